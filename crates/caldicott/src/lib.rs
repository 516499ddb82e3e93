#![doc = include_str!("../README.md")]
// A new rule, outcome or question must be thought about wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

mod answer;
mod besides;
mod budget;
mod changes;
mod check;
mod claims;
mod difference;
mod explain;
mod finding;
mod lints;
mod load;
mod matrix;
mod matrix_text;
mod numbers;
mod scenario_text;
mod serving;
mod telling;
mod translation;
mod view;
mod written;

pub use answer::{Answerer, answer_line, answer_line_by};
pub use budget::{what_takes_most, why_not_compared};
pub use caldicott_analysis::translation::{Mismatch, NotValidated, Permitted, Stand, Validated, validate};
pub use caldicott_analysis::{
    Asking, Bearing, Change, ClaimAnswer, Compared, Grounds, MAX_CHANGES, Matrix, Mutation, MutationKind, NotCompared, OutOfBudget,
    Progress, Prover, Reach, Refutation, Remedies, Sight, Stage, check_claim, remedies,
};
pub use caldicott_engine::{
    Answers, Authority, BadRows, Batch, BatchBuilder, Brief, Duties, Item, Limit, Listing, Patient, PatientBuilder, Permit, Record,
    Subject, Table, TooLarge, View,
};
pub use caldicott_policy::visible;
pub use caldicott_policy::{
    Answer, Basis, CategoryId, Claim, Code, Day, Decision, Denial, DutyId, FactId, FactValue, Gate, LabelId, MAX_REQUEST_BYTES,
    OrganisationId, Outcome, Party, Policy, PurposeId, Question, ReadRequest, Recorded, ReliedOn, Reply, Request, RequestBuilder,
    RequestCode, RequestError, RoleId, Rule, RuleId, Severity, Side, Situation, Source, SourceId, Span, Tier, Truth, Unreadable, Value,
    Verdict, Warning, json,
};
pub use caldicott_syntax::{
    Diagnostic, Fix, MAX_SOURCE_BYTES, NotADay,
    format::{Formatted, WouldChange, format},
};
pub use changes::{
    ChangesTried, SuggestedScenario, Suggestions, Unnoticed, suggest, suggest_watched, unnoticed_changes, unnoticed_changes_watched,
};
pub use check::{Coverage, ScenarioResult, coverage, rules_that_matter, run_scenarios};
pub use claims::{check_claims, claim, counterexample, expected_scope, grounds_in_words};
pub use difference::{ChangeLine, Compare, Comparison, compare};
pub use explain::{
    Explanation, GateExplanation, PurposeExplanation, RequesterExplanation, RuleExplanation, explain, explain_to_requester, id_prefix,
    question_words,
};
pub use finding::Finding;
pub use lints::{Accepted, Advice, lints};
pub use load::{Invalid, Loaded, load, one_text, parse};
pub use matrix::{CategoryJson, MatrixJson, MatrixTable, RoleJson, TableJson, TierJson, Tiers, WhoSeesWhat, reach_word, sees_nothing};
pub use matrix_text::{LEGENDS, Legend, cell_marks, sign};
pub use numbers::thousands;
pub use scenario_text::scenario_text;
pub use serving::{NotReplaced, Serving, Unusable};
pub use telling::about::{About, Organisations, Together};
pub use translation::not_validated;
pub use view::{RecordView, error_json};
pub use written::Written;

/// The model of a policy in full, for tools that look into it.
pub use caldicott_policy as policy;

/// The Rust of the guide, compiled and run with the tests.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/embedding.md")]
struct Embedding;
