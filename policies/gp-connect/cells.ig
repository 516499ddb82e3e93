language caldicott 1

# Section by section: what keeps back one section keeps back each, and no section is refused that is promised. Sections
# that scenarios.ig tries are not tried again.

background "The ordinary case: an active patient, referred here, who does not dissent; the user's registration
    is recorded"
  on      2026-06-15
  consent not-recorded
  given   registration-recorded, relationship is referral, patient-status is active, not restricted-patient,
          not dissent-to-share, not items-left-out
  labels  none

# Dissent keeps back every section of the record

scenario dissent-keeps-back-allergies "Dissent keeps back allergies"
  role   doctor at city-hospital
  sees   allergies tier 1 of mill-lane-surgery
  for    direct-care
  given  dissent-to-share
  cites  "GP Connect specification, information governance principles: cannot be overridden by consent given
         at the point of care"
  basis  "sourced"
  expect deny by withhold

scenario dissent-keeps-back-immunisations "Dissent keeps back immunisations"
  role   doctor at city-hospital
  sees   immunisations tier 1 of mill-lane-surgery
  for    direct-care
  given  dissent-to-share
  cites  "GP Connect specification, information governance principles: cannot be overridden by consent given
         at the point of care"
  basis  "sourced"
  expect deny by withhold

scenario dissent-keeps-back-problems "Dissent keeps back problems"
  role   doctor at city-hospital
  sees   problems tier 1 of mill-lane-surgery
  for    direct-care
  given  dissent-to-share
  cites  "GP Connect specification, information governance principles: cannot be overridden by consent given
         at the point of care"
  basis  "sourced"
  expect deny by withhold

scenario dissent-keeps-back-consultations "Dissent keeps back consultations"
  role   doctor at city-hospital
  sees   consultations tier 1 of mill-lane-surgery
  for    direct-care
  given  dissent-to-share
  cites  "GP Connect specification, information governance principles: cannot be overridden by consent given
         at the point of care"
  basis  "sourced"
  expect deny by withhold

scenario dissent-keeps-back-other-sections "Dissent keeps back the other sections"
  role   doctor at city-hospital
  sees   other-sections tier 1 of mill-lane-surgery
  for    direct-care
  given  dissent-to-share
  cites  "GP Connect specification, information governance principles: cannot be overridden by consent given
         at the point of care"
  basis  "sourced"
  expect deny by withhold

# A stranger sees no section of the record

scenario stranger-sees-no-summary "A stranger does not read the summary"
  role   doctor at city-hospital
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  given  relationship is no-relationship
  cites  "GP Connect specification, information governance principles: the patient who is absent"
  basis  "design choice"
  expect deny by withhold

scenario stranger-sees-no-allergies "A stranger does not read allergies"
  role   doctor at city-hospital
  sees   allergies tier 1 of mill-lane-surgery
  for    direct-care
  given  relationship is no-relationship
  cites  "GP Connect specification, information governance principles: the patient who is absent"
  basis  "design choice"
  expect deny by withhold

scenario stranger-sees-no-immunisations "A stranger does not read immunisations"
  role   doctor at city-hospital
  sees   immunisations tier 1 of mill-lane-surgery
  for    direct-care
  given  relationship is no-relationship
  cites  "GP Connect specification, information governance principles: the patient who is absent"
  basis  "design choice"
  expect deny by withhold

scenario stranger-sees-no-problems "A stranger does not read problems"
  role   doctor at city-hospital
  sees   problems tier 1 of mill-lane-surgery
  for    direct-care
  given  relationship is no-relationship
  cites  "GP Connect specification, information governance principles: the patient who is absent"
  basis  "design choice"
  expect deny by withhold

scenario stranger-sees-no-consultations "A stranger does not read consultations"
  role   doctor at city-hospital
  sees   consultations tier 1 of mill-lane-surgery
  for    direct-care
  given  relationship is no-relationship
  cites  "GP Connect specification, information governance principles: the patient who is absent"
  basis  "design choice"
  expect deny by withhold

scenario stranger-sees-no-other-sections "A stranger does not read the other sections"
  role   doctor at city-hospital
  sees   other-sections tier 1 of mill-lane-surgery
  for    direct-care
  given  relationship is no-relationship
  cites  "GP Connect specification, information governance principles: the patient who is absent"
  basis  "design choice"
  expect deny by withhold

# No section tells that a patient is restricted

scenario restricted-patient-allergies "A restricted patient is not found when allergies are asked for"
  role   doctor at city-hospital
  sees   allergies tier 1 of mill-lane-surgery
  for    direct-care
  given  restricted-patient
  cites  "GP Connect specification, information governance principles: patient not found"
  basis  "sourced"
  expect conceal

scenario restricted-patient-medications "A restricted patient is not found when medications are asked for"
  role   doctor at city-hospital
  sees   medications tier 1 of mill-lane-surgery
  for    direct-care
  given  restricted-patient
  cites  "GP Connect specification, information governance principles: patient not found"
  basis  "sourced"
  expect conceal

scenario restricted-patient-immunisations "A restricted patient is not found when immunisations are asked for"
  role   doctor at city-hospital
  sees   immunisations tier 1 of mill-lane-surgery
  for    direct-care
  given  restricted-patient
  cites  "GP Connect specification, information governance principles: patient not found"
  basis  "sourced"
  expect conceal

scenario restricted-patient-problems "A restricted patient is not found when problems are asked for"
  role   doctor at city-hospital
  sees   problems tier 1 of mill-lane-surgery
  for    direct-care
  given  restricted-patient
  cites  "GP Connect specification, information governance principles: patient not found"
  basis  "sourced"
  expect conceal

scenario restricted-patient-consultations "A restricted patient is not found when consultations are asked for"
  role   doctor at city-hospital
  sees   consultations tier 1 of mill-lane-surgery
  for    direct-care
  given  restricted-patient
  cites  "GP Connect specification, information governance principles: patient not found"
  basis  "sourced"
  expect conceal

scenario restricted-patient-other-sections "A restricted patient is not found when the other sections are
    asked for"
  role   doctor at city-hospital
  sees   other-sections tier 1 of mill-lane-surgery
  for    direct-care
  given  restricted-patient
  cites  "GP Connect specification, information governance principles: patient not found"
  basis  "sourced"
  expect conceal

# Every section says that items are left out

scenario left-out-of-summary "Whoever reads the summary is told that items are left out"
  role   doctor at city-hospital
  sees   gp-summary tier 1 of mill-lane-surgery
  for    direct-care
  given  items-left-out
  cites  "GP Connect specification, information governance principles: Items excluded due to confidentiality
         and/or patient preferences."
  basis  "sourced"
  expect permit with duties record-view, show-withheld

scenario left-out-of-allergies "Whoever reads allergies is told that items are left out"
  role   doctor at city-hospital
  sees   allergies tier 1 of mill-lane-surgery
  for    direct-care
  given  items-left-out
  cites  "GP Connect specification, information governance principles: Items excluded due to confidentiality
         and/or patient preferences."
  basis  "sourced"
  expect permit with duties record-view, show-withheld

scenario left-out-of-medications "Whoever reads medications is told that items are left out"
  role   doctor at city-hospital
  sees   medications tier 1 of mill-lane-surgery
  for    direct-care
  given  items-left-out
  cites  "GP Connect specification, information governance principles: Items excluded due to confidentiality
         and/or patient preferences."
  basis  "sourced"
  expect permit with duties record-view, show-withheld

scenario left-out-of-immunisations "Whoever reads immunisations is told that items are left out"
  role   doctor at city-hospital
  sees   immunisations tier 1 of mill-lane-surgery
  for    direct-care
  given  items-left-out
  cites  "GP Connect specification, information governance principles: Items excluded due to confidentiality
         and/or patient preferences."
  basis  "sourced"
  expect permit with duties record-view, show-withheld

scenario left-out-of-consultations "Whoever reads consultations is told that items are left out"
  role   doctor at city-hospital
  sees   consultations tier 1 of mill-lane-surgery
  for    direct-care
  given  items-left-out
  cites  "GP Connect specification, information governance principles: Items excluded due to confidentiality
         and/or patient preferences."
  basis  "sourced"
  expect permit with duties record-view, show-withheld

scenario left-out-of-other-sections "Whoever reads the other sections is told that items are left out"
  role   doctor at city-hospital
  sees   other-sections tier 1 of mill-lane-surgery
  for    direct-care
  given  items-left-out
  cites  "GP Connect specification, information governance principles: Items excluded due to confidentiality
         and/or patient preferences."
  basis  "sourced"
  expect permit with duties record-view, show-withheld
