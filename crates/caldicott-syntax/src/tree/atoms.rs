//! The smallest parts of which details are made: names, titles, numbers and days, each with its place.

use super::{Builder, Built, Reported};
use crate::ast::{Date, Name, Number, Party, Text};
use crate::day::Day;
use crate::diagnostic::{Code, Diagnostic};
use crate::grammar::Rule;
use crate::source::Span;
use crate::trouble;
use pest::iterators::Pair;

impl Builder<'_, '_> {
    /// The meaning of a word that must be one of a few.
    pub(super) fn word<T: Copy>(&mut self, pair: &Pair<'_, Rule>, words: &[(&str, T)]) -> Built<T> {
        if let Some(&(_, meaning)) = words.iter().find(|&&(word, _)| word == pair.as_str()) {
            return Ok(meaning);
        }
        let listed: Vec<&str> = words.iter().map(|&(word, _)| word).collect();
        let span = self.span(pair);
        let finding = trouble::not_one_of(pair.as_str(), span, &listed);
        self.reader.report(finding);
        Err(Reported)
    }

    pub(super) fn party(&mut self, pair: &Pair<'_, Rule>) -> Party {
        let span = self.span(pair);
        match pair.as_str() {
            "unknown" => Party::Unknown(span),
            "another-organisation" => Party::Another(span),
            "a-third-organisation" => Party::AThird(span),
            _ => Party::Named(self.name(pair)),
        }
    }

    pub(super) fn name(&self, pair: &Pair<'_, Rule>) -> Name {
        Name { text: pair.as_str().to_owned(), span: self.span(pair) }
    }

    pub(super) fn names(&self, pair: Pair<'_, Rule>) -> Vec<Name> {
        pair.into_inner().filter(|part| part.as_rule() == Rule::name).map(|part| self.name(&part)).collect()
    }

    pub(super) fn text(&self, pair: &Pair<'_, Rule>) -> Text {
        let span = self.span(pair);
        self.reader.unquote(span.start as usize, span.end as usize)
    }

    pub(super) fn texts(&self, pair: Pair<'_, Rule>) -> Vec<Text> {
        pair.into_inner().filter(|part| part.as_rule() == Rule::text).map(|part| self.text(&part)).collect()
    }

    pub(super) fn number(&mut self, pair: &Pair<'_, Rule>) -> Built<Number> {
        let span = self.span(pair);
        match pair.as_str().parse::<u32>() {
            Ok(value) if value <= crate::MAX_NUMBER => Ok(Number { value, span }),
            _ => {
                self.reader.report(
                    Diagnostic::new(Code::BadNumber, span, format!("{} is larger than any number here can be", pair.as_str()))
                        .with_help(format!("numbers go up to {}", crate::MAX_NUMBER)),
                );
                Err(Reported)
            }
        }
    }

    pub(super) fn last_number(&mut self, pair: Pair<'_, Rule>) -> Built<Number> {
        let number = pair.into_inner().last().ok_or(Reported)?;
        self.number(&number)
    }

    pub(super) fn date(&mut self, pair: &Pair<'_, Rule>) -> Built<Date> {
        let span = self.span(pair);
        match pair.as_str().parse::<Day>() {
            Ok(day) => Ok(Date { day, span }),
            Err(_) => {
                self.reader.report(
                    Diagnostic::new(Code::BadDate, span, format!("the calendar has no day {}", pair.as_str()))
                        .with_help("dates are year-month-day"),
                );
                Err(Reported)
            }
        }
    }

    /// The place of a pair. Blanks and comments that the grammar took in after its last word do not count.
    pub(super) fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let start = pair.as_span().start();
        let end = pair.clone().into_inner().flatten().last().map_or(pair.as_span().end(), |last| last.as_span().end());
        self.reader.span(self.base + start, self.base + end)
    }
}
