//! A message as it may be kept in logs and fixtures: values that are not public show class and length only.
//!
//! A public value is shown only if it fits its format: in an answer that is no such message, anything may stand in
//! its place.

use std::fmt::Write;

use super::spread::parts;
use super::{Decoder, MAX_BYTES, MAX_PAIRS, json};
use crate::mask;
use crate::schema::{Field, Schema, Wire};

/// The message with every value masked that is not public. Bytes that are no text show their number.
pub fn redact(schema: &Schema<'_>, bytes: &[u8]) -> String {
    if bytes.len() > MAX_BYTES {
        return format!("‹{} bytes›", bytes.len());
    }
    let mut decoder = Decoder::new(schema, bytes);
    match schema.wire {
        Wire::Form | Wire::Query | Wire::PlainForm => pairs(&mut decoder, schema, bytes),
        Wire::CsvLine => columns(decoder, schema),
        Wire::Json => json::redact(schema, bytes),
        // Files are not kept in recordings.
        Wire::Csv | Wire::Path | Wire::Headers | Wire::Empty => masked(bytes),
    }
}

/// What should not be there at all.
fn masked(bytes: &[u8]) -> String {
    let mut out = String::new();
    mask(&mut out, &String::from_utf8_lossy(bytes));
    out
}

fn pairs<'a>(decoder: &mut Decoder<'a>, schema: &Schema<'_>, bytes: &'a [u8]) -> String {
    let mut out = String::new();
    for pair in bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        if !out.is_empty() {
            out.push('&');
        }
        let equals = pair.iter().position(|byte| *byte == b'=');
        let (key, value) = pair.split_at(equals.unwrap_or(pair.len()));
        let key = decoder.any_text(key);
        match (schema.field(&key), value.split_first()) {
            (Some(field), value) => {
                let _ = write!(out, "{}=", field.name);
                push(&mut out, decoder, field, value.map_or(&[], |(_, value)| value));
            }
            (None, Some((_, value))) if let Some((field, separator)) = of_key(schema, &key) => {
                let _ = write!(out, "{key}=");
                match separator {
                    None => push(&mut out, decoder, field, value),
                    Some(separator) => push_parts(&mut out, decoder, field, separator, value),
                }
            }
            (None, Some((_, value))) => {
                let _ = write!(out, "{}=", mask::key(&key));
                mask(&mut out, &decoder.any_text(value));
            }
            // Without a `=` it is no pair: it may be anything.
            (None, None) => mask(&mut out, &key),
        }
    }
    out
}

/// The field whose key this is, where its name alone is not the key.
fn of_key<'f>(schema: &'f Schema<'_>, key: &str) -> Option<(&'f Field<'f>, Option<&'f str>)> {
    schema.fields.iter().find_map(|field| field.of_key(key))
}

/// Values that stand in one.
fn push_parts<'a>(
    out: &mut String,
    decoder: &mut Decoder<'a>,
    field: &Field<'_>,
    separator: &str,
    value: &'a [u8],
) {
    let parts = parts(value, separator, decoder.wire, decoder.charset, MAX_PAIRS);
    for (at, part) in parts.into_iter().enumerate() {
        if at > 0 {
            out.push_str(separator);
        }
        push(out, decoder, field, &value[part]);
    }
}

fn columns(mut decoder: Decoder<'_>, schema: &Schema<'_>) -> String {
    let mut out = String::new();
    for (number, field) in schema.fields.iter().enumerate() {
        let raw = decoder.find(field);
        if raw.is_none() && field.columns > 0 {
            continue;
        }
        if number > 0 {
            out.push(',');
        }
        push(&mut out, &mut decoder, field, raw.unwrap_or_default().bytes);
    }
    let (_, rest) = decoder.finish();
    for (_, text) in rest.iter() {
        out.push(',');
        mask(&mut out, text);
    }
    out
}

fn push<'a>(out: &mut String, decoder: &mut Decoder<'a>, field: &Field<'_>, value: &'a [u8]) {
    let shown = field.is_public() && decoder.fits(field, value);
    let text = decoder.any_text(value);
    if shown { out.extend(text.escape_debug()) } else { mask(out, &text) }
}

fn mask(out: &mut String, text: &str) {
    if !text.is_empty() {
        // Writing to a string cannot fail.
        let _ = write!(out, "{}", mask::text(text));
    }
}
