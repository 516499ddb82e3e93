//! Property 9: an objection or a label never widens access.
//!
//! Most policies can be seen to have it: an objection that stands only where more of it means less access (in the `when`
//! of a `withhold`, under `not` in the `when` of a grant) can only narrow, whatever the rest says. That is read off the
//! gates themselves, in a logic that keeps of each formula only which questions raise it and which lower it. For any
//! other objection or label the outcome of every complete request with *no* is compared with that with *yes*.

use crate::diagram::{Choice, Join};
use crate::fewest::cost;
use crate::frame::Seat;
use crate::search::OutOfBudget;
use crate::survey::{Gates, Survey};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Algebra, Atom, FactKind, Gate, Outcome, Policy, Question, RuleId, Situation};
use std::collections::BTreeSet;

/// An objection or a label that widens access.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Widening {
    /// The objection or the label.
    pub question: Question,
    /// A request in which the answer is *no*.
    pub without: Box<Situation>,
    /// Its outcome.
    pub outcome_without: Outcome,
    /// The outcome of the same request with *yes*, which is less strict.
    pub outcome_with: Outcome,
}

/// The answers to an objection, or whether an item carries a label, as values of its variable.
const NO: Choice = 0;
const YES: Choice = 1;

/// How many outcomes there are.
const OUTCOMES: u32 = 4;

/// For each objection and label that could widen access, a request that proves it, or that it could not be decided.
pub fn check_narrowing(policy: &Policy) -> Vec<Result<Widening, (Question, OutOfBudget)>> {
    let objections = policy.facts().filter(|(_, fact)| fact.kind == FactKind::Objection).map(|(id, _)| Question::Fact(id));
    let questions: Vec<Question> = objections.chain(policy.labels().map(|(id, _)| Question::Label(id))).collect();
    if questions.is_empty() {
        return Vec::new();
    }
    let can_widen = could_widen(policy);
    let questions: Vec<Question> = questions.into_iter().filter(|question| can_widen.contains(question)).collect();
    if questions.is_empty() {
        return Vec::new();
    }
    match widenings(policy, &questions) {
        Ok(found) => found.into_iter().map(Ok).collect(),
        Err(out) => questions.into_iter().map(|question| Err((question, out))).collect(),
    }
}

fn widenings(policy: &Policy, questions: &[Question]) -> Result<Vec<Widening>, OutOfBudget> {
    let survey = Survey::of(policy)?;
    let gates = survey.gates(Seat::FIRST);
    let found = questions.iter().filter_map(|&question| widening(&survey, &gates, question)).collect();
    survey.check()?;
    Ok(found)
}

/// The rules that ask a question, alone or by a definition, in the order written.
pub fn rules_that_ask(policy: &Policy, question: Question) -> Vec<RuleId> {
    let meaning = Meaning::new(policy, Polarity);
    let asks = |signs: Signs| signs.raise.contains(&question) || signs.lower.contains(&question);
    let asking = policy.rules().filter(|(_, rule)| {
        let by_grant = meaning.authority_of(rule).is_some_and(asks) || meaning.access_of(rule).is_some_and(asks);
        let by_withhold = rule.body.as_withhold().is_some_and(|withhold| asks(meaning.withheld_by(rule, withhold)));
        let by_consent =
            rule.body.as_consent().is_some_and(|consent| asks(meaning.consent_applies(rule, consent)) || asks(meaning.satisfied(consent)));
        by_grant || by_withhold || by_consent
    });
    asking.map(|(id, _)| id).collect()
}

/// The questions that stand where *yes* could widen access.
fn could_widen(policy: &Policy) -> BTreeSet<Question> {
    let meaning = Meaning::new(policy, Polarity);
    let gates = Gate::ALL.into_iter().flat_map(|gate| meaning.gate(gate).raise);
    gates.chain(meaning.conceal().lower).collect()
}

/// The logic that keeps of a formula only which questions raise its truth and which lower it.
struct Polarity;

#[derive(Clone, Default)]
struct Signs {
    raise: BTreeSet<Question>,
    lower: BTreeSet<Question>,
}

impl<'p> Algebra<'p> for Polarity {
    type Truth = Signs;

    fn ask(&self, atom: Atom<'p>) -> Signs {
        let raise = match atom {
            Atom::Fact(fact) => BTreeSet::from([Question::Fact(fact)]),
            Atom::Labelled(label) => BTreeSet::from([Question::Label(label)]),
            Atom::Role(_)
            | Atom::Purpose(_)
            | Atom::Category(_)
            | Atom::Data(_)
            | Atom::Tier(_)
            | Atom::During(_)
            | Atom::Party(..)
            | Atom::SameOrganisation
            | Atom::Choice(..)
            | Atom::Quantity(..)
            | Atom::Consent(_)
            | Atom::OwnWord => BTreeSet::new(),
        };
        Signs { raise, lower: BTreeSet::new() }
    }

    fn known(&self, _: bool) -> Signs {
        Signs::default()
    }

    fn and(&self, mut one: Signs, other: Signs) -> Signs {
        one.raise.extend(other.raise);
        one.lower.extend(other.lower);
        one
    }

    fn or(&self, one: Signs, other: Signs) -> Signs {
        self.and(one, other)
    }

    fn not(&self, one: Signs) -> Signs {
        Signs { raise: one.lower, lower: one.raise }
    }

    fn settled(&self, _: &Signs) -> Option<bool> {
        None
    }
}

/// A request that an answer to a question widens, if there is one.
fn widening(survey: &Survey<'_>, gates: &Gates, question: Question) -> Option<Widening> {
    let frame = survey.frame();
    let variable = frame.variable_of(Seat::FIRST, question)?;
    let outcome = survey.outcome(Seat::FIRST, gates);
    let (path, no, yes) = {
        let mut diagrams = survey.diagrams();
        let (without, with) = (diagrams.fix(outcome, variable, NO), diagrams.fix(outcome, variable, YES));
        let both = diagrams.join(Join::Pair(OUTCOMES), without, with);
        let wider = diagrams.wherever(both, |pair| pair % OUTCOMES < pair / OUTCOMES);
        let path = diagrams.cheapest(wider, |variable, value| cost(frame, variable, value))?;
        let with = |value| path.iter().copied().chain([(variable, value)]).collect::<Vec<_>>();
        (path.clone(), with(NO), with(YES))
    };
    debug_assert!(path.iter().all(|(other, _)| *other != variable));
    let policy = frame.policy(Seat::FIRST);
    let without = policy.rule_on(frame.situation(Seat::FIRST, &no)?);
    let with = policy.rule_on(frame.situation(Seat::FIRST, &yes)?);
    Some(Widening {
        question,
        outcome_without: without.outcome(),
        outcome_with: with.outcome(),
        without: Box::new(without.situation().clone()),
    })
}
