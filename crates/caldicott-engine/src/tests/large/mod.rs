//! The table and the reference give the same answer where a policy has many words.
//!
//! The policies that other tests generate are small, and all that is said of a request lies in two words of bits. Here there
//! are more facts, labels and purposes than that, choices of thousands of values, tens of organisations that sign and withdraw
//! one by one, and more cells than one set holds. Of each policy are compared
//!
//! * requests, and the same about other tiers, in every form of the table (`difference`);
//! * the rows of a batch, each with the same request by itself ([`batches`]);
//! * words that the policy may not know, which every way to ask takes, or none does ([`words`]).
//!
//! Invariant: everything is made from the number of a policy, so each run tries the same.

mod batches;
mod policies;
mod words;

use super::difference;
use crate::Table;
use caldicott_conformance::generate::{About, Saying, Tape, read};
use caldicott_policy::Outcome;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Numbers without a pattern, the same in every run.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(crate::GOLDEN);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        ((self.next() >> 16) % bound.max(1) as u64) as usize
    }

    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn one_of<'t, T>(&mut self, things: &'t [T]) -> &'t T {
        &things[self.below(things.len())]
    }

    /// Nothing now and then.
    fn maybe<T>(&mut self, nothing_once_in: usize, of: impl FnOnce(&mut Draw) -> T) -> Option<T> {
        if self.once_in(nothing_once_in) { None } else { Some(of(self)) }
    }

    /// So many of something.
    fn times<T>(&mut self, count: usize, mut of: impl FnMut(&mut Draw) -> T) -> Vec<T> {
        (0..count).map(|_| of(self)).collect()
    }

    fn tape(&mut self) -> Tape {
        // Enough for an answer to every fact.
        Tape::new(self.times(600, |draw| (draw.next() >> 24) as u8))
    }
}

/// Compares what is made of some numbers.
fn compare(numbers: Range<u64>) {
    let mut outcomes: BTreeMap<Outcome, usize> = BTreeMap::new();
    let mut taken = [0; 2];
    for number in numbers {
        let text = policies::text(number);
        let policy = Arc::new(read(&text).unwrap_or_else(|| panic!("policy {number} has a mistake\n{text}")));
        let tables = Table::compile_each_way(&policy).expect("it is small");
        let mut draw = Draw(!number);
        let about = About::new(&policy);
        for turn in 0..12 {
            let saying = if turn % 3 == 0 { Saying::Some } else { Saying::All };
            let Some(request) = about.request(&mut draw.tape(), saying) else { continue };
            let tiers = policy.categories().flat_map(|(category, found)| (1..=found.top()).map(move |tier| (category, tier)));
            let tiers: Vec<_> = tiers.collect();
            let others = draw.times(3, |draw| *draw.one_of(&tiers));
            let others = others.into_iter().map(|(category, tier)| request.about(&policy, category, tier).expect("there is such a tier"));
            for request in std::iter::once(request.clone()).chain(others) {
                let different = tables.iter().find_map(|table| difference(&policy, table, &request));
                let asked = || policy.request_json(None, &request);
                assert!(different.is_none(), "policy {number}: {}\n{:?}\n{text}", different.unwrap_or_default(), asked());
                *outcomes.entry(policy.decide(&request).outcome()).or_default() += 1;
            }
        }
        for _ in 0..3 {
            let different = batches::difference(&mut draw, &policy, &tables[0]);
            assert!(different.is_none(), "policy {number}: {}\n{text}", different.unwrap_or_default());
        }
        for _ in 0..30 {
            match words::taken(&mut draw, &policy, &tables[0]) {
                Ok(is_taken) => taken[usize::from(is_taken)] += 1,
                Err(different) => panic!("policy {number}: {different}\n{text}"),
            }
        }
    }
    assert!(outcomes.len() == 4 && taken.iter().all(|&often| often > 0), "{outcomes:?}, {taken:?}");
}

#[test]
fn policies_with_many_words_are_decided_alike() {
    compare(0..60);
}

#[test]
#[ignore = "it takes a quarter of an hour or more"]
fn very_many_policies_with_many_words_are_decided_alike() {
    compare(1_000..16_000);
}
