policy p "P"
role gp "GP"
  role nurse "Nurse"
