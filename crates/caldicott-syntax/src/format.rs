//! x
use crate::ast::Entry;
/// x
pub fn canonical(entry: &Entry) -> String {
    format!("{:?}", entry)
}
/// x
pub struct Formatted;
/// x
pub fn format() {}
