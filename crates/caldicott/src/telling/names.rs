//! What roles, categories, organisations and the rest are called in a sentence: by their titles, in the words of the newer policy, or
//! else of the older. Where two have the same title, their names stand beside it:
//!
//! ```text
//! Nurse (`ward-nurse`) gains everything.      Nurse (`school-nurse`) loses everything.
//! ```

use super::Telling;
use super::titles::{as_a_name, in_a_list, quoted, within};
use caldicott_analysis::Difference;
use caldicott_analysis::diagram::Choice;
use caldicott_analysis::frame::{Frame, Seat, Topic};
use caldicott_policy::{OrganisationId, Policy, Rule, RuleId, Side, Word};
use std::collections::BTreeSet;

/// The titles that several things of one kind have.
pub(super) struct Repeated<'p> {
    roles: BTreeSet<&'p str>,
    categories: BTreeSet<&'p str>,
    purposes: BTreeSet<&'p str>,
    /// Of organisations, groups and settings.
    organisations: BTreeSet<&'p str>,
    /// Of facts and definitions.
    conditions: BTreeSet<&'p str>,
    labels: BTreeSet<&'p str>,
    duties: BTreeSet<&'p str>,
    rules: BTreeSet<&'p str>,
}

impl<'p> Repeated<'p> {
    pub(super) fn of(found: &Difference<'p>) -> Repeated<'p> {
        let frame = found.survey().frame();
        let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| frame.policy(seat));
        let values = |topic: Topic| 0..frame.variable(topic).map_or(0, |variable| frame.sizes()[variable.0 as usize]);
        let roles = values(Topic::Role).filter_map(|value| role(frame, value));
        let categories = values(Topic::Cell).filter(|&value| frame.joint_cell(value).1 == 1).filter_map(|value| category(frame, value));
        let purposes = values(Topic::Purpose).filter_map(|value| purpose(frame, value));
        // Two that are treated alike stand for the same organisations.
        let parties = values(Topic::Party(Side::Holder)).filter(|&value| frame.twin(value).is_none_or(|twin| twin > value));
        let organisations = parties.flat_map(|value| frame.named_alike(value)).map(|(seat, id)| &frame.policy(seat)[id].word);
        let groups = new.groups().map(|(_, group)| &group.word).chain(new.settings().map(|(_, setting)| setting));
        let facts = frame.topics().filter_map(|(_, topic)| match topic {
            Topic::Fact(fact) => newest(frame, |seat| frame.fact(seat, fact)).map(|(policy, id)| &policy[id].word),
            Topic::Role | Topic::Cell | Topic::Purpose | Topic::Consent | Topic::Label(_) | Topic::Party(_) | Topic::Day => None,
        });
        let definitions = new.definitions().map(|(_, definition)| &definition.word);
        let labels = frame.topics().filter_map(|(_, topic)| match topic {
            Topic::Label(label) => newest(frame, |seat| frame.label(seat, label)).map(|(policy, id)| &policy[id]),
            Topic::Role | Topic::Cell | Topic::Purpose | Topic::Consent | Topic::Fact(_) | Topic::Party(_) | Topic::Day => None,
        });
        let duties: BTreeSet<&str> = new.duties().map(|(_, duty)| duty.name.as_str()).collect();
        let duties_gone = old.duties().map(|(_, duty)| duty).filter(|duty| !duties.contains(duty.name.as_str()));
        let rules: BTreeSet<&str> = new.rules().map(|(_, rule)| rule.name.as_str()).collect();
        let rules_gone = old.rules().map(|(_, rule)| rule).filter(|rule| !rules.contains(rule.name.as_str()));
        Repeated {
            roles: repeated(roles.map(title)),
            categories: repeated(categories.map(title)),
            purposes: repeated(purposes.map(title)),
            organisations: repeated(organisations.chain(groups).map(title)),
            conditions: repeated(facts.chain(definitions).map(title)),
            labels: repeated(labels.map(title)),
            duties: repeated(new.duties().map(|(_, duty)| duty).chain(duties_gone).map(title)),
            rules: repeated(new.rules().map(|(_, rule)| rule).chain(rules_gone).map(|rule| rule.title.as_str())),
        }
    }
}

fn title(word: &Word) -> &str {
    &word.title
}

/// The titles that come more than once.
fn repeated<'p>(titles: impl Iterator<Item = &'p str>) -> BTreeSet<&'p str> {
    let mut met = BTreeSet::new();
    titles.filter(|title| !met.insert(*title)).collect()
}

/// In the words of the newer policy, or else of the older.
pub(super) fn newest<'p, T>(frame: &Frame<'p>, found: impl Fn(Seat) -> Option<T>) -> Option<(&'p Policy, T)> {
    [Seat::SECOND, Seat::FIRST].into_iter().find_map(|seat| Some((frame.policy(seat), found(seat)?)))
}

fn role<'p>(frame: &Frame<'p>, value: Choice) -> Option<&'p Word> {
    newest(frame, |seat| frame.role(seat, value)).map(|(policy, id)| &policy[id])
}

fn purpose<'p>(frame: &Frame<'p>, value: Choice) -> Option<&'p Word> {
    newest(frame, |seat| frame.purpose(seat, value)).map(|(policy, id)| &policy[id])
}

fn category<'p>(frame: &Frame<'p>, value: Choice) -> Option<&'p Word> {
    newest(frame, |seat| frame.cell(seat, value)).map(|(policy, (id, _))| &policy[id].word)
}

/// A title as a sentence has it, with its name beside it if something else has the same title.
fn called(word: &Word, repeated: &BTreeSet<&str>, as_written: impl Fn(&str) -> String) -> String {
    let title = as_written(&word.title);
    if repeated.contains(word.title.as_str()) { format!("{title} (`{}`)", word.name) } else { title }
}

impl Telling<'_, '_> {
    /// Of a role, with its capital, as where a sentence begins.
    pub(super) fn role_title(&self, value: Choice) -> String {
        role(self.frame, value).map_or_else(String::new, |word| called(word, &self.repeated.roles, str::to_owned))
    }

    /// Of a role within a list.
    pub(super) fn role_in_a_list(&self, value: Choice) -> String {
        role(self.frame, value).map_or_else(String::new, |word| called(word, &self.repeated.roles, in_a_list))
    }

    pub(super) fn purpose_title(&self, value: Choice) -> String {
        purpose(self.frame, value).map_or_else(String::new, |word| called(word, &self.repeated.purposes, in_a_list))
    }

    pub(super) fn category_title(&self, value: Choice) -> String {
        category(self.frame, value).map_or_else(String::new, |word| called(word, &self.repeated.categories, as_a_name))
    }

    pub(super) fn tier_title(&self, value: Choice) -> String {
        let found = newest(self.frame, |seat| self.frame.cell(seat, value));
        let title = found.and_then(|(policy, (category, tier))| policy[category].tiers.get(tier as usize - 1));
        title.map_or_else(String::new, |title| format!(" ({title})"))
    }

    pub(super) fn organisation_title(&self, seat: Seat, id: OrganisationId) -> String {
        called(&self.frame.policy(seat)[id].word, &self.repeated.organisations, as_a_name)
    }

    /// Of a group or a setting of organisations.
    pub(super) fn group_title(&self, word: &Word) -> String {
        called(word, &self.repeated.organisations, quoted)
    }

    /// Of a fact or a definition that is so or not.
    pub(super) fn condition_title(&self, word: &Word) -> String {
        called(word, &self.repeated.conditions, within)
    }

    /// Of a fact or a definition, as it is written.
    pub(super) fn condition_in_quotes(&self, word: &Word) -> String {
        called(word, &self.repeated.conditions, quoted)
    }

    pub(super) fn label_title(&self, word: &Word) -> String {
        called(word, &self.repeated.labels, quoted)
    }

    pub(super) fn duty_title(&self, name: &str, owed: bool) -> String {
        // A duty that is called otherwise in the two has the name of the newer.
        let seats = if owed { [Seat::SECOND, Seat::FIRST] } else { [Seat::FIRST, Seat::SECOND] };
        let found = seats.into_iter().find_map(|seat| self.frame.policy(seat).duties().find(|(_, word)| word.name == name));
        found.map_or_else(|| name.to_owned(), |(_, word)| called(word, &self.repeated.duties, quoted))
    }

    pub(super) fn authority_title(&self, seat: Seat, rule: Option<RuleId>) -> String {
        let titled = |rule: RuleId| {
            let Rule { title, name, .. } = &self.frame.policy(seat)[rule];
            let beside = if self.repeated.rules.contains(title.as_str()) { format!(" (`{name}`)") } else { String::new() };
            format!("under {}{beside}", quoted(title))
        };
        rule.map_or_else(|| "as one organisation".to_owned(), titled)
    }
}
