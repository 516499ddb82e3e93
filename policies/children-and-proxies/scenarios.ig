language caldicott 1

# Who may act for whom, case by case, and what must hold in every case.

background "The ordinary case: the role is active and not on hold, the whole record was granted, nothing is
    redacted"
  on      2026-06-15
  consent not-recorded
  given   proxy-status is active, not practice-hold, granted-access is whole-record
  labels  none
  cites   "NHS England, DAPB3051 Identity Verification and Authentication Standard, authorisation use case:
          proxy, 4.2"
  basis   "sourced"

# A parent and a young child

scenario p01-parent-of-a-child-of-nine "A mother sees the record of her child of nine"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 9, not gillick-competent
  cites  "NHS England, Validated Relationships Service, code system NHSProxyLegalBasis:
         parental-responsibility"
  expect permit relying on best interests with duties record-view

scenario p01b-parent-granted-services "A father to whom services were granted books an appointment"
  role   proxy at hollin-bank-surgery
  sees   online-services tier 1 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 9, not gillick-competent, granted-access is
         services-only
  cites  "NHS England, Proxy access: advice and guidance, step 8"
  expect permit

scenario p01c-services-are-no-summary "He does not see the summary"
  role   proxy at hollin-bank-surgery
  sees   summary tier 1 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 9, not gillick-competent, granted-access is
         services-only
  cites  "NHS England, Proxy access: advice and guidance, step 8"
  expect deny by access

scenario p01d-summary-granted "With services and summary granted, a parent sees the summary"
  role   proxy at hollin-bank-surgery
  sees   summary tier 3 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 9, not gillick-competent, granted-access is
         services-and-summary
  cites  "NHS England, Proxy access: advice and guidance, step 8"
  expect permit

scenario p01e-summary-is-no-record "And not the record of the practice"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 1 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 9, not gillick-competent, granted-access is
         services-and-summary
  cites  "NHS England, Proxy access: advice and guidance, step 8"
  expect deny by access

scenario p01f-whole-record-includes-summary "With the whole record granted, a parent sees the summary as well"
  role   proxy at hollin-bank-surgery
  sees   summary tier 3 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 9, not gillick-competent
  cites  "NHS England, Proxy access: advice and guidance, step 8"
  expect permit

scenario p01g-grant-not-stated "Nobody says what was granted"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 1 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 9, not gillick-competent, unknown granted-access
  cites  "Our choice: what is not known is found out"
  basis  "design choice"
  expect ask about granted-access

scenario foster-carer "A foster carer of a child of eight, by a decision in the child's best interests"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is best-interest, best-interest-recorded, age is 8, not gillick-competent
  expect permit relying on best interests with duties record-view, set-review-date

# The local review age

scenario p02-thirteen-today "The child is 13 today and the access has not been reviewed"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 13, not gillick-competent, not reviewed-for-age
  cites  "NHS England, DAPB3051, authorisation use case: proxy, 7.2"
  expect deny by withhold

scenario p02b-day-before-thirteen "The day before, the parent has access, and both are to be told"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 12, not gillick-competent, not reviewed-for-age
  cites  "NHS England, DAPB3051, authorisation use case: proxy, 7.2"
  expect permit with duties record-view, tell-both-ahead

scenario p02c-reviewed-ahead "Reviewed ahead of the birthday: there is nothing to warn of"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 12, not gillick-competent, reviewed-for-age
  cites  "NHS England, DAPB3051, authorisation use case: proxy, 7.2"
  expect permit with duties record-view

scenario p02d-reviewed-at-thirteen "Reviewed and kept: the parent of a child of 13 has access"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 13, not gillick-competent, reviewed-for-age
  cites  "NHS England, DAPB3051, authorisation use case: proxy, 7.2"
  expect permit with duties record-view

scenario p02e-review-not-stated "Nobody says whether the access of a child of 13 was reviewed"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 13, not gillick-competent
  cites  "Our choice: what is not known is found out"
  basis  "design choice"
  expect ask about reviewed-for-age

# Sixteen

scenario p04-sixteen-today "The young person is 16 today; the access was set up to run to 18"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 16, reviewed-for-age, not authorised-for-16
  cites  "NHS England, DAPB3051, authorisation use case: proxy, 7.2"
  expect deny by withhold

scenario p04b-day-before-sixteen "The day before, the parent has access, and both are to be told"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 15, not gillick-competent, reviewed-for-age, not
         authorised-for-16
  cites  "NHS England, DAPB3051, authorisation use case: proxy, 7.2"
  expect permit with duties record-view, tell-both-ahead

scenario p04c-consent-given-as-a-child "A competent child of 15 said yes; at 16 that is suspended like the
    rest"
  role    proxy at hollin-bank-surgery
  sees    summary tier 2 of hollin-bank-surgery
  for     patient-directed-access
  consent given
  given   proxy-basis is patient-consent, age is 16, gillick-competent, reviewed-for-age, not
          authorised-for-16
  cites   "NHS England, DAPB3051, authorisation use case: proxy, 7.2"
  expect  deny by withhold

scenario p04d-authorised-ahead "Authorised ahead for 16, with the young person's consent: there is nothing to
    warn of"
  role    proxy at hollin-bank-surgery
  sees    summary tier 2 of hollin-bank-surgery
  for     patient-directed-access
  consent given
  given   proxy-basis is patient-consent, age is 15, gillick-competent, reviewed-for-age, authorised-for-16
  cites   "NHS England, DAPB3051, authorisation use case: proxy, 7.2"
  expect  permit relying on explicit consent with duties record-view

scenario p04e-consent-at-sixteen "A young person of 16 has said yes, and the practice has authorised it"
  role    proxy at hollin-bank-surgery
  sees    summary tier 2 of hollin-bank-surgery
  for     patient-directed-access
  consent given
  given   proxy-basis is patient-consent, age is 16, authorised-for-16
  expect  permit relying on explicit consent with duties record-view

scenario p04f-authority-not-stated "Nobody says whether the access was authorised for 16"
  role    proxy at hollin-bank-surgery
  sees    summary tier 2 of hollin-bank-surgery
  for     patient-directed-access
  consent given
  given   proxy-basis is patient-consent, age is 16
  cites   "Our choice: what is not known is found out"
  basis   "design choice"
  expect  ask about authorised-for-16

scenario p04g-parent-of-an-adult "Parental responsibility is no ground at 16, authorised or not"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 16, not gillick-competent, authorised-for-16
  expect deny by consent

scenario p05-seventeen-lacks-capacity "At 17 and without capacity: authorised again in the young person's best
    interests"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is best-interest, best-interest-recorded, age is 17, not has-capacity, authorised-for-16
  cites  "NHS England, Validated Relationships Service, code system NHSProxyLegalBasis: best-interest",
         "NHS England, Proxy access: advice and guidance, step 4"
  expect permit relying on best interests with duties record-view, set-review-date

scenario p05b-decision-not-recorded "The decision was not recorded"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is best-interest, not best-interest-recorded, age is 17, not has-capacity,
         authorised-for-16
  cites  "NHS England, Proxy access: advice and guidance, step 4"
  expect deny by consent

scenario p05c-seventeen-has-capacity "Once found not competent as a child; at 17 he has capacity and decides
    for himself"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is best-interest, best-interest-recorded, age is 17, not gillick-competent, has-capacity,
         authorised-for-16
  cites  "Mental Capacity Act 2005, as NHS England's DAPB3051, proxy, 7.2, relates it"
  expect deny by consent

scenario p05d-capacity-is-presumed "Nobody says that capacity is lacking: it is presumed, and nothing opens"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is best-interest, best-interest-recorded, age is 17, authorised-for-16
  cites  "Mental Capacity Act 2005, as NHS England's DAPB3051, proxy, 7.2, relates it"
  expect ask about has-capacity

scenario age-not-stated "Nobody says how old the patient is"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, not gillick-competent, reviewed-for-age, authorised-for-16
  cites  "Our choice: what is not known is found out"
  basis  "design choice"
  expect ask about age

# A child who is competent decides for herself

scenario competent-child-and-parent "A competent child of 14: parental responsibility is not enough"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 14, gillick-competent, reviewed-for-age
  expect deny by consent

scenario competent-child-and-carer "Nor is a decision in her best interests; capacity is not asked of a child"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is best-interest, best-interest-recorded, age is 14, gillick-competent, reviewed-for-age
  expect deny by consent

scenario competent-child-says-yes "She says yes"
  role    proxy at hollin-bank-surgery
  sees    summary tier 2 of hollin-bank-surgery
  for     patient-directed-access
  consent given
  given   proxy-basis is patient-consent, age is 14, gillick-competent, reviewed-for-age
  expect  permit relying on explicit consent with duties record-view

scenario competent-child-not-asked "She has not been asked"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is patient-consent, age is 14, gillick-competent, reviewed-for-age
  expect ask about consent

scenario yes-of-a-child-not-competent "The yes of a child of 15 who is not competent is no consent"
  role    proxy at hollin-bank-surgery
  sees    summary tier 2 of hollin-bank-surgery
  for     patient-directed-access
  consent given
  given   proxy-basis is patient-consent, age is 15, not gillick-competent, reviewed-for-age
  expect  deny by consent

scenario competence-not-assessed "Nobody has assessed whether the child is competent"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 12, reviewed-for-age
  cites  "NHS England, DAPB3051, authorisation use case: proxy, 4.3.2"
  expect ask about gillick-competent

scenario register-not-checked "Nobody looked whether the patient has refused"
  role    proxy at hollin-bank-surgery
  sees    summary tier 2 of hollin-bank-surgery
  for     patient-directed-access
  consent unknown
  given   proxy-basis is parental-responsibility, age is 9, not gillick-competent
  cites   "Our choice: what is not known is found out"
  basis   "design choice"
  expect  ask about consent

# An adult who has capacity

scenario adult-says-yes "A man of 45 wants his wife to see his record"
  role    proxy at hollin-bank-surgery
  sees    gp-record tier 3 of hollin-bank-surgery
  for     patient-directed-access
  consent given
  given   proxy-basis is patient-consent, age is 45, authorised-for-16
  expect  permit relying on explicit consent with duties record-view

scenario adult-takes-it-back "He takes it back"
  role    proxy at hollin-bank-surgery
  sees    gp-record tier 3 of hollin-bank-surgery
  for     patient-directed-access
  consent refused
  given   proxy-basis is patient-consent, age is 45, authorised-for-16
  cites   "NHS England, DAPB3051, authorisation use case: proxy, 7.4"
  expect  deny by consent

# Attorneys and deputies

scenario p07-attorney "A daughter holds a registered power for health and welfare; her mother lacks capacity"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is health-and-welfare-lasting-power-of-attorney, lpa-registered, age is 81, not
         has-capacity, authorised-for-16
  cites  "NHS England, Validated Relationships Service, code system NHSProxyLegalBasis:
         health-and-welfare-lasting-power-of-attorney",
         "NHS England, Proxy access: advice and guidance, step 4"
  expect permit relying on best interests with duties record-view

scenario p07b-not-registered "The power is not registered yet"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is health-and-welfare-lasting-power-of-attorney, not lpa-registered, age is 81, not
         has-capacity, authorised-for-16
  cites  "NHS England, Proxy access: advice and guidance, step 4"
  expect deny by consent

scenario p07c-registration-not-checked "Nobody says whether it is registered"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is health-and-welfare-lasting-power-of-attorney, age is 81, not has-capacity,
         authorised-for-16
  cites  "NHS England, Proxy access: advice and guidance, step 4"
  expect ask about lpa-registered

scenario p07d-capacity-not-assessed "Nobody says that the mother lacks capacity"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is health-and-welfare-lasting-power-of-attorney, lpa-registered, age is 81,
         authorised-for-16
  cites  "NHS England, Proxy access: advice and guidance, step 4"
  expect ask about has-capacity

scenario p08-mother-says-no "The mother has capacity and says no"
  role    proxy at hollin-bank-surgery
  sees    gp-record tier 2 of hollin-bank-surgery
  for     patient-directed-access
  consent refused
  given   proxy-basis is health-and-welfare-lasting-power-of-attorney, lpa-registered, age is 81,
          has-capacity, authorised-for-16
  cites   "NHS England, Proxy access: advice and guidance, step 4"
  expect  deny by consent

scenario p08b-mother-not-asked "The mother has capacity and has said nothing: the power is not usable"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is health-and-welfare-lasting-power-of-attorney, lpa-registered, age is 81, has-capacity,
         authorised-for-16
  cites  "NHS England, Proxy access: advice and guidance, step 4"
  expect deny by consent

scenario p08c-earlier-refusal-stands "She lacks capacity now, and had said no while she had it"
  role    proxy at hollin-bank-surgery
  sees    gp-record tier 2 of hollin-bank-surgery
  for     patient-directed-access
  consent refused
  given   proxy-basis is health-and-welfare-lasting-power-of-attorney, lpa-registered, age is 81, not
          has-capacity, authorised-for-16
  cites   "Our choice: a recorded refusal stands until the practice has decided otherwise"
  basis   "design choice"
  expect  deny by consent

scenario deputy "A deputy for personal welfare, appointed by the court, for a young person of 16"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is court-appointed-personal-welfare-deputy, court-order-valid, age is 16, not
         has-capacity, authorised-for-16
  cites  "NHS England, Proxy access: advice and guidance, step 4"
  expect permit relying on best interests with duties record-view

scenario deputy-whose-order-ended "The court's order is not valid"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is court-appointed-personal-welfare-deputy, not court-order-valid, age is 29, not
         has-capacity, authorised-for-16
  cites  "NHS England, Proxy access: advice and guidance, step 4"
  expect deny by consent

scenario deputy-of-one-with-capacity "The patient has capacity again"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is court-appointed-personal-welfare-deputy, court-order-valid, age is 29, has-capacity,
         authorised-for-16
  cites  "NHS England, Proxy access: advice and guidance, step 4"
  expect deny by consent

scenario property-and-finance "A power for property and finance gives no standing access, registered or not"
  role   proxy at hollin-bank-surgery
  sees   summary tier 1 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is property-and-finance-lasting-power-of-attorney, lpa-registered, age is 81, not
         has-capacity, authorised-for-16
  cites  "General knowledge, to be confirmed: a property and finance power gives no standing access to health
         records"
  basis  "general knowledge"
  expect deny by withhold

scenario p11-basis-not-known "The legal basis is UNK: nothing, until the practice has recorded one"
  role   proxy at hollin-bank-surgery
  sees   online-services tier 1 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is not-known, age is 81, not has-capacity, authorised-for-16
  cites  "NHS England, Validated Relationships Service, code system NHSProxyLegalBasis: UNK"
  basis  "design choice"
  expect deny by withhold

scenario p11b-basis-not-looked-up "Nobody looked up the legal basis"
  role   proxy at hollin-bank-surgery
  sees   online-services tier 1 of hollin-bank-surgery
  for    patient-directed-access
  given  unknown proxy-basis, age is 9, not gillick-competent, best-interest-recorded
  cites  "Our choice: what is not known is found out"
  basis  "design choice"
  expect ask about proxy-basis

# A role that has ended, or never began. No answer says why.

scenario p10-ended "The role is inactive: ended for safeguarding, or for any other reason"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-status is inactive, proxy-basis is parental-responsibility, age is 9, not gillick-competent
  cites  "NHS England, Validated Relationships Service, code system ConsentStatusReason"
  expect deny by withhold

scenario p10b-on-hold "The practice has just put it on hold; the answer is the same"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  practice-hold, proxy-basis is parental-responsibility, age is 9, not gillick-competent
  cites  "Trinity Medical Centre, Proxy access: the practice may refuse or withdraw it in the patient's best
         interests",
         "NHS England, Proxy access: advice and guidance, step 10"
  expect deny by withhold

scenario practice-refused "The practice refused the application"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-status is rejected, proxy-basis is parental-responsibility, age is 9, not gillick-competent
  cites  "Trinity Medical Centre, Proxy access: the practice may refuse or withdraw it in the patient's best
         interests"
  expect deny by withhold

scenario status-not-known "Nobody says whether the role is active or on hold"
  role   proxy at hollin-bank-surgery
  sees   summary tier 2 of hollin-bank-surgery
  for    patient-directed-access
  given  unknown proxy-status, unknown practice-hold, proxy-basis is parental-responsibility, age is 9, not
         gillick-competent
  cites  "Our choice: what is not known is found out"
  basis  "design choice"
  expect ask about practice-hold, proxy-status

# What is redacted

scenario redacted-item "An item that the child does not want her mother to see"
  role     proxy at hollin-bank-surgery
  sees     gp-record tier 2 of hollin-bank-surgery
  labelled redacted-for-proxies
  for      patient-directed-access
  given    proxy-basis is parental-responsibility, age is 12, not gillick-competent, reviewed-for-age
  cites    "NHS England, DAPB3051, authorisation use case: proxy, 4.4"
  basis    "design choice"
  expect   conceal

scenario redaction-not-looked-up "Nobody looked whether the item is redacted"
  role   proxy at hollin-bank-surgery
  sees   gp-record tier 2 of hollin-bank-surgery
  for    patient-directed-access
  labels unknown
  given  proxy-basis is parental-responsibility, age is 12, not gillick-competent, reviewed-for-age
  cites  "Our choice: what is not known is found out"
  basis  "design choice"
  expect ask about labels

# Asking that the patient be opted out

scenario d17-attorney-asks-to-opt-out "An attorney asks that her mother be opted out: the general practitioner
    decides"
  role   proxy at hollin-bank-surgery
  sees   sharing-preference tier 1 of hollin-bank-surgery
  for    record-preference
  given  proxy-basis is health-and-welfare-lasting-power-of-attorney, lpa-registered, age is 81, not
         has-capacity, authorised-for-16, not gp-agreed
  cites  "Great North Care Record, information for patients"
  expect deny by withhold

scenario d17b-practitioner-agreed "The general practitioner has decided that it is in her best interests"
  role   proxy at hollin-bank-surgery
  sees   sharing-preference tier 1 of hollin-bank-surgery
  for    record-preference
  given  proxy-basis is health-and-welfare-lasting-power-of-attorney, lpa-registered, age is 81, not
         has-capacity, authorised-for-16, gp-agreed
  cites  "Great North Care Record, information for patients"
  expect permit relying on best interests with duties record-reason, record-view

scenario d17c-practitioner-not-asked "Nobody says what the general practitioner decided"
  role   proxy at hollin-bank-surgery
  sees   sharing-preference tier 1 of hollin-bank-surgery
  for    record-preference
  given  proxy-basis is health-and-welfare-lasting-power-of-attorney, lpa-registered, age is 81, not
         has-capacity, authorised-for-16
  cites  "Great North Care Record, information for patients"
  expect ask about gp-agreed

# Who is no proxy, and what this policy is not for

scenario next-of-kin "Next of kin who hold no proxy role"
  role   next-of-kin at hollin-bank-surgery
  sees   summary tier 1 of hollin-bank-surgery
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 9, not gillick-competent
  expect deny by access

scenario not-for-direct-care "A proxy does not look in the name of direct care"
  role   proxy at hollin-bank-surgery
  sees   summary tier 1 of hollin-bank-surgery
  for    direct-care
  given  proxy-basis is parental-responsibility, age is 9, not gillick-competent
  expect deny by access

scenario another-practice "The role is held at one practice, and is none at another"
  role   proxy at hollin-bank-surgery
  sees   summary tier 1 of another-organisation
  for    patient-directed-access
  given  proxy-basis is parental-responsibility, age is 9, not gillick-competent
  cites  "Our choice: each practice grants access to its own record"
  basis  "design choice"
  expect deny by authority

# What must never happen

never not-in-force "Nobody acts on a role that is not active, or that the practice has put on hold"
  cites "NHS England, Validated Relationships Service, specification: states of a proxy role",
        "NHS England, Proxy access: advice and guidance, step 10"
  when  proxy-status is not active or practice-hold

never past-review-age "No access to a child's record past the local review age without a review"
  cites "NHS England, DAPB3051, authorisation use case: proxy, 7.2"
  when  review-age-reached and age is under 16 and not reviewed-for-age

never past-sixteen "No access past the sixteenth birthday that was authorised for a child"
  cites "NHS England, DAPB3051, authorisation use case: proxy, 7.2"
  when  age is at least 16 and not authorised-for-16

never against-a-refusal "Nothing against the patient's recorded refusal"
  when consent is refused

never against-a-competent-child "Nothing of a competent child without the child's own yes"
  cites  "NHS England, DAPB3051, authorisation use case: proxy, 4.2"
  when   age is under 16 and gillick-competent
  unless consent is given

never against-capacity "Nothing of anybody of 16 or over who has capacity without their own yes"
  cites  "Mental Capacity Act 2005"
  when   age is at least 16 and has-capacity
  unless consent is given

never no-basis "Nothing on an unknown basis, or on a power for property and finance"
  when proxy-basis is one of not-known, property-and-finance-lasting-power-of-attorney

never opt-out-by-proxy-alone "No proxy opts a patient out unless the general practitioner has agreed"
  cites  "Great North Care Record, information for patients"
  data   sharing-preference
  unless gp-agreed

never other-roles "Nobody but a proxy is served here"
  when role is not proxy

never other-purposes "Nothing for direct care, administration or emergencies"
  for direct-care, emergency-care, care-administration

never purposes-kept-apart "Nobody reads a record in order to record a preference, or records one while
    reading"
  when (purpose is record-preference and category is not sharing-preference) or (purpose is
       patient-directed-access and category is sharing-preference)

never elsewhere "Nothing that another organisation holds"
  when not same-organisation

# What must always be possible

always parents-promise "A parent of a young child books, orders and sees the record"
  cites "NHS England, DAPB3051, authorisation use case: proxy, 4.2"
  roles proxy
  data  online-services, summary, gp-record
  for   patient-directed-access
  when  same-organisation and proxy-status is active and not practice-hold and granted-access is whole-record
        and proxy-basis is parental-responsibility and age is under 16 and not review-age-reached and not
        gillick-competent and consent is not refused and not labelled redacted-for-proxies

always own-choice-promise "Whoever an adult chose has what was granted, whatever is said of capacity"
  cites "NHS England, DAPB3051, authorisation use case: proxy, 4.2"
  roles proxy
  data  online-services, summary, gp-record
  for   patient-directed-access
  when  same-organisation and proxy-status is active and not practice-hold and granted-access is whole-record
        and proxy-basis is patient-consent and age is at least 16 and authorised-for-16 and consent is given
        and not labelled redacted-for-proxies

always attorneys-promise "An attorney for health and welfare, registered, sees the record of one who lacks
    capacity"
  cites "NHS England, Proxy access: advice and guidance, step 4"
  roles proxy
  data  online-services, summary, gp-record
  for   patient-directed-access
  when  same-organisation and proxy-status is active and not practice-hold and granted-access is whole-record
        and proxy-basis is health-and-welfare-lasting-power-of-attorney and lpa-registered and
        adult-cannot-decide and authorised-for-16 and consent is not refused and not labelled
        redacted-for-proxies
