language caldicott 1

# A sealed record may be opened on set grounds; one that is sealed and locked is not seen to exist.

label sealed            "Sealed: shown to the team that wrote it, opened by others only on set grounds"
label sealed-and-locked "Sealed and locked: nobody but the team that wrote it learns that it exists"
