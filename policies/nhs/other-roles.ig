language caldicott 1

# What staff other than clinicians act as. The codes are NHS role codes (SDS job roles), without their type prefix, as
# published lists give them; that a given organisation uses them is for it to confirm.

role administrator       "Administrative staff" code "R8008"
role medical-secretary   "Medical secretary"    code "R8006"
role receptionist        "Receptionist"         code "R8009"
role clerk               "Clerical staff"       code "R8010"
role information-officer "Information officer"  code "R8012"
role systems-support     "Systems support"      code "R8015"
role caldicott-guardian  "Caldicott Guardian"   code "R5105"
role privacy-officer     "Privacy officer"      code "R0001"
role social-worker       "Social worker"
role call-handler        "Call handler of a telephone service"
