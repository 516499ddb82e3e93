//! Who can see what, in signs: one policy that has each of them.

use caldicott::{Asking, Reach, WhoSeesWhat, cell_marks};

const POLICY: &str = r#"language caldicott 1

policy signs "Signs"

category plain "Plain"
  tier 1 "Some"
  tier 2 "All"
category odd "Odd"
  tier 1 "Kept back"
  tier 2 "Shown"
  tier 3 "Most"
role nurse   "Nurse"
role analyst "Analyst"
role porter  "Porter"
purpose care     "Care"
purpose urgent   "Urgent care"
purpose research "Research"
purpose nothing  "Nothing"
fact unconscious "The patient is unconscious"
fact approved    "The study is approved"
objection opted-out "The patient opted out"

access who "Who sees what"
  for care, urgent, research
  | role    | plain | odd |
  | nurse   | 2     | 3   |
  | analyst | 1     | -   |

withhold odd-beginning "The beginning of what is odd"
  data odd
  when tier is under 2
withhold opt-outs "Opt-outs"
  data everything
  when opted-out

consent care-ground "A ground for care"
  for care, urgent
  data plain
  with explicit consent
  in best interests when unconscious
consent odd-ground "A ground for what is odd"
  for care, urgent
  data odd
  without consent
consent research-ground "A ground for research"
  for research
  with explicit consent when approved

gateway law "The law lets it be shared"
  for care, urgent, research
  covers everything
"#;

fn signs(policy: &caldicott::Policy, purpose: &str) -> Vec<[String; 2]> {
    let sees = WhoSeesWhat::of(policy).unwrap_or_else(|error| panic!("{error}"));
    let purpose = policy.purpose_named(purpose).unwrap_or_else(|error| panic!("{error}"));
    let cells = |role| [0, 1].map(|at| cell_marks(&sees.tiers(role, sees.categories[at], purpose)));
    sees.roles.iter().map(|&role| cells(role)).collect()
}

#[test]
fn each_sign_stands_where_it_should() {
    let policy = caldicott::parse(POLICY).unwrap_or_else(|invalid| panic!("{invalid}"));
    assert_eq!(signs(&policy, "care"), [["2?", "not 1, 3"], ["1?", "-"], ["-", "-"]]);
    assert_eq!(signs(&policy, "research"), [["2!*", "not 1, 3!*"], ["1!*", "-"], ["-", "-"]]);
    assert_eq!(signs(&policy, "nothing"), [["-", "-"], ["-", "-"], ["-", "-"]]);
}

#[test]
fn tiers_that_differ_are_told_apart() {
    let reach = |asking| Some(Reach { asking, conditions: false });
    let cell = [reach(Asking::NotAsked), reach(Asking::MustAgree), reach(Asking::MustAgree), None, None, reach(Asking::NotAsked), None];
    assert_eq!(cell_marks(&cell), "1, 3!, not 4-5, 6");
}

#[test]
fn purposes_for_which_it_is_the_same_share_a_table() {
    let policy = caldicott::parse(POLICY).unwrap_or_else(|invalid| panic!("{invalid}"));
    let sees = WhoSeesWhat::of(&policy).unwrap_or_else(|error| panic!("{error}"));
    let titles: Vec<String> = sees.tables().iter().map(|table| sees.purpose_titles(&table.purposes)).collect();
    assert_eq!(titles, ["Care and Urgent care", "Research", "Nothing"]);
    assert_eq!(
        sees.to_string(),
        "Signs: who can see what\n\
         \n\
         Care and Urgent care\n\
         \x20          Plain  Odd\n\
         \x20 Nurse    2?     not 1, 3\n\
         \x20 Analyst  1?     -\n\
         \x20 Sees nothing: Porter.\n\
         \n\
         Research\n\
         \x20          Plain  Odd\n\
         \x20 Nurse    2!*    not 1, 3!*\n\
         \x20 Analyst  1!*    -\n\
         \x20 Sees nothing: Porter.\n\
         \n\
         Nothing\n\
         \x20 Nobody sees anything.\n\
         \n\
         \x20 2      Tiers up to 2 are seen, and the patient need not be asked.\n\
         \x20 2?     In some situations the patient has to be asked first, in others not.\n\
         \x20 2!     It is seen only if the patient says yes.\n\
         \x20 2*     Even when the patient agrees, it is seen only in circumstances that the rules name.\n\
         \x20 not 1  That tier is never seen, though a higher one is.\n\
         \x20 -      Nothing is ever seen.\n"
    );
}
