//! From the rules about one role, purpose and tier to diagrams.
//!
//! Scope words and questions about the role, the purpose, the category and the tier are answered here, once for all; what
//! is left of a condition is a diagram over the [variables](crate::variables). A condition that asks nothing of the four is
//! made into a diagram only once.

use crate::brief::Duties;
use crate::diagram::{Diagram, Forest, Join};
use crate::program::{ACCESS, CONCEAL, CONSENT, Exception, GATEWAY, Grounds, Obligation, Program, WITHHOLD, number_of};
use crate::variables::{Variables, of_truth};
use crate::{Limit, TooLarge};
use caldicott_policy::{
    Answer, Ask, Basis, Body, CategoryId, Clause, Compare, Condition, Data, DefinitionId, FactId, Id as _, Period, Policy, PurposeId,
    Reach, ReachedData, RoleId, Rule, RuleId, Scope, Tier, Truth, Withhold,
};
use std::collections::HashMap;

const NO: Diagram = Diagram::leaf(number_of(Truth::No));
const YES: Diagram = Diagram::leaf(number_of(Truth::Yes));

/// One role, purpose and tier of a category.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub(crate) role: RoleId,
    pub(crate) purpose: PurposeId,
    pub(crate) category: CategoryId,
    pub(crate) tier: Tier,
}

type Joined = Result<Diagram, TooLarge>;

/// Makes diagrams of conditions and programs of cells.
pub(crate) struct Compiler<'p> {
    policy: &'p Policy,
    /// The rules that programs are made of: all but the agreements.
    rules: Vec<(RuleId, &'p Rule)>,
    variables: &'p Variables,
    pub(crate) forest: Forest,
    and: Join<fn(u32, u32) -> u32>,
    or: Join<fn(u32, u32) -> u32>,
    not: Join<fn(u32, u32) -> u32>,
    /// The conditions that ask nothing of the cell, by where they lie.
    general: HashMap<usize, Diagram>,
    /// The definitions that ask nothing of the cell, and those of the cell at hand.
    definitions: Vec<Option<Diagram>>,
    of_cell: HashMap<DefinitionId, Diagram>,
    /// Whether each definition asks something of the cell.
    asks_cell: Vec<bool>,
    /// What was put together for other cells: most cells differ from few others.
    known: Known,
}

/// The program of a cell, as far as the rules have been looked at.
struct Draft {
    gateways: Vec<(RuleId, Diagram)>,
    grants: Vec<(RuleId, Diagram)>,
    withheld: Diagram,
    concealed: Diagram,
    any_applies: Diagram,
    each_satisfied: Diagram,
    consents: Vec<Grounds>,
    exceptions: Vec<Exception>,
    obliges: Vec<Obligation>,
}

impl Default for Draft {
    fn default() -> Self {
        let (gateways, grants, consents, exceptions, obliges) = Default::default();
        Draft { gateways, grants, withheld: NO, concealed: NO, any_applies: NO, each_satisfied: YES, consents, exceptions, obliges }
    }
}

/// What was put together for some cell.
#[derive(Default)]
struct Known {
    gates: HashMap<[Diagram; 5], Diagram>,
    first: HashMap<Vec<(RuleId, Diagram)>, Diagram>,
    relied_on: HashMap<(RuleId, Diagram, Vec<Diagram>), Diagram>,
}

impl<'p> Compiler<'p> {
    pub(crate) fn new(policy: &'p Policy, variables: &'p Variables) -> Self {
        let counts = variables.counts().into_iter().map(|count| count as u16).collect();
        let mut compiler = Compiler {
            policy,
            rules: policy.rules().filter(|(_, rule)| !matches!(rule.body, Body::Agreement(_))).collect(),
            variables,
            forest: Forest::new(counts),
            and: Join::new(|one, other| one.min(other)),
            or: Join::new(|one, other| one.max(other)),
            not: Join::new(|one, _| 2 - one),
            general: HashMap::new(),
            definitions: vec![None; policy.definitions().len()],
            of_cell: HashMap::new(),
            asks_cell: Vec::new(),
            known: Known::default(),
        };
        // A definition asks only definitions before it.
        for (_, definition) in policy.definitions() {
            let asks = compiler.asks_cell(&definition.when);
            compiler.asks_cell.push(asks);
        }
        compiler
    }

    /// Whether a condition asks something of the cell.
    fn asks_cell(&self, condition: &Condition) -> bool {
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

    fn and(&mut self, one: Diagram, other: Diagram) -> Joined {
        match (one, other) {
            (NO, _) | (_, NO) => Ok(NO),
            (YES, other) | (other, YES) => Ok(other),
            _ => Ok(self.and.apply(&mut self.forest, one, other)?),
        }
    }

    fn or(&mut self, one: Diagram, other: Diagram) -> Joined {
        match (one, other) {
            (YES, _) | (_, YES) => Ok(YES),
            (NO, other) | (other, NO) => Ok(other),
            _ => Ok(self.or.apply(&mut self.forest, one, other)?),
        }
    }

    fn not(&mut self, one: Diagram) -> Joined {
        Ok(self.not.apply(&mut self.forest, one, NO)?)
    }

    // ---- Conditions --------------------------------------------------------------------------------------

    /// The truth of a condition in a cell.
    pub(crate) fn condition(&mut self, condition: &'p Condition, cell: &Cell) -> Joined {
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

    /// The truth of a condition in each of some cells; one for all of them, if it asks nothing of the cell.
    pub(crate) fn in_cells(&mut self, condition: &'p Condition, cells: &[Cell]) -> Result<Box<[Diagram]>, TooLarge> {
        let cells = if self.asks_cell(condition) { cells } else { &cells[..cells.len().min(1)] };
        let of_cells = cells.iter().map(|cell| {
            self.of_cell.clear();
            self.condition(condition, cell)
        });
        of_cells.collect()
    }

    fn fresh(&mut self, condition: &'p Condition, cell: &Cell) -> Joined {
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

    fn ask(&mut self, ask: &'p Ask, cell: &Cell) -> Joined {
        let variables = self.variables;
        let known = |so: bool| Ok(if so { YES } else { NO });
        match ask {
            Ask::Role(roles) => known(roles.contains(cell.role)),
            Ask::Purpose(purposes) => known(purposes.contains(cell.purpose)),
            Ask::Category(categories) => known(categories.contains(cell.category)),
            Ask::Tier(compare) => known(compare.holds(cell.tier)),
            Ask::Definition(definition) => self.definition(*definition, cell),
            Ask::Fact(fact) => self.yes_or_no(Variables::fact(*fact)),
            Ask::Labelled(label) => self.yes_or_no(variables.label(*label)),
            Ask::SameOrganisation => self.yes_or_no(Variables::same()),
            Ask::Choice(fact, values) => self.of_fact(*fact, |value| match value {
                caldicott_policy::Value::Choice(value) => values.contains(value),
                caldicott_policy::Value::Is(_) | caldicott_policy::Value::Quantity(_) => false,
            }),
            Ask::Quantity(fact, compare) => self.of_fact(*fact, |value| holds(*compare, value)),
            Ask::Consent(answers) => self.consent(|answer| answers.contains(&answer).into()),
            Ask::Party(side, organisations) => {
                let of = |value| number_of(variables.is_among(*side, value, organisations));
                Ok(self.forest.of_variable(Variables::side(*side), of)?)
            }
        }
    }

    fn definition(&mut self, definition: DefinitionId, cell: &Cell) -> Joined {
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

    fn yes_or_no(&mut self, variable: crate::diagram::Variable) -> Joined {
        let of = |value| [Truth::No, Truth::Unknown, Truth::Yes].into_iter().find(|&truth| of_truth(truth) == value);
        Ok(self.forest.of_variable(variable, |value| of(value).map_or(0, number_of))?)
    }

    fn of_fact(&mut self, fact: FactId, holds: impl Fn(caldicott_policy::Value) -> bool) -> Joined {
        let variables = self.variables;
        let of = |value| match variables.value_of(fact, value) {
            Some(value) => number_of(holds(value).into()),
            None => number_of(Truth::Unknown),
        };
        Ok(self.forest.of_variable(Variables::fact(fact), of)?)
    }

    fn consent(&mut self, holds: impl Fn(Answer) -> Truth) -> Joined {
        let of = |value| number_of(Variables::answer_of(value).map_or(Truth::Unknown, &holds));
        Ok(self.forest.of_variable(Variables::consent(), of)?)
    }

    fn during(&mut self, period: Period) -> Joined {
        if period == Period::ALWAYS {
            return Ok(YES);
        }
        let variables = self.variables;
        // Every request has a day.
        let of = |value| number_of(variables.day_of(value).is_some_and(|day| period.contains(day)).into());
        Ok(self.forest.of_variable(Variables::day(), of)?)
    }

    // ---- Programs ----------------------------------------------------------------------------------------

    /// The program of a cell.
    pub(crate) fn program(&mut self, cell: &Cell) -> Result<Program, TooLarge> {
        self.of_cell.clear();
        let mut draft = Draft::default();
        for index in 0..self.rules.len() {
            let (id, rule) = self.rules[index];
            match &rule.body {
                Body::Grant(grant) if grant.purposes.contains(cell.purpose) && reaches(&grant.reach, cell) => {
                    draft.grants.push((id, self.scoped(rule.period, &grant.when, cell)?));
                }
                Body::Gateway(gateway) if gateway.purposes.contains(cell.purpose) && reaches(&gateway.covers, cell) => {
                    draft.gateways.push((id, self.scoped(rule.period, &gateway.when, cell)?));
                }
                Body::Withhold(withhold) if in_scope(&withhold.scope, cell) => {
                    let applies = self.applies(rule.period, &withhold.scope, &withhold.when, cell)?;
                    self.add_withhold(&mut draft, id, withhold, applies, cell)?;
                }
                Body::Consent(consent) if in_scope(&consent.scope, cell) => {
                    let applies = self.applies(rule.period, &consent.scope, &consent.when, cell)?;
                    self.add_consent(&mut draft, id, &consent.clauses, applies, cell)?;
                }
                Body::Oblige(oblige) if in_scope(&oblige.scope, cell) => {
                    let applies = self.applies(rule.period, &oblige.scope, &oblige.when, cell)?;
                    let owed = self.both(applies, YES, |applies, _| applies != NO_NUMBER)?;
                    if owed != Diagram::leaf(0) {
                        draft.obliges.push(Obligation { owed, duties: Duties::of(&oblige.must) });
                    }
                }
                Body::Grant(_) | Body::Withhold(_) | Body::Consent(_) | Body::Agreement(_) | Body::Gateway(_) | Body::Oblige(_) => {}
            }
        }
        self.finished(draft)
    }

    fn add_withhold(
        &mut self,
        draft: &mut Draft,
        rule: RuleId,
        withhold: &'p Withhold,
        applies: Diagram,
        cell: &Cell,
    ) -> Result<(), TooLarge> {
        let excepted = self.condition(&withhold.unless, cell)?;
        let not_excepted = self.not(excepted)?;
        let contributes = self.and(applies, not_excepted)?;
        draft.withheld = self.or(draft.withheld, contributes)?;
        if withhold.conceals {
            draft.concealed = self.or(draft.concealed, contributes)?;
        }
        let used = self.both(applies, excepted, |applies, excepted| applies != NO_NUMBER && excepted == YES_NUMBER)?;
        if used != Diagram::leaf(0) {
            draft.exceptions.push(Exception { rule, used, duties: Duties::of(&withhold.then_must) });
        }
        Ok(())
    }

    fn add_consent(
        &mut self,
        draft: &mut Draft,
        rule: RuleId,
        clauses: &'p [Clause],
        applies: Diagram,
        cell: &Cell,
    ) -> Result<(), TooLarge> {
        draft.any_applies = self.or(draft.any_applies, applies)?;
        let holding = self.clauses(clauses, cell)?;
        let satisfied = self.any(&holding)?;
        let not_applies = self.not(applies)?;
        let fine = self.or(not_applies, satisfied)?;
        draft.each_satisfied = self.and(draft.each_satisfied, fine)?;
        let relied_on = self.clause_relied_on(rule, applies, clauses, holding)?;
        if relied_on != Diagram::leaf(0) {
            let clauses = clauses.iter().map(|clause| (clause.basis, Duties::of(&clause.must)));
            draft.consents.push(Grounds { rule, relied_on, clauses: clauses.collect() });
        }
        Ok(())
    }

    fn finished(&mut self, draft: Draft) -> Result<Program, TooLarge> {
        let Draft { gateways, grants, consents, exceptions, obliges, .. } = draft;
        TooLarge::check(Limit::RulesOfOneCell, consents.len().max(exceptions.len()))?;
        let says = |rules: &[(RuleId, Diagram)]| rules.iter().map(|&(_, says)| says).collect::<Vec<_>>();
        let (gateway, access) = (self.any(&says(&gateways))?, self.any(&says(&grants))?);
        let (withhold, consent) = (self.not(draft.withheld)?, self.and(draft.any_applies, draft.each_satisfied)?);
        let gates = self.gates([gateway, access, withhold, consent, draft.concealed])?;
        Ok(Program { gates, gateway: self.first(&gateways)?, access: self.first(&grants)?, consents, exceptions, obliges })
    }

    fn any(&mut self, diagrams: &[Diagram]) -> Joined {
        diagrams.iter().try_fold(NO, |any, &one| self.or(any, one))
    }

    /// What the gates say, as one number.
    fn gates(&mut self, truths: [Diagram; 5]) -> Joined {
        if let Some(&known) = self.known.gates.get(&truths) {
            return Ok(known);
        }
        let places = [GATEWAY, ACCESS, WITHHOLD, CONSENT, CONCEAL];
        let gates = truths.into_iter().zip(places).try_fold(Diagram::leaf(0), |gates, (truth, place)| {
            Join::new(move |gates, truth| gates | truth << place).apply(&mut self.forest, gates, truth)
        })?;
        self.known.gates.insert(truths, gates);
        Ok(gates)
    }

    fn scoped(&mut self, period: Period, when: &'p Condition, cell: &Cell) -> Joined {
        let (during, when) = (self.during(period)?, self.condition(when, cell)?);
        self.and(during, when)
    }

    fn applies(&mut self, period: Period, scope: &'p Scope, when: &'p Condition, cell: &Cell) -> Joined {
        let scoped = self.scoped(period, when, cell)?;
        let Some(labels) = &scope.labelled else { return Ok(scoped) };
        let variables = self.variables;
        let carries = labels.iter().try_fold(NO, |any, label| {
            let carries = self.yes_or_no(variables.label(label))?;
            self.or(any, carries)
        })?;
        self.and(scoped, carries)
    }

    fn clauses(&mut self, clauses: &'p [Clause], cell: &Cell) -> Result<Vec<Diagram>, TooLarge> {
        let holds = clauses.iter().map(|clause| {
            let ground = match clause.basis {
                // That nothing is recorded is not the patient's word.
                Basis::Explicit => self.consent(|answer| match answer {
                    Answer::Given => Truth::Yes,
                    Answer::Refused => Truth::No,
                    Answer::NotRecorded => Truth::Unknown,
                })?,
                Basis::Implied | Basis::BestInterests => self.consent(|answer| (answer != Answer::Refused).into())?,
                Basis::Without => YES,
            };
            let when = self.condition(&clause.when, cell)?;
            self.and(ground, when)
        });
        holds.collect()
    }

    /// Which clause of an entry that applies is relied on, and 1: explicit before implied before best interests before
    /// without, and of equals the first.
    fn clause_relied_on(&mut self, rule: RuleId, applies: Diagram, clauses: &[Clause], holding: Vec<Diagram>) -> Joined {
        let key = (rule, applies, holding);
        if let Some(&known) = self.known.relied_on.get(&key) {
            return Ok(known);
        }
        let holding = &key.2;
        let mut order: Vec<usize> = (0..clauses.len()).collect();
        order.sort_by_key(|&clause| clauses[clause].basis);
        let first = order.into_iter().try_fold(Diagram::leaf(0), |first, clause| {
            let number = clause as u32 + 1;
            let join = move |first, holds| if first == 0 && holds == YES_NUMBER { number } else { first };
            Join::new(join).apply(&mut self.forest, first, holding[clause])
        })?;
        let relied_on = self.both_numbers(applies, first, |applies, first| if applies == YES_NUMBER { first } else { 0 })?;
        self.known.relied_on.insert(key, relied_on);
        Ok(relied_on)
    }

    /// The first rule that says yes, and 1.
    fn first(&mut self, rules: &[(RuleId, Diagram)]) -> Joined {
        if let Some(&known) = self.known.first.get(rules) {
            return Ok(known);
        }
        let first = rules.iter().try_fold(Diagram::leaf(0), |first, &(rule, says)| {
            let number = rule.index() as u32 + 1;
            let join = move |first, says| if first == 0 && says == YES_NUMBER { number } else { first };
            Join::new(join).apply(&mut self.forest, first, says)
        })?;
        self.known.first.insert(rules.to_vec(), first);
        Ok(first)
    }

    fn both(&mut self, one: Diagram, other: Diagram, so: impl Fn(u32, u32) -> bool) -> Joined {
        self.both_numbers(one, other, |one, other| u32::from(so(one, other)))
    }

    fn both_numbers(&mut self, one: Diagram, other: Diagram, join: impl FnMut(u32, u32) -> u32) -> Joined {
        Ok(Join::new(join).apply(&mut self.forest, one, other)?)
    }
}

const NO_NUMBER: u32 = number_of(Truth::No);
const YES_NUMBER: u32 = number_of(Truth::Yes);

fn holds(compare: Compare, value: caldicott_policy::Value) -> bool {
    match value {
        caldicott_policy::Value::Quantity(number) => compare.holds(number),
        caldicott_policy::Value::Is(_) | caldicott_policy::Value::Choice(_) => false,
    }
}

fn in_scope(scope: &Scope, cell: &Cell) -> bool {
    scope.roles.contains(cell.role) && scope.purposes.contains(cell.purpose) && scope.data.contains(cell.category, cell.tier)
}

/// Whether a grant or a gateway is about a role and a tier.
pub(crate) fn reaches(reach: &Reach, cell: &Cell) -> bool {
    let takes_in = |data: &Data| data.contains(cell.category, cell.tier);
    reach.roles.contains(cell.role)
        && match &reach.data {
            ReachedData::Same(data) => takes_in(data),
            ReachedData::Table(rows) => rows.iter().any(|(roles, data)| roles.contains(cell.role) && takes_in(data)),
        }
}
