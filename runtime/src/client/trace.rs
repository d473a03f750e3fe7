//! Events of what was sent and what came of it: names, numbers and words of ours, never values.
//!
//! Without the feature `tracing` this does nothing.

use crate::exchange::{HttpRequest, HttpResponse};
use crate::outcome::Reply;
use crate::transport::TransportError;

/// One attempt: where it went, and the status of its answer or whether it may have been received.
#[cfg(feature = "tracing")]
pub(super) fn exchange(request: &HttpRequest, attempt: u32, answer: &Result<HttpResponse, TransportError>) {
    use crate::transport::Sent;

    let (status, sent) = match answer {
        Ok(answer) => (Some(answer.status), "answered"),
        Err(TransportError { sent: Sent::Never, .. }) => (None, "never sent"),
        Err(TransportError { sent: Sent::Perhaps, .. }) => (None, "perhaps sent"),
    };
    tracing::debug!(
        target: "denbun",
        operation = request.operation.name,
        method = request.method.as_str(),
        host = crate::exchange::shown_host(&request.base),
        attempt,
        status,
        sent,
        "exchange"
    );
}

/// What is known after the last attempt.
#[cfg(feature = "tracing")]
pub(super) fn outcome<A>(request: &HttpRequest, reply: &Reply<A>) {
    let operation = request.operation.name;
    let status = reply.raw.as_ref().map(|raw| raw.status);
    let error = reply.error.map(|error| error.code);
    let outcome = reply.outcome.as_str();
    if reply.outcome.is_unknown() {
        tracing::warn!(target: "denbun", operation, outcome, status, error, "outcome");
    } else {
        tracing::debug!(target: "denbun", operation, outcome, status, error, "outcome");
    }
}

#[cfg(not(feature = "tracing"))]
pub(super) fn exchange(_: &HttpRequest, _: u32, _: &Result<HttpResponse, TransportError>) {}

#[cfg(not(feature = "tracing"))]
pub(super) fn outcome<A>(_: &HttpRequest, _: &Reply<A>) {}
