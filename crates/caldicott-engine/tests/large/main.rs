//! The table and the reference give the same answer where a policy has many words.
//!
//! The policies that other tests generate are small, and all that is said of a request lies in two words of bits. Here there
//! are more facts, labels and purposes than that, choices of thousands of values, tens of organisations that sign and withdraw
//! one by one, and more cells than one set holds. Of each policy are compared
//!
//! * requests, in every form of the table: what is decided, what a permit relies on, the whole decision and a view ([`difference`]);
//! * the rows of a batch, each with the same request by itself ([`batches`]);
//! * words that the policy may not know, which every way to ask takes, or none does ([`words`]).
//!
//! Invariant: everything is made from the number of a policy, so each run tries the same.

mod batches;
mod policies;
mod words;

use caldicott_conformance::generate::{About, Saying, Tape, read};
use caldicott_engine::{Authority, Brief, Item, Patient, Subject, Table};
use caldicott_policy::{Outcome, Party, Policy, Request, RequestError, Side, Truth};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// Numbers without a pattern, the same in every run.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        ((self.next() >> 16) % bound.max(1) as u64) as usize
    }

    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn one_of<'t, T>(&mut self, things: &'t [T]) -> &'t T {
        &things[self.below(things.len())]
    }

    /// Nothing now and then.
    fn maybe<T>(&mut self, nothing_once_in: usize, of: impl FnOnce(&mut Draw) -> T) -> Option<T> {
        if self.once_in(nothing_once_in) { None } else { Some(of(self)) }
    }

    /// So many of something.
    fn times<T>(&mut self, count: usize, mut of: impl FnMut(&mut Draw) -> T) -> Vec<T> {
        (0..count).map(|_| of(self)).collect()
    }

    fn tape(&mut self) -> Tape {
        // Enough for an answer to every fact.
        Tape::new(self.times(600, |draw| (draw.next() >> 24) as u8))
    }
}

/// Compares what is made of some numbers.
fn compare(numbers: Range<u64>) {
    let mut outcomes: BTreeMap<Outcome, usize> = BTreeMap::new();
    let mut taken = [0; 2];
    for number in numbers {
        let text = policies::text(number);
        let policy = Arc::new(read(&text).unwrap_or_else(|| panic!("policy {number} has a mistake\n{text}")));
        let tables = Table::compile_each_way(&policy).expect("it is small");
        let mut draw = Draw(!number);
        let about = About::new(&policy);
        for turn in 0..12 {
            let saying = if turn % 3 == 0 { Saying::Some } else { Saying::All };
            let Some(request) = about.request(&mut draw.tape(), saying) else { continue };
            let different = tables.iter().find_map(|table| difference(&policy, table, &request, turn % 2 == 0));
            let asked = || policy.request_json(None, &request);
            assert!(different.is_none(), "policy {number}: {}\n{:?}\n{text}", different.unwrap_or_default(), asked());
            *outcomes.entry(policy.decide(&request).outcome()).or_default() += 1;
        }
        for _ in 0..3 {
            let different = batches::difference(&mut draw, &policy, &tables[0]);
            assert!(different.is_none(), "policy {number}: {}\n{text}", different.unwrap_or_default());
        }
        for _ in 0..30 {
            match words::taken(&mut draw, &policy, &tables[0]) {
                Ok(is_taken) => taken[usize::from(is_taken)] += 1,
                Err(different) => panic!("policy {number}: {different}\n{text}"),
            }
        }
    }
    assert!(outcomes.len() == 4 && taken.iter().all(|&often| often > 0), "{outcomes:?}, {taken:?}");
}

#[test]
fn policies_with_many_words_are_decided_alike() {
    compare(0..60);
}

#[test]
#[ignore = "it takes ten minutes"]
fn very_many_policies_with_many_words_are_decided_alike() {
    compare(1_000..16_000);
}

/// The parts of a request, resolved by the names of the policy, the facts in one order or the other.
fn by_names(policy: &Policy, table: &Table, request: &Request, turned: bool) -> Result<(Subject, Patient, Item), RequestError> {
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
        patient.consent(recorded);
    }
    for (&purpose, &recorded) in &request.consent().by_purpose {
        patient.consent_for(&policy[purpose].name, recorded);
    }
    let mut facts: Vec<_> = request.facts().iter().collect();
    if turned {
        facts.reverse();
    }
    for (fact, answered) in facts {
        let value = policy.answer_in_words(fact, answered.value);
        let name = &policy[fact].word.name;
        match answered.checked {
            Some(checked) => patient.fact_checked(name, value, checked),
            None => patient.fact(name, value),
        };
    }
    Ok((subject, patient.build()?, item))
}

/// What is different between the answers to a request, if anything is.
fn difference(policy: &Policy, table: &Table, request: &Request, turned: bool) -> Option<String> {
    let (subject, patient, item) = table.resolve(request);
    let named = by_names(policy, table, request, turned).expect("every name is known");
    for &purpose in request.purposes() {
        let ruling = policy.rule_on(request.situation(policy, purpose));
        let brief = table.decide(&subject, &patient, &item, purpose);
        let of_named = table.decide(&named.0, &named.1, &named.2, purpose);
        let (reference, ours) = ((ruling.outcome(), ruling.conceal() == Truth::Unknown), (brief.outcome(), brief.may_conceal()));
        if brief != of_named || reference != ours {
            return Some(format!("decided: {reference:?}, {brief:?}, by names {of_named:?}"));
        }
        let Some(permit) = table.permit(&brief) else { continue };
        let relied_on = ruling.relied_on();
        let authority = match permit.authority {
            Authority::Rule(rule) => Some(rule),
            Authority::SameOrganisation => None,
        };
        let ours = (authority, permit.access, &permit.consent, permit.basis);
        if ours != (relied_on.authority, relied_on.access, &relied_on.consent, relied_on.basis)
            || permit.exceptions != ruling.exceptions()
            || permit.duties.iter().collect::<BTreeSet<_>>() != ruling.duties(&relied_on)
        {
            return Some(format!("permit: {relied_on:?}, {permit:?}"));
        }
    }
    let decision = table.decision(request);
    if decision != policy.decide(request) {
        return Some(format!("decision: {:?}, {decision:?}", policy.decide(request)));
    }
    let view = table.view(&subject, &patient, item.record(), request.purposes());
    for (category, found) in policy.categories() {
        for tier in 1..=found.top() {
            let about = request.about(policy, category, tier).expect("there is such a tier");
            let (subject, patient, item) = table.resolve(&about);
            let briefs: Vec<Brief> = about.purposes().iter().map(|&purpose| table.decide(&subject, &patient, &item, purpose)).collect();
            let absent = briefs.iter().any(Brief::must_look_absent);
            let expected = briefs.iter().map(Brief::outcome).max().filter(|_| !absent);
            let reference = policy.decide(&about);
            if view.outcome(category, tier) != expected || expected != Some(reference.outcome()).filter(|_| !reference.must_look_absent()) {
                return Some(format!("view: {category:?} {tier}: {:?}, {expected:?}, {reference:?}", view.outcome(category, tier)));
            }
        }
    }
    None
}
