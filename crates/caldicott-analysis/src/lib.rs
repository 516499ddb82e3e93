//! What holds of a policy for every request.
//!
//! A policy is read whole, as functions over all requests ([`Survey`]), kept as decision diagrams ([`diagram`]). On these
//! [`Prover`] decides a `never` or an `always`, and [`check_narrowing`] that no objection and no label can widen access: completely,
//! without samples, and with a witness. [`Matrix`] says who can see what. [`remedies`] is about one request, and searches
//! ([`search`]) for the smallest sets of answers that would turn its outcome into a permit. What would take too long is an honest
//! [`OutOfBudget`], never a guess. [`lints`] are what a careful reader would ask about. [`mutants`] are the changes that the tests
//! of a policy ought to notice; [`changes`] tells which its scenarios miss and which change nothing, and [`suggest`] writes the
//! scenarios that are missing.
// A new rule, outcome or question must be thought about wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

mod account;
mod alike;
mod asking;
mod changed;
mod claims;
mod cover;
mod cuts;
pub mod diagram;
pub mod difference;
mod fewest;
pub mod frame;
pub mod heaviest;
pub mod lints;
mod matrix;
mod mutants;
mod narrowing;
mod noticing;
mod owed;
mod partial;
mod parts;
mod remedies;
pub mod search;
mod suggest;
mod survey;
mod terms;
pub mod translation;

pub use alike::{Alike, Both};
pub use changed::{Changed, Shift};
pub use claims::{ClaimAnswer, Grounds, Prover, Refutation, check_claim};
pub use cover::{Paired, Region};
pub use difference::{Compared, Difference, NotCompared, Sentence, difference};
pub use matrix::{Asking, Bearing, Matrix, Reach, Sight};
pub use mutants::{Mutant, Mutation, MutationKind, Place, mutants};
pub use narrowing::{Widening, check_narrowing, rules_that_ask};
pub use noticing::{Progress, Runner, Stage};
pub use partial::{OpenChange, Stance, open_changes};
pub use parts::{Edit, Parts, Word};
pub use remedies::{Change, MAX_CHANGES, Remedies, remedies};
pub use search::OutOfBudget;
pub use suggest::{Changes, Suggested, Suggestions, changes, suggest};
pub use survey::{Gates, Reading, Survey};
