//! What can be asked of the command.

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Check, test, decide, explain and lay out information-sharing policies.
///
/// A POLICY is an .ig file, or a folder whose one file with a `policy` entry is meant. Exit status: 0 all is well; 1
/// something was found (a finding, a failing scenario, a request with an error); 2 the command could not be carried out.
#[derive(Debug, Parser)]
#[command(name = "caldicott", version, propagate_version = true, max_term_width = 100)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Read policies, run their scenarios and decide their claims; say everything that is wrong
    Check(Check),
    /// Run the scenarios and claims of policies, and say which rules no scenario makes matter
    Test(Test),
    /// Decide requests: JSON lines in, JSON lines out
    Decide(Decide),
    /// Explain decisions in words: every gate, the rules, what is missing, what would change it
    Explain(Explain),
    /// Lay policies out in the one way
    Fmt(Fmt),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Text,
    /// For programs, an object a line
    Json,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  caldicott check policies/liverpool-ilinks
  caldicott check --format json draft.ig")]
pub(crate) struct Check {
    /// The policies
    #[arg(required = true, value_name = "POLICY")]
    pub(crate) policies: Vec<PathBuf>,
    /// How to print findings
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  caldicott test policies/liverpool-ilinks
  caldicott test policies --format json")]
pub(crate) struct Test {
    /// The policies
    #[arg(required = true, value_name = "POLICY")]
    pub(crate) policies: Vec<PathBuf>,
    /// How to print results
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  caldicott decide --policy policies/liverpool-ilinks policies/liverpool-ilinks/requests.jsonl
  tail -f requests.jsonl | caldicott decide --policy live.ig > decisions.jsonl")]
pub(crate) struct Decide {
    /// The policy
    #[arg(long, value_name = "POLICY")]
    pub(crate) policy: PathBuf,
    /// The requests, a JSON object a line; standard input where it is left out or `-`
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// How to print decisions: as JSON, or one short line each
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub(crate) format: Format,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  caldicott explain --policy policies/liverpool-ilinks policies/liverpool-ilinks/requests.jsonl
  echo '{\"role\": \"gp\", …}' | caldicott explain --policy live.ig --for requester")]
pub(crate) struct Explain {
    /// The policy
    #[arg(long, value_name = "POLICY")]
    pub(crate) policy: PathBuf,
    /// The requests, a JSON object a line; standard input where it is left out or `-`
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// For whom: the auditor hears everything, the requester only what may be shown
    #[arg(long = "for", value_enum, default_value_t, value_name = "WHOM")]
    pub(crate) whom: Whom,
    /// How to print explanations
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Whom {
    /// Whoever answers for the policy
    #[default]
    Auditor,
    /// Whoever asked
    Requester,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  caldicott fmt draft.ig
  caldicott fmt --check policies")]
pub(crate) struct Fmt {
    /// The policies; of a folder every .ig file in it is laid out
    #[arg(required = true, value_name = "POLICY")]
    pub(crate) policies: Vec<PathBuf>,
    /// Change nothing; say which files are not laid out
    #[arg(long)]
    pub(crate) check: bool,
    /// How to print results
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}
