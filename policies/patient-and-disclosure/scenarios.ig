language caldicott 1

# What is expected, case by case, and what must hold in every case.
# A person who asks on their own behalf asks for no organisation: hence "at unknown".

background "Midsummer 2026: the practice shows its record online, and no note forbids access after death"
  on     2026-06-15
  given  practice-shows-online, not restricted-for-patient, not no-access-after-death
  labels none
  cites  "digital.nhs.uk, NHS App, questions about access to records"
  basis  "sourced"

# The patient's own record: what is promised

scenario patient-views-online "A patient reads the whole record of the practice online"
  role   patient at unknown
  sees   gp-record tier 3 of meadow-surgery
  for    online-view
  given  own-record
  expect permit relying on no consent with duties record-view

scenario patient-gets-copy "A patient gets a copy of detailed mental health notes"
  role   patient at unknown
  sees   mental-health tier 3 of hillside-trust
  for    subject-access
  given  own-record
  cites  "transform.england.nhs.uk, guidance on subject access requests"
  expect permit relying on no consent with duties record-view

scenario somebody-elses-record "Another patient's record is not one's own"
  role   patient at unknown
  sees   gp-record tier 1 of meadow-surgery
  for    online-view
  given  not own-record
  basis  "design choice"
  expect deny by access

scenario identity-not-checked "Nobody has checked whose record it is"
  role   patient at unknown
  sees   gp-record tier 1 of meadow-surgery
  for    online-view
  basis  "design choice"
  expect ask about own-record

scenario online-and-after-death-together "The patient's own view does not carry another purpose with it"
  role   patient at unknown
  sees   gp-record tier 1 of meadow-surgery
  for    online-view, access-after-death
  given  own-record
  basis  "design choice"
  cites  "Access to Health Records Act 1990, section 3(1)(f)"
  expect deny by access

scenario marks-not-looked-up "Nobody looked what is marked on the item: nothing is shown yet"
  role   patient at unknown
  sees   hospital tier 2 of riverside-trust
  for    online-view
  given  own-record, not harm-cleared, not released-after-review, not third-party-professional, not
         third-party-agreed, not reasonable-anyway, can-be-left-out
  labels unknown
  basis  "design choice"
  expect ask about labels

# Serious harm: decided by the appropriate health professional, and for a time

scenario p14-serious-harm-review-ahead "A psychiatrist decided that an item would seriously harm; the review
    is still to come"
  role     patient at unknown
  sees     mental-health tier 3 of hillside-trust
  labelled serious-harm
  for      subject-access
  given    own-record, not harm-cleared checked 2026-03-02
  cites    "transform.england.nhs.uk, guidance on subject access requests: serious harm"
  expect   deny by withhold

scenario p14b-rest-of-the-record "The rest of the record is the patient's to see"
  role   patient at unknown
  sees   mental-health tier 2 of hillside-trust
  for    subject-access
  given  own-record, not harm-cleared checked 2026-03-02
  cites  "transform.england.nhs.uk, guidance on subject access requests: serious harm"
  expect permit

scenario p14c-no-hint "Where even a hint would harm, there is no hint"
  role     patient at unknown
  sees     mental-health tier 3 of hillside-trust
  labelled harm-if-known
  for      online-view
  given    own-record, not harm-cleared checked 2026-03-02
  cites    "transform.england.nhs.uk, guidance on subject access requests: serious harm"
  basis    "design choice"
  expect   conceal

scenario p14d-online-too "The same item is not shown online either"
  role     patient at unknown
  sees     mental-health tier 3 of hillside-trust
  labelled serious-harm
  for      online-view
  given    own-record, not harm-cleared checked 2026-03-02
  cites    "transform.england.nhs.uk, guidance on subject access requests: serious harm"
  expect   deny by withhold

scenario harm-decision-on-its-last-day "A decision of half a year ago still counts"
  role     patient at unknown
  sees     mental-health tier 3 of hillside-trust
  labelled serious-harm
  for      subject-access
  given    own-record, not harm-cleared checked 2025-12-15
  basis    "design choice"
  cites    "transform.england.nhs.uk, guidance on subject access requests: serious harm"
  expect   deny by withhold

scenario harm-decision-past-review "A day later it has to be reviewed: it neither hides nor shows"
  role     patient at unknown
  sees     mental-health tier 3 of hillside-trust
  labelled serious-harm
  for      subject-access
  given    own-record, not harm-cleared checked 2025-12-14
  basis    "design choice"
  cites    "transform.england.nhs.uk, guidance on subject access requests: serious harm"
  expect   ask about harm-cleared

scenario mark-that-nobody-decided "Somebody marked the item, and no health professional has decided"
  role     patient at unknown
  sees     mental-health tier 3 of hillside-trust
  labelled serious-harm
  for      subject-access
  given    own-record
  cites    "transform.england.nhs.uk, guidance on subject access requests: serious harm"
  basis    "design choice"
  expect   ask about harm-cleared

scenario harm-cleared-on-review "The professional reviews the item and finds that it would not harm"
  role     patient at unknown
  sees     mental-health tier 3 of hillside-trust
  labelled serious-harm
  for      subject-access
  given    own-record, harm-cleared
  cites    "transform.england.nhs.uk, guidance on subject access requests: serious harm"
  expect   permit

scenario hint-cleared-on-review "And what was concealed is seen once it would not harm"
  role     patient at unknown
  sees     mental-health tier 3 of hillside-trust
  labelled harm-if-known
  for      subject-access
  given    own-record, harm-cleared
  cites    "transform.england.nhs.uk, guidance on subject access requests: serious harm"
  basis    "design choice"
  expect   permit

# Other people in the record: three steps

scenario p16-neighbour-named "A note names a neighbour as informant, who does not agree"
  role     patient at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled third-party
  for      subject-access
  given    own-record, not third-party-professional, can-be-left-out, not third-party-agreed, not
           reasonable-anyway
  cites    "transform.england.nhs.uk, guidance on subject access requests: third parties"
  expect   deny by withhold

scenario p16b-neighbour-left-out "The same note with the neighbour taken out"
  role     patient at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled part-left-out
  for      subject-access
  given    own-record
  cites    "transform.england.nhs.uk, guidance on subject access requests: third parties",
           "GP Connect specification, warning code confidential-items"
  expect   permit with duties record-three-steps, record-view, show-withheld

scenario third-party-agreed-to-it "The neighbour agreed"
  role     patient at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled third-party
  for      subject-access
  given    own-record, not third-party-professional, can-be-left-out, third-party-agreed, not
           reasonable-anyway
  cites    "transform.england.nhs.uk, guidance on subject access requests: third parties"
  expect   permit with duties record-three-steps, record-view

scenario third-party-reasonable-anyway "It cannot be left out, nobody agreed, and it is reasonable to show it"
  role     patient at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled third-party
  for      online-view
  given    own-record, not third-party-professional, not can-be-left-out, not third-party-agreed,
           reasonable-anyway
  cites    "transform.england.nhs.uk, guidance on subject access requests: third parties"
  expect   permit with duties record-three-steps, record-view

scenario third-party-not-reasonable "It cannot be left out, nobody agreed, and it is not reasonable"
  role     patient at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled third-party
  for      online-view
  given    own-record, not third-party-professional, not can-be-left-out, not third-party-agreed, not
           reasonable-anyway
  cites    "transform.england.nhs.uk, guidance on subject access requests: third parties"
  expect   deny by withhold

scenario third-party-can-be-left-out "What can be left out is left out, however reasonable it would be to show
    it"
  role     patient at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled third-party
  for      online-view
  given    own-record, not third-party-professional, can-be-left-out, not third-party-agreed,
           reasonable-anyway
  cites    "transform.england.nhs.uk, guidance on subject access requests: third parties"
  expect   deny by withhold

scenario third-party-not-yet-asked "Nobody has asked the other person yet"
  role     patient at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled third-party
  for      subject-access
  given    own-record, not third-party-professional, can-be-left-out
  cites    "transform.england.nhs.uk, guidance on subject access requests: third parties"
  basis    "design choice"
  expect   ask about third-party-agreed

scenario professional-is-no-third-party "The nurse who wrote the note is not hidden from the patient"
  role     patient at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled third-party
  for      subject-access
  given    own-record, third-party-professional, not third-party-agreed, not reasonable-anyway
  cites    "General knowledge, to be confirmed: health and social work professionals acting as such"
  basis    "general knowledge"
  expect   permit with duties record-view

# Results that nobody has discussed with the patient

scenario p17-result-not-yet-discussed "A new cancer result waits until a professional has reviewed it"
  role     patient at unknown
  sees     hospital tier 2 of riverside-trust
  labelled not-yet-discussed
  for      online-view
  given    own-record, not released-after-review
  cites    "digital.nhs.uk, NHS App, questions about access to records: results held for review"
  expect   deny by withhold

scenario p17b-result-released "After the review it is the patient's to see"
  role     patient at unknown
  sees     hospital tier 2 of riverside-trust
  labelled not-yet-discussed
  for      online-view
  given    own-record, released-after-review
  cites    "digital.nhs.uk, NHS App, questions about access to records: results held for review"
  expect   permit

scenario result-in-a-copy "A copy does not wait for it: only what would seriously harm is kept from a copy"
  role     patient at unknown
  sees     hospital tier 2 of riverside-trust
  labelled not-yet-discussed
  for      subject-access
  given    own-record, not released-after-review
  basis    "general knowledge"
  cites    "transform.england.nhs.uk, guidance on subject access requests: serious harm",
           "General knowledge, to be confirmed: no exception for results that nobody has discussed"
  expect   permit

scenario undiscussed-result-that-would-harm "Unless a professional decided that it would seriously harm"
  role     patient at unknown
  sees     hospital tier 2 of riverside-trust
  labelled not-yet-discussed, serious-harm
  for      subject-access
  given    own-record, not released-after-review, not harm-cleared
  cites    "transform.england.nhs.uk, guidance on subject access requests: serious harm"
  expect   deny by withhold

scenario result-not-reviewed-yet "Nobody says whether the result was reviewed"
  role     patient at unknown
  sees     hospital tier 2 of riverside-trust
  labelled not-yet-discussed
  for      online-view
  given    own-record
  basis    "design choice"
  cites    "digital.nhs.uk, NHS App, questions about access to records: results held for review"
  expect   ask about released-after-review

scenario ward-reads-the-result "The nurse on the ward reads the result meanwhile, and every other mark made
    for the patient's eyes"
  role     nurse at riverside-trust
  sees     hospital tier 2 of riverside-trust
  labelled not-yet-discussed, serious-harm, harm-if-known, third-party, hidden-online, not-after-death
  for      direct-care
  consent  not-recorded
  given    relationship is admitted, not same-name-and-address, not harm-cleared, not released-after-review,
           not third-party-professional, not third-party-agreed, not reasonable-anyway,
           restricted-for-patient, not practice-shows-online, no-access-after-death
  cites    "transform.england.nhs.uk, Consent and confidential patient information"
  basis    "design choice"
  expect   permit relying on implied consent with duties record-view

# What the practice hides

scenario hidden-by-practice "The practice hid an item as it was entered"
  role     patient at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled hidden-online
  for      online-view
  given    own-record
  cites    "digital.nhs.uk, NHS App, questions about access to records: hiding items"
  expect   deny by withhold

scenario hidden-result "It may hide a test result as well as a note"
  role     patient at unknown
  sees     gp-record tier 1 of meadow-surgery
  labelled hidden-online
  for      online-view
  given    own-record
  expect   deny by withhold

scenario hidden-online-and-copied "What is hidden online is in the copy: hiding is no refusal of access"
  role     patient at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled hidden-online
  for      subject-access
  given    own-record
  basis    "design choice"
  cites    "transform.england.nhs.uk, guidance on subject access requests"
  expect   permit

scenario hidden-by-practice-not-by-hospital "The practice's mark does not hide the hospital's record"
  role     patient at unknown
  sees     hospital tier 2 of riverside-trust
  labelled hidden-online
  for      online-view
  given    own-record
  basis    "design choice"
  cites    "digital.nhs.uk, NHS App, questions about access to records: hiding items"
  expect   permit

scenario restriction-takes-precedence "The practice shows its record online, but not for this patient"
  role   patient at unknown
  sees   gp-record tier 1 of meadow-surgery
  for    online-view
  given  own-record, restricted-for-patient
  cites  "simplifier.net, GP Connect (Patient Facing) Access Record, draft: precedence of one patient's
         restriction"
  expect deny by withhold

scenario restricted-online-and-copied "The restricted patient gets a copy all the same"
  role   patient at unknown
  sees   gp-record tier 3 of meadow-surgery
  for    subject-access
  given  own-record, restricted-for-patient
  basis  "design choice"
  cites  "transform.england.nhs.uk, guidance on subject access requests"
  expect permit

scenario practice-not-yet-online "The practice's own setting does not show the record"
  role   patient at unknown
  sees   gp-record tier 1 of meadow-surgery
  for    online-view
  given  own-record, not practice-shows-online
  cites  "simplifier.net, GP Connect (Patient Facing) Access Record, draft: the practice's own setting"
  expect deny by withhold

scenario practice-not-online-and-copied "A copy does not hang on the practice's setting"
  role   patient at unknown
  sees   gp-record tier 3 of meadow-surgery
  for    subject-access
  given  own-record, not practice-shows-online
  basis  "design choice"
  cites  "transform.england.nhs.uk, guidance on subject access requests"
  expect permit

scenario restriction-not-looked-up "Nobody looked whether online view is restricted for this patient"
  role   patient at unknown
  sees   gp-record tier 1 of meadow-surgery
  for    online-view
  given  own-record, unknown restricted-for-patient
  basis  "design choice"
  cites  "simplifier.net, GP Connect (Patient Facing) Access Record, draft: precedence of one patient's
         restriction"
  expect ask about restricted-for-patient

# After death

scenario s04-claimant-relevant-part "Somebody with a claim reads a part that is relevant to it"
  role   claimant at unknown
  sees   hospital tier 3 of riverside-trust
  for    access-after-death
  given  patient-has-died, claim-stated, relevant-to-claim
  cites  "Access to Health Records Act 1990, section 3(1)(f)"
  expect permit relying on no consent with duties record-claim, record-view

scenario s04b-claimant-other-part "And not a part that is not relevant"
  role   claimant at unknown
  sees   hospital tier 3 of riverside-trust
  for    access-after-death
  given  patient-has-died, claim-stated, not relevant-to-claim
  cites  "Access to Health Records Act 1990, section 5(4)", "Re AB [2020] EWHC 691 (Fam)"
  expect deny by withhold

scenario s04c-claim-not-stated "No claim is stated"
  role   claimant at unknown
  sees   hospital tier 3 of riverside-trust
  for    access-after-death
  given  patient-has-died, not claim-stated, relevant-to-claim
  cites  "Access to Health Records Act 1990, section 3(1)(f)"
  expect deny by access

scenario s04d-patient-alive "While the patient is alive, no claim opens the record"
  role   claimant at unknown
  sees   hospital tier 2 of riverside-trust
  for    access-after-death
  given  not patient-has-died, claim-stated, relevant-to-claim
  cites  "Access to Health Records Act 1990, section 3(1)(f)"
  expect deny by access

scenario claim-still-to-be-stated "Nobody says what the claim is, or what is relevant to it"
  role   claimant at unknown
  sees   hospital tier 3 of riverside-trust
  for    access-after-death
  given  patient-has-died
  cites  "Access to Health Records Act 1990, section 3(1)(f)"
  basis  "design choice"
  expect ask about claim-stated, relevant-to-claim

scenario claimant-is-not-the-patient "A claim opens no right of the patient"
  role   claimant at unknown
  sees   hospital tier 3 of riverside-trust
  for    subject-access
  given  patient-has-died, claim-stated, relevant-to-claim
  basis  "design choice"
  cites  "transform.england.nhs.uk, guidance on subject access requests"
  expect deny by access

scenario s05-next-of-kin "Next of kin, neither representative nor claimant"
  role   next-of-kin at unknown
  sees   hospital tier 1 of riverside-trust
  for    access-after-death
  given  patient-has-died
  cites  "Access to Health Records Act 1990, as reported by NHS trusts"
  expect deny by withhold

scenario daughter-is-representative "The daughter who is the personal representative reads all of it, relevant
    to a claim or not"
  role   personal-representative at unknown
  sees   hospital tier 3 of riverside-trust
  for    access-after-death
  given  patient-has-died, grant-seen, not relevant-to-claim
  cites  "Access to Health Records Act 1990, section 3(1)(f)", "Re AB [2020] EWHC 691 (Fam)"
  expect permit relying on no consent with duties record-view

scenario representative-without-proof "She has yet to show that she is"
  role   personal-representative at unknown
  sees   hospital tier 3 of riverside-trust
  for    access-after-death
  given  patient-has-died, not grant-seen
  basis  "design choice"
  cites  "Access to Health Records Act 1990, section 3(1)(f)"
  expect deny by access

scenario representative-of-the-living "The living speak for themselves"
  role   personal-representative at unknown
  sees   hospital tier 3 of riverside-trust
  for    access-after-death
  given  not patient-has-died, grant-seen
  cites  "Access to Health Records Act 1990, section 3(1)(f)"
  expect deny by access

scenario representative-is-not-the-patient "A grant of probate opens no right of the patient"
  role   personal-representative at unknown
  sees   hospital tier 3 of riverside-trust
  for    subject-access
  given  patient-has-died, grant-seen
  basis  "design choice"
  cites  "transform.england.nhs.uk, guidance on subject access requests"
  expect deny by access

scenario dead-patient-asked-for-silence "What the patient asked not to be shared stays back"
  role     personal-representative at unknown
  sees     hospital tier 3 of riverside-trust
  labelled not-after-death
  for      access-after-death
  given    patient-has-died, grant-seen
  cites    "Access to Health Records Act 1990, as reported by NHS trusts"
  expect   deny by withhold

scenario living-patient-sees-it "In life, the patient sees what is not to be shared after death"
  role     patient at unknown
  sees     hospital tier 3 of riverside-trust
  labelled not-after-death
  for      subject-access
  given    own-record, no-access-after-death
  basis    "design choice"
  cites    "transform.england.nhs.uk, guidance on subject access requests"
  expect   permit

scenario note-against-access "A note says that nobody is to have access after death"
  role   personal-representative at unknown
  sees   hospital tier 3 of riverside-trust
  for    access-after-death
  given  patient-has-died, grant-seen, no-access-after-death
  cites  "Access to Health Records Act 1990, section 4(3): general knowledge, to be confirmed"
  basis  "general knowledge"
  expect deny by withhold

scenario note-not-looked-for "Nobody looked whether there is such a note"
  role   personal-representative at unknown
  sees   hospital tier 3 of riverside-trust
  for    access-after-death
  given  patient-has-died, grant-seen, unknown no-access-after-death
  cites  "Access to Health Records Act 1990, section 4(3): general knowledge, to be confirmed"
  basis  "general knowledge"
  expect ask about no-access-after-death

scenario harm-to-the-living "Serious harm to anybody is kept back after death too"
  role     personal-representative at unknown
  sees     mental-health tier 3 of hillside-trust
  labelled serious-harm
  for      access-after-death
  given    patient-has-died, grant-seen, not harm-cleared checked 2026-06-01
  cites    "Access to Health Records Act 1990, as reported by NHS trusts"
  expect   deny by withhold

scenario other-people-in-the-record-of-the-dead "And so is what tells of another person"
  role     personal-representative at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled third-party
  for      access-after-death
  given    patient-has-died, grant-seen, not third-party-professional, can-be-left-out, not
           third-party-agreed, not reasonable-anyway
  cites    "Access to Health Records Act 1990, as reported by NHS trusts"
  expect   deny by withhold

scenario other-person-agreed-after-death "The other person agreed"
  role     personal-representative at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled third-party
  for      access-after-death
  given    patient-has-died, grant-seen, not third-party-professional, can-be-left-out, third-party-agreed,
           not reasonable-anyway
  cites    "Access to Health Records Act 1990, section 5(2): general knowledge, to be confirmed"
  basis    "general knowledge"
  expect   permit with duties record-reason, record-view

scenario reasonable-is-not-enough-after-death "After a death it is not enough that showing it would be
    reasonable"
  role     personal-representative at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled third-party
  for      access-after-death
  given    patient-has-died, grant-seen, not third-party-professional, not can-be-left-out, not
           third-party-agreed, reasonable-anyway
  cites    "Access to Health Records Act 1990, section 5(1) and (2): general knowledge, to be confirmed"
  basis    "general knowledge"
  expect   deny by withhold

scenario professional-in-the-record-of-the-dead "The doctor who treated the patient is not hidden"
  role     personal-representative at unknown
  sees     gp-record tier 3 of meadow-surgery
  labelled third-party
  for      access-after-death
  given    patient-has-died, grant-seen, third-party-professional, not third-party-agreed
  cites    "Access to Health Records Act 1990, section 5(2): general knowledge, to be confirmed"
  basis    "general knowledge"
  expect   permit with duties record-view

scenario representative-reads-undiscussed-result "A result that could no longer be discussed is not held back
    from the representative"
  role     personal-representative at unknown
  sees     hospital tier 2 of riverside-trust
  labelled not-yet-discussed
  for      access-after-death
  given    patient-has-died, grant-seen, not released-after-review
  basis    "design choice"
  cites    "Access to Health Records Act 1990, section 3(1)(f)"
  expect   permit

# Police

scenario s08-police-without-order "Police ask where a patient is and what the injuries are, with no order"
  role    police-officer at county-constables
  sees    hospital tier 1 of riverside-trust
  for     crime-investigation
  consent not-recorded
  given   not order-reference, not statute-reference, not guardian-decided, within-what-is-named
  cites   "General knowledge, to be confirmed: police have no general right"
  basis   "general knowledge"
  expect  deny by withhold

scenario s08b-guardian-decides "The Caldicott Guardian decides that the public interest requires it"
  role    police-officer at county-constables
  sees    hospital tier 1 of riverside-trust
  for     crime-investigation
  consent refused
  given   not order-reference, not statute-reference, guardian-decided, within-what-is-named
  cites   "General knowledge, to be confirmed: a public interest decision by a senior person"
  basis   "general knowledge"
  expect  permit relying on no consent with duties record-decision, record-view

scenario police-have-no-authority "Without a ground, no law takes the place of an agreement"
  role    police-officer at county-constables
  sees    hospital tier 1 of riverside-trust
  for     crime-investigation
  consent refused
  given   not order-reference, not statute-reference, not guardian-decided, within-what-is-named
  cites   "General knowledge, to be confirmed: police have no general right"
  basis   "general knowledge"
  expect  deny by authority

scenario police-against-a-refusal "Without a ground, the patient's refusal stands"
  role    police-officer at county-constables
  sees    hospital tier 1 of riverside-trust
  for     crime-investigation
  consent refused
  given   not order-reference, not statute-reference, not guardian-decided, within-what-is-named
  cites   "transform.england.nhs.uk, Consent and confidential patient information"
  expect  deny by consent

scenario police-bring-an-order "Police bring an order of a court"
  role    police-officer at county-constables
  sees    mental-health tier 3 of hillside-trust
  for     crime-investigation
  consent refused
  given   order-reference, not statute-reference, not guardian-decided, within-what-is-named
  cites   "General knowledge, to be confirmed: court order"
  basis   "general knowledge"
  expect  permit relying on no consent with duties record-reference, record-view

scenario police-name-a-statute "Police name the statute that requires it"
  role    police-officer at county-constables
  sees    hospital tier 1 of riverside-trust
  for     crime-investigation
  consent refused
  given   not order-reference, statute-reference, not guardian-decided, within-what-is-named
  cites   "General knowledge, to be confirmed: statute"
  basis   "general knowledge"
  expect  permit relying on no consent with duties record-reference, record-view

scenario patient-agreed-to-tell-police "The patient agreed that the police be told"
  role    police-officer at county-constables
  sees    hospital tier 1 of riverside-trust
  for     crime-investigation
  consent given
  given   not order-reference, not statute-reference, not guardian-decided, within-what-is-named
  cites   "transform.england.nhs.uk, Consent and confidential patient information"
  expect  permit relying on explicit consent with duties record-view

scenario police-go-beyond-the-order "What the order does not name is not disclosed"
  role    police-officer at county-constables
  sees    hospital tier 3 of riverside-trust
  for     crime-investigation
  consent not-recorded
  given   order-reference, not within-what-is-named
  cites   "Caldicott principle 3: the minimum necessary"
  basis   "general knowledge"
  expect  deny by withhold

scenario order-discloses-other-people "An order is obeyed: the patient's restrictions and marks do not stand
    against it"
  role     police-officer at county-constables
  sees     gp-record tier 3 of meadow-surgery
  labelled third-party, serious-harm, harm-if-known, hidden-online, not-yet-discussed, not-after-death
  for      crime-investigation
  consent  refused
  given    order-reference, within-what-is-named, not third-party-professional, not third-party-agreed, not
           reasonable-anyway, not harm-cleared, not released-after-review, restricted-for-patient, not
           practice-shows-online, no-access-after-death
  basis    "design choice"
  cites    "General knowledge, to be confirmed: court order"
  expect   permit

scenario ground-not-stated "Nobody says what the police rely on"
  role    police-officer at county-constables
  sees    hospital tier 1 of riverside-trust
  for     crime-investigation
  consent not-recorded
  given   within-what-is-named
  basis   "design choice"
  cites   "General knowledge, to be confirmed: police have no general right"
  expect  ask about consent, guardian-decided, order-reference, statute-reference

scenario no-ground-opens-care "None of these grounds opens another organisation's record for direct care"
  role    nurse at hillside-trust
  sees    hospital tier 1 of riverside-trust
  for     direct-care
  consent given
  given   order-reference, statute-reference, guardian-decided, within-what-is-named, own-record, relationship
          is admitted
  basis   "design choice"
  cites   "transform.england.nhs.uk, Consent and confidential patient information"
  expect  deny by authority

# Orders of a court

scenario l08-legal-access "A member of the legal team reads the summary that a court has ordered"
  role    legal-team at riverside-trust
  sees    summary tier 2 of meadow-surgery
  for     court-disclosure
  consent refused
  given   order-reference, legal-access-code, within-what-is-named
  cites   "Summary Care Record, published lists of role-based access codes: B0082"
  basis   "general knowledge"
  expect  permit relying on no consent with duties record-reference, record-view

scenario legal-access-reaches-care-plans "Care plans and alerts among it"
  role    legal-team at riverside-trust
  sees    summary tier 3 of meadow-surgery
  for     court-disclosure
  consent refused
  given   order-reference, legal-access-code, within-what-is-named
  cites   "Summary Care Record, published lists of role-based access codes: B0082"
  basis   "design choice"
  expect  permit relying on no consent with duties record-reference, record-view

scenario l08b-without-the-code "The same without the activity code"
  role    legal-team at riverside-trust
  sees    summary tier 2 of meadow-surgery
  for     court-disclosure
  consent refused
  given   order-reference, not legal-access-code, within-what-is-named
  cites   "Summary Care Record, published lists of role-based access codes: B0082"
  expect  deny by access

scenario l08c-without-the-order "The same without the reference of an order"
  role    legal-team at riverside-trust
  sees    summary tier 2 of meadow-surgery
  for     court-disclosure
  consent refused
  given   not order-reference, legal-access-code, within-what-is-named
  cites   "Summary Care Record, published lists of role-based access codes: B0082"
  basis   "design choice"
  expect  deny by authority

scenario legal-access-is-to-the-summary "The code reaches the summary and nothing else of another
    organisation"
  role    legal-team at riverside-trust
  sees    gp-record tier 1 of meadow-surgery
  for     court-disclosure
  consent refused
  given   order-reference, legal-access-code, within-what-is-named
  cites   "Summary Care Record, published lists of role-based access codes: B0082"
  expect  deny by access

scenario court-order-at-home "The legal team collects from its own trust what the court has ordered"
  role    legal-team at riverside-trust
  sees    hospital tier 3 of riverside-trust
  for     court-disclosure
  consent refused
  given   order-reference, within-what-is-named
  basis   "design choice"
  cites   "Summary Care Record, published lists of role-based access codes: B0082"
  expect  permit relying on no consent with duties record-reference, record-view

scenario no-order-at-home "Without an order it collects nothing, in its own trust either"
  role    legal-team at riverside-trust
  sees    hospital tier 3 of riverside-trust
  for     court-disclosure
  consent given
  given   not order-reference, within-what-is-named
  basis   "design choice"
  cites   "Summary Care Record, published lists of role-based access codes: B0082"
  expect  deny by consent

scenario beyond-the-order-at-home "And not what the order does not name"
  role    legal-team at riverside-trust
  sees    hospital tier 3 of riverside-trust
  for     court-disclosure
  consent refused
  given   order-reference, not within-what-is-named
  cites   "Caldicott principle 3: the minimum necessary"
  basis   "general knowledge"
  expect  deny by withhold

# On the ward

scenario l11-same-name-and-address "A nurse looks after a patient who shares her surname and address"
  role    nurse at riverside-trust
  sees    hospital tier 2 of riverside-trust
  for     direct-care
  consent not-recorded
  given   relationship is admitted, same-name-and-address
  cites   "digital.nhs.uk, information governance for summary care records: legitimate relationship",
          "General knowledge, to be confirmed: review of matching surnames"
  basis   "general knowledge"
  expect  permit relying on implied consent with duties flag-same-name, record-view

scenario l11b-not-on-her-ward "Were the patient not on her ward, she would not see the record"
  role    nurse at riverside-trust
  sees    hospital tier 2 of riverside-trust
  for     direct-care
  consent not-recorded
  given   relationship is no-relationship, same-name-and-address
  cites   "digital.nhs.uk, information governance for summary care records: legitimate relationship"
  expect  deny by access

scenario ward-nurse-reads-care-plans "Of a patient on her ward she reads care plans and alerts"
  role    nurse at riverside-trust
  sees    summary tier 3 of riverside-trust
  for     direct-care
  consent not-recorded
  given   relationship is admitted, not same-name-and-address
  cites   "digital.nhs.uk, information governance for summary care records: legitimate relationship"
  basis   "design choice"
  expect  permit

scenario ward-nurse-reads-hospital-detail "And the detailed hospital record"
  role    nurse at riverside-trust
  sees    hospital tier 3 of riverside-trust
  for     direct-care
  consent not-recorded
  given   relationship is admitted, not same-name-and-address
  cites   "digital.nhs.uk, information governance for summary care records: legitimate relationship"
  basis   "design choice"
  expect  permit

scenario surname-not-compared "Nobody compared the names: the access is flagged all the same"
  role    nurse at riverside-trust
  sees    summary tier 2 of riverside-trust
  for     direct-care
  consent not-recorded
  given   relationship is admitted
  basis   "design choice"
  cites   "General knowledge, to be confirmed: review of matching surnames"
  expect  permit with duties flag-same-name, record-view

scenario patient-refuses-care-use "A patient on the ward refuses"
  role    nurse at riverside-trust
  sees    hospital tier 2 of riverside-trust
  for     direct-care
  consent refused
  given   relationship is admitted, not same-name-and-address
  cites   "transform.england.nhs.uk, Consent and confidential patient information"
  expect  deny by consent

scenario ward-and-mental-health "The mental health record is not for the ward"
  role    nurse at hillside-trust
  sees    mental-health tier 1 of hillside-trust
  for     direct-care
  consent given
  given   relationship is admitted, not same-name-and-address
  basis   "design choice"
  cites   "digital.nhs.uk, information governance for summary care records: legitimate relationship"
  expect  deny by access

# What must never happen

never see-as-patient-what-is-not-own "Nobody sees another person's record as the patient"
  roles  patient
  unless own-record

never hidden-is-shown-online "What the practice hid is not shown online"
  data  gp-record labelled hidden-online
  for   online-view
  cites "digital.nhs.uk, NHS App, questions about access to records: hiding items"

never restriction-is-overruled "One patient's restriction is not overruled by the practice's setting"
  data  gp-record
  for   online-view
  when  restricted-for-patient
  cites "simplifier.net, GP Connect (Patient Facing) Access Record, draft: precedence of one patient's
        restriction"

never harm-unless-cleared "Nothing marked as harmful is shown as of right before a professional cleared it"
  data   everything labelled serious-harm, harm-if-known
  for    access-rights
  unless harm-cleared
  cites  "transform.england.nhs.uk, guidance on subject access requests: serious harm"

never the-living-for-the-dead "Nothing is disclosed as after a death while the patient lives"
  for  access-after-death
  when not patient-has-died

never wishes-set-aside "What the patient asked not to be shared after death is not"
  data  everything labelled not-after-death
  for   access-after-death
  cites "Access to Health Records Act 1990, as reported by NHS trusts"

never others-after-death "What tells of another person is not disclosed after a death unless they agreed"
  data   everything labelled third-party
  for    access-after-death
  when   not third-party-professional
  unless third-party-agreed
  cites  "Access to Health Records Act 1990, as reported by NHS trusts"

never note-set-aside "No note against access after death is set aside"
  for  access-after-death
  when no-access-after-death

never kin-by-kinship "Next of kin see nothing for being next of kin"
  roles next-of-kin
  cites "Access to Health Records Act 1990, as reported by NHS trusts"

never beyond-a-claim "Claimants see nothing that is not relevant to the claim"
  roles claimant
  when  not relevant-to-claim
  cites "Access to Health Records Act 1990, section 5(4)"

never police-without-ground "Police see nothing without the patient's word, an order, a statute or the
    Guardian's decision"
  roles  police-officer
  unless consent is given or order-reference or statute-reference or guardian-decided

never court-disclosure-without-order "Nothing is collected for a court without an order and its reference"
  for    court-disclosure
  unless order-reference

# What must always be possible

always own-copy "Patients get a copy of everything that is neither harmful nor about somebody else"
  roles patient
  for   subject-access
  when  own-record and not labelled serious-harm and not labelled harm-if-known and not labelled third-party
  cites "transform.england.nhs.uk, guidance on subject access requests"

always own-view-of-the-hospital "Patients see online what is not marked, whatever their practice set"
  roles patient
  data  hospital, community-care, mental-health, summary
  for   online-view
  when  own-record and not labelled serious-harm and not labelled harm-if-known and not labelled third-party
        and not labelled not-yet-discussed
  cites "digital.nhs.uk, NHS App, questions about access to records"

always representative-promise "A proven representative sees what is not marked and not forbidden"
  roles personal-representative
  for   access-after-death
  when  patient-has-died and grant-seen and not no-access-after-death and not labelled serious-harm and not
        labelled harm-if-known and not labelled third-party and not labelled not-after-death
  cites "Re AB [2020] EWHC 691 (Fam)"

always orders-are-obeyed "What an order names is disclosed, whatever is marked and whatever the patient
    answered"
  roles police-officer
  for   crime-investigation
  when  order-reference and within-what-is-named

always marks-never-hinder-care "No mark made for the patient's eyes keeps the record from the ward"
  roles nurse
  data  summary, hospital
  for   direct-care
  when  same-organisation and relationship is admitted and consent is not refused
