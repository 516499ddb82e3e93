//! When it is so what a sentence of a difference says: the values and the words of a region.

use super::about::runs;
use super::names::newest;
use super::titles::{is_simple, quoted, within};
use super::{Telling, listed};
use caldicott_analysis::diagram::{Choice, Diagram, Join, Leaf, Variable};
use caldicott_analysis::frame::{Seat, Topic};
use caldicott_analysis::{Changed, Edit, Region, Sentence, Shift, Word};
use caldicott_policy::{FactKind, Outcome, RuleId, Truth};
use std::collections::BTreeSet;

impl Telling<'_, '_> {
    /// When it is so: what is said of the request, then what the rest of the policy has to say, then what was expected.
    pub(super) fn conditions(&self, sentence: &Sentence, parties: Option<String>) -> String {
        let region = &sentence.region;
        let mut when: Vec<String> = Vec::new();
        let mut rest: Vec<String> = Vec::new();
        let mut all_else = false;
        let mut but = String::new();
        for (word, _) in self.found.words() {
            let Some(answers) = self.found.answer(region, word) else { continue };
            if let Some(plain) = self.found.in_plain_values(region, word) {
                when.extend(plain.iter().map(|(variable, values)| self.value_words(*variable, values)));
            } else if self.goes_without_saying(sentence, word, &answers) {
                all_else = true;
            } else if word == Word::Expected {
                but = format!(", {}", self.word_words(region, word, &answers).join(", "));
            } else {
                match self.as_one_or_two(region, word, &answers) {
                    Some(one_or_two) => rest.push(one_or_two.to_owned()),
                    None => rest.extend(self.word_words(region, word, &answers)),
                }
            }
        }
        for (variable, topic) in self.frame.topics() {
            let told = match topic {
                Topic::Role | Topic::Cell | Topic::Purpose | Topic::Party(_) => continue,
                Topic::Consent | Topic::Fact(_) | Topic::Label(_) | Topic::Day => region.values[variable.0 as usize].as_ref(),
            };
            when.extend(told.map(|values| self.value_words(variable, values)));
        }
        rest.extend(region.paired.map(|paired| self.paired_words(region, &paired)));
        if self.parties(region).is_some_and(|parties| parties.among_the_same()) {
            rest.retain(|words| words != ANOTHER);
        }
        when.extend(parties);
        when.extend(rest);
        let mut met = BTreeSet::new();
        when.retain(|words| met.insert(words.clone()));
        let closes = matches!(&sentence.change, Changed::Outcome(shift) if !shift.opens());
        let would = if closes { "would permit" } else { "permits" };
        let and_all_else = format!("all else in the policy {would} it");
        let all_else_too = match (all_else, closes) {
            (false, _) => String::new(),
            (true, false) => format!(", if {and_all_else}"),
            (true, true) => format!(", where {and_all_else}"),
        };
        let simple = when.iter().all(|words| is_simple(words));
        match &when[..] {
            [] => format!("{all_else_too}{but}"),
            [only] if simple || !all_else => format!(" when {only}{all_else_too}{but}"),
            [first, last] if simple => format!(" when {first} and {last}{all_else_too}{but}"),
            _ => {
                when.extend(all_else.then_some(and_all_else));
                format!(" when all of this is so{but}: {}", when.join("; "))
            }
        }
    }

    /// Whether what a word says is so of whatever is permitted or may be asked for: of that a sentence says *if all else in the policy
    /// permits it*. Where nothing is, before or after, nothing goes without saying.
    pub(super) fn goes_without_saying(&self, sentence: &Sentence, word: Word, answers: &BTreeSet<Leaf>) -> bool {
        let Some(permissive) = word.permissive() else { return false };
        let unknown = Truth::Unknown as Leaf;
        let lets_through = |answer: &Leaf| *answer == permissive as Leaf || *answer == unknown;
        // That the patient has still to be asked is said by "may ask for", but not where nothing else may be.
        if !answers.iter().all(lets_through) || !answers.contains(&(permissive as Leaf)) {
            return false;
        }
        // The policies that permit it or let it be asked for, and whether they only let it be asked for.
        let (seats, asks) = match &sentence.change {
            Changed::Outcome(Shift::Admitted | Shift::Denied | Shift::Revealed | Shift::Veiled) => return false,
            Changed::Outcome(shift) if shift.opens() => (&[Seat::SECOND][..], sentence.outcomes.iter().any(|(_, to)| *to == Outcome::Ask)),
            Changed::Outcome(_) => (&[Seat::FIRST][..], sentence.outcomes.iter().any(|(from, _)| *from == Outcome::Ask)),
            Changed::Duty { .. } | Changed::Authority { .. } | Changed::Ground { .. } => (&[Seat::FIRST, Seat::SECOND][..], false),
        };
        // What is permitted is not withheld, and every consent entry is satisfied; but a rule that changed may do instead of others.
        let instead: &[Word] = match word {
            Word::Withheld | Word::Concealed => &[],
            Word::Consented if !asks || answers.contains(&unknown) => &[],
            Word::AllElse if !asks || answers.contains(&unknown) => &[Word::Covered, Word::Granted, Word::Consented],
            Word::Covered | Word::Granted => &[word],
            Word::ConsentAsked => &[Word::Consented],
            Word::Consented | Word::AllElse | Word::Expected | Word::Edited(_) | Word::SameOrganisation | Word::Defined(_) => return false,
        };
        seats.iter().any(|&seat| !self.may_do_instead(sentence, word, answers, seat, instead))
    }

    /// Whether a rule that changed may let through what a word does not, and nothing is different then.
    fn may_do_instead(&self, sentence: &Sentence, word: Word, answers: &BTreeSet<Leaf>, seat: Seat, instead: &[Word]) -> bool {
        let Some((_, function)) = self.found.words().find(|(other, _)| *other == word) else { return true };
        let edits = self.found.edits().iter().filter(|edit| instead.contains(&edit.part));
        let applying: Vec<Diagram> = edits.filter_map(|edit| edit.applies(seat)).collect();
        let mut diagrams = self.found.survey().diagrams();
        let here = diagrams.of_block(&sentence.region.values);
        let otherwise = diagrams.wherever(function, |answer| !answers.contains(&answer));
        let otherwise = diagrams.both(here, otherwise);
        let possibly =
            applying.into_iter().map(|applies| diagrams.wherever(applies, |truth| truth != Truth::No as Leaf)).collect::<Vec<_>>();
        let let_through = diagrams.join_all(Join::Greatest, Diagram::leaf(0), possibly);
        let let_through = diagrams.both(otherwise, let_through);
        if let_through == Diagram::leaf(0) {
            return false;
        }
        let alike = self.found.sentences.iter().filter(|other| other.change == sentence.change).map(|other| other.region.set);
        let different = diagrams.join_all(Join::Greatest, Diagram::leaf(0), alike.collect::<Vec<_>>());
        diagrams.without(let_through, different) != Diagram::leaf(0)
    }

    fn word_words(&self, region: &Region, word: Word, answers: &BTreeSet<Leaf>) -> Vec<String> {
        let may_be = |truth: Truth| answers.contains(&(truth as Leaf));
        let so = may_be(Truth::Yes) && !may_be(Truth::No);
        let words = match word {
            Word::Edited(edit) => return vec![self.edited_words(&self.found.edits()[edit], answers)],
            Word::Expected if so => "as far as that was expected",
            Word::Expected => "except where that was expected",
            Word::SameOrganisation if so => OWN,
            Word::SameOrganisation => ANOTHER,
            Word::Defined(definition) => {
                let word = &self.frame.policy(Seat::SECOND)[definition].word;
                return vec![if so { self.condition_title(word) } else { not(&self.condition_in_quotes(word)) }];
            }
            Word::Covered => return self.covered_words(region, so).iter().map(|&words| words.to_owned()).collect(),
            Word::Granted if so => "another rule grants it",
            Word::Granted => "no other rule grants it",
            Word::Withheld if so => "another rule withholds it",
            Word::Withheld => "no other rule withholds it",
            Word::Concealed if so => "another rule conceals it",
            Word::Concealed => "no other rule conceals it",
            Word::AllElse => match (may_be(Truth::No), may_be(Truth::Unknown), may_be(Truth::Yes)) {
                (false, false, _) => "all else in the policy permits it",
                (false, true, true) => "all else in the policy permits it, or lets it be asked for",
                (false, true, false) => "all else in the policy lets it be asked for",
                (true, true, _) => "nothing else in the policy permits it yet",
                (true, false, true) => "all else in the policy permits or refuses it",
                (true, false, false) => "all else in the policy refuses it",
            },
            Word::ConsentAsked if so => "another consent entry applies",
            Word::ConsentAsked => "no other consent entry applies",
            Word::Consented => match (may_be(Truth::No), may_be(Truth::Unknown), may_be(Truth::Yes)) {
                (false, false, _) => "every other consent entry is satisfied",
                (false, true, false) => "the patient has still to be asked for consent",
                (false, true, true) => "every other consent entry is satisfied, or the patient has still to be asked",
                (true, false, false) => "another consent entry is not satisfied",
                (true, false, true) => "no other consent entry has still to be asked about",
                (true, true, _) => "another consent entry is not satisfied, or the patient has still to be asked",
            },
        };
        vec![words.to_owned()]
    }

    /// An organisation needs no agreement with itself, so *no agreement covers it* is said of two organisations.
    fn covered_words(&self, region: &Region, so: bool) -> &'static [&'static str] {
        let word = |wanted: Word| self.found.words().find(|(word, _)| *word == wanted).map_or(Diagram::leaf(0), |(_, function)| function);
        let (same, covered) = (word(Word::SameOrganisation), word(Word::Covered));
        let told = self.found.answer(region, Word::SameOrganisation);
        let mut diagrams = self.found.survey().diagrams();
        let here = diagrams.of_block(&region.values);
        let one = diagrams.wherever(same, |truth| truth == Truth::Yes as Leaf && told.as_ref().is_none_or(|told| told.contains(&truth)));
        let two = diagrams.wherever(same, |truth| truth == Truth::No as Leaf);
        let agreed = diagrams.wherever(covered, |truth| truth != Truth::No as Leaf);
        let agreed = diagrams.both(two, agreed);
        let (may_be_one, may_be_agreed) = (diagrams.meet(one, here), diagrams.meet(agreed, here));
        match (so, may_be_one, may_be_agreed) {
            (true, true, true) => &["either the requester's own organisation holds the record or another agreement covers it"],
            (true, true, false) => &[OWN],
            (true, false, _) => &["another agreement covers it"],
            (false, true, true) => &[ANOTHER, "no other agreement covers it"],
            (false, true, false) => &[ANOTHER],
            (false, false, _) => &["no other agreement covers it"],
        }
    }

    /// What a word's answer comes down to, if it is the same as saying whether one organisation asks itself or two are there.
    fn as_one_or_two(&self, region: &Region, word: Word, answers: &BTreeSet<Leaf>) -> Option<&'static str> {
        let function = |wanted: Word| self.found.words().find(|(word, _)| *word == wanted).map(|(_, function)| function);
        let (same, said) = (function(Word::SameOrganisation)?, function(word)?);
        let mut diagrams = self.found.survey().diagrams();
        let here = diagrams.of_block(&region.values);
        let here = diagrams.both(here, self.found.around());
        let said = diagrams.wherever(said, |answer| answers.contains(&answer));
        let said = diagrams.both(here, said);
        let mut is = |wanted: Truth| {
            let so = diagrams.wherever(same, |truth| truth == wanted as Leaf);
            diagrams.both(here, so) == said
        };
        if is(Truth::Yes) { Some(OWN) } else { is(Truth::No).then_some(ANOTHER) }
    }

    /// What the rules of an edit contribute.
    fn edited_words(&self, edit: &Edit, answers: &BTreeSet<Leaf>) -> String {
        let title = |seat: Seat, rule: Option<RuleId>| rule.map(|rule| quoted(&self.frame.policy(seat)[rule].title));
        let title = title(Seat::SECOND, edit.new).or_else(|| title(Seat::FIRST, edit.old)).unwrap_or_default();
        if edit.part == Word::Consented {
            return consent_edited_words(&title, answers);
        }
        let [covers, cover, covered] = match edit.part {
            Word::Covered => ["covers it", "cover it", "covered it"],
            Word::Granted => ["grants it", "grant it", "granted it"],
            Word::Withheld => ["withholds it", "withhold it", "withheld it"],
            Word::Concealed => ["conceals it", "conceal it", "concealed it"],
            Word::Consented
            | Word::ConsentAsked
            | Word::Expected
            | Word::Edited(_)
            | Word::SameOrganisation
            | Word::Defined(_)
            | Word::AllElse => ["applies", "apply", "applied"],
        };
        let says = |old: bool, new: bool| answers.iter().any(|&answer| Word::contributing(answer) == [old, new]);
        match [says(false, false), says(false, true), says(true, false), says(true, true)] {
            [false, true, false, false] => format!("{title} now {covers}"),
            [false, false, true, false] => format!("{title} no longer {covers}"),
            [false, _, false, true] => format!("{title} {covers}"),
            [true, false, _, false] => format!("{title} does not {cover}"),
            [false, false, true, true] => format!("{title} {covered}"),
            [true, true, false, false] => format!("{title} did not {cover}"),
            [false, true, true, false] => format!("{title} either now {covers} or no longer {covers}"),
            [true, false, false, true] => format!("{title} still {covers} or still does not {cover}"),
            [false, true, true, true] => format!("{title} {covers}, or {covered} before"),
            [true, true, true, false] => format!("{title} does not {cover}, or did not {cover} before"),
            [true, false, true, true] => format!("{title} does not newly {cover}"),
            [true, true, false, true] => format!("{title} has not ceased to {cover}"),
            [true, true, true, true] | [false, false, false, false] => format!("the change to {title} bears on it"),
        }
    }

    fn value_words(&self, variable: Variable, values: &BTreeSet<Choice>) -> String {
        match self.frame.topic(variable) {
            Topic::Consent => consent_words(values).to_owned(),
            Topic::Fact(fact) => self.fact_words(fact, variable, values),
            Topic::Label(label) => {
                let label = newest(self.frame, |seat| self.frame.label(seat, label));
                let title = label.map_or_else(String::new, |(policy, label)| self.label_title(&policy[label]));
                let is = if values.contains(&1) { "is" } else { "is not" };
                format!("the item {is} labelled {title}")
            }
            Topic::Day => format!(
                "the day is {}",
                ranges(values, self.frame.days(), |day| day.previous(), |day| format!("up to {day}"), |day| format!("from {day} on"))
            ),
            Topic::Role | Topic::Cell | Topic::Purpose | Topic::Party(_) => String::new(),
        }
    }

    fn fact_words(&self, fact: usize, variable: Variable, values: &BTreeSet<Choice>) -> String {
        let Some((policy, id)) = newest(self.frame, |seat| self.frame.fact(seat, fact)) else { return String::new() };
        let word = &policy[id];
        let asked = || self.condition_in_quotes(&word.word);
        match &word.kind {
            FactKind::Fact | FactKind::Objection if values.contains(&1) => self.condition_title(&word.word),
            FactKind::Fact | FactKind::Objection => {
                word.otherwise.as_deref().map_or_else(|| not(&self.condition_in_quotes(&word.word)), within)
            }
            FactKind::Choice(_) => format!("{} {}", asked(), self.choice_words(fact, variable, values)),
            FactKind::Quantity(..) => {
                let numbers = self.frame.numbers(fact);
                format!(
                    "{} is {}",
                    asked(),
                    ranges(
                        values,
                        numbers,
                        |&number| number.checked_sub(1),
                        |most| format!("at most {most}"),
                        |least| format!("at least {least}")
                    )
                )
            }
        }
    }

    /// `is "registered" or "referral"`; `is not "no relationship"`, where that is shorter.
    fn choice_words(&self, fact: usize, variable: Variable, values: &BTreeSet<Choice>) -> String {
        let size = self.found.survey().diagrams().size(variable);
        // Values are names, and names have hyphens where titles have spaces.
        let named = |values: &mut dyn Iterator<Item = Choice>| -> Vec<String> {
            values.filter_map(|value| self.value_name(fact, value)).map(|name| quoted(&name.replace('-', " "))).collect()
        };
        let (told, others) = (named(&mut values.iter().copied()), named(&mut (0..size).filter(|value| !values.contains(value))));
        // What one of the policies does not know is no answer that could be named.
        let all_are_named = told.len() + others.len() == size as usize;
        if all_are_named && others.len() < told.len() {
            return format!("is {} {}", if others.len() > 1 { "neither" } else { "not" }, listed(&others, "nor"));
        }
        format!("is {}", listed(&told, "or"))
    }
}

/// How it stands with a consent entry that changed, in the older and in the newer policy.
fn consent_edited_words(title: &str, answers: &BTreeSet<Leaf>) -> String {
    let standing: BTreeSet<[Option<Truth>; 2]> = answers.iter().map(|&answer| Word::satisfied(answer)).collect();
    let [before, after] = [0, 1].map(|seat| standing.iter().map(|stands| stands[seat]).collect::<BTreeSet<Option<Truth>>>());
    let words = |stands: Option<Truth>| match stands {
        None => "not asked for",
        Some(Truth::Yes) => "satisfied",
        Some(Truth::Unknown) => "still to be asked about",
        Some(Truth::No) => "not satisfied",
    };
    let list = |stands: &BTreeSet<Option<Truth>>| listed(&stands.iter().map(|stands| words(*stands)).collect::<Vec<_>>(), "or");
    if before.len() * after.len() == standing.len() {
        return if before == after && before.len() == 1 {
            format!("{title} is {}", list(&after))
        } else {
            format!("{title} was {} and is now {}", list(&before), list(&after))
        };
    }
    let each: Vec<String> = standing.iter().map(|&[before, after]| format!("was {} and is now {}", words(before), words(after))).collect();
    format!("{title} {}", listed(&each, "or"))
}

fn not(title: &str) -> String {
    format!("{title} is not so")
}

/// One organisation asks itself.
pub(super) const OWN: &str = "the requester's own organisation holds the record";

/// One organisation asks another.
pub(super) const ANOTHER: &str = "another organisation holds the record";

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

/// Values that each stand for all from their own line up to the next, as ranges; what is open at an end has words of its own.
fn ranges<T: std::fmt::Display>(
    values: &BTreeSet<Choice>,
    lines: &[T],
    before: impl Fn(&T) -> Option<T>,
    up_to: impl Fn(&T) -> String,
    from: impl Fn(&T) -> String,
) -> String {
    let told = runs(values).into_iter().map(|(first, last)| {
        let end = lines.get(last + 1).and_then(&before);
        match (first, end, lines.get(first)) {
            (0, Some(end), _) => up_to(&end),
            (_, Some(end), Some(start)) if end.to_string() == start.to_string() => start.to_string(),
            (_, Some(end), Some(start)) => format!("from {start} to {end}"),
            (0, None, _) => "any".to_owned(),
            (_, None, Some(start)) => from(start),
            (_, _, None) => String::new(),
        }
    });
    told.collect::<Vec<_>>().join(" or ")
}
