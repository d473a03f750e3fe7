//! Examples: a message and its exact bytes.

use schemars::JsonSchema;

use crate::diagnostic::Diagnostics;
use crate::read::{Code, FromNode, OrderedMap, Spanned};
use crate::tree::{Kind, Node};

syntax_struct! {
    /// A message and its bytes, its values, or both. With both, they must agree to the byte in both directions. An example
    /// never has a guessed name in its bytes: it gives the values, and the bytes are made of them.
    pub struct Example as "example" {
        /// A name for tests, in snake_case. Default: `example_1`, `example_2`, …
        optional name: Spanned<String>,
        /// The bytes as text, in the message's charset (サンプル).
        optional wire: Spanned<String>,
        /// The bytes as hexadecimal digits, for what is no text; blanks are left out.
        optional hex: Spanned<String>,
        /// The file with the bytes, beside the spec or in a folder there.
        optional file: Spanned<String>,
        /// The path of a request with its fields filled in, such as `/stores/1/charges/2`.
        optional path: Spanned<String>,
        /// The values by wire name or by the row's key, those of the path too; a guessed name by its key only: text and digits quoted, whole numbers and decimal ones plain,
        /// dates as printed, objects and maps as mappings, `null` where it is a value. Absent fields are left out.
        optional values = "value": Spanned<OrderedMap<Spanned<Value>>>,
        /// What else stands in the message: other keys, or the text of a csv-line's last columns.
        optional rest: ExampleRest,
        /// What must be found wrong, as `field: rule`, such as `am: length` or `items[0].status: value`, or only the rule.
        many violations: Vec<Spanned<String>>,
        /// The HTTP status the answer came with. Default: 200.
        optional status: Spanned<u16>,
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
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text, a number or a truth value.
    Scalar(Scalar),
    /// `null`.
    Null,
    /// Several values.
    List(Vec<Spanned<Value>>),
    /// An object, or values under free keys.
    Map(OrderedMap<Spanned<Value>>),
}

/// A scalar as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// The text, escapes resolved.
    pub text: String,
    /// Whether it was written without quotes.
    pub plain: bool,
}

impl FromNode for Value {
    const NULL_IS_VALUE: bool = true;

    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { .. } if node.is_empty() => String::from_node(node, diagnostics).and(None),
            Kind::Scalar { .. } if node.is_null() => Some(Self::Null),
            Kind::Scalar { text, plain } => Some(Self::Scalar(Scalar { text: text.clone(), plain: *plain })),
            Kind::Sequence(_) => Vec::from_node(node, diagnostics).map(Self::List),
            Kind::Mapping(_) => OrderedMap::from_node(node, diagnostics).map(Self::Map),
            Kind::Invalid => None,
        }
    }
}

/// What else stands in an example.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum ExampleRest {
    /// Other keys and their values.
    #[schemars(title = "other keys")]
    Pairs(Spanned<OrderedMap<Spanned<Code>>>),
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
