//! What the gates of two policies have in common, and what they do not.
//!
//! A gate is made of what its rules contribute: any agreement or gateway, any grant, not any withhold, every consent entry. Rules of
//! the two policies that contribute the same, to every request, are one and the same rule here, whatever they are called and however
//! they are worded. What these make together is a *word* in which a difference can be told ([`crate::cover`]); what is left over
//! are the *edits*.

use crate::diagram::{Diagram, Leaf};
use crate::frame::Seat;
use crate::survey::{Gates, Survey};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Algebra as _, Body, DefinitionId, Gate, Policy, Rule, RuleId, Truth};
use std::collections::BTreeMap;

/// What a word says of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Word {
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
}

impl Word {
    /// The answer that lets a request through; `None` for a word that is about the request alone.
    pub fn permissive(self) -> Option<Truth> {
        match self {
            Word::SameOrganisation | Word::Defined(_) => None,
            Word::Covered | Word::Granted | Word::ConsentAsked | Word::Consented => Some(Truth::Yes),
            Word::Withheld | Word::Concealed => Some(Truth::No),
        }
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
    /// What the older and the newer rule contribute.
    contributions: [Option<Contribution>; 2],
}

impl Edit {
    /// The gate that it belongs to.
    pub fn gate(&self) -> Gate {
        match self.part {
            Word::Covered => Gate::Authority,
            Word::Granted => Gate::Access,
            Word::Withheld | Word::Concealed => Gate::Withhold,
            Word::Consented | Word::ConsentAsked | Word::SameOrganisation | Word::Defined(_) => Gate::Consent,
        }
    }
}

/// What the rules of two policies have in common, as functions of the request to [`Truth`], and what they do not.
#[derive(Clone, Debug)]
pub struct Parts {
    /// The words.
    pub words: BTreeMap<Word, Diagram>,
    /// What was edited.
    pub edits: Vec<Edit>,
}

/// What a rule contributes: one function, or for a consent entry that it applies and that it is satisfied.
type Contribution = (Diagram, Diagram);

/// The kinds of rule that contribute to an outcome.
const KINDS: [Word; 5] = [Word::Covered, Word::Granted, Word::Withheld, Word::Concealed, Word::Consented];

impl Parts {
    /// Of the two policies of a survey.
    pub fn of(survey: &Survey<'_>) -> Parts {
        let policies = [Seat::FIRST, Seat::SECOND].map(|seat| (survey.frame().policy(seat), survey.meaning(seat)));
        let [old, new] = [0, 1].map(|seat| {
            let (policy, meaning) = &policies[seat];
            KINDS.map(|kind| contributions(policy, meaning, kind))
        });
        let mut common: BTreeMap<Word, Vec<Contribution>> = BTreeMap::new();
        let mut edits = Vec::new();
        for ((kind, old), new) in KINDS.into_iter().zip(old).zip(new) {
            let (shared, old, new) = apart(old, new);
            common.insert(kind, shared);
            edits.extend(edited(survey, kind, old, new));
        }
        let logic = policies[0].1.algebra();
        let any = |kind: Word, part: &dyn Fn(&Contribution) -> Diagram| logic.any(common[&kind].iter().map(part));
        let first = |kind| any(kind, &|contribution| contribution.0);
        let concealed = first(Word::Concealed);
        let unsatisfied = |(applies, satisfied): &Contribution| logic.and(*applies, logic.not(*satisfied));
        let mut words = BTreeMap::from([
            (Word::SameOrganisation, policies[0].1.same_organisation()),
            (Word::Covered, logic.or(policies[0].1.same_organisation(), first(Word::Covered))),
            (Word::Granted, first(Word::Granted)),
            (Word::Withheld, logic.or(concealed, first(Word::Withheld))),
            (Word::Concealed, concealed),
            (Word::ConsentAsked, first(Word::Consented)),
            (Word::Consented, logic.not(any(Word::Consented, &unsatisfied))),
        ]);
        words.extend(definitions(survey));
        Parts { words, edits }
    }

    /// The gates of the newer policy with one edit undone.
    pub fn gates_without(&self, survey: &Survey<'_>, gates: &Gates, undone: &Edit) -> Gates {
        let meaning = survey.meaning(Seat::SECOND);
        let logic = meaning.algebra();
        let contributed = |parts: &'static [Word]| {
            let edits = self.edits.iter().filter(move |edit| parts.contains(&edit.part));
            edits.filter_map(move |edit| edit.contributions[usize::from(edit != undone)])
        };
        let any = |common: Word, parts: &'static [Word]| {
            logic.any(std::iter::once(self.words[&common]).chain(contributed(parts).map(|(applies, _)| applies)))
        };
        match undone.part {
            Word::Covered => gates.with(Gate::Authority, any(Word::Covered, &[Word::Covered])),
            Word::Granted => gates.with(Gate::Access, any(Word::Granted, &[Word::Granted])),
            Word::Withheld | Word::Concealed => {
                let withheld = logic.not(any(Word::Withheld, &[Word::Withheld, Word::Concealed]));
                Gates { conceal: any(Word::Concealed, &[Word::Concealed]), ..gates.with(Gate::Withhold, withheld) }
            }
            Word::Consented => {
                let satisfied = contributed(&[Word::Consented]).map(|(applies, satisfied)| logic.or(logic.not(applies), satisfied));
                let all = logic.all(std::iter::once(self.words[&Word::Consented]).chain(satisfied));
                gates.with(Gate::Consent, logic.and(any(Word::ConsentAsked, &[Word::Consented]), all))
            }
            Word::ConsentAsked | Word::SameOrganisation | Word::Defined(_) => *gates,
        }
    }
}

/// The definitions that have one name and one meaning in both policies.
fn definitions(survey: &Survey<'_>) -> Vec<(Word, Diagram)> {
    let [old, new] = [Seat::FIRST, Seat::SECOND].map(|seat| (survey.frame().policy(seat), survey.meaning(seat)));
    let of_name = |name: &str| old.0.definitions().find(|(_, definition)| definition.word.name == name).map(|(id, _)| old.1.definition(id));
    let defined = new.0.definitions().filter_map(|(id, definition)| {
        let function = new.1.definition(id);
        (of_name(&definition.word.name) == Some(function)).then_some((Word::Defined(id), function))
    });
    defined.collect()
}

/// What the rules of one kind contribute.
fn contributions<'p>(
    policy: &'p Policy,
    meaning: &Meaning<'p, crate::survey::Reading<'_, 'p>>,
    kind: Word,
) -> Vec<(RuleId, &'p Rule, Contribution)> {
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
        let differ = differ(survey, contributions[0], contributions[1]);
        Edit { old: old.map(|(id, _)| id), new: new.map(|(id, _)| id), part, differ, contributions }
    };
    let mut edits = Vec::new();
    for (id, rule, contribution) in old {
        let same = new.iter().position(|(_, other, _)| other.name == rule.name).map(|index| new.remove(index));
        edits.push(edit(Some((id, contribution)), same.map(|(id, _, contribution)| (id, contribution))));
    }
    edits.extend(new.into_iter().map(|(id, _, contribution)| edit(None, Some((id, contribution)))));
    edits
}

/// The requests to which two rules, or one and none, do not contribute the same.
fn differ(survey: &Survey<'_>, one: Option<Contribution>, other: Option<Contribution>) -> Diagram {
    let mut diagrams = survey.diagrams();
    let mut as_one = |contribution: Option<Contribution>| match contribution {
        Some((applies, satisfied)) => {
            // How it is satisfied matters only where it applies.
            let both = diagrams.join(crate::diagram::Join::Pair(TRUTHS), applies, satisfied);
            diagrams.map(both, |pair| if pair / TRUTHS == Truth::No as Leaf { 0 } else { pair })
        }
        None => Diagram::leaf(0),
    };
    let (one, other) = (as_one(one), as_one(other));
    let both = diagrams.join(crate::diagram::Join::Pair(TRUTHS * TRUTHS), one, other);
    diagrams.wherever(both, |pair| pair / (TRUTHS * TRUTHS) != pair % (TRUTHS * TRUTHS))
}

/// How many truths there are.
const TRUTHS: u32 = 3;
