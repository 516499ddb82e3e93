//! The same program for a request as it comes: it looks the names up and asks the other one. The words of the policy are
//! matched, and the organisations looked up by a hash, which is the fastest of what the standard library and a fast hash
//! offer.

use super::{ByHand, Engine, Said};
use crate::world::{Category, Consent, NamedRequest, Purpose, Request, Role, World};
use rustc_hash::FxHashMap;

/// The program, and the numbers of the organisations.
pub struct ByHandNames {
    organisations: FxHashMap<String, usize>,
    program: ByHand,
}

impl Engine for ByHandNames {
    const NAME: &'static str = "written by hand, names as strings";
    type Source = World;
    type Question = NamedRequest;

    fn source(world: &World) -> World {
        world.clone()
    }

    fn load(world: &World) -> ByHandNames {
        let organisations = world.organisations.iter().enumerate().map(|(number, name)| (name.clone(), number));
        ByHandNames { organisations: organisations.collect(), program: ByHand::load(world) }
    }

    fn question(&self, world: &World, request: &Request) -> NamedRequest {
        world.named(request)
    }

    fn decide(&mut self, question: &NamedRequest) -> Said {
        // A name that nobody knows is no permit; in a world there is none.
        self.read(question).map_or(Said::Deny, |request| self.program.decide(&request))
    }
}

impl ByHandNames {
    fn read(&self, named: &NamedRequest) -> Option<Request> {
        let [(_, present), (_, capacity), (_, emergency), (_, local_opt_out), (_, national_opt_out)] = named.facts;
        let sensitive = match named.labels.as_slice() {
            [] => false,
            ["sensitive"] => true,
            _ => return None,
        };
        Some(Request {
            role: role(&named.role)?,
            requester: *self.organisations.get(&named.requester)?,
            holder: *self.organisations.get(&named.holder)?,
            category: category(&named.category)?,
            tier: named.tier,
            purpose: purpose(&named.purpose)?,
            consent: consent(named.consent.as_deref())?,
            present,
            capacity,
            emergency,
            local_opt_out,
            national_opt_out,
            sensitive,
        })
    }
}

fn role(word: &str) -> Option<Role> {
    Some(match word {
        "gp" => Role::Gp,
        "consultant" => Role::Consultant,
        "junior-doctor" => Role::JuniorDoctor,
        "nurse" => Role::Nurse,
        "midwife" => Role::Midwife,
        "pharmacist" => Role::Pharmacist,
        "paramedic" => Role::Paramedic,
        "therapist" => Role::Therapist,
        "social-worker" => Role::SocialWorker,
        "clerk" => Role::Clerk,
        "analyst" => Role::Analyst,
        "planner" => Role::Planner,
        _ => return None,
    })
}

fn category(word: &str) -> Option<Category> {
    Some(match word {
        "summary" => Category::Summary,
        "medications" => Category::Medications,
        "letters" => Category::Letters,
        "results" => Category::Results,
        "imaging" => Category::Imaging,
        "mental-health" => Category::MentalHealth,
        "maternity" => Category::Maternity,
        "social-care" => Category::SocialCare,
        _ => return None,
    })
}

fn purpose(word: &str) -> Option<Purpose> {
    Some(match word {
        "direct-care" => Purpose::DirectCare,
        "research" => Purpose::Research,
        "planning" => Purpose::Planning,
        _ => return None,
    })
}

fn consent(word: Option<&str>) -> Option<Consent> {
    Some(match word {
        Some("given") => Consent::Given,
        Some("refused") => Consent::Refused,
        Some("not-recorded") => Consent::NotRecorded,
        None => Consent::Unknown,
        Some(_) => return None,
    })
}
