language caldicott 1

# Kinds of organisation.

setting primary-care          "General practice"
setting out-of-hours          "Out-of-hours general practice"
setting acute                 "Acute hospital"
setting community-service     "Community and mental health services"
setting mental-health-service "Mental health trust"
setting ambulance             "Ambulance service"
setting pharmacy              "Community pharmacy"
setting hospice               "Hospice"
setting care-home             "Care home"
setting council               "Council, social care"
setting commissioner          "Commissioner"
setting university            "University"
setting supplier              "Supplier of systems or services"
