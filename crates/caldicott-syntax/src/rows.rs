//! The rows that an entry ends with, found without the grammar.
//!
//! Where every agreement has a table of its own, nearly all of a policy is rows, and a row is the plainest thing of the
//! language: a line that starts and ends with a bar. The grammar looks at every cell of it. So an entry is given to the
//! grammar only as far as the first of the rows that it ends with: where one row may stand, more may follow. Should the
//! grammar refuse that, it is given the whole entry, so that whatever is wrong is found by the grammar alone.

use crate::reader::Reader;

/// The blanks of the grammar that stand on a line.
const BLANKS: [char; 3] = [' ', '\t', '\r'];

/// The rows that an entry ends with, blank lines and comments between them aside.
pub(crate) struct LastRows<'t> {
    /// Where the first of them ends.
    pub(crate) first_end: usize,
    /// The others, at least one, and where each begins.
    pub(crate) others: Vec<(usize, &'t str)>,
}

impl LastRows<'_> {
    /// Where the last of them ends.
    pub(crate) fn end(&self) -> usize {
        self.others.last().map_or(self.first_end, |&(start, row)| start + row.len())
    }
}

impl<'t> Reader<'t> {
    /// The rows that the text from `start` to `end` ends with, if they are more than one.
    pub(crate) fn last_rows(&self, start: usize, end: usize) -> Option<LastRows<'t>> {
        let text = self.text;
        let mut rows = Vec::new();
        for line in text[start..end].split('\n').rev() {
            let code = line.split('#').next().unwrap_or_default().trim_matches(BLANKS);
            if code.len() > 1 && code.starts_with('|') && code.ends_with('|') {
                rows.push((self.offset_of(code), code));
            } else if !code.is_empty() {
                break;
            }
        }
        let (first_start, first) = rows.pop()?;
        rows.reverse();
        (!rows.is_empty()).then(|| LastRows { first_end: first_start + first.len(), others: rows })
    }
}
