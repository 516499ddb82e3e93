//! The reference decision.
//!
//! For each purpose of a request, the four gates are asked ([`crate::meaning`]), and
//!
//! 1. some conceal entry contributes *yes*: **conceal**;
//! 2. any gate says *no*: **deny**;
//! 3. any gate is *unknown*: **ask**, and say what has to be found out;
//! 4. otherwise: **permit**.
//!
//! The strictest outcome over the purposes is the outcome. What a decision lists besides (what it relied on, what is
//! owed, what to ask) is collected over the purposes whose own outcome it is.
//!
//! Worked example, with the sample policy of the guide. A district nurse asks for tier 2 of the hospital record, for
//! direct care; the patient is in the room and nothing is recorded. Authority is *yes* by the agreement, access by
//! the table, withhold since nothing applies. Of the three clauses of the consent entry, the first is *unknown*
//! (nobody has asked), the other two are *no* (the patient is present and has capacity). So consent is *unknown*,
//! the outcome is *ask*, and the only question reached from there is `consent`.

use crate::decision::{Decision, Denial, Outcome, ReliedOn, Verdict, Warning};
use crate::ids::{DutyId, Ids, PurposeId, RuleId};
use crate::meaning::{Meaning, Relevant};
use crate::model::{Body, Clause, Period, Policy, Rule, Side};
use crate::request::Request;
use crate::situation::{Asking, Question, Situation};
use crate::truth::Truth;
use crate::value::Party;
use caldicott_syntax::ast::{Basis, Gate};
use std::collections::BTreeSet;

impl Policy {
    /// Decides a request.
    ///
    /// # Panics
    ///
    /// If the request was made for a policy with other content: its ids would stand for other roles, facts and labels, and
    /// the answer would be about something that nobody asked.
    pub fn decide(&self, request: &Request) -> Decision {
        self.decide_among(request, |_| Relevant::ALL)
    }

    /// The same, where for each purpose only some rules can matter: an index knows that the others contribute nothing, and that
    /// no agreement among them would on another day.
    ///
    /// # Panics
    ///
    /// As [`decide`](Policy::decide) does.
    pub fn decide_among(&self, request: &Request, mut relevant: impl FnMut(PurposeId) -> Relevant) -> Decision {
        assert!(request.is_for(self), "a request is decided by the policy that it was made for");
        let mut ruling = |&purpose: &PurposeId| self.rule_among(request.situation(self, purpose), relevant(purpose));
        let by_purpose: Vec<Ruling<'_>> = request.purposes.iter().map(&mut ruling).collect();
        let outcome = by_purpose.iter().map(Ruling::outcome).max().unwrap_or(Outcome::Deny);
        let may_conceal = by_purpose.iter().any(|ruling| ruling.conceal == Truth::Unknown);
        let of_outcome = || by_purpose.iter().filter(|ruling| ruling.outcome() == outcome);
        let verdict = match outcome {
            Outcome::Conceal => Verdict::Conceal,
            Outcome::Deny => Verdict::Deny { denied_by: self.denials(of_outcome()), may_conceal },
            Outcome::Ask => Verdict::Ask { about: of_outcome().flat_map(Ruling::questions).collect(), may_conceal },
            Outcome::Permit => {
                let relied_on: Vec<(PurposeId, ReliedOn)> =
                    by_purpose.iter().map(|ruling| (ruling.situation().purpose, ruling.relied_on())).collect();
                let exceptions: BTreeSet<RuleId> = by_purpose.iter().flat_map(Ruling::exceptions).collect();
                let duties = by_purpose.iter().zip(&relied_on).flat_map(|(ruling, (_, relied_on))| ruling.duties(relied_on)).collect();
                Verdict::Permit { relied_on, exceptions: exceptions.into_iter().collect(), duties }
            }
        };
        let warnings = self.warnings(request, &verdict);
        Decision { verdict, warnings }
    }

    /// Asks the gates about one situation.
    pub fn rule_on(&self, situation: Situation) -> Ruling<'_> {
        self.rule_among(situation, Relevant::ALL)
    }

    fn rule_among(&self, situation: Situation, relevant: Relevant) -> Ruling<'_> {
        let meaning = Meaning::among(self, situation, relevant);
        let (gates, conceal) = (Gate::ALL.map(|gate| meaning.gate(gate)), meaning.conceal());
        Ruling { policy: self, meaning, gates, conceal }
    }

    fn denials<'r, 'p: 'r>(&self, rulings: impl Iterator<Item = &'r Ruling<'p>> + Clone) -> Vec<Denial> {
        let by_gate = Gate::ALL.into_iter().map(|gate| {
            let denying = rulings.clone().filter(move |ruling| ruling.gate(gate) == Truth::No);
            let purposes: Vec<PurposeId> = denying.clone().map(|ruling| ruling.situation().purpose).collect();
            let rules: BTreeSet<RuleId> = denying.clone().flat_map(|ruling| ruling.denying_rules(gate)).collect();
            let lapsed = if gate == Gate::Authority { lapsed(denying) } else { None };
            Denial { gate, purposes, rules, lapsed }
        });
        by_gate.filter(|denial| !denial.purposes.is_empty()).collect()
    }

    fn warnings(&self, request: &Request, verdict: &Verdict) -> BTreeSet<Warning> {
        let mut warnings = BTreeSet::new();
        if let Verdict::Conceal = verdict {
            return warnings;
        }
        if let Verdict::Permit { relied_on, .. } = verdict {
            let authorities = relied_on.iter().filter_map(|(_, relied_on)| relied_on.authority);
            warnings.extend(authorities.filter(|&rule| self.review_overdue(rule, request)).map(Warning::ReviewOverdue));
        }
        for side in [Side::Requester, Side::Holder] {
            if let Some(Party::Other(name)) = request.party(side) {
                warnings.insert(Warning::UnknownOrganisation(name.clone()));
            }
        }
        warnings
    }

    fn review_overdue(&self, rule: RuleId, request: &Request) -> bool {
        match &self[rule].body {
            Body::Agreement(agreement) => agreement.review_by.is_some_and(|day| day < request.on),
            Body::Grant(_) | Body::Withhold(_) | Body::Consent(_) | Body::Gateway(_) | Body::Oblige(_) => false,
        }
    }
}

/// What the gates say about one situation.
#[derive(Clone, Debug)]
pub struct Ruling<'p> {
    policy: &'p Policy,
    /// The policy, read in the situation.
    meaning: Meaning<'p, Situation>,
    gates: [Truth; 4],
    conceal: Truth,
}

/// The first agreement or gateway as written that is not in force on the day, and that would say yes if it were, in each of
/// some rulings.
fn lapsed<'r, 'p: 'r>(rulings: impl Iterator<Item = &'r Ruling<'p>> + Clone) -> Option<RuleId> {
    let ruling = rulings.clone().next()?;
    let would_do = |ruling: &Ruling<'p>, rule| ruling.meaning.authority_during(Period::ALWAYS, rule) == Some(Truth::Yes);
    let is_lapsed = |rule| rulings.clone().all(|ruling| would_do(ruling, rule));
    ruling.rules().find(|&(_, rule)| !rule.period.contains(ruling.situation().on) && is_lapsed(rule)).map(|(id, _)| id)
}

impl<'p> Ruling<'p> {
    fn rules(&self) -> impl Iterator<Item = (RuleId, &'p Rule)> + '_ {
        self.meaning.relevant().rules(self.policy)
    }

    /// By what a gate says no.
    pub fn denial(&self, gate: Gate) -> Denial {
        let lapsed = if gate == Gate::Authority { lapsed(std::iter::once(self)) } else { None };
        Denial { gate, purposes: vec![self.situation().purpose], rules: self.denying_rules(gate), lapsed }
    }

    /// The situation.
    pub fn situation(&self) -> &Situation {
        self.meaning.algebra()
    }

    /// What a gate says.
    pub fn gate(&self, gate: Gate) -> Truth {
        match gate {
            Gate::Authority => self.gates[0],
            Gate::Access => self.gates[1],
            Gate::Withhold => self.gates[2],
            Gate::Consent => self.gates[3],
        }
    }

    /// Whether a conceal entry contributes.
    pub fn conceal(&self) -> Truth {
        self.conceal
    }

    /// The outcome for this situation.
    pub fn outcome(&self) -> Outcome {
        Outcome::of(self.gates, self.conceal)
    }

    /// The policy, read in this situation.
    pub fn meaning(&self) -> &Meaning<'p, Situation> {
        &self.meaning
    }

    /// The unanswered questions reached from an unknown gate through parts that are themselves unknown.
    pub fn questions(&self) -> BTreeSet<Question> {
        let meaning = Meaning::among(self.policy, Asking(self.situation()), self.meaning.relevant().clone());
        let unknown = Gate::ALL.into_iter().filter(|&gate| self.gate(gate) == Truth::Unknown);
        unknown.flat_map(|gate| meaning.gate(gate).questions).collect()
    }

    /// The rules by which a gate says no: for withhold, the entries that contribute; for consent, those that apply
    /// and are not satisfied; for authority and access it is the lack of a rule.
    pub fn denying_rules(&self, gate: Gate) -> BTreeSet<RuleId> {
        if let Gate::Authority | Gate::Access = gate {
            return BTreeSet::new();
        }
        let meaning = &self.meaning;
        let denies = |rule: &'p Rule| match (&rule.body, gate) {
            (Body::Withhold(withhold), Gate::Withhold) => meaning.withheld_by(rule, withhold) == Truth::Yes,
            (Body::Consent(consent), Gate::Consent) => {
                meaning.consent_applies(rule, consent) == Truth::Yes && meaning.satisfied(consent) == Truth::No
            }
            _ => false,
        };
        self.rules().filter(|&(_, rule)| denies(rule)).map(|(id, _)| id).collect()
    }

    /// What a permit for this situation relies on.
    pub fn relied_on(&self) -> ReliedOn {
        let meaning = &self.meaning;
        let first =
            |says: &dyn Fn(&'p Rule) -> Option<Truth>| self.rules().find(|&(_, rule)| says(rule) == Some(Truth::Yes)).map(|(id, _)| id);
        let authority = match meaning.same_organisation() {
            Truth::Yes => None,
            Truth::No | Truth::Unknown => first(&|rule| meaning.authority_of(rule)),
        };
        let access = first(&|rule| meaning.access_of(rule));
        let clauses: Vec<(RuleId, &Clause)> = self.clauses_relied_on(meaning).collect();
        ReliedOn {
            authority,
            access,
            consent: clauses.iter().map(|&(rule, _)| rule).collect(),
            // The one furthest from the patient's own word.
            basis: clauses.iter().map(|(_, clause)| clause.basis).max().unwrap_or(Basis::Without),
        }
    }

    /// In every consent entry that applies, its first clause that holds, explicit before implied before best
    /// interests before without.
    fn clauses_relied_on<'m>(&'m self, meaning: &'m Meaning<'p, Situation>) -> impl Iterator<Item = (RuleId, &'p Clause)> + use<'m, 'p> {
        self.rules().filter_map(|(id, rule)| {
            let Body::Consent(consent) = &rule.body else { return None };
            if meaning.consent_applies(rule, consent) != Truth::Yes {
                return None;
            }
            let holding = consent.clauses.iter().filter(|clause| meaning.clause(clause) == Truth::Yes);
            // `min_by_key` gives the first of equals.
            holding.min_by_key(|clause| clause.basis).map(|clause| (id, clause))
        })
    }

    /// The withhold and conceal entries that apply, or may, and whose exception holds.
    pub fn exceptions(&self) -> Vec<RuleId> {
        let meaning = &self.meaning;
        let used = |rule: &'p Rule| match &rule.body {
            Body::Withhold(withhold) => meaning.withhold_applies(rule, withhold) != Truth::No && meaning.excepted(withhold) == Truth::Yes,
            Body::Grant(_) | Body::Consent(_) | Body::Agreement(_) | Body::Gateway(_) | Body::Oblige(_) => false,
        };
        self.rules().filter(|&(_, rule)| used(rule)).map(|(id, _)| id).collect()
    }

    /// The oblige entries whose duties are owed.
    pub fn obliging(&self) -> Vec<RuleId> {
        let meaning = &self.meaning;
        let obliges = |rule: &'p Rule| match &rule.body {
            Body::Oblige(oblige) => meaning.obliges(rule, oblige) != Truth::No,
            Body::Grant(_) | Body::Withhold(_) | Body::Consent(_) | Body::Agreement(_) | Body::Gateway(_) => false,
        };
        self.rules().filter(|&(_, rule)| obliges(rule)).map(|(id, _)| id).collect()
    }

    /// The duties of a permit for this situation: those of the authority, of the grant, of the clauses, of the
    /// exceptions used, and of every oblige entry that is not ruled out.
    pub fn duties(&self, relied_on: &ReliedOn) -> BTreeSet<DutyId> {
        let meaning = &self.meaning;
        let of_rules = relied_on.authority.into_iter().chain(relied_on.access).chain(self.exceptions()).chain(self.obliging());
        let of_rules = of_rules.filter_map(|rule| self.policy[rule].body.duties()).flat_map(Ids::iter);
        of_rules.chain(self.clauses_relied_on(meaning).flat_map(|(_, clause)| clause.must.iter())).collect()
    }
}
