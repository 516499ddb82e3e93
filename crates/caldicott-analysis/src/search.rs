//! Searching all complete requests by answering only what matters.
//!
//! The space of complete requests is finite but large: every fact, label, organisation and answer multiplies it. The
//! reference decision itself says how to walk it. A situation in which little is known is decided in three values; if
//! the outcome is settled, it is settled for *every* way of answering the rest (property 4 of the language), and the
//! whole of that branch is done. If it is not, the decision names the questions that keep it open, and the search
//! answers one of them in every way.
//!
//! ```text
//! never clerks-stay-out: is any request of a clerk for tier 2 permitted?
//!   clerk, hospital tier 2, direct care, nothing else known ──► deny by access: done, after one decision
//! ```
//!
//! Days, numbers and organisations are cut to the ones that can differ: a day on which some rule starts or ceases, a
//! number at which some comparison changes, and of organisations that every list treats alike two (two, so that *the
//! same organisation* and *another of the same kind* are both met). [`Space`] holds these.

use caldicott_policy::{
    Answer, Ask, Body, CategoryId, Compare, Condition, Day, FactId, FactKind, Id as _, Ids, OrganisationId, Parties, Party, Policy,
    PurposeId, Question, Reply, RoleId, Situation, Tier, Truth, Value,
};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// How many conditions, rules, facts and labels may be looked at to decide a claim or a property: some seconds' worth, since
/// a look takes about ten nanoseconds.
pub const BUDGET: u64 = 300_000_000;

/// The two organisations that no policy names.
pub const UNNAMED: [&str; 2] = ["another-organisation", "a-third-organisation"];

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
    days: Vec<Day>,
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
    /// The space of a policy, and of some conditions that are asked besides.
    pub fn new(policy: &'p Policy, besides: &[&'p Condition]) -> Self {
        Space::within(BUDGET, policy, besides)
    }

    /// The same, with another budget.
    pub fn within(budget: u64, policy: &'p Policy, besides: &[&'p Condition]) -> Self {
        let mut cuts = Cuts::default();
        cuts.rules(policy);
        besides.iter().for_each(|condition| cuts.condition(condition));
        Space {
            policy,
            days: cuts.days_that_differ(),
            numbers: cuts.numbers_that_differ(policy),
            parties: cuts.parties_that_differ(policy),
            look: cuts.looked_at + (policy.rules().len() + policy.facts().len() + policy.labels().len()) as u64 + 1,
            budget,
            spent: 0,
        }
    }

    /// The policy.
    pub fn policy(&self) -> &'p Policy {
        self.policy
    }

    /// The days that can differ.
    pub fn days(&self) -> &[Day] {
        &self.days
    }

    /// Every role, category, tier, purpose and day that can differ, with nothing else known.
    pub fn starts(&self) -> impl Iterator<Item = Situation> + use<'p> {
        let policy = self.policy;
        let days = self.days.clone();
        let cells = move || policy.categories().flat_map(|(category, found)| (1..=found.top()).map(move |tier| (category, tier)));
        let purposes = move || policy.purposes().map(|(purpose, _)| purpose);
        policy.roles().flat_map(move |(role, _)| {
            let days = days.clone();
            cells().flat_map(move |(category, tier)| {
                let days = days.clone();
                purposes().flat_map(move |purpose| {
                    days.clone().into_iter().map(move |day| nothing_known(policy, role, category, tier, purpose, day))
                })
            })
        })
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

    /// The situation with everything answered that was not, in the first way there is.
    pub fn completed(&self, situation: &Situation) -> Situation {
        let open = self.policy.questions().filter(|&question| situation.is_open(question));
        open.fold(situation.clone(), |situation, question| match self.replies(question).first() {
            Some(reply) => situation.answered(question, reply),
            None => situation,
        })
    }
}

/// The first of some questions that the situation leaves open. Consent that is known not to be recorded is answered,
/// although a clause may want the patient's own word.
pub fn first_open(situation: &Situation, questions: &BTreeSet<Question>) -> Option<Question> {
    questions.iter().copied().find(|&question| situation.is_open(question))
}

fn nothing_known(policy: &Policy, role: RoleId, category: CategoryId, tier: Tier, purpose: PurposeId, on: Day) -> Situation {
    Situation {
        role,
        category,
        tier,
        purpose,
        on,
        requester: None,
        holder: None,
        labels: vec![Truth::Unknown; policy.labels().len()],
        consent: None,
        facts: vec![None; policy.facts().len()],
    }
}

/// Where the rules of a policy draw lines among days, numbers and organisations.
#[derive(Default)]
struct Cuts<'p> {
    /// Days on which something starts or has ceased.
    days: BTreeSet<Day>,
    /// Numbers at which a comparison changes.
    numbers: BTreeMap<FactId, BTreeSet<u32>>,
    /// Lists of organisations, each once.
    parties: Vec<&'p Ids<OrganisationId>>,
    /// Where those lists lie, to tell whether one is met again.
    met: HashSet<usize>,
    /// How many things conditions ask.
    looked_at: u64,
}

impl<'p> Cuts<'p> {
    fn rules(&mut self, policy: &'p Policy) {
        for (_, definition) in policy.definitions() {
            self.condition(&definition.when);
        }
        for (_, rule) in policy.rules() {
            self.period(&rule.period);
            match &rule.body {
                Body::Grant(grant) => self.condition(&grant.when),
                Body::Withhold(withhold) => {
                    self.condition(&withhold.when);
                    self.condition(&withhold.unless);
                }
                Body::Consent(consent) => {
                    self.condition(&consent.when);
                    consent.clauses.iter().for_each(|clause| self.condition(&clause.when));
                }
                Body::Agreement(agreement) => {
                    self.condition(&agreement.when);
                    self.side(&agreement.sharers);
                    self.side(&agreement.viewers);
                }
                Body::Gateway(gateway) => self.condition(&gateway.when),
                // Duties have no part in an outcome.
                Body::Oblige(_) => {}
            }
        }
    }

    fn period(&mut self, period: &caldicott_policy::Period) {
        self.days.extend(period.starts);
        self.days.extend(period.ends.and_then(Day::next));
    }

    fn side(&mut self, parties: &'p Parties) {
        for (organisations, period) in parties {
            self.list(organisations);
            self.period(period);
        }
    }

    fn list(&mut self, organisations: &'p Ids<OrganisationId>) {
        // Many lists are one group or setting, shared.
        if self.met.insert(organisations.address()) {
            self.parties.push(organisations);
        }
    }

    fn condition(&mut self, condition: &'p Condition) {
        self.looked_at += 1;
        match condition {
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| self.condition(part)),
            Condition::Not(part) => self.condition(part),
            Condition::Ask(Ask::Quantity(fact, compare)) => {
                let number = compare.number();
                let cuts = self.numbers.entry(*fact).or_default();
                cuts.insert(number);
                if let Compare::Exactly(_) = compare {
                    cuts.insert(number.saturating_add(1));
                }
            }
            Condition::Ask(Ask::Party(_, organisations)) => self.list(organisations),
            Condition::Ask(
                Ask::Fact(_)
                | Ask::Choice(..)
                | Ask::Labelled(_)
                | Ask::Consent(_)
                | Ask::Role(_)
                | Ask::Purpose(_)
                | Ask::Category(_)
                | Ask::Tier(_)
                | Ask::SameOrganisation
                | Ask::Definition(_),
            ) => {}
        }
    }

    /// One day before all lines, and the day of each line.
    fn days_that_differ(&self) -> Vec<Day> {
        let before = match self.days.first() {
            Some(first) => first.previous(),
            // No rule has a date: any day will do.
            None => Day::new(2000, 1, 1),
        };
        before.into_iter().chain(self.days.iter().copied()).collect()
    }

    fn numbers_that_differ(&self, policy: &Policy) -> BTreeMap<FactId, Vec<u32>> {
        let bounds = |fact: FactId| match policy[fact].kind {
            FactKind::Quantity(low, high) => (low, high),
            FactKind::Fact | FactKind::Objection | FactKind::Choice(_) => (0, 0),
        };
        self.numbers
            .iter()
            .map(|(&fact, cuts)| {
                let (low, high) = bounds(fact);
                let numbers: BTreeSet<u32> =
                    std::iter::once(low).chain(cuts.iter().copied().filter(|cut| (low..=high).contains(cut))).collect();
                (fact, numbers.into_iter().collect())
            })
            .collect()
    }

    /// Of the organisations that are in the same lists two, and the two that no policy names.
    fn parties_that_differ(&self, policy: &Policy) -> Vec<Party> {
        let mut lists_of: Vec<Vec<u32>> = vec![Vec::new(); policy.organisations().len()];
        for (list, organisations) in self.parties.iter().enumerate() {
            organisations.iter().for_each(|organisation| lists_of[organisation.index()].push(list as u32));
        }
        let mut alike: BTreeMap<&[u32], Vec<OrganisationId>> = BTreeMap::new();
        for (organisation, lists) in lists_of.iter().enumerate() {
            let class = alike.entry(lists).or_default();
            if class.len() < 2 {
                class.push(OrganisationId::new(organisation));
            }
        }
        // Those that are in no list are no different from those that no policy names.
        let named = alike.iter().filter(|(lists, _)| !lists.is_empty()).flat_map(|(_, organisations)| organisations);
        let mut named: Vec<OrganisationId> = named.copied().collect();
        named.sort();
        let unnamed = UNNAMED.map(|name| Party::Other(name.to_owned()));
        named.into_iter().map(Party::Named).chain(unnamed).collect()
    }
}
