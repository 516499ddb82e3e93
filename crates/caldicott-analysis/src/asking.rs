//! Which rules ask a definition, by themselves or through others.
//!
//! ```text
//! define urgent    when emergency                    a rule asks `urgent` if it says `when urgent`, or `when out-of-hours`
//! define out-of-hours when night and urgent
//! ```
//!
//! A definition asks only definitions before it, so that one pass finds all.

use caldicott_policy::{Ask, Condition, DefinitionId, Policy, Rule, RuleId};
use std::collections::BTreeSet;

/// The rules that ask a definition, by themselves or through others.
pub(crate) fn rules_asking(policy: &Policy, definition: DefinitionId) -> BTreeSet<RuleId> {
    let mut through = BTreeSet::from([definition]);
    for (id, other) in policy.definitions() {
        if definitions_of(&other.when).any(|asked| through.contains(&asked)) {
            through.insert(id);
        }
    }
    let asks = |rule: &Rule| rule.body.conditions().into_iter().flat_map(definitions_of).any(|asked| through.contains(&asked));
    policy.rules().filter(|(_, rule)| asks(rule)).map(|(id, _)| id).collect()
}

/// The definitions that rules ask, by themselves or through others.
pub(crate) fn definitions_asked(policy: &Policy) -> BTreeSet<DefinitionId> {
    let mut asked: BTreeSet<DefinitionId> = policy.rules().flat_map(|(_, rule)| rule.body.conditions()).flat_map(definitions_of).collect();
    for (id, definition) in policy.definitions().rev() {
        if asked.contains(&id) {
            asked.extend(definitions_of(&definition.when));
        }
    }
    asked
}

fn definitions_of(condition: &Condition) -> impl Iterator<Item = DefinitionId> + '_ {
    condition.asks().into_iter().filter_map(|ask| if let Ask::Definition(id) = ask { Some(*id) } else { None })
}
