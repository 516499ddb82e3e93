//! Agreements on a timeline: when each is in force, who was bound when, and by when it is to be reviewed.
//!
//! ```text
//!   R9  Hospice pilot        ├──────────────┤
//!   R8  Later practices      ────────────────────◆───►      ◆ review by
//!         Dock Road Surgery        ├────┤  ├────────►        signed, withdrew, signed again
//! ```
//!
//! An organisation is bound only while the agreement is in force, whatever was signed: what lies outside is not drawn. The table
//! below has the days as they were signed. A timeline is cut into drawings of some rows, so that paper can be turned between them.

use crate::numbers::{Numbers, Part, rule_anchor};
use crate::picture::lines;
use crate::table::{Cell, Row as TableRow, telling, told};
use crate::words;
use caldicott::policy::{Agreement, Body, Period, Rule};
use caldicott::{Day, OrganisationId, Policy, RuleId};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The most rows of one drawing.
const MAX_ROWS: usize = 24;
const WIDTH: f64 = 720.0;
/// Where the first day is.
const LEFT: f64 = 268.0;
const RIGHT: f64 = 700.0;
/// A row with a title of one line, and what each further line adds.
const ROW: f64 = 22.0;
const LINE: f64 = 14.0;
/// What is above the first row: the days.
const HEAD: f64 = 26.0;
/// The most letters in a line of a title, and the most lines. One that takes more is shortened; the table has it whole.
const MAX_LETTERS: usize = 36;
const MAX_LINES: usize = 3;
/// How many days the axis shows beyond the first and the last that are named, as a part of what is between them.
const BEYOND: f64 = 0.08;
/// How far apart two marks of the axis are at least, in years.
const MAX_MARKS: i64 = 8;

pub(crate) struct Agreements<'p> {
    pub(crate) policy: &'p Policy,
}

/// A row of the drawing.
struct Row<'p> {
    title: &'p str,
    /// The number of an agreement; an organisation bound by it has none.
    number: Option<String>,
    periods: Vec<Period>,
    review_by: Option<Day>,
}

impl<'p> Agreements<'p> {
    pub(crate) fn section(&self, numbers: &Numbers<'p>) -> Markup {
        let rules: Vec<(RuleId, &Rule, &Agreement)> = self.agreements().collect();
        html! {
            section #agreements aria-labelledby="agreements-heading" {
                h2 #agreements-heading { "Agreements over time" }
                @if rules.is_empty() {
                    p { "This policy has no agreements." }
                } @else {
                    (self.timeline(numbers, &rules))
                    (self.table(numbers, &rules))
                }
                @if self.policy.rules().any(|(_, rule)| Part::of(&rule.body) == Part::Gateway) {
                    p { "What may be shared without an agreement, because the law allows it, is under " a href="#rules-gateways" { "gateways" } ", with the days on which it may be." }
                }
            }
        }
    }

    fn agreements(&self) -> impl Iterator<Item = (RuleId, &'p Rule, &'p Agreement)> {
        self.policy.rules().filter_map(|(id, rule)| match &rule.body {
            Body::Agreement(agreement) => Some((id, rule, agreement)),
            Body::Grant(_) | Body::Withhold(_) | Body::Consent(_) | Body::Gateway(_) | Body::Oblige(_) => None,
        })
    }

    fn timeline(&self, numbers: &Numbers<'p>, rules: &[(RuleId, &'p Rule, &'p Agreement)]) -> Markup {
        let rows: Vec<Row<'p>> = rules.iter().flat_map(|&(id, rule, agreement)| self.rows(numbers, id, rule, agreement)).collect();
        let days: Vec<Day> = rows.iter().flat_map(Row::days).collect();
        let (Some(&first), Some(&last)) = (days.iter().min(), days.iter().max()) else {
            return html! { p { "None of these agreements names a day: all are in force on every day." } };
        };
        let axis = Axis::of(first, last);
        html! {
            p { "A broad bar is the time in which an agreement is in force, and a narrow one below it the time in which an organisation is bound by it. An arrow means that no "
                "first day, or no last one, is named. A diamond is the day by which it is to be reviewed." }
            @for (at, rows) in rows.chunks(MAX_ROWS).enumerate() { (drawing(&axis, at, rows)) }
        }
    }

    /// An agreement, and where its parties signed one by one, each of them.
    fn rows(&self, numbers: &Numbers<'p>, id: RuleId, rule: &'p Rule, agreement: &'p Agreement) -> Vec<Row<'p>> {
        let own = Row { title: &rule.title, number: Some(numbers.rule(id)), periods: vec![rule.period], review_by: agreement.review_by };
        let bound = bound(agreement).into_iter();
        let in_force = |periods: Vec<Period>| periods.into_iter().filter_map(|period| both(period, rule.period)).collect();
        let parties = bound.map(|(party, periods)| Row {
            title: &self.policy[party].word.title,
            number: None,
            periods: in_force(periods),
            review_by: None,
        });
        std::iter::once(own).chain(parties).collect()
    }

    fn table(&self, numbers: &Numbers<'p>, rules: &[(RuleId, &'p Rule, &'p Agreement)]) -> Markup {
        let rows = rules.iter().map(|(id, rule, agreement)| {
            let basis = &agreement.record.basis;
            let cells = [
                told(&words::period(rule.period)),
                self.parties(agreement),
                agreement.review_by.map_or_else(|| html! { "no day is named" }, |day| told(&day.to_string())),
                html! { @if basis.is_empty() { "none is named" } @else { (basis.join("; ")) } },
            ];
            TableRow {
                anchor: None,
                about: html! { a href={ "#" (rule_anchor(self.policy, *id)) } { (numbers.rule(*id)) } " " (rule.title) },
                cells: cells.map(Cell::of).into(),
            }
        });
        telling(
            "agreements-table",
            "Agreements: when they are in force, who signed when, and by when they are to be reviewed",
            &["Agreement", "In force", "Organisations", "Review by", "Lawful basis"],
            &rows.collect::<Vec<_>>(),
        )
    }

    fn parties(&self, agreement: &Agreement) -> Markup {
        let title = |id: OrganisationId| &self.policy[id].word.title;
        let bound = bound(agreement);
        let (sharers, viewers) = (words::organisations(&agreement.sharers), words::organisations(&agreement.viewers));
        html! {
            @if !bound.is_empty() {
                ul { @for (party, periods) in &bound {
                    li { (title(*party)) ": " (told(&periods.iter().map(|&period| words::period(period)).collect::<Vec<_>>().join(", and "))) }
                } }
            } @else if sharers == viewers {
                (words::titles(&sharers, title))
            } @else {
                (words::titles(&sharers, title)) (if sharers.len() == 1 { " shares with " } else { " share with " }) (words::titles(&viewers, title))
            }
        }
    }
}

/// The days that two periods share; `None` if there are none.
fn both(one: Period, other: Period) -> Option<Period> {
    let starts = one.starts.max(other.starts);
    let ends = one.ends.into_iter().chain(other.ends).min();
    let none = starts.zip(ends).is_some_and(|(starts, ends)| ends < starts);
    (!none).then_some(Period { starts, ends })
}

/// The organisations that are bound from some day on, or to some day, each with its periods.
fn bound(agreement: &Agreement) -> BTreeMap<OrganisationId, Vec<Period>> {
    let mut bound: BTreeMap<OrganisationId, Vec<Period>> = BTreeMap::new();
    for (organisations, period) in agreement.sharers.iter().chain(&agreement.viewers).filter(|(_, period)| *period != Period::ALWAYS) {
        for organisation in organisations.iter() {
            let periods = bound.entry(organisation).or_default();
            if !periods.contains(period) {
                periods.push(*period);
            }
        }
    }
    bound.values_mut().for_each(|periods| periods.sort_by_key(|period| period.starts));
    bound
}

impl Row<'_> {
    /// Its title in lines.
    fn title_lines(&self) -> Vec<String> {
        lines(self.title, MAX_LETTERS.saturating_sub(self.number.as_ref().map_or(0, String::len)), MAX_LINES)
            .unwrap_or_else(|| vec![shortened(self.title)])
    }

    fn height(&self) -> f64 {
        ROW + LINE * self.title_lines().len().saturating_sub(1) as f64
    }

    fn days(&self) -> impl Iterator<Item = Day> + '_ {
        self.periods.iter().flat_map(|period| [period.starts, period.ends]).chain([self.review_by]).flatten()
    }
}

/// From days to places.
struct Axis {
    first: Day,
    length: f64,
    before: f64,
}

impl Axis {
    fn of(first: Day, last: Day) -> Axis {
        let between = (last.days_since(first) as f64).max(365.0);
        Axis { first, length: between * (1.0 + 2.0 * BEYOND), before: between * BEYOND }
    }

    fn place(&self, day: Day) -> f64 {
        LEFT + (day.days_since(self.first) as f64 + self.before) / self.length * (RIGHT - LEFT)
    }

    /// The beginnings of years, not more than can be read.
    fn marks(&self) -> Vec<(f64, i16)> {
        let first = self.first.to_string();
        let year: i16 = first.split('-').next().and_then(|year| year.parse().ok()).unwrap_or(0);
        let years = (self.length / 365.0) as i64 + 2;
        let step = (years / MAX_MARKS + 1) as usize;
        let all = (-1..=years as i16).filter_map(|more| Some((Day::new(year.checked_add(more)?, 1, 1)?, year + more)));
        let shown = all.map(|(day, year)| (self.place(day), year)).filter(|&(place, _)| (LEFT..=RIGHT).contains(&place));
        shown.step_by(step).collect()
    }
}

fn drawing(axis: &Axis, at: usize, rows: &[Row<'_>]) -> Markup {
    let height = HEAD + rows.iter().map(Row::height).sum::<f64>() + 6.0;
    let tops = rows.iter().scan(HEAD, |top, row| Some(std::mem::replace(top, *top + row.height())));
    let (title, about) = (format!("timeline-{at}-title"), format!("timeline-{at}-about"));
    html! {
        div.scrolls role="group" aria-labelledby=(title) tabindex="0" {
            svg.timeline viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-labelledby={ (title) " " (about) } focusable="false" {
                title id=(title) { "Agreements over time" @if at > 0 { ", continued" } }
                desc id=(about) { "The table below tells it in words: when each is in force, who signed when, and by when it is to be reviewed." }
                @for (place, year) in axis.marks() {
                    path.mark d={ "M" (tenth(place)) " " (HEAD - 6.0) "V" (height) } {}
                    text.year x=(tenth(place)) y="14" { (year) }
                }
                @for (top, shown) in tops.zip(rows) {
                    @let y = top + ROW / 2.0;
                    @let x = if shown.number.is_some() { 4 } else { 22 };
                    @for (at, line) in shown.title_lines().iter().enumerate() {
                        text.row x=(x) y=(tenth(y + 4.0 + LINE * at as f64)) {
                            @if let Some(number) = shown.number.as_ref().filter(|_| at == 0) { tspan.number { (number) } " " }
                            (line)
                        }
                    }
                    @for &period in &shown.periods { (bar(axis, period, y, shown.number.is_some())) }
                    @if let Some(day) = shown.review_by {
                        path.review d={ "M" (tenth(axis.place(day))) " " (tenth(y - 8.0)) "l8 8l-8 8l-8-8Z" } { title { "Review by " (day) } }
                    }
                }
            }
        }
    }
}

fn bar(axis: &Axis, period: Period, y: f64, own: bool) -> Markup {
    let from = period.starts.map_or(LEFT, |day| axis.place(day));
    let to = period.ends.map_or(RIGHT - 8.0, |day| axis.place(day).max(from + 2.0));
    let half = if own { 5.0 } else { 2.5 };
    html! {
        rect class=(if own { "own" } else { "party" }) x=(tenth(from)) y=(tenth(y - half)) width=(tenth(to - from)) height=(half * 2.0) {
            title { (words::period(period)) }
        }
        @if period.starts.is_none() { path.open d={ "M" (tenth(LEFT + 1.0)) " " (tenth(y - 7.0)) "l-8 7l8 7Z" } {} }
        @if period.ends.is_none() { path.open d={ "M" (tenth(RIGHT - 9.0)) " " (tenth(y - 7.0)) "l8 7l-8 7Z" } {} }
    }
}

fn tenth(value: f64) -> String {
    format!("{value:.1}")
}

fn shortened(title: &str) -> String {
    title.chars().take(MAX_LETTERS - 5).chain(['…']).collect()
}
