//! `prove` and `diff`: what they say, and how they end.

mod command;

use command::{caldicott, json_lines};
use std::fs;
use tempfile::TempDir;

const POLICY: &str = "language caldicott 1
policy p \"Sharing\" version \"1\"
category notes \"Notes\"
  tier 1 \"Headlines\"
  tier 2 \"Letters\"
  tier 3 \"Everything\"
role gp \"General practitioner\"
role nurse \"District nurse\"
role clerk \"Receptionist\"
purpose care \"Direct care\"
purpose research \"Research\"
organisation here \"Here Surgery\"
organisation there \"There Hospital\"
label sealed \"Sealed\"
objection opted-out \"The patient opted out\" otherwise \"The patient has not opted out\"
fact present \"The patient is present\" otherwise \"The patient is not present\"
duty audit \"Record the access\"
access who \"Who sees what\"
  for care
  | role  | notes |
  | gp    | 3     |
  | nurse | 2     |
  | clerk | 1     |
consent permission \"Permission to view\"
  for care
  with explicit consent
  with implied consent when not present must audit
agreement sharing \"Sharing agreement\" between here, there for care covers everything
withhold opt-outs \"Patients who opted out\" data everything when opted-out
withhold sealed-items \"Sealed items\" data everything labelled sealed unless present
";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("{error}"));
    for (path, text) in files {
        fs::write(folder.path().join(path), text).unwrap_or_else(|error| panic!("{error}"));
    }
    folder
}

/// Proves a claim about the policy, and gives the exit status and the answer.
fn prove(claims: &[&str]) -> (i32, Vec<serde_json::Value>) {
    let folder = folder(&[("p.ig", POLICY)]);
    let args = [&["prove", "--policy", "p.ig", "--because", "--format", "json"][..], claims].concat();
    let run = caldicott(&args, folder.path(), "");
    (run.status, json_lines(&run.out))
}

/// Compares the policy with what becomes of it when one text in it is replaced by another.
fn diff(from: &str, to: &str, more: &[&str]) -> (i32, String) {
    assert!(POLICY.contains(from), "{from}");
    let folder = folder(&[("old.ig", POLICY), ("new.ig", &POLICY.replace(from, to))]);
    let run = caldicott(&[&["diff", "old.ig", "new.ig"][..], more].concat(), folder.path(), "");
    assert!(run.err.is_empty(), "{}", run.err);
    (run.status, run.out)
}

#[test]
fn a_claim_that_holds_says_what_it_rests_on() {
    let (status, proofs) =
        prove(&["never roles clerk data notes from tier 2", "never data everything when opted-out", "never \n for research"]);
    assert_eq!(status, 0, "{proofs:?}");
    assert!(proofs.iter().all(|proof| proof["answer"] == "holds" && proof["requests"].as_u64() > Some(0)));
    assert_eq!(proofs[0]["because"][0], "no role is granted any of it");
    assert_eq!(proofs[1]["because"][0], "withhold `opt-outs`: Patients who opted out");
    let (status, proofs) = prove(&[
        "always roles gp data notes for care when consent is given and not labelled sealed and not opted-out and same-organisation",
    ]);
    assert_eq!(status, 0, "{proofs:?}");
    assert_eq!(proofs[0]["because"], serde_json::json!(["access `who`: Who sees what", "consent `permission`: Permission to view"]));
}

/// What withholds it, and what asks for consent to something else, is no reason.
#[test]
fn a_claim_that_nothing_gives_a_ground_for_says_so() {
    let text = POLICY.replace("sees what\"\n  for care\n", "sees what\"\n  for care, research\n");
    let text = text + "withhold no-research \"No research\" data everything for research\n";
    let folder = folder(&[("p.ig", &text)]);
    let run = caldicott(&["prove", "--policy", "p.ig", "--because", "never for research"], folder.path(), "");
    assert_eq!(run.status, 0, "{}", run.out);
    assert!(run.out.contains("because: no consent entry gives a ground for any of it"), "{}", run.out);
}

#[test]
fn a_claim_that_does_not_hold_is_refuted_by_a_scenario_that_can_be_pasted_in() {
    for claim in [
        "never roles nurse data notes from tier 2",
        "always roles gp data notes when consent is given",
        "never data everything labelled sealed",
    ] {
        let (status, proofs) = prove(&[claim]);
        assert_eq!((status, proofs[0]["answer"].as_str()), (1, Some("refuted")), "{claim}");
        let scenario = proofs[0]["scenario"].as_str().unwrap_or_default();
        let pasted = folder(&[("p.ig", &format!("{POLICY}\n{scenario}"))]);
        let run = caldicott(&["test", "p.ig"], pasted.path(), "");
        assert_eq!(run.status, 0, "{scenario}\n{}", run.out);
        assert!(run.out.contains("1 of 1 as expected"), "{}", run.out);
        // And the request in full is answered so as well.
        let request = proofs[0]["request"].to_string();
        let run = caldicott(&["decide", "--policy", "p.ig"], pasted.path(), &request);
        assert_eq!(json_lines(&run.out)[0]["outcome"], proofs[0]["outcome"], "{request}");
    }
}

#[test]
fn a_counterexample_says_no_more_than_it_must() {
    let (_, proofs) = prove(&["never roles nurse data notes from tier 2"]);
    let scenario = proofs[0]["scenario"].as_str().unwrap_or_default();
    assert!(!scenario.contains("present"), "with consent given it makes no difference who is present: {scenario}");
    assert!(scenario.contains("not opted-out"), "{scenario}");
}

#[test]
fn a_claim_with_a_mistake_is_not_decided_and_neither_is_one_about_nothing() {
    let folder = folder(&[("p.ig", POLICY)]);
    for (claim, said) in [
        ("never roles porter", "`porter` is declared nowhere"),
        ("sometimes roles gp", "sometimes"),
        ("never roles gp data notes from tier 4", "Notes has no tier 4"),
        ("allow x \"X\" data notes", "one claim is wanted here"),
        ("", "one claim is wanted here"),
        ("never roles gp\nrole x \"X\"", ""),
    ] {
        let run = caldicott(&["prove", "--policy", "p.ig", claim], folder.path(), "");
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{claim}");
        assert!(run.err.contains(said), "{claim}: {}", run.err);
    }
    let run = caldicott(&["prove", "--policy", "p.ig", "never when present and not present"], folder.path(), "");
    assert_eq!(run.status, 1);
    assert!(run.out.starts_with("says nothing: "), "{}", run.out);
}

#[test]
fn a_policy_that_declares_no_role_is_compared_and_claims_about_it_say_nothing() {
    let bare = "language caldicott 1\npolicy bare \"Bare\"\ncategory notes \"Notes\"\n  tier 1 \"All\"\npurpose care \"Care\"\n";
    let folder = folder(&[("bare.ig", &format!("{bare}never nothing \"Nothing\" data notes\n")), ("p.ig", POLICY)]);
    let run = caldicott(&["check", "--format", "json", "bare.ig"], folder.path(), "");
    assert_eq!(json_lines(&run.out)[0]["code"], "empty-claim", "{}", run.out);
    let run = caldicott(&["diff", "bare.ig", "p.ig"], folder.path(), "");
    assert_eq!(run.status, 1, "{}", run.err);
    assert!(run.out.contains("because the role Receptionist is new"), "{}", run.out);
}

#[test]
fn a_tier_gained_is_one_sentence() {
    let (status, said) = diff("| nurse | 2     |", "| nurse | 3     |", &[]);
    assert_eq!(status, 1);
    let sentence = "  District nurse gains tier 3 of Notes (Everything) for direct care when consent is not refused, if all else in the policy permits it. The patient may have to be asked first.\n    because access `who` (Who sees what) changed\n";
    assert!(said.contains(sentence), "{said}");
    assert!(said.contains("Nobody loses anything."), "{said}");
}

#[test]
fn what_is_lost_is_told_by_its_cause() {
    for (from, to, sentence) in [
        (" unless present", "", "Every role loses everything for direct care"),
        (
            "agreement sharing \"Sharing agreement\"",
            "agreement sharing \"Sharing agreement\" ends 2020-12-31",
            "the day is from 2021-01-01 on",
        ),
        ("  with implied consent when not present must audit\n", "", "now has to ask the patient before seeing"),
        ("when opted-out\n", "\n", "Nor can the patient be asked for consent to it."),
    ] {
        let (status, said) = diff(from, to, &[]);
        assert_eq!(status, 1, "{said}");
        assert!(said.contains(sentence) && said.contains("Nobody gains anything."), "{said}");
        assert!(said.lines().filter(|line| line.starts_with("  ") && !line.starts_with("    ")).count() <= 3, "{said}");
    }
}

#[test]
fn wording_and_names_are_no_difference() {
    for (from, to) in [
        ("\"Who sees what\"", "\"What each role reaches\""),
        ("role gp \"General practitioner\"", "role gp \"GP\""),
        ("access who ", "access reach "),
        ("  | gp    | 3     |\n  | nurse | 2     |\n", "  | nurse | 2     |\n  | gp    | 3     |\n"),
        ("not present", "not (present and present)"),
    ] {
        let (status, said) = diff(from, to, &[]);
        assert_eq!(status, 0, "{said}");
        assert!(said.contains("The wording changed: all "), "{said}");
    }
    let renamed = POLICY.replace("nurse ", "community-nurse ");
    let folder = folder(&[("old.ig", POLICY), ("new.ig", &renamed)]);
    let run = caldicott(&["diff", "old.ig", "new.ig"], folder.path(), "");
    assert_eq!(run.status, 0, "{}", run.out);
    assert!(run.out.contains("The role `nurse` is now `community-nurse`."), "{}", run.out);
    let same = caldicott(&["diff", "old.ig", "old.ig"], folder.path(), "");
    assert_eq!(same.status, 0);
    assert!(same.out.contains("The two are the same policy."), "{}", same.out);
}

#[test]
fn a_role_that_is_new_or_gone_gains_or_loses() {
    let (_, said) = diff("  | clerk | 1     |\n", "", &[]);
    assert!(said.contains("Receptionist loses tier 1 of Notes (Headlines)"), "{said}");
    let (status, said) = diff("role clerk \"Receptionist\"\n", "role clerk \"Receptionist\"\nrole medic \"Paramedic\"\n", &[]);
    assert_eq!(status, 0, "a role that reaches nothing changes nothing: {said}");
    let (_, said) = diff("role clerk", "role porter \"Porter\"\nrole clerk", &["--format", "markdown"]);
    assert!(said.starts_with("# What changes"), "{said}");
}

#[test]
fn what_was_expected_does_not_stop_a_pipeline() {
    let nurses = ["| nurse | 2     |", "| nurse | 3     |"];
    let (status, said) = diff(nurses[0], nurses[1], &["--allow", "roles nurse data notes from tier 3 for care"]);
    assert_eq!(status, 0, "{said}");
    assert!(said.contains("(expected)"), "{said}");
    let (status, said) = diff(nurses[0], nurses[1], &["--allow", "roles nurse when consent is given"]);
    assert_eq!(status, 1, "some of it was not expected: {said}");
    assert!(said.contains("(expected)"), "{said}");
    let folder = folder(&[("old.ig", POLICY), ("new.ig", POLICY)]);
    let run = caldicott(&["diff", "old.ig", "new.ig", "--allow", "roles porter"], folder.path(), "");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("`porter` is declared nowhere"), "{}", run.err);
    assert_eq!(caldicott(&["diff", "old.ig", "none.ig"], folder.path(), "").status, 2);
}

#[test]
fn what_was_expected_is_told_apart_in_one_sentence_more() {
    let nurses = ["| nurse | 2     |", "| nurse | 3     |"];
    for (scope, unexpected) in [
        ("when consent is given and present", ", except where that was expected."),
        ("when consent is given or present", "when the patient is not present and no consent is recorded"),
        ("when consent is given", "when no consent is recorded"),
    ] {
        let (status, said) = diff(nurses[0], nurses[1], &["--allow", scope]);
        assert_eq!(status, 1, "{said}");
        let sentences: Vec<&str> = said.lines().filter(|line| line.starts_with("  ") && !line.starts_with("    ")).collect();
        let [one, other] = sentences[..] else { panic!("{said}") };
        assert!(one.contains(unexpected) && !one.ends_with("(expected)") && other.ends_with("(expected)"), "{said}");
    }
}

#[test]
fn terms_are_compared_when_asked_for() {
    let from = "when not present must audit";
    let (status, said) = diff(from, "when not present", &[]);
    assert_eq!(status, 0);
    assert!(
        said.contains("Not all have it on the same terms: consent `permission` (Permission to view) changed, and `--terms` tells what."),
        "{said}"
    );
    let (status, said) = diff(from, "when not present", &["--terms"]);
    assert_eq!(status, 1);
    assert!(
        said.contains("no longer has to \"Record the access\"")
            && said.contains("because consent `permission` (Permission to view) no longer requires it"),
        "{said}"
    );
    let agreement = "agreement sharing \"Sharing agreement\"";
    let (status, said) = diff(
        agreement,
        "agreement other \"Another agreement\" between here, there covers everything\nagreement sharing \"Sharing agreement\"",
        &["--terms"],
    );
    assert_eq!(status, 1);
    assert!(said.contains("under \"Another agreement\", no longer under \"Sharing agreement\""), "{said}");
}

#[test]
fn a_difference_is_an_object_for_programs() {
    let (_, said) = diff("| nurse | 2     |", "| nurse | 3     |", &["--format", "json"]);
    let found = &json_lines(&said)[0];
    assert_eq!((found["same"].as_bool(), found["losses"].as_array().map(Vec::len)), (Some(false), Some(0)));
    let gain = &found["gains"][0];
    assert_eq!(gain["outcomes"], serde_json::json!(["deny to permit", "deny to ask"]));
    let changed = POLICY.replace("| nurse | 2     |", "| nurse | 3     |");
    let folder = folder(&[("old.ig", POLICY), ("new.ig", &format!("{changed}\n{}", gain["scenario"].as_str().unwrap_or_default()))]);
    let run = caldicott(&["test", "new.ig"], folder.path(), "");
    assert!(run.out.contains("1 of 1 as expected"), "{}", run.out);
    let answered = |file: &str, request: &serde_json::Value| {
        let run = caldicott(&["decide", "--policy", file], folder.path(), &request.to_string());
        json_lines(&run.out)[0]["outcome"].as_str().unwrap_or_default().to_owned()
    };
    let pair = format!("{} to {}", answered("old.ig", &gain["old_request"]), answered("new.ig", &gain["new_request"]));
    assert!(gain["outcomes"].as_array().is_some_and(|outcomes| outcomes.contains(&pair.as_str().into())), "{pair}");
}

/// Two drafts of a small policy, compared.
fn diff_of(old: &str, new: &str, more: &[&str]) -> command::Run {
    let folder = folder(&[("old.ig", old), ("new.ig", new)]);
    caldicott(&[&["diff", "old.ig", "new.ig"][..], more].concat(), folder.path(), "")
}

const BARE: &str = "language caldicott 1\npolicy p \"P\"\n";

const SMALL: &str = "language caldicott 1
policy p \"P\"
category letters \"Letters\"
  tier 1 \"Some\"
  tier 2 \"All\"
role nurse \"Nurse\" code \"R8001\"
role clerk \"Clerk\" code \"R8010\"
purpose care \"Care\"
organisation north \"North Hospital\" code \"RN1\"
organisation south \"South Hospital\"
group desk \"The desk\" members nurse, clerk
label sealed \"Sealed\"
objection opt-out \"Opted out\" checked within 20 days
quantity age \"Age\" from 0 to 130
choice stage \"Stage\" of early, late
fact seen \"Seen\"
fact extra \"Extra\"
duty tell \"Tell the guardian\"
allow reads \"Nurses read\"
  roles nurse, clerk
  data letters
  for care
  when seen or not seen
withhold kept \"Kept\"
  data letters
  when opt-out
  refer \"The practice\"
consent yes \"Yes\"
  for care
  with explicit consent must tell
agreement pair \"North and South\"
  between north, south
  for care
  covers letters
  review by 2027-01-01
";

#[test]
fn how_requests_are_read_is_told_by_name_and_is_never_expected() {
    for (from, to, told) in [
        (
            " checked within 20 days",
            "",
            "An answer about `opt-out` (Opted out) counts however old it is; it had to be checked within 20 days.",
        ),
        ("within 20 days", "within 9000 days", "An answer about `opt-out` (Opted out) has to be checked within 9000 days; it was 20 days."),
        ("within 20 days", "within 1 days", "An answer about `opt-out` (Opted out) has to be checked within 1 day; it was 20 days."),
        (
            "0 to 130",
            "0 to 15",
            "The bounds of `age` (Age) are 0 to 15, and were 0 to 130: a request that says another number is an error.",
        ),
        ("early, late", "early, later", "The value `late` of `stage` (Stage) is gone: a request that says it is an error."),
        ("fact extra \"Extra\"\n", "", "The fact `extra` (Extra) is gone: a request that answers it is an error."),
        (
            "fact extra \"Extra\"",
            "quantity extra \"Extra\" from 0 to 9",
            "The fact `extra` (Extra) takes other answers: a request that answers it as before is an error.",
        ),
        ("label sealed \"Sealed\"\n", "", "The label `sealed` (Sealed) is gone: a request that carries it is an error."),
        (" code \"R8010\"", "", "The code `R8010` of the role `clerk` (Clerk) is gone: a request that says `R8010` is an error."),
        (
            " code \"RN1\"",
            "",
            "The code `RN1` of the organisation `north` (North Hospital) is gone: a request that says `RN1` is about an organisation that the policy does not name.",
        ),
        (
            "\"South Hospital\"",
            "\"South Hospital\" code \"RS1\"",
            "The code `RS1` stands for the organisation `south` (South Hospital); it stood for none that the policy names.",
        ),
    ] {
        assert!(SMALL.contains(from), "{from}");
        for more in [&[][..], &["--allow", "data everything"], &["--terms"]] {
            let run = diff_of(SMALL, &SMALL.replace(from, to), more);
            assert_eq!(run.status, 1, "{from}: {}", run.out);
            assert!(run.out.contains(&format!("How requests are read\n  {told}\n")), "{from}: {}", run.out);
            assert!(
                run.out.contains(
                    "have the outcome that they had, and so have all that leave something open; what changed is how requests are read."
                ),
                "{}",
                run.out
            );
        }
    }
    // What was an error and is none any more is no difference, and neither is a name.
    for (from, to) in [
        ("0 to 130", "0 to 150"),
        ("early, late", "early, late, over"),
        ("fact extra", "fact more \"More\"\nfact extra"),
        ("clerk", "porter"),
    ] {
        let run = diff_of(SMALL, &SMALL.replace(from, to), &[]);
        assert_eq!(run.status, 0, "{from}: {}", run.out);
    }
    // Codes change hands.
    let run = diff_of(SMALL, &SMALL.replace("R8010", "X").replace("R8001", "R8010"), &[]);
    assert!(run.out.contains("The code `R8001` of the role `nurse` (Nurse) is gone"), "{}", run.out);
    assert!(run.out.contains("The code `R8010` stands for the role `nurse` (Nurse); it stood for `clerk` (Clerk)."), "{}", run.out);
    assert_eq!(run.status, 1);
}

#[test]
fn what_is_left_open_is_compared_where_no_complete_request_tells_it() {
    let new = SMALL.replace("  when seen or not seen\n", "");
    let run = diff_of(SMALL, &new, &["--format", "json"]);
    assert_eq!(run.status, 1, "{}", run.out);
    let found = &json_lines(&run.out)[0];
    let line = &found["open"][0];
    assert_eq!(
        line["sentence"],
        "Where it is not known whether this is so: Seen, some of what had to be found out first is now permitted."
    );
    assert_eq!(line["outcomes"], serde_json::json!(["ask to permit"]));
    // And it is so.
    let folder = folder(&[("old.ig", SMALL), ("new.ig", &new)]);
    for (file, request, outcome) in [("old.ig", &line["old_request"], "ask"), ("new.ig", &line["new_request"], "permit")] {
        let run = caldicott(&["decide", "--policy", file], folder.path(), &request.to_string());
        assert_eq!(json_lines(&run.out)[0]["outcome"], outcome, "{request}");
    }
    // Also where all that complete requests tell was expected.
    let more = new.replace("roles nurse, clerk", "roles nurse");
    let run = diff_of(SMALL, &more, &["--allow", "roles clerk"]);
    assert_eq!(run.status, 1, "{}", run.out);
    assert!(run.out.contains("Where something is left open\n  Where it is not known whether this is so: Seen,"), "{}", run.out);
    let run = diff_of(&new, &new.replace("roles nurse, clerk", "roles nurse"), &["--allow", "roles clerk"]);
    assert_eq!(run.status, 0, "{}", run.out);
}

#[test]
fn terms_that_change_are_named_and_told_when_asked_for() {
    for (from, to, entry, told) in [
        (" must tell", "", "consent `yes` (Yes)", "no longer has to \"Tell the guardian\""),
        (
            "  refer \"The practice\"\n",
            "",
            "withhold `kept` (Kept)",
            "Withhold `kept` (Kept) refers to nobody, and referred to \"The practice\".",
        ),
        (
            "  review by 2027-01-01\n",
            "",
            "agreement `pair` (North and South)",
            "Agreement `pair` (North and South) has no day of a review, and had to be reviewed by 2027-01-01.",
        ),
        (
            "with explicit consent must tell",
            "with implied consent when consent is given must tell\n  with explicit consent when consent is not-recorded must tell",
            "consent `yes` (Yes)",
            "see tier 1 to 2 of Letters with implied consent, no longer with explicit consent",
        ),
    ] {
        assert!(SMALL.contains(from), "{from}");
        let new = SMALL.replace(from, to);
        let run = diff_of(SMALL, &new, &[]);
        assert_eq!(run.status, 0, "{}", run.out);
        assert!(run.out.contains(&format!("Not all have it on the same terms: {entry} changed, and `--terms` tells what.")), "{}", run.out);
        let run = diff_of(SMALL, &new, &["--terms"]);
        assert_eq!(run.status, 1, "{}", run.out);
        assert!(
            run.out.contains(told) || told.starts_with("see") && run.out.contains("with implied consent, no longer with explicit consent"),
            "{}",
            run.out
        );
        assert!(!run.out.contains("--terms"), "{}", run.out);
    }
}

#[test]
fn a_duty_or_an_agreement_that_is_called_otherwise_means_the_same() {
    let new = SMALL.replace("duty tell", "duty inform").replace("must tell", "must inform").replace("agreement pair", "agreement couple");
    let run = diff_of(SMALL, &new, &["--terms"]);
    assert_eq!(run.status, 0, "{}", run.out);
    assert!(
        run.out.contains("Called otherwise\n  The duty `tell` is now `inform`.\n  The agreement `pair` is now `couple`.\n"),
        "{}",
        run.out
    );
    // An agreement of another name and title that says the same.
    let run = diff_of(SMALL, &SMALL.replace("pair \"North and South\"", "couple \"The two\""), &["--terms"]);
    assert_eq!(run.status, 0, "{}", run.out);
    assert!(
        run.out.contains(
            "The agreement `pair` is now `couple`.\n  The agreement `couple` is now titled \"The two\", and was \"North and South\"."
        ),
        "{}",
        run.out
    );
    // A duty of another name and title is another duty.
    let run = diff_of(SMALL, &new.replace("Tell the guardian", "Write it down"), &["--terms"]);
    assert_eq!(run.status, 1, "{}", run.out);
    assert!(run.out.contains("must now \"Write it down\"") && run.out.contains("no longer has to \"Tell the guardian\""), "{}", run.out);
    assert!(run.out.contains("because consent `yes` (Yes) now requires it"), "{}", run.out);
}

#[test]
fn a_policy_without_words_is_read_like_any_other() {
    for (missing, words) in [
        ("all", String::new()),
        ("categories", "role nurse \"Nurse\"\npurpose care \"Care\"\n".to_owned()),
        ("roles", "category letters \"Letters\"\n  tier 1 \"All\"\npurpose care \"Care\"\n".to_owned()),
        ("purposes", "category letters \"Letters\"\n  tier 1 \"All\"\nrole nurse \"Nurse\"\n".to_owned()),
        ("rules", "category letters \"Letters\"\n  tier 1 \"All\"\nrole nurse \"Nurse\"\npurpose care \"Care\"\n".to_owned()),
    ] {
        let text = format!("{BARE}{words}");
        let folder = folder(&[("bare.ig", &text), ("other.ig", &format!("{text}organisation north \"North\"\n")), ("p.ig", SMALL)]);
        for args in [
            &["diff", "bare.ig", "bare.ig"][..],
            &["diff", "bare.ig", "other.ig", "--terms"],
            &["report", "other.ig", "--against", "bare.ig"],
            &["matrix", "bare.ig"],
            &["check", "--deep", "bare.ig"],
            &["test", "--mutants", "--suggest", "bare.ig"],
        ] {
            let run = caldicott(args, folder.path(), "");
            assert_eq!((run.status, run.err.as_str()), (0, ""), "without {missing}, {args:?}: {}", run.out);
        }
        for args in [
            &["check", "--lints", "--on", "2026-01-01", "bare.ig"][..],
            &["prove", "--policy", "bare.ig", "never data everything"],
            &["prove", "--policy", "bare.ig", "--because", "always data everything"],
            &["diff", "bare.ig", "p.ig", "--terms"],
            &["diff", "p.ig", "bare.ig", "--terms"],
        ] {
            let run = caldicott(args, folder.path(), "");
            assert!(run.status == 0 || run.status == 1, "without {missing}, {args:?}: {}", run.err);
        }
    }
}

#[test]
fn an_allowed_scope_may_name_what_only_one_of_the_drafts_has() {
    let without_clerk = SMALL.replace("role clerk \"Clerk\" code \"R8010\"\n", "").replace("nurse, clerk", "nurse");
    let without_tier = SMALL.replace("  tier 2 \"All\"\n", "");
    let porter_for_clerk = SMALL.replace("clerk \"Clerk\"", "porter \"Porter\"").replace("R8010", "R1").replace("clerk", "porter");
    for (new, allowed, covers) in [
        (&without_clerk, "for care", true),
        (&without_clerk, "data everything", true),
        (&without_clerk, "roles clerk", true),
        (&without_clerk, "roles clerk, nurse", true),
        (&without_clerk, "roles clerk when consent is given", false),
        (&without_clerk, "roles nurse", false),
        // A group is what the newer draft says that it is.
        (&without_clerk, "roles desk", false),
        (&without_tier, "data letters from tier 2", true),
        (&without_tier, "data letters", true),
        (&without_tier, "roles clerk, nurse", true),
        (&porter_for_clerk, "roles clerk, porter", true),
        (&porter_for_clerk, "roles clerk, porter for care", true),
        (&porter_for_clerk, "roles porter", false),
        (&porter_for_clerk, "roles clerk", false),
    ] {
        let run = diff_of(SMALL, new, &["--allow", allowed]);
        assert_eq!(run.status, i32::from(!covers), "{allowed}: {}{}", run.out, run.err);
    }
}

#[test]
fn an_allowed_scope_names_requests() {
    for (scope, said) in [
        ("", "it names no requests"),
        ("  ", "it names no requests"),
        ("# all of it", "it names no requests"),
        ("never roles nurse", "leave `never` out"),
        ("roles porter", "`porter` is declared nowhere"),
    ] {
        let run = diff_of(SMALL, &SMALL.replace("  when opt-out\n", ""), &["--allow", scope]);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{scope}");
        assert!(run.err.contains(said), "{scope}: {}", run.err);
    }
}

#[test]
fn titles_are_no_markup_in_a_paper() {
    let titled = |text: &str| text.replace("\"Nurse\"", "\"Nurse <img src=x> | *b*\"");
    let new = SMALL.replace("roles nurse, clerk", "roles clerk");
    let run = diff_of(&titled(SMALL), &titled(&new), &["--format", "markdown"]);
    assert!(run.out.contains("Nurse \\<img src=x\\> \\| \\*b\\* loses"), "{}", run.out);
}

#[test]
fn a_month_that_does_not_exist_is_called_that() {
    let folder = folder(&[("p.ig", POLICY)]);
    for (day, said) in [("2026-13-01", "there is no month 13"), ("2026-02-30", "the calendar has no such day"), ("1 May", "year-month-day")]
    {
        let run = caldicott(&["check", "--lints", "--on", day, "p.ig"], folder.path(), "");
        assert!(run.status == 2 && run.err.contains(said), "{day}: {}", run.err);
    }
}
