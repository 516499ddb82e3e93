language caldicott 1

# The views, cell by cell: what each role reads, and the first thing beyond that it does not. All of it is illustrative.
# Cells that scenarios.ig tries are not tried again.

background "The ordinary case: midsummer 2018, after the merger; nothing stands against sharing, and the
    patient says yes"
  on      2018-06-21
  consent given
  given   not objected-to-sharing, shared-out, has-capacity, relationship is referral
  cites   "The King's Fund, Digital change in health and social care (2018): a health information exchange
          across the trust, primary care and the local authority"
  basis   "design choice"

# General practitioner

scenario gp-reads-no-mental-health-notes "A general practitioner does not read detailed mental health notes"
  role   gp at rivermead-surgery
  sees   mental-health tier 3 of essex-partnership
  for    direct-care
  expect deny by access

scenario gp-reads-care-packages "A general practitioner reads the council's assessments and packages of care"
  role   gp at rivermead-surgery
  sees   social-care tier 2 of essex-county-council
  for    direct-care
  expect permit

# District nurse

scenario nurse-reads-no-free-text "A district nurse does not read the free text of a practice"
  role   district-nurse at essex-partnership
  sees   gp-record tier 3 of rivermead-surgery
  for    direct-care
  expect deny by access

scenario nurse-reads-community-assessments "A district nurse at a practice reads the trust's assessments"
  role   district-nurse at rivermead-surgery
  sees   community-care tier 2 of essex-partnership
  for    direct-care
  expect permit

# Podiatrist

scenario podiatrist-reads-care-plans "A podiatrist reads care plans and alerts"
  role   chiropodist at essex-partnership
  sees   summary tier 3 of rivermead-surgery
  for    direct-care
  expect permit

scenario podiatrist-reads-no-free-text "A podiatrist does not read the free text of a practice"
  role   chiropodist at essex-partnership
  sees   gp-record tier 3 of rivermead-surgery
  for    direct-care
  expect deny by access

# Psychiatrist

scenario psychiatrist-reads-care-plans "A psychiatrist reads care plans and alerts"
  role   psychiatrist at essex-partnership
  sees   summary tier 3 of rivermead-surgery
  for    direct-care
  expect permit

scenario psychiatrist-reads-no-free-text "A psychiatrist does not read the free text of a practice"
  role   psychiatrist at essex-partnership
  sees   gp-record tier 3 of rivermead-surgery
  for    direct-care
  expect deny by access

scenario psychiatrist-reads-community-assessments "A psychiatrist reads the trust's own community assessments"
  role   psychiatrist at essex-partnership
  sees   community-care tier 2 of essex-partnership
  for    direct-care
  expect permit

# Social worker

scenario social-worker-reads-care-plans "A social worker reads care plans and alerts"
  role   social-worker at essex-county-council
  sees   summary tier 3 of rivermead-surgery
  for    direct-care
  expect permit

scenario social-worker-reads-community-assessments "A social worker reads the trust's community assessments"
  role   social-worker at essex-county-council
  sees   community-care tier 2 of essex-partnership
  for    direct-care
  expect permit

scenario social-worker-reads-no-mental-health-notes "A social worker does not read detailed mental health
    notes"
  role   social-worker at essex-county-council
  sees   mental-health tier 3 of essex-partnership
  for    direct-care
  expect deny by access

scenario social-worker-reads-own-packages "A social worker reads the council's own assessments and packages of
    care"
  role   social-worker at essex-county-council
  sees   social-care tier 2 of essex-county-council
  for    direct-care
  expect permit

scenario social-worker-reads-own-notes "A social worker reads the free text of their own council"
  role   social-worker at essex-county-council
  sees   social-care-notes tier 1 of essex-county-council
  for    direct-care
  expect permit

# What the agreements and the two sides of sharing hold back

scenario detailed-notes-are-not-exchanged "Detailed mental health notes are not exchanged, not even with a
    psychiatrist of another party"
  role   psychiatrist at north-essex-partnership
  sees   mental-health tier 3 of south-essex-partnership
  for    direct-care
  on     2017-03-31
  expect deny by authority

scenario detailed-notes-do-not-go-to-saltmarsh "Nor did they go to a psychiatrist who worked for Saltmarsh"
  role   psychiatrist at saltmarsh-council
  sees   mental-health tier 3 of south-essex-partnership
  for    direct-care
  on     2017-03-31
  expect deny by authority

scenario results-not-shared-out "What the practice does not share out it does not share at all: not even test
    results"
  role   district-nurse at essex-partnership
  sees   gp-record tier 1 of rivermead-surgery
  for    direct-care
  given  not shared-out
  cites  "pinfoldmedical.co.uk, patient record: patients consent to sharing out, and to which providers may
         look"
  basis  "sourced"
  expect deny by consent
