language caldicott 1

# Drawn from what two regions published: the Great North Care Record, which changed its model and for a time ran two
# systems, and the Dorset Care Record, where a patient has three answers. One invented region stands for both.
# No substitute for any signed agreement, and not legal advice.
# What the sources do not state is marked "illustrative", here and in README.md. Every day in this policy is illustrative.

policy changing-region "A region that changes its model"
  version "2020, third text (illustrative)"
  owner   "Regional information governance group (illustrative)"
  source  "greatnorthcarerecord.org.uk, information for patients (two captures) and page on opting out",
          "Dorset Care Record, update published at csiders.org"
  accept  idle-purpose of care-administration "The agreements are for care, emergencies and safeguarding;
          administration is in none of them"
  accept  idle-purpose of research, planning, population-health, risk-stratification, clinical-audit,
          outbreak-control, invoice-validation "Uses beyond care need an authority of their own, which this
          policy does not give: they are refused"
  accept  idle-role of gp, hospital-consultant, psychiatrist, health-professional, healthcare-student,
          district-nurse, health-visitor, hospice-nurse, pharmacist, paramedic, chiropodist, administrator,
          medical-secretary, receptionist, information-officer, systems-support, caldicott-guardian,
          privacy-officer, call-handler "The matrix of the region is illustrative and has four rows; whoever
          has no clearance reaches nothing"
  accept  unreached-data of gp-record, community-care "What changes in this region is the model of consent;
          two categories are enough to show it"

use "../nhs/clinical-roles.ig"
use "../nhs/other-roles.ig"
use "../nhs/purposes.ig"
use "../nhs/secondary-purposes.ig"
use "../nhs/record.ig"
use "../nhs/duties.ig"

purpose safeguarding "Safeguarding"

group care-uses "Direct care, emergencies and safeguarding"
  members direct-care, emergency-care, safeguarding

# Who takes part. All are illustrative.

organisation quayside-surgery   "Quayside Surgery (illustrative)"
organisation northern-hospitals "Northern Hospitals (illustrative)"
organisation coast-council      "Coast Council (illustrative)"

group partners "Partners in the regional record"
  members quayside-surgery, northern-hospitals, coast-council

# In 2020 the same record could be asked for in either of two systems, and each had an opt-out of its own.

choice system "System in which the record is asked for" of old-viewer, new-record

objection opted-out-of-old "The patient opted out of the old system"
  otherwise "The patient has not opted out of the old system"
  accept    no-freshness "Each system keeps its own list, and looks in it when the record is opened there"

objection opted-out-of-new "The patient opted out of the new system"
  otherwise "The patient has not opted out of the new system"
  accept    no-freshness "Each system keeps its own list, and looks in it when the record is opened there"

duty record-statement "Record which answer of the patient was relied on, and from when to when it counts"
duty tell-ig-lead     "Tell the information governance lead that the patient opted out of one system only"

# Who sees what. Every cell is illustrative.

access by-clearance "Each role sees what it is cleared for"
  for   care-uses
  cites "greatnorthcarerecord.org.uk, information for patients: the right level of clearance"
  | role          | summary | hospital |
  | doctor        | 3       | 3        |
  | nurse         | 3       | 2        |
  | social-worker | 3       | -        |
  | clerk         | 1       | -        |

# Until one day the patient is asked; from the next, everyone is opted in.

consent asked-at-point-of-care "Until 30 June 2020: only with the patient's permission"
  for   direct-care
  ends  2020-06-30
  cites "greatnorthcarerecord.org.uk, information for patients, earlier capture",
        "Dorset Care Record, update published at csiders.org: indefinite, limited period, this appointment
        only"
  with explicit consent must record-statement

consent opted-in "From 1 July 2020: everyone is opted in, unless they refuse"
  for    direct-care
  starts 2020-07-01
  cites  "greatnorthcarerecord.org.uk, information for patients, later capture",
         "greatnorthcarerecord.org.uk, page on opting out: everyone is opted in"
  with implied consent

consent emergency-or-safeguarding "A patient's no does not hold in an emergency or for safeguarding"
  for   emergency-care, safeguarding
  cites "Dorset Care Record, update published at csiders.org: declining, medical emergencies and safeguarding"
  without consent must record-reason

# Opting out. Each system keeps its own list, and each list stops that system only.

withhold opt-outs-of-old "Patients who opted out of the old system, in the old system"
  data  everything
  when  system is old-viewer and opted-out-of-old
  refer "The patient's own practice"
  cites "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"

withhold opt-outs-of-new "Patients who opted out of the new system, in the new system"
  data  everything
  when  system is new-record and opted-out-of-new
  refer "The patient's own practice"
  cites "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"

# Whoever opted out of one list only may have meant both.
oblige half-opted-out "Opted out of one system, seen in the other"  # illustrative
  when   opted-out-of-old or opted-out-of-new
  must   tell-ig-lead
  starts 2020-01-01
  ends   2020-12-31

oblige views-recorded "Every view is audited"
  must  record-view
  cites "greatnorthcarerecord.org.uk, information for patients: access is audited"

# The two agreements. During 2020 both are in force.

agreement old-agreement "Agreement on the old system (illustrative)"
  between partners
  for     care-uses
  covers  everything
  when    system is old-viewer
  ends    2020-12-31
  basis   "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"
  accept  no-review "It ends on 31 December 2020 and is not renewed: the new agreement takes its place"

agreement new-agreement "Agreement on the new system (illustrative)"
  between   partners
  for       care-uses
  covers    everything
  when      system is new-record
  starts    2020-01-01
  review by 2021-12-31
  basis     "UK GDPR Article 6(1)(e)", "UK GDPR Article 9(2)(h)"

use "scenarios.ig"
use "dashes.ig"
