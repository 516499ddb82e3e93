//! What authorises a request by an agreement, and which agreement is relied on.
//!
//! Of the agreements that say yes the first as written is relied on. Mostly each says the same in the policy and in the table,
//! and they come in the same order: then the first is the same, and nothing has to be put together to see it.
//!
//! ```text
//! policy   rule 7 says a    rule 8 says b    rule 12 says c
//! table    rule 7 says a    rule 8 says b    rule 12 says c      the first that says yes is the same, whatever a, b and c are
//! ```
//!
//! Where they are not, the first that says yes is put together for both, as the number of a rule, and compared.

use super::parts::level;
use super::reading::{AgreementsRead, Reading, any_of, first_of};
use crate::diagram::{Diagram, Leaf};
use crate::frame::Seat;
use crate::survey::{Gates, Reading as Logic, Survey};
use caldicott_engine::Content;
use caldicott_policy::meaning::Meaning;
use caldicott_policy::{Body, Policy, RuleId, Truth};

/// What is put together of very many agreements.
pub(super) struct Authorised {
    /// The gates of the policy.
    pub(super) gates: Gates,
    /// What authorises by the table, but for gateways.
    pub(super) authority: Diagram,
    /// Whether each agreement says the same in both, and they come in the same order.
    pub(super) alike: bool,
}

impl Authorised {
    pub(super) fn of(survey: &Survey<'_>, content: &Content<'_>) -> Authorised {
        let gates = survey.gates(Seat::FIRST);
        let read = Reading::new(survey, content).agreements();
        let authority = any_of(&mut survey.diagrams(), &read);
        let policy = survey.frame().policy(Seat::FIRST);
        let [by_policy, by_table] = [of_policy(policy, &survey.meaning(Seat::FIRST)), of_table(content, &read)];
        // One that never says yes is never relied on.
        let diagrams = survey.diagrams();
        let [by_policy, by_table] = [by_policy, by_table].map(|agreements| {
            agreements.into_iter().filter(|&(_, says)| diagrams.bounds(says).1 == Truth::Yes as Leaf).collect::<Vec<_>>()
        });
        Authorised { gates, authority, alike: by_policy == by_table }
    }

    /// The same, when everything else that was put together is forgotten.
    pub(super) fn kept(mut self, survey: &mut Survey<'_>) -> Authorised {
        survey.keep(self.gates.diagrams().chain([&mut self.authority]));
        self
    }
}

/// The agreements of a policy as written, and what each says.
fn of_policy<'p>(policy: &'p Policy, meaning: &Meaning<'p, Logic<'_, 'p>>) -> Vec<(RuleId, Diagram)> {
    let agreements = policy.rules().filter(|(_, rule)| matches!(rule.body, Body::Agreement(_)));
    agreements.filter_map(|(id, rule)| Some((id, meaning.authority_of(rule)?))).collect()
}

/// The agreements of a table by their numbers, and what each says.
fn of_table(content: &Content<'_>, read: &AgreementsRead) -> Vec<(RuleId, Diagram)> {
    (0..).map(|number| content.rule(number)).zip(read.each.iter().copied()).collect()
}

/// The first agreement as written that says yes, as a rule.
pub(super) fn first_of_policy<'p>(survey: &Survey<'p>, policy: &'p Policy, meaning: &Meaning<'p, Logic<'_, 'p>>) -> Diagram {
    let says = of_policy(policy, meaning).into_iter().map(|(rule, says)| (level(policy, rule), says));
    first_of(&mut survey.diagrams(), says)
}

/// The agreement of a table with the smallest number that says yes, as a rule.
pub(super) fn first_of_table(survey: &Survey<'_>, policy: &Policy, content: &Content<'_>, read: &AgreementsRead) -> Diagram {
    let agreements = of_table(content, read);
    let count = agreements.len() as Leaf;
    let numbered = (0..count).map(|number| count - number).zip(read.each.iter().copied());
    let mut diagrams = survey.diagrams();
    let first = first_of(&mut diagrams, numbered);
    diagrams.map(first, |place| if place == 0 { 0 } else { level(policy, agreements[(count - place) as usize].0) })
}
