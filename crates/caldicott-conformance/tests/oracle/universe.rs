//! Every request there is, in bits.
//!
//! Nothing is cut to what can differ: every day of some years, every number between the bounds, every organisation, and two that
//! nobody names. One thing that is said of a request is an *axis*, its values are numbered, and the number stands in bits, the
//! highest first. Things are known by their names, so two policies share an axis where they share a name.

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet};
use caldicott_analysis::search::UNNAMED;
use caldicott_policy::{Answer, Day, FactKind, Id as _, Party, Policy, Question, Reply, Side, Situation, Tier, Truth, Value, ValueId};
use std::rc::Rc;

/// What an axis is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Axis {
    Role,
    Cell,
    Purpose,
    Consent,
    Fact(String),
    Label(String),
    Party(Side),
    Day,
}

/// A value of an axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Thing {
    Named(String),
    Cell(String, Tier),
    Answer(Answer),
    Is(bool),
    Number(u32),
    Day(Day),
}

/// The axes, their values and their bits.
pub(crate) struct Universe {
    bits: BddVariableSet,
    axes: Vec<(Axis, Vec<Thing>)>,
    /// For each axis its bits.
    of_axis: Vec<Vec<BddVariable>>,
    /// The numbers that stand for something.
    pub(crate) valid: Bdd,
}

impl Universe {
    /// Of all that the policies have names for, and of the days from one to another.
    pub(crate) fn of(policies: &[&Policy], (first, last): (Day, Day)) -> Universe {
        let named = |words: &dyn Fn(&Policy) -> Vec<String>| {
            let mut all: Vec<String> = Vec::new();
            for name in policies.iter().flat_map(|policy| words(policy)) {
                if !all.contains(&name) {
                    all.push(name);
                }
            }
            all
        };
        let things = |names: Vec<String>| names.into_iter().map(Thing::Named).collect::<Vec<Thing>>();
        let roles = named(&|policy| policy.roles().map(|(_, word)| word.name.clone()).collect());
        let purposes = named(&|policy| policy.purposes().map(|(_, word)| word.name.clone()).collect());
        let top = |category: &String| {
            let tops = policies.iter().flat_map(|policy| policy.categories());
            tops.filter(|(_, other)| other.word.name == *category).map(|(_, category)| category.top()).max().unwrap_or(0)
        };
        let categories = named(&|policy| policy.categories().map(|(_, category)| category.word.name.clone()).collect());
        let cells = categories.iter().flat_map(|name| (1..=top(name)).map(|tier| Thing::Cell(name.clone(), tier))).collect();
        let mut parties = named(&|policy| policy.organisations().map(|(_, organisation)| organisation.word.name.clone()).collect());
        parties.extend(UNNAMED.map(str::to_owned));
        let days = std::iter::successors(Some(first), |day| day.next()).take_while(|day| *day <= last).map(Thing::Day).collect();

        let mut axes = vec![
            (Axis::Role, things(roles)),
            (Axis::Cell, cells),
            (Axis::Purpose, things(purposes)),
            (Axis::Consent, Answer::ALL.map(Thing::Answer).to_vec()),
        ];
        for name in named(&|policy| policy.facts().map(|(_, fact)| fact.word.name.clone()).collect()) {
            let facts = policies.iter().flat_map(|policy| policy.facts()).filter(|(_, fact)| fact.word.name == name);
            let mut answers: Vec<Thing> = Vec::new();
            for (_, fact) in facts {
                let more: Vec<Thing> = match &fact.kind {
                    FactKind::Fact | FactKind::Objection => vec![Thing::Is(false), Thing::Is(true)],
                    FactKind::Choice(values) => things(values.clone()),
                    FactKind::Quantity(low, high) => (*low..=*high).map(Thing::Number).collect(),
                };
                let more: Vec<Thing> = more.into_iter().filter(|answer| !answers.contains(answer)).collect();
                answers.extend(more);
            }
            axes.push((Axis::Fact(name), answers));
        }
        for name in named(&|policy| policy.labels().map(|(_, word)| word.name.clone()).collect()) {
            axes.push((Axis::Label(name), vec![Thing::Is(false), Thing::Is(true)]));
        }
        axes.push((Axis::Party(Side::Requester), things(parties.clone())));
        axes.push((Axis::Party(Side::Holder), things(parties)));
        axes.push((Axis::Day, days));

        let widths: Vec<u32> = axes.iter().map(|(_, values)| values.len().next_power_of_two().ilog2()).collect();
        let bits = BddVariableSet::new_anonymous(widths.iter().sum::<u32>() as u16);
        let mut all = bits.variables().into_iter();
        let of_axis = widths.iter().map(|&width| all.by_ref().take(width as usize).collect()).collect();
        let mut universe = Universe { valid: bits.mk_true(), bits, axes, of_axis };
        let valid: Vec<Bdd> = (0..universe.axes.len()).map(|axis| universe.among(axis, |_| true)).collect();
        universe.valid = valid.iter().fold(universe.all(), |valid, one| valid.and(one));
        universe
    }

    pub(crate) fn all(&self) -> Bdd {
        self.bits.mk_true()
    }

    pub(crate) fn none(&self) -> Bdd {
        self.bits.mk_false()
    }

    /// The axes with their values, in order.
    pub(crate) fn axes(&self) -> &[(Axis, Vec<Thing>)] {
        &self.axes
    }

    /// The place of an axis.
    pub(crate) fn axis(&self, wanted: &Axis) -> usize {
        self.axes.iter().position(|(axis, _)| axis == wanted).unwrap_or_else(|| panic!("{wanted:?} is no axis"))
    }

    /// The requests whose value on an axis is wanted.
    pub(crate) fn among(&self, axis: usize, wanted: impl Fn(usize) -> bool) -> Bdd {
        let (all, none) = (Rc::new(self.all()), Rc::new(self.none()));
        let values = (0..self.axes[axis].1.len()).map(|value| if wanted(value) { all.clone() } else { none.clone() });
        (*self.choose(axis, values.collect())).clone()
    }

    /// The function that asks an axis first, and for each value what follows.
    pub(crate) fn choose(&self, axis: usize, mut follows: Vec<Rc<Bdd>>) -> Rc<Bdd> {
        let bits = &self.of_axis[axis];
        follows.resize(1 << bits.len(), Rc::new(self.none()));
        self.halves(bits, &follows)
    }

    fn halves(&self, bits: &[BddVariable], follows: &[Rc<Bdd>]) -> Rc<Bdd> {
        if follows.iter().all(|other| Rc::ptr_eq(other, &follows[0]) || **other == *follows[0]) {
            return follows[0].clone();
        }
        let (low, high) = follows.split_at(follows.len() / 2);
        let (low, high) = (self.halves(&bits[1..], low), self.halves(&bits[1..], high));
        Rc::new(Bdd::if_then_else(&self.bits.mk_var(bits[0]), &high, &low))
    }

    /// The requests in which two axes with the same values have the same one.
    pub(crate) fn equal(&self, one: usize, other: usize) -> Bdd {
        let pairs = self.of_axis[one].iter().zip(&self.of_axis[other]);
        pairs.fold(self.all(), |equal, (one, other)| equal.and(&self.bits.mk_var(*one).iff(&self.bits.mk_var(*other))))
    }

    /// What is left where an axis has a value; it is not asked any more.
    pub(crate) fn fixed(&self, set: &Bdd, axis: usize, value: usize) -> Bdd {
        let bits = &self.of_axis[axis];
        let bit = |(index, variable): (usize, &BddVariable)| (*variable, value >> (bits.len() - 1 - index) & 1 == 1);
        set.restrict(&bits.iter().enumerate().map(bit).collect::<Vec<_>>())
    }

    /// How many requests there are in a set.
    pub(crate) fn count(&self, set: &Bdd) -> u128 {
        u128::try_from(set.and(&self.valid).exact_cardinality()).expect("they can be counted")
    }

    /// Makes a situation of a policy have a value; whether the policy has words for it.
    pub(crate) fn put(&self, policy: &Policy, axis: usize, value: usize, situation: &mut Situation) -> bool {
        let (axis, values) = &self.axes[axis];
        match (axis, &values[value]) {
            (Axis::Role, Thing::Named(name)) => {
                let found = policy.roles().find(|(_, word)| word.name == *name);
                found.map(|(id, _)| situation.role = id).is_some()
            }
            (Axis::Purpose, Thing::Named(name)) => {
                let found = policy.purposes().find(|(_, word)| word.name == *name);
                found.map(|(id, _)| situation.purpose = id).is_some()
            }
            (Axis::Cell, Thing::Cell(name, tier)) => {
                let found = policy.categories().find(|(_, category)| category.word.name == *name && *tier <= category.top());
                found.map(|(id, _)| (situation.category, situation.tier) = (id, *tier)).is_some()
            }
            (Axis::Consent, Thing::Answer(answer)) => {
                situation.consent = Some(*answer);
                true
            }
            (Axis::Label(label), Thing::Is(carried)) => {
                let found = policy.labels().find(|(_, word)| word.name == *label);
                if let Some((id, _)) = found {
                    situation.labels[id.index()] = Truth::from(*carried);
                }
                true
            }
            (Axis::Party(side), Thing::Named(name)) => {
                let found = policy.organisations().find(|(_, organisation)| organisation.word.name == *name);
                let party = found.map_or_else(|| Party::Other(name.clone()), |(id, _)| Party::Named(id));
                situation.answer(Question::Party(*side), &Reply::Party(party));
                true
            }
            (Axis::Fact(name), answer) => {
                let Some((id, fact)) = policy.facts().find(|(_, fact)| fact.word.name == *name) else { return true };
                let value = match (&fact.kind, answer) {
                    (FactKind::Fact | FactKind::Objection, Thing::Is(so)) => Some(Value::Is(*so)),
                    (FactKind::Choice(values), Thing::Named(name)) => {
                        values.iter().position(|value| value == name).map(|index| Value::Choice(ValueId::new(index)))
                    }
                    (FactKind::Quantity(low, high), Thing::Number(number)) => {
                        (*low..=*high).contains(number).then_some(Value::Quantity(*number))
                    }
                    _ => None,
                };
                value.map(|value| situation.answer(Question::Fact(id), &Reply::Fact(value))).is_some()
            }
            (Axis::Day, Thing::Day(day)) => {
                situation.on = *day;
                true
            }
            (axis, thing) => panic!("{thing:?} is no value of {axis:?}"),
        }
    }

    /// A request of a set in words, to be shown.
    pub(crate) fn example(&self, set: &Bdd) -> String {
        let Some(found) = set.and(&self.valid).sat_witness() else { return "none".to_owned() };
        let value = |axis: usize| self.of_axis[axis].iter().fold(0, |value, bit| value << 1 | usize::from(found[*bit]));
        let said = self.axes.iter().enumerate().map(|(index, (axis, values))| format!("{axis:?} {:?}", values[value(index)]));
        said.collect::<Vec<_>>().join(", ")
    }
}
