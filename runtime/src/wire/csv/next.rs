//! The short cut for cells that need no second look. Everything else is left as it was, for [`Decoder::find`].

use jiff::civil::Date;

use super::split::Span;
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

/// What is made of the next cell's text.
#[inline]
pub(in crate::wire) fn next_built<'a, T>(
    decoder: &mut Decoder<'a>,
    field: &Field<'_>,
    build: impl FnOnce(&'a str) -> Option<T>,
) -> Option<T> {
    let value = build(text_ahead(decoder, field)?)?;
    advance(decoder);
    Some(value)
}

#[inline]
fn advance(decoder: &mut Decoder<'_>) {
    decoder.presence.note(true);
    decoder.found += 1;
    decoder.row = decoder.row.get(1..).unwrap_or_default();
}

#[inline]
fn text_ahead<'a>(decoder: &Decoder<'a>, field: &Field<'_>) -> Option<&'a str> {
    let span = decoder.row.first()?;
    let (start, end) = (span.start as usize, span.end as usize);
    // What has doubled quotes begins behind the end.
    let value = decoder.bytes.get(start..end)?;
    if value.first().is_some_and(|first| *first >= 0x80) {
        return wide_text(decoder, field, *span);
    }
    let (seen, format) = (scan(value), &field.format);
    if seen & (decoder.special | !format.groups) == 0 && format.is_quick(value.len()) {
        let (_, text) = decoder.text.split_at_checked(start)?;
        return Some(text.split_at_checked(value.len())?.0);
    }
    if seen & NON_ASCII == 0 { None } else { wide_text(decoder, field, *span) }
}

/// The groups seen, four bytes at once: values are short, and each step counts.
#[inline]
fn scan(value: &[u8]) -> u64 {
    let group = |byte: u8| class::GROUPS[byte as usize];
    let (fours, rest) = value.as_chunks::<4>();
    let seen =
        fours.iter().fold(0, |seen, [a, b, c, d]| seen | (group(*a) | group(*b)) | (group(*c) | group(*d)));
    rest.iter().fold(seen, |seen, byte| seen | group(*byte))
}

#[inline(never)]
fn wide_text<'a>(decoder: &Decoder<'a>, field: &Field<'_>, span: Span) -> Option<&'a str> {
    decoder.cells()?.converted(decoder.found, span)?.quick(&field.format, decoder.special)
}

/// The next cell's number, if it has at most eight digits.
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
#[inline(never)]
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
