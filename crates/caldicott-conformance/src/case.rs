//! The form of a case.

use once_cell::sync::OnceCell;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// The form that this crate reads.
pub const FORMAT: &str = "caldicott-conformance/1";

/// A file of cases about one topic.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suite {
    /// The form of the file: [`FORMAT`].
    pub format: String,
    /// What the cases are about.
    pub topic: String,
    /// The cases.
    pub cases: Vec<Case>,
}

/// A policy, and what must come of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its name, unique over all files.
    pub id: String,
    /// The section of the language page that it is about.
    pub section: String,
    /// The rule that it tests, as a sentence.
    pub sentence: String,
    /// The lines of the policy, where it is one file.
    #[serde(default)]
    pub policy: Vec<String>,
    /// The lines of each file, where there are several; `main.ig` is the one that is loaded.
    #[serde(default)]
    pub files: BTreeMap<String, Vec<String>>,
    /// What ends a line; a line feed where it is left out.
    pub newline: Option<String>,
    /// Requests and their decisions.
    #[serde(default)]
    pub requests: Vec<Exchange>,
    /// What must be found in the text; an empty list says that it is sound.
    pub findings: Option<Vec<FindingExpected>>,
}

/// A request and its decision.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The request.
    pub request: Option<Value>,
    /// The line, where it is not a request as it should be.
    pub line: Option<String>,
    /// What the decision must be: every field that is named here, no other is looked at.
    pub expect: Expected,
}

/// The part of a decision that is expected. `error: true` expects any error; `may_conceal: false` that the field is
/// absent; an element of `denied_by` is looked at as far as it goes.
pub type Expected = BTreeMap<String, Value>;

/// A finding that must be there.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindingExpected {
    /// The file; `main.ig` where it is left out.
    pub file: Option<String>,
    /// The line.
    pub line: Option<u32>,
    /// Any of these lines.
    #[serde(default)]
    pub lines: Vec<u32>,
    /// `error` or `warning`.
    pub severity: String,
    /// The kind of mistake, in words of the suite's own.
    pub about: String,
    /// The code that this project's own engine gives it.
    pub code: Option<String>,
}

/// The files of a policy by their paths.
pub type Files = BTreeMap<String, String>;

impl Case {
    /// The text of each file.
    pub fn texts(&self) -> Files {
        let newline = self.newline.as_deref().unwrap_or("\n");
        let text = |lines: &Vec<String>| lines.join(newline);
        match self.files.is_empty() {
            true => Files::from([("main.ig".to_owned(), text(&self.policy))]),
            false => self.files.iter().map(|(path, lines)| (path.clone(), text(lines))).collect(),
        }
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
#[error("the cases about {topic} cannot be read: {why}")]
pub struct CaseError {
    topic: &'static str,
    why: serde_json::Error,
}

macro_rules! case_files {
    ($($topic:literal)*) => {
        const FILES: &[(&str, &str)] = &[$(($topic, include_str!(concat!("../cases/", $topic, ".json"))),)*];
    };
}

case_files! {
    "access" "authority" "conditions" "consent" "data-and-tables" "decisions" "errors-characters" "errors-layout" "errors-many"
    "errors-names" "errors-none" "errors-rules" "errors-tables" "errors-use" "errors-widening" "errors-words" "outcome" "properties"
    "reading" "relied-on" "requests" "sample" "scenarios-and-dates" "unknowns" "vocabulary" "withhold-and-conceal"
}

/// All cases of this project, by file.
pub fn suites() -> Result<&'static [Suite], CaseError> {
    static SUITES: OnceCell<Vec<Suite>> = OnceCell::new();
    let read = |&(topic, text): &(&'static str, &str)| serde_json::from_str(text).map_err(|why| CaseError { topic, why });
    SUITES.get_or_try_init(|| FILES.iter().map(read).collect()).map(Vec::as_slice)
}
