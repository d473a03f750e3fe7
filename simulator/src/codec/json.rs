//! JSON values of any shape, as examples write them.

use denbun::{Json, Map};
use denbun_codegen::model::ExampleValue;

/// A value as JSON; `None` for objects with fields of their own, which only their message can write.
pub fn to_json(value: &ExampleValue) -> Option<Json> {
    Some(match value {
        ExampleValue::Null => Json::Null,
        ExampleValue::Bool(value) => Json::Bool(*value),
        ExampleValue::Integer(value) => Json::Number(value.to_string().parse().ok()?),
        ExampleValue::Number(text) => Json::Number(text.parse().ok()?),
        ExampleValue::Text(text) => Json::Text(text.clone()),
        ExampleValue::List(items) => Json::List(items.iter().map(to_json).collect::<Option<_>>()?),
        ExampleValue::Map(pairs) => {
            let pairs = pairs.iter().map(|(key, value)| Some((key.clone(), to_json(value)?)));
            Json::Object(pairs.collect::<Option<Map<Json>>>()?)
        }
        ExampleValue::Object(_) | ExampleValue::Case(..) => return None,
    })
}

/// JSON as a value; numbers keep their text.
pub fn from_json(json: &Json) -> ExampleValue {
    match json {
        Json::Null => ExampleValue::Null,
        Json::Bool(value) => ExampleValue::Bool(*value),
        Json::Number(number) => ExampleValue::Number(number.as_str().to_owned()),
        Json::Text(text) => ExampleValue::Text(text.clone()),
        Json::List(items) => ExampleValue::List(items.iter().map(from_json).collect()),
        Json::Object(pairs) => {
            ExampleValue::Map(pairs.iter().map(|(key, value)| (key.to_owned(), from_json(value))).collect())
        }
    }
}
