//! The files of a policy, at the edges: how many, how deep, how long, and which paths lead out.

use caldicott_policy::{Code, Gathered, MAX_FILES, MAX_USE_DEPTH, Unreadable, gather};
use std::collections::HashMap;

const LANGUAGE: &str = "language caldicott 1\n";

fn gathered(files: &HashMap<String, Vec<u8>>) -> Gathered {
    gather("main.ig", "", &mut |path| files.get(path).cloned().ok_or_else(|| Unreadable::Because("there is no such file".to_owned())))
}

fn codes(files: &HashMap<String, Vec<u8>>) -> Vec<Code> {
    gathered(files).findings.iter().map(|finding| finding.code).collect()
}

fn file(path: impl Into<String>, uses: impl IntoIterator<Item = String>) -> (String, Vec<u8>) {
    let uses: String = uses.into_iter().map(|used| format!("use \"{used}\"\n")).collect();
    (path.into(), format!("{LANGUAGE}{uses}").into_bytes())
}

/// A file that uses one that uses one, so many deep.
fn chain(depth: usize) -> HashMap<String, Vec<u8>> {
    let path = |at: usize| if at == 1 { "main.ig".to_owned() } else { format!("f{at}.ig") };
    (1..=depth).map(|at| file(path(at), (at < depth).then(|| path(at + 1)))).collect()
}

#[test]
fn files_use_one_another_so_deep_and_no_deeper() {
    assert_eq!(codes(&chain(MAX_USE_DEPTH)), []);
    assert_eq!(codes(&chain(MAX_USE_DEPTH + 1)), [Code::TooMany]);
}

#[test]
fn a_policy_has_so_many_files_and_no_more() {
    let beside = |count: usize| {
        let names = || (1..count).map(|n| format!("f{n}.ig"));
        names().map(|name| file(name, None)).chain([file("main.ig", names())]).collect()
    };
    assert_eq!(codes(&beside(MAX_FILES)), []);
    assert_eq!(codes(&beside(MAX_FILES + 1)), [Code::TooMany]);
}

#[test]
fn a_file_is_so_long_and_no_longer() {
    // What it holds is no text, so that a file of the greatest length need not be read to its end.
    let of_length = |length: usize| codes(&HashMap::from([("main.ig".to_owned(), vec![0xff; length])]));
    assert_eq!(of_length(caldicott_syntax::MAX_SOURCE_BYTES), [Code::NotText]);
    assert_eq!(of_length(caldicott_syntax::MAX_SOURCE_BYTES + 1), [Code::TooLarge]);
}

#[test]
fn bytes_that_are_no_text_are_told_by_their_line() {
    let found = gathered(&HashMap::from([("main.ig".to_owned(), b"one\ntwo\nthree \xff".to_vec())])).findings;
    let told: Vec<&str> = found.iter().map(|finding| finding.message.as_str()).collect();
    assert_eq!(told, ["`main.ig` is not UTF-8 text: line 3 has bytes that are no characters"]);
}

#[test]
fn a_path_that_leads_out_is_told_so() {
    for path in ["", "/a.ig", "\\\\a.ig", "c:a.ig", "c:\\\\a.ig", "../a.ig", "folder/../../a.ig"] {
        assert_eq!(codes(&HashMap::from([file("main.ig", [path.to_owned()])])), [Code::UseOutside], "{path}");
    }
}

#[test]
fn what_could_not_be_read_is_remembered_whatever_is_read_after_it() {
    let with = |uses: &[&str]| {
        let files = [file("main.ig", uses.iter().map(|&used| used.to_owned())), file("there.ig", None)];
        gathered(&HashMap::from(files)).complete
    };
    assert!(with(&["there.ig"]));
    assert!(!with(&["missing.ig", "there.ig"]));
    assert!(!with(&["there.ig", "missing.ig"]));
}
