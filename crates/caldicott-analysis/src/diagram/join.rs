//! How two functions become one: number by number, for values that lead in both to one place.

use super::{Choice, Diagram, Diagrams, Leaf, Variable, edges_of};
use std::ops::Range;

/// How two numbers become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Join {
    /// The lesser: both, of truths or of sets.
    Least,
    /// The greater: either.
    Greatest,
    /// The greater of the first and of what the second stands for: 0, 1 and 2 for these numbers, and any other for 0.
    GreaterOf([u8; 3]),
    /// Both numbers added, or this if that is less: how many of some sets something is in, as far as one cares to count.
    Sum(Leaf),
    /// Both numbers, told apart: the first times this, and the second, which is less than it.
    Pair(u32),
    /// Of things that are there or not, each with a number below this, and listed in the order of their numbers: the first
    /// two. *None* is 0, one alone its number, and two the first times this, and the second.
    FirstTwo(u32),
    /// 1 where the two differ, and 0 where they do not.
    Differ,
    /// The first where the second is 0, and 0 elsewhere: of sets, what is in one and not in the other.
    Unless,
}

impl Join {
    pub(super) fn of(self, one: Leaf, other: Leaf) -> Leaf {
        match self {
            Join::Least => one.min(other),
            Join::Greatest => one.max(other),
            Join::GreaterOf(stands_for) => one.max(stands_for.get(other as usize).map_or(0, |&number| number.into())),
            Join::Sum(most) => one.saturating_add(other).min(most),
            Join::Pair(width) => one * width + other,
            Join::FirstTwo(_) if one == 0 => other,
            Join::FirstTwo(width) if one >= width || other == 0 => one,
            Join::FirstTwo(width) => one * width + first_of(other, width),
            Join::Differ => (one != other).into(),
            Join::Unless if other == 0 => one,
            Join::Unless => 0,
        }
    }
}

/// Of the first two of some things ([`Join::FirstTwo`]) the first; 0 if there is none.
pub const fn first_of(two: Leaf, width: u32) -> Leaf {
    if two < width { two } else { two / width }
}

/// Of the first two of some things the second; 0 if there is none.
pub const fn second_of(two: Leaf, width: u32) -> Leaf {
    if two < width { 0 } else { two % width }
}

/// Some diagrams that are gone through together, by the values of the variable that is asked first.
pub(super) struct Together<const N: usize> {
    cursors: [Cursor; N],
    /// How many values there are, and how many are gone through.
    size: Choice,
    end: Choice,
}

impl<const N: usize> Together<N> {
    /// `None` for leaves.
    pub(super) fn of(diagrams: &Diagrams, together: [Diagram; N]) -> Option<(Variable, Together<N>)> {
        let firsts = together.map(|diagram| diagrams.first(diagram));
        let variable = firsts.into_iter().flatten().min()?;
        let cursors = std::array::from_fn(|at| {
            let mut cursor = Cursor::new(diagrams, together[at]);
            cursor.skip_unless(firsts[at] == Some(variable));
            cursor
        });
        Some((variable, Together { cursors, size: diagrams.size(variable), end: 0 }))
    }

    /// The next run of values for which each leads to one place: its end, and where they lead.
    #[inline(always)]
    pub(super) fn next(&mut self, diagrams: &Diagrams) -> Option<(Choice, [Diagram; N])> {
        if self.end >= self.size {
            return None;
        }
        let runs = self.cursors.each_ref().map(|cursor| cursor.at(diagrams, self.size));
        self.end = runs.iter().fold(self.size, |end, (other, _)| end.min(*other));
        for (cursor, (end, _)) in self.cursors.iter_mut().zip(&runs) {
            cursor.pass(self.end == *end);
        }
        Some((self.end, runs.map(|(_, to)| to)))
    }
}

/// The runs of one of some diagrams that are gone through together.
struct Cursor {
    diagram: Diagram,
    edges: Range<usize>,
    skipped: bool,
}

impl Cursor {
    fn new(diagrams: &Diagrams, diagram: Diagram) -> Cursor {
        match diagrams.inner(diagram) {
            Some(node) => Cursor { diagram, edges: edges_of(node), skipped: false },
            None => Cursor { diagram, edges: 0..0, skipped: true },
        }
    }

    /// A diagram that asks a later variable is the same for every value of this one.
    fn skip_unless(&mut self, asks: bool) {
        self.skipped |= !asks;
    }

    /// The end of the run, and where it leads.
    fn at(&self, diagrams: &Diagrams, size: u32) -> (Choice, Diagram) {
        if self.skipped {
            return (size, self.diagram);
        }
        let edge = diagrams.edges[self.edges.start];
        (edge.end, edge.to)
    }

    fn pass(&mut self, at_end: bool) {
        if at_end && !self.skipped {
            self.edges.start += 1;
        }
    }
}
