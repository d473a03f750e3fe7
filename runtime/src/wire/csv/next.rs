//! The short cut for cells that need no second look. Everything else is left as it was, for [`Decoder::find`].

use jiff::civil::Date;

use super::split::Span;
use super::{coarse, convert};
use crate::class::{self, NON_ASCII};
use crate::constraint::day;
use crate::schema::{Field, Shape};
use crate::wire::Decoder;

/// Skips the next cell if it is empty.
#[inline(never)]
pub(in crate::wire) fn skip_empty(decoder: &mut Decoder<'_>, field: &Field<'_>) -> bool {
    let Some((Span { start, end }, rest)) = decoder.row.split_first() else { return false };
    if start != end || field.required {
        return false;
    }
    decoder.presence.note(false);
    decoder.found += 1;
    decoder.row = rest;
    true
}

/// The next cell's text.
#[inline(never)]
pub(in crate::wire) fn next_text<'a>(decoder: &mut Decoder<'a>, field: &Field<'_>) -> Option<&'a str> {
    let text = text_ahead(decoder, field)?;
    advance(decoder);
    Some(text)
}

/// The next cell's text, to keep.
#[inline(never)]
pub(in crate::wire) fn next_owned(decoder: &mut Decoder<'_>, field: &Field<'_>) -> Option<String> {
    let span = *decoder.row.first()?;
    let value = decoder.bytes.get(span.start as usize..span.end as usize)?;
    let text = match value.first() {
        Some(0x80..) => wide_owned(decoder, field, span)?,
        _ => text_in(decoder, field, span, value)?.to_owned(),
    };
    advance(decoder);
    Some(text)
}

/// What is made of the next cell's text.
#[inline]
pub(in crate::wire) fn next_built<'a, T>(
    decoder: &mut Decoder<'a>,
    field: &Field<'_>,
    build: impl FnOnce(&'a str) -> Option<T>,
) -> Option<T> {
    let value = build(seen_ahead(decoder, field)?)?;
    advance(decoder);
    Some(value)
}

#[inline]
fn advance(decoder: &mut Decoder<'_>) {
    decoder.presence.note(true);
    decoder.found += 1;
    if let [_, rest @ ..] = decoder.row {
        decoder.row = rest;
    }
}

/// Compiled once for all that is built.
#[inline(never)]
fn seen_ahead<'a>(decoder: &Decoder<'a>, field: &Field<'_>) -> Option<&'a str> {
    text_ahead(decoder, field)
}

#[inline(always)]
fn text_ahead<'a>(decoder: &Decoder<'a>, field: &Field<'_>) -> Option<&'a str> {
    let span = *decoder.row.first()?;
    // What has doubled quotes begins behind the end.
    let value = decoder.bytes.get(span.start as usize..span.end as usize)?;
    match value.first() {
        Some(0x80..) => wide_text(decoder, field, span),
        _ => text_in(decoder, field, span, value),
    }
}

/// The text of a cell, if it fits the field's format.
#[inline(always)]
fn text_in<'a>(decoder: &Decoder<'a>, field: &Field<'_>, span: Span, value: &[u8]) -> Option<&'a str> {
    let refused = decoder.special | !field.format.groups;
    if coarse::seen(value) & refused == 0 && field.format.is_quick(value.len()) {
        decoder.text.get(span.start as usize..span.end as usize)
    } else {
        looked_at_again(decoder, field, span)
    }
}

/// The coarse look may have seen too much.
#[inline(never)]
fn looked_at_again<'a>(decoder: &Decoder<'a>, field: &Field<'_>, span: Span) -> Option<&'a str> {
    let range = span.start as usize..span.end as usize;
    let value = decoder.bytes.get(range.clone())?;
    let seen = class::scan(value);
    if seen & NON_ASCII != 0 {
        return wide_text(decoder, field, span);
    }
    let refused = decoder.special | !field.format.groups;
    if seen & refused == 0 && field.format.is_quick(value.len()) { decoder.text.get(range) } else { None }
}

#[inline(never)]
fn wide_text<'a>(decoder: &Decoder<'a>, field: &Field<'_>, span: Span) -> Option<&'a str> {
    let cells = decoder.cells()?;
    match cells.full_width(decoder.found, span, &field.format) {
        Some(text) => Some(text),
        None => cells.converted(decoder.found, span)?.quick(&field.format, decoder.special),
    }
}

#[inline(never)]
fn wide_owned(decoder: &Decoder<'_>, field: &Field<'_>, span: Span) -> Option<String> {
    let bytes = decoder.bytes.get(span.start as usize..span.end as usize)?;
    let mut text = String::with_capacity(bytes.len() / 2 * 3);
    match convert::full_width(decoder.charset, bytes, &field.format, &mut text) {
        Some(_) => Some(text),
        None => wide_text(decoder, field, span).map(str::to_owned),
    }
}

/// The next cell's number, if it has at most eight digits. Not in place, where forms would pay for it.
#[inline(never)]
pub(in crate::wire) fn next_unsigned(decoder: &mut Decoder<'_>, field: &Field<'_>, max: u64) -> Option<u64> {
    let span = decoder.row.first()?;
    let length = span.end.wrapping_sub(span.start) as usize;
    if length == 0 || length > 8 || !field.format.is_quick(length) {
        return None;
    }
    // Behind the filled part of a block are zeros enough.
    let word = decoder.bytes.get(span.start as usize..)?.first_chunk()?;
    let number = digits(u64::from_le_bytes(*word), length)?;
    if number > max {
        return None;
    }
    advance(decoder);
    Some(number)
}

/// The number whose digits are the first of these eight bytes.
#[inline]
fn digits(word: u64, length: usize) -> Option<u64> {
    const ZEROS: u64 = 0x3030_3030_3030_3030;
    let unused = 64 - 8 * length;
    // Aligned to the last digit, with zeros before the first.
    let digits = (word ^ ZEROS) << unused;
    if (digits | digits.wrapping_add(0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 != 0 {
        return None;
    }
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let even = (pairs & 0x0000_00ff_0000_00ff).wrapping_mul(0x000f_4240_0000_0064);
    let odd = ((pairs >> 16) & 0x0000_00ff_0000_00ff).wrapping_mul(0x0000_2710_0000_0001);
    Some(even.wrapping_add(odd) >> 32)
}

/// The next cell's day, if its pattern is a common one.
#[inline]
pub(in crate::wire) fn next_day(decoder: &mut Decoder<'_>, field: &Field<'_>) -> Option<Date> {
    let Shape::Date(pattern) = field.format.shape else { return None };
    let span = decoder.row.first()?;
    let value = decoder.bytes.get(span.start as usize..span.end as usize)?;
    let day = day::read(pattern, value)?;
    advance(decoder);
    Some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_length() {
        for number in (0..100_000).chain((0..100_000_000).step_by(9973)).chain([99_999_999]) {
            let text = number.to_string();
            let mut word = *b",9x\n\xff\0,1";
            word[..text.len()].copy_from_slice(text.as_bytes());
            assert_eq!(digits(u64::from_le_bytes(word), text.len()), Some(number));
        }
    }

    #[test]
    fn every_other_byte_is_no_digit() {
        for byte in (0..=255).filter(|byte| !u8::is_ascii_digit(byte)) {
            for at in 0..8 {
                let mut word = *b"12345678";
                word[at] = byte;
                assert_eq!(digits(u64::from_le_bytes(word), 8), None, "{byte} at {at}");
                assert_eq!(digits(u64::from_le_bytes(word), at.max(1)).is_some(), at > 0);
            }
        }
    }
}
