//! A compiled policy.

use crate::asked::{Asked, truth_of_value};
use crate::authority::{Agreements, MANY_PAIRS, When};
use crate::bits::Bits;
use crate::brief::{Authority, Brief, Duties, GATEWAY, Permit, Ruled, SAME};
use crate::compile::{Compiler, MOST_ADDED};
use crate::grid::Grid;
use crate::program::{Conclusion, Program, Ruling};
use crate::request::{Item, Patient, Record, Subject};
use crate::steps::{Path, Steps};
use crate::variables::{NO, UNKNOWN, Variables, YES};
use crate::{Limit, TooLarge};
use caldicott_policy::{
    Basis, CategoryId, Decision, Id as _, Party, Policy, PurposeId, Relevant, ReliedOn, Request, RuleId, Side, Tier, Truth, Verdict,
    Warning,
};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// The number of the next table.
static NEXT: AtomicU32 = AtomicU32::new(0);

/// How much is put together when a policy is compiled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// Where more pairs of organisations would share, some agreements are wide.
    pub(crate) pairs: usize,
    /// Steps that an entry may add to a program.
    pub(crate) added: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        Bounds { pairs: MANY_PAIRS, added: MOST_ADDED }
    }
}

/// A policy, compiled.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its number among all that were compiled, to know what it resolved from what another did.
    pub(crate) number: u32,
    policy: Arc<Policy>,
    pub(crate) variables: Variables,
    pub(crate) steps: Steps,
    pub(crate) agreements: Agreements,
    pub(crate) programs: Vec<Program>,
    /// Whether any has entries besides its conclusions.
    any_besides: bool,
    pub(crate) conclusions: Vec<Conclusion>,
    /// What is answered by each conclusion: of most, no more is looked at.
    pub(crate) rulings: Vec<Ruling>,
    /// The program of each cell, and what it asks first: role by role, purpose by purpose, tier by tier of all categories.
    pub(crate) cells: Vec<(u32, Path)>,
    /// Which of them are alike.
    pub(crate) grid: Grid,
    /// What relying on each rule owes.
    pub(crate) duties: Vec<Bits>,
    /// Where the tiers of each category begin, and where those of the last end.
    pub(crate) tiers: Vec<u32>,
    /// Every tier of every category.
    pub(crate) every_tier: Vec<(CategoryId, Tier)>,
    /// How many tiers there are in all, and how many purposes.
    pub(crate) all_tiers: usize,
    pub(crate) purposes: usize,
}

impl Table {
    /// Compiles a policy.
    pub fn compile(policy: Arc<Policy>) -> Result<Table, TooLarge> {
        let apart = policy.clone();
        match Table::compile_with(policy, Bounds::default()) {
            // There is more room where what permits rely on is looked at entry by entry.
            Err(TooLarge { limit: Limit::Steps, .. }) => Table::compile_with(apart, Bounds { added: 0, ..Bounds::default() }),
            compiled => compiled,
        }
    }

    /// The forms that a table may take, whatever the size of the policy: as it is compiled, with every agreement looked at by
    /// itself, and with everything that a permit relies on looked at entry by entry. All answer alike; for tests.
    #[doc(hidden)]
    pub fn compile_each_way(policy: &Arc<Policy>) -> Result<[Table; 3], TooLarge> {
        let usual = Bounds::default();
        let [all_wide, apart] = [Bounds { pairs: 0, ..usual }, Bounds { added: 0, ..usual }];
        let compile = |bounds| Table::compile_with(policy.clone(), bounds);
        Ok([compile(usual)?, compile(all_wide)?, compile(apart)?])
    }

    /// The same, within bounds.
    pub(crate) fn compile_with(policy: Arc<Policy>, bounds: Bounds) -> Result<Table, TooLarge> {
        let (mut tiers, mut every_tier) = (Vec::new(), Vec::new());
        for (id, category) in policy.categories() {
            tiers.push(every_tier.len() as u32);
            every_tier.extend((1..=category.top()).map(|tier| (id, tier)));
        }
        let all_tiers = every_tier.len();
        tiers.push(all_tiers as u32);
        let cells = policy.roles().len().saturating_mul(policy.purposes().len()).saturating_mul(all_tiers);
        TooLarge::check(Limit::Cells, cells)?;
        TooLarge::check(Limit::Duties, policy.duties().len())?;
        TooLarge::check(Limit::Purposes, policy.purposes().len())?;
        let variables = Variables::new(&policy)?;
        let mut compiler = Compiler::new(&policy, &variables, bounds.added);
        let (numbers, programs) = compiler.programs()?;
        let cells: Vec<(u32, Path)> = numbers.into_iter().map(|program| (program, programs[program as usize].conclusion)).collect();
        let grid = Grid::new(cells.iter().map(|&(_, path)| path), all_tiers);
        let agreements = Agreements::new(&policy, &mut compiler, bounds.pairs)?;
        let Compiler { stepping, conclusions, .. } = compiler;
        let steps = stepping.finish();
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let purposes = policy.purposes().len();
        let duties = policy.rules().map(|(_, rule)| rule.body.duties().map_or(Bits::NONE, |duties| Bits::of(duties.iter()))).collect();
        let rulings = conclusions.iter().map(|conclusion| conclusion.rest.into()).collect();
        Ok(Table {
            number,
            variables,
            steps,
            agreements,
            any_besides: programs.iter().any(|program| !program.besides.is_empty()),
            programs,
            conclusions,
            rulings,
            cells,
            grid,
            duties,
            tiers,
            every_tier,
            all_tiers,
            purposes,
            policy,
        })
    }

    /// The policy.
    pub fn policy(&self) -> &Arc<Policy> {
        &self.policy
    }

    // ---- Deciding ----------------------------------------------------------------------------------------

    /// Decides one question, for one purpose. Nothing is allocated.
    ///
    /// # Panics
    ///
    /// If another table resolved any of the three: its numbers would stand for other things, and the answer would be about
    /// something that nobody asked. If the policy has no such purpose.
    #[inline]
    pub fn decide(&self, subject: &Subject, patient: &Patient, item: &Item, purpose: PurposeId) -> Brief {
        self.own(subject, patient, &item.record);
        self.has(purpose);
        let (_, path) = self.cells[self.cell(subject, purpose, item.cell)];
        let asked = Asked::new(subject, patient, &item.record, purpose);
        let conclusion = asked.outcome_of_cell(&self.steps, path);
        // Most refusals are decided here, whatever was agreed.
        let ruling = &self.rulings[conclusion as usize];
        if let Some(refusal) = ruling.settled() {
            return self.brief(refusal);
        }
        let (says, agreement) = self.between(asked, item);
        let brief = self.brief(ruling.given(says));
        if !brief.is_permit() {
            return brief;
        }
        let overdue = agreement.is_some_and(|agreement| self.agreements.is_overdue(agreement, patient.on));
        let agreement = if asked.same == YES { SAME } else { agreement.unwrap_or(GATEWAY) };
        let (program, besides) = if self.any_besides { self.besides(subject, patient, item, purpose) } else { (0, 0) };
        Brief { conclusion, agreement, overdue, program, besides, ..brief }
    }

    /// The number of a cell, of where its tier is among those of all categories.
    #[inline]
    pub(crate) fn cell(&self, subject: &Subject, purpose: PurposeId, tier: u32) -> usize {
        subject.cells as usize + purpose.index() * self.all_tiers + tier as usize
    }

    #[inline]
    fn brief(&self, ruled: Ruled) -> Brief {
        let (conclusion, agreement, program, besides) = (0, 0, 0, 0);
        Brief { ruled, overdue: false, table: self.number, conclusion, agreement, program, besides }
    }

    /// The program of a permit, and which of its entries besides the conclusion are relied on.
    #[cold]
    fn besides(&self, subject: &Subject, patient: &Patient, item: &Item, purpose: PurposeId) -> (u32, u64) {
        let (program, _) = self.cells[self.cell(subject, purpose, item.cell)];
        let asked = Asked::new(subject, patient, &item.record, purpose);
        let entries = self.programs[program as usize].besides.iter().enumerate();
        (program, entries.fold(0, |all, (index, entry)| all | u64::from(asked.outcome(&self.steps, entry.says)) << index))
    }

    /// What a permit relies on and owes; `None` for another outcome.
    ///
    /// # Panics
    ///
    /// If another table decided.
    pub fn permit(&self, brief: &Brief) -> Option<Permit> {
        assert!(brief.table == self.number, "what a permit relies on is told by the table that decided");
        if !brief.is_permit() {
            return None;
        }
        let mut grounds = self.conclusions[brief.conclusion as usize].grounds.clone();
        let besides = self.programs[brief.program as usize].besides.iter().enumerate();
        let besides = besides.filter(|(index, _)| brief.besides >> index & 1 == 1);
        besides.for_each(|(_, entry)| grounds.add(entry));
        let gateway = grounds.gateway.map(|gateway| (gateway, false));
        let by_rule = match brief.agreement {
            SAME => None,
            GATEWAY => gateway,
            agreement => gateway.into_iter().chain([(self.agreements.rule(agreement), brief.overdue)]).min(),
        };
        let mut duties = grounds.duties;
        let rules = by_rule.map(|(rule, _)| rule).into_iter().chain(grounds.access);
        rules.for_each(|rule| duties.add(&self.duties[rule.index()]));
        Some(Permit {
            authority: by_rule.map_or(Authority::SameOrganisation, |(rule, _)| Authority::Rule(rule)),
            review_overdue: by_rule.is_some_and(|(_, overdue)| overdue),
            access: grounds.access,
            consent: grounds.consent,
            basis: grounds.basis.unwrap_or(Basis::Without),
            exceptions: grounds.exceptions,
            duties: Duties(duties),
        })
    }

    /// # Panics
    ///
    /// If the policy has no such purpose.
    #[inline]
    pub(crate) fn has(&self, purpose: PurposeId) {
        assert!(purpose.index() < self.purposes, "a purpose is one of the policy");
    }

    /// The rules that can matter to a question: those about the cell, and the agreements between the two organisations.
    fn relevant(&self, subject: &Subject, patient: &Patient, item: &Item, purpose: PurposeId) -> Relevant {
        let (program, _) = self.cells[self.cell(subject, purpose, item.cell)];
        let sought = Asked::new(subject, patient, &item.record, purpose).sought();
        let of_cell = &self.programs[program as usize].rules;
        let mut rules = Vec::with_capacity(of_cell.len() + 1);
        rules.extend_from_slice(of_cell);
        rules.extend(self.agreements.rules_between(sought));
        rules.sort_unstable();
        Relevant::only(rules)
    }

    /// # Panics
    ///
    /// If another table resolved any of the three.
    #[inline]
    pub(crate) fn own(&self, subject: &Subject, patient: &Patient, record: &Record) {
        let others = [subject.table, patient.table, record.table].into_iter().fold(0, |others, table| others | (table ^ self.number));
        assert!(others == 0, "a question is decided by the table that resolved it");
    }

    /// What is between requester and holder says: that they are the same, or their agreements. And of these the number of the
    /// first as written that says yes.
    #[inline]
    fn between(&self, asked: Asked<'_>, item: &Item) -> (Truth, Option<u32>) {
        let only = match asked.same {
            // Nobody needs an agreement with themselves.
            YES => return (Truth::Yes, None),
            NO => self.agreements.only_one(asked.sought()),
            _ => None,
        };
        match only {
            None => self.first_of_many(asked.subject, asked.patient, item, asked.purpose),
            Some(None) => (Truth::No, None),
            Some(Some(only)) => {
                let says = match only.when {
                    _ if !self.agreements.reaches(&only, asked.subject.role, item.cell) => Truth::No,
                    When::ALWAYS => only.bound,
                    when @ (When::Never | When::Same(_) | When::Each(_)) => {
                        only.bound & self.condition(when, asked.subject, asked.patient, item, asked.purpose)
                    }
                };
                (says, (says == Truth::Yes).then_some(only.number))
            }
        }
    }

    /// What the condition of an agreement says.
    #[inline(never)]
    fn condition(&self, when: When, subject: &Subject, patient: &Patient, item: &Item, purpose: PurposeId) -> Truth {
        let condition = self.agreements.condition_in(when, self.cell(subject, purpose, item.cell));
        let asked = Asked::new(subject, patient, &item.record, purpose);
        condition.map_or(Truth::No, |condition| asked.truth(&self.steps, condition))
    }

    /// The same, where there may be more than one.
    #[inline(never)]
    fn first_of_many(&self, subject: &Subject, patient: &Patient, item: &Item, purpose: PurposeId) -> (Truth, Option<u32>) {
        let asked = Asked::new(subject, patient, &item.record, purpose);
        // Where one of the two is not named they may be the same, and nothing can be certain.
        let (mut all, certain) = (truth_of_value(asked.same), asked.same != UNKNOWN);
        let mut first: Option<u32> = None;
        for agreement in self.agreements.in_force(asked.sought()) {
            if first.is_some_and(|first| first < agreement.number) || !self.agreements.reaches(&agreement, subject.role, item.cell) {
                continue;
            }
            let says = agreement.bound & self.condition(agreement.when, subject, patient, item, purpose);
            all = all | says;
            if says == Truth::Yes {
                first = Some(agreement.number);
            } else if all == Truth::Unknown && !certain {
                break;
            }
        }
        (all, first)
    }

    /// The decision about a request: that of the reference, to the letter. A permit is put together from what the table
    /// says; what a refusal lists, and what has to be found out, is told by the reference.
    ///
    /// # Panics
    ///
    /// If the request was made for a policy with other content.
    pub fn decision(&self, request: &Request) -> Decision {
        let (subject, patient, item) = self.resolve(request);
        let of_purpose = |&purpose: &PurposeId| (purpose, self.decide(&subject, &patient, &item, purpose));
        let briefs: Vec<(PurposeId, Brief)> = request.purposes().iter().map(of_purpose).collect();
        if !briefs.iter().all(|(_, brief)| brief.is_permit()) {
            return self.policy.decide_among(request, |purpose| self.relevant(&subject, &patient, &item, purpose));
        }
        let permits: Vec<(PurposeId, Permit)> =
            briefs.iter().filter_map(|(purpose, brief)| Some((*purpose, self.permit(brief)?))).collect();
        let exceptions: BTreeSet<RuleId> = permits.iter().flat_map(|(_, permit)| permit.exceptions.iter().copied()).collect();
        let duties = permits.iter().flat_map(|(_, permit)| permit.duties.iter()).collect();
        let overdue = permits.iter().filter_map(|(_, permit)| match permit.authority {
            Authority::Rule(rule) if permit.review_overdue => Some(Warning::ReviewOverdue(rule)),
            Authority::Rule(_) | Authority::SameOrganisation => None,
        });
        let unknown = [Side::Requester, Side::Holder].into_iter().filter_map(|side| match request.party(side) {
            Some(Party::Other(name)) => Some(Warning::UnknownOrganisation(name.clone())),
            Some(Party::Named(_)) | None => None,
        });
        let warnings = overdue.chain(unknown).collect();
        let relied_on = permits.into_iter().map(|(purpose, permit)| {
            let authority = match permit.authority {
                Authority::Rule(rule) => Some(rule),
                Authority::SameOrganisation => None,
            };
            (purpose, ReliedOn { authority, access: permit.access, consent: permit.consent, basis: permit.basis })
        });
        let verdict = Verdict::Permit { relied_on: relied_on.collect(), exceptions: exceptions.into_iter().collect(), duties };
        Decision { verdict, warnings }
    }
}
