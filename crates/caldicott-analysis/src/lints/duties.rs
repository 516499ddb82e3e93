//! Duties that only the order of rules chooses, and ways round a refusal on which nothing is owed.

use super::Lint;
use super::changes::Within;
use super::contribution::{Contribution, NONE};
use super::whole::{Bringer, Family, Whole};
use super::worth::Worth;
use caldicott_policy::{Ask, Basis, Body, Condition, Consent, DutyId, FactKind, Policy, RuleId, Scope};
use std::collections::BTreeSet;

/// Permits for which two rules, or two clauses of one basis, would both do and owe different duties.
pub(super) fn different(whole: &Whole<'_, '_>) -> Vec<Lint> {
    let worth = Worth::new(whole);
    let mut found: Vec<Lint> = [&whole.authority, &whole.access].into_iter().flat_map(|family| in_family(whole, &worth, family)).collect();
    for (rule, consent) in whole.policy.rules().filter_map(|(id, rule)| Some((id, rule.body.as_consent()?))) {
        found.extend(in_entry(whole, &worth, rule, consent));
    }
    found
}

/// For each rule the first later one that would also do, and would owe something else.
fn in_family<'p>(whole: &Whole<'_, 'p>, worth: &Worth<'_, '_, 'p>, family: &Family<'p>) -> Vec<Lint> {
    let mut found = Vec::new();
    if family.all_owe_the_same() {
        return found;
    }
    for (index, member) in family.members.iter().enumerate() {
        let Some(relied_on) = member.rule else { continue };
        let here = whole.both(whole.relied_on(family, index), whole.permitted);
        let owes = member.owes();
        let later = family.members[index + 1..].iter().find_map(|other| {
            let duties: Vec<DutyId> = owes.symmetric_difference(&other.owes()).copied().collect();
            let both = if duties.is_empty() { NONE } else { whole.both(here, other.gives) };
            let shows = worth.owed_otherwise(both, Bringer::Family(family.gate), duties);
            Some((other.rule?, whole.witness(shows)?))
        });
        if let Some((other, witness)) = later {
            found.push(Lint::DifferentDuties { relied_on, other: Some(other), witness: Box::new(witness) });
        }
    }
    found
}

/// The same of the clauses of a consent entry: those of one basis, of which the first that holds is relied on.
fn in_entry(whole: &Whole<'_, '_>, worth: &Worth<'_, '_, '_>, rule: RuleId, consent: &Consent) -> Option<Lint> {
    let Contribution::Consent(asked) = whole.contribution(rule) else { return None };
    let meaning = whole.survey.meaning(crate::frame::Seat::FIRST);
    let written = whole.policy[rule].body.as_consent()?;
    for (index, clause) in consent.clauses.iter().enumerate() {
        for (later, other) in written.clauses.iter().enumerate().skip(index + 1).filter(|(_, other)| other.basis == clause.basis) {
            let duties: BTreeSet<DutyId> = clause.must.iter().collect();
            let duties: Vec<DutyId> = duties.symmetric_difference(&other.must.iter().collect()).copied().collect();
            if duties.is_empty() {
                continue;
            }
            let holds = meaning.clause(&written.clauses[later]);
            let holds = whole.survey.diagrams().wherever(holds, |truth| truth == caldicott_policy::Truth::Yes as u32);
            let both = whole.both(asked.relied_on[index], holds);
            let shows = worth.owed_otherwise(both, Bringer::Rule(rule), duties);
            if let Some(witness) = whole.witness(shows) {
                return Some(Lint::DifferentDuties { relied_on: rule, other: None, witness: Box::new(witness) });
            }
        }
    }
    None
}

/// Ways past the patient's own word, or past what marks an item as kept back, that are opened by what somebody states, where
/// nothing at all is owed for going them.
pub(super) fn emergencies(whole: &Whole<'_, '_>) -> Vec<Lint> {
    let policy = whole.policy;
    let free = whole.without(whole.permitted, whole.anything_owed());
    let mut found = Vec::new();
    for (id, rule) in policy.rules() {
        let mut add = |within, way| {
            if let Some(witness) = whole.witness(whole.both(way, free)) {
                found.push(Lint::EmergencyWithoutDuty { rule: id, within, witness: Box::new(witness) });
            }
        };
        match (&rule.body, whole.contribution(id)) {
            (Body::Consent(consent), Contribution::Consent(asked)) => {
                for (index, clause) in consent.clauses.iter().enumerate() {
                    if clause.basis == Basis::Without && is_stated(policy, &clause.when) {
                        add(Within::Clause(index), asked.relied_on[index]);
                    }
                }
            }
            (Body::Withhold(withhold), Contribution::Withhold(withheld)) => {
                if is_stated(policy, &withhold.unless) && is_kept_back(policy, &withhold.scope, &withhold.when) {
                    add(Within::Unless, withheld.excepted);
                }
            }
            (Body::Consent(_) | Body::Withhold(_) | Body::Grant(_) | Body::Agreement(_) | Body::Gateway(_) | Body::Oblige(_), _) => {}
        }
    }
    found
}

/// Whether a condition rests on something that is stated of the request: a fact or a choice.
fn is_stated(policy: &Policy, condition: &Condition) -> bool {
    all_asks(policy, condition).into_iter().any(|ask| match ask {
        Ask::Fact(fact) => policy[*fact].kind == FactKind::Fact,
        Ask::Choice(..) => true,
        Ask::Quantity(..)
        | Ask::Labelled(_)
        | Ask::Consent(_)
        | Ask::Role(_)
        | Ask::Purpose(_)
        | Ask::Category(_)
        | Ask::Tier(_)
        | Ask::Party(..)
        | Ask::SameOrganisation
        | Ask::Definition(_) => false,
    })
}

/// Whether it is the patient's word, an objection or a label for which something is withheld.
fn is_kept_back(policy: &Policy, scope: &Scope, when: &Condition) -> bool {
    let by_condition = all_asks(policy, when).into_iter().any(|ask| match ask {
        Ask::Fact(fact) => policy[*fact].kind == FactKind::Objection,
        Ask::Labelled(_) | Ask::Consent(_) => true,
        Ask::Choice(..)
        | Ask::Quantity(..)
        | Ask::Role(_)
        | Ask::Purpose(_)
        | Ask::Category(_)
        | Ask::Tier(_)
        | Ask::Party(..)
        | Ask::SameOrganisation
        | Ask::Definition(_) => false,
    });
    by_condition || scope.labelled.is_some()
}

/// Everything that a condition asks, what its definitions ask among it.
pub(super) fn all_asks<'p>(policy: &'p Policy, condition: &'p Condition) -> Vec<&'p Ask> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open: Vec<&'p Condition> = vec![condition];
    while let Some(condition) = open.pop() {
        for ask in condition.asks() {
            found.push(ask);
            if let Ask::Definition(definition) = ask
                && seen.insert(*definition)
            {
                open.push(&policy[*definition].when);
            }
        }
    }
    found
}
