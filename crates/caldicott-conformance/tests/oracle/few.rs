//! In how many sentences it is told what an edit of one rule changes.
//!
//! Every small change that a test ought to notice ([`mutants`]) is an edit of one rule. What is told is the difference exactly, which
//! every run asserts of itself; here it is counted.

use crate::drafts::{Draft, Picks};
use crate::policy;
use caldicott_analysis::{Changed, Compared, Difference, Mutant, Place, difference, mutants};
use caldicott_policy::{Claim, Policy};
use std::collections::{BTreeMap, BTreeSet};

/// So many sentences are few.
const FEW: usize = 3;

/// One in so many changes is tried.
const STEP: usize = 6;

/// The changes to single rules that are tried of some large policies.
fn with_edits(seeds: std::ops::Range<u64>, mut tried: impl FnMut(&Policy, &Mutant<'_>, &Policy)) {
    for seed in seeds {
        let old = policy(&Draft::new(&mut Picks(seed), 60, 30));
        let changes = mutants(&old);
        let of_rules = changes.iter().filter(|change| matches!(change.place, Place::Rule(_)));
        for change in of_rules.skip(seed as usize % STEP).step_by(STEP) {
            tried(&old, change, &change.policy());
        }
    }
}

fn shifts(found: &Difference<'_>) -> BTreeSet<Changed> {
    found.sentences.iter().map(|sentence| sentence.change.clone()).collect()
}

#[test]
fn an_edit_of_one_rule_is_told_in_few_sentences() {
    let mut told: BTreeMap<usize, usize> = BTreeMap::new();
    let mut many = Vec::new();
    with_edits(400..404, |old, change, new| {
        let found = difference([old, new], [&[], &[]], Compared::Outcomes).expect("it is not too large");
        *told.entry(found.sentences.len()).or_default() += 1;
        if found.sentences.len() > FEW {
            many.push(format!("{} of {} kinds: {}: {}", found.sentences.len(), shifts(&found).len(), change.name(), change.change.words));
        }
    });
    println!("{told:?} {many:#?}");
}

#[test]
fn what_was_expected_is_told_apart_in_few_sentences() {
    let mut told: BTreeMap<usize, usize> = BTreeMap::new();
    let mut many = Vec::new();
    with_edits(410..412, |old, change, new| {
        let claims: Vec<&Claim> = new.claims().map(|(_, claim)| claim).collect();
        for claim in claims.into_iter().step_by(5) {
            let alone = difference([old, new], [&[], &[]], Compared::Outcomes).expect("it is not too large");
            let found = difference([old, new], [&[], &[claim]], Compared::Outcomes).expect("it is not too large");
            let unexpected = found.sentences.iter().filter(|sentence| !sentence.expected).count();
            if unexpected < found.sentences.len() {
                *told.entry(unexpected).or_default() += 1;
            }
            if unexpected > FEW.max(alone.sentences.len()) {
                many.push(format!("{unexpected} and not {}: {}: {}", alone.sentences.len(), change.name(), change.change.words));
            }
        }
    });
    println!("{told:?} {many:#?}");
}
