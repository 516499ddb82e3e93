//! Decision diagrams over variables with many values: functions that can be compared, counted and searched completely.
//!
//! A diagram is a function from the values of variables to a small number, its *leaf*, as a graph: a node asks one variable,
//! and its edges are runs of values, each with what is left to be asked. Variables are asked in one order along every path, no
//! two neighbouring runs lead to the same place, no node has only one run, and no two nodes are equal. So equal functions are
//! one and the same diagram, and to compare them is to compare two numbers.
//!
//! ```text
//! role is one of nurse, gp, and consent is given          role
//!                                              clerk │ gp to nurse │ porter
//!                                                no ◄┘   consent   └► no
//!                                                    given │ refused to not-recorded
//!                                                     yes ◄┘   └► no
//! ```
//!
//! Runs are what keeps a variable of a thousand organisations, or of every day on which something begins, as cheap as what
//! is said about it. The leaves are numbers in an order that whoever makes the diagrams chooses, so that *both* is the lesser
//! and *either* the greater: of *no*, *unknown* and *yes* in Kleene's logic, of *out* and *in* for a set, of outcomes from the
//! least strict to the strictest.
//!
//! Invariants: an edge of a node leads to a leaf or to a node with a later variable, which was made before it; the runs of a
//! node begin at 0, do not overlap, and end at the number of values of its variable. There is room for [`MAX_NODES`] nodes,
//! and time for [`MAX_STEPS`] steps; what comes after that is meaningless, and [`Diagrams::check`] says so: nobody may rely on
//! a diagram before having asked it. Whoever lets all but some be forgotten ([`Diagrams::keep`]) has no others left.

mod asked;
mod hull;
mod join;
mod keep;

pub use asked::Cheapest;
pub use hull::{Hull, Hulls};
pub use join::{Join, first_of, second_of};

use crate::search::OutOfBudget;
use hashbrown::HashTable;
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::hash::BuildHasher as _;
use std::ops::Range;

/// The most nodes that are made: some hundred megabytes.
pub const MAX_NODES: usize = 2_000_000;

/// The most steps that are taken to join diagrams, in all: some ten seconds' worth.
pub const MAX_STEPS: u64 = 100_000_000;

/// For how many edges there is room at first.
const SOME_EDGES: usize = 64;

/// A variable: what is asked first has the smallest number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variable(pub u32);

/// A value of a variable.
pub type Choice = u32;

/// The number that a function has for some values of its variables.
pub type Leaf = u32;

/// A diagram: a leaf, or a node of [`Diagrams`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagram(u32);

/// Marks a diagram that is a leaf.
const LEAF: u32 = 1 << 31;

/// The greatest leaf that there can be.
pub const MAX_LEAF: Leaf = LEAF - 1;

impl Diagram {
    /// The function that is one number whatever the variables are.
    pub const fn leaf(leaf: Leaf) -> Diagram {
        Diagram(leaf | LEAF)
    }

    /// The number, if it is the same whatever the variables are.
    pub const fn as_leaf(self) -> Option<Leaf> {
        if self.0 & LEAF == 0 { None } else { Some(self.0 & !LEAF) }
    }
}

#[derive(Clone, Copy, Debug)]
struct Node {
    variable: Variable,
    /// Where its edges are.
    first: u32,
    count: u32,
    /// The least and the greatest leaf that can be reached.
    low: Leaf,
    high: Leaf,
}

/// A run of values, from the end of the edge before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Edge {
    /// The first value after the run.
    end: Choice,
    to: Diagram,
}

/// For each variable the values that are allowed, or `None` where all are.
pub type Block = Vec<Option<BTreeSet<Choice>>>;

/// Diagrams that share their nodes.
#[derive(Clone, Debug)]
pub struct Diagrams {
    /// How many values each variable has.
    sizes: Vec<u32>,
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    /// The edges of nodes that are being made, those of the innermost last.
    waiting: Vec<Edge>,
    /// Every node, found by its variable and edges.
    known: HashTable<u32>,
    joined: FxHashMap<(Join, Diagram, Diagram), Diagram>,
    steps: u64,
    max_steps: u64,
    exhausted: bool,
    /// How many runs were gone through, also where nothing was made: what time went by.
    looked_at: Cell<u64>,
}

impl Diagrams {
    /// No diagrams yet, over variables with how many values each has.
    pub fn new(sizes: Vec<u32>) -> Diagrams {
        Diagrams::within(MAX_STEPS, sizes)
    }

    /// The same, with another number of steps.
    pub fn within(max_steps: u64, sizes: Vec<u32>) -> Diagrams {
        Diagrams {
            sizes,
            nodes: Vec::new(),
            edges: Vec::new(),
            waiting: Vec::new(),
            known: HashTable::new(),
            joined: FxHashMap::default(),
            steps: 0,
            max_steps,
            exhausted: false,
            looked_at: Cell::new(0),
        }
    }

    /// Whether everything that was made so far is what it was to be.
    pub fn check(&self) -> Result<(), OutOfBudget> {
        if self.exhausted { Err(OutOfBudget) } else { Ok(()) }
    }

    /// How many values a variable has.
    pub fn size(&self, variable: Variable) -> u32 {
        self.sizes[variable.0 as usize]
    }

    /// How many variables there are.
    pub fn variables(&self) -> usize {
        self.sizes.len()
    }

    /// Forgets what was joined so far: where something else comes next, it would only take room.
    pub fn forget(&mut self) {
        self.joined = FxHashMap::default();
    }

    /// How many steps were taken.
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// How many runs were gone through so far, to make diagrams and to ask about them.
    pub fn looked_at(&self) -> u64 {
        self.looked_at.get()
    }

    fn look_at(&self, runs: usize) {
        self.looked_at.set(self.looked_at.get() + runs as u64);
    }

    /// How many nodes were made.
    pub fn nodes(&self) -> usize {
        self.nodes.len()
    }

    /// The variable that is asked first.
    pub fn first(&self, diagram: Diagram) -> Option<Variable> {
        self.inner(diagram).map(|node| node.variable)
    }

    /// The least and the greatest leaf that can be reached.
    pub fn bounds(&self, diagram: Diagram) -> (Leaf, Leaf) {
        match diagram.as_leaf() {
            Some(leaf) => (leaf, leaf),
            None => self.inner(diagram).map_or((0, 0), |node| (node.low, node.high)),
        }
    }

    /// The runs of values of the first variable, each with what is left to be asked; none for a leaf.
    pub fn runs(&self, diagram: Diagram) -> impl Iterator<Item = (Range<Choice>, Diagram)> + '_ {
        let edges = self.inner(diagram).map_or(&[][..], |node| &self.edges[edges_of(node)]);
        let starts = std::iter::once(0).chain(edges.iter().map(|edge| edge.end));
        starts.zip(edges).map(|(start, edge)| (start..edge.end, edge.to))
    }

    /// The same, of a function that asks no variable before this one; where it does not ask this one either, all its values are one
    /// run.
    pub fn runs_of(&self, diagram: Diagram, variable: Variable) -> impl Iterator<Item = (Range<Choice>, Diagram)> + '_ {
        let asked = self.first(diagram) == Some(variable);
        let not_asked = (!asked).then(|| (0..self.size(variable), diagram));
        let runs = if asked { diagram } else { Diagram::leaf(0) };
        self.runs(runs).chain(not_asked)
    }

    /// The function of one variable that has this leaf for each of its values.
    pub fn of_variable(&mut self, variable: Variable, leaf: impl Fn(Choice) -> Leaf) -> Diagram {
        let values = 0..self.size(variable);
        self.node(variable, values.map(|value| Edge { end: value + 1, to: Diagram::leaf(leaf(value)) }))
    }

    /// The function that asks a variable first, and for each value what follows.
    pub fn choose(&mut self, variable: Variable, follows: impl IntoIterator<Item = Diagram>) -> Diagram {
        self.node(variable, (1..).zip(follows).map(|(end, to)| Edge { end, to }))
    }

    /// The same, of runs of values: where each ends, and what follows.
    pub fn choose_runs(&mut self, variable: Variable, runs: impl IntoIterator<Item = (Choice, Diagram)>) -> Diagram {
        self.node(variable, runs.into_iter().map(|(end, to)| Edge { end, to }))
    }

    /// The function with each leaf replaced.
    pub fn map(&mut self, diagram: Diagram, leaf: impl Fn(Leaf) -> Leaf) -> Diagram {
        self.map_as_before(diagram, &mut Mapped::default(), leaf)
    }

    /// The same, where other functions had their leaves replaced in the same way before: what they have in common is known.
    pub fn map_as_before(&mut self, diagram: Diagram, before: &mut Mapped, leaf: impl Fn(Leaf) -> Leaf) -> Diagram {
        self.rebuild(diagram, &mut before.0, &leaf)
    }

    fn rebuild(&mut self, diagram: Diagram, known: &mut FxHashMap<Diagram, Diagram>, leaf: &impl Fn(Leaf) -> Leaf) -> Diagram {
        if let Some(old) = diagram.as_leaf() {
            return Diagram::leaf(leaf(old));
        }
        if let Some(&known) = known.get(&diagram) {
            return known;
        }
        let Some(node) = self.inner(diagram).copied().filter(|_| self.step()) else { return Diagram::leaf(0) };
        let first = self.waiting.len();
        for at in edges_of(&node) {
            let Edge { end, to } = self.edges[at];
            let to = self.rebuild(to, known, leaf);
            self.waiting.push(Edge { end, to });
        }
        let made = self.node_of_waiting(node.variable, first);
        known.insert(diagram, made);
        made
    }

    /// Where a function has a leaf that is wanted, as a set: 1 there and 0 elsewhere.
    pub fn wherever(&mut self, diagram: Diagram, wanted: impl Fn(Leaf) -> bool) -> Diagram {
        self.map(diagram, |leaf| wanted(leaf).into())
    }

    /// A function where a set holds, and 0 elsewhere.
    pub fn restricted(&mut self, set: Diagram, function: Diagram) -> Diagram {
        let wide = self.map(set, |leaf| leaf * MAX_LEAF);
        self.join(Join::Least, wide, function)
    }

    /// The opposite of a set.
    pub fn complement(&mut self, set: Diagram) -> Diagram {
        self.map(set, |leaf| 1 - leaf)
    }

    /// What is in one set and not in another.
    pub fn without(&mut self, set: Diagram, other: Diagram) -> Diagram {
        self.join(Join::Unless, set, other)
    }

    /// Both of two sets.
    pub fn both(&mut self, one: Diagram, other: Diagram) -> Diagram {
        self.join(Join::Least, one, other)
    }

    /// Either of two sets.
    pub fn either(&mut self, one: Diagram, other: Diagram) -> Diagram {
        self.join(Join::Greatest, one, other)
    }

    /// The set of all values that a block allows.
    pub fn of_block(&mut self, block: &Block) -> Diagram {
        let mut set = Diagram::leaf(1);
        for (index, values) in block.iter().enumerate().rev() {
            let Some(values) = values else { continue };
            let variable = Variable(index as u32);
            let follows: Vec<Diagram> =
                (0..self.size(variable)).map(|value| if values.contains(&value) { set } else { Diagram::leaf(0) }).collect();
            set = self.choose(variable, follows);
        }
        set
    }

    /// The function of the variables that `keep` names alone: of the others every value that the block allows is tried, and the
    /// results are joined. With [`Join::Greatest`] that is whether any does, with [`Join::Least`] whether all do.
    pub fn project(&mut self, diagram: Diagram, how: Join, block: &Block, keep: impl Fn(Variable) -> bool) -> Diagram {
        self.project_node(diagram, how, block, &keep, &mut FxHashMap::default())
    }

    fn project_node(
        &mut self,
        diagram: Diagram,
        how: Join,
        block: &Block,
        keep: &impl Fn(Variable) -> bool,
        known: &mut FxHashMap<Diagram, Diagram>,
    ) -> Diagram {
        let Some(node) = self.inner(diagram).copied() else { return diagram };
        if let Some(&known) = known.get(&diagram) {
            return known;
        }
        if !self.step() {
            return Diagram::leaf(0);
        }
        let allowed = block.get(node.variable.0 as usize).and_then(Option::as_ref);
        let kept = keep(node.variable);
        let mut edges: Vec<Edge> = Vec::new();
        let mut start = 0;
        for at in edges_of(&node) {
            let edge = self.edges[at];
            let run = start..edge.end;
            start = edge.end;
            // A kept variable keeps all its values: the block is about the others.
            if !kept && allowed.is_some_and(|allowed| allowed.range(run).next().is_none()) {
                continue;
            }
            edges.push(Edge { end: edge.end, to: self.project_node(edge.to, how, block, keep, known) });
        }
        let made = if kept {
            self.node(node.variable, edges)
        } else {
            let targets: Vec<Diagram> = edges.iter().map(|edge| edge.to).collect();
            self.join_all(how, Diagram::leaf(0), targets)
        };
        known.insert(diagram, made);
        made
    }

    /// What is left of a function when a variable has a value.
    pub fn fix(&mut self, diagram: Diagram, variable: Variable, value: Choice) -> Diagram {
        let mut block: Block = vec![None; self.sizes.len()];
        block[variable.0 as usize] = Some(BTreeSet::from([value]));
        self.project(diagram, Join::Greatest, &block, |other| other != variable)
    }

    fn inner(&self, diagram: Diagram) -> Option<&Node> {
        if diagram.0 & LEAF == 0 { self.nodes.get(diagram.0 as usize) } else { None }
    }

    /// Counts a step; whether there was one left.
    fn step(&mut self) -> bool {
        self.steps += 1;
        self.exhausted |= self.steps > self.max_steps;
        !self.exhausted
    }

    /// The node with these runs: what each leads to, in order.
    fn node(&mut self, variable: Variable, runs: impl IntoIterator<Item = Edge>) -> Diagram {
        let first = self.edges.len();
        for edge in runs {
            match self.edges[first..].last_mut() {
                Some(last) if last.to == edge.to => last.end = edge.end,
                _ => self.add(edge),
            }
        }
        let made = self.known_or_new(variable, first);
        // The edges stay only if they are those of a new node.
        let end = self.nodes.last().map_or(0, |node| edges_of(node).end);
        self.edges.truncate(end);
        made
    }

    /// Adds an edge. There is room for half as many again: twice as many as there are would be the most of all memory.
    fn add(&mut self, edge: Edge) {
        if self.edges.len() == self.edges.capacity() {
            self.edges.reserve_exact(self.edges.len() / 2 + SOME_EDGES);
        }
        self.edges.push(edge);
    }

    /// The node whose edges are those that wait, from a place on.
    fn node_of_waiting(&mut self, variable: Variable, first: usize) -> Diagram {
        self.look_at(self.waiting.len() - first);
        let mut waiting = std::mem::take(&mut self.waiting);
        let made = self.node(variable, waiting.drain(first..));
        self.waiting = waiting;
        made
    }

    /// The node whose edges are the last ones.
    fn known_or_new(&mut self, variable: Variable, first: usize) -> Diagram {
        let runs = &self.edges[first..];
        debug_assert!(runs.iter().all(|edge| self.first(edge.to).is_none_or(|below| below > variable)));
        if let [only] = runs {
            return only.to;
        }
        let (nodes, edges) = (&self.nodes, &self.edges);
        let hash = hash_of_runs(variable, runs);
        let same = |&at: &u32| nodes[at as usize].variable == variable && edges[edges_of(&nodes[at as usize])] == *runs;
        if let Some(&known) = self.known.find(hash, same) {
            return Diagram(known);
        }
        if self.nodes.len() >= MAX_NODES || runs.is_empty() {
            self.exhausted = true;
            return Diagram::leaf(0);
        }
        let bounds = runs.iter().map(|edge| self.bounds(edge.to));
        let (low, high) = bounds.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1))).unwrap_or((0, 0));
        let at = self.nodes.len() as u32;
        self.nodes.push(Node { variable, first: first as u32, count: runs.len() as u32, low, high });
        let (nodes, edges) = (&self.nodes, &self.edges);
        self.known.insert_unique(hash, at, |&at| hash_of(nodes, edges, at));
        Diagram(at)
    }
}

fn edges_of(node: &Node) -> Range<usize> {
    node.first as usize..(node.first + node.count) as usize
}

fn hash_of(nodes: &[Node], edges: &[Edge], at: u32) -> u64 {
    let node = &nodes[at as usize];
    hash_of_runs(node.variable, &edges[edges_of(node)])
}

fn hash_of_runs(variable: Variable, runs: &[Edge]) -> u64 {
    FxBuildHasher.hash_one((variable, runs))
}

/// What became of functions when their leaves were replaced, in one way for all of them.
#[derive(Clone, Debug, Default)]
pub struct Mapped(FxHashMap<Diagram, Diagram>);
