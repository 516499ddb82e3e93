//! Which agreements there are between two organisations.
//!
//! A request names two organisations, and of thousands of agreements one or two are about them. Organisations that are
//! party to the same agreements on the same days, on the same sides, are one *group*; for every pair of groups that share
//! anything the agreements between them are listed, in the order written. So the way to an agreement is one look at the
//! pair, however many agreements there are.
//!
//! An agreement between very many organisations that differ in what else they share would make a pair of almost any two.
//! The fewest such *wide* agreements that keep the pairs within bounds are looked at one by one.
//!
//! Where an organisation is not named, any agreement of the other one may be meant, and none certainly is.

mod groups;
mod pairs;
mod seen;

pub(crate) use pairs::{Bound, EVERY_DAY};
pub(crate) use seen::Seen;

use crate::bits::Bits;
use crate::compile::Compiler;
use crate::diagram::Diagram;
use crate::grid::CellSet;
use crate::reach::{Reached, Reaching};
use crate::{Limit, TooLarge};
use caldicott_policy::{Body, Day, OrganisationId, Party, Period, Policy, PurposeId, RoleId, RuleId, Truth};
use groups::{Groups, Periods, SideDays};
use pairs::{Between, Pairs, Substance};
use rustc_hash::FxHashMap;
use seen::{STRANGER, Who};
use std::collections::{BTreeMap, HashMap};

/// How many pairs of groups are listed before agreements are taken for wide.
pub(crate) const MANY_PAIRS: usize = 1_000_000;

/// The agreements of a policy.
#[derive(Clone, Debug)]
pub(crate) struct Agreements {
    pub(crate) all: Vec<Compiled>,
    pub(crate) terms: Vec<Terms>,
    pub(crate) reached: Reached,
    /// Days on which parties are bound; the first is every day.
    pub(crate) periods: Vec<Vec<Period>>,
    /// The group of each organisation.
    pub(crate) group: Vec<u32>,
    /// The agreements between a group that holds and one that asks.
    pub(crate) pairs: Pairs,
    /// The second and later agreements of pairs; the first list is of those that have none.
    more: Vec<Box<[Bound]>>,
    /// The agreements in which a group shares, and those in which it views.
    pub(crate) sharing: Vec<Vec<Bound>>,
    pub(crate) viewing: Vec<Vec<Bound>>,
    /// All of them, for a request that names nobody.
    every: Vec<Bound>,
    pub(crate) wide: Vec<Wide>,
    /// What is between two organisations is what is between their groups, if the numbers of both are smaller.
    paired: u32,
}

/// An agreement.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compiled {
    rule: RuleId,
    pub(crate) substance: Substance,
}

/// What many agreements have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Terms {
    pub(crate) period: Period,
    purposes: Bits,
    when: When,
    pub(crate) review_by: Option<Day>,
}

/// The condition of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum When {
    /// The same for all cells.
    Same(Diagram),
    /// One for each.
    Each(Box<[Diagram]>),
}

/// The list of no agreements.
const NO_MORE: u32 = 0;

/// An agreement that is looked at by itself: on which days each organisation is bound, for each side.
#[derive(Clone, Debug)]
pub(crate) struct Wide {
    agreement: u32,
    pub(crate) sharers: FxHashMap<OrganisationId, u32>,
    pub(crate) viewers: FxHashMap<OrganisationId, u32>,
}

/// Between whom, for what and when agreements are looked for.
#[derive(Clone, Copy)]
pub(crate) struct Sought {
    pub(crate) holder: Seen,
    pub(crate) requester: Seen,
    pub(crate) purpose: PurposeId,
    pub(crate) on: Day,
}

/// An agreement that is in force for a purpose on a day, and may be between the two organisations.
#[derive(Clone, Copy)]
pub(crate) struct InForce<'a> {
    /// Its number among the agreements.
    pub(crate) number: u32,
    covers: u32,
    /// Whether both are bound by it.
    bound: Truth,
    terms: &'a Terms,
}

impl InForce<'_> {
    /// Its condition, if it is the same for all cells.
    #[inline]
    pub(crate) fn condition(&self) -> Option<Diagram> {
        match &self.terms.when {
            When::Same(same) => Some(*same),
            When::Each(_) => None,
        }
    }

    /// Its condition in the cell of a number.
    #[inline]
    fn condition_in(&self, number: usize) -> Diagram {
        match &self.terms.when {
            When::Same(same) => *same,
            When::Each(of_cells) => of_cells[number],
        }
    }

    /// Whether it was to be reviewed before a day.
    #[inline]
    pub(crate) fn is_overdue(&self, on: Day) -> bool {
        self.terms.review_by.is_some_and(|day| day < on)
    }
}

/// What agreements say of the cells of a set: yes, or that it is unknown. Of the others they say no.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Agreed {
    pub(crate) yes: CellSet,
    pub(crate) unknown: CellSet,
}

impl Agreed {
    #[inline]
    fn add(&mut self, cells: CellSet, says: Truth) {
        match says {
            Truth::Yes => self.yes.add(cells),
            Truth::Unknown => self.unknown.add(cells),
            Truth::No => {}
        }
    }
}

impl Agreements {
    pub(crate) fn new<'p>(policy: &'p Policy, compiler: &mut Compiler<'p>, many_pairs: usize) -> Result<Agreements, TooLarge> {
        let mut reaching = Reaching::new(policy);
        let mut periods = Periods::default();
        let (mut all, mut sides, mut terms) = (Vec::new(), Vec::new(), Vec::new());
        let mut known: HashMap<Terms, u32> = HashMap::new();
        for (rule, found) in policy.rules() {
            let Body::Agreement(agreement) = &found.body else { continue };
            let of_this = Terms {
                period: found.period,
                purposes: Bits::of(policy.purposes().map(|(id, _)| id).filter(|&id| agreement.purposes.contains(id))),
                when: compiler.in_cells(&agreement.when)?,
                review_by: agreement.review_by,
            };
            let next = terms.len() as u32;
            let terms = *known.entry(of_this).or_insert_with_key(|of_this| {
                terms.push(of_this.clone());
                next
            });
            all.push(Compiled { rule, substance: Substance { terms, covers: reaching.of(&agreement.covers) } });
            sides.push([periods.of(&agreement.sharers), periods.of(&agreement.viewers)]);
        }
        let count = policy.organisations().len();
        let (mut groups, mut wide) = (Groups::new(count, &sides, &[]), Vec::new());
        // The agreements with the most pairs first.
        let mut order: Vec<(usize, usize)> = (0..sides.len()).map(|agreement| (groups.pairs_of(&sides[agreement]), agreement)).collect();
        order.sort_unstable_by_key(|&(pairs, agreement)| (std::cmp::Reverse(pairs), agreement));
        let mut pairs: usize = order.iter().map(|&(pairs, _)| pairs).sum();
        for (of_agreement, agreement) in order {
            if pairs <= many_pairs {
                break;
            }
            pairs -= of_agreement;
            wide.push(agreement);
        }
        if !wide.is_empty() {
            wide.sort_unstable();
            groups = Groups::new(count, &sides, &wide);
        }
        TooLarge::check(Limit::Pairs, pairs)?;
        let mut made = Agreements {
            every: (0..all.len()).map(|agreement| Bound { agreement: agreement as u32, holder: EVERY_DAY, requester: EVERY_DAY }).collect(),
            all,
            terms,
            reached: reaching.reached,
            periods: periods.known,
            pairs: Pairs::new([].into_iter()),
            more: vec![[].into()],
            sharing: vec![Vec::new(); groups.count],
            viewing: vec![Vec::new(); groups.count],
            group: Vec::new(),
            wide: Vec::new(),
            paired: if wide.is_empty() { STRANGER } else { 0 },
        };
        made.list(&groups, &sides, &wide);
        made.group = groups.of;
        Ok(made)
    }

    /// Lists what there is between groups, and for each group by itself.
    fn list(&mut self, groups: &Groups, sides: &[[SideDays; 2]], wide: &[usize]) {
        let mut pairs: BTreeMap<(u32, u32), Vec<Bound>> = BTreeMap::new();
        for (number, [sharers, viewers]) in sides.iter().enumerate() {
            let agreement = number as u32;
            if wide.binary_search(&number).is_ok() {
                let by_organisation = |days: &SideDays| days.iter().copied().collect();
                self.wide.push(Wide { agreement, sharers: by_organisation(sharers), viewers: by_organisation(viewers) });
                continue;
            }
            let (holders, requesters) = (groups.days_of(sharers), groups.days_of(viewers));
            for (&group, &holder) in &holders {
                self.sharing[group as usize].push(Bound { agreement, holder, requester: EVERY_DAY });
            }
            for (&group, &requester) in &requesters {
                self.viewing[group as usize].push(Bound { agreement, holder: EVERY_DAY, requester });
            }
            for (&holding, &holder) in &holders {
                for (&asking, &requester) in &requesters {
                    pairs.entry((holding, asking)).or_default().push(Bound { agreement, holder, requester });
                }
            }
        }
        self.pairs = Pairs::new(pairs.into_iter().map(|(pair, bound)| {
            let (first, others) = (bound[0], &bound[1..]);
            let mut more = NO_MORE;
            if !others.is_empty() {
                more = self.more.len() as u32;
                self.more.push(others.into());
            }
            (pair, Between { first, substance: self.all[first.agreement as usize].substance, more })
        }));
    }

    /// An organisation of a request.
    #[inline]
    pub(crate) fn seen(&self, party: Option<&Party>) -> Seen {
        Seen::of(party, &self.group)
    }

    /// The agreements that may be between two organisations, those of a pair before the wide ones, each in the order written.
    #[inline]
    pub(crate) fn in_force(&self, sought: Sought) -> impl Iterator<Item = InForce<'_>> {
        self.between(sought.holder, sought.requester).filter_map(move |bound| self.bound_by(bound, sought))
    }

    /// The rules of the agreements that are, or were, or will be between two organisations.
    pub(crate) fn rules_between(&self, sought: Sought) -> impl Iterator<Item = RuleId> + '_ {
        self.between(sought.holder, sought.requester).map(|bound| self.rule(bound.agreement))
    }

    /// The agreements that are, or were, or will be between two organisations.
    #[inline]
    pub(crate) fn between(&self, holder: Seen, requester: Seen) -> impl Iterator<Item = Bound> + '_ {
        let (first, others): (Option<Bound>, &[Bound]) = match (holder.who(), requester.who()) {
            (Who::Stranger, _) | (_, Who::Stranger) => (None, &[]),
            (Who::Party(_, holder), Who::Party(_, requester)) => match self.pairs.get(holder, requester) {
                Some(between) => (Some(between.first), &self.more[between.more as usize]),
                None => (None, &[]),
            },
            (Who::Party(_, holder), Who::Unknown) => (None, &self.sharing[holder as usize]),
            (Who::Unknown, Who::Party(_, requester)) => (None, &self.viewing[requester as usize]),
            (Who::Unknown, Who::Unknown) => (None, &self.every),
        };
        let listed = first.into_iter().chain(others.iter().copied());
        // Every agreement is looked at already where nobody is named.
        let wide = match (holder.who(), requester.who()) {
            (Who::Unknown, Who::Unknown) => &[][..],
            _ => &self.wide,
        };
        let days = |seen, bound: &FxHashMap<OrganisationId, u32>| match seen {
            Who::Unknown => Some(EVERY_DAY),
            Who::Stranger => None,
            Who::Party(organisation, _) => bound.get(&organisation).copied(),
        };
        let wide = wide.iter().filter_map(move |wide| {
            let (holder, requester) = (days(holder.who(), &wide.sharers)?, days(requester.who(), &wide.viewers)?);
            Some(Bound { agreement: wide.agreement, holder, requester })
        });
        listed.chain(wide)
    }

    /// Where two organisations have no more than one agreement between them, that one, if it is in force; `None` where there
    /// may be more.
    #[inline]
    pub(crate) fn only_one(&self, sought: Sought) -> Option<Option<InForce<'_>>> {
        let Sought { holder, requester, .. } = sought;
        if holder.who.max(requester.who) >= self.paired {
            return None;
        }
        match self.pairs.get(holder.group, requester.group) {
            None => Some(None),
            Some(&Between { first, substance, more: NO_MORE }) => {
                let every_day = first.holder == EVERY_DAY && first.requester == EVERY_DAY;
                let both = if every_day { Truth::Yes } else { self.are_bound(first, sought) };
                Some(self.in_force_if(both, first.agreement, substance, sought))
            }
            Some(_) => None,
        }
    }

    #[inline]
    pub(crate) fn bound_by(&self, bound: Bound, sought: Sought) -> Option<InForce<'_>> {
        self.in_force_if(self.are_bound(bound, sought), bound.agreement, self.all[bound.agreement as usize].substance, sought)
    }

    /// Whether two organisations are bound by what is between them.
    #[inline]
    fn are_bound(&self, bound: Bound, sought: Sought) -> Truth {
        self.is_bound(sought.holder, bound.holder, sought.on) & self.is_bound(sought.requester, bound.requester, sought.on)
    }

    #[inline]
    fn in_force_if(&self, both: Truth, number: u32, substance: Substance, sought: Sought) -> Option<InForce<'_>> {
        let terms = &self.terms[substance.terms as usize];
        if both == Truth::No || !terms.purposes.contains(sought.purpose) || !terms.period.contains(sought.on) {
            return None;
        }
        Some(InForce { number, covers: substance.covers, bound: both, terms })
    }

    /// Whether an agreement lets a role see a tier: a cell of a record. `number` is its number among those of all roles.
    #[inline]
    pub(crate) fn permits(
        &self,
        agreement: &InForce<'_>,
        (role, cell): (RoleId, u32),
        number: usize,
        says: impl FnOnce(Diagram) -> Truth,
    ) -> Truth {
        if !self.reached.reaches(agreement.covers, role, cell) {
            return Truth::No;
        }
        agreement.bound & says(agreement.condition_in(number))
    }

    /// Adds of which cells of a set an agreement lets a role see what. The cells of the role and the purpose begin with the
    /// number `first`; `when` is what its condition says, if that is the same for all cells.
    #[inline]
    pub(crate) fn permits_of(
        &self,
        agreement: &InForce<'_>,
        (role, first, set): (RoleId, usize, usize),
        when: Option<Truth>,
        says: impl Fn(Diagram) -> Truth,
        agreed: &mut Agreed,
    ) {
        let cells = self.reached.cells(agreement.covers, role, set);
        match when {
            Some(when) => agreed.add(cells, agreement.bound & when),
            None => cells.each(set).for_each(|(at, cell)| agreed.add(cell, agreement.bound & says(agreement.condition_in(first + at)))),
        }
    }

    #[inline]
    pub(crate) fn is_bound(&self, seen: Seen, days: u32, on: Day) -> Truth {
        match seen.who() {
            Who::Unknown => Truth::Unknown,
            Who::Stranger => Truth::No,
            Who::Party(..) => (days == EVERY_DAY || self.periods[days as usize].iter().any(|period| period.contains(on))).into(),
        }
    }

    /// An agreement, as if both organisations were bound by it that day.
    pub(crate) fn as_in_force(&self, number: u32) -> InForce<'_> {
        let Substance { terms, covers } = self.all[number as usize].substance;
        InForce { number, covers, bound: Truth::Yes, terms: &self.terms[terms as usize] }
    }

    /// The rule of an agreement.
    pub(crate) fn rule(&self, agreement: u32) -> RuleId {
        self.all[agreement as usize].rule
    }
}
