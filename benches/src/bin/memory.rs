//! What each engine keeps of the heap when it is loaded, and how often a decision allocates. A program of its own: an
//! allocator that counts would slow down whatever allocates where time is measured.

use caldicott_benches::engines::{ByHand, ByHandNames, Cedar, CedarEach, Cel, Engine, Indexed, Interpreted, Ours, Reference, Regorus};
use caldicott_benches::tables::Measured;
use caldicott_benches::world::{Request, World};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How many agreements there are.
const AGREEMENTS: usize = 1_000;

fn main() {
    let world = World::of(AGREEMENTS);
    let requests = world.requests();
    let rows = vec![
        row::<Reference>(&world, &requests),
        row::<Ours>(&world, &requests),
        row::<Indexed>(&world, &requests),
        row::<ByHand>(&world, &requests),
        row::<ByHandNames>(&world, &requests),
        row::<Cel>(&world, &requests),
        row::<Regorus>(&world, &requests),
        row::<Interpreted>(&world, &requests),
        row::<Cedar>(&world, &requests),
        row::<CedarEach>(&world, &requests),
    ];
    let columns = vec!["MiB kept".to_owned(), "allocations a decision".to_owned()];
    let title = format!("Memory, N = {AGREEMENTS}");
    println!("{}", Measured { title, columns, rows, compared_with: None, note: String::new() });
}

fn row<E: Engine>(world: &World, requests: &[Request]) -> (&'static str, Vec<Option<f64>>) {
    let source = E::source(world);
    let loading = Region::new(COUNTING);
    let mut engine = E::load(&source);
    let change = loading.change();
    let kept = change.bytes_allocated.saturating_sub(change.bytes_deallocated) as f64 / f64::from(1 << 20);
    let questions: Vec<E::Question> = requests.iter().map(|request| engine.question(world, request)).collect();
    let deciding = Region::new(COUNTING);
    for question in &questions {
        engine.decide(question);
    }
    let allocations = deciding.change().allocations as f64 / requests.len() as f64;
    (E::NAME, vec![Some(kept), Some(allocations)])
}
