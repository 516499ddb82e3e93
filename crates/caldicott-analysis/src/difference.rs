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

use crate::alike::Alike;
use crate::changed::{Changed, Shift};
use crate::cover::{Cover, Region};
use crate::diagram::{Block, Choice, Diagram, Join, Leaf, Variable};
use crate::fewest::cost;
use crate::frame::{Frame, Seat, Topic};
use crate::parts::{Edit, Parts, Word};
use crate::search::OutOfBudget;
use crate::survey::Survey;
use crate::terms::other_terms;
use caldicott_policy::{Claim, Outcome, Policy, Side, Situation};
use std::collections::{BTreeMap, BTreeSet};

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// Outcomes.
    Outcomes,
    /// Outcomes, and of what both permit the duties, the agreement or gateway relied on, and the ground.
    Everything,
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

/// Why two policies are not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotCompared {
    /// What they answer is too large to be put together.
    #[error(transparent)]
    OutOfBudget(#[from] OutOfBudget),
    /// It is known where they differ, and that is told in no few sentences.
    #[error("it would take too many sentences to tell what is different")]
    TooMuchToTell {
        /// How many rules do not contribute the same.
        edits: usize,
    },
}

/// Everything that is different between two policies.
pub struct Difference<'p> {
    survey: Survey<'p>,
    parts: Parts,
    around: Diagram,
    words: BTreeMap<Word, Diagram>,
    /// The requests that have each pair of outcomes, in the older and in the newer policy, among those that may be answered otherwise.
    pairs: BTreeMap<(Outcome, Outcome), Diagram>,
    /// For each edit the requests that would have another outcome without it; none if there are more than [`MAX_UNDONE`].
    mattering: Vec<Diagram>,
    /// What is different, those sentences first that open access.
    pub sentences: Vec<Sentence>,
    /// How many requests there are, where what both policies treat alike is counted once or twice.
    pub requests: u128,
}

/// The requests of one kind of change, those that were expected or the others.
struct Told {
    change: Changed,
    expected: bool,
    set: Diagram,
    /// The regions that it is told in; `None` if those are too many to be looked for, or take too long.
    regions: Option<Vec<Region>>,
}

impl Told {
    /// How many sentences it takes, as far as they are known.
    fn sentences(&self) -> usize {
        self.regions.as_ref().map_or(MANY, Vec::len)
    }
}

/// Every outcome, by its number.
const OUTCOMES: [Outcome; 4] = [Outcome::Permit, Outcome::Ask, Outcome::Deny, Outcome::Conceal];

/// The most sentences. Nobody reads more.
pub const MAX_SENTENCES: usize = 1_000;

/// More sentences than these are told otherwise, if that makes them fewer.
const A_FEW: usize = 3;

/// So many sentences are not even looked for where there is another way of telling.
const MANY: usize = 200;

/// How many edits are undone one by one, to see which of them matter. Of more, every one that has to do with a sentence is named.
const MAX_UNDONE: usize = 64;

/// Compares two policies. What lies within the scope of an `expected` claim, about the older or the newer policy, is different as
/// expected.
///
/// # Errors
///
/// If the two are too large to be compared completely, or differ in too many ways.
pub fn difference<'p>(policies: [&'p Policy; 2], expected: [&[&'p Claim]; 2], compared: Compared) -> Result<Difference<'p>, NotCompared> {
    let survey = Survey::new(Frame::of_two(policies, expected)?);
    let parts = Parts::of(&survey);
    // Terms may be other ones where no outcome is.
    let terms = if compared == Compared::Everything { other_terms(&survey)? } else { Vec::new() };
    let bearing = either_of(&survey, terms.iter().map(|(_, set)| *set).chain([parts.bearing(&survey)]));
    let around = requests_around(&survey, bearing);
    let mut words = parts.words(&survey, around);
    survey.check()?;
    let outcome =
        |seat: Seat, within: Diagram, taken: &dyn Fn(&Edit) -> Seat| survey.outcome(seat, &parts.gates(&survey, &words, within, taken));
    let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| outcome(seat, bearing, &|_| seat));
    let pairs = by_pair(&survey, bearing, [old, new]);
    let changes = by_change(&survey, &pairs, terms);
    survey.check()?;
    // Without an edit no request is answered otherwise but those on which it bears.
    let changed = either_of(&survey, changes.iter().map(|(_, set)| *set));
    let undo = |undone: &Edit| {
        let within = survey.diagrams().both(changed, undone.differ);
        let without = outcome(Seat::SECOND, within, &|edit| if edit == undone { Seat::FIRST } else { Seat::SECOND });
        let mut diagrams = survey.diagrams();
        let differing = diagrams.join(Join::Differ, new, without);
        diagrams.both(within, differing)
    };
    let mattering = if parts.edits.len() <= MAX_UNDONE { parts.edits.iter().map(undo).collect() } else { Vec::new() };
    let as_expected = in_scope(&survey, expected);
    let requests = survey.diagrams().count(Diagram::leaf(1));
    if expected.iter().any(|claims| !claims.is_empty()) {
        let here = survey.diagrams().both(around, as_expected);
        words.insert(Word::Expected, survey.meaning(Seat::FIRST).algebra().of_set(here));
    }
    let mut found = Difference { survey, parts, around, words, pairs, mattering, requests, sentences: Vec::new() };
    found.tell(changes, as_expected)?;
    found.survey.check()?;
    Ok(found)
}

impl<'p> Difference<'p> {
    /// The policies, read whole.
    pub fn survey(&self) -> &Survey<'p> {
        &self.survey
    }

    /// The requests with roles, cells and purposes of those that may be answered otherwise. No sentence speaks of any other.
    pub fn around(&self) -> Diagram {
        self.around
    }

    /// The words, as functions of the requests around those that may be answered otherwise ([`Difference::around`]) to
    /// [`caldicott_policy::Truth`].
    pub fn words(&self) -> impl Iterator<Item = (Word, Diagram)> + '_ {
        self.words.iter().map(|(word, function)| (*word, *function))
    }

    /// What of the two policies is the same thing.
    pub fn alike(&self) -> Alike {
        Alike::of(self.survey.frame().policies())
    }

    /// The rules that do not contribute the same.
    pub fn edits(&self) -> &[Edit] {
        &self.parts.edits
    }

    /// The answers that a region allows to a word; `None` where it does not matter.
    pub fn answer(&self, region: &Region, word: Word) -> Option<BTreeSet<Leaf>> {
        let index = self.words.keys().position(|other| *other == word)?;
        region.answers[index].clone()
    }

    /// Tells every kind of change, of each what was not expected first. Where that takes more than a few sentences, it is also told by
    /// where the edits bear and what all else says, and that is taken if it takes fewer; and then kinds that a reader would hear of in
    /// one breath are told together, if a few sentences do then.
    fn tell(&mut self, changes: Vec<(Changed, Diagram)>, as_expected: Diagram) -> Result<(), NotCompared> {
        let mut told: Vec<Told> = Vec::new();
        let ways = ways_of_telling(&self.words, false);
        let may_be_told_by_edits = self.words.keys().any(|word| matches!(word, Word::Edited(_)));
        let most = if may_be_told_by_edits { MANY } else { MAX_SENTENCES };
        for (change, set) in changes {
            let parts = {
                let mut diagrams = self.survey.diagrams();
                [(diagrams.without(set, as_expected), false), (diagrams.both(set, as_expected), true)]
            };
            for (set, expected) in parts {
                told.push(Told { change: change.clone(), expected, set, regions: self.regions(&ways, set, false, most)? });
            }
        }
        let sentences = |told: &[Told]| told.iter().map(Told::sentences).sum::<usize>();
        if sentences(&told) > A_FEW && may_be_told_by_edits {
            for (by_edits, sides_by_what_occurs, most) in [(false, true, MANY), (true, false, MAX_SENTENCES)] {
                let ways = ways_of_telling(&self.words, by_edits);
                if sentences(&told) > A_FEW {
                    for told in told.iter_mut().filter(|told| told.sentences() > 1) {
                        self.tell_in_fewer(told, &ways, sides_by_what_occurs, most)?;
                    }
                }
            }
            if sentences(&told) > A_FEW && told.iter().all(|told| told.regions.is_some()) {
                let together = self.kinds_together(&told)?;
                if sentences(&together) <= A_FEW {
                    told = together;
                }
            }
        }
        if told.iter().any(|told| told.regions.is_none()) || sentences(&told) > MAX_SENTENCES {
            return Err(NotCompared::TooMuchToTell { edits: self.parts.edits.len() });
        }
        for Told { change, expected, regions, .. } in told {
            let sentences: Vec<Sentence> =
                regions.into_iter().flatten().map(|region| self.sentence(change.clone(), region, expected)).collect();
            self.sentences.extend(sentences);
        }
        Ok(())
    }

    /// Tells something otherwise, if that takes fewer regions.
    fn tell_in_fewer(&self, told: &mut Told, ways: &[Vec<bool>], sides_by_what_occurs: bool, most: usize) -> Result<(), OutOfBudget> {
        let so_far = told.regions.as_ref().map_or(MAX_SENTENCES, Vec::len);
        let otherwise = self.regions(ways, told.set, sides_by_what_occurs, most)?;
        if let Some(fewer) = otherwise.filter(|otherwise| otherwise.len() < so_far) {
            told.regions = Some(fewer);
        }
        Ok(())
    }

    /// What is told, with kinds of change together that a reader would hear of in one breath.
    fn kinds_together(&self, told: &[Told]) -> Result<Vec<Told>, OutOfBudget> {
        let ways = ways_of_telling(&self.words, true);
        let mut together: Vec<Told> = Vec::new();
        for Told { change, expected, set, regions } in told.iter().filter(|told| told.sentences() > 0) {
            let same_breath = |other: &Told| other.expected == *expected && other.change.together() == change.together();
            let Some(other) = together.iter_mut().find(|other| same_breath(other)) else {
                together.push(Told { change: change.clone(), expected: *expected, set: *set, regions: regions.clone() });
                continue;
            };
            other.change = change.together();
            other.set = self.survey.diagrams().either(other.set, *set);
            other.regions.iter_mut().for_each(|all| all.extend(regions.iter().flatten().cloned()));
            self.tell_in_fewer(other, &ways, false, MAX_SENTENCES)?;
        }
        Ok(together)
    }

    /// A set in regions; `None` if more than so many would have to be looked for.
    fn regions(
        &self,
        ways: &[Vec<bool>],
        set: Diagram,
        sides_by_what_occurs: bool,
        most: usize,
    ) -> Result<Option<Vec<Region>>, OutOfBudget> {
        let words: Vec<Diagram> = self.words.values().copied().collect();
        let frame = self.survey.frame();
        let cover = Cover {
            words: &words,
            ways,
            order: telling_order(frame),
            cost: &|variable, value| cost(frame, variable, value),
            always_told: &|variable| is_always_told(frame.topic(variable)),
            told_narrowly: &|variable| matches!(frame.topic(variable), Topic::Party(_) | Topic::Day),
            sides: sides(frame),
            sides_by_what_occurs,
            twin: &|value| frame.twin(value),
        };
        let regions = cover.regions(&mut self.survey.diagrams(), set, most);
        self.survey.check()?;
        let Some(regions) = regions else { return Ok(None) };
        let told = either_of(&self.survey, regions.iter().map(|region| region.set));
        assert!(told == set, "the sentences are the difference, no more and no less");
        for region in &regions {
            assert!(region.said(&mut self.survey.diagrams(), &words, sides(frame)) == region.set, "a sentence is what it says");
        }
        Ok(Some(regions))
    }

    fn sentence(&self, change: Changed, region: Region, expected: bool) -> Sentence {
        let frame = self.survey.frame();
        let mut diagrams = self.survey.diagrams();
        let outcomes = self.pairs.iter().filter(|(_, set)| diagrams.meet(**set, region.set)).map(|(pair, _)| *pair).collect();
        let path = diagrams.cheapest(region.set, |variable, value| cost(frame, variable, value)).unwrap_or_default();
        let witness = [Seat::FIRST, Seat::SECOND].map(|seat| frame.situation(seat, &path));
        // Without an edit that matters here some of these requests would have another outcome. Of several that each would
        // do alone, none matters: then all are named.
        let mut causes: Vec<usize> = (0..self.mattering.len()).filter(|&edit| diagrams.meet(self.mattering[edit], region.set)).collect();
        if causes.is_empty() {
            causes = (0..self.parts.edits.len()).filter(|&edit| diagrams.meet(self.parts.edits[edit].differ, region.set)).collect();
        }
        Sentence { change, outcomes, requests: diagrams.count(region.set), witness, causes, expected, region }
    }

    /// The values to which a word's answer in a region comes down, if it is the same as saying these: *consent is as required*
    /// may be *consent is given*.
    pub fn in_plain_values(&self, region: &Region, word: Word) -> Option<Vec<(Variable, BTreeSet<Choice>)>> {
        let answers = self.answer(region, word)?;
        let function = self.words[&word];
        let mut diagrams = self.survey.diagrams();
        let here = diagrams.of_block(&region.values);
        let limited = diagrams.wherever(function, |answer| answers.contains(&answer));
        let within = diagrams.both(here, limited);
        let mut plain = Vec::new();
        let mut as_said = here;
        for (variable, topic) in self.survey.frame().topics() {
            let values = diagrams.occurring(variable, within);
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

/// The requests that are in any of some sets.
fn either_of(survey: &Survey<'_>, sets: impl IntoIterator<Item = Diagram>) -> Diagram {
    // What makes the sets may need the diagrams as well.
    let sets: Vec<Diagram> = sets.into_iter().collect();
    survey.diagrams().join_all(Join::Greatest, Diagram::leaf(0), sets)
}

/// The requests that have a role, a cell and a purpose that occur in a set.
fn requests_around(survey: &Survey<'_>, set: Diagram) -> Diagram {
    let mut diagrams = survey.diagrams();
    let occurring = |(variable, topic)| is_always_told(topic).then(|| diagrams.occurring(variable, set));
    let block: Block = survey.frame().topics().map(occurring).collect();
    diagrams.of_block(&block)
}

/// The requests of a set that have each pair of outcomes.
fn by_pair(survey: &Survey<'_>, within: Diagram, [old, new]: [Diagram; 2]) -> BTreeMap<(Outcome, Outcome), Diagram> {
    let mut diagrams = survey.diagrams();
    let both = diagrams.join(Join::Pair(OUTCOMES.len() as u32), old, new);
    let occurring = diagrams.leaves_in(both, within);
    let pair = |leaf: Leaf| (OUTCOMES[leaf as usize / OUTCOMES.len()], OUTCOMES[leaf as usize % OUTCOMES.len()]);
    let sets = occurring.into_iter().map(|leaf| {
        let set = diagrams.wherever(both, |other| other == leaf);
        (pair(leaf), diagrams.both(set, within))
    });
    sets.collect()
}

/// Every kind of change with the requests of it, those that open access first.
fn by_change(
    survey: &Survey<'_>,
    pairs: &BTreeMap<(Outcome, Outcome), Diagram>,
    terms: Vec<(Changed, Diagram)>,
) -> Vec<(Changed, Diagram)> {
    let of_shift = |shift: Shift| {
        let sets = shift.pairs().iter().filter_map(|pair| pairs.get(pair).copied());
        (Changed::Outcome(shift), either_of(survey, sets))
    };
    let permitted = pairs.get(&(Outcome::Permit, Outcome::Permit)).copied().unwrap_or(Diagram::leaf(0));
    let on_terms = terms.into_iter().map(|(change, set)| (change, survey.diagrams().both(permitted, set)));
    let all = Shift::ALL.into_iter().map(of_shift).chain(on_terms);
    all.filter(|(_, set)| *set != Diagram::leaf(0)).collect()
}

/// The requests in the scope of an expected change.
fn in_scope<'p>(survey: &Survey<'p>, claims: [&[&'p Claim]; 2]) -> Diagram {
    let about = [Seat::FIRST, Seat::SECOND].into_iter().zip(claims);
    either_of(survey, about.flat_map(|(seat, claims)| claims.iter().map(move |claim| survey.about(seat, claim))))
}

/// The variables of requester and holder, which every frame has.
fn sides(frame: &Frame<'_>) -> [Variable; 2] {
    [Side::Requester, Side::Holder].map(|side| frame.variable(Topic::Party(side)).unwrap_or(Variable(0)))
}

/// Whether a sentence always says what a topic is, if it is not every one that there is.
fn is_always_told(topic: Topic) -> bool {
    matches!(topic, Topic::Role | Topic::Cell | Topic::Purpose)
}

/// In how many values at most a word is told.
const MAX_PLAIN: usize = 2;

/// The ways of telling, those first that a reader would rather hear: by what the gates answer alone; by what has a name of its own
/// in the request; by where edits bear, and then by what all else says as well, if that is wanted; and, where none of these will do,
/// by what was expected.
fn ways_of_telling(words: &BTreeMap<Word, Diagram>, by_edits: bool) -> Vec<Vec<bool>> {
    let way = |expected: bool, [edited, all_else]: [bool; 2], about_requests: bool| -> Vec<bool> {
        let may_be_told = |word: &Word| match word {
            Word::Expected => expected,
            Word::Edited(_) => edited,
            Word::AllElse => all_else,
            Word::SameOrganisation | Word::Defined(_) => about_requests,
            Word::Covered | Word::Granted | Word::Withheld | Word::Concealed | Word::ConsentAsked | Word::Consented => true,
        };
        words.keys().map(may_be_told).collect()
    };
    let by_edits: &[[bool; 2]] = if by_edits { &[[false, false], [true, false], [true, true]] } else { &[[false, false]] };
    let mut ways = Vec::new();
    for expected in if words.contains_key(&Word::Expected) { &[false, true][..] } else { &[false] } {
        for edited in by_edits {
            ways.extend([way(*expected, *edited, false), way(*expected, *edited, true)]);
        }
    }
    ways
}

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
