//! What was found out of a patient, kept for the next question.
//!
//! The items of a screen are about one patient, and what a diagram says of the patient is the same for all of them. So a
//! [`Patient`](crate::Patient) remembers it. Diagrams ask what is about the patient last of all: what is remembered is the
//! outcome of the rest of a diagram from there on.
//!
//! Any thread may look and remember: an entry is one word, and whoever writes it writes what another would have found.

use crate::diagram::Diagram;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many outcomes are remembered. A later one takes the place of an earlier.
const ENTRIES: usize = 8;

/// Outcomes of diagrams. An entry is a diagram, which is never 0, and its outcome.
#[derive(Debug, Default)]
pub(crate) struct Recall([AtomicU64; ENTRIES]);

/// Whoever is another patient is found out about anew.
impl Clone for Recall {
    fn clone(&self) -> Self {
        Recall::default()
    }
}

impl Recall {
    /// The outcome of a diagram that is no leaf.
    #[inline]
    pub(crate) fn outcome(&self, diagram: Diagram, find: impl FnOnce() -> u32) -> u32 {
        let key = diagram.number();
        let entry = &self.0[(key ^ key >> 3) as usize % ENTRIES];
        let known = entry.load(Ordering::Relaxed);
        if known >> 32 == u64::from(key) {
            return known as u32;
        }
        let found = find();
        entry.store(u64::from(key) << 32 | u64::from(found), Ordering::Relaxed);
        found
    }
}
