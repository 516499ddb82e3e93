//! Claims decided, in words.

use crate::budget::what_takes_most;
use crate::finding::Finding;
use crate::load::Invalid;
use crate::scenario_text::scenario_text;
use caldicott_analysis::{ClaimAnswer, Grounds, OutOfBudget, Prover, Refutation};
use caldicott_policy::{Ask, Claim, ClaimKind, Code, Gate, Policy, RuleId};
use caldicott_syntax::Diagnostic;
use std::cell::OnceCell;

/// A claim about a policy from its text, as it could stand in the policy; its name and title may be left out.
///
/// ```
/// # let text = "language caldicott 1\npolicy p \"P\"\ncategory notes \"Notes\"\n  tier 1 \"All\"\nrole clerk \"Clerk\"\npurpose care \"Care\"\n";
/// use caldicott::{ClaimAnswer, Prover};
/// let policy = caldicott::parse(text)?;
/// let claim = caldicott::claim(&policy, "never roles clerk data notes")?;
/// let prover = Prover::new(&policy, [&claim]).expect("so small a policy is soon read whole");
/// assert!(matches!(prover.decide(&claim), Ok(ClaimAnswer::Holds(_))));
/// # Ok::<(), caldicott::Invalid>(())
/// ```
///
/// # Errors
///
/// Every mistake in it.
pub fn claim(policy: &Policy, text: &str) -> Result<Claim, Invalid> {
    let finding = |diagnostic: &Diagnostic| Finding::new(diagnostic, &[]);
    policy.read_claim(text).map_err(|diagnostics| Invalid { findings: diagnostics.iter().map(finding).collect() })
}

/// What is expected of a newer draft: the scope of a claim, `roles … data … for … when …`, about the older and about the newer policy,
/// each as far as it has words for it. A group in a list means what it means in the newer policy.
///
/// A `when` or an `unless` that asks what could mean something else in each, such as a definition, is read in the newer policy
/// alone, if that knows its words, and else in the older.
///
/// # Errors
///
/// Every mistake in it; that it names no requests at all is one.
pub fn expected_scope([old, new]: [&Policy; 2], text: &str) -> Result<[Option<Claim>; 2], Invalid> {
    let invalid = |diagnostics: Vec<Diagnostic>| Invalid { findings: diagnostics.iter().map(|found| Finding::new(found, &[])).collect() };
    let in_old = old.read_scope(text, new, true);
    match (in_old, new.read_scope(text, old, false)) {
        (Ok(older), Ok(Some(newer))) => Ok([older.filter(|_| means_the_same_in_both(&newer)), Some(newer)]),
        (Ok(older), _) if older.is_some() => Ok([older, None]),
        (Err(_), Ok(newer)) => Ok([None, newer]),
        (Ok(_), Ok(None)) => Ok([None, None]),
        (_, Err(found)) => Err(invalid(found)),
    }
}

/// Whether the conditions of a claim ask nothing that a policy says in its own way: whatever they ask is asked by its name.
fn means_the_same_in_both(claim: &Claim) -> bool {
    let asks = claim.when.asks().into_iter().chain(claim.unless.asks());
    asks.into_iter().all(|ask| match ask {
        Ask::Fact(_) | Ask::Choice(..) | Ask::Quantity(..) | Ask::Labelled(_) | Ask::Consent(_) | Ask::Tier(_) | Ask::SameOrganisation => {
            true
        }
        Ask::Role(_) | Ask::Purpose(_) | Ask::Category(_) | Ask::Party(..) | Ask::Definition(_) => false,
    })
}

/// Decides every claim of a policy: a finding for each that does not hold, speaks of nothing, or takes too long.
pub fn check_claims(policy: &Policy) -> Vec<Diagnostic> {
    if policy.claims().len() == 0 {
        return Vec::new();
    }
    let prover = Prover::new(policy, policy.claims().map(|(_, claim)| claim));
    let answer = |claim| prover.as_ref().map_err(|out| *out).and_then(|prover| prover.decide(claim));
    let advice = OnceCell::new();
    let where_to_begin = || advice.get_or_init(|| what_takes_most([policy])).clone();
    policy.claims().filter_map(|(_, claim)| finding(policy, claim, answer(claim), &where_to_begin)).collect()
}

fn finding(
    policy: &Policy,
    claim: &Claim,
    answer: Result<ClaimAnswer, OutOfBudget>,
    where_to_begin: &dyn Fn() -> String,
) -> Option<Diagnostic> {
    match answer {
        Ok(ClaimAnswer::Holds(_)) => None,
        Ok(ClaimAnswer::Empty) => {
            let says_nothing = format!("claim `{}` speaks of no request at all, so it says nothing", claim.name);
            let help = "look at its `data`, `when` and `unless`: no request fits all of them";
            Some(Diagnostic::new(Code::EmptyClaim, claim.place, says_nothing).with_help(help))
        }
        Ok(ClaimAnswer::Refuted(refutation)) => {
            let so = refuted_by(claim.kind);
            let witness = counterexample(policy, claim, &refutation);
            Some(
                Diagnostic::new(Code::RefutedClaim, claim.place, format!("claim `{}` does not hold: {so}", claim.name))
                    .with_label(claim.title.clone())
                    .with_help(format!("the request, as a scenario:\n{}", witness.trim_end())),
            )
        }
        Err(OutOfBudget) => Some(
            Diagnostic::new(Code::UndecidedClaim, claim.place, format!("claim `{}` is not decided: {OutOfBudget}", claim.name))
                .with_help(where_to_begin()),
        ),
    }
}

/// What a request does that refutes a claim.
pub(crate) fn refuted_by(kind: ClaimKind) -> &'static str {
    match kind {
        ClaimKind::Never => "this request is permitted",
        ClaimKind::Always => "this request is not permitted",
    }
}

/// The request that refutes a claim, as a scenario that can be pasted into the policy: no other has fewer conditions, or it says in a
/// comment that others may have.
pub fn counterexample(policy: &Policy, claim: &Claim, refutation: &Refutation) -> String {
    let request = refutation.fewest.to_request(policy);
    let name = format!("against-{}", claim.name);
    let scenario = scenario_text(policy, &name, &format!("Against: {}", claim.title), &request, refutation.answered);
    let perhaps = if refutation.is_least {
        ""
    } else {
        "# Another request may show it with fewer conditions: they are too many to be looked through.\n"
    };
    format!("{perhaps}{scenario}")
}

/// What a claim that holds rests on, in words, a line each.
pub fn grounds_in_words(policy: &Policy, claim: &Claim, grounds: &Grounds) -> Vec<String> {
    let rule = |&rule: &RuleId| format!("{} `{}`: {}", policy[rule].keyword, policy[rule].name, policy[rule].title);
    if !grounds.rules.is_empty() {
        return grounds.rules.iter().map(rule).collect();
    }
    let shut = |gate: &Gate| match gate {
        Gate::Authority => "no agreement and no gateway covers any of it, and none of it is within one organisation",
        Gate::Access => "no role is granted any of it",
        Gate::Consent => "no consent entry gives a ground for any of it",
        Gate::Withhold => "nothing lets it through",
    };
    match (claim.kind, &grounds.nothing_gives[..]) {
        (ClaimKind::Never, []) => {
            vec!["what is granted, what agreements cover and what there is a ground for have none of it in common".to_owned()]
        }
        (ClaimKind::Never, gates) => gates.iter().map(|gate| shut(gate).to_owned()).collect(),
        (ClaimKind::Always, _) => Vec::new(),
    }
}
