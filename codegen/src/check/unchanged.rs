//! A value that is passed on as it came is read and not looked at.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Role, Row};
use crate::source::Span;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        for row in &message.rows {
            if let Some(unchanged) = row.syntax.unchanged.as_ref().filter(|unchanged| unchanged.value) {
                check_message(message, row, unchanged.span, diagnostics);
                check_row(row, unchanged.span, diagnostics);
            }
        }
    }
}

fn check_message(message: &Message<'_>, row: &Row, at: Span, diagnostics: &mut Diagnostics) {
    let (text, help) = match message.role {
        Role::Record { .. } => ("a record has no value of unknown bytes", "leave `unchanged` out"),
        _ if message.is_written() => (
            "what is passed on unchanged is read, and this message is written",
            "leave `unchanged` out: a text is written exactly as it is given",
        ),
        _ => return,
    };
    diagnostics.error(ids::INVALID_UNCHANGED, at, text).related(row.key.span, "the row").help(help);
}

/// What would be a check or a conversion of the value.
fn check_row(row: &Row, at: Span, diagnostics: &mut Diagnostics) {
    let written = &row.syntax;
    let fields = written.fields.as_ref().and_then(|fields| fields.keys().next()).map(|key| key.span);
    let cases = written.cases().first().map(|(key, _)| key.span);
    let said = [
        ("format", written.format.as_ref().map(|it| it.span)),
        ("type", written.ty.as_ref().map(|it| it.span)),
        ("const", written.fixed.as_ref().map(|it| it.span)),
        ("default", written.default.as_ref().map(|it| it.span)),
        ("values", written.values.keys().next().map(|it| it.span)),
        ("length", written.length.as_ref().map(|it| it.span)),
        ("unit", written.unit.as_ref().map(|it| it.span)),
        ("chars", written.chars.as_ref().map(|it| it.span)),
        ("object", written.object.as_ref().map(|it| it.span)),
        ("fields", fields),
        ("cases", cases),
        ("list", written.list.as_ref().filter(|list| list.bounds().is_some()).map(|list| list.span())),
        ("map", written.map.as_ref().filter(|map| map.value).map(|map| map.span)),
        ("nullable", written.nullable.as_ref().filter(|null| null.value).map(|null| null.span)),
        ("json", written.json.as_ref().and_then(|json| json.first()).map(|word| word.span)),
    ];
    for (key, said) in said {
        if let Some(said) = said {
            let text =
                format!("`{key}` says something of {}, which nobody looks into", quote(&row.key.value));
            diagnostics
                .error(ids::INVALID_UNCHANGED, said, text)
                .related(at, "passed on unchanged")
                .help("leave out one of them");
        }
    }
}
