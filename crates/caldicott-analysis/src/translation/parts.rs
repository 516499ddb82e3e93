//! What a permit relies on and owes, part by part.
//!
//! A permit names its authority, its grant, the consent entries and the ground furthest from the patient's own word, the
//! exceptions that were used, and its duties. Each of these is a function of the request by itself, and the reference and the
//! table are compared in each: *who* is relied on as the number of the first rule that says yes, *whether* an entry is relied
//! on or a duty owed as a set.
//!
//! First they are compared cell by cell wherever a request would be permitted if something authorised it. Very many cells are
//! about the same rules in the same way, and are compared once. Where that finds nothing different, nothing is. A part in which
//! it does is *suspect*, and is compared once more among what is permitted indeed: there may be no such request.

use super::reading::{Cell, Reading, first_of};
use crate::diagram::{Choice, Diagram, Diagrams, Join, Leaf, MAX_LEAF, Mapped, Variable};
use crate::frame::{Seat, Topic};
use caldicott_engine::Relied;
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Algebra, Basis, Body, Consent, DutyId, Id as _, Policy, Rule, RuleId, Truth};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};

/// A part of what a permit relies on and owes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Part {
    /// The first grant.
    Access,
    /// The first gateway.
    Gateway,
    /// The ground that is furthest from the patient's own word.
    Basis,
    /// Whether a consent entry is relied on.
    Consent(RuleId),
    /// Whether an exception is used.
    Exception(RuleId),
    /// Whether a duty is owed, the authority's and the grant's aside.
    Duty(DutyId),
}

/// What parts are as functions.
pub(super) type Parts = BTreeMap<Part, Diagram>;

/// The number of a rule that is relied on: the earlier, the greater.
pub(super) fn level(policy: &Policy, rule: RuleId) -> Leaf {
    (policy.rules().len() - rule.index()) as Leaf
}

/// The rule of such a number.
pub(super) fn rule_of(policy: &Policy, level: Leaf) -> Option<RuleId> {
    let index = policy.rules().len().checked_sub(level as usize)?;
    (level > 0).then(|| RuleId::new(index))
}

/// The number of a ground that is relied on.
fn number_of(basis: Basis) -> Leaf {
    let order = [Basis::Explicit, Basis::Implied, Basis::BestInterests, Basis::Without];
    order.iter().position(|other| *other == basis).map_or(0, |at| at as Leaf + 1)
}

// ---- Of the reference ------------------------------------------------------------------------------------

/// The parts of the reference.
pub(super) fn of_reference<'p, A>(reading: &Reading<'_, 'p, '_>, policy: &'p Policy, meaning: &Meaning<'p, A>) -> Parts
where
    A: Algebra<'p, Truth = Diagram>,
{
    let mut parts: BTreeMap<Part, Vec<Diagram>> = BTreeMap::new();
    let (mut grants, mut gateways) = (Vec::new(), Vec::new());
    for (id, rule) in policy.rules() {
        match &rule.body {
            Body::Grant(_) => grants.extend(meaning.access_of(rule).map(|says| (level(policy, id), says))),
            Body::Gateway(_) => gateways.extend(meaning.authority_of(rule).map(|says| (level(policy, id), says))),
            Body::Agreement(_) => {}
            Body::Consent(consent) => {
                let relied_on = clause_relied_on(reading, meaning, rule, consent);
                let mut diagrams = reading.survey.diagrams();
                let clause = |leaf: Leaf| consent.clauses.get((leaf as usize).wrapping_sub(1));
                parts.entry(Part::Consent(id)).or_default().push(diagrams.wherever(relied_on, |leaf| leaf > 0));
                let basis = diagrams.map(relied_on, |leaf| clause(leaf).map_or(0, |clause| number_of(clause.basis)));
                parts.entry(Part::Basis).or_default().push(basis);
                let duties: BTreeSet<DutyId> = consent.clauses.iter().flat_map(|clause| clause.must.iter()).collect();
                for duty in duties {
                    let owed = diagrams.wherever(relied_on, |leaf| clause(leaf).is_some_and(|clause| clause.must.contains(duty)));
                    parts.entry(Part::Duty(duty)).or_default().push(owed);
                }
            }
            Body::Withhold(withhold) => {
                let (applies, excepted) = (meaning.withhold_applies(rule, withhold), meaning.excepted(withhold));
                let mut diagrams = reading.survey.diagrams();
                let may_apply = diagrams.wherever(applies, |truth| truth != Truth::No as Leaf);
                let excepted = diagrams.wherever(excepted, |truth| truth == Truth::Yes as Leaf);
                let used = diagrams.both(may_apply, excepted);
                parts.entry(Part::Exception(id)).or_default().push(used);
                withhold.then_must.iter().for_each(|duty| parts.entry(Part::Duty(duty)).or_default().push(used));
            }
            Body::Oblige(oblige) => {
                let obliges = meaning.obliges(rule, oblige);
                let owed = reading.survey.diagrams().wherever(obliges, |truth| truth != Truth::No as Leaf);
                oblige.must.iter().for_each(|duty| parts.entry(Part::Duty(duty)).or_default().push(owed));
            }
        }
    }
    let mut diagrams = reading.survey.diagrams();
    let mut joined: Parts = parts.into_iter().map(|(part, all)| (part, diagrams.join_all(Join::Greatest, Diagram::leaf(0), all))).collect();
    joined.insert(Part::Access, first_of(&mut diagrams, grants));
    joined.insert(Part::Gateway, first_of(&mut diagrams, gateways));
    joined
}

/// Which clause of a consent entry is relied on, from 1; 0 where it does not apply, or none holds. Explicit comes before implied
/// before best interests before without, and of equals the first.
fn clause_relied_on<'p, A>(reading: &Reading<'_, 'p, '_>, meaning: &Meaning<'p, A>, rule: &'p Rule, consent: &'p Consent) -> Diagram
where
    A: Algebra<'p, Truth = Diagram>,
{
    let applies = meaning.consent_applies(rule, consent);
    let mut order: Vec<usize> = (0..consent.clauses.len()).collect();
    order.sort_by_key(|&clause| consent.clauses[clause].basis);
    let holding = order.iter().rev().zip(1..).map(|(&clause, level)| (level, meaning.clause(&consent.clauses[clause])));
    let holding: Vec<(Leaf, Diagram)> = holding.collect();
    let mut diagrams = reading.survey.diagrams();
    let first = first_of(&mut diagrams, holding);
    let applies = diagrams.map(applies, |truth| if truth == Truth::Yes as Leaf { MAX_LEAF } else { 0 });
    let first = diagrams.join(Join::Least, applies, first);
    let clause = |level: Leaf| (order.len() as Leaf).checked_sub(level).and_then(|at| order.get(at as usize));
    diagrams.map(first, |level| clause(level).map_or(0, |&clause| clause as Leaf + 1))
}

// ---- Of the table ----------------------------------------------------------------------------------------

/// What the permits of some cells rely on.
#[derive(Clone, Debug)]
struct Grounds {
    /// [`MAX_LEAF`] where a request is permitted if something authorises it, and 0 elsewhere: the least of this and a function is
    /// the function there.
    permits: Diagram,
    parts: Parts,
}

/// The grounds of a table, as they are needed.
#[derive(Default)]
pub(super) struct OfTable {
    grounds: Vec<Grounds>,
    /// Where those of each program are. Programs that differ only in what they refuse have the same.
    of_program: FxHashMap<u32, usize>,
    /// Where those are of programs that rely on nothing besides, by their conclusions where something may be permitted.
    of_conclusion: FxHashMap<Diagram, usize>,
    /// What permits of the conclusions that were met rely on: each part that is anything, and what.
    conclusions: FxHashMap<Leaf, BTreeMap<Part, Leaf>>,
    /// The conclusions that may be permits, where there are any, and what each part of them is: programs have much in common.
    concluded: Mapped,
    permits: Mapped,
    parts: BTreeMap<Part, Mapped>,
}

impl OfTable {
    /// Where the grounds of a cell are.
    fn of(&mut self, reading: &mut Reading<'_, '_, '_>, (role, purpose, category, tier): Cell) -> usize {
        let (program, conclusion) = reading.content.program(role, purpose, category, tier);
        match self.of_program.get(&program) {
            Some(&known) => known,
            None => {
                let at = self.read(reading, program, conclusion);
                self.of_program.insert(program, at);
                at
            }
        }
    }

    /// A part, for every request.
    pub(super) fn part(&mut self, reading: &mut Reading<'_, '_, '_>, part: Part) -> Diagram {
        reading.by_cell(|reading, cell| {
            let at = self.of(reading, cell);
            self.grounds[at].parts.get(&part).copied().unwrap_or(Diagram::leaf(0))
        })
    }

    fn read(&mut self, reading: &mut Reading<'_, '_, '_>, program: u32, conclusion: caldicott_engine::Diagram) -> usize {
        let (content, policy) = (reading.content, reading.content.table().policy());
        let read = reading.read(conclusion);
        let besides: Vec<(Diagram, Relied)> =
            content.besides(program).map(|(says, bit, relied)| (reading.bit(says, bit), relied)).collect();
        let mut diagrams = reading.survey.diagrams();
        // What is refused is left out first: that is most, and all parts are read from the rest.
        let may_be_permit = |leaf: Leaf| leaf.checked_sub(1).is_some_and(|number| content.says(number).may_be_permit());
        let concluded = diagrams.map_as_before(read, &mut self.concluded, |leaf| if may_be_permit(leaf) { leaf } else { 0 });
        if let Some(&known) = self.of_conclusion.get(&concluded).filter(|_| besides.is_empty()) {
            return known;
        }
        let permits = diagrams.map_as_before(concluded, &mut self.permits, |leaf| if leaf > 0 { MAX_LEAF } else { 0 });
        let relied_besides = besides.iter().map(|(_, relied)| relied);
        let mut named: BTreeSet<Part> = relied_besides.flat_map(|relied| values(policy, relied)).map(|(part, _)| part).collect();
        let leaves: Vec<Leaf> = diagrams.leaves(concluded).into_iter().filter(|&leaf| leaf > 0).collect();
        for &leaf in &leaves {
            let relied = || values(policy, &content.conclusion(leaf - 1).1).collect();
            named.extend(self.conclusions.entry(leaf).or_insert_with(relied).keys());
        }
        let conclusions = &self.conclusions;
        let parts = named.into_iter().map(|part| {
            let value_of = |leaf: Leaf| conclusions.get(&leaf).and_then(|relied| relied.get(&part)).copied().unwrap_or(0);
            let mut of_leaves = leaves.iter().map(|&leaf| value_of(leaf));
            let first = of_leaves.next().unwrap_or(0);
            // Often it is the same of all.
            let of_conclusions = match of_leaves.all(|value| value == first) {
                true => diagrams.join(Join::Least, permits, Diagram::leaf(first)),
                false => diagrams.map_as_before(concluded, self.parts.entry(part).or_default(), value_of),
            };
            let mut all = vec![of_conclusions];
            for (is_relied_on, relied) in &besides {
                let Some((_, value)) = values(policy, relied).find(|(other, _)| *other == part) else { continue };
                let here = diagrams.map(*is_relied_on, |leaf| leaf * value);
                all.push(diagrams.join(Join::Least, permits, here));
            }
            (part, diagrams.join_all(Join::Greatest, Diagram::leaf(0), all))
        });
        let parts = parts.collect();
        self.grounds.push(Grounds { permits, parts });
        let at = self.grounds.len() - 1;
        if besides.is_empty() {
            self.of_conclusion.insert(concluded, at);
        }
        at
    }
}

/// The parts of what is relied on, and what each is as a number.
fn values<'r>(policy: &'r Policy, relied: &'r Relied) -> impl Iterator<Item = (Part, Leaf)> + 'r {
    let first = |rule: Option<RuleId>, part: Part| rule.map(|rule| (part, level(policy, rule)));
    let basis = relied.basis.map(|basis| (Part::Basis, number_of(basis)));
    let firsts = [first(relied.access, Part::Access), first(relied.gateway, Part::Gateway), basis];
    let consent = relied.consent.iter().map(|&rule| Part::Consent(rule));
    let exceptions = relied.exceptions.iter().map(|&rule| Part::Exception(rule));
    let sets = consent.chain(exceptions).chain(relied.duties.iter().map(Part::Duty));
    firsts.into_iter().flatten().chain(sets.map(|part| (part, 1)))
}

// ---- Compared --------------------------------------------------------------------------------------------

/// The parts in which the two may differ, since they do in some cell where something is permitted if it is authorised.
pub(super) fn suspects(reading: &mut Reading<'_, '_, '_>, reference: &Parts, table: &mut OfTable) -> BTreeSet<Part> {
    let [role, cell, purpose] = [Topic::Role, Topic::Cell, Topic::Purpose].map(|topic| reading.variable(topic));
    let (tiers, purposes) = (reading.size(cell) as usize, reading.size(purpose) as usize);
    let mut suspects = BTreeSet::new();
    let mut lists = Lists::default();
    // What each part is for each purpose, by what they are for a tier.
    let mut of_purposes: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    let mut met: FxHashSet<(usize, usize)> = FxHashSet::default();
    for choice in 0..reading.size(role) {
        debug_assert!(reading.survey.frame().role(Seat::FIRST, choice).is_some());
        // What each part is in the tiers of the role, where it is anything.
        let mut of_tiers = vec![Lists::EMPTY; tiers];
        for (&part, &function) in reference {
            let diagrams = reading.survey.diagrams();
            for (tier, of_tier) in each(&diagrams, below(&diagrams, function, role, choice), cell) {
                let list = &mut of_tiers[tier as usize];
                *list = lists.with(*list, part, of_tier);
            }
        }
        for (cells, of_tier) in reading.cells_of(choice).chunks(purposes).zip(of_tiers) {
            let of_purposes =
                of_purposes.entry(of_tier).or_insert_with(|| lists.for_each_value(&reading.survey.diagrams(), of_tier, purpose));
            for (&cell, &list) in cells.iter().zip(&*of_purposes) {
                let at = table.of(reading, cell);
                if met.insert((at, list)) {
                    suspects.extend(suspects_in(&mut reading.survey.diagrams(), &table.grounds[at], lists.parts(list)));
                }
            }
        }
    }
    suspects
}

/// The parts in which some cells of a table differ from what they are by the reference.
fn suspects_in(diagrams: &mut Diagrams, table: &Grounds, reference: impl Iterator<Item = (Part, Diagram)>) -> BTreeSet<Part> {
    let (mut parts, mut suspects) = (table.parts.clone(), BTreeSet::new());
    for (part, function) in reference {
        if diagrams.join(Join::Least, table.permits, function) != parts.remove(&part).unwrap_or(Diagram::leaf(0)) {
            suspects.insert(part);
        }
    }
    // What the reference knows nothing of.
    suspects.extend(parts.into_iter().filter(|&(_, function)| function != Diagram::leaf(0)).map(|(part, _)| part));
    suspects
}

/// Lists of parts and what they are, each list once: the list before its last part, and that part.
#[derive(Default)]
struct Lists {
    lists: Vec<(usize, Part, Diagram)>,
    known: FxHashMap<(usize, Part, Diagram), usize>,
}

impl Lists {
    /// The list of nothing; of the others, which have something, each is one more than its place.
    const EMPTY: usize = 0;

    /// A list with one more part.
    fn with(&mut self, list: usize, part: Part, function: Diagram) -> usize {
        let Lists { lists, known } = self;
        *known.entry((list, part, function)).or_insert_with_key(|&longer| {
            lists.push(longer);
            lists.len()
        })
    }

    /// The parts of a list, the last one first.
    fn parts(&self, list: usize) -> impl Iterator<Item = (Part, Diagram)> + '_ {
        let place = |list: usize| self.lists.get(list.wrapping_sub(1));
        std::iter::successors(place(list), move |&&(before, ..)| place(before)).map(|&(_, part, function)| (part, function))
    }

    /// What is left of a list for each value of a variable.
    fn for_each_value(&mut self, diagrams: &Diagrams, list: usize, variable: Variable) -> Vec<usize> {
        let mut found = vec![Lists::EMPTY; diagrams.size(variable) as usize];
        for (part, function) in self.parts(list).collect::<Vec<_>>() {
            for (value, function) in each(diagrams, function, variable) {
                let list = &mut found[value as usize];
                *list = self.with(*list, part, function);
            }
        }
        found
    }
}

/// What is left of a function when a variable has a value, if it asks that first.
fn below(diagrams: &Diagrams, function: Diagram, variable: Variable, value: Choice) -> Diagram {
    if diagrams.first(function) != Some(variable) {
        return function;
    }
    diagrams.runs(function).find(|(run, _)| run.contains(&value)).map_or(function, |(_, to)| to)
}

/// What is left of a function for each value of a variable, where it is not 0, if it asks that first.
fn each(diagrams: &Diagrams, function: Diagram, variable: Variable) -> Vec<(Choice, Diagram)> {
    let all = (0..diagrams.size(variable), function);
    let runs: Vec<_> = if diagrams.first(function) == Some(variable) { diagrams.runs(function).collect() } else { vec![all] };
    let somewhere = runs.into_iter().filter(|(_, to)| *to != Diagram::leaf(0));
    somewhere.flat_map(|(run, to)| run.map(move |value| (value, to))).collect()
}
