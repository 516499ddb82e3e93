//! Large policies, read whole by the analysis and by a second diagram crate, say the same of every request.
//!
//! Small policies are compared with the reference request by request (`whole.rs`). These are too large for that: there are some
//! thousand million million requests. So they are read a second time by other means ([`reading`]): over all days, numbers and
//! organisations and not only those that can differ ([`universe`]), in bits, by the library `biodivine-lib-bdd`. What the analysis
//! says is said of every request ([`lifting`]), and the two must be the same set, and as many.

mod drafts;
mod few;
mod least;
mod lifting;
mod reading;
mod universe;

use biodivine_lib_bdd::Bdd;
use caldicott_analysis::diagram::{Diagram, Join, Leaf, Variable};
use caldicott_analysis::frame::{Frame, Requests, Seat};
use caldicott_analysis::search::UNNAMED;
use caldicott_analysis::{
    Changed, ClaimAnswer, Compared, Difference, Edit, Paired, Prover, Region, Shift, Survey, Word, check_narrowing, difference,
};
use caldicott_conformance::generate::read as read_text;
use caldicott_policy::{
    Algebra as _, Body, Claim, ClaimKind, Day, FactKind, Gate, Outcome, Policy, Question, Rule, RuleId, Side, Situation, Truth,
};
use drafts::{Draft, Picks, days};
use lifting::Lifting;
use reading::{Known, OUTCOMES, Read, outcomes, read, spoken_of};
use std::collections::{BTreeSet, HashMap};
use universe::{Axis, Thing, Universe};

fn policy(draft: &Draft) -> Policy {
    read_text(&draft.text()).unwrap_or_else(|| panic!("a generated policy has no mistakes:\n{}", draft.text()))
}

/// Both are the same requests.
#[track_caller]
fn same(universe: &Universe, said: &Bdd, so: &Bdd, what: &str) {
    let wrong = said.xor(so).and(&universe.valid);
    assert!(wrong.is_false(), "{what}: {} requests, such as {}", universe.count(&wrong), universe.example(&wrong));
}

#[test]
fn every_request_has_the_outcome_that_the_other_reading_gives() {
    // Where there are few agreements, organisations are told apart by what conditions ask.
    for (seed, agreements) in [(0, 30), (4, 2)] {
        let policy = policy(&Draft::new(&mut Picks(seed), 60, agreements));
        let universe = Universe::of(&[&policy], days());
        let survey = Survey::new(Frame::of(&policy, [], Requests::Complete).expect("it is not too large"));
        let outcome = survey.outcome(Seat::FIRST, &survey.gates(Seat::FIRST));
        survey.check().expect("there is budget enough");
        let lifting = Lifting::of(&universe, survey.frame(), &[Seat::FIRST]);
        let meaning = read(&universe, &policy);
        for (which, set) in OUTCOMES.into_iter().zip(outcomes(&meaning)) {
            let lifted = lifting.lift(&survey, outcome, |leaf| leaf == which as Leaf);
            same(&universe, &lifted, &set, which.word());
            let here = survey.diagrams().wherever(outcome, |leaf| leaf == which as Leaf);
            let counted = survey.diagrams().count(here);
            assert_eq!(counted, universe.count(&set.and(&lifting.representatives)), "how many are {}", which.word());
            assert!(counted > 1_000_000, "{counted} is {} only", which.word());
        }
    }
}

#[test]
fn a_claim_holds_if_no_request_is_against_it() {
    let answers: Vec<ClaimAnswer> = (100..104).flat_map(|seed| decided(&policy(&Draft::new(&mut Picks(seed), 40, 20)), days())).collect();
    let held = answers.iter().filter(|answer| matches!(answer, ClaimAnswer::Holds(_))).count();
    let refuted = answers.iter().filter(|answer| matches!(answer, ClaimAnswer::Refuted(_))).count();
    assert!(held > 10 && refuted > 10, "{held} held and {refuted} were refuted");
}

#[test]
fn a_witness_that_is_an_ask_leaves_nothing_open_that_would_permit() {
    let text = "language caldicott 1
policy small \"Small\"
category record \"Record\"
  tier 1 \"All\"
role nurse \"Nurse\"
purpose care \"Care\"
fact emergency \"An emergency\"
allow nurses \"Nurses\" data record
consent ground \"Ground\"
  with explicit consent
  without consent when emergency
always own \"Their own\"
  when same-organisation and consent is not-recorded";
    // Where no rule has a date, one day stands for all.
    let any_day = Day::new(2000, 1, 1).expect("it is a day");
    let small = read_text(text).expect("the policy has no mistakes");
    let [ClaimAnswer::Refuted(refutation)] = &decided(&small, (any_day, any_day))[..] else { panic!("nobody has asked") };
    assert_eq!(refutation.outcome, Outcome::Ask);
}

/// The answers to all claims of a policy, each of which is that of the other reading.
fn decided(policy: &Policy, days: (Day, Day)) -> Vec<ClaimAnswer> {
    let claims: Vec<&Claim> = policy.claims().map(|(_, claim)| claim).collect();
    let prover = Prover::new(policy, claims.iter().copied()).expect("it is not too large");
    let universe = Universe::of(&[policy], days);
    let lifting = Lifting::of(&universe, prover.survey().frame(), &[Seat::FIRST]);
    let meaning = read(&universe, policy);
    let [permit, ..] = outcomes(&meaning);
    let decided = claims.into_iter().map(|claim| {
        let about = spoken_of(&meaning, claim);
        let against = match claim.kind {
            ClaimKind::Never => about.and(&permit),
            ClaimKind::Always => about.and_not(&permit),
        };
        let answer = prover.decide(claim).expect("there is budget enough");
        match &answer {
            ClaimAnswer::Holds(requests) => {
                assert!(against.is_false(), "{} does not hold: {}", claim.name, universe.example(&against));
                assert_eq!(*requests, universe.count(&about.and(&lifting.representatives)), "{}", claim.name);
                rests_on_its_grounds(&prover, &meaning, claim, &about);
            }
            ClaimAnswer::Empty => assert!(about.is_false(), "{} speaks of {}", claim.name, universe.example(&about)),
            ClaimAnswer::Refuted(refutation) => {
                assert_eq!(policy.rule_on(refutation.complete.clone()).outcome(), refutation.outcome);
                for situation in [&refutation.complete, &refutation.fewest] {
                    let completions = completions(&universe, policy, situation);
                    assert!(!completions.is_false(), "{}: it can be completed", claim.name);
                    let astray = completions.and_not(&against);
                    assert!(astray.is_false(), "{} is not refuted by {}", claim.name, universe.example(&astray));
                }
            }
        }
        answer
    });
    decided.collect()
}

/// A claim that holds rests on its grounds: with them and no others of their kind it holds, and without any of them it does not.
fn rests_on_its_grounds<'p>(prover: &Prover<'p>, meaning: &Read<'_, 'p>, claim: &'p Claim, about: &Bdd) {
    let policy = prover.survey().frame().policy(Seat::FIRST);
    let grounds = prover.grounds(claim).expect("there is budget enough");
    // Where some consent entry applies, of all that there are.
    let entries = policy.rules().filter(|(_, rule)| gate_of(&rule.body) == Some(Gate::Consent));
    let applies = entries.map(|(_, rule)| contribution(meaning, rule).1.yes);
    let ground = applies.reduce(|any, one| any.or(&one)).expect("every policy that is generated has consent entries");
    let permitted = |kept: &[RuleId]| {
        let contributions = || kept.iter().map(|&id| (gate_of(&policy[id].body), contribution(meaning, &policy[id])));
        let some = |gate: Gate| contributions().filter(move |(of, _)| *of == Some(gate)).map(|(_, (_, applies, _))| applies.yes);
        match claim.kind {
            ClaimKind::Never => {
                let gates = [Gate::Authority, Gate::Access].map(|gate| meaning.gate(gate).yes);
                let open = gates.iter().fold(about.and(&ground), |open, gate| open.and(gate));
                contributions().fold(open, |open, (gate, (_, applies, satisfied))| {
                    let met = if gate == Some(Gate::Consent) { satisfied.yes.or(&applies.no) } else { applies.no };
                    open.and(&met)
                })
            }
            ClaimKind::Always => {
                let authority = some(Gate::Authority).fold(meaning.same_organisation().yes, |any, one| any.or(&one));
                let access = some(Gate::Access).reduce(|any, one| any.or(&one)).expect("no always holds without a grant");
                let consent = some(Gate::Consent).reduce(|any, one| any.or(&one)).expect("no always holds without a consent entry");
                let others = [Gate::Withhold, Gate::Consent].map(|gate| meaning.gate(gate).yes);
                [authority, access, consent].iter().chain(&others).fold(about.clone(), |open, gate| open.and(gate))
            }
        }
    };
    let holds = |kept: &[RuleId]| match claim.kind {
        ClaimKind::Never => permitted(kept).is_false(),
        // Without any rule of a kind nothing is permitted.
        ClaimKind::Always => {
            [Gate::Access, Gate::Consent].iter().all(|gate| kept.iter().any(|&id| gate_of(&policy[id].body) == Some(*gate)))
                && permitted(kept) == *about
        }
    };
    assert!(holds(&grounds.rules), "{} holds by its grounds", claim.name);
    for ground in &grounds.rules {
        let others: Vec<RuleId> = grounds.rules.iter().copied().filter(|other| other != ground).collect();
        assert!(!holds(&others), "{} does not rest on {}", claim.name, policy[*ground].name);
    }
    if claim.kind == ClaimKind::Never && grounds.rules.is_empty() {
        let given = [
            (Gate::Authority, meaning.gate(Gate::Authority).yes),
            (Gate::Access, meaning.gate(Gate::Access).yes),
            (Gate::Consent, ground.clone()),
        ];
        let shut = given.into_iter().filter(|(_, given)| given.and(about).is_false()).map(|(gate, _)| gate);
        assert_eq!(grounds.nothing_gives, shut.collect::<Vec<_>>(), "{}", claim.name);
    }
}

/// The requests that a situation leaves possible.
fn completions(universe: &Universe, policy: &Policy, situation: &Situation) -> Bdd {
    (0..universe.axes().len()).fold(universe.valid.clone(), |so_far, axis| {
        let agrees = |value: usize| {
            let mut with = situation.clone();
            universe.put(policy, axis, value, &mut with) && {
                // It is no other value: either it is the same, or nothing was said.
                let question = question(policy, &universe.axes()[axis].0);
                with == *situation || question.is_some_and(|question| situation.is_open(question))
            }
        };
        so_far.and(&universe.among(axis, agrees))
    })
}

fn question(policy: &Policy, axis: &Axis) -> Option<Question> {
    match axis {
        Axis::Role | Axis::Cell | Axis::Purpose | Axis::Day => None,
        Axis::Consent => Some(Question::Consent),
        Axis::Party(side) => Some(Question::Party(*side)),
        Axis::Fact(name) => policy.facts().find(|(_, fact)| fact.word.name == *name).map(|(id, _)| Question::Fact(id)),
        Axis::Label(name) => policy.labels().find(|(_, label)| label.name == *name).map(|(id, _)| Question::Label(id)),
    }
}

#[test]
fn an_objection_or_a_label_widens_if_some_request_is_refused_less_strictly_with_it() {
    let (mut widening, mut narrowing) = (0, 0);
    for seed in 200..206 {
        // With fewer rules, of the objections and labels some only narrow.
        let policy = policy(&Draft::new(&mut Picks(seed), 8, 4));
        let universe = Universe::of(&[&policy], days());
        let outcomes = outcomes(&read(&universe, &policy));
        let objections = policy.facts().filter(|(_, fact)| fact.kind == FactKind::Objection);
        let objections = objections.map(|(id, fact)| (Question::Fact(id), Axis::Fact(fact.word.name.clone())));
        let labels = policy.labels().map(|(id, label)| (Question::Label(id), Axis::Label(label.name.clone())));
        let widens = |axis: &Axis| {
            let axis = universe.axis(axis);
            let pairs = (0..4).flat_map(|without| (0..without).map(move |with| (without, with)));
            pairs.into_iter().any(|(without, with)| {
                let (without, with) = (universe.fixed(&outcomes[without], axis, 0), universe.fixed(&outcomes[with], axis, 1));
                !without.and(&with).and(&universe.fixed(&universe.valid, axis, 0)).is_false()
            })
        };
        let all: Vec<(Question, Axis)> = objections.chain(labels).collect();
        let so: Vec<Question> = all.iter().filter(|(_, axis)| widens(axis)).map(|(question, _)| *question).collect();
        let found: Vec<Question> =
            check_narrowing(&policy).into_iter().map(|found| found.expect("there is budget enough").question).collect();
        assert_eq!(found, so, "seed {seed}");
        widening += so.len();
        narrowing += all.len() - so.len();
    }
    assert!(widening > 3 && narrowing > 3, "{widening} widen, {narrowing} narrow");
}

#[test]
fn a_difference_is_the_requests_that_the_other_reading_answers_differently() {
    for seed in 300..302 {
        let mut picks = Picks(seed);
        let old = Draft::new(&mut picks, 30, 15);
        let new = old.newer(&mut picks, 2);
        compare(&policy(&old), &policy(&new));
        if seed % 2 == 0 {
            compare(&policy(&old), &policy(&new.reworded()));
            compare(&policy(&new.reworded()), &policy(&old));
        }
    }
}

fn compare(old: &Policy, new: &Policy) {
    let [old_claim, new_claim] = [old, new].map(|policy| policy.claims().next().expect("it has claims").1);
    let found = difference([old, new], [&[old_claim], &[new_claim]], Compared::Outcomes).expect("it is not too large");
    let seats = [Seat::FIRST, Seat::SECOND];
    let universe = Universe::of(&[old, new], days());
    let lifting = Lifting::of(&universe, found.survey().frame(), &seats);
    let read = [old, new].map(|policy| read(&universe, policy));
    let [before, after] = [0, 1].map(|seat| outcomes(&read[seat]));
    // A claim speaks of no request that its policy has no words for.
    let [of_old, of_new] =
        [(0, old_claim), (1, new_claim)].map(|(seat, claim)| spoken_of(&read[seat], claim).and(&read[seat].algebra().readable()));
    let expected = of_old.or(&of_new);
    assert_eq!(found.requests, universe.count(&lifting.representatives), "how many requests there are");

    let edited: Vec<Bdd> = found.edits().iter().map(|edit| lifting.lift(found.survey(), edit.differ, |leaf| leaf == 1)).collect();
    let at = |outcome: Outcome| OUTCOMES.iter().position(|other| *other == outcome).expect("there are four");
    for shift in Shift::ALL {
        let sentences = || found.sentences.iter().filter(move |sentence| sentence.change == Changed::Outcome(shift));
        let told: Vec<Diagram> = sentences().map(|sentence| sentence.region.set).collect();
        let told = found.survey().diagrams().join_all(Join::Greatest, Diagram::leaf(0), told);
        let sets = shift.pairs().iter().map(|(from, to)| before[at(*from)].and(&after[at(*to)]));
        let so = sets.fold(universe.none(), |so, set| so.or(&set));
        same(&universe, &lifting.lift(found.survey(), told, |leaf| leaf == 1), &so, &format!("{shift:?}"));
        assert_eq!(found.survey().diagrams().count(told), universe.count(&so.and(&lifting.representatives)), "how many are {shift:?}");
        for sentence in sentences() {
            let set = lifting.lift(found.survey(), sentence.region.set, |leaf| leaf == 1);
            assert_eq!(sentence.requests, universe.count(&set.and(&lifting.representatives)));
            let pairs = shift.pairs().iter().copied().filter(|(from, to)| !set.and(&before[at(*from)]).and(&after[at(*to)]).is_false());
            assert_eq!(sentence.outcomes, pairs.collect::<BTreeSet<_>>());
            same(&universe, &said(&universe, &lifting, &found, &sentence.region), &set, "a sentence is what it says");
            let part = if sentence.expected { set.and(&expected) } else { set.and_not(&expected) };
            same(&universe, &part, &set, "a sentence is expected as a whole or not at all");
            let touches = |edited: &Bdd| !edited.and(&set).is_false();
            assert!(sentence.causes.iter().all(|&cause| touches(&edited[cause])), "a sentence comes from edits that touch it");
            assert_eq!(sentence.causes.is_empty(), !edited.iter().any(touches), "where any touches it, one is named");
        }
    }
    edits_are_what_is_not_the_same(&universe, &found, &edited, &read);
    words_are_what_they_say(&universe, &lifting, &found, &read, &expected);
}

/// What a sentence says, piece by piece.
fn said(universe: &Universe, lifting: &Lifting<'_>, found: &Difference<'_>, region: &Region) -> Bdd {
    let survey = found.survey();
    let mut said = universe.valid.clone();
    for (variable, values) in (0..).map(Variable).zip(&region.values) {
        let Some(values) = values else { continue };
        let one = survey.diagrams().of_variable(variable, |value| values.contains(&value).into());
        said = said.and(&lifting.lift(survey, one, |leaf| leaf == 1));
    }
    for ((_, function), answers) in found.words().zip(&region.answers) {
        let Some(answers) = answers else { continue };
        said = said.and(&lifting.lift(survey, function, |leaf| answers.contains(&leaf)));
    }
    region.paired.map_or(said.clone(), |paired| said.and(&standing_to_each_other(universe, survey.frame(), paired)))
}

/// The requests of whose requester and holder, by their names, it is so how they stand to each other.
fn standing_to_each_other(universe: &Universe, frame: &Frame<'_>, paired: Paired) -> Bdd {
    let of_kind = frame.named_alike(paired.of_kind[0]);
    let names: BTreeSet<&str> = of_kind.into_iter().map(|(seat, id)| frame.policy(seat)[id].word.name.as_str()).collect();
    let unnamed = |name: &str| frame.is_stranger(paired.of_kind[0]) && UNNAMED.contains(&name);
    let [requester, holder] = [Side::Requester, Side::Holder].map(|side| universe.axis(&Axis::Party(side)));
    let of_kind = |axis: usize| {
        universe.among(
            axis,
            |value| matches!(&universe.axes()[axis].1[value], Thing::Named(name) if names.contains(name.as_str()) || unnamed(name)),
        )
    };
    let same = universe.equal(requester, holder);
    let unwanted = if paired.same { same.not() } else { same };
    of_kind(requester).and(&of_kind(holder)).and(&unwanted).not()
}

/// What is no edit contributes the same in both, and an edit differs where its rules do.
fn edits_are_what_is_not_the_same<'p>(universe: &Universe, found: &Difference<'p>, edited: &[Bdd], read: &[Read<'_, 'p>; 2]) {
    let policies = [Seat::FIRST, Seat::SECOND].map(|seat| found.survey().frame().policy(seat));
    let valid = |(conceals, applies, satisfied): (bool, Known, Known)| {
        let valid = |known: Known| Known { yes: known.yes.and(&universe.valid), no: known.no.and(&universe.valid) };
        (conceals, valid(applies), valid(satisfied))
    };
    for gate in Gate::ALL {
        let edits: Vec<(&Edit, &Bdd)> = found.edits().iter().zip(edited).filter(|(edit, _)| gate_of_edit(edit) == gate).collect();
        let unedited = |seat: usize| {
            let edited: BTreeSet<_> = edits.iter().filter_map(|(edit, _)| if seat == 0 { edit.old } else { edit.new }).collect();
            let rules = policies[seat].rules().filter(move |(id, rule)| gate_of(&rule.body) == Some(gate) && !edited.contains(id));
            let mut kept: HashMap<(bool, Known, Known), usize> = HashMap::new();
            rules.for_each(|(_, rule)| *kept.entry(valid(contribution(&read[seat], rule))).or_default() += 1);
            kept
        };
        assert!(unedited(0) == unedited(1), "what is no edit of {gate:?} contributes the same");
        for (edit, differing) in edits {
            let of = |seat: usize, id: Option<RuleId>| id.map(|id| contribution(&read[seat], &policies[seat][id]));
            let (one, other) = (of(0, edit.old), of(1, edit.new));
            let nothing = (false, Known { yes: universe.none(), no: universe.all() }, Known { yes: universe.all(), no: universe.none() });
            let (_, applies, satisfied) = one.unwrap_or_else(|| nothing.clone());
            let (_, applies_too, satisfied_too) = other.unwrap_or(nothing);
            let differ = |one: &Known, other: &Known| one.yes.xor(&other.yes).or(&one.no.xor(&other.no));
            let so = differ(&applies, &applies_too).or(&differ(&satisfied, &satisfied_too).and_not(&applies.no));
            same(universe, differing, &so, "where an edit differs");
        }
    }
}

/// A word says what the rules together say that are no edits, or what the rules of an edit say, around what may be answered otherwise.
fn words_are_what_they_say<'p>(
    universe: &Universe,
    lifting: &Lifting<'_>,
    found: &Difference<'p>,
    read: &[Read<'_, 'p>; 2],
    expected: &Bdd,
) {
    let around = lifting.lift(found.survey(), found.around(), |leaf| leaf == 1);
    let same = |function: Diagram, wanted: &dyn Fn(Leaf) -> bool, so: &Bdd, what: &str| {
        same(universe, &lifting.lift(found.survey(), function, wanted).and(&around), &so.and(&around), what);
    };
    let contributes = |seat: usize, rule: Option<RuleId>| {
        let rule = rule.map(|rule| &found.survey().frame().policy([Seat::FIRST, Seat::SECOND][seat])[rule]);
        rule.map_or(universe.none(), |rule| contribution(&read[seat], rule).1.no.not())
    };
    let [read, _] = read;
    let logic = read.algebra();
    let policy = found.survey().frame().policy(Seat::FIRST);
    let edited: &BTreeSet<RuleId> = &found.edits().iter().filter_map(|edit| edit.old).collect();
    let common = |gate: Gate| {
        let rules = policy.rules().filter(move |(id, rule)| gate_of(&rule.body) == Some(gate) && !edited.contains(id));
        rules.map(|(_, rule)| contribution(read, rule)).collect::<Vec<_>>()
    };
    let [authority, access, withhold, consent] = Gate::ALL.map(common);
    let applies = |contributions: &[(bool, Known, Known)]| logic.any(contributions.iter().map(|(_, applies, _)| applies.clone()));
    let concealing: Vec<(bool, Known, Known)> = withhold.iter().filter(|(conceals, ..)| *conceals).cloned().collect();
    let met = consent.iter().map(|(_, applies, satisfied)| logic.or(logic.not(applies.clone()), satisfied.clone()));
    for (word, function) in found.words() {
        let so = match word {
            Word::Edited(edit) => {
                let edit = &found.edits()[edit];
                for (seat, rule) in [edit.old, edit.new].into_iter().enumerate() {
                    same(function, &|leaf| Word::contributing(leaf)[seat], &contributes(seat, rule), "where an edited rule contributes");
                }
                continue;
            }
            Word::Expected => Known { yes: expected.clone(), no: expected.not() },
            Word::SameOrganisation => read.same_organisation(),
            Word::Defined(definition) => {
                let name = &found.survey().frame().policy(Seat::SECOND)[definition].word.name;
                let (id, _) = policy.definitions().find(|(_, old)| old.word.name == *name).expect("it is in both");
                read.definition(id)
            }
            Word::Covered => logic.or(read.same_organisation(), applies(&authority)),
            Word::Granted => applies(&access),
            Word::Withheld => applies(&withhold),
            Word::Concealed => applies(&concealing),
            Word::ConsentAsked => applies(&consent),
            Word::Consented => logic.all(met.clone()),
            Word::AllElse => {
                let covered = logic.or(read.same_organisation(), applies(&authority));
                let not_withheld = logic.not(applies(&withhold));
                logic.all([covered, applies(&access), not_withheld, applies(&consent)].into_iter().chain(met.clone()))
            }
        };
        for (truth, so) in [(Truth::Yes, so.yes), (Truth::No, so.no)] {
            same(function, &|leaf| leaf == truth as Leaf, &so, &format!("{word:?} is {truth:?}"));
        }
    }
}

fn gate_of(body: &Body) -> Option<Gate> {
    match body {
        Body::Agreement(_) | Body::Gateway(_) => Some(Gate::Authority),
        Body::Grant(_) => Some(Gate::Access),
        Body::Withhold(_) => Some(Gate::Withhold),
        Body::Consent(_) => Some(Gate::Consent),
        Body::Oblige(_) => None,
    }
}

/// Whether a rule conceals, where it applies, and where it is satisfied if it is a consent entry.
fn contribution<'p>(meaning: &Read<'_, 'p>, rule: &'p Rule) -> (bool, Known, Known) {
    let alone = |conceals: bool, known: Known| (conceals, known, meaning.algebra().known(true));
    match &rule.body {
        Body::Agreement(_) | Body::Gateway(_) => alone(false, meaning.authority_of(rule).expect("it gives authority")),
        Body::Grant(_) => alone(false, meaning.access_of(rule).expect("it gives access")),
        Body::Withhold(withhold) => alone(withhold.conceals, meaning.withheld_by(rule, withhold)),
        Body::Consent(consent) => (false, meaning.consent_applies(rule, consent), meaning.satisfied(consent)),
        Body::Oblige(_) => panic!("an oblige entry bears on no outcome"),
    }
}

/// The gate that an edit belongs to.
fn gate_of_edit(edit: &Edit) -> Gate {
    match edit.part {
        Word::Covered => Gate::Authority,
        Word::Granted => Gate::Access,
        Word::Withheld | Word::Concealed => Gate::Withhold,
        Word::Consented
        | Word::ConsentAsked
        | Word::Expected
        | Word::Edited(_)
        | Word::SameOrganisation
        | Word::Defined(_)
        | Word::AllElse => Gate::Consent,
    }
}
