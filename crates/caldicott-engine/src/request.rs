//! A request, resolved once and asked many times.
//!
//! Who asks, what is known of the patient, and what is asked for change at different times: a screen has one
//! [`Subject`] and one [`Patient`] and many [`Item`]s; a list of patients has one subject. Each is resolved by itself,
//! and deciding joins them.
//!
//! What is resolved belongs to the [`Table`](crate::Table) that resolved it: another one, of a later version of the policy say, means
//! other things by the same numbers, and refuses it.

use crate::authority::Seen;
use crate::words::Words;
use caldicott_policy::{Day, RoleId};

/// Who asks: a role, at an organisation.
#[derive(Clone, Debug)]
pub struct Subject {
    pub(crate) table: u32,
    pub(crate) role: RoleId,
    /// Where the cells of the role begin.
    pub(crate) cells: u32,
    pub(crate) seen: Seen,
    /// What is said of the organisation, as part of the front.
    pub(crate) front: u64,
    pub(crate) stranger: Stranger,
}

/// What an organisation calls itself that the policy does not name: such a one is the same as another of that name alone.
/// Hardly any request has one, so it lies elsewhere.
pub(crate) type Stranger = Option<Box<Name>>;

/// A name that the policy does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name(pub(crate) String);

/// An organisation on a side of a request: what it is to the agreements, and to the conditions as part of the front; and its
/// name if it has none in the policy.
pub(crate) type Seated = (Seen, u64, Stranger);

/// What is known of a patient on a day: the answers to facts, and what they said.
#[derive(Clone, Debug)]
pub struct Patient {
    pub(crate) table: u32,
    pub(crate) on: Day,
    /// What they said, for each purpose.
    pub(crate) consent: Words,
    /// The day and the facts.
    pub(crate) known: Words,
}

/// A record, or a part of one: who holds it, and which labels everything in it carries.
#[derive(Clone, Debug)]
pub struct Record {
    pub(crate) table: u32,
    pub(crate) seen: Seen,
    /// What is said of the holder and the labels: part of the front, and the words of labels that do not fit there.
    pub(crate) words: Words,
    pub(crate) stranger: Stranger,
}

/// What is asked for: a tier of a category in a record.
#[derive(Clone, Debug)]
pub struct Item {
    pub(crate) record: Record,
    /// Where the tier is among those of all categories.
    pub(crate) tier: u32,
}

impl Item {
    /// The record that it is in.
    pub fn record(&self) -> &Record {
        &self.record
    }
}
