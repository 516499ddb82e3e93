//! Any text as a request: one line of JSON comes out, and what is not understood is an error.

#![no_main]

use caldicott::{Policy, answer_line, explain, explain_to_requester};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static POLICY: LazyLock<Policy> = LazyLock::new(|| caldicott::parse(include_str!("../policy.ig")).expect("the policy is sound"));

fuzz_target!(|line: &str| {
    let _ = answer_line(&POLICY, line);
    let read = POLICY.read_request(line);
    if let Ok(request) = read.request {
        let _ = explain(&POLICY, read.id.clone(), &request).to_string();
        let told = explain_to_requester(&POLICY, read.id.clone(), &request);
        if POLICY.decide(&request).must_look_absent() {
            assert_eq!(told, caldicott::RequesterExplanation::not_found(read.id.clone()));
        }
        // What was understood is written as it was understood.
        let written = serde_json_line(&POLICY, &request);
        assert_eq!(POLICY.read_request(&written).request.as_ref(), Ok(&request));
    }
});

fn serde_json_line(policy: &Policy, request: &caldicott::Request) -> String {
    serde_json::to_string(&policy.request_json(None, request)).expect("a request can be written")
}
