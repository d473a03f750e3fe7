//! The checked spec: every name resolved, every format read, every row merged. After `check` nothing can fail,
//! so nothing here is optional unless the document leaves it open.

mod errors;
mod example;
mod field;
mod message;
mod notification;
mod operation;
mod transport;

pub use errors::*;
pub use example::*;
pub use field::*;
pub use message::*;
pub use notification::*;
pub use operation::*;
pub use transport::*;

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
    /// Every message in the order it is written: objects, requests, answers, shared messages and
    /// notifications.
    pub messages: Vec<Message>,
    /// Tagged unions of the messages' fields.
    pub unions: Vec<Union>,
    /// The operations, whose requests and answers are found in `messages`.
    pub operations: Vec<Operation>,
    /// The notifications, whose messages are found in `messages`.
    pub notifications: Vec<Notification>,
    /// Error codes, when the spec has a table.
    pub errors: Option<ErrorTable>,
    /// The headers that prove who asks.
    pub auth: Vec<AuthHeader>,
    /// The names of the secrets in `auth`, in the order first used.
    pub credentials: Vec<String>,
    /// How requests are marked so that sending them again does nothing twice.
    pub idempotency: Option<Idempotency>,
    /// What answers outside 2xx are.
    pub failure: Option<Failure>,
    /// The message of the answers' headers: index into `messages`.
    pub answer_headers: Option<usize>,
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
