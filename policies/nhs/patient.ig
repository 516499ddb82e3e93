language caldicott 1

# What is asked about the patient and the moment.

fact patient-present "The patient is with the professional"
  otherwise "The patient is not with the professional"

fact has-capacity "The patient has capacity to decide" otherwise "The patient lacks capacity to decide"
