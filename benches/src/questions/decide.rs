//! What does a decision cost, and does it grow with the number of agreements?

use super::{COMPARED_WITH, Maker, maker, nanoseconds, number_of_agreements};
use crate::engines::{ByHand, ByHandNames, Cedar, CedarEach, Cel, Indexed, Interpreted, Ours, Reference, Regorus};
use crate::tables::Measured;

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
    Measured {
        title: "Nanoseconds a decision, by the number of agreements (and how often the time of the program written by hand)".to_owned(),
        columns: SIZES.map(number_of_agreements).to_vec(),
        rows: nanoseconds(&ENGINES, &SIZES),
        compared_with: Some(COMPARED_WITH),
        note: String::new(),
    }
}
