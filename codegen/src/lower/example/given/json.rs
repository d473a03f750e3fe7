//! An example's value as JSON.

use crate::model::ExampleValue;

/// A value as compact JSON.
pub(super) fn text(value: &ExampleValue) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

fn write(value: &ExampleValue, out: &mut String) {
    match value {
        ExampleValue::Text(text) => write_text(text, out),
        ExampleValue::Integer(number) => out.push_str(&number.to_string()),
        ExampleValue::Number(number) => out.push_str(number),
        ExampleValue::Bool(truth) => out.push_str(&truth.to_string()),
        // Values of fields are told apart by schemas, which JSON values have not.
        ExampleValue::Null | ExampleValue::Object(_) | ExampleValue::Case(..) => out.push_str("null"),
        ExampleValue::List(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        ExampleValue::Map(entries) => {
            out.push('{');
            for (at, (key, value)) in entries.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write_text(key, out);
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}
