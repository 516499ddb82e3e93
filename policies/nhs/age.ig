language caldicott 1

quantity age "Age in years" from 0 to 130
