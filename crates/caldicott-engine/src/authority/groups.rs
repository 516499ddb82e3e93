//! Which organisations are treated alike by all agreements, and on which days each is bound.
//!
//! ```text
//! agreement 1   shares a, b, and c from 2020   views d        ──►   {a, b} {c} {d} {everyone else}
//! ```

use super::days::{Runs, SideDays};
use caldicott_policy::Id as _;
use std::collections::{BTreeMap, HashMap};

/// Organisations that are party to the same agreements, on the same sides and days.
pub(super) struct Groups {
    pub(super) of: Vec<u32>,
    pub(super) count: usize,
}

impl Groups {
    pub(super) fn new(organisations: usize, sides: &[[SideDays; 2]], but_for: &[usize]) -> Groups {
        let mut memberships: Vec<Vec<(u32, bool, u32)>> = vec![Vec::new(); organisations];
        for (agreement, [sharers, viewers]) in sides.iter().enumerate().filter(|(agreement, _)| but_for.binary_search(agreement).is_err()) {
            for (shares, days) in [(true, sharers), (false, viewers)] {
                days.iter().for_each(|&(organisation, days)| memberships[organisation.index()].push((agreement as u32, shares, days)));
            }
        }
        let mut known: HashMap<Vec<(u32, bool, u32)>, u32> = HashMap::new();
        let of = memberships.into_iter().map(|memberships| {
            let next = known.len() as u32;
            *known.entry(memberships).or_insert(next)
        });
        let of: Vec<u32> = of.collect();
        Groups { count: known.len(), of }
    }

    /// The days of each group on a side.
    pub(super) fn days_of(&self, side: &SideDays) -> BTreeMap<u32, u32> {
        side.iter().map(|&(organisation, days)| (self.of[organisation.index()], days)).collect()
    }

    /// How much an agreement would have listed, at most: for each pair of groups the runs of days of both.
    pub(super) fn listed_of(&self, sides: &[SideDays; 2], runs: &[Runs]) -> usize {
        let [(holders, of_holders), (requesters, of_requesters)] = sides.each_ref().map(|side| {
            let days = self.days_of(side);
            (days.len(), days.values().map(|&days| runs[days as usize].len()).sum::<usize>())
        });
        // Of two lists of runs, those of both are one fewer than all.
        of_holders
            .saturating_mul(requesters)
            .saturating_add(of_requesters.saturating_mul(holders))
            .saturating_sub(holders.saturating_mul(requesters))
    }
}
