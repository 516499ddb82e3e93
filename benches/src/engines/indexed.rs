//! The limit: every outcome written down beforehand, and one load for a decision.
//!
//! All that matters of the circumstances of a request is what they leave open: yes, not yet or no. So the table has a place
//! for each agreement, each cell of a record, and each of the three. Which ones a request is about is found out beforehand, so
//! this does less than any engine can: it is told what the policy makes of the circumstances.

use super::by_hand::{ground, is_withheld};
use super::{Engine, Said};
use crate::world::{Category, FRAMEWORK, Request, Role, TIERS, World};
use rustc_hash::FxHashMap;

/// The cells of a record.
const CELLS: usize = Role::ALL.len() * Category::ALL.len() * TIERS as usize;

/// What the circumstances leave open, if the framework and an agreement reach the tier.
const KINDS: [Said; 3] = [Said::Permit, Said::Ask, Said::Deny];

/// The outcomes.
pub struct Indexed {
    outcomes: Vec<Said>,
    /// The row of each pair that shares; the first two are for pairs that do not, and for an organisation by itself.
    rows: FxHashMap<(usize, usize), usize>,
}

/// Where a request is in the table.
pub struct Place {
    row: u32,
    cell: u32,
    kind: u32,
}

impl Engine for Indexed {
    const NAME: &'static str = "one indexed load (the limit)";
    type Source = World;
    type Question = Place;

    fn source(world: &World) -> World {
        world.clone()
    }

    fn load(world: &World) -> Indexed {
        let none = [[0; Category::ALL.len()]; Role::ALL.len()];
        let tables = [&none, &FRAMEWORK].into_iter().chain(world.agreements.iter().map(|agreement| &agreement.tiers));
        let mut outcomes = Vec::new();
        for table in tables {
            for (framework, agreed) in FRAMEWORK.as_flattened().iter().zip(table.as_flattened()) {
                for tier in 1..=TIERS {
                    let reached = tier <= *framework.min(agreed);
                    outcomes.extend(KINDS.map(|kind| if reached { kind } else { Said::Deny }));
                }
            }
        }
        let rows = world
            .agreements
            .iter()
            .enumerate()
            .flat_map(|(number, agreement)| agreement.recipients.map(|recipient| ((agreement.holder, recipient), number + 2)));
        Indexed { outcomes, rows: rows.collect() }
    }

    fn question(&self, _: &World, request: &Request) -> Place {
        let same = request.holder == request.requester;
        let row = if same { 1 } else { self.rows.get(&(request.holder, request.requester)).copied().unwrap_or(0) };
        let cell =
            (request.role as usize * Category::ALL.len() + request.category as usize) * usize::from(TIERS) + usize::from(request.tier) - 1;
        let left_open = if is_withheld(request) { Said::Deny } else { ground(request) };
        let kind = KINDS.iter().position(|kind| *kind == left_open).expect("it is one of the three");
        Place { row: row as u32, cell: cell as u32, kind: kind as u32 }
    }

    fn decide(&mut self, place: &Place) -> Said {
        self.said(place)
    }

    /// Nothing keeps the compiler from loading several at once.
    fn permitted(&mut self, cells: &[Place]) -> usize {
        cells.iter().filter(|cell| self.said(cell) == Said::Permit).count()
    }
}

impl Indexed {
    fn said(&self, place: &Place) -> Said {
        self.outcomes[(place.row as usize * CELLS + place.cell as usize) * KINDS.len() + place.kind as usize]
    }
}
