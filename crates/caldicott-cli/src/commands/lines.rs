//! Requests, a line each, and their answers.

use crate::{End, files};
use caldicott::MAX_REQUEST_BYTES;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, BufRead as _, BufReader, BufWriter, IsTerminal as _, Read, Write as _};
use std::path::Path;
use std::time::Duration;

/// How long a stream may take before its progress is shown.
const PATIENCE: Duration = Duration::from_secs(3);

/// How much is read and written at a time, in bytes.
const BUFFER: usize = 64 * 1024;

/// After how many answers the count that is shown is brought up to date.
const COUNTED: u64 = 1_000;

/// The lines of a file, or of standard input.
pub(super) struct Lines {
    input: BufReader<Box<dyn Read>>,
}

impl Lines {
    /// The lines of a file; of standard input where none is named, or `-`.
    pub(super) fn of(file: Option<&Path>) -> io::Result<Self> {
        let input: Box<dyn Read> = match file {
            Some(file) if file != Path::new("-") => Box::new(files::open(file)?),
            _ => Box::new(io::stdin()),
        };
        Ok(Lines { input: BufReader::with_capacity(BUFFER, input) })
    }

    /// Answers line by line; the gravest end counts. Lines of nothing but blanks are passed over.
    pub(super) fn answer_each(mut self, mut answer: impl FnMut(&[u8], &mut Vec<u8>) -> io::Result<End>) -> io::Result<End> {
        let mut out = BufWriter::with_capacity(BUFFER, io::stdout().lock());
        let progress = progress();
        let mut end = End::Well;
        let (mut line, mut answered) = (Vec::new(), Vec::new());
        let mut uncounted = 0;
        while self.read_line(&mut line)? {
            let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line);
            if !line.iter().all(u8::is_ascii_whitespace) || line.len() > MAX_REQUEST_BYTES {
                end = end.max(answer(line, &mut answered)?);
                out.write_all(&answered)?;
                answered.clear();
                uncounted += 1;
                if uncounted == COUNTED {
                    progress.inc(std::mem::take(&mut uncounted));
                }
            }
            // Whoever waits for an answer gets it before the next request is waited for.
            if self.input.buffer().is_empty() {
                out.flush()?;
            }
        }
        progress.finish_and_clear();
        out.flush()?;
        Ok(end)
    }

    /// Reads a line. Of one that is too long only so much is kept that it is seen to be.
    fn read_line(&mut self, line: &mut Vec<u8>) -> io::Result<bool> {
        line.clear();
        let mut any = false;
        loop {
            let buffered = self.input.fill_buf()?;
            if buffered.is_empty() {
                return Ok(any);
            }
            any = true;
            let line_end = memchr::memchr(b'\n', buffered);
            let taken = line_end.unwrap_or(buffered.len());
            // A byte-order mark may stand before the longest line.
            let room = (MAX_REQUEST_BYTES + 4).saturating_sub(line.len());
            line.extend_from_slice(&buffered[..taken.min(room)]);
            self.input.consume(line_end.map_or(taken, |end| end + 1));
            if line_end.is_some() {
                return Ok(true);
            }
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
