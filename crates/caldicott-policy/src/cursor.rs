//! The JSON of which sound requests are made, read by hand.
//!
//! Most lines are sound, and a sound line is short and simple. A [`Cursor`] goes over it once: each of its steps gives what
//! stands there, or `None` where that is not as it is in most lines, because it is a slip, or because it is rare. It need not
//! tell the two apart, nor say what is wrong: whoever gets `None` has the line read by a reader of all of JSON.
//!
//! ```text
//! {"role":"gp","tier":1}      pass {   text role   pass :   value "gp"   pass ,   …   end
//! {"role":"gp","tier":1.0}                                  …   value: None
//! ```
//!
//! Whatever is given is what that reader would give. Nothing recurses further than requests do.

use crate::json_tree::{Json, repeated};
use std::borrow::Cow;

/// A place in a line.
pub(crate) struct Cursor<'j> {
    line: &'j str,
    at: usize,
}

/// How deep a value may lie in a field of a request: the answer in the answer for a purpose of the consents.
const DEPTH: u32 = 3;

/// The most digits that are sure to be a whole number of 64 bits.
const DIGITS: usize = 18;

impl<'j> Cursor<'j> {
    /// The place before a line.
    pub(crate) fn new(line: &'j str) -> Self {
        Cursor { line, at: 0 }
    }

    /// Whether nothing but blanks comes any more.
    pub(crate) fn is_at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// The byte with which the next thing begins.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        loop {
            match *self.rest().first()? {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    /// The fields of an object, one by one. Whether a key stands twice is for `field` to say.
    #[inline]
    pub(crate) fn object(&mut self, mut field: impl FnMut(&mut Self, Cow<'j, str>) -> Option<()>) -> Option<()> {
        self.each(b'{', b'}', |cursor| {
            let key = cursor.text()?;
            cursor.pass(b':')?;
            field(cursor, key)
        })
    }

    /// A value of a field.
    #[inline]
    pub(crate) fn value(&mut self) -> Option<Json<'j>> {
        self.value_within(DEPTH)
    }

    fn value_within(&mut self, depth: u32) -> Option<Json<'j>> {
        match self.peek()? {
            b'"' => self.text().map(Json::Text),
            b't' => self.word("true").map(|()| Json::Bool(true)),
            b'f' => self.word("false").map(|()| Json::Bool(false)),
            b'n' => self.word("null").map(|()| Json::Null),
            b'[' => {
                let (mut list, within) = (Vec::new(), depth.checked_sub(1)?);
                self.each(b'[', b']', |cursor| cursor.value_within(within).map(|element| list.push(element)))?;
                Some(Json::List(list))
            }
            b'{' => {
                let (mut fields, within) = (Vec::new(), depth.checked_sub(1)?);
                self.object(|cursor, key| cursor.value_within(within).map(|value| fields.push((key, value))))?;
                repeated(&fields).is_none().then_some(Json::Object(fields))
            }
            _ => self.integer().map(|number| Json::Integer(number.into())),
        }
    }

    // ---- Steps -------------------------------------------------------------------------------------------

    #[inline]
    fn rest(&self) -> &'j [u8] {
        self.line.as_bytes().get(self.at..).unwrap_or_default()
    }

    #[inline]
    fn pass(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    /// What stands between two brackets, with commas between.
    #[inline]
    fn each(&mut self, open: u8, close: u8, mut next: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.pass(open)?;
        if self.pass(close).is_some() {
            return Some(());
        }
        loop {
            next(self)?;
            if self.pass(b',').is_none() {
                return self.pass(close);
            }
        }
    }

    #[inline]
    fn word(&mut self, word: &str) -> Option<()> {
        self.rest().starts_with(word.as_bytes()).then(|| self.at += word.len())
    }

    #[inline]
    fn integer(&mut self) -> Option<i64> {
        let rest = self.rest();
        let sign = usize::from(rest.first() == Some(&b'-'));
        let digits = rest[sign..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let first_of_more = digits > 1 && rest[sign] == b'0';
        let goes_on = matches!(rest.get(sign + digits), Some(b'.' | b'e' | b'E'));
        if digits == 0 || digits > DIGITS || first_of_more || goes_on {
            return None;
        }
        let written = self.line.get(self.at..self.at + sign + digits)?;
        // There is no whole number that is less than nothing and yet nothing.
        let number = written.parse().ok().filter(|&number| number != 0 || sign == 0)?;
        self.at += written.len();
        Some(number)
    }

    #[inline]
    fn text(&mut self) -> Option<Cow<'j, str>> {
        self.pass(b'"')?;
        let rest = self.rest();
        let length = plain(rest);
        if rest.get(length) != Some(&b'"') {
            return self.text_with_escapes();
        }
        let text = self.line.get(self.at..self.at + length)?;
        self.at += length + 1;
        Some(Cow::Borrowed(text))
    }

    /// What is escaped in a text is read by a reader of all of JSON.
    #[cold]
    fn text_with_escapes(&mut self) -> Option<Cow<'j, str>> {
        let (rest, mut length) = (self.rest(), 0);
        loop {
            length += plain(rest.get(length..)?);
            match rest.get(length)? {
                b'"' => break,
                b'\\' => length += 2,
                _ => return None,
            }
        }
        let text = serde_json::from_str(self.line.get(self.at - 1..self.at + length + 1)?).ok()?;
        self.at += length + 1;
        Some(Cow::Owned(text))
    }
}

/// How many bytes at a time are looked at in a text.
const AT_ONCE: usize = size_of::<u64>();

/// A byte in each place of a word.
const fn in_each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; AT_ONCE])
}

/// How many bytes of a text come before its end, an escape, or what no text may hold.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let word = u64::from_le_bytes(*chunk);
        // The highest bit of each byte that is less than another one. Above the lowest that is, others may have it as well.
        let less = |word: u64, byte| word.wrapping_sub(in_each(byte)) & !word & in_each(0x80);
        let not_plain = less(word, b' ') | less(word ^ in_each(b'"'), 1) | less(word ^ in_each(b'\\'), 1);
        if not_plain != 0 {
            return at + (not_plain.trailing_zeros() / u8::BITS) as usize;
        }
        at += AT_ONCE;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| matches!(byte, 0..b' ' | b'"' | b'\\')).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_ends_where_a_reader_of_all_of_json_says() {
        // Every byte of a character, in every place of a word, with others before and after that might hide it.
        for character in (0..=0x100).filter_map(char::from_u32) {
            for before in 0..2 * AT_ONCE {
                for after in ["", "\"", "\\\\ \"", "\u{1}", "a\u{80}!#\"", "[]\"\""] {
                    let line = format!("\"{}{character}{after}\"", "!".repeat(before));
                    let mut cursor = Cursor::new(&line);
                    let text = cursor.text().filter(|_| cursor.is_at_end()).map(Cow::into_owned);
                    assert_eq!(text, serde_json::from_str(&line).ok(), "{line:?}");
                }
            }
        }
    }

    #[test]
    fn a_whole_number_is_what_a_reader_of_all_of_json_says() {
        for number in ["0", "-0", "7", "-7", "00", "01", "-", "+1", "1.", "1.0", "1e3", "-1E3", "1a", "999999999999999999"] {
            let mut cursor = Cursor::new(number);
            let read = cursor.integer().filter(|_| cursor.is_at_end());
            let whole = serde_json::from_str::<serde_json::Value>(number).ok().and_then(|value| value.as_i64());
            assert_eq!(read, whole, "{number}");
        }
        assert_eq!(Cursor::new("9999999999999999999").integer(), None);
    }
}
