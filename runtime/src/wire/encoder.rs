//! Writes a message field by field, checking each value on the way. Violations stick: one pass reports them all,
//! and [`Encoder::finish`] takes back what was written if there are any.

mod place;
mod rest;
mod value;
mod word;

use zeroize::Zeroize;

use super::json::Lead;
use super::presence::Presence;
use super::{csv, csv_line, form, group_violation, json, path};
use crate::charset::Charset;
use crate::check::Check;
use crate::class::{self, NON_ASCII};
use crate::message::Put;
use crate::schema::{Field, Schema, Wire};
use crate::violation::{RuleKind, Violation, Violations};

/// Writes one message. Call one method for each field, in the schema's order, then [`Encoder::finish`].
pub struct Encoder<'b> {
    pub(super) schema: &'b Schema<'b>,
    pub(super) out: &'b mut Vec<u8>,
    pub(super) charset: Charset,
    pub(super) violations: Violations,
    pub(super) wire: Wire,
    // Groups of bytes that cannot be copied as they are.
    pub(super) special: u64,
    start: usize,
    /// Whether anything was written.
    pub(super) begun: bool,
    pub(super) presence: Presence,
    /// What stands before the next JSON value.
    pub(super) lead: Lead,
    /// How many JSON objects and lists are open.
    pub(super) depth: usize,
    /// How cells of a row are written.
    pub(super) style: csv::Style,
    pub(super) around: csv::Around,
    /// Short pairs may be written in one go: the format has keys, and no group asks what was there.
    pub(super) pairs: bool,
}

impl<'b> Encoder<'b> {
    /// Appends a message of this schema to `out`.
    #[inline]
    pub fn new(schema: &'b Schema<'b>, out: &'b mut Vec<u8>) -> Self {
        Self::within(schema, out, schema.charset)
    }

    /// Appends a path to `out`: the template, with the values of this schema's fields in place of their names in
    /// braces.
    pub fn path(schema: &'b Schema<'b>, template: &str, out: &'b mut Vec<u8>) -> Self {
        let start = out.len();
        out.extend_from_slice(template.as_bytes());
        Self { start, ..Self::new(schema, out) }
    }

    /// Where the message begins in the bytes.
    pub(super) const fn start(&self) -> usize {
        self.start
    }

    #[inline]
    pub(crate) fn within(schema: &'b Schema<'b>, out: &'b mut Vec<u8>, charset: Charset) -> Self {
        Self::writing(schema.wire, schema, out, charset)
    }

    /// With the wire format apart: where that is known before, most of this is.
    #[inline(always)]
    pub(super) fn writing(
        wire: Wire,
        schema: &'b Schema<'b>,
        out: &'b mut Vec<u8>,
        charset: Charset,
    ) -> Self {
        // JSON has no other.
        let charset = if wire == Wire::Json { Charset::Utf8 } else { charset };
        let special = match wire {
            Wire::Form | Wire::Query => class::ESCAPED,
            Wire::PlainForm => form::PLAIN_SPECIAL | NON_ASCII,
            Wire::CsvLine => csv_line::SPECIAL | NON_ASCII,
            Wire::Json => class::JSON_ESCAPED,
            Wire::Csv => const { csv::special(csv::Style::PLAIN) },
            Wire::Path | Wire::Headers | Wire::Empty => 0,
        };
        Self {
            start: out.len(),
            schema,
            out,
            charset,
            violations: Violations::new(),
            wire,
            special,
            begun: false,
            presence: Presence::of(schema),
            lead: Lead::Member,
            depth: 1,
            style: csv::Style::PLAIN,
            around: const { csv::Around::of(csv::Style::PLAIN) },
            pairs: wire.has_pairs() && schema.groups.is_empty(),
        }
    }

    /// Writes a row of this style.
    #[inline]
    pub(super) fn in_row(&mut self, style: csv::Style, special: u64) {
        (self.wire, self.style, self.special, self.pairs) = (Wire::Csv, style, special, false);
        self.around = csv::Around::of(style);
    }

    /// Writes a message in JSON. Compiled once, because there are many of these.
    #[inline(never)]
    pub(crate) fn write_json(
        schema: &'b Schema<'b>,
        out: &'b mut Vec<u8>,
        message: &dyn Put,
    ) -> Result<(), Violations> {
        let mut encoder = Self::writing(Wire::Json, schema, out, Charset::Utf8);
        message.put_fields(&mut encoder);
        let start = encoder.start;
        json::close(&mut encoder, start, *b"{}");
        encoder.conclude()
    }

    /// Writes in another charset than the schema's, for documents that do not state one.
    #[inline]
    pub fn charset(mut self, charset: Charset) -> Self {
        self.charset = charset;
        self
    }

    /// The field is not there.
    pub fn absent(&mut self, field: &Field<'_>) {
        if field.required || self.presence.is_wanted() {
            self.note_absence(field);
        }
        match self.wire {
            Wire::Form
            | Wire::Query
            | Wire::PlainForm
            | Wire::Json
            | Wire::Path
            | Wire::Headers
            | Wire::Empty => {}
            Wire::Csv => csv::put_empty(self),
            Wire::CsvLine if field.columns > 0 => {}
            Wire::CsvLine => csv_line::separate(self),
        }
    }

    #[cold]
    fn note_absence(&mut self, field: &Field<'_>) {
        self.presence.note(false);
        if field.required {
            self.violations.push(Violation::of(field, RuleKind::Required, "required, but missing"));
        }
    }

    /// A value of the wrong type was given for the field; for walkers of untyped values.
    pub fn mistyped(&mut self, field: &Field<'_>, message: &str) {
        self.presence.note(true);
        self.violations.push(Violation::of(field, RuleKind::Type, message));
    }

    /// The field's value cannot be written, for this reason.
    pub(crate) fn refuse(&mut self, violation: Violation) {
        self.presence.note(true);
        self.violations.push(violation);
    }

    /// What is written so far, mistakes included.
    pub(crate) fn written(&self) -> &[u8] {
        &self.out[self.start..]
    }

    /// Records what was found wrong with what is written.
    pub(crate) fn record(&mut self, violations: impl IntoIterator<Item = Violation>) {
        self.violations.extend(violations);
    }

    /// Where rules between fields report to.
    pub fn check(&mut self) -> Check<'_> {
        Check::new(self.schema, &mut self.violations)
    }

    /// What was found so far.
    pub const fn violations(&self) -> &Violations {
        &self.violations
    }

    /// Checks the groups. If anything was found, what was written is zeroed and taken back.
    #[inline]
    pub fn finish(mut self) -> Result<(), Violations> {
        self.close()
    }

    #[inline]
    pub(crate) fn close(&mut self) -> Result<(), Violations> {
        match self.wire {
            Wire::Form | Wire::Query | Wire::PlainForm | Wire::CsvLine | Wire::Headers | Wire::Empty => {}
            Wire::Csv => csv::end_row(self),
            Wire::Json => json::close(self, self.start, *b"{}"),
            Wire::Path => path::close(self, self.start),
        }
        self.conclude()
    }

    /// The same for a row.
    #[inline]
    pub(crate) fn close_row(&mut self) -> Result<(), Violations> {
        csv::end_row(self);
        self.conclude()
    }

    #[inline]
    fn conclude(&mut self) -> Result<(), Violations> {
        if self.schema.groups.is_empty() && self.violations.is_empty() {
            Ok(())
        } else {
            self.close_carefully()
        }
    }

    /// The same, where no groups are asked.
    pub(crate) fn end_names(mut self) -> Result<(), Violations> {
        csv::end_row(&mut self);
        match self.violations.is_empty() {
            true => Ok(()),
            false => Err(std::mem::take(&mut self.violations)),
        }
    }

    /// Checks the groups of the message or object that is written.
    #[inline(never)]
    pub(super) fn check_groups(&mut self) {
        for group in self.schema.groups {
            let violation = group_violation(self.schema, group, |index| self.presence.has(index));
            self.violations.extend(violation);
        }
    }

    #[inline(never)]
    fn close_carefully(&mut self) -> Result<(), Violations> {
        self.check_groups();
        if self.violations.is_empty() {
            return Ok(());
        }
        self.out[self.start..].zeroize();
        self.out.truncate(self.start);
        Err(std::mem::take(&mut self.violations))
    }
}
