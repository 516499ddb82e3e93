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

mod memory;

use crate::brief::Brief;
use crate::request::Seated;
use crate::table::Table;
use crate::values::Few;
use crate::variables::Variables;
use caldicott_policy::{
    Answered, CategoryId, Day, FactId, FactValue, Id as _, Outcome, Policy, PurposeId, Recorded, RequestCode, RequestError, RoleId, Side,
    Tier,
};
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

/// A column, and what each of its numbers stands for.
#[derive(Clone, Debug)]
struct Column {
    name: String,
    dictionary: Dictionary,
}

#[derive(Clone, Debug)]
enum Dictionary {
    Role(Vec<RoleId>),
    Organisation(Side, Vec<Seated>),
    Data(Vec<(CategoryId, Tier)>),
    Labels(Vec<Few>),
    Purpose(Vec<PurposeId>),
    On(Vec<Day>),
    Consent(Option<PurposeId>, Vec<Entry<Recorded>>),
    Fact(FactId, Vec<Entry<Answered>>),
}

/// The value of what is said, or, where that depends on the day, what is said.
#[derive(Clone, Copy, Debug)]
enum Entry<T> {
    Value(u16),
    ByDay(T),
}

impl Dictionary {
    fn len(&self) -> usize {
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
struct Packing {
    word: usize,
    shift: u32,
}

/// Columns that are being described. The first error is kept, and given by [`build`](BatchBuilder::build).
#[derive(Clone, Debug)]
pub struct BatchBuilder<'t> {
    table: &'t Table,
    columns: Vec<Column>,
    error: Option<RequestError>,
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
        self.column("role", |policy| Ok(Dictionary::Role(each(roles, |role| policy.role_named(role))?)))
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
        self.column("data", |policy| Ok(Dictionary::Data(each(data, |&(category, tier)| policy.data_named(category, tier))?)))
    }

    /// A column of the labels that an item carries, by name or code; `None` where that is unknown.
    pub fn labels(self, labels: &[Option<&[&str]>]) -> Self {
        let table = self.table;
        self.column("labels", |_| Ok(Dictionary::Labels(each(labels, |labels| Ok(table.record_named(None, *labels)?.labels))?)))
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
            let bits = usize::BITS - column.dictionary.len().saturating_sub(1).leading_zeros();
            if shift + bits > u64::BITS {
                (word, shift) = (word + 1, 0);
            }
            // A column of one entry takes no room, wherever it lies.
            let packing = Packing { word, shift: if bits == 0 { 0 } else { shift } };
            shift += bits;
            packing
        });
        let packing = packing.collect();
        Ok(Batch { table: self.table, columns: self.columns, packing, words: word + 1 })
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
                    Entry::Value(value) => _ = patient.known.replace(1 + fact.index(), *value),
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
            Some(Entry::Value(value)) => _ = patient.consent.replace(purpose.index(), value),
            Some(Entry::ByDay(recorded)) => self.table.set_consent(&mut patient, purpose, Some(recorded)),
        }
        let subject = self.table.subject_with(role, requester.clone());
        let record = self.table.record_with(holder.clone(), labels.unwrap_or_else(|| self.table.unlabelled()));
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
