language caldicott 1

# What is expected of the Summary Care Record, case by case, and what must hold in every case.

background "The ordinary case: the patient is there, can be asked, is registered or known here, and refused
    nothing"
  on     2026-06-15
  given  patient-present, can-communicate, relationship is registered, toolkit-in-date, has-privacy-officer,
         not opted-out, not additional-refused, not agreed-to-additional, not items-left-out
  labels none
  cites  "digital.nhs.uk, Information governance for summary care records"
  basis  "sourced"

# Permission to view

scenario asked-and-said-yes "An out-of-hours doctor asks, and the patient says yes"
  role    gp at evening-doctors
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  expect  permit relying on explicit consent with duties record-statement, record-view

scenario not-yet-asked "The patient is there and has not been asked"
  role    gp at evening-doctors
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  expect  ask about consent

scenario asked-and-said-no "The patient says no"
  role    gp at evening-doctors
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent refused
  expect  deny by consent

scenario nobody-looked "Nobody looked whether permission is recorded"
  role   gp at evening-doctors
  sees   scr tier 1 of nhs-england
  for    direct-care
  basis  "design choice"
  expect ask about consent

scenario c10-enduring-permission "Permission was given three months ago and recorded as covering future use:
    nobody is asked again"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent given
  expect  permit relying on explicit consent with duties record-statement, record-view

# Permission for one day reaches the engine with that day as its last, and counts as not recorded on any later one.
scenario c11-one-off-permission-is-over "Permission was for an earlier appointment only: the patient is asked
    again"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  expect  ask about consent

scenario c10b-enduring-permission-unconscious "Enduring permission still holds when the patient cannot be
    asked: it is no emergency access, and needs no activity"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  given   not can-communicate, not may-access-in-emergency
  basis   "design choice"
  expect  permit relying on explicit consent with duties record-statement, record-view

scenario l14-pharmacist-at-the-counter "A pharmacist asks a patient at the counter, who says yes: the view
    raises an alert, as every view in a pharmacy does"
  role    pharmacist at high-street-pharmacy
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  cites   "digital.nhs.uk, Information governance for summary care records",
          "NHS Digital, Summary Care Record governance person: in a community pharmacy an alert is generated
          each time the record is accessed"
  expect  permit relying on explicit consent with duties record-statement, record-view, tell-privacy-officer

scenario pharmacist-sees-demographics "Looking up a name and address raises none"
  role    pharmacist at high-street-pharmacy
  sees    demographics tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  basis   "design choice"
  expect  permit with duties record-view

scenario practice-nurse-reads "A nurse at a practice that the patient visits reads the summary with
    permission"
  role    nurse at market-surgery
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent given
  basis   "design choice"
  expect  permit

scenario paramedic-reads "A paramedic reads the summary with permission"
  role    paramedic at county-ambulance
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent given
  basis   "design choice"
  expect  permit

# Who records permission, and who may not see what was permitted

scenario c13-doctor-views "The receptionist recorded the permission; the doctor views"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent given
  expect  permit with duties record-statement, record-view

scenario c13b-receptionist-does-not-view "The receptionist who recorded it does not view"
  role    receptionist at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent given
  given   may-record-permission
  expect  deny by access

scenario c13c-receptionist-records "The receptionist may record what the patient says"
  role    receptionist at city-hospital
  sees    scr-preferences tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  given   may-record-permission
  expect  permit relying on no consent with duties record-view

scenario receptionist-records-a-refusal "A refusal can be recorded too: recording is not viewing"
  role    receptionist at city-hospital
  sees    scr-preferences tier 1 of nhs-england
  for     direct-care
  consent refused
  given   may-record-permission
  basis   "design choice"
  expect  permit

scenario receptionist-without-activity "A receptionist without the activity does not record it"
  role    receptionist at city-hospital
  sees    scr-preferences tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  given   not may-record-permission
  cites   "Vision help pages, SCR RBAC roles: B0020"
  expect  deny by access

scenario receptionist-activity-not-looked-up "Nobody looked whether the receptionist holds the activity"
  role    receptionist at city-hospital
  sees    scr-preferences tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  cites   "Vision help pages, SCR RBAC roles: B0020"
  basis   "design choice"
  expect  ask about may-record-permission

scenario doctor-records "The clinician who asks may record the answer"
  role    doctor at city-hospital
  sees    scr-preferences tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  given   may-record-permission
  basis   "sourced"
  expect  permit

scenario privacy-officer-does-not-record "Nobody else records permission, whatever activity they hold"
  role    privacy-officer at city-hospital
  sees    scr-preferences tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  given   may-record-permission
  basis   "design choice"
  expect  deny by access

scenario permission-is-recorded-for-care-only "Permission is not looked through for research"
  role    doctor at city-hospital
  sees    scr-preferences tier 1 of nhs-england
  for     research
  consent given
  given   may-record-permission
  basis   "design choice"
  expect  deny by access

scenario receptionist-books-in "A receptionist sees the demographics of a patient who refused permission and
    opted out"
  role    receptionist at city-hospital
  sees    demographics tier 1 of nhs-england
  for     direct-care
  consent refused
  given   opted-out, unknown relationship
  basis   "design choice"
  expect  permit relying on no consent with duties record-view

scenario doctor-sees-demographics "Looking up a name and address with a self-claimed relationship raises no
    alert"
  role    doctor at city-hospital
  sees    demographics tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  given   relationship is self-claimed, items-left-out
  basis   "design choice"
  expect  permit with duties record-view

# The relationship

scenario c05-no-relationship "A consultant without a referral; the patient is not there: refused, and told
    that the relationship can be claimed"
  role    hospital-consultant at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  given   not patient-present, relationship is no-relationship
  cites   "NHS Connecting for Health, legitimate relationships"
  expect  deny by withhold

scenario c05b-relationship-claimed "The consultant claims the relationship: permitted, and reported"
  role    hospital-consultant at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  given   not patient-present, relationship is self-claimed
  cites   "NHS Connecting for Health, legitimate relationships",
          "GP Connect specification, information governance principles: the patient who is absent (not said of
          the Summary Care Record)"
  basis   "design choice"
  expect  permit relying on implied consent with duties audit-implied, record-reason, record-view,
          tell-privacy-officer

scenario l02-self-claimed-with-permission "A locum claims the relationship, and the patient says yes"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent given
  given   relationship is self-claimed
  cites   "NHS Connecting for Health, legitimate relationships"
  expect  permit relying on explicit consent with duties record-reason, record-statement, record-view,
          tell-privacy-officer

scenario self-claimed-and-nobody-to-tell "A self-claimed relationship does not count where nobody receives the
    alert"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent given
  given   relationship is self-claimed, not has-privacy-officer
  basis   "design choice"
  expect  deny by withhold

scenario relationship-not-looked-up "Nobody says how the doctor knows the patient"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  given   unknown relationship
  cites   "NHS Connecting for Health, legitimate relationships"
  basis   "design choice"
  expect  ask about relationship

scenario permission-is-no-relationship "A yes does not stand in for the relationship"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  given   relationship is no-relationship
  cites   "NHS Connecting for Health, legitimate relationships"
  expect  deny by withhold

scenario no-privacy-officer-ordinary-view "Where there is no privacy officer, a view with permission raises no
    alert and is not held up"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  given   not has-privacy-officer
  basis   "design choice"
  expect  permit with duties record-statement, record-view

# The patient who is not there

scenario reviewing-a-referral "A consultant reviews a referral; the patient is not there"
  role    hospital-consultant at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent not-recorded
  given   not patient-present, relationship is referral
  cites   "GP Connect specification, information governance principles: the patient who is absent (not said of
          the Summary Care Record)"
  basis   "design choice"
  expect  permit relying on implied consent with duties audit-implied, record-view

scenario absent-having-refused "The absent patient had refused"
  role    hospital-consultant at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent refused
  given   not patient-present, relationship is referral
  cites   "GP Connect specification, information governance principles: the patient who is absent (not said of
          the Summary Care Record)"
  basis   "design choice"
  expect  deny by consent

scenario c14-presence-not-stated "Nobody says whether the patient is there: absence is never assumed"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent not-recorded
  given   unknown patient-present
  basis   "design choice"
  expect  ask about consent, patient-present

# Emergency access

scenario c07-emergency-unconscious "A doctor in the emergency department; the patient is unconscious"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent not-recorded
  given   not can-communicate, may-access-in-emergency, reason-recorded
  expect  permit relying on best interests with duties record-reason, record-view, tell-privacy-officer

scenario c08-emergency-reason-blank "The reason is left blank: it is asked for"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent not-recorded
  given   not can-communicate, may-access-in-emergency, unknown reason-recorded
  expect  ask about reason-recorded

scenario c08b-emergency-no-reason "The doctor will give no reason"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent not-recorded
  given   not can-communicate, may-access-in-emergency, not reason-recorded
  basis   "design choice"
  expect  deny by consent

scenario l07-emergency-without-activity "A clinician without the activity of emergency access"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent not-recorded
  given   not can-communicate, not may-access-in-emergency, reason-recorded
  cites   "Vision help pages, SCR RBAC roles: B0168"
  expect  deny by consent

scenario emergency-without-privacy-officer "Where there is no privacy officer there is no emergency access"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent not-recorded
  given   not can-communicate, may-access-in-emergency, reason-recorded, not has-privacy-officer
  basis   "design choice"
  expect  deny by consent

scenario emergency-but-patient-can-be-asked "A patient who is there and can be asked is asked, emergency or
    not"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent not-recorded
  given   may-access-in-emergency, reason-recorded
  expect  ask about consent

scenario emergency-nobody-says-whether-patient-can-be-asked "Nobody says whether the patient can be asked"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent not-recorded
  given   unknown can-communicate, may-access-in-emergency, reason-recorded
  basis   "design choice"
  expect  ask about can-communicate, consent

scenario emergency-after-refusal "A patient who refused, and is now unconscious"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent refused
  given   not can-communicate, may-access-in-emergency, reason-recorded
  basis   "design choice"
  expect  deny by consent

scenario emergency-after-opting-out "Emergency access does not lift an opt-out"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  given   not can-communicate, may-access-in-emergency, reason-recorded, opted-out
  basis   "design choice"
  expect  deny by withhold

scenario emergency-without-relationship "In an emergency nobody has to claim the relationship first"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent not-recorded
  given   not can-communicate, may-access-in-emergency, reason-recorded, relationship is no-relationship
  basis   "design choice"
  expect  permit relying on best interests with duties record-reason, record-view, tell-privacy-officer

scenario emergency-relationship-enduring-permission "With enduring permission, what is reported is that the
    relationship was missing"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  given   not can-communicate, may-access-in-emergency, reason-recorded, relationship is no-relationship
  basis   "design choice"
  expect  permit relying on explicit consent with duties record-reason, record-statement, record-view,
          tell-privacy-officer

scenario l13-clerk-declares-emergency "A clerk declares an emergency: it does not change what the role
    reaches"
  role    clerk at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent not-recorded
  given   not can-communicate, may-access-in-emergency, reason-recorded
  basis   "design choice"
  expect  deny by access

# What the patient kept back

scenario d11-core-after-refusal "The patient refused additional information in 2015: the core is still seen,
    and the view says that something is left out"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  given   additional-refused
  cites   "digital.nhs.uk, Summary care records: additional information",
          "GP Connect specification: the view indicates withheld data (not said of the Summary Care Record)"
  expect  permit with duties record-statement, record-view, show-withheld

scenario d11b-additional-after-refusal "The additional information itself is not"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent given
  given   additional-refused
  cites   "digital.nhs.uk, Summary care records: additional information"
  expect  deny by withhold

scenario d11c-agreed-since "A patient who refused and later agreed expressly"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent given
  given   additional-refused, agreed-to-additional
  cites   "digital.nhs.uk, Summary care records: additional information"
  expect  permit with duties record-statement, record-view

scenario additional-refusal-not-looked-up "Nobody looked whether additional information was refused"
  role    doctor at city-hospital
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent given
  given   unknown additional-refused
  cites   "digital.nhs.uk, Summary care records: additional information"
  basis   "design choice"
  expect  ask about additional-refused

scenario patient-opted-out "A patient who opted out is not seen, even saying yes today"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  given   opted-out
  cites   "digital.nhs.uk, Summary care records: additional information"
  basis   "design choice"
  expect  deny by withhold

scenario opt-out-not-looked-up "Nobody looked whether the patient opted out"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  given   unknown opted-out
  cites   "digital.nhs.uk, Summary care records: additional information"
  basis   "design choice"
  expect  ask about opted-out

# Exclusion sets

scenario x01-excluded-item "An assisted fertilisation code is left out of what a general practitioner sees"
  role     gp at evening-doctors
  sees     scr tier 2 of nhs-england
  labelled sensitive
  for      direct-care
  consent  given
  given    not included-at-patients-wish, items-left-out
  cites    "Cegedim, Summary Care Record withheld data"
  expect   deny by withhold

scenario x01b-rest-of-the-summary "The rest is seen, and the view says that items are left out"
  role    gp at evening-doctors
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent given
  given   items-left-out
  cites   "Cegedim, Summary Care Record withheld data",
          "GP Connect specification: the view indicates withheld data (not said of the Summary Care Record)"
  expect  permit with duties record-statement, record-view, show-withheld

scenario x02-included-at-patients-wish "The patient asked for it to be included"
  role     gp at evening-doctors
  sees     scr tier 2 of nhs-england
  labelled sensitive
  for      direct-care
  consent  given
  given    included-at-patients-wish
  cites    "Cegedim, Summary Care Record withheld data"
  expect   permit with duties record-statement, record-view

scenario x02b-included-and-patient-absent "Included at the patient's wish: that statement is recorded where
    consent to view is implied"
  role     hospital-consultant at city-hospital
  sees     scr tier 2 of nhs-england
  labelled sensitive
  for      direct-care
  consent  not-recorded
  given    included-at-patients-wish, not patient-present, relationship is referral
  cites    "Cegedim, Summary Care Record withheld data"
  basis    "design choice"
  expect   permit relying on implied consent with duties audit-implied, record-statement, record-view

scenario exclusion-not-looked-up "Nobody looked whether the item is in an exclusion set"
  role    gp at evening-doctors
  sees    scr tier 2 of nhs-england
  for     direct-care
  consent given
  given   not included-at-patients-wish
  labels  unknown
  cites   "Cegedim, Summary Care Record withheld data"
  basis   "design choice"
  expect  ask about labels

# The privacy officer

scenario l04-privacy-officer-reads-alert "The privacy officer reads an alert of emergency access in her own
    organisation"
  role    privacy-officer at city-hospital
  sees    emergency-alerts tier 1 of city-hospital
  for     alert-check
  consent refused
  given   receives-emergency-alerts
  cites   "NHS Digital, Summary Care Record governance person"
  expect  permit relying on no consent with duties record-view

scenario l04b-privacy-officer-reads-self-claim "And an alert of a self-claimed relationship"
  role   privacy-officer at city-hospital
  sees   self-claim-alerts tier 1 of city-hospital
  for    alert-check
  given  receives-self-claim-alerts
  cites  "NHS Digital, Summary Care Record governance person"
  expect permit

scenario l04c-privacy-officer-checks-attendance "And checks it against the attendance records"
  role   privacy-officer at city-hospital
  sees   attendances tier 1 of city-hospital
  for    alert-check
  cites  "NHS Connecting for Health, information governance guide"
  expect permit

scenario l04d-privacy-officer-no-clinical-record "She does not see the clinical record"
  role    privacy-officer at city-hospital
  sees    scr tier 1 of nhs-england
  for     alert-check
  consent given
  given   receives-emergency-alerts, receives-self-claim-alerts
  cites   "NHS Digital, Summary Care Record governance person"
  basis   "design choice"
  expect  deny by access

scenario l05-alert-of-another-organisation "The privacy officer of one organisation does not read an alert of
    another"
  role   privacy-officer at city-hospital
  sees   emergency-alerts tier 1 of evening-doctors
  for    alert-check
  given  receives-emergency-alerts
  cites  "NHS Connecting for Health, information governance guide"
  expect deny by authority

scenario emergency-alerts-without-activity "Without the activity, no alerts of emergency access"
  role   privacy-officer at city-hospital
  sees   emergency-alerts tier 1 of city-hospital
  for    alert-check
  given  not receives-emergency-alerts, receives-self-claim-alerts
  cites  "NHS Digital, Summary Care Record governance person"
  expect deny by access

scenario self-claim-alerts-without-activity "Without the other, no alerts of self-claimed relationships"
  role   privacy-officer at city-hospital
  sees   self-claim-alerts tier 1 of city-hospital
  for    alert-check
  given  receives-emergency-alerts, not receives-self-claim-alerts
  cites  "NHS Digital, Summary Care Record governance person"
  expect deny by access

# Legal access

scenario l08-legal-access "A court orders disclosure: the patient's refusal, opt-out and preferences do not
    stand in its way, and nobody need look after the patient"
  role    legal-team at city-hospital
  sees    scr tier 2 of nhs-england
  for     court-order
  consent refused
  given   may-access-by-law, order-reference-recorded, relationship is no-relationship, opted-out,
          additional-refused
  cites   "Vision help pages, SCR RBAC roles: B0082"
  basis   "general knowledge"
  expect  permit relying on no consent with duties record-order, record-view, show-withheld

scenario l08b-legal-access-is-no-self-claim "Legal access raises no alert of a self-claimed relationship"
  role    legal-team at city-hospital
  sees    scr tier 1 of nhs-england
  for     court-order
  consent not-recorded
  given   may-access-by-law, order-reference-recorded, relationship is self-claimed
  cites   "Vision help pages, SCR RBAC roles: B0082"
  basis   "design choice"
  expect  permit with duties record-order, record-view

scenario legal-access-without-order "Without the reference of an order, no"
  role    legal-team at city-hospital
  sees    scr tier 1 of nhs-england
  for     court-order
  consent not-recorded
  given   may-access-by-law, not order-reference-recorded
  cites   "Vision help pages, SCR RBAC roles: B0082"
  basis   "design choice"
  expect  deny by authority

scenario legal-access-reference-blank "The reference is left blank: it is asked for"
  role    legal-team at city-hospital
  sees    scr tier 1 of nhs-england
  for     court-order
  consent not-recorded
  given   may-access-by-law
  cites   "Vision help pages, SCR RBAC roles: B0082"
  basis   "design choice"
  expect  ask about order-reference-recorded

scenario legal-access-without-activity "Without the activity, no"
  role    legal-team at city-hospital
  sees    scr tier 1 of nhs-england
  for     court-order
  consent not-recorded
  given   not may-access-by-law, order-reference-recorded
  cites   "Vision help pages, SCR RBAC roles: B0082"
  expect  deny by access

scenario legal-access-is-not-for-doctors "The activity alone does not make a doctor a legal team"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     court-order
  consent given
  given   may-access-by-law, order-reference-recorded
  basis   "design choice"
  expect  deny by access

scenario legal-team-is-no-care-team "The legal team does not view for care"
  role    legal-team at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  given   may-access-by-law
  basis   "design choice"
  expect  deny by access

scenario legal-team-and-demographics "What a court ordered is the summary: the legal team does not look up an
    address"
  role    legal-team at city-hospital
  sees    demographics tier 1 of nhs-england
  for     court-order
  consent given
  given   may-access-by-law, order-reference-recorded
  basis   "design choice"
  expect  deny by access

scenario order-covers-no-demographics "Nor would the order be an authority for it"
  role    legal-team at city-hospital
  sees    demographics tier 1 of nhs-england
  for     court-order
  consent given
  given   may-access-by-law, order-reference-recorded
  basis   "design choice"
  expect  deny by authority

# By what authority

scenario alerts-are-not-shared "Alerts are no part of what is shared"
  role    doctor at city-hospital
  sees    emergency-alerts tier 1 of nhs-england
  for     direct-care
  consent given
  cites   "NHS Connecting for Health, information governance guide"
  basis   "design choice"
  expect  deny by authority

scenario not-a-viewing-organisation "An organisation that is not set up to view sees nothing, a court's order
    for something else notwithstanding"
  role    doctor at another-organisation
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  given   order-reference-recorded
  cites   "NHS England, National Care Records Service onboarding guidance"
  expect  deny by authority

scenario toolkit-lapsed "An organisation without the toolkit in date does not view"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care
  consent given
  given   not toolkit-in-date
  cites   "NHS England, National Care Records Service onboarding guidance"
  expect  deny by authority

scenario not-for-research "The agreement is for care, and not for research"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     research
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): research is a different purpose
          (not said of the Summary Care Record)"
  basis   "design choice"
  expect  deny by authority

scenario no-grant-for-research "Nor does any role reach the summary for research"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     research
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): research is a different purpose
          (not said of the Summary Care Record)"
  basis   "design choice"
  expect  deny by access

scenario no-ground-for-research "Nor is there a ground"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     research
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): research is a different purpose
          (not said of the Summary Care Record)"
  basis   "design choice"
  expect  deny by consent

scenario no-ground-for-research-in-demographics "Nor for names and addresses"
  role    doctor at city-hospital
  sees    demographics tier 1 of nhs-england
  for     research
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): research is a different purpose
          (not said of the Summary Care Record)"
  basis   "design choice"
  expect  deny by consent

scenario care-and-research-together "Care does not carry research with it"
  role    doctor at city-hospital
  sees    scr tier 1 of nhs-england
  for     direct-care, research
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): research is a different purpose
          (not said of the Summary Care Record)"
  basis   "design choice"
  expect  deny

# What must never happen

never against-a-refusal "For care, nothing of the summary is seen against a recorded refusal"
  data scr
  for  direct-care
  when consent is refused

never unasked "Nothing of the summary is seen for care without asking a patient who is there and can be asked"
  data scr
  for  direct-care
  when patient-present and can-communicate and consent is not-recorded

never after-opting-out "For care, nothing of the summary is seen of a patient who opted out"
  data scr
  for  direct-care
  when opted-out

never refused-and-not-agreed-since "For care, no additional information is seen that was refused and not
    agreed to since"
  data   scr from tier 2
  for    direct-care
  when   additional-refused
  unless agreed-to-additional

never excluded-items "No item in an exclusion set is seen but at the patient's wish"
  data   everything labelled sensitive
  unless included-at-patients-wish

never emergency-unreasoned "An unconscious patient who gave no permission is not seen without a reason"
  data scr
  for  direct-care
  when patient-present and not can-communicate and consent is not-recorded and not reason-recorded

never emergency-unwatched "Nor where no privacy officer is told"
  data scr
  for  direct-care
  when patient-present and not can-communicate and consent is not-recorded and not has-privacy-officer

never emergency-without-the-activity "Nor by a user without the activity of emergency access"
  data scr
  for  direct-care
  when patient-present and not can-communicate and consent is not-recorded and not may-access-in-emergency

never privacy-officers-and-records "Privacy officers see no clinical record, demographics or preferences"
  roles privacy-officer
  data  demographics, scr, scr-preferences

never alerts-elsewhere "Alerts and attendance records are seen in their own organisation only"
  data emergency-alerts, self-claim-alerts, attendances
  when not same-organisation

never alerts-and-others "Nobody but a privacy officer sees alerts or compares attendance records"
  data emergency-alerts, self-claim-alerts, attendances
  when role is not privacy-officer

never alerts-and-other-purposes "Alerts and attendance records are seen to check alerts, and for nothing else"
  data emergency-alerts, self-claim-alerts, attendances
  when purpose is not alert-check

never front-desk-and-summary "The front desk never sees the summary"
  roles front-desk
  data  scr

never court-without-order "Nothing is disclosed for a court without the reference of its order"
  data scr
  for  court-order
  when not same-organisation and not order-reference-recorded

never research-at-all "Nothing here is for research"
  for research

# What must always be possible

always clinicians-with-permission "A clinician with permission and a relationship sees the summary"
  roles gp, hospital-consultant, doctor, nurse, health-professional, pharmacist, paramedic
  data  scr
  for   direct-care
  when  requester is one of primary-care, out-of-hours, acute, ambulance, pharmacy and holder is nhs-england
        and toolkit-in-date and consent is given and relationship is one of registered, referral, admitted and
        not opted-out and not additional-refused and not labelled sensitive

always core-after-refusal "Refusing additional information never takes the core away"
  roles clinicians
  data  scr
  for   direct-care
  when  tier is 1 and additional-refused and requester is acute and holder is nhs-england and toolkit-in-date
        and consent is given and relationship is registered and not opted-out and not labelled sensitive

always emergency-promise "In an emergency the summary is there, if the reason is recorded and the privacy
    officer told"
  roles clinicians
  data  scr
  for   direct-care
  when  emergency-access and requester is viewing-organisations and holder is nhs-england and toolkit-in-date
        and consent is not-recorded and not opted-out and not additional-refused and not labelled sensitive

always front-desk-and-demographics "The front desk sees demographics, whatever the patient said of the
    summary"
  roles receptionist, clerk
  data  demographics
  for   direct-care
  when  requester is viewing-organisations and holder is nhs-england and toolkit-in-date and not labelled
        sensitive

always privacy-officers-and-alerts "A privacy officer sees her own organisation's alerts and attendance
    records"
  roles privacy-officer
  data  emergency-alerts, self-claim-alerts, attendances
  for   alert-check
  when  same-organisation and receives-emergency-alerts and receives-self-claim-alerts and not labelled
        sensitive

always court-order-promise "What a court ordered is disclosed"
  roles legal-team
  data  scr
  for   court-order
  when  may-access-by-law and order-reference-recorded and not labelled sensitive
