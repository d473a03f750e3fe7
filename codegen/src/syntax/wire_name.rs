//! Wire names that are not the row's key.

use schemars::JsonSchema;

use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, Spanned};
use crate::tree::{Kind, Node};

/// A wire name that is not the row's key.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum WireName {
    /// The name.
    #[schemars(title = "name")]
    Known(Spanned<String>),
    /// A guess at the name.
    #[schemars(title = "guessed name")]
    Guess(GuessedName),
}

syntax_struct! {
    /// A guess at a wire name, in a shape of its own so that it can't be taken for a fact.
    pub struct GuessedName as "name" {
        /// The name guessed.
        required assumed: Spanned<String>,
        /// What has to be confirmed. Default: what `confirm` of the row, the message, the document or the file says.
        optional confirm: Spanned<String>,
    }
}

impl FromNode for WireName {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => GuessedName::from_node(node, diagnostics).map(Self::Guess),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Known)
            }
        }
    }
}

impl WireName {
    /// The name, if it could be read.
    pub fn text(&self) -> Option<&Spanned<String>> {
        match self {
            Self::Known(name) => Some(name),
            Self::Guess(guess) => guess.assumed.as_ref(),
        }
    }
}
