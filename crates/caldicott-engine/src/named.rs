//! A request, resolved by names and codes.
//!
//! Most of what it costs to decide for another program is to look its words up. So what nearly every request says is filled in
//! at once (a yes or no to a fact, an answer that holds on every day and for every purpose, an organisation of the policy),
//! and only the rest, and what is wrong, with care.

use crate::bits::Bits;
use crate::request::{Item, Patient, Record, Seated, Subject};
use crate::resolve::said;
use crate::table::Table;
use crate::truths::{UNKNOWN, YES};
use crate::variables::Variables;
use crate::words::{Field, Words};
use caldicott_policy::{Answered, Day, FactValue, Id as _, Policy, PurposeId, Recorded, RequestError, Side, Tier};

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
        Ok(self.item_in(self.record_named(holder, labels)?, category, tier))
    }

    /// A record: the organisation that holds it, where that is known, and the labels that its items carry, where they are. An
    /// empty list says that they carry none.
    #[inline]
    pub fn record_named(&self, holder: Option<&str>, labels: Option<&[&str]>) -> Result<Record, RequestError> {
        let holder = self.party_named(Side::Holder, holder)?;
        let labels = match labels {
            Some([]) => self.variables.layout.no_labels.clone(),
            Some(labels) => self.labels_named(labels)?,
            None => self.unknown_labels(),
        };
        Ok(self.record_with(holder, labels))
    }

    /// The labels of an item that carries these and no other.
    fn labels_named(&self, labels: &[&str]) -> Result<Words, RequestError> {
        let policy = self.policy();
        let mut of_labels = self.variables.layout.no_labels.clone();
        for label in labels {
            let id = policy.label_named(label)?;
            if of_labels.replace(self.variables.layout.label(id.index()), YES) == YES {
                return Err(RequestError::said_twice("label", label, &policy[id].name));
            }
        }
        Ok(of_labels)
    }

    /// An organisation on a side, by name or code.
    #[inline(always)]
    pub(crate) fn party_named(&self, side: Side, name: Option<&str>) -> Result<Seated, RequestError> {
        match name.map(|name| (name, self.policy().organisation_called(name))) {
            None => Ok(self.party(side, None)),
            Some((_, Some(known))) => Ok(self.organisation(side, known)),
            Some((name, None)) => self.stranger_named(side, name),
        }
    }

    #[cold]
    fn stranger_named(&self, side: Side, name: &str) -> Result<Seated, RequestError> {
        Ok(self.party(side, Some(self.policy().organisation_named(side, name)?)))
    }

    /// A patient, on a day, of whom nothing is known; to be filled in.
    #[inline]
    pub fn patient_on(&self, on: Day) -> PatientBuilder<'_> {
        let (patient, said) = (self.unknown_patient_on(on), Words::filled(0, self.variables.layout.of_patient()));
        PatientBuilder { table: self, patient, said, general: false, by_purpose: None, error: None }
    }
}

/// A patient that is being made. The first error is kept, and given by [`build`](PatientBuilder::build).
#[derive(Clone, Debug)]
pub struct PatientBuilder<'t> {
    table: &'t Table,
    /// What was said so far.
    patient: Patient,
    /// All bits of the facts of which something was said.
    said: Words,
    /// Whether they said something for every purpose that has no answer of its own, and the purposes that have.
    general: bool,
    by_purpose: Option<Box<Bits>>,
    error: Option<Box<RequestError>>,
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
        let is_all = from.is_none() && until.is_none() && !self.general && self.by_purpose.is_none();
        if is_all {
            self.general = true;
            self.patient.consent = self.table.for_every_purpose(Variables::of_answer(Some(answer)));
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
            let own = std::mem::replace(&mut builder.patient.consent, builder.table.for_every_purpose(answer));
            for purpose in builder.by_purpose.iter().flat_map(|purposes| purposes.iter::<PurposeId>()) {
                let field = Field::of_answer(purpose.index());
                builder.patient.consent.replace(field, own.get(field));
            }
            Ok(())
        })
    }

    /// The recorded answer for one purpose; `None` says that it is unknown.
    pub fn consent_for(&mut self, purpose: &str, recorded: Option<Recorded>) -> &mut Self {
        self.step(|builder| {
            let id = builder.policy().purpose_named(purpose)?;
            let answer = builder.answer(recorded)?;
            let known = builder.by_purpose.get_or_insert_default();
            if known.contains(id) {
                return Err(RequestError::said_twice("purpose", purpose, &builder.table.policy()[id].name));
            }
            known.add(&Bits::of([id]));
            builder.patient.consent.replace(Field::of_answer(id.index()), answer);
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
            return Err(RequestError::clone(error));
        }
        Ok(self.patient.clone())
    }

    #[inline]
    fn answered(&mut self, fact: &str, value: FactValue<'_>, checked: Option<Day>) -> &mut Self {
        if self.answered_at_once(fact, value) { self } else { self.answered_with_care(fact, value, checked) }
    }

    /// Fills in what most answers are, a yes or no that is one whenever it was found out, said for the first time. Whether it
    /// is such an answer; of any other nothing is filled in.
    #[inline]
    fn answered_at_once(&mut self, fact: &str, value: FactValue<'_>) -> bool {
        let Some(id) = self.policy().fact_called(fact) else { return false };
        let Some((field, value)) = self.table.variables.of_yes_or_no(id, value) else { return false };
        self.say(field, value)
    }

    /// Fills in what is said of a fact, if it is for the first time; and whether it is.
    #[inline]
    fn say(&mut self, field: Field, value: u16) -> bool {
        let (said, known) = match field.word {
            0 => (&mut self.said.first, &mut self.patient.known.first),
            word => (self.said.word_mut(word.into()), self.patient.known.word_mut(word.into())),
        };
        let is_first = *said & field.mask == 0;
        if is_first {
            *said |= field.mask;
            *known |= field.holding(value);
        }
        is_first
    }

    #[inline(never)]
    fn answered_with_care(&mut self, fact: &str, value: FactValue<'_>, checked: Option<Day>) -> &mut Self {
        self.step(|builder| {
            let id = builder.policy().fact_named(fact)?;
            let value = builder.policy().answer_of(id, value)?;
            let value = builder.table.of_fact(id, &Answered { value, checked }, builder.patient.on);
            if builder.say(builder.table.variables.field(id), value) {
                Ok(())
            } else {
                Err(RequestError::said_twice("fact", fact, &builder.policy()[id].word.name))
            }
        })
    }

    #[inline]
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
            self.error = Some(Box::new(error));
        }
        self
    }
}
