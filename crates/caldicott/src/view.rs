//! The whole record for one requester and one patient.

use caldicott_engine::Table;
use caldicott_policy::json::{CellJson, ErrorJson, ErrorLineJson, IdJson, ViewJson};
use caldicott_policy::{CategoryId, Outcome, Policy, Request, RequestError, Tier};
use std::fmt;

/// What one requester may see of one patient's record: every tier that may be spoken of, with its outcome. What is concealed,
/// or may turn out to be, is left out, as if there were no such thing. To the requester show those tiers in which the record
/// holds something: who sees all the others may tell from what is missing that something is.
#[derive(Clone, Debug)]
pub struct RecordView<'p> {
    policy: &'p Policy,
    request: Request,
    cells: Vec<(CategoryId, Tier, Outcome)>,
}

impl<'p> RecordView<'p> {
    /// What a compiled policy lets the requester of a request see; which category and tier the request is about does not matter.
    ///
    /// # Panics
    ///
    /// If the request was made for a policy with other content.
    pub fn by_table(table: &'p Table, request: &Request) -> Self {
        let (subject, patient, item) = table.resolve(request);
        let cells = table.view(&subject, &patient, item.record(), request.purposes()).cells().collect();
        RecordView { policy: table.policy(), request: request.clone(), cells }
    }

    /// The same by a policy that is not compiled: each tier is decided by itself.
    ///
    /// # Panics
    ///
    /// If the request was made for a policy with other content.
    pub fn by_reference(policy: &'p Policy, request: &Request) -> Self {
        let tiers = policy.categories().flat_map(|(category, found)| (1..=found.top()).map(move |tier| (category, tier)));
        let cells = tiers.filter_map(|(category, tier)| {
            let decision = policy.decide(&request.about(policy, category, tier)?);
            (!decision.must_look_absent()).then(|| (category, tier, decision.outcome()))
        });
        RecordView { policy, request: request.clone(), cells: cells.collect() }
    }

    /// Every tier that may be spoken of, in the order of the policy, with its outcome.
    pub fn cells(&self) -> &[(CategoryId, Tier, Outcome)] {
        &self.cells
    }

    /// The same as it is written.
    pub fn json(&self, id: Option<IdJson>) -> ViewJson<'p> {
        let cells = self.cells.iter().map(|&(category, tier, outcome)| {
            let category = self.policy[category].word.name.as_str();
            CellJson { category, tier, outcome: outcome.into() }
        });
        ViewJson { id, cells: cells.collect(), policy: self.policy.policy_json() }
    }
}

/// For people: a line for each tier, under its category.
impl fmt::Display for RecordView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let purposes: Vec<&str> = self.request.purposes().iter().map(|&purpose| self.policy[purpose].title.as_str()).collect();
        writeln!(f, "{}, for {}", self.policy[self.request.role()].title, purposes.join(" and "))?;
        let titles = self.cells.iter().map(|&(category, tier, _)| self.tier_title(category, tier).chars().count());
        let width = titles.max().unwrap_or(0);
        let mut last = None;
        for &(category, tier, outcome) in &self.cells {
            if last.replace(category) != Some(category) {
                writeln!(f, "  {}", self.policy[category].word.title)?;
            }
            writeln!(f, "    {tier}  {:width$}  {}", self.tier_title(category, tier), outcome.word())?;
        }
        if self.cells.is_empty() {
            writeln!(f, "  There is nothing that may be shown or spoken of.")?;
        }
        Ok(())
    }
}

impl RecordView<'_> {
    fn tier_title(&self, category: CategoryId, tier: Tier) -> &str {
        &self.policy[category].tiers[tier as usize - 1]
    }
}

/// What is wrong with a request, as it is written.
pub fn error_json(id: Option<IdJson>, error: RequestError) -> ErrorLineJson {
    ErrorLineJson { id, error: ErrorJson { code: error.code.name().to_owned(), message: error.message } }
}
