//! `caldicott test`

use super::for_each_policy;
use crate::args::{Format, Test};
use crate::{End, files, show};
use caldicott::{Coverage, Diagnostic, Finding, Loaded, Policy, Severity, Source, check_claims, coverage, run_scenarios};
use serde::Serialize;
use std::io::{self, Write as _};
use std::path::Path;

pub(crate) fn run(args: &Test) -> io::Result<End> {
    for_each_policy(&args.policies, |file| test(file, args.format))
}

/// The results of one policy, as JSON.
#[derive(Serialize)]
struct Results<'r> {
    file: String,
    scenarios: usize,
    claims: usize,
    failures: Vec<Finding>,
    rules: usize,
    /// The rules that no scenario made matter.
    untouched: Vec<&'r str>,
}

fn test(file: &Path, format: Format) -> io::Result<End> {
    let Loaded { policy, sources, diagnostics } = files::load(file)?;
    let mut out = io::stdout().lock();
    let Some(policy) = policy else {
        let errors: Vec<Diagnostic> = diagnostics.into_iter().filter(|diagnostic| diagnostic.severity() == Severity::Error).collect();
        match format {
            Format::Json => show::print_json(&errors.iter().map(|error| Finding::new(error, &sources)).collect::<Vec<_>>(), &mut out)?,
            Format::Text => {
                show::draw(&errors, &sources, &mut out, show::colour())?;
                writeln!(out, "{}: not tested, since it has {}", file.display(), show::count(errors.len(), "error"))?;
            }
        }
        return Ok(End::Found);
    };
    let failed: Vec<Diagnostic> = run_scenarios(&policy).iter().filter_map(|result| result.diagnostic(&policy)).collect();
    let claims = check_claims(&policy);
    let covered = coverage(&policy);
    let results = Tested { policy: &policy, sources: &sources, failed, claims, covered };
    match format {
        Format::Json => show::json_line(&results.json(file), &mut out)?,
        Format::Text => results.print(file, &mut out)?,
    }
    Ok(if results.failed.is_empty() && results.claims.is_empty() { End::Well } else { End::Found })
}

struct Tested<'p> {
    policy: &'p Policy,
    sources: &'p [Source],
    failed: Vec<Diagnostic>,
    claims: Vec<Diagnostic>,
    covered: Coverage,
}

impl Tested<'_> {
    fn json(&self, file: &Path) -> Results<'_> {
        Results {
            file: file.display().to_string(),
            scenarios: self.policy.scenarios().len(),
            claims: self.policy.claims().len(),
            failures: self.failed.iter().chain(&self.claims).map(|finding| Finding::new(finding, self.sources)).collect(),
            rules: self.policy.rules().len(),
            untouched: self.covered.untouched.iter().map(|&rule| self.policy[rule].name.as_str()).collect(),
        }
    }

    fn print(&self, file: &Path, out: &mut dyn io::Write) -> io::Result<()> {
        let colour = show::colour();
        show::draw(&self.failed, self.sources, out, colour)?;
        show::draw(&self.claims, self.sources, out, colour)?;
        let (scenarios, claims, rules) = (self.policy.scenarios().len(), self.policy.claims().len(), self.policy.rules().len());
        writeln!(out, "{}: {}", file.display(), self.policy.title())?;
        writeln!(out, "  scenarios  {} of {scenarios} as expected", scenarios - self.failed.len())?;
        writeln!(out, "  claims     {} of {claims} hold", claims - self.claims.len())?;
        writeln!(out, "  rules      {} of {rules} matter in some scenario", self.covered.touched.len())?;
        for &rule in &self.covered.untouched {
            let rule = &self.policy[rule];
            writeln!(out, "    no scenario makes `{}` matter: {}", rule.name, rule.title)?;
        }
        Ok(())
    }
}
