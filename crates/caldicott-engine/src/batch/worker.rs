//! The rows that one thread decides.
//!
//! ```text
//! columns   ──pack──►  keys   ──find──►  answers of combinations remembered
//!                                   └──►  the others: fill in, decide, remember
//! ```

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

/// How many rows of a block are to be found, for it to be worth its while to look for them; and how many blocks go without a look
/// where fewer are. (It takes a tenth of the time of rows of which no two are alike.)
const WORTH_A_LOOK: usize = BLOCK / 32;
const WITHOUT_A_LOOK: usize = 15;

/// Portions of rows that nobody decides yet, in order, each with its number: for each row there is room for its answer.
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
    /// How many blocks more are not looked for in what is remembered, since it would be in vain.
    in_vain: usize,
    words: Vec<u32>,
    keys: Vec<u64>,
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
            in_vain: 0,
            words: vec![0; batch.words * BLOCK],
            keys: vec![0; BLOCK],
            requests: vec![Row::new(batch.table); AT_ONCE],
        }
    }

    /// The same after it has decided the first portion, which is another's to answer. Most answers occur in it, so whoever begins
    /// with it numbers them alike, and hardly a row has to be given another number in the end.
    pub(super) fn rehearsed(mut self) -> Result<Self, BadPortion> {
        self.decide_portion(0, &mut [0; PORTION]).map_err(|error| (0, error))?;
        Ok(self)
    }

    /// Decides the portion given, and then those that nobody decides yet, one after the other.
    pub(super) fn decide<'r>(mut self, given: Option<Portion<'r>>, others: &Portions<'r>) -> Result<Part<'r>, BadPortion> {
        // Whoever panics while it is locked has taken a portion or has not.
        let take = || others.lock().unwrap_or_else(PoisonError::into_inner).next();
        let mut rows = Vec::new();
        let mut next = given.or_else(take);
        while let Some((number, portion)) = next {
            self.decide_portion(number, portion).map_err(|error| (number, error))?;
            rows.push(portion);
            next = take();
        }
        Ok(Part { answers: self.first_rows.into_iter().zip(self.answers.into_all()).collect(), rows })
    }

    /// Answers a portion: for each row, which of the answers is its own.
    fn decide_portion(&mut self, number: usize, rows: &mut [u32]) -> Result<(), BadRows> {
        let mut new = Vec::with_capacity(BLOCK);
        for (block, start) in rows.chunks_mut(BLOCK).zip((number * PORTION..).step_by(BLOCK)) {
            self.pack(start..start + block.len())?;
            let looks = self.looks();
            new.clear();
            if looks {
                self.look(block, &mut new)
            } else {
                new.extend(0..block.len())
            }
            for new in new.chunks(AT_ONCE) {
                self.fill_in(start, new);
                for (request, &row) in self.requests.iter().zip(new) {
                    let answer = self.answers.number(request.decide(self.batch.table));
                    if answer as usize == self.first_rows.len() {
                        self.first_rows.push(start + row);
                    }
                    block[row] = answer;
                    if looks {
                        self.memory.remember(self.keys[row], answer);
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether the next block is looked for in what is remembered. Where hardly a row of a block was found, most go without.
    fn looks(&mut self) -> bool {
        let looks = self.in_vain == 0;
        self.in_vain = self.in_vain.saturating_sub(1);
        looks
    }

    /// Answers the rows of a block whose combination is remembered; the others are `new`.
    fn look(&mut self, block: &mut [u32], new: &mut Vec<usize>) {
        self.memory.keys(&self.words, &mut self.keys);
        for (row, (answer, &key)) in block.iter_mut().zip(&self.keys).enumerate() {
            match self.memory.find(key) {
                Some(known) => *answer = known,
                None => new.push(row),
            }
        }
        if block.len() - new.len() < WORTH_A_LOOK && self.memory.is_filled() {
            self.in_vain = WITHOUT_A_LOOK;
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
            let Some(numbers) = numbers.get(block.clone()) else { continue };
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
