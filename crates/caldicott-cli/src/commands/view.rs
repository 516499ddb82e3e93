//! `caldicott view`

use super::lines::Lines;
use super::{compiled, sound_policy};
use crate::args::{Format, View};
use crate::{End, show};
use caldicott::{RecordView, error_json, id_prefix, visible};
use std::io::{self, Write as _};
use std::sync::Arc;

pub(crate) fn run(args: &View) -> io::Result<End> {
    let Some(policy) = sound_policy(&args.policy)?.map(Arc::new) else { return Ok(End::Failed) };
    let table = compiled(&policy);
    Lines::of(args.file.as_deref())?.answer_each(|line, out| {
        let read = policy.read_record_request(line);
        let request = match read.request {
            Ok(request) => request,
            Err(error) => {
                let error = error_json(read.id, error);
                match args.format {
                    Format::Json => show::json_line(&error, out)?,
                    Format::Text => writeln!(out, "{}error: {}\n", id_prefix(&error.id), visible(&error.error.message))?,
                }
                return Ok(End::Found);
            }
        };
        let view = match &table {
            Some(table) => RecordView::by_table(table, &request),
            None => RecordView::by_reference(&policy, &request),
        };
        match args.format {
            Format::Json => show::json_line(&view.json(read.id), out)?,
            Format::Text => writeln!(out, "{}{view}", id_prefix(&read.id))?,
        }
        Ok(End::Well)
    })
}
