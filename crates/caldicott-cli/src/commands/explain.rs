//! `caldicott explain`

use super::lines::Lines;
use super::sound_policy;
use crate::args::{Explain, Format, Whom};
use crate::{End, show};
use caldicott::json::{ErrorJson, ErrorLineJson};
use caldicott::{Policy, explain, explain_to_requester, id_prefix, visible};
use std::io::{self, Write};

pub(crate) fn run(args: &Explain) -> io::Result<End> {
    let Some(policy) = sound_policy(&args.policy)? else { return Ok(End::Failed) };
    Lines::of(args.file.as_deref())?.answer_each(|line, out| explain_line(&policy, args, line, out))
}

fn explain_line(policy: &Policy, args: &Explain, line: &[u8], out: &mut dyn Write) -> io::Result<End> {
    let read = policy.read_request(line);
    let request = match read.request {
        Ok(request) => request,
        Err(error) => {
            let error = ErrorLineJson { id: read.id, error: ErrorJson { code: error.code.name().to_owned(), message: error.message } };
            match args.format {
                Format::Json => show::json_line(&error, out)?,
                Format::Text => {
                    writeln!(out, "{}this request could not be answered: {}\n", id_prefix(&error.id), visible(&error.error.message))?
                }
            }
            return Ok(End::Found);
        }
    };
    match (args.whom, args.format) {
        (Whom::Auditor, Format::Text) => writeln!(out, "{}", explain(policy, read.id, &request))?,
        (Whom::Auditor, Format::Json) => show::json_line(&explain(policy, read.id, &request), out)?,
        (Whom::Requester, Format::Text) => write!(out, "{}", explain_to_requester(policy, read.id, &request))?,
        (Whom::Requester, Format::Json) => show::json_line(&explain_to_requester(policy, read.id, &request), out)?,
    }
    Ok(End::Well)
}
