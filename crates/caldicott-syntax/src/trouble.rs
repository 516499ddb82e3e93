//! Words for what could not be read: what was expected, what was found, and the fix.
//!
//! The grammar says where it stopped and which of its rules it had hoped for. This file turns that into a
//! sentence in the reader's words. First it looks for the slips that people really make (`upto`, `can`,
//! `excluding`, a date with strokes, a missing comma, a misspelt detail); what is none of them is told as it is:
//! expected this, found that. Nothing of pest leaves this file.

use crate::ast::Keyword;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::form::{TABLE, form};
use crate::grammar::Rule;
use crate::header::{RESERVED, bad_name, is_name};
use crate::reader::Reader;
use crate::source::Span;
use crate::words::{Expected, expected, keyword_of, otherwise_said};
use pest::error::{Error, ErrorVariant, InputLocation};

/// Says what is wrong with the chunk of an entry from `start` to `end`.
pub(crate) fn explain(reader: &Reader<'_>, keyword: Keyword, start: usize, end: usize, error: &Error<Rule>) -> Diagnostic {
    let InputLocation::Pos(offset) = error.location else {
        return Diagnostic::new(Code::UnexpectedWord, reader.span(start, end), "this cannot be read");
    };
    let positives: &[Rule] = match &error.variant {
        ErrorVariant::ParsingError { positives, .. } => positives,
        ErrorVariant::CustomError { .. } => &[],
    };
    let mut at = reader.skip_blanks((start + offset).min(end), end);
    if at == end {
        // Something is missing at the end: its place is right after the last word.
        at = reader.trimmed(start, end).end as usize;
        return Trouble { reader, keyword, start, end, at, positives, found: Found { text: "", span: reader.span(at, at) } }.plainly();
    }
    Trouble { reader, keyword, start, end, at, positives, found: Found::at(reader, at, end) }.explain()
}

/// The thing that was found.
struct Found<'t> {
    text: &'t str,
    span: Span,
}

impl<'t> Found<'t> {
    fn at(reader: &Reader<'t>, at: usize, end: usize) -> Self {
        let rest = &reader.text[at..end];
        let length = match rest.chars().next() {
            None => 0,
            Some('"') => reader.text_end(at, end).map_or(rest.len(), |text_end| text_end - at),
            Some(c) if c.is_alphanumeric() || c == '_' || c == '-' => {
                // Dates with strokes and numbers with points are one thing to a person.
                rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '/' | '.'))).unwrap_or(rest.len())
            }
            Some(c) => c.len_utf8(),
        };
        Found { text: rest[..length].trim_end_matches('.'), span: reader.span(at, at + length) }
    }

    fn shown(&self) -> String {
        match self.text.chars().next() {
            None => "the end of the entry".to_owned(),
            Some('"') => "a text in quotes".to_owned(),
            Some(_) if self.text.chars().count() > 40 => "a long word".to_owned(),
            Some(_) => format!("`{}`", self.text),
        }
    }
}

struct Trouble<'r, 't> {
    reader: &'r Reader<'t>,
    keyword: Keyword,
    start: usize,
    end: usize,
    at: usize,
    positives: &'r [Rule],
    found: Found<'t>,
}

impl Trouble<'_, '_> {
    fn explain(&self) -> Diagnostic {
        None.or_else(|| self.known_slip())
            .or_else(|| self.date())
            .or_else(|| self.row())
            .or_else(|| self.condition())
            .or_else(|| self.name())
            .or_else(|| self.detail())
            .unwrap_or_else(|| self.plainly())
    }

    fn finding(&self, code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, self.found.span, message)
    }

    fn expects(&self, rule: Rule) -> bool {
        self.positives.contains(&rule)
    }

    /// Whether a detail could begin here.
    fn at_detail(&self) -> bool {
        self.expects(Rule::EOI)
    }

    /// The word before the place, on the same line.
    fn word_before(&self) -> &str {
        let before = &self.reader.text[self.start..self.at];
        let line = before.rsplit('\n').next().unwrap_or_default().trim_end();
        line.rsplit(|c: char| !(c.is_alphanumeric() || c == '-')).next().unwrap_or_default()
    }

    fn word_after(&self) -> &str {
        let at = self.reader.skip_blanks((self.found.span.end as usize).min(self.end), self.end);
        if at < self.end { self.reader.word_at(at) } else { "" }
    }

    fn known_slip(&self) -> Option<Diagnostic> {
        let word = self.found.text.to_lowercase();
        let after = self.word_after();
        let number_follows = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
        match (word.as_str(), after) {
            ("upto" | "up-to" | "until" | "thru", _) => Some(
                self.finding(Code::SayToTier, format!("`{}` is not a word of the language", self.found.text))
                    .with_help("write `to tier N`: this tier and every lower one")
                    .with_fix(self.found.span, if number_follows(after) { "to tier" } else { "to" }),
            ),
            ("up", "to") => {
                let at = self.reader.skip_blanks(self.found.span.end as usize, self.end);
                let both = self.reader.span(self.found.span.start as usize, at + "to".len());
                let then = self.reader.skip_blanks((at + "to".len()).min(self.end), self.end);
                let fix = if number_follows(&self.reader.text[then..self.end]) { "to tier" } else { "to" };
                Some(
                    Diagnostic::new(Code::SayToTier, both, "`up to` is not said in the language")
                        .with_help("write `to tier N`: this tier and every lower one")
                        .with_fix(both, fix),
                )
            }
            ("tier", _) if self.expects(Rule::up_to) || self.expects(Rule::from_tier) => {
                let (word, means) = match self.keyword {
                    Keyword::Allow | Keyword::Agreement | Keyword::Gateway => ("to", "this tier and every lower one"),
                    _ => ("from", "this tier and every higher one"),
                };
                Some(
                    self.finding(Code::SayToTier, "a tier is reached `to`, or narrowed `from`, and this says neither")
                        .with_help(format!("write `{word} tier N`: {means}"))
                        .with_fix(self.found.span.before(), format!("{word} ")),
                )
            }
            ("organisation", _) if self.word_before() == "same" => {
                Some(self.finding(Code::UnexpectedWord, "`same organisation` is one word here").with_help("write `same-organisation`"))
            }
            ("not", "recorded") => {
                Some(self.finding(Code::UnexpectedWord, "`not recorded` is one word here").with_help("write `not-recorded`"))
            }
            ("can" | "may" | "cannot" | "sees" | "see" | "reads" | "views", _) if !form(self.keyword).details.contains(&word.as_str()) => {
                Some(self.finding(Code::SayAllow, format!("`{}` is not how access is granted", self.found.text)).with_help(
                    "write an `access` entry with a table, or an `allow` entry: `roles` says who, `data` says what, `to tier` says how far",
                ))
            }
            ("excluding" | "except" | "excepting" | "exclude" | "excludes" | "but", _) => Some(
                self.finding(Code::SayWithhold, format!("`{}` is not a word of the language", self.found.text))
                    .with_help("list what is meant, or write a `withhold` entry for what is left out; its `unless` says when it is not"),
            ),
            _ => None,
        }
    }

    fn date(&self) -> Option<Diagnostic> {
        let text = self.found.text;
        let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
        let date_like = parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
        if !date_like && !self.expects(Rule::date) {
            return None;
        }
        if text.parse::<crate::Day>().is_ok() {
            // A date as it should be, where none belongs.
            return None;
        }
        let finding = self.finding(Code::BadDate, format!("{} is not a date as dates are written here", self.found.shown()));
        if !date_like {
            return Some(finding.with_help("dates are year-month-day, such as 2018-05-25"));
        }
        // As dates are written in England: the day first, unless the year is.
        let (year, month, day) = if parts[0].len() == 4 { (parts[0], parts[1], parts[2]) } else { (parts[2], parts[1], parts[0]) };
        if year.len() != 4 {
            // Of which century only the writer knows.
            return Some(finding.with_help("dates are year-month-day, the year in full, such as 2018-05-25"));
        }
        let written = format!("{year:0>4}-{month:0>2}-{day:0>2}");
        Some(match written.parse::<crate::Day>() {
            Ok(_) => finding.with_help(format!("dates are year-month-day: write {written}")).with_fix(self.found.span, written),
            Err(_) => finding.with_help("dates are year-month-day, such as 2018-05-25"),
        })
    }

    /// The place is in a row of a table that is not one, or where a row belongs.
    fn row(&self) -> Option<Diagnostic> {
        let line_start = self.reader.source.line_start(self.reader.source.line(self.at as u32)) as usize;
        let line_end = self.reader.text[self.at..self.end].find('\n').map_or(self.end, |found| self.at + found);
        let line = self.reader.text.get(line_start..line_end)?.split('#').next().unwrap_or_default();
        let row = line.trim();
        let start = line_start + (line.len() - line.trim_start().len());
        let span = self.reader.span(start, start + row.len());
        if !row.starts_with('|') {
            // A row that lost its first bar ends with one all the same; nothing else does.
            return row.ends_with('|').then(|| {
                Diagnostic::new(Code::OpenRow, span, "this row of a table does not begin with a bar")
                    .with_help("a row is one line that starts and ends with |")
                    .with_fix(span.before(), "| ")
            });
        }
        let takes_table =
            self.expects(Rule::row) || self.expects(Rule::table) || self.expects(Rule::table_d) || self.expects(Rule::data_list);
        if !row.ends_with('|') || row.len() < 2 {
            let after = self.reader.span(start + row.len(), start + row.len());
            return Some(
                Diagnostic::new(Code::OpenRow, span, "this row of a table does not end with a bar")
                    .with_help("a row is one line that starts and ends with |")
                    .with_fix(after, " |"),
            );
        }
        if takes_table {
            return None;
        }
        Some(
            Diagnostic::new(Code::SplitTable, span, format!("no row of a table can stand here in {} entry", self.keyword.with_article()))
                .with_help("the rows of a table stand together, after nothing but the word that they belong to"),
        )
    }

    fn condition(&self) -> Option<Diagnostic> {
        let asks =
            self.expects(Rule::ask) || self.expects(Rule::operand) || self.expects(Rule::bracket_operand) || self.expects(Rule::name);
        let before = &self.reader.text[self.start..self.at];
        let in_bracket = before.matches('(').count() > before.matches(')').count();
        match self.found.text {
            "(" if in_bracket => Some(
                self.finding(Code::NestedBrackets, "brackets stand within brackets")
                    .with_help("give the inner condition a name and a title of its own with a `define` entry, and use the name here"),
            ),
            "not" if asks && self.word_before() == "not" => Some(
                self.finding(Code::DoubleNot, "`not` stands before one thing, once")
                    .with_help("take both away, or give the condition a name with a `define` entry"),
            ),
            "under" | "at" if self.word_before() == "not" => Some(
                self.finding(Code::UnexpectedWord, "`is not` is followed by a name")
                    .with_help("put `not` before the whole: `not age is under 16`"),
            ),
            _ => None,
        }
    }

    /// A word that is no name, where a name belongs.
    fn name(&self) -> Option<Diagnostic> {
        let word = self.found.text;
        let wants_name = self
            .positives
            .iter()
            .any(|&rule| matches!(expected(rule), Some(Expected::Thing("a name" | "a condition" | "a fact" | "an organisation"))));
        let is_word = word.starts_with(|c: char| c.is_alphabetic() || c == '_');
        if !wants_name || !is_word || is_name(word) {
            return None;
        }
        Some(bad_name(word, self.found.span))
    }

    /// A word where a detail could begin: misspelt, of another entry, or a forgotten comma.
    fn detail(&self) -> Option<Diagnostic> {
        let word = self.found.text;
        if !self.at_detail() || !word.starts_with(|c: char| c.is_alphabetic()) {
            return None;
        }
        if word == "use" && self.reader.starts_its_line(self.found.span) {
            return Some(
                self.finding(Code::IndentedEntry, "`use` stands at the left margin, like an entry")
                    .with_help("take away the blanks before it"),
            );
        }
        if self.expects(Rule::comma) && matches!(word, "and" | "or") {
            return Some(
                self.finding(Code::UnexpectedWord, format!("the parts of a list are separated by commas, not by `{word}`"))
                    .with_help("write a comma instead")
                    .with_fix(self.found.span, ","),
            );
        }
        let form = form(self.keyword);
        let meant = nearest(word, form.details.iter().copied().filter(|&detail| detail != TABLE));
        let begins_line = self.reader.starts_its_line(self.found.span) || self.at == self.start;
        let is_foreign = Keyword::ALL.iter().any(|&other| crate::form::form(other).details.contains(&word));
        if form.details.contains(&word) {
            return None;
        }
        if self.expects(Rule::comma) && !begins_line && meant.is_none() && !is_foreign && is_name(word) {
            let after_before = self.reader.text[..self.at].trim_end().len();
            let place = self.reader.span(after_before, after_before);
            return Some(
                self.finding(Code::UnexpectedWord, format!("`{word}` follows without a comma"))
                    .with_help("the parts of a list are separated by commas")
                    .with_fix(place, ","),
            );
        }
        let finding = self.finding(Code::UnknownDetail, format!("`{word}` is no detail of {} entry", self.keyword.with_article()));
        if let Some(meant) = meant {
            return Some(finding.with_help(format!("did you mean `{meant}`?")).with_fix(self.found.span, meant));
        }
        if let Some(help) = otherwise_said(word) {
            return Some(finding.with_help(help));
        }
        Some(finding.with_help(details_of(self.keyword)))
    }

    fn plainly(&self) -> Diagnostic {
        let found = self.found.shown();
        let expected = self.expected_words();
        let word = self.found.text;
        let message =
            if expected.is_empty() { format!("{found} cannot stand here") } else { format!("expected {expected}, found {found}") };
        let code = if word.starts_with(|c: char| c.is_ascii_digit()) && self.expects(Rule::number) {
            Code::BadNumber
        } else {
            Code::UnexpectedWord
        };
        let finding = self.finding(code, message);
        if let Some(help) = otherwise_said(word) {
            return finding.with_help(help);
        }
        let words: Vec<&str> = self.positives.iter().filter_map(|&rule| keyword_of(rule)).collect();
        if let Some(help) = did_you_mean(word, &words).filter(|_| !words.contains(&word)) {
            return finding.with_help(help);
        }
        if let Some(help) = otherwise_said(self.word_before()).filter(|_| word.starts_with(|c: char| c.is_ascii_digit())) {
            return finding.with_help(help);
        }
        let wants_text = self.positives.iter().any(|&rule| matches!(rule, Rule::text | Rule::texts));
        if wants_text && !self.at_detail() && !word.is_empty() {
            return finding.with_help("put it in double quotes");
        }
        if RESERVED.contains(&word) {
            return finding.with_help(format!("`{word}` is a word of the language and never a name"));
        }
        if word.starts_with('"') {
            return finding.with_help("a text in quotes stands only where a detail takes one");
        }
        finding
    }

    /// What could have stood here, as a person would list it.
    fn expected_words(&self) -> String {
        let mut words: Vec<String> = Vec::new();
        let mut details = false;
        for &rule in self.positives {
            let word = match expected(rule) {
                Some(Expected::Word(word)) => format!("`{word}`"),
                Some(Expected::Thing(thing)) => thing.to_owned(),
                Some(Expected::Detail | Expected::End) => {
                    details = true;
                    continue;
                }
                None => continue,
            };
            if !words.contains(&word) {
                words.push(word);
            }
        }
        if details {
            words.push(if words.is_empty() { "a detail".to_owned() } else { "the next detail".to_owned() });
        }
        listed(&words, "or")
    }
}

/// A detail that an entry needs and does not have.
pub(crate) fn missing(keyword: Keyword, group: &[&str], place: Span) -> Diagnostic {
    let (what, example) = match group[0] {
        "tier" => ("at least one tier", "tier 1 \"What the first tier holds\""),
        "members" => ("`members`", "members first-name, second-name"),
        "of" => ("`of` and its values", "of first-value, second-value"),
        "from" => ("its bounds", "from 0 to 130"),
        "when" => ("`when` and a condition", "when some-fact and not another-fact"),
        TABLE => ("a table", "| role | some-category |, and a row for each role"),
        "data" => ("`data`", "data some-category, or data everything"),
        "with" => ("at least one clause", "with explicit consent"),
        "between" => ("`between` and its parties, or `sharers` and `viewers`", "between first-organisation, second-organisation"),
        "sharers" => ("`sharers`, since it has `viewers`", "sharers some-organisation"),
        "viewers" => ("`viewers`, since it has `sharers`", "viewers some-organisation"),
        "covers" => ("`covers`", "covers everything"),
        "must" => ("`must` and a duty", "must some-duty"),
        "role" => ("`role`", "role some-role at some-organisation"),
        "sees" => ("`sees`", "sees some-category tier 1 of some-organisation"),
        "for" => ("`for`", "for some-purpose"),
        _ => ("`expect`", "expect permit"),
    };
    let article = keyword.with_article();
    Diagnostic::new(Code::MissingDetail, place, format!("{article} entry needs {what}")).with_help(format!("add, for example: {example}"))
}

/// A word that is none of those that could stand there.
pub(crate) fn not_one_of(word: &str, span: Span, words: &[&str]) -> Diagnostic {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    let finding = Diagnostic::new(Code::UnexpectedWord, span, format!("expected {}, found `{word}`", listed(&quoted, "or")));
    match nearest(word, words.iter().copied()) {
        Some(meant) => finding.with_help(format!("did you mean `{meant}`?")).with_fix(span, meant),
        None => finding,
    }
}

fn details_of(keyword: Keyword) -> String {
    let words: Vec<String> = form(keyword)
        .details
        .iter()
        .map(|&word| match word {
            TABLE => "a table".to_owned(),
            "checked" => "`checked within`".to_owned(),
            "review" => "`review by`".to_owned(),
            "with" => "`with explicit consent`, `with implied consent`".to_owned(),
            "in" => "`in best interests`".to_owned(),
            "without" => "`without consent`".to_owned(),
            word => format!("`{word}`"),
        })
        .collect();
    if words.is_empty() {
        return format!("{} entry has a name and a title, and no details", keyword.with_article());
    }
    format!("{} entry takes {}", keyword.with_article(), listed(&words, "and"))
}

/// `a, b or c`.
fn listed(words: &[String], last: &str) -> String {
    match words {
        [] => String::new(),
        [word] => word.clone(),
        [most @ .., word] => format!("{} {last} {word}", most.join(", ")),
    }
}

/// The nearest of some words, as a help text.
fn did_you_mean(word: &str, words: &[&str]) -> Option<String> {
    nearest(word, words.iter().copied()).map(|meant| format!("did you mean `{meant}`?"))
}
