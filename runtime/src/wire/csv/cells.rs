//! The cells of the row that is read, and the part of the file around it.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::sync::Arc;

use super::block::Block;
use super::columns::Columns;
use super::convert::{self, Converted};
use super::split::{Span, Split, Step};
use super::{SPECIAL, SUSPECT, Style, UNREADABLE};
use crate::charset::Charset;
use crate::class::{self, NON_ASCII};
use crate::schema::Format;
use crate::wire::Raw;

use super::split::Found;

/// Bytes of a file, and where the cells of one of its rows are.
pub(crate) struct Cells {
    block: Block,
    split: Split,
    charset: Charset,
    special: u64,
    /// Which column a field has.
    pub(crate) columns: Arc<Columns>,
    /// Cells that had to be converted, in the order asked for. They are made when they are asked for, and keep their
    /// buffers.
    slots: Vec<Slot>,
    used: Cell<usize>,
    /// The cells of the fields in their order, where the file has them in another one.
    ordered: Vec<Span>,
    ended: bool,
    /// Rows of the block are still to be read, so that it must not be moved.
    kept: bool,
    /// How large a block is, if rows are short.
    size: usize,
}

/// Room for a cell that is converted.
#[derive(Default)]
struct Slot {
    field: Cell<usize>,
    text: OnceCell<Converted>,
    spare: Cell<String>,
}

/// What comes next.
pub(crate) enum Next {
    /// A row.
    Row(Found),
    /// More bytes are needed.
    More,
    /// Nothing.
    End,
}

impl Cells {
    /// For a file of this style. Lines are at most `limit` bytes long.
    pub(crate) fn new(style: Style, charset: Charset, limit: usize, block: usize) -> Self {
        // The second byte of a character in Shift_JIS is 0x40 or more.
        let tricky = charset == Charset::ShiftJis && style.separator >= 0x40;
        Self {
            block: Block::new(block),
            split: Split::new(style.separator, style.has_quotes(), tricky, limit),
            charset,
            special: if style.spreadsheet { SPECIAL | SUSPECT } else { SPECIAL },
            columns: Arc::default(),
            slots: Vec::new(),
            used: Cell::new(0),
            ordered: Vec::new(),
            ended: false,
            kept: false,
            size: block,
        }
    }

    /// Where more bytes can be put. Never empty, unless rows of the block are kept.
    pub(crate) fn space(&mut self) -> &mut [u8] {
        if !self.kept && (self.split.begin > 0 || self.block.space().is_empty()) {
            self.block.advance(self.split.begin);
            self.split.moved();
        }
        self.block.space()
    }

    /// So many bytes were put into the space; none means the end.
    pub(crate) fn fill(&mut self, count: usize) {
        self.ended |= count == 0;
        self.block.fill(count);
    }

    /// How long a line may be.
    pub(crate) fn limit(&self) -> usize {
        self.split.limit
    }

    /// All that was put in and not yet read.
    pub(crate) fn unread(&self) -> &[u8] {
        &self.block.filled()[self.split.begin..]
    }

    /// Whether there are no more bytes than these.
    pub(crate) fn is_ended(&self) -> bool {
        self.ended
    }

    /// Leaves out so many bytes.
    pub(crate) fn skip(&mut self, count: usize) {
        self.split.start(self.split.begin + count);
    }

    /// Finds the next row; its cells are then the ones that are read.
    #[inline]
    pub(crate) fn next(&mut self) -> Next {
        if self.used.get() > 0 {
            self.reset();
        }
        match self.split.next(&self.block, self.ended) {
            Step::Row(found) => {
                if !self.columns.order.is_empty() {
                    self.put_in_order();
                }
                Next::Row(found)
            }
            Step::More => Next::More,
            Step::End => Next::End,
        }
    }

    /// The cells of the row that was found. The block is kept until it is handed over.
    pub(super) fn keep(&mut self) -> &[Span] {
        self.kept = true;
        self.split.found_spans()
    }

    /// Hands over the block up to the row that is not yet read, and goes on with the rest of it.
    pub(super) fn hand_over(&mut self, other: &mut Self) {
        self.block.hand_over(self.split.begin, &mut other.block, self.size);
        self.split.look_again();
        self.split.moved();
        self.kept = false;
        other.columns.clone_from(&self.columns);
    }

    /// How many bytes its block can hold.
    pub(super) fn held(&self) -> usize {
        self.block.size()
    }

    /// Lets go of memory that only a long row needed.
    pub(super) fn shrink(&mut self) {
        if self.block.size() > self.size {
            self.block = Block::new(self.size);
            self.slots.fill_with(Slot::default);
            self.used.set(0);
        }
    }

    /// The row of the block that is read begins here and has these cells.
    #[inline]
    pub(super) fn set(&mut self, begin: usize, spans: &[Span], count: usize) {
        if self.used.get() > 0 {
            self.reset();
        }
        self.split.set(begin, spans, count);
        if !self.columns.order.is_empty() {
            self.put_in_order();
        }
    }

    fn put_in_order(&mut self) {
        self.ordered.clear();
        let mut ordered = std::mem::take(&mut self.ordered);
        ordered.extend(self.columns.order.iter().map(|column| match *column {
            Columns::NOWHERE => Span::default(),
            column => self.span(column).unwrap_or(Span::MISSING),
        }));
        self.ordered = ordered;
    }

    /// The row is read: the next one is another.
    #[inline]
    pub(crate) fn done(&mut self) {
        self.split.start_next();
    }

    fn reset(&mut self) {
        let used = self.used.replace(0);
        for slot in self.slots.iter_mut().take(used) {
            if let Some(Converted { text, .. }) = slot.text.take() {
                slot.spare.set(text);
            }
        }
    }

    /// Makes room for so many converted cells.
    pub(crate) fn reserve(&mut self, fields: usize) {
        if self.slots.len() < fields {
            self.slots.resize_with(fields, Slot::default);
        }
    }

    /// The bytes of a row, as they are in the file.
    pub(crate) fn row(&self, row: Found) -> &[u8] {
        self.block.filled().get(row.begin..row.end).unwrap_or_default()
    }

    #[inline]
    pub(in crate::wire) fn bytes(&self) -> &[u8] {
        self.block.bytes()
    }

    #[inline]
    pub(in crate::wire) fn ascii(&self) -> &str {
        self.block.ascii()
    }

    #[inline]
    pub(in crate::wire) fn charset(&self) -> Charset {
        self.charset
    }

    /// The groups of bytes that make a second look at a cell necessary.
    #[inline]
    pub(in crate::wire) fn special(&self) -> u64 {
        self.special
    }

    /// How many cells the row has.
    #[inline]
    pub(crate) fn count(&self) -> usize {
        self.split.count
    }

    /// The cells of the fields.
    #[inline]
    pub(in crate::wire) fn spans(&self) -> &[Span] {
        if self.columns.order.is_empty() {
            self.split.spans.get(..self.split.count).unwrap_or(&self.split.spans)
        } else {
            &self.ordered
        }
    }

    /// The cell in this column.
    #[inline]
    pub(super) fn span(&self, column: usize) -> Option<Span> {
        if column < self.split.count { self.split.spans.get(column).copied() } else { None }
    }

    /// The bytes of a cell without its quotes, and whether those inside are doubled.
    fn bytes_of(&self, span: Span) -> (&[u8], bool) {
        let start = span.start & !Span::ESCAPED;
        let bytes = self.block.bytes().get(start as usize..span.end as usize).unwrap_or_default();
        (bytes, start != span.start)
    }

    /// Whether a cell stands in quotes.
    pub(super) fn is_quoted(&self, span: Span) -> bool {
        let start = (span.start & !Span::ESCAPED) as usize;
        let before = || self.block.bytes().get(start - 1) == Some(&b'"');
        start > self.split.begin && self.split.has_quotes() && before()
    }

    /// A cell that is not ASCII, or has doubled quotes. Each is converted once.
    #[inline(never)]
    pub(super) fn converted(&self, field: usize, span: Span) -> Option<&Converted> {
        let used = self.used.get();
        if let Some(slot) = self.slots.iter().take(used).find(|slot| slot.field.get() == field) {
            return slot.text.get();
        }
        let slot = self.slots.get(used)?;
        self.used.set(used + 1);
        slot.field.set(field);
        Some(slot.text.get_or_init(|| {
            let (bytes, escaped) = self.bytes_of(span);
            convert::convert(self.charset, bytes, escaped, slot.spare.take())
        }))
    }

    /// The text of a cell, if it is in full width and fits a format. The field is not yet converted.
    #[inline]
    pub(super) fn full_width(&self, field: usize, span: Span, format: &Format<'_>) -> Option<&str> {
        let slot = self.slots.get(self.used.get())?;
        let mut text = slot.spare.take();
        text.clear();
        match convert::full_width(self.charset, self.bytes_of(span).0, format, &mut text) {
            Some(measured) => {
                self.used.set(self.used.get() + 1);
                slot.field.set(field);
                Some(&slot.text.get_or_init(|| Converted { text, measured, bad: None }).text)
            }
            None => {
                slot.spare.set(text);
                None
            }
        }
    }

    /// A cell as text in UTF-8, or as it is if it is none, which is marked.
    pub(super) fn raw(&self, field: usize, span: Span) -> Raw<'_> {
        let (bytes, escaped) = self.bytes_of(span);
        let seen = class::scan(bytes);
        if seen & NON_ASCII == 0 && !escaped {
            return Raw { bytes, seen };
        }
        match self.converted(field, span) {
            Some(converted) if converted.bad.is_none() => {
                let bytes = converted.text.as_bytes();
                Raw { bytes, seen: class::scan(bytes) }
            }
            _ => Raw { bytes, seen: seen | UNREADABLE },
        }
    }

    /// The text of any cell; what is no text is given as far as it is, with the place where it is not, from 0.
    pub(crate) fn text(&self, column: usize) -> Option<(Cow<'_, str>, Option<usize>)> {
        let (bytes, escaped) = self.bytes_of(self.span(column)?);
        if let (false, Ok(text)) = (escaped, std::str::from_utf8(bytes))
            && (self.charset == Charset::Utf8 || text.is_ascii())
        {
            return Some((Cow::Borrowed(text), None));
        }
        let converted = convert::convert(self.charset, bytes, escaped, String::new());
        Some(match converted.bad {
            None => (Cow::Owned(converted.text), None),
            Some(bad) => (String::from_utf8_lossy(bytes), Some(bad)),
        })
    }

    /// Whether a cell has exactly these bytes. Quotes inside are not looked into.
    #[inline]
    pub(crate) fn is(&self, column: usize, wanted: &str) -> bool {
        self.span(column).is_some_and(|span| self.bytes_of(span).0 == wanted.as_bytes())
    }
}
