//! A policy is replaced while others decide.

use caldicott::json::LineJson;
use caldicott::{Loaded, Serving, answer_line_by, load};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

fn policy(version: &str, rules: &str) -> Loaded {
    let text = format!(
        "language caldicott 1\npolicy p \"P\" version \"{version}\"\ncategory notes \"Notes\" tier 1 \"All\"\nrole gp \"GP\"\npurpose care \"Care\"\n{rules}"
    );
    load("policy.ig", "", &mut |_| Ok(text.as_bytes().to_vec()))
}

const OPEN: &str = "allow all \"All\" data notes for care\nconsent any \"Any\" with explicit consent\n";
const CLOSED: &str = "allow all \"All\" data notes for care\nwithhold all-of-it \"Nothing is shown\" data everything\nconsent any \"Any\" with explicit consent\n";
const LINE: &str = r#"{"role": "gp", "requester": "a", "holder": "a", "category": "notes", "tier": 1, "purpose": "care", "on": "2026-01-01", "labels": [], "consent": "given"}"#;

/// The version that decided, and the outcome.
fn answer(serving: &Serving) -> (String, String) {
    let table = serving.current();
    let LineJson::Decision(decision) = answer_line_by(&table, LINE) else { panic!("the request is sound") };
    (decision.policy.version.expect("it has a version").to_owned(), format!("{:?}", decision.outcome))
}

#[test]
fn every_decision_is_made_by_one_version_and_says_which() {
    let serving = Serving::new(policy("open", OPEN)).expect("it is sound");
    let done = AtomicBool::new(false);
    let seen: BTreeSet<(String, String)> = std::thread::scope(|scope| {
        let deciding: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    let mut seen = BTreeSet::new();
                    while !done.load(Ordering::Relaxed) {
                        seen.insert(answer(&serving));
                    }
                    seen
                })
            })
            .collect();
        for round in 0..100 {
            let next = if round % 2 == 0 { policy("closed", CLOSED) } else { policy("open", OPEN) };
            serving.replace(next).expect("it is sound");
        }
        done.store(true, Ordering::Relaxed);
        deciding.into_iter().flat_map(|thread| thread.join().expect("nobody panics")).collect()
    });
    let pair = |version: &str, outcome: &str| (version.to_owned(), outcome.to_owned());
    assert!(seen.is_subset(&BTreeSet::from([pair("open", "Permit"), pair("closed", "Deny")])), "{seen:?}");
    assert_eq!(answer(&serving), pair("open", "Permit"), "the last one is in force");
}

#[test]
fn whoever_holds_a_table_goes_on_with_it() {
    let serving = Serving::new(policy("open", OPEN)).expect("it is sound");
    let (held, old) = (serving.current(), serving.replace(policy("closed", CLOSED)).expect("it is sound"));
    assert_eq!(old.policy().version(), Some("open"));
    let of_held = match answer_line_by(&held, LINE) {
        LineJson::Decision(decision) => decision.policy.version,
        LineJson::Error(_) => None,
    };
    assert_eq!((of_held, answer(&serving).0.as_str()), (Some("open"), "closed"));
}

#[test]
fn a_policy_with_an_error_does_not_come_into_force() {
    let serving = Serving::new(policy("open", OPEN)).expect("it is sound");
    let before = answer(&serving);
    let why = serving.replace(policy("2", "allow all \"All\" data nots for care\n")).expect_err("it has an error").to_string();
    assert!(why.contains("NOT in force") && why.contains("\"P\" version open") && why.contains("policy.ig:6"), "{why}");
    assert_eq!(answer(&serving), before);
    assert!(Serving::new(policy("3", "allow")).is_err());
}
