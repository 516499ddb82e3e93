//! Conditions, as they are meant.

use crate::ids::{Among, CategoryId, DefinitionId, FactId, Ids, LabelId, OrganisationId, PurposeId, RoleId, ValueId};
use caldicott_syntax::ast::ConsentAnswer;
use std::collections::BTreeSet;

/// A condition. [`Condition::always`] is the one way to say *always*, [`Condition::never`] the one to say *never*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// All of these.
    All(Vec<Condition>),
    /// Any of these.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// A thing that can be asked.
    Ask(Ask),
}

impl Condition {
    /// The condition that always holds.
    pub fn always() -> Condition {
        Condition::All(Vec::new())
    }

    /// The condition that never holds.
    pub fn never() -> Condition {
        Condition::Any(Vec::new())
    }

    /// Everything that it asks, in the order written; of a definition, its name alone.
    pub fn asks(&self) -> Vec<&Ask> {
        match self {
            Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(Condition::asks).collect(),
            Condition::Not(part) => part.asks(),
            Condition::Ask(ask) => vec![ask],
        }
    }
}

/// A thing that can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Whether a fact is so, or an objection was made.
    Fact(FactId),
    /// Whether a choice has one of these values.
    Choice(FactId, Ids<ValueId>),
    /// How a quantity compares.
    Quantity(FactId, Compare),
    /// Whether the item carries a label.
    Labelled(LabelId),
    /// Whether the patient's recorded answer is one of these.
    Consent(BTreeSet<Answer>),
    /// Whether the role is one of these.
    Role(Among<RoleId>),
    /// Whether the purpose is one of these.
    Purpose(Among<PurposeId>),
    /// Whether the category is one of these.
    Category(Ids<CategoryId>),
    /// How the tier compares.
    Tier(Compare),
    /// Whether the organisation on a side is one of these.
    Party(Side, Ids<OrganisationId>),
    /// Whether requester and holder are the same organisation.
    SameOrganisation,
    /// A condition with a name.
    Definition(DefinitionId),
}

/// How a number compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    /// Less than this.
    Under(u32),
    /// This or more.
    AtLeast(u32),
    /// This.
    Exactly(u32),
}

impl Compare {
    /// Whether a number compares so.
    pub fn holds(self, number: u32) -> bool {
        match self {
            Compare::Under(limit) => number < limit,
            Compare::AtLeast(limit) => number >= limit,
            Compare::Exactly(exact) => number == exact,
        }
    }

    /// The number compared with.
    pub fn number(self) -> u32 {
        match self {
            Compare::Under(number) | Compare::AtLeast(number) | Compare::Exactly(number) => number,
        }
    }
}

/// The patient's recorded answer. That nothing is recorded is an answer; that nobody looked is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// Consent is given.
    Given,
    /// Consent is refused.
    Refused,
    /// The register was checked and holds nothing.
    NotRecorded,
}

impl Answer {
    /// All three.
    pub const ALL: [Answer; 3] = [Answer::Given, Answer::Refused, Answer::NotRecorded];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Answer::Given => "given",
            Answer::Refused => "refused",
            Answer::NotRecorded => "not-recorded",
        }
    }

    /// The answer that a word of the text stands for; `None` for `unknown`.
    pub(crate) fn from_written(written: ConsentAnswer) -> Option<Answer> {
        match written {
            ConsentAnswer::Given => Some(Answer::Given),
            ConsentAnswer::Refused => Some(Answer::Refused),
            ConsentAnswer::NotRecorded => Some(Answer::NotRecorded),
            ConsentAnswer::Unknown => None,
        }
    }
}

/// The two organisations of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Who asks.
    Requester,
    /// Who holds the record.
    Holder,
}
