//! What is accepted: that something a lint finds is as it should be, and why.
//!
//! An entry speaks for itself. The `policy` entry speaks for the entries that it names, which may stand in a file that other
//! policies use too, or for whatever is found anywhere in the policy.
//!
//! ```text
//! agreement vale-letters …    accept no-review "…"               of `vale-letters`
//! policy vale …               accept idle-role of midwife "…"    of `midwife`
//! policy vale …               accept no-review "…"               of whatever is not accepted by itself
//! ```
//!
//! Invariant: of one entry and one lint there is one acceptance, so that it is plain which reason counts and which is used.

use super::Resolver;
use super::names::Wanted;
use crate::model::Acceptance;
use caldicott_syntax::ast::{DetailKind, Entry, Keyword, Name, Text};
use caldicott_syntax::{Code, Diagnostic, Span, nearest};
use std::collections::btree_map::Entry as Slot;

const AN_ENTRY: Wanted = Wanted {
    keywords: &[
        Keyword::Category,
        Keyword::Role,
        Keyword::Purpose,
        Keyword::Setting,
        Keyword::Organisation,
        Keyword::Group,
        Keyword::Label,
        Keyword::Objection,
        Keyword::Fact,
        Keyword::Choice,
        Keyword::Quantity,
        Keyword::Define,
        Keyword::Duty,
        Keyword::Access,
        Keyword::Allow,
        Keyword::Withhold,
        Keyword::Conceal,
        Keyword::Consent,
        Keyword::Agreement,
        Keyword::Gateway,
        Keyword::Oblige,
    ],
    called: "an entry of the vocabulary or a rule",
};

impl<'g> Resolver<'g> {
    /// Reads every acceptance, once all names are declared and before anything is found that could be accepted.
    pub(super) fn acceptances(&mut self) {
        for entry in self.entries {
            for detail in &entry.details {
                if let DetailKind::Accept(code, names, reason) = &detail.kind {
                    self.acceptance(entry, detail.span, code, names, reason);
                }
            }
        }
    }

    fn acceptance(&mut self, entry: &'g Entry, place: Span, lint: &Name, names: &'g [Name], reason: &Text) {
        let code = self.lint(lint);
        if reason.value.trim().is_empty() {
            self.report(
                Diagnostic::new(Code::MissingReason, reason.span, format!("`{}` is accepted without a reason", lint.text))
                    .with_help("say why it is as it should be, so that whoever reads the policy later can see whether it still is"),
            );
        }
        let accepted = self.accepted_entries(entry, place, names);
        // What a second entry of one name accepts is told once it has a name of its own.
        let Some(code) = code.filter(|_| self.is_first(entry)) else { return };
        for (of, place) in accepted {
            match self.policy.acceptances.entry((of.clone(), code)) {
                Slot::Vacant(slot) => {
                    slot.insert(Acceptance { of, code, reason: reason.value.clone(), place });
                }
                Slot::Occupied(slot) => {
                    let of = slot.get().of_words();
                    let finding = Diagnostic::new(Code::SaidTwice, place, format!("`{code}` is accepted of {of} twice"));
                    let finding = finding.with_other(slot.get().place, "the first is here").with_help("give both reasons in one text");
                    self.report(finding);
                }
            }
        }
    }

    /// The names of the entries that an acceptance is about, each with its place; no name for the whole policy.
    fn accepted_entries(&mut self, entry: &'g Entry, place: Span, names: &'g [Name]) -> Vec<(Option<String>, Span)> {
        let speaks_for_all = entry.keyword == Keyword::Policy;
        match names {
            [] => vec![((!speaks_for_all).then(|| entry.name.text.clone()), place)],
            names if speaks_for_all => {
                let known = names.iter().filter(|name| self.look_up(name, AN_ENTRY).is_some());
                known.map(|name| (Some(name.text.clone()), name.span)).collect()
            }
            [first, ..] => {
                self.report(
                    Diagnostic::new(
                        Code::UnexpectedWord,
                        first.span,
                        format!("`{}` accepts what is found about itself, and names no other entry", entry.name.text),
                    )
                    .with_help("take out `of` and the names after it; the `policy` entry may accept what is found about others"),
                );
                Vec::new()
            }
        }
    }

    /// The lint that a name stands for.
    fn lint(&mut self, name: &Name) -> Option<Code> {
        let known = Code::LINTS.iter().find(|code| code.name() == name.text).copied();
        if known.is_none() {
            let finding = Diagnostic::new(Code::UnknownLint, name.span, format!("no lint is called `{}`", name.text));
            let meant = nearest(&name.text, Code::LINTS.iter().map(|code| code.name()));
            self.report(match meant {
                Some(meant) => finding.with_help(format!("did you mean `{meant}`?")).with_fix(name.span, meant),
                None => finding.with_help("write the word that stands in square brackets in what `caldicott check --lints` says"),
            });
        }
        known
    }

    /// Whether an entry is the one that its name stands for.
    fn is_first(&self, entry: &Entry) -> bool {
        if entry.keyword == Keyword::Policy {
            self.entries.iter().find(|other| other.keyword == Keyword::Policy).is_some_and(|first| std::ptr::eq(first, entry))
        } else {
            let declared = self.names.get(&entry.name.text).map(|declared| (declared.place.source, declared.place.start));
            declared == Some((entry.name.span.source, entry.name.span.start))
        }
    }
}
