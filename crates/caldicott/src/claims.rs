//! Claims decided, in words.

use crate::scenario_text::scenario_text;
use caldicott_analysis::{ClaimAnswer, OutOfBudget, Prover, Refutation};
use caldicott_policy::{Claim, ClaimKind, Code, Policy};
use caldicott_syntax::Diagnostic;

/// Decides every claim of a policy: a finding for each that does not hold, speaks of nothing, or takes too long.
pub fn check_claims(policy: &Policy) -> Vec<Diagnostic> {
    if policy.claims().len() == 0 {
        return Vec::new();
    }
    let prover = Prover::new(policy, policy.claims().map(|(_, claim)| claim));
    let answer = |claim| prover.as_ref().map_err(|out| *out).and_then(|prover| prover.decide(claim));
    policy.claims().filter_map(|(_, claim)| finding(policy, claim, answer(claim))).collect()
}

fn finding(policy: &Policy, claim: &Claim, answer: Result<ClaimAnswer, OutOfBudget>) -> Option<Diagnostic> {
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
                .with_help("split the policy, or ask less in its rules: what they ask is more than can be looked at together"),
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

/// The request that refutes a claim, as a scenario that can be pasted into the policy.
pub fn counterexample(policy: &Policy, claim: &Claim, refutation: &Refutation) -> String {
    let request = refutation.fewest.to_request(policy);
    let name = format!("against-{}", claim.name);
    scenario_text(policy, &name, &format!("Against: {}", claim.title), &request, refutation.outcome)
}
