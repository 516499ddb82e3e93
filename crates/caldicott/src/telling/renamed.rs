//! What is called otherwise in a newer policy, and means the same.

use caldicott_analysis::{Alike, Both};
use caldicott_policy::{Body, Id, Policy, Word};

/// Everything that is called otherwise in the newer of two policies: what requests speak of, organisations and duties; and agreements
/// and gateways, which answers name.
pub(crate) fn renamed([old, new]: [&Policy; 2], alike: &Alike) -> Vec<String> {
    let mut renamed = Vec::new();
    let mut compare = |kind: &str, [(name, title), (new_name, new_title)]: [(&str, &str); 2]| {
        if name != new_name {
            renamed.push(format!("The {kind} `{name}` is now `{new_name}`."));
        }
        if title != new_title {
            renamed.push(format!("The {kind} `{new_name}` is now titled \"{new_title}\", and was \"{title}\"."));
        }
    };
    let mut words = |kind: &str, pairs: Vec<[&Word; 2]>| {
        pairs.into_iter().for_each(|pair| compare(kind, pair.map(|word| (word.name.as_str(), word.title.as_str()))));
    };
    words("role", both(&alike.roles, |id| &old[id], |id| &new[id]));
    words("category", both(&alike.categories, |id| &old[id].word, |id| &new[id].word));
    words("purpose", both(&alike.purposes, |id| &old[id], |id| &new[id]));
    words("fact", both(&alike.facts, |id| &old[id].word, |id| &new[id].word));
    words("label", both(&alike.labels, |id| &old[id], |id| &new[id]));
    words("organisation", both(&alike.organisations, |id| &old[id].word, |id| &new[id].word));
    words("duty", both(&alike.duties, |id| &old[id], |id| &new[id]));
    for (older, newer) in alike.rules.pairs() {
        let pair = [&old[older], &new[newer]];
        if matches!(pair[1].body, Body::Agreement(_) | Body::Gateway(_)) {
            compare(&pair[1].keyword.to_string(), pair.map(|rule| (rule.name.as_str(), rule.title.as_str())));
        }
    }
    renamed
}

fn both<'p, T: Id>(pairs: &Both<T>, old: impl Fn(T) -> &'p Word, new: impl Fn(T) -> &'p Word) -> Vec<[&'p Word; 2]> {
    pairs.pairs().map(|(older, newer)| [old(older), new(newer)]).collect()
}
