//! Headers that are made for each sending: the moment, a random value, and signatures over all that is sent.

use std::borrow::Cow;
use std::time::SystemTime;

use denbun_signature::carried;

use super::Target;
use crate::exchange::HttpRequest;
use crate::operation::AuthValue;
use crate::outcome::NotExecuted;
use crate::signature::{self, Sending, SignatureInfo, Source, Unsigned};

/// The headers of a request that are made for it, in the place of those it may have: what is sent again is signed again,
/// because a provider may refuse a moment that is past or a value that it knows.
pub(super) fn sign(request: &mut HttpRequest, target: &Target) -> Result<(), NotExecuted> {
    let headers = request.operation.auth;
    for header in headers {
        let value = match header.value {
            AuthValue::Now(now) => now.write(SystemTime::now()),
            AuthValue::Random(kind) => signature::random(kind),
            AuthValue::Template(_) | AuthValue::Signature { .. } => continue,
        };
        request.headers.set(header.name, value);
    }
    // A signature may cover any of the others.
    for header in headers {
        if let AuthValue::Signature { info, template } = header.value {
            let value = signed(info, template, request, target)?;
            request.headers.set(header.name, value);
        }
    }
    Ok(())
}

fn signed(
    info: &SignatureInfo,
    template: &str,
    request: &HttpRequest,
    target: &Target,
) -> Result<String, NotExecuted> {
    let sending = Sending {
        method: request.method.as_str(),
        path: [path_of(&request.base).as_bytes(), &request.path],
        query: &request.query,
    };
    let content_type = request.content_type.as_deref().map(|value| ("Content-Type", value));
    let headers = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let captured = signature::captured(info, SystemTime::now());
    let source = Source {
        body: Some(&request.body),
        request: Some(sending),
        headers: headers.chain(content_type).collect(),
        captured: captured
            .iter()
            .map(|(name, text)| (Cow::Borrowed(*name), Cow::Borrowed(text.as_str())))
            .collect(),
        ..Source::default()
    };
    let made = signature::made(info, &source, target.secrets()).map_err(NotExecuted::Unsigned)?;
    let own = |name: &str| captured.iter().find(|(known, _)| *known == name).map(|(_, text)| text.as_str());
    let inner =
        |name: &str| made.inner.iter().find(|(known, _)| *known == name).map(|(_, text)| text.as_str());
    let part = |name: &str| match name {
        "digest" => Some(made.digest.as_str()),
        name if info.is_own(name) => own(name).or_else(|| inner(name)),
        name => target.secrets().get(name).map(|value| value.expose().as_str()),
    };
    let mut written = carried::write(template, part).ok_or(NotExecuted::Unsigned(Unsigned::NoPiece))?;
    Ok(std::mem::take(&mut *written))
}

/// What an address has below its host.
fn path_of(base: &str) -> &str {
    let host = base.find("://").map_or(0, |at| at + 3);
    base[host..].find('/').map_or("", |at| &base[host + at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_begins_behind_the_host() {
        assert_eq!(path_of("https://api.example"), "");
        assert_eq!(path_of("https://api.example:8080/v1/x"), "/v1/x");
        assert_eq!(path_of("nothing"), "");
    }
}
