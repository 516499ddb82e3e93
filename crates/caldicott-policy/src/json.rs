//! Requests and decisions as JSON.
//!
//! [`RequestJson`] and [`DecisionJson`] are what is written; their schemas are published. The names in a decision are those of
//! its policy, lent: to put one into words costs little more than to write it. A request is read by
//! [`Policy::read_request`](crate::Policy::read_request), strictly: a field that requests do not have, a key that stands twice, a name that the
//! policy does not know are errors, because whatever a reader passes over in silence may have been the objection.

use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A question: may this role, at this organisation, see this tier of this category, for this purpose?
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Request")]
pub struct RequestJson {
    /// Given back with the decision, as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<IdJson>,
    /// What the requester acts as, by name or code.
    pub role: String,
    /// The organisation that asks, by name or code; left out or null where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requester: Option<String>,
    /// The organisation that holds the record, by name or code; left out or null where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<String>,
    /// The category of the item.
    pub category: String,
    /// The tier of the item, from 1.
    #[schemars(range(min = 1))]
    pub tier: u32,
    /// The labels of the item, by name or code. An empty list says that it has none; left out or null, nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeSet<String>>,
    /// Why the data is wanted: a name or code, or several, each of which must pass.
    pub purpose: PurposeJson,
    /// The day, year-month-day.
    pub on: DayJson,
    /// The patient's recorded answer; left out or null, nobody checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent: Option<ConsentJson>,
    /// What is known of the facts, objections, choices and quantities of the policy, by name or code.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(default)]
    pub facts: BTreeMap<String, Option<FactJson>>,
}

/// A text or a whole number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Id")]
pub enum IdJson {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i128),
}

/// A day, year-month-day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "Day")]
pub struct DayJson(#[schemars(regex(pattern = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))] pub String);

/// A purpose, or several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Purpose")]
pub enum PurposeJson {
    /// One.
    One(String),
    /// Several, none twice.
    Several(#[schemars(length(min = 1))] Vec<String>),
}

/// The patient's recorded answer, or an answer for each purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Consent")]
pub enum ConsentJson {
    /// For every purpose.
    General(RecordedJson),
    /// For each purpose by name or code; for a purpose that is not named, or null, it is unknown.
    ByPurpose(ByPurposeJson),
}

/// An answer for each purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "ConsentByPurpose")]
pub struct ByPurposeJson {
    /// The answers.
    pub by_purpose: BTreeMap<String, Option<RecordedJson>>,
}

/// A recorded answer, alone or with the days on which it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Recorded")]
pub enum RecordedJson {
    /// On every day.
    Answer(AnswerJson),
    /// On some days; on others it counts as `not-recorded`.
    During(DuringJson),
}

/// A recorded answer and the days on which it counts, the first and the last included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "RecordedDuring")]
pub struct DuringJson {
    /// The answer; null where it is unknown.
    pub value: Option<AnswerJson>,
    /// The first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<DayJson>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<DayJson>,
}

/// The patient's answer. `not-recorded` says that the register was checked and holds nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Answer")]
#[expect(missing_docs, reason = "each variant is the word of its name")]
pub enum AnswerJson {
    Given,
    Refused,
    NotRecorded,
}

/// An answer to a fact, alone or with the day on which it was found out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Fact")]
pub enum FactJson {
    /// The answer alone.
    Value(FactValueJson),
    /// The answer and its day.
    Checked(CheckedJson),
}

/// An answer and the day on which it was found out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "FactChecked")]
pub struct CheckedJson {
    /// The answer; null where it is unknown.
    pub value: Option<FactValueJson>,
    /// The day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<DayJson>,
}

/// True or false for a fact or an objection, a value for a choice, a whole number for a quantity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "FactValue")]
#[expect(missing_docs, reason = "each variant is the kind of fact that takes it")]
pub enum FactValueJson {
    Fact(bool),
    Quantity(u32),
    Choice(String),
}

/// What is answered to a line: a decision, or why the request could not be answered.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Answer line")]
pub enum LineJson<'p> {
    /// A decision.
    Decision(Box<DecisionJson<'p>>),
    /// Why the request could not be answered.
    Error(ErrorLineJson),
}

/// Why a request could not be answered.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "ErrorLine")]
pub struct ErrorLineJson {
    /// The id of the request, or null where even that could not be read.
    pub id: Option<IdJson>,
    /// What is wrong.
    pub error: ErrorJson,
}

/// What is wrong with a request.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Error")]
pub struct ErrorJson {
    /// The stable name of the kind of error.
    pub code: String,
    /// What is wrong and how to put it right.
    pub message: String,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Decision")]
pub struct DecisionJson<'p> {
    /// The id of the request, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<IdJson>,
    /// The outcome.
    pub outcome: OutcomeJson,
    /// For a permit: what it rests on; with several purposes, for each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<ByPurpose<'p, BasisJson>>,
    /// For a permit: the rules that it relies on; with several purposes, for each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relied_on: Option<ByPurpose<'p, ReliedOnJson<'p>>>,
    /// For a permit: the withhold and conceal entries whose exception was used, in the order written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exceptions: Option<Vec<&'p str>>,
    /// For a permit: what whoever relies on it must do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duties: Option<BTreeSet<&'p str>>,
    /// For an ask: what has to be found out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<BTreeSet<&'p str>>,
    /// For a deny: the gates that say no, in the order authority, access, withhold, consent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub denied_by: Option<Vec<DeniedByJson<'p>>>,
    /// For a deny: who can decide instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refer: Option<BTreeSet<&'p str>>,
    /// For an ask or a deny, and only where it is so: the item may yet turn out to be concealed, so the requester is
    /// shown nothing but the answer for a record that does not exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_conceal: Option<bool>,
    /// What somebody should look at although it changes nothing; left out for a conceal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warnings: Option<Vec<WarningJson<'p>>>,
    /// The policy that decided.
    pub policy: PolicyJson<'p>,
}

/// The whole record for one requester and one patient: the outcome of every category and tier.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "View")]
pub struct ViewJson<'p> {
    /// The id of the request, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<IdJson>,
    /// The tiers that may be spoken of, in the order of the policy. What is concealed, or may turn out to be, is not among them.
    pub cells: Vec<CellJson<'p>>,
    /// The policy that decided.
    pub policy: PolicyJson<'p>,
}

/// A tier of a category, and its outcome.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Cell")]
pub struct CellJson<'p> {
    /// The category.
    pub category: &'p str,
    /// The tier.
    pub tier: u32,
    /// Permit, ask or deny.
    pub outcome: OutcomeJson,
}

/// The outcomes, the least strict first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(rename = "Outcome")]
#[expect(missing_docs, reason = "each variant is the outcome of its name")]
pub enum OutcomeJson {
    Permit,
    Ask,
    Deny,
    Conceal,
}

/// What a permit rests on, from the patient's own word outwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Basis")]
#[expect(missing_docs, reason = "each variant is the basis of its name")]
pub enum BasisJson {
    Explicit,
    Implied,
    BestInterests,
    Without,
}

/// One thing, or one for each of several purposes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum ByPurpose<'p, T> {
    /// The request has one purpose.
    One(T),
    /// The request has several.
    Each(BTreeMap<&'p str, T>),
}

/// The rules that a permit relies on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "ReliedOn")]
pub struct ReliedOnJson<'p> {
    /// The agreement or gateway, or `same-organisation`.
    pub authority: &'p str,
    /// The grant.
    pub access: &'p str,
    /// The consent entries, in the order written.
    pub consent: Vec<&'p str>,
}

/// A gate that says no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "DeniedBy")]
pub struct DeniedByJson<'p> {
    /// The gate.
    pub gate: GateJson,
    /// The rules by which it says no; empty where it is the lack of a rule.
    pub rules: BTreeSet<&'p str>,
    /// Why, in words.
    pub reason: String,
}

/// The four gates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(rename = "Gate")]
#[expect(missing_docs, reason = "each variant is the gate of its name")]
pub enum GateJson {
    Authority,
    Access,
    Withhold,
    Consent,
}

/// Something that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[schemars(rename = "Warning")]
pub enum WarningJson<'p> {
    /// The agreement relied on is past its review day.
    ReviewOverdue {
        /// The agreement.
        rule: &'p str,
    },
    /// The policy does not know this organisation.
    UnknownOrganisation {
        /// The organisation, as the request named it.
        name: String,
    },
}

/// The policy that decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Policy")]
pub struct PolicyJson<'p> {
    /// Its name.
    pub name: &'p str,
    /// Its version, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<&'p str>,
    /// A digest of its meaning-bearing content.
    pub digest: &'p str,
}
