//! The beginning of an entry: its keyword, its name and its title.

use crate::ast::{Keyword, Name, Text};
use crate::diagnostic::{Code, Diagnostic};
use crate::reader::Reader;
use crate::source::Span;

/// The words that no name may be.
pub const RESERVED: &[&str] = &[
    "and",
    "or",
    "not",
    "is",
    "one",
    "of",
    "under",
    "at",
    "least",
    "labelled",
    "unknown",
    "none",
    "everything",
    "consent",
    "labels",
    "requester",
    "holder",
    "same-organisation",
    "role",
    "purpose",
    "category",
    "tier",
    "another-organisation",
    "a-third-organisation",
];

/// What stands before an entry's details.
pub(crate) struct Header {
    pub(crate) keyword_span: Span,
    pub(crate) name: Name,
    pub(crate) title: Text,
    /// From the keyword to the end of the title.
    pub(crate) span: Span,
    /// Where the details begin.
    pub(crate) end: usize,
    /// Whether some of it could not be read.
    pub(crate) broken: bool,
}

/// Whether a word has the form of a name.
pub fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// The nearest name to some words: lower case, hyphens for what is not a letter or a digit.
pub(crate) fn as_name(words: &str) -> String {
    let lower = words.to_lowercase();
    let parts: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let name = parts.join("-");
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("n{name}") } else { name }
}

impl<'t> Reader<'t> {
    /// Reads the header of the entry that starts at `start`; `end` is the end of its piece.
    pub(crate) fn read_header(&mut self, keyword: Keyword, start: usize, end: usize) -> Header {
        // After a misspelt keyword, the word that stands there is as long as it is.
        let keyword_span = self.span(start, start + self.word_at(start).len());
        let after_keyword = keyword_span.end as usize;
        let mut broken = false;
        let (name, after_name) = if keyword == Keyword::Background {
            (self.name(after_keyword, ""), after_keyword)
        } else {
            let (name, after, clean) = self.read_name(keyword, keyword_span, end);
            broken |= !clean;
            (name, after)
        };
        let at = self.skip_blanks(after_name, end);
        let (title, after_title) = match self.text_end(at, end) {
            Some(text_end) => {
                let title = self.unquote(at, text_end);
                if title.value.trim().is_empty() {
                    broken = true;
                    self.report(
                        Diagnostic::new(Code::MissingTitle, title.span, format!("this `{keyword}` has an empty title"))
                            .with_help("titles are what explanations are made of: write, in the quotes, what a board would call it"),
                    );
                }
                (title, text_end)
            }
            // The title stood before the name, which has been told.
            None if name.span.start < name.span.end && self.text[after_keyword..name.span.start as usize].contains('"') => {
                (Text { value: name.text.clone(), span: name.span }, after_name)
            }
            None => {
                broken = true;
                let after = self.report_missing_title(keyword, start, after_name, end);
                (Text { value: name.text.clone(), span: self.span(after, after) }, after)
            }
        };
        Header { keyword_span, name, title, span: self.span(start, after_title), end: after_title, broken }
    }

    /// The name after a keyword, where it ends, and whether it is one.
    fn read_name(&mut self, keyword: Keyword, keyword_span: Span, end: usize) -> (Name, usize, bool) {
        let after_keyword = keyword_span.end as usize;
        let mut at = self.skip_blanks(after_keyword, end);
        let mut clean = true;
        if let Some(mark) = self.text[at..end].chars().next().filter(|&c| matches!(c, ':' | '=')) {
            let span = self.span(at, at + 1);
            self.report(
                Diagnostic::new(Code::StrayCharacter, span, format!("no `{mark}` stands between a keyword and a name"))
                    .with_help("take it out")
                    .with_fix(span, ""),
            );
            clean = false;
            at = self.skip_blanks(at + 1, end);
        }
        let word = if at < end { self.word_at(at) } else { "" };
        if word.is_empty()
            && let Some(read) = self.read_displaced_name(keyword, at, end)
        {
            return read;
        }
        if word.is_empty() {
            self.report(
                Diagnostic::new(Code::MissingName, keyword_span, format!("this `{keyword}` has no name"))
                    .with_label("a name is missing after this")
                    .with_help(format!("write {keyword} some-name \"Its title\"; the name is what other entries call it by")),
            );
            return (self.name(at, ""), after_keyword, false);
        }
        let after = at + word.len();
        // Several words before the title: a name with blanks in it.
        let line_end = self.text[at..end].find('\n').map_or(end, |found| at + found);
        let words_end = self.text[at..line_end].find('"').map_or(after, |found| at + found);
        let words = self.text[at..words_end].trim_end();
        let details = crate::form::form(keyword).details;
        let is_detail = words.split_whitespace().skip(1).any(|word| details.contains(&word));
        if words != word && !is_detail && !words.contains(['#', '|']) && words_end > after {
            let span = self.span(at, at + words.len());
            let name = as_name(words);
            self.report(
                Diagnostic::new(Code::BadName, span, format!("`{words}` is not a name: a name is one word"))
                    .with_help(format!("write `{name}`"))
                    .with_fix(span, &name),
            );
            return (Name { text: name, span }, at + words.len(), false);
        }
        let span = self.span(at, after);
        if RESERVED.contains(&word) {
            self.report(
                Diagnostic::new(Code::ReservedName, span, format!("`{word}` is a word of the language and cannot be a name"))
                    .with_help(format!("choose another, such as `{word}-{keyword}`")),
            );
            return (self.name(at, word), after, false);
        }
        if !is_name(word) {
            let finding = bad_name(word, span);
            self.report(finding);
            return (Name { text: as_name(word), span }, after, false);
        }
        (self.name(at, word), after, clean)
    }

    /// A name in quotes, or one that stands after its title; and where the title is then to be looked for.
    fn read_displaced_name(&mut self, keyword: Keyword, at: usize, end: usize) -> Option<(Name, usize, bool)> {
        let text_end = self.text_end(at, end)?;
        let quoted = self.unquote(at, text_end);
        let next = self.skip_blanks(text_end, end);
        if self.text[next..end].starts_with('"') && is_name(&quoted.value) {
            self.report(
                Diagnostic::new(Code::BadName, quoted.span, "a name stands without quotes")
                    .with_help(format!("write `{}`", quoted.value))
                    .with_fix(quoted.span, &quoted.value),
            );
            return Some((Name { text: quoted.value, span: quoted.span }, text_end, false));
        }
        let word = if next < end { self.word_at(next) } else { "" };
        let line_end = self.text[text_end..end].find('\n').map_or(end, |found| text_end + found);
        if next < line_end && is_name(word) && !crate::form::form(keyword).details.contains(&word) {
            let span = self.span(next, next + word.len());
            self.report(
                Diagnostic::new(Code::MissingName, span, format!("the name of this `{keyword}` stands after its title"))
                    .with_help(format!("write {keyword} {word} and then the title")),
            );
            // The header ends behind the name; its title is taken to be what was read as one.
            return Some((Name { text: word.to_owned(), span }, next + word.len(), false));
        }
        None
    }

    /// Reports that no title follows; gives where to look for details.
    fn report_missing_title(&mut self, keyword: Keyword, start: usize, at: usize, end: usize) -> usize {
        let line_end = self.text[at..end].find('\n').map_or(end, |found| at + found);
        let rest = self.text[at..line_end].split('#').next().unwrap_or_default();
        let words = rest.trim();
        let unquoted = words.starts_with(|c: char| c.is_alphabetic())
            && !crate::form::form(keyword).details.contains(&self.word_at(self.skip_blanks(at, end)));
        let mut finding = Diagnostic::new(Code::MissingTitle, self.span(start, at), format!("this `{keyword}` has no title"))
            .with_label("a title is missing after this")
            .with_help("titles are what explanations are made of: write, in quotes, what a board would call it");
        if unquoted {
            let from = at + (rest.len() - rest.trim_start().len());
            let span = self.span(from, from + words.len());
            finding = finding.with_help("put the title in quotes").with_fix(span, format!("\"{}\"", words.trim_matches('"')));
        }
        self.report(finding);
        if unquoted { line_end } else { at }
    }
}

/// A word that is not a name, where one belongs.
pub(crate) fn bad_name(word: &str, span: Span) -> Diagnostic {
    let name = as_name(word);
    Diagnostic::new(
        Code::BadName,
        span,
        format!("`{word}` is not a name: names are lower-case letters, digits and single hyphens, and start with a letter"),
    )
    .with_help(format!("write `{name}`"))
    .with_fix(span, name)
}
