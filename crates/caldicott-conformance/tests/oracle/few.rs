//! In how many sentences it is told what an edit of one rule changes.
//!
//! Every small change that a test ought to notice ([`mutants`]) is an edit of one rule. What is told is the difference exactly, which
//! every run asserts of itself; here it is counted, and three sentences do. Where an edit changes more than that in kind, a `conceal`
//! that is turned around, say, what a reader would hear of in one breath is told together.

use crate::drafts::{Draft, Picks};
use crate::policy;
use caldicott_analysis::{Changed, Compared, Difference, Mutant, Place, Shift, difference, mutants};
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

fn has_kinds_together(found: &Difference<'_>) -> bool {
    found.sentences.iter().any(|sentence| !Shift::ALL.iter().any(|shift| sentence.change == Changed::Outcome(*shift)))
}

#[test]
fn an_edit_of_one_rule_is_told_in_few_sentences() {
    let (mut told, mut together) = ([0; FEW + 1], 0);
    for seed in 400..402 {
        with_edits(seed, |old, change, new| {
            let found = of_outcomes([old, new], &[]);
            let (sentences, kinds) = counted(&found, false);
            let what = format!("{sentences} sentences of {kinds} kinds, seed {seed}: {}: {}", change.name(), change.change.words);
            assert!(sentences <= FEW, "{what}");
            told[sentences] += 1;
            together += usize::from(has_kinds_together(&found));
        });
    }
    let changed = told.iter().skip(1).sum::<usize>();
    assert!(changed > 100 && told[1] * 2 > changed, "most are told in one: {told:?}");
    assert!(together > 0 && together * 20 < changed, "of {told:?} few are told in kinds together: {together}");
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
        for (sentences, _) in [unexpected, expected] {
            assert!(sentences <= FEW, "{what}");
        }
        cut += usize::from(unexpected.0 > 0 && expected.0 > 0);
    });
    assert!(cut > 2, "{cut} were expected in part");
}
