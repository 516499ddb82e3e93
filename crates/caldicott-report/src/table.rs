//! Tables and lists, as they stand all over the page.

use maud::{Markup, html};

/// A table that scrolls within itself where it is wider than the screen, so that the page never does. Whoever uses the keyboard
/// can reach it and scroll it.
pub(crate) fn scrolling(id: &str, caption: &str, rows: Markup) -> Markup {
    html! {
        div.scrolls role="region" aria-labelledby={ (id) "-caption" } tabindex="0" {
            table id=(id) { caption id={ (id) "-caption" } { (caption) } (rows) }
        }
    }
}

/// A sentence that lists what has no row; nothing where everything has.
pub(crate) fn unlisted<'t>(before: &str, titles: impl Iterator<Item = &'t str>) -> Markup {
    let titles: Vec<&str> = titles.collect();
    html! { @if !titles.is_empty() { p.unlisted { strong { (before) } " " (titles.join("; ")) "." } } }
}
