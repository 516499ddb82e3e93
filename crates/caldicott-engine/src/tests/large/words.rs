//! Words that a policy may not know, said twice, or of the wrong kind: that they are taken in every way to ask, or in none.

use super::Draw;
use super::policies::DAYS;
use crate::{Brief, Table};
use caldicott_policy::{Answer, Day, FactKind, FactValue, Policy, Recorded, RequestError, Tier};

/// What a request says.
#[derive(Debug)]
struct Words {
    role: String,
    parties: [Option<String>; 2],
    data: (String, Tier),
    labels: Option<Vec<String>>,
    purpose: String,
    on: Day,
    consent: Option<Recorded>,
    /// Whether that is said after what is said for single purposes.
    consent_last: bool,
    for_purposes: Vec<(String, Option<Recorded>)>,
    facts: Vec<(String, Said, Option<Day>)>,
}

/// An answer to a fact.
#[derive(Debug)]
enum Said {
    Is(bool),
    Choice(String),
    Quantity(i64),
    Unknown,
}

impl Said {
    fn value(&self) -> FactValue<'_> {
        match self {
            Said::Is(so) => FactValue::Is(*so),
            Said::Choice(value) => FactValue::Choice(value),
            Said::Quantity(number) => FactValue::Quantity(*number),
            Said::Unknown => FactValue::Unknown,
        }
    }
}

/// Another word in the place of one.
fn slip(draw: &mut Draw, word: &mut String) {
    *word = match draw.below(12) {
        0 => String::new(),
        1 => " ".to_owned(),
        2 => format!("{word}x"),
        3 => word.to_uppercase(),
        4 => word[..word.len() - 1].to_owned(),
        5 => "setting-0".to_owned(),
        6 => "unknown".to_owned(),
        7 => "é".repeat(draw.below(30)),
        8 => "role-0".to_owned(),
        9 => format!("\0{word}"),
        10 => format!("{word} "),
        _ => "organisation-0".to_owned(),
    };
}

fn day(draw: &mut Draw) -> Day {
    draw.one_of(&DAYS).parse().expect("a day")
}

/// An answer that may count on no day at all.
fn recorded(draw: &mut Draw) -> Recorded {
    let answer = *draw.one_of(&Answer::ALL);
    let [from, until] = [(); 2].map(|()| draw.once_in(3).then(|| day(draw)));
    Recorded { answer, from, until }
}

/// What is said of a fact, which now and then is no answer to it.
fn said(draw: &mut Draw, kind: &FactKind) -> Said {
    match (draw.below(60), kind) {
        (0, _) => Said::Choice("early".to_owned()),
        (1, _) => Said::Choice(String::new()),
        (2, _) => Said::Quantity(*draw.one_of(&[-1, i64::MIN, i64::MAX, 1 << 32, 1_000_001])),
        (3, _) => Said::Is(true),
        (4..10, _) => Said::Unknown,
        (_, FactKind::Fact | FactKind::Objection) => Said::Is(draw.once_in(2)),
        (_, FactKind::Choice(values)) => Said::Choice(draw.one_of(values).clone()),
        (_, FactKind::Quantity(low, high)) => Said::Quantity(i64::from(*low) + draw.below((high - low) as usize + 1) as i64),
    }
}

impl Words {
    /// Some words, mostly those of a policy.
    fn new(draw: &mut Draw, policy: &Policy) -> Words {
        let roles: Vec<String> = policy.roles().map(|(_, role)| role.name.clone()).collect();
        let purposes: Vec<String> =
            policy.purposes().flat_map(|(_, purpose)| purpose.codes.iter().chain([&purpose.name]).cloned()).collect();
        let organisations: Vec<String> = policy.organisations().map(|(_, organisation)| organisation.word.name.clone()).collect();
        let labels: Vec<String> = policy.labels().flat_map(|(_, label)| label.codes.iter().chain([&label.name]).cloned()).collect();
        let categories: Vec<(String, Tier)> = policy.categories().map(|(_, found)| (found.word.name.clone(), found.top())).collect();
        let facts: Vec<(String, FactKind)> = policy.facts().map(|(_, fact)| (fact.word.name.clone(), fact.kind.clone())).collect();
        let (category, top) = draw.one_of(&categories).clone();
        let carried = if labels.is_empty() { 0 } else { draw.below(4) };
        let (for_purposes, answered) = (draw.below(4), if facts.is_empty() { 0 } else { draw.below(6) });
        let mut words = Words {
            role: draw.one_of(&roles).clone(),
            parties: [(); 2].map(|()| draw.maybe(4, |draw| draw.one_of(&organisations).clone())),
            data: (category, 1 + draw.below(top as usize) as Tier),
            labels: draw.maybe(4, |draw| draw.times(carried, |draw| draw.one_of(&labels).clone())),
            purpose: draw.one_of(&purposes).clone(),
            on: day(draw),
            consent: draw.maybe(2, recorded),
            consent_last: draw.once_in(2),
            for_purposes: draw.times(for_purposes, |draw| (draw.one_of(&purposes).clone(), draw.maybe(3, recorded))),
            facts: draw.times(answered, |draw| {
                let (fact, kind) = draw.one_of(&facts).clone();
                (fact, said(draw, &kind), draw.maybe(3, day))
            }),
        };
        words.slip(draw);
        words
    }

    fn slip(&mut self, draw: &mut Draw) {
        match draw.below(16) {
            0 => slip(draw, &mut self.role),
            1 => slip(draw, &mut self.purpose),
            2 => self.parties[0].iter_mut().for_each(|party| slip(draw, party)),
            3 => self.parties[1].iter_mut().for_each(|party| slip(draw, party)),
            4 => slip(draw, &mut self.data.0),
            5 => self.data.1 = *draw.one_of(&[0, 5, u32::MAX, 1 << 31]),
            6 => self.labels.iter_mut().flatten().for_each(|label| slip(draw, label)),
            7 => self.facts.iter_mut().for_each(|(fact, ..)| slip(draw, fact)),
            8 => self.for_purposes.iter_mut().for_each(|(purpose, _)| slip(draw, purpose)),
            _ => {}
        }
    }

    fn labels(&self) -> Option<Vec<&str>> {
        self.labels.as_ref().map(|labels| labels.iter().map(String::as_str).collect())
    }

    fn by_request(&self, policy: &Policy, table: &Table) -> Result<Brief, RequestError> {
        let mut request = policy.request().role(&self.role).data(&self.data.0, self.data.1).purpose(&self.purpose).on(self.on);
        if let Some(requester) = &self.parties[0] {
            request = request.requester(requester);
        }
        if let Some(holder) = &self.parties[1] {
            request = request.holder(holder);
        }
        if let Some(labels) = self.labels() {
            request = request.labels(labels);
        }
        if let Some(recorded) = self.consent {
            request = request.consent(recorded);
        }
        request = self.for_purposes.iter().fold(request, |request, (purpose, recorded)| request.consent_for(purpose, *recorded));
        request = self.facts.iter().fold(request, |request, (fact, said, checked)| match checked {
            Some(checked) => request.fact_checked(fact, said.value(), *checked),
            None => request.fact(fact, said.value()),
        });
        let request = request.build()?;
        assert_eq!(table.decision(&request), policy.decide(&request), "{self:?}");
        let (subject, patient, item) = table.resolve(&request);
        Ok(table.decide(&subject, &patient, &item, request.purposes()[0]))
    }

    fn by_names(&self, policy: &Policy, table: &Table) -> Result<Brief, RequestError> {
        let subject = table.subject_named(&self.role, self.parties[0].as_deref())?;
        let item = table.item_named(&self.data.0, self.data.1, self.parties[1].as_deref(), self.labels().as_deref())?;
        let mut patient = table.patient_on(self.on);
        if let Some(recorded) = self.consent.filter(|_| !self.consent_last) {
            patient.consent(recorded);
        }
        for (purpose, recorded) in &self.for_purposes {
            patient.consent_for(purpose, *recorded);
        }
        if let Some(recorded) = self.consent.filter(|_| self.consent_last) {
            patient.consent(recorded);
        }
        for (fact, said, checked) in &self.facts {
            match checked {
                Some(checked) => patient.fact_checked(fact, said.value(), *checked),
                None => patient.fact(fact, said.value()),
            };
        }
        Ok(table.decide(&subject, &patient.build()?, &item, policy.purpose_named(&self.purpose)?))
    }

    fn by_batch(&self, table: &Table) -> Result<Brief, RequestError> {
        let [requester, holder] = self.parties.each_ref().map(Option::as_deref);
        let batch = table.batch().role(&[&self.role]).data(&[(&self.data.0, self.data.1)]).purpose(&[&self.purpose]).on(&[self.on]);
        let batch = batch.requester(&[requester]).holder(&[holder]).labels(&[self.labels().as_deref()]).consent(&[self.consent]);
        let batch = self.for_purposes.iter().fold(batch, |batch, (purpose, recorded)| batch.consent_for(purpose, &[*recorded]));
        let batch = self.facts.iter().fold(batch, |batch, (fact, said, checked)| batch.fact_checked(fact, &[(said.value(), *checked)]));
        let batch = batch.build()?;
        let more = 7 + self.for_purposes.len() + self.facts.len();
        let rows: Vec<&[u32]> = [&[0][..]].into_iter().chain(std::iter::repeat_n(&[][..], more)).collect();
        Ok(batch.decide(&rows, 1).expect("each column has one entry").briefs()[0])
    }
}

/// Whether some words are taken, or what is different between the ways to ask.
pub(super) fn taken(draw: &mut Draw, policy: &Policy, table: &Table) -> Result<bool, String> {
    let words = Words::new(draw, policy);
    match (words.by_request(policy, table), words.by_names(policy, table), words.by_batch(table)) {
        (Ok(one), Ok(two), Ok(three)) if one == two && two == three => Ok(true),
        (Err(_), Err(_), Err(_)) => Ok(false),
        answers => Err(format!("{answers:?}\n{words:?}")),
    }
}
