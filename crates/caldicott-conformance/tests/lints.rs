//! What is said never to matter never does, and what is said to matter does: compared with the reference, on generated policies.

use caldicott_analysis::Place;
use caldicott_analysis::diagram::{Choice, Variable};
use caldicott_analysis::frame::{Frame, Requests, Seat};
use caldicott_analysis::lints::{LeftOut, Lint, Shown, Within, lints, worth};
use caldicott_conformance::generate::{policies, read};
use caldicott_policy::{Basis, Body, Condition, Definition, DutyId, Id as _, Outcome, Policy, Rule, RuleId, Situation, Verdict};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// How many requests are tried of a policy that has more.
const TRIED: usize = 600;

/// All that an answer says, but for the names of rules.
#[derive(Debug, PartialEq, Eq)]
struct Answer {
    outcome: Outcome,
    basis: Option<Basis>,
    duties: BTreeSet<DutyId>,
    refers: BTreeSet<String>,
}

fn answer(policy: &Policy, situation: &Situation) -> Answer {
    let ruling = policy.rule_on(situation.clone());
    let mut answer = Answer { outcome: ruling.outcome(), basis: None, duties: BTreeSet::new(), refers: BTreeSet::new() };
    match answer.outcome {
        Outcome::Permit => {
            let decision = policy.decide(&situation.to_request(policy));
            if let Verdict::Permit { duties, .. } = decision.verdict {
                answer.duties = duties;
            }
            answer.basis = Some(ruling.relied_on().basis);
        }
        Outcome::Deny => {
            let denying = ruling.denying_rules(caldicott_policy::Gate::Withhold);
            answer.refers = denying.into_iter().filter_map(|rule| policy[rule].body.as_withhold()?.refer.clone()).collect();
        }
        Outcome::Ask | Outcome::Conceal => {}
    }
    answer
}

/// The policy without something.
fn without(policy: &Policy, what: &LeftOut) -> Policy {
    let mut rules: Vec<Rule> = policy.rules().map(|(_, rule)| rule.clone()).collect();
    match (what.place, &what.part) {
        (Place::Rule(rule), None) => drop(rules.remove(rule.index())),
        (Place::Rule(rule), Some(part)) => {
            let body = &mut rules[rule.index()].body;
            let condition = match (body, part.within) {
                (Body::Grant(grant), _) => &mut grant.when,
                (Body::Agreement(agreement), _) => &mut agreement.when,
                (Body::Gateway(gateway), _) => &mut gateway.when,
                (Body::Oblige(oblige), _) => &mut oblige.when,
                (Body::Withhold(withhold), Within::Unless) => &mut withhold.unless,
                (Body::Withhold(withhold), _) => &mut withhold.when,
                (Body::Consent(consent), Within::Clause(index)) => &mut consent.clauses[index].when,
                (Body::Consent(consent), _) => &mut consent.when,
            };
            let left_out = if part.within == Within::Unless { Condition::never() } else { Condition::always() };
            leave_out(condition, &part.path, left_out);
        }
        (Place::Definition(definition), part) => {
            let mut definitions: Vec<Definition> = policy.definitions().map(|(_, definition)| definition.clone()).collect();
            let path = part.as_ref().map(|part| part.path.clone()).unwrap_or_default();
            leave_out(&mut definitions[definition.index()].when, &path, Condition::always());
            return policy.with_definitions(definitions);
        }
    }
    policy.with_rules(rules)
}

fn leave_out(condition: &mut Condition, path: &[usize], whole: Condition) {
    match (path, condition) {
        ([], condition) => *condition = whole,
        ([last], Condition::All(parts) | Condition::Any(parts)) => drop(parts.remove(*last)),
        ([first, rest @ ..], Condition::All(parts) | Condition::Any(parts)) => leave_out(&mut parts[*first], rest, whole),
        ([_, rest @ ..], Condition::Not(part)) => leave_out(part, rest, whole),
        ([..], Condition::Ask(_)) => panic!("there is no such part"),
    }
}

fn situations(policy: &Policy, seed: u64) -> Vec<Situation> {
    let Ok(frame) = Frame::of(policy, [], Requests::Complete) else { return Vec::new() };
    let sizes = frame.sizes();
    let all = sizes.iter().try_fold(1usize, |product, &size| product.checked_mul(size as usize)).filter(|&all| all <= TRIED);
    let mut random = seed;
    let mut pick = |size: u32| {
        // The linear congruential generator of Knuth's MMIX.
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((random >> 33) % u64::from(size)) as Choice
    };
    let values = |number: usize| {
        let mut left = number;
        let mut digit = |size: u32| {
            let digit = left % size as usize;
            left /= size as usize;
            digit as Choice
        };
        sizes.iter().map(|&size| if all.is_some() { digit(size) } else { pick(size) }).collect::<Vec<Choice>>()
    };
    let chosen = (0..all.unwrap_or(TRIED)).map(values).collect::<Vec<_>>();
    chosen.into_iter().filter_map(|values| frame.situation(Seat::FIRST, &(0..).map(Variable).zip(values).collect::<Vec<_>>())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_never_matters_never_does_and_what_matters_is_shown(text in policies(), seed in any::<u64>()) {
        let policy = read(&text).expect("a generated policy has no mistakes");
        let Ok(all) = worth(&policy) else { return Ok(()) };
        let tried = situations(&policy, seed);
        let before: Vec<Answer> = tried.iter().map(|situation| answer(&policy, situation)).collect();
        for shown in all {
            let changed = without(&policy, &shown.what);
            if let Some(witness) = &shown.witness {
                prop_assert_ne!(answer(&policy, witness), answer(&changed, witness), "{:?} is said to matter for {:?} in {}", shown.what, witness, text);
            }
            prop_assert!(shown.matters || shown.witness.is_none());
            if !shown.matters {
                for (situation, before) in tried.iter().zip(&before) {
                    prop_assert_eq!(before, &answer(&changed, situation), "{:?} is said never to matter, and does for {:?} in {}", shown.what, situation, text);
                }
            }
        }
    }

    #[test]
    fn what_is_advised_is_so(text in policies(), seed in any::<u64>()) {
        let policy = read(&text).expect("a generated policy has no mistakes");
        let Ok(found) = lints(&policy, None) else { return Ok(()) };
        let tried = situations(&policy, seed);
        let outcome = |situation: &Situation| policy.rule_on(situation.clone()).outcome();
        let permitted: Vec<&Situation> = tried.iter().filter(|situation| outcome(situation) == Outcome::Permit).collect();
        for lint in &found {
            match lint {
                Lint::IdleRole(role) => prop_assert!(permitted.iter().all(|situation| situation.role != *role)),
                Lint::IdlePurpose(purpose) => prop_assert!(permitted.iter().all(|situation| situation.purpose != *purpose)),
                Lint::UnreachedData { category, tiers } => {
                    prop_assert!(permitted.iter().all(|situation| situation.category != *category || !tiers.contains(&situation.tier)));
                }
                Lint::AccessGap { refused, permitted, .. } => {
                    prop_assert!(outcome(refused) >= Outcome::Deny && outcome(permitted) == Outcome::Permit);
                    prop_assert!(refused.tier < permitted.tier);
                    let same = Situation { tier: permitted.tier, ..(**refused).clone() };
                    prop_assert_eq!(&same, &**permitted);
                }
                Lint::UnmeetableConsent { rule, witness } => {
                    let consent = policy[*rule].body.as_consent().expect("it is a consent entry");
                    for answered in caldicott_policy::Answer::ALL {
                        let situation = Situation { consent: Some(answered), ..(**witness).clone() };
                        let ruling = policy.rule_on(situation);
                        let meaning = ruling.meaning();
                        prop_assert!(meaning.consent_applies(&policy[*rule], consent) == caldicott_policy::Truth::Yes);
                        prop_assert!(meaning.satisfied(consent) != caldicott_policy::Truth::Yes);
                    }
                }
                Lint::DifferentDuties { witness, .. } => prop_assert_eq!(outcome(witness), Outcome::Permit),
                Lint::EmergencyWithoutDuty { witness, .. } => {
                    let answer = answer(&policy, witness);
                    prop_assert!(answer.outcome == Outcome::Permit && answer.duties.is_empty());
                }
                Lint::ShadowedRule { rule, by } => {
                    prop_assert!(rule != by);
                    // A gateway may stand where an agreement does, and the other way round.
                    let gives_authority = |rule: RuleId| matches!(policy[rule].body, Body::Agreement(_) | Body::Gateway(_));
                    let of_one_kind = std::mem::discriminant(&policy[*rule].body) == std::mem::discriminant(&policy[*by].body);
                    prop_assert!(of_one_kind || gives_authority(*rule) && gives_authority(*by));
                }
                Lint::NoPurpose(_)
                | Lint::IdleRule(..)
                | Lint::IdleCondition(_)
                | Lint::NoLawfulBasis { .. }
                | Lint::NoReview(_)
                | Lint::PastReview { .. }
                | Lint::NotSigned { .. }
                | Lint::NeverAsked(_)
                | Lint::NoFreshness(_) => {}
            }
        }
        // Nothing that is sampled as a gap or unreached goes unsaid.
        for situation in &tried {
            let lower = (1..situation.tier).map(|tier| Situation { tier, ..situation.clone() });
            let gap = outcome(situation) == Outcome::Permit && lower.clone().any(|lower| outcome(&lower) >= Outcome::Deny);
            let told = found.iter().any(|lint| matches!(lint, Lint::AccessGap { category, roles, .. } if *category == situation.category && roles.contains(&situation.role)));
            prop_assert!(!gap || told, "a gap at {situation:?} is not told of in {text}");
        }
    }
}

/// Where nothing is permitted, what a definition asks may still decide to whom a refusal refers.
#[test]
fn a_part_of_a_definition_matters_if_only_the_referral_depends_on_it() {
    let text = "language caldicott 1
policy small \"Small\"
category notes \"Notes\"
  tier 1 \"All\"
role nurse \"Nurse\"
purpose care \"Care\"
objection opted-out \"The patient opted out\"
fact told \"The patient was told\"
define never-so \"Never\" when opted-out and not opted-out
withhold kept \"Kept\" data everything when not opted-out unless never-so and told refer \"The Caldicott Guardian\"";
    let policy = read(text).expect("the policy has no mistakes");
    let of_definition = |shown: &&Shown| matches!(shown.what.place, Place::Definition(_));
    let parts = worth(&policy).expect("a small policy is read whole");
    let first = parts.iter().find(of_definition).expect("the definition has parts");
    assert!(first.matters && first.witness.is_none(), "{first:?}");
}
