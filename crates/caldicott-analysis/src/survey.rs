//! A policy read whole: what it answers to every request, as diagrams.
//!
//! The meaning of a policy is written once, over any logic ([`caldicott_policy::meaning`]). Here it is read in a logic whose
//! truth values are functions: for every request, *no*, *unknown* or *yes*. What comes out of a gate is then the gate's answer
//! to all requests at once, and two policies, or a policy and a claim, are compared by comparing functions.
//!
//! ```text
//! consent permission-to-view … with explicit consent          consent
//!                                                     given │ refused │ not recorded
//!                                                       yes    no       unknown: nobody has asked
//! ```

use crate::diagram::{Choice, Diagram, Diagrams, Join, Leaf, Variable};
use crate::frame::{Frame, Requests, Seat, Topic};
use crate::search::OutOfBudget;
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{
    Algebra, Among, Answer, Atom, Claim, Data, FactId, Gate, Outcome, Party, Period, Policy, Question, Side, Truth, Value,
};
use std::cell::{RefCell, RefMut};
use std::collections::HashMap;

/// A policy, or two side by side, read whole.
pub struct Survey<'p> {
    frame: Frame<'p>,
    diagrams: RefCell<Diagrams>,
    /// Lists of organisations that were met, by side and by where they lie.
    parties: RefCell<HashMap<(usize, Side, usize), Diagram>>,
}

/// What the gates of a policy answer to every request, as functions to [`Truth`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gates {
    pub(crate) gates: [Diagram; 4],
    /// Whether a conceal entry contributes.
    pub conceal: Diagram,
}

impl Gates {
    /// Gates that answer so, in the order of [`Gate::ALL`].
    pub fn new(gates: [Diagram; 4], conceal: Diagram) -> Gates {
        Gates { gates, conceal }
    }

    /// One of the gates.
    pub fn gate(&self, gate: Gate) -> Diagram {
        match gate {
            Gate::Authority => self.gates[0],
            Gate::Access => self.gates[1],
            Gate::Withhold => self.gates[2],
            Gate::Consent => self.gates[3],
        }
    }

    /// All functions.
    pub(crate) fn diagrams(&mut self) -> impl Iterator<Item = &mut Diagram> {
        self.gates.iter_mut().chain([&mut self.conceal])
    }

    /// The same with another function for one gate.
    #[must_use]
    pub fn with(mut self, gate: Gate, diagram: Diagram) -> Gates {
        match gate {
            Gate::Authority => self.gates[0] = diagram,
            Gate::Access => self.gates[1] = diagram,
            Gate::Withhold => self.gates[2] = diagram,
            Gate::Consent => self.gates[3] = diagram,
        }
        self
    }
}

impl<'p> Survey<'p> {
    /// Over the variables of a frame.
    pub fn new(frame: Frame<'p>) -> Survey<'p> {
        let diagrams = RefCell::new(Diagrams::new(frame.sizes()));
        Survey { frame, diagrams, parties: RefCell::default() }
    }

    /// The same, with another number of steps that may be taken.
    pub(crate) fn within(max_steps: u64, frame: Frame<'p>) -> Survey<'p> {
        let diagrams = RefCell::new(Diagrams::within(max_steps, frame.sizes()));
        Survey { frame, diagrams, parties: RefCell::default() }
    }

    /// Of one policy and all complete requests.
    pub fn of(policy: &'p Policy) -> Result<Survey<'p>, OutOfBudget> {
        Ok(Survey::new(Frame::of(policy, [], Requests::Complete)?))
    }

    /// The variables.
    pub fn frame(&self) -> &Frame<'p> {
        &self.frame
    }

    /// The diagrams.
    pub fn diagrams(&self) -> RefMut<'_, Diagrams> {
        self.diagrams.borrow_mut()
    }

    /// Whether everything that was made so far is what it was to be.
    pub fn check(&self) -> Result<(), OutOfBudget> {
        self.diagrams.borrow().check()
    }

    /// Keeps some diagrams and forgets all others ([`Diagrams::keep`]). Whoever reads by this survey, and may remember some, has
    /// done so before.
    pub(crate) fn keep<'d>(&mut self, kept: impl IntoIterator<Item = &'d mut Diagram>) {
        self.parties.get_mut().clear();
        self.diagrams.get_mut().keep(kept);
    }

    /// A policy, read in this logic.
    pub fn meaning(&self, seat: Seat) -> Meaning<'p, Reading<'_, 'p>> {
        Meaning::new(self.frame.policy(seat), Reading { survey: self, seat, unasked: Truth::Unknown })
    }

    /// The same, as long as no patient is asked: where it is not recorded, the patient's own word is not there.
    pub(crate) fn meaning_unless_asked(&self, seat: Seat) -> Meaning<'p, Reading<'_, 'p>> {
        Meaning::new(self.frame.policy(seat), Reading { survey: self, seat, unasked: Truth::No })
    }

    /// What the gates of a policy answer.
    pub fn gates(&self, seat: Seat) -> Gates {
        let meaning = self.meaning(seat);
        Gates { gates: Gate::ALL.map(|gate| meaning.gate(gate)), conceal: meaning.conceal() }
    }

    /// The outcome of every request, as a function to [`Outcome`]: what a policy has no word for it denies.
    pub fn outcome(&self, seat: Seat, gates: &Gates) -> Diagram {
        let mut diagrams = self.diagrams();
        let mut outcome = diagrams
            .map(gates.conceal, |truth| if truth == Truth::Yes as Leaf { Outcome::Conceal as Leaf } else { Outcome::Permit as Leaf });
        for gate in Gate::ALL {
            let at_least = diagrams.map(gates.gate(gate), strictness_of_gate);
            outcome = diagrams.join(Join::Greatest, outcome, at_least);
        }
        let known = self.known_in(&mut diagrams, seat);
        let at_most = diagrams.map(known, |known| if known == 1 { Outcome::Conceal as Leaf } else { Outcome::Deny as Leaf });
        let at_least = diagrams.map(known, |known| if known == 1 { Outcome::Permit as Leaf } else { Outcome::Deny as Leaf });
        let outcome = diagrams.join(Join::Least, outcome, at_most);
        diagrams.join(Join::Greatest, outcome, at_least)
    }

    /// The requests that a policy has words for, as a set.
    pub(crate) fn known(&self, seat: Seat) -> Diagram {
        self.known_in(&mut self.diagrams(), seat)
    }

    fn known_in(&self, diagrams: &mut Diagrams, seat: Seat) -> Diagram {
        let mut known = Diagram::leaf(1);
        for (variable, topic) in self.frame.topics() {
            let here = diagrams.of_variable(variable, |value| self.frame.has(seat, topic, value).into());
            known = diagrams.both(known, here);
        }
        known
    }

    /// The requests that a claim about a policy speaks of, as a set.
    pub fn about(&self, seat: Seat, claim: &'p Claim) -> Diagram {
        let truth = spoken_of(&self.meaning(seat), claim);
        let mut diagrams = self.diagrams();
        let about = diagrams.wherever(truth, |truth| truth == Truth::Yes as Leaf);
        let known = self.known_in(&mut diagrams, seat);
        diagrams.both(about, known)
    }

    /// The requests that say of every label whether the item has it, or of none: no other can be asked.
    pub(crate) fn labels_said_at_once(&self) -> Diagram {
        let frame = &self.frame;
        let labels: Vec<Variable> =
            frame.topics().filter(|(_, topic)| matches!(topic, Topic::Label(_))).map(|(variable, _)| variable).collect();
        let mut diagrams = self.diagrams();
        let [all, none] = [false, true].map(|open| {
            labels.iter().fold(Diagram::leaf(1), |so_far, &label| {
                let here = diagrams.of_variable(label, |value| (frame.is_open(label, value) == open).into());
                diagrams.both(so_far, here)
            })
        });
        diagrams.either(all, none)
    }

    /// The function of one variable; *no* where no rule asks it.
    fn of_topic(&self, variable: Option<Variable>, truth: impl Fn(Choice) -> Truth) -> Diagram {
        match variable {
            Some(variable) => self.diagrams().of_variable(variable, |value| {
                let truth = if self.frame.is_open(variable, value) { Truth::Unknown } else { truth(value) };
                truth as Leaf
            }),
            None => Diagram::leaf(Truth::No as Leaf),
        }
    }

    fn same_organisation(&self) -> Diagram {
        let variables = [Side::Requester, Side::Holder].map(|side| self.frame.variable(Topic::Party(side)));
        let [Some(requester), Some(holder)] = variables else { return Diagram::leaf(Truth::No as Leaf) };
        let mut diagrams = self.diagrams();
        let same = |one: Choice, other: Choice| {
            let open = self.frame.is_open(requester, one) || self.frame.is_open(holder, other);
            if open { Truth::Unknown as Leaf } else { Truth::from(one == other) as Leaf }
        };
        let follows: Vec<Diagram> =
            (0..diagrams.size(requester)).map(|one| diagrams.of_variable(holder, |other| same(one, other))).collect();
        diagrams.choose(requester, follows)
    }
}

/// The least strict outcome that a gate's answer allows.
fn strictness_of_gate(truth: Leaf) -> Leaf {
    let outcome = match truth {
        truth if truth == Truth::Yes as Leaf => Outcome::Permit,
        truth if truth == Truth::Unknown as Leaf => Outcome::Ask,
        _ => Outcome::Deny,
    };
    outcome as Leaf
}

/// The logic of functions from requests to truths, for the policy of a seat.
pub struct Reading<'s, 'p> {
    survey: &'s Survey<'p>,
    seat: Seat,
    /// Whether there is the patient's own word where none is recorded: unknown, since the patient may still be asked.
    unasked: Truth,
}

impl Reading<'_, '_> {
    /// That a request is in a set.
    pub(crate) fn of_set(&self, set: Diagram) -> Diagram {
        self.survey.diagrams().map(set, |leaf| leaf * Truth::Yes as Leaf)
    }

    fn fact(&self, fact: FactId, truth: impl Fn(Option<Value>) -> bool) -> Diagram {
        let frame = &self.survey.frame;
        let variable = frame.variable_of(self.seat, Question::Fact(fact));
        let place = variable.and_then(|variable| if let Topic::Fact(place) = frame.topic(variable) { Some(place) } else { None });
        let Some(place) = place else { return Diagram::leaf(Truth::No as Leaf) };
        self.survey.of_topic(variable, |value| truth(frame.answer(self.seat, place, value)).into())
    }

    fn consent(&self, truth: impl Fn(Answer) -> Truth) -> Diagram {
        let variable = self.survey.frame.variable(Topic::Consent);
        self.survey.of_topic(variable, |value| Answer::ALL.get(value as usize).map_or(Truth::Unknown, |&answer| truth(answer)))
    }
}

impl<'p> Algebra<'p> for Reading<'_, 'p> {
    type Truth = Diagram;

    fn ask(&self, atom: Atom<'p>) -> Diagram {
        let (survey, frame, seat) = (self.survey, &self.survey.frame, self.seat);
        let cell = |holds: &dyn Fn(caldicott_policy::CategoryId, u32) -> bool| {
            survey.of_topic(frame.variable(Topic::Cell), |value| {
                frame.cell(seat, value).is_some_and(|(category, tier)| holds(category, tier)).into()
            })
        };
        match atom {
            // What is about all of a kind is so of what the other policy of a frame has besides.
            Atom::Role(Among::Any) | Atom::Purpose(Among::Any) | Atom::Data(Data::Everything) => self.known(true),
            Atom::Role(roles) => survey
                .of_topic(frame.variable(Topic::Role), |value| frame.role(seat, value).is_some_and(|role| roles.contains(role)).into()),
            Atom::Purpose(purposes) => survey.of_topic(frame.variable(Topic::Purpose), |value| {
                frame.purpose(seat, value).is_some_and(|purpose| purposes.contains(purpose)).into()
            }),
            Atom::Category(categories) => cell(&|category, _| categories.contains(category)),
            Atom::Data(data) => cell(&|category, tier| data.contains(category, tier)),
            Atom::Tier(compare) => cell(&|_, tier| compare.holds(tier)),
            Atom::During(period) if period == Period::ALWAYS => self.known(true),
            Atom::During(period) => {
                survey.of_topic(frame.variable(Topic::Day), |value| period.contains(frame.days()[value as usize]).into())
            }
            Atom::Party(side, organisations) => {
                let key = (seat.0, side, organisations.address());
                if let Some(&met) = survey.parties.borrow().get(&key) {
                    return met;
                }
                let made = survey.of_topic(frame.variable(Topic::Party(side)), |value| {
                    matches!(frame.party(seat, value), Some(Party::Named(organisation)) if organisations.contains(*organisation)).into()
                });
                survey.parties.borrow_mut().insert(key, made);
                made
            }
            Atom::SameOrganisation => survey.same_organisation(),
            Atom::Labelled(label) => survey.of_topic(frame.variable_of(seat, Question::Label(label)), |value| (value == 1).into()),
            Atom::Fact(fact) => self.fact(fact, |value| value == Some(Value::Is(true))),
            Atom::Choice(fact, values) => self.fact(fact, |value| matches!(value, Some(Value::Choice(value)) if values.contains(value))),
            Atom::Quantity(fact, compare) => {
                self.fact(fact, |value| matches!(value, Some(Value::Quantity(number)) if compare.holds(number)))
            }
            Atom::Consent(answers) => self.consent(|answer| answers.contains(&answer).into()),
            Atom::OwnWord => self.consent(|answer| match answer {
                Answer::Given => Truth::Yes,
                Answer::Refused => Truth::No,
                Answer::NotRecorded => self.unasked,
            }),
        }
    }

    fn known(&self, so: bool) -> Diagram {
        Diagram::leaf(Truth::from(so) as Leaf)
    }

    fn and(&self, one: Diagram, other: Diagram) -> Diagram {
        self.survey.diagrams().join(Join::Least, one, other)
    }

    fn or(&self, one: Diagram, other: Diagram) -> Diagram {
        self.survey.diagrams().join(Join::Greatest, one, other)
    }

    fn not(&self, one: Diagram) -> Diagram {
        self.survey.diagrams().map(one, |truth| Truth::Yes as Leaf - truth)
    }

    fn settled(&self, truth: &Diagram) -> Option<bool> {
        match truth.as_leaf() {
            Some(leaf) if leaf == Truth::No as Leaf => Some(false),
            Some(leaf) if leaf == Truth::Yes as Leaf => Some(true),
            _ => None,
        }
    }

    /// Very many rules are joined two by two.
    fn any(&self, truths: impl IntoIterator<Item = Diagram>) -> Diagram {
        let truths: Vec<Diagram> = truths.into_iter().collect();
        self.survey.diagrams().join_all(Join::Greatest, self.known(false), truths)
    }
}

/// Whether a claim speaks of a request.
pub(crate) fn spoken_of<'p, A: caldicott_policy::Algebra<'p>>(meaning: &Meaning<'p, A>, claim: &'p Claim) -> A::Truth {
    let logic = meaning.algebra();
    logic.all([meaning.in_scope(&claim.scope), meaning.condition(&claim.when), logic.not(meaning.condition(&claim.unless))])
}
