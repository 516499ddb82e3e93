//! What is asked for one role, purpose and tier: the rules about them, put together.

use crate::brief::Duties;
use crate::diagram::{Diagram, Forest, Variable};
use caldicott_policy::{Basis, RuleId, Truth};

/// The program of some cells. Its diagrams ask only what is not said by the role, the purpose, the category and the tier.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Program {
    /// What the gates say but for agreements: a [`Gates`].
    pub(crate) gates: Diagram,
    /// The first gateway as written that answers yes; 0 for none, or the number of the rule and 1.
    pub(crate) gateway: Diagram,
    /// The first grant as written that answers yes, in the same way.
    pub(crate) access: Diagram,
    /// The consent entries.
    pub(crate) consents: Vec<Grounds>,
    /// The withhold and conceal entries with an exception.
    pub(crate) exceptions: Vec<Exception>,
    /// The oblige entries.
    pub(crate) obliges: Vec<Obligation>,
}

/// A consent entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Grounds {
    pub(crate) rule: RuleId,
    /// 0 where it does not certainly apply, or the number of the clause that is relied on and 1.
    pub(crate) relied_on: Diagram,
    pub(crate) clauses: Vec<(Basis, Duties)>,
}

/// A withhold or conceal entry with an exception.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Exception {
    pub(crate) rule: RuleId,
    /// 1 where the exception is used.
    pub(crate) used: Diagram,
    pub(crate) duties: Duties,
}

/// An oblige entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Obligation {
    /// 1 where its duties are owed.
    pub(crate) owed: Diagram,
    pub(crate) duties: Duties,
}

/// What three gates, the gateways and the conceal entries say, as one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Gates {
    pub(crate) gateway: Truth,
    pub(crate) access: Truth,
    pub(crate) withhold: Truth,
    pub(crate) consent: Truth,
    pub(crate) conceal: Truth,
}

/// Where each truth of [`Gates`] lies in its number.
pub(crate) const GATEWAY: u32 = 0;
pub(crate) const ACCESS: u32 = 2;
pub(crate) const WITHHOLD: u32 = 4;
pub(crate) const CONSENT: u32 = 6;
pub(crate) const CONCEAL: u32 = 8;

impl Gates {
    #[inline]
    pub(crate) fn of(number: u32) -> Gates {
        let at = |place: u32| truth_of(number >> place & 3);
        Gates { gateway: at(GATEWAY), access: at(ACCESS), withhold: at(WITHHOLD), consent: at(CONSENT), conceal: at(CONCEAL) }
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

/// The values of all variables of one question.
pub(crate) struct Values<'v> {
    pub(crate) place: &'v [u16],
    pub(crate) patient: &'v [u16],
    pub(crate) item: &'v [u16],
}

impl Values<'_> {
    /// The outcome of a diagram.
    #[inline]
    pub(crate) fn read(&self, forest: &Forest, diagram: Diagram) -> u32 {
        forest.evaluate(diagram, |Variable(variable)| {
            let variable = usize::from(variable);
            let (of_patient, of_item) = (self.place.len(), self.place.len() + self.patient.len());
            if variable >= of_item {
                self.item[variable - of_item]
            } else if variable >= of_patient {
                self.patient[variable - of_patient]
            } else {
                self.place[variable]
            }
        })
    }

    #[inline]
    pub(crate) fn truth(&self, forest: &Forest, diagram: Diagram) -> Truth {
        truth_of(self.read(forest, diagram))
    }
}
