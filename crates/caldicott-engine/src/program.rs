//! What is asked for one role, purpose and tier: the rules about them, put together.

use crate::bits::Bits;
use crate::diagram::{Diagram, Forest};
use caldicott_policy::{Basis, Gate, RuleId, Truth};

/// The program of some cells. Its diagrams ask only what is not said by the role, the purpose, the category and the tier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Program {
    /// What everything says but agreements and whether it is the same organisation: a [`Rest`].
    pub(crate) rest: Diagram,
    /// The first gateway as written that answers yes; 0 for none, or the number of the rule and 1.
    pub(crate) gateway: Diagram,
    /// The first grant as written that answers yes, in the same way.
    pub(crate) access: Diagram,
    /// The consent entries.
    pub(crate) consents: Vec<Grounds>,
    /// The withhold and conceal entries with an exception.
    pub(crate) exceptions: Vec<Exception>,
    /// What every permit owes.
    pub(crate) duties: Bits,
    /// The oblige entries whose duties are owed now and then.
    pub(crate) obliges: Vec<Obligation>,
}

/// A consent entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Grounds {
    pub(crate) rule: RuleId,
    /// 0 where it does not certainly apply, or the number of the clause that is relied on and 1.
    pub(crate) relied_on: Diagram,
    pub(crate) clauses: Vec<(Basis, Bits)>,
}

/// A withhold or conceal entry with an exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Exception {
    pub(crate) rule: RuleId,
    /// 1 where the exception is used.
    pub(crate) used: Diagram,
    pub(crate) duties: Bits,
}

/// An oblige entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Obligation {
    /// 1 where its duties are owed.
    pub(crate) owed: Diagram,
    pub(crate) duties: Bits,
}

/// What everything says but agreements and whether it is the same organisation, as one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rest {
    pub(crate) conceal: Truth,
    pub(crate) gateway: Truth,
    /// The strictest of the gates access, withhold and consent, and the first of them that is so strict.
    pub(crate) strictest: Truth,
    pub(crate) gate: Gate,
}

/// Where each part of [`Rest`] lies in its number.
const CONCEAL: u32 = 0;
const GATEWAY: u32 = 2;
const STRICTEST: u32 = 4;
const GATE: u32 = 6;

impl Rest {
    #[inline]
    pub(crate) fn of(number: u32) -> Rest {
        let at = |place: u32| truth_of(number >> place & 3);
        let gate = Gate::ALL[(number >> GATE & 3) as usize];
        Rest { conceal: at(CONCEAL), gateway: at(GATEWAY), strictest: at(STRICTEST), gate }
    }

    pub(crate) const fn number(self) -> u32 {
        number_of(self.conceal) << CONCEAL
            | number_of(self.gateway) << GATEWAY
            | number_of(self.strictest) << STRICTEST
            | (self.gate as u32) << GATE
    }

    /// The same, with what a later gate says.
    pub(crate) fn and(self, truth: Truth, gate: Gate) -> Rest {
        if truth < self.strictest { Rest { strictest: truth, gate, ..self } } else { self }
    }

    /// The same, with what grants say, which is the first of the three gates.
    pub(crate) fn after_access(self, access: Truth) -> Rest {
        match self.conceal {
            Truth::Yes => self,
            _ if access <= self.strictest => Rest { strictest: access, gate: Gate::Access, ..self },
            Truth::No | Truth::Unknown => self,
        }
    }

    /// The same, with what the gateways say, which alone may not decide.
    pub(crate) fn with_gateway(self, gateway: Truth) -> Rest {
        Rest { gateway, ..self }
    }

    /// The same, with what the conceal entries say. Where an item is concealed nothing else matters.
    pub(crate) fn with_conceal(self, conceal: Truth) -> Rest {
        match conceal {
            Truth::Yes => Rest { conceal, gateway: Truth::No, strictest: Truth::No, gate: Gate::Withhold },
            Truth::No | Truth::Unknown => Rest { conceal, ..self },
        }
    }
}

/// A truth as the outcome of a diagram, in the order of truths.
pub(crate) const fn number_of(truth: Truth) -> u32 {
    truth as u32
}

/// The truth of an outcome.
#[inline]
pub(crate) const fn truth_of(number: u32) -> Truth {
    match number {
        0 => Truth::No,
        1 => Truth::Unknown,
        _ => Truth::Yes,
    }
}

/// The values of all variables of one question, in their order.
#[derive(Clone, Copy)]
pub(crate) struct Values<'v> {
    pub(crate) place: &'v [u16],
    pub(crate) patient: &'v [u16],
    pub(crate) item: &'v [u16],
}

impl Values<'_> {
    /// The outcome of a diagram.
    #[inline]
    pub(crate) fn read(&self, forest: &Forest, diagram: Diagram) -> u32 {
        forest.evaluate(diagram, [self.place, self.patient, self.item])
    }

    #[inline]
    pub(crate) fn truth(&self, forest: &Forest, diagram: Diagram) -> Truth {
        truth_of(self.read(forest, diagram))
    }
}
