//! How a case is put to an engine that is a program: a line of JSON in, a line of JSON out.

use crate::case::{FORMAT, Files};
use crate::run::Engine;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What an engine is asked.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Message {
    /// The form of the message: [`FORMAT`].
    pub format: String,
    /// The text of each file of the policy; `main.ig` is the one that is loaded.
    pub files: Files,
    /// What is wanted.
    #[serde(flatten)]
    pub wanted: Wanted,
}

/// What an engine is to do with a policy.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wanted {
    /// Say what is wrong with the text; the value is always true.
    Check(bool),
    /// Answer these lines.
    Decide(Vec<String>),
}

/// What an engine replies.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Replied {
    /// To `check`: the findings, each with `file`, `line` and `severity` at least; none if all is well.
    Findings(Vec<Value>),
    /// To `decide`: a decision for each line.
    Answers(Vec<Value>),
    /// The policy cannot be used, or the engine does not do this; why.
    Refused(String),
}

impl Message {
    /// A message about a policy.
    pub fn new(files: &Files, wanted: Wanted) -> Message {
        Message { format: FORMAT.to_owned(), files: files.clone(), wanted }
    }
}

/// The reply of an engine to a line: what a program that is an engine does with each line that it reads.
pub fn reply(engine: &mut dyn Engine, line: &str) -> Replied {
    let message: Message = match serde_json::from_str(line) {
        Ok(message) => message,
        Err(error) => return Replied::Refused(format!("this is no message: {error}")),
    };
    if message.format != FORMAT {
        return Replied::Refused(format!("the message is in the form `{}`, and `{FORMAT}` is what is read here", message.format));
    }
    let replied = match &message.wanted {
        Wanted::Check(_) => engine.check(&message.files).map(Replied::Findings),
        Wanted::Decide(lines) => engine.decide(&message.files, lines).map(Replied::Answers),
    };
    replied.unwrap_or_else(Replied::Refused)
}
