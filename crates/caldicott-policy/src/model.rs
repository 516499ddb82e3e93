//! A policy as it is meant.
//!
//! Names are ids, groups are the things in them, left-out details are what they stand for. A [`Policy`] is only
//! made by [`resolve`](crate::resolve), so whoever holds one holds a policy without a mistake: every id is of this
//! policy, every tier exists, every definition is well founded. What comes after returns answers, not errors.
//!
//! Invariants:
//! * a definition asks only definitions with a smaller id;
//! * rules are in the order written, over all files.

use crate::ids::{
    Among, CategoryId, ClaimId, DefinitionId, DutyId, FactId, GroupId, Id as _, Ids, LabelId, OrganisationId, PurposeId, RoleId, RuleId,
    ScenarioId, SettingId, ValueId,
};
use crate::request::Request;
use caldicott_syntax::ast::{Basis, ConsentAnswer, Controllers, Gate, Keyword};
use caldicott_syntax::{Day, Span};
use std::collections::{BTreeSet, HashMap};
use std::ops::Index;

/// A tier of a category, from 1; reaching a tier reaches every lower one.
pub type Tier = u32;

/// A policy.
#[derive(Clone, Debug)]
pub struct Policy {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) version: Option<String>,
    pub(crate) owner: Option<String>,
    pub(crate) source: Vec<String>,
    pub(crate) digest: String,
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
    pub(crate) scenarios: Vec<Scenario>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) lookup: Lookup,
}

/// A word of the vocabulary: its name, its title and its codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The short name.
    pub name: String,
    /// What a board calls it.
    pub title: String,
    /// What other systems call it.
    pub codes: Vec<String>,
    /// Where it was declared.
    pub place: Span,
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

/// A rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The clauses it comes from.
    pub cites: Vec<String>,
    /// The days on which it has an effect.
    pub period: Period,
    /// The word it was written with.
    pub keyword: Keyword,
    /// What it says.
    pub body: Body,
    /// Where it was written.
    pub place: Span,
}

/// What a rule says.
#[derive(Clone, Debug)]
pub enum Body {
    /// An `access` table or an `allow`.
    Grant(Grant),
    /// A `withhold` or a `conceal`.
    Withhold(Withhold),
    /// A `consent` entry.
    Consent(Consent),
    /// An agreement.
    Agreement(Agreement),
    /// A gateway.
    Gateway(Gateway),
    /// An `oblige`.
    Oblige(Oblige),
}

impl Body {
    /// The withhold or conceal entry that it is, if it is one.
    pub fn as_withhold(&self) -> Option<&Withhold> {
        if let Body::Withhold(withhold) = self { Some(withhold) } else { None }
    }

    /// The consent entry that it is, if it is one.
    pub fn as_consent(&self) -> Option<&Consent> {
        if let Body::Consent(consent) = self { Some(consent) } else { None }
    }

    /// What relying on the rule owes, or using its exception; a consent entry's duties are those of its clauses.
    pub fn duties(&self) -> Option<&Ids<DutyId>> {
        match self {
            Body::Grant(grant) => Some(&grant.must),
            Body::Withhold(withhold) => Some(&withhold.then_must),
            Body::Consent(_) => None,
            Body::Agreement(agreement) => Some(&agreement.must),
            Body::Gateway(gateway) => Some(&gateway.must),
            Body::Oblige(oblige) => Some(&oblige.must),
        }
    }
}

/// Roles reach tiers.
#[derive(Clone, Debug)]
pub struct Grant {
    /// For which purposes.
    pub purposes: Among<PurposeId>,
    /// Who reaches what.
    pub reach: Reach,
    /// Under which condition.
    pub when: Condition,
    /// What is owed.
    pub must: Ids<DutyId>,
}

/// Who reaches what.
#[derive(Clone, Debug)]
pub struct Reach {
    /// The roles of a `roles` detail.
    pub roles: Among<RoleId>,
    /// The data, for all of those roles or role by role.
    pub data: ReachedData,
}

/// Data for all roles alike, or a table.
#[derive(Clone, Debug)]
pub enum ReachedData {
    /// The same for all.
    Same(Data),
    /// Rows of a table: any of these roles reaches this data.
    Table(Vec<(Among<RoleId>, Data)>),
}

/// A set of tiers of categories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// Every tier of every category.
    Everything,
    /// Of each of these categories, sorted, the tiers from the first to the second number.
    These(Vec<(CategoryId, Tier, Tier)>),
}

impl Data {
    /// The lowest and the highest tier of a category that it takes in, if it takes in any.
    pub fn tiers_of(&self, category: CategoryId) -> Option<(Tier, Tier)> {
        match self {
            Data::Everything => Some((1, Tier::MAX)),
            Data::These(list) => {
                let at = list.binary_search_by_key(&category, |&(category, ..)| category).ok()?;
                list.get(at).map(|&(_, low, high)| (low, high))
            }
        }
    }

    /// Whether it takes in a tier of a category.
    pub fn contains(&self, category: CategoryId, tier: Tier) -> bool {
        self.tiers_of(category).is_some_and(|(low, high)| (low..=high).contains(&tier))
    }
}

/// Whom, what and for what a rule is about.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The requester's role.
    pub roles: Among<RoleId>,
    /// The purpose.
    pub purposes: Among<PurposeId>,
    /// The data.
    pub data: Data,
    /// Items that carry any of these labels; `None` for all items.
    pub labelled: Option<Ids<LabelId>>,
}

/// What is refused.
#[derive(Clone, Debug)]
pub struct Withhold {
    /// Where it applies.
    pub scope: Scope,
    /// When it applies.
    pub when: Condition,
    /// The exception; [`Condition::never`] if there is none.
    pub unless: Condition,
    /// What is owed when the exception is used.
    pub then_must: Ids<DutyId>,
    /// Who can decide instead.
    pub refer: Option<String>,
    /// Whether it is a `conceal`.
    pub conceals: bool,
}

/// What consent is needed.
#[derive(Clone, Debug)]
pub struct Consent {
    /// Where it applies.
    pub scope: Scope,
    /// When it applies.
    pub when: Condition,
    /// The ways to satisfy it, as written.
    pub clauses: Vec<Clause>,
}

/// One way to satisfy a consent entry.
#[derive(Clone, Debug)]
pub struct Clause {
    /// What it rests on.
    pub basis: Basis,
    /// Under which condition.
    pub when: Condition,
    /// What is owed.
    pub must: Ids<DutyId>,
}

/// Organisations have agreed to share.
#[derive(Clone, Debug)]
pub struct Agreement {
    /// Whose data is shared.
    pub sharers: Parties,
    /// Who may see it.
    pub viewers: Parties,
    /// For which purposes.
    pub purposes: Among<PurposeId>,
    /// Who reaches what.
    pub covers: Reach,
    /// Under which condition.
    pub when: Condition,
    /// What is owed.
    pub must: Ids<DutyId>,
    /// The day by which it was to be reviewed.
    pub review_by: Option<Day>,
    /// For the record: version, controllers, processors, basis, confidentiality.
    pub record: Record,
}

/// What an agreement says for the record.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Its version.
    pub version: Option<String>,
    /// Who decides.
    pub controllers: Option<Controllers>,
    /// Who processes on instructions.
    pub processors: Vec<OrganisationId>,
    /// The lawful bases.
    pub basis: Vec<String>,
    /// How the duty of confidentiality is met.
    pub confidentiality: Option<String>,
}

/// The organisations on one side of an agreement, each with the days on which it is bound.
///
/// Without signatures all of them are bound on every day, and are one element; with signatures each signature is
/// one.
pub type Parties = Vec<(Ids<OrganisationId>, Period)>;

/// The law itself takes the place of an agreement.
#[derive(Clone, Debug)]
pub struct Gateway {
    /// For which purposes.
    pub purposes: Among<PurposeId>,
    /// Who reaches what.
    pub covers: Reach,
    /// Under which condition.
    pub when: Condition,
    /// What is owed.
    pub must: Ids<DutyId>,
    /// The lawful bases.
    pub basis: Vec<String>,
}

/// Duties that every permit in a scope carries.
#[derive(Clone, Debug)]
pub struct Oblige {
    /// Where it applies.
    pub scope: Scope,
    /// When it applies.
    pub when: Condition,
    /// What is owed.
    pub must: Ids<DutyId>,
}

/// Days from the first to the last, both included; an end left out is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Period {
    /// The first day.
    pub starts: Option<Day>,
    /// The last day.
    pub ends: Option<Day>,
}

impl Period {
    /// Every day.
    pub const ALWAYS: Period = Period { starts: None, ends: None };

    /// Whether a day is in it.
    pub fn contains(&self, day: Day) -> bool {
        self.starts.is_none_or(|starts| starts <= day) && self.ends.is_none_or(|ends| day <= ends)
    }
}

/// A condition. [`Condition::always`] is the one way to say *always*, [`Condition::never`] the one to say *never*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// All of these.
    All(Vec<Condition>),
    /// Any of these.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// A thing that can be asked.
    Ask(Ask),
}

impl Condition {
    /// The condition that always holds.
    pub fn always() -> Condition {
        Condition::All(Vec::new())
    }

    /// The condition that never holds.
    pub fn never() -> Condition {
        Condition::Any(Vec::new())
    }
}

/// A thing that can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Whether a fact is so, or an objection was made.
    Fact(FactId),
    /// Whether a choice has one of these values.
    Choice(FactId, Ids<ValueId>),
    /// How a quantity compares.
    Quantity(FactId, Compare),
    /// Whether the item carries a label.
    Labelled(LabelId),
    /// Whether the patient's recorded answer is one of these.
    Consent(BTreeSet<Answer>),
    /// Whether the role is one of these.
    Role(Among<RoleId>),
    /// Whether the purpose is one of these.
    Purpose(Among<PurposeId>),
    /// Whether the category is one of these.
    Category(Ids<CategoryId>),
    /// How the tier compares.
    Tier(Compare),
    /// Whether the organisation on a side is one of these.
    Party(Side, Ids<OrganisationId>),
    /// Whether requester and holder are the same organisation.
    SameOrganisation,
    /// A condition with a name.
    Definition(DefinitionId),
}

/// How a number compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    /// Less than this.
    Under(u32),
    /// This or more.
    AtLeast(u32),
    /// This.
    Exactly(u32),
}

impl Compare {
    /// Whether a number compares so.
    pub fn holds(self, number: u32) -> bool {
        match self {
            Compare::Under(limit) => number < limit,
            Compare::AtLeast(limit) => number >= limit,
            Compare::Exactly(exact) => number == exact,
        }
    }

    /// The number compared with.
    pub fn number(self) -> u32 {
        match self {
            Compare::Under(number) | Compare::AtLeast(number) | Compare::Exactly(number) => number,
        }
    }
}

/// The patient's recorded answer. That nothing is recorded is an answer; that nobody looked is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// Consent is given.
    Given,
    /// Consent is refused.
    Refused,
    /// The register was checked and holds nothing.
    NotRecorded,
}

impl Answer {
    /// All three.
    pub const ALL: [Answer; 3] = [Answer::Given, Answer::Refused, Answer::NotRecorded];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Answer::Given => "given",
            Answer::Refused => "refused",
            Answer::NotRecorded => "not-recorded",
        }
    }

    /// The answer that a word of the text stands for; `None` for `unknown`.
    pub(crate) fn from_written(written: ConsentAnswer) -> Option<Answer> {
        match written {
            ConsentAnswer::Given => Some(Answer::Given),
            ConsentAnswer::Refused => Some(Answer::Refused),
            ConsentAnswer::NotRecorded => Some(Answer::NotRecorded),
            ConsentAnswer::Unknown => None,
        }
    }
}

/// The two organisations of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Who asks.
    Requester,
    /// Who holds the record.
    Holder,
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

/// What a name or a code stands for in a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lookup {
    pub(crate) categories: HashMap<String, CategoryId>,
    pub(crate) roles: Codes<RoleId>,
    pub(crate) purposes: Codes<PurposeId>,
    pub(crate) organisations: Codes<OrganisationId>,
    pub(crate) labels: Codes<LabelId>,
    pub(crate) facts: Codes<FactId>,
    /// Everything else that the policy names, with its kind, for messages.
    pub(crate) kinds: HashMap<String, Keyword>,
}

/// Names and codes of one kind. Names are looked up first.
#[derive(Clone, Debug)]
pub(crate) struct Codes<T> {
    pub(crate) names: HashMap<String, T>,
    pub(crate) codes: HashMap<String, T>,
}

impl<T> Default for Codes<T> {
    fn default() -> Self {
        Codes { names: HashMap::new(), codes: HashMap::new() }
    }
}

impl<T: Copy> Codes<T> {
    pub(crate) fn get(&self, name_or_code: &str) -> Option<T> {
        self.names.get(name_or_code).or_else(|| self.codes.get(name_or_code)).copied()
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

    /// A digest of all that bears on a decision or its explanation, and of nothing else: not of comments or layout,
    /// nor of scenarios and claims. SHA-256 in hexadecimal.
    pub fn digest(&self) -> &str {
        &self.digest
    }
}
