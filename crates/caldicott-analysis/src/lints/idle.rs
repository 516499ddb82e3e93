//! Rules and conditions that never matter, and which rule does all the work of another.
//!
//! *It never matters* means: without it every complete request would have the same answer. An answer is the outcome, what a
//! permit rests on and owes, and to whom a refusal refers. Which of two rules that would both do is named may change.

use super::changes::LeftOut;
use super::contribution::{Contribution, NONE};
use super::whole::{Whole, conceals};
use super::worth::{Shows, Valued, Worth};
use super::{Idle, Lint};
use crate::diagram::{Diagram, Join};
use crate::mutants::Place;
use crate::search::OutOfBudget;
use caldicott_policy::{Body, Ids, Policy, Rule, RuleId, Situation};

/// What something that could be left out is worth.
#[derive(Clone, Debug)]
pub struct Shown {
    /// What could be left out.
    pub what: LeftOut,
    /// Whether some complete request would be answered otherwise.
    pub matters: bool,
    /// A request that would, where one is known.
    pub witness: Option<Situation>,
}

/// What each rule, condition and part of one is worth: for each that matters a request that shows it. What is in something that
/// does not matter is left out.
pub fn worth(policy: &Policy) -> Result<Vec<Shown>, OutOfBudget> {
    let mut survey = crate::survey::Survey::of(policy)?;
    let whole = Whole::of(&mut survey);
    let found: Vec<Shown> = Worth::new(&whole)
        .all()
        .into_iter()
        .map(|Valued { what, shows }| {
            // Of a part of a definition it is not always known which request shows it.
            let exact = !matches!(what.place, Place::Definition(_)) || shows != Shows::of(whole.settled());
            Shown { matters: shows != Shows::NOTHING, witness: if exact { whole.witness(shows.set(&whole)) } else { None }, what }
        })
        .collect();
    whole.check()?;
    Ok(found)
}

/// The rules and conditions that never matter.
pub(super) fn idle(whole: &Whole<'_, '_>) -> Vec<Lint> {
    let never: Vec<LeftOut> =
        Worth::new(whole).all().into_iter().filter(|valued| valued.shows == Shows::NOTHING).map(|valued| valued.what).collect();
    never
        .into_iter()
        .filter_map(|what| match (what.place, &what.part) {
            (Place::Rule(rule), None) => idle_rule(whole, rule),
            (Place::Rule(_) | Place::Definition(_), _) => Some(Lint::IdleCondition(what)),
        })
        .collect()
}

/// Why a rule never matters; `None` if another, of which as much could be said, is told of instead.
fn idle_rule(whole: &Whole<'_, '_>, rule: RuleId) -> Option<Lint> {
    if says_nothing(whole.contribution(rule)) {
        return Some(Lint::IdleRule(rule, Idle::AboutNothing));
    }
    let others = whole.policy.rules().map(|(other, _)| other).filter(|other| *other != rule);
    let mut twin = false;
    for other in others {
        if !does_all_of(whole, other, rule) {
            continue;
        }
        // Of two that say the same the first stays.
        if other < rule || !does_all_of(whole, rule, other) {
            return Some(Lint::ShadowedRule { rule, by: other });
        }
        twin = true;
    }
    (!twin).then_some(Lint::IdleRule(rule, Idle::OthersDecide))
}

fn says_nothing(contribution: &Contribution) -> bool {
    match contribution {
        Contribution::Authority(set) | Contribution::Access(set) | Contribution::Oblige(set) => *set == NONE,
        Contribution::Withhold(withheld) => withheld.refused == NONE && withheld.excepted == NONE,
        Contribution::Consent(asked) => asked.applies == NONE,
    }
}

/// Whether one rule does everything that another of its kind does.
fn does_all_of(whole: &Whole<'_, '_>, one: RuleId, other: RuleId) -> bool {
    let within = |set: Diagram, wider: Diagram| whole.within(set, wider);
    let (one_rule, other_rule) = (&whole.policy[one], &whole.policy[other]);
    match (whole.contribution(one), whole.contribution(other)) {
        (Contribution::Authority(one), Contribution::Authority(other)) | (Contribution::Access(one), Contribution::Access(other)) => {
            within(*other, *one)
        }
        (Contribution::Withhold(one), Contribution::Withhold(other)) => {
            (conceals(one_rule) || !conceals(other_rule)) && within(other.refused, one.refused)
        }
        (Contribution::Consent(one), Contribution::Consent(other)) => {
            let at_least = whole.survey.diagrams().join(Join::Greatest, one.unmet, other.unmet) == one.unmet;
            at_least && within(other.applies, one.applies)
        }
        (Contribution::Oblige(one), Contribution::Oblige(other)) => within(*other, *one) && owes_all_of(one_rule, other_rule),
        // Rules of two kinds do nothing of one another.
        (
            Contribution::Authority(_)
            | Contribution::Access(_)
            | Contribution::Withhold(_)
            | Contribution::Consent(_)
            | Contribution::Oblige(_),
            _,
        ) => false,
    }
}

fn owes_all_of(one: &Rule, other: &Rule) -> bool {
    let duties = |rule: &Rule| match &rule.body {
        Body::Oblige(oblige) => oblige.must.clone(),
        Body::Grant(_) | Body::Withhold(_) | Body::Consent(_) | Body::Agreement(_) | Body::Gateway(_) => Ids::new([]),
    };
    let owed = duties(one);
    duties(other).iter().all(|duty| owed.contains(duty))
}
