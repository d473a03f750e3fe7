//! Listed values.

use schemars::JsonSchema;

use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, Spanned};
use crate::tree::{Kind, Node};

/// What a listed value means.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum Listed {
    /// What it means; the Rust name is made from the value.
    #[schemars(title = "meaning")]
    Label(Spanned<String>),
    /// What it means, and its Rust name.
    #[schemars(title = "meaning and Rust name")]
    Named(NamedValue),
}

syntax_struct! {
    /// A listed value's meaning and Rust name.
    pub struct NamedValue as "value" {
        /// The Rust variant, in snake_case or UpperCamelCase. Default: made from the value.
        optional rust: Spanned<String>,
        /// What the value means, as printed.
        required label: Spanned<String>,
    }
}

impl FromNode for Listed {
    const KEYS_ARE_CODES: bool = true;

    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => NamedValue::from_node(node, diagnostics).map(Self::Named),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Label)
            }
        }
    }
}

impl Listed {
    /// What the value means.
    pub fn label(&self) -> Option<&Spanned<String>> {
        match self {
            Self::Label(label) => Some(label),
            Self::Named(named) => named.label.as_ref(),
        }
    }

    /// The Rust name, if one is given.
    pub fn rust(&self) -> Option<&Spanned<String>> {
        match self {
            Self::Label(_) => None,
            Self::Named(named) => named.rust.as_ref(),
        }
    }
}
