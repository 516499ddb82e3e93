//! The reference: the meaning of a policy, written to be read. It says everything a decision has.

use super::{Engine, Said};
use crate::world::{Consent, DAY, Request, World};
use caldicott::{Answer, Policy};

/// The reference.
pub struct Reference(Policy);

impl Engine for Reference {
    const NAME: &'static str = "Caldicott, the reference";
    type Source = String;
    type Question = caldicott::Request;

    fn source(world: &World) -> String {
        world.text()
    }

    fn load(text: &String) -> Reference {
        Reference(policy(text))
    }

    fn question(&self, world: &World, of: &Request) -> caldicott::Request {
        request(&self.0, world, of)
    }

    fn decide(&mut self, question: &caldicott::Request) -> Said {
        self.0.decide(question).outcome().into()
    }
}

/// Reads a policy as an embedder does.
pub(super) fn policy(text: &str) -> Policy {
    caldicott::parse(text).expect("the policy of a world is sound")
}

/// A request, made for a policy.
pub(super) fn request(policy: &Policy, world: &World, request: &Request) -> caldicott::Request {
    let named = world.named(request);
    let builder = policy
        .request()
        .role(&named.role)
        .requester(&named.requester)
        .holder(&named.holder)
        .data(&named.category, u32::from(named.tier))
        .labels(named.labels.iter().copied())
        .purpose(&named.purpose)
        .on(DAY.parse().expect("it is a day"));
    let builder = named.facts.iter().fold(builder, |builder, &(fact, value)| builder.fact(fact, value));
    let answer = match request.consent {
        Consent::Given => Some(Answer::Given),
        Consent::Refused => Some(Answer::Refused),
        Consent::NotRecorded => Some(Answer::NotRecorded),
        Consent::Unknown => None,
    };
    let builder = answer.into_iter().fold(builder, |builder, answer| builder.consent(answer));
    builder.build().expect("the policy knows every name of its world")
}
