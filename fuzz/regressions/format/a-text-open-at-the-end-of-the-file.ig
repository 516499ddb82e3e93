language caldicott 1

policy p "P"
category notes "Notes"
  tier 1 "Notes"
choice   relationship "Relationsh