//! What does a whole record cost: every role, category and tier of one patient, 288 cells?

use super::{COMPARED_WITH, Maker, maker};
use crate::clock::rounds;
use crate::engines::{ByHand, Cedar, Cel, Indexed, Ours, OursView, Regorus, agree};
use crate::tables::Measured;
use crate::world::World;

/// The engines. Ours is asked for the record as it is meant to be, and cell by cell.
pub const ENGINES: [Maker; 7] =
    [maker::<OursView>(), maker::<Ours>(), maker::<Indexed>(), maker::<ByHand>(), maker::<Cel>(), maker::<Regorus>(), maker::<Cedar>()];

/// How many records are a round, so that a fast engine is not timed by less than a clock can tell.
const RECORDS: usize = 16;

/// Measures those engines that do not search, with one agreement.
pub fn measure() -> Measured {
    let world = World::of(1);
    let cells = world.record();
    let mut engines: Vec<_> = ENGINES.iter().map(|maker| (maker.make)(&world, &cells)).collect();
    agree(&world, &cells, &mut engines);
    let counts: Vec<usize> = engines.iter_mut().map(|engine| engine.record()).collect();
    assert!(counts.iter().all(|count| *count == counts[0]), "every engine permits as many cells of a record: {counts:?}");
    let rounds = rounds(&mut engines, |engine| (0..RECORDS).map(|_| engine.record()).sum());
    let rows = ENGINES.iter().zip(rounds).map(|(maker, round)| (maker.name, vec![Some(round.nanoseconds_each(RECORDS) / 1_000.0)]));
    Measured {
        title: format!("Microseconds for the {} cells of a record, N = 1", cells.len()),
        columns: vec!["µs".to_owned()],
        rows: rows.collect(),
        compared_with: Some(COMPARED_WITH),
        note: String::new(),
    }
}
