//! Reads a message field by field. Whatever is wrong is recorded and reading goes on: an answer is never lost
//! because it breaks a rule.

mod next;
mod plain;
mod read;

use std::borrow::Cow;

use super::form::Index;
use super::presence::Presence;
use super::{csv, csv_line, form, group_violation, json, numbered, path, spread};
use crate::charset::Charset;
use crate::check::Check;
use crate::class::{self, NON_ASCII};
use crate::constraint;
use crate::message::{DecodeError, Decoded, Message};
use crate::rest::Rest;
use crate::schema::{Field, Kind, Schema, Wire};
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
    pub(super) wire: Wire,
    pub(super) reading: Reading,
    /// All of `bytes`, where they are UTF-8, else nothing: ASCII values are parts of it.
    pub(super) text: &'a str,
    // Groups of bytes that are not read as they are.
    pub(super) special: u64,
    pub(super) presence: Presence,
    pub(super) index: Option<Index>,
    pub(super) json: json::Reader<'a>,
    /// A member is missing without which the object that is being read cannot be built.
    pub(crate) lacks: bool,
    aside: Aside<'a>,
    /// How many fields of a row were found, and where the others are.
    pub(super) found: usize,
    pub(super) row: &'a [csv::Span],
}

/// What is read in place of bytes.
#[derive(Clone, Copy)]
enum Aside<'a> {
    Nothing,
    Headers(&'a [(String, String)]),
    Path { template: &'a str, path: &'a str },
    Row(&'a csv::Cells),
}

/// How fields are found.
#[derive(Clone, Copy)]
pub(super) enum Reading {
    Line,
    Pairs,
    Row,
    Json,
    Aside,
    /// Lines or pairs, and the groups of the message ask what was there.
    Noting,
    /// A record of a numbered list.
    Numbered,
    /// An item or object that is spread over pairs.
    Level,
}

impl Reading {
    fn of(schema: &Schema<'_>) -> Self {
        match schema.wire {
            Wire::Json => Self::Json,
            Wire::Csv => Self::Row,
            Wire::Path | Wire::Headers | Wire::Empty => Self::Aside,
            _ if !schema.groups.is_empty() => Self::Noting,
            Wire::Form | Wire::Query | Wire::PlainForm => Self::Pairs,
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

    /// Reads a message in this charset. It is not recorded if there are too many bytes. In place, because what depends
    /// on the schema alone is then known.
    #[inline(always)]
    pub(crate) fn within(schema: &'a Schema<'a>, bytes: &'a [u8], charset: Charset) -> Self {
        // JSON has no other.
        let charset = if schema.wire == Wire::Json { Charset::Utf8 } else { charset };
        let bytes =
            if bytes.len() > MAX_BYTES { &[] } else { without_line_break(without_mark(bytes, charset)) };
        // Before anything that would have to be kept while this is called.
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        Self {
            schema,
            bytes,
            charset,
            violations: Violations::new(),
            tail: bytes,
            ended: false,
            wire: schema.wire,
            reading: Reading::of(schema),
            text,
            special: NON_ASCII
                | match schema.wire {
                    Wire::Form | Wire::Query => form::SPECIAL,
                    Wire::PlainForm => 0,
                    Wire::CsvLine => class::LINE_BREAK,
                    Wire::Csv => csv::SPECIAL,
                    Wire::Json => json::SPECIAL,
                    Wire::Path => form::SPECIAL,
                    Wire::Headers | Wire::Empty => 0,
                },
            presence: Presence::of(schema),
            index: None,
            json: json::Reader::of(bytes),
            lacks: false,
            aside: Aside::Nothing,
            found: 0,
            row: &[],
        }
    }

    /// Reads HTTP headers: names and values.
    pub fn headers(schema: &'a Schema<'a>, headers: &'a [(String, String)]) -> Self {
        Self { aside: Aside::Headers(headers), ..Self::within(schema, &[], Charset::Utf8) }
    }

    /// Reads a path of this template.
    pub fn in_path(schema: &'a Schema<'a>, template: &'a str, path: &'a str) -> Self {
        Self { aside: Aside::Path { template, path }, ..Self::within(schema, &[], Charset::Utf8) }
    }

    /// Reads the row that these cells hold.
    #[inline]
    pub(crate) fn of_row(schema: &'a Schema<'a>, cells: &'a csv::Cells) -> Self {
        Self {
            schema,
            bytes: cells.bytes(),
            charset: cells.charset(),
            violations: Violations::new(),
            tail: &[],
            ended: true,
            wire: Wire::Csv,
            reading: Reading::Row,
            text: cells.ascii(),
            special: cells.special(),
            presence: Presence::of(schema),
            index: None,
            json: json::Reader::of(&[]),
            lacks: false,
            aside: Aside::Row(cells),
            found: 0,
            row: cells.spans(),
        }
    }

    /// The cells of the row that is read.
    #[inline]
    pub(super) fn cells(&self) -> Option<&'a csv::Cells> {
        if let Aside::Row(cells) = self.aside { Some(cells) } else { None }
    }

    /// Reads a message in JSON. Compiled once, because there are many of these. A hopeful reader takes absent members
    /// for absent as long as members come in order; whoever reads with it asks whether that was wrong.
    #[inline(never)]
    pub(crate) fn of_json(schema: &'a Schema<'a>, bytes: &'a [u8], hopeful: bool) -> Self {
        let mut decoder = Self::within(schema, bytes, Charset::Utf8);
        decoder.json.hopeful = hopeful;
        decoder
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
            Reading::Row => csv::find(self, field),
            Reading::Noting => self.find_noting(field),
            Reading::Json => json::find(self, field),
            Reading::Aside => self.find_aside(field),
            Reading::Numbered => numbered::find(self, field),
            Reading::Level => spread::find(self, field),
        }
    }

    #[cold]
    fn find_aside(&mut self, field: &Field<'_>) -> Option<Raw<'a>> {
        let found = match self.aside {
            Aside::Nothing | Aside::Row(_) => None,
            Aside::Headers(headers) => {
                let mut named = headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case(field.name));
                named.next().map(|(_, value)| value.trim())
            }
            Aside::Path { template, path } => path::find(template, path, field.name),
        };
        self.presence.note(found.is_some());
        found.map(Raw::of)
    }

    /// The text of another field of the JSON object that is being read, wherever it stands.
    pub fn sibling(&mut self, name: &str) -> Option<Cow<'a, str>> {
        json::sibling(self, name)
    }

    /// The field `by` names no case of a union, which is recorded if what stands there cannot be `kept`.
    pub fn untagged(&mut self, field: &Field<'_>, by: &str, tag: Option<&str>, kept: bool) {
        if !kept {
            let message = match tag {
                Some(_) => format!("`{by}` names no case of it"),
                None => format!("`{by}` is missing, which says what it is"),
            };
            self.violations.push(Violation::of(field, RuleKind::Value, message));
        }
    }

    #[inline(never)]
    fn find_noting(&mut self, field: &Field<'_>) -> Option<Raw<'a>> {
        let raw = match self.wire {
            Wire::CsvLine => csv_line::find(self, field),
            _ => form::find(self, field),
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
        // Whether it is missing from a broken document, nobody knows.
        if json::is_broken(self) {
            return;
        }
        let missing = Violation::of(field, RuleKind::Required, "required, but missing");
        match field.kind {
            Kind::Fixed => self.violations.push_contradiction(missing),
            _ => self.violations.push(missing),
        }
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
            self.violations.push(constraint::unlisted(field, text));
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
    pub fn decoded<M: Message>(
        &mut self,
        message: M,
        rules: impl FnOnce(&M, &mut Check<'_>),
    ) -> Result<Decoded<M>, DecodeError> {
        // Built as it is returned: a large message is moved once, not three times.
        let mut decoded = Decoded { message, violations: Violations::new(), unknown: Rest::new() };
        rules(&decoded.message, &mut self.check());
        if self.has_more(const { M::SCHEMA.wire }) {
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
    pub(super) fn close(&mut self) -> (Violations, Rest) {
        let unknown = if self.has_more(self.wire) { self.close_carefully() } else { Rest::new() };
        (std::mem::take(&mut self.violations), unknown)
    }

    /// Whether something is unread, or a group asks what was there.
    #[inline]
    fn has_more(&self, wire: Wire) -> bool {
        self.presence.is_wanted()
            || match wire {
                Wire::Form | Wire::Query | Wire::PlainForm => !self.tail.is_empty(),
                Wire::CsvLine => !self.ended,
                Wire::Csv => csv::has_more(self),
                Wire::Json => !json::is_ended(self),
                Wire::Path | Wire::Headers | Wire::Empty => !self.bytes.is_empty(),
            }
    }

    #[inline(never)]
    fn close_carefully(&mut self) -> Rest {
        for group in self.schema.groups {
            let violation = group_violation(self.schema, group, |index| self.presence.has(index));
            self.violations.extend(violation);
        }
        match self.wire {
            Wire::Form | Wire::Query | Wire::PlainForm => form::leftovers(self, true),
            Wire::CsvLine => csv_line::leftovers(self),
            Wire::Csv => csv::leftovers(self),
            Wire::Json => json::leftovers(self),
            Wire::Path | Wire::Headers | Wire::Empty => self.unexpected(),
        }
    }

    /// What stands in a message that has no body. An empty JSON object is none either.
    #[cold]
    fn unexpected(&mut self) -> Rest {
        match self.bytes.trim_ascii() {
            b"" => Rest::new(),
            [b'{', inside @ .., b'}'] if inside.trim_ascii().is_empty() => Rest::new(),
            body => Rest::new().with("body", String::from_utf8_lossy(body)),
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
