//! How much a policy may hold, and that a mistake in it leaves no policy.

use caldicott_policy::{Code, MAX_TIERS, MAX_WORDS, Unreadable, gather, resolve};

const START: &str = "language caldicott 1\npolicy p \"P\"\n";

/// Each finding: its code, and the line on which it is.
fn found(text: &str) -> Vec<(Code, usize)> {
    let (policy, findings) = resolve(&gather("main.ig", "", &mut |path| match path {
        "main.ig" => Ok(text.as_bytes().to_vec()),
        _ => Err(Unreadable::Because("there is no such file".to_owned())),
    }));
    assert_eq!(policy.is_some(), findings.is_empty());
    findings.iter().map(|finding| (finding.code, text[..finding.span.start as usize].lines().count())).collect()
}

#[test]
fn a_category_has_so_many_tiers() {
    let tiers = |count: usize| (1..=count).map(|n| format!("  tier {n} \"Tier {n}\"\n")).collect::<String>();
    let of = |count: usize| found(&format!("{START}category c \"C\"\n{}", tiers(count)));
    assert_eq!(of(MAX_TIERS), []);
    assert_eq!(of(MAX_TIERS + 1), [(Code::TooMany, 2)]);
}

#[test]
fn a_choice_has_so_many_values() {
    let values = |count: usize| (1..=count).map(|n| format!("v{n}")).collect::<Vec<_>>().join(", ");
    // A list of them is not looked through where there are too many: each would be compared with each.
    let of = |count: usize| found(&format!("{START}choice c \"C\" of {}\ndefine d \"D\" when c is one of x, v1, v2\n", values(count)));
    assert_eq!(of(MAX_WORDS), [(Code::UnknownName, 4)]);
    assert_eq!(of(MAX_WORDS + 1), [(Code::TooMany, 2)]);
}

#[test]
fn a_policy_has_so_many_words_of_a_kind() {
    for (entry, more) in [("category", " tier 1 \"All\""), ("role", ""), ("fact", ""), ("define", " when same-organisation")] {
        let words = |count: usize| (1..=count).map(|n| format!("{entry} w{n} \"W\"{more}\n")).collect::<String>();
        // What comes after them is of another kind, and it is not there that there are too many.
        let after = "setting s \"S\"\ngateway g \"G\" for everyone covers everything\npurpose everyone \"Everyone\"\n";
        let of = |count: usize| found(&format!("{START}{}{after}", words(count)));
        assert_eq!(of(MAX_WORDS), [], "{entry}");
        assert_eq!(of(MAX_WORDS + 1), [(Code::TooMany, 2 + MAX_WORDS)], "{entry}");
    }
}
