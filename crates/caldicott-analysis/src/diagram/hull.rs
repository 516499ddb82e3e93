//! Which values occur in a set, of every variable by itself: two sets of which some variable has no value in common are apart.
//!
//! Of very many sets most are apart, and most of these by what is asked first. To see that in their hulls takes a few steps,
//! however large the sets are.
//!
//! ```text
//! nurses, tier 3 of hospital      role {nurse}     cell {hospital 3}    purpose {all}
//! those who opted out             role {all}       cell {all}           purpose {all}       may meet the first
//! clerks, anything                role {clerk}     cell {all}           purpose {all}       is apart from the first
//! ```

use super::{Choice, Diagram, Diagrams, Variable};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// How hulls are written down: the values of each variable as bits, in words of its own.
pub struct Hulls {
    /// The words of each variable.
    words: Vec<Range<usize>>,
}

/// For each variable the values that occur in a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hull(Vec<u64>);

impl Hulls {
    /// Of the variables of some diagrams.
    pub fn of(diagrams: &Diagrams) -> Hulls {
        let mut end = 0;
        let words = diagrams.sizes.iter().map(|size| {
            let start = end;
            end += size.div_ceil(u64::BITS) as usize;
            start..end
        });
        Hulls { words: words.collect() }
    }

    /// The hull of a set.
    pub fn hull(&self, diagrams: &Diagrams, set: Diagram) -> Hull {
        let mut hull = Hull(vec![0; self.words.last().map_or(0, |words| words.end)]);
        if set == Diagram::leaf(0) {
            return hull;
        }
        // What is not asked on the way to something has every value.
        let mut not_asked = vec![false; self.words.len()];
        not_asked[..diagrams.level(set)].fill(true);
        let (mut met, mut open) = (FxHashSet::default(), vec![set]);
        while let Some(set) = open.pop() {
            let level = diagrams.level(set);
            for (run, to) in diagrams.runs(set).filter(|(_, to)| *to != Diagram::leaf(0)) {
                run.for_each(|value| self.add(&mut hull, level, value));
                not_asked[level + 1..diagrams.level(to)].fill(true);
                if met.insert(to) {
                    open.push(to);
                }
            }
        }
        for (level, _) in not_asked.into_iter().enumerate().filter(|(_, not_asked)| *not_asked) {
            (0..diagrams.size(Variable(level as u32))).for_each(|value| self.add(&mut hull, level, value));
        }
        hull
    }

    fn add(&self, hull: &mut Hull, level: usize, value: Choice) {
        let (word, bit) = self.place(level, value);
        hull.0[word] |= bit;
    }

    fn place(&self, level: usize, value: Choice) -> (usize, u64) {
        (self.words[level].start + (value / u64::BITS) as usize, 1 << (value % u64::BITS))
    }

    /// Whether two sets with these hulls may have anything in common. If not, they have nothing.
    pub fn may_meet(&self, one: &Hull, other: &Hull) -> bool {
        self.words.iter().all(|words| one.0[words.clone()].iter().zip(&other.0[words.clone()]).any(|(one, other)| one & other != 0))
    }

    /// Whether a set with this hull may hold for the values of all variables. If not, it does not.
    pub fn may_hold(&self, hull: &Hull, values: &[Choice]) -> bool {
        values.iter().enumerate().all(|(level, &value)| {
            let (word, bit) = self.place(level, value);
            hull.0[word] & bit != 0
        })
    }
}
