//! The values of examples by the positions of their fields.

use super::super::message::row_positions;
use crate::check::{beside, position, value_type};
use crate::merge::{Merged, Message, Row, is_number};
use crate::model::{ExampleValue, Literal, Many, Type};
use crate::read::{OrderedMap, Spanned};
use crate::syntax::{Example, Scalar, Value};

type Values = OrderedMap<Spanned<Value>>;
type Fields = Vec<(usize, ExampleValue)>;

/// The values of an example; none if it has only bytes.
pub(super) fn values(merged: &Merged<'_>, message: &Message<'_>, example: &Example) -> Option<Fields> {
    example.values.as_ref().map_or(Some(Vec::new()), |values| object(merged, message, &values.value))
}

fn object(merged: &Merged<'_>, message: &Message<'_>, values: &Values) -> Option<Fields> {
    let positions = row_positions(message);
    let fields = values.iter().map(|(name, value)| {
        let at = *positions.get(name.value.as_str())?;
        Some((at, many(merged, message, message.row(&name.value)?, values, &value.value)?))
    });
    fields.collect()
}

fn many(
    merged: &Merged<'_>,
    message: &Message<'_>,
    row: &Row,
    values: &Values,
    value: &Value,
) -> Option<ExampleValue> {
    let one = |value: &Value| one(merged, message, row, values, value);
    match (row.many(), value) {
        (_, Value::Null) => Some(ExampleValue::Null),
        (Many::List { .. }, Value::List(items)) => {
            items.iter().map(|item| one(&item.value)).collect::<Option<_>>().map(ExampleValue::List)
        }
        (Many::Map, Value::Map(entries)) => {
            let entries = entries.iter().map(|(key, value)| Some((key.value.clone(), one(&value.value)?)));
            entries.collect::<Option<_>>().map(ExampleValue::Map)
        }
        (_, value) => one(value),
    }
}

fn one(
    merged: &Merged<'_>,
    message: &Message<'_>,
    row: &Row,
    values: &Values,
    value: &Value,
) -> Option<ExampleValue> {
    match (value_type(row)?, value) {
        (Type::Object(at), Value::Map(inner)) => {
            object(merged, merged.messages.get(at)?, inner).map(ExampleValue::Object)
        }
        (Type::Union(_), value) => match (case(message, row, values), value) {
            (Some(case), Value::Map(inner)) => {
                let chosen = merged.messages.get(row.objects.get(case).copied().flatten()?)?;
                Some(ExampleValue::Case(case, object(merged, chosen, inner)?))
            }
            (_, value) => Some(json(value)),
        },
        (Type::Json | Type::FlatJson, value) => Some(json(value)),
        (ty, Value::Scalar(written)) => scalar(ty, written),
        (_, Value::Null | Value::List(_) | Value::Map(_)) => None,
    }
}

/// The case that the value beside a union chooses.
fn case(message: &Message<'_>, row: &Row, values: &Values) -> Option<usize> {
    match beside(message, values, &row.syntax.by.as_ref()?.value)? {
        Value::Scalar(tag) => position(row, &tag.text),
        Value::Null | Value::List(_) | Value::Map(_) => None,
    }
}

fn scalar(ty: Type, scalar: &Scalar) -> Option<ExampleValue> {
    Some(match Literal::of(ty) {
        Literal::Integer => ExampleValue::Integer(scalar.text.parse().ok()?),
        Literal::Number => ExampleValue::Number(scalar.text.clone()),
        Literal::Bool => ExampleValue::Bool(scalar.text == "true"),
        Literal::Text => ExampleValue::Text(scalar.text.clone()),
    })
}

/// Any JSON value: what is plain is a number or a truth value if it looks like one.
fn json(value: &Value) -> ExampleValue {
    match value {
        Value::Null => ExampleValue::Null,
        Value::Scalar(Scalar { text, plain: true }) if is_number(text) => ExampleValue::Number(text.clone()),
        Value::Scalar(Scalar { text, plain: true }) if matches!(text.as_str(), "true" | "false") => {
            ExampleValue::Bool(text == "true")
        }
        Value::Scalar(scalar) => ExampleValue::Text(scalar.text.clone()),
        Value::List(items) => ExampleValue::List(items.iter().map(|item| json(&item.value)).collect()),
        Value::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| (key.value.clone(), json(&value.value)));
            ExampleValue::Map(entries.collect())
        }
    }
}
