//! Rows that go from thread to thread together.

use std::collections::VecDeque;

use crate::file::reader::RawReader;
use crate::file::rows::Current;
use crate::file::tally::Tally;
use crate::file::{FileInfo, RawRow, ReadError, Rows};
use crate::wire::csv::Gathered;

/// How many rows are in a batch, at most. Short rows fill no block, since what is made of them is much larger.
const ROWS: usize = 512;

/// Rows of a block, and what was made of them.
pub(super) struct Batch<T> {
    /// Its place among the others.
    pub(super) number: u64,
    pub(super) rows: Vec<Current>,
    pub(super) gathered: Gathered,
    pub(super) made: VecDeque<T>,
    /// How many bytes were read.
    pub(super) bytes: u64,
    pub(super) end: Option<End>,
}

/// How the file ended.
pub(super) struct End {
    pub(super) result: Result<(), ReadError>,
    /// Where a row that is missing would have been.
    pub(super) line: u64,
}

impl<T> Batch<T> {
    pub(super) fn new(rows: &Rows<'_>) -> Self {
        let (gathered, made) = (rows.gathered(), VecDeque::new());
        Self { number: 0, rows: Vec::new(), gathered, made, bytes: 0, end: None }
    }

    /// Forgets its rows.
    pub(super) fn clear(&mut self) {
        self.rows.clear();
        self.gathered.clear();
        self.made.clear();
    }

    /// How many bytes its block can hold.
    pub(super) fn held(&self) -> usize {
        self.gathered.held()
    }

    /// Takes the rows that come next.
    pub(super) fn fill<I: std::io::Read>(&mut self, reader: &mut RawReader<'_, I>) {
        let result = reader.gather(&mut self.gathered, &mut self.rows, ROWS);
        self.bytes = reader.bytes_read();
        self.end = result.map(|result| End { result, line: reader.rows.next_line });
    }

    /// Makes something of every row.
    pub(super) fn work<'s>(
        &mut self,
        info: &'s FileInfo<'s>,
        tally: &mut Tally<'s>,
        work: impl Fn(&RawRow<'_, 's>) -> T,
    ) {
        let Self { rows, gathered, made, .. } = self;
        made.extend(rows.iter().enumerate().map(|(index, current)| {
            gathered.read(index);
            work(&RawRow::gathered(info, gathered, tally, *current))
        }));
    }
}
