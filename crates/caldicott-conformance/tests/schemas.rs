//! The published JSON Schemas: they are those of the types that are written, and what is read and written fits them.

use caldicott::json::{LineJson, RequestJson};
use caldicott_conformance::{Suite, manifest, suites};
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn schema<T: JsonSchema>() -> Value {
    SchemaGenerator::new(SchemaSettings::draft2020_12()).into_root_schema_for::<T>().to_value()
}

fn published(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

fn assert_current(name: &str, generated: &Value) {
    let text = serde_json::to_string_pretty(generated).expect("a schema can be written") + "\n";
    if std::env::var_os("CALDICOTT_BLESS").is_some() {
        std::fs::write(published(name), &text).expect("the schema can be published");
    }
    let found = std::fs::read_to_string(published(name)).unwrap_or_default();
    assert!(found == text, "{name} is not current; CONTRIBUTING.md says how to write it anew");
}

#[test]
fn the_published_schemas_are_current() {
    assert_current("schemas/request.schema.json", &schema::<RequestJson>());
    assert_current("schemas/answer.schema.json", &schema::<LineJson>());
    assert_current("schemas/suite.schema.json", &schema::<Suite>());
}

#[test]
fn the_manifest_lists_the_cases() {
    let manifest = manifest().expect("the cases can be read");
    assert_current("crates/caldicott-conformance/cases/manifest.json", &serde_json::to_value(&manifest).expect("it can be written"));
    for listed in &manifest.suites {
        let text = std::fs::read_to_string(published("crates/caldicott-conformance/cases").join(&listed.file)).expect("the file is there");
        assert_eq!(Suite::read(&text).expect("it can be read").cases.len(), listed.cases);
    }
}

fn load(files: &caldicott_conformance::Files) -> Option<caldicott::Policy> {
    let read = &mut |path: &str| {
        files
            .get(path)
            .map(|text| text.clone().into_bytes())
            .ok_or_else(|| caldicott::Unreadable::Because("there is no such file".to_owned()))
    };
    caldicott::load("main.ig", "", read).policy
}

#[test]
fn what_is_read_and_written_fits_the_schemas() {
    let requests = jsonschema::validator_for(&schema::<RequestJson>()).expect("the schema is one");
    let answers = jsonschema::validator_for(&schema::<LineJson>()).expect("the schema is one");
    let mut seen = 0;
    let suites = suites().expect("the cases can be read");
    for (suite, case) in suites.iter().flat_map(|suite| suite.cases.iter().map(move |case| (suite, case))) {
        if case.requests.is_empty() {
            continue;
        }
        let policy = load(&suite.texts(case)).unwrap_or_else(|| panic!("{}: the policy is refused", case.id));
        for exchange in &case.requests {
            let answer = serde_json::to_value(caldicott::answer_line(&policy, exchange.line())).expect("an answer can be written");
            assert!(answers.is_valid(&answer), "{}: {answer}", case.id);
            // What the schema refuses the reader refuses, whatever it says of names that only the policy knows.
            if let Some(request) = &exchange.request
                && answer["error"].is_null()
            {
                assert!(requests.is_valid(request), "{}: {request}", case.id);
            }
            seen += 1;
        }
    }
    assert!(seen > 1_000, "only {seen} requests were looked at");
}

#[test]
fn the_schemas_refuse_what_the_reader_refuses() {
    let requests = jsonschema::validator_for(&schema::<RequestJson>()).expect("the schema is one");
    let good = json!({"role": "gp", "category": "notes", "tier": 1, "purpose": "care", "on": "2020-01-01", "facts": {"told": null}});
    assert!(requests.is_valid(&good));
    let wrong = [
        ("tier", json!(0)),
        ("tier", json!("1")),
        ("purpose", json!([])),
        ("on", json!("01/04/2026")),
        ("consent", json!("yes")),
        ("consent", json!({"value": "given", "since": "2020-01-01"})),
        ("facts", json!({"told": {"value": true, "when": "2020-01-01"}})),
        ("labels", json!("sealed")),
        ("label", json!([])),
    ];
    for (field, value) in wrong {
        let mut request = good.clone();
        request[field] = value;
        assert!(!requests.is_valid(&request), "{request}");
    }
}
