//! One question, and what it answers to everything that is asked on the way to an outcome.

use crate::authority::Sought;
use crate::request::{Patient, Record, Subject};
use crate::steps::{Path, Start, Steps};
use crate::truths::truth_of;
use crate::words::{CONSENT, FRONT, PATIENT, SAME};
use caldicott_policy::{Id as _, PurposeId, Truth};

/// A question about a record, but for what is asked of it.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'q> {
    pub(crate) subject: &'q Subject,
    pub(crate) patient: &'q Patient,
    pub(crate) record: &'q Record,
    pub(crate) purpose: PurposeId,
    /// Whether requester and holder are the same organisation, as a value.
    pub(crate) same: u16,
}

impl<'q> Asked<'q> {
    #[inline]
    pub(crate) fn new(subject: &'q Subject, patient: &'q Patient, record: &'q Record, purpose: PurposeId) -> Self {
        let same = subject.seen.is_same(record.seen, || subject.stranger == record.stranger);
        Asked { subject, patient, record, purpose, same }
    }

    /// The same, where both organisations are named here.
    #[inline]
    pub(crate) fn of_named(subject: &'q Subject, patient: &'q Patient, record: &'q Record, purpose: PurposeId) -> Option<Self> {
        let same = subject.seen.is_same_named(record.seen)?;
        Some(Asked { subject, patient, record, purpose, same })
    }

    #[inline]
    pub(crate) fn sought(self) -> Sought {
        Sought { holder: self.record.seen, requester: self.subject.seen, purpose: self.purpose, on: self.patient.on }
    }

    /// The outcome that a path comes to, which mostly is the same for all.
    #[inline]
    pub(crate) fn outcome(self, steps: &Steps, path: Path) -> u32 {
        path.outcome().unwrap_or_else(|| self.far(steps, path))
    }

    /// Where a cell leads: nearly always to an outcome.
    #[inline]
    pub(crate) fn crossed(self, steps: &Steps, start: Start) -> Path {
        match start.outcome() {
            Some(outcome) => Path::to(outcome),
            None => steps.crossed(start, self.front(), self.patient.known.first),
        }
    }

    /// The outcome that a cell comes to.
    #[inline]
    pub(crate) fn outcome_of_cell(self, steps: &Steps, start: Start) -> u32 {
        self.outcome(steps, self.crossed(steps, start))
    }

    /// The truth of a condition.
    #[inline]
    pub(crate) fn truth(self, steps: &Steps, condition: Path) -> Truth {
        truth_of(self.outcome(steps, condition))
    }

    #[inline]
    fn front(self) -> u64 {
        let consent = self.patient.consent.answer(self.purpose.index());
        self.subject.front | self.record.words.first | CONSENT.holding(consent) | SAME.holding(self.same)
    }

    /// The outcome of a path that leads on.
    #[inline(never)]
    fn far(self, steps: &Steps, path: Path) -> u32 {
        let front = self.front();
        steps.outcome(path, |word| match word {
            FRONT => front,
            PATIENT => self.patient.known.first,
            further => word_further(self.record, self.patient, steps.of_patient(), further.into()),
        })
    }
}

/// A word that only large policies have; so many are about the patient.
#[inline(never)]
fn word_further(record: &Record, patient: &Patient, of_patient: usize, word: usize) -> u64 {
    let at = word - usize::from(PATIENT);
    if at < of_patient { patient.known.word(at) } else { record.words.word(word - of_patient) }
}
