//! Who can see what, as tables: for each purpose the roles by the categories, with the tiers that are reached.
//!
//! Purposes for which everybody sees the same share one table, so that a board is shown what differs and nothing twice.
//! [`Matrix`] says what is so; this file arranges it, and `matrix_text.rs` writes it.

use caldicott_analysis::{Asking, Matrix, OutOfBudget, Prover, Reach, Sight};
use caldicott_policy::json::PolicyJson;
use caldicott_policy::{CategoryId, Policy, PurposeId, RoleId};
use serde::Serialize;

/// What a role sees of a category: for each tier, tier 1 first, how it is reached, or `None` where it never is.
pub type Tiers = Vec<Option<Reach>>;

/// Who can see what by a policy, or by a part of it.
#[derive(Clone, Debug)]
pub struct WhoSeesWhat<'p> {
    pub(crate) policy: &'p Policy,
    matrix: Matrix,
    /// The roles that are told about.
    pub roles: Vec<RoleId>,
    /// The categories that are told about.
    pub categories: Vec<CategoryId>,
    /// The purposes that are told about.
    pub purposes: Vec<PurposeId>,
}

/// What everybody sees for some purposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixTable {
    /// The purposes, for which it is the same.
    pub purposes: Vec<PurposeId>,
    /// For each role what it sees of each category.
    pub rows: Vec<(RoleId, Vec<Tiers>)>,
}

impl MatrixTable {
    /// Whether nobody sees anything.
    pub fn is_empty(&self) -> bool {
        self.rows.iter().all(|(_, cells)| cells.iter().all(|tiers| sees_nothing(tiers)))
    }
}

/// Whether no tier is reached.
pub fn sees_nothing(tiers: &[Option<Reach>]) -> bool {
    tiers.iter().all(Option::is_none)
}

impl<'p> WhoSeesWhat<'p> {
    /// Of a whole policy. An error if that takes too long.
    pub fn of(policy: &'p Policy) -> Result<Self, OutOfBudget> {
        WhoSeesWhat::by(&Prover::new(policy, [])?)
    }

    /// Of a policy that was read whole.
    pub fn by(prover: &Prover<'p>) -> Result<Self, OutOfBudget> {
        let policy = prover.survey().frame().policy(caldicott_analysis::frame::Seat::FIRST);
        Ok(WhoSeesWhat {
            policy,
            matrix: Matrix::of(prover)?,
            roles: policy.roles().map(|(id, _)| id).collect(),
            categories: policy.categories().map(|(id, _)| id).collect(),
            purposes: policy.purposes().map(|(id, _)| id).collect(),
        })
    }

    /// The policy.
    pub fn policy(&self) -> &'p Policy {
        self.policy
    }

    /// What a role sees of a category for a purpose.
    pub fn tiers(&self, role: RoleId, category: CategoryId, purpose: PurposeId) -> Tiers {
        (1..=self.policy[category].top()).map(|tier| self.matrix.reach(Sight { role, category, tier, purpose })).collect()
    }

    /// A table for each purpose, or for several for which everybody sees the same.
    pub fn tables(&self) -> Vec<MatrixTable> {
        let mut tables: Vec<MatrixTable> = Vec::new();
        for &purpose in &self.purposes {
            let row = |&role| (role, self.categories.iter().map(|&category| self.tiers(role, category, purpose)).collect());
            let rows = self.roles.iter().map(row).collect();
            match tables.iter_mut().find(|table| table.rows == rows) {
                Some(table) => table.purposes.push(purpose),
                None => tables.push(MatrixTable { purposes: vec![purpose], rows }),
            }
        }
        tables
    }

    /// The titles of some purposes: `Direct care and Emergency care`.
    pub fn purpose_titles(&self, purposes: &[PurposeId]) -> String {
        let titles: Vec<&str> = purposes.iter().map(|&purpose| self.policy[purpose].title.as_str()).collect();
        match &titles[..] {
            [] => "No purpose".to_owned(),
            [only] => (*only).to_owned(),
            [before @ .., last] => format!("{} and {last}", before.join(", ")),
        }
    }

    /// Every tier of every category by role and purpose, as it is written.
    pub fn json(&self) -> MatrixJson<'p> {
        let tables = self.tables().into_iter().map(|table| TableJson {
            purposes: table.purposes.iter().map(|&purpose| self.policy[purpose].name.clone()).collect(),
            roles: table.rows.iter().map(|(role, cells)| self.role_json(*role, cells)).collect(),
        });
        MatrixJson { policy: self.policy.policy_json(), tables: tables.collect() }
    }

    fn role_json(&self, role: RoleId, cells: &[Tiers]) -> RoleJson {
        let categories = self.categories.iter().zip(cells).map(|(&category, tiers)| CategoryJson {
            category: self.policy[category].word.name.clone(),
            tiers: tiers.iter().map(|&reach| TierJson::of(reach)).collect(),
        });
        RoleJson { role: self.policy[role].name.clone(), categories: categories.collect() }
    }
}

/// The stable word for how a tier is reached.
pub fn reach_word(reach: Option<Reach>) -> &'static str {
    match reach.map(|reach| reach.asking) {
        None => "never",
        Some(Asking::NotAsked) => "not-asked",
        Some(Asking::MayBeAsked) => "may-be-asked",
        Some(Asking::MustAgree) => "must-agree",
    }
}

/// Who can see what, as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MatrixJson<'p> {
    /// The policy.
    pub policy: PolicyJson<'p>,
    /// A table for each purpose, or for several for which everybody sees the same.
    pub tables: Vec<TableJson>,
}

/// What everybody sees for some purposes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableJson {
    /// The names of the purposes.
    pub purposes: Vec<String>,
    /// Each role.
    pub roles: Vec<RoleJson>,
}

/// What a role sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoleJson {
    /// The name of the role.
    pub role: String,
    /// Each category.
    pub categories: Vec<CategoryJson>,
}

/// What is seen of a category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CategoryJson {
    /// The name of the category.
    pub category: String,
    /// Each tier, tier 1 first.
    pub tiers: Vec<TierJson>,
}

/// How a tier is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TierJson {
    /// `never`, `not-asked`, `may-be-asked` or `must-agree`.
    pub reach: &'static str,
    /// Whether it is reached only in circumstances that the rules name.
    pub conditions: bool,
}

impl TierJson {
    fn of(reach: Option<Reach>) -> TierJson {
        TierJson { reach: reach_word(reach), conditions: reach.is_some_and(|reach| reach.conditions) }
    }
}
