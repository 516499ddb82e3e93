//! What each name stands for.
//!
//! Vocabulary and rules share one namespace over all files; scenarios and claims share another.

use super::Resolver;
use crate::ids::{Id, Ids};
use crate::model::Members;
use crate::{CategoryId, OrganisationId, PurposeId, RoleId};
use caldicott_syntax::ast::{Keyword, Name};
use caldicott_syntax::{Code, Diagnostic, Span, nearest, otherwise_said};
use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

/// For how many names of one policy a nearest one is looked for.
const MAX_SUGGESTED: usize = 200;

/// The declared names.
#[derive(Default)]
pub(super) struct Names {
    /// Vocabulary and rules.
    words: HashMap<String, Declared>,
    /// Scenarios and claims.
    tests: HashMap<String, Declared>,
}

/// What a name was declared as.
#[derive(Clone, Copy)]
pub(super) struct Declared {
    /// The keyword of its entry; `None` where that could not be read.
    pub(super) keyword: Option<Keyword>,
    /// Its position in the policy's list of that kind.
    pub(super) index: usize,
    /// Whether some of its entry could not be read.
    pub(super) broken: bool,
    pub(super) place: Span,
}

impl Declared {
    /// What was read without a mistake.
    pub(super) fn known(keyword: Keyword, index: usize, place: Span) -> Declared {
        Declared { keyword: Some(keyword), index, broken: false, place }
    }
}

impl Names {
    /// What a name of the vocabulary or of a rule was declared as.
    pub(super) fn get(&self, name: &str) -> Option<Declared> {
        self.words.get(name).copied()
    }

    /// Takes in a name that is known to be declared once.
    pub(super) fn know(&mut self, name: &str, declared: Declared) {
        self.words.insert(name.to_owned(), declared);
    }

    pub(super) fn declare_unreadable(&mut self, name: &Name) {
        let declared = Declared { keyword: None, index: 0, broken: true, place: name.span };
        self.words.entry(name.text.clone()).or_insert(declared);
    }
}

/// A kind of thing that names can be looked up as.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    pub(super) keywords: &'static [Keyword],
    pub(super) called: &'static str,
}

impl<'g> Resolver<'g> {
    /// Declares a name; a name that is taken is reported with both places.
    pub(super) fn declare(&mut self, name: &Name, keyword: Keyword, index: usize, broken: bool) {
        if name.text.is_empty() {
            return;
        }
        let names = if keyword.is_test() { &mut self.names.tests } else { &mut self.names.words };
        let declared = Declared { keyword: Some(keyword), index, broken, place: name.span };
        let taken = match names.entry(name.text.clone()) {
            Slot::Vacant(slot) => {
                slot.insert(declared);
                return;
            }
            // What a piece seems to declare that could not be read gives way to what is declared.
            Slot::Occupied(mut slot) if slot.get().keyword.is_none() => {
                slot.insert(declared);
                return;
            }
            Slot::Occupied(slot) => *slot.get(),
        };
        let as_what = taken.keyword.map_or_else(String::new, |keyword| format!(" by {} entry", keyword.with_article()));
        let among = if keyword.is_test() { "scenarios and claims share" } else { "vocabulary and rules share" };
        self.report(
            Diagnostic::new(Code::DuplicateName, name.span, format!("`{}` is already declared{as_what}", name.text))
                .with_other(taken.place, "the first is here")
                .with_help(format!("{among} one set of names over all files of a policy: give one of the two another name")),
        );
    }

    /// What a name stands for, if it is one of the wanted kinds. Otherwise reports it, unless it may be declared in what
    /// could not be read.
    pub(super) fn look_up(&mut self, name: &Name, wanted: Wanted) -> Option<Declared> {
        match self.names.words.get(&name.text).copied() {
            Some(declared) => match declared.keyword {
                Some(keyword) if wanted.keywords.contains(&keyword) => Some(declared),
                Some(keyword) => {
                    self.report_wrong_kind(name, wanted, keyword, declared);
                    None
                }
                None => None,
            },
            None => {
                if !self.lenient {
                    self.report_unknown(name, wanted);
                }
                None
            }
        }
    }

    fn report_wrong_kind(&mut self, name: &Name, wanted: Wanted, keyword: Keyword, declared: Declared) {
        let finding = Diagnostic::new(
            Code::WrongKind,
            name.span,
            format!("{} is wanted here, and `{}` is {}", wanted.called, name.text, keyword.with_article()),
        )
        .with_other(declared.place, "it is declared here");
        let text = &name.text;
        let takes = |wanted_keyword: Keyword| wanted.keywords.contains(&wanted_keyword);
        let said_so = match keyword {
            Keyword::Label if takes(Keyword::Define) => Some(format!("write `labelled {text}`")),
            Keyword::Choice if takes(Keyword::Define) => Some(format!("write `{text} is` and one of its values")),
            Keyword::Quantity if takes(Keyword::Define) => {
                Some(format!("write `{text} is at least`, `{text} is under` or `{text} is` and a number"))
            }
            Keyword::Fact | Keyword::Objection | Keyword::Define if takes(Keyword::Choice) || takes(Keyword::Quantity) => {
                Some(format!("it stands alone: `{text}`, or `not {text}`"))
            }
            Keyword::Quantity if takes(Keyword::Choice) => Some(format!("a quantity is compared with a number: `{text} is at least 16`")),
            Keyword::Choice if takes(Keyword::Quantity) => Some(format!("a choice has one of its values: `{text} is` and the value")),
            _ => None,
        };
        let help = said_so.or_else(|| self.nearest_wanted(text, wanted).map(|meant| format!("did you mean `{meant}`?")));
        self.report(match help {
            Some(help) => finding.with_help(help),
            None => finding,
        });
    }

    fn report_unknown(&mut self, name: &Name, wanted: Wanted) {
        let finding = Diagnostic::new(
            Code::UnknownName,
            name.span,
            format!("`{}` is declared nowhere, and {} is wanted here", name.text, wanted.called),
        );
        let finding = match self.nearest_wanted(&name.text, wanted) {
            Some(meant) => finding.with_help(format!("did you mean `{meant}`?")).with_fix(name.span, meant),
            None if otherwise_said(&name.text).is_some() => finding.with_help(otherwise_said(&name.text).unwrap_or_default()),
            None => {
                let keyword = wanted.keywords[0];
                finding.with_help(format!("declare it: {keyword} {} \"Its title\"", name.text))
            }
        };
        self.report(finding);
    }

    /// The nearest name of the right kind, of those that are equally near the first in the alphabet.
    fn nearest_wanted(&mut self, name: &str, wanted: Wanted) -> Option<String> {
        // Comparing with every name is for a person's slips, not for a file of nothing else.
        self.suggested += 1;
        if self.suggested > MAX_SUGGESTED {
            return None;
        }
        let of_kind = |declared: &Declared| declared.keyword.is_some_and(|keyword| wanted.keywords.contains(&keyword));
        let names = self.names.words.iter().filter(|(_, declared)| of_kind(declared)).map(|(name, _)| name.as_str());
        nearest(name, names).map(str::to_owned)
    }

    /// The things that a list of names stands for, groups unfolded. `None` if any of them could not be resolved.
    pub(super) fn list<T: Listed>(&mut self, names: &[Name]) -> Option<Ids<T>> {
        if let [name] = names {
            return self.listed(name);
        }
        let parts: Vec<Option<Ids<T>>> = names.iter().map(|name| self.listed(name)).collect();
        let parts = parts.into_iter().collect::<Option<Vec<_>>>()?;
        let place = names.first()?.span;
        let count = parts.iter().map(Ids::len).sum();
        self.unfold(count, place).then(|| Ids::new(parts.iter().flat_map(Ids::iter)))
    }

    /// What one name of a list stands for.
    fn listed<T: Listed>(&mut self, name: &Name) -> Option<Ids<T>> {
        let declared = self.look_up(name, T::WANTED)?;
        match declared.keyword? {
            Keyword::Group => {
                if declared.broken {
                    return None;
                }
                // A group that could not be unfolded has been reported.
                let members = self.members.get(declared.index)?.as_ref()?;
                if let Some(ids) = T::members(members) {
                    return Some(ids.clone());
                }
                let holds = plural(members.kind());
                self.report(
                    Diagnostic::new(
                        Code::WrongKind,
                        name.span,
                        format!("{} is wanted here, and `{}` is a group of {holds}", T::WANTED.called, name.text),
                    )
                    .with_other(declared.place, "it is declared here"),
                );
                None
            }
            Keyword::Setting => T::of_setting(self, declared.index),
            _ => Some(Ids::one(T::new(declared.index))),
        }
    }
}

/// The word for several of a kind.
pub(super) fn plural(keyword: Keyword) -> String {
    match keyword {
        Keyword::Category => "categories".to_owned(),
        other => format!("{}s", other.word()),
    }
}

/// A kind of thing that lists hold, alone or in groups.
pub(super) trait Listed: Id {
    /// What such a list may name.
    const WANTED: Wanted;
    /// The members of a group of this kind.
    fn members(members: &Members) -> Option<&Ids<Self>>;
    /// What a setting stands for.
    fn of_setting(_: &Resolver<'_>, _: usize) -> Option<Ids<Self>> {
        None
    }
}

macro_rules! listed {
    ($($id:ident $members:ident $keyword:ident $called:literal)*) => {$(
        impl Listed for $id {
            const WANTED: Wanted = Wanted { keywords: &[Keyword::$keyword, Keyword::Group], called: $called };
            fn members(members: &Members) -> Option<&Ids<Self>> {
                match members {
                    Members::$members(ids) => Some(ids),
                    _ => None,
                }
            }
        }
    )*};
}

listed! {
    RoleId Roles Role "a role or a group of roles"
    CategoryId Categories Category "a category or a group of categories"
    PurposeId Purposes Purpose "a purpose or a group of purposes"
}

impl Listed for OrganisationId {
    const WANTED: Wanted = Wanted {
        keywords: &[Keyword::Organisation, Keyword::Group, Keyword::Setting],
        called: "an organisation, a group of organisations or a setting",
    };
    fn members(members: &Members) -> Option<&Ids<Self>> {
        match members {
            Members::Organisations(ids) => Some(ids),
            _ => None,
        }
    }
    fn of_setting(resolver: &Resolver<'_>, setting: usize) -> Option<Ids<Self>> {
        resolver.in_setting.get(setting).cloned()
    }
}
