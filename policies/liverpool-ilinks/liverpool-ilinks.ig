language caldicott 1

# Drawn from the published account of iLINKS; no substitute for the signed framework and agreements.
# What the published sources do not state is marked "illustrative", here and in README.md.

policy liverpool-ilinks "iLINKS Information Sharing Framework"
  version "2017"
  owner   "Clinical Informatics Advisory Group"  # to be confirmed: not quoted in our sources
  source  "iLINKS 2017, p 10, as adapted by The King's Fund, Digital change in health and social care (2018),
          Figure 1",
          "ilinksmersey.nhs.uk, About iLINKS, Key progress to date"

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

label excluded-test "Test on the exclusion list"

# Who asks, and why. The first three roles are the ones the source states; the codes are illustrative.

role gp                  "General practitioner"               code "R0260"
role district-nurse      "District nurse"
role administrator       "Administrative staff"               code "R8008"
role hospital-consultant "Hospital consultant (illustrative)" code "R0050"
role hospice-nurse       "Hospice nurse (illustrative)"

purpose direct-care       "Direct care" code "http://terminology.hl7.org/CodeSystem/v3-ActReason|TREAT"
purpose research          "Research"    code "http://terminology.hl7.org/CodeSystem/v3-ActReason|HRESCH"
purpose population-health "Population health management"

# Organisations. Who signed what, and when, is illustrative throughout; so are the ODS codes, but for N82001 and RQ6.

setting primary-care      "General practice"
setting acute             "Acute hospital"
setting community-service "Community and mental health services"
setting hospice           "Hospice"

organisation abbey-surgery       "Abbey Surgery"                       code "N82001" setting primary-care
organisation dock-road-surgery   "Dock Road Surgery (illustrative)"    code "N82901" setting primary-care
organisation pier-head-surgery   "Pier Head Surgery (illustrative)"    code "N82902" setting primary-care
organisation royal-liverpool     "Royal Liverpool University Hospital" code "RQ6"    setting acute
organisation aintree             "Aintree University Hospital"         code "X9AIN"  setting acute
organisation mersey-care         "Mersey Care NHS Foundation Trust"    code "X9MER"  setting community-service
organisation marie-curie-hospice "Marie Curie Hospice, Liverpool"      code "X9MCH"  setting hospice

group framework-members "Organisations that signed the framework"
  members abbey-surgery, dock-road-surgery, pier-head-surgery, royal-liverpool, aintree, mersey-care,
          marie-curie-hospice

group care-record-parties "Parties to the care records agreement"
  members abbey-surgery, royal-liverpool, aintree, mersey-care

define between-care-record-parties "Both organisations are parties to the care records agreement"
  when requester is care-record-parties and holder is care-record-parties

# What is asked about the patient, and what is owed.

objection local-opt-out "The patient opted out of local sharing"
  otherwise "The patient has not opted out of local sharing"

# Illustrative, after the national summary care record.
fact can-communicate "The patient can be asked" otherwise "The patient is unconscious or cannot communicate"

# Illustrative: the source names no duties.
duty record-view          "Record who looked, in which role, at what and when"
duty record-reason        "Record why the patient could not be asked"
duty tell-privacy-officer "Tell the organisation's privacy officer"

# The framework: what each role may reach. No agreement can widen it.

access role-based-access "Role-based access"
  for   direct-care
  cites "Figure 1: role based access"
  | role           | summary | community | hospital | diagnostics |
  | district-nurse | 3       | 3         | 2        | 2           |
  | administrator  | 1       | -         | -        | -           |
  | gp             | 3       | 3         | 2        | 3           |

# Illustrative: the source says that every role has its own permissions, and states only the three above.
access further-roles "Further roles (illustrative)"
  for direct-care
  | role                | summary | community | hospital | diagnostics |
  | hospital-consultant | 3       | 2         | 3        | 3           |
  | hospice-nurse       | 3       | 2         | 2        | 1           |

# An excluded test is no part of "all tests"; it is part of the full diagnostic record.
withhold test-exclusions "Tests on the exclusion list are left out of the shared view below the full record"
  data  diagnostics labelled excluded-test
  when  tier is under 3 and not same-organisation
  refer "The clinician who asked for the test"  # illustrative
  cites "Figure 1: all tests (subject to exclusions)"

withhold opted-out "Patients who opted out of local sharing"
  data  everything
  when  local-opt-out and not same-organisation
  cites "The King's Fund (2018): sites offered citizens an opt-out"

consent permission-to-view "Permission to view what another organisation holds"
  for   direct-care
  cites "ilinksmersey.nhs.uk: Patients will be asked to consent to their records being viewed"
  when  not same-organisation
  with explicit consent
  # Illustrative for iLINKS: the emergency rule of the national summary care record.
  in best interests when not can-communicate must record-reason, tell-privacy-officer

# Illustrative: the ordinary confidentiality of a patient's own practice or hospital, which iLINKS leaves as it is.
consent own-patients "An organisation's own patients"
  for  direct-care
  when same-organisation
  with explicit consent
  with implied consent

oblige views-recorded "Every view is recorded"  # illustrative
  must record-view

# The agreements beneath the framework: who shares with whom. All three are illustrative.

# It has no first or last day because the source gives none.
agreement care-records "Care records agreement (illustrative)"
  between   care-record-parties
  for       direct-care
  covers    everything
  review by 2019-01-01
  basis     "GDPR Article 6(1)(e)", "GDPR Article 9(2)(h)"

agreement later-practices "Practices that join one by one (illustrative)"
  between dock-road-surgery, pier-head-surgery, royal-liverpool, mersey-care
  for     direct-care
  covers  summary, community
  basis   "GDPR Article 6(1)(e)", "GDPR Article 9(2)(h)"
  signatures
  | organisation      | signed     | withdrew   |
  | royal-liverpool   | 2017-10-02 | -          |
  | mersey-care       | 2017-10-02 | -          |
  | dock-road-surgery | 2017-11-01 | 2018-04-01 |
  | dock-road-surgery | 2018-09-03 | -          |

agreement hospice-pilot "Hospice pilot (illustrative)"
  sharers abbey-surgery, royal-liverpool, mersey-care
  viewers marie-curie-hospice
  for     direct-care
  covers
  | role          | summary | community | hospital |
  | hospice-nurse | 3       | 2         | 1        |
  starts  2018-01-01
  ends    2018-12-31
  basis   "GDPR Article 6(1)(e)", "GDPR Article 9(2)(h)"

use "scenarios.ig"
