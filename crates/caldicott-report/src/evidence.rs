//! What shows that the policy does what it says: promises that are proved, scenarios that come out as expected, findings, and
//! what changed against an older version.

use crate::Report;
use crate::numbers::{Numbers, claim_number, scenario_anchor, scenario_number};
use crate::page::{self, InShort};
use crate::rules::{lines, written};
use crate::table::{Cell, Row, telling, told, unlisted};
use crate::words;
use caldicott::policy::{Claim, ClaimId};
use caldicott::{
    ChangeLine, ClaimAnswer, Compare, Comparison, Coverage, Finding, OutOfBudget, Policy, Prover, ScenarioResult, Severity, Written,
    counterexample, grounds_in_words, question_words, thousands,
};
use maud::{Markup, html};

/// The most answers that are told of a scenario without being asked for.
const MAX_KNOWN: usize = 5;

/// A promise with what became of it.
pub(crate) type Decided<'p> = (ClaimId, &'p Claim, ClaimAnswer);

/// The promises of a policy, decided.
pub(crate) fn decided<'p>(prover: &Prover<'p>, policy: &'p Policy) -> Result<Vec<Decided<'p>>, OutOfBudget> {
    policy.claims().map(|(id, claim)| Ok((id, claim, prover.decide(claim)?))).collect()
}

/// What promises, scenarios and findings come to, for whoever reads the first page alone.
pub(crate) fn in_short(decided: &[Decided<'_>], results: &[ScenarioResult], findings: usize) -> [InShort; 3] {
    let counted = |good: usize, all: usize, come: &str, none: &str| match all {
        0 => none.to_owned(),
        all => format!("{good} of {all} {come}"),
    };
    [
        ("promises", "Promises", counted(holding(decided), decided.len(), "hold", "none are made")),
        ("scenarios", "Scenarios", counted(passing(results), results.len(), "come out as expected", "there are none")),
        ("findings", "Findings", if findings == 0 { "none".to_owned() } else { format!("{findings} to look at") }),
    ]
}

fn holding(decided: &[Decided<'_>]) -> usize {
    decided.iter().filter(|(.., answer)| matches!(answer, ClaimAnswer::Holds(_))).count()
}

fn passing(results: &[ScenarioResult]) -> usize {
    results.iter().filter(|result| result.failure.is_none()).count()
}

/// The promises of a policy, each with its proof or the request that refutes it.
pub(crate) fn claims<'p>(
    prover: &Prover<'p>,
    policy: &'p Policy,
    numbers: &Numbers<'p>,
    texts: &Written,
    decided: &[Decided<'p>],
) -> Result<Markup, OutOfBudget> {
    let cards = decided.iter().map(|(id, claim, answer)| card(prover, policy, numbers, texts, *id, claim, answer));
    let cards: Vec<Markup> = cards.collect::<Result<_, OutOfBudget>>()?;
    Ok(html! {
        section #promises aria-labelledby="promises-heading" {
            h2 #promises-heading { "Promises, and whether they hold" }
            @if decided.is_empty() {
                p { "This policy makes no promises." }
            } @else {
                p { strong { (holding(decided)) " of " (decided.len()) " hold." } " Each was decided for every request that it speaks of, and not by trying samples. "
                    "What is promised is what stands beside \"Promised\" and below it; the title is its author's. Where the policy makes no difference between days, "
                    "numbers or organisations, one or two of them stand for all in the counts." }
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
    let verdict = match answer {
        ClaimAnswer::Holds(requests) => html! {
            p.verdict { strong.good { "Holds" } " for all of the " (thousands(*requests)) " requests that it speaks of." }
            (grounds(prover, policy, numbers, claim)?)
        },
        ClaimAnswer::Empty => html! { p.verdict { strong.bad { "Says nothing" } ": it speaks of no request at all." } },
        ClaimAnswer::Refuted(refutation) => html! {
            p.verdict { strong.bad { "Does not hold" } ": this request comes out as " (refutation.answered.word()) "." }
            (written(&counterexample(policy, claim, refutation), &format!("A request against: {}", claim.title)))
        },
    };
    Ok(html! {
        article.rule aria-labelledby=(anchor) {
            h3 id=(anchor) { span.number { (claim_number(id)) } " " (claim.title) }
            (verdict)
            dl { (lines(words::claim_lines(policy, claim))) }
            @if let Some(text) = texts.at(claim.place) { (written(text, &format!("{} as it is written", claim.title))) }
        }
    })
}

/// What a promise that holds rests on.
fn grounds<'p>(prover: &Prover<'p>, policy: &'p Policy, numbers: &Numbers<'p>, claim: &'p Claim) -> Result<Markup, OutOfBudget> {
    let grounds = prover.grounds(claim)?;
    Ok(html! {
        @if grounds.rules.is_empty() {
            @let missing = grounds_in_words(policy, claim, &grounds);
            @if !missing.is_empty() { p { "It holds because " (missing.join("; and ")) "." } }
        } @else {
            p { "It rests on " (numbers.rules(grounds.rules.iter().copied())) "." }
        }
    })
}

/// The scenarios, whether they come out as expected, and the rules that none of them makes matter.
pub(crate) fn scenarios<'p>(policy: &'p Policy, numbers: &Numbers<'p>, results: &[ScenarioResult], covered: &Coverage) -> Markup {
    let rows: Vec<Row> = results.iter().map(|result| scenario(policy, numbers, result)).collect();
    html! {
        section #scenarios aria-labelledby="scenarios-heading" {
            h2 #scenarios-heading { "Scenarios" }
            @if results.is_empty() {
                p { "This policy has no scenarios." }
            } @else {
                p { strong { (passing(results)) " of " (results.len()) " come out as expected." } " "
                    (covered.touched.len()) " of " (policy.rules().len()) " rules matter in some scenario." }
                p { "An answer is permit (it may be seen), ask (something has to be found out first), deny, or conceal (it is answered as if there were no such record). "
                    "What is not listed as known is not known. Where something is denied and no rule is named, no rule gives it." }
                (unlisted("No scenario makes these rules matter:", covered.untouched.iter().map(|&rule| policy[rule].title.as_str())))
                (telling(
                    "scenarios-table",
                    "Every scenario: what is asked, and what comes out",
                    &["Scenario", "Asked", "Answer", "As expected", "Rules that matter"],
                    &rows,
                ))
            }
        }
    }
}

fn scenario<'p>(policy: &Policy, numbers: &Numbers<'p>, result: &ScenarioResult) -> Row {
    let scenario = &policy[result.scenario];
    let known = words::known(policy, &scenario.request);
    let cells = [
        html! {
            p { (told(&question_words(policy, &scenario.request))) }
            @if known.is_empty() {
                p.help { "Nothing else is known." }
            } @else if known.len() <= MAX_KNOWN {
                p.help { "Known: " (told(&known.join("; "))) }
            } @else {
                details { summary { "What is known: " (known.len()) " answers" } ul.help { @for answer in &known { li { (told(answer)) } } } }
            }
        },
        html! { (result.decision.outcome().word()) },
        html! { @match &result.failure { None => { "yes" } Some(why) => { strong.bad { "no" } ": " (told(why)) } } },
        html! { (numbers.rules(caldicott::rules_that_matter(policy, scenario))) },
    ];
    Row {
        anchor: Some(scenario_anchor(policy, result.scenario)),
        about: html! { span.number { (scenario_number(result.scenario)) } " " (scenario.title) },
        cells: cells.map(Cell::of).into(),
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
                p { "An error is something wrong: a scenario that does not come out as expected, or a promise that does not hold. A warning is something to look at, and may be as it "
                    "is meant." }
                ul.findings { @for alike in findings.chunk_by(alike) { li { (found(alike)) } } }
            }
            @if !report.accepted.is_empty() {
                h3 { "Accepted as it is" }
                ul.findings {
                    @for accepted in report.accepted {
                        li { (told(&accepted.finding.message)) ". " strong { "Accepted" } ": " (accepted.reason) }
                    }
                }
            }
        }
    }
}

/// Whether two findings are about the same trouble, so that what can be done is said once.
fn alike(one: &Finding, other: &Finding) -> bool {
    one.help.is_some() && (one.severity, one.code, &one.help) == (other.severity, other.code, &other.help)
}

/// Findings of the same trouble.
fn found(alike: &[Finding]) -> Markup {
    let [first, ..] = alike else { return Markup::default() };
    let severity = match first.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
    };
    let one = |finding: &Finding| html! { (told(&finding.message)) " " span.place { "(" (finding.file) ", line " (finding.line) ")" } };
    // A request that shows it stands below, as a scenario.
    let help = first.help.as_deref().map(|help| help.split_once('\n').map_or((help, ""), |(help, scenario)| (help, scenario.trim())));
    html! {
        strong { (severity) } ": "
        @if alike.len() == 1 { (one(first)) } @else { ul { @for finding in alike { li { (one(finding)) } } } }
        @if let Some((help, scenario)) = help {
            p.help { "What can be done: " (told(help)) }
            @if !scenario.is_empty() { (written(scenario, "A request that shows it")) }
        }
    }
}

/// What changed against an older version.
pub(crate) fn changes(comparison: &Comparison) -> Markup {
    html! {
        section #changes aria-labelledby="changes-heading" {
            h2 #changes-heading { "What changed" }
            dl { (compared("Compared with", &comparison.old)) (page::digest(&comparison.old.digest)) }
            (difference(comparison, |heading| html! { h3 { (heading) } }))
        }
    }
}

/// A policy that is compared with another.
pub(crate) fn compared(about: &str, policy: &Compare) -> Markup {
    html! { div { dt { (about) } dd { (policy) } } }
}

/// A difference: its sentences under headings, each with the entries that it comes from and a request that shows it.
pub(crate) fn difference(comparison: &Comparison, heading: impl Fn(&str) -> Markup) -> Markup {
    html! {
        p { strong { (comparison.summary()) } @if !comparison.same { " The sentences together are the whole difference." } }
        @if !comparison.same {
            p { "The rest of the policy still counts: whoever is named in a sentence gains or loses no more than the other rules let them see. What is concealed is "
                "answered as if there were nothing. A request is counted once for all that both policies treat alike, so the numbers are not numbers of patients or of views." }
        }
        @for (title, lines, none) in comparison.groups() {
            @if !lines.is_empty() {
                (heading(title))
                ul.findings { @for line in lines { (change(line)) } }
            } @else if !none.is_empty() && !comparison.same {
                p { (none) }
            }
        }
        @for (title, sentences) in comparison.besides() {
            (heading(title))
            ul.findings { @for sentence in sentences { li { (told(sentence)) } } }
        }
    }
}

fn change(line: &ChangeLine) -> Markup {
    html! {
        li {
            (told(&line.sentence)) @if line.expected { " (expected)" }
            @for cause in &line.because { p.help { "because " (told(cause)) } }
            details { summary { "A request that shows it: " (answers(line)) } (written(&line.scenario, "A request that shows it")) }
        }
    }
}

/// What becomes of the answer to such requests.
fn answers(line: &ChangeLine) -> String {
    let changed = |outcomes: &&String| outcomes.split_once(" to ").is_none_or(|(from, to)| from != to);
    let changed: Vec<&str> = line.outcomes.iter().filter(changed).map(String::as_str).collect();
    if changed.is_empty() { "permitted as before, on other terms".to_owned() } else { format!("from {}", changed.join(", or from ")) }
}
