//! An example does not pin a guess: what has a guessed name in it would fail as soon as the true name is known.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, from_hex};
use crate::model::{FieldPlace, Wire};
use crate::source::Span;
use crate::syntax::Example;

/// Objects looked into.
const MAX_OBJECTS: usize = 500;

pub(super) fn check(merged: &Merged<'_>, message: &Message<'_>, diagnostics: &mut Diagnostics) {
    if message.examples().is_empty() {
        return;
    }
    let rows = guessed(merged, message);
    if rows.is_empty() {
        return;
    }
    let rows: HashMap<&[u8], &Row> = rows.into_iter().map(|row| (row.name.value.as_bytes(), row)).collect();
    for example in message.examples() {
        let Some((bytes, at)) = bytes(merged, example) else { continue };
        let pinned = names(message, &bytes).into_iter().find_map(|name| rows.get(name.as_slice()));
        if let Some(row) = pinned {
            let text = format!("this example pins the name {}, which is a guess", quote(&row.name.value));
            let key = quote(&row.key.value);
            diagnostics
                .error(ids::PINNED_NAME, at, text)
                .related(row.name.span, "guessed here")
                .help(format!("give only `value`, with {key} for the field: the bytes are made of it"));
        }
    }
}

/// The rows with guessed names in a message and the objects inside it.
fn guessed<'m>(merged: &'m Merged<'_>, message: &'m Message<'_>) -> Vec<&'m Row> {
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    let mut next: Vec<&Message<'_>> = vec![message];
    while let Some(message) = next.pop().filter(|_| seen.len() < MAX_OBJECTS) {
        if !message.has_names() {
            continue;
        }
        let rows = message.rows.iter().filter(|row| row.place == FieldPlace::Message);
        found.extend(rows.filter(|row| row.is_guessed()));
        let objects = message.rows.iter().flat_map(|row| &row.objects).flatten();
        next.extend(objects.filter(|at| seen.insert(**at)).filter_map(|at| merged.messages.get(*at)));
    }
    found
}

fn bytes(merged: &Merged<'_>, example: &Example) -> Option<(Vec<u8>, Span)> {
    match (&example.wire, &example.hex, &example.file) {
        (Some(text), _, _) => Some((text.value.clone().into_bytes(), text.span)),
        (None, Some(hex), _) => Some((from_hex(&hex.value)?, hex.span)),
        (None, None, Some(file)) => Some((merged.files.get(&file.span)?.clone(), file.span)),
        (None, None, None) => None,
    }
}

/// What may be a name in the bytes of a message: keys of a form, and strings of JSON.
fn names(message: &Message<'_>, bytes: &[u8]) -> Vec<Vec<u8>> {
    match message.wire() {
        Some(Wire::Form | Wire::Query) | None => {
            let pairs = bytes.split(|byte| *byte == b'&');
            pairs.filter_map(|pair| pair.split(|byte| *byte == b'=').next()).map(decoded).collect()
        }
        Some(Wire::Json) => bytes.split(|byte| *byte == b'"').map(<[u8]>::to_vec).collect(),
        Some(Wire::CsvLine | Wire::Csv | Wire::Headers | Wire::None) => Vec::new(),
    }
}

/// A key without percent-encoding.
fn decoded(key: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(key.len());
    let mut rest = key;
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        let byte = digits.filter(|_| *first == b'%').and_then(|pair| u8::from_str_radix(pair, 16).ok());
        plain.push(byte.unwrap_or(if *first == b'+' { b' ' } else { *first }));
        rest = if byte.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_forms_write_them() {
        assert_eq!(decoded(b"ORDER%5FID"), b"ORDER_ID");
        assert_eq!(decoded(b"a+b%2"), b"a b%2");
    }
}
