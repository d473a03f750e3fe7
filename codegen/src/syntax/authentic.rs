//! How a notification proves its sender.

use schemars::JsonSchema;

use super::{OneOrMany, SignedBy};
use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, Spanned};
use crate::tree::{Kind, Node};

/// How a notification proves its sender.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum Authentic {
    /// Not at all.
    #[schemars(title = "none")]
    Word(Spanned<AuthenticWord>),
    /// By a secret in a header.
    #[schemars(title = "a secret in a header")]
    Header(Box<SecretHeader>),
    /// By a signature.
    #[schemars(title = "a signature")]
    Signature(SignedBy),
}

syntax_words! {
    /// How a notification proves its sender.
    pub enum AuthenticWord as "proof of the sender" {
        /// Not at all: what it says must be confirmed otherwise.
        None = "none",
    }
}

syntax_struct! {
    /// A header with a secret that the shop gave the provider.
    pub struct SecretHeader as "proof of the sender" {
        /// The header's name, such as `Authorization`.
        required header: Spanned<String>,
        /// Its value, or the forms it may have, such as `["{auth_token}", "Bearer {auth_token}"]`; a name in braces is a
        /// credential.
        required equals: OneOrMany<Spanned<String>>,
    }
}

impl FromNode for Authentic {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) if node.get("signature").is_some() => {
                SignedBy::from_node(node, diagnostics).map(Self::Signature)
            }
            Kind::Mapping(_) => {
                SecretHeader::from_node(node, diagnostics).map(|header| Self::Header(Box::new(header)))
            }
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Word)
            }
        }
    }
}
