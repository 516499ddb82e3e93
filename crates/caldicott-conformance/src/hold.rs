//! Holding a policy to the ten properties of the language, and to invariants of one's own.
//!
//! The properties are what section 4 of the language page says of *every* policy, so an engine that breaks one is wrong.
//! An invariant is what you say of *your* policy: a sentence, and what it asks of a request and its decision.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let text = "language caldicott 1\npolicy p \"P\"\ncategory notes \"Notes\" tier 1 \"All\"\nrole clerk \"Clerk\"\npurpose care \"Care\"";
//! use caldicott_conformance::hold;
//!
//! let policy = caldicott::parse(text)?; // yours
//! hold(&policy)
//!     .invariant("clerks never see notes", |asked| asked.role() != "clerk" || asked.category() != "notes" || !asked.is_permit())
//!     .check()?;
//! # Ok(())
//! # }
//! ```
//!
//! Requests are generated about the days, numbers and organisations of the policy itself; which ones is always the same,
//! so a run that passed passes again. What breaks is shrunk to the simplest request that still breaks it.

use crate::generate::{About, Saying, Tape, tapes};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{
    Agreement, Algebra, Among, Atom, Body, Condition, Data, Decision, FactKind, Gate, Ids, Keyword, Outcome, Period, Policy, Question,
    Reach, ReachedData, Record, Reply, Request, Rule, RuleId, Situation, SourceId, Span, Truth, Value,
};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use std::collections::BTreeSet;
use std::fmt;

/// How many requests a policy is tried with, unless you say otherwise.
pub const CASES: u32 = 1_000;

/// What is said of a request and its decision.
type Invariant<'p> = Box<dyn Fn(&Asked<'_>) -> bool + 'p>;

/// A policy that is to be held to the properties.
#[must_use = "nothing is tried before `check`"]
pub struct Holding<'p> {
    policy: &'p Policy,
    cases: u32,
    invariants: Vec<(String, Invariant<'p>)>,
}

/// Holds a policy to the ten properties of the language.
pub fn hold(policy: &Policy) -> Holding<'_> {
    Holding { policy, cases: CASES, invariants: Vec::new() }
}

impl<'p> Holding<'p> {
    /// With how many requests.
    pub fn cases(self, cases: u32) -> Self {
        Holding { cases, ..self }
    }

    /// Also to an invariant: what is to be true of every request and its decision.
    pub fn invariant(mut self, sentence: impl Into<String>, holds: impl Fn(&Asked<'_>) -> bool + 'p) -> Self {
        self.invariants.push((sentence.into(), Box::new(holds)));
        self
    }

    /// Tries all of it; the first thing that does not hold, with the simplest request found that shows it.
    pub fn check(&self) -> Result<(), Broken> {
        let config = Config { cases: self.cases, failure_persistence: None, ..Config::default() };
        let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
        let about = About::new(self.policy);
        if about.request(&mut Tape::new(Vec::new()), Saying::All).is_none() {
            return Err(Broken::without_request("there is something to ask: a role, a category and a purpose".to_owned()));
        }
        let tried = |tape: &Tape| self.try_one(&about, &mut tape.clone());
        let run = runner.run(&tapes(), |tape| tried(&tape).map_err(|broken| TestCaseError::fail(broken.to_string())));
        match run {
            Ok(()) => Ok(()),
            Err(TestError::Fail(reason, tape)) => Err(tried(&tape).err().unwrap_or_else(|| Broken::without_request(reason.to_string()))),
            Err(TestError::Abort(reason)) => Err(Broken::without_request(reason.to_string())),
        }
    }

    fn try_one(&self, about: &About<'_>, tape: &mut Tape) -> Result<(), Broken> {
        let saying = if tape.once_in(2) { Saying::All } else { Saying::Some };
        let Some(request) = about.request(tape, saying) else { return Ok(()) };
        hold_request(self.policy, &request, tape)?;
        hold_narrowing(self.policy, &request)?;
        let asked = Asked { policy: self.policy, request: &request, decision: self.policy.decide(&request) };
        match self.invariants.iter().find(|(_, holds)| !holds(&asked)) {
            Some((sentence, _)) => Err(Broken::by(self.policy, &request, sentence.clone())),
            None => Ok(()),
        }
    }
}

/// A request and its decision, for an invariant to look at.
pub struct Asked<'r> {
    policy: &'r Policy,
    request: &'r Request,
    decision: Decision,
}

impl<'r> Asked<'r> {
    /// The policy.
    pub fn policy(&self) -> &'r Policy {
        self.policy
    }

    /// The request.
    pub fn request(&self) -> &'r Request {
        self.request
    }

    /// The decision.
    pub fn decision(&self) -> &Decision {
        &self.decision
    }

    /// Whether it is a permit.
    pub fn is_permit(&self) -> bool {
        self.decision.is_permit()
    }

    /// The name of the requester's role.
    pub fn role(&self) -> &'r str {
        &self.policy[self.request.role()].name
    }

    /// The name of the category.
    pub fn category(&self) -> &'r str {
        &self.policy[self.request.category()].word.name
    }

    /// The tier.
    pub fn tier(&self) -> u32 {
        self.request.tier()
    }

    /// Whether this is one of the purposes.
    pub fn is_for(&self, purpose: &str) -> bool {
        self.request.purposes().iter().any(|&asked| self.policy[asked].name == purpose)
    }

    /// Whether a fact, an objection or a choice was answered, and so: `true`, `false` or the name of the value.
    pub fn says(&self, fact: &str, answer: &str) -> bool {
        let json = serde_json::to_value(self.policy.request_json(None, self.request)).unwrap_or_default();
        let said = &json["facts"][fact];
        let said = said.get("value").unwrap_or(said);
        said.as_str().map_or_else(|| said.to_string(), str::to_owned) == answer
    }
}

/// A property or an invariant that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Broken {
    /// What does not hold, as a sentence.
    pub sentence: String,
    /// The request that shows it, as a line of JSON.
    pub request: Option<String>,
    /// What it is answered.
    pub decision: Option<String>,
}

impl Broken {
    fn by(policy: &Policy, request: &Request, sentence: impl Into<String>) -> Broken {
        let decision = policy.decide(request);
        let line = |json: Result<String, serde_json::Error>| json.ok();
        Broken {
            sentence: sentence.into(),
            request: line(serde_json::to_string(&policy.request_json(None, request))),
            decision: line(serde_json::to_string(&policy.decision_json(None, request, &decision))),
        }
    }

    fn without_request(sentence: String) -> Broken {
        Broken { sentence, request: None, decision: None }
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this does not hold: {}", self.sentence)?;
        if let Some(request) = &self.request {
            write!(f, "\n  asked:    {request}")?;
        }
        if let Some(decision) = &self.decision {
            write!(f, "\n  answered: {decision}")?;
        }
        Ok(())
    }
}

/// Holds a policy to every property but the ninth with one request; the tape says which rules and answers are tried.
pub fn hold_request(policy: &Policy, request: &Request, tape: &mut Tape) -> Result<(), Broken> {
    let broken = |holds: bool, sentence: &str| if holds { Ok(()) } else { Err(Broken::by(policy, request, sentence)) };
    let outcome = policy.decide(request).outcome();

    broken(has_what_belongs_to_it(policy, request), "1: every request has one outcome, and what belongs to it")?;
    let bare = policy.with_rules(Vec::new());
    broken(bare.decide(request).outcome() == Outcome::Deny, "2: without rules nothing is permitted")?;
    let other_order = policy.with_rules(shuffled(policy, tape));
    broken(other_order.decide(request).outcome() == outcome, "3: the order of rules does not change the outcome")?;
    for &purpose in request.purposes() {
        let before = request.situation(policy, purpose);
        let Some(after) = with_one_more_answer(policy, &before, tape) else { continue };
        broken(only_settles(policy.rule_on(before).outcome(), policy.rule_on(after).outcome()), "4: information only settles")?;
    }
    if let Some((id, rule, without)) = without_one_rule(policy, tape) {
        let less = without.decide(request).outcome();
        let narrower = match &rule.body {
            Body::Grant(_) | Body::Agreement(_) | Body::Gateway(_) => less >= outcome,
            Body::Withhold(_) => outcome >= less,
            Body::Consent(_) => outcome >= less || !another_certainly_applies(policy, request, id),
            Body::Oblige(_) => less == outcome,
        };
        let sentence = format!("5: `{}` only opens, if it is an agreement, a gateway or a grant, and only closes otherwise", rule.name);
        broken(narrower, &sentence)?;
        let outside = rule.period.contains(request.on()) || same_answer(policy, &without, request);
        broken(outside, &format!("7: `{}` has no effect outside its days", rule.name))?;
    }
    let widest = policy.with_rules(policy.rules().map(|(_, rule)| rule.clone()).chain([everything_for_everybody(policy)]).collect());
    let access = |&purpose: &_| policy.rule_on(request.situation(policy, purpose)).gate(Gate::Access) == Truth::Yes;
    let reached = request.purposes().iter().all(access);
    broken(reached || !widest.decide(request).is_permit(), "6: an agreement permits nothing that no grant reaches")?;
    let strictest = request.purposes().iter().map(|&purpose| policy.rule_on(request.situation(policy, purpose)).outcome()).max();
    broken(strictest == Some(outcome), "8: several purposes are as strict as the strictest of them")?;
    for &purpose in request.purposes() {
        let situation = request.situation(policy, purpose);
        let asked = unasked_that_matters(policy, &situation, tape);
        broken(asked.is_none(), &format!("10: `{}`, which no rule asks about, makes no difference", asked.unwrap_or_default()))?;
    }
    Ok(())
}

/// Holds a policy to the ninth property with one request, if that is complete.
pub fn hold_narrowing(policy: &Policy, request: &Request) -> Result<(), Broken> {
    let widens = request.purposes().iter().find_map(|&purpose| widening(policy, &request.situation(policy, purpose)));
    match widens {
        Some(word) => Err(Broken::by(policy, request, format!("9: `{word}` only narrows access"))),
        None => Ok(()),
    }
}

// ---- 1 -----------------------------------------------------------------------------------------------------

fn has_what_belongs_to_it(policy: &Policy, request: &Request) -> bool {
    let decision = policy.decide(request);
    let json = serde_json::to_value(policy.decision_json(None, request, &decision)).unwrap_or_default();
    let lists_something = |field: &str| json[field].as_array().is_some_and(|list| !list.is_empty());
    json["outcome"].as_str() == Some(decision.outcome().word())
        && match decision.outcome() {
            Outcome::Permit => !json["relied_on"].is_null() && json["duties"].is_array(),
            Outcome::Ask => lists_something("about"),
            Outcome::Deny => lists_something("denied_by"),
            // Nothing else may be told of it.
            Outcome::Conceal => json.as_object().is_some_and(|fields| fields.len() == 2),
        }
}

// ---- 3, 4 --------------------------------------------------------------------------------------------------

fn shuffled(policy: &Policy, tape: &mut Tape) -> Vec<Rule> {
    let mut rules: Vec<Rule> = policy.rules().map(|(_, rule)| rule.clone()).collect();
    for index in (1..rules.len()).rev() {
        rules.swap(index, tape.pick(index + 1));
    }
    rules
}

fn only_settles(before: Outcome, after: Outcome) -> bool {
    match before {
        Outcome::Permit => after == Outcome::Permit,
        Outcome::Ask => true,
        Outcome::Deny | Outcome::Conceal => after >= Outcome::Deny,
    }
}

fn with_one_more_answer(policy: &Policy, situation: &Situation, tape: &mut Tape) -> Option<Situation> {
    let open: Vec<Question> = policy.questions().filter(|&question| situation.is_open(question)).collect();
    let &question = tape.one_of(&open)?;
    let reply = About::new(policy).reply(tape, question)?;
    Some(situation.answered(question, &reply))
}

// ---- 5, 6, 7 -----------------------------------------------------------------------------------------------

fn without_one_rule<'p>(policy: &'p Policy, tape: &mut Tape) -> Option<(RuleId, &'p Rule, Policy)> {
    let rules: Vec<(RuleId, &Rule)> = policy.rules().collect();
    let &(id, rule) = tape.one_of(&rules)?;
    let others = rules.iter().filter(|&&(other, _)| other != id).map(|&(_, rule)| rule.clone());
    Some((id, rule, policy.with_rules(others.collect())))
}

/// Whether a consent entry other than this one certainly applies, for every purpose of a request.
fn another_certainly_applies(policy: &Policy, request: &Request, rule: RuleId) -> bool {
    request.purposes().iter().all(|&purpose| {
        let situation = request.situation(policy, purpose);
        let meaning = Meaning::new(policy, &situation);
        let mut others = policy.rules().filter(|&(other, _)| other != rule).filter_map(|(_, rule)| Some((rule, rule.body.as_consent()?)));
        others.any(|(rule, consent)| meaning.consent_applies(rule, consent) == Truth::Yes)
    })
}

/// Whether two policies answer a request alike, but for their names and for the reasons in words.
fn same_answer(one: &Policy, other: &Policy, request: &Request) -> bool {
    let answer = |policy: &Policy| {
        let mut json = serde_json::to_value(policy.decision_json(None, request, &policy.decide(request))).unwrap_or_default();
        json["policy"] = serde_json::Value::Null;
        // Why nothing authorises it may well name an agreement that has lapsed.
        let denied = json.get_mut("denied_by").and_then(|denied| denied.as_array_mut());
        denied.into_iter().flatten().for_each(|denied| denied["reason"] = serde_json::Value::Null);
        json
    };
    answer(one) == answer(other)
}

fn everything_for_everybody(policy: &Policy) -> Rule {
    let everybody = vec![(Ids::new(policy.organisations().map(|(id, _)| id)), Period::ALWAYS)];
    let agreement = Agreement {
        sharers: everybody.clone(),
        viewers: everybody,
        purposes: Among::Any,
        covers: Reach { roles: Among::Any, data: ReachedData::Same(Data::Everything) },
        when: Condition::always(),
        must: Ids::new([]),
        review_by: None,
        record: Record::default(),
    };
    Rule {
        name: "everything-for-everybody".to_owned(),
        title: "Everything for everybody".to_owned(),
        cites: Vec::new(),
        period: Period::ALWAYS,
        keyword: Keyword::Agreement,
        body: Body::Agreement(agreement),
        place: Span { source: SourceId(0), start: 0, end: 0 },
    }
}

// ---- 9, 10 -------------------------------------------------------------------------------------------------

/// An objection or a label of a complete request that would make it less strict.
fn widening<'p>(policy: &'p Policy, situation: &Situation) -> Option<&'p str> {
    let objections = policy.facts().filter(|(_, fact)| fact.kind == FactKind::Objection);
    let objections =
        objections.map(|(id, fact)| (Question::Fact(id), fact.word.name.as_str(), [false, true].map(|so| Reply::Fact(Value::Is(so)))));
    let labels = policy.labels().map(|(id, label)| (Question::Label(id), label.name.as_str(), [false, true].map(Reply::Label)));
    let all: Vec<_> = objections.chain(labels).collect();
    if policy.questions().any(|question| situation.is_open(question)) {
        return None;
    }
    let widens = all.into_iter().find(|(question, _, [no, yes])| {
        let outcome = |reply| policy.rule_on(situation.answered(*question, reply)).outcome();
        outcome(yes) < outcome(no)
    });
    widens.map(|(_, name, _)| name)
}

/// A fact or a label that no rule asks about, and whose answer makes a difference all the same.
fn unasked_that_matters<'p>(policy: &'p Policy, situation: &Situation, tape: &mut Tape) -> Option<&'p str> {
    let meaning = Meaning::new(policy, Mentioned);
    let gates = Gate::ALL.into_iter().flat_map(|gate| meaning.gate(gate));
    let mentioned: BTreeSet<Question> = gates.chain(meaning.conceal()).collect();
    let facts = policy.facts().map(|(id, fact)| (Question::Fact(id), fact.word.name.as_str()));
    let labels = policy.labels().map(|(id, label)| (Question::Label(id), label.name.as_str()));
    // Of a label that is not known, the answer to `labelled` is unknown for every label.
    let labels = labels.filter(|&(question, _)| !situation.is_open(question));
    let outcome = policy.rule_on(situation.clone()).outcome();
    let about = About::new(policy);
    let mut unasked = facts.chain(labels).filter(|(question, _)| !mentioned.contains(question));
    unasked.find_map(|(question, name)| {
        let reply = about.reply(tape, question)?;
        (policy.rule_on(situation.answered(question, &reply)).outcome() != outcome).then_some(name)
    })
}

/// The logic that keeps of a formula only which questions are in it.
struct Mentioned;

impl<'p> Algebra<'p> for Mentioned {
    type Truth = BTreeSet<Question>;

    fn ask(&self, atom: Atom<'p>) -> BTreeSet<Question> {
        match atom {
            Atom::Fact(fact) | Atom::Choice(fact, _) | Atom::Quantity(fact, _) => BTreeSet::from([Question::Fact(fact)]),
            Atom::Labelled(label) => BTreeSet::from([Question::Label(label)]),
            Atom::Role(_)
            | Atom::Purpose(_)
            | Atom::Category(_)
            | Atom::Data(_)
            | Atom::Tier(_)
            | Atom::During(_)
            | Atom::Party(..)
            | Atom::SameOrganisation
            | Atom::Consent(_)
            | Atom::OwnWord => BTreeSet::new(),
        }
    }

    fn known(&self, _: bool) -> BTreeSet<Question> {
        BTreeSet::new()
    }

    fn and(&self, mut one: BTreeSet<Question>, other: BTreeSet<Question>) -> BTreeSet<Question> {
        one.extend(other);
        one
    }

    fn or(&self, one: BTreeSet<Question>, other: BTreeSet<Question>) -> BTreeSet<Question> {
        self.and(one, other)
    }

    fn not(&self, one: BTreeSet<Question>) -> BTreeSet<Question> {
        one
    }

    fn settled(&self, _: &BTreeSet<Question>) -> Option<bool> {
        None
    }
}
