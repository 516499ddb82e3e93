//! Of which requests a sentence of a difference speaks, as data for programs: everything by its name.

use super::Telling;
use super::names::newest;
use caldicott_analysis::diagram::{Choice, Leaf};
use caldicott_analysis::frame::{Seat, Topic};
use caldicott_analysis::{Sentence, Word};
use caldicott_policy::{Answer, FactKind, Id as _, RuleId, Side, Tier, Truth, Value};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Of which requests a sentence speaks: of those of which everything here is so. What is not here does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct About {
    /// The roles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// The tiers of each category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<BTreeMap<String, Vec<Tier>>>,
    /// The purposes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purposes: Option<Vec<String>>,
    /// What the patient says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent: Option<Vec<&'static str>>,
    /// The answers to facts; of a quantity the first and the last number of each range.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, Vec<serde_json::Value>>,
    /// Whether the item carries labels.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, bool>,
    /// The requester.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requester: Option<Organisations>,
    /// The holder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<Organisations>,
    /// Whether the sentence speaks of the same requests with requester and holder exchanged as well.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub or_the_other_way_round: bool,
    /// How requester and holder are to each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub together: Option<Together>,
    /// The first and the last day of each range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Vec<[Option<String>; 2]>>,
    /// The answers, `no`, `unknown` or `yes`, to what the rules say that are the same in both policies: whether they are `covered`,
    /// `granted` and so on. An edited rule has the answers `neither`, `older`, `newer` and `both`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, Vec<&'static str>>,
    /// Those of these words of which the sentence says no more than *if all else in the policy permits it*.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub all_else: Vec<String>,
}

/// Some organisations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Organisations {
    /// Those that a policy names.
    pub named: Vec<String>,
    /// Whether all that no policy names are among them.
    pub unnamed: bool,
}

/// What is only so of requester and holder together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Together {
    /// If both are among these
    pub of: Organisations,
    /// whether they are then the same one.
    pub same: bool,
}

impl Telling<'_, '_> {
    /// What a sentence speaks of, as data.
    pub(crate) fn about(&self, sentence: &Sentence, mirrored: bool) -> About {
        let region = &sentence.region;
        let mut about = About { or_the_other_way_round: mirrored, ..About::default() };
        for (variable, topic) in self.frame.topics() {
            let Some(values) = &region.values[variable.0 as usize] else { continue };
            match topic {
                Topic::Role => about.roles = Some(values.iter().filter_map(|&value| self.role_name(value)).collect()),
                Topic::Purpose => about.purposes = Some(values.iter().filter_map(|&value| self.purpose_name(value)).collect()),
                Topic::Cell => about.data = Some(self.tiers_by_name(values)),
                Topic::Consent => about.consent = Some(values.iter().map(|&value| Answer::ALL[value as usize].word()).collect()),
                Topic::Fact(fact) => about.facts.extend(self.answers_by_name(fact, values)),
                Topic::Label(label) => {
                    let named = newest(self.frame, |seat| self.frame.label(seat, label));
                    about.labels.extend(named.map(|(policy, id)| (policy[id].name.clone(), values.contains(&1))));
                }
                Topic::Party(Side::Requester) => about.requester = Some(self.organisations_by_name(values)),
                Topic::Party(Side::Holder) => about.holder = Some(self.organisations_by_name(values)),
                Topic::Day => {
                    let days = self.frame.days();
                    let last = |run: usize| days.get(run + 1).and_then(|day| day.previous()).map(|day| day.to_string());
                    let first = |run: usize| (run > 0).then(|| days[run].to_string());
                    about.on = Some(runs(values).into_iter().map(|(from, to)| [first(from), last(to)]).collect());
                }
            }
        }
        about.together =
            region.paired.map(|paired| Together { of: self.organisations_by_name(&BTreeSet::from(paired.of_kind)), same: paired.same });
        for (word, _) in self.found.words() {
            let Some(answers) = self.found.answer(region, word) else { continue };
            if self.goes_without_saying(sentence, word, &answers) && self.found.in_plain_values(region, word).is_none() {
                about.all_else.push(self.word_name(word));
            }
            about.words.insert(self.word_name(word), answers_by_name(word, &answers));
        }
        about
    }

    fn role_name(&self, value: Choice) -> Option<String> {
        newest(self.frame, |seat| self.frame.role(seat, value)).map(|(policy, id)| policy[id].name.clone())
    }

    fn purpose_name(&self, value: Choice) -> Option<String> {
        newest(self.frame, |seat| self.frame.purpose(seat, value)).map(|(policy, id)| policy[id].name.clone())
    }

    fn tiers_by_name(&self, values: &BTreeSet<Choice>) -> BTreeMap<String, Vec<Tier>> {
        let mut tiers: BTreeMap<String, Vec<Tier>> = BTreeMap::new();
        for &value in values {
            if let Some((policy, (category, tier))) = newest(self.frame, |seat| self.frame.cell(seat, value)) {
                tiers.entry(policy[category].word.name.clone()).or_default().push(tier);
            }
        }
        tiers
    }

    fn answers_by_name(&self, fact: usize, values: &BTreeSet<Choice>) -> Option<(String, Vec<serde_json::Value>)> {
        let (policy, id) = newest(self.frame, |seat| self.frame.fact(seat, fact))?;
        let answers = match &policy[id].kind {
            FactKind::Fact | FactKind::Objection => values.iter().map(|&value| (value == 1).into()).collect(),
            FactKind::Choice(_) => values.iter().filter_map(|&value| self.value_name(fact, value)).map(Into::into).collect(),
            FactKind::Quantity(..) => {
                let numbers = self.frame.numbers(fact);
                let last = |run: usize| numbers.get(run + 1).map(|next| next - 1);
                runs(values).into_iter().map(|(from, to)| serde_json::json!([numbers[from], last(to)])).collect()
            }
        };
        Some((policy[id].word.name.clone(), answers))
    }

    /// A value of a choice, in the newest policy that has it.
    pub(super) fn value_name(&self, fact: usize, value: Choice) -> Option<String> {
        [Seat::SECOND, Seat::FIRST].into_iter().find_map(|seat| {
            let Some(Value::Choice(value)) = self.frame.answer(seat, fact, value) else { return None };
            match &self.frame.policy(seat)[self.frame.fact(seat, fact)?].kind {
                FactKind::Choice(all) => all.get(value.index()).cloned(),
                FactKind::Fact | FactKind::Objection | FactKind::Quantity(..) => None,
            }
        })
    }

    fn organisations_by_name(&self, values: &BTreeSet<Choice>) -> Organisations {
        let named = values.iter().flat_map(|&value| self.frame.named_alike(value));
        let named: BTreeSet<String> = named.map(|(seat, id)| self.frame.policy(seat)[id].word.name.clone()).collect();
        Organisations { named: named.into_iter().collect(), unnamed: values.iter().any(|&value| self.frame.is_stranger(value)) }
    }

    fn word_name(&self, word: Word) -> String {
        match word {
            Word::Expected => "expected".to_owned(),
            Word::Edited(edit) => {
                let edit = &self.found.edits()[edit];
                let name = |seat: Seat, rule: Option<RuleId>| rule.map(|rule| self.frame.policy(seat)[rule].name.clone());
                let name = name(Seat::SECOND, edit.new).or_else(|| name(Seat::FIRST, edit.old)).unwrap_or_default();
                format!("edited {name}")
            }
            Word::SameOrganisation => "same-organisation".to_owned(),
            Word::Defined(definition) => format!("definition {}", self.frame.policy(Seat::SECOND)[definition].word.name),
            Word::Covered => "covered".to_owned(),
            Word::Granted => "granted".to_owned(),
            Word::Withheld => "withheld".to_owned(),
            Word::Concealed => "concealed".to_owned(),
            Word::ConsentAsked => "consent-asked".to_owned(),
            Word::Consented => "consented".to_owned(),
            Word::AllElse => "all-else".to_owned(),
        }
    }

    /// The names of the rules of a policy that are not the same in the other.
    pub(crate) fn edited(&self, seat: Seat) -> Vec<String> {
        let rules = self.found.edits().iter().filter_map(|edit| if seat == Seat::FIRST { edit.old } else { edit.new });
        rules.map(|rule| self.frame.policy(seat)[rule].name.clone()).collect()
    }
}

fn answers_by_name(word: Word, answers: &BTreeSet<Leaf>) -> Vec<&'static str> {
    if let Word::Edited(_) = word {
        let names = [([false, false], "neither"), ([true, false], "older"), ([false, true], "newer"), ([true, true], "both")];
        let there = |contributing: [bool; 2]| answers.iter().any(|&answer| Word::contributing(answer) == contributing);
        return names.into_iter().filter(|(contributing, _)| there(*contributing)).map(|(_, name)| name).collect();
    }
    let names = [(Truth::No, "no"), (Truth::Unknown, "unknown"), (Truth::Yes, "yes")];
    names.into_iter().filter(|(truth, _)| answers.contains(&(*truth as Leaf))).map(|(_, name)| name).collect()
}

/// Values that follow each other, as the first and the last of each run.
pub(super) fn runs(values: &BTreeSet<Choice>) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for value in values.iter().map(|&value| value as usize) {
        match runs.last_mut() {
            Some((_, end)) if *end + 1 == value => *end = value,
            _ => runs.push((value, value)),
        }
    }
    runs
}
