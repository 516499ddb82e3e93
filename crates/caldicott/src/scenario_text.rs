//! A request as a scenario, ready to be pasted into a policy.

use caldicott_policy::{Answer, Expect, FactKind, Id as _, Outcome, Party, Policy, Request, Scenario, Side, Value};

/// A request and its outcome as the text of a scenario.
pub fn scenario_text(policy: &Policy, name: &str, title: &str, request: &Request, outcome: Outcome) -> String {
    text(policy, [name, title], request, outcome.word())
}

/// A scenario as text, under another name and title.
pub(crate) fn scenario_expecting(policy: &Policy, name: &str, title: &str, scenario: &Scenario) -> String {
    let expect = match &scenario.expect {
        Expect::Permit(basis, duties) => {
            let relying_on = basis.map(|basis| format!(" relying on {}", basis.relying_on()));
            let duties = duties.as_ref().map(|duties| {
                let names: Vec<&str> = duties.iter().map(|duty| policy[duty].name.as_str()).collect();
                format!(" with duties {}", if names.is_empty() { "none".to_owned() } else { names.join(", ") })
            });
            format!("permit{}{}", relying_on.unwrap_or_default(), duties.unwrap_or_default())
        }
        Expect::Ask(None) => "ask".to_owned(),
        Expect::Ask(Some(about)) => format!("ask about {}", about.iter().map(String::as_str).collect::<Vec<_>>().join(", ")),
        Expect::Deny(None) => "deny".to_owned(),
        Expect::Deny(Some(gate)) => format!("deny by {}", gate.word()),
        Expect::Conceal => "conceal".to_owned(),
    };
    text(policy, [name, title], &scenario.request, &expect)
}

fn text(policy: &Policy, [name, title]: [&str; 2], request: &Request, expect: &str) -> String {
    let mut unnamed: Vec<&str> = Vec::new();
    let mut party = |side| match request.party(side) {
        Some(Party::Named(organisation)) => policy[*organisation].word.name.clone(),
        Some(Party::Other(other)) => {
            let position = unnamed.iter().position(|known| known == other).unwrap_or_else(|| {
                unnamed.push(other);
                unnamed.len() - 1
            });
            ["another-organisation", "a-third-organisation"][position].to_owned()
        }
        None => "unknown".to_owned(),
    };
    let (requester, holder) = (party(Side::Requester), party(Side::Holder));
    let labels: Option<Vec<&str>> = request.labels().map(|labels| labels.iter().map(|&label| policy[label].name.as_str()).collect());
    let labelled = match &labels {
        Some(labels) if !labels.is_empty() => format!(" labelled {}", labels.join(", ")),
        _ => String::new(),
    };
    let purposes: Vec<&str> = request.purposes().iter().map(|&purpose| policy[purpose].name.as_str()).collect();
    let mut lines = vec![
        format!("scenario {name} \"{}\"", title.replace('\\', "\\\\").replace('"', "\\\"")),
        format!("  role    {} at {requester}", policy[request.role()].name),
        format!("  sees    {} tier {} of {holder}{labelled}", policy[request.category()].word.name, request.tier()),
        format!("  for     {}", purposes.join(", ")),
        format!("  on      {}", request.on()),
    ];
    let consent = request.purposes().iter().map(|&purpose| (purpose, request.situation(policy, purpose).consent));
    let consent: Vec<_> = consent.collect();
    match &consent[..] {
        [(_, answer)] => lines.push(format!("  consent {}", answer.map_or("unknown", Answer::word))),
        several => lines.extend(
            several
                .iter()
                .map(|(purpose, answer)| format!("  consent {} for {}", answer.map_or("unknown", Answer::word), policy[*purpose].name)),
        ),
    }
    let given: Vec<String> = request.facts().iter().filter_map(|(fact, answered)| Some(given(policy, fact, answered.value?))).collect();
    if !given.is_empty() {
        lines.push(format!("  given   {}", given.join(", ")));
    }
    match &labels {
        Some(labels) if labels.is_empty() => lines.push("  labels  none".to_owned()),
        Some(_) => {}
        None => lines.push("  labels  unknown".to_owned()),
    }
    lines.push(format!("  expect  {expect}"));
    lines.join("\n") + "\n"
}

fn given(policy: &Policy, fact: caldicott_policy::FactId, value: Value) -> String {
    let found = &policy[fact];
    let name = &found.word.name;
    match (value, &found.kind) {
        (Value::Is(true), _) => name.clone(),
        (Value::Is(false), _) => format!("not {name}"),
        (Value::Quantity(number), _) => format!("{name} is {number}"),
        (Value::Choice(value), FactKind::Choice(values)) => format!("{name} is {}", values.get(value.index()).map_or("", String::as_str)),
        (Value::Choice(_), FactKind::Fact | FactKind::Objection | FactKind::Quantity(..)) => format!("unknown {name}"),
    }
}
