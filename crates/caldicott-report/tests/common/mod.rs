//! The policies of this project, and their reports.

use caldicott::{Loaded, Policy, Unreadable};
use caldicott_report::Report;
use std::path::{Path, PathBuf};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies")
}

/// A policy of this project, with its text.
pub(crate) fn load(name: &str) -> (Policy, Loaded) {
    let mut read = |path: &str| std::fs::read(root().join(path)).map_err(|error| Unreadable::Because(error.to_string()));
    let mut loaded = caldicott::load(&format!("{name}/{name}.ig"), "", &mut read);
    let policy = loaded.policy.take().unwrap_or_else(|| panic!("{name}: {:#?}", loaded.diagnostics));
    (policy, loaded)
}

/// The report of a policy of this project.
pub(crate) fn report(name: &str) -> String {
    let (policy, loaded) = load(name);
    caldicott_report::html(&Report::new(&policy, &loaded.sources)).unwrap_or_else(|error| panic!("{name}: {error}"))
}
