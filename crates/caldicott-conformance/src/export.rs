//! The scenarios of a policy as portable cases, so that any engine can be held to them.

use crate::case::{Basis, Case, Exchange, Expected, FORMAT, Suite};
use caldicott_policy::{Expect, Policy, Scenario};
use serde_json::{Value, json};

/// The scenarios of a policy as cases. `text` is the whole policy as one text; what is expected is what the scenarios
/// say, and nothing that this engine decides.
///
/// A scenario that does not say what it `cites` comes from the policy, and without a `basis` it is its choice.
pub fn export(policy: &Policy, text: &str) -> Suite {
    let cases = policy.scenarios().map(|(_, scenario)| Case {
        id: format!("{}/{}", policy.name(), scenario.name),
        sentence: scenario.title.clone(),
        source: if scenario.cites.is_empty() { policy.title().to_owned() } else { scenario.cites.join("; ") },
        basis: basis(scenario),
        policy: Vec::new(),
        files: Default::default(),
        newline: None,
        requests: vec![Exchange {
            request: serde_json::to_value(policy.request_json(None, &scenario.request)).ok(),
            line: None,
            expect: expected(policy, scenario),
        }],
        findings: None,
    });
    Suite {
        format: FORMAT.to_owned(),
        topic: policy.title().to_owned(),
        policy: text.lines().map(str::to_owned).collect(),
        cases: cases.collect(),
    }
}

fn basis(scenario: &Scenario) -> Basis {
    let said = |basis: &&Basis| scenario.basis.iter().any(|text| *text == basis.to_string());
    Basis::ALL.iter().find(said).copied().unwrap_or(Basis::DesignChoice)
}

fn expected(policy: &Policy, scenario: &Scenario) -> Expected {
    let mut expected = Expected::new();
    let mut say = |field: &str, value: Value| expected.insert(field.to_owned(), value);
    match &scenario.expect {
        Expect::Permit(basis, duties) => {
            say("outcome", json!("permit"));
            if let Some(basis) = basis {
                say("basis", by_purpose(policy, scenario, json!(caldicott_policy::json::BasisJson::from(*basis))));
            }
            if let Some(duties) = duties {
                let mut names: Vec<&str> = duties.iter().map(|duty| policy[duty].name.as_str()).collect();
                names.sort_unstable();
                say("duties", json!(names));
            }
        }
        Expect::Ask(about) => {
            say("outcome", json!("ask"));
            if let Some(about) = about {
                say("about", json!(about));
            }
        }
        Expect::Deny(gate) => {
            say("outcome", json!("deny"));
            if let Some(gate) = gate {
                say("gate", json!(gate.word()));
            }
        }
        Expect::Conceal => {
            say("outcome", json!("conceal"));
        }
    }
    expected
}

/// With several purposes a decision gives some fields for each.
fn by_purpose(policy: &Policy, scenario: &Scenario, value: Value) -> Value {
    match scenario.request.purposes() {
        [_] => value,
        several => several.iter().map(|&purpose| (policy[purpose].name.clone(), value.clone())).collect::<serde_json::Map<_, _>>().into(),
    }
}
