//! The commands, a file each, and what they share.

pub(crate) mod check;
pub(crate) mod conformance;
pub(crate) mod decide;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod fmt;
mod lines;
pub(crate) mod matrix;
pub(crate) mod prove;
pub(crate) mod report;
pub(crate) mod test;
pub(crate) mod view;

use crate::{End, files, show};
use caldicott::{Loaded, Policy, Severity, Table};
use std::io;
use std::path::Path;
use std::sync::Arc;

/// The policy at a path, for a command that needs a sound one; says what is wrong with one that is not.
fn sound_policy(path: &Path) -> io::Result<Option<Policy>> {
    Ok(sound(path)?.policy)
}

/// The same with its text and with whatever else was found.
fn sound(path: &Path) -> io::Result<Loaded> {
    let file = files::policy_at(path)?;
    let loaded = files::load(&file)?;
    if loaded.policy.is_none() {
        let errors: Vec<_> = loaded.diagnostics.iter().filter(|diagnostic| diagnostic.severity() == Severity::Error).cloned().collect();
        show::draw(&errors, &loaded.sources, &mut io::stderr().lock(), false)?;
        show::complain(&format!("{} has {} and is not used", file.display(), show::count(errors.len(), "error")));
    }
    Ok(loaded)
}

/// A policy, compiled; one that is too large is used as it is.
fn compiled(policy: &Arc<Policy>) -> Option<Table> {
    match Table::compile(policy.clone()) {
        Ok(table) => Some(table),
        Err(too_large) => {
            show::complain(&format!("{too_large}; it is used all the same, more slowly"));
            None
        }
    }
}

/// Runs a command for each of some policies; the gravest end counts. A policy that cannot be read does not keep the
/// others from being looked at.
fn for_each_policy(paths: &[std::path::PathBuf], mut run: impl FnMut(&Path) -> io::Result<End>) -> io::Result<End> {
    let mut end = End::Well;
    for path in paths {
        let policies = match files::policies_at(path) {
            Ok(policies) => policies,
            Err(error) => {
                show::complain(&error.to_string());
                end = End::Failed;
                continue;
            }
        };
        for policy in policies {
            match run(&policy) {
                Ok(other) => end = end.max(other),
                Err(error) => {
                    show::complain(&error.to_string());
                    end = End::Failed;
                }
            }
        }
    }
    Ok(end)
}
