//! A compiled policy.

use crate::authority::Agreements;
use crate::bits::Bits;
use crate::bounds::Bounds;
use crate::compile::Compiler;
use crate::grid::Grid;
use crate::program::{Conclusion, Program};
use crate::ruled::Ruling;
use crate::steps::{Start, Steps};
use crate::variables::Variables;
use crate::{Limit, TooLarge};
use caldicott_policy::{CategoryId, Policy, Tier};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// The number of the next table.
static NEXT: AtomicU32 = AtomicU32::new(0);

/// A policy, compiled.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its number among all that were compiled, to know what it resolved from what another did.
    pub(crate) number: u32,
    policy: Arc<Policy>,
    pub(crate) variables: Variables,
    pub(crate) steps: Steps,
    pub(crate) agreements: Agreements,
    pub(crate) programs: Vec<Program>,
    /// Whether any has entries besides its conclusions.
    pub(crate) any_besides: bool,
    pub(crate) conclusions: Vec<Conclusion>,
    /// What is answered by each conclusion, of what agreements say.
    pub(crate) rulings: Vec<Ruling>,
    /// Where each cell starts, and its program: role by role, purpose by purpose, tier by tier of all categories.
    pub(crate) cells: Vec<Start>,
    pub(crate) program_of: Vec<u32>,
    /// Which of them are alike.
    pub(crate) grid: Grid,
    /// What relying on each rule owes.
    pub(crate) duties: Vec<Bits>,
    /// Where the tiers of each category begin, and where those of the last end.
    pub(crate) tiers: Vec<u32>,
    /// Every tier of every category.
    pub(crate) every_tier: Vec<(CategoryId, Tier)>,
    /// How many tiers there are in all, and how many purposes.
    pub(crate) all_tiers: usize,
    pub(crate) purposes: usize,
}

impl Table {
    /// Compiles a policy.
    pub fn compile(policy: Arc<Policy>) -> Result<Table, TooLarge> {
        Table::compile_trying(policy, &[Bounds::USUAL, Bounds::LESS], Bounds::APART)
    }

    /// Compiles a policy within the first bounds that do not make too many steps of it, or else within the last.
    pub(crate) fn compile_trying(policy: Arc<Policy>, first: &[Bounds], last: Bounds) -> Result<Table, TooLarge> {
        for &bounds in first {
            match Table::compile_with(policy.clone(), bounds) {
                Err(TooLarge { limit: Limit::Steps | Limit::Ways, .. }) => {}
                compiled => return compiled,
            }
        }
        Table::compile_with(policy, last)
    }

    /// The forms that a table may take, whatever the size of the policy: as it is compiled; with every agreement looked at by
    /// itself, everything that a permit relies on looked at besides, a few entries at a time, and little room for steps; with that
    /// looked at entry by entry, and no room; and with some agreements looked at by themselves. All answer alike; for tests.
    #[doc(hidden)]
    pub fn compile_each_way(policy: &Arc<Policy>) -> Result<[Table; 4], TooLarge> {
        let compile = |bounds| Table::compile_with(policy.clone(), bounds);
        Ok([
            compile(Bounds::USUAL)?,
            compile(Bounds { pairs: 0, added: 0, together: 3, room: 300 })?,
            compile(Bounds { room: 0, ..Bounds::APART })?,
            compile(Bounds { pairs: 3, ..Bounds::USUAL })?,
        ])
    }

    /// Compiles a policy within bounds.
    pub(crate) fn compile_with(policy: Arc<Policy>, bounds: Bounds) -> Result<Table, TooLarge> {
        let (mut tiers, mut every_tier) = (Vec::new(), Vec::new());
        for (id, category) in policy.categories() {
            tiers.push(every_tier.len() as u32);
            every_tier.extend((1..=category.top()).map(|tier| (id, tier)));
        }
        let all_tiers = every_tier.len();
        tiers.push(all_tiers as u32);
        let cells = policy.roles().len().saturating_mul(policy.purposes().len()).saturating_mul(all_tiers);
        TooLarge::check(Limit::Cells, cells)?;
        TooLarge::check(Limit::Duties, policy.duties().len())?;
        TooLarge::check(Limit::Purposes, policy.purposes().len())?;
        let variables = Variables::new(&policy)?;
        let mut compiler = Compiler::new(&policy, &variables, bounds);
        let (program_of, programs) = compiler.programs()?;
        let cells: Vec<Start> = program_of.iter().map(|&program| programs[program as usize].conclusion).collect();
        let grid = Grid::new(&cells, all_tiers);
        let agreements = Agreements::new(&policy, &mut compiler, bounds.pairs)?;
        let Compiler { stepping, conclusions, .. } = compiler;
        let (steps, conclusions) = (stepping.finish(), conclusions.into_all());
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let purposes = policy.purposes().len();
        let duties = policy.rules().map(|(_, rule)| rule.body.duties().map_or(Bits::NONE, |duties| Bits::of(duties.iter()))).collect();
        let rulings = conclusions.iter().map(|conclusion| conclusion.rest.into()).collect();
        Ok(Table {
            number,
            variables,
            steps,
            agreements,
            any_besides: programs.iter().any(|program| !program.besides.is_empty()),
            programs,
            conclusions,
            rulings,
            cells,
            program_of,
            grid,
            duties,
            tiers,
            every_tier,
            all_tiers,
            purposes,
            policy,
        })
    }

    /// The policy.
    pub fn policy(&self) -> &Arc<Policy> {
        &self.policy
    }
}
