//! `caldicott report`

use super::sound;
use crate::args::Report;
use crate::{End, files};
use std::io::{self, Write as _};
use std::path::Path;

pub(crate) fn run(args: &Report) -> io::Result<End> {
    let loaded = sound(&args.policy)?;
    let Some(policy) = &loaded.policy else { return Ok(End::Failed) };
    let report = caldicott_report::Report { findings: &loaded.diagnostics, ..caldicott_report::Report::new(policy, &loaded.sources) };
    let page = caldicott_report::html(&report).map_err(|out| io::Error::other(format!("the report was not made: {out}")))?;
    match args.output.as_deref().filter(|file| *file != Path::new("-")) {
        Some(file) => std::fs::write(file, page).map_err(|error| files::about(file, &error))?,
        None => io::stdout().lock().write_all(page.as_bytes())?,
    }
    Ok(End::Well)
}
