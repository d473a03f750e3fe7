//! Forms and queries: `name=value&name=value`.

use std::collections::HashSet;

use denbun::Charset;
use denbun_codegen::model::{Message, Spec, Wire};

use super::super::charset;
use super::names::{is_repeated, named, numbered, spread};
use super::{FieldRef, PartKind, Parts};

pub(super) fn cut(spec: &Spec, message: usize, parts: &mut Parts<'_>) {
    let bytes = parts.bytes;
    let it = &spec.messages[message];
    let mut taken = HashSet::new();
    let mut start = 0;
    for pair in bytes.split(|byte| *byte == b'&') {
        let end = start + pair.len();
        let equals = pair.iter().position(|byte| *byte == b'=').map_or(end, |at| start + at);
        let name = text(it, &bytes[start..equals]).unwrap_or_default();
        let field = field(spec, message, &name, &mut taken);
        parts.up_to(equals, PartKind::Name, &field);
        parts.up_to((equals + 1).min(end), PartKind::Mark, &field);
        parts.up_to(end, PartKind::Value, &field);
        parts.up_to(end + 1, PartKind::Mark, &[]);
        start = end + 1;
    }
}

/// The first pair of a name is the field's.
fn field(spec: &Spec, message: usize, name: &str, taken: &mut HashSet<String>) -> Vec<FieldRef> {
    let found = named(spec, message, name)
        .map(|field| vec![field])
        .or_else(|| numbered(spec, message, name))
        .or_else(|| spread(spec, message, name));
    match found {
        Some(field) if is_repeated(spec, &field) => field,
        Some(field) if taken.insert(name.to_owned()) => field,
        Some(_) | None => Vec::new(),
    }
}

/// A part of a message's pair, unescaped where the wire format escapes; `None` if it is no text of the charset.
pub(super) fn text(message: &Message, part: &[u8]) -> Option<String> {
    let charset = charset(message);
    match message.wire {
        Wire::PlainForm => charset.decode(part).ok().map(|text| text.into_owned()),
        _ => unescaped(charset, part),
    }
}

fn unescaped(charset: Charset, part: &[u8]) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.iter();
    while let Some(byte) = rest.next() {
        match (byte, rest.as_slice()) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, ..]) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(16 * high + low);
                    rest = rest.as_slice()[2..].iter();
                }
                _ => bytes.push(b'%'),
            },
            (byte, _) => bytes.push(*byte),
        }
    }
    charset.decode(&bytes).ok().map(|text| text.into_owned())
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
