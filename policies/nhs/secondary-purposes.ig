language caldicott 1

# Purposes beyond one person's care: each is a purpose of its own, and needs an authority of its own.
# The codes are HL7's purposes of use (v3 ActReason) where one fits; which fits is our choice.

purpose research "Research" code "http://terminology.hl7.org/CodeSystem/v3-ActReason|HRESCH"
purpose planning "Planning of services"

purpose population-health "Population health management"
  code "http://terminology.hl7.org/CodeSystem/v3-ActReason|POPHLTH"

purpose risk-stratification "Risk stratification"

purpose clinical-audit "Local clinical audit"
  code "http://terminology.hl7.org/CodeSystem/v3-ActReason|HQUALIMP"

purpose outbreak-control "Control of communicable disease"
  code "http://terminology.hl7.org/CodeSystem/v3-ActReason|PUBHLTH"

purpose invoice-validation "Validation of invoices"
  code "http://terminology.hl7.org/CodeSystem/v3-ActReason|HPAYMT"
