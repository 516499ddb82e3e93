//! `caldicott test`

use super::for_each_policy;
use crate::args::{Format, Test};
use crate::progress::Work;
use crate::{End, files, show};
use caldicott::{
    ChangesTried, Coverage, Diagnostic, Finding, Loaded, OutOfBudget, Policy, Severity, Source, SuggestedScenario, Suggestions, Unnoticed,
    check_claims, coverage, run_scenarios, suggest_watched, unnoticed_changes_watched, what_takes_most,
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
    /// The changes that no scenario notices, and one could.
    #[serde(skip_serializing_if = "Option::is_none")]
    unnoticed: Option<Vec<UnnoticedJson<'r>>>,
    /// The changes that are proved to change nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    equivalent: Option<Vec<UnnoticedJson<'r>>>,
    /// The scenarios that would notice the changes, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggested: Option<Vec<SuggestedJson<'r>>>,
    /// How many scenarios it takes at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    at_least: Option<usize>,
}

/// A scenario that is missing, as JSON.
#[derive(Serialize)]
struct SuggestedJson<'r> {
    name: &'r str,
    text: &'r str,
    notices: Vec<UnnoticedJson<'r>>,
}

/// A change that nothing notices, as JSON.
#[derive(Serialize)]
struct UnnoticedJson<'r> {
    name: &'r str,
    kind: &'static str,
    change: &'r str,
}

impl<'r> From<&'r Unnoticed> for UnnoticedJson<'r> {
    fn from(Unnoticed { name, change }: &'r Unnoticed) -> Self {
        UnnoticedJson { name, kind: change.kind.word(), change: &change.words }
    }
}

impl<'r> From<&'r SuggestedScenario> for SuggestedJson<'r> {
    fn from(SuggestedScenario { name, text, notices }: &'r SuggestedScenario) -> Self {
        SuggestedJson { name, text, notices: unnoticed_json(notices) }
    }
}

fn unnoticed_json(changes: &[Unnoticed]) -> Vec<UnnoticedJson<'_>> {
    changes.iter().map(UnnoticedJson::from).collect()
}

fn test(file: &Path, args: &Test) -> io::Result<End> {
    let Loaded { policy, sources, diagnostics } = files::load(file)?;
    let mut out = show::out();
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
    let work = Work::begin("running the scenarios");
    let failed: Vec<Diagnostic> = run_scenarios(&policy).iter().filter_map(|result| result.diagnostic(&policy)).collect();
    work.turn_to("deciding the claims");
    let claims = check_claims(&policy);
    let covered = coverage(&policy);
    work.turn_to("changing the policy a little");
    let (changes, suggested) = match changes(&policy, args, &work) {
        Ok(found) => found,
        Err(out_of_budget) => {
            let where_to_begin = what_takes_most([&policy]);
            let so = "it is not known which changes to it change nothing";
            return Err(io::Error::other(format!("{}: {out_of_budget}, so {so}; {where_to_begin}", file.display())));
        }
    };
    drop(work);
    let results = Tested { policy: &policy, sources: &sources, failed, claims, covered, changes, suggested };
    match args.format {
        Format::Json => show::json_line(&results.json(file), &mut out)?,
        Format::Text => results.print(file, &mut out)?,
    }
    let all_noticed = results.changes.as_ref().is_none_or(|changes| changes.missed.is_empty());
    Ok(if results.failed.is_empty() && results.claims.is_empty() && all_noticed { End::Well } else { End::Found })
}

/// What came of changing the policy, and the scenarios that are missing, as far as either was asked for.
fn changes(policy: &Policy, args: &Test, work: &Work) -> Result<(Option<ChangesTried>, Option<Missing>), OutOfBudget> {
    if args.suggest {
        let Suggestions { changes, scenarios, at_least } = suggest_watched(policy, &mut |come| work.count(come))?;
        return Ok((Some(changes), Some(Missing { scenarios, at_least })));
    }
    let changes = args.mutants.then(|| unnoticed_changes_watched(policy, &mut |come| work.count(come)));
    Ok((changes.transpose()?, None))
}

/// The scenarios that are missing.
struct Missing {
    scenarios: Vec<SuggestedScenario>,
    at_least: usize,
}

struct Tested<'p> {
    policy: &'p Policy,
    sources: &'p [Source],
    failed: Vec<Diagnostic>,
    claims: Vec<Diagnostic>,
    covered: Coverage,
    /// What came of changing the policy a little.
    changes: Option<ChangesTried>,
    suggested: Option<Missing>,
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
            mutants: self.changes.as_ref().map(|changes| changes.tried),
            unnoticed: self.changes.as_ref().map(|changes| unnoticed_json(&changes.missed)),
            equivalent: self.changes.as_ref().map(|changes| unnoticed_json(&changes.equivalent)),
            suggested: self.suggested.as_ref().map(|missing| missing.scenarios.iter().map(SuggestedJson::from).collect()),
            at_least: self.suggested.as_ref().map(|missing| missing.at_least),
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
        if let Some(ChangesTried { tried, missed, equivalent }) = &self.changes {
            let noticed = tried - missed.len() - equivalent.len();
            writeln!(out, "  changes    {noticed} of {tried} noticed by a scenario")?;
            missed.iter().try_for_each(|Unnoticed { name, change }| writeln!(out, "    not noticed: `{name}`, {}", change.words))?;
            let nothing =
                |Unnoticed { name, change }: &Unnoticed| writeln!(out, "    proved to change nothing: `{name}`, {}", change.words);
            equivalent.iter().try_for_each(nothing)?;
        }
        match &self.suggested {
            Some(missing) => missing.print(out),
            None => Ok(()),
        }
    }
}

impl Missing {
    fn print(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let few = match self.scenarios.len() {
            0 => "none is missing".to_owned(),
            1 => "this one would notice the rest".to_owned(),
            needed if needed == self.at_least => format!("these {needed} would notice the rest, and fewer would not"),
            found => format!("these {found} would notice the rest; it takes at least {}", self.at_least),
        };
        writeln!(out, "  suggested  {few}")?;
        self.scenarios.iter().try_for_each(|scenario| write!(out, "\n{}", scenario.text))
    }
}
