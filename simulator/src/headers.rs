//! Headers of answers that carry values.

use denbun_codegen::model::{ExampleValue, Message};

use crate::values::Values;

/// The values of a message of headers as its provider writes them: name and text.
pub(crate) fn written(message: &Message, values: &Values) -> Vec<(String, String)> {
    let rows = message.fields.iter().enumerate();
    let headers = rows.filter_map(|(at, row)| Some((row.name.clone(), text(values.get(at)?)?)));
    headers.collect()
}

fn text(value: &ExampleValue) -> Option<String> {
    match value {
        ExampleValue::Text(text) | ExampleValue::Number(text) => Some(text.clone()),
        ExampleValue::Integer(value) => Some(value.to_string()),
        ExampleValue::Bool(value) => Some(value.to_string()),
        ExampleValue::Null
        | ExampleValue::List(_)
        | ExampleValue::Map(_)
        | ExampleValue::Object(_)
        | ExampleValue::Case(..) => None,
    }
}
