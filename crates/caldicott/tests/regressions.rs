//! What fuzzing found, replayed as the targets do it.

use caldicott::{Source, answer_line, format};
use std::fs;
use std::path::{Path, PathBuf};

fn inputs(target: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/regressions").join(target);
    let mut inputs: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    inputs.sort();
    assert!(!inputs.is_empty(), "{target} has inputs");
    inputs
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn texts_are_loaded_without_a_panic() {
    for path in inputs("load").into_iter().chain(inputs("format")) {
        let _ = caldicott::parse(&text(&path));
    }
}

#[test]
fn texts_are_laid_out_as_they_are_and_once() {
    for path in inputs("format").into_iter().chain(inputs("load")) {
        let laid_out =
            |text: &str| format(&Source::new("main.ig", text)).unwrap_or_else(|error| panic!("{}: {error}", path.display())).text;
        let once = laid_out(&text(&path));
        assert_eq!(laid_out(&once), once, "{}", path.display());
    }
}

#[test]
fn requests_are_written_as_they_were_understood() {
    let policy = caldicott::parse(include_str!("../../../fuzz/policy.ig")).unwrap_or_else(|invalid| panic!("{invalid}"));
    for path in inputs("request") {
        let line = text(&path);
        let _ = answer_line(&policy, &line);
        if let Ok(request) = policy.read_request(&line).request {
            let written = serde_json::to_string(&policy.request_json(None, &request)).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(policy.read_request(&written).request, Ok(request), "{}", path.display());
        }
    }
}
