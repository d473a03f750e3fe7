//! The values of an example have the shape of their fields.

use hashbrown::HashMap;

use crate::check::fields::guess;
use crate::check::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, is_number};
use crate::model::{Literal, Many, Type};
use crate::read::{OrderedMap, Spanned, reads_as};
use crate::source::Span;
use crate::syntax::{Scalar, Value};

type Values = OrderedMap<Spanned<Value>>;

/// Looks at the values of a message or an object.
pub(super) fn check(
    merged: &Merged<'_>,
    message: &Message<'_>,
    values: &Values,
    diagnostics: &mut Diagnostics,
) {
    let mut given = HashMap::new();
    for (name, value) in values {
        if let Some(first) = message.row_position(&name.value).and_then(|at| given.insert(at, name)) {
            let text = format!("{} and {} are one field", quote(&first.value), quote(&name.value));
            diagnostics
                .error(ids::EXAMPLE_VALUE, name.span, text)
                .related(first.span, "the first")
                .help("leave out one of them");
        }
        match message.row(&name.value) {
            Some(row) => check_row(merged, message, row, values, value, diagnostics),
            None if message.has(&name.value) => {}
            None => {
                let text = format!("`{}` has no field {}", message.name, quote(&name.value));
                let known = message.rows.iter().map(|row| row.stable_name().value.as_str());
                let near = guess(message, &name.value).or_else(|| near(&name.value, known, diagnostics));
                diagnostics.error(ids::UNKNOWN_FIELD, name.span, text).did_you_mean(name.span, near);
            }
        }
    }
}

fn check_row(
    merged: &Merged<'_>,
    message: &Message<'_>,
    row: &Row,
    values: &Values,
    value: &Spanned<Value>,
    diagnostics: &mut Diagnostics,
) {
    let is_json = matches!(row.ty, Some(Type::Json | Type::FlatJson)) && row.many() == Many::One;
    let mut one = |value| check_one(merged, message, row, values, value, diagnostics);
    match (row.many(), &value.value) {
        (_, Value::Null) if row.is_nullable() || is_json => {}
        (_, Value::Null) => {
            let text = format!("{} is never `null`", quote(&row.name.value));
            diagnostics
                .error(ids::EXAMPLE_VALUE, value.span, text)
                .help("leave it out: without `nullable`, a `null` that is read is absence");
        }
        (Many::One, _) => one(value),
        (Many::List { .. }, Value::List(items)) => items.iter().for_each(one),
        (Many::Map, Value::Map(entries)) => entries.values().for_each(one),
        (Many::List { .. }, found) => wrong(row, "a list", found, value.span, diagnostics),
        (Many::Map, found) => wrong(row, "a mapping of free keys", found, value.span, diagnostics),
    }
}

fn check_one(
    merged: &Merged<'_>,
    message: &Message<'_>,
    row: &Row,
    values: &Values,
    value: &Spanned<Value>,
    diagnostics: &mut Diagnostics,
) {
    let Some(ty) = value_type(row) else { return };
    match (ty, &value.value) {
        (Type::Object(at), Value::Map(inner)) => {
            merged.messages.get(at).into_iter().for_each(|object| check(merged, object, inner, diagnostics));
        }
        (Type::Union(_), found) => match (case_of(merged, message, row, values), found) {
            (Ok(object), Value::Map(inner)) => check(merged, object, inner, diagnostics),
            (Ok(_), found) => wrong(row, "an object", found, value.span, diagnostics),
            (Err(_), _) if !message.is_written() => check_json(value, diagnostics),
            (Err(by), _) => {
                let text = format!("nothing says which of its objects {} is", quote(&row.name.value));
                diagnostics
                    .error(ids::EXAMPLE_VALUE, value.span, text)
                    .help(format!("write {} beside it, with the value of a case", quote(&by)));
            }
        },
        (Type::Object(_), found) => wrong(row, "an object", found, value.span, diagnostics),
        // What is too deep for a flat value is found out with the codec, so that an example can show it.
        (Type::Json | Type::FlatJson, _) => check_json(value, diagnostics),
        (_, Value::Scalar(scalar)) => check_scalar(row, ty, scalar, value.span, diagnostics),
        (_, found) => wrong(row, "one value", found, value.span, diagnostics),
    }
}

/// The object of a union, chosen by the value beside it, or the name of what should choose.
fn case_of<'m, 'c>(
    merged: &'m Merged<'c>,
    message: &Message<'_>,
    row: &Row,
    values: &Values,
) -> Result<&'m Message<'c>, String> {
    let by = row.syntax.by.as_ref().map(|by| by.value.clone()).unwrap_or_default();
    let always = message.row(&by).filter(|row| row.is_required());
    let fixed = || always.and_then(|row| row.syntax.fixed.as_ref()).map(|fixed| fixed.value.0.as_str());
    let tag = match beside(message, values, &by) {
        Some(Value::Scalar(scalar)) => Some(scalar.text.as_str()),
        _ => fixed(),
    };
    let case = tag.and_then(|tag| position(row, tag)).and_then(|at| row.objects.get(at).copied().flatten());
    case.and_then(|at| merged.messages.get(at)).ok_or(by)
}

/// The value given for a field, by its key or its wire name.
pub(crate) fn beside<'v>(message: &Message<'_>, values: &'v Values, name: &str) -> Option<&'v Value> {
    let at = message.row_position(name)?;
    let mut given = values.iter().filter(|(given, _)| message.row_position(&given.value) == Some(at));
    given.next().map(|(_, value)| &value.value)
}

/// The position of the case a value chooses.
pub(crate) fn position(row: &Row, tag: &str) -> Option<usize> {
    row.syntax
        .cases()
        .iter()
        .position(|(key, case)| crate::merge::tags(&key.value, case).iter().any(|it| it == tag))
}

fn wrong(row: &Row, expected: &str, found: &Value, at: Span, diagnostics: &mut Diagnostics) {
    let found = match found {
        Value::Scalar(scalar) => written(scalar),
        Value::Null => "`null`".to_owned(),
        Value::List(_) => "a list".to_owned(),
        Value::Map(_) => "a mapping".to_owned(),
    };
    let text = format!("{} is {expected}, found {found}", quote(&row.name.value));
    diagnostics.error(ids::EXAMPLE_VALUE, at, text);
}

/// In JSON of any shape, quotes tell texts from numbers, truth values and `null`.
fn check_json(value: &Spanned<Value>, diagnostics: &mut Diagnostics) {
    match &value.value {
        Value::Scalar(Scalar { text, plain: true }) if !matches!(text.as_str(), "true" | "false") => {
            if let Some(other) = reads_as(text).filter(|_| !is_number(text)) {
                let message = format!("{} is {other} to other readers, and none of JSON", quote(text));
                diagnostics
                    .error(ids::EXAMPLE_VALUE, value.span, message)
                    .help("put it in quotes if it is a text")
                    .replace(value.span, format!("\"{text}\""));
            }
        }
        Value::Scalar(_) | Value::Null => {}
        Value::List(items) => items.iter().for_each(|item| check_json(item, diagnostics)),
        Value::Map(entries) => entries.values().for_each(|value| check_json(value, diagnostics)),
    }
}

/// Numbers and truth values stand without quotes, texts that look like them with.
fn check_scalar(row: &Row, ty: Type, scalar: &Scalar, at: Span, diagnostics: &mut Diagnostics) {
    let (text, plain) = (scalar.text.as_str(), scalar.plain);
    let number = |fits: bool, what: &str, diagnostics: &mut Diagnostics| {
        if fits && plain {
            return;
        }
        let message = format!("{} is {what}, found {}", quote(&row.name.value), written(scalar));
        let entry = diagnostics.error(ids::EXAMPLE_VALUE, at, message);
        if fits {
            entry.help(format!("write {text}, without quotes")).replace(at, text);
        }
    };
    let integer = text.parse::<i64>().ok().filter(|number| number.to_string() == text);
    match Literal::of(ty) {
        Literal::Integer if ty == Type::Integer => number(integer.is_some(), "an integer", diagnostics),
        Literal::Integer => {
            let what = if ty == Type::Yen { "an amount in yen" } else { "an amount" };
            number(integer.is_some_and(|it| it >= 0), what, diagnostics);
        }
        Literal::Number => number(is_number(text), "a number", diagnostics),
        Literal::Bool => {
            if !(plain && matches!(text, "true" | "false")) {
                let message =
                    format!("{} is `true` or `false`, found {}", quote(&row.name.value), written(scalar));
                diagnostics.error(ids::EXAMPLE_VALUE, at, message);
            }
        }
        Literal::Text => {
            if let (true, Some(other)) = (plain, reads_as(text)) {
                let message = format!("{} is a text, but {} is {other}", quote(&row.name.value), quote(text));
                diagnostics
                    .error(ids::EXAMPLE_VALUE, at, message)
                    .help("put it in quotes")
                    .replace(at, format!("\"{text}\""));
            }
        }
    }
}

/// The type of a value in examples and JSON: what is listed or fixed is text.
pub(crate) fn value_type(row: &Row) -> Option<Type> {
    if row.syntax.values.is_empty() { row.ty } else { Some(Type::Text) }
}

fn written(scalar: &Scalar) -> String {
    if scalar.plain { quote(&scalar.text) } else { format!("the text {}", quote(&scalar.text)) }
}
