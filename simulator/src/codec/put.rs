//! Writes values through the runtime's encoder.

use std::borrow::Cow;

use denbun::schema::{Field, Kind, Listed, Many, Part, Schema};
use denbun::wire::Encoder;
use denbun_codegen::model::{self, ExampleValue, FieldPlace, Message, Spec, Type};

use super::{json, rules};
use crate::values::Values;

/// Writes the fields of a message that stand in one place, in the schema's order.
pub(super) fn fields<'s>(
    spec: &Spec,
    message: &Message,
    place: FieldPlace,
    schema: &'s Schema<'s>,
    values: &Values,
    encoder: &mut Encoder<'s>,
) {
    let rows = message.fields.iter().enumerate().filter(|(_, row)| row.place == place);
    for ((at, row), field) in rows.zip(schema.fields) {
        match (values.get(at), row.ty) {
            (Some(ExampleValue::Text(given)), Type::Tag(union)) => {
                tag(field, given, tag_of(spec, message, values, union), encoder);
            }
            (None, Type::Tag(_)) => encoder.tag_if(field, None),
            (Some(value), _) => some(spec, row, &needed(message, row, field), value, encoder),
            (None, _) => encoder.absent(field),
        }
    }
}

/// What has a value without being given one is never empty.
fn needed<'s>(message: &Message, row: &model::Field, field: &Field<'s>) -> Field<'s> {
    field.required(field.required || row.implied(message.direction).is_some())
}

/// What the case of a union makes of its sibling.
pub(super) fn tag_of<'s>(
    spec: &'s Spec,
    message: &Message,
    values: &Values,
    union: usize,
) -> Option<&'s str> {
    let Some(ExampleValue::Case(case, _)) = values.get(union) else { return None };
    let Type::Union(at) = message.fields.get(union)?.ty else { return None };
    let tags = &spec.unions[at].cases.get(*case)?.tags;
    tags.first().map(String::as_str)
}

/// A tag may be repeated, not changed.
fn tag(field: &Field<'_>, given: &str, follows: Option<&str>, encoder: &mut Encoder<'_>) {
    match follows {
        Some(tag) if tag != given => {
            let listed = [Listed { value: tag, label: field.label }];
            encoder.choice(&field.kind(Kind::Choice).values(&listed, false), given);
        }
        Some(_) | None => encoder.tag(field, given),
    }
}

fn some<'s>(
    spec: &Spec,
    row: &model::Field,
    field: &Field<'s>,
    value: &ExampleValue,
    encoder: &mut Encoder<'s>,
) {
    match (field.many, value) {
        (_, ExampleValue::Null) if field.nullable => encoder.null(field),
        (Many::One, value) => one(spec, row, field, value, encoder),
        (Many::List { .. }, ExampleValue::List(items)) if field.numbering.is_some() => {
            encoder.numbered(field, items.len(), |encoder, at| one(spec, row, field, &items[at], encoder));
        }
        (Many::List { .. }, ExampleValue::List(items)) if field.is_spread() => {
            let item = field.item();
            encoder.spread(field, items.len(), |encoder, at| one(spec, row, &item, &items[at], encoder));
        }
        (Many::List { .. }, ExampleValue::List(items)) => {
            encoder.list(field, items.len(), |encoder, at| one(spec, row, field, &items[at], encoder));
        }
        (Many::Map, ExampleValue::Map(pairs)) => {
            let keys = pairs.iter().map(|(key, _)| key.as_str());
            encoder.map(field, keys, |encoder, at| one(spec, row, field, &pairs[at].1, encoder));
        }
        (Many::List { .. } | Many::Map, value) => encoder.mistyped(field, given(value)),
    }
}

fn one<'s>(
    spec: &Spec,
    row: &model::Field,
    field: &Field<'s>,
    value: &ExampleValue,
    encoder: &mut Encoder<'s>,
) {
    match (field.kind, value) {
        (Kind::Object, ExampleValue::Object(inside)) => object(spec, row, field, inside, encoder),
        (Kind::Union, ExampleValue::Case(at, inside)) => case(spec, row, field, *at, inside, encoder),
        (Kind::Union, value) => other(spec, row, field, value, encoder),
        (_, value) => scalar(field, value, encoder),
    }
}

/// Writes the fields of a record, in which nothing is nested.
pub(super) fn record(message: &Message, schema: &Schema<'_>, values: &Values, encoder: &mut Encoder<'_>) {
    for (at, (row, field)) in message.fields.iter().zip(schema.fields).enumerate() {
        let field = &needed(message, row, field);
        match (field.many, values.get(at)) {
            (_, None) => encoder.absent(field),
            (Many::List { .. }, Some(ExampleValue::List(items))) => {
                encoder.list(field, items.len(), |encoder, at| scalar(field, &items[at], encoder));
            }
            (Many::List { .. } | Many::Map, Some(value)) => encoder.mistyped(field, given(value)),
            (Many::One, Some(value)) => scalar(field, value, encoder),
        }
    }
}

fn scalar(field: &Field<'_>, value: &ExampleValue, encoder: &mut Encoder<'_>) {
    match (field.kind, value) {
        // A constant may be repeated, not changed.
        (Kind::Fixed, value) if field.fixed.is_some_and(|fixed| value.says(fixed)) => encoder.fixed(field),
        (Kind::Fixed, ExampleValue::Text(_) | ExampleValue::Integer(_) | ExampleValue::Number(_))
        | (Kind::Fixed, ExampleValue::Bool(_)) => {
            let listed = [Listed { value: field.fixed.unwrap_or_default(), label: field.label }];
            encoder.choice(&field.values(&listed, false), &written(value));
        }
        (Kind::Choice, ExampleValue::Text(text)) => encoder.choice(field, text),
        (Kind::Text | Kind::Digest | Kind::Date | Kind::DateTime, ExampleValue::Text(text)) => {
            encoder.text(field, text);
        }
        (Kind::Relayed, ExampleValue::Text(text)) => encoder.relayed_text(field, text),
        (Kind::Integer, ExampleValue::Integer(value)) => encoder.integer(field, *value),
        (Kind::Yen | Kind::Amount, ExampleValue::Integer(value)) => match u64::try_from(*value) {
            Ok(value) => encoder.unsigned(field, value),
            Err(_) => encoder.mistyped(field, "an amount cannot be negative"),
        },
        (Kind::Yen | Kind::Amount, ExampleValue::Number(text)) => match text.parse() {
            Ok(value) => encoder.unsigned(field, value),
            Err(_) => encoder.mistyped(field, "not a whole number"),
        },
        (Kind::Number, ExampleValue::Number(text)) => encoder.number(field, text),
        (Kind::Number, ExampleValue::Integer(value)) => encoder.number(field, &value.to_string()),
        (Kind::Boolean, ExampleValue::Bool(value)) => encoder.boolean(field, *value),
        (Kind::Timestamp, ExampleValue::Text(text)) => match text.parse() {
            Ok(moment) => encoder.timestamp(field, moment),
            Err(_) => encoder.mistyped(field, "not a moment like 2026-04-01T09:00:00Z"),
        },
        (Kind::Duration, ExampleValue::Text(text)) => match text.parse() {
            Ok(duration) => encoder.duration(field, &duration),
            Err(_) => encoder.mistyped(field, "not a duration like P7D"),
        },
        (Kind::Currency, ExampleValue::Text(text)) => match text.parse() {
            Ok(currency) => encoder.currency(field, &currency),
            Err(_) => encoder.mistyped(field, "not a currency like JPY"),
        },
        (Kind::Json | Kind::FlatJson, value) => match json::to_json(value) {
            Some(json) => encoder.json(field, &json),
            None => encoder.mistyped(field, given(value)),
        },
        (_, value) => encoder.mistyped(field, given(value)),
    }
}

fn object<'s>(
    spec: &Spec,
    row: &model::Field,
    field: &Field<'s>,
    inside: &[(usize, ExampleValue)],
    encoder: &mut Encoder<'s>,
) {
    let (Type::Object(at), Part::Object(schema)) = (row.ty, field.part) else { return };
    part(spec, &spec.messages[at], schema, field, inside, encoder);
}

fn case<'s>(
    spec: &Spec,
    row: &model::Field,
    field: &Field<'s>,
    at: usize,
    inside: &[(usize, ExampleValue)],
    encoder: &mut Encoder<'s>,
) {
    let (Type::Union(union), Part::Union { cases, .. }) = (row.ty, field.part) else { return };
    let (Some(case), Some(part_)) = (spec.unions[union].cases.get(at), cases.get(at)) else { return };
    part(spec, &spec.messages[case.object], part_.schema, field, inside, encoder);
}

/// What no case names can be kept of an answer, but not be sent.
fn other(
    spec: &Spec,
    row: &model::Field,
    field: &Field<'_>,
    value: &ExampleValue,
    encoder: &mut Encoder<'_>,
) {
    let closed = match row.ty {
        Type::Union(union) => spec.unions[union].direction == model::Direction::Request,
        _ => true,
    };
    match json::to_json(value) {
        Some(json) if !closed => encoder.json(field, &json),
        Some(_) | None => encoder.mistyped(field, given(value)),
    }
}

fn part<'s>(
    spec: &Spec,
    object: &Message,
    schema: &'s Schema<'s>,
    field: &Field<'s>,
    inside: &[(usize, ExampleValue)],
    encoder: &mut Encoder<'s>,
) {
    let values = Values::of_object(object, inside);
    let write = |encoder: &mut Encoder<'s>| {
        fields(spec, object, FieldPlace::Message, schema, &values, encoder);
        rules::check(spec, object, &values, encoder.check());
    };
    match field.many {
        _ if field.numbering.is_some() => encoder.repeat(field, schema, write),
        _ if !field.is_spread() => encoder.object(field, schema, write),
        Many::One => encoder.nested(field, |encoder| encoder.repeat(field, schema, write)),
        Many::List { .. } | Many::Map => encoder.repeat(field, schema, write),
    }
}

/// Compares numbered lists with the fields that say how long they are.
pub(super) fn counts(message: &Message, schema: &Schema<'_>, values: &Values, encoder: &mut Encoder<'_>) {
    let rows = message.fields.iter().enumerate().filter(|(_, row)| row.place == FieldPlace::Message);
    for ((at, _), field) in rows.zip(schema.fields) {
        let items = match values.get(at) {
            Some(ExampleValue::List(items)) => items.len(),
            _ => 0,
        };
        encoder.count(field, items);
    }
}

/// A value as a constant writes it.
fn written(value: &ExampleValue) -> Cow<'_, str> {
    match value {
        ExampleValue::Text(text) | ExampleValue::Number(text) => text.into(),
        ExampleValue::Integer(value) => value.to_string().into(),
        ExampleValue::Bool(value) => value.to_string().into(),
        ExampleValue::Null
        | ExampleValue::List(_)
        | ExampleValue::Map(_)
        | ExampleValue::Object(_)
        | ExampleValue::Case(..) => Cow::Borrowed(""),
    }
}

/// What is given in a place where something else belongs.
fn given(value: &ExampleValue) -> &'static str {
    match value {
        ExampleValue::Text(_) => "a text is given",
        ExampleValue::Integer(_) => "an integer is given",
        ExampleValue::Number(_) => "a number is given",
        ExampleValue::Bool(_) => "true or false is given",
        ExampleValue::Null => "null is given",
        ExampleValue::List(_) => "a list is given",
        ExampleValue::Map(_) | ExampleValue::Object(_) | ExampleValue::Case(..) => "an object is given",
    }
}
