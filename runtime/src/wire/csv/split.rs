//! Where rows and cells begin and end. Goes on where it stopped when there was no more, so that every byte is looked
//! at once, however small the pieces are in which a file comes; what is found does not depend on the pieces.

use super::block::{Block, MARGIN, mask};

/// The length of the longest line end.
const END: usize = 2;

/// How many columns a row may have; more are hostile.
pub(crate) const MAX_COLUMNS: usize = 10_000;

/// Where a cell is, without its quotes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::wire) struct Span {
    /// Has [`Span::ESCAPED`] if quotes inside are doubled.
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Span {
    /// No block is that long.
    pub(super) const ESCAPED: u32 = 1 << 31;
    /// Of a field that the row has no cell for.
    pub(super) const MISSING: Self = Self { start: 1, end: 0 };
}

/// Why a row cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// It is longer than the limit, and left out as far as it is.
    TooLong,
    /// It has more than [`MAX_COLUMNS`] columns.
    TooMany,
    /// The quote before this column, from 0, is not closed. Only the first line is left out.
    Open(usize),
    /// Something stands between the quote after this column and the separator. Only the first line is left out.
    AfterQuote(usize),
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A row, whose cells are known.
    Row(Found),
    /// Nothing yet: more bytes are needed.
    More,
    /// Nothing more.
    End,
}

/// A row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(super) begin: usize,
    /// Without the line end.
    pub(super) end: usize,
    /// How many line ends are in it or after it.
    pub(crate) lines: u64,
    pub(crate) broken: Option<Broken>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Plain,
    Quoted,
    /// After a quote that closes, or is the first of two.
    Closing,
    /// In the first line of a row with something after a quote.
    Spoiled,
    /// In a line that is left out.
    Skipping,
}

/// Finds rows.
pub(super) struct Split {
    separator: u8,
    /// Quotes mean something.
    quotes: bool,
    /// The separator may be the second byte of a character.
    tricky: bool,
    pub(super) limit: usize,
    state: State,
    /// Where the row, and in it the cell, begins.
    pub(super) begin: usize,
    cell: usize,
    /// The bits of the bytes from `base` on that were not looked at, and the first byte without a bit.
    mask: u64,
    base: usize,
    at: usize,
    /// Where the row after this one begins.
    next: usize,
    /// Where the last quote was.
    quote: usize,
    escaped: bool,
    lines: u64,
    /// How far a row with broken quotes was looked at. A value that begins before has to end on its line, since
    /// otherwise every line of a hostile file would be looked at again as often as there are lines before it.
    doubted: usize,
    pub(super) spans: Vec<Span>,
    pub(super) count: usize,
}

impl Split {
    pub(super) fn new(separator: u8, quotes: bool, tricky: bool, limit: usize) -> Self {
        Self {
            separator,
            quotes,
            tricky,
            limit,
            state: State::Plain,
            begin: 0,
            cell: 0,
            mask: 0,
            base: 0,
            at: 0,
            next: 0,
            quote: 0,
            escaped: false,
            lines: 0,
            doubted: 0,
            spans: vec![Span::default(); 32],
            count: 0,
        }
    }

    pub(super) fn has_quotes(&self) -> bool {
        self.quotes
    }

    /// Begins at this place.
    pub(super) fn start(&mut self, at: usize) {
        (self.begin, self.cell, self.at, self.mask) = (at, at, at, 0);
        (self.state, self.escaped, self.lines, self.count) = (State::Plain, false, 0, 0);
    }

    /// The block has lost everything before `begin`.
    pub(super) fn moved(&mut self) {
        let by = self.begin;
        (self.begin, self.cell, self.at) = (0, self.cell - by, self.at - by);
        self.quote = self.quote.saturating_sub(by);
        self.doubted = self.doubted.saturating_sub(by);
        for span in &mut self.spans[..self.count.min(MAX_COLUMNS)] {
            // The flag stays as it is.
            span.start = span.start.wrapping_sub(by as u32);
            span.end -= by as u32;
        }
    }

    /// The cells of the row that was found; of hostile rows the first ones.
    pub(super) fn found_spans(&self) -> &[Span] {
        &self.spans[..self.count.min(self.spans.len())]
    }

    /// The row that begins here has these cells: it was found by another.
    #[inline]
    pub(super) fn set(&mut self, begin: usize, spans: &[Span], count: usize) {
        if self.spans.len() < spans.len() {
            self.spans.resize(spans.len(), Span::default());
        }
        self.spans[..spans.len()].copy_from_slice(spans);
        (self.begin, self.count) = (begin, count);
    }

    /// The chunk that was looked at last is looked at again, from the row that comes next.
    pub(super) fn look_again(&mut self) {
        if self.mask != 0 {
            (self.at, self.mask) = (self.begin, 0);
        }
    }

    /// The next row of the block. After a row [`Split::start_next`] must be called.
    pub(super) fn next(&mut self, block: &Block, ended: bool) -> Step {
        if self.state == State::Skipping && !self.skip(block) {
            return if ended { Step::End } else { Step::More };
        }
        match self.row(block, block.length()) {
            Step::Row(Found { broken: Some(Broken::TooLong), .. }) => Step::Row(self.too_long(block)),
            Step::More | Step::End => self.without_end(block, ended),
            step => step,
        }
    }

    /// The next row, if it ends before this place.
    #[inline(always)]
    fn row(&mut self, block: &Block, end: usize) -> Step {
        loop {
            if let Some(found) = self.scan(block) {
                return Step::Row(found);
            }
            if self.at >= end {
                return Step::More;
            }
            let Some(chunk) = block.chunk(self.at) else { return Step::More };
            let quote = if self.quotes { b'"' } else { b'\n' };
            self.mask = mask(chunk, [self.separator, b'\n', quote]);
            self.base = self.at;
            self.at = (self.at + MARGIN).min(end);
            if self.at < self.base + MARGIN {
                self.mask &= (1 << (self.at - self.base)) - 1;
            }
        }
    }

    /// A row that is too long is looked at again as far as the limit, however much of it has come.
    #[cold]
    fn too_long(&mut self, block: &Block) -> Found {
        let end = (self.begin + self.limit + END).min(block.length());
        self.start(self.begin);
        if let Step::Row(found) = self.row(block, end) {
            return found;
        }
        self.next = end;
        match self.state {
            State::Quoted => self.first_line(block.bytes(), Broken::Open(self.count), end, end),
            State::Spoiled => self.first_line(block.bytes(), Broken::AfterQuote(self.count), end, self.quote),
            State::Plain | State::Closing | State::Skipping => {
                self.state = State::Skipping;
                Found { begin: self.begin, end, lines: self.lines + 1, broken: Some(Broken::TooLong) }
            }
        }
    }

    /// Looks at the bits that are left of the chunk.
    #[inline]
    fn scan(&mut self, block: &Block) -> Option<Found> {
        let bytes = block.bytes();
        loop {
            if self.state == State::Plain && !self.tricky {
                self.scan_cells(block);
            }
            if self.mask == 0 {
                return None;
            }
            let at = self.base + self.mask.trailing_zeros() as usize;
            self.mask &= self.mask - 1;
            let byte = bytes.get(at).copied().unwrap_or_default();
            if self.state == State::Plain && byte == b'\n' {
                return Some(self.end_row(bytes, at));
            }
            if let Some(found) = self.look(bytes, byte, at) {
                return Some(found);
            }
        }
    }

    /// Takes the cells up to something other than a separator, as far as there is room.
    #[inline(always)]
    fn scan_cells(&mut self, block: &Block) {
        let Some(chunk) = block.chunk(self.base) else { return };
        let (base, separator) = (self.base as u32, self.separator);
        let (mut mask, mut cell, mut count) = (self.mask, self.cell as u32, self.count);
        let mut spans = self.spans.get_mut(count..).unwrap_or_default().iter_mut();
        while mask != 0 {
            let at = mask.trailing_zeros();
            if chunk[at as usize % MARGIN] != separator {
                break;
            }
            let Some(span) = spans.next() else { break };
            *span = Span { start: cell, end: base + at };
            cell = base + at + 1;
            mask &= mask - 1;
            count += 1;
        }
        (self.mask, self.cell, self.count) = (mask, cell as usize, count);
    }

    /// A row ends at this line feed.
    #[inline]
    fn end_row(&mut self, bytes: &[u8], at: usize) -> Found {
        let end = if at > self.cell && bytes[at - 1] == b'\r' { at - 1 } else { at };
        match self.spans.get_mut(self.count) {
            Some(span) => {
                *span = Span { start: self.cell as u32, end: end as u32 };
                self.count += 1;
            }
            None => self.push(self.cell, end),
        }
        self.next = at + 1;
        self.found(end)
    }

    /// Looks at a separator, line end or quote.
    #[inline(never)]
    fn look(&mut self, bytes: &[u8], byte: u8, at: usize) -> Option<Found> {
        match (self.state, byte) {
            (State::Plain, b'\n') => return Some(self.end_row(bytes, at)),
            (State::Plain, b'"') if self.quotes => {
                // Inside of a value a quote stands for itself.
                if at == self.cell {
                    (self.state, self.escaped) = (State::Quoted, false);
                }
            }
            (State::Plain, _) => {
                if !self.tricky || !ends_in_lead(&bytes[self.cell..at]) {
                    self.push(self.cell, at);
                    self.cell = at + 1;
                }
            }
            (State::Quoted, b'"') => (self.state, self.quote) = (State::Closing, at),
            (State::Quoted, b'\n') if self.cell < self.doubted => {
                return Some(self.if_near(bytes, Broken::Open(self.count), at, self.doubted));
            }
            (State::Quoted, byte) => self.lines += u64::from(byte == b'\n'),
            (State::Closing, _) => return self.close(bytes, byte, at),
            (State::Spoiled, b'\n') => return Some(self.spoiled(bytes, at)),
            (State::Spoiled | State::Skipping, _) => {}
        }
        None
    }

    /// Looks at what stands after a quote in a quoted cell.
    fn close(&mut self, bytes: &[u8], byte: u8, at: usize) -> Option<Found> {
        let between = &bytes[self.quote + 1..at];
        match byte {
            b'"' if between.is_empty() => (self.state, self.escaped) = (State::Quoted, true),
            b'\n' if matches!(between, [] | [b'\r']) => {
                self.push_quoted();
                self.next = at + 1;
                return Some(self.found(at - between.len()));
            }
            byte if byte == self.separator && between.is_empty() => {
                self.push_quoted();
                (self.state, self.cell) = (State::Plain, at + 1);
            }
            _ if byte == b'\n' || bytes[self.begin..at].contains(&b'\n') => {
                return Some(self.spoiled(bytes, at));
            }
            _ => self.state = State::Spoiled,
        }
        None
    }

    #[cold]
    fn spoiled(&mut self, bytes: &[u8], at: usize) -> Found {
        self.if_near(bytes, Broken::AfterQuote(self.count), at, self.quote)
    }

    /// What is wrong with a row is seen at this place, unless the row is too long before.
    #[cold]
    fn if_near(&mut self, bytes: &[u8], broken: Broken, at: usize, doubted: usize) -> Found {
        if at >= self.begin + self.limit + END {
            return Found { begin: self.begin, end: at, lines: 1, broken: Some(Broken::TooLong) };
        }
        self.first_line(bytes, broken, at, doubted)
    }

    fn push_quoted(&mut self) {
        let flag = if self.escaped { Span::ESCAPED as usize } else { 0 };
        self.push((self.cell + 1) | flag, self.quote);
    }

    #[inline(never)]
    fn push(&mut self, start: usize, end: usize) {
        if self.count == self.spans.len() && self.count < MAX_COLUMNS {
            self.spans.resize((2 * self.count).min(MAX_COLUMNS), Span::default());
        }
        if let Some(span) = self.spans.get_mut(self.count) {
            *span = Span { start: start as u32, end: end as u32 };
        }
        self.count += 1;
    }

    #[inline]
    fn found(&self, end: usize) -> Found {
        let broken = match self.count {
            _ if end - self.begin > self.limit => Some(Broken::TooLong),
            MAX_COLUMNS.. if self.count > MAX_COLUMNS => Some(Broken::TooMany),
            _ => None,
        };
        Found { begin: self.begin, end, lines: self.lines + 1, broken }
    }

    /// A row with broken quotes, looked at up to a place, is its first line. What follows is looked at again: it may
    /// be good rows.
    #[cold]
    fn first_line(&mut self, bytes: &[u8], broken: Broken, looked: usize, doubted: usize) -> Found {
        self.doubted = self.doubted.max(doubted);
        let line = bytes[self.begin..looked].iter().position(|byte| *byte == b'\n');
        let end = line.map_or(looked, |line| self.begin + line);
        (self.at, self.state) = match line {
            Some(_) => (end + 1, State::Plain),
            None => (looked, State::Skipping),
        };
        (self.next, self.mask) = (self.at, 0);
        let end = if bytes[self.begin..end].ends_with(b"\r") { end - 1 } else { end };
        Found { begin: self.begin, end, lines: 1, broken: Some(broken) }
    }

    /// All bytes are looked at and the row has no end.
    #[cold]
    fn without_end(&mut self, block: &Block, ended: bool) -> Step {
        let (bytes, end) = (block.bytes(), block.length());
        if end - self.begin >= self.limit + END {
            return Step::Row(self.too_long(block));
        }
        if !ended {
            return Step::More;
        }
        if self.begin == end {
            return Step::End;
        }
        self.next = end;
        let found = match self.state {
            State::Quoted => self.first_line(bytes, Broken::Open(self.count), end, end),
            State::Spoiled => self.spoiled(bytes, end),
            State::Closing => match self.close(bytes, b'\n', end) {
                Some(found) => found,
                None => self.spoiled(bytes, end),
            },
            State::Plain | State::Skipping => {
                let last = if end > self.cell && bytes[end - 1] == b'\r' { end - 1 } else { end };
                self.push(self.cell, last);
                self.found(last)
            }
        };
        self.next = self.next.min(end);
        Step::Row(found)
    }

    /// Goes on with what follows the row.
    #[inline]
    pub(super) fn start_next(&mut self) {
        (self.begin, self.cell, self.count, self.lines) = (self.next, self.next, 0, 0);
        if self.state != State::Skipping {
            self.state = State::Plain;
        }
    }

    /// Leaves out the rest of a line. Says whether its end was found.
    fn skip(&mut self, block: &Block) -> bool {
        let rest = &block.filled()[self.at..];
        // `contains` is much quicker than looking for the place.
        let line = if rest.contains(&b'\n') { rest.iter().position(|byte| *byte == b'\n') } else { None };
        let next = line.map_or(block.length(), |line| self.at + line + 1);
        let state = if line.is_some() { State::Plain } else { State::Skipping };
        self.start(next);
        self.state = state;
        line.is_some()
    }
}

/// Whether Shift_JIS ends in the first byte of two.
fn ends_in_lead(bytes: &[u8]) -> bool {
    let mut lead = false;
    for byte in bytes {
        lead = !lead && matches!(byte, 0x81..=0x9f | 0xe0..=0xfc);
    }
    lead
}
