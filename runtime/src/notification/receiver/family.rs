//! A service for an address to which a family of notifications comes.

use std::convert::Infallible;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::{AnswerBody, answered};
use crate::credentials::Credentials;
use crate::notification::{Answered, Family, Incoming, Notification, Sender};

/// Receives a family of notifications at its one address, as [`Receiver`](super::Receiver) receives one kind: the handler
/// gets the enum, stores its [`raw`](Family::raw) bytes and answers with [`Answered::accepted`], whichever it is.
///
/// ```
/// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
/// # use shop::Push;
/// use denbun::notification::{Family, FamilyReceiver};
/// use denbun::{Answered, Credentials};
///
/// # async fn store(_: &[u8]) -> std::io::Result<()> { Ok(()) }
/// let receiver = FamilyReceiver::new(Credentials::new(), async |push: Push| {
///     match store(push.raw()).await {
///         Ok(()) => Answered::accepted(),
///         Err(_) => Answered::later(),
///     }
/// });
/// # drop(receiver);
/// ```
pub struct FamilyReceiver<P, F> {
    credentials: Arc<Credentials>,
    handler: F,
    max_body: usize,
    family: PhantomData<fn() -> P>,
}

impl<P, F, R> FamilyReceiver<P, F>
where
    P: Family,
    F: Fn(P) -> R,
    R: Future<Output = Answered<P::First>>,
{
    /// A service that hands what it receives to `handler`. The credentials are those of the shop, for comparison.
    pub fn new(credentials: impl Into<Credentials>, handler: F) -> Self {
        FamilyReceiver {
            credentials: Arc::new(credentials.into()),
            handler,
            max_body: Incoming::MAX_BODY,
            family: PhantomData,
        }
    }

    /// Takes bodies of at most so many bytes.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    async fn receive<B: http_body::Body>(self, request: http::Request<B>) -> http::Response<AnswerBody> {
        let FamilyReceiver { credentials, handler, max_body, .. } = self;
        answered::<P::First, _>(async move {
            let within = P::First::NOTIFICATION.answer.within;
            let incoming = Incoming::read(request, max_body, within).await?;
            let (handled, is_proved) = {
                let received = P::receive_from(&incoming, &credentials);
                let is_proved = received.sender() == Sender::Proved;
                (handler(received), is_proved)
            };
            Some(handled.await.of(is_proved))
        })
        .await
    }
}

impl<P, F: Clone> Clone for FamilyReceiver<P, F> {
    fn clone(&self) -> Self {
        FamilyReceiver { credentials: Arc::clone(&self.credentials), handler: self.handler.clone(), ..*self }
    }
}

impl<P: Family, F> std::fmt::Debug for FamilyReceiver<P, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FamilyReceiver").field("family", &P::FAMILY.name).finish_non_exhaustive()
    }
}

impl<P, F, R, B> tower_service::Service<http::Request<B>> for FamilyReceiver<P, F>
where
    P: Family + 'static,
    F: Fn(P) -> R + Clone + Send + 'static,
    R: Future<Output = Answered<P::First>> + Send + 'static,
    B: http_body::Body + Send + 'static,
    B::Data: Send,
{
    type Response = http::Response<AnswerBody>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<B>) -> Self::Future {
        let receiver = self.clone();
        Box::pin(async move { Ok(receiver.receive(request).await) })
    }
}
