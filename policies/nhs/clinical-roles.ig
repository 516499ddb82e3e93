language caldicott 1

# What clinicians act as. The codes are NHS role codes (SDS job roles), without their type prefix, as published lists
# give them; that a given organisation uses them is for it to confirm. A role without a code has none in our sources.

role gp                  "General practitioner"      code "R0260"
role hospital-consultant "Hospital consultant"       code "R0050"
role psychiatrist        "Psychiatrist"              code "R1981"
role doctor              "Doctor"                    code "R8000"
role nurse               "Nurse"                     code "R8001"
role health-professional "Other health professional" code "R8003"
role healthcare-student  "Healthcare student"        code "R8004"
role district-nurse      "District nurse"
role health-visitor      "Health visitor"
role hospice-nurse       "Hospice nurse"
role pharmacist          "Pharmacist"
role paramedic           "Paramedic"
role chiropodist         "Chiropodist"
