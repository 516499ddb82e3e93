//! From entries to a policy: every name looked up, every group unfolded, every mistake reported.
//!
//! 1. `names.rs` declares what the entries name and looks names up.
//! 2. `vocabulary.rs` gives each word its details: tiers, values, codes, what is in a group; `acceptances.rs` reads what is
//!    accepted as it is.
//! 3. `conditions.rs` turns conditions into those of the model, and puts definitions in order.
//! 4. `rules.rs` does the rules and claims, with `tables.rs`, and `scenarios.rs` the scenarios.
//!
//! `claim.rs` resolves a single claim in the words of a policy that is already there.
//!
//! A mistake in one entry never hides one in another, and never causes one: what is declared by an entry that could
//! not be read is known by name and otherwise not held against anybody.

mod acceptances;
mod claim;
mod conditions;
mod digest;
mod names;
mod rules;
mod scenarios;
mod tables;
mod vocabulary;

use crate::DefinitionId;
use crate::codes::Lookup;
use crate::ids::{Ids, OrganisationId};
use crate::load::Gathered;
use crate::model::{Group, Members, Policy, Word, grants_of};
use caldicott_syntax::ast::{Detail, DetailKind, Entry, Keyword, Text};
use caldicott_syntax::{Code, Diagnostic, Severity, SourceId, Span};
use names::Names;
use std::collections::BTreeMap;

/// The most categories, roles, purposes, labels, facts, definitions and duties of a policy, each, and values of one choice. Ten
/// times what the largest scheme we know of needs.
pub const MAX_WORDS: usize = 10_000;

/// The most tiers of one category.
pub const MAX_TIERS: usize = 100;

/// The most organisations and rules of a policy, each: a hundred times a nation's.
pub const MAX_ORGANISATIONS: usize = 1_000_000;

/// How many things the groups and lists of one policy may stand for in all.
pub const MAX_UNFOLDED: usize = 20_000_000;

/// How far definitions may lead into one another. More than this no board can follow.
pub const MAX_DEFINITION_DEPTH: usize = 50;

/// Turns entries into a policy. Gives the policy if no error was found, and every finding.
pub fn resolve(gathered: &Gathered) -> (Option<Policy>, Vec<Diagnostic>) {
    let mut resolver = Resolver::new(gathered);
    resolver.vocabulary();
    resolver.acceptances();
    resolver.definitions();
    resolver.rules();
    resolver.scenarios();
    let mut findings = gathered.findings.clone();
    findings.append(&mut resolver.findings);
    findings.sort_by_key(|finding| (finding.span.source, finding.span.start, finding.code));
    let sound = findings.iter().all(|finding| finding.severity() != Severity::Error) && gathered.complete;
    let policy = sound.then(|| resolver.finish(gathered));
    (policy, findings)
}

/// What is known of a policy while it is being resolved.
struct Resolver<'g> {
    entries: &'g [Entry],
    names: Names,
    policy: Policy,
    findings: Vec<Diagnostic>,
    /// Whether an unknown name may be one that could not be read.
    lenient: bool,
    unfolded: usize,
    /// For how many names a nearest one was looked for.
    suggested: usize,
    /// The organisations of each setting.
    in_setting: Vec<Ids<OrganisationId>>,
    /// What is in each group, once that is known.
    members: Vec<Option<Members>>,
    /// The definitions, as written.
    defined: Vec<&'g Entry>,
    /// The place in the policy of each definition, as written; `None` where it could not be resolved.
    placed: Vec<Option<DefinitionId>>,
}

impl<'g> Resolver<'g> {
    fn new(gathered: &'g Gathered) -> Self {
        let mut resolver = Resolver::empty(gathered);
        for name in &gathered.unreadable {
            resolver.names.declare_unreadable(name);
        }
        resolver.policy_entry(gathered);
        resolver
    }

    fn empty(gathered: &'g Gathered) -> Self {
        Resolver {
            entries: &gathered.entries,
            names: Names::default(),
            policy: Policy {
                name: String::new(),
                title: String::new(),
                version: None,
                owner: None,
                source: Vec::new(),
                digest: String::new(),
                stamp: 0,
                categories: Vec::new(),
                roles: Vec::new(),
                purposes: Vec::new(),
                settings: Vec::new(),
                organisations: Vec::new(),
                groups: Vec::new(),
                labels: Vec::new(),
                facts: Vec::new(),
                definitions: Vec::new(),
                duties: Vec::new(),
                rules: Vec::new(),
                grants: Vec::new(),
                scenarios: Vec::new(),
                claims: Vec::new(),
                acceptances: BTreeMap::new(),
                lookup: Lookup::default(),
            },
            findings: Vec::new(),
            lenient: !gathered.complete,
            unfolded: 0,
            suggested: 0,
            in_setting: Vec::new(),
            members: Vec::new(),
            defined: Vec::new(),
            placed: Vec::new(),
        }
    }

    /// The one `policy` entry.
    fn policy_entry(&mut self, gathered: &Gathered) {
        let mut found: Option<&Entry> = None;
        for entry in self.entries.iter().filter(|entry| entry.keyword == Keyword::Policy) {
            if let Some(first) = found {
                self.report(
                    Diagnostic::new(
                        Code::SecondOne,
                        entry.keyword_span,
                        "all files of a policy together hold one `policy` entry, and this is the second",
                    )
                    .with_other(first.span, "the first is here")
                    .with_help("delete one of them; a file that is used by several policies has none of its own"),
                );
                continue;
            }
            found = Some(entry);
            self.policy.name = entry.name.text.clone();
            self.policy.title = entry.title.value.clone();
            for detail in &entry.details {
                match &detail.kind {
                    DetailKind::Version(text) => self.policy.version = Some(text.value.clone()),
                    DetailKind::Owner(text) => self.policy.owner = Some(text.value.clone()),
                    DetailKind::Source(texts) => self.policy.source = values(texts),
                    _ => {}
                }
            }
        }
        if found.is_none() && !self.lenient && gathered.unreadable.is_empty() {
            let place = gathered.edition.unwrap_or(Span { source: SourceId(0), start: 0, end: 0 });
            self.report(
                Diagnostic::new(Code::NoPolicy, place, "no `policy` entry says what this policy is called")
                    .with_help("write, for example: policy some-name \"What a board calls it\""),
            );
        }
    }

    fn finish(self, gathered: &Gathered) -> Policy {
        let mut policy = self.policy;
        let groups = self.entries.iter().filter(|entry| entry.keyword == Keyword::Group);
        policy.groups =
            groups.zip(self.members).filter_map(|(entry, members)| Some(Group { word: word(entry), members: members? })).collect();
        policy.grants = grants_of(&policy.rules);
        policy.digest = digest::digest(gathered);
        policy.stamp = u64::from_str_radix(&policy.digest[..16], 16).unwrap_or(0);
        policy.scenarios.iter_mut().for_each(|scenario| scenario.request.stamp = policy.stamp);
        policy
    }

    fn report(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// Counts what a list stands for. `false` once it is too much, which is reported once.
    fn unfold(&mut self, count: usize, place: Span) -> bool {
        let before = self.unfolded;
        self.unfolded = self.unfolded.saturating_add(count);
        if self.unfolded <= MAX_UNFOLDED {
            return true;
        }
        if before <= MAX_UNFOLDED {
            self.report(
                Diagnostic::new(
                    Code::TooMany,
                    place,
                    format!("the groups and lists of this policy stand for more than {MAX_UNFOLDED} things in all"),
                )
                .with_help("name a group or a setting where several lists repeat the same organisations"),
            );
        }
        false
    }

    fn too_many(&mut self, what: &str, limit: usize, place: Span) {
        self.report(Diagnostic::new(Code::TooMany, place, format!("there are more than {limit} {what}, and no more are supported")));
    }
}

fn word(entry: &Entry) -> Word {
    Word {
        name: entry.name.text.clone(),
        title: entry.title.value.clone(),
        codes: Vec::new(),
        place: entry.keyword_span.to(entry.title.span),
    }
}

fn values(texts: &[Text]) -> Vec<String> {
    texts.iter().map(|text| text.value.clone()).collect()
}

/// The first detail that a function finds something in.
fn find<'e, T>(entry: &'e Entry, wanted: impl Fn(&'e Detail) -> Option<T>) -> Option<T> {
    entry.details.iter().find_map(wanted)
}
