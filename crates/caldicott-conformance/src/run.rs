//! Running an engine through cases.

use crate::case::{Basis, Case, Expected, Files, FindingExpected, Suite};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;

/// Something that reads policies and answers requests.
pub trait Engine {
    /// The findings of a policy: for each its file, line and severity (as `check --format json` prints them).
    fn check(&mut self, files: &Files) -> Result<Vec<Value>, String>;

    /// The answer to each line, or why the policy is refused.
    fn decide(&mut self, files: &Files, lines: &[String]) -> Result<Vec<Value>, String>;
}

/// What came of a case.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CaseResult {
    /// The case.
    pub id: String,
    /// What its file is about.
    pub topic: String,
    /// Its sentence.
    pub sentence: String,
    /// Where it comes from.
    pub source: String,
    /// What kind of ground it stands on.
    pub basis: Basis,
    /// What is otherwise than expected; nothing if the engine passes.
    pub differences: Vec<Difference>,
}

/// Something that is otherwise than a case expects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The line that was asked; `None` if it is about the text of the policy.
    pub asked: Option<String>,
    /// What was expected.
    pub expected: String,
    /// What came back.
    pub came: String,
}

impl CaseResult {
    /// Whether all is as expected.
    pub fn passes(&self) -> bool {
        self.differences.is_empty()
    }
}

impl fmt::Display for CaseResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.id, self.sentence)?;
        writeln!(f, "  {} ({})", self.source, self.basis)?;
        for Difference { asked, expected, came } in &self.differences {
            if let Some(asked) = asked {
                writeln!(f, "  asked:    {asked}")?;
            }
            writeln!(f, "  expected: {expected}\n  came:     {came}")?;
        }
        Ok(())
    }
}

/// Holds an engine to a case.
pub fn run(engine: &mut dyn Engine, suite: &Suite, case: &Case) -> CaseResult {
    let files = suite.texts(case);
    let mut differences = Vec::new();
    if let Some(expected) = &case.findings {
        let wanted = || "the text to be checked".to_owned();
        match engine.check(&files) {
            Ok(found) => compare_findings(expected, &found, &mut differences),
            Err(why) => differences.push(Difference { asked: None, expected: wanted(), came: why }),
        }
    }
    if !case.requests.is_empty() {
        let lines: Vec<String> = case.requests.iter().map(crate::Exchange::line).collect();
        match engine.decide(&files, &lines) {
            Ok(answers) if answers.len() == lines.len() => {
                let exchanges = case.requests.iter().zip(lines.iter().zip(&answers));
                differences.extend(exchanges.filter_map(|(exchange, (line, answer))| compare_answer(&exchange.expect, line, answer)));
            }
            Ok(answers) => differences.push(Difference {
                asked: None,
                expected: format!("an answer to each of {} lines", lines.len()),
                came: format!("{} answers", answers.len()),
            }),
            Err(why) => differences.push(Difference { asked: None, expected: "a policy that is read".to_owned(), came: why }),
        }
    }
    CaseResult {
        id: case.id.clone(),
        topic: suite.topic.clone(),
        sentence: case.sentence.clone(),
        source: case.source.clone(),
        basis: case.basis,
        differences,
    }
}

fn compare_findings(expected: &[FindingExpected], found: &[Value], differences: &mut Vec<Difference>) {
    let mut left: Vec<&Value> = found.iter().collect();
    // Those that may be on several lines go last, so that they do not take a finding that another one needs.
    let mut in_order: Vec<&FindingExpected> = expected.iter().collect();
    in_order.sort_by_key(|expected| expected.lines.len());
    for wanted in in_order {
        let file = wanted.file.as_deref().unwrap_or("main.ig");
        let fits = |finding: &&Value| {
            let line = finding["line"].as_u64().unwrap_or(0) as u32;
            let on_line = wanted.line == Some(line) || wanted.lines.contains(&line);
            let in_file = finding["file"].as_str().is_some_and(|found| found == file || found.ends_with(&format!("/{file}")));
            let of_code = wanted.code.as_deref().is_none_or(|code| finding["code"] == code);
            on_line && in_file && of_code && finding["severity"] == wanted.severity.as_str()
        };
        match left.iter().position(fits) {
            Some(position) => {
                left.remove(position);
            }
            None => {
                let place = wanted.line.map_or_else(|| format!("{:?}", wanted.lines), |line| line.to_string());
                let code = wanted.code.as_deref().unwrap_or("any code");
                let expected = format!("{} about {} in {file} on line {place} ({code})", wanted.severity, wanted.about);
                differences.push(Difference { asked: None, expected, came: "no such finding".to_owned() });
            }
        }
    }
    let besides = |finding: &Value| Difference { asked: None, expected: "no other finding".to_owned(), came: finding.to_string() };
    differences.extend(left.into_iter().map(besides));
}

fn compare_answer(expected: &Expected, line: &str, answer: &Value) -> Option<Difference> {
    let difference = |expected: String| Difference { asked: Some(line.to_owned()), expected, came: answer.to_string() };
    if expected.get("error") == Some(&Value::Bool(true)) {
        return answer["error"].is_null().then(|| difference("an error".to_owned()));
    }
    let different: Vec<String> = expected
        .iter()
        .filter(|(field, wanted)| match field.as_str() {
            "gate" => !answer["denied_by"].as_array().is_some_and(|gates| gates.iter().any(|denied| denied["gate"] == **wanted)),
            "fields" => !has_fields(wanted, answer),
            field => !is_as_wanted(field, wanted, &answer[field]),
        })
        .map(|(field, wanted)| format!("{field}: {wanted}"))
        .collect();
    (!different.is_empty()).then(|| difference(different.join(", ")))
}

/// Whether the fields of an answer are these, and no others.
fn has_fields(wanted: &Value, answer: &Value) -> bool {
    let wanted: BTreeSet<&str> = wanted.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    answer.as_object().is_some_and(|fields| fields.keys().map(String::as_str).collect::<BTreeSet<_>>() == wanted)
}

fn is_as_wanted(field: &str, wanted: &Value, found: &Value) -> bool {
    match field {
        "may_conceal" if *wanted == Value::Bool(false) => found.is_null(),
        "denied_by" => match (wanted.as_array(), found.as_array()) {
            (Some(wanted), Some(found)) => {
                wanted.len() == found.len() && wanted.iter().zip(found).all(|(wanted, found)| is_part(wanted, found))
            }
            _ => false,
        },
        "policy" | "error" => is_part(wanted, found),
        _ => wanted == found,
    }
}

/// Whether every field of an object is in another one.
fn is_part(part: &Value, whole: &Value) -> bool {
    match part.as_object() {
        Some(fields) => fields.iter().all(|(field, value)| whole[field.as_str()] == *value),
        None => part == whole,
    }
}
