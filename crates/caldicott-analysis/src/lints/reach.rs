//! What nobody reaches: roles, purposes and tiers without a permit, tiers refused below a permitted one, and consent that can
//! never be had.

use super::Lint;
use super::contribution::{Contribution, NONE};
use super::whole::Whole;
use crate::diagram::{Choice, Diagram, Join, Leaf, Variable};
use crate::frame::{Seat, Topic};
use caldicott_policy::{CategoryId, Gate, Outcome, RoleId, Tier, Truth};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The values of a variable with which some complete request is permitted.
fn permitted_values(whole: &Whole<'_, '_>, topic: Topic) -> BTreeSet<Choice> {
    let Some(variable) = whole.survey.frame().variable(topic) else { return BTreeSet::new() };
    let mut diagrams = whole.survey.diagrams();
    let anything = vec![None; diagrams.variables()];
    let some = diagrams.project(whole.permitted, Join::Greatest, &anything, |other| other == variable);
    (0..diagrams.size(variable)).filter(|&value| diagrams.look_up(some, |_| value) == 1).collect()
}

/// Roles, purposes, categories and tiers with which nothing is ever permitted.
pub(super) fn without_permit(whole: &Whole<'_, '_>) -> Vec<Lint> {
    let frame = whole.survey.frame();
    let reached = |topic| permitted_values(whole, topic);
    let roles: BTreeSet<RoleId> = reached(Topic::Role).into_iter().filter_map(|value| frame.role(Seat::FIRST, value)).collect();
    let purposes: BTreeSet<_> = reached(Topic::Purpose).into_iter().filter_map(|value| frame.purpose(Seat::FIRST, value)).collect();
    let cells: BTreeSet<(CategoryId, Tier)> = reached(Topic::Cell).into_iter().filter_map(|value| frame.cell(Seat::FIRST, value)).collect();
    let policy = whole.policy;
    let roles = policy.roles().filter(|(role, _)| !roles.contains(role)).map(|(role, _)| Lint::IdleRole(role));
    let purposes = policy.purposes().filter(|(purpose, _)| !purposes.contains(purpose)).map(|(purpose, _)| Lint::IdlePurpose(purpose));
    let data = policy.categories().filter_map(|(category, word)| {
        let tiers: Vec<Tier> = (1..=word.top()).filter(|&tier| !cells.contains(&(category, tier))).collect();
        (!tiers.is_empty()).then_some(Lint::UnreachedData { category, tiers })
    });
    roles.chain(purposes).chain(data).collect()
}

/// What a function is when a variable has a value, where no variable before it is asked.
fn at(whole: &Whole<'_, '_>, function: Diagram, variable: Variable, value: Choice) -> Diagram {
    let diagrams = whole.survey.diagrams();
    if diagrams.first(function) != Some(variable) {
        return function;
    }
    let run = diagrams.runs(function).find(|(run, _)| run.contains(&value));
    run.map_or(function, |(_, to)| to)
}

/// Where a tier is refused and a higher one of the same category permitted, all else being the same.
pub(super) fn gaps(whole: &Whole<'_, '_>) -> Vec<Lint> {
    let frame = whole.survey.frame();
    let (Some(role), Some(cell)) = (frame.variable(Topic::Role), frame.variable(Topic::Cell)) else { return Vec::new() };
    let roles = whole.survey.diagrams().size(role);
    let mut cells: BTreeMap<CategoryId, Vec<(Tier, Choice)>> = BTreeMap::new();
    for value in 0..whole.survey.diagrams().size(cell) {
        if let Some((category, tier)) = frame.cell(Seat::FIRST, value) {
            cells.entry(category).or_default().push((tier, value));
        }
    }
    let refused = whole.survey.diagrams().wherever(whole.outcome, |outcome| outcome >= Outcome::Deny as Leaf);
    // Most roles have few kinds of columns between them.
    let mut met: HashMap<Vec<Cell>, Option<(usize, usize, Diagram)>> = HashMap::new();
    let mut found: BTreeMap<CategoryId, Lint> = BTreeMap::new();
    for value in 0..roles {
        let Some(who) = frame.role(Seat::FIRST, value) else { continue };
        let of_role = [whole.permitted, refused].map(|set| at(whole, set, role, value));
        for (&category, tiers) in &cells {
            let of_cell = |&(_, value): &(Tier, Choice)| {
                let [permitted, refused] = of_role.map(|set| at(whole, set, cell, value));
                Cell { permitted, refused }
            };
            let column: Vec<Cell> = tiers.iter().map(of_cell).collect();
            let gap = *met.entry(column).or_insert_with_key(|column| gap(whole, column));
            let Some((lower, higher, set)) = gap else { continue };
            if let Some(Lint::AccessGap { roles, .. }) = found.get_mut(&category) {
                roles.push(who);
                continue;
            }
            let witness = |at: usize| whole.witness_with(set, &[(role, value), (cell, tiers[at].1)]).map(Box::new);
            if let (Some(refused), Some(permitted)) = (witness(lower), witness(higher)) {
                found.insert(category, Lint::AccessGap { category, roles: vec![who], refused, permitted });
            }
        }
    }
    found.into_values().collect()
}

/// Where a tier is permitted to a role, and where it is refused.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Cell {
    permitted: Diagram,
    refused: Diagram,
}

/// Of the tiers of a category, lowest first: one that is refused, a higher one that is permitted, and where.
fn gap(whole: &Whole<'_, '_>, column: &[Cell]) -> Option<(usize, usize, Diagram)> {
    for (higher, upper) in column.iter().enumerate() {
        // Neighbours are mostly alike, and what is alike has no gap.
        for (lower, below) in column.iter().enumerate().take(higher).filter(|(_, below)| *below != upper) {
            let both = whole.both(upper.permitted, below.refused);
            if both != NONE {
                return Some((lower, higher, both));
            }
        }
    }
    None
}

/// Consent entries that apply where nothing else refuses, and of which no clause holds whatever the patient answers.
pub(super) fn unmeetable(whole: &Whole<'_, '_>) -> Vec<Lint> {
    let entries: Vec<_> = whole.policy.rules().filter(|(_, rule)| rule.body.as_consent().is_some()).collect();
    let Some(consent) = whole.survey.frame().variable(Topic::Consent).filter(|_| !entries.is_empty()) else { return Vec::new() };
    let answers = |set, how| {
        let mut diagrams = whole.survey.diagrams();
        let anything = vec![None; diagrams.variables()];
        diagrams.project(set, how, &anything, |other| other != consent)
    };
    let open = answers(whole.where_decides(Gate::Consent), Join::Greatest);
    let mut found = Vec::new();
    for (rule, _) in entries {
        let Contribution::Consent(asked) = whole.contribution(rule) else { continue };
        let unmet = whole.survey.diagrams().wherever(asked.unmet, |truth| truth != Truth::No as Leaf);
        let never = whole.both(answers(unmet, Join::Least), open);
        if let Some(witness) = whole.witness(never) {
            found.push(Lint::UnmeetableConsent { rule, witness: Box::new(witness) });
        }
    }
    found
}
