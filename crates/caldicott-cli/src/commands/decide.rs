//! `caldicott decide`

use super::lines::Lines;
use super::{compiled, sound_policy};
use crate::args::{Decide, Format};
use crate::{End, show};
use caldicott::json::{DecisionJson, IdJson, OutcomeJson};
use caldicott::{Answerer, error_json, id_prefix, visible};
use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::sync::Arc;

pub(crate) fn run(args: &Decide) -> io::Result<End> {
    let Some(policy) = sound_policy(&args.policy)?.map(Arc::new) else { return Ok(End::Failed) };
    let table = compiled(&policy);
    let words = |decision: &DecisionJson<'_>| match args.format {
        Format::Json => serde_json::to_string(decision).expect("a decision is made of texts and lists"),
        Format::Text => visible(&short(decision)),
    };
    let mut answerer = match &table {
        Some(table) => Answerer::new(table, words),
        None => Answerer::by_reference(&policy, words),
    };
    Lines::of(args.file.as_deref())?.answer_each(|line, out| match answerer.answer(line) {
        (id, Ok(answer)) => {
            match args.format {
                Format::Json => write_json(id.as_ref(), answer, out)?,
                Format::Text => writeln!(out, "{}{answer}", id_prefix(&id))?,
            }
            Ok(End::Well)
        }
        (id, Err(error)) => {
            let error = error_json(id, error);
            match args.format {
                Format::Json => show::json_line(&error, out)?,
                Format::Text => writeln!(out, "{}", visible(&format!("{}error: {}", id_prefix(&error.id), error.error.message)))?,
            }
            Ok(End::Found)
        }
    })
}

/// An answer that was made without an id, with the id that its request has.
fn write_json(id: Option<&IdJson>, without_id: &str, out: &mut Vec<u8>) -> io::Result<()> {
    let fields = without_id.strip_prefix('{').unwrap_or(without_id);
    out.push(b'{');
    if let Some(id) = id {
        out.extend_from_slice(b"\"id\":");
        serde_json::to_writer(&mut *out, id)?;
        out.push(b',');
    }
    out.extend_from_slice(fields.as_bytes());
    out.push(b'\n');
    Ok(())
}

/// A decision as one short line.
fn short(decision: &DecisionJson<'_>) -> String {
    let listed = |words: &BTreeSet<&str>| words.iter().copied().collect::<Vec<_>>().join(", ");
    match decision.outcome {
        OutcomeJson::Permit => {
            let duties = decision.duties.as_ref().filter(|duties| !duties.is_empty());
            format!("permit{}", duties.map(|duties| format!(", must {}", listed(duties))).unwrap_or_default())
        }
        OutcomeJson::Ask => {
            format!("ask{}", decision.about.as_ref().map(|about| format!(" about {}", listed(about))).unwrap_or_default())
        }
        OutcomeJson::Deny => {
            let reasons: Vec<&str> = decision.denied_by.iter().flatten().map(|denied| denied.reason.as_str()).collect();
            format!("deny: {}", reasons.join("; "))
        }
        OutcomeJson::Conceal => "conceal".to_owned(),
    }
}
