//! A source of choices.

/// A source of choices: random bytes, taken one after the other.
#[derive(Clone, Debug)]
pub struct Tape {
    bytes: std::vec::IntoIter<u8>,
}

impl Tape {
    /// A tape of these bytes.
    pub fn new(bytes: Vec<u8>) -> Self {
        Tape { bytes: bytes.into_iter() }
    }

    /// One of `count` choices; the first once the tape has run out, or where there is no other.
    pub fn pick(&mut self, count: usize) -> usize {
        let (mut number, mut reached) = (0_usize, 1_usize);
        // One byte tells 256 choices apart; where there are more, further bytes are taken.
        while reached < count {
            number = number.wrapping_mul(256) + usize::from(self.bytes.next().unwrap_or(0));
            reached = reached.saturating_mul(256);
        }
        if count == 0 { 0 } else { number % count }
    }

    /// Yes, once in `times`; no once the tape has run out.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.pick(times) == 1
    }

    /// One of some things.
    pub fn one_of<'t, T>(&mut self, things: &'t [T]) -> Option<&'t T> {
        things.get(self.pick(things.len()))
    }

    /// Some of some things, at least one if there is one.
    pub fn some_of<T: Clone>(&mut self, things: &[T]) -> Vec<T> {
        let chosen: Vec<T> = things.iter().filter(|_| self.once_in(2)).cloned().collect();
        if chosen.is_empty() { things.get(self.pick(things.len())).cloned().into_iter().collect() } else { chosen }
    }
}
