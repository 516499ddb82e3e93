//! What a new draft changes: exactly the requests that get another outcome, in few sentences.
//!
//! Both policies are read whole, over the same variables ([`Survey`]). Where their outcomes differ is a set of requests for each
//! pair of outcomes, and each set is told in regions (`cover.rs`), in the words that the two policies have in common
//! ([`Parts`]). Every run checks that the regions together are the difference, no more and no less.
//!
//! ```text
//! allow … roles district-nurse data hospital to tier 3       is added
//!   opened   role district-nurse · cell hospital 3 · purpose direct-care · covered · not withheld · consented or still to be asked
//! ```

use crate::claims::cost;
use crate::cover::{Cover, Region, values_in};
use crate::diagram::{Choice, Diagram, Diagrams, Join, Leaf, Variable};
use crate::frame::{Frame, Seat, Topic};
use crate::parts::{Edit, Parts, Word};
use crate::search::OutOfBudget;
use crate::survey::Survey;
use caldicott_policy::{Claim, DutyId, Outcome, Policy, RuleId, Side, Situation};
use std::collections::{BTreeMap, BTreeSet};

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// Outcomes.
    Outcomes,
    /// Outcomes, and of what both permit the duties and the agreement or gateway relied on.
    Everything,
}

/// What is different for the requests of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changed {
    /// The outcome.
    Outcome(Shift),
    /// Both permit, and a duty is owed that was not, or no longer owed.
    Duty {
        /// The duty by its name.
        duty: String,
        /// Whether it is owed in the newer policy.
        owed: bool,
    },
    /// Both permit, and another agreement or gateway is relied on.
    Authority {
        /// In the older policy; `None` within one organisation.
        from: Option<RuleId>,
        /// In the newer policy.
        to: Option<RuleId>,
    },
}

/// What becomes of an outcome, the shifts first that open access.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shift {
    /// What was refused is permitted, or may be asked for.
    Opened,
    /// What was concealed is permitted, or may be asked for.
    Uncovered,
    /// What had to be asked for is permitted.
    Freed,
    /// What was concealed is refused.
    Admitted,
    /// What was permitted has to be asked for.
    Guarded,
    /// What was permitted, or could be asked for, is refused.
    Closed,
    /// What was permitted, or could be asked for, is concealed.
    Hidden,
    /// What was refused is concealed.
    Denied,
}

impl Shift {
    /// Every shift.
    pub const ALL: [Shift; 8] =
        [Shift::Opened, Shift::Uncovered, Shift::Freed, Shift::Admitted, Shift::Guarded, Shift::Closed, Shift::Hidden, Shift::Denied];

    /// The pairs of outcomes, of the older and of the newer policy, that it takes in. Every pair of two that differ is in one.
    pub fn pairs(self) -> &'static [(Outcome, Outcome)] {
        use Outcome::{Ask, Conceal, Deny, Permit};
        match self {
            Shift::Opened => &[(Deny, Permit), (Deny, Ask)],
            Shift::Uncovered => &[(Conceal, Permit), (Conceal, Ask)],
            Shift::Freed => &[(Ask, Permit)],
            Shift::Admitted => &[(Conceal, Deny)],
            Shift::Guarded => &[(Permit, Ask)],
            Shift::Closed => &[(Permit, Deny), (Ask, Deny)],
            Shift::Hidden => &[(Permit, Conceal), (Ask, Conceal)],
            Shift::Denied => &[(Deny, Conceal)],
        }
    }

    /// Whether the newer outcome is the less strict.
    pub fn opens(self) -> bool {
        self.pairs().iter().all(|(from, to)| to < from)
    }
}

/// A set of requests for which the same is different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What is different.
    pub change: Changed,
    /// For which requests.
    pub region: Region,
    /// The outcomes that these have, in the older and in the newer policy.
    pub outcomes: BTreeSet<(Outcome, Outcome)>,
    /// How many there are, where what both policies treat alike is counted once or twice.
    pub requests: u128,
    /// One of them, in the words of each policy that has its role, category and purpose.
    pub witness: [Option<Situation>; 2],
    /// The edits that it comes from, by their place among [`edits`](Difference::edits).
    pub causes: Vec<usize>,
    /// Whether all of them are in what was expected.
    pub expected: bool,
}

/// Everything that is different between two policies.
pub struct Difference<'p> {
    survey: Survey<'p>,
    /// Both outcomes of every request, as one number.
    outcomes: Diagram,
    /// The outcomes of the newer policy.
    newer: Diagram,
    parts: Parts,
    /// For each edit the outcomes of the newer policy without it; none if there are more than [`MAX_UNDONE`].
    undone: Vec<Diagram>,
    /// What is different, those sentences first that open access.
    pub sentences: Vec<Sentence>,
    /// How many requests there are, where what both policies treat alike is counted once or twice.
    pub requests: u128,
}

/// How many outcomes there are.
const OUTCOMES: u32 = 4;

/// The most sentences. Nobody reads more.
pub const MAX_SENTENCES: usize = 1_000;

/// How many edits are undone one by one, to see which of them matter. Of more, every one that has to do with a sentence is named.
const MAX_UNDONE: usize = 64;

/// Compares two policies. What lies within the scope of an `expected` claim, about the older or the newer policy, is different as
/// expected.
///
/// # Errors
///
/// If the two are too large to be compared completely.
pub fn difference<'p>(policies: [&'p Policy; 2], expected: [&[&'p Claim]; 2], compared: Compared) -> Result<Difference<'p>, OutOfBudget> {
    let survey = Survey::new(Frame::of_two(policies, expected)?);
    let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| {
        let gates = survey.gates(seat);
        (gates, survey.outcome(seat, &gates))
    });
    survey.check()?;
    let parts = Parts::of(&survey);
    let outcomes = survey.diagrams().join(Join::Pair(OUTCOMES), old.1, new.1);
    let requests = survey.diagrams().count(Diagram::leaf(1));
    let undo = |edit| survey.outcome(Seat::SECOND, &parts.gates_without(&survey, &new.0, edit));
    let undone = if parts.edits.len() <= MAX_UNDONE { parts.edits.iter().map(undo).collect() } else { Vec::new() };
    let mut found = Difference { survey, outcomes, newer: new.1, parts, undone, requests, sentences: Vec::new() };
    let changes = found.changes(compared);
    found.survey.check()?;
    let expected = found.expected(expected);
    for (change, set) in changes {
        found.tell(change, set, expected)?;
    }
    Ok(found)
}

impl<'p> Difference<'p> {
    /// The policies, read whole.
    pub fn survey(&self) -> &Survey<'p> {
        &self.survey
    }

    /// The words, with the requests of which they are so, as functions to [`caldicott_policy::Truth`].
    pub fn words(&self) -> impl Iterator<Item = (Word, Diagram)> + '_ {
        self.parts.words.iter().map(|(word, function)| (*word, *function))
    }

    /// The rules that do not contribute the same.
    pub fn edits(&self) -> &[Edit] {
        &self.parts.edits
    }

    /// The answers that a region allows to a word; `None` where it does not matter.
    pub fn answer(&self, region: &Region, word: Word) -> Option<BTreeSet<Leaf>> {
        let index = self.parts.words.keys().position(|other| *other == word)?;
        region.answers[index].clone()
    }

    /// Every kind of change with the requests of it, those that open access first.
    fn changes(&self, compared: Compared) -> Vec<(Changed, Diagram)> {
        let mut changes: Vec<(Changed, Diagram)> =
            Shift::ALL.iter().map(|&shift| (Changed::Outcome(shift), self.where_outcomes(shift.pairs()))).collect();
        if compared == Compared::Everything {
            let permitted = self.where_outcomes(&[(Outcome::Permit, Outcome::Permit)]);
            changes.extend(self.other_duties(permitted));
            changes.extend(self.other_authorities(permitted));
        }
        changes.retain(|(_, set)| *set != Diagram::leaf(0));
        changes
    }

    /// The requests that have one of some pairs of outcomes.
    fn where_outcomes(&self, pairs: &[(Outcome, Outcome)]) -> Diagram {
        let as_leaf = |(from, to): &(Outcome, Outcome)| *from as Leaf * OUTCOMES + *to as Leaf;
        let wanted: Vec<Leaf> = pairs.iter().map(as_leaf).collect();
        self.survey.diagrams().wherever(self.outcomes, |leaf| wanted.contains(&leaf))
    }

    /// The requests that both policies permit, and for which a duty is owed by one of them alone.
    fn other_duties(&self, permitted: Diagram) -> Vec<(Changed, Diagram)> {
        let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| self.survey.duties(seat));
        let named = |seat: Seat, duties: &BTreeMap<DutyId, Diagram>| -> BTreeMap<String, Diagram> {
            let policy = self.survey.frame().policy(seat);
            duties.iter().map(|(duty, set)| (policy[*duty].name.clone(), *set)).collect()
        };
        let (old, new) = (named(Seat::FIRST, &old), named(Seat::SECOND, &new));
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let mut changes = Vec::new();
        for name in names {
            let of = |duties: &BTreeMap<String, Diagram>| duties.get(name).copied().unwrap_or(Diagram::leaf(0));
            let mut diagrams = self.survey.diagrams();
            for (before, after, owed) in [(of(&old), of(&new), true), (of(&new), of(&old), false)] {
                let only = diagrams.without(after, before);
                let set = diagrams.both(permitted, only);
                changes.push((Changed::Duty { duty: name.clone(), owed }, set));
            }
        }
        changes
    }

    /// The requests that both policies permit, and for which they rely on agreements or gateways of other names.
    fn other_authorities(&self, permitted: Diagram) -> Vec<(Changed, Diagram)> {
        let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| self.survey.authorities(seat));
        let name = |seat, rule: Option<RuleId>| rule.map(|rule| self.survey.frame().policy(seat)[rule].name.as_str());
        let mut diagrams = self.survey.diagrams();
        let mut changes = Vec::new();
        for (from, before) in &old {
            for (to, after) in &new {
                if name(Seat::FIRST, *from) != name(Seat::SECOND, *to) {
                    let both = diagrams.both(*before, *after);
                    let set = diagrams.both(permitted, both);
                    changes.push((Changed::Authority { from: *from, to: *to }, set));
                }
            }
        }
        changes
    }

    /// The requests in the scope of an expected change.
    fn expected(&self, claims: [&[&'p Claim]; 2]) -> Diagram {
        let mut expected = Diagram::leaf(0);
        for (seat, claims) in [Seat::FIRST, Seat::SECOND].into_iter().zip(claims) {
            for claim in claims {
                let about = self.survey.about(seat, claim);
                expected = self.survey.diagrams().either(expected, about);
            }
        }
        expected
    }

    /// Adds the sentences for one kind of change.
    fn tell(&mut self, change: Changed, set: Diagram, expected: Diagram) -> Result<(), OutOfBudget> {
        let words: Vec<Diagram> = self.parts.words.values().copied().collect();
        let (as_expected, unexpected) = {
            let mut diagrams = self.survey.diagrams();
            (diagrams.both(set, expected), diagrams.without(set, expected))
        };
        for (part, is_expected) in [(unexpected, false), (as_expected, true)] {
            let frame = self.survey.frame();
            let cover = Cover {
                words: &words,
                about_requests: self.parts.words.keys().filter(|word| word.permissive().is_none()).count(),
                order: telling_order(frame),
                cost: &|variable, value| cost(frame, variable, value),
                always_told: &|variable| matches!(frame.topic(variable), Topic::Role | Topic::Cell | Topic::Purpose),
            };
            let regions = cover.regions(&mut self.survey.diagrams(), part);
            self.survey.check()?;
            let told = regions.iter().map(|region| region.set).collect::<Vec<_>>();
            let told = self.survey.diagrams().join_all(Join::Greatest, Diagram::leaf(0), told);
            assert!(told == part, "the sentences are the difference, no more and no less");
            if self.sentences.len() + regions.len() > MAX_SENTENCES {
                return Err(OutOfBudget);
            }
            for region in regions {
                let sentence = self.sentence(change.clone(), region, is_expected);
                self.sentences.push(sentence);
            }
        }
        Ok(())
    }

    fn sentence(&self, change: Changed, region: Region, expected: bool) -> Sentence {
        let frame = self.survey.frame();
        let all_pairs = Shift::ALL.iter().flat_map(|shift| shift.pairs()).chain(&[(Outcome::Permit, Outcome::Permit)]).copied();
        let outcomes = all_pairs.filter(|&pair| {
            let there = self.where_outcomes(&[pair]);
            self.survey.diagrams().both(there, region.set) != Diagram::leaf(0)
        });
        let outcomes = outcomes.collect();
        let mut diagrams = self.survey.diagrams();
        let path = diagrams.cheapest(region.set, |variable, value| cost(frame, variable, value)).unwrap_or_default();
        let witness = [Seat::FIRST, Seat::SECOND].map(|seat| frame.situation(seat, &path));
        let touching: Vec<usize> = (0..self.parts.edits.len())
            .filter(|&edit| diagrams.both(self.parts.edits[edit].differ, region.set) != Diagram::leaf(0))
            .collect();
        // Without an edit that matters here some of these requests would have another outcome. Of several that each would
        // do alone, none matters: then all are named.
        let without = |edit: usize, diagrams: &mut Diagrams| {
            let both = diagrams.join(Join::Pair(OUTCOMES), self.newer, self.undone[edit]);
            let other = diagrams.wherever(both, |pair| pair / OUTCOMES != pair % OUTCOMES);
            diagrams.both(other, region.set) != Diagram::leaf(0)
        };
        let tried = touching.iter().copied().filter(|&edit| edit < self.undone.len());
        let mattering: Vec<usize> = tried.filter(|&edit| without(edit, &mut diagrams)).collect();
        let causes = if mattering.is_empty() { touching } else { mattering };
        Sentence { change, outcomes, requests: diagrams.count(region.set), witness, causes, expected, region }
    }

    /// The values to which a word's answer in a region comes down, if it is the same as saying these: *consent is as required*
    /// may be *consent is given*.
    pub fn in_plain_values(&self, region: &Region, word: Word) -> Option<Vec<(Variable, BTreeSet<Choice>)>> {
        let answers = self.answer(region, word)?;
        let function = self.parts.words[&word];
        let mut diagrams = self.survey.diagrams();
        let here = diagrams.of_block(&region.values);
        let limited = diagrams.wherever(function, |answer| answers.contains(&answer));
        let within = diagrams.both(here, limited);
        let mut plain = Vec::new();
        let mut as_said = here;
        for (variable, topic) in self.survey.frame().topics() {
            let values = values_in(&mut diagrams, variable, within);
            let said = region.values[variable.0 as usize].as_ref();
            if values.len() == diagrams.size(variable) as usize || said == Some(&values) {
                continue;
            }
            // Organisations and days are what words are there to spare the reader.
            match topic {
                Topic::Consent | Topic::Fact(_) | Topic::Label(_) => {}
                Topic::Role | Topic::Cell | Topic::Purpose | Topic::Party(_) | Topic::Day => return None,
            }
            let only = diagrams.of_variable(variable, |value| values.contains(&value).into());
            as_said = diagrams.both(as_said, only);
            plain.push((variable, values));
        }
        (as_said == within && plain.len() <= MAX_PLAIN).then_some(plain)
    }
}

/// In how many values at most a word is told.
const MAX_PLAIN: usize = 2;

/// The variables, those first that a reader would rather not hear about.
fn telling_order(frame: &Frame<'_>) -> Vec<Variable> {
    let rank = |topic: Topic| match topic {
        Topic::Day => 0,
        Topic::Party(Side::Holder) => 1,
        Topic::Party(Side::Requester) => 2,
        Topic::Label(_) => 3,
        Topic::Fact(_) => 4,
        Topic::Consent => 5,
        Topic::Purpose => 6,
        Topic::Cell => 7,
        Topic::Role => 8,
    };
    let mut order: Vec<Variable> = frame.topics().map(|(variable, _)| variable).collect();
    order.sort_by_key(|&variable| (rank(frame.topic(variable)), variable));
    order
}
