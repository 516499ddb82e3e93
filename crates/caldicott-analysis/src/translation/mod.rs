//! Proving that a table says what its policy says: to every request.
//!
//! A table ([`caldicott_engine::Table`]) is a second writing of a policy, made to be fast, and compiled by a program that could
//! be wrong. So the policy and the table are both read whole, over the same variables, and compared: equal functions are the
//! same diagram, and to compare them is to compare two numbers. Where they differ a request shows it, with as few answers as
//! there can be, and what each of the two says.
//!
//! ```text
//! policy ──Survey──────────► answers of the reference ─┐
//!                                                      ├─ one diagram? ── proved
//! table ──Content, Reading─► answers of the table ─────┘        └──── no: a request, and what each says to it
//! ```
//!
//! **What is compared** is, for every request in which any questions are answered and any are left open, and so for every complete
//! one: the outcome, the gate that decides it, and whether the item may yet turn out to be concealed; and of a permit its
//! authority and whether that is overdue, its grant, the consent entries and the ground, the exceptions, and the duties.
//!
//! **What is read by the code that decides**, so that it is the same in both: the value that a table gives to each answer, where
//! an edge of its diagrams leads, which agreements lie between two organisations, who is bound on a day, what an agreement
//! covers, and which outcome and gate a conclusion gives ([`caldicott_engine::Content`]). **What is written again here**: that
//! the agreements join to the greatest of what each says, and the first in order that says yes is relied on; that the same
//! organisation goes before them; and that a permit's parts are added up. Of these two writings one request through every step
//! of what was read is tried, up to [`MOST_TRIED`] of them, and of each gateway one that an agreement authorises as well.
//!
//! **What is not in it**: how the words and dates of a request come to be the answers of a situation, as an answer that is too
//! old to count or a consent that has run out; many purposes in one request; views and batches, which are other ways to ask
//! the same table; and what a refusal lists, which the reference tells.
//!
//! What the table tells apart is told apart here too, whether the policy does or not: its days, its numbers, its organisations
//! and its questions are lines of the frame like those of the policy.

mod answer;
mod authority;
mod parts;
mod reading;
mod stand;
mod trial;

pub use stand::{Permitted, Stand};
pub use trial::{MOST_PERMITS_TRIED, MOST_TRIED};

use crate::diagram::{Diagram, Join, Leaf};
use crate::fewest::cost;
use crate::frame::{Frame, Requests, Seat, Topic};
use crate::search::OutOfBudget;
use crate::survey::{Reading as Logic, Survey};
use answer::{PERMIT, of_gates};
use authority::{Authorised, first_of_policy, first_of_table};
use caldicott_engine::{Content, Table};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Body, Day, DutyId, Policy, RuleId, Situation, Truth};
use parts::{OfTable, Part, Parts, level, rule_of, suspects};
use reading::Reading;
use std::collections::BTreeSet;
use trial::Rivals;

/// A table says what its policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validated {
    /// To how many complete requests, where days, numbers and organisations that the policy treats alike are counted once, or at
    /// most twice; at most [`u128::MAX`].
    pub complete: u128,
    /// To how many that leave some question open, counted alike.
    pub partial: u128,
    /// How many of them were decided as well.
    pub tried: usize,
}

/// Why it is not proved that a table says what its policy says.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotValidated {
    /// It does not: to this request it says something else.
    #[error("the table answers a request otherwise than the policy")]
    Differs(Box<Mismatch>),
    /// To this request the table says something else than it was read to say. The fault may lie in what reads it.
    #[error("the table answers a request otherwise than it was read to")]
    Misread(Box<Situation>),
    /// It takes too long.
    #[error(transparent)]
    OutOfBudget(#[from] OutOfBudget),
}

/// A request to which a table says something else than the policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// The request.
    pub situation: Situation,
    /// What the policy says, by the reference.
    pub reference: Stand,
    /// What the table says.
    pub table: Stand,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Outcomes, the gates that decide them, and what may be concealed.
    Answers,
    /// What permits rely on and owe as well.
    Everything,
}

/// What it costs more to be told that a question is left open than all that can be answered.
const OPEN: u32 = 10_000;

/// Proves that a table says what its policy says.
///
/// # Errors
///
/// If it does not, with a request that shows it; if a request is decided otherwise than the table was read to; if it takes too
/// long.
pub fn validate(table: &Table) -> Result<Validated, NotValidated> {
    validate_against(table, table.policy(), Extent::Everything)
}

/// Proves that a table says what a policy says that has the same words as the table's own; and the same rules in the same
/// places, where what permits rely on is compared.
///
/// # Errors
///
/// As for [`validate`].
pub fn validate_against(table: &Table, policy: &Policy, extent: Extent) -> Result<Validated, NotValidated> {
    let content = table.content();
    let reviews = match extent {
        Extent::Answers => Vec::new(),
        Extent::Everything => reviews_that_differ(&content, policy),
    };
    let days = reviews.iter().flat_map(|review| review.days).flatten().filter_map(Day::next);
    let frame = Frame::of_table(policy, &content, days, Requests::Partial)?;
    // A policy without roles, data or purposes is asked nothing.
    if [policy.roles().len(), policy.categories().len(), policy.purposes().len()].contains(&0) {
        return Ok(Validated { complete: 0, partial: 0, tried: 0 });
    }
    let mut survey = Survey::new(frame);
    let authorised = Authorised::of(&survey, &content);
    // What very many agreements say was put together two by two, and what was in between is much.
    let Authorised { gates, authority, alike } = authorised.kept(&mut survey);
    let reference = of_gates(&mut survey.diagrams(), |gate| gates.gate(gate), gates.conceal);
    let mut reading = Reading::new(&survey, &content);
    let answers = reading.answers(authority);
    let both = SideBySide { table, policy, content: &content, survey: &survey };
    both.equal(reference.strictest, answers.strictest)?;
    both.equal(reference.may_conceal, answers.may_conceal)?;
    if extent == Extent::Everything {
        survey.diagrams().forget();
        let rivals = both.permits(&mut reading, answers.strictest, alike, &reviews)?;
        trial::both_authorise(&survey, rivals, answers.strictest, table, policy)?;
    }
    survey.diagrams().forget();
    let tried = trial::run(&survey, answers, table, (extent == Extent::Everything).then_some(policy))?;
    let (complete, all) = requests(survey.frame());
    let partial = if all == u128::MAX { all } else { all - complete };
    Ok(Validated { complete, partial, tried })
}

/// How many complete requests there are, and how many in all.
fn requests(frame: &Frame<'_>) -> (u128, u128) {
    frame.topics().zip(frame.sizes()).fold((1, 1), |(complete, all), ((variable, _), size): (_, u32)| {
        let answers = (0..size).filter(|&value| !frame.is_open(variable, value)).count();
        (u128::saturating_mul(complete, answers as u128), u128::saturating_mul(all, size.into()))
    })
}

/// An agreement that is to be reviewed by another day than the policy says: by the policy, and by the table.
struct Review {
    rule: RuleId,
    days: [Option<Day>; 2],
}

fn reviews_that_differ(content: &Content<'_>, policy: &Policy) -> Vec<Review> {
    let of_policy = |rule: RuleId| match &policy[rule].body {
        Body::Agreement(agreement) => agreement.review_by,
        Body::Grant(_) | Body::Withhold(_) | Body::Consent(_) | Body::Gateway(_) | Body::Oblige(_) => None,
    };
    let all = (0..content.agreements()).map(|agreement| (content.rule(agreement), content.review_by(agreement)));
    let all = all.map(|(rule, by)| Review { rule, days: [of_policy(rule), by] });
    all.filter(|review| review.days[0] != review.days[1]).collect()
}

/// A table and a policy, side by side.
struct SideBySide<'c, 'p, 't> {
    table: &'t Table,
    policy: &'p Policy,
    content: &'c Content<'t>,
    survey: &'c Survey<'p>,
}

impl<'p> SideBySide<'_, 'p, '_> {
    /// Whether two functions are one; a request where they are not.
    fn equal(&self, reference: Diagram, table: Diagram) -> Result<(), NotValidated> {
        self.survey.check()?;
        if reference == table {
            return Ok(());
        }
        let frame = self.survey.frame();
        let path = {
            let mut diagrams = self.survey.diagrams();
            let differs = diagrams.join(Join::Differ, reference, table);
            // A complete request, if any shows it.
            let open = |variable, value| if frame.is_open(variable, value) { OPEN } else { 0 };
            diagrams.cheapest(differs, |variable, value| cost(frame, variable, value) + open(variable, value))
        };
        self.survey.check()?;
        let situation = path.and_then(|path| frame.situation(Seat::FIRST, &path)).ok_or(OutOfBudget)?;
        let (reference, table) = (Stand::of_reference(self.policy, &situation), Stand::of_table(self.table, &situation));
        Err(if reference == table {
            NotValidated::Misread(Box::new(situation))
        } else {
            NotValidated::Differs(Box::new(Mismatch { situation, reference, table }))
        })
    }

    /// The same, where requests are permitted.
    fn equal_in(&self, permitted: Diagram, reference: Diagram, table: Diagram) -> Result<(), NotValidated> {
        let [reference, table] = [reference, table].map(|function| self.survey.diagrams().restricted(permitted, function));
        self.equal(reference, table)
    }

    /// Whether permits rely on the same and owe the same; and the first of two kinds that may authorise.
    fn permits(
        &self,
        reading: &mut Reading<'_, 'p, '_>,
        strictest: Diagram,
        alike: bool,
        reviews: &[Review],
    ) -> Result<Rivals, NotValidated> {
        let meaning = self.survey.meaning(Seat::FIRST);
        let reference = parts::of_reference(reading, self.policy, &meaning);
        let mut of_table = OfTable::default();
        let suspects = suspects(reading, &reference, &mut of_table);
        let duties = self.duties_in_doubt(&suspects);
        let gateway = reference[&Part::Gateway];
        // Where no gateway authorises, nothing rivals an agreement.
        let agreement = if gateway == Diagram::leaf(0) { gateway } else { first_of_policy(self.survey, self.policy, &meaning) };
        self.survey.check()?;
        let rivals = Rivals { gateway, agreement };
        if alike && suspects.is_empty() && duties.is_empty() && reviews.is_empty() {
            return Ok(rivals);
        }
        // Something differs somewhere. Whether it does in anything that is permitted:
        let permitted = self.survey.diagrams().wherever(strictest, |strictness| strictness == PERMIT);
        let authorities = self.authorities(reading, &meaning, &reference, &mut of_table);
        self.equal_in(permitted, authorities[0], authorities[1])?;
        for review in reviews {
            let overdue = review.days.map(|day| self.overdue(authorities[0], review.rule, day));
            self.equal_in(permitted, overdue[0], overdue[1])?;
        }
        for &part in suspects.iter().filter(|part| !matches!(part, Part::Gateway | Part::Duty(_))) {
            let table = of_table.part(reading, part);
            self.equal_in(permitted, reference.get(&part).copied().unwrap_or(Diagram::leaf(0)), table)?;
        }
        for duty in duties {
            let by_policy = |rule: RuleId| self.policy[rule].body.duties().is_some_and(|duties| duties.contains(duty));
            let besides = reference.get(&Part::Duty(duty)).copied().unwrap_or(Diagram::leaf(0));
            let owed = self.owed(besides, [authorities[0], reference[&Part::Access]], by_policy);
            let (besides, access) = (of_table.part(reading, Part::Duty(duty)), of_table.part(reading, Part::Access));
            let by_table = |rule: RuleId| self.content.duties(rule).contains(duty);
            let owed_by_table = self.owed(besides, [authorities[1], access], by_table);
            self.equal_in(permitted, owed, owed_by_table)?;
        }
        Ok(rivals)
    }

    /// What authorises each request, by the policy and by the table: the same organisation, or else the first rule.
    fn authorities(
        &self,
        reading: &mut Reading<'_, 'p, '_>,
        meaning: &Meaning<'p, Logic<'_, 'p>>,
        reference: &Parts,
        table: &mut OfTable,
    ) -> [Diagram; 2] {
        let agreements = reading.agreements();
        let firsts =
            [first_of_policy(self.survey, self.policy, meaning), first_of_table(self.survey, self.policy, self.content, &agreements)];
        let gateways = [reference[&Part::Gateway], table.part(reading, Part::Gateway)];
        let same = [meaning.same_organisation(), agreements.same];
        let above_all = self.policy.rules().len() as Leaf + 1;
        [0, 1].map(|side| {
            let mut diagrams = self.survey.diagrams();
            let same = diagrams.map(same[side], |truth| if truth == Truth::Yes as Leaf { above_all } else { 0 });
            diagrams.join_all(Join::Greatest, Diagram::leaf(0), [same, firsts[side], gateways[side]])
        })
    }

    /// Where a rule authorises that was to be reviewed before the day.
    fn overdue(&self, authority: Diagram, rule: RuleId, by: Option<Day>) -> Diagram {
        let days = self.survey.frame().days();
        let mut diagrams = self.survey.diagrams();
        let relied_on = diagrams.wherever(authority, |found| found == level(self.policy, rule));
        let Some(day) = self.survey.frame().variable(Topic::Day) else { return Diagram::leaf(0) };
        let late = diagrams.of_variable(day, |choice| by.is_some_and(|by| by < days[choice as usize]).into());
        diagrams.both(relied_on, late)
    }

    /// The duties that the two may not owe alike.
    fn duties_in_doubt(&self, suspects: &BTreeSet<Part>) -> BTreeSet<DutyId> {
        let of_parts = suspects.iter().filter_map(|part| if let Part::Duty(duty) = part { Some(*duty) } else { None });
        let mut duties: BTreeSet<DutyId> = of_parts.collect();
        for (id, rule) in
            self.policy.rules().filter(|(_, rule)| matches!(rule.body, Body::Grant(_) | Body::Agreement(_) | Body::Gateway(_)))
        {
            let by_policy: BTreeSet<DutyId> = rule.body.duties().into_iter().flat_map(|duties| duties.iter()).collect();
            let by_table: BTreeSet<DutyId> = self.content.duties(id).iter().collect();
            duties.extend(by_policy.symmetric_difference(&by_table));
        }
        duties
    }

    /// Where a duty is owed: by what is relied on besides, or by one of the rules that are.
    fn owed(&self, besides: Diagram, rules: [Diagram; 2], owes: impl Fn(RuleId) -> bool) -> Diagram {
        let mut diagrams = self.survey.diagrams();
        let by_rules = rules.map(|rule| diagrams.wherever(rule, |level| rule_of(self.policy, level).is_some_and(&owes)));
        diagrams.join_all(Join::Greatest, Diagram::leaf(0), [besides, by_rules[0], by_rules[1]])
    }
}
