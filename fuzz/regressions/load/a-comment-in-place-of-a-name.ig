language caldicott 1

policy p "P"

organisation royal "Royal Hospital"

role #porter "Porter"

allow all-read "Nurses read everything"
  data everything
