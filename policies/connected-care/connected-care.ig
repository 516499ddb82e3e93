language caldicott 1

# Drawn from the published account of Connected Care; no substitute for the signed agreement.
# What the published sources do not state is marked "illustrative", here and in README.md.

policy connected-care "Connected Care, Berkshire and Frimley"
  version "2018, illustrative"
  owner   "Connected Care partners' information governance group (illustrative)"
  source  "The King's Fund, Digital change in health and social care (2018), case study of Berkshire and
          Frimley",
          "shareyourcareberkshire.org, questions and answers and privacy notices"

# What there is to see. The categories and their tiers are illustrative: the source does not list them.

category summary "Summary"
  tier 1 "Name, address and other demographics"
  tier 2 "Medications, allergies and problems"
  tier 3 "Care plans and alerts"

category gp-record "Record of the general practice"
  tier 1 "Test results and immunisations"
  tier 2 "Whole coded record"

category hospital "Hospital record"
  tier 1 "Admissions, discharges and appointments"
  tier 2 "Letters, results and reports"

category community-care "Community and mental health record"
  tier 1 "Referrals and contacts"
  tier 2 "Assessments and progress"

category social-care "Social care record"
  tier 1 "Allocated worker and services received"
  tier 2 "Assessments and packages of care"

category social-care-notes "Social care free text"
  tier 1 "Notes in the social worker's own words"

label third-party "Tells of another person who was not asked"  # illustrative

# Who asks, and why. The roles and all codes are illustrative: the source says only that the view is linked to the role.

role gp            "General practitioner (illustrative)" code "R0260"
role doctor        "Doctor (illustrative)"
role nurse         "Nurse (illustrative)"                code "R8001"
role clerk         "Clerk (illustrative)"                code "R8010"
role social-worker "Social worker (illustrative)"

purpose direct-care       "Direct care" code "http://terminology.hl7.org/CodeSystem/v3-ActReason|TREAT"
purpose patient-portal    "Patient's own view through the portal (next phase)"
purpose population-health "Population health analytics for commissioners (next phase)"

# Where they work. The source counts 18 organisations and 135 practices and does not list them:
# these few, their ODS codes and their dates are illustrative.

setting primary-care      "General practice"
setting out-of-hours      "Out-of-hours general practice"
setting acute             "Acute hospital"
setting community-service "Community and mental health services"
setting council           "Council, adult social care"
setting commissioner      "Commissioner"

organisation castle-lane-surgery "Castle Lane Surgery (illustrative)"   code "K81901" setting primary-care
organisation riverbank-surgery   "Riverbank Surgery (illustrative)"     code "K81902" setting primary-care
organisation heathway-surgery    "Heathway Surgery (illustrative)"      code "K81903" setting primary-care
organisation evening-doctors     "Evening Doctors (illustrative)"       code "X9EVE"  setting out-of-hours
organisation royal-berkshire     "Royal Berkshire NHS Foundation Trust" code "X9RBH"  setting acute
organisation frimley-health      "Frimley Health NHS Foundation Trust"  code "X9FRI"  setting acute

organisation berkshire-healthcare "Berkshire Healthcare NHS Foundation Trust"
  code    "X9BHF"
  setting community-service

organisation bracknell-forest   "Bracknell Forest Council" code "X9BFC" setting council
organisation local-commissioner "Local CCG (illustrative)" code "X9CCG" setting commissioner
organisation graphnet           "Graphnet, supplier of CareCentric"

group partners "Partners in Connected Care"
  members castle-lane-surgery, riverbank-surgery, heathway-surgery, evening-doctors, royal-berkshire,
          frimley-health, berkshire-healthcare, bracknell-forest

# What is asked about the patient.

fact patient-present "The patient is with the professional"
  otherwise "The patient is not with the professional"

fact used-for-care "The data will be used for providing the patient's care"
  otherwise "The data will not be used for providing the patient's care"

fact has-capacity "The patient has capacity to decide" otherwise "The patient lacks capacity to decide"

define absent-for-care "The patient is not present, but the data will be used for their care"
  when not patient-present and used-for-care

define present-without-capacity "The patient is present but lacks capacity"
  when patient-present and not has-capacity

# One day is our reading: the shared copy, opt-outs and all, can be up to 24 hours old.
objection opted-out "The patient opted out of Connected Care"
  otherwise "The patient has not opted out of Connected Care"
  checked within 1 days

# What is owed.

duty audit-implied "Record that implied consent was relied on, so that it can be audited for improper use"
duty show-data-age "Show the reader how old the data is: it can be up to 24 hours old"

# The view is tailored to each setting and linked to the role. Every cell is illustrative.

access seen-in-general-practice "Seen in general practice"
  for   direct-care
  when  requester is primary-care
  cites "The King's Fund (2018): information seen is tailored to each setting and linked to the role"
  | role  | summary | gp-record | hospital | community-care | social-care |
  | gp    | 3       | 2         | 2        | 2              | 1           |
  | nurse | 3       | 2         | 1        | 1              | -           |
  | clerk | 1       | -         | -        | -              | -           |

access seen-out-of-hours "Seen out of hours"
  for   direct-care
  when  requester is out-of-hours
  cites "The King's Fund (2018): information seen is tailored to each setting and linked to the role"
  | role  | summary | gp-record | hospital | community-care | social-care |
  | gp    | 3       | 2         | 1        | 1              | 1           |
  | clerk | 1       | -         | -        | -              | -           |

access seen-in-hospital "Seen in hospital"
  for   direct-care
  when  requester is acute
  cites "The King's Fund (2018): information seen is tailored to each setting and linked to the role"
  | role   | summary | gp-record | hospital | community-care | social-care |
  | doctor | 3       | 2         | 2        | 1              | 1           |
  | nurse  | 3       | 1         | 2        | 1              | 1           |
  | clerk  | 1       | -         | 1        | -              | -           |

access seen-in-the-community "Seen in community and mental health services"
  for   direct-care
  when  requester is community-service
  cites "The King's Fund (2018): information seen is tailored to each setting and linked to the role"
  | role   | summary | gp-record | hospital | community-care | social-care |
  | doctor | 3       | 2         | 2        | 2              | 1           |
  | nurse  | 3       | 1         | 1        | 2              | 1           |

access seen-in-social-care "Seen in social care"
  for   direct-care
  when  requester is council
  cites "The King's Fund (2018): information seen is tailored to each setting and linked to the role"
  | role          | summary | gp-record | hospital | community-care | social-care |
  | social-worker | 2       | -         | 1        | 1              | 2           |

allow own-notes "Social workers read the notes of their own council"  # illustrative
  roles social-worker
  data  social-care-notes
  for   direct-care
  when  requester is council and same-organisation

# What is kept back.

withhold opted-out-patients "Patients who opted out of Connected Care"
  data  everything
  when  opted-out
  cites "Connected Care, early leaflet for patients: opt-out form at the GP practice"

withhold third-party-information "What tells of another person stays with the council that wrote it"  # illustrative
  data  social-care, social-care-notes labelled third-party
  when  not same-organisation
  refer "The social worker who wrote it"
  cites "The King's Fund (2018): third-party information in social care records"

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

# The agreement. Its dates and signatures are illustrative, but for this: one practice held out at first and signed later.
# It names direct care alone: the portal and population health analytics need agreements of their own.
# Free text in social care is not in it.

agreement sharing-agreement "Connected Care information sharing agreement"
  between     partners
  for         direct-care
  covers      summary, gp-record, hospital, community-care, social-care
  version     "1 (illustrative)"
  controllers joint  # illustrative
  processors  graphnet  # illustrative
  basis       "GDPR Article 6(1)(e)", "GDPR Article 9(2)(h)"  # illustrative
  starts      2016-04-01
  ends        2020-03-31
  review by   2018-12-31
  signatures
  | organisation         | signed     | withdrew   |
  | castle-lane-surgery  | 2016-04-01 | -          |
  | riverbank-surgery    | 2016-04-01 | 2018-03-01 |
  | heathway-surgery     | 2017-09-01 | -          |
  | evening-doctors      | 2016-04-01 | -          |
  | royal-berkshire      | 2016-04-01 | -          |
  | frimley-health       | 2016-07-01 | -          |
  | berkshire-healthcare | 2016-04-01 | -          |
  | bracknell-forest     | 2016-10-01 | -          |

use "scenarios.ig"
