language caldicott 1

# Drawn from published guidance and legislation on sensitive and restricted data in England, read as excerpts and
# reports; no substitute for the signed agreement or for legal advice. What no source states is marked "illustrative" or
# "our choice", and what rests on general knowledge says so, here and in README.md.

policy sensitive-data "Sensitive and restricted data"
  version "2026, draft 1 (illustrative)"
  owner   "The information governance board that adopts it (illustrative)"
  source  "Summary Care Record: GP summary exclusion sets",
          "GP Connect specification, information governance principles",
          "Gender Recognition Act 2004, section 22, and the Orders made under it",
          "Hansard, Commons, 7 January 2008, Medical Records: Databases (written answer)",
          "Summary Care Record, published lists of role-based access codes",
          "NHS England, HIV and Sexually Transmitted Infections, guidance (October 2023)"
  accept  idle-role of patient "A patient is answered by the organisation that holds the entry, and reads no
          record here"
  accept  idle-role of proxy, personal-representative, claimant, next-of-kin, police-officer "Disclosure to
          these is another policy: patient-and-disclosure"
  accept  idle-role of analyst, invoice-validator, health-protection-team, clinical-auditor, insurer
          "Restricted data goes to no analysis but the research that an Order names"
  accept  idle-role of hospital-consultant, psychiatrist, healthcare-student, district-nurse, health-visitor,
          hospice-nurse, pharmacist, paramedic, chiropodist, administrator, medical-secretary, clerk,
          information-officer, systems-support, caldicott-guardian, privacy-officer, social-worker,
          call-handler "Every cell is illustrative, and these roles have no row: they reach nothing"
  accept  never-asked of patient-present "Whether an item is sensitive does not turn on where the patient is"
  accept  never-asked of type-1-opt-out "Nothing leaves a practice for a use beyond care under this policy:
          the research that an Order names reads hospital records"
  accept  unreached-data of community-care "None of what is restricted here stands in it"

use "../nhs/purposes.ig"
use "../nhs/clinical-roles.ig"
use "../nhs/other-roles.ig"
use "../nhs/analysts.ig"
use "../nhs/people.ig"
use "../nhs/record.ig"
use "../nhs/sensitive.ig"
use "../nhs/sealed.ig"
use "../nhs/patient.ig"
use "../nhs/national-opt-outs.ig"
use "../nhs/duties.ig"

# What there is to see, beyond the shared picture of a record. Tiers and wording are illustrative.

category sexual-health-clinic "Record of a sexual health clinic"
  tier 1 "That somebody attends"
  tier 2 "Tests, treatment and notes"

label gender-recognition "Protected information: Gender Recognition Act 2004, section 22"
label licensed-fertility "Licensed fertility treatment: Human Fertilisation and Embryology Act 1990"

# Who asks, and why.

group doctors "Doctors"
  members gp, doctor

group health-professionals "Health professionals"
  members doctors, nurse, health-professional

purpose cass-review        "Research that NHS England asked for, for the Cass Review"
purpose data-linkage-study "The data linkage study that the Cass Review recommended"

purpose own-request "The patient's own request"
  accept idle-purpose "Nothing is read for it: it is declared to say what a patient who asks may learn of a
         sealed entry"

group care "Care of the patient"
  members direct-care, emergency-care

group order-research "Research that an Order names"
  members cass-review, data-linkage-study

# Where they work. All are illustrative.

organisation market-street-surgery "Market Street Surgery (illustrative)"
organisation city-hospital         "City Hospital (illustrative)"
organisation county-hospital       "County Hospital (illustrative)"
organisation riverside-clinic      "Riverside Sexual Health Clinic (illustrative)"
organisation fertility-centre      "Licensed Fertility Centre (illustrative)"

organisation gids-records "Holder of the records of the Gender Identity Development Service (illustrative)"
organisation study-team   "Research team that the Order lists (illustrative)"

group care-partners "Parties to the care agreement"
  members market-street-surgery, city-hospital, county-hospital, riverside-clinic, fertility-centre

# What is asked about the item and the patient.

fact patient-asked-to-include "The patient asked for this item to be included"
  otherwise "The patient has not asked for this item to be included"

fact free-text-read "Somebody has read this note for sensitive matters, and has marked what was found"
  otherwise "Nobody has read this note for sensitive matters"

fact agreed-to-this-disclosure "The person agreed to this very disclosure"
  otherwise "The person has not agreed to this very disclosure"

fact imminent-danger "It is needed to avert imminent danger to the patient's health"
  otherwise "No imminent danger to the patient's health is to be averted"

# What is asked about the requester.

fact in-creating-team "The requester is in the team that wrote it"
  otherwise "The requester is not in the team that wrote it"

fact wrote-it "The requester wrote it" otherwise "Somebody else wrote it"

fact may-open-seals "The role profile lets the requester open sealed data without the patient's permission"
  otherwise "The role profile does not let the requester open sealed data"
  code      "B0083"

fact under-doctors-direction "The requester works under a doctor's direction"
  otherwise "The requester does not work under a doctor's direction"

# The three grounds. Whatever else is written in the box is none of them, and the question stays open.
choice seal-ground "Ground for opening the seal"
  of express-consent, legal-requirement, overriding-public-interest

# What is asked of research under an Order.

fact authorised-person "The requester is an authorised person in England, listed in the Order relied on"
  otherwise "The requester is not listed in the Order relied on"

fact under-18-at-referral "The patient was under 18 when referred to the Gender Identity Development Service"
  otherwise "The patient was 18 or older when referred"

# Orders are revoked. The 28 days are illustrative.
fact order-stands "The Order relied on has been looked up and stands"
  otherwise "The Order relied on is marked as revoked"
  checked within 28 days

fact section-251-support "Support under section 251 is in place"
  otherwise "There is no support under section 251"

# What is owed, beyond the shared duties.

duty record-inclusion "Record on which request of the patient the item was included"
duty record-order     "Record the Order that was relied on"

# What each role may reach. Every cell is illustrative.

access care-staff "What health professionals may see"
  for care
  | role                | summary | gp-record | hospital | sexual-health-clinic |
  | doctors             | 3       | 3         | 3        | 2                    |
  | nurse               | 3       | 2         | 3        | 2                    |
  | health-professional | 3       | 2         | 2        | -                    |

allow reception-desk "Receptionists see names, addresses and other demographics (illustrative)"
  roles receptionist
  data  summary to tier 1
  for   care-administration

allow researchers-under-an-order "Researchers whom an Order lists see the records it speaks of"
  roles researcher
  data  hospital
  for   order-research
  when  authorised-person and under-18-at-referral and not same-organisation
  cites "Gender Recognition (Disclosure of Information) (England) Order 2022, SI 2022/742, article 2"

# Exclusion sets: left out by themselves, put in at the patient's wish.

withhold exclusion-sets "Items in a sensitive-data exclusion set"
  data   everything labelled sensitive
  when   not same-organisation
  unless patient-asked-to-include then must record-inclusion
  refer  "The organisation that holds the record, which can ask the patient"
  cites  "Summary Care Record: GP summary exclusion sets",
         "GP Connect specification, information governance principles: exclusion set"

# A list of codes does not find what is written in words. What nobody has read counts as sensitive. Our choice.
withhold unread-free-text "Free text of the practice that nobody has read for sensitive matters"
  data   gp-record from tier 3
  when   not same-organisation
  unless free-text-read
  refer  "The organisation that holds the record, which can read the note first"
  cites  "Hampshire CHIE, questions and answers: coded data only, no comments"

# Legally restricted items. An Order lifts an offence. It is no power to share: everything else is still needed.

define medical-disclosure "To a health professional, for medical purposes, from a person who agreed or cannot"
  when role is health-professionals and purpose is care and (consent is given or not has-capacity)

withhold protected-gender-history "Protected information about gender recognition"
  data   everything labelled gender-recognition
  when   purpose is not order-research
  unless medical-disclosure or agreed-to-this-disclosure
  refer  "The organisation that holds the record, which can ask the patient"
  cites  "Gender Recognition Act 2004, section 22",
         "Gender Recognition (Disclosure of Information) (England, Wales and Northern Ireland) (No. 2) Order
         2005, SI 2005/916: medical purposes"

# The exception for danger is general knowledge, to be confirmed against section 33A as it stands.
withhold licensed-fertility-treatment "Identifying information about licensed fertility treatment"
  data   everything labelled licensed-fertility
  when   not same-organisation
  unless consent is given or (imminent-danger and not has-capacity)
  refer  "The organisation that holds the record, which can ask the patient"
  cites  "Human Fertilisation and Embryology Authority, Code of Practice, 8th edition, guidance note 30",
         "Human Fertilisation and Embryology Act 1990, section 33A (general knowledge)"

# General knowledge of the Directions and of the Regulations of 1974 before them. They were revoked from 12 October
# 2023, so an answer for a day before that is given by what stood then.
withhold infection-directions "Sexually transmitted infections: doctors and those they direct, to 11 October
    2023"
  data   sexual-health-clinic
  when   not in-creating-team
  unless role is doctors or under-doctors-direction
  ends   2023-10-11
  cites  "NHS Trusts and Primary Care Trusts (Sexually Transmitted Diseases) Directions 2000",
         "NHS Trusts and Primary Care Trusts (Sexually Transmitted Diseases) (Revocation) Directions 2023"

# Services that may be used anonymously: that somebody attends is itself the secret.

conceal anonymous-service "That somebody attends a service which may be used anonymously"
  data   sexual-health-clinic
  when   not in-creating-team
  unless consent is given
  cites  "NHS England, HIV and Sexually Transmitted Infections, guidance (October 2023): explicit consent
         before sharing outside the service",
         "Health and Social Care Act 2012, sections 251B and 251C: anonymous access provider"

# Sealed: shown as withheld, and opened by few, on one of three grounds.

define overriding-ground "The law requires it, or an overriding public interest does"
  when seal-ground is one of legal-requirement, overriding-public-interest

define ground-stands "One of the three grounds stands; express consent only where it is on record"
  when   overriding-ground or (seal-ground is express-consent and consent is given)
  accept idle-condition "Of the three grounds it is the one that is left once the other two are ruled out; it
         is named so that whoever states no ground is asked for one"

withhold sealed-entries "Sealed entries"
  data   everything labelled sealed, sealed-and-locked
  when   not in-creating-team and not wrote-it
  unless may-open-seals and ground-stands then must record-reason, tell-privacy-officer, review-afterwards
  refer  "The team that wrote the entry, which can open it at the patient's wish"
  cites  "Hansard, Commons, 7 January 2008, Medical Records: Databases (written answer)",
         "Summary Care Record, published lists of role-based access codes: B0083"

withhold sealed-at-the-practice "What is sealed or locked in a practice's record stays in the practice"
  data  gp-record labelled sealed, sealed-and-locked
  when  not same-organisation
  refer "The team that wrote the entry, which can open it at the patient's wish"
  cites "GP Connect specification, information governance principles: private, sealed, locked"

# Sealed and locked: only the team that wrote it learns that it exists. The patient knows, and may ask the organisation
# that holds it; that question is the patient's own, and its answer is for the patient.

define patients-own-question "The patient asks the organisation that holds the entry"
  when role is patient and same-organisation

conceal locked-entries "Entries that are sealed and locked"
  data  everything labelled sealed-and-locked
  when  not in-creating-team and not patients-own-question
  cites "Pulse, Care Record move to ease fears over confidentiality (report of the design)"

# A national data opt-out is about use beyond care.

withhold opted-out-of-research "Patients with a national data opt-out are left out of research under an Order"
  data  everything
  for   order-research
  when  national-data-opt-out
  cites "NHS England, National Data Opt-out operational policy guidance, section 5: section 251 support"

# Grounds.

consent grounds-for-care "Grounds for care and its administration"
  for    care, care-administration
  cites  "NHS England, Consent and confidential patient information"
  with explicit consent
  with implied consent when has-capacity
  in best interests when not has-capacity must record-reason
  # Those who may open a seal against the patient's wish may look at what is not sealed on the same ground.
  without consent when may-open-seals and overriding-ground must record-reason, tell-privacy-officer,
    review-afterwards
  accept idle-condition "Where nobody knows whether the patient has capacity that is asked first; without the
         condition best interests would do"

# A patient who said no to this study is left out: our choice.
consent support-for-the-study "Support under section 251, unless the patient said no to the study"
  for    order-research
  cites  "NHS England, Consent and confidential patient information: section 251"
  without consent when section-251-support and consent is not refused
  accept unmeetable-consent "A study without support under section 251, or against the patient's no, is
         refused"

# What every view owes.

oblige views-recorded "Every view is recorded"  # our choice
  must record-view

oblige withheld-items-shown "Views of another organisation's record say that items may be left out"
  data  summary, gp-record
  when  not same-organisation
  must  show-withheld
  cites "GP Connect specification, information governance principles: confidential-items"

# Authority. The agreement for care is illustrative, its day of review too; it has no first or last day, so that promises
# can be checked for every day. The Orders have the days that their texts, or the reports of them, give.

agreement care-agreement "Care agreement (illustrative)"
  between   care-partners
  for       care, care-administration
  covers    everything
  review by 2029-03-31
  basis     "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"

# The day of revocation is left to the register of legislation, because our sources disagreed. See README.md.
gateway order-of-2022 "Gender Recognition (Disclosure of Information) (England) Order 2022"
  for    cass-review
  covers everything
  when   order-stands
  must   record-order
  starts 2022-07-28
  ends   2027-07-27
  cites  "Gender Recognition (Disclosure of Information) (England) Order 2022, SI 2022/742, articles 1 and 2"

# From a ministerial statement and a listing. That its last day is 20 March 2029 is to be confirmed.
gateway order-of-2026 "Gender Recognition (Disclosure of Information) (England) Order 2026"
  for    data-linkage-study
  covers everything
  when   order-stands
  must   record-order
  starts 2026-03-20
  ends   2029-03-20
  cites  "Written ministerial statement, Gender Recognition: Data Linkage Study, 26 February 2026"

use "scenarios.ig"
use "dashes.ig"
