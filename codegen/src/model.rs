//! The checked spec: every name resolved, every format read, every row merged. After `check` nothing can fail,
//! so nothing here is optional unless the document leaves it open.

mod envelope;
mod errors;
mod evidence;
mod example;
mod field;
mod file;
mod flow;
mod hand_back;
mod message;
mod notification;
mod operation;
mod page;
mod signature;
mod spread;
mod transport;

pub use envelope::*;
pub use errors::*;
pub use evidence::*;
pub use example::*;
pub use field::*;
pub use file::*;
pub use flow::*;
pub use hand_back::*;
pub use message::*;
pub use notification::*;
pub use operation::*;
pub use page::*;
pub use signature::*;
pub use spread::*;
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
    /// What differs between live payments and trials; none if nothing does.
    pub modes: Vec<Mode>,
    /// How requests are packed, if they are.
    pub envelope: Option<Envelope>,
    /// Digests that prove who wrote something.
    pub signatures: Vec<Signature>,
    /// Every message in the order it is written: objects, requests, answers, shared messages and
    /// notifications.
    pub messages: Vec<Message>,
    /// Tagged unions of the messages' fields.
    pub unions: Vec<Union>,
    /// The operations, whose requests and answers are found in `messages`.
    pub operations: Vec<Operation>,
    /// The operations a person carries out, which have no messages.
    pub by_hand: Vec<ByHand>,
    /// The notifications, whose messages are found in `messages`.
    pub notifications: Vec<Notification>,
    /// Notifications that come to one address.
    pub families: Vec<Family>,
    /// What comes back through the shopper's browser; the messages are found in `messages`.
    pub hand_backs: Vec<HandBack>,
    /// The courses of payments.
    pub flows: Vec<Flow>,
    /// The files, whose records are found in `messages`.
    pub files: Vec<File>,
    /// Error codes, when the spec has a table.
    pub errors: Option<ErrorTable>,
    /// The headers that prove who asks.
    pub auth: Vec<AuthHeader>,
    /// The names of the secrets in `auth`, the envelope and its signatures, in the order first used.
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
    /// What it is worth.
    pub evidence: Evidence,
    /// Where it is written.
    pub at: Place,
}

/// A position in the spec, kept for doc comments and errors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Byte range.
    pub span: Span,
    /// `specs/robotpayment.yaml:42`.
    pub text: String,
}

impl Place {
    /// The file as it was named, without the line.
    pub(crate) fn path(&self) -> &str {
        self.text.rsplit_once(':').map_or(self.text.as_str(), |(path, _)| path)
    }
}
