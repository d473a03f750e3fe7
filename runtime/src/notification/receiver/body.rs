//! The answer as an HTTP response.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::notification::{Answered, Notification};

/// The body of an answer; or none at all, which breaks the connection off before the answer has begun.
#[derive(Debug)]
pub struct AnswerBody(Content);

#[derive(Debug)]
enum Content {
    Text(&'static str),
    End,
    Unkept,
}

/// A notification was not kept, and its spec has no answer that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unkept;

impl fmt::Display for Unkept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the notification was not kept, so it is not answered")
    }
}

impl std::error::Error for Unkept {}

/// The response of an answer; without one, `later` or none.
pub(in crate::notification) fn response<N: Notification>(
    answered: Option<Answered<N>>,
) -> http::Response<AnswerBody> {
    answered.or_else(Answered::unkept).and_then(|answered| whole(&answered)).unwrap_or_else(broken_off)
}

fn whole<N: Notification>(answered: &Answered<N>) -> Option<http::Response<AnswerBody>> {
    let mut response = http::Response::builder().status(answered.status());
    if let Some(content_type) = answered.content_type() {
        response = response.header(http::header::CONTENT_TYPE, content_type);
    }
    response.body(AnswerBody(Content::Text(answered.body()))).ok()
}

/// A response whose body fails at once. A server writes nothing of it; if one does, it is the beginning of a failure.
pub(in crate::notification) fn broken_off() -> http::Response<AnswerBody> {
    let mut response = http::Response::new(AnswerBody(Content::Unkept));
    *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
    response
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = Unkept;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Unkept>>> {
        match std::mem::replace(&mut self.0, Content::End) {
            Content::Text(text) if !text.is_empty() => {
                Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(text.as_bytes())))))
            }
            Content::Text(_) | Content::End => Poll::Ready(None),
            Content::Unkept => Poll::Ready(Some(Err(Unkept))),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.0, Content::Text("") | Content::End)
    }

    fn size_hint(&self) -> SizeHint {
        match self.0 {
            Content::Text(text) => SizeHint::with_exact(text.len() as u64),
            Content::End => SizeHint::with_exact(0),
            Content::Unkept => SizeHint::default(),
        }
    }
}
