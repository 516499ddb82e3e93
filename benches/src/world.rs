//! The workload: a sharing scheme of any size, in our language and as plain data, and 1,024 requests about it.
//!
//! A scheme has one framework, which says how deep each role reaches, and agreements, each with its own table of the same
//! shape. A request is permitted when the framework and an agreement between the two organisations reach the tier, when
//! there is a ground for consent, and when nothing is withheld:
//!
//! * patients who opted out locally are seen in emergencies alone;
//! * patients who opted out nationally are not seen for research and planning;
//! * sensitive items are not for half of the roles.
//!
//! Everything is drawn by numbers that are the same in every run.

use std::fmt::Write as _;

/// How many requests are asked in a round.
pub const REQUESTS: usize = 1_024;

/// How many tiers a category has.
pub const TIERS: u8 = 3;

/// For how many organisations an agreement lets its holder's data be seen.
const RECIPIENTS: usize = 3;

/// The agreement of each organisation with itself, for engines whose tables are data.
const OWN: &str = "own";

/// The day of every request.
pub const DAY: &str = "2026-03-01";

/// Makes an enum of names: all of them in order, and how each is written.
macro_rules! names {
    ($(#[doc = $about:literal])+ $of:ident: $($name:ident $word:literal)*) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $of { $(#[doc = $word] $name,)* }

        impl $of {
            /// All of them, in order.
            pub const ALL: [$of; [$($word),*].len()] = [$($of::$name),*];

            /// Its name.
            pub fn word(self) -> &'static str {
                match self { $($of::$name => $word,)* }
            }
        }
    };
}

names! {
    /// What the requester acts as.
    Role: Gp "gp" Consultant "consultant" JuniorDoctor "junior-doctor" Nurse "nurse" Midwife "midwife" Pharmacist "pharmacist"
    Paramedic "paramedic" Therapist "therapist" SocialWorker "social-worker" Clerk "clerk" Analyst "analyst" Planner "planner"
}

names! {
    /// A kind of record. Each has three tiers.
    Category: Summary "summary" Medications "medications" Letters "letters" Results "results" Imaging "imaging"
    MentalHealth "mental-health" Maternity "maternity" SocialCare "social-care"
}

names! {
    /// What the data is wanted for.
    Purpose: DirectCare "direct-care" Research "research" Planning "planning"
}

names! {
    /// The patient's answer. Unknown is that nobody looked.
    Consent: Given "given" Refused "refused" NotRecorded "not-recorded" Unknown "unknown"
}

/// The roles that sensitive items are not for.
pub const NOT_FOR_SENSITIVE: [Role; 6] = [Role::Pharmacist, Role::Paramedic, Role::Therapist, Role::Clerk, Role::Analyst, Role::Planner];

/// The highest tier of each category that each role reaches; 0 for none.
pub type Tiers = [[u8; Category::ALL.len()]; Role::ALL.len()];

/// What the framework gives.
pub const FRAMEWORK: Tiers = [
    [3, 3, 3, 3, 3, 2, 3, 2],
    [3, 3, 3, 3, 3, 3, 3, 2],
    [3, 3, 3, 3, 2, 2, 2, 1],
    [3, 3, 2, 2, 2, 2, 2, 2],
    [3, 2, 2, 2, 1, 1, 3, 1],
    [2, 3, 1, 2, 0, 1, 1, 0],
    [3, 3, 1, 1, 0, 2, 1, 1],
    [2, 1, 2, 1, 2, 1, 0, 2],
    [1, 1, 1, 0, 0, 2, 1, 3],
    [1, 0, 1, 0, 0, 0, 1, 1],
    [2, 2, 1, 3, 1, 1, 1, 1],
    [1, 1, 0, 1, 0, 1, 1, 1],
];

/// An agreement. Each has a holder of its own, so in one direction there is at most one between two organisations.
#[derive(Clone, Debug)]
pub struct Agreement {
    /// Whose data it is about: the number of an organisation.
    pub holder: usize,
    /// Who may see it.
    pub recipients: [usize; RECIPIENTS],
    /// How deep.
    pub tiers: Tiers,
}

/// A scheme.
#[derive(Clone, Debug)]
pub struct World {
    /// The names of the organisations.
    pub organisations: Vec<String>,
    /// The agreements.
    pub agreements: Vec<Agreement>,
}

/// A request, typed: organisations are their numbers.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// What the requester acts as.
    pub role: Role,
    /// Who asks.
    pub requester: usize,
    /// Who holds the record.
    pub holder: usize,
    /// The kind of record.
    pub category: Category,
    /// How deep.
    pub tier: u8,
    /// What for.
    pub purpose: Purpose,
    /// The patient's answer.
    pub consent: Consent,
    /// Whether the patient is in the room.
    pub present: bool,
    /// Whether the patient has capacity.
    pub capacity: bool,
    /// Whether it is an emergency.
    pub emergency: bool,
    /// Whether the patient opted out of the scheme.
    pub local_opt_out: bool,
    /// Whether the patient has a national data opt-out.
    pub national_opt_out: bool,
    /// Whether the item is labelled sensitive.
    pub sensitive: bool,
}

/// A request as it comes from elsewhere: whatever has a name is its name.
#[derive(Clone, Debug)]
pub struct NamedRequest {
    /// What the requester acts as.
    pub role: String,
    /// Who asks.
    pub requester: String,
    /// Who holds the record.
    pub holder: String,
    /// The kind of record.
    pub category: String,
    /// How deep.
    pub tier: u8,
    /// What for.
    pub purpose: String,
    /// The patient's answer, where anybody looked.
    pub consent: Option<String>,
    /// The labels of the item.
    pub labels: Vec<&'static str>,
    /// What is known of the patient and the moment.
    pub facts: [(&'static str, bool); 5],
}

impl World {
    /// The scheme with so many agreements.
    pub fn of(agreements: usize) -> World {
        let mut draw = Draw(agreements as u64);
        let organisations = agreements + RECIPIENTS;
        let agreements = (0..agreements).map(|holder| Agreement::drawn(&mut draw, holder, organisations)).collect();
        World { organisations: (0..organisations).map(|number| format!("organisation-{number}")).collect(), agreements }
    }

    /// The requests of a round: about a third is permitted.
    pub fn requests(&self) -> Vec<Request> {
        self.drawn(REQUESTS)
    }

    /// So many requests, each drawn independently of the others. The first of them are those of a round.
    pub fn drawn(&self, number: usize) -> Vec<Request> {
        let mut draw = Draw(1);
        (0..number).map(|_| self.request(&mut draw)).collect()
    }

    /// So many of some requests, in mixed order.
    pub fn mixed(requests: &[Request], number: usize) -> Vec<Request> {
        let mut draw = Draw(2);
        (0..number).map(|_| draw.one_of(requests)).collect()
    }

    fn request(&self, draw: &mut Draw) -> Request {
        let agreement = &self.agreements[draw.below(self.agreements.len())];
        let requester = match draw.below(12) {
            0 => agreement.holder,
            1 => draw.below(self.organisations.len()),
            _ => agreement.recipients[draw.below(RECIPIENTS)],
        };
        Request {
            role: draw.one_of(&Role::ALL),
            requester,
            holder: agreement.holder,
            category: draw.one_of(&Category::ALL),
            tier: draw.one_of(&[1, 1, 1, 1, 1, 2, 2, 3]),
            purpose: draw.one_of(&[Purpose::DirectCare, Purpose::DirectCare, Purpose::DirectCare, Purpose::Research, Purpose::Planning]),
            consent: match draw.below(12) {
                0 => Consent::Refused,
                1 => Consent::Unknown,
                2..=4 => Consent::NotRecorded,
                _ => Consent::Given,
            },
            present: draw.below(2) == 0,
            capacity: draw.below(8) != 0,
            emergency: draw.below(8) == 0,
            local_opt_out: draw.below(12) == 0,
            national_opt_out: draw.below(12) == 0,
            sensitive: draw.below(12) == 0,
        }
    }

    /// Every role, category and tier of one patient's record, asked for by an organisation that it is shared with.
    pub fn record(&self) -> Vec<Request> {
        let agreement = &self.agreements[0];
        let mut cells = Vec::new();
        for role in Role::ALL {
            for category in Category::ALL {
                cells.extend((1..=TIERS).map(|tier| Request {
                    role,
                    requester: agreement.recipients[0],
                    holder: agreement.holder,
                    category,
                    tier,
                    purpose: Purpose::DirectCare,
                    consent: Consent::NotRecorded,
                    present: false,
                    capacity: true,
                    emergency: false,
                    local_opt_out: false,
                    national_opt_out: false,
                    sensitive: true,
                }));
            }
        }
        cells
    }

    // ---- For engines whose tables are data ------------------------------------------------------------------

    /// Who may see what each organisation holds, and by which agreement. An organisation is in agreement with itself.
    pub fn shares(&self) -> Vec<Vec<(usize, &str)>> {
        let mut shares: Vec<Vec<(usize, &str)>> = (0..self.organisations.len()).map(|organisation| vec![(organisation, OWN)]).collect();
        for agreement in &self.agreements {
            let name = self.organisations[agreement.holder].as_str();
            shares[agreement.holder].extend(agreement.recipients.map(|recipient| (recipient, name)));
        }
        shares
    }

    /// What the framework and each agreement both reach. An agreement is called by its holder.
    pub fn reached(&self) -> Vec<(&str, Tiers)> {
        let agreements = self.agreements.iter().map(|agreement| {
            let mut both = FRAMEWORK;
            both.as_flattened_mut().iter_mut().zip(agreement.tiers.as_flattened()).for_each(|(tier, agreed)| *tier = (*tier).min(*agreed));
            (self.organisations[agreement.holder].as_str(), both)
        });
        [(OWN, FRAMEWORK)].into_iter().chain(agreements).collect()
    }

    // ---- Requests in other forms -----------------------------------------------------------------------------

    /// A request with its names.
    pub fn named(&self, request: &Request) -> NamedRequest {
        NamedRequest {
            role: request.role.word().to_owned(),
            requester: self.organisations[request.requester].clone(),
            holder: self.organisations[request.holder].clone(),
            category: request.category.word().to_owned(),
            tier: request.tier,
            purpose: request.purpose.word().to_owned(),
            consent: (request.consent != Consent::Unknown).then(|| request.consent.word().to_owned()),
            labels: request.sensitive.then_some("sensitive").into_iter().collect(),
            facts: request.facts(),
        }
    }

    /// A request as a line of JSON, as our command reads it.
    pub fn line(&self, request: &Request) -> String {
        let NamedRequest { role, requester, holder, category, tier, purpose, consent, labels, facts } = self.named(request);
        let mut line = serde_json::json!({
            "role": role, "requester": requester, "holder": holder, "category": category, "tier": tier, "labels": labels,
            "purpose": purpose, "on": DAY, "facts": facts.into_iter().collect::<std::collections::BTreeMap<_, _>>(),
        });
        if let Some(consent) = consent {
            line["consent"] = consent.into();
        }
        line.to_string()
    }

    // ---- The policy, in our language -----------------------------------------------------------------------

    /// The text of the policy.
    pub fn text(&self) -> String {
        let mut text = String::from(VOCABULARY);
        for organisation in &self.organisations {
            let _ = writeln!(text, "organisation {organisation} \"The {organisation}\"");
        }
        let _ = write!(
            text,
            "\naccess framework \"What the framework gives each role\"\n  for direct-care, research, planning\n{}",
            rows(&FRAMEWORK)
        );
        text.push_str(RULES);
        for agreement in &self.agreements {
            let name = |organisation: usize| &self.organisations[organisation];
            let holder = name(agreement.holder);
            let viewers = agreement.recipients.map(|organisation| name(organisation).as_str()).join(", ");
            let _ = write!(
                text,
                "\nagreement sharing-by-{holder} \"Sharing by {holder}\"\n  sharers {holder}\n  viewers {viewers}\n  for     direct-care, research, planning\n  covers\n{}",
                rows(&agreement.tiers)
            );
        }
        text
    }
}

impl Request {
    /// The names of what may be known of the patient and the moment.
    pub const FACTS: [&'static str; 5] = ["present", "capacity", "emergency", "local-opt-out", "national-opt-out"];

    /// What is known of the patient and the moment, by name.
    pub fn facts(&self) -> [(&'static str, bool); 5] {
        let known = [self.present, self.capacity, self.emergency, self.local_opt_out, self.national_opt_out];
        std::array::from_fn(|fact| (Request::FACTS[fact], known[fact]))
    }
}

impl Agreement {
    fn drawn(draw: &mut Draw, holder: usize, organisations: usize) -> Agreement {
        let mut recipients = [holder; RECIPIENTS];
        for place in 0..RECIPIENTS {
            while recipients[..place].contains(&recipients[place]) || recipients[place] == holder {
                recipients[place] = draw.below(organisations);
            }
        }
        let tiers = [(); Role::ALL.len()].map(|()| [(); Category::ALL.len()].map(|()| draw.one_of(&[0, 1, 2, 3, 3, 3, 3, 3])));
        Agreement { holder, recipients, tiers }
    }
}

/// A table of tiers, as a policy has it.
fn rows(tiers: &Tiers) -> String {
    let mut rows = String::from("  | role          |");
    Category::ALL.iter().for_each(|category| {
        let _ = write!(rows, " {} |", category.word());
    });
    for (role, reached) in Role::ALL.iter().zip(tiers) {
        let _ = write!(rows, "\n  | {:13} |", role.word());
        for (category, tier) in Category::ALL.iter().zip(reached) {
            let cell = if *tier == 0 { "-".to_owned() } else { tier.to_string() };
            let _ = write!(rows, " {cell:width$} |", width = category.word().len());
        }
    }
    rows.push('\n');
    rows
}

/// Numbers that are the same in every run: splitmix64.
pub(crate) struct Draw(pub(crate) u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn one_of<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

const VOCABULARY: &str = r#"language caldicott 1

policy scheme "A sharing scheme"
  version "1"

category summary       "Summary"            tier 1 "Demographics" tier 2 "Problems"    tier 3 "Everything"
category medications   "Medications"        tier 1 "Current"      tier 2 "Past"        tier 3 "Everything"
category letters       "Letters"            tier 1 "Discharges"   tier 2 "Clinics"     tier 3 "Everything"
category results       "Results"            tier 1 "Bloods"       tier 2 "Pathology"   tier 3 "Everything"
category imaging       "Imaging"            tier 1 "Reports"      tier 2 "Images"      tier 3 "Everything"
category mental-health "Mental health"      tier 1 "Crisis plans" tier 2 "Care plans"  tier 3 "Everything"
category maternity     "Maternity"          tier 1 "Bookings"     tier 2 "Notes"       tier 3 "Everything"
category social-care   "Social care"        tier 1 "Services"     tier 2 "Assessments" tier 3 "Everything"

role gp            "General practitioner"
role consultant    "Consultant"
role junior-doctor "Junior doctor"
role nurse         "Nurse"
role midwife       "Midwife"
role pharmacist    "Pharmacist"
role paramedic     "Paramedic"
role therapist     "Therapist"
role social-worker "Social worker"
role clerk         "Clerk"
role analyst       "Analyst"
role planner       "Planner"

group not-for-sensitive "Those whom sensitive items are not for"
  members pharmacist, paramedic, therapist, clerk, analyst, planner

purpose direct-care "Direct care"
purpose research    "Research"
purpose planning    "Planning"

label sensitive "Sensitive"

objection local-opt-out    "The patient opted out of the scheme"
objection national-opt-out "The patient has a national data opt-out"

fact present   "The patient is in the room"
fact capacity  "The patient has capacity to decide"
fact emergency "It is an emergency"

duty record-reason "Record why an opt-out was set aside"
duty audit-implied "Record that implied consent was relied on"

"#;

const RULES: &str = r#"
withhold opted-out-locally "Patients who opted out of the scheme"
  data   everything
  when   local-opt-out
  unless emergency then must record-reason

withhold opted-out-nationally "Patients with a national data opt-out"
  data everything
  for  research, planning
  when national-opt-out

withhold sensitive-items "Sensitive items"
  data  everything labelled sensitive
  roles not-for-sensitive

define direct-care-from-afar "Direct care without the patient in the room"
  when purpose is direct-care and not present

define cannot-be-asked "Direct care of a patient who cannot be asked"
  when purpose is direct-care and (emergency or not capacity)

consent permission "Permission to view"
  with explicit consent
  with implied consent when direct-care-from-afar must audit-implied
  in best interests when cannot-be-asked
"#;
