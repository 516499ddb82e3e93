//! The answer to a request as numbers, so that answers can be joined as functions.
//!
//! An answer is an outcome, the gate that decides it, and whether the item may yet turn out to be concealed. How strict an outcome
//! is, and by which gate, is one number: in the order of strictness, and among equals in that of the gates as a table names
//! them, the first the greatest. So it is the greatest of what each gate says.
//!
//! ```text
//! permit  0 · ask  authority 1, consent 2, withhold 3, access 4 · deny  authority 5, consent 6, withhold 7, access 8 · conceal  9
//! ```

use crate::diagram::{Diagram, Diagrams, Join, Leaf};
use caldicott_policy::{Gate, Outcome, Truth};

/// The gates, the last one first, as a table names them.
const LOOKED_AT: [Gate; 4] = [Gate::Authority, Gate::Consent, Gate::Withhold, Gate::Access];

/// How strict a permit is.
pub(super) const PERMIT: Leaf = 0;

/// An outcome, the gate that decides it, and whether the item may yet be concealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Answer {
    pub(super) outcome: Outcome,
    /// The gate that decides an ask or a deny: the first that is so strict, of access, withhold, consent and authority.
    pub(super) gate: Option<Gate>,
    pub(super) may_conceal: bool,
}

impl Answer {
    /// That of the reference.
    pub(super) fn of(gates: impl Fn(Gate) -> Truth, conceal: Truth) -> Answer {
        let outcome = Outcome::of(Gate::ALL.map(&gates), conceal);
        let decides = |truth| LOOKED_AT.into_iter().rev().find(|&gate| gates(gate) == truth);
        let gate = match outcome {
            Outcome::Permit | Outcome::Conceal => None,
            Outcome::Ask => decides(Truth::Unknown),
            Outcome::Deny => decides(Truth::No),
        };
        Answer { outcome, gate, may_conceal: conceal == Truth::Unknown }
    }

    /// The two numbers of an answer.
    pub(super) fn numbers(self) -> [Leaf; 2] {
        [strictness(self.outcome, self.gate), self.may_conceal.into()]
    }
}

/// The answers to every request, as functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Answers {
    /// How strict the outcome is, and by which gate.
    pub(super) strictest: Diagram,
    /// Whether the item may yet turn out to be concealed.
    pub(super) may_conceal: Diagram,
}

/// How strict an outcome is, and by which gate.
pub(super) fn strictness(outcome: Outcome, gate: Option<Gate>) -> Leaf {
    let at = gate.and_then(|gate| LOOKED_AT.into_iter().position(|other| other == gate)).unwrap_or_default() as Leaf;
    match outcome {
        Outcome::Permit => PERMIT,
        Outcome::Ask => 1 + at,
        Outcome::Deny => 5 + at,
        Outcome::Conceal => 9,
    }
}

/// How strict a gate is.
fn strictness_of(gate: Gate, truth: Truth) -> Leaf {
    match truth {
        Truth::No => strictness(Outcome::Deny, Some(gate)),
        Truth::Unknown => strictness(Outcome::Ask, Some(gate)),
        Truth::Yes => PERMIT,
    }
}

/// The truth of a leaf.
pub(super) fn truth_of(leaf: Leaf) -> Truth {
    match leaf {
        0 => Truth::No,
        1 => Truth::Unknown,
        _ => Truth::Yes,
    }
}

/// The answers, of what gates say and whether the item is concealed.
pub(super) fn of_gates(diagrams: &mut Diagrams, gates: impl Fn(Gate) -> Diagram, conceal: Diagram) -> Answers {
    let concealed = |truth| if truth_of(truth) == Truth::Yes { strictness(Outcome::Conceal, None) } else { 0 };
    let mut strictest = diagrams.map(conceal, concealed);
    for gate in [Gate::Access, Gate::Withhold, Gate::Consent] {
        let says = diagrams.map(gates(gate), |truth| strictness_of(gate, truth_of(truth)));
        strictest = diagrams.join(Join::Greatest, strictest, says);
    }
    let may_conceal = diagrams.wherever(conceal, |truth| truth_of(truth) == Truth::Unknown);
    of_rest(diagrams, Answers { strictest, may_conceal }, gates(Gate::Authority))
}

/// The answers, of those if everything were authorised and of what authorises. What authorises is large, and matters only where
/// nothing stricter is said: so it is not made into how strict it is first.
pub(super) fn of_rest(diagrams: &mut Diagrams, rest: Answers, authority: Diagram) -> Answers {
    let strictness = [0, 1, 2].map(|truth| strictness_of(Gate::Authority, truth_of(truth)) as u8);
    Answers { strictest: diagrams.join(Join::GreaterOf(strictness), rest.strictest, authority), ..rest }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUTHS: [Truth; 3] = [Truth::No, Truth::Unknown, Truth::Yes];

    /// What diagrams join is what the reference says: of every combination.
    #[test]
    fn the_greatest_of_what_gates_say_is_the_answer() {
        for number in 0..3usize.pow(5) {
            let truth = |place: u32| TRUTHS[number / 3usize.pow(place) % 3];
            let (gates, conceal) = (|gate: Gate| truth(gate as u32), truth(4));
            let mut diagrams = Diagrams::new(Vec::new());
            let says = |gate| Diagram::leaf(gates(gate) as Leaf);
            let joined = of_gates(&mut diagrams, says, Diagram::leaf(conceal as Leaf));
            let joined = [joined.strictest, joined.may_conceal].map(|one| one.as_leaf().expect("nothing is asked"));
            assert_eq!(joined, Answer::of(gates, conceal).numbers(), "{number}");
        }
    }

    #[test]
    fn no_two_answers_have_one_number() {
        let mut met = std::collections::BTreeMap::new();
        for number in 0..3usize.pow(5) {
            let truth = |place: u32| TRUTHS[number / 3usize.pow(place) % 3];
            let answer = Answer::of(|gate| truth(gate as u32), truth(4));
            assert_eq!(*met.entry(answer.numbers()).or_insert(answer), answer);
            assert_eq!(answer.numbers()[0] == PERMIT, answer.outcome == Outcome::Permit);
        }
    }
}
