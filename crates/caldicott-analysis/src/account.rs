//! Where a change to a policy makes a difference: the requests that are then answered otherwise, all of them.
//!
//! An *answer* is an outcome, and of a permit also the ground that it rests on and the duties that it carries. A change to one
//! rule reaches them only through what that rule adds: where an agreement says yes, where an entry withholds, how a consent
//! entry is satisfied, which duties are owed. So it is enough to know, of everything that the other rules add, where there is
//! none, where there is one, and where there are more:
//!
//! ```text
//! allow a … removed     said yes by a alone     answered otherwise, where the other gates are open
//!                       said yes by a and b     no other outcome; other duties, where b owes others
//! ```
//!
//! A rule that is relied on is the first, as written, that says yes; so of agreements and grants the first two are known
//! ([`Join::FirstTwo`]). Rules that follow one another and owe the same are not told apart. A change to a definition changes
//! many rules at once: there the whole policy is read again, the rules that ask it anew.
//!
//! Invariant: over complete requests authority, access and withholding are *yes* or *no*. Only the patient can be left to ask,
//! and so only a consent entry has a third answer.

use crate::asking::rules_asking;
use crate::diagram::{Diagram, Diagrams, Join, Leaf, MAX_LEAF, first_of, second_of};
use crate::frame::Seat;
use crate::mutants::{Changed, Mutant, Place};
use crate::search::OutOfBudget;
use crate::survey::{Reading, Survey};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Algebra as _, Basis, Body, Consent, DefinitionId, DutyId, Id as _, Ids, Policy, Rule, RuleId, Truth};
use std::collections::{BTreeMap, BTreeSet};

/// What a consent entry says of a request, from the least strict: that it does not apply, that it is satisfied on one of the
/// four grounds, that the patient has to be asked, that it refuses.
mod level {
    use super::{Basis, Leaf};

    pub(super) const NONE: Leaf = 0;
    pub(super) const LAST_GROUND: Leaf = ground(Basis::Without);
    pub(super) const ASK: Leaf = 5;
    pub(super) const REFUSED: Leaf = 6;
    pub(super) const CONCEALED: Leaf = 7;

    pub(super) const fn ground(basis: Basis) -> Leaf {
        match basis {
            Basis::Explicit => 1,
            Basis::Implied => 2,
            Basis::BestInterests => 3,
            Basis::Without => 4,
        }
    }
}

/// What one rule adds to the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Share {
    /// Where it gives or withholds, as a set; of a consent entry its level.
    says: Diagram,
    /// Where it owes a duty whatever else is relied on: by an exception, a clause, or as an `oblige`. What is owed for relying
    /// on an agreement or a grant depends on the others.
    owes: BTreeMap<DutyId, Diagram>,
}

impl Share {
    /// What is added by a rule that is not there.
    fn nothing() -> Share {
        Share { says: Diagram::leaf(0), owes: BTreeMap::new() }
    }

    fn of<'p>(survey: &Survey<'p>, meaning: &Meaning<'p, Reading<'_, 'p>>, rule: &'p Rule) -> Share {
        let all = |duties: &Ids<DutyId>, set: Diagram| duties.iter().map(|duty| (duty, set)).collect();
        match &rule.body {
            Body::Agreement(_) | Body::Gateway(_) => Share { says: yes_of(survey, meaning.authority_of(rule)), owes: BTreeMap::new() },
            Body::Grant(_) => Share { says: yes_of(survey, meaning.access_of(rule)), owes: BTreeMap::new() },
            Body::Withhold(withhold) => {
                let says = survey.certainly(meaning.withheld_by(rule, withhold));
                if withhold.then_must.iter().next().is_none() {
                    return Share { says, owes: BTreeMap::new() };
                }
                let used = meaning.algebra().and(meaning.withhold_applies(rule, withhold), meaning.excepted(withhold));
                Share { says, owes: all(&withhold.then_must, survey.certainly(used)) }
            }
            Body::Consent(consent) => Share::of_consent(survey, meaning, rule, consent),
            Body::Oblige(oblige) => {
                Share { says: Diagram::leaf(0), owes: all(&oblige.must, survey.certainly(meaning.obliges(rule, oblige))) }
            }
        }
    }

    fn of_consent<'p>(survey: &Survey<'p>, meaning: &Meaning<'p, Reading<'_, 'p>>, rule: &'p Rule, consent: &'p Consent) -> Share {
        let applies = survey.certainly(meaning.consent_applies(rule, consent));
        // The clause relied on is the first that holds, in this order.
        let mut clauses: Vec<_> = consent.clauses.iter().map(|clause| (clause, meaning.clause(clause))).collect();
        clauses.sort_by_key(|(clause, _)| clause.basis);
        let mut diagrams = survey.diagrams();
        let mut satisfied = Diagram::leaf(level::REFUSED);
        for (clause, truth) in &clauses {
            let here = diagrams.map(*truth, |truth| match truth {
                truth if truth == Truth::Yes as Leaf => level::ground(clause.basis),
                truth if truth == Truth::Unknown as Leaf => level::ASK,
                _ => level::REFUSED,
            });
            satisfied = diagrams.join(Join::Least, satisfied, here);
        }
        let says = diagrams.restricted(applies, satisfied);
        let mut owes: BTreeMap<DutyId, Diagram> = BTreeMap::new();
        if clauses.iter().any(|(clause, _)| clause.must.iter().next().is_some()) {
            let mut left = applies;
            for (clause, truth) in &clauses {
                let holds = diagrams.wherever(*truth, |truth| truth == Truth::Yes as Leaf);
                let relied_on = diagrams.both(left, holds);
                left = diagrams.without(left, holds);
                for duty in clause.must.iter() {
                    let so_far = owes.get(&duty).copied().unwrap_or(Diagram::leaf(0));
                    owes.insert(duty, diagrams.either(so_far, relied_on));
                }
            }
        }
        Share { says, owes }
    }

    fn diagrams(&mut self) -> impl Iterator<Item = &mut Diagram> {
        self.owes.values_mut().chain([&mut self.says])
    }

    fn owes(&self, duty: DutyId) -> Diagram {
        self.owes.get(&duty).copied().unwrap_or(Diagram::leaf(0))
    }
}

fn yes_of(survey: &Survey<'_>, truth: Option<Diagram>) -> Diagram {
    truth.map_or(Diagram::leaf(0), |truth| survey.certainly(truth))
}

/// How many of some sets a request is in: none, one, or more.
#[derive(Clone, Copy, Debug)]
struct Tally {
    none: Diagram,
    one: Diagram,
}

impl Tally {
    fn of(diagrams: &mut Diagrams, sets: impl IntoIterator<Item = Diagram>) -> Tally {
        // All sets have the number 1: who is first makes no difference here.
        let count = diagrams.join_all(Join::FirstTwo(2), Diagram::leaf(0), sets);
        Tally { none: diagrams.wherever(count, |count| count == 0), one: diagrams.wherever(count, |count| count == 1) }
    }

    fn diagrams(&mut self) -> [&mut Diagram; 2] {
        [&mut self.none, &mut self.one]
    }

    /// Where it is another thing whether there is any, when one of the sets loses some requests and gains others.
    fn changed(self, diagrams: &mut Diagrams, lost: Diagram, gained: Diagram) -> Diagram {
        let (lost, gained) = (diagrams.both(lost, self.one), diagrams.both(gained, self.none));
        diagrams.either(lost, gained)
    }
}

/// Of rules that give, who is relied on.
#[derive(Clone, Debug)]
struct Relied {
    /// For each rule that gives its number, from 1, in the order written; rules that follow one another and owe the same have
    /// the same number.
    numbers: BTreeMap<RuleId, u32>,
    /// What each number owes.
    owes: Vec<Ids<DutyId>>,
    /// The first two that say yes.
    first_two: Diagram,
    /// Where none does.
    nobody: Diagram,
}

impl Relied {
    /// Of rules and where each says yes, in the order written; before them what is relied on without a rule.
    fn of(
        diagrams: &mut Diagrams,
        without_rule: Option<Diagram>,
        giving: &[(RuleId, &Ids<DutyId>, Diagram)],
    ) -> Result<Relied, OutOfBudget> {
        let mut owes: Vec<Ids<DutyId>> = without_rule.iter().map(|_| Ids::new([])).collect();
        let mut numbers = BTreeMap::new();
        for &(rule, must, _) in giving {
            // What is relied on without a rule is never given by one, so a rule is not counted to it.
            if owes.len() == usize::from(without_rule.is_some()) || owes.last() != Some(must) {
                owes.push(must.clone());
            }
            numbers.insert(rule, owes.len() as u32);
        }
        let mut relied = Relied { numbers, owes, first_two: Diagram::leaf(0), nobody: Diagram::leaf(1) };
        let width = relied.width();
        if u64::from(width) * u64::from(width) > u64::from(MAX_LEAF) {
            return Err(OutOfBudget);
        }
        let numbered = without_rule.into_iter().map(|set| (1, set)).chain(giving.iter().map(|(rule, _, set)| (relied.numbers[rule], *set)));
        let numbered: Vec<Diagram> = numbered.map(|(number, set)| diagrams.map(set, |leaf| leaf * number)).collect();
        relied.first_two = diagrams.join_all(Join::FirstTwo(width), Diagram::leaf(0), numbered);
        relied.nobody = diagrams.wherever(relied.first_two, |two| two == 0);
        Ok(relied)
    }

    fn diagrams(&mut self) -> [&mut Diagram; 2] {
        [&mut self.first_two, &mut self.nobody]
    }

    fn width(&self) -> u32 {
        self.owes.len() as u32 + 1
    }

    fn owes(&self, number: Leaf, duty: DutyId) -> bool {
        number > 0 && self.owes.get(number as usize - 1).is_some_and(|owes| owes.contains(duty))
    }

    /// Every duty that relying on one of them can carry.
    fn duties(&self) -> BTreeSet<DutyId> {
        self.owes.iter().flat_map(Ids::iter).collect()
    }

    /// Where the one relied on owes a duty.
    fn owing(&self, diagrams: &mut Diagrams, duty: DutyId) -> Diagram {
        let width = self.width();
        diagrams.wherever(self.first_two, |two| self.owes(first_of(two, width), duty))
    }
}

/// Everything that makes up the answers of a policy.
struct Account {
    shares: Vec<Share>,
    authority: Relied,
    access: Relied,
    withheld: Tally,
    concealed: Tally,
    /// The strictest level of all consent entries.
    consent: Diagram,
    /// For each duty by how many it is owed.
    owed: BTreeMap<DutyId, Tally>,
    /// The outcome and the ground: the level of the consent gate where the others are open.
    answer: Diagram,
}

impl Account {
    fn of(survey: &Survey<'_>, policy: &Policy, shares: Vec<Share>) -> Result<Account, OutOfBudget> {
        let same_organisation = survey.certainly(survey.meaning(Seat::FIRST).same_organisation());
        let mut diagrams = survey.diagrams();
        let diagrams = &mut *diagrams;
        let rules = || policy.rules().zip(&shares).map(|((id, rule), share)| (id, rule, share));
        let giving = |kind: fn(&Body) -> Option<&Ids<DutyId>>| -> Vec<(RuleId, &Ids<DutyId>, Diagram)> {
            rules().filter_map(|(id, rule, share)| Some((id, kind(&rule.body)?, share.says))).collect()
        };
        let authority = Relied::of(diagrams, Some(same_organisation), &giving(owed_for_authority))?;
        let access = Relied::of(diagrams, None, &giving(owed_for_access))?;
        let of_kind = |kind: fn(&Body) -> bool| -> Vec<Diagram> {
            rules().filter(|(_, rule, _)| kind(&rule.body)).map(|(_, _, share)| share.says).collect()
        };
        let withheld = Tally::of(diagrams, of_kind(|body| body.as_withhold().is_some()));
        let concealed = Tally::of(diagrams, of_kind(conceals));
        let consent = diagrams.join_all(Join::Greatest, Diagram::leaf(level::NONE), of_kind(|body| body.as_consent().is_some()));
        let mut owed = BTreeMap::new();
        for (duty, _) in policy.duties() {
            let relied_on = [authority.owing(diagrams, duty), access.owing(diagrams, duty)];
            let sources = relied_on.into_iter().chain(shares.iter().map(|share| share.owes(duty))).filter(|set| *set != Diagram::leaf(0));
            owed.insert(duty, Tally::of(diagrams, sources.collect::<Vec<_>>()));
        }
        let mut answer = diagrams.map(consent, answered);
        let mut at_least = |diagrams: &mut Diagrams, set: Diagram, strictness: Leaf| {
            let strict = diagrams.map(set, |leaf| leaf * strictness);
            answer = diagrams.join(Join::Greatest, answer, strict);
        };
        at_least(diagrams, authority.nobody, level::REFUSED);
        at_least(diagrams, access.nobody, level::REFUSED);
        let (refused, hidden) = (diagrams.complement(withheld.none), diagrams.complement(concealed.none));
        at_least(diagrams, refused, level::REFUSED);
        at_least(diagrams, hidden, level::CONCEALED);
        Ok(Account { shares, authority, access, withheld, concealed, consent, owed, answer })
    }

    fn diagrams(&mut self) -> impl Iterator<Item = &mut Diagram> {
        let Account { shares, authority, access, withheld, concealed, consent, owed, answer } = self;
        let relied = [authority, access].into_iter().flat_map(Relied::diagrams);
        let tallies = [withheld, concealed].into_iter().chain(owed.values_mut()).flat_map(Tally::diagrams);
        shares.iter_mut().flat_map(Share::diagrams).chain(relied).chain(tallies).chain([consent, answer])
    }

    fn permitted(&self, diagrams: &mut Diagrams) -> Diagram {
        diagrams.wherever(self.answer, |answer| answer <= level::LAST_GROUND)
    }

    /// The requests that two policies answer otherwise.
    fn differs(&self, other: &Account, diagrams: &mut Diagrams) -> Diagram {
        let permitted = self.permitted(diagrams);
        let mut found = diagrams.join(Join::Differ, self.answer, other.answer);
        for (duty, tally) in &self.owed {
            let Some(others) = other.owed.get(duty) else { continue };
            let differ = diagrams.join(Join::Differ, tally.none, others.none);
            let owed_otherwise = diagrams.both(differ, permitted);
            found = diagrams.either(found, owed_otherwise);
        }
        found
    }
}

/// The answer of a consent gate: where no entry applies it refuses.
fn answered(level: Leaf) -> Leaf {
    if level == level::NONE { level::REFUSED } else { level }
}

fn owed_for_authority(body: &Body) -> Option<&Ids<DutyId>> {
    match body {
        Body::Agreement(_) | Body::Gateway(_) => body.duties(),
        Body::Grant(_) | Body::Withhold(_) | Body::Consent(_) | Body::Oblige(_) => None,
    }
}

fn owed_for_access(body: &Body) -> Option<&Ids<DutyId>> {
    match body {
        Body::Grant(_) => body.duties(),
        Body::Agreement(_) | Body::Gateway(_) | Body::Withhold(_) | Body::Consent(_) | Body::Oblige(_) => None,
    }
}

fn conceals(body: &Body) -> bool {
    body.as_withhold().is_some_and(|withhold| withhold.conceals)
}

/// A policy of which changes are compared with it.
pub(crate) struct Differences<'p> {
    survey: Survey<'p>,
    account: Account,
    permitted: Diagram,
    /// Where nothing but authority, access, withholding or consent is left to decide.
    but_for: ButFor,
    /// The strictest level of the consent entries before each rule, and of those after it.
    around: BTreeMap<RuleId, [Diagram; 2]>,
}

/// For each gate the requests for which all the others are open, and nothing is concealed; of consent, that it does not refuse.
struct ButFor {
    authority: Diagram,
    access: Diagram,
    withhold: Diagram,
    consent: Diagram,
}

impl<'p> Differences<'p> {
    /// Reads a policy.
    pub(crate) fn of(policy: &'p Policy) -> Result<Differences<'p>, OutOfBudget> {
        let survey = Survey::of(policy)?;
        let meaning = survey.meaning(Seat::FIRST);
        let shares = policy.rules().map(|(_, rule)| Share::of(&survey, &meaning, rule)).collect();
        let account = Account::of(&survey, policy, shares)?;
        let mut diagrams = survey.diagrams();
        let permitted = account.permitted(&mut diagrams);
        let but_for = ButFor::of(&account, &mut diagrams);
        let around = around(policy, &account, &mut diagrams);
        diagrams.check()?;
        drop(diagrams);
        let mut differences = Differences { survey, account, permitted, but_for, around };
        differences.make_room();
        Ok(differences)
    }

    /// Forgets what was put together on the way: of many agreements that is most.
    fn make_room(&mut self) {
        let Differences { survey, account, permitted, but_for, around } = self;
        let ButFor { authority, access, withhold, consent } = but_for;
        let sets = [permitted, authority, access, withhold, consent];
        survey.keep(account.diagrams().chain(sets).chain(around.values_mut().flatten()));
    }

    pub(crate) fn survey(&self) -> &Survey<'p> {
        &self.survey
    }

    /// The policy, read in this logic: once for all changes to rules.
    pub(crate) fn meaning(&self) -> Meaning<'p, Reading<'_, 'p>> {
        self.survey.meaning(Seat::FIRST)
    }

    /// The requests that a policy answers otherwise when it is changed.
    pub(crate) fn of_change(&self, meaning: &Meaning<'p, Reading<'_, 'p>>, mutant: &'p Mutant<'_>) -> Result<Otherwise, OutOfBudget> {
        let found = match (mutant.place, &mutant.changed) {
            (Place::Rule(at), Changed::Rule(rule)) => {
                let share = Share::of(&self.survey, meaning, rule);
                self.of_share(at, &share)
            }
            (Place::Rule(at), Changed::Removed | Changed::Definition(_)) => self.of_share(at, &Share::nothing()),
            (Place::Definition(at), Changed::Definition(definition)) => {
                let supposed = self.meaning().supposing(at, &definition.when);
                if supposed.definition(at) == meaning.definition(at) { Otherwise::default() } else { self.of_definition(at, &supposed)? }
            }
            (Place::Definition(_), Changed::Removed | Changed::Rule(_)) => Otherwise::default(),
        };
        self.survey.check()?;
        Ok(found)
    }

    fn policy(&self) -> &'p Policy {
        self.survey.frame().policy(Seat::FIRST)
    }

    fn of_definition(&self, at: DefinitionId, meaning: &Meaning<'p, Reading<'_, 'p>>) -> Result<Otherwise, OutOfBudget> {
        let asking = rules_asking(self.policy(), at);
        let share = |(id, rule): (RuleId, &'p Rule)| {
            if asking.contains(&id) { Share::of(&self.survey, meaning, rule) } else { self.account.shares[id.index()].clone() }
        };
        let shares: Vec<Share> = self.policy().rules().map(share).collect();
        if shares == self.account.shares {
            return Ok(Otherwise::default());
        }
        let other = Account::of(&self.survey, self.policy(), shares)?;
        let differs = self.account.differs(&other, &mut self.survey.diagrams());
        Ok(Otherwise(vec![[differs, Diagram::leaf(1)]]))
    }

    /// The requests that are answered otherwise when a rule adds something else.
    fn of_share(&self, at: RuleId, new: &Share) -> Otherwise {
        let old = &self.account.shares[at.index()];
        let diagrams = &mut *self.survey.diagrams();
        let mut found = Otherwise::default();
        match &self.policy()[at].body {
            Body::Agreement(_) | Body::Gateway(_) => {
                self.of_relied(diagrams, at, &self.account.authority, self.but_for.authority, [old.says, new.says], &mut found);
            }
            Body::Grant(_) => {
                self.of_relied(diagrams, at, &self.account.access, self.but_for.access, [old.says, new.says], &mut found);
            }
            Body::Withhold(withhold) => {
                let (lost, gained) = (diagrams.without(old.says, new.says), diagrams.without(new.says, old.says));
                found.0.push(if withhold.conceals {
                    [self.account.concealed.changed(diagrams, lost, gained), Diagram::leaf(1)]
                } else {
                    [self.account.withheld.changed(diagrams, lost, gained), self.but_for.withhold]
                });
            }
            Body::Consent(_) => found.0.push([self.of_consent(diagrams, at, old.says, new.says), self.but_for.consent]),
            Body::Oblige(_) => {}
        }
        let duties: BTreeSet<DutyId> = old.owes.keys().chain(new.owes.keys()).copied().collect();
        for duty in duties {
            let (was, is) = (old.owes(duty), new.owes(duty));
            let (stops, starts) = (diagrams.without(was, is), diagrams.without(is, was));
            self.of_duty(diagrams, duty, stops, starts, &mut found);
        }
        found
    }

    /// Where a permit carries other duties when a duty stops being owed by one for some requests, and starts for others.
    fn of_duty(&self, diagrams: &mut Diagrams, duty: DutyId, stops: Diagram, starts: Diagram, found: &mut Otherwise) {
        if let Some(tally) = self.account.owed.get(&duty) {
            found.0.push([tally.changed(diagrams, stops, starts), self.permitted]);
        }
    }

    fn of_relied(
        &self,
        diagrams: &mut Diagrams,
        at: RuleId,
        relied: &Relied,
        but_for: Diagram,
        [old, new]: [Diagram; 2],
        found: &mut Otherwise,
    ) {
        let (lost, gained) = (diagrams.without(old, new), diagrams.without(new, old));
        let width = relied.width();
        let (lost_by, gained_by) = (diagrams.restricted(lost, relied.first_two), diagrams.restricted(gained, relied.first_two));
        let shut = diagrams.wherever(lost_by, |two| (1..width).contains(&two));
        let opened = diagrams.both(gained, relied.nobody);
        found.0.push([diagrams.either(shut, opened), but_for]);
        let duties = relied.duties();
        let Some(&number) = relied.numbers.get(&at).filter(|_| !duties.is_empty()) else { return };
        let after_loss = |two: Leaf| if first_of(two, width) == number { second_of(two, width) } else { first_of(two, width) };
        let after_gain = |two: Leaf| first_of(two, width).min(number);
        for duty in duties {
            let owed_before = |two: Leaf| relied.owes(first_of(two, width), duty);
            let mut otherwise = |owed: bool| {
                let lost =
                    diagrams.wherever(lost_by, |two| owed_before(two) != owed && two > 0 && relied.owes(after_loss(two), duty) == owed);
                let gained =
                    diagrams.wherever(gained_by, |two| owed_before(two) != owed && two > 0 && relied.owes(after_gain(two), duty) == owed);
                diagrams.either(lost, gained)
            };
            let (stops, starts) = (otherwise(false), otherwise(true));
            self.of_duty(diagrams, duty, stops, starts, found);
        }
    }

    /// Where the consent gate answers otherwise.
    fn of_consent(&self, diagrams: &mut Diagrams, at: RuleId, old: Diagram, new: Diagram) -> Diagram {
        let touched = diagrams.join(Join::Differ, old, new);
        let mut answer = |levels: &[Diagram]| {
            let levels: Vec<Diagram> = levels.iter().map(|level| diagrams.restricted(touched, *level)).collect();
            let level = diagrams.join_all(Join::Greatest, Diagram::leaf(level::NONE), levels);
            diagrams.map(level, answered)
        };
        let others = self.around.get(&at).copied().unwrap_or([Diagram::leaf(level::NONE); 2]);
        let (before, after) = (answer(&[self.account.consent]), answer(&[others[0], others[1], new]));
        diagrams.join(Join::Differ, before, after)
    }
}

/// Some requests: those in both sets of any pair. Where a rule adds something else is a small set, and where that can matter a
/// large one; whether they have anything in common is soon found out, and what they have takes long to put together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Otherwise(Vec<[Diagram; 2]>);

impl Otherwise {
    /// Whether there are any.
    pub(crate) fn is_any(&self, diagrams: &mut Diagrams) -> bool {
        self.0.iter().any(|&[one, other]| diagrams.meet(one, other))
    }

    /// All of them, as a set.
    pub(crate) fn set(&self, diagrams: &mut Diagrams) -> Diagram {
        self.0.iter().fold(Diagram::leaf(0), |found, &[one, other]| {
            let both = diagrams.both(one, other);
            diagrams.either(found, both)
        })
    }
}

impl ButFor {
    fn of(account: &Account, diagrams: &mut Diagrams) -> ButFor {
        let (authority, access) = (diagrams.complement(account.authority.nobody), diagrams.complement(account.access.nobody));
        let (shown, known) = (account.withheld.none, account.concealed.none);
        let agreed = diagrams.wherever(account.consent, |level| answered(level) != level::REFUSED);
        let mut all = |sets: &[Diagram]| diagrams.join_all(Join::Least, Diagram::leaf(1), sets.iter().copied());
        ButFor {
            authority: all(&[access, shown, agreed]),
            access: all(&[authority, shown, agreed]),
            withhold: all(&[authority, access, agreed, known]),
            consent: all(&[authority, access, shown]),
        }
    }
}

/// For each consent entry the strictest level of the entries before it, and of those after it.
fn around(policy: &Policy, account: &Account, diagrams: &mut Diagrams) -> BTreeMap<RuleId, [Diagram; 2]> {
    let entries: Vec<RuleId> = policy.rules().filter(|(_, rule)| rule.body.as_consent().is_some()).map(|(id, _)| id).collect();
    let mut found: BTreeMap<RuleId, [Diagram; 2]> = BTreeMap::new();
    let mut so_far = |side: usize, ids: &mut dyn Iterator<Item = &RuleId>| {
        let mut strictest = Diagram::leaf(level::NONE);
        for id in ids {
            found.entry(*id).or_insert([Diagram::leaf(level::NONE); 2])[side] = strictest;
            strictest = diagrams.join(Join::Greatest, strictest, account.shares[id.index()].says);
        }
    };
    so_far(0, &mut entries.iter());
    so_far(1, &mut entries.iter().rev());
    found
}
