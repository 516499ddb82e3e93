//! A request, resolved once and asked many times.
//!
//! Who asks, what is known of the patient, and what is asked for change at different times: a screen has one
//! [`Subject`] and one [`Patient`] and many [`Item`]s; a list of patients has one subject. Each is resolved by itself,
//! and deciding joins them.
//!
//! What is resolved belongs to the [`Table`] that resolved it: another one, of a later version of the policy say, means
//! other things by the same numbers, and refuses it.

use crate::authority::Seen;
use crate::bits::Bits;
use crate::recall::Recall;
use crate::table::Table;
use crate::values::Known;
use crate::variables::{NO, UNKNOWN, Variables, YES, of_truth};
use caldicott_policy::{
    Answer, Answered, CategoryId, Day, FactId, FactValue, Id as _, LabelId, Party, Policy, PurposeId, Recorded, Request, RequestError,
    RoleId, Side, Tier, Truth,
};

pub(crate) use crate::values::Few;

/// Who asks: a role, at an organisation.
#[derive(Clone, Debug)]
pub struct Subject {
    pub(crate) table: u32,
    pub(crate) role: RoleId,
    /// Where the cells of the role begin.
    pub(crate) cells: u32,
    pub(crate) value: u16,
    pub(crate) seen: Seen,
    pub(crate) stranger: Stranger,
}

/// What an organisation calls itself that the policy does not name: such a one is the same as another of that name alone.
pub(crate) type Stranger = Option<Box<str>>;

/// An organisation on a side of a request: what it is to the agreements and to the conditions, and its name if it has none in
/// the policy.
pub(crate) type Seated = (Seen, u16, Stranger);

/// What is known of a patient on a day: the answers to facts, and what they said.
#[derive(Clone, Debug)]
pub struct Patient {
    pub(crate) table: u32,
    pub(crate) on: Day,
    /// What they said, for each purpose.
    pub(crate) consent: Few,
    pub(crate) recall: Recall,
    /// The day and the facts.
    pub(crate) known: Known,
}

/// A record, or a part of one: who holds it, and which labels everything in it carries.
#[derive(Clone, Debug)]
pub struct Record {
    pub(crate) table: u32,
    pub(crate) value: u16,
    /// The first variable that is about neither the record nor who asks.
    pub(crate) of_patient: u16,
    pub(crate) seen: Seen,
    pub(crate) labels: Few,
    pub(crate) stranger: Stranger,
}

/// What is asked for: a tier of a category in a record.
#[derive(Clone, Debug)]
pub struct Item {
    pub(crate) record: Record,
    /// Where the tier is among those of all categories.
    pub(crate) cell: u32,
}

impl Record {
    /// A tier of it, which its category has.
    pub(crate) fn item(self, table: &Table, category: CategoryId, tier: Tier) -> Item {
        Item { record: self, cell: table.tiers[category.index()] + tier - 1 }
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
    #[inline]
    pub fn subject(&self, role: RoleId, requester: Option<Party>) -> Subject {
        self.subject_with(role, self.party(Side::Requester, requester))
    }

    #[inline]
    pub(crate) fn subject_with(&self, role: RoleId, (seen, value, stranger): Seated) -> Subject {
        assert!(role.index() < self.policy().roles().len(), "a role is one of the policy");
        // There are no more cells than may be.
        let cells = (role.index() * self.purposes * self.all_tiers) as u32;
        Subject { table: self.number, role, cells, value, seen, stranger }
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
        let mut of_labels = self.unlabelled();
        self.policy().labels().for_each(|(label, _)| _ = of_labels.replace(label.index(), of_truth(labels(label))));
        self.record_with(self.party(Side::Holder, holder), of_labels)
    }

    #[inline]
    pub(crate) fn record_with(&self, (seen, value, stranger): Seated, labels: Few) -> Record {
        Record { table: self.number, value, of_patient: self.variables.day().0, seen, labels, stranger }
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

    pub(crate) fn party(&self, side: Side, party: Option<Party>) -> Seated {
        let (seen, value) = (self.agreements.seen(party.as_ref()), self.variables.of_party(side, party.as_ref()));
        let stranger = match party {
            Some(Party::Other(name)) => Some(name.into_boxed_str()),
            Some(Party::Named(_)) | None => None,
        };
        (seen, value, stranger)
    }

    /// The same, by name or code.
    #[inline]
    pub(crate) fn party_named(&self, side: Side, name: Option<&str>) -> Result<Seated, RequestError> {
        match name.map(|name| self.policy().organisation_called(name)) {
            Some(None) => self.stranger_named(side, name),
            Some(Some(known)) => {
                let party = Some(Party::Named(known));
                Ok((self.agreements.seen(party.as_ref()), self.variables.of_party(side, party.as_ref()), None))
            }
            None => Ok(self.party(side, None)),
        }
    }

    #[cold]
    fn stranger_named(&self, side: Side, name: Option<&str>) -> Result<Seated, RequestError> {
        Ok(self.party(side, name.map(|name| self.policy().organisation_named(side, name)).transpose()?))
    }

    /// A patient of whom nothing is known.
    pub(crate) fn stranger_on(&self, on: Day) -> Patient {
        self.known_patient(on, self.for_every_purpose(UNKNOWN), self.known_on(on, UNKNOWN))
    }

    #[inline]
    fn known_patient(&self, on: Day, consent: Few, known: Known) -> Patient {
        Patient { table: self.number, on, consent, recall: Recall::default(), known }
    }

    /// The same answer for every purpose.
    #[inline]
    fn for_every_purpose(&self, answer: u16) -> Few {
        Few::filled(answer, self.purposes)
    }

    /// The day, and one value for every fact.
    #[inline]
    fn known_on(&self, on: Day, value: u16) -> Known {
        let mut known = Known::filled(value, 1 + self.policy().facts().len());
        known.replace(0, self.variables.of_day(on));
        known
    }

    pub(crate) fn set_consent(&self, patient: &mut Patient, purpose: PurposeId, recorded: Option<Recorded>) {
        patient.consent.replace(purpose.index(), Variables::of_answer(recorded.map(|recorded| said(recorded, patient.on))));
    }

    pub(crate) fn set_fact(&self, patient: &mut Patient, fact: FactId, answered: &Answered) {
        patient.known.replace(1 + fact.index(), self.of_fact(fact, answered, patient.on));
    }

    /// The labels of an item of which nobody knows what it carries.
    pub(crate) fn unlabelled(&self) -> Few {
        Few::filled(UNKNOWN, self.policy().labels().len())
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
    #[inline]
    pub fn subject_named(&self, role: &str, requester: Option<&str>) -> Result<Subject, RequestError> {
        let party = self.party_named(Side::Requester, requester)?;
        Ok(self.subject_with(self.policy().role_named(role)?, party))
    }

    /// What is asked for: a tier of a category in a record, as in [`record_named`](Table::record_named).
    #[inline]
    pub fn item_named(&self, category: &str, tier: Tier, holder: Option<&str>, labels: Option<&[&str]>) -> Result<Item, RequestError> {
        let (category, tier) = self.policy().data_named(category, tier)?;
        Ok(self.record_named(holder, labels)?.item(self, category, tier))
    }

    /// A record: the organisation that holds it, where that is known, and the labels that its items carry, where they are. An
    /// empty list says that they carry none.
    pub fn record_named(&self, holder: Option<&str>, labels: Option<&[&str]>) -> Result<Record, RequestError> {
        let policy = self.policy();
        let holder = self.party_named(Side::Holder, holder)?;
        let mut of_labels = Few::filled(if labels.is_some() { NO } else { UNKNOWN }, policy.labels().len());
        for label in labels.into_iter().flatten() {
            let id = policy.label_named(label)?;
            if of_labels.replace(id.index(), YES) == YES {
                return Err(RequestError::said_twice("label", label, &policy[id].name));
            }
        }
        Ok(self.record_with(holder, of_labels))
    }

    /// A patient, on a day, of whom nothing is known; to be filled in.
    #[inline]
    pub fn patient_on(&self, on: Day) -> PatientBuilder<'_> {
        let (consent, known) = (self.for_every_purpose(UNKNOWN), self.known_on(on, NOT_SAID));
        PatientBuilder { table: self, on, consent, general: false, by_purpose: Bits::NONE, known, error: None }
    }
}

/// Marks what nothing was said about: no variable has so many values.
const NOT_SAID: u16 = u16::MAX;

/// A patient that is being made. The first error is kept, and given by [`build`](PatientBuilder::build).
#[derive(Clone, Debug)]
pub struct PatientBuilder<'t> {
    table: &'t Table,
    on: Day,
    /// What they said, for each purpose.
    consent: Few,
    /// Whether they said something for every purpose that has no answer of its own, and the purposes that have.
    general: bool,
    by_purpose: Bits,
    /// The day and the facts, as far as anything was said.
    known: Known,
    error: Option<RequestError>,
}

impl PatientBuilder<'_> {
    /// The recorded answer for every purpose that has none of its own.
    #[inline]
    pub fn consent(&mut self, recorded: impl Into<Recorded>) -> &mut Self {
        let recorded = recorded.into();
        if self.consented_at_once(recorded) { self } else { self.consented_with_care(recorded) }
    }

    /// Fills in what most patients said: the same on every day, and for every purpose. Whether it is so; where it is not,
    /// nothing is filled in.
    #[inline]
    fn consented_at_once(&mut self, Recorded { answer, from, until }: Recorded) -> bool {
        let is_all = from.is_none() && until.is_none() && !self.general && self.by_purpose == Bits::NONE && self.error.is_none();
        if is_all {
            self.general = true;
            self.consent = self.table.for_every_purpose(Variables::of_answer(Some(answer)));
        }
        is_all
    }

    #[inline(never)]
    fn consented_with_care(&mut self, recorded: Recorded) -> &mut Self {
        self.step(|builder| {
            let answer = builder.answer(Some(recorded))?;
            if std::mem::replace(&mut builder.general, true) {
                return Err(RequestError::said_twice("field", "consent", "consent"));
            }
            let own = std::mem::replace(&mut builder.consent, builder.table.for_every_purpose(answer));
            for purpose in builder.by_purpose.iter::<PurposeId>() {
                builder.consent.replace(purpose.index(), own.get(purpose.index()));
            }
            Ok(())
        })
    }

    /// The recorded answer for one purpose; `None` says that it is unknown.
    pub fn consent_for(&mut self, purpose: &str, recorded: Option<Recorded>) -> &mut Self {
        self.step(|builder| {
            let id = builder.policy().purpose_named(purpose)?;
            let answer = builder.answer(recorded)?;
            if builder.by_purpose.contains(id) {
                return Err(RequestError::said_twice("purpose", purpose, &builder.policy()[id].name));
            }
            builder.by_purpose.add(&Bits::of([id]));
            builder.consent.replace(id.index(), answer);
            Ok(())
        })
    }

    /// The answer to a fact, an objection, a choice or a quantity, without a day on which it was found out.
    #[inline]
    pub fn fact<'v>(&mut self, fact: &str, value: impl Into<FactValue<'v>>) -> &mut Self {
        self.answered(fact, value.into(), None)
    }

    /// The answer to a fact, and the day on which it was found out.
    pub fn fact_checked<'v>(&mut self, fact: &str, value: impl Into<FactValue<'v>>, checked: Day) -> &mut Self {
        self.answered(fact, value.into(), Some(checked))
    }

    /// The patient, or the first thing that was wrong.
    #[inline]
    pub fn build(&mut self) -> Result<Patient, RequestError> {
        if let Some(error) = &self.error {
            return Err(error.clone());
        }
        Ok(self.table.known_patient(self.on, self.consent.clone(), self.known.with(UNKNOWN, NOT_SAID)))
    }

    #[inline]
    fn answered(&mut self, fact: &str, value: FactValue<'_>, checked: Option<Day>) -> &mut Self {
        if self.answered_at_once(fact, value) { self } else { self.answered_with_care(fact, value, checked) }
    }

    /// Fills in what most answers are, a yes or no that is one whenever it was found out, said for the first time. Whether it
    /// is such an answer; of any other nothing is filled in.
    #[inline]
    fn answered_at_once(&mut self, fact: &str, value: FactValue<'_>) -> bool {
        if self.error.is_some() {
            return false;
        }
        let Some(id) = self.policy().fact_called(fact) else { return false };
        let Some(value) = self.table.variables.of_yes_or_no(id, value) else { return false };
        self.known.put(1 + id.index(), value, NOT_SAID)
    }

    #[inline(never)]
    fn answered_with_care(&mut self, fact: &str, value: FactValue<'_>, checked: Option<Day>) -> &mut Self {
        self.step(|builder| {
            let id = builder.policy().fact_named(fact)?;
            let value = builder.policy().answer_of(id, value)?;
            let value = builder.table.of_fact(id, &Answered { value, checked }, builder.on);
            match builder.known.replace(1 + id.index(), value) {
                NOT_SAID => Ok(()),
                _ => Err(RequestError::said_twice("fact", fact, &builder.policy()[id].word.name)),
            }
        })
    }

    #[inline]
    fn answer(&self, recorded: Option<Recorded>) -> Result<u16, RequestError> {
        let Some(recorded) = recorded else { return Ok(UNKNOWN) };
        recorded.check()?;
        Ok(Variables::of_answer(Some(said(recorded, self.on))))
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

/// What a recorded answer is on a day; outside its days nothing is recorded.
#[inline]
fn said(recorded: Recorded, on: Day) -> Answer {
    let too_early = recorded.from.is_some_and(|from| on < from);
    let too_late = recorded.until.is_some_and(|until| on > until);
    if too_early || too_late { Answer::NotRecorded } else { recorded.answer }
}
