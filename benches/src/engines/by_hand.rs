//! The policy written as a program, for a request that is typed: what a team without a policy engine would have, and no board
//! could read. It answers in three values, and cites nothing.

use super::{Engine, Said};
use crate::world::{Consent, FRAMEWORK, Purpose, Request, Role, Tiers, World};
use rustc_hash::FxHashMap;

/// The policy as a program.
pub struct ByHand {
    /// What each organisation that holds shares with each that asks. A hash of the two, since of all pairs few share.
    shared: FxHashMap<(u32, u32), u32>,
    /// The tables of the agreements.
    tiers: Vec<Tiers>,
}

impl Engine for ByHand {
    const NAME: &'static str = "written by hand, typed request";
    type Source = World;
    type Question = Request;

    fn source(world: &World) -> World {
        world.clone()
    }

    fn load(world: &World) -> ByHand {
        let agreements = world.agreements.iter().enumerate();
        let pairs = agreements.flat_map(|(number, agreement)| {
            agreement.recipients.map(|recipient| ((agreement.holder as u32, recipient as u32), number as u32))
        });
        ByHand { shared: pairs.collect(), tiers: world.agreements.iter().map(|agreement| agreement.tiers).collect() }
    }

    fn question(&self, _: &World, request: &Request) -> Request {
        *request
    }

    fn decide(&mut self, request: &Request) -> Said {
        // What is cheap and refuses often comes first.
        if FRAMEWORK[request.role as usize][request.category as usize] < request.tier || is_withheld(request) {
            return Said::Deny;
        }
        let ground = ground(request);
        if ground == Said::Deny || !self.is_shared(request) { Said::Deny } else { ground }
    }
}

impl ByHand {
    /// The tier that is shared with an organisation by an agreement.
    pub(super) fn tier(&self, request: &Request) -> u8 {
        let agreement = self.shared.get(&(request.holder as u32, request.requester as u32));
        agreement.map_or(0, |&agreement| self.tiers[agreement as usize][request.role as usize][request.category as usize])
    }

    fn is_shared(&self, request: &Request) -> bool {
        request.requester == request.holder || self.tier(request) >= request.tier
    }
}

/// Whether the item is kept back.
pub(super) fn is_withheld(request: &Request) -> bool {
    (request.local_opt_out && !request.emergency)
        || (request.national_opt_out && matches!(request.purpose, Purpose::Research | Purpose::Planning))
        || (request.sensitive && is_not_for_sensitive(request.role))
}

fn is_not_for_sensitive(role: Role) -> bool {
    matches!(role, Role::Pharmacist | Role::Paramedic | Role::Therapist | Role::Clerk | Role::Analyst | Role::Planner)
}

/// Whether there is a ground for consent.
pub(super) fn ground(request: &Request) -> Said {
    match request.consent {
        Consent::Given => Said::Permit,
        Consent::Refused => Said::Deny,
        Consent::Unknown => Said::Ask,
        Consent::NotRecorded => {
            let without_asking = !request.present || request.emergency || !request.capacity;
            if request.purpose == Purpose::DirectCare && without_asking { Said::Permit } else { Said::Ask }
        }
    }
}
