//! What could be left out of a policy: each rule, and each condition or part of one.

use crate::mutants::Place;
use caldicott_policy::{Body, Condition, Policy, RuleId};

/// Something that could be left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The rule or definition.
    pub place: Place,
    /// The part of it; `None` if it is the whole rule.
    pub part: Option<Part>,
}

/// A condition, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which condition.
    pub within: Within,
    /// The way to the part: its place among the parts of the whole, its place among the parts of that, and so on. Of a *not*
    /// the only part is what is negated.
    pub path: Vec<usize>,
}

/// A condition of a rule or a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// A `when`, or the condition of a definition.
    When,
    /// An `unless`.
    Unless,
    /// The `when` of a clause, by its place among the clauses.
    Clause(usize),
}

/// A part of a condition, and what it counts as when it is left out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counted<'p> {
    pub(super) part: &'p Condition,
    pub(super) counts_as: bool,
}

/// The conditions of a rule that are written, each with what it is when it is left out.
pub(super) fn conditions(body: &Body) -> Vec<(Within, Counted<'_>)> {
    let always = |within, part| (within, Counted { part, counts_as: true });
    let found = match body {
        Body::Grant(grant) => vec![always(Within::When, &grant.when)],
        Body::Withhold(withhold) => {
            let never = Counted { part: &withhold.unless, counts_as: false };
            vec![always(Within::When, &withhold.when), (Within::Unless, never)]
        }
        Body::Consent(consent) => {
            let clauses = consent.clauses.iter().enumerate().map(|(index, clause)| always(Within::Clause(index), &clause.when));
            std::iter::once(always(Within::When, &consent.when)).chain(clauses).collect()
        }
        Body::Agreement(agreement) => vec![always(Within::When, &agreement.when)],
        Body::Gateway(gateway) => vec![always(Within::When, &gateway.when)],
        Body::Oblige(oblige) => vec![always(Within::When, &oblige.when)],
    };
    let written = |counted: &Counted<'_>| *counted.part != if counted.counts_as { Condition::always() } else { Condition::never() };
    found.into_iter().filter(|(_, counted)| written(counted)).collect()
}

/// The parts of a condition that can be left out, each before its own parts.
pub(super) fn parts(condition: &Condition) -> Vec<(Vec<usize>, Counted<'_>)> {
    let mut found = Vec::new();
    gather(condition, &mut Vec::new(), &mut found);
    found
}

fn gather<'p>(condition: &'p Condition, path: &mut Vec<usize>, found: &mut Vec<(Vec<usize>, Counted<'p>)>) {
    let (parts, counts_as) = match condition {
        Condition::All(parts) => (parts.as_slice(), Some(true)),
        Condition::Any(parts) => (parts.as_slice(), Some(false)),
        Condition::Not(part) => (std::slice::from_ref(&**part), None),
        Condition::Ask(_) => return,
    };
    for (index, part) in parts.iter().enumerate() {
        path.push(index);
        if let Some(counts_as) = counts_as.filter(|_| parts.len() > 1) {
            found.push((path.clone(), Counted { part, counts_as }));
        }
        gather(part, path, found);
        path.pop();
    }
}

/// The condition at the end of a way.
pub(super) fn at<'p>(condition: &'p Condition, path: &[usize]) -> Option<&'p Condition> {
    let Some((first, rest)) = path.split_first() else { return Some(condition) };
    match condition {
        Condition::All(parts) | Condition::Any(parts) => at(parts.get(*first)?, rest),
        Condition::Not(part) => at(part, rest),
        Condition::Ask(_) => None,
    }
}

impl LeftOut {
    /// The whole of a rule.
    pub(super) fn rule(rule: RuleId) -> LeftOut {
        LeftOut { place: Place::Rule(rule), part: None }
    }

    /// What is left out, where it is a condition or a part of one.
    pub fn condition<'p>(&self, policy: &'p Policy) -> Option<&'p Condition> {
        let part = self.part.as_ref()?;
        at(self.whole_condition(policy)?, &part.path)
    }

    /// The condition that it is the next smaller part of, where it is a part of one.
    pub fn around<'p>(&self, policy: &'p Policy) -> Option<&'p Condition> {
        let (_, path) = self.part.as_ref()?.path.split_last()?;
        at(self.whole_condition(policy)?, path)
    }

    fn whole_condition<'p>(&self, policy: &'p Policy) -> Option<&'p Condition> {
        let part = self.part.as_ref()?;
        match self.place {
            Place::Definition(definition) => Some(&policy[definition].when),
            Place::Rule(rule) => Some(conditions(&policy[rule].body).into_iter().find(|(within, _)| *within == part.within)?.1.part),
        }
    }
}
