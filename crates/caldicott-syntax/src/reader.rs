//! The text of one file while it is being read, and small things about it.

use crate::ast::{Name, Text};
use crate::diagnostic::Diagnostic;
use crate::source::{Source, SourceId, Span};
use std::collections::HashSet;

/// Reads the pieces of one file.
pub(crate) struct Reader<'t> {
    pub(crate) source: &'t Source,
    pub(crate) id: SourceId,
    /// The mended text.
    pub(crate) text: &'t str,
    pub(crate) findings: Vec<Diagnostic>,
    /// Lines with a stray character: what else seems wrong with them is most likely the same mistake.
    pub(crate) marked_lines: HashSet<u32>,
    /// Lines that may be the rest of a text that was not closed.
    pub(crate) doubtful_lines: HashSet<u32>,
    /// How many mistakes were found, those on marked lines among them.
    pub(crate) told: usize,
    /// Whether every `use` could be read.
    pub(crate) complete: bool,
}

impl<'t> Reader<'t> {
    /// Adds a finding, unless its line has a stray character: then that is the mistake.
    pub(crate) fn report(&mut self, finding: Diagnostic) {
        self.told += 1;
        if !self.marked_lines.contains(&self.source.line(finding.span.start)) {
            self.findings.push(finding);
        }
    }

    /// The longest run of word characters at `at`.
    pub(crate) fn word_at(&self, at: usize) -> &'t str {
        let rest = &self.text[at..];
        &rest[..rest.find(|c: char| !is_word(c)).unwrap_or(rest.len())]
    }

    /// The words of a piece after its first, as far as the end of its first line.
    pub(crate) fn words_after(&self, start: usize, end: usize) -> impl Iterator<Item = &'t str> + use<'t> {
        let piece = &self.text[start..end];
        piece.lines().next().unwrap_or_default().split_whitespace().skip(1)
    }

    pub(crate) fn word_span(&self, at: usize) -> Span {
        self.span(at, at + self.word_at(at).len().max(1))
    }

    pub(crate) fn offset_of(&self, part: &str) -> usize {
        part.as_ptr() as usize - self.text.as_ptr() as usize
    }

    pub(crate) fn line_start(&self, at: usize) -> usize {
        self.source.line_start(self.source.line(at as u32)) as usize
    }

    /// The first character that is no blank of each line from `start` to `end`; the first is that of the line
    /// on which `start` is. Lines of nothing but blanks are left out.
    pub(crate) fn lines(&self, start: usize, end: usize) -> impl Iterator<Item = usize> + use<'t> {
        let text = self.text;
        let mut at = start;
        std::iter::from_fn(move || {
            if at > end {
                return None;
            }
            let line_end = text[at..end].find('\n').map_or(end, |found| at + found);
            let blanks = text[at..line_end].len() - text[at..line_end].trim_start().len();
            let found = at + blanks;
            at = line_end + 1;
            Some(found)
        })
        .filter(move |&found| found < end)
    }

    /// A stretch without the blanks and comments at its end.
    pub(crate) fn trimmed(&self, start: usize, end: usize) -> Span {
        let code = self.text[start..end].lines().map(|line| (line, line.split('#').next().unwrap_or_default().trim_end()));
        let last = code.rev().find(|(_, code)| !code.trim().is_empty());
        let end = last.map_or(start, |(line, code)| self.offset_of(line) + code.len());
        self.span(start, end)
    }

    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        Span { source: self.id, start: start as u32, end: end as u32 }
    }

    /// The text in the quotes from `start` to `end`, unescaped, a line break with the blanks around it turned to
    /// one space. Its letters are the original ones.
    pub(crate) fn unquote(&self, start: usize, end: usize) -> Text {
        let inside = self.source.text().get(start + 1..end.saturating_sub(1).max(start + 1)).unwrap_or_default();
        let mut value = String::with_capacity(inside.len());
        let mut lines = inside.split('\n').peekable();
        let mut continues = false;
        while let Some(line) = lines.next() {
            let line = if continues { line.trim_start() } else { line };
            let line = if lines.peek().is_some() { line.trim_end() } else { line };
            if continues {
                value.push(' ');
            }
            continues = true;
            let mut chars = line.chars();
            while let Some(c) = chars.next() {
                value.extend(if c == '\\' { chars.next() } else { Some(c) });
            }
        }
        Text { value, span: self.span(start, end) }
    }

    pub(crate) fn name(&self, at: usize, text: &str) -> Name {
        Name { text: text.to_owned(), span: self.span(at, at + text.len()) }
    }

    /// The offset of what follows the blanks and comments at `at`.
    pub(crate) fn skip_blanks(&self, mut at: usize, end: usize) -> usize {
        loop {
            let rest = &self.text[at..end];
            at += rest.len() - rest.trim_start().len();
            if !self.text[at..end].starts_with('#') {
                return at;
            }
            at = self.text[at..end].find('\n').map_or(end, |found| at + found);
        }
    }

    /// The offset after the text in quotes that begins at `at`, if one does.
    pub(crate) fn text_end(&self, at: usize, end: usize) -> Option<usize> {
        let inside = self.text[at..end].strip_prefix('"')?;
        let mut escaped = false;
        for (index, byte) in inside.bytes().enumerate() {
            match byte {
                b'"' if !escaped => return Some(at + 1 + index + 1),
                b'\\' => escaped = !escaped,
                _ => escaped = false,
            }
        }
        None
    }

    /// Whether nothing but blanks stands before a place on its line.
    pub(crate) fn starts_its_line(&self, span: Span) -> bool {
        let line = self.source.line_start(self.source.line(span.start)) as usize;
        self.text[line..span.start as usize].trim().is_empty()
    }
}

pub(crate) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_')
}
