language caldicott 1

# What the board expects, case by case, and what must hold in every case.

background "The ordinary case: June 2026, a registered patient who is there, has capacity, was asked and said
    yes"
  on      2026-06-15
  consent given
  given   patient-present, has-capacity, not risk-of-serious-harm, relationship is registered, own-record
  labels  none
  cites   "README of this policy, How we read it: our choice, for the board to confirm"
  basis   "design choice"

# Social workers: the same question under two agreements

scenario x13-with-the-clause "A social worker reads diagnoses and the care plan under the enhanced-safeguards
    clause"
  role     social-worker at city-council
  sees     mental-health tier 2 of lakeside-trust
  labelled psychiatric
  for      direct-care
  expect   permit relying on explicit consent with duties close-audit, record-view, show-audit-to-patient
  cites    "The King's Fund, Digital change in health and social care (2018), on information governance"
  basis    "sourced"

scenario x13b-nobody-marked-it "The service's record needs no mark to have the safeguards"
  role   social-worker at city-council
  sees   mental-health tier 2 of lakeside-trust
  for    direct-care
  expect permit with duties close-audit, record-view, show-audit-to-patient

scenario x14-without-the-clause "The same social worker's colleague, whose council has no such clause"
  role   social-worker at county-council
  sees   mental-health tier 2 of lakeside-trust
  for    direct-care
  expect deny by withhold
  cites  "The King's Fund, Digital change in health and social care (2018), on information governance"
  basis  "design choice"

scenario x14b-the-rest-is-shared "The agreement without the clause still shares the rest"
  role   social-worker at county-council
  sees   summary tier 2 of general-hospital
  for    direct-care
  expect permit relying on explicit consent with duties record-view

scenario x14c-not-even-that-they-are-known "Outside a crisis the clause is needed for tier 1 too"
  role   social-worker at county-council
  sees   mental-health tier 1 of lakeside-trust
  for    direct-care
  expect deny by withhold

scenario x14d-the-service-asks "Nor does a service that has the clause look into a council that has not"
  role   psychiatrist at lakeside-trust
  sees   mental-health tier 1 of county-council
  for    direct-care
  expect deny by withhold

scenario social-worker-no-notes "Detailed notes are not for social workers"
  role   social-worker at city-council
  sees   mental-health tier 3 of lakeside-trust
  for    direct-care
  expect deny by access

scenario social-worker-not-asked "The patient is there and has not been asked"
  role    social-worker at city-council
  sees    mental-health tier 2 of lakeside-trust
  for     direct-care
  consent not-recorded
  expect  ask about consent
  cites   "Summary Care Record, information governance: permission to view"
  basis   "sourced"

scenario social-worker-refused "The patient said no"
  role    social-worker at city-council
  sees    mental-health tier 2 of lakeside-trust
  for     direct-care
  consent refused
  expect  deny by consent

scenario social-worker-in-a-crisis "In a crisis a social worker finds the crisis plan"
  role   social-worker at city-council
  sees   mental-health tier 1 of lakeside-trust
  for    emergency-care
  expect permit

scenario social-worker-crisis-stops "And no more than that"
  role   social-worker at city-council
  sees   mental-health tier 2 of lakeside-trust
  for    emergency-care
  expect deny by access

# A council that signs the clause later

scenario day-before-signing "The day before the council signs"
  role   social-worker at town-council
  sees   mental-health tier 2 of lakeside-trust
  for    direct-care
  on     2026-09-30
  expect deny by withhold

scenario day-before-signing-the-rest "It sees the rest by the agreement without the clause, as before"
  role   social-worker at town-council
  sees   summary tier 2 of county-hospital
  for    direct-care
  on     2026-09-30
  expect permit with duties record-view

scenario day-before-signing-crisis "A crisis plan in a crisis does not wait for it"
  role   social-worker at town-council
  sees   mental-health tier 1 of lakeside-trust
  for    emergency-care
  on     2026-09-30
  expect permit

scenario day-before-signing-own "Nor does what the council's own team wrote"
  role   social-worker at town-council
  sees   mental-health tier 2 of town-council
  for    direct-care
  on     2026-09-30
  expect permit with duties record-view

scenario day-of-signing "From the day it signs it sees what the clause opens"
  role   social-worker at town-council
  sees   mental-health tier 2 of lakeside-trust
  for    direct-care
  on     2026-10-01
  expect permit with duties close-audit, record-view, show-audit-to-patient

# What general practitioners are promised

scenario gp-reads-care-plan "A general practitioner reads diagnoses, medication and the care plan"
  role   gp at hill-surgery
  sees   mental-health tier 2 of lakeside-trust
  for    direct-care
  expect permit relying on explicit consent with duties close-audit, record-view, show-audit-to-patient

scenario gp-patient-absent "She reviews the medication of a registered patient who is not there"
  role    gp at hill-surgery
  sees    mental-health tier 2 of lakeside-trust
  for     direct-care
  consent not-recorded
  given   not patient-present
  expect  permit relying on implied consent with duties audit-implied, close-audit, record-view,
          show-audit-to-patient
  cites   "GP Connect specification, information governance principles: access where the patient is absent"
  basis   "sourced"

scenario gp-referred-patient-absent "So does a colleague to whom the patient was referred"
  role    gp at hill-surgery
  sees    mental-health tier 2 of lakeside-trust
  for     direct-care
  consent not-recorded
  given   not patient-present, relationship is referral
  expect  permit relying on implied consent with duties audit-implied, close-audit, record-view,
          show-audit-to-patient
  cites   "GP Connect specification, information governance principles: access where the patient is absent"
  basis   "sourced"

scenario gp-self-claimed-and-absent "A relationship that she claims herself is not enough for that"
  role    gp at hill-surgery
  sees    mental-health tier 2 of lakeside-trust
  for     direct-care
  consent not-recorded
  given   not patient-present, relationship is self-claimed
  expect  ask about consent

scenario gp-self-claimed-and-asked "It is enough with the patient's yes, and the privacy officer is told"
  role   gp at hill-surgery
  sees   mental-health tier 2 of lakeside-trust
  for    direct-care
  given  relationship is self-claimed
  expect permit relying on explicit consent with duties close-audit, record-view, show-audit-to-patient,
         tell-privacy-officer
  cites  "Summary Care Record, information governance: self-claimed relationships"
  basis  "sourced"

scenario gp-no-relationship "Somebody who does not look after the patient"
  role   gp at hill-surgery
  sees   mental-health tier 2 of lakeside-trust
  for    direct-care
  given  relationship is no-relationship
  expect deny by withhold
  cites  "Summary Care Record, information governance: legitimate relationships"
  basis  "sourced"

scenario gp-relationship-not-stated "Nobody says how the doctor comes to look after the patient"
  role   gp at hill-surgery
  sees   mental-health tier 2 of lakeside-trust
  for    direct-care
  given  unknown relationship
  expect ask about relationship

scenario relationship-is-about-mental-health "A summary is read without this question"
  role   gp at hill-surgery
  sees   summary tier 2 of general-hospital
  for    direct-care
  given  relationship is no-relationship
  expect permit with duties record-view

scenario gp-reads-letters "She reads the letters of a hospital that has no clause"
  role   gp at hill-surgery
  sees   hospital tier 2 of county-hospital
  for    direct-care
  expect permit with duties record-view

scenario gp-no-notes "Detailed notes stay in the service"
  role   gp at hill-surgery
  sees   mental-health tier 3 of lakeside-trust
  for    direct-care
  expect deny by access

scenario nobody-said-who-asks "Nobody says for which organisation the question is asked"
  role   gp at unknown
  sees   mental-health tier 2 of lakeside-trust
  for    direct-care
  expect ask about requester

# What the emergency department is promised

scenario known-to-the-service "In ordinary care a hospital doctor sees that the patient is known, and the
    crisis plan"
  role   doctor at general-hospital
  sees   mental-health tier 1 of lakeside-trust
  for    direct-care
  expect permit

scenario emergency-nurse "A nurse in the emergency department sees the care plan of a patient who agrees"
  role   nurse at general-hospital
  sees   mental-health tier 2 of lakeside-trust
  for    emergency-care
  expect permit relying on explicit consent with duties close-audit, record-view, show-audit-to-patient

scenario ordinary-care-nurse "In ordinary care the ward's nurse does not (illustrative)"
  role   nurse at general-hospital
  sees   mental-health tier 1 of lakeside-trust
  for    direct-care
  expect deny by access

scenario ordinary-care-stops "And not the diagnoses"
  role   doctor at general-hospital
  sees   mental-health tier 2 of lakeside-trust
  for    direct-care
  expect deny by access

scenario crisis-patient-cannot-be-asked "In a crisis, with a patient who cannot be asked, the doctor sees
    both"
  role    doctor at general-hospital
  sees    mental-health tier 2 of lakeside-trust
  for     emergency-care
  consent not-recorded
  given   not has-capacity, relationship is self-claimed
  expect  permit relying on best interests with duties close-audit, record-reason, record-view,
          show-audit-to-patient, tell-privacy-officer
  cites   "Summary Care Record, information governance: emergency access, self-claimed relationships"
  basis   "sourced"

scenario best-interests-tell "The privacy officer is told of the emergency, and not only of a claim"
  role    doctor at general-hospital
  sees    mental-health tier 2 of lakeside-trust
  for     emergency-care
  consent not-recorded
  given   not has-capacity, relationship is admitted
  expect  permit relying on best interests with duties close-audit, record-reason, record-view,
          show-audit-to-patient, tell-privacy-officer
  cites   "Summary Care Record, information governance: emergency access"
  basis   "sourced"

scenario crisis-patient-can-be-asked "A patient in a crisis who can be asked is asked"
  role    doctor at general-hospital
  sees    mental-health tier 2 of lakeside-trust
  for     emergency-care
  consent not-recorded
  expect  ask about consent

scenario crisis-capacity-not-stated "Nobody says whether the patient has capacity"
  role    doctor at general-hospital
  sees    mental-health tier 2 of lakeside-trust
  for     emergency-care
  consent not-recorded
  given   unknown has-capacity
  expect  ask about consent, has-capacity

scenario crisis-refused "The patient says no, and nobody is at risk"
  role    doctor at general-hospital
  sees    mental-health tier 2 of lakeside-trust
  for     emergency-care
  consent refused
  expect  deny by consent

scenario crisis-refused-at-risk "The patient says no, and somebody may come to serious harm"
  role    doctor at general-hospital
  sees    mental-health tier 2 of lakeside-trust
  for     emergency-care
  consent refused
  given   risk-of-serious-harm
  expect  permit relying on no consent with duties close-audit, record-reason, record-view, review-afterwards,
          show-audit-to-patient, tell-privacy-officer
  cites   "NHS England, Consent and confidential patient information: overriding public interest"
  basis   "general knowledge"

scenario refused-at-risk-ordinary-care "A risk is met as an emergency, not in the course of ordinary care"
  role    gp at hill-surgery
  sees    mental-health tier 2 of lakeside-trust
  for     direct-care
  consent refused
  given   risk-of-serious-harm
  expect  deny by consent

scenario paramedic-crisis-plan "A paramedic finds the crisis plan"
  role   paramedic at county-ambulance
  sees   mental-health tier 1 of lakeside-trust
  for    emergency-care
  expect permit

scenario gp-in-a-crisis "An on-call general practitioner sees what she would see by day"
  role   gp at hill-surgery
  sees   mental-health tier 2 of lakeside-trust
  for    emergency-care
  expect permit

scenario crisis-plan-without-the-clause "A hospital without the clause still finds the crisis plan in a
    crisis"
  role    doctor at county-hospital
  sees    mental-health tier 1 of lakeside-trust
  for     emergency-care
  consent not-recorded
  given   not has-capacity
  expect  permit relying on best interests with duties close-audit, record-reason, record-view,
          show-audit-to-patient, tell-privacy-officer

scenario crisis-without-the-clause "And nothing beyond it"
  role    doctor at county-hospital
  sees    mental-health tier 2 of lakeside-trust
  for     emergency-care
  consent not-recorded
  given   not has-capacity
  expect  deny by withhold

# The service itself, and another like it

scenario own-notes "A psychiatrist reads the service's own notes: nothing is asked, and the patient's list
    stays short"
  role     psychiatrist at lakeside-trust
  sees     mental-health tier 3 of lakeside-trust
  labelled psychiatric
  for      direct-care
  consent  not-recorded
  expect   permit relying on implied consent with duties record-view

scenario own-patient-refused "The patient does not want the service to use it"
  role    nurse at lakeside-trust
  sees    mental-health tier 3 of lakeside-trust
  for     direct-care
  consent refused
  expect  deny by consent

scenario another-service "Another mental health trust sees the care plan"
  role   nurse at fell-trust
  sees   mental-health tier 2 of lakeside-trust
  for    direct-care
  expect permit

scenario another-service-no-notes "And no notes: they stay where they were written"
  role   psychiatrist at fell-trust
  sees   mental-health tier 3 of lakeside-trust
  for    direct-care
  expect deny by withhold

scenario another-service-care-plans "It sees the care plans of a hospital that shares with it by that
    agreement alone"
  role   psychiatrist at fell-trust
  sees   summary tier 3 of general-hospital
  for    direct-care
  expect permit with duties record-view

scenario another-service-is-read "And is read by it"
  role   doctor at general-hospital
  sees   hospital tier 3 of fell-trust
  for    direct-care
  expect permit with duties record-view

scenario liaison-team "A hospital without the clause has what its own liaison team wrote"
  role    doctor at county-hospital
  sees    mental-health tier 1 of county-hospital
  for     direct-care
  consent not-recorded
  expect  permit relying on implied consent with duties record-view

scenario psychiatrist-elsewhere "A psychiatrist's reach is that of the service, and not of a hospital"
  role   psychiatrist at general-hospital
  sees   mental-health tier 1 of lakeside-trust
  for    direct-care
  expect deny by access

scenario stranger "An organisation outside both agreements"
  role   gp at another-organisation
  sees   mental-health tier 1 of lakeside-trust
  for    direct-care
  expect deny by authority

# Mental health information in other records

scenario letter-about-mental-health "A hospital letter about the patient's mental health: in scope, with the
    safeguards"
  role     social-worker at county-council
  sees     summary tier 2 of general-hospital
  labelled psychiatric
  for      direct-care
  expect   permit with duties close-audit, record-view, show-audit-to-patient

scenario letter-nobody-looked "Nobody looked what the letter is about: the safeguards are owed"
  role   gp at hill-surgery
  sees   hospital tier 2 of general-hospital
  for    direct-care
  labels unknown
  expect permit with duties close-audit, record-view, show-audit-to-patient

scenario letter-at-home "Within the hospital the letter is a letter"
  role     doctor at general-hospital
  sees     hospital tier 2 of general-hospital
  labelled psychiatric
  for      direct-care
  expect   permit with duties record-view

# The patient

scenario patient-sees-the-log "The patient sees who looked"
  role    patient at lakeside-trust
  sees    access-log tier 1 of lakeside-trust
  for     own-access
  consent not-recorded
  expect  permit relying on no consent with duties record-view
  cites   "OneLondon, London Care Record: audit visible to patients"
  basis   "sourced"

scenario log-of-somebody-else "Nobody else does: who is asking has not been made sure of"
  role   patient at lakeside-trust
  sees   access-log tier 1 of lakeside-trust
  for    own-access
  given  not own-record
  expect deny by access

scenario log-is-not-for-staff "The log is no part of care"
  role   patient at lakeside-trust
  sees   access-log tier 1 of lakeside-trust
  for    direct-care
  expect deny by access

# Other purposes are other agreements

scenario research-no-grant "Research on mental health information: nobody is granted it"
  role   psychiatrist at lakeside-trust
  sees   mental-health tier 2 of lakeside-trust
  for    research
  expect deny by access
  cites  "The King's Fund, Digital change in health and social care (2018): a different purpose"
  basis  "sourced"

scenario research-no-ground "Nor is there a ground for it in the service itself"
  role   psychiatrist at lakeside-trust
  sees   mental-health tier 2 of lakeside-trust
  for    research
  expect deny by consent

scenario research-no-agreement "Nor an agreement that carries it"
  role   gp at hill-surgery
  sees   mental-health tier 2 of lakeside-trust
  for    research
  expect deny by authority
  cites  "The King's Fund, Digital change in health and social care (2018): a different purpose"
  basis  "sourced"

scenario research-elsewhere-no-ground "A yes to care is no ground for research"
  role   gp at hill-surgery
  sees   summary tier 2 of general-hospital
  for    research
  expect deny by consent

scenario research-grant-elsewhere "In a general practitioner's role nobody does research"
  role   gp at hill-surgery
  sees   summary tier 2 of general-hospital
  for    research
  expect deny by access

# What must never happen

never without-the-clause "No mental health information goes where the clause is missing, but a crisis plan in
    a crisis"
  data   mental-health
  when   not same-organisation and not both-have-the-clause
  unless crisis-plan-in-a-crisis
  cites  "The King's Fund (2018): guarantees about the safeguards for the data when it's there"

never notes-leave "Detailed notes never leave the service that wrote them"
  data mental-health from tier 3
  when not same-organisation

never notes-for-others "Nobody outside a mental health service reads detailed notes"
  data   mental-health from tier 3
  unless requester is mental-health-service

never without-a-relationship-seen "Nobody sees mental health information of somebody they do not look after"
  data  mental-health
  when  relationship is no-relationship
  cites "Summary Care Record, information governance: legitimate relationships"

never against-a-refusal "Nothing is seen against a refusal, but in an emergency with a risk of serious harm"
  for    care
  when   consent is refused
  unless purpose is emergency-care and risk-of-serious-harm

never unasked "Nothing held elsewhere is seen in ordinary care without asking a patient who is there and can
    decide"
  for  direct-care
  when patient-present and has-capacity and consent is not-recorded and not same-organisation

never social-workers-stop "Social workers see no detailed notes, no care plans of others and no hospital
    record"
  roles social-worker
  data  mental-health from tier 3, summary from tier 3, hospital from tier 1

never paramedics-stop "Paramedics see the crisis plan and no more of mental health, in an emergency and at no
    other time"
  roles  paramedic
  data   mental-health
  unless crisis-plan-in-a-crisis

never paramedics-and-the-rest "Of the rest they see the summary, without care plans"
  roles paramedic
  data  summary from tier 3, hospital from tier 1

never hospital-detail "Nobody but a hospital doctor reads the detailed hospital record"
  data   hospital from tier 3
  unless role is doctor

never nurses-and-care-plans "Mental health nurses do not read the care plans in a summary"
  roles nurse
  data  summary from tier 3

never front-desk "Administrative staff, receptionists and clerks see no mental health information"
  roles administrator, receptionist, clerk
  data  mental-health

never other-purposes "Nothing is seen for research, planning or population health"
  for   research, planning, population-health
  cites "The King's Fund (2018): a different purpose"

never log-for-others "Nobody but the patient reads the patient's log by this policy"
  data   access-log
  unless role is patient and own-record and purpose is own-access

never strangers "No organisation outside the two agreements sees what another holds"
  when requester is not one of clause-signatories, standard-parties and not same-organisation

# What must always be possible.

always gp-promise "General practitioners see diagnoses, medication and the care plan of a patient who agreed"
  roles gp
  data  mental-health
  for   care
  when  requester is hill-surgery and holder is lakeside-trust and consent is given and tier is under 3 and
        relationship is not no-relationship

always emergency-promise "Hospital doctors and nurses see them in an emergency when the patient cannot be
    asked"
  roles doctor, nurse
  data  mental-health
  for   emergency-care
  when  requester is general-hospital and holder is lakeside-trust and consent is not-recorded and not
        has-capacity and tier is under 3 and relationship is not no-relationship

always social-worker-promise "So do social workers in ordinary care, when the patient agreed"
  roles social-worker
  data  mental-health
  for   direct-care
  when  requester is city-council and holder is lakeside-trust and consent is given and tier is under 3 and
        relationship is not no-relationship

always service-promise "A mental health service has its own record"
  roles psychiatrist, nurse
  data  mental-health
  for   care
  when  requester is mental-health-service and same-organisation and consent is not refused and relationship
        is not no-relationship

always crisis-plan-promise "A doctor, nurse, paramedic or social worker finds the crisis plan of a patient who
    cannot be asked, clause or not"
  roles doctor, nurse, gp, paramedic, social-worker
  data  mental-health
  for   emergency-care
  when  tier is 1 and requester is standard-parties and holder is standard-parties and consent is not-recorded
        and not has-capacity and relationship is not no-relationship

always the-rest-promise "What is not mental health is shared as before"
  roles gp, doctor, social-worker
  data  summary
  for   care
  when  requester is standard-parties and holder is standard-parties and consent is given and tier is under 3

always letters-promise "Doctors read care plans and hospital letters, psychiatric or not"
  roles gp, doctor
  data  summary, hospital
  for   care
  when  requester is standard-parties and holder is standard-parties and consent is given and (tier is under 3
        or category is summary)

always doctors-promise "Hospital doctors read the detailed hospital record, psychiatric or not"
  roles doctor
  data  hospital
  for   care
  when  requester is standard-parties and holder is standard-parties and consent is given

always service-reads-others "A psychiatrist reads summaries and letters of another party, a nurse to tier 2"
  roles psychiatrist, nurse
  data  summary, hospital
  for   care
  when  requester is lakeside-trust and holder is standard-parties and consent is given and tier is under 3

always psychiatrists-care-plans "And a psychiatrist the care plans and alerts"
  roles psychiatrist
  data  summary
  for   care
  when  requester is lakeside-trust and holder is standard-parties and consent is given

always emergency-nurse-promise "A nurse in an emergency reads medications, allergies and letters"
  roles nurse
  data  summary, hospital
  for   emergency-care
  when  requester is standard-parties and holder is standard-parties and consent is given and tier is under 3

always paramedic-summary "A paramedic reads medications and allergies in an emergency"
  roles paramedic
  data  summary
  for   emergency-care
  when  requester is standard-parties and holder is standard-parties and consent is given and tier is under 3

always log-promise "The patient always sees who looked"
  roles patient
  data  access-log
  for   own-access
  when  same-organisation and own-record
  cites "OneLondon, London Care Record: audit visible to patients"
