//! What entries accept: that something a lint finds about them is as it should be, and why.

use super::Resolver;
use crate::model::Acceptance;
use caldicott_syntax::ast::{DetailKind, Entry, Keyword, Name};
use caldicott_syntax::{Code, Diagnostic, nearest};

impl<'g> Resolver<'g> {
    /// Reads every acceptance, before anything is found that could be accepted.
    pub(super) fn acceptances(&mut self) {
        for entry in self.entries {
            for detail in &entry.details {
                if let DetailKind::Accept(code, reason) = &detail.kind
                    && let Some(known) = self.lint(entry, code)
                {
                    let of = (entry.keyword != Keyword::Policy).then(|| entry.name.text.clone());
                    let acceptance = Acceptance { of: of.clone(), code: known, reason: reason.value.clone(), place: detail.span };
                    self.policy.acceptances.insert((of, known), acceptance);
                }
            }
        }
    }

    /// The lint that a name stands for, which the entry has not accepted already.
    fn lint(&mut self, entry: &'g Entry, name: &Name) -> Option<Code> {
        let Some(&code) = Code::LINTS.iter().find(|code| code.name() == name.text) else {
            let finding = Diagnostic::new(Code::UnknownLint, name.span, format!("no lint is called `{}`", name.text));
            let meant = nearest(&name.text, Code::LINTS.iter().map(|code| code.name()));
            self.report(match meant {
                Some(meant) => finding.with_help(format!("did you mean `{meant}`?")).with_fix(name.span, meant),
                None => finding.with_help("write the word that stands in square brackets in what `caldicott check --lints` says"),
            });
            return None;
        };
        let mut same = entry.details.iter().filter_map(|detail| match &detail.kind {
            DetailKind::Accept(other, _) if other.text == name.text => Some(other.span),
            _ => None,
        });
        if let Some(first) = same.next().filter(|first| *first != name.span) {
            self.report(
                Diagnostic::new(Code::SaidTwice, name.span, format!("`{}` is accepted twice in one entry", name.text))
                    .with_other(first, "the first is here")
                    .with_help("give both reasons in one text"),
            );
            return None;
        }
        Some(code)
    }
}
