language caldicott 1

# Drawn from public guidance and reported law; no substitute for the signed agreement, and not legal advice.
# It speaks of four things: what patients see of their own record, what may be seen of the record of somebody who has
# died, what the police receive, and what a court orders.
# What the sources do not state is marked "illustrative" or "general knowledge", here and in README.md.

policy patient-and-disclosure "The patient's own view, and disclosure to others"
  version "2026, draft 1 (illustrative)"
  owner   "Information governance committee (illustrative)"
  source  "digital.nhs.uk, NHS App, questions about access to records",
          "transform.england.nhs.uk, guidance on subject access requests",
          "Access to Health Records Act 1990, as reported with Re AB [2020] EWHC 691 (Fam)",
          "Summary Care Record, published lists of role-based access codes"
  accept  idle-purpose of emergency-care, care-administration "Care on a ward has one purpose here"
  accept  idle-role of next-of-kin "Next of kin have no automatic right: they are refused, and told who may
          ask"
  accept  idle-role of proxy "Access by proxy is another policy: children-and-proxies"
  accept  idle-role of gp, hospital-consultant, psychiatrist, doctor, health-professional, healthcare-student,
          district-nurse, health-visitor, hospice-nurse, pharmacist, paramedic, chiropodist "Care on a ward
          stands here for what is marked for the patient's eyes; one nurse is enough to show it"

use "../nhs/clinical-roles.ig"
use "../nhs/people.ig"
use "../nhs/purposes.ig"
use "../nhs/relationship.ig"
use "../nhs/record.ig"
use "../nhs/mental-health-record.ig"
use "../nhs/third-party.ig"
use "../nhs/duties.ig"

# Who asks, and why, beyond the shared vocabulary.

role legal-team "Member of the legal team"

purpose online-view         "The patient's own view online"
purpose subject-access      "A copy for the patient: subject access request"
purpose access-after-death  "Access to the record of a patient who has died"
purpose crime-investigation "Investigation of a crime"
purpose court-disclosure    "Disclosure that a court has ordered"

group own-access "The patient's own access"
  members online-view, subject-access

group access-rights "Access that a law gives a person"
  members own-access, access-after-death

# Where they work. All are illustrative.

organisation riverside-trust   "Riverside Hospitals (illustrative)"
organisation hillside-trust    "Hillside Mental Health Trust (illustrative)"
organisation meadow-surgery    "Meadow Surgery (illustrative)"
organisation county-constables "County Police (illustrative)"

# What is marked on an item. A mark can only ever narrow what is seen.

label serious-harm      "Marked: seeing it may seriously harm somebody"
label harm-if-known     "Marked: even to learn that it exists may seriously harm somebody"
label not-yet-discussed "Serious result or diagnosis that nobody has discussed with the patient"
label hidden-online     "Hidden from online view by the practice"
label part-left-out     "What told of another person has been taken out"
label not-after-death   "The patient asked that it not be shared after death"

# General knowledge: a note that speaks of the whole record.
objection no-access-after-death "The patient had it noted that nobody is to have access after death"
  otherwise "No note forbids access after death"
  accept    no-freshness "It is a note in the record that the patient had made; after the death it no longer
            changes"

# What is asked when a patient sees the record.

fact own-record "Whoever asks is the patient, whose identity has been checked"
  otherwise "Whoever asks is not the patient, or the identity has not been checked"

# Patients may read these words when something is still to be found out, so they do not say what is feared.
# The day of the answer is the day of the decision. It counts for half a year: illustrative. After that it is unknown.
fact harm-cleared "The appropriate health professional decided that the item may be seen"
  otherwise "The appropriate health professional decided that the item may not be seen for now"
  checked within 182 days

fact released-after-review "A health professional has reviewed the item and released it"
  otherwise "No health professional has released the item"

fact restricted-for-patient "The practice restricted online view for this one patient"
  otherwise "The practice has not restricted online view for this patient"

fact practice-shows-online "The practice's own setting shows its record online"
  otherwise "The practice's own setting does not show its record online"

# The three steps where an item tells of another person.

fact can-be-left-out "What tells of the other person can be left out"
  otherwise "What tells of the other person cannot be left out"

fact third-party-agreed "The other person has agreed" otherwise "The other person has not agreed"

fact reasonable-anyway "It is reasonable to show it without the other person's agreement"
  otherwise "It is not reasonable to show it without the other person's agreement"

fact third-party-professional "The other person is a health or social work professional acting as such"
  otherwise "The other person is not a professional acting as such"

define third-party-may-be-shown "The other person agreed, or it cannot be left out and is reasonable anyway"
  when third-party-agreed or (reasonable-anyway and not can-be-left-out)

# What is asked when the patient has died.

fact patient-has-died "The patient has died" otherwise "The patient is alive"

fact grant-seen "Proof that they are the personal representative has been seen"  # illustrative
  otherwise "No proof that they are the personal representative has been seen"

fact claim-stated "The claim arising from the death is stated"
  otherwise "No claim arising from the death is stated"

fact relevant-to-claim "This part is relevant to the claim" otherwise "This part is not relevant to the claim"

# What is asked when police or a court ask.

fact order-reference "A court order has been seen, and its reference is given"
  otherwise "No court order has been seen with its reference"

fact statute-reference "A statute requires it, and its section is given"
  otherwise "No statute that requires it is given with its section"

fact guardian-decided "The Caldicott Guardian decided that the public interest requires it"
  otherwise "The Caldicott Guardian has not decided that the public interest requires it"

fact within-what-is-named "The item is within what the order, the statute, the decision or the patient names"
  otherwise "The item is beyond what the order, the statute, the decision or the patient names"

fact legal-access-code "The user holds the activity code for legal access"
  code      "B0082"
  otherwise "The user does not hold the activity code for legal access"

define disclosure-ground "The patient agreed, a court or a statute requires it, or the Guardian decided so"
  when consent is given or order-reference or statute-reference or guardian-decided

# What is asked of a colleague's neighbour on the ward.

fact same-name-and-address "The patient shares the professional's surname and address"
  otherwise "The patient does not share the professional's surname and address"

# What is owed.

duty record-three-steps "Record the three steps: can it be left out, did the other person agree, is it
    reasonable"

duty record-claim     "Record the claim"
duty record-reference "Record the court order or the statute, with its reference"
duty record-decision  "Record the Caldicott Guardian's decision and the reasons for it"
duty flag-same-name   "Flag the access for the review of matching surnames"

# The patient's own record.

allow patients-see-their-own "Patients see their own record"
  roles patient
  data  everything
  for   own-access
  when  own-record
  cites "digital.nhs.uk, NHS App, questions about access to records"

# General knowledge: Article 15 is the patient's right of access. It answers for authority only.
gateway right-of-access "The patient's right of access"
  for    own-access
  covers everything
  basis  "UK GDPR Article 15"

withhold serious-harm-items "What would be likely to cause serious harm"
  data   everything labelled serious-harm
  for    access-rights
  unless harm-cleared
  refer  "The health professional who is responsible for the patient's care"
  cites  "transform.england.nhs.uk, guidance on subject access requests: serious harm"

conceal harm-if-known-items "What would be likely to cause serious harm even by being known to exist"
  data   everything labelled harm-if-known
  for    access-rights
  unless harm-cleared
  cites  "transform.england.nhs.uk, guidance on subject access requests: serious harm"

withhold third-party-items "What tells of another person, who has not agreed"
  data   everything labelled third-party
  for    own-access
  when   not third-party-professional  # general knowledge
  unless third-party-may-be-shown then must record-three-steps
  refer  "The records team, who take the three steps and record them"
  cites  "transform.england.nhs.uk, guidance on subject access requests: third parties"

# Online only: a copy is a right, and that nobody has talked to the patient is no exception to it (general knowledge).
withhold not-yet-discussed-results "Serious results that nobody has discussed with the patient, online"
  data   everything labelled not-yet-discussed
  for    online-view
  unless released-after-review
  refer  "The health professional who is responsible for the patient's care"
  cites  "digital.nhs.uk, NHS App, questions about access to records: results held for review"

withhold hidden-items "Items that the practice hid from online view"
  data  gp-record labelled hidden-online
  for   online-view
  refer "The practice: the patient may also ask for a copy"
  cites "digital.nhs.uk, NHS App, questions about access to records: hiding items"

withhold restricted-patients "Patients for whom the practice restricted online view"
  data  gp-record
  for   online-view
  when  restricted-for-patient
  refer "The practice: the patient may also ask for a copy"
  cites "simplifier.net, GP Connect (Patient Facing) Access Record, draft: precedence of one patient's
        restriction"

withhold practice-not-online "Practices whose own setting does not show the record online"
  data  gp-record
  for   online-view
  when  not practice-shows-online
  refer "The practice: the patient may also ask for a copy"
  cites "simplifier.net, GP Connect (Patient Facing) Access Record, draft: the practice's own setting"

oblige parts-left-out "Where a part was taken out, that is recorded and shown"
  data  everything labelled part-left-out
  must  record-three-steps, show-withheld
  cites "transform.england.nhs.uk, guidance on subject access requests: third parties",
        "GP Connect specification, warning code confidential-items"

# The record of a patient who has died.

allow representatives-read "Personal representatives read the record"
  roles personal-representative
  data  everything
  for   access-after-death
  when  patient-has-died and grant-seen
  cites "Access to Health Records Act 1990, section 3(1)(f)"

allow claimants-read "Somebody with a claim arising from the death reads the record"
  roles claimant
  data  everything
  for   access-after-death
  when  patient-has-died and claim-stated
  must  record-claim
  cites "Access to Health Records Act 1990, section 3(1)(f)"

gateway access-to-health-records "Access to the health records of the dead"
  for    access-after-death
  covers everything
  basis  "Access to Health Records Act 1990, section 3(1)(f)"

withhold beyond-the-claim "What is not relevant to the claim"
  data  everything
  roles claimant
  when  not relevant-to-claim
  refer "The records team, who decide what is relevant to the claim"
  cites "Access to Health Records Act 1990, section 5(4)", "Re AB [2020] EWHC 691 (Fam)"

withhold no-automatic-right "Next of kin have no automatic right"
  data  everything
  roles next-of-kin
  refer "The records team: the personal representative, or somebody with a claim arising from the death, may
        ask"
  cites "Access to Health Records Act 1990, as reported by NHS trusts"

withhold wishes-of-the-dead "What the patient asked not to be shared after death"
  data  everything labelled not-after-death
  for   access-after-death
  cites "Access to Health Records Act 1990, as reported by NHS trusts"

# After a death there is no weighing of what is reasonable: general knowledge, to be confirmed.
withhold third-parties-after-death "What tells of another person, who has not agreed, after the patient's
    death"
  data   everything labelled third-party
  for    access-after-death
  when   not third-party-professional
  unless third-party-agreed then must record-reason
  refer  "The records team, who can take out what tells of the other person"
  cites  "Access to Health Records Act 1990, as reported by NHS trusts",
         "Access to Health Records Act 1990, section 5(1) and (2): general knowledge, to be confirmed"

withhold note-against-access "Records with a note, made at the patient's wish, that nobody is to have access"  # general knowledge
  data everything
  for  access-after-death
  when no-access-after-death

# What patients see of their own, and what representatives and claimants see, rests on a right and not on permission.
consent by-right "By right: nobody's permission is asked"
  for own-access, access-after-death
  without consent

# Police. There is no general right: general knowledge throughout, to be confirmed by the Caldicott Guardian.

allow police-receive "Police receive what is disclosed to them"
  roles police-officer
  data  everything
  for   crime-investigation

withhold no-general-right "Police have no general right to see a record"
  data   everything
  for    crime-investigation
  unless disclosure-ground
  refer  "The Caldicott Guardian of the organisation that holds the record, who decides and records why"

gateway agreed-by-patient "The patient agreed to this disclosure"
  for    crime-investigation
  covers everything
  when   consent is given
  basis  "Common law of confidentiality: the patient's consent"
  accept idle-condition "`no-general-right` has refused what has no ground; each gateway still says its own,
         so that it is read alone and stays narrow if that entry is changed"

gateway court-order "An order of a court"
  for    crime-investigation, court-disclosure
  covers everything
  when   order-reference
  basis  "UK GDPR Article 6(1)(c)"
  accept idle-condition "Where there is no order other entries refuse already; the gateway still says what it
         rests on, so that it stays narrow if they are changed"

gateway statute "A statute that requires disclosure"
  for    crime-investigation
  covers everything
  when   statute-reference
  basis  "UK GDPR Article 6(1)(c)"
  accept idle-condition "`no-general-right` has refused what has no ground; each gateway still says its own,
         so that it is read alone and stays narrow if that entry is changed"

gateway public-interest "Overriding public interest, decided by the Caldicott Guardian"
  for    crime-investigation
  covers everything
  when   guardian-decided
  basis  "UK GDPR Article 6(1)(e)"
  accept idle-condition "`no-general-right` has refused what has no ground; each gateway still says its own,
         so that it is read alone and stays narrow if that entry is changed"

consent ground-for-police "The patient's word, or what stands in its place"
  for    crime-investigation
  with explicit consent
  without consent when order-reference or statute-reference must record-reference
  without consent when guardian-decided must record-decision
  accept different-duties "What a court or a statute requires is not for the Guardian to decide: there the
         reference is recorded, and not a decision that was made as well"
  accept idle-condition "`no-general-right` has refused what has no ground; the clause still names the
         Guardian's decision, which it rests on"

# Orders of a court, carried out by a legal team.

allow legal-access "Legal access to the summary"
  roles legal-team
  data  summary
  for   court-disclosure
  when  legal-access-code
  cites "Summary Care Record, published lists of role-based access codes: B0082"

allow legal-team-at-home "The legal team collects what its own organisation holds"  # illustrative
  roles legal-team
  data  everything
  for   court-disclosure
  when  same-organisation

consent ordered-by-court "The court's order stands in place of consent"
  for    court-disclosure
  without consent when order-reference must record-reference
  accept unmeetable-consent "Without an order that has been seen, with its reference, nothing is disclosed to
         a court"

withhold beyond-what-is-named "What goes beyond the order, the statute, the decision or the patient's word"
  data  everything
  for   crime-investigation, court-disclosure
  when  not within-what-is-named
  refer "The Caldicott Guardian of the organisation that holds the record"
  cites "Caldicott principle 3: the minimum necessary"

# The ward. What is marked for the patient's eyes hides nothing from those who care for the patient.

allow ward-nurses-read "Nurses read about the patients on their ward"
  roles nurse
  data  summary, hospital
  for   direct-care
  when  relationship is admitted
  cites "digital.nhs.uk, information governance for summary care records: legitimate relationship"

consent care-is-expected "Those who care for the patient may see what they need, unless the patient refuses"
  for   direct-care
  cites "transform.england.nhs.uk, Consent and confidential patient information"
  with implied consent

oblige matching-surnames "Access by somebody of the patient's surname and address is flagged"  # general knowledge
  for  direct-care
  when same-name-and-address
  must flag-same-name

oblige views-recorded "Every view and every disclosure is recorded"  # illustrative
  must record-view

use "scenarios.ig"
