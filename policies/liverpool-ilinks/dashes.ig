language caldicott 1

# What a dash in a table says: nothing of it, not even the first tier.

background "What a dash says is not reached"
  cites "The tables of this policy"
  basis "design choice"

scenario administrator-nothing-of-community "Administrative staff: nothing of Primary, community and mental
    health, for Direct care"
  role    administrator at abbey-surgery
  sees    community tier 1 of abbey-surgery
  for     direct-care
  on      2017-10-31
  consent unknown
  labels  unknown
  expect  deny by access

scenario administrator-nothing-of-hospital "Administrative staff: nothing of Hospitals, for Direct care"
  role    administrator at abbey-surgery
  sees    hospital tier 1 of abbey-surgery
  for     direct-care
  on      2017-10-31
  consent unknown
  labels  unknown
  expect  deny by access

scenario administrator-nothing-of-diagnostics "Administrative staff: nothing of Diagnostic tests, for Direct
    care"
  role    administrator at abbey-surgery
  sees    diagnostics tier 1 of abbey-surgery
  for     direct-care
  on      2017-10-31
  consent unknown
  labels  unknown
  expect  deny by access
