//! Making room: of all diagrams only some are kept.
//!
//! What is put together from very many functions, two by two, leaves what was in between behind. It takes room, and nobody asks
//! it again.
//!
//! ```text
//! agreement 1 ┐
//!             ├─ either ┐
//! agreement 2 ┘         ├─ what all say      kept: this, and whatever it leads to
//! agreement 3 ┐         │
//!             ├─ either ┘                    forgotten: the six before it
//! agreement 4 ┘
//! ```
//!
//! A node leads only to nodes that were made before it. So one pass from the last node to the first finds all that can be
//! reached, and one from the first to the last moves each down over what is forgotten. Both are done in place.

use super::{Diagram, Diagrams, Edge, Node, edges_of, hash_of};
use hashbrown::HashTable;

impl Diagrams {
    /// Keeps some diagrams and forgets all others, and what was joined. Those that are kept are other numbers from then on, and
    /// every other number is meaningless.
    pub fn keep<'d>(&mut self, kept: impl IntoIterator<Item = &'d mut Diagram>) {
        self.forget();
        let kept: Vec<&mut Diagram> = kept.into_iter().collect();
        let reached = self.reached_from(kept.iter().map(|diagram| **diagram));
        let mut new_place = vec![0u32; self.nodes.len()];
        let moved = |new_place: &[u32], diagram: Diagram| match diagram.as_leaf() {
            Some(_) => diagram,
            None => Diagram(new_place[diagram.0 as usize]),
        };
        let (mut nodes, mut edges) = (0, 0);
        for at in (0..self.nodes.len()).filter(|&at| reached[at]) {
            let node = self.nodes[at];
            let first = edges;
            for edge in edges_of(&node) {
                let Edge { end, to } = self.edges[edge];
                self.edges[edges] = Edge { end, to: moved(&new_place, to) };
                edges += 1;
            }
            self.nodes[nodes] = Node { first: first as u32, ..node };
            new_place[at] = nodes as u32;
            nodes += 1;
        }
        self.nodes.truncate(nodes);
        self.edges.truncate(edges);
        // Of all that is kept the edges are most. What they leave is given back.
        self.edges.shrink_to_fit();
        self.find_again();
        kept.into_iter().for_each(|diagram| *diagram = moved(&new_place, *diagram));
    }

    /// Whether each node can be reached from some diagrams.
    fn reached_from(&self, diagrams: impl Iterator<Item = Diagram>) -> Vec<bool> {
        let mut reached = vec![false; self.nodes.len()];
        let reach = |reached: &mut [bool], diagram: Diagram| {
            if diagram.as_leaf().is_none() {
                reached[diagram.0 as usize] = true;
            }
        };
        diagrams.for_each(|diagram| reach(&mut reached, diagram));
        for at in (0..self.nodes.len()).rev() {
            if reached[at] {
                self.edges[edges_of(&self.nodes[at])].iter().for_each(|edge| reach(&mut reached, edge.to));
            }
        }
        reached
    }

    /// Lets every node be found by its edges.
    fn find_again(&mut self) {
        // The old table goes before the new one comes.
        self.known = HashTable::new();
        let (nodes, edges) = (&self.nodes, &self.edges);
        let hash_at = |&at: &u32| hash_of(nodes, edges, at);
        let mut known = HashTable::with_capacity(nodes.len());
        for at in 0..nodes.len() as u32 {
            known.insert_unique(hash_at(&at), at, hash_at);
        }
        self.known = known;
    }
}
