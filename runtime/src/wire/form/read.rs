//! Finds values by their keys. As long as pairs come in the schema's order one expected key is compared at its
//! place; only then a list of where pairs begin is made.

use super::MAX_PAIRS;
use super::escape::unescape;
use super::index::Index;
use crate::charset::Charset;
use crate::class;
use crate::rest::Rest;
use crate::schema::Field;
use crate::violation::{RuleKind, Violation};
use crate::wire::{Decoder, Raw};

/// What follows `name=`, if that stands here as it is and is short.
#[inline]
pub(in crate::wire) fn after_word<'a>(tail: &'a [u8], field: &Field<'_>) -> Option<&'a [u8]> {
    let head = match tail.first_chunk() {
        Some(head) => u64::from_le_bytes(*head),
        None => tail.iter().rev().fold(0, |head, byte| head << 8 | u64::from(*byte)),
    };
    let same = head & field.word.mask == field.word.bytes && field.word.length > 0;
    if same { tail.get(field.word.length..) } else { None }
}

/// Finds the value of a field, the first one if there are several.
pub(in crate::wire) fn find<'a>(decoder: &mut Decoder<'a>, field: &Field<'_>) -> Option<Raw<'a>> {
    if decoder.ended {
        return find_elsewhere(decoder, field);
    }
    match after_word(decoder.tail, field).or_else(|| expected(decoder.tail, field)) {
        Some(value) => {
            let class::Cut { value, seen, rest } = class::cut(value, b'&');
            decoder.tail = rest.unwrap_or_default();
            Some(Raw { bytes: value, seen })
        }
        None => find_elsewhere(decoder, field),
    }
}

/// What follows `name=`, if that stands here as it is.
fn expected<'a>(tail: &'a [u8], field: &Field<'_>) -> Option<&'a [u8]> {
    match field.key.as_bytes() {
        [_, key @ ..] => tail.strip_prefix(key),
        [] => None,
    }
}

#[inline(never)]
fn find_elsewhere<'a>(decoder: &mut Decoder<'a>, field: &Field<'_>) -> Option<Raw<'a>> {
    let (bytes, charset) = (decoder.bytes, decoder.charset);
    let index = index(decoder)?;
    let in_full = index.odd || field.key.is_empty();
    let (number, value) = index.unread().find_map(|(number, start)| {
        let pair = &bytes[start..];
        match expected(pair, field) {
            Some(value) => Some((number, value)),
            None if in_full => Some((number, value_of_name(pair, field.name, charset)?)),
            None => None,
        }
    })?;
    index.read(number);
    let class::Cut { value, seen, .. } = class::cut(value, b'&');
    Some(Raw { bytes: value, seen })
}

/// The list of pairs, made when it is first needed: from the first pair on that is not the expected one.
/// `None` if all bytes are read.
fn index<'d>(decoder: &'d mut Decoder<'_>) -> Option<&'d mut Index> {
    if decoder.tail.is_empty() {
        return None;
    }
    let first = decoder.start(decoder.tail);
    let Decoder { bytes, ended, index, violations, .. } = decoder;
    *ended = true;
    Some(index.get_or_insert_with(|| {
        let index = Index::of(bytes, first);
        if index.length == MAX_PAIRS {
            let message = format!("more than {MAX_PAIRS} pairs; the others are not read");
            violations.push(Violation::message(RuleKind::Malformed, message));
        }
        index
    }))
}

/// Where the value of this pair begins, if its key, unescaped and converted, is `name`.
fn value_of_name<'a>(pair: &'a [u8], name: &str, charset: Charset) -> Option<&'a [u8]> {
    let (key, value) = split(pair);
    let key = unescape(key).ok()?;
    (charset.decode(&key).ok()? == name).then_some(value)
}

/// Key and value of the pair that begins here, as they stand.
pub(super) fn split(pair: &[u8]) -> (&[u8], &[u8]) {
    let pair = &pair[..class::find(pair, b'&').unwrap_or(pair.len())];
    match class::find(pair, b'=') {
        Some(equals) => (&pair[..equals], &pair[equals + 1..]),
        None => (pair, &pair[pair.len()..]),
    }
}

/// Takes the pairs nobody read; those whose key is declared only with `repeated`, which also records them.
#[inline]
pub(in crate::wire) fn leftovers(decoder: &mut Decoder<'_>, repeated: bool) -> Rest {
    if decoder.tail.is_empty() { Rest::new() } else { unread(decoder, repeated) }
}

#[inline(never)]
fn unread(decoder: &mut Decoder<'_>, repeated: bool) -> Rest {
    let mut rest = Rest::new();
    let (bytes, schema) = (decoder.bytes, decoder.schema);
    let Some(index) = index(decoder) else { return rest };
    let unread: Vec<_> = index.unread().collect();
    for (number, start) in unread {
        let (key, value) = split(&bytes[start..]);
        let key = decoder.any_text(key);
        let declared = schema.field(&key);
        if let (Some(field), true) = (declared, repeated) {
            decoder.violations.push(Violation::of(
                field,
                RuleKind::Duplicate,
                "given more than once; the first one counts",
            ));
        }
        if declared.is_none() || repeated {
            let value = decoder.any_text(value);
            rest.push(key, value);
            decoder.index.iter_mut().for_each(|index| index.read(number));
        }
    }
    rest
}
