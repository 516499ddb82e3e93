language caldicott 1

# Drawn from the published GP Connect specification and its supporting pages, read in part; no substitute for the
# national data sharing arrangement that a practice and a consumer sign.
# What the published pages do not state is marked "illustrative", here and in README.md.

policy gp-connect "GP Connect: access to the practice's record and appointments"
  version "2026, illustrative"
  owner   "GP Connect programme (illustrative)"
  source  "GP Connect specification, information governance principles (2022)",
          "GP Connect consumer support, Developing a restricted Access Record: HTML view",
          "NHS England, Personal Demographics Service API"
  accept  idle-purpose of emergency-care, care-administration "The data sharing arrangement is for direct care
          and appointments"
  accept  idle-purpose of research, planning, population-health, risk-stratification, clinical-audit,
          outbreak-control, invoice-validation "Uses beyond care need an authority of their own, which this
          policy does not give: they are refused"
  accept  idle-role of hospital-consultant, psychiatrist, health-professional, healthcare-student,
          district-nurse, health-visitor, hospice-nurse, chiropodist, administrator, medical-secretary,
          receptionist, clerk, information-officer, systems-support, caldicott-guardian, privacy-officer "The
          published pages name the restricted view's roles and a nurse; whoever else is to look into the
          record needs a row"

use "../nhs/purposes.ig"
use "../nhs/secondary-purposes.ig"
use "../nhs/settings.ig"
use "../nhs/clinical-roles.ig"
use "../nhs/other-roles.ig"
use "../nhs/sensitive.ig"
use "../nhs/sealed.ig"
use "../nhs/relationship.ig"
use "../nhs/duties.ig"

# What there is to see of the practice's record. The first four sections are named by the source; the rest of the list is
# general knowledge.

category gp-summary "Summary"
  tier 1 "Summary: the last three encounters, active problems, current medications and allergies"

category allergies "Allergies"
  tier 1 "Allergies and adverse reactions"

category medications "Medications"
  tier 1 "Medications"

category immunisations "Immunisations"
  tier 1 "Immunisations"

category problems "Section of problems and issues"
  tier 1 "All problems and issues, past ones among them"

category consultations "Consultations"
  tier 1 "All encounters"

category other-sections "Other sections"
  tier 1 "Referrals, observations, clinical and administrative items"

group restricted-sections "The sections of the restricted view"
  members gp-summary, allergies, medications, immunisations

group record-sections "All sections of the record"
  members restricted-sections, problems, consultations, other-sections

category appointments "Appointments"
  tier 1 "Free slots and bookings"

# The national demographics service, which is asked before a record is.

category identity "Who the patient is"
  tier 1 "NHS number, name, date of birth, gender"

category whereabouts "Where the patient can be found"
  tier 1 "Address, telephone, general practitioner, contacts, place of birth, pharmacy"

category related-persons "Related persons"
  tier 1 "Related persons"

group demographics "Demographics"
  members identity, whereabouts, related-persons

# Who asks, and why, beside the shared vocabulary.

role registered-manager  "CQC registered manager"
role deputy-manager      "Deputy manager of a care home"
role senior-carer        "Senior carer"
role pharmacy-technician "Pharmacy technician"

# That these clinicians have the full view is illustrative, but for the nurse.
group clinicians "Clinicians with the full view"
  members gp, doctor, nurse, paramedic

group care-home-and-allied "Those with the restricted view"
  members registered-manager, deputy-manager, senior-carer, pharmacist, pharmacy-technician, social-worker

purpose appointment-booking "Management of appointments"
purpose demographic-read    "Reading demographics by NHS number"
purpose demographic-search  "Finding a patient by name and other details"

# Where they work. Names, codes and dates are illustrative.

organisation mill-lane-surgery "Mill Lane Surgery (illustrative)" code "X9MLL" setting primary-care
organisation harbour-practice  "Harbour Practice (illustrative)"  code "X9HBP" setting primary-care
organisation evening-doctors   "Evening Doctors (illustrative)"   code "X9EVE" setting out-of-hours
organisation helpline-111      "NHS 111 provider (illustrative)"  code "X9111" setting out-of-hours
organisation city-hospital     "City Hospital (illustrative)"     code "X9CIT" setting acute
organisation rose-house        "Rose House (illustrative)"        code "X9RSE" setting care-home
organisation city-council      "City Council (illustrative)"      code "X9CCC" setting council

organisation demographics-service "NHS England, Personal Demographics Service" code "X9PDS"

group consumers "Organisations that look into records and book appointments"
  members evening-doctors, helpline-111, city-hospital, rose-house, city-council

# What is asked.

fact registration-recorded "A professional registration is recorded for the user"
  otherwise "No professional registration is recorded for the user"

fact restricted-patient "The patient's demographics are marked as restricted"
  otherwise "The patient's demographics are not marked as restricted"

choice patient-status "The patient at this practice" of active, inactive, deceased, registered-elsewhere

fact searched-by-place "The search used a postcode or a general practice"
  otherwise "The search used neither a postcode nor a general practice"

fact items-left-out "Items of this record are left out" otherwise "No items of this record are left out"

objection dissent-to-share "The patient dissents from sharing the record"
  otherwise "The patient does not dissent from sharing the record"
  accept    no-freshness "The practice records the dissent in the record that it answers from"

label practice-private     "Marked private or confidential by the practice"
label controlled-elsewhere "Shared in by another organisation, which is its controller"

# Who reaches what.

access restricted-view "The restricted view"
  for   direct-care
  cites "GP Connect consumer support, Developing a restricted Access Record: HTML view"
  | role                 | restricted-sections |
  | care-home-and-allied | 1                   |
  | clinicians           | 1                   |

access full-view "The full view, for those whose professional registration is recorded"
  for   direct-care
  when  registration-recorded
  cites "GP Connect consumer support, Developing a restricted Access Record: HTML view",
        "CareLineLive help pages, GP Connect: access levels (a supplier's page): full access needs a recorded
        professional registration"
  | role       | problems | consultations | other-sections |
  | clinicians | 1        | 1             | 1              |

allow booking "Clinicians and call handlers manage appointments"
  roles clinicians, call-handler
  data  appointments
  for   appointment-booking
  cites "GP Connect specification, appointments: information governance"

# Who uses the demographics service is illustrative.
allow tracing "Those who look into records or book appointments look up demographics"
  roles clinicians, care-home-and-allied, call-handler
  data  demographics
  for   demographic-read, demographic-search
  cites "NHS England, Personal Demographics Service API"

# What is kept back.

withhold dissent "Patients who dissent from sharing the record"
  data  record-sections
  when  dissent-to-share and not same-organisation
  refer "The patient's general practice, by telephone"
  cites "GP Connect specification, information governance principles: cannot be overridden by consent given at
        the point of care"

withhold private-to-the-practice "What is private or sealed stays in the practice"
  data  everything labelled practice-private, sealed
  when  not same-organisation
  cites "GP Connect specification, information governance principles: must not be shared outside the practice"

withhold exclusion-set "Items in the sensitive-data exclusion set"
  data  everything labelled sensitive
  when  not same-organisation
  cites "GP Connect specification, information governance principles: exclusion set"

# A letter that the practice received and filed is part of the practice's record, and is shared like the rest of it.
withhold others-data "What another organisation shared in, and controls, is not passed on"
  data  everything labelled controlled-elsewhere
  when  not same-organisation
  refer "The organisation that shared it in"
  cites "GP Connect specification, cross-organisation audit and provenance: only data for which the practice
        is controller"

# The source speaks of a patient who is absent; that the relationship is needed in every case is our reading.
withhold relationship-needed "Nobody without a legitimate relationship sees the record"
  data  record-sections
  when  relationship is no-relationship and not same-organisation
  cites "GP Connect specification, information governance principles: the patient who is absent"

withhold whereabouts-of-restricted "Where a restricted patient can be found is removed"
  data  whereabouts
  when  restricted-patient
  cites "NHS England, Personal Demographics Service API: restricted patients"

# What must look as if it did not exist.

conceal existence-not-confirmed "Patients whose existence the practice does not confirm"
  data  record-sections
  when  not same-organisation and (restricted-patient or patient-status is not active)
  cites "GP Connect specification, retrieving a structured record: patient not found",
        "GP Connect specification, foundations: information governance"

# Appointments may be booked at practices other than the patient's own. That those who have left or died are not found
# there either is illustrative.
conceal no-appointments "Patients of whom no appointments are found"
  data  appointments
  when  not same-organisation and (restricted-patient or patient-status is one of inactive, deceased)
  cites "GP Connect specification, appointments: information governance: sensitive flag, patient not found"

conceal sealed-and-locked-items "What is sealed and locked stays in the practice, and so does that it exists"
  data  everything labelled sealed-and-locked
  when  not same-organisation
  cites "GP Connect specification, information governance principles: must not be shared outside the
        practice",
        "Pulse, Care Record move to ease fears over confidentiality: sealed and locked items are not shown to
        exist"

conceal no-finding-by-place "Restricted patients are not found by postcode or practice"
  data  everything
  for   demographic-search
  when  restricted-patient and searched-by-place
  cites "NHS England, Personal Demographics Service API: restricted patients"

conceal related-persons-of-restricted "Restricted patients have no related persons to show"
  data  related-persons
  when  restricted-patient
  cites "NHS England, Personal Demographics Service API: related persons"

# On what ground.

consent implied-for-care "Confidentiality is met by implied consent"
  for   direct-care, appointment-booking
  cites "digital.nhs.uk, GP Connect transparency notice"
  with implied consent

consent demographics-need-none "Demographics are looked up to find the right patient"  # illustrative
  for demographic-read, demographic-search
  without consent

# What is owed.

oblige audit-trail "Every view is recorded"
  must  record-view
  cites "GP Connect specification, cross-organisation audit and provenance"

oblige omissions-shown "The view says that items are left out"
  data  record-sections
  when  items-left-out
  must  show-withheld
  cites "GP Connect specification, structured record, lists: Items excluded due to confidentiality and/or
        patient preferences."

# By what authority: who signed is all that counts, and no local rule is laid on top.

agreement data-sharing-arrangement "National data sharing arrangement for GP Connect"
  sharers primary-care
  viewers consumers, primary-care
  for     direct-care, appointment-booking
  covers  record-sections, appointments
  cites   "GP Connect specification, information governance principles: list of signatories"
  basis   "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"
  accept  no-review "It is a national arrangement, and the published pages give no day; who signs it does not
          set one"
  signatures
  | organisation      | signed     | withdrew   |
  | mill-lane-surgery | 2023-04-01 | -          |
  | harbour-practice  | 2023-04-01 | 2025-10-01 |
  | evening-doctors   | 2023-04-01 | -          |
  | helpline-111      | 2023-04-01 | -          |
  | city-hospital     | 2023-04-01 | -          |
  | rose-house        | 2024-07-01 | -          |
  | city-council      | 2024-07-01 | -          |

agreement demographics-access "Use of the Personal Demographics Service"  # illustrative
  sharers   demographics-service
  viewers   consumers, primary-care
  for       demographic-read, demographic-search
  covers    demographics
  review by 2027-03-31
  basis     "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"

use "scenarios.ig"
use "cells.ig"
