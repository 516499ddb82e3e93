//! The sentences of a difference: regions of requests in the titles of the policies.

pub(crate) mod about;
mod names;
mod organisations;
mod renamed;
mod shifts;
mod terms;
mod when;

use crate::besides::entry;
use caldicott_analysis::diagram::{Choice, Variable};
use caldicott_analysis::frame::{Frame, Seat, Topic};
use caldicott_analysis::{Alike, Changed, Difference, Edit, Region, Sentence};
use caldicott_policy::{RuleId, Tier};
use names::Repeated;
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};

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

impl<'d, 'p> Telling<'d, 'p> {
    pub(crate) fn new(found: &'d Difference<'p>) -> Self {
        Telling { found, frame: found.survey().frame(), repeated: Repeated::of(found), alike: found.alike() }
    }

    /// A sentence, with its full stop.
    pub(crate) fn sentence(&self, sentence: &Sentence) -> String {
        let region = &sentence.region;
        let (who, what) = (self.who(region), self.what(region));
        let seen = Told { words: format!("{}{}", what.words, self.what_for(region)), ..what };
        let told = match &sentence.change {
            Changed::Outcome(shift) => self.shift_words(*shift, sentence, &who, &seen),
            Changed::Duty { duty, owed } => {
                let now = if *owed { who.one_or_many("now owes", "now owe") } else { who.one_or_many("no longer owes", "no longer owe") };
                format!("{} {now} {} for seeing {}", who.words, self.duty_title(duty, *owed), seen.words)
            }
            Changed::Authority { from, to } => {
                let (from, to) = (self.authority_title(Seat::FIRST, *from), self.authority_title(Seat::SECOND, *to));
                format!("{} {} {} by {to}, no longer by {from}", who.words, who.one_or_many("sees", "see"), seen.words)
            }
            Changed::Ground { from, to } => {
                let sees = who.one_or_many("sees", "see");
                format!("{} {sees} {} {}, no longer {}", who.words, seen.words, to.words(), from.words())
            }
        };
        let conditions = self.conditions(sentence);
        // What a comma closes is closed by a full stop or another comma as well.
        let told = if conditions.is_empty() || conditions.starts_with(',') { told.trim_end_matches(',') } else { &told };
        format!("{told}{conditions}.")
    }

    /// The entries that a sentence comes from.
    pub(crate) fn causes(&self, sentence: &Sentence) -> Vec<String> {
        let mut causes: Vec<String> = sentence.causes.iter().map(|&edit| self.edit(&self.found.edits()[edit])).collect();
        let of_terms: Vec<String> = self.causes_of_terms(&sentence.change).into_iter().filter(|cause| !causes.contains(cause)).collect();
        causes.extend(of_terms);
        causes.extend(self.new_or_gone(&sentence.region));
        causes
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
        let missing: Vec<String> = (0..size).filter(|value| !values.contains(value)).map(|value| self.role_title(value)).collect();
        if values.len() > MANY && missing.len() < MANY {
            return one(format!("Every role but {}", listed(&missing, "and")));
        }
        let titles: Vec<String> = values.iter().map(|&value| self.role_title(value)).collect();
        Told { words: listed(&titles, "and"), several: titles.len() > 1 }
    }

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
        let parts: Vec<Told> = told.iter().map(|(category, values)| self.tiers(values, all[category].len())).collect();
        let several = parts.len() > 1 || parts.iter().any(|part| part.several);
        Told { words: listed(&parts.into_iter().map(|part| part.words).collect::<Vec<_>>(), "and"), several }
    }

    fn tiers(&self, values: &[Choice], all: usize) -> Told {
        let tiers: Vec<Tier> = values.iter().map(|&value| self.frame.joint_cell(value).1).collect();
        let category = values.first().map_or_else(String::new, |&value| self.category_title(value));
        let one = |words: String| Told { words, several: false };
        match &tiers[..] {
            _ if tiers.len() == all && all > 1 => one(format!("all of {category}")),
            [tier] => one(format!("tier {tier} of {category}{}", self.tier_title(values[0]))),
            several => {
                let numbers: Vec<String> = several.iter().map(Tier::to_string).collect();
                Told { words: format!("tiers {} of {category}", listed(&numbers, "and")), several: true }
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
