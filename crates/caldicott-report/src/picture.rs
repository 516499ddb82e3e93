//! The picture of a role, as the iLINKS framework draws it: rings are tiers, innermost tier 1, and sectors are categories, each
//! filled as far as the role sees.
//!
//! ```text
//!             Summary                 filled   seen, and the patient need not be asked
//!            ╭───────╮                striped  the patient may have to be asked
//!   Tests ───┤ 1│2│3 ├─── Community   crossed  only if the patient agrees
//!            ╰───────╯                empty    never seen
//!            Hospitals
//! ```
//!
//! Shades are told apart by their pattern, not by colour, and the sign of the tables stands in them. Titles run along the rim
//! where all of them fit there; where they do not, numbers stand in their place, and the table beside the picture has them.

use caldicott::policy::{CategoryId, Tier};
use caldicott::{Asking, Policy, Reach, Tiers, cell_marks, sees_nothing, sign};
use maud::{Markup, html};
use std::f64::consts::{PI, TAU};

/// The width and height of the drawing.
const SIZE: f64 = 360.0;
const MIDDLE: f64 = SIZE / 2.0;
/// Where tier 1 begins and the highest tier ends.
const INNER: f64 = 26.0;
const OUTER: f64 = 134.0;
/// Where titles stand, one line or two.
const RIM: f64 = OUTER + 12.0;
/// The height of titles, and how wide their letters are on average.
const LETTERS: f64 = 12.5;
const LETTER_WIDTH: f64 = LETTERS * 0.56;
/// How high a line is.
const LINE: f64 = LETTERS * 1.15;
/// The most lines of a title.
const MAX_LINES: usize = 2;
/// The smallest letters that are written.
const SMALLEST: f64 = 6.5;

/// What all pictures of a page have in common: the empty rings and sectors, and what stands around them. It is drawn once, and
/// each picture shows it again.
pub(crate) struct Wheel<'p> {
    policy: &'p Policy,
    /// The categories, one to a sector.
    sectors: Vec<CategoryId>,
    /// The titles of all sectors in lines; `None` where they do not fit, and numbers stand in their place.
    titles: Option<Vec<Vec<String>>>,
}

/// What a picture shows again: what lies under its shades, and what stands on them.
const UNDER: &str = "empty-rings";
const UPON: &str = "ring-numbers-and-titles";

/// A role's picture.
pub(crate) struct Picture<'a> {
    pub(crate) wheel: &'a Wheel<'a>,
    /// Unlike that of any other picture of the page.
    pub(crate) id: String,
    pub(crate) title: String,
    /// How the role sees each sector.
    pub(crate) sees: &'a [Tiers],
}

/// The class of a shade.
pub(crate) fn shade(reach: Option<Reach>) -> &'static str {
    match reach.map(|reach| reach.asking) {
        None => "never",
        Some(Asking::NotAsked) => "not-asked",
        Some(Asking::MayBeAsked) => "may-be-asked",
        Some(Asking::MustAgree) => "must-agree",
    }
}

impl<'p> Wheel<'p> {
    pub(crate) fn of(policy: &'p Policy, sectors: Vec<CategoryId>) -> Wheel<'p> {
        let mut wheel = Wheel { policy, sectors, titles: None };
        wheel.titles = wheel.titles_that_fit();
        wheel
    }

    /// Whether numbers stand in place of titles.
    pub(crate) fn is_numbered(&self) -> bool {
        self.titles.is_none()
    }

    /// What pictures show again, and the patterns of their shades.
    pub(crate) fn shared(&self) -> Markup {
        let rings = self.rings();
        html! {
            svg.patterns width="0" height="0" aria-hidden="true" focusable="false" {
                defs {
                    pattern #stripes width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                        rect.paper width="7" height="7" {}
                        rect.ink width="3" height="7" {}
                    }
                    pattern #crosses width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                        rect.paper width="7" height="7" {}
                        path.strokes d="M0 3.5H7M3.5 0V7" {}
                    }
                    g id=(UNDER) {
                        @for (at, &category) in self.sectors.iter().enumerate() {
                            @for ring in 0..self.policy[category].top() as usize {
                                path class={ "ring " (shade(None)) } d=(self.segment(at, ring)) {}
                            }
                        }
                    }
                    g id=(UPON) {
                        @for ring in 0..rings {
                            text.tier x=(MIDDLE) y=(number(MIDDLE - middle(radius(ring, rings), radius(ring + 1, rings)) + 4.0)) { (ring + 1) }
                        }
                        @match &self.titles {
                            Some(titles) => { @for (at, lines) in titles.iter().enumerate() { (self.along_the_rim(at, lines)) } }
                            None => { @for at in 0..self.sectors.len() { (self.number_at(at)) } }
                        }
                    }
                }
            }
        }
    }

    /// How many rings there are.
    fn rings(&self) -> usize {
        highest(self.policy, self.sectors.iter().copied()) as usize
    }

    /// Where a sector begins and ends, clockwise from the top.
    fn angles(&self, at: usize) -> (f64, f64) {
        let each = TAU / self.sectors.len() as f64;
        (each * at as f64, each * (at + 1) as f64)
    }

    /// The part of a ring that lies in a sector.
    fn segment(&self, at: usize, ring: usize) -> String {
        let rings = self.rings();
        segment(self.angles(at), (radius(ring, rings), radius(ring + 1, rings)))
    }

    fn titles_that_fit(&self) -> Option<Vec<Vec<String>>> {
        self.sectors
            .iter()
            .enumerate()
            .map(|(at, &category)| {
                let (from, to) = self.angles(at);
                let room = ((RIM * (to - from).min(PI) * 0.94) / LETTER_WIDTH) as usize;
                lines(&self.policy[category].word.title, room, MAX_LINES)
            })
            .collect()
    }

    fn along_the_rim(&self, at: usize, lines: &[String]) -> Markup {
        let (from, to) = if self.sectors.len() == 1 { (-PI, PI) } else { self.angles(at) };
        let below = (PI * 0.5..PI * 1.5).contains(&middle(from, to));
        html! {
            @for (line, text) in lines.iter().enumerate() {
                @let path = format!("rim-{at}-{line}");
                // Below the middle a line runs the other way, so that it is not upside down, and the first is the innermost.
                @let from_rim = if below { line } else { lines.len() - 1 - line };
                @let distance = RIM + LINE * from_rim as f64 + if below { LETTERS * 0.7 } else { 0.0 };
                path.guide id=(path) d=(arc((from, to), distance, below)) {}
                text.name font-size=(LETTERS) { textPath href={ "#" (path) } startOffset="50%" { (text) } }
            }
        }
    }

    fn number_at(&self, at: usize) -> Markup {
        let (from, to) = self.angles(at);
        let size = (OUTER * (to - from) * 0.8).clamp(SMALLEST, 14.0);
        let (x, y) = point(middle(from, to), RIM + 4.0);
        html! { text.name x=(number(x)) y=(number(y + size * 0.35)) font-size=(number(size)) { (at + 1) } }
    }
}

impl Picture<'_> {
    pub(crate) fn svg(&self) -> Markup {
        let (title, about) = (format!("{}-title", self.id), format!("{}-about", self.id));
        html! {
            svg.picture viewBox={ "0 0 " (SIZE) " " (SIZE) } role="img" aria-labelledby={ (title) " " (about) } focusable="false" {
                title id=(title) { (self.title) }
                desc id=(about) { (self.description()) }
                use href={ "#" (UNDER) } {}
                @for (at, tiers) in self.sees.iter().enumerate() {
                    @for (ring, reach) in tiers.iter().enumerate() {
                        @if let Some(reach) = *reach {
                            path class={ "ring " (shade(Some(reach))) } d=(self.wheel.segment(at, ring)) {}
                            (self.sign(at, ring, reach))
                        }
                    }
                }
                use href={ "#" (UPON) } {}
            }
        }
    }

    fn description(&self) -> String {
        let title = |category: CategoryId| self.wheel.policy[category].word.title.as_str();
        let sectors = || self.wheel.sectors.iter().copied().zip(self.sees);
        let seen = sectors().filter(|(_, tiers)| !sees_nothing(tiers));
        let seen: Vec<String> = seen.map(|(category, tiers)| format!("{}: {}", title(category), cell_marks(tiers))).collect();
        let of_the_others = if seen.len() < self.sees.len() { " Nothing is seen of the others." } else { "" };
        format!("Rings are tiers and sectors are categories. {}.{of_the_others}", seen.join("; "))
    }

    /// What else it takes, written into the shade where there is room.
    fn sign(&self, at: usize, ring: usize, reach: Reach) -> Markup {
        let (from, to) = self.wheel.angles(at);
        let rings = self.wheel.rings();
        let distance = middle(radius(ring, rings), radius(ring + 1, rings));
        let room = (distance * (to - from)).min((OUTER - INNER) / rings as f64) * 0.62;
        let (x, y) = point(middle(from, to), distance);
        let sign = sign(reach);
        html! {
            @if !sign.is_empty() && room >= SMALLEST {
                text.sign x=(number(x)) y=(number(y + room.min(14.0) * 0.35)) font-size=(number(room.min(14.0))) { (sign) }
            }
        }
    }
}

/// A title in so many lines of so many letters; `None` if it does not fit.
pub(crate) fn lines(title: &str, room: usize, most: usize) -> Option<Vec<String>> {
    let length = |text: &str| text.chars().count();
    let mut lines: Vec<String> = Vec::new();
    for word in title.split(' ') {
        match lines.last_mut() {
            Some(line) if length(line) + 1 + length(word) <= room => *line = format!("{line} {word}"),
            _ => lines.push(word.to_owned()),
        }
    }
    (lines.len() <= most && lines.iter().all(|line| length(line) <= room)).then_some(lines)
}

fn radius(ring: usize, rings: usize) -> f64 {
    INNER + (OUTER - INNER) * ring as f64 / rings.max(1) as f64
}

fn middle(one: f64, other: f64) -> f64 {
    (one + other) / 2.0
}

/// A point, by its angle clockwise from the top and its distance from the middle.
fn point(angle: f64, distance: f64) -> (f64, f64) {
    (MIDDLE + distance * angle.sin(), MIDDLE - distance * angle.cos())
}

/// A number of a drawing: a tenth is as fine as anybody sees.
fn number(value: f64) -> String {
    format!("{value:.1}")
}

fn at(angle: f64, distance: f64) -> String {
    let (x, y) = point(angle, distance);
    format!("{x:.1} {y:.1}")
}

/// A part of a ring.
fn segment((from, to): (f64, f64), (inner, outer): (f64, f64)) -> String {
    // A whole ring would begin where it ends, and be nothing.
    let to = to.min(from + TAU - 0.001);
    let wide = u8::from(to - from > PI);
    format!(
        "M{} A{outer:.1} {outer:.1} 0 {wide} 1 {} L{} A{inner:.1} {inner:.1} 0 {wide} 0 {} Z",
        at(from, outer),
        at(to, outer),
        at(to, inner),
        at(from, inner)
    )
}

/// A line for letters to stand on.
fn arc((from, to): (f64, f64), distance: f64, backwards: bool) -> String {
    let to = to.min(from + TAU - 0.001);
    let wide = u8::from(to - from > PI);
    let (start, end, clockwise) = if backwards { (to, from, 0) } else { (from, to, 1) };
    format!("M{} A{distance:.1} {distance:.1} 0 {wide} {clockwise} {}", at(start, distance), at(end, distance))
}

/// The highest tier of some categories.
pub(crate) fn highest(policy: &Policy, categories: impl IntoIterator<Item = CategoryId>) -> Tier {
    categories.into_iter().map(|category| policy[category].top()).max().unwrap_or(0)
}
