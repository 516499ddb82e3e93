language caldicott 1

# Items that a sensitive-data exclusion set lists, such as those of assisted fertilisation or sexual health.

label sensitive "Item in a sensitive-data exclusion set"
