//! The request with the fewest conditions among all that refute a claim.
//!
//! A request always says a role, a tier, a purpose and a day. What it says besides are its *conditions*: who asks, who holds the item,
//! what the patient says, each fact that is given, and which labels the item has, which it says all at once. So a policy is read once
//! more, over all requests in which anything may be left open, and of those that refute the claim as they stand the one is taken that
//! leaves most open.
//!
//! ```text
//! allow … data notes when urgent and seen       never … data everything
//! allow … data letters when urgent                  letters, of one organisation, consent given, urgent: 4 conditions
//! within one organisation; consent implied          notes would take 5
//! ```
//!
//! A request refutes a claim *as it stands* if the claim certainly speaks of it, and if it certainly is, or is not, permitted: whatever
//! is answered to what it leaves open. Where a patient has not been asked, what needs the patient's own word is certainly not permitted,
//! although the policy says *ask*.
//!
//! Of requests with as few conditions that one is taken whose answers are most ordinary (a fact that is not so, consent that is given,
//! no label, the first organisation), and then the first in the order in which things are asked and declared.

use crate::diagram::{Choice, Diagram, Join, Leaf, Variable};
use crate::frame::{Frame, Requests, Seat, Topic};
use crate::search::OutOfBudget;
use crate::survey::{Gates, Survey};
use caldicott_policy::{Claim, ClaimKind, Gate, Policy, Question, Situation, Truth};

/// The most steps that are taken to read a policy over requests that leave anything open: some tenths of a second's worth.
const MAX_STEPS: u64 = 3_000_000;

/// What a condition costs more than how ordinary all answers are.
const CONDITION: u32 = 10_000;

/// A policy, read over all requests in which anything may be left open.
pub(crate) struct Sparing<'p> {
    survey: Survey<'p>,
    gates: Gates,
    /// What the gate for consent answers as long as no patient is asked.
    consent_unless_asked: Diagram,
}

/// A request that says as little as can be.
pub(crate) struct Fewest {
    /// The request.
    pub(crate) situation: Situation,
    /// What it says, by the variables that frames of the policy and the same claims share.
    pub(crate) said: Vec<(Variable, Choice)>,
}

impl<'p> Sparing<'p> {
    /// Of a policy and the claims that are decided of it.
    pub(crate) fn of(policy: &'p Policy, claims: &[&'p Claim]) -> Result<Sparing<'p>, OutOfBudget> {
        let mut survey = Survey::within(MAX_STEPS, Frame::of(policy, claims.iter().copied(), Requests::Partial)?);
        let mut gates = survey.gates(Seat::FIRST);
        let mut consent_unless_asked = survey.meaning_unless_asked(Seat::FIRST).gate(Gate::Consent);
        survey.check()?;
        survey.keep(gates.diagrams().chain([&mut consent_unless_asked]));
        Ok(Sparing { survey, gates, consent_unless_asked })
    }

    /// The request with the fewest conditions that refutes a claim as it stands; `None` if none refutes it.
    pub(crate) fn refuting(&self, claim: &'p Claim) -> Result<Option<Fewest>, OutOfBudget> {
        let frame = self.survey.frame();
        let refuting = self.all_refuting(claim);
        let diagrams = self.survey.diagrams();
        diagrams.check()?;
        let first_label = frame.topics().find(|(_, topic)| matches!(topic, Topic::Label(_))).map(|(variable, _)| variable);
        let condition = |variable: Variable| match frame.topic(variable) {
            // All labels together are one.
            Topic::Label(_) if first_label != Some(variable) => 0,
            Topic::Consent | Topic::Fact(_) | Topic::Label(_) | Topic::Party(_) => CONDITION,
            Topic::Role | Topic::Cell | Topic::Purpose | Topic::Day => 0,
        };
        let path = diagrams.cheapest(refuting, |variable, value| {
            if frame.is_open(variable, value) { 0 } else { condition(variable) + cost(frame, variable, value) }
        });
        Ok(path.and_then(|path| self.fewest(&path)))
    }

    /// The requests that refute a claim as they stand. What is concealed is withheld as well, so the gates say all.
    fn all_refuting(&self, claim: &'p Claim) -> Diagram {
        let about = self.survey.about(Seat::FIRST, claim);
        let said_at_once = self.survey.labels_said_at_once();
        let mut diagrams = self.survey.diagrams();
        let about = diagrams.both(about, said_at_once);
        let gates = match claim.kind {
            ClaimKind::Never => self.gates,
            ClaimKind::Always => self.gates.with(Gate::Consent, self.consent_unless_asked),
        };
        // The least that a gate says of what the claim is about, and *no* of everything else.
        let about_it = diagrams.map(about, |leaf| leaf * Truth::Yes as Leaf);
        let least = Gate::ALL.into_iter().fold(about_it, |least, gate| diagrams.join(Join::Least, least, gates.gate(gate)));
        match claim.kind {
            ClaimKind::Never => diagrams.wherever(least, |truth| truth == Truth::Yes as Leaf),
            ClaimKind::Always => {
                let maybe_permitted = diagrams.wherever(least, |truth| truth >= Truth::Unknown as Leaf);
                diagrams.without(about, maybe_permitted)
            }
        }
    }

    /// The request that says only what has a value.
    fn fewest(&self, path: &[(Variable, Choice)]) -> Option<Fewest> {
        let frame = self.survey.frame();
        let chosen = |variable| path.iter().find(|(other, _)| *other == variable).map(|(_, value)| *value);
        let said = frame.topics().filter_map(|(variable, topic)| match topic {
            // It says these also where any would do.
            Topic::Role | Topic::Cell | Topic::Purpose | Topic::Day => Some((variable, chosen(variable).unwrap_or(0))),
            Topic::Consent | Topic::Fact(_) | Topic::Label(_) | Topic::Party(_) => {
                chosen(variable).filter(|&value| !frame.is_open(variable, value)).map(|value| (variable, value))
            }
        });
        let said: Vec<(Variable, Choice)> = said.collect();
        let labelled = said.iter().any(|(variable, _)| matches!(frame.topic(*variable), Topic::Label(_)));
        let mut situation = frame.situation(Seat::FIRST, &said)?;
        let is_said = |question: Question| match question {
            Question::Label(_) => labelled,
            Question::Consent | Question::Fact(_) | Question::Party(_) => {
                frame.variable_of(Seat::FIRST, question).is_some_and(|variable| said.iter().any(|(other, _)| *other == variable))
            }
        };
        for question in frame.policy(Seat::FIRST).questions().filter(|question| !is_said(*question)) {
            situation.forget(question);
        }
        Some(Fewest { situation, said })
    }
}

/// What it costs a reader to be told that a variable has a value: what need not be said is cheapest, and among answers the
/// ordinary one.
pub(crate) fn cost(frame: &Frame<'_>, variable: Variable, value: Choice) -> u32 {
    match frame.topic(variable) {
        Topic::Role | Topic::Cell | Topic::Purpose | Topic::Day => 0,
        Topic::Consent | Topic::Fact(_) | Topic::Label(_) | Topic::Party(_) => 4 + value.min(1),
    }
}
