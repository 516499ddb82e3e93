//! What names and codes of a request stand for.
//!
//! Whoever asks writes the names of the policy, or the codes by which other systems know the same things. A name that is
//! not known is an error that names the nearest that is.

use crate::codes::Codes;
use crate::ids::{CategoryId, FactId, Id, LabelId, OrganisationId, PurposeId, RoleId, ValueId};
use crate::model::{FactKind, Policy, Side, Tier};
use crate::request_error::{RequestCode, RequestError};
use crate::value::{Party, Value};
use caldicott_syntax::{RESERVED, nearest};

impl Policy {
    /// A role, by name or code.
    #[inline]
    pub fn role_named(&self, role: &str) -> Result<RoleId, RequestError> {
        named(&self.lookup.roles, self, "role", role)
    }

    /// A purpose, by name or code.
    #[inline]
    pub fn purpose_named(&self, purpose: &str) -> Result<PurposeId, RequestError> {
        named(&self.lookup.purposes, self, "purpose", purpose)
    }

    /// A label, by name or code.
    #[inline]
    pub fn label_named(&self, label: &str) -> Result<LabelId, RequestError> {
        named(&self.lookup.labels, self, "label", label)
    }

    /// A fact, an objection, a choice or a quantity, by name or code.
    #[inline]
    pub fn fact_named(&self, fact: &str) -> Result<FactId, RequestError> {
        named(&self.lookup.facts, self, "fact", fact)
    }

    /// The same, without a word about what is no name: for whoever asks [`fact_named`](Policy::fact_named) what to say of it.
    #[inline]
    pub fn fact_called(&self, fact: &str) -> Option<FactId> {
        self.lookup.facts.get(fact)
    }

    /// An organisation of the policy, by name or code, likewise for whoever asks
    /// [`organisation_named`](Policy::organisation_named) about any other.
    #[inline]
    pub fn organisation_called(&self, organisation: &str) -> Option<OrganisationId> {
        self.lookup.organisations.get(organisation)
    }

    /// A category, by name, and a tier that it has.
    #[inline]
    pub fn data_named(&self, category: &str, tier: Tier) -> Result<(CategoryId, Tier), RequestError> {
        let id = named(&self.lookup.categories, self, "category", category)?;
        let top = self[id].top();
        if (1..=top).contains(&tier) { Ok((id, tier)) } else { Err(no_such_tier(category, top, tier)) }
    }

    /// The organisation on a side, by name or code. One that the policy does not know is a party to nothing.
    #[inline]
    pub fn organisation_named(&self, side: Side, organisation: &str) -> Result<Party, RequestError> {
        match self.organisation_called(organisation) {
            Some(id) => Ok(Party::Named(id)),
            None => stranger(self, side, organisation),
        }
    }

    /// An answer to a fact in the words of the policy: the other way round from [`answer_of`](Policy::answer_of).
    pub fn answer_in_words(&self, fact: FactId, answer: Option<Value>) -> FactValue<'_> {
        match (answer, &self[fact].kind) {
            (Some(Value::Is(so)), _) => FactValue::Is(so),
            (Some(Value::Quantity(number)), _) => FactValue::Quantity(number.into()),
            (Some(Value::Choice(value)), FactKind::Choice(values)) => FactValue::Choice(&values[value.index()]),
            (None | Some(Value::Choice(_)), _) => FactValue::Unknown,
        }
    }

    /// An answer to a fact; `None` where it is that nobody knows.
    #[inline]
    pub fn answer_of(&self, fact: FactId, value: FactValue<'_>) -> Result<Option<Value>, RequestError> {
        let word = &self[fact].word;
        let wrong = |wanted: String| {
            let found = match value {
                FactValue::Is(so) => so.to_string(),
                FactValue::Choice(text) => format!("the text \"{text}\""),
                FactValue::Quantity(number) => format!("the number {number}"),
                FactValue::Unknown => "nothing".to_owned(),
            };
            Err(RequestError::new(RequestCode::WrongType, format!("`{}` is {wanted}, and {found} was given", word.name)))
        };
        Ok(Some(match (&self[fact].kind, value) {
            (_, FactValue::Unknown) => return Ok(None),
            (FactKind::Fact | FactKind::Objection, FactValue::Is(so)) => Value::Is(so),
            (FactKind::Fact | FactKind::Objection, _) => return wrong("true or false".to_owned()),
            (FactKind::Choice(values), FactValue::Choice(text)) => match values.iter().position(|value| value == text) {
                Some(position) => Value::Choice(ValueId::new(position)),
                None => return Err(unknown(self, &format!("value of `{}`", word.name), text, values.iter().map(String::as_str))),
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

#[cold]
#[inline(never)]
fn no_such_tier(category: &str, top: Tier, tier: Tier) -> RequestError {
    RequestError::new(RequestCode::NoSuchTier, format!("`{category}` has tiers 1 to {top}, and tier {tier} was asked for"))
}

/// An organisation that the policy does not name.
#[cold]
#[inline(never)]
fn stranger(policy: &Policy, side: Side, organisation: &str) -> Result<Party, RequestError> {
    let side = match side {
        Side::Requester => "requester",
        Side::Holder => "holder",
    };
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

#[inline]
fn named<T: Id>(codes: &Codes<T>, policy: &Policy, kind: &str, name: &str) -> Result<T, RequestError> {
    match codes.get(name) {
        Some(id) => Ok(id),
        None => Err(unknown_to(codes, policy, kind, name)),
    }
}

#[cold]
#[inline(never)]
fn unknown_to<T: Id>(codes: &Codes<T>, policy: &Policy, kind: &str, name: &str) -> RequestError {
    unknown(policy, kind, name, codes.names())
}

#[cold]
fn unknown<'n>(policy: &Policy, kind: &str, name: &str, known: impl Iterator<Item = &'n str>) -> RequestError {
    if let Some(other) = policy.lookup.kinds.get(name) {
        return RequestError::new(
            RequestCode::WrongKind,
            format!("a {kind} is wanted, and `{name}` is {} of this policy", other.with_article()),
        );
    }
    let mut known: Vec<&str> = known.collect();
    known.sort_unstable();
    let hint = match nearest(name, known.iter().copied()) {
        Some(meant) => format!("; did you mean `{meant}`?"),
        None if known.is_empty() => format!("; it has no {kind}"),
        None if known.len() <= 8 => format!("; it knows {}", quoted_list(known.into_iter())),
        None => String::new(),
    };
    RequestError::new(RequestCode::UnknownName, format!("the policy knows no {kind} \"{name}\"{hint}"))
}

pub(crate) fn quoted_list<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
