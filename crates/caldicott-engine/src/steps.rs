//! The diagrams of a policy as deciding reads them: several questions at a step.
//!
//! A [diagram](crate::diagram) asks one variable after another. What it asks of one [word](crate::words) is asked here at once: the
//! bits that matter are brought side by side, and the number that they make says how to go on. What a cell asks of the front and
//! what it asks of the patient are looked at side by side as well, since neither has to wait for the other: they cross in a table
//! of outcomes, which has a row for each answer of the front that makes a difference, and a column for each of the patient.
//!
//! ```text
//! front     consent = given, sealed = no       ── & mask, × factor, >> shift ──►   5   ──►   row 2      │ 0 │ 3 │ 3 │
//! patient   emergency = no, told = yes         ── & mask, × factor, >> shift ──►   9   ──►   column 1       └─ conclusion 3
//! ```
//!
//! Of most policies that is all. Where more is asked than that, or of other words, the table leads to steps.
//!
//! Invariants: a step leads to outcomes, and to steps made before it that ask later variables only.

mod stepping;

pub(crate) use stepping::Stepping;

use crate::diagram::{Diagram, Forest, LEAF, Variable};
use crate::truths::number_of;
use crate::words::Layout;
use caldicott_policy::Truth;
use rustc_hash::FxHashMap;

/// What leads to an outcome: the outcome itself, or a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Path(u32);

/// Marks what is an outcome, as a diagram marks a leaf.
const OUTCOME: u32 = LEAF;

impl Path {
    /// The outcome of a condition that is so.
    pub(crate) const YES: Path = Path::to(number_of(Truth::Yes));

    /// An outcome.
    #[inline]
    pub(crate) const fn to(outcome: u32) -> Path {
        Path(outcome | OUTCOME)
    }

    /// The outcome, if it is one.
    #[inline]
    pub(crate) const fn outcome(self) -> Option<u32> {
        if self.0 & OUTCOME == 0 { None } else { Some(self.0 & !OUTCOME) }
    }
}

/// Where a cell starts: at an outcome where nothing has to be asked, or at a crossing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Start(u32);

impl Start {
    /// The outcome, if it is one.
    #[inline]
    pub(crate) const fn outcome(self) -> Option<u32> {
        Path(self.0).outcome()
    }
}

/// Some variables of a word, asked at once.
#[derive(Clone, Copy, Debug)]
struct Step {
    mask: u64,
    factor: u64,
    /// Where it says what follows the number 0.
    first: u32,
    word: u16,
    shift: u8,
}

impl Step {
    /// What the variables make of the word, as a number.
    #[inline]
    fn number(&self, word: u64) -> usize {
        ((word & self.mask).wrapping_mul(self.factor) >> self.shift) as usize
    }

    /// Where it says what follows.
    #[inline]
    fn place(&self, word: u64) -> usize {
        self.first as usize + self.number(word)
    }
}

/// What a cell asks of the front and of the patient.
#[derive(Clone, Copy, Debug)]
struct Crossing {
    front: Step,
    patient: Step,
}

/// The steps of a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Steps {
    steps: Vec<Step>,
    crossings: Vec<Crossing>,
    /// Where each step leads, and the rows of outcomes of crossings, one after the other.
    leads: Vec<Path>,
    /// Of crossings: for each number of the front where its row begins, and for each of the patient its column.
    lines: Vec<u32>,
    /// How many words are about the patient.
    of_patient: usize,
}

impl Steps {
    /// The outcome that a path comes to, where each word is as given.
    #[inline]
    pub(crate) fn outcome(&self, mut at: Path, word: impl Fn(u16) -> u64) -> u32 {
        loop {
            if let Some(outcome) = at.outcome() {
                return outcome;
            }
            at = self.lead(at, word(self.steps[at.0 as usize].word));
        }
    }

    /// How many words are about the patient.
    #[inline]
    pub(crate) fn of_patient(&self) -> usize {
        self.of_patient
    }

    /// Where a crossing leads: nearly always to an outcome.
    #[inline]
    pub(crate) fn crossed(&self, start: Start, front: u64, patient: u64) -> Path {
        let crossing = &self.crossings[start.0 as usize];
        self.cross(self.row(crossing, front), self.column(crossing, patient))
    }

    #[inline]
    fn row(&self, crossing: &Crossing, front: u64) -> u32 {
        self.lines[crossing.front.place(front)]
    }

    #[inline]
    fn column(&self, crossing: &Crossing, patient: u64) -> u32 {
        self.lines[crossing.patient.place(patient)]
    }

    #[inline]
    fn cross(&self, row: u32, column: u32) -> Path {
        self.leads[row as usize + column as usize]
    }

    /// Where a step leads, where the word that it asks is as given.
    #[inline]
    fn lead(&self, at: Path, word: u64) -> Path {
        self.leads[self.steps[at.0 as usize].place(word)]
    }

    /// Steps and crossings as diagrams again, which ask one variable after the other.
    pub(crate) fn laid_open(&self, layout: &Layout, counts: Vec<u16>) -> LaidOpen {
        let mut open = LaidOpen { forest: Forest::new(counts), of_steps: Vec::new(), of_crossings: Vec::new() };
        for (at, step) in self.steps.iter().enumerate() {
            let diagram = open.asking(layout, step, &mut |open, word| open.diagram(self.lead(Path(at as u32), word)));
            open.of_steps.push(diagram);
        }
        // Many answers of the front lead to one row, and many crossings have rows in common.
        let mut known = FxHashMap::default();
        for crossing @ Crossing { front, patient } in &self.crossings {
            let diagram = open.asking(layout, front, &mut |open, word| {
                let row = self.row(crossing, word);
                *known.entry((row, patient.first, patient.mask)).or_insert_with(|| {
                    open.asking(layout, patient, &mut |open, word| open.diagram(self.cross(row, self.column(crossing, word))))
                })
            });
            open.of_crossings.push(diagram);
        }
        open
    }
}

/// Steps and crossings as diagrams.
#[derive(Clone, Debug)]
pub(crate) struct LaidOpen {
    pub(crate) forest: Forest,
    of_steps: Vec<Diagram>,
    of_crossings: Vec<Diagram>,
}

impl LaidOpen {
    /// The diagram that an outcome or a step stands for.
    pub(crate) fn diagram(&self, path: Path) -> Diagram {
        match path.outcome() {
            Some(outcome) => Diagram::leaf(outcome),
            None => self.of_steps[path.0 as usize],
        }
    }

    /// The diagram that a cell's start stands for.
    pub(crate) fn of_start(&self, start: Start) -> Diagram {
        start.outcome().map_or_else(|| self.of_crossings[start.0 as usize], Diagram::leaf)
    }

    /// The diagram that asks the variables of a step one by one, and then `after` the word that their values make.
    fn asking(&mut self, layout: &Layout, step: &Step, after: &mut dyn FnMut(&mut Self, u64) -> Diagram) -> Diagram {
        self.asking_each(layout, &layout.shown(step.word, step.mask), 0, after)
    }

    fn asking_each(
        &mut self,
        layout: &Layout,
        variables: &[usize],
        word: u64,
        after: &mut dyn FnMut(&mut Self, u64) -> Diagram,
    ) -> Diagram {
        let Some((&variable, others)) = variables.split_first() else { return after(self, word) };
        let field = layout.field(variable);
        let children: Vec<Diagram> =
            (0..self.forest.count(variable)).map(|value| self.asking_each(layout, others, word | field.holding(value), after)).collect();
        self.forest.node(Variable(variable as u16), &children).expect("there are no more nodes than the steps were made of")
    }
}
