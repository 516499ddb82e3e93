//! What a policy says of itself, its groups and its rules is kept as it was said, though it changes no answer.

use caldicott_policy::{Body, Condition, Definition, Expect, Members, Outcome, Policy, Unreadable, Verdict, gather, resolve};
use caldicott_syntax::ast::Controllers;

const TEXT: &str = "language caldicott 1
policy shared \"Shared records\"
  version \"2026, draft 3\"
  owner \"Information Governance Board\"
  source \"Sharing agreement, 2026\", \"Minutes of the board\"
category record \"Health record\" tier 1 \"All\"
role gp \"General practitioner\"
role nurse \"Nurse\"
group staff \"Staff\" members gp, nurse
group both \"Both\" members abbey, royal
purpose care \"Direct care\"
organisation abbey \"Abbey Surgery\"
organisation royal \"Royal Hospital\"
agreement sharing \"Sharing\"
  between abbey, royal
  for care
  covers record
  review by 2027-01-01
  version \"3\"
  controllers joint
  processors royal
  basis \"UK GDPR Article 9(2)(h)\", \"Care Act 2014 s 3\"
  confidentiality \"Implied consent\"
  cites \"The agreement, clause 4\"
gateway court \"Order of a court\"
  for care
  covers everything
  basis \"Data Protection Act 2018\"
";

fn policy() -> Policy {
    policy_of(TEXT)
}

fn policy_of(text: &str) -> Policy {
    let (policy, findings) = resolve(&gather("main.ig", "", &mut |path| match path {
        "main.ig" => Ok(text.as_bytes().to_vec()),
        _ => Err(Unreadable::Because("there is no such file".to_owned())),
    }));
    policy.unwrap_or_else(|| panic!("{findings:#?}"))
}

#[test]
fn of_itself() {
    let policy = policy();
    assert_eq!((policy.name(), policy.title()), ("shared", "Shared records"));
    assert_eq!((policy.version(), policy.owner()), (Some("2026, draft 3"), Some("Information Governance Board")));
    assert_eq!(policy.source(), ["Sharing agreement, 2026", "Minutes of the board"]);
    let groups: Vec<(&str, usize)> = policy
        .groups()
        .map(|(_, group)| {
            let count = match &group.members {
                Members::Roles(ids) => ids.iter().count(),
                Members::Organisations(ids) => ids.iter().count() + 10,
                Members::Categories(_) | Members::Purposes(_) => 0,
            };
            (group.word.name.as_str(), count)
        })
        .collect();
    assert_eq!(groups, [("staff", 2), ("both", 12)]);
}

#[test]
fn of_its_rules() {
    let policy = policy();
    let [(_, agreement), (_, gateway)] = &policy.rules().collect::<Vec<_>>()[..] else { panic!("there are two rules") };
    assert_eq!(agreement.cites, ["The agreement, clause 4"]);
    let Body::Agreement(said) = &agreement.body else { panic!("it is an agreement") };
    assert_eq!(said.review_by.map(|day| day.to_string()).as_deref(), Some("2027-01-01"));
    assert_eq!(said.record.version.as_deref(), Some("3"));
    assert_eq!(said.record.controllers, Some(Controllers::Joint));
    assert_eq!(said.record.processors.iter().map(|&id| policy[id].word.name.as_str()).collect::<Vec<_>>(), ["royal"]);
    assert_eq!(said.record.basis, ["UK GDPR Article 9(2)(h)", "Care Act 2014 s 3"]);
    assert_eq!(said.record.confidentiality.as_deref(), Some("Implied consent"));
    let Body::Gateway(said) = &gateway.body else { panic!("it is a gateway") };
    assert_eq!(said.basis, ["Data Protection Act 2018"]);
}

#[test]
fn of_its_content_a_digest() {
    let digest = |more: &str| policy_of(&format!("{TEXT}{more}")).digest().to_owned();
    let plain = digest("");
    assert!(plain.len() == 64 && plain.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)), "{plain}");
    assert_eq!(digest("# A remark.\nnever audited \"Never\" when not role is one of gp, nurse\n"), plain);
    assert_ne!(digest("role clerk \"Clerk\"\n"), plain);
}

#[test]
fn under_other_rules_it_is_nobodys() {
    let policy = policy_of(&format!(
        "{TEXT}define theirs \"Theirs\" when role is gp\nallow all \"All\" for care data record when theirs\nconsent any \"Any\" without consent\n"
    ));
    let line = r#"{"role": "gp", "requester": "abbey", "holder": "abbey", "category": "record", "tier": 1, "labels": [], "purpose": "care", "on": "2026-01-01"}"#;
    let request = policy.read_request(line).request.expect("it is sound");
    assert_eq!(policy.decide(&request).outcome(), Outcome::Permit);
    let without = policy.with_rules(Vec::new());
    let never = Definition { when: Condition::never(), ..policy.definitions().next().expect("there is one").1.clone() };
    let otherwise = policy.with_definitions(vec![never]);
    let reason = |policy: &Policy| match policy.decide(&request).verdict {
        Verdict::Deny { denied_by, .. } => policy.reason(&request, &denied_by[0]),
        other => panic!("{other:?}"),
    };
    assert_eq!(reason(&without), "a general practitioner reaches nothing of Health record for Direct care");
    assert_eq!(
        reason(&otherwise),
        "a general practitioner reaches tier 1 of Health record for Direct care only on a condition that does not hold"
    );
    assert!(without.digest() != policy.digest() && otherwise.digest() == without.digest());
}

#[test]
fn of_its_scenarios() {
    let policy = policy_of(&format!(
        "{TEXT}purpose audit \"Clinical audit\"
label sealed \"Sealed\"
background \"When\"
  on 2026-01-01
  labels none
scenario asked \"Asked\"
  role gp at abbey
  sees record tier 1 of royal
  for care, audit
  labels unknown
  expect ask
  cites \"Minutes, item 3\"
  basis \"settled\"
scenario bare \"Bare\"
  role gp at abbey
  sees record tier 1 of royal
  for care
  expect deny
"
    ));
    let [(_, asked), (_, bare)] = &policy.scenarios().collect::<Vec<_>>()[..] else { panic!("there are two scenarios") };
    assert_eq!((&asked.expect, &bare.expect), (&Expect::Ask(None), &Expect::Deny(None)));
    assert_eq!((asked.request.purposes().len(), bare.request.purposes().len()), (2, 1));
    assert_eq!((asked.request.labels(), bare.request.labels().map(|labels| labels.len())), (None, Some(0)));
    assert_eq!((&asked.cites[..], &asked.basis[..]), (&["Minutes, item 3".to_owned()][..], &["settled".to_owned()][..]));
    assert!(bare.cites.is_empty() && bare.basis.is_empty());
    assert!(asked.request.is_for(&policy));
}
