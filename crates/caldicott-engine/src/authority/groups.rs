//! Which organisations are treated alike by all agreements, and on which days each is bound.
//!
//! ```text
//! agreement 1   shares a, b, and c from 2020   views d        ──►   {a, b} {c} {d} {everyone else}
//! ```

use super::pairs::EVERY_DAY;
use caldicott_policy::{Day, Id as _, OrganisationId, Parties, Period};
use std::collections::{BTreeMap, HashMap};

/// On which days each organisation of a side is bound.
pub(super) type SideDays = Vec<(OrganisationId, u32)>;

/// Lists of days, each once.
#[derive(Debug)]
pub(super) struct Periods {
    pub(super) known: Vec<Vec<Period>>,
    number: HashMap<Ends, u32>,
}

/// The first and the last day of each of some periods.
type Ends = Vec<(Option<Day>, Option<Day>)>;

impl Default for Periods {
    fn default() -> Self {
        Periods { known: vec![vec![Period::ALWAYS]], number: HashMap::from([(vec![(None, None)], EVERY_DAY)]) }
    }
}

impl Periods {
    /// The days of each organisation of a side, sorted, within those on which the agreement is in force.
    pub(super) fn of(&mut self, parties: &Parties, in_force: Period) -> SideDays {
        let mut days: BTreeMap<OrganisationId, Vec<Period>> = BTreeMap::new();
        for (organisations, period) in parties {
            organisations.iter().for_each(|organisation| days.entry(organisation).or_default().extend(both(*period, in_force)));
        }
        days.into_iter().map(|(organisation, periods)| (organisation, self.number(periods))).collect()
    }

    /// The number of some days.
    pub(super) fn number(&mut self, periods: Vec<Period>) -> u32 {
        let next = self.known.len() as u32;
        let ends = periods.iter().map(|period| (period.starts, period.ends)).collect();
        *self.number.entry(ends).or_insert_with(|| {
            self.known.push(periods);
            next
        })
    }
}

/// The days of both periods, if there are any.
fn both(one: Period, other: Period) -> Option<Period> {
    let starts = one.starts.max(other.starts);
    let ends = match (one.ends, other.ends) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    let is_empty = starts.zip(ends).is_some_and(|(starts, ends)| ends < starts);
    (!is_empty).then_some(Period { starts, ends })
}

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

    pub(super) fn pairs_of(&self, [sharers, viewers]: &[SideDays; 2]) -> usize {
        self.days_of(sharers).len().saturating_mul(self.days_of(viewers).len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_both_are_those_of_each() {
        let days: Vec<Day> = (1..=4).filter_map(|day| Day::new(2026, 3, day)).collect();
        let ends = || std::iter::once(None).chain(days.iter().copied().map(Some));
        let periods: Vec<Period> = ends().flat_map(|starts| ends().map(move |ends| Period { starts, ends })).collect();
        assert_eq!(periods.len(), 25);
        for &one in &periods {
            for &other in &periods {
                let of_both = both(one, other);
                for &day in &days {
                    let is_in_both = one.contains(day) && other.contains(day);
                    assert_eq!(of_both.is_some_and(|of_both| of_both.contains(day)), is_in_both, "{one:?} {other:?} {day}");
                }
            }
        }
    }
}
