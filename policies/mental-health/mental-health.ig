language caldicott 1

# Drawn from one published account of what mental health clinicians asked for, and from published rules of English
# schemes; no substitute for the signed agreements. Most of the detail is ours: what no source states is marked
# "illustrative" or "our choice", here and in README.md.

policy mental-health "Mental health information: in scope, with stronger safeguards"
  version "2026, draft 1 (illustrative)"
  owner   "The information governance board that adopts it (illustrative)"
  source  "The King's Fund, Digital change in health and social care (2018), on information governance",
          "Summary Care Record, information governance: permission to view, emergency access, legitimate
          relationships",
          "OneLondon, London Care Record: audit visible to patients"
  accept  idle-purpose of care-administration "No clerk has a row: whoever opens this record does so to look
          after the patient"
  accept  idle-purpose of research, planning, population-health, risk-stratification, clinical-audit,
          outbreak-control, invoice-validation "Uses beyond care need an authority of their own, which this
          policy does not give: they are refused"
  accept  idle-role of proxy, personal-representative, claimant, next-of-kin, police-officer "Who asks for
          somebody else, and who asks after a death or for an investigation, is another policy:
          patient-and-disclosure"
  accept  idle-role of hospital-consultant, health-professional, healthcare-student, district-nurse,
          health-visitor, hospice-nurse, pharmacist, chiropodist, administrator, medical-secretary,
          receptionist, clerk, information-officer, systems-support, caldicott-guardian, privacy-officer,
          call-handler "Every cell is illustrative, and these roles have no row: they reach nothing"
  accept  unreached-data of gp-record, community-care "What is at stake is mental health information and what
          stands beside it in a summary or a hospital letter"

use "../nhs/purposes.ig"
use "../nhs/secondary-purposes.ig"
use "../nhs/settings.ig"
use "../nhs/clinical-roles.ig"
use "../nhs/other-roles.ig"
use "../nhs/people.ig"
use "../nhs/record.ig"
use "../nhs/mental-health-record.ig"
use "../nhs/psychiatric.ig"
use "../nhs/patient.ig"
use "../nhs/relationship.ig"
use "../nhs/duties.ig"

category access-log "Log of who looked"
  tier 1 "Who looked at the record, in which role, at what and when"

purpose own-access "The patient's own view"

group care "Care of the patient"
  members direct-care, emergency-care

# Where they work. All are illustrative.

organisation lakeside-trust   "Lakeside Mental Health Trust (illustrative)" setting mental-health-service
organisation fell-trust       "Fell Mental Health Trust (illustrative)"     setting mental-health-service
organisation hill-surgery     "Hill Surgery (illustrative)"                 setting primary-care
organisation general-hospital "General Hospital (illustrative)"             setting acute
organisation county-hospital  "County Hospital (illustrative)"              setting acute
organisation county-ambulance "County Ambulance (illustrative)"             setting ambulance
organisation city-council     "City Council (illustrative)"                 setting council
organisation county-council   "County Council (illustrative)"               setting council
organisation town-council     "Town Council (illustrative)"                 setting council

# The enhanced-safeguards clause: who has it in their agreement.

group clause-signatories "Parties to the agreement with the enhanced-safeguards clause"
  members lakeside-trust, fell-trust, hill-surgery, general-hospital, county-ambulance, city-council,
          town-council

group standard-parties "Parties to the agreement without the clause"
  members lakeside-trust, hill-surgery, general-hospital, county-hospital, county-council, town-council

define both-have-the-clause "Both organisations are parties to the enhanced-safeguards clause"
  when requester is clause-signatories and holder is clause-signatories

# Our choice: a crisis plan is written to be found in a crisis.
define crisis-plan-in-a-crisis "Tier 1, which holds the crisis plan, in an emergency"
  when purpose is emergency-care and tier is 1

# What is asked of the moment.

fact risk-of-serious-harm "There is a risk of serious harm to the patient or to somebody else"
  otherwise "There is no risk of serious harm"

fact own-record "Whoever asks is the patient, whose identity has been checked"
  otherwise "Whoever asks is not the patient, or the identity has not been checked"

# What is owed under the clause, beyond the shared duties. The wording is ours.

duty close-audit           "Have the view looked at in the regular audit of mental health views"
duty show-audit-to-patient "Show the patient who looked, in which role, at what and when"

# What each role may reach. The scope was accepted; every cell is illustrative.

access seen-in-the-service "Seen in a mental health service"
  for  care
  when requester is mental-health-service
  | role         | mental-health | summary | hospital |
  | psychiatrist | 3             | 3       | 2        |
  | nurse        | 3             | 2       | 2        |

access seen-by-others "Seen by others who look after the patient"
  for direct-care
  | role          | mental-health | summary | hospital |
  | gp            | 2             | 3       | 2        |
  | doctor        | 1             | 3       | 3        |
  | social-worker | 2             | 2       | -        |

access seen-in-a-crisis "Seen in a crisis"
  for emergency-care
  | role          | mental-health | summary | hospital |
  | gp            | 2             | 3       | 2        |
  | doctor        | 2             | 3       | 3        |
  | nurse         | 2             | 2       | 2        |
  | paramedic     | 1             | 2       | -        |
  | social-worker | 1             | 2       | -        |

allow patients-see-the-log "Patients see who looked"
  roles patient
  data  access-log
  for   own-access
  when  own-record
  cites "OneLondon, London Care Record: audit visible to patients"

# The safeguard that stands before the others: no clause, no mental health information.

withhold enhanced-safeguards-clause-missing "The agreement between the two lacks the enhanced-safeguards
    clause that mental health information needs"
  data   mental-health
  when   not same-organisation and not crisis-plan-in-a-crisis
  unless both-have-the-clause
  refer  "The organisation that holds the record, which can tell what this patient's care needs by other
         means; and the information governance leads of both: what is missing is the enhanced-safeguards
         clause for mental health information"
  cites  "The King's Fund (2018): guarantees about the safeguards for the data when it's there"

# Who signs the clause later than the others is among the signatories, and waits here until the day. Illustrative.
withhold town-council-has-not-signed "Town Council's agreement lacks the enhanced-safeguards clause to 30
    September 2026"
  data  mental-health
  when  requester is town-council and not same-organisation and not crisis-plan-in-a-crisis
  refer "The organisation that holds the record, which can tell what this patient's care needs by other means;
        and the information governance leads of both: what is missing is the enhanced-safeguards clause for
        mental health information"
  ends  2026-09-30

# Our choice: no agreement carries them.
withhold notes-stay "Detailed notes stay in the service that wrote them"
  data  mental-health from tier 3
  when  not same-organisation
  refer "The mental health service that wrote them"

withhold without-a-relationship "Nobody who does not look after the patient"
  data  mental-health
  when  relationship is no-relationship
  cites "Summary Care Record, information governance: legitimate relationships"

# Grounds.

consent own-patients "A service's own patients"
  for   care
  when  same-organisation
  cites "NHS England, Consent and confidential patient information"
  with implied consent

consent asked-first "The patient is asked before another organisation's record is opened"
  for   care
  when  not same-organisation
  cites "Summary Care Record, information governance: permission to view, emergency access",
        "GP Connect specification, information governance principles: access where the patient is absent"
  with explicit consent
  with implied consent when not patient-present and relationship is one of registered, referral must
    audit-implied
  in best interests when not has-capacity must record-reason, tell-privacy-officer
  # General knowledge: overriding public interest.
  without consent when purpose is emergency-care and risk-of-serious-harm must record-reason,
    tell-privacy-officer, review-afterwards

consent the-patient-asks "It is the patient who asks"
  for own-access
  without consent

# What is owed.

oblige views-recorded "Every view is recorded"  # our choice
  must record-view

oblige enhanced-safeguards "Mental health information seen elsewhere is audited closely, and the patient sees
    the audit"
  data  mental-health
  when  not same-organisation
  must  close-audit, show-audit-to-patient
  cites "The King's Fund (2018): guarantees about the safeguards for the data when it's there"

# Our choice: the same words in a hospital letter are no less sensitive. The safeguards go along, the scope stays.
oblige safeguards-go-along "The same where mental health information stands in another record"
  data everything labelled psychiatric
  when not same-organisation
  must close-audit, show-audit-to-patient

oblige self-claims-are-told "The privacy officer is told of a self-claimed relationship"
  when  relationship is self-claimed
  must  tell-privacy-officer
  cites "Summary Care Record, information governance: self-claimed relationships"

# The two agreements. Parties, basis and the day of review are illustrative, and so is that neither has a first or last
# day. Mental health information is in the scope of both: what the second lacks is the clause, and not the scope.

agreement with-the-clause "Sharing agreement with the enhanced-safeguards clause"
  between   clause-signatories
  for       care
  covers    everything
  review by 2027-03-31
  basis     "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"
  confidentiality "Enhanced-safeguards clause: closer audit, an audit that the patient sees, and permission
                  first"

agreement without-the-clause "Sharing agreement without the clause"
  between   standard-parties
  for       care
  covers    everything
  review by 2027-03-31
  basis     "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"

use "scenarios.ig"
use "cells.ig"
use "dashes.ig"
