//! `caldicott decide`

use super::lines::Lines;
use super::{compiled, sound_policy};
use crate::args::{Decide, Format};
use crate::{End, show};
use caldicott::json::{DecisionJson, IdJson, OutcomeJson};
use caldicott::{Answerer, error_json, id_prefix, visible};
use std::io::{self, Write};
use std::sync::Arc;

pub(crate) fn run(args: &Decide) -> io::Result<End> {
    let Some(policy) = sound_policy(&args.policy)?.map(Arc::new) else { return Ok(End::Failed) };
    let table = compiled(&policy);
    let words = |decision: &DecisionJson| match args.format {
        Format::Json => json_without_id(decision),
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

/// A decision without an id as JSON, but for the brace it begins with.
fn json_without_id(decision: &DecisionJson) -> String {
    let json = serde_json::to_string(decision).expect("a decision is made of texts and lists");
    json.strip_prefix('{').unwrap_or(&json).to_owned()
}

/// An answer, with the id that its request has.
fn write_json(id: Option<&IdJson>, without_id: &str, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"{")?;
    if let Some(id) = id {
        out.write_all(b"\"id\":")?;
        serde_json::to_writer(&mut *out, id)?;
        out.write_all(b",")?;
    }
    out.write_all(without_id.as_bytes())?;
    out.write_all(b"\n")
}

/// A decision as one short line.
fn short(decision: &DecisionJson) -> String {
    let listed = |words: &std::collections::BTreeSet<String>| words.iter().cloned().collect::<Vec<_>>().join(", ");
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
