language caldicott 1

# What a dash in a table says: nothing of it, not even the first tier.

background "What a dash says is not reached"
  cites "The tables of this policy"
  basis "design choice"

scenario pharmacist-nothing-of-community-care "Pharmacist: nothing of Community services record, for Direct
    care"
  role    pharmacist at old-mill-surgery
  sees    community-care tier 1 of old-mill-surgery
  for     direct-care
  on      2000-01-01
  consent unknown
  labels  unknown
  expect  deny by access

scenario pharmacist-nothing-of-mental-health "Pharmacist: nothing of Mental health record, for Direct care"
  role    pharmacist at old-mill-surgery
  sees    mental-health tier 1 of old-mill-surgery
  for     direct-care
  on      2000-01-01
  consent unknown
  labels  unknown
  expect  deny by access

scenario pharmacist-nothing-of-social-care "Pharmacist: nothing of Social care record, for Direct care"
  role    pharmacist at old-mill-surgery
  sees    social-care tier 1 of old-mill-surgery
  for     direct-care
  on      2000-01-01
  consent unknown
  labels  unknown
  expect  deny by access

scenario social-worker-nothing-of-gp-record "Social worker: nothing of Record of the general practice, for
    Direct care"
  role    social-worker at old-mill-surgery
  sees    gp-record tier 1 of old-mill-surgery
  for     direct-care
  on      2000-01-01
  consent unknown
  labels  unknown
  expect  deny by access
