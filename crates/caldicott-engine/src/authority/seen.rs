//! An organisation of a request, as the agreements see it.

use crate::truths::{NO, YES};
use caldicott_policy::{Id as _, OrganisationId, Party};

/// An organisation of a request, as the agreements see it: who it is, and its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    who: u32,
    pub(super) group: u32,
}

/// What an organisation is to the agreements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// It is not named.
    Unknown,
    /// It is party to nothing.
    Stranger,
    /// It is named here, and in this group.
    Party(OrganisationId, u32),
}

/// Who is not named, and who is named but not here.
const UNKNOWN: u32 = u32::MAX;
const STRANGER: u32 = u32::MAX - 1;

/// The group of whoever is in none: there is nothing between it and any other.
const NO_GROUP: u32 = u32::MAX - 1;

impl Seen {
    /// An organisation, where `group` knows that of each that is named here.
    pub(super) fn of(party: Option<&Party>, group: &[u32]) -> Seen {
        match party {
            None => Seen { who: UNKNOWN, group: NO_GROUP },
            Some(Party::Other(_)) => Seen { who: STRANGER, group: NO_GROUP },
            Some(Party::Named(organisation)) => Seen::named(*organisation, group),
        }
    }

    /// One that is named here.
    #[inline]
    pub(super) fn named(organisation: OrganisationId, group: &[u32]) -> Seen {
        Seen { who: organisation.index() as u32, group: group[organisation.index()] }
    }

    #[inline]
    pub(super) fn who(self) -> Who {
        match self.who {
            UNKNOWN => Who::Unknown,
            STRANGER => Who::Stranger,
            organisation => Who::Party(OrganisationId::new(organisation as usize), self.group),
        }
    }

    /// Whether two are the same, as a value. Of two strangers `are_same` knows.
    #[inline]
    pub(crate) fn is_same(self, other: Seen, are_same: impl FnOnce() -> bool) -> u16 {
        self.is_same_named(other).unwrap_or_else(|| self.is_same_unnamed(other, are_same))
    }

    /// The same, where both are named here.
    #[inline]
    pub(crate) fn is_same_named(self, other: Seen) -> Option<u16> {
        let both_named = self.who.max(other.who) < STRANGER;
        both_named.then_some(if self.who == other.who { YES } else { NO })
    }

    /// The same, where one of the two is not named here.
    #[cold]
    fn is_same_unnamed(self, other: Seen, are_same: impl FnOnce() -> bool) -> u16 {
        match (self.who, other.who) {
            (UNKNOWN, _) | (_, UNKNOWN) => crate::truths::UNKNOWN,
            (STRANGER, STRANGER) if are_same() => YES,
            _ => NO,
        }
    }
}
