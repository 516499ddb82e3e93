//! One question, and what it answers to everything that a diagram asks.
//!
//! ```text
//! subject, purpose, record   ──►   place: consent, same organisation, requester, holder
//! record                     ──►   labels
//! patient                    ──►   day and facts, the last to be asked: what is found out of them is remembered
//! ```

use crate::authority::Sought;
use crate::diagram::{Diagram, Forest};
use crate::program::{Rest, truth_of};
use crate::request::{Patient, Record, Subject};
use crate::variables::{NO, PLACE, YES};
use caldicott_policy::{Gate, Id as _, Outcome, PurposeId, Truth};

/// A question about a record, but for what is asked of it.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'q> {
    pub(crate) subject: &'q Subject,
    pub(crate) purpose: PurposeId,
    /// Whether requester and holder are the same organisation, as a value.
    pub(crate) same: u16,
    pub(crate) values: Values<'q>,
}

impl<'q> Asked<'q> {
    #[inline]
    pub(crate) fn new(subject: &'q Subject, patient: &'q Patient, record: &'q Record, purpose: PurposeId) -> Self {
        let same = subject.seen.is_same(record.seen, || subject.stranger == record.stranger);
        let place = Place::new([patient.consent.get(purpose.index()), same, subject.value, record.value]);
        Asked { subject, purpose, same, values: Values { place, record, patient } }
    }

    #[inline]
    pub(crate) fn sought(self) -> Sought {
        let Values { record, patient, .. } = self.values;
        Sought { holder: record.seen, requester: self.subject.seen, purpose: self.purpose, on: patient.on }
    }

    /// The outcome, of what the agreements and everything else say, and the gate that decided it.
    #[inline]
    pub(crate) fn outcome(self, agreements: Truth, rest: Rest) -> (Outcome, Option<Gate>) {
        rest.outcome(agreements | rest.gateway | truth_of_value(self.same))
    }
}

/// The truth of a value of a yes-or-no variable.
#[inline]
pub(crate) fn truth_of_value(value: u16) -> Truth {
    match value {
        YES => Truth::Yes,
        NO => Truth::No,
        _ => Truth::Unknown,
    }
}

/// The values of the first variables, which depend on more than one part of a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place(u64);

impl Place {
    #[inline]
    pub(crate) fn new(values: [u16; PLACE]) -> Place {
        Place(values.into_iter().rev().fold(0, |all, value| all << 16 | u64::from(value)))
    }

    #[inline]
    fn value(self, variable: usize) -> u16 {
        (self.0 >> (16 * variable)) as u16
    }
}

/// The values of all variables of one question.
#[derive(Clone, Copy)]
pub(crate) struct Values<'v> {
    pub(crate) place: Place,
    pub(crate) record: &'v Record,
    pub(crate) patient: &'v Patient,
}

impl Values<'_> {
    /// The outcome of a diagram.
    #[inline]
    pub(crate) fn read(self, forest: &Forest, diagram: Diagram) -> u32 {
        match diagram.outcome() {
            Some(outcome) => outcome,
            None => Values::walk(self.place, self.record, self.patient, forest, diagram),
        }
    }

    /// The truth of a condition, which mostly is the same for all.
    #[inline]
    pub(crate) fn truth(self, forest: &Forest, condition: Diagram) -> Truth {
        truth_of(match condition.outcome() {
            Some(outcome) => outcome,
            None => Values::walk_far(self.place, self.record, self.patient, forest, condition),
        })
    }

    /// The same as [`walk`](Values::walk), by a call: its parts travel in registers, so that nothing is put together for it
    /// where no call is made.
    #[inline(never)]
    fn walk_far(place: Place, record: &Record, patient: &Patient, forest: &Forest, diagram: Diagram) -> u32 {
        Values::walk(place, record, patient, forest, diagram)
    }

    #[inline(always)]
    fn walk(place: Place, record: &Record, patient: &Patient, forest: &Forest, diagram: Diagram) -> u32 {
        let of_patient = usize::from(record.of_patient);
        let about_patient = forest.walk(diagram, |variable| match variable.checked_sub(PLACE) {
            None => Some(place.value(variable)),
            Some(label) => (variable < of_patient).then(|| record.labels.get(label)),
        });
        match about_patient.outcome() {
            Some(outcome) => outcome,
            None => patient.recall.outcome(about_patient, || patient.read(forest, about_patient, of_patient)),
        }
    }
}

impl Patient {
    /// The outcome of a diagram that asks only about the patient and the moment: the variables from `first` on.
    #[inline(never)]
    fn read(&self, forest: &Forest, diagram: Diagram, first: usize) -> u32 {
        let leaf = forest.walk(diagram, |variable| self.known.get(variable - first));
        leaf.outcome().expect("every variable has a value")
    }
}
