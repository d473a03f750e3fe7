//! The language's JSON Schema, and the types whose schema no derive can make.

mod editor;

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value as Json;

use super::row_use::Nothing;
use super::{Echo, Length, RestOrder, Spec, StatusRange, Value};
use crate::lang::{self, Lang};

/// The schema of a spec file for editors, as pretty JSON with a line break at the end; the same text every time. It has
/// explanations in one language, samples and snippets, in the words that yaml-language-server and its relatives know.
pub fn json_schema(lang: Lang) -> String {
    let schema = editor::schema(&english(), lang);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// The schema of a spec file as the types of this module say it: a definition a type, a description a key, in one language.
/// References of the spec language are made from it.
pub fn plain_schema(lang: Lang) -> Json {
    let mut schema = english();
    lang::translate(&mut schema, lang);
    schema
}

fn english() -> Json {
    let generator = SchemaSettings::draft07().into_generator();
    let mut schema = generator.into_root_schema_for::<Spec>();
    schema.insert("title".to_owned(), "Denbun spec".into());
    RecursiveTransform(tidy).transform(&mut schema);
    schema.to_value()
}
/// An empty list as the default of a key says nothing, and line breaks of the source are none of a description's.
fn tidy(schema: &mut Schema) {
    schema.remove("default");
    if let Some(serde_json::Value::String(text)) = schema.get_mut("description") {
        *text = text.split("\n\n").map(|part| part.replace('\n', " ")).collect::<Vec<_>>().join("\n\n");
    }
}

macro_rules! by_hand {
    ($($ty:ident $name:literal $schema:tt)*) => {$(
        impl JsonSchema for $ty {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )*};
}

by_hand! {
    Length "Length" {
        "description": "A correction of the notation's length: `exact`, a number (at most), `6..7`, or `min` and `max`.",
        "anyOf": [
            { "const": "exact", "type": "string", "title": "the printed number is the exact length" },
            { "type": "integer", "minimum": 0, "title": "at most" },
            { "type": "string", "pattern": "^([0-9]+|[0-9]*\\.\\.=*[0-9]*)$", "title": "from..to" },
            {
                "type": "object",
                "title": "from and to",
                "properties": {
                    "min": { "type": "integer", "minimum": 0, "description": "The least length. Default: none." },
                    "max": { "type": "integer", "minimum": 0, "description": "The greatest length. Default: none." }
                },
                "additionalProperties": false
            }
        ]
    }
    Nothing "Nothing" { "type": "null" }
    RestOrder "RestOrder" {
        "anyOf": [
            { "type": "integer", "minimum": 1, "title": "column" },
            { "const": "last", "type": "string", "title": "after the last field" }
        ]
    }
    Echo "Echo" {
        "anyOf": [
            { "type": "array", "items": { "type": "string" }, "title": "names" },
            { "type": "object", "additionalProperties": { "type": "string" }, "title": "answer's name: request's name" }
        ]
    }
    Value "Value" { "type": ["string", "number", "boolean", "null", "array", "object"] }
    StatusRange "StatusRange" {
        "anyOf": [
            { "type": "integer", "minimum": 100, "maximum": 599, "title": "status" },
            { "type": "string", "pattern": "^[1-5][0-9]{2}\\.\\.=?[1-5][0-9]{2}$", "title": "from..to" }
        ]
    }
}

#[cfg(test)]
mod tests;
