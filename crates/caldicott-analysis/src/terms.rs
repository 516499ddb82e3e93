//! On which terms a new draft permits what both permit: duties, the agreement or gateway relied on, and the ground.
//!
//! A duty or an agreement that is only called otherwise is the same one ([`Alike`]).
//!
//! ```text
//! consent … with explicit consent must tell     becomes     with implied consent
//!   no longer owed: tell        explicit consent → implied consent
//! ```

use crate::alike::Alike;
use crate::changed::Changed;
use crate::diagram::Diagram;
use crate::frame::Seat;
use crate::survey::Survey;
use std::collections::{BTreeMap, BTreeSet};

/// What is owed and relied on otherwise, if both policies permit.
pub(crate) fn other_terms(survey: &Survey<'_>) -> Vec<(Changed, Diagram)> {
    let alike = Alike::of(survey.frame().policies());
    let mut terms = other_duties(survey, &alike);
    terms.extend(other_authorities(survey, &alike));
    terms.extend(other_grounds(survey));
    terms
}

/// The requests for which a duty is owed by one policy alone, if both permit.
fn other_duties(survey: &Survey<'_>, alike: &Alike) -> Vec<(Changed, Diagram)> {
    let [older, newer] = survey.frame().policies();
    let in_newer_words = survey.duties(Seat::FIRST).into_iter().map(|(duty, set)| {
        let word = alike.duties.in_newer(duty).map_or(&older[duty], |newest| &newer[newest]);
        (word.name.as_str(), set)
    });
    let old: BTreeMap<&str, Diagram> = in_newer_words.collect();
    let new: BTreeMap<&str, Diagram> =
        survey.duties(Seat::SECOND).into_iter().map(|(duty, set)| (newer[duty].name.as_str(), set)).collect();
    let names: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    let mut diagrams = survey.diagrams();
    let mut changes = Vec::new();
    for name in names {
        let [before, after] = [&old, &new].map(|duties| duties.get(name).copied().unwrap_or(Diagram::leaf(0)));
        for (only, other, owed) in [(after, before, true), (before, after, false)] {
            changes.push((Changed::Duty { duty: name.to_owned(), owed }, diagrams.without(only, other)));
        }
    }
    changes
}

/// The requests for which the policies rely on other agreements or gateways, if both permit.
fn other_authorities(survey: &Survey<'_>, alike: &Alike) -> Vec<(Changed, Diagram)> {
    let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| survey.authorities(seat));
    let before: BTreeMap<_, Diagram> = old.iter().copied().collect();
    let mut diagrams = survey.diagrams();
    let mut changes = Vec::new();
    for (to, after) in new {
        let in_older = match to {
            // One organisation is one organisation.
            None => Some(None),
            Some(rule) => alike.rules.in_older(rule).map(Some),
        };
        let same = in_older.and_then(|rule| before.get(&rule)).copied().unwrap_or(Diagram::leaf(0));
        let other = diagrams.without(after, same);
        for (from, before) in old.iter().filter(|_| other != Diagram::leaf(0)) {
            changes.push((Changed::Authority { from: *from, to }, diagrams.both(*before, other)));
        }
    }
    changes
}

/// The requests that are permitted on other grounds, if both permit.
fn other_grounds(survey: &Survey<'_>) -> Vec<(Changed, Diagram)> {
    let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| survey.grounds(seat));
    let mut diagrams = survey.diagrams();
    let mut changes = Vec::new();
    for &(from, before) in &old {
        for &(to, after) in new.iter().filter(|(to, _)| *to != from) {
            changes.push((Changed::Ground { from, to }, diagrams.both(before, after)));
        }
    }
    changes
}
