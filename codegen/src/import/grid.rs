//! A table as cells: what all input formats become. Every cell knows where it was written.

use std::ops::Range;

/// How many cells one table may have; what would be more is refused.
pub(super) const MAX_CELLS: usize = 200_000;

/// How many lines all tables of one text may have.
pub(super) const MAX_LINES: usize = 10_000;

/// A cell.
#[derive(Debug, Clone, Default)]
pub(super) struct Cell {
    /// The text, without what nobody sees; lines are divided by `\n`.
    pub(super) text: String,
    /// Where it stands in the input, in bytes.
    pub(super) span: Range<usize>,
    /// Whether it is the same cell as the one above it.
    pub(super) is_below: bool,
    /// Whether it is the same cell as the one before it.
    pub(super) is_beside: bool,
}

/// A line of a table.
pub(super) type Line = Vec<Cell>;

/// A table, and the text that stands around it.
#[derive(Debug, Clone, Default)]
pub(super) struct Grid {
    pub(super) lines: Vec<Line>,
    /// How many of the lines are headers, where the format says so.
    pub(super) headers: Option<usize>,
    /// The last line of text before it.
    pub(super) title: String,
    /// The text behind it, up to the next table.
    pub(super) after: String,
    pub(super) span: Range<usize>,
}

impl Cell {
    pub(super) fn new(text: &str, span: Range<usize>) -> Self {
        Self { text: super::plain::clean(text).trim_end().to_owned(), span, ..Self::default() }
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl Grid {
    /// How many columns the widest line has.
    pub(super) fn width(&self) -> usize {
        self.lines.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// A table worth looking at: several columns.
    pub(super) fn is_table(&self) -> bool {
        self.width() > 1
    }
}
