//! A request, resolved once and asked many times.
//!
//! Who asks, what is known of the patient, and what is asked for change at different times: a screen has one
//! [`Subject`] and one [`Patient`] and many [`Item`]s; a list of patients has one subject. Each is resolved by itself,
//! and deciding joins them.
//!
//! What is resolved belongs to the [`Table`](crate::Table) that resolved it: another one, of a later version of the policy
//! say, means other things by the same numbers, and refuses it.

use crate::authority::Seen;
use caldicott_policy::{CategoryId, Day, Party, RoleId, Tier};

/// Who asks: a role, at an organisation.
#[derive(Clone, Debug)]
pub struct Subject {
    pub(crate) table: u64,
    pub(crate) role: RoleId,
    pub(crate) party: Option<Party>,
    pub(crate) seen: Seen,
    pub(crate) value: u16,
}

/// What is known of a patient on a day: the answers to facts, and what they said.
#[derive(Clone, Debug)]
pub struct Patient {
    pub(crate) table: u64,
    pub(crate) on: Day,
    pub(crate) day: u16,
    /// What they said, for each purpose.
    pub(crate) consent: Box<[u16]>,
    pub(crate) facts: Box<[u16]>,
}

/// What is asked for: a tier of a category, the labels it carries, and who holds it.
#[derive(Clone, Debug)]
pub struct Item {
    pub(crate) table: u64,
    pub(crate) category: CategoryId,
    pub(crate) tier: Tier,
    pub(crate) holder: Option<Party>,
    pub(crate) seen: Seen,
    pub(crate) value: u16,
    pub(crate) labels: Box<[u16]>,
}
