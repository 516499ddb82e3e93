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
    /// What a permit relies on; of another outcome it says nothing.
    pub(crate) relied_on: Relied,
}

/// What a permit relies on, and what is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Relied {
    pub(crate) program: u32,
    pub(crate) authority: Authority,
    pub(crate) access: Option<RuleId>,
    pub(crate) basis: Basis,
    /// Of the consent entries of the program, those that apply.
    pub(crate) consent: u64,
    /// Of its withhold and conceal entries with an exception, those whose exception is used.
    pub(crate) exceptions: u64,
    pub(crate) duties: Duties,
    /// Whether the agreement was to be reviewed before that day.
    pub(crate) overdue: bool,
}

impl Relied {
    /// What anything but a permit relies on.
    pub(crate) const NOTHING: Relied = Relied {
        program: 0,
        authority: Authority::SameOrganisation,
        access: None,
        basis: Basis::Explicit,
        consent: 0,
        exceptions: 0,
        duties: Duties(Bits::NONE),
        overdue: false,
    };
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
    /// The outcome.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Whether the item may be shown.
    pub fn is_permit(&self) -> bool {
        self.outcome == Outcome::Permit
    }

    /// The gate that decided: of the gates in their order, the first that says *no*, where the outcome is deny, or *unknown*,
    /// where it is ask.
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
        self.is_permit().then_some(self.relied_on.authority)
    }

    /// The grant that a permit relies on.
    pub fn access(&self) -> Option<RuleId> {
        self.relied_on.access
    }

    /// The ground of a permit that is furthest from the patient's own word.
    pub fn basis(&self) -> Option<Basis> {
        self.is_permit().then_some(self.relied_on.basis)
    }

    /// Whether the agreement that a permit relies on was to be reviewed before that day.
    pub fn is_review_overdue(&self) -> bool {
        self.relied_on.overdue
    }

    /// What whoever relies on a permit must do; nothing for another outcome.
    pub fn duties(&self) -> Duties {
        if self.is_permit() { self.relied_on.duties } else { Duties::default() }
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
