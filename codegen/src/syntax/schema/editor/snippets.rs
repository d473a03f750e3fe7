//! What an editor offers to write: samples of values, and rows, operations and messages to be filled in.

use serde_json::{Map, Value, json};

use crate::lang::Lang;

/// The key of a mapping, what an entry of it is called, and the entry.
const ENTRIES: [(&str, &str, &str); 13] = [
    (
        "fields",
        "a row",
        "${1:order_id}: { label: ${2:取引ID}, format: ${3:半角英数字(20)}, required: ${4|true,false|} }",
    ),
    ("fields", "a shared row", "${1:order_id}: ${2|required,optional|}"),
    ("fields", "a row with values", include_str!("../../../../lang/snippets/values.yaml")),
    ("operations", "an operation", include_str!("../../../../lang/snippets/operation.yaml")),
    ("operations", "an operation by hand", include_str!("../../../../lang/snippets/by_hand.yaml")),
    ("messages", "a message", include_str!("../../../../lang/snippets/message.yaml")),
    ("objects", "an object", include_str!("../../../../lang/snippets/object.yaml")),
    ("notifications", "a notification", include_str!("../../../../lang/snippets/notification.yaml")),
    ("hand_backs", "a hand-back", include_str!("../../../../lang/snippets/hand_back.yaml")),
    ("flows", "a flow", include_str!("../../../../lang/snippets/flow.yaml")),
    ("files", "a file", include_str!("../../../../lang/snippets/file.yaml")),
    ("signatures", "a digest", include_str!("../../../../lang/snippets/signature.yaml")),
    (
        "sources",
        "a document",
        "${1:manual}: { document: ${2:接続仕様書}, evidence: ${3|documented,observed,assumed|} }",
    ),
];

/// The entries of a mapping under a key.
pub(super) fn of(key: &str, property: &Map<String, Value>, lang: Lang) -> Vec<Value> {
    let is_map = property.contains_key("additionalProperties");
    let entries = ENTRIES.iter().filter(|(at, ..)| is_map && *at == key);
    entries.map(|(_, label, entry)| json!({ "label": lang.text(label), "body": body(entry) })).collect()
}

/// An entry as an object, which an editor can indent: mappings in lines are objects, and what stands behind a key is text.
fn body(entry: &str) -> Value {
    let mut open: Vec<(usize, Map<String, Value>, String)> = vec![(0, Map::new(), String::new())];
    let close = |open: &mut Vec<(usize, Map<String, Value>, String)>| {
        let Some((_, inner, key)) = open.pop() else { return };
        if let Some((_, outer, _)) = open.last_mut() {
            outer.insert(key, Value::Object(inner));
        }
    };
    for line in entry.lines() {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        while open.last().is_some_and(|(at, ..)| *at > indent) {
            close(&mut open);
        }
        match text.split_once(": ") {
            Some((key, value)) => {
                if let Some((_, members, _)) = open.last_mut() {
                    members.insert(key.to_owned(), value.into());
                }
            }
            None => open.push((indent + 1, Map::new(), text.trim_end_matches(':').to_owned())),
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().map(|(_, members, _)| Value::Object(members)).unwrap_or_default()
}

/// Values of a key that are written in one line; words are offered anyway.
pub(super) fn values(property: &Map<String, Value>, samples: &[&str]) -> Vec<Value> {
    let ty = property.get("type").and_then(Value::as_str);
    match property.contains_key("enum") || matches!(ty, Some("boolean" | "object")) {
        true => Vec::new(),
        false => {
            samples.iter().map(|sample| json!({ "label": sample, "bodyText": escaped(sample) })).collect()
        }
    }
}

/// What the labels say, in English.
#[cfg(test)]
pub(super) fn labels() -> impl Iterator<Item = &'static str> {
    ENTRIES.iter().map(|(_, label, _)| *label)
}

/// A text without placeholders.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('$', "\\$").replace('}', "\\}")
}
