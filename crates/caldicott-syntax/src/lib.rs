//! The text of a Caldicott policy: read, diagnosed and laid out.
//!
//! [`parse`] turns the text of one file into a [`File`](ast::File) and a list of every mistake in it, and
//! [`format()`](format::format) turns a file back into text, laid out in the one way. What the words mean is
//! decided elsewhere; this crate knows only how they may stand.
//!
//! ```
//! use caldicott_syntax::{Source, SourceId, parse};
//!
//! let text = "language caldicott 1\n\nrole gp \"General practitioner\"\n";
//! let parsed = parse(&Source::new("example.ig", text), SourceId(0));
//! assert!(parsed.findings.is_empty());
//! assert_eq!(parsed.file.items.len(), 1);
//! ```

pub mod ast;
mod day;
mod diagnostic;
mod form;
pub mod format;
mod grammar;
mod header;
mod layout;
mod parse;
mod reader;
mod rows;
mod source;
mod table;
mod tree;
mod trouble;
mod words;

pub use day::{Day, NotADay};
pub use diagnostic::{Code, Diagnostic, Fix, Severity, nearest};
pub use header::{RESERVED, is_name};
pub use parse::{EDITION, Parsed, parse};
pub use source::{MAX_SOURCE_BYTES, Position, Source, SourceId, Span};
pub use words::otherwise_said;

/// The largest number that a policy may write. Large enough for any age, tier or number of days.
pub const MAX_NUMBER: u32 = 1_000_000;
