//! When it is so what a sentence of a difference says: the values and the words of a region.

use super::{Telling, listed};
use caldicott_analysis::diagram::{Choice, Leaf, Variable};
use caldicott_analysis::frame::{Seat, Topic};
use caldicott_analysis::{Edit, Region, Word};
use caldicott_policy::{FactKind, Id as _, Members, OrganisationId, Party, Policy, RuleId, Side, Truth, Value};
use std::collections::BTreeSet;

/// The most organisations that a sentence lists by name. More are counted.
const MAX_LISTED: usize = 12;

impl Telling<'_, '_> {
    /// When it is so: what is said of the request, then what the rest of the policy has to say, then what was expected.
    pub(super) fn conditions(&self, region: &Region, opens: bool) -> String {
        let mut when: Vec<String> = Vec::new();
        let mut rest: Vec<String> = Vec::new();
        let mut all_else = false;
        let mut but = String::new();
        for (word, _) in self.found.words() {
            let Some(answers) = self.found.answer(region, word) else { continue };
            if let Some(plain) = self.found.in_plain_values(region, word) {
                when.extend(plain.iter().map(|(variable, values)| self.value_words(*variable, values)));
                continue;
            }
            match word.permissive() {
                Some(permissive) if answers.iter().all(|&answer| answer == permissive as Leaf || answer == Truth::Unknown as Leaf) => {
                    // That the patient has still to be asked is said by "may ask for", but not where nothing else may be.
                    match answers.contains(&(permissive as Leaf)) {
                        true => all_else = true,
                        false => rest.push(self.word_words(word, &answers)),
                    }
                }
                None if word == Word::Expected => but = format!(", {}", self.word_words(word, &answers)),
                Some(_) | None => rest.push(self.word_words(word, &answers)),
            }
        }
        for (variable, topic) in self.frame.topics() {
            let told = match topic {
                Topic::Role | Topic::Cell | Topic::Purpose => continue,
                Topic::Consent | Topic::Fact(_) | Topic::Label(_) | Topic::Party(_) | Topic::Day => {
                    region.values[variable.0 as usize].as_ref()
                }
            };
            when.extend(told.map(|values| self.value_words(variable, values)));
        }
        when.extend(rest);
        let mut met = BTreeSet::new();
        when.retain(|words| met.insert(words.clone()));
        let when = if when.is_empty() { String::new() } else { format!(" when {}", when.join(" and ")) };
        let else_ = match (all_else, opens) {
            (false, _) => "",
            (true, true) => ", if all else in the policy permits it",
            (true, false) => ", where all else in the policy would permit it",
        };
        format!("{when}{else_}{but}")
    }

    fn word_words(&self, word: Word, answers: &BTreeSet<Leaf>) -> String {
        let may_be = |truth: Truth| answers.contains(&(truth as Leaf));
        let so = may_be(Truth::Yes) && !may_be(Truth::No);
        match word {
            Word::Edited(edit) => return self.edited_words(&self.found.edits()[edit], answers),
            Word::Expected if so => "as far as that was expected",
            Word::Expected => "except where that was expected",
            Word::SameOrganisation if so => "the requester's own organisation holds the record",
            Word::SameOrganisation => "another organisation holds the record",
            Word::Defined(definition) => {
                let title = &self.frame.policy(Seat::SECOND)[definition].word.title;
                return if so { within(title) } else { not(title) };
            }
            Word::Covered if so => "another agreement covers it",
            Word::Covered => "no other agreement covers it",
            Word::Granted if so => "another rule grants it",
            Word::Granted => "no other rule grants it",
            Word::Withheld if so => "another rule withholds it",
            Word::Withheld => "no other rule withholds it",
            Word::Concealed if so => "another rule conceals it",
            Word::Concealed => "no other rule conceals it",
            Word::AllElse if may_be(Truth::No) && may_be(Truth::Unknown) => "nothing else in the policy permits it yet",
            Word::AllElse if may_be(Truth::No) => "all else in the policy refuses it",
            Word::AllElse => "the patient has still to be asked for consent",
            Word::ConsentAsked if so => "another consent entry applies",
            Word::ConsentAsked => "no other consent entry applies",
            Word::Consented => match (may_be(Truth::No), may_be(Truth::Unknown), may_be(Truth::Yes)) {
                (false, true, false) => "the patient has still to be asked for consent",
                (false, true, true) => "consent is as required, or the patient has still to be asked",
                (true, false, true) => "consent is settled either way",
                (_, _, false) => "consent is not as required",
                (_, _, true) => "consent is as required",
            },
        }
        .to_owned()
    }

    /// Where an edit bears.
    fn edited_words(&self, edit: &Edit, answers: &BTreeSet<Leaf>) -> String {
        let does = match edit.part {
            Word::Covered => "covers it",
            Word::Granted => "grants it",
            Word::Withheld => "withholds it",
            Word::Concealed => "conceals it",
            Word::Consented
            | Word::ConsentAsked
            | Word::Expected
            | Word::Edited(_)
            | Word::SameOrganisation
            | Word::Defined(_)
            | Word::AllElse => "applies",
        };
        let always = |policy: usize, so: bool| answers.iter().all(|&answer| Word::contributing(answer)[policy] == so);
        let title = |seat: Seat, rule: Option<RuleId>| rule.map(|rule| format!("\"{}\"", self.frame.policy(seat)[rule].title));
        let title = title(Seat::SECOND, edit.new).or_else(|| title(Seat::FIRST, edit.old)).unwrap_or_default();
        match (always(0, true) && always(1, false), always(0, false) && always(1, true)) {
            (true, _) => format!("{title} no longer {does}"),
            (_, true) => format!("{title} now {does}"),
            (false, false) => format!("the change to {title} bears on it"),
        }
    }

    fn value_words(&self, variable: Variable, values: &BTreeSet<Choice>) -> String {
        match self.frame.topic(variable) {
            Topic::Consent => consent_words(values).to_owned(),
            Topic::Fact(fact) => self.fact_words(fact, values),
            Topic::Label(label) => {
                let title = self.newest(|seat| self.frame.label(seat, label)).map_or("", |(policy, label)| &policy[label].title);
                let is = if values.contains(&1) { "is" } else { "is not" };
                format!("the item {is} labelled \"{title}\"")
            }
            Topic::Party(side) => {
                let who = match side {
                    Side::Requester => "the requester",
                    Side::Holder => "the holder",
                };
                format!("{who} is {}", self.party_words(values))
            }
            Topic::Day => format!("the day is {}", ranges(values, self.frame.days(), |day| day.previous())),
            Topic::Role | Topic::Cell | Topic::Purpose => String::new(),
        }
    }

    fn fact_words(&self, fact: usize, values: &BTreeSet<Choice>) -> String {
        let Some((policy, id)) = self.newest(|seat| self.frame.fact(seat, fact)) else { return String::new() };
        let word = &policy[id];
        let title = &word.word.title;
        match &word.kind {
            FactKind::Fact | FactKind::Objection if values.contains(&1) => within(title),
            FactKind::Fact | FactKind::Objection => word.otherwise.as_deref().map_or_else(|| not(title), within),
            FactKind::Choice(_) => {
                let named = |&value: &Choice| {
                    [Seat::SECOND, Seat::FIRST].into_iter().find_map(|seat| {
                        let Some(Value::Choice(value)) = self.frame.answer(seat, fact, value) else { return None };
                        match &self.frame.policy(seat)[self.frame.fact(seat, fact)?].kind {
                            FactKind::Choice(all) => all.get(value.index()).map(String::as_str),
                            FactKind::Fact | FactKind::Objection | FactKind::Quantity(..) => None,
                        }
                    })
                };
                format!("{title} is {}", listed(&values.iter().filter_map(named).collect::<Vec<_>>(), "or"))
            }
            FactKind::Quantity(..) => format!("{title} is {}", ranges(values, self.frame.numbers(fact), |&number| number.checked_sub(1))),
        }
    }

    fn party_words(&self, values: &BTreeSet<Choice>) -> String {
        let policy = self.frame.policy(Seat::SECOND);
        let mut unnamed = false;
        let mut gone: Vec<&str> = Vec::new();
        let mut named: BTreeSet<OrganisationId> = BTreeSet::new();
        for &value in values {
            let alike = self.frame.parties_alike(Seat::SECOND, value);
            let whole_class = values.iter().filter(|&&other| self.frame.parties_alike(Seat::SECOND, other) == alike).count() > 1;
            match (self.frame.party(Seat::SECOND, value), self.frame.party(Seat::FIRST, value)) {
                (Some(Party::Named(one)), _) if alike.len() <= 2 || !whole_class => _ = named.insert(*one),
                (Some(Party::Named(_)), _) => named.extend(alike),
                (_, Some(Party::Named(one))) => gone.push(&self.frame.policy(Seat::FIRST)[*one].word.title),
                (_, _) => unnamed = true,
            }
        }
        let mut titles: Vec<String> = match self.as_one(policy, &named) {
            Some(title) => vec![title],
            None => named.iter().map(|&id| policy[id].word.title.clone()).collect(),
        };
        titles.extend(gone.into_iter().map(str::to_owned));
        if unnamed {
            titles.push("an organisation that the policy does not name".to_owned());
        }
        let more = titles.len().saturating_sub(MAX_LISTED);
        titles.truncate(MAX_LISTED);
        if more > 0 {
            titles.push(format!("one of {more} more"));
        }
        listed(&titles.iter().map(String::as_str).collect::<Vec<_>>(), "or")
    }

    /// A group or a setting that is just these organisations.
    fn as_one(&self, policy: &Policy, named: &BTreeSet<OrganisationId>) -> Option<String> {
        if named.len() < 2 {
            return None;
        }
        let same = |ids: &mut dyn Iterator<Item = OrganisationId>| ids.collect::<BTreeSet<_>>() == *named;
        let group = policy.groups().find(|(_, group)| match &group.members {
            Members::Organisations(ids) => same(&mut ids.iter()),
            Members::Roles(_) | Members::Categories(_) | Members::Purposes(_) => false,
        });
        let of_setting = |setting| policy.organisations().filter(move |(_, found)| found.setting == Some(setting)).map(|(id, _)| id);
        let title = group.map(|(_, group)| group.word.title.clone());
        let title = title.or_else(|| {
            let mut settings = policy.settings();
            settings.find(|(setting, _)| same(&mut of_setting(*setting))).map(|(_, word)| word.title.clone())
        });
        title.map(|title| format!("any of \"{title}\""))
    }
}

/// A title within a sentence: what starts like an abbreviation or a name of its own keeps its letter.
fn within(title: &str) -> String {
    let mut words = title.split(' ');
    match words.next() {
        Some(first) if ORDINARY.contains(&first) => format!("{}{}", first.to_lowercase(), &title[first.len()..]),
        _ => title.to_owned(),
    }
}

fn not(title: &str) -> String {
    format!("this is not so: \"{title}\"")
}

/// Words that begin with a capital only where a sentence begins.
const ORDINARY: [&str; 15] =
    ["A", "An", "All", "Any", "Both", "It", "No", "Nobody", "Not", "One", "Somebody", "Some", "The", "There", "This"];

fn consent_words(values: &BTreeSet<Choice>) -> &'static str {
    // In the order of the answers: given, refused, not recorded.
    match [0, 1, 2].map(|value| values.contains(&value)) {
        [true, false, false] => "consent is given",
        [false, true, false] => "consent is refused",
        [false, false, true] => "no consent is recorded",
        [true, false, true] => "consent is not refused",
        [false, true, true] => "consent is not given",
        [true, true, false] => "consent is given or refused",
        [true, true, true] | [false, false, false] => "whatever the patient says",
    }
}

/// Values that each stand for all from their own line up to the next, as ranges.
fn ranges<T: std::fmt::Display>(values: &BTreeSet<Choice>, lines: &[T], before: impl Fn(&T) -> Option<T>) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for value in values.iter().map(|&value| value as usize) {
        match runs.last_mut() {
            Some((_, end)) if *end + 1 == value => *end = value,
            _ => runs.push((value, value)),
        }
    }
    let told = runs.iter().map(|&(first, last)| {
        let end = lines.get(last + 1).and_then(&before);
        match (first, end, lines.get(first)) {
            (0, Some(end), _) => format!("up to {end}"),
            (_, Some(end), Some(start)) if end.to_string() == start.to_string() => start.to_string(),
            (_, Some(end), Some(start)) => format!("from {start} to {end}"),
            (0, None, _) => "any".to_owned(),
            (_, None, Some(start)) => format!("from {start} on"),
            (_, _, None) => String::new(),
        }
    });
    told.collect::<Vec<_>>().join(" or ")
}
