//! Finds values by their keys. As long as pairs come in the schema's order one expected key is compared at its
//! place; only then a list of where pairs begin is made.

use std::borrow::Cow;

use super::escape::unescape_in;
use super::index::Index;
use super::{MAX_PAIRS, SPECIAL};
use crate::charset::Charset;
use crate::class::{self, NON_ASCII};
use crate::rest::Rest;
use crate::schema::{Field, Wire};
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
    match expected(decoder.tail, field) {
        Some(value) => {
            let class::Cut { value, seen, rest } = class::cut(value, b'&');
            decoder.tail = rest.unwrap_or_default();
            Some(Raw { bytes: value, seen })
        }
        None if is_nowhere(decoder.tail, field) => None,
        None => find_elsewhere(decoder, field),
    }
}

/// Whether the field is surely in none of these pairs. A short message is looked through, so that the order of the
/// pairs is not given up because an optional field is missing.
#[inline(never)]
fn is_nowhere(mut tail: &[u8], field: &Field<'_>) -> bool {
    const SHORT: usize = 1024;
    if tail.len() > SHORT || field.key.is_empty() {
        return false;
    }
    loop {
        if expected(tail, field).is_some() {
            return false;
        }
        // A key that is escaped or has no value must be looked at in full.
        let class::Cut { seen, rest, .. } = class::cut(tail, b'=');
        let Some(value) = rest else { return tail.is_empty() };
        if seen & (SPECIAL | NON_ASCII | class::group(b'&')) != 0 {
            return false;
        }
        match class::find(value, b'&') {
            Some(end) => tail = &value[end + 1..],
            None => return true,
        }
    }
}

/// What follows `name=`, if that stands here as it is.
#[inline]
fn expected<'a>(tail: &'a [u8], field: &Field<'_>) -> Option<&'a [u8]> {
    match field.key.as_bytes() {
        _ if field.word.length > 0 => after_word(tail, field),
        [_, key @ ..] => tail.strip_prefix(key),
        [] => None,
    }
}

#[inline(never)]
fn find_elsewhere<'a>(decoder: &mut Decoder<'a>, field: &Field<'_>) -> Option<Raw<'a>> {
    let (bytes, wire, charset) = (decoder.bytes, decoder.wire, decoder.charset);
    let index = index(decoder)?;
    let in_full = index.odd || field.key.is_empty();
    let (number, value) = index.unread().find_map(|(number, start)| {
        let pair = &bytes[start..];
        match expected(pair, field) {
            Some(value) => Some((number, value)),
            None if in_full => Some((number, value_of_name(pair, field.name, wire, charset)?)),
            None => None,
        }
    })?;
    index.read(number);
    let class::Cut { value, seen, .. } = class::cut(value, b'&');
    Some(Raw { bytes: value, seen })
}

/// The list of pairs, made when it is first needed: from the first pair on that is not the expected one.
/// `None` if all bytes are read.
pub(in crate::wire) fn index<'d>(decoder: &'d mut Decoder<'_>) -> Option<&'d mut Index> {
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
pub(in crate::wire) fn value_of_name<'a>(
    pair: &'a [u8],
    name: &str,
    wire: Wire,
    charset: Charset,
) -> Option<&'a [u8]> {
    let (key, value) = split(pair);
    let key = unescape_in(wire, key).ok()?;
    (charset.decode(&key).ok()? == name).then_some(value)
}

/// The key of the pair that begins here, if it is text. A pair without `=` has no value that a field could hold.
pub(in crate::wire) fn text_key(pair: &[u8], wire: Wire, charset: Charset) -> Option<Cow<'_, str>> {
    let (key, _) = split(pair);
    if pair.get(key.len()) != Some(&b'=') {
        return None;
    }
    if class::scan(key) & (SPECIAL | NON_ASCII) == 0 {
        return std::str::from_utf8(key).ok().map(Cow::Borrowed);
    }
    let key = unescape_in(wire, key).ok()?;
    Some(Cow::Owned(charset.decode(&key).ok()?.into_owned()))
}

/// Key and value of the pair that begins here, as they stand.
pub(in crate::wire) fn split(pair: &[u8]) -> (&[u8], &[u8]) {
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
            decoder.violations.push_repeated(field, field.name);
        }
        if declared.is_none() || repeated {
            let value = decoder.any_text(value);
            rest.push(key, value);
            decoder.index.iter_mut().for_each(|index| index.read(number));
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_nowhere_only_if_every_key_is_plain() {
        let field = Field::new("ap", "&ap=", "");
        for without in ["", "ec=", "ec=1&god=2", "ec=ap=1", "ec=1&god=2&", "apx=1&a=2", "=1&b=2"] {
            assert!(is_nowhere(without.as_bytes(), &field), "{without}");
        }
        for perhaps in ["ap=1", "ec=&ap=1", "ec=&%61p=1", "ec&b=1", "b=1&ap", "a+b=1", "ec=1&&god=2"] {
            assert!(!is_nowhere(perhaps.as_bytes(), &field), "{perhaps}");
        }
        assert!(!is_nowhere("a=1&".repeat(300).as_bytes(), &field));
        assert!(!is_nowhere(b"ec=1", &Field::new("a[b]", "&a[b]=", "")));
    }
}
