//! Why it is not proved that a table says what its policy says, in words.

use crate::scenario_text::scenario_text;
use caldicott_analysis::translation::{Mismatch, NotValidated, Permitted, Stand};
use caldicott_policy::{Code, Diagnostic, Gate, Policy, Situation, SourceId, Span};

/// A policy as a whole is found at its beginning.
const BEGINNING: Span = Span { source: SourceId(0), start: 0, end: 0 };

/// Why a table of a policy is [not validated](crate::validate), as a finding.
pub fn not_validated(policy: &Policy, why: &NotValidated) -> Diagnostic {
    match why {
        NotValidated::Differs(mismatch) => {
            let message = format!("the compiled table answers a request otherwise than the policy: {}", in_words(mismatch));
            differs(policy, message, &mismatch.situation)
        }
        NotValidated::Misread(situation) => {
            let message = "the compiled table answers a request otherwise than it was read to, so nothing is proved of it";
            differs(policy, message.to_owned(), situation)
        }
        NotValidated::OutOfBudget(out) => Diagnostic::new(
            Code::TableNotProved,
            BEGINNING,
            format!("it is not proved that the compiled table answers as the policy: {out}"),
        )
        .with_help("nothing is wrong that is known of; what its rules ask is more than can be looked at together"),
    }
}

fn differs(policy: &Policy, message: String, situation: &Situation) -> Diagnostic {
    let request = situation.to_request(policy);
    let witness = scenario_text(policy, "table-differs", "By the policy", &request, policy.decide(&request).outcome());
    Diagnostic::new(Code::TableDiffers, BEGINNING, message).with_help(format!(
        "this is a mistake of the program and not of the policy: do not decide by the table, and report it with this request, as a scenario:\n{}",
        witness.trim_end()
    ))
}

/// In what two answers differ.
fn in_words(Mismatch { reference, table, .. }: &Mismatch) -> String {
    let said = |stand: &Stand| {
        let by = stand.gate.map(|gate: Gate| format!(" by {}", gate.word())).unwrap_or_default();
        let conceal = if stand.may_conceal { ", and perhaps conceal" } else { "" };
        format!("{}{by}{conceal}", stand.outcome.word())
    };
    if said(reference) != said(table) {
        return format!("{} in place of {}", said(table), said(reference));
    }
    let (Some(ours), Some(theirs)) = (&reference.permit, &table.permit) else { return said(table) };
    let same = |part: &dyn Fn(&Permitted, &Permitted) -> bool| part(ours, theirs);
    let parts = [
        (same(&|one, other| one.authority == other.authority), "its authority"),
        (same(&|one, other| one.review_overdue == other.review_overdue), "whether the review of its authority is overdue"),
        (same(&|one, other| one.access == other.access), "its grant"),
        (same(&|one, other| one.consent == other.consent), "the consent entries that it relies on"),
        (same(&|one, other| one.basis == other.basis), "its ground"),
        (same(&|one, other| one.exceptions == other.exceptions), "the exceptions that it uses"),
        (same(&|one, other| one.duties == other.duties), "its duties"),
    ];
    let other: Vec<&str> = parts.into_iter().filter(|(same, _)| !same).map(|(_, part)| part).collect();
    format!("permit, and otherwise {}", other.join(" and "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use caldicott_analysis::OutOfBudget;
    use caldicott_analysis::translation::{Extent, validate_against};
    use caldicott_engine::Table;
    use std::sync::Arc;

    const TEXT: &str = "language caldicott 1
policy p \"P\"
category notes \"Notes\"
  tier 1 \"All\"
role gp \"GP\"
purpose care \"Care\"
duty log \"Log\"
organisation here \"Here\"
consent c \"C\"
  without consent
allow a \"A\"
  data notes
  for care
";

    fn finding(planted: &str) -> Option<Diagnostic> {
        let policy = crate::parse(TEXT).expect("it is sound");
        let other = crate::parse(planted).expect("it is sound");
        let table = Table::compile(Arc::new(other)).expect("it is small");
        validate_against(&table, &policy, Extent::Everything).err().map(|why| not_validated(&policy, &why))
    }

    #[test]
    fn a_table_of_another_policy_is_told_with_a_request() {
        assert_eq!(finding(TEXT), None);
        let found = finding(&TEXT.replace("without consent", "with explicit consent")).expect("it asks");
        assert_eq!(found.code, Code::TableDiffers);
        assert_eq!(found.message, "the compiled table answers a request otherwise than the policy: deny by consent in place of permit");
        let help = found.help.expect("it has the request");
        assert!(help.contains("scenario table-differs") && help.ends_with("expect  permit"), "{help}");
        let owes = finding(&TEXT.replace("for care\n", "for care\n  must log\n")).expect("it owes");
        assert!(owes.message.ends_with(": permit, and otherwise its duties"), "{}", owes.message);
    }

    #[test]
    fn what_takes_too_long_is_told() {
        let policy = crate::parse(TEXT).expect("it is sound");
        let found = not_validated(&policy, &NotValidated::OutOfBudget(OutOfBudget));
        assert_eq!(found.code, Code::TableNotProved);
    }
}
