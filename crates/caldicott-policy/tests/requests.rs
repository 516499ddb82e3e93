//! Requests, at the edges: periods, policies, tiers, lengths, and what an error says.

use caldicott_policy::{
    Answer, CategoryId, Day, FactId, Id as _, MAX_REQUEST_BYTES, Policy, Question, Recorded, Reply, RequestBuilder, RequestCode, Side,
    Unreadable, Value, gather, resolve,
};

const TEXT: &str = "language caldicott 1
policy p \"P\"
category record \"Health record\" tier 1 \"Summary\" tier 2 \"All\"
role gp \"General practitioner\" code \"R1\"
purpose care \"Direct care\" code \"TREAT\"
purpose audit \"Clinical audit\"
organisation abbey \"Abbey Surgery\"
label sealed \"Sealed\"
label secret \"Secret\"
fact here \"The patient is here\" code \"present\"
choice route \"How they came\" of referral, walk-in
quantity age \"Age in years\" from 0 to 130
";

fn policy(more: &str) -> Policy {
    let text = format!("{TEXT}{more}");
    let (policy, findings) = resolve(&gather("main.ig", "", &mut |path| match path {
        "main.ig" => Ok(text.as_bytes().to_vec()),
        _ => Err(Unreadable::Because("there is no such file".to_owned())),
    }));
    policy.unwrap_or_else(|| panic!("{findings:#?}"))
}

fn day(text: &str) -> Day {
    text.parse().expect("it is a day")
}

fn begun(policy: &Policy) -> RequestBuilder<'_> {
    policy.request().role("gp").data("record", 1).purpose("care").on(day("2026-01-02"))
}

#[test]
fn consent_counts_on_a_day_or_more() {
    let policy = policy("");
    let recorded = |from: &str, until: &str| Recorded { answer: Answer::Given, from: Some(day(from)), until: Some(day(until)) };
    let (one_day, none) = (recorded("2026-01-02", "2026-01-02"), recorded("2026-01-02", "2026-01-01"));
    assert!(begun(&policy).consent(one_day).build().is_ok());
    assert!(begun(&policy).consent_for("care", Some(one_day)).build().is_ok());
    let code = |builder: RequestBuilder<'_>| builder.build().expect_err("it counts on no day").code;
    assert_eq!(code(begun(&policy).consent(none)), RequestCode::EmptyPeriod);
    assert_eq!(code(begun(&policy).consent_for("care", Some(none))), RequestCode::EmptyPeriod);
    let written = |value: &str| {
        let line = format!(
            "{{\"role\": \"gp\", \"category\": \"record\", \"tier\": 1, \"purpose\": \"care\", \"on\": \"2026-01-02\", \"consent\": \
             {{\"value\": {value}, \"from\": \"2026-01-02\", \"until\": \"2026-01-01\"}}}}"
        );
        policy.read_request(line).request.map_err(|error| error.code)
    };
    assert_eq!(written("\"given\""), Err(RequestCode::EmptyPeriod));
    assert_eq!(written("null"), Err(RequestCode::EmptyPeriod));
}

#[test]
fn a_request_is_of_one_policy() {
    let (policy, other) = (policy(""), policy("duty log \"Log it\"\n"));
    let request = begun(&policy).build().expect("it is sound");
    assert!(request.is_for(&policy) && !request.is_for(&other));
    let record = CategoryId::new(0);
    assert!(request.about(&policy, record, 2).is_some_and(|about| about.tier() == 2));
    assert!(request.about(&policy, record, 3).is_none());
    assert!(request.about(&policy, record, 0).is_none());
    assert!(request.about(&other, record, 2).is_none());
}

#[test]
#[should_panic(expected = "a request is decided by the policy that it was made for")]
fn another_policy_does_not_decide_it() {
    let _ = policy("duty log \"Log it\"\n").decide(&begun(&policy("")).build().expect("it is sound"));
}

#[test]
fn a_line_is_so_long_and_no_longer() {
    let policy = policy("");
    let code = |length: usize| policy.read_request(" ".repeat(length)).request.expect_err("it is nothing").code;
    assert_eq!(code(MAX_REQUEST_BYTES), RequestCode::NotJson);
    assert_eq!(code(MAX_REQUEST_BYTES + 1), RequestCode::TooLong);
    assert_eq!(MAX_REQUEST_BYTES, 1 << 20);
}

#[test]
fn a_request_about_the_whole_record_names_no_part_of_it() {
    let policy = policy("");
    let line = |more: &str| format!("{{\"role\": \"gp\", \"purpose\": \"care\", \"on\": \"2026-01-02\"{more}}}");
    let read = |more: &str| policy.read_record_request(line(more)).request.map_err(|error| error.code);
    assert!(read("").is_ok());
    assert_eq!(read(", \"category\": \"record\""), Err(RequestCode::UnknownField));
    assert_eq!(read(", \"tier\": 1"), Err(RequestCode::UnknownField));
}

/// Each line with what the error says of it.
#[test]
fn an_error_says_what_was_met() {
    let policy = policy("");
    let of = |role: &str, purpose: &str, more: &str| {
        format!("{{\"role\": {role}, \"category\": \"record\", \"tier\": 1, \"purpose\": {purpose}, \"on\": \"2026-01-02\"{more}}}")
    };
    let whole = |more: &str| of("\"gp\"", "\"care\"", &format!(", {more}"));
    let purpose = |purpose: &str| of("\"gp\"", purpose, "");
    let lines = [
        (of("\"p\"", "\"care\"", ""), "the policy knows no role \"p\"; did you mean `gp`?"),
        ("[]".to_owned(), "a request is a JSON object, such as {\"role\": …}, and this is a list"),
        ("1.5".to_owned(), "a request is a JSON object, such as {\"role\": …}, and this is a number that is not whole"),
        ("{\"role\": true}".to_owned(), "`role` is a text, and true or false was given"),
        ("{\"role\": 1}".to_owned(), "`role` is a text, and a number was given"),
        ("{\"role\": {}}".to_owned(), "`role` is a text, and an object was given"),
        ("{\"tier\": \"1\"}".to_owned(), "`tier` is a whole number, and a text was given"),
        (purpose("\"cure\""), "the policy knows no purpose \"cure\"; did you mean `care`?"),
        (purpose("\"marketing\""), "the policy knows no purpose \"marketing\"; it knows `audit`, `care`"),
        (of("\"abbey\"", "\"care\"", ""), "a role is wanted, and `abbey` is an `organisation` of this policy"),
        (purpose("[\"care\", \"TREAT\"]"), "the purpose `care` is given twice (`TREAT` is another word for `care`); give it once"),
        (purpose("[\"care\", \"care\"]"), "the purpose `care` is given twice; give it once"),
        (
            whole("\"consent\": {\"value\": \"given\", \"by\": 1}"),
            "`consent` has no field \"by\"; it has `value`, `from`, `until`, `by_purpose`",
        ),
        (
            whole("\"consent\": {\"by_purpose\": {\"care\": {\"value\": \"given\", \"as\": 1}}}"),
            "the answer for a purpose has no field \"as\"; it has `value`, `from`, `until`",
        ),
        (whole("\"facts\": {\"route\": \"x\"}"), "the policy knows no value of `route` \"x\"; it knows `referral`, `walk-in`"),
    ];
    for (line, message) in lines {
        let error = policy.read_request(&line).request.expect_err("it is not sound");
        assert_eq!(error.message, message, "{line}");
    }
}

#[test]
fn what_is_known_is_listed_while_that_is_a_help() {
    let knowing = |count: usize| {
        let labels: String = (1..=count).map(|n| format!("label l{n} \"Label {n}\"\n")).collect();
        let text =
            format!("language caldicott 1\npolicy p \"P\"\ncategory c \"C\" tier 1 \"T\"\nrole r \"R\"\npurpose care \"Care\"\n{labels}");
        let (policy, _) = resolve(&gather("main.ig", "", &mut |_| Ok(text.as_bytes().to_vec())));
        let policy = policy.expect("it is sound");
        policy.label_named("nothing-like-it").expect_err("it is unknown").message
    };
    let unknown = "the policy knows no label \"nothing-like-it\"";
    assert_eq!(knowing(0), format!("{unknown}; it has no label"));
    assert_eq!(knowing(8), format!("{unknown}; it knows `l1`, `l2`, `l3`, `l4`, `l5`, `l6`, `l7`, `l8`"));
    assert_eq!(knowing(9), unknown);
}

#[test]
fn a_situation_is_answered_and_asked_anew() {
    let policy = policy("");
    let request = begun(&policy).build().expect("it is sound");
    let nothing_known = request.situation(&policy, request.purposes()[0]);
    assert!(policy.questions().count() == 8 && policy.questions().all(|question| nothing_known.is_open(question)));
    let party = |name: &str| policy.organisation_named(Side::Requester, name).expect("it may be anyone");
    for question in policy.questions() {
        let reply = match question {
            Question::Consent => Reply::Consent(Answer::Refused),
            Question::Label(_) => Reply::Label(true),
            Question::Party(_) => Reply::Party(party("abbey")),
            Question::Fact(fact) if fact == FactId::new(0) => Reply::Fact(Value::Is(true)),
            Question::Fact(_) => Reply::Fact(Value::Quantity(3)),
        };
        let mut answered = nothing_known.answered(question, &reply);
        let open = policy.questions().filter(|&other| answered.is_open(other));
        assert!(open.eq(policy.questions().filter(|&other| other != question)), "{question:?}");
        answered.forget(question);
        assert_eq!(answered, nothing_known, "{question:?}");
    }
}

#[test]
fn a_situation_as_a_request_says_what_it_knows() {
    let policy = policy("");
    for labels in [None, Some(vec![]), Some(vec!["sealed"])] {
        let all = begun(&policy).requester("abbey").holder("nowhere").consent(Answer::Given).fact_checked("here", false, day("2026-01-02"));
        let all = if let Some(labels) = labels { all.labels(labels) } else { all };
        let request = all.build().expect("it is sound");
        assert_eq!(request.situation(&policy, request.purposes()[0]).to_request(&policy), request);
    }
}
