//! Examples have bytes or values, and their values have the shape of their fields.
//!
//! Whether bytes and values agree is found out by whoever has the codecs.

mod pinned;
mod values;
mod violations;

use hashbrown::HashMap;

use denbun_signature::carried;

use super::names;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, from_hex, from_text};
use crate::model::{Direction, Wire};
use crate::source::Span;
use crate::syntax::{Example, ExampleRest};

pub(crate) use values::{beside, position, value_type};
pub(crate) use violations::parts;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        pinned::check(merged, message, diagnostics);
        let mut names = HashMap::new();
        for example in message.examples() {
            check_name(example, &mut names, diagnostics);
            check_bytes(merged, message, example, diagnostics);
            check_path(message, example, diagnostics);
            check_status(message, example, diagnostics);
            if let Some(given) = &example.values {
                values::check(merged, message, &given.value, diagnostics);
            }
            check_rest(message, example, diagnostics);
            for violation in &example.violations {
                violations::check(merged, message, violation, diagnostics);
            }
        }
    }
}

fn check_name<'e>(example: &'e Example, names: &mut HashMap<&'e str, Span>, diagnostics: &mut Diagnostics) {
    let Some(name) = &example.name else { return };
    names::of_test("an example", name, diagnostics);
    if let Some(first) = names.insert(&name.value, name.span) {
        diagnostics
            .error(
                ids::DUPLICATE_EXAMPLE,
                name.span,
                format!("two examples of this message are named {}", quote(&name.value)),
            )
            .related(first, "the first");
    }
}

fn check_bytes(merged: &Merged<'_>, message: &Message<'_>, example: &Example, diagnostics: &mut Diagnostics) {
    let bytes = [&example.wire, &example.hex, &example.file];
    let bytes: Vec<Span> = bytes.into_iter().flatten().map(|text| text.span).collect();
    match (bytes.as_slice(), &example.values) {
        ([wire, second, ..], _) => {
            diagnostics
                .error(ids::INCOMPLETE_EXAMPLE, *second, "an example has either `wire`, `hex` or `file`")
                .related(*wire, "the other");
        }
        ([], None) => {
            let at = example_span(example).unwrap_or(message.name.span);
            diagnostics
                .error(ids::INCOMPLETE_EXAMPLE, at, "an example has neither bytes nor values")
                .help("write `wire` (or `hex`), `value`, or best both");
        }
        _ => {}
    }
    if let Some(wire) = &example.wire
        && let Err(c) = from_text(&wire.value, merged.charset(message))
    {
        diagnostics
            .error(
                ids::EXAMPLE_CHARSET,
                wire.span,
                format!("the message's charset cannot write {}", quote(&c.to_string())),
            )
            .help("write the bytes as `hex`, or correct the charset");
    }
    if let Some(hex) = example.hex.as_ref().filter(|hex| from_hex(&hex.value).is_none()) {
        diagnostics
            .error(ids::INCOMPLETE_EXAMPLE, hex.span, "these are no bytes in hexadecimal digits")
            .help("write two digits a byte, such as `82 a0`");
    }
}

/// An example's path is the request's with something in place of each name.
fn check_path(message: &Message<'_>, example: &Example, diagnostics: &mut Diagnostics) {
    let Some(path) = &example.path else { return };
    let written = message.request.and_then(|request| request.method()).map(|(_, path)| path);
    let written = written.filter(|path| !message.is_page() || path.value.starts_with('/'));
    let why = if message.is_page() { "its page has a given address" } else { "it is no request" };
    let Some(written) = written else {
        diagnostics
            .error(ids::EXAMPLE_PATH, path.span, format!("`{}` has no path: {why}", message.name))
            .help("leave out `path`");
        return;
    };
    if !is_filled(&written.value, &path.value) {
        diagnostics
            .error(ids::EXAMPLE_PATH, path.span, format!("{} is not this request's path", quote(&path.value)))
            .related(written.span, "the path")
            .help("write it with something in place of each name in braces");
    }
}

/// Only answers come with a status.
fn check_status(message: &Message<'_>, example: &Example, diagnostics: &mut Diagnostics) {
    let Some(status) = &example.status else { return };
    let help = match message.direction() {
        _ if message.file.is_some() => "leave it out: only answers come with one",
        Direction::Response if (100..=599).contains(&status.value) => return,
        Direction::Response => "write a status of HTTP, such as 201",
        Direction::Request | Direction::Notification => "leave it out: only answers come with one",
    };
    let text = format!("status {status} is none that `{}` comes with", message.name);
    diagnostics.error(ids::INVALID_VALUE, status.span, text).help(help);
}

fn is_filled(template: &str, path: &str) -> bool {
    let is_segment = |(template, path): (&str, &str)| {
        carried::read(template, path).is_some_and(|values| values.iter().all(|(_, value)| !value.is_empty()))
    };
    template.split('/').count() == path.split('/').count()
        && template.split('/').zip(path.split('/')).all(is_segment)
        && !path.contains(['?', '#'])
}

fn example_span(example: &Example) -> Option<Span> {
    let texts = [&example.name, &example.source, &example.note];
    let texts = texts.into_iter().flatten().map(|text| text.span);
    texts
        .chain(example.violations.iter().map(|text| text.span))
        .chain(example.outcome.as_ref().map(|it| it.span))
        .next()
}

fn check_rest(message: &Message<'_>, example: &Example, diagnostics: &mut Diagnostics) {
    let Some(rest) = &example.rest else { return };
    let at = match rest {
        ExampleRest::Pairs(pairs) => pairs.span,
        ExampleRest::Text(text) => text.span,
    };
    let help = match (message.parts.rest.is_some(), message.wire(), rest) {
        (false, _, _) => "declare `rest` in the message, or leave it out here",
        (true, Some(Wire::CsvLine), ExampleRest::Pairs(_)) => "write the text of the last columns",
        (
            true,
            Some(Wire::Form | Wire::Query | Wire::PlainForm | Wire::Csv | Wire::Json),
            ExampleRest::Text(_),
        ) => "write keys and values, such as `{ memo: a }`",
        (true, _, ExampleRest::Pairs(_) | ExampleRest::Text(_)) => {
            return check_rest_keys(message, rest, diagnostics);
        }
    };
    let text = if message.parts.rest.is_some() { "has a `rest` of another kind" } else { "has no `rest`" };
    diagnostics.error(ids::EXAMPLE_REST, at, format!("`{}` {text}", message.name)).help(help);
}

fn check_rest_keys(message: &Message<'_>, rest: &ExampleRest, diagnostics: &mut Diagnostics) {
    let ExampleRest::Pairs(pairs) = rest else { return };
    let is_field = |key: &str| message.rows.iter().any(|row| row.name.value == key);
    for key in pairs.value.keys().filter(|key| is_field(&key.value)) {
        diagnostics
            .error(ids::EXAMPLE_REST, key.span, format!("{} is a field of the message", quote(&key.value)))
            .help("write it under `value`");
    }
}
