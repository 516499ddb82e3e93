//! Rows of a batch: how they are packed, by how many threads they are decided, and what is wrong with them.

use super::policy;
use crate::{BadRows, Batch, Table};
use caldicott_policy::{Day, FactValue, Outcome, RequestError, Tier};

/// So many entries of a dictionary, of which each is the same.
fn padded<T: Clone>(entry: T, entries: usize) -> Vec<T> {
    vec![entry; entries]
}

#[test]
fn a_key_has_room_for_any_dictionary_and_rows_are_answered_alike_on_any_number_of_threads() {
    let table = Table::compile(policy(
        "fact told \"Told\"\nallow all \"All\" data notes for care when told\nconsent any \"Any\" without consent\n",
    ));
    let table = table.expect("it is small");
    // Sixteen bits each for four columns: a whole word of a key, and more to come.
    let (many, day) = (1 << 16, "2026-01-01".parse().expect("a day"));
    let batch = table.batch().role(&padded("gp", many)).data(&padded(("notes", 1), many)).purpose(&padded("care", many));
    let batch = batch.on(&padded(day, many)).requester(&[Some("x")]).holder(&[Some("x")]);
    let batch = batch.fact("told", &[false.into(), true.into(), FactValue::Unknown]).build().expect("every name is known");
    let rows = 100_000_u32;
    let same: Vec<u32> = (0..rows).map(|row| row % 5 * 13_000).collect();
    let zeros = vec![0; rows as usize];
    let told: Vec<u32> = (0..rows).map(|row| row % 3).collect();
    let answers =
        |threads| batch.decide(&[&same, &same, &same, &same, &zeros, &[], &told], threads).expect("every number stands for something");
    let outcomes: Vec<Outcome> = answers(1).outcomes().take(4).collect();
    assert_eq!(outcomes, [Outcome::Deny, Outcome::Permit, Outcome::Ask, Outcome::Deny]);
    assert_eq!(answers(1), answers(3));
    assert!(answers(1).outcomes().enumerate().all(|(row, outcome)| outcome == outcomes[row % 3]), "each row has its own answer");
}

#[test]
fn rows_that_stand_for_nothing_are_told() {
    let table = Table::compile(policy("")).expect("it is small");
    let day = "2026-01-01".parse().expect("a day");
    let batch = table.batch().role(&["gp"]).data(&[("notes", 1)]).purpose(&["care"]).on(&[day]).requester(&[None, Some("x")]);
    let batch = batch.build().expect("every name is known");
    let decide = |requesters: &[u32]| batch.decide(&[&[0, 0, 0], &[], &[], &[], requesters], 1).map(|answers| answers.rows().len());
    assert_eq!(decide(&[0, 1, 0]), Ok(3));
    assert_eq!(decide(&[0, 1, 2]), Err(BadRows::Number { column: "requester".to_owned(), row: 2, number: 2, words: 2 }));
    assert_eq!(decide(&[0, 1]), Err(BadRows::Length { column: "requester".to_owned(), found: 2, wanted: 3 }));
    assert_eq!(batch.decide(&[], 1), Err(BadRows::Columns { found: 0, wanted: 5 }));
    assert!(table.batch().role(&["gp"]).role(&["gp"]).build().is_err(), "a column is given twice");
    assert!(table.batch().role(&["gp"]).build().is_err(), "there are no data");
}

#[test]
fn a_fact_with_the_code_of_a_column_does_not_stand_for_it() {
    let facts = "fact f \"F\" code \"role\"\nfact g \"G\" code \"on\"\n";
    let table = Table::compile(policy(facts)).expect("it is small");
    let answers = [FactValue::Is(true)];
    let batch = || table.batch().data(&[("notes", 1)]).purpose(&["care"]).fact("role", &answers).fact("on", &answers);
    let missing = |built: Result<Batch<'_>, RequestError>| built.map(|_| ()).map_err(|error| error.message);
    let day = "2026-01-01".parse().expect("a day");
    assert_eq!(missing(batch().on(&[day]).build()), Err("every request has a `role`, and there is no column of it".to_owned()));
    assert_eq!(missing(batch().role(&["gp"]).build()), Err("every request has a `on`, and there is no column of it".to_owned()));
    assert_eq!(missing(batch().role(&["gp"]).on(&[day]).build()), Ok(()));
}

#[test]
fn answers_are_numbered_alike_and_the_same_row_is_told_on_any_number_of_threads() {
    let categories = 40;
    let text: String = (0..categories)
        .map(|number| format!("category c{number} \"C\" tier 1 \"All\"\nallow a{number} \"A\" data c{number} for care\n"))
        .collect();
    let table = Table::compile(policy(&format!("{text}consent any \"Any\" without consent\n"))).expect("it is small");
    let names: Vec<String> = (0..categories).map(|number| format!("c{number}")).collect();
    let data: Vec<(&str, Tier)> = names.iter().map(|name| (name.as_str(), 1)).collect();
    let on: Day = "2026-01-01".parse().expect("a day");
    let batch = table.batch().role(&["gp"]).data(&data).purpose(&["care"]).on(&[on]).requester(&[Some("x")]).holder(&[Some("x")]);
    let batch = batch.build().expect("every name is known");
    let decide = |rows: &[u32], threads| batch.decide(&[&[], rows, &[], &[], &[], &[]], threads);
    // Most answers first occur far down, so that threads come to them in different order.
    let rows: Vec<u32> = (0..200_000).map(|row| if row % 3 == 0 { 0 } else { row / 4_000 * 7 % categories }).collect();
    let alone = decide(&rows, 1).expect("they are numbers");
    assert_eq!(alone.briefs().len(), categories as usize, "each category has a grant of its own");
    let mut seen = 0;
    for &answer in alone.rows() {
        assert!(answer <= seen, "they stand in the order in which each first occurs");
        seen = seen.max(answer + 1);
    }
    for threads in [0, 2, 3, 8, 1_000] {
        assert!(decide(&rows, threads).expect("they are numbers") == alone, "{threads} threads");
    }
    for rows in [0, 1, 1_024, 8_192, 8_193, 65_536, 65_537].map(|count| &rows[..count]) {
        let alone = decide(rows, 1).expect("they are numbers");
        assert!(alone.rows().len() == rows.len() && decide(rows, 2) == Ok(alone), "{} rows", rows.len());
    }
    // Of rows that stand for nothing the same is told, whoever comes to one first: the last of all, and then one above another.
    let mut bad = rows;
    for row in [199_999, 150_000, 110_000, 70_000, 5_000] {
        bad[row] = categories;
        let told = BadRows::Number { column: "data".to_owned(), row, number: categories, words: categories as usize };
        for threads in [1, 2, 3, 8] {
            assert_eq!(decide(&bad, threads), Err(told.clone()), "{threads} threads");
        }
    }
    // Of one block that of the first column.
    let mut roles = vec![0; bad.len()];
    roles[5_001] = 1;
    let told = BadRows::Number { column: "role".to_owned(), row: 5_001, number: 1, words: 1 };
    assert_eq!(batch.decide(&[&roles, &bad, &[], &[], &[], &[]], 3), Err(told));
}

#[test]
fn rows_of_which_no_two_are_alike_are_answered_each_by_itself() {
    let table = Table::compile(policy(
        "fact told \"Told\"\nallow all \"All\" data notes for care when told\nconsent any \"Any\" without consent\n",
    ));
    let table = table.expect("it is small");
    let (many, day) = (1 << 9, "2026-01-01".parse().expect("a day"));
    let batch = table.batch().role(&padded("gp", many)).data(&padded(("notes", 1), many)).purpose(&["care"]).on(&[day]);
    let batch = batch.requester(&[Some("x")]).holder(&[Some("x")]);
    let batch = batch.fact("told", &[false.into(), true.into(), FactValue::Unknown]).build().expect("every name is known");
    // First more combinations than are remembered, so that most blocks are not looked for; then few, many times over.
    let combinations = 1 << 18;
    let rows: Vec<u32> = (0..combinations).chain((0..100_000).map(|row| row % 7)).collect();
    let [role, data, told] =
        [|row: &u32| row % 512, |row: &u32| row / 512, |row: &u32| row % 5 % 3].map(|of| rows.iter().map(of).collect::<Vec<u32>>());
    let [alone, on_three] =
        [1, 3].map(|threads| batch.decide(&[&role, &data, &[], &[], &[], &[], &told], threads).expect("every number stands for something"));
    let of_told = [Outcome::Deny, Outcome::Permit, Outcome::Ask];
    assert!(alone.outcomes().zip(&told).all(|(outcome, &told)| outcome == of_told[told as usize]));
    assert!(alone == on_three);
}

#[test]
fn nothing_is_left_of_the_holder_of_another_row() {
    let table = Table::compile(policy(
        "organisation x \"X\"\norganisation y \"Y\"\norganisation z \"Z\"\nallow all \"All\" data notes for care when holder is one of y, z\nconsent any \"Any\" without consent\ngateway all-of-us \"All of us\" for care covers everything basis \"A law\"\n",
    ));
    let table = table.expect("it is small");
    let holders = [Some("x"), Some("y"), Some("z"), None, Some("elsewhere")];
    let batch = table.batch().role(&["gp"]).data(&[("notes", 1)]).purpose(&["care"]).on(&["2026-01-01".parse().expect("a day")]);
    let batch = batch.requester(&[Some("x")]).holder(&holders).build().expect("every name is known");
    let outcomes = |rows: &[u32]| -> Vec<Outcome> {
        batch.decide(&[&[], &[], &[], &[], &[], rows], 1).expect("they are numbers").outcomes().collect()
    };
    let alone: Vec<Outcome> = (0..5).flat_map(|holder| outcomes(&[holder])).collect();
    assert_eq!(alone, [Outcome::Deny, Outcome::Permit, Outcome::Permit, Outcome::Ask, Outcome::Deny]);
    // More than are filled in at a time, so that each follows each other in its place.
    for first in 0..5 {
        let rows: Vec<u32> = (0..5).flat_map(|row| std::iter::repeat_n((first + row) % 5, 200)).collect();
        assert_eq!(outcomes(&rows), rows.iter().map(|&row| alone[row as usize]).collect::<Vec<_>>());
    }
}
