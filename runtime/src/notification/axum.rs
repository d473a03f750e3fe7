//! Notifications as arguments and answers of axum's handlers.
//!
//! A handler may take [`Incoming`], [`Received`] or [`Told`] and give [`Answered`]. axum accepts any answer from a handler;
//! where a wrong one must not compile, mount a [`Receiver`](super::Receiver) with `route_service`.

use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};

use super::receiver::{Unkept, broken_off, response};
use super::{Answered, Family, Inbound, Incoming, Notification, Received, Told};
use crate::credentials::Credentials;

/// The raw request, with a body of at most [`Incoming::MAX_BODY`] bytes. A larger one, or one that breaks off or takes
/// longer than 30 seconds, is not answered.
impl<S: Send + Sync> FromRequest<S> for Incoming {
    type Rejection = Unkept;

    async fn from_request(request: Request, _: &S) -> Result<Self, Unkept> {
        Incoming::read(request, Incoming::MAX_BODY, None).await.ok_or(Unkept)
    }
}

/// The notification, read and compared with the state's credentials. It is rejected only if its body is too large,
/// breaks off or comes too slowly: then with the spec's `later`, or without an answer.
impl<S, N> FromRequest<S> for Received<N>
where
    S: Send + Sync,
    N: Notification,
    Credentials: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        received(request, &Credentials::from_ref(state)).await
    }
}

/// The same of whichever notification of a family came.
impl<S, P> FromRequest<S> for Told<P>
where
    S: Send + Sync,
    P: Family,
    Credentials: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        received(request, &Credentials::from_ref(state)).await.map(Told)
    }
}

async fn received<P: Inbound>(request: Request, credentials: &Credentials) -> Result<P, Response> {
    let within = P::Answering::NOTIFICATION.answer.within;
    match Incoming::read(request, Incoming::MAX_BODY, within).await {
        Some(incoming) => Ok(P::receive(&incoming, credentials, None)),
        None => Err(response::<P::Answering>(None).into_response()),
    }
}

impl<N: Notification> IntoResponse for Answered<N> {
    fn into_response(self) -> Response {
        response(Some(self)).into_response()
    }
}

/// Breaks the connection off.
impl IntoResponse for Unkept {
    fn into_response(self) -> Response {
        broken_off().into_response()
    }
}
