//! What does it cost to make an engine ready, from its text and its data?

use super::number_of_agreements;
use crate::clock::time;
use crate::engines::{ByHand, Cedar, CedarEach, Cel, Engine, Ours, Reference, Regorus, grants_as_json};
use crate::tables::{Measured, Row};
use crate::world::World;

/// How many agreements there are. Of the largest only what the peers leave time for is asked.
const SIZES: [usize; 2] = [1_000, 10_000];

const READING: &str = "reading the same tables as JSON (the yardstick)";

/// Measures those engines whose loading differs, and beside them what a JSON reader needs for the same tables.
pub fn measure() -> Measured {
    let [small, large] = SIZES.map(World::of);
    let all_sizes = |of: fn(&World) -> f64| [&small, &large].map(|world| Some(of(world) * 1e3)).to_vec();
    let small_alone = |of: fn(&World) -> f64| vec![Some(of(&small) * 1e3), None];
    let rows: Vec<Row> = vec![
        (READING, all_sizes(reading)),
        ("Caldicott, from text to policy", all_sizes(seconds::<Reference>)),
        ("Caldicott, from text to table", all_sizes(seconds::<Ours>)),
        ("tables written by hand, from structs", all_sizes(seconds::<ByHand>)),
        (Cel::NAME, small_alone(seconds::<Cel>)),
        (Regorus::NAME, small_alone(seconds::<Regorus>)),
        (Cedar::NAME, small_alone(seconds::<Cedar>)),
        (CedarEach::NAME, small_alone(seconds::<CedarEach>)),
    ];
    Measured {
        title: "Milliseconds to load, by the number of agreements (and how often the yardstick)".to_owned(),
        columns: SIZES.map(number_of_agreements).to_vec(),
        compared_with: Some(READING),
        note: String::new(),
        rows,
    }
}

fn reading(world: &World) -> f64 {
    let json = grants_as_json(world);
    time(|| serde_json::from_str::<serde_json::Value>(&json).expect("it is JSON")).0.as_secs_f64()
}

fn seconds<E: Engine>(world: &World) -> f64 {
    let source = E::source(world);
    time(|| E::load(&source)).0.as_secs_f64()
}
