//! A policy read whole answers each request as the reference does.

mod values;

use caldicott_analysis::diagram::{Choice, Variable};
use caldicott_analysis::frame::{Frame, Requests, Seat};
use caldicott_analysis::{Changed, Compared, Sentence, Shift, Survey, difference, mutants};
use caldicott_conformance::generate::{policies, read};
use caldicott_policy::{Decision, Outcome, Policy, Situation, Verdict};
use proptest::prelude::*;
use std::collections::BTreeSet;
use values::{Picks, values};

/// How many requests are tried of a policy that has more.
const TRIED: usize = 2_000;

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_policy_read_whole_answers_as_the_reference_does(text in policies(), seed in any::<u64>()) {
        let policy = read(&text).expect("a generated policy has no mistakes");
        for requests in [Requests::Complete, Requests::Partial] {
            let Ok(frame) = Frame::of(&policy, [], requests) else { continue };
            let survey = Survey::new(frame);
            let gates = survey.gates(Seat::FIRST);
            let outcome = survey.outcome(Seat::FIRST, &gates);
            prop_assert!(survey.check().is_ok());
            let sizes = survey.frame().sizes();
            for values in values(&sizes, TRIED, seed) {
                let chosen: Vec<(Variable, Choice)> = (0..).map(Variable).zip(values.iter().copied()).collect();
                let situation = survey.frame().situation(Seat::FIRST, &chosen).expect("the policy has every value");
                let ruling = policy.rule_on(situation);
                let by_diagram = survey.diagrams().look_up(outcome, |variable| values[variable.0 as usize]);
                prop_assert_eq!(by_diagram, ruling.outcome() as u32, "{:?} of {}", ruling.situation(), text);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_difference_is_what_differs_and_nothing_else((old, new) in (policies(), policies()), seed in any::<u64>()) {
        let [old, new] = [&old, &new].map(|text| read(text).expect("a generated policy has no mistakes"));
        holds_to_the_reference(&old, &new, seed)?;
    }

    #[test]
    fn the_difference_that_a_small_change_makes_is_told(text in policies(), seed in any::<u64>()) {
        let old = read(&text).expect("a generated policy has no mistakes");
        let changes = mutants(&old);
        if let Some(change) = changes.get(Picks(seed).below(changes.len().max(1) as u32) as usize) {
            holds_to_the_reference(&old, &change.policy(), seed)?;
        }
    }
}

/// Each request is in the sentences that tell what is different about it, and in no others.
fn holds_to_the_reference(old: &Policy, new: &Policy, seed: u64) -> Result<(), TestCaseError> {
    let found = difference([old, new], [&[], &[]], Compared::Everything).map_err(|_| TestCaseError::reject("too large to compare"))?;
    let frame = found.survey().frame();
    for values in values(&frame.sizes(), TRIED, seed) {
        let chosen: Vec<(Variable, Choice)> = (0..).map(Variable).zip(values.iter().copied()).collect();
        // What a policy has no word for it does not permit.
        let decided =
            |seat: Seat, policy: &Policy| frame.situation(seat, &chosen).map(|situation| policy.decide(&situation.to_request(policy)));
        let decisions = (decided(Seat::FIRST, old), decided(Seat::SECOND, new));
        let outcome = |decision: &Option<Decision>| decision.as_ref().map_or(Outcome::Deny, Decision::outcome);
        let pair = (outcome(&decisions.0), outcome(&decisions.1));
        let diagrams = found.survey().diagrams();
        let is_in = |sentence: &&Sentence| diagrams.look_up(sentence.region.set, |variable| values[variable.0 as usize]) == 1;
        let told: Vec<&Sentence> = found.sentences.iter().filter(is_in).collect();
        let changes: BTreeSet<Changed> = told.iter().map(|sentence| sentence.change.clone()).collect();
        prop_assert_eq!(changes, what_is_different([old, new], &decisions), "{:?}", pair);
        prop_assert!(told.iter().all(|sentence| sentence.outcomes.contains(&pair)));
    }
    for sentence in &found.sentences {
        let outcome = |policy: &Policy, situation: &Option<Situation>| {
            situation.as_ref().map_or(Outcome::Deny, |situation| policy.rule_on(situation.clone()).outcome())
        };
        let pair = (outcome(old, &sentence.witness[0]), outcome(new, &sentence.witness[1]));
        prop_assert!(sentence.outcomes.contains(&pair), "the witness of a sentence shows it");
    }
    Ok(())
}

/// What is different between two decisions about one request.
fn what_is_different([old, new]: [&Policy; 2], decisions: &(Option<Decision>, Option<Decision>)) -> BTreeSet<Changed> {
    let outcome = |decision: &Option<Decision>| decision.as_ref().map_or(Outcome::Deny, Decision::outcome);
    let pair = (outcome(&decisions.0), outcome(&decisions.1));
    let of_outcomes = Shift::ALL.into_iter().filter(|shift| shift.pairs().contains(&pair)).map(Changed::Outcome);
    let mut changes: BTreeSet<Changed> = of_outcomes.collect();
    let permit = |policy: &Policy, decision: &Option<Decision>| match &decision.as_ref()?.verdict {
        Verdict::Permit { relied_on, duties, .. } => {
            let duties: BTreeSet<String> = duties.iter().map(|&duty| policy[duty].name.clone()).collect();
            Some((relied_on[0].1.authority, duties))
        }
        Verdict::Ask { .. } | Verdict::Deny { .. } | Verdict::Conceal => None,
    };
    if let (Some((from, before)), Some((to, after))) = (permit(old, &decisions.0), permit(new, &decisions.1)) {
        let duty = |owed: bool| move |duty: &String| Changed::Duty { duty: duty.clone(), owed };
        changes.extend(after.difference(&before).map(duty(true)));
        changes.extend(before.difference(&after).map(duty(false)));
        if from.map(|rule| &old[rule].name) != to.map(|rule| &new[rule].name) {
            changes.insert(Changed::Authority { from, to });
        }
    }
    changes
}
