//! `caldicott report`

use super::{sound, sound_policy};
use crate::args::Report;
use crate::progress::Work;
use crate::{End, files, show};
use caldicott::{Compared, OutOfBudget, compare, lints, what_takes_most, why_not_compared};
use std::io::{self, Write as _};
use std::path::Path;

pub(crate) fn run(args: &Report) -> io::Result<End> {
    let loaded = sound(&args.policy)?;
    let Some(policy) = &loaded.policy else { return Ok(End::Failed) };
    let old = match &args.against {
        Some(path) => match sound_policy(path)? {
            Some(old) => Some(old),
            None => return Ok(End::Failed),
        },
        None => None,
    };
    let too_large = |out: OutOfBudget| io::Error::other(format!("the report was not made: {out}; {}", what_takes_most([policy])));
    let work = Work::begin("working out what stands in the report");
    let not_compared = |old, why| io::Error::other(format!("the report was not made: {}", why_not_compared([old, policy], why)));
    let compared = |old| compare(old, policy, [&[], &[]], Compared::Everything).map_err(|why| not_compared(old, why));
    let changes = old.as_ref().map(compared).transpose()?;
    let advice = lints(policy, None);
    let findings = [loaded.diagnostics.as_slice(), advice.findings.as_slice()].concat();
    let report = caldicott_report::Report {
        findings: &findings,
        accepted: &advice.accepted,
        changes: changes.as_ref(),
        ..caldicott_report::Report::new(policy, &loaded.sources)
    };
    let page = caldicott_report::html(&report).map_err(too_large)?;
    drop(work);
    match args.output.as_deref().filter(|file| *file != Path::new("-")) {
        Some(file) => std::fs::write(file, page).map_err(|error| files::about(file, &error))?,
        None => show::out().write_all(page.as_bytes())?,
    }
    Ok(End::Well)
}
