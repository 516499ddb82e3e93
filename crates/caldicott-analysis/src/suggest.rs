//! Scenarios for the changes that the scenarios of a policy do not notice.
//!
//! For each change the requests are known that are answered otherwise, all of them ([`crate::account`]). Where there are none,
//! the change is proved to change nothing, and no scenario could notice it. Of the others, one request notices all changes
//! whose sets it lies in; so the fewest scenarios are sought as a few requests that meet every set:
//!
//! ```text
//! row nurse: hospital tier 3 instead of 2     nurses, tier 3 of hospital
//! `opt-outs` removed                          those who opted out, what is permitted otherwise
//!                                             nothing in common: a scenario each
//! allow removed · its `when` turned around    what the rule alone permits, both: one scenario
//! ```
//!
//! The sets with the fewest requests come first, and each is met together with as many others as have something in common
//! with it; what turns out not to be needed is left out. That finds few, and not always the fewest there could be: how many
//! are needed at least is told with them, from changes no two of which any one request notices.
//!
//! Invariant: every scenario is decided by the reference, and comes out as expected under the policy and otherwise under each
//! change that it is said to notice.

use crate::account::{Differences, Otherwise};
use crate::diagram::{Choice, Diagram, Diagrams, Hull, Hulls, Variable};
use crate::fewest::cost;
use crate::frame::Seat;
use crate::mutants::{Mutant, Place, Trial, mutants};
use crate::noticing::{Progress, Runner, Stage, relevant, unnoticed};
use crate::search::OutOfBudget;
use caldicott_policy::{Expect, Ids, Policy, Question, Relevant, Scenario, Situation, Verdict};
use std::collections::BTreeSet;

/// What came of changing a policy in every small way there is.
pub struct Changes<'p> {
    /// Every change.
    pub mutants: Vec<Mutant<'p>>,
    /// Those that no scenario notices and one could, by their places in the list.
    pub missed: Vec<usize>,
    /// Those that no scenario notices, and that are proved to change nothing: every complete request has the same outcome,
    /// rests on the same ground and carries the same duties.
    pub equivalent: Vec<usize>,
}

/// Scenarios that would notice what the scenarios of a policy miss.
pub struct Suggestions<'p> {
    /// What they miss.
    pub changes: Changes<'p>,
    /// The scenarios, without names and titles.
    pub scenarios: Vec<Suggested>,
    /// How many are needed at least.
    pub at_least: usize,
}

/// A scenario that would notice some changes.
#[derive(Clone, Debug)]
pub struct Suggested {
    /// The scenario. It has no name and no title yet.
    pub scenario: Scenario,
    /// The changes, by their places in the list.
    pub notices: Vec<usize>,
}

/// Tries every small change to a policy.
pub fn changes<'p>(policy: &'p Policy, runner: &mut Runner<'_>) -> Result<Changes<'p>, OutOfBudget> {
    let mutants = mutants(policy);
    let unnoticed = unnoticed(policy, &mutants, runner);
    if unnoticed.is_empty() {
        return Ok(Changes { mutants, missed: Vec::new(), equivalent: Vec::new() });
    }
    let differences = Differences::of(policy)?;
    let found = of_each(&differences, &mutants, &unnoticed, runner, Otherwise::is_any)?;
    drop(differences);
    Ok(told_apart(mutants, found))
}

/// Suggests scenarios for the changes to a policy that its own do not notice.
///
/// # Panics
///
/// If the reference does not confirm a scenario: a fault of this program, which must not pass for an answer.
pub fn suggest<'p>(policy: &'p Policy, runner: &mut Runner<'_>) -> Result<Suggestions<'p>, OutOfBudget> {
    let mutants = mutants(policy);
    let unnoticed = unnoticed(policy, &mutants, runner);
    if unnoticed.is_empty() {
        let changes = Changes { mutants, missed: Vec::new(), equivalent: Vec::new() };
        return Ok(Suggestions { changes, scenarios: Vec::new(), at_least: 0 });
    }
    let differences = Differences::of(policy)?;
    let found = of_each(&differences, &mutants, &unnoticed, runner, Otherwise::set)?;
    let mut missed: Vec<(usize, Diagram)> = found.iter().copied().filter(|(_, set)| *set != Diagram::leaf(0)).collect();
    let changes = told_apart(mutants, found.into_iter().map(|(at, set)| (at, set != Diagram::leaf(0))).collect());
    let mutants = &changes.mutants;
    let frame = differences.survey().frame();
    let mut diagrams = differences.survey().diagrams();
    // From here on the policy is not read in diagrams any more.
    diagrams.keep(missed.iter_mut().map(|(_, set)| set));
    let sizes: Vec<u128> = missed.iter().map(|(_, set)| diagrams.count(*set)).collect();
    let mut order: Vec<usize> = (0..missed.len()).collect();
    order.sort_by_key(|&at| sizes[at]);
    missed = order.into_iter().map(|at| missed[at]).collect();
    let chosen = meeting_all(&mut diagrams, &missed, |variable, value| cost(frame, variable, value));
    let at_least = apart(&mut diagrams, &missed);
    diagrams.check()?;
    let mut trial = Trial::of(policy);
    let mut scenarios = Vec::new();
    let of = chosen.len();
    for (path, mut notices) in chosen {
        (runner.watch)(Progress { stage: Stage::Writing, done: scenarios.len(), of });
        notices.sort_unstable();
        let situation = frame.situation(Seat::FIRST, &path).ok_or(OutOfBudget)?;
        let writer = Writer {
            policy,
            trial: &mut trial,
            mutants,
            relevant: relevant(policy, &barest(policy, &situation), notices.iter().map(|&at| &mutants[at])),
            passes: runner.passes,
        };
        let written = writer.write(&situation, &notices);
        scenarios.push(Suggested { scenario: written, notices });
    }
    scenarios.sort_by(|one, other| one.notices.cmp(&other.notices));
    Ok(Suggestions { changes, scenarios, at_least })
}

/// Something of the requests that each of some changes makes a difference to.
fn of_each<'p, T>(
    differences: &Differences<'p>,
    mutants: &'p [Mutant<'_>],
    unnoticed: &[usize],
    runner: &mut Runner<'_>,
    of: impl Fn(&Otherwise, &mut Diagrams) -> T,
) -> Result<Vec<(usize, T)>, OutOfBudget> {
    let meaning = differences.meaning();
    let mut found = Vec::with_capacity(unnoticed.len());
    for &at in unnoticed {
        (runner.watch)(Progress { stage: Stage::Comparing, done: found.len(), of: unnoticed.len() });
        let otherwise = differences.of_change(&meaning, &mutants[at])?;
        found.push((at, of(&otherwise, &mut differences.survey().diagrams())));
    }
    differences.survey().check()?;
    Ok(found)
}

/// The changes, and whether each of those that nothing notices makes any difference.
fn told_apart(mutants: Vec<Mutant<'_>>, unnoticed: Vec<(usize, bool)>) -> Changes<'_> {
    let (missed, equivalent): (Vec<_>, Vec<_>) = unnoticed.into_iter().partition(|(_, differs)| *differs);
    let places = |list: Vec<(usize, bool)>| list.into_iter().map(|(at, _)| at).collect();
    Changes { mutants, missed: places(missed), equivalent: places(equivalent) }
}

/// A request, as values of variables, and the sets that it lies in.
type Met = (Vec<(Variable, Choice)>, Vec<usize>);

/// A change, by its place in the list, and the requests that it makes a difference to.
struct Seen {
    change: usize,
    set: Diagram,
    hull: Hull,
}

/// A few requests that meet every one of some sets, none of which is empty.
fn meeting_all(diagrams: &mut Diagrams, sets: &[(usize, Diagram)], cost: impl Fn(Variable, Choice) -> u32) -> Vec<Met> {
    let hulls = Hulls::of(diagrams);
    let sets: Vec<Seen> = sets.iter().map(|&(change, set)| Seen { change, set, hull: hulls.hull(diagrams, set) }).collect();
    let mut found: Vec<Met> = Vec::new();
    let mut left: Vec<&Seen> = sets.iter().collect();
    while let Some(first) = left.first() {
        let (mut common, mut hull) = (first.set, first.hull.clone());
        for seen in &left[1..] {
            if !hulls.may_meet(&hull, &seen.hull) {
                continue;
            }
            let both = diagrams.both(common, seen.set);
            if both != Diagram::leaf(0) && both != common {
                (common, hull) = (both, hulls.hull(diagrams, both));
            }
        }
        // What comes next has little in common with what was joined.
        diagrams.forget();
        // Where nothing is left of the budget, nothing that is found is kept.
        let Some(path) = diagrams.cheapest(common, &cost) else { return Vec::new() };
        let mut values: Vec<Choice> = vec![0; diagrams.variables()];
        path.iter().for_each(|&(variable, value)| values[variable.0 as usize] = value);
        let lies_in =
            |seen: &Seen| hulls.may_hold(&seen.hull, &values) && diagrams.look_up(seen.set, |variable| values[variable.0 as usize]) > 0;
        let met: Vec<usize> = sets.iter().filter(|seen| lies_in(seen)).map(|seen| seen.change).collect();
        let before = left.len();
        left.retain(|seen| !lies_in(seen));
        if left.len() == before {
            return Vec::new();
        }
        found.push((path, met));
    }
    without_redundant(found)
}

/// Without the requests whose sets others meet as well, the one that meets fewest first.
fn without_redundant(mut found: Vec<Met>) -> Vec<Met> {
    let most = found.iter().flat_map(|(_, met)| met).max().map_or(0, |most| most + 1);
    let mut met_by = vec![0u32; most];
    found.iter().flat_map(|(_, met)| met).for_each(|&at| met_by[at] += 1);
    found.sort_by_key(|(_, met)| met.len());
    found.retain(|(_, met)| {
        let needed = met.iter().any(|&at| met_by[at] == 1);
        if !needed {
            met.iter().for_each(|&at| met_by[at] -= 1);
        }
        needed
    });
    found
}

/// How many sets there are, at least, of which no two have anything in common.
fn apart(diagrams: &mut Diagrams, sets: &[(usize, Diagram)]) -> usize {
    let (mut together, mut count) = (Diagram::leaf(0), 0);
    for &(_, set) in sets {
        if !diagrams.meet(together, set) {
            together = diagrams.either(together, set);
            count += 1;
        }
    }
    count
}

/// Writes scenarios.
struct Writer<'w, 'p> {
    policy: &'p Policy,
    trial: &'w mut Trial,
    mutants: &'w [Mutant<'p>],
    /// The rules that can matter to any scenario that is tried.
    relevant: Relevant,
    passes: &'w dyn Fn(&Policy, &Scenario, &Relevant) -> bool,
}

/// The questions that a scenario may leave open. Whoever writes one says who asks whom.
fn may_be_left_open(policy: &Policy) -> impl Iterator<Item = Question> + '_ {
    policy.questions().filter(|question| !matches!(question, Question::Party(_)))
}

/// A request with all that a scenario may leave open left open.
fn barest(policy: &Policy, situation: &Situation) -> Situation {
    let mut barest = situation.clone();
    may_be_left_open(policy).for_each(|question| barest.forget(question));
    barest
}

impl Writer<'_, '_> {
    /// A scenario about a complete request that notices some changes, at least one, with as few answers as do.
    fn write(mut self, situation: &Situation, notices: &[usize]) -> Scenario {
        let mut scenario = Scenario {
            name: String::new(),
            title: String::new(),
            request: situation.to_request(self.policy),
            expect: Expect::Conceal,
            cites: Vec::new(),
            basis: Vec::new(),
            place: self.place(&self.mutants[notices[0]]),
        };
        let confirmed = self.expectations(&scenario).into_iter().any(|expect| {
            scenario.expect = expect;
            self.notices_all(&scenario, notices)
        });
        assert!(confirmed, "the reference confirms every scenario that is suggested");
        let mut fewest = situation.clone();
        for question in may_be_left_open(self.policy) {
            let mut fewer = fewest.clone();
            fewer.forget(question);
            let shorter = Scenario { request: fewer.to_request(self.policy), ..scenario.clone() };
            if self.notices_all(&shorter, notices) {
                (scenario, fewest) = (shorter, fewer);
            }
        }
        scenario
    }

    fn place(&self, mutant: &Mutant<'_>) -> caldicott_policy::Span {
        match mutant.place {
            Place::Rule(rule) => self.policy[rule].place,
            Place::Definition(definition) => self.policy[definition].word.place,
        }
    }

    /// What can be expected of a request, from what is shortest to say.
    fn expectations(&self, scenario: &Scenario) -> Vec<Expect> {
        match self.policy.decide(&scenario.request).verdict {
            Verdict::Permit { relied_on, duties, .. } => {
                let basis = relied_on.first().map(|(_, relied_on)| relied_on.basis);
                let duties = Some(Ids::new(duties));
                let said = [(None, None), (basis, None), (None, duties.clone()), (basis, duties)];
                said.into_iter().map(|(basis, duties)| Expect::Permit(basis, duties)).collect()
            }
            Verdict::Ask { about, .. } => {
                let words: BTreeSet<String> = about.iter().map(|question| question.word(self.policy).to_owned()).collect();
                vec![Expect::Ask(Some(words))]
            }
            Verdict::Deny { denied_by, .. } => {
                let only = if let [only] = &denied_by[..] { Some(only.gate) } else { None };
                vec![Expect::Deny(only)]
            }
            Verdict::Conceal => vec![Expect::Conceal],
        }
    }

    /// Whether a scenario comes out as expected under the policy, and otherwise under each of some changes.
    fn notices_all(&mut self, scenario: &Scenario, notices: &[usize]) -> bool {
        let (passes, relevant) = (self.passes, &self.relevant);
        passes(self.policy, scenario, relevant)
            && notices.iter().all(|&at| !self.trial.under(&self.mutants[at], |changed| passes(changed, scenario, relevant)))
    }
}
