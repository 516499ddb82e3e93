//! Filling in a request, field by field, by names and codes.

use crate::ids::{CategoryId, LabelId, PurposeId, RoleId};
use crate::model::{Policy, Side, Tier};
use crate::named::FactValue;
use crate::request::{Answered, Consent, Facts, Recorded, Request};
use crate::request_error::{RequestCode, RequestError};
use crate::value::Party;
use caldicott_syntax::Day;
use std::collections::BTreeSet;

/// A request that is being made. The first error is kept, and given by [`build`](RequestBuilder::build).
#[derive(Clone, Debug)]
pub struct RequestBuilder<'p> {
    filling: Filling<'p>,
}

/// The same, filled in in place: a large value is not moved at every step.
#[derive(Clone, Debug)]
pub(crate) struct Filling<'p> {
    policy: &'p Policy,
    draft: Draft,
    error: Option<RequestError>,
}

#[derive(Clone, Debug, Default)]
struct Draft {
    role: Option<RoleId>,
    requester: Option<Party>,
    holder: Option<Party>,
    data: Option<(CategoryId, Tier)>,
    labels: Option<BTreeSet<LabelId>>,
    purposes: Vec<PurposeId>,
    on: Option<Day>,
    consent: Consent,
    facts: Facts,
}

impl Policy {
    /// A request about this policy, to be filled in: `role`, `category`, `purpose` and `on` are needed, what else is
    /// left out is unknown.
    pub fn request(&self) -> RequestBuilder<'_> {
        RequestBuilder::new(self)
    }
}

impl<'p> RequestBuilder<'p> {
    pub(crate) fn new(policy: &'p Policy) -> Self {
        RequestBuilder { filling: Filling::new(policy) }
    }

    /// The requester's role, by name or code.
    pub fn role(mut self, role: &str) -> Self {
        self.filling.role(role);
        self
    }

    /// The category and the tier of the item.
    pub fn data(mut self, category: &str, tier: Tier) -> Self {
        self.filling.data(category, tier);
        self
    }

    /// A purpose, by name or code. A request may have several: then each must pass.
    pub fn purpose(mut self, purpose: &str) -> Self {
        self.filling.purpose(purpose);
        self
    }

    /// The day.
    pub fn on(mut self, day: Day) -> Self {
        self.filling.on(day);
        self
    }

    /// Who asks, by name or code. An organisation that the policy does not know is a party to nothing.
    pub fn requester(mut self, organisation: &str) -> Self {
        self.filling.requester(organisation);
        self
    }

    /// Who holds the record, by name or code.
    pub fn holder(mut self, organisation: &str) -> Self {
        self.filling.holder(organisation);
        self
    }

    /// The labels of the item, by name or code; an empty list says that it has none.
    pub fn labels<'l>(mut self, labels: impl IntoIterator<Item = &'l str>) -> Self {
        self.filling.labels(labels);
        self
    }

    /// The patient's recorded answer for every purpose that has none of its own.
    pub fn consent(mut self, recorded: impl Into<Recorded>) -> Self {
        self.filling.consent(recorded);
        self
    }

    /// The patient's recorded answer for one purpose; `None` says that it is unknown.
    pub fn consent_for(mut self, purpose: &str, recorded: Option<Recorded>) -> Self {
        self.filling.consent_for(purpose, recorded);
        self
    }

    /// The answer to a fact, an objection, a choice or a quantity, by name or code, without a day on which it was
    /// checked.
    pub fn fact<'v>(mut self, fact: &str, value: impl Into<FactValue<'v>>) -> Self {
        self.filling.fact(fact, value);
        self
    }

    /// The answer to a fact, and the day on which it was found out.
    pub fn fact_checked<'v>(mut self, fact: &str, value: impl Into<FactValue<'v>>, checked: Day) -> Self {
        self.filling.fact_checked(fact, value, checked);
        self
    }

    /// The request, or the first thing that was wrong with it.
    pub fn build(mut self) -> Result<Request, RequestError> {
        self.filling.build()
    }
}

impl<'p> Filling<'p> {
    pub(crate) fn new(policy: &'p Policy) -> Self {
        Filling { policy, draft: Draft::default(), error: None }
    }

    pub(crate) fn role(&mut self, role: &str) -> &mut Self {
        self.step(|policy, draft| once(&mut draft.role, "role", policy.role_named(role)?))
    }

    pub(crate) fn data(&mut self, category: &str, tier: Tier) -> &mut Self {
        self.step(|policy, draft| once(&mut draft.data, "category", policy.data_named(category, tier)?))
    }

    pub(crate) fn purpose(&mut self, purpose: &str) -> &mut Self {
        self.step(|policy, draft| {
            let id = policy.purpose_named(purpose)?;
            if draft.purposes.contains(&id) {
                return Err(RequestError::said_twice("purpose", purpose, &policy[id].name));
            }
            draft.purposes.push(id);
            Ok(())
        })
    }

    pub(crate) fn on(&mut self, day: Day) -> &mut Self {
        self.step(|_, draft| once(&mut draft.on, "on", day))
    }

    pub(crate) fn requester(&mut self, organisation: &str) -> &mut Self {
        self.step(|policy, draft| once(&mut draft.requester, "requester", policy.organisation_named(Side::Requester, organisation)?))
    }

    pub(crate) fn holder(&mut self, organisation: &str) -> &mut Self {
        self.step(|policy, draft| once(&mut draft.holder, "holder", policy.organisation_named(Side::Holder, organisation)?))
    }

    pub(crate) fn labels<'l>(&mut self, labels: impl IntoIterator<Item = &'l str>) -> &mut Self {
        self.step(|policy, draft| {
            let mut ids = BTreeSet::new();
            for label in labels {
                let id = policy.label_named(label)?;
                if !ids.insert(id) {
                    return Err(RequestError::said_twice("label", label, &policy[id].name));
                }
            }
            once(&mut draft.labels, "labels", ids)
        })
    }

    pub(crate) fn consent(&mut self, recorded: impl Into<Recorded>) -> &mut Self {
        let recorded = recorded.into();
        self.step(|_, draft| once(&mut draft.consent.general, "consent", recorded.check().map(|()| recorded)?))
    }

    pub(crate) fn consent_for(&mut self, purpose: &str, recorded: Option<Recorded>) -> &mut Self {
        self.step(|policy, draft| {
            let id = policy.purpose_named(purpose)?;
            recorded.map_or(Ok(()), Recorded::check)?;
            if draft.consent.by_purpose.insert(id, recorded).is_some() {
                return Err(RequestError::said_twice("purpose", purpose, &policy[id].name));
            }
            Ok(())
        })
    }

    pub(crate) fn fact<'v>(&mut self, fact: &str, value: impl Into<FactValue<'v>>) -> &mut Self {
        self.answer(fact, value.into(), None)
    }

    pub(crate) fn fact_checked<'v>(&mut self, fact: &str, value: impl Into<FactValue<'v>>, checked: Day) -> &mut Self {
        self.answer(fact, value.into(), Some(checked))
    }

    pub(crate) fn answer(&mut self, fact: &str, value: FactValue<'_>, checked: Option<Day>) -> &mut Self {
        self.step(|policy, draft| {
            let id = policy.fact_named(fact)?;
            let value = policy.answer_of(id, value)?;
            if draft.facts.insert(id, Answered { value, checked }).is_some() {
                return Err(RequestError::said_twice("fact", fact, &policy[id].word.name));
            }
            Ok(())
        })
    }

    pub(crate) fn build(&mut self) -> Result<Request, RequestError> {
        if let Some(error) = &self.error {
            return Err(error.clone());
        }
        let Draft { role, requester, holder, data, labels, purposes, on, consent, facts } = std::mem::take(&mut self.draft);
        let consent = consent.in_one_form(&purposes);
        let missing =
            |field: &str| RequestError::new(RequestCode::MissingField, format!("every request has a `{field}`, and this one has none"));
        if purposes.is_empty() {
            return Err(missing("purpose"));
        }
        let (category, tier) = data.ok_or_else(|| missing("category"))?;
        let (role, on) = (role.ok_or_else(|| missing("role"))?, on.ok_or_else(|| missing("on"))?);
        Ok(Request { stamp: self.policy.stamp, role, requester, holder, category, tier, labels, purposes, on, consent, facts })
    }

    fn step(&mut self, fill: impl FnOnce(&'p Policy, &mut Draft) -> Result<(), RequestError>) -> &mut Self {
        if self.error.is_none() {
            self.error = fill(self.policy, &mut self.draft).err();
        }
        self
    }
}

/// Nothing is said over again: which of two answers is meant nobody can tell.
fn once<T>(slot: &mut Option<T>, field: &str, value: T) -> Result<(), RequestError> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(RequestError::new(RequestCode::SaidTwice, format!("`{field}` is given twice; give it once"))),
    }
}
