//! Rows as requests.
//!
//! A row is decided as any request is. Some requests lie ready, and each column in its turn fills in what it says of them: that
//! is a short loop, and to decide them one after the other is another.
//!
//! Invariant: whatever a row asks about is filled in by its columns every time, or never. (A patient's answer for a purpose is
//! looked at in rows of that purpose only, and whichever column has it fills it in there.) So nothing is left of other rows.

use super::columns::{Dictionary, Entry};
use crate::brief::Brief;
use crate::request::{Item, Patient, Stranger, Subject};
use crate::table::Table;
use crate::words::Field;
use caldicott_policy::{Day, Id as _, PurposeId, RoleId, Side};

/// A row as a request, which the columns fill in.
#[derive(Clone)]
pub(super) struct Row {
    subject: Subject,
    patient: Patient,
    item: Item,
    purpose: PurposeId,
}

impl Row {
    /// A row of which nothing is said yet. Role, data, purpose and day have a column each, so what stands here of them is
    /// never asked about.
    pub(super) fn new(table: &Table) -> Self {
        let (seen, front, stranger) = table.party(Side::Requester, None);
        Row {
            subject: Subject { table: table.number, role: RoleId::new(0), cells: 0, seen, front, stranger },
            patient: table.unknown_patient_on(Day::new(1970, 1, 1).expect("there is such a day")),
            item: Item { record: table.record_with(table.party(Side::Holder, None), table.unknown_labels()), tier: 0 },
            purpose: PurposeId::new(0),
        }
    }

    /// Decides it.
    #[inline]
    pub(super) fn decide(&self, table: &Table) -> Brief {
        table.decide(&self.subject, &self.patient, &self.item, self.purpose)
    }
}

impl Dictionary {
    /// When a column has its turn: what depends on what others say, or lies where they write, comes after them.
    pub(super) fn turn(&self) -> u8 {
        match self {
            Dictionary::Purpose(_) | Dictionary::On(_) | Dictionary::Labels(_) | Dictionary::Role(_) | Dictionary::Data(_) => 0,
            Dictionary::Organisation(..) | Dictionary::Fact(..) | Dictionary::Consent(None, _) => 1,
            Dictionary::Consent(Some(_), _) => 2,
        }
    }

    /// Fills in each row the entry that has its number.
    pub(super) fn fill_in(&self, rows: &mut [Row], table: &Table, numbers: &[u32]) {
        let rows = rows.iter_mut().zip(numbers.iter().map(|&number| number as usize));
        match self {
            Dictionary::Role(roles) => rows.for_each(|(Row { subject, .. }, entry)| {
                (subject.role, subject.cells) = roles[entry];
            }),
            Dictionary::Organisation(Side::Requester, parties) => rows.for_each(|(Row { subject, .. }, entry)| {
                let (seen, front, stranger) = &parties[entry];
                (subject.seen, subject.front) = (*seen, *front);
                fill_in_stranger(&mut subject.stranger, stranger);
            }),
            Dictionary::Organisation(Side::Holder, parties) => {
                let others = !table.variables.side(Side::Holder).mask;
                rows.for_each(|(Row { item, .. }, entry)| {
                    let (seen, front, stranger) = &parties[entry];
                    (item.record.seen, item.record.words.first) = (*seen, item.record.words.first & others | front);
                    fill_in_stranger(&mut item.record.stranger, stranger);
                });
            }
            Dictionary::Data(tiers) => rows.for_each(|(row, entry)| row.item.tier = tiers[entry]),
            Dictionary::Labels(all) => rows.for_each(|(row, entry)| row.item.record.words.clone_from(&all[entry])),
            Dictionary::Purpose(purposes) => rows.for_each(|(row, entry)| row.purpose = purposes[entry]),
            Dictionary::On(days) => rows.for_each(|(row, entry)| table.set_day(&mut row.patient, days[entry])),
            Dictionary::Consent(only, recorded) => {
                let rows = rows.filter(|(row, _)| only.is_none_or(|only| only == row.purpose));
                rows.for_each(|(Row { patient, purpose, .. }, entry)| match &recorded[entry] {
                    Entry::Value(value) => _ = patient.consent.replace(Field::of_answer(purpose.index()), *value),
                    Entry::ByDay(recorded) => table.set_consent(patient, *purpose, Some(*recorded)),
                });
            }
            Dictionary::Fact(fact, answers) => {
                let field = table.variables.field(*fact);
                rows.for_each(|(Row { patient, .. }, entry)| match &answers[entry] {
                    Entry::Value(value) => _ = patient.known.replace(field, *value),
                    Entry::ByDay(answered) => table.set_fact(patient, *fact, answered),
                });
            }
        }
    }
}

/// A name that the policy does not have, which hardly any row has.
#[inline]
fn fill_in_stranger(place: &mut Stranger, stranger: &Stranger) {
    if place.is_some() || stranger.is_some() {
        place.clone_from(stranger);
    }
}
