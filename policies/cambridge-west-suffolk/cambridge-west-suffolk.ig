language caldicott 1

# Drawn from the published account of Cambridge University Hospitals and West Suffolk; no substitute for the signed
# agreements. What the published sources do not state is marked "illustrative", here and in README.md.

policy cambridge-west-suffolk "Cambridge and West Suffolk: two hospitals' records, and the patient's own view"
  version "2026, illustrative"
  owner   "Information governance group of the two hospitals (illustrative)"
  source  "The King's Fund, Digital change in health and social care (2018), on Cambridge and West Suffolk",
          "NHS England, Consent and confidential patient information",
          "NHS England, guidance on subject access requests",
          "NHS England, NHS App, questions about access to records"
  accept  idle-purpose of emergency-care, care-administration "The account speaks of direct care and of the
          patient's own view; these two purposes wait for a rule of their own"
  accept  idle-role of hospital-consultant, psychiatrist, health-professional, healthcare-student,
          district-nurse, health-visitor, hospice-nurse, pharmacist, paramedic, chiropodist, proxy,
          personal-representative, claimant, next-of-kin, police-officer "The shared list of roles is longer
          than the published account: these have no row in it, and reach nothing"

# What the policies of the library have in common: who asks, why, where, and what there is to see.

use "../nhs/purposes.ig"
use "../nhs/settings.ig"
use "../nhs/clinical-roles.ig"
use "../nhs/people.ig"
use "../nhs/relationship.ig"
use "../nhs/record.ig"
use "../nhs/mental-health-record.ig"
use "../nhs/third-party.ig"
use "../nhs/duties.ig"

# What is ours alone. HL7's code is our choice.

purpose online-view "The patient's own view online"
  code "http://terminology.hl7.org/CodeSystem/v3-ActReason|PATRQT"

label serious-harm      "Marked: seeing it may seriously harm somebody"
label not-yet-discussed "Serious result or diagnosis that nobody has discussed with the patient"

# The two hospitals are real. The practices are invented. The ODS codes are general knowledge, to be confirmed.

organisation cambridge-hospitals "Cambridge University Hospitals"     code "RGT" setting acute
organisation west-suffolk        "West Suffolk Hospital"              code "RGR" setting acute
organisation mill-stream-surgery "Mill Stream Surgery (illustrative)" setting primary-care
organisation long-meadow-surgery "Long Meadow Surgery (illustrative)" setting primary-care

group hospitals "The two hospitals"
  members cambridge-hospitals, west-suffolk

# What is asked about the request.

fact needed-now "What the other hospital holds is needed for the patient's care now"
  otherwise "What the other hospital holds is not needed for the patient's care now"

fact only-reads "The request reads the record and changes nothing"
  otherwise "The request would change the record"

fact combined-view "The view puts both hospitals' records together"
  otherwise "The view shows one hospital's record"

# Asked of staff and of patients alike. Who has not signed in as the patient has not said so: that is unknown.
fact own-record "The record is that of the person who asks" otherwise "The record is somebody else's"

objection sharing-opt-out "The patient opted out of sharing between organisations"
  otherwise "The patient has not opted out of sharing between organisations"
  accept    no-freshness "No published source says how old this answer may be; whoever adopts the policy says
            it here"

# What is asked when an item is marked. Patients may read these words while something is still to be found out, so they
# do not say what is feared. A decision about harm counts for half a year (illustrative), and is then made again.

fact harm-cleared "The appropriate health professional decided that the item may be seen"
  otherwise "The appropriate health professional decided that the item may not be seen for now"
  checked within 182 days

fact third-party-agreed "The other person has agreed" otherwise "The other person has not agreed"

fact reasonable-anyway "It is reasonable to show it without the other person's agreement"
  otherwise "It is not reasonable to show it without the other person's agreement"

fact released-after-review "A health professional has reviewed the item and released it"
  otherwise "No health professional has released the item"

duty record-three-steps "Record the three steps: can it be left out, did the other person agree, is it
    reasonable"

# What those who care for the patient may see. Every cell is illustrative.

access care-roles "What those who care for the patient may see"
  for   direct-care
  cites "The King's Fund (2018): exchange between two electronic patient records"
  | role   | summary | hospital | mental-health |
  | doctor | 3       | 3        | 2             |
  | nurse  | 3       | 2        | 1             |
  | gp     | 3       | 2        | 1             |

# Illustrative: one hospital forbids what the other allows, so that a combined view has a gap.
withhold west-suffolk-mental-health "West Suffolk does not share its mental health record (illustrative)"
  data  mental-health
  when  holder is west-suffolk and not same-organisation
  refer "The mental health team at West Suffolk Hospital"

# General knowledge: the usual rule of a trust.
withhold own-record-at-work "Staff do not look at their own record at work"
  data  everything
  for   direct-care
  when  own-record
  refer "The patient's own view, MyChart, or the records team: staff have the same right of access as other
        patients"

withhold opted-out "Patients who opted out of sharing"
  data  everything
  when  sharing-opt-out and not same-organisation
  refer "The patient's own practice"  # illustrative
  cites "The King's Fund (2018): sites offered citizens an opt-out"

consent individual-care "Consent implied to those who look after the patient"
  for    direct-care
  cites  "NHS England, Consent and confidential patient information"
  with implied consent when relationship is not no-relationship
  accept unmeetable-consent "Consent is implied to those who look after the patient: without a relationship
         there is nobody to ask for it, and the request is refused"

oblige views-recorded "Every view is recorded"
  must  record-view
  cites "NHS England, Information governance framework for shared care records: robust audit on each access"

oblige self-claims-reported "The privacy officer is told of a relationship that the professional claimed"
  for   direct-care
  when  relationship is self-claimed
  must  record-reason, tell-privacy-officer
  cites "NHS England, Information governance for summary care records: self-claimed relationships"

oblige gaps-shown "A combined view says that items are left out"
  data  mental-health
  for   direct-care
  when  combined-view
  must  show-withheld
  cites "GP Connect specification, information governance principles: the view must indicate withheld data"

# Who shares with whom. The source gives no first or last day, so there is none. It says read-only of general
# practitioners; that the hospitals change nothing in each other's record either is our choice.

agreement hospital-exchange "Exchange between the two hospitals' records, when needed"
  between     hospitals
  for         direct-care
  covers      everything
  when        needed-now and only-reads
  controllers joint  # illustrative
  basis       "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"  # illustrative
  confidentiality "Implied consent for individual care"
  cites       "The King's Fund (2018): exchange \"when needed\" between two electronic patient records"
  accept      no-review "The published account names no day; whoever adopts the policy writes the day that
              stands in the signed agreement"

agreement practice-view "General practitioners read the hospitals' records, and change nothing"
  sharers     hospitals
  viewers     primary-care
  for         direct-care
  roles       gp
  covers      everything
  when        only-reads
  controllers joint  # illustrative
  basis       "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"  # illustrative
  confidentiality "Implied consent for individual care"
  cites       "The King's Fund (2018): read-only GP view"
  accept      no-review "The published account names no day; whoever adopts the policy writes the day that
              stands in the signed agreement"

# The patient's own view. The hospital that holds the record shows it, so no agreement is needed.

allow patients-see-their-own "Patients see their own record"
  roles patient
  data  everything
  for   online-view
  when  own-record
  cites "The King's Fund (2018): MyChart patient view", "NHS England, guidance on subject access requests"

consent own-view "Who asks for the own record needs nobody's consent"
  for   online-view
  cites "NHS England, guidance on subject access requests"
  without consent

# No rule speaks of safeguarding: not every patient with a safeguarding concern is at risk from seeing the record.

withhold serious-harm-items "What would be likely to cause serious harm"
  data   everything labelled serious-harm
  for    online-view
  unless harm-cleared
  refer  "The health professional who is responsible for the patient's care"
  cites  "NHS England, guidance on subject access requests: serious harm, decided by the appropriate health
         professional; rare; time-limited"

withhold third-party-items "What tells of another person"
  data   everything labelled third-party
  for    online-view
  unless third-party-agreed or reasonable-anyway then must record-three-steps
  refer  "The hospital's records team, who take the three steps"
  cites  "NHS England, guidance on subject access requests: third parties, three steps"

withhold not-yet-discussed-results "Serious results that nobody has discussed with the patient"
  data   everything labelled not-yet-discussed
  for    online-view
  unless released-after-review
  refer  "The team that is looking after the patient"
  cites  "NHS England, NHS App, questions about access to records: results held for review"

use "scenarios.ig"
use "cells.ig"
