//! Scenarios, each with the background of its file.

use super::conditions::A_LABEL;
use super::names::Wanted;
use super::{Resolver, values};
use crate::ids::{Id as _, Ids};
use crate::model::{Answer, Expect, FactKind, Scenario};
use crate::request::{Answered, Consent, Request};
use crate::value::{Party, Value};
use crate::{CategoryId, FactId, LabelId, OrganisationId, PurposeId, RoleId};
use caldicott_syntax::ast::{self, ConsentAnswer, DetailKind, Entry, Expectation, Given, GivenValue, Keyword, LabelsAnswer, Name, Number};
use caldicott_syntax::{Code, Day, Diagnostic, SourceId};
use std::collections::{BTreeMap, BTreeSet, HashMap};

pub(super) const AN_ORGANISATION: Wanted = Wanted { keywords: &[Keyword::Organisation], called: "one organisation" };
const A_ROLE: Wanted = Wanted { keywords: &[Keyword::Role], called: "one role" };
const A_CATEGORY: Wanted = Wanted { keywords: &[Keyword::Category], called: "one category" };
const A_PURPOSE: Wanted = Wanted { keywords: &[Keyword::Purpose], called: "one purpose" };
const A_FACT: Wanted = Wanted {
    keywords: &[Keyword::Fact, Keyword::Objection, Keyword::Choice, Keyword::Quantity],
    called: "a fact, an objection, a choice or a quantity",
};

/// The names that a scenario gives to the two organisations that no policy names. Neither can be a declared name.
const ANOTHER: &str = "another-organisation";
const A_THIRD: &str = "a-third-organisation";

/// What a scenario says so far: its background, then its own details.
#[derive(Clone, Default)]
struct Said {
    role: Option<(RoleId, Option<Party>)>,
    sees: Option<(CategoryId, u32, Option<Party>)>,
    purposes: Vec<PurposeId>,
    on: Option<Day>,
    labels: Option<BTreeSet<LabelId>>,
    consent: Consent,
    facts: BTreeMap<FactId, (Option<Value>, Option<Day>)>,
    expect: Option<Expect>,
    cites: Vec<String>,
    basis: Vec<String>,
}

impl<'g> Resolver<'g> {
    /// Resolves all scenarios.
    pub(super) fn scenarios(&mut self) {
        let mut backgrounds: HashMap<SourceId, (&'g Entry, Option<Said>)> = HashMap::new();
        for entry in self.entries.iter().filter(|entry| entry.keyword == Keyword::Background) {
            if let Some((first, _)) = backgrounds.get(&entry.span.source) {
                self.report(
                    Diagnostic::new(Code::SecondOne, entry.keyword_span, "a file has one background, and this is the second")
                        .with_other(first.keyword_span, "the first is here")
                        .with_help("join the two, or put the scenarios of one into a file of their own"),
                );
                // Which of the two is meant is not known, and what either leaves out is not missed.
                if let Some((_, said)) = backgrounds.get_mut(&entry.span.source) {
                    *said = None;
                }
                continue;
            }
            let said = self.said(entry, Said::default());
            backgrounds.insert(entry.span.source, (entry, said));
        }
        for entry in self.entries.iter().filter(|entry| entry.keyword == Keyword::Scenario) {
            let background = backgrounds.get(&entry.span.source);
            // What a background that could not be read says is not known: a missing day is not held against the scenario.
            let unsure = background.is_some_and(|(entry, said)| entry.broken || said.is_none());
            let start = background.and_then(|(_, said)| said.clone()).unwrap_or_default();
            if let Some(said) = self.said(entry, start) {
                self.scenario(entry, said, unsure);
            }
        }
    }

    fn scenario(&mut self, entry: &'g Entry, said: Said, unsure: bool) {
        let Some(on) = said.on else {
            if !unsure && !entry.broken {
                self.report(
                    Diagnostic::new(Code::NoDay, entry.keyword_span, "this scenario has no day")
                        .with_help("say `on` which day it is asked, here or in the background"),
                );
            }
            return;
        };
        let (Some((role, requester)), Some((category, tier, holder)), Some(expect)) = (said.role, said.sees, said.expect) else { return };
        if said.purposes.is_empty() {
            return;
        }
        // What is given without a day was checked that day.
        let facts = said.facts.into_iter().map(|(fact, (value, checked))| (fact, Answered { value, checked: Some(checked.unwrap_or(on)) }));
        let place = entry
            .details
            .iter()
            .find(|detail| matches!(detail.kind, DetailKind::Expect(_)))
            .map_or(entry.keyword_span, |detail| detail.span);
        let request = Request {
            // The policy is not whole yet; it is put in when it is.
            stamp: 0,
            role,
            requester,
            holder,
            category,
            tier,
            labels: said.labels,
            consent: said.consent.in_one_form(&said.purposes),
            purposes: said.purposes,
            on,
            facts: facts.collect(),
        };
        self.policy.scenarios.push(Scenario {
            name: entry.name.text.clone(),
            title: entry.title.value.clone(),
            request,
            expect,
            cites: said.cites,
            basis: said.basis,
            place,
        });
    }

    /// What an entry says on top of what was said before it; `None` if some of it could not be resolved.
    fn said(&mut self, entry: &'g Entry, before: Said) -> Option<Said> {
        let mut said = before;
        let mut sound = true;
        self.check_labels_said_once(entry);
        for detail in &entry.details {
            sound &= self.say(&detail.kind, &mut said).is_some();
        }
        sound.then_some(said)
    }

    fn say(&mut self, kind: &'g DetailKind, said: &mut Said) -> Option<()> {
        match kind {
            DetailKind::RoleAt(role, party) => {
                let (role, party) = (self.look_up(role, A_ROLE), self.party(party));
                said.role = Some((RoleId::new(role?.index), party?));
            }
            DetailKind::Sees(category, tier, party) => {
                let (seen, party) = (self.seen(category, tier), self.party(party));
                let (category, tier) = seen?;
                said.sees = Some((category, tier, party?));
            }
            DetailKind::For(names) => {
                let mut purposes = Vec::new();
                for name in names {
                    let purpose = PurposeId::new(self.look_up(name, A_PURPOSE)?.index);
                    if purposes.contains(&purpose) {
                        self.report_said_twice(name);
                        return None;
                    }
                    purposes.push(purpose);
                }
                said.purposes = purposes;
            }
            DetailKind::On(date) => said.on = Some(date.day),
            DetailKind::Labels(LabelsAnswer::None) => said.labels = Some(BTreeSet::new()),
            DetailKind::Labels(LabelsAnswer::Unknown) => said.labels = None,
            DetailKind::Labelled(names) => {
                let found: Vec<Option<LabelId>> = names.iter().map(|name| Some(LabelId::new(self.look_up(name, A_LABEL)?.index))).collect();
                said.labels = Some(found.into_iter().collect::<Option<_>>()?);
            }
            DetailKind::Answer(answer, purpose) => self.answer(*answer, purpose.as_ref(), &mut said.consent)?,
            DetailKind::Given(given) => {
                let mut own = BTreeSet::new();
                let mut sound = true;
                for given in given {
                    match self.given(given) {
                        Some((fact, value)) => {
                            if !own.insert(fact) {
                                self.report_said_twice(&given.name);
                                sound = false;
                            }
                            said.facts.insert(fact, (value, given.checked.as_ref().map(|date| date.day)));
                        }
                        None => sound = false,
                    }
                }
                sound.then_some(())?;
            }
            DetailKind::Expect(expectation) => said.expect = Some(self.expectation(expectation)?),
            DetailKind::Cites(texts) => said.cites = values(texts),
            DetailKind::Basis(texts) => said.basis = values(texts),
            _ => {}
        }
        Some(())
    }

    fn report_said_twice(&mut self, name: &Name) {
        self.report(
            Diagnostic::new(Code::SaidTwice, name.span, format!("`{}` is said twice in one list", name.text)).with_help("keep one of them"),
        );
    }

    fn check_labels_said_once(&mut self, entry: &'g Entry) {
        let labels = entry.details.iter().find(|detail| matches!(detail.kind, DetailKind::Labels(_)));
        let labelled = entry.details.iter().find(|detail| matches!(detail.kind, DetailKind::Labelled(_)));
        if let (Some(labels), Some(labelled)) = (labels, labelled) {
            self.report(
                Diagnostic::new(
                    Code::EitherOr,
                    labels.span,
                    "the item is `labelled`, or a `labels` detail says that it has none or that nobody knows, not both",
                )
                .with_other(labelled.span, "its labels are named here")
                .with_help("delete one of the two"),
            );
        }
    }

    /// An organisation of a scenario; `Some(None)` for `unknown`.
    fn party(&mut self, party: &ast::Party) -> Option<Option<Party>> {
        Some(match party {
            ast::Party::Named(name) => Some(Party::Named(OrganisationId::new(self.look_up(name, AN_ORGANISATION)?.index))),
            ast::Party::Unknown(_) => None,
            ast::Party::Another(_) => Some(Party::Other(ANOTHER.to_owned())),
            ast::Party::AThird(_) => Some(Party::Other(A_THIRD.to_owned())),
        })
    }

    fn seen(&mut self, category: &Name, tier: &Number) -> Option<(CategoryId, u32)> {
        let declared = self.look_up(category, A_CATEGORY)?;
        let id = CategoryId::new(declared.index);
        if declared.broken {
            return None;
        }
        let top = self.policy[id].top();
        if (1..=top).contains(&tier.value) {
            return Some((id, tier.value));
        }
        let title = &self.policy[id].word.title;
        let finding = Diagnostic::new(Code::NoSuchTier, tier.span, format!("{title} has no tier {}", tier.value));
        self.report(finding.with_help(format!("its tiers go from 1 to {top}")));
        None
    }

    fn answer(&mut self, answer: ConsentAnswer, purpose: Option<&Name>, consent: &mut Consent) -> Option<()> {
        let recorded = Answer::from_written(answer).map(Into::into);
        match purpose {
            Some(name) => {
                let purpose = PurposeId::new(self.look_up(name, A_PURPOSE)?.index);
                consent.by_purpose.insert(purpose, recorded);
            }
            // An answer without a purpose replaces all that was said before it.
            None => *consent = Consent { general: recorded, by_purpose: BTreeMap::new() },
        }
        Some(())
    }

    fn given(&mut self, given: &Given) -> Option<(FactId, Option<Value>)> {
        let declared = self.look_up(&given.name, A_FACT)?;
        if declared.broken {
            return None;
        }
        let fact = FactId::new(declared.index);
        let value = match (&self.policy[fact].kind, &given.value) {
            (_, GivenValue::Unknown) => None,
            (FactKind::Fact | FactKind::Objection, GivenValue::Yes) => Some(Value::Is(true)),
            (FactKind::Fact | FactKind::Objection, GivenValue::No) => Some(Value::Is(false)),
            (FactKind::Choice(_), GivenValue::Choice(value)) => Some(Value::Choice(self.choice_value(fact, value)?)),
            (FactKind::Quantity(..), GivenValue::Quantity(number)) => Some(Value::Quantity(self.in_bounds(fact, number)?)),
            (kind, _) => {
                let (is, write) = match kind {
                    FactKind::Fact | FactKind::Objection => {
                        ("is so or not so", format!("`{0}`, `not {0}` or `unknown {0}`", given.name.text))
                    }
                    FactKind::Choice(values) => {
                        ("has one of its values", format!("`{} is {}`", given.name.text, values.first().map_or("…", String::as_str)))
                    }
                    FactKind::Quantity(low, _) => ("is a number", format!("`{} is {low}`", given.name.text)),
                };
                self.report(
                    Diagnostic::new(Code::WrongKind, given.name.span, format!("`{}` {is}", given.name.text))
                        .with_help(format!("write, for example, {write}")),
                );
                return None;
            }
        };
        Some((fact, value))
    }

    fn expectation(&mut self, expectation: &Expectation) -> Option<Expect> {
        Some(match expectation {
            Expectation::Permit { relying_on, duties } => {
                let duties: Option<Ids<_>> = match duties {
                    Some(names) => Some(self.duties(names)?),
                    None => None,
                };
                Expect::Permit(*relying_on, duties)
            }
            Expectation::Ask { about: None } => Expect::Ask(None),
            Expectation::Ask { about: Some(questions) } => {
                const WORDS: [&str; 4] = ["consent", "labels", "requester", "holder"];
                let mut about = BTreeSet::new();
                for question in questions {
                    if !WORDS.contains(&question.text.as_str()) {
                        self.look_up(question, A_FACT)?;
                    }
                    about.insert(question.text.clone());
                }
                Expect::Ask(Some(about))
            }
            Expectation::Deny { by } => Expect::Deny(*by),
            Expectation::Conceal => Expect::Conceal,
        })
    }
}
