//! Examples: a message and its exact bytes.

use schemars::JsonSchema;

use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, OrderedMap, Spanned};
use crate::tree::{Kind, Node};

syntax_struct! {
    /// A message and its bytes, its values, or both. With both, they must agree to the byte in both directions.
    pub struct Example as "example" {
        /// A name for tests, in snake_case. Default: `example_1`, `example_2`, …
        optional name: Spanned<String>,
        /// The bytes as text, in the message's charset (サンプル).
        optional wire: Spanned<String>,
        /// The bytes as hexadecimal digits, for what is no text; blanks are left out.
        optional hex: Spanned<String>,
        /// The values by wire name: text and digits quoted, integers and yen as numbers, dates as printed. Absent
        /// fields are left out.
        optional values = "value": Spanned<OrderedMap<Spanned<Scalar>>>,
        /// What else stands in the message: other keys, or the text of a csv-line's last columns.
        optional rest: ExampleRest,
        /// What must be found wrong, as `field: rule`, such as `am: length`, or only the rule.
        many violations: Vec<Spanned<String>>,
        /// What must be concluded.
        optional outcome: Spanned<VerdictWord>,
        /// The document it comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}

syntax_words! {
    /// What an answer amounts to.
    pub enum VerdictWord as "outcome" {
        /// The effect has happened (成功).
        Confirmed = "confirmed",
        /// It has provably not happened (失敗).
        Declined = "declined",
        /// Neither is proved (不明).
        Unknown = "unknown",
    }
}

/// A value as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// The text, escapes resolved.
    pub text: String,
    /// Whether it was written without quotes.
    pub plain: bool,
}

impl FromNode for Scalar {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, plain } if !node.is_null() => {
                Some(Self { text: text.clone(), plain: *plain })
            }
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Mapping(_) | Kind::Invalid => {
                String::from_node(node, diagnostics).and(None)
            }
        }
    }
}

/// What else stands in an example.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum ExampleRest {
    /// Other keys and their values.
    #[schemars(title = "other keys")]
    Pairs(Spanned<OrderedMap<Spanned<String>>>),
    /// The text of the last columns, commas included.
    #[schemars(title = "last columns")]
    Text(Spanned<String>),
}

impl FromNode for ExampleRest {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => Spanned::from_node(node, diagnostics).map(Self::Pairs),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Text)
            }
        }
    }
}
