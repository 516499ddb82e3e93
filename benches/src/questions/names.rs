//! What does a decision cost when a request comes with names, as from another program?
//!
//! Everything between the strings and the outcome is timed: each name looked up, and the decision.

use super::{Maker, maker, nanoseconds, number_of_agreements};
use crate::engines::{ByHand, ByHandNames, Engine as _, OursNames};
use crate::tables::Measured;

/// How many agreements there are.
const SIZES: [usize; 4] = [1, 100, 1_000, 10_000];

/// The engines. The last is asked with numbers, and shows what the names cost.
pub const ENGINES: [Maker; 3] = [maker::<OursNames>(), maker::<ByHandNames>(), maker::<ByHand>()];

/// Measures them at all sizes.
pub fn measure() -> Measured {
    Measured {
        title: "Nanoseconds from names to a decision, by the number of agreements (and how often the time of the names by hand)".to_owned(),
        columns: SIZES.map(number_of_agreements).to_vec(),
        rows: nanoseconds(&ENGINES, &SIZES),
        compared_with: Some(ByHandNames::NAME),
        note: String::new(),
    }
}
