//! Property 9: an objection or a label never widens access.
//!
//! Most policies can be seen to have it: an objection that stands only where more of it means less access (in the `when`
//! of a `withhold`, under `not` in the `when` of a grant) can only narrow, whatever the rest says. That is read off the
//! gates themselves, in a logic that keeps of each formula only which questions raise it and which lower it. For any
//! other objection or label, every complete request is tried with *no* and with *yes*.

use crate::search::{OutOfBudget, Space, Step, first_open};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Algebra, Atom, FactKind, Gate, Outcome, Policy, Question, Reply, RuleId, Ruling, Situation, Truth, Value};
use std::collections::BTreeSet;

/// An objection or a label that widens access.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Widening {
    /// The objection or the label.
    pub question: Question,
    /// A request in which the answer is *no*.
    pub without: Box<Situation>,
    /// Its outcome.
    pub outcome_without: Outcome,
    /// The outcome of the same request with *yes*, which is less strict.
    pub outcome_with: Outcome,
}

/// For each objection and label that could widen access, a request that proves it, or that it could not be tried.
pub fn check_narrowing(policy: &Policy) -> Vec<Result<Widening, (Question, OutOfBudget)>> {
    let objections = policy.facts().filter(|(_, fact)| fact.kind == FactKind::Objection).map(|(id, _)| Question::Fact(id));
    let questions: Vec<Question> = objections.chain(policy.labels().map(|(id, _)| Question::Label(id))).collect();
    if questions.is_empty() {
        return Vec::new();
    }
    let can_widen = could_widen(policy);
    let tried = questions.into_iter().filter(|question| can_widen.contains(question)).map(|question| match try_all(policy, question) {
        Ok(found) => found.map(Ok),
        Err(out) => Some(Err((question, out))),
    });
    tried.flatten().collect()
}

/// The rules that ask a question, alone or by a definition, in the order written.
pub fn rules_that_ask(policy: &Policy, question: Question) -> Vec<RuleId> {
    let meaning = Meaning::new(policy, Polarity);
    let asks = |signs: Signs| signs.raise.contains(&question) || signs.lower.contains(&question);
    let asking = policy.rules().filter(|(_, rule)| {
        let by_grant = meaning.authority_of(rule).is_some_and(asks) || meaning.access_of(rule).is_some_and(asks);
        let by_withhold = rule.body.as_withhold().is_some_and(|withhold| asks(meaning.withheld_by(rule, withhold)));
        let by_consent =
            rule.body.as_consent().is_some_and(|consent| asks(meaning.consent_applies(rule, consent)) || asks(meaning.satisfied(consent)));
        by_grant || by_withhold || by_consent
    });
    asking.map(|(id, _)| id).collect()
}

/// The questions that stand where *yes* could widen access.
fn could_widen(policy: &Policy) -> BTreeSet<Question> {
    let meaning = Meaning::new(policy, Polarity);
    let gates = Gate::ALL.into_iter().flat_map(|gate| meaning.gate(gate).raise);
    gates.chain(meaning.conceal().lower).collect()
}

/// The logic that keeps of a formula only which questions raise its truth and which lower it.
struct Polarity;

#[derive(Clone, Default)]
struct Signs {
    raise: BTreeSet<Question>,
    lower: BTreeSet<Question>,
}

impl<'p> Algebra<'p> for Polarity {
    type Truth = Signs;

    fn ask(&self, atom: Atom<'p>) -> Signs {
        let raise = match atom {
            Atom::Fact(fact) => BTreeSet::from([Question::Fact(fact)]),
            Atom::Labelled(label) => BTreeSet::from([Question::Label(label)]),
            Atom::Role(_)
            | Atom::Purpose(_)
            | Atom::Category(_)
            | Atom::Data(_)
            | Atom::Tier(_)
            | Atom::During(_)
            | Atom::Party(..)
            | Atom::SameOrganisation
            | Atom::Choice(..)
            | Atom::Quantity(..)
            | Atom::Consent(_)
            | Atom::OwnWord => BTreeSet::new(),
        };
        Signs { raise, lower: BTreeSet::new() }
    }

    fn known(&self, _: bool) -> Signs {
        Signs::default()
    }

    fn and(&self, mut one: Signs, other: Signs) -> Signs {
        one.raise.extend(other.raise);
        one.lower.extend(other.lower);
        one
    }

    fn or(&self, one: Signs, other: Signs) -> Signs {
        self.and(one, other)
    }

    fn not(&self, one: Signs) -> Signs {
        Signs { raise: one.lower, lower: one.raise }
    }

    fn settled(&self, _: &Signs) -> Option<bool> {
        None
    }
}

fn try_all(policy: &Policy, question: Question) -> Result<Option<Widening>, OutOfBudget> {
    let reply = |so: bool| match question {
        Question::Label(_) => Reply::Label(so),
        Question::Consent | Question::Party(_) | Question::Fact(_) => Reply::Fact(Value::Is(so)),
    };
    let mut space = Space::new(policy, &[]);
    for start in space.starts() {
        // The question itself stays unknown in what is known; both answers to it are looked at.
        let found = space.search(&[start], &mut |known| match known {
            [situation] => {
                let without = policy.rule_on(situation.answered(question, &reply(false)));
                let with = policy.rule_on(situation.answered(question, &reply(true)));
                compare(policy, question, situation, &without, &with)
            }
            _ => Step::Nothing,
        })?;
        if let Some(situation) = found {
            let without = policy.rule_on(space.completed(&situation.answered(question, &reply(false))));
            let with = policy.rule_on(without.situation().answered(question, &reply(true)));
            return Ok(Some(Widening {
                question,
                outcome_without: without.outcome(),
                outcome_with: with.outcome(),
                without: Box::new(without.situation().clone()),
            }));
        }
    }
    Ok(None)
}

fn compare(policy: &Policy, question: Question, situation: &Situation, without: &Ruling<'_>, with: &Ruling<'_>) -> Step<Situation> {
    // Where the question is not reached, its answer makes no difference, now or later.
    let unanswered = policy.rule_on(situation.clone());
    if !unanswered.questions().contains(&question) && !unanswered.concealing_questions().contains(&question) {
        return Step::Nothing;
    }
    let ((least_without, most_without), (least_with, most_with)) = (range(without), range(with));
    if most_without <= least_with {
        return Step::Nothing;
    }
    if most_with < least_without {
        return Step::Found(situation.clone());
    }
    match open_question(without).or_else(|| open_question(with)) {
        Some(question) => Step::Ask(question),
        None => Step::Nothing,
    }
}

/// The least and the most strict outcome that a situation can still have.
fn range(ruling: &Ruling<'_>) -> (Outcome, Outcome) {
    let outcome = ruling.outcome();
    let most = if ruling.conceal() == Truth::Unknown { Outcome::Conceal } else { Outcome::Deny };
    match outcome {
        Outcome::Permit | Outcome::Conceal => (outcome, outcome),
        Outcome::Deny => (Outcome::Deny, most),
        Outcome::Ask if open_question(ruling).is_none() => (Outcome::Ask, Outcome::Ask),
        Outcome::Ask => (Outcome::Permit, most),
    }
}

/// A question on which the outcome of a situation still depends.
fn open_question(ruling: &Ruling<'_>) -> Option<Question> {
    let situation = ruling.situation();
    first_open(situation, &ruling.questions()).or_else(|| first_open(situation, &ruling.concealing_questions()))
}
