//! Deciding a claim for every complete request.

use crate::search::{OutOfBudget, Space, Step, first_open};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Asking, Claim, ClaimKind, Open, Outcome, Policy, Situation, Truth};

/// The answer to a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClaimAnswer {
    /// It holds of every complete request.
    Holds,
    /// It holds because it speaks of no request.
    Empty,
    /// It does not hold of this one.
    Refuted(Box<Situation>),
}

/// Decides a claim.
pub fn check_claim(policy: &Policy, claim: &Claim) -> Result<ClaimAnswer, OutOfBudget> {
    let mut space = Space::new(policy, &[&claim.when, &claim.unless]);
    if let Some(refuted) = find(&mut space, claim, |situation, about| refutes(policy, claim.kind, situation, about))? {
        return Ok(ClaimAnswer::Refuted(Box::new(space.completed(&refuted))));
    }
    let spoken_of = find(&mut space, claim, |situation, about| match about.truth {
        Truth::Yes => Step::Found(situation.clone()),
        Truth::No => Step::Nothing,
        Truth::Unknown => ask(situation, about),
    })?;
    Ok(if spoken_of.is_some() { ClaimAnswer::Holds } else { ClaimAnswer::Empty })
}

/// The first situation in the scope of a claim that a judge finds.
fn find(
    space: &mut Space<'_>,
    claim: &Claim,
    mut judge: impl FnMut(&Situation, &Open) -> Step<Situation>,
) -> Result<Option<Situation>, OutOfBudget> {
    let policy = space.policy();
    let scope = &claim.scope;
    let in_scope = |start: &Situation| {
        scope.roles.contains(start.role) && scope.purposes.contains(start.purpose) && scope.data.contains(start.category, start.tier)
    };
    for start in space.starts().filter(in_scope) {
        let found = space.search(&[start], &mut |known| match known {
            [situation] => judge(situation, &spoken_of(policy, claim, situation)),
            _ => Step::Nothing,
        })?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// Whether a claim speaks of a situation.
fn spoken_of(policy: &Policy, claim: &Claim, situation: &Situation) -> Open {
    use caldicott_policy::Algebra as _;
    let meaning = Meaning::new(policy, Asking(situation));
    let asking = meaning.algebra();
    asking.all([meaning.in_scope(&claim.scope), meaning.condition(&claim.when), asking.not(meaning.condition(&claim.unless))])
}

fn refutes(policy: &Policy, kind: ClaimKind, situation: &Situation, about: &Open) -> Step<Situation> {
    if about.truth == Truth::No {
        return Step::Nothing;
    }
    let ruling = policy.rule_on(situation.clone());
    // Whether the outcome refutes the claim; `None` while answers could still make the difference.
    let refutes = match (ruling.outcome(), kind) {
        (Outcome::Permit, ClaimKind::Never) | (Outcome::Deny | Outcome::Conceal, ClaimKind::Always) => Some(true),
        (Outcome::Permit, ClaimKind::Always) | (Outcome::Deny | Outcome::Conceal, ClaimKind::Never) => Some(false),
        (Outcome::Ask, _) => None,
    };
    match (refutes, about.truth) {
        (Some(false), _) => Step::Nothing,
        (Some(true), Truth::Yes) => Step::Found(situation.clone()),
        (Some(true), _) => ask(situation, about),
        (None, _) => {
            let questions = ruling.questions();
            match first_open(situation, &about.questions).or_else(|| first_open(situation, &questions)) {
                Some(question) => Step::Ask(question),
                // Everything is answered, and the patient still has to be asked: no permit.
                None if kind == ClaimKind::Always => Step::Found(situation.clone()),
                None => Step::Nothing,
            }
        }
    }
}

fn ask(situation: &Situation, about: &Open) -> Step<Situation> {
    first_open(situation, &about.questions).map_or(Step::Nothing, Step::Ask)
}
