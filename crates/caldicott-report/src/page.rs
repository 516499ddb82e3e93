//! The frame of the page: its head, the way around it, and the parts about the policy as a whole.
//!
//! The page holds all that it needs: no script, nothing fetched, the reader's own fonts. It reads from top to bottom, has one
//! heading of the first rank, and takes the colours and the width of whatever shows it.

use crate::table::{Cell, Row, telling};
use caldicott::policy::{Body, Period};
use caldicott::{Day, Policy};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::collections::BTreeSet;

/// How the page looks, on a screen and on paper.
const STYLE: &str = include_str!("style.css");

/// A whole page.
pub(crate) fn page(title: &str, body: Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body { (body) }
        }
    };
    page.into_string()
}

/// A part of the page: its anchor, and what it is called.
pub(crate) type Link = (&'static str, &'static str);

/// What a part of the page comes to: its anchor, what it is about, and the result in a few words.
pub(crate) type InShort = (&'static str, &'static str, String);

/// The policy's name and what identifies it, what the page comes to, and the way around it.
pub(crate) fn front(policy: &Policy, in_short: &[InShort], links: &[Link]) -> Markup {
    html! {
        a.skip href="#main" { "Skip to the content" }
        header {
            h1 { (policy.title()) }
            p.lead { "What this policy does: who can see what, on what ground, and how that is known." }
            dl.facts {
                @if let Some(version) = policy.version() { div { dt { "Version" } dd { (version) } } }
                @if let Some(owner) = policy.owner() { div { dt { "Owner" } dd { (owner) } } }
                @if !policy.source().is_empty() { div { dt { "Drawn from" } dd { (policy.source().join("; ")) } } }
                div { dt { "Days that its rules name" } dd { (days_named(policy)) } }
                @for (anchor, about, result) in in_short { div { dt { (about) } dd { a href={ "#" (anchor) } { (result) } } } }
                (digest(policy.digest()))
            }
        }
        nav aria-labelledby="contents-heading" {
            h2 #contents-heading { "Contents" }
            ol { @for (anchor, title) in links { li { a href={ "#" (anchor) } { (title) } } } }
        }
    }
}

/// The digest among what identifies a policy.
pub(crate) fn digest(digest: &str) -> Markup {
    html! { div { dt { "Digest" } dd { code.digest { (digest) } } } }
}

pub(crate) fn back() -> Markup {
    html! {
        footer { p { "Made from the text of the policy by Caldicott. A digest stands for what a policy says: a policy that says anything else has "
            "another one. Nothing here is legal advice." } }
    }
}

/// What there is to see: categories and their tiers.
pub(crate) fn categories(policy: &Policy) -> Markup {
    let rows = policy.categories().map(|(_, category)| Row {
        anchor: None,
        about: html! { (category.word.title) },
        cells: vec![Cell::of(html! { ol.tiers { @for tier in &category.tiers { li { (tier) } } } })],
    });
    html! {
        section #categories aria-labelledby="categories-heading" {
            h2 #categories-heading { "What there is to see" }
            p { "Data is put into categories, and each category into tiers: the higher the tier, the more detailed or the more sensitive." }
            (telling("categories-table", "Categories and their tiers", &["Category", "Tiers"], &rows.collect::<Vec<_>>()))
        }
    }
}

/// The first and the last day that a rule names.
fn days_named(policy: &Policy) -> String {
    let days: BTreeSet<Day> = policy.rules().flat_map(|(_, rule)| days_of(rule.period).chain(days_in(&rule.body))).collect();
    match (days.first(), days.last()) {
        (Some(first), Some(last)) if first == last => first.to_string(),
        (Some(first), Some(last)) => format!("{first} to {last}"),
        _ => "none: they are in force on every day".to_owned(),
    }
}

fn days_of(period: Period) -> impl Iterator<Item = Day> {
    [period.starts, period.ends].into_iter().flatten()
}

fn days_in(body: &Body) -> Vec<Day> {
    match body {
        Body::Agreement(agreement) => {
            let parties = agreement.sharers.iter().chain(&agreement.viewers);
            parties.flat_map(|(_, period)| days_of(*period)).chain(agreement.review_by).collect()
        }
        Body::Grant(_) | Body::Withhold(_) | Body::Consent(_) | Body::Gateway(_) | Body::Oblige(_) => Vec::new(),
    }
}
