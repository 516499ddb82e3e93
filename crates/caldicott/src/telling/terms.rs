//! The entries by which terms change.

use super::Telling;
use crate::besides::entry;
use caldicott_analysis::frame::Seat;
use caldicott_analysis::{Changed, Sentence};
use caldicott_policy::{Body, DutyId, Ids, Policy, Rule, RuleId};
use std::collections::BTreeSet;

impl<'p> Telling<'_, 'p> {
    /// The entries that terms come from, besides the edits.
    pub(super) fn causes_of_terms(&self, change: &Changed) -> Vec<String> {
        match change {
            Changed::Duty { duty, .. } => {
                let [old, new] = self.carrying(duty);
                let entry = |name: &&str| self.entry_called(name).unwrap_or_default();
                let now_require = new.difference(&old).map(|name| format!("{} now requires it", entry(name)));
                now_require.chain(old.difference(&new).map(|name| format!("{} no longer requires it", entry(name)))).collect()
            }
            Changed::Ground { .. } => self.other_grounds().map(|rule| format!("{} changed", entry(rule))).collect(),
            Changed::Outcome(_) | Changed::Authority { .. } => Vec::new(),
        }
    }

    /// The entries, by name and title, by which the terms of a sentence change.
    pub(crate) fn changed_by(&self, sentence: &Sentence) -> Vec<String> {
        let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| self.frame.policy(seat));
        let edits = sentence.causes.iter().map(|&edit| &self.found.edits()[edit]);
        let of_edits = edits.filter_map(|edit| edit.new.map(|rule| entry(&new[rule])).or_else(|| edit.old.map(|rule| entry(&old[rule]))));
        let mut named: Vec<String> = of_edits.collect();
        match &sentence.change {
            Changed::Duty { duty, .. } => {
                let [before, after] = self.carrying(duty);
                named.extend(before.symmetric_difference(&after).filter_map(|name| self.entry_called(name)));
            }
            Changed::Authority { from, to } => {
                named.extend(from.map(|rule| entry(&old[rule])));
                named.extend(to.map(|rule| entry(&new[rule])));
            }
            Changed::Ground { .. } => named.extend(self.other_grounds().map(entry)),
            Changed::Outcome(_) => {}
        }
        named
    }

    /// The entry with a name in the newer policy, or else in the older.
    fn entry_called(&self, name: &str) -> Option<String> {
        [Seat::SECOND, Seat::FIRST].into_iter().find_map(|seat| {
            let mut rules = self.frame.policy(seat).rules();
            rules.find(|(_, rule)| rule.name == name).map(|(_, rule)| entry(rule))
        })
    }

    /// The rules of the older and of the newer policy that carry a duty, each by its name in the newer if it is there.
    fn carrying(&self, duty: &str) -> [BTreeSet<&'p str>; 2] {
        let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| self.frame.policy(seat));
        let named = |policy: &Policy| policy.duties().find(|(_, word)| word.name == duty).map(|(id, _)| id);
        let in_newer = named(new);
        let in_older = in_newer.map_or_else(|| named(old), |newer| self.alike.duties.in_older(newer));
        let name = |rule: RuleId| self.alike.rules.in_newer(rule).map_or(&old[rule].name, |newer| &new[newer].name).as_str();
        let before = in_older.map(|duty| carrying(old, duty)).unwrap_or_default();
        let after = in_newer.map(|duty| carrying(new, duty)).unwrap_or_default();
        [before.into_iter().map(name).collect(), after.into_iter().map(|rule| new[rule].name.as_str()).collect()]
    }

    /// The consent entries of the newer policy that are new, or whose clauses are others.
    fn other_grounds(&self) -> impl Iterator<Item = &'p Rule> + '_ {
        let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| self.frame.policy(seat));
        let clauses = |rule: &'p Rule| rule.body.as_consent().map(|consent| consent.clauses.as_slice());
        new.rules()
            .filter(move |(id, rule)| {
                rule.body.as_consent().is_some() && self.alike.rules.in_older(*id).is_none_or(|older| clauses(&old[older]) != clauses(rule))
            })
            .map(|(_, rule)| rule)
    }
}

/// The rules that carry a duty.
fn carrying(policy: &Policy, duty: DutyId) -> BTreeSet<RuleId> {
    let of_clauses = |body: &Body| {
        body.as_consent().into_iter().flat_map(|consent| &consent.clauses).flat_map(|clause| clause.must.iter()).collect::<Vec<_>>()
    };
    let owed = |body: &Body| body.duties().into_iter().flat_map(Ids::iter).chain(of_clauses(body)).any(|id| id == duty);
    policy.rules().filter(|(_, rule)| owed(&rule.body)).map(|(id, _)| id).collect()
}
