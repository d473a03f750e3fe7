//! The checked spec: every name resolved, every format read, every row merged. After `check` nothing can fail,
//! so nothing here is optional unless the document leaves it open.

use denbun_notation::Format;

use crate::rule::Expr;
use crate::source::Span;

/// One provider's spec, checked.
#[derive(Debug, Clone)]
pub struct Spec {
    /// The provider's name, which is also its Rust module: `robotpayment`.
    pub provider: String,
    /// The document's own title.
    pub label: String,
    /// The spec's file as it was named, with `/` as separator: `specs/robotpayment.yaml`.
    pub path: String,
    /// Documents the rows come from, in the order written.
    pub sources: Vec<Source>,
    /// Where requests go, by environment: `live`, `test`.
    pub hosts: Vec<Host>,
    /// Every message in the order it is written: requests, answers, shared messages and notifications.
    pub messages: Vec<Message>,
    /// The operations, whose requests and answers are found in `messages`.
    pub operations: Vec<Operation>,
    /// The notifications, whose messages are found in `messages`.
    pub notifications: Vec<Notification>,
    /// Error codes, when the spec has a table.
    pub errors: Option<ErrorTable>,
}

/// A document that rows refer to.
#[derive(Debug, Clone)]
pub struct Source {
    /// The key rows use.
    pub key: String,
    /// The document's title.
    pub document: String,
    /// What a row from this document is worth.
    pub class: EvidenceClass,
    /// Where it can be found.
    pub url: Option<String>,
}

/// A base address.
#[derive(Debug, Clone)]
pub struct Host {
    /// `live` or another environment's name.
    pub name: String,
    /// Scheme and authority, without a trailing slash.
    pub url: String,
}

/// How much a statement of the spec is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceClass {
    /// The provider's document says so.
    Documented,
    /// Seen in working code or in real messages.
    Observed,
    /// A guess, to be confirmed by the merchant's contract.
    Assumed,
}

/// Where a statement comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What it is worth.
    pub class: EvidenceClass,
    /// The key of the document, when one is named.
    pub source: Option<String>,
    /// What has to be confirmed, for assumed statements.
    pub confirm: Option<String>,
}

/// A position in the spec, kept for doc comments and errors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Byte range.
    pub span: Span,
    /// `specs/robotpayment.yaml:42`.
    pub text: String,
}

/// Who writes a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// We encode it.
    Request,
    /// The provider answers with it; we decode it.
    Response,
    /// The provider sends it by itself; we decode it.
    Notification,
}

/// How a message's fields lie in its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wire {
    /// `key=value&…`, percent-encoded, in a body.
    Form,
    /// The same in a URL's query.
    Query,
    /// One line of values divided by bare commas.
    CsvLine,
}

/// The charset of a message's bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charset {
    /// UTF-8.
    Utf8,
    /// Shift_JIS as CP932.
    ShiftJis,
    /// EUC-JP.
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
    /// Its wire format.
    pub wire: Wire,
    /// Its charset.
    pub charset: Charset,
    /// What the charset is worth.
    pub charset_evidence: Evidence,
    /// The rows, in wire order.
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

/// One row.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The name in Rust, a checked identifier without `r#`; emitters escape keywords.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// The notation as the document prints it.
    pub notation: String,
    /// The notation read, with the spec's corrections applied.
    pub format: Format,
    /// The type behind the format.
    pub ty: Type,
    /// When it must be there.
    pub presence: Presence,
    /// The only value it can have.
    pub fixed: Option<String>,
    /// The value sent when none is given.
    pub default: Option<String>,
    /// The listed values; empty if any value of the format will do.
    pub values: Vec<Listed>,
    /// The Rust enum of the listed values: `JobType`. Messages whose field has the same list share it.
    pub values_rust: Option<String>,
    /// Whether values outside the list are kept rather than refused.
    pub open: bool,
    /// The column exists only in lines of at least this many columns.
    pub columns: Option<u32>,
    /// What logs may show.
    pub visibility: Visibility,
    /// What the row is worth.
    pub evidence: Evidence,
    /// What has to be confirmed, if the wire name itself is a guess.
    pub name_assumed: Option<String>,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where it is written.
    pub at: Place,
}

/// The type behind a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Text.
    Text,
    /// Digits that keep their leading zeros; text in Rust and JSON.
    Digits,
    /// A whole number.
    Integer,
    /// An amount in yen.
    Yen,
    /// A truth value, `true` or `false` on the wire.
    Bool,
    /// A date in the format's pattern.
    Date,
    /// A date with time in the format's pattern.
    DateTime,
    /// An e-mail address.
    Email,
    /// An absolute http or https address.
    Url,
}

/// When a field must be there.
#[derive(Debug, Clone)]
pub enum Presence {
    /// Always.
    Required,
    /// Never.
    Optional,
    /// When the condition is met.
    When(Expr),
}

/// What logs may show of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// The value.
    Public,
    /// Class and length only.
    Masked,
    /// Class and length only, and memory is zeroed.
    Secret,
}

/// A listed value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The value on the wire.
    pub value: String,
    /// The Rust variant: `Approved`.
    pub rust: String,
    /// What it means.
    pub label: String,
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

/// An operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `sales`.
    pub name: String,
    /// The Rust module and file: `sales`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// What it does to money.
    pub effect: Effect,
    /// When it may be sent again.
    pub retry: Retry,
    /// How it is found out what happened.
    pub resolve: Option<Resolve>,
    /// HTTP method.
    pub method: Method,
    /// Path below the host.
    pub path: String,
    /// Index into `Spec::messages`.
    pub request: usize,
    /// Index into `Spec::messages`.
    pub response: Option<usize>,
    /// Fields of the answer that must equal fields of the request: (answer, request) indices into their `fields`.
    pub echo: Vec<(usize, usize)>,
    /// Notifications it causes: index into `Spec::notifications`, and when (`None`: always).
    pub notifies: Vec<(usize, Option<Expr>)>,
    /// The operation's own reading of its answer, or the answer's.
    pub outcome: Option<OutcomeRule>,
    /// Whether the request carries card data.
    pub card_data: bool,
    /// What it is worth.
    pub evidence: Evidence,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where it is written.
    pub at: Place,
}

/// HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET.
    Get,
    /// POST.
    Post,
}

/// What an operation does to money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    Read,
    /// Opens a new payment.
    CreateMoney,
    /// Changes what happens to money of an existing payment.
    MoveMoney,
    /// Takes an effect back.
    Compensating,
}

/// When an operation may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Not by the runtime.
    Never,
    /// When it provably was not sent.
    IfNotExecuted,
    /// With the idempotency key it was first sent with.
    WithKey,
    /// At any time.
    Always,
}

/// How it is found out what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolve {
    /// The way.
    pub by: ResolveBy,
    /// Also after a decline.
    pub when_declined: bool,
}

/// The way to find out what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResolveBy {
    /// A person looks: where.
    Manual(String),
    /// Another operation tells: index into `Spec::operations`.
    Operation(usize),
    /// A notification tells: index into `Spec::notifications`.
    Notification(usize),
}

/// A notification.
#[derive(Debug, Clone)]
pub struct Notification {
    /// `kickback`.
    pub name: String,
    /// The Rust module and file: `kickback`.
    pub rust: String,
    /// HTTP method it comes with.
    pub method: Method,
    /// Where it is received, in the document's words.
    pub received_at: String,
    /// What it must be answered with.
    pub answer: Answer,
    /// How it proves its sender.
    pub authentic: Authentic,
    /// The fields that tell one notification from another, as indices into the message's `fields`.
    pub dedupe: Vec<usize>,
    /// How its content is confirmed.
    pub resolve: Option<Resolve>,
    /// Index into `Spec::messages`.
    pub message: usize,
}

/// What a notification must be answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Body, sent as it stands.
    pub body: String,
    /// Content type.
    pub content_type: String,
}

/// How a notification proves its sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authentic {
    /// Not at all.
    None,
}

/// A message and its bytes.
#[derive(Debug, Clone)]
pub struct Example {
    /// A name for tests: given, or `example_1`.
    pub name: String,
    /// The bytes.
    pub wire: Option<Vec<u8>>,
    /// The values by field index.
    pub values: Vec<(usize, ExampleValue)>,
    /// What else stands in the message.
    pub rest: Option<ExampleRest>,
    /// What must be found wrong: (field path or empty, rule word).
    pub violations: Vec<(String, String)>,
    /// What must be concluded.
    pub outcome: Option<Verdict>,
    /// Where it is written.
    pub at: Place,
}

/// An example's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExampleValue {
    /// Text, digits, dates and listed values.
    Text(String),
    /// Integers and yen.
    Integer(i64),
    /// Truth values.
    Bool(bool),
}

/// What else stands in an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExampleRest {
    /// Keyed formats.
    Pairs(Vec<(String, String)>),
    /// Positional formats.
    Text(String),
}

/// What an answer amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The effect has happened.
    Confirmed,
    /// It has provably not happened.
    Declined,
    /// Neither is proved.
    Unknown,
}

/// Error codes of a provider.
#[derive(Debug, Clone)]
pub struct ErrorTable {
    /// The field that carries a code.
    pub field: String,
    /// The codes, sorted.
    pub codes: Vec<ErrorCode>,
}

/// One error code.
#[derive(Debug, Clone)]
pub struct ErrorCode {
    /// The code.
    pub code: String,
    /// Japanese text.
    pub ja: String,
    /// English text.
    pub en: String,
    /// What it means for the caller.
    pub class: ErrorClass,
    /// What to do.
    pub advice: String,
}

/// What an error code means for the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorClass {
    /// The payment was refused.
    Declined,
    /// The request was wrong.
    InvalidRequest,
    /// The shop's settings are wrong.
    Configuration,
    /// Nothing happened; later it may.
    TryLater,
    /// Nobody knows what happened.
    OutcomeUnknown,
}
