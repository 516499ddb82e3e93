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

use std::collections::HashMap;

/// A variable: what is asked first has the smallest number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variable(pub u16);

/// A diagram: a leaf, or a node of a [`Forest`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagram(u32);

/// Marks a diagram that is a leaf.
const LEAF: u32 = 1 << 31;

impl Diagram {
    /// The diagram that is one outcome whatever the variables are.
    pub const fn leaf(outcome: u32) -> Diagram {
        Diagram(outcome | LEAF)
    }

    /// The outcome, if it is the same whatever the variables are.
    pub const fn outcome(self) -> Option<u32> {
        if self.0 & LEAF == 0 { None } else { Some(self.0 & !LEAF) }
    }
}

/// There is no room for more nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("its conditions depend on each other in too many ways: more than {MAX_NODES} steps would be needed to decide them")]
pub struct Full;

/// The most nodes of a forest. While diagrams are made each takes some two hundred bytes.
pub const MAX_NODES: usize = 1_000_000;

/// Diagrams that share their nodes.
#[derive(Clone, Debug, Default)]
pub struct Forest {
    /// How many values each variable has.
    values: Vec<u16>,
    nodes: Vec<Node>,
    /// The children of all nodes, one after the other.
    children: Vec<Diagram>,
    /// Where each node is, by its variable and children.
    known: HashMap<(Variable, Box<[Diagram]>), Diagram>,
}

#[derive(Clone, Copy, Debug)]
struct Node {
    variable: Variable,
    /// Where its children begin.
    first_child: u32,
}

impl Forest {
    /// A forest over variables, with how many values each has.
    pub fn new(values: Vec<u16>) -> Forest {
        Forest { values, ..Forest::default() }
    }

    /// The outcome of a diagram, where `value` gives the value of a variable.
    #[inline]
    pub fn evaluate(&self, mut diagram: Diagram, value: impl Fn(Variable) -> u16) -> u32 {
        while diagram.0 & LEAF == 0 {
            let node = self.nodes[diagram.0 as usize];
            diagram = self.children[node.first_child as usize + usize::from(value(node.variable))];
        }
        diagram.0 & !LEAF
    }

    /// A diagram that asks a variable first.
    pub fn node(&mut self, variable: Variable, children: Vec<Diagram>) -> Result<Diagram, Full> {
        debug_assert_eq!(children.len(), usize::from(self.values[usize::from(variable.0)]));
        if children.iter().all(|child| *child == children[0]) {
            return Ok(children[0]);
        }
        debug_assert!(children.iter().all(|&child| self.first(child).is_none_or(|first| first > variable)));
        let key = (variable, children.into_boxed_slice());
        if let Some(&known) = self.known.get(&key) {
            return Ok(known);
        }
        if self.nodes.len() >= MAX_NODES {
            return Err(Full);
        }
        let node = Diagram(self.nodes.len() as u32);
        self.nodes.push(Node { variable, first_child: self.children.len() as u32 });
        self.children.extend_from_slice(&key.1);
        self.known.insert(key, node);
        Ok(node)
    }

    /// The diagram that asks one variable, with the outcome of each of its values.
    pub fn of_variable(&mut self, variable: Variable, outcome: impl Fn(u16) -> u32) -> Result<Diagram, Full> {
        let values = 0..self.values[usize::from(variable.0)];
        self.node(variable, values.map(|value| Diagram::leaf(outcome(value))).collect())
    }

    /// The variable that is asked first.
    fn first(&self, diagram: Diagram) -> Option<Variable> {
        if diagram.0 & LEAF == 0 { Some(self.nodes[diagram.0 as usize].variable) } else { None }
    }

    /// The diagram where a variable has a value; itself, if it asks that variable not first.
    fn child(&self, diagram: Diagram, variable: Variable, value: u16) -> Diagram {
        if self.first(diagram) != Some(variable) {
            return diagram;
        }
        self.children[self.nodes[diagram.0 as usize].first_child as usize + usize::from(value)]
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is no node.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Forgets how to find equal nodes again: no more diagrams are made.
    pub fn finish(&mut self) {
        self.known = HashMap::new();
        self.nodes.shrink_to_fit();
        self.children.shrink_to_fit();
    }
}

/// One way to join two diagrams, outcome by outcome, with what it has joined so far.
pub struct Join<F> {
    join: F,
    known: HashMap<(Diagram, Diagram), Diagram>,
}

impl<F: FnMut(u32, u32) -> u32> Join<F> {
    /// A way to join.
    pub fn new(join: F) -> Self {
        Join { join, known: HashMap::new() }
    }

    /// The two joined. Depth of recursion is bounded by the number of variables.
    pub fn apply(&mut self, forest: &mut Forest, one: Diagram, other: Diagram) -> Result<Diagram, Full> {
        if let (Some(one), Some(other)) = (one.outcome(), other.outcome()) {
            return Ok(Diagram::leaf((self.join)(one, other)));
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
        let mut children = Vec::with_capacity(usize::from(values.end));
        for value in values {
            let (one, other) = (forest.child(one, variable, value), forest.child(other, variable, value));
            children.push(self.apply(forest, one, other)?);
        }
        let joined = forest.node(variable, children)?;
        self.known.insert((one, other), joined);
        Ok(joined)
    }
}
