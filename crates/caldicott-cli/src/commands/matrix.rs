//! `caldicott matrix`

use super::sound_policy;
use crate::args::{Matrix, MatrixFormat};
use crate::progress::Work;
use crate::{End, show};
use caldicott::{Policy, RequestError, WhoSeesWhat, reach_word};
use std::io::{self, Write};

/// What stands in the first row of a table for a spreadsheet.
const HEADER: [&str; 10] =
    ["role", "role title", "category", "category title", "tier", "tier title", "purpose", "purpose title", "reach", "conditions"];

pub(crate) fn run(args: &Matrix) -> io::Result<End> {
    let Some(policy) = sound_policy(&args.policy)? else { return Ok(End::Failed) };
    let work = Work::begin("working out who can see what");
    let sees = WhoSeesWhat::of(&policy);
    drop(work);
    let mut sees = sees.map_err(|out| io::Error::other(format!("who can see what was not worked out: {out}")))?;
    narrow(&mut sees, &policy, args).map_err(|error| io::Error::other(error.message))?;
    let mut out = show::out();
    match args.format {
        MatrixFormat::Text => write!(out, "{sees}")?,
        MatrixFormat::Markdown => out.write_all(sees.markdown().as_bytes())?,
        MatrixFormat::Csv => write_csv(&sees, &mut out)?,
        MatrixFormat::Html => out.write_all(caldicott_report::matrix_html(&sees).as_bytes())?,
        MatrixFormat::Json => show::json_line(&sees.json(), &mut out)?,
    }
    Ok(End::Well)
}

/// Leaves out what was not asked for.
fn narrow(sees: &mut WhoSeesWhat<'_>, policy: &Policy, args: &Matrix) -> Result<(), RequestError> {
    let roles: Vec<_> = args.roles.iter().map(|role| policy.role_named(role)).collect::<Result<_, _>>()?;
    let purposes: Vec<_> = args.purposes.iter().map(|purpose| policy.purpose_named(purpose)).collect::<Result<_, _>>()?;
    // Every category has a tier 1.
    let categories: Vec<_> = args.categories.iter().map(|category| Ok(policy.data_named(category, 1)?.0)).collect::<Result<_, _>>()?;
    if !roles.is_empty() {
        sees.roles.retain(|role| roles.contains(role));
    }
    if !purposes.is_empty() {
        sees.purposes.retain(|purpose| purposes.contains(purpose));
    }
    if !categories.is_empty() {
        sees.categories.retain(|category| categories.contains(category));
    }
    Ok(())
}

/// Every role, tier and purpose, a row each.
fn write_csv(sees: &WhoSeesWhat<'_>, out: &mut dyn Write) -> io::Result<()> {
    let policy = sees.policy();
    let mut rows = csv::Writer::from_writer(out);
    rows.write_record(HEADER)?;
    for &purpose in &sees.purposes {
        for &role in &sees.roles {
            for &category in &sees.categories {
                for (tier, reach) in (1u32..).zip(sees.tiers(role, category, purpose)) {
                    let (role, of, to) = (&policy[role], &policy[category], &policy[purpose]);
                    let number = tier.to_string();
                    let conditions = if reach.is_some_and(|reach| reach.conditions) { "yes" } else { "no" };
                    let tier_title = &of.tiers[tier as usize - 1];
                    let names = [&role.name, &role.title, &of.word.name, &of.word.title, &number, tier_title, &to.name, &to.title];
                    let names = names.into_iter().map(String::as_str);
                    rows.write_record(names.chain([reach_word(reach), conditions]))?;
                }
            }
        }
    }
    rows.flush()
}
