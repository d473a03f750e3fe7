//! Reading files on several threads. What is read is what one thread reads: the same rows in the same order with the same
//! problems.
//!
//! Whoever has nothing to do finds the rows of the next block, one thread at a time, and then reads them, side by side
//! with others. The thread that asks for rows takes part. What depends on the rows before, places and totals, is
//! checked in order when rows are given.

mod batch;
mod crew;
mod ordered;

use std::io::Read;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use super::rows::settled;
use super::{Problems, RawReader, RawRow, ReadError, ReadRecord, Reader, Row, RowError};
use crate::message::{DecodeError, Decoded};
use crate::rest::Rest;
use crate::violation::Violations;

use crew::{Crew, Feed};
use ordered::Ordered;

/// How many threads are worth while here: as many as the machine has processors for this program, but at most eight,
/// since one thread at a time finds the rows.
pub fn threads() -> usize {
    const MOST: usize = 8;
    thread::available_parallelism().map_or(1, NonZeroUsize::get).min(MOST)
}

/// What a thread makes of a row. Most rows are good, and then only the record goes from thread to thread.
enum Taken<M> {
    Good(M),
    Other(Box<Option<Result<Decoded<M>, DecodeError>>>),
}

fn take<M: for<'a> ReadRecord<'a>>(row: &RawRow<'_, 'static>) -> Taken<M> {
    match row.record::<M>() {
        Some(Ok(Decoded { message, violations, unknown })) if violations.is_empty() && unknown.is_empty() => {
            Taken::Good(message)
        }
        other => Taken::Other(Box::new(other)),
    }
}

impl<M, I> Reader<M, I>
where
    M: for<'a> ReadRecord<'a> + Send + 'static,
    I: Read + Send + 'static,
{
    /// Reads on so many threads, of which the one that asks for rows is one; see [`super::threads`]. The rows and their
    /// order are those of the reader.
    ///
    /// Not worth while for files of a few thousand rows, where rows are made slower than they are read, and on machines
    /// that have other things to do: the threads together take more time of processors than one would alone. Memory is
    /// about one MiB for a thread, and more if lines are long, but does not depend on how many rows there are. Rows
    /// come when a block is full or the file has ended, not as bytes trickle in.
    ///
    /// Whoever stops early drops the iterator. That waits until all threads have ended, and so for an input that is
    /// being read.
    ///
    /// ```
    /// use denbun::file::{self, Reader};
    /// # use denbun::{Message, Yen};
    /// # #[derive(Message)]
    /// # #[message(wire = "csv")]
    /// # struct Payment { #[field(name = "amount", label = "金額", format = "半角数字", public)] amount: Yen }
    ///
    /// let file = b"1000\n2000\n".as_slice();
    /// let mut sum = 0;
    /// for row in Reader::<Payment, _>::new(file).parallel(file::threads()) {
    ///     sum += row?.accepted()?.amount.0;
    /// }
    /// assert_eq!(sum, 3000);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn parallel(self, threads: usize) -> Parallel<M> {
        let (rows, crew) = prepared(self.raw, threads, take::<M>);
        let crew: Arc<dyn Feed<'static, Taken<M>> + Send> = Arc::new(crew);
        let helper = |_| {
            let crew = Arc::clone(&crew);
            // A thread that cannot be had is one fewer: the others do its work.
            thread::Builder::new().name("denbun-file".into()).spawn(move || crew.help()).ok()
        };
        let helpers = (1..threads).filter_map(helper).collect();
        Parallel { rows, crew, helpers }
    }
}

impl<'s, I: Read + Send> RawReader<'s, I> {
    /// Reads on so many threads, of which the calling one is one: `work` is called for rows on any of them, `body` is
    /// given the rows in their order with what `work` made of them. All threads have ended when it returns.
    ///
    /// What is said of [`Reader::parallel`] holds here, too. Records that are not to own their texts are made in `work`
    /// with [`RawRow::record`].
    ///
    /// ```
    /// use denbun::file::{self, FileInfo, RawReader, RecordKind};
    /// # use denbun::Message;
    /// # #[derive(Message)]
    /// # #[message(wire = "csv")]
    /// # struct Payment { #[field(name = "id", label = "番号", format = "半角数字(6)")] id: String }
    ///
    /// let kinds = [RecordKind::of(Payment::SCHEMA)];
    /// let info = FileInfo::new(&kinds);
    /// let reader = RawReader::new(&info, &b"123\n45\n"[..]);
    /// let lengths: Vec<usize> = reader.parallel(file::threads(), |row| row.bytes().len(), |rows| {
    ///     let mut lengths = Vec::new();
    ///     while let Some(row) = rows.next_row() {
    ///         lengths.push(row?.1);
    ///     }
    ///     Ok::<_, file::ReadError>(lengths)
    /// })?;
    /// assert_eq!(lengths, [3, 2]);
    /// # Ok::<(), file::ReadError>(())
    /// ```
    pub fn parallel<T: Send, R>(
        self,
        threads: usize,
        work: impl Fn(&RawRow<'_, 's>) -> T + Sync,
        body: impl FnOnce(&mut ParallelRows<'_, 's, T>) -> R,
    ) -> R {
        let (rows, crew) = prepared(self, threads, work);
        thread::scope(|scope| {
            for _ in 1..threads {
                let helper = thread::Builder::new().name("denbun-file".into());
                // A thread that cannot be had is one fewer: the others do its work.
                let _ = helper.spawn_scoped(scope, || crew.help());
            }
            body(&mut ParallelRows { rows, crew: &crew })
        })
    }
}

fn prepared<'s, I, T, W>(
    mut reader: RawReader<'s, I>,
    threads: usize,
    work: W,
) -> (Ordered<'s, T>, Crew<'s, I, T, W>) {
    let rows = Ordered::new(&mut reader.rows);
    (rows, Crew::new(reader, threads, work))
}

/// Rows that several threads read, in their order; see [`RawReader::parallel`].
pub struct ParallelRows<'c, 's, T> {
    rows: Ordered<'s, T>,
    crew: &'c dyn Feed<'s, T>,
}

impl<'s, T> ParallelRows<'_, 's, T> {
    /// The next row, with what was made of it.
    pub fn next_row(&mut self) -> Option<Result<(RawRow<'_, 's>, T), ReadError>> {
        match self.rows.advance(self.crew)? {
            Ok(made) => Some(Ok((self.rows.row()?, made))),
            Err(error) => Some(Err(error)),
        }
    }

    /// How many bytes were read to find the row given last.
    pub fn bytes_read(&self) -> u64 {
        self.rows.bytes()
    }

    /// The line of the row given last, from 1.
    pub fn line(&self) -> u64 {
        self.rows.line()
    }
}

impl<T> Drop for ParallelRows<'_, '_, T> {
    fn drop(&mut self) {
        self.crew.close();
    }
}

/// The records of a file that several threads read, in their order; see [`Reader::parallel`].
pub struct Parallel<M> {
    rows: Ordered<'static, Taken<M>>,
    crew: Arc<dyn Feed<'static, Taken<M>> + Send>,
    helpers: Vec<JoinHandle<()>>,
}

impl<M> Parallel<M> {
    /// How many bytes were read to find the row given last.
    pub fn bytes_read(&self) -> u64 {
        self.rows.bytes()
    }

    /// The line of the row given last, from 1.
    pub fn line(&self) -> u64 {
        self.rows.line()
    }

    /// The bytes of the row given last, without the line end.
    pub fn raw(&self) -> &[u8] {
        self.rows.raw()
    }
}

impl<M: for<'a> ReadRecord<'a>> Iterator for Parallel<M> {
    type Item = Result<Row<M>, ReadError>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let taken = match self.rows.advance(&*self.crew)? {
            Ok(taken) => taken,
            Err(error) => return Some(Err(error)),
        };
        match taken {
            Taken::Good(record) if self.rows.is_idle() => {
                let (line, kind) = self.rows.place();
                let (record, problems, unknown) = (Some(record), Problems::new(), Rest::new());
                Some(Ok(Row { line, kind, record, problems, unknown }))
            }
            Taken::Good(message) => {
                let (violations, unknown) = (Violations::new(), Rest::new());
                self.settled(Some(Ok(Decoded { message, violations, unknown })))
            }
            Taken::Other(taken) => self.settled(*taken),
        }
    }
}

impl<M: for<'a> ReadRecord<'a>> Parallel<M> {
    #[cold]
    fn settled(
        &mut self,
        taken: Option<Result<Decoded<M>, DecodeError>>,
    ) -> Option<Result<Row<M>, ReadError>> {
        let row = settled(self.rows.row()?, taken);
        if self.rows.stops_at_first() && !row.problems.is_empty() {
            self.rows.stop();
            return Some(Err(ReadError::Stopped(RowError { line: row.line, problems: row.problems })));
        }
        Some(Ok(row))
    }
}

impl<M> Drop for Parallel<M> {
    fn drop(&mut self) {
        self.crew.close();
        for helper in self.helpers.drain(..) {
            // What a thread panicked with was passed on, unless nobody asked for the row.
            let _ = helper.join();
        }
    }
}
