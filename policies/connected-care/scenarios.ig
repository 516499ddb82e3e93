language caldicott 1

# What the published account says, case by case, and what must hold in every case.
# Cases that rest on what is illustrative are in scenarios-illustrative.ig.

background "The ordinary case: midsummer 2018, the patient is there, can decide, has not opted out"
  on     2018-06-21
  given  patient-present, has-capacity, used-for-care, not opted-out
  labels none
  cites  "The King's Fund, Digital change in health and social care (2018), case study of Berkshire and
         Frimley"
  basis  "sourced"

# Asking in the patient's presence

scenario c01-present-and-not-asked "Out of hours: the patient is there, can decide, and has not been asked"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent not-recorded
  expect  ask about consent

scenario c02-asked-and-said-yes "Out of hours: the doctor asks, and the patient says yes"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent given
  expect  permit relying on explicit consent with duties record-view, show-data-age

scenario asked-and-said-no "The patient says no"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent refused
  expect  deny by consent

scenario c14-presence-not-stated "Nobody says whether the patient is there: absence is never assumed"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent not-recorded
  given   unknown patient-present
  basis   "design choice"
  expect  ask about consent, patient-present

# Implied consent, and its audit

scenario c04-reviewing-a-referral "A consultant reviews a referral; the patient is not there"
  role    hospital-consultant at royal-berkshire
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent not-recorded
  given   not patient-present
  expect  permit relying on implied consent with duties audit-implied, record-view, show-data-age

scenario c04b-reads-the-practice-record "A hospital doctor, preparing the same clinic, reads the practice's
    coded record"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     direct-care
  consent not-recorded
  given   not patient-present
  expect  permit relying on implied consent with duties audit-implied, record-view, show-data-age

scenario absent-and-not-for-care "The patient is not there and the data is not for their care"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     direct-care
  consent not-recorded
  given   not patient-present, not used-for-care
  expect  ask about consent

scenario absent-and-use-not-stated "The patient is not there and nobody says what the data is for"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     direct-care
  consent not-recorded
  given   not patient-present, unknown used-for-care
  basis   "design choice"
  expect  ask about consent, used-for-care

scenario absent-having-refused "A patient who is not there had said no"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     direct-care
  consent refused
  given   not patient-present
  basis   "design choice"
  expect  deny by consent

scenario absent-and-register-not-checked "The patient is not there and nobody looked for an earlier answer"
  role   doctor at royal-berkshire
  sees   gp-record tier 2 of castle-lane-surgery
  for    direct-care
  given  not patient-present
  basis  "design choice"
  expect ask about consent

scenario lacks-capacity "A nurse in hospital; the patient is there but lacks capacity"
  role    nurse at frimley-health
  sees    summary tier 3 of berkshire-healthcare
  for     direct-care
  consent not-recorded
  given   not has-capacity
  expect  permit relying on implied consent with duties audit-implied, record-view, show-data-age

scenario capacity-not-stated "Nobody says whether the patient has capacity"
  role    nurse at frimley-health
  sees    summary tier 3 of berkshire-healthcare
  for     direct-care
  consent not-recorded
  given   unknown has-capacity
  basis   "design choice"
  expect  ask about consent, has-capacity

scenario absent-without-capacity-and-not-for-care "A patient who is not there lacks capacity, and the data is
    not for their care: nothing is implied"
  role    nurse at frimley-health
  sees    summary tier 3 of berkshire-healthcare
  for     direct-care
  consent not-recorded
  given   not patient-present, not has-capacity, not used-for-care
  expect  ask about consent

scenario permission-comes-before-implied "A patient who is not there had said yes: nothing is implied, so
    nothing to audit"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     direct-care
  consent given
  given   not patient-present
  basis   "design choice"
  expect  permit relying on explicit consent with duties record-view, show-data-age

# One practice held out at first and signed later. Which, and when, is illustrative.

scenario held-out "The practice that held out is not read before it signs"
  role    doctor at royal-berkshire
  sees    summary tier 2 of heathway-surgery
  for     direct-care
  on      2017-08-31
  consent given
  expect  deny by authority

scenario held-out-reads-nothing "Nor does it read what the others share"
  role    gp at heathway-surgery
  sees    hospital tier 2 of royal-berkshire
  for     direct-care
  on      2017-08-31
  consent given
  expect  deny by authority

scenario held-out-looks-after-its-own "It looks after its own patients as before"
  role    gp at heathway-surgery
  sees    gp-record tier 2 of heathway-surgery
  for     direct-care
  on      2017-08-31
  consent given
  basis   "design choice"
  expect  permit

scenario signed-later "From the day it signs, it is read like the others"
  role    doctor at royal-berkshire
  sees    summary tier 2 of heathway-surgery
  for     direct-care
  on      2017-09-01
  consent given
  expect  permit

scenario signed-later-reads "And reads like the others"
  role    gp at heathway-surgery
  sees    hospital tier 2 of royal-berkshire
  for     direct-care
  on      2017-09-01
  consent given
  expect  permit

scenario not-a-partner "An organisation that is no partner sees nothing"
  role    gp at another-organisation
  sees    summary tier 1 of castle-lane-surgery
  for     direct-care
  consent given
  cites   "shareyourcareberkshire.org, questions and answers: never shared with anyone who is not directly
          involved in the care"
  expect  deny by authority

# What is kept back

scenario opted-out-patient "A patient who opted out stays out, even saying yes today"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent given
  given   opted-out
  cites   "Connected Care, early leaflet for patients: opt-out form at the GP practice",
          "GP Connect specification, information governance principles: dissent to share cannot be overridden
          by consent given at the point of care (not said of Connected Care)"
  basis   "design choice"
  expect  deny by withhold

scenario notes-stay-home "Free text is not in the agreement"
  role    social-worker at bracknell-forest
  sees    social-care-notes tier 1 of berkshire-healthcare
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018), of another site: free text was
          not immediately included"
  basis   "design choice"
  expect  deny by authority

scenario third-party-kept-back "An entry that tells of another person is kept back"
  role     gp at castle-lane-surgery
  sees     social-care tier 1 of bracknell-forest
  labelled third-party
  for      direct-care
  consent  given
  cites    "The King's Fund, Digital change in health and social care (2018), of another site: third-party
           information in social care records"
  basis    "design choice"
  expect   deny by withhold

scenario third-party-at-home "The council reads what it wrote, other people in it and all"
  role     social-worker at bracknell-forest
  sees     social-care tier 2 of bracknell-forest
  labelled third-party
  for      direct-care
  consent  given
  cites    "The King's Fund, Digital change in health and social care (2018), of another site: third-party
           information in social care records"
  basis    "design choice"
  expect   permit

# The next phases need agreements of their own: whoever asks, and in whatever setting

scenario analytics-have-no-agreement "Population health analytics are not in the agreement"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     population-health
  consent given
  expect  deny by authority

scenario analytics-have-no-ground "Nor is a yes for analytics a ground for them here"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     population-health
  consent given for population-health
  basis   "design choice"
  expect  deny by consent

scenario analytics-have-no-view-in-hospital "Nor are they among what is seen in hospital"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     population-health
  consent given
  expect  deny by access

scenario analytics-have-no-view-in-practice "Or in general practice"
  role    gp at castle-lane-surgery
  sees    hospital tier 2 of frimley-health
  for     population-health
  consent given
  expect  deny by access

scenario analytics-have-no-view-out-of-hours "Or out of hours"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     population-health
  consent given
  expect  deny by access

scenario analytics-have-no-view-in-the-community "Or in community and mental health services"
  role    nurse at berkshire-healthcare
  sees    summary tier 2 of castle-lane-surgery
  for     population-health
  consent given
  expect  deny by access

scenario analytics-have-no-view-in-social-care "Or in social care"
  role    social-worker at bracknell-forest
  sees    social-care tier 1 of bracknell-forest
  for     population-health
  consent given
  expect  deny by access

scenario analytics-of-free-text "Least of all in the council's free text"
  role    social-worker at bracknell-forest
  sees    social-care-notes tier 1 of bracknell-forest
  for     population-health
  consent given
  basis   "design choice"
  expect  deny by access

scenario portal-not-covered "The patient portal is not covered"
  role    gp at castle-lane-surgery
  sees    hospital tier 2 of frimley-health
  for     patient-portal
  consent given
  expect  deny by authority

scenario care-and-analytics-together "Direct care does not carry analytics with it"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     direct-care, population-health
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): research and population health
          management are a different purpose"
  expect  deny by authority

# What must never happen

never against-a-refusal "Nothing is seen against a recorded refusal"
  when  consent is refused
  cites "The King's Fund (2018): permission is asked in the patient's presence"

never without-asking "Nothing is seen without asking a patient who is there and can decide"
  when  patient-present and has-capacity and consent is not-recorded
  cites "The King's Fund (2018): permission is asked in the patient's presence"

never absent-and-not-for-care-unasked "Nothing is seen in the patient's absence but for their care, unless
    they said yes"
  when   not patient-present and not used-for-care
  unless consent is given
  cites  "The King's Fund (2018): implied consent when the patient is not present but the data will be used
         for their care"

never after-opting-out "Nothing is seen of a patient who opted out"
  when  opted-out
  cites "Connected Care, early leaflet for patients: opt-out form at the GP practice"

never next-phases "Nothing is seen for the portal or for population health analytics"
  for   patient-portal, population-health
  cites "The King's Fund (2018): \"research and population health management are a different purpose\""

never strangers "No organisation but a partner sees what another holds"
  when  requester is not partners and not same-organisation
  cites "shareyourcareberkshire.org, questions and answers: \"never shared with anyone who is not directly
        involved in your care\""

never supplier-and-commissioner "Neither the supplier nor the commissioner ever sees a record"
  when  requester is one of graphnet, local-commissioner
  cites "shareyourcareberkshire.org, questions and answers: \"never shared with anyone who is not directly
        involved in your care\""

never notes-leave-home "Social care free text never leaves the council that wrote it"
  data  social-care-notes
  when  not same-organisation
  cites "The King's Fund (2018), of another site: \"free-text information was not immediately included in the
        data-sharing arrangement\""

never third-party-shared "What tells of another person never leaves the council that wrote it"
  data  social-care labelled third-party
  when  not same-organisation
  cites "The King's Fund (2018), of another site: third-party information in social care records"
