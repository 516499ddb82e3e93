//! Which organisations a sentence speaks of.
//!
//! Two policies tell some organisations apart and treat all others alike, whether they name them or not. A sentence that speaks of
//! these others speaks of organisations that a policy names as well, and so says which ones it does *not* speak of, or lists them all:
//!
//! ```text
//! the requester is any organisation but Hospice
//! the requester is Royal Infirmary or an organisation that the policy does not name
//! ```

use super::{Telling, listed};
use caldicott_analysis::Paired;
use caldicott_analysis::diagram::{Choice, Variable};
use caldicott_analysis::frame::{Seat, Topic};
use caldicott_policy::{Members, OrganisationId, Side};
use std::collections::BTreeSet;

/// The most organisations that a sentence lists by name. More are counted.
const MAX_LISTED: usize = 12;

impl Telling<'_, '_> {
    /// Organisations, as values of a requester or a holder.
    pub(super) fn organisation_words(&self, variable: Variable, values: &BTreeSet<Choice>) -> String {
        let named = self.organisations(values.iter().copied(), "any of");
        if !values.iter().any(|&value| self.frame.is_stranger(value)) {
            return listed(&not_too_many(named, "one of "), "or");
        }
        let size = self.found.survey().diagrams().size(variable);
        let but = self.organisations((0..size).filter(|value| !values.contains(value)), "those of");
        match (named.len(), but.len()) {
            (_, 0) => "any organisation".to_owned(),
            (named, but_for) if but_for <= named => format!("any organisation but {}", listed(&not_too_many(but, ""), "and")),
            (_, _) => {
                let strangers = "an organisation that the policy does not name".to_owned();
                let all: Vec<String> = not_too_many(named, "one of ").into_iter().chain([strangers]).collect();
                listed(&all, "or")
            }
        }
    }

    /// Whether requester and holder, where both are of one kind, are the same organisation.
    pub(super) fn paired_words(&self, paired: &Paired, told: [Option<&BTreeSet<Choice>>; 2]) -> String {
        let of_kind = BTreeSet::from(paired.of_kind);
        let Some(variable) = self.frame.variable(Topic::Party(Side::Requester)) else { return String::new() };
        let size = self.found.survey().diagrams().size(variable) as usize;
        let only_these = |values: Option<&BTreeSet<Choice>>| values.map_or(of_kind.len() == size, |values| values.is_subset(&of_kind));
        match (told.into_iter().all(only_these), paired.same) {
            (true, true) => "the requester's own organisation holds the record".to_owned(),
            (true, false) => "another organisation holds the record".to_owned(),
            (false, same) => {
                let are = if same { "the same organisation" } else { "two organisations" };
                format!("requester and holder, if each is {}, are {are}", self.organisation_words(variable, &of_kind))
            }
        }
    }

    /// The titles of organisations that some policy names; of a group or a setting that is just these, its own.
    fn organisations(&self, values: impl Iterator<Item = Choice>, of: &str) -> Vec<String> {
        let mut named: BTreeSet<OrganisationId> = BTreeSet::new();
        let mut gone: BTreeSet<OrganisationId> = BTreeSet::new();
        for (seat, id) in values.flat_map(|value| self.frame.named_alike(value)) {
            if seat == Seat::SECOND {
                named.insert(id)
            } else {
                gone.insert(id)
            };
        }
        let titles = match self.as_one(&named) {
            Some(title) => vec![format!("{of} \"{title}\"")],
            None => named.iter().map(|&id| self.organisation_title(Seat::SECOND, id)).collect(),
        };
        titles.into_iter().chain(gone.iter().map(|&id| self.organisation_title(Seat::FIRST, id))).collect()
    }

    /// A group or a setting that is just these organisations.
    fn as_one(&self, named: &BTreeSet<OrganisationId>) -> Option<String> {
        if named.len() < 2 {
            return None;
        }
        let policy = self.frame.policy(Seat::SECOND);
        let same = |ids: &mut dyn Iterator<Item = OrganisationId>| ids.collect::<BTreeSet<_>>() == *named;
        let group = policy.groups().find(|(_, group)| match &group.members {
            Members::Organisations(ids) => same(&mut ids.iter()),
            Members::Roles(_) | Members::Categories(_) | Members::Purposes(_) => false,
        });
        let of_setting = |setting| policy.organisations().filter(move |(_, found)| found.setting == Some(setting)).map(|(id, _)| id);
        let word = group.map(|(_, group)| &group.word).or_else(|| {
            let mut settings = policy.settings();
            settings.find(|(setting, _)| same(&mut of_setting(*setting))).map(|(_, word)| word)
        });
        word.map(|word| self.group_title(word))
    }
}

/// The first of many titles, and how many more there are.
fn not_too_many(mut titles: Vec<String>, before: &str) -> Vec<String> {
    let more = titles.len().saturating_sub(MAX_LISTED);
    titles.truncate(MAX_LISTED);
    if more > 0 {
        titles.push(format!("{before}{more} more"));
    }
    titles
}
