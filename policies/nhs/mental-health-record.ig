language caldicott 1

# The record of a mental health service. Tiers and wording are illustrative.

category mental-health "Mental health record"
  tier 1 "That the person is known to the service, and the crisis plan"
  tier 2 "Diagnoses, medication and care plan"
  tier 3 "Detailed notes"
