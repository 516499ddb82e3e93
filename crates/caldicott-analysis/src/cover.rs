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

use crate::diagram::{Block, Choice, Diagram, Diagrams, Join, Leaf, Variable};
use std::collections::BTreeSet;

/// A set of requests that can be said in one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// For each variable the values it may have.
    pub values: Block,
    /// For each word the answers it may give.
    pub answers: Vec<Option<BTreeSet<Leaf>>>,
    /// The requests in it.
    pub set: Diagram,
}

/// How a set is told.
pub(crate) struct Cover<'c> {
    /// The words, as functions of the request.
    pub(crate) words: &'c [Diagram],
    /// How many of them, the first ones, are about the request alone.
    pub(crate) about_requests: usize,
    /// The variables, those first that a reader would rather not hear about.
    pub(crate) order: Vec<Variable>,
    /// What it costs to begin with a value.
    pub(crate) cost: &'c dyn Fn(Variable, Choice) -> u32,
    /// Whether a variable is told by the values that occur even where any may.
    pub(crate) always_told: &'c dyn Fn(Variable) -> bool,
}

impl Cover<'_> {
    /// Regions that together are a set.
    pub(crate) fn regions(&self, diagrams: &mut Diagrams, set: Diagram) -> Vec<Region> {
        let mut regions: Vec<Region> = Vec::new();
        let outside = diagrams.complement(set);
        let mut left = set;
        // Once there is no budget left nothing is certain, and whoever asked will be told so.
        while left != Diagram::leaf(0) && diagrams.check().is_ok() {
            let Some(seed) = diagrams.cheapest(left, self.cost) else { break };
            let region = self.widest(diagrams, &seed, set, outside);
            left = diagrams.without(left, region.set);
            regions.push(region);
        }
        self.without_needless(diagrams, regions)
    }

    /// The region around some values that is as wide as it can be: in values and in what the gates answer alone, if that is no
    /// narrower, since a word that is about the request spares the reader nothing then.
    fn widest(&self, diagrams: &mut Diagrams, seed: &[(Variable, Choice)], set: Diagram, outside: Diagram) -> Region {
        let plain = self.widened(diagrams, seed, set, outside, self.about_requests);
        if self.about_requests == 0 {
            return plain;
        }
        let worded = self.widened(diagrams, seed, set, outside, 0);
        if diagrams.count(worded.set) > diagrams.count(plain.set) { worded } else { plain }
    }

    /// The region around some values, without the first words.
    fn widened(&self, diagrams: &mut Diagrams, seed: &[(Variable, Choice)], set: Diagram, outside: Diagram, without: usize) -> Region {
        let mut values: Block = vec![None; diagrams.variables()];
        seed.iter().for_each(|&(variable, value)| values[variable.0 as usize] = Some(BTreeSet::from([value])));
        let here = diagrams.of_block(&values);
        let answer = |(index, word): (usize, &Diagram)| (index >= without).then(|| answers_in(diagrams, *word, here));
        let answers = self.words.iter().enumerate().map(answer).collect();
        let mut region = Region { values, answers, set: Diagram::leaf(0) };
        self.widen(diagrams, &mut region, set, outside, Told::WhatOccurs);
        // What a word kept apart may belong together without it.
        self.widen(diagrams, &mut region, set, outside, Told::WhatDoesNoHarm);
        self.told(diagrams, region)
    }

    /// Widens every variable and then every word, once.
    fn widen(&self, diagrams: &mut Diagrams, region: &mut Region, set: Diagram, outside: Diagram, told: Told) {
        // For each step, the limits of those after it.
        let mut later = vec![Diagram::leaf(1)];
        for step in self.steps().rev() {
            let limited = self.limited(diagrams, region, step);
            let all = diagrams.both(limited, later[later.len() - 1]);
            later.push(all);
        }
        later.pop();
        let mut so_far = Diagram::leaf(1);
        for step in self.steps() {
            let rest = diagrams.both(so_far, later.pop().unwrap_or(Diagram::leaf(1)));
            let astray = diagrams.both(rest, outside);
            match step {
                Step::Variable(variable) => {
                    let within = diagrams.both(rest, set);
                    let told = if (self.always_told)(variable) { told } else { Told::WhatDoesNoHarm };
                    region.values[variable.0 as usize] = harmless(diagrams, variable, within, astray, told);
                }
                Step::Word(index) => {
                    let forbidden = answers_in(diagrams, self.words[index], astray);
                    let harmless: BTreeSet<Leaf> = diagrams.leaves(self.words[index]).difference(&forbidden).copied().collect();
                    region.answers[index] = (!forbidden.is_empty()).then_some(harmless);
                }
            }
            let limited = self.limited(diagrams, region, step);
            so_far = diagrams.both(so_far, limited);
        }
        region.set = diagrams.both(so_far, set);
    }

    /// Every variable and every word, in the order in which they are widened.
    fn steps(&self) -> impl DoubleEndedIterator<Item = Step> + '_ {
        self.order.iter().map(|&variable| Step::Variable(variable)).chain((0..self.words.len()).map(Step::Word))
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

    /// A region told by the values that occur in it.
    fn told(&self, diagrams: &mut Diagrams, mut region: Region) -> Region {
        for &variable in &self.order {
            let told = &mut region.values[variable.0 as usize];
            if told.is_none() && !(self.always_told)(variable) {
                continue;
            }
            let occurring = values_in(diagrams, variable, region.set);
            *told = (occurring.len() < diagrams.size(variable) as usize).then_some(occurring);
        }
        region
    }

    /// The regions without those that the others cover together.
    fn without_needless(&self, diagrams: &mut Diagrams, mut regions: Vec<Region>) -> Vec<Region> {
        let mut index = 0;
        while index < regions.len() {
            let others = regions.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, region)| region.set).collect::<Vec<_>>();
            let others = diagrams.join_all(Join::Greatest, Diagram::leaf(0), others);
            if diagrams.without(regions[index].set, others) == Diagram::leaf(0) {
                regions.remove(index);
            } else {
                index += 1;
            }
        }
        regions
    }
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
    /// Those that occur: a value that cannot occur now may do so once a word is wider, and do harm then.
    WhatOccurs,
    /// All that lead to nothing outside the set.
    WhatDoesNoHarm,
}

/// The values of a variable that lead to nothing outside the set; `None` if that is all of them.
fn harmless(diagrams: &mut Diagrams, variable: Variable, within: Diagram, astray: Diagram, told: Told) -> Option<BTreeSet<Choice>> {
    let astray = values_in(diagrams, variable, astray);
    let all = 0..diagrams.size(variable);
    let harmless: BTreeSet<Choice> = match told {
        Told::WhatOccurs => values_in(diagrams, variable, within).difference(&astray).copied().collect(),
        Told::WhatDoesNoHarm => all.clone().filter(|value| !astray.contains(value)).collect(),
    };
    (harmless.len() < all.len()).then_some(harmless)
}

/// The values of a variable that occur in a set.
pub(crate) fn values_in(diagrams: &mut Diagrams, variable: Variable, set: Diagram) -> BTreeSet<Choice> {
    let everything: Block = vec![None; diagrams.variables()];
    let occurs = diagrams.project(set, Join::Greatest, &everything, |other| other == variable);
    (0..diagrams.size(variable)).filter(|&value| diagrams.look_up(occurs, |_| value) == 1).collect()
}

/// The answers that a word gives within a set.
fn answers_in(diagrams: &mut Diagrams, word: Diagram, set: Diagram) -> BTreeSet<Leaf> {
    // Outside the set there is no answer: 0. Within, they begin at 1.
    let outside = diagrams.map(set, |inside| if inside == 1 { Leaf::MAX >> 1 } else { 0 });
    let shifted = diagrams.map(word, |answer| answer + 1);
    let within = diagrams.join(Join::Least, shifted, outside);
    diagrams.leaves(within).into_iter().filter(|&leaf| leaf > 0).map(|leaf| leaf - 1).collect()
}
