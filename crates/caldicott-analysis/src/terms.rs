//! On which terms a new draft permits what both permit: duties, the agreement or gateway relied on, and the ground.
//!
//! A duty or an agreement that is only called otherwise is the same one ([`Alike`]).
//!
//! ```text
//! consent … with explicit consent must tell     becomes     with implied consent
//!   no longer owed: tell        explicit consent → implied consent
//! ```
//!
//! Of a thousand agreements a draft leaves most as they are, where they are. What is relied on can only be another one where a rule
//! says something else than in the other policy, has another place among its neighbours, or is not there at all. So it is first asked
//! where that is, and everything else is looked at in no other requests.

use crate::alike::Alike;
use crate::changed::Changed;
use crate::diagram::{Diagram, Join, Leaf, MAX_LEAF};
use crate::frame::Seat;
use crate::owed::{DISTANCES, Kind, Relied, Stake, distance, duties, ground};
use crate::search::OutOfBudget;
use crate::survey::Survey;
use caldicott_policy::{DutyId, RuleId, Truth};
use std::collections::{BTreeMap, BTreeSet};

/// What is owed and relied on otherwise, if both policies permit.
pub(crate) fn other_terms(survey: &Survey<'_>) -> Result<Vec<(Changed, Diagram)>, OutOfBudget> {
    let alike = Alike::of(survey.frame().policies());
    let [older, newer] = survey.frame().policies();
    let named = |duty: DutyId| alike.duties.in_newer(duty).map_or(older[duty].name.as_str(), |newest| newer[newest].name.as_str());
    let stakes = [survey.stakes(Seat::FIRST, named), survey.stakes(Seat::SECOND, |duty| newer[duty].name.as_str())];
    let may_be_other = Kind::ALL.map(|kind| (kind, may_be_other(survey, &stakes, &alike, kind)));
    let of_kind = |wanted: &[Kind]| {
        let sets: Vec<Diagram> = may_be_other.iter().filter(|(kind, _)| wanted.contains(kind)).map(|(_, set)| *set).collect();
        survey.diagrams().join_all(Join::Greatest, Diagram::leaf(0), sets)
    };
    let mut terms = other_duties(survey, &stakes, of_kind(&Kind::ALL));
    terms.extend(other_authorities(survey, &stakes, &alike, of_kind(&[Kind::Authority]))?);
    terms.extend(other_grounds(survey, &stakes, of_kind(&[Kind::Consent])));
    Ok(terms)
}

/// The requests for which the rules of a kind may have other stakes in one policy than in the other: those in which some stake of
/// one policy has no match in the other, or says something else than its match.
fn may_be_other<'p>(survey: &Survey<'p>, stakes: &[Vec<Stake<'p>>; 2], alike: &Alike, kind: Kind) -> Diagram {
    let [old, new] = stakes.each_ref().map(|stakes| stakes.iter().filter(|stake| stake.kind == kind).collect::<Vec<_>>());
    let places: BTreeMap<Option<RuleId>, usize> = new.iter().enumerate().map(|(at, stake)| (stake.rule, at)).collect();
    let place = |stake: &Stake<'p>| places.get(&in_newer(alike, stake.rule)?).copied();
    let mut matches: Vec<(usize, usize)> = old.iter().enumerate().filter_map(|(at, stake)| Some((at, place(stake)?))).collect();
    if kind.is_in_order() {
        let in_order = rising(&matches.iter().map(|(_, new)| *new).collect::<Vec<_>>());
        matches = matches.into_iter().zip(in_order).filter(|(_, in_order)| *in_order).map(|(pair, _)| pair).collect();
    }
    let matched: [BTreeSet<usize>; 2] = [matches.iter().map(|(old, _)| *old).collect(), matches.iter().map(|(_, new)| *new).collect()];
    let mut diagrams = survey.diagrams();
    let mut other: Vec<Diagram> = Vec::new();
    for (stakes, matched) in [&old, &new].into_iter().zip(&matched) {
        let alone = stakes.iter().enumerate().filter(|(at, _)| !matched.contains(at));
        other.extend(alone.map(|(_, stake)| diagrams.wherever(stake.applies, |truth| truth != Truth::No as Leaf)));
    }
    for (at, after) in matches {
        let (old, new) = (old[at], new[after]);
        let how = if old.owes_as(new) { Join::Differ } else { Join::Greatest };
        let here = diagrams.join(how, old.applies, new.applies);
        other.push(diagrams.wherever(here, |leaf| leaf > 0));
    }
    diagrams.join_all(Join::Greatest, Diagram::leaf(0), other)
}

/// What authorises or gives by a rule of the older policy, in the newer; `None` if it is not there. One organisation is one
/// organisation.
fn in_newer(alike: &Alike, rule: Option<RuleId>) -> Option<Option<RuleId>> {
    match rule {
        None => Some(None),
        Some(rule) => alike.rules.in_newer(rule).map(Some),
    }
}

/// Of some numbers, no two alike, as many as can be that stand in rising order: whether each is among them.
fn rising(numbers: &[usize]) -> Vec<bool> {
    // Of each length the place of the number with which a row of that length ends soonest; and for each number the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|&end| numbers[end] < *number);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut rising = vec![false; numbers.len()];
    let mut next = ends.last().copied();
    while let Some(at) = next {
        rising[at] = true;
        next = before[at];
    }
    rising
}

/// The requests for which a duty is owed by one policy alone, if both permit.
fn other_duties<'p>(survey: &Survey<'p>, stakes: &[Vec<Stake<'p>>; 2], within: Diagram) -> Vec<(Changed, Diagram)> {
    let [old, new] = stakes.each_ref().map(|stakes| duties(survey, stakes, within));
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
fn other_authorities<'p>(
    survey: &Survey<'p>,
    stakes: &[Vec<Stake<'p>>; 2],
    alike: &Alike,
    within: Diagram,
) -> Result<Vec<(Changed, Diagram)>, OutOfBudget> {
    let [old, new] = stakes.each_ref().map(|stakes| Relied::of(survey, stakes, Kind::Authority, within));
    if u64::from(old.width()) * u64::from(new.width()) > u64::from(MAX_LEAF) {
        return Err(OutOfBudget);
    }
    let change = |[from, to]: [Leaf; 2]| {
        let (from, to) = (old.stake(from)?.rule, new.stake(to)?.rule);
        (in_newer(alike, from) != Some(to)).then_some(Changed::Authority { from, to })
    };
    Ok(pairs(survey, [old.place, new.place], new.width(), change))
}

/// The requests that are permitted on other grounds, if both permit.
fn other_grounds<'p>(survey: &Survey<'p>, stakes: &[Vec<Stake<'p>>; 2], within: Diagram) -> Vec<(Changed, Diagram)> {
    let distances = stakes.each_ref().map(|stakes| distance(survey, stakes, within));
    let change = |[from, to]: [Leaf; 2]| {
        let (from, to) = (ground(from)?, ground(to)?);
        (from != to).then_some(Changed::Ground { from, to })
    };
    pairs(survey, distances, DISTANCES, change)
}

/// The requests that have each two numbers, below a width, by two functions, where that is a change.
fn pairs(
    survey: &Survey<'_>,
    [old, new]: [Diagram; 2],
    width: u32,
    change: impl Fn([Leaf; 2]) -> Option<Changed>,
) -> Vec<(Changed, Diagram)> {
    let mut diagrams = survey.diagrams();
    let both = diagrams.join(Join::Pair(width), old, new);
    let occurring = diagrams.leaves(both);
    let changes = occurring.into_iter().filter_map(|leaf| Some((change([leaf / width, leaf % width])?, leaf)));
    changes.map(|(change, leaf)| (change, diagrams.wherever(both, |other| other == leaf))).collect()
}

#[cfg(test)]
mod tests {
    use super::rising;

    #[test]
    fn what_is_moved_past_many_is_what_is_out_of_order() {
        assert_eq!(rising(&[]), [false; 0]);
        assert_eq!(rising(&[0, 1, 2]), [true, true, true]);
        assert_eq!(rising(&[3, 0, 1, 2]), [false, true, true, true]);
        assert_eq!(rising(&[1, 2, 3, 0]), [true, true, true, false]);
        assert_eq!(rising(&[0, 4, 1, 2, 3, 5]), [true, false, true, true, true, true]);
    }
}
