//! How many decisions a second are made of columns, by one thread and by two?
//!
//! Rows are numbers in columns, as a file of columns has them. Either a few combinations come over and over, in mixed order,
//! as in an extract; or every row is drawn independently, which is the worst that columns can be: few rows repeat another.

use crate::clock::rounds;
use crate::columns::Columns;
use crate::engines::{ByHand, Engine as _, Ours, Said, said};
use crate::tables::{Measured, Row, apart};
use crate::world::{REQUESTS, World};
use caldicott::Batch;
use std::hint::black_box;

/// How many rows there are.
const ROWS: usize = 1 << 20;

/// How many agreements there are.
const AGREEMENTS: usize = 1_000;

const ONE_THREAD: &str = "Caldicott, one thread";
const TWO_THREADS: &str = "Caldicott, two threads";
const ROW_BY_ROW: &str = "written by hand, row by row, one thread";

/// Measures ours and the program written by hand.
pub fn measure() -> Measured {
    let world = World::of(AGREEMENTS);
    let ours = Ours::load(&Ours::source(&world)).into_table();
    let mut by_hand = ByHand::load(&world);
    let described = Columns::described(&world, &ours);
    let few = Columns::of(&World::mixed(&world.requests(), ROWS));
    let many = Columns::of(&world.drawn(ROWS));
    let mut rows: Vec<Row> = [ONE_THREAD, TWO_THREADS, ROW_BY_ROW].map(|name| (name, Vec::new())).to_vec();
    for columns in [&few, &many] {
        let by_hand = &mut by_hand;
        check(&described, columns, by_hand);
        let all = columns.all();
        let decide = |threads| described.decide(black_box(&all), threads).expect("the columns are those described").rows().len();
        let mut asked: [Box<dyn FnMut() -> usize>; 3] =
            [Box::new(|| decide(1)), Box::new(|| decide(2)), Box::new(|| black_box(row_by_row(black_box(columns), by_hand)).len())];
        for ((_, numbers), round) in rows.iter_mut().zip(rounds(&mut asked, |ask| ask())) {
            numbers.push(Some(round.a_second(ROWS) / 1e6));
        }
    }
    Measured {
        title: format!("Million decisions a second of {} rows, N = {} (and how often those of one thread)", apart(ROWS), apart(AGREEMENTS)),
        columns: vec![format!("{} combinations", apart(REQUESTS)), "drawn independently".to_owned()],
        rows,
        compared_with: Some(ONE_THREAD),
        note: String::new(),
    }
}

fn row_by_row(columns: &Columns, by_hand: &mut ByHand) -> Vec<Said> {
    (0..columns.rows()).map(|row| by_hand.decide(&columns.request(row))).collect()
}

/// Nothing is timed before it is seen to be right.
fn check(described: &Batch<'_>, columns: &Columns, by_hand: &mut ByHand) {
    let right = row_by_row(columns, by_hand);
    for threads in [1, 2] {
        let answers = described.decide(&columns.all(), threads).expect("the columns are those described");
        assert!(answers.outcomes().map(said).eq(right.iter().copied()), "{threads} threads answer as the program written by hand");
    }
}
