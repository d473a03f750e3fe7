//! One line of values divided by bare commas, without quoting: a value with a comma cannot be written.
//!
//! A line may have more columns than are declared; a field with [`Field::columns`] exists only in lines that long,
//! and only if what stands at its place fits its format.

use super::{Decoder, Encoder, Raw};
use crate::class::{self, LINE_BREAK};
use crate::constraint;
use crate::rest::Rest;
use crate::schema::Field;
use crate::violation::{RuleKind, Violation, Violations};

/// What no value may hold.
pub(super) const SPECIAL: u64 = LINE_BREAK | class::group(b',');

/// Writes the comma between columns.
#[inline]
pub(super) fn separate(encoder: &mut Encoder<'_>) {
    if encoder.begun {
        encoder.out.push(b',');
    }
    encoder.begun = true;
}

/// Records a comma or line break in a value.
pub(super) fn refuse_separators(encoder: &mut Encoder<'_>, field: &Field<'_>, text: &str, seen: u64) {
    if seen & SPECIAL != 0 {
        refuse(&mut encoder.violations, field, text, &[',', '\r', '\n']);
    }
}

/// Records a line break in the rest of a line.
pub(super) fn refuse_line_break(encoder: &mut Encoder<'_>, field: &Field<'_>, text: &str) {
    refuse(&mut encoder.violations, field, text, &['\r', '\n']);
}

#[cold]
fn refuse(violations: &mut Violations, field: &Field<'_>, text: &str, separators: &[char]) {
    let mut characters = text.chars().enumerate();
    if let Some((index, character)) = characters.find(|(_, character)| separators.contains(character))
        && !violations.has(field.name, RuleKind::Character)
    {
        violations.push(constraint::forbidden(field, character, index + 1));
    }
}

/// Reads the next column. `None` if it is empty, missing, or if the field does not exist in this line.
pub(super) fn find<'a>(decoder: &mut Decoder<'a>, field: &Field<'_>) -> Option<Raw<'a>> {
    if field.columns > 0 || decoder.ended {
        return find_carefully(decoder, field);
    }
    let raw = next(decoder);
    if raw.bytes.is_empty() { None } else { Some(raw) }
}

#[cold]
#[inline(never)]
fn find_carefully<'a>(decoder: &mut Decoder<'a>, field: &Field<'_>) -> Option<Raw<'a>> {
    if !exists(decoder, field) {
        return None;
    }
    let raw = next(decoder);
    if raw.bytes.is_empty() { None } else { Some(raw) }
}

/// Reads the next column; there is one.
fn next<'a>(decoder: &mut Decoder<'a>) -> Raw<'a> {
    let class::Cut { value, seen, rest } = class::cut(decoder.tail, b',');
    decoder.tail = rest.unwrap_or_default();
    decoder.ended = rest.is_none();
    Raw { bytes: value, seen }
}

/// Whether the line has the field's column.
fn exists(decoder: &mut Decoder<'_>, field: &Field<'_>) -> bool {
    if field.columns == 0 {
        too_short(decoder);
        return false;
    }
    if decoder.ended || count(decoder.bytes) < field.columns as usize {
        return false;
    }
    let value = class::cut(decoder.tail, b',').value;
    value.is_empty() || decoder.fits(field, value)
}

fn count(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b',').count() + 1
}

fn too_short(decoder: &mut Decoder<'_>) {
    let expected = decoder.schema.fields.iter().filter(|field| field.columns == 0).count();
    let found = count(decoder.bytes);
    let message =
        format!("{found} column{}, expected at least {expected}", if found == 1 { "" } else { "s" });
    record_once(decoder, Violation::message(RuleKind::Malformed, message));
}

fn record_once(decoder: &mut Decoder<'_>, violation: Violation) {
    if !decoder.violations.iter().any(|recorded| recorded.message == violation.message) {
        decoder.violations.push(violation);
    }
}

/// Records a line break inside the line, of which `bytes` are a part.
#[cold]
pub(super) fn refuse_break(decoder: &mut Decoder<'_>, bytes: &[u8]) {
    if let Some(index) = bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n')) {
        let position = decoder.start(bytes) + index + 1;
        let violation = Violation::message(RuleKind::Malformed, "a line break inside the line");
        record_once(decoder, violation.at(position));
    }
}

/// Takes everything from the next column on, commas included. `None` if there is nothing.
pub(super) fn take_rest<'a>(decoder: &mut Decoder<'a>) -> Option<Raw<'a>> {
    decoder.ended = true;
    let bytes = std::mem::take(&mut decoder.tail);
    if bytes.is_empty() {
        return None;
    }
    Some(Raw { bytes, seen: class::scan(bytes) })
}

/// Takes the columns nobody read, keyed by their numbers.
#[inline]
pub(super) fn leftovers(decoder: &mut Decoder<'_>) -> Rest {
    if decoder.ended { Rest::new() } else { further_columns(decoder) }
}

#[cold]
fn further_columns(decoder: &mut Decoder<'_>) -> Rest {
    let mut rest = Rest::new();
    let mut number = count(&decoder.bytes[..decoder.start(decoder.tail)]);
    while !decoder.ended {
        let raw = match rest.len() + 1 == super::MAX_PAIRS {
            true => take_rest(decoder).unwrap_or_default(),
            false => next(decoder),
        };
        let text = decoder.any_text(raw.bytes);
        rest.push(number.to_string(), text);
        number += 1;
    }
    rest
}
