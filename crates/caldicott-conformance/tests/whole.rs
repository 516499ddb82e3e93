//! A policy read whole answers each request as the reference does.

mod values;

use caldicott_analysis::diagram::{Choice, Variable};
use caldicott_analysis::frame::{Frame, Requests, Seat, Topic};
use caldicott_analysis::{Alike, Changed, Compared, OpenChange, Sentence, Shift, Stance, Survey, difference, mutants, open_changes};
use caldicott_conformance::generate::{policies, read};
use caldicott_policy::{Decision, Outcome, Policy, Question, ReliedOn, Rule, Situation, Verdict};
use proptest::prelude::*;
use std::collections::BTreeSet;
use values::{Picks, values};

/// How many requests are tried of a policy that has more.
const TRIED: usize = 2_000;

/// How many requests that leave something open are tried, each with every way to complete it.
const TRIED_OPEN: usize = 200;

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

    #[test]
    fn what_is_relied_on_once_a_rule_is_moved_is_told(text in policies(), seed in any::<u64>()) {
        let old = read(&text).expect("a generated policy has no mistakes");
        let mut rules: Vec<Rule> = old.rules().map(|(_, rule)| rule.clone()).collect();
        let mut picks = Picks(seed);
        if !rules.is_empty() {
            let moved = rules.remove(picks.below(rules.len() as u32) as usize);
            rules.insert(picks.below(rules.len() as u32 + 1) as usize, moved);
        }
        holds_to_the_reference(&old, &old.with_rules(rules), seed)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn what_is_answered_otherwise_where_something_is_left_open_is_told((old, new) in (policies(), policies()), seed in any::<u64>()) {
        let [old, new] = [&old, &new].map(|text| read(text).expect("a generated policy has no mistakes"));
        open_requests_hold_to_the_reference(&old, &new, seed)?;
    }

    #[test]
    fn what_a_small_change_does_where_something_is_left_open_is_told(text in policies(), seed in any::<u64>()) {
        let old = read(&text).expect("a generated policy has no mistakes");
        let changes = mutants(&old);
        if let Some(change) = changes.get(Picks(seed).below(changes.len().max(1) as u32) as usize) {
            open_requests_hold_to_the_reference(&old, &change.policy(), seed)?;
        }
    }
}

/// Requests of which no completion is answered otherwise are, or are not, in what is told of those that leave something open.
fn open_requests_hold_to_the_reference(old: &Policy, new: &Policy, seed: u64) -> Result<(), TestCaseError> {
    let told = open_changes([old, new]).map_err(|_| TestCaseError::reject("too large to compare"))?;
    let stance = |policy: &Policy, situation: &Option<Situation>| {
        let Some(situation) = situation else { return Stance { outcome: Outcome::Deny, may_conceal: false } };
        let decision = policy.decide(&situation.to_request(policy));
        Stance { outcome: decision.outcome(), may_conceal: decision.must_look_absent() && decision.outcome() != Outcome::Conceal }
    };
    for OpenChange { stances, witness: [before, after], requests, open } in &told {
        prop_assert!(*requests > 0 && !open.is_empty());
        prop_assert_eq!(&[stance(old, before), stance(new, after)], stances, "the witness shows it");
    }
    // Told from scratch: a partial request, and every way to complete it.
    let frame = Frame::of_two([old, new], [&[], &[]]).map_err(|_| TestCaseError::reject("too large to compare"))?;
    let sizes = frame.sizes();
    // Labels are said all at once: of two, one cannot be left open.
    let labels = frame.topics().filter(|(_, topic)| matches!(topic, Topic::Label(_))).count();
    let is_question = |topic: Topic| match topic {
        Topic::Role | Topic::Cell | Topic::Purpose | Topic::Day => false,
        Topic::Label(_) => labels == 1,
        Topic::Consent | Topic::Fact(_) | Topic::Party(_) => true,
    };
    let questions: Vec<Variable> = frame.topics().filter(|(_, topic)| is_question(*topic)).map(|(variable, _)| variable).collect();
    let mut picks = Picks(seed);
    for values in values(&sizes, TRIED_OPEN, seed) {
        // One question is left open: the rest is as it was picked.
        let Some(&variable) = questions.get(picks.below(questions.len() as u32) as usize) else { continue };
        let chosen: Vec<(Variable, Choice)> = (0..).map(Variable).zip(values.iter().copied()).collect();
        let situation = |seat: Seat, value: Choice| {
            let mut completed = chosen.clone();
            completed[variable.0 as usize].1 = value;
            frame.situation(seat, &completed)
        };
        let same = |value| stance(old, &situation(Seat::FIRST, value)) == stance(new, &situation(Seat::SECOND, value));
        if !(0..sizes[variable.0 as usize]).all(same) {
            continue;
        }
        let open = |seat: Seat| {
            // An answer that this policy can read: it is forgotten.
            let mut situation = (0..sizes[variable.0 as usize]).find_map(|value| situation(seat, value))?;
            let question = match frame.topic(variable) {
                Topic::Fact(fact) => frame.fact(seat, fact).map(Question::Fact),
                Topic::Label(label) => frame.label(seat, label).map(Question::Label),
                Topic::Consent => Some(Question::Consent),
                Topic::Party(side) => Some(Question::Party(side)),
                Topic::Role | Topic::Cell | Topic::Purpose | Topic::Day => None,
            };
            if let Some(question) = question {
                situation.forget(question);
            }
            Some(situation)
        };
        let stances = [stance(old, &open(Seat::FIRST)), stance(new, &open(Seat::SECOND))];
        if stances[0] != stances[1] {
            prop_assert!(told.iter().any(|change| change.stances == stances), "{:?} of {:?}", stances, open(Seat::SECOND));
        }
    }
    Ok(())
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
        let changes: BTreeSet<Changed> = told.iter().map(|sentence| without_others(&sentence.change, pair)).collect();
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

/// What becomes of a pair of outcomes, where a sentence tells several kinds of change together.
fn without_others(change: &Changed, pair: (Outcome, Outcome)) -> Changed {
    match change {
        Changed::Outcome(told) if told.pairs().contains(&pair) => {
            let one = Shift::ALL.into_iter().find(|shift| shift.pairs().contains(&pair));
            Changed::Outcome(one.expect("two outcomes that differ are in one"))
        }
        Changed::Outcome(_) | Changed::Duty { .. } | Changed::Authority { .. } | Changed::Ground { .. } => change.clone(),
    }
}

/// What a permit relies on, and the names of its duties.
fn permit<'d>(policy: &Policy, decision: &'d Option<Decision>) -> Option<(&'d ReliedOn, BTreeSet<String>)> {
    match &decision.as_ref()?.verdict {
        Verdict::Permit { relied_on, duties, .. } => {
            Some((&relied_on[0].1, duties.iter().map(|&duty| policy[duty].name.clone()).collect()))
        }
        Verdict::Ask { .. } | Verdict::Deny { .. } | Verdict::Conceal => None,
    }
}

/// What is different between two decisions about one request.
fn what_is_different([old, new]: [&Policy; 2], decisions: &(Option<Decision>, Option<Decision>)) -> BTreeSet<Changed> {
    let outcome = |decision: &Option<Decision>| decision.as_ref().map_or(Outcome::Deny, Decision::outcome);
    let pair = (outcome(&decisions.0), outcome(&decisions.1));
    let of_outcomes = Shift::ALL.into_iter().filter(|shift| shift.pairs().contains(&pair)).map(Changed::Outcome);
    let mut changes: BTreeSet<Changed> = of_outcomes.collect();
    if let (Some((relied_on, before)), Some((relies_on, after))) = (permit(old, &decisions.0), permit(new, &decisions.1)) {
        let (from, to) = (relied_on.authority, relies_on.authority);
        let duty = |owed: bool| move |duty: &String| Changed::Duty { duty: duty.clone(), owed };
        changes.extend(after.difference(&before).map(duty(true)));
        changes.extend(before.difference(&after).map(duty(false)));
        // Generated duties of one name have one title; agreements may be renamed.
        if from.map(|rule| Alike::of([old, new]).rules.in_newer(rule)) != to.map(Some) {
            changes.insert(Changed::Authority { from, to });
        }
        if relied_on.basis != relies_on.basis {
            changes.insert(Changed::Ground { from: relied_on.basis, to: relies_on.basis });
        }
    }
    changes
}

/// A policy of very many agreements, each between organisations of its own for some years.
fn of_many_agreements(agreements: usize) -> String {
    let mut text =
        "language caldicott 1\npolicy many \"Many\"\ncategory notes \"Notes\"\n  tier 1 \"All\"\nrole gp \"GP\"\nrole nurse \"Nurse\"\n\
                    purpose care \"Care\"\nallow gps \"GPs\"\n  roles gp\n  data notes\n  for care\n"
            .to_owned();
    let organisations = (0..agreements + 2).map(|at| format!("organisation o{at} \"Organisation {at}\"\n"));
    text.extend(organisations);
    text.extend((0..agreements).map(|at| {
        let (year, next) = (2000 + at % 20, at + 1);
        format!(
            "agreement a{at} \"Agreement {at}\"\n  sharers o{at}, o{next}\n  viewers o{at}, o{}\n  for care\n  covers everything\n  \
             starts {year}-01-01\n  ends {}-12-31\n",
            next + 1,
            year + 3
        )
    }));
    text + "consent ground \"Ground\"\n  for care\n  with implied consent\n"
}

#[test]
fn of_agreements_that_both_policies_have_the_terms_are_not_looked_at() {
    let text = of_many_agreements(60);
    let [old, new] = [text.clone(), text.replace("roles gp\n", "roles gp, nurse\n")].map(|text| read(&text).expect("it has no mistakes"));
    let nodes = |compared| {
        let found = difference([&old, &new], [&[], &[]], compared).expect("it is small");
        assert_eq!(found.sentences.len(), 1);
        found.survey().diagrams().nodes()
    };
    let (outcomes, everything) = (nodes(Compared::Outcomes), nodes(Compared::Everything));
    assert!(everything < outcomes + outcomes / 10, "{everything} nodes are made to compare terms, and {outcomes} without");
}
