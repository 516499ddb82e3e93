//! What holds of a policy for every request.
//!
//! [`check_claim`] decides a `never` or an `always`, [`check_narrowing`] that no objection and no label can widen access,
//! and [`remedies`] finds the smallest sets of answers that would turn an outcome into a permit. All three are one search
//! ([`search`]): complete, without samples, and with a witness. A search that would take too long is an honest
//! [`OutOfBudget`], never a guess. [`mutants`] are the changes that the tests of a policy ought to notice.
// A new rule, outcome or question must be thought about wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

mod claims;
mod mutants;
mod narrowing;
mod remedies;
pub mod search;

pub use claims::{ClaimAnswer, check_claim};
pub use mutants::{Mutant, Mutation, MutationKind, Place, mutants};
pub use narrowing::{Widening, check_narrowing, rules_that_ask};
pub use remedies::{Change, MAX_CHANGES, Remedies, remedies};
pub use search::OutOfBudget;
