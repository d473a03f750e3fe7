//! A decoded message as JSON.

use denbun::{Rest, Violation, Violations};
use denbun_codegen::model::{ExampleRest, ExampleValue, Message};
use denbun_simulator::codec::Values;
use serde_json::{Map, Value, json};

/// The values that are there, in the document's order.
pub(crate) fn write_values(message: &Message, values: &Values) -> Value {
    let mut object = Map::new();
    for (at, field) in message.fields.iter().enumerate() {
        if let Some(value) = values.get(at) {
            object.insert(field.name.clone(), write_value(value));
        }
    }
    Value::Object(object)
}

fn write_value(value: &ExampleValue) -> Value {
    match value {
        ExampleValue::Text(text) => json!(text),
        ExampleValue::Integer(value) => json!(value),
        ExampleValue::Bool(value) => json!(value),
    }
}

/// What stands in the message beside its fields: pairs as an object, the last columns as one text.
pub(crate) fn write_rest(values: &Values, unknown: &Rest) -> Value {
    match &values.rest {
        Some(ExampleRest::Text(text)) => json!(text),
        Some(ExampleRest::Pairs(pairs)) => {
            let declared = pairs.iter().map(|(key, value)| (key.as_str(), value.as_str()));
            write_pairs(declared.chain(unknown.iter()))
        }
        None => write_pairs(unknown.iter()),
    }
}

/// Pairs as an object; the values of a key that repeats are a list.
fn write_pairs<'p>(pairs: impl Iterator<Item = (&'p str, &'p str)>) -> Value {
    let mut object = Map::new();
    for (key, value) in pairs {
        match object.get_mut(key) {
            None => {
                object.insert(key.to_owned(), json!(value));
            }
            Some(Value::Array(values)) => values.push(json!(value)),
            Some(first) => *first = json!([first.take(), value]),
        }
    }
    Value::Object(object)
}

/// Violations as a list of `{field, label, rule, message}`.
pub(crate) fn write_violations(violations: &Violations) -> Value {
    let write = |violation: &Violation| {
        json!({
            "field": violation.path,
            "label": violation.label,
            "rule": violation.rule.as_str(),
            "message": violation.message,
        })
    };
    violations.iter().map(write).collect()
}
