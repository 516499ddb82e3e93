//! Deciding claims for every complete request.
//!
//! A claim speaks of a set of requests, and a policy permits a set of requests. `never` holds if the two have nothing in common,
//! `always` if the first lies within the second. Both are read whole ([`crate::survey`]), so the answer is complete; a claim that
//! does not hold is refuted by a request, and by the one among all that says least (`fewest.rs`).
//!
//! ```text
//! never … roles administrator, data everything from tier 2
//!   the requests of administrators for tier 2 and above   ∩   what is permitted   =   none: it holds
//! ```

use crate::cover::needed;
use crate::diagram::{Block, Choice, Diagram, Leaf, Variable};
use crate::fewest::{Fewest, Sparing, cost};
use crate::frame::{Frame, Requests, Seat};
use crate::search::OutOfBudget;
use crate::survey::{Gates, Reading, Survey, spoken_of};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Algebra as _, Body, Claim, ClaimKind, Gate, Outcome, Policy, Question, Rule, RuleId, Side, Situation, Truth};
use std::cell::OnceCell;
use std::collections::BTreeSet;

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
    /// The request, with as few conditions as any that refutes the claim, if [`is_least`](Refutation::is_least): whatever is answered to
    /// what it leaves open, the claim is refuted. A condition is an answer to a question; which labels the item has is one.
    pub fewest: Situation,
    /// What it is answered as it stands.
    pub answered: Outcome,
    /// The same request in full.
    pub complete: Situation,
    /// The outcome of that: where there is a choice, the same.
    pub outcome: Outcome,
    /// Whether no other request that refutes the claim has fewer conditions. Where there are too many to be looked through, none of
    /// its own conditions can be spared, and it is not known of others.
    pub is_least: bool,
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
    claims: Vec<&'p Claim>,
    gates: Gates,
    outcome: Diagram,
    permitted: Diagram,
    /// The policy read again, to find requests that say little, once a claim is refuted; `None` if that takes too long.
    sparing: OnceCell<Option<Sparing<'p>>>,
}

impl<'p> Prover<'p> {
    /// Reads a policy whole, to decide some claims about it.
    pub fn new(policy: &'p Policy, claims: impl IntoIterator<Item = &'p Claim>) -> Result<Prover<'p>, OutOfBudget> {
        let claims: Vec<&'p Claim> = claims.into_iter().collect();
        let mut survey = Survey::new(Frame::of(policy, claims.iter().copied(), Requests::Complete)?);
        let mut gates = survey.gates(Seat::FIRST);
        let mut outcome = survey.outcome(Seat::FIRST, &gates);
        let mut permitted = survey.diagrams().wherever(outcome, |outcome| outcome == Outcome::Permit as Leaf);
        survey.check()?;
        // What was put together on the way is most of it, and no claim asks for it.
        survey.keep(gates.diagrams().chain([&mut outcome, &mut permitted]));
        Ok(Prover { survey, claims, gates, outcome, permitted, sparing: OnceCell::new() })
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
        if against == Diagram::leaf(0) {
            let requests = self.survey.diagrams().count(about);
            return Ok(if requests == 0 { ClaimAnswer::Empty } else { ClaimAnswer::Holds(requests) });
        }
        Ok(ClaimAnswer::Refuted(Box::new(self.refutation(claim, against)?)))
    }

    /// A request among those that refute a claim.
    fn refutation(&self, claim: &'p Claim, against: Diagram) -> Result<Refutation, OutOfBudget> {
        let sparing = self.sparing.get_or_init(|| Sparing::of(self.policy(), &self.claims).ok());
        let fewest = sparing.as_ref().and_then(|sparing| sparing.refuting(claim).ok().flatten());
        let is_least = fewest.is_some();
        let policy = self.policy();
        let outcome = |situation: &Situation| policy.rule_on(situation.clone()).outcome();
        let (fewest, complete) = match fewest {
            Some(Fewest { situation, said }) => {
                let complete = self.completed(against, &said, outcome(&situation))?;
                (situation, complete)
            }
            None => {
                let complete = self.cheapest(against)?;
                (self.without_what_can_be_spared(claim, &complete), complete)
            }
        };
        Ok(Refutation { answered: outcome(&fewest), outcome: outcome(&complete), fewest, complete, is_least })
    }

    /// Of some requests the one that says all of this, and is otherwise the most ordinary: one with this outcome, if there is any.
    fn completed(&self, among: Diagram, said: &[(Variable, Choice)], outcome: Outcome) -> Result<Situation, OutOfBudget> {
        let [any, alike] = {
            let mut diagrams = self.survey.diagrams();
            let mut block: Block = vec![None; diagrams.variables()];
            said.iter().for_each(|&(variable, value)| block[variable.0 as usize] = Some(BTreeSet::from([value])));
            let block = diagrams.of_block(&block);
            let any = diagrams.both(among, block);
            let here = diagrams.restricted(any, self.outcome);
            // Of a *never* all of them are permitted.
            [any, diagrams.wherever(here, |leaf| leaf == outcome as Leaf && outcome != Outcome::Permit)]
        };
        self.survey.check()?;
        self.cheapest(if alike == Diagram::leaf(0) { any } else { alike })
    }

    /// The most ordinary of some requests.
    fn cheapest(&self, among: Diagram) -> Result<Situation, OutOfBudget> {
        let frame = self.survey.frame();
        let path = self.survey.diagrams().cheapest(among, |variable, value| cost(frame, variable, value));
        path.and_then(|path| frame.situation(Seat::FIRST, &path)).ok_or(OutOfBudget)
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
    fn without_what_can_be_spared(&self, claim: &'p Claim, complete: &Situation) -> Situation {
        let policy = self.policy();
        let outcome = policy.rule_on(complete.clone()).outcome();
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
        let given = [
            (Gate::Authority, self.gates.gate(Gate::Authority)),
            (Gate::Access, self.gates.gate(Gate::Access)),
            (Gate::Consent, self.some_consent_applies()),
        ];
        let rules = match claim.kind {
            ClaimKind::Never => {
                // What would be permitted if nothing refused it, and what refuses it.
                let given = given.iter().fold(about, |so_far, &(_, given)| self.open(so_far, given));
                self.sufficing(given, |meaning, rule| Some((self.refused_by(meaning, rule)?, Truth::Unknown)))
            }
            ClaimKind::Always => {
                let same = self.survey.meaning(Seat::FIRST).same_organisation();
                let shared = self.open(about, same);
                let elsewhere = self.survey.diagrams().without(about, shared);
                let mut rules = self.sufficing(elsewhere, |meaning, rule| Some((meaning.authority_of(rule)?, Truth::Yes)));
                rules.extend(self.sufficing(about, |meaning, rule| Some((meaning.access_of(rule)?, Truth::Yes))));
                rules.extend(
                    self.sufficing(about, |meaning, rule| Some((meaning.consent_applies(rule, rule.body.as_consent()?), Truth::Yes))),
                );
                rules.sort_unstable();
                rules
            }
        };
        let shut = given.into_iter().filter(|&(_, given)| self.open(about, given) == Diagram::leaf(0)).map(|(gate, _)| gate);
        let nothing_gives = match claim.kind {
            ClaimKind::Never if rules.is_empty() => shut.collect(),
            ClaimKind::Never | ClaimKind::Always => Vec::new(),
        };
        self.survey.check()?;
        Ok(Grounds { rules, nothing_gives })
    }

    /// Of all rules those that suffice, none of which can be spared, that each of some requests has one that says at least this of it.
    fn sufficing(
        &self,
        requests: Diagram,
        says: impl Fn(&Meaning<'p, Reading<'_, 'p>>, &'p Rule) -> Option<(Diagram, Truth)>,
    ) -> Vec<RuleId> {
        let meaning = self.survey.meaning(Seat::FIRST);
        let says = self.policy().rules().filter_map(|(id, rule)| {
            let (truth, least) = says(&meaning, rule)?;
            let mut diagrams = self.survey.diagrams();
            let set = diagrams.wherever(truth, |truth| truth >= least as Leaf);
            Some((id, diagrams.both(requests, set)))
        });
        let (rules, sets): (Vec<RuleId>, Vec<Diagram>) = says.filter(|(_, set)| *set != Diagram::leaf(0)).unzip();
        let needed = needed(&mut self.survey.diagrams(), &sets);
        rules.into_iter().zip(needed).filter(|(_, needed)| *needed).map(|(rule, _)| rule).collect()
    }

    /// That a rule refuses a request: withholds it, or applies and asks for consent that is not there.
    fn refused_by(&self, meaning: &Meaning<'p, Reading<'_, 'p>>, rule: &'p Rule) -> Option<Diagram> {
        match &rule.body {
            Body::Withhold(withhold) => Some(meaning.withheld_by(rule, withhold)),
            Body::Consent(consent) => {
                let logic = meaning.algebra();
                Some(logic.and(meaning.consent_applies(rule, consent), logic.not(meaning.satisfied(consent))))
            }
            Body::Grant(_) | Body::Agreement(_) | Body::Gateway(_) | Body::Oblige(_) => None,
        }
    }

    /// Of some requests those for which a gate says yes.
    fn open(&self, about: Diagram, gate: Diagram) -> Diagram {
        let mut diagrams = self.survey.diagrams();
        let open = diagrams.wherever(gate, |truth| truth == Truth::Yes as Leaf);
        diagrams.both(about, open)
    }

    /// Where any consent entry applies.
    fn some_consent_applies(&self) -> Diagram {
        let meaning = self.survey.meaning(Seat::FIRST);
        let applies = self.policy().rules().filter_map(|(_, rule)| Some(meaning.consent_applies(rule, rule.body.as_consent()?)));
        meaning.algebra().any(applies.collect::<Vec<_>>())
    }
}

/// The questions of a policy that a request answers each by itself; which labels an item has, it says all at once.
fn together(policy: &Policy) -> Vec<Vec<Question>> {
    let facts = policy.facts().map(|(fact, _)| vec![Question::Fact(fact)]);
    let parties = [Side::Requester, Side::Holder].map(|side| vec![Question::Party(side)]);
    let labels = policy.labels().map(|(label, _)| Question::Label(label)).collect();
    facts.chain(parties).chain([labels, vec![Question::Consent]]).collect()
}

/// Decides one claim about a policy.
pub fn check_claim(policy: &Policy, claim: &Claim) -> Result<ClaimAnswer, OutOfBudget> {
    Prover::new(policy, [claim])?.decide(claim)
}
