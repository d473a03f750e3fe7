//! Lines of values: one bare line, and a line of a file with quotes.

use denbun_codegen::model::Spec;

use super::{FieldRef, PartKind, Parts, in_bytes};

/// One line of values divided by bare commas. Fields that only longer lines have stand at the end.
pub(super) fn line(spec: &Spec, message: usize, parts: &mut Parts<'_>) {
    let bytes = parts.bytes;
    let line = without_line_break(bytes);
    let it = &spec.messages[message];
    let count = line.iter().filter(|byte| **byte == b',').count() + 1;
    let exists = |at: &usize| it.fields[*at].columns.is_none_or(|columns| count >= columns as usize);
    let fields: Vec<usize> = in_bytes(it).filter(exists).collect();
    let mut start = 0;
    for (column, value) in line.split(|byte| *byte == b',').enumerate() {
        let field = fields.get(column).map(|field| FieldRef { message, field: *field });
        if field.is_none() && it.rest.is_some() {
            break;
        }
        parts.up_to(start + value.len(), PartKind::Value, field.as_slice());
        start += value.len() + 1;
        parts.up_to(start.min(line.len()), PartKind::Mark, &[]);
    }
    parts.up_to(line.len(), PartKind::Value, &[]);
    parts.up_to(bytes.len(), PartKind::Mark, &[]);
}

/// A line of a file: values may stand in quotes, where a quote is written twice.
pub(super) fn record(spec: &Spec, message: usize, parts: &mut Parts<'_>) {
    let bytes = parts.bytes;
    let end = without_line_break(bytes).len();
    let fields: Vec<usize> = in_bytes(&spec.messages[message]).collect();
    let is_its =
        |file: &&denbun_codegen::model::File| file.records.iter().any(|record| record.message == message);
    let separator = spec.files.iter().find(is_its).map_or(b',', |file| file.layout.separator);
    let (mut at, mut column) = (0, 0);
    while at <= end {
        let field = fields.get(column).map(|field| FieldRef { message, field: *field });
        if bytes.get(at) == Some(&b'"') {
            parts.up_to(at + 1, PartKind::Mark, &[]);
            at = closing(bytes, at + 1, end);
            parts.up_to(at, PartKind::Value, field.as_slice());
            at = (at + 1).min(end);
            parts.up_to(at, PartKind::Mark, &[]);
        }
        let next = bytes[at..end].iter().position(|byte| *byte == separator).map_or(end, |next| at + next);
        parts.up_to(next, PartKind::Value, field.as_slice());
        parts.up_to((next + 1).min(end), PartKind::Mark, &[]);
        (at, column) = (next + 1, column + 1);
    }
    parts.up_to(bytes.len(), PartKind::Mark, &[]);
}

/// The place of the quote that ends a value.
fn closing(bytes: &[u8], from: usize, end: usize) -> usize {
    let mut at = from;
    while at < end {
        match (bytes[at], bytes.get(at + 1)) {
            (b'"', Some(b'"')) if at + 1 < end => at += 2,
            (b'"', _) => return at,
            _ => at += 1,
        }
    }
    end
}

fn without_line_break(bytes: &[u8]) -> &[u8] {
    match bytes {
        [line @ .., b'\r', b'\n'] | [line @ .., b'\r' | b'\n'] => line,
        line => line,
    }
}
