language caldicott 1

# Purposes. The codes are HL7's purposes of use (v3 ActReason) where one fits; which fits is our choice.

purpose direct-care    "Direct care"    code "http://terminology.hl7.org/CodeSystem/v3-ActReason|TREAT"
purpose emergency-care "Emergency care" code "http://terminology.hl7.org/CodeSystem/v3-ActReason|ETREAT"

purpose care-administration "Administration of direct care"
  code "http://terminology.hl7.org/CodeSystem/v3-ActReason|PATADMIN"
