//! A transport that keeps what went by, with everything masked that the spec does not call public.

use std::sync::{Mutex, PoisonError};

use super::{Transport, TransportError};
use crate::exchange::{HttpRequest, HttpResponse};
use crate::operation::Method;
use crate::wire::redact;

/// Carries requests over another transport and records them until [`Recording::take`] takes them.
///
/// ```
/// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
/// # use shop::Charge;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use denbun::transport::{InProcess, Recording};
/// use denbun::{Body, Client, HttpResponse, Target};
///
/// let transport = Recording::new(InProcess::new(|_| {
///     Ok(HttpResponse { status: 200, content_type: None, body: Body::new(b"77,1,,1000,".to_vec()) })
/// }));
/// let reply = Client::new(&transport, Target::live()).send(&Charge::example()).await;
/// assert!(reply.outcome.is_confirmed());
///
/// let exchange = transport.take().remove(0);
/// assert_eq!(exchange.request, "aid=‹6 digits›&tkn=‹7 characters›&am=1000");
/// assert_eq!(exchange.answer, Ok((200, "77,1,,1000,".into())));
/// # }
/// ```
#[derive(Debug)]
pub struct Recording<T> {
    inner: T,
    exchanges: Mutex<Vec<Exchange>>,
}

/// A recorded exchange; values that are not public show class and length only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The operation's name.
    pub operation: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below the host.
    pub path: &'static str,
    /// The request's message.
    pub request: String,
    /// The answer's status and message, or what went wrong.
    pub answer: Result<(u16, String), String>,
}

impl<T: Transport> Recording<T> {
    /// Records what goes over `inner`.
    pub fn new(inner: T) -> Self {
        Recording { inner, exchanges: Mutex::new(Vec::new()) }
    }

    /// Takes what was recorded so far.
    pub fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut self.exchanges.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn record(&self, request: &HttpRequest, answer: &Result<HttpResponse, TransportError>) {
        let operation = request.operation;
        let sent = match request.method {
            Method::Get => &request.query,
            Method::Post => &request.body,
        };
        let exchange = Exchange {
            operation: operation.name,
            method: request.method,
            path: operation.path,
            request: redact(operation.request, sent.as_bytes()),
            answer: match answer {
                Ok(answer) => Ok((answer.status, redact(operation.answer, answer.body.as_bytes()))),
                Err(error) => Err(error.to_string()),
            },
        };
        self.exchanges.lock().unwrap_or_else(PoisonError::into_inner).push(exchange);
    }
}

impl<T: Transport + Sync> Transport for Recording<T> {
    async fn send(&self, request: &HttpRequest) -> Result<HttpResponse, TransportError> {
        let answer = self.inner.send(request).await;
        self.record(request, &answer);
        answer
    }
}
