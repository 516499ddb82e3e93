//! Words into lines: what goes on one line, what is aligned, and where comments stand.

use super::Formatted;
use super::details::{BREAK, Words, text_words, words};
use crate::ast::{Entry, Item, Keyword, Row, Table};
use crate::diagnostic::Code;
use crate::parse::Parsed;
use crate::source::{Source, Span};

/// Where lines run on, in characters.
const WIDTH: usize = 110;

/// The widest column that neighbours are padded to; beyond it a board sees more blanks than words.
const MAX_PADDED: usize = 48;

/// The longest keyword that the others of its entry are padded to; `checked within` juts out.
const MAX_KEYWORD: usize = "checked within".len() - 1;

const INDENT: &str = "  ";

/// An entry as lines, without comments.
pub(super) fn entry_lines(entry: &Entry) -> Vec<String> {
    match one_line(entry) {
        Some(columns) => vec![columns.join(" ")],
        None => parts(entry).into_iter().flat_map(|part| part.lines).collect(),
    }
}

/// A part of an entry, its header, a detail or a row, as lines; and where it stood.
struct Part {
    lines: Vec<String>,
    start: u32,
    end: u32,
}

/// Lays a file out.
pub(super) fn lay_out_file(source: &Source, parsed: &Parsed) -> Formatted {
    let mut page = Page { source, comments: &parsed.file.comments, lines: Vec::new(), line_so_far: 0, runs: Vec::new(), left_alone: 0 };
    if let Some(edition) = parsed.file.edition {
        page.lay_out(edition, Laid::Line(format!("language caldicott {}", crate::EDITION)));
    }
    for (item, next, sound) in soundness(source, parsed) {
        let span = span_of(item);
        match item {
            Item::Use(used) if sound => page.lay_out(span, Laid::Line(format!("use {}", text_words(&used.path).join(" ")))),
            Item::Entry(entry) if sound => page.lay_out(span, Laid::Entry(entry)),
            Item::Use(_) | Item::Entry(_) | Item::Unreadable(..) => page.leave_alone(span.start, next),
        }
    }
    page.comments_before(u32::MAX);
    page.finish()
}

/// Each item of a file, where the next begins, and whether the item was read without a mistake anywhere in it.
pub(super) fn soundness<'p>(source: &Source, parsed: &'p Parsed) -> impl Iterator<Item = (&'p Item, u32, bool)> {
    let items = &parsed.file.items;
    // An item begins with its line: what stands before its first word is its own.
    let begins: Vec<u32> = items.iter().map(|item| source.line_start(source.line(span_of(item).start))).collect();
    let ends: Vec<u32> = begins.iter().skip(1).copied().chain([source.text().len() as u32 + 1]).collect();
    // Both are in the order of the text. That the edition is missing is a mistake of no item.
    let of_items = parsed.findings.iter().filter(|finding| finding.code != Code::MissingEdition);
    let mut findings = of_items.map(|finding| finding.span.start).peekable();
    items.iter().zip(begins.into_iter().zip(ends)).map(move |(item, (start, next))| {
        while findings.next_if(|&finding| finding < start).is_some() {}
        let has_finding = findings.peek().is_some_and(|&finding| finding < next);
        let broken = match item {
            Item::Use(_) => false,
            Item::Entry(entry) => entry.broken,
            Item::Unreadable(..) => true,
        };
        (item, next, !has_finding && !broken)
    })
}

pub(super) fn span_of(item: &Item) -> Span {
    match item {
        Item::Use(used) => used.span,
        Item::Entry(entry) => entry.span,
        Item::Unreadable(_, span) => *span,
    }
}

/// What is laid out at one place.
enum Laid<'e> {
    Line(String),
    Entry(&'e Entry),
}

/// A line of the page.
enum Line {
    Text(String),
    /// One entry on one line, in columns; neighbours are aligned at the end.
    Columns(Keyword, Vec<String>, String),
}

struct Page<'s> {
    source: &'s Source,
    /// The comments that are not laid out yet.
    comments: &'s [Span],
    lines: Vec<Line>,
    /// The last line of the source that is laid out.
    line_so_far: u32,
    runs: Vec<std::ops::Range<usize>>,
    left_alone: usize,
}

impl Page<'_> {
    fn lay_out(&mut self, span: Span, laid: Laid<'_>) {
        self.comments_before(span.start);
        let was_one_line = self.lines.last().is_some_and(|line| matches!(line, Line::Columns(..)));
        match laid {
            Laid::Line(line) => {
                self.keep_blank_line(span.start);
                self.line_so_far = self.source.line(span.end.saturating_sub(1));
                let comment = self.comment_at_end(span.end, u32::MAX);
                self.push(line + &comment);
            }
            Laid::Entry(entry) => {
                let inside = self.comments.first().is_some_and(|comment| comment.start < entry.span.end);
                match one_line(entry).filter(|_| !inside) {
                    Some(columns) => {
                        self.keep_blank_line(span.start);
                        if !was_one_line {
                            self.separate();
                        }
                        self.line_so_far = self.source.line(span.end.saturating_sub(1));
                        let comment = self.comment_at_end(span.end, u32::MAX);
                        self.lines.push(Line::Columns(entry.keyword, columns, comment));
                    }
                    None => self.parts(entry),
                }
            }
        }
        self.tail_comments();
    }

    fn parts(&mut self, entry: &Entry) {
        self.keep_blank_line(entry.span.start);
        self.separate();
        let parts = parts(entry);
        for (index, part) in parts.iter().enumerate() {
            // A comment within a part stands before it; one at the end of its line stays there.
            while let Some(comment) = self.next_comment(part.end) {
                let own_line = if index == 0 { comment } else { format!("{INDENT}{comment}") };
                self.push(own_line);
            }
            self.line_so_far = self.source.line(part.end.saturating_sub(1));
            let next = parts.get(index + 1).map_or(u32::MAX, |next| next.start);
            let comment = self.comment_at_end(part.end, next);
            let (last, most) = match part.lines.split_last() {
                Some(split) => split,
                None => continue,
            };
            most.iter().for_each(|line| self.push(line.clone()));
            self.push(format!("{last}{comment}"));
        }
    }

    /// The next comment that begins before a place.
    fn next_comment(&mut self, before: u32) -> Option<String> {
        let (first, rest) = self.comments.split_first()?;
        if first.start >= before {
            return None;
        }
        self.comments = rest;
        self.line_so_far = self.source.line(first.start);
        Some(self.source.text().get(first.range()).unwrap_or_default().to_owned())
    }

    /// The comment that follows a place on its line, before anything else does, with the blanks before it; or nothing.
    fn comment_at_end(&mut self, end: u32, next: u32) -> String {
        let line = self.source.line(end.saturating_sub(1));
        match self.comments.first() {
            Some(comment) if (end..next).contains(&comment.start) && self.source.line(comment.start) == line => {
                self.next_comment(u32::MAX).map_or_else(String::new, |comment| format!("  {comment}"))
            }
            _ => String::new(),
        }
    }

    /// Comments that stand indented after an entry belong to it.
    fn tail_comments(&mut self) {
        while let Some(comment) = self.comments.first() {
            let line = self.source.line(comment.start);
            let is_indented = self.source.line_start(line) < comment.start;
            // Only comments may stand between here and there.
            let between = self.source.text().get(self.source.line_start(self.line_so_far + 1) as usize..comment.start as usize);
            if !is_indented || !between.unwrap_or_default().trim().is_empty() {
                break;
            }
            if let Some(comment) = self.next_comment(u32::MAX) {
                self.push(format!("{INDENT}{comment}"));
            }
        }
    }

    /// Comments at the margin, before a place.
    fn comments_before(&mut self, start: u32) {
        while let Some(comment) = self.comments.first().filter(|comment| comment.start < start) {
            self.keep_blank_line(comment.start);
            if let Some(comment) = self.next_comment(start) {
                self.push(comment);
            }
        }
    }

    /// A piece that could not be read, to the letter.
    fn leave_alone(&mut self, start: u32, next: u32) {
        let line_start = self.source.line_start(self.source.line(start));
        self.comments_before(line_start);
        self.keep_blank_line(start);
        let end = (next as usize).min(self.source.text().len());
        let text = self.source.text().get(line_start as usize..end).unwrap_or_default();
        // The blanks before the next line belong to that line.
        let text = text.rfind('\n').filter(|&at| text[at..].trim_ascii().is_empty()).map_or(text, |at| &text[..at]);
        text.trim_ascii_end().lines().for_each(|line| self.push(line.to_owned()));
        let end = line_start + text.trim_ascii_end().len() as u32;
        while self.next_comment(end).is_some() {}
        self.line_so_far = self.source.line(end.saturating_sub(1));
        self.left_alone += 1;
    }

    /// A blank line where the source has one or more before a place, and at least one before what has several lines.
    fn keep_blank_line(&mut self, start: u32) {
        let blank = self.source.line(start) > self.line_so_far + 1;
        let has_blank = matches!(self.lines.last(), Some(Line::Text(text)) if text.is_empty());
        if blank && !has_blank && !self.lines.is_empty() {
            self.push(String::new());
        }
    }

    /// A blank line, unless there is one or a comment that leads on.
    fn separate(&mut self) {
        match self.lines.last() {
            None => {}
            Some(Line::Text(text)) if text.is_empty() || text.starts_with('#') => {}
            Some(_) => self.push(String::new()),
        }
    }

    fn push(&mut self, line: String) {
        self.lines.push(Line::Text(line));
    }

    fn finish(mut self) -> Formatted {
        let mut start = None;
        for (index, line) in self.lines.iter().enumerate() {
            match (line, start) {
                (Line::Columns(..), None) => start = Some(index),
                (Line::Text(_), Some(from)) => {
                    self.runs.push(from..index);
                    start = None;
                }
                _ => {}
            }
        }
        self.runs.extend(start.map(|from| from..self.lines.len()));
        for run in std::mem::take(&mut self.runs) {
            align(&mut self.lines[run]);
        }
        let mut text = String::new();
        for line in &self.lines {
            match line {
                // Only plain blanks are taken away: what is left alone may hold others, which are its mistake.
                Line::Text(line) => text.push_str(line.trim_ascii_end()),
                Line::Columns(_, columns, comment) => {
                    text.push_str(columns.join(" ").trim_end());
                    text.push_str(comment);
                }
            }
            text.push('\n');
        }
        Formatted { text, left_alone: self.left_alone }
    }
}

/// Pads the columns of neighbours: keyword and name through the whole run, title and details among those of one keyword.
fn align(run: &mut [Line]) {
    for column in 0..2 {
        pad(run, column);
    }
    for neighbours in
        run.chunk_by_mut(|one, other| matches!((one, other), (Line::Columns(one, ..), Line::Columns(other, ..)) if one == other))
    {
        let columns = |line: &Line| match line {
            Line::Columns(_, columns, _) => columns.len(),
            Line::Text(_) => 0,
        };
        for column in 2..neighbours.iter().map(columns).max().unwrap_or(0) {
            pad(neighbours, column);
        }
    }
}

/// Pads one column of those lines that have another column after it.
fn pad(lines: &mut [Line], column: usize) {
    let widths = lines.iter().filter_map(|line| match line {
        Line::Columns(_, columns, _) if columns.len() > column + 1 => columns.get(column).map(|text| text.chars().count()),
        Line::Columns(..) | Line::Text(_) => None,
    });
    let width = widths.filter(|&width| width <= MAX_PADDED).max().unwrap_or(0);
    for line in lines {
        if let Line::Columns(_, columns, _) = line
            && columns.len() > column + 1
            && let Some(text) = columns.get_mut(column)
        {
            let missing = width.saturating_sub(text.chars().count());
            text.push_str(&" ".repeat(missing));
        }
    }
}

/// The columns of an entry that fits one line: keyword, name, title, and each detail.
fn one_line(entry: &Entry) -> Option<Vec<String>> {
    let may = matches!(
        entry.keyword,
        Keyword::Role
            | Keyword::Purpose
            | Keyword::Setting
            | Keyword::Organisation
            | Keyword::Label
            | Keyword::Objection
            | Keyword::Fact
            | Keyword::Choice
            | Keyword::Quantity
            | Keyword::Duty
    );
    let columns = || {
        let header = [entry.keyword.word().to_owned(), entry.name.text.clone(), text_words(&entry.title).join(" ")];
        let details = entry.details.iter().map(words).map(|words| format!("{} {}", words.keyword, words.rest.join(" ")));
        header.into_iter().chain(details).collect::<Vec<_>>()
    };
    let columns = Some(()).filter(|()| may).map(|()| columns())?;
    let width = columns.iter().map(|column| column.chars().count() + 1).sum::<usize>() - 1;
    (width <= WIDTH).then_some(columns)
}

/// The parts of an entry that takes several lines.
fn parts(entry: &Entry) -> Vec<Part> {
    let name = Some(entry.name.text.clone()).filter(|name| !name.is_empty());
    let start = std::iter::once(entry.keyword.word().to_owned()).chain(name);
    let header = fill("", "    ", start.chain(text_words(&entry.title)).collect());
    let mut parts = vec![Part { lines: header, start: entry.span.start, end: entry.title.span.end }];
    let all: Vec<(&crate::ast::Detail, Words<'_>)> = entry.details.iter().map(|detail| (detail, words(detail))).collect();
    let widths = all.iter().filter(|(_, words)| words.table.is_none()).map(|(_, words)| words.keyword.chars().count());
    let padded = widths.filter(|&width| width <= MAX_KEYWORD).max().unwrap_or(0);
    for (detail, words) in all {
        let keyword = match (&words.table, words.keyword.is_empty()) {
            (_, true) => INDENT.to_owned(),
            (Some(_), false) => format!("{INDENT}{}", words.keyword),
            (None, false) => format!("{INDENT}{:padded$} ", words.keyword),
        };
        let Some(table) = words.table else {
            let run_on = " ".repeat(keyword.chars().count().max(4));
            parts.push(Part { lines: fill(&keyword, &run_on, words.rest), start: detail.span.start, end: detail.span.end });
            continue;
        };
        let lines = table_lines(table);
        let mut start = detail.span.start;
        if !words.keyword.is_empty() {
            let end = start + words.keyword.len() as u32;
            parts.push(Part { lines: vec![keyword], start, end });
            start = end;
        }
        let ends = table.all_rows().map(row_end);
        for (line, end) in lines.into_iter().zip(ends) {
            parts.push(Part { lines: vec![line], start, end });
            start = end;
        }
    }
    parts
}

fn row_end(row: Row<'_>) -> u32 {
    row.cells().next_back().map_or(0, |cell| cell.span.end)
}

/// A table, its columns aligned.
fn table_lines(table: &Table) -> Vec<String> {
    let width = |column: usize| table.all_rows().map(|row| row.cell(column).text.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..table.columns()).map(width).collect();
    table
        .all_rows()
        .map(|row| {
            let cells = row.cells().zip(&widths).map(|(cell, width)| format!(" {:width$} |", cell.text));
            format!("{INDENT}|{}", cells.collect::<String>())
        })
        .collect()
}

/// Words on lines of at most [`WIDTH`], as many as fit; if they do not all fit on one, a [`BREAK`] ends a line.
fn fill(first: &str, run_on: &str, words: Vec<String>) -> Vec<String> {
    let spoken = || words.iter().filter(|&word| word != BREAK);
    let width: usize = first.chars().count() + spoken().map(|word| word.chars().count() + 1).sum::<usize>();
    if width <= WIDTH + 1 {
        return vec![format!("{first}{}", spoken().cloned().collect::<Vec<_>>().join(" "))];
    }
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut empty = true;
    for word in &words {
        let is_break = word == BREAK;
        if !empty && (is_break || line.chars().count() + 1 + word.chars().count() > WIDTH) {
            lines.push(std::mem::replace(&mut line, run_on.to_owned()));
            empty = true;
        }
        if is_break {
            continue;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
    lines
}
