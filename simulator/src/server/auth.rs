//! Headers that prove who asks.

use std::collections::HashMap;
use std::time::SystemTime;

use axum::http::request::Parts;
use denbun_codegen::model::{
    AuthValue, MadePart, MadeValue, Operation, Random, RequestLine, Signature, Spec,
};
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
                AuthValue::Now(now) => now.read(given).is_some(),
                AuthValue::Random(random) => is_random(*random, given),
                AuthValue::Signature { signature, template, .. } => {
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
        let is_own = |name: &str| signature.own_names().any(|own| own == name);
        let known = |name: &str| self.credentials.get(name).filter(|_| !is_own(name)).map(String::as_str);
        let Some(parts) = carried::read_beside(template, given, known) else { return false };
        let captured = parts.iter().map(|(name, part)| ((*name).to_owned(), (*part).to_owned()));
        let input = Input { captured: captured.collect(), ..self.input() };
        let is_known = signature.made_of().all(|name| self.credentials.contains_key(name));
        // Nothing is carried here but what the header has.
        let bare = Signature { carried: None, ..signature.clone() };
        let made = if is_known { sign(&bare, &input).ok() } else { None };
        let is_right = |name: &str, part: &str| match &made {
            Some(made) if name == "digest" => made.digest == part,
            Some(made) => made.digests.iter().all(|(known, inner)| known != name || inner == part),
            None => !is_known,
        };
        parts.iter().all(|(name, part)| !part.is_empty() && is_right(name, part))
            && is_made(signature, &input)
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

/// Whether what is made for each request is made so, and moments that have to be near are.
fn is_made(signature: &Signature, input: &Input) -> bool {
    signature.made.iter().all(|made| {
        let (values, name) = match &made.part {
            MadePart::Captured(name) => (&input.captured, name),
            MadePart::Header(name) => (&input.headers, name),
            MadePart::Field(name) => (&input.fields, name),
        };
        let given = values.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        given.is_some_and(|(_, given)| match made.value {
            MadeValue::Random(random) => is_random(random, given),
            MadeValue::Now(now) => now.read(given).is_some_and(|at| is_near(at, made.fresh)),
        })
    })
}

fn is_near(at: SystemTime, fresh: Option<u32>) -> bool {
    let now = SystemTime::now();
    let distance = at.duration_since(now).unwrap_or_else(|error| error.duration());
    fresh.is_none_or(|fresh| distance.as_secs() <= fresh.into())
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
