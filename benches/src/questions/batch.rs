//! How many decisions a second are made of columns, by one thread and by two?
//!
//! Rows are numbers in columns, as a file of columns has them. Either a few combinations come over and over, in mixed order,
//! as in an extract, or many do; or every row is drawn independently, which is the worst that columns can be: few rows repeat
//! another.
//! The program written by hand is asked on two threads as well, which shares nothing between them: so much more two threads do
//! on the machine.

use crate::clock::rounds;
use crate::columns::Columns;
use crate::engines::{ByHand, Engine as _, Ours, Said};
use crate::tables::{Measured, Row, apart};
use crate::world::{REQUESTS, World};
use caldicott::Batch;
use std::cell::RefCell;
use std::hint::black_box;
use std::ops::Range;

/// How many rows there are.
const ROWS: usize = 1 << 20;

/// How many combinations there are at most, where there are many.
const MANY: usize = 1 << 14;

/// How many agreements there are.
const AGREEMENTS: usize = 1_000;

const ONE_THREAD: &str = "Caldicott, one thread";
const TWO_THREADS: &str = "Caldicott, two threads";
const ROW_BY_ROW: &str = "written by hand, row by row, one thread";
const ROW_BY_ROW_TWICE: &str = "written by hand, row by row, two threads";

/// Measures ours and the program written by hand.
pub fn measure() -> Measured {
    let world = World::of(AGREEMENTS);
    let ours = Ours::load(&Ours::source(&world)).into_table();
    let [mut by_hand, mut other] = [ByHand::load(&world), ByHand::load(&world)];
    let described = Columns::described(&world, &ours);
    let few = Columns::of(&World::mixed(&world.requests(), ROWS));
    let many = Columns::of(&World::mixed(&world.drawn(MANY), ROWS));
    let drawn = Columns::of(&world.drawn(ROWS));
    let mut rows: Vec<Row> = [ONE_THREAD, TWO_THREADS, ROW_BY_ROW, ROW_BY_ROW_TWICE].map(|name| (name, Vec::new())).to_vec();
    for columns in [&few, &many, &drawn] {
        check(&described, columns, &mut by_hand);
        let all = columns.all();
        let (half, every) = (columns.rows() / 2, columns.rows());
        let decide = |threads| described.decide(black_box(&all), threads).expect("the columns are those described").rows().len();
        let by_hand = RefCell::new((&mut by_hand, &mut other));
        let mut asked: [Box<dyn FnMut() -> usize>; 4] = [
            Box::new(|| decide(1)),
            Box::new(|| decide(2)),
            Box::new(|| black_box(row_by_row(black_box(columns), 0..every, by_hand.borrow_mut().0)).len()),
            Box::new(|| {
                let (one, other) = &mut *by_hand.borrow_mut();
                std::thread::scope(|scope| {
                    let first = scope.spawn(|| black_box(row_by_row(black_box(columns), 0..half, one)).len());
                    black_box(row_by_row(black_box(columns), half..every, other)).len() + first.join().expect("it only decides")
                })
            }),
        ];
        for ((_, numbers), round) in rows.iter_mut().zip(rounds(&mut asked, |ask| ask())) {
            numbers.push(Some(round.a_second(ROWS) / 1e6));
        }
    }
    Measured {
        title: format!("Million decisions a second of {} rows, N = {} (and how often those of one thread)", apart(ROWS), apart(AGREEMENTS)),
        columns: [REQUESTS, MANY]
            .map(|of| format!("{} combinations", apart(of)))
            .into_iter()
            .chain(["drawn independently".to_owned()])
            .collect(),
        rows,
        compared_with: Some(ONE_THREAD),
        note: String::new(),
    }
}

fn row_by_row(columns: &Columns, rows: Range<usize>, by_hand: &mut ByHand) -> Vec<Said> {
    rows.map(|row| by_hand.decide(&columns.request(row))).collect()
}

/// Nothing is timed before it is seen to be right.
fn check(described: &Batch<'_>, columns: &Columns, by_hand: &mut ByHand) {
    let right = row_by_row(columns, 0..columns.rows(), by_hand);
    for threads in [1, 2] {
        let answers = described.decide(&columns.all(), threads).expect("the columns are those described");
        assert!(answers.outcomes().map(Said::from).eq(right.iter().copied()), "{threads} threads answer as the program written by hand");
    }
}
