//! What `diff` says of a real edit of each policy: a role gains a tier, an exception is dropped, an agreement lapses. The page is
//! for somebody who has not seen the files, and shows every change of words to whoever makes it.

use caldicott::{Compared, Loaded, Policy, Unreadable, compare};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// An edit of one file of a policy.
struct Draft {
    policy: &'static str,
    file: &'static str,
    /// What somebody decided.
    decided: &'static str,
    from: &'static str,
    to: &'static str,
    compared: Compared,
}

const fn draft(policy: &'static str, file: &'static str, decided: &'static str, [from, to]: [&'static str; 2]) -> Draft {
    Draft { policy, file, decided, from, to, compared: Compared::Outcomes }
}

const DRAFTS: [Draft; 17] = [
    draft(
        "cambridge-west-suffolk",
        "cambridge-west-suffolk.ig",
        "The agreement between the two hospitals ends with the year 2026.",
        ["  when        needed-now and only-reads\n", "  when        needed-now and only-reads\n  ends        2026-12-31\n"],
    ),
    draft(
        "changing-region",
        "changing-region.ig",
        "Who opted out of the old system is opted out of the new one as well.",
        ["  when  system is old-viewer and opted-out-of-old\n", "  when  opted-out-of-old\n"],
    ),
    draft(
        "children-and-proxies",
        "children-and-proxies.ig",
        "Nobody may act for a patient any more because the practice finds it in the patient's best interests.",
        [
            "  in best interests when proxy-basis is best-interest and best-interest-recorded and (child-cannot-decide or\n    adult-cannot-decide) must set-review-date\n",
            "",
        ],
    ),
    draft(
        "connected-care",
        "partners.ig",
        "A practice leaves.",
        ["  | heathway-surgery     | 2017-09-01 | -          |\n", "  | heathway-surgery     | 2017-09-01 | 2018-12-01 |\n"],
    ),
    draft(
        "controllers-and-processors",
        "controllers-and-processors.ig",
        "An emergency no longer opens records past their retention date.",
        ["  unless records-manager-agrees or purpose is emergency-care then", "  unless records-manager-agrees then"],
    ),
    draft(
        "east-london",
        "east-london.ig",
        "Healthcare assistants see test results of the practice.",
        ["  | healthcare-assistant | 3       | -  ", "  | healthcare-assistant | 3       | 1  "],
    ),
    draft(
        "essex-partnership",
        "essex-partnership.ig",
        "The exchange agreement ends three months early.",
        ["  ends      2019-03-31\n", "  ends      2018-12-31\n"],
    ),
    draft(
        "gp-connect",
        "gp-connect.ig",
        "That a patient's demographics are restricted no longer hides the patient.",
        ["(restricted-patient or patient-status is not active)", "patient-status is not active"],
    ),
    draft(
        "hampshire-chie",
        "hampshire-chie.ig",
        "Patients who are not there have to be asked as well.",
        ["  with implied consent when not patient-present\n", ""],
    ),
    draft(
        "liverpool-ilinks",
        "liverpool-ilinks.ig",
        "District nurses see the detailed hospital record.",
        ["  | district-nurse | 3       | 3         | 2        |", "  | district-nurse | 3       | 3         | 3        |"],
    ),
    draft(
        "mental-health",
        "mental-health.ig",
        "A council is no longer a party to the agreement without the clause.",
        ["general-hospital, county-hospital, county-council, town-council\n", "general-hospital, county-hospital, county-council\n"],
    ),
    draft(
        "national-opt-outs",
        "national-opt-outs.ig",
        "Analysts see the most detailed tier.",
        ["  roles analyst\n  data  care-records to tier 2\n", "  roles analyst\n  data  care-records\n"],
    ),
    draft(
        "patient-and-disclosure",
        "patient-and-disclosure.ig",
        "A decision of the Caldicott Guardian no longer does by itself.",
        ["  without consent when guardian-decided must", "  without consent when guardian-decided and order-reference must"],
    ),
    draft(
        "sensitive-data",
        "sensitive-data.ig",
        "Whoever may open seals need not say on what ground.",
        ["  unless may-open-seals and ground-stands then", "  unless may-open-seals then"],
    ),
    draft(
        "social-care",
        "social-care.ig",
        "The hospice leaves the shared record.",
        ["westbrook-council, st-clares-hospice\n\ngroup safe", "westbrook-council\n\ngroup safe"],
    ),
    draft(
        "summary-care-record",
        "summary-care-record.ig",
        "That a patient is not there no longer implies consent.",
        ["  with implied consent when not patient-present must audit-implied  # the duty is illustrative\n", ""],
    ),
    Draft {
        compared: Compared::Everything,
        ..draft(
            "gp-connect",
            "gp-connect.ig",
            "Every view is not only recorded, but checked as well. What is owed is compared here, with `--terms`.",
            ["  must  record-view\n", "  must  record-view, review-afterwards\n"],
        )
    },
];

/// What stands at the top of the page.
const OPENING: &str = "# What drafts would change

For each policy one edit that somebody could decide on, and what `caldicott diff` says of it. Nobody decided any of these; they
show what a board would be told before it decides. This page is written by a test; CONTRIBUTING.md says how to write it anew.
";

fn policies() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies")
}

/// A policy, with the text of one file replaced.
fn load(name: &str, replaced: Option<(&str, &str)>) -> Policy {
    let mut reader = |path: &str| match replaced {
        Some((file, text)) if path == file => Ok(text.as_bytes().to_vec()),
        Some(_) | None => std::fs::read(policies().join(path)).map_err(|error| Unreadable::Because(error.to_string())),
    };
    let Loaded { policy, diagnostics, .. } = caldicott::load(&format!("{name}/{name}.ig"), "", &mut reader);
    policy.unwrap_or_else(|| panic!("{name}: {diagnostics:#?}"))
}

#[test]
fn what_is_said_of_an_edit_of_each_policy() {
    let mut page = OPENING.to_owned();
    for Draft { policy: name, file, decided, from, to, compared } in &DRAFTS {
        let path = format!("{name}/{file}");
        let text = std::fs::read_to_string(policies().join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(text.matches(from).count(), 1, "{path} has it once: {from}");
        let (old, new) = (load(name, None), load(name, Some((&path, &text.replace(from, to)))));
        let found = compare(&old, &new, [&[], &[]], *compared).unwrap_or_else(|error| panic!("{name}: {error}"));
        let sentences = found.lines().count();
        assert!((1..=3).contains(&sentences), "{name}: {sentences} sentences\n{found}");
        // The headings of a page of its own are here one level down.
        let said = found.markdown();
        let said = said.split_once('\n').map_or("", |(_, rest)| rest).replace("\n## ", "\n### ");
        write!(page, "\n## {}\n\n*{decided}*\n{said}", new.title()).unwrap_or_else(|error| panic!("{error}"));
    }
    let edited: BTreeSet<&str> = DRAFTS.iter().map(|draft| draft.policy).collect();
    assert_eq!(edited.len(), 16, "every policy has an edit");
    let path = policies().join("drafts.md");
    if std::env::var_os("CALDICOTT_BLESS").is_some() {
        std::fs::write(&path, &page).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "{} is not current; CONTRIBUTING.md says how to write it anew", path.display());
}
