//! The one way to lay a policy out.
//!
//! Vocabulary that fits stands on one line, neighbours aligned; every other detail has a line of its own, its keyword
//! padded to the longest of its entry; tables are aligned; long lists and texts run on, indented. Comments stay where
//! they stand: before what they precede, or at the end of its line. Nothing is reordered.
//!
//! What could not be read is left as it is, to the letter. And what was read is read again after it was laid out
//! ([`format()`]): should it not say the same, or should a comment be missing, nothing is changed.

mod details;
mod layout;

use crate::ast::{DetailKind, Entry, File, Item};
use crate::parse::{Parsed, parse};
use crate::source::{Source, SourceId};

/// A file laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    /// The text.
    pub text: String,
    /// How many entries were left as they are, because they have a mistake.
    pub left_alone: usize,
}

/// The layout came out wrong: it would not have said the same as the text. A fault of the formatter, not of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WouldChange;

impl std::fmt::Display for WouldChange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("laid out, the file would not say the same, so it is left as it is; please report this")
    }
}

impl std::error::Error for WouldChange {}

/// Lays a file out.
pub fn format(source: &Source) -> Result<Formatted, WouldChange> {
    let id = SourceId(0);
    let parsed = parse(source, id);
    let formatted = layout::lay_out_file(source, &parsed);
    let again = Source::new(source.name(), formatted.text.as_str());
    let reparsed = parse(&again, id);
    let same_comments = comments(source, &parsed.file).eq(comments(&again, &reparsed.file));
    let same_entries = if parsed.findings.is_empty() {
        parsed.file.items == reparsed.file.items && reparsed.findings.is_empty()
    } else {
        // Entries with mistakes stay as they are, and so do their mistakes.
        sound(source, &parsed).eq(sound(&again, &reparsed))
    };
    if same_comments && same_entries && left_alone(source, &parsed) == left_alone(&again, &reparsed) {
        Ok(formatted)
    } else {
        Err(WouldChange)
    }
}

fn comments<'s>(source: &'s Source, file: &'s File) -> impl Iterator<Item = &'s str> {
    file.comments.iter().map(|comment| source.text().get(comment.range()).unwrap_or_default())
}

/// The items that were read without a mistake.
fn sound<'p>(source: &Source, parsed: &'p Parsed) -> impl Iterator<Item = &'p Item> {
    layout::soundness(source, parsed).filter(|(.., sound)| *sound).map(|(item, ..)| item)
}

/// The lines of each item that has a mistake, without the blanks at their ends: not a letter of them may be lost.
fn left_alone<'s>(source: &'s Source, parsed: &Parsed) -> Vec<&'s str> {
    let text = source.text();
    let left = layout::soundness(source, parsed).filter(|(.., sound)| !sound);
    left.flat_map(|(item, next, _)| {
        let start = source.line_start(source.line(layout::span_of(item).start)) as usize;
        let end = (next as usize).min(text.len());
        text.get(start..end).unwrap_or_default().trim_ascii().lines().map(str::trim_ascii_end)
    })
    .collect()
}

/// An entry in one form that depends on nothing but what it says: its words with single blanks between, without comments,
/// a detail a line, the details in the order of their words. What bears on the meaning of their order, the clauses of a
/// consent entry and the rows of a table, keeps its order. How the formatter breaks and pads lines has no part in it, so it
/// stays as it is however that changes. What was accepted is no part of it: it bears on what is advised and on no decision.
pub fn canonical(entry: &Entry) -> String {
    let says = |detail: &&crate::ast::Detail| !matches!(detail.kind, DetailKind::Accept(..));
    let mut details: Vec<&crate::ast::Detail> = entry.details.iter().filter(says).collect();
    details.sort_by_key(|detail| detail.kind.word());
    let mut text = format!("{} {} {}\n", entry.keyword, entry.name.text, details::text_words(&entry.title).join(" "));
    for detail in details {
        let words = details::words(detail);
        text.push_str(&words.keyword);
        for word in words.rest.iter().filter(|&word| word != details::BREAK) {
            text.push(' ');
            text.push_str(word);
        }
        text.push('\n');
        for row in words.table.iter().flat_map(|table| table.all_rows()) {
            for (column, cell) in row.cells().enumerate() {
                text.push_str(if column == 0 { "" } else { " | " });
                text.push_str(cell.text);
            }
            text.push('\n');
        }
    }
    text
}

/// An entry as text.
pub fn print(entry: &Entry) -> String {
    layout::entry_lines(entry).join("\n") + "\n"
}

/// A file's worth of entries as text, the edition first.
pub fn print_all<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> String {
    let start = format!("language caldicott {}\n", crate::EDITION);
    entries.into_iter().fold(start, |text, entry| text + "\n" + &print(entry))
}
