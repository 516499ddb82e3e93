language caldicott 1

# What the board expects of the framework, case by case, and what must hold in every case.

background "The ordinary case: midsummer 2018, the patient can be asked and has not opted out"
  on     2018-06-21
  given  can-communicate, not local-opt-out
  labels none

# The promise to each role

scenario nurse-reads-care-packages "A district nurse reads care packages and alerts"
  role    district-nurse at mersey-care
  sees    summary tier 3 of abbey-surgery
  for     direct-care
  consent given
  expect  permit relying on explicit consent with duties record-view

scenario nurse-reads-community-detail "A district nurse reads the detailed community record"
  role    district-nurse at abbey-surgery
  sees    community tier 3 of mersey-care
  for     direct-care
  consent given
  expect  permit

scenario nurse-reads-hospital-care-plan "A district nurse reads a hospital care plan"
  role    district-nurse at abbey-surgery
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent given
  expect  permit

scenario nurse-reads-all-tests "A district nurse reads all tests"
  role    district-nurse at mersey-care
  sees    diagnostics tier 2 of aintree
  for     direct-care
  consent given
  expect  permit

scenario nurse-stops-in-hospital "The most detailed hospital record is not for district nurses"
  role    district-nurse at mersey-care
  sees    hospital tier 3 of royal-liverpool
  for     direct-care
  consent given
  expect  deny by access

scenario nurse-stops-in-diagnostics "The full diagnostic record is not for district nurses"
  role    district-nurse at mersey-care
  sees    diagnostics tier 3 of royal-liverpool
  for     direct-care
  consent given
  expect  deny by access

scenario clerk-reads-demographics "Administrative staff read demographics"
  role    administrator at royal-liverpool
  sees    summary tier 1 of abbey-surgery
  for     direct-care
  consent given
  expect  permit

scenario clerk-stops-at-demographics "Allergies and medications are not for administrative staff"
  role    administrator at royal-liverpool
  sees    summary tier 2 of abbey-surgery
  for     direct-care
  consent given
  expect  deny by access

scenario clerk-sees-no-community-record "Administrative staff see nothing of the community record"
  role    administrator at royal-liverpool
  sees    community tier 1 of mersey-care
  for     direct-care
  consent given
  expect  deny by access

scenario gp-reads-summary "A general practitioner reads the whole summary"
  role    gp at abbey-surgery
  sees    summary tier 3 of mersey-care
  for     direct-care
  consent given
  expect  permit

scenario gp-reads-community-detail "A general practitioner reads detailed mental health records"
  role    gp at abbey-surgery
  sees    community tier 3 of mersey-care
  for     direct-care
  consent given
  expect  permit

scenario gp-reads-letters "A general practitioner reads hospital letters"
  role    gp at abbey-surgery
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent given
  expect  permit

scenario gp-reads-full-diagnostics "A general practitioner reads the full diagnostic record"
  role    gp at abbey-surgery
  sees    diagnostics tier 3 of royal-liverpool
  for     direct-care
  consent given
  expect  permit

scenario gp-stops-in-hospital "The most detailed parts of hospital information are not for general
    practitioners"
  role    gp at abbey-surgery
  sees    hospital tier 3 of royal-liverpool
  for     direct-care
  consent given
  expect  deny by access

scenario consultant-reads-other-hospital "A consultant reads another hospital's detailed record (illustrative
    role)"
  role    hospital-consultant at aintree
  sees    hospital tier 3 of royal-liverpool
  for     direct-care
  consent given
  expect  permit

# Asking the patient

scenario nurse-must-ask "The patient can be asked and has not been"
  role    district-nurse at mersey-care
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent not-recorded
  expect  ask about consent

scenario refusal-stands "The patient says no"
  role    gp at abbey-surgery
  sees    summary tier 2 of royal-liverpool
  for     direct-care
  consent refused
  expect  deny by consent

scenario unconscious-patient "The patient is unconscious and nobody has recorded an answer"
  role    hospital-consultant at royal-liverpool
  sees    summary tier 3 of abbey-surgery
  for     direct-care
  consent not-recorded
  given   not can-communicate
  expect  permit relying on best interests with duties record-reason, record-view, tell-privacy-officer

scenario unconscious-patient-had-refused "The patient is unconscious and had refused"
  role    hospital-consultant at royal-liverpool
  sees    summary tier 3 of abbey-surgery
  for     direct-care
  consent refused
  given   not can-communicate
  expect  deny by consent

scenario register-not-checked "The patient is unconscious and nobody looked whether an answer is recorded"
  role   hospital-consultant at royal-liverpool
  sees   summary tier 3 of abbey-surgery
  for    direct-care
  given  not can-communicate
  expect ask about consent

scenario nobody-said-whether-asked "No answer is recorded and nobody says whether the patient can be asked"
  role    gp at abbey-surgery
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent not-recorded
  given   unknown can-communicate
  expect  ask about can-communicate, consent

scenario own-patient "A general practitioner opens the record of the practice's own patient"
  role    gp at abbey-surgery
  sees    community tier 3 of abbey-surgery
  for     direct-care
  consent not-recorded
  expect  permit relying on implied consent with duties record-view

# Opting out, and the exclusions

scenario opted-out-patient "An opt-out stops sharing even when the patient says yes today"
  role    gp at abbey-surgery
  sees    summary tier 2 of royal-liverpool
  for     direct-care
  consent given
  given   local-opt-out
  expect  deny by withhold

scenario opted-out-at-own-practice "An opt-out of sharing leaves the practice its own record"
  role    gp at abbey-surgery
  sees    summary tier 2 of abbey-surgery
  for     direct-care
  consent given
  given   local-opt-out
  expect  permit

scenario opt-out-not-looked-up "Nobody looked whether the patient opted out"
  role    gp at abbey-surgery
  sees    summary tier 2 of royal-liverpool
  for     direct-care
  consent given
  given   unknown local-opt-out
  expect  ask about local-opt-out

scenario excluded-test-kept-from-nurse "An excluded test is not among the tests a district nurse sees"
  role     district-nurse at mersey-care
  sees     diagnostics tier 2 of royal-liverpool
  labelled excluded-test
  for      direct-care
  consent  given
  expect   deny by withhold

scenario excluded-test-in-full-record "An excluded test is part of the full diagnostic record"
  role     gp at abbey-surgery
  sees     diagnostics tier 3 of royal-liverpool
  labelled excluded-test
  for      direct-care
  consent  given
  expect   permit

scenario exclusions-not-looked-up "Nobody looked whether the test is excluded"
  role    district-nurse at mersey-care
  sees    diagnostics tier 2 of royal-liverpool
  for     direct-care
  consent given
  labels  unknown
  expect  ask about labels

# The agreements narrow the framework

scenario stranger-is-refused "An organisation that signed nothing sees nothing"
  role    gp at another-organisation
  sees    summary tier 1 of abbey-surgery
  for     direct-care
  consent given
  expect  deny by authority

scenario framework-without-agreement "A practice that signed the framework but not yet its agreement sees
    nothing"
  role    gp at pier-head-surgery
  sees    summary tier 1 of royal-liverpool
  for     direct-care
  consent given
  expect  deny by authority

scenario nobody-said-who-asks "Nobody says for which organisation the question is asked"
  role    gp at unknown
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent given
  expect  ask about requester

scenario joined-practice-reads-community "A practice that joined later reads the community record"
  role    gp at dock-road-surgery
  sees    community tier 3 of mersey-care
  for     direct-care
  on      2018-09-03
  consent given
  expect  permit

scenario joined-practice-reads-no-letters "Its agreement does not cover hospital letters"
  role    gp at dock-road-surgery
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  on      2018-09-03
  consent given
  expect  deny by authority

scenario last-day-before-withdrawal "The practice is bound until the day before it withdrew"
  role    gp at dock-road-surgery
  sees    summary tier 2 of royal-liverpool
  for     direct-care
  on      2018-03-31
  consent given
  expect  permit

scenario day-of-withdrawal "From the day it withdrew it is not"
  role    gp at dock-road-surgery
  sees    summary tier 2 of royal-liverpool
  for     direct-care
  on      2018-04-01
  consent given
  expect  deny by authority

scenario hospice-reads-summary "A hospice nurse reads care packages on the last day of the pilot"
  role    hospice-nurse at marie-curie-hospice
  sees    summary tier 3 of abbey-surgery
  for     direct-care
  on      2018-12-31
  consent given
  expect  permit

scenario hospice-pilot-is-over "The pilot has ended"
  role    hospice-nurse at marie-curie-hospice
  sees    summary tier 3 of abbey-surgery
  for     direct-care
  on      2019-01-01
  consent given
  expect  deny by authority

scenario hospice-agreement-is-narrower "The pilot covers less of the hospital record than the role could
    reach"
  role    hospice-nurse at marie-curie-hospice
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent given
  expect  deny by authority

scenario research-is-another-purpose "Research is a different purpose and has no agreement"
  role    gp at abbey-surgery
  sees    summary tier 2 of royal-liverpool
  for     research
  consent given for research
  expect  deny by authority

scenario care-and-research-together "Direct care does not carry research with it"
  role    gp at abbey-surgery
  sees    summary tier 2 of royal-liverpool
  for     direct-care, research
  consent given
  expect  deny by authority

# What must never happen

never clerks-stay-out "Administrative staff never see more than demographics"
  roles administrator
  data  everything from tier 2

never clerks-keep-to-summary "Administrative staff never see anything outside the summary"
  roles administrator
  data  community, hospital, diagnostics

never nurses-stop-at-two "District nurses never see tier 3 of hospitals or diagnostic tests"
  roles district-nurse
  data  hospital from tier 3, diagnostics from tier 3

never most-detailed-hospital-record "Nobody but a hospital consultant sees the most detailed hospital record"
  data   hospital from tier 3
  unless role is hospital-consultant

never against-a-refusal "Nothing is seen against a recorded refusal"
  when consent is refused

never without-asking "Nothing held elsewhere is seen without asking a patient who can be asked"
  when can-communicate and consent is not-recorded and not same-organisation

never after-opting-out "Nothing held elsewhere is seen of a patient who opted out"
  when local-opt-out and not same-organisation

never excluded-tests-shared "No excluded test is shared below the full diagnostic record"
  data diagnostics labelled excluded-test
  when tier is under 3 and not same-organisation

never other-purposes "Nothing is seen for research or population health"
  for research, population-health

never strangers "No organisation outside the framework sees what another holds"
  when requester is not framework-members and not same-organisation

never not-yet-signed "A practice that has not signed its agreement sees nothing held elsewhere"
  when requester is pier-head-surgery and not same-organisation

never hospice-shares-nothing "The hospice views and does not share"
  when holder is marie-curie-hospice and not same-organisation

# What must always be possible

always nurse-promise "District nurses see tier 3 of summary and community information"
  roles district-nurse
  data  summary, community
  for   direct-care
  when  between-care-record-parties and consent is given and not local-opt-out

always nurse-hospital-promise "District nurses see tier 2 of hospitals and diagnostic tests"
  roles district-nurse
  data  hospital, diagnostics
  for   direct-care
  when  between-care-record-parties and consent is given and not local-opt-out and tier is under 3 and not
        labelled excluded-test

always clerk-promise "Administrative staff see demographics"
  roles administrator
  data  summary
  for   direct-care
  when  between-care-record-parties and consent is given and not local-opt-out and tier is under 2

always gp-promise "General practitioners see all of summary and community information"
  roles gp
  data  summary, community
  for   direct-care
  when  between-care-record-parties and consent is given and not local-opt-out

always gp-hospital-promise "General practitioners see all but the most detailed parts of hospital information"
  roles gp
  data  hospital
  for   direct-care
  when  between-care-record-parties and consent is given and not local-opt-out and tier is under 3

always gp-diagnostics-promise "General practitioners see the full diagnostic record, excluded tests among it"
  roles gp
  data  diagnostics from tier 3
  for   direct-care
  when  between-care-record-parties and consent is given and not local-opt-out

always unconscious-promise "A patient who cannot be asked is not left without care for want of a form"
  roles gp, district-nurse, hospital-consultant
  data  summary
  for   direct-care
  when  between-care-record-parties and consent is not-recorded and not can-communicate and not local-opt-out

always own-patients-promise "A practice is never kept from its own patients' summary"
  roles gp
  data  summary
  for   direct-care
  when  same-organisation and consent is not refused
