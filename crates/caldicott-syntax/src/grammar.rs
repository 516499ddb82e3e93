//! The pest parser of an entry's details. Nothing outside this crate sees it, and within the crate only the
//! reader does.

/// The rules of `grammar.pest`.
#[derive(pest_derive::Parser)]
#[grammar = "grammar.pest"]
pub(crate) struct Grammar;
