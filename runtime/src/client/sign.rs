//! Headers that are made for each sending: the moment, a random value, and signatures over all that is sent.

use std::time::{SystemTime, UNIX_EPOCH};

use denbun_signature::carried;
use jiff::Timestamp;
use jiff::tz::Offset;

use super::Target;
use crate::exchange::HttpRequest;
use crate::operation::{AuthValue, Now, Random};
use crate::outcome::NotExecuted;
use crate::signature::{self, Sending, SignatureInfo, Source, Unsigned};

/// The headers of a request that are made for it, in the place of those it may have: what is sent again is signed again,
/// because a provider may refuse a moment that is past or a value that it knows.
pub(super) fn sign(request: &mut HttpRequest, target: &Target) -> Result<(), NotExecuted> {
    let headers = request.operation.auth;
    for header in headers {
        let value = match header.value {
            AuthValue::Now(now) => moment(now, SystemTime::now()),
            AuthValue::Random(Random::Uuid) => uuid::Uuid::new_v4().to_string(),
            AuthValue::Random(Random::Hex) => uuid::Uuid::new_v4().simple().to_string(),
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
    let source = Source {
        body: Some(&request.body),
        request: Some(sending),
        headers: request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect(),
        ..Source::default()
    };
    let digest = signature::made(info, &source, target.secrets()).map_err(NotExecuted::Unsigned)?;
    let part = |name: &str| match name {
        "digest" => Some(digest.as_str()),
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

fn moment(now: Now, at: SystemTime) -> String {
    let since = at.duration_since(UNIX_EPOCH).unwrap_or_default();
    // Beyond the year 9999 nothing is written rightly anyway.
    let second = || {
        let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
        Timestamp::from_second(seconds).unwrap_or_default()
    };
    match now {
        Now::Seconds => since.as_secs().to_string(),
        Now::Milliseconds => since.as_millis().to_string(),
        Now::Rfc3339 => second().to_string(),
        Now::JapanDigits => Offset::constant(9).to_datetime(second()).strftime("%Y%m%d%H%M%S").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_moment_is_written_as_its_document_says() {
        let at = UNIX_EPOCH + Duration::from_millis(1_767_225_600_007);
        assert_eq!(moment(Now::Seconds, at), "1767225600");
        assert_eq!(moment(Now::Milliseconds, at), "1767225600007");
        assert_eq!(moment(Now::Rfc3339, at), "2026-01-01T00:00:00Z");
        assert_eq!(moment(Now::JapanDigits, at), "20260101090000");
    }

    #[test]
    fn a_path_begins_behind_the_host() {
        assert_eq!(path_of("https://api.example"), "");
        assert_eq!(path_of("https://api.example:8080/v1/x"), "/v1/x");
        assert_eq!(path_of("nothing"), "");
    }
}
