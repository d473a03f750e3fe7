//! Examples have bytes or values, and their values have the shape of their fields.
//!
//! Whether bytes and values agree is found out by whoever has the codecs.

use std::collections::HashMap;

use super::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, from_hex, from_text};
use crate::model::{Type, Wire};
use crate::naming;
use crate::read::Spanned;
use crate::source::Span;
use crate::syntax::{Example, ExampleRest, Scalar};

/// What can be found wrong with a value or a message, in one word each.
pub(crate) const RULES: [&str; 11] = [
    "required",
    "character",
    "length",
    "unmappable",
    "value",
    "type",
    "group",
    "rule",
    "duplicate",
    "malformed",
    "echo",
];

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        let mut names = HashMap::new();
        for example in &message.body.examples {
            check_name(example, &mut names, diagnostics);
            check_bytes(merged, message, example, diagnostics);
            check_values(message, example, diagnostics);
            check_rest(message, example, diagnostics);
            for violation in &example.violations {
                check_violation(message, violation, diagnostics);
            }
        }
    }
}

fn check_name<'e>(example: &'e Example, names: &mut HashMap<&'e str, Span>, diagnostics: &mut Diagnostics) {
    let Some(name) = &example.name else { return };
    if !naming::is_snake(&name.value) {
        diagnostics
            .error(
                ids::INVALID_NAME,
                name.span,
                format!("the name of an example is {}, not ASCII snake_case", quote(&name.value)),
            )
            .help("it becomes the name of a test; say more in `note`");
    }
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
    match (&example.wire, &example.hex, &example.values) {
        (Some(wire), Some(hex), _) => {
            diagnostics
                .error(ids::INCOMPLETE_EXAMPLE, hex.span, "an example has either `wire` or `hex`")
                .related(wire.span, "the other");
        }
        (None, None, None) => {
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

fn example_span(example: &Example) -> Option<Span> {
    let texts = [&example.name, &example.source, &example.note];
    let texts = texts.into_iter().flatten().map(|text| text.span);
    texts
        .chain(example.violations.iter().map(|text| text.span))
        .chain(example.outcome.as_ref().map(|it| it.span))
        .next()
}

fn check_values(message: &Message<'_>, example: &Example, diagnostics: &mut Diagnostics) {
    let Some(values) = &example.values else { return };
    for (name, value) in &values.value {
        match message.row(&name.value) {
            Some(row) => check_value(row, value, diagnostics),
            None if message.has(&name.value) => {}
            None => {
                let text = format!("`{}` has no field {}", message.name, quote(&name.value));
                let near =
                    near(&name.value, message.rows.iter().map(|row| row.name.value.as_str()), diagnostics);
                diagnostics.error(ids::UNKNOWN_FIELD, name.span, text).did_you_mean(name.span, near);
            }
        }
    }
}

/// Integers and truth values stand without quotes, texts that look like them with.
fn check_value(row: &Row, value: &Spanned<Scalar>, diagnostics: &mut Diagnostics) {
    let (text, plain) = (value.value.text.as_str(), value.value.plain);
    let Some(ty) = value_type(row) else { return };
    match ty {
        Type::Integer | Type::Yen => {
            let number = text.parse::<i64>().ok().filter(|number| number.to_string() == text);
            let fits = number.is_some_and(|number| number >= 0 || ty == Type::Integer);
            if fits && plain {
                return;
            }
            let what = if ty == Type::Yen { "an amount in yen" } else { "an integer" };
            let message = format!("{} is {what}, found {}", quote(&row.name.value), written(text, plain));
            let entry = diagnostics.error(ids::EXAMPLE_VALUE, value.span, message);
            if fits {
                entry.help(format!("write {text}, without quotes")).replace(value.span, text);
            }
        }
        Type::Bool => {
            if !(plain && matches!(text, "true" | "false")) {
                let message = format!(
                    "{} is `true` or `false`, found {}",
                    quote(&row.name.value),
                    written(text, plain)
                );
                diagnostics.error(ids::EXAMPLE_VALUE, value.span, message);
            }
        }
        Type::Text | Type::Digits | Type::Date | Type::DateTime | Type::Email | Type::Url => {
            if let (true, Some(other)) = (plain, crate::read::reads_as(text)) {
                let message = format!("{} is a text, but {} is {other}", quote(&row.name.value), quote(text));
                diagnostics
                    .error(ids::EXAMPLE_VALUE, value.span, message)
                    .help("put it in quotes")
                    .replace(value.span, format!("\"{text}\""));
            }
        }
    }
}

/// The type of a value in examples and JSON: what is listed or fixed is text.
pub(crate) fn value_type(row: &Row) -> Option<Type> {
    if row.syntax.values.is_empty() { row.ty } else { Some(Type::Text) }
}

fn written(text: &str, plain: bool) -> String {
    if plain { quote(text) } else { format!("the text {}", quote(text)) }
}

fn check_rest(message: &Message<'_>, example: &Example, diagnostics: &mut Diagnostics) {
    let Some(rest) = &example.rest else { return };
    let at = match rest {
        ExampleRest::Pairs(pairs) => pairs.span,
        ExampleRest::Text(text) => text.span,
    };
    let help = match (message.body.rest.is_some(), message.wire(), rest) {
        (false, _, _) => "declare `rest` in the message, or leave it out here",
        (true, Some(Wire::CsvLine), ExampleRest::Pairs(_)) => "write the text of the last columns",
        (true, Some(Wire::Form | Wire::Query), ExampleRest::Text(_)) => {
            "write keys and values, such as `{ memo: a }`"
        }
        (true, _, ExampleRest::Pairs(_) | ExampleRest::Text(_)) => {
            return check_rest_keys(message, rest, diagnostics);
        }
    };
    let text = if message.body.rest.is_some() { "has a `rest` of another kind" } else { "has no `rest`" };
    diagnostics.error(ids::EXAMPLE_REST, at, format!("`{}` {text}", message.name)).help(help);
}

fn check_rest_keys(message: &Message<'_>, rest: &ExampleRest, diagnostics: &mut Diagnostics) {
    let ExampleRest::Pairs(pairs) = rest else { return };
    for key in pairs.value.keys().filter(|key| message.has(&key.value)) {
        diagnostics
            .error(ids::EXAMPLE_REST, key.span, format!("{} is a field of the message", quote(&key.value)))
            .help("write it under `value`");
    }
}

fn check_violation(message: &Message<'_>, violation: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let (path, rule) = parts(&violation.value);
    if !RULES.contains(&rule) {
        let near = near(rule, RULES, diagnostics);
        let entry = diagnostics.error(
            ids::UNKNOWN_VIOLATION,
            violation.span,
            format!("unknown violation {}", quote(rule)),
        );
        match near {
            Some(near) => entry.help(format!("did you mean `{near}`?")),
            None => entry.help(format!(
                "write `field: rule` with one of {}",
                RULES.map(|rule| format!("`{rule}`")).join(", ")
            )),
        };
    }
    for name in path.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        // In a message of free keys any name may be the one that is wrong.
        if message.has(name) || message.body.rest.is_some() || rule == "duplicate" {
            continue;
        }
        let near = near(name, message.rows.iter().map(|row| row.name.value.as_str()), diagnostics);
        let text = format!("`{}` has no field {}", message.name, quote(name));
        let entry = diagnostics.error(ids::UNKNOWN_FIELD, violation.span, text);
        if let Some(near) = near {
            entry.help(format!("did you mean `{near}`?"));
        }
    }
}

/// `am: length` is the field and the rule; the rule may stand alone.
pub(crate) fn parts(violation: &str) -> (&str, &str) {
    match violation.rsplit_once(':') {
        Some((path, rule)) => (path.trim(), rule.trim()),
        None => ("", violation.trim()),
    }
}
