//! Running an engine through cases.

use crate::case::{Case, Expected, Files, FindingExpected};
use serde_json::Value;
use std::fmt;

/// Something that reads policies and answers requests.
pub trait Engine {
    /// The findings of a policy: for each its file, line and severity (as `check --format json` prints them).
    fn check(&mut self, files: &Files) -> Result<Vec<Value>, String>;

    /// The answer to each line, or why the policy is refused.
    fn decide(&mut self, files: &Files, lines: &[String]) -> Result<Vec<Value>, String>;
}

/// A case that an engine fails.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// The case.
    pub case: String,
    /// Its sentence.
    pub sentence: String,
    /// What was expected and what came, a line each.
    pub differences: Vec<String>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.case, self.sentence)?;
        self.differences.iter().try_for_each(|difference| writeln!(f, "    {difference}"))
    }
}

/// Holds an engine to a case.
pub fn run(engine: &mut dyn Engine, case: &Case) -> Result<(), Failure> {
    let files = case.texts();
    let mut differences = Vec::new();
    if let Some(expected) = &case.findings {
        match engine.check(&files) {
            Ok(found) => compare_findings(expected, &found, &mut differences),
            Err(why) => differences.push(format!("the policy could not be checked: {why}")),
        }
    }
    if !case.requests.is_empty() {
        let lines: Vec<String> = case.requests.iter().map(crate::Exchange::line).collect();
        match engine.decide(&files, &lines) {
            Ok(answers) if answers.len() == lines.len() => {
                for (exchange, (line, answer)) in case.requests.iter().zip(lines.iter().zip(&answers)) {
                    let different = compare_answer(&exchange.expect, answer);
                    differences.extend(different.map(|different| format!("{line}\n      {different}\n      answer: {answer}")));
                }
            }
            Ok(answers) => differences.push(format!("{} lines were asked, and {} answered", lines.len(), answers.len())),
            Err(why) => differences.push(format!("the policy was refused: {why}")),
        }
    }
    if differences.is_empty() { Ok(()) } else { Err(Failure { case: case.id.clone(), sentence: case.sentence.clone(), differences }) }
}

fn compare_findings(expected: &[FindingExpected], found: &[Value], differences: &mut Vec<String>) {
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
                differences.push(format!("not found: {} about {} in {file} on line {place} ({code})", wanted.severity, wanted.about));
            }
        }
    }
    differences.extend(left.iter().map(|finding| format!("found besides: {finding}")));
}

fn compare_answer(expected: &Expected, answer: &Value) -> Option<String> {
    if expected.get("error") == Some(&Value::Bool(true)) {
        return answer["error"].is_null().then(|| "expected an error".to_owned());
    }
    let different = expected.iter().find(|(field, wanted)| !is_as_wanted(field, wanted, &answer[field.as_str()]));
    different.map(|(field, wanted)| format!("expected {field}: {wanted}"))
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
