language caldicott 1

# How far each agreement reaches: to the last tier of what it covers. What the agreements cover is illustrative. What
# scenarios.ig tries is not tried again.

background "The ordinary case: midsummer 2026, a referred patient, assurance in order, nothing past its date"
  on      2026-06-15
  consent not-recorded
  given   relationship is referral, holder-is-controller, toolkit-in-date, privacy-notice-published, not
          past-retention, not controllers-ticket, not request-attested
  labels  none
  cites   "Information governance framework, shared care records, journey 2"
  basis   "design choice"

# Joint controllers

scenario whole-practice-record-among-joint-controllers "Among joint controllers the practice's record is
    shared to its free text"
  role   social-worker at vale-council
  sees   gp-record tier 3 of mill-lane-surgery
  for    direct-care
  cites  "Information governance framework, shared care records, appendix 2: joint controllers"
  expect permit

scenario detailed-hospital-record-among-joint-controllers "And the detailed hospital record"
  role   social-worker at vale-council
  sees   hospital tier 3 of vale-hospital
  for    direct-care
  cites  "Information governance framework, shared care records, appendix 2: joint controllers"
  expect permit

scenario community-assessments-among-joint-controllers "And what community services assess, until they
    withdraw"
  role   gp at mill-lane-surgery
  sees   community-care tier 2 of vale-community
  for    direct-care
  on     2026-04-30
  cites  "Information governance framework, shared care records, appendix 2: joint controllers"
  expect permit

# The other agreements

scenario detailed-hospital-record-in-an-emergency "Under the urgent care agreement the detailed hospital
    record is there in an emergency"
  role   gp at mill-lane-surgery
  sees   hospital tier 3 of vale-hospital
  for    emergency-care
  expect permit

scenario hospice-reads-detailed-hospital-record "The hospice reads the detailed hospital record"
  role   hospice-nurse at st-judes
  sees   hospital tier 3 of vale-hospital
  for    direct-care
  cites  "GP Connect specification, information governance principles"
  expect permit

scenario moor-reads-care-plans "The Moor reads care plans and alerts, when it attests that the request is
    valid"
  role   gp at moor-surgery
  sees   summary tier 3 of mill-lane-surgery
  for    direct-care
  given  request-attested
  expect permit

scenario moor-reads-practice-record "And the practice's record to its free text"
  role   gp at moor-surgery
  sees   gp-record tier 3 of mill-lane-surgery
  for    direct-care
  given  request-attested
  expect permit

scenario moor-reads-detailed-hospital-record "And the detailed hospital record"
  role   hospital-consultant at moor-hospital
  sees   hospital tier 3 of vale-hospital
  for    direct-care
  given  request-attested
  expect permit
