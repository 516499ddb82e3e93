//! Which changes to a policy its scenarios notice.
//!
//! A scenario notices a change if it comes out otherwise than expected. That is decided by the reference; but a change to one
//! rule can only matter to a scenario for which the rule then says something else, and of thousands of changes that is so of a
//! few:
//!
//! ```text
//! scenario … for direct-care      allow … for research     says nothing, changed or not: it need not be asked
//! ```
//!
//! What a rule says of a scenario's request is kept with the questions that leave it open, since a scenario may expect an *ask*
//! about these.

use crate::asking::rules_asking;
use crate::mutants::{Changed, Mutant, Place, Trial};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Asking, Basis, Body, DutyId, Ids, Open, Policy, Relevant, Rule, RuleId, Scenario, Situation, Truth};
use std::collections::BTreeSet;

/// How far a long piece of work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// How many are done.
    pub done: usize,
    /// Of how many.
    pub of: usize,
}

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Changes are tried on the scenarios.
    Trying,
    /// For changes that no scenario notices, the requests are looked for that are answered otherwise.
    Comparing,
    /// Scenarios are written.
    Writing,
}

impl Stage {
    /// What is counted, in words.
    pub fn words(self) -> &'static str {
        match self {
            Stage::Trying => "changes tried",
            Stage::Comparing => "changes compared",
            Stage::Writing => "scenarios written",
        }
    }
}

/// Who runs scenarios, and is told how far the work has come.
pub struct Runner<'r> {
    /// Whether a scenario comes out as expected under a policy, of which only some rules can matter to it.
    pub passes: &'r dyn Fn(&Policy, &Scenario, &Relevant) -> bool,
    /// Is told how far the work has come.
    pub watch: &'r mut dyn FnMut(Progress),
}

/// What a rule, or a definition, says of one request: all on which the answer to it depends.
#[derive(PartialEq, Eq)]
enum Said {
    Nothing,
    Gives(Open),
    Withholds { applies: Truth, excepted: Truth, withheld: Open },
    Consents { applies: Open, satisfied: Open, relied_on: Option<(Basis, Ids<DutyId>)> },
    Obliges(Truth),
    Defines(Open),
}

fn said<'p>(meaning: &Meaning<'p, Asking<'_>>, rule: &'p Rule) -> Said {
    let gives = |open: Option<Open>| open.filter(|open| open.truth != Truth::No).map_or(Said::Nothing, Said::Gives);
    match &rule.body {
        Body::Agreement(_) | Body::Gateway(_) => gives(meaning.authority_of(rule)),
        Body::Grant(_) => gives(meaning.access_of(rule)),
        Body::Withhold(withhold) => match meaning.withhold_applies(rule, withhold).truth {
            Truth::No => Said::Nothing,
            applies @ (Truth::Unknown | Truth::Yes) => {
                Said::Withholds { applies, excepted: meaning.excepted(withhold).truth, withheld: meaning.withheld_by(rule, withhold) }
            }
        },
        Body::Consent(consent) => {
            let applies = meaning.consent_applies(rule, consent);
            if applies.truth == Truth::No {
                return Said::Nothing;
            }
            let holding = consent.clauses.iter().filter(|clause| meaning.clause(clause).truth == Truth::Yes);
            let relied_on = holding.min_by_key(|clause| clause.basis).map(|clause| (clause.basis, clause.must.clone()));
            Said::Consents { applies, satisfied: meaning.satisfied(consent), relied_on }
        }
        Body::Oblige(oblige) => match meaning.obliges(rule, oblige).truth {
            Truth::No => Said::Nothing,
            obliges @ (Truth::Unknown | Truth::Yes) => Said::Obliges(obliges),
        },
    }
}

/// The rules that can matter to a request of which this is known, under some changes: those that may say something of it, and those
/// that are changed.
pub(crate) fn relevant<'p>(policy: &'p Policy, known: &Situation, changes: impl Iterator<Item = &'p Mutant<'p>>) -> Relevant {
    let meaning = Meaning::new(policy, Asking(known));
    let speaking = policy.rules().filter(|(_, rule)| said(&meaning, rule) != Said::Nothing).map(|(id, _)| id);
    let changed = changes.flat_map(|change| match change.place {
        Place::Rule(rule) => BTreeSet::from([rule]),
        Place::Definition(definition) => rules_asking(policy, definition),
    });
    Relevant::only(speaking.chain(changed).collect::<BTreeSet<RuleId>>().into_iter().collect::<Vec<_>>())
}

fn said_before<'p>(policy: &'p Policy, meaning: &Meaning<'p, Asking<'_>>, place: Place) -> Said {
    match place {
        Place::Rule(rule) => said(meaning, &policy[rule]),
        Place::Definition(definition) => Said::Defines(meaning.definition(definition)),
    }
}

fn said_after<'p>(meaning: &Meaning<'p, Asking<'_>>, mutant: &'p Mutant<'_>) -> Said {
    match &mutant.changed {
        Changed::Removed => Said::Nothing,
        Changed::Rule(rule) => said(meaning, rule),
        Changed::Definition(definition) => Said::Defines(meaning.condition(&definition.when)),
    }
}

/// The mutants, by their places in the list, under which every scenario that comes out as expected still does.
pub(crate) fn unnoticed(policy: &Policy, mutants: &[Mutant<'_>], runner: &mut Runner<'_>) -> Vec<usize> {
    let scenarios: Vec<&Scenario> =
        policy.scenarios().map(|(_, scenario)| scenario).filter(|scenario| (runner.passes)(policy, scenario, &Relevant::ALL)).collect();
    let situations: Vec<(usize, Situation)> = scenarios
        .iter()
        .enumerate()
        .flat_map(|(at, scenario)| {
            scenario.request.purposes().iter().map(move |&purpose| (at, scenario.request.situation(policy, purpose)))
        })
        .collect();
    let meanings: Vec<(usize, Meaning<'_, Asking<'_>>)> =
        situations.iter().map(|(at, situation)| (*at, Meaning::new(policy, Asking(situation)))).collect();
    let mut trial = Trial::of(policy);
    let mut unnoticed = Vec::new();
    // The changes in one place follow one another.
    let mut before: Option<(Place, Vec<Said>)> = None;
    for (index, mutant) in mutants.iter().enumerate() {
        (runner.watch)(Progress { stage: Stage::Trying, done: index, of: mutants.len() });
        let known = before.take().filter(|(place, _)| *place == mutant.place).map(|(_, said)| said);
        let said = known.unwrap_or_else(|| meanings.iter().map(|(_, meaning)| said_before(policy, meaning, mutant.place)).collect());
        let mut concerned: Vec<usize> = meanings
            .iter()
            .zip(&said)
            .filter(|((_, meaning), before)| said_after(meaning, mutant) != **before)
            .map(|((scenario, _), _)| *scenario)
            .collect();
        concerned.dedup();
        before = Some((mutant.place, said));
        let passes_all = |changed: &Policy| concerned.iter().all(|&scenario| (runner.passes)(changed, scenarios[scenario], &Relevant::ALL));
        if concerned.is_empty() || trial.under(mutant, passes_all) {
            unnoticed.push(index);
        }
    }
    unnoticed
}
