//! Delivers notifications to the shop's server.

use std::fmt;
use std::time::Duration;

use reqwest::{Client, RequestBuilder};

/// How long a receiver may take if the document does not say.
const PATIENCE: Duration = Duration::from_secs(5);

/// How much of a receiver's answer is kept, in bytes.
const MAX_ANSWER: usize = 64 * 1024;

/// The receiver's status and body, or why it was not reached.
pub(crate) type Delivered = Result<(u16, Vec<u8>), String>;

/// A message and where it goes.
#[derive(Clone)]
pub(crate) struct Letter {
    /// The receiver's address.
    pub url: String,
    /// Whether the message is sent as the query, after what the address already asks, and not as a body.
    pub is_query: bool,
    /// The message.
    pub message: Vec<u8>,
    /// The content type of a body.
    pub content_type: String,
    /// The headers that prove the sender.
    pub headers: Vec<(String, String)>,
    /// How long the receiver may take.
    pub patience: Option<Duration>,
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Letter").field("bytes", &self.message.len()).finish_non_exhaustive()
    }
}

/// Sends messages once: no redirects, no proxies, no retries.
#[derive(Debug, Clone)]
pub(crate) struct Courier {
    client: Client,
}

impl Courier {
    /// A courier; the program's TLS provider is used, ring if it has installed none.
    pub(crate) fn new() -> reqwest::Result<Self> {
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            // An error means that another thread was faster, which is as good.
            let _ = rustls::crypto::ring::default_provider().install_default();
        }
        let client = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .no_proxy()
            .build()?;
        Ok(Courier { client })
    }

    /// Sends a message.
    pub(crate) async fn send(&self, letter: &Letter) -> Delivered {
        let request = match letter.is_query {
            true => {
                let mark = if letter.url.contains('?') { '&' } else { '?' };
                let query = String::from_utf8_lossy(&letter.message);
                self.client.get(format!("{}{mark}{query}", letter.url))
            }
            false => {
                let request = self.client.post(&letter.url).header("content-type", &letter.content_type);
                request.body(letter.message.clone())
            }
        };
        let request = request.timeout(letter.patience.unwrap_or(PATIENCE));
        let headers = letter.headers.iter();
        deliver(headers.fold(request, |request, (name, value)| request.header(name, value))).await
    }
}

async fn deliver(request: RequestBuilder) -> Delivered {
    let why = |error: reqwest::Error| error.without_url().to_string();
    let mut response = request.send().await.map_err(why)?;
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(why)? {
        let room = MAX_ANSWER - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if chunk.len() > room {
            break;
        }
    }
    Ok((response.status().as_u16(), body))
}
