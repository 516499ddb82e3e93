//! Texts that nobody writes: long, deep, cut short. All end in findings, none in a panic or a deep stack.

use caldicott::policy::MAX_DEFINITION_DEPTH;
use caldicott::{Code, Loaded, Unreadable};

/// How long and how deep.
const MANY: usize = if cfg!(debug_assertions) { 10_000 } else { 100_000 };

const START: &str = "language caldicott 1\n\npolicy hostile \"Hostile\"\n\ncategory notes \"Notes\"\n  tier 1 \"Notes\"\n\nrole gp \"GP\"\npurpose care \"Care\"\nfact told \"Told\"\n\n";

fn load(text: String) -> Loaded {
    // On a stack that is a quarter of what threads have, so that nothing here rests on a large one.
    let stack = 512 * 1024;
    let thread = std::thread::Builder::new().stack_size(stack).spawn(move || {
        caldicott::load("main.ig", "", &mut |path| match path {
            "main.ig" => Ok(text.clone().into_bytes()),
            _ => Err(Unreadable::Because("there is no such file".to_owned())),
        })
    });
    thread.and_then(|thread| thread.join().map_err(|_| std::io::Error::other("it panics"))).unwrap_or_else(|error| panic!("{error}"))
}

fn assert_refused(name: &str, text: String) -> Vec<Code> {
    let loaded = load(text);
    assert!(loaded.policy.is_none(), "{name} is accepted");
    assert!(!loaded.diagnostics.is_empty(), "{name} is refused without a word");
    loaded.diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn deep_and_long_texts_end_in_findings() {
    let many = |text: &str| text.repeat(MANY);
    let in_define = |condition: String| format!("{START}define d \"D\" when {condition}\n");
    let cases = [
        ("brackets", in_define(many("(") + "told" + &many(")"))),
        ("open brackets", in_define(many("("))),
        ("not", in_define(many("not ") + "told")),
        ("and then or", in_define(many("told and ") + "told or told")),
        ("quotes", format!("{START}{}", many("\""))),
        ("lonely quotes on lines", format!("{START}{}", many("  \"\n"))),
        ("open texts", format!("{START}{}", many("role a \"\n"))),
        ("texts that run on", format!("{START}role r \"{}", many("  on and\n"))),
        ("curly quotes", format!("{START}role r {}", many("“"))),
        ("hard blanks", format!("{START}{}", many("\u{a0}"))),
        ("hard blanks on lines", format!("{START}{}", many("\u{a0}\n"))),
        ("escapes", format!("{START}role r \"{}\"", many("\\n"))),
        ("bars", format!("{START}access a \"A\" for care\n{}", many("|"))),
        ("empty rows", format!("{START}access a \"A\" for care\n{}", many("  ||\n"))),
        ("rows", format!("{START}access a \"A\" for care\n  | role | notes |\n{}", many("  | gp | 1 |\n"))),
        ("columns", format!("{START}access a \"A\" for care\n  | role |{}\n  | gp |{}\n", many(" notes |"), many(" 1 |"))),
        ("tiers", format!("{START}category c \"C\"\n{}", (1..=MANY).map(|tier| format!("  tier {tier} \"T\"\n")).collect::<String>())),
        ("details", format!("{START}allow a \"A\" data notes {}", many("for care "))),
        ("wrong details", format!("{START}allow a \"A\" data notes\n{}", many("  what ever\n"))),
        ("entries of one name", format!("{START}{}", many("role r \"R\"\n"))),
        ("indented entries", format!("{START}role r \"R\"\n{}", many("  role r \"R\"\n"))),
        ("details at the margin", format!("{START}allow a \"A\"\n{}", many("data notes\n"))),
        ("unknown entries", format!("{START}{}", many("nonsense\n"))),
        ("a long name", format!("{START}role {} \"R\"\nallow a \"A\" roles x{} data notes for care\n", many("a"), many("a"))),
        ("a long number", format!("{START}quantity q \"Q\" from 0 to {}\n", many("9"))),
        ("unknown names", format!("{START}allow a \"A\" data notes for care roles {}gp\n", many("nobody, "))),
        ("single quotes", format!("{START}{}", many("a ‘b\n"))),
        (
            "unknown and known names",
            format!(
                "{START}{}{}",
                (0..MANY / 10).map(|n| format!("role r{n} \"R\"\n")).collect::<String>(),
                (0..MANY / 10).map(|n| format!("group g{n} \"G\" members q{n}\n")).collect::<String>()
            ),
        ),
        (
            "groups in themselves",
            format!("{START}{}", (0..MANY / 10).map(|n| format!("group g{n} \"G\" members g{}, g{n}\n", n + 1)).collect::<String>()),
        ),
        ("commas", format!("{START}allow a \"A\" data notes for care roles {}\n", many(","))),
        ("minus signs", format!("{START}role a{} \"A\"\n", many("-"))),
        ("nul characters", format!("{START}{}", many("\0"))),
        ("one line", START.replace('\n', " ") + &many("x ")),
        ("nothing", String::new()),
    ];
    for (name, text) in cases {
        for length in [text.len(), text.len().saturating_sub(1), text.len() / 2]
            .into_iter()
            .filter(|&length| length <= text.len() && text.is_char_boundary(length))
        {
            if length == text.len() {
                assert_refused(name, text.clone());
            } else {
                load(text[..length].to_owned());
            }
        }
    }
}

#[test]
fn long_chains_of_names_end_in_findings() {
    // As many as a policy may have.
    let length = 9_999;
    let chain = |entry: &dyn Fn(usize) -> String| (0..length).map(entry).collect::<String>();
    let definitions = format!("{START}define d0 \"D\" when told\n{}", chain(&|n| format!("define d{} \"D\" when d{n} and d{n}\n", n + 1)));
    assert!(assert_refused("definitions", definitions).contains(&Code::TooDeep));
    let chain_of = |steps: usize| {
        let later = (0..steps).map(|n| format!("define d{} \"D\" when d{n}\n", n + 1)).collect::<String>();
        load(format!("{START}define d0 \"D\" when told\n{later}"))
    };
    assert!(chain_of(MAX_DEFINITION_DEPTH).policy.is_some(), "as deep as they may lead");
    assert!(chain_of(MAX_DEFINITION_DEPTH + 1).policy.is_none(), "a step deeper");
    let circle = format!("{START}{}define d{} \"D\" when d0\n", chain(&|n| format!("define d{n} \"D\" when d{}\n", n + 1)), length);
    assert_eq!(assert_refused("a circle of definitions", circle), [Code::Cycle]);
    let groups = format!("{START}{}group g{} \"G\" members g0\n", chain(&|n| format!("group g{n} \"G\" members g{}\n", n + 1)), length);
    assert_eq!(assert_refused("a circle of groups", groups), [Code::Cycle]);
    // A long chain that ends is no mistake.
    let ends = format!("{START}{}group g{} \"G\" members gp\n", chain(&|n| format!("group g{n} \"G\" members g{}\n", n + 1)), length);
    assert!(load(ends).policy.is_some());
}

#[test]
fn groups_that_stand_for_too_much_end_in_a_finding() {
    let organisations = (0..20_000).map(|n| format!("organisation o{n} \"O\" setting s\n")).collect::<String>();
    let groups = (0..2_000).map(|n| format!("group g{n} \"G\" members s, o{n}\n")).collect::<String>();
    let text = format!("{START}setting s \"S\"\n{organisations}{groups}");
    assert_eq!(assert_refused("groups", text), [Code::TooMany], "it is told once");
}

#[test]
fn a_file_that_is_no_text_or_too_large_is_refused() {
    let of = |bytes: Vec<u8>| {
        caldicott::load("main.ig", "", &mut |_| Ok(bytes.clone())).diagnostics.iter().map(|found| found.code).collect::<Vec<_>>()
    };
    assert_eq!(of(b"language caldicott 1\nrole gp \"G\xffP\"\n".to_vec()), [Code::NotText]);
    assert_eq!(of(vec![b' '; 65 * 1024 * 1024]), [Code::TooLarge]);
}

#[test]
fn every_beginning_of_a_policy_is_read_without_a_panic() {
    let text = include_str!("../../../fuzz/policy.ig");
    for length in (0..text.len()).filter(|&length| text.is_char_boundary(length)) {
        let _ = caldicott::parse(&text[..length]);
    }
}

/// However much depends on however much, a proof ends, with an answer or an error, and no stack is exhausted.
#[test]
fn long_proofs_end() {
    let facts = 5_000;
    let declared = (0..facts).map(|n| format!("fact f{n} \"F\"\n")).collect::<String>();
    let asked = (0..facts).map(|n| format!("f{n}")).collect::<Vec<_>>().join(" and ");
    let rules = "organisation here \"Here\"\nconsent c \"C\" for care without consent\nnever n \"N\" when same-organisation\n";
    let deep = format!("{START}{declared}allow a \"A\" data notes for care when {asked}\n{rules}");
    let loaded = load(deep);
    let policy = loaded.policy.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics.first()));
    assert_eq!(codes(&caldicott::check_claims(&policy)), [Code::UndecidedClaim]);
    let day = "2020-01-01".parse::<caldicott::Day>().unwrap_or_else(|error| panic!("{error}"));
    let request = policy.request().role("gp").data("notes", 1).purpose("care").on(day).requester("here").holder("here").build();
    let request = request.unwrap_or_else(|error| panic!("{error}"));
    assert!(!caldicott::explain(&policy, None, &request).would_change.is_empty());

    // Exclusive or: no answer settles anything until the last.
    let wide = 26;
    let declared = (0..=wide).map(|n| format!("fact f{n} \"F\"\n")).collect::<String>();
    let chain = (0..wide)
        .map(|n| {
            let before = if n == 0 { "f0".to_owned() } else { format!("x{n}") };
            format!("define x{} \"X\" when ({before} or f{m}) and not ({before} and f{m})\n", n + 1, m = n + 1)
        })
        .collect::<String>();
    let text = format!(
        "{START}{declared}{chain}organisation here \"Here\"\nallow a \"A\" data notes for care when x{wide} and not x{wide}\nconsent c \"C\" for care without consent\nnever n \"N\"\n"
    );
    let policy = load(text).policy.unwrap_or_else(|| panic!("it is sound"));
    assert_eq!(codes(&caldicott::check_claims(&policy)), [], "it holds, and that is seen at once");
}

/// A policy that grants where any of some pairs of facts are so.
fn of_pairs(facts: usize, pairs: impl IntoIterator<Item = (usize, usize)>) -> String {
    let declared = (0..facts).map(|n| format!("fact f{n} \"F\"\n")).collect::<String>();
    let asked = pairs.into_iter().map(|(one, other)| format!("(f{one} and f{other})")).collect::<Vec<_>>().join(" or ");
    let rules = "organisation here \"Here\"\nconsent c \"C\" for care without consent\n";
    let claims = "never n \"N\" when same-organisation\nalways w \"W\" when same-organisation and f0 and f1\n";
    format!(
        "{START}{declared}allow other \"O\" data notes for care when told\nallow a \"A\" data notes for care when {asked}\n{rules}{claims}"
    )
}

/// Pairs of facts of which no order has all side by side: each fact is in two for each step.
fn entangled(facts: usize, steps: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    steps.iter().flat_map(move |step| (0..facts).map(move |n| (n, (n * step + step) % facts))).filter(|(one, other)| one != other)
}

fn sound(text: String) -> caldicott::Policy {
    let loaded = load(text);
    loaded.policy.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics.first()))
}

/// Facts that are asked in pairs are looked at in pairs, in whatever order they are declared.
#[test]
fn facts_that_are_asked_in_pairs_are_looked_at_in_pairs() {
    let pairs = 24;
    let far_apart = (0..pairs).map(|n| (n, n + pairs));
    let [old, new] = [of_pairs(2 * pairs, far_apart.clone()), of_pairs(2 * pairs, far_apart.skip(1))].map(sound);
    assert_eq!(codes(&caldicott::check_claims(&old)), [Code::RefutedClaim, Code::RefutedClaim]);
    assert!(caldicott::lints(&old, None).findings.iter().all(|finding| finding.code != Code::UndecidedLints));
    let compared = caldicott::compare(&old, &new, [&[], &[]], caldicott::Compared::Outcomes);
    assert!(compared.is_ok_and(|compared| compared.gains.is_empty() && compared.losses.len() == 1));
}

/// What is too large to be decided says where to begin.
#[test]
fn what_is_too_large_says_where_to_begin() {
    let policy = sound(of_pairs(60, entangled(60, &[7, 11, 13, 17])));
    let findings = caldicott::check_claims(&policy);
    assert_eq!(codes(&findings), [Code::UndecidedClaim, Code::UndecidedClaim]);
    for finding in findings {
        assert!(finding.help.is_some_and(|help| help.starts_with("begin with `a`")), "{}", finding.message);
    }
}

/// Where there is too much to be looked through for the request with the fewest conditions, one is shown, and it is said.
#[test]
fn where_another_request_may_say_less_that_is_said() {
    let policy = sound(of_pairs(34, entangled(34, &[7, 11, 13])));
    let findings = caldicott::check_claims(&policy);
    assert_eq!(codes(&findings), [Code::RefutedClaim, Code::RefutedClaim]);
    for finding in findings {
        assert!(
            finding.help.is_some_and(|help| help.contains("# Another request may show it with fewer conditions")),
            "{}",
            finding.message
        );
    }
}

fn codes(findings: &[caldicott::Diagnostic]) -> Vec<Code> {
    findings.iter().map(|finding| finding.code).collect()
}

/// A policy of so many roles, each of which is granted a category of its own.
fn each_its_own(roles: usize) -> String {
    let declared = (0..roles).map(|n| format!("category c{n} \"C\"\n  tier 1 \"All\"\nrole r{n} \"R\"\n")).collect::<String>();
    format!("{START}{declared}consent c \"C\" for care without consent\n")
}

/// Two policies that differ in more ways than anybody would read say so, and do not blame what they ask.
#[test]
fn what_takes_too_many_sentences_says_so() {
    let roles = 1_100;
    let none = each_its_own(roles);
    let grants = (0..roles).map(|n| format!("allow a{n} \"A\" roles r{n} data c{n} for care\n")).collect::<String>();
    let [none, all] = [none.clone(), none + &grants].map(sound);
    for policies in [[&none, &all], [&all, &none]] {
        let compared = caldicott::compare(policies[0], policies[1], [&[], &[]], caldicott::Compared::Outcomes);
        let why = compared.err().map(|why| caldicott::why_not_compared(policies, why));
        let wanted = "it would take too many sentences to tell what is different: 1,100 rules are not the same in both; compare in smaller steps, by way of drafts that change a part of this each";
        assert_eq!(why.as_deref(), Some(wanted));
    }
}

/// Of two policies that of which more is asked is the one to begin with.
#[test]
fn of_two_policies_one_begins_with_the_larger() {
    let withholding = |facts: &[usize]| {
        let rules = facts.iter().map(|n| format!("withhold w{n} \"W\" data notes when f{n}\n")).collect::<String>();
        sound(of_pairs(4, []).replace(" when \n", "\n").replace("consent c", &format!("{rules}consent c")))
    };
    let [few, more] = [withholding(&[0]), withholding(&[0, 1, 2])];
    let entangled = sound(of_pairs(60, entangled(60, &[7, 11, 13, 17])));
    let asking_nothing = sound(each_its_own(3));
    for policies in [[&few, &more], [&more, &few]] {
        let said = caldicott::what_takes_most(policies);
        assert!(said.starts_with("no rule takes much by itself, but together they join 4 facts and labels"), "{said}");
    }
    for policies in [[&more, &entangled], [&entangled, &more]] {
        assert!(caldicott::what_takes_most(policies).starts_with("begin with `a`"));
    }
    let said = caldicott::what_takes_most([&asking_nothing]);
    assert_eq!(said, "no rule takes much by itself, and none asks a fact or a label, but together they are too many: split the policy");
}
