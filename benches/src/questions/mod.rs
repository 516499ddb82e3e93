//! What is asked of the engines: one file a question, and a table for each.

pub mod batch;
pub mod decide;
pub mod lines;
pub mod load;
pub mod names;
pub mod policies;
pub mod proofs;
pub mod record;

use crate::clock::{REPEATS, rounds};
use crate::engines::{Engine, Ready, agree, ready};
use crate::tables::{Measured, Row, apart};
use crate::world::{REQUESTS, Request, World};

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

/// Nanoseconds a decision of some engines at all sizes, but for those that a smaller size shows to be slow. Nothing is timed
/// before all are seen to agree.
fn nanoseconds(makers: &[Maker], sizes: &[usize]) -> Vec<Row> {
    let mut rows: Vec<Row> = makers.iter().map(|maker| (maker.name, Vec::new())).collect();
    let mut slow = vec![false; makers.len()];
    for &size in sizes {
        let world = World::of(size);
        let requests = world.requests();
        let asked: Vec<usize> = (0..makers.len()).filter(|&number| !slow[number]).collect();
        let mut engines: Vec<_> = asked.iter().map(|&number| (makers[number].make)(&world, &requests)).collect();
        agree(&world, &requests, &mut engines);
        let rounds = rounds(&mut engines, |engine| engine.round());
        rows.iter_mut().for_each(|(_, costs)| costs.push(None));
        for (&number, round) in asked.iter().zip(rounds) {
            rows[number].1.pop();
            rows[number].1.push(Some(round.nanoseconds_each(REQUESTS)));
            slow[number] = round.is_slow();
        }
    }
    rows
}

/// The heading of a column.
fn number_of_agreements(size: usize) -> String {
    format!("N = {}", apart(size))
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
