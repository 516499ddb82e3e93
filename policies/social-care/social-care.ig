language caldicott 1

# A council's social care in a shared record, and safeguarding as a purpose of its own. Drawn from published accounts of
# several schemes; no substitute for a signed agreement, and not legal advice. What the published sources do not state
# is marked "illustrative", here and in README.md.

policy social-care "Social care in a shared record"
  version "2026, illustrative"
  owner   "Shared record information governance group (illustrative)"
  source  "The King's Fund, Digital change in health and social care (2018)",
          "connectingcarebnssg.co.uk, What if I don't want my information shared",
          "csiders.org, Dorset Care Record update",
          "Greater Manchester Care Record, your privacy"
  accept  idle-purpose of emergency-care, care-administration "Direct care and safeguarding have agreements;
          these two purposes have none"
  accept  idle-role of psychiatrist, doctor, nurse, health-professional, healthcare-student, pharmacist,
          paramedic, chiropodist, medical-secretary, receptionist, clerk, information-officer,
          systems-support, caldicott-guardian, privacy-officer, call-handler "Clinicians, social workers and
          administrative staff stand for the rest; who has no row reaches nothing"
  accept  unreached-data of gp-record, hospital "This policy is about a council's social care: the summary and
          community services are enough beside it"

use "../nhs/clinical-roles.ig"
use "../nhs/duties.ig"
use "../nhs/third-party.ig"
use "../nhs/other-roles.ig"
use "../nhs/purposes.ig"
use "../nhs/record.ig"
use "../nhs/settings.ig"
use "../nhs/social-care-record.ig"

# Who asks, and why. That these five are the clinicians is illustrative.

group clinicians "Clinicians"
  members gp, hospital-consultant, district-nurse, health-visitor, hospice-nurse

purpose safeguarding "Investigating a safeguarding concern"

# Who takes part. All organisations and codes are illustrative. Eastmoor is another area.

organisation mill-lane-surgery  "Mill Lane Surgery (illustrative)"  code "X9MLS" setting primary-care
organisation westbrook-hospital "Westbrook Hospital (illustrative)" code "X9WBH" setting acute

organisation westbrook-community "Westbrook Community Services (illustrative)"
  code    "X9WBC"
  setting community-service

organisation westbrook-council "Westbrook Council (illustrative)"  code "X9WCO" setting council
organisation st-clares-hospice "St Clare's Hospice (illustrative)" code "X9SCH" setting hospice

organisation eastmoor-community "Eastmoor Community Services (illustrative)"
  code    "X9EMC"
  setting community-service

organisation eastmoor-council "Eastmoor Council (illustrative)" code "X9EMO" setting council

group care-partners "Partners in the shared record"
  members mill-lane-surgery, westbrook-hospital, westbrook-community, westbrook-council, st-clares-hospice

group safeguarding-partners "Partners in safeguarding, across both areas"
  members mill-lane-surgery, westbrook-hospital, westbrook-community, westbrook-council, eastmoor-community,
          eastmoor-council

# Two opt-outs, because schemes mean two things by the word. A scheme that offers one of them leaves the other out.

objection opted-out-of-view "The person opted out: their record stays stored and is hidden"
  otherwise "The person has not opted out of being seen"
  accept    no-freshness "No published source says how old this answer may be; whoever adopts the policy says
            it here"

objection opted-out-in-full "The person opted out in full: no shared record is held"
  otherwise "The person has not opted out in full"
  accept    no-freshness "No published source says how old this answer may be; whoever adopts the policy says
            it here"

# What is asked in a safeguarding investigation.

fact at-risk "A child is at risk of harm, or an adult at serious risk"
  otherwise "No child is known to be at risk of harm, and no adult at serious risk"

fact telling-raises-risk "Telling the person would raise the risk"
  otherwise "Telling the person would not raise the risk"

fact named-for-investigation "The requester is one of the staff named for this investigation"
  otherwise "The requester is not one of the staff named for this investigation"

fact person-relevant "The person is relevant to the investigation"
  otherwise "The person is not relevant to the investigation"

# Illustrative: that each item must be relevant too.
fact item-relevant "The item is relevant to the investigation"
  otherwise "The item is not relevant to the investigation"

define named-and-relevant "One of the staff named for the investigation asks, and person and item are relevant
    to it"
  when purpose is safeguarding and named-for-investigation and person-relevant and item-relevant

duty tell-the-person "Tell the person what was shared and why, unless telling them raises the risk"

# What each role may reach. Every cell is illustrative, but for this: coded care packages are in, and clerks see
# demographics alone.

access seen-for-care "What is seen for direct care"
  for   direct-care
  cites "The King's Fund (2018): care packages and plans in the summary; administrative staff see
        demographics"
  | role          | summary | community-care | social-care |
  | clinicians    | 3       | 2              | 2           |
  | social-worker | 2       | 1              | 2           |
  | administrator | 1       | -              | -           |

allow own-notes "Social workers read the notes of their own council"
  roles social-worker
  data  social-care-notes
  for   direct-care, safeguarding

allow seen-for-safeguarding "What is seen to investigate a safeguarding concern"
  roles clinicians, social-worker
  data  summary, community-care, social-care
  for   safeguarding

# What is kept back. An organisation's own record is not the shared record: its own staff go on seeing it.

conceal no-record-held "People who opted out in full: nothing is held, for anybody and any purpose"
  data  everything
  when  opted-out-in-full and not same-organisation
  cites "csiders.org, Dorset Care Record update: opting out completely",
        "Greater Manchester Care Record, your privacy: a code that prevents a shared record from being
        created"

withhold hidden-people "People who opted out stay hidden, except from staff named for an investigation that
    they are relevant to"
  data   everything
  when   opted-out-of-view and not same-organisation
  unless named-and-relevant then must review-afterwards
  refer  "The organisation that holds the record: it can still share what is needed by phone, post or email,
         and its safeguarding lead decides on a concern"
  cites  "connectingcarebnssg.co.uk, What if I don't want my information shared"

withhold third-party-entries "What tells of another person who was not asked"
  data   everything labelled third-party
  when   not same-organisation
  unless named-and-relevant then must review-afterwards
  refer  "The professional who wrote the entry"
  cites  "The King's Fund (2018): social care records tell of other people, whose consent cannot be sought"

# The grounds.

consent care-ground "Direct care: consent is implied, and a refusal stands"
  for   direct-care
  cites "NHS England, Consent and confidential patient information"
  with implied consent

consent safeguarding-ground "Safeguarding: consent, or a child at risk of harm, or an adult at serious risk"
  for   safeguarding
  cites "Department for Education, Information sharing: advice for practitioners (2024), rule 3, as reported",
        "General knowledge, to be confirmed: consent is not needed to protect an adult at serious risk",
        "csiders.org, Dorset Care Record update: declining does not hold for safeguarding purposes"
  with explicit consent
  without consent when at-risk must record-reason

# What is owed.

oblige views-recorded "Every view is recorded"  # illustrative
  must record-view

oblige left-out "Whoever sees social care from elsewhere is shown that free text and third parties are left
    out"
  data social-care
  when not same-organisation
  must show-withheld

oblige person-is-told "The person is told, unless that raises the risk"
  for   safeguarding
  when  consent is not given and not telling-raises-risk
  must  tell-the-person
  cites "General knowledge, to be confirmed: record the reasons, and tell the person unless that raises the
        risk"

# The agreements, illustrative throughout. Neither says anything of free text, so none of it is shared. Safeguarding is
# a purpose of its own, and has an agreement of its own with parties of its own.

agreement care-agreement "Social care in the shared record (illustrative)"
  between     care-partners
  for         direct-care
  covers      summary, community-care, social-care
  review by   2027-03-31
  controllers joint
  basis       "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"
  confidentiality "Implied consent for individual care"

agreement safeguarding-agreement "Sharing for safeguarding, across areas (illustrative)"
  between     safeguarding-partners
  for         safeguarding
  covers      summary, community-care, social-care
  starts      2025-10-01
  review by   2027-03-31
  controllers joint
  basis       "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(g)"
  confidentiality "Overriding public interest in protecting a child at risk of harm or an adult at serious
                  risk"

use "scenarios.ig"
