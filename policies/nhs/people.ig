language caldicott 1

# People who ask on their own behalf or for another person, and not as staff.

role patient                 "The patient"
role proxy                   "Somebody who acts for the patient"
role personal-representative "Personal representative of a patient who has died"
role claimant                "Somebody with a claim arising from a patient's death"
role next-of-kin             "Next of kin"
role police-officer          "Police officer"
