language caldicott 1

# The tables, cell by cell: what each role reads, and the first thing beyond that it does not. Every cell is
# illustrative. Cells that scenarios.ig tries are not tried again.

background "The ordinary case: June 2026, a registered patient who is there, has capacity, was asked and said
    yes"
  on      2026-06-15
  consent given
  given   patient-present, has-capacity, not risk-of-serious-harm, relationship is registered, own-record
  labels  none
  cites   "README of this policy, What is illustrative: every cell of the three tables"
  basis   "design choice"

# In a mental health service

scenario service-psychiatrist-letters "A psychiatrist reads hospital letters"
  role   psychiatrist at lakeside-trust
  sees   hospital tier 2 of county-hospital
  for    direct-care
  expect permit

scenario service-psychiatrist-no-hospital-detail "A psychiatrist does not read the detailed hospital record"
  role   psychiatrist at lakeside-trust
  sees   hospital tier 3 of county-hospital
  for    direct-care
  expect deny by access

scenario service-nurse-medications "A nurse of a mental health service reads medications, allergies and
    problems"
  role   nurse at lakeside-trust
  sees   summary tier 2 of hill-surgery
  for    direct-care
  expect permit

scenario service-nurse-no-care-plans "A nurse of a mental health service does not read care plans and alerts"
  role   nurse at lakeside-trust
  sees   summary tier 3 of hill-surgery
  for    direct-care
  expect deny by access

scenario service-nurse-letters "A nurse of a mental health service reads hospital letters"
  role   nurse at lakeside-trust
  sees   hospital tier 2 of county-hospital
  for    direct-care
  expect permit

scenario service-nurse-no-hospital-detail "A nurse of a mental health service does not read the detailed
    hospital record"
  role   nurse at lakeside-trust
  sees   hospital tier 3 of county-hospital
  for    direct-care
  expect deny by access

scenario service-nurse-notes "A nurse of a mental health service reads detailed notes of the service's own"
  role   nurse at lakeside-trust
  sees   mental-health tier 3 of lakeside-trust
  for    direct-care
  expect permit

# Elsewhere, in ordinary care

scenario gp-care-plans "A general practitioner reads care plans and alerts"
  role   gp at hill-surgery
  sees   summary tier 3 of general-hospital
  for    direct-care
  expect permit

scenario gp-no-hospital-detail "A general practitioner does not read the detailed hospital record"
  role   gp at hill-surgery
  sees   hospital tier 3 of county-hospital
  for    direct-care
  expect deny by access

scenario hospital-doctor-care-plans "A hospital doctor reads care plans and alerts"
  role   doctor at general-hospital
  sees   summary tier 3 of hill-surgery
  for    direct-care
  expect permit

scenario social-worker-no-care-plans "A social worker does not read care plans and alerts"
  role   social-worker at city-council
  sees   summary tier 3 of hill-surgery
  for    direct-care
  expect deny by access

# In a crisis

scenario crisis-gp-care-plans "A general practitioner in a crisis reads care plans and alerts"
  role   gp at hill-surgery
  sees   summary tier 3 of general-hospital
  for    emergency-care
  expect permit

scenario crisis-gp-letters "A general practitioner in a crisis reads hospital letters"
  role   gp at hill-surgery
  sees   hospital tier 2 of county-hospital
  for    emergency-care
  expect permit

scenario crisis-gp-no-hospital-detail "A general practitioner in a crisis does not read the detailed hospital
    record"
  role   gp at hill-surgery
  sees   hospital tier 3 of county-hospital
  for    emergency-care
  expect deny by access

scenario crisis-gp-no-notes "A general practitioner in a crisis does not read detailed notes"
  role   gp at hill-surgery
  sees   mental-health tier 3 of lakeside-trust
  for    emergency-care
  expect deny by access

scenario crisis-doctor-care-plans "A hospital doctor in a crisis reads care plans and alerts"
  role   doctor at general-hospital
  sees   summary tier 3 of hill-surgery
  for    emergency-care
  expect permit

scenario crisis-doctor-hospital-detail "A hospital doctor in a crisis reads the detailed hospital record"
  role   doctor at general-hospital
  sees   hospital tier 3 of county-hospital
  for    emergency-care
  expect permit

scenario crisis-doctor-no-notes "A hospital doctor in a crisis does not read detailed notes"
  role   doctor at general-hospital
  sees   mental-health tier 3 of lakeside-trust
  for    emergency-care
  expect deny by access

scenario crisis-nurse-medications "A nurse in a crisis reads medications, allergies and problems"
  role   nurse at general-hospital
  sees   summary tier 2 of hill-surgery
  for    emergency-care
  expect permit

scenario crisis-nurse-no-care-plans "A nurse in a crisis does not read care plans and alerts"
  role   nurse at general-hospital
  sees   summary tier 3 of hill-surgery
  for    emergency-care
  expect deny by access

scenario crisis-nurse-letters "A nurse in a crisis reads hospital letters"
  role   nurse at general-hospital
  sees   hospital tier 2 of county-hospital
  for    emergency-care
  expect permit

scenario crisis-nurse-no-hospital-detail "A nurse in a crisis does not read the detailed hospital record"
  role   nurse at general-hospital
  sees   hospital tier 3 of county-hospital
  for    emergency-care
  expect deny by access

scenario crisis-nurse-no-notes "A nurse in a crisis does not read detailed notes"
  role   nurse at general-hospital
  sees   mental-health tier 3 of lakeside-trust
  for    emergency-care
  expect deny by access

scenario crisis-paramedic-medications "A paramedic in a crisis reads medications, allergies and problems"
  role   paramedic at county-ambulance
  sees   summary tier 2 of hill-surgery
  for    emergency-care
  expect permit

scenario crisis-paramedic-no-care-plans "A paramedic in a crisis does not read care plans and alerts"
  role   paramedic at county-ambulance
  sees   summary tier 3 of hill-surgery
  for    emergency-care
  expect deny by access

scenario crisis-paramedic-no-diagnoses "A paramedic in a crisis does not read diagnoses, medication and the
    care plan"
  role   paramedic at county-ambulance
  sees   mental-health tier 2 of lakeside-trust
  for    emergency-care
  expect deny by access

scenario crisis-social-worker-medications "A social worker in a crisis reads medications, allergies and
    problems"
  role   social-worker at city-council
  sees   summary tier 2 of hill-surgery
  for    emergency-care
  expect permit

scenario crisis-social-worker-no-care-plans "A social worker in a crisis does not read care plans and alerts"
  role   social-worker at city-council
  sees   summary tier 3 of hill-surgery
  for    emergency-care
  expect deny by access

# What is kept back is kept back from the first tier on

scenario day-before-signing-tier-1 "The day before the council signs it does not see even that the patient is
    known"
  role   social-worker at town-council
  sees   mental-health tier 1 of lakeside-trust
  for    direct-care
  on     2026-09-30
  expect deny by withhold
  cites  "README of this policy, How we read it: a clause signed later"

scenario no-relationship-tier-1 "Nor does somebody who does not look after the patient"
  role   gp at hill-surgery
  sees   mental-health tier 1 of lakeside-trust
  for    direct-care
  given  relationship is no-relationship
  expect deny by withhold
  cites  "Summary Care Record, information governance: legitimate relationships"
  basis  "sourced"
