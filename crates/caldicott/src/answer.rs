//! A line in, a line out.

use crate::view::error_json;
use caldicott_engine::Table;
use caldicott_policy::json::{DecisionJson, IdJson, LineJson};
use caldicott_policy::{Decision, Policy, Request, RequestError};
use rustc_hash::FxHashMap;

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

/// Answers many lines, in whatever form they are wanted. Of a stream few requests differ in more than their id, so what was
/// said of a request is remembered, put into words, until another takes its place.
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
    remembered: FxHashMap<Request, String>,
}

enum By<'p> {
    Table(&'p Table),
    Reference(&'p Policy),
}

impl<'p, F: Fn(&DecisionJson) -> String> Answerer<'p, F> {
    /// Answers by a compiled policy; `words` puts a decision, which has no id, into the form that is wanted.
    pub fn new(table: &'p Table, words: F) -> Self {
        Answerer { by: By::Table(table), words, remembered: FxHashMap::default() }
    }

    /// The same by a policy that is not compiled, because it is too large, say. The answers are the same to the byte.
    pub fn by_reference(policy: &'p Policy, words: F) -> Self {
        Answerer { by: By::Reference(policy), words, remembered: FxHashMap::default() }
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
        if self.remembered.len() >= REMEMBERED {
            self.remembered.clear();
        }
        let answer = self.remembered.entry(request).or_insert_with_key(|request| {
            let decision = match self.by {
                By::Table(table) => table.decision(request),
                By::Reference(policy) => policy.decide(request),
            };
            (self.words)(&policy.decision_json(None, request, &decision))
        });
        (read.id, Ok(answer))
    }
}
