//! Delivers notifications to the shop's server.

use std::time::Duration;

use reqwest::{Client, RequestBuilder};

/// How long a receiver may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// How much of a receiver's answer is kept, in bytes.
const MAX_ANSWER: usize = 64 * 1024;

/// The receiver's status and body, or why it was not reached.
pub(crate) type Delivered = Result<(u16, Vec<u8>), String>;

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
            .timeout(PATIENCE)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .no_proxy()
            .build()?;
        Ok(Courier { client })
    }

    /// Sends a message as the query, after what the address already asks.
    pub(crate) async fn get(&self, url: &str, message: &[u8]) -> Delivered {
        let mark = if url.contains('?') { '&' } else { '?' };
        deliver(self.client.get(format!("{url}{mark}{}", String::from_utf8_lossy(message)))).await
    }

    /// Sends a message as the body.
    pub(crate) async fn post(&self, url: &str, message: Vec<u8>, content_type: String) -> Delivered {
        deliver(self.client.post(url).header("content-type", content_type).body(message)).await
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
