//! What a policy and a table say to one request, in full.

use super::answer::Answer;
use caldicott_engine::{Authority, Brief, Table};
use caldicott_policy::{Basis, Body, DutyId, Gate, Outcome, Policy, RuleId, Situation};
use std::collections::BTreeSet;

/// What is said to one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// The outcome.
    pub outcome: Outcome,
    /// The gate that decides an ask or a deny: the first that is so strict, of access, withhold, consent and authority.
    pub gate: Option<Gate>,
    /// Whether an ask or a deny may yet turn out to be a conceal.
    pub may_conceal: bool,
    /// What a permit relies on and owes.
    pub permit: Option<Permitted>,
}

/// What a permit relies on, and what it owes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permitted {
    /// The agreement or gateway; `None` for the same organisation.
    pub authority: Option<RuleId>,
    /// Whether its day of review is past.
    pub review_overdue: bool,
    /// The grant.
    pub access: Option<RuleId>,
    /// The consent entries.
    pub consent: Vec<RuleId>,
    /// The ground that is furthest from the patient's own word.
    pub basis: Basis,
    /// The entries whose exception is used.
    pub exceptions: Vec<RuleId>,
    /// The duties.
    pub duties: BTreeSet<DutyId>,
}

impl Stand {
    fn new(Answer { outcome, gate, may_conceal }: Answer, permit: Option<Permitted>) -> Stand {
        Stand { outcome, gate, may_conceal, permit }
    }

    /// What the reference says.
    pub fn of_reference(policy: &Policy, situation: &Situation) -> Stand {
        let ruling = policy.rule_on(situation.clone());
        let answer = Answer::of(|gate| ruling.gate(gate), ruling.conceal());
        let permit = (answer.outcome == Outcome::Permit).then(|| {
            let relied_on = ruling.relied_on();
            let review_by = |rule: RuleId| match &policy[rule].body {
                Body::Agreement(agreement) => agreement.review_by,
                Body::Grant(_) | Body::Withhold(_) | Body::Consent(_) | Body::Gateway(_) | Body::Oblige(_) => None,
            };
            Permitted {
                authority: relied_on.authority,
                review_overdue: relied_on.authority.and_then(review_by).is_some_and(|day| day < situation.on),
                access: relied_on.access,
                basis: relied_on.basis,
                exceptions: ruling.exceptions(),
                duties: ruling.duties(&relied_on),
                consent: relied_on.consent,
            }
        });
        Stand::new(answer, permit)
    }

    /// What a table says.
    pub fn of_table(table: &Table, situation: &Situation) -> Stand {
        let brief = decide(table, situation);
        let permit = table.permit(&brief).map(|permit| Permitted {
            authority: match permit.authority {
                Authority::Rule(rule) => Some(rule),
                Authority::SameOrganisation => None,
            },
            review_overdue: permit.review_overdue,
            access: permit.access,
            consent: permit.consent,
            basis: permit.basis,
            exceptions: permit.exceptions,
            duties: permit.duties.iter().collect(),
        });
        Stand::new(answer_of(brief), permit)
    }
}

fn decide(table: &Table, situation: &Situation) -> Brief {
    let (subject, patient, item) = table.resolve_situation(situation);
    table.decide(&subject, &patient, &item, situation.purpose)
}

fn answer_of(brief: Brief) -> Answer {
    Answer { outcome: brief.outcome(), gate: brief.gate(), may_conceal: brief.may_conceal() }
}

/// The answer of a table to one request.
pub(super) fn answer_of_table(table: &Table, situation: &Situation) -> Answer {
    answer_of(decide(table, situation))
}
