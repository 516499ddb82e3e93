language caldicott 1

# The code is HL7's sensitivity code (v3 ActCode).

label psychiatric "Mental health information" code "http://terminology.hl7.org/CodeSystem/v3-ActCode|PSY"
