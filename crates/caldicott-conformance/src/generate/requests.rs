//! Requests about a given policy: about the days and numbers at which its rules change, and those just beside them;
//! about the organisations it names and two that it does not; with answers fresh, old, or left out.

use super::Tape;
use super::policies::DAYS;
use caldicott_policy::{
    Answer, Ask, Body, Condition, Day, FactId, FactKind, FactValue, Id as _, OrganisationId, Party, Period, Policy, Question, Recorded,
    Reply, Request, RequestBuilder, Value, ValueId,
};
use std::collections::BTreeSet;

/// Two organisations that no policy names: what they are called could not be declared.
const UNNAMED: [&str; 2] = ["another-organisation", "a-third-organisation"];

/// How much of a request is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saying {
    /// Everything, looked up that day, for one purpose: a complete request.
    All,
    /// Some of it, and some of that long ago; for one purpose or several.
    Some,
}

/// What requests about a policy are made of.
pub struct About<'p> {
    policy: &'p Policy,
    /// The days around which its rules change.
    days: Vec<Day>,
}

impl<'p> About<'p> {
    /// What requests about this policy are made of.
    pub fn new(policy: &'p Policy) -> Self {
        About { policy, days: days_around_changes(policy) }
    }

    /// A request; `None` if the policy has no role, category or purpose to ask about.
    pub fn request(&self, tape: &mut Tape, saying: Saying) -> Option<Request> {
        let policy = self.policy;
        let partly = saying == Saying::Some;
        let says = |tape: &mut Tape| !(partly && tape.once_in(4));
        let roles: Vec<&str> = policy.roles().map(|(_, role)| role.name.as_str()).collect();
        let purposes: Vec<&str> = policy.purposes().map(|(_, purpose)| purpose.name.as_str()).collect();
        let categories: Vec<(&str, u32)> = policy.categories().map(|(_, category)| (category.word.name.as_str(), category.top())).collect();
        let &(category, top) = tape.one_of(&categories)?;
        let day = *tape.one_of(&self.days)?;
        let mut request = policy.request().role(tape.one_of(&roles)?).data(category, 1 + tape.pick(top as usize) as u32).on(day);
        request = match partly && tape.once_in(4) {
            true => tape.some_of(&purposes).into_iter().fold(request, RequestBuilder::purpose),
            false => request.purpose(tape.one_of(&purposes)?),
        };
        let requester = self.organisation(tape);
        if says(tape) {
            request = request.requester(&requester);
        }
        if says(tape) {
            // One organisation asking for its own record is a case of its own, and rare among many.
            let holder = if tape.once_in(4) { requester } else { self.organisation(tape) };
            request = request.holder(&holder);
        }
        if says(tape) {
            let labels: Vec<&str> = policy.labels().map(|(_, label)| label.name.as_str()).filter(|_| tape.once_in(3)).collect();
            request = request.labels(labels);
        }
        if says(tape) {
            request = request.consent(recorded(tape, day, partly));
        }
        if partly && tape.once_in(8) {
            let recorded = says(tape).then(|| recorded(tape, day, partly));
            request = request.consent_for(tape.one_of(&purposes)?, recorded);
        }
        for (id, _) in policy.facts() {
            if says(tape) {
                request = self.answered(tape, request, id, day, partly)?;
            }
        }
        request.build().ok()
    }

    /// An answer to a question.
    pub fn reply(&self, tape: &mut Tape, question: Question) -> Option<Reply> {
        Some(match question {
            Question::Consent => Reply::Consent(Answer::ALL[tape.pick(3)]),
            Question::Label(_) => Reply::Label(tape.once_in(2)),
            Question::Party(_) => Reply::Party(match tape.pick(self.policy.organisations().len() + UNNAMED.len()) {
                0 => Party::Other(UNNAMED[0].to_owned()),
                1 => Party::Other(UNNAMED[1].to_owned()),
                named => Party::Named(OrganisationId::new(named - UNNAMED.len())),
            }),
            Question::Fact(fact) => Reply::Fact(match &self.policy[fact].kind {
                FactKind::Fact | FactKind::Objection => Value::Is(tape.once_in(2)),
                FactKind::Choice(values) => Value::Choice(ValueId::new(tape.pick(values.len()))),
                FactKind::Quantity(low, high) => Value::Quantity(self.number(tape, question, *low, *high)),
            }),
        })
    }

    fn organisation(&self, tape: &mut Tape) -> String {
        let named = self.policy.organisations().len();
        match tape.pick(named + UNNAMED.len()) {
            index if index < named => self.policy[OrganisationId::new(index)].word.name.clone(),
            other => UNNAMED[other - named].to_owned(),
        }
    }

    /// The request with an answer to a fact, looked up that day or, where old answers do not count, some other day.
    fn answered(&self, tape: &mut Tape, request: RequestBuilder<'p>, id: FactId, day: Day, partly: bool) -> Option<RequestBuilder<'p>> {
        let fact = &self.policy[id];
        let name = &fact.word.name;
        let value = match &fact.kind {
            FactKind::Fact | FactKind::Objection => FactValue::Is(tape.once_in(2)),
            FactKind::Choice(values) => FactValue::Choice(values.get(tape.pick(values.len()))?),
            FactKind::Quantity(low, high) => self.number(tape, Question::Fact(id), *low, *high).into(),
        };
        Some(match (fact.checked_within, if partly { tape.pick(8) } else { 0 }) {
            (Some(_), 1) => request.fact(name, value),
            (Some(_), 2) => request.fact_checked(name, value, day.next().unwrap_or(day)),
            (Some(within), 3) => request.fact_checked(name, value, back(day, within)),
            (Some(within), 4) => request.fact_checked(name, value, back(day, within.saturating_add(1))),
            _ => request.fact_checked(name, value, day),
        })
    }

    /// A number of a quantity: often one that a comparison tells from its neighbours.
    fn number(&self, tape: &mut Tape, question: Question, low: u32, high: u32) -> u32 {
        let asks = conditions(self.policy).flat_map(Condition::asks);
        let compared = asks.filter_map(|ask| match ask {
            Ask::Quantity(fact, compare) if Question::Fact(*fact) == question => Some(compare.number()),
            _ => None,
        });
        let near: BTreeSet<u32> = compared.flat_map(|number| [number.saturating_sub(1), number, number.saturating_add(1)]).collect();
        let near: Vec<u32> = near.into_iter().filter(|number| (low..=high).contains(number)).collect();
        match tape.one_of(&near) {
            Some(&number) if tape.once_in(2) => number,
            _ => low + tape.pick((high - low) as usize + 1) as u32,
        }
    }
}

/// Every condition of a policy.
fn conditions(policy: &Policy) -> impl Iterator<Item = &Condition> {
    let defined = policy.definitions().map(|(_, definition)| &definition.when);
    defined.chain(policy.rules().flat_map(|(_, rule)| rule.body.conditions()))
}

fn recorded(tape: &mut Tape, day: Day, partly: bool) -> Recorded {
    let answer = Answer::ALL[tape.pick(3)];
    let (from, until) = match if partly { tape.pick(12) } else { 0 } {
        1 => (Some(day), None),
        2 => (None, Some(day)),
        3 => (day.next(), None),
        4 => (None, day.previous()),
        _ => (None, None),
    };
    Recorded { answer, from, until }
}

fn back(day: Day, days: u32) -> Day {
    (0..days).try_fold(day, |day, _| day.previous()).unwrap_or(day)
}

fn days_around_changes(policy: &Policy) -> Vec<Day> {
    let mut days = BTreeSet::new();
    let mut around = |day: Day| days.extend([day.previous(), Some(day), day.next()].into_iter().flatten());
    let mut ends_of = |period: &Period| period.starts.into_iter().chain(period.ends).for_each(&mut around);
    for (_, rule) in policy.rules() {
        ends_of(&rule.period);
        if let Body::Agreement(agreement) = &rule.body {
            agreement.sharers.iter().chain(&agreement.viewers).for_each(|(_, period)| ends_of(period));
            ends_of(&Period { starts: None, ends: agreement.review_by });
        }
    }
    if days.is_empty() { DAYS.iter().filter_map(|day| day.parse().ok()).collect() } else { days.into_iter().collect() }
}
