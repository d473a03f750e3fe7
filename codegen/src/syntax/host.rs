//! Where requests go.

use schemars::JsonSchema;

use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, Spanned};
use crate::tree::{Kind, Node};

/// A host, alone or with what the statement is worth.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum Host {
    /// The address alone.
    #[schemars(title = "address")]
    Plain(Spanned<String>),
    /// The address and where it comes from.
    #[schemars(title = "address with evidence")]
    Stated(Box<StatedHost>),
}

syntax_struct! {
    /// A host and where it comes from.
    pub struct StatedHost as "host" {
        /// Scheme and host, and the path all requests have in common, if there is one.
        required value: Spanned<String>,
        /// What that is worth: a key of `sources`, or `documented`, `observed` or `assumed`. Default: the file's.
        optional evidence: Spanned<String>,
        /// The document it comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when it is assumed.
        optional confirm: Spanned<String>,
    }
}

impl FromNode for Host {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => StatedHost::from_node(node, diagnostics).map(|it| Self::Stated(Box::new(it))),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Plain)
            }
        }
    }
}

impl Host {
    /// The address, if it could be read.
    pub fn url(&self) -> Option<&Spanned<String>> {
        match self {
            Self::Plain(url) => Some(url),
            Self::Stated(stated) => stated.value.as_ref(),
        }
    }
}
