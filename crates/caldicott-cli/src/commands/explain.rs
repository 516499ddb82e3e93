//! `caldicott explain`

use super::{lines_of, sound_policy};
use crate::args::{Explain, Format, Whom};
use crate::{End, show};
use caldicott::json::{ErrorJson, ErrorLineJson};
use caldicott::{MAX_REQUEST_BYTES, Policy, explain, explain_to_requester};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, BufRead, IsTerminal as _, Write};
use std::time::Duration;

/// How long a stream may take before its progress is shown.
const PATIENCE: Duration = Duration::from_secs(3);

pub(crate) fn run(args: &Explain) -> io::Result<End> {
    let Some(policy) = sound_policy(&args.policy)? else { return Ok(End::Failed) };
    let mut lines = lines_of(args.file.as_deref())?;
    each_line(&mut *lines, |line, out| explain_line(&policy, args, line, out))
}

fn explain_line(policy: &Policy, args: &Explain, line: &str, out: &mut dyn Write) -> io::Result<End> {
    let read = policy.read_request(line);
    let request = match read.request {
        Ok(request) => request,
        Err(error) => {
            let error = ErrorLineJson { id: read.id, error: ErrorJson { code: error.code.name().to_owned(), message: error.message } };
            match args.format {
                Format::Json => show::json_line(&error, out)?,
                Format::Text => writeln!(out, "This request could not be answered: {}\n", error.error.message)?,
            }
            return Ok(End::Found);
        }
    };
    match (args.whom, args.format) {
        (Whom::Auditor, Format::Text) => writeln!(out, "{}", explain(policy, read.id, &request))?,
        (Whom::Auditor, Format::Json) => show::json_line(&explain(policy, read.id, &request), out)?,
        (Whom::Requester, Format::Text) => write!(out, "{}", explain_to_requester(policy, read.id, &request))?,
        (Whom::Requester, Format::Json) => show::json_line(&explain_to_requester(policy, read.id, &request), out)?,
    }
    Ok(End::Well)
}

/// Answers line by line; the gravest end counts. A line that is not text, or too long, is answered like any other that
/// cannot be read, and the stream goes on. Blank lines are passed over.
pub(super) fn each_line(lines: &mut dyn BufRead, mut answer: impl FnMut(&str, &mut dyn Write) -> io::Result<End>) -> io::Result<End> {
    let to_terminal = io::stdout().is_terminal();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let progress = progress();
    let mut end = End::Well;
    let mut bytes = Vec::new();
    while read_line(lines, &mut bytes)? {
        // What is not UTF-8 is no JSON either, and the reader says so.
        let line = String::from_utf8_lossy(&bytes);
        let line = line.trim_start_matches('\u{feff}').trim();
        if !line.is_empty() {
            end = end.max(answer(line, &mut out)?);
            progress.inc(1);
        }
        // Whoever waits for an answer gets it before the next request is waited for.
        if to_terminal || lines.fill_buf().map_or(true, |more| more.is_empty()) {
            out.flush()?;
        }
    }
    progress.finish_and_clear();
    out.flush()?;
    Ok(end)
}

/// Reads a line, without keeping more of it than is needed to see that it is too long.
fn read_line(lines: &mut dyn BufRead, bytes: &mut Vec<u8>) -> io::Result<bool> {
    bytes.clear();
    let mut any = false;
    loop {
        let buffered = lines.fill_buf()?;
        if buffered.is_empty() {
            return Ok(any);
        }
        any = true;
        let line_end = buffered.iter().position(|&byte| byte == b'\n');
        let taken = line_end.unwrap_or(buffered.len());
        let room = (MAX_REQUEST_BYTES + 1).saturating_sub(bytes.len());
        bytes.extend_from_slice(&buffered[..taken.min(room)]);
        lines.consume(line_end.map_or(taken, |end| end + 1));
        if line_end.is_some() {
            return Ok(true);
        }
    }
}

/// A count of answers that is shown on a terminal while the answers go elsewhere, once it takes long.
fn progress() -> ProgressBar {
    if io::stdout().is_terminal() || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {human_pos} requests answered, {per_sec}") {
        bar.set_style(style);
    }
    let shown = bar.clone();
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        if !shown.is_finished() {
            shown.set_draw_target(ProgressDrawTarget::stderr());
            shown.enable_steady_tick(Duration::from_millis(200));
        }
    });
    bar
}
