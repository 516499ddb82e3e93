//! The frame of the page: its head, the way around it, and the parts about the policy as a whole.
//!
//! The page holds all that it needs: no script, nothing fetched, the reader's own fonts. It reads from top to bottom, has one
//! heading of the first rank, and takes the colours and the width of whatever shows it.

use crate::table::scrolling;
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

/// The policy's name and what identifies it, and the way around the page.
pub(crate) fn front(policy: &Policy, links: &[Link]) -> Markup {
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
                div { dt { "Digest" } dd { code.digest { (policy.digest()) } } }
            }
        }
        nav aria-labelledby="contents-heading" {
            h2 #contents-heading { "Contents" }
            ol { @for (anchor, title) in links { li { a href={ "#" (anchor) } { (title) } } } }
        }
    }
}

pub(crate) fn back() -> Markup {
    html! {
        footer { p { "Made from the text of the policy by Caldicott. The digest above names exactly the content that this page is about. "
            "Nothing here is legal advice." } }
    }
}

/// What there is to see: categories and their tiers.
pub(crate) fn categories(policy: &Policy) -> Markup {
    html! {
        section #categories aria-labelledby="categories-heading" {
            h2 #categories-heading { "What there is to see" }
            p { "Data is put into categories, and each category into tiers: the higher the tier, the more detailed or the more sensitive." }
            (scrolling("categories-table", "Categories and their tiers", html! {
                thead { tr { th scope="col" { "Category" } th scope="col" { "Tiers" } } }
                tbody {
                    @for (_, category) in policy.categories() {
                        tr {
                            th scope="row" { (category.word.title) }
                            td { ol.tiers { @for tier in &category.tiers { li { (tier) } } } }
                        }
                    }
                }
            }))
        }
    }
}

/// The first and the last day that a rule names.
fn days_named(policy: &Policy) -> String {
    let days: BTreeSet<Day> = policy.rules().flat_map(|(_, rule)| days_of(rule.period).chain(days_in(&rule.body))).collect();
    match (days.first(), days.last()) {
        (Some(first), Some(last)) if first == last => first.to_string(),
        (Some(first), Some(last)) => format!("{first} to {last}"),
        _ => "none: they hold on every day".to_owned(),
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
