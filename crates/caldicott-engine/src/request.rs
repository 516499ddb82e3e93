//! A request, resolved once and asked many times.
//!
//! Who asks, what is known of the patient, and what is asked for change at different times: a screen has one
//! [`Subject`] and one [`Patient`] and many [`Item`]s; a list of patients has one subject. Each is resolved by itself,
//! and deciding joins them.
//!
//! What is resolved belongs to the [`Table`] that resolved it: another one, of a later version of the policy say, means
//! other things by the same numbers, and refuses it.

use crate::authority::Seen;
use crate::recall::Recall;
use crate::table::Table;
use crate::variables::{NO, UNKNOWN, Variables, YES, of_truth};
use caldicott_policy::{
    Answer, Answered, CategoryId, Day, FactId, FactValue, Id as _, LabelId, Party, Policy, PurposeId, Recorded, Request, RequestError,
    RoleId, Side, Tier, Truth,
};
use smallvec::SmallVec;

/// Values of a few variables: of a policy of common size they lie in place.
pub(crate) type Few = SmallVec<[u16; 8]>;

/// Who asks: a role, at an organisation.
#[derive(Clone, Debug)]
pub struct Subject {
    pub(crate) table: u32,
    pub(crate) role: RoleId,
    /// Where the cells of the role begin.
    pub(crate) cells: usize,
    pub(crate) party: Option<Party>,
    pub(crate) seen: Seen,
    pub(crate) value: u16,
}

/// What is known of a patient on a day: the answers to facts, and what they said.
#[derive(Clone, Debug)]
pub struct Patient {
    pub(crate) table: u32,
    pub(crate) on: Day,
    /// What they said, for each purpose.
    pub(crate) consent: Few,
    /// The day and the facts.
    pub(crate) known: SmallVec<[u16; 24]>,
    pub(crate) recall: Recall,
}

/// A record, or a part of one: who holds it, and which labels everything in it carries.
#[derive(Clone, Debug)]
pub struct Record {
    pub(crate) table: u32,
    pub(crate) holder: Option<Party>,
    pub(crate) seen: Seen,
    pub(crate) value: u16,
    pub(crate) labels: Few,
}

/// What is asked for: a tier of a category in a record.
#[derive(Clone, Debug)]
pub struct Item {
    pub(crate) record: Record,
    pub(crate) category: CategoryId,
    pub(crate) tier: Tier,
    /// Where the tier is among all.
    pub(crate) cell: u32,
}

impl Record {
    /// A tier of it, which its category has.
    pub(crate) fn item(self, table: &Table, category: CategoryId, tier: Tier) -> Item {
        Item { record: self, category, tier, cell: table.tiers[category.index()] + tier - 1 }
    }
}

impl Item {
    /// The record that it is in.
    pub fn record(&self) -> &Record {
        &self.record
    }
}

/// Resolving by ids.
impl Table {
    /// The parts of a request, for its purposes.
    ///
    /// # Panics
    ///
    /// If the request was made for a policy with other content.
    pub fn resolve(&self, request: &Request) -> (Subject, Patient, Item) {
        let patient = self.patient(request);
        let subject = self.subject(request.role(), request.party(Side::Requester).cloned());
        let labels = |label| request.labels().map_or(Truth::Unknown, |labels| labels.contains(&label).into());
        let record = self.record(request.party(Side::Holder).cloned(), labels);
        (subject, patient, record.item(self, request.category(), request.tier()))
    }

    /// Who asks. An organisation that is not named is unknown.
    ///
    /// # Panics
    ///
    /// If the policy has no such role or organisation.
    pub fn subject(&self, role: RoleId, requester: Option<Party>) -> Subject {
        let (seen, value) = self.party(Side::Requester, requester.as_ref());
        assert!(role.index() < self.policy().roles().len(), "a role is one of the policy");
        let cells = role.index() * self.policy().purposes().len() * self.all_tiers;
        Subject { table: self.number, role, cells, party: requester, seen, value }
    }

    /// What is known of a patient: that of a request, for each of its purposes. For other purposes nothing is.
    ///
    /// # Panics
    ///
    /// If the request was made for a policy with other content.
    pub fn patient(&self, request: &Request) -> Patient {
        assert!(request.is_for(self.policy()), "a patient is resolved by the policy that the request was made for");
        let mut patient = self.stranger_on(request.on());
        let consent = request.consent();
        for &purpose in request.purposes() {
            let recorded = consent.by_purpose.get(&purpose).copied().unwrap_or(consent.general);
            self.set_consent(&mut patient, purpose, recorded);
        }
        for (fact, answered) in request.facts().iter() {
            self.set_fact(&mut patient, fact, answered);
        }
        patient
    }

    /// A record. `labels` says of each label whether the items in it carry it.
    ///
    /// # Panics
    ///
    /// If the policy has no such organisation.
    pub fn record(&self, holder: Option<Party>, labels: impl Fn(LabelId) -> Truth) -> Record {
        let labels = self.policy().labels().map(|(label, _)| of_truth(labels(label))).collect();
        self.record_with(holder, labels)
    }

    pub(crate) fn record_with(&self, holder: Option<Party>, labels: Few) -> Record {
        let (seen, value) = self.party(Side::Holder, holder.as_ref());
        Record { table: self.number, holder, seen, value, labels }
    }

    /// What is asked for; `None` if the category has no such tier. `labels` says of each label whether the item carries it.
    ///
    /// # Panics
    ///
    /// If the policy has no such category or organisation.
    pub fn item(&self, category: CategoryId, tier: Tier, holder: Option<Party>, labels: impl Fn(LabelId) -> Truth) -> Option<Item> {
        let exists = (1..=self.policy()[category].top()).contains(&tier);
        exists.then(|| self.record(holder, labels).item(self, category, tier))
    }

    fn party(&self, side: Side, party: Option<&Party>) -> (Seen, u16) {
        (self.agreements.seen(party), self.variables.of_party(side, party))
    }

    /// A patient of whom nothing is known.
    pub(crate) fn stranger_on(&self, on: Day) -> Patient {
        self.patient_with(on, UNKNOWN)
    }

    /// A patient of whom everything but the day has one value.
    fn patient_with(&self, on: Day, value: u16) -> Patient {
        let mut known = filled(value, 1 + self.policy().facts().len());
        known[0] = self.variables.of_day(on);
        Patient { table: self.number, on, consent: filled(value, self.purposes), known, recall: Recall::default() }
    }

    pub(crate) fn set_consent(&self, patient: &mut Patient, purpose: PurposeId, recorded: Option<Recorded>) {
        patient.consent[purpose.index()] = Variables::of_answer(recorded.map(|recorded| said(recorded, patient.on)));
    }

    pub(crate) fn set_fact(&self, patient: &mut Patient, fact: FactId, answered: &Answered) {
        patient.known[1 + fact.index()] = self.of_fact(fact, answered, patient.on);
    }

    /// The labels of an item of which nobody knows what it carries.
    pub(crate) fn unlabelled(&self) -> Few {
        filled(UNKNOWN, self.policy().labels().len())
    }

    /// The value of an answer. One that is too old, or of which nobody knows how old it is, is none.
    fn of_fact(&self, fact: FactId, answered: &Answered, on: Day) -> u16 {
        let counts = match (self.policy()[fact].checked_within, answered.checked) {
            (None, _) => true,
            (Some(within), Some(checked)) => checked <= on && on.days_since(checked) <= i64::from(within),
            (Some(_), None) => false,
        };
        self.variables.of_fact(fact, answered.value.filter(|_| counts))
    }
}

/// Resolving by names and codes, which are those of [`Policy::request`].
///
/// ```
/// # use caldicott_engine::Table;
/// # use caldicott_policy::{Answer, Policy, RequestError};
/// # fn ask(table: &Table) -> Result<bool, RequestError> {
/// let subject = table.subject_named("district-nurse", Some("abbey-surgery"))?;
/// let patient = table.patient_on("2018-06-21".parse().expect("a day"))
///     .consent(Answer::NotRecorded)
///     .fact("patient-present", false)
///     .build()?;
/// let item = table.item_named("hospital", 2, Some("royal-liverpool"), Some(&[]))?;
/// let direct_care = table.policy().purpose_named("direct-care")?;
/// Ok(table.decide(&subject, &patient, &item, direct_care).is_permit())
/// # }
/// ```
impl Table {
    /// Who asks: a role, and the organisation where it is known.
    pub fn subject_named(&self, role: &str, requester: Option<&str>) -> Result<Subject, RequestError> {
        let party = requester.map(|requester| self.policy().organisation_named(Side::Requester, requester)).transpose()?;
        Ok(self.subject(self.policy().role_named(role)?, party))
    }

    /// What is asked for: a tier of a category in a record, as in [`record_named`](Table::record_named).
    pub fn item_named(&self, category: &str, tier: Tier, holder: Option<&str>, labels: Option<&[&str]>) -> Result<Item, RequestError> {
        let (category, tier) = self.policy().data_named(category, tier)?;
        Ok(self.record_named(holder, labels)?.item(self, category, tier))
    }

    /// A record: the organisation that holds it, where that is known, and the labels that its items carry, where they are. An
    /// empty list says that they carry none.
    pub fn record_named(&self, holder: Option<&str>, labels: Option<&[&str]>) -> Result<Record, RequestError> {
        let policy = self.policy();
        let holder = holder.map(|holder| policy.organisation_named(Side::Holder, holder)).transpose()?;
        let mut of_labels: Few = filled(if labels.is_some() { NO } else { UNKNOWN }, policy.labels().len());
        for label in labels.into_iter().flatten() {
            let id = policy.label_named(label)?;
            if std::mem::replace(&mut of_labels[id.index()], YES) == YES {
                return Err(RequestError::said_twice("label", label, &policy[id].name));
            }
        }
        Ok(self.record_with(holder, of_labels))
    }

    /// A patient, on a day, of whom nothing is known; to be filled in.
    pub fn patient_on(&self, on: Day) -> PatientBuilder<'_> {
        PatientBuilder { table: self, patient: self.patient_with(on, NOT_SAID), general: None, error: None }
    }
}

/// Marks what nothing was said about: no variable has so many values.
const NOT_SAID: u16 = u16::MAX;

/// A patient that is being made. The first error is kept, and given by [`build`](PatientBuilder::build).
#[derive(Clone, Debug)]
pub struct PatientBuilder<'t> {
    table: &'t Table,
    patient: Patient,
    /// What they said for every purpose that has no answer of its own.
    general: Option<u16>,
    error: Option<RequestError>,
}

impl PatientBuilder<'_> {
    /// The recorded answer for every purpose that has none of its own.
    pub fn consent(&mut self, recorded: impl Into<Recorded>) -> &mut Self {
        let recorded = recorded.into();
        self.step(|builder| {
            let answer = builder.answer(Some(recorded))?;
            match builder.general.replace(answer) {
                None => Ok(()),
                Some(_) => Err(RequestError::said_twice("field", "consent", "consent")),
            }
        })
    }

    /// The recorded answer for one purpose; `None` says that it is unknown.
    pub fn consent_for(&mut self, purpose: &str, recorded: Option<Recorded>) -> &mut Self {
        self.step(|builder| {
            let id = builder.policy().purpose_named(purpose)?;
            let answer = builder.answer(recorded)?;
            match std::mem::replace(&mut builder.patient.consent[id.index()], answer) {
                NOT_SAID => Ok(()),
                _ => Err(RequestError::said_twice("purpose", purpose, &builder.policy()[id].name)),
            }
        })
    }

    /// The answer to a fact, an objection, a choice or a quantity, without a day on which it was found out.
    pub fn fact<'v>(&mut self, fact: &str, value: impl Into<FactValue<'v>>) -> &mut Self {
        self.answered(fact, value.into(), None)
    }

    /// The answer to a fact, and the day on which it was found out.
    pub fn fact_checked<'v>(&mut self, fact: &str, value: impl Into<FactValue<'v>>, checked: Day) -> &mut Self {
        self.answered(fact, value.into(), Some(checked))
    }

    /// The patient, or the first thing that was wrong.
    pub fn build(&mut self) -> Result<Patient, RequestError> {
        if let Some(error) = &self.error {
            return Err(error.clone());
        }
        let Patient { table, on, consent, known, .. } = &self.patient;
        let (consent, known) = (said_or(self.general.unwrap_or(UNKNOWN), consent), said_or(UNKNOWN, known));
        Ok(Patient { table: *table, on: *on, consent, known, recall: Recall::default() })
    }

    fn answered(&mut self, fact: &str, value: FactValue<'_>, checked: Option<Day>) -> &mut Self {
        self.step(|builder| {
            let id = builder.policy().fact_named(fact)?;
            let value = match builder.table.variables.of_yes_or_no(id, value) {
                Some(known) => known,
                None => builder.value_of(id, value, checked)?,
            };
            match std::mem::replace(&mut builder.patient.known[1 + id.index()], value) {
                NOT_SAID => Ok(()),
                _ => Err(RequestError::said_twice("fact", fact, &builder.policy()[id].word.name)),
            }
        })
    }

    #[inline(never)]
    fn value_of(&self, fact: FactId, value: FactValue<'_>, checked: Option<Day>) -> Result<u16, RequestError> {
        let value = self.policy().answer_of(fact, value)?;
        Ok(self.table.of_fact(fact, &Answered { value, checked }, self.patient.on))
    }

    fn answer(&self, recorded: Option<Recorded>) -> Result<u16, RequestError> {
        let Some(recorded) = recorded else { return Ok(UNKNOWN) };
        recorded.check()?;
        Ok(Variables::of_answer(Some(said(recorded, self.patient.on))))
    }

    fn policy(&self) -> &Policy {
        self.table.policy()
    }

    #[inline]
    fn step(&mut self, fill: impl FnOnce(&mut Self) -> Result<(), RequestError>) -> &mut Self {
        if self.error.is_none()
            && let Err(error) = fill(self)
        {
            self.error = Some(error);
        }
        self
    }
}

/// So many values that are all the same. A short list is filled in one go, and then shortened.
#[inline]
fn filled<const N: usize>(value: u16, length: usize) -> SmallVec<[u16; N]> {
    if length > N {
        return SmallVec::from_elem(value, length);
    }
    let mut values = SmallVec::from_buf([value; N]);
    values.truncate(length);
    values
}

/// Values, with another one where nothing was said.
#[inline]
fn said_or<const N: usize>(other: u16, values: &[u16]) -> SmallVec<[u16; N]> {
    let mut said = SmallVec::from_slice(values);
    said.iter_mut().for_each(|value| *value = if *value == NOT_SAID { other } else { *value });
    said
}

/// What a recorded answer is on a day; outside its days nothing is recorded.
fn said(recorded: Recorded, on: Day) -> Answer {
    let too_early = recorded.from.is_some_and(|from| on < from);
    let too_late = recorded.until.is_some_and(|until| on > until);
    if too_early || too_late { Answer::NotRecorded } else { recorded.answer }
}
