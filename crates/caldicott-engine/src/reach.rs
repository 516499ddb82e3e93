//! How deep agreements reach.

use crate::grid::CellSet;
use caldicott_policy::{Among, Data, Id as _, Policy, Reach, ReachedData, RoleId, Tier};
use rustc_hash::FxHashMap;

/// How deep agreements reach: for each a row a role, and in the row the cells that are reached.
///
/// ```text
/// what an agreement covers, and the role ──► the cells themselves, where they are one set: one look, and no further
///                                        └─► where the sets of the row begin, in a policy with more cells
/// ```
#[derive(Clone, Debug)]
pub(crate) struct Reached {
    /// For each of what agreements cover, the row of each role.
    rows: Vec<Row>,
    /// The sets of rows that have several.
    sets: Vec<CellSet>,
    sets_of_row: usize,
}

/// A row: a set, or where its sets begin. Of one policy two rows are equal where they reach the same cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Row(u64);

impl Row {
    /// A number that it shares with equal rows.
    pub(crate) fn number(self) -> u64 {
        self.0
    }
}

impl Reached {
    /// Whether a tier is reached, by its number among those of all categories.
    #[inline]
    pub(crate) fn reaches(&self, rows: u32, role: RoleId, tier: u32) -> bool {
        let (set, at) = CellSet::place(tier as usize);
        self.cells(rows, role, set).has(at)
    }

    /// The cells that are reached, of those of one set.
    #[inline(always)]
    pub(crate) fn cells(&self, rows: u32, role: RoleId, set: usize) -> CellSet {
        let row = self.row(rows, role);
        if self.sets_of_row == 1 { CellSet::new(row.0) } else { self.sets[row.0 as usize + set] }
    }

    #[inline]
    pub(crate) fn row(&self, rows: u32, role: RoleId) -> Row {
        self.rows[rows as usize + role.index()]
    }
}

/// How deep the agreements reach that were looked at so far.
pub(crate) struct Reaching<'p> {
    policy: &'p Policy,
    pub(crate) reached: Reached,
    rows: FxHashMap<Vec<CellSet>, Row>,
    covers: FxHashMap<Vec<Row>, u32>,
}

impl<'p> Reaching<'p> {
    pub(crate) fn new(policy: &'p Policy) -> Self {
        let all_tiers = policy.categories().map(|(_, category)| category.top() as usize).sum();
        let reached = Reached { rows: Vec::new(), sets: Vec::new(), sets_of_row: CellSet::sets_for(all_tiers) };
        Reaching { policy, reached, rows: FxHashMap::default(), covers: FxHashMap::default() }
    }

    pub(crate) fn of(&mut self, reach: &Reach) -> u32 {
        let policy = self.policy;
        let nothing = self.row(&[]);
        let mut rows = Vec::with_capacity(self.policy.roles().len());
        match &reach.data {
            ReachedData::Same(data) => {
                let all = self.row(&[data]);
                rows.extend(policy.roles().map(|(role, _)| if reach.roles.contains(role) { all } else { nothing }));
            }
            ReachedData::Table(table) => {
                let mut of_roles: Vec<Vec<&Data>> = vec![Vec::new(); self.policy.roles().len()];
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
        let next = self.reached.rows.len() as u32;
        *self.covers.entry(rows).or_insert_with_key(|rows| {
            self.reached.rows.extend(rows);
            next
        })
    }

    /// The cells of some data. Reaching a tier reaches every lower one.
    fn row(&mut self, data: &[&Data]) -> Row {
        let mut highest = vec![0; self.policy.categories().len()];
        for data in data {
            match data {
                Data::Everything => highest.fill(Tier::MAX),
                Data::These(list) => list.iter().for_each(|&(category, _, high)| {
                    let tier = &mut highest[category.index()];
                    *tier = high.max(*tier);
                }),
            }
        }
        let tops = self.policy.categories().map(|(_, category)| category.top());
        let sets = CellSet::of(tops.zip(highest).flat_map(|(top, highest)| (1..=top).map(move |tier| tier <= highest)));
        if let [cells] = sets[..] {
            return Row(cells.number());
        }
        *self.rows.entry(sets).or_insert_with_key(|sets| {
            let start = self.reached.sets.len() as u64;
            self.reached.sets.extend(sets);
            Row(start)
        })
    }
}
