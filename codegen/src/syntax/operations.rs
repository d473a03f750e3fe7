//! The operations of a spec: those with messages, and those a person carries out.

use std::borrow::Cow;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{EffectWord, Operation};
use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, OrderedMap, Spanned};
use crate::tree::{Kind, Node};

/// Operations by name. It stands for those with messages; the others are in `by_hand`.
#[derive(Debug, Clone, Default)]
pub struct Operations {
    with_messages: OrderedMap<Operation>,
    /// Those a person carries out.
    pub by_hand: OrderedMap<ByHand>,
}

syntax_struct! {
    /// Something a person does on the provider's screens. It has no messages, and stands in the documentation only.
    pub struct ByHand as "operation by hand" {
        /// The document's name for it.
        required label: Spanned<String>,
        /// Where and how it is carried out, in the document's words, such as 管理画面で入力する.
        required by_hand: Spanned<String>,
        /// What it does to money.
        required effect: Spanned<EffectWord>,
        /// What it is worth: a key of `sources`, or `documented`, `observed` or `assumed`. Default: the file's.
        optional evidence: Spanned<String>,
        /// The document it comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when it is assumed.
        optional confirm: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}

impl Deref for Operations {
    type Target = OrderedMap<Operation>;

    fn deref(&self) -> &Self::Target {
        &self.with_messages
    }
}

impl<'m> IntoIterator for &'m Operations {
    type Item = &'m (Spanned<String>, Operation);
    type IntoIter = std::slice::Iter<'m, (Spanned<String>, Operation)>;

    fn into_iter(self) -> Self::IntoIter {
        self.with_messages.iter()
    }
}

impl FromNode for Operations {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Kind::Mapping(entries) = &node.kind else {
            let with_messages = OrderedMap::from_node(node, diagnostics)?;
            return Some(Self { with_messages, by_hand: OrderedMap::default() });
        };
        let (by_hand, with_messages): (Vec<_>, Vec<_>) =
            entries.iter().cloned().partition(|(_, operation)| operation.get("by_hand").is_some());
        let part = |entries| Node { kind: Kind::Mapping(entries), ..node.clone() };
        Some(Self {
            with_messages: OrderedMap::from_node(&part(with_messages), diagnostics)?,
            by_hand: OrderedMap::from_node(&part(by_hand), diagnostics)?,
        })
    }
}

impl JsonSchema for Operations {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Operations".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let operation = generator.subschema_for::<Operation>();
        let by_hand = generator.subschema_for::<ByHand>();
        json_schema!({ "type": "object", "additionalProperties": { "anyOf": [operation, by_hand] } })
    }
}
