//! Batches whose columns say all that a column can: every fact, answers that count on some days, several purposes with an answer
//! of their own, words by code, strangers, columns that are left out and such as have one entry. Most keys are longer than two
//! words.

use super::Draw;
use super::policies::DAYS;
use crate::{BatchBuilder, Brief, Table};
use caldicott_policy::{Answer, Day, Fact, FactKind, FactValue, Outcome, Policy, Recorded, Request, RequestBuilder, Tier, Word};

/// A column, and what its numbers stand for.
enum Column<'p> {
    Role(Vec<&'p str>),
    Requester(Vec<Option<&'p str>>),
    Holder(Vec<Option<&'p str>>),
    Data(Vec<(&'p str, Tier)>),
    Labels(Vec<Option<Vec<&'p str>>>),
    Purpose(Vec<&'p str>),
    On(Vec<Day>),
    Consent(Vec<Option<Recorded>>),
    ConsentFor(&'p str, Vec<Option<Recorded>>),
    Fact(&'p str, Vec<(FactValue<'p>, Option<Day>)>),
}

impl<'p> Column<'p> {
    fn len(&self) -> usize {
        match self {
            Column::Role(list) | Column::Purpose(list) => list.len(),
            Column::Requester(list) | Column::Holder(list) => list.len(),
            Column::Data(list) => list.len(),
            Column::Labels(list) => list.len(),
            Column::On(list) => list.len(),
            Column::Consent(list) | Column::ConsentFor(_, list) => list.len(),
            Column::Fact(_, list) => list.len(),
        }
    }

    fn describe<'t>(&self, batch: BatchBuilder<'t>) -> BatchBuilder<'t> {
        match self {
            Column::Role(list) => batch.role(list),
            Column::Requester(list) => batch.requester(list),
            Column::Holder(list) => batch.holder(list),
            Column::Data(list) => batch.data(list),
            Column::Labels(list) => batch.labels(&list.iter().map(Option::as_deref).collect::<Vec<_>>()),
            Column::Purpose(list) => batch.purpose(list),
            Column::On(list) => batch.on(list),
            Column::Consent(list) => batch.consent(list),
            Column::ConsentFor(purpose, list) => batch.consent_for(purpose, list),
            Column::Fact(fact, list) => batch.fact_checked(fact, list),
        }
    }

    /// A request that says what an entry does.
    fn say(&self, entry: u32, request: RequestBuilder<'p>) -> RequestBuilder<'p> {
        let entry = entry as usize;
        match self {
            Column::Role(list) => request.role(list[entry]),
            Column::Purpose(list) => request.purpose(list[entry]),
            Column::Data(list) => request.data(list[entry].0, list[entry].1),
            Column::On(list) => request.on(list[entry]),
            Column::ConsentFor(purpose, list) => request.consent_for(purpose, list[entry]),
            Column::Requester(list) => match list[entry] {
                Some(organisation) => request.requester(organisation),
                None => request,
            },
            Column::Holder(list) => match list[entry] {
                Some(organisation) => request.holder(organisation),
                None => request,
            },
            Column::Labels(list) => match &list[entry] {
                Some(labels) => request.labels(labels.iter().copied()),
                None => request,
            },
            Column::Consent(list) => match list[entry] {
                Some(recorded) => request.consent(recorded),
                None => request,
            },
            Column::Fact(fact, list) => match list[entry] {
                (value, Some(checked)) => request.fact_checked(fact, value, checked),
                (value, None) => request.fact(fact, value),
            },
        }
    }
}

/// A word, by name or code.
fn called<'p>(draw: &mut Draw, word: &'p Word) -> &'p str {
    match &word.codes[..] {
        [code, ..] if draw.once_in(2) => code,
        _ => &word.name,
    }
}

fn recorded(draw: &mut Draw, days: &[Day]) -> Option<Recorded> {
    draw.maybe(6, |draw| {
        let answer = *draw.one_of(&Answer::ALL);
        let (one, other) = (*draw.one_of(days), *draw.one_of(days));
        match draw.below(6) {
            0 => Recorded { answer, from: Some(one), until: None },
            1 => Recorded { answer, from: None, until: Some(one) },
            2 => Recorded { answer, from: Some(one.min(other)), until: Some(one.max(other)) },
            _ => answer.into(),
        }
    })
}

fn answer<'p>(draw: &mut Draw, fact: &'p Fact, days: &[Day]) -> (FactValue<'p>, Option<Day>) {
    let value = match &fact.kind {
        _ if draw.once_in(5) => FactValue::Unknown,
        FactKind::Fact | FactKind::Objection => draw.once_in(2).into(),
        FactKind::Choice(values) => draw.one_of(values).as_str().into(),
        FactKind::Quantity(low, high) => FactValue::Quantity(i64::from(*low) + draw.below((high - low) as usize + 1) as i64),
    };
    (value, draw.maybe(4, |draw| *draw.one_of(days)))
}

/// The columns of a batch about a policy, in any order: each thing said in some of the ways in which it can be.
fn columns<'p>(draw: &mut Draw, policy: &'p Policy) -> Vec<Column<'p>> {
    let days = DAYS.iter().filter_map(|day| day.parse::<Day>().ok());
    let days: Vec<Day> = days.flat_map(|day| [day.previous(), Some(day), day.next()]).flatten().collect();
    let roles: Vec<&Word> = policy.roles().map(|(_, role)| role).collect();
    let purposes: Vec<&Word> = policy.purposes().map(|(_, purpose)| purpose).collect();
    let organisations: Vec<&str> = policy.organisations().map(|(_, organisation)| organisation.word.name.as_str()).collect();
    let categories = policy.categories().map(|(_, category)| category);
    let data: Vec<(&str, Tier)> =
        categories.flat_map(|category| (1..=category.top()).map(|tier| (category.word.name.as_str(), tier))).collect();
    let word = |draw: &mut Draw, words: &[&'p Word]| {
        let word = *draw.one_of(words);
        called(draw, word)
    };
    let party = |draw: &mut Draw| {
        let known = !draw.once_in(5);
        draw.maybe(6, |draw| *if known { draw.one_of(&organisations) } else { draw.one_of(&["elsewhere", "somewhere"]) })
    };
    let carried = |draw: &mut Draw| {
        let once_in = *draw.one_of(&[2, 9]);
        let labels: Vec<&Word> = policy.labels().map(|(_, label)| label).filter(|_| draw.once_in(once_in)).collect();
        draw.maybe(4, |draw| labels.into_iter().map(|label| called(draw, label)).collect())
    };
    let some = |draw: &mut Draw| *draw.one_of(&[1, 1, 2, 4, 6]);
    let mut all = Vec::new();
    let count = some(draw);
    all.push(Column::Role(draw.times(count, |draw| word(draw, &roles))));
    let count = some(draw);
    all.push(Column::Data(draw.times(2 * count, |draw| *draw.one_of(&data))));
    let count = some(draw);
    all.push(Column::Purpose(draw.times(count, |draw| word(draw, &purposes))));
    let count = some(draw);
    all.push(Column::On(draw.times(count, |draw| *draw.one_of(&days))));
    let count = some(draw);
    all.extend(draw.maybe(6, |draw| Column::Requester(draw.times(2 * count, party))));
    let count = some(draw);
    all.extend(draw.maybe(6, |draw| Column::Holder(draw.times(2 * count, party))));
    let count = some(draw);
    all.extend(draw.maybe(4, |draw| Column::Labels(draw.times(count, carried))));
    let count = some(draw);
    all.extend(draw.maybe(3, |draw| Column::Consent(draw.times(count, |draw| recorded(draw, &days)))));
    for purpose in &purposes {
        if draw.once_in(purposes.len().min(6)) {
            let count = some(draw);
            all.push(Column::ConsentFor(&purpose.name, draw.times(count, |draw| recorded(draw, &days))));
        }
    }
    for (_, fact) in policy.facts() {
        let count = some(draw);
        all.extend(draw.maybe(5, |draw| Column::Fact(&fact.word.name, draw.times(count, |draw| answer(draw, fact, &days)))));
    }
    for at in (1..all.len()).rev() {
        all.swap(at, draw.below(at + 1));
    }
    all
}

/// So many combinations occur in the rows of a batch.
const DISTINCT: usize = 150;

/// Combinations of the entries of columns, most of which differ from another in one.
fn combinations(draw: &mut Draw, columns: &[Column<'_>]) -> Vec<Vec<u32>> {
    let entry = |draw: &mut Draw, column: &Column<'_>| draw.below(column.len()) as u32;
    let mut all: Vec<Vec<u32>> = Vec::with_capacity(DISTINCT);
    for number in 0..DISTINCT {
        let mut row = if number % 8 == 0 { columns.iter().map(|column| entry(draw, column)).collect() } else { draw.one_of(&all).clone() };
        let column = draw.below(columns.len());
        row[column] = entry(draw, &columns[column]);
        all.push(row);
    }
    all
}

/// What is different between the rows of a batch and each by itself, if anything is.
pub(super) fn difference(draw: &mut Draw, policy: &Policy, table: &Table) -> Option<String> {
    let columns = columns(draw, policy);
    let batch = columns.iter().fold(table.batch(), |batch, column| column.describe(batch)).build().expect("every name is known");
    let distinct = combinations(draw, &columns);
    // Now and then more than one thread answers.
    let count = if draw.once_in(12) { 40_000 } else { 2 * DISTINCT };
    let rows: Vec<usize> = draw.times(count, |draw| draw.below(DISTINCT));
    let numbers: Vec<Vec<u32>> = (0..columns.len())
        .map(|column| match columns[column].len() {
            // The first is never left out, so that there are rows.
            1 if column > 0 && draw.once_in(2) => Vec::new(),
            _ => rows.iter().map(|&row| distinct[row][column]).collect(),
        })
        .collect();
    let answers = batch.decide(&numbers.iter().map(Vec::as_slice).collect::<Vec<_>>(), 3).expect("every number stands for something");
    let alone: Vec<(Request, Brief, Outcome)> = distinct.iter().map(|row| by_itself(policy, table, &columns, row)).collect();
    assert_eq!(answers.rows().len(), rows.len());
    rows.iter().zip(answers.rows()).find_map(|(&row, &answer)| {
        let (request, brief, reference) = &alone[row];
        let found = answers.briefs()[answer as usize];
        let is_different = found != *brief || found.outcome() != *reference;
        is_different.then(|| format!("row: {found:?}, {brief:?}, {reference:?}: {:?}", policy.request_json(None, request)))
    })
}

/// A row as a request: what the table says to it, and the outcome that the reference gives it.
fn by_itself<'p>(policy: &'p Policy, table: &Table, columns: &[Column<'p>], row: &[u32]) -> (Request, Brief, Outcome) {
    let request = columns.iter().zip(row).fold(policy.request(), |request, (column, &entry)| column.say(entry, request));
    let request = request.build().expect("every name is known");
    let ((subject, patient, item), purpose) = (table.resolve(&request), request.purposes()[0]);
    let brief = table.decide(&subject, &patient, &item, purpose);
    let reference = policy.rule_on(request.situation(policy, purpose)).outcome();
    (request, brief, reference)
}
