language caldicott 1

use "vocabulary.ig"

allow gps-read "GPs read the record"
  rolesg p 
 data  record
  for   direct-care

consent implied-for-care "Implied consent for direct care"
  for direct-care
  with implied consent