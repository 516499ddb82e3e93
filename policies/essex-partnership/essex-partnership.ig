language caldicott 1

# Drawn from published accounts of Essex Partnership University NHS Foundation Trust, its merger, and the exchange of
# records with general practices and councils; no substitute for the signed agreements.
# What the published sources do not state is marked "illustrative", here and in README.md.

policy essex-partnership "Essex Partnership University NHS Foundation Trust: exchange of records"
  version "2018, illustrative"
  owner   "Information governance group of the Essex exchange (illustrative)"
  source  "The King's Fund, Digital change in health and social care (2018): a health information exchange
          across the trust, primary care and the local authority, after a merger",
          "eput.nhs.uk, Essex NHS merger gets green light, March 2017",
          "essex.gov.uk, privacy notice for the My Care Record system"
  accept  idle-purpose of emergency-care, care-administration "The exchange agreement is for direct care
          alone"
  accept  idle-purpose of research, planning, population-health, risk-stratification, clinical-audit,
          outbreak-control, invoice-validation "Uses beyond care need an authority of their own, which this
          policy does not give: they are refused"
  accept  idle-role of hospital-consultant, doctor, nurse, health-professional, healthcare-student,
          health-visitor, hospice-nurse, pharmacist, paramedic, administrator, medical-secretary,
          receptionist, clerk, information-officer, systems-support, caldicott-guardian, privacy-officer,
          call-handler "No published source gives the roles of the exchange; five are drawn here, and the
          others reach nothing"
  accept  never-asked of patient-present "Sharing out and sharing in are asked of every request, whether or
          not the patient is there"
  accept  unreached-data of hospital "No acute hospital is a party: there is no hospital record to exchange"

use "../nhs/purposes.ig"
use "../nhs/secondary-purposes.ig"
use "../nhs/clinical-roles.ig"
use "../nhs/other-roles.ig"
use "../nhs/settings.ig"
use "../nhs/record.ig"
use "../nhs/mental-health-record.ig"
use "../nhs/social-care-record.ig"
use "../nhs/patient.ig"
use "../nhs/relationship.ig"
use "../nhs/duties.ig"

# The trusts. Two were dissolved on 31 March 2017; one took their place on 1 April 2017. All codes are illustrative.

organisation north-essex-partnership "North Essex Partnership University NHS Foundation Trust (to 31 March
    2017)"
  code    "X9NEP"
  setting mental-health-service

organisation south-essex-partnership "South Essex Partnership University NHS Foundation Trust (to 31 March
    2017)"
  code    "X9SEP"
  setting mental-health-service

organisation essex-partnership "Essex Partnership University NHS Foundation Trust (from 1 April 2017)"
  code    "X9EPU"
  setting mental-health-service

group former-trusts "The two trusts that were dissolved in the merger"
  members north-essex-partnership, south-essex-partnership

# Practices and councils. The practices are invented. The councils are real; what they signed, and when, is
# illustrative.

organisation rivermead-surgery "Rivermead Surgery (illustrative)" code "X9RIV" setting primary-care
organisation marsh-end-surgery "Marsh End Surgery (illustrative)" code "X9MAR" setting primary-care

organisation essex-county-council "Essex County Council"             code "X9ECC" setting council
organisation saltmarsh-council    "Saltmarsh Council (illustrative)" code "X9SAL" setting council

group exchange-parties "Parties to the exchange agreement"
  members former-trusts, essex-partnership, rivermead-surgery, marsh-end-surgery, essex-county-council

# What the merger did to records: they passed to the new trust, and are its own. It did not sign anything.

define passed-on "The record passed to the new trust in the merger"
  when requester is essex-partnership and holder is former-trusts

define own-record "The organisation's own record, or one that passed to it in the merger"
  when same-organisation or passed-on

# What is asked about the patient.

fact shared-out "The patient lets the practice share its record out"
  otherwise "The patient does not let the practice share its record out"

objection objected-to-sharing "The patient objected to this organisation's sharing what it holds"
  otherwise "The patient has not objected to this organisation's sharing what it holds"
  accept    no-freshness "The objection is made to the organisation that holds the record, which looks in that
            record when it answers"

# What each role may reach. Roles and cells are illustrative: no published source gives them.

access views "What each role may reach (illustrative)"
  for direct-care
  | role           | summary | gp-record | community-care | mental-health | social-care | social-care-notes |
  | gp             | 3       | 3         | 2              | 2             | 2           | -                 |
  | district-nurse | 3       | 2         | 2              | 1             | 2           | -                 |
  | chiropodist    | 3       | 2         | 2              | -             | -           | -                 |
  | psychiatrist   | 3       | 2         | 2              | 3             | 2           | -                 |
  | social-worker  | 3       | -         | 2              | 2             | 2           | 1                 |

# What is kept back.

withhold objections "Patients who objected, to the organisation that holds the record, to its being shared"
  data  everything
  when  objected-to-sharing and not own-record
  refer "The organisation that holds the record"
  cites "essex.gov.uk, privacy notice for the My Care Record system: an objection is made to the organisation
        that holds the record"

withhold ceased-trusts "Nothing is asked by, or of, a trust that has been dissolved"
  data   everything
  when   requester is former-trusts or (holder is former-trusts and not passed-on)
  refer  "The information governance team of Essex Partnership University NHS Foundation Trust"  # illustrative
  cites  "eput.nhs.uk, March 2017: both trusts are dissolved on 31 March 2017"
  starts 2017-04-01

# The grounds.

consent own-records "An organisation's own record: no sharing, so no consent to sharing"  # illustrative
  for  direct-care
  when own-record
  without consent

consent shared-for-care "What is shared for the patient's own care"
  for   direct-care
  cites "NHS England Transformation Directorate, Consent and confidential patient information: for individual
        care, consent is implied, to those caring for the patient and on a need to know basis; a refusal is
        respected"
  when  not own-record
  with explicit consent
  with implied consent when relationship is not no-relationship

# SystmOne's two sides. The patient lets the practice share out; and each service that wants to look asks the patient
# whether to share in. That answer, yes or no, is the consent of the request. The emergency is illustrative for Essex.
consent shared-out-and-in "The practice's record, shared out by the practice and shared in by the service that
    asks"
  data   gp-record
  for    direct-care
  cites  "pinfoldmedical.co.uk, patient record: patients consent to sharing out, and to which providers may
         look",
         "southtees.nhs.uk, your electronic patient record: access without asking, if unconscious, is
         monitored"
  when   not own-record
  with explicit consent when shared-out
  in best interests when shared-out and not has-capacity must record-reason, review-afterwards
  accept unmeetable-consent "What the practice has not shared out no service can share in, whatever the
         patient tells that service"

# What is owed.

oblige views-recorded "Every view is recorded"  # illustrative
  must record-view

oblige mental-health-safeguards "Mental health diagnoses, once shared, are looked after more closely"
  data  mental-health from tier 2
  when  not own-record
  must  review-afterwards  # which safeguard is illustrative
  cites "The King's Fund (2018): for mental health diagnoses, more guarantees about the safeguards were asked
        for, and not a narrower scope"

# The agreements. Parties, dates and what they cover are illustrative.

# The succession is recorded: the former trusts' rows are closed on the day of the merger, and the new trust has a row.
agreement exchange "Essex exchange agreement (illustrative)"
  between   exchange-parties
  for       direct-care
  covers    summary to tier 3, gp-record to tier 2, community-care to tier 2, mental-health to tier 2,
            social-care to tier 2
  ends      2019-03-31
  review by 2018-12-31
  basis     "GDPR Article 6(1)(e)", "GDPR Article 9(2)(h)"
  signatures
  | organisation            | signed     | withdrew   |
  | north-essex-partnership | 2016-06-01 | 2017-04-01 |
  | south-essex-partnership | 2016-06-01 | 2017-04-01 |
  | essex-partnership       | 2017-04-01 | -          |
  | rivermead-surgery       | 2016-06-01 | -          |
  | marsh-end-surgery       | 2017-10-02 | -          |
  | essex-county-council    | 2016-06-01 | -          |

# The succession is not recorded: nobody has touched this table since the merger. The new trust is not bound.
agreement saltmarsh "Saltmarsh care agreement (illustrative)"
  between south-essex-partnership, saltmarsh-council
  for     direct-care
  covers  mental-health to tier 2, social-care to tier 2
  basis   "GDPR Article 6(1)(e)", "GDPR Article 9(2)(h)"
  accept  no-review "That nobody looks after this agreement is what it is here to show: nobody recorded the
          succession either"
  signatures
  | organisation            | signed     |
  | south-essex-partnership | 2016-06-01 |
  | saltmarsh-council       | 2016-06-01 |

# The law that made the new trust gave it the former trusts' records. It gave it nobody else's.
gateway records-passed-on "Records that passed to the new trust in the merger"
  for    direct-care
  covers everything
  when   passed-on
  basis  "National Health Service Act 2006, section 56 (that records pass with the rest is general knowledge)"
  cites  "National Health Service Act 2006, section 56: the trusts are dissolved, and the property and
         liabilities named pass to the new trust"
  starts 2017-04-01

use "scenarios.ig"
use "cells.ig"
use "dashes.ig"
