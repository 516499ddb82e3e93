//! Any text laid out: it says the same, laying it out again changes nothing, and no mistake goes unnoticed by it.

#![no_main]

use caldicott::{Source, format};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    // A text with mistakes may be refused, and then nothing is changed.
    let Ok(formatted) = format(&Source::new("main.ig", text)) else {
        let loaded = caldicott::load("main.ig", "", &mut |_| Ok(text.as_bytes().to_vec()));
        assert!(!loaded.diagnostics.is_empty(), "a sound text is refused");
        return;
    };
    if let Ok(again) = format(&Source::new("main.ig", formatted.text.as_str())) {
        assert_eq!(formatted.text, again.text, "laying out again changes something");
    }
});
