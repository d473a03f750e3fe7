//! Idempotency keys: the same request under the same key gets the answer it got before.

use std::collections::HashMap;

use axum::http::HeaderMap;
use denbun_codegen::model::{Idempotency, Method, Spec};

use super::reply::Reply;

/// The HTTP status of a key that came with another request.
const CONFLICT: u16 = 409;

/// The answers that were given, by key.
#[derive(Debug, Default)]
pub(super) struct Keys {
    given: HashMap<String, (Vec<u8>, Reply)>,
}

/// The key of a request that may have one.
pub(super) fn key(spec: &Spec, method: Method, headers: &HeaderMap) -> Option<String> {
    let header = match method {
        Method::Post | Method::Put | Method::Patch => &spec.idempotency.as_ref()?.header,
        Method::Get | Method::Delete => return None,
    };
    headers.get(header)?.to_str().ok().map(str::to_owned)
}

impl Keys {
    /// What was answered under a key; a conflict if it was another request.
    pub(super) fn answered(&self, spec: &Spec, key: &str, request: &[u8]) -> Option<Reply> {
        let idempotency = spec.idempotency.as_ref()?;
        let (first, reply) = self.given.get(key)?;
        if first != request {
            return Some(Reply::failure(spec, CONFLICT));
        }
        Some(marked(idempotency, reply.clone(), kept(idempotency).last()))
    }

    /// Keeps an answer under a key, and says so in its headers.
    pub(super) fn keep(&mut self, spec: &Spec, key: &str, request: Vec<u8>, reply: Reply) -> Reply {
        let Some(idempotency) = &spec.idempotency else { return reply };
        self.given.insert(key.to_owned(), (request, reply.clone()));
        marked(idempotency, reply, kept(idempotency).first())
    }
}

/// The values that say that the key was honored: the first when the answer is new, the last when it is not.
fn kept(idempotency: &Idempotency) -> &[String] {
    idempotency.status.as_ref().map_or(&[], |(_, kept)| kept)
}

fn marked(idempotency: &Idempotency, reply: Reply, value: Option<&String>) -> Reply {
    match (&idempotency.status, value) {
        (Some((header, _)), Some(value)) => reply.with_header(header, value),
        _ => reply,
    }
}
