//! What a request may answer, as variables with a few values each.
//!
//! A fact that is so or not has three values: unknown, no, yes. Where many answers cannot be told apart by any rule they
//! are one value: all ages from 16 to 17, all days between two on which something starts or ends, all organisations that
//! are in the same lists. So a variable has as many values as the policy draws lines, and one for *unknown*, which is
//! always value 0.

use crate::diagram::Variable;
use crate::truths::{UNKNOWN, YES, of_truth};
use crate::words::{Field, Layout, PLACE};
use crate::{Limit, TooLarge};
use caldicott_policy::{
    Answer, Ask, Body, Condition, Day, FactId, FactKind, FactValue, Id as _, Ids, LabelId, OrganisationId, Party, Policy, Side, Truth,
    Value,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The variables of a policy, in the order in which they are asked: the patient's consent and the two organisations, the
/// labels of the item, and then what is about the patient and the moment alone, whatever is asked: the day and the facts.
#[derive(Clone, Debug)]
pub(crate) struct Variables {
    days: Vec<Day>,
    sides: [Lists; 2],
    of_sides: [Field; 2],
    facts: Vec<Fact>,
    labels: u16,
    /// How many values each variable has, and where they lie.
    counts: Vec<usize>,
    pub(crate) layout: Layout,
}

/// A fact: how its answers are told apart, and where its value lies among the words of a patient.
#[derive(Clone, Debug)]
struct Fact {
    field: Field,
    values: Values,
}

/// How the answers to a fact are told apart.
#[derive(Clone, Debug)]
enum Values {
    /// So or not so, whenever it was found out.
    YesNo,
    /// The same, but only if it was found out lately.
    YesNoOfLate,
    /// The value of each answer of a choice.
    Choice(Vec<u16>),
    /// Where a new value begins among the numbers.
    Quantity(Vec<u32>),
}

/// Which organisations are told apart on a side, by the lists that conditions ask about.
#[derive(Clone, Debug, Default)]
struct Lists {
    /// The value of each organisation.
    of: Vec<u16>,
    /// Which lists hold the organisations of a value: by where the list lies.
    holding: Vec<BTreeSet<usize>>,
}

impl Values {
    fn count(&self) -> usize {
        match self {
            Values::YesNo | Values::YesNoOfLate => 3,
            Values::Choice(values) => usize::from(values.iter().copied().max().unwrap_or(0)) + 1,
            Values::Quantity(starts) => starts.len() + 2,
        }
    }
}

/// The value of an organisation that is in no list, or that the policy does not name.
const IN_NO_LIST: u16 = 1;

const CONSENT: u16 = 0;
const SAME: u16 = 1;
const REQUESTER: u16 = 2;
const HOLDER: u16 = 3;
const FIRST_LABEL: u16 = PLACE as u16;

impl Variables {
    pub(crate) fn new(policy: &Policy) -> Result<Variables, TooLarge> {
        TooLarge::check(Limit::Facts, policy.facts().len())?;
        TooLarge::check(Limit::Labels, policy.labels().len())?;
        let mut lines = Lines::default();
        policy.definitions().for_each(|(_, definition)| lines.condition(&definition.when));
        for (_, rule) in policy.rules() {
            rule.body.conditions().into_iter().for_each(|condition| lines.condition(condition));
            // The days of an agreement are looked at with its parties.
            if !matches!(rule.body, Body::Agreement(_)) {
                lines.days.extend(rule.period.starts);
                lines.days.extend(rule.period.ends.and_then(Day::next));
            }
        }
        let facts = policy.facts().map(|(id, fact)| match &fact.kind {
            FactKind::Fact | FactKind::Objection if fact.checked_within.is_some() => Values::YesNoOfLate,
            FactKind::Fact | FactKind::Objection => Values::YesNo,
            FactKind::Choice(values) => Values::Choice(lines.choice(id, values.len())),
            FactKind::Quantity(..) => Values::Quantity(lines.numbers.get(&id).cloned().unwrap_or_default().into_iter().collect()),
        });
        let facts: Vec<Values> = facts.collect();
        let sides = [Side::Requester, Side::Holder].map(|side| Lists::new(policy, lines.lists.get(&side).into_iter().flatten().copied()));
        let days: Vec<Day> = lines.days.into_iter().collect();
        let labels = policy.labels().len();
        let place = [4, 3, sides[0].holding.len() + 1, sides[1].holding.len() + 1];
        let of_facts = facts.iter().map(Values::count);
        let counts: Vec<usize> = place.into_iter().chain(std::iter::repeat_n(3, labels)).chain([days.len() + 2]).chain(of_facts).collect();
        TooLarge::check(Limit::Values, counts.iter().copied().max().unwrap_or(0))?;
        let layout = Layout::new(&counts, labels);
        let facts = facts.into_iter().enumerate().map(|(fact, values)| Fact { field: layout.fact(fact), values }).collect();
        let of_sides = [REQUESTER, HOLDER].map(|side| layout.field(side.into()));
        // There are no more labels than may be.
        Ok(Variables { days, sides, of_sides, facts, labels: labels as u16, counts, layout })
    }

    /// How many values each variable has.
    pub(crate) fn counts(&self) -> &[usize] {
        &self.counts
    }

    pub(crate) const fn consent() -> Variable {
        Variable(CONSENT)
    }

    pub(crate) fn label(label: LabelId) -> Variable {
        Variable(FIRST_LABEL + label.index() as u16)
    }

    /// The first variable that is about the patient and the moment alone.
    pub(crate) fn day(&self) -> Variable {
        Variable(FIRST_LABEL + self.labels)
    }

    pub(crate) const fn same() -> Variable {
        Variable(SAME)
    }

    pub(crate) const fn of_side(side: Side) -> Variable {
        Variable(match side {
            Side::Requester => REQUESTER,
            Side::Holder => HOLDER,
        })
    }

    pub(crate) fn fact(&self, fact: FactId) -> Variable {
        Variable(self.day().0 + 1 + fact.index() as u16)
    }

    // ---- The value of an answer --------------------------------------------------------------------------

    pub(crate) fn of_day(&self, day: Day) -> u16 {
        1 + self.days.partition_point(|&start| start <= day) as u16
    }

    #[inline]
    pub(crate) fn of_party(&self, side: Side, party: Option<&Party>) -> u16 {
        match party {
            None => UNKNOWN,
            Some(Party::Other(_)) => IN_NO_LIST,
            Some(Party::Named(organisation)) => self.of_organisation(side, *organisation),
        }
    }

    #[inline]
    pub(crate) fn of_organisation(&self, side: Side, organisation: OrganisationId) -> u16 {
        self.lists(side).of[organisation.index()]
    }

    /// Where an organisation on a side lies, in the front.
    #[inline]
    pub(crate) fn side(&self, side: Side) -> Field {
        match side {
            Side::Requester => self.of_sides[0],
            Side::Holder => self.of_sides[1],
        }
    }

    #[inline]
    pub(crate) fn of_answer(answer: Option<Answer>) -> u16 {
        match answer {
            None => UNKNOWN,
            Some(Answer::Given) => 1,
            Some(Answer::Refused) => 2,
            Some(Answer::NotRecorded) => 3,
        }
    }

    /// Where a fact lies among the words of a patient.
    #[inline]
    pub(crate) fn field(&self, fact: FactId) -> Field {
        self.facts[fact.index()].field
    }

    /// The value of an answer that is one whenever it was found out: yes or no, to what is so or not; and where it lies.
    #[inline]
    pub(crate) fn of_yes_or_no(&self, fact: FactId, answer: FactValue<'_>) -> Option<(Field, u16)> {
        match (answer, &self.facts[fact.index()]) {
            (FactValue::Is(so), Fact { field, values: Values::YesNo }) => Some((*field, of_truth(so.into()))),
            (FactValue::Is(_) | FactValue::Choice(_) | FactValue::Quantity(_) | FactValue::Unknown, _) => None,
        }
    }

    pub(crate) fn of_fact(&self, fact: FactId, value: Option<Value>) -> u16 {
        match (value, &self.facts[fact.index()].values) {
            (Some(Value::Is(so)), Values::YesNo | Values::YesNoOfLate) => of_truth(so.into()),
            (Some(Value::Choice(value)), Values::Choice(values)) => values[value.index()],
            (Some(Value::Quantity(number)), Values::Quantity(starts)) => 1 + starts.partition_point(|&start| start <= number) as u16,
            // A value of another kind answers nothing.
            (None | Some(Value::Is(_) | Value::Choice(_) | Value::Quantity(_)), _) => UNKNOWN,
        }
    }

    // ---- What a value answers ----------------------------------------------------------------------------

    /// A day of a value; every day of it is in the same periods. Where the first line is the first day there is, no day comes
    /// before it, and any stands for those that do.
    pub(crate) fn day_of(&self, value: u16) -> Option<Day> {
        match usize::from(value) {
            0 => None,
            1 => self.days.first().and_then(|day| day.previous()).or_else(|| Day::new(2000, 1, 1)),
            value => self.days.get(value - 2).copied(),
        }
    }

    pub(crate) fn is_among(&self, side: Side, value: u16, organisations: &Ids<OrganisationId>) -> Truth {
        match value {
            UNKNOWN => Truth::Unknown,
            value => self.lists(side).holding[usize::from(value) - 1].contains(&organisations.address()).into(),
        }
    }

    pub(crate) fn answer_of(value: u16) -> Option<Answer> {
        match value {
            1 => Some(Answer::Given),
            2 => Some(Answer::Refused),
            3 => Some(Answer::NotRecorded),
            _ => None,
        }
    }

    /// A choice or a number of a value; every one of it is told apart from the others in the same way.
    pub(crate) fn value_of(&self, fact: FactId, value: u16) -> Option<Value> {
        match (&self.facts[fact.index()].values, usize::from(value)) {
            (_, 0) => None,
            (Values::YesNo | Values::YesNoOfLate, value) => Some(Value::Is(value == usize::from(YES))),
            (Values::Choice(values), _) => {
                values.iter().position(|&of| of == value).map(|index| Value::Choice(caldicott_policy::ValueId::new(index)))
            }
            (Values::Quantity(starts), value) => match value.checked_sub(2) {
                None => Some(Value::Quantity(starts.first().map_or(0, |start| start.saturating_sub(1)))),
                Some(at) => starts.get(at).copied().map(Value::Quantity),
            },
        }
    }

    /// The days on which something begins or has ceased, agreements aside.
    pub(crate) fn days(&self) -> &[Day] {
        &self.days
    }

    /// Where a new value begins among the numbers of a quantity.
    pub(crate) fn numbers(&self, fact: FactId) -> &[u32] {
        match &self.facts[fact.index()].values {
            Values::Quantity(starts) => starts,
            Values::YesNo | Values::YesNoOfLate | Values::Choice(_) => &[],
        }
    }

    fn lists(&self, side: Side) -> &Lists {
        match side {
            Side::Requester => &self.sides[0],
            Side::Holder => &self.sides[1],
        }
    }
}

impl Lists {
    fn new<'l>(policy: &Policy, lists: impl Iterator<Item = &'l Ids<OrganisationId>>) -> Lists {
        let mut holding = vec![BTreeSet::new(); policy.organisations().len()];
        for list in lists {
            for organisation in list.iter() {
                holding[organisation.index()].insert(list.address());
            }
        }
        let mut values = HashMap::from([(BTreeSet::new(), IN_NO_LIST)]);
        let mut distinct = vec![BTreeSet::new()];
        let of = holding.into_iter().map(|lists| {
            *values.entry(lists).or_insert_with_key(|lists| {
                distinct.push(lists.clone());
                distinct.len() as u16
            })
        });
        let of = of.collect();
        Lists { of, holding: distinct }
    }
}

/// The lines that the rules of a policy draw.
#[derive(Default)]
struct Lines<'p> {
    days: BTreeSet<Day>,
    numbers: BTreeMap<FactId, BTreeSet<u32>>,
    choices: BTreeMap<FactId, Vec<&'p Ids<caldicott_policy::ValueId>>>,
    lists: BTreeMap<Side, Vec<&'p Ids<OrganisationId>>>,
}

impl<'p> Lines<'p> {
    fn condition(&mut self, condition: &'p Condition) {
        for ask in condition.asks() {
            match ask {
                Ask::Choice(fact, values) => self.choices.entry(*fact).or_default().push(values),
                Ask::Quantity(fact, compare) => {
                    let starts = self.numbers.entry(*fact).or_default();
                    starts.insert(compare.number());
                    // A number that is compared with exactly is a value of its own.
                    if let caldicott_policy::Compare::Exactly(number) = compare {
                        starts.insert(number.saturating_add(1));
                    }
                }
                Ask::Party(side, organisations) => self.lists.entry(*side).or_default().push(organisations),
                Ask::Fact(_)
                | Ask::Labelled(_)
                | Ask::Consent(_)
                | Ask::Role(_)
                | Ask::Purpose(_)
                | Ask::Category(_)
                | Ask::Tier(_)
                | Ask::SameOrganisation
                | Ask::Definition(_) => {}
            }
        }
    }

    /// The value of each answer of a choice: one for all that every list treats alike.
    fn choice(&self, fact: FactId, answers: usize) -> Vec<u16> {
        let lists = self.choices.get(&fact).map_or(&[][..], Vec::as_slice);
        let mut values: HashMap<Vec<bool>, u16> = HashMap::new();
        let of = (0..answers).map(|answer| {
            let held = lists.iter().map(|list| list.contains(caldicott_policy::ValueId::new(answer))).collect();
            // A choice has no more values than this can count.
            let next = (values.len() + 1) as u16;
            *values.entry(held).or_insert(next)
        });
        of.collect()
    }
}
