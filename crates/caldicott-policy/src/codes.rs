//! The words of a policy, their names and codes, and what each of these stands for in a request.
//!
//! A name is known by its length and its first and last eight bytes, which are all there is of most names: they are hashed,
//! and compared, without a look at where the name itself lies. Only of a longer one the middle is read as well.
//!
//! ```text
//! "practitioner" ──► 12, practiti, titioner ──hash──► slot 11: 10, pharmaci, armacist ──► role 4     another's
//!                                                     slot 12: 12, practiti, titioner ──► role 3     here it is
//!                                                     slot 13: –                  here a search would end
//! ```
//!
//! So a name is found by a look at one line of the cache. Invariant: at most half of the slots are taken, so a search ends.

use crate::ids::{CategoryId, FactId, Id, LabelId, OrganisationId, PurposeId, RoleId};
use caldicott_syntax::Span;
use caldicott_syntax::ast::Keyword;
use std::collections::HashMap;

/// A word of the vocabulary: its name, its title and its codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The short name.
    pub name: String,
    /// What a board calls it.
    pub title: String,
    /// What other systems call it.
    pub codes: Vec<String>,
    /// Where it was declared.
    pub place: Span,
}

/// What a name or a code stands for in a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lookup {
    pub(crate) categories: Codes<CategoryId>,
    pub(crate) roles: Codes<RoleId>,
    pub(crate) purposes: Codes<PurposeId>,
    pub(crate) organisations: Codes<OrganisationId>,
    pub(crate) labels: Codes<LabelId>,
    pub(crate) facts: Codes<FactId>,
    /// Everything else that the policy names, with its kind, for messages.
    pub(crate) kinds: HashMap<String, Keyword>,
}

/// Names and codes of one kind. A word that is the name of one thing and a code of another is the name. The policy chose
/// the keys, so a fast hash will do.
#[derive(Clone, Debug)]
pub(crate) struct Codes<T> {
    /// A power of two of them, or none.
    slots: Vec<Slot<T>>,
    /// What makes a hash of a text, of which so many bits do not matter to where it lies.
    factor: u64,
    shift: u32,
    /// The text of all of them, one after the other.
    text: String,
    /// The names alone, for messages.
    names: Vec<Box<str>>,
}

/// A name or a code, in half a line of the cache: its two ends and its length, where its text begins, and what it stands for.
#[derive(Clone, Copy, Debug)]
#[repr(align(32))]
struct Slot<T> {
    first: u64,
    last: u64,
    length: u32,
    start: u32,
    id: T,
}

/// The length of a text that is no name: of a slot that is free.
const FREE: u32 = u32::MAX;

/// The length of a text, and its two ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ends {
    first: u64,
    last: u64,
    length: usize,
}

/// How many bytes of each end are looked at.
const END: usize = size_of::<u64>();

impl Ends {
    #[inline]
    fn of(text: &[u8]) -> Ends {
        let (first, last) = match (text.first_chunk(), text.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => (word_of(text), 0),
        };
        Ends { first, last, length: text.len() }
    }

    /// Whether the two ends are all there is.
    #[inline]
    fn are_all(self) -> bool {
        self.length <= 2 * END
    }

    /// What of a text is neither of its ends.
    fn middle(self, text: &[u8]) -> &[u8] {
        if self.are_all() { &[] } else { text.get(END..text.len().saturating_sub(END)).unwrap_or_default() }
    }

    /// A hash of what the two ends say; of a longer text its middle has to be mixed in. The higher a bit, the better it is mixed.
    #[inline]
    fn hash(self, factor: u64) -> u64 {
        mixed(self.first ^ self.length as u64, self.last, factor)
    }

    fn hash_with_middle(self, text: &[u8], factor: u64) -> u64 {
        self.middle(text).chunks(END).fold(self.hash(factor), |hash, bytes| mixed(hash, word_of(bytes), factor))
    }
}

/// At most eight bytes as a number; of one length no two are the same.
#[inline]
fn word_of(bytes: &[u8]) -> u64 {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32,
        // At most three.
        _ => match bytes {
            [first, .., last] => u64::from(*first) | u64::from(bytes[bytes.len() / 2]) << 8 | u64::from(*last) << 16,
            [only] => u64::from(*only),
            [] => 0,
        },
    }
}

/// 2⁶⁴ divided by the golden ratio, and odd: the usual factor of hashing by multiplication. Its odd multiples do as well.
const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

/// How many names and codes are put somewhere, with one factor and another, to find one that puts few in each other's way.
const TRIED: usize = 4_096;

/// By how much the second of two numbers is turned, so that where names mostly differ, in their last letters, does not come to
/// lie at its top.
const TURN: u32 = 29;

/// Every bit of the two bears on the highest bits of what comes of them.
#[inline]
fn mixed(one: u64, other: u64, factor: u64) -> u64 {
    (one ^ other.rotate_left(TURN)).wrapping_mul(factor)
}

impl<T> Default for Codes<T> {
    fn default() -> Self {
        Codes { slots: Vec::new(), factor: ODD, shift: u64::BITS - 1, text: String::new(), names: Vec::new() }
    }
}

impl<T: Id> Codes<T> {
    /// Those of the words of one kind, in their order.
    pub(crate) fn new<'w>(words: impl Iterator<Item = &'w Word> + Clone) -> Self {
        let names: Vec<Box<str>> = words.clone().map(|word| word.name.as_str().into()).collect();
        let all = names.len() + words.clone().map(|word| word.codes.len()).sum::<usize>();
        let free = Slot { first: 0, last: 0, length: FREE, start: 0, id: T::new(0) };
        let slots = (all * 2).next_power_of_two().max(2);
        let with = |factor| {
            let shift = u64::BITS - slots.ilog2();
            let mut codes = Codes { slots: vec![free; slots], factor, shift, text: String::new(), names: Vec::new() };
            let numbered = || words.clone().enumerate().map(|(index, word)| (T::new(index), word));
            let of_codes: usize = numbered()
                .flat_map(|(id, word)| word.codes.iter().map(move |code| (id, code)))
                .map(|(id, code)| codes.insert(code, id))
                .sum();
            let of_names: usize = numbered().map(|(id, word)| codes.insert(&word.name, id)).sum();
            (of_codes + of_names, codes)
        };
        let (mut fewest, mut best) = with(ODD);
        for number in 1..TRIED / all.max(1) {
            if fewest == 0 {
                break;
            }
            let (steps, codes) = with(ODD.wrapping_mul(2 * number as u64 + 1));
            if steps < fewest {
                (fewest, best) = (steps, codes);
            }
        }
        Codes { names, ..best }
    }

    /// Puts a name or a code in, in the place of what it stood for. There is room for it. How many others lie in its way.
    fn insert(&mut self, text: &str, id: T) -> usize {
        let ends = Ends::of(text.as_bytes());
        let mut at = self.place(ends.hash_with_middle(text.as_bytes(), self.factor));
        let mut in_its_way = 0;
        while self.slots[at].length != FREE {
            if self.slots[at].text(self.text.as_bytes()) == text.as_bytes() {
                self.slots[at].id = id;
                return in_its_way;
            }
            at = self.after(at);
            in_its_way += 1;
        }
        // A policy is shorter than a file can be long.
        let (length, start) = (text.len() as u32, self.text.len() as u32);
        self.slots[at] = Slot { first: ends.first, last: ends.last, length, start, id };
        self.text.push_str(text);
        in_its_way
    }

    #[inline]
    pub(crate) fn get(&self, name_or_code: &str) -> Option<T> {
        let ends = Ends::of(name_or_code.as_bytes());
        if ends.are_all() { self.find(ends, ends.hash(self.factor), |_| true) } else { self.get_longer(name_or_code.as_bytes()) }
    }

    /// The same for a text of which the two ends are not all there is.
    #[inline(never)]
    fn get_longer(&self, asked: &[u8]) -> Option<T> {
        let ends = Ends::of(asked);
        self.find(ends, ends.hash_with_middle(asked, self.factor), |slot| {
            ends.middle(slot.text(self.text.as_bytes())) == ends.middle(asked)
        })
    }

    /// What a text stands for, of two ends and a hash, that is the same in between.
    #[inline]
    fn find(&self, ends: Ends, hash: u64, is_same_between: impl Fn(&Slot<T>) -> bool) -> Option<T> {
        let mut at = self.place(hash);
        loop {
            let slot = self.slots.get(at)?;
            if slot.ends() == ends && is_same_between(slot) {
                return Some(slot.id);
            }
            // Looked at last, since nearly everything that is asked for is found. A free slot is taken for no text: a short one is
            // not so long as it says, and of a longer one there is a middle, which a free slot has not.
            if slot.length == FREE {
                return None;
            }
            at = self.after(at);
        }
    }

    /// The slot of a hash.
    #[inline]
    fn place(&self, hash: u64) -> usize {
        (hash >> self.shift) as usize
    }

    /// The slot that follows another.
    #[inline]
    fn after(&self, at: usize) -> usize {
        (at + 1) & (self.slots.len() - 1)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }
}

impl<T> Slot<T> {
    #[inline]
    fn ends(&self) -> Ends {
        Ends { first: self.first, last: self.last, length: self.length as usize }
    }

    #[inline]
    fn text<'t>(&self, all: &'t [u8]) -> &'t [u8] {
        let start = self.start as usize;
        all.get(start..start + self.length as usize).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::RoleId;
    use caldicott_syntax::{SourceId, Span};

    fn word(name: String) -> Word {
        Word { name, title: String::new(), codes: Vec::new(), place: Span { source: SourceId(0), start: 0, end: 0 } }
    }

    #[test]
    fn each_text_is_found_and_no_other() {
        // Of every length, alike at both ends, and different in one place.
        let texts =
            (0..40_usize).flat_map(|length| (0..length).map(move |at| format!("{}x{}", "a".repeat(at), "a".repeat(length - at - 1))));
        let words: Vec<Word> = texts.map(|name| Word { codes: vec![format!("{name}-{name}")], ..word(name) }).collect();
        let (known, of_none) = (Codes::<RoleId>::new(words.iter()), Codes::<RoleId>::new([].iter()));
        for (id, word) in words.iter().enumerate() {
            assert_eq!(known.get(&word.name).map(Id::index), Some(id));
            assert_eq!(known.get(&word.codes[0]).map(Id::index), Some(id));
            for other in [format!("{}b", word.name), word.name.replace('x', "y"), word.name.replace('x', "")] {
                assert_eq!(known.get(&other), None, "{other}");
            }
            assert_eq!(of_none.get(&word.name), None);
        }
    }

    #[test]
    fn few_names_lie_in_no_others_way() {
        let roles = "gp consultant junior-doctor nurse midwife pharmacist paramedic therapist social-worker clerk analyst planner";
        let facts = "present capacity emergency local-opt-out national-opt-out told sealed under-16 under-18 attorney";
        for names in [roles, facts] {
            let words: Vec<Word> = names.split(' ').map(|name| word(name.to_owned())).collect();
            let known = Codes::<RoleId>::new(words.iter());
            for (id, word) in words.iter().enumerate() {
                let at = known.place(Ends::of(word.name.as_bytes()).hash_with_middle(word.name.as_bytes(), known.factor));
                assert_eq!((known.slots[at].id.index(), known.slots[at].length as usize), (id, word.name.len()), "{}", word.name);
            }
        }
    }

    #[test]
    fn a_name_comes_before_a_code() {
        let words = [word("a".to_owned()), Word { codes: vec!["a".to_owned(), "c".to_owned()], ..word("b".to_owned()) }];
        let known = Codes::<RoleId>::new(words.iter());
        assert_eq!(["a", "b", "c", ""].map(|text| known.get(text).map(Id::index)), [Some(0), Some(1), Some(1), None]);
    }
}
