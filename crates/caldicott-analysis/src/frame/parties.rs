//! The organisations that can differ.
//!
//! Of a thousand organisations a policy treats most alike: those that stand in the same lists. Two of each kind are enough, so that
//! *the same organisation* and *another of the same kind* are both met, and two that no policy names.
//!
//! ```text
//! agreement … sharers north, south   viewers north, south, clinic      kinds: north and south; clinic; all others
//!                                    values: north · south · clinic · another organisation · a third organisation
//! ```

use super::matched;
use crate::cuts::{Cuts, UNNAMED};
use caldicott_policy::{Id, OrganisationId, Party, Policy, Word};
use std::collections::HashMap;

/// The organisations that can differ.
pub(super) struct Parties {
    /// Each in the words of each policy.
    pub(super) parties: Vec<Vec<Party>>,
    /// For each those like it, by their positions in each policy.
    alike: Vec<Vec<Vec<Option<usize>>>>,
    /// For each its kind.
    pub(super) kinds: Vec<usize>,
    /// For each kind the organisations of it that some policy names, by their positions in each policy; the last is that of those that
    /// none names.
    pub(super) members: Vec<Vec<Vec<Option<usize>>>>,
}

impl Parties {
    pub(super) fn of(policies: &[(&Policy, Cuts<'_>)]) -> Parties {
        let words: Vec<Vec<&Word>> =
            policies.iter().map(|(policy, _)| policy.organisations().map(|(_, organisation)| &organisation.word).collect()).collect();
        let lists: Vec<Vec<Vec<u32>>> = policies.iter().map(|(policy, cuts)| cuts.lists_of_organisations(policy)).collect();
        let mut classes: Vec<Vec<Vec<Option<usize>>>> = Vec::new();
        let mut met: HashMap<Vec<(usize, u32)>, usize> = HashMap::new();
        let mut like_strangers: Vec<Vec<Option<usize>>> = Vec::new();
        for organisation in matched(&words) {
            let here = |seat: usize| organisation[seat].map(|index| (seat, index));
            let in_lists = |(seat, index): (usize, usize)| lists[seat][index].iter().map(move |&list| (seat, list));
            let signature: Vec<(usize, u32)> = (0..policies.len()).filter_map(here).flat_map(in_lists).collect();
            // Those that are in no list are no different from those that no policy names.
            if signature.is_empty() {
                like_strangers.push(organisation);
            } else {
                let class = *met.entry(signature).or_insert(classes.len());
                if class == classes.len() {
                    classes.push(Vec::new());
                }
                classes[class].push(organisation);
            }
        }
        let name = |organisation: &[Option<usize>]| {
            let named = organisation.iter().zip(&words).find_map(|(index, words)| index.map(|index| words[index].name.clone()));
            named.unwrap_or_default()
        };
        let party = |organisation: &Vec<Option<usize>>| {
            let party =
                |index: &Option<usize>| index.map_or_else(|| Party::Other(name(organisation)), |index| Party::Named(Id::new(index)));
            organisation.iter().map(party).collect::<Vec<Party>>()
        };
        let mut found = Parties { parties: Vec::new(), alike: Vec::new(), kinds: Vec::new(), members: classes.clone() };
        let strangers = classes.len();
        found.members.push(like_strangers);
        for (kind, class) in classes.into_iter().enumerate() {
            for organisation in class.iter().take(2) {
                found.kinds.push(kind);
                found.parties.push(party(organisation));
                found.alike.push(class.clone());
            }
        }
        for stranger in UNNAMED {
            found.kinds.push(strangers);
            found.parties.push(vec![Party::Other(stranger.to_owned()); policies.len()]);
            found.alike.push(Vec::new());
        }
        found
    }

    pub(super) fn alike(&self, seat: usize) -> Vec<Vec<OrganisationId>> {
        let ids = |class: &Vec<Vec<Option<usize>>>| class.iter().filter_map(|organisation| organisation[seat].map(Id::new)).collect();
        self.alike.iter().map(ids).collect()
    }
}
