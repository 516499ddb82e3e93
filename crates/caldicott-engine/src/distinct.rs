//! Things, each once.

use rustc_hash::FxHashMap;
use std::hash::Hash;

/// Things, each once, in the order in which each first came; and the number of each.
#[derive(Clone, Debug)]
pub(crate) struct Distinct<T> {
    all: Vec<T>,
    numbers: FxHashMap<T, u32>,
}

impl<T> Default for Distinct<T> {
    fn default() -> Self {
        Distinct { all: Vec::new(), numbers: FxHashMap::default() }
    }
}

impl<T: Clone + Eq + Hash> Distinct<T> {
    /// The number of one, counted from 0.
    #[inline]
    pub(crate) fn number(&mut self, one: T) -> u32 {
        let next = self.all.len() as u32;
        *self.numbers.entry(one).or_insert_with_key(|one| {
            self.all.push(one.clone());
            next
        })
    }

    /// All of them.
    pub(crate) fn all(&self) -> &[T] {
        &self.all
    }

    /// All of them, when no more will come.
    pub(crate) fn into_all(self) -> Vec<T> {
        self.all
    }
}
