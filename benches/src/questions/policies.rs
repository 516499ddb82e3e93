//! What does a decision cost by policies that were not made to be measured: those of this repository, and one of the size of a
//! region's?
//!
//! Requests are drawn as the tests draw them: about the days and the numbers at which a policy changes, between the organisations that
//! it names, with everything said; those that name an organisation which it does not know are left out. So few are permitted that
//! these are measured by themselves. Mostly they cost more, since nothing may be missing of them.

use crate::clock::rounds;
use crate::study::study;
use crate::tables::{Measured, Row};
use crate::world::Draw;
use caldicott::{Party, Policy, Request, Side, Table, load};
use caldicott_conformance::generate::{About, Saying, Tape};
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

/// The policies of the repository, by their folders.
const POLICIES: [&str; 16] = [
    "cambridge-west-suffolk",
    "changing-region",
    "children-and-proxies",
    "connected-care",
    "controllers-and-processors",
    "east-london",
    "essex-partnership",
    "gp-connect",
    "hampshire-chie",
    "liverpool-ilinks",
    "mental-health",
    "national-opt-outs",
    "patient-and-disclosure",
    "sensitive-data",
    "social-care",
    "summary-care-record",
];

/// The one of the size of a region's, and how many agreements and organisations it has.
const REGION: &str = "a region, 340 rules, 200 agreements";
const OF_REGION: (u64, u64) = (200, 121);

/// How many requests of a kind are asked, how many are drawn at most to find them, and the most choices that drawing one takes.
const ASKED: usize = 1_024;
const DRAWN: usize = 60_000;
const CHOICES: usize = 500;

/// Measures ours, and the reference.
pub fn measure() -> Measured {
    let policies = POLICIES.map(|name| (name, of_folder(name)));
    let region = (REGION, load("region.ig", "", &mut |_| Ok(study(OF_REGION.0, OF_REGION.1).into_bytes())).policy);
    let rows = policies.into_iter().chain([region]).map(|(name, policy)| row(name, policy.expect("it is sound")));
    Measured {
        title: "Nanoseconds a decision, by policies of this repository".to_owned(),
        columns: ["permitted", "the reference", "ask, deny or conceal", "the reference"].map(str::to_owned).to_vec(),
        rows: rows.collect(),
        compared_with: None,
        note: String::new(),
    }
}

fn of_folder(name: &str) -> Option<Policy> {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../policies");
    load(&format!("{name}/{name}.ig"), "", &mut |path| Ok(std::fs::read(library.join(path)).expect("it is in the repository"))).policy
}

fn row(name: &'static str, policy: Policy) -> Row {
    let table = Table::compile(Arc::new(policy)).expect("it is within the limits");
    let [permitted, others] = drawn(&table);
    (name, [costs(&table, &permitted), costs(&table, &others)].concat())
}

/// Requests that are permitted, and others. Each is seen to be answered as the reference does.
fn drawn(table: &Table) -> [Vec<Request>; 2] {
    let policy = table.policy();
    let (about, mut draw) = (About::new(policy), Draw(1));
    let [mut permitted, mut others] = [Vec::new(), Vec::new()];
    for _ in 0..DRAWN {
        let mut tape = Tape::new((0..CHOICES).map(|_| draw.below(256) as u8).collect());
        let Some(request) = about.request(&mut tape, Saying::All) else { continue };
        if [Side::Requester, Side::Holder].iter().any(|&side| !matches!(request.party(side), Some(Party::Named(_)))) {
            continue;
        }
        let (subject, patient, item) = table.resolve(&request);
        let brief = table.decide(&subject, &patient, &item, request.purposes()[0]);
        let list = if brief.is_permit() { &mut permitted } else { &mut others };
        if list.len() < ASKED {
            assert_eq!(brief.outcome(), policy.decide(&request).outcome(), "the table answers as the reference does");
            list.push(request);
        }
    }
    [permitted, others]
}

/// What some requests cost, over and over where there are few: by ours, and by the reference. Nothing, where there are none.
fn costs(table: &Table, requests: &[Request]) -> [Option<f64>; 2] {
    let asked: Vec<&Request> = requests.iter().cycle().take(ASKED).collect();
    if asked.is_empty() {
        return [None, None];
    }
    let resolved: Vec<_> = asked.iter().map(|request| (table.resolve(request), request.purposes()[0])).collect();
    let mut engines: [Box<dyn Fn() -> usize>; 2] = [
        Box::new(|| {
            let decide = |((subject, patient, item), purpose): &_| black_box(table.decide(subject, patient, item, *purpose)).is_permit();
            resolved.iter().filter(|question| decide(question)).count()
        }),
        Box::new(|| {
            asked.iter().filter(|request| black_box(table.policy().decide(request)).outcome() == caldicott::Outcome::Permit).count()
        }),
    ];
    let rounds = rounds(&mut engines, |engine| engine());
    [0, 1].map(|engine| Some(rounds[engine].nanoseconds_each(ASKED)))
}
