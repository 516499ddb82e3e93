language caldicott 1

# Who may act for a patient online, and when that stops. Drawn from the published national standard for proxy access and
# from scheme and practice pages; no substitute for the practice's own signed procedure, and not legal advice.
# What the published sources do not state is marked "illustrative", here and in README.md.

policy children-and-proxies "Children, capacity and proxies"
  version "2026, illustrative"
  owner   "Regional proxy access group (illustrative)"
  source  "NHS England, DAPB3051 Identity Verification and Authentication Standard, authorisation use case:
          proxy",
          "NHS England, Proxy access: advice and guidance",
          "NHS England, Validated Relationships Service, code systems NHSProxyLegalBasis and
          ConsentStatusReason",
          "Great North Care Record, information for patients",
          "Published pages of general practices on proxy access"
  accept  idle-purpose of direct-care, emergency-care, care-administration "A proxy is no professional, and
          acts for the patient's own purposes alone"
  accept  idle-role of patient "What patients see of their own record is another policy:
          patient-and-disclosure"
  accept  idle-role of personal-representative, claimant, next-of-kin, police-officer "This policy is about
          those who act for a living patient; the others are another policy: patient-and-disclosure"
  accept  never-asked of patient-present "A proxy acts when the patient is elsewhere; where the patient is
          changes nothing here"
  accept  unreached-data of hospital, community-care "The services that proxies use show the practice's
          record, and nobody else's"

use "../nhs/age.ig"
use "../nhs/duties.ig"
use "../nhs/patient.ig"
use "../nhs/people.ig"
use "../nhs/purposes.ig"
use "../nhs/record.ig"
use "local-review-age.ig"

# Why somebody asks. A proxy asks at the practice, through its online service: the practice is requester and holder.

purpose patient-directed-access "Acting for the patient online"
purpose record-preference       "Recording a preference about sharing"

# What there is to use. Both categories are illustrative; summary and gp-record are shared vocabulary.

category online-services "Online services of the practice"
  tier 1 "Booking appointments and ordering repeat prescriptions"

category sharing-preference "Preference about sharing"
  tier 1 "Whether the patient has opted out of the regional shared care record"

label redacted-for-proxies "Redacted from the view of proxies"

organisation hollin-bank-surgery "Hollin Bank Surgery (illustrative)" code "X9HOL"

# The proxy role. Its status is the one of the national service. Why a role was refused or ended, safeguarding among the
# reasons, is on purpose no part of this policy: what is not asked cannot be told.

choice proxy-status "Status of the proxy role" of proposed, active, rejected, inactive, entered-in-error

fact practice-hold "The practice has put the access on hold, for a reason that it need not give"
  otherwise "The practice has not put the access on hold"

# The national bases. The code `consent` is patient-consent here, and UNK is not-known. The last one is no national code:
# it is named so that it can be refused.
choice proxy-basis "Legal basis of the proxy role"
  of patient-consent, parental-responsibility, health-and-welfare-lasting-power-of-attorney,
     court-appointed-personal-welfare-deputy, best-interest, not-known,
     property-and-finance-lasting-power-of-attorney

# Illustrative: the guidance asks for no more access than is needed, and leaves the levels to the practice.
choice granted-access "What the practice granted to the proxy"
  of services-only, services-and-summary, whole-record

fact gillick-competent "The child has been found competent to decide about the access (Gillick)"
  otherwise "The child has been found not competent to decide about the access (Gillick)"

fact reviewed-for-age "The practice has granted or reviewed the access for the local review age"
  otherwise "The practice has not reviewed the access for the local review age"

fact authorised-for-16 "The practice has authorised the access for the patient at 16 or over"
  otherwise "The access was authorised for a child, and not for the patient at 16 or over"

fact lpa-registered "The lasting power of attorney is registered"
  otherwise "The lasting power of attorney is not registered"

fact court-order-valid "The court's order appointing the deputy is valid"
  otherwise "The court's order appointing the deputy is not valid"

# For a child this comes after consulting those with parental responsibility, where that is appropriate (4.2).
fact best-interest-recorded "The practice decided that the access is in the patient's best interests, and
    recorded why"
  otherwise "No decision in the patient's best interests is recorded"

fact gp-agreed "The general practitioner has decided that opting out is in the patient's best interests"
  otherwise "The general practitioner has not decided that opting out is in the patient's best interests"

define child-cannot-decide "A child under 16 who is not Gillick competent to decide about the access"
  when age is under 16 and not gillick-competent

# Capacity is presumed from 16 on: nothing below opens until somebody has said that it is lacking.
define adult-cannot-decide "Somebody of 16 or over who lacks capacity to decide"
  when age is at least 16 and not has-capacity

duty tell-both-ahead "Tell the patient and the proxy ahead of the birthday that the access will be suspended
    then"

duty set-review-date "Set a date on which the decision is reviewed"

# What a proxy may use: no more than the practice granted.

allow proxy-uses-services "A proxy books appointments and orders repeat prescriptions"
  roles proxy
  data  online-services
  for   patient-directed-access
  cites "NHS England, Proxy access: advice and guidance, step 8: only the level of access that is needed"

allow proxy-sees-summary "A proxy to whom more was granted sees the summary"
  roles proxy
  data  summary
  for   patient-directed-access
  when  granted-access is one of services-and-summary, whole-record
  cites "NHS England, Proxy access: advice and guidance, step 8: only the level of access that is needed"

allow proxy-sees-record "A proxy to whom the whole record was granted sees it"
  roles proxy
  data  gp-record
  for   patient-directed-access
  when  granted-access is whole-record
  cites "NHS England, Proxy access: advice and guidance, step 8: only the level of access that is needed"

allow proxy-asks-to-opt-out "A proxy asks that the patient be opted out of the regional shared care record"
  roles proxy
  data  sharing-preference
  for   record-preference
  cites "Great North Care Record, information for patients"

# When a proxy is refused. Every withholding but the last refers to the same place in the same words, so that no answer
# tells which of them it was.

withhold not-in-force "Proxy access that is not in force"
  data  everything
  when  proxy-status is not active or practice-hold
  refer "The practice"
  cites "NHS England, Validated Relationships Service, code system ConsentStatusReason",
        "NHS England, DAPB3051, proxy, 4.6: nothing need be disclosed that may cause harm",
        "Practice pages on proxy access: the practice may refuse or withdraw it"

withhold suspended-for-review "Suspended at the local review age until the practice has reviewed the access"
  data  everything
  when  review-age-reached and age is under 16 and not reviewed-for-age
  refer "The practice"
  cites "NHS England, DAPB3051, proxy, 7.2: suspended for review at 13 or earlier, configurable locally"

withhold suspended-at-sixteen "Suspended at 16, whatever the end date, until the practice has authorised it
    again"
  data  everything
  when  age is at least 16 and not authorised-for-16
  refer "The practice"
  cites "NHS England, DAPB3051, proxy, 7.2: suspended when the patient reaches 16"

withhold no-basis-for-access "A role whose basis is not known, or is about property and finance"
  data  everything
  when  proxy-basis is one of not-known, property-and-finance-lasting-power-of-attorney
  refer "The practice"
  cites "NHS England, Validated Relationships Service, code system NHSProxyLegalBasis: UNK",
        "General knowledge, to be confirmed: a property and finance power gives no standing access to health
        records"

# Illustrative that the redaction is hidden too: a hint can harm as much as the item.
conceal redacted-items "Items redacted from the view of proxies"
  data  everything labelled redacted-for-proxies
  cites "NHS England, DAPB3051, proxy, 4.4: redact sensitive information"

withhold opt-out-requests "An opt-out that a proxy asks for"
  data   sharing-preference
  unless gp-agreed then must record-reason
  refer  "The patient's general practitioner, who decides in the patient's best interests"
  cites  "Great North Care Record, information for patients: requests by a guardian, carer or attorney"

# The grounds. The patient's own word counts wherever the patient can decide, and a refusal stands.

consent grounds "The ground on which somebody acts for the patient"
  cites  "NHS England, DAPB3051, proxy, 4.2: bases for proxy access",
         "NHS England, Proxy access: advice and guidance, step 4: evidence of each basis",
         "NHS England, Validated Relationships Service, code system NHSProxyLegalBasis",
         "Mental Capacity Act 2005: capacity is presumed from 16"
  with explicit consent when proxy-basis is patient-consent and (age is at least 16 or gillick-competent)
  in best interests when proxy-basis is parental-responsibility and child-cannot-decide
  # A power of attorney is usable only once it is registered and capacity is lost; so with a deputy's order.
  in best interests when proxy-basis is health-and-welfare-lasting-power-of-attorney and lpa-registered and
    adult-cannot-decide
  in best interests when proxy-basis is court-appointed-personal-welfare-deputy and court-order-valid and
    adult-cannot-decide
  in best interests when proxy-basis is best-interest and best-interest-recorded and (child-cannot-decide or
    adult-cannot-decide) must set-review-date
  accept unmeetable-consent "Whoever acts for the patient on none of these grounds is refused; each ground is
         tried without what it needs"

# What is owed.

oblige views-recorded "Everything that a proxy does is recorded"
  must  record-view
  cites "NHS England, DAPB3051, proxy, 6.0: system audit of proxy access"

# Illustrative that "ahead of time" is the year before.
oblige warn-before-review "Both are told ahead of the local review age"
  when  year-before-review-age and not reviewed-for-age
  must  tell-both-ahead
  cites "NHS England, DAPB3051, proxy, 7.2: proxies and patients are informed ahead of time"

oblige warn-before-sixteen "Both are told ahead of the sixteenth birthday"
  when  age is 15 and not authorised-for-16
  must  tell-both-ahead
  cites "NHS England, DAPB3051, proxy, 7.2: proxies and patients are informed ahead of time"

use "scenarios.ig"
