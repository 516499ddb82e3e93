//! A compiled table is proved to say what its policy says; and one that does not is never proved.

use caldicott::{Policy, Table};
use caldicott_analysis::diagram::{Choice, Variable};
use caldicott_analysis::frame::{Frame, Seat};
use caldicott_analysis::translation::{Extent, NotValidated, Stand, validate, validate_against};
use caldicott_analysis::{MutationKind, Survey, mutants};
use caldicott_conformance::generate::{policies, read};
use proptest::prelude::*;
use std::sync::Arc;

/// How many requests are asked of two policies that are proved to answer alike.
const ASKED: usize = 400;

/// How many changes of a policy are tried.
const CHANGES: usize = 12;

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_form_of_a_table_is_proved(text in policies()) {
        let policy = Arc::new(read(&text).expect("a generated policy has no mistakes"));
        for table in Table::compile_each_way(&policy).expect("it is small") {
            match validate(&table) {
                Ok(_) | Err(NotValidated::OutOfBudget(_)) => {}
                Err(found) => prop_assert!(false, "{found:?}\n{text}"),
            }
        }
    }

    /// The strong test: the table of each small change to a policy, held to the policy. A change that changes no answer is
    /// proved to change none, and one that does is found, with a request that shows it.
    #[test]
    fn a_table_of_another_policy_is_found_out(text in policies(), seed in any::<u64>()) {
        let policy = Arc::new(read(&text).expect("a generated policy has no mistakes"));
        let mutants = mutants(&policy);
        let mut picks = Picks(seed);
        let step = mutants.len().div_ceil(CHANGES).max(1);
        for mutant in mutants.iter().skip(picks.below(step as u32) as usize).step_by(step) {
            let changed = Arc::new(mutant.policy());
            let about = format!("{} {}\n{text}", mutant.name(), mutant.change.words);
            // What permits rely on is told by rules that stand in the same places.
            let extents: &[Extent] = match mutant.change.kind {
                MutationKind::Removed => &[Extent::Answers],
                MutationKind::LeftOut | MutationKind::TurnedAround | MutationKind::OtherTier => &[Extent::Answers, Extent::Everything],
            };
            for table in Table::compile_each_way(&changed).expect("it is small") {
                for &extent in extents {
                    match validate_against(&table, &policy, extent) {
                        Ok(_) => alike(&policy, &changed, extent, &mut picks).map_err(|why| TestCaseError::fail(format!("{why} {about}")))?,
                        Err(NotValidated::Differs(found)) => {
                            prop_assert_ne!(shown(&found.reference, extent), shown(&found.table, extent), "{}", about);
                            prop_assert_eq!(&found.reference, &Stand::of_reference(&policy, &found.situation), "{}", about);
                            let truly = Stand::of_reference(&changed, &found.situation);
                            prop_assert_eq!(shown(&found.table, extent), shown(&truly, extent), "{}", about);
                        }
                        Err(NotValidated::Misread(situation)) => prop_assert!(false, "misread: {situation:?} {about}"),
                        Err(NotValidated::OutOfBudget(_)) => {}
                    }
                }
            }
        }
    }
}

/// Every change to one policy, by name: which are found, and which change nothing.
#[test]
fn what_changes_nothing_is_proved_to() {
    let text = "language caldicott 1
policy p \"P\"
category notes \"Notes\"
  tier 1 \"Some\"
  tier 2 \"All\"
role gp \"GP\"
role clerk \"Clerk\"
purpose care \"Care\"
duty log \"Log\"
organisation here \"Here\"
organisation there \"There\"
objection opt-out \"Opt-out\"
fact told \"Told\"
label sealed \"Sealed\"
agreement share \"Share\"
  between here, there
  covers notes to tier 1
  for care
  starts 2020-01-01
  ends 2021-12-31
allow staff \"Staff\"
  data notes to tier 1
  for care
allow doctors \"Doctors\"
  roles gp
  data notes to tier 2
  for care
withhold objected \"Objected\"
  data notes
  when opt-out
  unless told then must log
conceal hidden \"Hidden\"
  data notes
  when labelled sealed
consent asked \"Asked\"
  for care
  with explicit consent
  without consent when told and not opt-out
";
    let policy = Arc::new(caldicott::parse(text).unwrap_or_else(|why| panic!("{why}")));
    let mut unseen = Vec::new();
    for mutant in mutants(&policy) {
        let table = Table::compile(Arc::new(mutant.policy())).expect("it is small");
        match validate_against(&table, &policy, Extent::Answers) {
            Ok(_) => unseen.push(format!("{} {}", mutant.name(), mutant.change.words)),
            Err(NotValidated::Differs(found)) => assert_ne!(shown(&found.reference, Extent::Answers), shown(&found.table, Extent::Answers)),
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(unseen, Vec::<String>::new());
}

/// What is compared of what is said.
fn shown(stand: &Stand, extent: Extent) -> Stand {
    let permit = stand.permit.clone().filter(|_| extent == Extent::Everything);
    Stand { permit, ..stand.clone() }
}

/// That two policies answer alike: every complete request by diagrams of both, and some requests, complete or not, by the
/// reference.
fn alike(one: &Policy, other: &Policy, extent: Extent, picks: &mut Picks) -> Result<(), String> {
    let Ok(frame) = Frame::of_two([one, other], [&[], &[]]) else { return Ok(()) };
    let survey = Survey::new(frame);
    let outcomes = [Seat::FIRST, Seat::SECOND].map(|seat| survey.outcome(seat, &survey.gates(seat)));
    if survey.check().is_ok() && outcomes[0] != outcomes[1] {
        return Err("the outcomes differ".to_owned());
    }
    let sizes = survey.frame().sizes();
    for _ in 0..ASKED {
        let chosen: Vec<(Variable, Choice)> = (0..).map(Variable).zip(sizes.iter().map(|&size| picks.below(size))).collect();
        let mut situation = survey.frame().situation(Seat::FIRST, &chosen).expect("both have every value");
        let forgotten = picks.below(4);
        one.questions().for_each(|question| {
            if picks.below(4) < forgotten {
                situation.forget(question);
            }
        });
        let stands = [one, other].map(|policy| shown(&Stand::of_reference(policy, &situation), extent));
        if stands[0] != stands[1] {
            return Err(format!("{situation:?}: {stands:?}"));
        }
    }
    Ok(())
}

/// Numbers that look drawn at random (the linear congruential generator of Knuth's MMIX).
struct Picks(u64);

impl Picks {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(end)) as u32
    }
}
