//! A small set of ids.

use caldicott_policy::Id;

/// How many ids a set can hold.
pub(crate) const MOST: usize = 256;

/// A set of ids below [`MOST`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Bits([u64; MOST / 64]);

impl Bits {
    pub(crate) const NONE: Bits = Bits([0; MOST / 64]);

    pub(crate) fn of<I: Id>(ids: impl IntoIterator<Item = I>) -> Bits {
        ids.into_iter().fold(Bits::default(), |mut all, id| {
            all.0[id.index() / 64] |= 1 << (id.index() % 64);
            all
        })
    }

    #[inline]
    pub(crate) fn add(&mut self, more: &Bits) {
        self.0.iter_mut().zip(more.0).for_each(|(word, more)| *word |= more);
    }

    #[inline]
    pub(crate) fn contains<I: Id>(&self, id: I) -> bool {
        self.0.get(id.index() / 64).is_some_and(|word| word >> (id.index() % 64) & 1 == 1)
    }

    pub(crate) fn iter<'b, I: Id + 'b>(&'b self) -> impl Iterator<Item = I> + 'b {
        (0..MOST).map(I::new).filter(|&id| self.contains(id))
    }
}
