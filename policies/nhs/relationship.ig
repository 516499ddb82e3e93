language caldicott 1

# How the requester comes to look after the patient: a legitimate relationship is usually made by registration or
# referral, and may be claimed by the professional (Summary Care Record, information governance).

choice relationship "Relationship to the patient"
  of registered, referral, admitted, self-claimed, no-relationship
