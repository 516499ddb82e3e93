//! The digest of a policy's content.

use crate::load::Gathered;
use caldicott_syntax::format::canonical;
use sha2::{Digest as _, Sha256};

/// SHA-256, in hexadecimal, of everything that bears on a decision or its explanation: all entries but scenarios,
/// backgrounds and claims, in the order written, laid out in the one way, without comments, the details of each in the
/// order of their words.
pub(super) fn digest(gathered: &Gathered) -> String {
    let mut hash = Sha256::new();
    for entry in gathered.entries.iter().filter(|entry| !entry.keyword.is_test()) {
        hash.update(canonical(entry).as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
