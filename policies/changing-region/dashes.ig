language caldicott 1

# What a dash in a table says: nothing of it, not even the first tier.

background "What a dash says is not reached"
  cites "The tables of this policy"
  basis "design choice"

scenario clerk-nothing-of-hospital "Clerical staff: nothing of Hospital record, for Emergency care"
  role    clerk at quayside-surgery
  sees    hospital tier 1 of quayside-surgery
  for     emergency-care
  on      2019-12-31
  consent unknown
  labels  none
  expect  deny by access
