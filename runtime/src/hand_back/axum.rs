//! Hand-backs as arguments of axum's handlers.

use axum_core::extract::{FromRequest, Request};
use http::StatusCode;

use super::{HandBack, HandedBack, MAX_BYTES, receive};
use crate::notification::Incoming;

/// The hand-back, read from the raw query or body. It is rejected only if its body is too large (413), or breaks off or
/// takes longer than 30 seconds (400): whatever it says, the shopper waits for a page.
///
/// A route takes it by the methods of the spec: `get(returned).post(returned)`.
impl<S: Send + Sync, H: HandBack> FromRequest<S> for HandedBack<H> {
    type Rejection = StatusCode;

    async fn from_request(request: Request, _: &S) -> Result<Self, StatusCode> {
        let length = request.headers().get(http::header::CONTENT_LENGTH);
        let length = length.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if length.is_some_and(|length| length > MAX_BYTES as u64) {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        let incoming = Incoming::read(request, MAX_BYTES, None).await.ok_or(StatusCode::BAD_REQUEST)?;
        Ok(receive(&incoming))
    }
}
