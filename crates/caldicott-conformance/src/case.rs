//! The form of a case.

use once_cell::sync::OnceCell;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// The form that this crate reads and writes.
pub const FORMAT: &str = "caldicott-conformance/1";

/// A file of cases about one topic.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Suite {
    /// The form of the file: [`FORMAT`].
    pub format: String,
    /// What the cases are about.
    pub topic: String,
    /// The lines of the policy that the cases share, where they share one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<String>,
    /// The cases.
    pub cases: Vec<Case>,
}

/// A policy, and what must come of it.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its name, unique over all files.
    pub id: String,
    /// What it says, as a sentence.
    pub sentence: String,
    /// Where it comes from.
    pub source: String,
    /// What kind of ground it stands on.
    pub basis: Basis,
    /// The lines of the policy, where it is one file and not the suite's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<String>,
    /// The lines of each file, where there are several; `main.ig` is the one that is loaded.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub files: BTreeMap<String, Vec<String>>,
    /// What ends a line; a line feed where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newline: Option<String>,
    /// Requests and their decisions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<Exchange>,
    /// What must be found in the text; an empty list says that it is sound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<FindingExpected>>,
}

/// What kind of ground a case stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
pub enum Basis {
    /// It was found in the source that it names.
    #[serde(rename = "sourced")]
    Sourced,
    /// People who know the field know it; a source is to be found.
    #[serde(rename = "general knowledge")]
    GeneralKnowledge,
    /// The language or the policy chose it.
    #[serde(rename = "design choice")]
    DesignChoice,
}

impl Basis {
    /// All three.
    pub const ALL: [Basis; 3] = [Basis::Sourced, Basis::GeneralKnowledge, Basis::DesignChoice];
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Basis::Sourced => "sourced",
            Basis::GeneralKnowledge => "general knowledge",
            Basis::DesignChoice => "design choice",
        })
    }
}

/// A request and its decision.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Value>,
    /// The line, where it is not a request as it should be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// What the decision must be: every field that is named here, no other is looked at.
    pub expect: Expected,
}

/// The part of a decision that is expected. `error: true` expects any error; `may_conceal: false` that the field is
/// absent; `gate` that this gate is among those that deny; `fields` that these fields are there and no others; an element of `denied_by` is looked at as far as it goes.
pub type Expected = BTreeMap<String, Value>;

/// A finding that must be there.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindingExpected {
    /// The file; `main.ig` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// Any of these lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<u32>,
    /// `error` or `warning`.
    pub severity: String,
    /// The kind of mistake, in words of the suite's own.
    pub about: String,
    /// The code that this project's own engine gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// The files of a policy by their paths.
pub type Files = BTreeMap<String, String>;

impl Suite {
    /// The text of each file of a case.
    pub fn texts(&self, case: &Case) -> Files {
        let newline = case.newline.as_deref().unwrap_or("\n");
        let text = |lines: &Vec<String>| lines.join(newline);
        if !case.files.is_empty() {
            return case.files.iter().map(|(path, lines)| (path.clone(), text(lines))).collect();
        }
        // A case about an empty file has one line with nothing on it.
        let own = if case.policy.is_empty() { &self.policy } else { &case.policy };
        Files::from([("main.ig".to_owned(), text(own))])
    }

    /// Reads a file of cases.
    pub fn read(text: &str) -> Result<Suite, SuiteError> {
        let suite: Suite = serde_json::from_str(text)?;
        if suite.format == FORMAT { Ok(suite) } else { Err(SuiteError::Format(suite.format)) }
    }
}

impl Exchange {
    /// The line to be sent.
    pub fn line(&self) -> String {
        self.line.clone().unwrap_or_else(|| self.request.as_ref().map(Value::to_string).unwrap_or_default())
    }
}

/// A file of cases that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum SuiteError {
    /// It is no file of cases.
    #[error("this is no file of cases: {0}")]
    Form(#[from] serde_json::Error),
    /// It is in a form that is not known here.
    #[error("these cases are in the form `{0}`, and `{FORMAT}` is what is read here")]
    Format(String),
}

/// Every file of cases of this project.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The form of the files: [`FORMAT`].
    pub format: String,
    /// The version of the cases: that of this crate.
    pub version: String,
    /// The files.
    pub suites: Vec<Listed>,
}

/// A file of cases, as the manifest lists it.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Listed {
    /// Where it is, from the manifest.
    pub file: String,
    /// What it is about.
    pub topic: String,
    /// How many cases are in it.
    pub cases: usize,
    /// How many requests they ask.
    pub requests: usize,
}

/// The manifest of the cases of this project.
pub fn manifest() -> Result<Manifest, SuiteError> {
    let listed = FILES.iter().zip(suites()?).map(|((file, _), suite)| Listed {
        file: format!("{file}.json"),
        topic: suite.topic.clone(),
        cases: suite.cases.len(),
        requests: suite.cases.iter().map(|case| case.requests.len()).sum(),
    });
    Ok(Manifest { format: FORMAT.to_owned(), version: env!("CARGO_PKG_VERSION").to_owned(), suites: listed.collect() })
}

/// All cases of this project, by file.
pub fn suites() -> Result<&'static [Suite], SuiteError> {
    static SUITES: OnceCell<Vec<Suite>> = OnceCell::new();
    SUITES.get_or_try_init(|| FILES.iter().map(|(_, text)| Suite::read(text)).collect()).map(Vec::as_slice)
}

macro_rules! case_files {
    ($($file:literal)*) => {
        const FILES: &[(&str, &str)] = &[$(($file, include_str!(concat!("../cases/", $file, ".json"))),)*];
    };
}

case_files! {
    "accept" "access" "authority" "conditions" "consent" "data-and-tables" "decisions" "errors-characters" "errors-layout" "errors-many"
    "errors-names" "errors-none" "errors-rules" "errors-tables" "errors-use" "errors-widening" "errors-words" "outcome" "properties"
    "reading" "relied-on" "requests" "sample" "scenarios-and-dates" "unknowns" "vocabulary" "withhold-and-conceal"
    "schemes/cambridge-west-suffolk" "schemes/changing-region" "schemes/children-and-proxies" "schemes/connected-care"
    "schemes/controllers-and-processors" "schemes/east-london" "schemes/essex-partnership" "schemes/gp-connect"
    "schemes/hampshire-chie" "schemes/liverpool-ilinks" "schemes/mental-health" "schemes/national-opt-outs"
    "schemes/patient-and-disclosure" "schemes/sensitive-data" "schemes/social-care" "schemes/summary-care-record"
}
