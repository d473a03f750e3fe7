//! A request to the shop as it came, before anything is believed of it.

#[cfg(feature = "tower")]
use std::time::Duration;

use crate::exchange::Headers;
use crate::operation::Method;
use crate::secret::Body;

/// A request to the shop as it came: raw and bounded. Shown by names and lengths only.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// HTTP method: `POST`.
    pub method: String,
    /// The URL's query, still encoded.
    pub query: Body,
    /// All headers, in their order.
    pub headers: Headers,
    /// The body.
    pub body: Body,
}

impl Incoming {
    /// The largest body taken unless another bound is set, in bytes: 1 MiB.
    pub const MAX_BODY: usize = 1 << 20;

    /// The bytes that hold the message of a notification that comes by `method`.
    pub fn message(&self, method: Method) -> &[u8] {
        match method {
            Method::Get => &self.query,
            Method::Post | Method::Put | Method::Patch | Method::Delete => &self.body,
        }
    }
}

#[cfg(feature = "tower")]
impl Incoming {
    /// How long a body may take where the spec does not say how soon it must be answered.
    const PATIENCE: Duration = Duration::from_secs(30);

    /// Takes a request in, with a body of at most `max_body` bytes; `None` if it is larger, broke off, or is not
    /// there after `within`, or 30 seconds.
    pub async fn read<B: http_body::Body>(
        request: http::Request<B>,
        max_body: usize,
        within: Option<Duration>,
    ) -> Option<Self> {
        let (head, body) = request.into_parts();
        let limit = within.unwrap_or(Self::PATIENCE);
        let body = crate::poll::within(limit, read_body(body, max_body)).await.flatten()?;
        let value = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        Some(Incoming {
            method: head.method.as_str().to_owned(),
            query: Body::new(head.uri.query().unwrap_or_default().into()),
            headers: head.headers.iter().map(|(name, text)| (name.as_str(), value(text))).collect(),
            body,
        })
    }
}

#[cfg(feature = "tower")]
async fn read_body<B: http_body::Body>(body: B, max: usize) -> Option<Body> {
    use bytes::Buf;

    let mut body = std::pin::pin!(body);
    let mut read = Body::default();
    while let Some(frame) = std::future::poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
        let Ok(mut data) = frame.ok()?.into_data() else { continue };
        if data.remaining() > max - read.len() {
            return None;
        }
        while data.has_remaining() {
            let chunk = data.chunk();
            read.append(chunk);
            let length = chunk.len();
            data.advance(length);
        }
    }
    Some(read)
}
