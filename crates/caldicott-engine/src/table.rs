//! A compiled policy.

use crate::authority::{Agreements, MANY_PAIRS, Sought};
use crate::bits::Bits;
use crate::brief::{Authority, Brief};
use crate::compile::{Cell, Compiler};
use crate::diagram::{Diagram, Forest};
use crate::program::{Place, Program, Rest, Values};
use crate::request::{Item, Patient, Record, Subject};
use crate::variables::{NO, UNKNOWN, Variables, YES};
use crate::{Limit, TooLarge};
use caldicott_policy::{
    Decision, Gate, Id as _, Outcome, Party, Policy, PurposeId, ReliedOn, Request, RuleId, Side, Truth, Verdict, Warning,
};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The number of the next table.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// A question about a record, but for what is asked of it.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'q> {
    pub(crate) subject: &'q Subject,
    pub(crate) purpose: PurposeId,
    /// Whether requester and holder are the same organisation, as a value.
    pub(crate) same: u16,
    pub(crate) values: Values<'q>,
}

impl<'q> Asked<'q> {
    #[inline]
    pub(crate) fn new(subject: &'q Subject, patient: &'q Patient, record: &'q Record, purpose: PurposeId) -> Self {
        let same = subject.seen.is_same(record.seen, || subject.party == record.holder);
        let place = Place::new([patient.consent[purpose.index()], same, subject.value, record.value]);
        Asked { subject, purpose, same, values: Values { place, record, patient } }
    }

    #[inline]
    pub(crate) fn sought(self) -> Sought {
        let Values { record, patient, .. } = self.values;
        Sought { holder: record.seen, requester: self.subject.seen, purpose: self.purpose, on: patient.on }
    }

    /// The outcome, of what the agreements and everything else say, and the gate that decided it.
    #[inline]
    pub(crate) fn outcome(self, agreements: Truth, rest: Rest) -> (Outcome, Option<Gate>) {
        let of_same = match self.same {
            YES => Truth::Yes,
            NO => Truth::No,
            _ => Truth::Unknown,
        };
        let authority = agreements | rest.gateway | of_same;
        let (strictest, gate) = if authority < rest.strictest { (authority, Gate::Authority) } else { (rest.strictest, rest.gate) };
        match strictest {
            Truth::No => (Outcome::Deny, Some(gate)),
            Truth::Unknown => (Outcome::Ask, Some(gate)),
            Truth::Yes => (Outcome::Permit, None),
        }
    }
}

/// A policy, compiled.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its number among all that were compiled, to know what it resolved from what another did.
    pub(crate) number: u64,
    policy: Arc<Policy>,
    pub(crate) variables: Variables,
    pub(crate) forest: Forest,
    pub(crate) agreements: Agreements,
    pub(crate) programs: Vec<Program>,
    /// The program of each cell, and what it asks first: role by role, purpose by purpose, tier by tier of all categories.
    pub(crate) cells: Vec<(u32, Diagram)>,
    /// What relying on each rule owes.
    duties: Vec<Bits>,
    /// Where the tiers of each category begin.
    pub(crate) tiers: Vec<u32>,
    /// How many tiers there are in all.
    pub(crate) all_tiers: usize,
}

impl Table {
    /// Compiles a policy.
    pub fn compile(policy: Arc<Policy>) -> Result<Table, TooLarge> {
        Table::compile_with_pairs(policy, MANY_PAIRS)
    }

    /// The same; where more than so many pairs of organisations would share, some agreements are wide.
    pub(crate) fn compile_with_pairs(policy: Arc<Policy>, many_pairs: usize) -> Result<Table, TooLarge> {
        let tops = policy.categories().map(|(_, category)| category.top());
        let (mut tiers, mut all_tiers) = (Vec::new(), 0);
        for top in tops {
            tiers.push(all_tiers as u32);
            all_tiers += top as usize;
        }
        let cells = policy.roles().len().saturating_mul(policy.purposes().len()).saturating_mul(all_tiers);
        TooLarge::check(Limit::Cells, cells)?;
        TooLarge::check(Limit::Duties, policy.duties().len())?;
        TooLarge::check(Limit::Purposes, policy.purposes().len())?;
        let variables = Variables::new(&policy)?;
        let (forest, agreements, programs, cells) = parts(&policy, &variables, many_pairs)?;
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let duties = policy.rules().map(|(_, rule)| rule.body.duties().map_or(Bits::NONE, |duties| Bits::of(duties.iter()))).collect();
        Ok(Table { number, variables, forest, agreements, programs, cells, duties, tiers, all_tiers, policy })
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
    /// something that nobody asked.
    #[inline]
    pub fn decide(&self, subject: &Subject, patient: &Patient, item: &Item, purpose: PurposeId) -> Brief {
        self.own(subject, patient, &item.record);
        let number = subject.cells + purpose.index() * self.all_tiers + item.cell as usize;
        let (program, rest) = self.cells[number];
        let asked = || Asked::new(subject, patient, &item.record, purpose);
        let rest = Rest::of(match rest.outcome() {
            Some(known) => known,
            None => asked().values.read(&self.forest, rest),
        });
        // Most refusals are decided here, whatever was agreed.
        match rest.refusal() {
            Some((outcome, gate)) => Brief { outcome, gate, may_conceal: rest.may_conceal(), ..Brief::NOTHING },
            None => {
                let cell = Cell { role: subject.role, purpose, category: item.category, tier: item.tier };
                self.decide_authority(asked(), cell, number, program, rest)
            }
        }
    }

    fn decide_authority(&self, asked: Asked<'_>, cell: Cell, number: usize, program: u32, rest: Rest) -> Brief {
        let (agreements, first) = self.agreement(asked, cell, number);
        match asked.outcome(agreements, rest) {
            (Outcome::Permit, _) => self.permit(program, asked, first),
            (outcome, gate) => Brief { outcome, gate, may_conceal: rest.may_conceal(), ..Brief::NOTHING },
        }
    }

    /// # Panics
    ///
    /// If another table resolved any of the three.
    #[inline]
    pub(crate) fn own(&self, subject: &Subject, patient: &Patient, record: &Record) {
        let ours = subject.table == self.number && patient.table == self.number && record.table == self.number;
        assert!(ours, "a question is decided by the table that resolved it");
    }

    /// What the agreements say, and the first as written that says yes.
    #[inline]
    fn agreement(&self, asked: Asked<'_>, cell: Cell, number: usize) -> (Truth, Option<u32>) {
        if asked.same == YES {
            // Nobody needs an agreement with themselves.
            return (Truth::No, None);
        }
        match self.agreements.only_one(asked.sought()) {
            None => self.first_of_many(asked, cell, number),
            Some(None) => (Truth::No, None),
            Some(Some(only)) => {
                let says = self.agreements.permits(&only, cell, number, |when| asked.values.truth(&self.forest, when));
                (says, (says == Truth::Yes).then_some(only.number))
            }
        }
    }

    /// The same, where there may be more than one.
    #[inline(never)]
    fn first_of_many(&self, asked: Asked<'_>, cell: Cell, number: usize) -> (Truth, Option<u32>) {
        // Where one of the two is not named nothing can be certain.
        let (mut all, mut first, certain) = (Truth::No, None, asked.same != UNKNOWN);
        for agreement in self.agreements.in_force(asked.sought()) {
            if first.is_some_and(|first| first < agreement.number) {
                continue;
            }
            let says = self.agreements.permits(&agreement, cell, number, |when| asked.values.truth(&self.forest, when));
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
    pub fn decision(&self, request: &Request) -> Decision {
        let subject = self.subject(request.role(), request.party(Side::Requester).cloned());
        let patient = self.patient(request);
        let labels = |label| request.labels().map_or(Truth::Unknown, |labels| labels.contains(&label).into());
        let Some(item) = self.item(request.category(), request.tier(), request.party(Side::Holder).cloned(), labels) else {
            return self.policy.decide(request);
        };
        let of_purpose = |&purpose: &PurposeId| (purpose, self.decide(&subject, &patient, &item, purpose));
        let briefs: Vec<(PurposeId, Brief)> = request.purposes().iter().map(of_purpose).collect();
        if !briefs.iter().all(|(_, brief)| brief.is_permit()) {
            return self.policy.decide(request);
        }
        let relied_on = briefs.iter().map(|(purpose, brief)| (*purpose, self.relied_on_by(brief)));
        let exceptions: BTreeSet<RuleId> = briefs.iter().flat_map(|(_, brief)| self.exceptions_of(brief)).collect();
        let duties = briefs.iter().flat_map(|(_, brief)| brief.duties().iter().collect::<Vec<_>>()).collect();
        let overdue = briefs.iter().filter(|(_, brief)| brief.is_review_overdue()).filter_map(|(_, brief)| match brief.authority() {
            Some(Authority::Rule(rule)) => Some(Warning::ReviewOverdue(rule)),
            Some(Authority::SameOrganisation) | None => None,
        });
        let unknown = [Side::Requester, Side::Holder].into_iter().filter_map(|side| match request.party(side) {
            Some(Party::Other(name)) => Some(Warning::UnknownOrganisation(name.clone())),
            Some(Party::Named(_)) | None => None,
        });
        let warnings = overdue.chain(unknown).collect();
        let verdict = Verdict::Permit { relied_on: relied_on.collect(), exceptions: exceptions.into_iter().collect(), duties };
        Decision { verdict, warnings }
    }

    fn relied_on_by(&self, brief: &Brief) -> ReliedOn {
        let authority = match brief.authority {
            Authority::Rule(rule) => Some(rule),
            Authority::SameOrganisation => None,
        };
        ReliedOn { authority, access: brief.access(), consent: self.consent_of(brief).collect(), basis: brief.basis }
    }

    /// A permit, with what it relies on.
    fn permit(&self, number: u32, asked: Asked<'_>, agreement: Option<u32>) -> Brief {
        let program = &self.programs[number as usize];
        let read = |diagram| asked.values.read(&self.forest, diagram);
        let rule = |number: u32| number.checked_sub(1).map(|index| RuleId::new(index as usize));
        let mut brief = Brief { outcome: Outcome::Permit, program: number, duties: program.duties, ..Brief::NOTHING };
        let gateway = if asked.same == YES { None } else { rule(read(program.gateway)) };
        match (agreement.map(|agreement| self.agreements.rule(agreement)), gateway) {
            (Some((rule, owed, review_by)), gateway) if gateway.is_none_or(|gateway| rule < gateway) => {
                brief.authority = Authority::Rule(rule);
                brief.overdue = review_by.is_some_and(|day| day < asked.values.patient.on);
                brief.duties.add(owed);
            }
            (_, Some(gateway)) => {
                brief.authority = Authority::Rule(gateway);
                brief.duties.add(&self.duties[gateway.index()]);
            }
            (_, None) => debug_assert!(asked.same == YES, "a permit is authorised by something"),
        }
        brief.access = rule(read(program.access));
        if let Some(access) = brief.access {
            brief.duties.add(&self.duties[access.index()]);
        }
        for (index, entry) in program.consents.iter().enumerate() {
            if let Some(clause) = read(entry.relied_on).checked_sub(1) {
                let (basis, owed) = &entry.clauses[clause as usize];
                brief.consent |= 1 << index;
                brief.basis = brief.basis.max(*basis);
                brief.duties.add(owed);
            }
        }
        for (index, entry) in program.exceptions.iter().enumerate() {
            if read(entry.used) == 1 {
                brief.exceptions |= 1 << index;
                brief.duties.add(&entry.duties);
            }
        }
        for entry in &program.obliges {
            if read(entry.owed) == 1 {
                brief.duties.add(&entry.duties);
            }
        }
        brief
    }

    /// The consent entries that a permit relies on, as written.
    pub fn consent_of(&self, answer: &Brief) -> impl Iterator<Item = RuleId> + '_ {
        let (on, mask) = (&self.programs[answer.program as usize].consents, answer.consent);
        on.iter().enumerate().filter(move |(index, _)| mask >> index & 1 == 1).map(|(_, entry)| entry.rule)
    }

    /// The withhold and conceal entries whose exception a permit uses, as written.
    pub fn exceptions_of(&self, answer: &Brief) -> impl Iterator<Item = RuleId> + '_ {
        let (on, mask) = (&self.programs[answer.program as usize].exceptions, answer.exceptions);
        on.iter().enumerate().filter(move |(index, _)| mask >> index & 1 == 1).map(|(_, entry)| entry.rule)
    }
}

type Cells = Vec<(u32, Diagram)>;

fn parts(policy: &Policy, variables: &Variables, many_pairs: usize) -> Result<(Forest, Agreements, Vec<Program>, Cells), TooLarge> {
    let mut compiler = Compiler::new(policy, variables);
    let (numbers, programs) = compiler.programs()?;
    let cells = numbers.into_iter().map(|program| (program, programs[program as usize].rest)).collect();
    let agreements = Agreements::new(policy, &mut compiler, many_pairs)?;
    let mut forest = compiler.forest;
    forest.finish();
    Ok((forest, agreements, programs, cells))
}
