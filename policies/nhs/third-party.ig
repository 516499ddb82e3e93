language caldicott 1

label third-party "Tells of another person who was not asked"
