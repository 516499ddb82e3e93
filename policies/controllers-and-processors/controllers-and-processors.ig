language caldicott 1

# Drawn from published national guidance on shared care records, read as excerpts; the scheme itself, "the Vale", is
# invented. No substitute for a signed agreement. What no source states is marked "illustrative" or "our choice",
# here and in README.md.

policy controllers-and-processors "Controllers and processors of a shared care record"
  version "2026, draft 1 (illustrative)"
  owner   "Vale information governance board (illustrative)"
  source  "NHS England, Information governance framework for integrated health and care: shared care records",
          "NHS England, Data sharing and processing agreement, template page",
          "UK GDPR, Articles 26 and 28"
  accept  idle-purpose of care-administration "The grants are for individual care and for the support of the
          service; administration is in neither"
  accept  idle-role of psychiatrist, doctor, nurse, health-professional, healthcare-student, health-visitor,
          pharmacist, paramedic, chiropodist, administrator, medical-secretary, receptionist, clerk,
          information-officer, caldicott-guardian, privacy-officer, call-handler "Five professions are enough
          to show whose rules govern; the scheme's own matrix is not drawn here"

use "../nhs/purposes.ig"
use "../nhs/record.ig"
use "../nhs/social-care-record.ig"
use "../nhs/clinical-roles.ig"
use "../nhs/other-roles.ig"
use "../nhs/settings.ig"
use "../nhs/relationship.ig"
use "../nhs/duties.ig"

# What there is to see. An item of a combined view says whose contributions are in it.

group shared-records "Records in the shared view: all but free text of social care"
  members summary, gp-record, hospital, community-care, social-care

label from-council   "Holds something that the council contributed"
label from-community "Holds something that community and mental health services contributed"

# Who asks, and why.

group care-professionals "Professionals who look after the patient"
  members gp, hospital-consultant, district-nurse, hospice-nurse, social-worker

group individual-care "Individual care"
  members direct-care, emergency-care

purpose support-incident "Support of the service, for one incident"

purpose product-improvement "Improvement of the supplier's own product"
  accept idle-purpose "A processor has no purposes of its own: it is declared so that asking for it is refused
         by name"

# Organisations. All are illustrative.

organisation mill-lane-surgery "Mill Lane Surgery (illustrative)"             setting primary-care
organisation vale-hospital     "Vale Hospital (illustrative)"                 setting acute
organisation vale-community    "Vale Community Services (illustrative)"       setting community-service
organisation vale-council      "Vale Council (illustrative)"                  setting council
organisation st-judes          "St Jude's Hospice (illustrative)"             setting hospice
organisation record-systems    "Record Systems Ltd, processor (illustrative)" setting supplier
organisation moor-surgery      "Moor Surgery (illustrative)"                  setting primary-care
organisation moor-hospital     "Moor Hospital (illustrative)"                 setting acute

group vale "The Vale shared care record"
  members mill-lane-surgery, vale-hospital, vale-community, vale-council

group moor "The Moor shared care record, next door"
  members moor-surgery, moor-hospital

group urgent-care-parties "Parties to the urgent care agreement"
  members mill-lane-surgery, vale-hospital

# What is asked.

define legitimate-relationship "There is a legitimate relationship between professional and patient"
  when relationship is not no-relationship

fact holder-is-controller "The holder is a controller of this item"
  otherwise "The item came to the holder from another controller"

fact controllers-ticket "The controller has opened a ticket for the incident, and it names this record"
  otherwise "No ticket of the controller names this record"

fact toolkit-in-date "The Data Security and Protection Toolkit of the organisation that asks is in date"
  otherwise "The Data Security and Protection Toolkit of the organisation that asks is not in date"

fact privacy-notice-published "The holder's published privacy notice tells of this sharing"
  otherwise "The holder's published privacy notice does not tell of this sharing"

fact request-attested "The organisation that asks attests that the request is valid"
  otherwise "The organisation that asks has not attested that the request is valid"

fact past-retention "The record is past its retention date"
  otherwise "The record is within its retention period"

fact records-manager-agrees "The records manager has decided that the record may be used"

define between-urgent-care-parties "Both are parties to the urgent care agreement, and not the same"
  when requester is urgent-care-parties and holder is urgent-care-parties and not same-organisation

# What is owed.

duty name-the-contact "Say, when a patient asks, which of the joint controllers to turn to"
duty limit-to-session "See this record in this session only, and keep no copy"
duty keep-attestation "Keep the attestation, and answer for it when the access is challenged"
duty report-lapse     "Report the lapse to the information governance leads of both organisations"

# Who may reach what. How deep each role reaches is for the scheme's own matrix, which is not drawn here.

allow care-teams "Professionals read what they need of a patient with whom they have a legitimate
    relationship"
  roles care-professionals
  data  everything
  for   individual-care
  when  legitimate-relationship
  cites "Information governance framework, shared care records, journey 2"

allow support "An engineer reads the one record that the controller's ticket names"
  roles systems-support
  data  everything
  for   support-incident
  when  controllers-ticket
  must  limit-to-session
  cites "UK GDPR, Article 28(3)(a)"

# A processor has no purposes of its own, though it may hold the record on its machines.

withhold instructions-only "A processor acts on the controllers' instructions alone"
  data  everything
  when  requester is supplier and purpose is not support-incident
  refer "The joint controllers' board; whoever decides purposes becomes accountable for them"
  cites "UK GDPR, Article 28(3)(a) and (10)"

# Assurance. That a lapse does not hold up an emergency is our choice.

withhold toolkit-lapsed "Organisations whose toolkit is not in date"
  data   everything
  when   not toolkit-in-date and not same-organisation
  unless purpose is emergency-care then must report-lapse
  refer  "The information governance lead of the organisation that asks"
  cites  "NHS England, National care records service, onboarding guidance"

withhold patients-not-told "Sharing that patients have not been told of"
  data   everything
  when   not privacy-notice-published and not same-organisation
  unless purpose is emergency-care then must report-lapse
  refer  "The data protection officer of the organisation that holds the record"
  cites  "Caldicott principle 8: no surprises"

# Each contributor's own rule. In a combined view all of them hold, so the strictest governs. The rules are illustrative.

withhold rule-of-the-council "The council's rule for what it contributes"
  data  everything labelled from-council
  for   individual-care
  when  role is not one of gp, district-nurse, social-worker
  refer "The council"
  cites "A published catalogue of constraints on NHS data environments: the strictest contributor's rule
        governs"

withhold rule-of-community-services "Community and mental health services' rule for what they contribute"
  data  everything labelled from-community
  for   individual-care
  when  role is not one of gp, hospital-consultant
  refer "Community and mental health services"
  cites "A published catalogue of constraints on NHS data environments: the strictest contributor's rule
        governs"

# Retention. The date itself comes from the records system; both exceptions are our choice.

withhold past-its-date "Records past their retention date are not shown on the quiet; an emergency does not
    wait"
  data   everything
  when   past-retention
  unless records-manager-agrees or purpose is emergency-care then must record-reason
  refer  "The records manager of the organisation that holds the record"
  cites  "NHS England, Records management code of practice (2021)"

# Grounds in confidentiality.

consent care-ground "Implied consent for individual care"
  for   individual-care
  cites "NHS England, Consent and confidential patient information"
  with implied consent

consent support-ground "The processor acts for the controller who holds the record in confidence"  # our reading
  for support-incident
  without consent

# Joint controllers. Every date and signature is illustrative. A signature is not a flow: two parties had signed before
# the agreement started.

agreement vale-record "Vale data sharing and processing agreement, with joint controller arrangement"
  between     vale
  for         direct-care
  covers      shared-records
  must        show-withheld, name-the-contact
  starts      2025-04-01
  ends        2028-03-31
  review by   2026-03-31
  version     "2"
  controllers joint
  processors  record-systems
  basis       "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"
  confidentiality "Implied consent for individual care"
  cites       "NHS England, Data sharing and processing agreement, template page",
              "Information governance framework, shared care records, appendix 2: joint controllers"
  accept      different-duties "It is written first, so what it asks is owed wherever both apply; what the
              urgent care agreement asks is an `oblige` of its own"
  signatures
  | organisation      | signed     | withdrew   |
  | mill-lane-surgery | 2025-03-10 | -          |
  | vale-hospital     | 2025-03-12 | -          |
  | vale-community    | 2025-04-01 | 2026-05-01 |
  | vale-council      | 2025-09-01 | -          |

# A second agreement between two of them. A permit cites one agreement; what the other asks is owed as well, so it is
# written as an obligation.

agreement urgent-care "Urgent care agreement (illustrative)"
  between     urgent-care-parties
  for         individual-care
  covers      summary, gp-record, hospital
  review by   2028-12-31
  controllers joint
  basis       "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"

oblige urgent-care-checked "Between parties to the urgent care agreement every view is checked afterwards"
  when between-urgent-care-parties
  must review-afterwards

# Sole controllers: each shares what it is itself a controller of, and nobody else's letters.

agreement hospice-sharing "Hospice data sharing agreement (illustrative)"
  between     st-judes, vale-hospital, mill-lane-surgery
  for         direct-care
  covers      summary, gp-record, hospital
  when        holder-is-controller
  starts      2025-07-01
  ends        2026-06-30
  controllers sole
  basis       "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"
  confidentiality "Implied consent for individual care"
  cites       "GP Connect specification, information governance principles"
  accept      no-review "It ends after a year, and is looked at again before it is made anew"

# A processor.

agreement processing "Data processing agreement"
  sharers     vale
  viewers     record-systems
  for         support-incident
  covers      everything
  controllers joint
  processors  record-systems
  cites       "UK GDPR, Article 28(3)"
  accept      no-lawful-basis "A processor acts on the controllers' basis and has none of its own: UK GDPR
              Article 28(3)"
  accept      no-review "It is reviewed with the agreement of the controllers whose records it is about"

# The shared care record next door.

agreement journey-2 "Sharing across the boundary with the Moor (illustrative)"
  sharers   mill-lane-surgery, vale-hospital, vale-council
  viewers   moor
  for       direct-care
  covers    summary, gp-record, hospital
  when      request-attested
  must      keep-attestation
  starts    2026-01-01
  review by 2028-12-31
  basis     "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"
  confidentiality "Implied consent for individual care"
  cites     "Information governance framework, shared care records, journey 2"

# What every permit owes.

oblige views-recorded "Every access is recorded, so that it can be investigated and challenged"
  must  record-view
  cites "Information governance framework, shared care records, journey 2"

oblige self-claimed-reported "A self-claimed relationship is told to the privacy officer"
  for   individual-care
  when  relationship is self-claimed
  must  tell-privacy-officer
  cites "NHS England, Information governance for summary care records"

use "scenarios.ig"
use "cells.ig"
