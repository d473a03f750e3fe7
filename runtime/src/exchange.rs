//! HTTP requests and answers as plain data, so that any HTTP library can carry them.

mod headers;

use std::fmt;

pub use headers::Headers;
pub(crate) use headers::is_media_type;

use crate::idempotency::IdempotencyKey;
use crate::mask;
use crate::operation::{Method, OperationInfo};
use crate::secret::Body;

/// A request, encoded and ready to send.
pub struct HttpRequest {
    /// The operation it belongs to.
    pub operation: &'static OperationInfo,
    /// HTTP method.
    pub method: Method,
    /// The base address, without a slash at its end.
    pub base: String,
    /// What follows it, percent-encoded: `/stores/1/charges`. It may hold values of the message.
    pub path: Body,
    /// The URL's query, percent-encoded; empty if there is none.
    pub query: Body,
    /// Headers besides the content type. They may hold credentials.
    pub headers: Headers,
    /// Content type of the body; `None` without a body.
    pub content_type: Option<String>,
    /// The body; empty if there is none.
    pub body: Body,
    /// The idempotency key among the headers. Who wants to send the request again later keeps it.
    pub key: Option<IdempotencyKey>,
}

impl HttpRequest {
    /// The whole address. It may hold secrets: it is for the transport, not for logs.
    pub fn address(&self) -> String {
        let path = String::from_utf8_lossy(&self.path);
        let query = String::from_utf8_lossy(&self.query);
        let mark = if query.is_empty() { "" } else { "?" };
        [self.base.as_str(), &path, mark, &query].concat()
    }

    /// The message as it is sent: the query or the body.
    pub fn message(&self) -> &Body {
        if self.operation.is_in_query() { &self.query } else { &self.body }
    }
}

/// An address as it may be shown: what stands before an `@` may be a password, what follows a `?` a message. Of an
/// address that is written so badly that its host cannot be told from a password nothing is shown.
pub(crate) fn shown_url(url: &str) -> String {
    const HIDDEN: &str = "‹address›";
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = authority.rsplit('@').next().unwrap_or_default();
    let path = path.split(['?', '#']).next().unwrap_or_default();
    if rest[end..].contains('@') || (scheme.is_empty() && rest.contains(':')) {
        return HIDDEN.to_owned();
    }
    let divider = if scheme.is_empty() { "" } else { "://" };
    format!("{scheme}{divider}{host}{path}")
}

/// Scheme, host and port of an address whose path is not to be shown either.
pub(crate) fn shown_origin(url: &str) -> String {
    let mut shown = shown_url(url);
    let host = shown.find("://").map_or(0, |at| at + 3);
    let end = shown[host..].find(['/', '\\']).map_or(shown.len(), |at| host + at);
    shown.truncate(end);
    shown
}

/// The host of an address, with its port.
#[cfg(feature = "tracing")]
pub(crate) fn shown_host(url: &str) -> String {
    let origin = shown_origin(url);
    origin.split_once("://").map_or(origin.as_str(), |(_, host)| host).to_owned()
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest")
            .field("operation", &self.operation.name)
            .field("method", &self.method)
            .field("url", &format_args!("{}{}", shown_url(&self.base), self.operation.path))
            .field("query", &self.query)
            .field("headers", &self.headers)
            .field("body", &self.body)
            .field("key", &self.key)
            .finish()
    }
}

/// An answer as it came.
#[derive(Clone, Default)]
pub struct HttpResponse {
    /// HTTP status.
    pub status: u16,
    /// The `Content-Type` header.
    pub content_type: Option<String>,
    /// All headers, in their order.
    pub headers: Headers,
    /// The body.
    pub body: Body,
}

impl HttpResponse {
    /// An answer without headers.
    pub fn new(status: u16, body: impl Into<Body>) -> Self {
        HttpResponse { status, content_type: None, headers: Headers::new(), body: body.into() }
    }

    /// The same with one more header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        if name.eq_ignore_ascii_case("content-type") {
            self.content_type = Some(value.clone());
        }
        self.headers.push(name, value);
        self
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content_type = self.content_type.as_deref().map(shown_media_type);
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("content_type", &content_type)
            .field("headers", &self.headers)
            .field("body", &self.body)
            .finish()
    }
}

fn shown_media_type(text: &str) -> String {
    if is_media_type(text) { text.to_owned() } else { mask::text(text).to_string() }
}

/// The answer of a reply, kept byte for byte.
pub type RawAnswer = HttpResponse;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_and_no_query_is_shown() {
        assert_eq!(shown_url("https://user:pa@ss@pay.example/a?tkn=1"), "https://pay.example/a");
        assert_eq!(shown_url("https://pay.example#x"), "https://pay.example");
        assert_eq!(shown_url("pay.example/a"), "pay.example/a");
        for bad in
            ["user:pass@pay.example/a", "https:/user:pass@pay.example", "https://user:pa/ss@pay.example"]
        {
            assert_eq!(shown_url(bad), "‹address›");
        }
        assert_eq!(shown_url(""), "");
        for url in ["https://pay.example/m/12345?a=1", "https://pay.example\\m", "https://pay.example"] {
            assert_eq!(shown_origin(url), "https://pay.example");
        }
    }

    #[test]
    fn an_answer_shows_no_header() {
        let answer =
            HttpResponse::new(200, b"x".to_vec()).header("Content-Type", "tok 4242").header("a", "4242");
        assert!(!format!("{answer:?}").contains("4242"));
        let answer = HttpResponse::new(200, Vec::new()).header("content-type", "text/plain; charset=UTF-8");
        assert!(format!("{answer:?}").contains("text/plain; charset=UTF-8"));
    }
}
