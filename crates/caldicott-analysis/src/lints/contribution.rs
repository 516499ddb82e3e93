//! What each rule contributes to the answers of a policy, as sets of complete requests.
//!
//! In a complete request all is known but one thing: what a patient would say whom nobody has asked. So what a grant gives and
//! what an entry withholds are sets, and only the clauses of consent entries have three truths.
//!
//! ```text
//! allow night-staff … for direct-care when emergency must log        gives    {night staff, direct care, emergency}
//! consent permission … with implied consent must audit               owes     audit wherever that clause is the first to hold
//! ```

use crate::diagram::{Diagram, Join, Leaf};
use crate::survey::{Reading, Survey};
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Body, Rule, Truth};

/// The set without a request.
pub(super) const NONE: Diagram = Diagram::leaf(0);

/// The set of all requests.
pub(super) const ALL: Diagram = Diagram::leaf(1);

/// What a rule contributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Contribution {
    /// An agreement or a gateway gives authority to these.
    Authority(Diagram),
    /// A grant gives access to these.
    Access(Diagram),
    /// A withhold or conceal entry.
    Withhold(Withheld),
    /// A consent entry.
    Consent(Asked),
    /// These owe the duties of an oblige entry.
    Oblige(Diagram),
}

/// What a withhold or conceal entry contributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Withheld {
    /// The requests that it refuses.
    pub(super) refused: Diagram,
    /// Those that it would refuse but for its exception.
    pub(super) excepted: Diagram,
}

/// What a consent entry contributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    /// The requests that it is about.
    pub(super) applies: Diagram,
    /// How far it stands in the way, as a function to [`Truth`]: where it applies and is not satisfied.
    pub(super) unmet: Diagram,
    /// For each clause, where it is the one that is relied on.
    pub(super) relied_on: Vec<Diagram>,
}

impl Contribution {
    /// That of a rule that is not there.
    pub(super) fn nothing(rule: &Rule) -> Contribution {
        match &rule.body {
            Body::Agreement(_) | Body::Gateway(_) => Contribution::Authority(NONE),
            Body::Grant(_) => Contribution::Access(NONE),
            Body::Withhold(_) => Contribution::Withhold(Withheld { refused: NONE, excepted: NONE }),
            Body::Consent(consent) => {
                Contribution::Consent(Asked { applies: NONE, unmet: NONE, relied_on: vec![NONE; consent.clauses.len()] })
            }
            Body::Oblige(_) => Contribution::Oblige(NONE),
        }
    }

    /// All functions.
    pub(super) fn diagrams(&mut self) -> Vec<&mut Diagram> {
        match self {
            Contribution::Authority(gives) | Contribution::Access(gives) => vec![gives],
            Contribution::Withhold(Withheld { refused, excepted }) => vec![refused, excepted],
            Contribution::Consent(Asked { applies, unmet, relied_on }) => [applies, unmet].into_iter().chain(relied_on).collect(),
            Contribution::Oblige(owed) => vec![owed],
        }
    }
}

/// What a rule contributes to a policy that is read so.
pub(super) fn contribution<'p>(survey: &Survey<'p>, meaning: &Meaning<'p, Reading<'_, 'p>>, rule: &'p Rule) -> Contribution {
    let set = |truth: Diagram| where_true(survey, truth);
    match &rule.body {
        Body::Agreement(_) | Body::Gateway(_) => Contribution::Authority(meaning.authority_of(rule).map_or(NONE, set)),
        Body::Grant(_) => Contribution::Access(meaning.access_of(rule).map_or(NONE, set)),
        Body::Withhold(withhold) => {
            let (applies, exception) = (set(meaning.withhold_applies(rule, withhold)), set(meaning.excepted(withhold)));
            let mut diagrams = survey.diagrams();
            Contribution::Withhold(Withheld { refused: diagrams.without(applies, exception), excepted: diagrams.both(applies, exception) })
        }
        Body::Consent(consent) => {
            let applies = set(meaning.consent_applies(rule, consent));
            let clauses: Vec<Diagram> = consent.clauses.iter().map(|clause| meaning.clause(clause)).collect();
            let mut diagrams = survey.diagrams();
            let satisfied = diagrams.join_all(Join::Greatest, NONE, clauses.iter().copied());
            let unsatisfied = diagrams.map(satisfied, |truth| Truth::Yes as Leaf - truth);
            let certainly = diagrams.map(applies, truth_of);
            let unmet = diagrams.join(Join::Least, certainly, unsatisfied);
            let mut order: Vec<usize> = (0..clauses.len()).collect();
            order.sort_by_key(|&index| consent.clauses[index].basis);
            let mut relied_on = vec![NONE; clauses.len()];
            let mut left = applies;
            for index in order {
                let holds = diagrams.wherever(clauses[index], |truth| truth == Truth::Yes as Leaf);
                relied_on[index] = diagrams.both(left, holds);
                left = diagrams.without(left, holds);
            }
            Contribution::Consent(Asked { applies, unmet, relied_on })
        }
        Body::Oblige(oblige) => Contribution::Oblige(set(meaning.obliges(rule, oblige))),
    }
}

pub(super) fn truth_of(is_in: Leaf) -> Leaf {
    Truth::from(is_in == 1) as Leaf
}

pub(super) fn where_true(survey: &Survey<'_>, truth: Diagram) -> Diagram {
    survey.diagrams().wherever(truth, |truth| truth == Truth::Yes as Leaf)
}
