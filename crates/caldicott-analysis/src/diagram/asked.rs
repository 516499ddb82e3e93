//! What is asked of a function: which numbers it has and where, how often, and at what least cost.
//!
//! Nothing is made to answer: each node that can be reached is looked at once.

use super::join::Together;
use super::{Choice, Diagram, Diagrams, Leaf, Variable, edges_of};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

impl Diagrams {
    /// The leaf for the values of all variables.
    pub fn look_up(&self, mut diagram: Diagram, value: impl Fn(Variable) -> Choice) -> Leaf {
        loop {
            if let Some(leaf) = diagram.as_leaf() {
                return leaf;
            }
            let Some(node) = self.inner(diagram) else { return 0 };
            let edges = &self.edges[edges_of(node)];
            let value = value(node.variable);
            diagram = edges[edges.partition_point(|edge| edge.end <= value)].to;
        }
    }

    /// Every leaf that can be reached.
    pub fn leaves(&self, diagram: Diagram) -> BTreeSet<Leaf> {
        let (mut found, mut met, mut open) = (BTreeSet::new(), FxHashSet::default(), vec![diagram]);
        while let Some(diagram) = open.pop() {
            match diagram.as_leaf() {
                Some(leaf) => _ = found.insert(leaf),
                None if met.insert(diagram) => {
                    open.extend(self.runs(diagram).map(|(_, to)| to));
                    self.look_at(self.how_many_runs(diagram));
                }
                None => {}
            }
        }
        found
    }

    /// The leaves that a function has anywhere in a set.
    pub fn leaves_in(&self, function: Diagram, set: Diagram) -> BTreeSet<Leaf> {
        let (mut found, mut met, mut open) = (BTreeSet::new(), FxHashSet::default(), vec![(function, set)]);
        while let Some((function, set)) = open.pop() {
            let (low, high) = self.bounds(function);
            let nothing_new = high - low < found.len() as Leaf && (low..=high).all(|leaf| found.contains(&leaf));
            if nothing_new || set == Diagram::leaf(0) || !met.insert((function, set)) {
                continue;
            }
            self.look_at(self.how_many_runs(function) + self.how_many_runs(set));
            match (function.as_leaf(), Together::of(self, [function, set])) {
                (Some(leaf), _) => _ = found.insert(leaf),
                (None, Some((_, mut together))) => {
                    while let Some((_, [function, set])) = together.next(self) {
                        open.push((function, set));
                    }
                }
                (None, None) => {}
            }
        }
        found
    }

    /// The values of a variable that occur in a set.
    pub fn occurring(&self, variable: Variable, set: Diagram) -> BTreeSet<Choice> {
        let (mut found, mut met, mut open) = (BTreeSet::new(), FxHashSet::default(), vec![set]);
        while let Some(set) = open.pop() {
            // Of what is not empty every run leads to something, unless it leads to nothing at once.
            if set == Diagram::leaf(0) || !met.insert(set) {
                continue;
            }
            self.look_at(self.how_many_runs(set));
            match self.first(set) {
                Some(first) if first < variable => open.extend(self.runs(set).map(|(_, to)| to)),
                Some(first) if first == variable => {
                    self.runs(set).filter(|(_, to)| *to != Diagram::leaf(0)).for_each(|(run, _)| found.extend(run));
                }
                Some(_) | None => return (0..self.size(variable)).collect(),
            }
        }
        found
    }

    /// For how many values of all variables a set holds; at most [`u128::MAX`].
    pub fn count(&self, set: Diagram) -> u128 {
        let below = self.count_below(set, &mut FxHashMap::default());
        below.saturating_mul(self.skipped(0, self.level(set)))
    }

    /// The same, of the variables from its first on.
    fn count_below(&self, set: Diagram, known: &mut FxHashMap<Diagram, u128>) -> u128 {
        if let Some(leaf) = set.as_leaf() {
            return leaf.into();
        }
        if let Some(&known) = known.get(&set) {
            return known;
        }
        let level = self.level(set);
        self.look_at(self.how_many_runs(set));
        let count = self.runs(set).fold(0u128, |sum, (run, to)| {
            let below = self.count_below(to, known).saturating_mul(self.skipped(level + 1, self.level(to)));
            sum.saturating_add(below.saturating_mul(u128::from(run.end - run.start)))
        });
        known.insert(set, count);
        count
    }

    /// How many variables come before the first that is asked.
    pub(super) fn level(&self, diagram: Diagram) -> usize {
        self.first(diagram).map_or(self.sizes.len(), |variable| variable.0 as usize)
    }

    fn skipped(&self, from: usize, to: usize) -> u128 {
        self.sizes[from..to].iter().fold(1u128, |product, &size| product.saturating_mul(size.into()))
    }

    fn how_many_runs(&self, diagram: Diagram) -> usize {
        self.inner(diagram).map_or(0, |node| edges_of(node).len())
    }

    /// Of the values for which a set holds, those that cost least, where each value of a variable has a cost, and the first in
    /// order among equals. A variable that makes no difference is left out. `None` if the set is empty.
    pub fn cheapest(&self, set: Diagram, cost: impl Fn(Variable, Choice) -> u32) -> Option<Vec<(Variable, Choice)>> {
        self.cheapest_as_before(set, &mut Cheapest::default(), cost)
    }

    /// The same, where other sets were asked by the same cost before: what they have in common is known.
    pub fn cheapest_as_before(
        &self,
        set: Diagram,
        before: &mut Cheapest,
        cost: impl Fn(Variable, Choice) -> u32,
    ) -> Option<Vec<(Variable, Choice)>> {
        let Cheapest(known) = before;
        self.cost_of(set, &cost, known)?;
        let (mut at, mut path) = (set, Vec::new());
        while let Some(node) = self.inner(at) {
            let (_, value, to) = known.get(&at).copied().flatten()?;
            path.push((node.variable, value));
            at = to;
        }
        Some(path)
    }

    fn cost_of(
        &self,
        set: Diagram,
        cost: &impl Fn(Variable, Choice) -> u32,
        known: &mut FxHashMap<Diagram, Option<(u32, Choice, Diagram)>>,
    ) -> Option<u32> {
        if let Some(leaf) = set.as_leaf() {
            return (leaf > 0).then_some(0);
        }
        if let Some(known) = known.get(&set) {
            return known.map(|(cost, ..)| cost);
        }
        let variable = self.first(set)?;
        self.look_at(self.how_many_runs(set));
        let mut best: Option<(u32, Choice, Diagram)> = None;
        for (run, to) in self.runs(set) {
            let Some(after) = self.cost_of(to, cost, known) else { continue };
            for value in run {
                let here = cost(variable, value);
                let sum = after.saturating_add(here);
                if best.is_none_or(|(best, ..)| sum < best) {
                    best = Some((sum, value, to));
                }
                // No other of the run costs less.
                if here == 0 {
                    break;
                }
            }
        }
        known.insert(set, best);
        best.map(|(cost, ..)| cost)
    }
}

/// What the cheapest values of some sets cost, by one cost for all of them: from each node on the least, with which value, and where
/// that leads.
#[derive(Clone, Debug, Default)]
pub struct Cheapest(FxHashMap<Diagram, Option<(u32, Choice, Diagram)>>);
