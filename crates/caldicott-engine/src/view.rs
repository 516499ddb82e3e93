//! The whole record at once: what one requester may see of one patient's record.
//!
//! A [`View`] has the outcome of every category and tier; a [`Listing`] that of many items, each with its own labels. What is
//! concealed, or may turn out to be, is in neither, as if there were no such thing.
//!
//! A listing may be shown as it is: what is concealed leaves no gap in it and is in no count, so what is shown of a record with
//! a concealed item is what would be shown of one without it. Of a view, show those tiers in which the record holds something:
//! who sees all the others may tell from what is missing that something is.

use crate::asked::Asked;
use crate::authority::{Agreed, Found, InForce};
use crate::brief::Brief;
use crate::grid::CellSet;
use crate::program::Concluded;
use crate::request::{Item, Patient, Record, Subject};
use crate::ruled::{Ruled, Ruling};
use crate::table::Table;
use crate::truths::{NO, truth_of_value};
use caldicott_policy::{CategoryId, Id as _, Outcome, PurposeId, Tier, Truth};
use smallvec::{SmallVec, smallvec};

/// The outcome of every category and tier of a record.
#[derive(Clone, Debug)]
pub struct View<'t> {
    table: &'t Table,
    /// Those of all tiers, category by category, as many as are in a set.
    outcomes: SmallVec<[Outcomes; 1]>,
}

/// The outcomes of the cells of a set. What must look absent is in none of the three.
#[derive(Clone, Copy, Debug, Default)]
struct Outcomes {
    permit: CellSet,
    ask: CellSet,
    deny: CellSet,
}

impl Outcomes {
    #[inline]
    fn add(&mut self, cells: CellSet, ruled: Ruled) {
        match ruled.outcome() {
            _ if ruled.may_conceal() => {}
            Outcome::Permit => self.permit.add(cells),
            Outcome::Ask => self.ask.add(cells),
            Outcome::Deny => self.deny.add(cells),
            Outcome::Conceal => {}
        }
    }

    /// The stricter of two, where each may be spoken of.
    fn and(self, other: Outcomes) -> Outcomes {
        let spoken_of = self.spoken_of().and(other.spoken_of());
        let deny = self.deny.or(other.deny);
        let ask = self.ask.or(other.ask).but_for(deny);
        Outcomes { permit: self.permit.and(other.permit), ask: ask.and(spoken_of), deny: deny.and(spoken_of) }
    }

    fn spoken_of(self) -> CellSet {
        self.permit.or(self.ask).or(self.deny)
    }

    #[inline]
    fn outcome(&self, at: usize) -> Option<Outcome> {
        match (self.permit.has(at), self.ask.has(at), self.deny.has(at)) {
            (true, ..) => Some(Outcome::Permit),
            (_, true, _) => Some(Outcome::Ask),
            (.., true) => Some(Outcome::Deny),
            (false, false, false) => None,
        }
    }
}

impl View<'_> {
    /// The outcome of a tier; `None` where there must seem to be nothing, or is.
    ///
    /// # Panics
    ///
    /// If the policy has no such category.
    pub fn outcome(&self, category: CategoryId, tier: Tier) -> Option<Outcome> {
        let (start, end) = self.table.tiers_of(category);
        let exists = (1..=end - start).contains(&(tier as usize));
        exists.then(|| self.outcome_at(start + tier as usize - 1)).flatten()
    }

    /// Every category and tier that may be spoken of, in the order of the policy, with its outcome.
    #[inline]
    pub fn cells(&self) -> impl Iterator<Item = (CategoryId, Tier, Outcome)> + '_ {
        let tiers = self.table.every_tier.iter().enumerate();
        tiers.filter_map(|(at, &(category, tier))| Some((category, tier, self.outcome_at(at)?)))
    }

    #[inline]
    fn outcome_at(&self, cell: usize) -> Option<Outcome> {
        let (set, at) = CellSet::place(cell);
        self.outcomes[set].outcome(at)
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
        let mut view = View { table: self, outcomes: smallvec![Outcomes::default(); self.grid.sets] };
        for (number, &purpose) in purposes.iter().enumerate() {
            self.outcomes(Asked::new(subject, patient, record, purpose), |set, outcomes| {
                let strictest = &mut view.outcomes[set];
                *strictest = if number == 0 { outcomes } else { strictest.and(outcomes) };
            });
        }
        view
    }

    /// Which of some items one requester may see, for one purpose. `K` is whatever the items are known by.
    ///
    /// For several purposes make one of each: an item that is missing from any must look absent, and of the others the strictest
    /// outcome counts.
    ///
    /// # Panics
    ///
    /// If another table resolved any of them, or the policy has no such purpose.
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

    /// Tells the outcomes of each set of cells for one purpose.
    #[inline]
    fn outcomes(&self, asked: Asked<'_>, mut tell: impl FnMut(usize, Outcomes)) {
        let truth = |condition| asked.truth(&self.steps, condition);
        // A condition that is the same for all cells is looked at once.
        let looked_at = |agreement: &InForce| agreement.condition().map(truth);
        let with_what_it_says = |agreement| (agreement, looked_at(&agreement));
        let mut in_force: SmallVec<[_; 2]> = SmallVec::new();
        // Nobody needs an agreement with themselves. Whoever is not named may be the other, and of no agreement is it certain that it
        // is theirs.
        if asked.same == NO {
            match self.agreements.found(asked.sought()) {
                Found::Nothing => {}
                Found::One(only) => in_force.push(with_what_it_says(only)),
                Found::Several => self.agreements.each_in_force(asked.sought(), |agreement| in_force.push(with_what_it_says(agreement))),
            }
        }
        let role = asked.subject.role;
        let row = role.index() * self.purposes + asked.purpose.index();
        for set in 0..self.grid.sets {
            let mut agreed = Agreed::default();
            for (agreement, when) in &in_force {
                self.agreements.permits_of(agreement, (role, row * self.all_tiers, set), *when, truth, &mut agreed);
            }
            let mut outcomes = Outcomes::default();
            for &(start, cells) in self.grid.kinds(row, set) {
                let conclusion = Concluded::of_outcome(asked.outcome_of_cell(&self.steps, start));
                let ruling = &self.rulings[conclusion.number()];
                if conclusion.is_settled() {
                    outcomes.add(cells, ruling.given(Truth::No));
                } else {
                    outcomes_of(asked.same, ruling, cells, agreed, &mut outcomes);
                }
            }
            tell(set, outcomes);
        }
    }

    /// Where the tiers of a category begin among those of all, and where they end.
    pub(crate) fn tiers_of(&self, category: CategoryId) -> (usize, usize) {
        (self.tiers[category.index()] as usize, self.tiers[category.index() + 1] as usize)
    }
}

/// Adds the outcomes of cells that are alike, of what agreements and everything else say of them.
#[inline]
fn outcomes_of(same: u16, ruling: &Ruling, cells: CellSet, agreed: Agreed, outcomes: &mut Outcomes) {
    let same = truth_of_value(same);
    // One agreement that says yes is enough.
    let of_truths = [
        (Truth::Yes, cells.and(agreed.yes)),
        (Truth::Unknown, cells.and(agreed.unknown).but_for(agreed.yes)),
        (Truth::No, cells.but_for(agreed.yes).but_for(agreed.unknown)),
    ];
    for (says, cells) in of_truths {
        outcomes.add(cells, ruling.given(says | same));
    }
}
