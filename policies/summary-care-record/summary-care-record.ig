language caldicott 1

# Drawn from published pages on the information governance of the national Summary Care Record in England, read as
# excerpts; no substitute for the national agreements, or for the rules of the service as they stand today.
# What the published pages do not state is marked "illustrative", here and in README.md.

policy summary-care-record "National Summary Care Record, England"
  version "2026, illustrative"
  owner   "Summary Care Record programme (illustrative)"
  source  "digital.nhs.uk, Information governance for summary care records",
          "digital.nhs.uk, Summary care records: additional information",
          "NHS Connecting for Health, pages on legitimate relationships and on alerts (archived)"
  accept  idle-purpose of emergency-care "Emergency access is direct care of a patient who cannot be asked"
  accept  idle-purpose of care-administration "The front desk sees demographics for direct care; the published
          pages name no other purpose for it"
  accept  idle-purpose of research, planning, population-health, risk-stratification, clinical-audit,
          outbreak-control, invoice-validation "Uses beyond care need an authority of their own, which this
          policy does not give: they are refused"
  accept  idle-role of caldicott-guardian "A Guardian is told and decides, and has no need to open the record
          for it"
  accept  idle-role of psychiatrist, healthcare-student, district-nurse, health-visitor, hospice-nurse,
          chiropodist, administrator, medical-secretary, information-officer, systems-support, social-worker,
          call-handler "The published pages name who views the summary; these roles are not among them, and
          reach nothing"
  accept  never-asked of has-capacity "Emergency access turns on whether the patient can be asked now, and not
          on capacity"

use "../nhs/purposes.ig"
use "../nhs/secondary-purposes.ig"
use "../nhs/settings.ig"
use "../nhs/clinical-roles.ig"
use "../nhs/other-roles.ig"
use "../nhs/sensitive.ig"
use "../nhs/patient.ig"
use "../nhs/relationship.ig"
use "../nhs/duties.ig"

# What there is to see. That the core is medicines, allergies and adverse reactions is general knowledge; the rest of the
# wording is ours.

category demographics "Demographics"
  tier 1 "Name, address, date of birth, NHS number"

category scr "Summary Care Record"
  tier 1 "Core: medicines, allergies and adverse reactions"
  tier 2 "Additional information"

category scr-preferences "Permission and preferences"
  tier 1 "What the patient said of permission to view, of opting out and of additional information"

category emergency-alerts "Alerts of emergency access"
  tier 1 "What the alert is about: who looked, at whose record, when and why"

category self-claim-alerts "Alerts of self-claimed relationships"
  tier 1 "What the alert is about: who claimed to look after whom, when and why"

category attendances "Attendance records"
  tier 1 "Whether the patient attended that day"

# Who asks, and why, beside the shared vocabulary.

role legal-team "Member of the legal team"

purpose alert-check "Checking of alerts"
purpose court-order "Disclosure ordered by a court"

# Which clinicians view the summary is illustrative, but for the pharmacist and the doctor in an emergency department.
group clinicians "Clinicians who view the summary"
  members gp, hospital-consultant, doctor, nurse, health-professional, pharmacist, paramedic

group front-desk "Front desk staff"
  members receptionist, clerk

# Where they work. Kinds of organisation, names and codes are illustrative.

organisation nhs-england "NHS England, for the national record" code "X9NHE"

organisation market-surgery       "Market Surgery (illustrative)"       code "X9MKT" setting primary-care
organisation evening-doctors      "Evening Doctors (illustrative)"      code "X9EVE" setting out-of-hours
organisation city-hospital        "City Hospital (illustrative)"        code "X9CIT" setting acute
organisation county-ambulance     "County Ambulance (illustrative)"     code "X9AMB" setting ambulance
organisation high-street-pharmacy "High Street Pharmacy (illustrative)" code "X9PHA" setting pharmacy

group viewing-organisations "Organisations that view the summary"
  members primary-care, out-of-hours, acute, ambulance, pharmacy

# What is asked of the organisation and the user. The codes are those of national activities.

fact toolkit-in-date "The organisation's Data Security and Protection Toolkit is in date"
  otherwise "The organisation's Data Security and Protection Toolkit is not in date"

fact has-privacy-officer "The organisation has a privacy officer"
  otherwise "The organisation has no privacy officer"

fact may-access-in-emergency "The user holds the activity of emergency access"
  otherwise "The user does not hold the activity of emergency access"
  code      "B0168"

fact may-record-permission "The user holds the activity of recording consent preferences"
  otherwise "The user does not hold the activity of recording consent preferences"
  code      "B0020"

fact may-access-by-law "The user holds the activity of legal access"
  otherwise "The user does not hold the activity of legal access"
  code      "B0082"

fact receives-emergency-alerts "The user holds the activity of receiving emergency view alerts"
  otherwise "The user does not hold the activity of receiving emergency view alerts"
  code      "B0015"

fact receives-self-claim-alerts "The user holds the activity of receiving self-claimed relationship alerts"
  otherwise "The user does not hold the activity of receiving self-claimed relationship alerts"
  code      "B0016"

# What is asked about the patient and the moment.

fact can-communicate "The patient can be asked" otherwise "The patient is unconscious or cannot communicate"

# A blank reason is sent as unknown, so that the answer is to ask for it.
fact reason-recorded "The reason for emergency access is recorded" otherwise "No reason is to be recorded"

fact order-reference-recorded "The reference of the court's order is recorded"
  otherwise "There is no reference of a court's order"

fact included-at-patients-wish "The patient asked for this item to be included"
  otherwise "The patient did not ask for this item to be included"

fact agreed-to-additional "The patient later agreed expressly to core and additional information"
  otherwise "The patient has not agreed expressly to core and additional information since"
  code      "9Ndn"

fact items-left-out "Items are left out of this summary" otherwise "No items are left out of this summary"

objection opted-out "The patient opted out of the Summary Care Record"
  otherwise "The patient has not opted out of the Summary Care Record"
  code      "9Ndo"
  accept    no-freshness "It is recorded at the practice, and the published pages say nothing of how old it
            may be"

objection additional-refused "The patient refused additional information"
  otherwise "The patient has not refused additional information"
  accept    no-freshness "It is recorded at the practice, and the published pages say nothing of how old it
            may be"

define emergency-access "Emergency access: the patient cannot be asked, the user may use it and says why, and
    there is a privacy officer who is told"
  when not can-communicate and may-access-in-emergency and reason-recorded and has-privacy-officer

define no-checked-relationship "No legitimate relationship, or one that was self-claimed where nobody receives
    the alert"
  when relationship is no-relationship or (relationship is self-claimed and not has-privacy-officer)

define additional-kept-back "Additional information was refused, and not agreed to since"
  when additional-refused and not agreed-to-additional

# What is owed, beside the shared duties.

duty record-statement "Record which statement of the patient was relied on, and who recorded it"
duty record-order     "Record the reference of the court's order"

# Who reaches what.

# That each clinician here reaches both tiers is illustrative.
access care-and-front-desk "What clinicians and the front desk reach"
  for   direct-care
  cites "digital.nhs.uk, Information governance for summary care records: separation of roles"
  | role       | demographics | scr |
  | clinicians | 1            | 2   |
  | front-desk | 1            | -   |

allow permission-is-recorded "Receptionists and clinicians record the patient's permission"
  roles receptionist, clinicians
  data  scr-preferences
  for   direct-care
  when  may-record-permission
  cites "digital.nhs.uk, Information governance for summary care records: permission to view",
        "Vision help pages, SCR RBAC roles: B0020"

# A privacy officer checks whether a view was justified. That she reads no clinical record for it is our choice.
allow emergency-alerts-checked "Privacy officers check alerts of emergency access"
  roles privacy-officer
  data  emergency-alerts
  for   alert-check
  when  receives-emergency-alerts
  cites "NHS Digital, Summary Care Record governance person: R0001 with B0015"

allow self-claims-checked "Privacy officers check alerts of self-claimed relationships"
  roles privacy-officer
  data  self-claim-alerts
  for   alert-check
  when  receives-self-claim-alerts
  cites "NHS Digital, Summary Care Record governance person: R0001 with B0016"

allow attendances-checked "Privacy officers compare alerts with attendance records"
  roles privacy-officer
  data  attendances
  for   alert-check
  cites "NHS Connecting for Health, information governance guide: alerts are checked against attendance
        records"

allow legal-access "Legal teams disclose the summary when a court orders it"
  roles legal-team
  data  scr
  for   court-order
  when  may-access-by-law
  cites "Vision help pages, SCR RBAC roles: B0082, legal access to view the SCR"

# What is kept back.

# That emergency access stands in for the relationship as well is illustrative.
withhold relationship-needed "Nobody without a legitimate relationship sees the summary"
  data   scr
  for    direct-care
  when   no-checked-relationship
  unless emergency-access then must record-reason, tell-privacy-officer
  refer  "A self-claimed relationship, if you look after this patient: the privacy officer is told"
  cites  "NHS Connecting for Health, legitimate relationships",
         "digital.nhs.uk, Information governance for summary care records: self-claimed relationships"

withhold opt-out-respected "Patients who opted out have no summary that is shown"
  data  scr
  for   direct-care
  when  opted-out
  refer "The patient's general practice"  # illustrative
  cites "digital.nhs.uk, Summary care records: additional information: opting out is respected"

withhold refusal-of-additional "An earlier refusal of additional information is still respected"
  data  scr from tier 2
  for   direct-care
  when  additional-kept-back
  refer "The patient's general practice"  # illustrative
  cites "digital.nhs.uk, Summary care records: additional information"

# Assisted fertilisation, sexually transmitted disease, termination of pregnancy, gender reassignment.
withhold exclusion-sets "Items in the exclusion sets are left out"
  data   everything labelled sensitive
  unless included-at-patients-wish then must record-statement
  refer  "The patient, who can ask the general practice to include the item"
  cites  "Cegedim, Summary Care Record withheld data"

# On what ground.

# One who has not said yes and cannot be asked cannot say yes: then the explicit clause is a no, and not a question.
consent permission-to-view "Permission to view"
  data  scr
  for   direct-care
  cites "digital.nhs.uk, Information governance for summary care records: permission to view; emergency
        access",
        "GP Connect specification, information governance principles: the patient who is absent (not said of
        the Summary Care Record)"
  with explicit consent when can-communicate or consent is given must record-statement
  with implied consent when not patient-present must audit-implied  # the duty is illustrative
  in best interests when emergency-access must record-reason, tell-privacy-officer

# Our choice: permission to view is asked for the summary. A patient who refuses it can still be booked in, and what they
# said recorded.
consent not-the-clinical-record "Demographics, and what the patient said"
  data demographics, scr-preferences
  for  direct-care
  without consent

consent alerts-are-checked "Alerts are checked whatever the patient said"  # illustrative
  for alert-check
  without consent

consent court-has-ordered "The court's order stands in place of consent"  # general knowledge, to be confirmed
  for court-order
  without consent

# What is owed.

oblige views-recorded "Every view is recorded"  # illustrative
  must record-view

oblige self-claims-reported "A self-claimed relationship raises an alert"
  data  scr
  for   direct-care
  when  relationship is self-claimed
  must  record-reason, tell-privacy-officer
  cites "NHS Connecting for Health, legitimate relationships: Create LR (Self Claimed) Alert"

oblige pharmacy-views-reported "In a community pharmacy every view of the summary raises an alert"
  data  scr
  when  requester is pharmacy
  must  tell-privacy-officer
  cites "NHS Digital, Summary Care Record governance person: in a community pharmacy an alert is generated
        each time the record is accessed"

oblige omissions-shown "The view says that something is left out"
  data  scr
  when  additional-kept-back or items-left-out
  must  show-withheld
  cites "GP Connect specification: the view indicates withheld data (not said of the Summary Care Record)"

# By what authority.

# The parties are illustrative.
agreement national-service "Summary Care Record viewing"
  sharers nhs-england
  viewers viewing-organisations
  for     direct-care
  covers  demographics, scr, scr-preferences
  when    toolkit-in-date
  cites   "NHS England, National Care Records Service onboarding guidance"
  accept  no-lawful-basis "The published pages that this is drawn from name no article; whoever adopts the
          policy takes it from the service's own notice"
  accept  no-review "It is a national service, and the published pages give no day"

gateway ordered-disclosure "Disclosure of the summary that a court has ordered"
  for    court-order
  covers scr
  when   order-reference-recorded
  must   record-order
  cites  "Vision help pages, SCR RBAC roles: B0082, legal access to view the SCR"

use "scenarios.ig"
use "dashes.ig"
