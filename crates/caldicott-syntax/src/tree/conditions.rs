//! Conditions: what is asked, and how `and`, `or`, `not` and brackets hold it together.
//!
//! ```text
//! emergency or (present and not detained)      or ┬ emergency
//!                                                 └ and ┬ present
//!                                                       └ not detained
//! ```

use super::{Builder, Built, Reported};
use crate::ast::{Ask, AskKind, Compare, Condition, Connective, Is, Operand, Subject, Term};
use crate::diagnostic::{Code, Diagnostic};
use crate::grammar::Rule;
use crate::source::Span;
use pest::iterators::Pair;

impl Builder<'_, '_> {
    pub(super) fn condition(&mut self, pair: Pair<'_, Rule>) -> Built<Condition> {
        let span = self.span(&pair);
        let mut connectives: Vec<(Connective, Span)> = Vec::new();
        let mut operands = Vec::new();
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::k_and => connectives.push((Connective::And, self.span(&part))),
                Rule::k_or => connectives.push((Connective::Or, self.span(&part))),
                _ => operands.push((self.span(&part), self.operand(part)?)),
            }
        }
        let connective = connectives.first().map_or(Connective::And, |&(connective, _)| connective);
        if let Some(&(_, other)) = connectives.iter().find(|&&(other, _)| other != connective) {
            let words: Vec<Connective> = connectives.iter().map(|&(connective, _)| connective).collect();
            let shown: Vec<&str> = operands.iter().map(|(span, _)| self.reader.text[span.range()].trim()).collect();
            self.reader.report(
                Diagnostic::new(Code::MixedAndOr, other, "`and` and `or` stand together without brackets, so this can be read in two ways")
                    .with_help(format!(
                        "write `{}` or `{}`",
                        grouped(&shown, &words, Connective::And),
                        grouped(&shown, &words, Connective::Or)
                    )),
            );
            return Err(Reported);
        }
        Ok(Condition { connective, operands: operands.into_iter().map(|(_, operand)| operand).collect(), span })
    }

    pub(super) fn operand(&mut self, pair: Pair<'_, Rule>) -> Built<Operand> {
        let mut negated = false;
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::k_not => negated = true,
                Rule::bracket => {
                    let inside = part.into_inner().find(|part| part.as_rule() == Rule::bracket_inside).ok_or(Reported)?;
                    return Ok(Operand { negated, term: Term::Bracket(self.condition(inside)?) });
                }
                _ => return Ok(Operand { negated, term: Term::Ask(self.ask(part)?) }),
            }
        }
        Err(Reported)
    }

    pub(super) fn ask(&mut self, pair: Pair<'_, Rule>) -> Built<Ask> {
        let span = self.span(&pair);
        let mut parts = pair.into_inner();
        let first = parts.next().ok_or(Reported)?;
        let subject = match first.as_rule() {
            Rule::k_consent => Some(Subject::Consent),
            Rule::k_role => Some(Subject::Role),
            Rule::k_purpose => Some(Subject::Purpose),
            Rule::k_category => Some(Subject::Category),
            Rule::k_requester => Some(Subject::Requester),
            Rule::k_holder => Some(Subject::Holder),
            _ => None,
        };
        let second = parts.next();
        let kind = match (first.as_rule(), subject, second) {
            (Rule::k_same, ..) => AskKind::SameOrganisation,
            (Rule::k_labelled, _, Some(label)) => AskKind::Labelled(self.name(&label)),
            (Rule::k_tier, _, Some(compare)) => AskKind::Tier(self.compare(compare)?),
            (_, Some(subject), Some(is)) => AskKind::Subject(subject, self.is(is)),
            (_, None, None) => AskKind::Name(self.name(&first)),
            (_, None, Some(said)) if said.as_rule() == Rule::is_number => AskKind::Quantity(self.name(&first), self.compare(said)?),
            (_, None, Some(said)) => AskKind::Choice(self.name(&first), self.is(said)),
            (_, Some(_), None) => return Err(Reported),
        };
        Ok(Ask { kind, span })
    }

    pub(super) fn is(&mut self, pair: Pair<'_, Rule>) -> Is {
        let mut is = Is { negated: false, one_of: false, names: Vec::new() };
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::k_not => is.negated = true,
                Rule::k_one => is.one_of = true,
                Rule::name => is.names.push(self.name(&part)),
                Rule::names => is.names = self.names(part),
                _ => {}
            }
        }
        is
    }

    pub(super) fn compare(&mut self, pair: Pair<'_, Rule>) -> Built<Compare> {
        let part = pair.into_inner().last().ok_or(Reported)?;
        Ok(match part.as_rule() {
            Rule::under => Compare::Under(self.last_number(part)?),
            Rule::at_least => Compare::AtLeast(self.last_number(part)?),
            _ => Compare::Exactly(self.number(&part)?),
        })
    }
}

/// A mixed condition with the operands of one word in brackets.
fn grouped(operands: &[&str], words: &[Connective], bracketed: Connective) -> String {
    let word = |connective| if connective == Connective::And { "and" } else { "or" };
    let mut groups: Vec<Vec<&str>> = vec![operands.iter().take(1).copied().collect()];
    for (operand, &connective) in operands.iter().skip(1).zip(words) {
        match groups.last_mut() {
            Some(group) if connective == bracketed => group.push(operand),
            _ => groups.push(vec![operand]),
        }
    }
    let outer = if bracketed == Connective::And { Connective::Or } else { Connective::And };
    let shown: Vec<String> = groups
        .into_iter()
        .map(|group| {
            let inside = group.join(&format!(" {} ", word(bracketed)));
            if group.len() > 1 { format!("({inside})") } else { inside }
        })
        .collect();
    shown.join(&format!(" {} ", word(outer)))
}
