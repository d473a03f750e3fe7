//! Answers that come in pages, and answers that are waited for.

use schemars::JsonSchema;

use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, Spanned};
use crate::tree::{Kind, Node};

syntax_struct! {
    /// How further pages are asked for.
    pub struct Pages as "pages" {
        /// The request's optional field that takes the cursor.
        required cursor: Spanned<String>,
        /// The answer's list.
        required items: Spanned<String>,
        /// The answer's `true` or `false` that says whether there is more. Default: there is until a page is empty or
        /// gives no cursor.
        optional more: Spanned<String>,
        /// Where the next cursor stands: a field of the last item, or `{ answer: field }`.
        required next: Next,
    }
}

/// Where the next cursor stands.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum Next {
    /// A field of the last item.
    #[schemars(title = "field of the last item")]
    LastItem(Spanned<String>),
    /// A field of the answer.
    #[schemars(title = "field of the answer")]
    Answer(NextInAnswer),
}

syntax_struct! {
    /// The answer's field that is the next cursor.
    pub struct NextInAnswer as "next" {
        /// The field's wire name.
        required answer: Spanned<String>,
    }
}

impl FromNode for Next {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => NextInAnswer::from_node(node, diagnostics).map(Self::Answer),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::LastItem)
            }
        }
    }
}

impl Next {
    /// The field, if it could be read.
    pub fn field(&self) -> Option<&Spanned<String>> {
        match self {
            Self::LastItem(field) => Some(field),
            Self::Answer(next) => next.answer.as_ref(),
        }
    }
}

syntax_struct! {
    /// How the provider is made to wait with its answer.
    pub struct Poll as "poll" {
        /// The request's `true` or `false` that asks for it.
        required field: Spanned<String>,
        /// When the answer shows that waiting is over, in CEL.
        required until: Spanned<String>,
    }
}
