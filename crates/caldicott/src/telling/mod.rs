//! The sentences of a difference: regions of requests in the titles of the policies.

mod renamed;
mod when;

use caldicott_analysis::diagram::{Choice, Variable};
use caldicott_analysis::frame::{Frame, Seat, Topic};
use caldicott_analysis::{Changed, Difference, Edit, Region, Sentence, Shift};
use caldicott_policy::{Body, Ids, Outcome, Policy, RuleId, Tier};
use std::collections::{BTreeMap, BTreeSet};

/// In a list of more things than this, what is missing is named where that is shorter.
const MANY: usize = 5;

/// Tells the sentences of a difference.
pub(crate) struct Telling<'d, 'p> {
    found: &'d Difference<'p>,
    frame: &'d Frame<'p>,
}

impl<'d, 'p> Telling<'d, 'p> {
    pub(crate) fn new(found: &'d Difference<'p>) -> Self {
        Telling { found, frame: found.survey().frame() }
    }

    /// A sentence, with its full stop.
    pub(crate) fn sentence(&self, sentence: &Sentence) -> String {
        let region = &sentence.region;
        let (who, several) = self.who(region);
        let s = if several { "" } else { "s" };
        let what = self.what(region);
        let what_for = self.what_for(region);
        let seen = format!("{what}{what_for}");
        let (told, conditions) = match &sentence.change {
            Changed::Outcome(shift) => (shift_words(*shift, sentence, &who, several, &seen), self.conditions(region, shift.opens())),
            Changed::Duty { duty, owed } => {
                let title = self.duty_title(duty, *owed);
                let now = if *owed { format!("now owe{s}") } else { format!("no longer owe{s}") };
                (format!("{who} {now} \"{title}\" for seeing {seen}"), self.conditions(region, true))
            }
            Changed::Authority { from, to } => {
                let (from, to) = (self.authority_title(Seat::FIRST, *from), self.authority_title(Seat::SECOND, *to));
                (format!("{who} see{s} {seen} by {to}, no longer by {from}"), self.conditions(region, true))
            }
        };
        format!("{told}{conditions}.")
    }

    /// The entries that a sentence comes from.
    pub(crate) fn causes(&self, sentence: &Sentence) -> Vec<String> {
        let mut causes: Vec<String> = sentence.causes.iter().map(|&edit| self.edit(&self.found.edits()[edit])).collect();
        if let Changed::Duty { duty, .. } = &sentence.change {
            causes.extend(self.owed_otherwise(duty));
        }
        causes.extend(self.new_or_gone(&sentence.region));
        causes
    }

    fn edit(&self, edit: &Edit) -> String {
        let named = |seat: Seat, rule: RuleId| {
            let rule = &self.frame.policy(seat)[rule];
            format!("{} `{}` ({})", rule.keyword, rule.name, rule.title)
        };
        match (edit.old, edit.new) {
            (Some(_), Some(new)) => format!("{} changed", named(Seat::SECOND, new)),
            (None, Some(new)) => format!("{} is new", named(Seat::SECOND, new)),
            (Some(old), None) => format!("{} is gone", named(Seat::FIRST, old)),
            (None, None) => String::new(),
        }
    }

    /// The rules of one name that carry a duty in one of the policies alone.
    fn owed_otherwise(&self, duty: &str) -> Vec<String> {
        let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| carrying(self.frame.policy(seat), duty));
        let told = |name: &&&str, does: &str| format!("`{name}` {does} it");
        let owes = new.difference(&old).collect::<Vec<_>>();
        let owed = old.difference(&new).collect::<Vec<_>>();
        owes.iter().map(|name| told(name, "now owes")).chain(owed.iter().map(|name| told(name, "no longer owes"))).collect()
    }

    /// Roles, categories and purposes of a region that one of the policies does not have.
    fn new_or_gone(&self, region: &Region) -> Vec<String> {
        let mut found = Vec::new();
        for (variable, topic) in self.frame.topics() {
            let told = region.values[variable.0 as usize].as_ref();
            let size = self.found.survey().diagrams().size(variable);
            for value in (0..size).filter(|value| told.is_none_or(|told| told.contains(value))) {
                let (in_old, in_new, what) = match topic {
                    Topic::Role => (self.frame.role(Seat::FIRST, value).is_some(), self.frame.role(Seat::SECOND, value).is_some(), "role"),
                    Topic::Cell => (self.frame.cell(Seat::FIRST, value).is_some(), self.frame.cell(Seat::SECOND, value).is_some(), ""),
                    Topic::Purpose => {
                        (self.frame.purpose(Seat::FIRST, value).is_some(), self.frame.purpose(Seat::SECOND, value).is_some(), "purpose")
                    }
                    Topic::Consent | Topic::Fact(_) | Topic::Label(_) | Topic::Party(_) | Topic::Day => continue,
                };
                let title = self.value_title(topic, value);
                let title = if what.is_empty() { title } else { format!("the {what} {title}") };
                match (in_old, in_new) {
                    (false, true) => found.push(format!("{title} is new")),
                    (true, false) => found.push(format!("{title} is gone")),
                    (true, true) | (false, false) => {}
                }
            }
        }
        found
    }

    fn value_title(&self, topic: Topic, value: Choice) -> String {
        match topic {
            Topic::Role => self.role_title(value).to_owned(),
            Topic::Cell => {
                let (category, tier) = self.frame.joint_cell(value);
                format!("tier {tier} of {}", self.category_title(category, value))
            }
            Topic::Purpose => self.purpose_title(value).to_owned(),
            Topic::Consent | Topic::Fact(_) | Topic::Label(_) | Topic::Party(_) | Topic::Day => String::new(),
        }
    }

    /// In the words of the newer policy, or else of the older.
    fn newest<T>(&self, found: impl Fn(Seat) -> Option<T>) -> Option<(&'p Policy, T)> {
        [Seat::SECOND, Seat::FIRST].into_iter().find_map(|seat| Some((self.frame.policy(seat), found(seat)?)))
    }

    fn role_title(&self, value: Choice) -> &'p str {
        self.newest(|seat| self.frame.role(seat, value)).map_or("", |(policy, role)| &policy[role].title)
    }

    fn purpose_title(&self, value: Choice) -> &'p str {
        self.newest(|seat| self.frame.purpose(seat, value)).map_or("", |(policy, purpose)| &policy[purpose].title)
    }

    fn category_title(&self, _: usize, value: Choice) -> &'p str {
        self.newest(|seat| self.frame.cell(seat, value)).map_or("", |(policy, (category, _))| &policy[category].word.title)
    }

    fn tier_title(&self, value: Choice) -> String {
        let found = self.newest(|seat| self.frame.cell(seat, value));
        let title = found.and_then(|(policy, (category, tier))| policy[category].tiers.get(tier as usize - 1));
        title.map_or_else(String::new, |title| format!(" ({title})"))
    }

    fn duty_title(&self, name: &str, owed: bool) -> String {
        let policy = self.frame.policy(if owed { Seat::SECOND } else { Seat::FIRST });
        let found = policy.duties().find(|(_, word)| word.name == name);
        found.map_or_else(|| name.to_owned(), |(_, word)| word.title.clone())
    }

    fn authority_title(&self, seat: Seat, rule: Option<RuleId>) -> String {
        rule.map_or_else(|| "being one organisation".to_owned(), |rule| format!("\"{}\"", self.frame.policy(seat)[rule].title))
    }

    // ---- Who, what, what for ------------------------------------------------------------------------------

    /// Who it is about, and whether they are several.
    fn who(&self, region: &Region) -> (String, bool) {
        let Some((variable, values)) = self.values(region, Topic::Role) else { return ("Every role".to_owned(), false) };
        let size = self.found.survey().diagrams().size(variable);
        let missing: Vec<&str> = (0..size).filter(|value| !values.contains(value)).map(|value| self.role_title(value)).collect();
        if values.len() > MANY && missing.len() < MANY {
            return (format!("Every role but {}", listed(&missing, "and")), false);
        }
        let titles: Vec<&str> = values.iter().map(|&value| self.role_title(value)).collect();
        (listed(&titles, "and"), titles.len() > 1)
    }

    fn what(&self, region: &Region) -> String {
        let Some((variable, values)) = self.values(region, Topic::Cell) else { return "everything".to_owned() };
        let size = self.found.survey().diagrams().size(variable);
        let by_category = |values: &mut dyn Iterator<Item = Choice>| {
            let mut by_category: BTreeMap<usize, Vec<Choice>> = BTreeMap::new();
            values.for_each(|value| by_category.entry(self.frame.joint_cell(value).0).or_default().push(value));
            by_category
        };
        let (told, all) = (by_category(&mut values.iter().copied()), by_category(&mut (0..size)));
        let parts: Vec<String> = told.iter().map(|(category, values)| self.tiers(values, all[category].len())).collect();
        listed(&parts.iter().map(String::as_str).collect::<Vec<_>>(), "and")
    }

    fn tiers(&self, values: &[Choice], all: usize) -> String {
        let tiers: Vec<Tier> = values.iter().map(|&value| self.frame.joint_cell(value).1).collect();
        let category = values.first().map_or("", |&value| self.category_title(0, value));
        match &tiers[..] {
            _ if tiers.len() == all && all > 1 => format!("all of {category}"),
            [one] => format!("tier {one} of {category}{}", self.tier_title(values[0])),
            several => {
                let numbers: Vec<String> = several.iter().map(Tier::to_string).collect();
                format!("tiers {} of {category}", listed(&numbers.iter().map(String::as_str).collect::<Vec<_>>(), "and"))
            }
        }
    }

    fn what_for(&self, region: &Region) -> String {
        let Some((variable, values)) = self.values(region, Topic::Purpose) else { return String::new() };
        let size = self.found.survey().diagrams().size(variable);
        let missing: Vec<&str> = (0..size).filter(|value| !values.contains(value)).map(|value| self.purpose_title(value)).collect();
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

/// The names of the rules that carry a duty.
fn carrying<'p>(policy: &'p Policy, duty: &str) -> BTreeSet<&'p str> {
    let of_clauses = |body: &Body| {
        body.as_consent().into_iter().flat_map(|consent| &consent.clauses).flat_map(|clause| clause.must.iter()).collect::<Vec<_>>()
    };
    let owed = |body: &Body| body.duties().into_iter().flat_map(Ids::iter).chain(of_clauses(body)).any(|id| policy[id].name == duty);
    policy.rules().filter(|(_, rule)| owed(&rule.body)).map(|(_, rule)| rule.name.as_str()).collect()
}

/// What becomes of requests, without the conditions.
fn shift_words(shift: Shift, sentence: &Sentence, who: &str, several: bool, seen: &str) -> String {
    let verb = |one: &str, many: &str| if several { many.to_owned() } else { one.to_owned() };
    let before = |outcome| sentence.outcomes.iter().any(|(from, _)| *from == outcome);
    let after = |outcome| sentence.outcomes.iter().any(|(_, to)| *to == outcome);
    let (gains, loses) = (verb("gains", "gain"), verb("loses", "lose"));
    let gained = match (after(Outcome::Permit), after(Outcome::Ask)) {
        (true, true) => format!("{gains}, or may ask for,"),
        (false, true) => "may ask for".to_owned(),
        (_, false) => gains,
    };
    let lost = match (before(Outcome::Permit), before(Outcome::Ask)) {
        (true, true) => format!("{loses}, or can no longer ask for,"),
        (false, true) => "can no longer ask for".to_owned(),
        (_, false) => loses,
    };
    match shift {
        Shift::Opened => format!("{who} {gained} {seen}"),
        Shift::Uncovered => format!("{who} {gained} {seen}, which was concealed,"),
        Shift::Freed => format!("{who} no longer {} to ask before seeing {seen}", verb("has", "have")),
        Shift::Admitted => format!("{who} {} told that {seen} is refused, and no longer that there is none,", verb("is", "are")),
        Shift::Guarded => format!("{who} now {} to ask before seeing {seen}", verb("has", "have")),
        Shift::Closed => format!("{who} {lost} {seen}"),
        Shift::Hidden => format!("{who} {lost} {seen}, which is now concealed,"),
        Shift::Denied => format!("{who} {} no longer told that {seen} is refused: it is concealed", verb("is", "are")),
    }
}

/// `a`, `a and b`, `a, b and c`.
fn listed(parts: &[&str], word: &str) -> String {
    match parts {
        [] => "nothing".to_owned(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}
