//! `caldicott decide`

use super::lines::Lines;
use super::sound_policy;
use crate::args::{Decide, Format};
use crate::{End, show};
use caldicott::json::{LineJson, OutcomeJson};
use caldicott::{answer_line, id_prefix, visible};
use std::io;

pub(crate) fn run(args: &Decide) -> io::Result<End> {
    let Some(policy) = sound_policy(&args.policy)? else { return Ok(End::Failed) };
    Lines::of(args.file.as_deref())?.answer_each(|line, out| {
        let answer = answer_line(&policy, line);
        let end = if matches!(answer, LineJson::Error(_)) { End::Found } else { End::Well };
        match args.format {
            Format::Json => show::json_line(&answer, out)?,
            Format::Text => writeln!(out, "{}", visible(&short(&answer)))?,
        }
        Ok(end)
    })
}

/// An answer as one short line.
fn short(answer: &LineJson) -> String {
    match answer {
        LineJson::Error(line) => format!("{}error: {}", id_prefix(&line.id), line.error.message),
        LineJson::Decision(decision) => {
            let listed = |words: &std::collections::BTreeSet<String>| words.iter().cloned().collect::<Vec<_>>().join(", ");
            let rest = match decision.outcome {
                OutcomeJson::Permit => decision
                    .duties
                    .as_ref()
                    .filter(|duties| !duties.is_empty())
                    .map(|duties| format!(", must {}", listed(duties)))
                    .unwrap_or_default(),
                OutcomeJson::Ask => decision.about.as_ref().map(|about| format!(" about {}", listed(about))).unwrap_or_default(),
                OutcomeJson::Deny => {
                    let reasons: Vec<&str> = decision.denied_by.iter().flatten().map(|denied| denied.reason.as_str()).collect();
                    format!(": {}", reasons.join("; "))
                }
                OutcomeJson::Conceal => String::new(),
            };
            let outcome = match decision.outcome {
                OutcomeJson::Permit => "permit",
                OutcomeJson::Ask => "ask",
                OutcomeJson::Deny => "deny",
                OutcomeJson::Conceal => "conceal",
            };
            format!("{}{outcome}{rest}", id_prefix(&decision.id))
        }
    }
}
