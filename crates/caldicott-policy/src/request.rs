//! A request: may this role, at this organisation, see this tier of this category, for this purpose?
//!
//! A [`Request`] is made for one policy, by [`Policy::request`] or from JSON ([`crate::json`]), and holds only names
//! that the policy knows. Both ways go through [`RequestBuilder`], so both are equally strict: what is not
//! understood is an error that names the fix, and nothing is ever ignored.
//!
//! What is not said is unknown, never a default.

use crate::ids::{CategoryId, FactId, Id as _, LabelId, PurposeId, RoleId, ValueId};
use crate::model::{Answer, Codes, FactKind, Policy, Side, Tier};
use crate::situation::{Party, Situation, Value};
use crate::truth::Truth;
use caldicott_syntax::{Day, RESERVED, nearest};
use serde::{Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};

/// A request, in the ids of one policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Which policy's ids these are; see [`Policy::stamp`].
    pub(crate) stamp: u64,
    pub(crate) role: RoleId,
    pub(crate) requester: Option<Party>,
    pub(crate) holder: Option<Party>,
    pub(crate) category: CategoryId,
    pub(crate) tier: Tier,
    pub(crate) labels: Option<BTreeSet<LabelId>>,
    /// At least one, in the order given, none twice.
    pub(crate) purposes: Vec<PurposeId>,
    pub(crate) on: Day,
    pub(crate) consent: Consent,
    pub(crate) facts: BTreeMap<FactId, Answered>,
}

/// The patient's recorded answers.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Consent {
    /// The answer for every purpose that has none of its own.
    pub general: Option<Recorded>,
    /// The answers for single purposes; `None` where it is unknown.
    pub by_purpose: BTreeMap<PurposeId, Option<Recorded>>,
}

impl Consent {
    /// The same in its one form: an answer for every purpose, or one for each that is known. `purposes` are those asked
    /// about, so that nothing is lost of what is said for the others in general.
    pub(crate) fn in_one_form(mut self, purposes: &[PurposeId]) -> Consent {
        if self.by_purpose.is_empty() {
            return self;
        }
        for &purpose in purposes {
            self.by_purpose.entry(purpose).or_insert(self.general);
        }
        // A purpose whose answer is said to be unknown is one that is not named.
        self.by_purpose.retain(|_, recorded| recorded.is_some());
        self.general = None;
        self
    }
}

/// A recorded answer, and the days on which it counts; on others nothing is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The answer.
    pub answer: Answer,
    /// The first day on which it counts.
    pub from: Option<Day>,
    /// The last day on which it counts.
    pub until: Option<Day>,
}

impl From<Answer> for Recorded {
    fn from(answer: Answer) -> Recorded {
        Recorded { answer, from: None, until: None }
    }
}

impl Recorded {
    fn on(self, day: Day) -> Answer {
        let counts = self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until);
        if counts { self.answer } else { Answer::NotRecorded }
    }
}

/// The answer to a fact, and the day on which it was found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The answer; `None` where the request says that it is unknown.
    pub value: Option<Value>,
    /// The day.
    pub checked: Option<Day>,
}

impl Request {
    /// Whether it was made for a policy, or for one of the same content: its ids then stand for what that policy means.
    pub fn is_for(&self, policy: &Policy) -> bool {
        self.stamp == policy.stamp
    }

    /// The purposes, at least one.
    pub fn purposes(&self) -> &[PurposeId] {
        &self.purposes
    }

    /// The requester's role.
    pub fn role(&self) -> RoleId {
        self.role
    }

    /// The category asked for.
    pub fn category(&self) -> CategoryId {
        self.category
    }

    /// The tier asked for.
    pub fn tier(&self) -> Tier {
        self.tier
    }

    /// The day.
    pub fn on(&self) -> Day {
        self.on
    }

    /// The organisation on a side, where it is known.
    pub fn party(&self, side: Side) -> Option<&Party> {
        match side {
            Side::Requester => self.requester.as_ref(),
            Side::Holder => self.holder.as_ref(),
        }
    }

    /// The labels of the item, where they are known.
    pub fn labels(&self) -> Option<&BTreeSet<LabelId>> {
        self.labels.as_ref()
    }

    /// The patient's recorded answers.
    pub fn consent(&self) -> &Consent {
        &self.consent
    }

    /// The answers to facts.
    pub fn facts(&self) -> &BTreeMap<FactId, Answered> {
        &self.facts
    }

    /// What is known of the request for one of its purposes.
    pub fn situation(&self, policy: &Policy, purpose: PurposeId) -> Situation {
        let labels = match &self.labels {
            Some(labels) => policy.labels().map(|(label, _)| labels.contains(&label).into()).collect(),
            None => vec![Truth::Unknown; policy.labels.len()],
        };
        let consent = match self.consent.by_purpose.get(&purpose) {
            Some(for_purpose) => *for_purpose,
            None => self.consent.general,
        };
        let counts = |fact: FactId, answered: &Answered| match policy[fact].checked_within {
            Some(days) => answered.checked.is_some_and(|checked| (0..=i64::from(days)).contains(&self.on.days_since(checked))),
            None => true,
        };
        let fact = |id: FactId| self.facts.get(&id).filter(|answered| counts(id, answered)).and_then(|answered| answered.value);
        Situation {
            role: self.role,
            category: self.category,
            tier: self.tier,
            purpose,
            on: self.on,
            requester: self.requester.clone(),
            holder: self.holder.clone(),
            labels,
            consent: consent.map(|recorded| recorded.on(self.on)),
            facts: policy.facts().map(|(id, _)| fact(id)).collect(),
        }
    }
}

macro_rules! request_codes {
    ($($(#[doc = $summary:literal])+ $variant:ident $name:literal)*) => {
        /// Why a request cannot be answered. Each has a place in the guide, on the page about requests.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum RequestCode { $($(#[doc = $summary])+ $variant,)* }

        impl RequestCode {
            /// Every code, in the order of this list.
            pub const ALL: &[RequestCode] = &[$(RequestCode::$variant,)*];

            /// The stable name, such as `unknown-name`.
            pub fn name(self) -> &'static str {
                match self { $(RequestCode::$variant => $name,)* }
            }

            /// What the code is about, in a sentence.
            pub fn summary(self) -> &'static str {
                match self { $(RequestCode::$variant => concat!($($summary),+).trim_ascii(),)* }
            }
        }
    };
}

request_codes! {
    /// The line is not JSON, or not an object.
    NotJson "not-json"
    /// The line is longer than is read.
    TooLong "too-long"
    /// A field that requests do not have.
    UnknownField "unknown-field"
    /// A field, a label, a purpose or a fact that is given twice, under one name or two.
    SaidTwice "said-twice"
    /// A field that every request has is missing.
    MissingField "missing-field"
    /// A field with a value of another type than it has.
    WrongType "wrong-type"
    /// A name or code that the policy does not know.
    UnknownName "unknown-name"
    /// A name of another kind than belongs here, such as a group in place of an organisation.
    WrongKind "wrong-kind"
    /// A tier that the category does not have.
    NoSuchTier "no-such-tier"
    /// A number outside the bounds of its quantity.
    OutOfBounds "out-of-bounds"
    /// A day that is not written year-month-day, or that is not in the calendar.
    BadDate "bad-date"
    /// A period that ends before it starts.
    EmptyPeriod "empty-period"
}

impl Serialize for RequestCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Why a request cannot be answered, in words that name the fix.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct RequestError {
    /// The kind of error.
    pub code: RequestCode,
    /// What is wrong and how to put it right.
    pub message: String,
}

impl RequestError {
    pub(crate) fn new(code: RequestCode, message: impl Into<String>) -> Self {
        RequestError { code, message: message.into() }
    }
}

impl Policy {
    /// A request about this policy, to be filled in: `role`, `category`, `purpose` and `on` are needed, what else is
    /// left out is unknown.
    pub fn request(&self) -> RequestBuilder<'_> {
        RequestBuilder { policy: self, draft: Draft::default(), error: None }
    }
}

/// A request that is being made. The first error is kept, and given by [`build`](RequestBuilder::build).
#[derive(Clone, Debug)]
pub struct RequestBuilder<'p> {
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
    facts: BTreeMap<FactId, Answered>,
}

impl<'p> RequestBuilder<'p> {
    /// The requester's role, by name or code.
    pub fn role(self, role: &str) -> Self {
        self.step(|policy, draft| once(&mut draft.role, "role", named(&policy.lookup.roles, policy, "role", role)?))
    }

    /// The category and the tier of the item.
    pub fn data(self, category: &str, tier: Tier) -> Self {
        self.step(|policy, draft| {
            let id = *policy
                .lookup
                .categories
                .get(category)
                .ok_or_else(|| unknown(policy, "category", category, policy.lookup.categories.keys()))?;
            let found = &policy[id];
            if !(1..=found.top()).contains(&tier) {
                let message = format!("`{category}` has tiers 1 to {}, and tier {tier} was asked for", found.top());
                return Err(RequestError::new(RequestCode::NoSuchTier, message));
            }
            once(&mut draft.data, "category", (id, tier))
        })
    }

    /// A purpose, by name or code. A request may have several: then each must pass.
    pub fn purpose(self, purpose: &str) -> Self {
        self.step(|policy, draft| {
            let id = named(&policy.lookup.purposes, policy, "purpose", purpose)?;
            if draft.purposes.contains(&id) {
                return Err(said_twice("purpose", purpose, &policy[id].name));
            }
            draft.purposes.push(id);
            Ok(())
        })
    }

    /// The day.
    pub fn on(self, day: Day) -> Self {
        self.step(|_, draft| once(&mut draft.on, "on", day))
    }

    /// Who asks, by name or code. An organisation that the policy does not know is a party to nothing.
    pub fn requester(self, organisation: &str) -> Self {
        self.step(|policy, draft| once(&mut draft.requester, "requester", party(policy, "requester", organisation)?))
    }

    /// Who holds the record, by name or code.
    pub fn holder(self, organisation: &str) -> Self {
        self.step(|policy, draft| once(&mut draft.holder, "holder", party(policy, "holder", organisation)?))
    }

    /// The labels of the item, by name or code; an empty list says that it has none.
    pub fn labels<'l>(self, labels: impl IntoIterator<Item = &'l str>) -> Self {
        self.step(|policy, draft| {
            let mut ids = BTreeSet::new();
            for label in labels {
                let id = named(&policy.lookup.labels, policy, "label", label)?;
                if !ids.insert(id) {
                    return Err(said_twice("label", label, &policy[id].name));
                }
            }
            once(&mut draft.labels, "labels", ids)
        })
    }

    /// The patient's recorded answer for every purpose that has none of its own.
    pub fn consent(self, recorded: impl Into<Recorded>) -> Self {
        let recorded = recorded.into();
        self.step(|_, draft| once(&mut draft.consent.general, "consent", period_of(recorded)?))
    }

    /// The patient's recorded answer for one purpose; `None` says that it is unknown.
    pub fn consent_for(self, purpose: &str, recorded: Option<Recorded>) -> Self {
        self.step(|policy, draft| {
            let id = named(&policy.lookup.purposes, policy, "purpose", purpose)?;
            let recorded = recorded.map(period_of).transpose()?;
            if draft.consent.by_purpose.insert(id, recorded).is_some() {
                return Err(said_twice("purpose", purpose, &policy[id].name));
            }
            Ok(())
        })
    }

    /// The answer to a fact, an objection, a choice or a quantity, by name or code, without a day on which it was
    /// checked.
    pub fn fact<'v>(self, fact: &str, value: impl Into<FactValue<'v>>) -> Self {
        self.answer(fact, value.into(), None)
    }

    /// The answer to a fact, and the day on which it was found out.
    pub fn fact_checked<'v>(self, fact: &str, value: impl Into<FactValue<'v>>, checked: Day) -> Self {
        self.answer(fact, value.into(), Some(checked))
    }

    pub(crate) fn answer(self, fact: &str, value: FactValue<'_>, checked: Option<Day>) -> Self {
        self.step(|policy, draft| {
            let id = named(&policy.lookup.facts, policy, "fact", fact)?;
            let value = fact_value(policy, id, value)?;
            if draft.facts.insert(id, Answered { value, checked }).is_some() {
                return Err(said_twice("fact", fact, &policy[id].word.name));
            }
            Ok(())
        })
    }

    /// The request, or the first thing that was wrong with it.
    pub fn build(self) -> Result<Request, RequestError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let Draft { role, requester, holder, data, labels, purposes, on, consent, facts } = self.draft;
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

    fn step(mut self, fill: impl FnOnce(&'p Policy, &mut Draft) -> Result<(), RequestError>) -> Self {
        if self.error.is_none() {
            self.error = fill(self.policy, &mut self.draft).err();
        }
        self
    }
}

/// The answer to a fact, before it is known what kind of fact it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FactValue<'v> {
    /// So or not so.
    Is(bool),
    /// The value of a choice, by name.
    Choice(&'v str),
    /// The size of a quantity.
    Quantity(i64),
    /// Nobody knows.
    Unknown,
}

impl From<bool> for FactValue<'_> {
    fn from(so: bool) -> Self {
        FactValue::Is(so)
    }
}

impl<'v> From<&'v str> for FactValue<'v> {
    fn from(value: &'v str) -> Self {
        FactValue::Choice(value)
    }
}

impl From<u32> for FactValue<'_> {
    fn from(number: u32) -> Self {
        FactValue::Quantity(number.into())
    }
}

impl From<i32> for FactValue<'_> {
    fn from(number: i32) -> Self {
        FactValue::Quantity(number.into())
    }
}

fn fact_value(policy: &Policy, fact: FactId, value: FactValue<'_>) -> Result<Option<Value>, RequestError> {
    let word = &policy[fact].word;
    let wrong = |wanted: String| {
        let found = match value {
            FactValue::Is(so) => so.to_string(),
            FactValue::Choice(text) => format!("the text \"{text}\""),
            FactValue::Quantity(number) => format!("the number {number}"),
            FactValue::Unknown => "nothing".to_owned(),
        };
        Err(RequestError::new(RequestCode::WrongType, format!("`{}` is {wanted}, and {found} was given", word.name)))
    };
    Ok(Some(match (&policy[fact].kind, value) {
        (_, FactValue::Unknown) => return Ok(None),
        (FactKind::Fact | FactKind::Objection, FactValue::Is(so)) => Value::Is(so),
        (FactKind::Fact | FactKind::Objection, _) => return wrong("true or false".to_owned()),
        (FactKind::Choice(values), FactValue::Choice(text)) => match values.iter().position(|value| value == text) {
            Some(position) => Value::Choice(ValueId::new(position)),
            None => return Err(unknown(policy, &format!("value of `{}`", word.name), text, values.iter())),
        },
        (FactKind::Choice(values), _) => return wrong(format!("one of {}", quoted_list(values.iter().map(String::as_str)))),
        (FactKind::Quantity(low, high), FactValue::Quantity(number)) => match u32::try_from(number) {
            Ok(number) if (*low..=*high).contains(&number) => Value::Quantity(number),
            _ => {
                let message = format!("`{}` is a whole number from {low} to {high}, and {number} was given", word.name);
                return Err(RequestError::new(RequestCode::OutOfBounds, message));
            }
        },
        (FactKind::Quantity(low, high), _) => return wrong(format!("a whole number from {low} to {high}")),
    }))
}

fn period_of(recorded: Recorded) -> Result<Recorded, RequestError> {
    check_period(recorded.from, recorded.until)?;
    Ok(recorded)
}

pub(crate) fn check_period(from: Option<Day>, until: Option<Day>) -> Result<(), RequestError> {
    match (from, until) {
        (Some(from), Some(until)) if until < from => Err(RequestError::new(
            RequestCode::EmptyPeriod,
            format!("consent counts from {from} until {until}, which is no day at all: `until` is the last day on which it counts"),
        )),
        _ => Ok(()),
    }
}

/// Nothing is said over again: which of two answers is meant nobody can tell.
fn once<T>(slot: &mut Option<T>, field: &str, value: T) -> Result<(), RequestError> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(RequestError::new(RequestCode::SaidTwice, format!("`{field}` is given twice; give it once"))),
    }
}

fn party(policy: &Policy, side: &str, organisation: &str) -> Result<Party, RequestError> {
    if let Some(id) = policy.lookup.organisations.get(organisation) {
        return Ok(Party::Named(id));
    }
    if let Some(kind) = policy.lookup.kinds.get(organisation) {
        return Err(RequestError::new(
            RequestCode::WrongKind,
            format!("`{side}` is one organisation, and `{organisation}` is {} of this policy", kind.with_article()),
        ));
    }
    // The two that no policy names are good names for one that it does not know; the other words of the language are a slip.
    let is_word = RESERVED.contains(&organisation) && !organisation.ends_with("-organisation");
    if organisation.trim().is_empty() || is_word || organisation == "same-organisation" {
        return Err(RequestError::new(
            RequestCode::UnknownName,
            format!("\"{organisation}\" names no organisation; leave `{side}` out if it is not known"),
        ));
    }
    Ok(Party::Other(organisation.to_owned()))
}

fn named<T: Copy>(codes: &Codes<T>, policy: &Policy, kind: &str, name: &str) -> Result<T, RequestError> {
    codes.get(name).ok_or_else(|| unknown(policy, kind, name, codes.names.keys()))
}

fn unknown<'n>(policy: &Policy, kind: &str, name: &str, known: impl Iterator<Item = &'n String>) -> RequestError {
    if let Some(other) = policy.lookup.kinds.get(name) {
        return RequestError::new(
            RequestCode::WrongKind,
            format!("a {kind} is wanted, and `{name}` is {} of this policy", other.with_article()),
        );
    }
    let mut known: Vec<&str> = known.map(String::as_str).collect();
    known.sort_unstable();
    let hint = match nearest(name, known.iter().copied()) {
        Some(meant) => format!("; did you mean `{meant}`?"),
        None if known.is_empty() => format!("; it has no {kind}"),
        None if known.len() <= 8 => format!("; it knows {}", quoted_list(known.into_iter())),
        None => String::new(),
    };
    RequestError::new(RequestCode::UnknownName, format!("the policy knows no {kind} \"{name}\"{hint}"))
}

fn said_twice(kind: &str, given: &str, name: &str) -> RequestError {
    let as_well = if given == name { String::new() } else { format!(" (`{given}` is another word for `{name}`)") };
    RequestError::new(RequestCode::SaidTwice, format!("the {kind} `{name}` is given twice{as_well}; give it once"))
}

pub(crate) fn quoted_list<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
