//! The columns of a batch, described: for each what may occur in it, looked up once.
//!
//! ```text
//! role(["gp", "nurse"])   data([("letters", 1)])   …   build     ──►   a row is two numbers, packed as  role: 1 bit, data: none, …
//! ```
//!
//! Invariant: each thing has one column at most, and role, data, purpose and day have one each.

use super::Batch;
use crate::request::Seated;
use crate::table::Table;
use crate::variables::Variables;
use crate::words::Words;
use caldicott_policy::{Answered, Day, FactId, FactValue, Policy, PurposeId, Recorded, RequestCode, RequestError, RoleId, Side, Tier};

/// A column, and what each of its numbers stands for.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) dictionary: Dictionary,
}

#[derive(Clone, Debug)]
pub(super) enum Dictionary {
    /// Each with where its cells begin.
    Role(Vec<(RoleId, u32)>),
    Organisation(Side, Vec<Seated>),
    /// Where each tier is among those of all categories.
    Data(Vec<u32>),
    Labels(Vec<Words>),
    Purpose(Vec<PurposeId>),
    On(Vec<Day>),
    Consent(Option<PurposeId>, Vec<Entry<Recorded>>),
    Fact(FactId, Vec<Entry<Answered>>),
}

/// The value of what is said, or, where that depends on the day, what is said.
#[derive(Clone, Copy, Debug)]
pub(super) enum Entry<T> {
    Value(u16),
    ByDay(T),
}

impl Dictionary {
    pub(super) fn len(&self) -> usize {
        match self {
            Dictionary::Role(list) => list.len(),
            Dictionary::Organisation(_, list) => list.len(),
            Dictionary::Data(list) => list.len(),
            Dictionary::Labels(list) => list.len(),
            Dictionary::Purpose(list) => list.len(),
            Dictionary::On(list) => list.len(),
            Dictionary::Consent(_, list) => list.len(),
            Dictionary::Fact(_, list) => list.len(),
        }
    }
}

/// What every request has. It is known by what a column holds and not by its name: other systems may call a fact `on`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needed {
    Role,
    Data,
    Purpose,
    On,
}

impl Needed {
    const ALL: [Needed; 4] = [Needed::Role, Needed::Data, Needed::Purpose, Needed::On];

    fn word(self) -> &'static str {
        match self {
            Needed::Role => "role",
            Needed::Data => "data",
            Needed::Purpose => "purpose",
            Needed::On => "on",
        }
    }
}

/// Where the number of a column lies in a key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Packing {
    pub(super) word: usize,
    pub(super) shift: u32,
}

/// Columns that are being described. The first error is kept, and given by [`build`](BatchBuilder::build).
#[derive(Clone, Debug)]
pub struct BatchBuilder<'t> {
    table: &'t Table,
    columns: Vec<Column>,
    error: Option<RequestError>,
}

impl Table {
    /// Columns of requests, to be described: what may occur in each. `role`, `data`, `purpose` and `on` are needed; what has
    /// no column is unknown in every row.
    pub fn batch(&self) -> BatchBuilder<'_> {
        BatchBuilder { table: self, columns: Vec::new(), error: None }
    }
}

impl<'t> BatchBuilder<'t> {
    /// A column of roles, by name or code.
    pub fn role(self, roles: &[&str]) -> Self {
        let table = self.table;
        let role = |role: &&str| table.policy().role_named(role).map(|role| (role, table.cells_of(role)));
        self.column("role", |_| Ok(Dictionary::Role(each(roles, role)?)))
    }

    /// A column of who asks, by name or code; `None` where that is unknown.
    pub fn requester(self, organisations: &[Option<&str>]) -> Self {
        self.organisation("requester", Side::Requester, organisations)
    }

    /// A column of who holds the record, by name or code; `None` where that is unknown.
    pub fn holder(self, organisations: &[Option<&str>]) -> Self {
        self.organisation("holder", Side::Holder, organisations)
    }

    /// A column of categories with a tier.
    pub fn data(self, data: &[(&str, Tier)]) -> Self {
        let table = self.table;
        let tier = |&(category, tier): &(&str, Tier)| {
            table.policy().data_named(category, tier).map(|(category, tier)| table.tier_number(category, tier))
        };
        self.column("data", |_| Ok(Dictionary::Data(each(data, tier)?)))
    }

    /// A column of the labels that an item carries, by name or code; `None` where that is unknown.
    pub fn labels(self, labels: &[Option<&[&str]>]) -> Self {
        let table = self.table;
        self.column("labels", |_| Ok(Dictionary::Labels(each(labels, |labels| Ok(table.record_named(None, *labels)?.words))?)))
    }

    /// A column of purposes, by name or code.
    pub fn purpose(self, purposes: &[&str]) -> Self {
        self.column("purpose", |policy| Ok(Dictionary::Purpose(each(purposes, |purpose| policy.purpose_named(purpose))?)))
    }

    /// A column of days.
    pub fn on(self, days: &[Day]) -> Self {
        self.column("on", |_| Ok(Dictionary::On(days.to_vec())))
    }

    /// A column of recorded answers for every purpose that has no column of its own; `None` where nobody knows.
    pub fn consent(self, recorded: &[Option<Recorded>]) -> Self {
        self.column("consent", |_| Ok(Dictionary::Consent(None, each(recorded, answer)?)))
    }

    /// A column of recorded answers for one purpose.
    pub fn consent_for(self, purpose: &str, recorded: &[Option<Recorded>]) -> Self {
        self.column(&format!("consent for {purpose}"), |policy| {
            Ok(Dictionary::Consent(Some(policy.purpose_named(purpose)?), each(recorded, answer)?))
        })
    }

    /// A column of answers to a fact, by name or code, without the day on which they were found out.
    pub fn fact(self, fact: &str, answers: &[FactValue<'_>]) -> Self {
        let answers: Vec<_> = answers.iter().map(|&value| (value, None)).collect();
        self.fact_checked(fact, &answers)
    }

    /// A column of answers to a fact, each with the day on which it was found out.
    pub fn fact_checked(self, fact: &str, answers: &[(FactValue<'_>, Option<Day>)]) -> Self {
        let table = self.table;
        self.column(fact, |policy| {
            let id = policy.fact_named(fact)?;
            let by_day = policy[id].checked_within.is_some();
            let entry = |&(value, checked): &(FactValue<'_>, Option<Day>)| {
                let answered = Answered { value: policy.answer_of(id, value)?, checked };
                Ok(if by_day { Entry::ByDay(answered) } else { Entry::Value(table.variables.of_fact(id, answered.value)) })
            };
            Ok(Dictionary::Fact(id, each(answers, entry)?))
        })
    }

    /// The columns, or the first thing that was wrong with them.
    pub fn build(self) -> Result<Batch<'t>, RequestError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        for needed in Needed::ALL {
            if !self.columns.iter().any(|column| column.dictionary.is_needed_as() == Some(needed)) {
                let message = format!("every request has a `{}`, and there is no column of it", needed.word());
                return Err(RequestError { code: RequestCode::MissingField, message });
            }
        }
        let (mut word, mut shift) = (0, 0);
        let packing = self.columns.iter().map(|column| {
            // No number has more bits than there are in a word.
            let bits = (usize::BITS - column.dictionary.len().saturating_sub(1).leading_zeros()).min(u32::BITS);
            if shift + bits > u32::BITS {
                (word, shift) = (word + 1, 0);
            }
            // A column of one entry takes no room, wherever it lies.
            let packing = Packing { word, shift: if bits == 0 { 0 } else { shift } };
            shift += bits;
            packing
        });
        let packing = packing.collect();
        let mut turns: Vec<usize> = (0..self.columns.len()).collect();
        turns.sort_by_key(|&column| self.columns[column].dictionary.turn());
        Ok(Batch { table: self.table, columns: self.columns, turns, packing, words: (word + 1).max(2) })
    }

    fn organisation(self, name: &str, side: Side, organisations: &[Option<&str>]) -> Self {
        let table = self.table;
        self.column(name, |_| {
            Ok(Dictionary::Organisation(side, each(organisations, |organisation| table.party_named(side, *organisation))?))
        })
    }

    fn column(mut self, name: &str, dictionary: impl FnOnce(&'t Policy) -> Result<Dictionary, RequestError>) -> Self {
        if self.error.is_some() {
            return self;
        }
        match dictionary(self.table.policy()) {
            Ok(dictionary) if self.columns.iter().any(|column| column.dictionary.is_of(&dictionary)) => {
                self.error = Some(RequestError::said_twice("column", name, name));
            }
            Ok(dictionary) => self.columns.push(Column { name: name.to_owned(), dictionary }),
            Err(error) => self.error = Some(error),
        }
        self
    }
}

impl Dictionary {
    fn is_needed_as(&self) -> Option<Needed> {
        match self {
            Dictionary::Role(_) => Some(Needed::Role),
            Dictionary::Data(_) => Some(Needed::Data),
            Dictionary::Purpose(_) => Some(Needed::Purpose),
            Dictionary::On(_) => Some(Needed::On),
            Dictionary::Organisation(..) | Dictionary::Labels(_) | Dictionary::Consent(..) | Dictionary::Fact(..) => None,
        }
    }

    /// Whether two are about the same thing.
    fn is_of(&self, other: &Dictionary) -> bool {
        match (self, other) {
            (Dictionary::Organisation(one, _), Dictionary::Organisation(other, _)) => one == other,
            (Dictionary::Consent(one, _), Dictionary::Consent(other, _)) => one == other,
            (Dictionary::Fact(one, _), Dictionary::Fact(other, _)) => one == other,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

fn each<T, U>(list: &[T], of: impl FnMut(&T) -> Result<U, RequestError>) -> Result<Vec<U>, RequestError> {
    list.iter().map(of).collect()
}

fn answer(recorded: &Option<Recorded>) -> Result<Entry<Recorded>, RequestError> {
    recorded.map_or(Ok(()), Recorded::check)?;
    Ok(match *recorded {
        None => Entry::Value(Variables::of_answer(None)),
        Some(Recorded { answer, from: None, until: None }) => Entry::Value(Variables::of_answer(Some(answer))),
        Some(recorded) => Entry::ByDay(recorded),
    })
}
