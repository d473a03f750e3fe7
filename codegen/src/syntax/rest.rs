//! What else may stand in a message.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::read::{FromNode, Spanned};
use crate::source::Span;
use crate::tree::Node;

syntax_struct! {
    /// What else may stand in a message.
    pub struct Rest as "rest" {
        /// The name in Rust, in snake_case. Default: `rest`.
        optional rust: Spanned<String>,
        /// The document's name for it, as printed.
        optional label: Spanned<String>,
        /// The notation as printed; it limits all of it together, as `k=v` joined by `&`, before percent-encoding.
        optional format: Spanned<String>,
        /// The first column it takes in a csv-line: a number, or `last`. Default: the one after the last field.
        optional order: RestOrder,
        /// What the row is worth: a key of `sources`, or `documented`, `observed` or `assumed`.
        optional evidence: Spanned<String>,
        /// The document the row comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when the row is assumed.
        optional confirm: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}

/// The first column of the rest.
#[derive(Debug, Clone, Copy)]
pub struct RestOrder {
    /// The column from 1, or `None` for `last`.
    pub column: Option<u32>,
    /// Where.
    pub span: Span,
}

impl FromNode for RestOrder {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let span = node.span;
        match node.text() {
            Some("last") => Some(Self { column: None, span }),
            Some(text) => match text.parse() {
                Ok(column) => Some(Self { column: Some(column), span }),
                Err(_) => {
                    let message = format!("{} is no column", quote(text));
                    diagnostics
                        .error(ids::INVALID_VALUE, span, message)
                        .help("write a number from 1, or `last`");
                    None
                }
            },
            None => Spanned::<String>::from_node(node, diagnostics).and(None),
        }
    }
}
