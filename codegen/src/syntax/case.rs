//! Cases of a row that is one of several objects.

use schemars::JsonSchema;

use super::OneOrMany;
use crate::diagnostic::Diagnostics;
use crate::read::{Code, FromNode, Spanned};
use crate::tree::{Kind, Node};

/// One of the objects a row can be.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum Case {
    /// The object; the case's name is the value that chooses it.
    #[schemars(title = "object")]
    Object(Spanned<String>),
    /// The object, and what chooses it.
    #[schemars(title = "object and what chooses it")]
    Full(Box<FullCase>),
}

syntax_struct! {
    /// An object, and what chooses it.
    pub struct FullCase as "case" {
        /// A name of `objects` or `messages`.
        required object: Spanned<String>,
        /// The values that choose it; one in a request. Default: the case's name.
        many when: OneOrMany<Spanned<Code>>,
        /// The document's name for it. Default: the meaning of the value that chooses it.
        optional label: Spanned<String>,
        /// The Rust variant, in snake_case or UpperCamelCase. Default: made from the case's name.
        optional rust: Spanned<String>,
    }
}

impl FromNode for Case {
    const KEYS_ARE_CODES: bool = true;

    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => FullCase::from_node(node, diagnostics).map(|case| Self::Full(Box::new(case))),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Object)
            }
        }
    }
}

impl Case {
    /// The object's name, if it could be read.
    pub fn object(&self) -> Option<&Spanned<String>> {
        match self {
            Self::Object(object) => Some(object),
            Self::Full(full) => full.object.as_ref(),
        }
    }

    /// What it says beyond the object.
    pub fn full(&self) -> Option<&FullCase> {
        match self {
            Self::Object(_) => None,
            Self::Full(full) => Some(full),
        }
    }
}
