language caldicott 1

# What the two hospitals, the practices and the patients expect, case by case, and what must hold in every case.

background "The ordinary case: the patient was referred, refuses nothing and has not opted out; the request
    only reads"
  on      2026-06-15
  consent not-recorded
  given   relationship is referral, not sharing-opt-out, needed-now, only-reads, not combined-view, not
          own-record
  labels  none
  cites   "The King's Fund, Digital change in health and social care (2018), on Cambridge and West Suffolk"
  basis   "design choice"

# Exchange between the two hospitals, when needed

scenario needed "A doctor in Cambridge needs West Suffolk's record of a patient who was transferred"
  role   doctor at cambridge-hospitals
  sees   hospital tier 3 of west-suffolk
  for    direct-care
  given  relationship is admitted
  expect permit relying on implied consent with duties record-view
  basis  "sourced"

scenario needed-the-other-way "A nurse at West Suffolk needs Cambridge's letters"
  role   nurse at west-suffolk
  sees   hospital tier 2 of cambridge-hospitals
  for    direct-care
  expect permit with duties record-view
  basis  "sourced"

scenario not-needed "What the other hospital holds is not needed now"
  role   doctor at cambridge-hospitals
  sees   hospital tier 1 of west-suffolk
  for    direct-care
  given  not needed-now
  expect deny by authority
  basis  "sourced"

scenario need-not-stated "Nobody says whether it is needed"
  role   doctor at cambridge-hospitals
  sees   hospital tier 1 of west-suffolk
  for    direct-care
  given  unknown needed-now
  expect ask about needed-now

scenario own-hospital "A hospital's own record does not wait for a need to be stated"
  role   doctor at west-suffolk
  sees   mental-health tier 2 of west-suffolk
  for    direct-care
  given  unknown needed-now, unknown only-reads, unknown sharing-opt-out
  expect permit with duties record-view

scenario nurse-stops-at-letters "The detailed hospital record is not for nurses"
  role   nurse at cambridge-hospitals
  sees   hospital tier 3 of west-suffolk
  for    direct-care
  expect deny by access

# General practitioners read, and change nothing

scenario gp-reads-letters "A general practitioner reads a hospital letter"
  role   gp at mill-stream-surgery
  sees   hospital tier 2 of cambridge-hospitals
  for    direct-care
  given  relationship is registered, not needed-now
  expect permit relying on implied consent with duties record-view
  basis  "sourced"

scenario gp-reads-west-suffolk "And the care plan of the other hospital"
  role   gp at long-meadow-surgery
  sees   summary tier 3 of west-suffolk
  for    direct-care
  given  relationship is registered
  expect permit
  basis  "sourced"

scenario gp-writes-nothing "A general practitioner would write into the hospital's record"
  role   gp at mill-stream-surgery
  sees   hospital tier 2 of cambridge-hospitals
  for    direct-care
  given  relationship is registered, not only-reads
  expect deny by authority
  basis  "sourced"

scenario reading-not-stated "Nobody says whether the request only reads"
  role   gp at mill-stream-surgery
  sees   hospital tier 2 of cambridge-hospitals
  for    direct-care
  given  unknown only-reads
  expect ask about only-reads

scenario hospitals-write-nothing "Nor does one hospital write into the other's"
  role   doctor at cambridge-hospitals
  sees   hospital tier 2 of west-suffolk
  for    direct-care
  given  not only-reads
  expect deny by authority

scenario view-is-for-gps "The view is for general practitioners, and not for the practice's nurses"
  role   nurse at mill-stream-surgery
  sees   hospital tier 1 of cambridge-hospitals
  for    direct-care
  expect deny by authority

scenario practices-only-view "The hospitals do not read the practice's record by this agreement"
  role   gp at cambridge-hospitals
  sees   summary tier 1 of mill-stream-surgery
  for    direct-care
  expect deny by authority

# A combined view, where one hospital allows what the other forbids

scenario a08-allowed-part "A combined view shows Cambridge's mental health record, and says that items are
    left out"
  role   gp at mill-stream-surgery
  sees   mental-health tier 1 of cambridge-hospitals
  for    direct-care
  given  combined-view
  expect permit with duties record-view, show-withheld
  cites  "GP Connect specification, information governance principles: the view must indicate withheld data",
         "A public catalogue of constraints on NHS secure data environments (secondary): the strictest
         contributor's rule effectively governs"

scenario a08b-forbidden-part "The same view does not show West Suffolk's"
  role   gp at mill-stream-surgery
  sees   mental-health tier 1 of west-suffolk
  for    direct-care
  given  combined-view
  expect deny by withhold
  cites  "A public catalogue of constraints on NHS secure data environments (secondary): the strictest
         contributor's rule effectively governs"
  basis  "sourced"

scenario allowed-category-has-no-gap "What neither hospital forbids carries no such note"
  role   gp at mill-stream-surgery
  sees   hospital tier 1 of west-suffolk
  for    direct-care
  given  combined-view
  expect permit with duties record-view

scenario view-of-one-hospital "A view of Cambridge's record alone leaves nothing out, and says nothing"
  role   nurse at west-suffolk
  sees   mental-health tier 1 of cambridge-hospitals
  for    direct-care
  expect permit with duties record-view

# Need to know, and the patient's word

scenario self-claimed-relationship "A doctor claims the relationship: allowed, with a reason, and the privacy
    officer is told"
  role   doctor at west-suffolk
  sees   summary tier 2 of cambridge-hospitals
  for    direct-care
  given  relationship is self-claimed
  expect permit with duties record-reason, record-view, tell-privacy-officer
  cites  "NHS England, Information governance for summary care records: self-claimed relationships"

scenario no-relationship "Nobody who does not look after the patient sees anything, even at the same hospital"
  role   doctor at west-suffolk
  sees   hospital tier 1 of west-suffolk
  for    direct-care
  given  relationship is no-relationship
  expect deny by consent
  cites  "NHS England, Consent and confidential patient information: need to know"
  basis  "sourced"

scenario relationship-not-stated "Nobody says how the doctor comes to look after the patient"
  role   doctor at west-suffolk
  sees   hospital tier 1 of cambridge-hospitals
  for    direct-care
  given  unknown relationship
  expect ask about relationship

scenario refusal-stands "The patient said no"
  role    doctor at west-suffolk
  sees    hospital tier 1 of cambridge-hospitals
  for     direct-care
  consent refused
  expect  deny by consent
  cites   "NHS England, Consent and confidential patient information: a patient may withdraw consent"
  basis   "sourced"

scenario opted-out "A patient who opted out is not seen from elsewhere, even saying yes today"
  role    gp at mill-stream-surgery
  sees    hospital tier 1 of cambridge-hospitals
  for     direct-care
  consent given
  given   sharing-opt-out
  expect  deny by withhold
  cites   "The King's Fund, Digital change in health and social care (2018): sites offered citizens an
          opt-out"

scenario opted-out-at-own-hospital "The opt-out leaves the hospital its own care plans"
  role   nurse at cambridge-hospitals
  sees   summary tier 3 of cambridge-hospitals
  for    direct-care
  given  sharing-opt-out
  expect permit

scenario care-administration "Administration of care is a purpose that no agreement names"
  role   gp at mill-stream-surgery
  sees   summary tier 1 of cambridge-hospitals
  for    care-administration
  expect deny by authority

scenario care-administration-at-home "And one for which this policy gives no ground"
  role   doctor at cambridge-hospitals
  sees   summary tier 1 of cambridge-hospitals
  for    care-administration
  expect deny by consent

scenario care-and-own-view "Direct care and the own view do not lend each other anything"
  role   doctor at cambridge-hospitals
  sees   summary tier 1 of cambridge-hospitals
  for    direct-care, online-view
  expect deny by access

# Staff and their own record

scenario l10-own-record-at-work "A doctor looks at her own record at work, and is referred to the patient's
    own view"
  role   doctor at cambridge-hospitals
  sees   summary tier 2 of cambridge-hospitals
  for    direct-care
  given  own-record
  expect deny by withhold
  cites  "Usual policy of trusts on staff who look at their own record"
  basis  "general knowledge"

scenario l10b-own-record-as-patient "The same doctor signs in as a patient, and sees it"
  role   patient at cambridge-hospitals
  sees   summary tier 2 of cambridge-hospitals
  for    online-view
  given  own-record, unknown relationship
  expect permit relying on no consent with duties record-view
  cites  "Usual policy of trusts on staff who look at their own record"
  basis  "general knowledge"

scenario l10c-clinical-role-for-own-view "In the role of a doctor nobody uses the patient's view"
  role   doctor at cambridge-hospitals
  sees   summary tier 2 of cambridge-hospitals
  for    online-view
  given  own-record
  expect deny by access

# The patient's own view

scenario p13-own-full-record "A patient reads her own full record through MyChart"
  role   patient at cambridge-hospitals
  sees   hospital tier 3 of cambridge-hospitals
  for    online-view
  given  own-record, unknown relationship
  expect permit relying on no consent with duties record-view
  cites  "NHS England, guidance on subject access requests: the patient has access",
         "The King's Fund, Digital change in health and social care (2018): MyChart patient view"
  basis  "sourced"

scenario p13b-detailed-notes "Detailed mental health notes are part of it"
  role   patient at west-suffolk
  sees   mental-health tier 3 of west-suffolk
  for    online-view
  given  own-record, unknown combined-view
  expect permit relying on no consent with duties record-view
  cites  "NHS England, guidance on subject access requests: the patient has access"

scenario refusing-and-opting-out-keep-the-own-view "Neither a refusal nor an opt-out takes the own view away"
  role    patient at cambridge-hospitals
  sees    summary tier 3 of cambridge-hospitals
  for     online-view
  consent refused
  given   own-record, sharing-opt-out
  expect  permit

scenario somebody-elses-record "A patient does not see somebody else's record"
  role   patient at cambridge-hospitals
  sees   summary tier 1 of cambridge-hospitals
  for    online-view
  expect deny by access

scenario not-signed-in "Nobody has made sure whether it is the patient's own record"
  role   patient at cambridge-hospitals
  sees   summary tier 1 of cambridge-hospitals
  for    online-view
  given  unknown own-record
  expect ask about own-record

scenario other-hospital-through-mychart "What the other hospital holds is not shown in this hospital's view"
  role   patient at cambridge-hospitals
  sees   hospital tier 1 of west-suffolk
  for    online-view
  given  own-record
  expect deny by authority

scenario patients-and-direct-care "A patient does not ask as one who gives care"
  role   patient at cambridge-hospitals
  sees   summary tier 1 of cambridge-hospitals
  for    direct-care
  given  own-record
  expect deny by access

scenario somebody-for-the-patient "Somebody who acts for the patient has no view here"
  role   proxy at cambridge-hospitals
  sees   summary tier 1 of cambridge-hospitals
  for    online-view
  expect deny by access

# The exceptions to it

scenario serious-harm "A professional decided that the item may not be seen for now"
  role     patient at cambridge-hospitals
  sees     hospital tier 3 of cambridge-hospitals
  labelled serious-harm
  for      online-view
  given    own-record, not harm-cleared
  expect   deny by withhold
  cites    "NHS England, guidance on subject access requests: serious harm"
  basis    "sourced"

scenario harm-decided-182-days-ago "The decision of half a year ago, that the item may be seen, still counts"
  role     patient at cambridge-hospitals
  sees     hospital tier 3 of cambridge-hospitals
  labelled serious-harm
  for      online-view
  given    own-record, harm-cleared checked 2025-12-15
  expect   permit with duties record-view

scenario harm-decided-183-days-ago "A day later it is to be made again, and the item waits"
  role     patient at cambridge-hospitals
  sees     hospital tier 3 of cambridge-hospitals
  labelled serious-harm
  for      online-view
  given    own-record, not harm-cleared checked 2025-12-14
  expect   ask about harm-cleared
  cites    "NHS England, guidance on subject access requests: time-limited"

scenario clinicians-see-marked-items "Items kept from the patient's view are seen by those who look after the
    patient"
  role     doctor at west-suffolk
  sees     hospital tier 3 of cambridge-hospitals
  labelled serious-harm, third-party, not-yet-discussed
  for      direct-care
  expect   permit

scenario another-person "The item tells of another person, who did not agree"
  role     patient at cambridge-hospitals
  sees     hospital tier 3 of cambridge-hospitals
  labelled third-party
  for      online-view
  given    own-record, not third-party-agreed, not reasonable-anyway
  expect   deny by withhold
  cites    "NHS England, guidance on subject access requests: third parties"
  basis    "sourced"

scenario another-person-agreed "The other person agreed"
  role     patient at cambridge-hospitals
  sees     hospital tier 3 of cambridge-hospitals
  labelled third-party
  for      online-view
  given    own-record, third-party-agreed, not reasonable-anyway
  expect   permit with duties record-three-steps, record-view
  cites    "NHS England, guidance on subject access requests: third parties"
  basis    "sourced"

scenario reasonable-anyway "The other person was not asked, and it is reasonable to show it anyway"
  role     patient at cambridge-hospitals
  sees     hospital tier 3 of cambridge-hospitals
  labelled third-party
  for      online-view
  given    own-record, not third-party-agreed, reasonable-anyway
  expect   permit with duties record-three-steps, record-view
  cites    "NHS England, guidance on subject access requests: third parties"
  basis    "sourced"

scenario not-yet-discussed "A new serious diagnosis waits until a professional has reviewed it"
  role     patient at cambridge-hospitals
  sees     hospital tier 2 of cambridge-hospitals
  labelled not-yet-discussed
  for      online-view
  given    own-record, not released-after-review
  expect   deny by withhold
  cites    "NHS England, NHS App, questions about access to records: results held for review"
  basis    "sourced"

scenario released-after-review "And is then shown"
  role     patient at cambridge-hospitals
  sees     hospital tier 2 of cambridge-hospitals
  labelled not-yet-discussed
  for      online-view
  given    own-record, released-after-review
  expect   permit
  cites    "NHS England, NHS App, questions about access to records: results held for review"
  basis    "sourced"

scenario marks-not-looked-up "Nobody looked whether the item is marked"
  role   patient at cambridge-hospitals
  sees   hospital tier 2 of cambridge-hospitals
  for    online-view
  labels unknown
  given  own-record
  expect ask about harm-cleared, labels, reasonable-anyway, released-after-review, third-party-agreed

# What must never happen

never writing-elsewhere "Nothing is opened elsewhere to a request that would change the record"
  when not same-organisation and not only-reads

never without-need "Neither hospital opens the other's record without a need"
  when requester is hospitals and not same-organisation and not needed-now

never forbidden-category "Nobody outside West Suffolk sees its mental health record (illustrative)"
  data mental-health
  when holder is west-suffolk and not same-organisation

never own-record-at-work "Nobody sees their own record but as a patient"
  when   own-record
  unless role is patient

never another-patients-record "No patient sees anybody else's record"
  roles patient
  when  not own-record

never strangers "No organisation but the hospitals and the practices sees what another holds"
  when requester is not one of hospitals, primary-care and not same-organisation

never practices-share-nothing "Nothing that a practice holds is seen elsewhere"
  when holder is primary-care and not same-organisation

never against-a-refusal "Nothing is seen for direct care against a refusal"
  for  direct-care
  when consent is refused

never without-a-relationship "Nothing is seen for direct care by somebody who does not look after the patient"
  for  direct-care
  when relationship is no-relationship

never after-opting-out "Nothing is seen elsewhere of a patient who opted out"
  when sharing-opt-out and not same-organisation

never nurses-and-gps-stop "Nurses and general practitioners see no detailed hospital record, and of mental
    health only the first tier"
  roles nurse, gp
  data  hospital from tier 3, mental-health from tier 2

never detailed-mental-health "Nobody but the patient sees the detailed mental health notes through this
    scheme"
  data   mental-health from tier 3
  unless role is patient

# What must always be possible. The agreements have no first or last day, so these hold on every day.

always own-record-promise "Patients see everything in their own record that is not marked, whatever else they
    said"
  roles patient
  for   online-view
  when  own-record and same-organisation and not labelled serious-harm and not labelled third-party and not
        labelled not-yet-discussed
  cites "NHS England, guidance on subject access requests"

always needed-promise "Doctors at either hospital see the whole hospital record of the other when it is
    needed"
  roles doctor
  data  summary, hospital
  for   direct-care
  when  requester is hospitals and holder is hospitals and needed-now and only-reads and relationship is not
        no-relationship and consent is not refused and not sharing-opt-out and not own-record
  cites "The King's Fund (2018): exchange when needed"

always practice-promise "General practitioners read summaries, letters and results"
  roles gp
  data  summary, hospital
  for   direct-care
  when  requester is primary-care and holder is hospitals and only-reads and relationship is not
        no-relationship and consent is not refused and not sharing-opt-out and not own-record and tier is
        under 3
  cites "The King's Fund (2018): read-only GP view"
