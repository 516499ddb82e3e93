//! `caldicott check`

use super::for_each_policy;
use crate::args::{Check, Format};
use crate::progress::Work;
use crate::{End, files, show};
use caldicott::{Diagnostic, Finding, Loaded, Policy, Table, check_claims, lints, not_validated, run_scenarios, thousands, validate};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;

pub(crate) fn run(args: &Check) -> io::Result<End> {
    for_each_policy(&args.policies, |file| check(file, args))
}

fn check(file: &Path, args: &Check) -> io::Result<End> {
    let Loaded { policy, sources, mut diagnostics } = files::load(file)?;
    let mut scenarios = 0;
    let mut claims = 0;
    let mut proved = None;
    if let Some(policy) = policy {
        let policy = &Arc::new(policy);
        scenarios = policy.scenarios().len();
        claims = policy.claims().len();
        let work = Work::begin("running the scenarios");
        diagnostics.extend(run_scenarios(policy).iter().filter_map(|result| result.diagnostic(policy)));
        work.turn_to("deciding the claims");
        diagnostics.extend(check_claims(policy));
        if args.lints {
            work.turn_to("looking for what there is to advise");
            diagnostics.extend(lints(policy, args.on).findings);
        }
        if args.deep {
            work.turn_to("proving that what is compiled answers as the policy says");
            match deep(policy) {
                Ok(line) => proved = Some(line),
                Err(finding) => diagnostics.push(*finding),
            }
        }
    }
    let mut out = show::out();
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
            if let Some(proved) = proved {
                writeln!(out, "{}: {proved}", file.display())?;
            }
        }
    }
    Ok(if diagnostics.is_empty() { End::Well } else { End::Found })
}

/// Whether what is compiled of a policy answers as the policy says: what was found, in a line.
fn deep(policy: &Arc<Policy>) -> Result<String, Box<Diagnostic>> {
    let table = match Table::compile(policy.clone()) {
        Ok(table) => table,
        Err(too_large) => return Ok(format!("{too_large}; so there is no table to prove, and requests are decided by the policy itself")),
    };
    match validate(&table) {
        Ok(proved) => Ok(format!(
            "the table gives the reference's answer to all {} complete and {} partial requests",
            many(proved.complete),
            many(proved.partial)
        )),
        Err(why) => Err(Box::new(not_validated(policy, &why))),
    }
}

/// How many, where counting ends somewhere.
fn many(requests: u128) -> String {
    if requests == u128::MAX { "more than 10^38".to_owned() } else { thousands(requests) }
}
