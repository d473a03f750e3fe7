//! An HTTP answer as plain data, so that it can be kept and given again.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, header};
use denbun_codegen::model::{Message, Spec};

use crate::answer;
use crate::codec::{self, Values};
use crate::headers;

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    pub(super) content_type: Option<String>,
}

impl Reply {
    /// An answer without a body.
    pub(super) fn empty(status: u16) -> Self {
        Reply { status, headers: Vec::new(), body: Vec::new(), content_type: None }
    }

    /// These bytes, whatever they are.
    pub(super) fn raw(bytes: Vec<u8>) -> Self {
        Reply { body: bytes, ..Reply::empty(200) }
    }

    /// A failure with the example that suits its status, if the spec has one.
    pub(super) fn failure(spec: &Spec, status: u16) -> Self {
        match answer::failure(spec, status) {
            Some((body, content_type)) => {
                Reply { body, content_type: Some(content_type), ..Reply::empty(status) }
            }
            None => Reply::empty(status),
        }
    }

    /// A message; `None` if its values cannot be written.
    pub(super) fn message(spec: &Spec, message: &Message, status: u16, values: &Values) -> Option<Self> {
        let body = codec::encode(spec, message, values).ok()?;
        let content_type = codec::wire(message).content_type(codec::charset(message));
        let content_type = Some(content_type).filter(|_| message.wire != denbun_codegen::model::Wire::None);
        Some(Reply { body, content_type, ..Reply::empty(status) })
    }

    /// With the headers that every answer of the provider has.
    pub(super) fn with_headers_of(mut self, spec: &Spec) -> Self {
        if let Some(message) = spec.answer_headers.map(|at| &spec.messages[at])
            && let Some(values) = answer::examples(spec, message).next()
        {
            self.headers.extend(headers::written(message, &values));
        }
        self
    }

    pub(super) fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(super) fn into_response(self) -> Response<Body> {
        let mut response = Response::new(Body::from(self.body));
        if let Ok(status) = self.status.try_into() {
            *response.status_mut() = status;
        }
        let content_type = self.content_type.map(|value| (header::CONTENT_TYPE.to_string(), value));
        for (name, value) in content_type.into_iter().chain(self.headers) {
            // Names and values come from the spec; what HTTP cannot hold is left out.
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }
}
