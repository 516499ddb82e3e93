language caldicott 1

# What a dash in a table says: nothing of it, not even the first tier.

background "What a dash says is not reached"
  cites "The tables of this policy"
  basis "design choice"

scenario health-professional-nothing-of-sexual-health-clinic "Other health professional: nothing of Record of
    a sexual health clinic, for Direct care"
  role    health-professional at market-street-surgery
  sees    sexual-health-clinic tier 1 of market-street-surgery
  for     direct-care
  on      2022-07-27
  consent unknown
  labels  unknown
  expect  deny by access
