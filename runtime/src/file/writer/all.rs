//! Writing many records at once, on several threads. What is written and refused is what one thread writes and refuses.
//!
//! The lines of a chunk are made on any thread. What depends on the records before, places, totals and the lines that
//! problems are at, is settled in order on the thread that writes.

use std::io::{self, Write};
use std::slice::Chunks;
use std::{mem, thread};

use super::crew::{Closing, Crew};
use super::{WriteError, Writer};
use crate::file::lines::Look;
use crate::file::{RowError, WriteRecord};

/// The records of a chunk, at least and at most: enough to be worth a thread's turn, and few enough to stay in its cache.
const FEWEST: usize = 64;
const MOST: usize = 512;

/// What became of many records; see [`Writer::write_all`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "records with problems are not written, and only this tells which"]
pub struct Written {
    /// How many were written.
    pub records: usize,
    /// The others in their order: the place among the records, from 0, and what is wrong.
    pub refused: Vec<(usize, RowError)>,
}

impl<M: WriteRecord + Sync, O: Write> Writer<M, O> {
    /// Validates and writes these records in their order on so many threads, of which the calling one is one; see
    /// [`threads`](crate::file::threads). Those with problems are left out, and the others are written. Bytes, problems
    /// and totals are those of [`Writer::write`] for one after another, which may come before and after.
    ///
    /// Call it with a few ten thousand records at a time: the threads begin and end with each call. Buffers, some
    /// hundred KiB for a thread, are kept, so memory does not depend on how many calls there are.
    ///
    /// Not worth while for a few thousand records, where records are made slower than they are written or the output is
    /// slow, and on machines that have other things to do: the threads together take more time of processors than one
    /// would alone. Records that are made one by one, and only then gathered for this, may be quicker with
    /// [`Writer::write`].
    ///
    /// ```
    /// use denbun::file::{self, Writer};
    /// # use denbun::{Message, Yen};
    /// # #[derive(Message)]
    /// # #[message(wire = "csv")]
    /// # struct Payment { #[field(name = "amount", label = "金額", format = "半角数字(5)", public)] amount: Yen }
    ///
    /// let mut writer = Writer::<Payment, _>::new(Vec::new());
    /// let mut records = Vec::new();
    /// for batch in [[1, 20, 300], [4000, 500_000, 6]] {
    ///     records.clear();
    ///     records.extend(batch.map(|amount| Payment { amount: Yen(amount) }));
    ///     for (index, error) in writer.write_all(&records, file::threads())?.refused {
    ///         assert_eq!((index, records[index].amount, error.line), (1, Yen(500_000), 5));
    ///     }
    /// }
    /// assert_eq!(writer.finish()?, b"1\r\n20\r\n300\r\n4000\r\n6\r\n");
    /// # Ok::<(), file::WriteError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The bytes cannot be written. How many of the records came that far is not known.
    ///
    /// # Panics
    ///
    /// As a record or the output does. The chunks of records before are written.
    pub fn write_all(&mut self, records: &[M], threads: usize) -> io::Result<Written> {
        let before = self.raw.records();
        let mut refused = Vec::new();
        let size = records.len().div_ceil(threads.max(1).saturating_mul(4)).clamp(FEWEST, MOST);
        let threads = threads.min(records.len().div_ceil(size));
        // A file that cannot be begun is told to each record.
        if threads > 1
            && let Ok(look) = self.raw.lines.look()
        {
            self.side_by_side(look, records.chunks(size), threads, &mut refused)?;
        } else {
            self.one_by_one(records, &mut refused)?;
        }
        Ok(Written { records: (self.raw.records() - before) as usize, refused })
    }

    fn side_by_side(
        &mut self,
        look: Look<'static>,
        parts: Chunks<'_, M>,
        threads: usize,
        refused: &mut Vec<(usize, RowError)>,
    ) -> io::Result<()> {
        let crew = Crew::new(look, parts.clone(), mem::take(&mut self.chunks), threads);
        let result = thread::scope(|scope| {
            let _closing = Closing(&crew);
            for _ in 1..threads {
                let helper = thread::Builder::new().name("denbun-file".into());
                // A thread that cannot be had is one fewer: the others do its work.
                let _ = helper.spawn_scoped(scope, || crew.help());
            }
            self.append(&crew, parts, refused)
        });
        self.chunks = crew.into_buffers();
        result
    }

    fn append(
        &mut self,
        crew: &Crew<'_, '_, M>,
        parts: Chunks<'_, M>,
        refused: &mut Vec<(usize, RowError)>,
    ) -> io::Result<()> {
        let mut first = 0;
        for (number, records) in parts.enumerate() {
            let mut chunk = crew.next(number);
            chunk.append(&mut self.raw.lines, records, |at, error| refused.push((first + at, error)));
            // Before writing, which may take long.
            crew.done(chunk);
            self.raw.gathered()?;
            first += records.len();
        }
        Ok(())
    }

    fn one_by_one(&mut self, records: &[M], refused: &mut Vec<(usize, RowError)>) -> io::Result<()> {
        for (index, record) in records.iter().enumerate() {
            match self.write(record) {
                Ok(()) => {}
                Err(WriteError::Record(error)) => refused.push((index, error)),
                Err(WriteError::Io(error)) => return Err(error),
            }
        }
        Ok(())
    }
}
