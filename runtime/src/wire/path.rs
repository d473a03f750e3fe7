//! Segments of a URL's path: `/stores/{store_id}` with a value in place of each name in braces.

use std::borrow::Cow;

use denbun_signature::carried;

use super::Encoder;
use crate::schema::Field;
use crate::violation::{RuleKind, Violation};

/// Puts a value in the place of the field's name.
pub(super) fn write(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &[u8]) {
    if let Some(problem) = problem(value) {
        encoder.violations.push(Violation::of(field, RuleKind::Value, problem));
        return;
    }
    let start = encoder.start();
    let Some((open, close)) = place(&encoder.out[start..], field.name) else {
        let message = "the path has no place for it";
        encoder.violations.push(Violation::of(field, RuleKind::Value, message));
        return;
    };
    let escaped: Vec<u8> = value.iter().flat_map(|byte| escape(*byte)).collect();
    encoder.out.splice(start + open..start + close, escaped);
}

/// What keeps a value from being a segment, if anything: a server would take it for another path.
fn problem(value: &[u8]) -> Option<&'static str> {
    match value {
        b"" => Some("a segment of a path cannot be empty"),
        b"." | b".." => Some("not a segment of a path"),
        _ => None,
    }
}

/// Where `{name}` stands.
fn place(path: &[u8], name: &str) -> Option<(usize, usize)> {
    let wanted = format!("{{{name}}}");
    let open = path.windows(wanted.len()).position(|part| part == wanted.as_bytes())?;
    Some((open, open + wanted.len()))
}

/// One byte as a segment writes it.
fn escape(byte: u8) -> impl Iterator<Item = u8> {
    const HEX: [u8; 16] = *b"0123456789ABCDEF";
    let plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let escaped = [b'%', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
    let (bytes, length) = if plain { ([byte, 0, 0], 1) } else { (escaped, 3) };
    bytes.into_iter().take(length)
}

/// Records names that no field gave a value for.
pub(super) fn close(encoder: &mut Encoder<'_>, start: usize) {
    if encoder.out[start..].contains(&b'{') && encoder.violations.is_empty() {
        let message = "the path names what no field gives";
        encoder.violations.push(Violation::message(RuleKind::Malformed, message));
    }
}

/// Whether a path is one of this template: `/stores/1` is one of `/stores/{id}`.
pub fn is_path_of(template: &str, path: &str) -> bool {
    template.split('/').count() == path.split('/').count()
        && template.split('/').zip(path.split('/')).all(|(wanted, found)| within(wanted, found).is_some())
}

/// The raw value of `{name}` in a path of this template.
pub(super) fn find<'a>(template: &'a str, path: &'a str, name: &str) -> Option<&'a str> {
    if !is_path_of(template, path) {
        return None;
    }
    let segments = template.split('/').zip(path.split('/'));
    let mut values = segments.filter_map(|(wanted, found)| within(wanted, found)).flatten();
    values.find(|(found, _)| *found == name).map(|(_, value)| value)
}

/// What stands in the places of the names in a segment of a template; none of it is empty.
fn within<'a>(wanted: &'a str, found: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
    let values = carried::read(wanted, found)?;
    values.iter().all(|(_, value)| !value.is_empty()).then_some(values)
}

/// Undoes the escaping of a segment. The error is where the first bad escape stands.
pub(super) fn unescape(bytes: &[u8]) -> Result<Cow<'_, [u8]>, usize> {
    if !bytes.contains(&b'%') {
        return Ok(Cow::Borrowed(bytes));
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let digit = |index: usize| char::from(*bytes.get(at + index)?).to_digit(16);
        match (*byte, digit(1), digit(2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high << 4 | low) as u8);
                at += 2;
            }
            (b'%', ..) => return Err(at),
            (byte, ..) => out.push(byte),
        }
        at += 1;
    }
    Ok(Cow::Owned(out))
}
