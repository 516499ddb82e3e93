//! Cedar, with the agreements as entities.
//!
//! Cedar tries every policy on every request, so one policy that says everything is its fastest idiom, and entities with tags
//! are its only tables. Who shares with whom is a tag of the holder; what the framework and the agreement both reach is worked
//! out beforehand, and is a tag of the agreement. So the policy is short, and no agreement can be read in it.

use super::{Engine, Said};
use crate::world::{Category, NOT_FOR_SENSITIVE, Request, Role, Tiers, World};
use cedar_policy::{Authorizer, Context, Decision, Entities, EntityId, EntityTypeName, EntityUid, PolicySet, RestrictedExpression};
use serde_json::{Value, json};

/// What is cheap and refuses often comes first, as in the program that is written by hand.
const POLICY: &str = r#"
permit (principal, action, resource) when {
  !(context.local_opt_out && !context.emergency) &&
  !(context.national_opt_out && action != Action::"direct-care") &&
  !(context.sensitive && principal in Group::"not-for-sensitive") &&
  (context.consent == "given" ||
    (context.consent == "not-recorded" && action == Action::"direct-care" &&
      (!context.present || context.emergency || !context.capacity))) &&
  resource.hasTag(context.requester) &&
  resource.getTag(context.requester).getTag(context.cell) >= context.tier
};
"#;

/// Cedar, loaded.
pub struct Cedar {
    authorizer: Authorizer,
    policies: PolicySet,
    entities: Entities,
}

impl Engine for Cedar {
    const NAME: &'static str = "Cedar, agreements as entities";
    /// The policies, and the entities as JSON.
    type Source = (String, String);
    type Question = cedar_policy::Request;

    fn source(world: &World) -> Self::Source {
        let name = |organisation: usize| world.organisations[organisation].as_str();
        let holders = world.shares().into_iter().enumerate().map(|(holder, shares)| {
            let shares = shares.into_iter().map(|(requester, agreement)| (name(requester).to_owned(), reference("Agreement", agreement)));
            tagged("Organisation", name(holder), Value::Object(shares.collect()))
        });
        let agreements = world.reached().into_iter().map(|(agreement, tiers)| tagged("Agreement", agreement, cells(&tiers)));
        let entities: Vec<Value> = roles().into_iter().chain(holders).chain(agreements).collect();
        (POLICY.to_owned(), Value::from(entities).to_string())
    }

    fn load((policies, entities): &Self::Source) -> Cedar {
        load(policies, entities)
    }

    fn question(&self, world: &World, request: &Request) -> cedar_policy::Request {
        question(world, request, uid("Role", request.role.word()))
    }

    fn decide(&mut self, question: &cedar_policy::Request) -> Said {
        Said::permit(self.authorizer.is_authorized(question, &self.policies, &self.entities).decision() == Decision::Allow)
    }
}

pub(super) fn load(policies: &str, entities: &str) -> Cedar {
    Cedar {
        authorizer: Authorizer::new(),
        policies: policies.parse().expect("the policies are sound"),
        entities: Entities::from_json_str(entities, None).expect("the entities are sound"),
    }
}

/// A request of Cedar: a purpose is an action, and a holder the resource.
pub(super) fn question(world: &World, request: &Request, principal: EntityUid) -> cedar_policy::Request {
    let text = |text: &str| RestrictedExpression::new_string(text.to_owned());
    let facts = request.facts().map(|(fact, value)| (fact.replace('-', "_"), RestrictedExpression::new_bool(value)));
    let others = [
        ("requester".to_owned(), text(&world.organisations[request.requester])),
        ("role".to_owned(), RestrictedExpression::new_entity_uid(uid("Role", request.role.word()))),
        ("cell".to_owned(), text(&cell(request.role, request.category))),
        ("tier".to_owned(), RestrictedExpression::new_long(request.tier.into())),
        ("consent".to_owned(), text(request.consent.word())),
        ("sensitive".to_owned(), RestrictedExpression::new_bool(request.sensitive)),
    ];
    let context = Context::from_pairs(others.into_iter().chain(facts)).expect("no name stands twice");
    let (action, resource) = (uid("Action", request.purpose.word()), uid("Organisation", &world.organisations[request.holder]));
    cedar_policy::Request::new(principal, action, resource, context, None).expect("nothing is checked without a schema")
}

pub(super) fn uid(kind: &str, name: &str) -> EntityUid {
    let kind: EntityTypeName = kind.parse().expect("it is a name");
    EntityUid::from_type_name_and_id(kind, EntityId::new(name))
}

/// The roles, of which some are in a group.
pub(super) fn roles() -> [Value; Role::ALL.len()] {
    Role::ALL.map(|role| {
        let groups: &[Value] = if NOT_FOR_SENSITIVE.contains(&role) { &[id("Group", "not-for-sensitive")] } else { &[] };
        json!({"uid": id("Role", role.word()), "attrs": {}, "parents": groups})
    })
}

fn id(kind: &str, name: &str) -> Value {
    json!({"type": kind, "id": name})
}

/// An entity as a value.
fn reference(kind: &str, name: &str) -> Value {
    json!({"__entity": id(kind, name)})
}

pub(super) fn tagged(kind: &str, name: &str, tags: Value) -> Value {
    json!({"uid": id(kind, name), "attrs": {}, "parents": [], "tags": tags})
}

/// Where a tier stands in a table that is tags.
fn cell(role: Role, category: Category) -> String {
    format!("{}/{}", role.word(), category.word())
}

/// A table as tags.
pub(super) fn cells(tiers: &Tiers) -> Value {
    let rows = Role::ALL.iter().zip(tiers);
    let cells =
        rows.flat_map(|(&role, row)| Category::ALL.iter().zip(row).map(move |(&category, &tier)| (cell(role, category), tier.into())));
    Value::Object(cells.collect())
}
