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
    pub fn keep<const N: usize>(&mut self, kept: [Diagram; N]) -> [Diagram; N] {
        self.forget();
        let reached = self.reached_from(&kept);
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
        self.find_again();
        kept.map(|diagram| moved(&new_place, diagram))
    }

    /// Whether each node can be reached from some diagrams.
    fn reached_from(&self, diagrams: &[Diagram]) -> Vec<bool> {
        let mut reached = vec![false; self.nodes.len()];
        let reach = |reached: &mut [bool], diagram: Diagram| {
            if diagram.as_leaf().is_none() {
                reached[diagram.0 as usize] = true;
            }
        };
        diagrams.iter().for_each(|&diagram| reach(&mut reached, diagram));
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

#[cfg(test)]
mod tests {
    use crate::diagram::{Diagram, Diagrams, Join, Variable};

    #[test]
    fn what_is_kept_is_what_it_was_and_is_found_again() {
        let mut diagrams = Diagrams::new(vec![5, 4, 3]);
        let ask =
            |diagrams: &mut Diagrams, variable, wanted: u32| diagrams.of_variable(Variable(variable), |value| (value == wanted).into());
        let all: Vec<Diagram> = (0..3)
            .flat_map(|variable| (0..3).map(move |wanted| (variable, wanted)))
            .map(|(variable, wanted)| ask(&mut diagrams, variable, wanted))
            .collect();
        let sum = diagrams.join_all(Join::Sum(3), Diagram::leaf(0), all.iter().copied());
        let both = diagrams.both(all[1], all[8]);
        let values = || (0..5).flat_map(|one| (0..4).flat_map(move |two| (0..3).map(move |three| [one, two, three])));
        let read = |diagrams: &Diagrams, diagram| -> Vec<u32> {
            values().map(|values| diagrams.look_up(diagram, |variable| values[variable.0 as usize])).collect()
        };
        let before = [sum, both].map(|diagram| read(&diagrams, diagram));
        let nodes = diagrams.nodes();
        let [sum, both, leaf] = diagrams.keep([sum, both, Diagram::leaf(7)]);
        assert!(diagrams.nodes() < nodes);
        assert_eq!([sum, both].map(|diagram| read(&diagrams, diagram)), before);
        assert_eq!(leaf, Diagram::leaf(7));
        // What is made again is what was kept, and not another node.
        let (nodes, again) = (diagrams.nodes(), [ask(&mut diagrams, 0, 1), ask(&mut diagrams, 2, 2)]);
        assert_eq!(diagrams.both(again[0], again[1]), both);
        assert_eq!(diagrams.nodes(), nodes + 1, "only the first of the two is not a part of what was kept");
        diagrams.check().expect("there is room");
    }
}
