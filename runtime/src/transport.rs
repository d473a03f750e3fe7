//! How requests reach a provider. A transport knows bytes and addresses, no messages.
//!
//! A transport of one's own is one method. What it must get right is [`Sent`]: an error that says `Never` lets the
//! shop send again.
//!
//! ```
//! use denbun::transport::{Transport, TransportError};
//! use denbun::{Body, HttpRequest, HttpResponse};
//!
//! struct Offline;
//!
//! impl Transport for Offline {
//!     async fn send(&self, request: &HttpRequest) -> Result<HttpResponse, TransportError> {
//!         Err(TransportError::never_sent("this machine is offline"))
//!     }
//! }
//! ```

#[cfg(feature = "http")]
mod http;
mod memory;
mod recording;

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

#[cfg(feature = "http")]
pub use http::{Http, HttpOptions};
pub use memory::InProcess;
pub use recording::{Exchange, Recording};

use crate::exchange::{HttpRequest, HttpResponse};

/// Carries a request to a provider and brings back the answer.
///
/// An implementation neither retries nor follows redirects, and says honestly in its error whether the request
/// may have left.
pub trait Transport {
    /// Sends the request once.
    fn send(
        &self,
        request: &HttpRequest,
    ) -> impl Future<Output = Result<HttpResponse, TransportError>> + Send;
}

impl<T: Transport + Sync> Transport for &T {
    fn send(
        &self,
        request: &HttpRequest,
    ) -> impl Future<Output = Result<HttpResponse, TransportError>> + Send {
        T::send(self, request)
    }
}

impl<T: Transport + Sync + Send> Transport for Arc<T> {
    fn send(
        &self,
        request: &HttpRequest,
    ) -> impl Future<Output = Result<HttpResponse, TransportError>> + Send {
        T::send(self, request)
    }
}

/// Whether a request left this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sent {
    /// Provably not: no byte of it was written.
    Never,
    /// It may have.
    Perhaps,
}

/// A failed exchange.
#[derive(Debug)]
pub struct TransportError {
    /// Whether the request may have reached the provider.
    pub sent: Sent,
    /// What went wrong, without addresses or contents.
    pub message: String,
    /// What caused it.
    pub source: Option<Box<dyn Error + Send + Sync>>,
}

impl TransportError {
    /// The request provably never left.
    pub fn never_sent(message: impl Into<String>) -> Self {
        TransportError { sent: Sent::Never, message: message.into(), source: None }
    }

    /// The request may have reached the provider.
    pub fn perhaps_sent(message: impl Into<String>) -> Self {
        TransportError { sent: Sent::Perhaps, message: message.into(), source: None }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sent = match self.sent {
            Sent::Never => "the request was not sent",
            Sent::Perhaps => "the request may have been received",
        };
        write!(f, "{}; {sent}", self.message)
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
