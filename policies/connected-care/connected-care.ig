language caldicott 1

# Drawn from the published account of Connected Care; no substitute for the signed agreement.
# What the published sources do not state is marked "illustrative", here and in README.md.
#
# This file says what is seen in which setting and role, on what ground, and what is kept back.
# Who takes part, and since when, is in partners.ig.

policy connected-care "Connected Care, Berkshire and Frimley"
  version "2018, illustrative"
  owner   "Connected Care partners' information governance group (illustrative)"
  source  "The King's Fund, Digital change in health and social care (2018), case study of Berkshire and
          Frimley",
          "shareyourcareberkshire.org, questions and answers and privacy notices"
  accept  idle-purpose of emergency-care, care-administration "The agreement names direct care alone"
  accept  idle-purpose of research, planning, population-health, risk-stratification, clinical-audit,
          outbreak-control, invoice-validation "Population health analytics are the next phase, and the rest
          is no part of Connected Care: each needs an agreement of its own"
  accept  idle-role of psychiatrist, health-professional, healthcare-student, district-nurse, health-visitor,
          hospice-nurse, pharmacist, paramedic, chiropodist, administrator, medical-secretary, receptionist,
          information-officer, systems-support, caldicott-guardian, privacy-officer, call-handler "Every row
          is illustrative: the source says that the view is linked to the role, and lists no roles. Who has no
          row reaches nothing"
  accept  unreached-data of gp-record, hospital, mental-health "The deepest tier stays with the organisation
          that wrote it: no row of the matrix, which is illustrative, goes so far"

use "../nhs/clinical-roles.ig"
use "../nhs/other-roles.ig"
use "../nhs/purposes.ig"
use "../nhs/secondary-purposes.ig"
use "../nhs/settings.ig"
use "../nhs/record.ig"
use "../nhs/mental-health-record.ig"
use "../nhs/social-care-record.ig"
use "../nhs/sensitive.ig"
use "../nhs/third-party.ig"
use "../nhs/sealed.ig"
use "../nhs/patient.ig"
use "../nhs/duties.ig"

# What there is to see is the shared plain picture of a record. It is illustrative: the source lists no categories.

group community "Community and mental health records"
  members community-care, mental-health

# The roles are illustrative too, and so are their codes: the source says only that the view is linked to the role.

group doctors "Doctors and consultants"
  members doctor, hospital-consultant

# The next phases, as the source names them: a patient portal, and population health analytics for commissioners.

purpose patient-portal "Patient's own view through the portal (next phase)"
  accept idle-purpose "The portal is the next phase, and needs an agreement of its own"

# What is asked about the patient.

fact used-for-care "The data will be used for providing the patient's care"
  otherwise "The data will not be used for providing the patient's care"

define absent-for-care "The patient is not present, but the data will be used for their care"
  when not patient-present and used-for-care

define present-without-capacity "The patient is present but lacks capacity"
  when patient-present and not has-capacity

# One day is our reading: the shared copy, opt-outs and all, can be up to 24 hours old.
objection opted-out "The patient opted out of Connected Care"
  otherwise "The patient has not opted out of Connected Care"
  checked within 1 days

duty show-data-age "Show the reader how old the data is: it can be up to 24 hours old"

# The view is tailored to each setting and linked to the role. Every role and every cell is illustrative.

access seen-in-general-practice "Seen in general practice"
  for   direct-care
  when  requester is primary-care
  cites "The King's Fund (2018): \"information seen is tailored to each setting and linked to the role\""
  | role  | summary | gp-record | hospital | community | social-care |
  | gp    | 3       | 2         | 2        | 2         | 1           |
  | nurse | 3       | 2         | 1        | 1         | 1           |
  | clerk | 1       | -         | -        | -         | -           |

access seen-out-of-hours "Seen out of hours"
  for   direct-care
  when  requester is out-of-hours
  cites "The King's Fund (2018): \"information seen is tailored to each setting and linked to the role\""
  | role  | summary | gp-record | hospital | community | social-care |
  | gp    | 3       | 2         | 1        | 1         | 1           |
  | clerk | 1       | -         | -        | -         | -           |

access seen-in-hospital "Seen in hospital"
  for   direct-care
  when  requester is acute
  cites "The King's Fund (2018): \"information seen is tailored to each setting and linked to the role\""
  | role    | summary | gp-record | hospital | community | social-care |
  | doctors | 3       | 2         | 2        | 1         | 1           |
  | nurse   | 3       | 1         | 2        | 1         | 1           |
  | clerk   | 1       | -         | 1        | -         | -           |

access seen-in-the-community "Seen in community and mental health services"
  for   direct-care
  when  requester is community-service
  cites "The King's Fund (2018): \"information seen is tailored to each setting and linked to the role\""
  | role    | summary | gp-record | hospital | community | social-care |
  | doctors | 3       | 2         | 2        | 2         | 1           |
  | nurse   | 3       | 1         | 1        | 2         | 1           |

access seen-in-social-care "Seen in social care"
  for   direct-care
  when  requester is council
  cites "The King's Fund (2018): \"information seen is tailored to each setting and linked to the role\""
  | role          | summary | gp-record | hospital | community | social-care |
  | social-worker | 2       | -         | 1        | 1         | 2           |

# Illustrative. The agreement does not cover free text, so they read what their own council holds and no more.
allow own-notes "Social workers read the free text of their own council"
  roles social-worker
  data  social-care-notes
  for   direct-care
  when  requester is council
  cites "The King's Fund (2018), of another site: \"free-text information was not immediately included in the
        data-sharing arrangement\""

# What is kept back.

withhold opted-out-patients "Patients who opted out of Connected Care"
  data  everything
  when  opted-out
  cites "Connected Care, early leaflet for patients: opt-out form at the GP practice"

# Illustrative: to whom it refers, and that coded items can tell of another person.
withhold third-party-information "What tells of another person stays with the council that wrote it"
  data  social-care labelled third-party
  when  not same-organisation
  refer "The social worker who wrote it"
  cites "The King's Fund (2018), of another site: third-party information in social care records"

# Illustrative for Connected Care, after the national rules for records of general practices. That an item is about
# mental health keeps nothing back here: other sites agreed to share it, with more safeguards (The King's Fund, 2018).
withhold not-for-sharing "Sensitive and sealed items are no part of the shared record"
  data  everything labelled sensitive, sealed
  refer "The organisation that holds the item"
  cites "GP Connect specification, information governance principles: the exclusion set is applied; what is
        marked private, sealed or locked is not shared (not said of Connected Care)"

# Illustrative for Connected Care.
conceal sealed-and-locked-items "Sealed and locked items: the shared record does not tell that they exist"
  data  everything labelled sealed-and-locked
  cites "Pulse, Care Record move to ease fears over confidentiality: the design of the sealed and locked
        envelope (not said of Connected Care)"

# Permission to view: ask the patient who is there; otherwise only in these two cases, and never unseen.

consent permission-to-view "Permission to view"
  for   direct-care
  cites "The King's Fund (2018): permission is asked in the patient's presence; implied consent is an option
        that is monitored"
  with explicit consent
  with implied consent when absent-for-care must audit-implied
  with implied consent when present-without-capacity must audit-implied

oblige age-of-the-data "Every view says how old the data is"
  must  show-data-age
  cites "The King's Fund (2018): the data may be up to 24 hours old"

oblige views-recorded "Every view is recorded"
  must  record-view
  cites "shareyourcareberkshire.org, questions and answers: a log is kept, every time, of who looks and at
        what"

use "partners.ig"
use "scenarios.ig"
use "scenarios-illustrative.ig"
use "view-claims.ig"
use "cells.ig"
use "dashes.ig"
