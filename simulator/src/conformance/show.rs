//! How diagnostics show values and bytes of examples.

use denbun::Violations;
use denbun_codegen::model::{ExampleRest, ExampleValue, Message};

use crate::codec;

/// The rules that were found broken.
pub(super) fn show_list(found: &Violations) -> String {
    if found.is_empty() {
        return "it breaks no rule".to_owned();
    }
    let list: Vec<String> = found.iter().map(|it| format!("{it} ({})", it.rule)).collect();
    format!("it breaks: {}", list.join("; "))
}

pub(super) fn show_rest(rest: &Option<ExampleRest>) -> String {
    match rest {
        None => "empty".into(),
        Some(ExampleRest::Text(text)) if text.is_empty() => "empty".into(),
        Some(ExampleRest::Text(text)) => format!("\"{text}\""),
        Some(ExampleRest::Pairs(pairs)) if pairs.is_empty() => "empty".into(),
        Some(ExampleRest::Pairs(pairs)) => {
            let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}: \"{value}\"")).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
    }
}

pub(super) fn show(value: Option<&ExampleValue>) -> String {
    match value {
        None => "absent".into(),
        Some(ExampleValue::Text(text)) => format!("\"{text}\""),
        Some(ExampleValue::Integer(value)) => value.to_string(),
        Some(ExampleValue::Number(text)) => text.clone(),
        Some(ExampleValue::Bool(value)) => value.to_string(),
        Some(ExampleValue::Null) => "null".into(),
        Some(ExampleValue::List(items)) => {
            let items: Vec<String> = items.iter().map(|item| show(Some(item))).collect();
            format!("[{}]", items.join(", "))
        }
        Some(ExampleValue::Map(pairs)) => {
            let pairs: Vec<String> =
                pairs.iter().map(|(key, value)| format!("{key}: {}", show(Some(value)))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        Some(ExampleValue::Object(_)) => "an object".into(),
        Some(ExampleValue::Case(..)) => "the object of a case".into(),
    }
}

pub(super) fn show_bytes(message: &Message, bytes: &[u8]) -> String {
    match codec::charset(message).decode(bytes) {
        Ok(text) => text.into_owned(),
        Err(_) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}
