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

use crate::brief::Duties;
use crate::compile::{Cell, Compiler};
use crate::diagram::{Diagram, Forest};
use crate::program::Values;
use crate::{Limit, TooLarge};
use caldicott_policy::{
    Body, CategoryId, Data, Day, Id as _, OrganisationId, Parties, Party, Period, Policy, Reach, ReachedData, RoleId, RuleId, Truth,
};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, HashMap};

/// How many pairs of groups are listed before agreements are taken for wide.
pub(crate) const MANY_PAIRS: usize = 1_000_000;

/// Every tier: more than any category has.
const ALL_TIERS: u8 = u8::MAX;

/// The days of every day.
const EVERY_DAY: u32 = 0;

/// The agreements of a policy.
#[derive(Clone, Debug)]
pub(crate) struct Agreements {
    all: Vec<Compiled>,
    reached: Reached,
    /// Days on which parties are bound; the first is every day.
    periods: Vec<Vec<Period>>,
    /// The group of each organisation.
    group: Vec<u32>,
    /// The agreements between a group that holds and one that asks: where they begin in `listed`, and where they end.
    pairs: FxHashMap<(u32, u32), (u32, u32)>,
    listed: Vec<Bound>,
    /// The agreements in which a group shares, and those in which it views.
    sharing: Vec<Vec<Bound>>,
    viewing: Vec<Vec<Bound>>,
    /// All of them, for a request that names nobody.
    every: Vec<Bound>,
    wide: Vec<Wide>,
}

/// An agreement.
#[derive(Clone, Debug)]
struct Compiled {
    rule: RuleId,
    period: Period,
    purposes: Box<[bool]>,
    covers: u32,
    /// Its condition: one for all cells, or one for each.
    when: Box<[Diagram]>,
    duties: Duties,
    review_by: Option<Day>,
}

/// An agreement, and the days on which the two sides of a pair are bound by it.
#[derive(Clone, Copy, Debug)]
struct Bound {
    agreement: u32,
    holder: u32,
    requester: u32,
}

/// An agreement that is looked at by itself: on which days each organisation is bound, for each side.
#[derive(Clone, Debug)]
struct Wide {
    agreement: u32,
    sharers: FxHashMap<OrganisationId, u32>,
    viewers: FxHashMap<OrganisationId, u32>,
}

/// An organisation of a request, as the agreements see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    /// It is not named.
    Unknown,
    /// It is party to nothing.
    Stranger,
    /// It is named here, and in this group.
    Party(OrganisationId, u32),
}

/// What is asked of the agreements.
pub(crate) struct Question<'q> {
    pub(crate) cell: Cell,
    /// The number of the cell.
    pub(crate) number: usize,
    pub(crate) on: Day,
    pub(crate) holder: Seen,
    pub(crate) requester: Seen,
    pub(crate) values: &'q Values<'q>,
}

/// What the agreements say.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Says {
    pub(crate) truth: Truth,
    /// The first as written that says yes: its number among the agreements.
    pub(crate) first: Option<u32>,
}

impl Agreements {
    pub(crate) fn new<'p>(
        policy: &'p Policy,
        compiler: &mut Compiler<'p>,
        cells: &[Cell],
        many_pairs: usize,
    ) -> Result<Agreements, TooLarge> {
        let mut reached = Reached::new(policy);
        let mut periods = Periods::default();
        let mut all = Vec::new();
        let mut sides = Vec::new();
        for (rule, found) in policy.rules() {
            let Body::Agreement(agreement) = &found.body else { continue };
            all.push(Compiled {
                rule,
                period: found.period,
                purposes: policy.purposes().map(|(purpose, _)| agreement.purposes.contains(purpose)).collect(),
                covers: reached.of(policy, &agreement.covers),
                when: compiler.in_cells(&agreement.when, cells)?,
                duties: Duties::of(&agreement.must),
                review_by: agreement.review_by,
            });
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
            reached,
            periods: periods.known,
            pairs: FxHashMap::default(),
            listed: Vec::new(),
            sharing: vec![Vec::new(); groups.count],
            viewing: vec![Vec::new(); groups.count],
            group: Vec::new(),
            wide: Vec::new(),
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
        for (pair, bound) in pairs {
            let start = self.listed.len() as u32;
            self.listed.extend(bound);
            self.pairs.insert(pair, (start, self.listed.len() as u32));
        }
    }

    /// An organisation of a request.
    pub(crate) fn seen(&self, party: Option<&Party>) -> Seen {
        match party {
            None => Seen::Unknown,
            Some(Party::Other(_)) => Seen::Stranger,
            Some(Party::Named(organisation)) => Seen::Party(*organisation, self.group[organisation.index()]),
        }
    }

    /// What the agreements say to a question.
    #[inline]
    pub(crate) fn says(&self, forest: &Forest, question: &Question<'_>) -> Says {
        let mut says = Says { truth: Truth::No, first: None };
        let between = match (question.holder, question.requester) {
            (Seen::Stranger, _) | (_, Seen::Stranger) => return says,
            (Seen::Party(_, holder), Seen::Party(_, requester)) => match self.pairs.get(&(holder, requester)) {
                Some(&(start, end)) => &self.listed[start as usize..end as usize],
                None => &[],
            },
            (Seen::Party(_, holder), Seen::Unknown) => &self.sharing[holder as usize],
            (Seen::Unknown, Seen::Party(_, requester)) => &self.viewing[requester as usize],
            (Seen::Unknown, Seen::Unknown) => &self.every,
        };
        for bound in between {
            let truth = self.one(forest, question, bound);
            says.truth = says.truth | truth;
            if truth == Truth::Yes {
                says.first = Some(bound.agreement);
                break;
            }
        }
        if (question.holder, question.requester) != (Seen::Unknown, Seen::Unknown) {
            self.add_wide(forest, question, &mut says);
        }
        says
    }

    /// Adds what the wide agreements say to what the others do.
    fn add_wide(&self, forest: &Forest, question: &Question<'_>, says: &mut Says) {
        for wide in &self.wide {
            if says.first.is_some_and(|first| first < wide.agreement) {
                return;
            }
            let days = |seen, bound: &FxHashMap<OrganisationId, u32>| match seen {
                Seen::Unknown => Some(EVERY_DAY),
                Seen::Stranger => None,
                Seen::Party(organisation, _) => bound.get(&organisation).copied(),
            };
            let sides = (days(question.holder, &wide.sharers), days(question.requester, &wide.viewers));
            let (Some(holder), Some(requester)) = sides else { continue };
            let truth = self.one(forest, question, &Bound { agreement: wide.agreement, holder, requester });
            says.truth = says.truth | truth;
            if truth == Truth::Yes {
                says.first = Some(wide.agreement);
                return;
            }
        }
    }

    #[inline]
    fn one(&self, forest: &Forest, question: &Question<'_>, bound: &Bound) -> Truth {
        let agreement = &self.all[bound.agreement as usize];
        let Cell { role, purpose, category, tier } = question.cell;
        let meant = agreement.period.contains(question.on)
            && agreement.purposes[purpose.index()]
            && u32::from(self.reached.tier(agreement.covers, role, category)) >= tier;
        if !meant {
            return Truth::No;
        }
        let sides =
            self.is_bound(question.holder, bound.holder, question.on) & self.is_bound(question.requester, bound.requester, question.on);
        if sides == Truth::No {
            return Truth::No;
        }
        let when = match &agreement.when[..] {
            [same] => *same,
            of_cells => of_cells[question.number],
        };
        sides & question.values.truth(forest, when)
    }

    #[inline]
    fn is_bound(&self, seen: Seen, days: u32, on: Day) -> Truth {
        match seen {
            Seen::Unknown => Truth::Unknown,
            Seen::Stranger => Truth::No,
            Seen::Party(..) => (days == EVERY_DAY || self.periods[days as usize].iter().any(|period| period.contains(on))).into(),
        }
    }

    /// The rule of an agreement, and what relying on it owes.
    pub(crate) fn rule(&self, agreement: u32) -> (RuleId, Duties) {
        let agreement = &self.all[agreement as usize];
        (agreement.rule, agreement.duties)
    }

    /// Whether an agreement was to be reviewed before a day.
    pub(crate) fn is_overdue(&self, agreement: u32, on: Day) -> bool {
        self.all[agreement as usize].review_by.is_some_and(|day| day < on)
    }
}

/// On which days each organisation of a side is bound.
type SideDays = Vec<(OrganisationId, u32)>;

/// Lists of days, each once.
#[derive(Debug)]
struct Periods {
    known: Vec<Vec<Period>>,
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
    /// The days of each organisation of a side, sorted.
    fn of(&mut self, parties: &Parties) -> SideDays {
        let mut days: BTreeMap<OrganisationId, Vec<Period>> = BTreeMap::new();
        for (organisations, period) in parties {
            organisations.iter().for_each(|organisation| days.entry(organisation).or_default().push(*period));
        }
        days.into_iter().map(|(organisation, periods)| (organisation, self.number(periods))).collect()
    }

    fn number(&mut self, periods: Vec<Period>) -> u32 {
        let next = self.known.len() as u32;
        let ends = periods.iter().map(|period| (period.starts, period.ends)).collect();
        *self.number.entry(ends).or_insert_with(|| {
            self.known.push(periods);
            next
        })
    }
}

/// Organisations that are party to the same agreements, on the same sides and days.
struct Groups {
    of: Vec<u32>,
    count: usize,
}

impl Groups {
    fn new(organisations: usize, sides: &[[SideDays; 2]], but_for: &[usize]) -> Groups {
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
    fn days_of(&self, side: &SideDays) -> BTreeMap<u32, u32> {
        side.iter().map(|&(organisation, days)| (self.of[organisation.index()], days)).collect()
    }

    fn pairs_of(&self, [sharers, viewers]: &[SideDays; 2]) -> usize {
        self.days_of(sharers).len().saturating_mul(self.days_of(viewers).len())
    }
}

/// How deep agreements reach: for each a row a role, and a tier a category in the row. Equal rows are one.
#[derive(Clone, Debug)]
struct Reached {
    categories: usize,
    rows: Vec<u8>,
    /// For each of what agreements cover, the row of each role.
    covers: Vec<Box<[u32]>>,
    known_rows: HashMap<Vec<u8>, u32>,
    known_covers: HashMap<Box<[u32]>, u32>,
}

impl Reached {
    fn new(policy: &Policy) -> Reached {
        Reached {
            categories: policy.categories().len(),
            rows: Vec::new(),
            covers: Vec::new(),
            known_rows: HashMap::new(),
            known_covers: HashMap::new(),
        }
    }

    #[inline]
    fn tier(&self, covers: u32, role: RoleId, category: CategoryId) -> u8 {
        self.rows[self.covers[covers as usize][role.index()] as usize * self.categories + category.index()]
    }

    fn of(&mut self, policy: &Policy, reach: &Reach) -> u32 {
        let rows: Box<[u32]> = policy.roles().map(|(role, _)| self.row(policy, reach, role)).collect();
        let next = self.covers.len() as u32;
        *self.known_covers.entry(rows).or_insert_with_key(|rows| {
            self.covers.push(rows.clone());
            next
        })
    }

    fn row(&mut self, policy: &Policy, reach: &Reach, role: RoleId) -> u32 {
        let tier = |data: &Data, category| data.tiers_of(category).map_or(0, |(_, high)| u8::try_from(high).unwrap_or(ALL_TIERS));
        let row: Vec<u8> = policy
            .categories()
            .map(|(category, _)| match &reach.data {
                _ if !reach.roles.contains(role) => 0,
                ReachedData::Same(data) => tier(data, category),
                ReachedData::Table(rows) => {
                    rows.iter().filter(|(roles, _)| roles.contains(role)).map(|(_, data)| tier(data, category)).max().unwrap_or(0)
                }
            })
            .collect();
        let next = (self.rows.len() / self.categories.max(1)) as u32;
        *self.known_rows.entry(row).or_insert_with_key(|row| {
            self.rows.extend(row);
            next
        })
    }
}
