//! Values of variables, kept where whatever they are part of is kept.
//!
//! A question is asked in a hundred nanoseconds or less, so what it costs is how much memory it looks at. Of most policies what
//! a request says fits in place; of one with very many questions it lies elsewhere.
//!
//! ```text
//! Few    given │ refused │ unknown │ …      answers of at most four values, 32 in a word
//! Known  day, fact, fact, fact, …           any values, the first 24 of them in place
//! ```

/// Values below [`VALUES`], of some variables: what was said for each purpose, or whether an item carries each label.
#[derive(Clone, Debug)]
pub(crate) enum Few {
    Word(u64),
    Words(Box<[u64]>),
}

/// How many values a variable of [`Few`] may have.
const VALUES: u16 = 4;

/// How many bits a value takes, and how many there are in a word.
const BITS: usize = VALUES.ilog2() as usize;
const IN_A_WORD: usize = u64::BITS as usize / BITS;

/// A word in which every value is 1.
const ONES: u64 = u64::MAX / (VALUES as u64 - 1);

impl Few {
    /// So many values that are all the same.
    #[inline]
    pub(crate) fn filled(value: u16, length: usize) -> Few {
        debug_assert!(value < VALUES);
        let word = ONES * u64::from(value);
        if length <= IN_A_WORD { Few::Word(word) } else { Few::Words(vec![word; length.div_ceil(IN_A_WORD)].into()) }
    }

    /// A value. Beyond the last it is any.
    #[inline]
    pub(crate) fn get(&self, at: usize) -> u16 {
        let word = match self {
            Few::Word(word) => *word,
            Few::Words(words) => words.get(at / IN_A_WORD).copied().unwrap_or_default(),
        };
        (word >> (at % IN_A_WORD * BITS)) as u16 & (VALUES - 1)
    }

    /// Puts a value in the place of another, and gives that back.
    #[inline]
    pub(crate) fn replace(&mut self, at: usize, value: u16) -> u16 {
        debug_assert!(value < VALUES);
        let known = self.get(at);
        let word = match self {
            Few::Word(word) => word,
            Few::Words(words) => &mut words[at / IN_A_WORD],
        };
        *word ^= u64::from(known ^ value) << (at % IN_A_WORD * BITS);
        known
    }
}

/// Values of variables that may have many.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    /// The first of them.
    here: [u16; HERE],
    /// The others, of very many.
    there: Box<[u16]>,
}

/// How many values lie in place.
const HERE: usize = 24;

impl Known {
    /// So many values that are all the same.
    #[inline]
    pub(crate) fn filled(value: u16, length: usize) -> Known {
        let there = if length <= HERE { Box::default() } else { vec![value; length - HERE].into() };
        Known { here: [value; HERE], there }
    }

    /// The same, with another value in the place of one.
    #[inline]
    pub(crate) fn with(&self, other: u16, in_place_of: u16) -> Known {
        let mut all = self.clone();
        all.here.iter_mut().chain(&mut *all.there).for_each(|value| *value = if *value == in_place_of { other } else { *value });
        all
    }

    /// A value.
    #[inline]
    pub(crate) fn get(&self, at: usize) -> Option<u16> {
        self.here.get(at).or_else(|| self.there.get(at - HERE)).copied()
    }

    /// Puts a value in the place of another, and gives that back.
    #[inline]
    pub(crate) fn replace(&mut self, at: usize, value: u16) -> u16 {
        std::mem::replace(self.place(at), value)
    }

    /// Puts a value in the place of a certain one. Whether that was there.
    #[inline]
    pub(crate) fn put(&mut self, at: usize, value: u16, in_place_of: u16) -> bool {
        let place = self.place(at);
        let was_there = *place == in_place_of;
        *place = if was_there { value } else { *place };
        was_there
    }

    #[inline]
    fn place(&mut self, at: usize) -> &mut u16 {
        if at < HERE { &mut self.here[at] } else { &mut self.there[at - HERE] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_is_what_was_put_there_last() {
        for length in [1, HERE, HERE + 1, IN_A_WORD, IN_A_WORD + 1, 300] {
            let (mut few, mut known) = (Few::filled(1, length), Known::filled(9, length));
            for at in 0..length {
                assert_eq!((few.replace(at, 3), known.replace(at, at as u16)), (1, 9));
                assert_eq!((few.replace(at, at as u16 % VALUES), known.get(at)), (3, Some(at as u16)));
            }
            for at in 0..length {
                assert_eq!((few.get(at), known.with(500, 7).get(at)), (at as u16 % VALUES, Some(if at == 7 { 500 } else { at as u16 })));
            }
            for at in 0..length {
                // It goes in the place of what is there, and of nothing else.
                assert_eq!((known.put(at, 600, 601), known.get(at)), (false, Some(at as u16)));
                assert_eq!((known.put(at, 600, at as u16), known.get(at)), (true, Some(600)));
            }
        }
    }
}
