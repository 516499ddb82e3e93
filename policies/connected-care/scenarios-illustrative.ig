language caldicott 1

# Cases that rest on what is illustrative here: the cells of the views, the first and last days of the agreement, the
# age of an opt-out, sealed items. Each names the passage that it is built on; the rest is our choice.

background "The ordinary case: midsummer 2018, the patient is there, can decide, has not opted out"
  on     2018-06-21
  given  patient-present, has-capacity, used-for-care, not opted-out
  labels none
  cites  "The King's Fund, Digital change in health and social care (2018), case study of Berkshire and
         Frimley: information seen is tailored to each setting and linked to the role"
  basis  "design choice"

# The view that each setting and role was promised

scenario practice-reads-letters "A general practitioner reads hospital letters"
  role    gp at castle-lane-surgery
  sees    hospital tier 2 of frimley-health
  for     direct-care
  consent given
  expect  permit

scenario practice-reads-community-assessments "A general practitioner reads the community trust's assessments"
  role    gp at castle-lane-surgery
  sees    community-care tier 2 of berkshire-healthcare
  for     direct-care
  consent given
  expect  permit

scenario practice-reads-mental-health-plan "A general practitioner reads diagnoses and the care plan of the
    mental health service"
  role    gp at castle-lane-surgery
  sees    mental-health tier 2 of berkshire-healthcare
  for     direct-care
  consent given
  expect  permit

scenario practice-nurse-reads-care-plan "A practice nurse reads a care plan"
  role    nurse at castle-lane-surgery
  sees    summary tier 3 of berkshire-healthcare
  for     direct-care
  consent given
  expect  permit

scenario out-of-hours-reads-admissions "Out of hours, a general practitioner sees admissions"
  role    gp at evening-doctors
  sees    hospital tier 1 of frimley-health
  for     direct-care
  consent given
  expect  permit

scenario out-of-hours-reads-no-letters "The same doctor sees no letters there: the view goes with the setting"
  role    gp at evening-doctors
  sees    hospital tier 2 of frimley-health
  for     direct-care
  consent given
  expect  deny by access

scenario hospital-clerk-sees-admissions "A hospital clerk sees another hospital's admissions and appointments"
  role    clerk at royal-berkshire
  sees    hospital tier 1 of frimley-health
  for     direct-care
  consent given
  expect  permit

scenario practice-clerk-sees-demographics "A practice clerk sees demographics"
  role    clerk at castle-lane-surgery
  sees    summary tier 1 of royal-berkshire
  for     direct-care
  consent given
  expect  permit

scenario practice-clerk-sees-no-medications "A practice clerk sees no medications"
  role    clerk at castle-lane-surgery
  sees    summary tier 2 of royal-berkshire
  for     direct-care
  consent given
  expect  deny by access

scenario community-nurse-reads-social-care "A community nurse sees which services the council provides"
  role    nurse at berkshire-healthcare
  sees    social-care tier 1 of bracknell-forest
  for     direct-care
  consent given
  expect  permit

scenario social-worker-reads-medications "A social worker sees medications, allergies and problems"
  role    social-worker at bracknell-forest
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent given
  expect  permit

scenario social-worker-reads-no-gp-record "A social worker does not read the practice's record"
  role    social-worker at bracknell-forest
  sees    gp-record tier 1 of castle-lane-surgery
  for     direct-care
  consent given
  expect  deny by access

scenario own-council-notes "A social worker reads the council's own notes, other people in them and all"
  role     social-worker at bracknell-forest
  sees     social-care-notes tier 1 of bracknell-forest
  labelled third-party
  for      direct-care
  consent  given
  expect   permit

# What is kept back

scenario third-party-not-looked-up "Nobody looked whether the entry tells of another person, or is sealed"
  role    gp at castle-lane-surgery
  sees    social-care tier 1 of bracknell-forest
  for     direct-care
  consent given
  labels  unknown
  cites   "The King's Fund, Digital change in health and social care (2018), of another site: third-party
          information in social care records"
  expect  ask about labels

scenario letter-of-another-person "Outside social care, an item that tells of another person is judged by
    those who share it"
  role     gp at castle-lane-surgery
  sees     hospital tier 2 of frimley-health
  labelled third-party
  for      direct-care
  consent  given
  cites    "The King's Fund, Digital change in health and social care (2018), of another site: third-party
           information in social care records"
  expect   permit

scenario sensitive-item "A sensitive item is not in the shared record"
  role     gp at castle-lane-surgery
  sees     hospital tier 2 of frimley-health
  labelled sensitive
  for      direct-care
  consent  given
  cites    "GP Connect specification, information governance principles: exclusion set (not said of Connected
           Care)"
  expect   deny by withhold

scenario sealed-item "Nor is a sealed one"
  role     gp at castle-lane-surgery
  sees     hospital tier 2 of frimley-health
  labelled sealed
  for      direct-care
  consent  given
  cites    "GP Connect specification, information governance principles: sealed items (not said of Connected
           Care)"
  expect   deny by withhold

scenario sealed-and-locked-item "That a sealed and locked item exists is not told"
  role     doctor at frimley-health
  sees     summary tier 2 of berkshire-healthcare
  labelled sealed-and-locked
  for      direct-care
  consent  given
  cites    "Pulse, Care Record move to ease fears over confidentiality: sealed and locked (not said of
           Connected Care)"
  expect   conceal

scenario opt-out-from-yesterday "Yesterday's copy is recent enough to tell that nobody opted out"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent given
  given   not opted-out checked 2018-06-20
  cites   "The King's Fund, Digital change in health and social care (2018), case study of Berkshire and
          Frimley: data up to 24 hours old"
  expect  permit

scenario opt-out-from-two-days-ago "A copy of two days ago is not"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent given
  given   not opted-out checked 2018-06-19
  cites   "The King's Fund, Digital change in health and social care (2018), case study of Berkshire and
          Frimley: data up to 24 hours old"
  expect  ask about opted-out

# The agreement, its signatures and its days

scenario before-anybody-signed "Before the first partners sign, nothing is shared"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  on      2016-03-31
  consent given
  expect  deny by authority

scenario first-day-out-of-hours "On the day they sign, the out-of-hours service reads a practice's summary"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  on      2016-04-01
  consent given
  expect  permit

scenario first-day-hospital "A hospital reads another practice's"
  role    doctor at royal-berkshire
  sees    summary tier 2 of riverbank-surgery
  for     direct-care
  on      2016-04-01
  consent given
  expect  permit

scenario first-day-community "The other hospital reads of the community trust's visits"
  role    nurse at frimley-health
  sees    community-care tier 1 of berkshire-healthcare
  for     direct-care
  on      2016-04-01
  consent given
  expect  permit

scenario first-day-council "The council reads the hospital's admissions"
  role    social-worker at bracknell-forest
  sees    hospital tier 1 of royal-berkshire
  for     direct-care
  on      2016-04-01
  consent given
  expect  permit

scenario day-before-withdrawing "A practice that withdraws is read until the day before"
  role    doctor at royal-berkshire
  sees    summary tier 2 of riverbank-surgery
  for     direct-care
  on      2018-02-28
  consent given
  expect  permit

scenario withdrew "And not from that day"
  role    doctor at royal-berkshire
  sees    summary tier 2 of riverbank-surgery
  for     direct-care
  on      2018-03-01
  consent given
  expect  deny by authority

scenario last-day "The agreement is in force to the end of its last day"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  on      2020-03-31
  consent given
  expect  permit

scenario day-after "And not on the day after"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  on      2020-04-01
  consent given
  expect  deny by authority
