//! The sentences of a difference: regions of requests in the titles of the policies.

pub(crate) mod about;
mod names;
mod organisations;
pub(crate) mod renamed;
mod shifts;
mod terms;
mod titles;
mod when;

use crate::besides::entry;
use caldicott_analysis::diagram::{Choice, Variable};
use caldicott_analysis::frame::{Frame, Seat, Topic};
use caldicott_analysis::{Alike, Changed, Difference, Edit, Region, Sentence};
use caldicott_policy::{DefinitionId, RuleId, Side, Tier};
use names::Repeated;
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use titles::has_words_of_sentences;

/// In a list of more things than this, what is missing is named where that is shorter.
const MANY: usize = 5;

/// Tells the sentences of a difference.
pub(crate) struct Telling<'d, 'p> {
    found: &'d Difference<'p>,
    frame: &'d Frame<'p>,
    repeated: Repeated<'p>,
    alike: Alike,
}

/// A part of a sentence, and whether it is about several things.
struct Told {
    words: String,
    several: bool,
}

impl Told {
    fn one_or_many<'w>(&self, one: &'w str, many: &'w str) -> &'w str {
        if self.several { many } else { one }
    }
}

/// What is said of some requests: a sentence before its conditions, and short sentences to be said after it.
struct Said {
    words: String,
    besides: String,
}

impl<'d, 'p> Telling<'d, 'p> {
    pub(crate) fn new(found: &'d Difference<'p>) -> Self {
        Telling { found, frame: found.survey().frame(), repeated: Repeated::of(found), alike: found.alike() }
    }

    /// A sentence, with its full stop; of one that is told with its mirror image, both.
    pub(crate) fn sentence(&self, sentence: &Sentence, mirrored: bool) -> String {
        let parties = self.parties(&sentence.region).map(|parties| parties.words(mirrored));
        self.with_parties(sentence, parties)
    }

    /// Whether two sentences say the same, but for which of two organisations asks and which holds the record.
    pub(crate) fn mirror_each_other(&self, one: &Sentence, other: &Sentence) -> bool {
        let (values, others) = (&one.region.values, &other.region.values);
        let exchanged = self.frame.topics().all(|(variable, topic)| {
            let opposite = match topic {
                Topic::Party(Side::Requester) => self.frame.variable(Topic::Party(Side::Holder)),
                Topic::Party(Side::Holder) => self.frame.variable(Topic::Party(Side::Requester)),
                Topic::Role | Topic::Cell | Topic::Purpose | Topic::Consent | Topic::Fact(_) | Topic::Label(_) | Topic::Day => None,
            };
            values[variable.0 as usize] == others[opposite.unwrap_or(variable).0 as usize]
        });
        let words = one.region.answers == other.region.answers && one.region.paired == other.region.paired;
        let same = one.change == other.change && one.expected == other.expected && one.outcomes == other.outcomes;
        let told = |sentence| self.with_parties(sentence, None);
        exchanged && words && same && values != others && told(one) == told(other)
    }

    /// A sentence in which it is said so which organisations are meant.
    fn with_parties(&self, sentence: &Sentence, parties: Option<String>) -> String {
        let region = &sentence.region;
        let (who, what) = (self.who(region), self.what(region));
        let seen = Told { words: format!("{}{}", what.words, self.what_for(region)), ..what };
        let alone = |words: String| Said { words, besides: String::new() };
        let said = match &sentence.change {
            Changed::Outcome(shift) => self.shift_words(*shift, sentence, &who, &seen),
            Changed::Duty { duty, owed } => {
                let now = if *owed { "must now" } else { who.one_or_many("no longer has to", "no longer have to") };
                alone(format!("{} {now} {} on seeing {}", who.words, self.duty_title(duty, *owed), seen.words))
            }
            Changed::Authority { from, to } => {
                let (from, to) = (self.authority_title(Seat::FIRST, *from), self.authority_title(Seat::SECOND, *to));
                alone(format!("{} {} {} {to}, no longer {from}", who.words, who.one_or_many("sees", "see"), seen.words))
            }
            Changed::Ground { from, to } => {
                let sees = who.one_or_many("sees", "see");
                alone(format!("{} {sees} {} {}, no longer {}", who.words, seen.words, to.words(), from.words()))
            }
        };
        let Said { words, besides } = said;
        format!("{words}{}.{besides}", self.conditions(sentence, parties))
    }

    /// The entries that some sentences come from.
    pub(crate) fn causes(&self, sentences: &[&Sentence]) -> Vec<String> {
        let edits: BTreeSet<usize> = sentences.iter().flat_map(|sentence| &sentence.causes).copied().collect();
        let mut causes = self.edited_entries(edits.into_iter().map(|edit| &self.found.edits()[edit]));
        let others = sentences.iter().flat_map(|sentence| [self.causes_of_terms(&sentence.change), self.new_or_gone(&sentence.region)]);
        for cause in others.flatten() {
            if !causes.contains(&cause) {
                causes.push(cause);
            }
        }
        causes
    }

    /// What was edited: each rule, or in place of rules that only ask a definition that was changed, that definition.
    fn edited_entries<'e>(&self, edits: impl Iterator<Item = &'e Edit>) -> Vec<String> {
        let policies = self.frame.policies();
        let mut rules: Vec<String> = Vec::new();
        let mut definitions: BTreeMap<DefinitionId, Vec<String>> = BTreeMap::new();
        for edit in edits {
            let through = match (edit.old, edit.new) {
                (Some(old), Some(new)) => {
                    self.alike.changed_for(policies, old, new).into_iter().map(|definition| (definition, new)).collect()
                }
                (Some(_), None) | (None, Some(_)) | (None, None) => Vec::new(),
            };
            if through.is_empty() {
                rules.push(self.edit(edit));
            }
            for (definition, rule) in through {
                definitions.entry(definition).or_default().push(entry(&policies[1][rule]));
            }
        }
        let changed = definitions.into_iter().map(|(definition, rules)| {
            let word = &policies[1][definition].word;
            let ask = if rules.len() == 1 { "asks it" } else { "ask it" };
            format!("define `{}` ({}) changed: {} {ask}", word.name, word.title, listed(&rules, "and"))
        });
        rules.into_iter().chain(changed).collect()
    }

    fn edit(&self, edit: &Edit) -> String {
        let named = |seat: Seat, rule: RuleId| entry(&self.frame.policy(seat)[rule]);
        match (edit.old, edit.new) {
            (Some(_), Some(new)) => format!("{} changed", named(Seat::SECOND, new)),
            (None, Some(new)) => format!("{} is new", named(Seat::SECOND, new)),
            (Some(old), None) => format!("{} is gone", named(Seat::FIRST, old)),
            (None, None) => String::new(),
        }
    }

    /// Roles, categories and purposes of a region that one of the policies does not have.
    fn new_or_gone(&self, region: &Region) -> Vec<String> {
        let are = |seat: Seat, what: &'static str| self.not_had(seat, region).into_iter().map(move |title| format!("{title} {what}"));
        are(Seat::FIRST, "is new").chain(are(Seat::SECOND, "is gone")).collect()
    }

    /// Roles, tiers and purposes of a region that a policy does not have, and the other has.
    fn not_had(&self, seat: Seat, region: &Region) -> Vec<String> {
        let other = if seat == Seat::FIRST { Seat::SECOND } else { Seat::FIRST };
        let mut found = Vec::new();
        for (variable, topic) in self.frame.topics() {
            let had_by_other = |value: &Choice| !self.frame.has(seat, topic, *value) && self.frame.has(other, topic, *value);
            for value in self.values_told(region, variable).filter(had_by_other) {
                found.extend(match topic {
                    Topic::Role => Some(format!("the role {}", self.role_title(value))),
                    Topic::Cell => Some(format!("tier {} of {}", self.frame.joint_cell(value).1, self.category_title(value))),
                    Topic::Purpose => Some(format!("the purpose {}", self.purpose_title(value))),
                    Topic::Consent | Topic::Fact(_) | Topic::Label(_) | Topic::Party(_) | Topic::Day => None,
                });
            }
        }
        found
    }

    /// The values that a variable may have in a region.
    fn values_told<'r>(&self, region: &'r Region, variable: Variable) -> impl Iterator<Item = Choice> + use<'r> {
        let told = region.values[variable.0 as usize].as_ref();
        let size = self.found.survey().diagrams().size(variable);
        (0..size).filter(move |value| told.is_none_or(|told| told.contains(value)))
    }

    // ---- Who, what, what for ------------------------------------------------------------------------------

    fn who(&self, region: &Region) -> Told {
        let one = |words: String| Told { words, several: false };
        let Some((variable, values)) = self.values(region, Topic::Role) else { return one("Every role".to_owned()) };
        let size = self.found.survey().diagrams().size(variable);
        let missing: Vec<Choice> = (0..size).filter(|value| !values.contains(value)).collect();
        if values.len() > MANY && missing.len() < MANY {
            let missing: Vec<String> = missing.into_iter().map(|value| self.role_in_a_list(value)).collect();
            return one(format!("Every role but {}", listed(&missing, "and")));
        }
        let mut values = values.iter().copied();
        match (values.next(), values.len()) {
            (None, _) => one("Nobody".to_owned()),
            (Some(only), 0) => one(self.role_title(only)),
            (Some(first), _) => {
                let title = self.role_title(first);
                let first = if has_words_of_sentences(&title) { self.role_in_a_list(first) } else { title };
                let titles: Vec<String> = std::iter::once(first).chain(values.map(|value| self.role_in_a_list(value))).collect();
                Told { words: listed(&titles, "and"), several: true }
            }
        }
    }

    /// `tier 3 of Hospitals (Full notes)`; `all of Summary and Allergies, and tiers 1 and 2 of Hospitals`.
    fn what(&self, region: &Region) -> Told {
        let Some((variable, values)) = self.values(region, Topic::Cell) else {
            return Told { words: "everything".to_owned(), several: false };
        };
        let size = self.found.survey().diagrams().size(variable);
        let by_category = |values: &mut dyn Iterator<Item = Choice>| {
            let mut by_category: BTreeMap<usize, Vec<Choice>> = BTreeMap::new();
            values.for_each(|value| by_category.entry(self.frame.joint_cell(value).0).or_default().push(value));
            by_category
        };
        let (told, all) = (by_category(&mut values.iter().copied()), by_category(&mut (0..size)));
        // Categories of which the same tiers are told are told together.
        let mut together: Vec<(Told, Vec<String>)> = Vec::new();
        for (category, values) in &told {
            let (tiers, title) = self.tiers(values, all[category].len());
            match together.iter_mut().find(|(other, _)| other.words == tiers.words) {
                Some((_, titles)) => titles.push(title),
                None => together.push((tiers, vec![title])),
            }
        }
        let several = told.len() > 1 || together.iter().any(|(tiers, _)| tiers.several);
        let lists = together.len() > 1 && together.iter().any(|(_, titles)| titles.len() > 1);
        let parts: Vec<String> = together.iter().map(|(tiers, titles)| format!("{} {}", tiers.words, listed(titles, "and"))).collect();
        let words = match &parts[..] {
            [first @ .., last] if lists => format!("{}, and {last}", first.join(", ")),
            _ => listed(&parts, "and"),
        };
        Told { words, several }
    }

    /// The tiers of a category that are told, and the category.
    fn tiers(&self, values: &[Choice], all: usize) -> (Told, String) {
        let tiers: Vec<Tier> = values.iter().map(|&value| self.frame.joint_cell(value).1).collect();
        let category = values.first().map_or_else(String::new, |&value| self.category_title(value));
        let one = |words: String| Told { words, several: false };
        match &tiers[..] {
            _ if tiers.len() == all => (one("all of".to_owned()), category),
            [tier] => (one(format!("tier {tier} of")), format!("{category}{}", self.tier_title(values[0]))),
            several => {
                let numbers: Vec<String> = several.iter().map(Tier::to_string).collect();
                (Told { words: format!("tiers {} of", listed(&numbers, "and")), several: true }, category)
            }
        }
    }

    fn what_for(&self, region: &Region) -> String {
        let Some((variable, values)) = self.values(region, Topic::Purpose) else { return String::new() };
        let size = self.found.survey().diagrams().size(variable);
        let missing: Vec<String> = (0..size).filter(|value| !values.contains(value)).map(|value| self.purpose_title(value)).collect();
        if values.len() > MANY && missing.len() < MANY {
            return format!(" for any purpose but {}", listed(&missing, "and"));
        }
        format!(" for {}", listed(&values.iter().map(|&value| self.purpose_title(value)).collect::<Vec<_>>(), "and"))
    }

    fn values<'r>(&self, region: &'r Region, topic: Topic) -> Option<(Variable, &'r BTreeSet<Choice>)> {
        let variable = self.frame.variable(topic)?;
        region.values[variable.0 as usize].as_ref().map(|values| (variable, values))
    }
}

/// `a`, `a and b`, `a, b and c`.
pub(crate) fn listed<S: Borrow<str>>(parts: &[S], word: &str) -> String {
    match parts {
        [] => "nothing".to_owned(),
        [one] => one.borrow().to_owned(),
        [first @ .., last] => format!("{} {word} {}", first.join(", "), last.borrow()),
    }
}
