//! Tables: cells in rows of one length.
//!
//! Where every agreement has a table of its own, most of a policy's text is cells, a hundred to a table and a few letters
//! in each. So a cell keeps no text of its own. A table has one text that holds what all its cells say, one after
//! another, and of each cell it knows where that ends and where the cell stood.

use crate::source::Span;

/// A table, heading first.
///
/// Invariant: it has a heading, and every row has as many cells as the heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the cells say, one after another, row by row.
    said: String,
    cells: Vec<Kept>,
    /// How many cells a row has.
    columns: usize,
}

/// A cell as a table keeps it. It begins where the one before it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Kept {
    /// Where it ends in the table's text.
    end: u32,
    /// Where it stood.
    span: Span,
}

/// A cell of a table, without the blanks around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell<'t> {
    /// What it says.
    pub text: &'t str,
    /// Where it stands.
    pub span: Span,
}

/// A row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'t> {
    table: &'t Table,
    /// Its number, that of the heading being 0.
    number: usize,
}

impl Table {
    /// A table of nothing but a heading.
    pub fn new(heading: &[Cell<'_>]) -> Table {
        let mut table = Table { said: String::new(), cells: Vec::new(), columns: heading.len() };
        table.extend(heading);
        table
    }

    /// Adds a row, if it is as long as the heading; says whether it is.
    #[must_use]
    pub fn push(&mut self, row: &[Cell<'_>]) -> bool {
        let fits = row.len() == self.columns;
        if fits {
            self.extend(row);
        }
        fits
    }

    fn extend(&mut self, cells: &[Cell<'_>]) {
        for cell in cells {
            self.said.push_str(cell.text);
            self.cells.push(Kept { end: self.said.len() as u32, span: cell.span });
        }
    }

    /// How many cells a row has.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// The heading.
    pub fn heading(&self) -> Row<'_> {
        Row { table: self, number: 0 }
    }

    /// The rows below the heading.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> + Clone {
        (1..self.cells.len() / self.columns.max(1)).map(|number| Row { table: self, number })
    }

    /// The heading and the rows below it.
    pub fn all_rows(&self) -> impl Iterator<Item = Row<'_>> + Clone {
        std::iter::once(self.heading()).chain(self.rows())
    }

    fn cell(&self, index: usize) -> Cell<'_> {
        let start = index.checked_sub(1).map_or(0, |before| self.cells[before].end);
        let Kept { end, span } = self.cells[index];
        Cell { text: &self.said[start as usize..end as usize], span }
    }
}

impl<'t> Row<'t> {
    /// Its cells.
    pub fn cells(self) -> impl ExactSizeIterator<Item = Cell<'t>> + DoubleEndedIterator + Clone {
        (0..self.table.columns).map(move |column| self.cell(column))
    }

    /// Its cell in a column that the table has.
    pub fn cell(self, column: usize) -> Cell<'t> {
        self.table.cell(self.number * self.table.columns + column)
    }
}
