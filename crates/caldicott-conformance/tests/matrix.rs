//! Who can see what, held against every complete request there is.

use caldicott_analysis::diagram::{Choice, Variable};
use caldicott_analysis::frame::{Frame, Requests, Seat};
use caldicott_analysis::{Asking, Bearing, Matrix, Prover, Reach, Sight};
use caldicott_conformance::generate::{policies, read};
use caldicott_policy::{Answer, Body, FactKind, Gate, Outcome, Policy, RuleId, Ruling, Situation, Truth, Value};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

/// The most requests that are gone through, all of them; a policy that has more is passed over.
const MOST: usize = 60_000;

/// How many policies are tried, and how many times as many again until every mark was met: some are rare.
const POLICIES: u32 = 96;
const ROUNDS: u32 = 20;

/// Nothing, and each way of asking with and without conditions.
const MARKS: usize = 7;

/// What the requests about one sight came to.
#[derive(Default)]
struct Seen {
    permitted: bool,
    without_yes: bool,
    asked: bool,
    refused_in_agreement: bool,
    rules: BTreeSet<RuleId>,
}

#[test]
fn every_mark_is_what_all_requests_come_to() {
    let (tried, marks) = (Cell::new(0), RefCell::new(BTreeSet::new()));
    let mut rounds = 0;
    while rounds == 0 || rounds < ROUNDS && marks.borrow().len() < MARKS {
        rounds += 1;
        try_policies(&tried, &marks);
    }
    let (tried, marks) = (tried.get(), marks.into_inner());
    assert!(tried > rounds * POLICIES / 8, "only {tried} policies were small enough to be tried whole");
    assert!(marks.len() == MARKS, "not every mark was met: {marks:?}");
}

/// Tries some policies; counts those that were, and adds the marks that were met.
fn try_policies(tried: &Cell<u32>, marks: &RefCell<BTreeSet<Option<Reach>>>) {
    let mut runner = TestRunner::new(Config { cases: POLICIES, ..Config::default() });
    let result = runner.run(&policies(), |text| {
        let policy = read(&text).expect("a generated policy has no mistakes");
        let Some(seen) = all_requests(&policy) else { return Ok(()) };
        tried.set(tried.get() + 1);
        let prover = Prover::new(&policy, []).expect("a small policy is read whole");
        let matrix = Matrix::of(&prover).expect("so is who can see what");
        let bearing = Bearing::of(&prover).expect("and what bears on it");
        let mut rules: BTreeMap<Sight, Vec<RuleId>> = policy.roles().flat_map(|(role, _)| bearing.on(role)).collect();
        for (sight, seen) in &seen {
            let asking = match (seen.without_yes, seen.asked) {
                (false, _) => Asking::MustAgree,
                (true, true) => Asking::MayBeAsked,
                (true, false) => Asking::NotAsked,
            };
            let expected = seen.permitted.then_some(Reach { asking, conditions: seen.refused_in_agreement });
            prop_assert_eq!(matrix.reach(*sight), expected, "{:?} of {}", sight, text);
            marks.borrow_mut().insert(expected);
            let bearing: BTreeSet<RuleId> = rules.remove(sight).unwrap_or_default().into_iter().collect();
            prop_assert_eq!(&bearing, &seen.rules, "what bears on {:?} of {}", sight, text);
        }
        prop_assert!(rules.is_empty());
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

/// Every complete request of a policy, put together by sight.
fn all_requests(policy: &Policy) -> Option<BTreeMap<Sight, Seen>> {
    let frame = Frame::of(policy, [], Requests::Complete).ok()?;
    let sizes = frame.sizes();
    let all = sizes.iter().try_fold(1usize, |product, &size| product.checked_mul(size as usize)).filter(|&all| all <= MOST)?;
    let mut seen: BTreeMap<Sight, Seen> = BTreeMap::new();
    for number in 0..all {
        let mut rest = number;
        let digit = |&size: &u32| {
            let digit = rest as u32 % size;
            rest /= size as usize;
            digit
        };
        let values: Vec<(Variable, Choice)> = (0..).map(Variable).zip(sizes.iter().map(digit).collect::<Vec<_>>()).collect();
        let situation = frame.situation(Seat::FIRST, &values).expect("the policy has every value");
        let Situation { role, category, tier, purpose, .. } = situation;
        let seen = seen.entry(Sight { role, category, tier, purpose }).or_default();
        add(policy, &policy.rule_on(situation), seen);
    }
    Some(seen)
}

fn add<'p>(policy: &'p Policy, ruling: &Ruling<'p>, seen: &mut Seen) {
    let permitted = ruling.outcome() == Outcome::Permit;
    let consent = ruling.situation().consent;
    seen.permitted |= permitted;
    seen.without_yes |= permitted && consent != Some(Answer::Given);
    seen.asked |= ruling.outcome() == Outcome::Ask;
    let shared = ruling.gate(Gate::Authority) == Truth::Yes;
    seen.refused_in_agreement |= shared && !permitted && in_agreement(policy, ruling.situation());
    let meaning = ruling.meaning();
    let all_but_withhold = [Gate::Authority, Gate::Access, Gate::Consent].into_iter().all(|gate| ruling.gate(gate) == Truth::Yes);
    let bears = |rule| match rule {
        Body::Withhold(_) => all_but_withhold,
        Body::Grant(_) | Body::Consent(_) | Body::Agreement(_) | Body::Gateway(_) | Body::Oblige(_) => permitted,
    };
    seen.rules.extend(policy.rules().filter(|(_, rule)| bears(rule.body.clone())).filter_map(|(id, rule)| {
        let truth = match &rule.body {
            Body::Grant(_) => meaning.access_of(rule)? == Truth::Yes,
            Body::Agreement(_) | Body::Gateway(_) => meaning.authority_of(rule)? == Truth::Yes,
            Body::Consent(consent) => meaning.consent_applies(rule, consent) == Truth::Yes,
            Body::Withhold(withhold) => meaning.withheld_by(rule, withhold) == Truth::Yes,
            Body::Oblige(oblige) => meaning.obliges(rule, oblige) != Truth::No,
        };
        truth.then_some(id)
    }));
}

/// Whether the patient has given consent and objected to nothing, and the item has no label.
fn in_agreement(policy: &Policy, situation: &Situation) -> bool {
    let objected =
        policy.facts().zip(&situation.facts).any(|((_, fact), value)| fact.kind == FactKind::Objection && *value == Some(Value::Is(true)));
    situation.consent == Some(Answer::Given) && !objected && situation.labels.iter().all(|&label| label == Truth::No)
}
