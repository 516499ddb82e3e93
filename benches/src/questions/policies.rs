//! What does a decision cost by policies that were not made to be measured: those of this repository, and one of the size of a
//! region's?
//!
//! Requests are drawn as the tests draw them: about the days and the numbers at which a policy changes, between the organisations that
//! it names, with everything said; those that name an organisation which it does not know are left out. So few are permitted that
//! these are measured by themselves. Mostly they cost more, since nothing may be missing of them.

use crate::clock::rounds;
use crate::study::{RULES, study};
use crate::tables::{Measured, Row};
use crate::world::Draw;
use caldicott::{Loaded, Outcome, Party, Policy, Request, Side, Table, load};
use caldicott_conformance::generate::{About, Saying, Tape};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

/// How many agreements and organisations the one of the size of a region's has.
const AGREEMENTS: u64 = 200;
const ORGANISATIONS: u64 = 121;

/// How many requests of a kind are asked, how many are drawn at most to find them, and the most choices that drawing one takes.
const ASKED: usize = 1_024;
const DRAWN: usize = 60_000;
const CHOICES: usize = 500;

/// Measures ours, and the reference.
pub fn measure() -> Measured {
    let region = (format!("a region, {RULES} rules, {AGREEMENTS} agreements"), crate::load(&study(AGREEMENTS, ORGANISATIONS)));
    let all = of_repository().into_iter().chain([region]);
    // The names of rows last as long as the program.
    let rows = all.map(|(name, loaded)| row(name.leak(), loaded.policy.expect("it is sound")));
    Measured {
        title: "Nanoseconds a decision, by policies of this repository".to_owned(),
        columns: ["permitted", "the reference", "ask, deny or conceal", "the reference"].map(str::to_owned).to_vec(),
        rows: rows.collect(),
        compared_with: None,
        note: String::new(),
    }
}

/// The policies of the repository: each folder has one of its own name, but for that of what they share.
fn of_repository() -> BTreeMap<String, Loaded> {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../policies");
    let read = |path: &str| Ok(std::fs::read(library.join(path)).expect("it is in the repository"));
    let folders =
        std::fs::read_dir(&library).expect("it is in the repository").filter_map(|folder| folder.ok()?.file_name().into_string().ok());
    let main = |name: &str| format!("{name}/{name}.ig");
    let with_policy = folders.filter(|name| library.join(main(name)).is_file());
    with_policy.map(|name| (name.clone(), load(&main(&name), "", &mut { read }))).collect()
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
        Box::new(|| asked.iter().filter(|request| black_box(table.policy().decide(request)).outcome() == Outcome::Permit).count()),
    ];
    let rounds = rounds(&mut engines, |engine| engine());
    [0, 1].map(|engine| Some(rounds[engine].nanoseconds_each(ASKED)))
}
