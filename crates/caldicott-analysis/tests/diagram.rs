//! Diagrams do what is done to the tables of their values.
//!
//! Of a few variables with a few values each every function is a table, one number for each way of choosing values. Whatever is done to
//! a diagram is done to its table, one entry at a time, and the two must be the same function: the same diagram even, since equal
//! functions are one diagram.

use caldicott_analysis::OutOfBudget;
use caldicott_analysis::diagram::{Block, Choice, Diagram, Diagrams, Hull, Hulls, Join, Leaf, Variable, first_of, second_of};
use std::collections::BTreeSet;

/// Numbers that look drawn at random (the linear congruential generator of Knuth's MMIX).
struct Picks(u64);

impl Picks {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(end)) as u32
    }
}

const SEEDS: u64 = 60;

/// How many values the variables have: one of them has but one.
const SIZES: [u32; 5] = [3, 2, 5, 1, 4];

/// Every way of choosing values.
fn all_values() -> Vec<Vec<Choice>> {
    SIZES.iter().fold(vec![Vec::new()], |so_far, &size| {
        let longer = |values: Vec<Choice>| (0..size).map(move |value| [&values[..], &[value]].concat());
        so_far.into_iter().flat_map(longer).collect()
    })
}

/// The numbers of a function, in the order of [`all_values`].
type Table = Vec<Leaf>;

/// A function that is often the same for neighbouring values, and some variables of which make no difference.
fn random_table(picks: &mut Picks, leaves: u32) -> Table {
    let matters: Vec<bool> = SIZES.iter().map(|_| picks.below(4) > 0).collect();
    let coarse: Vec<u32> = SIZES.iter().map(|_| 1 + picks.below(2)).collect();
    let salt = picks.below(u32::MAX);
    let number = |values: &Vec<Choice>| {
        let key = values.iter().zip(matters.iter().zip(&coarse)).fold(u64::from(salt), |key, (value, (matters, coarse))| {
            key.wrapping_mul(31).wrapping_add(if *matters { u64::from(value / coarse) } else { 0 })
        });
        Picks(key).below(leaves)
    };
    all_values().iter().map(number).collect()
}

fn of_table(diagrams: &mut Diagrams, table: &[Leaf]) -> Diagram {
    of_table_from(diagrams, 0, table)
}

fn of_table_from(diagrams: &mut Diagrams, variable: u32, table: &[Leaf]) -> Diagram {
    if variable as usize == SIZES.len() {
        return Diagram::leaf(table[0]);
    }
    let parts = table.chunks(table.len() / SIZES[variable as usize] as usize);
    let follows: Vec<Diagram> = parts.map(|part| of_table_from(diagrams, variable + 1, part)).collect();
    diagrams.choose(Variable(variable), follows)
}

fn table_of(diagrams: &Diagrams, diagram: Diagram) -> Table {
    all_values().iter().map(|values| diagrams.look_up(diagram, |variable| values[variable.0 as usize])).collect()
}

/// The diagram has these numbers, and is the one that has them.
#[track_caller]
fn assert_is(diagrams: &mut Diagrams, diagram: Diagram, table: &[Leaf]) {
    assert_eq!(table_of(diagrams, diagram), table);
    assert_eq!(of_table(diagrams, table), diagram, "equal functions are one diagram");
    assert_eq!(diagrams.leaves(diagram), table.iter().copied().collect());
    let bounds = (table.iter().min().copied().unwrap_or(0), table.iter().max().copied().unwrap_or(0));
    assert_eq!(diagrams.bounds(diagram), bounds);
    diagrams.check().expect("there is budget enough");
}

fn random_block(picks: &mut Picks) -> Block {
    let mut values = |size: u32| -> BTreeSet<Choice> {
        let some: BTreeSet<Choice> = (0..size).filter(|_| picks.below(2) == 0).collect();
        if some.is_empty() { BTreeSet::from([picks.below(size)]) } else { some }
    };
    let all: Vec<BTreeSet<Choice>> = SIZES.iter().map(|&size| values(size)).collect();
    all.into_iter().map(|values| (picks.below(3) > 0).then_some(values)).collect()
}

fn is_in(block: &Block, values: &[Choice]) -> bool {
    block.iter().zip(values).all(|(allowed, value)| allowed.as_ref().is_none_or(|allowed| allowed.contains(value)))
}

/// Runs a test on many random tables, in diagrams of its own.
fn with_random(test: impl Fn(&mut Picks, &mut Diagrams)) {
    for seed in 0..SEEDS {
        test(&mut Picks(seed), &mut Diagrams::new(SIZES.to_vec()));
    }
}

#[test]
fn a_table_is_read_back_from_its_diagram() {
    with_random(|picks, diagrams| {
        let table = random_table(picks, 4);
        let diagram = of_table(diagrams, &table);
        assert_is(diagrams, diagram, &table);
        // The runs of the first variable are all its values, each once, and no two neighbours lead to the same place.
        let runs: Vec<_> = diagrams.runs(diagram).collect();
        if let Some(first) = diagrams.first(diagram) {
            assert_eq!(runs.iter().flat_map(|(run, _)| run.clone()).collect::<Vec<_>>(), (0..diagrams.size(first)).collect::<Vec<_>>());
            assert!(runs.windows(2).all(|pair| pair[0].1 != pair[1].1));
            assert!(runs.iter().all(|(_, below)| diagrams.first(*below).is_none_or(|below| below > first)));
            assert_eq!(diagrams.runs_of(diagram, first).collect::<Vec<_>>(), runs);
            // Of a variable before the first all values are one run.
            for before in (0..first.0).map(Variable) {
                assert_eq!(diagrams.runs_of(diagram, before).collect::<Vec<_>>(), [(0..diagrams.size(before), diagram)]);
            }
        } else {
            assert!(runs.is_empty());
        }
    });
}

#[test]
fn two_functions_are_joined_number_by_number() {
    with_random(|picks, diagrams| {
        let (one, other) = (random_table(picks, 3), random_table(picks, 4));
        let (first, second) = (of_table(diagrams, &one), of_table(diagrams, &other));
        // Pairs of the same two numbers are told apart, also when both are one diagram.
        for (left, right) in [((&one, first), (&other, second)), ((&other, second), (&one, first)), ((&one, first), (&one, first))] {
            type OfLeaves = fn(Leaf, Leaf) -> Leaf;
            let joins: [(Join, OfLeaves); 7] = [
                (Join::Least, Leaf::min),
                (Join::Greatest, Leaf::max),
                (Join::GreaterOf([2, 0, 1]), |one, other| one.max([2, 0, 1, 0][other as usize])),
                (Join::Pair(4), |one, other| one * 4 + other),
                (Join::Differ, |one, other| (one != other).into()),
                (Join::Unless, |one, other| if other == 0 { one } else { 0 }),
                // Each is nothing or one thing, and two are told by the first, times the width, and the second.
                (Join::FirstTwo(4), |one, other| match (one, other) {
                    (0, only) | (only, 0) => only,
                    (one, other) => one * 4 + other,
                }),
            ];
            for (how, of) in joins {
                let wanted: Table = left.0.iter().zip(right.0).map(|(&one, &other)| of(one, other)).collect();
                let joined = diagrams.join(how, left.1, right.1);
                assert_is(diagrams, joined, &wanted);
            }
        }
    });
}

#[test]
fn what_is_kept_is_what_it_was_and_nothing_else_takes_room() {
    with_random(|picks, diagrams| {
        let tables: Vec<Table> = (0..4).map(|_| random_table(picks, 4)).collect();
        let mut functions: Vec<Diagram> = tables.iter().map(|table| of_table(diagrams, table)).collect();
        diagrams.join_all(Join::Sum(9), Diagram::leaf(0), functions.iter().copied());
        diagrams.keep(&mut functions[1..3]);
        let mut alone = Diagrams::new(SIZES.to_vec());
        for (&function, table) in functions[1..3].iter().zip(&tables[1..3]) {
            // Made again it is what was kept.
            assert_is(diagrams, function, table);
            of_table(&mut alone, table);
        }
        assert_eq!(diagrams.nodes(), alone.nodes());
        let wanted: Table = tables[1].iter().zip(&tables[2]).map(|(one, other)| one * 4 + other).collect();
        let joined = diagrams.join(Join::Pair(4), functions[1], functions[2]);
        assert_is(diagrams, joined, &wanted);
    });
}

#[test]
fn many_functions_are_joined_as_one() {
    with_random(|picks, diagrams| {
        let tables: Vec<Table> = (0..picks.below(6)).map(|_| random_table(picks, 4)).collect();
        let functions: Vec<Diagram> = tables.iter().map(|table| of_table(diagrams, table)).collect();
        let none = vec![7; all_values().len()];
        let wanted = |of: fn(Leaf, Leaf) -> Leaf| {
            let together = |one: Table, other: Table| one.into_iter().zip(other).map(|(one, other)| of(one, other)).collect();
            tables.iter().cloned().reduce(together).unwrap_or_else(|| none.clone())
        };
        let joined = diagrams.join_all(Join::Greatest, Diagram::leaf(7), functions.iter().copied());
        assert_is(diagrams, joined, &wanted(Leaf::max));
        let joined = diagrams.join_all(Join::Least, Diagram::leaf(7), functions);
        assert_is(diagrams, joined, &wanted(Leaf::min));
    });
}

/// However they are put together: what comes first in the list comes first of the two.
#[test]
fn of_a_list_the_first_two_are_known() {
    with_random(|picks, diagrams| {
        let tables: Vec<Table> = (0..1 + picks.below(6)).map(|_| random_table(picks, 2)).collect();
        let width = tables.len() as u32 + 1;
        let numbered: Vec<Diagram> = (1..)
            .zip(&tables)
            .map(|(number, table)| of_table(diagrams, &table.iter().map(|there| there * number).collect::<Table>()))
            .collect();
        let joined = diagrams.join_all(Join::FirstTwo(width), Diagram::leaf(0), numbered);
        let found: Vec<(Leaf, Leaf)> =
            table_of(diagrams, joined).into_iter().map(|two| (first_of(two, width), second_of(two, width))).collect();
        let wanted = (0..all_values().len()).map(|at| {
            let mut there = (1..).zip(&tables).filter(|(_, table)| table[at] == 1).map(|(number, _)| number);
            (there.next().unwrap_or(0), there.next().unwrap_or(0))
        });
        assert_eq!(found, wanted.collect::<Vec<_>>());
    });
}

#[test]
fn three_sets_meet_where_all_hold() {
    with_random(|picks, diagrams| {
        let mut of_density = |one_in: u32| random_table(picks, one_in).into_iter().map(|number| (number == 0).into()).collect::<Table>();
        let mut tables: Vec<Table> = [1, 2, 3, 6, 9].map(&mut of_density).to_vec();
        tables.push(vec![0; all_values().len()]);
        let sets: Vec<Diagram> = tables.iter().map(|table| of_table(diagrams, table)).collect();
        let all = || tables.iter().zip(&sets);
        for ((one, first), (other, second)) in all().flat_map(|one| all().map(move |other| (one, other))) {
            for (another, third) in all() {
                let wanted = one.iter().zip(other).zip(another).any(|((one, other), another)| one * other * another == 1);
                assert_eq!(diagrams.all_meet(*first, *second, *third), wanted);
            }
        }
    });
}

#[test]
fn sets_whose_hulls_are_apart_do_not_meet() {
    with_random(|picks, diagrams| {
        let hulls = Hulls::of(diagrams);
        // Some sets have a few values of each variable, and some lie all over.
        let boxes = (0..4).map(|_| random_block(picks)).collect::<Vec<_>>();
        let boxes = boxes.into_iter().map(|block| all_values().iter().map(|values| is_in(&block, values).into()).collect::<Table>());
        let boxes = boxes.collect::<Vec<_>>();
        let tables =
            boxes.into_iter().chain((0..4).map(|_| random_table(picks, 2))).chain([vec![0; all_values().len()]]).collect::<Vec<_>>();
        let sets: Vec<(&Table, Hull)> = tables
            .iter()
            .map(|table| {
                let set = of_table(diagrams, table);
                (table, hulls.hull(diagrams, set))
            })
            .collect();
        for (table, hull) in &sets {
            let within = || all_values().into_iter().zip(table.iter()).filter(|(_, is_in)| **is_in == 1).map(|(values, _)| values);
            let occurs = |variable: usize, value: Choice| within().any(|values| values[variable] == value);
            for values in all_values() {
                let wanted = values.iter().enumerate().all(|(variable, value)| occurs(variable, *value));
                assert_eq!(hulls.may_hold(hull, &values), wanted);
            }
            for (other, other_hull) in &sets {
                let in_common = |variable: usize| {
                    let values = all_values().into_iter().zip(other.iter()).filter(|(_, is_in)| **is_in == 1);
                    values.map(|(values, _)| values[variable]).any(|value| occurs(variable, value))
                };
                assert_eq!(hulls.may_meet(hull, other_hull), (0..SIZES.len()).all(in_common));
            }
        }
    });
}

#[test]
fn sets_meet_where_both_hold() {
    with_random(|picks, diagrams| {
        let sparse = |picks: &mut Picks| random_table(picks, 6).into_iter().map(|number| (number == 1).into()).collect::<Table>();
        let tables: Vec<Table> = (0..6).map(|_| sparse(picks)).collect();
        let sets: Vec<Diagram> = tables.iter().map(|table| of_table(diagrams, table)).collect();
        for (one, first) in tables.iter().zip(&sets) {
            for (other, second) in tables.iter().zip(&sets) {
                let wanted = one.iter().zip(other).any(|(&one, &other)| one == 1 && other == 1);
                // Asked again, what was found out before counts.
                assert_eq!([diagrams.meet(*first, *second), diagrams.meet(*second, *first)], [wanted; 2]);
                assert_eq!(diagrams.both(*first, *second) != Diagram::leaf(0), wanted);
                let both: Table = one.iter().zip(other).map(|(&one, &other)| one * other).collect();
                for first_variables in 0..=SIZES.len() {
                    let meeting = diagrams.meeting(Variable(first_variables as u32), *first, *second);
                    let below: usize = SIZES[first_variables..].iter().map(|&size| size as usize).product();
                    let wanted = both.chunks(below).flat_map(|chunk| vec![chunk.contains(&1).into(); below]).collect::<Table>();
                    assert_is(diagrams, meeting, &wanted);
                }
                let inside = diagrams.restricted(*first, *second);
                assert_is(diagrams, inside, &both);
            }
        }
    });
}

#[test]
fn each_number_is_replaced() {
    with_random(|picks, diagrams| {
        let table = random_table(picks, 4);
        let diagram = of_table(diagrams, &table);
        let (mapped, odd) = (diagrams.map(diagram, |leaf| 3 - leaf / 2), diagrams.wherever(diagram, |leaf| leaf % 2 == 1));
        assert_is(diagrams, mapped, &table.iter().map(|leaf| 3 - leaf / 2).collect::<Table>());
        assert_is(diagrams, odd, &table.iter().map(|leaf| leaf % 2).collect::<Table>());
    });
}

#[test]
fn sets_are_cut_joined_and_turned_round() {
    with_random(|picks, diagrams| {
        let (one, other) = (random_table(picks, 2), random_table(picks, 2));
        let (first, second) = (of_table(diagrams, &one), of_table(diagrams, &other));
        let of = |of: fn(bool, bool) -> bool| {
            let numbers = one.iter().zip(&other).map(|(&one, &other)| of(one == 1, other == 1).into());
            numbers.collect::<Table>()
        };
        let sets = [
            (diagrams.both(first, second), of(|one, other| one && other)),
            (diagrams.either(first, second), of(|one, other| one || other)),
            (diagrams.without(first, second), of(|one, other| one && !other)),
            (diagrams.complement(first), of(|one, _| !one)),
        ];
        for (set, wanted) in sets {
            assert_is(diagrams, set, &wanted);
        }
    });
}

#[test]
fn a_block_is_the_set_of_the_values_that_it_allows() {
    with_random(|picks, diagrams| {
        let block = random_block(picks);
        let set = diagrams.of_block(&block);
        assert_is(diagrams, set, &all_values().iter().map(|values| is_in(&block, values).into()).collect::<Table>());
    });
}

#[test]
fn what_is_not_kept_is_tried_within_the_block() {
    with_random(|picks, diagrams| {
        let (table, block) = (random_table(picks, 4), random_block(picks));
        let kept: Vec<bool> = SIZES.iter().map(|_| picks.below(2) == 0).collect();
        let diagram = of_table(diagrams, &table);
        let all = all_values();
        for how in [Join::Greatest, Join::Least] {
            // Of two ways of choosing values that agree on what is kept, the one that the block allows is tried for the other.
            let tried = |values: &Vec<Choice>| {
                let agrees = |other: &&Vec<Choice>| {
                    let each = other.iter().zip(values).zip(block.iter().zip(&kept));
                    each.into_iter().all(|((other, value), (allowed, kept))| {
                        if *kept { other == value } else { allowed.as_ref().is_none_or(|allowed| allowed.contains(other)) }
                    })
                };
                let numbers = all.iter().zip(&table).filter(|(other, _)| agrees(other)).map(|(_, number)| *number);
                if how == Join::Greatest { numbers.max() } else { numbers.min() }.expect("a block allows some value of each variable")
            };
            let wanted: Table = all.iter().map(tried).collect();
            let projected = diagrams.project(diagram, how, &block, |variable| kept[variable.0 as usize]);
            assert_is(diagrams, projected, &wanted);
        }
    });
}

#[test]
fn a_variable_with_a_value_is_not_asked_any_more() {
    with_random(|picks, diagrams| {
        let table = random_table(picks, 4);
        let diagram = of_table(diagrams, &table);
        for (variable, &size) in (0..).map(Variable).zip(&SIZES) {
            let value = picks.below(size);
            let at = |values: &Vec<Choice>| {
                let mut values = values.clone();
                values[variable.0 as usize] = value;
                table[all_values().iter().position(|other| *other == values).expect("it is one of them")]
            };
            let wanted: Table = all_values().iter().map(at).collect();
            let fixed = diagrams.fix(diagram, variable, value);
            assert_is(diagrams, fixed, &wanted);
        }
    });
}

#[test]
fn a_set_is_counted() {
    with_random(|picks, diagrams| {
        let table = random_table(picks, 2);
        let set = of_table(diagrams, &table);
        assert_eq!(diagrams.count(set), table.iter().map(|&number| u128::from(number)).sum::<u128>());
    });
    // More than there are numbers for is counted as the greatest.
    let diagrams = Diagrams::new(vec![1 << 30; 5]);
    assert_eq!(diagrams.count(Diagram::leaf(1)), u128::MAX);
    assert_eq!(diagrams.count(Diagram::leaf(0)), 0);
}

#[test]
fn the_cheapest_is_in_the_set_and_none_is_cheaper() {
    with_random(|picks, diagrams| {
        let table = random_table(picks, 2);
        let set = of_table(diagrams, &table);
        let costs: Vec<Vec<u32>> = SIZES.iter().map(|&size| (0..size).map(|_| picks.below(5)).collect()).collect();
        let cost = |variable: Variable, value: Choice| costs[variable.0 as usize][value as usize];
        let Some(path) = diagrams.cheapest(set, cost) else {
            assert_eq!(set, Diagram::leaf(0));
            return;
        };
        assert!(path.windows(2).all(|pair| pair[0].0 < pair[1].0), "each variable at most once, in order");
        // Whatever the others are, it is in the set.
        let on_path =
            |values: &[Choice], path: &[(Variable, Choice)]| path.iter().all(|(variable, value)| values[variable.0 as usize] == *value);
        assert!(all_values().iter().zip(&table).all(|(values, number)| *number == 1 || !on_path(values, &path)));
        // Every path of the diagram, and what it costs.
        let mut open = vec![(set, Vec::new())];
        let mut all_paths = Vec::new();
        while let Some((at, path)) = open.pop() {
            match diagrams.first(at) {
                None if at == Diagram::leaf(1) => all_paths.push(path),
                None => {}
                Some(variable) => {
                    let steps = diagrams.runs(at).flat_map(|(run, to)| run.map(move |value| (value, to)));
                    open.extend(steps.map(|(value, to)| (to, [&path[..], &[(variable, value)]].concat())));
                }
            }
        }
        let sum = |path: &[(Variable, Choice)]| path.iter().map(|&(variable, value)| cost(variable, value)).sum::<u32>();
        let least = all_paths.iter().map(|path| sum(path)).min().expect("the set is not empty");
        assert_eq!(sum(&path), least);
        let first = all_paths.into_iter().filter(|path| sum(path) == least).map(|path| path.iter().map(|step| step.1).next()).min();
        assert_eq!(path.first().map(|step| step.1), first.flatten(), "among equals the first value of what is asked first");
    });
}

/// Two tables, joined and turned round, within some steps.
fn worked(max_steps: u64) -> (Diagrams, Diagram) {
    let mut diagrams = Diagrams::within(max_steps, SIZES.to_vec());
    let mut picks = Picks(1);
    let (one, other) = (random_table(&mut picks, 4), random_table(&mut picks, 4));
    let (one, other) = (of_table(&mut diagrams, &one), of_table(&mut diagrams, &other));
    let joined = diagrams.join(Join::Pair(4), one, other);
    let mapped = diagrams.map(joined, |leaf| leaf % 3);
    let everything = vec![None; SIZES.len()];
    let projected = diagrams.project(mapped, Join::Greatest, &everything, |variable| variable != Variable(2));
    (diagrams, projected)
}

#[test]
fn what_was_not_finished_is_never_passed_off_as_done() {
    let (diagrams, wanted) = worked(u64::MAX);
    diagrams.check().expect("there is budget enough");
    let wanted = table_of(&diagrams, wanted);
    let mut enough = None;
    for max_steps in 0..200 {
        let (diagrams, found) = worked(max_steps);
        match diagrams.check() {
            Ok(()) => {
                assert_eq!(table_of(&diagrams, found), wanted, "{max_steps} steps are enough");
                enough.get_or_insert(max_steps);
            }
            Err(OutOfBudget) => assert_eq!(enough, None, "more steps are not too few"),
        }
    }
    assert!(enough.is_some_and(|enough| enough > 20), "{enough:?} steps are needed");
    // Once it has run out nothing is right any more, however small.
    let (mut diagrams, _) = worked(10);
    let _ = diagrams.either(Diagram::leaf(0), Diagram::leaf(1));
    diagrams.check().expect_err("it stays so");
}

#[test]
fn what_occurs_in_a_set_is_what_its_table_says() {
    with_random(|picks, diagrams| {
        let (function, set) = (random_table(picks, 4), random_table(picks, 2));
        let (asked, within) = (of_table(diagrams, &function), of_table(diagrams, &set));
        let inside = || all_values().into_iter().zip(function.iter().zip(&set)).filter(|(_, (_, inside))| **inside == 1);
        assert_eq!(diagrams.leaves_in(asked, within), inside().map(|(_, (leaf, _))| *leaf).collect());
        for variable in 0..SIZES.len() {
            let occurring: BTreeSet<Choice> = inside().map(|(values, _)| values[variable]).collect();
            assert_eq!(diagrams.occurring(Variable(variable as u32), within), occurring);
        }
    });
}
