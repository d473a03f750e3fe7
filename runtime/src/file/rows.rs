//! Rows without any input: bytes are pushed in, rows are pulled out. Readers and streams are a few lines around this.

use std::borrow::Cow;
use std::sync::Arc;

use super::settings::Settings;
use super::tally::Tally;
use super::{FileInfo, Guard, Header, Problems, ReadError, Row, RowError, damage, header};
use super::{ReadRecord, Records};
use crate::charset::Charset;
use crate::message::{DecodeError, Decoded};
use crate::rest::Rest;
use crate::violation::{RuleKind, Violation, Violations};
use crate::wire::Decoder;
use crate::wire::csv::{Broken, Cells, Gathered, MAX_COLUMNS, Next, RowAt};

/// The size of a block: small enough to stay near the processor.
const BLOCK: usize = 32 << 10;

/// Rows of a file whose bytes are pushed in.
///
/// ```
/// use denbun::file::{Advance, FileInfo, RecordKind, Rows};
/// # use denbun::Message;
/// # #[derive(Message)]
/// # #[message(wire = "csv")]
/// # struct Payment { #[field(name = "id", label = "番号", format = "半角数字(6)")] id: String }
///
/// let kinds = [RecordKind::of(Payment::SCHEMA)];
/// let info = FileInfo::new(&kinds);
/// let mut rows = Rows::new(&info);
/// assert_eq!(rows.push(b"123\n45"), 6);
/// assert!(matches!(rows.advance()?, Advance::Row));
/// assert_eq!(rows.row().cell(0).as_deref(), Some("123"));
/// assert!(matches!(rows.advance()?, Advance::More));
/// rows.end();
/// assert!(matches!(rows.advance()?, Advance::Row));
/// assert!(matches!(rows.advance()?, Advance::End));
/// # Ok::<(), denbun::file::ReadError>(())
/// ```
pub struct Rows<'s> {
    pub(super) info: &'s FileInfo<'s>,
    pub(super) settings: Settings,
    cells: Cells,
    pub(super) tally: Tally<'s>,
    stage: Stage,
    current: Current,
    pub(super) next_line: u64,
    bytes: u64,
}

/// What [`Rows::advance`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advance {
    /// A row: see [`Rows::row`].
    Row,
    /// Nothing yet: push more bytes, or say that there are none.
    More,
    /// The file is read.
    End,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Mark,
    Header,
    Rows,
    Over,
}

/// The row that is read.
#[derive(Clone, Copy)]
pub(super) struct Current {
    pub(super) at: Option<RowAt>,
    pub(super) line: u64,
    pub(super) kind: Option<usize>,
}

impl<'s> Rows<'s> {
    /// Rows of a file that looks like this.
    pub fn new(info: &'s FileInfo<'s>) -> Self {
        Self::with(info, Settings::of(info))
    }

    pub(super) fn with(info: &'s FileInfo<'s>, settings: Settings) -> Self {
        Self {
            info,
            settings,
            cells: cells(info, &settings),
            tally: Tally::new(info),
            stage: Stage::Mark,
            current: Current { at: None, line: 0, kind: None },
            next_line: 1,
            bytes: 0,
        }
    }

    /// Begins again with other settings; nothing may have been read.
    pub(super) fn set(&mut self, change: impl FnOnce(&mut Settings)) {
        change(&mut self.settings);
        *self = Self::with(self.info, self.settings);
    }

    /// Stops at the first row with problems, of those that are still to be read.
    pub(super) fn stop_at_first(&mut self) {
        self.settings.stop_at_first = true;
    }

    /// Takes as many bytes as there is room for, and says how many: all of them, or as many as make rows first.
    pub fn push(&mut self, bytes: &[u8]) -> usize {
        let space = self.space();
        let count = bytes.len().min(space.len());
        space[..count].copy_from_slice(&bytes[..count]);
        if count > 0 {
            self.filled(count);
        }
        count
    }

    /// Room for more bytes; never empty after [`Advance::More`].
    pub fn space(&mut self) -> &mut [u8] {
        self.cells.space()
    }

    /// So many bytes were put into [`Rows::space`].
    pub fn filled(&mut self, count: usize) {
        if count > 0 {
            self.bytes += count as u64;
            self.cells.fill(count);
        }
    }

    /// There are no more bytes.
    pub fn end(&mut self) {
        self.cells.fill(0);
    }

    /// How many bytes were taken.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The line of the row that is read, from 1.
    pub fn line(&self) -> u64 {
        self.current.line
    }

    /// Goes on to the next row.
    ///
    /// # Errors
    ///
    /// The file is none that can be read, or something is missing at its end. Nothing follows.
    #[inline]
    pub fn advance(&mut self) -> Result<Advance, ReadError> {
        if self.stage != Stage::Rows
            && let Some(advance) = self.begin()?
        {
            return Ok(advance);
        }
        loop {
            if self.current.at.take().is_some() {
                self.cells.done();
            }
            let at = match self.cells.next() {
                Next::Row(at) => at,
                Next::More => return Ok(Advance::More),
                Next::End => return self.over(),
            };
            self.current.line = self.next_line;
            self.current.at = Some(at);
            self.next_line += at.lines;
            if self.cells.count() > 1 || !self.is_nothing(at) {
                self.current.kind = self.kind(at);
                return Ok(Advance::Row);
            }
        }
    }

    /// What comes before the first record.
    #[cold]
    fn begin(&mut self) -> Result<Option<Advance>, ReadError> {
        if self.stage == Stage::Mark {
            if self.cells.unread().len() < 3 && !self.cells.is_ended() {
                return Ok(Some(Advance::More));
            }
            self.mark().inspect_err(|_| self.stage = Stage::Over)?;
            self.stage = Stage::Header;
        }
        if self.stage == Stage::Header && self.settings.layout.header == Header::None {
            self.stage = Stage::Rows;
        }
        if self.stage == Stage::Header {
            let at = match self.cells.next() {
                Next::More => return Ok(Some(Advance::More)),
                Next::Row(at) => Some(at),
                Next::End => None,
            };
            self.stage = Stage::Over;
            self.header(at)?;
            self.stage = Stage::Rows;
        }
        Ok((self.stage == Stage::Over).then_some(Advance::End))
    }

    fn mark(&mut self) -> Result<(), ReadError> {
        if !self.settings.layout.is_possible() {
            let separator = self.settings.layout.separator;
            return Err(ReadError::Refused(format!("the byte {separator:#04x} cannot divide columns")));
        }
        match (self.cells.unread(), self.settings.charset) {
            ([0xef, 0xbb, 0xbf, ..], Charset::Utf8) => self.cells.skip(3),
            ([0xef, 0xbb, 0xbf, ..], charset) => {
                let message =
                    format!("it begins with the byte order mark of UTF-8, but its charset is {charset}");
                return Err(ReadError::Refused(message));
            }
            ([0xff, 0xfe, ..] | [0xfe, 0xff, ..], charset) => {
                let message =
                    format!("it begins with the byte order mark of UTF-16, but its charset is {charset}");
                return Err(ReadError::Refused(message));
            }
            _ => {}
        }
        Ok(())
    }

    fn header(&mut self, at: Option<RowAt>) -> Result<(), ReadError> {
        let line = self.next_line;
        let Some(at) = at else {
            let message = "the header is missing: the file is empty";
            return Err(ReadError::Header(Problems::one(line, None, RuleKind::Required, message)));
        };
        self.next_line += at.lines;
        if let Some(broken) = at.broken {
            return Err(ReadError::Header(self.broken(line, broken)));
        }
        self.cells.columns = Arc::new(header::read(self.info, &self.cells, line).map_err(ReadError::Header)?);
        self.cells.done();
        Ok(())
    }

    /// A line without anything holds no record, unless records have a single field. The last line may be the mark
    /// that old programs end a file with.
    #[cold]
    fn is_nothing(&self, at: RowAt) -> bool {
        let single = self.info.kinds.iter().any(|kind| kind.schema.fields.len() == 1);
        match self.cells.row(at) {
            _ if at.broken.is_some() => false,
            b"" => !single,
            b"\x1a" => self.cells.is_ended() && self.cells.unread().len() == 1,
            _ => false,
        }
    }

    #[inline]
    fn kind(&self, at: RowAt) -> Option<usize> {
        match (at.broken, self.info.by) {
            (Some(_), _) => None,
            (None, None) => Some(0),
            (None, Some(by)) => self.tagged(by),
        }
    }

    fn tagged(&self, by: usize) -> Option<usize> {
        let named = |tag: Option<&str>| tag.is_some_and(|tag| self.cells.is(by, tag));
        self.info.kinds.iter().position(|kind| named(kind.tag))
    }

    #[cold]
    fn over(&mut self) -> Result<Advance, ReadError> {
        self.stage = Stage::Over;
        let missing = self.tally.finish(self.next_line);
        if missing.is_empty() { Ok(Advance::End) } else { Err(ReadError::Incomplete(missing)) }
    }

    /// Adds the row that is read to those that are read elsewhere.
    pub(super) fn gather(&mut self, gathered: &mut Gathered) -> Current {
        if let Some(at) = self.current.at {
            gathered.add(&mut self.cells, at);
        }
        self.current
    }

    /// Hands over the block with all rows that were gathered.
    pub(super) fn hand_over(&mut self, gathered: &mut Gathered) {
        if self.current.at.take().is_some() {
            self.cells.done();
        }
        gathered.take_block(&mut self.cells);
    }

    /// For rows that are gathered.
    pub(super) fn gathered(&self) -> Gathered {
        Gathered::new(cells(self.info, &self.settings))
    }

    /// The row that is read.
    pub fn row(&mut self) -> RawRow<'_, 's> {
        let Self { info, cells, tally, current, .. } = self;
        RawRow { info, cells, tally, current: *current }
    }

    /// The bytes of the row that is read, without its line end.
    pub fn raw(&self) -> &[u8] {
        self.current.at.map_or(&[], |at| self.cells.row(at))
    }

    /// Reads the row as a record.
    ///
    /// # Errors
    ///
    /// The row has problems, and reading is to stop then.
    #[inline(always)]
    pub fn read<'r, M: ReadRecord<'r>>(&'r mut self) -> Result<Row<M>, ReadError> {
        let Current { line, kind, .. } = self.current;
        let Self { info, cells, tally, settings, stage, current, .. } = self;
        let Some(schema) = kind.and_then(|kind| info.kinds.get(kind)).map(|kind| kind.schema) else {
            let row = RawRow { info, cells, tally, current: *current };
            return stopped(settled(row, None), settings, stage);
        };
        let mut decoder = Decoder::of_row(schema, cells);
        match M::take_record(kind.unwrap_or_default(), &mut decoder) {
            Ok(Decoded { message, violations, unknown }) if violations.is_empty() && tally.idle => {
                Ok(Row { line, kind, record: Some(message), problems: Problems::new(), unknown })
            }
            taken => {
                let row = RawRow { info, cells, tally, current: *current };
                stopped(settled(row, Some(taken)), settings, stage)
            }
        }
    }

    #[cold]
    fn broken(&self, line: u64, broken: Broken) -> Problems {
        broken_row(line, broken, self.settings.line_limit)
    }
}

/// For reading rows of this file.
fn cells(info: &FileInfo<'_>, settings: &Settings) -> Cells {
    let style = settings.layout.style(info.spreadsheet, Guard::Off);
    let mut cells = Cells::new(style, settings.charset, settings.line_limit, BLOCK);
    cells.reserve(info.kinds.iter().map(|kind| kind.schema.fields.len()).max().unwrap_or_default());
    cells
}

/// What was taken from a row as a row that says what is wrong with it. Nothing is taken from a row that is no record.
#[inline(never)]
pub(super) fn settled<M: Records>(
    row: RawRow<'_, '_>,
    taken: Option<Result<Decoded<M>, DecodeError>>,
) -> Row<M> {
    let Current { line, kind, .. } = row.current;
    let (record, violations, unknown) = match taken {
        Some(Ok(Decoded { message, violations, unknown })) => (Some(message), violations, unknown),
        Some(Err(DecodeError { violations, unknown })) => (None, violations, unknown),
        None => (None, Violations::new(), Rest::new()),
    };
    let problems = row.settle(violations, |field| record.as_ref()?.integer(field));
    Row { line, kind, record, problems, unknown }
}

fn stopped<M>(row: Row<M>, settings: &Settings, stage: &mut Stage) -> Result<Row<M>, ReadError> {
    if settings.stop_at_first && !row.problems.is_empty() {
        *stage = Stage::Over;
        return Err(ReadError::Stopped(RowError { line: row.line, problems: row.problems }));
    }
    Ok(row)
}

/// A row as it is in the file, for who reads it without a Rust type.
pub struct RawRow<'r, 's> {
    info: &'s FileInfo<'s>,
    cells: &'r Cells,
    tally: &'r mut Tally<'s>,
    current: Current,
}

impl<'r, 's: 'r> RawRow<'r, 's> {
    /// A row that was gathered and is read now.
    #[inline]
    pub(super) fn gathered(
        info: &'s FileInfo<'s>,
        gathered: &'r Gathered,
        tally: &'r mut Tally<'s>,
        current: Current,
    ) -> Self {
        Self { info, cells: gathered.cells(), tally, current }
    }

    /// Its line, from 1.
    pub fn line(&self) -> u64 {
        self.current.line
    }

    /// Which of the file's kinds it is; none if that cannot be told, or the row cannot be read.
    pub fn kind(&self) -> Option<usize> {
        self.current.kind
    }

    /// Its bytes, without the line end.
    pub fn bytes(&self) -> &'r [u8] {
        self.current.at.map_or(&[], |at| self.cells.row(at))
    }

    /// How many columns it has.
    pub fn columns(&self) -> usize {
        self.cells.count().min(MAX_COLUMNS)
    }

    /// The text in a column, from 0. Bytes that are no text are replaced.
    pub fn cell(&self, column: usize) -> Option<Cow<'r, str>> {
        self.cells.text(column).map(|(text, _)| text)
    }

    /// Reads the record field by field, as [`Decoder`] says. None if the row is no record: see [`RawRow::settle`].
    pub fn decoder(&self) -> Option<Decoder<'r>> {
        let kind = self.info.kinds.get(self.current.kind?)?;
        Some(Decoder::of_row(kind.schema, self.cells))
    }

    /// Reads the record, which may borrow from the row. None if the row is no record: see [`RawRow::settle`].
    #[inline]
    pub fn record<B: ReadRecord<'r>>(&self) -> Option<Result<Decoded<B>, DecodeError>> {
        let kind = self.current.kind?;
        let mut decoder = Decoder::of_row(self.info.kinds.get(kind)?.schema, self.cells);
        Some(B::take_record(kind, &mut decoder))
    }

    /// All that is wrong with the row: what its decoder found, what a spreadsheet has changed, and what does not
    /// fit to the records before it. `integer` gives the values of fields that are totals or count in one.
    ///
    /// To be called once for each row, also for those without a decoder.
    pub fn settle(self, mut violations: Violations, integer: impl Fn(usize) -> Option<i64>) -> Problems {
        let Current { line, kind, .. } = self.current;
        let (Some(kind), Some(record)) = (kind, kind.and_then(|kind| self.info.kinds.get(kind))) else {
            return self.unreadable();
        };
        if !violations.is_empty() {
            damage::explain(record.schema, self.cells, &mut violations);
        }
        if !self.tally.idle {
            self.tally.check(kind, &integer, &mut violations);
            self.tally.add(kind, &integer);
        }
        if violations.is_empty() {
            return Problems::new();
        }
        Problems::of(line, violations, Some(record), &self.cells.columns)
    }

    /// Why the row is no record.
    #[cold]
    fn unreadable(self) -> Problems {
        let line = self.current.line;
        if let Some(broken) = self.current.at.and_then(|at| at.broken) {
            return broken_row(line, broken, self.cells.limit());
        }
        let by = self.info.by.unwrap_or_default();
        let names: Vec<_> = self.info.kinds.iter().filter_map(|kind| kind.tag).collect();
        let message = match self.cells.text(by) {
            None => "the column that tells the kind of record is missing".to_owned(),
            Some(_) => format!("no kind of record: none of `{}`", names.join("`, `")),
        };
        let mut problems = Problems::one(line, Some(by), RuleKind::Value, message);
        if let Some(field) = self.info.kinds.first().and_then(|kind| kind.schema.fields.get(by)) {
            problems = problems.into_iter().fold(Problems::new(), |mut named, mut problem| {
                let Violation { path, label, .. } = &mut problem.violation;
                (*path, *label) = (field.name.into(), field.label.into());
                named.extend([problem]);
                named
            });
        }
        problems
    }
}

#[cold]
fn broken_row(line: u64, broken: Broken, limit: usize) -> Problems {
    let (column, message) = match broken {
        Broken::TooLong => (None, format!("the line is longer than {limit} bytes")),
        Broken::TooMany => (None, format!("more than {MAX_COLUMNS} columns")),
        Broken::Open(column) => (Some(column), "the quote before the value is not closed".to_owned()),
        Broken::AfterQuote(column) => {
            (Some(column), "something stands after the quote that ends the value".to_owned())
        }
    };
    Problems::one(line, column, RuleKind::Malformed, message)
}
