//! Any text laid out: it says the same, laying it out again changes nothing, and no mistake goes unnoticed by it.

#![no_main]

use caldicott::{Source, format};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let formatted = format(&Source::new("main.ig", text)).expect("what is laid out says the same");
    let again = format(&Source::new("main.ig", formatted.text.as_str())).expect("what was laid out can be laid out");
    assert_eq!(formatted.text, again.text, "laying out again changes something");
});
