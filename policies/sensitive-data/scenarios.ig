language caldicott 1

# What the board expects, case by case, and what must hold in every case.

background "The ordinary case: summer 2026, an adult patient with capacity who was asked and said yes"
  on      2026-06-15
  consent given
  given   has-capacity, not imminent-danger, not patient-asked-to-include, not free-text-read, not
          agreed-to-this-disclosure, not in-creating-team, not wrote-it, not may-open-seals, not
          under-doctors-direction, not authorised-person, not order-stands, not section-251-support, not
          under-18-at-referral, not national-data-opt-out
  labels  none
  cites   "README of this policy, How we read it: our choice, for the board to confirm"
  basis   "design choice"

# What is not sensitive is shared as the agreement promises

scenario doctor-reads-summary "A hospital doctor reads the practice's summary"
  role   doctor at city-hospital
  sees   summary tier 3 of market-street-surgery
  for    direct-care
  expect permit relying on explicit consent with duties record-view, show-withheld

scenario nurse-reads-coded-record "A hospital nurse reads the practice's coded record, and is told that items
    may be left out"
  role   nurse at city-hospital
  sees   gp-record tier 2 of market-street-surgery
  for    direct-care
  expect permit with duties record-view, show-withheld

scenario nurse-reads-results "And test results, and is told the same"
  role   nurse at city-hospital
  sees   gp-record tier 1 of market-street-surgery
  for    direct-care
  expect permit with duties record-view, show-withheld

scenario nurse-reads-no-free-text "But not the practice's free text, whoever has read it"
  role   nurse at city-hospital
  sees   gp-record tier 3 of market-street-surgery
  for    direct-care
  given  free-text-read
  expect deny by access

scenario therapist-reads-care-plans "A physiotherapist, another health professional, reads care plans and
    alerts"
  role   health-professional at city-hospital
  sees   summary tier 3 of market-street-surgery
  for    direct-care
  expect permit

scenario therapist-reads-coded-record "And the practice's coded record"
  role   health-professional at city-hospital
  sees   gp-record tier 2 of market-street-surgery
  for    direct-care
  expect permit

scenario therapist-reads-no-free-text "But not its free text, whoever has read it"
  role   health-professional at city-hospital
  sees   gp-record tier 3 of market-street-surgery
  for    direct-care
  given  free-text-read
  expect deny by access

scenario therapist-reads-no-hospital-detail "Nor the detailed hospital record"
  role   health-professional at city-hospital
  sees   hospital tier 3 of city-hospital
  for    direct-care
  expect deny by access

scenario not-asked-yet "Nobody recorded an answer, and the patient is expected to know: consent is implied"
  role    nurse at city-hospital
  sees    summary tier 3 of market-street-surgery
  for     direct-care
  consent not-recorded
  expect  permit relying on implied consent with duties record-view, show-withheld
  cites   "NHS England, Consent and confidential patient information: individual care"
  basis   "sourced"

scenario refusal-stands "The patient said no"
  role    doctor at city-hospital
  sees    summary tier 2 of market-street-surgery
  for     direct-care
  consent refused
  expect  deny by consent
  cites   "NHS England, Consent and confidential patient information: withdrawing consent"
  basis   "sourced"

scenario unconscious-patient "The patient is unconscious: what is not sensitive is there in an emergency"
  role    doctor at city-hospital
  sees    gp-record tier 2 of market-street-surgery
  for     emergency-care
  consent not-recorded
  given   not has-capacity
  expect  permit relying on best interests with duties record-reason, record-view, show-withheld

scenario capacity-not-stated "Nobody says whether the patient has capacity"
  role    doctor at city-hospital
  sees    summary tier 2 of market-street-surgery
  for     emergency-care
  consent not-recorded
  given   unknown has-capacity
  expect  ask about consent, has-capacity

scenario opt-out-leaves-care-alone "A national data opt-out does not touch care"
  role   doctor at city-hospital
  sees   summary tier 2 of market-street-surgery
  for    direct-care
  given  national-data-opt-out
  expect permit
  cites  "NHS England, National Data Opt-out operational policy guidance: beyond individual care"
  basis  "sourced"

scenario stranger "An organisation outside the agreement sees nothing"
  role   gp at another-organisation
  sees   summary tier 1 of market-street-surgery
  for    direct-care
  expect deny by authority

# Exclusion sets and manual inclusion

scenario x01-excluded-item "A fertility code in the summary is left out by itself"
  role     gp at market-street-surgery
  sees     summary tier 2 of county-hospital
  labelled sensitive
  for      direct-care
  expect   deny by withhold
  cites    "Summary Care Record: GP summary exclusion sets"
  basis    "sourced"

scenario x01b-the-rest-is-shown "The rest of the summary is there, with the words that items may be left out"
  role   gp at market-street-surgery
  sees   summary tier 2 of county-hospital
  for    direct-care
  expect permit with duties record-view, show-withheld
  cites  "GP Connect specification, information governance principles: confidential-items"
  basis  "sourced"

scenario x02-included-at-patients-wish "The patient asked for it to be included"
  role     gp at market-street-surgery
  sees     summary tier 2 of county-hospital
  labelled sensitive
  for      direct-care
  given    patient-asked-to-include
  expect   permit with duties record-inclusion, record-view, show-withheld
  cites    "Summary Care Record: GP summary exclusion sets, manual inclusion"
  basis    "sourced"

scenario inclusion-not-looked-up "Nobody looked whether the patient asked for it"
  role     gp at market-street-surgery
  sees     summary tier 2 of county-hospital
  labelled sensitive
  for      direct-care
  given    unknown patient-asked-to-include
  expect   ask about patient-asked-to-include

scenario excluded-item-at-home "Whoever holds it reads it, and nothing is said of items left out"
  role     doctor at county-hospital
  sees     summary tier 2 of county-hospital
  labelled sensitive
  for      direct-care
  expect   permit with duties record-view

# Free text

scenario x23-unread-note "A note that mentions HIV, marked by nobody because nobody has read it"
  role   doctor at city-hospital
  sees   gp-record tier 3 of market-street-surgery
  for    direct-care
  expect deny by withhold

scenario x23b-not-known-whether-read "Nobody says whether it was read"
  role   doctor at city-hospital
  sees   gp-record tier 3 of market-street-surgery
  for    direct-care
  given  unknown free-text-read
  expect ask about free-text-read

scenario x23c-read-and-nothing-found "A note that was read, and in which nothing was found"
  role   doctor at city-hospital
  sees   gp-record tier 3 of market-street-surgery
  for    direct-care
  given  free-text-read
  expect permit

scenario x23d-read-and-marked "A note that was read and marked is as sensitive as a code"
  role     doctor at city-hospital
  sees     gp-record tier 3 of market-street-surgery
  labelled sensitive
  for      direct-care
  given    free-text-read
  expect   deny by withhold

scenario x23e-practice-reads-its-own "The practice reads its own notes"
  role   gp at market-street-surgery
  sees   gp-record tier 3 of market-street-surgery
  for    direct-care
  expect permit

# Gender recognition: medical purposes

scenario x04-patient-consents "The gender history of somebody with a certificate, who agrees"
  role     health-professional at city-hospital
  sees     hospital tier 2 of county-hospital
  labelled gender-recognition
  for      direct-care
  expect   permit relying on explicit consent with duties record-view
  cites    "Gender Recognition (Disclosure of Information) (England, Wales and Northern Ireland) (No. 2) Order
           2005: medical purposes"
  basis    "sourced"

scenario x05-patient-cannot-consent "The same person is unconscious and cannot agree"
  role     health-professional at city-hospital
  sees     hospital tier 2 of county-hospital
  labelled gender-recognition
  for      direct-care
  consent  not-recorded
  given    not has-capacity
  expect   permit relying on best interests with duties record-reason, record-view
  cites    "Gender Recognition (Disclosure of Information) (England, Wales and Northern Ireland) (No. 2) Order
           2005: medical purposes"
  basis    "sourced"

scenario could-be-asked-was-not "The person could be asked and was not: implied consent is not enough"
  role     health-professional at city-hospital
  sees     hospital tier 2 of county-hospital
  labelled gender-recognition
  for      direct-care
  consent  not-recorded
  expect   deny by withhold
  cites    "Gender Recognition (Disclosure of Information) (England, Wales and Northern Ireland) (No. 2) Order
           2005: medical purposes"
  basis    "design choice"

scenario own-staff-too "The offence does not stop at the door: the hospital's own receptionist"
  role     receptionist at city-hospital
  sees     summary tier 1 of city-hospital
  labelled gender-recognition
  for      care-administration
  expect   deny by withhold
  cites    "Gender Recognition Act 2004, section 22: disclosure to any other person"
  basis    "sourced"

scenario x07-receptionist "A receptionist is no health professional, though the patient agreed to be looked
    after"
  role     receptionist at city-hospital
  sees     summary tier 1 of market-street-surgery
  labelled gender-recognition
  for      care-administration
  expect   deny by withhold
  cites    "Gender Recognition (Disclosure of Information) (England, Wales and Northern Ireland) (No. 2) Order
           2005: to a health professional"
  basis    "sourced"

scenario x07b-agreed-to-this "The person agreed to this very disclosure, to have two records made one"
  role     receptionist at city-hospital
  sees     summary tier 1 of market-street-surgery
  labelled gender-recognition
  for      care-administration
  given    agreed-to-this-disclosure
  expect   permit relying on explicit consent with duties record-view, show-withheld
  cites    "Department of Health and Social Care, equality impact assessment of the 2022 Order: the person
           agrees to the disclosure"
  basis    "sourced"

scenario receptionist-ordinary "What is not protected, the receptionist sees"
  role   receptionist at city-hospital
  sees   summary tier 1 of market-street-surgery
  for    care-administration
  expect permit

scenario desk-and-care "Nor does the purpose make a health professional of a receptionist"
  role     receptionist at city-hospital
  sees     summary tier 1 of market-street-surgery
  labelled gender-recognition
  for      direct-care
  expect   deny by withhold
  cites    "Gender Recognition (Disclosure of Information) (England, Wales and Northern Ireland) (No. 2) Order
           2005: to a health professional"
  basis    "sourced"

scenario doctor-at-the-desk "A doctor who does the desk's work has no medical purpose"
  role     doctor at city-hospital
  sees     summary tier 1 of market-street-surgery
  labelled gender-recognition
  for      care-administration
  expect   deny by withhold
  cites    "Gender Recognition (Disclosure of Information) (England, Wales and Northern Ireland) (No. 2) Order
           2005: medical purposes"
  basis    "sourced"

scenario receptionist-and-care "A receptionist has no part in care itself"
  role   receptionist at city-hospital
  sees   summary tier 1 of market-street-surgery
  for    direct-care
  expect deny by access

scenario receptionist-stops "A receptionist sees no medications"
  role   receptionist at city-hospital
  sees   summary tier 2 of market-street-surgery
  for    care-administration
  expect deny by access

# Research under an Order

scenario x08-cass-review "Research for the Cass Review, if the Order of 2022 still stood in December 2026"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  on       2026-12-01
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   permit relying on no consent with duties record-order, record-view
  cites    "Gender Recognition (Disclosure of Information) (England) Order 2022, SI 2022/742, articles 1 and
           2"
  basis    "sourced"

scenario x10-order-revoked "The same, where the Order is marked as revoked"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  on       2026-12-01
  consent  not-recorded
  given    authorised-person, under-18-at-referral, not order-stands, section-251-support
  expect   deny by authority
  cites    "orderpaper.co.uk, listing of the Order: revoked"
  basis    "sourced"

scenario x10b-order-not-looked-up "Nobody looked whether the Order stands: its own text does not say"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  on       2026-12-01
  consent  not-recorded
  given    authorised-person, under-18-at-referral, unknown order-stands, section-251-support
  expect   ask about order-stands

scenario x10c-looked-up-28-days-ago "It was looked up 28 days ago: recent enough"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  on       2026-12-01
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands checked 2026-11-03, section-251-support
  expect   permit

scenario x10d-looked-up-29-days-ago "29 days ago is not: look again"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  on       2026-12-01
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands checked 2026-11-02, section-251-support
  expect   ask about order-stands

scenario before-the-order "The day before the Order of 2022 came into force"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  on       2022-07-27
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   deny by authority
  cites    "Gender Recognition (Disclosure of Information) (England) Order 2022, SI 2022/742, article 1"
  basis    "sourced"

scenario first-day-of-the-order "Its first day; nobody asks of capacity for research"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  on       2022-07-28
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support, unknown has-capacity
  expect   permit
  cites    "Gender Recognition (Disclosure of Information) (England) Order 2022, SI 2022/742, article 1"
  basis    "sourced"

scenario last-day-of-the-order "Its last day on its face, to the end"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  on       2027-07-27
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   permit
  cites    "Gender Recognition (Disclosure of Information) (England) Order 2022, SI 2022/742, article 1"
  basis    "sourced"

scenario after-the-order "The day after, whatever anybody looked up"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  on       2027-07-28
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   deny by authority
  cites    "Gender Recognition (Disclosure of Information) (England) Order 2022, SI 2022/742, article 1"
  basis    "sourced"

scenario adult-at-referral "Somebody who was 18 when referred is not in the research"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  consent  not-recorded
  given    authorised-person, not under-18-at-referral, order-stands, section-251-support
  expect   deny by access
  cites    "Gender Recognition (Disclosure of Information) (England) Order 2022, SI 2022/742, article 2"
  basis    "sourced"

scenario other-records "The research is about the records of that service and of no practice"
  role    researcher at study-team
  sees    gp-record tier 1 of market-street-surgery
  for     cass-review
  consent not-recorded
  given   authorised-person, under-18-at-referral, order-stands, section-251-support
  expect  deny by access

scenario not-listed "A researcher whom the Order does not list"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  consent  not-recorded
  given    not authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   deny by access
  cites    "Gender Recognition (Disclosure of Information) (England) Order 2022, SI 2022/742, article 2"
  basis    "sourced"

scenario listed-but-no-researcher "A doctor at the same organisation, who is not acting as a researcher"
  role     doctor at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   deny by access

scenario researcher-and-care "A researcher has no part in care"
  role   researcher at city-hospital
  sees   hospital tier 1 of county-hospital
  for    direct-care
  given  authorised-person, under-18-at-referral
  expect deny by access

scenario no-section-251 "The Order lifts an offence and no duty of confidence: support is still needed"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands
  expect   deny by consent
  cites    "NHS England, Consent and confidential patient information: section 251"
  basis    "sourced"

scenario patient-said-no-to-study "The patient said no to the study"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  consent  refused
  given    authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   deny by consent

scenario opted-out-of-research-use "A patient with a national data opt-out is left out"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support, national-data-opt-out
  expect   deny by withhold
  cites    "NHS England, National Data Opt-out operational policy guidance, section 5"
  basis    "sourced"

scenario the-other-order "The Order of 2026 carries the data linkage study from its first day"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      data-linkage-study
  on       2026-03-20
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   permit relying on no consent with duties record-order, record-view
  cites    "Written ministerial statement, Gender Recognition: Data Linkage Study, 26 February 2026"
  basis    "sourced"

scenario the-other-order-not-yet "Not the day before: the Order of 2022 is for other research"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      data-linkage-study
  on       2026-03-19
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   deny by authority
  cites    "Written ministerial statement, Gender Recognition: Data Linkage Study, 26 February 2026"
  basis    "sourced"

scenario the-other-order-last-day "Its last day, as listed"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      data-linkage-study
  on       2029-03-20
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   permit
  cites    "changeflow.com, listing of the Gender Recognition (Disclosure of Information) (England) Order
           2026"
  basis    "sourced"

scenario the-other-order-is-over "The day after"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      data-linkage-study
  on       2029-03-21
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   deny by authority
  cites    "changeflow.com, listing of the Gender Recognition (Disclosure of Information) (England) Order
           2026"
  basis    "sourced"

scenario the-other-order-revoked "It too lifts nothing once it is marked as revoked"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      data-linkage-study
  on       2028-01-10
  consent  not-recorded
  given    authorised-person, under-18-at-referral, not order-stands, section-251-support
  expect   deny by authority

scenario the-other-order-is-not-for-the-review "The Order of 2026 does not carry the Review's research on"
  role     researcher at study-team
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  on       2028-01-10
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   deny by authority
  cites    "Written ministerial statement, Gender Recognition: Data Linkage Study, 26 February 2026"
  basis    "sourced"

scenario own-records-are-no-disclosure "What the holder does with its own records is not under the Order"
  role     researcher at gids-records
  sees     hospital tier 3 of gids-records
  labelled gender-recognition
  for      cass-review
  consent  not-recorded
  given    authorised-person, under-18-at-referral, order-stands, section-251-support
  expect   deny by access

scenario care-agreement-and-research "The care agreement carries no research"
  role    researcher at city-hospital
  sees    hospital tier 3 of county-hospital
  for     data-linkage-study
  on      2026-03-19
  consent not-recorded
  given   authorised-person, under-18-at-referral, order-stands, section-251-support
  expect  deny by authority

# Licensed fertility treatment

scenario fertility-with-consent "The patient agreed that the practice may know of her treatment"
  role     gp at market-street-surgery
  sees     hospital tier 3 of fertility-centre
  labelled licensed-fertility
  for      direct-care
  expect   permit
  cites    "Human Fertilisation and Embryology Authority, Code of Practice, 8th edition, guidance note 30"
  basis    "sourced"

scenario fertility-implied "Nobody asked her: implied consent is not enough"
  role     gp at market-street-surgery
  sees     hospital tier 3 of fertility-centre
  labelled licensed-fertility
  for      direct-care
  consent  not-recorded
  expect   deny by withhold
  cites    "Human Fertilisation and Embryology Authority, Code of Practice, 8th edition, guidance note 30"
  basis    "sourced"

scenario fertility-in-danger "She is unconscious, and her life depends on it"
  role     doctor at city-hospital
  sees     hospital tier 3 of fertility-centre
  labelled licensed-fertility
  for      emergency-care
  consent  not-recorded
  given    not has-capacity, imminent-danger
  expect   permit relying on best interests with duties record-reason, record-view
  cites    "Human Fertilisation and Embryology Authority, letter CH(92)02 to directors of centres, 21 July
           1992",
           "Human Fertilisation and Embryology Act 1990, section 33A"
  basis    "general knowledge"

scenario fertility-no-danger "She is unconscious, and nothing depends on it"
  role     doctor at city-hospital
  sees     hospital tier 3 of fertility-centre
  labelled licensed-fertility
  for      emergency-care
  consent  not-recorded
  given    not has-capacity
  expect   deny by withhold
  cites    "Human Fertilisation and Embryology Act 1990, section 33A"
  basis    "general knowledge"

scenario fertility-danger-but-can-answer "She is in danger, and can be asked"
  role     doctor at city-hospital
  sees     hospital tier 3 of fertility-centre
  labelled licensed-fertility
  for      emergency-care
  consent  not-recorded
  given    imminent-danger
  expect   deny by withhold
  cites    "Human Fertilisation and Embryology Act 1990, section 33A"
  basis    "general knowledge"

scenario fertility-break-glass "The key to sealed data does not open what the law restricts"
  role     doctor at city-hospital
  sees     hospital tier 3 of fertility-centre
  labelled licensed-fertility
  for      emergency-care
  consent  not-recorded
  given    not has-capacity, may-open-seals, seal-ground is overriding-public-interest
  expect   deny by withhold

scenario fertility-centre-reads-its-own "The centre treats her"
  role     nurse at fertility-centre
  sees     hospital tier 3 of fertility-centre
  labelled licensed-fertility
  for      direct-care
  consent  not-recorded
  expect   permit relying on implied consent with duties record-view

# A service that may be used anonymously

scenario x11-clinic-team "The clinic's own team opens the record of somebody who attends anonymously"
  role    nurse at riverside-clinic
  sees    sexual-health-clinic tier 2 of riverside-clinic
  for     direct-care
  consent not-recorded
  given   in-creating-team
  expect  permit relying on implied consent with duties record-view
  cites   "Summary Care Record, published lists of role-based access codes: B0083, team and author",
          "Health and Social Care Act 2012, sections 251B and 251C: anonymous access provider"
  basis   "sourced"

scenario clinic-concealed "The practice does not learn that its patient attends"
  role    gp at market-street-surgery
  sees    sexual-health-clinic tier 1 of riverside-clinic
  for     direct-care
  consent not-recorded
  expect  conceal
  cites   "NHS England, HIV and Sexually Transmitted Infections, guidance (October 2023)"
  basis   "sourced"

scenario clinic-concealed-in-emergency "Nor does a doctor in an emergency, with the key to sealed data"
  role    doctor at city-hospital
  sees    sexual-health-clinic tier 1 of riverside-clinic
  for     emergency-care
  consent not-recorded
  given   not has-capacity, may-open-seals, seal-ground is overriding-public-interest
  expect  conceal

scenario clinic-with-consent "The patient asked the clinic to tell the practice"
  role   gp at market-street-surgery
  sees   sexual-health-clinic tier 2 of riverside-clinic
  for    direct-care
  expect permit relying on explicit consent with duties record-view
  cites  "NHS England, HIV and Sexually Transmitted Infections, guidance (October 2023)"
  basis  "sourced"

scenario last-day-of-the-directions "To 11 October 2023 a nurse needed a doctor's direction as well"
  role   nurse at market-street-surgery
  sees   sexual-health-clinic tier 2 of riverside-clinic
  for    direct-care
  on     2023-10-11
  expect deny by withhold
  cites  "NHS Trusts and Primary Care Trusts (Sexually Transmitted Diseases) Directions 2000"
  basis  "general knowledge"

scenario attendance-under-the-directions "Even to learn that somebody attends"
  role   nurse at market-street-surgery
  sees   sexual-health-clinic tier 1 of riverside-clinic
  for    direct-care
  on     2023-10-11
  cites  "NHS Trusts and Primary Care Trusts (Sexually Transmitted Diseases) Directions 2000"
  basis  "general knowledge"
  expect deny by withhold

scenario directed-by-a-doctor "A nurse who had it"
  role   nurse at market-street-surgery
  sees   sexual-health-clinic tier 2 of riverside-clinic
  for    direct-care
  on     2023-10-11
  given  under-doctors-direction
  expect permit
  cites  "NHS Trusts and Primary Care Trusts (Sexually Transmitted Diseases) Directions 2000"
  basis  "general knowledge"

scenario doctor-under-the-directions "And a doctor"
  role   gp at market-street-surgery
  sees   sexual-health-clinic tier 2 of riverside-clinic
  for    direct-care
  on     2023-10-11
  expect permit
  cites  "NHS Trusts and Primary Care Trusts (Sexually Transmitted Diseases) Directions 2000"
  basis  "general knowledge"

scenario clinic-nurse-under-the-directions "The clinic's own team needed no direction"
  role   nurse at riverside-clinic
  sees   sexual-health-clinic tier 2 of riverside-clinic
  for    direct-care
  on     2023-10-11
  given  in-creating-team
  cites  "NHS Trusts and Primary Care Trusts (Sexually Transmitted Diseases) Directions 2000"
  basis  "general knowledge"
  expect permit

scenario directions-revoked "From 12 October 2023 the patient's yes is enough"
  role   nurse at market-street-surgery
  sees   sexual-health-clinic tier 2 of riverside-clinic
  for    direct-care
  on     2023-10-12
  expect permit
  cites  "NHS Trusts and Primary Care Trusts (Sexually Transmitted Diseases) (Revocation) Directions 2023"
  basis  "sourced"

# Sealed

scenario x16-seal-opened "A ward doctor who may, opens a seal for an overriding public interest"
  role     doctor at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed
  for      emergency-care
  consent  not-recorded
  given    not has-capacity, may-open-seals, seal-ground is overriding-public-interest
  expect   permit relying on best interests with duties record-reason, record-view, review-afterwards,
           tell-privacy-officer
  cites    "Hansard, Commons, 7 January 2008, Medical Records: Databases (written answer)",
           "Summary Care Record, published lists of role-based access codes: B0083"
  basis    "sourced"

scenario x16b-against-a-refusal "The patient said no, and the law requires it"
  role     doctor at city-hospital
  sees     hospital tier 3 of county-hospital
  labelled sealed
  for      direct-care
  consent  refused
  given    may-open-seals, seal-ground is legal-requirement
  expect   permit relying on no consent with duties record-reason, record-view, review-afterwards,
           tell-privacy-officer
  cites    "Hansard, Commons, 7 January 2008, Medical Records: Databases (written answer)",
           "Summary Care Record, published lists of role-based access codes: B0083"
  basis    "sourced"

scenario x16c-with-express-consent "The patient expressly agreed to have it opened"
  role     doctor at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed
  for      direct-care
  given    may-open-seals, seal-ground is express-consent
  expect   permit relying on explicit consent with duties record-reason, record-view, review-afterwards,
           tell-privacy-officer
  cites    "Hansard, Commons, 7 January 2008, Medical Records: Databases (written answer)"
  basis    "sourced"

scenario x16d-consent-only-claimed "Express consent is named as the ground, and none is on record"
  role     doctor at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed
  for      direct-care
  consent  not-recorded
  given    may-open-seals, seal-ground is express-consent
  expect   deny by withhold

scenario x16e-without-the-code "The same doctor without the activity in the role profile"
  role     doctor at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed
  for      emergency-care
  consent  not-recorded
  given    not has-capacity, seal-ground is overriding-public-interest
  expect   deny by withhold
  cites    "Summary Care Record, published lists of role-based access codes: B0083"
  basis    "sourced"

scenario x16f-what-is-not-sealed "The same ground serves for an entry of that patient that is not sealed"
  role    doctor at city-hospital
  sees    hospital tier 3 of city-hospital
  for     emergency-care
  consent refused
  given   may-open-seals, seal-ground is overriding-public-interest
  expect  permit relying on no consent with duties record-reason, record-view, review-afterwards,
          tell-privacy-officer

scenario x16h-refusal-and-express-consent "A ground of consent does not stand against a refusal"
  role    doctor at city-hospital
  sees    hospital tier 3 of city-hospital
  for     direct-care
  consent refused
  given   may-open-seals, seal-ground is express-consent
  expect  deny by consent

scenario x17-curious "The ground given is curiosity, which is none of the three: the question stays open"
  role     doctor at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed
  for      emergency-care
  consent  not-recorded
  given    not has-capacity, may-open-seals, unknown seal-ground
  expect   ask about seal-ground
  cites    "Hansard, Commons, 7 January 2008, Medical Records: Databases (written answer)"
  basis    "sourced"

scenario x17b-no-ground-yet "The patient agreed, and the doctor has yet to say that this is the ground"
  role     doctor at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed
  for      direct-care
  given    may-open-seals, unknown seal-ground
  expect   ask about seal-ground

scenario team-opens-its-own "The team that wrote it needs no key"
  role     nurse at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed
  for      direct-care
  given    in-creating-team
  expect   permit with duties record-view
  cites    "Summary Care Record, published lists of role-based access codes: B0083, team and author"
  basis    "sourced"

scenario author-opens-it "Nor does the author, who has since left the team"
  role     doctor at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed
  for      direct-care
  given    wrote-it
  expect   permit with duties record-view
  cites    "Summary Care Record, published lists of role-based access codes: B0083, team and author"
  basis    "sourced"

scenario sealed-at-practice "What is sealed at the practice is not seen from elsewhere, whatever the ground"
  role     doctor at city-hospital
  sees     gp-record tier 2 of market-street-surgery
  labelled sealed
  for      emergency-care
  given    may-open-seals, seal-ground is legal-requirement
  expect   deny by withhold
  cites    "GP Connect specification, information governance principles: private, sealed, locked"
  basis    "sourced"

scenario sealed-result-at-practice "Not even when it is no more than a test result"
  role     doctor at city-hospital
  sees     gp-record tier 1 of market-street-surgery
  labelled sealed
  for      emergency-care
  given    may-open-seals, seal-ground is legal-requirement
  cites    "GP Connect specification, information governance principles: private, sealed, locked"
  expect   deny by withhold

scenario sealed-within-practice "In the practice itself the seal opens on the same grounds"
  role     gp at market-street-surgery
  sees     gp-record tier 2 of market-street-surgery
  labelled sealed
  for      emergency-care
  given    may-open-seals, seal-ground is legal-requirement
  expect   permit

# Sealed and locked

scenario x19-break-glass "The patient is dying, and the doctor holds the key to sealed data"
  role     doctor at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed-and-locked
  for      emergency-care
  consent  not-recorded
  given    not has-capacity, may-open-seals, seal-ground is overriding-public-interest
  expect   conceal
  cites    "Pulse, Care Record move to ease fears over confidentiality (report of the design)"
  basis    "sourced"

scenario x20-dr-y "The patient wrote that Dr Y may open it: for Dr Y there is nothing"
  role     doctor at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed-and-locked
  for      direct-care
  expect   conceal
  cites    "Pulse, Care Record move to ease fears over confidentiality (report of the design)"
  basis    "sourced"

scenario x20b-the-patients-letter "The patient's letter, answered by the organisation that holds the entry"
  role     patient at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed-and-locked
  for      own-request
  expect   deny by withhold
  cites    "Pulse, Care Record move to ease fears over confidentiality (report of the design)"
  basis    "design choice"

scenario x20c-the-letter-elsewhere "The same letter at Dr Y's other hospital tells nothing"
  role     patient at county-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed-and-locked
  for      own-request
  expect   conceal

scenario x20d-a-sealed-entry "The patient's letter about a sealed entry, not locked: the same answer"
  role     patient at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed
  for      own-request
  expect   deny by withhold

scenario x22-one-among-many "In a list, the locked entry"
  role     doctor at county-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed-and-locked
  for      direct-care
  expect   conceal

scenario x22b-its-neighbours "The entries beside it are answered as if it were not there"
  role   doctor at county-hospital
  sees   hospital tier 3 of city-hospital
  for    direct-care
  expect permit with duties record-view

scenario x22c-marks-not-looked-up "While nobody looked how an entry is marked, nothing is said of it"
  role   doctor at county-hospital
  sees   hospital tier 3 of city-hospital
  for    direct-care
  labels unknown
  given  unknown in-creating-team
  expect ask

scenario team-opens-its-locked-entry "The team that wrote it works with it as with any other"
  role     nurse at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed-and-locked
  for      direct-care
  given    in-creating-team
  expect   permit with duties record-view
  cites    "Pulse, Care Record move to ease fears over confidentiality (report of the design)"
  basis    "sourced"

scenario author-who-left-the-team "The author, once out of the team, finds nothing"
  role     doctor at city-hospital
  sees     hospital tier 3 of city-hospital
  labelled sealed-and-locked
  for      direct-care
  given    wrote-it
  expect   conceal
  cites    "Pulse, Care Record move to ease fears over confidentiality (report of the design)"
  basis    "sourced"

# What must never happen

never locked-means-locked "Nobody but the team that wrote it sees what is sealed and locked"
  data   everything labelled sealed-and-locked
  unless in-creating-team
  cites  "Pulse, Care Record move to ease fears over confidentiality (report of the design)"

never seals-hold "Nobody opens a seal but the team, the author, and staff who hold the activity"
  data   everything labelled sealed
  unless in-creating-team or wrote-it or may-open-seals
  cites  "Summary Care Record, published lists of role-based access codes: B0083"

never practice-seals-hold "Nothing sealed or locked in a practice's record leaves the practice"
  data  gp-record labelled sealed, sealed-and-locked
  when  not same-organisation
  cites "GP Connect specification, information governance principles"

never clinic-without-consent "Nothing of the clinic is seen outside its team without the patient's yes"
  data   sexual-health-clinic
  unless in-creating-team or consent is given
  cites  "NHS England, HIV and Sexually Transmitted Infections, guidance (October 2023)"

never gender-history-for-others "Nobody but a health professional sees protected information, unless the
    person agreed to it or an Order allows it"
  data   everything labelled gender-recognition
  unless role is health-professionals or agreed-to-this-disclosure or purpose is order-research
  cites  "Gender Recognition Act 2004, section 22"

never gender-history-unasked "Nor without asking somebody who can be asked"
  data   everything labelled gender-recognition
  when   has-capacity and consent is not-recorded
  unless agreed-to-this-disclosure or purpose is order-research
  cites  "Gender Recognition Act 2004, section 22"

never fertility-without-consent "No licensed treatment is told elsewhere without consent, but to avert danger"
  data   everything labelled licensed-fertility
  for    care, care-administration
  when   not same-organisation
  unless consent is given or imminent-danger
  cites  "Human Fertilisation and Embryology Act 1990, section 33A (general knowledge)"

never excluded-items-shared "No excluded item is shared unless the patient asked for it"
  data   everything labelled sensitive
  when   not same-organisation
  unless patient-asked-to-include
  cites  "Summary Care Record: GP summary exclusion sets"

never unread-notes-shared "No free text of the practice is shared before somebody has read it"
  data   gp-record from tier 3
  when   not same-organisation
  unless free-text-read

never free-text-for-others "Nobody but a doctor reads the practice's free text"
  data   gp-record from tier 3
  unless role is doctors

never other-professionals-stop "Health professionals other than doctors and nurses see neither the detailed
    hospital record nor the clinic"
  roles health-professional
  data  hospital from tier 3, sexual-health-clinic from tier 1

never research-beyond-the-orders "No research under an Order but by those it lists, on those it names, while
    it stands"
  for    order-research
  unless authorised-person and under-18-at-referral and order-stands
  cites  "Gender Recognition (Disclosure of Information) (England) Order 2022, SI 2022/742"

never patients-through-this-door "Patients see nothing by this policy: their own view is another's"
  roles patient

# What must always be possible

define marked "The item is marked as sensitive, restricted or sealed"
  when labelled sensitive or labelled gender-recognition or labelled licensed-fertility or labelled sealed or
       labelled sealed-and-locked

always care-promise "Doctors and nurses see the summary and the hospital record of a patient who agreed"
  roles gp, doctor, nurse
  data  summary, hospital
  for   care
  when  requester is care-partners and holder is care-partners and consent is given and not marked

always coded-record-promise "And every health professional the coded record, letters and results"
  roles health-professionals
  data  summary, gp-record, hospital
  for   care
  when  requester is care-partners and holder is care-partners and consent is given and tier is under 3 and
        not marked

always unconscious-promise "Nor are they lost when the patient cannot be asked"
  roles health-professionals
  data  summary
  for   care
  when  requester is care-partners and holder is care-partners and consent is not-recorded and not marked

always team-promise "The team that wrote it always has it, sealed, locked or sensitive"
  roles gp, doctor, nurse
  data  hospital
  for   care
  when  same-organisation and in-creating-team and consent is not refused and not labelled gender-recognition
  cites "Summary Care Record, published lists of role-based access codes: B0083, team and author"

always clinic-promise "The clinic's own team always has its record, attended anonymously or not"
  roles gp, doctor, nurse
  data  sexual-health-clinic
  for   care
  when  same-organisation and in-creating-team and consent is not refused and not labelled gender-recognition
  cites "NHS England, HIV and Sexually Transmitted Infections, guidance (October 2023)"

always medical-purposes-promise "A health professional has the protected information of a person who agreed"
  roles gp, doctor, nurse, health-professional
  data  hospital
  for   care
  when  requester is care-partners and same-organisation and consent is given and tier is under 3 and
        in-creating-team
  cites "Gender Recognition (Disclosure of Information) (England, Wales and Northern Ireland) (No. 2) Order
        2005: medical purposes"

always practice-notes-promise "A practice's doctors have all of the practice's own notes that are not sealed"
  roles gp, doctor
  data  gp-record
  for   care
  when  same-organisation and consent is given and not labelled sealed and not labelled sealed-and-locked
