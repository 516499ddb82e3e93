//! What permits rely on and owe, as sets of requests.
//!
//! The first agreement or gateway as written that answers yes is relied on, the first grant, and in every consent entry that
//! applies its first clause that holds, explicit before implied before best interests before without. So each is a set: where it
//! answers yes, and none before it does. A duty is owed wherever something is relied on that carries it.

use crate::diagram::{Diagram, Join, Leaf};
use crate::frame::Seat;
use crate::survey::Survey;
use caldicott_policy::{Basis, Body, Clause, DutyId, Ids, Rule, RuleId, Truth};
use std::collections::BTreeMap;

/// Every ground, from the patient's own word outwards.
const GROUNDS: [Basis; 4] = [Basis::Explicit, Basis::Implied, Basis::BestInterests, Basis::Without];

impl<'p> Survey<'p> {
    /// For each agreement or gateway the requests for which it is relied on; `None` stands for *the same organisation*. Of requests
    /// that are not permitted this means nothing.
    pub fn authorities(&self, seat: Seat) -> Vec<(Option<RuleId>, Diagram)> {
        let meaning = self.meaning(seat);
        let same = self.certainly(meaning.same_organisation());
        let rules = self.frame().policy(seat).rules();
        let covering = rules.filter_map(|(id, rule)| Some((Some(id), self.certainly(meaning.authority_of(rule)?))));
        self.first_of(std::iter::once((None, same)).chain(covering))
    }

    /// For each duty the requests for which it is owed, if they are permitted.
    pub fn duties(&self, seat: Seat) -> BTreeMap<DutyId, Diagram> {
        let policy = self.frame().policy(seat);
        let meaning = self.meaning(seat);
        let mut owed = Owed { survey: self, duties: BTreeMap::new() };
        for (rule, set) in self.authorities(seat) {
            owed.by_rule(rule.map(|rule| &policy[rule]), set);
        }
        let granting = policy.rules().filter_map(|(_, rule)| Some((rule, self.certainly(meaning.access_of(rule)?))));
        for (rule, set) in self.first_of(granting) {
            owed.by_rule(Some(rule), set);
        }
        for (_, rule) in policy.rules() {
            match &rule.body {
                Body::Consent(consent) => {
                    let applies = self.certainly(meaning.consent_applies(rule, consent));
                    let mut clauses: Vec<&Clause> = consent.clauses.iter().collect();
                    clauses.sort_by_key(|clause| clause.basis);
                    let holding = clauses.into_iter().map(|clause| (clause, self.certainly(meaning.clause(clause))));
                    for (clause, set) in self.first_of(holding) {
                        let set = self.diagrams().both(applies, set);
                        owed.add(&clause.must, set);
                    }
                }
                Body::Withhold(withhold) => {
                    let applies = self.possibly(meaning.withhold_applies(rule, withhold));
                    let excepted = self.certainly(meaning.excepted(withhold));
                    let set = self.diagrams().both(applies, excepted);
                    owed.add(&withhold.then_must, set);
                }
                Body::Oblige(oblige) => owed.add(&oblige.must, self.possibly(meaning.obliges(rule, oblige))),
                Body::Grant(_) | Body::Agreement(_) | Body::Gateway(_) => {}
            }
        }
        owed.duties
    }

    /// For each ground the requests that are permitted on it, if they are permitted: of the clauses relied on, that furthest from the
    /// patient's own word.
    pub fn grounds(&self, seat: Seat) -> Vec<(Basis, Diagram)> {
        let meaning = self.meaning(seat);
        // Where no consent entry applies nobody's word is needed.
        let mut clauses: Vec<(Basis, Diagram)> = Vec::new();
        let mut entries = Diagram::leaf(0);
        for (_, rule) in self.frame().policy(seat).rules() {
            let Body::Consent(consent) = &rule.body else { continue };
            let applies = self.certainly(meaning.consent_applies(rule, consent));
            entries = self.diagrams().either(entries, applies);
            let mut before = Diagram::leaf(0);
            for basis in GROUNDS {
                let here = consent.clauses.iter().filter(|clause| clause.basis == basis);
                let holding: Vec<Diagram> = here.map(|clause| self.certainly(meaning.clause(clause))).collect();
                let mut diagrams = self.diagrams();
                let any = diagrams.join_all(Join::Greatest, Diagram::leaf(0), holding);
                let first = diagrams.without(any, before);
                clauses.push((basis, diagrams.both(applies, first)));
                before = diagrams.either(before, any);
            }
        }
        clauses.push((Basis::Without, self.diagrams().complement(entries)));
        let mut further = Diagram::leaf(0);
        let relied_on = GROUNDS.into_iter().rev().map(|ground| {
            let sets: Vec<Diagram> = clauses.iter().filter(|(basis, _)| *basis == ground).map(|(_, set)| *set).collect();
            let mut diagrams = self.diagrams();
            let any = diagrams.join_all(Join::Greatest, Diagram::leaf(0), sets);
            let this = diagrams.without(any, further);
            further = diagrams.either(further, any);
            (ground, this)
        });
        relied_on.collect()
    }

    /// For each of some things the requests for which it comes first of those that answer yes.
    fn first_of<T>(&self, things: impl Iterator<Item = (T, Diagram)>) -> Vec<(T, Diagram)> {
        let mut before = Diagram::leaf(0);
        let first = things.map(|(thing, set)| {
            let mut diagrams = self.diagrams();
            let first = diagrams.without(set, before);
            before = diagrams.either(before, set);
            (thing, first)
        });
        first.collect()
    }

    /// Where a truth is *yes*, as a set.
    pub(crate) fn certainly(&self, truth: Diagram) -> Diagram {
        self.diagrams().wherever(truth, |truth| truth == Truth::Yes as Leaf)
    }

    fn possibly(&self, truth: Diagram) -> Diagram {
        self.diagrams().wherever(truth, |truth| truth != Truth::No as Leaf)
    }
}

/// The duties met so far.
struct Owed<'s, 'p> {
    survey: &'s Survey<'p>,
    duties: BTreeMap<DutyId, Diagram>,
}

impl Owed<'_, '_> {
    fn by_rule(&mut self, rule: Option<&Rule>, set: Diagram) {
        if let Some(duties) = rule.and_then(|rule| rule.body.duties()) {
            self.add(duties, set);
        }
    }

    fn add(&mut self, duties: &Ids<DutyId>, set: Diagram) {
        for duty in duties.iter() {
            let before = self.duties.get(&duty).copied().unwrap_or(Diagram::leaf(0));
            let owed = self.survey.diagrams().either(before, set);
            self.duties.insert(duty, owed);
        }
    }
}
