//! What does it cost to prove something of a policy as a whole, or to say what a draft changes?

use crate::clock::time;
use crate::study::{edited, study};
use crate::tables::{Measured, Row};
use caldicott::{Claim, ClaimAnswer, Compared, Policy, Prover};

/// How many agreements and organisations there are.
const SIZES: [(u64, u64); 2] = [(200, 121), (1_000, 1_000)];

const LOADING: &str = "from text to policy (the yardstick)";

/// What is claimed, one after the other. The last two do not hold.
const CLAIMS: [&str; 4] = [
    "never roles r0 data c1 from tier 5",
    "never roles r1 data c2 from tier 5",
    "never roles r1, r2 data c2, c3 when opted-out and not f1",
    "never roles r7 data c9",
];

/// Measures what proving costs beside loading.
pub fn measure() -> Measured {
    let studies = SIZES.map(|(agreements, organisations)| study(agreements, organisations));
    let row = |name, of: fn(&str) -> f64| -> Row { (name, studies.iter().map(|text| Some(of(text) * 1e3)).collect()) };
    Measured {
        title: "Milliseconds to prove and to compare, by the number of agreements (and how often the yardstick)".to_owned(),
        columns: SIZES.map(|(agreements, organisations)| format!("{agreements}, {organisations} organisations")).to_vec(),
        rows: vec![
            row(LOADING, loading),
            row("reading it whole and deciding a claim", first_claim),
            row("a further claim", |text| claim_of(text, 1)),
            row("the first claim that does not hold, and a request with the fewest conditions", |text| claim_of(text, 2)),
            row("a further one, likewise", |text| claim_of(text, 3)),
            row("comparing it with the same after an edit of one rule", edit),
            row("comparing it with itself", same),
            row("what there is to advise", advice),
            row("which of all small changes no scenario notices", changes),
        ],
        compared_with: Some(LOADING),
        note: String::new(),
    }
}

fn policy(text: &str) -> Policy {
    caldicott::parse(text).expect("the study is sound")
}

fn claims(policy: &Policy) -> Vec<Claim> {
    CLAIMS.iter().map(|text| caldicott::claim(policy, text).expect("its words are in the study")).collect()
}

fn loading(text: &str) -> f64 {
    time(|| policy(text)).0.as_secs_f64()
}

fn first_claim(text: &str) -> f64 {
    let policy = policy(text);
    let claims = claims(&policy);
    let proof = || Prover::new(&policy, &claims).and_then(|prover| prover.decide(&claims[0])).expect("it is not too large");
    time(proof).0.as_secs_f64()
}

/// One of the claims, when those before it are decided.
fn claim_of(text: &str, number: usize) -> f64 {
    let policy = policy(text);
    let claims = claims(&policy);
    let prover = Prover::new(&policy, &claims).expect("it is not too large");
    let decide = |claim| prover.decide(claim).expect("it is decided");
    claims[..number].iter().for_each(|claim| _ = decide(claim));
    let (taken, answer) = time(|| decide(&claims[number]));
    assert!(matches!(answer, ClaimAnswer::Refuted(_)) == (number >= 2), "the last two do not hold");
    taken.as_secs_f64()
}

fn edit(text: &str) -> f64 {
    comparing(text, &edited(text), 1..=3)
}

fn same(text: &str) -> f64 {
    comparing(text, text, 0..=0)
}

fn advice(text: &str) -> f64 {
    let policy = policy(text);
    let (taken, advice) = time(|| caldicott::lints(&policy, None));
    assert!(advice.findings.len() > 100, "the agreements of the study have no day of review");
    taken.as_secs_f64()
}

fn changes(text: &str) -> f64 {
    let policy = policy(text);
    let (taken, found) = time(|| caldicott::unnoticed_changes(&policy).expect("it is not too large"));
    assert!(found.missed.len() + found.equivalent.len() == found.tried, "the study has no scenarios");
    taken.as_secs_f64()
}

fn comparing(old: &str, new: &str, sentences: std::ops::RangeInclusive<usize>) -> f64 {
    let (old, new) = (policy(old), policy(new));
    let compare = || caldicott::compare(&old, &new, [&[], &[]], Compared::Outcomes).expect("they are not too large");
    let (taken, found) = time(compare);
    assert!(sentences.contains(&found.lines().count()), "an edit of one rule is told in few sentences: {found}");
    taken.as_secs_f64()
}
