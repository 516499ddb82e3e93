//! A decision, in the ids of the policy that made it.

use crate::ids::{DutyId, PurposeId, RuleId};
use crate::situation::Question;
use crate::truth::Truth;
use caldicott_syntax::ast::{Basis, Gate};
use std::collections::BTreeSet;

/// An outcome, the least strict first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// The item may be shown.
    Permit,
    /// Not now: something has to be found out first.
    Ask,
    /// The item may not be shown.
    Deny,
    /// The answer must be the one for a record that does not exist.
    Conceal,
}

impl Outcome {
    /// The outcome that four gates and the conceal entries give.
    pub fn of(gates: [Truth; 4], conceal: Truth) -> Outcome {
        if conceal == Truth::Yes {
            return Outcome::Conceal;
        }
        match gates.into_iter().fold(Truth::Yes, |all, gate| all & gate) {
            Truth::No => Outcome::Deny,
            Truth::Unknown => Outcome::Ask,
            Truth::Yes => Outcome::Permit,
        }
    }

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Outcome::Permit => "permit",
            Outcome::Ask => "ask",
            Outcome::Deny => "deny",
            Outcome::Conceal => "conceal",
        }
    }
}

/// The answer to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Decision {
    /// The outcome and what belongs to it.
    pub verdict: Verdict,
    /// What somebody should look at although it changes nothing; none for a conceal.
    pub warnings: BTreeSet<Warning>,
}

impl Decision {
    /// The outcome.
    pub fn outcome(&self) -> Outcome {
        match self.verdict {
            Verdict::Permit { .. } => Outcome::Permit,
            Verdict::Ask { .. } => Outcome::Ask,
            Verdict::Deny { .. } => Outcome::Deny,
            Verdict::Conceal => Outcome::Conceal,
        }
    }

    /// Whether the item may be shown.
    pub fn is_permit(&self) -> bool {
        self.outcome() == Outcome::Permit
    }

    /// Whether the requester may be shown nothing but the answer for a record that does not exist: the item is
    /// concealed, or it is not yet known that it is not.
    pub fn must_look_absent(&self) -> bool {
        match self.verdict {
            Verdict::Conceal => true,
            Verdict::Ask { may_conceal, .. } | Verdict::Deny { may_conceal, .. } => may_conceal,
            Verdict::Permit { .. } => false,
        }
    }
}

/// An outcome and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The item may be shown.
    Permit {
        /// What each purpose relies on, in the order of the request.
        relied_on: Vec<(PurposeId, ReliedOn)>,
        /// The withhold and conceal entries whose exception was used, as written.
        exceptions: Vec<RuleId>,
        /// What whoever relies on the permit must do.
        duties: BTreeSet<DutyId>,
    },
    /// Something has to be found out first.
    Ask {
        /// What.
        about: BTreeSet<Question>,
        /// Whether the item may yet turn out to be concealed.
        may_conceal: bool,
    },
    /// The item may not be shown.
    Deny {
        /// The gates that say no, in their order.
        denied_by: Vec<Denial>,
        /// Whether the item may yet turn out to be concealed.
        may_conceal: bool,
    },
    /// The answer must be the one for a record that does not exist.
    Conceal,
}

/// What a permit relies on, for one purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReliedOn {
    /// The agreement or gateway; `None` for the same organisation.
    pub authority: Option<RuleId>,
    /// The grant; there is one in every permit.
    pub access: Option<RuleId>,
    /// The consent entries that apply, as written.
    pub consent: Vec<RuleId>,
    /// The ground, of those relied on, that is furthest from the patient's own word.
    pub basis: Basis,
}

/// A gate that says no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denial {
    /// The gate.
    pub gate: Gate,
    /// The purposes for which it says no.
    pub purposes: Vec<PurposeId>,
    /// The rules by which it does; none where it is the lack of a rule.
    pub rules: BTreeSet<RuleId>,
    /// Of authority: the first agreement or gateway as written that would do, were it in force on the day.
    pub lapsed: Option<RuleId>,
}

/// Something that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Warning {
    /// The agreement relied on is past its review day.
    ReviewOverdue(RuleId),
    /// The policy does not know this organisation.
    UnknownOrganisation(String),
}
