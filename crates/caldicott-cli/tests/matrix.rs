//! Who can see what, as the command prints it; and the report, as the command writes it.

mod command;

use command::{caldicott, json_lines};
use std::path::{Path, PathBuf};

const ILINKS: &str = "policies/liverpool-ilinks";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn matrix(args: &[&str]) -> String {
    let run = caldicott(&[&["matrix"], args, &[ILINKS]].concat(), &root(), "");
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{args:?}");
    run.out
}

/// What is printed of a policy stands beside it, so that a change of meaning is seen as what it is.
#[test]
fn tables_are_as_they_were() {
    let few = ["--role", "gp", "--role", "administrator", "--for", "direct-care", "--for", "care-administration"];
    let printed = [
        ("who-sees-what.txt", matrix(&[])),
        ("who-sees-what.md", matrix(&["--format", "markdown"])),
        ("who-sees-what.csv", matrix(&[&few[..], &["--format", "csv"]].concat())),
    ];
    for (file, text) in printed {
        let path = root().join(ILINKS).join(file);
        if std::env::var_os("CALDICOTT_BLESS").is_some() {
            std::fs::write(&path, &text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(found == text, "{} is not current; CONTRIBUTING.md says how to write it anew", path.display());
    }
}

/// The formats say the same: each tier of the JSON is a row of the CSV.
#[test]
fn formats_agree() {
    let json = json_lines(&matrix(&["--format", "json"])).pop().unwrap_or_default();
    let csv = matrix(&["--format", "csv"]);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.unwrap_or_else(|error| panic!("{error}"))).collect();
    let mut told = 0;
    for row in &rows {
        let [role, category, tier, purpose] = [0, 2, 4, 6].map(|at| &row[at]);
        let named = |list: &serde_json::Value, key: &str, name: &str| -> serde_json::Value {
            list.as_array().into_iter().flatten().find(|found| found[key] == name).cloned().unwrap_or_default()
        };
        let tables = json["tables"].as_array().into_iter().flatten();
        let table = tables.into_iter().find(|table| table["purposes"].as_array().is_some_and(|all| all.iter().any(|one| one == purpose)));
        let table = table.unwrap_or_else(|| panic!("no table for {purpose}"));
        let found = named(&named(&table["roles"], "role", role)["categories"], "category", category);
        let found = &found["tiers"][tier.parse::<usize>().unwrap_or_else(|error| panic!("{error}")) - 1];
        assert_eq!(found["reach"], row[8], "{row:?}");
        assert_eq!(found["conditions"], row[9] == *"yes", "{row:?}");
        told += 1;
    }
    assert!(told > 100, "{told} rows");
    assert!(rows.iter().any(|row| row[8] == *"may-be-asked"));
    assert!(matrix(&["--format", "html"]).starts_with("<!DOCTYPE html>"));
}

#[test]
fn what_is_not_there_cannot_be_asked_for() {
    for (flag, name) in [("--role", "gpp"), ("--for", "direct-car"), ("--category", "hospitals")] {
        let run = caldicott(&["matrix", flag, name, ILINKS], &root(), "");
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{flag} {name}");
        assert!(run.err.contains("did you mean"), "{}", run.err);
    }
}

#[test]
fn a_report_is_the_same_each_time_and_wherever_it_goes() {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let file = folder.path().join("report.html");
    let run = caldicott(&["report", ILINKS, "--output", &file.display().to_string()], &root(), "");
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""));
    let written = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{error}"));
    let printed = caldicott(&["report", ILINKS], &root(), "");
    assert!(printed.status == 0 && printed.out == written);
    let nowhere = caldicott(&["report", ILINKS, "--output", "no/such/folder/report.html"], &root(), "");
    assert_eq!(nowhere.status, 2);
    assert!(nowhere.err.contains("no/such/folder/report.html"), "{}", nowhere.err);
}

#[test]
fn a_policy_with_an_error_has_no_report() {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    std::fs::write(folder.path().join("draft.ig"), "language caldicott 1\n\npolicy draft \"Draft\"\n\nrole gp gp\n")
        .unwrap_or_else(|error| panic!("{error}"));
    for command in ["matrix", "report"] {
        let run = caldicott(&[command, "draft.ig"], folder.path(), "");
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{command}");
        assert!(run.err.contains("is not used"), "{}", run.err);
    }
}
