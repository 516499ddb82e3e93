//! What does it cost to make an engine ready, from its text and its data?

use crate::clock::time;
use crate::engines::{ByHand, Cedar, CedarEach, Cel, Engine, Ours, Reference, Regorus, grants_as_json};
use crate::tables::{Measured, apart};
use crate::world::World;

/// How many agreements there are.
const AGREEMENTS: usize = 1_000;

/// Measures those engines whose loading differs, and beside them what a JSON reader needs for the same tables.
pub fn measure() -> Measured {
    let world = World::of(AGREEMENTS);
    let json = grants_as_json(&world);
    let yardstick = time(|| serde_json::from_str::<serde_json::Value>(&json).expect("it is JSON")).0;
    let rows = vec![
        ("reading the same tables as JSON (the yardstick)", yardstick.as_secs_f64()),
        ("Caldicott, from text to policy", seconds::<Reference>(&world)),
        ("Caldicott, from text to table", seconds::<Ours>(&world)),
        ("tables written by hand, from structs", seconds::<ByHand>(&world)),
        (Cel::NAME, seconds::<Cel>(&world)),
        (Regorus::NAME, seconds::<Regorus>(&world)),
        (Cedar::NAME, seconds::<Cedar>(&world)),
        (CedarEach::NAME, seconds::<CedarEach>(&world)),
    ];
    Measured {
        title: format!("Milliseconds to load, N = {}", apart(AGREEMENTS)),
        columns: vec!["ms".to_owned()],
        compared_with: Some(rows[0].0),
        note: String::new(),
        rows: rows.into_iter().map(|(name, seconds)| (name, vec![Some(seconds * 1_000.0)])).collect(),
    }
}

fn seconds<E: Engine>(world: &World) -> f64 {
    let source = E::source(world);
    time(|| E::load(&source)).0.as_secs_f64()
}
