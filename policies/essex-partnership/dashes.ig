language caldicott 1

# What a dash in a table says: nothing of it, not even the first tier.

background "What a dash says is not reached"
  cites "The tables of this policy"
  basis "design choice"

scenario gp-nothing-of-social-care-notes "General practitioner: nothing of Social care free text, for Direct
    care"
  role    gp at north-essex-partnership
  sees    social-care-notes tier 1 of north-essex-partnership
  for     direct-care
  on      2016-05-31
  consent unknown
  labels  none
  expect  deny by access

scenario district-nurse-nothing-of-social-care-notes "District nurse: nothing of Social care free text, for
    Direct care"
  role    district-nurse at north-essex-partnership
  sees    social-care-notes tier 1 of north-essex-partnership
  for     direct-care
  on      2016-05-31
  consent unknown
  labels  none
  expect  deny by access

scenario chiropodist-nothing-of-mental-health "Podiatrist or chiropodist: nothing of Mental health record, for
    Direct care"
  role    chiropodist at north-essex-partnership
  sees    mental-health tier 1 of north-essex-partnership
  for     direct-care
  on      2016-05-31
  consent unknown
  labels  none
  expect  deny by access

scenario chiropodist-nothing-of-social-care "Podiatrist or chiropodist: nothing of Social care record, for
    Direct care"
  role    chiropodist at north-essex-partnership
  sees    social-care tier 1 of north-essex-partnership
  for     direct-care
  on      2016-05-31
  consent unknown
  labels  none
  expect  deny by access

scenario chiropodist-nothing-of-social-care-notes "Podiatrist or chiropodist: nothing of Social care free
    text, for Direct care"
  role    chiropodist at north-essex-partnership
  sees    social-care-notes tier 1 of north-essex-partnership
  for     direct-care
  on      2016-05-31
  consent unknown
  labels  none
  expect  deny by access

scenario psychiatrist-nothing-of-social-care-notes "Psychiatrist: nothing of Social care free text, for Direct
    care"
  role    psychiatrist at north-essex-partnership
  sees    social-care-notes tier 1 of north-essex-partnership
  for     direct-care
  on      2016-05-31
  consent unknown
  labels  none
  expect  deny by access

scenario social-worker-nothing-of-gp-record "Social worker: nothing of Record of the general practice, for
    Direct care"
  role    social-worker at north-essex-partnership
  sees    gp-record tier 1 of north-essex-partnership
  for     direct-care
  on      2016-05-31
  consent unknown
  labels  none
  expect  deny by access
