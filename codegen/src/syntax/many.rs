//! Rows of several values, and the JSON types of one.

use schemars::JsonSchema;

use super::OneOrMany;
use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, Spanned};
use crate::tree::{Kind, Node};

/// Whether a row has several values, and how many.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum ListUse {
    /// Any number of values, or just one.
    #[schemars(title = "any number")]
    Any(Spanned<bool>),
    /// So many values.
    #[schemars(title = "from and to")]
    Bounds(Spanned<ItemCount>),
}

syntax_struct! {
    /// How many values a list has.
    pub struct ItemCount as "list" {
        /// The least number. Default: 0.
        optional min: Spanned<u32>,
        /// The greatest number. Default: any.
        optional max: Spanned<u32>,
    }
}

impl FromNode for ListUse {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => Spanned::from_node(node, diagnostics).map(Self::Bounds),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Any)
            }
        }
    }
}

impl ListUse {
    /// The least and the greatest number; `None` for a row of one value.
    pub fn bounds(&self) -> Option<(u32, u32)> {
        match self {
            Self::Any(any) => any.value.then_some((0, u32::MAX)),
            Self::Bounds(count) => {
                let bound = |bound: &Option<Spanned<u32>>| bound.map(|bound| bound.value);
                Some((bound(&count.value.min).unwrap_or(0), bound(&count.value.max).unwrap_or(u32::MAX)))
            }
        }
    }

    /// Where it is written.
    pub fn span(&self) -> crate::source::Span {
        match self {
            Self::Any(any) => any.span,
            Self::Bounds(count) => count.span,
        }
    }
}

syntax_words! {
    /// A JSON type of a scalar.
    pub enum JsonWord as "JSON type" {
        /// A string.
        Text = "text",
        /// A number, or `true` and `false` of a `bool`.
        Number = "number",
    }
}

/// The JSON types of a scalar: the one it is written as, then those that are read besides.
pub type JsonUse = OneOrMany<Spanned<JsonWord>>;
