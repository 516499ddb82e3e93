//! A picture of what a decision costs: both axes by powers of ten, a line for each engine, its name where the line ends.

use crate::tables::{Measured, apart};
use std::fmt::Write as _;

const WIDTH: f64 = 920.0;
const HEIGHT: f64 = 560.0;
/// The edges of what the axes enclose.
const LEFT: f64 = 78.0;
const RIGHT: f64 = 640.0;
const TOP: f64 = 52.0;
const BOTTOM: f64 = 504.0;
/// How far two names are apart at least.
const LINE: f64 = 17.0;
/// How far a text is moved down for its middle to be where it is placed.
const MIDDLE: f64 = 4.5;

const OURS: &str = "#0b5fa5";
const BY_HAND: &str = "#555555";
const PEERS: [&str; 5] = ["#7a4fa3", "#2b7a4b", "#9a6b00", "#b3441e", "#a32855"];

/// What is no engine, but what one would write without.
const BY_HAND_NAMES: [&str; 2] = ["written by hand", "one indexed load"];

/// A line: its name, its colour, how thick it is, and its points.
struct Line<'n> {
    name: &'n str,
    colour: &'static str,
    ours: bool,
    points: Vec<(f64, f64)>,
}

/// The picture, as SVG: `sizes` are the numbers of agreements that the columns stand for.
pub fn svg(of: &Measured, sizes: &[usize]) -> String {
    let costs = || of.rows.iter().flat_map(|(_, numbers)| numbers.iter().flatten());
    let (low, high) = (costs().copied().fold(f64::MAX, f64::min).log10().floor(), costs().copied().fold(1.0, f64::max).log10().ceil());
    let powers = sizes.iter().copied().max().map_or(1.0, |largest| (largest as f64).log10().max(1.0));
    let x = |size: usize| LEFT + (size as f64).log10() / powers * (RIGHT - LEFT);
    let y = |cost: f64| BOTTOM - (cost.log10() - low) / (high - low) * (BOTTOM - TOP);

    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"#444444\">\n\
         <title>What a decision costs, by the number of sharing agreements</title>\n\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#ffffff\"/>\n\
         <text x=\"{LEFT}\" y=\"28\" font-size=\"16\" font-weight=\"600\" fill=\"#222222\">What a decision costs</text>\n\
         <text x=\"{}\" y=\"{}\" text-anchor=\"middle\">sharing agreements</text>\n",
        LEFT.midpoint(RIGHT),
        BOTTOM + 44.0
    );
    for power in low as i32..=high as i32 {
        let cost = 10_f64.powi(power);
        let _ = writeln!(svg, "<path d=\"M{LEFT} {:.1}H{RIGHT}\" stroke=\"#e3e3e3\"/>", y(cost));
        let _ = writeln!(svg, "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>", LEFT - 8.0, y(cost) + MIDDLE, duration(cost));
    }
    for &size in sizes {
        let _ = writeln!(svg, "<path d=\"M{:.1} {BOTTOM}v5\" stroke=\"#444444\"/>", x(size));
        let _ = writeln!(svg, "<text x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\">{}</text>", x(size), BOTTOM + 20.0, apart(size));
    }

    let mut peers = PEERS.iter().cycle();
    let lines = of.rows.iter().map(|(name, numbers)| {
        let ours = name.starts_with("Caldicott");
        let by_hand = BY_HAND_NAMES.iter().any(|by_hand| name.starts_with(by_hand));
        let peer = if ours || by_hand { None } else { peers.next() };
        let points = sizes.iter().zip(numbers).filter_map(|(&size, cost)| Some((x(size), y((*cost)?)))).collect();
        Line { name, colour: peer.copied().unwrap_or(if ours { OURS } else { BY_HAND }), ours, points }
    });
    let mut lines: Vec<Line<'_>> = lines.filter(|line| !line.points.is_empty()).collect();
    lines.iter().for_each(|line| draw(&mut svg, line));

    // From below, each name at the right is moved up until it is clear of the one before.
    lines.sort_by(|one, other| other.end().1.total_cmp(&one.end().1));
    let mut before = f64::MAX;
    for line in &lines {
        let (end, height) = line.end();
        let weight = if line.ours { 600 } else { 400 };
        let mut name = |x: f64, y: f64, anchor: &str| {
            let Line { name, colour, .. } = line;
            let _ = writeln!(
                svg,
                "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" font-weight=\"{weight}\" fill=\"{colour}\">{name}</text>"
            );
        };
        if end < RIGHT {
            // The line ends early: beside its end there are other lines, above it none that ends so high.
            name(end, height - 12.0, "end");
        } else {
            before = height.min(before - LINE);
            name(end + 10.0, before + MIDDLE, "start");
        }
    }
    svg.push_str("</svg>\n");
    svg
}

impl Line<'_> {
    fn end(&self) -> (f64, f64) {
        self.points.last().copied().unwrap_or((RIGHT, BOTTOM))
    }
}

fn draw(svg: &mut String, Line { colour, ours, points, .. }: &Line<'_>) {
    let path: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    let width = if *ours { 3 } else { 2 };
    let _ = writeln!(
        svg,
        "<path d=\"M{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linejoin=\"round\"/>",
        path.join("L")
    );
    for (x, y) in points {
        let _ = writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{colour}\"/>");
    }
}

fn duration(nanoseconds: f64) -> String {
    match nanoseconds {
        under if under < 1e3 => format!("{under} ns"),
        under if under < 1e6 => format!("{} µs", under / 1e3),
        under if under < 1e9 => format!("{} ms", under / 1e6),
        rest => format!("{} s", rest / 1e9),
    }
}
