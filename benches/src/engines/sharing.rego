package sharing

# No default: what is not true is undefined, which is no permit and costs nothing.
permit if {
	data.agreements[data.shares[input.holder][input.requester]][input.role][input.category] >= input.tier
	not withheld
	ground
}

ground if input.consent == "given"

ground if {
	input.consent == "not-recorded"
	input.purpose == "direct-care"
	cannot_be_asked
}

cannot_be_asked if input.present == false

cannot_be_asked if input.emergency

cannot_be_asked if input.capacity == false

withheld if {
	input.local_opt_out
	not input.emergency
}

withheld if {
	input.national_opt_out
	input.purpose != "direct-care"
}

withheld if {
	input.sensitive
	data.not_for_sensitive[input.role]
}

# How deep each role reaches in one patient's record.
record[role] := tiers if {
	ground
	not withheld_from_all
	some role, tiers in data.agreements[data.shares[input.holder][input.requester]]
	not kept_from(role)
}

withheld_from_all if {
	input.local_opt_out
	not input.emergency
}

withheld_from_all if {
	input.national_opt_out
	input.purpose != "direct-care"
}

kept_from(role) if {
	input.sensitive
	data.not_for_sensitive[role]
}
