//! How many lines of JSON are answered in a second, with JSON, on one core?
//!
//! Each line has an id of its own, and its answer says it again. Either a few requests come over and over, as in a stream, or
//! no two are alike. What any engine that is asked with JSON has to do first is to read it: how long a common reader of JSON
//! takes for that alone is the yardstick.

use crate::clock::rounds;
use crate::engines::{ByHand, Engine as _, Ours, Regorus, Said};
use crate::tables::{Measured, Row, apart};
use crate::world::{REQUESTS, Request, World};
use caldicott::json::{DecisionJson, IdJson};
use caldicott::{Answerer, Table};
use serde_json::Value;
use std::collections::HashSet;
use std::hint::black_box;

/// How many lines there are.
const LINES: usize = 100_000;

/// How many agreements there are.
const AGREEMENTS: usize = 1_000;

const OURS: &str = "Caldicott, JSON to JSON";
const READING: &str = "serde_json, reading alone (the yardstick)";
const REGORUS: &str = "regorus, compiled machine, JSON to JSON";

/// Measures them.
pub fn measure() -> Measured {
    let world = World::of(AGREEMENTS);
    let ours = Ours::load(&Ours::source(&world)).into_table();
    let mut by_hand = ByHand::load(&world);
    let mut regorus = Regorus::load(&Regorus::source(&world));
    let mut rows: Vec<Row> = [OURS, READING, REGORUS].map(|name| (name, Vec::new())).to_vec();
    let few = world.requests().into_iter().cycle().take(LINES).collect();
    for requests in [few, unlike(&world)] {
        let lines = numbered(&requests, |request| world.line(request));
        let inputs = numbered(&requests, |request| Regorus::line(&world, request));
        let right: Vec<Said> = requests.iter().map(|request| by_hand.decide(request)).collect();
        let (regorus, mut out, mut other_out) = (&mut regorus, Vec::new(), Vec::new());
        check(&answered(&ours, &lines, Vec::new()), &right);
        check(&answered_by_regorus(regorus, &inputs, Vec::new()), &right);
        let mut asked: [Box<dyn FnMut() -> usize>; 3] = [
            Box::new(|| {
                out = answered(&ours, black_box(&lines), std::mem::take(&mut out));
                out.len()
            }),
            Box::new(|| black_box(&lines).iter().map(|line| usize::from(black_box(value(line)).is_object())).sum()),
            Box::new(|| {
                other_out = answered_by_regorus(regorus, black_box(&inputs), std::mem::take(&mut other_out));
                other_out.len()
            }),
        ];
        for ((_, numbers), round) in rows.iter_mut().zip(rounds(&mut asked, |ask| ask())) {
            numbers.push(Some(round.a_second(LINES) / 1e3));
        }
    }
    Measured {
        title: format!("Thousand lines of JSON a second, of {}, N = {} (and how often the yardstick)", apart(LINES), apart(AGREEMENTS)),
        columns: vec![format!("{} requests over and over", apart(REQUESTS)), "no two alike".to_owned()],
        rows,
        compared_with: Some(READING),
        note: String::new(),
    }
}

/// Requests of which no two are alike.
fn unlike(world: &World) -> Vec<Request> {
    let mut seen = HashSet::new();
    let mut requests = world.drawn(LINES * 2);
    requests.retain(|request| seen.insert(world.line(request)));
    requests.truncate(LINES);
    assert!(requests.len() == LINES, "a world has so many requests that are unlike");
    requests
}

/// The lines, each with an id of its own.
fn numbered(requests: &[Request], line: impl Fn(&Request) -> String) -> Vec<String> {
    let lines = requests.iter().enumerate();
    lines.map(|(number, request)| format!("{{\"id\":\"request-{number}\",{}", &line(request)[1..])).collect()
}

fn value(line: &str) -> Value {
    serde_json::from_str(line).expect("it is JSON")
}

/// All lines answered into one text, by an answerer that has nothing to remember yet.
fn answered(table: &Table, lines: &[String], mut out: Vec<u8>) -> Vec<u8> {
    out.clear();
    let mut answerer = Answerer::new(table, json);
    for line in lines {
        match answerer.answer(line) {
            (id, Ok(answer)) => write(id.as_ref(), answer, &mut out),
            (id, Err(error)) => panic!("{id:?} is refused: {error}"),
        }
    }
    out
}

/// A decision as JSON.
fn json(decision: &DecisionJson<'_>) -> String {
    serde_json::to_string(decision).expect("a decision is made of texts and lists")
}

/// An answer with its id, as our command writes it.
fn write(id: Option<&IdJson>, without_id: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{");
    if let Some(id) = id {
        out.extend_from_slice(b"\"id\":");
        serde_json::to_writer(&mut *out, id).expect("a list can be written to");
        out.extend_from_slice(b",");
    }
    out.extend_from_slice(without_id.trim_start_matches('{').as_bytes());
    out.extend_from_slice(b"\n");
}

/// The same by the peer. It says no more than permit or not.
fn answered_by_regorus(regorus: &mut Regorus, lines: &[String], mut out: Vec<u8>) -> Vec<u8> {
    out.clear();
    for line in lines {
        let (id, said) = regorus.answer(line);
        out.extend_from_slice(b"{\"id\":");
        serde_json::to_writer(&mut out, &id).expect("a list can be written to");
        let permit: &[u8] = if said == Said::Permit { b",\"outcome\":\"permit\"}\n" } else { b",\"outcome\":\"not-permit\"}\n" };
        out.extend_from_slice(permit);
    }
    out
}

/// Nothing is timed before it is seen to be right.
fn check(answers: &[u8], right: &[Said]) {
    let answers = std::str::from_utf8(answers).expect("JSON is text");
    assert!(answers.lines().count() == right.len(), "each line has an answer");
    for (number, (answer, right)) in answers.lines().zip(right).enumerate() {
        let answer = value(answer);
        let said = match answer["outcome"].as_str() {
            Some("permit") => Said::Permit,
            Some("ask") => Said::Ask,
            Some("deny") => Said::Deny,
            Some("not-permit") => Said::NotPermit,
            other => panic!("{other:?} is no outcome"),
        };
        assert!(answer["id"] == format!("request-{number}") && said.agrees(*right), "{answer} should be {right:?}");
    }
}
