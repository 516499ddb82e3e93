//! Whatever is timed answers alike, and is asked what is worth asking.

use caldicott_benches::engines::{Said, agree};
use caldicott_benches::questions::decide::ENGINES;
use caldicott_benches::questions::{Maker, names, record};
use caldicott_benches::world::{REQUESTS, World};

/// The engines of all questions: some are asked more than one.
fn all() -> impl Iterator<Item = Maker> {
    ENGINES.into_iter().chain(names::ENGINES).chain(record::ENGINES)
}

#[test]
fn every_engine_answers_alike() {
    for agreements in [1, 7] {
        let world = World::of(agreements);
        for requests in [world.requests(), world.record()] {
            let mut engines: Vec<_> = all().map(|maker| (maker.make)(&world, &requests)).collect();
            agree(&world, &requests, &mut engines);
        }
    }
}

#[test]
fn every_engine_permits_as_many_cells_of_a_record() {
    let world = World::of(3);
    let counts: Vec<usize> = all().map(|maker| (maker.make)(&world, &world.record()).record()).collect();
    assert!(counts[0] > 0 && counts.iter().all(|count| *count == counts[0]), "{counts:?}");
}

#[test]
fn outcomes_are_well_mixed() {
    for agreements in [1, 10, 100] {
        let world = World::of(agreements);
        let requests = world.requests();
        let mut reference = (ENGINES[0].make)(&world, &requests);
        let said: Vec<Said> = (0..REQUESTS).map(|number| reference.said(number)).collect();
        let share = |of: Said| said.iter().filter(|said| **said == of).count() * 100 / REQUESTS;
        let (permits, asks) = (share(Said::Permit), share(Said::Ask));
        assert!((25..=42).contains(&permits) && asks >= 10, "{permits} % are permitted and {asks} % ask, of {agreements} agreements");
    }
}
