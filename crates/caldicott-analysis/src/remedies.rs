//! What would change an outcome: the smallest sets of answers that would turn it into a permit.
//!
//! What can change is what the request leaves open, and what somebody could record, ask or choose: consent, facts,
//! objections, the purpose. Who asks, for what data, on which day stays as it is. First it is decided, completely,
//! whether any answers at all would give a permit; only then are the sets tried, the smaller ones first.

use crate::search::{OutOfBudget, Space, Step, first_open};
use caldicott_policy::{Answer, FactKind, Outcome, Policy, PurposeId, Question, Reply, Request, Situation};
use std::collections::BTreeSet;

/// How many things may be looked at to explain one request: a tenth of a second's worth, since a stream may hold many.
const BUDGET: u64 = 10_000_000;

/// The most changes of a set that is looked for. A list of more than this is no advice.
pub const MAX_CHANGES: usize = 3;

/// Something that would have to be otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The answer to this question would have to be this.
    Answer(Question, Reply),
    /// The purpose would have to be this.
    Purpose(PurposeId),
}

/// What would turn an outcome into a permit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedies {
    /// Any of these sets, of which none is part of another.
    AnyOf(Vec<Vec<Change>>),
    /// Something would, but not with [`MAX_CHANGES`] changes or fewer.
    OnlyMore,
    /// Nothing would.
    None,
}

/// What would turn the outcome of a request into a permit.
pub fn remedies(policy: &Policy, request: &Request) -> Result<Remedies, OutOfBudget> {
    let known: Vec<Situation> = request.purposes().iter().map(|&purpose| request.situation(policy, purpose)).collect();
    if outcome(policy, &known) == Outcome::Permit {
        return Ok(Remedies::AnyOf(Vec::new()));
    }
    let others: Vec<PurposeId> = policy.purposes().map(|(id, _)| id).filter(|id| !request.purposes().contains(id)).collect();
    let mut space = Space::within(BUDGET, policy);
    let mut asked = BTreeSet::new();
    let mut possible = false;
    let choices = std::iter::once(None).chain(others.into_iter().map(Some));
    for purpose in choices.clone() {
        let start: Vec<Situation> =
            for_purpose(request, policy, &known, purpose).iter().map(|situation| nothing_changeable(policy, situation)).collect();
        possible |= space.search(&start, &mut |known| permits(policy, known, &mut asked))?.is_some();
    }
    if !possible {
        return Ok(Remedies::None);
    }
    let single = changes(policy, &space, &known, &asked, choices.flatten());
    let mut found: Vec<Vec<Change>> = Vec::new();
    for size in 1..=MAX_CHANGES {
        let mut sets = Sets { policy, request, known: &known, single: &single, found: &mut found, space: &mut space };
        sets.extend(&mut Vec::new(), 0, size)?;
    }
    Ok(if found.is_empty() { Remedies::OnlyMore } else { Remedies::AnyOf(found) })
}

/// Looks for a permit, and notes which questions it may depend on.
fn permits(policy: &Policy, known: &[Situation], asked: &mut BTreeSet<Question>) -> Step<()> {
    let rulings: Vec<_> = known.iter().map(|situation| policy.rule_on(situation.clone())).collect();
    match rulings.iter().map(|ruling| ruling.outcome()).max() {
        Some(Outcome::Permit) => Step::Found(()),
        Some(Outcome::Ask) => {
            let questions: BTreeSet<Question> = rulings.iter().flat_map(|ruling| ruling.questions()).collect();
            asked.extend(&questions);
            known.iter().find_map(|situation| first_open(situation, &questions)).map_or(Step::Nothing, Step::Ask)
        }
        Some(Outcome::Deny | Outcome::Conceal) | None => Step::Nothing,
    }
}

/// The situations of a request, for another purpose where one is given.
fn for_purpose(request: &Request, policy: &Policy, known: &[Situation], purpose: Option<PurposeId>) -> Vec<Situation> {
    match purpose {
        Some(purpose) => vec![request.situation(policy, purpose)],
        None => known.to_vec(),
    }
}

/// The situation with everything unknown that could be otherwise.
fn nothing_changeable(policy: &Policy, situation: &Situation) -> Situation {
    let facts = policy.facts().map(|(fact, _)| Question::Fact(fact));
    facts.chain([Question::Consent]).fold(situation.clone(), |mut less, question| {
        less.forget(question);
        less
    })
}

/// Every single change.
fn changes(
    policy: &Policy,
    space: &Space<'_>,
    known: &[Situation],
    asked: &BTreeSet<Question>,
    purposes: impl Iterator<Item = PurposeId>,
) -> Vec<Change> {
    let differs = |question: Question, reply: &Reply| {
        known.iter().any(|situation| situation.is_open(question) || situation.answered(question, reply) != *situation)
    };
    let mut single = Vec::new();
    for &question in asked {
        // How old a patient is cannot be chosen; what is recorded of them can.
        let is_quantity = matches!(question, Question::Fact(fact) if matches!(policy[fact].kind, FactKind::Quantity(..)));
        let is_known = known.iter().all(|situation| !situation.is_open(question));
        if is_quantity && is_known {
            continue;
        }
        // A patient's answer is not unsaid: one that is recorded can become consent, and nothing else.
        let can_come = |reply: &Reply| !is_known || question != Question::Consent || *reply == Reply::Consent(Answer::Given);
        for reply in space.replies(question).into_iter().filter(|reply| differs(question, reply) && can_come(reply)) {
            single.push(Change::Answer(question, reply));
        }
    }
    single.extend(purposes.map(Change::Purpose));
    single
}

/// The sets of changes that give a permit.
struct Sets<'s, 'p> {
    policy: &'s Policy,
    request: &'s Request,
    known: &'s [Situation],
    single: &'s [Change],
    found: &'s mut Vec<Vec<Change>>,
    space: &'s mut Space<'p>,
}

impl Sets<'_, '_> {
    /// Tries every set of a size that begins with some changes and goes on with those from a position on.
    fn extend(&mut self, set: &mut Vec<Change>, from: usize, size: usize) -> Result<(), OutOfBudget> {
        if self.found.iter().any(|smaller| smaller.iter().all(|change| set.contains(change))) {
            return Ok(());
        }
        if set.len() == size {
            self.space.spend(self.known.len() as u64)?;
            if self.gives_permit(set) {
                self.found.push(set.clone());
            }
            return Ok(());
        }
        for (index, change) in self.single.iter().enumerate().skip(from) {
            if set.iter().any(|other| same_thing(other, change)) {
                continue;
            }
            set.push(change.clone());
            self.extend(set, index + 1, size)?;
            set.pop();
        }
        Ok(())
    }

    fn gives_permit(&self, set: &[Change]) -> bool {
        let purpose = set.iter().find_map(|change| match change {
            Change::Purpose(purpose) => Some(*purpose),
            Change::Answer(..) => None,
        });
        let mut situations = for_purpose(self.request, self.policy, self.known, purpose);
        for change in set {
            if let Change::Answer(question, reply) = change {
                situations = situations.iter().map(|situation| situation.answered(*question, reply)).collect();
            }
        }
        outcome(self.policy, &situations) == Outcome::Permit
    }
}

/// Whether two changes are of one thing.
fn same_thing(one: &Change, other: &Change) -> bool {
    match (one, other) {
        (Change::Answer(one, _), Change::Answer(other, _)) => one == other,
        (Change::Purpose(_), Change::Purpose(_)) => true,
        (Change::Answer(..), Change::Purpose(_)) | (Change::Purpose(_), Change::Answer(..)) => false,
    }
}

fn outcome(policy: &Policy, situations: &[Situation]) -> Outcome {
    situations.iter().map(|situation| policy.rule_on(situation.clone()).outcome()).max().unwrap_or(Outcome::Deny)
}
