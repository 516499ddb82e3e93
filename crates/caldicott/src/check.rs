//! Running what a policy says of itself: scenarios, claims, and which rules they touch.

use caldicott_policy::{
    Body, Code, Decision, Diagnostic, Expect, Gate, Outcome, Policy, Relevant, RuleId, Scenario, ScenarioId, Truth, Verdict,
};
use std::collections::BTreeSet;

/// What came of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioResult {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// What came out.
    pub decision: Decision,
    /// What was expected and what came instead, in a sentence; `None` if all is as expected.
    pub failure: Option<String>,
}

/// Runs every scenario of a policy.
pub fn run_scenarios(policy: &Policy) -> Vec<ScenarioResult> {
    policy
        .scenarios()
        .map(|(id, scenario)| {
            let decision = policy.decide(&scenario.request);
            let failure = failure(policy, scenario, &decision);
            ScenarioResult { scenario: id, decision, failure }
        })
        .collect()
}

impl ScenarioResult {
    /// The failure as a finding, where there is one.
    pub fn diagnostic(&self, policy: &Policy) -> Option<Diagnostic> {
        let failure = self.failure.as_ref()?;
        let scenario = &policy[self.scenario];
        Some(
            Diagnostic::new(Code::FailedScenario, scenario.place, format!("scenario `{}` fails: {failure}", scenario.name))
                .with_label(scenario.title.clone())
                .with_help("put right the scenario, or the rule that answers otherwise"),
        )
    }
}

/// What is otherwise than expected.
fn failure(policy: &Policy, scenario: &Scenario, decision: &Decision) -> Option<String> {
    let came = || format!("the answer is {}", answer_words(policy, scenario, decision));
    match (&scenario.expect, &decision.verdict) {
        (Expect::Permit(basis, duties), Verdict::Permit { relied_on, duties: owed, .. }) => {
            let other_basis =
                basis.and_then(|basis| relied_on.iter().find(|(_, relied_on)| relied_on.basis != basis).map(|found| (basis, found)));
            if let Some((basis, (_, found))) = other_basis {
                return Some(format!("it was to rely on {}, and it relies on {}", basis.relying_on(), found.basis.relying_on()));
            }
            let expected = duties.as_ref().map(|duties| duties.iter().collect::<BTreeSet<_>>()).filter(|expected| expected != owed)?;
            let names = |duties: &BTreeSet<caldicott_policy::DutyId>| listed(duties.iter().map(|&duty| policy[duty].name.as_str()), "none");
            Some(format!("its duties were to be {}, and they are {}", names(&expected), names(owed)))
        }
        (Expect::Ask(about), Verdict::Ask { about: asked, .. }) => {
            let asked: BTreeSet<String> = asked.iter().map(|question| question.word(policy).to_owned()).collect();
            let expected = about.as_ref().filter(|about| **about != asked)?;
            let names = |questions: &BTreeSet<String>| listed(questions.iter().map(String::as_str), "nothing");
            Some(format!("it was to ask about {}, and it asks about {}", names(expected), names(&asked)))
        }
        (Expect::Deny(Some(gate)), Verdict::Deny { denied_by, .. }) if denied_by.iter().all(|denial| denial.gate != *gate) => {
            Some(format!("it was to be denied by {}, and {}", gate.word(), came()))
        }
        (Expect::Deny(_), Verdict::Deny { .. }) | (Expect::Conceal, Verdict::Conceal) => None,
        (Expect::Permit(..), _) => Some(format!("permit was expected, and {}", came())),
        (Expect::Ask(_), _) => Some(format!("ask was expected, and {}", came())),
        (Expect::Deny(_), _) => Some(format!("deny was expected, and {}", came())),
        (Expect::Conceal, _) => Some(format!("conceal was expected, and {}", came())),
    }
}

fn answer_words(policy: &Policy, scenario: &Scenario, decision: &Decision) -> String {
    match &decision.verdict {
        Verdict::Permit { .. } => "permit".to_owned(),
        Verdict::Ask { about, .. } => {
            let names: BTreeSet<&str> = about.iter().map(|question| question.word(policy)).collect();
            format!("ask about {}", listed(names.into_iter(), "nothing"))
        }
        Verdict::Deny { denied_by, .. } => {
            let reasons = denied_by.iter().map(|denial| format!("by {}: {}", denial.gate.word(), policy.reason(&scenario.request, denial)));
            format!("deny {}", reasons.collect::<Vec<_>>().join("; "))
        }
        Verdict::Conceal => "conceal".to_owned(),
    }
}

fn listed<'n>(names: impl Iterator<Item = &'n str>, none: &str) -> String {
    let names: Vec<&str> = names.collect();
    if names.is_empty() { none.to_owned() } else { names.join(", ") }
}

/// Which rules the scenarios of a policy made matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Rules that mattered in some scenario.
    pub touched: BTreeSet<RuleId>,
    /// Rules that mattered in none.
    pub untouched: BTreeSet<RuleId>,
}

/// Which rules the scenarios of a policy made matter: what a permit relied on and owed, what refused or asked, and what
/// stood open.
pub fn coverage(policy: &Policy) -> Coverage {
    let touched: BTreeSet<RuleId> = policy.scenarios().flat_map(|(_, scenario)| rules_that_matter(policy, scenario)).collect();
    let untouched = policy.rules().map(|(id, _)| id).filter(|id| !touched.contains(id)).collect();
    Coverage { touched, untouched }
}

/// Which rules a scenario makes matter: see [`coverage`].
pub fn rules_that_matter(policy: &Policy, scenario: &Scenario) -> BTreeSet<RuleId> {
    let mut rules = BTreeSet::new();
    for &purpose in scenario.request.purposes() {
        let ruling = policy.rule_on(scenario.request.situation(policy, purpose));
        let meaning = ruling.meaning();
        if ruling.outcome() == Outcome::Permit {
            let relied_on = ruling.relied_on();
            rules.extend(relied_on.authority.into_iter().chain(relied_on.access).chain(relied_on.consent));
            rules.extend(ruling.exceptions());
            rules.extend(ruling.obliging());
            continue;
        }
        rules.extend(Gate::ALL.into_iter().filter(|&gate| ruling.gate(gate) == Truth::No).flat_map(|gate| ruling.denying_rules(gate)));
        let open = policy.rules().filter(|(_, rule)| match &rule.body {
            Body::Withhold(withhold) => meaning.withheld_by(rule, withhold) != Truth::No,
            Body::Consent(consent) => meaning.consent_applies(rule, consent) != Truth::No && meaning.satisfied(consent) != Truth::Yes,
            Body::Agreement(_) | Body::Gateway(_) => meaning.authority_of(rule) == Some(Truth::Unknown),
            Body::Grant(_) => meaning.access_of(rule) == Some(Truth::Unknown),
            Body::Oblige(_) => false,
        });
        rules.extend(open.map(|(id, _)| id));
    }
    rules
}

/// Whether a scenario comes out as expected, where only some rules can matter to it.
pub(crate) fn passes(policy: &Policy, scenario: &Scenario, relevant: &Relevant) -> bool {
    failure(policy, scenario, &policy.decide_among(&scenario.request, |_| relevant.clone())).is_none()
}
