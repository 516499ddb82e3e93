language caldicott 1

# The record of a council's social care. Coded care packages are apart from free text, because free text tells of
# other people who cannot be asked (The King's Fund, 2018). Tiers and wording are illustrative.

category social-care "Social care record"
  tier 1 "Allocated worker and services received"
  tier 2 "Assessments and packages of care"

category social-care-notes "Social care free text"
  tier 1 "Notes in the social worker's own words"
