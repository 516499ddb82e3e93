//! Trying the real thing: what a table was read to answer, it is asked.
//!
//! A table is read by code that asks it for every part of a decision, and puts the parts together for all requests at once. So
//! that this and the code that decides one request cannot differ unnoticed, one request through every step of what was read is
//! decided by [`Table::decide`] itself. Where there are more than [`MOST_TRIED`] steps, as many are taken, evenly among all.

use super::NotValidated;
use super::answer::{Answers, PERMIT};
use super::stand::{Stand, answer_of_table};
use crate::diagram::{Choice, Diagram, Diagrams, Leaf, MAX_LEAF, Variable};
use crate::frame::Seat;
use crate::survey::Survey;
use caldicott_engine::Table;
use caldicott_policy::{Policy, Situation};
use rustc_hash::FxHashSet;

/// How many requests are decided.
pub const MOST_TRIED: usize = 4_096;

/// Of how many permits among them all that they rely on and owe is compared with what the reference says.
pub const MOST_PERMITS_TRIED: usize = 128;

/// The values of a request, as far as it goes through a diagram.
type Path = Vec<(Variable, Choice)>;

/// Decides one request through every step of what was read; how many.
pub(super) fn run(survey: &Survey<'_>, read: Answers, table: &Table, policy: Option<&Policy>) -> Result<usize, NotValidated> {
    let diagrams = survey.diagrams();
    // Once to count the ends of paths, and once to take some of them.
    let ends = ends(&diagrams, read.strictest);
    let paths = Tried::every(ends.div_ceil(MOST_TRIED), &diagrams, read.strictest).paths;
    let mut permits = 0;
    for (path, expected) in &paths {
        let Some(situation) = survey.frame().situation(Seat::FIRST, path) else { continue };
        // What a path does not ask is answered in the first way there is.
        let value = |asked| path.iter().find(|(variable, _)| *variable == asked).map_or(0, |&(_, choice)| choice);
        if answer_of_table(table, &situation).numbers() != [*expected, diagrams.look_up(read.may_conceal, value)] {
            return Err(NotValidated::Misread(Box::new(situation)));
        }
        if let Some(policy) = policy.filter(|_| *expected == PERMIT && permits < MOST_PERMITS_TRIED) {
            permits += 1;
            same_stand(table, policy, situation)?;
        }
    }
    Ok(paths.len())
}

/// The first gateway and the first agreement that say yes, each as the number of a rule.
#[derive(Clone, Copy)]
pub(super) struct Rivals {
    pub(super) gateway: Diagram,
    pub(super) agreement: Diagram,
}

/// Decides a request that both authorise, of each gateway: one with an agreement before it and one with an agreement after it,
/// if something is permitted there. Which of the two is relied on is written again in this crate, and few requests show it.
pub(super) fn both_authorise(
    survey: &Survey<'_>,
    rivals: Rivals,
    strictest: Diagram,
    table: &Table,
    policy: &Policy,
) -> Result<(), NotValidated> {
    let gateways: Vec<Leaf> = survey.diagrams().leaves(rivals.gateway).into_iter().filter(|&gateway| gateway > 0).collect();
    for gateway in gateways {
        let here = {
            let mut diagrams = survey.diagrams();
            let by_gateway = diagrams.wherever(rivals.gateway, |found| found == gateway);
            let permitted = diagrams.wherever(strictest, |strictness| strictness == PERMIT);
            diagrams.both(by_gateway, permitted)
        };
        for agreements in [1..gateway, gateway + 1..MAX_LEAF] {
            let path = {
                let mut diagrams = survey.diagrams();
                let by_agreement = diagrams.wherever(rivals.agreement, |found| agreements.contains(&found));
                let by_both = diagrams.both(here, by_agreement);
                diagrams.cheapest(by_both, |_, _| 0)
            };
            if let Some(situation) = path.and_then(|path| survey.frame().situation(Seat::FIRST, &path)) {
                same_stand(table, policy, situation)?;
            }
        }
    }
    Ok(())
}

fn same_stand(table: &Table, policy: &Policy, situation: Situation) -> Result<(), NotValidated> {
    if Stand::of_table(table, &situation) == Stand::of_reference(policy, &situation) {
        return Ok(());
    }
    Err(NotValidated::Misread(Box::new(situation)))
}

/// How many ends the paths have that go through every step once.
fn ends(diagrams: &Diagrams, diagram: Diagram) -> usize {
    let (mut seen, mut open, mut ends) = (FxHashSet::default(), vec![diagram], 1);
    while let Some(diagram) = open.pop() {
        // Where a path parts, all ways but one are new.
        if diagram.as_leaf().is_none() && seen.insert(diagram) {
            let ways = diagrams.runs(diagram).map(|(_, to)| open.push(to)).count();
            ends += ways - 1;
        }
    }
    ends
}

struct Tried {
    seen: FxHashSet<Diagram>,
    /// How many ends of paths were met.
    met: usize,
    /// Every how many of them is kept.
    every: usize,
    paths: Vec<(Path, Leaf)>,
}

impl Tried {
    fn every(every: usize, diagrams: &Diagrams, diagram: Diagram) -> Tried {
        let mut tried = Tried { seen: FxHashSet::default(), met: 0, every, paths: Vec::new() };
        tried.go(diagrams, diagram, &mut Vec::new());
        tried
    }

    /// Goes through every step below a diagram that was not gone through before. A path ends where all that comes after was met.
    fn go(&mut self, diagrams: &Diagrams, diagram: Diagram, path: &mut Path) {
        let Some(variable) = diagrams.first(diagram).filter(|_| self.seen.insert(diagram)) else {
            if self.met.is_multiple_of(self.every) {
                self.keep(diagrams, diagram, path);
            }
            self.met += 1;
            return;
        };
        for (run, to) in diagrams.runs(diagram) {
            path.push((variable, run.start));
            self.go(diagrams, to, path);
            path.pop();
        }
    }

    /// Keeps a path, and goes on in the first way there is.
    fn keep(&mut self, diagrams: &Diagrams, mut diagram: Diagram, path: &Path) {
        let mut path = path.clone();
        while let Some(variable) = diagrams.first(diagram) {
            let Some((run, to)) = diagrams.runs(diagram).next() else { break };
            path.push((variable, run.start));
            diagram = to;
        }
        self.paths.extend(diagram.as_leaf().map(|leaf| (path, leaf)));
    }
}
