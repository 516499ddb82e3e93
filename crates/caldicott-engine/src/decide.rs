//! Deciding by a table: in brief, what a permit relies on and owes, and the whole decision.

use crate::asked::Asked;
use crate::authority::{Found, When};
use crate::brief::{Authority, BY_GATEWAY, BY_SAME_ORGANISATION, Brief, Duties, Permit};
use crate::program::{Concluded, Reliance};
use crate::request::{Item, Patient, Record, Subject};
use crate::ruled::Ruled;
use crate::steps::Path;
use crate::table::Table;
use crate::truths::{NO, YES};
use caldicott_policy::{Basis, Decision, Id as _, Party, PurposeId, Relevant, ReliedOn, Request, RuleId, Side, Truth, Verdict, Warning};
use std::collections::BTreeSet;

impl Table {
    /// Decides one question, for one purpose. Nothing is allocated.
    ///
    /// # Panics
    ///
    /// If another table resolved any of the three: its numbers would stand for other things, and the answer would be about
    /// something that nobody asked. If the policy has no such purpose.
    // Where a program decides in several places it would be a call, and take a tenth more.
    #[inline(always)]
    pub fn decide(&self, subject: &Subject, patient: &Patient, item: &Item, purpose: PurposeId) -> Brief {
        self.own(subject, patient, &item.record);
        self.has(purpose);
        // What is not plain is gone through at length, by a call that is the last thing done here: so nothing has to be
        // kept for what follows it.
        let Some(asked) = Asked::of_named(subject, patient, &item.record, purpose) else {
            return self.decide_at_length(subject, patient, item, purpose);
        };
        let start = self.cells[self.cell(subject, purpose, item.tier)];
        if let Some(refusal) = start.outcome().map(Concluded::of_outcome).filter(|conclusion| conclusion.is_settled()) {
            return self.refused(self.rulings[refusal.number()].given(Truth::No));
        }
        // What is between the two is looked up before the cell is gone through: so one does not wait for the other.
        let (says, agreement) = if asked.same == YES {
            // Nobody needs an agreement with themselves.
            (Truth::Yes, BY_SAME_ORGANISATION)
        } else {
            match self.agreements.found(asked.sought()) {
                Found::Nothing => (Truth::No, BY_GATEWAY),
                Found::One(only) if only.when == When::ALWAYS => {
                    let reaches = self.agreements.reaches(&only, subject.role, item.tier);
                    (reaches.into(), if reaches { only.number } else { BY_GATEWAY })
                }
                Found::One(_) | Found::Several => return self.decide_at_length(subject, patient, item, purpose),
            }
        };
        let crossed = asked.crossed(&self.steps, start);
        match crossed.outcome() {
            Some(conclusion) => self.given(asked, item, Concluded::of_outcome(conclusion), says, agreement),
            None => self.decide_beyond(subject, patient, item, purpose, crossed, (says, agreement)),
        }
    }

    /// Decides where a crossing led to a step. What agreements say was looked up before.
    #[inline(never)]
    fn decide_beyond(
        &self,
        subject: &Subject,
        patient: &Patient,
        item: &Item,
        purpose: PurposeId,
        crossed: Path,
        (says, agreement): (Truth, u32),
    ) -> Brief {
        let asked = Asked::new(subject, patient, &item.record, purpose);
        self.given(asked, item, Concluded::of_outcome(asked.outcome(&self.steps, crossed)), says, agreement)
    }

    /// Decides any question.
    #[inline(never)]
    pub(crate) fn decide_at_length(&self, subject: &Subject, patient: &Patient, item: &Item, purpose: PurposeId) -> Brief {
        let asked = Asked::new(subject, patient, &item.record, purpose);
        let cell = self.cell(subject, purpose, item.tier);
        let conclusion = Concluded::of_outcome(asked.outcome_of_cell(&self.steps, self.cells[cell]));
        let (says, agreement) = match asked.same {
            _ if conclusion.is_settled() => (Truth::No, BY_GATEWAY),
            // Nobody needs an agreement with themselves.
            YES => (Truth::Yes, BY_SAME_ORGANISATION),
            NO => self.among(asked, item.tier, cell),
            // Whoever is not named may be the other, and of no agreement is it certain that it is theirs.
            _ => (Truth::Unknown, BY_GATEWAY),
        };
        self.given(asked, item, conclusion, says, agreement)
    }

    /// What the agreements between requester and holder say, and the first as written that says yes.
    fn among(&self, asked: Asked<'_>, tier: u32, cell: usize) -> (Truth, u32) {
        let (mut all, mut first) = (Truth::No, BY_GATEWAY);
        self.agreements.each_in_force(asked.sought(), |agreement| {
            if first < agreement.number || !self.agreements.reaches(&agreement, asked.subject.role, tier) {
                return;
            }
            let condition = self.agreements.condition_in(agreement.when, cell);
            let says = condition.map_or(Truth::No, |condition| asked.truth(&self.steps, condition));
            all = all | says;
            if says == Truth::Yes {
                first = agreement.number;
            }
        });
        (all, first)
    }

    /// Decides, of what is between requester and holder and what a permit relies on of that.
    #[inline(always)]
    fn given(&self, asked: Asked<'_>, item: &Item, conclusion: Concluded, says: Truth, agreement: u32) -> Brief {
        let ruled = self.rulings[conclusion.number()].given(says);
        if !ruled.is_permit() {
            return self.refused(ruled);
        }
        if self.any_besides {
            let Asked { subject, patient, purpose, .. } = asked;
            return self.permit_with_besides((subject, patient, item, purpose), conclusion, ruled, agreement);
        }
        self.permitted(asked.patient, conclusion, ruled, agreement)
    }

    /// A permit, and what it relies on.
    #[inline(always)]
    fn permitted(&self, patient: &Patient, conclusion: Concluded, ruled: Ruled, agreement: u32) -> Brief {
        let overdue = self.agreements.is_overdue(agreement, patient.on);
        Brief { ruled, overdue, table: self.number, conclusion, agreement, program: 0, besides: 0 }
    }

    /// The number of a cell: of the role, the purpose and a tier, which has its number among those of all categories.
    #[inline]
    pub(crate) fn cell(&self, subject: &Subject, purpose: PurposeId, tier: u32) -> usize {
        subject.cells as usize + purpose.index() * self.all_tiers + tier as usize
    }

    /// A refusal, which relies on nothing.
    #[inline]
    fn refused(&self, ruled: Ruled) -> Brief {
        let (conclusion, agreement, program, besides) = (Concluded::NONE, 0, 0, 0);
        Brief { ruled, overdue: false, table: self.number, conclusion, agreement, program, besides }
    }

    /// A permit with its program, and which of its entries besides the conclusion are relied on.
    #[inline(never)]
    fn permit_with_besides(
        &self,
        (subject, patient, item, purpose): (&Subject, &Patient, &Item, PurposeId),
        conclusion: Concluded,
        ruled: Ruled,
        agreement: u32,
    ) -> Brief {
        let asked = Asked::new(subject, patient, &item.record, purpose);
        let program = self.program_of[self.cell(subject, purpose, item.tier)];
        let reliances = self.programs[program as usize].reliances.iter();
        let besides = reliances.fold(0, |all, Reliance { first, says }| all | u64::from(asked.outcome(&self.steps, *says)) << first);
        Brief { program, besides, ..self.permitted(patient, conclusion, ruled, agreement) }
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
        let mut grounds = self.conclusions[brief.conclusion.number()].grounds.clone();
        let besides = self.programs[brief.program as usize].besides.iter().enumerate();
        let besides = besides.filter(|(index, _)| brief.besides >> index & 1 == 1);
        besides.for_each(|(_, entry)| grounds.add(entry));
        let gateway = grounds.gateway.map(|gateway| (gateway, false));
        let by_rule = match brief.agreement {
            BY_SAME_ORGANISATION => None,
            BY_GATEWAY => gateway,
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
        let program = self.program_of[self.cell(subject, purpose, item.tier)];
        let sought = Asked::new(subject, patient, &item.record, purpose).sought();
        let of_cell = &self.programs[program as usize].rules;
        let mut rules = Vec::with_capacity(of_cell.len() + 1);
        rules.extend_from_slice(of_cell);
        rules.extend(self.agreements.rules_between(sought));
        rules.sort_unstable();
        rules.dedup();
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
            return self.policy().decide_among(request, |purpose| self.relevant(&subject, &patient, &item, purpose));
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
