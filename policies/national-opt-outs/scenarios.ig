language caldicott 1

# What is expected of the two national opt-outs, case by case, and what must hold in every case.

background "The ordinary case: a study supported by section 251; nobody opted out; no exemption"
  on      2026-06-15
  consent not-recorded
  given   not national-data-opt-out, looked-up-in is national-service, not type-1-opt-out, has-nhs-number,
          origin is other-health-care, not left-before-type-1, approved-activity, sharing-agreement-signed,
          not consent-names-this-use, not declared-anonymous, not regulation-3, not public-interest-decided,
          not law-requires-it, not regulation-18a, not non-contracted-activity, not audit-by-care-team, not
          cag-letter-seen
  labels  none
  cites   "National data opt-out operational policy guidance, section 5.1"
  basis   "sourced"

# Research with section 251 support

scenario n01-research-not-opted-out "A study with section 251 support reads a linked record; the patient has
    not opted out"
  role   researcher at northern-university
  sees   hospital tier 3 of city-hospital
  for    research
  given  not national-data-opt-out checked 2026-06-10
  expect permit relying on no consent with duties look-up-again, record-view

scenario n02-opted-out "The patient has a national data opt-out"
  role   researcher at northern-university
  sees   hospital tier 3 of city-hospital
  for    research
  given  national-data-opt-out
  expect deny by withhold
  cites  "National data opt-out operational policy guidance, sections 5.1 and 8"

scenario n02b-whole-record-removed "The whole record goes: not even demographics stay"
  role   researcher at northern-university
  sees   summary tier 1 of city-hospital
  for    research
  given  national-data-opt-out
  expect deny by withhold
  cites  "National data opt-out operational policy guidance, section 8"

scenario n02c-social-care-too "Adult social care is covered too"
  role   researcher at northern-university
  sees   social-care tier 1 of county-council
  for    research
  given  national-data-opt-out, origin is adult-social-care
  expect deny by withhold
  cites  "Royal College of General Practitioners, Patient data choices"

scenario from-elsewhere "Data from outside health and adult social care in England"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  given  national-data-opt-out, origin is elsewhere
  expect permit
  cites  "National data opt-out operational policy guidance, section 3"

scenario origin-not-stated "The patient opted out and nobody says where the data comes from"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  given  national-data-opt-out, unknown origin
  expect ask about origin
  cites  "Our choice: what is not known is never taken for a yes"
  basis  "design choice"

scenario regulation-2-too "The opt-out holds against support under regulation 2 as well"
  role   researcher at southern-university
  sees   hospital tier 3 of city-hospital
  for    research
  given  national-data-opt-out
  expect deny by withhold

scenario regulation-2-not-opted-out "Support under regulation 2, on its first day; the patient has not opted
    out"
  role   researcher at southern-university
  sees   hospital tier 3 of city-hospital
  for    research
  on     2026-01-01
  expect permit relying on no consent

scenario support-for-somebody-else "A research team that no approval names"
  role   researcher at another-organisation
  sees   hospital tier 3 of city-hospital
  for    research
  expect deny by authority
  cites  "NHS Act 2006, section 251: support is for a specific activity"

scenario support-for-another-purpose "Support and an agreement for research are none for risk stratification"
  role    analyst at northern-university
  sees    hospital tier 2 of city-hospital
  for     risk-stratification
  consent given
  given   consent-names-this-use
  expect  deny by authority
  cites   "NHS Act 2006, section 251: support is for a specific activity"

scenario tumours-not-planning "Support for a study of tumours is none for planning"
  role   analyst at southern-university
  sees   hospital tier 2 of city-hospital
  for    planning
  expect deny by authority
  cites  "NHS Act 2006, section 251: support is for a specific activity"

scenario hospital-asks-the-practice "Sharing for care is no sharing for research"
  role   researcher at city-hospital
  sees   gp-record tier 2 of riverside-surgery
  for    research
  given  origin is general-practice
  expect deny by authority
  cites  "NHS England, Consent and confidential patient information"

scenario community-record-for-a-study "The study reads the community services record too"
  role   researcher at northern-university
  sees   community-care tier 2 of city-hospital
  for    research
  basis  "design choice"
  expect permit

scenario n05-cleaned-list-is-not-consent "On the cleaned list, but no section 251 support and no consent"
  role   researcher at northern-university
  sees   hospital tier 3 of city-hospital
  for    research
  given  not approved-activity
  expect deny by consent
  cites  "National data opt-out operational policy guidance, section 8"

scenario no-sharing-agreement "Supported, and no data sharing agreement is signed"
  role   researcher at northern-university
  sees   hospital tier 3 of city-hospital
  for    research
  given  not sharing-agreement-signed
  expect deny by authority
  cites  "Our choice: support lets a controller disclose and does not replace the agreement"
  basis  "design choice"

scenario support-for-another-activity "Consent to this use, and support for another activity, from a holder
    outside the agreement"
  role    researcher at southern-university
  sees    hospital tier 3 of city-hospital
  for     research
  consent given
  given   consent-names-this-use, not approved-activity
  expect  deny by authority
  cites   "NHS Act 2006, section 251: support is for a specific activity"

scenario said-no-to-the-study "The patient was asked about the study and said no: support does not reach them"
  role    researcher at northern-university
  sees    hospital tier 3 of city-hospital
  for     research
  consent refused
  expect  deny by consent
  cites   "National data opt-out operational policy guidance, section 5.1, the standard condition"

scenario answer-not-looked-up "Nobody looked whether the patient had said no to the study"
  role    researcher at northern-university
  sees    hospital tier 3 of city-hospital
  for     research
  consent unknown
  expect  ask about consent
  cites   "National data opt-out operational policy guidance, section 5.1, the standard condition"

# The days of each approval, from both sides (the dates are illustrative)

scenario study-first-day "The first day of the heart failure study's support"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  on     2025-04-01
  expect permit
  basis  "design choice"

scenario study-day-before "The day before"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  on     2025-03-31
  expect deny by authority
  basis  "design choice"

scenario study-last-day "The last day"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  on     2027-03-31
  expect permit
  basis  "design choice"

scenario study-day-after "The day after"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  on     2027-04-01
  expect deny by authority
  basis  "design choice"

scenario tumours-day-before "The study of tumours has no support yet"
  role   researcher at southern-university
  sees   hospital tier 1 of city-hospital
  for    research
  on     2025-12-31
  expect deny by authority
  basis  "design choice"

scenario tumours-day-after "The study of tumours has no support any more"
  role   researcher at southern-university
  sees   hospital tier 1 of city-hospital
  for    research
  on     2027-01-01
  expect deny by authority
  basis  "design choice"

# How old the look-up may be

scenario n19-checked-21-days-ago "Looked up 21 days ago: look again, nothing is released"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  given  not national-data-opt-out checked 2026-05-25
  expect ask about national-data-opt-out
  cites  "National data opt-out operational policy guidance, section 8"

scenario n19b-checked-20-days-ago "Twenty days is recent enough"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  given  not national-data-opt-out checked 2026-05-26
  expect permit
  cites  "National data opt-out operational policy guidance, section 8"

scenario n20-copy-14-days-old "Looked up in a weekly copy 14 days ago: look again"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  given  looked-up-in is weekly-copy, not national-data-opt-out checked 2026-06-01, not opt-out-in-weekly-copy
         checked 2026-06-01
  expect ask about opt-out-in-weekly-copy
  cites  "National data opt-out operational policy guidance, section 8"

scenario n20b-copy-13-days-old "Thirteen days is recent enough for a weekly copy"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  given  looked-up-in is weekly-copy, not national-data-opt-out checked 2026-06-02, not opt-out-in-weekly-copy
         checked 2026-06-02
  expect permit
  cites  "National data opt-out operational policy guidance, section 8"

scenario copy-shows-an-opt-out "The weekly copy shows an opt-out"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  given  looked-up-in is weekly-copy, not national-data-opt-out checked 2026-06-10, opt-out-in-weekly-copy
         checked 2026-06-10
  expect deny by withhold
  cites  "National data opt-out operational policy guidance, section 8"

scenario national-yes-beats-the-copy "The copy shows none, and the national service shows one since"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  given  looked-up-in is weekly-copy, national-data-opt-out checked 2026-06-14, not opt-out-in-weekly-copy
         checked 2026-06-10
  expect deny by withhold
  cites  "Our choice: an opt-out found anywhere counts"
  basis  "design choice"

scenario place-of-look-up-not-stated "Nobody says where the opt-out was looked up"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  given  unknown looked-up-in
  expect ask about looked-up-in, opt-out-in-weekly-copy
  cites  "Our choice: what is not known is never taken for a yes"
  basis  "design choice"

# Consent to the specific use

scenario consented-to-this-study "Opted out, and consented to this very study: the opt-out does not stop that
    consent"
  role    researcher at northern-university
  sees    hospital tier 3 of city-hospital
  for     research
  consent given
  given   national-data-opt-out, consent-names-this-use, not approved-activity
  expect  permit relying on explicit consent with duties record-view
  cites   "National data opt-out guidance for researchers, section 4"

scenario n04-consent-to-another-study "Opted out, and the consent is to another study"
  role    researcher at northern-university
  sees    hospital tier 3 of city-hospital
  for     research
  consent given
  given   national-data-opt-out
  expect  deny by withhold
  cites   "National data opt-out guidance for researchers, section 4"

scenario n04b-which-study-not-stated "Opted out, and nobody says which study the consent names"
  role    researcher at northern-university
  sees    hospital tier 3 of city-hospital
  for     research
  consent given
  given   national-data-opt-out, unknown consent-names-this-use
  expect  ask about consent-names-this-use
  cites   "National data opt-out guidance for researchers, section 4"

scenario form-never-signed "Opted out; the form names the study, and nobody signed it"
  role   researcher at northern-university
  sees   hospital tier 3 of city-hospital
  for    research
  given  national-data-opt-out, consent-names-this-use
  expect deny by withhold
  cites  "National data opt-out guidance for researchers, section 4"

scenario consent-to-another-study-no-support "Not opted out, no support, and the consent is to another study"
  role    researcher at northern-university
  sees    hospital tier 3 of city-hospital
  for     research
  consent given
  given   not approved-activity
  expect  deny by consent
  cites   "NHS England, Consent and confidential patient information"

# Exemption with section 251 support: only once the letter has been seen

scenario n07-letter-not-yet-seen "An exemption is claimed, and nobody says whether the letter was seen"
  role   researcher at northern-university
  sees   hospital tier 3 of city-hospital
  for    research
  given  national-data-opt-out, unknown cag-letter-seen
  expect ask about cag-letter-seen

scenario n07b-no-letter "An exemption is claimed, and there is no letter: refused, and referred"
  role   researcher at northern-university
  sees   hospital tier 3 of city-hospital
  for    research
  given  national-data-opt-out, not cag-letter-seen
  expect deny by withhold

scenario letter-seen "The controller has seen the letter: the opt-out does not apply to this flow"
  role   researcher at northern-university
  sees   hospital tier 3 of city-hospital
  for    research
  given  national-data-opt-out, cag-letter-seen
  expect permit relying on no consent with duties record-view

# Communicable disease, public interest, legal requirement

scenario n08-outbreak "A health protection team controls an outbreak; the patient opted out"
  role   health-protection-team at health-security-agency
  sees   hospital tier 2 of city-hospital
  for    outbreak-control
  given  national-data-opt-out, regulation-3, not approved-activity
  expect permit relying on no consent with duties record-view
  cites  "National data opt-out operational policy guidance, section 6.2"

scenario n08b-not-under-regulation-3 "The same team, and regulation 3 does not cover the use"
  role   health-protection-team at health-security-agency
  sees   hospital tier 2 of city-hospital
  for    outbreak-control
  given  national-data-opt-out, not approved-activity
  expect deny by withhold
  cites  "National data opt-out operational policy guidance, section 6.2"

scenario public-interest "After a public interest test that came out for disclosure"
  role   safety-investigator at another-organisation
  sees   hospital tier 3 of city-hospital
  for    safety-investigation
  given  national-data-opt-out, public-interest-decided, not approved-activity
  expect permit relying on no consent with duties record-view
  cites  "National data opt-out operational policy guidance, section 6.3"

scenario public-interest-not-tested "Nobody says whether the test was made"
  role   safety-investigator at another-organisation
  sees   hospital tier 3 of city-hospital
  for    safety-investigation
  given  national-data-opt-out, unknown public-interest-decided, not approved-activity
  expect ask about public-interest-decided
  cites  "National data opt-out operational policy guidance, section 6.3"

scenario n14-mandatory-collection "A national body collects what the law requires; the patient opted out"
  role   national-collector at nhs-england
  sees   hospital tier 3 of city-hospital
  for    mandatory-collection
  given  national-data-opt-out, law-requires-it, not approved-activity
  expect permit relying on no consent with duties cite-the-law, record-view
  cites  "Royal College of General Practitioners, Patient data choices"

scenario n14b-not-required "The same collection, and no law requires it"
  role   national-collector at nhs-england
  sees   hospital tier 3 of city-hospital
  for    mandatory-collection
  given  national-data-opt-out, not approved-activity
  expect deny by authority
  cites  "Royal College of General Practitioners, Patient data choices"

# Declared anonymous, or confidential patient information

scenario n10-declared-anonymous "Pseudonymised rows for planning; the agreement declares them anonymous in the
    analyst's hands"
  role   analyst at local-board
  sees   hospital tier 2 of city-hospital
  for    planning
  given  national-data-opt-out, declared-anonymous, not approved-activity
  expect permit relying on no consent with duties record-view
  cites  "Royal College of General Practitioners, Patient data choices"

scenario n10b-not-declared "The same rows, and nobody declared them anonymous: they are confidential patient
    information"
  role   analyst at local-board
  sees   hospital tier 2 of city-hospital
  for    planning
  given  national-data-opt-out, not approved-activity
  expect deny by withhold
  cites  "Royal College of General Practitioners, Patient data choices"

scenario n10c-declaration-unknown "Whether they are declared anonymous has to be found out: it is never
    inferred"
  role   analyst at local-board
  sees   hospital tier 2 of city-hospital
  for    planning
  given  national-data-opt-out, unknown declared-anonymous, not approved-activity
  expect ask about declared-anonymous
  cites  "Our choice: identifiability is declared, never inferred"
  basis  "design choice"

scenario anonymous-for-population-health "The same agreement serves population health management"
  role   analyst at local-board
  sees   summary tier 2 of riverside-surgery
  for    population-health
  given  national-data-opt-out, type-1-opt-out, origin is general-practice, declared-anonymous, not
         approved-activity
  expect permit
  cites  "Royal College of General Practitioners, Patient data choices"

# Payments

scenario n11-non-contracted-invoice "An invoice for non-contracted activity is checked; the patient opted out"
  role   invoice-validator at local-board
  sees   hospital tier 1 of city-hospital
  for    invoice-validation
  given  national-data-opt-out, non-contracted-activity
  expect permit relying on no consent with duties minimise, record-view
  cites  "National data opt-out operational policy guidance, section 7.1"

scenario n11b-contracted-invoice "An invoice under a contract: identifiable data is not for that"
  role   invoice-validator at local-board
  sees   hospital tier 1 of city-hospital
  for    invoice-validation
  given  national-data-opt-out
  expect deny by withhold
  cites  "National data opt-out operational policy guidance, section 7.1"

scenario contracted-invoice-not-opted-out "The same, for a patient who has not opted out"
  role   invoice-validator at local-board
  sees   hospital tier 1 of city-hospital
  for    invoice-validation
  expect deny by authority
  cites  "National data opt-out operational policy guidance, section 7.1"

scenario contracted-invoice-anonymised "The same, with data declared anonymous"
  role   invoice-validator at local-board
  sees   hospital tier 1 of city-hospital
  for    invoice-validation
  given  national-data-opt-out, declared-anonymous
  expect permit with duties minimise, record-view
  cites  "National data opt-out operational policy guidance, section 7.1"

scenario invoices-without-support "Invoices for non-contracted activity, and no approval names the use"
  role   invoice-validator at local-board
  sees   hospital tier 1 of city-hospital
  for    invoice-validation
  given  non-contracted-activity, not approved-activity
  expect deny by authority
  cites  "NHS England, Invoice validation (approval CAG 7-07)"

scenario invoices-elsewhere "The support is for commissioners"
  role   invoice-validator at data-partner
  sees   hospital tier 1 of city-hospital
  for    invoice-validation
  given  non-contracted-activity
  expect deny by authority
  cites  "NHS England, Invoice validation (approval CAG 7-07)"

scenario invoices-not-planning "Support for invoices is none for planning"
  role   analyst at local-board
  sees   hospital tier 1 of city-hospital
  for    planning
  given  non-contracted-activity
  expect deny by authority
  cites  "NHS England, Invoice validation (approval CAG 7-07)"

scenario invoice-support-first-day "The first day of the support for invoices"
  role   invoice-validator at local-board
  sees   hospital tier 1 of city-hospital
  for    invoice-validation
  on     2024-10-01
  given  non-contracted-activity
  expect permit
  cites  "NHS England, Invoice validation (approval CAG 7-07)"
  basis  "design choice"

scenario invoice-support-last-day "The last day of it"
  role   invoice-validator at local-board
  sees   hospital tier 1 of city-hospital
  for    invoice-validation
  on     2026-09-30
  given  non-contracted-activity
  expect permit
  cites  "NHS England, Invoice validation (approval CAG 7-07)"
  basis  "design choice"

scenario invoice-support-day-before "The day before the support for invoices"
  role   invoice-validator at local-board
  sees   hospital tier 1 of city-hospital
  for    invoice-validation
  on     2024-09-30
  given  non-contracted-activity
  expect deny by authority
  cites  "NHS England, Invoice validation (approval CAG 7-07)"
  basis  "design choice"

scenario invoice-support-day-after "The day after it"
  role   invoice-validator at local-board
  sees   hospital tier 1 of city-hospital
  for    invoice-validation
  on     2026-10-01
  given  non-contracted-activity
  expect deny by authority
  cites  "NHS England, Invoice validation (approval CAG 7-07)"
  basis  "design choice"

scenario invoice-in-a-study "A study does not become exempt by speaking of an invoice"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  given  national-data-opt-out, non-contracted-activity
  expect deny by withhold
  cites  "National data opt-out operational policy guidance, section 7.1"

scenario n13-prescription-charges "Prescription charges are paid under Regulation 18A; the patient opted out"
  role   payments-officer at business-services
  sees   summary tier 2 of riverside-surgery
  for    prescription-payment
  given  national-data-opt-out, regulation-18a, not approved-activity
  expect permit relying on no consent with duties record-view
  cites  "National data opt-out operational policy guidance, section 7.1"

scenario n13b-not-under-regulation-18a "The same payment, and Regulation 18A does not cover it"
  role   payments-officer at business-services
  sees   summary tier 2 of riverside-surgery
  for    prescription-payment
  given  national-data-opt-out, not approved-activity
  expect deny by withhold
  cites  "National data opt-out operational policy guidance, section 7.1"

scenario regulation-18a-in-a-study "A study does not become exempt by Regulation 18A"
  role   researcher at northern-university
  sees   hospital tier 1 of city-hospital
  for    research
  given  national-data-opt-out, regulation-18a
  expect deny by withhold
  cites  "National data opt-out operational policy guidance, section 7.1"

# Local clinical audit

scenario n28-care-team-audits "The care team audits its own care; the patient opted out"
  role   clinical-auditor at city-hospital
  sees   hospital tier 3 of city-hospital
  for    clinical-audit
  given  national-data-opt-out, audit-by-care-team, not approved-activity
  expect permit relying on implied consent with duties record-view
  cites  "National data opt-out operational policy guidance, appendix 2"

scenario n28b-audit-by-others "The same audit, without those who care for the patient: a use beyond individual
    care"
  role   clinical-auditor at city-hospital
  sees   hospital tier 3 of city-hospital
  for    clinical-audit
  given  national-data-opt-out, not approved-activity
  expect deny by withhold
  cites  "National data opt-out operational policy guidance, appendix 2"

scenario n28c-audit-across-organisations "An audit across organisations is no local audit"
  role   clinical-auditor at county-council
  sees   hospital tier 3 of city-hospital
  for    clinical-audit
  given  audit-by-care-team, not approved-activity
  expect deny by consent
  cites  "National data opt-out operational policy guidance, appendix 2"

scenario care-team-in-a-study "A hospital's own study is not an audit, whoever takes part"
  role   researcher at city-hospital
  sees   hospital tier 3 of city-hospital
  for    research
  given  national-data-opt-out, audit-by-care-team
  expect deny by withhold
  cites  "National data opt-out operational policy guidance, appendix 2"

# Type 1, and the two opt-outs side by side

scenario n16-national-only "Data of a practice, national opt-out and no Type 1"
  role   researcher at northern-university
  sees   gp-record tier 2 of riverside-surgery
  for    research
  given  national-data-opt-out, origin is general-practice
  expect deny by withhold

scenario type-1-only "Data of a practice, Type 1 and no national opt-out"
  role   researcher at northern-university
  sees   gp-record tier 2 of riverside-surgery
  for    research
  given  type-1-opt-out, origin is general-practice
  expect deny by withhold
  cites  "Practices' notices on the Type 1 opt-out"

scenario neighbouring-practice "A neighbouring practice is not the practice"
  role   researcher at hillside-surgery
  sees   gp-record tier 2 of riverside-surgery
  for    research
  given  type-1-opt-out, origin is general-practice
  expect deny by withhold
  cites  "Practices' notices on the Type 1 opt-out"

scenario neither "Data of a practice, and neither"
  role   researcher at northern-university
  sees   gp-record tier 2 of riverside-surgery
  for    research
  given  origin is general-practice
  expect permit
  cites  "Practices' notices on the Type 1 opt-out"

scenario type-1-and-hospital-data "A Type 1 opt-out does not reach a hospital's own data"
  role   researcher at northern-university
  sees   hospital tier 2 of city-hospital
  for    research
  given  type-1-opt-out
  expect permit
  cites  "Practices' notices on the Type 1 opt-out"

scenario n17-care-with-both "A hospital consultant reads the practice's record of a patient with both
    opt-outs"
  role   hospital-consultant at city-hospital
  sees   gp-record tier 3 of riverside-surgery
  for    direct-care
  given  type-1-opt-out, national-data-opt-out, origin is general-practice, not approved-activity
  expect permit relying on implied consent with duties record-view
  cites  "Practices' notices on the Type 1 opt-out",
         "Royal College of General Practitioners, Patient data choices"

scenario n17b-opt-outs-not-looked-up "For care nobody has to look an opt-out up"
  role   gp at riverside-surgery
  sees   hospital tier 2 of city-hospital
  for    direct-care
  given  unknown type-1-opt-out, unknown national-data-opt-out, unknown has-nhs-number
  expect permit
  cites  "Practices' notices on the Type 1 opt-out",
         "Royal College of General Practitioners, Patient data choices"

scenario social-care-for-a-gp "A general practitioner reads what the council arranged for a patient with both
    opt-outs"
  role   gp at riverside-surgery
  sees   social-care tier 2 of county-council
  for    direct-care
  given  type-1-opt-out, national-data-opt-out, origin is adult-social-care
  expect permit
  cites  "Royal College of General Practitioners, Patient data choices"

scenario n29-stratification-gp-data "Risk stratification: a Type 1 opt-out keeps the practice's data back"
  role   analyst at data-partner
  sees   gp-record tier 2 of riverside-surgery
  for    risk-stratification
  given  type-1-opt-out, origin is general-practice
  expect deny by withhold
  cites  "Practices' notices on the Type 1 opt-out"

scenario n29b-stratification-hospital-data "… and the hospital's data of the same patient is used"
  role   analyst at data-partner
  sees   hospital tier 2 of city-hospital
  for    risk-stratification
  given  type-1-opt-out
  expect permit relying on no consent
  cites  "Practices' notices on the Type 1 opt-out"

scenario n29c-held-by-the-supplier "… and the practice's data stays out though the supplier itself holds it"
  role   analyst at data-partner
  sees   gp-record tier 2 of data-partner
  for    risk-stratification
  given  type-1-opt-out, origin is general-practice
  expect deny by withhold
  cites  "Practices' notices on the Type 1 opt-out"

scenario stratification-without-agreement "The supplier has support and no signed agreement"
  role   analyst at data-partner
  sees   hospital tier 2 of city-hospital
  for    risk-stratification
  given  not sharing-agreement-signed
  expect deny by authority
  cites  "Our choice: support lets a controller disclose and does not replace the agreement"
  basis  "design choice"

scenario another-supplier "Another supplier, whom the approval does not name"
  role   analyst at another-organisation
  sees   hospital tier 2 of city-hospital
  for    risk-stratification
  expect deny by authority
  cites  "NHS Act 2006, section 251: support is for a specific activity"

scenario stratification-first-day "The first day of the support for risk stratification"
  role   analyst at data-partner
  sees   hospital tier 2 of city-hospital
  for    risk-stratification
  on     2025-10-01
  expect permit
  basis  "design choice"

scenario stratification-last-day "The last day of it"
  role   analyst at data-partner
  sees   hospital tier 2 of city-hospital
  for    risk-stratification
  on     2026-09-30
  expect permit
  basis  "design choice"

scenario stratification-day-before "The day before the support for risk stratification"
  role   analyst at data-partner
  sees   hospital tier 2 of city-hospital
  for    risk-stratification
  on     2025-09-30
  expect deny by authority
  basis  "design choice"

scenario stratification-day-after "The day after it"
  role   analyst at data-partner
  sees   hospital tier 2 of city-hospital
  for    risk-stratification
  on     2026-10-01
  expect deny by authority
  basis  "design choice"

scenario practice-audits-itself "A practice audits its own care; nothing leaves it"
  role   clinical-auditor at riverside-surgery
  sees   gp-record tier 2 of riverside-surgery
  for    clinical-audit
  given  type-1-opt-out, origin is general-practice, audit-by-care-team, not approved-activity
  expect permit
  cites  "Practices' notices on the Type 1 opt-out"

scenario already-out-before-type-1 "The hospital had the practice's data before the Type 1 opt-out: it is not
    called back"
  role   researcher at northern-university
  sees   gp-record tier 2 of city-hospital
  for    research
  given  type-1-opt-out, origin is general-practice, left-before-type-1
  expect permit
  cites  "Practices' notices on the Type 1 opt-out"

scenario not-out-again "The practice does not send again what it had sent before"
  role   researcher at northern-university
  sees   gp-record tier 2 of riverside-surgery
  for    research
  given  type-1-opt-out, origin is general-practice, left-before-type-1
  expect deny by withhold
  cites  "Practices' notices on the Type 1 opt-out"

scenario letter-does-not-lift-type-1 "An exemption from the national opt-out does not lift a Type 1 opt-out"
  role   researcher at northern-university
  sees   gp-record tier 2 of riverside-surgery
  for    research
  given  type-1-opt-out, origin is general-practice, cag-letter-seen
  expect deny by withhold
  cites  "Practices' notices on the Type 1 opt-out"

scenario type-1-and-consent "A patient with a Type 1 opt-out consents to a study"
  role    researcher at northern-university
  sees    gp-record tier 2 of riverside-surgery
  for     research
  consent given
  given   type-1-opt-out, origin is general-practice, consent-names-this-use
  expect  permit relying on explicit consent
  cites   "Royal College of General Practitioners, Type 1 objections and the national data opt-out (2019)"

scenario type-1-and-the-law "A Type 1 opt-out yields to a legal requirement"
  role   national-collector at nhs-england
  sees   gp-record tier 2 of riverside-surgery
  for    mandatory-collection
  given  type-1-opt-out, origin is general-practice, law-requires-it, not approved-activity
  expect permit with duties cite-the-law, record-view
  cites  "NHS England, A guide to confidentiality in health and social care, rule 4, part D"
  basis  "general knowledge"

scenario type-1-not-looked-up "Nobody looked for a Type 1 opt-out"
  role   researcher at northern-university
  sees   gp-record tier 2 of riverside-surgery
  for    research
  given  unknown type-1-opt-out, origin is general-practice
  expect ask about type-1-opt-out
  cites  "Practices' notices on the Type 1 opt-out"

# Onward disclosure

scenario onward-not-opted-out "One university passes data on to another: looked up again, nothing found; the
    last day of the support"
  role   researcher at southern-university
  sees   hospital tier 2 of northern-university
  for    research
  on     2026-12-31
  expect permit with duties look-up-again, record-view
  cites  "National data opt-out operational policy guidance, section 8"

scenario onward-opted-out-since "The patient opted out between the first disclosure and the second"
  role   researcher at southern-university
  sees   hospital tier 2 of northern-university
  for    research
  given  national-data-opt-out
  expect deny by withhold
  cites  "National data opt-out operational policy guidance, section 8"

scenario onward-on-an-old-look-up "The look-up made for the first disclosure is too old for the second"
  role   researcher at southern-university
  sees   hospital tier 2 of northern-university
  for    research
  given  not national-data-opt-out checked 2026-05-01
  expect ask about national-data-opt-out
  cites  "National data opt-out operational policy guidance, section 8"

# After death, and without an NHS number

scenario s10-opted-out-and-died "The patient set an opt-out and has died since: nothing ends it"
  role   researcher at northern-university
  sees   hospital tier 3 of city-hospital
  for    research
  given  national-data-opt-out checked 2026-06-10
  expect deny by withhold
  cites  "NHS England, Understanding the national data opt-out"

scenario n23-no-nhs-number "A person without an NHS number"
  role   researcher at northern-university
  sees   hospital tier 3 of city-hospital
  for    research
  given  not has-nhs-number, unknown national-data-opt-out
  expect deny by withhold
  cites  "National data opt-out operational policy guidance, section 3"
  basis  "general knowledge"

scenario n23b-no-nhs-number-outbreak "… and an outbreak, where no opt-out applies"
  role   health-protection-team at health-security-agency
  sees   hospital tier 2 of city-hospital
  for    outbreak-control
  given  not has-nhs-number, unknown national-data-opt-out, regulation-3, not approved-activity
  expect permit
  cites  "National data opt-out operational policy guidance, section 6.2"

scenario n23c-no-nhs-number-from-elsewhere "… and data from elsewhere, which no national opt-out covers"
  role   researcher at northern-university
  sees   hospital tier 3 of city-hospital
  for    research
  given  not has-nhs-number, unknown national-data-opt-out, origin is elsewhere
  expect permit
  cites  "National data opt-out operational policy guidance, section 3"

# The lists

scenario hospital-applies-opt-outs "A hospital gets the cleaned list before it discloses"
  role   information-officer at city-hospital
  sees   opt-out-list tier 1 of nhs-england
  for    apply-opt-outs
  expect permit with duties only-to-apply, record-view
  cites  "National data opt-out operational policy guidance, section 8"

scenario university-applies-opt-outs "A university gets it before it passes data on"
  role   information-officer at northern-university
  sees   opt-out-list tier 1 of nhs-england
  for    apply-opt-outs
  expect permit
  cites  "National data opt-out operational policy guidance, section 8"

scenario no-records-with-the-list "The service gives lists, and no records"
  role   information-officer at city-hospital
  sees   summary tier 1 of nhs-england
  for    apply-opt-outs
  expect deny by authority
  cites  "National data opt-out operational policy guidance, section 8"

scenario list-sent-for-research "The service gives lists for applying opt-outs, and for nothing else"
  role   information-officer at city-hospital
  sees   opt-out-list tier 1 of nhs-england
  for    research
  expect deny by authority
  cites  "National data opt-out operational policy guidance, section 8"

scenario n22-persuading-those-who-opted-out "A recruiter wants the list of those who opted out, to change
    their minds"
  role   researcher at city-hospital
  sees   opt-out-list tier 1 of city-hospital
  for    recruitment
  expect deny by access
  cites  "National data opt-out operational policy guidance, section 8"

scenario n22b-list-for-research "Nor is the list data for a study"
  role   researcher at northern-university
  sees   opt-out-list tier 1 of northern-university
  for    research
  expect deny by access
  cites  "National data opt-out operational policy guidance, section 8"

# Setting the opt-out

scenario p19-twelve "A child of 12 sets the opt-out herself"
  role   patient at unknown
  sees   opt-out-choice tier 1 of nhs-england
  for    set-opt-out
  given  age is 12
  expect deny by access
  cites  "National data opt-out operational policy guidance, section 3"

scenario p19b-parent-of-twelve "Her parent sets it for her"
  role   proxy at unknown
  sees   opt-out-choice tier 1 of nhs-england
  for    set-opt-out
  given  age is 12, has-capacity, proxy-basis is parental-responsibility
  expect permit
  cites  "National data opt-out operational policy guidance, section 3"

scenario p20-thirteen "A child of 13 sets it herself; nobody tests her competence"
  role   patient at unknown
  sees   opt-out-choice tier 1 of nhs-england
  for    set-opt-out
  given  age is 13, unknown has-capacity
  expect permit with duties record-view
  cites  "National data opt-out operational policy guidance, section 3"

scenario p20b-parent-of-thirteen "Her parent no longer sets it for her"
  role   proxy at unknown
  sees   opt-out-choice tier 1 of nhs-england
  for    set-opt-out
  given  age is 13, has-capacity, proxy-basis is parental-responsibility
  expect deny by access
  cites  "National data opt-out operational policy guidance, section 3"

scenario attorney-sets-it "An attorney sets it for a man of 80 who lacks capacity"
  role   proxy at unknown
  sees   opt-out-choice tier 1 of nhs-england
  for    set-opt-out
  given  age is 80, not has-capacity, proxy-basis is lasting-power-of-attorney
  expect permit
  cites  "National data opt-out operational policy guidance, section 3"

scenario deputy-sets-it "A deputy of the court does"
  role   proxy at unknown
  sees   opt-out-choice tier 1 of nhs-england
  for    set-opt-out
  given  age is 80, not has-capacity, proxy-basis is court-appointed-deputy
  expect permit
  cites  "National data opt-out operational policy guidance, section 3"

scenario daughter-without-power "A daughter without a formal power does not"
  role   proxy at unknown
  sees   opt-out-choice tier 1 of nhs-england
  for    set-opt-out
  given  age is 80, not has-capacity, proxy-basis is no-formal-basis
  expect deny by access
  cites  "National data opt-out operational policy guidance, section 3"

scenario age-not-known "Nobody says how old the patient is"
  role   patient at unknown
  sees   opt-out-choice tier 1 of nhs-england
  for    set-opt-out
  given  unknown age
  expect ask about age
  cites  "National data opt-out operational policy guidance, section 3"

scenario no-number-no-choice "Somebody without an NHS number cannot set it"
  role   patient at unknown
  sees   opt-out-choice tier 1 of nhs-england
  for    set-opt-out
  given  age is 40, not has-nhs-number
  expect deny by access
  cites  "National data opt-out operational policy guidance, section 3"

scenario no-number-no-choice-by-proxy "Nor can somebody set it for them"
  role   proxy at unknown
  sees   opt-out-choice tier 1 of nhs-england
  for    set-opt-out
  given  age is 7, has-capacity, proxy-basis is parental-responsibility, not has-nhs-number
  expect deny by access
  cites  "National data opt-out operational policy guidance, section 3"

# Every purpose must pass

scenario care-does-not-carry-research "A clinician reads for care and for a study at once"
  role   hospital-consultant at city-hospital
  sees   hospital tier 2 of city-hospital
  for    direct-care, research
  given  national-data-opt-out
  expect deny by withhold
  cites  "Royal College of General Practitioners, Patient data choices"

# What must hold in every case

never opted-out-and-used "No identifiable data of somebody who opted out serves research or planning, but for
    what stands outside the opt-out"
  for    research, planning, population-health, risk-stratification
  when   national-data-opt-out and origin is not elsewhere
  unless outside-the-opt-out
  cites  "National data opt-out operational policy guidance, sections 5 to 8"

never type-1-and-left "For research nothing identifiable leaves the practice of somebody with a Type 1
    opt-out, but with consent or by law"
  data   gp-record
  for    research
  when   type-1-opt-out and leaves-the-practice
  unless no-support-needed or lifted-by-law
  cites  "Practices' notices on the Type 1 opt-out"

never against-the-patients-no "Nothing identifiable is used for a purpose the patient refused, but by law"
  for    beyond-individual-care
  when   consent is refused
  unless declared-anonymous or lifted-by-law
  cites  "National data opt-out operational policy guidance, section 5.1, the standard condition"

never list-used-otherwise "The lists are seen for nothing but applying opt-outs"
  data  opt-out-list
  when  purpose is not apply-opt-outs
  cites "National data opt-out operational policy guidance, section 8"

never applying-shows-records "Whoever applies opt-outs sees no record of care by it"
  data  care-records, social-care-notes, opt-out-choice
  for   apply-opt-outs
  cites "National data opt-out operational policy guidance, section 8"

never chosen-by-opt-out "Nobody is chosen to be approached by anything in here"
  for   recruitment
  cites "National data opt-out operational policy guidance, section 8"

never under-13 "Nobody under 13 sets the opt-out alone"
  roles patient
  for   set-opt-out
  when  age is under 13
  cites "National data opt-out operational policy guidance, section 3"

never choice-used-otherwise "The choice is seen by nobody but the patient and those who act for them"
  data  opt-out-choice
  when  role is not one of patient, proxy
  cites "National data opt-out operational policy guidance, section 3"

never purpose-without-its-role "Every purpose beyond care has its own staff"
  for   beyond-individual-care
  when  (role is not researcher and purpose is research) or (role is not analyst and purpose is one of
        planning, population-health, risk-stratification) or (role is not clinical-auditor and purpose is
        clinical-audit) or (role is not health-protection-team and purpose is outbreak-control) or (role is
        not invoice-validator and purpose is invoice-validation) or (role is not national-collector and
        purpose is mandatory-collection) or (role is not safety-investigator and purpose is
        safety-investigation) or (role is not payments-officer and purpose is prescription-payment)
  cites "Our choice"

never role-without-its-purpose "… and they see nothing for another purpose"
  when  (role is researcher and purpose is not research) or (role is analyst and purpose is not one of
        planning, population-health, risk-stratification) or (role is clinical-auditor and purpose is not
        clinical-audit) or (role is health-protection-team and purpose is not outbreak-control) or (role is
        invoice-validator and purpose is not invoice-validation) or (role is national-collector and purpose is
        not mandatory-collection) or (role is safety-investigator and purpose is not safety-investigation) or
        (role is payments-officer and purpose is not prescription-payment) or (role is information-officer and
        purpose is not apply-opt-outs) or (role is one of patient, proxy and purpose is not set-opt-out)
  cites "Our choice"

never charges-need-no-more "Whoever pays prescription charges sees the summary without care plans, and nothing
    else of a record"
  roles payments-officer
  data  summary from tier 3, gp-record from tier 1, hospital from tier 1, community-care from tier 1,
        social-care from tier 1
  cites "Our choice"

never invoices-need-no-more "Whoever checks invoices sees that somebody was admitted, discharged or seen, and
    nothing else of a record"
  roles invoice-validator
  data  hospital from tier 2, summary from tier 1, gp-record from tier 1, community-care from tier 1,
        social-care from tier 1
  cites "Our choice"

never analysts-need-no-more "Analysts see no care plans, no free text and no detailed hospital record"
  roles analyst
  data  summary from tier 3, gp-record from tier 3, hospital from tier 3
  cites "Our choice"

always care-goes-on "No opt-out holds up an organisation's own clinicians in looking after a patient who has
    not refused"
  roles gp, hospital-consultant
  data  care-records
  for   direct-care
  when  same-organisation and consent is not refused
  cites "Practices' notices on the Type 1 opt-out",
        "Royal College of General Practitioners, Patient data choices"

always outbreaks-are-controlled "Regulation 3 opens what a health protection team needs, opt-out or not"
  roles health-protection-team
  data  care-records
  for   outbreak-control
  when  regulation-3
  cites "National data opt-out operational policy guidance, section 6.2"

always law-is-obeyed "What the law requires is disclosed, opt-out or not"
  roles national-collector
  data  care-records
  for   mandatory-collection
  when  law-requires-it
  cites "Royal College of General Practitioners, Patient data choices"

always charges-are-paid "Prescription charges are paid under Regulation 18A, opt-out or not"
  roles payments-officer
  data  summary
  for   prescription-payment
  when  regulation-18a and tier is under 3
  cites "National data opt-out operational policy guidance, section 7.1"

always from-13-on "From 13 on, everybody with an NHS number may choose"
  roles patient
  data  opt-out-choice
  for   set-opt-out
  when  age is at least 13 and has-nhs-number
  cites "National data opt-out operational policy guidance, section 3"
