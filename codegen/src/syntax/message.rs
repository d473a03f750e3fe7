//! Messages: rows in a wire format, and what must hold among them.

use schemars::JsonSchema;

use super::{CharsetUse, Example, Groups, Outcome, Row, Rule};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::read::{FromNode, OrderedMap, Spanned};
use crate::source::Span;
use crate::tree::{Kind, Node};

syntax_struct! {
    /// A message (電文).
    pub struct Message as "message" {
        /// The document's name for it. Default: the operation's label, or the message's name.
        optional label: Spanned<String>,
        /// How its fields lie in its bytes. Default: `form` for what is posted, `query` for what is got. An answer says it.
        optional wire: Spanned<WireWord>,
        /// Its charset (文字コード). Default: the top level's.
        optional charset: CharsetUse,
        /// Its rows by wire name, in the order printed: `required`, `optional`, nothing (the shared row as it stands), or
        /// the row's keys.
        many fields: OrderedMap<RowUse>,
        /// What else may stand in the message (その他): any other keys, or everything from one column on.
        optional rest: Rest,
        /// Groups of fields of which one or more must be present (いずれか必須).
        many at_least_one_of: Groups,
        /// Groups of fields of which just one must be present.
        many exactly_one_of: Groups,
        /// Groups of fields of which one may be present, or none.
        many at_most_one_of: Groups,
        /// What must hold across fields, in CEL. A rule is broken only when it is definitely false.
        many rules: Vec<Rule>,
        /// What the message says of its operation (結果の判定).
        optional outcome: Outcome,
        /// Messages with their exact bytes: the document's samples (サンプル), and what must be found wrong.
        many examples: Vec<Example>,
        /// What the message is worth: a key of `sources`, or `documented`, `observed` or `assumed`. Default: the file's.
        optional evidence: Spanned<String>,
        /// The document it comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when it is assumed.
        optional confirm: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}

syntax_words! {
    /// How a message's fields lie in its bytes.
    pub enum WireWord as "wire format" {
        /// `key=value&…`, percent-encoded, in a body.
        Form = "form",
        /// The same in a URL's query.
        Query = "query",
        /// One line of values divided by bare commas (カンマ区切り).
        CsvLine = "csv-line",
    }
}

/// A row in a message.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum RowUse {
    /// The shared row of that name, `required` or `optional`.
    #[schemars(title = "shared row")]
    Presence(Spanned<PresenceWord>),
    /// The shared row of that name as it stands.
    #[schemars(title = "shared row as it stands")]
    Shared(Nothing),
    /// A row of its own, or changes to the shared row of that name.
    #[schemars(title = "row")]
    Row(Box<Spanned<Row>>),
}

syntax_words! {
    /// Whether a shared row must be there.
    pub enum PresenceWord as "presence" {
        /// It must be there (必須).
        Required = "required",
        /// It may be absent (任意).
        Optional = "optional",
    }
}

/// Where nothing is written.
#[derive(Debug, Clone, Copy)]
pub struct Nothing(pub Span);

impl FromNode for RowUse {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => Spanned::from_node(node, diagnostics).map(|row| Self::Row(Box::new(row))),
            _ if node.is_null() => Some(Self::Shared(Nothing(node.span))),
            _ => Spanned::from_node(node, diagnostics).map(Self::Presence),
        }
    }
}

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
