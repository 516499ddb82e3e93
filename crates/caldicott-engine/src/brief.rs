//! A decision in brief: what a table answers, as small values.

use crate::bits::Bits;
use crate::program::Concluded;
use crate::ruled::Ruled;
use caldicott_policy::{Basis, DutyId, Gate, Outcome, RuleId};

/// A decision in brief, for one purpose: the outcome and the gate that decided it, in a few small numbers.
/// [`Table::permit`](crate::Table::permit) says what a permit relies on and owes.
///
/// Two are equal only if one table gave them. To compare what two tables say, compare outcomes and
/// [permits](crate::Table::permit).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Brief {
    pub(crate) ruled: Ruled,
    /// Whether the agreement was to be reviewed before that day.
    pub(crate) overdue: bool,
    /// The table that decided.
    pub(crate) table: u32,
    /// Of a permit, its conclusion.
    pub(crate) conclusion: Concluded,
    /// The number of the agreement that it may rely on, or one of the two below.
    pub(crate) agreement: u32,
    /// The number of the program, where that has entries besides its conclusions, and which of them are relied on.
    pub(crate) program: u32,
    pub(crate) besides: u64,
}

/// What a permit relies on in place of an agreement: a gateway; or that it is the same organisation.
pub(crate) const BY_GATEWAY: u32 = u32::MAX;
pub(crate) const BY_SAME_ORGANISATION: u32 = u32::MAX - 1;

/// What a permit relies on, and what whoever relies on it must do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permit {
    /// What authorises it.
    pub authority: Authority,
    /// Whether the agreement that authorises it was to be reviewed before that day.
    pub review_overdue: bool,
    /// The grant.
    pub access: Option<RuleId>,
    /// The consent entries, as written.
    pub consent: Vec<RuleId>,
    /// The ground that is furthest from the patient's own word.
    pub basis: Basis,
    /// The withhold and conceal entries whose exception is used, as written.
    pub exceptions: Vec<RuleId>,
    /// What must be done.
    pub duties: Duties,
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
        self.ruled.outcome()
    }

    /// Whether the item may be shown.
    pub fn is_permit(&self) -> bool {
        self.outcome() == Outcome::Permit
    }

    /// The gate that decided, where the outcome is ask or deny: the first that is so strict, in the order access,
    /// withhold, consent, authority.
    pub fn gate(&self) -> Option<Gate> {
        self.ruled.gate()
    }

    /// Whether an ask or a deny may yet turn out to be a conceal.
    pub fn may_conceal(&self) -> bool {
        self.ruled.may_conceal()
    }

    /// Whether the requester may be shown nothing but the answer for a record that does not exist.
    pub fn must_look_absent(&self) -> bool {
        self.outcome() == Outcome::Conceal || self.may_conceal()
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
