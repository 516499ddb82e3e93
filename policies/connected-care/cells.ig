language caldicott 1

# The views, cell by cell: what each role in its setting sees, and the first thing beyond that it does not. All of it is
# illustrative. Cells that scenarios.ig and scenarios-illustrative.ig try are not tried again.

background "The ordinary case: midsummer 2018, the patient is there and says yes, and has not opted out"
  on      2018-06-21
  consent given
  given   patient-present, has-capacity, used-for-care, not opted-out
  labels  none
  cites   "The King's Fund, Digital change in health and social care (2018), case study of Berkshire and
          Frimley: information seen is tailored to each setting and linked to the role"
  basis   "design choice"

# General practice

scenario practice-gp-care-plans "A general practitioner at a practice reads care plans and alerts"
  role   gp at castle-lane-surgery
  sees   summary tier 3 of heathway-surgery
  for    direct-care
  expect permit

scenario practice-gp-no-free-text "A general practitioner at a practice does not read a practice's free text"
  role   gp at castle-lane-surgery
  sees   gp-record tier 3 of heathway-surgery
  for    direct-care
  expect deny by access

scenario practice-gp-no-hospital-detail "A general practitioner at a practice does not read the detailed
    hospital record"
  role   gp at castle-lane-surgery
  sees   hospital tier 3 of frimley-health
  for    direct-care
  expect deny by access

scenario practice-gp-no-mental-health-notes "A general practitioner at a practice does not read detailed
    mental health notes"
  role   gp at castle-lane-surgery
  sees   mental-health tier 3 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario practice-gp-no-packages "A general practitioner at a practice does not read the council's assessments
    and packages of care"
  role   gp at castle-lane-surgery
  sees   social-care tier 2 of bracknell-forest
  for    direct-care
  expect deny by access

scenario practice-nurse-coded-record "A nurse at a practice reads a practice's coded record"
  role   nurse at castle-lane-surgery
  sees   gp-record tier 2 of heathway-surgery
  for    direct-care
  expect permit

scenario practice-nurse-no-free-text "A nurse at a practice does not read a practice's free text"
  role   nurse at castle-lane-surgery
  sees   gp-record tier 3 of heathway-surgery
  for    direct-care
  expect deny by access

scenario practice-nurse-admissions "A nurse at a practice sees hospital admissions and appointments"
  role   nurse at castle-lane-surgery
  sees   hospital tier 1 of frimley-health
  for    direct-care
  expect permit

scenario practice-nurse-no-letters "A nurse at a practice does not read hospital letters and results"
  role   nurse at castle-lane-surgery
  sees   hospital tier 2 of frimley-health
  for    direct-care
  expect deny by access

scenario practice-nurse-contacts "A nurse at a practice sees referrals to community services"
  role   nurse at castle-lane-surgery
  sees   community-care tier 1 of berkshire-healthcare
  for    direct-care
  expect permit

scenario practice-nurse-no-assessments "A nurse at a practice does not read assessments of community services"
  role   nurse at castle-lane-surgery
  sees   community-care tier 2 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario practice-nurse-crisis-plan "A nurse at a practice reads the crisis plan"
  role   nurse at castle-lane-surgery
  sees   mental-health tier 1 of berkshire-healthcare
  for    direct-care
  expect permit

scenario practice-nurse-no-diagnoses "A nurse at a practice does not read mental health diagnoses and care
    plans"
  role   nurse at castle-lane-surgery
  sees   mental-health tier 2 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario practice-nurse-services "A nurse at a practice sees which services the council provides"
  role   nurse at castle-lane-surgery
  sees   social-care tier 1 of bracknell-forest
  for    direct-care
  expect permit

scenario practice-nurse-no-packages "A nurse at a practice does not read the council's assessments and
    packages of care"
  role   nurse at castle-lane-surgery
  sees   social-care tier 2 of bracknell-forest
  for    direct-care
  expect deny by access

# Out of hours

scenario out-of-hours-gp-care-plans "A general practitioner out of hours reads care plans and alerts"
  role   gp at evening-doctors
  sees   summary tier 3 of castle-lane-surgery
  for    direct-care
  expect permit

scenario out-of-hours-gp-coded-record "A general practitioner out of hours reads a practice's coded record"
  role   gp at evening-doctors
  sees   gp-record tier 2 of castle-lane-surgery
  for    direct-care
  expect permit

scenario out-of-hours-gp-no-free-text "A general practitioner out of hours does not read a practice's free
    text"
  role   gp at evening-doctors
  sees   gp-record tier 3 of castle-lane-surgery
  for    direct-care
  expect deny by access

scenario out-of-hours-gp-contacts "A general practitioner out of hours sees referrals to community services"
  role   gp at evening-doctors
  sees   community-care tier 1 of berkshire-healthcare
  for    direct-care
  expect permit

scenario out-of-hours-gp-no-assessments "A general practitioner out of hours does not read assessments of
    community services"
  role   gp at evening-doctors
  sees   community-care tier 2 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario out-of-hours-gp-crisis-plan "A general practitioner out of hours reads the crisis plan"
  role   gp at evening-doctors
  sees   mental-health tier 1 of berkshire-healthcare
  for    direct-care
  expect permit

scenario out-of-hours-gp-no-diagnoses "A general practitioner out of hours does not read mental health
    diagnoses and care plans"
  role   gp at evening-doctors
  sees   mental-health tier 2 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario out-of-hours-gp-services "A general practitioner out of hours sees which services the council
    provides"
  role   gp at evening-doctors
  sees   social-care tier 1 of bracknell-forest
  for    direct-care
  expect permit

scenario out-of-hours-gp-no-packages "A general practitioner out of hours does not read the council's
    assessments and packages of care"
  role   gp at evening-doctors
  sees   social-care tier 2 of bracknell-forest
  for    direct-care
  expect deny by access

scenario out-of-hours-clerk-demographics "A clerk out of hours reads demographics"
  role   clerk at evening-doctors
  sees   summary tier 1 of castle-lane-surgery
  for    direct-care
  expect permit

scenario out-of-hours-clerk-no-medications "A clerk out of hours does not read medications, allergies and
    problems"
  role   clerk at evening-doctors
  sees   summary tier 2 of castle-lane-surgery
  for    direct-care
  expect deny by access

# Hospital

scenario hospital-doctor-care-plans "A doctor in hospital reads care plans and alerts"
  role   doctor at royal-berkshire
  sees   summary tier 3 of castle-lane-surgery
  for    direct-care
  expect permit

scenario hospital-doctor-no-free-text "A doctor in hospital does not read a practice's free text"
  role   doctor at royal-berkshire
  sees   gp-record tier 3 of castle-lane-surgery
  for    direct-care
  expect deny by access

scenario hospital-doctor-letters "A doctor in hospital reads hospital letters and results"
  role   doctor at royal-berkshire
  sees   hospital tier 2 of frimley-health
  for    direct-care
  expect permit

scenario hospital-doctor-no-hospital-detail "A doctor in hospital does not read the detailed hospital record"
  role   doctor at royal-berkshire
  sees   hospital tier 3 of frimley-health
  for    direct-care
  expect deny by access

scenario hospital-doctor-contacts "A doctor in hospital sees referrals to community services"
  role   doctor at royal-berkshire
  sees   community-care tier 1 of berkshire-healthcare
  for    direct-care
  expect permit

scenario hospital-doctor-no-assessments "A doctor in hospital does not read assessments of community services"
  role   doctor at royal-berkshire
  sees   community-care tier 2 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario hospital-doctor-crisis-plan "A doctor in hospital reads the crisis plan"
  role   doctor at royal-berkshire
  sees   mental-health tier 1 of berkshire-healthcare
  for    direct-care
  expect permit

scenario hospital-doctor-no-diagnoses "A doctor in hospital does not read mental health diagnoses and care
    plans"
  role   doctor at royal-berkshire
  sees   mental-health tier 2 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario hospital-doctor-services "A doctor in hospital sees which services the council provides"
  role   doctor at royal-berkshire
  sees   social-care tier 1 of bracknell-forest
  for    direct-care
  expect permit

scenario hospital-doctor-no-packages "A doctor in hospital does not read the council's assessments and
    packages of care"
  role   doctor at royal-berkshire
  sees   social-care tier 2 of bracknell-forest
  for    direct-care
  expect deny by access

scenario hospital-nurse-results "A nurse in hospital reads test results and immunisations of a practice"
  role   nurse at royal-berkshire
  sees   gp-record tier 1 of castle-lane-surgery
  for    direct-care
  expect permit

scenario hospital-nurse-no-coded-record "A nurse in hospital does not read a practice's coded record"
  role   nurse at royal-berkshire
  sees   gp-record tier 2 of castle-lane-surgery
  for    direct-care
  expect deny by access

scenario hospital-nurse-letters "A nurse in hospital reads hospital letters and results"
  role   nurse at royal-berkshire
  sees   hospital tier 2 of frimley-health
  for    direct-care
  expect permit

scenario hospital-nurse-no-hospital-detail "A nurse in hospital does not read the detailed hospital record"
  role   nurse at royal-berkshire
  sees   hospital tier 3 of frimley-health
  for    direct-care
  expect deny by access

scenario hospital-nurse-no-assessments "A nurse in hospital does not read assessments of community services"
  role   nurse at royal-berkshire
  sees   community-care tier 2 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario hospital-nurse-crisis-plan "A nurse in hospital reads the crisis plan"
  role   nurse at royal-berkshire
  sees   mental-health tier 1 of berkshire-healthcare
  for    direct-care
  expect permit

scenario hospital-nurse-no-diagnoses "A nurse in hospital does not read mental health diagnoses and care
    plans"
  role   nurse at royal-berkshire
  sees   mental-health tier 2 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario hospital-nurse-services "A nurse in hospital sees which services the council provides"
  role   nurse at royal-berkshire
  sees   social-care tier 1 of bracknell-forest
  for    direct-care
  expect permit

scenario hospital-nurse-no-packages "A nurse in hospital does not read the council's assessments and packages
    of care"
  role   nurse at royal-berkshire
  sees   social-care tier 2 of bracknell-forest
  for    direct-care
  expect deny by access

scenario hospital-clerk-demographics "A clerk in hospital reads demographics"
  role   clerk at royal-berkshire
  sees   summary tier 1 of castle-lane-surgery
  for    direct-care
  expect permit

scenario hospital-clerk-no-medications "A clerk in hospital does not read medications, allergies and problems"
  role   clerk at royal-berkshire
  sees   summary tier 2 of castle-lane-surgery
  for    direct-care
  expect deny by access

scenario hospital-clerk-no-letters "A clerk in hospital does not read hospital letters and results"
  role   clerk at royal-berkshire
  sees   hospital tier 2 of frimley-health
  for    direct-care
  expect deny by access

# Community and mental health services

scenario community-doctor-care-plans "A consultant in community services reads care plans and alerts"
  role   hospital-consultant at berkshire-healthcare
  sees   summary tier 3 of castle-lane-surgery
  for    direct-care
  expect permit

scenario community-doctor-coded-record "A consultant in community services reads a practice's coded record"
  role   hospital-consultant at berkshire-healthcare
  sees   gp-record tier 2 of castle-lane-surgery
  for    direct-care
  expect permit

scenario community-doctor-no-free-text "A consultant in community services does not read a practice's free
    text"
  role   hospital-consultant at berkshire-healthcare
  sees   gp-record tier 3 of castle-lane-surgery
  for    direct-care
  expect deny by access

scenario community-doctor-letters "A consultant in community services reads hospital letters and results"
  role   hospital-consultant at berkshire-healthcare
  sees   hospital tier 2 of frimley-health
  for    direct-care
  expect permit

scenario community-doctor-no-hospital-detail "A consultant in community services does not read the detailed
    hospital record"
  role   hospital-consultant at berkshire-healthcare
  sees   hospital tier 3 of frimley-health
  for    direct-care
  expect deny by access

scenario community-doctor-assessments "A consultant in community services reads assessments of community
    services"
  role   hospital-consultant at berkshire-healthcare
  sees   community-care tier 2 of berkshire-healthcare
  for    direct-care
  expect permit

scenario community-doctor-diagnoses "A consultant in community services reads mental health diagnoses and care
    plans"
  role   hospital-consultant at berkshire-healthcare
  sees   mental-health tier 2 of berkshire-healthcare
  for    direct-care
  expect permit

scenario community-doctor-no-mental-health-notes "A consultant in community services does not read detailed
    mental health notes"
  role   hospital-consultant at berkshire-healthcare
  sees   mental-health tier 3 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario community-doctor-services "A consultant in community services sees which services the council
    provides"
  role   hospital-consultant at berkshire-healthcare
  sees   social-care tier 1 of bracknell-forest
  for    direct-care
  expect permit

scenario community-doctor-no-packages "A consultant in community services does not read the council's
    assessments and packages of care"
  role   hospital-consultant at berkshire-healthcare
  sees   social-care tier 2 of bracknell-forest
  for    direct-care
  expect deny by access

scenario community-nurse-care-plans "A nurse in community services reads care plans and alerts"
  role   nurse at berkshire-healthcare
  sees   summary tier 3 of castle-lane-surgery
  for    direct-care
  expect permit

scenario community-nurse-results "A nurse in community services reads test results and immunisations of a
    practice"
  role   nurse at berkshire-healthcare
  sees   gp-record tier 1 of castle-lane-surgery
  for    direct-care
  expect permit

scenario community-nurse-no-coded-record "A nurse in community services does not read a practice's coded
    record"
  role   nurse at berkshire-healthcare
  sees   gp-record tier 2 of castle-lane-surgery
  for    direct-care
  expect deny by access

scenario community-nurse-admissions "A nurse in community services sees hospital admissions and appointments"
  role   nurse at berkshire-healthcare
  sees   hospital tier 1 of frimley-health
  for    direct-care
  expect permit

scenario community-nurse-no-letters "A nurse in community services does not read hospital letters and results"
  role   nurse at berkshire-healthcare
  sees   hospital tier 2 of frimley-health
  for    direct-care
  expect deny by access

scenario community-nurse-assessments "A nurse in community services reads assessments of community services"
  role   nurse at berkshire-healthcare
  sees   community-care tier 2 of berkshire-healthcare
  for    direct-care
  expect permit

scenario community-nurse-diagnoses "A nurse in community services reads mental health diagnoses and care
    plans"
  role   nurse at berkshire-healthcare
  sees   mental-health tier 2 of berkshire-healthcare
  for    direct-care
  expect permit

scenario community-nurse-no-mental-health-notes "A nurse in community services does not read detailed mental
    health notes"
  role   nurse at berkshire-healthcare
  sees   mental-health tier 3 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario community-nurse-no-packages "A nurse in community services does not read the council's assessments
    and packages of care"
  role   nurse at berkshire-healthcare
  sees   social-care tier 2 of bracknell-forest
  for    direct-care
  expect deny by access

# Social care

scenario council-no-care-plans "A social worker does not read care plans and alerts"
  role   social-worker at bracknell-forest
  sees   summary tier 3 of castle-lane-surgery
  for    direct-care
  expect deny by access

scenario council-no-letters "A social worker does not read hospital letters and results"
  role   social-worker at bracknell-forest
  sees   hospital tier 2 of frimley-health
  for    direct-care
  expect deny by access

scenario council-contacts "A social worker sees referrals to community services"
  role   social-worker at bracknell-forest
  sees   community-care tier 1 of berkshire-healthcare
  for    direct-care
  expect permit

scenario council-no-assessments "A social worker does not read assessments of community services"
  role   social-worker at bracknell-forest
  sees   community-care tier 2 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario council-crisis-plan "A social worker reads the crisis plan"
  role   social-worker at bracknell-forest
  sees   mental-health tier 1 of berkshire-healthcare
  for    direct-care
  expect permit

scenario council-no-diagnoses "A social worker does not read mental health diagnoses and care plans"
  role   social-worker at bracknell-forest
  sees   mental-health tier 2 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario council-packages-of-the-trust "A social worker reads assessments and packages of social care that a
    trust holds"
  role   social-worker at bracknell-forest
  sees   social-care tier 2 of berkshire-healthcare
  for    direct-care
  expect permit

# A view goes with the setting as well as with the role

scenario gp-elsewhere "A general practitioner who works in a hospital sees nothing there"
  role   gp at royal-berkshire
  sees   summary tier 1 of castle-lane-surgery
  for    direct-care
  expect deny by access

scenario hospital-doctor-elsewhere "A hospital doctor who works in a practice sees nothing there"
  role   doctor at castle-lane-surgery
  sees   summary tier 1 of berkshire-healthcare
  for    direct-care
  expect deny by access

scenario social-worker-elsewhere "A social worker who works in a hospital sees nothing there"
  role   social-worker at royal-berkshire
  sees   summary tier 1 of castle-lane-surgery
  for    direct-care
  expect deny by access

scenario free-text-elsewhere "A social worker who works in the community trust does not read the free text
    that it holds"
  role   social-worker at berkshire-healthcare
  sees   social-care-notes tier 1 of berkshire-healthcare
  for    direct-care
  expect deny by access
