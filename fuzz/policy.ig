language caldicott 1

policy fuzzed "A policy with one of everything"
  version "1"
  accept idle-rule of every-view "It is said of every view, though others owe it already"

category notes "Notes"
  tier 1 "Headlines"
  tier 2 "Everything"

category tests "Tests"
  tier 1 "Routine tests"

role clinician "Clinician" code "R8000"
role clerk     "Clerk"

purpose care     "Direct care" code "TREAT"
purpose research "Research"

setting acute "Acute hospital"

organisation north "North Hospital" code "RN1" setting acute
organisation south "South Hospital" code "RS1" setting acute
organisation surgery "The Surgery"

group hospitals "The hospitals" members acute

label     sealed    "Sealed" code "SEAL"
label     locked    "Sealed and locked"
objection opted-out "Opted out" checked within 20 days code "OPT"
fact      present   "The patient is present" otherwise "The patient is absent"
fact      urgent    "It is urgent"
choice    relation  "Relationship" of registered, referral
quantity  age       "Age in years" from 0 to 130
define    close     "The patient is known here" when relation is registered or (present and age is at least 16)
duty      audit     "Record it"
duty      tell      "Tell the patient"

access matrix "Role-based access"
  for care
  | role      | notes | tests |
  | clinician | 2     | 1     |
  | clerk     | 1     | -     |

allow researchers "Researchers read tests"
  roles clinician
  data  tests
  for   research
  when  close
  must  tell

withhold sealed-items "Sealed items"
  data   everything labelled sealed
  unless urgent then must audit, tell
  refer  "The team that sealed it"

conceal locked-items "Locked items"
  data notes from tier 2 labelled locked

withhold out "Opted out"
  data everything
  for  research
  when opted-out

consent permission "Permission"
  with explicit consent
  with implied consent when not present must audit
  in best interests when urgent
  without consent when role is clerk and tier is under 2

agreement sharing "The hospitals share"
  between acute
  for     care
  covers
  | role      | notes | tests |
  | clinician | 2     | 1     |
  starts  2018-01-01
  ends    2030-12-31
  review by 2020-01-01
  accept no-lawful-basis "Its basis is of no account here"
  signatures
  | organisation | signed     | withdrew   |
  | north        | 2018-01-01 | -          |
  | south        | 2018-01-01 | 2024-01-01 |

gateway study "The study's approval"
  for    research
  covers tests

oblige every-view "Every view"
  must audit
  when labelled sealed
