//! Rules, as they are meant.

use crate::condition::Condition;
use crate::ids::{Among, CategoryId, DutyId, Ids, LabelId, OrganisationId, PurposeId, RoleId, Tier};
use caldicott_syntax::ast::{Basis, Controllers, Keyword};
use caldicott_syntax::{Day, Span};

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
#[derive(Clone, Debug, PartialEq, Eq)]
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

    /// Every condition in it, in the order of its fields.
    pub fn conditions(&self) -> Vec<&Condition> {
        match self {
            Body::Grant(grant) => vec![&grant.when],
            Body::Withhold(withhold) => vec![&withhold.when, &withhold.unless],
            Body::Consent(consent) => [&consent.when].into_iter().chain(consent.clauses.iter().map(|clause| &clause.when)).collect(),
            Body::Agreement(agreement) => vec![&agreement.when],
            Body::Gateway(gateway) => vec![&gateway.when],
            Body::Oblige(oblige) => vec![&oblige.when],
        }
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The roles of a `roles` detail.
    pub roles: Among<RoleId>,
    /// The data, for all of those roles or role by role.
    pub data: ReachedData,
}

/// Data for all roles alike, or a table.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    #[inline]
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
    #[inline]
    pub fn contains(&self, category: CategoryId, tier: Tier) -> bool {
        self.tiers_of(category).is_some_and(|(low, high)| (low..=high).contains(&tier))
    }
}

/// Whom, what and for what a rule is about.
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Where it applies.
    pub scope: Scope,
    /// When it applies.
    pub when: Condition,
    /// The ways to satisfy it, as written.
    pub clauses: Vec<Clause>,
}

/// One way to satisfy a consent entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// What it rests on.
    pub basis: Basis,
    /// Under which condition.
    pub when: Condition,
    /// What is owed.
    pub must: Ids<DutyId>,
}

/// Organisations have agreed to share.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// For the record: version, controllers, processors, basis, confidentiality, who has not signed.
    pub record: Record,
}

/// What an agreement says for the record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// Where there are signatures: the parties that have none.
    pub unsigned: Vec<OrganisationId>,
}

/// The organisations on one side of an agreement, each with the days on which it is bound.
///
/// Without signatures all of them are bound on every day, and are one element; with signatures each signature is
/// one.
pub type Parties = Vec<(Ids<OrganisationId>, Period)>;

/// The law itself takes the place of an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Oblige {
    /// Where it applies.
    pub scope: Scope,
    /// When it applies.
    pub when: Condition,
    /// What is owed.
    pub must: Ids<DutyId>,
}

/// Days from the first to the last, both included; an end left out is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
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
    #[inline]
    pub fn contains(&self, day: Day) -> bool {
        self.starts.is_none_or(|starts| starts <= day) && self.ends.is_none_or(|ends| day <= ends)
    }
}
