//! Reads values through the runtime's decoder.

use std::borrow::Cow;

use denbun::schema::{Field, Kind, Many, Part, Schema};
use denbun::wire::{Decoder, Raw};
use denbun_codegen::model::{self, Direction, ExampleValue, FieldPlace, Message, Presence, Spec, Type};

use super::{complete, json, rules};
use crate::values::Values;

/// Reads the fields of a message that stand in one place, in the schema's order.
pub(super) fn fields<'a>(
    spec: &Spec,
    message: &Message,
    place: FieldPlace,
    schema: &'a Schema<'a>,
    values: &mut Values,
    decoder: &mut Decoder<'a>,
) {
    let rows = message.fields.iter().enumerate().filter(|(_, row)| row.place == place);
    for ((at, row), field) in rows.zip(schema.fields) {
        if field.numbering.is_some() {
            values.fields[at] = numbered(spec, row, field, decoder);
            continue;
        }
        if field.is_spread() {
            values.fields[at] = spread(spec, row, field, decoder);
            continue;
        }
        match decoder.find(field) {
            Some(raw) => values.fields[at] = some(spec, row, field, raw, decoder),
            None if field.required => decoder.missing(field),
            None => {}
        }
    }
}

/// The values under numbered keys; of a list that must be there, if only none.
fn numbered<'a>(
    spec: &Spec,
    row: &model::Field,
    field: &Field<'a>,
    decoder: &mut Decoder<'a>,
) -> Option<ExampleValue> {
    let mut items = Vec::new();
    decoder.numbered(field, |decoder| {
        let item = repeat(spec, row, field, decoder);
        let built = item.is_some();
        items.extend(item);
        built
    });
    (field.required || !items.is_empty()).then_some(ExampleValue::List(items))
}

/// The values that are spread over pairs, or the object whose keys begin with the field's.
fn spread<'a>(
    spec: &Spec,
    row: &model::Field,
    field: &Field<'a>,
    decoder: &mut Decoder<'a>,
) -> Option<ExampleValue> {
    let (mut items, item) = (Vec::new(), field.item());
    let is_there = decoder.spread(field, |decoder| {
        let value = repeat(spec, row, &item, decoder);
        let built = value.is_some();
        items.extend(value);
        built
    });
    match field.many {
        Many::List { .. } => (is_there || field.required).then_some(ExampleValue::List(items)),
        Many::One | Many::Map => items.pop(),
    }
}

/// One of them, if it has all that a typed one cannot be without.
fn repeat<'a>(
    spec: &Spec,
    row: &model::Field,
    field: &Field<'a>,
    decoder: &mut Decoder<'a>,
) -> Option<ExampleValue> {
    let (Type::Object(at), Part::Object(schema)) = (row.ty, field.part) else {
        let raw = decoder.find(field)?;
        return one(spec, row, field, raw, decoder);
    };
    let object = &spec.messages[at];
    let inside = decoder.repeat(field, schema, |decoder| {
        let mut values = Values::new(object);
        fields(spec, object, FieldPlace::Message, schema, &mut values, decoder);
        conclude(spec, object, &values, decoder).then(|| values.into_object())
    });
    inside.map(ExampleValue::Object)
}

fn some<'a>(
    spec: &Spec,
    row: &model::Field,
    field: &Field<'a>,
    raw: Raw<'a>,
    decoder: &mut Decoder<'a>,
) -> Option<ExampleValue> {
    if field.nullable && decoder.is_null(raw) {
        return Some(ExampleValue::Null);
    }
    match field.many {
        Many::One => one(spec, row, field, raw, decoder),
        Many::List { .. } => {
            let mut items = Vec::new();
            let read =
                decoder.list(field, raw, |decoder, raw| items.extend(one(spec, row, field, raw, decoder)));
            read.then_some(ExampleValue::List(items))
        }
        Many::Map => {
            let mut pairs = Vec::new();
            let read = decoder.map(field, raw, |decoder, key, raw| {
                let value = one(spec, row, field, raw, decoder);
                pairs.extend(value.map(|value| (key.into_owned(), value)));
            });
            read.then_some(ExampleValue::Map(pairs))
        }
    }
}

fn one<'a>(
    spec: &Spec,
    row: &model::Field,
    field: &Field<'a>,
    raw: Raw<'a>,
    decoder: &mut Decoder<'a>,
) -> Option<ExampleValue> {
    let text = |text: Cow<'a, str>| ExampleValue::Text(text.into_owned());
    match field.kind {
        Kind::Text | Kind::Pairs | Kind::Digest => decoder.text(field, raw).map(text),
        Kind::Choice => decoder.choice(field, raw).map(text),
        Kind::Tag => {
            decoder.tag(field, raw);
            decoder.sibling(field.name).map(text)
        }
        Kind::Integer => decoder.integer(field, raw).map(ExampleValue::Integer),
        Kind::Yen | Kind::Amount => decoder.unsigned(field, raw).map(amount),
        Kind::Number => {
            decoder.number(field, raw).map(|number| ExampleValue::Number(number.as_str().to_owned()))
        }
        Kind::Boolean => decoder.boolean(field, raw).map(ExampleValue::Bool),
        Kind::Date => decoder.date(field, raw).and_then(|_| decoder.listed_text(field, raw)).map(text),
        Kind::DateTime => {
            decoder.date_time(field, raw).and_then(|_| decoder.listed_text(field, raw)).map(text)
        }
        // However a moment was written, it is shown and compared as one.
        Kind::Timestamp => decoder.timestamp(field, raw).map(|moment| ExampleValue::Text(moment.to_string())),
        Kind::Duration => {
            decoder.duration(field, raw).map(|duration| ExampleValue::Text(duration.to_string()))
        }
        Kind::Currency => {
            decoder.currency(field, raw).map(|currency| ExampleValue::Text(currency.as_str().to_owned()))
        }
        Kind::Fixed => decoder.fixed_text(field, raw).and_then(|text| complete::typed(row, &text)),
        Kind::Json | Kind::FlatJson => decoder.json(field, raw).map(|json| json::from_json(&json)),
        Kind::Relayed => decoder.relayed_text(field, raw).map(ExampleValue::Text),
        Kind::Object => object(spec, row, field, raw, decoder),
        Kind::Union => union(spec, row, field, raw, decoder),
    }
}

/// An amount; one beyond what an integer holds keeps its digits.
fn amount(amount: u64) -> ExampleValue {
    match i64::try_from(amount) {
        Ok(amount) => ExampleValue::Integer(amount),
        Err(_) => ExampleValue::Number(amount.to_string()),
    }
}

fn object<'a>(
    spec: &Spec,
    row: &model::Field,
    field: &Field<'a>,
    raw: Raw<'a>,
    decoder: &mut Decoder<'a>,
) -> Option<ExampleValue> {
    let (Type::Object(at), Part::Object(schema)) = (row.ty, field.part) else { return None };
    part(spec, &spec.messages[at], schema, field, raw, decoder).map(ExampleValue::Object)
}

fn union<'a>(
    spec: &Spec,
    row: &model::Field,
    field: &Field<'a>,
    raw: Raw<'a>,
    decoder: &mut Decoder<'a>,
) -> Option<ExampleValue> {
    let (Type::Union(at), Part::Union { by, cases }) = (row.ty, field.part) else { return None };
    let union = &spec.unions[at];
    let is_open = union.direction != Direction::Request;
    let tag = decoder.sibling(by);
    let chosen = cases.iter().position(|case| tag.as_deref().is_some_and(|tag| case.tags.contains(&tag)));
    let known = match chosen {
        Some(case) => {
            let object = &spec.messages[union.cases[case].object];
            part(spec, object, cases[case].schema, field, raw, decoder)
                .filter(|inside| !is_open || is_whole(spec, object, |at| given(inside, at)))
                .map(|inside| ExampleValue::Case(case, inside))
        }
        None => {
            decoder.untagged(field, by, tag.as_deref(), is_open);
            None
        }
    };
    match known {
        None if is_open => decoder.json(field, raw).map(|json| json::from_json(&json)),
        known => known,
    }
}

/// Asks the rules and conditions of a message that could be built; whether it could. Of one that lacks something it is told
/// what, as generated code does, which then has nothing that it could ask.
pub(super) fn conclude(spec: &Spec, message: &Message, values: &Values, decoder: &mut Decoder<'_>) -> bool {
    let is_whole = is_whole(spec, message, |at| values.get(at));
    if is_whole {
        rules::check(spec, message, values, decoder.check());
    }
    is_whole
}

fn given(inside: &[(usize, ExampleValue)], at: usize) -> Option<&ExampleValue> {
    inside.iter().find(|(place, _)| *place == at).map(|(_, value)| value)
}

/// Whether a message has all that a typed one cannot be without.
fn is_whole<'v>(spec: &Spec, message: &Message, value: impl Fn(usize) -> Option<&'v ExampleValue>) -> bool {
    let mut fields = message.fields.iter().enumerate().filter(|(_, row)| row.place == FieldPlace::Message);
    fields.all(|(at, row)| {
        let needed = matches!(row.presence, Presence::Required)
            && row.fixed.is_none()
            && !matches!(row.ty, Type::Tag(_));
        match (value(at), row.ty) {
            _ if !needed => true,
            (Some(ExampleValue::Object(inside)), Type::Object(object)) => {
                let value: &dyn Fn(usize) -> Option<&'v ExampleValue> = &|at| given(inside, at);
                is_whole(spec, &spec.messages[object], value)
            }
            (value, _) => value.is_some(),
        }
    })
}

/// The values of an object, as far as they could be read.
fn part<'a>(
    spec: &Spec,
    object: &Message,
    schema: &'a Schema<'a>,
    field: &Field<'a>,
    raw: Raw<'a>,
    decoder: &mut Decoder<'a>,
) -> Option<Vec<(usize, ExampleValue)>> {
    decoder.object(field, raw, schema, |decoder| {
        let mut values = Values::new(object);
        fields(spec, object, FieldPlace::Message, schema, &mut values, decoder);
        conclude(spec, object, &values, decoder);
        values.into_object()
    })
}
