//! How far a long piece of work has come, on a terminal.

use caldicott::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::cell::RefCell;
use std::io::{self, IsTerminal as _};
use std::time::{Duration, Instant};

/// How long work may take before its progress is shown.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often what is shown is brought up to date.
const RHYTHM: Duration = Duration::from_millis(100);

/// What is shown while work is being done, and gone when it is.
pub(super) struct Bar {
    begun: Instant,
    shown: RefCell<Option<(ProgressBar, Instant)>>,
}

impl Bar {
    pub(super) fn new() -> Bar {
        Bar { begun: Instant::now(), shown: RefCell::new(None) }
    }

    /// Shows how far the work has come, if it takes long and somebody watches.
    pub(super) fn show(&self, come: Progress) {
        if self.begun.elapsed() < PATIENCE || !io::stderr().is_terminal() {
            return;
        }
        let mut shown = self.shown.borrow_mut();
        let (bar, at) = shown.get_or_insert_with(|| (bar(), self.begun));
        if at.elapsed() >= RHYTHM {
            *at = Instant::now();
            bar.set_length(come.of as u64);
            bar.set_position(come.done as u64);
            bar.set_message(come.stage.words());
            bar.tick();
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some((bar, _)) = self.shown.borrow().as_ref() {
            bar.finish_and_clear();
        }
    }
}

fn bar() -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {human_pos} of {human_len} {msg}") {
        bar.set_style(style);
    }
    bar
}
