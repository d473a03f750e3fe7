//! A service that receives notifications: raw bytes first, then the shop's handler, then the answer demanded.

mod body;
mod guard;

use std::convert::Infallible;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

#[cfg(feature = "axum")]
pub(super) use body::broken_off;
pub(super) use body::response;
pub use body::{AnswerBody, Unkept};

use super::{Answered, Inbound, Incoming, Notification};
use crate::charset::Charset;
use crate::credentials::Credentials;

/// Receives one kind of notification, or a family that comes to one address: a [`tower_service::Service`] for any HTTP
/// server.
///
/// The body is read whole, at most [`Incoming::MAX_BODY`] bytes of it. The handler stores what it is given and answers
/// with [`Answered::accepted`]; a wrong secret or an unreadable message is no reason for anything else, and the
/// handler is told of both.
///
/// What is not kept is not acknowledged. When the body is too large, breaks off or takes longer than the spec's
/// `within` (30 seconds, if it has none), or the handler panics, the answer is the spec's `later`; where the spec has none, any status might make the provider stop or count the notification
/// as delivered, so there is none: the connection is broken off. A handler that takes longer than the spec's `within`
/// (less a tenth for the way back) is dropped and answered for with `later`; without one it is left to finish, and
/// its answer comes late. A server may drop it together with a connection that the provider has given up: what must
/// end in any case belongs in a task of its own.
///
/// ```
/// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
/// # use shop::Event;
/// use denbun::notification::Receiver;
/// use denbun::{Answered, Credentials, Received};
///
/// # async fn store(_: &[u8]) -> std::io::Result<()> { Ok(()) }
/// let credentials = Credentials::new().with("auth_token", "s3cr3t");
/// let receiver = Receiver::new(credentials, async |received: Received<Event>| match store(&received.raw).await {
///     Ok(()) => Answered::accepted(),
///     Err(_) => Answered::later(),
/// });
/// # drop(receiver);
/// ```
///
/// Of a family the handler gets the enum, and answers in one way, whichever it is:
///
/// ```
/// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
/// # use shop::Push;
/// use denbun::notification::{Family, Receiver};
/// use denbun::{Answered, Credentials};
///
/// # async fn store(_: &[u8]) -> std::io::Result<()> { Ok(()) }
/// let receiver = Receiver::new(Credentials::new(), async |push: Push| {
///     match store(push.raw()).await {
///         Ok(()) => Answered::accepted(),
///         Err(_) => Answered::later(),
///     }
/// });
/// # drop(receiver);
/// ```
///
/// Another answer does not compile:
///
/// ```compile_fail,E0271
/// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
/// # use shop::Event;
/// # use denbun::notification::Receiver;
/// # use denbun::{Credentials, Received};
/// let receiver = Receiver::new(Credentials::new(), |received: Received<Event>| async { 401_u16 });
/// ```
pub struct Receiver<P, F> {
    credentials: Arc<Credentials>,
    handler: F,
    max_body: usize,
    charset: Option<Charset>,
    inbound: PhantomData<fn() -> P>,
}

impl<P, F, R> Receiver<P, F>
where
    P: Inbound,
    F: Fn(P) -> R,
    R: Future<Output = Answered<P::Answering>>,
{
    /// A service that hands what it receives to `handler`. The credentials are those of the shop, for comparison.
    pub fn new(credentials: impl Into<Credentials>, handler: F) -> Self {
        Receiver {
            credentials: Arc::new(credentials.into()),
            handler,
            max_body: Incoming::MAX_BODY,
            charset: None,
            inbound: PhantomData,
        }
    }

    /// Takes bodies of at most so many bytes.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Reads another charset than the spec's, where the provider's document states none.
    #[must_use]
    pub fn charset(mut self, charset: Charset) -> Self {
        self.charset = Some(charset);
        self
    }

    async fn receive<B: http_body::Body>(self, request: http::Request<B>) -> http::Response<AnswerBody> {
        let Receiver { credentials, handler, max_body, charset, .. } = self;
        answered::<P::Answering, _>(async move {
            let within = P::Answering::NOTIFICATION.answer.within;
            let incoming = Incoming::read(request, max_body, within).await?;
            let (handled, is_proved) = {
                let received = P::receive(&incoming, &credentials, charset);
                let is_proved = received.is_proved();
                (handler(received), is_proved)
            };
            Some(handled.await.of(is_proved))
        })
        .await
    }
}

/// The answer that a handler gives, in time and without a panic; otherwise the one for what is not kept.
async fn answered<N, H>(handled: H) -> http::Response<AnswerBody>
where
    N: Notification,
    H: Future<Output = Option<Answered<N>>>,
{
    let kept = guard::unless_panicked(handled);
    let answered = match patience::<N>() {
        Some(limit) => crate::poll::within(limit, kept).await.flatten(),
        None => kept.await,
    };
    response(answered.flatten())
}

/// How long a handler may take before it is answered for.
fn patience<N: Notification>() -> Option<Duration> {
    let answer = &N::NOTIFICATION.answer;
    answer.within.filter(|_| answer.later.is_some()).map(|within| within - within / 10)
}

impl<P, F: Clone> Clone for Receiver<P, F> {
    fn clone(&self) -> Self {
        Receiver { credentials: Arc::clone(&self.credentials), handler: self.handler.clone(), ..*self }
    }
}

impl<P: Inbound, F> std::fmt::Debug for Receiver<P, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Receiver").field("notification", &P::NAME).finish_non_exhaustive()
    }
}

impl<P, F, R, B> tower_service::Service<http::Request<B>> for Receiver<P, F>
where
    P: Inbound + 'static,
    F: Fn(P) -> R + Clone + Send + 'static,
    R: Future<Output = Answered<P::Answering>> + Send + 'static,
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
