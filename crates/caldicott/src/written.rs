//! Entries as they were written, found by a place in them.

use caldicott_policy::{Source, SourceId, Span};
use caldicott_syntax::ast::Item;
use caldicott_syntax::format::print;
use caldicott_syntax::parse;
use std::collections::BTreeMap;

/// The text of every entry of some files: laid out, without the comments around it.
#[derive(Clone, Debug)]
pub struct Written {
    /// By file and by the byte at which an entry begins: where it ends, and its text.
    entries: BTreeMap<(SourceId, u32), (u32, String)>,
}

impl Written {
    /// Reads some files again.
    pub fn of(sources: &[Source]) -> Written {
        let mut entries = BTreeMap::new();
        for (index, source) in sources.iter().enumerate() {
            let id = SourceId(index as u32);
            for item in parse(source, id).file.items {
                if let Item::Entry(entry) = item {
                    entries.insert((id, entry.span.start), (entry.span.end, print(&entry)));
                }
            }
        }
        Written { entries }
    }

    /// The entry in which a place lies: of a rule, a scenario or a claim.
    pub fn at(&self, place: Span) -> Option<&str> {
        let (_, (end, text)) = self.entries.range(..=(place.source, place.start)).next_back()?;
        (place.start < *end).then_some(text.as_str())
    }
}
