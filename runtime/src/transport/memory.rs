//! A transport that never leaves the process: a function answers.

use super::{Transport, TransportError};
use crate::exchange::{HttpRequest, HttpResponse};

/// Answers every request with a function.
#[derive(Debug, Clone)]
pub struct InProcess<F> {
    answer: F,
}

impl<F> InProcess<F>
where
    F: Fn(&HttpRequest) -> Result<HttpResponse, TransportError> + Sync,
{
    /// A transport that answers with `answer`.
    pub fn new(answer: F) -> Self {
        InProcess { answer }
    }
}

impl<F> Transport for InProcess<F>
where
    F: Fn(&HttpRequest) -> Result<HttpResponse, TransportError> + Sync,
{
    async fn send(&self, request: &HttpRequest) -> Result<HttpResponse, TransportError> {
        (self.answer)(request)
    }
}
