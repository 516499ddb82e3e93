//! What a new draft changes for requests that leave something open, and for no complete one.
//!
//! Two drafts can answer every complete request alike and yet not every request: *when seen or not seen* always holds once it is known
//! whether the patient was seen, and until then it is unknown. So what both policies say to requests in which any questions are left
//! open is compared as well. A request counts if no way to complete it is answered otherwise: what becomes of the others is told
//! already, by the difference between complete requests.
//!
//! ```text
//! allow … when seen or not seen          seen │ yes     no      not known
//!                                  the older  │ permit  permit  ask
//! allow …                          the newer  │ permit  permit  permit       ask → permit, where it is not known whether seen
//! ```

use crate::diagram::{Block, Diagram, Diagrams, Join, Leaf, Variable};
use crate::fewest::cost;
use crate::frame::{Frame, Requests, Seat};
use crate::parts::Parts;
use crate::search::OutOfBudget;
use crate::survey::{Gates, Survey};
use caldicott_policy::{Outcome, Policy, Question, Situation, Truth};

/// What a policy says to a request that leaves something open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stance {
    /// The outcome.
    pub outcome: Outcome,
    /// Whether the item may yet turn out to be concealed, of what is not permitted.
    pub may_conceal: bool,
}

impl Stance {
    /// Every one there is, by its number.
    const ALL: [Stance; 6] = [
        Stance { outcome: Outcome::Permit, may_conceal: false },
        Stance { outcome: Outcome::Ask, may_conceal: false },
        Stance { outcome: Outcome::Deny, may_conceal: false },
        Stance { outcome: Outcome::Conceal, may_conceal: false },
        Stance { outcome: Outcome::Ask, may_conceal: true },
        Stance { outcome: Outcome::Deny, may_conceal: true },
    ];

    /// That of an outcome, where the item may yet be concealed or cannot.
    fn number(outcome: Leaf, may_conceal: bool) -> Leaf {
        let is_it = |stance: &Stance| stance.outcome as Leaf == outcome && stance.may_conceal == may_conceal;
        // What is permitted or concealed is so for certain.
        Stance::ALL.iter().position(is_it).map_or(outcome, |number| number as Leaf)
    }
}

/// Requests that leave something open and are answered otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenChange {
    /// What the older and the newer policy say to them.
    pub stances: [Stance; 2],
    /// How many there are, where what both policies treat alike is counted once or twice.
    pub requests: u128,
    /// One of them, in the words of each policy that has its role, category and purpose: with as little left open as can be.
    pub witness: [Option<Situation>; 2],
    /// What that one leaves open, by the newer policy, or else by the older.
    pub open: Vec<Question>,
}

/// What it costs more to be told that a question is left open than all that can be answered.
const OPEN: u32 = 10_000;

/// What two policies answer otherwise where something is left open, and to no completion of that request.
///
/// # Errors
///
/// If the two are too large to be compared so.
pub fn open_changes(policies: [&Policy; 2]) -> Result<Vec<OpenChange>, OutOfBudget> {
    let survey = Survey::new(Frame::of_both(policies, [&[], &[]], Requests::Partial)?);
    let parts = Parts::of(&survey);
    // Where every rule contributes the same, nothing is answered otherwise.
    let bearing = parts.bearing(&survey);
    let words = parts.words(&survey, bearing);
    let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| stances(&survey, seat, &parts.gates(&survey, &words, bearing, |_| seat)));
    survey.check()?;
    let told = completed_otherwise(&survey, old, new);
    let said = survey.labels_said_at_once();
    let both = survey.diagrams().join(Join::Pair(Stance::ALL.len() as Leaf), old, new);
    survey.check()?;
    let mut changes = Vec::new();
    for (from, before) in (0..).zip(Stance::ALL) {
        for (to, after) in (0..).zip(Stance::ALL).filter(|(to, _)| *to != from) {
            let set = {
                let mut diagrams = survey.diagrams();
                let here = diagrams.wherever(both, |pair| pair == from * Stance::ALL.len() as Leaf + to);
                let here = diagrams.both(here, said);
                diagrams.without(here, told)
            };
            changes.extend(change(&survey, [before, after], set));
        }
    }
    survey.check()?;
    Ok(changes)
}

/// What a policy says where its gates answer so, as a function to the numbers of [`Stance::ALL`].
fn stances(survey: &Survey<'_>, seat: Seat, gates: &Gates) -> Diagram {
    let outcome = survey.outcome(seat, gates);
    // What a policy has no words for it refuses, and has nothing to conceal of it.
    let known = survey.known(seat);
    let mut diagrams = survey.diagrams();
    let open = diagrams.wherever(gates.conceal, |truth| truth == Truth::Unknown as Leaf);
    let open = diagrams.both(open, known);
    let both = diagrams.join(Join::Pair(2), outcome, open);
    diagrams.map(both, |pair| Stance::number(pair / 2, pair % 2 == 1))
}

/// The requests of which some completion is answered otherwise.
fn completed_otherwise(survey: &Survey<'_>, old: Diagram, new: Diagram) -> Diagram {
    let frame = survey.frame();
    let mut diagrams = survey.diagrams();
    let mut told = diagrams.join(Join::Differ, old, new);
    let questions: Vec<Variable> =
        frame.topics().map(|(variable, _)| variable).filter(|&variable| is_question(frame, &diagrams, variable)).collect();
    let anything: Block = vec![None; diagrams.variables()];
    let mut complete = Diagram::leaf(1);
    for &question in &questions {
        let answered = diagrams.of_variable(question, |value| (!frame.is_open(question, value)).into());
        complete = diagrams.both(complete, answered);
    }
    told = diagrams.both(told, complete);
    for question in questions {
        let some_answer = diagrams.project(told, Join::Greatest, &anything, |other| other != question);
        let open = diagrams.of_variable(question, |value| frame.is_open(question, value).into());
        let left_open = diagrams.both(some_answer, open);
        told = diagrams.either(told, left_open);
    }
    told
}

fn is_question(frame: &Frame<'_>, diagrams: &Diagrams, variable: Variable) -> bool {
    diagrams.size(variable).checked_sub(1).is_some_and(|last| frame.is_open(variable, last))
}

fn change(survey: &Survey<'_>, stances: [Stance; 2], set: Diagram) -> Option<OpenChange> {
    let frame = survey.frame();
    let diagrams = survey.diagrams();
    let left_open = |variable, value| if frame.is_open(variable, value) { OPEN } else { 0 };
    let path = diagrams.cheapest(set, |variable, value| cost(frame, variable, value) + left_open(variable, value))?;
    let witness = [Seat::FIRST, Seat::SECOND].map(|seat| frame.situation(seat, &path));
    let question = |&(variable, value): &(Variable, u32)| {
        if !frame.is_open(variable, value) {
            return None;
        }
        [Seat::SECOND, Seat::FIRST].into_iter().find_map(|seat| frame.question(seat, frame.topic(variable)))
    };
    let open = path.iter().filter_map(question).collect();
    Some(OpenChange { stances, requests: diagrams.count(set), witness, open })
}
