//! The vocabulary: what each word's details say, and what is in each group.

use super::names::{Wanted, plural};
use super::{MAX_ORGANISATIONS, MAX_TIERS, MAX_WORDS, Resolver, find};
use crate::codes::Codes;
use crate::ids::{Id as _, Ids};
use crate::model::{Category, Fact, FactKind, Members, Organisation, Word};
use crate::{CategoryId, OrganisationId, PurposeId, RoleId, SettingId};
use caldicott_syntax::ast::{DetailKind, Entry, Keyword, Name, Text};
use caldicott_syntax::{Code, Diagnostic};
use std::collections::{BTreeMap, HashMap};

pub(super) const A_SETTING: Wanted = Wanted { keywords: &[Keyword::Setting], called: "a setting" };

const A_MEMBER: Wanted = Wanted {
    keywords: &[Keyword::Role, Keyword::Category, Keyword::Purpose, Keyword::Organisation, Keyword::Setting, Keyword::Group],
    called: "a role, a category, a purpose, an organisation, a setting or a group",
};

/// The kinds of things that codes are unique within.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum CodeKind {
    Role,
    Purpose,
    Organisation,
    Label,
    Fact,
    Duty,
}

impl<'g> Resolver<'g> {
    /// Declares all names, then gives the vocabulary its details.
    pub(super) fn vocabulary(&mut self) {
        let entries = self.entries;
        for entry in entries {
            self.declare_entry(entry);
        }
        self.check_limits(entries.iter().filter(|entry| entry.keyword.is_rule()).count());
        self.codes();
        self.settings();
        self.groups();
        self.fill_lookup();
    }

    fn declare_entry(&mut self, entry: &'g Entry) {
        let word = Word { codes: codes(entry), ..super::word(entry) };
        let policy = &mut self.policy;
        let index = match entry.keyword {
            Keyword::Policy | Keyword::Background => return,
            Keyword::Category => push(&mut policy.categories, Category { word, tiers: Vec::new() }),
            Keyword::Role => push(&mut policy.roles, word),
            Keyword::Purpose => push(&mut policy.purposes, word),
            Keyword::Setting => push(&mut policy.settings, word),
            Keyword::Organisation => push(&mut policy.organisations, Organisation { word, setting: None }),
            Keyword::Group => push(&mut self.members, None),
            Keyword::Label => push(&mut policy.labels, word),
            Keyword::Fact | Keyword::Objection | Keyword::Choice | Keyword::Quantity => push(&mut policy.facts, fact(entry, word)),
            Keyword::Duty => push(&mut policy.duties, word),
            // Definitions get their place in the policy once it is known which ask which.
            Keyword::Define => push(&mut self.defined, entry),
            // Of tests and rules only the names are looked up, never the place.
            Keyword::Never
            | Keyword::Always
            | Keyword::Scenario
            | Keyword::Access
            | Keyword::Allow
            | Keyword::Withhold
            | Keyword::Conceal
            | Keyword::Consent
            | Keyword::Agreement
            | Keyword::Gateway
            | Keyword::Oblige => 0,
        };
        let before = self.findings.len();
        match entry.keyword {
            Keyword::Category => self.tiers(entry, index),
            Keyword::Choice => self.choice_values(entry),
            Keyword::Quantity => self.bounds(entry),
            _ => {}
        }
        // Wrong tiers, values or bounds are not held against those who go by what was meant.
        let broken = entry.broken || self.findings.len() > before;
        self.declare(&entry.name, entry.keyword, index, broken);
    }

    fn check_limits(&mut self, rules: usize) {
        let policy = &self.policy;
        let counted = [
            (policy.categories.len(), "categories", MAX_WORDS, Keyword::Category),
            (policy.roles.len(), "roles", MAX_WORDS, Keyword::Role),
            (policy.purposes.len(), "purposes", MAX_WORDS, Keyword::Purpose),
            (policy.labels.len(), "labels", MAX_WORDS, Keyword::Label),
            (policy.facts.len(), "facts, objections, choices and quantities", MAX_WORDS, Keyword::Fact),
            (policy.duties.len(), "duties", MAX_WORDS, Keyword::Duty),
            (self.defined.len(), "definitions", MAX_WORDS, Keyword::Define),
            (policy.organisations.len(), "organisations", MAX_ORGANISATIONS, Keyword::Organisation),
            (rules, "rules", MAX_ORGANISATIONS, Keyword::Access),
        ];
        for (count, what, limit, keyword) in counted {
            if count > limit {
                let place = self
                    .entries
                    .iter()
                    .rev()
                    .find(|entry| entry.keyword == keyword || (keyword == Keyword::Access && entry.keyword.is_rule()));
                if let Some(place) = place.map(|entry| entry.keyword_span) {
                    self.too_many(what, limit, place);
                }
            }
        }
    }

    /// The tiers of a category: from 1 without gaps, in any order.
    fn tiers(&mut self, entry: &'g Entry, index: usize) {
        let mut tiers: BTreeMap<u32, &Text> = BTreeMap::new();
        for detail in &entry.details {
            let DetailKind::Tier(number, title) = &detail.kind else { continue };
            if number.value == 0 {
                self.report(Diagnostic::new(Code::TierGap, number.span, "tiers count from 1").with_help("number the tiers 1, 2, 3, …"));
                return;
            }
            if let Some(first) = tiers.insert(number.value, title) {
                self.report(
                    Diagnostic::new(Code::RepeatedDetail, number.span, format!("tier {} is declared twice", number.value))
                        .with_other(first.span, "the first is here")
                        .with_help("number the tiers 1, 2, 3, …"),
                );
            }
        }
        if let Some((&number, _)) = tiers.iter().zip(1..).find(|&((&number, _), expected)| number != expected).map(|(tier, _)| tier)
            && !entry.broken
        {
            let expected = tiers.keys().zip(1..).find(|&(&number, expected)| number != expected).map_or(1, |(_, expected)| expected);
            let place = entry.details.iter().find_map(|detail| match &detail.kind {
                DetailKind::Tier(written, _) if written.value == number => Some(written.span),
                _ => None,
            });
            self.report(
                Diagnostic::new(
                    Code::TierGap,
                    place.unwrap_or(entry.keyword_span),
                    format!("tier {number} is declared, and tier {expected} is not"),
                )
                .with_help("tiers run from 1 without gaps, since reaching a tier reaches every lower one"),
            );
        }
        if tiers.len() > MAX_TIERS {
            self.too_many("tiers in this category", MAX_TIERS, entry.keyword_span);
        }
        self.policy.categories[index].tiers = tiers.values().map(|title| title.value.clone()).collect();
    }

    fn choice_values(&mut self, entry: &Entry) {
        let mut first: HashMap<&str, &Name> = HashMap::new();
        for name in find(entry, |detail| match &detail.kind {
            DetailKind::Values(names) => Some(names),
            _ => None,
        })
        .into_iter()
        .flatten()
        {
            if let Some(earlier) = first.insert(&name.text, name) {
                self.report(
                    Diagnostic::new(Code::DuplicateName, name.span, format!("the value `{}` is listed twice", name.text))
                        .with_other(earlier.span, "the first is here")
                        .with_help("delete one of them"),
                );
            }
        }
        if first.len() > MAX_WORDS {
            self.too_many("values of this choice", MAX_WORDS, entry.keyword_span);
        }
    }

    fn bounds(&mut self, entry: &Entry) {
        let bounds = find(entry, |detail| match &detail.kind {
            DetailKind::Bounds(low, high) => Some((low, high)),
            _ => None,
        });
        if let Some((low, high)) = bounds
            && high.value < low.value
        {
            self.report(
                Diagnostic::new(
                    Code::BadNumber,
                    low.span.to(high.span),
                    format!("from {} to {} holds no number at all", low.value, high.value),
                )
                .with_help("write the smaller number first"),
            );
        }
    }

    /// Codes are unique within their kind.
    fn codes(&mut self) {
        let mut first: HashMap<(CodeKind, &str), &Text> = HashMap::new();
        let mut findings = Vec::new();
        for entry in self.entries {
            let kind = match entry.keyword {
                Keyword::Role => CodeKind::Role,
                Keyword::Purpose => CodeKind::Purpose,
                Keyword::Organisation => CodeKind::Organisation,
                Keyword::Label => CodeKind::Label,
                Keyword::Fact | Keyword::Objection | Keyword::Choice | Keyword::Quantity => CodeKind::Fact,
                Keyword::Duty => CodeKind::Duty,
                _ => continue,
            };
            for detail in &entry.details {
                let DetailKind::Code(code) = &detail.kind else { continue };
                let Some(earlier) = first.insert((kind, &code.value), code) else { continue };
                findings.push(
                    Diagnostic::new(Code::DuplicateCode, code.span, format!("the code \"{}\" is given already", code.value))
                        .with_other(earlier.span, "the first is here")
                        .with_help("a code stands for one thing of its kind"),
                );
            }
        }
        self.findings.append(&mut findings);
    }

    /// Each organisation's setting, and the organisations of each setting.
    fn settings(&mut self) {
        let mut members: Vec<Vec<OrganisationId>> = vec![Vec::new(); self.policy.settings.len()];
        let organisations = self.entries.iter().filter(|entry| entry.keyword == Keyword::Organisation);
        for (index, entry) in organisations.enumerate() {
            let name = find(entry, |detail| match &detail.kind {
                DetailKind::Setting(name) => Some(name),
                _ => None,
            });
            let Some(setting) = name.and_then(|name| self.look_up(name, A_SETTING)) else { continue };
            members[setting.index].push(OrganisationId::new(index));
            self.policy.organisations[index].setting = Some(SettingId::new(setting.index));
        }
        self.in_setting = members.into_iter().map(Ids::new).collect();
    }

    /// What is in each group. Groups may hold groups, so each is unfolded once all that it holds are.
    fn groups(&mut self) {
        let entries: Vec<&'g Entry> = self.entries.iter().filter(|entry| entry.keyword == Keyword::Group).collect();
        let names: Vec<&'g [Name]> = entries
            .iter()
            .map(|entry| {
                find(entry, |detail| match &detail.kind {
                    DetailKind::Members(names) => Some(names.as_slice()),
                    _ => None,
                })
                .unwrap_or_default()
            })
            .collect();
        let members: Vec<Vec<Option<(Keyword, usize, bool)>>> = names
            .iter()
            .map(|names| {
                names
                    .iter()
                    .map(|name| self.look_up(name, A_MEMBER).and_then(|found| Some((found.keyword?, found.index, found.broken))))
                    .collect()
            })
            .collect();
        let inner: Vec<Vec<usize>> = members
            .iter()
            .map(|members| {
                members.iter().flatten().filter(|(keyword, ..)| *keyword == Keyword::Group).map(|&(_, index, _)| index).collect()
            })
            .collect();
        let (order, circles) = super::conditions::in_order(&inner);
        for circle in circles {
            let first = circle[0];
            let within = |&&(at, _): &&(usize, &Name)| {
                members[first][at].is_some_and(|(keyword, index, _)| keyword == Keyword::Group && circle.contains(&index))
            };
            let place = names[first].iter().enumerate().collect::<Vec<_>>().iter().find(within).map(|(_, name)| name.span);
            let place = place.unwrap_or(entries[first].keyword_span);
            self.report(
                Diagnostic::new(Code::Cycle, place, format!("the group `{}` leads back to itself", entries[first].name.text))
                    .with_help("a group cannot be in itself, nor in a group that it holds: take this member out"),
            );
        }
        for index in order {
            if entries[index].broken || members[index].iter().any(|member| member.is_none_or(|(.., broken)| broken)) {
                continue;
            }
            let members: Vec<(Keyword, usize)> = members[index].iter().flatten().map(|&(keyword, index, _)| (keyword, index)).collect();
            if let Some(found) = self.unfolded(entries[index], names[index], &members) {
                self.members[index] = Some(found);
            }
        }
    }

    /// The members of one group; the groups in it are unfolded.
    fn unfolded(&mut self, entry: &Entry, names: &[Name], members: &[(Keyword, usize)]) -> Option<Members> {
        let kind_of = |resolver: &Self, keyword: Keyword, index: usize| match keyword {
            Keyword::Group => resolver.members[index].as_ref().map(Members::kind),
            Keyword::Setting => Some(Keyword::Organisation),
            other => Some(other),
        };
        let (keyword, index) = *members.first()?;
        let kind = kind_of(self, keyword, index)?;
        for (name, &(keyword, index)) in names.iter().zip(members).skip(1) {
            let other = kind_of(self, keyword, index)?;
            if other != kind {
                self.report(
                    Diagnostic::new(
                        Code::WrongKind,
                        name.span,
                        format!(
                            "a group holds things of one kind: `{}` stands for {}, and the group began with {}",
                            name.text,
                            plural(other),
                            plural(kind)
                        ),
                    )
                    .with_other(names[0].span, "the first member is here")
                    .with_help(format!("make two groups, one of {} and one of {}", plural(kind), plural(other))),
                );
                return None;
            }
        }
        Some(match kind {
            Keyword::Role => Members::Roles(self.list::<RoleId>(names)?),
            Keyword::Category => Members::Categories(self.list::<CategoryId>(names)?),
            Keyword::Purpose => Members::Purposes(self.list::<PurposeId>(names)?),
            _ => {
                debug_assert_eq!(kind, Keyword::Organisation, "the members of {} are of a kind that groups have", entry.name.text);
                Members::Organisations(self.list::<OrganisationId>(names)?)
            }
        })
    }

    /// What names and codes stand for in requests.
    fn fill_lookup(&mut self) {
        let policy = &mut self.policy;
        let lookup = &mut policy.lookup;
        // A category has no codes.
        lookup.categories = Codes::new(policy.categories.iter().map(|category| &category.word));
        lookup.roles = Codes::new(policy.roles.iter());
        lookup.purposes = Codes::new(policy.purposes.iter());
        lookup.organisations = Codes::new(policy.organisations.iter().map(|organisation| &organisation.word));
        lookup.labels = Codes::new(policy.labels.iter());
        lookup.facts = Codes::new(policy.facts.iter().map(|fact| &fact.word));
        lookup.kinds = self
            .entries
            .iter()
            .filter(|entry| !entry.keyword.is_test() && entry.keyword != Keyword::Policy)
            .map(|entry| (entry.name.text.clone(), entry.keyword))
            .collect();
    }
}

impl Members {
    /// The keyword of the members.
    pub(super) fn kind(&self) -> Keyword {
        match self {
            Members::Roles(_) => Keyword::Role,
            Members::Categories(_) => Keyword::Category,
            Members::Purposes(_) => Keyword::Purpose,
            Members::Organisations(_) => Keyword::Organisation,
        }
    }
}

fn push<T>(list: &mut Vec<T>, element: T) -> usize {
    list.push(element);
    list.len() - 1
}

fn codes(entry: &Entry) -> Vec<String> {
    let codes = entry.details.iter().filter_map(|detail| match &detail.kind {
        DetailKind::Code(code) => Some(code.value.clone()),
        _ => None,
    });
    codes.collect()
}

fn fact(entry: &Entry, word: Word) -> Fact {
    // Its values or its bounds make it a choice or a quantity.
    let mut kind = match entry.keyword {
        Keyword::Objection => FactKind::Objection,
        _ => FactKind::Fact,
    };
    let (mut otherwise, mut checked_within) = (None, None);
    for detail in &entry.details {
        match &detail.kind {
            DetailKind::Otherwise(text) => otherwise = Some(text.value.clone()),
            DetailKind::CheckedWithin(days) => checked_within = Some(days.value),
            DetailKind::Values(names) => kind = FactKind::Choice(names.iter().map(|name| name.text.clone()).collect()),
            DetailKind::Bounds(low, high) => kind = FactKind::Quantity(low.value, high.value),
            _ => {}
        }
    }
    Fact { word, otherwise, kind, checked_within }
}
