//! `caldicott check`

use super::for_each_policy;
use crate::args::{Check, Format};
use crate::{End, files, show};
use caldicott::{Finding, Loaded, check_claims, lints, run_scenarios};
use std::io::{self, Write as _};
use std::path::Path;

pub(crate) fn run(args: &Check) -> io::Result<End> {
    for_each_policy(&args.policies, |file| check(file, args))
}

fn check(file: &Path, args: &Check) -> io::Result<End> {
    let Loaded { policy, sources, mut diagnostics } = files::load(file)?;
    let mut scenarios = 0;
    let mut claims = 0;
    if let Some(policy) = &policy {
        scenarios = policy.scenarios().len();
        claims = policy.claims().len();
        diagnostics.extend(run_scenarios(policy).iter().filter_map(|result| result.diagnostic(policy)));
        diagnostics.extend(check_claims(policy));
        if args.lints {
            diagnostics.extend(lints(policy, args.on).findings);
        }
    }
    let mut out = io::stdout().lock();
    match args.format {
        Format::Json => {
            let findings: Vec<Finding> = diagnostics.iter().map(|diagnostic| Finding::new(diagnostic, &sources)).collect();
            show::print_json(&findings, &mut out)?;
        }
        Format::Text => {
            show::draw(&diagnostics, &sources, &mut out, show::colour())?;
            match diagnostics.len() {
                0 => writeln!(
                    out,
                    "{}: all is well: {}, {}",
                    file.display(),
                    show::count(scenarios, "scenario"),
                    show::count(claims, "claim")
                )?,
                found => writeln!(out, "{}: {}", file.display(), show::count(found, "finding"))?,
            }
        }
    }
    Ok(if diagnostics.is_empty() { End::Well } else { End::Found })
}
