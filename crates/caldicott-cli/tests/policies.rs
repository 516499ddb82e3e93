//! The policies of this project: sound, laid out, all their scenarios as expected, every rule and every condition made to
//! matter; where their cases come from; what their requests are answered; and the cases that are written from them.

mod command;

use caldicott::{Loaded, Policy, Table, Unreadable, validate};
use caldicott_conformance::{Basis, export, suites};
use command::{caldicott, json_lines};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Holds a file to what it should say, or writes it where that is asked for.
fn assert_current(path: &Path, text: &str) {
    if std::env::var_os("CALDICOTT_BLESS").is_some() {
        std::fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(found == text, "{} is not current; CONTRIBUTING.md says how to write it anew", path.display());
}

/// The names of the policies: the folders that are not vocabulary alone.
fn policies() -> Vec<String> {
    let folders = std::fs::read_dir(root().join("policies")).unwrap_or_else(|error| panic!("{error}"));
    let folders = folders.map(|entry| entry.unwrap_or_else(|error| panic!("{error}")).path()).filter(|path| path.is_dir());
    let names = folders.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).filter(|name| name != "nhs");
    let names: BTreeSet<String> = names.collect();
    assert_eq!(names.len(), 16, "{names:?}");
    names.into_iter().collect()
}

fn reader() -> impl FnMut(&str) -> Result<Vec<u8>, Unreadable> {
    |path| std::fs::read(root().join("policies").join(path)).map_err(|error| Unreadable::Because(error.to_string()))
}

fn main_file(name: &str) -> String {
    format!("{name}/{name}.ig")
}

fn load(name: &str) -> Policy {
    let Loaded { policy, diagnostics, .. } = caldicott::load(&main_file(name), "", &mut reader());
    policy.unwrap_or_else(|| panic!("{name}: {diagnostics:#?}"))
}

#[test]
fn every_policy_is_sound_and_laid_out() {
    let run = caldicott(&["check", "policies"], &root(), "");
    assert_eq!(run.status, 0, "{}", run.out);
    let run = caldicott(&["fmt", "--check", "policies"], &root(), "");
    assert_eq!(run.status, 0, "{}", run.out);
}

/// What a careful reader would ask of a policy is put right, or accepted where it stands.
#[test]
fn nothing_is_left_to_advise() {
    let run = caldicott(&["check", "--lints", "policies"], &root(), "");
    assert_eq!(run.status, 0, "{}", run.out);
}

/// What is accepted and not found any more is told, of each entry that is named.
#[test]
fn an_acceptance_does_not_outlive_what_it_is_about() {
    let text = caldicott::one_text(&main_file("liverpool-ilinks"), &mut reader());
    let told = |text: &str| {
        let policy = caldicott::parse(text).unwrap_or_else(|invalid| panic!("{invalid}"));
        let findings = caldicott::lints(&policy, None).findings;
        findings.into_iter().map(|finding| format!("[{}] {}", finding.code, finding.message)).collect::<Vec<String>>()
    };
    assert_eq!(told(&text), Vec::<String>::new());
    let too_many = text.replacen("idle-role of psychiatrist,", "idle-role of gp, psychiatrist,", 1);
    assert_ne!(too_many, text);
    assert_eq!(told(&too_many), ["[stale-acceptance] `idle-role` is accepted of `gp`, and it is not found there"]);
    // The one agreement with signatures has a day of review.
    let put_right = text.replacen("  signatures\n", "  accept no-review \"It had no day once\"\n  signatures\n", 1);
    assert_eq!(told(&put_right), ["[stale-acceptance] `no-review` is accepted of `later-practices`, and it is not found there"]);
}

/// What is compiled of each policy answers every request as the policy says.
#[test]
fn every_table_says_what_its_policy_says() {
    for name in policies() {
        let table = Table::compile(load(&name).into()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let proved = validate(&table).unwrap_or_else(|error| panic!("{name}: {error}: {error:?}"));
        assert!(proved.complete > 0 && proved.partial > proved.complete && proved.tried > 0, "{name}: {proved:?}");
    }
    let run = caldicott(&["check", "--deep", "policies/liverpool-ilinks"], &root(), "");
    assert_eq!(run.status, 0, "{}", run.out);
    assert!(run.out.contains("the table gives the reference's answer to all "), "{}", run.out);
    let run = caldicott(&["check", "--deep", "--format", "json", "policies/liverpool-ilinks"], &root(), "");
    assert_eq!((run.status, run.out.as_str()), (0, ""));
}

/// A change to a rule that no scenario notices changes nothing, and is listed with the reason why it may stay.
#[test]
fn every_rule_and_every_condition_matters_in_some_scenario() {
    let run = caldicott(&["test", "--mutants", "--format", "json", "policies"], &root(), "");
    let results = json_lines(&run.out);
    assert_eq!(results.len(), policies().len(), "{}", run.err);
    for (name, results) in policies().iter().zip(results) {
        assert!(results["failures"] == serde_json::json!([]) && results["untouched"] == serde_json::json!([]), "{results}");
        assert!(results["scenarios"].as_u64() > Some(24) && results["claims"].as_u64() > Some(4), "{results}");
        let listed = std::fs::read_to_string(root().join("policies").join(name).join("unnoticed.txt")).unwrap_or_default();
        let listed: BTreeSet<&str> = listed.lines().filter(|line| !line.starts_with([' ', '#']) && !line.is_empty()).collect();
        assert!(results["unnoticed"] == serde_json::json!([]), "{name}: what its scenarios do not notice: {}", results["unnoticed"]);
        let nothing = results["equivalent"].as_array().into_iter().flatten();
        let nothing: BTreeSet<String> = nothing.map(|change| format!("{}, {}", text(&change["name"]), text(&change["change"]))).collect();
        assert_eq!(nothing, listed.into_iter().map(str::to_owned).collect(), "{name}: what changes nothing");
    }
}

fn text(value: &serde_json::Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[test]
fn every_scenario_says_where_it_comes_from_and_on_what_ground() {
    for name in policies() {
        for (_, scenario) in load(&name).scenarios() {
            let [basis] = &scenario.basis[..] else { panic!("{name}: `{}` has no basis", scenario.name) };
            assert!(Basis::ALL.iter().any(|known| known.to_string() == *basis), "{name}: `{}` is {basis}", scenario.name);
            assert!(!scenario.cites.is_empty(), "{name}: `{}` cites nothing", scenario.name);
        }
    }
}

/// The scenarios of every policy are cases for any engine.
#[test]
fn the_cases_written_from_the_policies_are_current() {
    for name in policies() {
        let suite = export(&load(&name), &caldicott::one_text(&main_file(&name), &mut reader()));
        let text = serde_json::to_string_pretty(&suite).unwrap_or_else(|error| panic!("{error}")) + "\n";
        assert_current(&root().join(format!("crates/caldicott-conformance/cases/schemes/{name}.json")), &text);
    }
    let cases = suites().unwrap_or_else(|error| panic!("{error}")).iter().map(|suite| suite.cases.len()).sum::<usize>();
    assert!(cases > 1_500, "only {cases} cases");
}

/// One text is the whole policy: what is decided by it is what is decided by the files.
#[test]
fn a_policy_as_one_text_has_the_same_content() {
    for name in policies() {
        let text = caldicott::one_text(&main_file(&name), &mut reader());
        let one = caldicott::parse(&text).unwrap_or_else(|invalid| panic!("{name}: {invalid}"));
        assert_eq!(one.digest(), load(&name).digest(), "{name}");
    }
}

/// The page that says where each row of the list of cases is expressed names scenarios that are there, and all of them.
#[test]
fn the_page_of_rows_is_true() {
    let page = read(&root().join("policies/rows.md"));
    let is_row = |name: &&str| {
        name.as_bytes().first().is_some_and(u8::is_ascii_lowercase)
            && name.as_bytes().get(1..3).is_some_and(|digits| digits.iter().all(u8::is_ascii_digit))
    };
    let named: BTreeSet<&str> = page.split('`').skip(1).step_by(2).filter(is_row).collect();
    let loaded: Vec<Policy> = policies().iter().map(|name| load(name)).collect();
    let there: BTreeSet<&str> =
        loaded.iter().flat_map(|policy| policy.scenarios()).map(|(_, scenario)| scenario.name.as_str()).filter(is_row).collect();
    assert_eq!(named, there);
    assert!(page.lines().filter(|line| line.starts_with("| ")).count() > 120, "every row has a line");
}

/// The policies that have requests beside them.
fn with_requests() -> Vec<String> {
    let found: Vec<String> = policies()
        .into_iter()
        .map(|name| format!("policies/{name}"))
        .filter(|policy| root().join(policy).join("requests.jsonl").exists())
        .collect();
    assert!(found.len() >= 3, "{found:?}");
    found
}

/// The answers to a policy's requests are beside them, so that a change of meaning is seen as what it is.
#[test]
fn requests_are_answered_as_they_were() {
    for policy in with_requests() {
        let requests = format!("{policy}/requests.jsonl");
        let run = caldicott(&["decide", "--format", "text", "--policy", &policy, &requests], &root(), "");
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{policy}");
        assert!(run.out.lines().count() >= 20, "{policy} has at least twenty requests");
        assert_current(&root().join(&policy).join("answers.txt"), &run.out);
    }
}

#[test]
fn mistaken_requests_are_told_the_fix() {
    for policy in ["policies/liverpool-ilinks", "policies/connected-care"] {
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
    for policy in with_requests() {
        let requests = format!("{policy}/requests.jsonl");
        let decided = json_lines(&caldicott(&["decide", "--policy", &policy, &requests], &root(), "").out);
        let explained = json_lines(&caldicott(&["explain", "--format", "json", "--policy", &policy, &requests], &root(), "").out);
        assert_eq!(decided.len(), explained.len());
        for (decision, explanation) in decided.iter().zip(&explained) {
            assert_eq!(decision, &explanation["decision"]);
            let sentences = explanation["would_change"].as_array().map_or(0, Vec::len);
            assert_eq!(decision["outcome"] == "permit", sentences == 0, "{explanation}");
        }
    }
}
