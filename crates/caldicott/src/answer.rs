//! A line in, a line out.

use caldicott_engine::Table;
use caldicott_policy::json::{ErrorJson, ErrorLineJson, LineJson};
use caldicott_policy::{Decision, Policy, Request};

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
        Err(error) => {
            let error = ErrorJson { code: error.code.name().to_owned(), message: error.message };
            LineJson::Error(ErrorLineJson { id: read.id, error })
        }
    }
}
