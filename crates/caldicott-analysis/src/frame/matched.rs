//! What is the same thing in two policies.
//!
//! What has the same name in both, or else the same code, or else the same title: so a role which is only called otherwise is the
//! same role.
//!
//! ```text
//! role gp    "General practitioner"  code 62247001
//! role doctor "GP"                   code 62247001        the same role: the names differ, and the codes do not
//! ```
//!
//! Invariant: each thing of a policy is one thing, and is the same as at most one of the other.

use caldicott_policy::{Fact, FactKind, Policy, Word};
use std::collections::HashMap;

/// Things of one kind in all policies: for each thing its position in each policy that has it. By name, or else by a code,
/// or else by the title.
pub(crate) fn matched(lists: &[Vec<&Word>]) -> Vec<Vec<Option<usize>>> {
    matched_if(lists, |_, _| true)
}

pub(crate) fn matched_if(lists: &[Vec<&Word>], alike: impl Fn(usize, usize) -> bool) -> Vec<Vec<Option<usize>>> {
    let [first, rest @ ..] = lists else { return Vec::new() };
    let mut things: Vec<Vec<Option<usize>>> = (0..first.len()).map(|index| vec![Some(index)]).collect();
    let Some(second) = rest.first() else { return things };
    let mut partner: Vec<Option<usize>> = vec![None; second.len()];
    let mut taken = vec![false; first.len()];
    type Signs = dyn Fn(&Word) -> Vec<String>;
    let signs: [&Signs; 3] = [&|word| vec![word.name.clone()], &|word| word.codes.clone(), &|word| vec![word.title.to_lowercase()]];
    for sign in signs {
        let mut signed: HashMap<String, usize> = HashMap::new();
        for (index, word) in first.iter().enumerate().rev().filter(|(index, _)| !taken[*index]) {
            signed.extend(sign(word).into_iter().map(|sign| (sign, index)));
        }
        for (index, word) in second.iter().enumerate() {
            let found = sign(word).iter().find_map(|sign| signed.get(sign).copied());
            if let Some(found) = found.filter(|&found| partner[index].is_none() && !taken[found] && alike(found, index)) {
                partner[index] = Some(found);
                taken[found] = true;
            }
        }
    }
    things.iter_mut().for_each(|thing| thing.push(None));
    for (index, partner) in partner.into_iter().enumerate() {
        match partner {
            Some(partner) => things[partner][1] = Some(index),
            None => things.push(vec![None, Some(index)]),
        }
    }
    things
}

/// The same for facts, of which only those with answers of one kind are alike.
pub(crate) fn matched_facts(policies: &[&Policy]) -> Vec<Vec<Option<usize>>> {
    let facts: Vec<Vec<&Fact>> = policies.iter().map(|policy| policy.facts().map(|(_, fact)| fact).collect()).collect();
    let words: Vec<Vec<&Word>> = facts.iter().map(|facts| facts.iter().map(|fact| &fact.word).collect()).collect();
    matched_if(&words, |one, other| kind_of_answers(facts[0][one]) == kind_of_answers(facts[1][other]))
}

fn kind_of_answers(fact: &Fact) -> u8 {
    match &fact.kind {
        FactKind::Fact | FactKind::Objection => 0,
        FactKind::Choice(_) => 1,
        FactKind::Quantity(..) => 2,
    }
}
