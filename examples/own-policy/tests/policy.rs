//! What this policy is held to on every change.

use caldicott::{Outcome, Policy};
use caldicott_conformance::generate::{Saying, requests_about};
use caldicott_conformance::hold;
use own_policy::POLICY;
use proptest::strategy::Strategy as _;
use proptest::test_runner::TestRunner;

fn policy() -> Policy {
    caldicott::parse(POLICY).unwrap_or_else(|invalid| panic!("{invalid}"))
}

/// Its scenarios come out as expected, its claims hold.
#[test]
fn the_policy_does_what_it_says() {
    let policy = policy();
    let failures: Vec<String> = caldicott::run_scenarios(&policy).into_iter().filter_map(|result| result.failure).collect();
    assert!(failures.is_empty(), "{failures:#?}");
    assert!(caldicott::check_claims(&policy).is_empty());
}

/// The ten properties of the language, and what is promised of this policy in particular.
#[test]
fn the_policy_keeps_its_promises() {
    let held = hold(&policy())
        .invariant("clerks stop at discharge letters", |asked| !(asked.role() == "clerk" && asked.tier() > 1 && asked.is_permit()))
        .invariant("nobody reads for research", |asked| !(asked.is_for("research") && asked.is_permit()))
        .invariant("who opted out is not seen from elsewhere", |asked| {
            let from_elsewhere = asked.request().party(caldicott::Side::Requester) != asked.request().party(caldicott::Side::Holder);
            !(asked.says("opted-out", "true") && from_elsewhere && asked.is_permit())
        })
        .cases(2_000)
        .check();
    if let Err(broken) = held {
        panic!("{broken}");
    }
}

/// A promise that the policy does not keep is found, and shown with the simplest request that breaks it.
#[test]
fn a_broken_promise_is_shown() {
    let policy = policy();
    let broken = hold(&policy).invariant("doctors never see letters", |asked| !(asked.role() == "doctor" && asked.is_permit())).check();
    let Err(broken) = broken else { panic!("doctors see letters") };
    assert_eq!(broken.sentence, "doctors never see letters");
    assert!(broken.request.is_some_and(|request| request.contains("\"role\":\"doctor\"")));
    assert!(broken.decision.is_some_and(|decision| decision.contains("\"outcome\":\"permit\"")));
}

/// A property of one's own that compares two requests, with generated requests about this policy.
#[test]
fn a_second_purpose_never_opens_what_one_did_not() {
    let policy = policy();
    let mut runner = TestRunner::deterministic();
    let tried = runner.run(&requests_about(&policy, Saying::Some), |request| {
        let alone =
            request.purposes().iter().all(|&purpose| policy.rule_on(request.situation(&policy, purpose)).outcome() == Outcome::Permit);
        proptest::prop_assert_eq!(policy.decide(&request).is_permit(), alone);
        Ok(())
    });
    assert!(tried.is_ok(), "{tried:?}");
    assert!(requests_about(&policy, Saying::All).new_tree(&mut runner).is_ok());
}

/// A policy about which nothing can be asked is not held to anything, and that is said.
#[test]
fn a_policy_without_words_holds_nothing() {
    let empty = caldicott::parse("language caldicott 1\npolicy empty \"Empty\"\n").unwrap_or_else(|invalid| panic!("{invalid}"));
    assert!(hold(&empty).check().is_err_and(|broken| broken.sentence.starts_with("there is something to ask")));
}
