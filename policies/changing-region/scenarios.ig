language caldicott 1

# What is expected on which day, and what must hold on every day.

background "12 March 2020: both systems run, patients are asked, nobody has opted out"
  on      2020-03-12
  consent not-recorded
  given   system is old-viewer, not opted-out-of-old, not opted-out-of-new
  labels  none
  cites   "greatnorthcarerecord.org.uk, information for patients (two captures)"
  basis   "sourced"

# The model of the day: asked until 30 June 2020, opted in from 1 July

scenario a19-on-12-march "Asked in 2021: what would a nurse have seen on 12 March 2020? She would have had to
    ask"
  role   nurse at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  basis  "design choice"
  expect ask about consent

scenario a19b-on-12-march-with-permission "With the patient's permission, recorded by that day, she would have
    seen it"
  role    nurse at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     direct-care
  consent given
  basis   "design choice"
  expect  permit relying on explicit consent with duties record-statement, record-view

scenario a19c-on-12-september "And on 12 September 2020, unasked"
  role   nurse at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  on     2020-09-12
  basis  "design choice"
  expect permit relying on implied consent with duties record-view

scenario last-day-of-asking "On the last day of the old model the patient is still asked"
  role   nurse at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  on     2020-06-30
  expect ask about consent

scenario last-day-of-asking-and-asked "And the permission is what is relied on"
  role    nurse at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     direct-care
  on      2020-06-30
  consent given
  expect  permit relying on explicit consent with duties record-statement, record-view

scenario first-day-opted-in "On the next day everyone is opted in"
  role   nurse at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  on     2020-07-01
  expect permit relying on implied consent with duties record-view

scenario refused-when-asked "Asked under the old model, the patient says no"
  role    nurse at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     direct-care
  consent refused
  expect  deny by consent

scenario refusal-outlives-the-change "A no that has no end is still a no under the new model"
  role    nurse at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     direct-care
  on      2020-07-01
  consent refused
  basis   "design choice"
  expect  deny by consent

scenario register-not-checked "Opted in or not, somebody has to look whether the patient said no"
  role    nurse at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     direct-care
  on      2020-07-01
  consent unknown
  basis   "design choice"
  expect  ask about consent

# Two systems in 2020

scenario d10-opted-out-of-old-seen-in-old "A patient opted out of the old system only: the old system shows
    nothing"
  role   doctor at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  on     2020-10-01
  given  opted-out-of-old
  cites  "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect deny by withhold

scenario d10b-opted-out-of-old-seen-in-new "The new system shows the record, and the information governance
    lead is told"
  role   doctor at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  on     2020-10-01
  given  system is new-record, opted-out-of-old
  cites  "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  basis  "design choice"
  expect permit relying on implied consent with duties record-view, tell-ig-lead

scenario opted-out-of-new-seen-in-new "A patient opted out of the new system only: the new system shows
    nothing"
  role   doctor at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  on     2020-10-01
  given  system is new-record, opted-out-of-new
  cites  "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect deny by withhold

scenario opted-out-of-new-seen-in-old "The old system shows the record, and the information governance lead is
    told"
  role   doctor at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  on     2020-10-01
  given  opted-out-of-new
  cites  "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  basis  "design choice"
  expect permit relying on implied consent with duties record-view, tell-ig-lead

scenario opted-out-of-both-seen-in-old "A patient opted out of both: not in the old system"
  role   doctor at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  on     2020-10-01
  given  opted-out-of-old, opted-out-of-new
  cites  "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect deny by withhold

scenario opted-out-of-both-seen-in-new "And not in the new one"
  role   doctor at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  on     2020-10-01
  given  system is new-record, opted-out-of-old, opted-out-of-new
  cites  "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect deny by withhold

scenario yes-today-lifts-no-opt-out "A yes at the point of care does not lift an opt-out"
  role    doctor at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     direct-care
  consent given
  given   opted-out-of-old
  basis   "design choice"
  cites   "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect  deny by withhold

scenario system-not-stated "Nobody says in which system the record is asked for"
  role    doctor at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     direct-care
  consent given
  given   unknown system
  basis   "design choice"
  cites   "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect  ask about system

scenario opt-out-not-looked-up "Nobody looked on the new system's list"
  role    doctor at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     direct-care
  consent given
  given   system is new-record, unknown opted-out-of-new
  basis   "design choice"
  cites   "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect  ask about opted-out-of-new

scenario day-before-the-new-system "The new system does not run yet"
  role    doctor at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     direct-care
  on      2019-12-31
  consent given
  given   system is new-record
  basis   "design choice"
  cites   "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect  deny by authority

scenario day-before-in-the-old-system "The old one does, and an early opt-out of the new one is nobody's news
    yet"
  role    doctor at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     direct-care
  on      2019-12-31
  consent given
  given   opted-out-of-new
  basis   "design choice"
  cites   "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect  permit with duties record-statement, record-view

scenario first-day-of-the-new-system "On the first day of the new system it is"
  role    doctor at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     direct-care
  on      2020-01-01
  consent given
  given   system is new-record, opted-out-of-old
  basis   "design choice"
  cites   "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect  permit with duties record-statement, record-view, tell-ig-lead

scenario last-day-of-the-old-system "The old system runs to the end of 2020"
  role   doctor at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  on     2020-12-31
  given  opted-out-of-new
  basis  "design choice"
  cites  "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect permit with duties record-view, tell-ig-lead

scenario day-after-the-old-system "And not a day longer"
  role   doctor at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  on     2021-01-01
  basis  "design choice"
  cites  "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect deny by authority

scenario old-opt-out-in-2021 "An opt-out of the old system only stops nothing in 2021"
  role   doctor at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    direct-care
  on     2021-01-01
  given  system is new-record, opted-out-of-old
  basis  "design choice"
  cites  "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"
  expect permit relying on implied consent with duties record-view

# A no does not hold in an emergency or for safeguarding

scenario declined-in-an-emergency "A patient who declined, in a medical emergency"
  role    doctor at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     emergency-care
  consent refused
  cites   "Dorset Care Record, update published at csiders.org: declining, medical emergencies and
          safeguarding"
  expect  permit relying on no consent with duties record-reason, record-view

scenario declined-and-safeguarding "A patient who declined, for safeguarding"
  role    social-worker at coast-council
  sees    summary tier 3 of quayside-surgery
  for     safeguarding
  consent refused
  cites   "Dorset Care Record, update published at csiders.org: declining, medical emergencies and
          safeguarding"
  expect  permit relying on no consent with duties record-reason, record-view

scenario emergency-in-the-new-system "An emergency, in the new system"
  role    doctor at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     emergency-care
  on      2021-06-15
  consent refused
  given   system is new-record
  cites   "Dorset Care Record, update published at csiders.org: declining, medical emergencies and
          safeguarding"
  expect  permit relying on no consent with duties record-reason, record-view

scenario safeguarding-in-the-new-system "Safeguarding, in the new system"
  role    social-worker at coast-council
  sees    summary tier 3 of quayside-surgery
  for     safeguarding
  on      2021-06-15
  consent refused
  given   system is new-record
  cites   "Dorset Care Record, update published at csiders.org: declining, medical emergencies and
          safeguarding"
  expect  permit relying on no consent with duties record-reason, record-view

scenario opted-out-in-an-emergency "Opting out is more than declining: an emergency does not lift it"
  role   doctor at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    emergency-care
  given  opted-out-of-old
  cites  "Dorset Care Record, update published at csiders.org: of a patient who opted out in full, no record
         is held"
  basis  "design choice"
  expect deny by withhold

scenario care-and-emergency-together "An emergency does not carry direct care with it"
  role    doctor at northern-hospitals
  sees    summary tier 2 of quayside-surgery
  for     direct-care, emergency-care
  consent refused
  basis   "design choice"
  cites   "Dorset Care Record, update published at csiders.org: declining, medical emergencies and
          safeguarding"
  expect  deny by consent

# Who sees what (illustrative)

scenario practice-reads-hospital "A doctor at the practice reads the detailed hospital record"
  role    doctor at quayside-surgery
  sees    hospital tier 3 of northern-hospitals
  for     direct-care
  consent given
  cites   "greatnorthcarerecord.org.uk, information for patients: the right level of clearance"
  basis   "design choice"
  expect  permit

scenario doctor-reads-care-plans "A doctor reads care plans and alerts"
  role    doctor at northern-hospitals
  sees    summary tier 3 of quayside-surgery
  for     direct-care
  consent given
  cites   "greatnorthcarerecord.org.uk, information for patients: the right level of clearance"
  basis   "design choice"
  expect  permit

scenario nurse-reads-care-plans "So does a nurse"
  role    nurse at quayside-surgery
  sees    summary tier 3 of northern-hospitals
  for     direct-care
  consent given
  cites   "greatnorthcarerecord.org.uk, information for patients: the right level of clearance"
  basis   "design choice"
  expect  permit

scenario nurse-reads-letters "A nurse reads hospital letters"
  role    nurse at quayside-surgery
  sees    hospital tier 2 of northern-hospitals
  for     direct-care
  consent given
  cites   "greatnorthcarerecord.org.uk, information for patients: the right level of clearance"
  basis   "design choice"
  expect  permit

scenario nurse-stops-at-letters "And no further"
  role    nurse at quayside-surgery
  sees    hospital tier 3 of northern-hospitals
  for     direct-care
  consent given
  cites   "greatnorthcarerecord.org.uk, information for patients: the right level of clearance"
  basis   "design choice"
  expect  deny by access

scenario clerk-reads-demographics "A clerk sees demographics"
  role    clerk at northern-hospitals
  sees    summary tier 1 of quayside-surgery
  for     direct-care
  consent given
  cites   "greatnorthcarerecord.org.uk, information for patients: the right level of clearance"
  basis   "design choice"
  expect  permit

scenario clerk-in-an-emergency "An emergency gives a clerk no more than the role reaches"
  role   clerk at northern-hospitals
  sees   summary tier 2 of quayside-surgery
  for    emergency-care
  cites  "greatnorthcarerecord.org.uk, information for patients: the right level of clearance"
  basis  "design choice"
  expect deny by access

scenario social-worker-and-hospital "The hospital record is not for social workers"
  role    social-worker at coast-council
  sees    hospital tier 1 of northern-hospitals
  for     direct-care
  consent given
  cites   "greatnorthcarerecord.org.uk, information for patients: the right level of clearance"
  basis   "design choice"
  expect  deny by access

scenario stranger "An organisation outside the region sees nothing"
  role    doctor at another-organisation
  sees    summary tier 1 of quayside-surgery
  for     direct-care
  consent given
  basis   "design choice"
  expect  deny by authority

scenario research-at-home "No role is cleared for research, in its own organisation either"
  role    doctor at northern-hospitals
  sees    summary tier 1 of northern-hospitals
  for     research
  consent given
  basis   "design choice"
  expect  deny by access

scenario research-in-the-old-system "Research was not agreed on for the old system"
  role    doctor at northern-hospitals
  sees    summary tier 1 of quayside-surgery
  for     research
  consent given
  basis   "design choice"
  expect  deny by authority

scenario research-in-the-new-system "Nor for the new one"
  role    doctor at northern-hospitals
  sees    summary tier 1 of quayside-surgery
  for     research
  consent given
  given   system is new-record
  basis   "design choice"
  expect  deny by authority

# What must never happen, on any day

never against-a-refusal "Nothing is seen for direct care against a refusal, under either model"
  for  direct-care
  when consent is refused

never old-opt-out-in-old "The old system shows nothing of patients on its list"
  when  system is old-viewer and opted-out-of-old
  cites "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"

never new-opt-out-in-new "The new system shows nothing of patients on its list"
  when  system is new-record and opted-out-of-new
  cites "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"

never opted-out-of-both "A patient who opted out of both is seen in neither, on any day"
  when  opted-out-of-old and opted-out-of-new
  cites "greatnorthcarerecord.org.uk, page on opting out: both systems during 2020"

never strangers "No organisation outside the region sees what another holds"
  when requester is not partners and not same-organisation

never clerks-stay-out "Clerks see no more than name, address and other demographics"
  roles clerk
  data  everything from tier 2

never clerks-and-hospital "Clerks see nothing of the hospital record"
  roles clerk
  data  hospital

never social-workers-and-hospital "Social workers see nothing of the hospital record"
  roles social-worker
  data  hospital

# What must always be possible, on every day. The agreements begin and end, so these speak of an organisation's own records.

always no-day-between-the-models "No day falls between the two models: a patient who said yes is seen on every
    day"
  roles doctor
  data  summary, hospital
  for   direct-care
  when  same-organisation and consent is given and not opted-out-of-old and not opted-out-of-new

always nurses-read-letters "Nurses read the summary and hospital letters of a patient who said yes"
  roles nurse
  data  summary, hospital
  for   direct-care
  when  same-organisation and consent is given and not opted-out-of-old and not opted-out-of-new and (category
        is summary or tier is under 3)

always clerks-see-demographics "Clerks see demographics of a patient who said yes"
  roles clerk
  data  summary
  for   direct-care
  when  same-organisation and consent is given and not opted-out-of-old and not opted-out-of-new and tier is 1

always declining-never-endangers "Whatever the patient answered, an emergency finds the record of whoever has
    not opted out"
  roles doctor, nurse
  data  summary
  for   emergency-care
  when  same-organisation and not opted-out-of-old and not opted-out-of-new
  cites "Dorset Care Record, update published at csiders.org: declining, medical emergencies and safeguarding"
