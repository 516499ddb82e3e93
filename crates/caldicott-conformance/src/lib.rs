//! Cases that any engine for Caldicott policies can be held to.
//!
//! A [`Case`] is a policy as text, and requests with the decisions that must come out, or the findings that reading the
//! policy must give. The cases are JSON files (`cases/*.json`, described in `cases/README.md`), so that they can be run
//! without this crate. [`run`] drives any engine through them: whatever can answer lines with lines is an [`Engine`].

mod case;
pub mod generate;
mod run;

pub use case::{Case, CaseError, Exchange, Expected, FORMAT, Files, FindingExpected, Suite, suites};
pub use run::{Engine, Failure, run};
