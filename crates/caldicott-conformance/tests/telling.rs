//! What the sentences of a difference say is read back, by name, from what programs are given, and held against both policies.
//!
//! Requests are mixtures of random ones and of those that show a sentence: every organisation and any day may stand in them, not only
//! those that stand for others. A request of which a sentence speaks has the outcomes that it tells; one that has another outcome is
//! spoken of; and what is only said of what *all else permits* is so of whatever is permitted.

use caldicott::{Compared, compare};
use caldicott_analysis::mutants;
use caldicott_conformance::generate::{About, Saying, Tape, policies, read};
use caldicott_policy::{
    Algebra as _, Answer, Body, Day, FactKind, Id as _, Party, Policy, Request, Rule, Situation, Truth, Value, meaning::Meaning,
};
use proptest::prelude::*;
use serde_json::Value as Json;

/// How many requests are tried of each sentence.
const TRIED: u64 = 60;

/// How many bytes a request is made of.
const BYTES: u64 = 200;

/// Numbers that look drawn at random (the linear congruential generator of Knuth's MMIX).
struct Picks(u64);

impl Picks {
    fn byte(&mut self) -> u8 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 40) as u8
    }

    fn situation(&mut self, policy: &Policy) -> Option<Situation> {
        let tape = (0..BYTES).map(|_| self.byte()).collect();
        let request: Request = About::new(policy).request(&mut Tape::new(tape), Saying::All)?;
        let purpose = *request.purposes().first()?;
        Some(request.situation(policy, purpose))
    }

    /// One of the two, for each thing that is known of a request.
    fn mixed(&mut self, one: &Situation, other: &Situation) -> Situation {
        let mut pick = || if self.byte().is_multiple_of(3) { one } else { other };
        let (data, consent) = (pick(), pick().consent);
        Situation {
            role: pick().role,
            category: data.category,
            tier: data.tier,
            purpose: pick().purpose,
            on: pick().on,
            requester: pick().requester.clone(),
            holder: pick().holder.clone(),
            labels: (0..one.labels.len()).map(|label| pick().labels[label]).collect(),
            consent,
            facts: (0..one.facts.len()).map(|fact| pick().facts[fact]).collect(),
        }
    }
}

fn names(json: &Json) -> Vec<&str> {
    json.as_array().into_iter().flatten().filter_map(Json::as_str).collect()
}

/// Whether something is among some names, if it matters.
fn among(list: &Json, name: &str) -> bool {
    list.is_null() || names(list).contains(&name)
}

fn organisation_is(policy: &Policy, organisations: &Json, party: Option<&Party>) -> bool {
    match party {
        _ if organisations.is_null() => true,
        Some(Party::Named(id)) => names(&organisations["named"]).contains(&policy[*id].word.name.as_str()),
        Some(Party::Other(_)) => organisations["unnamed"] == true,
        None => false,
    }
}

/// Whether everything is so of a request that a sentence says about the request itself.
fn values_are_so(policy: &Policy, about: &Json, situation: &Situation) -> bool {
    let [requester, holder] = [&situation.requester, &situation.holder].map(Option::as_ref);
    let around = about["or_the_other_way_round"] == true && parties_are_so(policy, about, [holder, requester]);
    (around || parties_are_so(policy, about, [requester, holder])) && all_but_parties_are_so(policy, about, situation)
}

/// Whether it is so of two organisations that the one asks and the other holds the record, and how they are to each other.
fn parties_are_so(policy: &Policy, about: &Json, [requester, holder]: [Option<&Party>; 2]) -> bool {
    let together = &about["together"];
    let both_of = !together.is_null() && [requester, holder].iter().all(|party| organisation_is(policy, &together["of"], *party));
    organisation_is(policy, &about["requester"], requester)
        && organisation_is(policy, &about["holder"], holder)
        && (!both_of || together["same"] == (requester == holder))
}

fn all_but_parties_are_so(policy: &Policy, about: &Json, situation: &Situation) -> bool {
    let category = &policy[situation.category].word.name;
    let data = &about["data"];
    let tiers = data[category].as_array();
    let on_day = about["on"].as_array().is_none_or(|ranges| {
        let within = |range: &Json| {
            let day = |json: &Json| json.as_str().and_then(|day| day.parse::<Day>().ok());
            day(&range[0]).is_none_or(|first| first <= situation.on) && day(&range[1]).is_none_or(|last| situation.on <= last)
        };
        ranges.iter().any(within)
    });
    among(&about["roles"], &policy[situation.role].name)
        && (data.is_null() || tiers.is_some_and(|tiers| tiers.contains(&situation.tier.into())))
        && among(&about["purposes"], &policy[situation.purpose].name)
        && among(&about["consent"], situation.consent.map_or("", |consent| consent.word()))
        && policy.facts().all(|(id, fact)| {
            let answers = &about["facts"][&fact.word.name];
            answers.is_null() || answer_is(&fact.kind, answers, situation.facts[id.index()])
        })
        && policy.labels().all(|(id, label)| {
            let carried = &about["labels"][&label.name];
            carried.is_null() || *carried == (situation.labels[id.index()] == Truth::Yes)
        })
        && on_day
}

fn answer_is(kind: &FactKind, answers: &Json, answer: Option<Value>) -> bool {
    let answers = answers.as_array().expect("a list of answers");
    match (answer, kind) {
        (Some(Value::Is(so)), _) => answers.contains(&so.into()),
        (Some(Value::Choice(value)), FactKind::Choice(all)) => answers.contains(&all[value.index()].as_str().into()),
        (Some(Value::Quantity(number)), _) => answers.iter().any(|range| {
            range[0].as_u64().is_none_or(|first| first <= u64::from(number))
                && range[1].as_u64().is_none_or(|last| u64::from(number) <= last)
        }),
        (Some(Value::Choice(_)) | None, _) => false,
    }
}

/// What a word says of a request, by the rules of the older policy that are the same in both; `None` for a word about an edit.
fn word_says(policy: &Policy, edited: &[&str], situation: &Situation, word: &str) -> Option<Truth> {
    let meaning = Meaning::new(policy, situation);
    let logic = meaning.algebra();
    let shared: Vec<&Rule> = policy.rules().map(|(_, rule)| rule).filter(|rule| !edited.contains(&rule.name.as_str())).collect();
    let withheld = |conceals: bool| {
        logic.any(shared.iter().filter_map(|rule| match &rule.body {
            Body::Withhold(withhold) if withhold.conceals || !conceals => Some(meaning.withheld_by(rule, withhold)),
            _ => None,
        }))
    };
    let consents = || shared.iter().filter_map(|rule| Some((*rule, rule.body.as_consent()?)));
    let covered = || logic.or(meaning.same_organisation(), logic.any(shared.iter().filter_map(|rule| meaning.authority_of(rule))));
    let granted = || logic.any(shared.iter().filter_map(|rule| meaning.access_of(rule)));
    let asked = || logic.any(consents().map(|(rule, consent)| meaning.consent_applies(rule, consent)));
    let consented = || {
        logic.all(consents().map(|(rule, consent)| logic.or(logic.not(meaning.consent_applies(rule, consent)), meaning.satisfied(consent))))
    };
    Some(match word {
        "same-organisation" => meaning.same_organisation(),
        "covered" => covered(),
        "granted" => granted(),
        "withheld" => withheld(false),
        "concealed" => withheld(true),
        "consent-asked" => asked(),
        "consented" => consented(),
        "all-else" => logic.all([covered(), granted(), logic.not(withheld(false)), asked(), consented()]),
        _ => {
            let name = word.strip_prefix("definition ")?;
            let (id, _) = policy.definitions().find(|(_, definition)| definition.word.name == name).expect("it is declared");
            meaning.definition(id)
        }
    })
}

/// Whether the words of a sentence are so, but for some; `None` where one is about an edit.
fn words_are_so(policy: &Policy, edited: &[&str], about: &Json, situation: &Situation, but: &[&str]) -> Option<bool> {
    let mut all = Some(true);
    for (word, answers) in about["words"].as_object().into_iter().flatten().filter(|(word, _)| !but.contains(&word.as_str())) {
        match word_says(policy, edited, situation, word) {
            Some(truth) => {
                let truth = match truth {
                    Truth::No => "no",
                    Truth::Unknown => "unknown",
                    Truth::Yes => "yes",
                };
                if !names(answers).contains(&truth) {
                    return Some(false);
                }
            }
            None => all = None,
        }
    }
    all
}

/// Two policies, what is said of their difference, and its sentences about outcomes as data.
struct Told<'p> {
    old: &'p Policy,
    new: &'p Policy,
    json: Json,
}

impl Told<'_> {
    fn told(&self) -> impl Iterator<Item = &Json> {
        ["gains", "losses"].into_iter().flat_map(|group| self.json[group].as_array().into_iter().flatten())
    }

    /// Whether what is said of a request is so, and all that is different about it is said.
    fn holds_of(&self, situation: &Situation) -> Result<(), String> {
        let edited = names(&self.json["old"]["edited"]);
        let [before, after] = [self.old, self.new].map(|policy| policy.rule_on(situation.clone()).outcome());
        let pair = format!("{} to {}", before.word(), after.word());
        let mut spoken_of = before == after;
        for line in self.told() {
            let (about, outcomes) = (&line["about"], names(&line["outcomes"]));
            // What is said is said by the names of the newer policy; what is renamed keeps its place.
            if !values_are_so(self.new, about, situation) {
                continue;
            }
            let so = words_are_so(self.old, &edited, about, situation, &[]);
            if so == Some(true) && !outcomes.contains(&pair.as_str()) {
                return Err(format!("{pair} is said of {situation:?}: {line}"));
            }
            spoken_of |= so != Some(false) && outcomes.contains(&pair.as_str());
            // What all else permits is what the newer policy opens, or the older left open.
            let opens = |outcome: &&str| outcome.starts_with("deny to") || outcome.starts_with("conceal to") || *outcome == "ask to permit";
            let opens = outcomes.iter().all(opens) && !outcomes.contains(&"deny to conceal");
            let permitted = outcomes.iter().any(|told| {
                let (from, to) = told.split_once(" to ").expect("two outcomes");
                if opens { to == after.word() } else { from == before.word() }
            });
            let all_else = names(&about["all_else"]);
            if !all_else.is_empty() && permitted {
                let so = words_are_so(self.old, &edited, about, situation, &all_else);
                if so == Some(true) && !outcomes.contains(&pair.as_str()) {
                    return Err(format!("{pair} is said, if permitted, of {situation:?}: {line}"));
                }
            }
        }
        if spoken_of { Ok(()) } else { Err(format!("{pair} is said of no sentence: {situation:?} in {}", self.json)) }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn what_a_sentence_says_is_so_of_every_request(text in policies(), seed in any::<u64>()) {
        let old = read(&text).expect("a generated policy has no mistakes");
        let mut picks = Picks(seed);
        let changes = mutants(&old);
        let change = changes.get(seed as usize % changes.len().max(1));
        let new = change.map_or_else(|| old.clone(), |change| change.policy());
        let Ok(found) = compare(&old, &new, [&[], &[]], Compared::Outcomes) else { return Ok(()) };
        let shown = found.gains.iter().chain(&found.losses).filter_map(|line| {
            let request = serde_json::to_string(line.old_request.as_ref()?).ok()?;
            let request = old.read_request(request).request.ok()?;
            Some(request.situation(&old, *request.purposes().first()?))
        });
        let shown: Vec<Situation> = shown.collect();
        let compared = Told { old: &old, new: &new, json: serde_json::to_value(&found).expect("it is JSON") };
        for tried in 0..TRIED * shown.len() as u64 {
            let Some(random) = picks.situation(&old) else { break };
            let situation = picks.mixed(&random, &shown[tried as usize % shown.len()]);
            let held = compared.holds_of(&situation);
            prop_assert!(held.is_ok(), "{}", held.expect_err("it does not hold"));
        }
    }
}

// ---- Policies about who asks whom ---------------------------------------------------------------------------

/// How many policies about organisations are tried.
const DRAFTS: u64 = 1_000;

/// The organisations that they name.
const ORGANISATIONS: [&str; 3] = ["north", "south", "hospice"];

/// Between whom there may be an agreement.
const PARTIES: [&str; 3] = ["north, south", "north, south, hospice", "south, hospice"];

impl Picks {
    fn below(&mut self, most: usize) -> usize {
        self.byte() as usize % most
    }

    fn one<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.below(texts.len())]
    }

    /// What is so of the two organisations, and now and then of the patient.
    fn condition(&mut self) -> String {
        let mut part = || {
            let organisation = self.one(&ORGANISATIONS);
            let not = self.one(&["", "", "not "]);
            let side = self.one(&["requester", "holder"]);
            match self.below(8) {
                0 | 1 => format!("{side} is {not}{organisation}"),
                2 | 3 => format!("{side} is {not}one of {}", self.one(&PARTIES)),
                4 | 5 => format!("{not}same-organisation"),
                6 => format!("{not}seen"),
                _ => format!("consent is {not}refused"),
            }
        };
        let (one, other) = (part(), part());
        match self.below(4) {
            0 => format!("{one} or {other}"),
            1 => format!("{one} and {other}"),
            _ => one,
        }
    }

    /// A policy that turns on which organisation asks which.
    fn draft(&mut self) -> String {
        let mut text = "language caldicott 1\npolicy p \"P\"\ncategory letters \"Letters\"\n  tier 1 \"All\"\nrole nurse \"Nurse\"\n\
            purpose care \"Care\"\nfact seen \"Seen\"\n"
            .to_owned();
        // What is called otherwise is the same one by its title.
        for (name, number) in ORGANISATIONS.iter().zip(1..) {
            text += &format!("organisation {name} \"Organisation {number}\"\n");
        }
        text += &format!("allow reads \"Read\"\n  data letters\n  for care\n{}", self.when(2));
        text += &format!("consent ground \"Ground\"\n  for care\n{}  {}\n", self.when(4), self.ground());
        let parties = self.one(&PARTIES);
        text += &format!("agreement pair \"Pair\"\n  between {parties}\n  for care\n  covers letters\n{}", self.when(4));
        for index in 0..1 + self.below(4) {
            text += &match self.below(4) {
                0 => format!("gateway law-{index} \"Law {index}\"\n  for care\n  covers letters\n{}", self.when(1)),
                1 => format!("consent more-{index} \"More {index}\"\n  for care\n{}  {}\n", self.when(1), self.ground()),
                2 => format!("withhold kept-{index} \"Kept {index}\"\n  data letters\n{}{}", self.when(1), self.unless()),
                _ => format!("conceal hidden-{index} \"Hidden {index}\"\n  data letters\n{}{}", self.when(1), self.unless()),
            };
        }
        text
    }

    /// Once in so many times a condition, or else none.
    fn when(&mut self, once_in: usize) -> String {
        if self.below(once_in) == 0 { format!("  when {}\n", self.condition()) } else { String::new() }
    }

    fn unless(&mut self) -> String {
        if self.below(2) == 0 { format!("  unless {}\n", self.condition()) } else { String::new() }
    }

    fn ground(&mut self) -> &'static str {
        self.one(&["with explicit consent", "with implied consent", "without consent"])
    }
}

/// Every request about the policies above: between any two organisations that are named and two that are not.
fn every_situation(policy: &Policy) -> Vec<Situation> {
    let (category, _) = policy.categories().next().expect("there is a category");
    let (role, _) = policy.roles().next().expect("there is a role");
    let (purpose, _) = policy.purposes().next().expect("there is a purpose");
    let named = policy.organisations().map(|(id, _)| Party::Named(id));
    let parties: Vec<Party> = named.chain(["one", "two"].map(|name| Party::Other(name.into()))).collect();
    let on = "2026-01-01".parse::<Day>().expect("a day");
    let mut all = Vec::new();
    for (requester, holder) in parties.iter().flat_map(|requester| parties.iter().map(move |holder| (requester, holder))) {
        for (consent, seen) in Answer::ALL.iter().flat_map(|consent| [true, false].map(|seen| (*consent, seen))) {
            all.push(Situation {
                role,
                category,
                tier: 1,
                purpose,
                on,
                requester: Some(requester.clone()),
                holder: Some(holder.clone()),
                labels: Vec::new(),
                consent: Some(consent),
                facts: vec![Some(Value::Is(seen))],
            });
        }
    }
    all
}

/// What is said of organisations is so of every two, whether a policy names them or not, and also where one is called otherwise.
#[test]
fn what_is_said_of_two_organisations_is_so_of_every_two() {
    let (mut of_one_side, mut of_pairs, mut around, mut all_else, mut renamed) = (0, 0, 0, 0, 0);
    for seed in 0..DRAFTS {
        let mut picks = Picks(seed);
        let text = picks.draft();
        let old = read(&text).unwrap_or_else(|| panic!("seed {seed}: {text}"));
        let is_renamed = seed % 4 == 3;
        // Somebody comes, or leaves; or a rule is changed a little; or both.
        let parties = PARTIES.into_iter().find(|parties| text.contains(&format!("between {parties}\n"))).expect("it has an agreement");
        let others = if seed % 3 < 2 { picks.one(&PARTIES) } else { parties };
        let newer = text.replace(&format!("between {parties}\n"), &format!("between {others}\n"));
        let newer = read(&if is_renamed { newer.replace("hospice", "hostel") } else { newer }).expect("it has no mistakes");
        let changes = mutants(&newer);
        let change = &changes[picks.below(changes.len())];
        let new = if seed % 3 == 0 { newer.clone() } else { change.policy() };
        let found = compare(&old, &new, [&[], &[]], Compared::Outcomes).expect("it is small");
        let compared = Told { old: &old, new: &new, json: serde_json::to_value(&found).expect("it is JSON") };
        for line in compared.told() {
            let about = &line["about"];
            of_one_side += usize::from(!about["requester"].is_null() || !about["holder"].is_null());
            of_pairs += usize::from(!about["together"].is_null());
            around += usize::from(about["or_the_other_way_round"] == true);
            all_else += usize::from(!names(&about["all_else"]).is_empty());
            renamed += usize::from(is_renamed);
        }
        for situation in every_situation(&old) {
            let held = compared.holds_of(&situation);
            assert!(held.is_ok(), "seed {seed}: {}: {}: {held:?}\n{text}", change.name(), change.change.words);
        }
    }
    // Of two that are treated alike a sentence takes in both or none: otherwise hardly any is the mirror image of another.
    let met = [of_one_side, of_pairs, around, all_else, renamed];
    let least = [500, 5, 10, 200, 100];
    let enough = met.iter().zip(least).all(|(met, least)| *met >= least);
    assert!(enough, "one side, pairs, the other way round, all else, renamed: {met:?} of at least {least:?}");
}
