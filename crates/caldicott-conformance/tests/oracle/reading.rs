//! A policy, read in bits.
//!
//! The meaning of a policy is written once, over any logic. Here a truth is two sets: the requests of which it is certainly so, and
//! those of which it certainly is not. What an atom says of a value it asks a situation that has it: no list of a policy is looked into.

use crate::universe::{Axis, Universe};
use biodivine_lib_bdd::Bdd;
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{
    Algebra, Among, Answer, Atom, Claim, Data, FactId, FactKind, Gate, Id as _, Outcome, Period, Policy, Side, Situation, Truth, Value,
    ValueId,
};
use std::cell::RefCell;

/// The requests of which something is certainly so, and of which it certainly is not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Known {
    pub(crate) yes: Bdd,
    pub(crate) no: Bdd,
}

/// The logic of such pairs, for one policy.
pub(crate) struct Bits<'u, 'p> {
    universe: &'u Universe,
    policy: &'p Policy,
    /// The days of periods that were met.
    met: RefCell<Vec<(Period, Known)>>,
}

/// A policy read in bits.
pub(crate) type Read<'u, 'p> = Meaning<'p, Bits<'u, 'p>>;

/// Reads a policy.
pub(crate) fn read<'u, 'p>(universe: &'u Universe, policy: &'p Policy) -> Read<'u, 'p> {
    Meaning::new(policy, Bits { universe, policy, met: RefCell::default() })
}

/// Any situation of a policy, with everything answered.
pub(crate) fn somewhere(policy: &Policy, day: caldicott_policy::Day) -> Situation {
    let first = |kind: &FactKind| match kind {
        FactKind::Fact | FactKind::Objection => Value::Is(false),
        FactKind::Choice(_) => Value::Choice(ValueId::new(0)),
        FactKind::Quantity(low, _) => Value::Quantity(*low),
    };
    Situation {
        role: caldicott_policy::RoleId::new(0),
        category: caldicott_policy::CategoryId::new(0),
        tier: 1,
        purpose: caldicott_policy::PurposeId::new(0),
        on: day,
        requester: Some(caldicott_policy::Party::Other("somebody".to_owned())),
        holder: Some(caldicott_policy::Party::Other("somebody".to_owned())),
        labels: vec![Truth::No; policy.labels().len()],
        consent: Some(Answer::Given),
        facts: policy.facts().map(|(_, fact)| Some(first(&fact.kind))).collect(),
    }
}

impl Bits<'_, '_> {
    /// What an atom says of each value of an axis.
    fn by_value(&self, axis: &Axis, atom: Atom<'_>) -> Known {
        let axis = self.universe.axis(axis);
        let mut situation = somewhere(self.policy, caldicott_policy::Day::new(2000, 1, 1).expect("it is a day"));
        let truths: Vec<Truth> = (0..self.universe.axes()[axis].1.len())
            .map(|value| if self.universe.put(self.policy, axis, value, &mut situation) { situation.truth(atom) } else { Truth::No })
            .collect();
        Known {
            yes: self.universe.among(axis, |value| truths[value] == Truth::Yes),
            no: self.universe.among(axis, |value| truths[value] == Truth::No),
        }
    }

    fn fact(&self, fact: FactId) -> Axis {
        Axis::Fact(self.policy[fact].word.name.clone())
    }

    /// The requests that the policy has words for.
    pub(crate) fn readable(&self) -> Bdd {
        let mut situation = somewhere(self.policy, caldicott_policy::Day::new(2000, 1, 1).expect("it is a day"));
        (0..self.universe.axes().len()).fold(self.universe.valid.clone(), |readable, axis| {
            let values = self.universe.axes()[axis].1.len();
            let has: Vec<bool> = (0..values).map(|value| self.universe.put(self.policy, axis, value, &mut situation)).collect();
            readable.and(&self.universe.among(axis, |value| has[value]))
        })
    }
}

impl<'p> Algebra<'p> for Bits<'_, 'p> {
    type Truth = Known;

    fn ask(&self, atom: Atom<'p>) -> Known {
        match atom {
            // Also of what another policy has besides.
            Atom::Role(Among::Any) | Atom::Purpose(Among::Any) | Atom::Data(Data::Everything) => self.known(true),
            Atom::Role(_) => self.by_value(&Axis::Role, atom),
            Atom::Purpose(_) => self.by_value(&Axis::Purpose, atom),
            Atom::Category(_) | Atom::Data(_) | Atom::Tier(_) => self.by_value(&Axis::Cell, atom),
            Atom::Party(side, _) => self.by_value(&Axis::Party(side), atom),
            Atom::Labelled(label) => self.by_value(&Axis::Label(self.policy[label].name.clone()), atom),
            Atom::Fact(fact) | Atom::Choice(fact, _) | Atom::Quantity(fact, _) => self.by_value(&self.fact(fact), atom),
            Atom::Consent(_) | Atom::OwnWord => self.by_value(&Axis::Consent, atom),
            Atom::SameOrganisation => {
                let [requester, holder] = [Side::Requester, Side::Holder].map(|side| self.universe.axis(&Axis::Party(side)));
                let yes = self.universe.equal(requester, holder);
                Known { no: yes.not(), yes }
            }
            Atom::During(period) => {
                if let Some((_, known)) = self.met.borrow().iter().find(|(met, _)| *met == period) {
                    return known.clone();
                }
                let known = self.by_value(&Axis::Day, atom);
                self.met.borrow_mut().push((period, known.clone()));
                known
            }
        }
    }

    fn known(&self, so: bool) -> Known {
        let (all, none) = (self.universe.all(), self.universe.none());
        if so { Known { yes: all, no: none } } else { Known { yes: none, no: all } }
    }

    fn and(&self, one: Known, other: Known) -> Known {
        Known { yes: one.yes.and(&other.yes), no: one.no.or(&other.no) }
    }

    fn or(&self, one: Known, other: Known) -> Known {
        Known { yes: one.yes.or(&other.yes), no: one.no.and(&other.no) }
    }

    fn not(&self, one: Known) -> Known {
        Known { yes: one.no, no: one.yes }
    }

    fn settled(&self, _: &Known) -> Option<bool> {
        None
    }

    /// Two by two, so that no large set is gone through once for each of many small ones.
    fn any(&self, truths: impl IntoIterator<Item = Known>) -> Known {
        let mut truths: Vec<Known> = truths.into_iter().collect();
        while truths.len() > 1 {
            truths = truths.chunks(2).map(|pair| pair.iter().cloned().reduce(|one, other| self.or(one, other)).expect("one")).collect();
        }
        truths.pop().unwrap_or_else(|| self.known(false))
    }
}

/// The outcomes, the least strict first.
pub(crate) const OUTCOMES: [Outcome; 4] = [Outcome::Permit, Outcome::Ask, Outcome::Deny, Outcome::Conceal];

/// The requests of each outcome. What the policy has no words for it denies.
pub(crate) fn outcomes(meaning: &Read<'_, '_>) -> [Bdd; 4] {
    let readable = meaning.algebra().readable();
    let conceal = readable.and(&meaning.conceal().yes);
    let gates = Gate::ALL.map(|gate| meaning.gate(gate));
    let some_no = gates.iter().fold(meaning.algebra().universe.none(), |some, gate| some.or(&gate.no));
    let all_yes = gates.iter().fold(readable.clone(), |all, gate| all.and(&gate.yes));
    let shown = readable.and_not(&conceal);
    let permit = shown.and(&all_yes);
    let deny = shown.and(&some_no);
    let ask = shown.and_not(&permit).and_not(&deny);
    [permit, ask, deny.or(&meaning.algebra().universe.valid.and_not(&readable)), conceal]
}

/// The requests that a claim speaks of.
pub(crate) fn spoken_of<'p>(meaning: &Read<'_, 'p>, claim: &'p Claim) -> Bdd {
    let about = meaning.in_scope(&claim.scope).yes.and(&meaning.condition(&claim.when).yes);
    about.and(&meaning.condition(&claim.unless).no).and(&meaning.algebra().universe.valid)
}
