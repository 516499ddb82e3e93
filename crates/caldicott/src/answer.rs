//! A line in, a line out.

use crate::view::error_json;
use caldicott_engine::Table;
use caldicott_policy::json::{DecisionJson, IdJson, LineJson, PolicyJson};
use caldicott_policy::{Decision, Policy, Request, RequestError};
use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;
use std::hash::BuildHasher as _;

/// Answers a request that was written as JSON: with a decision, or with an error that says what is wrong with it.
pub fn answer_line(policy: &Policy, line: impl AsRef<[u8]>) -> LineJson {
    answered(policy, line, |request| policy.decide(request))
}

/// The same, by a compiled policy: the answer is the same to the byte.
pub fn answer_line_by(table: &Table, line: impl AsRef<[u8]>) -> LineJson {
    answered(table.policy(), line, |request| table.decision(request))
}

fn answered(policy: &Policy, line: impl AsRef<[u8]>, decide: impl FnOnce(&Request) -> Decision) -> LineJson {
    let read = policy.read_request(line);
    match read.request {
        Ok(request) => LineJson::Decision(Box::new(policy.decision_json(read.id, &request, &decide(&request)))),
        Err(error) => LineJson::Error(error_json(read.id, error)),
    }
}

/// How many answers are remembered before all are forgotten.
const REMEMBERED: usize = 1 << 14;

/// Of how many requests it is known that they came: of each its hash, until another takes its place.
const SEEN: usize = 1 << 14;

/// Answers many lines, in whatever form they are wanted. Of a stream few requests differ in more than their id, so what was
/// said of a request that came a second time is remembered, put into words, until another takes its place. What never comes
/// again is not kept: to fill so much memory would cost more than to decide.
///
/// ```
/// # use caldicott::{Answerer, Table};
/// # fn answer(table: &Table, lines: &[&str]) {
/// let mut answerer = Answerer::new(table, |decision| format!("{:?}", decision.outcome));
/// for line in lines {
///     let (id, answer) = answerer.answer(line);
///     println!("{id:?}: {answer:?}");
/// }
/// # }
/// ```
pub struct Answerer<'p, F> {
    by: By<'p>,
    words: F,
    /// What names the policy. Every decision holds it in turn.
    name: Option<PolicyJson>,
    /// The hashes of requests that came, each in the place that it says itself.
    seen: Vec<u64>,
    /// The requests that came again, each with its answer; and the hash of each, and where it is.
    remembered: Vec<(Request, String)>,
    places: HashTable<(u64, usize)>,
    /// The last answer that is not remembered.
    last: String,
}

enum By<'p> {
    Table(&'p Table),
    Reference(&'p Policy),
}

impl<'p, F: Fn(&DecisionJson) -> String> Answerer<'p, F> {
    /// Answers by a compiled policy; `words` puts a decision, which has no id, into the form that is wanted.
    pub fn new(table: &'p Table, words: F) -> Self {
        Answerer::by(By::Table(table), words)
    }

    /// The same by a policy that is not compiled, because it is too large, say. The answers are the same to the byte.
    pub fn by_reference(policy: &'p Policy, words: F) -> Self {
        Answerer::by(By::Reference(policy), words)
    }

    fn by(by: By<'p>, words: F) -> Self {
        let (seen, remembered, places) = (vec![0; SEEN], Vec::new(), HashTable::new());
        Answerer { by, words, name: None, seen, remembered, places, last: String::new() }
    }

    /// The id of a request that was written as JSON, and its decision in the form that is wanted, or what is wrong with it.
    pub fn answer(&mut self, line: impl AsRef<[u8]>) -> (Option<IdJson>, Result<&str, RequestError>) {
        let policy = match self.by {
            By::Table(table) => table.policy(),
            By::Reference(policy) => policy,
        };
        let read = policy.read_request(line);
        let request = match read.request {
            Ok(request) => request,
            Err(error) => return (read.id, Err(error)),
        };
        let hash = FxBuildHasher.hash_one(&request);
        let is_it = |&(of, place): &(u64, usize)| of == hash && self.remembered[place].0 == request;
        if let Some(&(_, place)) = self.places.find(hash, is_it) {
            return (read.id, Ok(&self.remembered[place].1));
        }
        let answer = self.answer_anew(policy, &request);
        let seen = std::mem::replace(&mut self.seen[hash as usize % SEEN], hash);
        let answer = if seen == hash {
            self.remember(hash, request, answer)
        } else {
            self.last = answer;
            &self.last
        };
        (read.id, Ok(answer))
    }

    fn answer_anew(&mut self, policy: &Policy, request: &Request) -> String {
        let decision = match self.by {
            By::Table(table) => table.decision(request),
            By::Reference(policy) => policy.decide(request),
        };
        let name = self.name.take().unwrap_or_else(|| policy.policy_json());
        let json = policy.decision_json_with(name, None, request, &decision);
        let answer = (self.words)(&json);
        self.name = Some(json.policy);
        answer
    }

    fn remember(&mut self, hash: u64, request: Request, answer: String) -> &str {
        if self.remembered.len() >= REMEMBERED {
            self.remembered.clear();
            self.places.clear();
        }
        let place = self.remembered.len();
        self.remembered.push((request, answer));
        self.places.insert_unique(hash, (hash, place), |&(hash, _)| hash);
        &self.remembered[place].1
    }
}
