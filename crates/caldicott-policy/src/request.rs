//! A request: may this role, at this organisation, see this tier of this category, for this purpose?
//!
//! A [`Request`] is made for one policy, by [`Policy::request`] or from JSON ([`crate::json`]), and holds only names
//! that the policy knows. Both ways fill it in in one way (`filling.rs`), so both are equally strict: what is not
//! understood is an error that names the fix, and nothing is ever ignored.
//!
//! What is not said is unknown, never a default.

use crate::condition::{Answer, Side};
use crate::ids::{CategoryId, FactId, LabelId, PurposeId, RoleId, Tier};
use crate::request_error::{RequestCode, RequestError};
use crate::value::{Party, Value};
use caldicott_syntax::Day;
use std::collections::{BTreeMap, BTreeSet};

/// A request, in the ids of one policy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Request {
    /// Which policy's ids these are; see [`Policy::stamp`].
    pub(crate) stamp: u64,
    pub(crate) role: RoleId,
    pub(crate) requester: Option<Party>,
    pub(crate) holder: Option<Party>,
    pub(crate) category: CategoryId,
    pub(crate) tier: Tier,
    pub(crate) labels: Option<BTreeSet<LabelId>>,
    /// At least one, in the order given, none twice.
    pub(crate) purposes: Vec<PurposeId>,
    pub(crate) on: Day,
    pub(crate) consent: Consent,
    pub(crate) facts: Facts,
}

/// The patient's recorded answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Consent {
    /// The answer for every purpose that has none of its own.
    pub general: Option<Recorded>,
    /// The answers for single purposes; `None` where it is unknown.
    pub by_purpose: BTreeMap<PurposeId, Option<Recorded>>,
}

impl Consent {
    /// The same in its one form: an answer for every purpose, or one for each that is known. `purposes` are those asked
    /// about, so that nothing is lost of what is said for the others in general.
    pub(crate) fn in_one_form(mut self, purposes: &[PurposeId]) -> Consent {
        if self.by_purpose.is_empty() {
            return self;
        }
        for &purpose in purposes {
            self.by_purpose.entry(purpose).or_insert(self.general);
        }
        // A purpose whose answer is said to be unknown is one that is not named.
        self.by_purpose.retain(|_, recorded| recorded.is_some());
        self.general = None;
        self
    }
}

/// A recorded answer, and the days on which it counts; on others nothing is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Recorded {
    /// The answer.
    pub answer: Answer,
    /// The first day on which it counts.
    pub from: Option<Day>,
    /// The last day on which it counts.
    pub until: Option<Day>,
}

impl From<Answer> for Recorded {
    fn from(answer: Answer) -> Recorded {
        Recorded { answer, from: None, until: None }
    }
}

impl Recorded {
    /// An error if it counts on no day at all.
    #[inline]
    pub fn check(self) -> Result<(), RequestError> {
        check_period(self.from, self.until)
    }

    /// What is recorded on a day.
    pub(crate) fn on(self, day: Day) -> Answer {
        let counts = self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until);
        if counts { self.answer } else { Answer::NotRecorded }
    }
}

/// The answers of a request to facts, each once, in the order of the policy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Facts(Vec<(FactId, Answered)>);

impl Facts {
    /// The answer to a fact, where the request has one.
    pub fn get(&self, fact: FactId) -> Option<&Answered> {
        self.place(fact).ok().map(|at| &self.0[at].1)
    }

    /// The answers.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (FactId, &Answered)> {
        self.0.iter().map(|(fact, answered)| (*fact, answered))
    }

    /// Puts in an answer; gives back the one that was there.
    pub(crate) fn insert(&mut self, fact: FactId, answered: Answered) -> Option<Answered> {
        match self.place(fact) {
            Ok(at) => Some(std::mem::replace(&mut self.0[at].1, answered)),
            Err(at) => {
                self.0.insert(at, (fact, answered));
                None
            }
        }
    }

    fn place(&self, fact: FactId) -> Result<usize, usize> {
        self.0.binary_search_by_key(&fact, |&(fact, _)| fact)
    }
}

impl FromIterator<(FactId, Answered)> for Facts {
    fn from_iter<I: IntoIterator<Item = (FactId, Answered)>>(answers: I) -> Self {
        let mut facts = Facts::default();
        answers.into_iter().for_each(|(fact, answered)| _ = facts.insert(fact, answered));
        facts
    }
}

/// The answer to a fact, and the day on which it was found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Answered {
    /// The answer; `None` where the request says that it is unknown.
    pub value: Option<Value>,
    /// The day.
    pub checked: Option<Day>,
}

impl Request {
    /// The purposes, at least one.
    pub fn purposes(&self) -> &[PurposeId] {
        &self.purposes
    }

    /// The requester's role.
    pub fn role(&self) -> RoleId {
        self.role
    }

    /// The category asked for.
    pub fn category(&self) -> CategoryId {
        self.category
    }

    /// The tier asked for.
    pub fn tier(&self) -> Tier {
        self.tier
    }

    /// The day.
    pub fn on(&self) -> Day {
        self.on
    }

    /// The organisation on a side, where it is known.
    pub fn party(&self, side: Side) -> Option<&Party> {
        match side {
            Side::Requester => self.requester.as_ref(),
            Side::Holder => self.holder.as_ref(),
        }
    }

    /// The labels of the item, where they are known.
    pub fn labels(&self) -> Option<&BTreeSet<LabelId>> {
        self.labels.as_ref()
    }

    /// The patient's recorded answers.
    pub fn consent(&self) -> &Consent {
        &self.consent
    }

    /// The answers to facts.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }
}

#[inline]
pub(crate) fn check_period(from: Option<Day>, until: Option<Day>) -> Result<(), RequestError> {
    match (from, until) {
        (Some(from), Some(until)) if until < from => Err(no_day_at_all(from, until)),
        _ => Ok(()),
    }
}

#[cold]
fn no_day_at_all(from: Day, until: Day) -> RequestError {
    let message = format!("consent counts from {from} until {until}, which is no day at all: `until` is the last day on which it counts");
    RequestError::new(RequestCode::EmptyPeriod, message)
}
