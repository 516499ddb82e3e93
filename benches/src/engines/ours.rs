//! Ours: the compiled table, asked with what it resolved beforehand. It says more than is asked here: what a permit relies on
//! and owes.

use super::{Engine, Said};
use crate::engines::reference;
use crate::world::{Request, World};
use caldicott::{Item, Patient, PurposeId, Side, Subject, Table, Truth};
use std::sync::Arc;

/// The compiled table.
pub struct Ours(Table);

impl Engine for Ours {
    const NAME: &'static str = "Caldicott, resolved request";
    type Source = String;
    type Question = (Subject, Patient, Item, PurposeId);

    fn source(world: &World) -> String {
        world.text()
    }

    fn load(text: &String) -> Ours {
        Ours(Table::compile(Arc::new(reference::policy(text))).expect("the largest world is within the limits"))
    }

    fn question(&self, world: &World, request: &Request) -> Self::Question {
        let request = reference::request(self.0.policy(), world, request);
        let labels = |label| request.labels().map_or(Truth::Unknown, |labels| labels.contains(&label).into());
        let holder = request.party(Side::Holder).cloned();
        (
            self.0.subject(request.role(), request.party(Side::Requester).cloned()),
            self.0.patient(&request),
            self.0.item(request.category(), request.tier(), holder, labels).expect("the request has a tier of its category"),
            request.purposes()[0],
        )
    }

    fn decide(&mut self, (subject, patient, item, purpose): &Self::Question) -> Said {
        self.0.decide(subject, patient, item, *purpose).outcome().into()
    }
}

impl Ours {
    /// The table, to be asked in other ways.
    pub fn into_table(self) -> Table {
        self.0
    }
}
