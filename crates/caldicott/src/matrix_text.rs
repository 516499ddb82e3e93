//! Who can see what, written for people: as text, and as Markdown.
//!
//! A cell tells the highest tier that is reached. A sign after it says what else it takes, so that four signs are all that has
//! to be learnt, and those that occur are explained below the tables:
//!
//! ```text
//!                   Summary   Hospitals
//!   District nurse  3?        2?*           the patient may have to be asked; and the rules name circumstances
//!   Analyst         1, 3!     -             tier 1 at once; tiers 2 and 3 only if the patient agrees; no hospital record
//!   Auditor         -         not 1, 2      tier 2 and not tier 1
//! ```

use crate::matrix::{MatrixTable, Tiers, WhoSeesWhat, sees_nothing};
use caldicott_analysis::{Asking, Reach};
use caldicott_policy::{CategoryId, RoleId};
use std::collections::BTreeSet;
use std::fmt::{self, Write as _};

/// How wide a table becomes before it goes on below, in characters.
const MAX_WIDTH: usize = 100;

/// How wide a title becomes before it goes on below, in characters, unless a word is longer.
const MAX_COLUMN: usize = 16;

/// The same of the titles of roles.
const MAX_ROLE: usize = 36;

/// What is between two columns.
const GAP: usize = 2;

/// What a cell says: the tiers that are reached, each run by its highest.
pub fn cell_marks(tiers: &[Option<Reach>]) -> String {
    let mut parts = Vec::new();
    let mut first = 1;
    for run in tiers.chunk_by(|one, other| one == other) {
        let last = first + run.len() - 1;
        match run[0] {
            Some(reach) => parts.push(format!("{last}{}", sign(reach))),
            None if last == tiers.len() => {}
            None if first == last => parts.push(format!("not {first}")),
            None => parts.push(format!("not {first}-{last}")),
        }
        first = last + 1;
    }
    if parts.is_empty() { "-".to_owned() } else { parts.join(", ") }
}

/// The sign after a tier that is reached.
pub fn sign(reach: Reach) -> &'static str {
    match (reach.asking, reach.conditions) {
        (Asking::NotAsked, false) => "",
        (Asking::NotAsked, true) => "*",
        (Asking::MayBeAsked, false) => "?",
        (Asking::MayBeAsked, true) => "?*",
        (Asking::MustAgree, false) => "!",
        (Asking::MustAgree, true) => "!*",
    }
}

/// What a sign means; each stands after some number, and here after 2.
#[derive(Clone, Copy, Debug)]
pub struct Legend {
    /// The sign, after the number 2.
    pub sign: &'static str,
    /// What it means, in a sentence.
    pub means: &'static str,
    /// Whether it stands in a cell.
    occurs: fn(&[Option<Reach>]) -> bool,
}

/// The signs, in the order in which they are explained.
pub const LEGENDS: [Legend; 6] = [
    Legend {
        sign: "2",
        means: "Tiers up to 2 are seen, and the patient need not be asked.",
        occurs: |tiers| asks(tiers, Asking::NotAsked),
    },
    Legend {
        sign: "2?",
        means: "In some situations the patient has to be asked first, in others not.",
        occurs: |tiers| asks(tiers, Asking::MayBeAsked),
    },
    Legend { sign: "2!", means: "It is seen only if the patient says yes.", occurs: |tiers| asks(tiers, Asking::MustAgree) },
    Legend {
        sign: "2*",
        means: "Even when the patient agrees, it is seen only in circumstances that the rules name.",
        occurs: |tiers| tiers.iter().flatten().any(|reach| reach.conditions),
    },
    Legend {
        sign: "not 1",
        means: "That tier is never seen, though a higher one is.",
        occurs: |tiers| tiers.windows(2).any(|pair| pair[0].is_none() && pair[1].is_some()),
    },
    Legend { sign: "-", means: "Nothing is ever seen.", occurs: sees_nothing },
];

fn asks(tiers: &[Option<Reach>], asking: Asking) -> bool {
    tiers.iter().flatten().any(|reach| reach.asking == asking)
}

impl Legend {
    /// The signs that stand in some tables.
    pub fn of(tables: &[MatrixTable]) -> Vec<Legend> {
        let cells = || tables.iter().filter(|table| !table.is_empty()).flat_map(|table| &table.rows).flat_map(|(_, cells)| cells);
        LEGENDS.into_iter().filter(|legend| cells().any(|tiers| (legend.occurs)(tiers))).collect()
    }
}

impl WhoSeesWhat<'_> {
    /// What a policy is called, with its version.
    pub fn heading(&self) -> String {
        let version = self.policy.version().map(|version| format!(", version {version}")).unwrap_or_default();
        format!("{}{version}: who can see what", self.policy.title())
    }

    /// For a document: as Markdown.
    pub fn markdown(&self) -> String {
        let tables = self.tables();
        let mut text = format!("# {}\n", plain(&self.heading()));
        for table in &tables {
            let _ = write!(text, "\n## {}\n\n", plain(&self.purpose_titles(&table.purposes)));
            if table.is_empty() {
                text.push_str("Nobody sees anything.\n");
                continue;
            }
            let titles = self.categories.iter().map(|&category| plain(&self.policy[category].word.title));
            let _ = writeln!(text, "| Role | {} |", titles.collect::<Vec<_>>().join(" | "));
            let _ = writeln!(text, "| --- |{}", " --- |".repeat(self.categories.len()));
            for (role, cells) in &table.rows {
                let cells: Vec<String> = cells.iter().map(|tiers| plain(&cell_marks(tiers))).collect();
                let _ = writeln!(text, "| {} | {} |", plain(&self.policy[*role].title), cells.join(" | "));
            }
        }
        let legends = Legend::of(&tables);
        if !legends.is_empty() {
            text.push('\n');
        }
        for Legend { sign, means, .. } in legends {
            let _ = writeln!(text, "* `{sign}`: {means}");
        }
        text
    }
}

/// A text in which nothing is markup.
pub(crate) fn plain(text: &str) -> String {
    let is_markup = |c: char| matches!(c, '\\' | '|' | '*' | '_' | '`' | '<' | '>' | '[' | ']' | '#' | '&' | '~' | '!');
    text.chars().flat_map(|c| is_markup(c).then_some('\\').into_iter().chain([c])).collect()
}

/// For people, at a terminal.
impl fmt::Display for WhoSeesWhat<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tables = self.tables();
        writeln!(f, "{}", self.heading())?;
        for table in &tables {
            writeln!(f)?;
            wrapped(&self.purpose_titles(&table.purposes), MAX_WIDTH).iter().try_for_each(|line| writeln!(f, "{line}"))?;
            if table.is_empty() { writeln!(f, "  Nobody sees anything.")? } else { self.write_table(table, f)? }
        }
        let legends = Legend::of(&tables);
        if !legends.is_empty() {
            writeln!(f)?;
        }
        legends.iter().try_for_each(|Legend { sign, means, .. }| writeln!(f, "  {sign:<5}  {means}"))
    }
}

/// A column of a table: a category, what stands over it and what stands in it.
struct Column {
    category: CategoryId,
    title: Vec<String>,
    cells: Vec<String>,
    width: usize,
}

impl WhoSeesWhat<'_> {
    /// The rows and columns in which somebody sees something; the others are listed below.
    fn write_table(&self, table: &MatrixTable, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows: Vec<&(RoleId, Vec<Tiers>)> =
            table.rows.iter().filter(|(_, cells)| !cells.iter().all(|tiers| sees_nothing(tiers))).collect();
        let columns: Vec<Column> = (0..self.categories.len()).filter_map(|at| self.column(at, &rows)).collect();
        let roles: Vec<Vec<String>> = rows.iter().map(|(role, _)| wrapped(&self.policy[*role].title, MAX_ROLE)).collect();
        let roles_width = roles.iter().flatten().map(|line| width_of(line)).max().unwrap_or(0);
        let mut left = &columns[..];
        while !left.is_empty() {
            let (now, later) = left.split_at(fitting(left, roles_width));
            write_block(&roles, roles_width, now, f)?;
            if !later.is_empty() {
                writeln!(f)?;
            }
            left = later;
        }
        let shown: BTreeSet<RoleId> = rows.iter().map(|(role, _)| *role).collect();
        let seen: BTreeSet<CategoryId> = columns.iter().map(|column| column.category).collect();
        let title = |role: &RoleId| self.policy[*role].title.as_str();
        write_list("Sees nothing: ", self.roles.iter().filter(|role| !shown.contains(role)).map(title), f)?;
        let title = |category: &CategoryId| self.policy[*category].word.title.as_str();
        write_list("Seen by nobody: ", self.categories.iter().filter(|category| !seen.contains(category)).map(title), f)
    }

    fn column(&self, at: usize, rows: &[&(RoleId, Vec<Tiers>)]) -> Option<Column> {
        if rows.iter().all(|(_, cells)| sees_nothing(&cells[at])) {
            return None;
        }
        let category = self.categories[at];
        let title = wrapped(&self.policy[category].word.title, MAX_COLUMN);
        let cells: Vec<String> = rows.iter().map(|(_, cells)| cell_marks(&cells[at])).collect();
        let width = title.iter().chain(&cells).map(|line| width_of(line)).max().unwrap_or(0);
        Some(Column { category, title, cells, width })
    }
}

/// How many columns fit beside each other, at least one.
fn fitting(columns: &[Column], roles_width: usize) -> usize {
    let widths = columns.iter().scan(GAP + roles_width, |sum, column| {
        *sum += GAP + column.width;
        Some(*sum)
    });
    widths.take_while(|&width| width <= MAX_WIDTH).count().max(1)
}

fn write_block(roles: &[Vec<String>], roles_width: usize, columns: &[Column], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let nothing = String::new();
    let mut line = |role: &str, cell: &dyn Fn(&Column) -> String| {
        let mut line = format!("{:GAP$}{role:roles_width$}", "");
        columns.iter().for_each(|column| line += &format!("{:GAP$}{:width$}", "", cell(column), width = column.width));
        writeln!(f, "{}", line.trim_end())
    };
    let height = columns.iter().map(|column| column.title.len()).max().unwrap_or(0);
    for at in 0..height {
        line("", &|column| column.title.get(at).unwrap_or(&nothing).clone())?;
    }
    for (row, role) in roles.iter().enumerate() {
        for (at, part) in role.iter().enumerate() {
            line(part, &|column| if at == 0 { column.cells[row].clone() } else { String::new() })?;
        }
    }
    Ok(())
}

/// A list that goes on below where it is long.
fn write_list<'t>(before: &str, titles: impl Iterator<Item = &'t str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let titles: Vec<&str> = titles.collect();
    if titles.is_empty() {
        return Ok(());
    }
    let lines = wrapped(&format!("{before}{}.", titles.join("; ")), MAX_WIDTH - 2 * GAP);
    lines.iter().enumerate().try_for_each(|(at, line)| writeln!(f, "{:indent$}{line}", "", indent = if at == 0 { GAP } else { 2 * GAP }))
}

/// A text in lines, broken between words.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width_of(line) + 1 + width_of(word) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn width_of(text: &str) -> usize {
    text.chars().count()
}
