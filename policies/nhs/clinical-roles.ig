language caldicott 1

# What clinicians act as. The codes are NHS role codes (SDS job roles), without their type prefix, as published lists
# give them; that a given organisation uses them is for it to confirm. A role without a code has none of its own in our
# sources: R8000, for one, is any clinical practitioner, and not only a doctor.

role gp                  "General practitioner"      code "R0260"
role hospital-consultant "Hospital consultant"       code "R0050"
role psychiatrist        "Psychiatrist"              code "R1981"
role doctor              "Doctor"
role nurse               "Nurse"                     code "R8001"
role health-professional "Other health professional" code "R8003"
role healthcare-student  "Healthcare student"        code "R8004"
role district-nurse      "District nurse"
role health-visitor      "Health visitor"
role hospice-nurse       "Hospice nurse"
role pharmacist          "Pharmacist"
role paramedic           "Paramedic"
role chiropodist         "Podiatrist or chiropodist"
