language caldicott 1

# What a dash in a table says: nothing of it, not even the first tier.

background "What a dash says is not reached"
  cites "The tables of this policy"
  basis "design choice"

scenario social-worker-nothing-of-hospital "Social worker: nothing of Hospital record, for Direct care"
  role    social-worker at lakeside-trust
  sees    hospital tier 1 of lakeside-trust
  for     direct-care
  on      2026-09-30
  consent unknown
  labels  unknown
  expect  deny by access

scenario paramedic-nothing-of-hospital "Paramedic: nothing of Hospital record, for Emergency care"
  role    paramedic at lakeside-trust
  sees    hospital tier 1 of lakeside-trust
  for     emergency-care
  on      2026-09-30
  consent unknown
  labels  unknown
  expect  deny by access

scenario social-worker-nothing-of-hospital-2 "Social worker: nothing of Hospital record, for Emergency care"
  role    social-worker at lakeside-trust
  sees    hospital tier 1 of lakeside-trust
  for     emergency-care
  on      2026-09-30
  consent unknown
  labels  unknown
  expect  deny by access
