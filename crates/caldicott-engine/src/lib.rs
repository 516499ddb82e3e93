//! The compiled form of a policy: the same answer as the reference, at the cost of a few memory loads.
//!
//! ```text
//! Policy ──Table::compile──► Table ──decide(Subject, Patient, Item, purpose)──► Brief
//! ```
//!
//! Everything that does not depend on the request is done when a [`Table`] is compiled. What a request says is resolved
//! once and asked many times: a [`Subject`] is who asks, a [`Patient`] is what is known of the patient and the moment, an
//! [`Item`] is what is asked for and who holds it. Deciding then reads
//!
//! 1. the *program* of the role, the purpose and the tier: the rules that are about them, already put together;
//! 2. their conditions, which were decision diagrams while they were put together: a row of a table for all that is asked about
//!    who asks, for what and of which record, and a column for all that is asked about the patient;
//! 3. the agreements between the two organisations, found by the two and not among all.
//!
//! This is the second writing of what [`caldicott_policy::meaning`] says. The two are compared on generated policies and
//! requests in every test run.
// A new rule, outcome or question must be thought about wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

mod asked;
mod authority;
mod batch;
mod bits;
mod bounds;
mod brief;
mod compile;
mod content;
mod decide;
mod diagram;
mod distinct;
mod grid;
mod named;
mod program;
mod reach;
mod request;
mod resolve;
mod ruled;
mod steps;
mod table;
#[cfg(test)]
mod tests;
mod truths;
mod variables;
mod view;
mod words;

pub use batch::{Answers, BadRows, Batch, BatchBuilder};
pub use brief::{Authority, Brief, Duties, Permit};
pub use content::{About, Between, Content, Organisation, Relied, Says};
pub use diagram::Diagram;
pub use named::PatientBuilder;
pub use request::{Item, Patient, Record, Subject};
pub use table::Table;
pub use view::{Listing, View};

/// 2⁶⁴ divided by the golden ratio, and odd: the usual factor of hashing by multiplication.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// What a policy may have at most, to be compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Facts, objections, choices and quantities together.
    Facts,
    /// Labels.
    Labels,
    /// Duties.
    Duties,
    /// Purposes.
    Purposes,
    /// Answers to one question that rules tell apart.
    Values,
    /// Roles times purposes times tiers.
    Cells,
    /// Rules about one role, purpose and tier, each of which a permit relies on or not whatever it does with the others.
    RulesOfOneCell,
    /// Steps in which conditions depend on each other: the nodes of all diagrams together.
    Steps,
    /// Ways out of these steps: one for each answer to what a step asks.
    Ways,
    /// Roles times purposes times tiers, for each condition of an agreement that asks about them.
    Conditions,
}

impl Limit {
    /// How many there may be: more than a nation needs.
    pub const fn most(self) -> usize {
        match self {
            // Making a diagram goes as deep as there are questions: no deeper than any thread's stack bears.
            Limit::Facts => 512,
            Limit::Labels => 256,
            Limit::Duties | Limit::Purposes => bits::MOST,
            // A value is a number of 16 bits.
            Limit::Values => 60_000,
            Limit::Cells => 4_000_000,
            // Which of them a permit relies on is a word.
            Limit::RulesOfOneCell => u64::BITS as usize,
            Limit::Steps => diagram::MAX_NODES,
            Limit::Ways => diagram::MAX_CHILDREN,
            Limit::Conditions => 50_000_000,
        }
    }

    fn what(self) -> &'static str {
        match self {
            Limit::Facts => "facts, objections, choices and quantities",
            Limit::Labels => "labels",
            Limit::Duties => "duties",
            Limit::Purposes => "purposes",
            Limit::Values => "answers to one question that rules tell apart",
            Limit::Cells => "roles times purposes times tiers",
            Limit::RulesOfOneCell => "rules about one role, purpose and tier that are relied on independently of each other",
            Limit::Steps => "steps in which its conditions depend on each other",
            Limit::Ways => "ways out of the steps in which its conditions depend on each other",
            Limit::Conditions => "roles times purposes times tiers, for each condition of an agreement that asks about them",
        }
    }
}

/// A policy that is too large to be compiled. The reference decides it all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this policy has {found} {}, and at most {} can be compiled", limit.what(), limit.most())]
pub struct TooLarge {
    /// Of what there is too much.
    pub limit: Limit,
    /// How much there is; where counting stopped, one more than may be.
    pub found: usize,
}

impl TooLarge {
    fn check(limit: Limit, found: usize) -> Result<(), TooLarge> {
        if found > limit.most() { Err(TooLarge { limit, found }) } else { Ok(()) }
    }
}

impl From<diagram::Full> for TooLarge {
    fn from(full: diagram::Full) -> TooLarge {
        let limit = match full {
            diagram::Full::Nodes | diagram::Full::Join => Limit::Steps,
            diagram::Full::Children => Limit::Ways,
        };
        TooLarge { limit, found: limit.most() + 1 }
    }
}
