//! What is known of one request for one purpose, and what is not.
//!
//! A [`Situation`] is a request with everything about it settled that does not depend on the policy's rules: which
//! answer the patient's record gives for this purpose on this day, which answers are too old to count. It answers
//! every [`Atom`] in three values, and says of an unknown one which questions would settle it.

use crate::ids::{CategoryId, FactId, Id as _, LabelId, PurposeId, RoleId};
use crate::model::{Answer, Policy, Side, Tier};
use crate::request::{Answered, Consent, Recorded, Request};
use crate::truth::{Algebra, Atom, Truth};
use crate::value::{Party, Value};
use caldicott_syntax::Day;
use std::collections::BTreeSet;

/// A question that a request may leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// What the patient says.
    Consent,
    /// Whether the item carries a label.
    Label(LabelId),
    /// Which organisation asks or holds.
    Party(Side),
    /// A fact, an objection, a choice or a quantity.
    Fact(FactId),
}

impl Question {
    /// The word for it in `about`.
    pub fn word(self, policy: &Policy) -> &str {
        match self {
            Question::Consent => "consent",
            Question::Label(_) => "labels",
            Question::Party(Side::Requester) => "requester",
            Question::Party(Side::Holder) => "holder",
            Question::Fact(fact) => &policy[fact].word.name,
        }
    }
}

/// An answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// What the patient says.
    Consent(Answer),
    /// Whether the item carries the label.
    Label(bool),
    /// The organisation.
    Party(Party),
    /// The answer to a fact.
    Fact(Value),
}

impl Policy {
    /// Every question that a request about this policy may leave open.
    pub fn questions(&self) -> impl Iterator<Item = Question> + use<'_> {
        let labels = self.labels().map(|(label, _)| Question::Label(label));
        let facts = self.facts().map(|(fact, _)| Question::Fact(fact));
        let parties = [Side::Requester, Side::Holder].map(Question::Party);
        labels.chain(facts).chain(parties).chain([Question::Consent])
    }
}

/// One request for one purpose, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situation {
    /// The requester's role.
    pub role: RoleId,
    /// The category of the item.
    pub category: CategoryId,
    /// The tier of the item.
    pub tier: Tier,
    /// The purpose.
    pub purpose: PurposeId,
    /// The day.
    pub on: Day,
    /// Who asks.
    pub requester: Option<Party>,
    /// Who holds the record.
    pub holder: Option<Party>,
    /// For each label, whether the item carries it.
    pub labels: Vec<Truth>,
    /// The patient's recorded answer.
    pub consent: Option<Answer>,
    /// For each fact its answer, if there is one that counts.
    pub facts: Vec<Option<Value>>,
}

impl Request {
    /// Whether it was made for a policy, or for one of the same content: its ids then stand for what that policy means.
    pub fn is_for(&self, policy: &Policy) -> bool {
        self.stamp == policy.stamp
    }

    /// The same about another tier; `None` if the policy has no such tier.
    #[must_use]
    pub fn about(&self, policy: &Policy, category: CategoryId, tier: Tier) -> Option<Request> {
        let exists = self.is_for(policy) && (1..=policy[category].top()).contains(&tier);
        exists.then(|| Request { category, tier, ..self.clone() })
    }

    /// What is known of the request for one of its purposes.
    pub fn situation(&self, policy: &Policy, purpose: PurposeId) -> Situation {
        let labels = match &self.labels {
            Some(labels) => policy.labels().map(|(label, _)| labels.contains(&label).into()).collect(),
            None => vec![Truth::Unknown; policy.labels.len()],
        };
        let consent = match self.consent.by_purpose.get(&purpose) {
            Some(for_purpose) => *for_purpose,
            None => self.consent.general,
        };
        let counts = |fact: FactId, answered: &Answered| match policy[fact].checked_within {
            Some(days) => answered.checked.is_some_and(|checked| (0..=i64::from(days)).contains(&self.on.days_since(checked))),
            None => true,
        };
        let fact = |id: FactId| self.facts.get(id).filter(|answered| counts(id, answered)).and_then(|answered| answered.value);
        Situation {
            role: self.role,
            category: self.category,
            tier: self.tier,
            purpose,
            on: self.on,
            requester: self.requester.clone(),
            holder: self.holder.clone(),
            labels,
            consent: consent.map(|recorded| recorded.on(self.on)),
            facts: policy.facts().map(|(id, _)| fact(id)).collect(),
        }
    }
}

impl Situation {
    /// The organisation on a side.
    pub fn party(&self, side: Side) -> Option<&Party> {
        match side {
            Side::Requester => self.requester.as_ref(),
            Side::Holder => self.holder.as_ref(),
        }
    }

    /// Whether it leaves a question open.
    pub fn is_open(&self, question: Question) -> bool {
        match question {
            Question::Consent => self.consent.is_none(),
            Question::Label(label) => self.labels[label.index()] == Truth::Unknown,
            Question::Party(side) => self.party(side).is_none(),
            Question::Fact(fact) => self.facts[fact.index()].is_none(),
        }
    }

    /// Answers a question, or answers it otherwise.
    pub fn answer(&mut self, question: Question, reply: &Reply) {
        match (question, reply) {
            (Question::Consent, Reply::Consent(answer)) => self.consent = Some(*answer),
            (Question::Label(label), Reply::Label(carried)) => self.labels[label.index()] = (*carried).into(),
            (Question::Party(Side::Requester), Reply::Party(party)) => self.requester = Some(party.clone()),
            (Question::Party(Side::Holder), Reply::Party(party)) => self.holder = Some(party.clone()),
            (Question::Fact(fact), Reply::Fact(value)) => self.facts[fact.index()] = Some(*value),
            // A reply of another kind answers nothing.
            _ => debug_assert!(false, "{reply:?} does not answer {question:?}"),
        }
    }

    /// Takes the answer to a question back.
    pub fn forget(&mut self, question: Question) {
        match question {
            Question::Consent => self.consent = None,
            Question::Label(label) => self.labels[label.index()] = Truth::Unknown,
            Question::Party(Side::Requester) => self.requester = None,
            Question::Party(Side::Holder) => self.holder = None,
            Question::Fact(fact) => self.facts[fact.index()] = None,
        }
    }

    /// The situation with one more answer, or another one.
    pub fn answered(&self, question: Question, reply: &Reply) -> Situation {
        let mut more = self.clone();
        more.answer(question, reply);
        more
    }

    /// The situation as a request: what it knows, found out that day.
    pub fn to_request(&self, policy: &Policy) -> Request {
        let labels = policy.labels().filter(|(label, _)| self.labels[label.index()] == Truth::Yes).map(|(label, _)| label).collect();
        let facts = policy.facts().filter_map(|(fact, _)| Some((fact, self.facts[fact.index()]?)));
        Request {
            stamp: policy.stamp,
            role: self.role,
            requester: self.requester.clone(),
            holder: self.holder.clone(),
            category: self.category,
            tier: self.tier,
            labels: (!self.labels.contains(&Truth::Unknown)).then_some(labels),
            purposes: vec![self.purpose],
            on: self.on,
            consent: Consent { general: self.consent.map(Recorded::from), ..Consent::default() },
            facts: facts.map(|(fact, value)| (fact, Answered { value: Some(value), checked: Some(self.on) })).collect(),
        }
    }

    /// The answer to an atom. Whoever asks knows which kind of atom it is, so that little is left of this there.
    #[inline(always)]
    pub fn truth(&self, atom: Atom<'_>) -> Truth {
        match atom {
            Atom::Role(roles) => roles.contains(self.role).into(),
            Atom::Purpose(purposes) => purposes.contains(self.purpose).into(),
            Atom::Category(categories) => categories.contains(self.category).into(),
            Atom::Data(data) => data.contains(self.category, self.tier).into(),
            Atom::Tier(compare) => compare.holds(self.tier).into(),
            Atom::During(period) => period.contains(self.on).into(),
            Atom::Party(side, organisations) => match self.party(side) {
                Some(Party::Named(organisation)) => organisations.contains(*organisation).into(),
                Some(Party::Other(_)) => Truth::No,
                None => Truth::Unknown,
            },
            Atom::SameOrganisation => match (&self.requester, &self.holder) {
                (Some(requester), Some(holder)) => (requester == holder).into(),
                _ => Truth::Unknown,
            },
            Atom::Labelled(label) => self.labels[label.index()],
            Atom::Fact(fact) => match self.facts[fact.index()] {
                Some(Value::Is(so)) => so.into(),
                _ => Truth::Unknown,
            },
            Atom::Choice(fact, values) => match self.facts[fact.index()] {
                Some(Value::Choice(value)) => values.contains(value).into(),
                _ => Truth::Unknown,
            },
            Atom::Quantity(fact, compare) => match self.facts[fact.index()] {
                Some(Value::Quantity(number)) => compare.holds(number).into(),
                _ => Truth::Unknown,
            },
            Atom::Consent(answers) => match self.consent {
                Some(answer) => answers.contains(&answer).into(),
                None => Truth::Unknown,
            },
            Atom::OwnWord => match self.consent {
                Some(Answer::Given) => Truth::Yes,
                Some(Answer::Refused) => Truth::No,
                Some(Answer::NotRecorded) | None => Truth::Unknown,
            },
        }
    }

    /// The questions that leave an atom unknown.
    fn questions(&self, atom: Atom<'_>) -> Vec<Question> {
        match atom {
            Atom::Party(side, _) => vec![Question::Party(side)],
            Atom::SameOrganisation => {
                [Side::Requester, Side::Holder].into_iter().filter(|&side| self.party(side).is_none()).map(Question::Party).collect()
            }
            Atom::Labelled(label) => vec![Question::Label(label)],
            Atom::Fact(fact) | Atom::Choice(fact, _) | Atom::Quantity(fact, _) => vec![Question::Fact(fact)],
            Atom::Consent(_) | Atom::OwnWord => vec![Question::Consent],
            Atom::Role(_) | Atom::Purpose(_) | Atom::Category(_) | Atom::Data(_) | Atom::Tier(_) | Atom::During(_) => Vec::new(),
        }
    }
}

/// The logic of the reference: three truth values.
impl<'p> Algebra<'p> for Situation {
    type Truth = Truth;

    #[inline(always)]
    fn ask(&self, atom: Atom<'p>) -> Truth {
        self.truth(atom)
    }

    fn known(&self, so: bool) -> Truth {
        so.into()
    }

    fn and(&self, one: Truth, other: Truth) -> Truth {
        one & other
    }

    fn or(&self, one: Truth, other: Truth) -> Truth {
        one | other
    }

    fn not(&self, one: Truth) -> Truth {
        !one
    }

    fn settled(&self, truth: &Truth) -> Option<bool> {
        match truth {
            Truth::No => Some(false),
            Truth::Unknown => None,
            Truth::Yes => Some(true),
        }
    }
}

/// The same logic, remembering why an answer is unknown.
pub struct Asking<'s>(pub &'s Situation);

/// A truth, and the questions reached from it through parts that are themselves unknown; none where it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// The truth.
    pub truth: Truth,
    /// What would have to be found out.
    pub questions: BTreeSet<Question>,
}

impl Open {
    /// A joined truth: what is open in it is what is open in its unknown parts.
    fn join(truth: Truth, parts: [Open; 2]) -> Open {
        let mut questions = BTreeSet::new();
        if truth == Truth::Unknown {
            for part in parts {
                // A known part has no questions.
                if questions.is_empty() {
                    questions = part.questions;
                } else {
                    questions.extend(part.questions);
                }
            }
        }
        Open { truth, questions }
    }
}

impl<'p> Algebra<'p> for Asking<'_> {
    type Truth = Open;

    fn ask(&self, atom: Atom<'p>) -> Open {
        let truth = self.0.truth(atom);
        let questions = if truth == Truth::Unknown { self.0.questions(atom).into_iter().collect() } else { BTreeSet::new() };
        Open { truth, questions }
    }

    fn known(&self, so: bool) -> Open {
        Open { truth: so.into(), questions: BTreeSet::new() }
    }

    fn and(&self, one: Open, other: Open) -> Open {
        Open::join(one.truth & other.truth, [one, other])
    }

    fn or(&self, one: Open, other: Open) -> Open {
        Open::join(one.truth | other.truth, [one, other])
    }

    fn not(&self, one: Open) -> Open {
        Open { truth: !one.truth, ..one }
    }

    fn settled(&self, truth: &Open) -> Option<bool> {
        self.0.settled(&truth.truth)
    }
}
