//! The rules: each with its title, in words, as it was written, and with the scenarios that try it.

use crate::numbers::{Numbers, Part, rule_anchor};
use crate::table::{Cell, Row, telling, told};
use crate::words::{self, Line};
use caldicott::policy::{Rule, ScenarioId};
use caldicott::{Policy, RuleId, Written};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// What is shown of the rules.
pub(crate) struct Rules<'p> {
    pub(crate) policy: &'p Policy,
    pub(crate) written: Written,
    /// The scenarios that make each rule matter.
    pub(crate) tried: BTreeMap<RuleId, Vec<ScenarioId>>,
}

impl<'p> Rules<'p> {
    pub(crate) fn section(&self, numbers: &Numbers<'p>) -> Markup {
        html! {
            section #rules aria-labelledby="rules-heading" {
                h2 #rules-heading { "The rules" }
                @for part in Part::ALL {
                    @let (id, title, about) = heading(part);
                    @let rules: Vec<_> = self.policy.rules().filter(|(_, rule)| Part::of(&rule.body) == part).collect();
                    @if !rules.is_empty() {
                        h3 id=(id) { (title) }
                        p { (about) }
                        @for (rule, found) in rules { (self.rule(numbers, rule, found)) }
                    }
                }
                @if self.policy.definitions().len() > 0 { (self.definitions()) }
            }
        }
    }

    fn rule(&self, numbers: &Numbers<'p>, id: RuleId, rule: &Rule) -> Markup {
        let anchor = rule_anchor(self.policy, id);
        let tried = self.tried.get(&id).cloned().unwrap_or_default();
        html! {
            article.rule aria-labelledby=(anchor) {
                h4 id=(anchor) tabindex="-1" { span.number { (numbers.rule(id)) } " " (rule.title) }
                dl {
                    (lines(words::lines(self.policy, rule)))
                    div { dt { "Tried in" } dd { (numbers.scenarios(tried)) } }
                }
                @if let Some(text) = self.written.at(rule.place) { (written(text, &format!("{} as it is written", rule.title))) }
            }
        }
    }

    fn definitions(&self) -> Markup {
        let rows = self.policy.definitions().map(|(_, definition)| Row {
            anchor: None,
            about: html! { (definition.word.title) },
            cells: vec![Cell::of(told(&self.policy.condition_words(&definition.when)))],
        });
        html! {
            h3 #definitions { "What some words stand for" }
            (telling("definitions-table", "Conditions that have a name", &["Name", "It is so when"], &rows.collect::<Vec<_>>()))
        }
    }
}

/// Lines about a rule or a promise, in a list of what is said of what.
pub(crate) fn lines(lines: Vec<Line>) -> Markup {
    html! { @for (about, said) in lines { div { dt { (about) } @for words in said { dd { (told(&words)) } } } } }
}

/// Text as it stands in a file of the policy. It scrolls within itself.
pub(crate) fn written(text: &str, label: &str) -> Markup {
    html! { pre.written role="group" aria-label=(label) tabindex="0" { code { (text.trim_end()) } } }
}

/// The anchor of a part, its title, and what its rules do.
fn heading(part: Part) -> (&'static str, &'static str, &'static str) {
    match part {
        Part::Access => (
            "rules-access",
            "What roles are granted",
            "A role can be given nothing but what one of these gives it. Whether it then sees it depends on the rules after these.",
        ),
        Part::Withhold => (
            "rules-withhold",
            "What is withheld or concealed",
            "What one of these keeps back is not seen by those whom it names, whatever else is granted, unless its exception holds.",
        ),
        Part::Consent => (
            "rules-consent",
            "On what ground",
            "Each of these that applies has to be satisfied, in one of the ways that it names. Where none applies, nothing is seen.",
        ),
        Part::Agreement => (
            "rules-agreements",
            "Agreements between organisations",
            "What another organisation holds is seen only under one of these, or under a gateway.",
        ),
        Part::Gateway => ("rules-gateways", "Gateways", "Here the law takes the place of an agreement."),
        Part::Oblige => {
            ("rules-duties", "What whoever sees has to do", "Each of these duties comes with everything that is seen of what it is about.")
        }
    }
}
