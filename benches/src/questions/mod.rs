//! What is asked of the engines: one file a question, and a table for each.

pub mod decide;
pub mod load;
pub mod record;

use crate::clock::REPEATS;
use crate::engines::{Engine, Ready, ready};
use crate::tables::Measured;
use crate::world::{Request, World};

/// The engine that the others are compared with.
pub const COMPARED_WITH: &str = <crate::engines::ByHand as Engine>::NAME;

/// Makes an engine ready for some requests.
#[derive(Clone, Copy)]
pub struct Maker {
    /// What the engine is called.
    pub name: &'static str,
    /// Makes it ready.
    pub make: fn(&World, &[Request]) -> Box<dyn Ready>,
}

/// The maker of an engine.
pub const fn maker<E: Engine + 'static>() -> Maker {
    Maker { name: E::NAME, make: ready::<E> }
}

/// Measures several times from the beginning. The table is of the medians, and notes how far the repeats are from them.
pub fn repeated(measure: impl Fn() -> Measured) -> Measured {
    let repeats: Vec<Measured> = (0..REPEATS).map(|_| measure()).collect();
    let mut median = Measured::median(&repeats).expect("there are repeats");
    let apart = median.apart_from(&repeats);
    let percent = |place: usize| apart.get(place).map_or(0.0, |part| part * 100.0);
    let (most, all) = (percent(apart.len() * 9 / 10), percent(apart.len().saturating_sub(1)));
    median.note = format!("Of {REPEATS} repeats; nine in ten numbers are within {most:.0} % of these medians, and all within {all:.0} %.");
    median
}
