language caldicott 1

# What the partners expect of the exchange and of Discovery, case by case, and what must hold in every case.

background "The ordinary case: the patient is registered, refuses nothing and has not opted out"
  on      2026-06-15
  consent not-recorded
  given   relationship is registered, not exchange-opt-out, not national-data-opt-out, not type-1-opt-out,
          impact-assessment, transparency-notice
  labels  none
  cites   "The King's Fund, Digital change in health and social care (2018), on Homerton and east London"
  basis   "design choice"

# What the exchange promises each role. That they exchange is sourced; how far each role reaches is illustrative.

scenario hospice-reads-care-plan "A hospice nurse reads the practice's care plan for a patient referred to
    her"
  role   hospice-nurse at st-josephs-hospice
  sees   summary tier 3 of clock-lane-surgery
  for    direct-care
  given  relationship is referral
  expect permit relying on implied consent with duties record-view

scenario gp-reads-hospice-record "A general practitioner reads what the hospice and the patient planned"
  role   gp at clock-lane-surgery
  sees   hospice-care tier 2 of st-josephs-hospice
  for    direct-care
  expect permit

scenario hospital-doctor-reads-gp-record "A hospital doctor reads the practice's record of a patient admitted"
  role   doctor at homerton
  sees   gp-record tier 3 of canal-side-practice
  for    direct-care
  given  relationship is admitted
  expect permit relying on implied consent with duties record-view

scenario practice-nurse-reads-letters "A practice nurse reads a hospital letter"
  role   nurse at canal-side-practice
  sees   hospital tier 2 of homerton
  for    direct-care
  expect permit

scenario district-nurse-reads-hospice-plan "A district nurse reads the palliative care plan"
  role   district-nurse at lea-valley-community
  sees   hospice-care tier 2 of st-josephs-hospice
  for    direct-care
  given  relationship is referral
  expect permit

scenario gp-reads-care-package "A general practitioner reads the council's package of care"
  role   gp at clock-lane-surgery
  sees   social-care tier 2 of lea-bridge-council
  for    direct-care
  expect permit

scenario assistant-reads-care-plan "A healthcare assistant reads the care plan"
  role   healthcare-assistant at homerton
  sees   summary tier 3 of lea-valley-community
  for    direct-care
  given  relationship is admitted
  expect permit

# A doctor sees different information to a healthcare assistant or a social worker

scenario assistant-reads-no-letters "A healthcare assistant does not read letters"
  role   healthcare-assistant at lea-valley-community
  sees   hospital tier 2 of homerton
  for    direct-care
  expect deny by access
  cites  "OneLondon, London Care Record, questions and answers: roles see different information"

scenario social-worker-reads-no-gp-record "A social worker does not read the practice's record"
  role   social-worker at lea-bridge-council
  sees   gp-record tier 1 of clock-lane-surgery
  for    direct-care
  expect deny by access
  cites  "OneLondon, London Care Record, questions and answers: roles see different information"

# A council's free text

scenario social-worker-reads-own-notes "A social worker reads the council's own case notes"
  role   social-worker at lea-bridge-council
  sees   social-care-notes tier 1 of lea-bridge-council
  for    direct-care
  expect permit

scenario notes-stay-home "The hospice's social worker does not read them: free text is not in the agreement"
  role   social-worker at st-josephs-hospice
  sees   social-care-notes tier 1 of lea-bridge-council
  for    direct-care
  given  relationship is referral
  expect deny by authority
  cites  "The King's Fund, Digital change in health and social care (2018): free-text information"

scenario notes-are-not-for-nurses "Case notes are not for the council's own healthcare assistants"
  role   healthcare-assistant at lea-bridge-council
  sees   social-care-notes tier 1 of lea-bridge-council
  for    direct-care
  expect deny by access

# Need to know, and the patient's word

scenario self-claimed-relationship "A doctor claims the relationship: allowed, with a reason, and the privacy
    officer is told"
  role   doctor at homerton
  sees   summary tier 2 of clock-lane-surgery
  for    direct-care
  given  relationship is self-claimed
  expect permit relying on implied consent with duties record-reason, record-view, tell-privacy-officer
  cites  "NHS England, Information governance for summary care records: self-claimed relationships"

scenario no-relationship "Nobody who does not look after the patient sees anything"
  role   doctor at homerton
  sees   summary tier 2 of clock-lane-surgery
  for    direct-care
  given  relationship is no-relationship
  expect deny by consent
  cites  "NHS England, Consent and confidential patient information: need to know"
  basis  "sourced"

scenario relationship-not-stated "Nobody says how the doctor comes to look after the patient"
  role   doctor at homerton
  sees   summary tier 2 of clock-lane-surgery
  for    direct-care
  given  unknown relationship
  expect ask about relationship

scenario refusal-stands "The patient said no"
  role    gp at clock-lane-surgery
  sees    hospital tier 2 of homerton
  for     direct-care
  consent refused
  expect  deny by consent
  cites   "NHS England, Consent and confidential patient information: a patient may withdraw consent"
  basis   "sourced"

scenario opted-out-of-exchange "A patient who opted out is not seen through the exchange, even saying yes
    today"
  role    gp at clock-lane-surgery
  sees    hospital tier 2 of homerton
  for     direct-care
  consent given
  given   exchange-opt-out
  expect  deny by withhold
  cites   "The King's Fund, Digital change in health and social care (2018): sites offered citizens an
          opt-out"

scenario opted-out-at-own-practice "The opt-out leaves the practice its own record"
  role   gp at clock-lane-surgery
  sees   gp-record tier 3 of clock-lane-surgery
  for    direct-care
  given  exchange-opt-out
  expect permit

scenario sensitive-item "An item in the sensitive set is not shared"
  role     doctor at homerton
  sees     gp-record tier 2 of clock-lane-surgery
  labelled sensitive
  for      direct-care
  given    relationship is admitted
  expect   deny by withhold
  cites    "OneLondon, London Care Record, questions and answers: without certain sensitive data"
  basis    "sourced"

scenario sensitive-item-at-home "The practice that wrote it reads it"
  role     gp at clock-lane-surgery
  sees     gp-record tier 2 of clock-lane-surgery
  labelled sensitive
  for      direct-care
  expect   permit

scenario labels-not-looked-up "Nobody looked whether the item is sensitive"
  role   doctor at homerton
  sees   gp-record tier 2 of clock-lane-surgery
  for    direct-care
  labels unknown
  expect ask about labels

# Opt-outs from uses beyond care do not touch care

scenario n17-opt-outs-leave-care-alone "Both national opt-outs are set, and the patient is in hospital"
  role   doctor at homerton
  sees   gp-record tier 2 of clock-lane-surgery
  for    direct-care
  given  relationship is admitted, national-data-opt-out, type-1-opt-out
  expect permit with duties record-view
  cites  "NHS Digital, Care information choices (June 2018): no effect on direct care",
         "NHS England, National Data Opt-out operational policy guidance: beyond individual care"
  basis  "sourced"

# Discovery: depersonalised data, under an agreement of its own

scenario n25-depersonalised "An analyst studies depersonalised data for population health"
  role   analyst at local-commissioner
  sees   gp-record tier 2 of clock-lane-surgery
  for    population-health
  given  relationship is no-relationship, identifiability is depersonalised
  expect permit relying on no consent with duties keep-terms-of-use, record-view
  cites  "The King's Fund, Digital change in health and social care (2018): Discovery, on depersonalised
         data",
         "NHS England, Data sharing and processing agreement template"
  basis  "sourced"

scenario n25b-identifiable "The same analyst asks for identifiable data"
  role   analyst at local-commissioner
  sees   gp-record tier 2 of clock-lane-surgery
  for    population-health
  given  identifiability is identifiable
  expect deny by withhold
  cites  "The King's Fund, Digital change in health and social care (2018): Discovery, on depersonalised data"
  basis  "sourced"

scenario n25c-identifiable-with-consent "A patient's yes does not make identifiable data part of this
    agreement"
  role    analyst at local-commissioner
  sees    gp-record tier 2 of clock-lane-surgery
  for     population-health
  consent given
  given   identifiability is identifiable
  expect  deny by withhold

scenario undeclared "What its sender did not declare counts as identifiable, however it looks"
  role   analyst at local-commissioner
  sees   gp-record tier 2 of clock-lane-surgery
  for    population-health
  given  identifiability is undeclared
  expect deny by withhold

scenario declaration-not-looked-up "Nobody looked what its sender declared"
  role   analyst at local-commissioner
  sees   gp-record tier 2 of clock-lane-surgery
  for    population-health
  given  unknown identifiability
  expect ask about identifiability

scenario community-summary-linked "So is the summary that the community services hold"
  role   analyst at local-commissioner
  sees   summary tier 2 of lea-valley-community
  for    population-health
  given  identifiability is depersonalised
  expect permit

scenario no-free-text "The whole record, free text and all, is not for analysts"
  role   analyst at local-commissioner
  sees   gp-record tier 3 of clock-lane-surgery
  for    population-health
  given  identifiability is depersonalised
  expect deny by access

scenario not-yet-linked "The detail of community services is not in the agreement"
  role   analyst at local-commissioner
  sees   community-care tier 1 of lea-valley-community
  for    population-health
  given  identifiability is depersonalised
  expect deny by authority

scenario hospice-not-linked "The hospice is in the exchange and not in Discovery"
  role   analyst at local-commissioner
  sees   summary tier 1 of st-josephs-hospice
  for    population-health
  given  identifiability is depersonalised
  expect deny by authority

# Its agreement

scenario not-all-signed "Not all parties have signed: those who have wait for the last"
  role   analyst at local-commissioner
  sees   hospital tier 2 of homerton
  for    population-health
  on     2026-03-31
  given  identifiability is depersonalised
  expect deny by authority

scenario last-party-signs "The agreement begins on the day the last party signs, with that party's data"
  role   analyst at local-commissioner
  sees   gp-record tier 2 of canal-side-practice
  for    population-health
  on     2026-04-01
  given  identifiability is depersonalised
  expect permit

scenario practice-withdrew "A practice that withdrew is not linked from that day"
  role   analyst at local-commissioner
  sees   gp-record tier 2 of canal-side-practice
  for    population-health
  on     2026-09-01
  given  identifiability is depersonalised
  expect deny by authority

scenario day-before-withdrawal "On the day before, it still is"
  role   analyst at local-commissioner
  sees   gp-record tier 2 of canal-side-practice
  for    population-health
  on     2026-08-31
  given  identifiability is depersonalised
  expect permit

scenario no-impact-assessment "The agreement gives no reference of an impact assessment"
  role   analyst at local-commissioner
  sees   gp-record tier 2 of clock-lane-surgery
  for    population-health
  given  identifiability is depersonalised, not impact-assessment
  expect deny by authority
  cites  "NHS England, Data sharing and processing agreement template: reference of the impact assessment"
  basis  "sourced"

scenario no-transparency-notice "Patients were not told: no surprises"
  role   analyst at local-commissioner
  sees   gp-record tier 2 of clock-lane-surgery
  for    population-health
  given  identifiability is depersonalised, not transparency-notice
  expect deny by authority
  cites  "National Data Guardian, The eight Caldicott Principles: inform patients"
  basis  "sourced"

scenario papers-not-looked-up "Nobody looked whether there are an impact assessment and a notice"
  role   analyst at local-commissioner
  sees   gp-record tier 2 of clock-lane-surgery
  for    population-health
  given  identifiability is depersonalised, unknown impact-assessment, unknown transparency-notice
  expect ask about impact-assessment, transparency-notice

# Opt-outs from uses beyond care

scenario national-opt-out "A patient with a national data opt-out is left out of depersonalised data"
  role   analyst at local-commissioner
  sees   hospital tier 2 of homerton
  for    population-health
  given  identifiability is depersonalised, national-data-opt-out
  expect deny by withhold

scenario anonymous-data "Both opt-outs are set, and the data is declared anonymous"
  role   analyst at local-commissioner
  sees   gp-record tier 2 of clock-lane-surgery
  for    population-health
  given  identifiability is anonymous, national-data-opt-out, type-1-opt-out
  expect permit
  cites  "NHS England, National Data Opt-out operational policy guidance: anonymised data"
  basis  "sourced"

scenario type-1-at-practice "The practice's data of a patient with a Type 1 opt-out is left out"
  role   analyst at local-commissioner
  sees   gp-record tier 2 of clock-lane-surgery
  for    population-health
  given  identifiability is depersonalised, type-1-opt-out
  expect deny by withhold

scenario type-1-and-hospital "A Type 1 opt-out is about what the practice holds, and not the hospital"
  role   analyst at local-commissioner
  sees   hospital tier 2 of homerton
  for    population-health
  given  identifiability is depersonalised, type-1-opt-out
  expect permit
  cites  "NHS Digital, Care information choices (June 2018): Type 1 opt-outs"
  basis  "sourced"

scenario opt-out-checked-20-days-ago "The national opt-out was looked up 20 days ago: recent enough"
  role   analyst at local-commissioner
  sees   hospital tier 2 of homerton
  for    population-health
  given  identifiability is depersonalised, not national-data-opt-out checked 2026-05-26
  expect permit
  cites  "NHS England, National Data Opt-out operational policy guidance, section 8"
  basis  "sourced"

scenario opt-out-checked-21-days-ago "21 days ago is not: look again"
  role   analyst at local-commissioner
  sees   hospital tier 2 of homerton
  for    population-health
  given  identifiability is depersonalised, not national-data-opt-out checked 2026-05-25
  expect ask about national-data-opt-out
  cites  "NHS England, National Data Opt-out operational policy guidance, section 8"
  basis  "sourced"

scenario exchange-opt-out-and-discovery "Opting out of the exchange is about care through the exchange, and
    does not reach Discovery"
  role   analyst at local-commissioner
  sees   hospital tier 2 of homerton
  for    population-health
  given  identifiability is depersonalised, exchange-opt-out
  expect permit
  cites  "Connecting Care (Bristol), information for patients: the opt-out affects that scheme only"

# Each purpose keeps to its own agreement, and each role to its own grant

scenario exchange-is-for-care "A hospital's analyst does not use the exchange for population health"
  role   analyst at homerton
  sees   gp-record tier 2 of clock-lane-surgery
  for    population-health
  given  identifiability is depersonalised
  expect deny by authority
  cites  "The King's Fund, Digital change in health and social care (2018): a different purpose"
  basis  "sourced"

scenario discovery-is-not-for-care "A doctor at the commissioner does not use Discovery to look after a
    patient"
  role   gp at local-commissioner
  sees   gp-record tier 2 of clock-lane-surgery
  for    direct-care
  given  identifiability is depersonalised
  expect deny by authority

scenario care-and-population-health "Direct care does not carry population health with it"
  role   doctor at homerton
  sees   gp-record tier 2 of clock-lane-surgery
  for    direct-care, population-health
  given  identifiability is depersonalised
  expect deny by authority
  cites  "The King's Fund, Digital change in health and social care (2018): a different purpose"
  basis  "sourced"

scenario own-data-is-not-discovery "What a hospital does with its own data alone is not Discovery"
  role   analyst at homerton
  sees   hospital tier 1 of homerton
  for    population-health
  given  identifiability is depersonalised
  expect deny by access

scenario analyst-and-care "An analyst has no part in direct care"
  role   analyst at homerton
  sees   hospital tier 1 of lea-valley-community
  for    direct-care
  expect deny by access

scenario gp-and-population-health "In the role of a general practitioner nobody studies the population"
  role   gp at local-commissioner
  sees   gp-record tier 2 of clock-lane-surgery
  for    population-health
  given  identifiability is depersonalised
  expect deny by access

scenario n26-insurer "An insurer says that the patient consented"
  role    insurer at another-organisation
  sees    gp-record tier 2 of clock-lane-surgery
  for     insurance-underwriting
  consent given
  expect  deny by consent
  cites   "OneLondon, London Care Record, questions and answers: not for insurers"
  basis   "sourced"

# What must never happen

never identifiable-for-population-health "Nothing is seen for population health unless it is declared
    depersonalised or anonymous"
  for    population-health
  unless identifiability is one of depersonalised, anonymous
  cites  "The King's Fund (2018): on depersonalised data"

never population-health-without-papers "Nothing is seen for population health without an impact assessment and
    a transparency notice"
  for    population-health
  unless impact-assessment and transparency-notice

never population-health-elsewhere "Nobody but an analyst at the commissioner sees anything for population
    health"
  for    population-health
  unless role is analyst and requester is local-commissioner

never insurance-or-research "Nothing is seen for insurance or research, whoever asks and whatever the patient
    is said to have agreed"
  for   insurance-underwriting, research
  cites "London Care Record, questions and answers: not for insurers, government or research"

never against-a-refusal "Nothing is seen for direct care against a refusal"
  for  direct-care
  when consent is refused

never without-a-relationship "Nothing is seen for direct care by somebody who does not look after the patient"
  for  direct-care
  when relationship is no-relationship

never opted-out "Nothing is seen for direct care elsewhere of a patient who opted out of the exchange"
  for  direct-care
  when exchange-opt-out and not same-organisation

never sensitive-shared "No item of the sensitive set is shared"
  data everything labelled sensitive
  when not same-organisation

never notes-leave-home "A council's free text never leaves it"
  data social-care-notes
  when not same-organisation

never strangers "No organisation but a partner or the commissioner sees what another holds"
  when requester is not one of exchange-partners, local-commissioner and not same-organisation

never nurses-stop "Nurses and healthcare assistants see no free text of the practice, no detailed hospital
    record and no assessments of social care"
  roles nurses, healthcare-assistant
  data  gp-record from tier 3, hospital from tier 3, social-care from tier 2

never assistants-and-social-workers-stop "Healthcare assistants and social workers see nothing of the
    practice's record, and no letters or assessments of health care"
  roles healthcare-assistant, social-worker
  data  gp-record from tier 1, hospital from tier 2, community-care from tier 2, hospice-care from tier 2

never social-workers-and-care-plans "Social workers see no care plans and alerts"
  roles social-worker
  data  summary from tier 3

# What must always be possible. The exchange agreement has no first or last day, so these hold on every day.

always doctors-promise "Doctors see all that the exchange carries"
  roles doctors
  data  exchanged-record
  for   direct-care
  when  between-partners and in-care and consent is not refused and not exchange-opt-out and not labelled
        sensitive

always nurses-promise "Nurses see tier 2 of all that the exchange carries but social care"
  roles nurses
  data  summary, gp-record, hospital, community-care, hospice-care
  for   direct-care
  when  between-partners and in-care and consent is not refused and not exchange-opt-out and not labelled
        sensitive and tier is under 3

always first-tier-promise "Everybody who cares for the patient sees who else does"
  roles doctors, nurses, social-worker, healthcare-assistant
  data  summary, hospital, community-care, hospice-care, social-care
  for   direct-care
  when  between-partners and in-care and consent is not refused and not exchange-opt-out and not labelled
        sensitive and tier is under 2

always social-workers-promise "Social workers see summaries and social care to tier 2"
  roles social-worker
  data  summary, social-care
  for   direct-care
  when  between-partners and in-care and consent is not refused and not exchange-opt-out and not labelled
        sensitive and tier is under 3
