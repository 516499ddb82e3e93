//! What can be read off the entries themselves: the papers of agreements, and words that no rule uses.

use super::Lint;
use super::duties::all_asks;
use caldicott_policy::{
    Agreement, Among, Ask, Body, Day, FactId, FactKind, Grant, LabelId, Policy, PurposeId, Question, Rule, RuleId, Scope,
};
use std::collections::BTreeSet;

/// The articles of the UK GDPR of which an agreement to share health and care data names a basis each: of any processing, and
/// of the special categories.
pub const ARTICLES: [u32; 2] = [6, 9];

/// The latest day that a scenario of a policy is about: the day on which it is looked at where nobody says another.
pub fn latest_day(policy: &Policy) -> Option<Day> {
    policy.scenarios().map(|(_, scenario)| scenario.request.on()).max()
}

/// What the entries of agreements, gateways and grants leave out.
pub(super) fn papers(policy: &Policy, on: Option<Day>) -> Vec<Lint> {
    policy.rules().flat_map(|(id, rule)| of_rule(id, rule, on)).collect()
}

fn of_rule(id: RuleId, rule: &Rule, on: Option<Day>) -> Vec<Lint> {
    match &rule.body {
        Body::Agreement(agreement) => of_agreement(id, rule, agreement, on),
        Body::Grant(Grant { purposes, .. }) => of_purposes(id, purposes),
        Body::Gateway(gateway) if gateway.basis.is_empty() && rule.cites.is_empty() => {
            vec![Lint::NoLawfulBasis { rule: id, missing: Vec::new() }]
        }
        Body::Gateway(_) | Body::Withhold(_) | Body::Consent(_) | Body::Oblige(_) => Vec::new(),
    }
}

fn of_purposes(id: RuleId, purposes: &Among<PurposeId>) -> Vec<Lint> {
    if matches!(purposes, Among::Any) { vec![Lint::NoPurpose(id)] } else { Vec::new() }
}

fn of_agreement(id: RuleId, rule: &Rule, agreement: &Agreement, on: Option<Day>) -> Vec<Lint> {
    let mut found = of_purposes(id, &agreement.purposes);
    let missing: Vec<u32> =
        ARTICLES.into_iter().filter(|&article| !agreement.record.basis.iter().any(|text| names_article(text, article))).collect();
    if !missing.is_empty() {
        found.push(Lint::NoLawfulBasis { rule: id, missing });
    }
    match (agreement.review_by, on) {
        (None, _) => found.push(Lint::NoReview(id)),
        (Some(review_by), Some(on)) if review_by < on && rule.period.contains(on) => {
            found.push(Lint::PastReview { rule: id, review_by, on });
        }
        (Some(_), _) => {}
    }
    if !agreement.record.unsigned.is_empty() {
        found.push(Lint::NotSigned { rule: id, parties: agreement.record.unsigned.clone() });
    }
    found
}

/// Whether a text names an article: `UK GDPR Article 6(1)(e)`, `Articles 6 and 9`, `GDPR art. 9(2)(h)`.
fn names_article(text: &str, article: u32) -> bool {
    let lower = text.to_lowercase();
    let speaks_of_articles = lower.contains("gdpr") || lower.contains("art");
    let number = article.to_string();
    let is_article = |word: &str| word.strip_prefix(&number).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()));
    speaks_of_articles && lower.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':')).any(is_article)
}

/// Facts, objections, choices, quantities and labels that no rule asks about, and opt-outs whose answer never grows too old.
pub(super) fn questions(policy: &Policy) -> Vec<Lint> {
    let mut asked = Asked::default();
    for (_, rule) in policy.rules() {
        asked.rule(policy, rule);
    }
    let facts = policy.facts().map(|(fact, _)| Question::Fact(fact)).filter(|question| match question {
        Question::Fact(fact) => !asked.facts.contains(fact),
        Question::Consent | Question::Label(_) | Question::Party(_) => false,
    });
    let labels = policy.labels().filter(|(label, _)| !asked.labels.contains(label)).map(|(label, _)| Question::Label(label));
    let ageless = |fact: &FactId| policy[*fact].kind == FactKind::Objection && policy[*fact].checked_within.is_none();
    let opt_outs = asked.withholding.iter().filter(|fact| ageless(fact)).map(|fact| Lint::NoFreshness(*fact));
    facts.chain(labels).map(Lint::NeverAsked).chain(opt_outs).collect()
}

/// What rules ask.
#[derive(Default)]
struct Asked {
    facts: BTreeSet<FactId>,
    labels: BTreeSet<LabelId>,
    /// Facts that a withhold or conceal entry asks.
    withholding: BTreeSet<FactId>,
}

impl Asked {
    fn rule(&mut self, policy: &Policy, rule: &Rule) {
        for ask in rule.body.conditions().into_iter().flat_map(|condition| all_asks(policy, condition)) {
            match ask {
                Ask::Fact(fact) | Ask::Choice(fact, _) | Ask::Quantity(fact, _) => {
                    self.facts.insert(*fact);
                    if rule.body.as_withhold().is_some() {
                        self.withholding.insert(*fact);
                    }
                }
                Ask::Labelled(label) => _ = self.labels.insert(*label),
                Ask::Consent(_)
                | Ask::Role(_)
                | Ask::Purpose(_)
                | Ask::Category(_)
                | Ask::Tier(_)
                | Ask::Party(..)
                | Ask::SameOrganisation
                | Ask::Definition(_) => {}
            }
        }
        let scope: Option<&Scope> = match &rule.body {
            Body::Withhold(withhold) => Some(&withhold.scope),
            Body::Consent(consent) => Some(&consent.scope),
            Body::Oblige(oblige) => Some(&oblige.scope),
            Body::Grant(_) | Body::Agreement(_) | Body::Gateway(_) => None,
        };
        self.labels
            .extend(scope.and_then(|scope| scope.labelled.as_ref()).into_iter().flat_map(|labels| labels.iter().collect::<Vec<_>>()));
    }
}

#[cfg(test)]
mod tests {
    use super::names_article;

    #[test]
    fn an_article_is_found_however_it_is_written() {
        for text in ["UK GDPR Article 6(1)(e)", "Articles 6 and 9", "GDPR art. 6", "Article 9(2)(h); Article 6(1)(c)"] {
            assert!(names_article(text, 6), "{text}");
        }
        for text in ["NHS Act 2006 section 6", "Article 60", "Article 9(2)(h)", "GDPR, chapter 16", ""] {
            assert!(!names_article(text, 6), "{text}");
        }
    }
}
