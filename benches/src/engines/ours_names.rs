//! Ours, for a request as it comes: who asks, the patient and the item are resolved by their names, and then the table
//! decides. All names are looked up, those of the facts too, which the program written by hand takes by their places.

use super::{Engine, Ours, Said};
use crate::world::{DAY, NamedRequest, Request, World};
use caldicott::{Answer, Day, RequestError, Table};

/// The compiled table, and the day of every request.
pub struct OursNames {
    table: Table,
    on: Day,
}

impl Engine for OursNames {
    const NAME: &'static str = "Caldicott, names as strings";
    type Source = String;
    type Question = NamedRequest;

    fn source(world: &World) -> String {
        world.text()
    }

    fn load(text: &String) -> OursNames {
        OursNames { table: Ours::load(text).into_table(), on: DAY.parse().expect("it is a day") }
    }

    fn question(&self, world: &World, request: &Request) -> NamedRequest {
        world.named(request)
    }

    fn decide(&mut self, question: &NamedRequest) -> Said {
        // A name that nobody knows is no permit; in a world there is none.
        self.resolve_and_decide(question).unwrap_or(Said::Deny)
    }
}

impl OursNames {
    fn resolve_and_decide(&self, named: &NamedRequest) -> Result<Said, RequestError> {
        let table = &self.table;
        let subject = table.subject_named(&named.role, Some(&named.requester))?;
        let mut patient = table.patient_on(self.on);
        if let Some(answer) = named.consent.as_deref().and_then(answer) {
            patient.consent(answer);
        }
        for &(fact, value) in &named.facts {
            patient.fact(fact, value);
        }
        let patient = patient.build()?;
        let item = table.item_named(&named.category, named.tier.into(), Some(&named.holder), Some(&named.labels))?;
        let purpose = table.policy().purpose_named(&named.purpose)?;
        Ok(Said::from(table.decide(&subject, &patient, &item, purpose).outcome()))
    }
}

fn answer(word: &str) -> Option<Answer> {
    Answer::ALL.into_iter().find(|answer| answer.word() == word)
}
