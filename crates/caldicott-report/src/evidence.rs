//! What shows that the policy does what it says: promises that are proved, scenarios that come out as expected, findings, and
//! what changed against an older version.

use crate::Report;
use crate::numbers::{Numbers, claim_number, scenario_anchor, scenario_number};
use crate::rules::written;
use crate::table::{scrolling, unlisted};
use caldicott::policy::{Claim, ClaimId, ClaimKind};
use caldicott::{
    ChangeLine, ClaimAnswer, Comparison, Coverage, Finding, Gate, OutOfBudget, Policy, Prover, ScenarioResult, Severity, Written,
    counterexample, question_words,
};
use maud::{Markup, html};

/// The promises of a policy, each with its proof or the request that refutes it.
pub(crate) fn claims<'p>(prover: &Prover<'p>, policy: &'p Policy, numbers: &Numbers<'p>, texts: &Written) -> Result<Markup, OutOfBudget> {
    let decided: Vec<(ClaimId, &'p Claim, ClaimAnswer)> =
        policy.claims().map(|(id, claim)| Ok((id, claim, prover.decide(claim)?))).collect::<Result<_, OutOfBudget>>()?;
    let holding = decided.iter().filter(|(.., answer)| matches!(answer, ClaimAnswer::Holds(_))).count();
    let cards = decided.iter().map(|(id, claim, answer)| card(prover, policy, numbers, texts, *id, claim, answer));
    let cards: Vec<Markup> = cards.collect::<Result<_, OutOfBudget>>()?;
    Ok(html! {
        section #promises aria-labelledby="promises-heading" {
            h2 #promises-heading { "Promises, and whether they hold" }
            @if decided.is_empty() {
                p { "This policy makes no promises." }
            } @else {
                p { strong { (holding) " of " (decided.len()) " hold." } " Each was decided for every request that it speaks of, without samples. Days, numbers and "
                    "organisations that the policy treats alike are counted once, or at most twice." }
                @for card in cards { (card) }
            }
        }
    })
}

fn card<'p>(
    prover: &Prover<'p>,
    policy: &'p Policy,
    numbers: &Numbers<'p>,
    texts: &Written,
    id: ClaimId,
    claim: &'p Claim,
    answer: &ClaimAnswer,
) -> Result<Markup, OutOfBudget> {
    let anchor = format!("promise-{}", claim.name);
    let kind = match claim.kind {
        ClaimKind::Never => "Never",
        ClaimKind::Always => "Always",
    };
    let verdict = match answer {
        ClaimAnswer::Holds(requests) => html! {
            p.verdict { strong.good { "Holds" } " for all of " (thousands(*requests)) " requests." }
            (grounds(prover, numbers, claim)?)
        },
        ClaimAnswer::Empty => html! { p.verdict { strong.bad { "Says nothing" } ": it speaks of no request at all." } },
        ClaimAnswer::Refuted(refutation) => html! {
            p.verdict { strong.bad { "Does not hold" } ": this request comes out as " (refutation.outcome.word()) "." }
            (written(&counterexample(policy, claim, refutation), &format!("A request against: {}", claim.title)))
        },
    };
    Ok(html! {
        article.rule aria-labelledby=(anchor) {
            h3 id=(anchor) { span.number { (claim_number(id)) } " " (claim.title) }
            (verdict)
            dl {
                div { dt { "Kind" } dd { (kind) @if claim.kind == ClaimKind::Never { ": no such request is permitted" } @else { ": every such request is permitted" } } }
                @if !claim.cites.is_empty() { div { dt { "Comes from" } dd { (claim.cites.join("; ")) } } }
            }
            @if let Some(text) = texts.at(claim.place) { (written(text, &format!("{} as it is written", claim.title))) }
        }
    })
}

/// What a promise that holds rests on.
fn grounds<'p>(prover: &Prover<'p>, numbers: &Numbers<'p>, claim: &'p Claim) -> Result<Markup, OutOfBudget> {
    let grounds = prover.grounds(claim)?;
    let gate = |gate: &Gate| match gate {
        Gate::Authority => "no agreement and no gateway gives it",
        Gate::Access => "no role is granted it",
        Gate::Withhold => "it is withheld",
        Gate::Consent => "there is no ground for it",
    };
    Ok(html! {
        @if !grounds.rules.is_empty() { p { "It rests on " (numbers.rules(grounds.rules.iter().copied())) "." } }
        @if !grounds.nothing_gives.is_empty() {
            p { "It rests on what is not there: " (grounds.nothing_gives.iter().map(gate).collect::<Vec<_>>().join(", and ")) "." }
        }
        @if grounds.rules.is_empty() && grounds.nothing_gives.is_empty() {
            p { "What is granted, what agreements cover and what there is a ground for have none of it in common." }
        }
    })
}

/// `1234567` as `1,234,567`.
fn thousands(number: u128) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let (first, rest) = digits.split_at(first);
    let groups = rest.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
    let all: Vec<String> = Some(first.to_owned()).filter(|first| !first.is_empty()).into_iter().chain(groups).collect();
    all.join(",")
}

/// The scenarios, whether they come out as expected, and the rules that none of them makes matter.
pub(crate) fn scenarios<'p>(policy: &'p Policy, numbers: &Numbers<'p>, results: &[ScenarioResult], covered: &Coverage) -> Markup {
    let passing = results.iter().filter(|result| result.failure.is_none()).count();
    html! {
        section #scenarios aria-labelledby="scenarios-heading" {
            h2 #scenarios-heading { "Scenarios" }
            @if results.is_empty() {
                p { "This policy has no scenarios." }
            } @else {
                p { strong { (passing) " of " (results.len()) " come out as expected." } " "
                    (covered.touched.len()) " of " (policy.rules().len()) " rules matter in some scenario." }
                (unlisted("No scenario makes these rules matter:", covered.untouched.iter().map(|&rule| policy[rule].title.as_str())))
                (scrolling("scenarios-table", "Every scenario: what is asked, and what comes out", html! {
                    thead { tr {
                        th scope="col" { "Scenario" }
                        th scope="col" { "Asked" }
                        th scope="col" { "Answer" }
                        th scope="col" { "As expected" }
                        th scope="col" { "Rules that matter" }
                    } }
                    tbody {
                        @for result in results {
                            @let scenario = &policy[result.scenario];
                            tr id=(scenario_anchor(policy, result.scenario)) {
                                th scope="row" { span.number { (scenario_number(result.scenario)) } " " (scenario.title) }
                                td { (question_words(policy, &scenario.request)) }
                                td { (result.decision.outcome().word()) }
                                td { @match &result.failure { None => { "yes" } Some(why) => { strong.bad { "no" } ": " (why) } } }
                                td { (numbers.rules(caldicott::rules_that_matter(policy, scenario))) }
                            }
                        }
                    }
                }))
            }
        }
    }
}

/// Whatever was found that somebody should look at.
pub(crate) fn findings(report: &Report<'_>) -> Markup {
    let findings: Vec<Finding> = report.findings.iter().map(|finding| Finding::new(finding, report.sources)).collect();
    html! {
        section #findings aria-labelledby="findings-heading" {
            h2 #findings-heading { "Findings" }
            @if findings.is_empty() {
                p { "Nothing was found that somebody should look at." }
            } @else {
                ul.findings {
                    @for finding in &findings {
                        li {
                            strong { (match finding.severity { Severity::Error => "Error", Severity::Warning => "Warning" }) } ": " (finding.message)
                            @if let Some(help) = &finding.help { " " span.help { "What can be done: " (help) } }
                            " " span.place { "(" (finding.file) ", line " (finding.line) ")" }
                        }
                    }
                }
            }
            @if !report.accepted.is_empty() {
                h3 { "Accepted as it is" }
                ul.findings {
                    @for accepted in report.accepted {
                        li { (accepted.finding.message) " " strong { "Accepted" } ": " (accepted.reason) }
                    }
                }
            }
        }
    }
}

/// What changed against an older version.
pub(crate) fn changes(comparison: &Comparison) -> Markup {
    html! {
        section #changes aria-labelledby="changes-heading" {
            h2 #changes-heading { "What changed" }
            p { "Compared with " (comparison.old) "." }
            (difference(comparison, |heading| html! { h3 { (heading) } }))
        }
    }
}

/// A difference: its sentences under headings, each with the entries that it comes from and a request that shows it.
pub(crate) fn difference(comparison: &Comparison, heading: impl Fn(&str) -> Markup) -> Markup {
    html! {
        p { strong { (comparison.summary()) } " The sentences together are the whole difference." }
        @for (title, lines, none) in comparison.groups() {
            @if !lines.is_empty() {
                (heading(title))
                ul.findings { @for line in lines { (change(line)) } }
            } @else if !none.is_empty() && !comparison.same {
                p { (none) }
            }
        }
        @if !comparison.renamed.is_empty() {
            (heading("Called otherwise"))
            ul { @for renamed in &comparison.renamed { li { (renamed) } } }
        }
    }
}

fn change(line: &ChangeLine) -> Markup {
    html! {
        li {
            (line.sentence) @if line.expected { " (expected)" }
            @for cause in &line.because { p.help { "because " (cause) } }
            details { summary { "A request that shows it: " (line.outcomes.join(", ")) } (written(&line.scenario, "A request that shows it")) }
        }
    }
}
