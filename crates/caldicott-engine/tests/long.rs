//! Ten million decisions of generated policies, by the table and by the reference. It takes a quarter of an hour:
//!
//! ```console
//! cargo test --release --package caldicott-engine --test long -- --ignored --nocapture
//! ```

use caldicott_conformance::generate::{About, Saying, Tape, policy, read};
use caldicott_engine::Table;
use caldicott_policy::{Outcome, Request};
use std::collections::BTreeMap;
use std::sync::Arc;

const DECISIONS: usize = 10_000_000;

/// Requests about each policy.
const REQUESTS: usize = 200;

/// Bytes without a pattern, the same in every run.
struct Bytes(u64);

impl Bytes {
    fn some(&mut self, count: usize) -> Vec<u8> {
        let mut next = || {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 >> 24) as u8
        };
        (0..count).map(|_| next()).collect()
    }
}

#[test]
#[ignore = "it takes a quarter of an hour"]
fn ten_million_decisions_are_those_of_the_reference() {
    let mut bytes = Bytes(88_172_645_463_325_252);
    let (mut decided, mut policies, mut outcomes) = (0, 0, BTreeMap::<Outcome, usize>::new());
    while decided < DECISIONS {
        let text = policy(&mut Tape::new(bytes.some(1_000)));
        let Some(policy) = read(&text).map(Arc::new) else { continue };
        let table = Table::compile(policy.clone()).expect("it is small");
        let about = About::new(&policy);
        policies += 1;
        for number in 0..REQUESTS {
            let saying = if number % 2 == 0 { Saying::Some } else { Saying::All };
            let Some(request) = about.request(&mut Tape::new(bytes.some(80)), saying) else { continue };
            let (by_table, by_reference) = (table.decision(&request), policy.decide(&request));
            assert_eq!(by_table, by_reference, "{:?}\n{text}", policy.request_json(None, &request));
            // A refusal is told by the reference, so the outcome is asked for by itself.
            assert_eq!(outcome(&table, &request), by_reference.outcome(), "{:?}\n{text}", policy.request_json(None, &request));
            *outcomes.entry(by_table.outcome()).or_default() += 1;
            decided += 1;
        }
    }
    println!("{decided} decisions of {policies} policies, no difference: {outcomes:?}");
}

/// The strictest outcome over the purposes of a request.
fn outcome(table: &Table, request: &Request) -> Outcome {
    let (subject, patient, item) = table.resolve(request);
    let outcomes = request.purposes().iter().map(|&purpose| table.decide(&subject, &patient, &item, purpose).outcome());
    outcomes.max().expect("a request has a purpose")
}
