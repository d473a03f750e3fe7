//! A message as it may be kept in logs and fixtures: values that are not public show class and length only.

use std::fmt::Write;

use super::{Decoder, MAX_BYTES};
use crate::mask;
use crate::schema::{Field, Schema, Wire};

/// The message with every value masked that is not public. Bytes that are no text show their number.
pub fn redact(schema: &Schema<'_>, bytes: &[u8]) -> String {
    if bytes.len() > MAX_BYTES {
        return format!("‹{} bytes›", bytes.len());
    }
    match schema.wire {
        Wire::Form | Wire::Query => pairs(schema, bytes),
        Wire::CsvLine => columns(schema, bytes),
    }
}

fn pairs(schema: &Schema<'_>, bytes: &[u8]) -> String {
    let mut decoder = Decoder::new(schema, bytes);
    let mut out = String::new();
    for pair in bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        let mut parts = pair.splitn(2, |byte| *byte == b'=');
        let key = decoder.any_text(parts.next().unwrap_or_default());
        let value = decoder.any_text(parts.next().unwrap_or_default());
        if !out.is_empty() {
            out.push('&');
        }
        out.extend(key.escape_debug());
        out.push('=');
        push(&mut out, schema.field(&key), &value);
    }
    out
}

fn columns(schema: &Schema<'_>, bytes: &[u8]) -> String {
    let mut decoder = Decoder::new(schema, bytes);
    let mut out = String::new();
    for (number, field) in schema.fields.iter().enumerate() {
        let raw = decoder.find(field);
        if raw.is_none() && field.columns > 0 {
            continue;
        }
        if number > 0 {
            out.push(',');
        }
        let raw = raw.unwrap_or_default();
        let text = decoder.any_text(raw.bytes);
        push(&mut out, Some(field), &text);
    }
    let (_, rest) = decoder.finish();
    for (_, text) in rest.iter() {
        out.push(',');
        push(&mut out, None, text);
    }
    out
}

fn push(out: &mut String, field: Option<&Field<'_>>, text: &str) {
    if field.is_some_and(Field::is_public) {
        out.extend(text.escape_debug());
    } else if !text.is_empty() {
        // Writing to a string cannot fail.
        let _ = write!(out, "{}", mask::text(text));
    }
}
