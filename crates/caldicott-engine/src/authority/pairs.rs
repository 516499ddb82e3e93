//! What is between two groups of organisations, found in one look.
//!
//! Of all pairs few share anything, so what is between two is found by a hash of the two. A slot holds the two and all that a
//! decision needs of the first agreement between them, in half a line of the cache; one whose slot is taken lies in the next
//! that is free.
//!
//! ```text
//! holder 7, asking 3 ──hash──► slot 41: 2, 9 │ …      another pair's
//!                              slot 42: 7, 3 │ agreement 5, its conditions and rows │ the only one
//!                              slot 43: –             here a search would end
//! ```
//!
//! Invariant: at most half of the slots are taken, so a search ends.

use super::days::Days;
use crate::GOLDEN;

/// The agreements between two groups: the first as written, and what it says; and the number of the list of all that is bound, if
/// that is not the only one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Between {
    pub(crate) first: Bound,
    pub(crate) substance: Substance,
    pub(crate) several: u32,
}

/// An agreement, and days on which the two sides of a pair are bound by it. Where these are not one run of days, there are several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Bound {
    pub(crate) agreement: u32,
    pub(crate) days: Days,
}

/// What an agreement says: where its conditions for each purpose begin, and the rows of what it covers for each role.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Substance {
    pub(crate) whens: u32,
    pub(crate) rows: u32,
}

/// The pairs of groups between which there is something.
#[derive(Clone, Debug)]
pub(crate) struct Pairs {
    /// A power of two of them.
    slots: Vec<Slot>,
}

/// A pair, a group that holds and one that asks, and what is between them.
#[derive(Clone, Copy, Debug)]
#[repr(align(32))]
struct Slot {
    pair: u64,
    between: Between,
}

/// A slot that is free. No group has the largest number: there are no more groups than organisations.
const EMPTY: Slot = Slot {
    pair: u64::MAX,
    between: Between { first: Bound { agreement: 0, days: Days::NONE }, substance: Substance { whens: 0, rows: 0 }, several: 0 },
};

impl Pairs {
    /// Pairs, each once.
    pub(crate) fn new(all: impl ExactSizeIterator<Item = ((u32, u32), Between)>) -> Pairs {
        let mut pairs = Pairs { slots: vec![EMPTY; (all.len() * 2).next_power_of_two().max(2)] };
        for ((holder, requester), between) in all {
            let pair = number_of(holder, requester);
            let mut at = pairs.first(pair);
            while pairs.slots[at].pair != EMPTY.pair {
                at = pairs.next(at);
            }
            pairs.slots[at] = Slot { pair, between };
        }
        pairs
    }

    /// What is between two groups.
    #[inline]
    pub(crate) fn get(&self, holder: u32, requester: u32) -> Option<&Between> {
        let pair = number_of(holder, requester);
        let mut at = self.first(pair);
        loop {
            let slot = &self.slots[at];
            if slot.pair == pair {
                return Some(&slot.between);
            }
            if slot.pair == EMPTY.pair {
                return None;
            }
            at = self.next(at);
        }
    }

    /// All pairs, in no order that means anything.
    pub(crate) fn keys(&self) -> impl Iterator<Item = (u32, u32)> {
        let pairs = self.slots.iter().map(|slot| slot.pair).filter(|&pair| pair != EMPTY.pair);
        pairs.map(|pair| ((pair >> u32::BITS) as u32, pair as u32))
    }

    /// Where a pair lies, if no other does.
    #[inline]
    fn first(&self, pair: u64) -> usize {
        let product = u128::from(pair) * u128::from(GOLDEN);
        (product as u64 ^ (product >> u64::BITS) as u64) as usize & (self.slots.len() - 1)
    }

    #[inline]
    fn next(&self, at: usize) -> usize {
        (at + 1) & (self.slots.len() - 1)
    }
}

/// The number of a pair.
#[inline]
fn number_of(holder: u32, requester: u32) -> u64 {
    u64::from(holder) << u32::BITS | u64::from(requester)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_pair_is_found_and_no_other() {
        for groups in [0, 1, 2, 40] {
            let all = (0..groups).flat_map(|holder| (0..groups).map(move |requester| (holder, requester * 3)));
            let between = |(holder, requester)| Between { several: holder * 1_000 + requester, ..EMPTY.between };
            let all: Vec<((u32, u32), Between)> = all.map(|pair| (pair, between(pair))).collect();
            let pairs = Pairs::new(all.iter().copied());
            assert_eq!(pairs.keys().count(), all.len());
            for &((holder, requester), between) in &all {
                assert_eq!(pairs.get(holder, requester).map(|found| found.several), Some(between.several));
                assert!(pairs.get(holder, requester + 1).is_none());
            }
            assert!(pairs.get(groups, 0).is_none());
        }
    }
}
