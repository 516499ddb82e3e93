//! Decision diagrams over variables with a few values each.
//!
//! A diagram is a function from the values of variables to an outcome, as a graph: a node asks one variable and has a
//! child for each of its values; a leaf is an outcome. Variables are asked in one order along every path, no node has
//! all its children equal, and no two nodes are equal, so equal functions are one and the same diagram, and to compare
//! them is to compare two numbers.
//!
//! ```text
//! labelled sealed and not told          labelled sealed
//!                                        no │ unknown │ yes
//!                                       no ◄┘    told └────► told
//!                                              …           no │ unknown │ yes
//!                                                         yes ┘ unknown └ no
//! ```
//!
//! Invariants: a child of a node is a leaf, or a node with a later variable; it was made before the node.

use hashbrown::HashTable;
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::collections::BTreeSet;
use std::hash::BuildHasher as _;

/// A variable: what is asked first has the smallest number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Variable(pub(crate) u16);

/// A diagram: a leaf, or a node that asks a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagram(u32);

/// Marks a diagram that is a leaf.
pub(crate) const LEAF: u32 = 1 << 31;

impl Diagram {
    /// The diagram that is one outcome whatever the variables are.
    pub(crate) const fn leaf(outcome: u32) -> Diagram {
        Diagram(outcome | LEAF)
    }

    /// A number that no other diagram has; of one that is no leaf it is not 0.
    pub(crate) const fn number(self) -> u32 {
        self.0
    }

    /// The outcome, if it is the same whatever the variables are.
    pub const fn outcome(self) -> Option<u32> {
        if self.0 & LEAF == 0 { None } else { Some(self.0 & !LEAF) }
    }
}

/// Why a diagram is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Full {
    /// The forest has [`MAX_NODES`].
    Nodes,
    /// They have [`MAX_CHILDREN`].
    Children,
    /// The forest has as many nodes as this join may leave in it.
    Join,
}

/// The most nodes of a forest. While diagrams are made each takes some hundred bytes, besides its children.
pub(crate) const MAX_NODES: usize = 1_000_000;

/// The most children of all nodes together, which take an eighth of a gigabyte: a node has one for each value of its variable, and
/// of these there may be very many.
pub(crate) const MAX_CHILDREN: usize = 1 << 25;

/// Diagrams that share their nodes.
#[derive(Clone, Debug)]
pub(crate) struct Forest {
    /// How many values each variable has.
    values: Vec<u16>,
    /// The nodes, one after the other: each its variable, and then its children. A diagram is where its first node begins.
    /// The first word is none.
    words: Vec<u32>,
    nodes: usize,
    /// Where each node begins, found by its variable and children.
    known: HashTable<u32>,
}

impl Forest {
    /// A forest over variables, with how many values each has.
    pub(crate) fn new(values: Vec<u16>) -> Forest {
        Forest { values, words: vec![0], nodes: 0, known: HashTable::new() }
    }

    /// How many values a variable has.
    pub(crate) fn count(&self, variable: usize) -> u16 {
        self.values[variable]
    }

    /// A diagram that asks a variable first.
    pub(crate) fn node(&mut self, variable: Variable, children: &[Diagram]) -> Result<Diagram, Full> {
        debug_assert_eq!(children.len(), usize::from(self.values[usize::from(variable.0)]));
        if children.iter().all(|child| *child == children[0]) {
            return Ok(children[0]);
        }
        debug_assert!(children.iter().all(|&child| self.first(child).is_none_or(|first| first > variable)));
        let hash = hash_of(variable, children);
        if let Some(&known) = self.known.find(hash, |&at| self.is_at(at, variable, children)) {
            return Ok(Diagram(known));
        }
        if self.nodes >= MAX_NODES {
            return Err(Full::Nodes);
        }
        if self.words.len() + children.len() > MAX_CHILDREN {
            return Err(Full::Children);
        }
        let at = self.words.len() as u32;
        self.words.push(variable.0.into());
        self.words.extend(children.iter().map(|child| child.0));
        self.nodes += 1;
        let (words, values) = (&self.words, &self.values);
        self.known.insert_unique(hash, at, |&at| hash_at(words, values, at));
        Ok(Diagram(at))
    }

    /// The diagram that asks one variable, with the outcome of each of its values.
    pub(crate) fn of_variable(&mut self, variable: Variable, outcome: impl Fn(u16) -> u32) -> Result<Diagram, Full> {
        let children: Vec<Diagram> = (0..self.values[usize::from(variable.0)]).map(|value| Diagram::leaf(outcome(value))).collect();
        self.node(variable, &children)
    }

    /// The variable that is asked first.
    pub(crate) fn first(&self, diagram: Diagram) -> Option<Variable> {
        if diagram.0 & LEAF == 0 { Some(Variable(self.words[diagram.0 as usize] as u16)) } else { None }
    }

    /// The diagram where a variable has a value; itself, if it asks that variable not first.
    pub(crate) fn child(&self, diagram: Diagram, variable: Variable, value: u16) -> Diagram {
        if self.first(diagram) != Some(variable) {
            return diagram;
        }
        Diagram(self.words[diagram.0 as usize + 1 + usize::from(value)])
    }

    fn is_at(&self, at: u32, variable: Variable, children: &[Diagram]) -> bool {
        let (asked, found) = node_at(&self.words, &self.values, at);
        asked == variable && found.iter().zip(children).all(|(&found, child)| found == child.0)
    }

    /// The variables that some node asks.
    pub(crate) fn asked(&self) -> BTreeSet<Variable> {
        let mut asked = BTreeSet::new();
        let mut at = 1;
        while at < self.words.len() {
            let (variable, children) = node_at(&self.words, &self.values, at as u32);
            asked.insert(variable);
            at += 1 + children.len();
        }
        asked
    }

    /// How many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.nodes
    }
}

/// The variable and the children of the node that begins somewhere.
fn node_at<'f>(words: &'f [u32], values: &[u16], at: u32) -> (Variable, &'f [u32]) {
    let at = at as usize;
    let variable = Variable(words[at] as u16);
    (variable, &words[at + 1..=at + usize::from(values[usize::from(variable.0)])])
}

fn hash_of(variable: Variable, children: &[Diagram]) -> u64 {
    children.iter().fold(FxBuildHasher.hash_one(variable), |hash, child| FxBuildHasher.hash_one((hash, child.0)))
}

fn hash_at(words: &[u32], values: &[u16], at: u32) -> u64 {
    let (variable, children) = node_at(words, values, at);
    children.iter().fold(FxBuildHasher.hash_one(variable), |hash, &child| FxBuildHasher.hash_one((hash, child)))
}

/// What was joined so far in one way.
pub(crate) type Joined = FxHashMap<(Diagram, Diagram), Diagram>;

/// One way to join two diagrams, outcome by outcome, with what it has joined so far.
pub(crate) struct Join<F> {
    join: F,
    /// The second that leaves every first as it is.
    leaving: Option<Diagram>,
    /// How many nodes the forest may have at most.
    until: usize,
    known: Joined,
    /// The children of nodes that are being made, those of the innermost last.
    waiting: Vec<Diagram>,
}

impl<F: FnMut(u32, u32) -> u32> Join<F> {
    /// A way to join.
    pub(crate) fn new(join: F) -> Self {
        Join { join, leaving: None, until: usize::MAX, known: Joined::default(), waiting: Vec::new() }
    }

    /// The same, that gives up when the forest has so many nodes.
    #[must_use]
    pub(crate) fn until(self, nodes: usize) -> Self {
        Join { until: nodes, ..self }
    }

    /// The same, of which it is known that a second that comes to an outcome leaves every first as it is.
    #[must_use]
    pub(crate) fn leaving(self, outcome: u32) -> Self {
        Join { leaving: Some(Diagram::leaf(outcome)), ..self }
    }

    /// The same, that goes on with what was joined in this way before.
    #[must_use]
    pub(crate) fn knowing(self, known: Joined) -> Self {
        Join { known, ..self }
    }

    /// What was joined so far.
    pub(crate) fn into_known(self) -> Joined {
        self.known
    }

    /// The two joined. Depth of recursion is bounded by the number of variables.
    pub(crate) fn apply(&mut self, forest: &mut Forest, one: Diagram, other: Diagram) -> Result<Diagram, Full> {
        self.waiting.clear();
        self.joined(forest, one, other)
    }

    fn joined(&mut self, forest: &mut Forest, one: Diagram, other: Diagram) -> Result<Diagram, Full> {
        if let (Some(one), Some(other)) = (one.outcome(), other.outcome()) {
            return Ok(Diagram::leaf((self.join)(one, other)));
        }
        if self.leaving == Some(other) {
            return Ok(one);
        }
        if let Some(&known) = self.known.get(&(one, other)) {
            return Ok(known);
        }
        let variable = match (forest.first(one), forest.first(other)) {
            (Some(one), Some(other)) => one.min(other),
            (Some(first), None) | (None, Some(first)) => first,
            // Two leaves were joined above.
            (None, None) => return Ok(one),
        };
        let values = 0..forest.values[usize::from(variable.0)];
        let first = self.waiting.len();
        for value in values {
            let (one, other) = (forest.child(one, variable, value), forest.child(other, variable, value));
            let child = self.joined(forest, one, other)?;
            self.waiting.push(child);
        }
        if forest.len() >= self.until {
            return Err(Full::Join);
        }
        let joined = forest.node(variable, &self.waiting[first..])?;
        self.waiting.truncate(first);
        self.known.insert((one, other), joined);
        Ok(joined)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forest_has_no_more_nodes_and_children_than_may_be() {
        for (values, full) in [(2, Full::Nodes), (60_000, Full::Children)] {
            let mut forest = Forest::new(vec![values; 1]);
            let mut node = |outcome: usize| forest.of_variable(Variable(0), |value| if value == 0 { outcome as u32 + 1 } else { 0 });
            let most = MAX_NODES.min(MAX_CHILDREN / usize::from(values));
            // A word of each node is its variable.
            let last = (0..).find(|&outcome| node(outcome).is_err());
            assert!(last.is_some_and(|last| last > most * 9 / 10 && last <= most), "{values} values: {last:?} nodes");
            assert_eq!(node(most), Err(full));
            assert!(node(0).is_ok(), "what there is already takes no room");
        }
    }
}
