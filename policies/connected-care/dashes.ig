language caldicott 1

# What a dash in a table says: nothing of it, not even the first tier.

background "What a dash says is not reached"
  cites "The tables of this policy"
  basis "design choice"

scenario clerk-nothing-of-gp-record "Clerical staff: nothing of Record of the general practice, for Direct
    care"
  role    clerk at castle-lane-surgery
  sees    gp-record tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-03-31
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-hospital "Clerical staff: nothing of Hospital record, for Direct care"
  role    clerk at castle-lane-surgery
  sees    hospital tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-03-31
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-community-care "Clerical staff: nothing of Community services record, for Direct
    care"
  role    clerk at castle-lane-surgery
  sees    community-care tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-03-31
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-mental-health "Clerical staff: nothing of Mental health record, for Direct care"
  role    clerk at castle-lane-surgery
  sees    mental-health tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-03-31
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-social-care "Clerical staff: nothing of Social care record, for Direct care"
  role    clerk at castle-lane-surgery
  sees    social-care tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-03-31
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-gp-record-2 "Clerical staff: nothing of Record of the general practice, for Direct
    care"
  role    clerk at evening-doctors
  sees    gp-record tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-04-01
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-hospital-2 "Clerical staff: nothing of Hospital record, for Direct care"
  role    clerk at evening-doctors
  sees    hospital tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-04-01
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-community-care-2 "Clerical staff: nothing of Community services record, for Direct
    care"
  role    clerk at evening-doctors
  sees    community-care tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-04-01
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-mental-health-2 "Clerical staff: nothing of Mental health record, for Direct care"
  role    clerk at evening-doctors
  sees    mental-health tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-04-01
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-social-care-2 "Clerical staff: nothing of Social care record, for Direct care"
  role    clerk at evening-doctors
  sees    social-care tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-04-01
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-gp-record-3 "Clerical staff: nothing of Record of the general practice, for Direct
    care"
  role    clerk at royal-berkshire
  sees    gp-record tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-04-01
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-community-care-3 "Clerical staff: nothing of Community services record, for Direct
    care"
  role    clerk at royal-berkshire
  sees    community-care tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-04-01
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-mental-health-3 "Clerical staff: nothing of Mental health record, for Direct care"
  role    clerk at royal-berkshire
  sees    mental-health tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-04-01
  consent unknown
  labels  unknown
  expect  deny by access

scenario clerk-nothing-of-social-care-3 "Clerical staff: nothing of Social care record, for Direct care"
  role    clerk at royal-berkshire
  sees    social-care tier 1 of castle-lane-surgery
  for     direct-care
  on      2016-04-01
  consent unknown
  labels  unknown
  expect  deny by access
