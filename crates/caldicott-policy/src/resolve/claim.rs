//! A claim that is not in the policy: asked about it, in its words.

use super::Resolver;
use super::names::{Declared, Names};
use crate::ids::{Id as _, Ids};
use crate::load::Gathered;
use crate::model::{Claim, FactKind, Members, Policy, Word};
use crate::{DefinitionId, OrganisationId};
use caldicott_syntax::ast::{DataItem, DetailKind, Entry, Item, Keyword, Name};
use caldicott_syntax::{Code, Diagnostic, Severity, Source, SourceId, Span, parse};

/// What a claim is called that was given neither a name nor a title.
const UNNAMED: &str = "asked \"As asked\"";

impl Policy {
    /// A claim about this policy from its text: an entry as it could stand in the policy, whose name and title may be left out.
    ///
    /// ```
    /// # use caldicott_policy::{gather, resolve};
    /// # let text = b"language caldicott 1\npolicy p \"P\"\ncategory notes \"Notes\"\n  tier 1 \"All\"\nrole clerk \"Clerk\"\npurpose care \"Care\"\n";
    /// # let policy = resolve(&gather("p.ig", "", &mut |_| Ok(text.to_vec()))).0.unwrap();
    /// let claim = policy.read_claim("never roles clerk data notes").expect("every name is declared");
    /// assert!(policy.read_claim("never roles porter").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// Every mistake in it. Their places are in a text of its own, in which a claim without a name has been given one.
    pub fn read_claim(&self, text: &str) -> Result<Claim, Vec<Diagnostic>> {
        if text.trim().is_empty() {
            return Err(vec![no_claim(Span { source: SourceId(0), start: 0, end: 0 })]);
        }
        let (entries, findings, complete) = read_entries(text);
        self.resolve_claim(entries, findings, complete)
    }

    /// The scope of a claim about this policy, `roles … data … for … when …`, that may name roles, purposes, data and labels of another
    /// policy too, which stands beside this one: these are left out. `None` if nothing of a list is left. What is a group in the other
    /// policy is what that policy says, where `groups_beside` is so.
    ///
    /// # Errors
    ///
    /// Every mistake in it; that it names no requests at all is one.
    pub fn read_scope(&self, text: &str, beside: &Policy, groups_beside: bool) -> Result<Option<Claim>, Vec<Diagnostic>> {
        let (mut entries, findings, complete) = read_entries(&format!("never {text}"));
        let (here, there) = (names(self), names(beside));
        for entry in &mut entries {
            if entry.details.is_empty() {
                return Err(vec![no_scope(entry.keyword_span)]);
            }
            for detail in &mut entry.details {
                let left = if let DetailKind::Roles(names) | DetailKind::For(names) = &mut detail.kind {
                    keep(names, &here, &there, beside, groups_beside)
                } else if let DetailKind::Data(data) = &mut detail.kind {
                    let labelled = data.labelled.is_empty() || keep(&mut data.labelled, &here, &there, beside, false);
                    keep_data(&mut data.items, &here, &there, beside, groups_beside) && labelled
                } else {
                    true
                };
                if !left {
                    return Ok(None);
                }
            }
        }
        self.resolve_claim(entries, findings, complete).map(Some)
    }

    fn resolve_claim(&self, entries: Vec<Entry>, mut findings: Vec<Diagnostic>, complete: bool) -> Result<Claim, Vec<Diagnostic>> {
        let gathered = Gathered { sources: Vec::new(), edition: None, entries, unreadable: Vec::new(), complete, findings: Vec::new() };
        let mut resolver = Resolver::about(self, &gathered);
        resolver.rules();
        findings.append(&mut resolver.findings);
        findings.retain(|finding| finding.severity() == Severity::Error);
        match resolver.policy.claims.pop() {
            Some(claim) if findings.is_empty() => Ok(claim),
            _ => Err(findings),
        }
    }
}

/// The one entry of a text, what is wrong with the text, and whether it was read to its end.
fn read_entries(text: &str) -> (Vec<Entry>, Vec<Diagnostic>, bool) {
    let source = Source::new("claim", as_entry(text));
    let parsed = parse(&source, SourceId(0));
    let mut findings = parsed.findings;
    let mut entries: Vec<Entry> = Vec::new();
    for item in parsed.file.items {
        match item {
            Item::Entry(entry) if matches!(entry.keyword, Keyword::Never | Keyword::Always) => entries.push(entry),
            Item::Entry(entry) => findings.push(no_claim(entry.keyword_span)),
            Item::Use(used) => findings.push(no_claim(used.path.span)),
            Item::Unreadable(..) => {}
        }
    }
    if findings.is_empty() && entries.len() != 1 {
        findings.push(no_claim(Span { source: SourceId(0), start: 0, end: 0 }));
    }
    (entries, findings, parsed.complete)
}

/// Keeps of a list what a policy has, groups unfolded as the policy beside it has them. Whether anything is left. What neither has
/// stays, as a mistake to be told.
fn keep(list: &mut Vec<Name>, here: &Names, there: &Names, beside: &Policy, groups_beside: bool) -> bool {
    let unfolded = list.drain(..).flat_map(|name| match group_of(&name, beside).filter(|_| groups_beside) {
        Some(members) => members,
        None => vec![name],
    });
    let kept: Vec<Name> = unfolded.filter(|name| is_here(name, here, there)).collect();
    *list = kept;
    !list.is_empty()
}

/// The same for data.
fn keep_data(list: &mut Vec<DataItem>, here: &Names, there: &Names, beside: &Policy, groups_beside: bool) -> bool {
    let unfolded = list.drain(..).flat_map(|item| {
        let members = item.name.as_ref().and_then(|name| group_of(name, beside)).filter(|_| groups_beside);
        match members {
            Some(members) => members.into_iter().map(|name| DataItem { name: Some(name), ..item.clone() }).collect(),
            None => vec![item],
        }
    });
    let kept: Vec<DataItem> = unfolded.filter(|item| item.name.as_ref().is_none_or(|name| is_here(name, here, there))).collect();
    *list = kept;
    !list.is_empty()
}

fn is_here(name: &Name, here: &Names, there: &Names) -> bool {
    here.get(&name.text).is_some() || there.get(&name.text).is_none()
}

/// The members of a group of a policy, by name.
fn group_of(name: &Name, policy: &Policy) -> Option<Vec<Name>> {
    let (_, group) = policy.groups().find(|(_, group)| group.word.name == name.text)?;
    let members: Vec<&str> = match &group.members {
        Members::Roles(ids) => ids.iter().map(|id| policy[id].name.as_str()).collect(),
        Members::Purposes(ids) => ids.iter().map(|id| policy[id].name.as_str()).collect(),
        Members::Categories(ids) => ids.iter().map(|id| policy[id].word.name.as_str()).collect(),
        Members::Organisations(ids) => ids.iter().map(|id| policy[id].word.name.as_str()).collect(),
    };
    Some(members.into_iter().map(|member| Name { text: member.to_owned(), span: name.span }).collect())
}

fn no_scope(place: Span) -> Diagnostic {
    let said = "it names no requests: say which, by `roles`, `data`, `for` or `when`; `data everything` is all of them";
    Diagnostic::new(Code::UnknownEntry, place, said)
}

fn no_claim(place: Span) -> Diagnostic {
    Diagnostic::new(Code::UnknownEntry, place, "one claim is wanted here: what begins with `never` or `always`")
        .with_help("for example: never roles receptionist data everything from tier 2")
}

/// The text of a file with the claim as its one entry.
fn as_entry(text: &str) -> String {
    // A line at the margin would be an entry of its own.
    let text = text.trim().lines().collect::<Vec<_>>().join("\n  ");
    let (keyword, rest) = text.split_once(char::is_whitespace).unwrap_or((&text, ""));
    // A name is followed by a title; a detail is not, but for a text that is cited.
    let has_name = rest
        .trim_start()
        .split_once(char::is_whitespace)
        .is_some_and(|(word, after)| word != "cites" && after.trim_start().starts_with('"'));
    let name = if has_name { "" } else { UNNAMED };
    format!("language caldicott 1\n{keyword} {name}\n  {rest}\n")
}

impl<'g> Resolver<'g> {
    /// What is known of a policy, ready to resolve entries that are asked about it.
    fn about(policy: &Policy, gathered: &'g Gathered) -> Resolver<'g> {
        let mut resolver = Resolver::empty(gathered);
        resolver.names = names(policy);
        resolver.members = policy.groups().map(|(_, group)| Some(group.members.clone())).collect();
        resolver.placed = policy.definitions().map(|(id, _)| Some(id)).collect::<Vec<Option<DefinitionId>>>();
        let mut in_setting: Vec<Vec<OrganisationId>> = vec![Vec::new(); policy.settings().len()];
        for (id, organisation) in policy.organisations() {
            if let Some(setting) = organisation.setting {
                in_setting[setting.index()].push(id);
            }
        }
        resolver.in_setting = in_setting.into_iter().map(Ids::new).collect();
        resolver.policy = Policy { rules: Vec::new(), claims: Vec::new(), scenarios: Vec::new(), ..policy.clone() };
        resolver
    }
}

/// The names of a policy.
fn names(policy: &Policy) -> Names {
    let mut names = Names::default();
    let mut declare = |word: &Word, keyword, index| names.know(&word.name, Declared::known(keyword, index, word.place));
    policy.categories().for_each(|(id, category)| declare(&category.word, Keyword::Category, id.index()));
    policy.roles().for_each(|(id, word)| declare(word, Keyword::Role, id.index()));
    policy.purposes().for_each(|(id, word)| declare(word, Keyword::Purpose, id.index()));
    policy.settings().for_each(|(id, word)| declare(word, Keyword::Setting, id.index()));
    policy.organisations().for_each(|(id, organisation)| declare(&organisation.word, Keyword::Organisation, id.index()));
    policy.groups().for_each(|(id, group)| declare(&group.word, Keyword::Group, id.index()));
    policy.labels().for_each(|(id, word)| declare(word, Keyword::Label, id.index()));
    policy.duties().for_each(|(id, word)| declare(word, Keyword::Duty, id.index()));
    policy.definitions().for_each(|(id, definition)| declare(&definition.word, Keyword::Define, id.index()));
    for (id, fact) in policy.facts() {
        let keyword = match fact.kind {
            FactKind::Fact => Keyword::Fact,
            FactKind::Objection => Keyword::Objection,
            FactKind::Choice(_) => Keyword::Choice,
            FactKind::Quantity(..) => Keyword::Quantity,
        };
        declare(&fact.word, keyword, id.index());
    }
    for (id, rule) in policy.rules() {
        names.know(&rule.name, Declared::known(rule.keyword, id.index(), rule.place));
    }
    names
}
