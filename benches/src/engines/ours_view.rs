//! Ours, asked for a whole record: a view for each role.

use super::{Engine, Ours, Said};
use crate::engines::reference;
use crate::world::{Request, World};
use caldicott::{CategoryId, Outcome, Patient, PurposeId, Record, Side, Subject, Table, Tier, Truth};

/// The compiled table.
pub struct OursView(Table);

/// A cell of a record, and the record that it is in.
pub struct CellOf {
    subject: Subject,
    patient: Patient,
    record: Record,
    purpose: PurposeId,
    category: CategoryId,
    tier: Tier,
}

impl Engine for OursView {
    const NAME: &'static str = "Caldicott, a view for each role";
    type Source = String;
    type Question = CellOf;

    fn source(world: &World) -> String {
        world.text()
    }

    fn load(text: &String) -> OursView {
        OursView(Ours::load(text).into_table())
    }

    fn question(&self, world: &World, request: &Request) -> CellOf {
        let table = &self.0;
        let request = reference::request(table.policy(), world, request);
        let labels = |label| request.labels().map_or(Truth::Unknown, |labels| labels.contains(&label).into());
        CellOf {
            subject: table.subject(request.role(), request.party(Side::Requester).cloned()),
            patient: table.patient(&request),
            record: table.record(request.party(Side::Holder).cloned(), labels),
            purpose: request.purposes()[0],
            category: request.category(),
            tier: request.tier(),
        }
    }

    fn decide(&mut self, cell: &CellOf) -> Said {
        let view = self.0.view(&cell.subject, &cell.patient, &cell.record, &[cell.purpose]);
        Said::from(view.outcome(cell.category, cell.tier).unwrap_or(Outcome::Conceal))
    }

    /// The cells of a role lie together, and those of a record are all asked about the same patient, with the same labels.
    fn permitted(&mut self, cells: &[CellOf]) -> usize {
        let of_a_role: usize = self.0.policy().categories().map(|(_, category)| category.top() as usize).sum();
        let views = cells.chunks(of_a_role).map(|cells| {
            let CellOf { subject, patient, record, purpose, .. } = &cells[0];
            self.0.view(subject, patient, record, &[*purpose]).cells().filter(|(.., outcome)| *outcome == Outcome::Permit).count()
        });
        views.sum()
    }
}
