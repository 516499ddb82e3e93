//! `caldicott test`

use super::for_each_policy;
use crate::args::{Format, Test};
use crate::{End, files, show};
use caldicott::{
    Coverage, Diagnostic, Finding, Loaded, Policy, Severity, Source, Unnoticed, check_claims, coverage, run_scenarios, unnoticed_changes,
};
use serde::Serialize;
use std::io::{self, Write as _};
use std::path::Path;

pub(crate) fn run(args: &Test) -> io::Result<End> {
    for_each_policy(&args.policies, |file| test(file, args))
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
    /// How many small changes to the policy were tried, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    mutants: Option<usize>,
    /// The changes that no scenario notices.
    #[serde(skip_serializing_if = "Option::is_none")]
    unnoticed: Option<Vec<UnnoticedJson<'r>>>,
}

/// A change that nothing notices, as JSON.
#[derive(Serialize)]
struct UnnoticedJson<'r> {
    name: &'r str,
    kind: &'static str,
    change: &'r str,
}

fn test(file: &Path, args: &Test) -> io::Result<End> {
    let Loaded { policy, sources, diagnostics } = files::load(file)?;
    let mut out = io::stdout().lock();
    let Some(policy) = policy else {
        let errors: Vec<Diagnostic> = diagnostics.into_iter().filter(|diagnostic| diagnostic.severity() == Severity::Error).collect();
        match args.format {
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
    let mutants = args.mutants.then(|| unnoticed_changes(&policy));
    let results = Tested { policy: &policy, sources: &sources, failed, claims, covered, mutants };
    match args.format {
        Format::Json => show::json_line(&results.json(file), &mut out)?,
        Format::Text => results.print(file, &mut out)?,
    }
    let all_noticed = results.mutants.as_ref().is_none_or(|(_, unnoticed)| unnoticed.is_empty());
    Ok(if results.failed.is_empty() && results.claims.is_empty() && all_noticed { End::Well } else { End::Found })
}

struct Tested<'p> {
    policy: &'p Policy,
    sources: &'p [Source],
    failed: Vec<Diagnostic>,
    claims: Vec<Diagnostic>,
    covered: Coverage,
    /// How many small changes were tried, and those that nothing noticed.
    mutants: Option<(usize, Vec<Unnoticed>)>,
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
            mutants: self.mutants.as_ref().map(|(tried, _)| *tried),
            unnoticed: self.mutants.as_ref().map(|(_, unnoticed)| {
                unnoticed
                    .iter()
                    .map(|Unnoticed { name, change }| UnnoticedJson { name, kind: change.kind.word(), change: &change.words })
                    .collect()
            }),
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
        if let Some((tried, unnoticed)) = &self.mutants {
            writeln!(out, "  changes    {} of {tried} noticed by a scenario", tried - unnoticed.len())?;
            unnoticed.iter().try_for_each(|Unnoticed { name, change }| writeln!(out, "    not noticed: `{name}`, {}", change.words))?;
        }
        Ok(())
    }
}
