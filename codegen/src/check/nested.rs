//! Objects and several values stand in JSON, or a form says how it holds them; `null` and JSON types stand in JSON only. Each row says of them what goes together.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, lies_in_pairs};
use crate::model::{FieldPlace, Type, Wire};
use crate::source::Span;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        for row in message.rows.iter().filter(|row| !row.lost) {
            check_place(message, row, lies_in_pairs(message, row), diagnostics);
            check_kind(row, diagnostics);
            check_object(row, diagnostics);
            check_among(row, diagnostics);
            check_many(row, diagnostics);
            check_null(row, diagnostics);
        }
    }
}

/// What of a row only JSON can hold: its key, and where it stands.
fn json_only(row: &Row) -> Vec<(&'static str, Span)> {
    let written = &row.syntax;
    let first = |key: Option<Span>| key.unwrap_or(row.key.span);
    // A mapping has no place of its own; its first key has.
    let fields = written.fields.as_ref().map(|fields| first(fields.keys().next().map(|key| key.span)));
    let cases = written.cases.as_ref().map(|cases| first(cases.keys().next().map(|key| key.span)));
    let ty = written.ty.as_ref().filter(|_| matches!(row.ty, Some(Type::Json | Type::FlatJson)));
    let all = [
        ("object", written.object.as_ref().map(|object| object.span)),
        ("fields", fields),
        ("cases", cases),
        ("list", written.list.as_ref().filter(|list| list.bounds().is_some()).map(|list| list.span())),
        ("map", written.map.as_ref().filter(|map| map.value).map(|map| map.span)),
        ("nullable", written.nullable.as_ref().filter(|null| null.value).map(|null| null.span)),
        ("json", written.json.as_ref().and_then(|json| json.first()).map(|word| word.span)),
        ("type", ty.map(|ty| ty.span)),
    ];
    all.into_iter().filter_map(|(key, at)| Some((key, at?))).collect()
}

fn check_place(message: &Message<'_>, row: &Row, in_pairs: bool, diagnostics: &mut Diagnostics) {
    let is_path = row.place == FieldPlace::Path;
    let place = match message.wire() {
        _ if is_path => "a path",
        Some(Wire::Json) | None => return,
        Some(Wire::Form | Wire::PlainForm) => "a form",
        Some(Wire::Query) => "a query",
        Some(Wire::CsvLine) => "a csv-line",
        Some(Wire::Csv) => "a file's record",
        Some(Wire::Headers) => "a header",
        // That there are fields at all was reported.
        Some(Wire::None) => return,
    };
    let held = |key: &str| in_pairs && ["object", "fields", "list"].contains(&key);
    for (key, at) in json_only(row).into_iter().filter(|(key, _)| !held(key)) {
        let text = match key {
            "type" => format!("{} is a JSON value, which {place} cannot hold", quote(&row.name.value)),
            key => format!("`{key}` says something that {place} cannot hold"),
        };
        let help = match (is_path, message.wire()) {
            (true, _) | (_, Some(Wire::Headers | Wire::Csv)) => "leave it out",
            (_, Some(Wire::Form | Wire::Query | Wire::PlainForm)) if key == "list" => {
                "write `wire: json` if the message is JSON, or how the form holds the values: `separator`, `repeated`, `numbered` or `nested`"
            }
            (_, Some(Wire::Form | Wire::Query | Wire::PlainForm)) if ["object", "fields"].contains(&key) => {
                "write `wire: json` if the message is JSON, or how the form holds it: `nested`, or for a list `numbered`, `separator` or `repeated`"
            }
            _ => "write `wire: json` if the message is JSON, or leave it out",
        };
        diagnostics.error(ids::ONLY_IN_JSON, at, text).related(row.key.span, "the row").help(help);
    }
}

/// A row is one kind of object, or a scalar.
fn check_kind(row: &Row, diagnostics: &mut Diagnostics) {
    let written = &row.syntax;
    let kinds: Vec<(&str, Span)> =
        json_only(row).into_iter().filter(|(key, _)| ["object", "fields", "cases"].contains(key)).collect();
    if let [(first, at), (second, other), ..] = kinds.as_slice() {
        diagnostics
            .error(ids::CONTRADICTORY_ROW, *other, format!("a row has either `{first}` or `{second}`"))
            .related(*at, "the other")
            .help("leave out one of them");
    }
    match (&written.by, written.cases().is_empty()) {
        (Some(by), true) => {
            diagnostics
                .error(ids::INVALID_UNION, by.span, "`by` chooses among `cases`, and there are none")
                .help("write `cases: { value: object }`, or leave out `by`");
        }
        (None, false) => {
            let at = written.cases().first().map_or(row.key.span, |(key, _)| key.span);
            diagnostics
                .error(ids::INVALID_UNION, at, "nothing says which of the `cases` it is")
                .help("write `by:` and the wire name of the field beside it that tells");
        }
        (None, true) if written.cases.is_some() => {
            diagnostics
                .error(ids::INVALID_UNION, row.key.span, "there are no `cases` it could be")
                .help("write `cases: { value: object }`, or leave `cases` out");
        }
        (Some(_), false) | (None, true) => {}
    }
}

/// What is said of scalars is not said of objects.
fn check_object(row: &Row, diagnostics: &mut Diagnostics) {
    let written = &row.syntax;
    let kind = json_only(row).into_iter().find(|(key, _)| ["object", "fields", "cases"].contains(key));
    let Some((_, object)) = kind else { return };
    let scalar = [
        ("format", written.format.as_ref().map(|it| it.span)),
        ("type", written.ty.as_ref().map(|it| it.span)),
        ("const", written.fixed.as_ref().map(|it| it.span)),
        ("default", written.default.as_ref().map(|it| it.span)),
        ("values", written.values.keys().next().map(|it| it.span)),
        ("enum", written.values_type.as_ref().map(|it| it.span)),
        ("open", written.open.as_ref().map(|it| it.span)),
        ("length", written.length.as_ref().map(|it| it.span)),
        ("unit", written.unit.as_ref().map(|it| it.span)),
        ("chars", written.chars.as_ref().map(|it| it.span)),
        ("json", written.json.as_ref().and_then(|it| it.first()).map(|it| it.span)),
    ];
    for (key, at) in scalar {
        if let Some(at) = at {
            diagnostics
                .error(
                    ids::CONTRADICTORY_ROW,
                    at,
                    format!("`{key}` says something of a scalar, and the row is an object"),
                )
                .related(object, "the object")
                .help("leave it out; what holds for its fields is said on them");
        }
    }
}

/// Groups, rules and `rest` are about the `fields` of the row itself.
fn check_among(row: &Row, diagnostics: &mut Diagnostics) {
    if row.syntax.fields.is_some() {
        return;
    }
    for (key, at) in row.syntax.among_fields() {
        let help = match row.syntax.is_nested() {
            true => "write it where the object is, under `objects` or `messages`",
            false => "write it beside the `fields` it is about",
        };
        diagnostics
            .error(
                ids::CONTRADICTORY_ROW,
                at.unwrap_or(row.key.span),
                format!("`{key}` is about `fields`, and the row has none of its own"),
            )
            .related(row.key.span, "the row")
            .help(help);
    }
}

/// Several values are a list or a map, with room for one at least, and nothing fixes them.
fn check_many(row: &Row, diagnostics: &mut Diagnostics) {
    let written = &row.syntax;
    let list = written.list.as_ref().filter(|list| list.bounds().is_some());
    let map = written.map.as_ref().filter(|map| map.value);
    let Some(many) = list.map(|list| list.span()).or(map.map(|map| map.span)) else { return };
    if let (Some(list), Some(map)) = (list, map) {
        diagnostics
            .error(ids::CONTRADICTORY_ROW, map.span, "a row is either a `list` or a `map`")
            .related(list.span(), "the list")
            .help("leave out one of them");
    }
    if let Some((min, max)) = list.and_then(|list| list.bounds()).filter(|(min, max)| min > max || *max == 0)
    {
        diagnostics
            .error(ids::CONTRADICTORY_LENGTH, many, format!("no list has from {min} to {max} values"))
            .help("write `{ min: 1, max: 10 }`, or `true` for any number");
    }
    let fixed = [("const", &written.fixed), ("default", &written.default)];
    for (key, value) in fixed.into_iter().filter_map(|(key, value)| Some((key, value.as_ref()?))) {
        diagnostics
            .error(
                ids::CONTRADICTORY_ROW,
                value.span,
                format!("`{key}` is one value, and the row has several"),
            )
            .related(many, "several values")
            .help("leave out one of them");
    }
    if let Some(by) = &written.by {
        diagnostics
            .error(ids::INVALID_UNION, many, "one field beside it cannot choose among several objects")
            .related(by.span, "the field")
            .help("make the items objects that have the field and the union inside");
    }
}

/// What has one value only, or has one when none is given, is never `null`.
fn check_null(row: &Row, diagnostics: &mut Diagnostics) {
    let Some(nullable) = row.syntax.nullable.as_ref().filter(|nullable| nullable.value) else { return };
    let written = &row.syntax;
    let value = [("const", &written.fixed), ("default", &written.default)];
    for (key, value) in value.into_iter().filter_map(|(key, value)| Some((key, value.as_ref()?))) {
        diagnostics
            .error(ids::CONTRADICTORY_ROW, nullable.span, format!("a row with `{key}` is never `null`"))
            .related(value.span, "its value")
            .help("leave out one of them");
    }
    if matches!(row.ty, Some(Type::Json | Type::FlatJson)) && row.many() == crate::model::Many::One {
        diagnostics
            .error(ids::CONTRADICTORY_ROW, nullable.span, "`null` is a JSON value already")
            .related(row.key.span, "the row")
            .help("leave out `nullable`");
    }
}
