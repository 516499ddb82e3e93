//! Searching the answers that a request could have had, by answering only what matters.
//!
//! The reference decision itself says how to walk all ways of answering what a request leaves open. A situation in which little
//! is known is decided in three values; if the outcome is settled, it is settled for *every* way of answering the rest (property
//! 4 of the language), and the whole of that branch is done. If it is not, the decision names the questions that keep it open,
//! and the search answers one of them in every way.
//!
//! Numbers and organisations are cut to the ones that can differ (`cuts.rs`). [`Space`] holds these.

pub use crate::cuts::UNNAMED;

use crate::cuts::Cuts;
use caldicott_policy::{Answer, FactId, FactKind, Id as _, Party, Policy, Question, Reply, Situation, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A search was given up before it had covered everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there are too many ways to answer what this depends on to try them all")]
pub struct OutOfBudget;

/// What to do with a partly known request.
pub enum Step<T> {
    /// This is what was looked for.
    Found(T),
    /// However the rest is answered, nothing here is.
    Nothing,
    /// It depends on this question.
    Ask(Question),
}

/// The answers that can differ, for one policy.
pub struct Space<'p> {
    policy: &'p Policy,
    numbers: BTreeMap<FactId, Vec<u32>>,
    parties: Vec<Party>,
    /// What one look at the whole policy costs.
    look: u64,
    budget: u64,
    spent: u64,
}

/// A question that is being answered in every way.
struct Asked {
    question: Question,
    /// The replies that are still to come.
    replies: std::vec::IntoIter<Reply>,
    /// Which situations leave it open; in the others it is known.
    open: Vec<bool>,
}

impl<'p> Space<'p> {
    /// The space of a policy, within a budget.
    pub fn within(budget: u64, policy: &'p Policy) -> Self {
        let cuts = Cuts::of(policy);
        Space {
            policy,
            numbers: cuts.numbers_that_differ(policy),
            parties: cuts.parties_that_differ(policy),
            look: cuts.looked_at() + (policy.rules().len() + policy.facts().len() + policy.labels().len()) as u64 + 1,
            budget,
            spent: 0,
        }
    }

    /// Looks through every way of answering the questions that `judge` asks, from what is known on.
    pub fn search<T>(&mut self, known: &[Situation], judge: &mut dyn FnMut(&[Situation]) -> Step<T>) -> Result<Option<T>, OutOfBudget> {
        // One set of situations is answered and forgotten in place, so that a long chain of questions costs no stack and a
        // wide one no memory.
        let mut known = known.to_vec();
        let mut asked: Vec<Asked> = Vec::new();
        loop {
            self.spend(known.len() as u64)?;
            match judge(&known) {
                Step::Found(found) => return Ok(Some(found)),
                Step::Nothing => {}
                Step::Ask(question) => {
                    let open = known.iter().map(|situation| situation.is_open(question)).collect();
                    asked.push(Asked { question, replies: self.replies(question).into_iter(), open });
                }
            }
            // On to the next reply to the last question that has one left.
            loop {
                let Some(last) = asked.last_mut() else { return Ok(None) };
                let reply = last.replies.next();
                for (situation, _) in known.iter_mut().zip(&last.open).filter(|(_, open)| **open) {
                    match &reply {
                        Some(reply) => situation.answer(last.question, reply),
                        None => situation.forget(last.question),
                    }
                }
                if reply.is_some() {
                    break;
                }
                asked.pop();
            }
        }
    }

    /// Counts some looks at the whole policy.
    pub fn spend(&mut self, looks: u64) -> Result<(), OutOfBudget> {
        self.spent = self.spent.saturating_add(looks.saturating_mul(self.look));
        if self.spent > self.budget { Err(OutOfBudget) } else { Ok(()) }
    }

    /// The answers to a question that can differ.
    pub fn replies(&self, question: Question) -> Vec<Reply> {
        match question {
            Question::Consent => Answer::ALL.map(Reply::Consent).to_vec(),
            Question::Label(_) => vec![Reply::Label(false), Reply::Label(true)],
            Question::Party(_) => self.parties.iter().cloned().map(Reply::Party).collect(),
            Question::Fact(fact) => match &self.policy[fact].kind {
                FactKind::Fact | FactKind::Objection => [false, true].map(|so| Reply::Fact(Value::Is(so))).to_vec(),
                FactKind::Choice(values) => {
                    (0..values.len()).map(|value| Reply::Fact(Value::Choice(caldicott_policy::ValueId::new(value)))).collect()
                }
                FactKind::Quantity(low, _) => {
                    let numbers = self.numbers.get(&fact).cloned().unwrap_or_else(|| vec![*low]);
                    numbers.into_iter().map(|number| Reply::Fact(Value::Quantity(number))).collect()
                }
            },
        }
    }
}

/// The first of some questions that the situation leaves open. Consent that is known not to be recorded is answered,
/// although a clause may want the patient's own word.
pub fn first_open(situation: &Situation, questions: &BTreeSet<Question>) -> Option<Question> {
    questions.iter().copied().find(|&question| situation.is_open(question))
}
