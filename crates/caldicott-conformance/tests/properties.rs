//! The properties of the language, over generated policies and requests. Each speaks of the outcome.

use caldicott::{Policy, Unreadable};
use caldicott_analysis::{ClaimAnswer, check_claim, check_narrowing};
use caldicott_conformance::generate::{About, Saying, policies, tapes, with_slips};
use caldicott_conformance::hold_request;
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Claim, ClaimKind, Keyword, Outcome, Question, Reply, Request, Situation, Truth, Value, gather, resolve};
use caldicott_syntax::ast::{DetailKind, Entry, Item};
use caldicott_syntax::format::{WouldChange, format, print_all};
use caldicott_syntax::{Source, SourceId, parse};
use proptest::prelude::*;

/// The policy of a text, property 9 aside.
fn resolved(text: &str) -> Policy {
    let gathered = gather("main.ig", "", &mut |path| match path {
        "main.ig" => Ok(text.as_bytes().to_vec()),
        _ => Err(Unreadable::Because("there is no such file".to_owned())),
    });
    let (policy, findings) = resolve(&gathered);
    policy.unwrap_or_else(|| panic!("a generated policy has mistakes: {findings:#?}\n{text}"))
}

fn digest(text: &str) -> String {
    resolved(text).digest().to_owned()
}

fn entries(text: &str) -> Vec<Entry> {
    let parsed = parse(&Source::new("main.ig", text), SourceId(0));
    let entries = parsed.file.items.into_iter().filter_map(|item| match item {
        Item::Entry(entry) => Some(entry),
        Item::Use(_) | Item::Unreadable(..) => None,
    });
    entries.collect()
}

/// The same request, asked of another policy with the same vocabulary.
fn asked_of(policy: &Policy, original: &Policy, request: &Request) -> Request {
    let line = serde_json::to_string(&original.request_json(None, request)).expect("a request can be written");
    policy.read_request(&line).request.unwrap_or_else(|error| panic!("{error}: {line}"))
}

fn outcome(policy: &Policy, request: &Request) -> Outcome {
    policy.decide(request).outcome()
}

/// A policy, and requests about it.
fn asked(saying: Saying) -> impl Strategy<Value = (String, Policy, Vec<Request>)> {
    (policies(), tapes()).prop_map(move |(text, mut tape)| {
        let policy = resolved(&text);
        let requests = (0..12).filter_map(|_| About::new(&policy).request(&mut tape, saying)).collect();
        (text, policy, requests)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_printed_policy_is_read_as_it_was(text in policies()) {
        let all = entries(&text);
        let printed = print_all(&all);
        prop_assert_eq!(&entries(&printed), &all, "{}", printed);
        prop_assert_eq!(digest(&printed), digest(&text));
    }

    #[test]
    fn laying_out_changes_no_meaning_and_is_done_once(text in policies()) {
        let formatted = format(&Source::new("main.ig", text.as_str())).expect("it says the same").text;
        let again = format(&Source::new("main.ig", formatted.as_str())).expect("it says the same").text;
        prop_assert_eq!(&formatted, &again);
        prop_assert_eq!(digest(&formatted), digest(&text));
        prop_assert_eq!(formatted.matches('#').count(), text.matches('#').count());
    }

    #[test]
    fn a_text_with_slips_is_read_to_the_end_and_laid_out_once(text in policies(), mut tape in tapes()) {
        let text = with_slips(&mut tape, &text);
        let loaded = caldicott::load("main.ig", "", &mut |path| match path {
            "main.ig" => Ok(text.as_bytes().to_vec()),
            _ => Err(Unreadable::Because("there is no such file".to_owned())),
        });
        prop_assert!(loaded.policy.is_some() || !loaded.diagnostics.is_empty(), "{}", text);
        let laid_out = |text: &str| format(&Source::new("main.ig", text)).map(|formatted| formatted.text);
        match laid_out(&text) {
            Ok(once) if loaded.diagnostics.is_empty() => prop_assert_eq!(laid_out(&once), Ok(once.clone()), "{}", text),
            Ok(once) => prop_assert!(laid_out(&once).is_ok_and(|again| again == once) || laid_out(&once).is_err(), "{}", text),
            // Where a mistake is read otherwise once its surroundings are laid out, nothing is changed.
            Err(WouldChange) => prop_assert!(!loaded.diagnostics.is_empty(), "a sound text is refused: {}", text),
        }
    }

    #[test]
    fn a_request_that_is_written_is_read_as_it_was((_, policy, requests) in asked(Saying::Some)) {
        for request in requests {
            prop_assert_eq!(asked_of(&policy, &policy, &request), request);
        }
    }

    #[test]
    fn every_property_but_the_ninth_holds((text, policy, requests) in asked(Saying::Some), mut tape in tapes()) {
        for request in requests {
            let held = hold_request(&policy, &request, &mut tape);
            prop_assert!(held.is_ok(), "{} {}", held.map_err(|broken| broken.to_string()).unwrap_err(), text);
        }
    }

    #[test]
    fn property_2_vocabulary_alone_permits_nothing((text, policy, requests) in asked(Saying::Some)) {
        let bare = print_all(entries(&text).iter().filter(|entry| !entry.keyword.is_rule()));
        let bare = resolved(&bare);
        for request in requests {
            prop_assert_eq!(outcome(&bare, &asked_of(&bare, &policy, &request)), Outcome::Deny);
        }
    }

    #[test]
    fn property_3_the_order_of_entries_makes_no_difference((text, policy, requests) in asked(Saying::Some), mut tape in tapes()) {
        let mut all = entries(&text);
        for index in (1..all.len()).rev() {
            all.swap(index, tape.pick(index + 1));
        }
        let shuffled = resolved(&print_all(&all));
        for request in requests {
            prop_assert_eq!(outcome(&shuffled, &asked_of(&shuffled, &policy, &request)), outcome(&policy, &request));
        }
    }

    #[test]
    fn property_9_an_objection_or_a_label_never_widens_access((text, policy, requests) in asked(Saying::All)) {
        let found = check_narrowing(&policy);
        let mut widening = Vec::new();
        for found in found {
            let Ok(found) = found else { return Err(TestCaseError::reject("too large to try")) };
            prop_assert_eq!(policy.rule_on((*found.without).clone()).outcome(), found.outcome_without);
            prop_assert_eq!(policy.rule_on(with_yes(&found.without, found.question)).outcome(), found.outcome_with);
            prop_assert!(found.outcome_with < found.outcome_without, "the witness proves nothing: {}", text);
            widening.push(found.question);
        }
        // And whatever is not found to widen never does.
        let objections = policy.facts().filter(|(_, fact)| fact.kind == caldicott_policy::FactKind::Objection).map(|(id, _)| Question::Fact(id));
        let questions: Vec<Question> = objections.chain(policy.labels().map(|(id, _)| Question::Label(id))).filter(|question| !widening.contains(question)).collect();
        for request in requests {
            let situation = request.situation(&policy, request.purposes()[0]);
            for &question in &questions {
                let (no, yes) = (with_no(&situation, question), with_yes(&situation, question));
                prop_assert!(policy.rule_on(yes).outcome() >= policy.rule_on(no).outcome(), "{question:?} {}", text);
            }
        }
    }

    #[test]
    fn what_would_change_an_outcome_changes_it((_, policy, requests) in asked(Saying::Some)) {
        use caldicott::{Change, Remedies};
        for request in requests.iter().take(4) {
            let Ok(remedies) = caldicott::remedies(&policy, request) else { continue };
            let Remedies::AnyOf(sets) = remedies else { continue };
            for set in sets {
                let other_purpose = set.iter().find_map(|change| match change { Change::Purpose(purpose) => Some(*purpose), Change::Answer(..) => None });
                let purposes = other_purpose.map_or(request.purposes().to_vec(), |purpose| vec![purpose]);
                for purpose in purposes {
                    let start = request.situation(&policy, purpose);
                    let changed = set.iter().fold(start, |situation, change| match change {
                        Change::Answer(question, reply) => situation.answered(*question, reply),
                        Change::Purpose(_) => situation,
                    });
                    prop_assert_eq!(policy.rule_on(changed).outcome(), Outcome::Permit);
                }
            }
        }
    }

    #[test]
    fn a_claim_that_holds_has_no_counterexample_and_one_that_does_not_has_one((text, policy, requests) in asked(Saying::All)) {
        let claims = |kind| Claim {
            name: "claim".to_owned(),
            title: "Claim".to_owned(),
            kind,
            scope: caldicott_policy::Scope {
                roles: caldicott_policy::Among::Any,
                purposes: caldicott_policy::Among::Any,
                data: caldicott_policy::Data::Everything,
                labelled: None,
            },
            when: caldicott_policy::Condition::Ask(caldicott_policy::Ask::SameOrganisation),
            unless: caldicott_policy::Condition::never(),
            cites: Vec::new(),
            place: caldicott::Span { source: SourceId(0), start: 0, end: 0 },
        };
        for kind in [ClaimKind::Never, ClaimKind::Always] {
            let refutes = |situation: &Situation| {
                let permitted = policy.rule_on(situation.clone()).outcome() == Outcome::Permit;
                permitted == (kind == ClaimKind::Never) && Meaning::new(&policy, situation).same_organisation() == Truth::Yes
            };
            match check_claim(&policy, &claims(kind)) {
                Ok(ClaimAnswer::Refuted(refutation)) => {
                    prop_assert!(refutes(&refutation.complete) && refutes(&refutation.fewest), "the witness proves nothing: {}", text);
                }
                Ok(ClaimAnswer::Holds(_)) => {
                    for request in &requests {
                        prop_assert!(!refutes(&request.situation(&policy, request.purposes()[0])), "{}", text);
                    }
                }
                Ok(ClaimAnswer::Empty) => prop_assert!(false, "there is always a request within one organisation"),
                Err(_) => {}
            }
        }
    }
}

fn with_yes(situation: &Situation, question: Question) -> Situation {
    answered(situation, question, true)
}

fn with_no(situation: &Situation, question: Question) -> Situation {
    answered(situation, question, false)
}

fn answered(situation: &Situation, question: Question, so: bool) -> Situation {
    let reply = match question {
        Question::Label(_) => Reply::Label(so),
        _ => Reply::Fact(Value::Is(so)),
    };
    situation.answered(question, &reply)
}

/// What is generated is worth trying: every entry and every outcome is met, and not by a hair.
#[test]
fn generated_policies_and_requests_are_of_every_kind() {
    use proptest::strategy::{Strategy as _, ValueTree as _};
    use proptest::test_runner::TestRunner;
    use std::collections::BTreeMap;
    let mut runner = TestRunner::deterministic();
    let (mut outcomes, mut keywords): (BTreeMap<Outcome, usize>, BTreeMap<Keyword, usize>) = Default::default();
    // Acceptances by an entry itself, and by the policy entry.
    let mut accepted = [0, 0];
    for _ in 0..500 {
        let (text, policy, requests) = asked(Saying::Some).new_tree(&mut runner).expect("it is generated").current();
        for request in &requests {
            *outcomes.entry(outcome(&policy, request)).or_default() += 1;
        }
        for entry in entries(&text) {
            *keywords.entry(entry.keyword).or_default() += 1;
            let by_policy = usize::from(entry.keyword == Keyword::Policy);
            accepted[by_policy] += entry.details.iter().filter(|detail| matches!(detail.kind, DetailKind::Accept(..))).count();
        }
    }
    for wanted in [Outcome::Permit, Outcome::Ask, Outcome::Deny, Outcome::Conceal] {
        assert!(outcomes.get(&wanted).is_some_and(|&count| count > 50), "{outcomes:?}");
    }
    assert!(accepted.iter().all(|&count| count > 50), "{accepted:?}");
    for &keyword in Keyword::ALL.iter().filter(|keyword| !keyword.is_test()) {
        assert!(keywords.get(&keyword).is_some_and(|&count| count > 20), "{keyword}: {keywords:?}");
    }
}
