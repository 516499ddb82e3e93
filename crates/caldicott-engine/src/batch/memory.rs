//! What was answered to the rows so far.

use crate::GOLDEN;
use rustc_hash::FxHashMap;

/// The answers to combinations that were decided, each found by its whole key.
pub(super) struct Memory {
    /// A power of two of them.
    places: Vec<Place>,
    /// By how much a product is shifted, for what is left of it to be the number of a place.
    shift: u32,
    /// How many keys were put there, with those that are forgotten again.
    remembered: usize,
    /// The numbers of longer keys, a word after the other.
    longer: FxHashMap<(u64, u32), u64>,
    /// The last number given to a longer key: none is given twice.
    next: u64,
}

/// A few keys and their answers, the latest first. An answer is a number and 1; 0 is none yet.
#[derive(Clone, Copy, Default)]
struct Place {
    keys: [u64; KEYS],
    answers: [u32; KEYS],
}

/// How many keys have one place.
const KEYS: usize = 4;

/// How many places there are at first, and how many from when there are half as many keys as those: then hardly any has several
/// keys. A combination that was decided long ago may have to be decided again.
const FEW_PLACES: usize = 1 << 13;
const MANY_PLACES: usize = 1 << 15;

/// How many longer keys have numbers before all are forgotten.
const MOST_LONGER: usize = 1 << 18;

impl Default for Memory {
    fn default() -> Self {
        let mut memory = Memory { places: Vec::new(), shift: 0, remembered: 0, longer: FxHashMap::default(), next: 0 };
        memory.make(FEW_PLACES);
        memory
    }
}

impl Memory {
    #[inline]
    fn place_of(&self, key: u64) -> usize {
        (key.wrapping_mul(GOLDEN) >> self.shift) as usize
    }

    /// The answer to a key.
    #[inline]
    pub(super) fn find(&self, key: u64) -> Option<u32> {
        let place = &self.places[self.place_of(key)];
        let at = place.keys.iter().zip(&place.answers).position(|(&known, &answer)| known == key && answer != 0)?;
        Some(place.answers[at] - 1)
    }

    /// Remembers the answer to a key. Where a block has the key more than once it may be remembered already.
    #[inline]
    pub(super) fn remember(&mut self, key: u64, answer: u32) {
        if self.find(key).is_some() {
            return;
        }
        if self.remembered == FEW_PLACES / 2 && self.places.len() == FEW_PLACES {
            self.make(MANY_PLACES);
        }
        self.put(key, answer + 1);
    }

    /// Whether so many keys are remembered that of rows that repeat themselves some would be found.
    pub(super) fn has_many(&self) -> bool {
        self.remembered >= MANY_PLACES / 2
    }

    #[inline]
    fn put(&mut self, key: u64, answer: u32) {
        let at = self.place_of(key);
        let place = &mut self.places[at];
        place.keys.copy_within(..KEYS - 1, 1);
        place.answers.copy_within(..KEYS - 1, 1);
        (place.keys[0], place.answers[0]) = (key, answer);
        self.remembered += 1;
    }

    /// Makes so many places, and puts all that is known there.
    #[cold]
    fn make(&mut self, places: usize) {
        self.shift = u64::BITS - places.ilog2();
        self.remembered = 0;
        for place in std::mem::replace(&mut self.places, vec![Place::default(); places]) {
            // The latest last, so that it comes first again.
            for (key, answer) in place.keys.into_iter().zip(place.answers).rev().filter(|&(_, answer)| answer != 0) {
                self.put(key, answer);
            }
        }
    }

    /// The keys of a block, of their words: all first ones, all second ones, and then any others. Two words are a key; more
    /// have a number, the same for the same words and for no others.
    pub(super) fn keys(&mut self, words: &[u32], keys: &mut [u64]) {
        let (first, others) = words.split_at(keys.len());
        let (second, others) = others.split_at(keys.len());
        for ((key, &first), &second) in keys.iter_mut().zip(first).zip(second) {
            *key = u64::from(first) | u64::from(second) << u32::BITS;
        }
        others.chunks(keys.len()).for_each(|further| self.narrow(keys, further));
    }

    /// Puts a number in place of each key and its next word.
    fn narrow(&mut self, keys: &mut [u64], words: &[u32]) {
        for (key, &word) in keys.iter_mut().zip(words) {
            if self.longer.len() >= MOST_LONGER {
                self.longer.clear();
            }
            let next = &mut self.next;
            *key = *self.longer.entry((*key, word)).or_insert_with(|| {
                *next += 1;
                *next
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn longer_keys_are_forgotten_at_their_limit_and_no_number_is_given_twice() {
        let (mut memory, mut given) = (Memory::default(), HashSet::new());
        let number = |memory: &mut Memory, word: u32| {
            let mut keys = [0];
            memory.keys(&[word % 7, word % 5, word], &mut keys);
            keys[0]
        };
        let first = number(&mut memory, 0);
        assert_eq!(number(&mut memory, 0), first);
        for word in 1..MOST_LONGER as u32 + 10 {
            assert!(given.insert(number(&mut memory, word)) && memory.longer.len() <= MOST_LONGER);
        }
        // It was forgotten, and is another now.
        let again = number(&mut memory, 0);
        assert!(given.insert(again) && number(&mut memory, 0) == again);
    }

    #[test]
    fn whatever_differs_has_a_key_of_its_own() {
        let bits: Vec<[u32; 4]> = (0..4 * u32::BITS)
            .map(|bit| std::array::from_fn(|word| 1_u32.checked_shl(bit.wrapping_sub(word as u32 * u32::BITS)).unwrap_or(0)))
            .collect();
        for words in [2, 3, 4] {
            let rows = words * u32::BITS as usize;
            let by_word: Vec<u32> = (0..words).flat_map(|word| bits[..rows].iter().map(move |row| row[word])).collect();
            let mut keys = vec![0; rows];
            Memory::default().keys(&by_word, &mut keys);
            assert_eq!(keys.iter().collect::<HashSet<_>>().len(), rows);
        }
    }

    #[test]
    fn the_keys_of_one_place_are_forgotten_one_after_the_other() {
        let mut memory = Memory::default();
        let place = memory.place_of(0);
        let keys: Vec<u64> = (0..).filter(|&key| memory.place_of(key) == place).take(2 * KEYS).collect();
        for (answer, &key) in (0..).zip(&keys) {
            assert_eq!(memory.find(key), None);
            memory.remember(key, answer);
            for (earlier, &key) in (0..=answer).zip(&keys) {
                assert_eq!(memory.find(key), (earlier + KEYS as u32 > answer).then_some(earlier));
            }
        }
    }

    #[test]
    fn what_is_known_is_known_among_more_places_too() {
        let mut memory = Memory::default();
        // Some that stay together, and then as many others as it takes for there to be more places.
        let together: Vec<u64> =
            (0..).filter(|key: &u64| key.wrapping_mul(GOLDEN) >> (u64::BITS - MANY_PLACES.ilog2()) == 0).take(KEYS + 1).collect();
        let others: Vec<u64> = (0..).filter(|&key| memory.place_of(key) > 0).take(FEW_PLACES / 2 - KEYS).collect();
        let (first, last) = (&together[..KEYS], together[KEYS]);
        (0..).zip(first.iter().chain(&others)).for_each(|(answer, &key)| memory.remember(key, answer));
        let known: Vec<(u64, Option<u32>)> = first.iter().chain(&others).map(|&key| (key, memory.find(key))).collect();
        assert!(known.iter().filter(|(_, answer)| answer.is_some()).count() > FEW_PLACES / 4);
        assert_eq!((memory.places.len(), memory.remembered), (FEW_PLACES, FEW_PLACES / 2));
        memory.remember(last, 77);
        assert_eq!(memory.places.len(), MANY_PLACES);
        // The oldest of those that are together is forgotten, and no other.
        assert_eq!((memory.find(first[0]), memory.find(last)), (None, Some(77)));
        assert!(known[1..].iter().all(|&(key, answer)| memory.find(key) == answer));
        assert!(!memory.has_many());
        (0..MANY_PLACES as u64).for_each(|key| memory.remember(key, 0));
        assert!(memory.has_many() && memory.places.len() == MANY_PLACES);
    }
}
