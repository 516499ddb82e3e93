//! Holding engines to cases: this program by itself, this program as another one, and programs that are no engines.

mod command;

use command::{Run, caldicott, json_lines};
use std::path::Path;

const COMMANDS: &str = include_str!("../../../docs/commands.md");

const OURSELVES: &str = concat!(env!("CARGO_BIN_EXE_caldicott"), " conformance --as-engine");

fn conformance(args: &[&str]) -> Run {
    caldicott(&[&["conformance"], args].concat(), Path::new("."), "")
}

#[test]
fn every_case_passes() {
    let run = conformance(&[]);
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{}", run.out);
    let (passed, all) = run.out.split_once(" of ").unwrap_or_default();
    assert_eq!(all, format!("{passed} cases pass\n"));
    assert!(COMMANDS.contains(&run.out), "docs/commands.md shows how many cases there are: {}", run.out);
}

/// The page about the commands shows what `test --mutants` and `test --suggest` print of the policy of the guide.
#[test]
fn the_changes_that_the_guide_shows_are_the_ones() {
    let folder = tempfile::TempDir::new().unwrap_or_else(|error| panic!("{error}"));
    let blocks = include_str!("../../../docs/first-policy.md").split("```ig").skip(1);
    let text: String = blocks.filter_map(|block| block.split("```").next()?.split_once('\n')).map(|(_, text)| text).collect();
    std::fs::write(folder.path().join("riverside.ig"), text).unwrap_or_else(|error| panic!("{error}"));
    for flag in ["--mutants", "--suggest"] {
        let run = caldicott(&["test", flag, "riverside.ig"], folder.path(), "");
        assert!(run.status == 1 && COMMANDS.contains(&run.out), "{}", run.out);
    }
}

/// What is suggested can be pasted, and then nothing is missing.
#[test]
fn with_the_scenarios_that_are_suggested_nothing_goes_unnoticed() {
    let folder = tempfile::TempDir::new().unwrap_or_else(|error| panic!("{error}"));
    let blocks = include_str!("../../../docs/first-policy.md").split("```ig").skip(1);
    let text: String = blocks.filter_map(|block| block.split("```").next()?.split_once('\n')).map(|(_, text)| text).collect();
    let file = folder.path().join("riverside.ig");
    std::fs::write(&file, &text).unwrap_or_else(|error| panic!("{error}"));
    let run = caldicott(&["test", "--suggest", "--format", "json", "riverside.ig"], folder.path(), "");
    let results = &json_lines(&run.out)[0];
    let suggested = results["suggested"].as_array().unwrap_or_else(|| panic!("{results}"));
    assert!(!suggested.is_empty() && results["at_least"].as_u64().is_some(), "{results}");
    let scenarios: Vec<&str> = suggested.iter().filter_map(|scenario| scenario["text"].as_str()).collect();
    let noticed: usize = suggested.iter().filter_map(|scenario| Some(scenario["notices"].as_array()?.len())).sum();
    assert!(noticed >= results["unnoticed"].as_array().map_or(0, Vec::len), "{results}");
    std::fs::write(folder.path().join("more.ig"), format!("language caldicott 1\n\n{}", scenarios.join("\n")))
        .unwrap_or_else(|error| panic!("{error}"));
    std::fs::write(&file, format!("{text}\nuse \"more.ig\"\n")).unwrap_or_else(|error| panic!("{error}"));
    let run = caldicott(&["test", "--suggest", "riverside.ig"], folder.path(), "");
    assert!(run.status == 0 && run.out.contains("  suggested  none is missing\n"), "{}", run.out);
    assert!(!run.out.contains("not noticed"), "{}", run.out);
}

#[test]
fn a_program_that_answers_is_an_engine() {
    let run = conformance(&["--engine", OURSELVES, "liverpool-ilinks/", "Errors", "Consent"]);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
}

/// Each answer of a program that ends after it is still an answer.
#[cfg(unix)]
#[test]
fn an_engine_may_end_after_every_answer() {
    let run = conformance(&["--engine", &format!("sh -c 'head -n 1 | {OURSELVES}'"), "changing-region/"]);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
}

#[cfg(unix)]
#[test]
fn what_is_no_engine_fails_every_case_and_is_told_why() {
    let tried = [
        ("true", "the engine ended without an answer"),
        ("sleep 60", "no answer came within 1 seconds"),
        ("echo permit", "this is no reply"),
        (r#"echo '{"findings": []}'"#, "answers were asked for, and findings came"),
        (r#"echo '{"answers": []}'"#, "0 answers"),
        (r#"echo '{"refused": "not yet"}'"#, "not yet"),
    ];
    for (engine, why) in tried {
        let run = conformance(&["--engine", engine, "--timeout", "1", "vocabulary-alone-permits-nothing"]);
        assert_eq!(run.status, 1, "{engine}: {}", run.err);
        assert!(run.out.contains(why), "{engine}: {}", run.out);
        assert!(run.out.ends_with("0 of 1 case pass\n") || run.out.ends_with("0 of 1 cases pass\n"), "{engine}: {}", run.out);
    }
}

#[test]
fn what_cannot_be_carried_out_is_told_so() {
    let tried: [(&[&str], &str); 4] = [
        (&["--engine", "no-such-program-anywhere"], "cannot be started"),
        (&["--engine", "'unclosed"], "this is no command"),
        (&["no-such-case-anywhere"], "no case's name or topic contains no-such-case-anywhere"),
        (&["--cases", "no-such-file.json"], "there is no such file"),
    ];
    for (args, why) in tried {
        let run = conformance(args);
        assert_eq!(run.status, 2, "{args:?}");
        assert!(run.err.contains(why), "{args:?}: {}", run.err);
    }
}

/// An engine that denies everything is right in some cases, and each form of the results says in which.
#[cfg(unix)]
#[test]
fn results_come_in_three_forms() {
    let folder = tempfile::TempDir::new().unwrap_or_else(|error| panic!("{error}"));
    let engine = folder.path().join("engine.sh");
    let script = "while read -r line; do echo '{\"answers\": [{\"outcome\": \"deny\", \"denied_by\": [{\"gate\": \"access\"}]}]}'; done\n";
    std::fs::write(&engine, script).unwrap_or_else(|error| panic!("{error}"));
    let engine = format!("sh {}", engine.display());
    let args = |format: &'static str| conformance(&["--engine", &engine, "--format", format, "liverpool-ilinks/"]);
    let results = json_lines(&args("json").out);
    let failed = results.iter().filter(|result| result["differences"] != serde_json::json!([])).count();
    assert!(failed > 10 && failed < results.len(), "{failed} of {}", results.len());
    let text = args("text").out;
    assert!(text.ends_with(&format!("{} of {} cases pass\n", results.len() - failed, results.len())), "{text}");
    assert!(text.contains("expected: outcome: \"permit\"") && text.contains("came:     {\"denied_by\""), "{text}");
    let junit = args("junit").out;
    assert!(junit.starts_with("<?xml") && junit.contains(&format!("tests=\"{}\"", results.len())), "{junit}");
    assert!(junit.contains(&format!("failures=\"{failed}\"")), "{junit}");
    assert!(results.iter().all(|result| junit.contains(result["id"].as_str().unwrap_or("no id"))));
}

#[test]
fn scenarios_are_exported_and_run_as_cases() {
    let folder = tempfile::TempDir::new().unwrap_or_else(|error| panic!("{error}"));
    let policy = include_str!("../../../examples/own-policy/policy.ig");
    std::fs::write(folder.path().join("own.ig"), policy).unwrap_or_else(|error| panic!("{error}"));
    let exported = caldicott(&["conformance", "--export", "own.ig"], folder.path(), "");
    assert_eq!(exported.status, 0, "{}", exported.err);
    std::fs::write(folder.path().join("cases.json"), exported.out.replace("\"permit\"", "\"deny\""))
        .unwrap_or_else(|error| panic!("{error}"));
    let run = caldicott(&["conformance", "--cases", "cases.json", "--engine", OURSELVES], folder.path(), "");
    assert_eq!(run.status, 1, "the expectation was changed: {}", run.out);
    std::fs::write(folder.path().join("cases.json"), exported.out).unwrap_or_else(|error| panic!("{error}"));
    let run = caldicott(&["conformance", "--cases", "cases.json", "--engine", OURSELVES], folder.path(), "");
    assert_eq!((run.status, run.out.as_str()), (0, "1 of 1 case pass\n"));
}

#[test]
fn a_question_that_is_none_does_not_end_the_engine() {
    let good = "{\"format\":\"caldicott-conformance/1\",\"files\":{\"main.ig\":\"language caldicott 1\"},\"check\":true}";
    let run = caldicott(&["conformance", "--as-engine"], Path::new("."), &format!("nonsense\n{good}\n"));
    let replies = json_lines(&run.out);
    assert!(replies[0]["refused"].as_str().is_some_and(|why| why.starts_with("this is no message")), "{}", run.out);
    assert!(replies[1]["findings"].as_array().is_some_and(|findings| !findings.is_empty()), "{}", run.out);
}
