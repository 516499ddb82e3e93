//! How far a long piece of work has come, on a terminal.
//!
//! What takes longer than [`PATIENCE`] says on standard error what is being done and for how long; where it counts, also how
//! many of how many are done. A thread of its own draws it, since most work cannot say in between that it is still at it.
//!
//! ```text
//! ⠹ looking for what there is to advise, 3s
//! ⠼ 1,204 of 6,669 changes tried, 12s
//! ```
//!
//! Invariant: where nobody watches, and of what is soon done, nothing is written; when the work is done, what was written is
//! gone.

use caldicott::Progress;
use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::cell::Cell;
use std::io::{self, IsTerminal as _};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How long work may take before anything is shown of it.
const PATIENCE: Duration = Duration::from_millis(500);

/// How often what is shown is brought up to date.
const RHYTHM: Duration = Duration::from_millis(100);

/// What is shown: a mark that moves, what is being done, and for how long.
const LINE: &str = "{spinner} {msg}, {elapsed}";

/// Work that is being done. It is done when this is dropped.
pub(crate) struct Work {
    bar: ProgressBar,
    /// When it was last counted how far it has come.
    counted: Cell<Instant>,
    /// The thread that draws, which ends once nobody can send to it any more.
    drawing: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Work {
    /// Work that begins with this.
    pub(crate) fn begin(what: &'static str) -> Work {
        Work::shown_on(io::stderr().is_terminal().then(ProgressDrawTarget::stderr), PATIENCE, what)
    }

    fn shown_on(terminal: Option<ProgressDrawTarget>, patience: Duration, what: &'static str) -> Work {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template(LINE) {
            bar.set_style(style);
        }
        bar.set_message(what);
        let drawing = terminal.and_then(|terminal| {
            let (working, done) = channel();
            let bar = bar.clone();
            // Where there can be no thread, the work is done all the same, in silence.
            let thread = thread::Builder::new().spawn(move || draw(&bar, terminal, patience, &done)).ok()?;
            Some((working, thread))
        });
        Work { bar, counted: Cell::new(Instant::now()), drawing }
    }

    /// It goes on with this.
    pub(crate) fn turn_to(&self, what: &'static str) {
        self.bar.set_message(what);
    }

    /// It has come so far.
    pub(crate) fn count(&self, come: Progress) {
        if self.drawing.is_some() && self.counted.get().elapsed() >= RHYTHM {
            self.counted.set(Instant::now());
            let (done, of) = (HumanCount(come.done as u64), HumanCount(come.of as u64));
            self.bar.set_message(format!("{done} of {of} {}", come.stage.words()));
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        if let Some((working, thread)) = self.drawing.take() {
            drop(working);
            // A thread that could not draw leaves the work as it is.
            let _ = thread.join();
        }
    }
}

fn draw(bar: &ProgressBar, terminal: ProgressDrawTarget, patience: Duration, done: &Receiver<()>) {
    let goes_on = |wait| done.recv_timeout(wait) == Err(RecvTimeoutError::Timeout);
    if !goes_on(patience) {
        return;
    }
    bar.set_draw_target(terminal);
    bar.tick();
    while goes_on(RHYTHM) {
        bar.tick();
    }
    bar.finish_and_clear();
}

#[cfg(test)]
mod tests {
    use super::{LINE, ProgressDrawTarget, Work};
    use indicatif::TermLike;
    use std::io;
    use std::sync::{Arc, Condvar, Mutex};
    use std::time::Duration;

    const NEVER: Duration = Duration::from_secs(24 * 60 * 60);

    /// A terminal of one line: what stands on it, and all that ever did.
    #[derive(Clone, Debug, Default)]
    struct Terminal(Arc<(Mutex<Lines>, Condvar)>);

    #[derive(Debug, Default)]
    struct Lines {
        now: String,
        ever: String,
    }

    impl Terminal {
        fn lines(&self) -> std::sync::MutexGuard<'_, Lines> {
            self.0.0.lock().expect("nobody panics while writing")
        }

        fn wait_for(&self, text: &str) {
            drop(self.0.1.wait_while(self.lines(), |lines| !lines.now.contains(text)).expect("nobody panics while writing"));
        }

        fn target(&self) -> Option<ProgressDrawTarget> {
            Some(ProgressDrawTarget::term_like(Box::new(self.clone())))
        }
    }

    impl TermLike for Terminal {
        fn width(&self) -> u16 {
            80
        }

        fn move_cursor_up(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn move_cursor_down(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn move_cursor_right(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn move_cursor_left(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn write_line(&self, text: &str) -> io::Result<()> {
            self.write_str(text)
        }

        fn write_str(&self, text: &str) -> io::Result<()> {
            let mut lines = self.lines();
            lines.now.push_str(text);
            lines.ever.push_str(text);
            self.0.1.notify_all();
            Ok(())
        }

        fn clear_line(&self) -> io::Result<()> {
            self.lines().now.clear();
            Ok(())
        }

        fn flush(&self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn long_work_says_what_it_is_and_leaves_nothing() {
        let terminal = Terminal::default();
        let work = Work::shown_on(terminal.target(), Duration::ZERO, "reading");
        terminal.wait_for("reading");
        work.turn_to("proving");
        terminal.wait_for("proving");
        drop(work);
        assert_eq!(terminal.lines().now.trim(), "");
    }

    #[test]
    fn of_what_is_soon_done_nothing_is_written() {
        let terminal = Terminal::default();
        let work = Work::shown_on(terminal.target(), NEVER, "reading");
        work.turn_to("proving");
        drop(work);
        assert_eq!(terminal.lines().ever, "");
    }

    #[test]
    fn where_nobody_watches_nothing_draws() {
        assert!(Work::shown_on(None, Duration::ZERO, "reading").drawing.is_none());
        assert!(indicatif::ProgressStyle::with_template(LINE).is_ok());
    }
}
