//! Each detail as its keyword and the words that follow it.

use crate::ast::{
    Ask, AskKind, Compare, Condition, Connective, Covers, Data, DataItem, Date, Detail, DetailKind, Expectation, Given, GivenValue, Is,
    LabelsAnswer, Name, Operand, Party, Table, Term, Text, TierWord,
};

/// Between two words, where a line ends if not all of them fit on one. No word is this: texts hold no line breaks.
pub(super) const BREAK: &str = "\n";

/// A detail ready to be laid out.
pub(super) struct Words<'d> {
    /// What is padded to the longest of the entry; empty for clauses and bare tables.
    pub(super) keyword: String,
    /// The words that follow; between any two a line may end.
    pub(super) rest: Vec<String>,
    /// Its table.
    pub(super) table: Option<&'d Table>,
}

/// The words of a detail.
pub(super) fn words(detail: &Detail) -> Words<'_> {
    let mut table = None;
    let mut keyword = detail.kind.word().to_owned();
    let rest = match &detail.kind {
        DetailKind::Version(text)
        | DetailKind::Owner(text)
        | DetailKind::Code(text)
        | DetailKind::Otherwise(text)
        | DetailKind::Refer(text)
        | DetailKind::Confidentiality(text) => text_words(text),
        DetailKind::Source(texts) | DetailKind::Cites(texts) | DetailKind::Basis(texts) => texts_words(texts),
        DetailKind::Tier(number, title) => {
            keyword = format!("tier {}", number.value);
            text_words(title)
        }
        DetailKind::Accept(code, entries, reason) => {
            let of = if entries.is_empty() { None } else { Some("of".to_owned()) };
            std::iter::once(code.text.clone()).chain(of).chain(names_words(entries)).chain(text_words(reason)).collect()
        }
        DetailKind::Setting(name) => vec![name.text.clone()],
        DetailKind::Members(names)
        | DetailKind::Values(names)
        | DetailKind::Roles(names)
        | DetailKind::For(names)
        | DetailKind::Must(names)
        | DetailKind::Between(names)
        | DetailKind::Sharers(names)
        | DetailKind::Viewers(names)
        | DetailKind::Processors(names)
        | DetailKind::Labelled(names) => names_words(names),
        DetailKind::CheckedWithin(days) => {
            keyword = "checked within".to_owned();
            vec![days.value.to_string(), "days".to_owned()]
        }
        DetailKind::Bounds(low, high) => vec![low.value.to_string(), "to".to_owned(), high.value.to_string()],
        DetailKind::Starts(date) | DetailKind::Ends(date) | DetailKind::On(date) => vec![date.day.to_string()],
        DetailKind::ReviewBy(date) => {
            keyword = "review by".to_owned();
            vec![date.day.to_string()]
        }
        DetailKind::Data(data) => data_words(data),
        DetailKind::When(condition) => condition_words(condition),
        DetailKind::Unless(condition, duties) => {
            let mut words = condition_words(condition);
            if !duties.is_empty() {
                words.extend(["then".to_owned(), "must".to_owned()]);
                words.extend(names_words(duties));
            }
            words
        }
        DetailKind::Table(rows) => {
            keyword = String::new();
            table = Some(rows);
            Vec::new()
        }
        DetailKind::Signatures(rows) => {
            table = Some(rows);
            Vec::new()
        }
        DetailKind::Covers(Covers::Table(rows)) => {
            table = Some(rows);
            Vec::new()
        }
        DetailKind::Covers(Covers::Data(data)) => data_words(data),
        DetailKind::Clause(clause) => {
            keyword = String::new();
            let own = clause.details.iter().map(words).flat_map(|words| std::iter::once(words.keyword).chain(words.rest));
            clause.basis.words().split(' ').map(str::to_owned).chain(own).collect()
        }
        DetailKind::Controllers(controllers) => vec![
            match controllers {
                crate::ast::Controllers::Sole => "sole",
                crate::ast::Controllers::Joint => "joint",
            }
            .to_owned(),
        ],
        DetailKind::RoleAt(role, party) => vec![role.text.clone(), "at".to_owned(), party_word(party)],
        DetailKind::Sees(category, tier, party) => {
            vec![category.text.clone(), "tier".to_owned(), tier.value.to_string(), "of".to_owned(), party_word(party)]
        }
        DetailKind::Answer(answer, purpose) => {
            let purpose = purpose.iter().flat_map(|purpose| ["for".to_owned(), purpose.text.clone()]);
            std::iter::once(answer.word().to_owned()).chain(purpose).collect()
        }
        DetailKind::Given(given) => comma_separated(given.iter().map(given_words)),
        DetailKind::Labels(LabelsAnswer::None) => vec!["none".to_owned()],
        DetailKind::Labels(LabelsAnswer::Unknown) => vec!["unknown".to_owned()],
        DetailKind::Expect(expectation) => expectation_words(expectation),
    };
    Words { keyword, rest, table }
}

/// A text in quotes. It may run on where a single blank stands between two words, since a line's end with the blanks
/// around it is one blank.
pub(super) fn text_words(text: &Text) -> Vec<String> {
    let escape = |c| matches!(c, '"' | '\\').then_some('\\');
    let escaped: Vec<char> = text.value.chars().flat_map(|c| escape(c).into_iter().chain([c])).collect();
    let mut words = vec![String::from('"')];
    for (index, &c) in escaped.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| escaped.get(before));
        let after = escaped.get(index + 1);
        let may_break = c == ' ' && [before, after].iter().all(|beside| beside.is_some_and(|c| !c.is_whitespace()));
        match words.last_mut() {
            Some(_) if may_break => words.push(String::new()),
            Some(word) => word.push(c),
            None => {}
        }
    }
    if let Some(last) = words.last_mut() {
        last.push('"');
    }
    words
}

/// Texts that do not all fit on one line have a line each.
fn texts_words(texts: &[Text]) -> Vec<String> {
    let words = comma_separated(texts.iter().map(text_words));
    // A text ends where a word ends with a quote, and the next begins with one.
    let mut broken: Vec<String> = Vec::with_capacity(words.len());
    for word in words {
        if broken.last().is_some_and(|before| before.ends_with("\",")) && word.starts_with('"') {
            broken.push(BREAK.to_owned());
        }
        broken.push(word);
    }
    broken
}

fn names_words(names: &[Name]) -> Vec<String> {
    comma_separated(names.iter().map(|name| vec![name.text.clone()]))
}

/// Lists of words with a comma at the end of each but the last.
fn comma_separated(lists: impl ExactSizeIterator<Item = Vec<String>>) -> Vec<String> {
    let last = lists.len().saturating_sub(1);
    let mut words = Vec::new();
    for (index, mut list) in lists.enumerate() {
        if let Some(word) = list.last_mut().filter(|_| index < last) {
            word.push(',');
        }
        words.append(&mut list);
    }
    words
}

fn data_words(data: &Data) -> Vec<String> {
    let mut words = comma_separated(data.items.iter().map(data_item_words));
    if !data.labelled.is_empty() {
        words.push("labelled".to_owned());
        words.extend(names_words(&data.labelled));
    }
    words
}

fn data_item_words(item: &DataItem) -> Vec<String> {
    let name = item.name.as_ref().map_or("everything", |name| &name.text);
    let mut words = vec![name.to_owned()];
    if let Some((word, number)) = &item.tier {
        let word = match word {
            TierWord::To => "to",
            TierWord::From => "from",
        };
        words.extend([word.to_owned(), "tier".to_owned(), number.value.to_string()]);
    }
    words
}

fn condition_words(condition: &Condition) -> Vec<String> {
    let word = match condition.connective {
        Connective::And => "and",
        Connective::Or => "or",
    };
    let mut words = Vec::new();
    for (index, operand) in condition.operands.iter().enumerate() {
        if index > 0 {
            words.push(word.to_owned());
        }
        words.extend(operand_words(operand));
    }
    words
}

fn operand_words(operand: &Operand) -> Vec<String> {
    let mut words = match &operand.term {
        Term::Ask(ask) => ask_words(ask),
        Term::Bracket(inside) => {
            let mut words = condition_words(inside);
            if let Some(first) = words.first_mut() {
                first.insert(0, '(');
            }
            if let Some(last) = words.last_mut() {
                last.push(')');
            }
            words
        }
    };
    if operand.negated {
        words.insert(0, "not".to_owned());
    }
    words
}

fn ask_words(ask: &Ask) -> Vec<String> {
    let with = |first: &str, rest: Vec<String>| std::iter::once(first.to_owned()).chain(rest).collect();
    match &ask.kind {
        AskKind::SameOrganisation => vec!["same-organisation".to_owned()],
        AskKind::Labelled(name) => with("labelled", vec![name.text.clone()]),
        AskKind::Name(name) => vec![name.text.clone()],
        AskKind::Choice(name, is) => with(&name.text, is_words(is)),
        AskKind::Quantity(name, compare) => with(&name.text, compare_words(compare)),
        AskKind::Tier(compare) => with("tier", compare_words(compare)),
        AskKind::Subject(subject, is) => with(subject.word(), is_words(is)),
    }
}

fn is_words(is: &Is) -> Vec<String> {
    let negated = is.negated.then_some("not");
    let one_of = if is.one_of { &["one", "of"][..] } else { &[] };
    let start = std::iter::once("is").chain(negated).chain(one_of.iter().copied()).map(str::to_owned);
    start.chain(names_words(&is.names)).collect()
}

fn compare_words(compare: &Compare) -> Vec<String> {
    let (words, number): (&[&str], _) = match compare {
        Compare::Under(number) => (&["is", "under"], number),
        Compare::AtLeast(number) => (&["is", "at", "least"], number),
        Compare::Exactly(number) => (&["is"], number),
    };
    words.iter().map(|&word| word.to_owned()).chain([number.value.to_string()]).collect()
}

fn party_word(party: &Party) -> String {
    match party {
        Party::Named(name) => &name.text,
        Party::Unknown(_) => "unknown",
        Party::Another(_) => "another-organisation",
        Party::AThird(_) => "a-third-organisation",
    }
    .to_owned()
}

fn given_words(given: &Given) -> Vec<String> {
    let name = given.name.text.clone();
    let mut words = match &given.value {
        GivenValue::Yes => vec![name],
        GivenValue::No => vec!["not".to_owned(), name],
        GivenValue::Unknown => vec!["unknown".to_owned(), name],
        GivenValue::Choice(value) => vec![name, "is".to_owned(), value.text.clone()],
        GivenValue::Quantity(number) => vec![name, "is".to_owned(), number.value.to_string()],
    };
    words.extend(given.checked.iter().flat_map(|Date { day, .. }| ["checked".to_owned(), day.to_string()]));
    words
}

fn expectation_words(expectation: &Expectation) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut say = |said: &str| words.extend(said.split(' ').map(str::to_owned));
    match expectation {
        Expectation::Permit { relying_on, duties } => {
            say("permit");
            if let Some(basis) = relying_on {
                say("relying on");
                say(basis.relying_on());
            }
            match duties {
                Some(duties) if duties.is_empty() => say("with duties none"),
                Some(duties) => {
                    say("with duties");
                    words.extend(names_words(duties));
                }
                None => {}
            }
        }
        Expectation::Ask { about } => {
            say("ask");
            if let Some(about) = about {
                say("about");
                words.extend(names_words(about));
            }
        }
        Expectation::Deny { by } => {
            say("deny");
            if let Some(gate) = by {
                say("by");
                say(gate.word());
            }
        }
        Expectation::Conceal => say("conceal"),
    }
    words
}
