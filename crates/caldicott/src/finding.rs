//! A finding as it is written: with the file, line and column of its place.

use caldicott_policy::Source;
use caldicott_syntax::{Code, Diagnostic, Severity};
use serde::Serialize;

/// A finding with its place in words that an editor or a pipeline understands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in characters.
    pub column: u32,
    /// The stable name of this kind of finding; each has a page in the guide.
    pub code: Code,
    /// Whether the policy is refused because of it.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// How to put it right, where that can be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

impl Finding {
    /// The finding of a diagnostic about one of some sources.
    pub fn new(diagnostic: &Diagnostic, sources: &[Source]) -> Finding {
        let source = sources.get(diagnostic.span.source.0 as usize);
        let position = source.map(|source| source.position(diagnostic.span.start));
        Finding {
            file: source.map_or_else(String::new, |source| source.name().to_owned()),
            line: position.map_or(1, |position| position.line),
            column: position.map_or(1, |position| position.column),
            code: diagnostic.code,
            severity: diagnostic.severity(),
            message: diagnostic.message.clone(),
            help: diagnostic.help.clone(),
        }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{}:{}:{}: {severity}[{}]: {}", self.file, self.line, self.column, self.code, self.message)?;
        match &self.help {
            Some(help) => write!(f, " ({help})"),
            None => Ok(()),
        }
    }
}
