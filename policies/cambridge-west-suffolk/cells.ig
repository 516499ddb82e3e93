language caldicott 1

# Cells of the table that scenarios.ig does not try: what each role reads, and the first thing beyond that it does not.
# Every cell is illustrative.

background "The ordinary case: the patient was referred, refuses nothing and has not opted out; the request
    only reads"
  on      2026-06-15
  consent not-recorded
  given   relationship is referral, not sharing-opt-out, needed-now, only-reads, not combined-view, not
          own-record
  labels  none
  cites   "README of this policy, What is illustrative: every cell of the table"
  basis   "design choice"

scenario doctor-care-plans "A hospital doctor reads care plans and alerts"
  role   doctor at cambridge-hospitals
  sees   summary tier 3 of west-suffolk
  for    direct-care
  expect permit

scenario doctor-no-notes "A hospital doctor does not read detailed mental health notes"
  role   doctor at west-suffolk
  sees   mental-health tier 3 of cambridge-hospitals
  for    direct-care
  expect deny by access

scenario nurse-no-diagnoses "A hospital nurse does not read mental health diagnoses and care plans"
  role   nurse at west-suffolk
  sees   mental-health tier 2 of cambridge-hospitals
  for    direct-care
  expect deny by access

scenario gp-no-hospital-detail "A general practitioner does not read the detailed hospital record"
  role   gp at mill-stream-surgery
  sees   hospital tier 3 of cambridge-hospitals
  for    direct-care
  expect deny by access

scenario gp-no-diagnoses "A general practitioner does not read mental health diagnoses and care plans"
  role   gp at mill-stream-surgery
  sees   mental-health tier 2 of cambridge-hospitals
  for    direct-care
  expect deny by access
