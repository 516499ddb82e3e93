//! Reading a file: from text to entries, with every mistake on the way.
//!
//! 1. [`lay_out`] cuts the file at the left margin and mends stray characters.
//! 2. Each piece is read on its own: its keyword, name and title (`header.rs`), then its details, by the
//!    grammar rule that belongs to the keyword (`grammar.pest`, `tree.rs`).
//! 3. Where that fails, and only then, the piece is looked at as a person would: is it two entries, the second
//!    indented by accident? Otherwise it is cut again, at the lines that begin with a detail's word, and each
//!    such chunk is read alone, so that one mistake costs one detail (`trouble.rs` finds the words for it).
//!
//! So a file without mistakes is never judged by a guess, and a guess never hides a mistake elsewhere.

use crate::ast::{Covers, Detail, DetailKind, Entry, File, Item, Keyword, Use};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::form::{Form, form};
use crate::grammar::{Grammar, Rule};
use crate::header::Header;
use crate::layout::lay_out;
use crate::reader::{Reader, is_word};
use crate::source::{Source, SourceId, Span};
use crate::trouble;
use pest::Parser as _;

/// The edition of the language that this crate reads.
pub const EDITION: u32 = 1;

/// A file as it was read, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// What could be read.
    pub file: File,
    /// Whether every `use` could be read; if not, there may be entries that nobody has seen.
    pub complete: bool,
    /// Every mistake, in the order of the text.
    pub findings: Vec<Diagnostic>,
}

/// Reads one file.
pub fn parse(source: &Source, id: SourceId) -> Parsed {
    let layout = lay_out(source, id);
    let marked_lines = layout.findings.iter().map(|finding| source.line(finding.span.start)).collect();
    let mut reader = Reader {
        source,
        id,
        text: &layout.mended,
        findings: layout.findings,
        marked_lines,
        doubtful_lines: layout.doubtful_lines,
        told: 0,
        complete: true,
    };
    let (edition, items) = reader.read_pieces(&layout.margins);
    let complete = reader.complete;
    let mut findings = reader.findings;
    findings.sort_by_key(|finding| (finding.span.start, finding.code));
    Parsed { file: File { source: id, edition, items, comments: layout.comments }, complete, findings }
}

/// The details that an entry's text gave, and whether some could not be read.
pub(crate) struct Details {
    pub(crate) list: Vec<Detail>,
    pub(crate) broken: bool,
}

impl<'t> Reader<'t> {
    fn read_pieces(&mut self, margins: &[u32]) -> (Option<Span>, Vec<Item>) {
        let mut edition = None;
        let mut items = Vec::new();
        let mut has_edition = true;
        let first_word = margins.first().map_or("", |&start| self.word_at(start as usize));
        let misspelt = first_word != "language" && nearest(first_word, ["language"]).is_some();
        if first_word != "language" && !misspelt {
            has_edition = false;
            let start = self.span(0, 0);
            self.findings.push(
                Diagnostic::new(Code::MissingEdition, start, "the file does not begin with the edition of the language")
                    .with_help(format!("write `language caldicott {EDITION}` as its first line"))
                    .with_fix(start, format!("language caldicott {EDITION}\n\n")),
            );
        }
        // A first line that means the edition is told of as such, and not again as an entry that there is not.
        let mut next = usize::from(misspelt);
        if let (true, Some(&start)) = (misspelt, margins.first()) {
            let end = margins.get(1).map_or(self.text.len(), |&margin| margin as usize);
            edition = self.read_edition(start as usize, end, true);
        }
        while let Some(&start) = margins.get(next) {
            let start = start as usize;
            next += 1;
            let mut end = margins.get(next).map_or(self.text.len(), |&margin| margin as usize);
            let word = self.word_at(start);
            match Keyword::from_word(word) {
                Some(keyword) => {
                    while let Some(&margin) = margins.get(next) {
                        let after = margins.get(next + 1).map_or(self.text.len(), |&margin| margin as usize);
                        if !self.is_detail_at_margin(keyword, start, margin as usize, after) {
                            break;
                        }
                        self.report_detail_at_margin(keyword, margin as usize);
                        end = after;
                        next += 1;
                    }
                    self.read_entries(keyword, start, end, &mut items);
                }
                None if word == "language" => {
                    // A line that stands too late has been told of as one that is missing.
                    let (line, rest) = self.split_after_first_line(start, end);
                    if has_edition {
                        edition = self.read_edition(line.0, line.1, edition.is_none()).or(edition);
                    }
                    self.read_indented(rest, &mut items);
                }
                None if word == "use" => {
                    let (used, rest) = self.split_after_first_line(start, end);
                    items.extend(self.read_use(used.0, used.1).map(Item::Use));
                    self.read_indented(rest, &mut items);
                }
                None => self.read_unknown(word, start, end, &mut items),
            }
        }
        (edition, items)
    }

    /// A piece that takes one line, and what stands indented below it although nothing may.
    fn split_after_first_line(&self, start: usize, end: usize) -> ((usize, usize), Option<(usize, usize)>) {
        match self.find_indented_entry(start, end) {
            Some((at, _)) => ((start, at), Some((at, end))),
            None => ((start, end), None),
        }
    }

    /// An entry that is indented by accident under a line that is no entry.
    fn read_indented(&mut self, piece: Option<(usize, usize)>, items: &mut Vec<Item>) {
        let Some((at, end)) = piece else { return };
        let Some(keyword) = Keyword::from_word(self.word_at(at)) else { return };
        self.report_indented_entry(at, keyword);
        self.read_entries(keyword, at, end, items);
    }

    fn report_indented_entry(&mut self, at: usize, keyword: Keyword) {
        let blanks = self.span(self.line_start(at), at);
        self.report(
            Diagnostic::new(
                Code::IndentedEntry,
                self.word_span(at),
                format!("`{keyword}` starts an entry, and entries start at the left margin"),
            )
            .with_help("take away the blanks before it")
            .with_fix(blanks, ""),
        );
    }

    /// `language caldicott 1`.
    fn read_edition(&mut self, start: usize, end: usize, first: bool) -> Option<Span> {
        let line = self.trimmed(start, end);
        let code = self.text[line.range()].lines().map(|line| line.split('#').next().unwrap_or_default());
        let words: Vec<&str> = code.flat_map(str::split_whitespace).collect();
        let right = format!("language caldicott {EDITION}");
        if !first {
            self.report(
                Diagnostic::new(Code::SecondOne, line, "a file names the edition of the language once, in its first line")
                    .with_help("delete this line"),
            );
            return None;
        }
        match Grammar::parse(Rule::language_line, &self.text[start..end]) {
            Ok(_) if words.get(1) == Some(&"caldicott") && words.get(2) == Some(&"1") && words.len() == 3 => {}
            Ok(_) if words.get(1) == Some(&"caldicott") => self.report(
                Diagnostic::new(
                    Code::UnknownEdition,
                    line,
                    format!("this program knows edition {EDITION} of the language, and not this one"),
                )
                .with_help(format!("if the policy was written for edition {EDITION}, write `{right}`; otherwise use a newer program")),
            ),
            _ => self.report(
                Diagnostic::new(Code::MissingEdition, line, "this is not the edition of the language")
                    .with_help(format!("write `{right}` on a line of its own"))
                    .with_fix(line, right),
            ),
        }
        Some(line)
    }

    /// `use "file.ig"`.
    fn read_use(&mut self, start: usize, end: usize) -> Option<Use> {
        let span = self.trimmed(start, end);
        if self.marked_lines.contains(&self.source.line(span.start)) {
            self.complete = false;
            return None;
        }
        let Ok(mut pairs) = Grammar::parse(Rule::use_line, &self.text[start..end]) else {
            self.report(
                Diagnostic::new(Code::UnexpectedWord, span, "`use` takes the path of one file, in quotes, and nothing else")
                    .with_help("write, for example, use \"vocabulary.ig\""),
            );
            self.complete = false;
            return None;
        };
        let text = pairs.next()?.into_inner().find(|pair| pair.as_rule() == Rule::text)?;
        let at = start + text.as_span().start();
        Some(Use { path: self.unquote(at, at + text.as_str().len()), span })
    }

    /// A piece whose first word starts no entry.
    fn read_unknown(&mut self, word: &'t str, start: usize, end: usize, items: &mut Vec<Item>) {
        let words = Keyword::ALL.iter().map(|keyword| keyword.word()).chain(["language", "use"]);
        let meant = nearest(word, words);
        let shown = if word.is_empty() { self.text[start..].chars().next().map(String::from).unwrap_or_default() } else { word.to_owned() };
        let span = self.span(start, start + shown.len());
        let mut finding = Diagnostic::new(Code::UnknownEntry, span, format!("`{shown}` starts no entry"));
        finding = match meant {
            Some(meant) => finding.with_help(format!("did you mean `{meant}`?")).with_fix(span, meant),
            None => finding.with_help(
                "at the left margin stand entries: vocabulary (category, role, purpose, …), rules (access, allow, withhold, consent, agreement, …), \
                 scenarios and claims; a detail of an entry is indented",
            ),
        };
        self.report(finding);
        let uses = meant == Some("use") || matches!(word, "include" | "import" | "uses");
        if uses {
            // What the file holds is not known, and so no name is held to be unknown.
            self.complete = false;
        }
        match meant.and_then(Keyword::from_word) {
            // Read it as what was meant, so that its name is known and its other mistakes are found.
            Some(keyword) => self.read_entries(keyword, start, end, items),
            None => {
                // Whatever it declares is not held against those who use it.
                let name = self.words_after(start, end).find(|word| crate::header::is_name(word) && Keyword::from_word(word).is_none());
                let name = name.map(|name| self.name(self.offset_of(name), name));
                items.push(Item::Unreadable(name, self.trimmed(start, end)));
            }
        }
    }

    /// The entry that starts at `start`, and those after it that are indented by accident.
    fn read_entries(&mut self, keyword: Keyword, start: usize, end: usize, items: &mut Vec<Item>) {
        let (mut keyword, mut start) = (keyword, start);
        let mut may_be_whole = true;
        loop {
            let header = self.read_header(keyword, start, end);
            let rule = form(keyword).rule;
            let whole = if may_be_whole { self.read_strictly(rule, header.end, end) } else { None };
            // A piece that cannot be read whole is not tried whole again, so that many such entries cost no more each than one.
            may_be_whole = false;
            let (details, indented) = match whole {
                Some(details) => (details, None),
                None => {
                    let indented = self.find_indented_entry(header.end, end);
                    let stop = indented.map_or(end, |(at, _)| at);
                    let details = self.read_strictly(rule, header.end, stop);
                    (details.unwrap_or_else(|| self.read_chunks(keyword, header.end, stop)), indented)
                }
            };
            items.push(Item::Entry(self.assemble(keyword, header, details)));
            let Some((at, next)) = indented else { return };
            self.report_indented_entry(at, next);
            (keyword, start) = (next, at);
        }
    }

    /// The details from `start` to `end` if all of them can be read as they stand.
    fn read_strictly(&mut self, rule: Rule, start: usize, end: usize) -> Option<Details> {
        if let Some(rows) = self.last_rows(start, end)
            && let Ok(pairs) = Grammar::parse(rule, &self.text[start..rows.first_end])
        {
            return Some(self.details(pairs, start, Some(rows)));
        }
        let pairs = Grammar::parse(rule, &self.text[start..end]).ok()?;
        Some(self.details(pairs, start, None))
    }

    /// The details from `start` to `end`, each chunk on its own, since together they could not be read.
    fn read_chunks(&mut self, keyword: Keyword, start: usize, end: usize) -> Details {
        let mut all = Details { list: Vec::new(), broken: true };
        let form = form(keyword);
        for (chunk, chunk_end) in self.chunks(&form, start, end) {
            match Grammar::parse(form.rule, &self.text[chunk..chunk_end]) {
                Ok(pairs) => all.list.extend(self.details(pairs, chunk, None).list),
                Err(error) => {
                    let finding = trouble::explain(self, keyword, chunk, chunk_end, &error);
                    let line = self.source.line(finding.span.start);
                    // What an indented `use` would have read is not known.
                    self.complete &= self.word_at(finding.span.start as usize) != "use";
                    // Below a text that was not closed, what is no detail is most likely the rest of the text.
                    let is_rest = self.doubtful_lines.contains(&line) && line > self.source.line(chunk as u32);
                    if !is_rest {
                        self.report(finding);
                    }
                }
            }
        }
        all
    }

    /// Cuts at the lines that begin with the word of a detail. A table's rows stay with the line before them.
    fn chunks(&self, form: &Form, start: usize, end: usize) -> Vec<(usize, usize)> {
        let mut starts = vec![start];
        let mut in_table = false;
        for line in self.lines(start, end).skip(1) {
            let word = self.word_at(line);
            let is_row = self.text[line..].starts_with('|');
            let opens_table = is_row && !in_table && form.details.contains(&crate::form::TABLE);
            if opens_table || form.details.contains(&word) {
                starts.push(line);
            }
            // A row that lost its first bar is one of the table all the same.
            let line_text = self.text[line..end].lines().next().unwrap_or_default();
            in_table = is_row || line_text.trim_end().ends_with('|');
        }
        let ends = starts.iter().copied().skip(1).chain([end]).collect::<Vec<_>>();
        starts.into_iter().zip(ends).collect()
    }

    /// The first indented line that could only be the start of an entry: its word, a name and a title.
    fn find_indented_entry(&self, start: usize, end: usize) -> Option<(usize, Keyword)> {
        self.lines(start, end).skip(1).find_map(|line| {
            let keyword = Keyword::from_word(self.word_at(line))?;
            let starts = self.is_titled_at(line + keyword.word().len(), end, keyword == Keyword::Background);
            starts.then_some((line, keyword))
        })
    }

    /// Whether a name and a title follow at `at`, on one line, as they do after the word that starts an entry; or the title
    /// alone, for one that has no name.
    fn is_titled_at(&self, at: usize, end: usize, nameless: bool) -> bool {
        let rest = self.text[at..end].trim_start_matches([' ', '\t']);
        let name = rest.split(|c: char| !is_word(c)).next().unwrap_or_default();
        let titled = |text: &str| text.starts_with('"') && text[1..].starts_with(|c: char| !c.is_whitespace());
        let after_name = rest[name.len()..].trim_start_matches([' ', '\t']);
        if nameless { titled(rest) } else { name.starts_with(|c: char| c.is_alphabetic()) && titled(after_name) }
    }

    /// Whether the piece from `at` to `end` is a detail of the entry at `entry` that lost its indentation.
    fn is_detail_at_margin(&self, keyword: Keyword, entry: usize, at: usize, end: usize) -> bool {
        if self.text[at..].starts_with('|') {
            return matches!(keyword, Keyword::Access | Keyword::Agreement | Keyword::Gateway);
        }
        let word = self.word_at(at);
        let details = form(keyword).details;
        if !details.contains(&word) {
            // A misspelt detail, if it is nearer to one than to any word that starts an entry.
            let entries = Keyword::ALL.iter().map(|keyword| keyword.word()).chain(["language", "use"]);
            return Keyword::from_word(word).is_none()
                && !self.is_titled_at(at + word.len(), end, false)
                && !matches!(word, "use" | "language")
                && nearest(word, entries).is_none()
                && nearest(word, details.iter().copied()).is_some_and(|meant| meant.len() > 2);
        }
        // `role`, `setting` and `consent` start entries too: those have a name and a title.
        match Keyword::from_word(word) {
            None => !self.is_titled_at(at + word.len(), end, false),
            Some(_) => {
                let mut words = self.words_after(at, end);
                let has_title = self.text[at..end].contains('"');
                match word {
                    "role" => words.nth(1) == Some("at"),
                    "setting" => !has_title && !self.lines(entry, at).any(|line| self.word_at(line) == "setting"),
                    _ => !has_title,
                }
            }
        }
    }

    fn report_detail_at_margin(&mut self, keyword: Keyword, at: usize) {
        let word = self.word_at(at);
        let what = if word.is_empty() { "a row of a table".to_owned() } else { format!("`{word}`") };
        let place = self.span(at, at);
        self.report(
            Diagnostic::new(
                Code::DetailAtMargin,
                self.word_span(at),
                format!("{what} at the left margin belongs to the {keyword} entry above, and details are indented"),
            )
            .with_help("put two blanks before it")
            .with_fix(place, "  "),
        );
    }

    /// Puts an entry together: `when` and `must` go to their clause, and what is said twice or not at all is
    /// reported.
    fn assemble(&mut self, keyword: Keyword, header: Header, details: Details) -> Entry {
        let mut list: Vec<Detail> = Vec::with_capacity(details.list.len());
        let mut is_split = false;
        for detail in details.list {
            let belongs_to_clause = keyword == Keyword::Consent && matches!(detail.kind, DetailKind::When(_) | DetailKind::Must(_));
            let clause = list.iter_mut().rev().find_map(|earlier| match &mut earlier.kind {
                DetailKind::Clause(clause) if belongs_to_clause => Some((&mut clause.details, &mut earlier.span)),
                _ => None,
            });
            let (siblings, is_clause) = match clause {
                Some((siblings, span)) => {
                    // A clause may be followed by other details before its own: its span is what it is made of.
                    *span = Span { end: span.end.max(detail.span.end), ..*span };
                    (siblings, true)
                }
                None => (&mut list, false),
            };
            if belongs_to_clause && !is_clause && matches!(detail.kind, DetailKind::Must(_)) {
                let finding = Diagnostic::new(
                    Code::UnknownDetail,
                    detail.span,
                    "a duty belongs to a clause of the consent entry, and no clause stands before it",
                )
                .with_help("put it after `with explicit consent`, `with implied consent`, `in best interests` or `without consent`");
                self.findings.push(finding);
                continue;
            }
            let may_repeat = detail.kind.is_many();
            match siblings.iter().find(|earlier| !may_repeat && earlier.kind.word() == detail.kind.word()) {
                Some(twin) => {
                    let finding = repeated(keyword, is_clause, twin, &detail);
                    is_split |= finding.code == Code::SplitTable;
                    self.findings.push(finding);
                }
                None => siblings.push(detail),
            }
        }
        let broken = details.broken || header.broken;
        let end = list.iter().map(|detail| detail.span.end).max().unwrap_or(header.span.end).max(header.span.end);
        let entry = Entry {
            keyword,
            keyword_span: header.keyword_span,
            name: header.name,
            title: header.title,
            details: list,
            span: Span { end, ..header.span },
            broken,
        };
        if !broken {
            self.check_needs(&entry, header.span);
            if !is_split {
                self.check_rows(&entry);
            }
        }
        entry
    }

    /// A table has rows below its heading.
    fn check_rows(&mut self, entry: &Entry) {
        for detail in &entry.details {
            let (DetailKind::Table(table) | DetailKind::Signatures(table) | DetailKind::Covers(Covers::Table(table))) = &detail.kind else {
                continue;
            };
            if table.rows().len() == 0 {
                let place = table.heading().cells().next().map_or(detail.span, |cell| cell.span);
                self.findings.push(
                    Diagnostic::new(Code::MissingDetail, place, "this table has a heading and no rows")
                        .with_help("under the heading, write a row for each role or organisation that it is about"),
                );
            }
        }
    }

    fn check_needs(&mut self, entry: &Entry, place: Span) {
        let has = |word: &str| entry.details.iter().any(|detail| detail.kind.word() == word);
        for group in form(entry.keyword).needs {
            if !group.iter().any(|word| has(word)) {
                let finding = trouble::missing(entry.keyword, group, place);
                let answer = entry.details.iter().find(|detail| matches!(&detail.kind, DetailKind::Answer(_, Some(_))));
                let finding = match answer {
                    Some(answer) if group[0] == "for" => finding.with_other(answer.span, "this `for` belongs to the answer").with_help(
                        "put the scenario's `for` before its first `consent`: after an answer it says for which purpose the answer is",
                    ),
                    _ => finding,
                };
                self.findings.push(finding);
            }
        }
        if entry.keyword == Keyword::Agreement {
            let between = entry.details.iter().find(|detail| matches!(detail.kind, DetailKind::Between(_)));
            match (between, has("sharers"), has("viewers")) {
                (Some(between), true, _) | (Some(between), _, true) => self.findings.push(
                    Diagnostic::new(
                        Code::EitherOr,
                        between.span,
                        "an agreement is `between` its parties, or it has `sharers` and `viewers`, not both",
                    )
                    .with_help("keep `between` if every party both shares and sees; otherwise delete it"),
                ),
                (None, true, false) => self.findings.push(trouble::missing(entry.keyword, &["viewers"], place)),
                (None, false, true) => self.findings.push(trouble::missing(entry.keyword, &["sharers"], place)),
                _ => {}
            }
        }
    }
}

fn repeated(keyword: Keyword, in_clause: bool, first: &Detail, second: &Detail) -> Diagnostic {
    let word = second.kind.word();
    if matches!(second.kind, DetailKind::Table(_)) {
        return Diagnostic::new(Code::SplitTable, second.span, "the rows of a table stand together")
            .with_other(first.span, "the table begins here")
            .with_help("move what stands between them above or below the table");
    }
    let whole = if in_clause { "a clause".to_owned() } else { format!("{} entry", keyword.with_article()) };
    Diagnostic::new(Code::RepeatedDetail, second.span, format!("{whole} has one `{word}`, and this is the second"))
        .with_other(first.span, "the first is here")
        .with_help(match word {
            "cites" | "roles" | "for" | "must" | "members" | "basis" | "source" | "given" | "labelled" => {
                "list everything in the first, separated by commas"
            }
            "when" | "unless" => "join the two with `and` or `or`",
            _ => "delete one of them",
        })
}
