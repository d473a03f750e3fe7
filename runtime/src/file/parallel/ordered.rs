//! The rows of batches in their order, as the thread that asks for them sees them.

use super::batch::Batch;
use super::crew::Feed;
use crate::file::tally::Tally;
use crate::file::{FileInfo, RawRow, ReadError, Rows};

/// The rows of batches in their order.
pub(super) struct Ordered<'s, T> {
    info: &'s FileInfo<'s>,
    tally: Tally<'s>,
    stops_at_first: bool,
    batch: Option<Batch<T>>,
    /// The row of the batch that comes next.
    next: usize,
    /// The number of the batch that comes next.
    number: u64,
    over: bool,
}

impl<'s, T> Ordered<'s, T> {
    /// Counts from now on what these rows would have counted.
    pub(super) fn new(rows: &mut Rows<'s>) -> Self {
        let tally = std::mem::replace(&mut rows.tally, Tally::elsewhere(rows.info));
        let (info, stops_at_first) = (rows.info, rows.settings.stop_at_first);
        Self { info, tally, stops_at_first, batch: None, next: 0, number: 0, over: false }
    }

    /// What was made of the next row, which is then the row that is read.
    #[inline]
    pub(super) fn advance(&mut self, feed: &(impl Feed<'s, T> + ?Sized)) -> Option<Result<T, ReadError>> {
        loop {
            if self.over {
                return None;
            }
            if let Some(made) = self.batch.as_mut().and_then(|batch| batch.made.pop_front()) {
                self.next += 1;
                return Some(Ok(made));
            }
            if let Some(error) = self.turn(feed) {
                return Some(Err(error));
            }
        }
    }

    /// Goes on to the next batch, or ends.
    #[cold]
    fn turn(&mut self, feed: &(impl Feed<'s, T> + ?Sized)) -> Option<ReadError> {
        if let Some(end) = self.batch.as_mut().and_then(|batch| batch.end.take()) {
            self.over = true;
            let missing = || self.tally.finish(end.line);
            return match end.result.map(|()| missing()) {
                Ok(missing) if missing.is_empty() => None,
                Ok(missing) => Some(ReadError::Incomplete(missing)),
                Err(error) => Some(error),
            };
        }
        self.batch = feed.next(self.number, self.batch.take());
        self.over = self.batch.is_none();
        self.number += 1;
        self.next = 0;
        None
    }

    /// Nothing follows.
    pub(super) fn stop(&mut self) {
        self.over = true;
    }

    /// The row that is read.
    pub(super) fn row(&mut self) -> Option<RawRow<'_, 's>> {
        let batch = self.batch.as_mut()?;
        let index = self.next.checked_sub(1)?;
        let current = *batch.rows.get(index)?;
        batch.gathered.read(index);
        Some(RawRow::gathered(self.info, &batch.gathered, &mut self.tally, current))
    }

    /// The line and the kind of the row that is read.
    #[inline]
    pub(super) fn place(&self) -> (u64, Option<usize>) {
        let current = self.batch.as_ref().and_then(|batch| batch.rows.get(self.next.checked_sub(1)?));
        current.map_or((0, None), |current| (current.line, current.kind))
    }

    pub(super) fn line(&self) -> u64 {
        self.place().0
    }

    pub(super) fn raw(&self) -> &[u8] {
        let batch = self.batch.as_ref();
        let found = batch.and_then(|batch| {
            let current = batch.rows.get(self.next.checked_sub(1)?)?;
            Some(batch.gathered.cells().row(current.at?))
        });
        found.unwrap_or_default()
    }

    pub(super) fn bytes(&self) -> u64 {
        self.batch.as_ref().map_or(0, |batch| batch.bytes)
    }

    pub(super) fn is_idle(&self) -> bool {
        self.tally.idle
    }

    pub(super) fn stops_at_first(&self) -> bool {
        self.stops_at_first
    }
}
