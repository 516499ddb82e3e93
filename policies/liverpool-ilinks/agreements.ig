language caldicott 1

# Who takes part, and the agreements beneath the framework: which organisations share with which.
#
# "The individual sharing agreements then sit beneath this framework, supporting it from a contractual perspective"
# (The King's Fund, 2018). An agreement can leave out data, roles and organisations. It cannot give a role more than the
# framework does, whatever it covers.
#
# All of it is illustrative: who signed what and when, and the ODS codes but for N82001 and RQ6.

organisation abbey-surgery       "Abbey Surgery"                       code "N82001" setting primary-care
organisation dock-road-surgery   "Dock Road Surgery (illustrative)"    code "N82901" setting primary-care
organisation pier-head-surgery   "Pier Head Surgery (illustrative)"    code "N82902" setting primary-care
organisation royal-liverpool     "Royal Liverpool University Hospital" code "RQ6"    setting acute
organisation aintree             "Aintree University Hospital"         code "X9AIN"  setting acute
organisation mersey-care         "Mersey Care NHS Foundation Trust"    code "X9MER"  setting community-service
organisation marie-curie-hospice "Marie Curie Hospice, Liverpool"      code "X9MCH"  setting hospice

# All signed the principles before any data flowed. To have signed the framework is not yet to share: Pier Head Surgery
# is among them from the start, and shares nothing until it signs an agreement.
group framework-members "Organisations that signed the framework"
  members abbey-surgery, dock-road-surgery, pier-head-surgery, royal-liverpool, aintree, mersey-care,
          marie-curie-hospice

# The main agreement. It covers everything, and still each role stops where the framework says.

group care-record-parties "Parties to the care records agreement"
  members abbey-surgery, royal-liverpool, aintree, mersey-care

define between-care-record-parties "Both organisations are parties to the care records agreement"
  when requester is care-record-parties and holder is care-record-parties

# It has no first or last day because the source gives none.
agreement care-records "Care records agreement (illustrative)"
  between   care-record-parties
  for       direct-care, care-administration
  covers    everything
  review by 2019-01-01
  basis     "GDPR Article 6(1)(e)", "GDPR Article 9(2)(h)"
  cites     "The King's Fund (2018): individual sharing agreements sit beneath the framework"

# A narrower one: two domains, and each party bound from the day it signs.

group later-practice-parties "Parties to the agreement of the later practices"
  members dock-road-surgery, pier-head-surgery, royal-liverpool, mersey-care

define between-later-practice-parties "Both organisations are parties to the agreement of the later practices"
  when requester is later-practice-parties and holder is later-practice-parties

agreement later-practices "Practices that join one by one (illustrative)"
  between   later-practice-parties
  for       direct-care
  covers    summary, community
  review by 2019-01-01
  basis     "GDPR Article 6(1)(e)", "GDPR Article 9(2)(h)"
  cites     "The King's Fund (2018): individual sharing agreements sit beneath the framework"
  signatures
  | organisation      | signed     | withdrew   |
  | royal-liverpool   | 2017-11-01 | -          |
  | mersey-care       | 2017-11-01 | -          |
  | dock-road-surgery | 2017-11-01 | 2018-04-01 |
  | dock-road-surgery | 2018-09-03 | -          |
  | pier-head-surgery | 2018-10-01 | -          |

# The narrowest: one way, one role, for one year, and less of the hospital record than the role could reach.
agreement hospice-pilot "Hospice pilot (illustrative)"
  sharers abbey-surgery, royal-liverpool, mersey-care
  viewers marie-curie-hospice
  for     direct-care
  accept  no-review "A pilot of one year: it ends on 31 December 2018, and goes on only by a new agreement"
  covers
  | role          | summary | community | hospital |
  | hospice-nurse | 3       | 2         | 1        |
  starts  2018-01-01
  ends    2018-12-31
  basis   "GDPR Article 6(1)(e)", "GDPR Article 9(2)(h)"
  cites   "The King's Fund (2018): individual sharing agreements sit beneath the framework"

# What two of the agreements ask of those who view. It is written here and not in the agreements themselves, because a
# permit cites one agreement only: where two agreements apply, both duties are owed.

oblige care-records-banner "Views under the care records agreement say that items may be left out
    (illustrative)"
  for  direct-care
  when between-care-record-parties and not same-organisation
  must show-withheld

oblige later-practices-checks "Views under the agreement of the later practices are checked afterwards
    (illustrative)"
  data summary, community
  for  direct-care
  when between-later-practice-parties and not same-organisation
  must review-afterwards
