//! The bytes of a stream of records.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::charset::Charset;
use crate::file::lines::Lines;
use crate::file::{Guard, Layout, Records, WriteError, WriteRecord};

/// How many bytes a piece has at least, but for the last.
const PIECE: usize = 32 << 10;

/// Writes a stream of records as pieces of a file, such as the body of a request. It ends at the first record with
/// problems: half a file is not to be taken for a whole one.
pub fn bytes<M: Records, S: Stream<Item = M>>(records: S) -> ByteStream<M, S> {
    ByteStream { lines: Lines::new(M::FILE), records: Box::pin(records), over: false }
}

/// See [`bytes()`].
pub struct ByteStream<M, S: Stream<Item = M>> {
    lines: Lines<'static>,
    records: Pin<Box<S>>,
    over: bool,
}

// Nothing of it is pinned but the records, which have a box of their own.
impl<M, S: Stream<Item = M>> Unpin for ByteStream<M, S> {}

impl<M, S: Stream<Item = M>> ByteStream<M, S> {
    /// Writes another layout than the file's.
    pub fn layout(mut self, layout: Layout) -> Self {
        self.lines.layout = layout;
        self
    }

    /// Writes another charset than the file's.
    pub fn charset(mut self, charset: Charset) -> Self {
        self.lines.charset = charset;
        self
    }

    /// What is done with formulas, see [`crate::file::RawWriter::guard`].
    pub fn guard(mut self, guard: Guard) -> Self {
        self.lines.guard = guard;
        self
    }

    fn piece(&mut self) -> Option<Vec<u8>> {
        let piece = std::mem::take(&mut self.lines.out);
        (!piece.is_empty()).then_some(piece)
    }
}

impl<M: WriteRecord, S: Stream<Item = M>> Stream for ByteStream<M, S> {
    type Item = Result<Vec<u8>, WriteError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        while !this.over {
            if this.lines.out.len() >= PIECE {
                return Poll::Ready(this.piece().map(Ok));
            }
            let result = match this.records.as_mut().poll_next(context) {
                // What is there already need not wait.
                Poll::Pending => {
                    return match this.piece() {
                        Some(piece) => Poll::Ready(Some(Ok(piece))),
                        None => Poll::Pending,
                    };
                }
                Poll::Ready(Some(mut record)) => this.write(&mut record),
                Poll::Ready(None) => {
                    this.over = true;
                    this.lines.finish()
                }
            };
            if let Err(error) = result {
                this.over = true;
                this.lines.out.clear();
                return Poll::Ready(Some(Err(WriteError::Record(error))));
            }
        }
        Poll::Ready(this.piece().map(Ok))
    }
}

impl<M: WriteRecord, S: Stream<Item = M>> ByteStream<M, S> {
    fn write(&mut self, record: &mut M) -> Result<(), crate::file::RowError> {
        self.lines.write(record.kind(), |encoder| record.put_record(encoder), |field| record.integer(field))
    }
}
