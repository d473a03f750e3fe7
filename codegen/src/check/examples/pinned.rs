//! An example does not pin a guess: what has a guessed name in it would fail as soon as the true name is known.

use hashbrown::{HashMap, HashSet};

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, from_hex, from_text};
use crate::model::{Charset, FieldPlace, Wire};
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
    // An example's text is in UTF-8 here, but its percent escapes and hexadecimal digits are in the message's charset.
    let charsets = [Charset::Utf8, merged.charset(message)];
    let spelled = |row: &'_ Row| charsets.map(|charset| from_text(&row.name.value, charset).ok());
    let spelled =
        rows.into_iter().flat_map(|row| spelled(row).into_iter().flatten().map(move |name| (name, row)));
    let rows: HashMap<Vec<u8>, &Row> = spelled.collect();
    for example in message.examples() {
        let Some((bytes, at)) = bytes(merged, example) else { continue };
        let pinned = names(message, &bytes).into_iter().find_map(|name| rows.get(&name));
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
        Some(Wire::Form | Wire::Query | Wire::PlainForm) | None => {
            let pairs = bytes.split(|byte| *byte == b'&');
            pairs.filter_map(|pair| pair.split(|byte| *byte == b'=').next()).map(decoded).collect()
        }
        Some(Wire::Json) => strings(bytes),
        Some(Wire::CsvLine | Wire::Csv | Wire::Headers | Wire::None) => Vec::new(),
    }
}

/// The strings of JSON, without escapes.
fn strings(bytes: &[u8]) -> Vec<Vec<u8>> {
    let (mut found, mut rest) = (Vec::new(), bytes);
    while let Some(start) = rest.iter().position(|byte| *byte == b'"') {
        let (mut end, mut is_escaped) = (start + 1, false);
        while rest.get(end).is_some_and(|byte| is_escaped || *byte != b'"') {
            is_escaped = !is_escaped && rest[end] == b'\\';
            end += 1;
        }
        let written = rest.get(start..=end).unwrap_or_default();
        let read = serde_json::from_slice::<String>(written).map(String::into_bytes);
        found.push(read.unwrap_or_else(|_| rest[start + 1..end].to_vec()));
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    found
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
    fn strings_are_read_as_json_writes_them() {
        let found = strings(br#"{"a\u0062":"\"x\\","y":["z"#);
        assert_eq!(found, [&b"ab"[..], b"\"x\\", b"y", b"z"]);
        assert_eq!(strings(b"\"\xff\" \""), [&b"\xff"[..], b""]);
    }

    #[test]
    fn keys_are_read_as_forms_write_them() {
        assert_eq!(decoded(b"ORDER%5FID"), b"ORDER_ID");
        assert_eq!(decoded(b"a+b%2"), b"a b%2");
    }
}
