language caldicott 1

# What is expected of GP Connect, case by case, and what must hold in every case.

background "The ordinary case: an active patient, referred here, who does not dissent; the user's registration
    is recorded"
  on      2026-06-15
  consent not-recorded
  given   registration-recorded, relationship is referral, patient-status is active, not restricted-patient,
          not dissent-to-share, not items-left-out
  labels  none
  cites   "GP Connect specification, information governance principles (2022)"
  basis   "sourced"

# The role matrix, and the registration that the full view needs

scenario t14-care-home-nurse-consultations "A care home nurse whose registration is recorded reads
    consultations"
  role   nurse at rose-house
  sees   consultations tier 1 of mill-lane-surgery
  for    direct-care
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect permit relying on implied consent with duties record-view

scenario t14b-care-home-nurse-problems "And problems"
  role   nurse at rose-house
  sees   problems tier 1 of mill-lane-surgery
  for    direct-care
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect permit

scenario t14c-care-home-nurse-other-sections "And the other sections"
  role   nurse at rose-house
  sees   other-sections tier 1 of mill-lane-surgery
  for    direct-care
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect permit

scenario t14d-care-home-nurse-summary "And the summary"
  role   nurse at rose-house
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect permit

scenario t17-nurse-without-registration "A care home nurse with no registration recorded still reads the
    summary"
  role   nurse at rose-house
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  given  not registration-recorded
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view",
         "CareLineLive help pages, GP Connect: access levels (a supplier's page)"
  expect permit with duties record-view

scenario t17b-nurse-without-registration-consultations "But no consultations"
  role   nurse at rose-house
  sees   consultations tier 1 of mill-lane-surgery
  for    direct-care
  given  not registration-recorded
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view",
         "CareLineLive help pages, GP Connect: access levels (a supplier's page)"
  expect deny by access

scenario registration-not-looked-up "Nobody looked whether a registration is recorded"
  role   nurse at rose-house
  sees   consultations tier 1 of mill-lane-surgery
  for    direct-care
  given  unknown registration-recorded
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  basis  "design choice"
  expect ask about registration-recorded

scenario t16-deputy-manager-consultations "A deputy manager reads no consultations, registration or not"
  role   deputy-manager at rose-house
  sees   consultations tier 1 of mill-lane-surgery
  for    direct-care
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect deny by access

scenario t16b-deputy-manager-problems "Nor the section of problems; active ones are in the summary"
  role   deputy-manager at rose-house
  sees   problems tier 1 of mill-lane-surgery
  for    direct-care
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect deny by access

scenario t16c-deputy-manager-other-sections "Nor the other sections"
  role   deputy-manager at rose-house
  sees   other-sections tier 1 of mill-lane-surgery
  for    direct-care
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect deny by access

scenario deputy-manager-summary "A deputy manager reads the summary with the last three encounters"
  role   deputy-manager at rose-house
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  given  not registration-recorded
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect permit

scenario registered-manager-allergies "A registered manager reads allergies"
  role   registered-manager at rose-house
  sees   allergies tier 1 of mill-lane-surgery
  for    direct-care
  given  not registration-recorded
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect permit

scenario senior-carer-medications "A senior carer reads medications"
  role   senior-carer at rose-house
  sees   medications tier 1 of mill-lane-surgery
  for    direct-care
  given  not registration-recorded
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect permit

scenario pharmacist-immunisations "A pharmacist reads immunisations"
  role   pharmacist at rose-house
  sees   immunisations tier 1 of mill-lane-surgery
  for    direct-care
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect permit

scenario pharmacy-technician-medications "A pharmacy technician reads medications"
  role   pharmacy-technician at rose-house
  sees   medications tier 1 of mill-lane-surgery
  for    direct-care
  given  not registration-recorded
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect permit

scenario social-worker-allergies "A care home's social worker reads allergies"
  role   social-worker at rose-house
  sees   allergies tier 1 of mill-lane-surgery
  for    direct-care
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect permit

scenario council-social-worker-allergies "So does a council's: the published list is of care homes' staff, and
    this is our choice"
  role   social-worker at city-council
  sees   allergies tier 1 of mill-lane-surgery
  for    direct-care
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  basis  "design choice"
  expect permit

scenario social-worker-problems "A social worker does not read the section of problems, registration or not"
  role   social-worker at rose-house
  sees   problems tier 1 of mill-lane-surgery
  for    direct-care
  cites  "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  expect deny by access

scenario hospital-doctor-problems "A hospital doctor reads problems"
  role   doctor at city-hospital
  sees   problems tier 1 of mill-lane-surgery
  for    direct-care
  basis  "design choice"
  expect permit

scenario paramedic-problems "A paramedic with the 111 provider reads problems"
  role   paramedic at helpline-111
  sees   problems tier 1 of mill-lane-surgery
  for    direct-care
  basis  "design choice"
  expect permit

scenario out-of-hours-gp-problems "An out-of-hours general practitioner reads problems"
  role   gp at evening-doctors
  sees   problems tier 1 of mill-lane-surgery
  for    direct-care
  basis  "design choice"
  expect permit

scenario call-handler-no-record "A call handler reads no record"
  role   call-handler at helpline-111
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  basis  "design choice"
  expect deny by access

# Dissent

scenario d01-dissent-and-yes-today "A patient who dissents is not seen, even saying yes today"
  role    gp at evening-doctors
  sees    gp-summary tier 1 of mill-lane-surgery
  for     direct-care
  consent given
  given   dissent-to-share
  expect  deny by withhold

scenario d02-dissent-and-booking "Dissent does not stand in the way of an appointment: a call handler who has
    no relationship to the patient books it"
  role   call-handler at helpline-111
  sees   appointments tier 1 of mill-lane-surgery
  for    appointment-booking
  given  dissent-to-share, relationship is no-relationship, items-left-out
  cites  "GP Connect specification, appointments: information governance"
  expect permit relying on implied consent with duties record-view

scenario d02b-same-doctor-booking "The doctor who may not read the record may book the appointment"
  role   gp at evening-doctors
  sees   appointments tier 1 of mill-lane-surgery
  for    appointment-booking
  given  dissent-to-share
  cites  "GP Connect specification, appointments: information governance"
  expect permit

scenario d02c-booking-opens-no-record "To book is not to read"
  role   gp at evening-doctors
  sees   problems tier 1 of mill-lane-surgery
  for    appointment-booking
  cites  "GP Connect specification, appointments: information governance"
  basis  "design choice"
  expect deny by access

scenario d04-emergency-department "A doctor in the emergency department cannot lift it here, and is told to
    telephone the practice"
  role   doctor at city-hospital
  sees   medications tier 1 of mill-lane-surgery
  for    direct-care
  given  dissent-to-share
  expect deny by withhold

scenario dissent-not-looked-up "Nobody looked whether the patient dissents"
  role   doctor at city-hospital
  sees   medications tier 1 of mill-lane-surgery
  for    direct-care
  given  unknown dissent-to-share
  basis  "design choice"
  expect ask about dissent-to-share

scenario booking-and-reading-together "To read while booking, both must be permitted"
  role   gp at evening-doctors
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care, appointment-booking
  given  dissent-to-share
  cites  "GP Connect specification, appointments: information governance"
  basis  "design choice"
  expect deny by withhold

# What stays in the practice

scenario practice-private-stays "What the practice marked private or confidential stays there, whatever the
    patient says"
  role     doctor at city-hospital
  sees     problems tier 1 of mill-lane-surgery
  labelled practice-private
  for      direct-care
  consent  given
  expect   deny by withhold

scenario sealed-stays "What is sealed stays there, whatever the patient says"
  role     doctor at city-hospital
  sees     problems tier 1 of mill-lane-surgery
  labelled sealed
  for      direct-care
  consent  given
  expect   deny by withhold

scenario sealed-and-locked-stays "Of what is sealed and locked nobody elsewhere learns even that it exists"
  role     doctor at city-hospital
  sees     problems tier 1 of mill-lane-surgery
  labelled sealed-and-locked
  for      direct-care
  consent  given
  cites    "GP Connect specification, information governance principles (2022)",
           "Pulse, Care Record move to ease fears over confidentiality"
  expect   conceal

scenario exclusion-set-item "An item in the exclusion set is left out"
  role     doctor at city-hospital
  sees     problems tier 1 of mill-lane-surgery
  labelled sensitive
  for      direct-care
  given    items-left-out
  expect   deny by withhold

scenario rest-of-the-record "The rest is shown, and the view says that items are left out"
  role   doctor at city-hospital
  sees   problems tier 1 of mill-lane-surgery
  for    direct-care
  given  items-left-out
  expect permit with duties record-view, show-withheld

scenario whether-items-are-left-out-not-known "Nobody says whether items are left out: the view says so to be
    safe"
  role   doctor at city-hospital
  sees   problems tier 1 of mill-lane-surgery
  for    direct-care
  given  unknown items-left-out
  basis  "design choice"
  expect permit with duties record-view, show-withheld

scenario shared-in-from-elsewhere "What a community service shared into the practice's system, and controls,
    is not passed on"
  role     paramedic at helpline-111
  sees     other-sections tier 1 of mill-lane-surgery
  labelled controlled-elsewhere
  for      direct-care
  cites    "GP Connect specification, cross-organisation audit and provenance: only data for which the
           practice is controller"
  expect   deny by withhold

scenario letter-on-file "A hospital letter that the practice filed is part of its record, and is read"
  role   paramedic at helpline-111
  sees   other-sections tier 1 of mill-lane-surgery
  for    direct-care
  basis  "design choice"
  expect permit

scenario labels-not-looked-up "Nobody looked how the item is marked"
  role   doctor at city-hospital
  sees   problems tier 1 of mill-lane-surgery
  labels unknown
  for    direct-care
  basis  "design choice"
  expect ask about labels

scenario own-practice "The practice itself sees what it sealed, of a patient who dissents and has died"
  role     gp at mill-lane-surgery
  sees     consultations tier 1 of mill-lane-surgery
  labelled sealed, sensitive, controlled-elsewhere
  for      direct-care
  given    dissent-to-share, patient-status is deceased, restricted-patient, relationship is no-relationship
  basis    "design choice"
  expect   permit with duties record-view

scenario own-practice-locked "Nor is what it sealed and locked hidden from the practice itself"
  role     gp at mill-lane-surgery
  sees     consultations tier 1 of mill-lane-surgery
  labelled sealed-and-locked
  for      direct-care
  basis    "design choice"
  expect   permit with duties record-view

# Ground and relationship

scenario patient-refuses "A patient who refuses sharing for their care is not seen"
  role    doctor at city-hospital
  sees    medications tier 1 of mill-lane-surgery
  for     direct-care
  consent refused
  cites   "transform.england.nhs.uk, Consent and confidential patient information"
  expect  deny by consent

scenario refused-care-but-books "Refusing the one is not refusing the other"
  role    gp at evening-doctors
  sees    appointments tier 1 of mill-lane-surgery
  for     appointment-booking
  consent refused for direct-care
  cites   "GP Connect specification, appointments: information governance"
  basis   "design choice"
  expect  permit

scenario answer-not-looked-up "Nobody looked whether the patient refused"
  role    doctor at city-hospital
  sees    medications tier 1 of mill-lane-surgery
  for     direct-care
  consent unknown
  basis   "design choice"
  expect  ask about consent

scenario no-relationship "Nobody looks up a stranger"
  role   doctor at city-hospital
  sees   medications tier 1 of mill-lane-surgery
  for    direct-care
  given  relationship is no-relationship
  basis  "design choice"
  expect deny by withhold

scenario relationship-not-stated "Nobody says how the doctor knows the patient"
  role   doctor at city-hospital
  sees   medications tier 1 of mill-lane-surgery
  for    direct-care
  given  unknown relationship
  basis  "design choice"
  expect ask about relationship

# Patients whose existence is not confirmed

scenario s07-deceased "A patient who has died is not found"
  role   doctor at city-hospital
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  given  patient-status is deceased
  cites  "GP Connect specification, retrieving a structured record: patient not found"
  expect conceal

scenario s07b-inactive "Nor is one who is no longer active"
  role   doctor at city-hospital
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  given  patient-status is inactive
  cites  "GP Connect specification, retrieving a structured record: patient not found"
  expect conceal

scenario s07c-registered-elsewhere "Nor is one registered elsewhere"
  role   doctor at city-hospital
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  given  patient-status is registered-elsewhere
  cites  "GP Connect specification, retrieving a structured record: patient not found"
  expect conceal

scenario m04-restricted-patient "Nor is one whose demographics are restricted"
  role   doctor at city-hospital
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  given  restricted-patient
  cites  "GP Connect specification, retrieving a structured record: patient not found",
         "GP Connect specification, foundations: information governance"
  expect conceal

scenario m04b-restricted-patient-booking "Not for an appointment either"
  role   call-handler at helpline-111
  sees   appointments tier 1 of mill-lane-surgery
  for    appointment-booking
  given  restricted-patient
  cites  "GP Connect specification, appointments: information governance"
  expect conceal

scenario registered-elsewhere-books "A patient of another practice is booked in here like any other: what is
    not found is the record"
  role   call-handler at helpline-111
  sees   appointments tier 1 of mill-lane-surgery
  for    appointment-booking
  given  patient-status is registered-elsewhere
  cites  "GP Connect specification, appointments: information governance: booking at practices other than the
         registered one"
  expect permit

scenario inactive-patient-booking "One who has left the practice and not joined again is not"
  role   call-handler at helpline-111
  sees   appointments tier 1 of mill-lane-surgery
  for    appointment-booking
  given  patient-status is inactive
  cites  "GP Connect specification, appointments: information governance"
  basis  "design choice"
  expect conceal

scenario deceased-patient-booking "Nor is one who has died"
  role   call-handler at helpline-111
  sees   appointments tier 1 of mill-lane-surgery
  for    appointment-booking
  given  patient-status is deceased
  cites  "GP Connect specification, appointments: information governance"
  basis  "design choice"
  expect conceal

scenario own-practice-appointments "The practice itself sees the appointments of one who has died"
  role   gp at mill-lane-surgery
  sees   appointments tier 1 of mill-lane-surgery
  for    appointment-booking
  given  patient-status is deceased
  cites  "GP Connect specification, appointments: information governance"
  basis  "design choice"
  expect permit

scenario restricted-and-dissenting "Not found comes before dissent: a refusal would confirm that there is a
    record"
  role   doctor at city-hospital
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  given  restricted-patient, dissent-to-share
  basis  "design choice"
  expect conceal

scenario restricted-and-stranger "Nor does an organisation that did not sign learn of it"
  role   doctor at another-organisation
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  given  restricted-patient
  basis  "design choice"
  expect conceal

scenario restriction-not-looked-up "Nobody looked whether the patient is restricted"
  role   doctor at city-hospital
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  given  unknown restricted-patient
  basis  "design choice"
  expect ask about restricted-patient

scenario status-not-looked-up "Nobody looked whether the patient is active"
  role   doctor at city-hospital
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  given  unknown patient-status
  basis  "design choice"
  expect ask about patient-status

# Demographics of restricted patients

scenario m01-restricted-by-number "By NHS number, a restricted patient is returned, whatever they said of
    sharing for care"
  role    nurse at rose-house
  sees    identity tier 1 of demographics-service
  for     demographic-read
  consent refused
  given   restricted-patient
  cites   "NHS England, Personal Demographics Service API"
  expect  permit relying on no consent with duties record-view

scenario m01b-restricted-whereabouts "Without address, telephone, general practitioner or contacts"
  role   nurse at rose-house
  sees   whereabouts tier 1 of demographics-service
  for    demographic-read
  given  restricted-patient
  cites  "NHS England, Personal Demographics Service API"
  expect deny by withhold

scenario others-whereabouts "Of anybody else the address is shown"
  role   nurse at rose-house
  sees   whereabouts tier 1 of demographics-service
  for    demographic-read
  cites  "NHS England, Personal Demographics Service API"
  expect permit

scenario m02-found-by-postcode "A search by name and postcode does not find a restricted patient"
  role   nurse at rose-house
  sees   identity tier 1 of demographics-service
  for    demographic-search
  given  restricted-patient, searched-by-place
  cites  "NHS England, Personal Demographics Service API"
  expect conceal

scenario m02b-found-by-name "A search by name and date of birth does"
  role   nurse at rose-house
  sees   identity tier 1 of demographics-service
  for    demographic-search
  given  restricted-patient, not searched-by-place
  cites  "NHS England, Personal Demographics Service API"
  expect permit

scenario m02c-anybody-else-by-postcode "A search by name and postcode finds anybody else"
  role   call-handler at helpline-111
  sees   identity tier 1 of demographics-service
  for    demographic-search
  given  searched-by-place
  cites  "NHS England, Personal Demographics Service API"
  expect permit

scenario m02d-search-not-described "Nobody says what the search used"
  role   nurse at rose-house
  sees   identity tier 1 of demographics-service
  for    demographic-search
  given  restricted-patient
  cites  "NHS England, Personal Demographics Service API"
  basis  "design choice"
  expect ask about searched-by-place

scenario m05-related-persons "A restricted patient has no related persons to show"
  role   nurse at rose-house
  sees   related-persons tier 1 of demographics-service
  for    demographic-read
  given  restricted-patient
  cites  "NHS England, Personal Demographics Service API"
  expect conceal

scenario m05b-others-related-persons "Anybody else has"
  role   nurse at rose-house
  sees   related-persons tier 1 of demographics-service
  for    demographic-read
  cites  "NHS England, Personal Demographics Service API"
  expect permit

scenario practice-looks-up-demographics "A practice looks up demographics too"
  role   gp at mill-lane-surgery
  sees   whereabouts tier 1 of demographics-service
  for    demographic-read
  cites  "NHS England, Personal Demographics Service API"
  basis  "design choice"
  expect permit

scenario demographics-and-strangers "An organisation that does not use the service looks up nothing"
  role   doctor at another-organisation
  sees   identity tier 1 of demographics-service
  for    demographic-read
  cites  "NHS England, Personal Demographics Service API"
  basis  "design choice"
  expect deny by authority

scenario record-is-not-in-the-demographics-service "The demographics service gives out no record"
  role   gp at evening-doctors
  sees   problems tier 1 of demographics-service
  for    demographic-read
  cites  "NHS England, Personal Demographics Service API"
  basis  "design choice"
  expect deny by authority

# Who signed, and since when

scenario signed-that-day "The care home reads from the day it signs"
  role   nurse at rose-house
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  on     2024-07-01
  basis  "design choice"
  expect permit

scenario day-before-signing "And not on the day before"
  role   nurse at rose-house
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  on     2024-06-30
  basis  "design choice"
  expect deny by authority

scenario last-day-before-withdrawal "A practice that withdraws is read to the end of the day before"
  role   doctor at city-hospital
  sees   gp-summary tier 1 of harbour-practice
  for    direct-care
  on     2025-09-30
  basis  "design choice"
  expect permit

scenario day-of-withdrawal "And not from that day"
  role   doctor at city-hospital
  sees   gp-summary tier 1 of harbour-practice
  for    direct-care
  on     2025-10-01
  basis  "design choice"
  expect deny by authority

scenario practice-reads-another-practice "Practices look into each other"
  role   gp at harbour-practice
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  on     2025-09-30
  basis  "sourced"
  cites  "digital.nhs.uk, GP Connect: Access Record: the view in another care setting, another practice among
         them"
  expect permit

scenario not-a-signatory "An organisation that did not sign sees nothing"
  role   doctor at another-organisation
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  expect deny by authority

scenario arrangement-is-for-the-record "The arrangement is for the record and appointments, and not for
    related persons"
  role   doctor at city-hospital
  sees   related-persons tier 1 of mill-lane-surgery
  for    direct-care
  basis  "design choice"
  expect deny by authority

scenario not-for-research "Interfaces for direct care only: research is no part of the arrangement"
  role    doctor at city-hospital
  sees    gp-summary tier 1 of mill-lane-surgery
  for     research
  consent given
  expect  deny by authority

scenario no-ground-for-research "Nor is there a ground for it"
  role    doctor at city-hospital
  sees    gp-summary tier 1 of mill-lane-surgery
  for     research
  consent given
  expect  deny by consent

scenario demographics-not-for-research "Nor is the demographics service for it"
  role    doctor at city-hospital
  sees    identity tier 1 of demographics-service
  for     research
  consent given
  cites   "NHS England, Personal Demographics Service API"
  basis   "design choice"
  expect  deny by authority

scenario appointments-not-for-research "Nor are appointments"
  role    gp at evening-doctors
  sees    appointments tier 1 of mill-lane-surgery
  for     research
  consent given
  expect  deny by access

# What must never happen

never dissent-lifted "Dissent is lifted by nobody outside the practice"
  data record-sections
  when dissent-to-share and not same-organisation

never private-leaves "What is private, sealed or locked never leaves the practice"
  data everything labelled practice-private, sealed, sealed-and-locked
  when not same-organisation

never excluded-leaves "What is in the exclusion set never leaves the practice"
  data everything labelled sensitive
  when not same-organisation

never others-data-leaves "What another organisation shared in never leaves this way"
  data everything labelled controlled-elsewhere
  when not same-organisation

never existence-told "Nothing of the record is told of a patient who is restricted, inactive, deceased or
    registered elsewhere"
  data record-sections
  when not same-organisation and (restricted-patient or patient-status is one of inactive, deceased,
       registered-elsewhere)

never appointments-told "No appointment is told of a patient who is restricted, inactive or deceased"
  data appointments
  when not same-organisation and (restricted-patient or patient-status is one of inactive, deceased)

never beyond-the-restricted-view "Managers, carers, pharmacy staff and social workers stay in the restricted
    view"
  roles registered-manager, deputy-manager, senior-carer, pharmacist, pharmacy-technician, social-worker
  data  problems, consultations, other-sections

never full-view-unregistered "Nobody has the full view without a recorded registration"
  data problems, consultations, other-sections
  when not registration-recorded

never call-handlers-and-records "Call handlers never read the record"
  roles call-handler
  data  record-sections

never booking-opens-records "Booking an appointment never opens the record"
  data record-sections
  for  appointment-booking

never managers-and-appointments "Managers, carers, pharmacy staff and social workers manage no appointments"
  roles care-home-and-allied
  data  appointments

never where-restricted-patients-are "Nobody learns where a restricted patient can be found, or through whom"
  data whereabouts, related-persons
  when restricted-patient

never found-by-place "No restricted patient is found by postcode or practice"
  for  demographic-search
  when restricted-patient and searched-by-place

never demographics-otherwise "Demographics are looked up for that purpose alone"
  data demographics
  for  direct-care, appointment-booking

never receptionists-and-demographics "Nobody but the named roles looks up demographics"
  data demographics
  when role is not one of clinicians, care-home-and-allied, call-handler

never research-at-all "Nothing here is for research"
  for research

# What must always be possible. The arrangement binds from signatures that have days, so what it promises between
# organisations is in the scenarios.

always own-record "A practice sees its own record, whatever is marked, dissented from or concealed from
    others"
  roles gp, nurse
  data  record-sections
  for   direct-care
  when  same-organisation and registration-recorded and consent is not-recorded

define unmarked "The item carries no mark at all"
  when not (labelled sensitive or labelled practice-private or labelled sealed or labelled sealed-and-locked
       or labelled controlled-elsewhere)

always restricted-by-number "A restricted patient can be identified by NHS number"
  roles gp, doctor, nurse, paramedic, registered-manager, deputy-manager, senior-carer, pharmacist,
        pharmacy-technician, social-worker, call-handler
  data  identity
  for   demographic-read
  when  requester is consumers and holder is demographics-service and restricted-patient and unmarked
