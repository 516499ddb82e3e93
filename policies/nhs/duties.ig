language caldicott 1

# What whoever relies on a permit must do.

duty record-view          "Record who looked, in which role, at what and when"
duty record-reason        "Record the reason"
duty audit-implied        "Record that implied consent was relied on, so that it can be audited for improper use"
duty tell-privacy-officer "Tell the organisation's privacy officer"
duty show-withheld        "Show that items are left out because of confidentiality or the patient's preferences"
duty review-afterwards    "Have the access checked afterwards"
