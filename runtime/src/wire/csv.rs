//! A row of a file of records: cells divided by a separator, in quotes where the layout has them.
//!
//! Rows are split on raw bytes in blocks of 64 and converted afterwards, cell by cell. What is ASCII is never
//! converted: it is a part of a text as long as the block, in which all other bytes are masked.

mod block;
mod cell;
mod cells;
mod coarse;
mod columns;
mod convert;
mod gathered;
mod next;
mod read;
mod split;
mod style;
mod write;

pub(super) use cell::{Around, put_empty, write_few};
pub(crate) use cells::{Cells, Next};
pub(crate) use columns::Columns;
pub(crate) use gathered::Gathered;
pub(super) use next::{next_built, next_day, next_owned, next_text, next_unsigned, skip_empty};
pub(super) use read::{any_value, find, has_more, leftovers};
pub(super) use split::Span;
pub(crate) use split::{Broken, Found as RowAt, MAX_COLUMNS};
pub(crate) use style::{Formulas, QuoteStyle, Style};
pub(crate) use write::special;
pub(super) use write::{end_row, put_seen, put_text, write_plain, write_rest, write_text, write_wide};

use crate::class::{self, LINE_BREAK, NON_ASCII};

/// What a cell with no need for a second look does not hold: control characters with NUL among them, line breaks,
/// and what must be converted.
pub(super) const SPECIAL: u64 = NON_ASCII | LINE_BREAK | class::group(0);

/// What values that a spreadsheet has changed hold: `#REF!`, `="0001"`, `1.23E+15`.
const SUSPECT: u64 = class::group(b'#') | class::group(b'=') | class::group(b'+');

/// Not a byte's group: the cell's bytes are no text in the file's charset.
const UNREADABLE: u64 = 1 << 47;
