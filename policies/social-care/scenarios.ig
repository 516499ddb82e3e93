language caldicott 1

# What the partners expect, case by case, and what must hold in every case.

background "The ordinary case: nobody opted out, and no answer of the person is on the register"
  on      2026-06-15
  consent not-recorded
  given   not opted-out-of-view, not opted-out-in-full
  labels  none
  cites   "The King's Fund, Digital change in health and social care (2018)"
  basis   "design choice"

# Coded care packages are in

scenario care-package-for-a-gp "A general practitioner sees the package of care that the council provides"
  role   gp at mill-lane-surgery
  sees   social-care tier 2 of westbrook-council
  for    direct-care
  basis  "sourced"
  expect permit relying on implied consent with duties record-view, show-withheld

scenario care-package-for-a-consultant "So does a hospital consultant"
  role   hospital-consultant at westbrook-hospital
  sees   social-care tier 2 of westbrook-council
  for    direct-care
  expect permit

scenario care-package-for-a-district-nurse "So does a district nurse"
  role   district-nurse at westbrook-community
  sees   social-care tier 2 of westbrook-council
  for    direct-care
  basis  "sourced"
  expect permit

scenario care-package-for-a-health-visitor "So does a health visitor"
  role   health-visitor at westbrook-community
  sees   social-care tier 2 of westbrook-council
  for    direct-care
  expect permit

scenario care-package-for-the-hospice "So does a nurse of the hospice: the voluntary sector takes part"
  role   hospice-nurse at st-clares-hospice
  sees   social-care tier 2 of westbrook-council
  for    direct-care
  expect permit

scenario care-plan-in-the-summary "A district nurse sees care plans and alerts in the summary, and is shown no
    notice"
  role   district-nurse at westbrook-community
  sees   summary tier 3 of mill-lane-surgery
  for    direct-care
  basis  "sourced"
  expect permit with duties record-view

scenario clinician-reads-progress "A general practitioner reads what the community services record"
  role   gp at mill-lane-surgery
  sees   community-care tier 2 of westbrook-community
  for    direct-care
  expect permit

scenario social-worker-reads-medications "A social worker sees medications, allergies and problems"
  role   social-worker at westbrook-council
  sees   summary tier 2 of mill-lane-surgery
  for    direct-care
  expect permit

scenario social-worker-sees-no-plans "She does not see care plans and alerts of a practice"
  role   social-worker at westbrook-council
  sees   summary tier 3 of mill-lane-surgery
  for    direct-care
  expect deny by access

scenario social-worker-sees-contacts "She sees which community services are involved"
  role   social-worker at westbrook-council
  sees   community-care tier 1 of westbrook-community
  for    direct-care
  expect permit

scenario social-worker-sees-no-progress "And not what they record"
  role   social-worker at westbrook-council
  sees   community-care tier 2 of westbrook-community
  for    direct-care
  expect deny by access

scenario own-care-package "She sees her own council's packages of care, and nothing is left out"
  role   social-worker at westbrook-council
  sees   social-care tier 2 of westbrook-council
  for    direct-care
  expect permit with duties record-view

scenario clerk-sees-demographics "A clerk sees name and address"
  role   administrator at westbrook-hospital
  sees   summary tier 1 of westbrook-council
  for    direct-care
  basis  "sourced"
  expect permit

scenario clerk-sees-no-medications "And no more of the summary"
  role   administrator at westbrook-hospital
  sees   summary tier 2 of westbrook-council
  for    direct-care
  basis  "sourced"
  expect deny by access

scenario clerk-sees-no-social-care "And nothing of social care"
  role   administrator at westbrook-hospital
  sees   social-care tier 1 of westbrook-council
  for    direct-care
  basis  "sourced"
  expect deny by access

scenario clerk-sees-no-contacts "And nothing of community services"
  role   administrator at westbrook-hospital
  sees   community-care tier 1 of westbrook-community
  for    direct-care
  basis  "sourced"
  expect deny by access

scenario refusal-stands "The person refuses: a refusal stands in direct care"
  role    gp at mill-lane-surgery
  sees    social-care tier 2 of westbrook-council
  for     direct-care
  consent refused
  cites   "NHS England, Consent and confidential patient information"
  basis   "sourced"
  expect  deny by consent

scenario register-not-checked "Nobody looked whether the person has refused"
  role    gp at mill-lane-surgery
  sees    social-care tier 2 of westbrook-council
  for     direct-care
  consent unknown
  expect  ask about consent

scenario not-a-partner "A council of another area is no partner in the shared record"
  role   social-worker at eastmoor-council
  sees   social-care tier 1 of westbrook-council
  for    direct-care
  expect deny by authority

# Free text, and what tells of other people, is kept out

scenario a16-free-text-kept-out "A clinician asks for social care free text: the agreement does not speak of
    it"
  role   gp at mill-lane-surgery
  sees   social-care-notes tier 1 of westbrook-council
  for    direct-care
  basis  "sourced"
  expect deny by authority

scenario a16b-another-council "Nor does a social worker of another council read it"
  role   social-worker at eastmoor-council
  sees   social-care-notes tier 1 of westbrook-council
  for    direct-care
  basis  "sourced"
  expect deny by authority

scenario a16c-the-rest-is-seen "The rest of the record is seen, with the notice that something is left out"
  role   district-nurse at westbrook-community
  sees   social-care tier 1 of westbrook-council
  for    direct-care
  basis  "design choice"
  expect permit with duties record-view, show-withheld

scenario own-notes-with-third-party "A social worker reads her council's own notes, other people in them and
    all"
  role     social-worker at westbrook-council
  sees     social-care-notes tier 1 of westbrook-council
  labelled third-party
  for      direct-care
  expect   permit with duties record-view

scenario own-notes-in-safeguarding "And reads them to look into a safeguarding concern"
  role     social-worker at westbrook-council
  sees     social-care-notes tier 1 of westbrook-council
  labelled third-party
  for      safeguarding
  given    at-risk, telling-raises-risk
  expect   permit with duties record-reason, record-view

scenario clinician-in-the-council-investigates "A health visitor who works in the council does not, even then"
  role   health-visitor at westbrook-council
  sees   social-care-notes tier 1 of westbrook-council
  for    safeguarding
  given  at-risk
  expect deny by access

scenario clinician-in-the-council "Nor does she read the notes for care"
  role   health-visitor at westbrook-council
  sees   social-care-notes tier 1 of westbrook-council
  for    direct-care
  expect deny by access

scenario third-party-entry "A coded entry that tells of another person is kept back"
  role     gp at mill-lane-surgery
  sees     social-care tier 2 of westbrook-council
  labelled third-party
  for      direct-care
  basis    "design choice"
  expect   deny by withhold

scenario third-party-not-looked-up "Nobody looked whether the entry tells of another person"
  role   gp at mill-lane-surgery
  sees   social-care tier 2 of westbrook-council
  labels unknown
  for    direct-care
  expect ask about labels

# Opted out, and hidden

scenario hidden-in-care "A person who opted out is not seen for care, though they say yes today"
  role    gp at mill-lane-surgery
  sees    social-care tier 2 of westbrook-council
  for     direct-care
  consent given
  given   opted-out-of-view
  cites   "connectingcarebnssg.co.uk, What if I don't want my information shared"
  basis   "design choice"
  expect  deny by withhold

scenario hidden-from-named-staff-in-care "Nor do staff named for an investigation see them for care"
  role   social-worker at westbrook-council
  sees   summary tier 2 of mill-lane-surgery
  for    direct-care
  given  opted-out-of-view, named-for-investigation, person-relevant, item-relevant
  cites  "connectingcarebnssg.co.uk, What if I don't want my information shared"
  basis  "sourced"
  expect deny by withhold

scenario own-record-of-the-opted-out "The council's own social worker goes on seeing the council's record"
  role   social-worker at westbrook-council
  sees   social-care tier 2 of westbrook-council
  for    direct-care
  given  opted-out-of-view
  expect permit

scenario opt-out-not-looked-up "Nobody looked whether the person opted out"
  role   gp at mill-lane-surgery
  sees   social-care tier 2 of westbrook-council
  for    direct-care
  given  unknown opted-out-of-view
  expect ask about opted-out-of-view

# Opted out, and hidden: but for named staff who investigate a safeguarding concern

scenario named-investigator "A named social worker sees a hidden person who is relevant to the investigation"
  role   social-worker at westbrook-council
  sees   summary tier 3 of mill-lane-surgery
  for    safeguarding
  given  opted-out-of-view, at-risk, not telling-raises-risk, named-for-investigation, person-relevant,
         item-relevant
  cites  "connectingcarebnssg.co.uk, What if I don't want my information shared"
  basis  "sourced"
  expect permit relying on no consent with duties record-reason, record-view, review-afterwards,
         tell-the-person

scenario not-named "A colleague who is not named does not"
  role   social-worker at westbrook-council
  sees   summary tier 3 of mill-lane-surgery
  for    safeguarding
  given  opted-out-of-view, at-risk, not named-for-investigation, person-relevant, item-relevant
  cites  "connectingcarebnssg.co.uk, What if I don't want my information shared"
  basis  "sourced"
  expect deny by withhold

scenario d07-person-not-relevant "A named investigator, and a hidden person who is not relevant to the case"
  role   social-worker at westbrook-council
  sees   summary tier 3 of mill-lane-surgery
  for    safeguarding
  given  opted-out-of-view, at-risk, named-for-investigation, not person-relevant, item-relevant
  cites  "connectingcarebnssg.co.uk, What if I don't want my information shared"
  basis  "sourced"
  expect deny by withhold

scenario d07b-relevance-not-stated "Nobody says whether the person is relevant, or the item, or the requester
    named"
  role   social-worker at westbrook-council
  sees   summary tier 3 of mill-lane-surgery
  for    safeguarding
  given  opted-out-of-view, at-risk
  cites  "connectingcarebnssg.co.uk, What if I don't want my information shared"
  expect ask about item-relevant, named-for-investigation, person-relevant

scenario s02-adult-in-the-household "An opted-out adult in a child's household: the items that matter to the
    child"
  role   social-worker at westbrook-council
  sees   community-care tier 2 of westbrook-community
  for    safeguarding
  given  opted-out-of-view, at-risk, telling-raises-risk, named-for-investigation, person-relevant,
         item-relevant
  cites  "connectingcarebnssg.co.uk, What if I don't want my information shared",
         "General knowledge, to be confirmed: no more is shared than protecting the child needs"
  basis  "general knowledge"
  expect permit relying on no consent with duties record-reason, record-view, review-afterwards

scenario s02b-item-not-relevant "And none of the others: the safeguarding lead of the holder decides"
  role   social-worker at westbrook-council
  sees   community-care tier 2 of westbrook-community
  for    safeguarding
  given  opted-out-of-view, at-risk, telling-raises-risk, named-for-investigation, person-relevant, not
         item-relevant
  cites  "connectingcarebnssg.co.uk, What if I don't want my information shared",
         "General knowledge, to be confirmed: no more is shared than protecting the child needs"
  basis  "general knowledge"
  expect deny by withhold

scenario s02c-third-party-entry "An entry of the council that tells of him, in a safeguarding investigation"
  role     health-visitor at westbrook-community
  sees     social-care tier 2 of westbrook-council
  labelled third-party
  for      safeguarding
  given    at-risk, telling-raises-risk, named-for-investigation, person-relevant, item-relevant
  expect   permit with duties record-reason, record-view, review-afterwards, show-withheld

scenario s02d-third-party-not-named "And not for staff who are not named"
  role     health-visitor at westbrook-community
  sees     social-care tier 2 of westbrook-council
  labelled third-party
  for      safeguarding
  given    at-risk, not named-for-investigation, person-relevant, item-relevant
  expect   deny by withhold

# Safeguarding, of people who did not opt out

scenario s01-child-of-another-area "A health visitor sees a child's record in another area; the parent
    refuses"
  role    health-visitor at westbrook-community
  sees    community-care tier 2 of eastmoor-community
  for     safeguarding
  consent refused
  given   at-risk, not telling-raises-risk
  cites   "Department for Education, Information sharing: advice for practitioners (2024), rule 3, as
          reported",
          "General knowledge, to be confirmed: record the reasons, and tell the person unless that raises the
          risk"
  basis   "general knowledge"
  expect  permit relying on no consent with duties record-reason, record-view, tell-the-person

scenario s01b-telling-raises-risk "Telling the parent would raise the risk"
  role    health-visitor at westbrook-community
  sees    community-care tier 2 of eastmoor-community
  for     safeguarding
  consent refused
  given   at-risk, telling-raises-risk
  cites   "General knowledge, to be confirmed: tell the person unless that raises the risk"
  basis   "general knowledge"
  expect  permit relying on no consent with duties record-reason, record-view

scenario s01c-nobody-at-risk "The parent refuses, and neither is a child at risk of harm nor an adult at
    serious risk"
  role    health-visitor at westbrook-community
  sees    community-care tier 2 of eastmoor-community
  for     safeguarding
  consent refused
  given   not at-risk
  cites   "Department for Education, Information sharing: advice for practitioners (2024), rule 3, as
          reported"
  basis   "general knowledge"
  expect  deny by consent

scenario s01d-parent-agrees "The parent agrees: the ground is consent, and there is nothing to tell"
  role    health-visitor at westbrook-community
  sees    community-care tier 2 of eastmoor-community
  for     safeguarding
  consent given
  given   not at-risk, not telling-raises-risk
  cites   "General knowledge, to be confirmed: consent is asked where it is safe to ask"
  basis   "general knowledge"
  expect  permit relying on explicit consent with duties record-view

scenario s01e-risk-not-stated "Nobody says whether anybody is at such risk"
  role    health-visitor at westbrook-community
  sees    community-care tier 2 of eastmoor-community
  for     safeguarding
  consent refused
  cites   "Our choice: what is not known is found out"
  expect  ask about at-risk

scenario s01f-not-for-care "The same health visitor, for care: the other area is no partner in that"
  role   health-visitor at westbrook-community
  sees   community-care tier 2 of eastmoor-community
  for    direct-care
  basis  "sourced"
  expect deny by authority

scenario council-of-another-area "A social worker of another area sees a package of care"
  role   social-worker at eastmoor-council
  sees   social-care tier 2 of westbrook-council
  for    safeguarding
  given  at-risk, telling-raises-risk
  expect permit with duties record-reason, record-view, show-withheld

scenario first-day-of-safeguarding "Safeguarding is shared from the first day of its own agreement"
  role   gp at mill-lane-surgery
  sees   social-care tier 2 of westbrook-council
  for    safeguarding
  on     2025-10-01
  given  at-risk
  expect permit with duties record-reason, record-view, show-withheld, tell-the-person

scenario day-before-safeguarding "And not on the day before: the agreement for care does not carry it"
  role   gp at mill-lane-surgery
  sees   social-care tier 2 of westbrook-council
  for    safeguarding
  on     2025-09-30
  given  at-risk
  basis  "sourced"
  expect deny by authority

scenario consultant-investigates "A hospital consultant, for a patient who may have been harmed"
  role   hospital-consultant at westbrook-hospital
  sees   social-care tier 1 of eastmoor-council
  for    safeguarding
  given  at-risk
  expect permit

scenario hospice-signed-for-care-only "The hospice takes part for care, and did not sign for safeguarding"
  role   hospice-nurse at st-clares-hospice
  sees   social-care tier 1 of westbrook-council
  for    safeguarding
  given  at-risk
  expect deny by authority

scenario clerk-does-not-investigate "Clerks do not investigate"
  role   administrator at westbrook-council
  sees   summary tier 1 of mill-lane-surgery
  for    safeguarding
  given  at-risk
  expect deny by access

scenario free-text-in-safeguarding "Free text is not shared for safeguarding either: the investigator asks the
    council"
  role   social-worker at eastmoor-council
  sees   social-care-notes tier 1 of westbrook-council
  for    safeguarding
  given  at-risk, named-for-investigation, person-relevant, item-relevant
  expect deny by authority

# Opted out, and nothing is held

scenario d08-no-record-held "A named investigator and a person who opted out in full: there is no record to
    show"
  role   social-worker at westbrook-council
  sees   summary tier 2 of mill-lane-surgery
  for    safeguarding
  given  opted-out-in-full, at-risk, named-for-investigation, person-relevant, item-relevant
  cites  "csiders.org, Dorset Care Record update", "Greater Manchester Care Record, your privacy"
  basis  "sourced"
  expect conceal

scenario d08b-nor-for-care "Nor for care"
  role    gp at mill-lane-surgery
  sees    social-care tier 2 of westbrook-council
  for     direct-care
  consent given
  given   opted-out-in-full
  cites   "csiders.org, Dorset Care Record update", "Greater Manchester Care Record, your privacy"
  basis   "sourced"
  expect  conceal

scenario d08c-own-record "The council's own record is not the shared record"
  role   social-worker at westbrook-council
  sees   social-care tier 2 of westbrook-council
  for    direct-care
  given  opted-out-in-full
  cites  "Greater Manchester Care Record, your privacy"
  basis  "sourced"
  expect permit

scenario d08d-not-looked-up "Nobody looked whether the person opted out in full"
  role   gp at mill-lane-surgery
  sees   social-care tier 2 of westbrook-council
  for    direct-care
  given  unknown opted-out-in-full
  cites  "Our choice: what is not known is found out"
  expect ask about opted-out-in-full

# What must never happen

never free-text-leaves "Social care free text never leaves the council that wrote it"
  cites "The King's Fund (2018): free text was not included in the sharing arrangement"
  data  social-care-notes
  when  not same-organisation

never third-party-in-care "What tells of another person is never shared for care"
  data everything labelled third-party
  for  direct-care
  when not same-organisation

never hidden-in-direct-care "Nobody who opted out is seen for care from elsewhere"
  for  direct-care
  when opted-out-of-view and not same-organisation

never hidden-but-for-named-staff "Nor for safeguarding, but by named staff, and only what is relevant"
  cites  "connectingcarebnssg.co.uk, What if I don't want my information shared"
  for    safeguarding
  when   opted-out-of-view and not same-organisation
  unless named-for-investigation and person-relevant and item-relevant

never nothing-held "Nothing is seen from elsewhere of anybody who opted out in full"
  when opted-out-in-full and not same-organisation

never care-against-refusal "No view for care against a recorded refusal"
  for  direct-care
  when consent is refused

never no-risk-no-consent "No safeguarding view without consent unless a child is at risk of harm or an adult
    at serious risk"
  for    safeguarding
  when   not at-risk
  unless consent is given

never clerks-stay-out "Clerks never see more than demographics, and only for care"
  roles  administrator
  unless purpose is direct-care and category is summary and tier is 1

never strangers "No organisation but a partner sees what another holds"
  when requester is not one of care-partners, safeguarding-partners and not same-organisation

never other-purposes "Nothing is seen for emergencies or administration: this policy does not speak of them"
  for emergency-care, care-administration

# What must always be possible

always care-package-promise "The partners' clinicians and social workers see coded care packages, on any day"
  cites "The King's Fund (2018): care packages and plans"
  roles clinicians, social-worker
  data  social-care
  for   direct-care
  when  requester is care-partners and holder is care-partners and consent is not refused and not
        opted-out-of-view and not opted-out-in-full and not labelled third-party

always own-notes-promise "A social worker reads the council's own notes, whoever opted out"
  roles social-worker
  data  social-care-notes, social-care
  for   direct-care
  when  same-organisation and consent is not refused

always safeguarding-within "A safeguarding concern can be looked into within an organisation, against a
    refusal"
  roles clinicians, social-worker
  data  summary, community-care, social-care
  for   safeguarding
  when  same-organisation and at-risk
