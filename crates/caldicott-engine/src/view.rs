//! The whole record at once: what one requester may see of one patient's record.
//!
//! A [`View`] has the outcome of every category and tier; a [`Listing`] that of many items, each with its own labels. What is
//! concealed, or may turn out to be, is in neither, as if there were no such thing.
//!
//! A listing may be shown as it is: what is concealed leaves no gap in it and is in no count, so what is shown of a record with
//! a concealed item is what would be shown of one without it. Of a view, show those tiers in which the record holds something:
//! who sees all the others may tell from what is missing that something is.

use crate::authority::InForce;
use crate::brief::Brief;
use crate::compile::Cell;
use crate::diagram::Diagram;
use crate::program::truth_of;
use crate::request::{Item, Patient, Record, Subject};
use crate::table::{Asked, Table};
use crate::variables::YES;
use caldicott_policy::{CategoryId, Id as _, Outcome, PurposeId, Tier, Truth};
use smallvec::{SmallVec, smallvec};

/// The outcome of every category and tier of a record.
#[derive(Clone, Debug)]
pub struct View<'t> {
    table: &'t Table,
    /// For each tier, category by category; nothing for what must look absent.
    outcomes: SmallVec<[Option<Outcome>; 48]>,
}

impl View<'_> {
    /// The outcome of a tier; `None` where there must seem to be nothing, or is.
    ///
    /// # Panics
    ///
    /// If the policy has no such category.
    pub fn outcome(&self, category: CategoryId, tier: Tier) -> Option<Outcome> {
        let (start, end) = self.table.tiers_of(category);
        (tier >= 1).then(|| self.outcomes[start..end].get(tier as usize - 1).copied().flatten()).flatten()
    }

    /// Every category and tier that may be spoken of, in the order of the policy, with its outcome.
    pub fn cells(&self) -> impl Iterator<Item = (CategoryId, Tier, Outcome)> + '_ {
        let tiers = self.table.policy().categories().flat_map(|(category, found)| (1..=found.top()).map(move |tier| (category, tier)));
        tiers.zip(&self.outcomes).filter_map(|((category, tier), outcome)| outcome.map(|outcome| (category, tier, outcome)))
    }
}

/// Some items with their outcomes, without those of which there must seem to be nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing<K> {
    entries: Vec<(K, Brief)>,
}

impl<K> Listing<K> {
    /// The items that may be spoken of, in the order given: permit, ask or deny. [`Table::permit`] says what must be done for
    /// one that is shown.
    pub fn entries(&self) -> &[(K, Brief)] {
        &self.entries
    }

    /// The items that may be shown, in the order given.
    pub fn permitted(&self) -> impl Iterator<Item = &K> {
        self.entries.iter().filter(|(_, brief)| brief.is_permit()).map(|(key, _)| key)
    }

    /// A page of so many entries, counted from 0; empty after the last.
    pub fn page(&self, number: usize, size: usize) -> &[(K, Brief)] {
        let start = number.saturating_mul(size).min(self.entries.len());
        &self.entries[start..start.saturating_add(size).min(self.entries.len())]
    }
}

/// How many programs of cells are remembered while a record is looked through. Most cells share theirs with a neighbour.
const REMEMBERED: usize = 16;

impl Table {
    /// What one requester may see of a record, for some purposes, each of which must pass. It is what
    /// [`decide`](Table::decide) says of every category and tier, at a fraction of the cost. For no purpose at all nothing may
    /// be spoken of.
    ///
    /// # Panics
    ///
    /// If another table resolved any of the three, or the policy has no such purpose.
    pub fn view(&self, subject: &Subject, patient: &Patient, record: &Record, purposes: &[PurposeId]) -> View<'_> {
        self.own(subject, patient, record);
        purposes.iter().for_each(|&purpose| self.has(purpose));
        let mut view = View { table: self, outcomes: smallvec![None; self.all_tiers] };
        if let [purpose] = purposes {
            let asked = Asked::new(subject, patient, record, *purpose);
            self.each_cell(asked, |number, outcome, may_conceal| {
                view.outcomes[number] = shown(outcome, may_conceal);
            });
            return view;
        }
        let mut strictest = vec![(if purposes.is_empty() { Outcome::Conceal } else { Outcome::Permit }, false); self.all_tiers];
        for &purpose in purposes {
            let asked = Asked::new(subject, patient, record, purpose);
            self.each_cell(asked, |number, outcome, may_conceal| {
                let (strictest, may) = &mut strictest[number];
                *strictest = outcome.max(*strictest);
                *may |= may_conceal;
            });
        }
        view.outcomes = strictest.into_iter().map(|(outcome, may_conceal)| shown(outcome, may_conceal)).collect();
        view
    }

    /// Which of some items one requester may see, for one purpose. `K` is whatever the items are known by.
    ///
    /// # Panics
    ///
    /// If another table resolved any of them.
    pub fn listing<'i, K>(
        &self,
        subject: &Subject,
        patient: &Patient,
        purpose: PurposeId,
        items: impl IntoIterator<Item = (K, &'i Item)>,
    ) -> Listing<K> {
        let entries = items.into_iter().filter_map(|(key, item)| {
            let brief = self.decide(subject, patient, item, purpose);
            (!brief.must_look_absent()).then_some((key, brief))
        });
        Listing { entries: entries.collect() }
    }

    /// Tells of each tier where it is among all, its outcome, and whether that may yet be a conceal.
    #[inline]
    fn each_cell(&self, asked: Asked<'_>, mut tell: impl FnMut(usize, Outcome, bool)) {
        let values = asked.values;
        let read = |diagram| values.read(&self.forest, diagram);
        // A condition that is the same for all cells is looked at once.
        let looked_at = |agreement: &InForce<'_>| agreement.condition().map(|when| truth_of(read(when)));
        let in_force: SmallVec<[InForce<'_>; 4]> = match self.agreements.only_one(asked.sought()) {
            // Nobody needs an agreement with themselves.
            _ if asked.same == YES => SmallVec::new(),
            Some(only) => only.into_iter().collect(),
            None => self.agreements.in_force(asked.sought()).collect(),
        };
        let in_force: SmallVec<[_; 4]> = in_force.into_iter().map(|agreement| (agreement, looked_at(&agreement))).collect();
        let first = asked.subject.cells + asked.purpose.index() * self.all_tiers;
        let mut remembered = [(Diagram::leaf(0), 0); REMEMBERED];
        for (number, bounds) in self.tiers.windows(2).enumerate() {
            let category = CategoryId::new(number);
            for (at, tier) in (bounds[0] as usize..bounds[1] as usize).zip(1..) {
                let number = first + at;
                let (_, diagram) = self.cells[number];
                let known = &mut remembered[diagram.number() as usize % REMEMBERED];
                if known.0 != diagram {
                    *known = (diagram, read(diagram));
                }
                let rest = self.rests[known.1 as usize];
                let outcome = match rest.refusal() {
                    Some((outcome, _)) => outcome,
                    None => {
                        let cell = Cell { role: asked.subject.role, purpose: asked.purpose, category, tier };
                        let says = in_force.iter().fold(Truth::No, |says, (agreement, when)| {
                            let says_when = |of_cell| when.unwrap_or_else(|| truth_of(read(of_cell)));
                            says | self.agreements.permits(agreement, cell, number, says_when)
                        });
                        asked.outcome(says, rest).0
                    }
                };
                tell(at, outcome, rest.may_conceal());
            }
        }
    }

    /// Where the tiers of a category begin among those of all, and where they end.
    pub(crate) fn tiers_of(&self, category: CategoryId) -> (usize, usize) {
        (self.tiers[category.index()] as usize, self.tiers[category.index() + 1] as usize)
    }
}

fn shown(outcome: Outcome, may_conceal: bool) -> Option<Outcome> {
    (outcome != Outcome::Conceal && !may_conceal).then_some(outcome)
}
