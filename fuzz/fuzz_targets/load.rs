//! Any bytes as a policy: reading and resolving end, with findings or a policy, and never panic. Every finding has a
//! place in the text.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let loaded = caldicott::load("main.ig", "", &mut |path| match path {
        "main.ig" => Ok(bytes.to_vec()),
        _ => Err(caldicott::Unreadable::Because("there is no such file".to_owned())),
    });
    for finding in loaded.findings() {
        assert!(finding.line >= 1 && finding.column >= 1 && !finding.message.is_empty());
    }
    if let Some(policy) = &loaded.policy {
        for result in caldicott::run_scenarios(policy) {
            let _ = result.diagnostic(policy);
        }
    }
});
