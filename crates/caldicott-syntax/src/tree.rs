//! From what the grammar matched to the details of an entry.
//!
//! The grammar settles the order of words; what it cannot say is said here: that a number is not too large,
//! that the calendar has the day, that `and` and `or` are not mixed, that the rows of a table are of one
//! length. What is wrong is reported and leaves the detail out.

mod atoms;
mod conditions;

use crate::ast::{
    Basis, Cell, Clause, ConsentAnswer, Controllers, Covers, Data, DataItem, Detail, DetailKind, Expectation, Gate, Given, GivenValue,
    LabelsAnswer, Name, Table, TierWord,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::grammar::Rule;
use crate::parse::Details;
use crate::reader::Reader;
use crate::rows::LastRows;
use crate::trouble;
use crate::words;
use pest::iterators::{Pair, Pairs};

/// What could not be built has been reported.
struct Reported;

type Built<T> = Result<T, Reported>;

/// Builds details out of what was matched in the text from `base` on.
struct Builder<'r, 't> {
    reader: &'r mut Reader<'t>,
    base: usize,
    /// The rows after the last that was matched, until the table that they belong to is built.
    last_rows: Option<LastRows<'t>>,
    /// Whether some of what was built is left out, and reported.
    damaged: bool,
}

impl<'t> Reader<'t> {
    /// The details of an entry, out of the pairs of its rule and the rows that follow what was matched.
    pub(crate) fn details(&mut self, pairs: Pairs<'t, Rule>, base: usize, last_rows: Option<LastRows<'t>>) -> Details {
        let mut details = Details { list: Vec::new(), broken: false };
        let mut builder = Builder { reader: self, base, last_rows, damaged: false };
        for pair in pairs.flat_map(Pair::into_inner).filter(|pair| pair.as_rule() != Rule::EOI) {
            let mut span = builder.span(&pair);
            if let Some(rows) = builder.last_rows_after(span.end as usize) {
                span.end = rows.end() as u32;
            }
            let told = builder.reader.told;
            match builder.detail(pair) {
                Ok(kind) => details.list.push(Detail { kind, span }),
                Err(Reported) => {
                    details.broken = true;
                    // Nothing is ever left out in silence.
                    if builder.reader.told == told {
                        builder.reader.report(Diagnostic::new(Code::UnexpectedWord, span, "this detail cannot be read"));
                    }
                }
            }
        }
        details.broken |= builder.damaged;
        details
    }
}

impl<'t> Builder<'_, 't> {
    fn detail(&mut self, pair: Pair<'t, Rule>) -> Built<DetailKind> {
        let rule = pair.as_rule();
        let mut parts = Parts(pair.into_inner());
        // Every detail but the bare table starts with its keyword.
        if !matches!(rule, Rule::table_d | Rule::clause_d) {
            parts.skip_keywords();
        }
        Ok(match rule {
            Rule::version_d => DetailKind::Version(self.text(&parts.next()?)),
            Rule::owner_d => DetailKind::Owner(self.text(&parts.next()?)),
            Rule::source_d => DetailKind::Source(self.texts(parts.next()?)),
            Rule::tier_d => DetailKind::Tier(self.number(&parts.next()?)?, self.text(&parts.next()?)),
            Rule::code_d => DetailKind::Code(self.text(&parts.next()?)),
            Rule::setting_d => DetailKind::Setting(self.name(&parts.next()?)),
            Rule::members_d => DetailKind::Members(self.names(parts.next()?)),
            Rule::otherwise_d => DetailKind::Otherwise(self.text(&parts.next()?)),
            Rule::checked_d => DetailKind::CheckedWithin(self.number(&parts.next()?)?),
            Rule::values_d => DetailKind::Values(self.names(parts.next()?)),
            Rule::bounds_d => {
                let low = self.number(&parts.next()?)?;
                parts.skip_keywords();
                DetailKind::Bounds(low, self.number(&parts.next()?)?)
            }
            Rule::cites_d => DetailKind::Cites(self.texts(parts.next()?)),
            Rule::accept_d => {
                let code = self.name(&parts.next()?);
                parts.skip_keywords();
                let next = parts.next()?;
                match next.as_rule() {
                    Rule::names => DetailKind::Accept(code, self.names(next), self.text(&parts.next()?)),
                    _ => DetailKind::Accept(code, Vec::new(), self.text(&next)),
                }
            }
            Rule::starts_d => DetailKind::Starts(self.date(&parts.next()?)?),
            Rule::ends_d => DetailKind::Ends(self.date(&parts.next()?)?),
            Rule::roles_d => DetailKind::Roles(self.names(parts.next()?)),
            Rule::for_d => DetailKind::For(self.names(parts.next()?)),
            Rule::data_d => {
                let items = self.data_items(parts.next()?)?;
                let labelled = match parts.0.next() {
                    Some(labelled) => self.labelled(labelled)?,
                    None => Vec::new(),
                };
                DetailKind::Data(Data { items, labelled })
            }
            Rule::when_d => DetailKind::When(self.condition(parts.next()?)?),
            Rule::must_d => DetailKind::Must(self.names(parts.next()?)),
            Rule::unless_d | Rule::unless_claim_d => {
                let condition = self.condition(parts.next()?)?;
                parts.skip_keywords();
                let duties = parts.0.next().map(|names| self.names(names)).unwrap_or_default();
                DetailKind::Unless(condition, duties)
            }
            Rule::refer_d => DetailKind::Refer(self.text(&parts.next()?)),
            Rule::table_d => DetailKind::Table(self.table(parts.next()?)?),
            Rule::clause_d => {
                let basis = parts.0.find_map(|word| clause_basis(word.as_rule())).ok_or(Reported)?;
                DetailKind::Clause(Clause { basis, details: Vec::new() })
            }
            Rule::between_d => DetailKind::Between(self.names(parts.next()?)),
            Rule::sharers_d => DetailKind::Sharers(self.names(parts.next()?)),
            Rule::viewers_d => DetailKind::Viewers(self.names(parts.next()?)),
            Rule::covers_d => {
                let part = parts.next()?;
                DetailKind::Covers(match part.as_rule() {
                    Rule::table => Covers::Table(self.table(part)?),
                    _ => Covers::Data(Data { items: self.data_items(part)?, labelled: Vec::new() }),
                })
            }
            Rule::review_d => DetailKind::ReviewBy(self.date(&parts.next()?)?),
            Rule::controllers_d => {
                DetailKind::Controllers(self.word(&parts.next()?, &[("sole", Controllers::Sole), ("joint", Controllers::Joint)])?)
            }
            Rule::processors_d => DetailKind::Processors(self.names(parts.next()?)),
            Rule::basis_d => DetailKind::Basis(self.texts(parts.next()?)),
            Rule::confidentiality_d => DetailKind::Confidentiality(self.text(&parts.next()?)),
            Rule::signatures_d => DetailKind::Signatures(self.table(parts.next()?)?),
            Rule::role_d => {
                let role = self.name(&parts.next()?);
                parts.skip_keywords();
                DetailKind::RoleAt(role, self.party(&parts.next()?))
            }
            Rule::sees_d => {
                let category = self.name(&parts.next()?);
                parts.skip_keywords();
                let tier = self.number(&parts.next()?)?;
                parts.skip_keywords();
                DetailKind::Sees(category, tier, self.party(&parts.next()?))
            }
            Rule::labelled_d => DetailKind::Labelled(self.names(parts.next()?)),
            Rule::on_d => DetailKind::On(self.date(&parts.next()?)?),
            Rule::answer_d => self.answer(parts)?,
            Rule::given_d => {
                let given: Vec<Built<Given>> =
                    parts.0.filter(|part| part.as_rule() == Rule::given).map(|given| self.given(given)).collect();
                DetailKind::Given(given.into_iter().collect::<Built<_>>()?)
            }
            Rule::labels_d => DetailKind::Labels(match parts.0.next() {
                Some(_) => LabelsAnswer::Unknown,
                None => LabelsAnswer::None,
            }),
            Rule::expect_d => DetailKind::Expect(self.expectation(parts.next()?)?),
            other => unreachable_detail(other)?,
        })
    }

    fn answer(&mut self, mut parts: Parts<'_>) -> Built<DetailKind> {
        const WORDS: [(&str, ConsentAnswer); 3] =
            [("given", ConsentAnswer::Given), ("refused", ConsentAnswer::Refused), ("not-recorded", ConsentAnswer::NotRecorded)];
        let first = parts.next()?;
        let answer = match first.as_rule() {
            Rule::k_unknown => ConsentAnswer::Unknown,
            _ => self.word(&first, &WORDS)?,
        };
        parts.skip_keywords();
        let purpose = parts.0.next().map(|name| self.name(&name));
        Ok(DetailKind::Answer(answer, purpose))
    }

    fn given(&mut self, pair: Pair<'_, Rule>) -> Built<Given> {
        let (mut value, mut name, mut checked, mut said_is) = (GivenValue::Yes, None, None, None);
        let span = self.span(&pair);
        for part in pair.into_inner().filter(|part| part.as_rule() != Rule::comma) {
            match part.as_rule() {
                Rule::k_not => value = GivenValue::No,
                Rule::k_unknown => value = GivenValue::Unknown,
                Rule::name if name.is_none() => name = Some(self.name(&part)),
                Rule::name => said_is = Some(GivenValue::Choice(self.name(&part))),
                Rule::number => said_is = Some(GivenValue::Quantity(self.number(&part)?)),
                Rule::date => checked = Some(self.date(&part)?),
                _ => {}
            }
        }
        match said_is {
            Some(_) if value != GivenValue::Yes => {
                self.reader.report(
                    Diagnostic::new(
                        Code::UnexpectedWord,
                        span,
                        "a scenario gives a choice or a quantity its value, without `not` or `unknown`",
                    )
                    .with_help("write, for example, `relationship is referral`, or `unknown relationship`"),
                );
                return Err(Reported);
            }
            Some(said) => value = said,
            None => {}
        }
        Ok(Given { name: name.ok_or(Reported)?, value, checked })
    }

    fn expectation(&mut self, pair: Pair<'_, Rule>) -> Built<Expectation> {
        const OUTCOMES: [&str; 4] = ["permit", "ask", "deny", "conceal"];
        let rule = pair.as_rule();
        let span = self.span(&pair);
        let mut parts = Parts(pair.into_inner());
        let outcome = parts.next()?;
        let said = OUTCOMES.into_iter().find(|&word| word == outcome.as_str());
        let Some(said) = said else {
            let outcome_span = self.span(&outcome);
            let finding = trouble::not_one_of(outcome.as_str(), outcome_span, &OUTCOMES);
            self.reader.report(finding);
            return Err(Reported);
        };
        let bare = parts.0.peek().is_none();
        match (said, rule) {
            ("permit", Rule::expect_permit) => self.expect_permit(parts),
            ("ask", Rule::expect_about) => {
                let about = parts.0.filter(|part| part.as_rule() == Rule::question).map(|part| self.name(&part)).collect();
                Ok(Expectation::Ask { about: Some(about) })
            }
            ("deny", Rule::expect_by) => {
                parts.skip_keywords();
                let gates = Gate::ALL.map(|gate| (gate.word(), gate));
                Ok(Expectation::Deny { by: Some(self.word(&parts.next()?, &gates)?) })
            }
            ("ask", _) if bare => Ok(Expectation::Ask { about: None }),
            ("deny", _) if bare => Ok(Expectation::Deny { by: None }),
            ("conceal", _) if bare => Ok(Expectation::Conceal),
            _ => {
                self.reader.report(
                    Diagnostic::new(Code::UnexpectedWord, span, format!("this cannot follow `{said}`")).with_help(
                        "`permit` may be followed by `relying on …` and `with duties …`, `ask` by `about …`, `deny` by `by` and a gate, `conceal` by nothing",
                    ),
                );
                Err(Reported)
            }
        }
    }

    fn expect_permit(&mut self, parts: Parts<'_>) -> Built<Expectation> {
        let (mut relying_on, mut duties) = (None, None);
        for part in parts.0 {
            match part.as_rule() {
                Rule::reliance => relying_on = part.into_inner().find_map(|word| clause_basis(word.as_rule())),
                Rule::k_none => duties = Some(Vec::new()),
                Rule::names => duties = Some(self.names(part)),
                _ => {}
            }
        }
        Ok(Expectation::Permit { relying_on, duties })
    }

    fn data_items(&mut self, pair: Pair<'_, Rule>) -> Built<Vec<DataItem>> {
        let items = pair.into_inner().filter(|part| part.as_rule() == Rule::data_item);
        items.map(|item| self.data_item(item)).collect()
    }

    fn data_item(&mut self, pair: Pair<'_, Rule>) -> Built<DataItem> {
        let span = self.span(&pair);
        let (mut name, mut tier) = (None, None);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::name => name = Some(self.name(&part)),
                Rule::up_to => tier = Some((TierWord::To, self.last_number(part)?)),
                Rule::from_tier => tier = Some((TierWord::From, self.last_number(part)?)),
                _ => {}
            }
        }
        Ok(DataItem { name, tier, span })
    }

    fn labelled(&mut self, pair: Pair<'_, Rule>) -> Built<Vec<Name>> {
        let mut parts = Parts(pair.into_inner());
        parts.skip_keywords();
        Ok(self.names(parts.next()?))
    }

    // ---- Tables ------------------------------------------------------------------------------------------

    /// A table. Rows that cannot be used are reported and left out, so that the others are still looked at.
    fn table(&mut self, pair: Pair<'t, Rule>) -> Built<Table> {
        let base = self.base;
        let after = self.last_rows_after(base + pair.as_span().end()).map(|rows| std::mem::take(&mut rows.others)).unwrap_or_default();
        let matched = pair.into_inner().map(|row| (base + row.as_span().start(), row.as_str()));
        let mut rows = matched.chain(after);
        let (start, heading) = rows.next().ok_or(Reported)?;
        let heading_span = self.reader.span(start, start + heading.len());
        let mut cells = Vec::new();
        // Without its heading the other rows say nothing.
        self.row(start, heading, &mut cells)?;
        let mut table = Table::new(&cells);
        for (start, row) in rows {
            if self.row(start, row, &mut cells).is_err() {
                self.damaged = true;
            } else if !table.push(&cells) {
                self.damaged = true;
                let few = if cells.len() < table.columns() { "too short" } else { "too long" };
                let span = self.reader.span(start, start + row.len());
                self.reader.report(
                    Diagnostic::new(
                        Code::RowLength,
                        span,
                        format!("this row is {few}: it has {} cells, and its heading has {}", cells.len(), table.columns()),
                    )
                    .with_other(heading_span, "the heading is here")
                    .with_help("give every column a cell; `-` stands for nothing"),
                );
            }
        }
        Ok(table)
    }

    /// The rows that follow the last that was matched, if that ended here.
    fn last_rows_after(&mut self, end: usize) -> Option<&mut LastRows<'t>> {
        self.last_rows.as_mut().filter(|rows| rows.first_end == end)
    }

    /// The cells of a row that begins at `start`, in place of those before.
    fn row(&mut self, start: usize, row: &'t str, cells: &mut Vec<Cell<'t>>) -> Built<()> {
        cells.clear();
        let span = self.reader.span(start, start + row.len());
        if !self.reader.starts_its_line(span) {
            self.reader.report(
                Diagnostic::new(Code::OpenRow, span, "a row of a table begins its line").with_help("put the row on a line of its own"),
            );
            return Err(Reported);
        }
        let mut sound = true;
        let mut at = start + 1;
        let inside = row.strip_prefix('|').and_then(|row| row.strip_suffix('|')).unwrap_or_default();
        let is_rule = |cell: &str| cell.len() > 1 && cell.chars().all(|c| matches!(c, '-' | ':'));
        if inside.split('|').all(|raw| is_rule(raw.trim())) {
            self.reader
                .report(Diagnostic::new(Code::BadCell, span, "a table here has no line under its heading").with_help("take this row out"));
            return Err(Reported);
        }
        for raw in inside.split('|') {
            let text = raw.trim_start();
            let start = at + (raw.len() - text.len());
            let text = text.trim_end();
            let cell = self.reader.span(start, start + text.len());
            if text.is_empty() {
                sound = false;
                let place = self.reader.span(at.saturating_sub(1), at + raw.len() + 1);
                self.reader.report(
                    Diagnostic::new(Code::EmptyCell, place, "this cell is empty")
                        .with_help("write `-` if nothing is meant")
                        .with_fix(place, "| - |"),
                );
            }
            cells.push(Cell { text, span: cell });
            at += raw.len() + 1;
        }
        if sound { Ok(()) } else { Err(Reported) }
    }
}

/// The parts of a pair that are still to be looked at.
struct Parts<'p>(Pairs<'p, Rule>);

impl<'p> Parts<'p> {
    fn next(&mut self) -> Built<Pair<'p, Rule>> {
        self.0.next().ok_or(Reported)
    }

    /// Passes over the words that only hold a detail together.
    fn skip_keywords(&mut self) {
        while self.0.peek().is_some_and(|part| is_glue(part.as_rule())) {
            self.0.next();
        }
    }
}

/// Whether a matched word only holds a detail together: any keyword but `unknown`, which is an answer.
fn is_glue(rule: Rule) -> bool {
    rule != Rule::k_unknown && words::is_keyword(rule)
}

fn clause_basis(rule: Rule) -> Option<Basis> {
    match words::keyword_of(rule)? {
        "explicit" => Some(Basis::Explicit),
        "implied" => Some(Basis::Implied),
        "best" => Some(Basis::BestInterests),
        "without" | "no" => Some(Basis::Without),
        _ => None,
    }
}

/// The grammar gives details only by the rules that [`Builder::detail`] names.
fn unreachable_detail(rule: Rule) -> Built<DetailKind> {
    debug_assert!(false, "{rule:?} is no detail");
    Err(Reported)
}
