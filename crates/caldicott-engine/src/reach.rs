//! How deep agreements reach.

use crate::grid::CellSet;
use caldicott_policy::{Among, CategoryId, Data, Id as _, Policy, Reach, ReachedData, RoleId, Tier};
use rustc_hash::FxHashMap;

/// Every tier: more than any category has.
const ALL_TIERS: u8 = u8::MAX;

/// How deep agreements reach: for each a row a role, and a tier a category in the row. Equal rows are one.
#[derive(Clone, Debug)]
pub(crate) struct Reached {
    roles: usize,
    categories: usize,
    rows: Vec<u8>,
    /// The same as sets of cells: for each row so many sets.
    sets: Vec<CellSet>,
    sets_of_row: usize,
    /// For each of what agreements cover, the row of each role.
    covers: Vec<u32>,
}

impl Reached {
    #[inline]
    pub(crate) fn tier(&self, covers: u32, role: RoleId, category: CategoryId) -> u8 {
        self.rows[self.row(covers, role) * self.categories + category.index()]
    }

    /// The cells that are reached, of those of one set.
    #[inline]
    pub(crate) fn cells(&self, covers: u32, role: RoleId, set: usize) -> CellSet {
        self.sets[self.row(covers, role) * self.sets_of_row + set]
    }

    #[inline]
    pub(crate) fn row(&self, covers: u32, role: RoleId) -> usize {
        self.covers[covers as usize * self.roles + role.index()] as usize
    }
}

/// How deep the agreements reach that were looked at so far.
pub(crate) struct Reaching<'p> {
    policy: &'p Policy,
    pub(crate) reached: Reached,
    rows: FxHashMap<Vec<u8>, u32>,
    covers: FxHashMap<Vec<u32>, u32>,
}

impl<'p> Reaching<'p> {
    pub(crate) fn new(policy: &'p Policy) -> Self {
        let (roles, categories) = (policy.roles().len(), policy.categories().len());
        let all_tiers = policy.categories().map(|(_, category)| category.top() as usize).sum();
        let sets_of_row = CellSet::sets_for(all_tiers);
        let reached = Reached { roles, categories, rows: Vec::new(), sets: Vec::new(), sets_of_row, covers: Vec::new() };
        Reaching { policy, reached, rows: FxHashMap::default(), covers: FxHashMap::default() }
    }

    pub(crate) fn of(&mut self, reach: &Reach) -> u32 {
        let policy = self.policy;
        let nothing = self.row(&[]);
        let mut rows = Vec::with_capacity(self.reached.roles);
        match &reach.data {
            ReachedData::Same(data) => {
                let all = self.row(&[data]);
                rows.extend(policy.roles().map(|(role, _)| if reach.roles.contains(role) { all } else { nothing }));
            }
            ReachedData::Table(table) => {
                let mut of_roles: Vec<Vec<&Data>> = vec![Vec::new(); self.reached.roles];
                for (roles, data) in table {
                    match roles {
                        Among::Any => of_roles.iter_mut().for_each(|of_role| of_role.push(data)),
                        Among::Only(roles) => roles.iter().for_each(|role| of_roles[role.index()].push(data)),
                    }
                }
                for ((role, _), data) in policy.roles().zip(of_roles) {
                    rows.push(if reach.roles.contains(role) { self.row(&data) } else { nothing });
                }
            }
        }
        let next = self.covers.len() as u32;
        *self.covers.entry(rows).or_insert_with_key(|rows| {
            self.reached.covers.extend(rows);
            next
        })
    }

    /// The highest tier of each category in some data. Reaching a tier reaches every lower one.
    fn row(&mut self, data: &[&Data]) -> u32 {
        let mut row = vec![0; self.reached.categories];
        for data in data {
            match data {
                Data::Everything => row.fill(ALL_TIERS),
                Data::These(list) => {
                    for &(category, _, high) in list {
                        let tier = &mut row[category.index()];
                        *tier = (*tier).max(u8::try_from(high).unwrap_or(ALL_TIERS));
                    }
                }
            }
        }
        let next = self.rows.len() as u32;
        *self.rows.entry(row).or_insert_with_key(|row| {
            let tops = self.policy.categories().map(|(_, category)| category.top());
            let is_reached = tops.zip(row).flat_map(|(top, &tier)| (1..=top).map(move |asked| asked <= Tier::from(tier)));
            self.reached.sets.extend(CellSet::of(is_reached));
            self.reached.rows.extend(row);
            next
        })
    }
}
