//! From diagrams to steps.
//!
//! A step asks as many variables of one word as its diagram asks one after the other. A multiplication adds copies of a word, each
//! shifted; with the right factor the bits of a mask lie side by side at the top of what comes of it.
//!
//! ```text
//! word      ..a..b..            a and b, wherever they lie
//! × factor  ab......            the same two, shifted so that they meet at the top; what else comes along does no harm there
//! >> shift        ab            a number
//! ```

use super::{Path, Step, Steps};
use crate::GOLDEN;
use crate::diagram::{Diagram, Forest, Variable};
use crate::words::{FRONT, Field, Layout, PATIENT};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// Makes steps of diagrams.
pub(crate) struct Stepping<'l> {
    layout: &'l Layout,
    steps: Steps,
    /// What was made of each diagram, and of the diagrams of cells.
    known: FxHashMap<Diagram, Path>,
    cells: FxHashMap<Diagram, Path>,
    /// The steps that ask nothing of a word, by the word and where they lead.
    idle: FxHashMap<(u16, Path), Path>,
    /// How the bits of several variables are brought together, by their word and their mask, if a way was found.
    factors: FxHashMap<(u16, u64), Option<u64>>,
}

/// How many bits the variables of a step take, if there are several.
const MOST_BITS: u32 = 8;

/// Where all steps lead, in all: beyond it each asks one variable, and takes the least room.
const ROOMY: usize = 1_000_000;

impl<'l> Stepping<'l> {
    pub(crate) fn new(layout: &'l Layout) -> Self {
        let steps = Steps { of_patient: layout.of_patient(), ..Steps::default() };
        Stepping {
            layout,
            steps,
            known: FxHashMap::default(),
            cells: FxHashMap::default(),
            idle: FxHashMap::default(),
            factors: FxHashMap::default(),
        }
    }

    /// The steps that were made.
    pub(crate) fn finish(mut self) -> Steps {
        self.steps.steps.shrink_to_fit();
        self.steps.leads.shrink_to_fit();
        self.steps
    }

    /// What a diagram becomes. Depth of recursion is bounded by the number of variables.
    pub(crate) fn path(&mut self, forest: &Forest, diagram: Diagram) -> Path {
        let Some(first) = forest.first(diagram) else { return Path(diagram.number()) };
        if let Some(&known) = self.known.get(&diagram) {
            return known;
        }
        let made = self.step(forest, diagram, first, Self::path);
        self.known.insert(diagram, made);
        made
    }

    /// What the diagram of a cell becomes: a step that asks the front, then one that asks the patient, and then what may be left.
    /// Of most cells nothing is.
    pub(crate) fn path_of_cell(&mut self, forest: &Forest, diagram: Diagram) -> Path {
        if let Some(&known) = self.cells.get(&diagram) {
            return known;
        }
        let made = match forest.first(diagram) {
            Some(first) if self.placed(forest, first).field.word == FRONT => self.step(forest, diagram, first, Self::path_of_patient),
            Some(_) | None => {
                let follows = self.path_of_patient(forest, diagram);
                self.idle(FRONT, follows)
            }
        };
        self.cells.insert(diagram, made);
        made
    }

    /// A step that asks the patient first, if only seemingly.
    fn path_of_patient(&mut self, forest: &Forest, diagram: Diagram) -> Path {
        let path = self.path(forest, diagram);
        let asks_patient = forest.first(diagram).is_some_and(|first| self.placed(forest, first).field.word == PATIENT);
        if asks_patient { path } else { self.idle(PATIENT, path) }
    }

    /// A step that asks nothing of a word.
    fn idle(&mut self, word: u16, follows: Path) -> Path {
        let steps = &mut self.steps;
        *self.idle.entry((word, follows)).or_insert_with(|| steps.push(Step { mask: 0, factor: 0, first: 0, word, shift: 0 }, [follows]))
    }

    /// A step that asks what a diagram asks first, and whatever follows.
    fn step(
        &mut self,
        forest: &Forest,
        diagram: Diagram,
        first: Variable,
        mut path: impl FnMut(&mut Self, &Forest, Diagram) -> Path,
    ) -> Path {
        let AtOnce { placed, mask, factor, bits } = self.at_once(forest, diagram, first);
        let step = Step { mask, factor, first: 0, word: placed[0].field.word, shift: (u64::BITS - bits) as u8 };
        let size = if let [only] = &placed[..] { only.count.into() } else { 1 << bits };
        let mut leads = vec![None; size];
        for (word, values) in combinations(&placed) {
            let asked = placed.iter().zip(values);
            let follows = asked.fold(diagram, |diagram, (asked, value)| forest.child(diagram, asked.variable, value));
            let before = leads[step.number(word)].replace(path(self, forest, follows));
            assert!(before.is_none(), "two combinations come to one number");
        }
        // No values come to the other numbers. That everything is unknown is the number 0.
        let unknown = leads[0];
        self.steps.push(step, leads.into_iter().filter_map(|leads| leads.or(unknown)))
    }

    /// The variables that a diagram asks first, as many as can be asked at once.
    fn at_once(&mut self, forest: &Forest, diagram: Diagram, first: Variable) -> AtOnce {
        let mut at_once = AtOnce::only(self.placed(forest, first));
        // Where the variables so far lead.
        let mut edge = after(forest, &BTreeSet::from([diagram]), first);
        while let Some(next) = edge.iter().filter_map(|&diagram| forest.first(diagram)).min() {
            let Some(with) = self.with(&at_once, self.placed(forest, next)) else { break };
            at_once = with;
            edge = after(forest, &edge, next);
        }
        at_once
    }

    fn placed(&self, forest: &Forest, variable: Variable) -> Placed {
        let number = usize::from(variable.0);
        Placed { variable, field: self.layout.field(number), count: forest.count(number) }
    }

    /// Some variables and one more, if they can be asked at once.
    fn with(&mut self, known: &AtOnce, more: Placed) -> Option<AtOnce> {
        let (mask, bits) = (known.mask | more.field.mask, known.bits + more.field.width());
        if more.field.word != known.placed[0].field.word || bits > MOST_BITS || self.steps.leads.len() > ROOMY {
            return None;
        }
        let placed: Vec<Placed> = known.placed.iter().copied().chain([more]).collect();
        let factor = (*self.factors.entry((more.field.word, mask)).or_insert_with(|| factor(&placed, bits)))?;
        Some(AtOnce { placed, mask, factor, bits })
    }
}

/// A variable: where its value lies, and how many there are.
#[derive(Clone, Copy)]
struct Placed {
    variable: Variable,
    field: Field,
    count: u16,
}

/// Variables of a word that are asked at once, and how.
struct AtOnce {
    placed: Vec<Placed>,
    mask: u64,
    factor: u64,
    bits: u32,
}

impl AtOnce {
    /// One variable, whose value is brought to the top as it is.
    fn only(placed: Placed) -> AtOnce {
        let (mask, bits) = (placed.field.mask, placed.field.width());
        AtOnce { placed: vec![placed], mask, factor: 1 << (u64::BITS - bits - u32::from(placed.field.shift)), bits }
    }
}

/// Where diagrams lead when one variable is asked.
fn after(forest: &Forest, diagrams: &BTreeSet<Diagram>, variable: Variable) -> BTreeSet<Diagram> {
    let values = 0..forest.count(variable.0.into());
    diagrams.iter().flat_map(|&diagram| values.clone().map(move |value| forest.child(diagram, variable, value))).collect()
}

/// Every combination of the values of some variables, and the word that they make. The first is that all are unknown.
fn combinations(placed: &[Placed]) -> impl Iterator<Item = (u64, Vec<u16>)> {
    let number: usize = placed.iter().map(|placed| usize::from(placed.count)).product();
    (0..number).map(|mut rest| {
        let mut word = 0;
        let values = placed.iter().map(|placed| {
            let count = usize::from(placed.count);
            // A value is below the count.
            let value = (rest % count) as u16;
            rest /= count;
            word |= placed.field.holding(value);
            value
        });
        let values = values.collect();
        (word, values)
    })
}

/// How many factors are tried. In a word of 64 bits one in some tens will do.
const TRIED: usize = 600;

/// A factor that brings the bits of some variables together at the top, so that no two combinations of values come to the same
/// number of so many bits. Each try shifts the value of each variable to some place at the top; what else the shifts bring
/// there mostly does no harm.
fn factor(placed: &[Placed], bits: u32) -> Option<u64> {
    let words: Vec<u64> = combinations(placed).map(|(word, _)| word).collect();
    let mut draw = Draw(0);
    let mut tried = (0..TRIED).map(|_| {
        let shifts = placed.iter().map(|placed| {
            let to = u64::BITS - bits + draw.below(bits);
            1_u64.checked_shl(to.wrapping_sub(placed.field.shift.into())).unwrap_or(0)
        });
        shifts.fold(0, u64::wrapping_add)
    });
    tried.find(|factor| {
        let mut seen = vec![false; 1 << bits];
        words.iter().all(|word| !std::mem::replace(&mut seen[(word.wrapping_mul(*factor) >> (u64::BITS - bits)) as usize], true))
    })
}

/// Numbers that are the same in every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(GOLDEN);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        ((mixed >> 32) % u64::from(bound)) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagram::{Full, Join};

    /// How many values each variable has: those of the front, some labels, a day and facts of several kinds. More than fit into
    /// a word of each.
    fn counts() -> (Vec<usize>, usize) {
        let labels = 40;
        let facts = (0..60).map(|fact| if fact % 7 == 6 { 300 } else { 3 });
        let counts = [4, 3, 5, 3].into_iter().chain(std::iter::repeat_n(3, labels)).chain([3]).chain(facts);
        (counts.collect(), labels)
    }

    /// Some diagrams over some of the variables.
    fn diagrams(forest: &mut Forest, draw: &mut Draw, counts: &[usize]) -> Result<Vec<Diagram>, Full> {
        let mut all = vec![Diagram::leaf(1)];
        for _ in 0..200 {
            // Now and then variables that lie near each other, and now and then any.
            let near = draw.below(counts.len() as u32 - 6);
            let mut made = Diagram::leaf(draw.below(3));
            for _ in 0..1 + draw.below(6) {
                let variable = if near.is_multiple_of(3) { draw.below(counts.len() as u32) } else { near + draw.below(6) };
                let values: Vec<u32> = (0..counts[variable as usize]).map(|_| draw.below(3)).collect();
                let of_variable = forest.of_variable(Variable(variable as u16), |value| values[usize::from(value)])?;
                let kind = draw.below(7);
                made = Join::new(|one, other| (one * 5 + other * kind) % 3).apply(forest, made, of_variable)?;
            }
            all.push(made);
        }
        Ok(all)
    }

    #[test]
    fn a_path_comes_to_what_its_diagram_does() -> Result<(), Full> {
        let (counts, labels) = counts();
        let layout = Layout::new(&counts, labels);
        let of_forest: Vec<u16> = counts.iter().map(|&count| count as u16).collect();
        let mut forest = Forest::new(of_forest.clone());
        let mut draw = Draw(1);
        let diagrams = diagrams(&mut forest, &mut draw, &counts)?;
        let mut stepping = Stepping::new(&layout);
        let paths: Vec<[Path; 2]> =
            diagrams.iter().map(|&diagram| [stepping.path(&forest, diagram), stepping.path_of_cell(&forest, diagram)]).collect();
        let steps = stepping.finish();
        let open = steps.laid_open(&layout, of_forest);
        let words = (0..counts.len()).map(|variable| usize::from(layout.field(variable).word)).max().map_or(0, |last| last + 1);
        assert!(words > 4, "some variables lie in further words");
        let at_once = steps.steps.iter().filter(|step| layout.shown(step.word, step.mask).len() > 1).count();
        assert!(at_once > 50, "{at_once} steps ask several variables");
        for _ in 0..300 {
            let values: Vec<u16> = counts.iter().map(|&count| draw.below(count as u32) as u16).collect();
            let mut of_words = vec![0; words];
            for (variable, &value) in values.iter().enumerate() {
                let field = layout.field(variable);
                of_words[usize::from(field.word)] |= field.holding(value);
            }
            let word = |number: u16| of_words[usize::from(number)];
            let walked = |forest: &Forest, mut diagram: Diagram| {
                while let Some(first) = forest.first(diagram) {
                    diagram = forest.child(diagram, first, values[usize::from(first.0)]);
                }
                diagram.outcome()
            };
            for (&diagram, &[path, of_cell]) in diagrams.iter().zip(&paths) {
                let expected = walked(&forest, diagram);
                assert_eq!(Some(steps.outcome(path, word)), expected);
                let far = |path| steps.outcome(path, word);
                assert_eq!(Some(steps.outcome_of_cell(of_cell, word(FRONT), word(PATIENT), far)), expected);
                assert_eq!([path, of_cell].map(|path| walked(&open.forest, open.diagram(path))), [expected; 2]);
            }
        }
        Ok(())
    }

    #[test]
    fn fields_that_lie_alike_in_two_words_may_have_other_values() -> Result<(), Full> {
        // Four fields of two bits in each word, and in the patient's three values of each.
        let counts = [4, 3, 4, 4, 3, 3, 3, 3];
        let layout = Layout::new(&counts, 0);
        let mut forest = Forest::new(counts.iter().map(|&count| count as u16).collect());
        let mut stepping = Stepping::new(&layout);
        for variables in [4..8, 0..4] {
            let mut all_different = Diagram::leaf(0);
            for variable in variables.clone() {
                let of_variable = forest.of_variable(Variable(variable), u32::from)?;
                all_different = Join::new(|one, other| one * 4 + other).apply(&mut forest, all_different, of_variable)?;
            }
            let path = stepping.path(&forest, all_different);
            let placed: Vec<Placed> = variables.map(|variable| stepping.placed(&forest, Variable(variable))).collect();
            for (word, values) in combinations(&placed) {
                let expected = values.iter().fold(0, |all, &value| all * 4 + u32::from(value));
                assert_eq!(stepping.steps.outcome(path, |_| word), expected);
            }
        }
        Ok(())
    }

    #[test]
    fn values_that_lie_anywhere_are_brought_together() {
        let mut draw = Draw(3);
        let mut found = 0;
        for _ in 0..500 {
            let mut shifts: Vec<u32> = (0..4).map(|_| 2 * draw.below(32)).collect();
            shifts.sort_unstable();
            shifts.dedup();
            let placed: Vec<Placed> = shifts
                .iter()
                .map(|&shift| Placed { variable: Variable(0), field: Field { mask: 3 << shift, word: 0, shift: shift as u8 }, count: 3 })
                .collect();
            let bits = 2 * placed.len() as u32;
            let Some(factor) = factor(&placed, bits) else { continue };
            found += 1;
            let numbers: BTreeSet<u64> = combinations(&placed).map(|(word, _)| word.wrapping_mul(factor) >> (u64::BITS - bits)).collect();
            assert_eq!(numbers.len(), 3_usize.pow(placed.len() as u32));
        }
        assert!(found > 450, "a factor was found for {found} of 500");
    }
}
