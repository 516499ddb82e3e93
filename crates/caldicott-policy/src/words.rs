//! A policy's own titles, put into sentences.

use crate::decision::Denial;
use crate::ids::{Among, Id, Ids, OrganisationId, PurposeId, RoleId, RuleId};
use crate::meaning::Meaning;
use crate::model::{Ask, Body, Compare, Condition, FactKind, Policy, Reach, ReachedData, Rule, Side, Tier};
use crate::request::Request;
use crate::situation::Question;
use crate::truth::Truth;
use crate::value::Party;
use caldicott_syntax::Day;
use caldicott_syntax::ast::Gate;
use std::collections::BTreeSet;
use std::fmt::{self, Display};

impl Policy {
    /// Why a gate says no, in a sentence without a full stop.
    pub fn reason(&self, request: &Request, denial: &Denial) -> String {
        match denial.gate {
            Gate::Authority => self.no_authority(request, denial),
            Gate::Access => self.no_access(request, denial),
            Gate::Withhold => self.titles(&denial.rules),
            Gate::Consent if denial.rules.is_empty() => {
                let for_what = self.purpose_titles(&denial.purposes);
                format!("no consent entry says on what ground {} may be seen for {for_what}", self.data_words(request))
            }
            Gate::Consent => format!("the ground asked for is not there: {}", self.titles(&denial.rules)),
        }
    }

    fn no_authority(&self, request: &Request, denial: &Denial) -> String {
        let party = |side| {
            shown(move |f| match request.party(side) {
                Some(party) => self.party_words(party).fmt(f),
                None => f.write_str("an organisation that is not named"),
            })
        };
        let (on, data, for_what) = (request.on, self.data_words(request), self.purpose_titles(&denial.purposes));
        let (requester, holder, why) = (party(Side::Requester), party(Side::Holder), self.nearly_authorised(request, denial));
        format!("no agreement or gateway in force on {on} lets {requester} see {data} of {holder} for {for_what}{why}")
    }

    /// An agreement that fails only by its dates is worth a word.
    fn nearly_authorised(&self, request: &Request, denial: &Denial) -> String {
        let Some(Rule { title, period, .. }) = denial.lapsed.map(|rule| &self[rule]) else { return String::new() };
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        // Whether the first day itself counts makes no difference: on that day it has not lapsed.
        if period.starts.is_some_and(|starts| request.on < starts) {
            format!(" (\"{title}\" starts on {})", day(period.starts))
        } else {
            format!(" (\"{title}\" ended on {})", day(period.ends))
        }
    }

    fn no_access(&self, request: &Request, denial: &Denial) -> String {
        let role = with_article(&self[request.role].title);
        let category = &self[request.category].word.title;
        let in_force = self.grants.iter().map(|&grant| &self[grant]).filter(|rule| rule.period.contains(request.on));
        let (mut reached, mut reached_ever) = (None, None);
        for rule in in_force {
            let Body::Grant(grant) = &rule.body else { continue };
            if !denial.purposes.iter().all(|&purpose| grant.purposes.contains(purpose)) {
                continue;
            }
            let top = reach_of(&grant.reach, request.role, request);
            reached_ever = reached_ever.max(top);
            // A condition is looked at only where it matters.
            if top > reached && self.may_hold(&grant.when, request, denial) {
                reached = top;
            }
        }
        let for_what = self.purpose_titles(&denial.purposes);
        match reached {
            _ if reached_ever.is_some_and(|top| top >= request.tier) => {
                format!("{role} reaches tier {} of {category} for {for_what} only on a condition that does not hold", request.tier)
            }
            Some(top) => format!("{role} reaches tier {top} of {category}; tier {} was asked for", request.tier),
            None => format!("{role} reaches nothing of {category} for {for_what}"),
        }
    }

    fn may_hold(&self, condition: &Condition, request: &Request, denial: &Denial) -> bool {
        if matches!(condition, Condition::All(parts) if parts.is_empty()) {
            return !denial.purposes.is_empty();
        }
        denial.purposes.iter().any(|&purpose| {
            let situation = request.situation(self, purpose);
            Meaning::new(self, &situation).condition(condition) != Truth::No
        })
    }

    /// The referrals of the withhold entries by which a request is denied.
    pub fn referrals<'p>(&'p self, denied_by: &[Denial]) -> impl Iterator<Item = &'p str> {
        let rules = denied_by.iter().flat_map(|denial| &denial.rules);
        rules.filter_map(|&rule| match &self[rule].body {
            Body::Withhold(withhold) => withhold.refer.as_deref(),
            Body::Grant(_) | Body::Consent(_) | Body::Agreement(_) | Body::Gateway(_) | Body::Oblige(_) => None,
        })
    }

    fn titles(&self, rules: &BTreeSet<RuleId>) -> String {
        joined(rules.iter().map(|&rule| self[rule].title.as_str()), "; ").to_string()
    }

    /// `tier 2 of Hospitals (Hospital care plans)`.
    pub fn data_title(&self, request: &Request) -> String {
        self.data_words(request).to_string()
    }

    fn data_words(&self, request: &Request) -> impl Display {
        let category = &self[request.category];
        let (tier, title) = (request.tier, category.tiers.get(request.tier as usize - 1));
        shown(move |f| {
            write!(f, "tier {tier} of {}", category.word.title)?;
            title.map_or(Ok(()), |title| write!(f, " ({title})"))
        })
    }

    /// The title of an organisation, or what the request calls it.
    pub fn party_title(&self, party: &Party) -> String {
        self.party_words(party).to_string()
    }

    fn party_words(&self, party: &Party) -> impl Display {
        shown(move |f| match party {
            Party::Named(organisation) => f.write_str(&self[*organisation].word.title),
            Party::Other(name) => write!(f, "{} (not known to this policy)", visible(name)),
        })
    }

    fn purpose_titles(&self, purposes: &[PurposeId]) -> impl Display {
        joined(purposes.iter().map(|&purpose| self[purpose].title.as_str()), " or ")
    }

    /// What a question asks, in words.
    pub fn question_title(&self, question: Question) -> String {
        match question {
            Question::Consent => "what the patient says (consent)".to_owned(),
            Question::Label(label) => format!("whether the item is labelled \"{}\"", self[label].title),
            Question::Party(Side::Requester) => "which organisation asks".to_owned(),
            Question::Party(Side::Holder) => "which organisation holds the record".to_owned(),
            Question::Fact(fact) => {
                let fact = &self[fact];
                match &fact.kind {
                    FactKind::Fact | FactKind::Objection => format!("whether this is so: {}", fact.word.title),
                    FactKind::Choice(values) => format!("{} ({})", fact.word.title, values.join(", ")),
                    FactKind::Quantity(low, high) => format!("{} (from {low} to {high})", fact.word.title),
                }
            }
        }
    }

    /// A condition in words, made of titles.
    pub fn condition_words(&self, condition: &Condition) -> String {
        match condition {
            Condition::All(parts) if parts.is_empty() => "always".to_owned(),
            Condition::Any(parts) if parts.is_empty() => "never".to_owned(),
            Condition::All(parts) => self.joined_words(parts, " and "),
            Condition::Any(parts) => self.joined_words(parts, " or "),
            Condition::Not(part) => self.negated_words(part),
            Condition::Ask(ask) => self.ask_words(ask, true),
        }
    }

    fn joined_words(&self, parts: &[Condition], word: &str) -> String {
        let words = parts.iter().map(|part| match part {
            Condition::All(inner) | Condition::Any(inner) if inner.len() > 1 => format!("({})", self.condition_words(part)),
            Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::Ask(_) => self.condition_words(part),
        });
        words.collect::<Vec<_>>().join(word)
    }

    fn negated_words(&self, part: &Condition) -> String {
        match part {
            Condition::Ask(ask) => self.ask_words(ask, false),
            Condition::All(_) | Condition::Any(_) | Condition::Not(_) => format!("not ({})", self.condition_words(part)),
        }
    }

    fn ask_words(&self, ask: &Ask, so: bool) -> String {
        let is = if so { "is" } else { "is not" };
        let not = if so { "" } else { "not: " };
        match ask {
            Ask::Fact(fact) => {
                let fact = &self[*fact];
                match (so, &fact.otherwise) {
                    (true, _) => fact.word.title.clone(),
                    (false, Some(otherwise)) => otherwise.clone(),
                    (false, None) => format!("not: {}", fact.word.title),
                }
            }
            Ask::Choice(fact, values) => {
                let fact = &self[*fact];
                let words: Vec<&str> = match &fact.kind {
                    FactKind::Choice(all) => values.iter().filter_map(|value| all.get(value.index())).map(String::as_str).collect(),
                    FactKind::Fact | FactKind::Objection | FactKind::Quantity(..) => Vec::new(),
                };
                format!("{} {is} {}", fact.word.title, words.join(" or "))
            }
            Ask::Quantity(fact, compare) => format!("{} {is} {}", self[*fact].word.title, compare_words(*compare)),
            Ask::Labelled(label) => format!("the item {is} labelled \"{}\"", self[*label].title),
            Ask::Consent(answers) => {
                format!("consent {is} {}", answers.iter().map(|answer| answer.word()).collect::<Vec<_>>().join(" or "))
            }
            Ask::Role(roles) => format!("the role {is} {}", among_titles(roles, "any role", |id| &self[id].title)),
            Ask::Purpose(purposes) => format!("the purpose {is} {}", among_titles(purposes, "any purpose", |id| &self[id].title)),
            Ask::Category(categories) => format!("the category {is} {}", titles_of(categories, |id| &self[id].word.title)),
            Ask::Tier(compare) => format!("the tier {is} {}", compare_words(*compare)),
            Ask::Party(Side::Requester, organisations) => format!("the requester {is} {}", self.organisation_titles(organisations)),
            Ask::Party(Side::Holder, organisations) => format!("the holder {is} {}", self.organisation_titles(organisations)),
            Ask::SameOrganisation => format!("{not}the requester's own organisation holds the record"),
            Ask::Definition(definition) => format!("{not}{}", self[*definition].word.title),
        }
    }

    fn organisation_titles(&self, organisations: &Ids<OrganisationId>) -> String {
        // A list longer than this is not read.
        const SHOWN: usize = 6;
        let titles: Vec<&str> = organisations.iter().take(SHOWN).map(|id| self[id].word.title.as_str()).collect();
        match organisations.len().saturating_sub(SHOWN) {
            0 => titles.join(" or "),
            more => format!("{} or one of {more} more", titles.join(", ")),
        }
    }
}

/// What is written by a function: a part of a sentence that is put together only where the sentence is.
struct Shown<F>(F);

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> Display for Shown<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0(f)
    }
}

fn shown<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result>(write: F) -> Shown<F> {
    Shown(write)
}

/// Words with another between each two.
fn joined<'w>(words: impl Iterator<Item = &'w str> + Clone, between: &'static str) -> impl Display {
    shown(move |f| {
        let mut words = words.clone();
        words.next().map_or(Ok(()), |first| f.write_str(first))?;
        words.try_for_each(|word| f.write_str(between).and_then(|()| f.write_str(word)))
    })
}

/// The highest tier that a role reaches by a grant, its conditions aside.
fn reach_of(reach: &Reach, role: RoleId, request: &Request) -> Option<Tier> {
    if !reach.roles.contains(role) {
        return None;
    }
    let top = |data: &crate::model::Data| data.tiers_of(request.category).map(|(_, top)| top);
    match &reach.data {
        ReachedData::Same(data) => top(data),
        ReachedData::Table(rows) => rows.iter().filter(|(roles, _)| roles.contains(role)).filter_map(|(_, data)| top(data)).max(),
    }
}

fn among_titles<'p, T: Id>(among: &Among<T>, any: &str, title: impl Fn(T) -> &'p String) -> String {
    match among {
        Among::Any => any.to_owned(),
        Among::Only(ids) => titles_of(ids, title),
    }
}

fn titles_of<'p, T: Id>(ids: &Ids<T>, title: impl Fn(T) -> &'p String) -> String {
    ids.iter().map(|id| title(id).as_str()).collect::<Vec<_>>().join(" or ")
}

/// A text from outside as it can be shown in a line: what would break the line, move in it or turn its direction is written
/// as its number.
pub fn visible(text: &str) -> String {
    let is_hidden = |c: char| c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if is_hidden(c) { c.escape_unicode().to_string() } else { c.to_string() }).collect()
}

fn compare_words(compare: Compare) -> String {
    match compare {
        Compare::Under(number) => format!("under {number}"),
        Compare::AtLeast(number) => format!("at least {number}"),
        Compare::Exactly(number) => number.to_string(),
    }
}

/// `District nurse` as `a district nurse`; what starts like an abbreviation keeps its letters, and what stands for one
/// person or for many, `The patient` and `Clerical staff`, has no article put before it.
fn with_article(title: &str) -> String {
    let mut letters = title.chars();
    let (first, second) = (letters.next(), letters.next());
    let spelt_out = second.is_some_and(char::is_lowercase);
    let shown = match first {
        Some(first) if spelt_out => format!("{}{}", first.to_lowercase(), &title[first.len_utf8()..]),
        _ => title.to_owned(),
    };
    let first_word = shown.split(' ').next().unwrap_or_default();
    if matches!(first_word, "the" | "somebody" | "someone" | "anybody" | "anyone") || shown.ends_with("staff") || shown.ends_with("support")
    {
        return shown;
    }
    let article = if shown.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O']) { "an" } else { "a" };
    format!("{article} {shown}")
}
