//! Any text as a request: one line of JSON comes out, and what is not understood is an error.

#![no_main]

use caldicott::{Policy, RecordView, Table, answer_line, answer_line_by, explain, explain_to_requester};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static POLICY: LazyLock<Policy> = LazyLock::new(|| caldicott::parse(include_str!("../policy.ig")).expect("the policy is sound"));

static TABLE: LazyLock<Table> = LazyLock::new(|| Table::compile(POLICY.clone().into()).expect("the policy is small"));

fuzz_target!(|line: &str| {
    assert_eq!(answer_line(&POLICY, line), answer_line_by(&TABLE, line));
    if let Ok(request) = POLICY.read_record_request(line).request {
        assert_eq!(RecordView::by_table(&TABLE, &request).cells(), RecordView::by_reference(&POLICY, &request).cells());
    }
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
