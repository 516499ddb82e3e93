language caldicott 1

# The views, cell by cell: what each role sees in CHIE, and the first thing beyond that it does not. Every cell is
# illustrative. Cells that scenarios.ig tries are not tried again.

background "The ordinary case: the patient is there and says yes, and has not opted out of anything"
  on      2023-06-15
  consent given
  given   patient-present, has-capacity, involved-in-care, not opted-out, not opt-out-in-doubt
  labels  none
  cites   "hantshealthrecord.nhs.uk, security and consent: the view goes with the role"
  basis   "design choice"

# Doctors, nurses, podiatrists and therapists

scenario clinician-sees-services "A doctor sees which services the council provides"
  role   doctor at university-hospital-southampton
  sees   social-care tier 1 of hampshire-county-council
  for    direct-care
  expect permit

scenario clinician-reads-no-packages "A doctor does not read the council's assessments and packages of care"
  role   doctor at university-hospital-southampton
  sees   social-care tier 2 of hampshire-county-council
  for    direct-care
  expect deny by access

scenario clinician-reads-no-hospital-detail "A doctor does not read the detailed hospital record here, not
    even their own hospital's"
  role   doctor at university-hospital-southampton
  sees   hospital tier 3 of university-hospital-southampton
  for    direct-care
  expect deny by access

scenario clinician-reads-no-mental-health-notes "A nurse does not read detailed mental health notes here, not
    even their own trust's"
  role   nurse at solent
  sees   mental-health tier 3 of solent
  for    direct-care
  expect deny by access

# Pharmacist

scenario pharmacist-reads-medications "A pharmacist reads medications, allergies and problems"
  role   pharmacist at solent
  sees   summary tier 2 of old-mill-surgery
  for    direct-care
  expect permit

scenario pharmacist-reads-no-care-plans "A pharmacist does not read care plans and alerts"
  role   pharmacist at solent
  sees   summary tier 3 of old-mill-surgery
  for    direct-care
  expect deny by access

scenario pharmacist-reads-coded-record "A pharmacist reads the practice's coded record"
  role   pharmacist at solent
  sees   gp-record tier 2 of old-mill-surgery
  for    direct-care
  expect permit

scenario pharmacist-reads-no-free-text "A pharmacist does not read the practice's free text"
  role   pharmacist at solent
  sees   gp-record tier 3 of old-mill-surgery
  for    direct-care
  expect deny by access

scenario pharmacist-sees-admissions "A pharmacist sees admissions and discharges"
  role   pharmacist at solent
  sees   hospital tier 1 of university-hospital-southampton
  for    direct-care
  expect permit

# Social worker

scenario social-worker-reads-medications "A social worker reads medications, allergies and problems"
  role   social-worker at hampshire-county-council
  sees   summary tier 2 of old-mill-surgery
  for    direct-care
  expect permit

scenario social-worker-reads-no-care-plans "A social worker does not read the care plans and alerts of the
    summary"
  role   social-worker at hampshire-county-council
  sees   summary tier 3 of old-mill-surgery
  for    direct-care
  expect deny by access

scenario social-worker-reads-no-letters "A social worker does not read hospital letters and results"
  role   social-worker at hampshire-county-council
  sees   hospital tier 2 of university-hospital-southampton
  for    direct-care
  expect deny by access

scenario social-worker-reads-assessments "A social worker reads assessments of community services"
  role   social-worker at hampshire-county-council
  sees   community-care tier 2 of solent
  for    direct-care
  expect permit

scenario social-worker-reads-mental-health-plan "A social worker reads mental health diagnoses and the care
    plan"
  role   social-worker at hampshire-county-council
  sees   mental-health tier 2 of solent
  for    direct-care
  expect permit

scenario social-worker-reads-no-mental-health-notes "A social worker does not read detailed mental health
    notes"
  role   social-worker at hampshire-county-council
  sees   mental-health tier 3 of solent
  for    direct-care
  expect deny by access

scenario social-worker-of-a-trust-reads-packages "A social worker whom a trust employs reads the council's
    assessments and packages of care"
  role   social-worker at solent
  sees   social-care tier 2 of hampshire-county-council
  for    direct-care
  expect permit
