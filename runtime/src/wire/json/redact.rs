//! A JSON document as it may be kept: it stays JSON, and every value that is not public is a text of class and length.

use crate::json::Json;
use crate::map::Map;
use crate::mask;
use crate::schema::{Field, Many, Part, Schema};
use crate::wire::Decoder;
use crate::wire::json::tree;

/// The document with every value masked that is not public. What is no JSON shows its number of bytes.
pub(in crate::wire) fn redact(schema: &Schema<'_>, bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes).map(tree::document) {
        Ok(Ok(json)) => object(schema, json).to_string(),
        _ => format!("‹{} bytes›", bytes.len()),
    }
}

fn object(schema: &Schema<'_>, json: Json) -> Json {
    let Json::Object(map) = json else { return masked(json) };
    let tags: Vec<(String, Json)> = map
        .iter()
        .filter(|(_, value)| value.as_str().is_some())
        .map(|(key, value)| (key.to_owned(), value.clone()))
        .collect();
    let shown = map.into_iter().map(|(key, value)| match schema.field(&key) {
        Some(field) => {
            let case = match field.part {
                Part::Union { by, .. } => {
                    let tag = tags.iter().find(|(key, _)| key == by).and_then(|(_, tag)| tag.as_str());
                    tag.and_then(|tag| field.part.case(tag)).map(|case| case.schema)
                }
                Part::Object(schema) => Some(schema),
                Part::None => None,
            };
            (key, many(field, case, value))
        }
        None => (mask::key(&key).into_owned(), masked(value)),
    });
    Json::Object(shown.collect())
}

fn many(field: &Field<'_>, part: Option<&Schema<'_>>, json: Json) -> Json {
    match (field.many, json) {
        (Many::List { .. }, Json::List(items)) => {
            Json::List(items.into_iter().map(|item| one(field, part, item)).collect())
        }
        (Many::Map, Json::Object(map)) => {
            let shown = map.into_iter().map(|(key, value)| {
                let key = if field.is_public() { key } else { mask::key(&key).into_owned() };
                (key, one(field, part, value))
            });
            Json::Object(shown.collect())
        }
        (_, json) => one(field, part, json),
    }
}

fn one(field: &Field<'_>, part: Option<&Schema<'_>>, json: Json) -> Json {
    match (field.part, part) {
        (Part::None, _) if field.is_public() && fits(field, &json) => json,
        (_, Some(schema)) => object(schema, json),
        _ => masked(json),
    }
}

/// Whether a public value is what its field allows: in an answer that is no such message, anything may stand in its
/// place.
fn fits(field: &Field<'_>, json: &Json) -> bool {
    use crate::schema::Kind;
    match json {
        Json::Null | Json::Bool(_) => true,
        Json::Number(number) => is_allowed(field, number.as_str()),
        Json::Text(text) => is_allowed(field, text),
        Json::List(_) | Json::Object(_) => matches!(field.kind, Kind::Json | Kind::FlatJson),
    }
}

fn is_allowed(field: &Field<'_>, text: &str) -> bool {
    use crate::charset::Charset;
    const BARE: Schema<'static> = Schema {
        name: "",
        label: "",
        wire: crate::schema::Wire::Headers,
        charset: Charset::Utf8,
        fields: &[],
        rest: None,
        groups: &[],
    };
    text.is_empty() || Decoder::new(&BARE, b"").fits(field, text.as_bytes())
}

/// Every value in it by class and length only.
fn masked(json: Json) -> Json {
    match json {
        Json::Null => Json::Null,
        Json::Bool(_) => Json::Text("‹yes or no›".into()),
        Json::Number(number) => Json::Text(mask::text(number.as_str()).to_string()),
        Json::Text(text) => Json::Text(mask::text(&text).to_string()),
        Json::List(items) => Json::List(items.into_iter().map(masked).collect()),
        Json::Object(map) => {
            let shown: Map<Json> =
                map.into_iter().map(|(key, value)| (mask::key(&key).into_owned(), masked(value))).collect();
            Json::Object(shown)
        }
    }
}
