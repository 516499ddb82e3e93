language caldicott 1

# What the published sources say, case by case, and what must hold in every case.
# Who the organisations are is illustrative throughout; cases that rest on more than that are in
# scenarios-illustrative.ig.

background "The ordinary case: midsummer 2018, the patient can be asked and has not opted out"
  on     2018-06-21
  given  can-communicate, not local-opt-out
  labels none
  cites  "iLINKS Information Sharing Framework (2017), page 10, as adapted in The King's Fund, Digital change
         in health and social care (2018), Figure 1"
  basis  "sourced"

# The promise to each role

scenario t01-nurse-reads-hospital-care-plan "A district nurse of the community trust reads a hospital care
    plan"
  role    district-nurse at mersey-care
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent given
  expect  permit relying on explicit consent with duties record-view, show-withheld

scenario t02-nurse-stops-in-hospital "The more detailed hospital record is not for district nurses"
  role    district-nurse at mersey-care
  sees    hospital tier 3 of royal-liverpool
  for     direct-care
  consent given
  expect  deny by access

scenario t04-nurse-stops-in-diagnostics "The full diagnostic record is not for district nurses"
  role    district-nurse at mersey-care
  sees    diagnostics tier 3 of royal-liverpool
  for     direct-care
  consent given
  expect  deny by access

scenario nurse-reads-care-packages "A district nurse reads care packages and alerts"
  role    district-nurse at mersey-care
  sees    summary tier 3 of abbey-surgery
  for     direct-care
  consent given
  expect  permit relying on explicit consent with duties record-view, show-withheld

scenario nurse-reads-community-detail "A district nurse reads the more detailed community record"
  role    district-nurse at abbey-surgery
  sees    community tier 3 of mersey-care
  for     direct-care
  consent given
  expect  permit

scenario nurse-reads-all-tests "A district nurse reads all tests"
  role    district-nurse at mersey-care
  sees    diagnostics tier 2 of aintree
  for     direct-care
  consent given
  expect  permit

scenario t05-clerk-reads-demographics "Administrative staff read demographics to administer care"
  role    administrator at mersey-care
  sees    summary tier 1 of royal-liverpool
  for     care-administration
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): no access to patient information,
          except demographic information; for which purpose is not said"
  basis   "design choice"
  expect  permit relying on explicit consent with duties record-view

scenario clerk-reads-no-medications-to-administer "And no medications"
  role    administrator at mersey-care
  sees    summary tier 2 of royal-liverpool
  for     care-administration
  consent given
  expect  deny by access

scenario clerk-reads-demographics-for-care "Administrative staff read demographics in the course of care"
  role    administrator at royal-liverpool
  sees    summary tier 1 of abbey-surgery
  for     direct-care
  consent given
  expect  permit

scenario t07-clerk-sees-no-community-record "Administrative staff see nothing of the community record"
  role    administrator at royal-liverpool
  sees    community tier 1 of mersey-care
  for     care-administration
  consent given
  expect  deny by access

scenario t08-gp-stops-in-hospital "The most detailed parts of hospital information are not for general
    practitioners"
  role    gp at abbey-surgery
  sees    hospital tier 3 of aintree
  for     direct-care
  consent given
  expect  deny by access

# The whole record, asked for piece by piece: everything is shown but the one part, and that something is left out is
# said.

scenario t10-whole-record-summary "The whole record for a general practitioner: all of the summary"
  role    gp at abbey-surgery
  sees    summary tier 3 of mersey-care
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018), Figure 1",
          "GP Connect specification, information governance principles: the view indicates withheld data (not
          said of iLINKS)"
  expect  permit relying on explicit consent with duties record-view, show-withheld

scenario t10b-whole-record-community "The whole record for a general practitioner: more detailed mental health
    records"
  role    gp at abbey-surgery
  sees    community tier 3 of mersey-care
  for     direct-care
  consent given
  expect  permit with duties record-view, show-withheld

scenario t10c-whole-record-diagnostics "The whole record for a general practitioner: the full diagnostic
    record"
  role    gp at abbey-surgery
  sees    diagnostics tier 3 of royal-liverpool
  for     direct-care
  consent given
  expect  permit with duties record-view, show-withheld

scenario t10d-whole-record-hospital "The whole record for a general practitioner: hospital letters"
  role    gp at abbey-surgery
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent given
  expect  permit with duties record-view, show-withheld

scenario t10e-whole-record-but-one-part "The whole record for a general practitioner: but not the more
    detailed hospital record"
  role    gp at abbey-surgery
  sees    hospital tier 3 of royal-liverpool
  for     direct-care
  consent given
  expect  deny by access

# A role is what one is signed in as, and reaches what its own row says

scenario t11-role-not-in-the-matrix "A role that the framework does not name reaches nothing"
  role    chiropodist at mersey-care
  sees    summary tier 1 of abbey-surgery
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): permissions based on role"
  basis   "design choice"
  expect  deny by access

scenario t13-signed-in-as-administrator "A general practitioner who also works in the office, signed in as
    administrative staff, reads no medications"
  role    administrator at abbey-surgery
  sees    summary tier 2 of mersey-care
  for     direct-care
  consent given
  cites   "ilinksmersey.nhs.uk, Key progress to date: access according to the role of the practitioner"
  basis   "design choice"
  expect  deny by access

scenario t13b-signed-in-as-gp "The same person, signed in as a general practitioner, does"
  role    gp at abbey-surgery
  sees    summary tier 2 of mersey-care
  for     direct-care
  consent given
  cites   "ilinksmersey.nhs.uk, Key progress to date: access according to the role of the practitioner"
  basis   "design choice"
  expect  permit with duties record-view, show-withheld

scenario a07-agreement-cannot-widen-a-role "The agreement covers the whole hospital record; the role still
    stops at tier 2"
  role    district-nurse at abbey-surgery
  sees    hospital tier 3 of aintree
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): individual sharing agreements sit
          beneath the framework"
  expect  deny by access

# Tests, subject to exclusions

scenario excluded-test-kept-from-nurse "An excluded test is not among the tests a district nurse sees"
  role     district-nurse at mersey-care
  sees     diagnostics tier 2 of royal-liverpool
  labelled excluded-test
  for      direct-care
  consent  given
  expect   deny by withhold

scenario excluded-routine-test "An excluded test stays excluded when it is a routine one"
  role     district-nurse at mersey-care
  sees     diagnostics tier 1 of royal-liverpool
  labelled excluded-test
  for      direct-care
  consent  given
  basis    "design choice"
  expect   deny by withhold

scenario excluded-routine-test-for-gp "Who may see it finds it in the full record, and not among the routine
    tests"
  role     gp at abbey-surgery
  sees     diagnostics tier 1 of royal-liverpool
  labelled excluded-test
  for      direct-care
  consent  given
  basis    "design choice"
  expect   deny by withhold

scenario excluded-test-in-full-record "An excluded test is part of the full diagnostic record"
  role     gp at abbey-surgery
  sees     diagnostics tier 3 of royal-liverpool
  labelled excluded-test
  for      direct-care
  consent  given
  basis    "design choice"
  expect   permit

scenario excluded-test-at-home "The hospital that made the test reads it"
  role     district-nurse at royal-liverpool
  sees     diagnostics tier 2 of royal-liverpool
  labelled excluded-test
  for      direct-care
  consent  given
  basis    "design choice"
  expect   permit

scenario exclusions-not-looked-up "Nobody looked whether the test is excluded"
  role    district-nurse at mersey-care
  sees    diagnostics tier 2 of royal-liverpool
  for     direct-care
  consent given
  labels  unknown
  basis   "design choice"
  expect  ask about labels

# Asking the patient

scenario nurse-must-ask "The patient can be asked and has not been"
  role    district-nurse at mersey-care
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent not-recorded
  cites   "ilinksmersey.nhs.uk, Key progress to date: patients are asked to consent to their records being
          viewed"
  expect  ask about consent

scenario refusal-stands "The patient says no"
  role    gp at abbey-surgery
  sees    summary tier 2 of royal-liverpool
  for     direct-care
  consent refused
  cites   "ilinksmersey.nhs.uk, Key progress to date: patients are asked to consent to their records being
          viewed"
  expect  deny by consent

scenario opted-out-patient "An opt-out stops sharing even when the patient says yes today"
  role    gp at abbey-surgery
  sees    summary tier 2 of royal-liverpool
  for     direct-care
  consent given
  given   local-opt-out
  cites   "The King's Fund, Digital change in health and social care (2018): sites offered citizens an
          opt-out",
          "GP Connect specification, information governance principles: dissent to share cannot be overridden
          by consent given at the point of care (not said of iLINKS)"
  basis   "design choice"
  expect  deny by withhold

# No agreement, no sharing; other purposes are other purposes

scenario stranger-is-refused "An organisation that signed nothing sees nothing"
  role    gp at another-organisation
  sees    summary tier 1 of abbey-surgery
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): all organisations signed before
          any data flowed"
  expect  deny by authority

scenario framework-without-agreement "A practice that signed the framework but not yet its agreement sees
    nothing"
  role    gp at pier-head-surgery
  sees    summary tier 1 of royal-liverpool
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): individual sharing agreements sit
          beneath the framework"
  expect  deny by authority

scenario research-has-no-agreement "Research is a different purpose and has no agreement"
  role    gp at abbey-surgery
  sees    summary tier 2 of royal-liverpool
  for     research
  consent given for research
  cites   "The King's Fund, Digital change in health and social care (2018): research and population health
          management are a different purpose"
  expect  deny by authority

scenario research-has-no-grant "Nor has it a place in the matrix"
  role    gp at abbey-surgery
  sees    summary tier 2 of royal-liverpool
  for     research
  consent given for research
  cites   "The King's Fund, Digital change in health and social care (2018): research and population health
          management are a different purpose"
  expect  deny by access

scenario research-has-no-ground "Nor does a patient's yes to research make a ground for it here"
  role    gp at abbey-surgery
  sees    summary tier 2 of royal-liverpool
  for     research
  consent given for research
  cites   "The King's Fund, Digital change in health and social care (2018): research and population health
          management are a different purpose"
  basis   "design choice"
  expect  deny by consent

scenario research-at-home-has-no-ground "Not even with the practice's own patients"
  role    gp at abbey-surgery
  sees    summary tier 2 of abbey-surgery
  for     research
  consent given for research
  given   relationship is registered
  cites   "The King's Fund, Digital change in health and social care (2018): research and population health
          management are a different purpose"
  basis   "design choice"
  expect  deny by consent

scenario population-health-has-no-grant "Population health management is a different purpose for every role"
  role    hospital-consultant at royal-liverpool
  sees    summary tier 2 of abbey-surgery
  for     population-health
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): research and population health
          management are a different purpose"
  expect  deny by access

scenario demographics-for-population-health "Nor do administrative staff read demographics for it"
  role    administrator at royal-liverpool
  sees    summary tier 1 of abbey-surgery
  for     population-health
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): research and population health
          management are a different purpose"
  expect  deny by access

scenario care-and-research-together "Direct care does not carry research with it"
  role    gp at abbey-surgery
  sees    summary tier 2 of royal-liverpool
  for     direct-care, research
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): each new use of data requires
          updates to policies and agreements"
  expect  deny by authority

# What must never happen

never clerks-stay-out "Administrative staff never see more than demographics"
  roles administrator
  data  everything from tier 2
  cites "The King's Fund (2018): \"permission to see just tier 1 of the summary information\""

never clerks-keep-to-summary "Administrative staff never see anything outside the summary"
  roles administrator
  data  community, hospital, diagnostics
  cites "The King's Fund (2018): \"no access to patient information, except demographic information\""

never nurses-stop-at-two "District nurses never see tier 3 of hospitals or diagnostic tests"
  roles district-nurse
  data  hospital from tier 3, diagnostics from tier 3
  cites "The King's Fund (2018): district nurses, \"tier 2 diagnostic and hospital information\""

never most-detailed-hospital-record "Nobody but a hospital consultant sees the more detailed hospital record"
  data   hospital from tier 3
  unless role is hospital-consultant
  cites  "The King's Fund (2018): general practitioners, all \"except for the most detailed parts of hospital
         information\""

never roles-not-in-the-matrix "A role that the framework does not name sees nothing"
  unless role is one of gp, district-nurse, administrator, hospital-consultant, hospice-nurse
  cites  "The King's Fund (2018): \"Every member of staff has different permissions based on their role\""

never administration-is-for-the-office "Nobody but administrative staff sees anything for the administration
    of care"
  for    care-administration
  unless role is administrator

never against-a-refusal "Nothing is seen against a recorded refusal"
  when  consent is refused
  cites "ilinksmersey.nhs.uk, Key progress to date: \"Patients will be asked to consent to their records being
        viewed\""

never without-asking "Nothing held elsewhere is seen without asking a patient who can be asked"
  when  can-communicate and consent is not-recorded and not same-organisation
  cites "ilinksmersey.nhs.uk, Key progress to date: \"Patients will be asked to consent to their records being
        viewed\""

never own-without-relationship "Nobody looks up a patient of their own organisation without a relationship or
    a yes"
  when  same-organisation and consent is not-recorded and can-communicate and relationship is one of
        self-claimed, no-relationship
  cites "NHS Digital, Information governance for summary care records: legitimate relationship (not said of
        iLINKS)"

never after-opting-out "Nothing held elsewhere is seen of a patient who opted out"
  when  local-opt-out and not same-organisation
  cites "The King's Fund (2018): sites \"offered citizens an opt-out\""

never excluded-tests-shared "No excluded test is shared below the full diagnostic record"
  data  diagnostics labelled excluded-test
  when  tier is under 3 and not same-organisation
  cites "The King's Fund (2018), Figure 1: \"all tests (subject to exclusions)\""

never other-purposes "Nothing is seen for research or population health"
  for   research, population-health
  cites "The King's Fund (2018): \"research and population health management are a different purpose\""

never strangers "No organisation outside the framework sees what another holds"
  when  requester is not framework-members and not same-organisation
  cites "The King's Fund (2018): all organisations signed before any data flowed"

never hospice-shares-nothing "The hospice views and does not share"
  when holder is marie-curie-hospice and not same-organisation

# What must always be possible

always nurse-promise "District nurses see tier 3 of summary and community information"
  roles district-nurse
  data  summary, community
  for   direct-care
  when  between-care-record-parties and consent is given and not local-opt-out
  cites "The King's Fund (2018): district nurses, \"tier 3 summary information and community information\""

always nurse-hospital-promise "District nurses see tier 2 of hospitals and diagnostic tests"
  roles district-nurse
  data  hospital, diagnostics
  for   direct-care
  when  between-care-record-parties and consent is given and not local-opt-out and tier is under 3 and not
        labelled excluded-test
  cites "The King's Fund (2018): district nurses, \"tier 2 diagnostic and hospital information\""

always clerk-promise "Administrative staff see demographics"
  roles administrator
  data  summary
  for   direct-care, care-administration
  when  between-care-record-parties and consent is given and not local-opt-out and tier is under 2
  cites "The King's Fund (2018): \"permission to see just tier 1 of the summary information\""

always gp-promise "General practitioners see all of summary and community information"
  roles gp
  data  summary, community
  for   direct-care
  when  between-care-record-parties and consent is given and not local-opt-out
  cites "The King's Fund (2018): general practitioners, \"all information about a patient except for the most
        detailed parts of hospital information\""

always gp-hospital-promise "General practitioners see all but the most detailed parts of hospital information"
  roles gp
  data  hospital
  for   direct-care
  when  between-care-record-parties and consent is given and not local-opt-out and tier is under 3
  cites "The King's Fund (2018): general practitioners, \"all information about a patient except for the most
        detailed parts of hospital information\""

always gp-diagnostics-promise "General practitioners see the full diagnostic record, excluded tests among it"
  roles gp
  data  diagnostics from tier 3
  for   direct-care
  when  between-care-record-parties and consent is given and not local-opt-out
  cites "The King's Fund (2018): general practitioners, \"all information about a patient except for the most
        detailed parts of hospital information\""

always unconscious-promise "The summary of a patient who cannot be asked is not kept back for want of an
    answer"
  roles gp, district-nurse, hospital-consultant
  data  summary
  for   direct-care
  when  between-care-record-parties and consent is not-recorded and not can-communicate and not local-opt-out
  cites "NHS Digital, Information governance for summary care records: emergency access (not said of iLINKS)"

always own-patients-promise "A practice is never kept from its own patients' summary"
  roles gp
  data  summary
  for   direct-care
  when  same-organisation and consent is not refused and relationship is one of registered, referral, admitted
