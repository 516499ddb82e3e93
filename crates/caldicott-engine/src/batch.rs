//! Many requests at once: columns in, a column out.
//!
//! An extract asks the same few things of millions of rows. A [`Batch`] has a column for each thing that is said, and for each
//! column a dictionary: the roles, say, that occur. A row is then a number in each column. However many rows there are, few
//! of them differ, so what was decided is remembered and found again by the numbers themselves, packed side by side into a
//! key. What an entry of a dictionary stands for is looked up when the column is described, and not for each row.
//!
//! ```text
//! role  data  purpose  told                 key         answer
//!   0     2      0       1    ──packed──►  0 10 0 1  ──found──►  3  ──►  briefs[3]
//! ```
//!
//! Rows may come in as many parts as one likes: the memory taken depends on how many are given at a time. Several threads take
//! portions of a part, and what is answered does not depend on who took which.

mod columns;
mod memory;
mod row;
mod worker;

pub use columns::BatchBuilder;

use crate::brief::Brief;
use crate::distinct::Distinct;
use crate::table::Table;
use caldicott_policy::Outcome;
use columns::{Column, Packing};
use std::sync::Mutex;
use std::thread::Builder;
use worker::{BadPortion, Part, Worker};

/// Rows that are packed at a time: their keys stay near.
const BLOCK: usize = 1024;

/// Rows that a thread takes at a time.
const PORTION: usize = 8 * BLOCK;

/// Rows for which another thread is worth its while: it decides a portion more than it answers.
const WORTH_A_HELPER: usize = 4 * PORTION;

/// The most rows of one call, so that any of them has a number.
const MOST_ROWS: usize = u32::MAX as usize;

/// What may occur in each column of some rows.
#[derive(Clone, Debug)]
pub struct Batch<'t> {
    table: &'t Table,
    columns: Vec<Column>,
    /// The columns, in the order in which they fill in a request.
    turns: Vec<usize>,
    packing: Vec<Packing>,
    /// Words of 32 bits in a key, at least two.
    words: usize,
}

/// The answers to some rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    briefs: Vec<Brief>,
    rows: Vec<u32>,
}

impl Answers {
    /// Every answer that occurs, in the order in which each first does.
    pub fn briefs(&self) -> &[Brief] {
        &self.briefs
    }

    /// For each row, which of [`briefs`](Answers::briefs) is its answer.
    pub fn rows(&self) -> &[u32] {
        &self.rows
    }

    /// The outcome of each row.
    pub fn outcomes(&self) -> impl ExactSizeIterator<Item = Outcome> + '_ {
        self.rows.iter().map(|&answer| self.briefs[answer as usize].outcome())
    }
}

/// Why rows cannot be answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadRows {
    /// There are more or fewer columns than were described.
    #[error("{found} columns were given, and {wanted} were described")]
    Columns {
        /// How many were given.
        found: usize,
        /// How many were described.
        wanted: usize,
    },
    /// A column is longer or shorter than others.
    #[error("the column `{column}` has {found} rows, and others have {wanted}")]
    Length {
        /// The column.
        column: String,
        /// How many rows it has.
        found: usize,
        /// How many others have.
        wanted: usize,
    },
    /// A number stands for nothing.
    #[error("row {row} of the column `{column}` has {number}, and its dictionary has {words} entries, counted from 0")]
    Number {
        /// The column.
        column: String,
        /// The row, counted from 0.
        row: usize,
        /// The number.
        number: u32,
        /// How many entries the dictionary has.
        words: usize,
    },
    /// There are more rows than are answered in one call.
    #[error("{0} rows were given, and at most {MOST_ROWS} are answered at once")]
    Rows(usize),
}

impl Batch<'_> {
    /// Answers some rows: for each column, in the order in which they were described, the number of each row's entry in its
    /// dictionary. A column whose dictionary has one entry may be empty. The answer, or the error, is the same on any number of
    /// threads; fewer are used where there are few rows, or no more can be started.
    ///
    /// # Errors
    ///
    /// If there are more or fewer columns than were described, they are of different lengths, a number stands for nothing (of
    /// several, not always the first is told), or there are more rows than are answered at once: then no row is answered.
    pub fn decide(&self, columns: &[&[u32]], threads: usize) -> Result<Answers, BadRows> {
        let count = self.rows_of(columns)?;
        let helpers = (threads.max(1) - 1).min(count / WORTH_A_HELPER);
        let mut rows = vec![0; count];
        let mut portions = rows.chunks_mut(PORTION).enumerate();
        let first = portions.next();
        let left = Mutex::new(portions);
        let parts: Vec<Result<Part<'_>, BadPortion>> = std::thread::scope(|scope| {
            let help = || Worker::new(self, columns).rehearsed()?.decide(None, &left);
            // Where no more threads can be started, those that are do the work.
            let helpers: Vec<_> = (0..helpers).map_while(|_| Builder::new().spawn_scoped(scope, help).ok()).collect();
            let own = Worker::new(self, columns).decide(first, &left);
            let helped = helpers.into_iter().map(|helper| helper.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            std::iter::once(own).chain(helped).collect()
        });
        // Portions are taken in order, and nobody ends early but whoever has a bad one: so somebody has had the first of these.
        if let Some((_, error)) = parts.iter().filter_map(|part| part.as_ref().err()).min_by_key(|(portion, _)| portion) {
            return Err(error.clone());
        }
        let parts: Vec<Part<'_>> = parts.into_iter().flatten().collect();
        // A row that nobody decided would have the first answer.
        assert_eq!(parts.iter().flat_map(|part| &part.rows).map(|rows| rows.len()).sum::<usize>(), count, "every row is decided");
        let briefs = in_one_order(parts);
        Ok(Answers { briefs, rows })
    }

    fn rows_of(&self, columns: &[&[u32]]) -> Result<usize, BadRows> {
        if columns.len() != self.columns.len() {
            return Err(BadRows::Columns { found: columns.len(), wanted: self.columns.len() });
        }
        let rows = columns.iter().map(|column| column.len()).max().unwrap_or(0);
        for (column, numbers) in self.columns.iter().zip(columns) {
            let may_be_empty = column.dictionary.len() == 1 && numbers.is_empty();
            if numbers.len() != rows && !may_be_empty {
                return Err(BadRows::Length { column: column.name.clone(), found: numbers.len(), wanted: rows });
            }
        }
        if rows > MOST_ROWS { Err(BadRows::Rows(rows)) } else { Ok(rows) }
    }
}

/// The answers of all parts, in the order of the first row of each. Gives each row the number that its answer has there.
fn in_one_order(parts: Vec<Part<'_>>) -> Vec<Brief> {
    let mut all = Distinct::default();
    let mut firsts: Vec<_> = parts.iter().flat_map(|part| &part.answers).collect();
    firsts.sort_by_key(|(row, _)| row);
    firsts.into_iter().for_each(|&(_, brief)| _ = all.number(brief));
    for part in parts {
        let numbers: Vec<u32> = part.answers.into_iter().map(|(_, brief)| all.number(brief)).collect();
        if !numbers.iter().copied().eq(0..numbers.len() as u32) {
            part.rows.into_iter().flatten().for_each(|answer| *answer = numbers[*answer as usize]);
        }
    }
    all.into_all()
}
