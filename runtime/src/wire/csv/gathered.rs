//! Rows of a block that were found in one place and are read in another, such as on another thread.

use super::Cells;
use super::split::{Found, Span};

/// A block and where the cells of its rows are.
pub(crate) struct Gathered {
    cells: Cells,
    spans: Vec<Span>,
    rows: Vec<Place>,
}

/// Where the cells of a row are.
struct Place {
    begin: usize,
    /// The first of its spans.
    first: usize,
    /// How many cells the row has; of hostile rows more than there are spans.
    count: usize,
}

impl Gathered {
    /// Without rows; `cells` are of no file yet.
    pub(crate) fn new(cells: Cells) -> Self {
        Self { cells, spans: Vec::new(), rows: Vec::new() }
    }

    /// Adds the row that was found. Its block is not moved until it is taken.
    pub(crate) fn add(&mut self, finder: &mut Cells, row: Found) {
        let (first, count) = (self.spans.len(), finder.count());
        self.rows.push(Place { begin: row.begin, first, count });
        self.spans.extend_from_slice(finder.keep());
    }

    /// Takes the block in which the rows were found, and leaves one with the rest of it.
    pub(crate) fn take_block(&mut self, finder: &mut Cells) {
        finder.hand_over(&mut self.cells);
    }

    /// Reads a row of those that were added: its cells are then the ones that are read.
    #[inline]
    pub(crate) fn read(&mut self, row: usize) {
        let Some(Place { begin, first, count }) = self.rows.get(row) else { return };
        let end = self.rows.get(row + 1).map_or(self.spans.len(), |next| next.first);
        self.cells.set(*begin, self.spans.get(*first..end).unwrap_or_default(), *count);
    }

    /// The cells of the row that is read.
    #[inline]
    pub(crate) fn cells(&self) -> &Cells {
        &self.cells
    }

    /// How many bytes its block can hold.
    pub(crate) fn held(&self) -> usize {
        self.cells.held()
    }

    /// Forgets all rows.
    pub(crate) fn clear(&mut self) {
        self.cells.shrink();
        self.rows.clear();
        self.spans.clear();
    }
}
