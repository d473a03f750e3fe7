//! Headers that prove who asks.

use std::collections::HashMap;

use axum::http::request::Parts;
use denbun_codegen::model::{AuthValue, Now, Operation, Random, RequestLine, Signature, Spec};
use denbun_codegen::signing::{Input, sign};
use denbun_signature::carried;

/// Whether a request has the headers its operation needs: any credentials, or those that were configured, and a signature that
/// is that of the bytes that came.
pub(super) fn is_allowed(
    spec: &Spec,
    operation: &Operation,
    parts: &Parts,
    body: &[u8],
    credentials: &HashMap<String, String>,
) -> bool {
    let arrived = Arrived { parts, body, credentials };
    !operation.auth
        || spec.auth.iter().all(|wanted| {
            let mut all = parts.headers.get_all(&wanted.name).iter();
            let given = all.next().and_then(|value| value.to_str().ok()).filter(|_| all.next().is_none());
            given.is_some_and(|given| match &wanted.value {
                AuthValue::Template(template) => fits(template, given, credentials),
                AuthValue::Now(now) => is_moment(*now, given),
                AuthValue::Random(random) => is_random(*random, given),
                AuthValue::Signature { signature, template } => {
                    arrived.is_signed(&spec.signatures[*signature], template, given)
                }
            })
        })
}

/// A request as it came.
struct Arrived<'a> {
    parts: &'a Parts,
    body: &'a [u8],
    credentials: &'a HashMap<String, String>,
}

impl Arrived<'_> {
    /// Whether a header carries the signature of what came. What is made with credentials that are not configured may be any.
    fn is_signed(&self, signature: &Signature, template: &str, given: &str) -> bool {
        let known = |name: &str| self.credentials.get(name).filter(|_| name != "digest").map(String::as_str);
        let Some(parts) = carried::read_beside(template, given, known) else { return false };
        let is_known = signature.made_of().all(|name| self.credentials.contains_key(name));
        let digest = is_known.then(|| sign(signature, &self.input()).ok().map(|made| made.digest));
        parts.iter().all(|(name, part)| match (*name, &digest) {
            ("digest", Some(digest)) => digest.as_deref() == Some(*part),
            _ => !part.is_empty(),
        })
    }

    fn input(&self) -> Input {
        let uri = &self.parts.uri;
        let headers = self.parts.headers.iter();
        let text = |value: &axum::http::HeaderValue| value.to_str().map(str::to_owned).ok();
        Input {
            credentials: self.credentials.clone().into_iter().collect(),
            body: Some(self.body.to_vec()),
            request: Some(RequestLine {
                method: self.parts.method.as_str().to_owned(),
                path: uri.path().to_owned(),
                query: uri.query().unwrap_or_default().to_owned(),
            }),
            headers: headers.filter_map(|(name, value)| Some((name.to_string(), text(value)?))).collect(),
            ..Input::default()
        }
    }
}

/// Whether a moment is written as it has to be. When it was is not looked at.
fn is_moment(now: Now, given: &str) -> bool {
    let digits = given.bytes().all(|byte| byte.is_ascii_digit());
    match now {
        Now::Seconds => digits && (9..=11).contains(&given.len()),
        Now::Milliseconds => digits && (12..=14).contains(&given.len()),
        Now::JapanDigits => digits && given.len() == 14,
        Now::Rfc3339 => given.len() >= 20 && given.ends_with('Z') && given.as_bytes()[10] == b'T',
    }
}

fn is_random(random: Random, given: &str) -> bool {
    let (length, dashes) = match random {
        Random::Uuid => (36, 4),
        Random::Hex => (32, 0),
    };
    let is_digit = |byte: &u8| byte.is_ascii_hexdigit();
    given.len() == length && given.bytes().filter(is_digit).count() == length - dashes
}

/// Whether a value is of the form of a template with `{name}` for credentials.
fn fits(template: &str, given: &str, credentials: &HashMap<String, String>) -> bool {
    let known = |name: &str| credentials.get(name).map(String::as_str);
    let unknown = carried::read_beside(template, given, known);
    unknown.is_some_and(|found| found.iter().all(|(_, value)| !value.is_empty()))
}

/// A template with its credentials filled in; `None` if one is not configured.
pub(super) fn filled(template: &str, credentials: &HashMap<String, String>) -> Option<String> {
    let mut text = carried::write(template, |name| credentials.get(name).map(String::as_str))?;
    Some(std::mem::take(&mut *text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_credentials_of_the_form_will_do_unless_they_are_configured() {
        let (none, template) = (HashMap::new(), "Bearer {secret}.{jwt}");
        for (given, fit) in [
            ("Bearer s.j", true),
            ("Bearer s.a.b.c", true),
            ("Bearer sj", false),
            ("Bearer .j", false),
            ("Bearer s.", false),
            ("s.j", false),
        ] {
            assert_eq!(fits(template, given, &none), fit, "{given}");
        }
        let known = HashMap::from([("secret".to_owned(), "s".to_owned())]);
        assert!(fits(template, "Bearer s.x", &known) && !fits(template, "Bearer t.x", &known));
        assert_eq!(filled(template, &known), None);
        assert_eq!(filled("Bearer {secret}", &known).as_deref(), Some("Bearer s"));
    }
}
