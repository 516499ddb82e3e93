//! Every engine, behind one trait: it is loaded from a text or from data, a request is put into its form, and it decides.
//!
//! What is put into its form beforehand is not timed: names looked up, entities and inputs made. So each engine is timed at
//! what it alone does.

mod by_hand;
mod by_hand_names;
mod cedar;
mod cedar_each;
mod cel;
mod indexed;
mod ours;
mod ours_names;
mod ours_view;
mod reference;
mod regorus;

pub use by_hand::ByHand;
pub use by_hand_names::ByHandNames;
pub use cedar::Cedar;
pub use cedar_each::CedarEach;
pub use cel::Cel;
pub use indexed::Indexed;
pub use ours::Ours;
pub use ours_names::OursNames;
pub use ours_view::OursView;
pub use reference::Reference;
pub use regorus::{Interpreted, Regorus, grants_as_json};

use crate::world::{Request, World};
use caldicott::Outcome;
use std::hint::black_box;

/// What an engine says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Yes.
    Permit,
    /// Not yet.
    Ask,
    /// No.
    Deny,
    /// Not yet or no: the engine has two answers.
    NotPermit,
}

/// What ours says. Nothing is concealed here.
impl From<Outcome> for Said {
    fn from(outcome: Outcome) -> Said {
        match outcome {
            Outcome::Permit => Said::Permit,
            Outcome::Ask => Said::Ask,
            Outcome::Deny | Outcome::Conceal => Said::Deny,
        }
    }
}

impl Said {
    /// A yes, or one of the others.
    pub fn permit(yes: bool) -> Said {
        if yes { Said::Permit } else { Said::NotPermit }
    }

    /// Whether two engines say the same, as far as both can.
    pub fn agrees(self, other: Said) -> bool {
        match (self, other) {
            (Said::NotPermit, other) | (other, Said::NotPermit) => other != Said::Permit,
            (one, other) => one == other,
        }
    }
}

/// An engine.
pub trait Engine: Sized {
    /// What it is called in tables.
    const NAME: &'static str;
    /// What it is loaded from.
    type Source;
    /// A request in its form.
    type Question;

    /// What it is loaded from, for a world.
    fn source(world: &World) -> Self::Source;

    /// Makes it ready to decide.
    fn load(source: &Self::Source) -> Self;

    /// Puts a request into its form.
    fn question(&self, world: &World, request: &Request) -> Self::Question;

    /// Decides.
    fn decide(&mut self, question: &Self::Question) -> Said;

    /// How many of the cells of a record are permitted. An engine that can be asked for all of them at once is.
    fn permitted(&mut self, cells: &[Self::Question]) -> usize {
        cells.iter().filter(|cell| black_box(self.decide(black_box(cell))) == Said::Permit).count()
    }
}

/// An engine and the requests of a round, ready to be asked.
pub trait Ready {
    /// What the engine is called.
    fn name(&self) -> &'static str;

    /// What it says to one of the requests.
    fn said(&mut self, number: usize) -> Said;

    /// Asks all of them, and counts those that are permitted. The loop is within, so that no call through a pointer is
    /// timed with each decision.
    fn round(&mut self) -> usize;

    /// Asks for all of them as for the cells of one record.
    fn record(&mut self) -> usize;
}

struct Asked<E: Engine> {
    engine: E,
    questions: Vec<E::Question>,
}

impl<E: Engine> Ready for Asked<E> {
    fn name(&self) -> &'static str {
        E::NAME
    }

    fn said(&mut self, number: usize) -> Said {
        self.engine.decide(&self.questions[number])
    }

    fn round(&mut self) -> usize {
        let Asked { engine, questions } = self;
        questions.iter().filter(|question| black_box(engine.decide(black_box(question))) == Said::Permit).count()
    }

    fn record(&mut self) -> usize {
        self.engine.permitted(black_box(&self.questions))
    }
}

/// Loads an engine and puts the requests into its form.
pub fn ready<E: Engine + 'static>(world: &World, requests: &[Request]) -> Box<dyn Ready> {
    let engine = E::load(&E::source(world));
    let questions = requests.iter().map(|request| engine.question(world, request)).collect();
    Box::new(Asked { engine, questions })
}

/// Holds every engine to what the first one says.
///
/// # Panics
///
/// If they do not agree, with the request.
pub fn agree(world: &World, requests: &[Request], engines: &mut [Box<dyn Ready>]) {
    let Some((first, others)) = engines.split_first_mut() else { return };
    for (number, request) in requests.iter().enumerate() {
        let said = first.said(number);
        for other in &mut *others {
            let too = other.said(number);
            assert!(said.agrees(too), "{} says {said:?} and {} says {too:?} to {}", first.name(), other.name(), world.line(request));
        }
    }
}
