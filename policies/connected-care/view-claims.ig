language caldicott 1

# The views, cell by cell: what each setting and role sees, and where it stops. All of it is illustrative; the source
# says only that "information seen is tailored to each setting and linked to the role" (The King's Fund, 2018).
#
# The agreement ends one day, so no promise about another organisation holds on every day. What is promised here is
# promised of the organisation's own part of the shared record; what the agreement adds is in the scenarios.

define gp-at-work "A general practitioner in a practice or out of hours"
  when role is gp and requester is one of primary-care, out-of-hours

define doctor-at-work "A doctor or consultant in a hospital, or in community or mental health services"
  when role is doctors and requester is one of acute, community-service

define nurse-at-work "A nurse in a practice, in a hospital, or in community or mental health services"
  when role is nurse and requester is one of primary-care, acute, community-service

define clinician-at-work "A clinician in a setting of their own"
  when gp-at-work or doctor-at-work or nurse-at-work

define practice-gp "A general practitioner in a practice"
  when role is gp and requester is primary-care

define practice-nurse "A practice nurse"
  when role is nurse and requester is primary-care

define community-doctor "A doctor in community or mental health services"
  when role is doctors and requester is community-service

define hospital-clinician "A doctor or nurse in a hospital"
  when role is one of doctors, nurse and requester is acute

define community-clinician "A doctor or nurse in community or mental health services"
  when role is one of doctors, nurse and requester is community-service

define social-worker-at-work "A social worker in a council"
  when role is social-worker and requester is council

define clerk-at-work "A clerk in a practice, out of hours, or in a hospital"
  when role is clerk and requester is one of primary-care, out-of-hours, acute

define letters-readers "Somebody whose view has hospital letters in it"
  when practice-gp or hospital-clinician or community-doctor

define assessments-readers "Somebody whose view has assessments and care plans of community services in it"
  when practice-gp or community-clinician

define coded-record-readers "Somebody whose view has the practice's coded record in it"
  when gp-at-work or doctor-at-work or practice-nurse

define nothing-kept-back "The patient has not opted out, and the item is neither sensitive nor sealed"
  when not opted-out and not labelled sensitive and not labelled sealed and not labelled sealed-and-locked

define own-with-permission "The organisation's own part of the record, and the patient said yes"
  when same-organisation and consent is given and nothing-kept-back

# Where each view stops

never out-of-place "A view goes with the setting: elsewhere the role sees nothing"
  unless clinician-at-work or social-worker-at-work or clerk-at-work
  cites  "The King's Fund (2018): \"information seen is tailored to each setting and linked to the role\""

never clerks-stay-out "Clerks see no tier 2 of anything"
  roles clerk
  data  everything from tier 2

never clerks-see-no-clinical-record "Clerks see nothing of the record of a practice, a community service or a
    council"
  roles clerk
  data  gp-record, community, social-care, social-care-notes

never clerks-see-admissions-in-hospital-only "Clerks see admissions in hospital and nowhere else"
  roles  clerk
  data   hospital
  unless requester is acute

never details-stay-home "Nobody sees the practice's free text, or detailed hospital or mental health notes"
  data gp-record from tier 3, hospital from tier 3, mental-health from tier 3

never coded-record-is-for-some "Only doctors and practice nurses see the practice's coded record"
  data   gp-record from tier 2
  unless coded-record-readers

never letters-are-for-some "Only hospitals, practice doctors and community doctors see letters"
  data   hospital from tier 2
  unless letters-readers

never assessments-are-for-some "Only community services and practice doctors see community assessments"
  data   community from tier 2
  unless assessments-readers

never packages-are-for-councils "Only councils see assessments and packages of social care"
  data   social-care from tier 2
  unless requester is council

never social-workers-stop "Social workers see no care plans and nothing of the practice's record"
  roles social-worker
  data  summary from tier 3, gp-record from tier 1

never free-text-is-for-social-workers "Only social workers see free text of social care"
  data   social-care-notes
  unless role is social-worker

never sealed-items "Nobody sees an item that is sensitive or sealed"
  data everything labelled sensitive, sealed, sealed-and-locked

# What each view holds

always clinicians-see-the-summary "Every clinician sees the whole summary, alerts and care plans among it"
  data summary
  for  direct-care
  when clinician-at-work and own-with-permission

always clinicians-see-what-happened "Every clinician sees the first tier of every record"
  data gp-record, hospital, community, social-care
  for  direct-care
  when clinician-at-work and own-with-permission and tier is under 2

always coded-record-promise "Doctors and practice nurses see the practice's coded record"
  data gp-record
  for  direct-care
  when coded-record-readers and own-with-permission and tier is under 3

always letters-promise "Hospitals, practice doctors and community doctors see letters"
  data hospital
  for  direct-care
  when letters-readers and own-with-permission and tier is under 3

always assessments-promise "Community services and practice doctors see community assessments and care plans"
  data community
  for  direct-care
  when assessments-readers and own-with-permission and tier is under 3

always social-workers-see-health "Social workers see medications, admissions and contacts"
  data summary, hospital, community
  for  direct-care
  when social-worker-at-work and own-with-permission and tier is under 3 and (tier is under 2 or category is
       summary)

always social-workers-see-social-care "Social workers see all of their council's record, free text and other
    people in it among it"
  data social-care, social-care-notes
  for  direct-care
  when social-worker-at-work and own-with-permission

always clerks-see-demographics "Clerks see demographics, and in hospital admissions and appointments"
  data summary, hospital
  for  direct-care
  when clerk-at-work and own-with-permission and tier is under 2 and (requester is acute or category is
       summary)

always implied-consent-promise "Care goes on for a patient who is not there, or is there and lacks capacity"
  roles doctors
  data  summary
  for   direct-care
  when  same-organisation and requester is acute and consent is not-recorded and nothing-kept-back and
        (absent-for-care or present-without-capacity)
  cites "The King's Fund (2018): implied consent is an option when the patient is not present but the data
        will be used for providing their care, or is present but lacks capacity"
