language caldicott 1

# Cell by cell: what a use that has its ground, and that no opt-out stops, reads of the records of care, and the first
# thing beyond that it does not. Where a use reads them to their last tier, how much it needs is for its approval, its
# agreement or whoever decides on it to say. Cells that scenarios.ig tries are not tried again.

background "The ordinary case: nobody opted out, and each use has the ground that it needs and no other"
  on      2026-06-15
  consent not-recorded
  given   not national-data-opt-out, looked-up-in is national-service, not type-1-opt-out, has-nhs-number,
          origin is other-health-care, not left-before-type-1, approved-activity, sharing-agreement-signed,
          not consent-names-this-use, not declared-anonymous, not regulation-3, not public-interest-decided,
          not law-requires-it, not regulation-18a, not non-contracted-activity, not audit-by-care-team, not
          cag-letter-seen
  labels  none
  cites   "Our choice: how far each use reads into each record of care"
  basis   "design choice"

# Individual care

scenario care-reads-summary "A hospital consultant may read the whole summary, care plans among it"
  role   hospital-consultant at city-hospital
  sees   summary tier 3 of riverside-surgery
  for    direct-care
  given  origin is general-practice, not approved-activity
  expect permit relying on implied consent

scenario care-reads-hospital-record "A general practitioner may read the detailed hospital record"
  role   gp at riverside-surgery
  sees   hospital tier 3 of city-hospital
  for    direct-care
  given  not approved-activity
  expect permit relying on implied consent

scenario care-reads-community-record "A general practitioner may read assessments of community services"
  role   gp at riverside-surgery
  sees   community-care tier 2 of city-hospital
  for    direct-care
  given  not approved-activity
  expect permit relying on implied consent

# Research with section 251 support

scenario study-reads-summary "A researcher of a supported study may read the whole summary, care plans among
    it"
  role   researcher at northern-university
  sees   summary tier 3 of riverside-surgery
  for    research
  given  origin is general-practice
  expect permit relying on no consent

scenario study-reads-practice-record "A researcher of a supported study may read the practice's whole record,
    free text among it"
  role   researcher at northern-university
  sees   gp-record tier 3 of riverside-surgery
  for    research
  given  origin is general-practice
  expect permit relying on no consent

scenario study-reads-social-care "A researcher of a supported study may read assessments and packages of
    social care"
  role   researcher at northern-university
  sees   social-care tier 2 of county-council
  for    research
  given  origin is adult-social-care
  expect permit relying on no consent

# Risk stratification with section 251 support

scenario stratification-no-care-plans "An analyst with support for risk stratification does not read care
    plans and alerts"
  role   analyst at data-partner
  sees   summary tier 3 of riverside-surgery
  for    risk-stratification
  given  origin is general-practice
  expect deny by access

scenario stratification-no-free-text "An analyst with support for risk stratification does not read a
    practice's free text"
  role   analyst at data-partner
  sees   gp-record tier 3 of riverside-surgery
  for    risk-stratification
  given  origin is general-practice
  expect deny by access

scenario stratification-reads-practice-record "An analyst with support for risk stratification reads a
    practice's coded record"
  role   analyst at data-partner
  sees   gp-record tier 2 of riverside-surgery
  for    risk-stratification
  given  origin is general-practice
  expect permit relying on no consent

scenario stratification-no-hospital-detail "An analyst with support for risk stratification does not read the
    detailed hospital record"
  role   analyst at data-partner
  sees   hospital tier 3 of city-hospital
  for    risk-stratification
  expect deny by access

scenario stratification-reads-community-record "An analyst with support for risk stratification may read
    assessments of community services"
  role   analyst at data-partner
  sees   community-care tier 2 of city-hospital
  for    risk-stratification
  expect permit relying on no consent

scenario stratification-reads-social-care "An analyst with support for risk stratification may read
    assessments and packages of social care"
  role   analyst at data-partner
  sees   social-care tier 2 of county-council
  for    risk-stratification
  given  origin is adult-social-care
  expect permit relying on no consent

# Audit by the care team of its own care

scenario audit-reads-summary "An auditor of the care team may read the whole summary, care plans among it"
  role   clinical-auditor at riverside-surgery
  sees   summary tier 3 of riverside-surgery
  for    clinical-audit
  given  origin is general-practice, audit-by-care-team, not approved-activity
  expect permit relying on implied consent

scenario audit-reads-practice-record "An auditor of the care team may read the practice's whole record, free
    text among it"
  role   clinical-auditor at riverside-surgery
  sees   gp-record tier 3 of riverside-surgery
  for    clinical-audit
  given  origin is general-practice, audit-by-care-team, not approved-activity
  expect permit relying on implied consent

scenario audit-reads-community-record "An auditor of the care team may read assessments of community services"
  role   clinical-auditor at city-hospital
  sees   community-care tier 2 of city-hospital
  for    clinical-audit
  given  audit-by-care-team, not approved-activity
  expect permit relying on implied consent

scenario audit-reads-social-care "An auditor of the care team may read assessments and packages of social
    care"
  role   clinical-auditor at county-council
  sees   social-care tier 2 of county-council
  for    clinical-audit
  given  origin is adult-social-care, audit-by-care-team, not approved-activity
  expect permit relying on implied consent

# Communicable disease

scenario outbreak-reads-summary "A health protection team under regulation 3 may read the whole summary, care
    plans among it"
  role   health-protection-team at health-security-agency
  sees   summary tier 3 of riverside-surgery
  for    outbreak-control
  given  origin is general-practice, regulation-3, not approved-activity
  expect permit relying on no consent

scenario outbreak-reads-practice-record "A health protection team under regulation 3 may read the practice's
    whole record, free text among it"
  role   health-protection-team at health-security-agency
  sees   gp-record tier 3 of riverside-surgery
  for    outbreak-control
  given  origin is general-practice, regulation-3, not approved-activity
  expect permit relying on no consent

scenario outbreak-reads-hospital-record "A health protection team under regulation 3 may read the detailed
    hospital record"
  role   health-protection-team at health-security-agency
  sees   hospital tier 3 of city-hospital
  for    outbreak-control
  given  regulation-3, not approved-activity
  expect permit relying on no consent

scenario outbreak-reads-community-record "A health protection team under regulation 3 may read assessments of
    community services"
  role   health-protection-team at health-security-agency
  sees   community-care tier 2 of city-hospital
  for    outbreak-control
  given  regulation-3, not approved-activity
  expect permit relying on no consent

scenario outbreak-reads-social-care "A health protection team under regulation 3 may read assessments and
    packages of social care"
  role   health-protection-team at health-security-agency
  sees   social-care tier 2 of county-council
  for    outbreak-control
  given  origin is adult-social-care, regulation-3, not approved-activity
  expect permit relying on no consent

# Invoices for non-contracted activity

scenario invoice-no-letters "Whoever checks an invoice for non-contracted activity does not read hospital
    letters and results"
  role   invoice-validator at local-board
  sees   hospital tier 2 of city-hospital
  for    invoice-validation
  given  non-contracted-activity
  expect deny by access

# Collections that the law requires

scenario collection-reads-summary "A national collection that the law requires may read the whole summary,
    care plans among it"
  role   national-collector at nhs-england
  sees   summary tier 3 of riverside-surgery
  for    mandatory-collection
  given  origin is general-practice, law-requires-it, not approved-activity
  expect permit relying on no consent

scenario collection-reads-practice-record "A national collection that the law requires may read the practice's
    whole record, free text among it"
  role   national-collector at nhs-england
  sees   gp-record tier 3 of riverside-surgery
  for    mandatory-collection
  given  origin is general-practice, law-requires-it, not approved-activity
  expect permit relying on no consent

scenario collection-reads-community-record "A national collection that the law requires may read assessments
    of community services"
  role   national-collector at nhs-england
  sees   community-care tier 2 of city-hospital
  for    mandatory-collection
  given  law-requires-it, not approved-activity
  expect permit relying on no consent

scenario collection-reads-social-care "A national collection that the law requires may read assessments and
    packages of social care"
  role   national-collector at nhs-england
  sees   social-care tier 2 of county-council
  for    mandatory-collection
  given  origin is adult-social-care, law-requires-it, not approved-activity
  expect permit relying on no consent

# Investigations in the public interest

scenario investigation-reads-summary "An investigator, where the public interest requires it, may read the
    whole summary, care plans among it"
  role   safety-investigator at another-organisation
  sees   summary tier 3 of riverside-surgery
  for    safety-investigation
  given  origin is general-practice, public-interest-decided, not approved-activity
  expect permit relying on no consent

scenario investigation-reads-practice-record "An investigator, where the public interest requires it, may read
    the practice's whole record, free text among it"
  role   safety-investigator at another-organisation
  sees   gp-record tier 3 of riverside-surgery
  for    safety-investigation
  given  origin is general-practice, public-interest-decided, not approved-activity
  expect permit relying on no consent

scenario investigation-reads-community-record "An investigator, where the public interest requires it, may
    read assessments of community services"
  role   safety-investigator at another-organisation
  sees   community-care tier 2 of city-hospital
  for    safety-investigation
  given  public-interest-decided, not approved-activity
  expect permit relying on no consent

scenario investigation-reads-social-care "An investigator, where the public interest requires it, may read
    assessments and packages of social care"
  role   safety-investigator at another-organisation
  sees   social-care tier 2 of county-council
  for    safety-investigation
  given  origin is adult-social-care, public-interest-decided, not approved-activity
  expect permit relying on no consent

# Prescription charges

scenario payment-no-care-plans "Whoever pays a charge under Regulation 18A does not read care plans and
    alerts"
  role   payments-officer at business-services
  sees   summary tier 3 of riverside-surgery
  for    prescription-payment
  given  origin is general-practice, regulation-18a, not approved-activity
  expect deny by access

scenario payment-no-practice-record "Whoever pays a charge under Regulation 18A reads nothing of the
    practice's record"
  role   payments-officer at business-services
  sees   gp-record tier 1 of riverside-surgery
  for    prescription-payment
  given  origin is general-practice, regulation-18a, not approved-activity
  expect deny by access

scenario payment-no-social-care "Whoever pays a charge under Regulation 18A reads nothing of social care"
  role   payments-officer at business-services
  sees   social-care tier 1 of county-council
  for    prescription-payment
  given  origin is adult-social-care, regulation-18a, not approved-activity
  expect deny by access
