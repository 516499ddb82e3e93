//! The policies of this project: sound, laid out, all their scenarios as expected, every rule made to matter; and what
//! their requests are answered.

mod command;

use command::{caldicott, json_lines};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

const POLICIES: [&str; 2] = ["policies/liverpool-ilinks", "policies/connected-care"];

#[test]
fn every_policy_is_sound_and_laid_out() {
    for policy in POLICIES {
        let run = caldicott(&["check", policy], &root(), "");
        assert_eq!(run.status, 0, "{}", run.out);
        let run = caldicott(&["fmt", "--check", policy], &root(), "");
        assert_eq!(run.status, 0, "{}", run.out);
    }
}

#[test]
fn every_rule_matters_in_some_scenario() {
    let run = caldicott(&["test", "--format", "json", "policies"], &root(), "");
    assert_eq!(run.status, 0, "{}", run.out);
    let results = json_lines(&run.out);
    assert_eq!(results.len(), POLICIES.len());
    for results in results {
        assert_eq!(results["untouched"], serde_json::json!([]), "{}", results["file"]);
        assert!(results["scenarios"].as_u64() > Some(24) && results["claims"].as_u64() > Some(4), "{results}");
    }
}

/// The answers to a policy's requests are beside them, so that a change of meaning is seen as what it is.
#[test]
fn requests_are_answered_as_they_were() {
    for policy in POLICIES {
        let requests = format!("{policy}/requests.jsonl");
        let run = caldicott(&["decide", "--format", "text", "--policy", policy, &requests], &root(), "");
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{policy}");
        assert!(run.out.lines().count() >= 40, "{policy} has at least forty requests");
        let answers = root().join(policy).join("answers.txt");
        if std::env::var_os("CALDICOTT_BLESS").is_some() {
            std::fs::write(&answers, &run.out).unwrap_or_else(|error| panic!("{error}"));
        }
        assert_eq!(run.out, std::fs::read_to_string(&answers).unwrap_or_default(), "{policy}");
    }
}

#[test]
fn mistaken_requests_are_told_the_fix() {
    for policy in POLICIES {
        let requests = format!("{policy}/requests-with-mistakes.jsonl");
        let run = caldicott(&["decide", "--policy", policy, &requests], &root(), "");
        assert_eq!(run.status, 1, "{policy}");
        let answers = json_lines(&run.out);
        assert!(answers.iter().all(|answer| answer["id"].is_string() && answer["error"]["message"].is_string()), "{}", run.out);
        assert!(answers[0]["error"]["message"].as_str().is_some_and(|message| message.contains("did you mean")), "{}", answers[0]);
    }
}

/// What is explained is what was decided, and every denial says what would change it or that nothing would.
#[test]
fn explanations_agree_with_decisions() {
    for policy in POLICIES {
        let requests = format!("{policy}/requests.jsonl");
        let decided = json_lines(&caldicott(&["decide", "--policy", policy, &requests], &root(), "").out);
        let explained = json_lines(&caldicott(&["explain", "--format", "json", "--policy", policy, &requests], &root(), "").out);
        assert_eq!(decided.len(), explained.len());
        for (decision, explanation) in decided.iter().zip(&explained) {
            assert_eq!(decision, &explanation["decision"]);
            let sentences = explanation["would_change"].as_array().map_or(0, Vec::len);
            assert_eq!(decision["outcome"] == "permit", sentences == 0, "{explanation}");
        }
    }
}
