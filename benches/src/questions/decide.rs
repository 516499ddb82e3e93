//! What does a decision cost, and does it grow with the number of agreements?

use super::{COMPARED_WITH, Maker, maker};
use crate::clock::rounds;
use crate::engines::{ByHand, ByHandNames, Cedar, CedarEach, Cel, Indexed, Interpreted, Ours, Reference, Regorus, agree};
use crate::tables::{Measured, apart};
use crate::world::{REQUESTS, World};

/// How many agreements there are.
pub const SIZES: [usize; 5] = [1, 10, 100, 1_000, 10_000];

/// Every engine. The first is the one that the others are held to: the meaning of the policy, written to be read.
pub const ENGINES: [Maker; 10] = [
    maker::<Reference>(),
    maker::<Ours>(),
    maker::<Indexed>(),
    maker::<ByHand>(),
    maker::<ByHandNames>(),
    maker::<Cel>(),
    maker::<Regorus>(),
    maker::<Interpreted>(),
    maker::<Cedar>(),
    maker::<CedarEach>(),
];

/// Measures all engines at all sizes, but for those that a smaller size shows to be slow.
pub fn measure() -> Measured {
    let mut rows: Vec<(&'static str, Vec<Option<f64>>)> = ENGINES.iter().map(|maker| (maker.name, Vec::new())).collect();
    let mut slow = [false; ENGINES.len()];
    for size in SIZES {
        let world = World::of(size);
        let requests = world.requests();
        let asked: Vec<usize> = (0..ENGINES.len()).filter(|&number| !slow[number]).collect();
        let mut engines: Vec<_> = asked.iter().map(|&number| (ENGINES[number].make)(&world, &requests)).collect();
        agree(&world, &requests, &mut engines);
        let rounds = rounds(&mut engines, |engine| engine.round());
        rows.iter_mut().for_each(|(_, costs)| costs.push(None));
        for (&number, round) in asked.iter().zip(rounds) {
            rows[number].1.pop();
            rows[number].1.push(Some(round.nanoseconds_each(REQUESTS)));
            slow[number] = round.is_slow();
        }
    }
    Measured {
        title: "Nanoseconds a decision, by the number of agreements (and how often the time of the program written by hand)".to_owned(),
        columns: SIZES.map(|size| format!("N = {}", apart(size))).to_vec(),
        rows,
        compared_with: Some(COMPARED_WITH),
        note: String::new(),
    }
}
