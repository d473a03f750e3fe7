//! The shop's side of notifications: takes the raw bytes first, then answers as the spec demands.

use std::time::Duration;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use denbun::Notification;
use denbun_providers::robotpayment::Kickback;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// A server on a loopback port that keeps what it is sent; it stops when dropped.
#[derive(Debug)]
pub(crate) struct Receiver {
    url: String,
    messages: mpsc::UnboundedReceiver<Vec<u8>>,
    server: JoinHandle<()>,
}

impl Receiver {
    /// Starts on a free port.
    ///
    /// # Errors
    ///
    /// No port can be bound.
    pub(crate) async fn start() -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/kickback", listener.local_addr()?);
        let (sender, messages) = mpsc::unbounded_channel();
        let router = Router::new().fallback(receive).with_state(sender);
        let server = tokio::spawn(async move {
            // The listener is open, so serving ends only with the task.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Receiver { url, messages, server })
    }

    /// The address to be registered at the provider.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The bytes of the next notification, or nothing if none comes for this long.
    pub(crate) async fn next(&mut self, patience: Duration) -> Option<Vec<u8>> {
        tokio::time::timeout(patience, self.messages.recv()).await.ok().flatten()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn receive(
    State(sender): State<mpsc::UnboundedSender<Vec<u8>>>,
    RawQuery(query): RawQuery,
) -> impl IntoResponse {
    // Whoever waits for it may be gone.
    let _ = sender.send(query.unwrap_or_default().into_bytes());
    let answer = &Kickback::NOTIFICATION.answer;
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    (status, [(header::CONTENT_TYPE, answer.content_type)], answer.body)
}
