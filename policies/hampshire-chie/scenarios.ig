language caldicott 1

# What the partners expect of CHIE and CHIA, case by case, and what must hold in every case.

background "The ordinary case: the patient is there, can decide, and has not opted out of anything"
  on     2023-06-15
  given  patient-present, has-capacity, involved-in-care, not opted-out, not opt-out-in-doubt, not
         opted-out-of-analytics, not national-data-opt-out, not type-1-opt-out, not section-251-support,
         declared-anonymous, not holds-key, not for-a-company, identity-checked
  labels none
  cites  "hantshealthrecord.nhs.uk, security and consent: permission is asked, the view goes with the role,
         every look is logged"
  basis  "sourced"

# Permission to view

scenario asked-and-said-yes "A hospital doctor asks, and the patient says yes"
  role    doctor at university-hospital-southampton
  sees    gp-record tier 2 of old-mill-surgery
  for     direct-care
  consent given
  expect  permit relying on explicit consent with duties record-view, say-incomplete

scenario not-yet-asked "The patient is there, can decide, and has not been asked"
  role    doctor at university-hospital-southampton
  sees    gp-record tier 2 of old-mill-surgery
  for     direct-care
  consent not-recorded
  expect  ask about consent

scenario asked-and-said-no "The patient says no"
  role    doctor at university-hospital-southampton
  sees    gp-record tier 2 of old-mill-surgery
  for     direct-care
  consent refused
  expect  deny by consent

scenario unconscious "The patient cannot be asked: the doctor looks, and says why"
  role    doctor at university-hospital-southampton
  sees    summary tier 3 of old-mill-surgery
  for     direct-care
  consent not-recorded
  given   not has-capacity
  cites   "hantshealthrecord.nhs.uk, security and consent: a patient unable to give permission"
  expect  permit relying on best interests with duties record-reason, record-view, say-incomplete

scenario not-present "The patient is not there and would be helped: a podiatrist prepares the visit"
  role    chiropodist at solent
  sees    hospital tier 2 of portsmouth-hospitals
  for     direct-care
  consent not-recorded
  given   not patient-present
  cites   "careandhealthinformationexchange.org.uk, acceptable usage agreement: a patient who is not present"
  expect  permit relying on implied consent with duties record-view, say-incomplete

scenario presence-not-stated "Nobody says whether the patient is there: absence is never assumed"
  role    nurse at solent
  sees    summary tier 3 of old-mill-surgery
  for     direct-care
  consent not-recorded
  given   unknown patient-present
  basis   "design choice"
  expect  ask about consent, patient-present

scenario not-involved "Somebody who is not involved in the care sees nothing, whoever said yes"
  role    doctor at university-hospital-southampton
  sees    summary tier 1 of old-mill-surgery
  for     direct-care
  consent given
  given   not involved-in-care
  expect  deny by access

scenario involvement-not-stated "Nobody says whether the professional is involved"
  role    doctor at university-hospital-southampton
  sees    summary tier 1 of old-mill-surgery
  for     direct-care
  consent given
  given   unknown involved-in-care
  basis   "design choice"
  expect  ask about involved-in-care

# The view that goes with the role (illustrative cells)

scenario practice-reads-results "A general practitioner reads a hospital's letters and results"
  role    gp at harbour-lane-surgery
  sees    hospital tier 2 of university-hospital-southampton
  for     direct-care
  consent given
  cites   "hantshealthrecord.nhs.uk, questions and answers: letters, radiology and pathology reports,
          discharge summaries and appointments"
  expect  permit

scenario pharmacist-reads-no-letters "A pharmacist reads no hospital letters"
  role    pharmacist at solent
  sees    hospital tier 2 of portsmouth-hospitals
  for     direct-care
  consent given
  basis   "design choice"
  expect  deny by access

scenario mental-health-care-plan "A hospital doctor reads the care plan of the mental health service"
  role    doctor at university-hospital-southampton
  sees    mental-health tier 2 of solent
  for     direct-care
  consent given
  cites   "hantsiow.icb.nhs.uk, about CHIE: mental health and social care teams take part"
  basis   "design choice"
  expect  permit

scenario social-worker-reads-discharge "A social worker sees that the patient is to be discharged"
  role    social-worker at hampshire-county-council
  sees    hospital tier 1 of portsmouth-hospitals
  for     direct-care
  consent given
  basis   "design choice"
  expect  permit

scenario own-contribution "In CHIE one asks for what one's own organisation sent, too"
  role    nurse at solent
  sees    community-care tier 2 of solent
  for     direct-care
  consent not-recorded
  basis   "design choice"
  expect  ask about consent

scenario outside-chie "An organisation that does not take part sees nothing"
  role    gp at another-organisation
  sees    summary tier 1 of old-mill-surgery
  for     direct-care
  consent given
  cites   "hantsiow.icb.nhs.uk, about CHIE: who takes part"
  expect  deny by authority

# What is not in CHIE

scenario no-comments "The comments of the general practitioner were never sent"
  role    gp at harbour-lane-surgery
  sees    gp-record tier 3 of old-mill-surgery
  for     direct-care
  consent given
  cites   "hantshealthrecord.nhs.uk, questions and answers: coded data only, and no comments of the general
          practitioner"
  expect  deny by authority

scenario no-comments-for-anybody "Nor does any role reach them, in the practice that wrote them neither"
  role    gp at old-mill-surgery
  sees    gp-record tier 3 of old-mill-surgery
  for     direct-care
  consent given
  cites   "hantshealthrecord.nhs.uk, questions and answers: coded data only, and no comments of the general
          practitioner"
  expect  deny by access

scenario no-detailed-hospital-record "Nor is the detailed hospital record there"
  role    hospital-consultant at university-hospital-southampton
  sees    hospital tier 3 of portsmouth-hospitals
  for     direct-care
  consent given
  cites   "hantshealthrecord.nhs.uk, questions and answers: letters, radiology and pathology reports,
          discharge summaries and appointments"
  basis   "design choice"
  expect  deny by authority

scenario no-detailed-mental-health-record "Nor are detailed mental health notes"
  role    doctor at university-hospital-southampton
  sees    mental-health tier 3 of solent
  for     direct-care
  consent given
  basis   "design choice"
  expect  deny by authority

scenario no-sexual-health "Sexual health is left out: there is nothing there"
  role     doctor at university-hospital-southampton
  sees     gp-record tier 2 of old-mill-surgery
  labelled sexual-health
  for      direct-care
  consent  given
  cites    "hantshealthrecord.nhs.uk, questions and answers: what is not included in CHIE"
  expect   conceal

scenario no-terminations "So are terminations"
  role     gp at harbour-lane-surgery
  sees     hospital tier 2 of university-hospital-southampton
  labelled termination
  for      direct-care
  consent  given
  cites    "hantshealthrecord.nhs.uk, questions and answers: what is not included in CHIE"
  expect   conceal

scenario no-abuse "So is abuse"
  role     social-worker at hampshire-county-council
  sees     social-care tier 2 of hampshire-county-council
  labelled abuse
  for      direct-care
  consent  given
  cites    "hantshealthrecord.nhs.uk, questions and answers: what is not included in CHIE"
  expect   conceal

scenario no-complaints "So are complaints"
  role     gp at harbour-lane-surgery
  sees     summary tier 2 of university-hospital-southampton
  labelled complaint
  for      direct-care
  consent  given
  cites    "hantshealthrecord.nhs.uk, questions and answers: what is not included in CHIE"
  expect   conceal

scenario kind-not-looked-up "Nobody looked what kind of item it is"
  role    doctor at university-hospital-southampton
  sees    gp-record tier 2 of old-mill-surgery
  for     direct-care
  consent given
  labels  unknown
  basis   "design choice"
  expect  ask about labels

# Opting out

scenario d05-opted-out "The patient opted out: the record is hidden"
  role    doctor at university-hospital-southampton
  sees    summary tier 2 of old-mill-surgery
  for     direct-care
  consent given
  given   opted-out
  cites   "careandhealthinformationexchange.org.uk, find out more: opt-out form",
          "connectingcarebnssg.co.uk: opted-out data is stored and hidden (of Bristol)"
  basis   "design choice"
  expect  deny by withhold

scenario d05b-opted-out-unconscious "An emergency does not lift it"
  role    doctor at university-hospital-southampton
  sees    summary tier 2 of old-mill-surgery
  for     direct-care
  consent not-recorded
  given   opted-out, not has-capacity
  basis   "design choice"
  expect  deny by withhold

scenario d05c-not-looked-up "Nobody looked whether the patient opted out"
  role    doctor at university-hospital-southampton
  sees    summary tier 2 of old-mill-surgery
  for     direct-care
  consent given
  given   unknown opted-out
  basis   "design choice"
  expect  ask about opted-out

scenario opt-out-cancelled "A patient who cancelled the opt-out is seen again, on being asked"
  role    doctor at university-hospital-southampton
  sees    summary tier 2 of old-mill-surgery
  for     direct-care
  consent given
  given   not opted-out
  cites   "careandhealthinformationexchange.org.uk, find out more: cancellation of opt-out form"
  expect  permit

scenario d16-identical-timestamps "An opt-out and its cancellation carry the same time: refused, and the
    register is to be put right"
  role    doctor at university-hospital-southampton
  sees    summary tier 2 of old-mill-surgery
  for     direct-care
  consent given
  given   unknown opted-out, opt-out-in-doubt
  basis   "design choice"
  expect  deny by withhold

scenario d16b-last-line-wins-is-no-answer "A register that simply took the last line for the truth changes
    nothing"
  role    doctor at university-hospital-southampton
  sees    summary tier 2 of old-mill-surgery
  for     direct-care
  consent given
  given   not opted-out, opt-out-in-doubt
  basis   "design choice"
  expect  deny by withhold

scenario d16c-nobody-compared "Nobody says whether the register is in order"
  role    doctor at university-hospital-southampton
  sees    summary tier 2 of old-mill-surgery
  for     direct-care
  consent given
  given   unknown opt-out-in-doubt
  basis   "design choice"
  expect  ask about opt-out-in-doubt

# Who has looked

scenario patient-asks-who-looked "The patient asks who has looked, and is told"
  role    information-officer at south-central-west
  sees    audit-trail tier 1 of south-central-west
  for     audit-request
  consent given
  cites   "careandhealthinformationexchange.org.uk, find out more: request to view audit trail form"
  expect  permit relying on explicit consent with duties record-view

scenario opted-out-patient-asks-who-looked "A patient who opted out may ask as well, and when the register is
    in doubt"
  role    information-officer at south-central-west
  sees    audit-trail tier 1 of south-central-west
  for     audit-request
  consent given
  given   opted-out, opt-out-in-doubt
  basis   "design choice"
  expect  permit

scenario nobody-asked "Without a request of the patient the audit trail is not drawn up for this"
  role    information-officer at south-central-west
  sees    audit-trail tier 1 of south-central-west
  for     audit-request
  consent not-recorded
  cites   "careandhealthinformationexchange.org.uk, find out more: request to view audit trail form"
  expect  ask about consent

scenario identity-not-checked "Nor to somebody who may be anybody"
  role    information-officer at south-central-west
  sees    audit-trail tier 1 of south-central-west
  for     audit-request
  consent given
  given   not identity-checked
  basis   "design choice"
  expect  deny by consent

scenario audit-trail-has-its-office "In the office that runs CHIE, too, it is one role's task"
  role    systems-support at south-central-west
  sees    audit-trail tier 1 of south-central-west
  for     audit-request
  consent given
  basis   "design choice"
  expect  deny by access

scenario audit-request-opens-no-record "To answer who has looked, nobody reads the record"
  role    information-officer at south-central-west
  sees    summary tier 1 of south-central-west
  for     audit-request
  consent given
  basis   "design choice"
  expect  deny by access

# CHIA

scenario planners-use-rows "An analyst plans services with rows in which nobody can be recognised"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     planning
  consent not-recorded
  cites   "careandhealthinformationexchange.org.uk, health planning and research: pseudonymised data for
          planning and research"
  expect  permit relying on no consent with duties never-identify, record-view

scenario researchers-use-rows "So does a researcher"
  role    researcher at local-university
  sees    analytics-rows tier 1 of south-central-west
  for     research
  consent not-recorded
  cites   "careandhealthinformationexchange.org.uk, health planning and research: pseudonymised data for
          planning and research"
  expect  permit relying on no consent with duties never-identify, record-view

scenario n10-declared-anonymous "National data opt-out; the agreement declares the rows anonymous in the
    recipient's hands, who holds no key"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     planning
  consent not-recorded
  given   national-data-opt-out
  cites   "NHS England, National Data Opt-out operational policy: it does not apply to data anonymised in line
          with the Information Commissioner's code"
  expect  permit relying on no consent with duties never-identify, record-view

scenario n10b-not-declared "National data opt-out; nothing is declared: it is confidential patient
    information, and stays out"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     planning
  consent not-recorded
  given   national-data-opt-out, not declared-anonymous, section-251-support
  cites   "NHS England, National Data Opt-out operational policy: it applies to confidential patient
          information used under section 251"
  expect  deny by withhold

scenario n10c-holds-a-key "Declared, but the recipient holds a key"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     planning
  consent not-recorded
  given   national-data-opt-out, holds-key, section-251-support
  basis   "design choice"
  expect  deny by withhold

scenario type-1-not-declared "A Type 1 opt-out, on its own, keeps the row out as well"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     planning
  consent not-recorded
  given   type-1-opt-out, not declared-anonymous, section-251-support
  cites   "General practices' privacy notices on the Type 1 opt-out: identifiable data does not leave the
          practice for purposes beyond individual care; the two opt-outs are independent"
  basis   "design choice"
  expect  deny by withhold

scenario section-251 "Neither opt-out is set, and support under section 251 is there"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     planning
  consent not-recorded
  given   not declared-anonymous, section-251-support, not national-data-opt-out checked 2023-05-26
  cites   "NHS England, National Data Opt-out operational policy, section 8: a check no more than 20 days
          before"
  basis   "design choice"
  expect  permit relying on no consent with duties never-identify, record-view

scenario section-251-stale-check "The national opt-out was looked up 21 days ago"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     planning
  consent not-recorded
  given   not declared-anonymous, section-251-support, not national-data-opt-out checked 2023-05-25
  cites   "NHS England, National Data Opt-out operational policy, section 8: a check no more than 20 days
          before"
  expect  ask about national-data-opt-out

scenario n10d-nobody-says "Nobody says what is declared: it is never inferred"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     planning
  consent not-recorded
  given   national-data-opt-out, unknown declared-anonymous
  basis   "design choice"
  expect  ask about declared-anonymous

scenario n10e-no-opt-out-no-declaration "Not to have opted out is no consent: undeclared rows need a ground of
    their own"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     planning
  consent not-recorded
  given   not declared-anonymous
  cites   "NHS England, National Data Opt-out operational policy, section 8: not having opted out is not
          consent"
  expect  deny by consent

scenario opt-out-register-not-needed "Where the rows are declared anonymous, nobody need look up the national
    opt-out"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     planning
  consent not-recorded
  given   unknown national-data-opt-out
  cites   "NHS England, National Data Opt-out operational policy: it does not apply to data anonymised in line
          with the Information Commissioner's code"
  expect  permit

scenario opted-out-of-analytics "CHIA's own opt-out holds for anonymous rows as well"
  role    researcher at local-university
  sees    analytics-rows tier 1 of south-central-west
  for     research
  consent not-recorded
  given   opted-out-of-analytics
  cites   "hantshealthrecord.nhs.uk, Information Commissioner has no concern over HHR: patients who have opted
          out of CHIE and of use in analytics"
  expect  deny by withhold

scenario opted-out-of-analytics-cared-for "And it takes nothing from the patient's care"
  role    doctor at university-hospital-southampton
  sees    summary tier 3 of old-mill-surgery
  for     direct-care
  consent given
  given   opted-out-of-analytics, national-data-opt-out
  cites   "hantshealthrecord.nhs.uk, Information Commissioner has no concern over HHR: patients who have opted
          out of CHIE and of use in analytics"
  basis   "design choice"
  expect  permit

scenario opted-out-of-chie-is-out-of-chia "Who is not in CHIE is not in CHIA"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     planning
  consent not-recorded
  given   opted-out
  basis   "design choice"
  expect  deny by withhold

scenario no-company "Nothing for the benefit of a company"
  role    researcher at local-university
  sees    analytics-rows tier 1 of south-central-west
  for     research
  consent not-recorded
  given   for-a-company
  cites   "careandhealthinformationexchange.org.uk, health planning and research: never for the benefit of
          commercial companies"
  expect  deny by withhold

scenario analysts-see-no-records "An analyst sees no patient's record"
  role    analyst at hampshire-icb
  sees    summary tier 1 of south-central-west
  for     planning
  consent given
  cites   "careandhealthinformationexchange.org.uk, health planning and research: those who use the data
          cannot identify anybody"
  expect  deny by authority

scenario analysts-do-not-research "Research is not the analysts' task"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     research
  consent not-recorded
  basis   "design choice"
  expect  deny by access

scenario researchers-do-not-plan "Nor planning the researchers'"
  role    researcher at local-university
  sees    analytics-rows tier 1 of south-central-west
  for     planning
  consent not-recorded
  basis   "design choice"
  expect  deny by access

scenario rows-are-not-for-care "Rows are not for care"
  role    analyst at hampshire-icb
  sees    analytics-rows tier 1 of south-central-west
  for     direct-care
  consent given
  basis   "design choice"
  expect  deny by authority

scenario care-and-research "Care does not carry research with it"
  role    doctor at university-hospital-southampton
  sees    gp-record tier 2 of old-mill-surgery
  for     direct-care, research
  consent given
  basis   "design choice"
  expect  deny by authority

scenario research-on-records "Nor does a doctor read records for research"
  role    doctor at university-hospital-southampton
  sees    gp-record tier 2 of old-mill-surgery
  for     research
  consent given
  basis   "design choice"
  expect  deny by access

# What must never happen

never left-out-of-everything "What CHIE leaves out is never shown to anybody, for anything"
  data everything labelled sexual-health, termination, abuse, complaint

never comments "No comment of a general practitioner is shown"
  data gp-record from tier 3

never detailed-hospital-record "No detailed hospital or mental health record is shown"
  data hospital from tier 3, mental-health from tier 3

never against-a-refusal "Nothing is shown for care against the patient's no"
  for  direct-care
  when consent is refused

never without-asking "Nothing is shown without asking a patient who is there and can decide"
  for  direct-care
  when patient-present and has-capacity and consent is not-recorded

never without-involvement "Nothing is shown for care to somebody who is not involved in it"
  for  direct-care
  when not involved-in-care

never after-opting-out "Nothing of a patient who opted out is shown for care, or used in CHIA"
  for  direct-care, analysis
  when opted-out

never while-in-doubt "Nor of a patient whose opt-out is in doubt"
  for  direct-care, analysis
  when opt-out-in-doubt

never recognisable-rows "No row is used in which its recipient could recognise somebody, but under section
    251"
  data   analytics-rows
  when   not anonymous-to-the-recipient
  unless section-251-support

never national-opt-outs-undeclared "Nor then, of a patient with a national data opt-out or a Type 1 opt-out"
  data analytics-rows
  when not anonymous-to-the-recipient and (national-data-opt-out or type-1-opt-out)

never company-benefit "Nothing in CHIA is used for the benefit of a company"
  data analytics-rows
  when for-a-company

never audit-trail-elsewhere "Nobody but the office that runs CHIE reads the audit trail"
  data audit-trail
  when requester is not south-central-west and not same-organisation

never outside-chie-at-all "An organisation that does not take part sees nothing of a partner's for care"
  for  direct-care
  when requester is not chie-partners and holder is chie-partners

never clinicians-and-assessments "Clinicians see which services a council provides, and no assessments"
  roles gp, hospital-consultant, doctor, nurse, chiropodist, health-professional
  data  social-care from tier 2

never pharmacists "Pharmacists see no community or social care record"
  roles pharmacist
  data  community, social-care

never letters "Pharmacists and social workers see no hospital letters"
  roles pharmacist, social-worker
  data  hospital from tier 2

never care-plans "Nor care plans and alerts"
  roles pharmacist, social-worker
  data  summary from tier 3

never social-workers-and-gp-record "Social workers do not read the practice's record"
  roles social-worker
  data  gp-record

# What must always be possible. The agreement names no first or last day, so these hold between organisations, every day.

always clinicians-see-summaries "Clinicians see the summary and the community record when the patient said
    yes"
  roles gp, hospital-consultant, doctor, nurse, chiropodist, health-professional
  data  summary, community-care
  for   direct-care
  when  between-partners and free-to-show and involved-in-care and consent is given

always clinicians-see-records "And coded records, letters and results"
  roles gp, hospital-consultant, doctor, nurse, chiropodist, health-professional
  data  gp-record, hospital, mental-health
  for   direct-care
  when  between-partners and free-to-show and involved-in-care and consent is given and tier is under 3

always clinicians-see-services "And which services a council provides"
  roles gp, hospital-consultant, doctor, nurse, chiropodist, health-professional
  data  social-care
  for   direct-care
  when  between-partners and free-to-show and involved-in-care and consent is given and tier is 1

always pharmacists-see-coded-records "Pharmacists see medications and the coded record"
  roles pharmacist
  data  summary, gp-record
  for   direct-care
  when  between-partners and free-to-show and involved-in-care and consent is given and tier is under 3

always discharges "Pharmacists and social workers see admissions and discharges"
  roles pharmacist, social-worker
  data  hospital
  for   direct-care
  when  between-partners and free-to-show and involved-in-care and consent is given and tier is 1

always social-workers-see-assessments "Social workers see medications, community, mental health and social
    care"
  roles social-worker
  data  summary, community, social-care
  for   direct-care
  when  between-partners and free-to-show and involved-in-care and consent is given and tier is under 3

always patients-are-told "Every patient who asks is told who has looked"
  roles  information-officer
  data   audit-trail
  for    audit-request
  when   requester is south-central-west and same-organisation and consent is given and identity-checked
  unless labelled sexual-health or labelled termination or labelled abuse or labelled complaint
