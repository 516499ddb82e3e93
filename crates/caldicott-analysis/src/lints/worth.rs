//! What a rule, a condition or a part of one is worth: the requests that would be answered otherwise without it.
//!
//! Leaving something out of one rule changes what that rule contributes, and where it contributes as before nothing changes. So
//! what has to be looked at is small: where a grant no longer gives, the outcome changes if no other grant gives the same and
//! no other gate refuses it; where it now gives more, if no other gave it before.
//!
//! ```text
//!            what the grant gave        ∩  what only one grant gives  ∩  what only access can refuse
//! ```
//!
//! How many rules contribute is counted once, up to two, for all of them together. Only of what changes no outcome is it asked
//! whether a permit would owe or rest on something else. A definition is asked by several rules at once, so of a part of one
//! the whole policy is read again.

use super::changes::{Counted, LeftOut, Part, Within, conditions, parts};
use super::contribution::{ALL, Asked, Contribution, NONE, Withheld};
use super::whole::{Bringer, Family, Whole, conceals, consent_gate};
use crate::asking::{definitions_asked, rules_asking};
use crate::diagram::{Diagram, Join, Leaf};
use crate::frame::Seat;
use crate::mutants::Place;
use caldicott_policy::{Condition, DutyId, Gate, Id as _, Rule, RuleId, Truth};
use std::cell::OnceCell;
use std::collections::BTreeSet;

/// What each thing that could be left out is worth.
pub(super) struct Worth<'w, 's, 'p> {
    whole: &'w Whole<'s, 'p>,
    authority: OnceCell<Needed>,
    access: OnceCell<Needed>,
    withhold: OnceCell<Needed>,
    conceal: OnceCell<Needed>,
    consent: OnceCell<Diagram>,
    /// The consent entries without each of them.
    besides: OnceCell<Vec<Besides>>,
}

/// How much one rule of a kind matters where. The three are not put together: what one rule contributes is mostly small, and
/// stays small where only one contributes, while what only this kind can refuse asks about everything.
#[derive(Clone, Copy)]
struct Needed {
    /// Where one contributes and no other.
    only_one: Diagram,
    /// Where none does.
    no_one: Diagram,
    /// Where it matters whether any does.
    decides: Diagram,
}

/// What consent entries contribute without one of them.
struct Besides {
    rule: RuleId,
    applies: Diagram,
    unmet: Diagram,
}

/// Something that could be left out, and the requests that would show it.
pub(super) struct Valued {
    pub(super) what: LeftOut,
    /// Some of the requests that would be answered otherwise; none if none would.
    pub(super) shows: Shows,
}

/// Requests that show something: what some sets have in common. It is mostly enough to know that they have something, so it is
/// put together only for whoever wants one of the requests.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Shows([Diagram; 3]);

impl Shows {
    pub(super) const NOTHING: Shows = Shows::of(NONE);

    pub(super) const fn of(set: Diagram) -> Shows {
        Shows([set, ALL, ALL])
    }

    pub(super) fn set(self, whole: &Whole<'_, '_>) -> Diagram {
        self.0.into_iter().fold(ALL, |all, set| whole.both(all, set))
    }
}

impl<'w, 's, 'p> Worth<'w, 's, 'p> {
    pub(super) fn new(whole: &'w Whole<'s, 'p>) -> Self {
        Worth {
            whole,
            authority: OnceCell::new(),
            access: OnceCell::new(),
            withhold: OnceCell::new(),
            conceal: OnceCell::new(),
            consent: OnceCell::new(),
            besides: OnceCell::new(),
        }
    }

    /// Each rule, condition and part of one, in the order written. What is in something that is worth nothing is left out.
    pub(super) fn all(&self) -> Vec<Valued> {
        let mut found = Vec::new();
        for (id, rule) in self.whole.policy.rules() {
            let shows = self.otherwise(id, &Contribution::nothing(rule));
            found.push(Valued { what: LeftOut::rule(id), shows });
            if shows != Shows::NOTHING {
                for (within, whole) in conditions(&rule.body) {
                    self.of_condition(Place::Rule(id), within, Some(whole), whole.part, &mut found);
                }
            }
        }
        // What no rule asks is there for claims.
        let asked = definitions_asked(self.whole.policy);
        for (id, definition) in self.whole.policy.definitions().filter(|(id, _)| asked.contains(id)) {
            self.of_condition(Place::Definition(id), Within::When, None, &definition.when, &mut found);
        }
        found
    }

    fn of_condition(&self, place: Place, within: Within, whole: Option<Counted<'p>>, condition: &'p Condition, found: &mut Vec<Valued>) {
        let mut worthless: Vec<Vec<usize>> = Vec::new();
        let whole = whole.into_iter().map(|counted| (Vec::new(), counted));
        for (path, counted) in whole.chain(parts(condition)) {
            if worthless.iter().any(|above| path.starts_with(above)) {
                continue;
            }
            let shows = self.leaving_out(place, counted);
            if shows == Shows::NOTHING {
                worthless.push(path.clone());
            }
            found.push(Valued { what: LeftOut { place, part: Some(Part { within, path }) }, shows });
        }
    }

    fn leaving_out(&self, place: Place, counted: Counted<'p>) -> Shows {
        let meaning = self.whole.survey.meaning(Seat::FIRST).leaving_out(counted.part, counted.counts_as);
        match place {
            Place::Rule(rule) => self.otherwise(rule, &self.whole.contribution_by(&meaning, rule)),
            Place::Definition(definition) => {
                let mut contributions = self.whole.contributions.clone();
                for rule in rules_asking(self.whole.policy, definition) {
                    contributions[rule.index()] = self.whole.contribution_by(&meaning, rule);
                }
                if contributions == self.whole.contributions {
                    return Shows::NOTHING;
                }
                let changed = Whole::with(self.whole.survey, contributions);
                let otherwise = self.whole.unlike(self.whole.outcome, changed.outcome);
                Shows::of(match otherwise {
                    NONE if self.whole.answers() == changed.answers() => NONE,
                    // Only what a permit owes or rests on differs, or to whom a refusal refers, and by which request is not asked.
                    NONE => self.whole.settled(),
                    otherwise => otherwise,
                })
            }
        }
    }

    // ---- One rule that contributes otherwise -------------------------------------------------------------

    /// Some of the requests that would be answered otherwise if a rule contributed something else; none if none would.
    pub(super) fn otherwise(&self, id: RuleId, new: &Contribution) -> Shows {
        let rule = &self.whole.policy[id];
        match (self.whole.contribution(id), new) {
            (Contribution::Authority(old), Contribution::Authority(new)) => {
                self.gives_otherwise(&self.whole.authority, self.needed(&self.authority, Gate::Authority), id, *old, *new)
            }
            (Contribution::Access(old), Contribution::Access(new)) => {
                self.gives_otherwise(&self.whole.access, self.needed(&self.access, Gate::Access), id, *old, *new)
            }
            (Contribution::Withhold(old), Contribution::Withhold(new)) => self.withholds_otherwise(id, rule, *old, *new),
            (Contribution::Consent(old), Contribution::Consent(new)) => self.asks_otherwise(id, rule, old, new),
            (Contribution::Oblige(old), Contribution::Oblige(new)) => {
                let moved = self.whole.unlike(*old, *new);
                let duties = rule.body.duties().into_iter().flat_map(caldicott_policy::Ids::iter);
                Shows::of(self.owed_otherwise(moved, Bringer::Rule(id), duties))
            }
            // A rule stays of its kind.
            (
                Contribution::Authority(_)
                | Contribution::Access(_)
                | Contribution::Withhold(_)
                | Contribution::Consent(_)
                | Contribution::Oblige(_),
                _,
            ) => Shows::of(ALL),
        }
    }

    /// The first of some sets with a request in it.
    fn first(sets: impl IntoIterator<Item = Diagram>) -> Diagram {
        sets.into_iter().find(|set| *set != NONE).unwrap_or(NONE)
    }

    /// What the first of some sets with anything in common have in common.
    fn first_to_meet<const N: usize>(&self, sets: [[Diagram; 3]; N]) -> Shows {
        let mut diagrams = self.whole.survey.diagrams();
        let met = sets.into_iter().find(|&[one, other, third]| diagrams.all_meet(one, other, third));
        met.map_or(Shows::NOTHING, Shows)
    }

    /// The requests that would come out otherwise if a rule no longer contributed some, and contributed others.
    fn comes_out_otherwise(&self, lost: Diagram, gained: Diagram, needed: Needed) -> Shows {
        self.first_to_meet([[lost, needed.only_one, needed.decides], [gained, needed.no_one, needed.decides]])
    }

    fn gained_and_lost(&self, old: Diagram, new: Diagram) -> (Diagram, Diagram) {
        (self.whole.without(new, old), self.whole.without(old, new))
    }

    fn gives_otherwise(&self, family: &Family<'p>, needed: Needed, id: RuleId, old: Diagram, new: Diagram) -> Shows {
        if old == new {
            return Shows::NOTHING;
        }
        let (gained, lost) = self.gained_and_lost(old, new);
        let outcome = self.comes_out_otherwise(lost, gained, needed);
        if outcome != Shows::NOTHING || family.all_owe_the_same() {
            return outcome;
        }
        // Where it is relied on and no longer, or now and not before, the next that gives the same takes its place.
        let Some(index) = family.position(id) else { return Shows::NOTHING };
        let before = self.whole.before(family, index);
        let mut moved = self.whole.any(vec![gained, lost]);
        moved = self.whole.without(self.whole.both(moved, self.whole.permitted), before);
        let owed = family.members[index].owes();
        for other in &family.members[index + 1..] {
            if moved == NONE {
                break;
            }
            let either = self.whole.both(moved, other.gives);
            let duties: Vec<DutyId> = owed.symmetric_difference(&other.owes()).copied().collect();
            let shows = self.owed_otherwise(either, Bringer::Family(family.gate), duties);
            if shows != NONE {
                return Shows::of(shows);
            }
            moved = self.whole.without(moved, other.gives);
        }
        Shows::NOTHING
    }

    fn withholds_otherwise(&self, id: RuleId, rule: &'p Rule, old: Withheld, new: Withheld) -> Shows {
        let (gained, lost) = self.gained_and_lost(old.refused, new.refused);
        let needed = if conceals(rule) { self.concealing() } else { self.needed(&self.withhold, Gate::Withhold) };
        let outcome = self.comes_out_otherwise(lost, gained, needed);
        if outcome != Shows::NOTHING {
            return outcome;
        }
        let excepted = self.whole.unlike(old.excepted, new.excepted);
        let duties = rule.body.duties().into_iter().flat_map(caldicott_policy::Ids::iter);
        let owed = self.owed_otherwise(excepted, Bringer::Rule(id), duties);
        if owed != NONE {
            return Shows::of(owed);
        }
        let Some(text) = rule.body.as_withhold().and_then(|withhold| withhold.refer.as_deref()) else { return Shows::NOTHING };
        let referring = self.whole.referring();
        let others = referring.get(text).into_iter().flatten().filter(|other| **other != id);
        let others = self.whole.any(others.map(|other| self.whole.refused_by(*other)).collect());
        let moved = self.whole.both(self.whole.unlike(old.refused, new.refused), self.whole.denied());
        Shows::of(self.whole.without(moved, others))
    }

    fn asks_otherwise(&self, id: RuleId, rule: &'p Rule, old: &Asked, new: &Asked) -> Shows {
        let (Some(besides), Some(consent)) = (self.besides().iter().find(|besides| besides.rule == id), rule.body.as_consent()) else {
            return Shows::NOTHING;
        };
        let gate = {
            let mut diagrams = self.whole.survey.diagrams();
            let applies = diagrams.either(besides.applies, new.applies);
            let unmet = diagrams.join(Join::Greatest, besides.unmet, new.unmet);
            consent_gate(&mut diagrams, applies, unmet)
        };
        let outcome = self.whole.unlike(gate, self.whole.gates.gate(Gate::Consent));
        let outcome = self.first_to_meet([[outcome, ALL, *self.consent.get_or_init(|| self.whole.where_decides(Gate::Consent))]]);
        if outcome != Shows::NOTHING {
            return outcome;
        }
        let duties: BTreeSet<DutyId> = consent.clauses.iter().flat_map(|clause| clause.must.iter()).collect();
        for duty in duties {
            let brings = |asked: &Asked| self.whole.brought_by(rule, &Contribution::Consent(asked.clone()), duty).unwrap_or(NONE);
            let moved = self.whole.unlike(brings(old), brings(new));
            let shows = self.owed_otherwise(moved, Bringer::Rule(id), [duty]);
            if shows != NONE {
                return Shows::of(shows);
            }
        }
        let (was, is) = (self.whole.basis_of(consent, old), self.whole.basis_of(consent, new));
        if was == is {
            return Shows::NOTHING;
        }
        let others = self.whole.basis_besides(Some(id));
        let with = |basis| self.whole.any(vec![others, basis]);
        self.first_to_meet([[self.whole.unlike(with(was), with(is)), ALL, self.whole.permitted]])
    }

    /// Where a permit would owe one of some duties or no longer owe it, if one of those who bring it does so elsewhere.
    pub(super) fn owed_otherwise(&self, moved: Diagram, by: Bringer, duties: impl IntoIterator<Item = DutyId>) -> Diagram {
        let moved = self.whole.both(moved, self.whole.permitted);
        if moved == NONE {
            return NONE;
        }
        Self::first(duties.into_iter().map(|duty| self.whole.without(moved, self.whole.owed_besides(duty, by))))
    }

    // ---- What is reckoned once ---------------------------------------------------------------------------

    fn needed(&self, known: &OnceCell<Needed>, gate: Gate) -> Needed {
        *known.get_or_init(|| {
            let sets = match self.whole.family(gate) {
                Some(family) => family.gives().collect(),
                None => self.whole.policy.rules().map(|(id, _)| self.whole.refused_by(id)).collect(),
            };
            // At the withhold gate it is a *no* that some rule contributes.
            let nobody = if gate == Gate::Withhold { Truth::Yes } else { Truth::No };
            let nobody = self.whole.survey.diagrams().wherever(self.whole.gates.gate(gate), |truth| truth == nobody as Leaf);
            self.among(sets, nobody, self.whole.where_decides(gate))
        })
    }

    /// What is concealed is concealed whatever the gates say.
    fn concealing(&self) -> Needed {
        *self.conceal.get_or_init(|| {
            let concealing = self.whole.policy.rules().filter(|(_, rule)| conceals(rule));
            let sets = concealing.map(|(id, _)| self.whole.refused_by(id)).collect();
            let nobody = self.whole.survey.diagrams().wherever(self.whole.gates.conceal, |truth| truth == Truth::No as Leaf);
            self.among(sets, nobody, ALL)
        })
    }

    fn among(&self, sets: Vec<Diagram>, nobody: Diagram, decides: Diagram) -> Needed {
        Needed { only_one: self.whole.alone(sets), no_one: nobody, decides }
    }

    /// What the consent entries contribute without each of them: those before it joined with those after it.
    fn besides(&self) -> &[Besides] {
        self.besides.get_or_init(|| {
            let asked: Vec<(RuleId, &Asked)> = self
                .whole
                .policy
                .rules()
                .filter_map(|(id, _)| match self.whole.contribution(id) {
                    Contribution::Consent(asked) => Some((id, asked)),
                    Contribution::Authority(_) | Contribution::Access(_) | Contribution::Withhold(_) | Contribution::Oblige(_) => None,
                })
                .collect();
            let joined = |so_far: (Diagram, Diagram), asked: &Asked| {
                let mut diagrams = self.whole.survey.diagrams();
                (diagrams.either(so_far.0, asked.applies), diagrams.join(Join::Greatest, so_far.1, asked.unmet))
            };
            let mut after = vec![(NONE, NONE)];
            for (_, asked) in asked.iter().rev() {
                after.push(joined(after[after.len() - 1], asked));
            }
            let mut before = (NONE, NONE);
            let mut besides = Vec::with_capacity(asked.len());
            for (index, (rule, asked)) in asked.iter().copied().enumerate() {
                let after = after[after.len() - 2 - index];
                let mut diagrams = self.whole.survey.diagrams();
                let applies = diagrams.either(before.0, after.0);
                let unmet = diagrams.join(Join::Greatest, before.1, after.1);
                drop(diagrams);
                besides.push(Besides { rule, applies, unmet });
                before = joined(before, asked);
            }
            besides
        })
    }
}
