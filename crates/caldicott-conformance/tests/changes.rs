//! Of every small change to a policy it is known what it changes: nothing, and then no request has another answer; or something,
//! and then a scenario that is suggested notices it.

mod values;

use caldicott_analysis::diagram::{Choice, Variable};
use caldicott_analysis::frame::Seat;
use caldicott_analysis::{Mutant, Runner, Survey, changes};
use caldicott_conformance::generate::{policies, read};
use caldicott_policy::{Basis, DutyId, Outcome, Policy, Situation, Verdict};
use proptest::prelude::*;
use std::collections::BTreeSet;
use values::values;

/// How many requests are tried of a policy that has more.
const TRIED: usize = 400;

/// The outcome, and of a permit the ground and the duties.
fn answer(policy: &Policy, situation: &Situation) -> (Outcome, Option<Basis>, BTreeSet<DutyId>) {
    let decision = policy.decide(&situation.to_request(policy));
    match &decision.verdict {
        Verdict::Permit { relied_on, duties, .. } => (Outcome::Permit, relied_on.first().map(|(_, on)| on.basis), duties.clone()),
        Verdict::Ask { .. } | Verdict::Deny { .. } | Verdict::Conceal => (decision.outcome(), None, BTreeSet::new()),
    }
}

/// Every complete request, or a sample.
fn situations(policy: &Policy, seed: u64) -> Vec<Situation> {
    let survey = Survey::of(policy).expect("a generated policy is small");
    let situation = |values: Vec<Choice>| {
        let chosen: Vec<(Variable, Choice)> = (0..).map(Variable).zip(values).collect();
        survey.frame().situation(Seat::FIRST, &chosen).expect("the policy has every value")
    };
    values(&survey.frame().sizes(), TRIED, seed).into_iter().map(situation).collect()
}

fn told(mutant: &Mutant<'_>) -> String {
    format!("{}, {}", mutant.name(), mutant.change.words)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn what_is_proved_to_change_nothing_changes_no_answer(text in policies(), seed in any::<u64>()) {
        let policy = read(&text).expect("a generated policy has no mistakes");
        let found = changes(&policy, &mut Runner { passes: &|_, _, _| true, watch: &mut |_| () }).expect("a generated policy is small");
        prop_assert_eq!(found.missed.len() + found.equivalent.len(), found.mutants.len(), "it has no scenarios");
        let situations = situations(&policy, seed);
        for &at in &found.equivalent {
            let changed = found.mutants[at].policy();
            for situation in &situations {
                prop_assert_eq!(answer(&policy, situation), answer(&changed, situation), "{}\n{:?}\n{}", told(&found.mutants[at]), situation, text);
            }
        }
    }

    #[test]
    fn with_the_scenarios_that_are_suggested_every_change_is_noticed(text in policies()) {
        let policy = read(&text).expect("a generated policy has no mistakes");
        let found = caldicott::suggest(&policy).expect("a generated policy is small");
        prop_assert!(found.scenarios.is_empty() == found.changes.missed.is_empty() && found.at_least <= found.scenarios.len());
        let scenarios: String = found.scenarios.iter().map(|suggested| format!("\n{}", suggested.text)).collect();
        let text = format!("{text}\n{scenarios}");
        let with = read(&text).unwrap_or_else(|| panic!("the scenarios can be read: {text}"));
        prop_assert!(caldicott::run_scenarios(&with).iter().all(|result| result.failure.is_none()), "{text}");
        let again = caldicott::unnoticed_changes(&with).expect("a generated policy is small");
        prop_assert!(again.missed.is_empty(), "{:?}\n{text}", again.missed);
        prop_assert!(again.equivalent.iter().all(|change| found.changes.equivalent.contains(change)), "{text}");
        // None of them could be left out.
        for left_out in 0..found.scenarios.len() {
            let others = found.scenarios.iter().enumerate().filter(|(at, _)| *at != left_out);
            let noticed: usize = others.flat_map(|(_, suggested)| &suggested.notices).map(|change| (&change.name, &change.change.words)).collect::<BTreeSet<_>>().len();
            let all = found.changes.missed.iter().map(|change| (&change.name, &change.change.words)).collect::<BTreeSet<_>>().len();
            // Two changes that are told in the same words, of two equal rows say, cannot be told apart here.
            prop_assert!(noticed < all || all < found.changes.missed.len(), "{text}");
        }
    }
}
