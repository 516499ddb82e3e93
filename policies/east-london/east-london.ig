language caldicott 1

# Drawn from the published account of Homerton, the east London Health Information Exchange and Discovery; no substitute
# for the signed agreements. What the published sources do not state is marked "illustrative", here and in README.md.

policy east-london "East London Health Information Exchange, and Discovery"
  version "2026, illustrative"
  owner   "East London information governance group (illustrative)"
  source  "The King's Fund, Digital change in health and social care (2018), on Homerton and east London",
          "OneLondon, London Care Record, questions and answers",
          "NHS England, Consent and confidential patient information",
          "NHS England, National Data Opt-out operational policy guidance"
  accept  idle-purpose of emergency-care, care-administration "The exchange agreement is for direct care, and
          for nothing else"
  accept  idle-purpose of research, planning, risk-stratification, clinical-audit, outbreak-control,
          invoice-validation "Discovery has an agreement for population health; every other use of its data
          needs one of its own, and is refused"
  accept  idle-role of insurer "The exchange is not for insurers: London Care Record, questions and answers"
  accept  idle-role of hospital-consultant, psychiatrist, health-professional, healthcare-student,
          health-visitor, pharmacist, paramedic, chiropodist, administrator, medical-secretary, receptionist,
          clerk, information-officer, systems-support, caldicott-guardian, privacy-officer, call-handler,
          researcher, invoice-validator, health-protection-team, clinical-auditor "The matrix is illustrative,
          and Discovery has one kind of user: these roles have no row, and reach nothing"
  accept  no-freshness of type-1-opt-out "The practice that registered it applies it to what leaves the
          practice; no source says how old a look-up may be"

# What the policies of the library have in common: who asks, why, where, and what there is to see.

use "../nhs/purposes.ig"
use "../nhs/secondary-purposes.ig"
use "../nhs/settings.ig"
use "../nhs/clinical-roles.ig"
use "../nhs/other-roles.ig"
use "../nhs/analysts.ig"
use "../nhs/relationship.ig"
use "../nhs/record.ig"
use "../nhs/social-care-record.ig"
use "../nhs/sensitive.ig"
use "../nhs/national-opt-outs.ig"
use "../nhs/duties.ig"

# What is ours alone. The hospice's record, its tiers and its wording are illustrative.

category hospice-care "Hospice record"
  tier 1 "That the hospice looks after the patient, and whom to ring"
  tier 2 "Palliative care plan and the patient's wishes"

group exchanged-record "What the exchange carries"
  members summary, gp-record, hospital, community-care, hospice-care, social-care

role healthcare-assistant "Healthcare assistant"

group doctors "Doctors"
  members gp, doctor

group nurses "Nurses"
  members nurse, district-nurse, hospice-nurse

purpose insurance-underwriting "Underwriting of insurance"
  accept idle-purpose "The exchange is not for insurers: it is declared so that asking for it is refused by
         name"

# The source names Homerton, St Joseph's Hospice and Discovery, and otherwise speaks of kinds of organisation. The others
# are invented. The one ODS code is general knowledge, to be confirmed.

organisation clock-lane-surgery   "Clock Lane Surgery (illustrative)"             setting primary-care
organisation canal-side-practice  "Canal Side Practice (illustrative)"            setting primary-care
organisation homerton             "Homerton University Hospital"                  code "RQX" setting acute
organisation lea-valley-community "Lea Valley Community Services (illustrative)"  setting community-service
organisation lea-bridge-council   "Lea Bridge Council (illustrative)"             setting council
organisation st-josephs-hospice   "St Joseph's Hospice, a voluntary organisation" setting hospice
organisation local-commissioner   "Commissioner in east London (illustrative)"    setting commissioner
organisation discovery            "Discovery, which links the data"               setting supplier

group exchange-partners "Partners in the exchange"
  members clock-lane-surgery, canal-side-practice, homerton, lea-valley-community, lea-bridge-council,
          st-josephs-hospice

group discovery-contributors "Those whose data Discovery links (illustrative)"
  members clock-lane-surgery, canal-side-practice, homerton, lea-valley-community

# What is asked about the patient.

define in-care "The patient is registered with, referred to or admitted by the organisation"
  when relationship is one of registered, referral, admitted

define between-partners "Requester and holder are partners in the exchange"
  when requester is exchange-partners and holder is exchange-partners

objection exchange-opt-out "The patient opted out of the exchange"
  otherwise "The patient has not opted out of the exchange"
  accept    no-freshness "No published source says how old this answer may be; whoever adopts the policy says
            it here"

define type-1-at-the-practice "The practice holds it, and the patient registered a Type 1 opt-out there"
  when type-1-opt-out and holder is primary-care

# What is asked about a use for population health. Identifiability is declared by whoever sends the data, and is never
# worked out from the data: what is sent without a declaration is undeclared, and counts as identifiable.

choice identifiability "How far people can be told from the data, as its sender declares"
  of identifiable, depersonalised, anonymous, undeclared

fact impact-assessment "The agreement gives the reference of a data protection impact assessment"
  otherwise "The agreement gives no reference of a data protection impact assessment"

fact transparency-notice "A transparency notice tells patients of this use"
  otherwise "No transparency notice tells patients of this use"

duty keep-terms-of-use "Keep to the terms of use: nobody tries to find out who a person is"  # illustrative

# The exchange: what each role may reach. Every cell is illustrative.

access care-roles "What those who care for the patient may see"
  for   direct-care
  cites "London Care Record, questions and answers: a doctor sees different information to a health care
        assistant or a social worker"
  | role                 | summary | gp-record | hospital | community-care | hospice-care | social-care |
  | doctors              | 3       | 3         | 3        | 2              | 2            | 2           |
  | nurses               | 3       | 2         | 2        | 2              | 2            | 1           |
  | social-worker        | 2       | -         | 1        | 1              | 1            | 2           |
  | healthcare-assistant | 3       | -         | 1        | 1              | 1            | 1           |

# A council's free text is for its own social workers: the exchange agreement below does not cover it.
allow case-notes "Social workers read case notes"  # illustrative
  roles social-worker
  data  social-care-notes
  for   direct-care

withhold opted-out-of-exchange "Patients who opted out of the exchange"
  data  everything
  for   direct-care
  when  exchange-opt-out and not same-organisation
  refer "The patient's own practice: what is needed can still be asked for by telephone or letter"
  cites "The King's Fund (2018): sites offered citizens an opt-out",
        "Connecting Care (Bristol), information for patients: the opt-out is for direct care through that
        route"

withhold sensitive-items "Certain sensitive data is not shared"
  data  everything labelled sensitive
  when  not same-organisation
  refer "The organisation that holds the record"  # illustrative
  cites "London Care Record, questions and answers: without certain sensitive data"

consent individual-care "Consent implied to those who look after the patient"
  for    direct-care
  cites  "NHS England, Consent and confidential patient information"
  with implied consent when in-care
  with implied consent when relationship is self-claimed must record-reason, tell-privacy-officer
  accept unmeetable-consent "Consent is implied to those who look after the patient: without a relationship
         nothing is implied, and the request is refused"

oblige views-recorded "Every view is recorded"
  must  record-view
  cites "NHS England, Information governance framework for shared care records: robust audit on each access"

# It has no first or last day because the source gives none. It is for direct care, and for nothing else.

agreement exchange-agreement "Health Information Exchange agreement"
  between     exchange-partners
  for         direct-care
  covers      exchanged-record
  controllers joint  # illustrative
  basis       "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"  # illustrative
  confidentiality "Implied consent for individual care"
  cites       "The King's Fund (2018): GPs, acute, community, local authorities and the voluntary sector (St
              Joseph's Hospice)"
  accept      no-review "The published account names no day; whoever adopts the policy writes the day that
              stands in the signed agreement"

# Discovery: population health is another purpose, and has an agreement of its own.

# That it is coded data, and not free text, is illustrative. What an organisation does with its own data alone is not
# Discovery.
allow population-health-analysis "Analysts study coded data that others contribute"
  roles analyst
  data  exchanged-record to tier 2
  for   population-health
  when  not same-organisation
  cites "The King's Fund (2018): linked data on Discovery, for population health"

withhold not-depersonalised "Only data that is declared depersonalised or anonymous is used for population
    health"
  data   everything
  for    population-health
  unless identifiability is one of depersonalised, anonymous
  refer  "The information governance group: identifiable data needs a legal ground that this agreement does
         not give"
  cites  "The King's Fund (2018): on depersonalised data"

# Our choice: what is depersonalised may still be a patient's, and an opt-out from uses beyond care is then respected.
withhold opted-out-of-other-uses "Patients who opted out of uses beyond their own care, unless the data is
    anonymous"
  data   everything
  for    population-health
  when   national-data-opt-out or type-1-at-the-practice
  unless identifiability is anonymous
  cites  "NHS England, National Data Opt-out operational policy guidance: anonymised data",
         "NHS Digital, Care information choices (June 2018): Type 1 opt-outs"

consent population-health-ground "Nobody's consent is asked for, because only depersonalised data is used"
  for   population-health
  cites "NHS England, National Data Opt-out operational policy guidance: confidential patient information is
        identifiable or likely identifiable"
  without consent

# It begins on the day the last party signs. Parties, days and what is linked are illustrative.

agreement discovery-agreement "Discovery data sharing agreement"
  sharers     discovery-contributors
  viewers     local-commissioner
  for         population-health
  covers      summary, gp-record, hospital
  when        impact-assessment and transparency-notice
  must        keep-terms-of-use
  version     "1 (illustrative)"
  controllers joint  # illustrative
  processors  discovery
  basis       "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"  # illustrative
  confidentiality "The data is depersonalised before anybody reads it"
  starts      2026-04-01
  review by   2027-04-01
  cites       "The King's Fund (2018): each new use of data will require updates to policies and
              information-sharing agreements",
              "NHS England, Data sharing and processing agreement template: parties, purposes, impact
              assessment, data items, review"
  signatures
  | organisation         | signed     | withdrew   |
  | homerton             | 2026-01-12 | -          |
  | lea-valley-community | 2026-02-02 | -          |
  | clock-lane-surgery   | 2026-02-02 | -          |
  | local-commissioner   | 2026-02-16 | -          |
  | canal-side-practice  | 2026-04-01 | 2026-09-01 |

use "scenarios.ig"
use "cells.ig"
use "dashes.ig"
