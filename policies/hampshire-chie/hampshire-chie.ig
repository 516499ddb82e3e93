language caldicott 1

# Drawn from the published account of the Care and Health Information Exchange (CHIE), once the Hampshire Health Record,
# and of its twin for analysis, CHIA; no substitute for the signed agreements.
# What the published sources do not state is marked "illustrative", here and in README.md.
# The policy speaks of CHIE and CHIA. What staff see in their own organisation's system is outside it.

policy hampshire-chie "Care and Health Information Exchange, Hampshire and Isle of Wight"
  version "2023, illustrative"
  owner   "CHIE Information Governance Group"
  source  "hantshealthrecord.nhs.uk, questions and answers, and security and consent",
          "careandhealthinformationexchange.org.uk, find out more; contact us; health planning and research",
          "hantsiow.icb.nhs.uk, about CHIE, and learn more about data sharing"
  accept  idle-purpose of emergency-care, care-administration "CHIE is for direct care, an emergency among it;
          administration is in no agreement"
  accept  idle-purpose of population-health, risk-stratification, clinical-audit, outbreak-control,
          invoice-validation "CHIA is for planning and research; any other analysis needs an agreement of its
          own, and is refused"
  accept  idle-role of insurer "Nothing goes to commercial companies: careandhealthinformationexchange.org.uk,
          health planning and research"
  accept  idle-role of psychiatrist, healthcare-student, district-nurse, health-visitor, hospice-nurse,
          paramedic, administrator, medical-secretary, receptionist, clerk, systems-support,
          caldicott-guardian, privacy-officer, call-handler, invoice-validator, health-protection-team,
          clinical-auditor "The source names doctors, nurses, podiatrists, therapists, pharmacists and social
          services; who is none of these does not look"
  accept  no-freshness of type-1-opt-out "The practice that registered it applies it to what leaves the
          practice; no source says how old a look-up may be"
  accept  unreached-data of gp-record, hospital, mental-health "CHIE holds coded data only and no comments:
          the detail stays where it was written"
  accept  unreached-data of social-care-notes "CHIE holds coded data only: free text of social care is not in
          it"

use "../nhs/purposes.ig"
use "../nhs/secondary-purposes.ig"
use "../nhs/clinical-roles.ig"
use "../nhs/other-roles.ig"
use "../nhs/analysts.ig"
use "../nhs/settings.ig"
use "../nhs/record.ig"
use "../nhs/mental-health-record.ig"
use "../nhs/social-care-record.ig"
use "../nhs/patient.ig"
use "../nhs/national-opt-outs.ig"
use "../nhs/duties.ig"

# What CHIE and CHIA hold. Practices, hospitals, community and mental health services and councils send to CHIE; the
# categories of their records are the shared plain picture, which is illustrative.

group community "Community and mental health records"
  members community-care, mental-health

category audit-trail "CHIE audit trail"
  tier 1 "Who looked at the record, and on which day"

category analytics-rows "CHIA, one row for each patient"
  tier 1 "Pseudonymised rows, without name, address or date of birth"

# What is left out. The names of the four kinds are the source's; which codes fall under each is not published.

label sexual-health "Sexual health"
label termination   "Termination of pregnancy"
label abuse         "Abuse"
label complaint     "Complaint"

# Why CHIE is asked, besides care and analysis.

purpose audit-request "Answering a patient who asks who has looked at the record"

group analysis "Planning and research"
  members planning, research

# Who looks. That doctors, nurses, podiatrists, therapists, pharmacists and social services do is the source's.

group clinicians "Doctors, nurses, podiatrists and therapists"
  members gp, hospital-consultant, doctor, nurse, chiropodist, health-professional

# Who takes part. The practices and the university are invented. The rest are real, and what they signed is
# illustrative. All codes are illustrative.

organisation old-mill-surgery     "Old Mill Surgery (illustrative)"     code "X9OMS" setting primary-care
organisation harbour-lane-surgery "Harbour Lane Surgery (illustrative)" code "X9HLS" setting primary-care

organisation university-hospital-southampton "University Hospital Southampton NHS Foundation Trust"
  code    "X9UHS"
  setting acute

organisation portsmouth-hospitals     "Portsmouth Hospitals University NHS Trust" code "X9PHT" setting acute
organisation solent                   "Solent NHS Trust"                          code "X9SOL" setting community-service
organisation hampshire-county-council "Hampshire County Council"                  code "X9HCC" setting council

# It runs CHIE and CHIA.
organisation south-central-west "NHS South, Central and West Commissioning Support Unit"
  code    "X9SCW"
  setting supplier

organisation hampshire-icb "NHS Hampshire and Isle of Wight Integrated Care Board"
  code    "X9ICB"
  setting commissioner

organisation local-university "Local university (illustrative)" code "X9UNI" setting university

group chie-partners "Organisations that take part in CHIE"
  members old-mill-surgery, harbour-lane-surgery, university-hospital-southampton, portsmouth-hospitals,
          solent, hampshire-county-council

# What is asked.

fact involved-in-care "The professional is directly involved in the patient's treatment or care"
  otherwise "The professional is not directly involved in the patient's treatment or care"

fact identity-checked "The identity of whoever asks has been checked"  # illustrative
  otherwise "The identity of whoever asks has not been checked"

fact declared-anonymous "The agreement for this use declares the data anonymous in the recipient's hands"
  otherwise "No agreement declares the data anonymous in the recipient's hands"

fact holds-key "The recipient holds a key to the pseudonyms"
  otherwise "The recipient holds no key to the pseudonyms"

fact section-251-support "Support under section 251 covers this use on this day"  # illustrative
  otherwise "No support under section 251 covers this use on this day"

fact for-a-company "The analysis is for the benefit of a commercial company"
  otherwise "The analysis is for no commercial company's benefit"

define anonymous-to-the-recipient "The data is declared anonymous in the recipient's hands, and the recipient
    holds no key"
  when declared-anonymous and not holds-key

objection opted-out "The patient opted out of CHIE"
  otherwise "The patient has not opted out of CHIE"
  accept    no-freshness "No published source says how old this answer may be; whoever adopts the policy says
            it here"

objection opted-out-of-analytics "The patient opted out of use in CHIA"
  otherwise "The patient has not opted out of use in CHIA"
  accept    no-freshness "No published source says how old this answer may be; whoever adopts the policy says
            it here"

# Whoever keeps the register of opt-outs says this; it can only narrow.
objection opt-out-in-doubt "An opt-out and its cancellation cannot be put in order"  # illustrative
  otherwise "The register of opt-outs is in order"
  accept    no-freshness "Whoever keeps the register of opt-outs says it of the register as it stands"

# For the claims in scenarios.ig: what has to be so for somebody to be promised a view.

define free-to-show "The item is not of a kind that is left out, and no opt-out stands or is in doubt"
  when not (labelled sexual-health or labelled termination or labelled abuse or labelled complaint) and not
       opted-out and not opt-out-in-doubt

define between-partners "Both organisations take part in CHIE"
  when requester is chie-partners and holder is chie-partners

# What is owed.

duty say-incomplete "Say on every view that CHIE does not hold everything"  # in what form is illustrative
duty never-identify "Do not try to find out who anybody is"  # illustrative

# What each role may see. That the view goes with the role is sourced; the cells are illustrative.

access views "What each role sees (cells illustrative)"
  for   direct-care
  when  involved-in-care
  cites "hantshealthrecord.nhs.uk, security and consent: staff directly involved in care only, and of the
        record what suits their role"
  | role          | summary | gp-record | hospital | community | social-care |
  | clinicians    | 3       | 2         | 2        | 2         | 1           |
  | pharmacist    | 2       | 2         | 1        | -         | -           |
  | social-worker | 2       | -         | 1        | 2         | 2           |

allow who-has-looked "The office that runs CHIE draws up the audit trail for the patient"
  roles information-officer
  data  audit-trail
  for   audit-request
  cites "careandhealthinformationexchange.org.uk: a patient may request a copy of the audit trail"

allow analysis-for-planning "Analysts use CHIA to plan services"
  roles analyst
  data  analytics-rows
  for   planning
  cites "careandhealthinformationexchange.org.uk, health planning and research"

allow analysis-for-research "Researchers use CHIA for research"
  roles researcher
  data  analytics-rows
  for   research
  cites "careandhealthinformationexchange.org.uk, health planning and research"

# What is not there, and what is kept back.

conceal left-out "What CHIE leaves out: sexual health, terminations, abuse and complaints"
  data  everything labelled sexual-health, termination, abuse, complaint
  cites "hantshealthrecord.nhs.uk, questions and answers: what is not included in CHIE"

withhold opted-out-patients "Patients who opted out of CHIE"
  data  everything
  for   direct-care, analysis
  when  opted-out
  refer "The organisation that holds the record, by telephone or letter"  # illustrative
  cites "careandhealthinformationexchange.org.uk, find out more: opt-out form, and form to cancel it"

withhold opt-outs-in-doubt "Data quality: the register of opt-outs must be put right first"  # illustrative
  data  everything
  for   direct-care, analysis
  when  opt-out-in-doubt
  refer "The CHIE Information Governance Group, to put the register of opt-outs right"

withhold analytics-opt-outs "Patients who opted out of use in CHIA"
  data  analytics-rows
  when  opted-out-of-analytics
  cites "hantshealthrecord.nhs.uk, Information Commissioner has no concern over HHR: patients who have opted
        out of CHIE and of use in analytics"

withhold national-opt-outs "Patients with a national data opt-out or a Type 1 opt-out, where the data is not
    declared anonymous"
  data   analytics-rows
  when   national-data-opt-out or type-1-opt-out
  unless anonymous-to-the-recipient
  cites  "NHS England, National Data Opt-out operational policy: it applies to uses under section 251, and not
         to data anonymised in line with the Information Commissioner's code",
         "General practices' privacy notices on the Type 1 opt-out: identifiable data does not leave the
         practice for purposes beyond individual care"

withhold no-company "Nothing for the benefit of a commercial company"
  data  analytics-rows
  when  for-a-company
  cites "careandhealthinformationexchange.org.uk, health planning and research: never for the benefit of
        commercial companies"

# The grounds.

consent permission-to-view "Permission to view"
  for   direct-care
  cites "hantshealthrecord.nhs.uk, security and consent: each person who looks asks permission",
        "careandhealthinformationexchange.org.uk, acceptable usage agreement: where the patient is not
        present, or is unconscious, judgement"
  with explicit consent
  with implied consent when not patient-present
  in best interests when not has-capacity must record-reason

consent patient-asked "The patient asked to see who has looked"
  for    audit-request
  cites  "careandhealthinformationexchange.org.uk, find out more: form to request the audit trail"
  with explicit consent when identity-checked
  accept unmeetable-consent "Until the identity of whoever asks has been checked nobody is told who has
         looked"

# Row by row, what nobody declared anonymous is confidential patient information. Section 251 is the law's way to use
# that without consent; that CHIA has such uses at all is illustrative.
consent analysis-ground "Analysis rests on data that is anonymous in the recipient's hands, or on section 251"
  for    analysis
  cites  "careandhealthinformationexchange.org.uk, health planning and research: those who use the data cannot
         identify anybody",
         "NHS England Transformation Directorate, Consent and confidential patient information: beyond
         individual care, consent or support under section 251"
  without consent when anonymous-to-the-recipient
  without consent when section-251-support
  accept unmeetable-consent "Data that is neither anonymous to the recipient nor covered by section 251 is
         analysed by nobody"

# What is owed.

oblige looks-recorded "Every look is recorded, so that the patient can be told"
  must  record-view
  cites "hantshealthrecord.nhs.uk, security and consent: who looked, and what they did, is logged each time"

oblige not-everything "Nobody takes CHIE for the whole record"
  for   direct-care
  must  say-incomplete
  cites "careandhealthinformationexchange.org.uk, acceptable usage agreement: users accept that CHIE may have
        information missing"

# The agreements: CHIE for care, and CHIA, its twin for analysis, on a basis of its own.

agreement chie "CHIE sharing agreement"
  between chie-partners
  for     direct-care
  covers  summary to tier 3, gp-record to tier 2, hospital to tier 2, community to tier 2, social-care to tier
          2
  basis   "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"
  confidentiality "Permission to view, asked of the patient"
  cites   "hantshealthrecord.nhs.uk, questions and answers: coded data only, and no comments of the general
          practitioner",
          "hantsiow.icb.nhs.uk, learn more about data sharing: Articles 6(1)(e) and 9(2)(h)"
  accept  no-review "The published account names no day; whoever adopts the policy writes the day that stands
          in the signed agreement"

agreement chia "CHIA agreement (illustrative)"
  sharers   south-central-west
  viewers   hampshire-icb, local-university
  for       analysis
  covers    analytics-rows
  must      never-identify
  review by 2024-03-31  # illustrative
  basis     "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(j)"  # illustrative
  confidentiality "Data declared anonymous in the recipient's hands"

use "scenarios.ig"
use "cells.ig"
use "dashes.ig"
