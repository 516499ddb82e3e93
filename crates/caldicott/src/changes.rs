//! What the scenarios of a policy would notice if it were changed a little, and the scenarios that are missing.

use crate::check::passes;
use crate::scenario_text::scenario_expecting;
use caldicott_analysis::{Changes, Mutation, OutOfBudget, Progress, Runner, Suggested, changes, suggest as suggest_scenarios};
use caldicott_policy::{Expect, Policy, Scenario};
use std::collections::BTreeSet;

/// How many names of rules a title tells; more are counted.
const MAX_NAMED: usize = 3;

/// A change to a policy that none of its scenarios notices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unnoticed {
    /// The rule or definition that was changed.
    pub name: String,
    /// What was changed in it.
    pub change: Mutation,
}

/// What came of changing a policy in every small way there is: a rule or a clause removed, a condition or a part of it left
/// out or turned around, a tier one higher or lower, a cell `-` of a table turned into tier 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangesTried {
    /// How many changes there are.
    pub tried: usize,
    /// Those that no scenario notices, and that one could.
    pub missed: Vec<Unnoticed>,
    /// Those that no scenario notices, and that are proved to change nothing: every complete request has the same outcome, rests
    /// on the same ground and carries the same duties.
    pub equivalent: Vec<Unnoticed>,
}

/// The scenarios that are missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestions {
    /// What the scenarios that are there do not notice.
    pub changes: ChangesTried,
    /// Scenarios that notice all of it, ready to be pasted.
    pub scenarios: Vec<SuggestedScenario>,
    /// How many are needed at least: no two of so many changes are noticed by any one scenario about a complete request.
    pub at_least: usize,
}

/// A scenario that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuggestedScenario {
    /// Its name, which no scenario and no claim of the policy has.
    pub name: String,
    /// Its text, ready to be pasted.
    pub text: String,
    /// The changes that it notices.
    pub notices: Vec<Unnoticed>,
}

/// Tries every small change to a policy. A scenario that does not come out as expected in the first place notices nothing.
///
/// An error if there is too much to look at to tell which changes change nothing.
pub fn unnoticed_changes(policy: &Policy) -> Result<ChangesTried, OutOfBudget> {
    unnoticed_changes_watched(policy, &mut |_| ())
}

/// The same, telling how far it has come.
pub fn unnoticed_changes_watched(policy: &Policy, watch: &mut dyn FnMut(Progress)) -> Result<ChangesTried, OutOfBudget> {
    Ok(in_words(&changes(policy, &mut Runner { passes: &passes, watch })?))
}

/// Writes the scenarios that would notice what the scenarios of a policy do not: few, and each with few answers. Each is decided
/// by the reference: it comes out as expected, and otherwise under each change that it is said to notice.
///
/// An error if there is too much to look at.
pub fn suggest(policy: &Policy) -> Result<Suggestions, OutOfBudget> {
    suggest_watched(policy, &mut |_| ())
}

/// The same, telling how far it has come.
pub fn suggest_watched(policy: &Policy, watch: &mut dyn FnMut(Progress)) -> Result<Suggestions, OutOfBudget> {
    let found = suggest_scenarios(policy, &mut Runner { passes: &passes, watch })?;
    let scenarios = policy.scenarios().map(|(_, scenario)| scenario.name.clone());
    let mut taken: BTreeSet<String> = scenarios.chain(policy.claims().map(|(_, claim)| claim.name.clone())).collect();
    let written = found.scenarios.iter().map(|suggested| written(policy, &found.changes, suggested, &mut taken)).collect();
    Ok(Suggestions { changes: in_words(&found.changes), scenarios: written, at_least: found.at_least })
}

fn in_words(changes: &Changes<'_>) -> ChangesTried {
    let tried = changes.mutants.len();
    ChangesTried { tried, missed: unnoticed(changes, &changes.missed), equivalent: unnoticed(changes, &changes.equivalent) }
}

fn unnoticed(changes: &Changes<'_>, places: &[usize]) -> Vec<Unnoticed> {
    let mutants = places.iter().map(|&at| &changes.mutants[at]);
    mutants.map(|mutant| Unnoticed { name: mutant.name().to_owned(), change: mutant.change.clone() }).collect()
}

fn written(policy: &Policy, changes: &Changes<'_>, suggested: &Suggested, taken: &mut BTreeSet<String>) -> SuggestedScenario {
    let notices = unnoticed(changes, &suggested.notices);
    let mut guarded: Vec<&str> = notices.iter().map(|notices| notices.name.as_str()).collect();
    guarded.dedup();
    let first = guarded.first().copied().unwrap_or_default();
    let name = name_for(first, taken);
    taken.insert(name.clone());
    let text = scenario_expecting(policy, &name, &title(policy, &guarded, &suggested.scenario), &suggested.scenario);
    SuggestedScenario { name, text, notices }
}

/// A name that is not taken.
fn name_for(guarded: &str, taken: &BTreeSet<String>) -> String {
    let numbered = (2..).map(|number: usize| format!("guards-{guarded}-{number}"));
    let mut names = std::iter::once(format!("guards-{guarded}")).chain(numbered);
    names.find(|name| !taken.contains(name)).unwrap_or_default()
}

/// What a scenario guards and says, in words: `Guards who-sees-what: Nurse, tier 3 of Hospital (Full notes), for Direct care, is
/// refused`.
fn title(policy: &Policy, guarded: &[&str], scenario: &Scenario) -> String {
    let more = guarded.len().saturating_sub(MAX_NAMED);
    let mut names = guarded[..guarded.len() - more].join(", ");
    if more > 0 {
        names += &format!(" and {more} more");
    }
    let request = &scenario.request;
    let (role, data) = (&policy[request.role()].title, policy.data_title(request));
    let purposes: Vec<&str> = request.purposes().iter().map(|&purpose| policy[purpose].title.as_str()).collect();
    let answer = match scenario.expect {
        Expect::Permit(..) => "is permitted",
        Expect::Ask(_) => "is not yet permitted",
        Expect::Deny(_) => "is refused",
        Expect::Conceal => "is concealed",
    };
    format!("Guards {names}: {role}, {data}, for {}, {answer}", purposes.join(", "))
}
