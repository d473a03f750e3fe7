//! What came of sending a request, and what can be asked of it.

use std::fmt;

use super::Outcome;
use crate::charset::Charset;
use crate::exchange::RawAnswer;
use crate::idempotency::IdempotencyKey;
use crate::message::{self, Decode, DecodeError, Decoded};
use crate::operation::{ErrorCode, OperationInfo, Resolve};
use crate::rest::Rest;
use crate::violation::Violations;

/// Everything that came of sending a request.
#[must_use = "an unknown outcome has to be resolved, or money may move twice"]
pub struct Reply<T> {
    /// The operation that was sent.
    pub operation: &'static OperationInfo,
    /// What is known of the effect.
    pub outcome: Outcome<T>,
    /// Rules of the document that the answer breaks.
    pub violations: Violations,
    /// What the answer holds beyond the document.
    pub unknown: Rest,
    /// The answer as it came.
    pub raw: Option<RawAnswer>,
    /// How to find out what happened, when that is needed.
    pub resolve: Option<Resolve>,
    /// What the answer's error code means.
    pub error: Option<&'static ErrorCode>,
    /// The idempotency key the request was sent with.
    pub key: Option<IdempotencyKey>,
}

impl<T> Reply<T> {
    /// What the provider says it did with the idempotency key, where its document names a header for it. The
    /// provider's own word: do not show it to customers.
    pub fn idempotency(&self) -> Option<&str> {
        let status = self.operation.idempotency?.status?;
        self.raw.as_ref()?.headers.only(status.header)
    }

    /// Reads the answer's HTTP headers, such as those of a rate limit; `None` if no answer came.
    ///
    /// # Errors
    ///
    /// (Inside.) A required header has no usable value.
    pub fn headers<M: for<'a> Decode<'a>>(&self) -> Option<Result<Decoded<M>, DecodeError>> {
        self.raw.as_ref().map(|raw| message::decode_headers::<M>(&raw.headers))
    }

    /// Reads an answer outside 2xx as the provider's failure message; `None` if no such answer came.
    ///
    /// # Errors
    ///
    /// (Inside.) The body is not that message.
    pub fn failure<M: for<'a> Decode<'a>>(&self) -> Option<Result<Decoded<M>, DecodeError>> {
        self.failure_as(M::SCHEMA.charset)
    }

    /// Like [`failure`](Reply::failure), in another charset than the spec's, where the provider's document states none.
    ///
    /// # Errors
    ///
    /// (Inside.) The body is not that message.
    pub fn failure_as<M: for<'a> Decode<'a>>(
        &self,
        charset: Charset,
    ) -> Option<Result<Decoded<M>, DecodeError>> {
        let failed = self.raw.as_ref().filter(|raw| !(200..300).contains(&raw.status))?;
        Some(message::decode_as::<M>(&failed.body, charset))
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("operation", &self.operation.name)
            .field("outcome", &self.outcome)
            .field("violations", &self.violations)
            .field("unknown", &self.unknown)
            .field("raw", &self.raw)
            .field("resolve", &self.resolve)
            .field("error", &self.error)
            .field("key", &self.key)
            .finish()
    }
}
