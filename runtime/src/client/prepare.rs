//! From an operation to the request that is sent: all that can be wrong with it is found here.

use super::pack::{self, Pack};
use super::{Target, sign};
use crate::credentials::is_visible;
use crate::digest::Digest;
use crate::exchange::{Headers, HttpRequest};
use crate::idempotency::IdempotencyKey;
use crate::message;
use crate::operation::{AuthHeader, AuthValue, EnvelopeValue, Mode, Operation, OperationInfo, Retry};
use crate::outcome::NotExecuted;
use crate::schema::Wire;
use crate::secret::Body;
use crate::signature::{SignatureInfo, Unsigned};

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
    let mode = target.mode_among(info.packing.modes).map_err(|name| NotExecuted::NoMode(name.to_owned()))?;
    let base = target.base(info)?.to_owned();
    let headers = headers(info, target, key.as_ref())?;
    let charset = target.charset_or(info.request.charset);
    let (path, message) = written(operation, target, mode)?;
    let in_query = info.is_in_query();
    let has_body = !in_query && info.request.wire != Wire::Empty;
    let content_type = has_body.then(|| info.request.wire.content_type(charset));
    let (message, content_type) = match info.packing.envelope {
        Some(envelope) => {
            let pack = Pack { envelope, mode, target };
            (pack.pack(&message)?, Some(pack.content_type().to_owned()))
        }
        None => (message, content_type),
    };
    let (query, body) = if in_query { (message, Body::default()) } else { (Body::default(), message) };
    let mut request = HttpRequest {
        operation: info,
        method: info.method,
        base,
        path,
        query,
        headers,
        content_type,
        body,
        key,
    };
    sign::sign(&mut request, target)?;
    Ok(request)
}

/// The path and the message, or all that is wrong with both.
fn written<O: Operation>(
    operation: &O,
    target: &Target,
    mode: Option<&Mode>,
) -> Result<(Body, Body), NotExecuted> {
    let info = O::OPERATION;
    if info.packing.signed.is_empty() {
        return encoded(operation, target, mode);
    }
    // The digests cover values as they are sent, so the message is written before they are known.
    let (_, message) = encoded(&signed(operation, &blank)?, target, mode)?;
    let charset = target.charset_or(info.request.charset);
    let digest = |info: &SignatureInfo| {
        pack::digest(info, &message, O::OPERATION.request.wire, target, charset).map(|it| Digest::of(&it))
    };
    encoded(&signed(operation, &digest)?, target, mode)
}

/// The request with its digests.
fn signed<O: Operation>(
    operation: &O,
    digest: &dyn Fn(&SignatureInfo) -> Result<Digest, NotExecuted>,
) -> Result<O, NotExecuted> {
    let mut with: Option<O> = None;
    for field in O::OPERATION.packing.signed {
        let digest = digest(field.signature)?;
        let next = with.as_ref().unwrap_or(operation).signed(field.field, digest);
        with = Some(next.ok_or(NotExecuted::Unsigned(Unsigned::NoPiece))?);
    }
    with.ok_or(NotExecuted::Unsigned(Unsigned::NoPiece))
}

/// What stands in a digest's place until it is known: as many zeros.
fn blank(info: &SignatureInfo) -> Result<Digest, NotExecuted> {
    Ok(Digest::of(&"0".repeat(info.output.length(info.algorithm.length()))))
}

fn encoded<O: Operation>(
    operation: &O,
    target: &Target,
    mode: Option<&Mode>,
) -> Result<(Body, Body), NotExecuted> {
    let charset = target.charset_or(O::OPERATION.request.charset);
    let mut bytes = Vec::new();
    let message = message::encode_as(operation, charset, &mut bytes);
    let template = pack::in_mode(O::OPERATION.path, mode);
    match (message::encode_path(operation, &template), message) {
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
        let AuthValue::Template(template) = header.value else { continue };
        // What is missing was reported above.
        if let Some(mut value) = target.secrets().fill(template) {
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
    let missing = needed(info, packed(info), |name| found(name).is_none());
    if !missing.is_empty() {
        return Err(NotExecuted::NoCredentials(missing));
    }
    let bad = needed(info, Vec::new(), |name| found(name).is_some_and(|value| !is_visible(value.expose())));
    if bad.is_empty() { Ok(()) } else { Err(NotExecuted::BadCredentials(bad)) }
}

/// The names of the credentials for which `wrong` holds, each once.
fn needed(info: &OperationInfo, more: Vec<&'static str>, wrong: impl Fn(&&str) -> bool) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let in_headers = info.auth.iter().flat_map(AuthHeader::shown);
    for name in in_headers.chain(more).filter(|name| wrong(name)) {
        if !found.iter().any(|known| known == name) {
            found.push(name.to_owned());
        }
    }
    found
}

/// The names of the credentials that the envelope, the signatures and the headers take.
fn packed(info: &OperationInfo) -> Vec<&'static str> {
    let rows = info.packing.envelope.iter().flat_map(|envelope| envelope.add.iter().chain(envelope.beside));
    let envelope = rows.flat_map(|row| match row.value {
        EnvelopeValue::Credential(name) => vec![name],
        EnvelopeValue::Signature(signature) => signature.credentials().collect(),
        EnvelopeValue::Fixed(_) | EnvelopeValue::Mode(_) => Vec::new(),
    });
    let signed = info.packing.signed.iter().flat_map(|field| field.signature.credentials());
    let headers = info.auth.iter().flat_map(AuthHeader::credentials);
    envelope.chain(signed).chain(headers).collect()
}
