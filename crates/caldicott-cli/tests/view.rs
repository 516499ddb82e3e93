//! `caldicott view`: what `decide` says of every tier, and nothing of what is concealed.

mod command;

use command::{caldicott, json_lines};
use serde_json::{Value, json};
use std::fs;
use tempfile::TempDir;

const POLICY: &str = "language caldicott 1
policy p \"P\"
category notes \"Notes\"
  tier 1 \"Headlines\"
  tier 2 \"All\"
category letters \"Letters\" tier 1 \"All\"
role gp \"GP\"
role clerk \"Clerk\"
purpose care \"Care\"
purpose research \"Research\"
organisation here \"Here\"
organisation there \"There\"
label locked \"Locked\"
objection sealed-off \"Sealed off\"
allow all \"All\" roles gp data notes for care, research
allow letters-too \"Letters\" data letters for care
consent c \"Consent\" without consent
agreement a \"A\" between here, there covers everything
conceal l \"Locked items\" data everything labelled locked
conceal s \"Sealed off\" data notes from tier 2 when sealed-off
";

fn folder() -> TempDir {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("{error}"));
    fs::write(folder.path().join("p.ig"), POLICY).unwrap_or_else(|error| panic!("{error}"));
    folder
}

fn record(id: &str, rest: Value) -> Value {
    let mut request = json!({"id": id, "role": "gp", "requester": "here", "holder": "there", "purpose": "care", "on": "2020-01-01"});
    let (Value::Object(request_fields), Value::Object(rest)) = (&mut request, rest) else { panic!("both are objects") };
    request_fields.extend(rest);
    request
}

#[test]
fn a_view_is_what_each_tier_is_decided_and_nothing_of_what_is_concealed() {
    let folder = folder();
    let records = [
        record("plain", json!({"labels": [], "facts": {"sealed-off": false}})),
        record("sealed", json!({"labels": [], "facts": {"sealed-off": true}})),
        record("may-be-sealed", json!({"labels": []})),
        record("locked", json!({"labels": ["locked"], "facts": {"sealed-off": false}})),
        record("may-be-locked", json!({"facts": {"sealed-off": false}})),
        record("clerk", json!({"labels": [], "facts": {"sealed-off": false}, "role": "clerk"})),
        record("two", json!({"labels": [], "facts": {"sealed-off": false}, "purpose": ["care", "research"]})),
    ];
    let lines: String = records.iter().map(|record| format!("{record}\n")).collect();
    let run = caldicott(&["view", "--policy", "p.ig", "--format", "json"], folder.path(), &lines);
    assert_eq!(run.status, 0, "{}", run.err);
    for (record, view) in records.iter().zip(json_lines(&run.out)) {
        let mut expected = Vec::new();
        for (category, tier) in [("notes", 1), ("notes", 2), ("letters", 1)] {
            let mut item = record.clone();
            (item["category"], item["tier"]) = (json!(category), json!(tier));
            let decided = caldicott(&["decide", "--policy", "p.ig"], folder.path(), &format!("{item}\n"));
            let decision = &json_lines(&decided.out)[0];
            if decision["outcome"] != "conceal" && decision["may_conceal"] != true {
                expected.push(json!({"category": category, "tier": tier, "outcome": decision["outcome"]}));
            }
        }
        assert_eq!((&view["id"], &view["cells"]), (&record["id"], &json!(expected)));
    }
    let cells: Vec<usize> = json_lines(&run.out).iter().map(|view| view["cells"].as_array().map_or(0, Vec::len)).collect();
    assert_eq!(cells, [3, 2, 2, 0, 0, 3, 3]);
}

#[test]
fn a_view_for_people_names_what_is_in_the_policy() {
    let folder = folder();
    let line = record("r", json!({"labels": [], "facts": {"sealed-off": true}})).to_string();
    let run = caldicott(&["view", "--policy", "p.ig"], folder.path(), &line);
    assert_eq!(run.out, "r: GP, for Care\n  Notes\n    1  Headlines  permit\n  Letters\n    1  All        permit\n\n");
    let line = record("r", json!({"labels": ["locked"]})).to_string();
    let run = caldicott(&["view", "--policy", "p.ig"], folder.path(), &line);
    assert_eq!(run.out, "r: GP, for Care\n  There is nothing that may be shown or spoken of.\n\n");
}

#[test]
fn a_request_about_a_part_of_the_record_is_told_so_and_the_rest_goes_on() {
    let folder = folder();
    let lines = [record("part", json!({"category": "notes"})), record("whole", json!({"labels": []}))].map(|line| format!("{line}\n"));
    let run = caldicott(&["view", "--policy", "p.ig", "--format", "json"], folder.path(), &lines.concat());
    let answers = json_lines(&run.out);
    assert_eq!(run.status, 1);
    assert_eq!((&answers[0]["id"], &answers[0]["error"]["code"]), (&json!("part"), &json!("unknown-field")));
    assert!(answers[0]["error"]["message"].as_str().is_some_and(|message| message.contains("leave it out")));
    assert_eq!(answers[1]["id"], "whole");
}
