language caldicott 1

policy p "P"

 
  version "1"
