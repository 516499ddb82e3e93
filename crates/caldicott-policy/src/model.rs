//! A policy as it is meant.
//!
//! Names are ids, groups are the things in them, left-out details are what they stand for. A [`Policy`] is only
//! made by [`resolve`](crate::resolve), so whoever holds one holds a policy without a mistake: every id is of this
//! policy, every tier exists, every definition is well founded. What comes after returns answers, not errors.
//!
//! Invariants:
//! * a definition asks only definitions with a smaller id;
//! * rules are in the order written, over all files.

use crate::codes::Lookup;
use crate::ids::{
    CategoryId, ClaimId, DefinitionId, DutyId, FactId, GroupId, Id as _, Ids, LabelId, OrganisationId, PurposeId, RoleId, RuleId,
    ScenarioId, SettingId,
};
use crate::request::Request;
use caldicott_syntax::ast::{Basis, Gate};
use caldicott_syntax::{Code, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Index;

/// What stands in place of the digest of a policy whose rules were altered for a trial.
const ALTERED: &str = "altered";

pub use crate::codes::Word;
pub use crate::condition::{Answer, Ask, Compare, Condition, Side};
pub use crate::ids::Tier;
pub use crate::rule::{
    Agreement, Body, Clause, Consent, Data, Gateway, Grant, Oblige, Parties, Period, Reach, ReachedData, Record, Rule, Scope, Withhold,
};

/// A policy.
#[derive(Clone, Debug)]
pub struct Policy {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) version: Option<String>,
    pub(crate) owner: Option<String>,
    pub(crate) source: Vec<String>,
    pub(crate) digest: String,
    /// The beginning of the digest: policies of one content have the same ids, and others have other stamps.
    pub(crate) stamp: u64,
    pub(crate) categories: Vec<Category>,
    pub(crate) roles: Vec<Word>,
    pub(crate) purposes: Vec<Word>,
    pub(crate) settings: Vec<Word>,
    pub(crate) organisations: Vec<Organisation>,
    pub(crate) groups: Vec<Group>,
    pub(crate) labels: Vec<Word>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) definitions: Vec<Definition>,
    pub(crate) duties: Vec<Word>,
    pub(crate) rules: Vec<Rule>,
    /// Those of the rules that are grants: among thousands of agreements they are few.
    pub(crate) grants: Vec<RuleId>,
    pub(crate) scenarios: Vec<Scenario>,
    pub(crate) claims: Vec<Claim>,
    /// By what they are of and accept.
    pub(crate) acceptances: BTreeMap<(Option<String>, Code), Acceptance>,
    pub(crate) lookup: Lookup,
}

/// A category of data.
#[derive(Clone, Debug)]
pub struct Category {
    /// Its name and title.
    pub word: Word,
    /// The titles of its tiers, tier 1 first.
    pub tiers: Vec<String>,
}

impl Category {
    /// The highest tier.
    #[inline]
    pub fn top(&self) -> Tier {
        self.tiers.len() as Tier
    }
}

/// An organisation.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// Its name, title and codes.
    pub word: Word,
    /// What kind of organisation it is.
    pub setting: Option<SettingId>,
}

/// A group.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name and title.
    pub word: Word,
    /// What is in it.
    pub members: Members,
}

/// What is in a group: things of one kind.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each variant is the kind of its name")]
pub enum Members {
    Roles(Ids<RoleId>),
    Categories(Ids<CategoryId>),
    Purposes(Ids<PurposeId>),
    Organisations(Ids<OrganisationId>),
}

/// A fact, an objection, a choice or a quantity.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name, title and codes.
    pub word: Word,
    /// Its title when it is not so.
    pub otherwise: Option<String>,
    /// What answers it can have.
    pub kind: FactKind,
    /// How many days an answer stays good, or `None` if it does not age.
    pub checked_within: Option<u32>,
}

/// What answers a fact can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// So or not so.
    Fact,
    /// So or not so, and so can only narrow access.
    Objection,
    /// One of these named values.
    Choice(Vec<String>),
    /// A whole number from the first to the second.
    Quantity(u32, u32),
}

/// A condition with a name.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Its name and title.
    pub word: Word,
    /// The condition.
    pub when: Condition,
}

/// One request and the answer that is expected of it.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The request.
    pub request: Request,
    /// The answer.
    pub expect: Expect,
    /// Where the case comes from.
    pub cites: Vec<String>,
    /// What kind of ground it stands on: found in a source, say, or a choice of this policy.
    pub basis: Vec<String>,
    /// Where the expectation was written.
    pub place: Span,
}

/// The answer that a scenario expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expect {
    /// A permit, with its basis and its duties where they are said.
    Permit(Option<Basis>, Option<Ids<DutyId>>),
    /// An ask, about exactly these where they are said.
    Ask(Option<BTreeSet<String>>),
    /// A deny, by this gate where one is said.
    Deny(Option<Gate>),
    /// A conceal.
    Conceal,
}

/// Something that is claimed of every request in a scope.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Whether none or every one is permitted.
    pub kind: ClaimKind,
    /// The requests it is about.
    pub scope: Scope,
    /// When it is about them.
    pub when: Condition,
    /// When it is not.
    pub unless: Condition,
    /// Where it comes from.
    pub cites: Vec<String>,
    /// Where it was written.
    pub place: Span,
}

/// What a claim says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimKind {
    /// No request is permitted.
    Never,
    /// Every request is permitted.
    Always,
}

/// A lint that somebody looked at, and found to be as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// The name of the entry that is accepted as it is; `None` for the whole policy.
    pub of: Option<String>,
    /// What is accepted: one of [`Code::LINTS`].
    pub code: Code,
    /// Why.
    pub reason: String,
    /// Where it was written; the name, where it is one of several entries that are accepted for the same reason.
    pub place: Span,
}

impl Acceptance {
    /// What it is of, in words.
    pub fn of_words(&self) -> String {
        self.of.as_ref().map_or_else(|| "this policy".to_owned(), |name| format!("`{name}`"))
    }
}

macro_rules! lists {
    ($($field:ident: $id:ident => $element:ty, $doc:literal;)*) => {
        impl Policy {
            $(
                #[doc = $doc]
                pub fn $field(&self) -> impl ExactSizeIterator<Item = ($id, &$element)> + DoubleEndedIterator + Clone + '_ {
                    self.$field.iter().enumerate().map(|(index, element)| ($id::new(index), element))
                }
            )*
        }
        $(
            impl Index<$id> for Policy {
                type Output = $element;
                #[inline]
                fn index(&self, id: $id) -> &$element {
                    &self.$field[id.index()]
                }
            }
        )*
    };
}

lists! {
    categories: CategoryId => Category, "The categories, as written.";
    roles: RoleId => Word, "The roles, as written.";
    purposes: PurposeId => Word, "The purposes, as written.";
    settings: SettingId => Word, "The settings, as written.";
    organisations: OrganisationId => Organisation, "The organisations, as written.";
    groups: GroupId => Group, "The groups, as written.";
    labels: LabelId => Word, "The labels, as written.";
    facts: FactId => Fact, "The facts, objections, choices and quantities, as written.";
    definitions: DefinitionId => Definition, "The definitions, each after those that it asks.";
    duties: DutyId => Word, "The duties, as written.";
    rules: RuleId => Rule, "The rules, as written.";
    scenarios: ScenarioId => Scenario, "The scenarios, as written.";
    claims: ClaimId => Claim, "The claims, as written.";
}

/// The rules that are grants, as written.
pub(crate) fn grants_of(rules: &[Rule]) -> Vec<RuleId> {
    let numbered = rules.iter().enumerate();
    numbered.filter(|(_, rule)| matches!(rule.body, Body::Grant(_))).map(|(index, _)| RuleId::new(index)).collect()
}

impl Policy {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Its version, where it has one.
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// Who owns it, where that is said.
    pub fn owner(&self) -> Option<&str> {
        self.owner.as_deref()
    }

    /// What it was drawn from.
    pub fn source(&self) -> &[String] {
        &self.source
    }

    /// What is accepted as it is. It bears on what is advised, and on no decision.
    pub fn acceptances(&self) -> impl Iterator<Item = &Acceptance> {
        self.acceptances.values()
    }

    /// By what a lint is accepted that is about an entry, or about the whole policy: by the entry itself, or else for the
    /// whole policy.
    pub fn acceptance_of(&self, entry: Option<&str>, code: Code) -> Option<&Acceptance> {
        let here = |of: Option<&str>| self.acceptances.get(&(of.map(str::to_owned), code));
        here(entry).or_else(|| here(None))
    }

    /// The same vocabulary, scenarios and claims under other rules: to see what a rule is worth. Requests of this policy
    /// can be asked of it. It is nobody's policy, so its digest is no digest.
    #[must_use]
    pub fn with_rules(&self, rules: Vec<Rule>) -> Policy {
        Policy { grants: grants_of(&rules), rules, digest: ALTERED.to_owned(), ..self.clone() }
    }

    /// Puts another rule of the same kind in the place of one, and gives back the one that was there: a policy that is tried
    /// under very many changes is copied once. See [`with_rules`](Policy::with_rules).
    pub fn exchange_rule(&mut self, at: RuleId, rule: Rule) -> Rule {
        debug_assert!(std::mem::discriminant(&self[at].body) == std::mem::discriminant(&rule.body), "a rule of the same kind");
        self.digest.replace_range(.., ALTERED);
        std::mem::replace(&mut self.rules[at.index()], rule)
    }

    /// The same for a definition.
    pub fn exchange_definition(&mut self, at: DefinitionId, definition: Definition) -> Definition {
        self.digest.replace_range(.., ALTERED);
        std::mem::replace(&mut self.definitions[at.index()], definition)
    }

    /// The same under other definitions: as many, in the same order. See [`with_rules`](Policy::with_rules).
    #[must_use]
    pub fn with_definitions(&self, definitions: Vec<Definition>) -> Policy {
        Policy { definitions, digest: ALTERED.to_owned(), ..self.clone() }
    }

    /// A digest of all that bears on a decision or its explanation, and of nothing else: not of comments or layout,
    /// nor of scenarios and claims. SHA-256 in hexadecimal.
    pub fn digest(&self) -> &str {
        &self.digest
    }
}
