//! How two functions become one: number by number, for values that lead in both to one place.

use super::{Choice, Diagram, Diagrams, Edge, Leaf, Variable, edges_of};
use rustc_hash::{FxHashMap, FxHashSet};
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

/// How many results of joining are remembered before all are forgotten: as many as a table of a million places takes, of which an
/// eighth is left free. One more, and the table would be twice as large: some tens of megabytes.
const REMEMBERED: usize = 7 << 17;

impl Diagrams {
    /// Two functions as one.
    pub fn join(&mut self, how: Join, one: Diagram, other: Diagram) -> Diagram {
        if let Some(at_once) = self.join_at_once(how, one, other) {
            return at_once;
        }
        // *Both*, *either*, sums and *differ* are the same either way round.
        let either_way = matches!(how, Join::Least | Join::Greatest | Join::Sum(_) | Join::Differ);
        let (one, other) = if either_way && other < one { (other, one) } else { (one, other) };
        if let Some(&known) = self.joined.get(&(how, one, other)) {
            return known;
        }
        if !self.step() {
            return Diagram::leaf(0);
        }
        let Some((variable, mut together)) = Together::of(self, [one, other]) else { return Diagram::leaf(0) };
        let first = self.waiting.len();
        while let Some((end, [one, other])) = together.next(self) {
            let to = self.join(how, one, other);
            self.waiting.push(Edge { end, to });
        }
        let made = self.node_of_waiting(variable, first);
        self.remember(how, one, other, made);
        made
    }

    fn remember(&mut self, how: Join, one: Diagram, other: Diagram, joined: Diagram) {
        if self.joined.len() >= REMEMBERED {
            self.joined.clear();
        }
        self.joined.insert((how, one, other), joined);
    }

    /// Whether two sets have anything in common. What they have is not put together, and once something is found nothing more is
    /// looked for.
    pub fn meet(&mut self, one: Diagram, other: Diagram) -> bool {
        let known = self.join_at_once(Join::Least, one, other);
        let (one, other) = if other < one { (other, one) } else { (one, other) };
        if let Some(both) = known.or_else(|| self.joined.get(&(Join::Least, one, other)).copied()) {
            return both != Diagram::leaf(0);
        }
        if !self.step() {
            return false;
        }
        let Some((_, mut together)) = Together::of(self, [one, other]) else { return false };
        while let Some((_, [one, other])) = together.next(self) {
            if self.meet(one, other) {
                return true;
            }
        }
        self.remember(Join::Least, one, other, Diagram::leaf(0));
        false
    }

    /// Whether three sets have anything in common. What the first two have is mostly little, and nothing is soon found out.
    pub fn all_meet(&mut self, one: Diagram, other: Diagram, third: Diagram) -> bool {
        self.all_meet_unless_apart([one, other, third], &mut FxHashSet::default())
    }

    fn all_meet_unless_apart(&mut self, [one, other, third]: [Diagram; 3], apart: &mut FxHashSet<[Diagram; 3]>) -> bool {
        if third == Diagram::leaf(0) || !self.meet(one, other) {
            return false;
        }
        if third == Diagram::leaf(1) {
            return true;
        }
        if apart.contains(&[one, other, third]) || !self.step() {
            return false;
        }
        let Some((_, mut together)) = Together::of(self, [one, other, third]) else { return false };
        while let Some((_, sets)) = together.next(self) {
            if self.all_meet_unless_apart(sets, apart) {
                return true;
            }
        }
        apart.insert([one, other, third]);
        false
    }

    /// For which values of the variables before one two sets have anything in common, as a set. What they have is not put together.
    pub fn meeting(&mut self, before: Variable, one: Diagram, other: Diagram) -> Diagram {
        self.meeting_known(before, one, other, &mut FxHashMap::default())
    }

    fn meeting_known(
        &mut self,
        before: Variable,
        one: Diagram,
        other: Diagram,
        known: &mut FxHashMap<(Diagram, Diagram), Diagram>,
    ) -> Diagram {
        let together = Together::of(self, [one, other]).filter(|(variable, _)| *variable < before);
        let Some((variable, mut together)) = together else { return Diagram::leaf(self.meet(one, other).into()) };
        if let Some(&known) = known.get(&(one, other)) {
            return known;
        }
        if !self.step() {
            return Diagram::leaf(0);
        }
        let first = self.waiting.len();
        while let Some((end, [one, other])) = together.next(self) {
            let to = self.meeting_known(before, one, other, known);
            self.waiting.push(Edge { end, to });
        }
        let made = self.node_of_waiting(variable, first);
        known.insert((one, other), made);
        made
    }

    /// All of some functions as one; `none` if there are none. They are joined two by two, so that no large one is gone
    /// through once for each of many small ones.
    pub fn join_all(&mut self, how: Join, none: Diagram, functions: impl IntoIterator<Item = Diagram>) -> Diagram {
        let mut functions: Vec<Diagram> = functions.into_iter().collect();
        while functions.len() > 1 {
            functions =
                functions.chunks(2).map(|pair| if let [one, other] = *pair { self.join(how, one, other) } else { pair[0] }).collect();
        }
        functions.first().copied().unwrap_or(none)
    }

    fn join_at_once(&self, how: Join, one: Diagram, other: Diagram) -> Option<Diagram> {
        if let (Some(one), Some(other)) = (one.as_leaf(), other.as_leaf()) {
            return Some(Diagram::leaf(how.of(one, other)));
        }
        let ((one_low, one_high), (other_low, other_high)) = (self.bounds(one), self.bounds(other));
        match how {
            Join::Least | Join::Greatest if one == other => Some(one),
            Join::Differ if one == other => Some(Diagram::leaf(0)),
            Join::Differ if one_high < other_low || other_high < one_low => Some(Diagram::leaf(1)),
            Join::Unless if one == other || one_high == 0 || other_low > 0 => Some(Diagram::leaf(0)),
            Join::Unless if other_high == 0 => Some(one),
            Join::FirstTwo(_) if one_high == 0 => Some(other),
            Join::FirstTwo(width) if other_high == 0 || one_low >= width => Some(one),
            Join::Least if one_high <= other_low => Some(one),
            Join::Least if other_high <= one_low => Some(other),
            Join::Greatest if one_low >= other_high => Some(one),
            Join::Greatest if other_low >= one_high => Some(other),
            Join::GreaterOf(stands_for) if stands_for.into_iter().all(|number| one_low >= number.into()) => Some(one),
            Join::Sum(most) if one_low >= most || other_low >= most => Some(Diagram::leaf(most)),
            Join::Sum(most) if one_high == 0 && other_high <= most => Some(other),
            Join::Sum(most) if other_high == 0 && one_high <= most => Some(one),
            Join::Least
            | Join::Greatest
            | Join::GreaterOf(_)
            | Join::Sum(_)
            | Join::Pair(_)
            | Join::FirstTwo(_)
            | Join::Differ
            | Join::Unless => None,
        }
    }
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
