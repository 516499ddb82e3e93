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

mod days;
mod groups;
mod pairs;
mod seen;

pub(crate) use pairs::{Bound, Substance};
pub(crate) use seen::Seen;

use crate::TooLarge;
use crate::compile::{Compiler, InCells};
use crate::distinct::Distinct;
use crate::grid::CellSet;
use crate::reach::{Reached, Reaching};
use crate::steps::Path;
use caldicott_policy::{Body, Day, Id as _, OrganisationId, Party, Policy, PurposeId, RoleId, RuleId, Truth};
use days::{Days, Runs, SideDays, in_both, of_side};
use groups::Groups;
use pairs::{Between, Pairs};
use rustc_hash::FxHashMap;
use seen::Who;
use std::collections::{BTreeMap, HashMap};

/// The agreements of a policy.
#[derive(Clone, Debug)]
pub(crate) struct Agreements {
    pub(crate) all: Vec<Compiled>,
    /// Of each the last day on which no review is overdue: mostly all that is looked up of one that a permit relies on, so it lies by itself.
    pub(crate) review_by: Vec<Day>,
    /// Under which condition agreements are for each purpose: those of an agreement follow each other.
    whens: Vec<When>,
    /// Conditions that are another in every cell.
    in_cells: Vec<Box<[Path]>>,
    pub(crate) reached: Reached,
    /// Days on which parties are bound by an agreement that is in force.
    runs: Vec<Runs>,
    /// The group of each organisation.
    pub(crate) group: Vec<u32>,
    /// The agreements between a group that holds and one that asks.
    pub(crate) pairs: Pairs,
    /// All that is bound between a pair, where that is several agreements, or several runs of days of one.
    several: Vec<Box<[Bound]>>,
    /// The agreements in which a group shares, and those in which it views.
    pub(crate) sharing: Vec<Vec<Bound>>,
    pub(crate) viewing: Vec<Vec<Bound>>,
    /// All of them, for a request that names nobody.
    every: Vec<Bound>,
    pub(crate) wide: Vec<Wide>,
}

/// An agreement.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compiled {
    rule: RuleId,
    pub(crate) substance: Substance,
    /// The days on which it is in force.
    days: Days,
}

/// The condition of an agreement for a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum When {
    /// It is not for this purpose.
    Never,
    /// The same for all cells.
    Same(Path),
    /// One for each, by the number of this list of them.
    Each(u32),
}

impl When {
    /// Without a condition.
    pub(crate) const ALWAYS: When = When::Same(Path::YES);
}

/// The number of a list that a pair does not have: only one agreement is between the two, for one run of days.
const ONLY_ONE: u32 = u32::MAX;

/// An agreement that is looked at by itself: on which days each organisation is bound, for each side, by the number of the runs.
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

/// An agreement by which both organisations are bound on a day, for a purpose.
#[derive(Clone, Copy)]
pub(crate) struct InForce {
    /// Its number among the agreements.
    pub(crate) number: u32,
    substance: Substance,
    /// Its condition for the purpose.
    pub(crate) when: When,
}

impl InForce {
    /// Its condition, if it is the same for all cells.
    #[inline]
    pub(crate) fn condition(self) -> Option<Path> {
        match self.when {
            When::Same(same) => Some(same),
            When::Never | When::Each(_) => None,
        }
    }
}

/// What is found between two organisations at one look.
pub(crate) enum Found {
    /// Nothing that is in force.
    Nothing,
    /// One agreement, and no other.
    One(InForce),
    /// There may be several: each is to be looked at.
    Several,
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
    /// The agreements of a policy, where those are wide without which no more is listed than so many pairs, with their runs of days.
    pub(crate) fn new<'p>(policy: &'p Policy, compiler: &mut Compiler<'p>, many_pairs: usize) -> Result<Agreements, TooLarge> {
        let (mut made, sides) = Agreements::compiled(policy, compiler)?;
        let count = policy.organisations().len();
        let mut groups = Groups::new(count, &sides, &[]);
        let wide = widest(&groups, &sides, &made.runs, many_pairs);
        if !wide.is_empty() {
            groups = Groups::new(count, &sides, &wide);
        }
        made.list(&groups, &sides, &wide);
        made.group = groups.of;
        Ok(made)
    }

    /// Each agreement by itself, without what there is between whom; and on which days its sharers and its viewers are bound.
    fn compiled<'p>(policy: &'p Policy, compiler: &mut Compiler<'p>) -> Result<(Agreements, Vec<[SideDays; 2]>), TooLarge> {
        let mut reaching = Reaching::new(policy);
        let (mut all, mut review_by, mut sides, mut whens) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (mut in_cells, mut runs) = (Distinct::default(), Distinct::default());
        let mut known = HashMap::new();
        for (rule, found) in policy.rules() {
            let Body::Agreement(agreement) = &found.body else { continue };
            let when = match compiler.condition_in_cells(&agreement.when, in_cells.all().len())? {
                InCells::Same(same) => When::Same(same),
                InCells::Each(of_cells) => When::Each(in_cells.number(of_cells)),
            };
            let of_purpose = |purpose| if agreement.purposes.contains(purpose) { when } else { When::Never };
            let of_purposes: Vec<When> = policy.purposes().map(|(purpose, _)| of_purpose(purpose)).collect();
            let next = whens.len() as u32;
            let whens = *known.entry(of_purposes).or_insert_with_key(|of_purposes| {
                whens.extend(of_purposes);
                next
            });
            let substance = Substance { whens, rows: reaching.of(&agreement.covers) };
            all.push(Compiled { rule, substance, days: found.period.into() });
            review_by.push(agreement.review_by.unwrap_or(Day::LAST));
            sides.push([&agreement.sharers, &agreement.viewers].map(|parties| of_side(parties, found.period, &mut runs)));
        }
        let every = (0..).zip(&all).map(|(agreement, Compiled { days, .. })| Bound { agreement, days: *days }).collect();
        let (reached, runs) = (reaching.reached, runs.into_all());
        let pairs = Pairs::new([].into_iter());
        let (several, group, sharing, viewing, wide) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Ok((
            Agreements {
                all,
                review_by,
                whens,
                in_cells: in_cells.into_all(),
                reached,
                runs,
                group,
                pairs,
                several,
                sharing,
                viewing,
                every,
                wide,
            },
            sides,
        ))
    }

    /// Lists what there is between groups, and for each group by itself.
    fn list(&mut self, groups: &Groups, sides: &[[SideDays; 2]], wide: &[usize]) {
        self.sharing = vec![Vec::new(); groups.count];
        self.viewing = vec![Vec::new(); groups.count];
        let mut pairs: BTreeMap<(u32, u32), Vec<Bound>> = BTreeMap::new();
        for (number, [sharers, viewers]) in sides.iter().enumerate() {
            let agreement = number as u32;
            let bound = move |days| Bound { agreement, days };
            if wide.binary_search(&number).is_ok() {
                let by_organisation = |days: &SideDays| days.iter().copied().collect();
                self.wide.push(Wide { agreement, sharers: by_organisation(sharers), viewers: by_organisation(viewers) });
                continue;
            }
            let (holders, requesters) = (groups.days_of(sharers), groups.days_of(viewers));
            for (sides, groups) in [(&mut self.sharing, &holders), (&mut self.viewing, &requesters)] {
                for (&group, &days) in groups {
                    sides[group as usize].extend(self.runs[days as usize].iter().copied().map(bound));
                }
            }
            for (&holding, &holder) in &holders {
                for (&asking, &requester) in &requesters {
                    let both = in_both(&self.runs[holder as usize], &self.runs[requester as usize]);
                    let listed = pairs.entry((holding, asking)).or_default();
                    let before = listed.len();
                    listed.extend(both.filter(|days| !days.are_none()).map(bound));
                    // What never was in force between two is told of all the same.
                    if listed.len() == before {
                        listed.push(bound(Days::NONE));
                    }
                }
            }
        }
        self.pairs = Pairs::new(pairs.into_iter().map(|(pair, bound)| {
            let (first, mut several) = (bound[0], ONLY_ONE);
            if bound.len() > 1 {
                several = self.several.len() as u32;
                self.several.push(bound.into());
            }
            (pair, Between { first, substance: self.all[first.agreement as usize].substance, several })
        }));
    }

    /// An organisation of a request.
    #[inline]
    pub(crate) fn seen(&self, party: Option<&Party>) -> Seen {
        Seen::of(party, &self.group)
    }

    /// An organisation of the policy.
    #[inline]
    pub(crate) fn seen_as(&self, organisation: OrganisationId) -> Seen {
        Seen::named(organisation, &self.group)
    }

    /// Gives each agreement that is in force between two organisations that are named: those of a pair before the wide ones, each in
    /// the order written.
    #[inline(always)]
    pub(crate) fn each_in_force(&self, sought: Sought, each: impl FnMut(InForce)) {
        let (holder, requester) = (sought.holder, sought.requester);
        let in_force = |bound| self.bound_by(bound, sought);
        match self.wide.is_empty() {
            // A list alone is gone through more quickly.
            true => self.listed_between(holder, requester).iter().copied().filter_map(in_force).for_each(each),
            false => self.between(holder, requester).filter_map(in_force).for_each(each),
        }
    }

    /// The rules of the agreements that are, or were, or will be between two organisations. A rule may come more than once.
    pub(crate) fn rules_between(&self, sought: Sought) -> impl Iterator<Item = RuleId> + '_ {
        self.between(sought.holder, sought.requester).map(|bound| self.rule(bound.agreement))
    }

    /// The agreements that are, or were, or will be between two organisations.
    #[inline]
    pub(crate) fn between<'a>(&'a self, holder: Seen, requester: Seen) -> impl Iterator<Item = Bound> + 'a {
        // Every agreement is looked at already where nobody is named.
        let wide = match (holder.who(), requester.who()) {
            (Who::Unknown, Who::Unknown) => &[][..],
            _ => &self.wide,
        };
        let days = |seen, all: &'a Days, bound: &FxHashMap<OrganisationId, u32>| match seen {
            Who::Unknown => Some(std::slice::from_ref(all)),
            Who::Stranger => None,
            Who::Party(organisation, _) => bound.get(&organisation).map(|&runs| &*self.runs[runs as usize]),
        };
        let wide = wide.iter().flat_map(move |wide| {
            let all = &self.all[wide.agreement as usize].days;
            let (holder, requester) = (days(holder.who(), all, &wide.sharers), days(requester.who(), all, &wide.viewers));
            let both = holder.zip(requester).into_iter().flat_map(|(holder, requester)| in_both(holder, requester));
            both.map(|days| Bound { agreement: wide.agreement, days })
        });
        self.listed_between(holder, requester).iter().copied().chain(wide)
    }

    /// The same, but for the wide ones.
    #[inline]
    fn listed_between(&self, holder: Seen, requester: Seen) -> &[Bound] {
        match (holder.who(), requester.who()) {
            (Who::Stranger, _) | (_, Who::Stranger) => &[],
            (Who::Party(_, holder), Who::Party(_, requester)) => match self.pairs.get(holder, requester) {
                None => &[],
                Some(Between { first, several: ONLY_ONE, .. }) => std::slice::from_ref(first),
                Some(Between { several, .. }) => &self.several[*several as usize],
            },
            (Who::Party(_, holder), Who::Unknown) => &self.sharing[holder as usize],
            (Who::Unknown, Who::Party(_, requester)) => &self.viewing[requester as usize],
            (Who::Unknown, Who::Unknown) => &self.every,
        }
    }

    /// What is in force between two organisations that are named and not the same, as far as one look tells.
    #[inline]
    pub(crate) fn found(&self, sought: Sought) -> Found {
        if !self.wide.is_empty() {
            return Found::Several;
        }
        match self.pairs.get(sought.holder.group, sought.requester.group) {
            None => Found::Nothing,
            Some(&Between { first: Bound { agreement, days }, substance, several: ONLY_ONE }) => {
                let when = self.when(substance, sought.purpose);
                let is_in_force = days.contain(sought.on) && when != When::Never;
                if is_in_force { Found::One(InForce { number: agreement, substance, when }) } else { Found::Nothing }
            }
            Some(_) => Found::Several,
        }
    }

    /// The agreement, if it is in force.
    #[inline]
    fn bound_by(&self, Bound { agreement, days }: Bound, sought: Sought) -> Option<InForce> {
        let substance = self.all[agreement as usize].substance;
        let when = self.when(substance, sought.purpose);
        (days.contain(sought.on) && when != When::Never).then_some(InForce { number: agreement, substance, when })
    }

    /// The condition for a purpose.
    #[inline]
    pub(crate) fn when(&self, substance: Substance, purpose: PurposeId) -> When {
        self.whens[substance.whens as usize + purpose.index()]
    }

    /// A condition in the cell of a number; `None` where there is none.
    #[inline]
    pub(crate) fn condition_in(&self, when: When, number: usize) -> Option<Path> {
        match when {
            When::Never => None,
            When::Same(same) => Some(same),
            When::Each(list) => Some(self.in_cells[list as usize][number]),
        }
    }

    /// Whether an agreement was to be reviewed before a day; what is none was not.
    #[inline]
    pub(crate) fn is_overdue(&self, agreement: u32, on: Day) -> bool {
        self.review_by.get(agreement as usize).is_some_and(|&review_by| review_by < on)
    }

    /// Whether an agreement covers a tier, by its number among those of all categories, for a role.
    #[inline]
    pub(crate) fn reaches(&self, agreement: &InForce, role: RoleId, tier: u32) -> bool {
        self.reached.reaches(agreement.substance.rows, role, tier)
    }

    /// Adds of which cells of a set an agreement lets a role see what. The cells of the role and the purpose begin with the
    /// number `first`; `when` is what its condition says, if that is the same for all cells.
    #[inline]
    pub(crate) fn permits_of(
        &self,
        agreement: &InForce,
        (role, first, set): (RoleId, usize, usize),
        when: Option<Truth>,
        says: impl Fn(Path) -> Truth,
        agreed: &mut Agreed,
    ) {
        let cells = self.reached.cells(agreement.substance.rows, role, set);
        match when {
            Some(when) => agreed.add(cells, when),
            None => cells.each(set).for_each(|(at, cell)| {
                let condition = self.condition_in(agreement.when, first + at);
                agreed.add(cell, condition.map_or(Truth::No, &says));
            }),
        }
    }

    /// The days on which an agreement, or somebody's part in it, begins or has ceased.
    pub(crate) fn changes(&self) -> impl Iterator<Item = Day> + '_ {
        let of_agreements = self.all.iter().map(|agreement| agreement.days);
        let all = of_agreements.chain(self.runs.iter().flatten().copied()).filter(|days| !days.are_none());
        let ends = all.flat_map(|days| [Some(days.first).filter(|&first| first != Day::FIRST), days.last.next()]);
        ends.flatten()
    }

    /// The rule of an agreement.
    pub(crate) fn rule(&self, agreement: u32) -> RuleId {
        self.all[agreement as usize].rule
    }
}

/// The fewest agreements without which no more than so many runs of days are listed over all pairs, those with the most first; in
/// order.
fn widest(groups: &Groups, sides: &[[SideDays; 2]], runs: &[Runs], many_pairs: usize) -> Vec<usize> {
    let mut order: Vec<(usize, usize)> = (0..sides.len()).map(|agreement| (groups.listed_of(&sides[agreement], runs), agreement)).collect();
    order.sort_unstable_by_key(|&(listed, agreement)| (std::cmp::Reverse(listed), agreement));
    let mut listed = order.iter().fold(0_usize, |all, &(listed, _)| all.saturating_add(listed));
    let mut wide = Vec::new();
    for (of_agreement, agreement) in order {
        if listed <= many_pairs {
            break;
        }
        listed = listed.saturating_sub(of_agreement);
        wide.push(agreement);
    }
    wide.sort_unstable();
    wide
}

#[cfg(test)]
mod tests {
    use crate::bounds::Bounds;
    use crate::table::Table;
    use caldicott_policy::{Day, Outcome, Request};

    #[test]
    fn a_review_is_overdue_from_the_day_after_and_never_without_a_day() {
        let text = |review| {
            format!(
                "organisation x \"X\"\norganisation y \"Y\"\nallow all \"All\" data notes for care\nconsent any \"Any\" without consent\n\
                 agreement sharing \"Sharing\"\n  between x, y\n  for care\n  covers notes{review}\n"
            )
        };
        let last = Day::LAST.to_string();
        for (review, on, is_overdue) in [
            ("", last.as_str(), false),
            ("\n  review by 9999-12-31", last.as_str(), false),
            ("\n  review by 9999-12-30", last.as_str(), true),
            ("\n  review by 2026-01-01", "2026-01-01", false),
            ("\n  review by 2026-01-01", "2026-01-02", true),
        ] {
            let policy = crate::tests::policy(&text(review));
            let table = Table::compile(policy.clone()).expect("it is small");
            let request = policy.request().role("gp").requester("x").holder("y").data("notes", 1).purpose("care");
            let request = request.on(on.parse().expect("a day")).build().expect("every name is known");
            let (subject, patient, item) = table.resolve(&request);
            let permit = table.permit(&table.decide(&subject, &patient, &item, request.purposes()[0])).expect("it is agreed");
            assert_eq!(permit.review_overdue, is_overdue, "{review} on {on}");
            assert_eq!(table.decision(&request), policy.decide(&request));
        }
    }

    #[test]
    fn an_agreement_is_wide_that_would_have_too_many_runs_listed() {
        // Each has signed three times, on other days than the other. Of each pair five runs are listed at most.
        let policy = crate::tests::policy(
            "organisation x \"X\"\norganisation y \"Y\"\nallow all \"All\" data notes for care\nconsent any \"Any\" without consent\n\
             agreement sharing \"Sharing\"\n  between x, y\n  for care\n  covers notes\n  signatures\n\
             \x20 | organisation | signed | withdrew |\n\
             \x20 | x | 2020-01-01 | 2020-02-01 |\n  | x | 2021-01-01 | 2021-02-01 |\n  | x | 2022-01-01 | 2022-02-01 |\n\
             \x20 | y | 2020-01-15 | 2020-02-15 |\n  | y | 2021-01-15 | 2021-02-15 |\n  | y | 2022-01-15 | 2022-02-15 |\n",
        );
        for (pairs, wide) in [(20, 0), (19, 1)] {
            let table = Table::compile_with(policy.clone(), Bounds { pairs, ..Bounds::USUAL }).expect("it is small");
            assert_eq!(table.agreements.wide.len(), wide);
            for (on, outcome) in [("2020-01-14", Outcome::Deny), ("2021-01-15", Outcome::Permit), ("2022-02-01", Outcome::Deny)] {
                let request = policy.request().role("gp").requester("x").holder("y").data("notes", 1).purpose("care");
                let request: Request = request.on(on.parse().expect("a day")).build().expect("every name is known");
                assert_eq!(table.decision(&request), policy.decide(&request));
                assert_eq!(policy.decide(&request).outcome(), outcome, "{on}");
            }
        }
    }
}
