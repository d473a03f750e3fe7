//! Reads a message field by field. Whatever is wrong is recorded and reading goes on: an answer is never lost
//! because it breaks a rule.

mod next;
mod plain;
mod read;

use super::encoder::unlisted;
use super::form::Index;
use super::presence::Presence;
use super::{csv_line, form, group_violation};
use crate::charset::Charset;
use crate::check::Check;
use crate::class::{self, NON_ASCII};
use crate::message::{DecodeError, Decoded};
use crate::rest::Rest;
use crate::schema::{Field, Schema, Wire};
use crate::violation::{RuleKind, Violation, Violations};

/// How long a message may be.
pub const MAX_BYTES: usize = 16 << 20;

/// Reads one message. Call [`Decoder::find`] for each field, in the schema's order, and one method for the kind
/// of what was found; then the rest, if the schema has one; then [`Decoder::finish`].
pub struct Decoder<'a> {
    pub(super) schema: &'a Schema<'a>,
    pub(super) bytes: &'a [u8],
    pub(super) charset: Charset,
    pub(super) violations: Violations,
    /// What is not read.
    pub(super) tail: &'a [u8],
    /// A line has no further column; pairs are no longer in order, but in `index`.
    pub(super) ended: bool,
    wire: Wire,
    reading: Reading,
    // All of `bytes`, where they are UTF-8, else nothing: ASCII values are parts of it.
    text: &'a str,
    // Groups of bytes that are not read as they are.
    special: u64,
    presence: Presence,
    pub(super) index: Option<Index>,
}

/// How fields are found.
#[derive(Clone, Copy)]
enum Reading {
    Line,
    Pairs,
    /// Either, and the groups of the message ask what was there.
    Noting,
}

impl Reading {
    fn of(schema: &Schema<'_>) -> Self {
        match schema.wire {
            _ if !schema.groups.is_empty() => Self::Noting,
            Wire::Form | Wire::Query => Self::Pairs,
            Wire::CsvLine => Self::Line,
        }
    }
}

/// A value as it stands in the message, neither unescaped nor converted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Raw<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) seen: u64,
}

impl<'a> Raw<'a> {
    /// A value that is a message of its own.
    pub(crate) fn of(text: &'a str) -> Self {
        Self { bytes: text.as_bytes(), seen: class::scan(text.as_bytes()) }
    }

    /// The bytes.
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

impl<'a> Decoder<'a> {
    /// Reads a message of this schema. Of more than [`MAX_BYTES`] nothing is read.
    #[inline]
    pub fn new(schema: &'a Schema<'a>, bytes: &'a [u8]) -> Self {
        let mut decoder = Self::within(schema, bytes, schema.charset);
        if bytes.len() > MAX_BYTES {
            decoder.violations = too_long(bytes);
        }
        decoder
    }

    /// Reads a message in this charset. It is not recorded if there are too many bytes.
    #[inline]
    pub(crate) fn within(schema: &'a Schema<'a>, bytes: &'a [u8], charset: Charset) -> Self {
        let bytes =
            if bytes.len() > MAX_BYTES { &[] } else { without_line_break(without_mark(bytes, charset)) };
        Self {
            schema,
            bytes,
            charset,
            violations: Violations::new(),
            tail: bytes,
            ended: false,
            wire: schema.wire,
            reading: Reading::of(schema),
            text: std::str::from_utf8(bytes).unwrap_or_default(),
            special: NON_ASCII
                | match schema.wire {
                    Wire::Form | Wire::Query => form::SPECIAL,
                    Wire::CsvLine => class::LINE_BREAK,
                },
            presence: Presence::of(schema),
            index: None,
        }
    }

    /// Reads in another charset than the schema's.
    #[inline]
    pub fn charset(mut self, charset: Charset) -> Self {
        self.charset = charset;
        self
    }

    /// Finds the next field. `None` if it is not there.
    #[inline(never)]
    pub fn find(&mut self, field: &Field<'_>) -> Option<Raw<'a>> {
        match self.reading {
            Reading::Pairs => form::find(self, field),
            Reading::Line => csv_line::find(self, field),
            Reading::Noting => self.find_noting(field),
        }
    }

    #[inline(never)]
    fn find_noting(&mut self, field: &Field<'_>) -> Option<Raw<'a>> {
        let raw = match self.wire {
            Wire::Form | Wire::Query => form::find(self, field),
            Wire::CsvLine => csv_line::find(self, field),
        };
        self.presence.note(raw.is_some_and(|raw| !raw.bytes.is_empty()));
        raw
    }

    /// Where a part of the message begins in it, counted from 0.
    #[inline]
    pub(super) fn start(&self, part: &[u8]) -> usize {
        (part.as_ptr() as usize).wrapping_sub(self.bytes.as_ptr() as usize)
    }

    /// The field is required and not there.
    #[cold]
    pub fn missing(&mut self, field: &Field<'_>) {
        self.violations.push(Violation::of(field, RuleKind::Required, "required, but missing"));
    }

    /// The value is of no use for the field, for this reason.
    #[cold]
    pub fn unfit(&mut self, field: &Field<'_>, reason: &str) {
        self.violations.push(Violation::of(field, RuleKind::Type, reason));
    }

    /// The value is none of the listed ones.
    #[cold]
    pub fn unlisted(&mut self, field: &Field<'_>, text: &str) {
        if !(text.is_empty() && field.required) {
            self.violations.push(unlisted(field, text));
        }
    }

    /// Where rules between fields report to.
    pub fn check(&mut self) -> Check<'_> {
        Check::new(self.schema, &mut self.violations)
    }

    /// The message that was read, and all that was found beside it.
    ///
    /// # Errors
    ///
    /// None; it is what [`crate::Decode::take`] gives back.
    #[inline]
    pub fn decoded<M>(
        &mut self,
        message: M,
        rules: impl FnOnce(&M, &mut Check<'_>),
    ) -> Result<Decoded<M>, DecodeError> {
        // Built as it is returned: a large message is moved once, not three times.
        let mut decoded = Decoded { message, violations: Violations::new(), unknown: Rest::new() };
        rules(&decoded.message, &mut self.check());
        if self.has_more() {
            decoded.unknown = self.close_carefully();
        }
        std::mem::swap(&mut decoded.violations, &mut self.violations);
        Ok(decoded)
    }

    /// What was found of a message that cannot be read.
    #[cold]
    #[inline(never)]
    pub fn failed(&mut self) -> DecodeError {
        let (violations, unknown) = self.close();
        DecodeError { violations, unknown }
    }

    /// Checks the groups; gives all violations and what nobody read.
    #[inline]
    pub fn finish(mut self) -> (Violations, Rest) {
        self.close()
    }

    #[inline]
    fn close(&mut self) -> (Violations, Rest) {
        let unknown = if self.has_more() { self.close_carefully() } else { Rest::new() };
        (std::mem::take(&mut self.violations), unknown)
    }

    /// Whether something is unread, or a group asks what was there.
    #[inline]
    fn has_more(&self) -> bool {
        self.presence.wanted
            || match self.wire {
                Wire::Form | Wire::Query => !self.tail.is_empty(),
                Wire::CsvLine => !self.ended,
            }
    }

    #[inline(never)]
    fn close_carefully(&mut self) -> Rest {
        for group in self.schema.groups {
            let violation = group_violation(self.schema, group, |index| self.presence.has(index));
            self.violations.extend(violation);
        }
        match self.wire {
            Wire::Form | Wire::Query => form::leftovers(self, true),
            Wire::CsvLine => csv_line::leftovers(self),
        }
    }
}

/// What is wrong with a message of more than [`MAX_BYTES`].
#[cold]
#[inline(never)]
pub(crate) fn too_long(bytes: &[u8]) -> Violations {
    let message = format!("{} bytes, at most {MAX_BYTES} are read", bytes.len());
    let mut violations = Violations::new();
    violations.push(Violation::message(RuleKind::Malformed, message));
    violations
}

/// Some programs begin UTF-8 with a byte order mark.
fn without_mark(bytes: &[u8], charset: Charset) -> &[u8] {
    match bytes {
        [0xef, 0xbb, 0xbf, message @ ..] if charset == Charset::Utf8 => message,
        message => message,
    }
}

/// Providers end lines with CR, LF, both or neither.
fn without_line_break(bytes: &[u8]) -> &[u8] {
    match bytes {
        [line @ .., b'\r', b'\n'] | [line @ .., b'\r' | b'\n'] => line,
        line => line,
    }
}
