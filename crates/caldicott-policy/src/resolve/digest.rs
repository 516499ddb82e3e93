//! The digest of a policy's content.

use crate::load::Gathered;
use caldicott_syntax::format::canonical;
use sha2::{Digest as _, Sha256};

/// Names the form that is hashed, so that another form could never give the same digest by chance.
const FORM: &[u8] = b"caldicott-digest-1\n";

/// SHA-256, in hexadecimal, of everything that bears on a decision or its explanation: all entries but scenarios,
/// backgrounds and claims, in the order written, in their canonical form.
pub(super) fn digest(gathered: &Gathered) -> String {
    let mut hash = Sha256::new();
    hash.update(FORM);
    for entry in gathered.entries.iter().filter(|entry| !entry.keyword.is_test()) {
        hash.update(canonical(entry).as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
