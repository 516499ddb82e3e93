language caldicott 1

# Who takes part in Connected Care, and since when.
#
# The source counts 18 organisations and 135 practices and does not list them. A handful stands here for all of them.
# Their ODS codes, and who signed on which day, are illustrative, but for this: one practice held out at first and
# signed later. A real list would be kept in this file and in no other: an `organisation` line for each, from the
# register of organisations, and a row in `signatures` on the day it signs.

organisation castle-lane-surgery "Castle Lane Surgery (illustrative)"   code "K81901" setting primary-care
organisation riverbank-surgery   "Riverbank Surgery (illustrative)"     code "K81902" setting primary-care
organisation heathway-surgery    "Heathway Surgery (illustrative)"      code "K81903" setting primary-care
organisation evening-doctors     "Evening Doctors (illustrative)"       code "X9EVE"  setting out-of-hours
organisation royal-berkshire     "Royal Berkshire NHS Foundation Trust" code "X9RBH"  setting acute
organisation frimley-health      "Frimley Health NHS Foundation Trust"  code "X9FRI"  setting acute

organisation berkshire-healthcare "Berkshire Healthcare NHS Foundation Trust"
  code    "X9BHF"
  setting community-service

organisation bracknell-forest   "Bracknell Forest Council" code "X9BFC" setting council
organisation local-commissioner "Local CCG (illustrative)" code "X9CCG" setting commissioner
organisation graphnet           "Graphnet, supplier of CareCentric"

# By setting, so that nobody has to be named twice. Who has not signed is not bound.
group partners "Partners in Connected Care"
  members primary-care, out-of-hours, acute, community-service, council

# It names direct care alone: the portal and population health analytics need agreements of their own.
# Free text in social care is not in it.
agreement sharing-agreement "Connected Care information sharing agreement"
  between     partners
  for         direct-care
  covers      summary, gp-record, hospital, community, social-care
  version     "1 (illustrative)"
  controllers joint  # illustrative
  processors  graphnet  # illustrative
  basis       "GDPR Article 6(1)(e)", "GDPR Article 9(2)(h)"  # illustrative
  cites       "shareyourcareberkshire.org, questions and answers: \"never shared with anyone who is not
              directly involved in your care\""
  ends        2020-03-31
  review by   2018-12-31
  signatures
  | organisation         | signed     | withdrew   |
  | castle-lane-surgery  | 2016-04-01 | -          |
  | riverbank-surgery    | 2016-04-01 | 2018-03-01 |
  | heathway-surgery     | 2017-09-01 | -          |
  | evening-doctors      | 2016-04-01 | -          |
  | royal-berkshire      | 2016-04-01 | -          |
  | frimley-health       | 2016-04-01 | -          |
  | berkshire-healthcare | 2016-04-01 | -          |
  | bracknell-forest     | 2016-04-01 | -          |
