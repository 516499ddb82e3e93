//! Deciding claims for every complete request.
//!
//! A claim speaks of a set of requests, and a policy permits a set of requests. `never` holds if the two have nothing in common,
//! `always` if the first lies within the second. Both are read whole ([`crate::survey`]), so the answer is complete; a claim that
//! does not hold is refuted by a request, and by as little of it as shows the same.
//!
//! ```text
//! never … roles administrator, data everything from tier 2
//!   the requests of administrators for tier 2 and above   ∩   what is permitted   =   none: it holds
//! ```

use crate::diagram::{Choice, Diagram, Leaf, Variable};
use crate::frame::{Frame, Requests, Seat, Topic};
use crate::search::OutOfBudget;
use crate::survey::{Gates, Survey};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Algebra as _, Body, Claim, ClaimKind, Gate, Outcome, Policy, Question, Rule, RuleId, Side, Situation, Truth};

/// The answer to a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClaimAnswer {
    /// It holds of every complete request that it speaks of. How many there are, where days, numbers and organisations that
    /// the policy treats alike are counted once, or at most twice.
    Holds(u128),
    /// It holds because it speaks of no request.
    Empty,
    /// It does not hold.
    Refuted(Box<Refutation>),
}

/// A request that refutes a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refutation {
    /// The request in full.
    pub complete: Situation,
    /// The same, without what makes no difference: whatever is answered to what it leaves open, its outcome refutes the claim.
    pub fewest: Situation,
    /// Its outcome.
    pub outcome: Outcome,
}

/// What a claim that holds rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grounds {
    /// Rules that suffice, none of which can be spared among them: of a `never` what withholds, or asks for consent that is not
    /// there; of an `always` what gives. All others of their kind could say nothing. What some of them refuse may be refused by
    /// others as well, so that a policy without one of them may still keep the claim.
    pub rules: Vec<RuleId>,
    /// For a `never` that rests on no rule: which of authority, access and consent lets none of its requests through, because
    /// nothing gives them. None where it takes more than one together.
    pub nothing_gives: Vec<Gate>,
}

/// A policy of which claims are decided.
pub struct Prover<'p> {
    survey: Survey<'p>,
    gates: Gates,
    permitted: Diagram,
}

impl<'p> Prover<'p> {
    /// Reads a policy whole, to decide some claims about it.
    pub fn new(policy: &'p Policy, claims: impl IntoIterator<Item = &'p Claim>) -> Result<Prover<'p>, OutOfBudget> {
        let survey = Survey::new(Frame::of(policy, claims, Requests::Complete)?);
        let gates = survey.gates(Seat::FIRST);
        let outcome = survey.outcome(Seat::FIRST, &gates);
        let permitted = survey.diagrams().wherever(outcome, |outcome| outcome == Outcome::Permit as Leaf);
        survey.check()?;
        Ok(Prover { survey, gates, permitted })
    }

    /// The policy, read whole.
    pub fn survey(&self) -> &Survey<'p> {
        &self.survey
    }

    /// What its gates answer.
    pub fn gates(&self) -> &Gates {
        &self.gates
    }

    /// The requests that it permits, as a set.
    pub fn permitted(&self) -> Diagram {
        self.permitted
    }

    /// Decides a claim: one of those that were given.
    pub fn decide(&self, claim: &'p Claim) -> Result<ClaimAnswer, OutOfBudget> {
        let about = self.about(claim);
        let against = self.against(claim.kind, about, self.permitted);
        self.survey.check()?;
        let diagrams = self.survey.diagrams();
        let Some(path) = diagrams.cheapest(against, |variable, value| cost(self.survey.frame(), variable, value)) else {
            let requests = diagrams.count(about);
            return Ok(if requests == 0 { ClaimAnswer::Empty } else { ClaimAnswer::Holds(requests) });
        };
        drop(diagrams);
        let complete = self.survey.frame().situation(Seat::FIRST, &path).ok_or(OutOfBudget)?;
        let outcome = self.policy().rule_on(complete.clone()).outcome();
        let fewest = self.fewest(claim, &complete, outcome);
        Ok(ClaimAnswer::Refuted(Box::new(Refutation { complete, fewest, outcome })))
    }

    fn policy(&self) -> &'p Policy {
        self.survey.frame().policy(Seat::FIRST)
    }

    /// The requests that a claim speaks of.
    fn about(&self, claim: &'p Claim) -> Diagram {
        self.survey.about(Seat::FIRST, claim)
    }

    /// Those of them that refute it, where some requests are permitted.
    fn against(&self, kind: ClaimKind, about: Diagram, permitted: Diagram) -> Diagram {
        let mut diagrams = self.survey.diagrams();
        match kind {
            ClaimKind::Never => diagrams.both(about, permitted),
            ClaimKind::Always => diagrams.without(about, permitted),
        }
    }

    /// A request that refutes a claim, without the answers that it can do without.
    fn fewest(&self, claim: &'p Claim, complete: &Situation, outcome: Outcome) -> Situation {
        let policy = self.policy();
        let mut fewest = complete.clone();
        for questions in together(policy) {
            let mut fewer = fewest.clone();
            questions.into_iter().for_each(|question| fewer.forget(question));
            let ruling = policy.rule_on(fewer.clone());
            let as_clear = ruling.outcome() == outcome && spoken_of(ruling.meaning(), claim) == Truth::Yes;
            // An *ask* is no answer yet, unless only the patient is left to be asked.
            let settled = outcome != Outcome::Ask || ruling.questions().iter().all(|&question| !fewer.is_open(question));
            if as_clear && settled {
                fewest = fewer;
            }
        }
        fewest
    }

    /// What a claim that holds rests on.
    pub fn grounds(&self, claim: &'p Claim) -> Result<Grounds, OutOfBudget> {
        let about = self.about(claim);
        let parts: Vec<(RuleId, &'p Rule)> = self.policy().rules().filter(|(_, rule)| bears_on(claim.kind, &rule.body)).collect();
        let holds = |kept: &[(RuleId, &'p Rule)]| {
            let permitted = self.permitted_by(claim.kind, about, kept);
            self.against(claim.kind, about, permitted) == Diagram::leaf(0)
        };
        let mut kept = parts.clone();
        for part in parts {
            let fewer: Vec<(RuleId, &'p Rule)> = kept.iter().copied().filter(|(id, _)| *id != part.0).collect();
            if holds(&fewer) {
                kept = fewer;
            }
        }
        let given = [
            (Gate::Authority, self.gates.gate(Gate::Authority)),
            (Gate::Access, self.gates.gate(Gate::Access)),
            (Gate::Consent, self.some_consent_applies(&self.policy().rules().map(|(_, rule)| rule).collect::<Vec<_>>())),
        ];
        let shut = given.into_iter().filter(|&(_, given)| self.open(about, given) == Diagram::leaf(0)).map(|(gate, _)| gate);
        let nothing_gives = match claim.kind {
            ClaimKind::Never if kept.is_empty() => shut.collect(),
            ClaimKind::Never | ClaimKind::Always => Vec::new(),
        };
        self.survey.check()?;
        Ok(Grounds { rules: kept.into_iter().map(|(id, _)| id).collect(), nothing_gives })
    }

    /// Of some requests those for which a gate says yes.
    fn open(&self, about: Diagram, gate: Diagram) -> Diagram {
        let mut diagrams = self.survey.diagrams();
        let open = diagrams.wherever(gate, |truth| truth == Truth::Yes as Leaf);
        diagrams.both(about, open)
    }

    /// Where any consent entry of some rules applies.
    fn some_consent_applies(&self, rules: &[&'p Rule]) -> Diagram {
        let meaning = self.survey.meaning(Seat::FIRST);
        let applies = rules.iter().filter_map(|rule| Some(meaning.consent_applies(rule, rule.body.as_consent()?)));
        meaning.algebra().any(applies.collect::<Vec<_>>())
    }

    /// Of some requests those that are permitted when of the rules that bear on a claim only some are kept.
    fn permitted_by(&self, kind: ClaimKind, about: Diagram, kept: &[(RuleId, &'p Rule)]) -> Diagram {
        let meaning = self.survey.meaning(Seat::FIRST);
        let rules = || kept.iter().map(|(_, rule)| *rule);
        let any = |truths: Vec<Diagram>| meaning.algebra().any(truths);
        let gates = match kind {
            ClaimKind::Never => {
                let withheld = any(rules().filter_map(|rule| Some(meaning.withheld_by(rule, rule.body.as_withhold()?))).collect());
                let unmet = rules().filter_map(|rule| {
                    let consent = rule.body.as_consent()?;
                    let unsatisfied = meaning.algebra().not(meaning.satisfied(consent));
                    Some(meaning.algebra().and(meaning.consent_applies(rule, consent), unsatisfied))
                });
                let unmet = any(unmet.collect());
                // What an entry that is not kept asks for is no reason, but that it applies still gives a ground.
                let every: Vec<&'p Rule> = self.policy().rules().map(|(_, rule)| rule).collect();
                let consent = meaning.algebra().and(self.some_consent_applies(&every), meaning.algebra().not(unmet));
                [self.gates.gate(Gate::Authority), self.gates.gate(Gate::Access), meaning.algebra().not(withheld), consent]
            }
            ClaimKind::Always => {
                let authority = any(std::iter::once(meaning.same_organisation())
                    .chain(rules().filter_map(|rule| meaning.authority_of(rule)))
                    .collect());
                let access = any(rules().filter_map(|rule| meaning.access_of(rule)).collect());
                let applies = self.some_consent_applies(&rules().collect::<Vec<_>>());
                let consent = meaning.algebra().and(applies, self.gates.gate(Gate::Consent));
                [authority, access, self.gates.gate(Gate::Withhold), consent]
            }
        };
        gates.into_iter().fold(about, |permitted, gate| self.open(permitted, gate))
    }
}

/// The questions of a policy that a request answers each by itself; which labels an item has, it says all at once.
fn together(policy: &Policy) -> Vec<Vec<Question>> {
    let facts = policy.facts().map(|(fact, _)| vec![Question::Fact(fact)]);
    let parties = [Side::Requester, Side::Holder].map(|side| vec![Question::Party(side)]);
    let labels = policy.labels().map(|(label, _)| Question::Label(label)).collect();
    facts.chain(parties).chain([labels, vec![Question::Consent]]).collect()
}

/// Whether a rule is one that a claim may rest on.
fn bears_on(kind: ClaimKind, body: &Body) -> bool {
    match (kind, body) {
        (ClaimKind::Never, Body::Withhold(_) | Body::Consent(_)) => true,
        (ClaimKind::Always, Body::Grant(_) | Body::Agreement(_) | Body::Gateway(_) | Body::Consent(_)) => true,
        (ClaimKind::Never, Body::Grant(_) | Body::Agreement(_) | Body::Gateway(_) | Body::Oblige(_)) => false,
        (ClaimKind::Always, Body::Withhold(_) | Body::Oblige(_)) => false,
    }
}

/// Whether a claim speaks of a request.
pub(crate) fn spoken_of<'p, A: caldicott_policy::Algebra<'p>>(meaning: &Meaning<'p, A>, claim: &'p Claim) -> A::Truth {
    let logic = meaning.algebra();
    logic.all([meaning.in_scope(&claim.scope), meaning.condition(&claim.when), logic.not(meaning.condition(&claim.unless))])
}

/// What it costs a reader to be told that a variable has a value: what need not be said is cheapest, and among answers the
/// ordinary one.
pub(crate) fn cost(frame: &Frame<'_>, variable: Variable, value: Choice) -> u32 {
    match frame.topic(variable) {
        Topic::Role | Topic::Cell | Topic::Purpose | Topic::Day => 0,
        Topic::Consent | Topic::Fact(_) | Topic::Label(_) | Topic::Party(_) => 4 + value.min(1),
    }
}

/// Decides one claim about a policy.
pub fn check_claim(policy: &Policy, claim: &Claim) -> Result<ClaimAnswer, OutOfBudget> {
    Prover::new(policy, [claim])?.decide(claim)
}
