//! Which organisations a sentence speaks of.
//!
//! Two policies tell some organisations apart and treat all others alike, whether they name them or not. A sentence that speaks of
//! these others speaks of organisations that a policy names as well, and so says which ones it does *not* speak of, or lists them all:
//!
//! ```text
//! any organisation but Hospice asks
//! Royal Infirmary or an organisation that the policy does not name asks and Hospice holds the record
//! one of "The partners" asks and another of them holds the record
//! ```

use super::when::{ANOTHER, OWN};
use super::{Telling, listed};
use caldicott_analysis::diagram::{Choice, Leaf, Variable};
use caldicott_analysis::frame::{Seat, Topic};
use caldicott_analysis::{Paired, Region, Word};
use caldicott_policy::{Members, OrganisationId, Side, Truth};
use std::collections::BTreeSet;

/// The most organisations that a sentence lists by name. More are counted.
const MAX_LISTED: usize = 12;

impl Telling<'_, '_> {
    /// Which organisation asks, and which holds the record; `None` if both may be any.
    pub(super) fn parties(&self, region: &Region) -> Option<Parties> {
        let [asks, holds] = [Side::Requester, Side::Holder].map(|side| self.values(region, Topic::Party(side)));
        let words = |side: Option<(Variable, &BTreeSet<Choice>)>| side.map(|(variable, values)| self.organisation_words(variable, values));
        match (asks, holds) {
            (None, None) => None,
            (Some((_, one)), Some((_, other))) if one == other && one.len() == 1 => Some(Parties::Itself(words(asks)?)),
            (Some((_, one)), Some((_, other))) if one == other => Some(Parties::Among { of: words(asks)?, others: self.are_two(region) }),
            (asks, holds) => Some(Parties::Sides([words(asks), words(holds)])),
        }
    }

    /// Whether a region speaks of two organisations alone.
    fn are_two(&self, region: &Region) -> bool {
        let Some((_, same)) = self.found.words().find(|(word, _)| *word == Word::SameOrganisation) else { return false };
        self.found.survey().diagrams().leaves_in(same, region.set) == BTreeSet::from([Truth::No as Leaf])
    }

    /// Organisations, as values of a requester or a holder.
    fn organisation_words(&self, variable: Variable, values: &BTreeSet<Choice>) -> String {
        let named = self.organisations(values.iter().copied(), false);
        if !values.iter().any(|&value| self.frame.is_stranger(value)) {
            return listed(&not_too_many(named, "one of "), "or");
        }
        let size = self.found.survey().diagrams().size(variable);
        let but = self.organisations((0..size).filter(|value| !values.contains(value)), true);
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
    pub(super) fn paired_words(&self, region: &Region, paired: &Paired) -> String {
        let told = [Side::Requester, Side::Holder].map(|side| self.values(region, Topic::Party(side)).map(|(_, values)| values));
        let of_kind = BTreeSet::from(paired.of_kind);
        let Some(variable) = self.frame.variable(Topic::Party(Side::Requester)) else { return String::new() };
        let size = self.found.survey().diagrams().size(variable) as usize;
        let only_these = |values: Option<&BTreeSet<Choice>>| values.map_or(of_kind.len() == size, |values| values.is_subset(&of_kind));
        match (told.into_iter().all(only_these), paired.same) {
            (true, true) => OWN.to_owned(),
            (true, false) => ANOTHER.to_owned(),
            (false, same) => {
                let are = if same { "the same" } else { "two different ones" };
                let of_kind = self.organisation_words(variable, &of_kind);
                format!("the organisation that asks and the one that holds the record, if each is {of_kind}, are {are}")
            }
        }
    }

    /// The titles of organisations that some policy names; of a group or a setting that is just these, its own.
    fn organisations(&self, values: impl Iterator<Item = Choice>, left_out: bool) -> Vec<String> {
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
            Some(AsOne::Group(title)) => vec![format!("{} {title}", if left_out { "those of" } else { "one of" })],
            Some(AsOne::Kind(title)) => vec![format!("{} of the kind {title}", if left_out { "those" } else { "one" })],
            None => named.iter().map(|&id| self.organisation_title(Seat::SECOND, id)).collect(),
        };
        titles.into_iter().chain(gone.iter().map(|&id| self.organisation_title(Seat::FIRST, id))).collect()
    }

    /// A group or a setting that is just these organisations.
    fn as_one(&self, named: &BTreeSet<OrganisationId>) -> Option<AsOne> {
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
        let group = group.map(|(_, group)| AsOne::Group(self.group_title(&group.word)));
        group.or_else(|| {
            let setting = policy.settings().find(|(setting, _)| same(&mut of_setting(*setting)));
            setting.map(|(_, word)| AsOne::Kind(self.group_title(word)))
        })
    }
}

/// Some organisations under one title.
enum AsOne {
    /// Of a group.
    Group(String),
    /// Of a setting.
    Kind(String),
}

/// Which organisations a sentence speaks of, in words.
pub(super) enum Parties {
    /// This one asks itself.
    Itself(String),
    /// One of these asks, and one of them, or another one of them, holds the record.
    Among { of: String, others: bool },
    /// These ask, and these hold the record.
    Sides([Option<String>; 2]),
}

impl Parties {
    /// Whether it is said of two of the same organisations that they are two.
    pub(super) fn among_the_same(&self) -> bool {
        matches!(self, Parties::Among { others: true, .. })
    }

    pub(super) fn words(&self, mirrored: bool) -> String {
        match self {
            Parties::Itself(one) => format!("{one} asks and holds the record itself"),
            Parties::Among { of, others: true } => format!("{of} asks and another of these holds the record"),
            Parties::Among { of, others: false } => format!("{of} asks and one of these holds the record"),
            Parties::Sides([Some(asks), Some(holds)]) => {
                format!("{asks} asks and {holds} holds the record{}", if mirrored { ", or the other way round" } else { "" })
            }
            Parties::Sides([Some(one), None] | [None, Some(one)]) if mirrored => format!("{one} asks or holds the record"),
            Parties::Sides([Some(asks), None]) => format!("{asks} asks"),
            Parties::Sides([None, Some(holds)]) => format!("{holds} holds the record"),
            Parties::Sides([None, None]) => String::new(),
        }
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
