//! The `caldicott` command. This crate is the only one that reads files, prints and exits.
//!
//! `args.rs` says what can be asked; each command has a file of its own under `commands/`; `files.rs` reads policies from
//! disk; `show.rs` draws findings, `progress.rs` how far long work has come; `engine.rs` is this program, or another one, as an engine that is held to cases.

mod args;
mod commands;
mod engine;
mod files;
mod progress;
mod show;

use args::{Args, Command};
use clap::Parser as _;
use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum End {
    /// All is well.
    Well,
    /// Something was found: a finding, a failing scenario, a request with an error.
    Found,
    /// The command itself could not be carried out.
    Failed,
}

impl From<End> for ExitCode {
    fn from(end: End) -> ExitCode {
        ExitCode::from(match end {
            End::Well => 0,
            End::Found => 1,
            End::Failed => 2,
        })
    }
}

fn main() -> ExitCode {
    let args = Args::parse();
    let result = match &args.command {
        Command::Check(check) => commands::check::run(check),
        Command::Test(test) => commands::test::run(test),
        Command::Decide(decide) => commands::decide::run(decide),
        Command::Explain(explain) => commands::explain::run(explain),
        Command::View(view) => commands::view::run(view),
        Command::Prove(prove) => commands::prove::run(prove),
        Command::Diff(diff) => commands::diff::run(diff),
        Command::Matrix(matrix) => commands::matrix::run(matrix),
        Command::Report(report) => commands::report::run(report),
        Command::Fmt(fmt) => commands::fmt::run(fmt),
        Command::Conformance(conformance) => commands::conformance::run(conformance),
    };
    match result {
        Ok(end) => end.into(),
        // Whoever reads the answers to a stream of requests has stopped. That is their right, and nobody has to be told; but not every
        // request was answered.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => End::Failed.into(),
        Err(error) => {
            show::complain(&error.to_string());
            End::Failed.into()
        }
    }
}
