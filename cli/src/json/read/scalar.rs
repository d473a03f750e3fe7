//! Values without parts, and values of any shape.

use denbun_codegen::model::{ExampleValue, Field, Type};

use crate::json::Json;

/// The value of a field, or what was expected.
pub(super) fn read(field: &Field, value: &Json) -> Result<ExampleValue, &'static str> {
    match (field.ty, value) {
        // Listed values are written as they are on the wire, whatever their type.
        (Type::Integer | Type::Yen, Json::Number(text)) if !field.values.is_empty() => {
            Ok(ExampleValue::Text(text.clone()))
        }
        (_, Json::Text(text)) if !field.values.is_empty() => Ok(ExampleValue::Text(text.clone())),
        (Type::Integer | Type::Yen | Type::Amount, value) => integer(field, value),
        (Type::Number, Json::Number(text)) => Ok(ExampleValue::Number(text.clone())),
        (Type::Number, Json::Text(text)) if field.json.read_text => Ok(ExampleValue::Number(text.clone())),
        (Type::Number, _) => Err("a number"),
        (Type::Bool, Json::Bool(value)) => Ok(ExampleValue::Bool(*value)),
        (Type::Bool, _) => Err("true or false"),
        (_, Json::Text(text)) => Ok(ExampleValue::Text(text.clone())),
        (_, Json::Number(text)) if field.json.read_number && field.ty != Type::Timestamp => {
            Ok(ExampleValue::Text(text.clone()))
        }
        (_, _) => Err("a text"),
    }
}

fn integer(field: &Field, value: &Json) -> Result<ExampleValue, &'static str> {
    let text = match value {
        Json::Number(text) => Some(text),
        Json::Text(text) if field.json.read_text => Some(text),
        _ => None,
    };
    let integer = text.and_then(|text| match text.parse() {
        Ok(value) => Some(ExampleValue::Integer(value)),
        // Amounts go twice as far.
        Err(_) if field.ty != Type::Integer => {
            text.parse().ok().map(|value: u64| value.to_string()).map(ExampleValue::Number)
        }
        Err(_) => None,
    });
    integer.ok_or("an integer of 64 bits")
}

/// A value of any shape.
pub(super) fn any(value: &Json) -> ExampleValue {
    match value {
        Json::Null => ExampleValue::Null,
        Json::Bool(value) => ExampleValue::Bool(*value),
        Json::Number(text) => ExampleValue::Number(text.clone()),
        Json::Text(text) => ExampleValue::Text(text.clone()),
        Json::List(items) => ExampleValue::List(items.iter().map(any).collect()),
        Json::Object(pairs) => {
            ExampleValue::Map(pairs.iter().map(|(key, value)| (key.clone(), any(value))).collect())
        }
    }
}
