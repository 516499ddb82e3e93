language caldicott 1

# What is expected of controllers and processors, case by case, and what must hold in every case.

background "The ordinary case: midsummer 2026, a referred patient, assurance in order, nothing past its date"
  on      2026-06-15
  consent not-recorded
  given   relationship is referral, holder-is-controller, toolkit-in-date, privacy-notice-published, not
          past-retention, not controllers-ticket, not request-attested
  labels  none
  cites   "Information governance framework, shared care records, appendix 2: joint controllers"
  basis   "sourced"

# Joint controllers. The review of the agreement is overdue in all of these: it is still in force, and the answer warns.

scenario review-overdue "A consultant reads what the council arranged, two months after the review was due"
  role   hospital-consultant at vale-hospital
  sees   social-care tier 2 of vale-council
  for    direct-care
  expect permit relying on implied consent with duties name-the-contact, record-view, show-withheld
  cites  "NHS England, Data sharing and processing agreement, template page"
  basis  "design choice"

scenario joint-item-from-another "Joint controllers share what came from another of them"
  role   social-worker at vale-council
  sees   hospital tier 2 of mill-lane-surgery
  for    direct-care
  given  not holder-is-controller
  basis  "design choice"
  expect permit

scenario community-while-signed "Community services take part to the last day before they withdraw"
  role   district-nurse at vale-community
  sees   gp-record tier 2 of mill-lane-surgery
  for    direct-care
  on     2026-04-30
  expect permit
  cites  "The King's Fund, Digital change in health and social care (2018)"

scenario community-withdrew "From the day they withdrew they are not in the agreement"
  role   district-nurse at vale-community
  sees   gp-record tier 2 of mill-lane-surgery
  for    direct-care
  on     2026-05-01
  expect deny by authority
  cites  "The King's Fund, Digital change in health and social care (2018)"

scenario council-not-yet-signed "The council the day before it signed"
  role   gp at mill-lane-surgery
  sees   social-care tier 1 of vale-council
  for    direct-care
  on     2025-08-31
  expect deny by authority
  cites  "The King's Fund, Digital change in health and social care (2018)"

scenario not-a-party "A clinician of an organisation that is party to nothing"
  role   gp at another-organisation
  sees   summary tier 1 of vale-council
  for    direct-care
  expect deny by authority
  cites  "The King's Fund, Digital change in health and social care (2018)"

scenario day-before-the-start "The day before the joint agreement starts, though both have signed it"
  role   gp at mill-lane-surgery
  sees   community-care tier 1 of vale-hospital
  for    direct-care
  on     2025-03-31
  expect deny by authority
  basis  "design choice"

scenario first-day "Its first day"
  role   gp at mill-lane-surgery
  sees   community-care tier 1 of vale-hospital
  for    direct-care
  on     2025-04-01
  expect permit
  basis  "design choice"

scenario last-day "Its last day"
  role   gp at mill-lane-surgery
  sees   community-care tier 1 of vale-hospital
  for    direct-care
  on     2028-03-31
  expect permit
  basis  "design choice"

scenario expired-yesterday "It ended yesterday"
  role   gp at mill-lane-surgery
  sees   community-care tier 1 of vale-hospital
  for    direct-care
  on     2028-04-01
  expect deny by authority
  basis  "design choice"

scenario purpose-not-named "The joint agreement names direct care; an emergency needs an agreement that names
    it"
  role   gp at mill-lane-surgery
  sees   social-care tier 1 of vale-council
  for    emergency-care
  expect deny by authority
  cites  "The King's Fund, Digital change in health and social care (2018)"

scenario free-text-not-covered "Free text of social care is not in the shared view"
  role   gp at mill-lane-surgery
  sees   social-care-notes tier 1 of vale-council
  for    direct-care
  expect deny by authority
  cites  "The King's Fund, Digital change in health and social care (2018)"

scenario own-free-text "… and the council's own social worker reads it"
  role   social-worker at vale-council
  sees   social-care-notes tier 1 of vale-council
  for    direct-care
  basis  "design choice"
  expect permit
  cites  "The King's Fund, Digital change in health and social care (2018)"

scenario patient-said-no "The patient refused sharing"
  role    gp at mill-lane-surgery
  sees    hospital tier 1 of vale-hospital
  for     direct-care
  consent refused
  expect  deny by consent
  cites   "NHS England, Consent and confidential patient information"

scenario no-relationship-no-access "A professional who has nothing to do with the patient"
  role   gp at mill-lane-surgery
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  given  relationship is no-relationship
  expect deny by access
  cites  "Information governance framework, shared care records, journey 2"

scenario relationship-claimed "A relationship that the professional claims is told to the privacy officer"
  role   social-worker at vale-council
  sees   community-care tier 1 of vale-hospital
  for    direct-care
  given  relationship is self-claimed
  expect permit with duties name-the-contact, record-view, show-withheld, tell-privacy-officer
  cites  "NHS England, Information governance for summary care records"

scenario role-outside-the-care-team "A medical secretary is not among those who read for care (illustrative)"
  role   medical-secretary at vale-hospital
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  basis  "design choice"
  expect deny by access
  cites  "Information governance framework, shared care records, journey 2"

# Two agreements

scenario two-agreements-one-purpose "Both agreements apply: what each asks is owed"
  role   gp at mill-lane-surgery
  sees   hospital tier 2 of vale-hospital
  for    direct-care
  expect permit with duties name-the-contact, record-view, review-afterwards, show-withheld
  cites  "Our choice: duties add up"
  basis  "design choice"

scenario two-purposes-two-agreements "For care and for an emergency at once, one agreement each is relied on"
  role   gp at mill-lane-surgery
  sees   hospital tier 2 of vale-hospital
  for    direct-care, emergency-care
  expect permit with duties name-the-contact, record-view, review-afterwards, show-withheld
  cites  "Our choice: duties add up"
  basis  "design choice"

scenario urgent-care-alone "Before the joint agreement there was the urgent care agreement"
  role   gp at mill-lane-surgery
  sees   hospital tier 2 of vale-hospital
  for    direct-care
  on     2025-03-31
  expect permit with duties record-view, review-afterwards
  cites  "Our choice: duties add up"
  basis  "design choice"

scenario urgent-care-emergency "An emergency, under the urgent care agreement"
  role   hospital-consultant at vale-hospital
  sees   gp-record tier 3 of mill-lane-surgery
  for    emergency-care
  expect permit with duties record-view, review-afterwards
  cites  "Our choice: duties add up"
  basis  "design choice"

scenario urgent-care-summary "… and the summary"
  role   hospital-consultant at vale-hospital
  sees   summary tier 3 of mill-lane-surgery
  for    emergency-care
  expect permit
  cites  "Our choice: duties add up"
  basis  "design choice"

scenario urgent-care-does-not-cover "Community records are not in the urgent care agreement"
  role   gp at mill-lane-surgery
  sees   community-care tier 1 of vale-hospital
  for    emergency-care
  basis  "design choice"
  expect deny by authority
  cites  "NHS England, Data sharing and processing agreement, template page"

scenario own-patients-not-checked "A hospital's own view is not checked under the urgent care agreement"
  role   hospital-consultant at vale-hospital
  sees   hospital tier 3 of vale-hospital
  for    direct-care
  expect permit with duties record-view
  cites  "Our choice: duties add up"
  basis  "design choice"

# Sole controllers

scenario hospice-reads-the-hospital "A hospice nurse reads the hospital's own letters"
  role   hospice-nurse at st-judes
  sees   hospital tier 2 of vale-hospital
  for    direct-care
  expect permit with duties record-view
  cites  "GP Connect specification, information governance principles"

scenario hospital-reads-the-hospice "… and the hospital reads the hospice's"
  role   hospital-consultant at vale-hospital
  sees   summary tier 3 of st-judes
  for    direct-care
  basis  "design choice"
  expect permit
  cites  "GP Connect specification, information governance principles"

scenario practice-and-hospice "… and the practice shares its own record with the hospice"
  role   hospice-nurse at st-judes
  sees   gp-record tier 3 of mill-lane-surgery
  for    direct-care
  expect permit
  cites  "GP Connect specification, information governance principles"

scenario somebody-elses-letter "The practice does not pass on a hospital letter: it is not the controller of
    it"
  role   hospice-nurse at st-judes
  sees   hospital tier 2 of mill-lane-surgery
  for    direct-care
  given  not holder-is-controller
  expect deny by authority
  cites  "GP Connect specification, information governance principles"

scenario whose-item-not-stated "Nobody says whose item it is"
  role   hospice-nurse at st-judes
  sees   hospital tier 2 of mill-lane-surgery
  for    direct-care
  given  unknown holder-is-controller
  expect ask about holder-is-controller
  cites  "GP Connect specification, information governance principles"

scenario hospice-community-record "Community records are not in the hospice's agreement"
  role   hospice-nurse at st-judes
  sees   community-care tier 1 of vale-hospital
  for    direct-care
  basis  "design choice"
  expect deny by authority
  cites  "NHS England, Data sharing and processing agreement, template page"

scenario hospice-emergency "Nor are emergencies"
  role   hospice-nurse at st-judes
  sees   hospital tier 1 of vale-hospital
  for    emergency-care
  basis  "design choice"
  expect deny by authority
  cites  "NHS England, Data sharing and processing agreement, template page"

scenario hospice-day-before "The day before the hospice's agreement starts"
  role   hospice-nurse at st-judes
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  on     2025-06-30
  expect deny by authority
  basis  "design choice"

scenario hospice-first-day "Its first day"
  role   hospice-nurse at st-judes
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  on     2025-07-01
  expect permit
  basis  "design choice"

scenario hospice-last-day "Its last day"
  role   hospice-nurse at st-judes
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  on     2026-06-30
  expect permit
  basis  "design choice"

scenario hospice-day-after "The day after"
  role   hospice-nurse at st-judes
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  on     2026-07-01
  expect deny by authority
  basis  "design choice"

# The processor

scenario a10-product-improvement "The supplier wants live data to improve its own product"
  role   systems-support at record-systems
  sees   gp-record tier 1 of mill-lane-surgery
  for    product-improvement
  expect deny by withhold
  cites  "A published catalogue of constraints on NHS data environments: a processor acts on instructions",
         "UK GDPR, Article 28(3)(a) and (10)"

scenario a10b-on-its-own-machines "… nor the data that it hosts"
  role   systems-support at record-systems
  sees   gp-record tier 1 of record-systems
  for    product-improvement
  expect deny by withhold
  cites  "A published catalogue of constraints on NHS data environments: a processor acts on instructions",
         "UK GDPR, Article 28(3)(a) and (10)"

scenario a11-support-incident "An engineer of the supplier, one record, the controller's ticket: for this
    session"
  role   systems-support at record-systems
  sees   gp-record tier 3 of mill-lane-surgery
  for    support-incident
  given  controllers-ticket, unknown relationship
  basis  "general knowledge"
  expect permit relying on no consent with duties limit-to-session, record-view
  cites  "UK GDPR, Article 28(3)(a)"

scenario a11b-no-ticket "The same engineer without a ticket"
  role   systems-support at record-systems
  sees   gp-record tier 3 of mill-lane-surgery
  for    support-incident
  basis  "general knowledge"
  expect deny by access
  cites  "UK GDPR, Article 28(3)(a)"

scenario a11c-ticket-not-looked-up "Nobody looked for the ticket"
  role   systems-support at record-systems
  sees   gp-record tier 3 of mill-lane-surgery
  for    support-incident
  given  unknown controllers-ticket
  basis  "general knowledge"
  expect ask about controllers-ticket
  cites  "UK GDPR, Article 28(3)(a)"

scenario a11d-hosted-record-no-ticket "Nor a record on the supplier's own machines without one"
  role   systems-support at record-systems
  sees   gp-record tier 3 of record-systems
  for    support-incident
  basis  "general knowledge"
  expect deny by access
  cites  "UK GDPR, Article 28(3)(a)"

scenario support-of-a-combined-view "A ticket about a combined view: the contributors' rules are about care,
    not about support"
  role     systems-support at record-systems
  sees     summary tier 3 of vale-council
  labelled from-council, from-community
  for      support-incident
  given    controllers-ticket
  expect   permit with duties limit-to-session, record-view
  cites    "UK GDPR, Article 28(3)(a)"
  basis    "design choice"

scenario support-against-a-refusal "A refusal to share for care does not stop the repair of the system"
  role    systems-support at record-systems
  sees    gp-record tier 3 of mill-lane-surgery
  for     support-incident
  consent refused
  given   controllers-ticket
  expect  permit relying on no consent
  cites   "UK GDPR, Article 28(3)(a)"
  basis   "design choice"

scenario engineer-reads-for-care "An engineer of a hospital does not read for care"
  role   systems-support at vale-hospital
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  given  controllers-ticket
  basis  "design choice"
  expect deny by access
  cites  "UK GDPR, Article 28(3)(a)"

scenario engineer-of-a-partner "An engineer of a partner is not the processor: no sight of another
    controller's record"
  role   systems-support at vale-hospital
  sees   gp-record tier 1 of mill-lane-surgery
  for    support-incident
  given  controllers-ticket
  basis  "design choice"
  expect deny by authority
  cites  "UK GDPR, Article 28(3)(a)"

scenario doctor-takes-a-ticket "A ticket is for engineers"
  role   gp at mill-lane-surgery
  sees   gp-record tier 1 of mill-lane-surgery
  for    support-incident
  given  controllers-ticket
  basis  "design choice"
  expect deny by access
  cites  "UK GDPR, Article 28(3)(a)"

scenario processing-is-for-support "The processing agreement gives the supplier no sight for care"
  role   gp at record-systems
  sees   gp-record tier 1 of mill-lane-surgery
  for    direct-care
  basis  "design choice"
  expect deny by authority
  cites  "UK GDPR, Article 28(3)(a)"

# Assurance

scenario toolkit-not-in-date "The toolkit of the organisation that asks has lapsed"
  role   social-worker at vale-council
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  given  not toolkit-in-date
  basis  "design choice"
  expect deny by withhold
  cites  "NHS England, National care records service, onboarding guidance"

scenario toolkit-not-looked-up "Nobody looked whether it is in date"
  role   social-worker at vale-council
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  given  unknown toolkit-in-date
  basis  "design choice"
  expect ask about toolkit-in-date
  cites  "NHS England, National care records service, onboarding guidance"

scenario toolkit-and-own-records "A lapsed toolkit does not keep a hospital from its own patients"
  role   hospital-consultant at vale-hospital
  sees   hospital tier 3 of vale-hospital
  for    direct-care
  given  not toolkit-in-date
  expect permit
  cites  "Caldicott principle 7: the duty to share"
  basis  "design choice"

scenario toolkit-and-emergency "Nor does it hold up an emergency; the lapse is reported"
  role   hospital-consultant at vale-hospital
  sees   gp-record tier 2 of mill-lane-surgery
  for    emergency-care
  given  not toolkit-in-date
  expect permit with duties record-view, report-lapse, review-afterwards
  cites  "Caldicott principle 7: the duty to share"
  basis  "design choice"

scenario no-privacy-notice "Patients have not been told"
  role   social-worker at vale-council
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  given  not privacy-notice-published
  basis  "design choice"
  expect deny by withhold
  cites  "Caldicott principle 8: no surprises"

scenario no-notice-and-own-records "A hospital reads its own records all the same"
  role   hospital-consultant at vale-hospital
  sees   hospital tier 3 of vale-hospital
  for    direct-care
  given  not privacy-notice-published
  expect permit
  cites  "Caldicott principle 7: the duty to share"
  basis  "design choice"

scenario no-notice-and-emergency "… and an emergency goes before it; the lapse is reported"
  role   hospital-consultant at vale-hospital
  sees   gp-record tier 2 of mill-lane-surgery
  for    emergency-care
  given  not privacy-notice-published
  expect permit with duties record-view, report-lapse, review-afterwards
  cites  "Caldicott principle 7: the duty to share"
  basis  "design choice"

# The strictest contributor

scenario both-contributors-allow "A combined item: both contributors' rules let a general practitioner read
    it"
  role     gp at mill-lane-surgery
  sees     summary tier 3 of vale-hospital
  labelled from-council, from-community
  for      direct-care
  expect   permit
  cites    "A published catalogue of constraints on NHS data environments: the strictest contributor's rule
           governs"

scenario community-is-stricter "The council would let a social worker read it, community services would not"
  role     social-worker at vale-council
  sees     summary tier 3 of vale-hospital
  labelled from-council, from-community
  for      direct-care
  expect   deny by withhold
  cites    "A published catalogue of constraints on NHS data environments: the strictest contributor's rule
           governs"

scenario council-is-stricter "Community services would let a consultant read it, the council would not"
  role     hospital-consultant at vale-hospital
  sees     summary tier 3 of mill-lane-surgery
  labelled from-council, from-community
  for      direct-care
  expect   deny by withhold
  cites    "A published catalogue of constraints on NHS data environments: the strictest contributor's rule
           governs"

scenario councils-own-item "An item of the council's alone, for a social worker"
  role     social-worker at vale-council
  sees     summary tier 3 of vale-hospital
  labelled from-council
  for      direct-care
  expect   permit
  cites    "A published catalogue of constraints on NHS data environments: the strictest contributor's rule
           governs"

scenario councils-item-for-a-nurse "… and for a district nurse"
  role     district-nurse at mill-lane-surgery
  sees     summary tier 3 of vale-hospital
  labelled from-council
  for      direct-care
  expect   permit
  cites    "A published catalogue of constraints on NHS data environments: the strictest contributor's rule
           governs"

scenario communitys-own-item "An item of community services' alone, for a consultant"
  role     hospital-consultant at vale-hospital
  sees     summary tier 3 of mill-lane-surgery
  labelled from-community
  for      direct-care
  expect   permit
  cites    "A published catalogue of constraints on NHS data environments: the strictest contributor's rule
           governs"

scenario strictest-in-an-emergency "An emergency does not change a contributor's rule"
  role     hospital-consultant at vale-hospital
  sees     summary tier 3 of mill-lane-surgery
  labelled from-council
  for      emergency-care
  expect   deny by withhold
  cites    "A published catalogue of constraints on NHS data environments: the strictest contributor's rule
           governs"
  basis    "design choice"

scenario contributors-not-stated "Nobody says whose contributions are in the item"
  role   social-worker at vale-council
  sees   summary tier 3 of vale-hospital
  labels unknown
  for    direct-care
  expect ask about labels
  cites  "A published catalogue of constraints on NHS data environments: the strictest contributor's rule
         governs"

# Retention

scenario a20-past-retention "A record past its retention date: referred to the records manager"
  role   gp at mill-lane-surgery
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  given  past-retention, not records-manager-agrees
  expect deny by withhold
  cites  "NHS England, Records management code of practice (2021)"
  basis  "general knowledge"

scenario a20b-in-the-own-organisation "… for the organisation's own staff too"
  role   hospital-consultant at vale-hospital
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  given  past-retention, not records-manager-agrees
  expect deny by withhold
  cites  "NHS England, Records management code of practice (2021)"
  basis  "general knowledge"

scenario a20c-records-manager-agrees "The records manager decided that it may be used"
  role   hospital-consultant at vale-hospital
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  given  past-retention, records-manager-agrees
  expect permit with duties record-reason, record-view
  cites  "NHS England, Records management code of practice (2021)"
  basis  "general knowledge"

scenario past-retention-in-an-emergency "An emergency does not wait for the records manager; the reason is
    recorded"
  role   hospital-consultant at vale-hospital
  sees   gp-record tier 2 of mill-lane-surgery
  for    emergency-care
  given  past-retention, not records-manager-agrees
  expect permit with duties record-reason, record-view, review-afterwards
  cites  "Caldicott principle 7: the duty to share"
  basis  "design choice"

scenario retention-not-known "Nobody says whether it is past its date"
  role   hospital-consultant at vale-hospital
  sees   hospital tier 1 of vale-hospital
  for    direct-care
  given  unknown past-retention, not records-manager-agrees
  expect ask about past-retention
  cites  "NHS England, Records management code of practice (2021)"
  basis  "design choice"

# The shared care record next door

scenario a14-across-the-boundary "A doctor next door, whose patient attends there and said yes; the request is
    attested"
  role    hospital-consultant at moor-hospital
  sees    gp-record tier 2 of mill-lane-surgery
  for     direct-care
  consent given
  given   relationship is admitted, request-attested
  expect  permit with duties keep-attestation, record-view
  cites   "Information governance framework, shared care records, journey 2"

scenario a14b-not-attested "The same doctor, and nobody attests that the request is valid"
  role    hospital-consultant at moor-hospital
  sees    gp-record tier 2 of mill-lane-surgery
  for     direct-care
  consent given
  given   relationship is admitted
  expect  deny by authority
  cites   "Information governance framework, shared care records, journey 2"

scenario a14c-attestation-not-looked-up "Whether the request is attested has to be found out"
  role   hospital-consultant at moor-hospital
  sees   gp-record tier 2 of mill-lane-surgery
  for    direct-care
  given  unknown request-attested
  expect ask about request-attested
  cites  "Information governance framework, shared care records, journey 2"

scenario a14d-does-not-attend-there "The patient does not attend there, whatever is attested"
  role   hospital-consultant at moor-hospital
  sees   gp-record tier 2 of mill-lane-surgery
  for    direct-care
  given  relationship is no-relationship, request-attested
  expect deny by access
  cites  "Information governance framework, shared care records, journey 2"

scenario boundary-other-direction "The agreement goes one way: the Vale sees nothing of the Moor by it"
  role   hospital-consultant at vale-hospital
  sees   gp-record tier 2 of moor-surgery
  for    direct-care
  given  request-attested
  basis  "design choice"
  expect deny by authority
  cites  "Information governance framework, shared care records, journey 2"

scenario boundary-practice-reads-hospital "A general practitioner next door reads the Vale's hospital record"
  role   gp at moor-surgery
  sees   hospital tier 2 of vale-hospital
  for    direct-care
  given  request-attested
  basis  "design choice"
  expect permit
  cites  "Information governance framework, shared care records, journey 2"

scenario boundary-summary "… and the summary that the council holds"
  role   gp at moor-surgery
  sees   summary tier 2 of vale-council
  for    direct-care
  given  request-attested
  basis  "design choice"
  expect permit
  cites  "Information governance framework, shared care records, journey 2"

scenario boundary-social-care "Social care records do not cross the boundary"
  role   gp at moor-surgery
  sees   social-care tier 1 of vale-council
  for    direct-care
  given  request-attested
  basis  "design choice"
  expect deny by authority
  cites  "NHS England, Data sharing and processing agreement, template page"

scenario boundary-emergency "Nor is it an agreement for emergencies"
  role   hospital-consultant at moor-hospital
  sees   gp-record tier 2 of mill-lane-surgery
  for    emergency-care
  given  request-attested
  basis  "design choice"
  expect deny by authority
  cites  "NHS England, Data sharing and processing agreement, template page"

scenario boundary-day-before "The day before it starts"
  role   gp at moor-surgery
  sees   hospital tier 2 of vale-hospital
  for    direct-care
  on     2025-12-31
  given  request-attested
  expect deny by authority
  basis  "design choice"

scenario boundary-first-day "Its first day"
  role   gp at moor-surgery
  sees   hospital tier 2 of vale-hospital
  for    direct-care
  on     2026-01-01
  given  request-attested
  expect permit
  basis  "design choice"

# What must hold in every case

never processor-has-no-purpose "A supplier uses nothing for a purpose of its own"
  when  requester is supplier and purpose is not support-incident
  cites "UK GDPR, Article 28(3)(a) and (10)"

never product-improvement-never "Nobody improves a product with patients' records"
  for   product-improvement
  cites "UK GDPR, Article 28(3)(a)"

never support-without-ticket "No support without the controller's ticket"
  for   support-incident
  when  not controllers-ticket
  cites "UK GDPR, Article 28(3)(a)"

never past-its-date-on-the-quiet "Nothing past its retention date without the records manager, but in an
    emergency"
  when   past-retention
  unless records-manager-agrees or purpose is emergency-care
  cites  "NHS England, Records management code of practice (2021)"

never lapsed-and-shared "Without assurance nothing is shared for direct care"
  for   direct-care
  when  (not toolkit-in-date or not privacy-notice-published) and not same-organisation
  cites "NHS England, National care records service, onboarding guidance",
        "Caldicott principle 8: no surprises"

never stricter-than-one "What the council or community services keep back is kept back in every combined view"
  for   individual-care
  when  (labelled from-council and role is not one of gp, district-nurse, social-worker) or (labelled
        from-community and role is not one of gp, hospital-consultant)
  cites "A published catalogue of constraints on NHS data environments: the strictest contributor's rule
        governs"

never others-letters-to-the-hospice "The hospice gets nobody else's letters"
  when  requester is st-judes and not holder-is-controller and not same-organisation
  cites "GP Connect specification, information governance principles"

never next-door-without-attestation "Nobody next door reads without attesting that the request is valid"
  when  requester is moor and not request-attested and not same-organisation
  cites "Information governance framework, shared care records, journey 2"

never strangers "Nobody outside the agreements reads anything of another organisation"
  when  requester is not one of vale, moor, st-judes, record-systems and not same-organisation
  cites "The King's Fund, Digital change in health and social care (2018)"

never against-refusal "Nothing is read for care against the patient's refusal"
  for   individual-care
  when  consent is refused
  cites "NHS England, Consent and confidential patient information"

always own-patients "Professionals read their own organisation's records of their patients, lapse or not"
  roles care-professionals
  for   individual-care
  when  same-organisation and requester is not supplier and relationship is not no-relationship and consent is
        not refused and not past-retention and not labelled from-council and not labelled from-community
  cites "Caldicott principle 7: the duty to share"

always emergencies-go-on "In an emergency hospital and practice read each other's records, lapse or not"
  roles gp, hospital-consultant
  data  gp-record, hospital
  for   emergency-care
  when  between-urgent-care-parties and relationship is not no-relationship and consent is not refused and not
        labelled from-council
  cites "Caldicott principle 7: the duty to share"
