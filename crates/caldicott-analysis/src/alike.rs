//! What is one thing in two policies, whatever each calls it.
//!
//! ```text
//! older  duty tell   "Tell the guardian"     agreement pair   "North and South" between north, south …
//! newer  duty inform "Tell the guardian"     agreement couple "North and South" between north, south …
//!             one duty                                 one agreement
//! ```
//!
//! Words belong together by name, or else by a code, or else by title, as in a [`Frame`](crate::frame::Frame). Rules do so by name, or
//! else by title, or else if they say the same; and only if they were written with one keyword.

use crate::asking::rules_asking;
use crate::frame::{matched, matched_facts, matched_if};
use caldicott_policy::{
    CategoryId, DefinitionId, DutyId, FactId, Id, LabelId, OrganisationId, Policy, PurposeId, RoleId, Rule, RuleId, Word,
};
use std::collections::HashMap;

/// What of two policies, the older and the newer, is the same thing.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each field is the kind of its name")]
pub struct Alike {
    pub roles: Both<RoleId>,
    pub purposes: Both<PurposeId>,
    pub categories: Both<CategoryId>,
    pub organisations: Both<OrganisationId>,
    pub labels: Both<LabelId>,
    pub facts: Both<FactId>,
    pub duties: Both<DutyId>,
    pub rules: Both<RuleId>,
}

/// Things of one kind, with what each is in the other policy.
#[derive(Clone, Debug)]
pub struct Both<T> {
    others: [Vec<Option<T>>; 2],
}

impl<T: Id> Both<T> {
    fn new(things: &[Vec<Option<usize>>]) -> Both<T> {
        let others = [0, 1].map(|seat: usize| {
            let mut here: Vec<(usize, Option<T>)> =
                things.iter().filter_map(|thing| Some((thing[seat]?, thing[1 - seat].map(T::new)))).collect();
            here.sort_unstable_by_key(|(index, _)| *index);
            here.into_iter().map(|(_, other)| other).collect()
        });
        Both { others }
    }

    /// What a thing of the older policy is in the newer.
    pub fn in_newer(&self, older: T) -> Option<T> {
        self.others[0][older.index()]
    }

    /// What a thing of the newer policy is in the older.
    pub fn in_older(&self, newer: T) -> Option<T> {
        self.others[1][newer.index()]
    }

    /// What both policies have, in the order of the older.
    pub fn pairs(&self) -> impl Iterator<Item = (T, T)> + '_ {
        self.others[0].iter().enumerate().filter_map(|(index, newer)| Some((T::new(index), (*newer)?)))
    }

    /// Whether both policies have the same things in the same order, so that an id means the same in both.
    fn is_in_order(&self) -> bool {
        self.others[0].len() == self.others[1].len() && self.pairs().count() == self.others[0].len() && self.pairs().all(|(a, b)| a == b)
    }
}

impl Alike {
    /// Of an older and a newer policy.
    pub fn of(policies: [&Policy; 2]) -> Alike {
        let mut alike = Alike {
            roles: of_words(policies.map(|policy| policy.roles().map(|(_, word)| word).collect())),
            purposes: of_words(policies.map(|policy| policy.purposes().map(|(_, word)| word).collect())),
            categories: of_words(policies.map(|policy| policy.categories().map(|(_, category)| &category.word).collect())),
            organisations: of_words(policies.map(|policy| policy.organisations().map(|(_, organisation)| &organisation.word).collect())),
            labels: of_words(policies.map(|policy| policy.labels().map(|(_, word)| word).collect())),
            duties: of_words(policies.map(|policy| policy.duties().map(|(_, word)| word).collect())),
            facts: Both::new(&matched_facts(&policies)),
            rules: Both::new(&[]),
        };
        alike.rules = of_rules(policies, alike.has_one_vocabulary(policies));
        alike
    }

    /// Whether every id but those of rules means the same in both policies.
    fn has_one_vocabulary(&self, policies: [&Policy; 2]) -> bool {
        let [old, new] = policies;
        self.names_the_same(policies) && old.definitions().zip(new.definitions()).all(|((_, a), (_, b))| a.when == b.when)
    }

    /// The same, of definitions by their names: what one says may be another thing in each.
    fn names_the_same(&self, [old, new]: [&Policy; 2]) -> bool {
        self.roles.is_in_order()
            && self.purposes.is_in_order()
            && self.categories.is_in_order()
            && self.organisations.is_in_order()
            && self.labels.is_in_order()
            && self.facts.is_in_order()
            && self.duties.is_in_order()
            && old.categories().zip(new.categories()).all(|((_, a), (_, b))| a.top() == b.top())
            && old.facts().zip(new.facts()).all(|((_, a), (_, b))| a.kind == b.kind)
            && old.definitions().len() == new.definitions().len()
            && old.definitions().zip(new.definitions()).all(|((_, a), (_, b))| a.word.name == b.word.name)
    }

    /// The definitions by which a rule says something else in the newer policy, where that is all: the rule itself was not changed, but
    /// these were, and it asks them. None where the rule was changed, or where it cannot be told.
    pub fn changed_for(&self, policies: [&Policy; 2], older: RuleId, newer: RuleId) -> Vec<DefinitionId> {
        let [old, new] = policies;
        let (was, is) = (&old[older], &new[newer]);
        if !self.names_the_same(policies) || was.period != is.period || was.body != is.body {
            return Vec::new();
        }
        let changed = old.definitions().zip(new.definitions()).filter(|((_, a), (_, b))| a.when != b.when).map(|(_, (id, _))| id);
        changed.filter(|&id| rules_asking(new, id).contains(&newer)).collect()
    }

    /// Whether the two policies have the same rules in the same order, over the same words: so that every request, and every one that
    /// leaves something open, is answered alike, on the same terms. Their wording may be another.
    pub fn say_the_same(&self, policies: [&Policy; 2]) -> bool {
        let [old, new] = policies;
        let same = |a: &Rule, b: &Rule| a.period == b.period && a.body == b.body;
        self.has_one_vocabulary(policies)
            && old.rules().len() == new.rules().len()
            && old.rules().zip(new.rules()).all(|((_, a), (_, b))| same(a, b))
    }
}

fn of_words<T: Id>(words: [Vec<&Word>; 2]) -> Both<T> {
    Both::new(&matched(&words))
}

/// The rules of two policies; where ids mean the same in both, by what they say as well.
fn of_rules(policies: [&Policy; 2], one_vocabulary: bool) -> Both<RuleId> {
    let rules: [Vec<&Rule>; 2] = policies.map(|policy| policy.rules().map(|(_, rule)| rule).collect());
    let as_word = |rule: &&Rule| Word { name: rule.name.clone(), title: rule.title.clone(), codes: Vec::new(), place: rule.place };
    let words: [Vec<Word>; 2] = [0, 1].map(|seat: usize| rules[seat].iter().map(as_word).collect());
    let lists = [0, 1].map(|seat: usize| words[seat].iter().collect::<Vec<&Word>>());
    let mut things = matched_if(&lists, |old, new| rules[0][old].keyword == rules[1][new].keyword);
    if one_vocabulary {
        let text = |rule: &Rule| format!("{} {:?} {:?}", rule.keyword, rule.period, rule.body);
        let mut gone: HashMap<String, usize> = HashMap::new();
        for (at, thing) in things.iter().enumerate().rev() {
            if let [Some(old), None] = thing[..] {
                gone.insert(text(rules[0][old]), at);
            }
        }
        let come: Vec<(usize, usize)> = things
            .iter()
            .enumerate()
            .filter_map(|(at, thing)| if let [None, Some(new)] = thing[..] { Some((at, new)) } else { None })
            .collect();
        for (at, new) in come {
            if let Some(found) = gone.remove(&text(rules[1][new])) {
                things[found][1] = Some(new);
                things[at][1] = None;
            }
        }
    }
    Both::new(&things)
}
