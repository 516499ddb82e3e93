//! What the analysis says, said of every request.
//!
//! The analysis looks at days, numbers and organisations that can differ, each of which stands for others. Here each value of the
//! universe is given to the one that stands for it, and a diagram becomes the set of all requests of which it is so. A line that the
//! analysis forgot to draw is then a difference.

use crate::universe::{Axis, Thing, Universe};
use biodivine_lib_bdd::Bdd;
use caldicott_analysis::Survey;
use caldicott_analysis::diagram::{Choice, Diagram, Diagrams, Leaf, Variable};
use caldicott_analysis::frame::{Frame, Seat, Topic};
use caldicott_policy::{Answer, Id as _, Party, Side, Value};
use std::collections::HashMap;
use std::rc::Rc;

/// The frame of a survey, seen from the universe.
pub(crate) struct Lifting<'u> {
    universe: &'u Universe,
    /// For each variable its axis.
    axes: Vec<usize>,
    /// For each variable, for each value of its axis the values that stand for it: of organisations two of a kind.
    standing: Vec<Vec<Vec<Choice>>>,
    requester: Variable,
    holder: Variable,
    /// One request for each that the frame knows.
    pub(crate) representatives: Bdd,
}

impl<'u> Lifting<'u> {
    /// Of a frame of these seats.
    pub(crate) fn of(universe: &'u Universe, frame: &Frame<'_>, seats: &[Seat]) -> Lifting<'u> {
        let topics: Vec<(Variable, Topic)> = frame.topics().collect();
        let axes: Vec<usize> = topics.iter().map(|(_, topic)| universe.axis(&axis(frame, seats, *topic))).collect();
        let standing: Vec<Vec<Vec<Choice>>> =
            topics.iter().zip(&axes).map(|((variable, topic), &axis)| standing(universe, frame, seats, *variable, *topic, axis)).collect();
        let side = |side| frame.variable(Topic::Party(side)).expect("it is always a variable");
        let mut representatives = universe.valid.clone();
        for (index, (_, values)) in universe.axes().iter().enumerate() {
            let asked = axes.iter().position(|&axis| axis == index);
            let first_of = |value: usize| match asked {
                Some(variable) => represents(frame, seats, topics[variable], &standing[variable][value], &values[value]),
                // What no rule asks is one question less.
                None => value == 0,
            };
            representatives = representatives.and(&universe.among(index, first_of));
        }
        Lifting { universe, axes, standing, requester: side(Side::Requester), holder: side(Side::Holder), representatives }
    }

    /// All requests for which a diagram has a leaf that is wanted.
    pub(crate) fn lift(&self, survey: &Survey<'_>, diagram: Diagram, wanted: impl Fn(Leaf) -> bool) -> Bdd {
        let lifted = self.node(&survey.diagrams(), diagram, None, &wanted, &mut HashMap::new());
        lifted.and(&self.universe.valid)
    }

    fn node(
        &self,
        diagrams: &Diagrams,
        diagram: Diagram,
        // Which organisation the requester is, as far as that is asked.
        requester: Option<usize>,
        wanted: &impl Fn(Leaf) -> bool,
        known: &mut HashMap<(Diagram, Option<usize>), Rc<Bdd>>,
    ) -> Rc<Bdd> {
        if let Some(leaf) = diagram.as_leaf() {
            return Rc::new(if wanted(leaf) { self.universe.all() } else { self.universe.none() });
        }
        let variable = diagrams.first(diagram).expect("it is no leaf");
        let requester = requester.filter(|_| variable <= self.holder);
        if let Some(known) = known.get(&(diagram, requester)) {
            return known.clone();
        }
        let standing = &self.standing[variable.0 as usize];
        let follows = (0..standing.len()).map(|value| {
            let of_kind = &standing[value];
            let choice = match requester {
                // Another organisation of the same kind as the requester.
                Some(other) if variable == self.holder && other != value && of_kind.contains(&standing[other][0]) => {
                    *of_kind.iter().find(|choice| **choice != standing[other][0]).expect("of a kind of several there are two")
                }
                _ => of_kind[0],
            };
            let below = diagrams.runs(diagram).find(|(run, _)| run.contains(&choice)).expect("every value is in a run").1;
            self.node(diagrams, below, if variable == self.requester { Some(value) } else { None }, wanted, known)
        });
        let follows: Vec<Rc<Bdd>> = follows.collect();
        let made = self.universe.choose(self.axes[variable.0 as usize], follows);
        known.insert((diagram, requester), made.clone());
        made
    }
}

fn axis(frame: &Frame<'_>, seats: &[Seat], topic: Topic) -> Axis {
    match topic {
        Topic::Role => Axis::Role,
        Topic::Cell => Axis::Cell,
        Topic::Purpose => Axis::Purpose,
        Topic::Consent => Axis::Consent,
        Topic::Party(side) => Axis::Party(side),
        Topic::Day => Axis::Day,
        Topic::Fact(place) => {
            let names = seats.iter().find_map(|&seat| Some(frame.policy(seat)[frame.fact(seat, place)?].word.name.clone()));
            Axis::Fact(names.expect("some policy has it"))
        }
        Topic::Label(place) => {
            let names = seats.iter().find_map(|&seat| Some(frame.policy(seat)[frame.label(seat, place)?].name.clone()));
            Axis::Label(names.expect("some policy has it"))
        }
    }
}

/// What a value of a frame is called.
fn thing(frame: &Frame<'_>, seats: &[Seat], topic: Topic, value: Choice) -> Thing {
    let of_some_seat = |thing: &dyn Fn(Seat) -> Option<Thing>| seats.iter().find_map(|&seat| thing(seat)).expect("some policy has it");
    match topic {
        Topic::Role => of_some_seat(&|seat| Some(Thing::Named(frame.policy(seat)[frame.role(seat, value)?].name.clone()))),
        Topic::Purpose => of_some_seat(&|seat| Some(Thing::Named(frame.policy(seat)[frame.purpose(seat, value)?].name.clone()))),
        Topic::Cell => of_some_seat(&|seat| {
            let (category, tier) = frame.cell(seat, value)?;
            Some(Thing::Cell(frame.policy(seat)[category].word.name.clone(), tier))
        }),
        Topic::Consent => Thing::Answer(Answer::ALL[value as usize]),
        Topic::Label(_) => Thing::Is(value == 1),
        Topic::Fact(place) => of_some_seat(&|seat| {
            let fact = frame.fact(seat, place)?;
            Some(match frame.answer(seat, place, value)? {
                Value::Is(so) => Thing::Is(so),
                Value::Quantity(number) => Thing::Number(number),
                Value::Choice(value) => match &frame.policy(seat)[fact].kind {
                    caldicott_policy::FactKind::Choice(values) => Thing::Named(values[value.index()].clone()),
                    other => panic!("{other:?} is no choice"),
                },
            })
        }),
        Topic::Party(_) => of_some_seat(&|seat| {
            Some(Thing::Named(match frame.party(seat, value)? {
                Party::Named(organisation) => frame.policy(seat)[*organisation].word.name.clone(),
                Party::Other(name) => name.clone(),
            }))
        }),
        Topic::Day => Thing::Day(frame.days()[value as usize]),
    }
}

/// For each value of an axis the values of the frame that stand for it.
fn standing(universe: &Universe, frame: &Frame<'_>, seats: &[Seat], variable: Variable, topic: Topic, axis: usize) -> Vec<Vec<Choice>> {
    let size = frame.sizes()[variable.0 as usize];
    let things: Vec<Thing> = (0..size).map(|value| thing(frame, seats, topic, value)).collect();
    let alike = |value: Choice, name: &str| {
        let in_seat = |&seat: &Seat| frame.parties_alike(seat, value).iter().any(|&id| frame.policy(seat)[id].word.name == name);
        seats.iter().any(in_seat)
    };
    let unnamed: Vec<Choice> = (0..size).filter(|&value| seats.iter().all(|&seat| frame.parties_alike(seat, value).is_empty())).collect();
    let last_not_after = |values: &dyn Fn(&Thing) -> bool| vec![(things.iter().filter(|thing| values(thing)).count() as u32).max(1) - 1];
    let of_value = |value: &Thing| match (topic, value) {
        (Topic::Day, Thing::Day(day)) => last_not_after(&|thing| matches!(thing, Thing::Day(other) if other <= day)),
        (Topic::Fact(_), Thing::Number(number)) => last_not_after(&|thing| matches!(thing, Thing::Number(other) if other <= number)),
        (Topic::Party(_), Thing::Named(name)) => {
            let of_kind: Vec<Choice> = (0..size).filter(|&value| alike(value, name)).collect();
            let mut of_kind = if of_kind.is_empty() { unnamed.clone() } else { of_kind };
            // One that stands for itself comes first.
            of_kind.sort_by_key(|&choice| things[choice as usize] != *value);
            of_kind
        }
        _ => vec![things.iter().position(|thing| thing == value).unwrap_or_else(|| panic!("nothing stands for {value:?}")) as Choice],
    };
    universe.axes()[axis].1.iter().map(of_value).collect()
}

/// Whether a value of the universe is itself one of those that stand for it.
fn represents(frame: &Frame<'_>, seats: &[Seat], (_, topic): (Variable, Topic), standing: &[Choice], value: &Thing) -> bool {
    standing.iter().any(|&choice| thing(frame, seats, topic, choice) == *value)
}
