//! `caldicott conformance`

use super::sound_policy;
use crate::args::{Conformance, ResultsFormat};
use crate::engine::{Ours, Program};
use crate::{End, files, show};
use caldicott_conformance::protocol::reply;
use caldicott_conformance::{CaseResult, Engine, Suite, export, run as run_case, suites};
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use std::io::{self, BufRead as _, Write};
use std::path::Path;
use std::time::Duration;

pub(crate) fn run(args: &Conformance) -> io::Result<End> {
    if let Some(policy) = &args.export {
        return print_cases(policy);
    }
    if args.as_engine {
        return be_an_engine();
    }
    let read: Vec<Suite>;
    let suites = if args.cases.is_empty() {
        suites().map_err(io::Error::other)?
    } else {
        read = args.cases.iter().map(|file| read_suite(file)).collect::<io::Result<_>>()?;
        &read
    };
    let results = match &args.engine {
        None => hold(&mut Ours::default(), suites, &args.only),
        Some(command) => {
            let mut program = Program::new(command, Duration::from_secs(args.timeout))?;
            program.start()?;
            hold(&mut program, suites, &args.only)
        }
    };
    if results.is_empty() {
        return Err(io::Error::other(match &args.only[..] {
            [] => "there is no case in these files".to_owned(),
            words => format!("no case's name or topic contains {}", words.join(" or ")),
        }));
    }
    let mut out = show::out();
    match args.format {
        ResultsFormat::Text => print_text(&results, &mut out)?,
        ResultsFormat::Json => results.iter().try_for_each(|result| show::json_line(result, &mut out))?,
        ResultsFormat::Junit => print_junit(&results, &mut out)?,
    }
    Ok(if results.iter().all(CaseResult::passes) { End::Well } else { End::Found })
}

fn read_suite(file: &Path) -> io::Result<Suite> {
    let text = std::fs::read_to_string(file).map_err(|error| files::about(file, &error))?;
    Suite::read(&text).map_err(|error| io::Error::other(format!("{}: {error}", file.display())))
}

fn hold(engine: &mut dyn Engine, suites: &[Suite], only: &[String]) -> Vec<CaseResult> {
    let cases = suites.iter().flat_map(|suite| suite.cases.iter().map(move |case| (suite, case)));
    let wanted = cases.filter(|(suite, case)| {
        let named = |word: &String| case.id.contains(word.as_str()) || suite.topic.contains(word.as_str());
        only.is_empty() || only.iter().any(named)
    });
    wanted.map(|(suite, case)| run_case(engine, suite, case)).collect()
}

fn print_text(results: &[CaseResult], out: &mut dyn Write) -> io::Result<()> {
    let failed: Vec<&CaseResult> = results.iter().filter(|result| !result.passes()).collect();
    failed.iter().try_for_each(|result| writeln!(out, "{result}"))?;
    writeln!(out, "{} of {} pass", results.len() - failed.len(), show::count(results.len(), "case"))
}

fn print_junit(results: &[CaseResult], out: &mut dyn Write) -> io::Result<()> {
    let mut report = Report::new("caldicott conformance");
    for of_topic in results.chunk_by(|one, next| one.topic == next.topic) {
        let mut suite = TestSuite::new(of_topic[0].topic.clone());
        suite.add_test_cases(of_topic.iter().map(|result| {
            let mut status = TestCaseStatus::success();
            if !result.passes() {
                status = TestCaseStatus::non_success(NonSuccessKind::Failure);
                status.set_message(result.sentence.clone()).set_type("conformance").set_description(result.to_string());
            }
            let mut case = TestCase::new(result.id.clone(), status);
            case.set_classname(result.topic.clone());
            case
        }));
        report.add_test_suite(suite);
    }
    let xml = report.to_string().map_err(io::Error::other)?;
    out.write_all(xml.as_bytes())
}

fn print_cases(policy: &Path) -> io::Result<End> {
    let Some(sound) = sound_policy(policy)? else { return Ok(End::Failed) };
    let text = files::one_text(&files::policy_at(policy)?)?;
    let mut out = show::out();
    serde_json::to_writer_pretty(&mut out, &export(&sound, &text))?;
    writeln!(out)?;
    Ok(End::Well)
}

fn be_an_engine() -> io::Result<End> {
    let mut out = show::out();
    let mut ours = Ours::default();
    // A line that is no text is no message, and the next one may be.
    for line in io::stdin().lock().split(b'\n') {
        show::json_line(&reply(&mut ours, &String::from_utf8_lossy(&line?)), &mut out)?;
        out.flush()?;
    }
    Ok(End::Well)
}
