language caldicott 1

policy vale-letters "Vale hospitals share letters"
  version "2026"

category letters "Hospital letters"
  tier 1 "Discharge letters"
  tier 2 "All letters"

role doctor "Doctor"
role clerk  "Clerk"

purpose direct-care "Direct care"
purpose research    "Research"

organisation north "North Hospital"
organisation south "South Hospital"

label     sealed        "Sealed letter"
fact      can-answer    "The patient can be asked" otherwise "The patient cannot be asked"
objection opted-out     "The patient opted out of sharing"
duty      record-view   "Record that the letter was viewed"
duty      record-reason "Record why the patient could not be asked"

access matrix "Who sees which letters"
  for direct-care
  | role   | letters |
  | doctor | 2       |
  | clerk  | 1       |

withhold opt-outs "Patients who opted out"
  data everything
  when opted-out and not same-organisation

conceal sealed-letters "Sealed letters do not leave the hospital that wrote them"
  data letters labelled sealed
  when not same-organisation

consent permission "Permission to view"
  for  direct-care
  with explicit consent when can-answer or consent is given
  in best interests when not can-answer must record-reason

agreement letters-agreement "North and South share letters"
  between north, south
  for     direct-care
  covers  letters
  must    record-view
  starts  2026-01-01

background "An ordinary day"
  on     2026-06-15
  given  can-answer, not opted-out
  labels none

scenario doctor-reads "A doctor reads a letter of the other hospital with permission"
  role    doctor at north
  sees    letters tier 2 of south
  for     direct-care
  consent given
  expect  permit relying on explicit consent with duties record-view
