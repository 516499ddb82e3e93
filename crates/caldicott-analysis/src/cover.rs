//! A set of requests in few sentences.
//!
//! A sentence is a *region*: for each variable the values that it may have, and for each *word* the answers that it may give. A
//! word is a function of the request that has a name of its own (*an agreement covers it*, *nothing withholds it*): with words, a
//! set whose boxes would be counted in thousands is often one.
//!
//! ```text
//! the requests that a new grant opens
//!   in values alone   nurse · hospital 3 · direct care · consent given · not opted out · abbey to royal · from 2017 …   and 2,000 more
//!   in words          nurse · hospital 3 · direct care · an agreement covers it · nothing withholds it · consent is as needed
//! ```
//!
//! Regions are found one at a time. From one request that no region covers yet, every variable in turn is allowed all the values
//! that lead to no request outside the set, those that a reader would rather not hear about first; then every word. What is left
//! is as wide as it can be. It is then told by the values that really occur in it, and a region that the others cover together is
//! dropped. So the regions together are the set, no more and no less; how few they are depends on the order, and is not proved.

use crate::diagram::{Block, Cheapest, Choice, Diagram, Diagrams, Leaf, Variable};
use std::collections::BTreeSet;

/// How many runs of values are gone through to tell one set, once there are more than [`A_HUNDRED`] regions: some second's worth.
const MAX_LOOKED_AT: u64 = 25_000_000;

/// So many regions are looked for however long it takes. Few readers get that far.
const A_HUNDRED: usize = 100;

/// A set of requests that can be said in one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// For each variable the values it may have.
    pub values: Block,
    /// For each word the answers it may give.
    pub answers: Vec<Option<BTreeSet<Leaf>>>,
    /// How requester and holder are to each other, where that matters and no word says it.
    pub paired: Option<Paired>,
    /// The requests in it.
    pub set: Diagram,
}

/// What is only so of requester and holder together. Of organisations that are treated alike a region takes in all or none, so that it
/// never matters which two stand for them; what is left to say is whether both are the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Paired {
    /// The two that stand for their kind, where both requester and holder may be of it.
    pub of_kind: [Choice; 2],
    /// Whether both are then the same organisation.
    pub same: bool,
}

impl Paired {
    /// The requests of which it is so.
    pub(crate) fn set(&self, diagrams: &mut Diagrams, sides: [Variable; 2]) -> Diagram {
        let [one, other] = self.of_kind;
        let mut set = Diagram::leaf(1);
        for (requester, holder) in [(one, one), (one, other), (other, one), (other, other)] {
            if (requester == holder) != self.same {
                let [requester, holder] = [(sides[0], requester), (sides[1], holder)]
                    .map(|(side, unwanted)| diagrams.of_variable(side, |value| (value == unwanted).into()));
                let unwanted = diagrams.both(requester, holder);
                set = diagrams.without(set, unwanted);
            }
        }
        set
    }
}

impl Region {
    /// The requests of which is so what a region says.
    pub(crate) fn said(&self, diagrams: &mut Diagrams, words: &[Diagram], sides: [Variable; 2]) -> Diagram {
        let mut said = diagrams.of_block(&self.values);
        for (&word, answers) in words.iter().zip(&self.answers) {
            if let Some(answers) = answers {
                let limited = diagrams.wherever(word, |answer| answers.contains(&answer));
                said = diagrams.both(said, limited);
            }
        }
        match self.paired {
            Some(paired) => {
                let paired = paired.set(diagrams, sides);
                diagrams.both(said, paired)
            }
            None => said,
        }
    }
}

/// How a set is told.
pub(crate) struct Cover<'c> {
    /// The words, as functions of the request.
    pub(crate) words: &'c [Diagram],
    /// The ways of telling, those first that a reader would rather hear: whether each word may be told.
    pub(crate) ways: &'c [Vec<bool>],
    /// The variables, those first that a reader would rather not hear about.
    pub(crate) order: Vec<Variable>,
    /// What it costs to begin with a value.
    pub(crate) cost: &'c dyn Fn(Variable, Choice) -> u32,
    /// Whether a variable is told by the values that occur even where any may.
    pub(crate) always_told: &'c dyn Fn(Variable) -> bool,
    /// Whether a variable is told first by the values that occur in the set, and then by others as well.
    pub(crate) told_narrowly: &'c dyn Fn(Variable) -> bool,
    /// The variables of requester and holder.
    pub(crate) sides: [Variable; 2],
    /// Whether these take in no organisation at first that does no harm and adds nothing. The requester's own, where two are spoken
    /// of, keeps out others that would add something.
    pub(crate) sides_by_what_occurs: bool,
    /// Which other organisation stands for the same kind as one.
    pub(crate) twin: &'c dyn Fn(Choice) -> Option<Choice>,
}

impl Cover<'_> {
    /// Regions that together are a set; `None` if more than so many would have to be looked for, or these for too long.
    pub(crate) fn regions(&self, diagrams: &mut Diagrams, set: Diagram, most: usize) -> Option<Vec<Region>> {
        let occurring = |wanted: &dyn Fn(Variable) -> bool| -> Block {
            (0..diagrams.variables() as u32)
                .map(Variable)
                .map(|variable| wanted(variable).then(|| diagrams.occurring(variable, set)))
                .collect()
        };
        let (around, narrow) = (occurring(self.always_told), occurring(self.told_narrowly));
        let around = diagrams.of_block(&around);
        let words = self.words.iter().map(|&word| diagrams.restricted(around, word)).collect();
        Telling { cover: self, words, around, narrow, set }.regions(diagrams, most)
    }
}

/// A set that is told.
struct Telling<'c> {
    cover: &'c Cover<'c>,
    /// The words, of what is around the set.
    words: Vec<Diagram>,
    /// The requests with values that occur in the set, of the variables that are always told: no region goes further, so nothing
    /// else needs to be looked at.
    around: Diagram,
    /// The values that occur in the set, of the variables that are told narrowly.
    narrow: Block,
    set: Diagram,
}

impl Telling<'_> {
    fn regions(&self, diagrams: &mut Diagrams, most: usize) -> Option<Vec<Region>> {
        let mut regions: Vec<Region> = Vec::new();
        let mut left = self.set;
        let (begun, mut known) = (diagrams.looked_at(), Cheapest::default());
        // Once there is no budget left nothing is certain, and whoever asked will be told so.
        while left != Diagram::leaf(0) && diagrams.check().is_ok() {
            let too_long = regions.len() > A_HUNDRED && diagrams.looked_at() - begun > MAX_LOOKED_AT;
            if regions.len() == most || too_long {
                return None;
            }
            let Some(seed) = diagrams.cheapest_as_before(left, &mut known, self.cover.cost) else { break };
            let Some(region) = self.widest(diagrams, &seed) else { break };
            left = diagrams.without(left, region.set);
            regions.push(region);
        }
        Some(without_needless(diagrams, regions))
    }

    /// The region around some values that is as wide as it can be, in the first way of telling in which none is wider.
    fn widest(&self, diagrams: &mut Diagrams, seed: &[(Variable, Choice)]) -> Option<Region> {
        let mut widest: Option<(u128, Region)> = None;
        for way in self.cover.ways {
            let region = self.widened(diagrams, seed, way);
            let requests = diagrams.count(region.set);
            if widest.as_ref().is_none_or(|(most, _)| requests > *most) {
                widest = Some((requests, region));
            }
        }
        widest.map(|(_, region)| region)
    }

    /// The region around some values, with words that may be told.
    fn widened(&self, diagrams: &mut Diagrams, seed: &[(Variable, Choice)], way: &[bool]) -> Region {
        let mut values: Block = vec![None; diagrams.variables()];
        seed.iter().for_each(|&(variable, value)| values[variable.0 as usize] = Some(BTreeSet::from([value])));
        let here = diagrams.of_block(&values);
        let answers = self.words.iter().zip(way).map(|(word, may_be_told)| may_be_told.then(|| diagrams.leaves_in(*word, here))).collect();
        let mut region = Region { values, answers, paired: None, set: Diagram::leaf(0) };
        self.widen(diagrams, &mut region, Told::WhatOccurs);
        // What a word kept apart may belong together without it.
        self.widen(diagrams, &mut region, Told::WhatDoesNoHarm);
        let region = self.told(diagrams, region);
        self.of_whole_kinds(diagrams, region)
    }

    /// Widens every variable and then every word, once.
    fn widen(&self, diagrams: &mut Diagrams, region: &mut Region, told: Told) {
        // For each step, the limits of those after it.
        let mut later = vec![self.around];
        for step in self.steps().rev() {
            let limited = self.limited(diagrams, region, step);
            let all = diagrams.both(limited, later[later.len() - 1]);
            later.push(all);
        }
        later.pop();
        let mut so_far = self.around;
        for step in self.steps() {
            let rest = diagrams.both(so_far, later.pop().unwrap_or(self.around));
            let astray = diagrams.without(rest, self.set);
            match step {
                Step::Variable(variable) => {
                    let astray = diagrams.occurring(variable, astray);
                    let is_side = self.cover.sides.contains(&variable);
                    let by_what_occurs = (self.cover.always_told)(variable) || (is_side && self.cover.sides_by_what_occurs);
                    let all: BTreeSet<Choice> = match (told, &self.narrow[variable.0 as usize]) {
                        (Told::WhatOccurs, _) if by_what_occurs => {
                            let within = diagrams.both(rest, self.set);
                            diagrams.occurring(variable, within)
                        }
                        (Told::WhatOccurs, Some(narrow)) => narrow.clone(),
                        (Told::WhatOccurs | Told::WhatDoesNoHarm, _) => (0..diagrams.size(variable)).collect(),
                    };
                    let mut harmless: BTreeSet<Choice> = all.difference(&astray).copied().collect();
                    if is_side {
                        self.keep_whole_kinds(&mut harmless, &region.values[variable.0 as usize]);
                    }
                    region.values[variable.0 as usize] = (harmless.len() < diagrams.size(variable) as usize).then_some(harmless);
                }
                Step::Word(index) => {
                    let astray = diagrams.leaves_in(self.words[index], astray);
                    let harmless: BTreeSet<Leaf> = diagrams.leaves(self.words[index]).difference(&astray).copied().collect();
                    region.answers[index] = (!astray.is_empty()).then_some(harmless);
                }
            }
            let limited = self.limited(diagrams, region, step);
            so_far = diagrams.both(so_far, limited);
        }
        region.set = diagrams.both(so_far, self.set);
    }

    /// Of organisations of one kind, keeps both that stand for it or none, but for those that were there before.
    fn keep_whole_kinds(&self, values: &mut BTreeSet<Choice>, before: &Option<BTreeSet<Choice>>) {
        let was_there = |value: Choice| before.as_ref().is_none_or(|before| before.contains(&value));
        let halves: Vec<Choice> = values.iter().copied().filter(|value| !self.has_twin(values, *value) && !was_there(*value)).collect();
        halves.iter().for_each(|half| _ = values.remove(half));
    }

    /// Whether all that stand for the kind of an organisation are among some.
    fn has_twin(&self, values: &BTreeSet<Choice>, value: Choice) -> bool {
        (self.cover.twin)(value).is_none_or(|twin| values.contains(&twin))
    }

    /// A region with all organisations of each kind of which it has one: both policies treat them alike, so what is so of the two
    /// that stand for them is so of any. Where requester and holder are of one kind, they are then the same one, or two, as they were.
    fn of_whole_kinds(&self, diagrams: &mut Diagrams, mut region: Region) -> Region {
        let half = |side: Variable| {
            let values = region.values[side.0 as usize].as_ref()?;
            values.iter().copied().find(|value| !self.has_twin(values, *value))
        };
        let halves = self.cover.sides.map(half);
        if halves == [None, None] {
            return region;
        }
        for side in self.cover.sides {
            if let Some(values) = &mut region.values[side.0 as usize] {
                let twins: Vec<Choice> = values.iter().filter_map(|&value| (self.cover.twin)(value)).collect();
                values.extend(twins);
            }
            region.values[side.0 as usize].take_if(|values| values.len() == diagrams.size(side) as usize);
        }
        if let [Some(requester), Some(holder)] = halves {
            let twin = (self.cover.twin)(requester).filter(|twin| holder == requester || holder == *twin);
            let twin = twin.map(|twin| [requester.min(twin), requester.max(twin)]);
            region.paired = twin.map(|of_kind| Paired { of_kind, same: requester == holder });
        }
        let said = region.said(diagrams, &self.words, self.cover.sides);
        region.set = diagrams.both(said, self.set);
        region
    }

    /// Every variable and every word, in the order in which they are widened.
    fn steps(&self) -> impl DoubleEndedIterator<Item = Step> + '_ {
        self.cover.order.iter().map(|&variable| Step::Variable(variable)).chain((0..self.words.len()).map(Step::Word))
    }

    /// The requests that one limit of a region allows.
    fn limited(&self, diagrams: &mut Diagrams, region: &Region, step: Step) -> Diagram {
        match step {
            Step::Variable(variable) => match &region.values[variable.0 as usize] {
                Some(values) => diagrams.of_variable(variable, |value| values.contains(&value).into()),
                None => Diagram::leaf(1),
            },
            Step::Word(index) => match &region.answers[index] {
                Some(answers) => diagrams.wherever(self.words[index], |answer| answers.contains(&answer)),
                None => Diagram::leaf(1),
            },
        }
    }

    /// A region told by the values and answers that occur in it.
    fn told(&self, diagrams: &mut Diagrams, mut region: Region) -> Region {
        for &variable in &self.cover.order {
            let told = &mut region.values[variable.0 as usize];
            if told.is_none() && !(self.cover.always_told)(variable) {
                continue;
            }
            let occurring = diagrams.occurring(variable, region.set);
            *told = (occurring.len() < diagrams.size(variable) as usize).then_some(occurring);
        }
        for (word, told) in self.words.iter().zip(&mut region.answers) {
            if let Some(answers) = told {
                *answers = diagrams.leaves_in(*word, region.set);
            }
        }
        region
    }
}

/// The regions without those that the others cover together.
fn without_needless(diagrams: &mut Diagrams, regions: Vec<Region>) -> Vec<Region> {
    let sets: Vec<Diagram> = regions.iter().map(|region| region.set).collect();
    let needed = needed(diagrams, &sets);
    regions.into_iter().zip(needed).filter(|(_, needed)| *needed).map(|(region, _)| region).collect()
}

/// Which of some sets are needed that they cover what all of them do: those before any other that could be spared are spared first.
pub(crate) fn needed(diagrams: &mut Diagrams, sets: &[Diagram]) -> Vec<bool> {
    // For each set, what those after it cover.
    let mut later = vec![Diagram::leaf(0)];
    for &set in sets.iter().rev() {
        let all = diagrams.either(set, later[later.len() - 1]);
        later.push(all);
    }
    later.pop();
    let mut kept = Diagram::leaf(0);
    let needed = sets.iter().map(|&set| {
        let others = diagrams.either(kept, later.pop().unwrap_or(Diagram::leaf(0)));
        let needed = diagrams.without(set, others) != Diagram::leaf(0);
        if needed {
            kept = diagrams.either(kept, set);
        }
        needed
    });
    needed.collect()
}

/// A variable or a word, to be widened.
#[derive(Clone, Copy)]
enum Step {
    Variable(Variable),
    Word(usize),
}

/// Which values a variable is widened to.
#[derive(Clone, Copy)]
enum Told {
    /// Those that occur, of a variable of which there are many: a value that cannot occur now may do so once another variable or a
    /// word is wider, and do harm then.
    WhatOccurs,
    /// All that lead to nothing outside the set.
    WhatDoesNoHarm,
}
