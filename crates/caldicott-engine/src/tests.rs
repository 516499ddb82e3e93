//! The table and the reference give the same answer: over generated policies and requests, in every part of it.

use crate::{Authority, Item, Patient, Subject, Table};
use caldicott_conformance::generate::{About, Saying, policies, read, tapes};
use caldicott_policy::{
    DutyId, FactKind, FactValue, Gate, Id as _, Outcome, Party, Policy, Request, RequestError, RuleId, Side, Truth, Value, Verdict,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is different between the answers to a request, if anything is.
fn difference(policy: &Policy, table: &Table, request: &Request) -> Option<String> {
    let subject = table.subject(request.role(), request.party(Side::Requester).cloned());
    let patient = table.patient(request);
    let labels = |label| request.labels().map_or(Truth::Unknown, |labels| labels.contains(&label).into());
    let item = table.item(request.category(), request.tier(), request.party(Side::Holder).cloned(), labels).expect("there is such a tier");
    let named = by_names(policy, table, request).expect("every name is known");
    let mut duties: BTreeSet<DutyId> = BTreeSet::new();
    for &purpose in request.purposes() {
        let ruling = policy.rule_on(request.situation(policy, purpose));
        let answer = table.decide(&subject, &patient, &item, purpose);
        let of_named = table.decide(&named.0, &named.1, &named.2, purpose);
        if answer != of_named {
            return Some(format!("by names: {answer:?}, {of_named:?}"));
        }
        let decided_by = match ruling.outcome() {
            Outcome::Permit | Outcome::Conceal => None,
            Outcome::Deny => Gate::ALL.into_iter().find(|&gate| ruling.gate(gate) == Truth::No),
            Outcome::Ask => Gate::ALL.into_iter().find(|&gate| ruling.gate(gate) == Truth::Unknown),
        };
        let reference = (ruling.outcome(), decided_by, ruling.conceal() == Truth::Unknown);
        let ours = (answer.outcome(), answer.gate(), answer.may_conceal());
        if reference != ours {
            return Some(format!("outcome, gate and whether it may conceal: {reference:?}, {ours:?}"));
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

/// The parts of a request, resolved by the names of the policy.
fn by_names(policy: &Policy, table: &Table, request: &Request) -> Result<(Subject, Patient, Item), RequestError> {
    let organisation = |side| {
        request.party(side).map(|party| match party {
            Party::Named(organisation) => policy[*organisation].word.name.as_str(),
            Party::Other(name) => name,
        })
    };
    let subject = table.subject_named(&policy[request.role()].name, organisation(Side::Requester))?;
    let labels: Option<Vec<&str>> = request.labels().map(|labels| labels.iter().map(|&label| policy[label].name.as_str()).collect());
    let category = &policy[request.category()].word.name;
    let item = table.item_named(category, request.tier(), organisation(Side::Holder), labels.as_deref())?;
    let mut patient = table.patient_on(request.on());
    if let Some(recorded) = request.consent().general {
        patient = patient.consent(recorded);
    }
    for (&purpose, &recorded) in &request.consent().by_purpose {
        patient = patient.consent_for(&policy[purpose].name, recorded);
    }
    for (&fact, answered) in request.facts() {
        let value = match (answered.value, &policy[fact].kind) {
            (None, _) => FactValue::Unknown,
            (Some(Value::Is(so)), _) => FactValue::Is(so),
            (Some(Value::Quantity(number)), _) => FactValue::Quantity(number.into()),
            (Some(Value::Choice(value)), FactKind::Choice(values)) => FactValue::Choice(&values[value.index()]),
            (Some(Value::Choice(_)), _) => FactValue::Unknown,
        };
        let name = &policy[fact].word.name;
        patient = match answered.checked {
            Some(checked) => patient.fact_checked(name, value, checked),
            None => patient.fact(name, value),
        };
    }
    Ok((subject, patient.build()?, item))
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

fn policy(text: &str) -> Arc<Policy> {
    Arc::new(
        read(&format!(
            "language caldicott 1\npolicy p \"P\"\ncategory notes \"Notes\" tier 1 \"All\"\nrole gp \"GP\"\npurpose care \"Care\"\n{text}"
        ))
        .expect("it is sound"),
    )
}

#[test]
fn an_item_has_a_tier_of_its_category() {
    let table = Table::compile(policy("category letters \"Letters\" tier 1 \"All\"\n")).expect("it is small");
    let (notes, _) = table.policy().categories().next().expect("there is one");
    let item = |tier| table.item(notes, tier, None, |_| Truth::No);
    assert!(item(1).is_some() && item(0).is_none() && item(2).is_none(), "tier 2 of notes would be tier 1 of letters");
}

#[test]
#[should_panic(expected = "decided by the table that resolved it")]
fn what_another_table_resolved_is_not_decided() {
    let (one, other) = (Table::compile(policy("")).expect("it is small"), Table::compile(policy("")).expect("it is small"));
    let request = one.policy().request().role("gp").data("notes", 1).purpose("care").on("2026-01-01".parse().expect("a day"));
    let request = request.build().expect("it is whole");
    let item = one.item(request.category(), 1, None, |_| Truth::No).expect("there is such a tier");
    let (subject, patient) = (one.subject(request.role(), None), one.patient(&request));
    let _ = other.decide(&subject, &patient, &item, request.purposes()[0]);
}

#[test]
#[should_panic(expected = "the policy that the request was made for")]
fn a_request_for_another_policy_is_not_resolved() {
    let (one, other) = (policy(""), policy("allow all \"All\" data notes for care\n"));
    let request = one.request().role("gp").data("notes", 1).purpose("care").on("2026-01-01".parse().expect("a day"));
    let _ = Table::compile(other).expect("it is small").decision(&request.build().expect("it is whole"));
}

/// A policy with so many facts, all of them in one condition.
fn chained(facts: usize) -> Arc<Policy> {
    let names: Vec<String> = (0..facts).map(|number| format!("f{number}")).collect();
    let declared: String = names.iter().map(|name| format!("fact {name} \"F\"\n")).collect();
    policy(&format!("{declared}allow all \"All\" data notes for care when {}\n", names.join(" or ")))
}

#[test]
fn as_many_questions_as_may_be_fit_on_a_small_stack() {
    let most = crate::Limit::Facts.most();
    let compile = move |facts| {
        let policy = chained(facts);
        let thread = std::thread::Builder::new().stack_size(512 << 10).spawn(move || Table::compile(policy).err());
        thread.expect("a thread can be started").join().expect("the stack is enough")
    };
    assert_eq!(compile(most), None);
    assert_eq!(compile(most + 1).map(|too_large| (too_large.limit, too_large.found)), Some((crate::Limit::Facts, most + 1)));
}
