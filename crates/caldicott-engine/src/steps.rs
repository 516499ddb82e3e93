//! The diagrams of a policy as deciding reads them: several questions at a step.
//!
//! A [diagram](crate::diagram) asks one variable after another. What it asks of one [word](crate::words) is asked here at once: the
//! bits that matter are brought side by side, and the number that they make says how to go on. So of most policies a cell is two
//! steps from its outcome: one that looks at the front, and one that looks at the patient.
//!
//! ```text
//! front     consent = given, sealed = no       ── & mask, × factor, >> shift ──►   5   ──►   step 12
//! patient   emergency = no, told = yes         ── & mask, × factor, >> shift ──►   9   ──►   conclusion 3
//! ```
//!
//! Invariants: a step leads to outcomes, and to steps made before it that ask later variables only. The path of a cell is a step
//! that asks the front, then one that asks the patient, even where one of them has nothing to ask: so a decision goes both without
//! finding out in between whether it has to.

mod stepping;

pub(crate) use stepping::Stepping;

use crate::diagram::{Diagram, Forest, LEAF, Variable};
use crate::truths::number_of;
use crate::words::Layout;
use caldicott_policy::Truth;

/// What leads to an outcome: the outcome itself, or a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Path(u32);

/// Marks what is an outcome, as a diagram marks a leaf.
const OUTCOME: u32 = LEAF;

impl Path {
    /// The outcome of a condition that is so.
    pub(crate) const YES: Path = Path(number_of(Truth::Yes) | OUTCOME);

    /// The outcome, if it is one.
    #[inline]
    pub(crate) const fn outcome(self) -> Option<u32> {
        if self.0 & OUTCOME == 0 { None } else { Some(self.0 & !OUTCOME) }
    }
}

/// Some variables of a word, asked at once.
#[derive(Clone, Copy, Debug)]
struct Step {
    mask: u64,
    factor: u64,
    /// Where it leads with the number 0.
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
}

/// The steps of a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Steps {
    steps: Vec<Step>,
    /// Where each step leads, one after the other.
    leads: Vec<Path>,
    /// How many words are about the patient.
    of_patient: usize,
}

impl Steps {
    /// Adds a step that leads to so many.
    fn push(&mut self, step: Step, leads: impl IntoIterator<Item = Path>) -> Path {
        let (made, first) = (Path(self.steps.len() as u32), self.leads.len() as u32);
        self.steps.push(Step { first, ..step });
        self.leads.extend(leads);
        made
    }

    /// The outcome that a path comes to, where each word is as given.
    #[inline]
    pub(crate) fn outcome(&self, mut at: Path, word: impl Fn(u16) -> u64) -> u32 {
        loop {
            if let Some(outcome) = at.outcome() {
                return outcome;
            }
            at = self.after(at, &word);
        }
    }

    /// How many words are about the patient.
    #[inline]
    pub(crate) fn of_patient(&self) -> usize {
        self.of_patient
    }

    /// Where the path of a cell leads, after its two steps.
    #[inline]
    pub(crate) fn after_both(&self, path: Path, front: u64, patient: u64) -> Path {
        self.lead(self.lead(path, front), patient)
    }

    /// The outcome that the path of a cell comes to: two steps, without a question between them, and rarely more.
    #[inline]
    pub(crate) fn outcome_of_cell(&self, path: Path, front: u64, patient: u64, far: impl FnOnce(Path) -> u32) -> u32 {
        let after_both = self.after_both(path, front, patient);
        after_both.outcome().unwrap_or_else(|| far(after_both))
    }

    /// Where a step leads.
    #[inline]
    fn after(&self, at: Path, word: impl Fn(u16) -> u64) -> Path {
        self.lead(at, word(self.steps[at.0 as usize].word))
    }

    /// Where a step leads, where the word that it asks is as given.
    #[inline]
    fn lead(&self, at: Path, word: u64) -> Path {
        let step = &self.steps[at.0 as usize];
        self.leads[step.first as usize + step.number(word)]
    }

    /// The steps as diagrams again, which ask one variable after the other.
    pub(crate) fn laid_open(&self, layout: &Layout, counts: Vec<u16>) -> LaidOpen {
        let mut open = LaidOpen { forest: Forest::new(counts), diagrams: Vec::with_capacity(self.steps.len()) };
        for (at, step) in self.steps.iter().enumerate() {
            let after = |word| self.after(Path(at as u32), |_| word);
            let diagram = open.asking(layout, &layout.shown(step.word, step.mask), 0, &after);
            open.diagrams.push(diagram);
        }
        open
    }
}

/// Steps as diagrams.
#[derive(Clone, Debug)]
pub(crate) struct LaidOpen {
    pub(crate) forest: Forest,
    /// The diagram of each step.
    diagrams: Vec<Diagram>,
}

impl LaidOpen {
    /// The diagram that an outcome or a step stands for.
    pub(crate) fn diagram(&self, path: Path) -> Diagram {
        match path.outcome() {
            Some(outcome) => Diagram::leaf(outcome),
            None => self.diagrams[path.0 as usize],
        }
    }

    /// The diagram that asks some variables one by one, where a step leads `after` the word that their values make.
    fn asking(&mut self, layout: &Layout, variables: &[usize], word: u64, after: &impl Fn(u64) -> Path) -> Diagram {
        let Some((&variable, others)) = variables.split_first() else { return self.diagram(after(word)) };
        let field = layout.field(variable);
        let children: Vec<Diagram> =
            (0..self.forest.count(variable)).map(|value| self.asking(layout, others, word | field.holding(value), after)).collect();
        self.forest.node(Variable(variable as u16), &children).expect("there are no more nodes than the steps were made of")
    }
}
