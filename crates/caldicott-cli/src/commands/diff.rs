//! `caldicott diff`

use super::sound_policy;
use crate::args::{Diff, DiffFormat};
use crate::progress::Work;
use crate::{End, show};
use caldicott::policy::Claim;
use caldicott::{Compared, NotCompared, OutOfBudget, Policy, compare, expected_scope, why_not_compared};
use std::io::{self, Write as _};

pub(crate) fn run(args: &Diff) -> io::Result<End> {
    let (Some(old), Some(new)) = (sound_policy(&args.old)?, sound_policy(&args.new)?) else { return Ok(End::Failed) };
    let mut expected: [Vec<Claim>; 2] = [Vec::new(), Vec::new()];
    for scope in &args.allow {
        match scope_in([&old, &new], scope) {
            Ok(claims) => expected.iter_mut().zip(claims).for_each(|(expected, claim)| expected.extend(claim)),
            Err(complaint) => {
                show::complain(&complaint);
                return Ok(End::Failed);
            }
        }
    }
    let compared = if args.terms { Compared::Everything } else { Compared::Outcomes };
    let work = Work::begin("comparing the two policies");
    let comparison = compare(&old, &new, [&expected[0], &expected[1]], compared);
    drop(work);
    let comparison = match comparison {
        Ok(comparison) => comparison,
        Err(why) => {
            let less = if args.terms && why != NotCompared::OutOfBudget(OutOfBudget) { ", or leave out `--terms`" } else { "" };
            show::complain(&format!("the two policies could not be compared completely: {}{less}", why_not_compared([&old, &new], why)));
            return Ok(End::Failed);
        }
    };
    let mut out = show::out();
    match args.format {
        DiffFormat::Text => write!(out, "{comparison}")?,
        DiffFormat::Markdown => write!(out, "{}", comparison.markdown())?,
        DiffFormat::Html => out.write_all(caldicott_report::difference_html(&comparison).as_bytes())?,
        DiffFormat::Json => show::json_line(&comparison, &mut out)?,
    }
    Ok(if comparison.is_unexpected() { End::Found } else { End::Well })
}

/// The requests of an `--allow`, as the scopes of claims about the older and the newer policy: what is gone has a name in the older
/// alone.
fn scope_in(policies: [&Policy; 2], scope: &str) -> Result<[Option<Claim>; 2], String> {
    if let Some(word) = scope.split_whitespace().next().filter(|word| ["never", "always"].contains(word)) {
        return Err(format!("--allow '{scope}': a scope is what stands after `{word}` in a claim; leave `{word}` out"));
    }
    expected_scope(policies, scope).map_err(|invalid| {
        let messages: Vec<String> = invalid.findings.into_iter().map(|finding| finding.message).collect();
        format!("--allow '{scope}': {}", messages.join("; "))
    })
}
