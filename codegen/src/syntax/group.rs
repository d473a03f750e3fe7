//! Groups of fields: a list of lists, or one list for one group.

use std::borrow::Cow;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, Spanned};
use crate::tree::{Kind, Node};

/// Sets of fields, by wire name.
#[derive(Debug, Clone, Default)]
pub struct Groups(Vec<Vec<Spanned<String>>>);

impl Deref for Groups {
    type Target = [Vec<Spanned<String>>];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl FromNode for Groups {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let is_name = |item: &Node| matches!(item.kind, Kind::Scalar { .. });
        match &node.kind {
            Kind::Sequence(items) if !items.is_empty() && items.iter().all(is_name) => {
                Vec::from_node(node, diagnostics).map(|group| Groups(vec![group]))
            }
            _ => Vec::from_node(node, diagnostics).map(Groups),
        }
    }
}

impl JsonSchema for Groups {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Groups".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let names = json_schema!({ "type": "array", "items": { "type": "string" } });
        json_schema!({
            "anyOf": [
                { "title": "groups: [[em, pn], [a, b]]", "type": "array", "items": names },
                { "title": "one group: [em, pn]", "type": "array", "items": { "type": "string" } },
            ]
        })
    }
}
