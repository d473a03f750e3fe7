//! Writing files to [`io::Write`].

mod all;
mod chunk;
mod crew;

use std::io::Write;
use std::marker::PhantomData;
use std::{fmt, io};

use super::lines::Lines;
use super::{FileInfo, Guard, Layout, Records, RowError, WriteRecord};
use crate::charset::Charset;
use crate::wire::Encoder;

pub use all::Written;
use chunk::Chunk;

/// How many bytes are gathered before they are written.
const GATHERED: usize = 32 << 10;

/// Why a record, or the end of a file, is not written.
#[derive(Debug)]
pub enum WriteError {
    /// The bytes could not be written.
    Io(io::Error),
    /// The record has problems. Nothing of it is written, and others can follow.
    Record(RowError),
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "the file cannot be written: {error}"),
            Self::Record(row) => row.fmt(f),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Record(row) => Some(row),
        }
    }
}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Writes rows without Rust types, for who walks schemas.
pub struct RawWriter<'s, O> {
    lines: Lines<'s>,
    output: O,
}

impl<'s, O: Write> RawWriter<'s, O> {
    /// Writes a file that looks like this.
    pub fn new(info: &'s FileInfo<'s>, output: O) -> Self {
        Self { lines: Lines::new(info), output }
    }

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

    /// What is done with formulas. If nothing is said they are refused in files that people open in a spreadsheet
    /// program, and written in others.
    pub fn guard(mut self, guard: Guard) -> Self {
        self.lines.guard = guard;
        self
    }

    /// Writes a record of this kind: `put` puts its fields, `integer` gives the values of fields that are totals or
    /// count in one.
    ///
    /// # Errors
    ///
    /// The record has problems, or the bytes cannot be written.
    pub fn write(
        &mut self,
        kind: usize,
        put: impl FnOnce(&mut Encoder<'_>),
        integer: impl Fn(usize) -> Option<i64>,
    ) -> Result<(), WriteError> {
        self.lines.write(kind, put, integer).map_err(WriteError::Record)?;
        Ok(self.gathered()?)
    }

    /// What a field that is a total must be, if the record came now.
    pub fn total(&self, kind: usize, field: usize) -> Option<u64> {
        self.lines.tally.total(kind, field)
    }

    /// How many records were written.
    pub fn records(&self) -> u64 {
        self.lines.records
    }

    /// Writes what is gathered, and gives the output back.
    ///
    /// # Errors
    ///
    /// A record that must be in the file was not written, or the bytes cannot be written.
    pub fn finish(mut self) -> Result<O, WriteError> {
        self.lines.finish().map_err(WriteError::Record)?;
        self.flush()?;
        self.output.flush()?;
        Ok(self.output)
    }

    /// Writes what is gathered, if it is enough.
    #[inline]
    fn gathered(&mut self) -> io::Result<()> {
        if self.lines.out.len() >= GATHERED { self.flush() } else { Ok(()) }
    }

    #[cold]
    fn flush(&mut self) -> io::Result<()> {
        self.output.write_all(&self.lines.out)?;
        self.lines.out.clear();
        Ok(())
    }
}

/// Writes the records of a file. What breaks a rule is not written.
///
/// ```
/// use denbun::file::Writer;
/// # use denbun::{Message, Yen};
/// # #[derive(Message)]
/// # #[message(wire = "csv", charset = "Shift_JIS")]
/// # struct Payment {
/// #     #[field(name = "name", label = "名前", format = "全角(20)")]
/// #     name: String,
/// #     #[field(name = "amount", label = "金額", format = "半角数字", public)]
/// #     amount: Yen,
/// # }
///
/// let mut writer = Writer::<Payment, _>::new(Vec::new());
/// writer.write(&Payment { name: "山".into(), amount: Yen(1000) })?;
/// let error = writer.write(&Payment { name: "𠮷".into(), amount: Yen(1) }).unwrap_err();
/// assert!(error.to_string().starts_with("line 2, column 1, name: character 1"));
/// assert_eq!(writer.finish()?, b"\x8e\x52,1000\r\n");
/// # Ok::<(), denbun::file::WriteError>(())
/// ```
pub struct Writer<M, O> {
    raw: RawWriter<'static, O>,
    record: PhantomData<fn(M)>,
    /// What several threads write into; empty until they do.
    chunks: Vec<Chunk>,
}

impl<M: Records, O: Write> Writer<M, O> {
    /// Writes a file of these records. It needs no buffer around it.
    pub fn new(output: O) -> Self {
        Self { raw: RawWriter::new(M::FILE, output), record: PhantomData, chunks: Vec::new() }
    }

    /// Writes another layout than the file's.
    pub fn layout(mut self, layout: Layout) -> Self {
        self.raw = self.raw.layout(layout);
        self
    }

    /// Writes another charset than the file's.
    pub fn charset(mut self, charset: Charset) -> Self {
        self.raw = self.raw.charset(charset);
        self
    }

    /// What is done with formulas, see [`RawWriter::guard`].
    pub fn guard(mut self, guard: Guard) -> Self {
        self.raw = self.raw.guard(guard);
        self
    }

    /// How many records were written.
    pub fn records(&self) -> u64 {
        self.raw.records()
    }

    /// Writes what is gathered, and gives the output back. A file without records still has its header line.
    ///
    /// # Errors
    ///
    /// A record that must be in the file was not written, or the bytes cannot be written.
    pub fn finish(self) -> Result<O, WriteError> {
        self.raw.finish()
    }
}

impl<M: WriteRecord, O: Write> Writer<M, O> {
    /// Validates a record and writes it. Totals in it must be what the records before it add up to.
    ///
    /// # Errors
    ///
    /// The record has problems, or the bytes cannot be written.
    #[inline]
    pub fn write(&mut self, record: &M) -> Result<(), WriteError> {
        self.raw.write(record.kind(), |encoder| record.put_record(encoder), |field| record.integer(field))
    }

    /// Sets the totals in a record to what the records before it add up to, then writes it.
    ///
    /// # Errors
    ///
    /// As for [`Writer::write`].
    pub fn write_filled(&mut self, record: &mut M) -> Result<(), WriteError> {
        self.raw.lines.fill(record);
        self.write(record)
    }
}
