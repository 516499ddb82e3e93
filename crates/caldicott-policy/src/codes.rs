//! The words of a policy, their names and codes, and what each of these stands for in a request.
//!
//! A name is known by its length, its first sixteen bytes and its last eight, which are all there is of nearly every name: they are
//! hashed, and compared, without a look at where the name itself lies. Only of a longer one what lies between is read as well.
//!
//! ```text
//! "practitioner" ──► 12, practiti, –, titioner ──hash──► slot 11: 10, pharmaci, –, armacist ──► role 4     another's
//!                                                        slot 12: 12, practiti, –, titioner ──► role 3     here it is
//!                                                        slot 13: –                  here a search would end
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
    /// Where the text of each slot begins.
    starts: Vec<u32>,
    /// What makes a hash of a text, of which so many bits do not matter to where it lies.
    factor: u64,
    shift: u32,
    /// The text of all of them, one after the other.
    text: String,
    /// The names alone, for messages.
    names: Vec<Box<str>>,
}

/// A name or a code, in half a line of the cache: its ends and its length, and what it stands for.
#[derive(Clone, Copy, Debug)]
#[repr(align(32))]
struct Slot<T> {
    first: u64,
    second: u64,
    last: u64,
    length: u32,
    id: T,
}

/// The length of a text that is no name: of a slot that is free.
const FREE: u32 = u32::MAX;

/// The length of a text, and its ends: its first word of bytes and its last, and of a text that is not short its second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ends {
    first: u64,
    second: u64,
    last: u64,
    length: usize,
}

/// How many bytes a word has.
const WORD: usize = size_of::<u64>();

/// How long a short text is at most: two words are all of it.
const SHORT: usize = 2 * WORD;

/// How long a text is at most of which nothing lies between its ends.
const ALL_ENDS: usize = SHORT + WORD;

impl Ends {
    /// Those of a short text.
    #[inline]
    fn of_short(text: &[u8]) -> Ends {
        let (first, last) = match (text.first_chunk(), text.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => (word_of(text), 0),
        };
        Ends { first, second: 0, last, length: text.len() }
    }

    /// Those of any text.
    #[inline]
    fn of(text: &[u8]) -> Ends {
        match (text.first_chunk::<SHORT>(), text.last_chunk()) {
            (Some(start), Some(last)) if text.len() > SHORT => {
                let start = u128::from_le_bytes(*start);
                Ends { first: start as u64, second: (start >> u64::BITS) as u64, last: u64::from_le_bytes(*last), length: text.len() }
            }
            _ => Ends::of_short(text),
        }
    }

    /// A hash of a short text. The higher a bit, the better it is mixed.
    #[inline]
    fn hash_of_short(self, factor: u64) -> u64 {
        mixed(self.first ^ self.length as u64, self.last, factor)
    }

    /// The same of any text, of which these are the ends.
    #[inline]
    fn hash_of(self, text: &[u8], factor: u64) -> u64 {
        if self.length <= SHORT {
            return self.hash_of_short(factor);
        }
        let hash = mixed(self.hash_of_short(factor), self.second, factor);
        between(text).chunks(WORD).fold(hash, |hash, bytes| mixed(hash, word_of(bytes), factor))
    }
}

/// What of a text lies between its ends.
#[inline]
fn between(text: &[u8]) -> &[u8] {
    if text.len() <= ALL_ENDS { &[] } else { text.get(SHORT..text.len() - WORD).unwrap_or_default() }
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
        Codes { slots: Vec::new(), starts: Vec::new(), factor: ODD, shift: u64::BITS - 1, text: String::new(), names: Vec::new() }
    }
}

impl<T: Id> Codes<T> {
    /// Those of the words of one kind, in their order.
    pub(crate) fn new<'w>(words: impl Iterator<Item = &'w Word> + Clone) -> Self {
        let names: Vec<Box<str>> = words.clone().map(|word| word.name.as_str().into()).collect();
        let all = names.len() + words.clone().map(|word| word.codes.len()).sum::<usize>();
        let free = Slot { first: 0, second: 0, last: 0, length: FREE, id: T::new(0) };
        let slots = (all * 2).next_power_of_two().max(2);
        let with = |factor| {
            let shift = u64::BITS - slots.ilog2();
            let mut codes =
                Codes { slots: vec![free; slots], starts: vec![0; slots], factor, shift, text: String::new(), names: Vec::new() };
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
        let mut at = self.place(ends.hash_of(text.as_bytes(), self.factor));
        let mut in_its_way = 0;
        while self.slots[at].length != FREE {
            if self.slots[at].ends() == ends && between(self.text(at)) == between(text.as_bytes()) {
                self.slots[at].id = id;
                return in_its_way;
            }
            at = self.after(at);
            in_its_way += 1;
        }
        // A policy is shorter than a file can be long.
        let (length, start) = (text.len() as u32, self.text.len() as u32);
        self.slots[at] = Slot { first: ends.first, second: ends.second, last: ends.last, length, id };
        self.starts[at] = start;
        self.text.push_str(text);
        in_its_way
    }

    /// The text of a slot.
    fn text(&self, at: usize) -> &[u8] {
        let start = self.starts[at] as usize;
        self.text.as_bytes().get(start..start + self.slots[at].length as usize).unwrap_or_default()
    }

    /// What a name or a code stands for.
    #[inline]
    pub(crate) fn get(&self, name_or_code: &str) -> Option<T> {
        let text = name_or_code.as_bytes();
        if text.len() > SHORT {
            return self.search(text);
        }
        let ends = Ends::of_short(text);
        let at = self.place(ends.hash_of_short(self.factor));
        // Mostly it lies there. To search on is a call, so that the usual way has no detour.
        match self.slots.get(at) {
            Some(slot) if slot.is_short(ends) => Some(slot.id),
            _ => self.search(text),
        }
    }

    /// The same for any text, wherever it lies.
    #[inline(never)]
    fn search(&self, text: &[u8]) -> Option<T> {
        let ends = Ends::of(text);
        let between = between(text);
        let mut at = self.place(ends.hash_of(text, self.factor));
        loop {
            let slot = self.slots.get(at)?;
            if slot.ends() == ends && (between.is_empty() || between == self::between(self.text(at))) {
                return Some(slot.id);
            }
            // Looked at last, since nearly everything that is asked for is found. A free slot is taken for no text: a short one is
            // not so long as it says, and of a longer one something lies between, which of a free slot does not.
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
    /// Whether its text is a short one of these ends.
    #[inline]
    fn is_short(&self, Ends { first, last, length, .. }: Ends) -> bool {
        self.first == first && self.last == last && self.length as usize == length
    }

    #[inline]
    fn ends(&self) -> Ends {
        Ends { first: self.first, second: self.second, last: self.last, length: self.length as usize }
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
    fn a_text_is_not_taken_for_one_that_lies_where_it_would() {
        // Among two slots half of all texts would lie where the only one does.
        for length in 1..40 {
            let only = "a".repeat(length);
            let known = Codes::<RoleId>::new([word(only.clone())].iter());
            assert!(known.get(&only).is_some());
            for at in 0..length {
                for letter in 'b'..='z' {
                    let other = format!("{}{letter}{}", &only[..at], &only[at + 1..]);
                    assert_eq!(known.get(&other), None, "{other}");
                }
            }
            (0..80).filter(|&other| other != length).for_each(|other| assert_eq!(known.get(&"a".repeat(other)), None, "{length}, {other}"));
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
                let at = known.place(Ends::of(word.name.as_bytes()).hash_of(word.name.as_bytes(), known.factor));
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
