language caldicott 1

# Drawn from NHS England's guidance on the national data opt-out, read as excerpts, and from what practices publish on
# Type 1 opt-outs; no substitute for that guidance or for the signed agreements. What no source states is marked
# "illustrative" or "our choice", here and in README.md.

policy national-opt-outs "National data opt-out and Type 1 opt-out"
  version "2026, draft 1 (illustrative)"
  owner   "Information governance board of a care system (illustrative)"
  source  "NHS England, National data opt-out operational policy guidance",
          "NHS England, National data opt-out guidance for researchers, section 4",
          "Royal College of General Practitioners, Patient data choices, and Type 1 objections (2019)"
  accept  idle-purpose of emergency-care, care-administration "The opt-outs are about uses beyond individual
          care; care needs one purpose here, as what they leave alone"
  accept  idle-role of insurer "Insurance is none of the purposes beyond care, and is granted nothing"
  accept  idle-role of personal-representative, claimant, next-of-kin, police-officer "Disclosure to these is
          another policy: patient-and-disclosure"
  accept  idle-role of psychiatrist, doctor, nurse, health-professional, healthcare-student, district-nurse,
          health-visitor, hospice-nurse, pharmacist, paramedic, chiropodist, administrator, medical-secretary,
          receptionist, clerk, systems-support, caldicott-guardian, privacy-officer, social-worker,
          call-handler "Two roles are enough for individual care, which the opt-outs leave alone"
  accept  never-asked of patient-present "The opt-outs follow the data, wherever the patient is"
  accept  no-freshness of type-1-opt-out "The practice that registered it applies it to what leaves the
          practice; no source says how old a look-up may be"
  accept  unreached-data of social-care-notes "Free text of social care tells of other people, who cannot be
          asked: it is granted to nobody"

use "../nhs/purposes.ig"
use "../nhs/secondary-purposes.ig"
use "../nhs/national-opt-outs.ig"
use "../nhs/record.ig"
use "../nhs/social-care-record.ig"
use "../nhs/clinical-roles.ig"
use "../nhs/other-roles.ig"
use "../nhs/analysts.ig"
use "../nhs/people.ig"
use "../nhs/settings.ig"
use "../nhs/patient.ig"
use "../nhs/age.ig"
use "../nhs/duties.ig"

# What there is to see: a person's records, the lists that say who has opted out, and the choice itself.

category opt-out-list "Lists that say who has opted out"
  tier 1 "The cleaned list: those who have no national data opt-out"

category opt-out-choice "The choice about the national data opt-out"
  tier 1 "The patient's choice, to see and to set"

group care-records "Records of care"
  members summary, gp-record, hospital, community-care, social-care

# Who asks, and why: three roles and six purposes of our own beside the shared ones. All are illustrative.

role national-collector  "Staff of a national data collection (illustrative)"
role safety-investigator "Investigator of harm to patients (illustrative)"
role payments-officer    "Staff who pay prescription charges (illustrative)"

purpose mandatory-collection "Collection that the law requires"
purpose safety-investigation "Investigation of serious harm"
purpose prescription-payment "Payment of prescription charges"
purpose apply-opt-outs       "Applying the opt-outs before a disclosure"

purpose recruitment "Choosing people to approach"
  accept idle-purpose "Nobody is chosen to be approached from records under this policy: it is declared so
         that asking for it is refused by name"

purpose set-opt-out "Setting the national data opt-out"

group beyond-individual-care "Purposes beyond individual care"
  members research, planning, population-health, risk-stratification, clinical-audit, outbreak-control,
          invoice-validation, mandatory-collection, safety-investigation, prescription-payment

# Organisations. All are illustrative; what real bodies do here is an example.

organisation riverside-surgery      "Riverside Surgery (illustrative)"            setting primary-care
organisation hillside-surgery       "Hillside Surgery (illustrative)"             setting primary-care
organisation city-hospital          "City Hospital (illustrative)"                setting acute
organisation county-council         "County Council (illustrative)"               setting council
organisation local-board            "Integrated care board (illustrative)"        setting commissioner
organisation northern-university    "Northern University (illustrative)"          setting university
organisation southern-university    "Southern University (illustrative)"          setting university
organisation data-partner           "Risk stratification supplier (illustrative)" setting supplier
organisation nhs-england            "NHS England"
organisation business-services      "NHS Business Services Authority"
organisation health-security-agency "UK Health Security Agency"

group providers "Providers of care"
  members riverside-surgery, city-hospital, county-council

# Where the data comes from. The opt-outs follow the data, whoever holds it now.

choice origin "Where the data was first recorded"
  of general-practice, other-health-care, adult-social-care, elsewhere

define from-care-in-england "The data comes from health or adult social care in England"
  when origin is not elsewhere

# How old a look-up may be: never more than 20 days; and by a weekly local copy, no more than 13.

choice looked-up-in "Where the national data opt-out was looked up" of national-service, weekly-copy

objection opt-out-in-weekly-copy "The weekly local copy shows a national data opt-out"
  otherwise "The weekly local copy shows no national data opt-out"
  checked within 13 days

define opt-out-recorded "A national data opt-out is recorded"
  when national-data-opt-out or (looked-up-in is weekly-copy and opt-out-in-weekly-copy)

fact has-nhs-number "The person has an NHS number"
  otherwise "The person has no NHS number, so no opt-out can be looked up"

# What takes a use outside the opt-outs. Each is declared or decided by somebody who answers for it; none is inferred.

fact consent-names-this-use "The patient's consent names this very use"
  otherwise "No consent names this very use"

define specific-consent "The patient has consented to this very use"
  when consent is given and consent-names-this-use

fact declared-anonymous "The agreement declares the data anonymous in the recipient's hands, in line with the
    ICO's code"
  otherwise "Nobody has declared the data anonymous, so it counts as confidential patient information"

fact regulation-3 "Regulation 3 covers this use: communicable disease and other risks to public health"

fact public-interest-decided "A public interest test was made, and the public interest in this disclosure
    prevails"

fact law-requires-it "The law requires this disclosure"

fact regulation-18a "Regulation 18A covers this disclosure to the NHS Business Services Authority"

fact non-contracted-activity "The invoice is for care outside any contract with the patient's commissioner"

fact audit-by-care-team "Those who care for the patient take part in the audit"

fact cag-letter-seen "The controller has seen the letter or minutes in which the Confidentiality Advisory
    Group says that the opt-out does not apply to this flow"
  otherwise "The controller has not seen such a letter or minutes"

define prescription-charge "A prescription charge is paid under Regulation 18A"
  when purpose is prescription-payment and regulation-18a

define non-contracted-invoice "An invoice for non-contracted activity is checked"
  when purpose is invoice-validation and non-contracted-activity

define own-care-team-audit "An organisation's care team audits its own care"
  when purpose is clinical-audit and audit-by-care-team and same-organisation

define no-support-needed "There is consent to this very use, or the data is declared anonymous"
  when specific-consent or declared-anonymous

define lifted-by-law "The law or the public interest lifts the duty of confidence"
  when regulation-3 or law-requires-it or public-interest-decided or prescription-charge

define outside-the-opt-out "The national data opt-out does not apply to this use"
  when no-support-needed or lifted-by-law or own-care-team-audit or non-contracted-invoice or cag-letter-seen

# Type 1: what leaves the practice.

fact left-before-type-1 "The data had left the practice before the Type 1 opt-out was registered"

define within-the-practice "The practice itself uses what it holds"
  when same-organisation and requester is primary-care

define already-out "The data had left the practice before, and is held elsewhere"
  when left-before-type-1 and holder is not primary-care

define leaves-the-practice "Data of a general practice would leave it"
  when origin is general-practice and not within-the-practice and not already-out

# What section 251 needs.

fact approved-activity "This use is the activity that the section 251 approval names"
  otherwise "No section 251 approval names this use"

fact sharing-agreement-signed "A data sharing agreement for this disclosure is signed"

define supported-use "Section 251 supports this use, and a data sharing agreement is signed"
  when approved-activity and sharing-agreement-signed

# Who may set the opt-out for somebody else.

choice proxy-basis "On what the person who acts for the patient relies"
  of parental-responsibility, lasting-power-of-attorney, court-appointed-deputy, no-formal-basis

define cannot-choose "The patient is under 13 or lacks capacity"
  when age is under 13 or not has-capacity

# What is owed.

duty look-up-again "Look the opt-outs up again for every further disclosure"
duty minimise      "Use no more than the purpose needs, and anonymised data wherever it will do"
duty cite-the-law  "Record which law requires the disclosure"
duty only-to-apply "Use the list to apply opt-outs and for nothing else, and never as consent"

# Who may reach what. Which role does which work is illustrative, and so is how far each of them reaches.

allow care "Clinicians read the records of those they care for"
  roles gp, hospital-consultant
  data  care-records
  for   direct-care

allow research-data "Researchers"
  roles researcher
  data  care-records
  for   research

# No care plans, no free text and no detailed hospital record.
allow analysis "Analysts"
  roles analyst
  data  care-records to tier 2
  for   planning, population-health, risk-stratification

allow audit "Clinical auditors"
  roles clinical-auditor
  data  care-records
  for   clinical-audit

allow health-protection "Health protection teams"
  roles health-protection-team
  data  care-records
  for   outbreak-control

# That somebody was admitted, discharged or seen, and no more.
allow invoices "Invoice validation"
  roles invoice-validator
  data  hospital to tier 1
  for   invoice-validation
  must  minimise

allow collections "National collections"
  roles national-collector
  data  care-records
  for   mandatory-collection

allow investigations "Investigations of harm"
  roles safety-investigator
  data  care-records
  for   safety-investigation

# Whose prescription it is, and what was prescribed. Allergies and problems come with the same tier.
allow payments "Prescription charges"
  roles payments-officer
  data  summary to tier 2
  for   prescription-payment

# The list of opt-outs is for applying opt-outs. Nothing grants it for anything else, and nothing grants recruitment.
allow list "The cleaned list"
  roles information-officer
  data  opt-out-list
  for   apply-opt-outs
  must  only-to-apply
  cites "National data opt-out operational policy guidance, section 8"

allow own-choice "From 13, everybody sets their own opt-out, without a test of competence"
  roles patient
  data  opt-out-choice
  for   set-opt-out
  when  age is at least 13 and has-nhs-number
  cites "National data opt-out operational policy guidance, section 3"

allow choice-by-proxy "Those with a formal power set it for a child under 13 or a patient without capacity"
  roles proxy
  data  opt-out-choice
  for   set-opt-out
  when  cannot-choose and has-nhs-number and proxy-basis is one of parental-responsibility,
        lasting-power-of-attorney, court-appointed-deputy
  cites "National data opt-out operational policy guidance, section 3"

# The opt-outs. The whole record goes, not a part of it.

withhold national-data-opt-outs "Patients with a national data opt-out"
  data   everything
  for    beyond-individual-care
  when   opt-out-recorded and from-care-in-england
  unless outside-the-opt-out
  refer  "The Caldicott Guardian of the organisation that holds the record; an exemption granted with section
         251 support counts once its letter or minutes have been seen"
  cites  "National data opt-out operational policy guidance, sections 5 to 8"

withhold cannot-be-looked-up "People without an NHS number"  # general knowledge, to be confirmed
  data   everything
  for    beyond-individual-care
  when   from-care-in-england and not has-nhs-number
  unless outside-the-opt-out
  refer  "The Caldicott Guardian of the organisation that holds the record"
  cites  "National data opt-out operational policy guidance, section 3: an opt-out is set against an NHS
         number"

withhold type-1-opt-outs "Patients with a Type 1 opt-out: identifiable data does not leave the practice"
  data   everything
  for    beyond-individual-care
  when   type-1-opt-out and leaves-the-practice
  unless no-support-needed or lifted-by-law
  refer  "The patient's general practice"
  cites  "Practices' notices on the Type 1 opt-out",
         "Royal College of General Practitioners, Type 1 objections and the national data opt-out (2019)",
         "NHS England, A guide to confidentiality in health and social care, rule 4"

# The grounds in confidentiality. To be missing from the list of opt-outs is not one of them.

consent individual-care "Individual care"
  for   direct-care
  cites "NHS England, Consent and confidential patient information"
  with implied consent

consent ground-beyond-care "Ground for a use beyond individual care"
  for    beyond-individual-care
  cites  "NHS England, Consent and confidential patient information",
         "National data opt-out operational policy guidance, sections 5 to 8"
  with explicit consent when specific-consent
  with implied consent when own-care-team-audit
  without consent when declared-anonymous
  without consent when approved-activity and consent is not refused
  without consent when lifted-by-law
  accept unmeetable-consent "A use beyond individual care that rests on none of these grounds is refused; not
         to be on the list of opt-outs is none"

consent applying-opt-outs "Looking an opt-out up"  # our choice
  for apply-opt-outs
  without consent

consent choosing "The choice is the patient's word, or that of somebody with the power to speak for them"
  for set-opt-out
  without consent

# Section 251: support for one activity, for a time. It lets the controller disclose and does not make it do so;
# the opt-out applies. The approvals, their dates and their holders are illustrative. A real approval names its data;
# here gateways and agreements leave that to the grants above.

gateway heart-study "Section 251 support, regulation 5: heart failure study (illustrative)"
  for    research
  covers everything
  when   supported-use and requester is northern-university
  starts 2025-04-01
  ends   2027-03-31
  basis  "Health Service (Control of Patient Information) Regulations 2002, regulation 5"
  cites  "National data opt-out operational policy guidance, section 5.1"

gateway tumour-study "Section 251 support, regulation 2: study of tumours (illustrative)"
  for    research
  covers everything
  when   supported-use and requester is southern-university
  starts 2026-01-01
  ends   2026-12-31
  basis  "Health Service (Control of Patient Information) Regulations 2002, regulation 2"
  cites  "National data opt-out operational policy guidance, section 5.1"

gateway stratification "Section 251 support, regulation 5: risk stratification (illustrative)"
  for    risk-stratification
  covers everything
  when   supported-use and requester is data-partner
  starts 2025-10-01
  ends   2026-09-30
  basis  "Health Service (Control of Patient Information) Regulations 2002, regulation 5"
  cites  "National data opt-out operational policy guidance, section 5.1"

gateway invoice-support "Section 251 support, regulation 5: invoices for non-contracted activity (dates
    illustrative)"
  for    invoice-validation
  covers everything
  when   supported-use and non-contracted-activity and requester is commissioner
  starts 2024-10-01
  ends   2026-09-30
  basis  "Health Service (Control of Patient Information) Regulations 2002, regulation 5"
  cites  "NHS England, Invoice validation (approval CAG 7-07)",
         "National data opt-out operational policy guidance, section 7.1"

# Other gateways.

gateway public-health "Regulation 3: communicable disease and other risks to public health"
  covers everything
  when   regulation-3
  basis  "Health Service (Control of Patient Information) Regulations 2002, regulation 3"
  cites  "National data opt-out operational policy guidance, section 6.2"

gateway overriding-public-interest "Overriding public interest"
  covers everything
  when   public-interest-decided
  basis  "Common law of confidentiality: overriding public interest"
  cites  "National data opt-out operational policy guidance, section 6.3"

gateway legal-requirement "A legal requirement"
  covers everything
  when   law-requires-it
  basis  "UK GDPR Article 6(1)(c)"  # general knowledge
  cites  "Royal College of General Practitioners, Patient data choices"

gateway prescription-charges "Regulation 18A: payment of prescription charges"
  covers everything
  when   prescription-charge
  basis  "National Health Service (Pharmaceutical Services, Charges and Prescribing) (Amendment) Regulations
         2018, Regulation 18A"
  cites  "National data opt-out operational policy guidance, section 7.1"

gateway opt-out-service "The opt-out service"
  for    set-opt-out
  covers everything
  cites  "National data opt-out operational policy guidance, section 3"

# Agreements. All are illustrative.

agreement care-agreement "Sharing for individual care (illustrative)"
  between   providers
  for       direct-care
  covers    everything
  review by 2027-12-31
  basis     "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"

agreement secondary-use "Data sharing for research and planning: with consent, or declared anonymous
    (illustrative)"
  sharers   providers
  viewers   northern-university, local-board
  for       research, planning, population-health, invoice-validation
  covers    everything
  when      no-support-needed
  review by 2027-12-31
  basis     "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)", "UK GDPR Article 9(2)(j)"

agreement check-service "Terms of the service that looks opt-outs up (illustrative)"
  sharers   nhs-england
  viewers   providers, northern-university
  for       apply-opt-outs
  covers    opt-out-list
  review by 2027-12-31
  basis     "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"

# What every permit owes.

oblige views-recorded "Every view is recorded"
  must record-view

oblige every-disclosure "The opt-outs are looked up again at every disclosure"
  for   beyond-individual-care
  when  not outside-the-opt-out
  must  look-up-again
  cites "National data opt-out operational policy guidance, section 8"

oblige law-recorded "The law relied on is recorded"
  when law-requires-it
  must cite-the-law

use "scenarios.ig"
use "cells.ig"
