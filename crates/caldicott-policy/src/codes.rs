//! Names and codes of one kind, and what each stands for.
//!
//! A name is known by its length and its first and last eight bytes, which are all there is of most names: they are hashed,
//! and compared, without a look at where the name itself lies. Only of a longer one the middle is read as well.

use crate::ids::Id;
use crate::model::Word;
use hashbrown::HashTable;

/// Names and codes of one kind. A word that is the name of one thing and a code of another is the name. The policy chose
/// the keys, so a fast hash will do.
#[derive(Clone, Debug)]
pub(crate) struct Codes<T> {
    known: HashTable<Known<T>>,
    /// The text of all of them, one after the other.
    text: String,
    /// The names alone, for messages.
    names: Vec<Box<str>>,
}

/// A name or a code, where its text begins, and what it stands for.
#[derive(Clone, Copy, Debug)]
struct Known<T> {
    ends: Ends,
    start: u32,
    id: T,
}

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
        if self.are_all() { &[] } else { text.get(END..self.length - END).unwrap_or_default() }
    }

    #[inline]
    fn hash(self, text: &[u8]) -> u64 {
        let hash = mixed(self.first ^ ODD[0], self.last ^ ODD[1] ^ self.length as u64);
        if self.are_all() { hash } else { self.hash_with_middle(hash, text) }
    }

    #[inline(never)]
    fn hash_with_middle(self, hash: u64, text: &[u8]) -> u64 {
        self.middle(text).chunks(END).fold(hash, |hash, bytes| mixed(hash ^ ODD[0], word_of(bytes) ^ ODD[1]))
    }

    /// Whether two texts of these ends are the same in between.
    #[inline(never)]
    fn same_middle(self, one: &[u8], other: &[u8]) -> bool {
        self.middle(one) == self.middle(other)
    }
}

/// At most eight bytes as a number; of one length no two are the same.
#[inline]
fn word_of(bytes: &[u8]) -> u64 {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32,
        _ => bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}

/// Numbers with as many ones as zeros, and without a pattern.
const ODD: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0xbf58_476d_1ce4_e5b9];

/// Every bit of the two bears on every bit of what comes of them.
#[inline]
fn mixed(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    product as u64 ^ (product >> u64::BITS) as u64
}

impl<T> Default for Codes<T> {
    fn default() -> Self {
        Codes { known: HashTable::new(), text: String::new(), names: Vec::new() }
    }
}

impl<T: Id> Codes<T> {
    /// Those of the words of one kind, in their order.
    pub(crate) fn new<'w>(words: impl Iterator<Item = &'w Word> + Clone) -> Self {
        let mut codes = Codes { names: words.clone().map(|word| word.name.as_str().into()).collect(), ..Codes::default() };
        let numbered = || words.clone().enumerate().map(|(index, word)| (T::new(index), word));
        numbered().for_each(|(id, word)| word.codes.iter().for_each(|code| codes.insert(code, id)));
        numbered().for_each(|(id, word)| codes.insert(&word.name, id));
        codes
    }

    /// Puts a name or a code in, in the place of what it stood for.
    fn insert(&mut self, text: &str, id: T) {
        // A policy is shorter than a file can be long.
        let known = Known { ends: Ends::of(text.as_bytes()), start: self.text.len() as u32, id };
        self.text.push_str(text);
        let (hash, all) = (known.ends.hash(text.as_bytes()), self.text.as_bytes());
        match self.known.find_mut(hash, |other| other.text(all) == text.as_bytes()) {
            Some(other) => other.id = id,
            None => _ = self.known.insert_unique(hash, known, |known| known.ends.hash(known.text(all))),
        }
    }

    #[inline]
    pub(crate) fn get(&self, name_or_code: &str) -> Option<T> {
        let (asked, all) = (name_or_code.as_bytes(), self.text.as_bytes());
        let ends = Ends::of(asked);
        let is_it = |known: &Known<T>| known.ends == ends && (ends.are_all() || ends.same_middle(known.text(all), asked));
        self.known.find(ends.hash(asked), is_it).map(|known| known.id)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }
}

impl<T> Known<T> {
    #[inline]
    fn text<'t>(&self, all: &'t [u8]) -> &'t [u8] {
        let start = self.start as usize;
        all.get(start..start + self.ends.length).unwrap_or_default()
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
    fn a_name_comes_before_a_code() {
        let words = [word("a".to_owned()), Word { codes: vec!["a".to_owned(), "c".to_owned()], ..word("b".to_owned()) }];
        let known = Codes::<RoleId>::new(words.iter());
        assert_eq!(["a", "b", "c", ""].map(|text| known.get(text).map(Id::index)), [Some(0), Some(1), Some(1), None]);
    }
}
