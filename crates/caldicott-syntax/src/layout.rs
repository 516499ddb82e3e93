//! Cutting a file into pieces at the left margin, and seeing to its characters on the way.
//!
//! A line that starts at the margin starts an entry, so a mistake in one entry never hides another: this file
//! finds those lines. To do so it must know which quotes open a text, which `#` starts a comment, and what to
//! make of the characters that word processors put in: curly quotes, blanks that are not blanks, long dashes.
//!
//! Each of those is reported once, here, and *mended* in a copy of the text that has the same length, byte for
//! byte, so that what reads it afterwards sees plain quotes and plain blanks, and every place is still where it
//! was. A text that is never closed is mended too, by a quote in place of the line break at the end of the line
//! that seems to have lost it:
//!
//! ```text
//! category summary "Summary            the quote is missing here: the text seems to run on,
//!   tier 1 "Demographics"              to a "closing" quote that looks like an opening one
//! ```

use crate::ast::Keyword;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, SourceId, Span};
use std::collections::{HashMap, HashSet};

/// How often one file's unclosed texts are traced back to the line that lost its quote. After that the text is
/// closed where it is found to be open. Each tracing reads a part of the file again, and a file that needs more
/// than this is not a policy.
const MAX_TRACED_TEXTS: usize = 100;

/// How many lines after an interruption, blank ones aside, the rest of a text is looked for.
const MAX_LATE_LINES: usize = 20;

/// A file, cut at the margin.
pub(crate) struct Layout {
    /// The text with its stray characters mended, as long as the original.
    pub(crate) mended: String,
    /// Where each line that stands at the margin begins, comments and texts aside.
    pub(crate) margins: Vec<u32>,
    /// Every comment, from its `#` to the end of its line.
    pub(crate) comments: Vec<Span>,
    /// What is wrong with the characters.
    pub(crate) findings: Vec<Diagnostic>,
    /// Lines that may be the rest of a text that was not closed.
    pub(crate) doubtful_lines: HashSet<u32>,
}

/// Cuts a file into pieces.
pub(crate) fn lay_out(source: &Source, id: SourceId) -> Layout {
    let text = source.text();
    let mut scanner = Scanner {
        source,
        text,
        id,
        mended: text.as_bytes().to_vec(),
        margins: Vec::new(),
        comments: Vec::new(),
        findings: Vec::new(),
        long_texts: Vec::new(),
        traced: 0,
        told: HashMap::new(),
        doubtful_lines: HashSet::new(),
    };
    scanner.scan();
    // Only ASCII was written over whole characters, so this is UTF-8; were it not, the original would serve.
    let mended = String::from_utf8(scanner.mended).unwrap_or_else(|_| text.to_owned());
    Layout {
        mended,
        margins: scanner.margins,
        comments: scanner.comments,
        findings: scanner.findings,
        doubtful_lines: scanner.doubtful_lines,
    }
}

struct Scanner<'t> {
    source: &'t Source,
    text: &'t str,
    id: SourceId,
    mended: Vec<u8>,
    margins: Vec<u32>,
    comments: Vec<Span>,
    findings: Vec<Diagnostic>,
    /// The texts of the present entry that run over a line's end: their opening and their closing quotes.
    long_texts: Vec<(usize, usize)>,
    traced: usize,
    /// The last line on which each kind of stray character was reported.
    told: HashMap<Code, u32>,
    doubtful_lines: HashSet<u32>,
}

/// How a text was closed, or not.
enum Closing {
    /// By the quote at this offset.
    Closed(usize),
    /// It is still open at this offset, the start of a line that ends it or the end of the file.
    Open(usize),
}

impl Scanner<'_> {
    fn scan(&mut self) {
        let mut at = 0;
        while let Some(c) = self.char_at(at) {
            if self.starts_line(at) && !is_blank(c) && c != '#' {
                self.margins.push(at as u32);
                self.long_texts.clear();
            }
            at = match c {
                '#' => self.comment(at),
                '"' => self.text_from(at),
                _ if is_wrong_quote(c) && (c != '\'' || self.follows_blank(at)) => {
                    self.report_once_a_line(Code::WrongQuotes, at, c, "this quote is not a straight double quote", "\"");
                    self.mend(at, c, '"');
                    self.text_from(at)
                }
                '\n' => at + 1,
                _ => {
                    self.plain(at, c);
                    self.pass_over_plain(at + c.len_utf8())
                }
            };
        }
    }

    /// The offset after those characters from `at` on that nothing has to be asked about. Most of a file is these.
    fn pass_over_plain(&self, at: usize) -> usize {
        let rest = &self.text.as_bytes()[at..];
        at + rest.iter().position(|&byte| !is_plain(byte)).unwrap_or(rest.len())
    }

    /// A character outside comments and texts.
    fn plain(&mut self, at: usize, c: char) {
        if matches!(c, ' ' | '\t' | '\r') || c.is_ascii_graphic() {
            return;
        }
        if is_odd_blank(c) {
            let what = if c == '\u{a0}' { "a non-breaking space" } else { "an unusual or invisible blank" };
            self.report_once_a_line(Code::OddBlank, at, c, &format!("{what} stands here"), " ");
            self.mend(at, c, ' ');
        } else if is_long_dash(c) {
            self.report_once_a_line(Code::WrongDash, at, c, "a long dash stands where a hyphen belongs", "-");
            self.mend(at, c, '-');
        } else {
            let shown = if c.is_control() { format!("the control character U+{:04X}", c as u32) } else { format!("`{c}`") };
            self.report_once_a_line(
                Code::StrayCharacter,
                at,
                c,
                &format!("{shown} is no part of the language outside a text in quotes"),
                "",
            );
            self.mend(at, c, ' ');
        }
    }

    fn comment(&mut self, at: usize) -> usize {
        let end = self.text[at..].find('\n').map_or(self.text.len(), |found| at + found);
        let shown = at + self.text[at..end].trim_end().len();
        self.comments.push(self.span(at, shown));
        end
    }

    /// A text whose opening quote is at `at`. Gives the offset at which to go on.
    fn text_from(&mut self, at: usize) -> usize {
        let curly = !self.text[at..].starts_with('"');
        match self.find_closing(at, curly) {
            Closing::Closed(quote) => {
                if self.text[at..quote].contains('\n') {
                    self.long_texts.push((at, quote));
                }
                self.after(quote)
            }
            Closing::Open(stop) => self.mend_open_text(at, stop),
        }
    }

    fn find_closing(&mut self, open: usize, curly: bool) -> Closing {
        let mut at = self.after(open);
        while let Some(c) = self.char_at(at) {
            let next = at + c.len_utf8();
            match c {
                '"' => return Closing::Closed(at),
                _ if curly && is_wrong_quote(c) && (c != '\'' || self.text[open..].starts_with('\'')) => {
                    self.mend(at, c, '"');
                    return Closing::Closed(at);
                }
                '\\' => match self.char_at(next) {
                    Some('"' | '\\') => at = next + 1,
                    _ => {
                        let found = self.char_at(next).filter(|c| !c.is_whitespace()).map_or(String::new(), String::from);
                        self.findings.push(
                            Diagnostic::new(Code::BadEscape, self.span(at, next), format!("`\\{found}` means nothing in a text"))
                                .with_help("write \\\" for a quote and \\\\ for a backslash; for anything else, leave the backslash out"),
                        );
                        self.mended[at] = b' ';
                        at = next;
                    }
                },
                _ if is_unseen(c) => {
                    let shown =
                        format!("the character U+{:04X} cannot be seen in a text, and what is read is then not what is meant", c as u32);
                    self.report_once_a_line(Code::StrayCharacter, at, c, &shown, "");
                    self.mend(at, c, ' ');
                    at = next;
                }
                '\n' if self.ends_open_text(next) => return Closing::Open(next),
                _ => at = next,
            }
        }
        Closing::Open(self.text.len())
    }

    /// Whether the line that begins at `at` ends a text that is still open: it is blank, or at the margin.
    fn ends_open_text(&self, at: usize) -> bool {
        let line = &self.text[at..];
        let line = line.find('\n').map_or(line, |end| &line[..end]);
        line.trim().is_empty() || !line.starts_with(is_blank)
    }

    /// The text that opens at `open` is still open at `stop`. Finds the line that lost a quote, reports it,
    /// closes it there and gives the offset at which to go on.
    fn mend_open_text(&mut self, open: usize, stop: usize) -> usize {
        let blamed = if self.traced < MAX_TRACED_TEXTS { self.blame(open) } else { open };
        if blamed == open
            && let Some(quote) = self.late_closing(stop)
        {
            let first_line = self.text[open..stop].lines().next().unwrap_or_default();
            let span = self.span(open, open + first_line.trim_end().len());
            self.findings.push(
                Diagnostic::new(Code::OpenText, span, "this text runs on over a blank line or one at the margin")
                    .with_label("opens here")
                    .with_help("take the blank line out, and indent what belongs to the text"),
            );
            return self.after(quote);
        }
        self.traced += 1;
        // What was found after the blamed quote was found in the wrong light.
        while self.comments.pop_if(|comment| comment.start as usize > blamed).is_some() {}
        while self.findings.pop_if(|finding| finding.span.start as usize > blamed).is_some() {}
        let line = self.source.line(blamed as u32);
        self.told.retain(|_, &mut told| told < line);
        while self.long_texts.pop_if(|&mut (start, _)| start >= blamed).is_some() {}
        self.mended[blamed..stop].copy_from_slice(&self.text.as_bytes()[blamed..stop]);

        let line_end = self.text[blamed..].find('\n').map_or(self.text.len(), |found| blamed + found);
        let line = &self.text[blamed..line_end];
        let span = self.span(blamed, blamed + line.trim_end().len());
        if self.closes_like(blamed) && self.text[self.after(blamed)..line_end].trim().is_empty() {
            // A quote that only closes: what it should have opened with is missing.
            self.findings.push(
                Diagnostic::new(Code::OpenText, span, "a text ends here that has no opening quote")
                    .with_help("put a \" where the text begins"),
            );
            self.mend(blamed, self.char_at(blamed).unwrap_or('"'), ' ');
            return self.after(blamed);
        }
        if let Some(curly) = self.text[self.after(blamed)..line_end].find(is_closing_curly) {
            let place = self.after(blamed) + curly;
            let c = self.char_at(place).unwrap_or('"');
            self.report_once_a_line(Code::WrongQuotes, place, c, "this quote is not a straight double quote", "\"");
            self.mend(blamed, self.char_at(blamed).unwrap_or('"'), '"');
            self.mend(place, c, '"');
            return place + c.len_utf8();
        }
        self.doubtful_lines.extend(self.source.line(blamed as u32)..self.source.line(stop as u32));
        self.findings.push(
            Diagnostic::new(Code::OpenText, span, "this text has no closing quote")
                .with_label("opens here")
                .with_help("put a \" at its end; a text may run on over indented lines, but not over a blank line or one at the margin"),
        );
        self.mend(blamed, self.char_at(blamed).unwrap_or('"'), '"');
        match self.mended.get_mut(line_end) {
            Some(line_break) => {
                *line_break = b'"';
                line_end + 1
            }
            // The last line of the file: there is no room for a quote, so the text is blanked out.
            None => {
                self.mended[blamed..].fill(b' ');
                stop
            }
        }
    }

    /// The closing quote of a text that was interrupted by the line at `stop`, if what follows looks like the rest of
    /// a text: a quote that closes comes before any that opens, and before the next entry.
    fn late_closing(&self, stop: usize) -> Option<usize> {
        let rest = &self.text[stop..];
        // Blank lines do not count: how many there are says nothing.
        let lines = rest.split_inclusive('\n').filter(|line| !line.trim().is_empty()).take(MAX_LATE_LINES);
        let line = { lines }.find(|line| line.contains('"'))?;
        let quote = line.as_ptr() as usize - self.text.as_ptr() as usize + line.find('"')?;
        let between = &self.text[stop..quote];
        let starts_entry = |line: &str| {
            let word = line.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
            Keyword::from_word(word).is_some() || matches!(word, "use" | "language")
        };
        (self.closes_like(quote) && !between.lines().any(starts_entry)).then_some(quote)
    }

    /// The quote to blame for a text that opens at `open` and never closes: the first in this entry whose text
    /// runs over a line's end up to a quote that looks like an opening one.
    fn blame(&self, open: usize) -> usize {
        self.long_texts
            .iter()
            .copied()
            .find(|&(start, end)| self.opens_like(end) || self.closes_like(start))
            .map_or(open, |(start, _)| start)
    }

    /// Whether a quote stands as an opening one does: a blank before, a letter after.
    fn opens_like(&self, quote: usize) -> bool {
        self.follows_blank(quote) && self.char_at(self.after(quote)).is_some_and(|c| !c.is_whitespace() && c != ',')
    }

    /// Whether a quote stands as a closing one does: a letter before, a blank after.
    fn closes_like(&self, quote: usize) -> bool {
        !self.follows_blank(quote) && self.char_at(self.after(quote)).is_none_or(char::is_whitespace)
    }

    fn report_once_a_line(&mut self, code: Code, at: usize, c: char, message: &str, replacement: &str) {
        let line = self.source.line(at as u32);
        if self.told.insert(code, line) == Some(line) {
            return;
        }
        let span = self.span(at, at + c.len_utf8());
        let help = match code {
            Code::WrongQuotes => "texts stand in straight double quotes, \"…\"; word processors make others of them",
            Code::OddBlank => "type a plain space; word processors put others in",
            Code::WrongDash => "type a plain hyphen, -",
            _ => "take it out; what is to be read belongs into a text in quotes",
        };
        self.findings.push(Diagnostic::new(code, span, message).with_help(help).with_fix(span, replacement));
    }

    /// Writes an ASCII character and blanks over a character, in as many bytes. A long dash within a word becomes
    /// a hyphen for each of its bytes, so that the word stays one word.
    fn mend(&mut self, at: usize, c: char, with: char) {
        let in_word = self.char_at(at + c.len_utf8()).is_some_and(char::is_alphanumeric);
        let filler = if with == '-' && in_word { b'-' } else { b' ' };
        self.mended[at..at + c.len_utf8()].fill(filler);
        self.mended[at] = with as u8;
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// The offset after the character at `at`.
    fn after(&self, at: usize) -> usize {
        at + self.char_at(at).map_or(0, char::len_utf8)
    }

    fn starts_line(&self, at: usize) -> bool {
        at == 0 || self.text.as_bytes()[at - 1] == b'\n'
    }

    fn follows_blank(&self, at: usize) -> bool {
        self.text[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || matches!(c, ',' | '|' | '('))
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span { source: self.id, start: start as u32, end: end as u32 }
    }
}

/// Whether a byte is a character that neither begins or ends anything nor is a mistake, wherever it stands on its line.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'!'..=b'~') && !matches!(byte, b'#' | b'"' | b'\'' | b'`')
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_odd_blank(c)
}

fn is_odd_blank(c: char) -> bool {
    (c.is_whitespace() && !matches!(c, ' ' | '\t' | '\n' | '\r'))
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether a character in a text would make what is read another thing than what is written: control characters, and those
/// that turn the direction of writing.
fn is_unseen(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_long_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn is_wrong_quote(c: char) -> bool {
    is_closing_curly(c) || matches!(c, '\'' | '`' | '‘' | '’' | '‚' | '«' | '„')
}

fn is_closing_curly(c: char) -> bool {
    matches!(c, '“' | '”' | '‟' | '»' | '″')
}
