//! The cells of a record as sets, to look at many of them at once.
//!
//! Most cells that a role may ask for are about the same rules: they start alike, and what that leads to of a patient is
//! said of all of them. So for every role and purpose the cells are sorted, when a policy is compiled, into those that are
//! alike, and a view of the record looks once at each kind of cell and not at each cell.

use crate::steps::Start;
use rustc_hash::FxHashMap;

/// How many cells a set can hold. The cells of a large policy are several sets, one after the other.
const CELLS: usize = u64::BITS as usize;

/// Some of [`CELLS`] cells that follow each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct CellSet(u64);

impl CellSet {
    /// The set of a number, which has a bit for each of its cells.
    #[inline]
    pub(crate) const fn new(number: u64) -> CellSet {
        CellSet(number)
    }

    #[inline]
    pub(crate) const fn number(self) -> u64 {
        self.0
    }

    /// How many sets so many cells are.
    pub(crate) const fn sets_for(cells: usize) -> usize {
        cells.div_ceil(CELLS)
    }

    /// The set that a cell is in, and where.
    #[inline]
    pub(crate) const fn place(cell: usize) -> (usize, usize) {
        (cell / CELLS, cell % CELLS)
    }

    /// The sets of those cells, of all in order, of which something is so.
    pub(crate) fn of(is_so: impl IntoIterator<Item = bool>) -> Vec<CellSet> {
        let mut sets = Vec::new();
        for (cell, is_so) in is_so.into_iter().enumerate() {
            let (set, at) = CellSet::place(cell);
            if at == 0 {
                sets.push(CellSet::default());
            }
            sets[set].0 |= u64::from(is_so) << at;
        }
        sets
    }

    #[inline]
    pub(crate) const fn has(self, at: usize) -> bool {
        self.0 >> at & 1 == 1
    }

    #[inline]
    pub(crate) fn add(&mut self, more: CellSet) {
        self.0 |= more.0;
    }

    #[inline]
    pub(crate) const fn and(self, other: CellSet) -> CellSet {
        CellSet(self.0 & other.0)
    }

    #[inline]
    pub(crate) const fn or(self, other: CellSet) -> CellSet {
        CellSet(self.0 | other.0)
    }

    #[inline]
    pub(crate) const fn but_for(self, other: CellSet) -> CellSet {
        CellSet(self.0 & !other.0)
    }

    /// The place of each of its cells among all, each by itself as a set.
    pub(crate) fn each(self, set: usize) -> impl Iterator<Item = (usize, CellSet)> {
        (0..CELLS).filter(move |&at| self.has(at)).map(move |at| (set * CELLS + at, CellSet(1 << at)))
    }
}

/// Which cells are alike, for every role and purpose.
#[derive(Clone, Debug)]
pub(crate) struct Grid {
    /// How many sets the cells of a record are.
    pub(crate) sets: usize,
    /// For each role, each purpose and each set, where the kinds of its cells lie.
    rows: Vec<(u32, u32)>,
    /// Cells that have a start in common.
    kinds: Vec<(Start, CellSet)>,
}

impl Grid {
    /// Of the starts of all cells: role by role and purpose by purpose so many.
    pub(crate) fn new(starts: &[Start], all_tiers: usize) -> Grid {
        let mut grid = Grid { sets: CellSet::sets_for(all_tiers), rows: Vec::new(), kinds: Vec::new() };
        // Many roles see the same.
        let mut known: FxHashMap<&[Start], (u32, u32)> = FxHashMap::default();
        for of_set in starts.chunks(all_tiers.max(1)).flat_map(|of_row| of_row.chunks(CELLS)) {
            let lie = *known.entry(of_set).or_insert_with(|| {
                let first = grid.kinds.len();
                for (at, &start) in of_set.iter().enumerate() {
                    let cell = CellSet(1 << at);
                    match grid.kinds[first..].iter_mut().find(|(kind, _)| *kind == start) {
                        Some((_, cells)) => cells.add(cell),
                        None => grid.kinds.push((start, cell)),
                    }
                }
                (first as u32, grid.kinds.len() as u32)
            });
            grid.rows.push(lie);
        }
        grid
    }

    /// The kinds of cells of one set of a row. Rows are counted role by role, and purpose by purpose.
    #[inline]
    pub(crate) fn kinds(&self, row: usize, set: usize) -> &[(Start, CellSet)] {
        let (start, end) = self.rows[row * self.sets + set];
        &self.kinds[start as usize..end as usize]
    }
}
