//! A compiled policy.

use crate::authority::{Agreements, MANY_PAIRS, Question, Says};
use crate::brief::{Authority, Brief, Duties, Relied};
use crate::compile::{Cell, Compiler};
use crate::diagram::Forest;
use crate::program::{Gates, Program, Values};
use crate::request::{Item, Patient, Subject};
use crate::variables::{BEFORE_FACTS, NO, UNKNOWN, Variables, YES, of_truth};
use crate::{Limit, TooLarge};
use caldicott_policy::{
    Answer as PatientAnswer, Answered, CategoryId, Decision, Id as _, LabelId, Outcome, Party, Policy, PurposeId, ReliedOn, Request,
    RoleId, RuleId, Side, Tier, Truth, Verdict, Warning,
};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The number of the next table.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// A policy, compiled.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its number among all that were compiled, to know what it resolved from what another did.
    number: u64,
    policy: Arc<Policy>,
    variables: Variables,
    forest: Forest,
    agreements: Agreements,
    programs: Vec<Program>,
    /// The program of each cell: role by role, purpose by purpose, tier by tier of all categories.
    cells: Vec<u32>,
    /// Where the tiers of each category begin.
    tiers: Vec<u32>,
    /// How many tiers there are in all.
    all_tiers: usize,
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
        let variables = Variables::new(&policy)?;
        let (forest, agreements, programs, cells) = parts(&policy, &variables, many_pairs)?;
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Ok(Table { number, variables, forest, agreements, programs, cells, tiers, all_tiers, policy })
    }

    /// The policy.
    pub fn policy(&self) -> &Arc<Policy> {
        &self.policy
    }

    // ---- Resolving ---------------------------------------------------------------------------------------

    /// Who asks. An organisation that is not named is unknown.
    pub fn subject(&self, role: RoleId, requester: Option<Party>) -> Subject {
        let (seen, value) = (self.agreements.seen(requester.as_ref()), self.variables.of_party(Side::Requester, requester.as_ref()));
        Subject { table: self.number, role, party: requester, seen, value }
    }

    /// What is known of a patient: that of a request, for each of its purposes. For other purposes nothing is.
    ///
    /// # Panics
    ///
    /// If the request was made for a policy with other content.
    pub fn patient(&self, request: &Request) -> Patient {
        assert!(request.is_for(&self.policy), "a patient is resolved by the policy that the request was made for");
        let on = request.on();
        let consent = self.policy.purposes().map(|(purpose, _)| {
            let said = request.purposes().contains(&purpose).then(|| said(request, purpose)).flatten();
            Variables::of_answer(said)
        });
        let facts = self.policy.facts().map(|(id, fact)| {
            let counts = |answered: &&Answered| match (fact.checked_within, answered.checked) {
                (None, _) => true,
                (Some(within), Some(checked)) => checked <= on && on.days_since(checked) <= i64::from(within),
                (Some(_), None) => false,
            };
            self.variables.of_fact(id, request.facts().get(&id).filter(counts).and_then(|answered| answered.value))
        });
        Patient { table: self.number, on, day: self.variables.of_day(on), consent: consent.collect(), facts: facts.collect() }
    }

    /// What is asked for; `None` if the category has no such tier. `labels` says of each label whether the item carries it.
    pub fn item(&self, category: CategoryId, tier: Tier, holder: Option<Party>, labels: impl Fn(LabelId) -> Truth) -> Option<Item> {
        if !(1..=self.policy[category].top()).contains(&tier) {
            return None;
        }
        let (seen, value) = (self.agreements.seen(holder.as_ref()), self.variables.of_party(Side::Holder, holder.as_ref()));
        let labels = self.policy.labels().map(|(label, _)| of_truth(labels(label))).collect();
        Some(Item { table: self.number, category, tier, holder, seen, value, labels })
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
        let ours = [subject.table, patient.table, item.table].iter().all(|&table| table == self.number);
        assert!(ours, "a question is decided by the table that resolved it");
        let number = (subject.role.index() * self.policy.purposes().len() + purpose.index()) * self.all_tiers
            + self.tiers[item.category.index()] as usize
            + item.tier as usize
            - 1;
        let program_number = self.cells[number];
        let program = &self.programs[program_number as usize];
        let same = match (&subject.party, &item.holder) {
            (Some(requester), Some(holder)) if requester == holder => YES,
            (Some(_), Some(_)) => NO,
            (None, _) | (_, None) => UNKNOWN,
        };
        let place: [u16; BEFORE_FACTS] = [patient.day, same, subject.value, item.value, patient.consent[purpose.index()]];
        let values = Values { place: &place, patient: &patient.facts, item: &item.labels };
        let gates = Gates::of(values.read(&self.forest, program.gates));
        let says = match same {
            YES => Says { truth: Truth::Yes, first: None },
            _ => self.agreements.says(
                &self.forest,
                &Question {
                    cell: Cell { role: subject.role, purpose, category: item.category, tier: item.tier },
                    number,
                    on: patient.on,
                    holder: item.seen,
                    requester: subject.seen,
                    values: &values,
                },
            ),
        };
        let of_same = if same == UNKNOWN { Truth::Unknown } else { Truth::No };
        let authority = says.truth | gates.gateway | of_same;
        let four = [authority, gates.access, gates.withhold, gates.consent];
        let outcome = outcome(four, gates.conceal);
        let relied_on = match outcome {
            Outcome::Permit => self.relied_on(program_number, program, &values, says, same == YES, patient),
            Outcome::Ask | Outcome::Deny | Outcome::Conceal => Relied::NOTHING,
        };
        Brief { gates: four, conceal: gates.conceal, outcome, relied_on }
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
        let duties = briefs.iter().flat_map(|(_, brief)| brief.relied_on.duties.iter().collect::<Vec<_>>()).collect();
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
        let authority = match brief.relied_on.authority {
            Authority::Rule(rule) => Some(rule),
            Authority::SameOrganisation => None,
        };
        ReliedOn { authority, access: brief.access(), consent: self.consent_of(brief).collect(), basis: brief.relied_on.basis }
    }

    fn relied_on(&self, number: u32, program: &Program, values: &Values<'_>, says: Says, same: bool, patient: &Patient) -> Relied {
        let mut relied = Relied { program: number, ..Relied::NOTHING };
        let rule = |number: u32| number.checked_sub(1).map(|index| RuleId::new(index as usize));
        let agreement = says.first.map(|agreement| (self.agreements.rule(agreement), agreement));
        let gateway = rule(values.read(&self.forest, program.gateway));
        match (agreement, gateway) {
            _ if same => relied.authority = Authority::SameOrganisation,
            (Some(((rule, duties), agreement)), gateway) if gateway.is_none_or(|gateway| rule < gateway) => {
                relied.authority = Authority::Rule(rule);
                relied.overdue = self.agreements.is_overdue(agreement, patient.on);
                relied.duties.add(duties);
            }
            (_, Some(gateway)) => {
                relied.authority = Authority::Rule(gateway);
                relied.duties.add(self.duties_of(gateway));
            }
            (_, None) => debug_assert!(false, "a permit is authorised by something"),
        }
        if let Some(access) = rule(values.read(&self.forest, program.access)) {
            relied.access = Some(access);
            relied.duties.add(self.duties_of(access));
        }
        for (index, entry) in program.consents.iter().enumerate() {
            if let Some(clause) = values.read(&self.forest, entry.relied_on).checked_sub(1) {
                let (basis, duties) = entry.clauses[clause as usize];
                relied.consent |= 1 << index;
                relied.basis = relied.basis.max(basis);
                relied.duties.add(duties);
            }
        }
        for (index, entry) in program.exceptions.iter().enumerate() {
            if values.read(&self.forest, entry.used) == 1 {
                relied.exceptions |= 1 << index;
                relied.duties.add(entry.duties);
            }
        }
        for entry in &program.obliges {
            if values.read(&self.forest, entry.owed) == 1 {
                relied.duties.add(entry.duties);
            }
        }
        relied
    }

    fn duties_of(&self, rule: RuleId) -> Duties {
        self.policy[rule].body.duties().map(Duties::of).unwrap_or_default()
    }

    /// The consent entries that a permit relies on, as written.
    pub fn consent_of(&self, answer: &Brief) -> impl Iterator<Item = RuleId> + '_ {
        let (on, mask) = (&self.programs[answer.relied_on.program as usize].consents, answer.relied_on.consent);
        on.iter().enumerate().filter(move |(index, _)| mask >> index & 1 == 1).map(|(_, entry)| entry.rule)
    }

    /// The withhold and conceal entries whose exception a permit uses, as written.
    pub fn exceptions_of(&self, answer: &Brief) -> impl Iterator<Item = RuleId> + '_ {
        let (on, mask) = (&self.programs[answer.relied_on.program as usize].exceptions, answer.relied_on.exceptions);
        on.iter().enumerate().filter(move |(index, _)| mask >> index & 1 == 1).map(|(_, entry)| entry.rule)
    }
}

/// The strictest of what the gates and the conceal entries ask for.
fn outcome(gates: [Truth; 4], conceal: Truth) -> Outcome {
    match (conceal, gates.into_iter().min()) {
        (Truth::Yes, _) => Outcome::Conceal,
        (_, Some(Truth::Yes)) => Outcome::Permit,
        (_, Some(Truth::Unknown)) => Outcome::Ask,
        (_, Some(Truth::No) | None) => Outcome::Deny,
    }
}

/// What the patient's record says for a purpose on the day of a request; outside its days nothing is recorded.
fn said(request: &Request, purpose: PurposeId) -> Option<PatientAnswer> {
    let consent = request.consent();
    let recorded = consent.by_purpose.get(&purpose).copied().unwrap_or(consent.general)?;
    let on = Some(request.on());
    let too_early = recorded.from.is_some() && on < recorded.from;
    let too_late = recorded.until.is_some() && on > recorded.until;
    Some(if too_early || too_late { PatientAnswer::NotRecorded } else { recorded.answer })
}

fn parts(policy: &Policy, variables: &Variables, many_pairs: usize) -> Result<(Forest, Agreements, Vec<Program>, Vec<u32>), TooLarge> {
    let mut compiler = Compiler::new(policy, variables);
    let mut cells = Vec::new();
    for (role, _) in policy.roles() {
        for (purpose, _) in policy.purposes() {
            for (category, found) in policy.categories() {
                cells.extend((1..=found.top()).map(|tier| Cell { role, purpose, category, tier }));
            }
        }
    }
    let mut programs: Vec<Program> = Vec::new();
    let mut known: HashMap<Program, u32> = HashMap::new();
    let mut numbers = Vec::with_capacity(cells.len());
    for cell in &cells {
        let program = compiler.program(cell)?;
        let next = programs.len() as u32;
        numbers.push(*known.entry(program).or_insert_with_key(|program| {
            programs.push(program.clone());
            next
        }));
    }
    let agreements = Agreements::new(policy, &mut compiler, &cells, many_pairs)?;
    let mut forest = compiler.forest;
    forest.finish();
    Ok((forest, agreements, programs, numbers))
}
