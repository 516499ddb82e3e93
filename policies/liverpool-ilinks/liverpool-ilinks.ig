language caldicott 1

# Drawn from the published account of iLINKS; no substitute for the signed framework and agreements.
# What the published sources do not state is marked "illustrative", here and in README.md.
#
# This file is the framework: what there is to see, who may see how much of it, and on what ground.
# The agreements beneath it are in agreements.ig. They say who shares with whom; they cannot widen what is said here.

policy liverpool-ilinks "iLINKS Information Sharing Framework"
  version "2017"
  owner   "Clinical Informatics Advisory Group"  # to be confirmed: not quoted in our sources
  source  "iLINKS 2017, p 10, as adapted by The King's Fund, Digital change in health and social care (2018),
          Figure 1",
          "ilinksmersey.nhs.uk, About iLINKS, Key progress to date"
  accept  idle-purpose of emergency-care "The framework speaks of care, and has no purpose of its own for
          emergencies"
  accept  idle-purpose of research, planning, population-health, risk-stratification, clinical-audit,
          outbreak-control, invoice-validation "Research and population health are different purposes, and
          need agreements of their own: The King's Fund (2018)"
  accept  idle-role of psychiatrist, doctor, nurse, health-professional, healthcare-student, health-visitor,
          pharmacist, paramedic, chiropodist, medical-secretary, receptionist, clerk, information-officer,
          systems-support, caldicott-guardian, privacy-officer, social-worker, call-handler "The sources state
          three rows and two more are illustrative; every other role is refused until the board writes its
          row"

use "../nhs/clinical-roles.ig"
use "../nhs/other-roles.ig"
use "../nhs/purposes.ig"
use "../nhs/secondary-purposes.ig"
use "../nhs/settings.ig"
use "../nhs/relationship.ig"
use "../nhs/duties.ig"

# What there is to see: four domains, three tiers each, in the words of Figure 1.

category summary "Summary"
  tier 1 "Demographics"
  tier 2 "Allergies, medications, diagnoses, appointments"
  tier 3 "Care packages and plans, alerts"

category community "Primary, community and mental health"
  tier 1 "Significant health events"
  tier 2 "Coded primary, community and mental health records"
  tier 3 "More detailed primary, community and mental health records"

category hospital "Hospitals"
  tier 1 "Admission and discharge information"
  tier 2 "Hospital care plans and e-correspondence"
  tier 3 "More detailed hospital record"

category diagnostics "Diagnostic tests"
  tier 1 "Routine tests"
  tier 2 "All tests (subject to exclusions)"
  tier 3 "Full diagnostic record"
  accept access-gap "An excluded test belongs to the full record and to no lower tier, as we read the figure:
         who reaches tier 3 finds it there, and nobody finds it below"

label excluded-test "Test on the exclusion list"

# What is asked about the patient.

objection local-opt-out "The patient opted out of local sharing"
  otherwise "The patient has not opted out of local sharing"
  accept    no-freshness "No published source says how old this answer may be; whoever adopts the policy says
            it here"

# Illustrative, after the national summary care record.
fact can-communicate "The patient can be asked" otherwise "The patient is unconscious or cannot communicate"

# What each role may reach. A role that stands in no table reaches nothing.

access role-based-access "Role-based access"
  for   direct-care
  cites "iLINKS Information Sharing Framework (2017), page 10, as adapted by The King's Fund (2018), Figure 1"
  | role           | summary | community | hospital | diagnostics |
  | district-nurse | 3       | 3         | 2        | 2           |
  | administrator  | 1       | -         | -        | -           |
  | gp             | 3       | 3         | 2        | 3           |

# Illustrative: the source says that every role has its own permissions, and states only the three above.
# So hospital consultant and hospice nurse are illustrative roles here, and so is every cell of their rows.
access further-roles "Further roles (illustrative)"
  for   direct-care
  cites "The King's Fund (2018): \"Every member of staff has different permissions based on their role\""
  | role                | summary | community | hospital | diagnostics |
  | hospital-consultant | 3       | 2         | 3        | 3           |
  | hospice-nurse       | 3       | 2         | 2        | 1           |

# Illustrative: the source gives administrative staff demographics, and does not say for which purpose.
allow desk-work "Administrative staff see demographics for the administration of care (illustrative)"
  roles administrator
  data  summary to tier 1
  for   care-administration
  cites "The King's Fund (2018): \"no access to patient information, except demographic information\""

# An excluded test is no part of "all tests"; it is part of the full diagnostic record.
withhold test-exclusions "Tests on the exclusion list are left out of the shared view below the full record"
  data  diagnostics labelled excluded-test
  when  tier is under 3 and not same-organisation
  refer "The clinician who asked for the test"  # illustrative
  cites "iLINKS Information Sharing Framework (2017), page 10, as adapted by The King's Fund (2018), Figure 1:
        all tests (subject to exclusions)"

withhold opted-out "Patients who opted out of local sharing"
  data  everything
  when  local-opt-out and not same-organisation
  cites "The King's Fund (2018): sites \"offered citizens an opt-out\""

consent permission-to-view "Permission to view what another organisation holds"
  for   direct-care, care-administration
  cites "ilinksmersey.nhs.uk, Key progress to date: \"Patients will be asked to consent to their records being
        viewed\"",
        "NHS Digital, Information governance for summary care records: emergency access (not said of iLINKS)"
  when  not same-organisation
  with explicit consent
  # Illustrative for iLINKS: the emergency rule of the national summary care record.
  in best interests when not can-communicate must record-reason, tell-privacy-officer

# Illustrative: the ordinary confidentiality of a patient's own practice or hospital, which iLINKS leaves as it is.
consent own-patients "An organisation's own patients"
  for    direct-care, care-administration
  cites  "NHS Digital, Information governance for summary care records: a legitimate relationship is made by
         registration or referral (not said of iLINKS)"
  when   same-organisation
  with explicit consent
  with implied consent when relationship is one of registered, referral, admitted
  in best interests when not can-communicate must record-reason, tell-privacy-officer
  accept idle-condition "It says whose patients are meant: every organisation that looks elsewhere meets the
         entry above as well, which asks for more"

# Illustrative: the source names no duties.
oblige views-recorded "Every view is recorded"
  must record-view

use "agreements.ig"
use "scenarios.ig"
use "scenarios-illustrative.ig"
use "dashes.ig"
