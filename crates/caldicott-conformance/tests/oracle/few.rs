//! In how many sentences it is told what an edit of one rule changes.
//!
//! Every small change that a test ought to notice ([`mutants`]) is an edit of one rule. What is told is the difference exactly, which
//! every run asserts of itself; here it is counted. Three sentences do, unless there are four kinds of change, of which each has a
//! sentence: where a `conceal` is turned around, what was concealed is seen or refused, and what was seen or refused is concealed.

use crate::drafts::{Draft, Picks};
use crate::policy;
use caldicott_analysis::{Changed, Compared, Difference, Mutant, MutationKind, Place, difference, mutants};
use caldicott_policy::{Claim, Policy};
use std::collections::BTreeSet;

/// So many sentences are few.
const FEW: usize = 3;

/// One in so many changes is tried.
const STEP: usize = 6;

/// The changes to single rules that are tried of a large policy.
fn with_edits(seed: u64, mut tried: impl FnMut(&Policy, &Mutant<'_>, &Policy)) {
    let old = policy(&Draft::new(&mut Picks(seed), 60, 30));
    let changes = mutants(&old);
    let of_rules = changes.iter().filter(|change| matches!(change.place, Place::Rule(_)));
    for change in of_rules.skip(seed as usize % STEP).step_by(STEP) {
        tried(&old, change, &change.policy());
    }
}

fn of_outcomes<'p>(policies: [&'p Policy; 2], expected: &[&'p Claim]) -> Difference<'p> {
    difference(policies, [&[], expected], Compared::Outcomes).expect("it is not too large")
}

/// How many sentences there are, and how many kinds of change, among those that were expected or not.
fn counted(found: &Difference<'_>, expected: bool) -> (usize, usize) {
    let changes: Vec<&Changed> =
        found.sentences.iter().filter(|sentence| sentence.expected == expected).map(|sentence| &sentence.change).collect();
    (changes.len(), changes.into_iter().collect::<BTreeSet<_>>().len())
}

#[test]
fn an_edit_of_one_rule_is_told_in_few_sentences() {
    let mut told = [0; 5];
    for seed in 400..402 {
        with_edits(seed, |old, change, new| {
            let (sentences, kinds) = counted(&of_outcomes([old, new], &[]), false);
            let what = format!("{sentences} sentences of {kinds} kinds, seed {seed}: {}: {}", change.name(), change.change.words);
            assert!(sentences <= FEW.max(kinds), "{what}");
            if sentences > FEW {
                let Place::Rule(rule) = change.place else { panic!("a definition is no rule") };
                assert_eq!(
                    (old[rule].keyword.to_string(), change.change.kind),
                    ("conceal".to_owned(), MutationKind::TurnedAround),
                    "{what}"
                );
            }
            told[sentences] += 1;
        });
    }
    let changed = told.iter().skip(1).sum::<usize>();
    assert!(changed > 100 && told[1] * 2 > changed, "most are told in one: {told:?}");
}

#[test]
fn what_was_expected_is_told_apart_in_few_sentences() {
    let (mut cut, mut claims_so_far) = (0, 0);
    with_edits(410, |old, change, new| {
        let claims: Vec<&Claim> = new.claims().map(|(_, claim)| claim).collect();
        claims_so_far += 1;
        let claim = claims[claims_so_far % claims.len()];
        let found = of_outcomes([old, new], &[claim]);
        let [unexpected, expected] = [false, true].map(|expected| counted(&found, expected));
        let what = format!("{unexpected:?} and {expected:?} as {}: {}: {}", claim.name, change.name(), change.change.words);
        for (sentences, kinds) in [unexpected, expected] {
            assert!(sentences <= FEW.max(kinds), "{what}");
        }
        cut += usize::from(unexpected.0 > 0 && expected.0 > 0);
    });
    assert!(cut > 5, "{cut} were expected in part");
}
