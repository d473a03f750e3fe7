//! Writes values after their keys. Everything is written after a comma; when an object or list is closed, the first
//! comma in it becomes its brace or bracket.

use super::grammar;
use super::tree;
use crate::json::Json;
use crate::message::Encode;
use crate::rest::Rest;
use crate::schema::{Field, JsonForm, Kind};
use crate::violation::{RuleKind, Violation};
use crate::wire::Encoder;

/// What stands before a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::wire) enum Lead {
    /// A comma and the field's key.
    Member,
    /// A comma.
    Item,
    /// What is already written.
    Nothing,
}

/// Writes a message as an object.
pub fn put_object<M: Encode>(message: &M, field: &Field<'_>, encoder: &mut Encoder<'_>) {
    encoder.object(field, M::SCHEMA, |encoder| message.put(encoder));
}

/// Refuses to write a message that is only read.
#[cold]
pub fn put_unwritable(field: &Field<'_>, encoder: &mut Encoder<'_>) {
    encoder.mistyped(field, "this object is only read");
}

/// Writes what no case of a union names.
pub fn put_other(json: &Json, field: &Field<'_>, encoder: &mut Encoder<'_>) {
    encoder.json(field, json);
}

/// Ends what begins at `start`.
#[inline]
pub(in crate::wire) fn close(encoder: &mut Encoder<'_>, start: usize, [first, last]: [u8; 2]) {
    let out = &mut *encoder.out;
    if start < out.len() && out.len() < out.capacity() {
        out.push(last);
        out[start] = first;
    } else {
        close_slowly(encoder, start, [first, last]);
    }
}

/// The same where nothing is inside, or the buffer is full.
#[cold]
#[inline(never)]
fn close_slowly(encoder: &mut Encoder<'_>, start: usize, [first, last]: [u8; 2]) {
    encoder.room(2);
    match encoder.out.get_mut(start) {
        Some(comma) => *comma = first,
        None => encoder.out.push(first),
    }
    encoder.out.push(last);
}

/// Writes what stands before a value.
#[inline]
pub(super) fn lead(encoder: &mut Encoder<'_>, field: &Field<'_>) {
    match encoder.lead {
        Lead::Member if !field.member.is_empty() => encoder.out.extend_from_slice(field.member.as_bytes()),
        Lead::Member => write_key(encoder, field.name),
        Lead::Item => encoder.out.push(b','),
        Lead::Nothing => {}
    }
}

pub(super) fn write_key(encoder: &mut Encoder<'_>, key: &str) {
    encoder.room(2 * key.len() + 4);
    encoder.out.push(b',');
    tree::write_text(key, encoder.out);
    encoder.out.push(b':');
}

/// Writes a number or a word.
pub(in crate::wire) fn write_bare(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &[u8]) {
    encoder.presence.note(true);
    encoder.room(field.member.len() + value.len() + 2);
    lead(encoder, field);
    encoder.out.extend_from_slice(value);
}

/// Writes a text or number of which nothing must be escaped.
pub(in crate::wire) fn write_plain(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &[u8]) {
    if !may_write(encoder, field, value) {
        return;
    }
    lead(encoder, field);
    let quoted = field.json.write == JsonForm::Text;
    if quoted {
        encoder.out.push(b'"');
    }
    encoder.out.extend_from_slice(value);
    if quoted {
        encoder.out.push(b'"');
    }
}

/// Writes a text.
pub(in crate::wire) fn write_text(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &str) {
    if !may_write(encoder, field, value.as_bytes()) {
        return;
    }
    encoder.room(field.member.len() + 6 * value.len() + 4);
    lead(encoder, field);
    match field.json.write {
        JsonForm::Text => tree::write_text(value, encoder.out),
        JsonForm::Number => encoder.out.extend_from_slice(value.as_bytes()),
    }
}

/// Whether a value can be written as the JSON type the field has.
fn may_write(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &[u8]) -> bool {
    let number = matches!(field.kind, Kind::Integer | Kind::Yen | Kind::Amount);
    let fits = field.json.write == JsonForm::Text || number || grammar::bare(value, 0) == Ok(value.len());
    if !fits {
        encoder.violations.push(Violation::of(field, RuleKind::Type, "neither a number nor true or false"));
    }
    fits
}

/// Writes other members, of which the values are JSON already.
pub(in crate::wire) fn write_rest(encoder: &mut Encoder<'_>, field: &Field<'_>, rest: &Rest) {
    for (key, value) in rest.iter() {
        if let Some(declared) = encoder.schema.field(key) {
            let message = "a field of this name is already there";
            encoder.violations.push(Violation::of(declared, RuleKind::Duplicate, message));
        }
        match tree::document(value) {
            Ok(json) => {
                write_key(encoder, key);
                encoder.room(6 * value.len());
                tree::write(&json, 1, encoder.out);
            }
            Err(broken) => {
                let violation = Violation::of(field, RuleKind::Type, format!("no JSON: {}", broken.what));
                encoder.violations.push(violation.at(broken.at + 1));
            }
        }
    }
}
