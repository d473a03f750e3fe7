//! HTTP requests and answers as plain data, so that any HTTP library can carry them.

use std::fmt;

use crate::operation::{Method, OperationInfo};
use crate::secret::Body;

/// A request, encoded and ready to send.
pub struct HttpRequest {
    /// The operation it belongs to.
    pub operation: &'static OperationInfo,
    /// HTTP method.
    pub method: Method,
    /// Address without the query.
    pub url: String,
    /// The URL's query, percent-encoded; empty if there is none.
    pub query: Body,
    /// Content type of the body; `None` without a body.
    pub content_type: Option<String>,
    /// The body; empty for GET.
    pub body: Body,
}

impl HttpRequest {
    /// The whole address. It may hold secrets: it is for the transport, not for logs.
    pub fn address(&self) -> String {
        match self.query.as_bytes() {
            [] => self.url.clone(),
            query => format!("{}?{}", self.url, String::from_utf8_lossy(query)),
        }
    }
}

/// An address as it may be shown: what stands before an `@` may be a password, what follows a `?` a message.
pub(crate) fn shown_url(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = authority.rsplit('@').next().unwrap_or_default();
    let divider = if scheme.is_empty() { "" } else { "://" };
    format!("{scheme}{divider}{host}{path}")
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest")
            .field("operation", &self.operation.name)
            .field("method", &self.method)
            .field("url", &shown_url(&self.url))
            .field("query", &self.query)
            .field("body", &self.body)
            .finish()
    }
}

/// An answer as it came.
#[derive(Debug, Clone)]
pub struct HttpResponse {
    /// HTTP status.
    pub status: u16,
    /// The `Content-Type` header.
    pub content_type: Option<String>,
    /// The body.
    pub body: Body,
}

/// The answer of a reply, kept byte for byte.
pub type RawAnswer = HttpResponse;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_and_no_query_is_shown() {
        assert_eq!(shown_url("https://user:pa@ss@pay.example/a@b?tkn=1"), "https://pay.example/a@b");
        assert_eq!(shown_url("https://pay.example#x"), "https://pay.example");
        assert_eq!(shown_url("user:pass@pay.example/a"), "pay.example/a");
        assert_eq!(shown_url(""), "");
    }
}
