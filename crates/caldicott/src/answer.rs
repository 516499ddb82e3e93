//! A line in, a line out.
//!
//! Of a stream few lines differ in more than their id. So an [`Answerer`] remembers lines: what stands before the id, what
//! stands after it, and what was answered. Of a line that comes again with another id nothing is read but the id.
//!
//! ```text
//! {"id":"r7","role":"gp",…}     before {"id":     id "r7"     after ,"role":"gp",…}
//! {"id":"r8","role":"gp",…}     before and after are known     ──►     the same answer, to "r8"
//! ```
//!
//! Invariant: a line is only remembered when it was read once more with another id in that place, and was then the same
//! request under the other id. So what stands there is the id, and no other text makes another request of the line.

use crate::view::error_json;
use caldicott_engine::Table;
use caldicott_policy::json::{DecisionJson, IdJson, LineJson};
use caldicott_policy::{Decision, Policy, Request, RequestError};
use memchr::memmem::Finder;
use rustc_hash::FxBuildHasher;
use std::hash::BuildHasher as _;

/// Answers a request that was written as JSON: with a decision, or with an error that says what is wrong with it.
pub fn answer_line(policy: &Policy, line: impl AsRef<[u8]>) -> LineJson<'_> {
    answered(policy, line, |request| policy.decide(request))
}

/// The same, by a compiled policy: the answer is the same to the byte.
pub fn answer_line_by(table: &Table, line: impl AsRef<[u8]>) -> LineJson<'_> {
    answered(table.policy(), line, |request| table.decision(request))
}

fn answered(policy: &Policy, line: impl AsRef<[u8]>, decide: impl FnOnce(&Request) -> Decision) -> LineJson<'_> {
    let read = policy.read_request(line);
    match read.request {
        Ok(request) => LineJson::Decision(Box::new(policy.decision_json(read.id, &request, &decide(&request)))),
        Err(error) => LineJson::Error(error_json(read.id, error)),
    }
}

/// Answers many lines, in whatever form they are wanted. What was said to a line that came a second time is remembered, put
/// into words, until another takes its place: of 16,384 lines at most, which take 128 MiB where each is as long as may be, and
/// usually a tenth of that. Such lines are about patients, and lie in memory for as long as the answerer does. What never comes
/// again is not kept: to fill so much memory would cost more than to decide.
///
/// ```
/// # use caldicott::{Answerer, Table};
/// # fn answer(table: &Table, lines: &[&str]) {
/// let mut answerer = Answerer::new(table, |decision| format!("{:?}", decision.outcome));
/// for line in lines {
///     let (id, answer) = answerer.answer(line);
///     println!("{id:?}: {answer:?}");
/// }
/// # }
/// ```
pub struct Answerer<'p, F> {
    by: By<'p>,
    words: F,
    /// Finds the key of an id.
    key: Finder<'static>,
    memory: Memory,
    /// The last answer that is not remembered.
    last: String,
}

enum By<'p> {
    Table(&'p Table),
    Reference(&'p Policy),
}

impl<'p, F: Fn(&DecisionJson<'_>) -> String> Answerer<'p, F> {
    /// Answers by a compiled policy; `words` puts a decision, which has no id, into the form that is wanted. What it gives has to
    /// depend on the decision alone, since it is given again.
    pub fn new(table: &'p Table, words: F) -> Self {
        Answerer::by(By::Table(table), words)
    }

    /// The same by a policy that is not compiled, because it is too large, say. The answers are the same to the byte.
    pub fn by_reference(policy: &'p Policy, words: F) -> Self {
        Answerer::by(By::Reference(policy), words)
    }

    fn by(by: By<'p>, words: F) -> Self {
        Answerer { by, words, key: Finder::new(KEY), memory: Memory::default(), last: String::new() }
    }

    /// The id of a request that was written as JSON, and its decision in the form that is wanted, or what is wrong with it.
    pub fn answer(&mut self, line: impl AsRef<[u8]>) -> (Option<IdJson>, Result<&str, RequestError>) {
        let line = line.as_ref();
        let parts = Parts::of(line, &self.key);
        if let Some(parts) = &parts
            && let Some(place) = self.memory.find(parts)
        {
            return (parts.id.map(Id::json), Ok(self.memory.answer(place)));
        }
        let policy = self.policy();
        let read = policy.read_request(line);
        let request = match read.request {
            Ok(request) => request,
            Err(error) => return (read.id, Err(error)),
        };
        self.last = self.answer_anew(&request);
        if let Some(parts) = parts
            && self.memory.came_before(&parts)
            && parts.is_same_under_another_id(policy, read.id.as_ref(), &request)
        {
            self.memory.remember(&parts, &self.last);
        }
        (read.id, Ok(&self.last))
    }

    fn policy(&self) -> &'p Policy {
        match self.by {
            By::Table(table) => table.policy(),
            By::Reference(policy) => policy,
        }
    }

    fn answer_anew(&self, request: &Request) -> String {
        let decision = match self.by {
            By::Table(table) => table.decision(request),
            By::Reference(policy) => policy.decide(request),
        };
        (self.words)(&self.policy().decision_json(None, request, &decision))
    }
}

/// A line that may be remembered: what stands before and after its id, and the hash of both. A line without one is all before.
struct Parts<'l> {
    before: &'l [u8],
    id: Option<Id<'l>>,
    after: &'l [u8],
    hash: u64,
}

/// The key of an id. Where a line has it first the id may stand, or something else.
const KEY: &str = "\"id\"";

/// The longest line that is remembered, in bytes. Most requests are a tenth of this.
const LONGEST_LINE: usize = 4 * 1024;

/// The longest answer that is.
const LONGEST_ANSWER: usize = 4 * 1024;

impl<'l> Parts<'l> {
    fn of(line: &'l [u8], key: &Finder<'_>) -> Option<Self> {
        if line.len() > LONGEST_LINE {
            return None;
        }
        let (before, id, after) = match key.find(line) {
            None => (line, None, &[][..]),
            Some(at) => {
                let value = skip(line, at + KEY.len(), |byte| byte.is_ascii_whitespace() || byte == b':');
                let (before, rest) = line.split_at(value);
                let (id, after) = Id::at_start_of(rest)?;
                (before, Some(id), after)
            }
        };
        let hash = FxBuildHasher.hash_one((before, after));
        Some(Parts { before, id, after, hash })
    }

    /// Whether the line is the same request under another id, where it has that one in place of its own.
    fn is_same_under_another_id(&self, policy: &Policy, id: Option<&IdJson>, request: &Request) -> bool {
        let Some(own) = self.id else { return id.is_none() };
        let (other, written) = if own == Id::Number(0) { (Id::Number(1), b"1") } else { (Id::Number(0), b"0") };
        let read = policy.read_request([self.before, written, self.after].concat());
        id == Some(&own.json()) && read.id == Some(other.json()) && read.request.as_ref() == Ok(request)
    }
}

/// The first place from one on of which something is not so.
fn skip(line: &[u8], from: usize, is_so: impl Fn(u8) -> bool) -> usize {
    let rest = line.get(from..).unwrap_or_default();
    from + rest.iter().position(|&byte| !is_so(byte)).unwrap_or(rest.len())
}

/// An id as it stands in most lines: a text without escapes, or a short whole number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Id<'l> {
    Text(&'l str),
    Number(i64),
}

/// The longest number that is read here: it is sure to be one of 64 bits.
const DIGITS: usize = 18;

impl<'l> Id<'l> {
    /// The id with which a text begins, and what comes after it.
    fn at_start_of(text: &'l [u8]) -> Option<(Self, &'l [u8])> {
        if let Some(text) = text.strip_prefix(b"\"") {
            let (id, after) = text.split_at(skip(text, 0, |byte| byte >= b' ' && byte != b'"' && byte != b'\\'));
            return Some((Id::Text(std::str::from_utf8(id).ok()?), after.strip_prefix(b"\"")?));
        }
        let (number, after) = text.split_at(skip(text, 0, |byte| byte.is_ascii_digit()));
        let is_whole = number.len() <= DIGITS && (number.len() == 1 || number.first() != Some(&b'0'));
        let number = std::str::from_utf8(number).ok().filter(|_| is_whole)?;
        Some((Id::Number(number.parse().ok()?), after))
    }

    fn json(self) -> IdJson {
        match self {
            Id::Text(text) => IdJson::Text(text.to_owned()),
            Id::Number(number) => IdJson::Number(number.into()),
        }
    }
}

/// How many lines are remembered at most, each as long as [`LONGEST_LINE`] and [`LONGEST_ANSWER`] say.
const REMEMBERED: usize = 1 << 14;

/// How many of them have one place: of these the one that came first is forgotten when another comes.
const IN_ONE_PLACE: usize = 2;

/// Of how many lines it is known that they came: of each its hash, until another takes its place.
const SEEN: usize = 1 << 14;

/// The lines that came again, each with its answer.
struct Memory {
    /// The hashes of lines that came, each in the place that it says itself.
    seen: Vec<u64>,
    places: Vec<[Option<Remembered>; IN_ONE_PLACE]>,
}

struct Remembered {
    hash: u64,
    /// What stands before the id, whether there is one, and what stands after it.
    before: Box<[u8]>,
    has_id: bool,
    after: Box<[u8]>,
    answer: Box<str>,
}

impl Default for Memory {
    fn default() -> Self {
        Memory { seen: vec![0; SEEN], places: (0..REMEMBERED / IN_ONE_PLACE).map(|_| Default::default()).collect() }
    }
}

impl Memory {
    /// Where the answer to a line is.
    fn find(&self, line: &Parts<'_>) -> Option<(usize, usize)> {
        let place = line.hash as usize % self.places.len();
        let is_it = |known: &Option<Remembered>| known.as_ref().is_some_and(|known| known.is_of(line));
        Some((place, self.places[place].iter().position(is_it)?))
    }

    fn answer(&self, (place, at): (usize, usize)) -> &str {
        self.places[place][at].as_ref().map_or("", |known| &known.answer)
    }

    /// Whether a line came before, as far as that is known; from now on it is.
    fn came_before(&mut self, line: &Parts<'_>) -> bool {
        std::mem::replace(&mut self.seen[line.hash as usize % SEEN], line.hash) == line.hash
    }

    fn remember(&mut self, line: &Parts<'_>, answer: &str) {
        if answer.len() > LONGEST_ANSWER {
            return;
        }
        let (before, has_id, after) = (line.before.into(), line.id.is_some(), line.after.into());
        let place = line.hash as usize % self.places.len();
        self.places[place].rotate_right(1);
        self.places[place][0] = Some(Remembered { hash: line.hash, before, has_id, after, answer: answer.into() });
    }
}

impl Remembered {
    /// Whether it is the same line, but for the id.
    fn is_of(&self, line: &Parts<'_>) -> bool {
        let same_hash = self.hash == line.hash && self.has_id == line.id.is_some();
        same_hash && *self.before == *line.before && *self.after == *line.after
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::sync::Arc;

    /// A choice is called as the id is.
    const POLICY: &str = "language caldicott 1\npolicy p \"P\"\ncategory notes \"Notes\" tier 1 \"Some\" tier 2 \"All\"\nrole gp \"GP\"\npurpose care \"Care\"\nchoice id \"Stage\" of early, late\nquantity age \"Age\" from 0 to 130\nallow all \"All\"\n  data everything\n  when id is early\nconsent any \"Any\"\n  without consent\n";

    fn table() -> Table {
        Table::compile(Arc::new(crate::parse(POLICY).unwrap_or_else(|invalid| panic!("{invalid}")))).expect("it is small")
    }

    /// The lines are answered as each is by itself; gives how often one was put into words.
    fn put_into_words(table: &Table, lines: &[&str]) -> usize {
        let times = Cell::new(0);
        let mut answerer = Answerer::new(table, |decision| {
            times.set(times.get() + 1);
            serde_json::to_string(decision).expect("it is made of texts and lists")
        });
        for line in lines {
            let (id, said) = answerer.answer(line);
            let said = said.map(str::to_owned);
            match answer_line_by(table, line) {
                LineJson::Decision(mut decision) => {
                    assert_eq!(id, decision.id.take(), "{line}");
                    assert_eq!(said, Ok(serde_json::to_string(&decision).expect("it is made of texts and lists")), "{line}");
                }
                LineJson::Error(error) => {
                    assert_eq!((&id, said.map_err(|error| error.message)), (&error.id, Err(error.error.message)), "{line}");
                }
            }
        }
        times.get()
    }

    #[test]
    fn lines_that_differ_in_their_id_are_put_into_words_twice_and_then_remembered() {
        let table = table();
        let line = |before: &str, id: &str, after: &str| {
            format!(r#"{{{before}"role":"gp","category":"notes","tier":1,"purpose":"care","on":"2026-03-01","facts":{{"age":17}}{after}}}"#)
                .replace("ID", id)
        };
        for (before, after) in [("\"id\":ID,", ""), (" \"id\" : ID , ", ""), ("", ",\"id\":ID"), ("", ", \"id\":ID ")] {
            let ids = ["\"a\"", "\"b\"", "7", "\"\"", "0", "\"é {}\"", "123456789012345678", "1"];
            let lines: Vec<String> = ids.iter().map(|id| line(before, id, after)).collect();
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            assert_eq!(put_into_words(&table, &lines), 2, "{before}{after}");
        }
        let without = line("", "", "");
        assert_eq!(put_into_words(&table, &[without.as_str(); 5]), 2);
        // Whether it has an id makes it another line.
        assert_eq!(put_into_words(&table, &[&without, &without, &line("\"id\":ID,", "1", ""), &without]), 3);
    }

    #[test]
    fn what_is_no_id_is_answered_as_it_stands() {
        let table = table();
        let line = |id: &str, early: &str| {
            format!(r#"{{{id}"role":"gp","category":"notes","tier":1,"purpose":"care","on":"2026-03-01","facts":{{"id":{early}}}}}"#)
        };
        // A choice that is called so: each is a request of its own, or none.
        let facts = ["\"early\"", "\"late\"", "\"never\"", "7", "null"].map(|value| line("", value));
        let lines: Vec<&str> = facts.iter().cycle().take(20).map(String::as_str).collect();
        assert_eq!(put_into_words(&table, &lines), 12);
        // The same after an id, which is known by its first key.
        let both = ["\"early\"", "\"late\""].map(|value| line("\"id\":\"a\",", value));
        assert_eq!(put_into_words(&table, &[&both[0], &both[0], &both[0], &both[1], &both[0], &both[1], &both[1]]), 4);
        // What is not sound is told every time, also after what was.
        let slips = ["01", "1.5", "-1", "-0", "tru", "\"a\\u0000\"", "\"\u{1}\"", "null", "[]", "\"a", "1234567890123456789", ""];
        let sound = line("\"id\":\"a\",", "\"early\"");
        let lines: Vec<String> = slips.iter().map(|slip| line(&format!("\"id\":{slip},"), "\"early\"")).collect();
        let lines: Vec<&str> = [&sound, &sound].into_iter().chain(&lines).map(String::as_str).collect();
        // A number less than nothing, escapes, null and nineteen digits are sound, and are not remembered.
        assert_eq!(put_into_words(&table, &lines), 2 + 4);
        assert_eq!(put_into_words(&table, &[r#"{"id":"a"}"#, r#"{"id":"b"}"#, r#"{"id":"c"}"#, "", "\"id\"", "\"id\"", "\"id\":"]), 0);
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let mut memory = Memory::default();
        let texts: Vec<String> = (0..IN_ONE_PLACE * 3).map(|number| format!("{{\"tier\":{number},\"id\":")).collect();
        // All of one hash.
        let parts = |text: &'static str, hash| Parts { before: text.as_bytes(), id: Some(Id::Number(1)), after: b"}", hash };
        let lines: Vec<Parts<'_>> = texts.iter().map(|text| Parts { before: text.as_bytes(), ..parts("", 7) }).collect();
        for (number, line) in lines.iter().enumerate() {
            assert_eq!(memory.find(line), None);
            memory.remember(line, &number.to_string());
            for (earlier, line) in lines.iter().enumerate().take(number + 1) {
                let found = memory.find(line).map(|place| memory.answer(place));
                // The last few are known, each by all of its text.
                assert_eq!(found, (earlier + IN_ONE_PLACE > number).then_some(earlier.to_string()).as_deref());
            }
        }
        assert_eq!(memory.find(&Parts { id: None, ..parts("{\"tier\":5,\"id\":", 7) }), None);
        assert_eq!(memory.find(&Parts { after: b" }", ..parts("{\"tier\":5,\"id\":", 7) }), None);
        assert_eq!(memory.find(&parts("{\"tier\":5,\"id\":", 8)), None);
        // Of lines that came the last one of a place is known.
        assert!(!memory.came_before(&parts("", 7)) && memory.came_before(&parts("", 7)));
        assert!(!memory.came_before(&parts("", 7 + SEEN as u64)) && !memory.came_before(&parts("", 7)));
        // What is too long is not remembered.
        let mut memory = Memory::default();
        memory.remember(&parts("", 7), &"a".repeat(LONGEST_ANSWER + 1));
        assert_eq!(memory.find(&parts("", 7)), None);
        memory.remember(&parts("", 7), &"a".repeat(LONGEST_ANSWER));
        assert!(memory.find(&parts("", 7)).is_some());
        let key = Finder::new(KEY);
        assert!(Parts::of(&[b' '; LONGEST_LINE], &key).is_some() && Parts::of(&[b' '; LONGEST_LINE + 1], &key).is_none());
    }
}
