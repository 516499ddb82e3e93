//! Requests as columns of numbers, each with a dictionary of what its numbers stand for: as files of columns have them.

use crate::world::{Category, Consent, DAY, Purpose, Request, Role, TIERS, World};
use caldicott::{Answer, Batch, FactValue, Recorded, Table};

/// The columns.
pub struct Columns {
    role: Vec<u32>,
    requester: Vec<u32>,
    holder: Vec<u32>,
    /// Category by category, tier by tier.
    data: Vec<u32>,
    sensitive: Vec<u32>,
    purpose: Vec<u32>,
    consent: Vec<u32>,
    /// In the order of [`Request::facts`].
    facts: [Vec<u32>; 5],
}

impl Columns {
    /// The columns of some requests.
    pub fn of(requests: &[Request]) -> Columns {
        let column = |of: &dyn Fn(&Request) -> u32| requests.iter().map(of).collect();
        Columns {
            role: column(&|request| request.role as u32),
            requester: column(&|request| request.requester as u32),
            holder: column(&|request| request.holder as u32),
            data: column(&|request| request.category as u32 * u32::from(TIERS) + u32::from(request.tier) - 1),
            sensitive: column(&|request| request.sensitive.into()),
            purpose: column(&|request| request.purpose as u32),
            consent: column(&|request| request.consent as u32),
            facts: std::array::from_fn(|fact| column(&|request| request.facts()[fact].1.into())),
        }
    }

    /// The dictionaries, for our table.
    pub fn described<'t>(world: &World, table: &'t Table) -> Batch<'t> {
        let organisations: Vec<_> = world.organisations.iter().map(|name| Some(name.as_str())).collect();
        let tiers = |category: Category| (1..=u32::from(TIERS)).map(move |tier| (category.word(), tier));
        let data: Vec<_> = Category::ALL.into_iter().flat_map(tiers).collect();
        let answers = Consent::ALL.map(|consent| match consent {
            Consent::Given => Some(Recorded::from(Answer::Given)),
            Consent::Refused => Some(Answer::Refused.into()),
            Consent::NotRecorded => Some(Answer::NotRecorded.into()),
            Consent::Unknown => None,
        });
        let described = table
            .batch()
            .role(&Role::ALL.map(Role::word))
            .requester(&organisations)
            .holder(&organisations)
            .data(&data)
            .labels(&[Some(&[]), Some(&["sensitive"])])
            .purpose(&Purpose::ALL.map(Purpose::word))
            .on(&[DAY.parse().expect("it is a day")])
            .consent(&answers);
        let facts = Request::FACTS.into_iter();
        let described = facts.fold(described, |described, fact| described.fact(fact, &[FactValue::Is(false), FactValue::Is(true)]));
        described.build().expect("the policy knows every name of its world")
    }

    /// The columns in the order in which they are described. That of the day is empty: its dictionary has one entry.
    pub fn all(&self) -> Vec<&[u32]> {
        let first = [&self.role, &self.requester, &self.holder, &self.data, &self.sensitive, &self.purpose].map(Vec::as_slice);
        first.into_iter().chain([&[][..], &self.consent]).chain(self.facts.iter().map(Vec::as_slice)).collect()
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.role.len()
    }

    /// A row as a typed request.
    #[inline]
    pub fn request(&self, row: usize) -> Request {
        let tiers = u32::from(TIERS);
        let [present, capacity, emergency, local_opt_out, national_opt_out] = self.facts.each_ref().map(|fact| fact[row] != 0);
        Request {
            role: Role::ALL[self.role[row] as usize],
            requester: self.requester[row] as usize,
            holder: self.holder[row] as usize,
            category: Category::ALL[(self.data[row] / tiers) as usize],
            tier: (self.data[row] % tiers) as u8 + 1,
            purpose: Purpose::ALL[self.purpose[row] as usize],
            consent: Consent::ALL[self.consent[row] as usize],
            present,
            capacity,
            emergency,
            local_opt_out,
            national_opt_out,
            sensitive: self.sensitive[row] != 0,
        }
    }
}
