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

use super::{Crossing, Path, Start, Step, Steps};
use crate::diagram::{Diagram, Forest, Variable};
use crate::distinct::Distinct;
use crate::words::{FRONT, Field, Layout, PATIENT};
use crate::{GOLDEN, Limit};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::hash::Hash;

/// Makes steps of diagrams.
pub(crate) struct Stepping<'l> {
    layout: &'l Layout,
    steps: Steps,
    /// What was made of each diagram, and of the diagrams of cells.
    known: FxHashMap<Diagram, Path>,
    starts: FxHashMap<Diagram, Start>,
    /// Where each row of outcomes begins, and where the lines of each word do: crossings have much in common.
    rows: FxHashMap<Vec<Path>, u32>,
    lines: FxHashMap<Vec<u32>, u32>,
    /// How the bits of several variables are brought together, by their word and their mask, if a way was found.
    factors: FxHashMap<(u16, u64), Option<u64>>,
    /// How many places they may lead to.
    room: usize,
    /// How many combinations of answers crossings went through.
    gone_through: usize,
}

/// How many numbers the variables of a step make at most, if there are several; and those of the patient at a crossing.
const MOST_NUMBERS: usize = 1 << 8;
const MOST_NUMBERS_OF_PATIENT: usize = 1 << 10;

/// How many outcomes a crossing has at most.
const MOST_OUTCOMES: usize = 1 << 18;

// Whatever the front asks at once, there is room for an outcome after each of its answers.
const _: () = assert!(MOST_NUMBERS <= MOST_OUTCOMES && Limit::Values.most() <= MOST_OUTCOMES);

/// How many combinations of answers all crossings go through before there is no room any more: a second or so.
const MOST_GONE_THROUGH: usize = 1 << 26;

impl<'l> Stepping<'l> {
    pub(crate) fn new(layout: &'l Layout, room: usize) -> Self {
        let steps = Steps { of_patient: layout.of_patient(), ..Steps::default() };
        Stepping {
            layout,
            steps,
            known: FxHashMap::default(),
            starts: FxHashMap::default(),
            rows: FxHashMap::default(),
            lines: FxHashMap::default(),
            factors: FxHashMap::default(),
            room,
            gone_through: 0,
        }
    }

    /// The steps that were made.
    pub(crate) fn finish(mut self) -> Steps {
        self.steps.steps.shrink_to_fit();
        self.steps.crossings.shrink_to_fit();
        self.steps.leads.shrink_to_fit();
        self.steps.lines.shrink_to_fit();
        self.steps
    }

    /// What a diagram becomes. Depth of recursion is bounded by the number of variables.
    pub(crate) fn path(&mut self, forest: &Forest, diagram: Diagram) -> Path {
        let Some(first) = forest.first(diagram) else { return Path(diagram.number()) };
        if let Some(&known) = self.known.get(&diagram) {
            return known;
        }
        let word = self.word(first);
        let at_once = self.at_once(forest, &BTreeSet::from([diagram]), word, MOST_NUMBERS);
        let leads = at_once.by_number(|values| self.path(forest, at_once.after(forest, diagram, values)));
        let made = Path(self.steps.steps.len() as u32);
        let first = added(&mut self.steps.leads, &leads);
        self.steps.steps.push(at_once.step(first));
        self.known.insert(diagram, made);
        made
    }

    /// What the diagram of a cell becomes.
    pub(crate) fn start(&mut self, forest: &Forest, diagram: Diagram) -> Start {
        if forest.first(diagram).is_none() {
            return Start(diagram.number());
        }
        if let Some(&known) = self.starts.get(&diagram) {
            return known;
        }
        let front = self.at_once(forest, &BTreeSet::from([diagram]), FRONT, MOST_NUMBERS);
        let mut after_front = Distinct::default();
        let rows = front.by_number(|values| after_front.number(front.after(forest, diagram, values)));
        let after_front = after_front.into_all();
        let most = if self.has_room() { MOST_OUTCOMES / after_front.len() } else { 1 };
        let mut patient = self.at_once(forest, &after_front.iter().copied().collect(), PATIENT, most.min(MOST_NUMBERS_OF_PATIENT));
        if patient.numbers() > most {
            patient = AtOnce::nothing(PATIENT);
        }
        self.gone_through += after_front.len() * patient.numbers();
        // Answers of the patient that lead to the same after each of the front are one column.
        let mut after_both = Distinct::default();
        let columns = patient.by_number(|values| {
            let after_both_with: Vec<Diagram> = after_front.iter().map(|&after| patient.after(forest, after, values)).collect();
            after_both.number(after_both_with)
        });
        let mut begin = Vec::with_capacity(after_front.len());
        for number in 0..after_front.len() {
            let row = after_both.all().iter().map(|after_both| self.path(forest, after_both[number])).collect();
            begin.push(once(&mut self.rows, &mut self.steps.leads, row));
        }
        let rows = rows.into_iter().map(|row| begin[row as usize]).collect();
        let [front, patient] =
            [(front, rows), (patient, columns)].map(|(at_once, lines)| at_once.step(once(&mut self.lines, &mut self.steps.lines, lines)));
        let made = Start(self.steps.crossings.len() as u32);
        self.steps.crossings.push(Crossing { front, patient });
        self.starts.insert(diagram, made);
        made
    }

    /// The variables of a word that some diagrams ask first, as many as can be asked at once: if there are several they make no more
    /// than so many numbers.
    fn at_once(&mut self, forest: &Forest, diagrams: &BTreeSet<Diagram>, word: u16, most: usize) -> AtOnce {
        let mut at_once = AtOnce::nothing(word);
        // Where the variables so far lead.
        let mut edge = diagrams.clone();
        let first_of = |this: &Self, edge: &BTreeSet<Diagram>| {
            edge.iter().filter_map(|&diagram| forest.first(diagram)).filter(|&first| this.word(first) == word).min()
        };
        while let Some(next) = first_of(self, &edge) {
            let Some(with) = self.with(&at_once, self.placed(forest, next), most) else { break };
            at_once = with;
            if at_once.numbers() > most {
                break;
            }
            edge = after(forest, &edge, next);
        }
        at_once
    }

    /// The word in which a variable lies.
    fn word(&self, variable: Variable) -> u16 {
        self.layout.field(variable.0.into()).word
    }

    fn placed(&self, forest: &Forest, variable: Variable) -> Placed {
        let number = usize::from(variable.0);
        Placed { variable, field: self.layout.field(number), count: forest.count(number) }
    }

    /// Some variables and one more, if they can be asked at once.
    fn with(&mut self, known: &AtOnce, more: Placed, most: usize) -> Option<AtOnce> {
        let (word, mask, bits) = (known.word, known.mask | more.field.mask, known.bits + more.field.width());
        let placed: Vec<Placed> = known.placed.iter().copied().chain([more]).collect();
        if let [only] = placed[..] {
            // One is brought to the top as it is.
            let factor = 1 << (u64::BITS - bits - u32::from(only.field.shift));
            return Some(AtOnce { word, placed, mask, factor, bits });
        }
        if bits > most.ilog2() || !self.has_room() {
            return None;
        }
        let factor = (*self.factors.entry((word, mask)).or_insert_with(|| factor(&placed, bits)))?;
        Some(AtOnce { word, placed, mask, factor, bits })
    }

    fn has_room(&self) -> bool {
        self.steps.leads.len() + self.steps.lines.len() < self.room && self.gone_through < MOST_GONE_THROUGH
    }
}

/// Adds a list to all, and says where it begins.
fn added<T: Copy>(all: &mut Vec<T>, list: &[T]) -> u32 {
    let start = all.len() as u32;
    all.extend_from_slice(list);
    start
}

/// The same, of each list once.
fn once<T: Copy + Eq + Hash>(known: &mut FxHashMap<Vec<T>, u32>, all: &mut Vec<T>, list: Vec<T>) -> u32 {
    *known.entry(list).or_insert_with_key(|list| added(all, list))
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
    word: u16,
    placed: Vec<Placed>,
    mask: u64,
    factor: u64,
    bits: u32,
}

impl AtOnce {
    /// No variable.
    fn nothing(word: u16) -> AtOnce {
        AtOnce { word, placed: Vec::new(), mask: 0, factor: 0, bits: 0 }
    }

    /// How many numbers they make.
    fn numbers(&self) -> usize {
        if let [only] = &self.placed[..] { only.count.into() } else { 1 << self.bits }
    }

    /// The step that asks them, where what follows the number 0 lies first.
    fn step(&self, first: u32) -> Step {
        let Self { word, mask, factor, bits, .. } = *self;
        // Where nothing is asked the number is 0, however it is shifted.
        Step { mask, factor, first, word, shift: (u64::BITS - bits.max(1)) as u8 }
    }

    /// Something for each number, of the values that come to it.
    fn by_number<T: Copy>(&self, mut of: impl FnMut(&[u16]) -> T) -> Vec<T> {
        let (step, mut all) = (self.step(0), vec![None; self.numbers()]);
        for (word, values) in combinations(&self.placed) {
            let before = all[step.number(word)].replace(of(&values));
            assert!(before.is_none(), "two combinations come to one number");
        }
        // No values come to the other numbers.
        let unknown = all[0].expect("that everything is unknown is the number 0");
        all.into_iter().map(|one| one.unwrap_or(unknown)).collect()
    }

    /// Where a diagram leads when they have some values.
    fn after(&self, forest: &Forest, diagram: Diagram, values: &[u16]) -> Diagram {
        let asked = self.placed.iter().zip(values);
        asked.fold(diagram, |diagram, (asked, &value)| forest.child(diagram, asked.variable, value))
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
    use crate::bounds::Bounds;
    use crate::diagram::{Full, Join};
    use std::collections::BTreeMap;

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
        let mut stepping = Stepping::new(&layout, Bounds::USUAL.room);
        let paths: Vec<(Path, Start)> =
            diagrams.iter().map(|&diagram| (stepping.path(&forest, diagram), stepping.start(&forest, diagram))).collect();
        let steps = stepping.finish();
        let open = steps.laid_open(&layout, of_forest);
        let words = (0..counts.len()).map(|variable| usize::from(layout.field(variable).word)).max().map_or(0, |last| last + 1);
        assert!(words > 4, "some variables lie in further words");
        let at_once = steps.steps.iter().filter(|step| layout.shown(step.word, step.mask).len() > 1).count();
        assert!(at_once > 50, "{at_once} steps ask several variables");
        let mut of_each_kind: BTreeMap<(bool, bool), usize> = BTreeMap::new();
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
            for (&diagram, &(path, start)) in diagrams.iter().zip(&paths) {
                let expected = walked(&forest, diagram);
                assert_eq!(Some(steps.outcome(path, word)), expected);
                let crossed = start.outcome().map_or_else(|| steps.crossed(start, word(FRONT), word(PATIENT)), Path::to);
                *of_each_kind.entry((start.outcome().is_some(), crossed.outcome().is_some())).or_default() += 1;
                assert_eq!(Some(steps.outcome(crossed, word)), expected);
                assert_eq!([open.diagram(path), open.of_start(start)].map(|diagram| walked(&open.forest, diagram)), [expected; 2]);
            }
        }
        // Nothing to be asked, all asked at the crossing, and more to be asked after it.
        assert!([(true, true), (false, true), (false, false)].iter().all(|kind| of_each_kind[kind] > 100), "{of_each_kind:?}");
        Ok(())
    }

    #[test]
    fn a_crossing_has_no_more_outcomes_than_may_be() -> Result<(), Full> {
        // Organisations that each lead to other answers of the patient: few, and very many.
        for (organisations, patient_is_asked) in [(200, true), (1_200, false)] {
            let counts = [4, 3, organisations, 3, 3, 300, 3, 3];
            let layout = Layout::new(&counts, 0);
            let mut forest = Forest::new(counts.iter().map(|&count| count as u16).collect());
            let mut joined = Diagram::leaf(0);
            for variable in [2, 5, 6] {
                let of_variable = forest.of_variable(Variable(variable), u32::from)?;
                joined = Join::new(|one, other| (one * 7 + other * other) % 100_003).apply(&mut forest, joined, of_variable)?;
            }
            let mut stepping = Stepping::new(&layout, Bounds::USUAL.room);
            let start = stepping.start(&forest, joined);
            assert_eq!(stepping.steps.crossings[start.0 as usize].patient.mask != 0, patient_is_asked);
            for organisation in (0..organisations as u16).step_by(19) {
                for [choice, fact] in [[0, 0], [1, 2], [299, 1], [123, 2]] {
                    let asked = [(2, organisation), (5, choice), (6, fact)];
                    let word = |number| {
                        let of_word = asked.iter().filter(|(variable, _)| layout.field(*variable).word == number);
                        of_word.fold(0, |word, &(variable, value)| word | layout.field(variable).holding(value))
                    };
                    let expected = asked.iter().fold(0, |all, &(_, value)| (all * 7 + u32::from(value) * u32::from(value)) % 100_003);
                    assert_eq!(stepping.steps.outcome(stepping.steps.crossed(start, word(FRONT), word(PATIENT)), word), expected);
                }
            }
        }
        Ok(())
    }

    #[test]
    fn cells_that_differ_only_in_what_they_ask_are_laid_open_apart() -> Result<(), Full> {
        let counts = [4, 3, 2, 2, 2, 3, 3];
        let layout = Layout::new(&counts, 0);
        let of_forest: Vec<u16> = counts.iter().map(|&count| count as u16).collect();
        let (mut forest, mut stepping) = (Forest::new(of_forest.clone()), Stepping::new(&layout, Bounds::USUAL.room));
        let facts = [forest.of_variable(Variable(5), u32::from)?, forest.of_variable(Variable(6), u32::from)?];
        let starts = facts.map(|diagram| stepping.start(&forest, diagram));
        let [one, other] = starts.map(|start| stepping.steps.crossings[start.0 as usize]);
        assert!(one.patient.first == other.patient.first && one.patient.mask != other.patient.mask, "they share their lines");
        let open = stepping.finish().laid_open(&layout, of_forest);
        for (start, variable) in starts.into_iter().zip([5, 6]) {
            assert_eq!(open.forest.first(open.of_start(start)), Some(Variable(variable)));
        }
        Ok(())
    }

    #[test]
    fn fields_that_lie_alike_in_two_words_may_have_other_values() -> Result<(), Full> {
        // Four fields of two bits in each word, and in the patient's three values of each.
        let counts = [4, 3, 4, 4, 3, 3, 3, 3];
        let layout = Layout::new(&counts, 0);
        let mut forest = Forest::new(counts.iter().map(|&count| count as u16).collect());
        let mut stepping = Stepping::new(&layout, Bounds::USUAL.room);
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
