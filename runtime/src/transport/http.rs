//! The transport over reqwest and rustls.

use std::future::Future;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use zeroize::Zeroizing;

use super::{Sent, Transport, TransportError};
use crate::exchange::{Headers, HttpRequest, HttpResponse};
use crate::operation::Method;
use crate::secret::Body;

/// Limits of the HTTP transport.
///
/// ```
/// use std::time::Duration;
///
/// use denbun::transport::{Http, HttpOptions};
///
/// let mut options = HttpOptions::default();
/// options.timeout = Duration::from_secs(30);
/// let http = Http::new(&options)?;
/// # Ok::<(), denbun::transport::TransportError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpOptions {
    /// How long connecting may take; after it the request was provably not sent. 5 seconds unless set.
    pub connect_timeout: Duration,
    /// How long the whole exchange may take; after it the outcome is unknown. 60 seconds unless set.
    pub timeout: Duration,
    /// The largest answer read, in bytes; a larger one leaves the outcome unknown. 1 MiB unless set.
    pub max_answer: usize,
}

impl Default for HttpOptions {
    fn default() -> Self {
        HttpOptions {
            connect_timeout: Duration::from_secs(5),
            timeout: Duration::from_secs(60),
            max_answer: 1 << 20,
        }
    }
}

/// Sends over HTTP/1.1 with TLS 1.2 or later: no redirects, no proxies, no retries, no decompression.
///
/// Every exchange has its own connection. One kept open may be closed by the provider in the moment it is used
/// again, which would leave the outcome of a payment unknown for nothing.
///
/// It needs a Tokio runtime.
#[derive(Debug, Clone)]
pub struct Http {
    client: reqwest::Client,
    max_answer: usize,
}

impl Http {
    /// A transport within the given limits.
    ///
    /// rustls' process-wide crypto provider is used; if the program has installed none, ring is installed.
    ///
    /// # Errors
    ///
    /// The machine's TLS settings cannot be used.
    pub fn new(options: &HttpOptions) -> Result<Self, TransportError> {
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            // An error means that another thread was faster, which is as good.
            let _ = rustls::crypto::ring::default_provider().install_default();
        }
        let client = reqwest::Client::builder()
            .connect_timeout(options.connect_timeout)
            .timeout(options.timeout)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .pool_max_idle_per_host(0)
            .http1_only()
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .no_proxy()
            .referer(false)
            .tls_version_min(reqwest::tls::Version::TLS_1_2)
            .build()
            .map_err(|error| failed("the HTTP client cannot be built", Sent::Never, error))?;
        Ok(Http { client, max_answer: options.max_answer })
    }

    async fn exchange(&self, request: &HttpRequest) -> Result<HttpResponse, TransportError> {
        let response = self.build(request)?.send().await.map_err(classify)?;
        let status = response.status().as_u16();
        let headers: Headers = response.headers().iter().map(text).collect();
        let content_type = headers.get("content-type").map(str::to_owned);
        let body = self.read(response).await?;
        Ok(HttpResponse { status, content_type, headers, body })
    }

    fn build(&self, request: &HttpRequest) -> Result<reqwest::RequestBuilder, TransportError> {
        let address = Zeroizing::new(request.address());
        let mut headers = HeaderMap::new();
        for (name, value) in request.headers.iter() {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| no_header())?;
            headers.append(name, sensitive(value)?);
        }
        // They replace what the HTTP library makes of a password in the address.
        let builder = self.client.request(method(request.method), address.as_str()).headers(headers);
        Ok(match &request.content_type {
            Some(content_type) => {
                // The copy is zeroed like the original.
                let body = Bytes::from_owner(request.body.clone());
                builder.header("content-type", content_type).body(body)
            }
            // Some servers wait for a body unless they are told that there is none.
            None if expects_body(request.method) => builder.header("content-length", "0"),
            None => builder,
        })
    }

    async fn read(&self, mut response: reqwest::Response) -> Result<Body, TransportError> {
        let mut body = Body::default();
        while let Some(chunk) = response.chunk().await.map_err(broken_off)? {
            if chunk.len() > self.max_answer - body.len() {
                return Err(TransportError::perhaps_sent(format!(
                    "the answer is larger than {} bytes",
                    self.max_answer
                )));
            }
            body.append(&chunk);
        }
        Ok(body)
    }
}

impl Transport for Http {
    fn send(
        &self,
        request: &HttpRequest,
    ) -> impl Future<Output = Result<HttpResponse, TransportError>> + Send {
        self.exchange(request)
    }
}

fn method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}

fn expects_body(method: Method) -> bool {
    match method {
        Method::Post | Method::Put | Method::Patch => true,
        Method::Get | Method::Delete => false,
    }
}

/// A header's value that nothing shows, over a copy that is zeroed.
fn sensitive(value: &str) -> Result<HeaderValue, TransportError> {
    let copy = Bytes::from_owner(Body::new(value.as_bytes().to_vec()));
    let mut value = HeaderValue::from_maybe_shared(copy).map_err(|_| no_header())?;
    value.set_sensitive(true);
    Ok(value)
}

fn no_header() -> TransportError {
    TransportError::never_sent("not a header that HTTP can carry")
}

fn text((name, value): (&HeaderName, &HeaderValue)) -> (String, String) {
    (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
}

fn classify(error: reqwest::Error) -> TransportError {
    // Only an error while connecting, or before that, proves that nothing was written.
    if error.is_builder() {
        failed("not a request that HTTP can carry", Sent::Never, error)
    } else if error.is_connect() {
        failed("no connection", Sent::Never, error)
    } else if error.is_timeout() {
        failed("no answer in time", Sent::Perhaps, error)
    } else {
        failed("the connection failed", Sent::Perhaps, error)
    }
}

/// Once an answer has begun, the request has arrived.
fn broken_off(error: reqwest::Error) -> TransportError {
    let message = if error.is_timeout() { "no whole answer in time" } else { "the answer broke off" };
    failed(message, Sent::Perhaps, error)
}

fn failed(message: &str, sent: Sent, error: reqwest::Error) -> TransportError {
    // The address may hold the message, so it is taken out of the error.
    TransportError { sent, message: message.into(), source: Some(Box::new(error.without_url())) }
}
