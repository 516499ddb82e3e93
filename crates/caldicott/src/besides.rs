//! What a new draft changes besides the answers that complete requests get.
//!
//! The outcomes of two drafts are compared for requests in which everything is said by its name, and found out today. A caller may
//! use a code, send an answer that is old, or answer a fact that no rule asks; and a refusal may name whom to turn to. What the
//! drafts say of that is compared here, entry by entry, and told in a sentence each.
//!
//! ```text
//! objection opted-out "Opted out" checked within 20 days     becomes     objection opted-out "Opted out"
//!   An answer about `opted-out` (Opted out) counts however old it is; it had to be checked within 20 days.
//! ```
//!
//! That a role, a tier or a purpose is gone is not told here: what one draft has no word for it does not permit, and so the outcomes
//! say it.

use caldicott_analysis::frame::{Frame, Seat};
use caldicott_analysis::{Alike, Both};
use caldicott_policy::{Body, FactId, FactKind, Id, OrganisationId, Policy, Question, Rule, RuleId, Word};
use std::collections::{HashMap, HashSet};

// ---- How requests are read ------------------------------------------------------------------------------------

/// What of a request that the older policy reads the newer reads otherwise, or cannot read. Answers that a rule asks for, and that
/// one of the two policies does not know, are compared by their outcomes, and are not told again.
pub(crate) fn read_otherwise(frame: &Frame<'_>, alike: &Alike) -> Vec<String> {
    let policies @ [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| frame.policy(seat));
    let mut told = Vec::new();
    let words = policies.map(|policy| policy.roles().map(|(_, word)| word).collect());
    told.extend(Handles::new("role", words, &alike.roles).moved(is_error));
    let words = policies.map(|policy| policy.purposes().map(|(_, word)| word).collect());
    told.extend(Handles::new("purpose", words, &alike.purposes).moved(is_error));
    let words = policies.map(|policy| policy.labels().map(|(_, word)| word).collect());
    let labels = Handles::new("label", words, &alike.labels);
    told.extend(labels.moved(is_error));
    told.extend(labels.gone("carries"));
    let words = policies.map(|policy| policy.facts().map(|(_, fact)| &fact.word).collect());
    let facts = Handles::new("fact", words, &alike.facts);
    told.extend(facts.moved(is_error));
    told.extend(facts.gone("answers"));
    for (older, newer) in alike.facts.pairs() {
        let asked = frame.variable_of(Seat::FIRST, Question::Fact(older)).is_some();
        told.extend(answers_otherwise([old, new], [older, newer], asked));
    }
    let words = policies.map(|policy| policy.organisations().map(|(_, organisation)| &organisation.word).collect());
    let organisations = Handles::new("organisation", words, &alike.organisations);
    told.extend(organisations.moved(|code| format!("a request that says `{code}` is about an organisation that the policy does not name")));
    told.extend(new_codes_of_organisations([old, new], &alike.organisations));
    told
}

fn is_error(code: &str) -> String {
    format!("a request that says `{code}` is an error")
}

/// The names and codes of one kind of thing, in the older and in the newer policy.
struct Handles<'p, 'a, T> {
    kind: &'static str,
    words: [Vec<&'p Word>; 2],
    /// What each name and code stands for: a name goes before a code.
    stands_for: [HashMap<&'p str, T>; 2],
    both: &'a Both<T>,
}

impl<'p, 'a, T: Id> Handles<'p, 'a, T> {
    fn new(kind: &'static str, words: [Vec<&'p Word>; 2], both: &'a Both<T>) -> Self {
        let numbered = |seat: usize| words[seat].iter().enumerate().map(|(index, word)| (T::new(index), *word));
        let stands_for = [0, 1].map(|seat| {
            let codes = numbered(seat).flat_map(|(id, word)| word.codes.iter().map(move |code| (code.as_str(), id)));
            codes.chain(numbered(seat).map(|(id, word)| (word.name.as_str(), id))).collect()
        });
        Handles { kind, words, stands_for, both }
    }

    fn stands_for(&self, seat: usize, handle: &str) -> Option<T> {
        self.stands_for[seat].get(handle).copied()
    }

    /// Every name and code of the older policy that stands for something else in the newer, and every code that stands for nothing.
    /// A thing that is only called otherwise has lost its name, and is told as that.
    fn moved(&self, lost: impl Fn(&str) -> String) -> Vec<String> {
        let mut told = Vec::new();
        for (index, word) in self.words[0].iter().enumerate() {
            let older = T::new(index);
            let newer = self.both.in_newer(older);
            let handles = std::iter::once((&word.name, "name")).chain(word.codes.iter().map(|code| (code, "code")));
            for (handle, what) in handles.filter(|(handle, _)| self.stands_for(0, handle) == Some(older)) {
                let (kind, title) = (self.kind, &word.title);
                match self.stands_for(1, handle) {
                    now if now == newer => {}
                    Some(now) if self.words[1][now.index()].name == word.name => {
                        told.push(format!(
                            "The {kind} `{handle}` ({title}) takes other answers: a request that answers it as before is an error."
                        ));
                    }
                    Some(now) => {
                        let now = self.words[1][now.index()];
                        told.push(format!(
                            "The {what} `{handle}` stands for the {kind} `{}` ({}); it stood for `{}` ({title}).",
                            now.name, now.title, word.name
                        ));
                    }
                    None if what == "code" && newer.is_some() => {
                        told.push(format!("The code `{handle}` of the {kind} `{}` ({title}) is gone: {}.", word.name, lost(handle)));
                    }
                    None => {}
                }
            }
        }
        told
    }

    /// What is not there any more, of that which a request may say.
    fn gone(&self, says: &str) -> Vec<String> {
        let gone =
            |&(index, word): &(usize, &&'p Word)| self.both.in_newer(T::new(index)).is_none() && self.stands_for(1, &word.name).is_none();
        let told = self.words[0].iter().enumerate().filter(gone);
        told.map(|(_, word)| format!("The {} `{}` ({}) is gone: a request that {says} it is an error.", self.kind, word.name, word.title))
            .collect()
    }
}

/// Codes of an organisation that meant one that the policy does not name.
fn new_codes_of_organisations([old, new]: [&Policy; 2], both: &Both<OrganisationId>) -> Vec<String> {
    let known: HashSet<&str> = old
        .organisations()
        .flat_map(|(_, organisation)| std::iter::once(&organisation.word.name).chain(&organisation.word.codes))
        .map(String::as_str)
        .collect();
    let mut told = Vec::new();
    for (_, newer) in both.pairs() {
        let Word { name, title, codes, .. } = &new[newer].word;
        let come = codes.iter().filter(|code| !known.contains(code.as_str()));
        told.extend(come.map(|code| {
            format!("The code `{code}` stands for the organisation `{name}` ({title}); it stood for none that the policy names.")
        }));
    }
    told
}

/// What is otherwise about the answers to a fact that both policies have.
fn answers_otherwise([old, new]: [&Policy; 2], [older, newer]: [FactId; 2], asked: bool) -> Vec<String> {
    let (old, new) = (&old[older], &new[newer]);
    let called = format!("`{}` ({})", new.word.name, new.word.title);
    let days = |days: u32| if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
    let mut told = Vec::new();
    match (old.checked_within, new.checked_within) {
        (before, after) if before == after => {}
        (Some(before), None) => {
            told.push(format!("An answer about {called} counts however old it is; it had to be checked within {}.", days(before)));
        }
        (None, Some(after)) => {
            told.push(format!("An answer about {called} has to be checked within {}; it counted however old it was.", days(after)));
        }
        (Some(before), Some(after)) => {
            told.push(format!("An answer about {called} has to be checked within {}; it was {}.", days(after), days(before)));
        }
        (None, None) => {}
    }
    if asked {
        return told;
    }
    match (&old.kind, &new.kind) {
        (FactKind::Quantity(low, high), FactKind::Quantity(lowest, highest)) if lowest > low || highest < high => {
            told.push(format!("The bounds of {called} are {lowest} to {highest}, and were {low} to {high}: a request that says another number is an error."));
        }
        (FactKind::Choice(before), FactKind::Choice(after)) => {
            let gone = before.iter().filter(|value| !after.contains(value));
            told.extend(gone.map(|value| format!("The value `{value}` of {called} is gone: a request that says it is an error.")));
        }
        (FactKind::Quantity(..) | FactKind::Choice(_) | FactKind::Fact | FactKind::Objection, _) => {}
    }
    told
}

// ---- What entries say besides ---------------------------------------------------------------------------------

/// What entries of both policies say otherwise that no outcome and no duty tells: whom a refusal refers to, the day of a review, and
/// what an agreement or a gateway rests on.
pub(crate) fn said_otherwise([old, new]: [&Policy; 2], alike: &Alike) -> Vec<Detail> {
    let both = alike.rules.pairs().map(|(older, newer)| (&old[older], newer));
    both.flat_map(|(older, id)| details(older, &new[id]).into_iter().map(move |what| (id, what)))
        .map(|(rule, what)| Detail { rule, sentence: format!("{} {what}.", capital(&entry(&new[rule]))) })
        .collect()
}

/// What an entry of the newer policy says otherwise.
pub(crate) struct Detail {
    pub(crate) rule: RuleId,
    pub(crate) sentence: String,
}

/// An entry, as sentences call it.
pub(crate) fn entry(rule: &Rule) -> String {
    format!("{} `{}` ({})", rule.keyword, rule.name, rule.title)
}

fn details(old: &Rule, new: &Rule) -> Vec<String> {
    let mut told = Vec::new();
    match (&old.body, &new.body) {
        (Body::Withhold(old), Body::Withhold(new)) if old.refer != new.refer => {
            let to = |refer: &Option<String>| refer.as_ref().map_or("nobody".to_owned(), |to| format!("\"{to}\""));
            told.push(format!("refers to {}, and referred to {}", to(&new.refer), to(&old.refer)));
        }
        (Body::Agreement(old), Body::Agreement(new)) => {
            match (old.review_by, new.review_by) {
                (before, after) if before == after => {}
                (Some(before), Some(after)) => told.push(format!("has to be reviewed by {after}, and had to be by {before}")),
                (None, Some(after)) => told.push(format!("has to be reviewed by {after}, and had no day of a review")),
                (Some(before), None) => told.push(format!("has no day of a review, and had to be reviewed by {before}")),
                (None, None) => {}
            }
            told.extend(bases(&old.record.basis, &new.record.basis));
            if old.record.confidentiality != new.record.confidentiality {
                told.push("says otherwise how the duty of confidentiality is met".to_owned());
            }
        }
        (Body::Gateway(old), Body::Gateway(new)) => told.extend(bases(&old.basis, &new.basis)),
        (Body::Withhold(_) | Body::Agreement(_) | Body::Gateway(_) | Body::Grant(_) | Body::Consent(_) | Body::Oblige(_), _) => {}
    }
    told
}

fn bases(old: &[String], new: &[String]) -> Option<String> {
    let list = |bases: &[String]| {
        if bases.is_empty() { "none".to_owned() } else { bases.iter().map(|basis| format!("\"{basis}\"")).collect::<Vec<_>>().join(", ") }
    };
    (old != new).then(|| format!("rests on the lawful basis {}, and rested on {}", list(new), list(old)))
}

/// A text as a sentence begins.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
