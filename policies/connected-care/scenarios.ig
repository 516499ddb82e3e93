language caldicott 1

# What the partners expect of Connected Care, case by case, and what must hold in every case.

background "The ordinary case: midsummer 2018, the patient is there, can decide, has not opted out"
  on     2018-06-21
  given  patient-present, has-capacity, used-for-care, not opted-out
  labels none

# Asking in the patient's presence

scenario asked-and-said-yes "An out-of-hours doctor asks, and the patient says yes"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent given
  expect  permit relying on explicit consent with duties show-data-age

scenario not-yet-asked "The patient is there, can decide, and has not been asked"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent not-recorded
  expect  ask about consent

scenario asked-and-said-no "The patient says no"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent refused
  expect  deny by consent

scenario presence-not-stated "Nobody says whether the patient is there: absence is never assumed"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent not-recorded
  given   unknown patient-present
  expect  ask about consent, patient-present

# Implied consent, and its audit

scenario reviewing-a-referral "A hospital doctor reviews a referral; the patient is not there"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     direct-care
  consent not-recorded
  given   not patient-present
  expect  permit relying on implied consent with duties audit-implied, show-data-age

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
  expect  ask about consent, used-for-care

scenario absent-having-refused "A patient who is not there had said no"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     direct-care
  consent refused
  given   not patient-present
  expect  deny by consent

scenario absent-and-register-not-checked "The patient is not there and nobody looked for an earlier answer"
  role   doctor at royal-berkshire
  sees   gp-record tier 2 of castle-lane-surgery
  for    direct-care
  given  not patient-present
  expect ask about consent

scenario lacks-capacity "A nurse in hospital; the patient is there but lacks capacity"
  role    nurse at frimley-health
  sees    summary tier 3 of berkshire-healthcare
  for     direct-care
  consent not-recorded
  given   not has-capacity
  expect  permit relying on implied consent with duties audit-implied, show-data-age

scenario capacity-not-stated "Nobody says whether the patient has capacity"
  role    nurse at frimley-health
  sees    summary tier 3 of berkshire-healthcare
  for     direct-care
  consent not-recorded
  given   unknown has-capacity
  expect  ask about consent, has-capacity

scenario permission-comes-before-implied "A patient who is not there had said yes: nothing is implied, so
    nothing to audit"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     direct-care
  consent given
  given   not patient-present
  expect  permit relying on explicit consent with duties show-data-age

# The view that each setting and role was promised (illustrative cells)

scenario practice-reads-letters "A general practitioner reads hospital letters"
  role    gp at castle-lane-surgery
  sees    hospital tier 2 of frimley-health
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

scenario hospital-doctor-reads-gp-record "A hospital doctor reads the practice's record"
  role    doctor at frimley-health
  sees    gp-record tier 2 of castle-lane-surgery
  for     direct-care
  consent given
  expect  permit

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

scenario community-nurse-reads-assessments "A community nurse reads her own trust's assessments"
  role    nurse at berkshire-healthcare
  sees    community-care tier 2 of berkshire-healthcare
  for     direct-care
  consent given
  expect  permit

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

# What is kept back

scenario own-council-notes "A social worker reads the council's own notes, other people in them and all"
  role     social-worker at bracknell-forest
  sees     social-care-notes tier 1 of bracknell-forest
  labelled third-party
  for      direct-care
  consent  given
  expect   permit

scenario notes-stay-home "Free text is not in the agreement"
  role    nurse at berkshire-healthcare
  sees    social-care-notes tier 1 of bracknell-forest
  for     direct-care
  consent given
  expect  deny by authority

scenario third-party-kept-back "An entry that tells of another person is kept back"
  role     gp at castle-lane-surgery
  sees     social-care tier 1 of bracknell-forest
  labelled third-party
  for      direct-care
  consent  given
  expect   deny by withhold

scenario third-party-not-looked-up "Nobody looked whether the entry tells of another person"
  role    gp at castle-lane-surgery
  sees    social-care tier 1 of bracknell-forest
  for     direct-care
  consent given
  labels  unknown
  expect  ask about labels

scenario opted-out-patient "A patient who opted out stays out, even saying yes today"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent given
  given   opted-out
  expect  deny by withhold

scenario opt-out-from-yesterday "Yesterday's copy is recent enough to tell that nobody opted out"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent given
  given   not opted-out checked 2018-06-20
  expect  permit

scenario opt-out-from-two-days-ago "A copy of two days ago is not"
  role    gp at evening-doctors
  sees    summary tier 2 of castle-lane-surgery
  for     direct-care
  consent given
  given   not opted-out checked 2018-06-19
  expect  ask about opted-out

# The agreement, its signatures and its days

scenario not-a-partner "An organisation that is no partner sees nothing"
  role    gp at another-organisation
  sees    summary tier 1 of castle-lane-surgery
  for     direct-care
  consent given
  expect  deny by authority

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

scenario withdrew "A practice that withdrew is not read from that day"
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

# The next phases need agreements of their own

scenario analytics-not-covered "Population health analytics are not covered"
  role    gp at local-commissioner
  sees    summary tier 2 of castle-lane-surgery
  for     population-health
  consent given
  expect  deny by authority

scenario analytics-not-for-partners-either "Not even between partners"
  role    doctor at royal-berkshire
  sees    gp-record tier 2 of castle-lane-surgery
  for     population-health
  consent given
  expect  deny by authority

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
  expect  deny by authority

# What must never happen

never against-a-refusal "Nothing is seen against a recorded refusal"
  when consent is refused

never without-asking "Nothing is seen without asking a patient who is there and can decide"
  when patient-present and has-capacity and consent is not-recorded

never absent-and-not-for-care-unasked "Nothing is seen in the patient's absence but for their care, unless
    they said yes"
  when   not patient-present and not used-for-care
  unless consent is given

never after-opting-out "Nothing is seen of a patient who opted out"
  when opted-out

never next-phases "Nothing is seen for the portal or for population health analytics"
  for patient-portal, population-health

never notes-leave-home "Social care free text never leaves the council that wrote it"
  data social-care-notes
  when not same-organisation

never third-party-shared "What tells of another person never leaves the council that wrote it"
  data social-care labelled third-party
  when not same-organisation

never strangers "No organisation but a partner sees what another holds"
  when requester is not partners and not same-organisation

never supplier "The supplier never sees a record as a requester"
  when requester is graphnet

never clerks-stay-out "Clerks see no tier 2 of anything"
  roles clerk
  data  everything from tier 2

never social-workers-and-gp-record "Social workers do not read the record of the general practice"
  roles social-worker
  data  gp-record

# What must always be possible. The agreement begins and ends, so these speak of an organisation's own records.

always own-practice "A general practitioner sees the practice's own record of a patient who said yes"
  roles gp
  data  summary, gp-record
  for   direct-care
  when  requester is primary-care and same-organisation and consent is given and not opted-out

always own-hospital-absent "A hospital doctor sees the hospital's own record for a patient who is not there"
  roles doctor
  data  hospital
  for   direct-care
  when  requester is acute and same-organisation and consent is not-recorded and absent-for-care and not
        opted-out

always own-trust-without-capacity "A community nurse sees the trust's own record of a patient who lacks
    capacity"
  roles nurse
  data  community-care
  for   direct-care
  when  requester is community-service and same-organisation and consent is not-recorded and
        present-without-capacity and not opted-out

always own-council "A social worker sees the council's own assessments and notes"
  roles social-worker
  data  social-care, social-care-notes
  for   direct-care
  when  requester is council and same-organisation and consent is given and not opted-out
