//! Measuring fairly on a noisy machine: every engine does a round in turn, many times over, and the median counts. What
//! disturbs the machine for a while then disturbs all of them.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often everything is measured from the beginning.
pub const REPEATS: usize = 3;

/// How many rounds each engine does in one of them. The first tells whether it is slow, and is not counted.
const ROUNDS: usize = 15;

/// How many rounds a fast engine does before the one that is timed: enough to fill the caches, and too few for the processor
/// to learn by heart which way each request goes. No real stream of requests repeats itself.
const WARMING: usize = 4;

/// What takes longer than this does not notice whose data is in the caches.
const CACHES_MATTER: Duration = Duration::from_millis(2);

/// What takes longer than this is measured well enough by a third of the rounds: what disturbs the machine for a moment is
/// lost in it.
const LONG: Duration = Duration::from_millis(50);

/// How long a round may take for it to be worth asking a larger question.
const PATIENCE: Duration = Duration::from_millis(500);

/// How long an engine takes for a round.
#[derive(Clone, Copy, Debug)]
pub struct Round(pub Duration);

impl Round {
    /// Whether a larger question would take too long.
    pub fn is_slow(self) -> bool {
        self.0 > PATIENCE
    }

    /// How many of so many are done in a second.
    pub fn a_second(self, of: usize) -> f64 {
        of as f64 / self.0.as_secs_f64()
    }

    /// Nanoseconds for each of so many.
    pub fn nanoseconds_each(self, of: usize) -> f64 {
        self.0.as_nanos() as f64 / of as f64
    }
}

/// The time of a round of each engine: the median of rounds that take turns. Before its turn a fast engine does some
/// rounds untimed, because the engine before it has left the caches full of other things.
pub fn rounds<E>(engines: &mut [E], round: impl Fn(&mut E) -> usize) -> Vec<Round> {
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); engines.len()];
    for number in 0..=ROUNDS {
        for (engine, times) in engines.iter_mut().zip(&mut times) {
            if number % 3 != 0 && times.last().is_some_and(|last| *last > LONG) {
                continue;
            }
            if times.last().is_some_and(|last| *last < CACHES_MATTER) {
                (0..WARMING).for_each(|_| {
                    black_box(round(engine));
                });
            }
            times.push(time(|| round(engine)).0);
        }
    }
    times.into_iter().map(|times| Round(median(times.into_iter().skip(1)))).collect()
}

/// How long something takes, and what comes of it, so that whoever wants can drop it untimed.
pub fn time<T>(of: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let made = black_box(of());
    (start.elapsed(), made)
}

/// The median.
///
/// # Panics
///
/// If there is none.
pub fn median<T: PartialOrd + Copy>(of: impl Iterator<Item = T>) -> T {
    let mut all: Vec<T> = of.collect();
    all.sort_by(|one, other| one.partial_cmp(other).expect("times are numbers"));
    all[all.len() / 2]
}
