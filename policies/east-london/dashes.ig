language caldicott 1

# What a dash in a table says: nothing of it, not even the first tier.

background "What a dash says is not reached"
  cites "The tables of this policy"
  basis "design choice"

scenario healthcare-assistant-nothing-of-gp-record "Healthcare assistant: nothing of Record of the general
    practice, for Direct care"
  role    healthcare-assistant at clock-lane-surgery
  sees    gp-record tier 1 of clock-lane-surgery
  for     direct-care
  on      2026-01-11
  consent unknown
  labels  unknown
  expect  deny by access
