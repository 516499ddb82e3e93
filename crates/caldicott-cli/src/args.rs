//! What can be asked of the command.

use caldicott::{Day, NotADay};
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
    /// The whole record for one requester and patient: the outcome of every category and tier
    View(View),
    /// Decide claims that are not in the policy: completely, with a counterexample for each that does not hold
    Prove(Prove),
    /// Say what access a new draft adds and removes, completely and in words
    Diff(Diff),
    /// Who can see what: roles by categories, with the tiers that the whole policy lets them see
    Matrix(Matrix),
    /// The policy for a board: one HTML page with pictures, tables, rules, proofs and scenarios
    Report(Report),
    /// Lay policies out in the one way
    Fmt(Fmt),
    /// Hold an engine to the cases that every engine must pass
    Conformance(Conformance),
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
  caldicott check --lints --on 2026-04-01 policies/liverpool-ilinks
  caldicott check --deep policies/liverpool-ilinks
  caldicott check --format json draft.ig")]
pub(crate) struct Check {
    /// The policies
    #[arg(required = true, value_name = "POLICY")]
    pub(crate) policies: Vec<PathBuf>,
    /// Also advise: on rules that never matter, tiers nobody reaches, agreements past review, and the like
    #[arg(long)]
    pub(crate) lints: bool,
    /// The day on which agreements are looked at; the latest day of a scenario where it is left out
    #[arg(long, value_name = "DAY", requires = "lints", value_parser = day)]
    pub(crate) on: Option<Day>,
    /// Also compile each policy, and prove that what is compiled answers every request as the policy says
    #[arg(long)]
    pub(crate) deep: bool,
    /// How to print findings
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

/// Where the month stands in a day, and what it can be.
const MONTH: std::ops::Range<usize> = 5..7;
const MONTHS: [&str; 12] = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|why: NotADay| match (&why, text.get(MONTH)) {
        (NotADay::Calendar, Some(month)) if !MONTHS.contains(&month) => format!("there is no month {month}"),
        (NotADay::Form | NotADay::Calendar, _) => why.to_string(),
    })
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  caldicott test policies/liverpool-ilinks
  caldicott test policies --format json
  caldicott test --mutants policies/liverpool-ilinks
  caldicott test --suggest draft.ig")]
pub(crate) struct Test {
    /// The policies
    #[arg(required = true, value_name = "POLICY")]
    pub(crate) policies: Vec<PathBuf>,
    /// Also change each rule a little, and say which changes no scenario would notice
    #[arg(long)]
    pub(crate) mutants: bool,
    /// The same, and write the scenarios that would notice them
    #[arg(long)]
    pub(crate) suggest: bool,
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

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  caldicott view --policy live.ig records.jsonl
  echo '{\"role\": \"pharmacist\", \"purpose\": \"direct-care\", \"on\": \"2018-06-21\"}' |
    caldicott view --policy policies/liverpool-ilinks

A request is written as for `decide`, without `category` and `tier`. What is concealed, or may
turn out to be, is left out, as if there were no such thing.")]
pub(crate) struct View {
    /// The policy
    #[arg(long, value_name = "POLICY")]
    pub(crate) policy: PathBuf,
    /// The requests, a JSON object a line; standard input where it is left out or `-`
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// How to print views
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  caldicott matrix policies/liverpool-ilinks
  caldicott matrix --for direct-care --role gp --role district-nurse policies/liverpool-ilinks
  caldicott matrix --format csv policies/liverpool-ilinks > who-sees-what.csv")]
pub(crate) struct Matrix {
    /// The policy
    #[arg(value_name = "POLICY")]
    pub(crate) policy: PathBuf,
    /// Only this purpose; can be given more than once
    #[arg(long = "for", value_name = "PURPOSE")]
    pub(crate) purposes: Vec<String>,
    /// Only this role; can be given more than once
    #[arg(long = "role", value_name = "ROLE")]
    pub(crate) roles: Vec<String>,
    /// Only this category; can be given more than once
    #[arg(long = "category", value_name = "CATEGORY")]
    pub(crate) categories: Vec<String>,
    /// How to print the tables
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: MatrixFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum MatrixFormat {
    /// For people, at a terminal
    #[default]
    Text,
    /// For a document
    Markdown,
    /// For a spreadsheet: a row for each role, tier and purpose
    Csv,
    /// A page for a browser
    Html,
    /// For programs, one object
    Json,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  caldicott report policies/liverpool-ilinks --output ilinks.html
  caldicott report draft.ig --against live.ig > draft.html

The page needs no script and no network, and prints on A4.")]
pub(crate) struct Report {
    /// The policy
    #[arg(value_name = "POLICY")]
    pub(crate) policy: PathBuf,
    /// An older policy: also say what changed
    #[arg(long, value_name = "OLD")]
    pub(crate) against: Option<PathBuf>,
    /// The file to write; standard output where it is left out or `-`
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
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
  caldicott prove --policy policies/liverpool-ilinks 'never roles administrator data everything from tier 2'
  caldicott prove --policy live.ig --because 'never data everything when opted-out' 'always roles gp data summary when consent is given'

A claim is written as in a policy; its name and title may be left out. Exit status: 0 every claim holds; 1 some claim does
not, or speaks of no request; 2 a claim or the policy has a mistake.")]
pub(crate) struct Prove {
    /// The policy
    #[arg(long, value_name = "POLICY")]
    pub(crate) policy: PathBuf,
    /// The claims, each an argument
    #[arg(required = true, value_name = "CLAIM")]
    pub(crate) claims: Vec<String>,
    /// Also say which rules a claim that holds rests on
    #[arg(long)]
    pub(crate) because: bool,
    /// How to print answers
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  caldicott diff policies/liverpool-ilinks draft.ig
  caldicott diff signed.ig draft.ig --format markdown > what-changes.md
  caldicott diff signed.ig draft.ig --allow 'roles district-nurse data hospital from tier 3'

What is called otherwise and means the same is no difference: things of both policies belong together by name, or else by
code, or else by title. Exit status: 0 nothing that was compared is different, or only as allowed; 1 something is, with --terms
terms alone; 2 a policy has an error, or the two could not be compared completely.")]
pub(crate) struct Diff {
    /// The older policy
    #[arg(value_name = "OLD")]
    pub(crate) old: PathBuf,
    /// The newer policy
    #[arg(value_name = "NEW")]
    pub(crate) new: PathBuf,
    /// Requests for which a difference is expected, as the scope of a claim: `roles … data … for … when …`; may be repeated
    #[arg(long, value_name = "SCOPE")]
    pub(crate) allow: Vec<String>,
    /// Also compare, of what both permit, the duties, the agreement or gateway relied on and the ground, and what entries say besides
    #[arg(long)]
    pub(crate) terms: bool,
    /// How to print the difference
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: DiffFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    /// For people
    #[default]
    Text,
    /// For a paper to a board
    Markdown,
    /// A page for a browser
    Html,
    /// For programs, one object
    Json,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  caldicott conformance
  caldicott conformance --engine 'python3 my_engine.py' --format junit > results.xml
  caldicott conformance --engine './engine --strict' summary-care-record
  caldicott conformance --export policies/liverpool-ilinks > cases.json
  caldicott conformance --cases cases.json --engine ./engine

An engine is a program that reads a line of JSON for each question and writes a line for each answer; it may end after
any answer, and is then started again. crates/caldicott-conformance/cases/README.md says what the lines are.")]
pub(crate) struct Conformance {
    /// Only cases whose name or topic contains one of these words
    #[arg(value_name = "WORD")]
    pub(crate) only: Vec<String>,
    /// The program that is held to the cases; this one where it is left out
    #[arg(long, value_name = "COMMAND")]
    pub(crate) engine: Option<String>,
    /// Files of cases; those of this project where they are left out
    #[arg(long, value_name = "FILE", num_args = 1)]
    pub(crate) cases: Vec<PathBuf>,
    /// How long the engine may take for an answer, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) timeout: u64,
    /// How to print the results
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ResultsFormat,
    /// Print the scenarios of a policy as cases, and run nothing
    #[arg(long, value_name = "POLICY", conflicts_with_all = ["engine", "cases", "only", "as_engine"])]
    pub(crate) export: Option<PathBuf>,
    /// Be an engine: read questions from standard input and write answers to standard output
    #[arg(long, conflicts_with_all = ["engine", "cases", "only"])]
    pub(crate) as_engine: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ResultsFormat {
    /// For people: what failed, and a count
    #[default]
    Text,
    /// For programs, an object a case and a line
    Json,
    /// For CI servers: JUnit XML
    Junit,
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
