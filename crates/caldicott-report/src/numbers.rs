//! The numbers by which the page speaks of rules, scenarios and claims, so that a reference is short on a screen, is
//! found again on paper, and can be said aloud: R3, S12, P4.

use caldicott::policy::{Body, ClaimId, Id as _, ScenarioId};
use caldicott::{Policy, RuleId};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The most references in one cell of a table; the rest are counted.
const MAX_REFERENCES: usize = 24;

/// The parts of a policy in which the page shows its rules, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Access,
    Withhold,
    Consent,
    Agreement,
    Gateway,
    Oblige,
}

impl Part {
    pub(crate) const ALL: [Part; 6] = [Part::Access, Part::Withhold, Part::Consent, Part::Agreement, Part::Gateway, Part::Oblige];

    pub(crate) fn of(body: &Body) -> Part {
        match body {
            Body::Grant(_) => Part::Access,
            Body::Withhold(_) => Part::Withhold,
            Body::Consent(_) => Part::Consent,
            Body::Agreement(_) => Part::Agreement,
            Body::Gateway(_) => Part::Gateway,
            Body::Oblige(_) => Part::Oblige,
        }
    }
}

/// The number of each rule.
pub(crate) struct Numbers<'p> {
    policy: &'p Policy,
    rules: BTreeMap<RuleId, usize>,
}

impl<'p> Numbers<'p> {
    pub(crate) fn of(policy: &'p Policy) -> Numbers<'p> {
        let of_part = |part: Part| policy.rules().filter(move |(_, rule)| Part::of(&rule.body) == part).map(|(id, _)| id);
        let rules = Part::ALL.into_iter().flat_map(of_part).zip(1..).collect();
        Numbers { policy, rules }
    }

    /// `R3`.
    pub(crate) fn rule(&self, rule: RuleId) -> String {
        format!("R{}", self.rules.get(&rule).copied().unwrap_or_default())
    }

    /// Links to some rules, in the order of their numbers.
    pub(crate) fn rules(&self, rules: impl IntoIterator<Item = RuleId>) -> Markup {
        let mut rules: Vec<RuleId> = rules.into_iter().collect();
        rules.sort_by_key(|rule| self.rules.get(rule));
        rules.dedup();
        links(rules.into_iter().map(|rule| (rule_anchor(self.policy, rule), self.rule(rule), self.policy[rule].title.as_str())))
    }

    /// Links to some scenarios.
    pub(crate) fn scenarios(&self, scenarios: impl IntoIterator<Item = ScenarioId>) -> Markup {
        let link = |id: ScenarioId| (scenario_anchor(self.policy, id), scenario_number(id), self.policy[id].title.as_str());
        links(scenarios.into_iter().map(link))
    }
}

/// `S12`.
pub(crate) fn scenario_number(id: ScenarioId) -> String {
    format!("S{}", id.index() + 1)
}

/// `P4`: a promise.
pub(crate) fn claim_number(id: ClaimId) -> String {
    format!("P{}", id.index() + 1)
}

pub(crate) fn rule_anchor(policy: &Policy, rule: RuleId) -> String {
    format!("rule-{}", policy[rule].name)
}

pub(crate) fn scenario_anchor(policy: &Policy, scenario: ScenarioId) -> String {
    format!("scenario-{}", policy[scenario].name)
}

fn links<'p>(all: impl Iterator<Item = (String, String, &'p str)>) -> Markup {
    let all: Vec<_> = all.collect();
    let more = all.len().saturating_sub(MAX_REFERENCES);
    html! {
        @if all.is_empty() { "none" }
        @for (at, (anchor, number, title)) in all.iter().take(MAX_REFERENCES).enumerate() {
            @if at > 0 { " " }
            span.whole { a href={ "#" (anchor) } title=(title) { (number) } @if at + 1 < all.len().min(MAX_REFERENCES) { "," } }
        }
        @if more > 0 { " and " (more) " more" }
    }
}
