//! What people read where the words depend on what was met: conditions and questions in titles, reasons, findings. The cases
//! for engines hold no engine to its words, so they are held here.

use caldicott_policy::{Condition, Definition, Diagnostic, Gate, Party, Policy, Question, Side, Unreadable, Verdict, gather, resolve};

const START: &str = "language caldicott 1
policy p \"P\"
category record \"Health record\" tier 1 \"Summary\" tier 2 \"All\"
category letters \"Letters\" tier 1 \"All\"
role gp \"General practitioner\"
role nurse \"Nurse\"
purpose care \"Direct care\"
purpose audit \"Clinical audit\"
setting acute \"Hospital\"
organisation royal \"Royal Hospital\" setting acute
organisation abbey \"Abbey Surgery\"
label sealed \"Sealed\"
fact here \"The patient is here\"
fact told \"The patient was told\" otherwise \"Nobody has told the patient\"
choice route \"How they came\" of referral, walk-in, ambulance
quantity age \"Age in years\" from 0 to 130
define grown \"A grown person\" when age is at least 16
";

fn resolved(text: &str) -> (Option<Policy>, Vec<Diagnostic>) {
    resolve(&gather("main.ig", "", &mut |path| match path {
        "main.ig" => Ok(text.as_bytes().to_vec()),
        _ => Err(Unreadable::Because("there is no such file".to_owned())),
    }))
}

fn policy(more: &str) -> Policy {
    let (policy, findings) = resolved(&format!("{START}{more}"));
    policy.unwrap_or_else(|| panic!("{findings:#?}\n{more}"))
}

#[test]
fn a_condition_is_told_in_titles() {
    let conditions = [
        ("here", "The patient is here"),
        ("not here", "not: The patient is here"),
        ("told", "The patient was told"),
        ("not told", "Nobody has told the patient"),
        ("route is one of referral, walk-in", "How they came is referral or walk-in"),
        ("route is not ambulance", "How they came is not ambulance"),
        ("age is under 16", "Age in years is under 16"),
        ("age is at least 65", "Age in years is at least 65"),
        ("not age is 40", "Age in years is not 40"),
        ("labelled sealed", "the item is labelled \"Sealed\""),
        ("not labelled sealed", "the item is not labelled \"Sealed\""),
        ("consent is one of given, not-recorded", "consent is given or not-recorded"),
        ("role is one of gp, nurse", "the role is General practitioner or Nurse"),
        ("role is not gp", "the role is not General practitioner"),
        ("purpose is care", "the purpose is Direct care"),
        ("category is one of record, letters", "the category is Health record or Letters"),
        ("tier is at least 2", "the tier is at least 2"),
        ("requester is acute", "the requester is Royal Hospital"),
        ("holder is not one of abbey, royal", "the holder is not Royal Hospital or Abbey Surgery"),
        ("same-organisation", "the requester's own organisation holds the record"),
        ("not same-organisation", "not: the requester's own organisation holds the record"),
        ("grown", "A grown person"),
        ("not grown", "not: A grown person"),
        ("here and (told or grown)", "The patient is here and (The patient was told or A grown person)"),
        ("here or (told)", "The patient is here or The patient was told"),
        ("not (here and told)", "not (The patient is here and The patient was told)"),
    ];
    for (condition, words) in conditions {
        let policy = policy(&format!("define it \"It\" when {condition}\n"));
        let (_, defined) = policy.definitions().last().expect("it is defined");
        assert_eq!(policy.condition_words(&defined.when), words, "{condition}");
    }
    let policy = policy("define it \"It\" when here\n");
    let (_, Definition { when: here, .. }) = policy.definitions().last().expect("it is defined");
    let (always, never) = (Condition::always(), Condition::never());
    assert_eq!((policy.condition_words(&always).as_str(), policy.condition_words(&never).as_str()), ("always", "never"));
    let one = Condition::Any(vec![here.clone()]);
    assert_eq!(policy.condition_words(&Condition::All(vec![one, never])), "The patient is here and never");
}

#[test]
fn a_long_list_of_organisations_is_cut_short() {
    let listed = |count: usize| {
        let declared: String = (1..=count).map(|n| format!("organisation o{n} \"Practice {n}\" setting many\n")).collect();
        let policy = policy(&format!("setting many \"Many\"\n{declared}define it \"It\" when holder is many\n"));
        let (_, defined) = policy.definitions().last().expect("it is defined");
        policy.condition_words(&defined.when)
    };
    let six = "the holder is Practice 1 or Practice 2 or Practice 3 or Practice 4 or Practice 5 or Practice 6";
    assert_eq!(listed(6), six);
    let eight = "the holder is Practice 1, Practice 2, Practice 3, Practice 4, Practice 5, Practice 6 or one of 2 more";
    assert_eq!(listed(8), eight);
}

#[test]
fn a_question_is_asked_in_titles() {
    let policy = policy("");
    let asked: Vec<String> = policy.questions().map(|question| policy.question_title(question)).collect();
    let titles = [
        "whether the item is labelled \"Sealed\"",
        "whether this is so: The patient is here",
        "whether this is so: The patient was told",
        "How they came (referral, walk-in, ambulance)",
        "Age in years (from 0 to 130)",
        "which organisation asks",
        "which organisation holds the record",
        "what the patient says (consent)",
    ];
    assert_eq!(asked, titles);
    assert_eq!(Question::Party(Side::Holder).word(&policy), "holder");
    assert_eq!(policy.party_title(&Party::Other("b\u{202e}".to_owned())), "b\\u{202e} (not known to this policy)");
}

const RULES: &str = "category tests \"Tests\" tier 1 \"Names\" tier 2 \"Results\" tier 3 \"Letters about them\"
access team \"The team\" for care
  | role | record | tests |
  | gp | 1 | 1 |
allow more \"More of the record\" roles gp data record for care when here
allow results \"Results\" roles gp data tests to tier 2 for care when here
withhold kept \"Kept back\" data letters
withhold shut \"Shut\" data letters when here
consent asked \"Asked\" data record, tests for care with explicit consent
agreement old \"The old agreement\" between royal, abbey for care covers record starts 2020-01-01 ends 2021-12-31
agreement next \"The next agreement\" between royal, abbey for care covers record starts 2023-01-01 ends 2024-12-31
";

/// Why each gate that says no does so.
fn reasons(policy: &Policy, asked: &str) -> Vec<(Gate, String)> {
    let line = format!("{{\"role\": \"gp\", \"requester\": \"abbey\", \"labels\": [], {asked}}}");
    let request = policy.read_request(&line).request.unwrap_or_else(|error| panic!("{error}: {line}"));
    let decision = policy.decide(&request);
    let Verdict::Deny { denied_by, .. } = &decision.verdict else { panic!("{line}: {decision:?}") };
    denied_by.iter().map(|denial| (denial.gate, policy.reason(&request, denial))).collect()
}

#[test]
fn a_reason_says_how_near_it_came() {
    let policy = policy(RULES);
    let of_record = "\"category\": \"record\", \"tier\": 1, \"purpose\": \"care\", \"consent\": \"given\"";
    let authority = |on: &str, why: &str| {
        let told = reasons(&policy, &format!("\"holder\": \"royal\", \"on\": \"{on}\", {of_record}"));
        let start =
            format!("no agreement or gateway in force on {on} lets Abbey Surgery see tier 1 of Health record (Summary) of Royal Hospital");
        assert_eq!(told, [(Gate::Authority, format!("{start} for Direct care{why}"))]);
    };
    authority("2019-12-31", " (\"The old agreement\" starts on 2020-01-01)");
    authority("2022-01-01", " (\"The old agreement\" ended on 2021-12-31)");
    authority("2022-12-31", " (\"The old agreement\" ended on 2021-12-31)");
    let own = |category: &str, tier: u32, more: &str| {
        reasons(&policy, &format!("\"holder\": \"abbey\", \"on\": \"2022-01-01\", \"category\": \"{category}\", \"tier\": {tier}, {more}"))
    };
    let care = "\"purpose\": \"care\", \"consent\": \"given\"";
    let access = |told: Vec<(Gate, String)>, why: &str| assert_eq!(told, [(Gate::Access, why.to_owned())]);
    let not_here = format!("{care}, \"facts\": {{\"here\": false}}");
    let on_a_condition = "a general practitioner reaches tier 2 of Health record for Direct care only on a condition that does not hold";
    access(own("record", 2, &not_here), on_a_condition);
    access(own("tests", 3, &not_here), "a general practitioner reaches tier 1 of Tests; tier 3 was asked for");
    access(own("tests", 3, care), "a general practitioner reaches tier 2 of Tests; tier 3 was asked for");
    let audit = own("record", 1, "\"purpose\": \"audit\"");
    let no_ground = "no consent entry says on what ground tier 1 of Health record (Summary) may be seen for Clinical audit";
    assert_eq!(
        audit,
        [
            (Gate::Access, "a general practitioner reaches nothing of Health record for Clinical audit".to_owned()),
            (Gate::Consent, no_ground.to_owned())
        ]
    );
    let both = own("record", 1, "\"purpose\": [\"care\", \"audit\"]");
    assert_eq!(both[0].1, "a general practitioner reaches nothing of Health record for Clinical audit");
    let refused = own("record", 1, "\"purpose\": \"care\", \"consent\": \"refused\"");
    assert_eq!(refused, [(Gate::Consent, "the ground asked for is not there: Asked".to_owned())]);
    let kept = own("letters", 1, &format!("{care}, \"facts\": {{\"here\": true}}"));
    assert_eq!(kept[1], (Gate::Withhold, "Kept back; Shut".to_owned()));
}

#[test]
fn a_role_has_its_article() {
    let roles = [
        ("District nurse", "a district nurse"),
        ("Anaesthetist", "an anaesthetist"),
        ("GP", "a GP"),
        ("A&E doctor", "an A&E doctor"),
        ("The patient", "the patient"),
        ("Somebody else", "somebody else"),
        ("Clerical staff", "clerical staff"),
        ("IT support", "IT support"),
    ];
    for (title, words) in roles {
        let policy = policy(&format!("role other \"{title}\"\n"));
        let line = r#"{"role": "other", "requester": "abbey", "holder": "abbey", "category": "record", "tier": 1, "labels": [], "purpose": "care", "on": "2022-01-01"}"#;
        let request = policy.read_request(line).request.expect("it is sound");
        let Verdict::Deny { denied_by, .. } = policy.decide(&request).verdict else { panic!("nothing lets them") };
        let reason = policy.reason(&request, &denied_by[0]);
        assert_eq!(reason, format!("{words} reaches nothing of Health record for Direct care"));
    }
}

#[test]
fn of_the_gates_only_authority_lapses() {
    let policy = policy(RULES);
    let line = r#"{"role": "gp", "requester": "abbey", "holder": "royal", "category": "record", "tier": 1, "labels": [], "purpose": "care", "on": "2022-01-01", "consent": "given"}"#;
    let request = policy.read_request(line).request.expect("it is sound");
    let ruling = policy.rule_on(request.situation(&policy, request.purposes()[0]));
    let lapsed = Gate::ALL.map(|gate| ruling.denial(gate).lapsed.map(|rule| policy[rule].name.as_str()));
    assert_eq!(lapsed, [Some("old"), None, None, None]);
}

/// Each text with its one finding: what it says, and its help.
#[test]
fn a_finding_says_what_was_met() {
    let findings = [
        ("allow a \"A\" for care data letters to tier 2\n", "Letters has no tier 2", "it has one tier, tier 1"),
        ("allow a \"A\" for care data record to tier 3\n", "Health record has no tier 3", "its tiers go from 1 to 2"),
        (
            "group both \"Both\" members record, letters\nallow a \"A\" for care data both to tier 3\n",
            "none of these categories has a tier 3",
            "its tiers go from 1 to 2",
        ),
        (
            "agreement a \"A\" between abbey, royal for care covers record signatures\n  | organisation | withdrew |\n  | abbey | - |\n",
            "this table has no column `signed`",
            "a table of signatures has the columns `organisation`, `signed` and, if wanted, `withdrew`",
        ),
        (
            "agreement a \"A\" between abbey, royal for care covers record signatures\n  | organisation | signed |\n  | abbey | - |\n",
            "a signature has a date",
            "write the day on which it signed, such as 2018-05-25; leave the row out if it has not",
        ),
        (
            "category notes \"Notes\" tier 1 \"Some\" tier 2 \"More\" tier 4 \"All\"\n",
            "tier 4 is declared, and tier 3 is not",
            "tiers run from 1 without gaps, since reaching a tier reaches every lower one",
        ),
        (
            "group mixed \"Mixed\" members gp, record\n",
            "a group holds things of one kind: `record` stands for categories, and the group began with roles",
            "make two groups, one of roles and one of categories",
        ),
        (
            "group both \"Both\" members record, letters\nallow a \"A\" for care data record roles both\n",
            "a role or a group of roles is wanted here, and `both` is a group of categories",
            "",
        ),
    ];
    for (text, message, help) in findings {
        let (policy, found) = resolved(&format!("{START}{text}"));
        assert!(policy.is_none(), "{text}");
        let told: Vec<(&str, &str)> = found.iter().map(|found| (found.message.as_str(), found.help.as_deref().unwrap_or(""))).collect();
        assert_eq!(told, [(message, help)], "{text}");
    }
}

/// A name of the wrong kind, or that nobody declared, with the help that is given.
#[test]
fn a_wrong_name_is_helped() {
    let asked = [
        ("sealed", Some("write `labelled sealed`")),
        ("route", Some("write `route is` and one of its values")),
        ("age", Some("write `age is at least`, `age is under` or `age is` and a number")),
        ("here is referral", Some("it stands alone: `here`, or `not here`")),
        ("grown is at least 3", Some("it stands alone: `grown`, or `not grown`")),
        ("age is referral", Some("a quantity is compared with a number: `age is at least 16`")),
        ("route is at least 3", Some("a choice has one of its values: `route is` and the value")),
        ("hero", Some("did you mean `here`?")),
        ("heer", Some("did you mean `here`?")),
        ("abbey", None),
    ];
    let helped = |text: &str, help: Option<&str>| {
        let (_, found) = resolved(&format!("{START}role hero \"Hero\"\n{text}"));
        let told: Vec<Option<&str>> = found.iter().map(|found| found.help.as_deref()).collect();
        assert_eq!(told, [help], "{text}");
    };
    for (condition, help) in asked {
        helped(&format!("define it \"It\" when {condition}\n"), help);
    }
    let roles = [
        ("sealed", None),
        ("route", None),
        ("age", None),
        ("grown", None),
        ("here", Some("did you mean `hero`?")),
        ("everyone", Some("leave `roles` out for any role")),
        ("xenia", Some("declare it: role xenia \"Its title\"")),
    ];
    for (role, help) in roles {
        helped(&format!("allow it \"It\" for care data record roles {role}\n"), help);
    }
}

#[test]
fn the_nearest_name_is_looked_for_while_there_are_few_mistakes() {
    let rules: String = (1..=202).map(|n| format!("allow a{n} \"A\" for care data record roles nurs\n")).collect();
    let (_, found) = resolved(&format!("{START}{rules}"));
    let near = found.iter().map(|found| found.help.as_deref() == Some("did you mean `nurse`?"));
    assert!(near.eq((1..=202).map(|n| n <= 200)));
}

#[test]
fn a_gap_is_shown_where_it_is() {
    let text = "language caldicott 1\npolicy p \"P\"\ncategory notes \"Notes\"\n  tier 1 \"Some\"\n  tier 2 \"More\"\n  tier 4 \"All\"\n";
    let (_, found) = resolved(text);
    let shown: Vec<&str> = found.iter().map(|found| &text[found.span.start as usize..found.span.end as usize]).collect();
    assert_eq!(shown, ["4"]);
}
