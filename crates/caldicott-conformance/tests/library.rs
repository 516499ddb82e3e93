//! Every case, through the library.

use caldicott::{Answerer, Loaded, Outcome, Party, RecordView, Request, Side, Table, Unreadable};
use caldicott_conformance::{Engine, Files, run, suites};
use serde_json::{Value, from_str, to_string, to_value};

/// The façade. Cases about one policy follow each other, so the last one is kept.
#[derive(Default)]
struct Library {
    last: Option<(Files, Loaded)>,
}

impl Library {
    fn load(&mut self, files: &Files) -> &Loaded {
        let last = self.last.take().filter(|(last, _)| last == files);
        let (_, loaded) = self.last.insert(last.unwrap_or_else(|| (files.clone(), load(files))));
        loaded
    }
}

fn load(files: &Files) -> Loaded {
    caldicott::load("main.ig", "", &mut |path| {
        files.get(path).map(|text| text.clone().into_bytes()).ok_or_else(|| Unreadable::Because("there is no such file".to_owned()))
    })
}

impl Engine for Library {
    fn check(&mut self, files: &Files) -> Result<Vec<Value>, String> {
        let loaded = self.load(files);
        let mut findings = loaded.findings();
        if let Some(policy) = &loaded.policy {
            let failed = caldicott::run_scenarios(policy).into_iter().filter_map(|result| result.diagnostic(policy));
            let claims = caldicott::check_claims(policy);
            findings.extend(failed.chain(claims).map(|diagnostic| caldicott::Finding::new(&diagnostic, &loaded.sources)));
        }
        findings.iter().map(|finding| to_value(finding).map_err(|error| error.to_string())).collect()
    }

    fn decide(&mut self, files: &Files, lines: &[String]) -> Result<Vec<Value>, String> {
        let loaded = self.load(files);
        let findings = loaded.findings().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        let policy = loaded.policy.as_ref().ok_or(findings)?;
        lines.iter().map(|line| to_value(caldicott::answer_line(policy, line)).map_err(|error| error.to_string())).collect()
    }
}

#[test]
fn every_case_comes_out_as_it_must() {
    let suites = suites().unwrap_or_else(|error| panic!("{error}"));
    let cases = suites.iter().flat_map(|suite| suite.cases.iter().map(move |case| (suite, case)));
    let mut library = Library::default();
    let results = cases.map(|(suite, case)| run(&mut library, suite, case));
    let failures: Vec<String> = results.filter(|result| !result.passes()).map(|failure| failure.to_string()).collect();
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
}

/// The compiled policy. It reads no text of its own.
#[derive(Default)]
struct Compiled {
    library: Library,
    last: Option<(Files, Table)>,
}

impl Engine for Compiled {
    fn check(&mut self, files: &Files) -> Result<Vec<Value>, String> {
        self.library.check(files)
    }

    fn decide(&mut self, files: &Files, lines: &[String]) -> Result<Vec<Value>, String> {
        let last = self.last.take().filter(|(last, _)| last == files);
        let (_, table) = match last {
            Some(last) => self.last.insert(last),
            None => {
                let policy = self.library.load(files).policy.clone().ok_or("the policy is refused")?;
                let table = Table::compile(policy.into()).map_err(|error| error.to_string())?;
                self.last.insert((files.clone(), table))
            }
        };
        let mut answerer = Answerer::new(table, |decision| to_string(decision).expect("a decision can be written"));
        let answer = |line: &String| {
            let answer = to_value(caldicott::answer_line_by(table, line)).map_err(|error| error.to_string())?;
            let read = table.policy().read_request(line);
            if let Ok(request) = &read.request {
                // What was remembered, the whole record, and a column of one row say the same.
                let mut without_id = answer.clone();
                without_id.as_object_mut().map(|object| object.remove("id"));
                // It is remembered when it comes again, and then told once more.
                for _ in 0..3 {
                    let (_, said) = answerer.answer(line);
                    let said: Value = from_str(said.map_err(|error| error.to_string())?).map_err(|error| error.to_string())?;
                    assert_eq!(said, without_id, "{line}");
                }
                let (by_table, by_reference) = (RecordView::by_table(table, request), RecordView::by_reference(table.policy(), request));
                assert_eq!(by_table.cells(), by_reference.cells(), "{line}");
                if let [_] = request.purposes() {
                    assert_eq!(answer["outcome"], in_batch(table, request).word(), "{line}");
                }
            }
            Ok(answer)
        };
        lines.iter().map(answer).collect()
    }
}

/// The outcome of a request for one purpose, as a batch of one row.
fn in_batch(table: &Table, request: &Request) -> Outcome {
    let policy = table.policy();
    let party = |side| match request.party(side)? {
        Party::Named(organisation) => Some(policy[*organisation].word.name.as_str()),
        Party::Other(name) => Some(name.as_str()),
    };
    let purpose = &policy[request.purposes()[0]].name;
    let labels: Option<Vec<&str>> = request.labels().map(|labels| labels.iter().map(|&label| policy[label].name.as_str()).collect());
    let mut batch = table
        .batch()
        .role(&[&policy[request.role()].name])
        .requester(&[party(Side::Requester)])
        .holder(&[party(Side::Holder)])
        .data(&[(&policy[request.category()].word.name, request.tier())])
        .labels(&[labels.as_deref()])
        .purpose(&[purpose])
        .on(&[request.on()])
        .consent(&[request.consent().general]);
    for (&of, &recorded) in &request.consent().by_purpose {
        batch = batch.consent_for(&policy[of].name, &[recorded]);
    }
    for (id, answered) in request.facts().iter() {
        batch = batch.fact_checked(&policy[id].word.name, &[(policy.answer_in_words(id, answered.value), answered.checked)]);
    }
    let batch = batch.build().expect("every name is known");
    let rows = [0];
    let columns: Vec<&[u32]> = (0..8 + request.consent().by_purpose.len() + request.facts().iter().len()).map(|_| &rows[..]).collect();
    let outcome = batch.decide(&columns, 1).expect("every number stands for something").outcomes().next();
    outcome.expect("there is a row")
}

#[test]
fn every_case_comes_out_as_it_must_by_the_table() {
    let suites = suites().unwrap_or_else(|error| panic!("{error}"));
    let cases = suites.iter().flat_map(|suite| suite.cases.iter().map(move |case| (suite, case)));
    let mut compiled = Compiled::default();
    let results = cases.map(|(suite, case)| run(&mut compiled, suite, case));
    let failures: Vec<String> = results.filter(|result| !result.passes()).map(|failure| failure.to_string()).collect();
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_case_has_a_name_of_its_own() {
    let suites = suites().unwrap_or_else(|error| panic!("{error}"));
    let mut ids: Vec<&str> = suites.iter().flat_map(|suite| &suite.cases).map(|case| case.id.as_str()).collect();
    ids.sort_unstable();
    let repeated: Vec<&str> = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    assert!(repeated.is_empty(), "names that stand twice: {repeated:?}");
}
