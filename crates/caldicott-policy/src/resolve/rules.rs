//! Rules and claims.

use super::names::Wanted;
use super::{Resolver, values};
use crate::ids::{Among, Id as _, Ids};
use crate::model::{
    Agreement, Body, Claim, ClaimKind, Clause, Condition, Consent, Data, Gateway, Grant, Oblige, Parties, Period, Reach, ReachedData,
    Record, Rule, Scope, Tier, Withhold,
};
use crate::{CategoryId, DutyId, LabelId, OrganisationId, RoleId};
use caldicott_syntax::ast::{self, Covers, DetailKind, Entry, Keyword, Name, Number, TierWord};
use caldicott_syntax::{Code, Day, Diagnostic};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const A_DUTY: Wanted = Wanted { keywords: &[Keyword::Duty], called: "a duty" };

/// The details of a rule or a claim, whatever its kind, each resolved. What was left out is what that stands for; a detail
/// that could not be resolved leaves `sound` unset.
struct Details {
    period: Period,
    cites: Vec<String>,
    roles: Among<RoleId>,
    purposes: Among<crate::PurposeId>,
    data: Data,
    labelled: Option<Ids<LabelId>>,
    covers: Option<Reach>,
    when: Condition,
    unless: Condition,
    must: Ids<DutyId>,
    then_must: Ids<DutyId>,
    refer: Option<String>,
    clauses: Vec<Clause>,
    record: Record,
    review_by: Option<Day>,
    between: Option<Ids<OrganisationId>>,
    sharers: Option<Ids<OrganisationId>>,
    viewers: Option<Ids<OrganisationId>>,
    has_purpose: bool,
    sound: bool,
}

/// Which way the tiers of a list of data go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    /// `to tier N`, in `allow` and `covers`.
    To,
    /// `from tier N`, elsewhere.
    From,
}

impl<'g> Resolver<'g> {
    /// Resolves all rules and claims.
    pub(super) fn rules(&mut self) {
        for entry in self.entries {
            if entry.keyword.is_rule() {
                self.rule(entry);
            } else if matches!(entry.keyword, Keyword::Never | Keyword::Always) {
                self.claim(entry);
            }
        }
    }

    fn rule(&mut self, entry: &'g Entry) {
        let details = self.details(entry);
        let signatures = entry.details.iter().find_map(|detail| match &detail.kind {
            DetailKind::Signatures(table) => Some(table),
            _ => None,
        });
        self.warn_of_no_purpose(entry, &details);
        let scope =
            Scope { roles: details.roles.clone(), purposes: details.purposes.clone(), data: details.data, labelled: details.labelled };
        let reach = details.covers.unwrap_or(Reach { roles: Among::Any, data: ReachedData::Same(scope.data.clone()) });
        let reach = Reach { roles: details.roles, ..reach };
        let body = match entry.keyword {
            Keyword::Access | Keyword::Allow => {
                Body::Grant(Grant { purposes: details.purposes, reach, when: details.when, must: details.must })
            }
            Keyword::Withhold | Keyword::Conceal => Body::Withhold(Withhold {
                scope,
                when: details.when,
                unless: details.unless,
                then_must: details.then_must,
                refer: details.refer,
                conceals: entry.keyword == Keyword::Conceal,
            }),
            Keyword::Consent => Body::Consent(Consent { scope, when: details.when, clauses: details.clauses }),
            Keyword::Gateway => Body::Gateway(Gateway {
                purposes: details.purposes,
                covers: reach,
                when: details.when,
                must: details.must,
                basis: details.record.basis,
            }),
            Keyword::Oblige => Body::Oblige(Oblige { scope, when: details.when, must: details.must }),
            Keyword::Agreement => {
                let sharers = details.between.clone().or(details.sharers).unwrap_or_else(|| Ids::new([]));
                let viewers = details.between.or(details.viewers).unwrap_or_else(|| Ids::new([]));
                let signed = signatures.map(|table| self.signatures(entry, table, &sharers, &viewers, details.sound));
                let mut record = details.record;
                if let Some(signed) = &signed {
                    let has_signed = |party: &OrganisationId| signed.iter().any(|(signatory, _)| signatory == party);
                    let parties: BTreeSet<OrganisationId> = sharers.iter().chain(viewers.iter()).collect();
                    record.unsigned = parties.into_iter().filter(|party| !has_signed(party)).collect();
                }
                Body::Agreement(Agreement {
                    sharers: bound(&sharers, signed.as_deref()),
                    viewers: bound(&viewers, signed.as_deref()),
                    purposes: details.purposes,
                    covers: reach,
                    when: details.when,
                    must: details.must,
                    review_by: details.review_by,
                    record,
                })
            }
            // Only entries that are rules come here; another would be no rule, and least of all one that opens.
            _ => return,
        };
        self.policy.rules.push(Rule {
            name: entry.name.text.clone(),
            title: entry.title.value.clone(),
            cites: details.cites,
            period: details.period,
            keyword: entry.keyword,
            body,
            place: entry.keyword_span,
        });
    }

    fn warn_of_no_purpose(&mut self, entry: &Entry, details: &Details) {
        let grants = matches!(entry.keyword, Keyword::Access | Keyword::Allow | Keyword::Agreement);
        let accepted = || self.policy.acceptance_of(Some(&entry.name.text), Code::NoPurpose).is_some();
        if grants && !details.has_purpose && !entry.broken && !accepted() {
            self.report(
                Diagnostic::new(
                    Code::NoPurpose,
                    entry.keyword_span,
                    format!("`{}` names no purpose, so it holds for every purpose there is or will be", entry.name.text),
                )
                .with_help("say `for` which purposes it is meant"),
            );
        }
    }

    fn claim(&mut self, entry: &'g Entry) {
        let details = self.details(entry);
        let kind = if entry.keyword == Keyword::Never { ClaimKind::Never } else { ClaimKind::Always };
        let scope = Scope { roles: details.roles, purposes: details.purposes, data: details.data, labelled: details.labelled };
        self.policy.claims.push(Claim {
            name: entry.name.text.clone(),
            title: entry.title.value.clone(),
            kind,
            scope,
            when: details.when,
            unless: details.unless,
            cites: details.cites,
            place: entry.keyword_span,
        });
    }

    fn details(&mut self, entry: &'g Entry) -> Details {
        let mut found = Details {
            period: Period::ALWAYS,
            cites: Vec::new(),
            roles: Among::Any,
            purposes: Among::Any,
            data: Data::Everything,
            labelled: None,
            covers: None,
            when: Condition::always(),
            unless: Condition::never(),
            must: Ids::new([]),
            then_must: Ids::new([]),
            refer: None,
            clauses: Vec::new(),
            record: Record::default(),
            review_by: None,
            between: None,
            sharers: None,
            viewers: None,
            has_purpose: false,
            sound: !entry.broken,
        };
        for detail in &entry.details {
            let resolved = self.detail(entry, &detail.kind, &mut found);
            found.sound &= resolved.is_some();
        }
        self.check_period(entry, &found);
        found
    }

    /// Resolves one detail into what is found so far; `None` if it could not be.
    fn detail(&mut self, entry: &'g Entry, kind: &'g DetailKind, found: &mut Details) -> Option<()> {
        match kind {
            DetailKind::Cites(texts) => found.cites = values(texts),
            DetailKind::Starts(date) => found.period.starts = Some(date.day),
            DetailKind::Ends(date) => found.period.ends = Some(date.day),
            DetailKind::Roles(names) => found.roles = Among::Only(self.list(names)?),
            DetailKind::For(names) => {
                found.has_purpose = true;
                found.purposes = Among::Only(self.list(names)?);
            }
            DetailKind::Data(data) => {
                let direction = if entry.keyword == Keyword::Allow { Direction::To } else { Direction::From };
                self.check_labelled(data, direction);
                let (resolved, labelled) = (self.data(&data.items, direction), self.labels(&data.labelled));
                found.data = resolved?;
                found.labelled = labelled?;
            }
            DetailKind::When(condition) => found.when = self.condition(condition)?,
            DetailKind::Must(names) => found.must = self.duties(names)?,
            DetailKind::Unless(condition, duties) => {
                let (condition, duties) = (self.condition(condition), self.duties(duties));
                found.unless = condition?;
                found.then_must = duties?;
            }
            DetailKind::Refer(text) => found.refer = Some(text.value.clone()),
            DetailKind::Table(table) => found.covers = Some(self.reach_table(table)?),
            DetailKind::Covers(Covers::Table(table)) => found.covers = Some(self.reach_table(table)?),
            DetailKind::Covers(Covers::Data(data)) => {
                let data = self.data(&data.items, Direction::To)?;
                found.covers = Some(Reach { roles: Among::Any, data: ReachedData::Same(data) });
            }
            DetailKind::Clause(clause) => found.clauses.push(self.clause(clause)?),
            DetailKind::Between(names) => found.between = Some(self.list(names)?),
            DetailKind::Sharers(names) => found.sharers = Some(self.list(names)?),
            DetailKind::Viewers(names) => found.viewers = Some(self.list(names)?),
            DetailKind::ReviewBy(date) => found.review_by = Some(date.day),
            DetailKind::Version(text) => found.record.version = Some(text.value.clone()),
            DetailKind::Controllers(controllers) => found.record.controllers = Some(*controllers),
            DetailKind::Processors(names) => found.record.processors = self.list::<OrganisationId>(names)?.iter().collect(),
            DetailKind::Basis(texts) => found.record.basis = values(texts),
            DetailKind::Confidentiality(text) => found.record.confidentiality = Some(text.value.clone()),
            // Signatures need the parties and are read after them, acceptances before anything else; other details belong to other entries.
            _ => {}
        }
        Some(())
    }

    fn check_period(&mut self, entry: &'g Entry, found: &Details) {
        let place = entry.details.iter().find_map(|detail| match &detail.kind {
            DetailKind::Ends(date) => Some(date.span),
            _ => None,
        });
        if let (Some(starts), Some(ends), Some(place)) = (found.period.starts, found.period.ends, place)
            && ends < starts
        {
            self.report(
                Diagnostic::new(Code::EmptyPeriod, place, format!("it ends on {ends}, before it starts on {starts}"))
                    .with_help("a rule has effect from its first day to the end of its last"),
            );
        }
    }

    fn clause(&mut self, clause: &ast::Clause) -> Option<Clause> {
        let mut found = Clause { basis: clause.basis, when: Condition::always(), must: Ids::new([]) };
        let mut sound = true;
        for detail in &clause.details {
            match &detail.kind {
                DetailKind::When(condition) => match self.condition(condition) {
                    Some(when) => found.when = when,
                    None => sound = false,
                },
                DetailKind::Must(names) => match self.duties(names) {
                    Some(must) => found.must = must,
                    None => sound = false,
                },
                _ => {}
            }
        }
        sound.then_some(found)
    }

    pub(super) fn duties(&mut self, names: &[Name]) -> Option<Ids<DutyId>> {
        let found: Vec<Option<DutyId>> = names.iter().map(|name| Some(DutyId::new(self.look_up(name, A_DUTY)?.index))).collect();
        found.into_iter().collect::<Option<Vec<_>>>().map(Ids::new)
    }

    /// The labels of a `labelled`; `Some(None)` where there is none.
    fn labels(&mut self, names: &[Name]) -> Option<Option<Ids<LabelId>>> {
        if names.is_empty() {
            return Some(None);
        }
        let found: Vec<Option<LabelId>> =
            names.iter().map(|name| Some(LabelId::new(self.look_up(name, super::conditions::A_LABEL)?.index))).collect();
        found.into_iter().collect::<Option<Vec<_>>>().map(|labels| Some(Ids::new(labels)))
    }

    // ---- Data --------------------------------------------------------------------------------------------

    fn check_labelled(&mut self, data: &ast::Data, direction: Direction) {
        if let (Direction::To, Some(label)) = (direction, data.labelled.first()) {
            self.report(
                Diagnostic::new(Code::UnknownDetail, label.span, "a label can only narrow access, so a grant cannot ask for one")
                    .with_help("leave `labelled` out here, and say in a `withhold` entry what is refused"),
            );
        }
    }

    fn data(&mut self, items: &[ast::DataItem], direction: Direction) -> Option<Data> {
        let mut sound = self.check_tiers_of_list(items, direction);
        let mut tiers: BTreeMap<CategoryId, (Tier, Tier)> = BTreeMap::new();
        let mut everything = false;
        for item in items {
            let categories = match &item.name {
                Some(name) => self.list::<CategoryId>(std::slice::from_ref(name)),
                None => {
                    if items.len() > 1 {
                        self.report(
                            Diagnostic::new(Code::UnexpectedWord, item.span, "`everything` stands alone")
                                .with_help("list categories and groups, or write only `everything`"),
                        );
                        sound = false;
                    }
                    everything = item.tier.is_none();
                    Some(Ids::new((0..self.policy.categories.len()).map(CategoryId::new)))
                }
            };
            let Some(categories) = categories else {
                sound = false;
                continue;
            };
            if let Some((_, number)) = &item.tier
                && !self.some_has_tier(&categories, number)
            {
                sound = false;
                continue;
            }
            if everything {
                continue;
            }
            if !self.unfold(categories.len(), item.span) {
                continue;
            }
            for category in categories.iter() {
                let top = self.policy[category].top();
                let (low, high) = match &item.tier {
                    None => (1, top),
                    Some((TierWord::To, number)) => (1, number.value.min(top)),
                    Some((TierWord::From, number)) => (number.value, top),
                };
                let range = tiers.entry(category).or_insert((low, high));
                *range = (range.0.min(low), range.1.max(high));
            }
        }
        if !sound {
            return None;
        }
        if everything {
            return Some(Data::Everything);
        }
        let held = tiers.into_iter().filter(|(_, (low, high))| low <= high);
        Some(Data::These(held.map(|(category, (low, high))| (category, low, high)).collect()))
    }

    /// Either every item of a list has its tier or none has, and all in the direction that belongs there.
    fn check_tiers_of_list(&mut self, items: &[ast::DataItem], direction: Direction) -> bool {
        let mut sound = true;
        let bare = items.iter().find(|item| item.tier.is_none());
        let tiered = items.iter().find(|item| item.tier.is_some());
        if let (Some(bare), Some(tiered)) = (bare, tiered) {
            sound = false;
            self.report(
                Diagnostic::new(Code::MixedTiers, bare.span, "in one list either every item has its tier or none has")
                    .with_other(tiered.span, "this one has its tier")
                    .with_help("give this item a tier of its own, so that nobody has to guess whether the other's is meant for both"),
            );
        }
        for item in items {
            let Some((word, number)) = &item.tier else { continue };
            let right = match (direction, word) {
                (Direction::To, TierWord::To) | (Direction::From, TierWord::From) => continue,
                (Direction::To, TierWord::From) => "a grant reaches `to tier N`: this tier and every lower one",
                (Direction::From, TierWord::To) => "what narrows access goes `from tier N`: this tier and every higher one",
            };
            sound = false;
            let written = if *word == TierWord::To { "to" } else { "from" };
            self.report(
                Diagnostic::new(Code::TierDirection, item.span, format!("`{written} tier {}` does not belong here", number.value))
                    .with_help(right),
            );
        }
        sound
    }

    /// Whether any of some categories has a tier; reports it if none has.
    pub(super) fn some_has_tier(&mut self, categories: &Ids<CategoryId>, number: &Number) -> bool {
        let tops = categories.iter().map(|category| self.policy[category].top());
        let top = tops.max().unwrap_or(0);
        // What a broken category has is not known.
        let is_unsure = || categories.iter().any(|category| self.is_broken(category));
        if (1..=top).contains(&number.value) || is_unsure() {
            return true;
        }
        let message = match categories.iter().next() {
            Some(category) if categories.len() == 1 => format!("{} has no tier {}", self.policy[category].word.title, number.value),
            _ => format!("none of these categories has a tier {}", number.value),
        };
        self.report(Diagnostic::new(Code::NoSuchTier, number.span, message).with_help(match top {
            0 | 1 => "it has one tier, tier 1".to_owned(),
            top => format!("its tiers go from 1 to {top}"),
        }));
        false
    }

    /// Whether some of a category could not be read.
    pub(super) fn is_broken(&self, category: CategoryId) -> bool {
        self.names.get(&self.policy[category].word.name).is_some_and(|declared| declared.broken)
    }
}

/// The organisations of one side with the days on which they are bound.
fn bound(side: &Ids<OrganisationId>, signed: Option<&[(OrganisationId, Period)]>) -> Parties {
    match signed {
        None => vec![(side.clone(), Period::ALWAYS)],
        Some(signed) => {
            signed.iter().filter(|(party, _)| side.contains(*party)).map(|&(party, period)| (Ids::new([party]), period)).collect()
        }
    }
}
