//! Writes a message field by field, checking each value on the way. Violations stick: one pass reports them all,
//! and [`Encoder::finish`] takes back what was written if there are any.

mod word;

use jiff::civil::{Date, DateTime};
use zeroize::Zeroize;

use super::json::Lead;
use super::presence::Presence;
use super::{csv, csv_line, form, group_violation, json, path};
use crate::charset::Charset;
use crate::check::Check;
use crate::class::{self, DIGITS, GROUPS, NON_ASCII};
use crate::constraint::{self, Direction, day, pattern};
use crate::message::Put;
use crate::rest::Rest;
use crate::schema::{Field, JsonForm, Schema, Shape, Wire};
use crate::violation::{RuleKind, Violation, Violations};
use word::{digits_word, short_word, write_digits};

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
            pairs: matches!(wire, Wire::Form | Wire::Query) && schema.groups.is_empty(),
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

    /// Writes a text.
    #[inline(never)]
    pub fn text(&mut self, field: &Field<'_>, value: &str) {
        match self.wire {
            Wire::Csv => csv::put_text(self, field, value),
            _ => self.copy_text(field, value),
        }
    }

    #[inline(never)]
    fn copy_text(&mut self, field: &Field<'_>, value: &str) {
        let seen = class::scan_in_place(value.as_bytes());
        if seen & (self.special | !field.format.groups) == 0 && field.format.is_quick(value.len()) {
            self.copy(field, value.as_bytes());
        } else {
            self.checked_text(field, value, seen);
        }
    }

    /// Writes a text that is one of several, in all of which nothing but these groups is seen.
    pub(crate) fn listed(&mut self, field: &Field<'_>, value: &str, seen: u64) {
        match self.wire {
            Wire::Csv => csv::put_seen(self, field, value, seen),
            _ => self.text(field, value),
        }
    }

    /// Writes a text given from outside: it must be the fixed value or a listed one, where there are any.
    pub fn choice(&mut self, field: &Field<'_>, value: &str) {
        let listed = || field.values.iter().any(|listed| listed.value == value);
        let allowed = match field.fixed {
            Some(fixed) => fixed == value,
            None => field.open || field.values.is_empty() || listed(),
        };
        if allowed {
            return self.text(field, value);
        }
        self.presence.note(true);
        self.violations.push(match field.fixed {
            Some(fixed) => not_fixed(field, value, fixed),
            None => unlisted(field, value),
        });
    }

    /// Writes a number that may be negative.
    pub fn integer(&mut self, field: &Field<'_>, value: i64) {
        if let Ok(value) = u64::try_from(value) {
            return self.unsigned(field, value);
        }
        let mut digits = [0; 20];
        let first = write_digits(&mut digits, value.unsigned_abs()) - 1;
        digits[first] = b'-';
        if (field.format.ascii >> b'-') & 1 == 0 {
            self.violations.push(constraint::forbidden(field, '-', 1));
        }
        self.digits(field, &digits[first..], value.into());
    }

    /// Writes a number.
    pub fn unsigned(&mut self, field: &Field<'_>, value: u64) {
        if let Ok(short) = u32::try_from(value)
            && short < 100_000_000
        {
            let (word, length) = digits_word(short);
            if field.format.is_quick(length) {
                if self.copy_word(field, word, length) {
                    return;
                } else if self.wire == Wire::Csv {
                    return csv::write_few(self, word.to_le_bytes(), length);
                }
            }
        }
        self.long_unsigned(field, value);
    }

    #[inline(never)]
    fn long_unsigned(&mut self, field: &Field<'_>, value: u64) {
        let mut digits = [0; 20];
        let first = write_digits(&mut digits, value);
        let digits = &digits[first..];
        if field.format.is_quick(digits.len()) {
            self.copy_long(field, digits);
        } else {
            self.digits(field, digits, value.into());
        }
    }

    #[inline(never)]
    fn digits(&mut self, field: &Field<'_>, digits: &[u8], value: i128) {
        constraint::length(field, self.charset, digits.len(), &mut self.violations);
        constraint::range(field, value, &mut self.violations);
        self.copy(field, digits);
    }

    /// Writes yes or no: `true` and `false` if the format has letters, else `1` and `0`. In JSON it is no text unless
    /// the field says so.
    pub fn boolean(&mut self, field: &Field<'_>, value: bool) {
        if self.wire == Wire::Json && field.json.write == JsonForm::Number {
            return json::write_bare(self, field, if value { b"true" } else { b"false" });
        }
        let letters = (field.format.ascii >> b't') & 1 == 1;
        self.text(
            field,
            match (letters, value) {
                (true, true) => "true",
                (true, false) => "false",
                (false, true) => "1",
                (false, false) => "0",
            },
        );
    }

    /// Writes a day in the pattern of the format.
    pub fn date(&mut self, field: &Field<'_>, value: Date) {
        if self.wire == Wire::Csv
            && let Shape::Date(pattern) = field.format.shape
            && let Some((bytes, length)) = day::write(pattern, value)
            // The fifth byte is the divider, if there is one.
            && (DIGITS | GROUPS[usize::from(bytes[4])]) & self.special == 0
        {
            return csv::write_few(self, bytes, length);
        }
        self.date_time(field, value.at(0, 0, 0, 0));
    }

    /// Writes a day and time in the pattern of the format.
    pub fn date_time(&mut self, field: &Field<'_>, value: DateTime) {
        let (Shape::Date(pattern) | Shape::DateTime(pattern)) = field.format.shape else {
            self.presence.note(true);
            self.violations.push(Violation::of(field, RuleKind::Type, "the format has no date pattern"));
            return;
        };
        let mut text = pattern::Text::new();
        if pattern::write(pattern, value, &mut text).is_some() {
            self.presence.note(true);
            let seen = class::scan(text.as_str().as_bytes());
            self.write_text(field, text.as_str(), seen);
        } else {
            self.presence.note(true);
            let message = format!("cannot be written as {pattern}");
            self.violations.push(Violation::of(field, RuleKind::Type, message));
        }
    }

    /// Writes the field's only value.
    pub fn fixed(&mut self, field: &Field<'_>) {
        self.text(field, field.fixed.unwrap_or_default());
    }

    /// The field is not there.
    pub fn absent(&mut self, field: &Field<'_>) {
        if field.required || self.presence.is_wanted() {
            self.note_absence(field);
        }
        match self.wire {
            Wire::Form | Wire::Query | Wire::Json | Wire::Path | Wire::Headers | Wire::Empty => {}
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

    /// Writes pairs no field names; for keyed formats.
    pub fn rest_pairs(&mut self, field: &Field<'_>, rest: &Rest) {
        if rest.is_empty() {
            return;
        }
        match self.wire {
            Wire::Form | Wire::Query => form::write_rest(self, field, rest),
            Wire::CsvLine => {
                self.violations.push(Violation::of(field, RuleKind::Type, "a line has no keys"));
            }
            Wire::Csv => csv::write_rest(self, field, rest),
            Wire::Json => json::write_rest(self, field, rest),
            Wire::Path | Wire::Headers | Wire::Empty => {
                self.violations.push(Violation::of(
                    field,
                    RuleKind::Type,
                    "there is no place for other keys",
                ));
            }
        }
    }

    /// Writes the last columns, commas included; for lines.
    pub fn rest_text(&mut self, field: &Field<'_>, text: Option<&str>) {
        let text = text.unwrap_or_default();
        match self.wire {
            Wire::CsvLine => {
                if !text.is_empty() {
                    let seen = class::scan(text.as_bytes());
                    constraint::check(field, self.charset, Direction::Out, text, seen, &mut self.violations);
                    csv_line::refuse_line_break(self, field, text);
                } else if field.required {
                    self.violations.push(Violation::of(field, RuleKind::Required, "required, but empty"));
                }
                csv_line::separate(self);
                // What cannot be written is already recorded.
                let _ = self.charset.encode(text, self.out);
            }
            _ if text.is_empty() => {}
            Wire::Form | Wire::Query | Wire::Csv | Wire::Json | Wire::Path | Wire::Headers | Wire::Empty => {
                self.violations.push(Violation::of(field, RuleKind::Type, "keyed formats need pairs"));
            }
        }
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
            Wire::Form | Wire::Query | Wire::CsvLine | Wire::Headers | Wire::Empty => {}
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

    /// Writes bytes that need no escaping.
    #[inline]
    fn copy(&mut self, field: &Field<'_>, bytes: &[u8]) {
        if let Some(word) = short_word(bytes)
            && self.copy_word(field, word, bytes.len())
        {
            return;
        }
        self.copy_long(field, bytes);
    }

    /// Writes a pair of which key and value fit a word each, in one go. Says whether they did.
    #[inline]
    fn copy_word(&mut self, field: &Field<'_>, value: u64, length: usize) -> bool {
        const ROOM: usize = 16;
        let key = &field.word;
        if !self.pairs || key.length == 0 || self.out.capacity() - self.out.len() < ROOM {
            return false;
        }
        let (word, key) = match self.begun {
            true => (key.bytes << 8 | u64::from(b'&'), key.length + 1),
            false => (key.bytes, key.length),
        };
        self.begun = true;
        let pair = u128::from(word) | u128::from(value) << (8 * key);
        let end = self.out.len() + key + length;
        self.out.extend_from_slice(&pair.to_le_bytes());
        self.out.truncate(end);
        true
    }

    #[inline(never)]
    fn copy_long(&mut self, field: &Field<'_>, bytes: &[u8]) {
        if self.wire == Wire::Csv {
            return csv::write_plain(self, bytes);
        }
        self.presence.note(true);
        self.room(field.key.len() + bytes.len() + 16);
        match self.wire {
            Wire::Form | Wire::Query => form::write_key(self, field),
            Wire::CsvLine => csv_line::separate(self),
            Wire::Json => return json::write_plain(self, field, bytes),
            Wire::Path => return path::write(self, field, bytes),
            Wire::Csv | Wire::Headers | Wire::Empty => return,
        }
        self.out.extend_from_slice(bytes);
    }

    #[inline(never)]
    pub(super) fn checked_text(&mut self, field: &Field<'_>, value: &str, seen: u64) {
        if self.wire == Wire::Csv && csv::write_wide(self, field, value, seen) {
            return;
        }
        self.presence.note(!value.is_empty());
        if !value.is_empty() {
            constraint::check(field, self.charset, Direction::Out, value, seen, &mut self.violations);
        } else if field.required {
            self.violations.push(Violation::of(field, RuleKind::Required, "required, but empty"));
        } else if !matches!(self.wire, Wire::CsvLine | Wire::Csv) {
            constraint::length(field, self.charset, 0, &mut self.violations);
        }
        self.write_text(field, value, seen);
    }

    /// Writes a text that may need escaping or converting.
    #[inline]
    fn write_text(&mut self, field: &Field<'_>, value: &str, seen: u64) {
        self.room(field.key.len() + 3 * value.len() + 8);
        match self.wire {
            Wire::Form | Wire::Query => {
                form::write_key(self, field);
                form::write_value(self, value, seen);
            }
            Wire::CsvLine => {
                csv_line::refuse_separators(self, field, value, seen);
                csv_line::separate(self);
                let _ = self.charset.encode(value, self.out);
            }
            Wire::Csv => csv::write_text(self, field, value, seen),
            Wire::Json => json::write_text(self, field, value),
            Wire::Path => path::write(self, field, value.as_bytes()),
            Wire::Headers | Wire::Empty => {}
        }
    }

    /// Makes room for so many bytes. A buffer that is too small is zeroed before it is given back.
    #[inline]
    pub(super) fn room(&mut self, more: usize) {
        if self.out.capacity() - self.out.len() < more {
            self.grow(more);
        }
    }

    #[cold]
    fn grow(&mut self, more: usize) {
        let wanted = (self.out.len() + more).max(2 * self.out.capacity()).max(512);
        let mut larger = Vec::with_capacity(wanted);
        larger.extend_from_slice(self.out);
        std::mem::swap(self.out, &mut larger);
        larger.zeroize();
    }
}

/// A value that is not the fixed one.
#[cold]
pub(super) fn not_fixed(field: &Field<'_>, value: &str, fixed: &str) -> Violation {
    let shown = crate::mask::quoted(field, value).unwrap_or_else(|| "another value".into());
    Violation::of(field, RuleKind::Value, format!("{shown} instead of `{fixed}`"))
}

/// A value that is none of the listed ones.
#[cold]
pub(super) fn unlisted(field: &Field<'_>, value: &str) -> Violation {
    let listed: Vec<_> = field.values.iter().take(12).map(|listed| format!("`{}`", listed.value)).collect();
    let more = if field.values.len() > listed.len() { " …" } else { "" };
    let message = match crate::mask::quoted(field, value) {
        Some(shown) => format!("{shown} is none of {}{more}", listed.join(", ")),
        None => format!("none of the {} listed values", field.values.len()),
    };
    Violation::of(field, RuleKind::Value, message)
}
