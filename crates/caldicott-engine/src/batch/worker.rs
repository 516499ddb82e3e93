//! The rows that one thread decides, a block at a time.
//!
//! ```text
//! columns ──pack──► words ──► keys ──find──► answers that are remembered
//!                                    └─────► the other rows: fill in, decide, remember
//! ```
//!
//! Where hardly anything repeats itself most blocks have no keys, and each of their rows is decided.

use super::memory::Memory;
use super::row::Row;
use super::{BLOCK, BadRows, Batch, PORTION};
use crate::brief::Brief;
use crate::distinct::Distinct;
use std::iter::Enumerate;
use std::ops::Range;
use std::slice::ChunksMut;
use std::sync::{Mutex, PoisonError};

/// Requests that are filled in at a time, and then decided: they stay near.
const AT_ONCE: usize = 128;

/// How many rows of a block are to be found for the next to be looked for as well. To look takes a tenth of the time of rows of
/// which no two are alike.
const WORTH_A_LOOK: usize = BLOCK / 32;

/// How many blocks are not looked for where fewer were found.
const SKIPPED: usize = 15;

/// Portions of rows that nobody has taken yet, in order, each with its number: for each row there is room for its answer.
pub(super) type Portions<'r> = Mutex<Enumerate<ChunksMut<'r, u32>>>;

/// The number of a portion, and the room for the answers.
pub(super) type Portion<'r> = (usize, &'r mut [u32]);

/// What is wrong with a row, and the number of its portion.
pub(super) type BadPortion = (usize, BadRows);

/// Who decides rows on one thread, with what was answered so far.
pub(super) struct Worker<'b> {
    batch: &'b Batch<'b>,
    columns: &'b [&'b [u32]],
    memory: Memory,
    answers: Distinct<Brief>,
    /// For each answer the first row that has it.
    first_rows: Vec<usize>,
    /// The words of the keys of the block at hand: all first ones, all second ones, and then any others.
    words: Vec<u32>,
    /// Its keys; none where it is not looked for.
    keys: Vec<u64>,
    /// How many blocks more are not looked for.
    to_skip: usize,
    requests: Vec<Row>,
}

/// What a worker did.
pub(super) struct Part<'r> {
    /// The answers, in the order of the first row of each, with that row.
    pub(super) answers: Vec<(usize, Brief)>,
    /// The rows: for each the number of its answer.
    pub(super) rows: Vec<&'r mut [u32]>,
}

impl<'b> Worker<'b> {
    pub(super) fn new(batch: &'b Batch<'b>, columns: &'b [&'b [u32]]) -> Self {
        Worker {
            batch,
            columns,
            memory: Memory::default(),
            answers: Distinct::default(),
            first_rows: Vec::new(),
            words: vec![0; batch.words * BLOCK],
            keys: Vec::with_capacity(BLOCK),
            to_skip: 0,
            requests: vec![Row::new(batch.table); AT_ONCE],
        }
    }

    /// The same after it has decided the first portion, a whole one, which another answers. Most answers occur there, so whoever
    /// begins with it gives them the same numbers; where all do, no row has to be given another number in the end.
    pub(super) fn rehearsed(mut self) -> Result<Self, BadPortion> {
        self.decide_portion(0, &mut [0; PORTION]).map_err(|error| (0, error))?;
        Ok(self)
    }

    /// Decides the portion given, and then those that are left, one after the other.
    pub(super) fn decide<'r>(mut self, given: Option<Portion<'r>>, left: &Portions<'r>) -> Result<Part<'r>, BadPortion> {
        // Nothing can panic while it is locked.
        let left = || left.lock().unwrap_or_else(PoisonError::into_inner);
        let mut rows = Vec::new();
        let mut next = given.or_else(|| left().next());
        while let Some((number, portion)) = next {
            if let Err(error) = self.decide_portion(number, portion) {
                // Whatever comes after it need not be decided.
                left().by_ref().for_each(drop);
                return Err((number, error));
            }
            rows.push(portion);
            next = left().next();
        }
        Ok(Part { answers: self.first_rows.into_iter().zip(self.answers.into_all()).collect(), rows })
    }

    /// Answers a portion: for each row, which of the answers is its own.
    fn decide_portion(&mut self, number: usize, rows: &mut [u32]) -> Result<(), BadRows> {
        // The rows of a block that are to be decided.
        let mut new = Vec::with_capacity(BLOCK);
        for (block, start) in rows.chunks_mut(BLOCK).zip((number * PORTION..).step_by(BLOCK)) {
            self.pack(start..start + block.len())?;
            new.clear();
            self.look(block, &mut new);
            for new in new.chunks(AT_ONCE) {
                self.fill_in(start, new);
                for (request, &row) in self.requests.iter().zip(new) {
                    let answer = self.answers.number(request.decide(self.batch.table));
                    if answer as usize == self.first_rows.len() {
                        self.first_rows.push(start + row);
                    }
                    block[row] = answer;
                    if let Some(&key) = self.keys.get(row) {
                        self.memory.remember(key, answer);
                    }
                }
            }
        }
        Ok(())
    }

    /// Answers the rows of a block whose answer is remembered. The others are new: all of them, where the block is not looked for.
    fn look(&mut self, block: &mut [u32], new: &mut Vec<usize>) {
        self.keys.clear();
        if self.to_skip > 0 {
            self.to_skip -= 1;
            new.extend(0..block.len());
            return;
        }
        self.keys.resize(BLOCK, 0);
        self.memory.keys(&self.words, &mut self.keys);
        for (row, (answer, &key)) in block.iter_mut().zip(&self.keys).enumerate() {
            match self.memory.find(key) {
                Some(known) => *answer = known,
                None => new.push(row),
            }
        }
        if block.len() - new.len() < WORTH_A_LOOK && self.memory.has_many() {
            self.to_skip = SKIPPED;
        }
    }

    /// Fills in some rows, whose numbers are counted from that of `start`.
    fn fill_in(&mut self, start: usize, rows: &[usize]) {
        let (mut numbers, requests) = ([0; AT_ONCE], &mut self.requests[..rows.len()]);
        let numbers = &mut numbers[..rows.len()];
        for &column in &self.batch.turns {
            match self.columns[column].get(start..) {
                // The only entry of its dictionary is in every row.
                None | Some([]) => numbers.fill(0),
                Some(column) => numbers.iter_mut().zip(rows).for_each(|(number, &row)| *number = column[row]),
            }
            self.batch.columns[column].dictionary.fill_in(requests, self.batch.table, numbers);
        }
    }

    /// The words of the keys of a block of rows, the first of each and then the next; and whether each number stands for
    /// something.
    fn pack(&mut self, block: Range<usize>) -> Result<(), BadRows> {
        self.words.fill(0);
        for ((column, numbers), packing) in self.batch.columns.iter().zip(self.columns).zip(&self.batch.packing) {
            let Some(numbers) = numbers.get(block.clone()) else {
                debug_assert!(numbers.is_empty() && column.dictionary.len() == 1, "a column has every row, or none for its only entry");
                continue;
            };
            let words = &mut self.words[packing.word * BLOCK..][..numbers.len()];
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

#[cfg(test)]
mod tests {
    use super::super::in_one_order;
    use super::*;
    use crate::table::Table;
    use caldicott_policy::{Day, Outcome};

    /// A policy of as many categories, each with a grant of its own, of which the last is for those who were told alone.
    fn table(categories: usize) -> Table {
        let when = |number| if number + 1 == categories { " when told" } else { "" };
        let text: String = (0..categories)
            .map(|number| {
                format!("category c{number} \"C\" tier 1 \"All\"\nallow a{number} \"A\" data c{number} for care{}\n", when(number))
            })
            .collect();
        let text = format!("fact told \"Told\"\n{text}consent any \"Any\" without consent\n");
        Table::compile(crate::tests::policy(&text)).expect("it is small")
    }

    fn batch(table: &Table, categories: usize) -> Batch<'_> {
        let names: Vec<String> = (0..categories).map(|number| format!("c{number}")).collect();
        let data: Vec<_> = names.iter().map(|name| (name.as_str(), 1)).collect();
        let on: Day = "2026-01-01".parse().expect("a day");
        let batch = table.batch().data(&data).role(&["gp"]).purpose(&["care"]).on(&[on]).requester(&[Some("x")]).holder(&[Some("x")]);
        batch.fact("told", &[false.into()]).build().expect("every name is known")
    }

    /// The columns of which only the first is not the same everywhere.
    fn columns(data: &[u32]) -> [&[u32]; 7] {
        [data, &[], &[], &[], &[], &[], &[]]
    }

    #[test]
    fn whoever_decides_which_portions_the_answers_are_numbered_by_their_first_rows() {
        let table = table(6);
        let batch = batch(&table, 6);
        // Each portion has an answer that none before it has.
        let data: Vec<u32> = (0..4 * PORTION).map(|row| if row % 2 == 0 { 0 } else { (row / PORTION) as u32 + 1 }).collect();
        let columns = columns(&data);
        let alone = batch.decide(&columns, 1).expect("they are numbers");
        assert_eq!((alone.briefs().len(), alone.rows()), (5, &data[..]));
        for ours in [[0, 1], [0, 2], [0, 3]] {
            let mut rows = vec![0; data.len()];
            let mut portions: Vec<Option<Portion<'_>>> = rows.chunks_mut(PORTION).enumerate().map(Some).collect();
            let [first, second] = ours.map(|portion| portions[portion].take());
            let none_left = Mutex::new([].chunks_mut(PORTION).enumerate());
            let mut others = portions.into_iter().flatten().map(|portion| {
                let helper = Worker::new(&batch, &columns).rehearsed().expect("they are numbers");
                helper.decide(Some(portion), &none_left).expect("they are numbers")
            });
            let own = |portion| Worker::new(&batch, &columns).decide(portion, &none_left).expect("they are numbers");
            let parts = vec![others.next().expect("there are two"), own(second), own(first), others.next().expect("there are two")];
            drop(others);
            assert_eq!((in_one_order(parts), &rows[..]), (alone.briefs().to_vec(), alone.rows()), "{ours:?}");
        }
    }

    #[test]
    fn a_block_that_is_not_looked_for_leaves_nothing_to_be_remembered() {
        let table = table(2);
        let batch = batch(&table, 2);
        let [permitted, refused] = [0, 1];
        let data = [[permitted; BLOCK], [refused; BLOCK]].concat();
        let columns = columns(&data);
        let mut worker = Worker::new(&batch, &columns);
        // As if rows that are refused had been looked for before.
        worker.keys = vec![refused.into(); BLOCK];
        worker.to_skip = 1;
        let mut rows = vec![0; data.len()];
        worker.decide_portion(0, &mut rows).expect("they are numbers");
        let answers = worker.answers.into_all();
        let outcomes: Vec<Outcome> = rows.chunks(BLOCK).map(|block| answers[block[0] as usize].outcome()).collect();
        assert_eq!(outcomes, [Outcome::Permit, Outcome::Deny]);
    }
}
