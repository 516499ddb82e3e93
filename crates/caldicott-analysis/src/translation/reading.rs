//! A table, read whole: what it answers to every request, as diagrams over the variables of a frame.
//!
//! A table decides one request by walking a diagram of its own, looking up what lies between two organisations, and joining
//! the two. Here the same is done for all requests at once: each diagram of the table becomes one of the frame, and each
//! agreement a function of the organisations, the day and the rest.
//!
//! ```text
//! table     day asked first: value 1 to one child, values 2 and 3 to another
//! frame     which days have value 1, which 2 or 3 (the table itself is asked)      where the first:  that child, read
//!                                                                                  where the others: the other, read
//! ```
//!
//! Some of the table's variables lie in another order than the frame's. There a node becomes the greatest of its children, each
//! where it is the one that is walked to and 0 elsewhere; all leaves are one greater until then.

use super::answer::{Answers, of_rest, strictness, truth_of};
use crate::diagram::{Choice, Diagram, Diagrams, Join, Leaf, MAX_LEAF, Variable};
use crate::frame::{Frame, Seat, Topic};
use crate::survey::Survey;
use caldicott_engine::Diagram as TableDiagram;
use caldicott_engine::{About, Between, Content, Organisation};
use caldicott_policy::{CategoryId, PurposeId, RoleId, Side, Tier, Truth};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::rc::Rc;

/// One role, purpose and tier.
pub(super) type Cell = (RoleId, PurposeId, CategoryId, Tier);

/// A table that is read.
pub(super) struct Reading<'s, 'p, 't> {
    pub(super) survey: &'s Survey<'p>,
    pub(super) content: &'s Content<'t>,
    /// How many values each variable of the table has.
    counts: Vec<usize>,
    /// The value of each variable of the table, as a function; those that were asked.
    values: FxHashMap<usize, Value>,
    /// Diagrams of the table that were read, with leaves one greater.
    read: FxHashMap<TableDiagram, Diagram>,
}

/// The value of a variable of a table.
#[derive(Clone)]
struct Value {
    /// For every request.
    function: Diagram,
    /// If it depends on one variable of the frame, that variable and the runs of its values.
    runs: Option<(Variable, Runs)>,
}

/// Where each run of choices ends, and the value that all of it have.
type Runs = Rc<[(Choice, u16)]>;

/// The agreements of a table, as functions.
pub(super) struct AgreementsRead {
    /// Whether requester and holder are the same organisation.
    pub(super) same: Diagram,
    /// What each agreement says.
    pub(super) each: Vec<Diagram>,
}

impl<'s, 'p, 't> Reading<'s, 'p, 't> {
    pub(super) fn new(survey: &'s Survey<'p>, content: &'s Content<'t>) -> Self {
        Reading { survey, content, counts: content.values(), values: FxHashMap::default(), read: FxHashMap::default() }
    }

    fn frame(&self) -> &'s Frame<'p> {
        self.survey.frame()
    }

    fn diagrams(&self) -> std::cell::RefMut<'s, Diagrams> {
        self.survey.diagrams()
    }

    /// The variable of a topic that every frame has.
    pub(super) fn variable(&self, topic: Topic) -> Variable {
        self.frame().variable(topic).unwrap_or(Variable(0))
    }

    // ---- Diagrams ----------------------------------------------------------------------------------------

    /// The value of a variable of the table, for every request.
    fn value(&mut self, variable: usize) -> Value {
        if let Some(known) = self.values.get(&variable) {
            return known.clone();
        }
        let asked = match self.content.about(variable) {
            About::SameOrganisation => None,
            About::Day => self.frame().variable(Topic::Day),
            About::Question(question) => self.frame().variable_of(Seat::FIRST, question),
        };
        let made = match (self.content.about(variable), asked) {
            (About::SameOrganisation, _) => self.same(),
            (_, Some(asked)) => {
                let value = |choice| self.value_where(variable, &[(asked, choice)]);
                self.diagrams().of_variable(asked, value)
            }
            // Whatever a table asks is in the frame.
            (_, None) => Diagram::leaf(self.value_where(variable, &[])),
        };
        let made = Value { function: made, runs: self.runs_of_value(made) };
        self.values.insert(variable, made.clone());
        made
    }

    fn runs_of_value(&self, value: Diagram) -> Option<(Variable, Runs)> {
        let diagrams = self.diagrams();
        let runs = diagrams.runs(value).map(|(run, to)| Some((run.end, to.as_leaf()? as u16)));
        Some((diagrams.first(value)?, runs.collect::<Option<_>>()?))
    }

    fn value_where(&self, variable: usize, choices: &[(Variable, Choice)]) -> Leaf {
        self.frame().situation(Seat::FIRST, choices).map_or(0, |situation| self.content.value(variable, &situation).into())
    }

    /// The value of the same organisation.
    fn same(&self) -> Diagram {
        let organisations = self.organisations();
        let [requester, holder] = [Side::Requester, Side::Holder].map(|side| self.variable(Topic::Party(side)));
        let mut diagrams = self.diagrams();
        let follows: Vec<Diagram> = organisations
            .iter()
            .map(|asks| diagrams.of_variable(holder, |choice| self.content.same(asks, &organisations[choice as usize]).into()))
            .collect();
        diagrams.choose(requester, follows)
    }

    /// The organisations of the frame, as the table sees them.
    fn organisations(&self) -> Vec<Organisation> {
        let size = self.diagrams().size(self.variable(Topic::Party(Side::Holder)));
        (0..size).map(|choice| self.content.organisation(self.frame().party(Seat::FIRST, choice).cloned())).collect()
    }

    /// A diagram of the table, with leaves one greater.
    pub(super) fn read(&mut self, diagram: TableDiagram) -> Diagram {
        if let Some(outcome) = diagram.outcome() {
            return Diagram::leaf(outcome + 1);
        }
        if let Some(&known) = self.read.get(&diagram) {
            return known;
        }
        let Some(variable) = self.content.asks(diagram) else { return Diagram::leaf(0) };
        let value = self.value(variable);
        let made = match self.in_order(&value, diagram) {
            Some(made) => made,
            None => self.out_of_order(value.function, variable, diagram),
        };
        self.read.insert(diagram, made);
        made
    }

    /// Where a bit is set of the number that a diagram comes to: 1 there, and 0 elsewhere.
    pub(super) fn bit(&mut self, diagram: TableDiagram, bit: usize) -> Diagram {
        let read = self.read(diagram);
        // A number is read as the one after it.
        let is_set = |leaf: Leaf| leaf.checked_sub(1).map_or(0, |number| number >> bit & 1);
        self.diagrams().map(read, is_set)
    }

    /// A node as a node: where its variable is one of the frame, and all that comes after is asked later there too.
    fn in_order(&mut self, value: &Value, diagram: TableDiagram) -> Option<Diagram> {
        let (variable, runs) = value.runs.as_ref()?;
        let mut follows = Vec::with_capacity(runs.len());
        for &(end, value) in &**runs {
            let child = self.read(self.content.next(diagram, value));
            follows.push((end, child));
        }
        let mut diagrams = self.diagrams();
        let later = follows.iter().all(|&(_, child)| diagrams.first(child).is_none_or(|first| first > *variable));
        later.then(|| diagrams.choose_runs(*variable, follows))
    }

    /// A node as its children, each where it is walked to.
    fn out_of_order(&mut self, value: Diagram, variable: usize, diagram: TableDiagram) -> Diagram {
        let children: Vec<TableDiagram> = (0..self.counts[variable]).map(|value| self.content.next(diagram, value as u16)).collect();
        let mut distinct = children.clone();
        distinct.sort_unstable();
        distinct.dedup();
        let mut parts = Vec::with_capacity(distinct.len());
        for child in distinct {
            let leads_there = |value: Leaf| if children.get(value as usize) == Some(&child) { MAX_LEAF } else { 0 };
            let here = self.diagrams().map(value, leads_there);
            // No request of this frame goes there.
            if here == Diagram::leaf(0) {
                continue;
            }
            let child = self.read(child);
            parts.push(self.diagrams().join(Join::Least, here, child));
        }
        self.diagrams().join_all(Join::Greatest, Diagram::leaf(0), parts)
    }

    /// The truth that a diagram of the table comes to.
    fn truth(&mut self, diagram: TableDiagram) -> Diagram {
        let read = self.read(diagram);
        let content = self.content;
        self.diagrams().map(read, |leaf| leaf.checked_sub(1).map_or(0, |outcome| content.truth(outcome) as Leaf))
    }

    // ---- Cells -------------------------------------------------------------------------------------------

    /// The function that is another in every cell.
    pub(super) fn by_cell(&mut self, mut of_cell: impl FnMut(&mut Self, Cell) -> Diagram) -> Diagram {
        let [role, cell, purpose] = [Topic::Role, Topic::Cell, Topic::Purpose].map(|topic| self.variable(topic));
        let mut known: FxHashMap<Vec<Diagram>, Diagram> = FxHashMap::default();
        let mut follows = Vec::new();
        for choice in 0..self.size(role) {
            let cells: Vec<Cell> = self.cells_of(choice);
            let row: Vec<Diagram> = cells.into_iter().map(|cell| of_cell(self, cell)).collect();
            let purposes = self.size(purpose) as usize;
            let made = match known.get(&row) {
                Some(&made) => made,
                None => {
                    let mut diagrams = self.diagrams();
                    let tiers: Vec<Diagram> = row.chunks(purposes).map(|row| diagrams.choose(purpose, row.iter().copied())).collect();
                    let made = diagrams.choose(cell, tiers);
                    known.insert(row, made);
                    made
                }
            };
            follows.push(made);
        }
        self.diagrams().choose(role, follows)
    }

    /// The cells of a role, tier by tier of all categories, and purpose by purpose.
    pub(super) fn cells_of(&self, role: Choice) -> Vec<Cell> {
        let [cell, purpose] = [Topic::Cell, Topic::Purpose].map(|topic| self.variable(topic));
        let (cells, purposes) = (self.size(cell), self.size(purpose));
        let Some(role) = self.frame().role(Seat::FIRST, role) else { return Vec::new() };
        let tiers = (0..cells).filter_map(|choice| self.frame().cell(Seat::FIRST, choice));
        let purpose = |choice| self.frame().purpose(Seat::FIRST, choice);
        tiers.flat_map(|(category, tier)| (0..purposes).filter_map(purpose).map(move |purpose| (role, purpose, category, tier))).collect()
    }

    pub(super) fn size(&self, variable: Variable) -> u32 {
        self.diagrams().size(variable)
    }

    /// The answers of the table, of what authorises but for gateways.
    pub(super) fn answers(&mut self, authority: Diagram) -> Answers {
        let content = self.content;
        // Put together first: cells have much in common, and what they have is gone through once.
        let conclusions = self.by_cell(|reading, (role, purpose, category, tier)| {
            let (_, conclusion) = content.program(role, purpose, category, tier);
            reading.read(conclusion)
        });
        let says = |leaf: Leaf| content.says(leaf.saturating_sub(1));
        let mut diagrams = self.diagrams();
        let strictest = diagrams.map(conclusions, |leaf| {
            let (outcome, gate) = says(leaf).outcome(Truth::Yes);
            strictness(outcome, gate)
        });
        let may_conceal = diagrams.wherever(conclusions, |leaf| says(leaf).may_conceal());
        let gateway = diagrams.map(conclusions, |leaf| says(leaf).gateway() as Leaf);
        let authority = diagrams.join(Join::Greatest, authority, gateway);
        of_rest(&mut diagrams, Answers { strictest, may_conceal }, authority)
    }

    // ---- Agreements --------------------------------------------------------------------------------------

    /// The agreements of the table.
    pub(super) fn agreements(&mut self) -> AgreementsRead {
        let bound = self.bound();
        let (mut purposes, mut by_cell, mut general) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut rows = FxHashMap::default();
        let mut each = Vec::new();
        for (agreement, bound) in (0..).zip(bound) {
            let terms = self.content.terms(agreement);
            let mut parts = vec![bound, *purposes.entry(terms).or_insert_with(|| self.purposes(agreement))];
            if let Some(condition) = self.content.general_condition(agreement) {
                parts.push(self.covered(agreement, &mut rows));
                parts.push(*general.entry(terms).or_insert_with(|| self.truth(condition)));
            } else {
                let key = (terms, self.rows(agreement));
                parts.push(*by_cell.entry(key).or_insert_with(|| self.covered_if(agreement)));
            }
            let mut diagrams = self.diagrams();
            each.push(parts.into_iter().fold(Diagram::leaf(Truth::Yes as Leaf), |all, part| diagrams.join(Join::Least, all, part)));
        }
        let content = self.content;
        let same = self.same();
        let same = self.diagrams().map(same, |value| content.is_same(value as u16) as Leaf);
        AgreementsRead { same, each }
    }

    /// Of each agreement whether it is between the two organisations, in force on the day, and binds both.
    fn bound(&self) -> Vec<Diagram> {
        let organisations = self.organisations();
        let [requester, holder] = [Side::Requester, Side::Holder].map(|side| self.variable(Topic::Party(side)));
        let mut runs: Vec<Vec<(Choice, Diagram)>> = vec![Vec::new(); self.content.agreements() as usize];
        let mut days: FxHashMap<(Between, bool, bool), Diagram> = FxHashMap::default();
        for (asking, asks) in (0..).zip(&organisations) {
            let mut found: BTreeMap<u32, Vec<(Choice, Diagram)>> = BTreeMap::new();
            for (holding, holds) in (0..).zip(&organisations) {
                let mut here: Vec<(u32, Diagram)> = Vec::new();
                for between in self.content.between(asks, holds) {
                    let key = (between, asks.is_named(), holds.is_named());
                    let bound = *days.entry(key).or_insert_with(|| self.bound_on(asks, holds, between));
                    match here.iter_mut().find(|(agreement, _)| *agreement == between.agreement()) {
                        Some((_, known)) => *known = self.diagrams().join(Join::Greatest, *known, bound),
                        None => here.push((between.agreement(), bound)),
                    }
                }
                here.into_iter().for_each(|(agreement, bound)| fill(found.entry(agreement).or_default(), holding, bound));
            }
            for (agreement, mut found) in found {
                close(&mut found, self.size(holder));
                let made = self.diagrams().choose_runs(holder, found);
                fill(&mut runs[agreement as usize], asking, made);
            }
        }
        let size = self.size(requester);
        let closed = runs.into_iter().map(|mut runs| {
            close(&mut runs, size);
            self.diagrams().choose_runs(requester, runs)
        });
        closed.collect()
    }

    /// On which days an agreement is in force and both organisations are bound by it.
    fn bound_on(&self, asks: &Organisation, holds: &Organisation, between: Between) -> Diagram {
        let days = self.frame().days();
        let on = |choice: Choice| self.content.bound(asks, holds, between, days[choice as usize]) as Leaf;
        self.diagrams().of_variable(self.variable(Topic::Day), on)
    }

    /// For which purposes an agreement is.
    fn purposes(&self, agreement: u32) -> Diagram {
        let is_for = |choice| {
            let purpose = self.frame().purpose(Seat::FIRST, choice);
            Truth::from(purpose.is_some_and(|purpose| self.content.is_for(agreement, purpose))) as Leaf
        };
        self.diagrams().of_variable(self.variable(Topic::Purpose), is_for)
    }

    /// What an agreement covers, whose condition is the same for all cells.
    fn covered(&self, agreement: u32, rows: &mut FxHashMap<u64, Diagram>) -> Diagram {
        let [role, cell] = [Topic::Role, Topic::Cell].map(|topic| self.variable(topic));
        let frame = self.frame();
        let mut follows = Vec::new();
        for choice in 0..self.size(role) {
            let Some(role) = frame.role(Seat::FIRST, choice) else { continue };
            let covers = |choice: Choice| {
                let cell = frame.cell(Seat::FIRST, choice);
                Truth::from(cell.is_some_and(|(category, tier)| self.content.reaches(agreement, role, category, tier))) as Leaf
            };
            let row = self.content.row(agreement, role);
            follows.push(*rows.entry(row).or_insert_with(|| self.diagrams().of_variable(cell, covers)));
        }
        self.diagrams().choose(role, follows)
    }

    /// What an agreement covers for each role.
    fn rows(&self, agreement: u32) -> Vec<u64> {
        let roles = (0..self.size(self.variable(Topic::Role))).filter_map(|choice| self.frame().role(Seat::FIRST, choice));
        roles.map(|role| self.content.row(agreement, role)).collect()
    }

    /// What an agreement covers, and what its condition says there.
    fn covered_if(&mut self, agreement: u32) -> Diagram {
        let content = self.content;
        self.by_cell(|reading, (role, purpose, category, tier)| match content.condition(agreement, role, purpose, category, tier) {
            Some(condition) => reading.truth(condition),
            None => Diagram::leaf(Truth::No as Leaf),
        })
    }
}

/// Goes on with runs of values: what comes before is nothing.
fn fill(runs: &mut Vec<(Choice, Diagram)>, value: Choice, to: Diagram) {
    close(runs, value);
    match runs.last_mut() {
        Some((end, known)) if *known == to && *end == value => *end = value + 1,
        _ => runs.push((value + 1, to)),
    }
}

/// Runs up to an end: what is missing is nothing.
fn close(runs: &mut Vec<(Choice, Diagram)>, end: Choice) {
    let nothing = Diagram::leaf(Truth::No as Leaf);
    let begun = runs.last().map_or(0, |(end, _)| *end);
    match runs.last_mut() {
        _ if begun >= end => {}
        Some((last, to)) if *to == nothing => *last = end,
        _ => runs.push((end, nothing)),
    }
}

/// What all agreements say, and that it is the same organisation.
pub(super) fn any_of(diagrams: &mut Diagrams, agreements: &AgreementsRead) -> Diagram {
    let all = std::iter::once(agreements.same).chain(agreements.each.iter().copied());
    diagrams.join_all(Join::Greatest, Diagram::leaf(Truth::No as Leaf), all)
}

/// The first of some functions that says yes: a greater number for an earlier one, and 0 where none does.
pub(super) fn first_of(diagrams: &mut Diagrams, functions: impl IntoIterator<Item = (Leaf, Diagram)>) -> Diagram {
    let levels: Vec<Diagram> = functions
        .into_iter()
        .map(|(level, says)| diagrams.map(says, |truth| if truth_of(truth) == Truth::Yes { level } else { 0 }))
        .collect();
    diagrams.join_all(Join::Greatest, Diagram::leaf(0), levels)
}
