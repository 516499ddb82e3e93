//! `caldicott prove`

use super::sound_policy;
use crate::args::{Format, Prove};
use crate::progress::Work;
use crate::{End, show};
use caldicott::json::RequestJson;
use caldicott::policy::Claim;
use caldicott::{
    ClaimAnswer, OutOfBudget, Policy, Prover, Refutation, claim, counterexample, grounds_in_words, thousands, what_takes_most,
};
use serde::Serialize;
use std::cell::OnceCell;
use std::io::{self, Write};

pub(crate) fn run(args: &Prove) -> io::Result<End> {
    let Some(policy) = sound_policy(&args.policy)? else { return Ok(End::Failed) };
    let mut claims: Vec<Claim> = Vec::new();
    for text in &args.claims {
        match claim(&policy, text) {
            Ok(claim) => claims.push(claim),
            Err(invalid) => {
                for finding in invalid.findings {
                    let help = finding.help.map_or_else(String::new, |help| format!(" ({help})"));
                    show::complain(&format!("the claim `{text}`: {}{help}", finding.message));
                }
            }
        }
    }
    if claims.len() < args.claims.len() {
        return Ok(End::Failed);
    }
    let work = Work::begin("reading what the policy answers to every request");
    let prover = Prover::new(&policy, &claims);
    drop(work);
    let mut out = show::out();
    let mut end = End::Well;
    let where_to_begin = OnceCell::new();
    let reason = |out: OutOfBudget| format!("{out}; {}", where_to_begin.get_or_init(|| what_takes_most([&policy])));
    for (text, claim) in args.claims.iter().zip(&claims) {
        let work = Work::begin("deciding a claim");
        let answer = prover.as_ref().map_err(|out| *out).and_then(|prover| prove(&policy, prover, claim, args.because));
        let proof = Proof { claim: text, answer: answer.unwrap_or_else(|out| Answer::Undecided { reason: reason(out) }) };
        drop(work);
        end = end.max(if matches!(proof.answer, Answer::Holds { .. }) { End::Well } else { End::Found });
        match args.format {
            Format::Json => show::json_line(&proof, &mut out)?,
            Format::Text => proof.print(&mut out)?,
        }
    }
    Ok(end)
}

/// What came of one claim.
#[derive(Serialize)]
struct Proof<'a> {
    claim: &'a str,
    #[serde(flatten)]
    answer: Answer,
}

#[derive(Serialize)]
#[serde(tag = "answer", rename_all = "kebab-case")]
enum Answer {
    Holds {
        /// How many requests it is about, where what the policy treats alike is counted once or twice.
        requests: u128,
        /// What it rests on, where that was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        because: Option<Vec<String>>,
    },
    /// It speaks of no request.
    Empty,
    Refuted {
        outcome: &'static str,
        /// A request that refutes it, with every question answered.
        request: Box<RequestJson>,
        /// As little of it as shows the same, as the text of a scenario.
        scenario: String,
        /// What that is answered.
        #[serde(skip)]
        answered: &'static str,
    },
    Undecided {
        reason: String,
    },
}

fn prove<'a>(policy: &'a Policy, prover: &Prover<'a>, claim: &'a Claim, because: bool) -> Result<Answer, OutOfBudget> {
    Ok(match prover.decide(claim)? {
        ClaimAnswer::Holds(requests) => {
            let grounds = if because { Some(prover.grounds(claim)?) } else { None };
            Answer::Holds { requests, because: grounds.map(|grounds| grounds_in_words(policy, claim, &grounds)) }
        }
        ClaimAnswer::Empty => Answer::Empty,
        ClaimAnswer::Refuted(refutation) => refuted(policy, claim, &refutation),
    })
}

fn refuted(policy: &Policy, claim: &Claim, refutation: &Refutation) -> Answer {
    let request = refutation.complete.to_request(policy);
    Answer::Refuted {
        outcome: refutation.outcome.word(),
        request: Box::new(policy.request_json(None, &request)),
        scenario: counterexample(policy, claim, refutation),
        answered: refutation.answered.word(),
    }
}

impl Proof<'_> {
    fn print(&self, out: &mut dyn Write) -> io::Result<()> {
        match &self.answer {
            Answer::Holds { requests, because } => {
                writeln!(out, "holds: {}", self.claim)?;
                writeln!(out, "  of all {} requests that it is about, counting once what the policy treats alike", thousands(*requests))?;
                because.iter().flatten().try_for_each(|ground| writeln!(out, "  because: {ground}"))
            }
            Answer::Empty => {
                writeln!(out, "says nothing: {}", self.claim)?;
                writeln!(out, "  it is about no request at all: look at its `data`, `when` and `unless`")
            }
            Answer::Refuted { answered, scenario, .. } => {
                writeln!(out, "does not hold: {}", self.claim)?;
                writeln!(out, "  the answer to this request is {answered}:\n\n{scenario}")
            }
            Answer::Undecided { reason } => {
                writeln!(out, "not decided: {}", self.claim)?;
                writeln!(out, "  {reason}")
            }
        }
    }
}
