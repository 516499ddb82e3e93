//! Where the rules of a policy draw lines among days, numbers and organisations, and what they ask.
//!
//! No request needs to be looked at for every day: between two days on which something begins or has ceased all are alike, and
//! so are numbers between two that something is compared with, and organisations that stand in the same lists.
//!
//! ```text
//! agreement … starts 2017-01-01 ends 2018-12-31      days      2016-12-31 · 2017-01-01 · 2019-01-01, each with those up to the next
//! consent … when age is under 16                     numbers   0 · 16
//! ```

use caldicott_engine::{About, Content};
use caldicott_policy::{
    Ask, Body, Compare, Condition, Day, FactId, FactKind, Id as _, Ids, LabelId, OrganisationId, Parties, Party, Period, Policy, Question,
    Scope,
};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The two organisations that no policy names.
pub const UNNAMED: [&str; 2] = ["another-organisation", "a-third-organisation"];

/// The lines that the rules of a policy draw, and what they ask.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cuts<'p> {
    /// Days on which something starts or has ceased.
    days: BTreeSet<Day>,
    /// Numbers at which a comparison changes.
    numbers: BTreeMap<FactId, BTreeSet<u32>>,
    /// Lists of organisations, each once.
    parties: Vec<&'p Ids<OrganisationId>>,
    /// Where those lists lie, to tell whether one is met again.
    met: HashSet<usize>,
    facts: AskedFacts,
    labels: BTreeSet<LabelId>,
    /// How many things conditions ask.
    looked_at: u64,
    /// For each definition the fact that it asks first.
    leads: Vec<Option<FactId>>,
    /// For each organisation what a table takes it for, where it tells it apart from one that is not named.
    apart: Vec<Option<u32>>,
}

/// The facts that rules ask.
#[derive(Clone, Debug, Default)]
struct AskedFacts {
    /// Each once, in the order in which they are first asked.
    in_order: Vec<FactId>,
    met: HashSet<FactId>,
    /// Those that stand side by side in a condition; of a part that is a condition itself, the one that it asks first.
    side_by_side: Vec<Vec<FactId>>,
}

impl AskedFacts {
    fn insert(&mut self, fact: FactId) {
        if self.met.insert(fact) {
            self.in_order.push(fact);
        }
    }
}

impl<'p> Cuts<'p> {
    /// The lines of a policy.
    pub(crate) fn of(policy: &'p Policy) -> Cuts<'p> {
        let mut cuts = Cuts::default();
        for (_, definition) in policy.definitions() {
            let lead = cuts.condition(&definition.when);
            cuts.leads.push(lead);
        }
        for (_, rule) in policy.rules() {
            cuts.period(&rule.period);
            rule.body.conditions().into_iter().for_each(|condition| _ = cuts.condition(condition));
            match &rule.body {
                Body::Agreement(agreement) => {
                    cuts.side(&agreement.sharers);
                    cuts.side(&agreement.viewers);
                }
                Body::Withhold(withhold) => cuts.scope(&withhold.scope),
                Body::Consent(consent) => cuts.scope(&consent.scope),
                Body::Oblige(oblige) => cuts.scope(&oblige.scope),
                Body::Grant(_) | Body::Gateway(_) => {}
            }
        }
        cuts
    }

    fn scope(&mut self, scope: &Scope) {
        self.labels.extend(scope.labelled.iter().flat_map(Ids::iter));
    }

    fn period(&mut self, period: &Period) {
        self.days.extend(period.starts);
        self.days.extend(period.ends.and_then(Day::next));
    }

    fn side(&mut self, parties: &'p Parties) {
        for (organisations, period) in parties {
            self.list(organisations);
            self.period(period);
        }
    }

    fn list(&mut self, organisations: &'p Ids<OrganisationId>) {
        // Many lists are one group or setting, shared.
        if self.met.insert(organisations.address()) {
            self.parties.push(organisations);
        }
    }

    /// Adds the lines of a condition. The fact that it asks first, if it asks any.
    fn condition(&mut self, condition: &'p Condition) -> Option<FactId> {
        self.looked_at += 1;
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                let leads: Vec<FactId> = parts.iter().filter_map(|part| self.condition(part)).collect();
                let lead = leads.first().copied();
                if leads.len() > 1 {
                    self.facts.side_by_side.push(leads);
                }
                lead
            }
            Condition::Not(part) => self.condition(part),
            Condition::Ask(Ask::Quantity(fact, compare)) => {
                self.facts.insert(*fact);
                let number = compare.number();
                let cuts = self.numbers.entry(*fact).or_default();
                cuts.insert(number);
                if let Compare::Exactly(_) = compare {
                    cuts.insert(number.saturating_add(1));
                }
                Some(*fact)
            }
            Condition::Ask(Ask::Fact(fact) | Ask::Choice(fact, _)) => {
                self.facts.insert(*fact);
                Some(*fact)
            }
            // A definition asks only definitions before it.
            Condition::Ask(Ask::Definition(definition)) => self.leads.get(definition.index()).copied().flatten(),
            Condition::Ask(Ask::Party(_, organisations)) => {
                self.list(organisations);
                None
            }
            Condition::Ask(Ask::Labelled(label)) => {
                self.labels.insert(*label);
                None
            }
            Condition::Ask(Ask::Consent(_) | Ask::Role(_) | Ask::Purpose(_) | Ask::Category(_) | Ask::Tier(_) | Ask::SameOrganisation) => {
                None
            }
        }
    }

    /// Adds the lines of a scope and the labels that it names.
    pub(crate) fn besides(&mut self, scope: &'p Scope, conditions: [&'p Condition; 2]) {
        self.scope(scope);
        conditions.into_iter().for_each(|condition| _ = self.condition(condition));
    }

    /// Adds the lines of a table of the policy, and what it asks. One that says what the policy says draws no others.
    pub(crate) fn of_table(&mut self, content: &Content<'_>) {
        self.days.extend(content.days());
        for about in content.asked() {
            match about {
                About::Question(Question::Fact(fact)) => {
                    self.facts.insert(fact);
                    self.numbers.entry(fact).or_default().extend(content.numbers(fact));
                }
                About::Question(Question::Label(label)) => _ = self.labels.insert(label),
                About::Question(Question::Consent | Question::Party(_)) | About::SameOrganisation | About::Day => {}
            }
        }
        self.apart = content.alike();
    }

    /// Adds days on which something changes.
    pub(crate) fn on(&mut self, days: impl IntoIterator<Item = Day>) {
        self.days.extend(days);
    }

    /// How many things conditions ask.
    pub(crate) fn looked_at(&self) -> u64 {
        self.looked_at
    }

    /// The facts that rules ask, each once, in the order in which they are first asked: what definitions ask comes first.
    pub(crate) fn facts(&self) -> &[FactId] {
        &self.facts.in_order
    }

    /// The facts that stand side by side in a condition, for each that has several.
    pub(crate) fn side_by_side(&self) -> &[Vec<FactId>] {
        &self.facts.side_by_side
    }

    /// Whether a rule asks a label.
    pub(crate) fn asks_label(&self, label: LabelId) -> bool {
        self.labels.contains(&label)
    }

    /// The days on which something starts or has ceased.
    pub(crate) fn days(&self) -> BTreeSet<Day> {
        self.days.clone()
    }

    /// One day before all lines, and the day of each line.
    pub(crate) fn days_that_differ(lines: &BTreeSet<Day>) -> Vec<Day> {
        let before = match lines.first() {
            Some(first) => first.previous(),
            // No rule has a date: any day will do.
            None => Day::new(2000, 1, 1),
        };
        before.into_iter().chain(lines.iter().copied()).collect()
    }

    /// The numbers of a quantity between some bounds that can differ: the lowest, and that of each line.
    pub(crate) fn numbers_of(&self, fact: FactId, low: u32, high: u32) -> BTreeSet<u32> {
        let lines = self.numbers.get(&fact).into_iter().flatten().copied();
        std::iter::once(low).chain(lines.filter(|line| (low..=high).contains(line))).collect()
    }

    /// For each quantity that rules compare, the numbers that can differ.
    pub(crate) fn numbers_that_differ(&self, policy: &Policy) -> BTreeMap<FactId, Vec<u32>> {
        let bounds = |fact: FactId| match policy[fact].kind {
            FactKind::Quantity(low, high) => (low, high),
            FactKind::Fact | FactKind::Objection | FactKind::Choice(_) => (0, 0),
        };
        let numbers = |fact| {
            let (low, high) = bounds(fact);
            self.numbers_of(fact, low, high).into_iter().collect()
        };
        self.numbers.keys().map(|&fact| (fact, numbers(fact))).collect()
    }

    /// For each organisation of the policy, the lists that it is in.
    pub(crate) fn lists_of_organisations(&self, policy: &Policy) -> Vec<Vec<u32>> {
        let mut lists_of: Vec<Vec<u32>> = vec![Vec::new(); policy.organisations().len()];
        for (list, organisations) in self.parties.iter().enumerate() {
            organisations.iter().for_each(|organisation| lists_of[organisation.index()].push(list as u32));
        }
        // What a table takes for alike is as good as a list.
        for (lists, apart) in lists_of.iter_mut().zip(&self.apart) {
            lists.extend(apart.map(|apart| self.parties.len() as u32 + apart));
        }
        lists_of
    }

    /// Of the organisations that are in the same lists two, and the two that no policy names.
    pub(crate) fn parties_that_differ(&self, policy: &Policy) -> Vec<Party> {
        let lists_of = self.lists_of_organisations(policy);
        let mut alike: BTreeMap<&[u32], Vec<OrganisationId>> = BTreeMap::new();
        for (organisation, lists) in lists_of.iter().enumerate() {
            let class = alike.entry(lists).or_default();
            if class.len() < 2 {
                class.push(OrganisationId::new(organisation));
            }
        }
        // Those that are in no list are no different from those that no policy names.
        let named = alike.iter().filter(|(lists, _)| !lists.is_empty()).flat_map(|(_, organisations)| organisations);
        let mut named: Vec<OrganisationId> = named.copied().collect();
        named.sort();
        let unnamed = UNNAMED.map(|name| Party::Other(name.to_owned()));
        named.into_iter().map(Party::Named).chain(unnamed).collect()
    }
}
