//! Every case, through the command.

mod command;

use caldicott_conformance::{Engine, Files, run, suites};
use command::{caldicott, json_lines};
use serde_json::Value;
use tempfile::TempDir;

struct Command;

fn written(files: &Files) -> TempDir {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("{error}"));
    for (path, text) in files {
        let path = folder.path().join("policy").join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(folder.path())).unwrap_or_else(|error| panic!("{error}"));
        std::fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    folder
}

impl Engine for Command {
    fn check(&mut self, files: &Files) -> Result<Vec<Value>, String> {
        let folder = written(files);
        let run = caldicott(&["check", "--format", "json", "policy/main.ig"], folder.path(), "");
        let findings = json_lines(&run.out);
        let expected = if findings.is_empty() { 0 } else { 1 };
        if run.status != expected {
            return Err(format!("exit status {} with {} findings: {}", run.status, findings.len(), run.err));
        }
        let mut findings = findings;
        for finding in &mut findings {
            let file = finding["file"].as_str().and_then(|file| file.strip_prefix("policy/")).unwrap_or_default().to_owned();
            finding["file"] = Value::String(file);
        }
        Ok(findings)
    }

    fn decide(&mut self, files: &Files, lines: &[String]) -> Result<Vec<Value>, String> {
        let folder = written(files);
        let input = lines.iter().map(|line| line.clone() + "\n").collect::<String>();
        let run = caldicott(&["decide", "--policy", "policy/main.ig"], folder.path(), &input);
        if run.status == 2 {
            return Err(run.err);
        }
        let answers = json_lines(&run.out);
        let errors = answers.iter().filter(|answer| !answer["error"].is_null()).count();
        if run.status != i32::from(errors > 0) {
            return Err(format!("exit status {} with {errors} errors", run.status));
        }
        Ok(answers)
    }
}

#[test]
fn every_case_comes_out_as_it_must() {
    let suites = suites().unwrap_or_else(|error| panic!("{error}"));
    let cases = suites.iter().flat_map(|suite| suite.cases.iter().map(move |case| (suite, case)));
    let results = cases.map(|(suite, case)| run(&mut Command, suite, case));
    let failures: Vec<String> = results.filter(|result| !result.passes()).map(|failure| failure.to_string()).collect();
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
}
