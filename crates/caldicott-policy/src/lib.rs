//! What a Caldicott policy means: its vocabulary and rules, requests and decisions.
//!
//! [`gather`] reads the files of a policy, [`resolve`] turns them into a [`Policy`], and [`Policy::decide`] is the
//! reference decision, which reads like the language page: [`meaning`] holds the four gates as formulas.
// A new rule, outcome or question must be thought about wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

mod codes;
mod condition;
mod cursor;
mod decide;
mod decision;
mod filling;
mod ids;
pub mod json;
mod json_tree;
mod load;
pub mod meaning;
mod model;
mod named;
#[expect(clippy::wildcard_enum_match_arm, reason = "JSON of any other kind is the same mistake")]
mod read_request;
mod request;
mod request_error;
#[expect(clippy::wildcard_enum_match_arm, reason = "each part of resolving picks its own few of the entries and details")]
mod resolve;
mod rule;
mod situation;
mod truth;
mod value;
mod words;
mod written;

pub use caldicott_syntax::ast::{Basis, Gate, Keyword};
pub use caldicott_syntax::{Code, Day, Diagnostic, Severity, Source, SourceId, Span};
pub use decide::Ruling;
pub use decision::{Decision, Denial, Outcome, ReliedOn, Verdict, Warning};
pub use filling::RequestBuilder;
pub use ids::{
    Among, CategoryId, ClaimId, DefinitionId, DutyId, FactId, GroupId, Id, Ids, LabelId, OrganisationId, PurposeId, RoleId, RuleId,
    ScenarioId, SettingId, ValueId,
};
pub use load::{Gathered, MAX_FILES, MAX_USE_DEPTH, Unreadable, gather};
pub use meaning::Relevant;
pub use model::*;
pub use named::FactValue;
pub use read_request::{MAX_REQUEST_BYTES, ReadRequest};
pub use request::{Answered, Facts, Recorded, Request};
pub use request_error::{RequestCode, RequestError};
pub use resolve::{MAX_DEFINITION_DEPTH, MAX_ORGANISATIONS, MAX_TIERS, MAX_UNFOLDED, MAX_WORDS, resolve};
pub use situation::{Asking, Open, Question, Reply, Situation};
pub use truth::{Algebra, Atom, Truth};
pub use value::{Party, Value};
pub use words::visible;
