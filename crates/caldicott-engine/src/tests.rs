//! The table and the reference give the same answer: over generated policies and requests, in every part of it.

use crate::{Authority, Table};
use caldicott_conformance::generate::{About, Saying, policies, read, tapes};
use caldicott_policy::{DutyId, Gate, Outcome, Policy, Request, RuleId, Side, Truth, Verdict};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is different between the answers to a request, if anything is.
fn difference(policy: &Policy, table: &Table, request: &Request) -> Option<String> {
    let subject = table.subject(request.role(), request.party(Side::Requester).cloned());
    let patient = table.patient(request);
    let labels = |label| request.labels().map_or(Truth::Unknown, |labels| labels.contains(&label).into());
    let item = table.item(request.category(), request.tier(), request.party(Side::Holder).cloned(), labels);
    let mut duties: BTreeSet<DutyId> = BTreeSet::new();
    for &purpose in request.purposes() {
        let ruling = policy.rule_on(request.situation(policy, purpose));
        let answer = table.decide(&subject, &patient, &item, purpose);
        let gates = Gate::ALL.map(|gate| (gate, ruling.gate(gate), answer.gate(gate)));
        if let Some(different) = gates.iter().find(|(_, reference, table)| reference != table) {
            return Some(format!("gate: {different:?}"));
        }
        let reference = (ruling.outcome(), ruling.conceal());
        if reference != (answer.outcome(), answer.conceal()) {
            return Some(format!("outcome and conceal: {reference:?}, {:?}", (answer.outcome(), answer.conceal())));
        }
        if ruling.outcome() != Outcome::Permit {
            continue;
        }
        let relied_on = ruling.relied_on();
        let authority = match answer.authority() {
            Some(Authority::Rule(rule)) => Some(rule),
            Some(Authority::SameOrganisation) | None => None,
        };
        let consent: Vec<RuleId> = table.consent_of(&answer).collect();
        let ours = (authority, answer.access(), consent, answer.basis());
        if ours != (relied_on.authority, relied_on.access, relied_on.consent.clone(), Some(relied_on.basis)) {
            return Some(format!("relied on: {relied_on:?}, {ours:?}"));
        }
        let exceptions: Vec<RuleId> = table.exceptions_of(&answer).collect();
        if exceptions != ruling.exceptions() {
            return Some(format!("exceptions: {:?}, {exceptions:?}", ruling.exceptions()));
        }
        duties.extend(answer.duties().iter());
    }
    let decision = table.decision(request);
    if decision != policy.decide(request) {
        return Some(format!("decision: {:?}, {decision:?}", policy.decide(request)));
    }
    match decision.verdict {
        Verdict::Permit { duties: owed, .. } if owed != duties => Some(format!("duties: {owed:?}, {duties:?}")),
        Verdict::Permit { .. } | Verdict::Ask { .. } | Verdict::Deny { .. } | Verdict::Conceal => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn the_table_answers_as_the_reference_does(text in policies(), mut tape in tapes()) {
        let Some(policy) = read(&text) else { return Err(TestCaseError::reject("the policy has a mistake")) };
        let policy = Arc::new(policy);
        let table = Table::compile(policy.clone()).expect("it is small");
        let all_wide = Table::compile_with_pairs(policy.clone(), 0).expect("it is small");
        let about = About::new(&policy);
        for round in 0..24 {
            let saying = if round % 2 == 0 { Saying::Some } else { Saying::All };
            let Some(request) = about.request(&mut tape, saying) else { continue };
            let different = difference(&policy, &table, &request).or_else(|| difference(&policy, &all_wide, &request));
            prop_assert!(different.is_none(), "{}\n{:?}\n{}", different.unwrap_or_default(), policy.request_json(None, &request), text);
        }
    }
}
