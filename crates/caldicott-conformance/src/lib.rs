//! Cases that any engine for Caldicott policies can be held to, and properties that any policy can.
//!
//! * A [`Case`] is a policy as text, and requests with the decisions that must come out, or the findings that reading the
//!   policy must give. The cases are JSON files (`cases/*.json`, described in `cases/README.md`), so that they can be run
//!   without this crate. [`run`] drives any engine through them: whatever can answer lines with lines is an [`Engine`].
//! * [`export`] turns the scenarios of a policy into such cases.
//! * [`hold`] tries a policy with generated requests: against the ten properties of the language, and against invariants
//!   of your own. [`generate`] has the strategies that make vocabularies, policies and requests.

mod case;
mod export;
pub mod generate;
mod hold;
pub mod protocol;
mod run;

pub use case::{Basis, Case, Exchange, Expected, FORMAT, Files, FindingExpected, Listed, Manifest, Suite, SuiteError, manifest, suites};
pub use export::export;
pub use hold::{Asked, Broken, CASES, Holding, hold, hold_narrowing, hold_request};
pub use run::{CaseResult, Difference, Engine, run};
