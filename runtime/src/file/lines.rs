//! Lines without any output: records go in, bytes come out. Writers and streams are a few lines around this.
//! What a line is made of is in [`Look`], which several threads can use; what depends on the records before is in [`Lines`].

use super::tally::Tally;
use super::{FileInfo, Guard, Layout, Problems, RowError, WriteRecord, header};
use crate::charset::Charset;
use crate::schema::Field;
use crate::violation::{RuleKind, Violation, Violations};
use crate::wire::Encoder;
use crate::wire::csv::{Columns, Style, special};

/// How the lines of a file look, once it is begun.
#[derive(Clone, Copy)]
pub(super) struct Look<'s> {
    info: &'s FileInfo<'s>,
    charset: Charset,
    style: Style,
    special: u64,
    end: &'static [u8],
    /// Places and totals can still refuse a record.
    pub(super) tallied: bool,
}

impl Look<'_> {
    /// Appends a record's line. On error nothing is appended; there are no violations if the file has no such kind.
    #[inline]
    pub(super) fn line<M: WriteRecord>(&self, record: &M, out: &mut Vec<u8>) -> Result<(), Violations> {
        let Some(kind) = self.info.kinds.get(record.kind()) else { return Err(Violations::new()) };
        let mut encoder =
            Encoder::of_next_row(kind.schema, out, self.style, self.special).charset(self.charset);
        record.put_record(&mut encoder);
        encoder.close_row()?;
        out.extend_from_slice(self.end);
        Ok(())
    }
}

/// Makes the lines of a file.
pub(crate) struct Lines<'s> {
    info: &'s FileInfo<'s>,
    pub(super) layout: Layout,
    pub(super) charset: Charset,
    pub(super) guard: Guard,
    pub(super) tally: Tally<'s>,
    /// What is to be written.
    pub(super) out: Vec<u8>,
    pub(super) records: u64,
    /// Known when the first record comes.
    style: Style,
    special: u64,
    begun: bool,
}

impl<'s> Lines<'s> {
    pub(super) fn new(info: &'s FileInfo<'s>) -> Self {
        let guard = if info.spreadsheet { Guard::Refuse } else { Guard::Off };
        Self {
            info,
            layout: info.layout,
            charset: info.charset,
            guard,
            tally: Tally::new(info),
            out: Vec::new(),
            records: 0,
            style: Style::PLAIN,
            special: 0,
            begun: false,
        }
    }

    /// Appends a record's line. On error nothing is appended.
    #[inline]
    pub(super) fn write(
        &mut self,
        kind: usize,
        put: impl FnOnce(&mut Encoder<'_>),
        integer: impl Fn(usize) -> Option<i64>,
    ) -> Result<(), RowError> {
        if !self.begun {
            self.begin()?;
        }
        let Some(record) = self.info.kinds.get(kind) else { return Err(self.no_kind(kind)) };
        let start = self.out.len();
        let mut encoder = Encoder::of_next_row(record.schema, &mut self.out, self.style, self.special)
            .charset(self.charset);
        put(&mut encoder);
        let mut result = encoder.close_row();
        if !self.tally.idle {
            result = self.tallied(kind, integer, result);
        }
        match result {
            Ok(()) => {
                self.out.extend_from_slice(self.layout.end());
                self.records += 1;
                Ok(())
            }
            Err(violations) => {
                self.out.truncate(start);
                Err(self.refused(kind, violations))
            }
        }
    }

    #[inline(never)]
    fn tallied(
        &mut self,
        kind: usize,
        integer: impl Fn(usize) -> Option<i64>,
        result: Result<(), Violations>,
    ) -> Result<(), Violations> {
        let mut violations = result.err().unwrap_or_default();
        self.tally.check(kind, &integer, &mut violations);
        if !violations.is_empty() {
            return Err(violations);
        }
        self.tally.add(kind, integer);
        Ok(())
    }

    /// How lines look from here on.
    ///
    /// # Errors
    ///
    /// The file cannot be begun, as the first record would be told.
    pub(super) fn look(&mut self) -> Result<Look<'s>, RowError> {
        if !self.begun {
            self.begin()?;
        }
        let Self { info, charset, style, special, .. } = *self;
        Ok(Look { info, charset, style, special, end: self.layout.end(), tallied: !self.tally.idle })
    }

    /// Counts a record whose line was made apart, or tells why it cannot be written.
    pub(super) fn settle<M: WriteRecord>(
        &mut self,
        record: &M,
        made: Result<(), Violations>,
    ) -> Result<(), RowError> {
        let kind = record.kind();
        if kind >= self.info.kinds.len() {
            return Err(self.no_kind(kind));
        }
        let result =
            if self.tally.idle { made } else { self.tallied(kind, |field| record.integer(field), made) };
        result.map_err(|violations| self.refused(kind, violations))?;
        self.records += 1;
        Ok(())
    }

    /// What comes before the first record.
    #[cold]
    fn begin(&mut self) -> Result<(), RowError> {
        if !self.layout.is_possible() {
            let message = format!("the byte {:#04x} cannot divide columns", self.layout.separator);
            return Err(RowError { line: 1, problems: Problems::one(1, None, RuleKind::Value, message) });
        }
        if self.layout.bom && self.charset == Charset::Utf8 {
            self.out.extend_from_slice(&[0xef, 0xbb, 0xbf]);
        }
        if let Some(names) = header::names(self.info, &self.layout) {
            let style = self.layout.style(false, Guard::Off);
            let schema = self.info.kinds[0].schema;
            let mut encoder = Encoder::of_row(schema, &mut self.out, style).charset(self.charset);
            for name in names {
                encoder.text(&Field::new(name, "", name), name);
            }
            // The groups of the schema are no business of its names.
            if let Err(violations) = encoder.end_names() {
                self.out.clear();
                return Err(self.refused(0, violations));
            }
            self.out.extend_from_slice(self.layout.end());
        }
        self.style = self.layout.style(self.info.spreadsheet, self.guard);
        self.special = special(self.style);
        self.begun = true;
        Ok(())
    }

    /// What is missing, when no more records come.
    pub(super) fn finish(&mut self) -> Result<(), RowError> {
        if !self.begun {
            self.begin()?;
        }
        let line = self.line();
        let problems = self.tally.finish(line);
        if problems.is_empty() { Ok(()) } else { Err(RowError { line, problems }) }
    }

    /// Sets the totals in a record.
    pub(super) fn fill<M: WriteRecord>(&self, record: &mut M) {
        let kind = record.kind();
        for total in self.info.kinds.get(kind).map_or(&[][..], |kind| kind.totals) {
            if let Some(value) = self.tally.total(kind, total.field) {
                // What the field cannot hold stays as it is, and is refused as wrong.
                record.set_total(total.field, value);
            }
        }
    }

    /// The record that is written next, as a line of a file whose values have no line breaks.
    fn line(&self) -> u64 {
        self.records + 1 + u64::from(self.layout.header != super::Header::None)
    }

    #[cold]
    fn refused(&self, kind: usize, violations: Violations) -> RowError {
        let line = self.line();
        let problems = Problems::of(line, violations, self.info.kinds.get(kind), &Columns::default());
        RowError { line, problems }
    }

    #[cold]
    fn no_kind(&self, kind: usize) -> RowError {
        let line = self.line();
        let violation = Violation::message(RuleKind::Value, format!("the file has no kind of record {kind}"));
        RowError { line, problems: Problems::of(line, violation.into(), None, &Columns::default()) }
    }
}
