//! What a careful information-governance lead would ask about a policy that is valid.
//!
//! Nothing here is wrong: every policy with a finding of these decides as it is written. Each is something that somebody may
//! not have meant. Those about decisions are exact: they speak of all complete requests, are read off the policy as a whole
//! ([`crate::Survey`]), and show a request. The others can be read off one entry (`papers.rs`).
//!
//! ```text
//! allow doctors-2 … data letters to tier 1        shadowed-rule    everything that it gives `doctors` gives already
//! withhold … from tier 2 when tier is under 3     access-gap       tier 2 is refused where tier 3 is permitted
//! ```
//!
//! A rule or a condition *never matters* if every complete request is answered the same without it (`idle.rs`). That is said of
//! each by itself: of two that say the same either could go, and not both.
//!
//! Invariant: what is advised never depends on a clock. A day that matters is given.

mod changes;
mod contribution;
mod duties;
mod idle;
mod papers;
mod reach;
mod whole;
mod worth;

pub use changes::{LeftOut, Part, Within};
pub use idle::{Shown, worth};
pub use papers::{ARTICLES, latest_day};

use crate::search::OutOfBudget;
use crate::survey::Survey;
use caldicott_policy::{CategoryId, Code, Day, FactId, OrganisationId, Policy, PurposeId, Question, RoleId, RuleId, Situation, Tier};
use whole::Whole;

/// Something that somebody may not have meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lint {
    /// A grant or an agreement names no purpose.
    NoPurpose(RuleId),
    /// A rule never matters.
    IdleRule(RuleId, Idle),
    /// A rule never matters, because another does everything that it does.
    ShadowedRule {
        /// The rule.
        rule: RuleId,
        /// The other.
        by: RuleId,
    },
    /// A condition or a part of one never matters.
    IdleCondition(LeftOut),
    /// A role is never permitted anything.
    IdleRole(RoleId),
    /// Nothing is ever permitted for a purpose.
    IdlePurpose(PurposeId),
    /// Nobody is ever permitted these tiers of a category.
    UnreachedData {
        /// The category.
        category: CategoryId,
        /// The tiers.
        tiers: Vec<Tier>,
    },
    /// A tier is refused where a higher one is permitted.
    AccessGap {
        /// The category.
        category: CategoryId,
        /// The roles that meet it, in the order written.
        roles: Vec<RoleId>,
        /// A request for the lower tier, which is refused.
        refused: Box<Situation>,
        /// The same request for the higher tier, which is permitted.
        permitted: Box<Situation>,
    },
    /// A consent entry is about a request that nothing else refuses, and whatever the patient answers no clause holds.
    UnmeetableConsent {
        /// The entry.
        rule: RuleId,
        /// The request, with one of the answers.
        witness: Box<Situation>,
    },
    /// Two rules, or two clauses of an entry, would both do for a permit, and it would owe something else.
    DifferentDuties {
        /// The rule that is relied on, or the entry.
        relied_on: RuleId,
        /// The other rule; `None` if it is another clause of the entry.
        other: Option<RuleId>,
        /// The request.
        witness: Box<Situation>,
    },
    /// A way past the patient's own word or what marks an item as kept back, opened by what somebody states, on which a permit
    /// owes nothing.
    EmergencyWithoutDuty {
        /// The consent, withhold or conceal entry.
        rule: RuleId,
        /// The clause or the exception.
        within: Within,
        /// The request.
        witness: Box<Situation>,
    },
    /// An agreement names no basis under these articles of the UK GDPR; a gateway, with none listed, names no law at all.
    NoLawfulBasis {
        /// The agreement or gateway.
        rule: RuleId,
        /// The articles.
        missing: Vec<u32>,
    },
    /// An agreement has no day by which it is to be reviewed.
    NoReview(RuleId),
    /// An agreement is in force after that day.
    PastReview {
        /// The agreement.
        rule: RuleId,
        /// The day.
        review_by: Day,
        /// The day on which it is looked at.
        on: Day,
    },
    /// Parties of an agreement with signatures have not signed.
    NotSigned {
        /// The agreement.
        rule: RuleId,
        /// The parties.
        parties: Vec<OrganisationId>,
    },
    /// No rule asks about a fact, an objection, a choice, a quantity or a label.
    NeverAsked(Question),
    /// A withhold or conceal entry asks an objection whose answer never grows too old.
    NoFreshness(FactId),
}

/// Why a rule never matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// No complete request is one that it is about.
    AboutNothing,
    /// Where it is about something, other rules give the same answer.
    OthersDecide,
}

impl Lint {
    /// Its stable name.
    pub fn code(&self) -> Code {
        match self {
            Lint::NoPurpose(_) => Code::NoPurpose,
            Lint::IdleRule(..) => Code::IdleRule,
            Lint::ShadowedRule { .. } => Code::ShadowedRule,
            Lint::IdleCondition(_) => Code::IdleCondition,
            Lint::IdleRole(_) => Code::IdleRole,
            Lint::IdlePurpose(_) => Code::IdlePurpose,
            Lint::UnreachedData { .. } => Code::UnreachedData,
            Lint::AccessGap { .. } => Code::AccessGap,
            Lint::UnmeetableConsent { .. } => Code::UnmeetableConsent,
            Lint::DifferentDuties { .. } => Code::DifferentDuties,
            Lint::EmergencyWithoutDuty { .. } => Code::EmergencyWithoutDuty,
            Lint::NoLawfulBasis { .. } => Code::NoLawfulBasis,
            Lint::NoReview(_) => Code::NoReview,
            Lint::PastReview { .. } => Code::PastReview,
            Lint::NotSigned { .. } => Code::NotSigned,
            Lint::NeverAsked(_) => Code::NeverAsked,
            Lint::NoFreshness(_) => Code::NoFreshness,
        }
    }
}

/// Everything that there is to ask about a policy, accepted or not. What depends on a day is looked at on the day given, and
/// not at all without one.
pub fn lints(policy: &Policy, on: Option<Day>) -> Result<Vec<Lint>, OutOfBudget> {
    let mut survey = Survey::of(policy)?;
    let whole = Whole::of(&mut survey);
    let mut found = papers::papers(policy, on);
    found.extend(papers::questions(policy));
    found.extend(reach::without_permit(&whole));
    found.extend(reach::gaps(&whole));
    found.extend(reach::unmeetable(&whole));
    found.extend(duties::different(&whole));
    found.extend(duties::emergencies(&whole));
    found.extend(idle::idle(&whole));
    whole.check()?;
    Ok(found)
}
