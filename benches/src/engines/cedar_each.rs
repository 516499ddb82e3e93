//! Cedar, with a policy for each agreement, and one for each thing that forbids: what an author would write who wants to read
//! it again. The tables alone are entities, since no Cedar policy can hold one. The holder stands in the scope, which is the
//! cheapest way for a policy to be about something else.

use super::cedar::{self, Cedar, cells, tagged, uid};
use super::{Engine, Said};
use crate::world::{FRAMEWORK, Request, World};
use serde_json::Value;
use std::fmt::Write as _;

const RULES: &str = r#"
forbid (principal, action, resource) when { context.local_opt_out && !context.emergency };

forbid (principal, action, resource) when { context.national_opt_out && action != Action::"direct-care" };

forbid (principal, action, resource) when { context.sensitive && context.role in Group::"not-for-sensitive" };

forbid (principal, action, resource) unless {
  context.consent == "given" ||
  (context.consent == "not-recorded" && action == Action::"direct-care" &&
    (!context.present || context.emergency || !context.capacity))
};

forbid (principal, action, resource) unless { Agreement::"framework".getTag(context.cell) >= context.tier };

permit (principal, action, resource) when { principal == resource };
"#;

/// Cedar, loaded.
pub struct CedarEach(Cedar);

impl Engine for CedarEach {
    const NAME: &'static str = "Cedar, a policy for each agreement";
    /// The policies, and the entities as JSON.
    type Source = (String, String);
    type Question = cedar_policy::Request;

    fn source(world: &World) -> Self::Source {
        let mut policies = RULES.to_owned();
        for agreement in &world.agreements {
            let holder = &world.organisations[agreement.holder];
            let recipients =
                agreement.recipients.map(|recipient| format!("Organisation::\"{}\"", world.organisations[recipient])).join(", ");
            let _ = write!(
                policies,
                "\npermit (principal, action, resource == Organisation::\"{holder}\") when {{\n  [{recipients}].contains(principal) && Agreement::\"{holder}\".getTag(context.cell) >= context.tier\n}};\n"
            );
        }
        let agreements =
            world.agreements.iter().map(|agreement| tagged("Agreement", &world.organisations[agreement.holder], cells(&agreement.tiers)));
        let framework = tagged("Agreement", "framework", cells(&FRAMEWORK));
        let entities: Vec<Value> = cedar::roles().into_iter().chain(agreements).chain([framework]).collect();
        (policies, Value::from(entities).to_string())
    }

    fn load((policies, entities): &Self::Source) -> CedarEach {
        CedarEach(cedar::load(policies, entities))
    }

    fn question(&self, world: &World, request: &Request) -> cedar_policy::Request {
        cedar::question(world, request, uid("Organisation", &world.organisations[request.requester]))
    }

    fn decide(&mut self, question: &cedar_policy::Request) -> Said {
        self.0.decide(question)
    }
}
