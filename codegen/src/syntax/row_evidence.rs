//! What a row is worth: as a whole, or part by part.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, Spanned};
use crate::tree::{Kind, Node};

/// What a row is worth. Merged over a shared row it may say both.
#[derive(Debug, Clone, Default)]
pub struct RowEvidence {
    /// What it is worth as a whole.
    pub whole: Option<Spanned<String>>,
    /// What its parts are worth where that differs.
    pub aspects: AspectEvidence,
}

syntax_struct! {
    /// What the parts of a row are worth: each a key of `sources`, with a place in it if wanted, or `documented`,
    /// `observed` or `assumed`. A part that is not named is worth what the message is.
    pub struct AspectEvidence as "evidence" {
        /// The name on the wire. One that is assumed is written as `name: { assumed: … }`.
        optional name: Spanned<String>,
        /// The notation and the type.
        optional format: Spanned<String>,
        /// Whether it must be there.
        optional required: Spanned<String>,
        /// The values it can have.
        optional values: Spanned<String>,
    }
}

impl FromNode for RowEvidence {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => {
                AspectEvidence::from_node(node, diagnostics).map(|aspects| Self { whole: None, aspects })
            }
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                let whole = Some(Spanned::from_node(node, diagnostics)?);
                Some(Self { whole, aspects: AspectEvidence::default() })
            }
        }
    }
}

impl JsonSchema for RowEvidence {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "RowEvidence".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let aspects = generator.subschema_for::<AspectEvidence>();
        json_schema!({
            "anyOf": [
                { "type": "string", "title": "the row as a whole" },
                { "title": "part by part", "allOf": [aspects] },
            ]
        })
    }
}

impl RowEvidence {
    /// This where it says something, `base` where it does not. What is said of the whole is said of every part.
    pub fn over(self, base: Self) -> Self {
        if self.whole.is_some() {
            return self;
        }
        let (own, below) = (self.aspects, base.aspects);
        let aspects = AspectEvidence {
            name: own.name.or(below.name),
            format: own.format.or(below.format),
            required: own.required.or(below.required),
            values: own.values.or(below.values),
        };
        Self { whole: base.whole, aspects }
    }

    /// Every text in it.
    pub fn texts(&self) -> impl Iterator<Item = &Spanned<String>> {
        let AspectEvidence { name, format, required, values } = &self.aspects;
        [&self.whole, name, format, required, values].into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::Sources;
    use crate::tree;

    fn read(text: &str) -> RowEvidence {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let file = sources.add("a.yaml", text);
        let node = tree::parse(file, &sources, &mut diagnostics).expect("a tree");
        RowEvidence::from_node(&node, &mut diagnostics).expect("evidence")
    }

    fn texts(evidence: &RowEvidence) -> Vec<&str> {
        evidence.texts().map(|text| text.value.as_str()).collect()
    }

    #[test]
    fn parts_are_laid_over_the_whole_and_over_parts() {
        assert_eq!(texts(&read("{ name: a, values: b }").over(read("c"))), ["c", "a", "b"]);
        assert_eq!(texts(&read("{ name: a }").over(read("{ name: x, format: y }"))), ["a", "y"]);
        assert_eq!(texts(&read("a").over(read("{ name: x }"))), ["a"]);
    }
}
