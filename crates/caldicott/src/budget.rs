//! What to do about a policy that is too large to be looked at completely, in words.

use crate::numbers::thousands;
use caldicott_analysis::heaviest::{Heaviest, heaviest};
use caldicott_analysis::{NotCompared, Place};
use caldicott_policy::{Policy, Span};

/// Where to begin with a policy, or with two that are compared, of which [`OutOfBudget`](crate::OutOfBudget) was said: what takes most
/// of it, and what would make it less. Of two it is the one that takes more, and the first if neither does.
pub fn what_takes_most<'p>(policies: impl IntoIterator<Item = &'p Policy>) -> String {
    let found: Vec<(&Policy, Heaviest)> = policies.into_iter().map(|policy| (policy, heaviest(policy))).collect();
    // Of equals the last is taken.
    let worst = found.iter().rev().max_by_key(|(_, heaviest)| match heaviest {
        Heaviest::Questions { .. } => (2, 0),
        Heaviest::Entry(_) => (1, 0),
        Heaviest::Together { asked } => (0, *asked),
    });
    worst.map_or_else(String::new, |(policy, heaviest)| in_words(policy, *heaviest))
}

/// Why an older and a newer policy are not compared, and what to do about it.
pub fn why_not_compared([old, new]: [&Policy; 2], why: NotCompared) -> String {
    match why {
        NotCompared::OutOfBudget(out) => format!("{out}; {}", what_takes_most([new, old])),
        NotCompared::TooMuchToTell { edits } => {
            let rules = if edits == 1 { "1 rule is".to_owned() } else { format!("{} rules are", thousands(edits as u128)) };
            format!("{why}: {rules} not the same in both; compare in smaller steps, by way of drafts that change a part of this each")
        }
    }
}

/// The same of one policy, with the place of the entry that takes most, if one does.
pub(crate) fn what_takes_most_where(policy: &Policy) -> (String, Option<Span>) {
    let heaviest = heaviest(policy);
    let place = match heaviest {
        Heaviest::Entry(place) => Some(name_and_span(policy, place).1),
        Heaviest::Questions { .. } | Heaviest::Together { .. } => None,
    };
    (in_words(policy, heaviest), place)
}

fn in_words(policy: &Policy, heaviest: Heaviest) -> String {
    match heaviest {
        Heaviest::Questions { most } => {
            format!("its rules ask more than {most} facts and labels: split the policy, or let a choice stand in place of several facts")
        }
        Heaviest::Entry(place) => format!(
            "begin with `{}`, which takes more to look at than everything else: what it asks is joined in too many ways, so split it, or let a choice stand in place of several facts",
            name_and_span(policy, place).0
        ),
        Heaviest::Together { asked: 0 } => {
            "no rule takes much by itself, and none asks a fact or a label, but together they are too many: split the policy".to_owned()
        }
        Heaviest::Together { asked } => format!(
            "no rule takes much by itself, but together they join {asked} facts and labels in too many ways: split the policy, let a choice stand in place of several facts, or let fewer rules ask about two facts at once"
        ),
    }
}

fn name_and_span(policy: &Policy, place: Place) -> (&str, Span) {
    match place {
        Place::Rule(rule) => (&policy[rule].name, policy[rule].place),
        Place::Definition(definition) => (&policy[definition].word.name, policy[definition].word.place),
    }
}
