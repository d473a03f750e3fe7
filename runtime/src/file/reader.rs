//! Reading files from [`io::Read`].

use std::io::{ErrorKind, Read};
use std::marker::PhantomData;

use super::rows::Current;
use super::{Advance, FileInfo, Layout, RawRow, ReadError, ReadRecord, Records, Row, Rows};
use crate::charset::Charset;
use crate::wire::csv::Gathered;

/// A block with less room than this, in bytes, is full.
const LITTLE: usize = 8 << 10;

/// Reads rows without Rust types, for who walks schemas.
pub struct RawReader<'s, I> {
    pub(super) rows: Rows<'s>,
    input: I,
    over: bool,
}

impl<'s, I: Read> RawReader<'s, I> {
    /// Reads a file that looks like this.
    pub fn new(info: &'s FileInfo<'s>, input: I) -> Self {
        Self { rows: Rows::new(info), input, over: false }
    }

    /// Reads another layout than the file's.
    pub fn layout(mut self, layout: Layout) -> Self {
        self.rows.set(|settings| settings.layout = layout);
        self
    }

    /// Reads another charset than the file's.
    pub fn charset(mut self, charset: Charset) -> Self {
        self.rows.set(|settings| settings.charset = charset);
        self
    }

    /// How long a line may be, in bytes; [`super::LINE_LIMIT`] if nothing is said. A longer one is one row error.
    pub fn line_limit(mut self, bytes: usize) -> Self {
        self.rows.set(|settings| settings.limit(bytes));
        self
    }

    /// Stops at the first row with problems.
    pub fn stop_at_first(mut self) -> Self {
        self.rows.stop_at_first();
        self
    }

    /// How many bytes were read.
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

    /// The next row.
    pub fn next_row(&mut self) -> Option<Result<RawRow<'_, 's>, ReadError>> {
        match self.advance() {
            Ok(true) => Some(Ok(self.rows.row())),
            Ok(false) => None,
            Err(error) => Some(Err(error)),
        }
    }

    /// Whether there is another row.
    #[inline]
    fn advance(&mut self) -> Result<bool, ReadError> {
        while !self.over {
            match self.rows.advance() {
                Ok(Advance::Row) => return Ok(true),
                Ok(Advance::More) => self.fill()?,
                Ok(Advance::End) => self.over = true,
                Err(error) => return self.give_up(error),
            }
        }
        Ok(false)
    }

    /// Gathers the rows that come next, as many as the block has or as are `wanted`. Gives how the file ended, if it
    /// did.
    pub(super) fn gather(
        &mut self,
        gathered: &mut Gathered,
        rows: &mut Vec<Current>,
        wanted: usize,
    ) -> Option<Result<(), ReadError>> {
        let ended = loop {
            match self.rows.advance() {
                Ok(Advance::Row) => rows.push(self.rows.gather(gathered)),
                Ok(Advance::More) if !rows.is_empty() && self.rows.space().len() < LITTLE => break None,
                Ok(Advance::More) => match self.fill() {
                    Ok(()) => {}
                    Err(error) => break Some(Err(error)),
                },
                Ok(Advance::End) => break Some(Ok(())),
                Err(error) => break Some(Err(error)),
            }
            if rows.len() == wanted {
                break None;
            }
        };
        self.over |= ended.is_some();
        self.rows.hand_over(gathered);
        ended
    }

    #[cold]
    fn give_up<T>(&mut self, error: ReadError) -> Result<T, ReadError> {
        self.over = true;
        Err(error)
    }

    #[cold]
    fn fill(&mut self) -> Result<(), ReadError> {
        loop {
            match self.input.read(self.rows.space()) {
                Ok(0) => self.rows.end(),
                Ok(count) => self.rows.filled(count),
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return self.give_up(error.into()),
            }
            return Ok(());
        }
    }
}

/// Reads the records of a file. It is an iterator of [`Row`]s; a row with problems does not end it.
///
/// ```
/// use denbun::file::Reader;
/// # use denbun::{Message, Yen};
/// # #[derive(Message)]
/// # #[message(wire = "csv")]
/// # struct Payment {
/// #     #[field(name = "id", label = "番号", format = "半角数字(6)", length = exact)]
/// #     id: String,
/// #     #[field(name = "amount", label = "金額", format = "半角数字", public)]
/// #     amount: Yen,
/// # }
///
/// let file = b"123456,1000\r\n12345,2,000\r\n";
/// let mut reader = Reader::<Payment, _>::new(&file[..]);
///
/// let first = reader.next().unwrap()?;
/// assert_eq!(first.accepted()?.amount, Yen(1000));
///
/// let second = reader.next().unwrap()?;
/// assert_eq!(second.unknown.get("3"), Some("000"));
/// let problem = second.accepted().unwrap_err();
/// assert!(problem.to_string().starts_with("line 2, column 1, id: leading zeros may be lost"));
/// assert!(reader.next().is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Reader<M, I> {
    pub(super) raw: RawReader<'static, I>,
    record: PhantomData<fn() -> M>,
}

impl<M: Records, I: Read> Reader<M, I> {
    /// Reads a file of these records. It needs no buffer around it.
    pub fn new(input: I) -> Self {
        Self { raw: RawReader::new(M::FILE, input), record: PhantomData }
    }

    /// Reads another layout than the file's.
    pub fn layout(mut self, layout: Layout) -> Self {
        self.raw = self.raw.layout(layout);
        self
    }

    /// Reads another charset than the file's.
    pub fn charset(mut self, charset: Charset) -> Self {
        self.raw = self.raw.charset(charset);
        self
    }

    /// How long a line may be, in bytes; [`super::LINE_LIMIT`] if nothing is said. A longer one is one row error.
    pub fn line_limit(mut self, bytes: usize) -> Self {
        self.raw = self.raw.line_limit(bytes);
        self
    }

    /// Stops at the first row with problems.
    pub fn stop_at_first(mut self) -> Self {
        self.raw = self.raw.stop_at_first();
        self
    }

    /// How many bytes were read.
    pub fn bytes_read(&self) -> u64 {
        self.raw.bytes_read()
    }

    /// The line of the row given last, from 1.
    pub fn line(&self) -> u64 {
        self.raw.line()
    }

    /// The bytes of the row given last, without the line end.
    pub fn raw(&self) -> &[u8] {
        self.raw.raw()
    }

    /// The next row as a record that may borrow from the reader: its texts are parts of what was read, and no
    /// memory is asked for.
    #[inline]
    pub fn next_row<'r, B: ReadRecord<'r>>(&'r mut self) -> Option<Result<Row<B>, ReadError>> {
        match self.raw.advance() {
            Ok(true) => Some(self.raw.rows.read()),
            Ok(false) => None,
            Err(error) => Some(Err(error)),
        }
    }
}

impl<M: for<'a> ReadRecord<'a>, I: Read> Iterator for Reader<M, I> {
    type Item = Result<Row<M>, ReadError>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.next_row::<M>()
    }
}
