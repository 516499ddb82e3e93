//! Tables and lists, as they stand all over the page.
//!
//! There are two kinds of table. One compares, and is read along its rows and down its columns: where it is wider than the
//! screen it scrolls within itself, and what its rows are about stays in sight. The other tells one thing after another: on a
//! telephone each of its rows becomes a card, in which every cell says what it is about.
//!
//! ```text
//!   Scenario     │ Answer │ Rules            S1 A nurse reads a letter
//!   S1 A nurse … │ permit │ R1, R6    ──►    Answer: permit
//!   S2 …         │ deny   │ none             Rules: R1, R6
//! ```

use maud::{Markup, html};

/// The length of a day as it is written: `2026-06-15`.
const DAY: usize = 10;

/// A table that compares. Whoever uses the keyboard can reach it and scroll it.
pub(crate) fn scrolling(id: &str, caption: &str, rows: Markup) -> Markup {
    scrolls(id, html! { table.compares id=(id) { caption id={ (id) "-caption" } { (caption) } (rows) } })
}

fn scrolls(id: &str, table: Markup) -> Markup {
    html! { div.scrolls role="group" aria-labelledby={ (id) "-caption" } tabindex="0" { (table) } }
}

/// A row of a table that tells.
pub(crate) struct Row {
    /// Where what leads to it arrives.
    pub(crate) anchor: Option<String>,
    /// What it is about.
    pub(crate) about: Markup,
    /// What is said of it, by column.
    pub(crate) cells: Vec<Cell>,
}

/// A cell of such a row.
pub(crate) struct Cell {
    pub(crate) class: Option<String>,
    pub(crate) said: Markup,
}

impl Cell {
    pub(crate) fn of(said: Markup) -> Cell {
        Cell { class: None, said }
    }
}

/// A table that tells. Its parts name their roles, which some browsers forget where a row is shown as a card.
pub(crate) fn telling(id: &str, caption: &str, columns: &[&str], rows: &[Row]) -> Markup {
    let about = columns.iter().skip(1);
    let table = html! {
        table.tells id=(id) role="table" {
            caption id={ (id) "-caption" } { (caption) }
            thead role="rowgroup" { tr role="row" { @for column in columns { th scope="col" role="columnheader" { (column) } } } }
            tbody role="rowgroup" {
                @for row in rows {
                    tr role="row" id=[&row.anchor] {
                        th scope="row" role="rowheader" { (row.about) }
                        @for (column, cell) in about.clone().zip(&row.cells) {
                            td role="cell" class=[&cell.class] data-about=(column) { (cell.said) }
                        }
                    }
                }
            }
        }
    };
    scrolls(id, table)
}

/// A sentence that lists what has no row; nothing where everything has.
pub(crate) fn unlisted<'t>(before: &str, titles: impl Iterator<Item = &'t str>) -> Markup {
    let titles: Vec<&str> = titles.collect();
    html! { @if !titles.is_empty() { p.unlisted { strong { (before) } " " (titles.join("; ")) "." } } }
}

/// A sentence: what stands between backticks is a name of the policy, and no line ends within a day.
pub(crate) fn told(text: &str) -> Markup {
    // A title may hold a backtick. Where one is left over, nobody knows which is which.
    let paired = text.matches('`').count().is_multiple_of(2);
    let parts: Vec<&str> = if paired { text.split('`').collect() } else { vec![text] };
    html! { @for (at, part) in parts.iter().enumerate() { @if at % 2 == 1 { code { (part) } } @else { (days_whole(part)) } } }
}

fn days_whole(text: &str) -> Markup {
    html! {
        @for word in text.split_inclusive(' ') {
            @match word.as_bytes().windows(DAY).position(is_day) {
                Some(at) => { (word[..at]) span.day.whole { (word[at..at + DAY]) } (word[at + DAY..]) }
                None => { (word) }
            }
        }
    }
}

fn is_day(bytes: &[u8]) -> bool {
    bytes.iter().enumerate().all(|(at, byte)| if at == 4 || at == 7 { *byte == b'-' } else { byte.is_ascii_digit() })
}
