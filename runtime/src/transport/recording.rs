//! A transport that keeps what went by, with everything masked that the spec does not call public.

mod headers;

use std::sync::{Mutex, PoisonError};

use headers::shown;

use super::{Transport, TransportError};
use crate::exchange::{HttpRequest, HttpResponse};
use crate::operation::{Method, OperationInfo};
use crate::schema::Schema;
use crate::wire::redact;

/// Carries requests over another transport and records them until [`Recording::take`] takes them.
///
/// ```
/// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
/// # use shop::Charge;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use denbun::transport::{InProcess, Recording};
/// use denbun::{Client, HttpResponse, Target};
///
/// let provider = InProcess::new(|_| Ok(HttpResponse::new(200, b"77,1,,1000,".to_vec())));
/// let transport = Recording::new(provider);
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
    /// Path below the host, with the names of the fields in it.
    pub path: &'static str,
    /// The request's headers.
    pub headers: Vec<(String, String)>,
    /// The request's message.
    pub request: String,
    /// The answer's status and message, or what went wrong.
    pub answer: Result<(u16, String), String>,
    /// The answer's headers.
    pub answer_headers: Vec<(String, String)>,
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
        let exchange = Exchange {
            operation: operation.name,
            method: request.method,
            path: operation.path,
            headers: shown(operation, &request.headers),
            request: redact(operation.request, request.message()),
            answer: match answer {
                Ok(answer) => Ok((answer.status, redact(schema(operation, answer.status), &answer.body))),
                Err(error) => Err(error.to_string()),
            },
            answer_headers: answer
                .as_ref()
                .map_or_else(|_| Vec::new(), |answer| shown(operation, &answer.headers)),
        };
        self.exchanges.lock().unwrap_or_else(PoisonError::into_inner).push(exchange);
    }
}

/// What an answer of this status looks like.
fn schema(operation: &OperationInfo, status: u16) -> &'static Schema<'static> {
    match operation.failure {
        Some(failure) if !(200..300).contains(&status) => failure.schema,
        Some(_) | None => operation.answer,
    }
}

impl<T: Transport + Sync> Transport for Recording<T> {
    async fn send(&self, request: &HttpRequest) -> Result<HttpResponse, TransportError> {
        let answer = self.inner.send(request).await;
        self.record(request, &answer);
        answer
    }
}
