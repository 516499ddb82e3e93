//! Many requests at once: columns in, a column out.
//!
//! An extract asks the same few things of millions of rows. A [`Batch`] has a column for each thing that is said, and for each
//! column a dictionary: the roles, say, that occur. A row is then a number in each column. However many rows there are, few
//! of them differ, so each combination is decided once and found again by the numbers themselves, packed side by side into a
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

pub use columns::BatchBuilder;

use crate::brief::Brief;
use crate::table::Table;
use crate::words::Field;
use caldicott_policy::{Id as _, Outcome, Side};
use columns::{Column, Dictionary, Entry, Packing};
use memory::Memory;
use rustc_hash::FxHashMap;

/// Rows that are packed at a time: their keys stay near.
const BLOCK: usize = 1024;

/// Rows for which another thread is worth its while.
const WORTH_A_THREAD: usize = 16 * BLOCK;

/// The most rows of one call, so that any of them has a number.
const MOST_ROWS: usize = u32::MAX as usize;

/// What may occur in each column of some rows.
#[derive(Clone, Debug)]
pub struct Batch<'t> {
    table: &'t Table,
    columns: Vec<Column>,
    packing: Vec<Packing>,
    /// Words of 64 bits in a key.
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
    /// If columns are of different lengths, or a number stands for nothing: then no row is answered.
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
        let mut all = Numbered::default();
        for (part, briefs) in rows.chunks_mut(of_each).zip(parts) {
            let numbers: Vec<u32> = briefs?.into_iter().map(|brief| all.number(brief)).collect();
            if !numbers.iter().copied().eq(0..numbers.len() as u32) {
                part.iter_mut().for_each(|answer| *answer = numbers[*answer as usize]);
            }
        }
        Ok(Answers { briefs: all.briefs, rows })
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
        let mut memory = Memory::default();
        let mut answers = Numbered::default();
        let mut keys = vec![0_u64; self.words * BLOCK];
        for (of_block, start) in rows.chunks_mut(BLOCK).zip((first..).step_by(BLOCK)) {
            self.pack(columns, start..start + of_block.len(), &mut keys)?;
            let (first, others) = keys.split_at_mut(BLOCK);
            others.chunks(BLOCK).for_each(|word| memory.narrow(first, word));
            for ((answer, &key), row) in of_block.iter_mut().zip(&*first).zip(start..) {
                *answer = memory.find(key).unwrap_or_else(|| {
                    let answer = answers.number(self.decide_row(columns, row));
                    memory.remember(key, answer);
                    answer
                });
            }
        }
        Ok(answers.briefs)
    }

    /// The keys of a block of rows, and whether each number stands for something.
    fn pack(&self, columns: &[&[u32]], block: std::ops::Range<usize>, keys: &mut [u64]) -> Result<(), BadRows> {
        keys.fill(0);
        for ((column, numbers), packing) in self.columns.iter().zip(columns).zip(&self.packing) {
            let Some(numbers) = numbers.get(block.clone()) else { continue };
            let keys = &mut keys[packing.word * BLOCK..][..numbers.len()];
            let words = column.dictionary.len();
            // No number is larger than the largest, however many words there are.
            let end = u32::try_from(words).unwrap_or(u32::MAX);
            let mut all_stand_for_something = true;
            for (key, &number) in keys.iter_mut().zip(numbers) {
                *key |= u64::from(number) << packing.shift;
                all_stand_for_something &= number < end;
            }
            if !all_stand_for_something && let Some(at) = numbers.iter().position(|&number| number as usize >= words) {
                let (column, number) = (column.name.clone(), numbers[at]);
                return Err(BadRows::Number { column, row: block.start + at, number, words });
            }
        }
        Ok(())
    }

    /// Decides a row as any request is decided.
    #[cold]
    fn decide_row(&self, columns: &[&[u32]], row: usize) -> Brief {
        let entry = |numbers: &[u32]| numbers.get(row).map_or(0, |&number| number as usize);
        let (mut role, mut purpose, mut on, mut data) = (None, None, None, None);
        let nobody = self.table.party(Side::Requester, None);
        let (mut requester, mut holder, mut labels) = (&nobody, &nobody, None);
        for (column, numbers) in self.columns.iter().zip(columns) {
            match &column.dictionary {
                Dictionary::Role(roles) => role = Some(roles[entry(numbers)]),
                Dictionary::Organisation(Side::Requester, parties) => requester = &parties[entry(numbers)],
                Dictionary::Organisation(Side::Holder, parties) => holder = &parties[entry(numbers)],
                Dictionary::Data(all) => data = Some(all[entry(numbers)]),
                Dictionary::Labels(all) => labels = Some(all[entry(numbers)].clone()),
                Dictionary::Purpose(purposes) => purpose = Some(purposes[entry(numbers)]),
                Dictionary::On(days) => on = Some(days[entry(numbers)]),
                // These are looked at when the day is known.
                Dictionary::Consent(..) | Dictionary::Fact(..) => {}
            }
        }
        let needed = role.zip(purpose).zip(data.zip(on));
        let ((role, purpose), ((category, tier), on)) = needed.expect("a batch is only built with a column of each of these");
        let mut patient = self.table.stranger_on(on);
        let mut of_purpose = None;
        for (column, numbers) in self.columns.iter().zip(columns) {
            match &column.dictionary {
                Dictionary::Consent(Some(only), recorded) if *only == purpose => of_purpose = Some(recorded[entry(numbers)]),
                Dictionary::Consent(None, recorded) => of_purpose = of_purpose.or(Some(recorded[entry(numbers)])),
                Dictionary::Fact(fact, answers) => match &answers[entry(numbers)] {
                    Entry::Value(value) => _ = patient.known.replace(self.table.variables.field(*fact), *value),
                    Entry::ByDay(answered) => self.table.set_fact(&mut patient, *fact, answered),
                },
                Dictionary::Consent(..)
                | Dictionary::Role(_)
                | Dictionary::Organisation(..)
                | Dictionary::Data(_)
                | Dictionary::Labels(_)
                | Dictionary::Purpose(_)
                | Dictionary::On(_) => {}
            }
        }
        match of_purpose {
            None => {}
            Some(Entry::Value(value)) => _ = patient.consent.replace(Field::of_answer(purpose.index()), value),
            Some(Entry::ByDay(recorded)) => self.table.set_consent(&mut patient, purpose, Some(recorded)),
        }
        let subject = self.table.subject_with(role, requester.clone());
        let record = self.table.record_with(holder.clone(), labels.unwrap_or_else(|| self.table.unknown_labels()));
        self.table.decide(&subject, &patient, &self.table.item_in(record, category, tier), purpose)
    }
}

/// Answers, each once, and the number of each.
#[derive(Default)]
struct Numbered {
    briefs: Vec<Brief>,
    known: FxHashMap<Brief, u32>,
}

impl Numbered {
    fn number(&mut self, brief: Brief) -> u32 {
        let next = self.briefs.len() as u32;
        *self.known.entry(brief).or_insert_with(|| {
            self.briefs.push(brief);
            next
        })
    }
}
