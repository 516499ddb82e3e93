//! What a request can be, as variables with few values each: the space in which one policy is read whole, or two side by side.
//!
//! A complete request has one value of each variable: a role, a *cell* (a tier of a category), a purpose, an answer of the
//! patient, an answer to each fact, whether the item carries each label, two organisations, a day. Only what some rule asks is
//! a variable. Days, numbers and organisations are cut to those that can differ (`cuts.rs`). Variables are ordered as a
//! board would ask them, with organisations and days last: they are what single agreements are about, and a function that
//! asks them late is small. Facts are asked in the order in which rules do (`order.rs`).
//!
//! Two policies share a frame: what is the same thing in both is one value (`matched.rs`, `parties.rs`). A value may stand for something that one of them does not have.
//! A fact or a label that a policy does not know, it does not ask; a role, a cell, a purpose or an answer that it does not know it
//! does not permit, since it cannot read the request.
//!
//! In a frame of partial requests every question has one more value, the last: that it is not answered.

mod matched;
mod order;
mod parties;

pub(crate) use matched::{matched, matched_facts, matched_if};

use crate::cuts::Cuts;
use crate::diagram::{Choice, Variable};
use crate::search::OutOfBudget;
use caldicott_engine::Content;
use caldicott_policy::{
    Answer, CategoryId, Claim, Day, Fact, FactId, FactKind, Id, LabelId, OrganisationId, Party, Policy, PurposeId, Question, Reply, RoleId,
    Side, Situation, Tier, Truth, Value, ValueId, Word,
};
use parties::Parties;
use std::collections::{BTreeSet, HashMap};

/// The most variables of a frame. A diagram is gone through as deep as it asks questions, and a stack is finite.
pub const MAX_VARIABLES: usize = 1_000;

/// What a variable is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// The requester's role.
    Role,
    /// The category and tier asked for.
    Cell,
    /// The purpose.
    Purpose,
    /// What the patient says.
    Consent,
    /// A fact, an objection, a choice or a quantity, by its place among those of all policies of the frame.
    Fact(usize),
    /// A label, by its place among those of all policies of the frame.
    Label(usize),
    /// An organisation.
    Party(Side),
    /// The day.
    Day,
}

/// Which requests a frame is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requests {
    /// Those in which every question is answered.
    Complete,
    /// Those in which any question may be left open.
    Partial,
}

/// In which order facts and labels are asked.
#[derive(Clone, Copy)]
enum Order {
    /// Facts as rules ask them, and then labels.
    OfRules,
    /// Labels, and then facts as they are declared.
    OfTable,
}

/// One of the policies of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat(pub(crate) usize);

impl Seat {
    /// The only policy, or the older of two.
    pub const FIRST: Seat = Seat(0);
    /// The newer of two.
    pub const SECOND: Seat = Seat(1);
}

/// What the values of a frame stand for in one policy.
#[derive(Clone, Debug)]
struct Words<'p> {
    policy: &'p Policy,
    roles: Vec<Option<RoleId>>,
    categories: Vec<Option<CategoryId>>,
    purposes: Vec<Option<PurposeId>>,
    facts: Vec<Option<FactId>>,
    labels: Vec<Option<LabelId>>,
    parties: Vec<Party>,
    /// For each organisation that can differ, those that the policy treats like it, itself among them.
    alike: Vec<Vec<OrganisationId>>,
    /// For each fact of the frame that is a choice, the values.
    values: Vec<Vec<Option<ValueId>>>,
    variable_of_fact: HashMap<FactId, Variable>,
    variable_of_label: HashMap<LabelId, Variable>,
}

/// The variables, and what their values stand for.
#[derive(Clone, Debug)]
pub struct Frame<'p> {
    requests: Requests,
    words: Vec<Words<'p>>,
    topics: Vec<Topic>,
    sizes: Vec<u32>,
    /// The category, by its place among those of all policies, and the tier of each cell.
    cells: Vec<(usize, Tier)>,
    /// The answers of each fact.
    answers: Vec<Answers>,
    days: Vec<Day>,
    /// For each organisation its kind: all of one kind are treated alike.
    kinds: Vec<usize>,
    /// For each kind the organisations of it that some policy names; the last is that of those that none names.
    members: Vec<Vec<Vec<Option<usize>>>>,
}

/// The answers of a fact that can differ.
#[derive(Clone, Debug)]
enum Answers {
    YesOrNo,
    /// How many values there are.
    Values(usize),
    Numbers(Vec<u32>),
}

impl Answers {
    fn len(&self) -> usize {
        match self {
            Answers::YesOrNo => 2,
            Answers::Values(values) => *values,
            Answers::Numbers(numbers) => numbers.len(),
        }
    }
}

impl<'p> Frame<'p> {
    /// The frame of one policy, and of some claims about it. An error if there are more questions than can be looked at.
    pub fn of(policy: &'p Policy, claims: impl IntoIterator<Item = &'p Claim>, requests: Requests) -> Result<Frame<'p>, OutOfBudget> {
        let mut cuts = Cuts::of(policy);
        claims.into_iter().for_each(|claim| cuts.besides(&claim.scope, [&claim.when, &claim.unless]));
        Frame::of_all(vec![(policy, cuts)], requests, Order::OfRules).within_limits()
    }

    /// The frame of two policies, and of some claims about each. An error if there are more questions than can be looked at.
    pub fn of_two(policies: [&'p Policy; 2], claims: [&[&'p Claim]; 2]) -> Result<Frame<'p>, OutOfBudget> {
        Frame::of_both(policies, claims, Requests::Complete)
    }

    /// The same, of any requests.
    pub(crate) fn of_both(policies: [&'p Policy; 2], claims: [&[&'p Claim]; 2], requests: Requests) -> Result<Frame<'p>, OutOfBudget> {
        let cuts = policies.into_iter().zip(claims).map(|(policy, claims)| {
            let mut cuts = Cuts::of(policy);
            claims.iter().for_each(|claim| cuts.besides(&claim.scope, [&claim.when, &claim.unless]));
            (policy, cuts)
        });
        Frame::of_all(cuts.collect(), requests, Order::OfRules).within_limits()
    }

    /// The frame of a policy and of a table that is to say the same, and of some days besides. Labels come before facts, as in a
    /// table: what asks in the same order is soon read. An error if there are more questions than can be looked at.
    pub(crate) fn of_table(
        policy: &'p Policy,
        content: &Content<'_>,
        days: impl IntoIterator<Item = Day>,
        requests: Requests,
    ) -> Result<Frame<'p>, OutOfBudget> {
        let mut cuts = Cuts::of(policy);
        cuts.of_table(content);
        cuts.on(days);
        Frame::of_all(vec![(policy, cuts)], requests, Order::OfTable).within_limits()
    }

    fn within_limits(self) -> Result<Frame<'p>, OutOfBudget> {
        if self.topics.len() > MAX_VARIABLES { Err(OutOfBudget) } else { Ok(self) }
    }

    fn of_all(policies: Vec<(&'p Policy, Cuts<'p>)>, requests: Requests, order: Order) -> Frame<'p> {
        let each =
            |words: &dyn Fn(&'p Policy) -> Vec<&'p Word>| matched(&policies.iter().map(|(policy, _)| words(policy)).collect::<Vec<_>>());
        let roles = each(&|policy| policy.roles().map(|(_, word)| word).collect());
        let categories = each(&|policy| policy.categories().map(|(_, category)| &category.word).collect());
        let purposes = each(&|policy| policy.purposes().map(|(_, word)| word).collect());
        let labels = each(&|policy| policy.labels().map(|(_, word)| word).collect());
        let facts = matched_facts(&policies.iter().map(|(policy, _)| *policy).collect::<Vec<_>>());
        let parties = Parties::of(&policies);
        let mut words: Vec<Words<'p>> = policies
            .iter()
            .enumerate()
            .map(|(seat, (policy, _))| Words {
                policy,
                roles: ids(&roles, seat),
                categories: ids(&categories, seat),
                purposes: ids(&purposes, seat),
                facts: ids(&facts, seat),
                labels: ids(&labels, seat),
                parties: parties.parties.iter().map(|party| party[seat].clone()).collect(),
                alike: parties.alike(seat),
                values: Vec::new(),
                variable_of_fact: HashMap::new(),
                variable_of_label: HashMap::new(),
            })
            .collect();
        let top =
            |category: usize| words.iter().filter_map(|words| Some(words.policy[words.categories[category]?].top())).max().unwrap_or(0);
        let cells: Vec<(usize, Tier)> =
            (0..categories.len()).flat_map(|category| (1..=top(category)).map(move |tier| (category, tier))).collect();
        let answers: Vec<Answers> = (0..facts.len()).map(|fact| answers(&mut words, &policies, fact)).collect();
        let days: BTreeSet<Day> = policies.iter().flat_map(|(_, cuts)| cuts.days()).collect();
        let days = Cuts::days_that_differ(&days);

        let mut asked_facts = facts_in_order(&words, &policies);
        if let Order::OfTable = order {
            asked_facts.sort_unstable();
        }
        let asked_labels = (0..labels.len()).filter(|&label| {
            policies.iter().zip(&words).any(|((_, cuts), words)| words.labels[label].is_some_and(|id| cuts.asks_label(id)))
        });
        let mut topics = vec![Topic::Role, Topic::Cell, Topic::Purpose, Topic::Consent];
        match order {
            Order::OfRules => topics.extend(asked_facts.into_iter().map(Topic::Fact).chain(asked_labels.map(Topic::Label))),
            Order::OfTable => topics.extend(asked_labels.map(Topic::Label).chain(asked_facts.into_iter().map(Topic::Fact))),
        }
        topics.extend([Topic::Party(Side::Requester), Topic::Party(Side::Holder), Topic::Day]);
        let open = usize::from(requests == Requests::Partial);
        let size = |topic: &Topic| match topic {
            // Where there is none at all, one value stands for what nobody has words for.
            Topic::Role => roles.len().max(1),
            Topic::Cell => cells.len().max(1),
            Topic::Purpose => purposes.len().max(1),
            Topic::Consent => Answer::ALL.len() + open,
            Topic::Fact(fact) => answers[*fact].len() + open,
            Topic::Label(_) => 2 + open,
            Topic::Party(_) => parties.parties.len() + open,
            Topic::Day => days.len(),
        };
        let sizes = topics.iter().map(|topic| size(topic) as u32).collect();
        for (index, topic) in topics.iter().enumerate() {
            let variable = Variable(index as u32);
            for words in &mut words {
                match topic {
                    Topic::Fact(fact) => words.variable_of_fact.extend(words.facts[*fact].map(|id| (id, variable))),
                    Topic::Label(label) => words.variable_of_label.extend(words.labels[*label].map(|id| (id, variable))),
                    Topic::Role | Topic::Cell | Topic::Purpose | Topic::Consent | Topic::Party(_) | Topic::Day => {}
                }
            }
        }
        Frame { requests, words, topics, sizes, cells, answers, days, kinds: parties.kinds, members: parties.members }
    }

    /// The policy of a seat.
    pub fn policy(&self, seat: Seat) -> &'p Policy {
        self.words[seat.0].policy
    }

    /// The older and the newer policy, where there are two.
    pub fn policies(&self) -> [&'p Policy; 2] {
        [Seat::FIRST, Seat::SECOND].map(|seat| self.policy(seat))
    }

    /// How many values each variable has.
    pub fn sizes(&self) -> Vec<u32> {
        self.sizes.clone()
    }

    /// The variables and what they are about, in order.
    pub fn topics(&self) -> impl Iterator<Item = (Variable, Topic)> + '_ {
        self.topics.iter().enumerate().map(|(index, topic)| (Variable(index as u32), *topic))
    }

    /// What a variable is about.
    pub fn topic(&self, variable: Variable) -> Topic {
        self.topics[variable.0 as usize]
    }

    /// The variable that is about something, where some rule asks it.
    pub fn variable(&self, topic: Topic) -> Option<Variable> {
        self.topics().find(|(_, other)| *other == topic).map(|(variable, _)| variable)
    }

    /// The variable of a question of a policy; `None` where no rule asks it.
    pub fn variable_of(&self, seat: Seat, question: Question) -> Option<Variable> {
        let words = &self.words[seat.0];
        match question {
            Question::Consent => self.variable(Topic::Consent),
            Question::Label(label) => words.variable_of_label.get(&label).copied(),
            Question::Party(side) => self.variable(Topic::Party(side)),
            Question::Fact(fact) => words.variable_of_fact.get(&fact).copied(),
        }
    }

    /// Whether a value is that the question is not answered.
    pub fn is_open(&self, variable: Variable, value: Choice) -> bool {
        let question = match self.topic(variable) {
            Topic::Role | Topic::Cell | Topic::Purpose | Topic::Day => false,
            Topic::Consent | Topic::Fact(_) | Topic::Label(_) | Topic::Party(_) => true,
        };
        question && self.requests == Requests::Partial && value + 1 == self.sizes[variable.0 as usize]
    }

    /// Whether a policy has words for a value: a role, a cell or a purpose that it declares, an answer that a fact of it can have.
    pub fn has(&self, seat: Seat, topic: Topic, value: Choice) -> bool {
        match topic {
            Topic::Role => self.role(seat, value).is_some(),
            Topic::Cell => self.cell(seat, value).is_some(),
            Topic::Purpose => self.purpose(seat, value).is_some(),
            Topic::Fact(fact) => {
                let open = self.requests == Requests::Partial && value as usize == self.answers[fact].len();
                open || self.fact(seat, fact).is_none() || self.answer(seat, fact, value).is_some()
            }
            Topic::Consent | Topic::Label(_) | Topic::Party(_) | Topic::Day => true,
        }
    }

    /// The role of a value, where a policy has it.
    pub fn role(&self, seat: Seat, value: Choice) -> Option<RoleId> {
        self.words[seat.0].roles.get(value as usize).copied().flatten()
    }

    /// The category and tier of a value, where a policy has them.
    pub fn cell(&self, seat: Seat, value: Choice) -> Option<(CategoryId, Tier)> {
        let &(category, tier) = self.cells.get(value as usize)?;
        let words = &self.words[seat.0];
        let id = words.categories[category]?;
        (tier <= words.policy[id].top()).then_some((id, tier))
    }

    /// The category, by its place among those of all policies, and the tier of a value. Where no policy has a category, one value stands for what nobody has words for.
    pub fn joint_cell(&self, value: Choice) -> (usize, Tier) {
        self.cells.get(value as usize).copied().unwrap_or((0, 1))
    }

    /// The purpose of a value, where a policy has it.
    pub fn purpose(&self, seat: Seat, value: Choice) -> Option<PurposeId> {
        self.words[seat.0].purposes.get(value as usize).copied().flatten()
    }

    /// The fact of a place, where a policy has it.
    pub fn fact(&self, seat: Seat, fact: usize) -> Option<FactId> {
        self.words[seat.0].facts[fact]
    }

    /// The label of a place, where a policy has it.
    pub fn label(&self, seat: Seat, label: usize) -> Option<LabelId> {
        self.words[seat.0].labels[label]
    }

    /// The answer of a value to a fact of a place; `None` for one that the fact cannot have in a policy.
    pub fn answer(&self, seat: Seat, fact: usize, value: Choice) -> Option<Value> {
        match &self.answers[fact] {
            Answers::YesOrNo => Some(Value::Is(value == 1)),
            Answers::Values(_) => self.words[seat.0].values[fact].get(value as usize).copied().flatten().map(Value::Choice),
            Answers::Numbers(numbers) => {
                let within = |&number: &u32| match self.fact(seat, fact).map(|id| &self.policy(seat)[id].kind) {
                    Some(FactKind::Quantity(low, high)) => (*low..=*high).contains(&number),
                    Some(FactKind::Fact | FactKind::Objection | FactKind::Choice(_)) | None => true,
                };
                numbers.get(value as usize).copied().filter(within).map(Value::Quantity)
            }
        }
    }

    /// The organisation of a value, in the words of a policy.
    pub fn party(&self, seat: Seat, value: Choice) -> Option<&Party> {
        self.words[seat.0].parties.get(value as usize)
    }

    /// The organisations that a policy treats like that of a value, itself among them; none where no policy names it.
    pub fn parties_alike(&self, seat: Seat, value: Choice) -> &[OrganisationId] {
        self.words[seat.0].alike.get(value as usize).map_or(&[], Vec::as_slice)
    }

    /// Which other organisation stands for the same kind as that of a value: for a kind of several there are two.
    pub fn twin(&self, value: Choice) -> Option<Choice> {
        let kind = self.kinds.get(value as usize)?;
        (0..).zip(&self.kinds).find(|(other, of_kind)| *other != value && *of_kind == kind).map(|(other, _)| other)
    }

    /// Whether organisations that no policy names are treated like that of a value.
    pub fn is_stranger(&self, value: Choice) -> bool {
        self.kinds.get(value as usize).is_some_and(|kind| kind + 1 == self.members.len())
    }

    /// The organisations that a policy names and all treat like that of a value, itself among them; each in the newest policy that
    /// names it.
    pub fn named_alike(&self, value: Choice) -> Vec<(Seat, OrganisationId)> {
        let of_kind = self.kinds.get(value as usize).map_or(&[][..], |&kind| &self.members[kind]);
        let newest = |organisation: &Vec<Option<usize>>| {
            let (seat, index) = organisation.iter().enumerate().rev().find_map(|(seat, index)| Some((seat, (*index)?)))?;
            Some((Seat(seat), Id::new(index)))
        };
        of_kind.iter().filter_map(newest).collect()
    }

    /// The numbers of a quantity that can differ, by the place of the fact: each stands for those up to the next. None for
    /// other facts.
    pub fn numbers(&self, fact: usize) -> &[u32] {
        match &self.answers[fact] {
            Answers::Numbers(numbers) => numbers,
            Answers::YesOrNo | Answers::Values(_) => &[],
        }
    }

    /// The days that can differ: each stands for those up to the next.
    pub fn days(&self) -> &[Day] {
        &self.days
    }

    /// A situation of a policy, from values of some variables. What has none is answered in the first way there is. `None`
    /// where the policy has no words for a value.
    pub fn situation(&self, seat: Seat, values: &[(Variable, Choice)]) -> Option<Situation> {
        let policy = self.policy(seat);
        let mut chosen: Vec<Choice> = vec![0; self.topics.len()];
        values.iter().for_each(|&(variable, value)| chosen[variable.0 as usize] = value);
        let value = |topic: Topic| self.variable(topic).map_or(0, |variable| chosen[variable.0 as usize]);
        if self.topics.iter().zip(&chosen).any(|(&topic, &value)| !self.has(seat, topic, value)) {
            return None;
        }
        let (category, tier) = self.cell(seat, value(Topic::Cell))?;
        let mut situation = Situation {
            role: self.role(seat, value(Topic::Role))?,
            category,
            tier,
            purpose: self.purpose(seat, value(Topic::Purpose))?,
            on: self.days[value(Topic::Day) as usize],
            requester: None,
            holder: None,
            labels: vec![Truth::No; policy.labels().len()],
            consent: None,
            facts: policy.facts().map(|(_, fact)| Some(first_answer(fact))).collect(),
        };
        for ((variable, topic), &chosen) in self.topics().zip(&chosen) {
            let Some((question, reply)) = self.reply(seat, topic, chosen) else { continue };
            if self.is_open(variable, chosen) {
                situation.forget(question);
            } else if let Some(reply) = reply {
                situation.answer(question, &reply);
            }
        }
        Some(situation)
    }

    /// The question of a policy that a topic is; `None` where the policy does not ask it.
    pub(crate) fn question(&self, seat: Seat, topic: Topic) -> Option<Question> {
        Some(self.reply(seat, topic, 0)?.0)
    }

    /// The question of a policy that a topic is, and the answer that a value is to it; `None` where the policy does not ask it.
    fn reply(&self, seat: Seat, topic: Topic, value: Choice) -> Option<(Question, Option<Reply>)> {
        Some(match topic {
            Topic::Consent => (Question::Consent, Answer::ALL.get(value as usize).copied().map(Reply::Consent)),
            Topic::Fact(fact) => (Question::Fact(self.fact(seat, fact)?), self.answer(seat, fact, value).map(Reply::Fact)),
            Topic::Label(label) => (Question::Label(self.label(seat, label)?), Some(Reply::Label(value == 1))),
            Topic::Party(side) => (Question::Party(side), self.party(seat, value).cloned().map(Reply::Party)),
            Topic::Role | Topic::Cell | Topic::Purpose | Topic::Day => return None,
        })
    }
}

fn first_answer(fact: &Fact) -> Value {
    match &fact.kind {
        FactKind::Fact | FactKind::Objection => Value::Is(false),
        FactKind::Choice(_) => Value::Choice(ValueId::new(0)),
        FactKind::Quantity(low, _) => Value::Quantity(*low),
    }
}

fn ids<T: Id>(things: &[Vec<Option<usize>>], seat: usize) -> Vec<Option<T>> {
    things.iter().map(|thing| thing[seat].map(T::new)).collect()
}

/// The facts that some rule asks, in the order in which they are to be asked: as the older policy asks them, and then the newer.
fn facts_in_order(words: &[Words<'_>], policies: &[(&Policy, Cuts<'_>)]) -> Vec<usize> {
    let facts = words.first().map_or(0, |words| words.facts.len());
    let (mut asked, mut side_by_side) = (Vec::new(), Vec::new());
    for (words, (_, cuts)) in words.iter().zip(policies) {
        let places: HashMap<FactId, usize> = (0..facts).filter_map(|fact| Some((words.facts[fact]?, fact))).collect();
        let place = |fact: &FactId| places.get(fact).copied();
        asked.extend(cuts.facts().iter().filter_map(place));
        side_by_side.extend(cuts.side_by_side().iter().map(|beside| beside.iter().filter_map(place).collect::<Vec<usize>>()));
    }
    order::in_order(facts, asked, side_by_side)
}

/// The answers of a fact that can differ in any policy that has it.
fn answers<'p>(words: &mut [Words<'p>], policies: &[(&'p Policy, Cuts<'p>)], fact: usize) -> Answers {
    words.iter_mut().for_each(|words| words.values.push(Vec::new()));
    let having: Vec<(usize, FactId)> = words.iter().enumerate().filter_map(|(seat, words)| Some((seat, words.facts[fact]?))).collect();
    let mut names: Vec<&'p str> = Vec::new();
    let (mut numbers, mut highest): (BTreeSet<u32>, BTreeSet<u32>) = (BTreeSet::new(), BTreeSet::new());
    for &(seat, id) in &having {
        let (policy, cuts) = &policies[seat];
        match &policy[id].kind {
            FactKind::Fact | FactKind::Objection => return Answers::YesOrNo,
            FactKind::Choice(values) => {
                let new = values.iter().map(String::as_str).filter(|value| !names.contains(value)).collect::<Vec<_>>();
                names.extend(new);
            }
            FactKind::Quantity(low, high) => {
                numbers.extend(cuts.numbers_of(id, *low, *high));
                highest.insert(*high);
            }
        }
    }
    // Beyond the bounds of one policy there may be numbers of the other.
    let beyond = highest.iter().map(|high| high.saturating_add(1)).filter(|beyond| highest.last().is_some_and(|last| beyond <= last));
    numbers.extend(beyond);
    for &(seat, id) in &having {
        if let FactKind::Choice(values) = &policies[seat].0[id].kind {
            let place = |name: &&str| values.iter().position(|value| value == name).map(ValueId::new);
            words[seat].values[fact] = names.iter().map(place).collect();
        }
    }
    if numbers.is_empty() { Answers::Values(names.len()) } else { Answers::Numbers(numbers.into_iter().collect()) }
}
