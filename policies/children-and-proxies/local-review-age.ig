language caldicott 1

# The one setting that a region chooses: the age at which a child's proxy access is suspended for review. The standard
# says 13 or earlier (NHS England, DAPB3051, proxy, 7.2). To review at 11, write 11 here and 10 in the entry below it, in
# the numbers and in the titles; the scenarios that name this age will then say what has changed.

define review-age-reached "The patient has reached the local review age, 13"
  when age is at least 13

define year-before-review-age "The patient is 12: the year before the local review age"
  when age is 12
