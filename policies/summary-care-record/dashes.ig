language caldicott 1

# What a dash in a table says: nothing of it, not even the first tier.

background "What a dash says is not reached"
  cites "The tables of this policy"
  basis "design choice"

scenario receptionist-nothing-of-scr "Receptionist: nothing of Summary Care Record, for Direct care"
  role    receptionist at nhs-england
  sees    scr tier 1 of nhs-england
  for     direct-care
  on      2000-01-01
  consent unknown
  labels  unknown
  expect  deny by access
