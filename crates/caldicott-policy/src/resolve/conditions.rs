//! Conditions, and the order of definitions.

use super::names::{Declared, Wanted};
use super::{MAX_DEFINITION_DEPTH, Resolver, find};
use crate::ids::{Among, Id as _, Ids};
use crate::model::{Answer, Ask, Compare, Condition, Definition, FactKind, Side};
use crate::{DefinitionId, FactId, LabelId, ValueId};
use caldicott_syntax::ast::{self, AskKind, Connective, DetailKind, Entry, Is, Keyword, Name, Number, Subject, Term};
use caldicott_syntax::{Code, Diagnostic, nearest};
use std::collections::{BTreeSet, HashMap};

pub(super) const A_LABEL: Wanted = Wanted { keywords: &[Keyword::Label], called: "a label" };
const A_CONDITION: Wanted =
    Wanted { keywords: &[Keyword::Fact, Keyword::Objection, Keyword::Define], called: "a fact, an objection or a defined condition" };
const A_CHOICE: Wanted = Wanted { keywords: &[Keyword::Choice], called: "a choice" };
const A_QUANTITY: Wanted = Wanted { keywords: &[Keyword::Quantity], called: "a quantity" };

impl<'g> Resolver<'g> {
    /// Puts definitions in order, each after those that it asks, and resolves their conditions.
    pub(super) fn definitions(&mut self) {
        let entries = std::mem::take(&mut self.defined);
        let asked: Vec<Vec<(usize, &'g Name)>> = entries.iter().map(|entry| self.definitions_asked(entry)).collect();
        let inner: Vec<Vec<usize>> = asked.iter().map(|asked| asked.iter().map(|&(index, _)| index).collect()).collect();
        let (order, circles) = in_order(&inner);
        for circle in &circles {
            let first = circle[0];
            let place = asked[first].iter().find(|(index, _)| circle.contains(index)).map(|(_, name)| name.span);
            self.report(
                Diagnostic::new(
                    Code::Cycle,
                    place.unwrap_or(entries[first].keyword_span),
                    format!("the definition of `{}` leads back to itself", entries[first].name.text),
                )
                .with_help("a condition cannot be defined by itself: take this out, or define it by facts"),
            );
        }
        let mut depths = vec![0; entries.len()];
        self.placed = vec![None; entries.len()];
        for &index in &order {
            depths[index] = inner[index].iter().map(|&asked| depths[asked] + 1).max().unwrap_or(0);
            if depths[index] == MAX_DEFINITION_DEPTH + 1 {
                self.report(
                    Diagnostic::new(
                        Code::TooDeep,
                        entries[index].keyword_span,
                        format!("`{}` is defined by definitions that lead more than {MAX_DEFINITION_DEPTH} deep", entries[index].name.text),
                    )
                    .with_help("define it by facts, or by fewer steps"),
                );
            }
            let entry = entries[index];
            let when = when_of(entry).and_then(|condition| self.condition(condition));
            if let Some(when) = when {
                self.placed[index] = Some(DefinitionId::new(self.policy.definitions.len()));
                self.policy.definitions.push(Definition { word: super::word(entry), when });
            }
        }
        // What is in a circle, or leads to one, still has its other names looked up.
        let ordered: BTreeSet<usize> = order.into_iter().collect();
        for (_, entry) in entries.iter().enumerate().filter(|(index, _)| !ordered.contains(index)) {
            if let Some(condition) = when_of(entry) {
                self.condition(condition);
            }
        }
        self.defined = entries;
    }

    /// The definitions that a definition asks, by their position among the definitions.
    fn definitions_asked(&self, entry: &'g Entry) -> Vec<(usize, &'g Name)> {
        let mut asked = Vec::new();
        let mut note = |ask: &'g ast::Ask| {
            if let AskKind::Name(name) = &ask.kind
                && let Some(Declared { keyword: Some(Keyword::Define), index, .. }) = self.names.get(&name.text)
            {
                asked.push((index, name));
            }
        };
        for operand in when_of(entry).into_iter().flat_map(|condition| &condition.operands) {
            match &operand.term {
                Term::Ask(ask) => note(ask),
                Term::Bracket(bracket) => bracket.operands.iter().for_each(|operand| {
                    if let Term::Ask(ask) = &operand.term {
                        note(ask);
                    }
                }),
            }
        }
        asked
    }

    /// A condition of the model. `None` if some of it could not be resolved; that has been reported.
    pub(super) fn condition(&mut self, condition: &ast::Condition) -> Option<Condition> {
        let parts: Vec<Option<Condition>> = condition
            .operands
            .iter()
            .map(|operand| {
                let inner = match &operand.term {
                    Term::Bracket(bracket) => self.condition(bracket),
                    Term::Ask(ask) => self.ask(&ask.kind),
                }?;
                Some(if operand.negated { negated(inner) } else { inner })
            })
            .collect();
        let mut parts = parts.into_iter().collect::<Option<Vec<_>>>()?;
        if parts.len() == 1 {
            return parts.pop();
        }
        Some(match condition.connective {
            Connective::And => Condition::All(parts),
            Connective::Or => Condition::Any(parts),
        })
    }

    fn ask(&mut self, ask: &AskKind) -> Option<Condition> {
        let (ask, is_not) = match ask {
            AskKind::SameOrganisation => (Ask::SameOrganisation, false),
            AskKind::Labelled(name) => (Ask::Labelled(LabelId::new(self.look_up(name, A_LABEL)?.index)), false),
            AskKind::Name(name) => {
                let declared = self.look_up(name, A_CONDITION)?;
                match declared.keyword? {
                    Keyword::Define => (Ask::Definition(self.placed.get(declared.index).copied().flatten()?), false),
                    _ => (Ask::Fact(FactId::new(declared.index)), false),
                }
            }
            AskKind::Choice(name, is) => self.choice(name, is)?,
            AskKind::Quantity(name, compare) => (self.quantity(name, compare)?, false),
            AskKind::Tier(compare) => (Ask::Tier(self.tier(compare)?), false),
            AskKind::Subject(subject, is) => (self.subject(*subject, is)?, is.negated),
        };
        let condition = Condition::Ask(ask);
        Some(if is_not { negated(condition) } else { condition })
    }

    fn subject(&mut self, subject: Subject, is: &Is) -> Option<Ask> {
        Some(match subject {
            Subject::Consent => Ask::Consent(self.answers(&is.names)?),
            Subject::Role => Ask::Role(Among::Only(self.list(&is.names)?)),
            Subject::Purpose => Ask::Purpose(Among::Only(self.list(&is.names)?)),
            Subject::Category => Ask::Category(self.list(&is.names)?),
            Subject::Requester => Ask::Party(Side::Requester, self.list(&is.names)?),
            Subject::Holder => Ask::Party(Side::Holder, self.list(&is.names)?),
        })
    }

    fn answers(&mut self, names: &[Name]) -> Option<BTreeSet<Answer>> {
        let mut answers = Some(BTreeSet::new());
        for name in names {
            match Answer::ALL.into_iter().find(|answer| answer.word() == name.text) {
                Some(answer) => {
                    if let Some(answers) = &mut answers {
                        answers.insert(answer);
                    }
                }
                None => {
                    let finding = Diagnostic::new(
                        Code::UnexpectedWord,
                        name.span,
                        format!("consent is `given`, `refused` or `not-recorded`, and `{}` is none of them", name.text),
                    );
                    self.report(match nearest(&name.text, Answer::ALL.map(Answer::word)) {
                        Some(meant) => finding.with_help(format!("did you mean `{meant}`?")).with_fix(name.span, meant),
                        None => finding,
                    });
                    answers = None;
                }
            }
        }
        answers
    }

    fn choice(&mut self, name: &Name, is: &Is) -> Option<(Ask, bool)> {
        let declared = self.look_up(name, A_CHOICE)?;
        if declared.broken {
            return None;
        }
        let fact = FactId::new(declared.index);
        let values: Vec<Option<ValueId>> = is.names.iter().map(|value| self.choice_value(fact, value)).collect();
        let values = values.into_iter().collect::<Option<Vec<_>>>()?;
        Some((Ask::Choice(fact, Ids::new(values)), is.negated))
    }

    /// A value of a choice.
    pub(super) fn choice_value(&mut self, fact: FactId, value: &Name) -> Option<ValueId> {
        let FactKind::Choice(values) = &self.policy[fact].kind else { return None };
        if let Some(position) = values.iter().position(|known| *known == value.text) {
            return Some(ValueId::new(position));
        }
        let listed = values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
        let finding =
            Diagnostic::new(Code::UnknownName, value.span, format!("`{}` is no value of `{}`", value.text, self.policy[fact].word.name));
        let finding = match nearest(&value.text, values.iter().map(String::as_str)) {
            Some(meant) => finding.with_help(format!("did you mean `{meant}`?")).with_fix(value.span, meant),
            None => finding.with_help(format!("its values are {listed}")),
        };
        self.report(finding);
        None
    }

    fn quantity(&mut self, name: &Name, compare: &ast::Compare) -> Option<Ask> {
        let declared = self.look_up(name, A_QUANTITY)?;
        if declared.broken {
            return None;
        }
        let fact = FactId::new(declared.index);
        let compare = match compare {
            ast::Compare::Under(number) => Compare::Under(self.in_bounds(fact, number)?),
            ast::Compare::AtLeast(number) => Compare::AtLeast(self.in_bounds(fact, number)?),
            ast::Compare::Exactly(number) => Compare::Exactly(self.in_bounds(fact, number)?),
        };
        Some(Ask::Quantity(fact, compare))
    }

    /// A number that a quantity can be.
    pub(super) fn in_bounds(&mut self, fact: FactId, number: &Number) -> Option<u32> {
        let FactKind::Quantity(low, high) = self.policy[fact].kind else { return None };
        // Bounds the wrong way round have been reported.
        if high < low || (low..=high).contains(&number.value) {
            return Some(number.value);
        }
        let name = &self.policy[fact].word.name;
        let message = format!("`{name}` goes from {low} to {high}, and {} is outside", number.value);
        self.report(Diagnostic::new(Code::BadNumber, number.span, message).with_help("choose a number within its bounds, or widen them"));
        None
    }

    fn tier(&mut self, compare: &ast::Compare) -> Option<Compare> {
        let (compare, number) = match compare {
            ast::Compare::Under(number) => (Compare::Under(number.value), number),
            ast::Compare::AtLeast(number) => (Compare::AtLeast(number.value), number),
            ast::Compare::Exactly(number) => (Compare::Exactly(number.value), number),
        };
        let top = self.policy.categories.iter().map(crate::model::Category::top).max().unwrap_or(0);
        let broken = (0..self.policy.categories.len()).any(|category| self.is_broken(crate::CategoryId::new(category)));
        if number.value == 0 || (number.value > top && !broken) {
            self.report(
                Diagnostic::new(Code::NoSuchTier, number.span, format!("no category has a tier {}", number.value))
                    .with_help(format!("tiers go from 1 to {top}")),
            );
            return None;
        }
        Some(compare)
    }
}

fn when_of(entry: &Entry) -> Option<&ast::Condition> {
    find(entry, |detail| match &detail.kind {
        DetailKind::When(condition) => Some(condition),
        _ => None,
    })
}

fn negated(condition: Condition) -> Condition {
    match condition {
        Condition::Not(inner) => *inner,
        other => Condition::Not(Box::new(other)),
    }
}

/// Things that lead to others, each after those it leads to; and those that are in circles, a list for each circle, its
/// first member first.
pub(super) fn in_order(inner: &[Vec<usize>]) -> (Vec<usize>, Vec<Vec<usize>>) {
    // Kahn's algorithm, so that no chain is too long for the stack; of those that are ready the first goes first.
    let mut waiting: Vec<usize> = inner.iter().map(Vec::len).collect();
    let mut outer: Vec<Vec<usize>> = vec![Vec::new(); inner.len()];
    for (index, inner) in inner.iter().enumerate() {
        inner.iter().for_each(|&led_to| outer[led_to].push(index));
    }
    let mut ready: BTreeSet<usize> = (0..inner.len()).filter(|&index| waiting[index] == 0).collect();
    let mut order = Vec::with_capacity(inner.len());
    while let Some(index) = ready.pop_first() {
        order.push(index);
        for &by in &outer[index] {
            waiting[by] -= 1;
            if waiting[by] == 0 {
                ready.insert(by);
            }
        }
    }
    let mut stuck: BTreeSet<usize> = (0..inner.len()).filter(|&index| waiting[index] != 0).collect();
    let mut circles = Vec::new();
    // From a stuck thing a path of stuck things is followed; where it meets itself there is a circle, and what is told or
    // leads only to what is told is no longer stuck. Each thing is put on the path and taken off once.
    let mut path: Vec<usize> = Vec::new();
    let mut place: HashMap<usize, usize> = HashMap::new();
    while let Some(here) = path.last().copied().or_else(|| stuck.first().copied()) {
        if path.is_empty() {
            path.push(here);
            place.insert(here, 0);
        }
        match inner[here].iter().copied().find(|next| stuck.contains(next)) {
            Some(next) => match place.get(&next) {
                Some(&from) => {
                    let mut circle = path.split_off(from);
                    circle.iter().for_each(|index| {
                        stuck.remove(index);
                        place.remove(index);
                    });
                    let first = circle.iter().enumerate().min_by_key(|&(_, index)| index).map_or(0, |(at, _)| at);
                    circle.rotate_left(first);
                    circles.push(circle);
                }
                None => {
                    place.insert(next, path.len());
                    path.push(next);
                }
            },
            None => {
                stuck.remove(&here);
                place.remove(&here);
                path.pop();
            }
        }
    }
    circles.sort();
    (order, circles)
}
