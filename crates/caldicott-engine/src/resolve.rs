//! A request, resolved by the ids of its policy.

use crate::request::{Item, Name, Patient, Record, Seated, Subject};
use crate::table::Table;
use crate::truths::{UNKNOWN, of_truth};
use crate::variables::Variables;
use crate::words::{Field, Words};
use caldicott_policy::{
    Answer, Answered, CategoryId, Day, FactId, Id as _, LabelId, OrganisationId, Party, PurposeId, Recorded, Request, RoleId, Side, Tier,
    Truth,
};

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
        (subject, patient, self.item_in(record, request.category(), request.tier()))
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
    pub(crate) fn subject_with(&self, role: RoleId, (seen, front, stranger): Seated) -> Subject {
        Subject { table: self.number, role, cells: self.cells_of(role), seen, front, stranger }
    }

    /// Where the cells of a role begin.
    ///
    /// # Panics
    ///
    /// If the policy has no such role.
    #[inline]
    pub(crate) fn cells_of(&self, role: RoleId) -> u32 {
        assert!(role.index() < self.policy().roles().len(), "a role is one of the policy");
        // There are no more cells than may be.
        (role.index() * self.purposes * self.all_tiers) as u32
    }

    /// What is known of a patient: that of a request, for each of its purposes. For other purposes nothing is.
    ///
    /// # Panics
    ///
    /// If the request was made for a policy with other content.
    pub fn patient(&self, request: &Request) -> Patient {
        assert!(request.is_for(self.policy()), "a patient is resolved by the policy that the request was made for");
        let mut patient = self.unknown_patient_on(request.on());
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
        let mut of_labels = self.unknown_labels();
        for (label, _) in self.policy().labels() {
            of_labels.replace(self.variables.layout.label(label.index()), of_truth(labels(label)));
        }
        self.record_with(self.party(Side::Holder, holder), of_labels)
    }

    #[inline]
    pub(crate) fn record_with(&self, (seen, front, stranger): Seated, mut labels: Words) -> Record {
        labels.first |= front;
        Record { table: self.number, seen, words: labels, stranger }
    }

    /// What is asked for; `None` if the category has no such tier. `labels` says of each label whether the item carries it.
    ///
    /// # Panics
    ///
    /// If the policy has no such category or organisation.
    pub fn item(&self, category: CategoryId, tier: Tier, holder: Option<Party>, labels: impl Fn(LabelId) -> Truth) -> Option<Item> {
        let exists = (1..=self.policy()[category].top()).contains(&tier);
        exists.then(|| self.item_in(self.record(holder, labels), category, tier))
    }

    /// A tier of a record, which its category has.
    #[inline]
    pub(crate) fn item_in(&self, record: Record, category: CategoryId, tier: Tier) -> Item {
        Item { record, tier: self.tier_number(category, tier) }
    }

    /// Where a tier, which its category has, is among those of all categories.
    #[inline]
    pub(crate) fn tier_number(&self, category: CategoryId, tier: Tier) -> u32 {
        self.tiers[category.index()] + tier - 1
    }

    /// An organisation on a side, or none.
    pub(crate) fn party(&self, side: Side, party: Option<Party>) -> Seated {
        let front = self.variables.side(side).holding(self.variables.of_party(side, party.as_ref()));
        let seen = self.agreements.seen(party.as_ref());
        let stranger = match party {
            Some(Party::Other(name)) => Some(Box::new(Name(name))),
            Some(Party::Named(_)) | None => None,
        };
        (seen, front, stranger)
    }

    /// An organisation of the policy on a side.
    #[inline]
    pub(crate) fn organisation(&self, side: Side, organisation: OrganisationId) -> Seated {
        let value = self.variables.of_organisation(side, organisation);
        (self.agreements.seen_as(organisation), self.variables.side(side).holding(value), None)
    }

    /// A patient of whom nothing is known.
    #[inline]
    pub(crate) fn unknown_patient_on(&self, on: Day) -> Patient {
        let layout = &self.variables.layout;
        let mut known = Words::filled(0, layout.of_patient());
        known.first = layout.day().holding(self.variables.of_day(on));
        Patient { table: self.number, on, consent: self.for_every_purpose(UNKNOWN), known }
    }

    /// Asks of another day. What was found out, or said, before or until some day has to be said again.
    #[inline]
    pub(crate) fn set_day(&self, patient: &mut Patient, on: Day) {
        patient.on = on;
        patient.known.replace(self.variables.layout.day(), self.variables.of_day(on));
    }

    /// The same answer for every purpose.
    #[inline]
    pub(crate) fn for_every_purpose(&self, answer: u16) -> Words {
        Words::of_answers(answer, self.purposes)
    }

    pub(crate) fn set_consent(&self, patient: &mut Patient, purpose: PurposeId, recorded: Option<Recorded>) {
        patient
            .consent
            .replace(Field::of_answer(purpose.index()), Variables::of_answer(recorded.map(|recorded| said(recorded, patient.on))));
    }

    pub(crate) fn set_fact(&self, patient: &mut Patient, fact: FactId, answered: &Answered) {
        patient.known.replace(self.variables.field(fact), self.of_fact(fact, answered, patient.on));
    }

    /// An item of whose labels nothing is known.
    #[inline]
    pub(crate) fn unknown_labels(&self) -> Words {
        Words::filled(0, self.variables.layout.of_record())
    }

    /// The value of an answer. One that is too old, or of which nobody knows how old it is, is none.
    pub(crate) fn of_fact(&self, fact: FactId, answered: &Answered, on: Day) -> u16 {
        let counts = match (self.policy()[fact].checked_within, answered.checked) {
            (None, _) => true,
            (Some(within), Some(checked)) => checked <= on && on.days_since(checked) <= i64::from(within),
            (Some(_), None) => false,
        };
        self.variables.of_fact(fact, answered.value.filter(|_| counts))
    }
}

/// What a recorded answer is on a day; outside its days nothing is recorded.
#[inline]
pub(crate) fn said(recorded: Recorded, on: Day) -> Answer {
    let too_early = recorded.from.is_some_and(|from| on < from);
    let too_late = recorded.until.is_some_and(|until| on > until);
    if too_early || too_late { Answer::NotRecorded } else { recorded.answer }
}
