//! What measures the engine.
//!
//! * The benches `load` and `hostile` hold what reading a policy costs, over policies of any size ([`policy`]).
//! * The command `compare` asks our engine and its peers the same questions ([`questions`]) about the same workload
//!   ([`world`]), once it has seen that they all answer alike. What is proved of a policy as a whole has a policy of its own
//!   ([`study`](mod@study)).
#![forbid(unsafe_code)]

pub mod chart;
pub mod clock;
pub mod columns;
pub mod engines;
pub mod questions;
pub mod study;
pub mod tables;
pub mod world;

use std::fmt::Write as _;

/// The text of a policy with about `entries` entries: of ten, one organisation, one agreement, three tenths of a row of
/// the access table, and the rest scenarios.
pub fn policy(entries: usize) -> String {
    let (organisations, agreements, rows) = ((entries / 10).max(2), (entries / 10).max(1), (entries * 3 / 100).max(1));
    let mut text = String::from("language caldicott 1\n\npolicy large \"A large policy\"\n\n");
    for category in 0..8 {
        let _ = writeln!(text, "category category-{category} \"Category {category}\"");
        (1..=3).for_each(|tier| {
            let _ = writeln!(text, "  tier {tier} \"Tier {tier}\"");
        });
    }
    (0..rows).for_each(|role| {
        let _ = writeln!(text, "role role-{role} \"Role {role}\"");
    });
    text.push_str(
        "purpose direct-care \"Direct care\"\nobjection opted-out \"Opted out\"\nfact present \"Present\"\nlabel sealed \"Sealed\"\n",
    );
    (0..organisations).for_each(|organisation| {
        let _ = writeln!(text, "organisation organisation-{organisation} \"Organisation {organisation}\" code \"X{organisation}\"");
    });
    text.push_str("\naccess matrix \"Who sees what\"\n  for direct-care\n  | role |");
    (0..8).for_each(|category| {
        let _ = write!(text, " category-{category} |");
    });
    for role in 0..rows {
        let _ = write!(text, "\n  | role-{role} |");
        (0..8).for_each(|category| {
            let _ = write!(text, " {} |", 1 + (role + category) % 3);
        });
    }
    text.push_str("\n\nwithhold out \"Opted out\"\n  data everything\n  when opted-out\n\nwithhold sealed-items \"Sealed\"\n  data everything labelled sealed\n");
    text.push_str(
        "\nconsent permission \"Permission\"\n  for direct-care\n  with explicit consent\n  with implied consent when not present\n",
    );
    for agreement in 0..agreements {
        let (one, other) = (agreement % organisations, (agreement * 7 + 1) % organisations);
        let _ = writeln!(
            text,
            "\nagreement agreement-{agreement} \"Agreement {agreement}\"\n  between organisation-{one}, organisation-{other}\n  for direct-care\n  covers everything\n  starts 2020-01-01\n  ends 2030-12-31"
        );
    }
    text.push_str("\nbackground \"The ordinary case\"\n  on 2024-01-01\n  given not opted-out\n  labels none\n");
    let so_far = 8 + rows + organisations + agreements + 9;
    for scenario in 0..entries.saturating_sub(so_far) {
        let agreement = scenario % agreements;
        let (one, other) = (agreement % organisations, (agreement * 7 + 1) % organisations);
        let role = scenario % rows;
        let _ = writeln!(
            text,
            "\nscenario scenario-{scenario} \"Scenario {scenario}\"\n  role role-{role} at organisation-{one}\n  sees category-{} tier 1 of organisation-{other}\n  for direct-care\n  consent given\n  expect permit",
            scenario % 8
        );
    }
    text
}

/// Loads a text, as an embedder does.
pub fn load(text: &str) -> caldicott::Loaded {
    caldicott::load("main.ig", "", &mut |_| Ok(text.as_bytes().to_vec()))
}
