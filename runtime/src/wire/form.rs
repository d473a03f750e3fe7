//! `application/x-www-form-urlencoded`: `key=value` pairs divided by `&`, in bodies and query strings; and the same
//! without any escapes, as some providers answer.
//!
//! Fields are written in the schema's order and read in any. As long as they come in the schema's order the reader
//! compares one expected key at its place; only then it looks further, through a list of where pairs begin.

mod escape;
mod index;
mod read;

pub(crate) use escape::unescape_in;
pub(crate) use escape::{escape as escape_form, unescape};
pub(super) use index::Index;
pub(super) use read::{after_word, find, index, leftovers, split, text_key, value_of_name};

use super::Encoder;
use crate::charset::Charset;
use crate::class::{self, ESCAPED, LINE_BREAK, NON_ASCII};
use crate::constraint::{self, Direction};
use crate::rest::Rest;
use crate::schema::{Field, Spread, Unit, Wide, Wire};
use crate::violation::{RuleKind, Violation};
use escape::escape;

/// How many pairs of one message are read; more are hostile.
pub const MAX_PAIRS: usize = 10_000;

/// Whether a pair with this key stands in a form or query.
pub fn has_key(bytes: &[u8], key: &str, wire: Wire, charset: Charset) -> bool {
    let mut pairs = bytes.split(|byte| *byte == b'&').take(MAX_PAIRS);
    pairs.any(|pair| value_of_name(pair, key, wire, charset).is_some())
}

/// What a value must be unescaped for.
pub(super) const SPECIAL: u64 = class::group(b'%') | class::group(b'+');

/// What no unescaped value can hold: it would end there.
pub(super) const PLAIN_SPECIAL: u64 = class::group(b'&') | LINE_BREAK;

/// Writes `&name=`, the `&` only between pairs.
#[inline(always)]
pub(super) fn write_key(encoder: &mut Encoder<'_>, field: &Field<'_>) {
    let begun = std::mem::replace(&mut encoder.begun, true);
    if field.word.length > 0 {
        let (word, length) = match begun {
            true => (field.word.bytes << 8 | u64::from(b'&'), field.word.length + 1),
            false => (field.word.bytes, field.word.length),
        };
        let end = encoder.out.len() + length;
        encoder.out.extend_from_slice(&word.to_le_bytes());
        encoder.out.truncate(end);
    } else {
        write_long_key(encoder, field, begun);
    }
}

#[inline(never)]
fn write_long_key(encoder: &mut Encoder<'_>, field: &Field<'_>, begun: bool) {
    if begun {
        encoder.out.push(b'&');
    }
    match field.key.as_bytes() {
        [_, key @ ..] => encoder.out.extend_from_slice(key),
        [] => write_escaped_key(encoder, field),
    }
}

#[cold]
fn write_escaped_key(encoder: &mut Encoder<'_>, field: &Field<'_>) {
    if let Some(error) = unwritable(encoder.charset, field.name) {
        let message = format!("the name cannot be written in {}", encoder.charset);
        encoder.violations.push(Violation::of(field, RuleKind::Unmappable, message).at(error));
    }
    let seen = class::scan(field.name.as_bytes());
    refuse_marks(encoder, field, field.name, seen);
    if encoder.wire == Wire::PlainForm && field.name.contains('=') {
        let message = "an unescaped name cannot hold `=`";
        encoder.violations.push(Violation::of(field, RuleKind::Character, message));
    }
    write_value(encoder, field.name, seen);
    encoder.out.push(b'=');
}

fn unwritable(charset: Charset, text: &str) -> Option<usize> {
    text.chars().position(|character| charset.width(character).is_none()).map(|index| index + 1)
}

/// Writes a text escaped. Characters the charset cannot write are left out; they are recorded before.
#[inline]
pub(super) fn write_value(encoder: &mut Encoder<'_>, text: &str, seen: u64) {
    if seen & ESCAPED == 0 {
        encoder.out.extend_from_slice(text.as_bytes());
    } else if encoder.wire == Wire::PlainForm {
        write_plain(encoder, text);
    } else if encoder.charset == Charset::Utf8 || seen & NON_ASCII == 0 {
        escape(text.as_bytes(), encoder.out);
    } else {
        for character in text.chars() {
            if let Some(code) = encoder.charset.code(character) {
                escape(code.as_bytes(), encoder.out);
            }
        }
    }
}

/// Writes a text as it is.
#[cold]
fn write_plain(encoder: &mut Encoder<'_>, text: &str) {
    for character in text.chars() {
        if let Some(code) = encoder.charset.code(character) {
            encoder.out.extend_from_slice(code.as_bytes());
        }
    }
}

/// Refuses what would end a value that is not escaped.
#[inline]
pub(super) fn refuse_marks(encoder: &mut Encoder<'_>, field: &Field<'_>, text: &str, seen: u64) {
    if encoder.wire == Wire::PlainForm && seen & PLAIN_SPECIAL != 0 {
        report_mark(encoder, field, text);
    }
}

#[cold]
fn report_mark(encoder: &mut Encoder<'_>, field: &Field<'_>, text: &str) {
    let mark = |character| matches!(character, '&' | '\r' | '\n');
    if let Some(at) = text.chars().position(mark) {
        let message = "an unescaped value cannot hold `&` or a line break";
        encoder.violations.push(Violation::of(field, RuleKind::Character, message).at(at + 1));
    }
}

/// Writes bytes escaped, whatever they are; as they are where nothing is escaped.
pub(super) fn write_bytes(encoder: &mut Encoder<'_>, bytes: &[u8]) {
    match encoder.wire {
        Wire::PlainForm => encoder.out.extend_from_slice(bytes),
        _ => escape(bytes, encoder.out),
    }
}

/// Writes other pairs, checking keys, values and the length of all of them together.
pub(super) fn write_rest(encoder: &mut Encoder<'_>, field: &Field<'_>, rest: &Rest) {
    let mut length = rest.len() - 1;
    let unchecked = is_any_text(encoder, field);
    for (key, value) in rest.iter() {
        check_key(encoder, field, key);
        encoder.room(3 * (key.len() + value.len()) + 2);
        if encoder.begun {
            encoder.out.push(b'&');
        }
        encoder.begun = true;
        if unchecked {
            escape(key.as_bytes(), encoder.out);
            encoder.out.push(b'=');
            escape(value.as_bytes(), encoder.out);
            length += key.len() + value.len() + 1;
        } else {
            length += write_part(encoder, field, key) + 1;
            encoder.out.push(b'=');
            length += write_part(encoder, field, value);
        }
    }
    constraint::length(field, encoder.charset, length, &mut encoder.violations);
}

/// Whether every text is allowed and can be written, and its length is that of its bytes.
fn is_any_text(encoder: &Encoder<'_>, field: &Field<'_>) -> bool {
    let format = &field.format;
    encoder.charset == Charset::Utf8
        && encoder.wire != Wire::PlainForm
        && format.unit == Unit::Byte
        && format.ascii == u128::MAX
        && format.wide.has(Wide::ANY)
}

fn check_key(encoder: &mut Encoder<'_>, field: &Field<'_>, key: &str) {
    for declared in encoder.schema.fields {
        // Nearly all fields have one key, their name.
        let message = match (&declared.numbering, &declared.spread) {
            (None, Spread::None) if declared.name != key => continue,
            (None, Spread::None) => "a field of this name is already there",
            _ if !declared.has_key(key) => continue,
            (Some(_), _) => "a key is numbered like those of this list",
            (None, _) => "a key is one of this field's",
        };
        encoder.violations.push(Violation::of(declared, RuleKind::Duplicate, message));
    }
    if encoder.wire == Wire::PlainForm && key.contains('=') {
        let message = "an unescaped key cannot hold `=`";
        encoder.violations.push(Violation::of(field, RuleKind::Character, message));
    }
    if key.is_empty() {
        encoder.violations.push(Violation::of(field, RuleKind::Required, "a key is empty"));
    }
}

/// Writes a key or value and says how long it is in the format's unit.
fn write_part(encoder: &mut Encoder<'_>, field: &Field<'_>, text: &str) -> usize {
    let seen = class::scan(text.as_bytes());
    let found =
        constraint::characters(field, encoder.charset, Direction::Out, text, seen, &mut encoder.violations);
    refuse_marks(encoder, field, text, seen);
    write_value(encoder, text, seen);
    found.length
}
