//! What roles, categories, organisations and the rest are called in a sentence: by their titles, in the words of the newer policy, or
//! else of the older. Where two have the same title, their names stand beside it:
//!
//! ```text
//! Nurse (`ward-nurse`) gains everything.      Nurse (`school-nurse`) loses everything.
//! ```

use super::Telling;
use caldicott_analysis::Difference;
use caldicott_analysis::diagram::Choice;
use caldicott_analysis::frame::{Frame, Seat, Topic};
use caldicott_policy::{OrganisationId, Policy, RuleId, Side, Word};
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

fn called(word: &Word, repeated: &BTreeSet<&str>) -> String {
    by_name(&word.title, &word.name, repeated)
}

fn by_name(title: &str, name: &str, repeated: &BTreeSet<&str>) -> String {
    if repeated.contains(title) { format!("{title} (`{name}`)") } else { title.to_owned() }
}

impl Telling<'_, '_> {
    pub(super) fn role_title(&self, value: Choice) -> String {
        role(self.frame, value).map_or_else(String::new, |word| called(word, &self.repeated.roles))
    }

    pub(super) fn purpose_title(&self, value: Choice) -> String {
        purpose(self.frame, value).map_or_else(String::new, |word| called(word, &self.repeated.purposes))
    }

    pub(super) fn category_title(&self, value: Choice) -> String {
        category(self.frame, value).map_or_else(String::new, |word| called(word, &self.repeated.categories))
    }

    pub(super) fn tier_title(&self, value: Choice) -> String {
        let found = newest(self.frame, |seat| self.frame.cell(seat, value));
        let title = found.and_then(|(policy, (category, tier))| policy[category].tiers.get(tier as usize - 1));
        title.map_or_else(String::new, |title| format!(" ({title})"))
    }

    pub(super) fn organisation_title(&self, seat: Seat, id: OrganisationId) -> String {
        called(&self.frame.policy(seat)[id].word, &self.repeated.organisations)
    }

    /// Of a group or a setting of organisations.
    pub(super) fn group_title(&self, word: &Word) -> String {
        called(word, &self.repeated.organisations)
    }

    /// Of a fact or a definition.
    pub(super) fn condition_title(&self, word: &Word) -> String {
        called(word, &self.repeated.conditions)
    }

    pub(super) fn label_title(&self, word: &Word) -> String {
        called(word, &self.repeated.labels)
    }

    pub(super) fn duty_title(&self, name: &str, owed: bool) -> String {
        // A duty that is called otherwise in the two has the name of the newer.
        let seats = if owed { [Seat::SECOND, Seat::FIRST] } else { [Seat::FIRST, Seat::SECOND] };
        let found = seats.into_iter().find_map(|seat| self.frame.policy(seat).duties().find(|(_, word)| word.name == name));
        found.map_or_else(|| name.to_owned(), |(_, word)| quoted(&word.title, &word.name, &self.repeated.duties))
    }

    pub(super) fn authority_title(&self, seat: Seat, rule: Option<RuleId>) -> String {
        let titled = |rule: RuleId| {
            let rule = &self.frame.policy(seat)[rule];
            quoted(&rule.title, &rule.name, &self.repeated.rules)
        };
        rule.map_or_else(|| "being one organisation".to_owned(), titled)
    }
}

fn quoted(title: &str, name: &str, repeated: &BTreeSet<&str>) -> String {
    let quoted = format!("\"{title}\"");
    if repeated.contains(title) { format!("{quoted} (`{name}`)") } else { quoted }
}
