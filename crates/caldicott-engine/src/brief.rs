//! A decision in brief: what a table answers, as small values.

use crate::bits::Bits;
use caldicott_policy::{Basis, DutyId, Gate, Outcome, RuleId};

/// A decision in brief, for one purpose: the outcome, the gate that decided it, what a permit relies on and owes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Brief {
    pub(crate) outcome: Outcome,
    pub(crate) gate: Option<Gate>,
    pub(crate) may_conceal: bool,
    // What a permit relies on; of another outcome they say nothing.
    pub(crate) basis: Basis,
    /// Whether the agreement was to be reviewed before that day.
    pub(crate) overdue: bool,
    pub(crate) program: u32,
    pub(crate) authority: Authority,
    pub(crate) access: Option<RuleId>,
    /// Of the consent entries of the program, those that apply.
    pub(crate) consent: u64,
    /// Of its withhold and conceal entries with an exception, those whose exception is used.
    pub(crate) exceptions: u64,
    pub(crate) duties: Bits,
}

/// What authorises a permit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Authority {
    /// Requester and holder are the same organisation.
    SameOrganisation,
    /// An agreement or a gateway.
    Rule(RuleId),
}

impl Brief {
    /// A refusal that relies on nothing.
    pub(crate) const NOTHING: Brief = Brief {
        outcome: Outcome::Deny,
        gate: None,
        may_conceal: false,
        basis: Basis::Explicit,
        overdue: false,
        program: 0,
        authority: Authority::SameOrganisation,
        access: None,
        consent: 0,
        exceptions: 0,
        duties: Bits::NONE,
    };

    /// The outcome.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Whether the item may be shown.
    pub fn is_permit(&self) -> bool {
        self.outcome == Outcome::Permit
    }

    /// The gate that decided, where the outcome is ask or deny: the first that is so strict. What is about the cell is looked
    /// at first: access, withhold and consent, and then authority.
    pub fn gate(&self) -> Option<Gate> {
        self.gate
    }

    /// Whether an ask or a deny may yet turn out to be a conceal.
    pub fn may_conceal(&self) -> bool {
        self.may_conceal
    }

    /// Whether the requester may be shown nothing but the answer for a record that does not exist.
    pub fn must_look_absent(&self) -> bool {
        self.outcome == Outcome::Conceal || self.may_conceal
    }

    /// What a permit is authorised by.
    pub fn authority(&self) -> Option<Authority> {
        self.is_permit().then_some(self.authority)
    }

    /// The grant that a permit relies on.
    pub fn access(&self) -> Option<RuleId> {
        self.access
    }

    /// The ground of a permit that is furthest from the patient's own word.
    pub fn basis(&self) -> Option<Basis> {
        self.is_permit().then_some(self.basis)
    }

    /// Whether the agreement that a permit relies on was to be reviewed before that day.
    pub fn is_review_overdue(&self) -> bool {
        self.overdue
    }

    /// What whoever relies on a permit must do; nothing for another outcome.
    pub fn duties(&self) -> Duties {
        Duties(self.duties)
    }
}

/// A set of duties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Duties(pub(crate) Bits);

impl Duties {
    /// Whether a duty is among them.
    pub fn contains(&self, duty: DutyId) -> bool {
        self.0.contains(duty)
    }

    /// The duties, in order.
    pub fn iter(&self) -> impl Iterator<Item = DutyId> + '_ {
        self.0.iter()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Duties::default()
    }
}
