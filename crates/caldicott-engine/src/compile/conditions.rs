//! Conditions as diagrams, and how diagrams are joined.

use super::{Cell, Compiler, Made, NO, YES, cells};
use crate::diagram::{Diagram, Join};
use crate::steps::Path;
use crate::truths::{number_of, of_truth};
use crate::variables::Variables;
use crate::{Limit, TooLarge};
use caldicott_policy::{Answer, Ask, Compare, Condition, DefinitionId, FactId, Id as _, Period, Truth};

/// A condition: the same for all cells, or one for each.
pub(crate) enum InCells {
    Same(Path),
    Each(Box<[Path]>),
}

impl<'p> Compiler<'p> {
    /// Whether a condition asks something of the cell.
    pub(super) fn asks_cell(&self, condition: &Condition) -> bool {
        condition.asks().into_iter().any(|ask| match ask {
            Ask::Role(_) | Ask::Purpose(_) | Ask::Category(_) | Ask::Tier(_) => true,
            Ask::Definition(definition) => self.asks_cell[definition.index()],
            Ask::Fact(_)
            | Ask::Choice(..)
            | Ask::Quantity(..)
            | Ask::Labelled(_)
            | Ask::Consent(_)
            | Ask::Party(..)
            | Ask::SameOrganisation => false,
        })
    }

    // ---- Logic -------------------------------------------------------------------------------------------

    pub(super) fn and(&mut self, one: Diagram, other: Diagram) -> Made {
        match (one, other) {
            (NO, _) | (_, NO) => Ok(NO),
            (YES, other) | (other, YES) => Ok(other),
            _ => Ok(self.and.apply(&mut self.forest, one, other)?),
        }
    }

    pub(super) fn or(&mut self, one: Diagram, other: Diagram) -> Made {
        match (one, other) {
            (YES, _) | (_, YES) => Ok(YES),
            (NO, other) | (other, NO) => Ok(other),
            _ => Ok(self.or.apply(&mut self.forest, one, other)?),
        }
    }

    pub(super) fn not(&mut self, one: Diagram) -> Made {
        Ok(self.not.apply(&mut self.forest, one, NO)?)
    }

    // ---- Conditions --------------------------------------------------------------------------------------

    /// The truth of a condition in a cell.
    pub(crate) fn condition(&mut self, condition: &'p Condition, cell: &Cell) -> Made {
        if self.asks_cell(condition) {
            return self.fresh(condition, cell);
        }
        let place = std::ptr::from_ref(condition).addr();
        if let Some(&known) = self.general.get(&place) {
            return Ok(known);
        }
        let made = self.fresh(condition, cell)?;
        self.general.insert(place, made);
        Ok(made)
    }

    /// The truth of a condition: the same for all cells, if it asks nothing of the cell, or else that in each, in the order of
    /// [`programs`](Self::programs), where there are so many lists of that kind already.
    pub(crate) fn condition_in_cells(&mut self, condition: &'p Condition, lists: usize) -> Result<InCells, TooLarge> {
        let asks_cell = self.asks_cell(condition);
        if asks_cell {
            TooLarge::check(Limit::Conditions, (lists + 1).saturating_mul(cells(self.policy).count()))?;
        }
        let mut of_cells = Vec::new();
        for cell in cells(self.policy) {
            self.of_cell.clear();
            let when = self.condition(condition, &cell)?;
            if !asks_cell {
                return Ok(InCells::Same(self.path(when)));
            }
            of_cells.push(self.path(when));
        }
        Ok(InCells::Each(of_cells.into()))
    }

    fn fresh(&mut self, condition: &'p Condition, cell: &Cell) -> Made {
        match condition {
            Condition::All(parts) => parts.iter().try_fold(YES, |all, part| {
                let part = self.fresh(part, cell)?;
                self.and(all, part)
            }),
            Condition::Any(parts) => parts.iter().try_fold(NO, |any, part| {
                let part = self.fresh(part, cell)?;
                self.or(any, part)
            }),
            Condition::Not(part) => {
                let part = self.fresh(part, cell)?;
                self.not(part)
            }
            Condition::Ask(ask) => self.ask(ask, cell),
        }
    }

    fn ask(&mut self, ask: &'p Ask, cell: &Cell) -> Made {
        let variables = self.variables;
        let known = |so: bool| Ok(if so { YES } else { NO });
        match ask {
            Ask::Role(roles) => known(roles.contains(cell.role)),
            Ask::Purpose(purposes) => known(purposes.contains(cell.purpose)),
            Ask::Category(categories) => known(categories.contains(cell.category)),
            Ask::Tier(compare) => known(compare.holds(cell.tier)),
            Ask::Definition(definition) => self.definition(*definition, cell),
            Ask::Fact(fact) => self.yes_or_no(variables.fact(*fact)),
            Ask::Labelled(label) => self.yes_or_no(Variables::label(*label)),
            Ask::SameOrganisation => self.yes_or_no(Variables::same()),
            Ask::Choice(fact, values) => self.of_fact(*fact, |value| match value {
                caldicott_policy::Value::Choice(value) => values.contains(value),
                caldicott_policy::Value::Is(_) | caldicott_policy::Value::Quantity(_) => false,
            }),
            Ask::Quantity(fact, compare) => self.of_fact(*fact, |value| holds(*compare, value)),
            Ask::Consent(answers) => self.consent(|answer| answers.contains(&answer).into()),
            Ask::Party(side, organisations) => {
                let of = |value| number_of(variables.is_among(*side, value, organisations));
                Ok(self.forest.of_variable(Variables::of_side(*side), of)?)
            }
        }
    }

    fn definition(&mut self, definition: DefinitionId, cell: &Cell) -> Made {
        let policy = self.policy;
        let asks_cell = self.asks_cell[definition.index()];
        let known = if asks_cell { self.of_cell.get(&definition).copied() } else { self.definitions[definition.index()] };
        if let Some(known) = known {
            return Ok(known);
        }
        let made = self.fresh(&policy[definition].when, cell)?;
        if asks_cell {
            self.of_cell.insert(definition, made);
        } else {
            self.definitions[definition.index()] = Some(made);
        }
        Ok(made)
    }

    pub(super) fn yes_or_no(&mut self, variable: crate::diagram::Variable) -> Made {
        let of = |value| [Truth::No, Truth::Unknown, Truth::Yes].into_iter().find(|&truth| of_truth(truth) == value);
        Ok(self.forest.of_variable(variable, |value| of(value).map_or(0, number_of))?)
    }

    fn of_fact(&mut self, fact: FactId, holds: impl Fn(caldicott_policy::Value) -> bool) -> Made {
        let variables = self.variables;
        let of = |value| match variables.value_of(fact, value) {
            Some(value) => number_of(holds(value).into()),
            None => number_of(Truth::Unknown),
        };
        Ok(self.forest.of_variable(variables.fact(fact), of)?)
    }

    pub(super) fn consent(&mut self, holds: impl Fn(Answer) -> Truth) -> Made {
        let of = |value| number_of(Variables::answer_of(value).map_or(Truth::Unknown, &holds));
        Ok(self.forest.of_variable(Variables::consent(), of)?)
    }

    pub(super) fn during(&mut self, period: Period) -> Made {
        if period == Period::ALWAYS {
            return Ok(YES);
        }
        let variables = self.variables;
        // Every request has a day.
        let of = |value| number_of(variables.day_of(value).is_some_and(|day| period.contains(day)).into());
        Ok(self.forest.of_variable(variables.day(), of)?)
    }

    // ---- Joining ------------------------------------------------------------------------------------------

    /// What becomes of each outcome of a diagram.
    pub(super) fn each(&mut self, diagram: Diagram, mut of: impl FnMut(u32) -> u32) -> Made {
        // It is joined with a diagram that says the same everywhere.
        self.both_numbers(diagram, NO, |outcome, _| of(outcome))
    }

    pub(super) fn both(&mut self, one: Diagram, other: Diagram, so: impl Fn(u32, u32) -> bool) -> Made {
        self.both_numbers(one, other, |one, other| u32::from(so(one, other)))
    }

    pub(super) fn both_numbers(&mut self, one: Diagram, other: Diagram, join: impl FnMut(u32, u32) -> u32) -> Made {
        Ok(Join::new(join).apply(&mut self.forest, one, other)?)
    }
}

fn holds(compare: Compare, value: caldicott_policy::Value) -> bool {
    match value {
        caldicott_policy::Value::Quantity(number) => compare.holds(number),
        caldicott_policy::Value::Is(_) | caldicott_policy::Value::Choice(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use caldicott_conformance::generate::read;
    use caldicott_policy::Body;

    #[test]
    fn conditions_that_are_another_in_each_cell_are_bounded() {
        let text = "language caldicott 1\npolicy p \"P\"\ncategory notes \"Notes\" tier 1 \"All\"\nrole gp \"GP\"\nrole nurse \"Nurse\"\npurpose care \"Care\"\nfact told \"Told\"\norganisation x \"X\"\nagreement a \"A\" between x, x for care covers everything when role is gp\nagreement b \"B\" between x, x for care covers everything when told\n";
        let policy = read(text).expect("it is sound");
        let variables = Variables::new(&policy).expect("it is small");
        let mut compiler = Compiler::new(&policy, &variables, crate::bounds::Bounds::USUAL);
        let mut room_for = |limit: usize, rule: &str| {
            let (_, found) = policy.rules().find(|(_, found)| found.name == rule).expect("there is such a rule");
            let Body::Agreement(agreement) = &found.body else { panic!("{rule} is an agreement") };
            compiler.condition_in_cells(&agreement.when, limit).map(|_| ()).map_err(|too_large| too_large.limit)
        };
        // Each list is of two cells.
        let most = Limit::Conditions.most() / 2;
        assert_eq!([room_for(most - 1, "a"), room_for(most, "a"), room_for(most, "b")], [Ok(()), Err(Limit::Conditions), Ok(())]);
    }
}
