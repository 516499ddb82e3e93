//! What a request says: which organisation, and the answer to a fact.

use crate::ids::{OrganisationId, ValueId};

/// An organisation of a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Party {
    /// One that the policy names.
    Named(OrganisationId),
    /// One that it does not name: it belongs to no group and no setting.
    Other(String),
}

/// The answer to a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Of a fact or an objection.
    Is(bool),
    /// Of a choice.
    Choice(ValueId),
    /// Of a quantity.
    Quantity(u32),
}
