language caldicott 1

policy north-county "North County Shared Record"

category record "Care record"
  tier 1 "Demographi






































cs"
  tier 2 "Medications caldicott 1

policy north-co