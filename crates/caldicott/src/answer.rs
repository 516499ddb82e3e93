//! A line in, a line out.

use caldicott_policy::Policy;
use caldicott_policy::json::{ErrorJson, ErrorLineJson, LineJson};

/// Answers a request that was written as JSON: with a decision, or with an error that says what is wrong with it.
pub fn answer_line(policy: &Policy, line: impl AsRef<[u8]>) -> LineJson {
    let read = policy.read_request(line);
    match read.request {
        Ok(request) => {
            let decision = policy.decide(&request);
            LineJson::Decision(Box::new(policy.decision_json(read.id, &request, &decision)))
        }
        Err(error) => {
            let error = ErrorJson { code: error.code.name().to_owned(), message: error.message };
            LineJson::Error(ErrorLineJson { id: read.id, error })
        }
    }
}
