//! How often a request goes out: never more than the operation's own rule allows.

use super::{Client, sign, trace};
use crate::exchange::{HttpRequest, HttpResponse};
use crate::operation::Retry;
use crate::transport::{Sent, Transport, TransportError};

impl<T: Transport> Client<T> {
    /// The last answer, and whether an earlier attempt may have arrived.
    pub(super) async fn exchange(
        &self,
        request: &mut HttpRequest,
        mut earlier: Sent,
    ) -> (Result<HttpResponse, TransportError>, Sent) {
        for attempt in 1..self.attempts {
            match self.attempt(request, attempt).await {
                Err(error) if may_repeat(request, error.sent) => {
                    earlier = earlier.max(error.sent);
                    if sign::sign(request, &self.target).is_err() {
                        return (Err(error), earlier);
                    }
                }
                answer => return (answer, earlier),
            }
        }
        (self.attempt(request, self.attempts).await, earlier)
    }

    async fn attempt(&self, request: &HttpRequest, number: u32) -> Result<HttpResponse, TransportError> {
        let answer = self.transport.send(request).await;
        trace::exchange(request, number, &answer);
        answer
    }
}

fn may_repeat(request: &HttpRequest, sent: Sent) -> bool {
    match request.operation.retry {
        Retry::Never => false,
        Retry::IfNotExecuted => sent == Sent::Never,
        // Without a key the provider would take the repetition for another request.
        Retry::WithKey => sent == Sent::Never || request.key.is_some(),
        Retry::Always => true,
    }
}
