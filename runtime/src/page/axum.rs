//! Pages and links as answers of axum's handlers.

use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};
use http::{HeaderName, HeaderValue, StatusCode};

use super::{Link, PageForm, RelayedPage};
use crate::exchange::Headers;

impl IntoResponse for PageForm {
    fn into_response(self) -> Response {
        let headers = self.headers();
        response(StatusCode::OK, &headers, Body::from(self.into_html().into_vec()))
    }
}

impl IntoResponse for RelayedPage {
    fn into_response(self) -> Response {
        let headers = self.headers();
        response(StatusCode::OK, &headers, Body::from(self.into_html().into_vec()))
    }
}

/// A redirect by GET (303).
impl IntoResponse for Link {
    fn into_response(self) -> Response {
        response(StatusCode::SEE_OTHER, &self.headers(), Body::empty())
    }
}

fn response(status: StatusCode, headers: &Headers, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    for (name, value) in headers.iter() {
        // Addresses were checked, everything else is our own.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
