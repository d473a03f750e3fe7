//! From an operation to the request that is sent: all that can be wrong with it is found here.

use super::Target;
use crate::credentials::{is_visible, names};
use crate::exchange::{Headers, HttpRequest};
use crate::idempotency::IdempotencyKey;
use crate::message;
use crate::operation::{Operation, OperationInfo, Retry};
use crate::outcome::NotExecuted;
use crate::schema::Wire;
use crate::secret::Body;

/// Validates and encodes an operation: what `Client::send` sends, for users who send bytes themselves.
///
/// An operation that is repeated with an idempotency key gets a new one: [`HttpRequest::key`].
///
/// # Errors
///
/// The request breaks the document's rules, the spec has no host of that name, or a credential is missing.
pub fn prepare<O: Operation>(operation: &O, target: &Target) -> Result<HttpRequest, NotExecuted> {
    let info = O::OPERATION;
    let key = info.idempotency.filter(|_| info.retry == Retry::WithKey).map(|_| IdempotencyKey::random());
    build(operation, target, key)
}

/// Like [`prepare`], with an idempotency key of the shop's own.
///
/// # Errors
///
/// As for [`prepare`]; and the operation takes no such key.
pub fn prepare_with<O: Operation>(
    operation: &O,
    target: &Target,
    key: &IdempotencyKey,
) -> Result<HttpRequest, NotExecuted> {
    build(operation, target, Some(key.clone()))
}

fn build<O: Operation>(
    operation: &O,
    target: &Target,
    key: Option<IdempotencyKey>,
) -> Result<HttpRequest, NotExecuted> {
    let info = O::OPERATION;
    let base = target.base(info)?.to_owned();
    let headers = headers(info, target, key.as_ref())?;
    let charset = target.charset_or(info.request.charset);
    let (path, message) = written(operation, target)?;
    let in_query = info.is_in_query();
    let has_body = !in_query && info.request.wire != Wire::Empty;
    let content_type = has_body.then(|| info.request.wire.content_type(charset));
    let (query, body) = if in_query { (message, Body::default()) } else { (Body::default(), message) };
    Ok(HttpRequest {
        operation: info,
        method: info.method,
        base,
        path,
        query,
        headers,
        content_type,
        body,
        key,
    })
}

/// The path and the message, or all that is wrong with both.
fn written<O: Operation>(operation: &O, target: &Target) -> Result<(Body, Body), NotExecuted> {
    let charset = target.charset_or(O::OPERATION.request.charset);
    let mut bytes = Vec::new();
    let message = message::encode_as(operation, charset, &mut bytes);
    match (message::encode_path(operation, O::OPERATION.path), message) {
        (Ok(path), Ok(())) => Ok((Body::new(path.into_bytes()), Body::new(bytes))),
        (path, message) => {
            let all = [path.err(), message.err()].into_iter().flatten().flatten().collect();
            Err(NotExecuted::Invalid(all))
        }
    }
}

fn headers(
    info: &OperationInfo,
    target: &Target,
    key: Option<&IdempotencyKey>,
) -> Result<Headers, NotExecuted> {
    check_credentials(info, target)?;
    let mut headers = Headers::new();
    for header in info.auth {
        // What is missing was reported above.
        if let Some(mut value) = target.secrets().fill(header.template) {
            headers.push(header.name, std::mem::take(&mut *value));
        }
    }
    if let Some(key) = key {
        let idempotency = info.idempotency.ok_or(NotExecuted::NoIdempotency)?;
        headers.push(idempotency.header, key.as_str());
    }
    if info.answer.wire == Wire::Json {
        headers.push("Accept", "application/json");
    }
    Ok(headers)
}

fn check_credentials(info: &OperationInfo, target: &Target) -> Result<(), NotExecuted> {
    let found = |name: &&str| target.secrets().get(name);
    let missing = needed(info, |name| found(name).is_none());
    if !missing.is_empty() {
        return Err(NotExecuted::NoCredentials(missing));
    }
    let bad = needed(info, |name| found(name).is_some_and(|value| !is_visible(value.expose())));
    if bad.is_empty() { Ok(()) } else { Err(NotExecuted::BadCredentials(bad)) }
}

/// The names of the credentials for which `wrong` holds, each once.
fn needed(info: &OperationInfo, wrong: impl Fn(&&str) -> bool) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in info.auth.iter().flat_map(|header| names(header.template)).filter(wrong) {
        if !found.iter().any(|known| known == name) {
            found.push(name.to_owned());
        }
    }
    found
}
