//! Days on which organisations are bound.

use crate::distinct::Distinct;
use caldicott_policy::{Day, OrganisationId, Parties, Period};
use std::collections::BTreeMap;

/// Days from the first to the last, both included; none, where the last comes before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Days {
    pub(super) first: Day,
    pub(super) last: Day,
}

impl From<Period> for Days {
    fn from(Period { starts, ends }: Period) -> Days {
        Days { first: starts.unwrap_or(Day::FIRST), last: ends.unwrap_or(Day::LAST) }
    }
}

impl Days {
    /// No day.
    pub(super) const NONE: Days = Days { first: Day::LAST, last: Day::FIRST };

    #[inline]
    pub(crate) fn contain(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    pub(super) fn are_none(self) -> bool {
        self.last < self.first
    }

    /// The days that are among these and among others.
    fn both(self, other: Days) -> Days {
        Days { first: self.first.max(other.first), last: self.last.min(other.last) }
    }
}

/// Runs of days, in order and apart from each other; if there are none, that stands there.
pub(super) type Runs = Box<[Days]>;

/// Some days as runs.
fn runs(mut days: Vec<Days>) -> Runs {
    days.retain(|days| !days.are_none());
    days.sort_unstable();
    days.dedup_by(|next, run| {
        let goes_on = next.first <= run.last || run.last.next() == Some(next.first);
        if goes_on {
            run.last = run.last.max(next.last);
        }
        goes_on
    });
    if days.is_empty() { [Days::NONE].into() } else { days.into() }
}

/// The days that are in a run of one and in a run of another: fewer runs than both have together, of which some may be empty, and at
/// least one.
pub(super) fn in_both<'r>(mut one: &'r [Days], mut other: &'r [Days]) -> impl Iterator<Item = Days> + 'r {
    std::iter::from_fn(move || {
        let (&[of_one, ref after_one @ ..], &[of_other, ref after_other @ ..]) = (one, other) else { return None };
        if of_one.last < of_other.last {
            one = after_one;
        } else {
            other = after_other;
        }
        Some(of_one.both(of_other))
    })
}

/// On which days each organisation of a side is bound, by the number of the runs.
pub(super) type SideDays = Vec<(OrganisationId, u32)>;

/// The days of each organisation of a side, sorted, within those on which the agreement is in force.
pub(super) fn of_side(parties: &Parties, in_force: Period, all: &mut Distinct<Runs>) -> SideDays {
    let mut days: BTreeMap<OrganisationId, Vec<Days>> = BTreeMap::new();
    for (organisations, period) in parties {
        let bound = Days::from(*period).both(in_force.into());
        organisations.iter().for_each(|organisation| days.entry(organisation).or_default().push(bound));
    }
    days.into_iter().map(|(organisation, days)| (organisation, all.number(runs(days)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every list of up to three runs within a few days.
    fn lists() -> (Vec<Day>, Vec<Vec<Days>>) {
        let days: Vec<Day> = (1..=5).filter_map(|day| Day::new(2026, 3, day)).collect();
        let each: Vec<Days> = days.iter().flat_map(|&first| days.iter().map(move |&last| Days { first, last })).collect();
        let one = each.iter().map(|&one| vec![one]);
        let two = each.iter().flat_map(|&one| each.iter().map(move |&other| vec![one, other]));
        let three = two.clone().step_by(7).zip(each.iter().cycle()).map(|(two, &third)| [two, vec![third]].concat());
        (days.clone(), [Vec::new()].into_iter().chain(one).chain(two.clone()).chain(three).collect())
    }

    fn contain(list: &[Days], day: Day) -> bool {
        list.iter().any(|days| days.contain(day))
    }

    #[test]
    fn runs_are_the_same_days_apart_from_each_other() {
        let (days, lists) = lists();
        for list in lists {
            let runs = runs(list.clone());
            assert!(days.iter().all(|&day| contain(&runs, day) == contain(&list, day)), "{list:?} became {runs:?}");
            assert!(runs.windows(2).all(|two| two[0].last.next().is_some_and(|day| day < two[1].first)));
            assert!(runs.iter().all(|run| !run.are_none()) || *runs == [Days::NONE]);
        }
    }

    #[test]
    fn the_days_of_both_are_those_of_each() {
        let (days, lists) = lists();
        let lists: Vec<Runs> = lists.into_iter().map(runs).collect();
        for one in &lists {
            for other in lists.iter().step_by(3) {
                let both: Vec<Days> = in_both(one, other).collect();
                assert!(!both.is_empty() && both.len() < one.len() + other.len());
                for &day in &days {
                    assert_eq!(contain(&both, day), contain(one, day) && contain(other, day), "{one:?} {other:?} {day}");
                }
            }
        }
    }

    #[test]
    fn an_end_that_is_left_out_is_open() {
        let day = |day| Day::new(2026, 3, day);
        for (starts, ends) in [(None, None), (day(2), None), (None, day(4)), (day(2), day(4)), (day(4), day(2))] {
            let period = Period { starts, ends };
            for day in (1..=5).filter_map(day).chain([Day::FIRST, Day::LAST]) {
                assert_eq!(Days::from(period).contain(day), period.contains(day), "{period:?} {day}");
            }
        }
    }
}
