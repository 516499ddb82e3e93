//! What is asked for one role, purpose and tier: the rules about them, put together. [`compile`](crate::compile) does that, and has
//! an example.

use crate::bits::Bits;
use crate::diagram::LEAF;
use crate::steps::{Path, Start};
use crate::truths::{number_of, truth_of};
use caldicott_policy::{Basis, Gate, Outcome, RuleId, Truth};

/// The program of some cells. Its diagrams ask only what is not said by the role, the purpose, the category and the tier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Program {
    /// What comes to a [`Concluded`].
    pub(crate) conclusion: Start,
    /// What a permit may rely on that the conclusion does not tell: where there are many such entries and each goes by something
    /// else, a conclusion for every combination would be too many.
    pub(crate) besides: Vec<Entry>,
    /// Which of these are relied on.
    pub(crate) reliances: Vec<Reliance<Path>>,
    /// The rules that are about these cells, agreements aside, as written.
    pub(crate) rules: Vec<RuleId>,
}

/// What everything says but agreements and whether it is the same organisation; and what a permit relies on then.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Conclusion {
    pub(crate) rest: Rest,
    pub(crate) grounds: Grounds,
}

/// The number of a conclusion as the outcome of a diagram, with whether it is settled: one and the same refusal, whatever
/// agreements say. So a cell that is always refused is refused without looking at them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Concluded(u32);

impl Concluded {
    /// That of the first conclusion, where none is meant.
    pub(crate) const NONE: Concluded = Concluded(0);

    /// That of a conclusion with a number among all.
    pub(crate) fn new(number: u32, conclusion: &Conclusion) -> Concluded {
        Concluded(number << 1 | u32::from(conclusion.rest.refusal().is_some()))
    }

    /// Its number among all.
    #[inline]
    pub(crate) fn number(self) -> usize {
        (self.0 >> 1) as usize
    }

    /// Whether no agreement can change it.
    #[inline]
    pub(crate) fn is_settled(self) -> bool {
        self.0 & 1 == 1
    }

    /// That of the outcome of a diagram.
    #[inline]
    pub(crate) fn of_outcome(outcome: u32) -> Concluded {
        Concluded(outcome)
    }

    /// As the outcome of a diagram.
    pub(crate) fn outcome(self) -> u32 {
        self.0
    }
}

/// What a permit relies on, and what it owes but for its authority and its grant. All rules as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub(crate) struct Grounds {
    pub(crate) gateway: Option<RuleId>,
    pub(crate) access: Option<RuleId>,
    /// Of the clauses relied on, the one furthest from the patient's own word.
    pub(crate) basis: Option<Basis>,
    pub(crate) consent: Vec<RuleId>,
    pub(crate) exceptions: Vec<RuleId>,
    pub(crate) duties: Bits,
}

/// A thing that a permit relies on now and then: a rule, or a clause of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) rule: RuleId,
    pub(crate) kind: Kind,
    /// What relying on it owes.
    pub(crate) duties: Bits,
}

/// Which of some entries that follow each other are relied on: those of [`Program::besides`] up to the first of the next reliance.
///
/// Invariant: the first reliance begins with the first entry, and no outcome has a bit for an entry of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reliance<D> {
    /// The place of the first of them.
    pub(crate) first: usize,
    /// What comes to a number with a bit for each, the lowest for the first: a diagram, and in a table what became of it.
    pub(crate) says: D,
}

/// How many entries one reliance is about at most, so that its outcome is one of a diagram.
pub(crate) const MOST_OF_RELIANCE: usize = 30;

// Where a table is proved, an outcome is read as the number after it.
const _: () = assert!((1 << MOST_OF_RELIANCE) < LEAF);

/// What kind of thing a permit relies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A gateway. The first as written is relied on, if an agreement does not come before it; its duties are owed only then.
    Gateway,
    /// A grant. The first as written is relied on; its duties are owed only then.
    Access,
    /// A clause of a consent entry.
    Consent(Basis),
    /// The exception of a withhold or conceal entry.
    Exception,
    /// An oblige entry.
    Oblige,
}

impl Grounds {
    /// Adds an entry that is relied on.
    pub(crate) fn add(&mut self, entry: &Entry) {
        let first = |known: Option<RuleId>| Some(known.map_or(entry.rule, |known| known.min(entry.rule)));
        match entry.kind {
            Kind::Gateway => self.gateway = first(self.gateway),
            Kind::Access => self.access = first(self.access),
            Kind::Consent(basis) => {
                self.basis = self.basis.max(Some(basis));
                self.consent.push(entry.rule);
                self.consent.sort_unstable();
            }
            Kind::Exception => {
                self.exceptions.push(entry.rule);
                self.exceptions.sort_unstable();
            }
            Kind::Oblige => {}
        }
        self.duties.add(&entry.duties);
    }
}

/// What everything says but agreements and whether it is the same organisation. It is the outcome of a diagram, as a
/// [number](Rest::number).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// What is said by a number.
    pub(crate) fn of(number: u32) -> Rest {
        let gate = Gate::ALL[(number >> GATE & 3) as usize];
        let [conceal, gateway, strictest] =
            [truth_of(number >> CONCEAL & 3), truth_of(number >> GATEWAY & 3), truth_of(number >> STRICTEST & 3)];
        Rest { conceal, gateway, strictest, gate }
    }

    /// The outcome and the gate that decided it, where no agreement can change it any more.
    pub(crate) fn refusal(self) -> Option<(Outcome, Option<Gate>)> {
        match (self.conceal, self.strictest) {
            (Truth::Yes, _) => Some((Outcome::Conceal, None)),
            (_, Truth::No) => Some((Outcome::Deny, Some(self.gate))),
            (_, Truth::Unknown | Truth::Yes) => None,
        }
    }

    /// The outcome, of whether anything authorises it, and the gate that decides it: where it is not refused already.
    pub(crate) fn outcome(self, authority: Truth) -> (Outcome, Option<Gate>) {
        let (strictest, gate) = if authority < self.strictest { (authority, Gate::Authority) } else { (self.strictest, self.gate) };
        match strictest {
            Truth::No => (Outcome::Deny, Some(gate)),
            Truth::Unknown => (Outcome::Ask, Some(gate)),
            Truth::Yes => (Outcome::Permit, None),
        }
    }

    /// Whether it is a permit, if something authorises it.
    pub(crate) fn may_be_permit(self) -> bool {
        self.refusal().is_none() && self.strictest == Truth::Yes
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
