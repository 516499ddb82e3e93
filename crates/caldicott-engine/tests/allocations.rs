//! Deciding allocates nothing, however many agreements there are.

use caldicott_conformance::generate::{About, Saying, Tape, read};
use caldicott_engine::Table;
use caldicott_policy::Outcome;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

/// A policy with so many agreements, each between two organisations of its own; and between the first two some more, one of which
/// binds them now and then.
fn policy(agreements: usize) -> String {
    let mut text = String::from(
        "language caldicott 1\npolicy many \"Many agreements\"\ncategory notes \"Notes\"\n  tier 1 \"Some\"\n  tier 2 \"All\"\nrole gp \"GP\"\nrole clerk \"Clerk\"\npurpose care \"Care\"\nfact told \"Told\"\nobjection out \"Out\"\nlabel sealed \"Sealed\"\nduty audit \"Audit\"\n",
    );
    for number in 0..agreements {
        let _ = writeln!(text, "organisation h{number} \"H\"\norganisation r{number} \"R\"");
        let _ = writeln!(
            text,
            "agreement a{number} \"A\" sharers h{number} viewers r{number}, h{number} for care covers notes when told must audit"
        );
    }
    for (name, signatures) in [
        ("again", ""),
        (
            "signed",
            "\n  signatures\n  | organisation | signed | withdrew |\n  | h0 | 2019-01-01 | 2020-01-01 |\n  | h0 | 2021-01-01 | - |\n  | r0 | 2018-01-01 | - |",
        ),
    ] {
        let _ = writeln!(text, "agreement {name} \"A\"\n  between h0, r0\n  for care\n  covers notes{signatures}");
    }
    text + "allow all \"All\" data notes for care must audit\nwithhold outs \"Out\" data notes when out and not same-organisation unless told then must audit\nconceal seals \"Sealed\" data notes labelled sealed when not told\nconsent any \"Any\" with explicit consent must audit with implied consent when told\noblige views \"Views\" must audit\n"
}

#[test]
fn deciding_allocates_nothing() {
    for agreements in [1, 100, 2_000] {
        let policy = Arc::new(read(&policy(agreements)).expect("the policy is sound"));
        let tables = Table::compile_each_way(&policy).expect("it is small");
        let about = About::new(&policy);
        let mut asked = Vec::new();
        for seed in 0..400_u32 {
            // Bytes without a pattern, the same in every run.
            let bytes = (0..64).map(|at| (seed.wrapping_mul(2_654_435_761).wrapping_add(at * 40_503) >> 11) as u8);
            let saying = if seed % 2 == 0 { Saying::All } else { Saying::Some };
            let Some(request) = about.request(&mut Tape::new(bytes.collect()), saying) else { continue };
            for table in &tables {
                let (subject, patient, item) = table.resolve(&request);
                asked.push((table, subject, patient, item, request.purposes()[0]));
            }
        }
        let mut outcomes: BTreeSet<Outcome> = BTreeSet::new();
        for (table, subject, patient, item, purpose) in &asked {
            let mut outcome = None;
            let counted = allocation_counter::measure(|| outcome = Some(table.decide(subject, patient, item, *purpose).outcome()));
            assert_eq!(counted.count_total, 0, "with {agreements} agreements");
            outcomes.extend(outcome);
        }
        assert_eq!(outcomes.len(), 4, "every outcome was met: {outcomes:?}");
    }
}
