//! What an operation is: its place, its effect on money, and how its answer is read.

mod blocks;
mod echo;
mod error;
mod failure;
mod header;
mod packing;

use std::borrow::Cow;

use crate::digest::Digest;
use crate::message::{Decode, Encode};
use crate::outcome::Verdict;
use crate::schema::{Schema, Wire};

pub use blocks::{blocks, find_errors, strongest};
pub use echo::EchoCheck;
pub use error::{ErrorClass, ErrorCode, find_error};
pub use failure::{Failure, failure_code};
pub use header::{AuthHeader, AuthValue, Idempotency, IdempotencyStatus, Now, Random};
pub use packing::{Envelope, EnvelopeRow, EnvelopeValue, Mode, Packing, SignedField};

/// An operation of a provider, implemented by generated code on the operation's request.
pub trait Operation: Encode {
    /// What the provider answers.
    type Answer: for<'a> Decode<'a>;

    /// What the spec says of the operation.
    const OPERATION: &'static OperationInfo;

    /// What an answer with this HTTP status (of 2xx) says of the effect, by the spec's conditions alone.
    fn verdict(answer: &Self::Answer, status: u16) -> Verdict;

    /// Compares what was sent with what the answer repeats of it.
    fn echo(&self, _answer: &Self::Answer, _check: &mut EchoCheck) {}

    /// The request with a digest in the field of that name on the wire; `None` if that is none.
    fn signed(&self, _field: &str, _digest: Digest) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// The answer's error code, a number as its digits.
    fn error_code(_answer: &Self::Answer) -> Option<Cow<'_, str>> {
        None
    }
}

/// What a spec says of an operation, known at build time.
#[derive(Debug)]
pub struct OperationInfo {
    /// The operation's name in the spec: `sales`.
    pub name: &'static str,
    /// The document's name for it: `実売上`.
    pub label: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below the host; names in braces stand for the request's path fields.
    pub path: &'static str,
    /// Hosts by environment: `("live", "https://…")`.
    pub hosts: &'static [(&'static str, &'static str)],
    /// Headers that prove who asks.
    pub auth: &'static [AuthHeader],
    /// How the message is packed, and what differs by mode.
    pub packing: &'static Packing,
    /// What it does to money.
    pub effect: Effect,
    /// When it may be sent again.
    pub retry: Retry,
    /// How a repetition is marked, if `retry` is [`Retry::WithKey`].
    pub idempotency: Option<&'static Idempotency>,
    /// How it is found out what happened.
    pub resolve: Option<Resolve>,
    /// Whether `resolve` is needed after a decline too.
    pub resolve_declined: bool,
    /// The provider's error codes, sorted by code.
    pub errors: &'static [ErrorCode],
    /// What answers outside 2xx are.
    pub failure: Option<&'static Failure>,
    /// The rows that stand in the HTTP headers of every answer.
    pub answer_headers: Option<&'static Schema<'static>>,
    /// The request's schema.
    pub request: &'static Schema<'static>,
    /// The answer's schema.
    pub answer: &'static Schema<'static>,
}

impl OperationInfo {
    /// The table's entry for an error code.
    pub fn error(&self, code: &str) -> Option<&'static ErrorCode> {
        find_error(self.errors, code)
    }

    /// The base address of an environment.
    pub fn host(&self, environment: &str) -> Option<&'static str> {
        self.hosts.iter().find(|(name, _)| *name == environment).map(|(_, url)| *url)
    }

    /// Whether the request's message stands in the URL's query; else it is the body.
    pub fn is_in_query(&self) -> bool {
        self.method == Method::Get || self.request.wire == Wire::Query
    }
}

/// HTTP method of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET; the message is the URL's query.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// PATCH.
    Patch,
    /// DELETE.
    Delete,
}

impl Method {
    /// The method as it is written on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// What an operation does to money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    Read,
    /// Opens a new payment.
    CreateMoney,
    /// Changes what happens to the money of an existing payment.
    MoveMoney,
    /// Takes an effect back.
    Compensating,
}

/// When an operation may be sent again by the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Never.
    Never,
    /// When it was provably not sent.
    IfNotExecuted,
    /// With the idempotency key it was first sent with.
    WithKey,
    /// At any time.
    Always,
}

/// How it is found out what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolve {
    /// A person looks there.
    Manual(&'static str),
    /// The named operation tells.
    Operation(&'static str),
    /// The named notification tells.
    Notification(&'static str),
}
