//! `caldicott decide`

use super::{lines_of, sound_policy};
use crate::args::{Decide, Format};
use crate::commands::explain::each_line;
use crate::{End, show};
use caldicott::answer_line;
use caldicott::json::{IdJson, LineJson, OutcomeJson};
use std::io;

pub(crate) fn run(args: &Decide) -> io::Result<End> {
    let Some(policy) = sound_policy(&args.policy)? else { return Ok(End::Failed) };
    let mut lines = lines_of(args.file.as_deref())?;
    each_line(&mut *lines, |line, out| {
        let answer = answer_line(&policy, line);
        let end = if matches!(answer, LineJson::Error(_)) { End::Found } else { End::Well };
        match args.format {
            Format::Json => show::json_line(&answer, out)?,
            Format::Text => writeln!(out, "{}", short(&answer))?,
        }
        Ok(end)
    })
}

/// An answer as one short line.
fn short(answer: &LineJson) -> String {
    let id = |id: &Option<IdJson>| match id {
        Some(IdJson::Text(text)) => text.clone(),
        Some(IdJson::Number(number)) => number.to_string(),
        None => "-".to_owned(),
    };
    match answer {
        LineJson::Error(line) => format!("{}: error: {}", id(&line.id), line.error.message),
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
            format!("{}: {outcome}{rest}", id(&decision.id))
        }
    }
}
