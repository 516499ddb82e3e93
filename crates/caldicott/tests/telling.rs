//! What a difference says is so: its sentences, word by word.

use caldicott::policy::Claim;
use caldicott::{Compared, Comparison, Policy, compare};

const WORDS: &str = "language caldicott 1
policy p \"P\"
category letters \"Letters\"
  tier 1 \"All\"
role nurse \"Nurse\"
purpose care \"Care\"
";
const ORGANISATIONS: &str = "organisation north \"North Hospital\"
organisation south \"South Hospital\"
organisation hospice \"Hospice\"
";
const READS: &str = "allow reads \"Nurses read\"\n  data letters\n  for care\n";
const ASKED: &str = "consent yes \"Yes\"\n  for care\n  with explicit consent\n";

fn read(pieces: &[&str]) -> Policy {
    let text = pieces.concat();
    let loaded = caldicott::load("p.ig", "", &mut |_| Ok(text.clone().into_bytes()));
    loaded.policy.unwrap_or_else(|| panic!("{:?} in\n{text}", loaded.diagnostics))
}

fn difference(old: &[&str], new: &[&str], compared: Compared) -> Comparison {
    let none: &[Claim] = &[];
    compare(&read(old), &read(new), [none, none], compared).expect("it is not too large")
}

#[track_caller]
fn told(old: &[&str], new: &[&str], sentences: &[&str]) -> Comparison {
    let found = difference(old, new, Compared::Everything);
    assert_eq!(found.lines().map(|line| line.sentence.as_str()).collect::<Vec<_>>(), sentences, "{found}");
    found
}

#[test]
fn organisations_that_are_named_are_not_said_to_be_strangers() {
    let kept = "withhold kept \"Kept\"\n  data letters\n  when requester is not hospice\n";
    let found = told(
        &[WORDS, ORGANISATIONS, kept, READS, ASKED],
        &[WORDS, ORGANISATIONS, kept, "  ends 2026-12-31\n", READS, ASKED],
        &["Every role gains everything when all of this is so: consent is not refused; the day is from 2027-01-01 on; any organisation \
           but Hospice asks; all else in the policy permits it. The patient may have to be asked first."],
    );
    assert_eq!(found.changed, 4);
}

#[test]
fn what_is_so_of_one_organisation_alone_is_said_of_one() {
    let hide = "conceal hide \"Hide\"\n  data letters\n";
    let unless = "  when holder is not south\n  unless same-organisation\n";
    let south = "organisation south \"South Hospital\"\n";
    told(
        &[WORDS, south, hide],
        &[WORDS, south, hide, unless],
        &[
            "Every role is now told that everything is refused when the requester's own organisation holds the record. It was \
             concealed, as if there were nothing.",
            "Every role is now told that everything is refused when South Hospital holds the record. It was concealed, as if there \
             were nothing.",
        ],
    );
}

#[test]
fn what_nothing_permits_is_not_said_to_be_permitted_by_all_else() {
    let audit = "purpose audit \"Audit\"\n";
    let consent = "consent yes \"Yes\"\n  for audit\n  with explicit consent\n";
    for (when, whose) in [
        ("same-organisation", "the requester's own organisation holds the record"),
        ("not same-organisation", "another organisation holds the record"),
    ] {
        let hide = format!("conceal hide \"Hide\"\n  data letters\n  when {when}\n");
        let sentence = format!(
            "Every role is no longer told that everything is refused when the day is from 2027-01-01 on and {whose}. It is now \
             concealed, as if there were nothing."
        );
        told(&[WORDS, audit, READS, consent, &hide, "  ends 2026-12-31\n"], &[WORDS, audit, READS, consent, &hide], &[&sentence]);
    }
}

#[test]
fn requests_of_which_two_sentences_speak_are_counted_once() {
    let facts = "fact first \"One\"\nfact second \"Two\"\n";
    let free = "consent yes \"Yes\"\n  for care\n  without consent\n";
    let kept = "withhold kept \"Kept\"\n  data letters\n  when first or second\n";
    let found = difference(&[WORDS, facts, READS, free], &[WORDS, facts, READS, free, kept], Compared::Outcomes);
    let told: u128 = found.losses.iter().map(|line| line.requests).sum();
    // Of four answers to the two facts three, with each of three answers about consent and each of two organisations with itself.
    assert_eq!((found.changed, told, found.requests), (18, 24, 48));
    assert!(found.summary().ends_with("18 are answered otherwise."), "{found}");
}

#[test]
fn a_duty_is_not_said_to_be_owed_by_those_who_rely_on_something_else() {
    let pair = "agreement pair \"North and South\"\n  between north, south\n  for care\n  covers letters\n";
    let tell = "duty tell \"Tell the guardian\"\n";
    let law = "gateway law \"Law\"\n  covers letters\n  for care\n  when holder is not one of north, south\n";
    let found = difference(
        &[WORDS, ORGANISATIONS, tell, READS, ASKED, pair, law, "  ends 2026-12-31\n"],
        &[WORDS, ORGANISATIONS, tell, READS, ASKED, pair, "  must tell\n", law, "  ends 2027-12-31\n"],
        Compared::Everything,
    );
    let [owed] = &found.terms[..] else { panic!("{found}") };
    assert_eq!(
        owed.sentence,
        "Every role must now \"Tell the guardian\" on seeing everything when all of this is so: consent is given; North Hospital or South \
         Hospital asks and another of these holds the record."
    );
}

#[test]
fn words_that_stand_for_organisations_name_them() {
    let second = "consent second \"Others ask too\"\n  for care\n  when holder is not south\n  with explicit consent\n";
    let found = told(
        &[WORDS, ORGANISATIONS, READS, ASKED, second],
        &[WORDS, ORGANISATIONS, READS, ASKED, "  with implied consent\n", second],
        &["Every role no longer has to ask the patient before seeing everything when all of this is so: no consent is recorded; South \
           Hospital asks and holds the record itself."],
    );
    assert!(found.summary().ends_with(" 1 is answered otherwise."), "{found}");
}

#[test]
fn of_two_with_one_title_the_names_are_said() {
    let roles = "role other \"Nurse\"\nrole doctor \"Doctor\"\n";
    let free = "consent yes \"Yes\"\n  for care\n  without consent\n";
    told(
        &[WORDS, roles, "allow reads \"Some read\"\n  roles nurse, doctor\n  data letters\n  for care\n", free],
        &[WORDS, roles, "allow reads \"Some read\"\n  roles other, doctor\n  data letters\n  for care\n", free],
        &[
            "Nurse (`other`) gains everything, if all else in the policy permits it.",
            "Nurse (`nurse`) loses everything, where all else in the policy would permit it.",
        ],
    );
}

#[test]
fn nobody_is_refused_what_a_policy_does_not_have() {
    let hide = "conceal hide \"Hide\"\n  data everything\n";
    let (with, without) = ("role clerk \"Clerk\"\n", "");
    told(
        &[WORDS, with, hide],
        &[WORDS, without, hide],
        &["Clerk is no longer told that there is none of everything. The newer policy does not have the role Clerk."],
    );
    told(
        &[WORDS, without, hide],
        &[WORDS, with, hide],
        &["Clerk is told that there is none of everything. The older policy did not have the role Clerk."],
    );
    let tiers = WORDS.replace("  tier 1 \"All\"\n", "  tier 1 \"Some\"\n  tier 2 \"More\"\n  tier 3 \"All\"\n");
    told(
        &[&tiers, hide],
        &[&tiers, &hide.replace("everything", "letters from tier 3")],
        &["Every role is now told that tiers 1 and 2 of Letters are refused. They were concealed, as if there were nothing."],
    );
}

/// Which of two organisations asks and which holds the record is said once, where both are so.
#[test]
fn mirror_images_are_one_sentence() {
    let free = "consent yes \"Yes\"\n  for care\n  without consent\n";
    let parties = |parties: &str| format!("agreement sharing \"Sharing\"\n  between {parties}\n  for care\n  covers letters\n");
    let found = told(
        &[WORDS, ORGANISATIONS, READS, free, &parties("north, south, hospice")],
        &[WORDS, ORGANISATIONS, READS, free, &parties("north, south")],
        &["Every role loses everything when North Hospital or South Hospital asks and Hospice holds the record, or the other way \
           round."],
    );
    // With each of the three answers about consent.
    assert_eq!((found.losses[0].requests, found.changed), (12, 12));
    assert!(found.losses[0].about.as_ref().is_some_and(|about| about.or_the_other_way_round));
}

/// Four kinds of change are told in two sentences, where a `conceal` is turned around.
#[test]
fn what_was_concealed_and_what_is_now_are_told_once_each() {
    let facts = "fact known \"It is known\"\n";
    let free = "consent yes \"Yes\"\n  for care\n  without consent\n";
    let reads = "allow reads \"Nurses read\"\n  roles nurse\n  data letters\n  for care\n";
    let clerk = "role clerk \"Clerk\"\n";
    let hide = |when: &str| format!("conceal hide \"Hide\"\n  data letters\n  when {when}\n");
    told(
        &[WORDS, clerk, facts, reads, free, &hide("known")],
        &[WORDS, clerk, facts, reads, free, &hide("not known")],
        &[
            "Every role no longer has everything concealed when it is known. It is now seen or refused, as all else in the policy has it.",
            "Every role now has everything concealed when \"It is known\" is not so. It was seen or refused before, and now it is as if \
             there were nothing.",
        ],
    );
}

/// Of a consent entry that changed it is said how it stood and how it stands.
#[test]
fn what_a_changed_consent_entry_asks_is_said() {
    let facts = "fact known \"It is known\"\nfact urgent \"It is urgent\"\n";
    let ground =
        |when: &str| format!("consent yes \"Yes\"\n  for care\n  with implied consent when {when}\n  with explicit consent when urgent\n");
    told(
        &[WORDS, facts, READS, &ground("known")],
        &[WORDS, facts, READS, &ground("not known")],
        &[
            "Every role gains everything, or no longer has to ask the patient before seeing it when all of this is so: \"Yes\" was not \
             satisfied or still to be asked about and is now satisfied; all else in the policy permits it.",
            "Every role loses everything, or now has to ask the patient before seeing it when all of this is so: \"Yes\" was satisfied and \
             is now not satisfied or still to be asked about; all else in the policy would permit it.",
        ],
    );
}

/// A board that opens the rule finds it as it was.
#[test]
fn a_definition_is_named_as_the_cause_where_the_rules_that_ask_it_did_not_change() {
    let more = "category tests \"Tests\"\n  tier 1 \"All\"\nfact called \"the nurse was called\"\nfact alone \"the nurse is alone\"\n";
    let define = |when: &str| format!("define urgent \"Urgent\"\n  when {when}\ndefine late \"Late\"\n  when urgent and alone\n");
    let rules = |also: &str| {
        format!(
            "allow reads \"Nurses read\"\n  data letters\n  for care\n  when urgent\n\
             allow reads-tests \"Nurses read tests\"\n  data tests\n  for care\n  when late{also}\n"
        )
    };
    let because = |old: [&str; 2], new: [&str; 2]| {
        let [old, new] = [old, new].map(|[when, also]| [define(when), rules(also)].concat());
        let found = difference(&[WORDS, more, &old, ASKED], &[WORDS, more, &new, ASKED], Compared::Outcomes);
        found.lines().flat_map(|line| line.because.clone()).collect::<std::collections::BTreeSet<String>>().into_iter().collect::<Vec<_>>()
    };
    assert_eq!(
        because(["called", ""], ["not called", ""]),
        [
            "define `urgent` (Urgent) changed: allow `reads` (Nurses read) and allow `reads-tests` (Nurses read tests) ask it",
            "define `urgent` (Urgent) changed: allow `reads` (Nurses read) asks it"
        ]
    );
    // A rule that was changed as well is named itself.
    assert_eq!(
        because(["called", ""], ["not called", " and called"]),
        ["allow `reads-tests` (Nurses read tests) changed", "define `urgent` (Urgent) changed: allow `reads` (Nurses read) asks it"]
    );
}
