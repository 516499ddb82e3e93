//! A policy as one HTML page for a board.
//!
//! [`html`] makes the whole report: the picture and the tables of who can see what, every rule in words and as it was written,
//! agreements on a timeline, promises with their proof, scenarios. [`matrix_html`] makes a page of the tables alone. A page
//! needs no script and no network, and prints on A4. Nothing in it is worked out here: this crate arranges what the engine
//! says, and every text of the policy is escaped by the library that makes the markup.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let text = "language caldicott 1\n\npolicy small \"A small policy\"\n";
//! let loaded = caldicott::load("policy.ig", "", &mut |_| Ok(text.as_bytes().to_vec()));
//! let policy = loaded.policy.ok_or("the policy has mistakes")?;
//! let report = caldicott_report::Report::new(&policy, &loaded.sources);
//! let page = caldicott_report::html(&report)?;
//! assert!(page.contains("<h1>A small policy</h1>"));
//! # Ok(())
//! # }
//! ```
// A new rule, outcome or question must be thought about wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

mod agreements;
mod evidence;
mod numbers;
mod page;
mod picture;
mod roles;
mod rules;
mod table;
mod words;

use agreements::Agreements;
use caldicott::policy::ScenarioId;
use caldicott::{
    Accepted, Bearing, Comparison, Diagnostic, OutOfBudget, Policy, Prover, RoleId, RuleId, Source, WhoSeesWhat, Written, coverage,
    rules_that_matter, run_scenarios, sees_nothing,
};
use maud::html as markup;
use numbers::Numbers;
use roles::Roles;
use rules::Rules;
use std::collections::BTreeMap;
use table::unlisted;

/// What a report is made of.
#[derive(Clone, Copy)]
pub struct Report<'r> {
    /// The policy.
    pub policy: &'r Policy,
    /// The text of its files.
    pub sources: &'r [Source],
    /// Whatever was found that the board should know of, in the order in which it is shown.
    pub findings: &'r [Diagnostic],
    /// What was found and is accepted as it is, with the reason.
    pub accepted: &'r [Accepted],
    /// What changed against an older version, where there is one to compare with.
    pub changes: Option<&'r Comparison>,
}

impl<'r> Report<'r> {
    /// A report without findings, and without a comparison.
    pub fn new(policy: &'r Policy, sources: &'r [Source]) -> Report<'r> {
        Report { policy, sources, findings: &[], accepted: &[], changes: None }
    }
}

/// The report as a page.
///
/// # Errors
///
/// If it takes too long to work out what holds of every request.
pub fn html(report: &Report<'_>) -> Result<String, OutOfBudget> {
    let policy = report.policy;
    let prover = Prover::new(policy, policy.claims().map(|(_, claim)| claim))?;
    let sees = WhoSeesWhat::by(&prover)?;
    let roles = Roles { policy, tables: sees.tables(), sees, bearing: Bearing::of(&prover)? };
    let rules = Rules { policy, written: Written::of(report.sources), tried: tried(policy) };
    let numbers = Numbers::of(policy);
    let decided = evidence::decided(&prover, policy)?;
    let claims = evidence::claims(&prover, policy, &numbers, &rules.written, &decided)?;
    let results = run_scenarios(policy);
    let mut links = vec![
        ("who-sees-what", "Who can see what"),
        ("roles", "Role by role"),
        ("categories", "What there is to see"),
        ("rules", "The rules"),
        ("agreements", "Agreements over time"),
        ("promises", "Promises, and whether they hold"),
        ("scenarios", "Scenarios"),
        ("findings", "Findings"),
    ];
    if report.changes.is_some() {
        links.insert(0, ("changes", "What changed"));
    }
    let body = markup! {
        (page::front(policy, &evidence::in_short(&decided, &results, report.findings.len()), &links))
        main #main tabindex="-1" {
            @if let Some(changes) = report.changes { (evidence::changes(changes)) }
            (roles.section(&numbers))
            (page::categories(policy))
            (rules.section(&numbers))
            (Agreements { policy }.section(&numbers))
            (claims)
            (evidence::scenarios(policy, &numbers, &results, &coverage(policy)))
            (evidence::findings(report))
        }
        (page::back())
    };
    Ok(page::page(&format!("{}: report", policy.title()), body))
}

/// Who can see what as a page: the tables alone.
pub fn matrix_html(sees: &WhoSeesWhat<'_>) -> String {
    let (policy, tables, whole) = (sees.policy(), sees.tables(), roles::whole(sees));
    let seeing = |role: RoleId| {
        tables.iter().flat_map(|table| &table.rows).any(|(other, cells)| *other == role && !cells.iter().all(|tiers| sees_nothing(tiers)))
    };
    let nothing = sees.roles.iter().filter(|&&role| !seeing(role)).map(|&role| policy[role].title.as_str());
    let body = markup! {
        main {
            h1 { (sees.heading()) }
            dl { (page::digest(policy.digest())) }
            (roles::meaning())
            (roles::legend(&tables, false))
            @for (at, table) in tables.iter().enumerate() {
                section aria-labelledby={ "table-" (at) "-heading" } {
                    h2 id={ "table-" (at) "-heading" } { (sees.purpose_titles(&table.purposes)) }
                    @if table.is_empty() { p { @if whole { "Nobody sees anything." } @else { "Nothing that was asked about is seen." } } } @else { (roles::overview(sees, table, &format!("table-{at}"), false)) }
                }
            }
            @if whole { (unlisted("These roles see nothing, for any of these purposes:", nothing)) }
        }
        (page::back())
    };
    page::page(&sees.heading(), body)
}

/// What a new draft changes as a page: the sentences alone.
pub fn difference_html(comparison: &Comparison) -> String {
    let [old, new] = [&comparison.old, &comparison.new];
    let body = markup! {
        main {
            h1 { "What changes: " (new.title) }
            dl {
                (evidence::compared("From", old))
                (page::digest(&old.digest))
                (evidence::compared("To", new))
                (page::digest(&new.digest))
            }
            (evidence::difference(comparison, |heading| markup! { h2 { (heading) } }))
        }
        (page::back())
    };
    page::page(&comparison.heading(), body)
}

/// The scenarios that make each rule matter.
fn tried(policy: &Policy) -> BTreeMap<RuleId, Vec<ScenarioId>> {
    let mut tried: BTreeMap<RuleId, Vec<ScenarioId>> = BTreeMap::new();
    for (id, scenario) in policy.scenarios() {
        for rule in rules_that_matter(policy, scenario) {
            tried.entry(rule).or_default().push(id);
        }
    }
    tried
}
