language caldicott 1

# Cases that rest on what is illustrative here: further roles, emergencies, an organisation's own patients, and the
# dates and parties of the agreements. Each names the passage that it is built on; the rest is our choice.

background "The ordinary case: midsummer 2018, the patient can be asked and has not opted out"
  on     2018-06-21
  given  can-communicate, not local-opt-out
  labels none
  cites  "The King's Fund, Digital change in health and social care (2018): individual sharing agreements sit
         beneath the framework"
  basis  "design choice"

# Further roles

scenario consultant-reads-other-hospital "A consultant reads another hospital's more detailed record"
  role    hospital-consultant at aintree
  sees    hospital tier 3 of royal-liverpool
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): permissions based on role"
  expect  permit

scenario consultant-reads-full-diagnostics "A consultant reads the full diagnostic record"
  role    hospital-consultant at aintree
  sees    diagnostics tier 3 of royal-liverpool
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): permissions based on role"
  expect  permit

scenario consultant-reads-coded-community-record "A consultant reads the coded community record"
  role    hospital-consultant at royal-liverpool
  sees    community tier 2 of mersey-care
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): permissions based on role"
  expect  permit with duties record-view, review-afterwards, show-withheld

scenario consultant-stops-in-the-community "The more detailed community record is not for consultants"
  role    hospital-consultant at royal-liverpool
  sees    community tier 3 of mersey-care
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): permissions based on role"
  expect  deny by access

scenario hospice-nurse-of-the-trust-reads-letters "A hospice nurse whom the community trust employs reads
    hospital letters: the pilot's limit is not hers"
  role    hospice-nurse at mersey-care
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent given
  expect  permit

scenario hospice-nurse-of-the-trust-stops-in-hospital "Her role does not reach the more detailed hospital
    record"
  role    hospice-nurse at mersey-care
  sees    hospital tier 3 of royal-liverpool
  for     direct-care
  consent given
  expect  deny by access

scenario hospice-nurse-of-the-trust-reads-routine-tests "She reads routine tests"
  role    hospice-nurse at mersey-care
  sees    diagnostics tier 1 of royal-liverpool
  for     direct-care
  consent given
  expect  permit

scenario hospice-nurse-stops-at-routine-tests "And no others"
  role    hospice-nurse at mersey-care
  sees    diagnostics tier 2 of royal-liverpool
  for     direct-care
  consent given
  expect  deny by access

# When the patient cannot be asked

scenario unconscious-patient "The patient is unconscious and nobody has recorded an answer"
  role    hospital-consultant at royal-liverpool
  sees    summary tier 3 of abbey-surgery
  for     direct-care
  consent not-recorded
  given   not can-communicate
  cites   "NHS Digital, Information governance for summary care records: emergency access (not said of
          iLINKS)"
  expect  permit relying on best interests with duties record-reason, record-view, show-withheld,
          tell-privacy-officer

scenario unconscious-patient-had-refused "The patient is unconscious and had refused"
  role    hospital-consultant at royal-liverpool
  sees    summary tier 3 of abbey-surgery
  for     direct-care
  consent refused
  given   not can-communicate
  cites   "NHS Digital, Information governance for summary care records: emergency access (not said of
          iLINKS)"
  expect  deny by consent

scenario register-not-checked "The patient is unconscious and nobody looked whether an answer is recorded"
  role   hospital-consultant at royal-liverpool
  sees   summary tier 3 of abbey-surgery
  for    direct-care
  given  not can-communicate
  cites  "NHS Digital, Information governance for summary care records: emergency access (not said of iLINKS)"
  expect ask about consent

scenario nobody-said-whether-asked "No answer is recorded and nobody says whether the patient can be asked"
  role    gp at abbey-surgery
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent not-recorded
  given   unknown can-communicate
  cites   "NHS Digital, Information governance for summary care records: emergency access (not said of
          iLINKS)"
  expect  ask about can-communicate, consent

scenario unconscious-stranger-on-the-ward "An unconscious patient whom nobody knows, in the hospital's own
    record"
  role    hospital-consultant at royal-liverpool
  sees    summary tier 3 of royal-liverpool
  for     direct-care
  consent not-recorded
  given   not can-communicate, relationship is no-relationship
  cites   "NHS Digital, Information governance for summary care records: emergency access (not said of
          iLINKS)"
  expect  permit relying on best interests with duties record-reason, record-view, tell-privacy-officer

# An organisation's own patients

scenario l01-admitted-patient "A ward doctor opens the more detailed hospital record of a patient admitted
    there"
  role    hospital-consultant at royal-liverpool
  sees    hospital tier 3 of royal-liverpool
  for     direct-care
  consent not-recorded
  given   relationship is admitted
  cites   "NHS Digital, Information governance for summary care records: legitimate relationship (not said of
          iLINKS)"
  expect  permit relying on implied consent with duties record-view

scenario own-patient "A general practitioner opens the record of a patient registered with the practice"
  role    gp at abbey-surgery
  sees    community tier 3 of abbey-surgery
  for     direct-care
  consent not-recorded
  given   relationship is registered
  cites   "NHS Digital, Information governance for summary care records: legitimate relationship (not said of
          iLINKS)"
  expect  permit relying on implied consent with duties record-view

scenario own-patient-by-referral "A district nurse opens the summary of a patient referred to the trust"
  role    district-nurse at mersey-care
  sees    summary tier 3 of mersey-care
  for     direct-care
  consent not-recorded
  given   relationship is referral
  cites   "NHS Digital, Information governance for summary care records: legitimate relationship (not said of
          iLINKS)"
  expect  permit relying on implied consent with duties record-view

scenario no-relationship "Somebody else's patient is asked first"
  role    gp at abbey-surgery
  sees    summary tier 2 of abbey-surgery
  for     direct-care
  consent not-recorded
  given   relationship is no-relationship
  cites   "NHS Digital, Information governance for summary care records: legitimate relationship (not said of
          iLINKS)"
  expect  ask about consent

scenario relationship-not-stated "Nobody says whether the patient is the practice's own"
  role    gp at abbey-surgery
  sees    summary tier 2 of abbey-surgery
  for     direct-care
  consent not-recorded
  cites   "NHS Digital, Information governance for summary care records: legitimate relationship (not said of
          iLINKS)"
  expect  ask about consent, relationship

scenario own-clerk "Administrative staff administer the care of the practice's own patients"
  role    administrator at abbey-surgery
  sees    summary tier 1 of abbey-surgery
  for     care-administration
  consent not-recorded
  given   relationship is registered
  cites   "NHS Digital, Information governance for summary care records: legitimate relationship (not said of
          iLINKS)"
  expect  permit relying on implied consent with duties record-view

scenario opted-out-at-own-practice "An opt-out of sharing leaves the practice its own record"
  role    gp at abbey-surgery
  sees    summary tier 2 of abbey-surgery
  for     direct-care
  consent given
  given   local-opt-out
  cites   "The King's Fund, Digital change in health and social care (2018): sites offered citizens an
          opt-out"
  expect  permit relying on explicit consent with duties record-view

scenario opt-out-not-looked-up "Nobody looked whether the patient opted out"
  role    gp at abbey-surgery
  sees    summary tier 2 of royal-liverpool
  for     direct-care
  consent given
  given   unknown local-opt-out
  cites   "The King's Fund, Digital change in health and social care (2018): sites offered citizens an
          opt-out"
  expect  ask about local-opt-out

# The agreements narrow the framework

scenario nobody-said-who-asks "Nobody says for which organisation the question is asked"
  role    gp at unknown
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent given
  expect  ask about requester

scenario a13-two-agreements-apply "Two agreements apply, each with a duty of its own: both duties are owed"
  role    district-nurse at mersey-care
  sees    summary tier 2 of royal-liverpool
  for     direct-care
  consent given
  expect  permit with duties record-view, review-afterwards, show-withheld

scenario joined-practice-reads-community "A practice that joined later reads the community record, on the day
    it signed again"
  role    gp at dock-road-surgery
  sees    community tier 3 of mersey-care
  for     direct-care
  on      2018-09-03
  consent given
  expect  permit with duties record-view, review-afterwards

scenario day-before-signing-again "The day before it does not"
  role    gp at dock-road-surgery
  sees    community tier 3 of mersey-care
  for     direct-care
  on      2018-09-02
  consent given
  expect  deny by authority

scenario joined-practice-reads-demographics "On that day it reads demographics too, and that is checked
    afterwards"
  role    gp at dock-road-surgery
  sees    summary tier 1 of mersey-care
  for     direct-care
  on      2018-09-03
  consent given
  expect  permit with duties record-view, review-afterwards

scenario joined-practice-reads-events "So are significant health events"
  role    gp at dock-road-surgery
  sees    community tier 1 of mersey-care
  for     direct-care
  on      2018-09-03
  consent given
  expect  permit with duties record-view, review-afterwards

scenario joined-practice-reads-no-letters "Its agreement does not cover hospital letters"
  role    gp at dock-road-surgery
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  on      2018-09-03
  consent given
  expect  deny by authority

scenario joined-practice-is-not-researched "Its agreement does not cover research"
  role    gp at dock-road-surgery
  sees    summary tier 2 of royal-liverpool
  for     research
  on      2018-09-03
  consent given
  expect  deny by authority

scenario joined-practice-first-day-hospital "On the day all three signed, the practice reads the hospital's
    summary"
  role    gp at dock-road-surgery
  sees    summary tier 2 of royal-liverpool
  for     direct-care
  on      2017-11-01
  consent given
  expect  permit

scenario joined-practice-first-day-trust "And the trust's district nurses read the practice's"
  role    district-nurse at mersey-care
  sees    summary tier 3 of dock-road-surgery
  for     direct-care
  on      2017-11-01
  consent given
  expect  permit with duties record-view, review-afterwards

scenario day-before-signing "The day before they signed, nothing is shared"
  role    gp at dock-road-surgery
  sees    summary tier 2 of royal-liverpool
  for     direct-care
  on      2017-10-31
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

scenario last-practice-day-before-signing "A practice that signed the framework shares nothing until it signs
    its agreement"
  role    gp at pier-head-surgery
  sees    summary tier 1 of royal-liverpool
  for     direct-care
  on      2018-09-30
  consent given
  expect  deny by authority

scenario last-practice-signs "From that day it reads"
  role    gp at pier-head-surgery
  sees    summary tier 1 of royal-liverpool
  for     direct-care
  on      2018-10-01
  consent given
  expect  permit

scenario hospice-pilot-not-begun "The hospice pilot has not begun"
  role    hospice-nurse at marie-curie-hospice
  sees    summary tier 3 of abbey-surgery
  for     direct-care
  on      2017-12-31
  consent given
  expect  deny by authority

scenario hospice-reads-on-the-first-day "A hospice nurse reads admissions on the first day of the pilot"
  role    hospice-nurse at marie-curie-hospice
  sees    hospital tier 1 of royal-liverpool
  for     direct-care
  on      2018-01-01
  consent given
  expect  permit with duties record-view

scenario hospice-reads-on-the-last-day "A hospice nurse reads care packages on the last day of the pilot"
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

scenario hospice-reads-coded-community-record "A hospice nurse reads the coded community record"
  role    hospice-nurse at marie-curie-hospice
  sees    community tier 2 of mersey-care
  for     direct-care
  consent given
  expect  permit

scenario hospice-nurses-stop-in-the-community "Her role does not reach the more detailed community record"
  role    hospice-nurse at marie-curie-hospice
  sees    community tier 3 of mersey-care
  for     direct-care
  consent given
  expect  deny by access

scenario hospice-agreement-stops-there-too "Nor does the pilot cover it"
  role    hospice-nurse at marie-curie-hospice
  sees    community tier 3 of mersey-care
  for     direct-care
  consent given
  expect  deny by authority

scenario hospice-agreement-is-narrower "The pilot covers less of the hospital record than the role could
    reach"
  role    hospice-nurse at marie-curie-hospice
  sees    hospital tier 2 of royal-liverpool
  for     direct-care
  consent given
  expect  deny by authority

scenario hospice-agreement-is-for-one-role "The pilot is for hospice nurses and for nobody else there"
  role    gp at marie-curie-hospice
  sees    summary tier 1 of abbey-surgery
  for     direct-care
  consent given
  expect  deny by authority

scenario hospice-pilot-is-not-research "The pilot does not cover research"
  role    hospice-nurse at marie-curie-hospice
  sees    summary tier 1 of abbey-surgery
  for     research
  consent given
  expect  deny by authority
