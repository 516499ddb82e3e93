language caldicott 1

# The two national objections to use beyond individual care. They are independent: a patient may have both, one or
# neither. A national data opt-out must be checked no more than 20 days before a disclosure (National Data Opt-out
# operational policy, section 8, as reported to us).

objection national-data-opt-out "The patient has set a national data opt-out"
  otherwise "The patient has no national data opt-out"
  checked within 20 days

objection type-1-opt-out "The patient has registered a Type 1 opt-out with the practice"
  otherwise "The patient has no Type 1 opt-out"
