//! What the gates of two policies have in common, and what they do not.
//!
//! A gate is made of what its rules contribute: any agreement or gateway, any grant, not any withhold, every consent entry. Rules of
//! the two policies that contribute the same, to every request, are one and the same rule here, whatever they are called and however
//! they are worded. What these make together is a *word* in which a difference can be told ([`crate::cover`]); what is left over
//! are the *edits*. Where these are few, what an edited rule contributes is a word too, and
//! what all else says.

use crate::diagram::{Diagram, Join, Leaf};
use crate::frame::Seat;
use crate::survey::{Gates, Reading, Survey};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Algebra as _, Body, DefinitionId, Policy, Rule, RuleId, Truth};
use std::collections::BTreeMap;

/// What a word says of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Word {
    /// Whether a difference was expected.
    Expected,
    /// What the rules of an edit, by its place, contribute ([`Word::contributing`]).
    Edited(usize),
    /// Whether requester and holder are the same organisation.
    SameOrganisation,
    /// Whether a definition holds that means the same in both policies.
    Defined(DefinitionId),
    /// Whether the same organisation asks and holds, or an agreement or a gateway covers the request.
    Covered,
    /// Whether a grant reaches it.
    Granted,
    /// Whether a withhold or conceal entry refuses it.
    Withheld,
    /// Whether a conceal entry refuses it.
    Concealed,
    /// Whether a consent entry applies.
    ConsentAsked,
    /// Whether every consent entry that applies is satisfied: *unknown* where the patient is still to be asked.
    Consented,
    /// Whether all of this lets it through: what both policies have, concealing aside.
    AllElse,
}

impl Word {
    /// The answer that lets a request through; `None` for a word that is about the request alone.
    pub fn permissive(self) -> Option<Truth> {
        match self {
            Word::Expected | Word::Edited(_) | Word::SameOrganisation | Word::Defined(_) => None,
            Word::Covered | Word::Granted | Word::ConsentAsked | Word::Consented | Word::AllElse => Some(Truth::Yes),
            Word::Withheld | Word::Concealed => Some(Truth::No),
        }
    }

    /// Whether the rules of the older and of the newer policy contribute, by an answer of [`Word::Edited`].
    pub fn contributing(answer: Leaf) -> [bool; 2] {
        [answer / CONTRIBUTIONS > 0, !answer.is_multiple_of(CONTRIBUTIONS)]
    }

    /// Whether the rule of the older and of the newer policy is satisfied, by an answer of [`Word::Edited`] about a consent entry; `None`
    /// where it does not apply.
    pub fn satisfied(answer: Leaf) -> [Option<Truth>; 2] {
        [answer / CONTRIBUTIONS, answer % CONTRIBUTIONS].map(|contribution| {
            let satisfied = contribution % TRUTHS;
            let truth = [Truth::No, Truth::Unknown, Truth::Yes].into_iter().find(|truth| *truth as Leaf == satisfied);
            truth.filter(|_| contribution > 0)
        })
    }
}

/// A rule that does not contribute the same in both policies, or is in one alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The rule in the older policy.
    pub old: Option<RuleId>,
    /// The rule in the newer policy.
    pub new: Option<RuleId>,
    /// What it has a part in.
    pub part: Word,
    /// The requests to which the two do not contribute the same.
    pub differ: Diagram,
    /// What both together contribute, as numbers of which [`Word::contributing`] knows.
    together: Diagram,
    /// What the older and the newer rule contribute.
    contributions: [Option<Contribution>; 2],
}

impl Edit {
    /// Whether its rule of a policy applies, as a function to [`Truth`]; `None` where that policy does not have it.
    pub fn applies(&self, seat: Seat) -> Option<Diagram> {
        self.contributions[seat.0].map(|(applies, _)| applies)
    }
}

/// What the rules of two policies have in common, and what they do not.
#[derive(Clone, Debug)]
pub struct Parts {
    /// What was edited.
    pub edits: Vec<Edit>,
    /// What both policies have, by kind.
    shared: BTreeMap<Word, Vec<Contribution>>,
    /// The definitions that have one name and one meaning.
    definitions: Vec<(Word, Diagram)>,
}

/// What a rule contributes: one function, or for a consent entry that it applies and that it is satisfied.
type Contribution = (Diagram, Diagram);

/// Of how many edits at most it is told where they bear, and what all else says.
const MAX_TOLD: usize = 3;

/// The kinds of rule that contribute to an outcome.
const KINDS: [Word; 5] = [Word::Covered, Word::Granted, Word::Withheld, Word::Concealed, Word::Consented];

impl Parts {
    /// Of the two policies of a survey.
    pub fn of(survey: &Survey<'_>) -> Parts {
        let read = [Seat::FIRST, Seat::SECOND].map(|seat| (survey.frame().policy(seat), survey.meaning(seat)));
        let mut parts = Parts { edits: Vec::new(), shared: BTreeMap::new(), definitions: definitions(&read) };
        for kind in KINDS {
            let [old, new] = read.each_ref().map(|(policy, meaning)| contributions(policy, meaning, kind));
            let (shared, old, new) = apart(old, new);
            parts.shared.insert(kind, shared);
            parts.edits.extend(edited(survey, kind, old, new));
        }
        parts
    }

    /// The requests that the two policies may answer otherwise: to which some rules do not contribute the same, or for which one of
    /// them has no words.
    pub fn bearing(&self, survey: &Survey<'_>) -> Diagram {
        let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| survey.known(seat));
        let mut diagrams = survey.diagrams();
        let unknown = diagrams.join(Join::Differ, old, new);
        diagrams.join_all(Join::Greatest, unknown, self.edits.iter().map(|edit| edit.differ).chain([unknown]))
    }

    /// The words, as functions to [`Truth`] of the requests of a set: of others they say nothing that means anything. Within a small
    /// set most rules contribute nothing, and what they contribute elsewhere is never put together.
    pub fn words(&self, survey: &Survey<'_>, set: Diagram) -> BTreeMap<Word, Diagram> {
        let meaning = survey.meaning(Seat::FIRST);
        let logic = meaning.algebra();
        let within = logic.of_set(set);
        let any = |kind: Word, part: &dyn Fn(&Contribution) -> Diagram| {
            logic.any(self.shared[&kind].iter().map(|contribution| logic.and(within, part(contribution))))
        };
        let first = |kind| any(kind, &|contribution| contribution.0);
        let same = logic.and(within, meaning.same_organisation());
        let concealed = first(Word::Concealed);
        let unsatisfied = |(applies, satisfied): &Contribution| logic.and(*applies, logic.not(*satisfied));
        let mut words = BTreeMap::from([
            (Word::SameOrganisation, same),
            (Word::Covered, logic.or(same, first(Word::Covered))),
            (Word::Granted, first(Word::Granted)),
            (Word::Withheld, logic.or(concealed, first(Word::Withheld))),
            (Word::Concealed, concealed),
            (Word::ConsentAsked, first(Word::Consented)),
            (Word::Consented, logic.and(within, logic.not(any(Word::Consented, &unsatisfied)))),
        ]);
        if self.edits.len() <= MAX_TOLD {
            let gates = [Word::Covered, Word::Granted, Word::ConsentAsked, Word::Consented].map(|word| words[&word]);
            words.insert(Word::AllElse, logic.all([logic.not(words[&Word::Withheld])].into_iter().chain(gates)));
            let mut diagrams = survey.diagrams();
            words.extend((0..).zip(&self.edits).map(|(at, edit)| (Word::Edited(at), diagrams.restricted(set, edit.together))));
        }
        words.extend(self.definitions.iter().map(|(word, function)| (*word, logic.and(within, *function))));
        words
    }

    /// What the gates answer to the requests of a set, of which the words are so, if of each edit the rule of one policy is taken.
    pub fn gates(&self, survey: &Survey<'_>, words: &BTreeMap<Word, Diagram>, within: Diagram, taken: impl Fn(&Edit) -> Seat) -> Gates {
        let meaning = survey.meaning(Seat::FIRST);
        let logic = meaning.algebra();
        let within = logic.of_set(within);
        let contributions = |kinds: &[Word]| -> Vec<Contribution> {
            let edits = self.edits.iter().filter(|edit| kinds.contains(&edit.part));
            edits.filter_map(|edit| edit.contributions[taken(edit).0]).collect()
        };
        let any = |word: Word, kinds: &[Word]| {
            let edited = contributions(kinds).into_iter().map(|(applies, _)| applies);
            logic.any(std::iter::once(words[&word]).chain(edited).map(|part| logic.and(within, part)))
        };
        let satisfied = contributions(&[Word::Consented]).into_iter().map(|(applies, satisfied)| logic.or(logic.not(applies), satisfied));
        let satisfied = logic.all([within, words[&Word::Consented]].into_iter().chain(satisfied));
        let gates = [
            any(Word::Covered, &[Word::Covered]),
            any(Word::Granted, &[Word::Granted]),
            logic.not(any(Word::Withheld, &[Word::Withheld, Word::Concealed])),
            logic.and(any(Word::ConsentAsked, &[Word::Consented]), satisfied),
        ];
        Gates::new(gates, any(Word::Concealed, &[Word::Concealed]))
    }
}

/// The definitions that have one name and one meaning in both policies.
fn definitions<'p>(read: &[(&'p Policy, Meaning<'p, Reading<'_, 'p>>); 2]) -> Vec<(Word, Diagram)> {
    let [old, new] = read;
    let of_name = |name: &str| old.0.definitions().find(|(_, definition)| definition.word.name == name).map(|(id, _)| old.1.definition(id));
    let defined = new.0.definitions().filter_map(|(id, definition)| {
        let function = new.1.definition(id);
        (of_name(&definition.word.name) == Some(function)).then_some((Word::Defined(id), function))
    });
    defined.collect()
}

/// What the rules of one kind contribute.
fn contributions<'p>(policy: &'p Policy, meaning: &Meaning<'p, Reading<'_, 'p>>, kind: Word) -> Vec<(RuleId, &'p Rule, Contribution)> {
    let contribution = |rule: &'p Rule| -> Option<Contribution> {
        let alone = |function| (function, Diagram::leaf(Truth::Yes as Leaf));
        match (&rule.body, kind) {
            (Body::Agreement(_) | Body::Gateway(_), Word::Covered) => meaning.authority_of(rule).map(alone),
            (Body::Grant(_), Word::Granted) => meaning.access_of(rule).map(alone),
            (Body::Withhold(withhold), Word::Concealed) if withhold.conceals => Some(alone(meaning.withheld_by(rule, withhold))),
            (Body::Withhold(withhold), Word::Withheld) if !withhold.conceals => Some(alone(meaning.withheld_by(rule, withhold))),
            (Body::Consent(consent), Word::Consented) => Some((meaning.consent_applies(rule, consent), meaning.satisfied(consent))),
            _ => None,
        }
    };
    policy.rules().filter_map(|(id, rule)| Some((id, rule, contribution(rule)?))).collect()
}

type Contributing<'p> = Vec<(RuleId, &'p Rule, Contribution)>;

/// What two policies share, and what each has for itself.
fn apart<'o, 'n>(old: Contributing<'o>, new: Contributing<'n>) -> (Vec<Contribution>, Contributing<'o>, Contributing<'n>) {
    let mut in_new: BTreeMap<Contribution, usize> = BTreeMap::new();
    for (.., contribution) in &new {
        *in_new.entry(*contribution).or_default() += 1;
    }
    let mut shared: Vec<Contribution> = Vec::new();
    let mut taken: BTreeMap<Contribution, usize> = BTreeMap::new();
    let only_old = old.into_iter().filter(|(.., contribution)| match in_new.get_mut(contribution) {
        Some(count) if *count > 0 => {
            *count -= 1;
            *taken.entry(*contribution).or_default() += 1;
            shared.push(*contribution);
            false
        }
        Some(_) | None => true,
    });
    let only_old: Contributing<'o> = only_old.collect();
    let only_new = new.into_iter().filter(|(.., contribution)| match taken.get_mut(contribution) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        Some(_) | None => true,
    });
    (shared, only_old, only_new.collect())
}

/// The edits of a part: rules of one name belong together.
fn edited(survey: &Survey<'_>, part: Word, old: Contributing<'_>, mut new: Contributing<'_>) -> Vec<Edit> {
    let edit = |old: Option<(RuleId, Contribution)>, new: Option<(RuleId, Contribution)>| {
        let contributions = [old, new].map(|rule| rule.map(|(_, contribution)| contribution));
        let together = together(survey, contributions);
        let differ = survey.diagrams().wherever(together, |pair| pair / CONTRIBUTIONS != pair % CONTRIBUTIONS);
        Edit { old: old.map(|(id, _)| id), new: new.map(|(id, _)| id), part, differ, together, contributions }
    };
    let mut edits = Vec::new();
    for (id, rule, contribution) in old {
        let same = new.iter().position(|(_, other, _)| other.name == rule.name).map(|index| new.remove(index));
        edits.push(edit(Some((id, contribution)), same.map(|(id, _, contribution)| (id, contribution))));
    }
    edits.extend(new.into_iter().map(|(id, _, contribution)| edit(None, Some((id, contribution)))));
    edits
}

/// What two rules contribute, or one and none, as pairs of numbers: 0 where a rule does not apply.
fn together(survey: &Survey<'_>, contributions: [Option<Contribution>; 2]) -> Diagram {
    let mut diagrams = survey.diagrams();
    let [one, other] = contributions.map(|contribution| match contribution {
        Some((applies, satisfied)) => {
            // How it is satisfied matters only where it applies.
            let both = diagrams.join(Join::Pair(TRUTHS), applies, satisfied);
            diagrams.map(both, |pair| if pair / TRUTHS == Truth::No as Leaf { 0 } else { pair })
        }
        None => Diagram::leaf(0),
    });
    diagrams.join(Join::Pair(CONTRIBUTIONS), one, other)
}

/// How many truths there are.
const TRUTHS: u32 = 3;

/// How many numbers there are for what a rule contributes.
const CONTRIBUTIONS: u32 = TRUTHS * TRUTHS;
