//! Three answers to every question, and what it takes to reckon with them.
//!
//! [`Truth`] is Kleene's strong logic. [`Algebra`] is what the meaning of a policy ([`crate::meaning`]) needs of any
//! logic it is read in: the reference reads it in truths, the list of open questions in truths that remember
//! which questions left them open, and a proof can read the same text in something larger.

use crate::condition::{Answer, Compare, Side};
use crate::ids::{Among, CategoryId, FactId, Ids, LabelId, OrganisationId, PurposeId, RoleId, ValueId};
use crate::rule::{Data, Period};
use std::collections::BTreeSet;

/// *No*, *unknown* or *yes*, in that order.
///
/// ```
/// use caldicott_policy::Truth::{No, Unknown, Yes};
/// assert_eq!(Yes & Unknown, Unknown);
/// assert_eq!(No & Unknown, No);
/// assert_eq!(Yes | Unknown, Yes);
/// assert_eq!(!Unknown, Unknown);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It is not so.
    No,
    /// The request does not say.
    Unknown,
    /// It is so.
    Yes,
}

impl From<bool> for Truth {
    #[inline]
    fn from(so: bool) -> Truth {
        if so { Truth::Yes } else { Truth::No }
    }
}

impl std::ops::BitAnd for Truth {
    type Output = Truth;
    #[inline]
    fn bitand(self, other: Truth) -> Truth {
        self.min(other)
    }
}

impl std::ops::BitOr for Truth {
    type Output = Truth;
    #[inline]
    fn bitor(self, other: Truth) -> Truth {
        self.max(other)
    }
}

impl std::ops::Not for Truth {
    type Output = Truth;
    #[inline]
    fn not(self) -> Truth {
        match self {
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
            Truth::Yes => Truth::No,
        }
    }
}

/// A thing that can be asked of a request and is asked of nothing else: the leaves of every condition.
#[derive(Clone, Copy, Debug)]
pub enum Atom<'p> {
    /// The role is one of these.
    Role(&'p Among<RoleId>),
    /// The purpose is among these.
    Purpose(&'p Among<PurposeId>),
    /// The category is one of these.
    Category(&'p Ids<CategoryId>),
    /// The category and the tier are in this data.
    Data(&'p Data),
    /// The tier compares so.
    Tier(Compare),
    /// The day is in this period.
    During(Period),
    /// The organisation on a side is one of these.
    Party(Side, &'p Ids<OrganisationId>),
    /// Requester and holder are the same organisation.
    SameOrganisation,
    /// The item carries the label.
    Labelled(LabelId),
    /// A fact is so, or an objection was made.
    Fact(FactId),
    /// A choice has one of these values.
    Choice(FactId, &'p Ids<ValueId>),
    /// A quantity compares so.
    Quantity(FactId, Compare),
    /// The patient's recorded answer is one of these.
    Consent(&'p BTreeSet<Answer>),
    /// The patient's own word: *yes* when consent is given, *no* when refused, and *unknown* as long as nobody has
    /// asked, even where it is known that nothing is recorded.
    OwnWord,
}

/// A logic in which a policy can be read.
pub trait Algebra<'p> {
    /// Its truth values.
    type Truth: Clone;

    /// The value of an atom.
    fn ask(&self, atom: Atom<'p>) -> Self::Truth;
    /// A value that is known.
    fn known(&self, so: bool) -> Self::Truth;
    /// Both.
    fn and(&self, one: Self::Truth, other: Self::Truth) -> Self::Truth;
    /// Either.
    fn or(&self, one: Self::Truth, other: Self::Truth) -> Self::Truth;
    /// The opposite.
    fn not(&self, one: Self::Truth) -> Self::Truth;
    /// Whether the value is *no* or *yes* whatever it is joined with, so that the rest need not be looked at. Whether a logic
    /// says so makes no difference to any value, only to how much is looked at.
    fn settled(&self, truth: &Self::Truth) -> Option<bool>;

    /// All of them; *yes* if there are none.
    fn all(&self, truths: impl IntoIterator<Item = Self::Truth>) -> Self::Truth {
        let mut so_far = self.known(true);
        for truth in truths {
            so_far = self.and(so_far, truth);
            if self.settled(&so_far) == Some(false) {
                break;
            }
        }
        so_far
    }

    /// Any of them; *no* if there are none.
    fn any(&self, truths: impl IntoIterator<Item = Self::Truth>) -> Self::Truth {
        let mut so_far = self.known(false);
        for truth in truths {
            so_far = self.or(so_far, truth);
            if self.settled(&so_far) == Some(true) {
                break;
            }
        }
        so_far
    }
}

/// A logic that is lent.
impl<'p, A: Algebra<'p>> Algebra<'p> for &A {
    type Truth = A::Truth;

    fn ask(&self, atom: Atom<'p>) -> A::Truth {
        (**self).ask(atom)
    }

    fn known(&self, so: bool) -> A::Truth {
        (**self).known(so)
    }

    fn and(&self, one: A::Truth, other: A::Truth) -> A::Truth {
        (**self).and(one, other)
    }

    fn or(&self, one: A::Truth, other: A::Truth) -> A::Truth {
        (**self).or(one, other)
    }

    fn not(&self, one: A::Truth) -> A::Truth {
        (**self).not(one)
    }

    fn settled(&self, truth: &A::Truth) -> Option<bool> {
        (**self).settled(truth)
    }
}
