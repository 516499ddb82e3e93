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
//! Rows may come in as many parts as one likes: the memory taken depends on how many are given at a time.

mod columns;
mod memory;
mod row;

pub use columns::BatchBuilder;

use crate::brief::Brief;
use crate::distinct::Distinct;
use crate::table::Table;
use caldicott_policy::Outcome;
use columns::{Column, Packing};
use memory::Memory;
use row::Row;

/// Rows that are packed at a time: their keys stay near.
const BLOCK: usize = 1024;

/// Requests that are filled in at a time, and then decided: they stay near.
const AT_ONCE: usize = 128;

/// Rows for which another thread is worth its while.
const WORTH_A_THREAD: usize = 16 * BLOCK;

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
    /// dictionary. A column whose dictionary has one entry may be empty. The answer is the same on any number of threads.
    ///
    /// # Errors
    ///
    /// If there are more or fewer columns than were described, they are of different lengths, a number stands for nothing, or
    /// there are more rows than are answered at once: then no row is answered.
    ///
    /// # Panics
    ///
    /// If so many threads cannot be started.
    pub fn decide(&self, columns: &[&[u32]], threads: usize) -> Result<Answers, BadRows> {
        let count = self.rows_of(columns)?;
        let threads = threads.clamp(1, count.div_ceil(WORTH_A_THREAD).max(1));
        let of_each = count.div_ceil(threads).max(1);
        let mut rows = vec![0; count];
        // Each thread has a part of the rows to itself, and numbers the answers in it in its own way.
        let parts: Vec<Result<Vec<Brief>, BadRows>> = std::thread::scope(|scope| {
            let mut parts = rows.chunks_mut(of_each).zip((0..).step_by(of_each));
            let first = parts.next();
            let others: Vec<_> = parts.map(|(part, start)| scope.spawn(move || self.decide_part(columns, start, part))).collect();
            let first = first.map(|(part, start)| self.decide_part(columns, start, part));
            let joined = others.into_iter().map(|other| other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            first.into_iter().chain(joined).collect()
        });
        let mut all = Distinct::default();
        for (part, briefs) in rows.chunks_mut(of_each).zip(parts) {
            let numbers: Vec<u32> = briefs?.into_iter().map(|brief| all.number(brief)).collect();
            if !numbers.iter().copied().eq(0..numbers.len() as u32) {
                part.iter_mut().for_each(|answer| *answer = numbers[*answer as usize]);
            }
        }
        Ok(Answers { briefs: all.into_all(), rows })
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

    /// Answers the rows from one on, as many as there is room for in `rows`: for each, which of the answers given is its own.
    fn decide_part(&self, columns: &[&[u32]], first: usize, rows: &mut [u32]) -> Result<Vec<Brief>, BadRows> {
        let (mut memory, mut answers) = (Memory::default(), Distinct::default());
        let (mut words, mut keys) = (vec![0; self.words * BLOCK], vec![0; BLOCK]);
        let mut requests = vec![Row::new(self.table); AT_ONCE];
        // The rows of a block whose combination is not remembered.
        let mut new = Vec::with_capacity(BLOCK);
        for (of_block, start) in rows.chunks_mut(BLOCK).zip((first..).step_by(BLOCK)) {
            self.pack(columns, start..start + of_block.len(), &mut words)?;
            memory.keys(&words, &mut keys);
            new.clear();
            for (row, (answer, &key)) in of_block.iter_mut().zip(&keys).enumerate() {
                match memory.find(key) {
                    Some(known) => *answer = known,
                    None => new.push(row),
                }
            }
            for new in new.chunks(AT_ONCE) {
                let requests = &mut requests[..new.len()];
                self.fill_in(requests, columns, start, new);
                for (request, &row) in requests.iter().zip(new) {
                    of_block[row] = answers.number(request.decide(self.table));
                    memory.remember(keys[row], of_block[row]);
                }
            }
        }
        Ok(answers.into_all())
    }

    /// Fills in some rows, whose numbers are counted from that of `start`.
    fn fill_in(&self, requests: &mut [Row], columns: &[&[u32]], start: usize, rows: &[usize]) {
        let mut numbers = [0; AT_ONCE];
        let numbers = &mut numbers[..rows.len()];
        for &column in &self.turns {
            match columns[column].get(start..) {
                // The only entry of its dictionary is in every row.
                None | Some([]) => numbers.fill(0),
                Some(column) => numbers.iter_mut().zip(rows).for_each(|(number, &row)| *number = column[row]),
            }
            self.columns[column].dictionary.fill_in(requests, self.table, numbers);
        }
    }

    /// The words of the keys of a block of rows, the first of each and then the next; and whether each number stands for
    /// something.
    fn pack(&self, columns: &[&[u32]], block: std::ops::Range<usize>, words: &mut [u32]) -> Result<(), BadRows> {
        words.fill(0);
        for ((column, numbers), packing) in self.columns.iter().zip(columns).zip(&self.packing) {
            let Some(numbers) = numbers.get(block.clone()) else { continue };
            let words = &mut words[packing.word * BLOCK..][..numbers.len()];
            let entries = column.dictionary.len();
            // No number is larger than the largest, however many entries there are.
            let end = u32::try_from(entries).unwrap_or(u32::MAX);
            let mut all_stand_for_something = true;
            for (word, &number) in words.iter_mut().zip(numbers) {
                *word |= number << packing.shift;
                all_stand_for_something &= number < end;
            }
            if !all_stand_for_something && let Some(at) = numbers.iter().position(|&number| number as usize >= entries) {
                let (column, number) = (column.name.clone(), numbers[at]);
                return Err(BadRows::Number { column, row: block.start + at, number, words: entries });
            }
        }
        Ok(())
    }
}
