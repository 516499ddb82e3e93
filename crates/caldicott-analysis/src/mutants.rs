//! Every small change to a policy that a test of it ought to notice.
//!
//! A scenario earns its place by failing when the policy is changed. A [`Mutant`] is a policy with one change: a rule
//! removed, a clause removed, a condition or a part of it left out, an answer turned into its opposite, a tier one higher
//! or lower, a cell `-` of a table turned into tier 1. A mutant under which every scenario still comes out as expected is one that nobody would notice; it shows
//! which scenario is missing ([`crate::suggest`]), or that what was changed cannot matter ([`crate::account`] proves it).
//!
//! ```text
//! withhold opted-out … when local-opt-out and not same-organisation
//!   removed · `when` left out · `local-opt-out` left out · `same-organisation` left out · each of the two turned around
//! ```

use crate::asking::definitions_asked;
use caldicott_policy::{
    Body, CategoryId, Condition, Data, Day, Definition, DefinitionId, Id as _, Period, Policy, Reach, ReachedData, Rule, RuleId, Scope,
    Tier,
};
use std::collections::BTreeSet;

/// A policy with one change.
pub struct Mutant<'p> {
    policy: &'p Policy,
    /// The rule or definition that is changed.
    pub place: Place,
    /// What is changed in it.
    pub change: Mutation,
    pub(crate) changed: Changed,
}

/// What a change is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A rule.
    Rule(RuleId),
    /// A definition.
    Definition(DefinitionId),
}

/// What is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutation {
    /// What kind of change it is.
    pub kind: MutationKind,
    /// The change in words, as what follows the name of a rule.
    pub words: String,
}

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MutationKind {
    /// A rule or a clause is removed.
    Removed,
    /// A condition, or a part of one, is left out.
    LeftOut,
    /// A thing that is asked is turned into its opposite.
    TurnedAround,
    /// A tier is one higher or lower.
    OtherTier,
}

impl MutationKind {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            MutationKind::Removed => "removed",
            MutationKind::LeftOut => "left-out",
            MutationKind::TurnedAround => "turned-around",
            MutationKind::OtherTier => "other-tier",
        }
    }
}

/// What stands in the place of what was there.
pub(crate) enum Changed {
    Removed,
    Rule(Box<Rule>),
    Definition(Box<Definition>),
}

/// A policy that is put under one change after another. It is copied once, and not for each change.
pub(crate) struct Trial {
    policy: Policy,
}

impl Trial {
    pub(crate) fn of(policy: &Policy) -> Trial {
        Trial { policy: policy.clone() }
    }

    /// What comes of the policy under a change to it.
    pub(crate) fn under<T>(&mut self, mutant: &Mutant<'_>, of: impl FnOnce(&Policy) -> T) -> T {
        match mutant.place {
            Place::Rule(at) => {
                let was = self.policy.exchange_rule(at, mutant.rule().unwrap_or_else(|| never_in_force(&self.policy[at])));
                let result = of(&self.policy);
                self.policy.exchange_rule(at, was);
                result
            }
            Place::Definition(at) => {
                let changed = mutant.definition().unwrap_or(&self.policy[at]).clone();
                let was = self.policy.exchange_definition(at, changed);
                let result = of(&self.policy);
                self.policy.exchange_definition(at, was);
                result
            }
        }
    }
}

/// A rule on a day on which it has no effect might as well not be there, and this one has an effect on none.
fn never_in_force(rule: &Rule) -> Rule {
    let period = Period { starts: Day::new(2000, 1, 2), ends: Day::new(2000, 1, 1) };
    Rule { period, ..rule.clone() }
}

impl Mutation {
    fn new(kind: MutationKind, words: impl Into<String>) -> Mutation {
        Mutation { kind, words: words.into() }
    }

    fn within(self, part: &str) -> Mutation {
        Mutation { words: format!("{part}: {}", self.words), ..self }
    }
}

impl Mutant<'_> {
    /// The rule in the place of the one that is changed; `None` if it is removed, or if a definition is changed.
    fn rule(&self) -> Option<Rule> {
        if let Changed::Rule(rule) = &self.changed { Some((**rule).clone()) } else { None }
    }

    /// The definition in the place of the one that is changed.
    fn definition(&self) -> Option<&Definition> {
        if let Changed::Definition(definition) = &self.changed { Some(definition) } else { None }
    }

    /// The name of the rule or definition that is changed.
    pub fn name(&self) -> &str {
        match self.place {
            Place::Rule(rule) => &self.policy[rule].name,
            Place::Definition(definition) => &self.policy[definition].word.name,
        }
    }

    /// The changed policy. Requests of the policy can be asked of it.
    pub fn policy(&self) -> Policy {
        let mut rules: Vec<Rule> = self.policy.rules().map(|(_, rule)| rule.clone()).collect();
        match (self.place, &self.changed) {
            (Place::Definition(at), Changed::Definition(definition)) => {
                let mut definitions: Vec<Definition> = self.policy.definitions().map(|(_, definition)| definition.clone()).collect();
                definitions[at.index()] = (**definition).clone();
                return self.policy.with_definitions(definitions);
            }
            (Place::Rule(at), Changed::Rule(rule)) => rules[at.index()] = (**rule).clone(),
            (Place::Rule(at), Changed::Removed | Changed::Definition(_)) => drop(rules.remove(at.index())),
            (Place::Definition(_), Changed::Removed | Changed::Rule(_)) => {}
        }
        self.policy.with_rules(rules)
    }
}

/// Every mutant of a policy, rule by rule as written, then definition by definition. What changes no outcome and no duty
/// is left as it is: a citation, a review day, a definition that no rule asks.
pub fn mutants(policy: &Policy) -> Vec<Mutant<'_>> {
    let mut found = Vec::new();
    for (id, rule) in policy.rules() {
        let mut add = |change: Mutation, changed| found.push(Mutant { policy, place: Place::Rule(id), change, changed });
        add(Mutation::new(MutationKind::Removed, "the rule removed"), Changed::Removed);
        for (change, body) in bodies(policy, &rule.body) {
            add(change, Changed::Rule(Box::new(Rule { body, ..rule.clone() })));
        }
    }
    let asked = definitions_asked(policy);
    for (id, definition) in policy.definitions().filter(|(id, _)| asked.contains(id)) {
        for (change, when) in conditions(policy, &definition.when) {
            let changed = Changed::Definition(Box::new(Definition { when, ..definition.clone() }));
            found.push(Mutant { policy, place: Place::Definition(id), change, changed });
        }
    }
    found
}

fn bodies(policy: &Policy, body: &Body) -> Vec<(Mutation, Body)> {
    let mut found = Vec::new();
    let mut add = |changes: Vec<(Mutation, Body)>| found.extend(changes);
    match body {
        Body::Grant(grant) => {
            add(whens(policy, &grant.when, |when| Body::Grant(caldicott_policy::Grant { when, ..grant.clone() })));
            add(reaches(policy, &grant.reach, |reach| Body::Grant(caldicott_policy::Grant { reach, ..grant.clone() })));
        }
        Body::Withhold(withhold) => {
            let with = |withhold| Body::Withhold(withhold);
            add(whens(policy, &withhold.when, |when| with(caldicott_policy::Withhold { when, ..withhold.clone() })));
            add(unlesses(policy, &withhold.unless, |unless| with(caldicott_policy::Withhold { unless, ..withhold.clone() })));
            add(scopes(policy, &withhold.scope, |scope| with(caldicott_policy::Withhold { scope, ..withhold.clone() })));
        }
        Body::Consent(consent) => {
            let with = |consent| Body::Consent(consent);
            add(whens(policy, &consent.when, |when| with(caldicott_policy::Consent { when, ..consent.clone() })));
            add(scopes(policy, &consent.scope, |scope| with(caldicott_policy::Consent { scope, ..consent.clone() })));
            for (index, clause) in consent.clauses.iter().enumerate() {
                let called = format!("clause {} ({})", index + 1, clause.basis.words());
                let mut fewer = consent.clone();
                fewer.clauses.remove(index);
                add(vec![(Mutation::new(MutationKind::Removed, format!("{called} removed")), with(fewer))]);
                let changed = whens(policy, &clause.when, |when| {
                    let mut other = consent.clone();
                    other.clauses[index].when = when;
                    with(other)
                });
                add(changed.into_iter().map(|(change, body)| (change.within(&called), body)).collect());
            }
        }
        Body::Agreement(agreement) => {
            let with = |agreement| Body::Agreement(agreement);
            add(whens(policy, &agreement.when, |when| with(caldicott_policy::Agreement { when, ..agreement.clone() })));
            add(reaches(policy, &agreement.covers, |covers| with(caldicott_policy::Agreement { covers, ..agreement.clone() })));
        }
        Body::Gateway(gateway) => {
            let with = |gateway| Body::Gateway(gateway);
            add(whens(policy, &gateway.when, |when| with(caldicott_policy::Gateway { when, ..gateway.clone() })));
            add(reaches(policy, &gateway.covers, |covers| with(caldicott_policy::Gateway { covers, ..gateway.clone() })));
        }
        Body::Oblige(oblige) => {
            let with = |oblige| Body::Oblige(oblige);
            add(whens(policy, &oblige.when, |when| with(caldicott_policy::Oblige { when, ..oblige.clone() })));
            add(scopes(policy, &oblige.scope, |scope| with(caldicott_policy::Oblige { scope, ..oblige.clone() })));
        }
    }
    found
}

// ---- Conditions --------------------------------------------------------------------------------------------

fn whens(policy: &Policy, when: &Condition, body: impl Fn(Condition) -> Body) -> Vec<(Mutation, Body)> {
    if *when == Condition::always() {
        return Vec::new();
    }
    let ignored = [(Mutation::new(MutationKind::LeftOut, "its `when` left out"), Condition::always())];
    ignored.into_iter().chain(conditions(policy, when)).map(|(change, when)| (change, body(when))).collect()
}

fn unlesses(policy: &Policy, unless: &Condition, body: impl Fn(Condition) -> Body) -> Vec<(Mutation, Body)> {
    if *unless == Condition::never() {
        return Vec::new();
    }
    let ignored = [(Mutation::new(MutationKind::LeftOut, "its `unless` left out"), Condition::never())];
    ignored.into_iter().chain(conditions(policy, unless)).map(|(change, unless)| (change, body(unless))).collect()
}

/// A condition with one of its parts left out, or turned into its opposite.
fn conditions(policy: &Policy, condition: &Condition) -> Vec<(Mutation, Condition)> {
    match condition {
        Condition::All(parts) => joined(policy, parts, Condition::All),
        Condition::Any(parts) => joined(policy, parts, Condition::Any),
        Condition::Not(part) if matches!(**part, Condition::Ask(_)) => {
            vec![(turned_around(policy, condition), (**part).clone())]
        }
        Condition::Not(part) => {
            let negated = |(change, part)| (change, Condition::Not(Box::new(part)));
            conditions(policy, part).into_iter().map(negated).collect()
        }
        Condition::Ask(_) => {
            vec![(turned_around(policy, condition), Condition::Not(Box::new(condition.clone())))]
        }
    }
}

fn turned_around(policy: &Policy, asked: &Condition) -> Mutation {
    Mutation::new(MutationKind::TurnedAround, format!("“{}” turned around", policy.condition_words(asked)))
}

fn joined(policy: &Policy, parts: &[Condition], join: fn(Vec<Condition>) -> Condition) -> Vec<(Mutation, Condition)> {
    let mut found = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        if parts.len() > 1 {
            let mut fewer = parts.to_vec();
            fewer.remove(index);
            found.push((Mutation::new(MutationKind::LeftOut, format!("“{}” left out", policy.condition_words(part))), join(fewer)));
        }
        for (change, other) in conditions(policy, part) {
            let mut changed = parts.to_vec();
            changed[index] = other;
            found.push((change, join(changed)));
        }
    }
    found
}

// ---- Tiers -------------------------------------------------------------------------------------------------

fn reaches(policy: &Policy, reach: &Reach, body: impl Fn(Reach) -> Body) -> Vec<(Mutation, Body)> {
    let with = |data| body(Reach { data, ..reach.clone() });
    match &reach.data {
        ReachedData::Same(data) => {
            tiers(policy, data, End::Highest).into_iter().map(|(change, data)| (change, with(ReachedData::Same(data)))).collect()
        }
        ReachedData::Table(rows) => {
            let columns: BTreeSet<CategoryId> = rows.iter().flat_map(|(_, data)| categories_of(data)).collect();
            rows.iter()
                .enumerate()
                .flat_map(|(index, (roles, data))| {
                    let who: Vec<&str> =
                        policy.roles().filter(|(role, _)| roles.contains(*role)).map(|(_, role)| role.name.as_str()).collect();
                    let changes = tiers(policy, data, End::Highest).into_iter().chain(cells(policy, data, &columns));
                    changes.collect::<Vec<_>>().into_iter().map(move |(change, data)| {
                        let mut changed = rows.clone();
                        changed[index].1 = data;
                        (change.within(&format!("row {}", who.join(", "))), ReachedData::Table(changed))
                    })
                })
                .map(|(change, data)| (change, with(data)))
                .collect()
        }
    }
}

fn categories_of(data: &Data) -> Vec<CategoryId> {
    match data {
        Data::Everything => Vec::new(),
        Data::These(list) => list.iter().map(|&(category, ..)| category).collect(),
    }
}

/// A row of a table with tier 1 in a column of which it has nothing.
fn cells(policy: &Policy, data: &Data, columns: &BTreeSet<CategoryId>) -> Vec<(Mutation, Data)> {
    let Data::These(list) = data else { return Vec::new() };
    let lacking = columns.iter().filter(|column| data.tiers_of(**column).is_none());
    let filled = lacking.map(|&column| {
        let mut changed = list.clone();
        changed.insert(list.partition_point(|&(category, ..)| category < column), (column, 1, 1));
        let words = format!("{} tier 1 instead of 0", policy[column].word.name);
        (Mutation::new(MutationKind::OtherTier, words), Data::These(changed))
    });
    filled.collect()
}

fn scopes(policy: &Policy, scope: &Scope, body: impl Fn(Scope) -> Body) -> Vec<(Mutation, Body)> {
    tiers(policy, &scope.data, End::Lowest).into_iter().map(|(change, data)| (change, body(Scope { data, ..scope.clone() }))).collect()
}

/// Which end of a range of tiers is the one that was written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Lowest,
    Highest,
}

/// Data with one of its categories a tier lower or higher.
fn tiers(policy: &Policy, data: &Data, end: End) -> Vec<(Mutation, Data)> {
    let Data::These(list) = data else { return Vec::new() };
    let mut found = Vec::new();
    for (index, &(category, low, high)) in list.iter().enumerate() {
        let top = policy[category].top();
        let name = &policy[category].word.name;
        let written = if end == End::Lowest { low } else { high.min(top) };
        for tier in [written.checked_sub(1), written.checked_add(1)].into_iter().flatten() {
            let range: Option<(Tier, Tier)> = match end {
                End::Lowest if tier >= 1 => Some((tier, high)),
                End::Highest if tier <= top => Some((low, tier)),
                End::Lowest | End::Highest => None,
            };
            let Some((low, high)) = range else { continue };
            let mut changed = list.clone();
            // A range without a tier in it is a category that is not in the list.
            if low > high.min(top) {
                changed.remove(index);
            } else {
                changed[index] = (category, low, high);
            }
            let words = format!("{name} tier {tier} instead of {written}");
            found.push((Mutation::new(MutationKind::OtherTier, words), Data::These(changed)));
        }
    }
    found
}
