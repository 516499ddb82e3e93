//! A table of measurements, as Markdown.

use std::fmt;

/// What is measured, and its numbers, one for each column. What was not measured is nothing.
pub type Row = (&'static str, Vec<Option<f64>>);

/// A table: a row for each engine, and what its numbers are called.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The question that it answers.
    pub title: String,
    /// What the numbers are, one column each.
    pub columns: Vec<String>,
    /// The engines.
    pub rows: Vec<Row>,
    /// The engine that the others are compared with.
    pub compared_with: Option<&'static str>,
    /// What has to be known to read them.
    pub note: String,
}

impl Measured {
    /// The same of several measurements from the beginning: the median of each number.
    pub fn median(of: &[Measured]) -> Option<Measured> {
        let mut median = of.first()?.clone();
        for (row, (_, numbers)) in median.rows.iter_mut().enumerate() {
            for (column, number) in numbers.iter_mut().enumerate() {
                let all: Vec<f64> = of.iter().filter_map(|table| table.rows[row].1[column]).collect();
                *number = (!all.is_empty()).then(|| crate::clock::median(all.into_iter()));
            }
        }
        Some(median)
    }

    /// How far the numbers of repeated measurements are from this one, as parts of it, the nearest first.
    pub fn apart_from(&self, repeats: &[Measured]) -> Vec<f64> {
        let numbers = |table: &Measured| table.rows.iter().flat_map(|(_, numbers)| numbers.clone()).collect::<Vec<_>>();
        let ours = numbers(self);
        let differences = repeats.iter().flat_map(|repeat| numbers(repeat).into_iter().zip(ours.clone()).collect::<Vec<_>>());
        let mut parts: Vec<f64> = differences.filter_map(|(one, median)| Some((one? / median? - 1.0).abs())).collect();
        parts.sort_by(f64::total_cmp);
        parts
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cells: Vec<Vec<String>> = self.rows.iter().map(|(_, numbers)| self.cells(numbers)).collect();
        let names = || self.rows.iter().map(|(name, _)| name.chars().count());
        let first = names().max().unwrap_or(0);
        let width = |column: usize| cells.iter().map(|row| row[column].chars().count()).chain([self.columns[column].chars().count()]).max();
        let widths: Vec<usize> = (0..self.columns.len()).filter_map(width).collect();
        writeln!(out, "## {}\n", self.title)?;
        write!(out, "| {:first$} |", "")?;
        self.columns.iter().zip(&widths).try_for_each(|(column, width)| write!(out, " {column:>width$} |"))?;
        write!(out, "\n| {} |", "-".repeat(first))?;
        widths.iter().try_for_each(|width| write!(out, " {}: |", "-".repeat(width - 1)))?;
        for ((name, _), row) in self.rows.iter().zip(&cells) {
            write!(out, "\n| {name:first$} |")?;
            row.iter().zip(&widths).try_for_each(|(cell, width)| write!(out, " {cell:>width$} |"))?;
        }
        writeln!(out)?;
        if self.note.is_empty() { Ok(()) } else { writeln!(out, "\n{}", self.note) }
    }
}

impl Measured {
    fn cells(&self, numbers: &[Option<f64>]) -> Vec<String> {
        let base = self.rows.iter().find(|(name, _)| Some(*name) == self.compared_with).map(|(_, numbers)| numbers.as_slice());
        let cell = |(column, number): (usize, &Option<f64>)| {
            let Some(number) = *number else { return "–".to_owned() };
            match base.and_then(|base| base[column]) {
                Some(base) => format!("{} ({})", readable(number), readable(number / base)),
                None => readable(number),
            }
        };
        numbers.iter().enumerate().map(cell).collect()
    }
}

/// A number with as many digits as mean anything.
fn readable(number: f64) -> String {
    match number {
        under if under < 10.0 => format!("{number:.2}"),
        under if under < 100.0 => format!("{number:.1}"),
        _ => apart(number.round() as usize),
    }
}

/// A whole number, with its thousands apart.
pub(crate) fn apart(number: usize) -> String {
    if number < 1_000 { number.to_string() } else { format!("{},{:03}", apart(number / 1_000), number % 1_000) }
}
