//! The sentences of a difference: regions of requests in the titles of the policies.

use caldicott_analysis::diagram::{Choice, Leaf, Variable};
use caldicott_analysis::frame::{Frame, Seat, Topic};
use caldicott_analysis::{Changed, Difference, Edit, Region, Sentence, Shift, Word};
use caldicott_policy::{Body, FactKind, Id as _, Ids, Members, OrganisationId, Outcome, Party, Policy, RuleId, Side, Tier, Truth, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The most organisations that a sentence lists by name. More are counted.
const MAX_LISTED: usize = 12;

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

    // ---- When ---------------------------------------------------------------------------------------------

    /// When it is so: what is said of the request, then what the rest of the policy has to say, then what was expected.
    fn conditions(&self, region: &Region, opens: bool) -> String {
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
            Word::Expected | Word::Edited(_) | Word::SameOrganisation | Word::Defined(_) | Word::ConsentAsked | Word::Consented => {
                "applies"
            }
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

    // ---- Names --------------------------------------------------------------------------------------------

    /// What is called otherwise in the newer policy, and means the same.
    pub(crate) fn renamed(&self) -> Vec<String> {
        let mut renamed: Vec<String> = Vec::new();
        let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| self.frame.policy(seat));
        let mut compare = |kind: &str, one: (&str, &str), other: (&str, &str)| {
            if one.0 != other.0 {
                renamed.push(format!("the {kind} `{}` is now `{}`", one.0, other.0));
            }
            if one.1 != other.1 {
                renamed.push(format!("the {kind} `{}` is now titled \"{}\", and was \"{}\"", other.0, other.1, one.1));
            }
        };
        for (variable, topic) in self.frame.topics() {
            let size = self.found.survey().diagrams().size(variable);
            match topic {
                Topic::Role => {
                    for value in 0..size {
                        if let (Some(a), Some(b)) = (self.frame.role(Seat::FIRST, value), self.frame.role(Seat::SECOND, value)) {
                            compare("role", (&old[a].name, &old[a].title), (&new[b].name, &new[b].title));
                        }
                    }
                }
                Topic::Purpose => {
                    for value in 0..size {
                        if let (Some(a), Some(b)) = (self.frame.purpose(Seat::FIRST, value), self.frame.purpose(Seat::SECOND, value)) {
                            compare("purpose", (&old[a].name, &old[a].title), (&new[b].name, &new[b].title));
                        }
                    }
                }
                Topic::Cell => {
                    for value in (0..size).filter(|&value| self.frame.joint_cell(value).1 == 1) {
                        if let (Some((a, _)), Some((b, _))) = (self.frame.cell(Seat::FIRST, value), self.frame.cell(Seat::SECOND, value)) {
                            let (a, b) = (&old[a].word, &new[b].word);
                            compare("category", (&a.name, &a.title), (&b.name, &b.title));
                        }
                    }
                }
                Topic::Fact(fact) => {
                    if let (Some(a), Some(b)) = (self.frame.fact(Seat::FIRST, fact), self.frame.fact(Seat::SECOND, fact)) {
                        compare("fact", (&old[a].word.name, &old[a].word.title), (&new[b].word.name, &new[b].word.title));
                    }
                }
                Topic::Label(label) => {
                    if let (Some(a), Some(b)) = (self.frame.label(Seat::FIRST, label), self.frame.label(Seat::SECOND, label)) {
                        compare("label", (&old[a].name, &old[a].title), (&new[b].name, &new[b].title));
                    }
                }
                Topic::Consent | Topic::Party(_) | Topic::Day => {}
            }
        }
        renamed
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

/// `a`, `a and b`, `a, b and c`.
fn listed(parts: &[&str], word: &str) -> String {
    match parts {
        [] => "nothing".to_owned(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}
