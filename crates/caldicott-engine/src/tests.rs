//! The table and the reference give the same answer: over generated policies and requests, in every part of it.

mod large;
mod rows;

use crate::bounds::Bounds;
use crate::{Answers, Authority, BatchBuilder, Brief, Item, Patient, Subject, Table};
use caldicott_conformance::generate::{About, Saying, policies, read, tapes};
use caldicott_policy::{
    Day, DutyId, FactValue, Gate, Outcome, Party, Policy, Recorded, Request, RequestError, Side, Situation, Tier, Truth, Verdict,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The gates in the order in which a table names them.
const LOOKED_AT: [Gate; 4] = [Gate::Access, Gate::Withhold, Gate::Consent, Gate::Authority];

/// What is different between the answers to a request, if anything is.
fn difference(policy: &Policy, table: &Table, request: &Request) -> Option<String> {
    let (subject, patient, item) = table.resolve(request);
    let named = by_names(policy, table, request).expect("every name is known");
    let mut duties: BTreeSet<DutyId> = BTreeSet::new();
    for &purpose in request.purposes() {
        let ruling = policy.rule_on(request.situation(policy, purpose));
        let answer = table.decide(&subject, &patient, &item, purpose);
        let of_named = table.decide(&named.0, &named.1, &named.2, purpose);
        if answer != of_named {
            return Some(format!("by names: {answer:?}, {of_named:?}"));
        }
        let at_length = table.decide_at_length(&subject, &patient, &item, purpose);
        if answer != at_length {
            return Some(format!("at length: {answer:?}, {at_length:?}"));
        }
        let decided_by = match ruling.outcome() {
            Outcome::Permit | Outcome::Conceal => None,
            Outcome::Deny => LOOKED_AT.into_iter().find(|&gate| ruling.gate(gate) == Truth::No),
            Outcome::Ask => LOOKED_AT.into_iter().find(|&gate| ruling.gate(gate) == Truth::Unknown),
        };
        let reference = (ruling.outcome(), decided_by, ruling.conceal() == Truth::Unknown);
        let ours = (answer.outcome(), answer.gate(), answer.may_conceal());
        if reference != ours {
            return Some(format!("outcome, gate and whether it may conceal: {reference:?}, {ours:?}"));
        }
        if ruling.outcome() != Outcome::Permit {
            continue;
        }
        let relied_on = ruling.relied_on();
        let permit = table.permit(&answer).expect("it is a permit");
        let authority = match permit.authority {
            Authority::Rule(rule) => Some(rule),
            Authority::SameOrganisation => None,
        };
        let ours = (authority, permit.access, permit.consent, permit.basis);
        if ours != (relied_on.authority, relied_on.access, relied_on.consent.clone(), relied_on.basis) {
            return Some(format!("relied on: {relied_on:?}, {ours:?}"));
        }
        if permit.exceptions != ruling.exceptions() {
            return Some(format!("exceptions: {:?}, {:?}", ruling.exceptions(), permit.exceptions));
        }
        duties.extend(permit.duties.iter());
    }
    if let Some(different) = difference_of_view(table, request, (&subject, &patient, &item)) {
        return Some(different);
    }
    let decision = table.decision(request);
    if decision != policy.decide(request) {
        return Some(format!("decision: {:?}, {decision:?}", policy.decide(request)));
    }
    match decision.verdict {
        Verdict::Permit { duties: owed, .. } if owed != duties => Some(format!("duties: {owed:?}, {duties:?}")),
        Verdict::Permit { .. } | Verdict::Ask { .. } | Verdict::Deny { .. } | Verdict::Conceal => None,
    }
}

/// What is different between a view of the record and each cell by itself, if anything is.
fn difference_of_view(table: &Table, request: &Request, (subject, patient, item): (&Subject, &Patient, &Item)) -> Option<String> {
    let view = table.view(subject, patient, &item.record, request.purposes());
    let mut cells = Vec::new();
    for (category, found) in table.policy().categories() {
        for tier in 1..=found.top() {
            let item = table.item_in(item.record.clone(), category, tier);
            let briefs: Vec<Brief> = request.purposes().iter().map(|&purpose| table.decide(subject, patient, &item, purpose)).collect();
            let outcome = briefs.iter().map(Brief::outcome).max().expect("there is a purpose");
            let absent = outcome == Outcome::Conceal || briefs.iter().any(Brief::may_conceal);
            let expected = (!absent).then_some(outcome);
            if view.outcome(category, tier) != expected {
                return Some(format!("view: {category:?} {tier}: {:?}, and decided {expected:?}", view.outcome(category, tier)));
            }
            cells.extend(expected.map(|outcome| (category, tier, outcome)));
            let listing = table.listing(subject, patient, request.purposes()[0], [("one", &item), ("other", &item)]);
            let listed = if briefs[0].must_look_absent() { 0 } else { 2 };
            if listing.entries().len() != listed || listing.permitted().count() != if briefs[0].is_permit() { 2 } else { 0 } {
                return Some(format!("listing: {listing:?}, and decided {:?}", briefs[0]));
            }
        }
    }
    (view.cells().collect::<Vec<_>>() != cells).then(|| format!("cells: {cells:?}"))
}

/// The parts of a request, resolved by the names of the policy, with the last fact first.
fn by_names(policy: &Policy, table: &Table, request: &Request) -> Result<(Subject, Patient, Item), RequestError> {
    let organisation = |side| {
        request.party(side).map(|party| match party {
            Party::Named(organisation) => policy[*organisation].word.name.as_str(),
            Party::Other(name) => name,
        })
    };
    let subject = table.subject_named(&policy[request.role()].name, organisation(Side::Requester))?;
    let labels: Option<Vec<&str>> = request.labels().map(|labels| labels.iter().map(|&label| policy[label].name.as_str()).collect());
    let category = &policy[request.category()].word.name;
    let item = table.item_named(category, request.tier(), organisation(Side::Holder), labels.as_deref())?;
    let mut patient = table.patient_on(request.on());
    if let Some(recorded) = request.consent().general {
        patient.consent(recorded);
    }
    for (&purpose, &recorded) in &request.consent().by_purpose {
        patient.consent_for(&policy[purpose].name, recorded);
    }
    for (fact, answered) in request.facts().iter().collect::<Vec<_>>().into_iter().rev() {
        let value = policy.answer_in_words(fact, answered.value);
        let name = &policy[fact].word.name;
        match answered.checked {
            Some(checked) => patient.fact_checked(name, value, checked),
            None => patient.fact(name, value),
        };
    }
    Ok((subject, patient.build()?, item))
}

/// Answers to a fact, and the days on which they were found out.
type Answered<'p> = Vec<(FactValue<'p>, Option<Day>)>;

/// Something that is said of requests, in the words of a batch, of those that some requests say.
struct Said<'p> {
    roles: Vec<&'p str>,
    parties: [Vec<Option<String>>; 2],
    data: Vec<(&'p str, Tier)>,
    labels: Vec<Option<Vec<&'p str>>>,
    purposes: Vec<&'p str>,
    days: Vec<Day>,
    consent: Vec<Option<Recorded>>,
    facts: Vec<(&'p str, Answered<'p>)>,
}

impl<'p> Said<'p> {
    fn by(policy: &'p Policy, requests: &[Request]) -> Said<'p> {
        let party = |request: &Request, side| {
            request.party(side).map(|party| match party {
                Party::Named(organisation) => policy[*organisation].word.name.clone(),
                Party::Other(name) => name.clone(),
            })
        };
        let labels = |request: &Request| request.labels().map(|labels| labels.iter().map(|&label| policy[label].name.as_str()).collect());
        let answer = |request: &Request, fact| match request.facts().get(fact) {
            None => (FactValue::Unknown, None),
            Some(answered) => (policy.answer_in_words(fact, answered.value), answered.checked),
        };
        Said {
            roles: requests.iter().map(|request| policy[request.role()].name.as_str()).collect(),
            parties: [Side::Requester, Side::Holder].map(|side| requests.iter().map(|request| party(request, side)).collect()),
            data: requests.iter().map(|request| (policy[request.category()].word.name.as_str(), request.tier())).collect(),
            labels: requests.iter().map(labels).collect(),
            purposes: requests.iter().map(|request| policy[request.purposes()[0]].name.as_str()).collect(),
            days: requests.iter().map(Request::on).collect(),
            consent: requests.iter().map(|request| request.consent().general).collect(),
            facts: policy
                .facts()
                .map(|(id, fact)| (fact.word.name.as_str(), requests.iter().map(|request| answer(request, id)).collect()))
                .collect(),
        }
    }

    /// The answers to rows, by the batch, with the columns in this order or the other way round.
    fn answers(&self, table: &Table, rows: &[Vec<u32>], turned: bool) -> Answers {
        let parties = self.parties.each_ref().map(|parties| parties.iter().map(Option::as_deref).collect::<Vec<_>>());
        let labels: Vec<Option<&[&str]>> = self.labels.iter().map(Option::as_deref).collect();
        type Describe<'s, 't> = Box<dyn Fn(BatchBuilder<'t>) -> BatchBuilder<'t> + 's>;
        let mut describe: Vec<Describe<'_, '_>> = vec![
            Box::new(|batch| batch.role(&self.roles)),
            Box::new(|batch| batch.requester(&parties[0])),
            Box::new(|batch| batch.holder(&parties[1])),
            Box::new(|batch| batch.data(&self.data)),
            Box::new(|batch| batch.labels(&labels)),
            Box::new(|batch| batch.purpose(&self.purposes)),
            Box::new(|batch| batch.on(&self.days)),
            Box::new(|batch| batch.consent(&self.consent)),
        ];
        describe
            .extend(self.facts.iter().map(|(fact, answers)| -> Describe<'_, '_> { Box::new(|batch| batch.fact_checked(fact, answers)) }));
        let mut columns: Vec<Vec<u32>> = (0..describe.len()).map(|column| rows.iter().map(|row| row[column]).collect()).collect();
        if turned {
            describe.reverse();
            columns.reverse();
        }
        let batch = describe.iter().fold(table.batch(), |batch, describe| describe(batch)).build().expect("every name is known");
        batch.decide(&columns.iter().map(Vec::as_slice).collect::<Vec<_>>(), 2).expect("every number stands for something")
    }

    /// The answer to a row, by itself.
    fn answer(&self, table: &Table, row: &[u32]) -> Brief {
        let at = |column: usize| row[column] as usize;
        let subject = table.subject_named(self.roles[at(0)], self.parties[0][at(1)].as_deref()).expect("every name is known");
        let (category, tier) = self.data[at(3)];
        let item = table.item_named(category, tier, self.parties[1][at(2)].as_deref(), self.labels[at(4)].as_deref());
        let mut patient = table.patient_on(self.days[at(6)]);
        if let Some(recorded) = self.consent[at(7)] {
            patient.consent(recorded);
        }
        for (column, (fact, answers)) in self.facts.iter().enumerate() {
            let (value, checked) = answers[at(8 + column)];
            match checked {
                Some(checked) => patient.fact_checked(fact, value, checked),
                None => patient.fact(fact, value),
            };
        }
        let (item, patient) = (item.expect("every name is known"), patient.build().expect("every name is known"));
        table.decide(&subject, &patient, &item, table.policy().purpose_named(self.purposes[at(5)]).expect("every name is known"))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn the_table_answers_as_the_reference_does(text in policies(), mut tape in tapes()) {
        let Some(policy) = read(&text) else { return Err(TestCaseError::reject("the policy has a mistake")) };
        let policy = Arc::new(policy);
        let tables = Table::compile_each_way(&policy).expect("it is small");
        let about = About::new(&policy);
        let mut requests = Vec::new();
        for round in 0..24 {
            let saying = if round % 2 == 0 { Saying::Some } else { Saying::All };
            let Some(request) = about.request(&mut tape, saying) else { continue };
            let different = tables.iter().find_map(|table| difference(&policy, table, &request));
            prop_assert!(different.is_none(), "{}\n{:?}\n{}", different.unwrap_or_default(), policy.request_json(None, &request), text);
            requests.push(request);
        }
        let said = Said::by(&policy, &requests);
        // Numbers without a pattern: what is said of one request beside what is said of another.
        let number = |row: u32, column: u32| (row * 97 + column).wrapping_mul(2_654_435_761) >> 8;
        let rows = if requests.is_empty() { 0..0 } else { 0..200 };
        let columns = 8 + said.facts.len() as u32;
        let rows: Vec<Vec<u32>> =
            rows.map(|row| (0..columns).map(|column| number(row, column) % requests.len() as u32).collect()).collect();
        let answers = said.answers(&tables[0], &rows, text.len().is_multiple_of(2));
        for (row, &answer) in rows.iter().zip(answers.rows()) {
            prop_assert_eq!(answers.briefs()[answer as usize], said.answer(&tables[0], row), "row {:?}\n{}", row, text);
        }
    }
}

pub(crate) fn policy(text: &str) -> Arc<Policy> {
    Arc::new(
        read(&format!(
            "language caldicott 1\npolicy p \"P\"\ncategory notes \"Notes\" tier 1 \"All\"\nrole gp \"GP\"\npurpose care \"Care\"\n{text}"
        ))
        .expect("it is sound"),
    )
}

#[test]
fn an_item_has_a_tier_of_its_category() {
    let table = Table::compile(policy("category letters \"Letters\" tier 1 \"All\"\n")).expect("it is small");
    let (notes, _) = table.policy().categories().next().expect("there is one");
    let item = |tier| table.item(notes, tier, None, |_| Truth::No);
    assert!(item(1).is_some() && item(0).is_none() && item(2).is_none(), "tier 2 of notes would be tier 1 of letters");
}

#[test]
#[should_panic(expected = "decided by the table that resolved it")]
fn what_another_table_resolved_is_not_decided() {
    let (one, other) = (Table::compile(policy("")).expect("it is small"), Table::compile(policy("")).expect("it is small"));
    let day = "2026-01-01".parse().expect("a day");
    let request = one.policy().request().role("gp").data("notes", 1).purpose("care").on(day).build().expect("it is whole");
    let item = one.item(request.category(), 1, None, |_| Truth::No).expect("there is such a tier");
    let (subject, patient) = (one.subject(request.role(), None), one.patient(&request));
    let _ = other.decide(&subject, &patient, &item, request.purposes()[0]);
}

#[test]
#[should_panic(expected = "the policy that the request was made for")]
fn a_request_for_another_policy_is_not_resolved() {
    let (one, other) = (policy(""), policy("allow all \"All\" data notes for care\n"));
    let day = "2026-01-01".parse().expect("a day");
    let request = one.request().role("gp").data("notes", 1).purpose("care").on(day).build().expect("it is whole");
    let _ = Table::compile(other).expect("it is small").decision(&request);
}

/// A policy with so many facts, all of them in one condition.
fn chained(facts: usize) -> Arc<Policy> {
    let names: Vec<String> = (0..facts).map(|number| format!("f{number}")).collect();
    let declared: String = names.iter().map(|name| format!("fact {name} \"F\"\n")).collect();
    policy(&format!("{declared}allow all \"All\" data notes for care when {}\n", names.join(" or ")))
}

#[test]
fn as_many_questions_as_may_be_fit_on_a_small_stack() {
    let most = crate::Limit::Facts.most();
    let compile = move |facts| {
        let policy = chained(facts);
        let thread = std::thread::Builder::new().stack_size(512 << 10).spawn(move || Table::compile(policy).err());
        thread.expect("a thread can be started").join().expect("the stack is enough")
    };
    assert_eq!(compile(most), None);
    assert_eq!(compile(most + 1).map(|too_large| (too_large.limit, too_large.found)), Some((crate::Limit::Facts, most + 1)));
}

#[test]
fn what_is_too_large_to_be_compiled_says_of_what_there_is_too_much() {
    use crate::Limit;
    let named = |kind: &str, count| (0..count).map(|number| format!("{kind} {kind}-{number} \"N\"\n")).collect::<String>();
    let numbers = (0..30_001).map(|number| format!("q is {}", 2 * number)).collect::<Vec<_>>().join(" or ");
    let tiers: String = (1..=100).map(|tier| format!("  tier {tier} \"T\"\n")).collect();
    let texts = [
        (Limit::Labels, named("label", 257)),
        (Limit::Duties, named("duty", 257)),
        (Limit::Purposes, named("purpose", 256)),
        (Limit::Values, format!("quantity q \"Q\" from 0 to 100000\nallow all \"All\" data notes for care when {numbers}\n")),
        (Limit::Cells, named("role", 1_999) + &named("purpose", 19) + &format!("category letters \"Letters\"\n{tiers}")),
    ];
    for (limit, text) in texts {
        let too_large = Table::compile(policy(&text)).err();
        assert!(too_large.is_some_and(|too_large| too_large.limit == limit && too_large.found > limit.most()), "{limit:?}: {too_large:?}");
    }
}

#[test]
fn what_comes_to_too_many_steps_is_compiled_with_less_put_together() {
    // Each is owed by a fact of its own: which of them are relied on is as many combinations as there are.
    let obliged = |number| {
        format!(
            "fact told-{number} \"Told\"\nduty owed-{number} \"Owed\"\noblige on-{number} \"On\"\n  data notes\n  when told-{number}\n  must owed-{number}\n"
        )
    };
    let policy = policy(&(0..25).map(obliged).collect::<String>());
    let all_together = Bounds { together: usize::MAX / 2, ..Bounds::APART };
    let too_large = Table::compile_with(policy.clone(), all_together).err();
    assert_eq!(too_large.map(|too_large| too_large.limit), Some(crate::Limit::Steps));
    assert!(Table::compile_trying(policy.clone(), &[all_together], Bounds::APART).is_ok());
    assert_eq!(Table::compile_trying(policy, &[], all_together).err(), too_large);
}

#[test]
#[should_panic(expected = "a tier that its category has")]
fn a_situation_is_about_a_tier_of_its_category() {
    let policy = policy("category letters \"Letters\" tier 1 \"All\"\n");
    let table = Table::compile(policy.clone()).expect("it is small");
    let request = policy.request().role("gp").data("notes", 1).purpose("care").on("2026-01-01".parse().expect("a day"));
    let request = request.build().expect("it is whole");
    let situation = Situation { tier: 2, ..request.situation(&policy, request.purposes()[0]) };
    let _ = table.resolve_situation(&situation);
}

#[test]
fn what_is_wrong_with_a_patient_or_an_item_is_told() {
    let table = Table::compile(policy("purpose research \"Research\"\nlabel sealed \"Sealed\"\nfact told \"Told\" code \"T\"\n"));
    let table = table.expect("it is small");
    let patient = || table.patient_on("2026-01-01".parse().expect("a day"));
    let given = Recorded::from(caldicott_policy::Answer::Given);
    let code = |error: RequestError| error.code.name();
    assert!(patient().fact("told", true).consent(given).consent_for("care", None).build().is_ok());
    let twice = [
        patient().fact("told", true).fact("T", false).build(),
        patient().consent(given).consent(given).build(),
        patient().consent_for("care", None).consent_for("care", Some(given)).build(),
    ];
    twice.into_iter().for_each(|built| assert_eq!(built.map(|_| ()).map_err(code), Err("said-twice")));
    assert_eq!(patient().fact("told", 3).build().map(|_| ()).map_err(code), Err("wrong-type"));
    assert_eq!(patient().fact("tld", true).fact("told", 3).build().map(|_| ()).map_err(code), Err("unknown-name"));
    assert_eq!(table.subject_named("nobody", None).map(|_| ()).map_err(code), Err("unknown-name"));
    assert_eq!(table.item_named("notes", 2, None, None).map(|_| ()).map_err(code), Err("no-such-tier"));
    assert_eq!(table.record_named(None, Some(&["sealed", "sealed"])).map(|_| ()).map_err(code), Err("said-twice"));
}

#[test]
fn what_a_patient_said_of_one_purpose_counts_there_whichever_is_said_first() {
    let table = Table::compile(policy(
        "purpose research \"Research\"\nallow all \"All\" data notes for care, research\nconsent any \"Any\" with explicit consent\n",
    ));
    let table = table.expect("it is small");
    let on: Day = "2026-01-01".parse().expect("a day");
    let [given, refused] = [caldicott_policy::Answer::Given, caldicott_policy::Answer::Refused].map(Recorded::from);
    let subject = table.subject_named("gp", Some("x")).expect("it is known");
    let item = table.item_named("notes", 1, Some("x"), None).expect("it is known");
    let said = |patient: Result<Patient, RequestError>| {
        let patient = patient.expect("every name is known");
        ["care", "research"]
            .map(|purpose| table.decide(&subject, &patient, &item, table.policy().purpose_named(purpose).expect("it is known")).outcome())
    };
    let both = [Outcome::Deny, Outcome::Permit];
    assert_eq!(said(table.patient_on(on).consent(given).consent_for("care", Some(refused)).build()), both);
    assert_eq!(said(table.patient_on(on).consent_for("care", Some(refused)).consent(given).build()), both);
    assert_eq!(said(table.patient_on(on).consent_for("care", None).consent(given).build()), [Outcome::Ask, Outcome::Permit]);
    // Of columns likewise; and nothing is left of the rows before.
    let batch = table.batch().role(&["gp"]).requester(&[Some("x")]).holder(&[Some("x")]).data(&[("notes", 1)]).on(&[on]);
    let (for_care, any, purposes) = ([Some(refused), None], [None, Some(given)], ["care", "research"]);
    let described = [
        batch.clone().consent_for("care", &for_care).consent(&any).purpose(&purposes),
        batch.clone().purpose(&purposes).consent(&any).consent_for("care", &for_care),
        batch.consent(&any).purpose(&purposes).consent_for("care", &for_care),
    ];
    let columns = [&[0, 1, 0, 1, 0, 1][..], &[1, 1, 0, 0, 1, 0], &[0, 0, 1, 1, 1, 0]];
    for (order, batch) in [[0, 1, 2], [2, 1, 0], [1, 2, 0]].into_iter().zip(described) {
        let columns = order.map(|at| columns[at]);
        let all: Vec<&[u32]> = std::iter::repeat_n(&[][..], 5).chain(columns).collect();
        let outcomes: Vec<Outcome> =
            batch.build().expect("every name is known").decide(&all, 1).expect("they are numbers").outcomes().collect();
        use Outcome::{Ask, Deny, Permit};
        assert_eq!(outcomes, [Deny, Ask, Ask, Ask, Permit, Ask]);
    }
}

#[test]
fn more_than_lies_in_place_is_decided_alike() {
    let named = |kind: &str| (0..90).map(|number| format!("{kind}{number}")).collect::<Vec<String>>();
    let declared = |kind: &str| named(kind).iter().fold(String::new(), |text, name| text + &format!("{kind} {name} \"{name}\"\n"));
    let tiers = |name: &String| format!("category {name} \"{name}\"\n  tier 1 \"Some\"\n  tier 2 \"All\"\n");
    let mut text = ["fact", "label", "purpose", "organisation"].map(declared).concat();
    text.extend(named("category").iter().map(tiers));
    text += "allow all \"All\" data everything for purpose70, purpose3\nconsent any \"Any\" with explicit consent with implied consent when fact80 and fact40\n";
    text += "withhold some \"Some\" data everything labelled label75, label40, label2 when not fact85\nagreement sharing \"Sharing\" sharers organisation1 viewers organisation2 for purpose70, purpose3 covers category0 to tier 2, category60 to tier 1, category89 to tier 2 when fact1\n";
    text += "agreement joint \"Joint\" between organisation1, organisation2 for purpose70 covers category61\n";
    let policy = policy(&text);
    let table = Table::compile(policy.clone()).expect("it is small");
    let mut outcomes = BTreeSet::new();
    for mut number in 0..5 * 2 * 2 * 2 * 2 * 4 * 2_usize {
        let mut one_of = |count| {
            let chosen = number % count;
            number /= count;
            chosen
        };
        let category = format!("category{}", [0, 60, 61, 89, 5][one_of(5)]);
        let request = policy.request().role("gp").data(&category, if one_of(2) == 0 { 1 } else { 2 });
        let request = request.purpose(["purpose70", "purpose3"][one_of(2)]).on("2026-01-01".parse().expect("a day"));
        let request = request.requester(["organisation2", "organisation1"][one_of(2)]).holder("organisation1");
        let fact = one_of(2) == 0;
        let request = request.fact("fact80", fact).fact("fact40", fact).fact("fact85", !fact).fact("fact1", fact);
        let labels: &[&str] = [&[][..], &["label75"], &["label40"], &["label2", "label89"]][one_of(4)];
        let answer = [caldicott_policy::Answer::Given, caldicott_policy::Answer::NotRecorded][one_of(2)];
        let request = request.labels(labels.iter().copied()).consent_for("purpose70", Some(answer.into())).consent(answer);
        let request = request.build().expect("it is whole");
        assert_eq!(difference(&policy, &table, &request), None, "{request:?}");
        outcomes.insert(policy.decide(&request).outcome());
    }
    assert_eq!(outcomes.len(), 3, "{outcomes:?}");
}

#[test]
fn for_no_purpose_nothing_may_be_spoken_of() {
    let table =
        Table::compile(policy("allow all \"All\" data notes for care\nconsent any \"Any\" without consent\n")).expect("it is small");
    let request = table.policy().request().role("gp").data("notes", 1).purpose("care").requester("x").holder("x");
    let request = request.on("2026-01-01".parse().expect("a day")).build().expect("it is whole");
    let (subject, patient, item) = table.resolve(&request);
    assert_eq!(table.view(&subject, &patient, item.record(), request.purposes()).cells().count(), 1);
    assert_eq!(table.view(&subject, &patient, item.record(), &[]).cells().count(), 0);
}

#[test]
#[should_panic(expected = "a purpose is one of the policy")]
fn a_purpose_that_the_policy_has_not_is_not_decided() {
    let (one, other) = (policy(""), policy("purpose research \"Research\"\n"));
    let table = Table::compile(one).expect("it is small");
    let request = table.policy().request().role("gp").data("notes", 1).purpose("care");
    let request = request.on("2026-01-01".parse().expect("a day")).build().expect("it is whole");
    let (subject, patient, item) = table.resolve(&request);
    let _ = table.decide(&subject, &patient, &item, other.purpose_named("research").expect("it is known"));
}

#[test]
fn an_answer_of_another_kind_answers_nothing() {
    use caldicott_policy::{Id as _, Value, ValueId};
    let policy = policy(
        "choice stage \"Stage\" of early, middle, late\nquantity age \"Age\" from 0 to 130\nfact told \"Told\"\nallow all \"All\" data notes for care when stage is late or age is at least 16 or told\nconsent any \"Any\" without consent\n",
    );
    let table = Table::compile(policy.clone()).expect("it is small");
    let request = policy.request().role("gp").data("notes", 1).purpose("care").requester("x").holder("x");
    let request = request.on("2026-01-01".parse().expect("a day")).build().expect("it is whole");
    let (stage, age, told) = (Value::Choice(ValueId::new(2)), Value::Quantity(2), Value::Is(true));
    for answers in [[told, told, stage], [age, stage, age], [told, stage, age]] {
        let mut situation = request.situation(&policy, request.purposes()[0]);
        situation.facts = answers.map(Some).into();
        let request = situation.to_request(&policy);
        assert_eq!(policy.decide(&request).outcome(), Outcome::Ask);
        let (subject, patient, item) = table.resolve(&request);
        assert_eq!(table.decide(&subject, &patient, &item, request.purposes()[0]).outcome(), Outcome::Ask, "{answers:?}");
    }
}
