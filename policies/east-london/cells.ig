language caldicott 1

# The table, cell by cell, and what analysts reach: what each role sees, and the first thing beyond that it does not. All
# of it is illustrative. Cells that scenarios.ig tries are not tried again.

background "The ordinary case: the patient is registered, refuses nothing and has not opted out"
  on      2026-06-15
  consent not-recorded
  given   relationship is registered, not exchange-opt-out, not national-data-opt-out, not type-1-opt-out,
          impact-assessment, transparency-notice
  labels  none
  cites   "README of this policy, What is illustrative: every cell of the table"
  basis   "design choice"

# Doctors

scenario doctor-care-plans "A doctor reads care plans and alerts"
  role   doctor at homerton
  sees   summary tier 3 of clock-lane-surgery
  for    direct-care
  expect permit

scenario gp-hospital-detail "A general practitioner reads the detailed hospital record"
  role   gp at clock-lane-surgery
  sees   hospital tier 3 of homerton
  for    direct-care
  expect permit

scenario gp-assessments "A general practitioner reads assessments of community services"
  role   gp at clock-lane-surgery
  sees   community-care tier 2 of lea-valley-community
  for    direct-care
  expect permit

# Nurses

scenario nurse-coded-record "A hospital nurse reads a practice's coded record"
  role   nurse at homerton
  sees   gp-record tier 2 of clock-lane-surgery
  for    direct-care
  expect permit

scenario nurse-no-free-text "A hospital nurse does not read a practice's free text"
  role   nurse at homerton
  sees   gp-record tier 3 of clock-lane-surgery
  for    direct-care
  expect deny by access

scenario district-nurse-no-hospital-detail "A district nurse does not read the detailed hospital record"
  role   district-nurse at lea-valley-community
  sees   hospital tier 3 of homerton
  for    direct-care
  expect deny by access

scenario nurse-assessments "A hospital nurse reads assessments of community services"
  role   nurse at homerton
  sees   community-care tier 2 of lea-valley-community
  for    direct-care
  expect permit

scenario nurse-services "A hospital nurse sees which services the council provides"
  role   nurse at homerton
  sees   social-care tier 1 of lea-bridge-council
  for    direct-care
  expect permit

scenario nurse-no-packages "A hospital nurse does not read the council's assessments and packages of care"
  role   nurse at homerton
  sees   social-care tier 2 of lea-bridge-council
  for    direct-care
  expect deny by access

# Social workers

scenario social-worker-medications "A social worker reads medications, allergies and problems"
  role   social-worker at lea-bridge-council
  sees   summary tier 2 of clock-lane-surgery
  for    direct-care
  expect permit

scenario social-worker-no-care-plans "A social worker does not read care plans and alerts"
  role   social-worker at lea-bridge-council
  sees   summary tier 3 of clock-lane-surgery
  for    direct-care
  expect deny by access

scenario social-worker-admissions "A social worker sees hospital admissions and appointments"
  role   social-worker at lea-bridge-council
  sees   hospital tier 1 of homerton
  for    direct-care
  expect permit

scenario social-worker-no-letters "A social worker does not read hospital letters and results"
  role   social-worker at lea-bridge-council
  sees   hospital tier 2 of homerton
  for    direct-care
  expect deny by access

scenario social-worker-contacts "A social worker sees referrals to community services"
  role   social-worker at lea-bridge-council
  sees   community-care tier 1 of lea-valley-community
  for    direct-care
  expect permit

scenario social-worker-no-assessments "A social worker does not read assessments of community services"
  role   social-worker at lea-bridge-council
  sees   community-care tier 2 of lea-valley-community
  for    direct-care
  expect deny by access

scenario social-worker-hospice "A social worker sees that the hospice looks after the patient"
  role   social-worker at lea-bridge-council
  sees   hospice-care tier 1 of st-josephs-hospice
  for    direct-care
  expect permit

scenario social-worker-no-hospice-plan "A social worker does not read the palliative care plan and the
    patient's wishes"
  role   social-worker at lea-bridge-council
  sees   hospice-care tier 2 of st-josephs-hospice
  for    direct-care
  expect deny by access

scenario hospice-social-worker-packages "The hospice's social worker reads the council's assessments and
    packages of care"
  role   social-worker at st-josephs-hospice
  sees   social-care tier 2 of lea-bridge-council
  for    direct-care
  expect permit

# Healthcare assistants

scenario assistant-admissions "A healthcare assistant sees hospital admissions and appointments"
  role   healthcare-assistant at lea-valley-community
  sees   hospital tier 1 of homerton
  for    direct-care
  expect permit

scenario assistant-contacts "A healthcare assistant sees referrals to community services"
  role   healthcare-assistant at homerton
  sees   community-care tier 1 of lea-valley-community
  for    direct-care
  expect permit

scenario assistant-no-assessments "A healthcare assistant does not read assessments of community services"
  role   healthcare-assistant at homerton
  sees   community-care tier 2 of lea-valley-community
  for    direct-care
  expect deny by access

scenario assistant-hospice "A healthcare assistant sees that the hospice looks after the patient"
  role   healthcare-assistant at homerton
  sees   hospice-care tier 1 of st-josephs-hospice
  for    direct-care
  expect permit

scenario assistant-no-hospice-plan "A healthcare assistant does not read the palliative care plan and the
    patient's wishes"
  role   healthcare-assistant at homerton
  sees   hospice-care tier 2 of st-josephs-hospice
  for    direct-care
  expect deny by access

scenario assistant-services "A healthcare assistant sees which services the council provides"
  role   healthcare-assistant at homerton
  sees   social-care tier 1 of lea-bridge-council
  for    direct-care
  expect permit

scenario assistant-no-packages "A healthcare assistant does not read the council's assessments and packages of
    care"
  role   healthcare-assistant at homerton
  sees   social-care tier 2 of lea-bridge-council
  for    direct-care
  expect deny by access

# Analysts

scenario analyst-no-care-plans "An analyst does not read care plans and alerts"
  role   analyst at local-commissioner
  sees   summary tier 3 of clock-lane-surgery
  for    population-health
  given  identifiability is depersonalised
  expect deny by access
  cites  "README of this policy, What is illustrative: to tier 2 in the analysts' grant"

scenario analyst-no-hospital-detail "An analyst does not read the detailed hospital record"
  role   analyst at local-commissioner
  sees   hospital tier 3 of homerton
  for    population-health
  given  identifiability is depersonalised
  expect deny by access
  cites  "README of this policy, What is illustrative: to tier 2 in the analysts' grant"
