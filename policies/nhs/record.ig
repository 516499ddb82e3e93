language caldicott 1

# A plain picture of a shared record, for policies whose sources draw none of their own. Categories, tiers and wording
# are illustrative.

category summary "Summary"
  tier 1 "Name, address and other demographics"
  tier 2 "Medications, allergies and problems"
  tier 3 "Care plans and alerts"

category gp-record "Record of the general practice"
  tier 1 "Test results and immunisations"
  tier 2 "Coded record"
  tier 3 "Whole record, free text included"

category hospital "Hospital record"
  tier 1 "Admissions, discharges and appointments"
  tier 2 "Letters, results and care plans"
  tier 3 "Detailed hospital record"

category community-care "Community services record"
  tier 1 "Referrals and contacts"
  tier 2 "Assessments and progress"
