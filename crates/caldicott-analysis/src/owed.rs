//! What permits rely on and owe, as sets of requests.
//!
//! The first agreement or gateway as written that answers yes is relied on, the first grant, and in every consent entry that
//! applies its first clause that holds, explicit before implied before best interests before without. A duty is owed wherever
//! something is relied on that carries it. What a rule has to do with this is its *stake*; duties are called by their names, so that
//! the stakes of two policies can be compared.
//!
//! ```text
//! agreement a … must log        gives where a is in force, owes log
//! agreement b …                 gives where b is in force
//!                               relied on   a where a gives, b elsewhere where b does        owed   log where a is relied on
//! ```
//!
//! Of requests that are not permitted all this means nothing.

use crate::diagram::{Diagram, Join, Leaf};
use crate::frame::Seat;
use crate::survey::{Reading, Survey};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Algebra as _, Basis, Body, Consent, DutyId, Ids, Rule, RuleId, Truth};
use std::collections::{BTreeMap, BTreeSet};

/// The grounds of permits, from the patient's own word outwards.
const GROUNDS: [Basis; 4] = [Basis::Explicit, Basis::Implied, Basis::BestInterests, Basis::Without];

/// Further from the patient's own word than any ground: no clause holds.
const NO_GROUND: Leaf = GROUNDS.len() as Leaf + 1;

/// What a rule has to do with the terms of a permit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An agreement or a gateway may be what authorises it.
    Authority,
    /// A grant may be what gives it.
    Access,
    /// A consent entry may be what it rests on.
    Consent,
    /// An exception or an oblige entry may carry duties by itself.
    Besides,
}

impl Kind {
    /// Every kind.
    pub(crate) const ALL: [Kind; 4] = [Kind::Authority, Kind::Access, Kind::Consent, Kind::Besides];

    /// Whether only the first is relied on of those that would do.
    pub(crate) fn is_in_order(self) -> bool {
        match self {
            Kind::Authority | Kind::Access => true,
            Kind::Consent | Kind::Besides => false,
        }
    }
}

/// The stake of a rule in the terms of permits.
#[derive(Clone, Debug)]
pub(crate) struct Stake<'p> {
    /// The rule; `None` for *the same organisation*.
    pub(crate) rule: Option<RuleId>,
    pub(crate) kind: Kind,
    /// Where it has any, as a function to [`Truth`].
    pub(crate) applies: Diagram,
    /// What is owed where it is relied on; of a consent entry its clauses say that.
    pub(crate) owes: BTreeSet<&'p str>,
    /// The clauses of a consent entry, those first that are relied on first.
    pub(crate) clauses: Vec<Held<'p>>,
}

/// A clause of a consent entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Held<'p> {
    basis: Basis,
    /// Where it holds, as a function to [`Truth`].
    holds: Diagram,
    owes: BTreeSet<&'p str>,
}

impl<'p> Stake<'p> {
    /// That of a rule; `None` if it has none. Each duty has a name.
    fn of(meaning: &Meaning<'p, Reading<'_, 'p>>, (id, rule): (RuleId, &'p Rule), name: &dyn Fn(DutyId) -> &'p str) -> Option<Stake<'p>> {
        let names = |duties: &Ids<DutyId>| -> BTreeSet<&'p str> { duties.iter().map(name).collect() };
        let stake = |kind, applies, owes| Some(Stake { rule: Some(id), kind, applies, owes, clauses: Vec::new() });
        let owes = || rule.body.duties().map(names).unwrap_or_default();
        match &rule.body {
            Body::Agreement(_) | Body::Gateway(_) => stake(Kind::Authority, meaning.authority_of(rule)?, owes()),
            Body::Grant(_) => stake(Kind::Access, meaning.access_of(rule)?, owes()),
            Body::Withhold(withhold) => {
                let owes = Some(names(&withhold.then_must)).filter(|owes| !owes.is_empty())?;
                let used = meaning.algebra().and(meaning.withhold_applies(rule, withhold), meaning.excepted(withhold));
                stake(Kind::Besides, used, owes)
            }
            Body::Oblige(oblige) => stake(Kind::Besides, meaning.obliges(rule, oblige), names(&oblige.must)),
            Body::Consent(consent) => {
                let applies = meaning.consent_applies(rule, consent);
                let clauses = held(meaning, consent, &names);
                Some(Stake { rule: Some(id), kind: Kind::Consent, applies, owes: BTreeSet::new(), clauses })
            }
        }
    }

    /// Whether it carries the same duties as another, and has the same clauses.
    pub(crate) fn owes_as(&self, other: &Stake<'p>) -> bool {
        self.owes == other.owes && self.clauses == other.clauses
    }

    /// Whether any duty can be owed for it.
    fn owes_anything(&self) -> bool {
        !self.owes.is_empty() || self.clauses.iter().any(|clause| !clause.owes.is_empty())
    }
}

fn held<'p>(
    meaning: &Meaning<'p, Reading<'_, 'p>>,
    consent: &'p Consent,
    names: &dyn Fn(&Ids<DutyId>) -> BTreeSet<&'p str>,
) -> Vec<Held<'p>> {
    let clauses = consent.clauses.iter();
    let mut held: Vec<Held<'p>> =
        clauses.map(|clause| Held { basis: clause.basis, holds: meaning.clause(clause), owes: names(&clause.must) }).collect();
    held.sort_by_key(|clause| clause.basis);
    held
}

impl<'p> Survey<'p> {
    /// The stakes of the rules of a policy, as written; what is relied on without a rule comes first. Each duty has a name.
    pub(crate) fn stakes(&self, seat: Seat, name: impl Fn(DutyId) -> &'p str) -> Vec<Stake<'p>> {
        let meaning = self.meaning(seat);
        let same =
            Stake { rule: None, kind: Kind::Authority, applies: meaning.same_organisation(), owes: BTreeSet::new(), clauses: Vec::new() };
        let of_rules = self.frame().policy(seat).rules().filter_map(|rule| Stake::of(&meaning, rule, &name));
        std::iter::once(same).chain(of_rules).collect()
    }

    /// Where a truth is *yes*, as a set.
    pub(crate) fn certainly(&self, truth: Diagram) -> Diagram {
        self.diagrams().wherever(truth, |truth| truth == Truth::Yes as Leaf)
    }

    /// Where in a set a truth is *yes*.
    fn certainly_in(&self, within: Diagram, truth: Diagram) -> Diagram {
        let here = self.diagrams().restricted(within, truth);
        self.certainly(here)
    }
}

/// Of some rules that give, which is relied on.
pub(crate) struct Relied<'s, 'p> {
    /// Those that give anything here, as written.
    giving: Vec<&'s Stake<'p>>,
    /// By how many, itself among them, the one that is relied on is followed; 0 where none gives.
    pub(crate) place: Diagram,
}

impl<'s, 'p> Relied<'s, 'p> {
    /// Among the stakes of a kind and the requests of a set.
    pub(crate) fn of(survey: &Survey<'p>, stakes: &'s [Stake<'p>], kind: Kind, within: Diagram) -> Relied<'s, 'p> {
        let of_kind = stakes.iter().filter(|stake| stake.kind == kind);
        let here = of_kind.map(|stake| (stake, survey.certainly_in(within, stake.applies)));
        let (giving, sets): (Vec<&Stake<'p>>, Vec<Diagram>) = here.filter(|(_, set)| *set != Diagram::leaf(0)).unzip();
        let mut diagrams = survey.diagrams();
        let places: Vec<Diagram> = (1..).zip(sets.iter().rev()).map(|(place, set)| diagrams.map(*set, |leaf| leaf * place)).collect();
        Relied { giving, place: diagrams.join_all(Join::Greatest, Diagram::leaf(0), places) }
    }

    /// How many places there are, and that there is none.
    pub(crate) fn width(&self) -> u32 {
        self.giving.len() as u32 + 1
    }

    /// Who is relied on, by its place; `None` if none gives.
    pub(crate) fn stake(&self, place: Leaf) -> Option<&'s Stake<'p>> {
        self.giving.iter().rev().nth((place as usize).checked_sub(1)?).copied()
    }
}

/// For each duty the requests of a set for which it is owed.
pub(crate) fn duties<'p>(survey: &Survey<'p>, stakes: &[Stake<'p>], within: Diagram) -> BTreeMap<&'p str, Diagram> {
    let mut owed = Owed { survey, duties: BTreeMap::new() };
    for kind in Kind::ALL {
        let of_kind = || stakes.iter().filter(|stake| stake.kind == kind && stake.owes_anything());
        if of_kind().next().is_none() {
            continue;
        }
        if kind.is_in_order() {
            owed.by_those_relied_on(&Relied::of(survey, stakes, kind, within));
            continue;
        }
        for stake in of_kind() {
            let mut left = survey.certainly_in(within, stake.applies);
            owed.add(&stake.owes, left);
            for clause in &stake.clauses {
                let holds = survey.certainly_in(left, clause.holds);
                owed.add(&clause.owes, holds);
                left = survey.diagrams().without(left, holds);
            }
        }
    }
    owed.duties
}

/// How far from the patient's own word what the requests of a set rest on is, as a function: the number of a ground from 1, or
/// another. Of the clauses relied on that counts which is furthest.
pub(crate) fn distance(survey: &Survey<'_>, stakes: &[Stake<'_>], within: Diagram) -> Diagram {
    let entries = stakes.iter().filter(|stake| stake.kind == Kind::Consent).map(|stake| {
        let applies = survey.certainly_in(within, stake.applies);
        let mut nearest = Diagram::leaf(NO_GROUND);
        for clause in &stake.clauses {
            let holds = survey.certainly_in(applies, clause.holds);
            let mut diagrams = survey.diagrams();
            let here = diagrams.map(holds, |is_in| if is_in == 1 { number(clause.basis) } else { NO_GROUND });
            nearest = diagrams.join(Join::Least, nearest, here);
        }
        survey.diagrams().restricted(applies, nearest)
    });
    let entries: Vec<Diagram> = entries.collect();
    survey.diagrams().join_all(Join::Greatest, Diagram::leaf(0), entries)
}

/// How many distances there are.
pub(crate) const DISTANCES: u32 = NO_GROUND + 1;

/// The ground that is so far from the patient's own word.
pub(crate) fn ground(distance: Leaf) -> Option<Basis> {
    GROUNDS.get((distance as usize).checked_sub(1)?).copied()
}

fn number(basis: Basis) -> Leaf {
    (1..).zip(GROUNDS).find(|(_, ground)| *ground == basis).map_or(NO_GROUND, |(number, _)| number)
}

/// The duties met so far.
struct Owed<'s, 'p> {
    survey: &'s Survey<'p>,
    duties: BTreeMap<&'p str, Diagram>,
}

impl<'p> Owed<'_, 'p> {
    fn by_those_relied_on(&mut self, relied: &Relied<'_, 'p>) {
        let duties: BTreeSet<&'p str> = relied.giving.iter().flat_map(|stake| &stake.owes).copied().collect();
        for duty in duties {
            let owes = |place: Leaf| relied.stake(place).is_some_and(|stake| stake.owes.contains(duty));
            let set = self.survey.diagrams().wherever(relied.place, owes);
            self.add(&BTreeSet::from([duty]), set);
        }
    }

    fn add(&mut self, duties: &BTreeSet<&'p str>, set: Diagram) {
        for duty in duties {
            let before = self.duties.get(duty).copied().unwrap_or(Diagram::leaf(0));
            let owed = self.survey.diagrams().either(before, set);
            self.duties.insert(duty, owed);
        }
    }
}
