//! Messages: rows in a wire format, and what must hold among them.

use denbun_notation::Format;

use super::{Evidence, Example, Field, Place};
use crate::rule::Expr;

/// Who writes a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Direction {
    /// We encode it.
    Request,
    /// The provider answers with it; we decode it.
    Response,
    /// The provider sends it by itself, or the shopper's browser brings it; we decode it.
    Notification,
}

/// What a message is to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Role {
    /// It is sent by itself; an answer or a notification may stand inside others as well.
    Whole,
    /// It is an object inside other messages only.
    Object,
}

/// How a message's fields lie in its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "kebab-case")
)]
pub enum Wire {
    /// `key=value&…`, percent-encoded, in a body.
    Form,
    /// The same in a URL's query.
    Query,
    /// `key=value&…` in a body, in which nothing is escaped.
    PlainForm,
    /// One line of values divided by bare commas.
    CsvLine,
    /// A line of a file of records.
    Csv,
    /// A JSON object.
    Json,
    /// HTTP headers.
    Headers,
    /// No bytes at all.
    None,
}

/// The charset of a message's bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "view", derive(serde::Serialize, schemars::JsonSchema))]
pub enum Charset {
    /// UTF-8.
    #[cfg_attr(feature = "view", serde(rename = "UTF-8"))]
    Utf8,
    /// Shift_JIS as CP932.
    #[cfg_attr(feature = "view", serde(rename = "Shift_JIS"))]
    ShiftJis,
    /// EUC-JP.
    #[cfg_attr(feature = "view", serde(rename = "EUC-JP"))]
    EucJp,
}

/// One message.
#[derive(Debug, Clone)]
pub struct Message {
    /// The name used by `denbun encode`: `sales.request`, `payment_result`, `kickback`.
    pub name: String,
    /// The Rust type's name: `SalesRequest`, `PaymentResult`, `Kickback`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// Who writes it.
    pub direction: Direction,
    /// Whether it is sent by itself or stands inside others.
    pub role: Role,
    /// Its wire format.
    pub wire: Wire,
    /// Its charset.
    pub charset: Charset,
    /// What the charset is worth.
    pub charset_evidence: Evidence,
    /// The rows, in wire order. Those of a request's path come first, in the order of the path.
    pub fields: Vec<Field>,
    /// What else may stand in the message.
    pub rest: Option<Rest>,
    /// Sets of fields of which some number must be present.
    pub groups: Vec<Group>,
    /// Cross-field rules.
    pub rules: Vec<Rule>,
    /// What the message says of its operation, if it says anything.
    pub outcome: Option<OutcomeRule>,
    /// The conformance suite.
    pub examples: Vec<Example>,
    /// What it is worth as a whole.
    pub evidence: Evidence,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where it is written.
    pub at: Place,
}

/// What else may stand in a message.
#[derive(Debug, Clone)]
pub struct Rest {
    /// The Rust field: `rest`, or another free name.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// The notation as printed.
    pub notation: String,
    /// The limit on all of it together, counted before percent-encoding, `k=v` joined by `&`.
    pub format: Format,
    /// What it is worth.
    pub evidence: Evidence,
    /// Where it is written.
    pub at: Place,
}

/// A set of fields of which some number must be present.
#[derive(Debug, Clone)]
pub struct Group {
    /// How many.
    pub need: Need,
    /// Indices into `fields`.
    pub fields: Vec<usize>,
    /// Where it is written.
    pub at: Place,
}

/// How many fields of a group must be present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Need {
    /// One or more.
    AtLeastOne,
    /// One.
    ExactlyOne,
    /// None or one.
    AtMostOne,
}

/// A cross-field rule.
#[derive(Debug, Clone)]
pub struct Rule {
    /// The rule as written.
    pub text: String,
    /// What a violation says.
    pub message: String,
    /// The rule read.
    pub expr: Expr,
    /// Where it is written.
    pub at: Place,
}

/// What an answer says of its operation.
#[derive(Debug, Clone)]
pub struct OutcomeRule {
    /// When the effect has happened.
    pub confirmed: Option<Expr>,
    /// When the effect has provably not happened.
    pub declined: Option<Expr>,
}
