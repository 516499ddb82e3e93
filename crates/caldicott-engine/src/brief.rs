//! A decision in brief: what a table answers, as small values.

use caldicott_policy::{Basis, DutyId, Gate, Id as _, Ids, Outcome, RuleId, Truth};

/// The most duties of a policy that is compiled.
pub(crate) const MAX_DUTIES: usize = 256;

/// A decision in brief, for one purpose: the outcome, what the gates say, what a permit relies on and owes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Brief {
    pub(crate) gates: [Truth; 4],
    pub(crate) conceal: Truth,
    pub(crate) outcome: Outcome,
    /// What a permit relies on; of another outcome it says nothing.
    pub(crate) relied_on: Relied,
}

/// What a permit relies on, and what is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        duties: Duties([0; MAX_DUTIES / 64]),
        overdue: false,
    };
}

/// What authorises a permit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

    /// What a gate says.
    pub fn gate(&self, gate: Gate) -> Truth {
        self.gates[gate as usize]
    }

    /// Whether a conceal entry contributes.
    pub fn conceal(&self) -> Truth {
        self.conceal
    }

    /// Whether the requester may be shown nothing but the answer for a record that does not exist.
    pub fn must_look_absent(&self) -> bool {
        self.outcome == Outcome::Conceal || (self.outcome != Outcome::Permit && self.conceal == Truth::Unknown)
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
pub struct Duties([u64; MAX_DUTIES / 64]);

impl Duties {
    pub(crate) fn of(duties: &Ids<DutyId>) -> Duties {
        duties.iter().fold(Duties::default(), |mut all, duty| {
            all.0[duty.index() / 64] |= 1 << (duty.index() % 64);
            all
        })
    }

    pub(crate) fn add(&mut self, more: Duties) {
        self.0.iter_mut().zip(more.0).for_each(|(word, more)| *word |= more);
    }

    /// Whether a duty is among them.
    pub fn contains(&self, duty: DutyId) -> bool {
        self.0.get(duty.index() / 64).is_some_and(|word| word >> (duty.index() % 64) & 1 == 1)
    }

    /// The duties, in order.
    pub fn iter(&self) -> impl Iterator<Item = DutyId> + '_ {
        (0..MAX_DUTIES).map(DutyId::new).filter(|&duty| self.contains(duty))
    }
}
