language caldicott 1

# What the parties expect of the exchange, case by case, and what must hold in every case.

background "The ordinary case: midsummer 2018, after the merger; nothing stands against sharing"
  on    2018-06-21
  given not objected-to-sharing, shared-out, has-capacity, relationship is referral
  cites "The King's Fund, Digital change in health and social care (2018): a health information exchange
        across the trust, primary care and the local authority"
  basis "design choice"

# The merger: succession recorded

scenario a04-succession-recorded "The former trusts signed, the succession is recorded: the new trust reads a
    practice's summary"
  role    psychiatrist at essex-partnership
  sees    summary tier 2 of rivermead-surgery
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): a trust made by a merger,
          exchanging with primary care and the local authority"
  expect  permit relying on explicit consent with duties record-view

scenario a04b-new-trust-is-read "And a practice reads the new trust's summary"
  role    gp at rivermead-surgery
  sees    summary tier 2 of essex-partnership
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): a trust made by a merger,
          exchanging with primary care and the local authority"
  basis   "sourced"
  expect  permit relying on explicit consent with duties record-view

scenario a04c-day-of-the-merger "From the first day of the new trust: nobody's care is interrupted"
  role    psychiatrist at essex-partnership
  sees    summary tier 2 of rivermead-surgery
  for     direct-care
  on      2017-04-01
  consent given
  cites   "eput.nhs.uk, Essex NHS merger gets green light, March 2017: the new trust from 1 April 2017;
          business as usual for the people it cares for"
  basis   "sourced"
  expect  permit

scenario a04d-last-day-of-the-former-trust "On the day before, the former trust reads it"
  role    psychiatrist at south-essex-partnership
  sees    summary tier 2 of rivermead-surgery
  for     direct-care
  on      2017-03-31
  consent given
  cites   "eput.nhs.uk, Essex NHS merger gets green light, March 2017: both trusts are dissolved on 31 March
          2017"
  basis   "sourced"
  expect  permit relying on explicit consent with duties record-view

scenario a04e-old-name-after-the-merger "In the former trust's name nothing is read any more"
  role    psychiatrist at south-essex-partnership
  sees    summary tier 2 of rivermead-surgery
  for     direct-care
  on      2017-04-01
  consent given
  expect  deny by authority

scenario a04f-former-trusts-shared "Before the merger the two trusts shared as any two parties, and asked as
    any two"
  role    psychiatrist at north-essex-partnership
  sees    mental-health tier 2 of south-essex-partnership
  for     direct-care
  on      2017-03-31
  consent not-recorded
  expect  permit relying on implied consent with duties record-view, review-afterwards

scenario a04h-north-closed-as-well "The other former trust's row is closed on the same day"
  role    gp at rivermead-surgery
  sees    summary tier 2 of north-essex-partnership
  for     direct-care
  on      2017-04-01
  consent given
  expect  deny by authority

# The merger: succession not recorded

scenario a05-succession-not-recorded "Only the former trust signed with Saltmarsh: the new trust is refused"
  role    psychiatrist at essex-partnership
  sees    social-care tier 2 of saltmarsh-council
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): each new use of data needs its
          agreements to be updated"
  expect  deny by authority

scenario a05b-nor-is-the-new-trust-read "Nor does Saltmarsh read what the new trust holds"
  role    social-worker at saltmarsh-council
  sees    mental-health tier 1 of essex-partnership
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): each new use of data needs its
          agreements to be updated"
  expect  deny by authority

scenario a05c-before-the-merger "Before the merger, from the day both signed, the former trust read
    Saltmarsh's care packages"
  role    psychiatrist at south-essex-partnership
  sees    social-care tier 2 of saltmarsh-council
  for     direct-care
  on      2016-06-01
  consent given
  expect  permit relying on explicit consent with duties record-view

scenario a05d-before-the-merger-the-other-way "And Saltmarsh read the former trust's care plans"
  role    social-worker at saltmarsh-council
  sees    mental-health tier 2 of south-essex-partnership
  for     direct-care
  on      2017-03-31
  consent given
  expect  permit relying on explicit consent with duties record-view, review-afterwards

scenario a05e-old-name-is-no-way-in "The open row is no way in: nobody asks in the name of a dissolved trust"
  role    psychiatrist at south-essex-partnership
  sees    social-care tier 2 of saltmarsh-council
  for     direct-care
  consent given
  expect  deny by withhold

scenario a05f-old-name-is-no-way-round "Nor is it read under the old name"
  role    social-worker at saltmarsh-council
  sees    mental-health tier 1 of south-essex-partnership
  for     direct-care
  on      2017-04-01
  consent given
  expect  deny by withhold

# The merger: records pass, signatures do not

scenario records-passed-on "The new trust reads in full what the former trust wrote: the record is its own
    now"
  role    psychiatrist at essex-partnership
  sees    mental-health tier 3 of north-essex-partnership
  for     direct-care
  on      2017-04-01
  consent not-recorded
  given   objected-to-sharing
  cites   "National Health Service Act 2006, section 56",
          "eput.nhs.uk, Essex NHS merger gets green light, March 2017: business as usual"
  basis   "general knowledge"
  expect  permit relying on no consent with duties record-view

scenario records-not-yet-passed-on "On the day before there is no new trust, and nothing has passed to it"
  role    psychiatrist at essex-partnership
  sees    mental-health tier 2 of north-essex-partnership
  for     direct-care
  on      2017-03-31
  consent given
  cites   "eput.nhs.uk, Essex NHS merger gets green light, March 2017: the new trust from 1 April 2017"
  basis   "sourced"
  expect  deny by authority

# Parties and days

scenario a01-not-a-party "An organisation that is no party sees nothing"
  role    gp at another-organisation
  sees    summary tier 1 of rivermead-surgery
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): agreements are signed before data
          flows"
  basis   "sourced"
  expect  deny by authority

scenario a01b-party-to-another-agreement "Saltmarsh is party to one agreement; that makes it no party to the
    other"
  role    social-worker at saltmarsh-council
  sees    summary tier 1 of rivermead-surgery
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): agreements are signed before data
          flows"
  basis   "sourced"
  expect  deny by authority

scenario a01c-not-signed-yet "A practice that is named and has not signed yet is not read"
  role    district-nurse at essex-partnership
  sees    summary tier 2 of marsh-end-surgery
  for     direct-care
  on      2017-10-01
  consent given
  expect  deny by authority

scenario first-day "Data flows from the day on which both have signed"
  role    gp at rivermead-surgery
  sees    summary tier 3 of essex-county-council
  for     direct-care
  on      2016-06-01
  consent given
  expect  permit

scenario signed-later "From the day it signs, it is"
  role    district-nurse at essex-partnership
  sees    summary tier 3 of marsh-end-surgery
  for     direct-care
  on      2017-10-02
  consent given
  expect  permit

scenario last-day "The agreement is in force to the end of its last day"
  role    gp at rivermead-surgery
  sees    summary tier 3 of essex-partnership
  for     direct-care
  on      2019-03-31
  consent given
  expect  permit

scenario a02-expired-yesterday "The agreement ended yesterday"
  role    gp at rivermead-surgery
  sees    summary tier 3 of essex-partnership
  for     direct-care
  on      2019-04-01
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): sharing rests on agreements that
          are kept up to date"
  expect  deny by authority

scenario nobody-says-who-asks "Nobody says who asks"
  role    gp at unknown
  sees    summary tier 1 of rivermead-surgery
  for     direct-care
  consent given
  expect  ask about requester

# Between trust, practices and council

scenario a17-coded-care-package "A district nurse of the trust reads a care package of the council"
  role    district-nurse at essex-partnership
  sees    social-care tier 2 of essex-county-council
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018), of another site: care packages
          and plans are shared",
          "essex.gov.uk, privacy notice for the My Care Record system: details of the care plan are among what
          adult social care shares"
  expect  permit relying on explicit consent with duties record-view

scenario a17b-care-plan-in-the-summary "A practice reads the care plans and alerts in the council's summary"
  role    gp at rivermead-surgery
  sees    summary tier 3 of essex-county-council
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018), of another site: care packages
          and plans are shared",
          "essex.gov.uk, privacy notice for the My Care Record system: details of the care plan are among what
          adult social care shares"
  basis   "sourced"
  expect  permit relying on explicit consent with duties record-view

scenario free-text-stays-home "Free text is in no agreement"
  role    social-worker at essex-partnership
  sees    social-care-notes tier 1 of essex-county-council
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018), of another site: free text in
          social care tells of other people, and was not at first shared",
          "essex.gov.uk, privacy notice for the My Care Record system: of adult social care, details of the
          person and of the care plan are shared, and nothing else"
  basis   "sourced"
  expect  deny by authority

scenario council-reads-diagnoses "A social worker reads a mental health care plan, under closer safeguards"
  role    social-worker at essex-county-council
  sees    mental-health tier 2 of essex-partnership
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018), of another site: more guarantees
          about the safeguards, and not a narrower scope"
  expect  permit with duties record-view, review-afterwards

scenario practice-reads-diagnoses "So does a general practitioner"
  role    gp at rivermead-surgery
  sees    mental-health tier 2 of essex-partnership
  for     direct-care
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018), of another site: more guarantees
          about the safeguards, and not a narrower scope"
  expect  permit with duties record-view, review-afterwards

scenario nurse-reads-crisis-plan "A district nurse of another party reads the crisis plan; no closer safeguard
    is asked for that"
  role    district-nurse at rivermead-surgery
  sees    mental-health tier 1 of essex-partnership
  for     direct-care
  consent not-recorded
  expect  permit relying on implied consent with duties record-view

scenario nurse-stops-at-crisis-plan "Diagnoses are not for district nurses"
  role    district-nurse at rivermead-surgery
  sees    mental-health tier 2 of essex-partnership
  for     direct-care
  consent given
  expect  deny by access

scenario podiatry-reads-community-notes "A podiatrist reads the trust's own community notes, whatever was said
    of sharing"
  role    chiropodist at essex-partnership
  sees    community-care tier 2 of essex-partnership
  for     direct-care
  consent refused
  expect  permit relying on no consent with duties record-view

scenario practice-reads-community-notes "A practice reads the trust's community notes"
  role    gp at rivermead-surgery
  sees    community-care tier 2 of essex-partnership
  for     direct-care
  consent not-recorded
  cites   "NHS England Transformation Directorate, Consent and confidential patient information: for
          individual care, consent is implied"
  basis   "sourced"
  expect  permit relying on implied consent with duties record-view

scenario nobody-looked-for-an-answer "Implied, but only when somebody looked whether the patient had said no"
  role   gp at rivermead-surgery
  sees   community-care tier 2 of essex-partnership
  for    direct-care
  expect ask about consent

scenario no-relationship "Nothing is implied to somebody who does not look after the patient"
  role    gp at rivermead-surgery
  sees    community-care tier 2 of essex-partnership
  for     direct-care
  consent not-recorded
  given   relationship is no-relationship
  cites   "NHS England Transformation Directorate, Consent and confidential patient information: those caring
          for the patient, on a need to know basis"
  basis   "sourced"
  expect  ask about consent

scenario relationship-not-stated "Nobody says how the practice comes to look after the patient"
  role    gp at rivermead-surgery
  sees    community-care tier 2 of essex-partnership
  for     direct-care
  consent not-recorded
  given   unknown relationship
  expect  ask about consent, relationship

scenario patient-said-no "A patient may say no to sharing for their own care"
  role    gp at rivermead-surgery
  sees    community-care tier 2 of essex-partnership
  for     direct-care
  consent refused
  cites   "NHS England Transformation Directorate, Consent and confidential patient information: consent to
          use for one's own care may be withdrawn"
  basis   "sourced"
  expect  deny by consent

# Objections

scenario objected "A patient who objected at the practice is not read from there"
  role    district-nurse at essex-partnership
  sees    summary tier 2 of rivermead-surgery
  for     direct-care
  consent given
  given   objected-to-sharing
  cites   "essex.gov.uk, privacy notice for the My Care Record system: an objection is made to the
          organisation that holds the record"
  basis   "sourced"
  expect  deny by withhold

scenario objected-own-record "The practice itself goes on reading its own record"
  role    gp at rivermead-surgery
  sees    gp-record tier 3 of rivermead-surgery
  for     direct-care
  consent not-recorded
  given   objected-to-sharing, not shared-out
  cites   "essex.gov.uk, privacy notice for the My Care Record system: the objection is to sharing"
  basis   "sourced"
  expect  permit relying on no consent with duties record-view

scenario objection-not-looked-up "Nobody looked whether the patient objected"
  role    district-nurse at essex-partnership
  sees    summary tier 2 of rivermead-surgery
  for     direct-care
  consent given
  given   unknown objected-to-sharing
  expect  ask about objected-to-sharing

# Shared out and shared in

scenario d13-podiatry-not-shared-in "Shared out by the practice; the patient told podiatry no"
  role    chiropodist at essex-partnership
  sees    gp-record tier 2 of rivermead-surgery
  for     direct-care
  consent refused
  cites   "pinfoldmedical.co.uk, patient record: the district nurses may see what the podiatry department need
          not"
  basis   "sourced"
  expect  deny by consent

scenario d14-district-nursing-shared-in "Shared out by the practice; the patient told district nursing yes"
  role    district-nurse at essex-partnership
  sees    gp-record tier 2 of rivermead-surgery
  for     direct-care
  consent given
  cites   "pinfoldmedical.co.uk, patient record: the district nurses may see what the podiatry department need
          not"
  basis   "sourced"
  expect  permit relying on explicit consent with duties record-view

scenario podiatry-shared-in "Podiatry may be told yes: it is the patient's choice, not the role"
  role    chiropodist at essex-partnership
  sees    gp-record tier 2 of rivermead-surgery
  for     direct-care
  consent given
  cites   "pinfoldmedical.co.uk, patient record: patients consent to which providers may look"
  basis   "sourced"
  expect  permit relying on explicit consent with duties record-view

scenario not-shared-out "A yes to the service does not stand in for the practice's side"
  role    district-nurse at essex-partnership
  sees    gp-record tier 2 of rivermead-surgery
  for     direct-care
  consent given
  given   not shared-out
  cites   "pinfoldmedical.co.uk, patient record: patients consent to sharing out, and to which providers may
          look"
  basis   "sourced"
  expect  deny by consent

scenario shared-out-not-known "Nobody says whether the record is shared out"
  role    district-nurse at essex-partnership
  sees    gp-record tier 2 of rivermead-surgery
  for     direct-care
  consent given
  given   unknown shared-out
  expect  ask about shared-out

scenario share-in-not-asked "The service has not asked yet"
  role    district-nurse at essex-partnership
  sees    gp-record tier 2 of rivermead-surgery
  for     direct-care
  consent not-recorded
  cites   "pinfoldmedical.co.uk, patient record: sharing is consented to beforehand"
  basis   "sourced"
  expect  ask about consent

scenario unconscious "The patient cannot be asked: the record is opened, with a reason, and checked
    afterwards"
  role    psychiatrist at essex-partnership
  sees    gp-record tier 2 of rivermead-surgery
  for     direct-care
  consent not-recorded
  given   not has-capacity
  cites   "southtees.nhs.uk, your electronic patient record: access without asking, if unconscious, is
          monitored"
  basis   "sourced"
  expect  permit relying on best interests with duties record-reason, record-view, review-afterwards

scenario unconscious-not-shared-out "Not even then, if the practice's side is closed"
  role    psychiatrist at essex-partnership
  sees    gp-record tier 2 of rivermead-surgery
  for     direct-care
  consent not-recorded
  given   not has-capacity, not shared-out
  expect  deny by consent

scenario whole-gp-record-stays "The whole record, free text included, is in no agreement"
  role    gp at marsh-end-surgery
  sees    gp-record tier 3 of rivermead-surgery
  for     direct-care
  consent given
  expect  deny by authority

# Another purpose is another agreement

scenario population-health "Population health is a purpose of its own"
  role    psychiatrist at essex-partnership
  sees    summary tier 2 of rivermead-surgery
  for     population-health
  consent given
  cites   "The King's Fund, Digital change in health and social care (2018): population health management is a
          different purpose, and needs agreements of its own"
  basis   "sourced"
  expect  deny by authority

scenario population-health-no-access "No role reaches anything for it"
  role    psychiatrist at essex-partnership
  sees    summary tier 2 of rivermead-surgery
  for     population-health
  consent given
  expect  deny by access

scenario population-health-gp-record "Nor in the practice's record"
  role    psychiatrist at essex-partnership
  sees    gp-record tier 2 of rivermead-surgery
  for     population-health
  consent given
  expect  deny by consent

scenario population-health-own-record "Nor in the trust's own"
  role    psychiatrist at essex-partnership
  sees    summary tier 2 of essex-partnership
  for     population-health
  consent given
  expect  deny by consent

scenario population-health-saltmarsh "Nor by the other agreement"
  role    social-worker at saltmarsh-council
  sees    mental-health tier 1 of south-essex-partnership
  for     population-health
  on      2017-03-31
  consent given
  expect  deny by authority

scenario population-health-passed-on "Nor in what passed to the new trust"
  role    psychiatrist at essex-partnership
  sees    mental-health tier 2 of south-essex-partnership
  for     population-health
  consent given
  expect  deny by authority

scenario care-and-population-health "Care does not carry it along"
  role    gp at rivermead-surgery
  sees    summary tier 2 of essex-partnership
  for     direct-care, population-health
  consent given
  expect  deny

# What must never happen

never unrecorded-succession "The new trust reads nothing of Saltmarsh's until the succession is recorded"
  when requester is essex-partnership and holder is saltmarsh-council

never unrecorded-succession-the-other-way "And Saltmarsh reads nothing of the new trust's"
  when requester is saltmarsh-council and holder is essex-partnership

never strangers "An organisation that signed nothing sees only what it holds itself"
  when requester is not one of exchange-parties, saltmarsh-council and not same-organisation

never against-a-no "Nothing is shared against the patient's no"
  when consent is refused and not own-record

never without-a-relationship "Nothing is shared, unasked, with somebody who does not look after the patient"
  when  relationship is no-relationship and consent is not-recorded and has-capacity and not own-record
  cites "NHS England Transformation Directorate, Consent and confidential patient information: need to know"

never after-an-objection "Nothing is shared by an organisation that the patient objected to"
  when objected-to-sharing and not own-record

never unless-shared-out "The practice's record is not read elsewhere unless it is shared out"
  data gp-record
  when not shared-out and not own-record

never free-text-shared "Social care free text is never shared"
  data social-care-notes
  when not own-record

never whole-gp-record-shared "The whole record of a practice is never shared"
  data gp-record from tier 3
  when not own-record

never detailed-notes-shared "Detailed mental health notes are never shared"
  data mental-health from tier 3
  when not own-record

never notes-for-others "Social care free text is for social workers only"
  roles gp, district-nurse, chiropodist, psychiatrist
  data  social-care-notes

never detailed-notes-for-others "Detailed mental health notes are for psychiatrists only"
  roles gp, district-nurse, chiropodist, social-worker
  data  mental-health from tier 3

never whole-gp-record-for-others "The whole record of a practice is for general practitioners only"
  roles district-nurse, chiropodist, psychiatrist, social-worker
  data  gp-record from tier 3

never social-workers-and-gp-record "Social workers do not read the record of the general practice"
  roles social-worker
  data  gp-record

never podiatry "Podiatry sees neither the mental health record nor the social care record"
  roles chiropodist
  data  mental-health, social-care

never population-health-at-all "Nothing is seen for population health"
  for population-health

# What must always be possible. The agreement begins and ends, so these speak of what an organisation holds itself; no
# answer about sharing, and no objection to it, stands in the way.

always psychiatrists-at-home "The trust's psychiatrists read what the trust holds, detailed notes included"
  roles psychiatrist
  data  summary, community-care, mental-health, social-care
  for   direct-care
  when  requester is essex-partnership and same-organisation

always district-nurses-at-home "The trust's district nurses read what they need of what the trust holds"
  roles district-nurse
  data  summary, community-care, social-care
  for   direct-care
  when  requester is essex-partnership and same-organisation

always podiatrists-at-home "So do its podiatrists"
  roles chiropodist
  data  summary, community-care
  for   direct-care
  when  requester is essex-partnership and same-organisation

always practices-at-home "General practitioners read the whole of what their own practice holds"
  roles gp
  data  summary, gp-record, community-care, social-care
  for   direct-care
  when  requester is primary-care and same-organisation

always social-workers-at-home "Social workers read what their own council holds, free text included"
  roles social-worker
  data  summary, community-care, social-care, social-care-notes
  for   direct-care
  when  requester is council and same-organisation
