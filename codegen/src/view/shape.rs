//! The view's shape, made from its types: for programs a JSON Schema, for people a list of types and keys.

mod markdown;

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use serde::Serialize;
use serde_json::Value;

use super::{Provider, VERSION};

pub use markdown::reference_markdown;

/// The JSON Schema of [`Provider`] as pretty JSON with a line break at the end; the same text every time.
pub fn json_schema() -> String {
    let mut text = serde_json::to_string_pretty(&schema()).unwrap_or_default();
    text.push('\n');
    text
}

/// A type of the view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shape {
    /// Its name: `Operation`.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Its keys in the order they stand in the data; none for a type that is one of several words.
    pub keys: Vec<Key>,
    /// The words it is one of; none for a type with keys.
    pub words: Vec<Word>,
}

/// A key of a type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Key {
    /// The key.
    pub name: String,
    /// What stands there: `text`, `list of Field`, `Operation or null`.
    pub holds: String,
    /// The type of the view that stands there, if it is one.
    pub of: Option<String>,
    /// What it says.
    pub doc: String,
}

/// One of several words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Word {
    /// The word as it stands in the data.
    pub value: String,
    /// What it says.
    pub doc: String,
}

/// Every type of the view with its keys, the provider first, the others in the order in which they are first met.
pub fn reference() -> Vec<Shape> {
    let schema = schema();
    let mut names = vec!["Provider".to_owned()];
    let mut shapes = Vec::new();
    let mut at = 0;
    while let Some(name) = names.get(at).cloned() {
        let definition = if at == 0 { &schema } else { &schema["$defs"][&name] };
        let shape = shape(&name, definition);
        for of in shape.keys.iter().filter_map(|key| key.of.as_ref()) {
            if !names.contains(of) {
                names.push(of.clone());
            }
        }
        shapes.push(shape);
        at += 1;
    }
    shapes
}

fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<Provider>();
    let title = format!("A provider as templates see it, version {VERSION}");
    schema.insert("title".to_owned(), title.into());
    RecursiveTransform(tidy).transform(&mut schema);
    schema.to_value()
}

/// Line breaks of the source are none of a description's, and no key comes unannounced.
fn tidy(schema: &mut schemars::Schema) {
    if let Some(Value::String(text)) = schema.get_mut("description") {
        *text = text.split("\n\n").map(|part| part.replace('\n', " ")).collect::<Vec<_>>().join("\n\n");
    }
    if schema.get("properties").is_some() {
        schema.insert("additionalProperties".to_owned(), false.into());
    }
}

fn shape(name: &str, schema: &Value) -> Shape {
    let keys = schema["properties"].as_object().into_iter().flatten();
    let words = schema["oneOf"].as_array().into_iter().flatten();
    Shape {
        name: name.to_owned(),
        doc: doc(schema),
        keys: keys.map(|(name, schema)| key(name, schema)).collect(),
        words: words.map(|word| Word { value: text(&word["const"]), doc: doc(word) }).collect(),
    }
}

fn key(name: &str, schema: &Value) -> Key {
    let (holds, of) = holds(schema);
    Key { name: name.to_owned(), holds, of, doc: doc(schema) }
}

/// What a schema allows, in words, and the type of the view in it.
fn holds(schema: &Value) -> (String, Option<String>) {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return (name.to_owned(), Some(name.to_owned()));
    }
    if let Some(options) = schema["anyOf"].as_array() {
        let found: Vec<(String, Option<String>)> = options.iter().map(holds).collect();
        let words: Vec<&str> = found.iter().map(|(words, _)| words.as_str()).collect();
        return (words.join(" or "), found.iter().find_map(|(_, of)| of.clone()));
    }
    match &schema["type"] {
        Value::String(kind) => one(kind, schema),
        Value::Array(kinds) => {
            let kinds: Vec<String> = kinds.iter().map(|kind| one(&text(kind), schema).0).collect();
            (kinds.join(" or "), None)
        }
        _ => ("any value".to_owned(), None),
    }
}

fn one(kind: &str, schema: &Value) -> (String, Option<String>) {
    match kind {
        "string" => ("text".to_owned(), None),
        "integer" => ("whole number".to_owned(), None),
        "boolean" => ("true or false".to_owned(), None),
        "object" => ("object".to_owned(), None),
        "array" => {
            let (items, of) = holds(&schema["items"]);
            (format!("list of {items}"), of)
        }
        other => (other.to_owned(), None),
    }
}

fn doc(schema: &Value) -> String {
    text(&schema["description"])
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
