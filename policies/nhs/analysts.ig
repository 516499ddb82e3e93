language caldicott 1

# Those who use records for something other than one person's care.

role researcher             "Researcher"
role analyst                "Analyst"
role invoice-validator      "Invoice validation staff"
role health-protection-team "Health protection team"
role clinical-auditor       "Clinical auditor"
role insurer                "Insurer"
