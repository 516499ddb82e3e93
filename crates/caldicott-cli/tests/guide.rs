//! What the guide shows is so: policies are sound, requests are answered as shown, and every finding has a page whose
//! example gives it and whose picture of it is current.

mod command;

use caldicott::Code;
use command::{caldicott, json_lines};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Findings that no short text can show. Their pages are prose; other tests make them happen.
const WITHOUT_EXAMPLE: [Code; 9] = [
    Code::NotText,
    Code::TooLarge,
    Code::TooDeep,
    Code::TooMany,
    Code::TooLargeToCheck,
    Code::UndecidedClaim,
    Code::UndecidedLints,
    Code::TableDiffers,
    Code::TableNotProved,
];

/// The arguments with which `check` gives a finding: advice is only given when it is asked for.
fn check_for(code: Code) -> Vec<&'static str> {
    let advice = code == Code::StaleAcceptance || (Code::LINTS.contains(&code) && code != Code::NoPurpose);
    if advice { vec!["check", "--lints"] } else { vec!["check"] }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A fenced block of a page: the words after its fence, and its text.
struct Block {
    info: String,
    text: String,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for line in page.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(info), None) => open = Some(Block { info: info.trim().to_owned(), text: String::new() }),
            (None, Some(block)) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

fn folder(files: &[(String, String)]) -> TempDir {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("{error}"));
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder.path())).unwrap_or_else(|error| panic!("{error}"));
        fs::write(path, text).unwrap_or_else(|error| panic!("{error}"));
    }
    folder
}

/// The pages of the guide, README among them, but for those about findings.
fn pages() -> Vec<PathBuf> {
    let docs = fs::read_dir(root().join("docs")).unwrap_or_else(|error| panic!("{error}"));
    let mut pages: Vec<PathBuf> = docs
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    pages.push(root().join("README.md"));
    pages.sort();
    pages
}

#[test]
fn the_policies_of_each_page_are_sound_and_answer_as_shown() {
    let (mut policies, mut answers) = (0, 0);
    for page in pages() {
        let blocks = blocks(&read(&page));
        let policy: Vec<&str> = blocks.iter().filter(|block| block.info == "ig").map(|block| block.text.as_str()).collect();
        if policy.is_empty() {
            continue;
        }
        policies += 1;
        let folder = folder(&[("policy.ig".to_owned(), policy.join("\n"))]);
        let run = caldicott(&["check", "policy.ig"], folder.path(), "");
        assert_eq!(run.status, 0, "{}:\n{}{}", page.display(), run.out, run.err);
        let mut request = None;
        for block in &blocks {
            match block.info.as_str() {
                "json request" => request = Some(block.text.replace('\n', " ")),
                "json decision" => {
                    let request = request.take().unwrap_or_else(|| panic!("{}: a decision without a request", page.display()));
                    let shown: Value = serde_json::from_str(&block.text).unwrap_or_else(|error| panic!("{}: {error}", page.display()));
                    let answer = json_lines(&caldicott(&["decide", "--policy", "policy.ig"], folder.path(), &request).out);
                    for (field, value) in shown.as_object().into_iter().flatten() {
                        assert_eq!(&answer[0][field], value, "{}: `{field}` of {request}", page.display());
                    }
                    answers += 1;
                }
                _ => {}
            }
        }
    }
    assert!(policies >= 4 && answers >= 5, "{policies} policies and {answers} answers were looked at");
}

/// The files of the blocks with an info that begins so.
fn files(blocks: &[Block], kind: &str) -> Vec<(String, String)> {
    let named = blocks.iter().filter_map(|block| {
        let rest = block.info.strip_prefix(kind)?.trim();
        let name = if rest.is_empty() { "main.ig" } else { rest };
        Some((name.to_owned(), block.text.clone()))
    });
    named.collect()
}

#[test]
fn every_finding_has_a_page_whose_example_gives_it() {
    let bless = std::env::var_os("CALDICOTT_BLESS").is_some();
    for &code in Code::ALL {
        let path = root().join("docs/errors").join(format!("{code}.md"));
        let page = read(&path);
        assert!(page.starts_with(&format!("# `{code}`\n")), "{}: its heading is the code", path.display());
        let found = blocks(&page);
        let wrong = files(&found, "ig wrong");
        if WITHOUT_EXAMPLE.contains(&code) {
            assert!(wrong.is_empty(), "{code} has an example after all");
            continue;
        }
        assert!(!wrong.is_empty(), "{}: no example", path.display());
        let wrong = folder(&wrong);
        let with = |more: &[&'static str]| [check_for(code), more.to_vec()].concat();
        let findings = json_lines(&caldicott(&with(&["--format", "json", "main.ig"]), wrong.path(), "").out);
        let codes: Vec<&str> = findings.iter().filter_map(|finding| finding["code"].as_str()).collect();
        assert_eq!(codes, [code.name()], "{}", path.display());
        let run = caldicott(&with(&["main.ig"]), wrong.path(), "");
        let drawn = run.out.trim_end().to_owned() + "\n";
        let shown = found.iter().find(|block| block.info == "text report").unwrap_or_else(|| panic!("{}: no report", path.display()));
        if bless && shown.text != drawn {
            let page = page.replace(&format!("```text report\n{}```", shown.text), &format!("```text report\n{drawn}```"));
            fs::write(&path, page).unwrap_or_else(|error| panic!("{error}"));
        } else {
            assert_eq!(shown.text, drawn, "{}: what is printed has changed", path.display());
        }
        let right = folder(&files(&found, "ig right"));
        let run = caldicott(&with(&["main.ig"]), right.path(), "");
        assert_eq!(run.status, 0, "{}:\n{}", path.display(), run.out);
    }
    let pages = fs::read_dir(root().join("docs/errors")).map(|pages| pages.count()).unwrap_or(0);
    assert_eq!(pages, Code::ALL.len() + 1, "a page for each finding, and the index");
    let index = read(&root().join("docs/errors/README.md"));
    assert!(Code::ALL.iter().all(|code| index.contains(&format!("{code}.md"))), "the index names every page");
}

#[test]
fn every_code_of_a_request_is_in_the_guide() {
    let page = read(&root().join("docs/requests.md"));
    for code in caldicott::RequestCode::ALL {
        assert!(page.contains(&format!("`{}`", code.name())), "docs/requests.md does not tell of {}", code.name());
    }
}

/// No link of the guide leads nowhere.
#[test]
fn links_lead_somewhere() {
    let mut all = pages();
    all.extend(["CONTRIBUTING.md", "crates/README.md", "docs/errors/README.md"].map(|page| root().join(page)));
    for page in all {
        let text = read(&page);
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        for target in targets.filter(|target| !target.is_empty() && !target.contains("://")) {
            let path = page.parent().unwrap_or(&page).join(target);
            assert!(path.exists(), "{}: {target}", page.display());
        }
    }
}
