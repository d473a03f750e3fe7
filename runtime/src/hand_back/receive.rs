//! Reads a hand-back, whatever came.

use super::{HandBack, HandedBack, trace};
use crate::charset::Charset;
use crate::message::{self, DecodeError, Decoded};
use crate::notification::{Incoming, Unverified};
use crate::operation::Method;
use crate::rest::Rest;
use crate::secret::Body;
use crate::violation::{RuleKind, Violation, Violations};

/// How long a hand-back may be, in bytes: what a browser carries is small. 1 MiB.
pub const MAX_BYTES: usize = Incoming::MAX_BODY;

/// Reads a hand-back from the shopper's request.
///
/// The method decides: of a GET the query is read, of a POST the body, and never both. So what a POST has in its query
/// (the return address may have one of its own) is nobody's statement, and an empty body is a hand-back that says
/// nothing. Other methods carry none. A method that the document does not name is recorded and read all the same.
pub fn receive<H: HandBack>(incoming: &Incoming) -> HandedBack<H> {
    receive_as(incoming, H::SCHEMA.charset)
}

/// Like [`receive`], in another charset than the spec's, where the provider's document states none.
pub fn receive_as<H: HandBack>(incoming: &Incoming, charset: Charset) -> HandedBack<H> {
    let (bytes, around) = message_of(incoming, H::HAND_BACK.methods);
    let handed_back = match bytes.len() {
        0..=MAX_BYTES => read(bytes, charset, around),
        length => too_long(length, around),
    };
    trace::received(&handed_back);
    handed_back
}

/// The bytes that hold the hand-back, and what is wrong with the request around them.
fn message_of<'i>(incoming: &'i Incoming, methods: &[Method]) -> (&'i [u8], Violations) {
    let mut around = Violations::new();
    let malformed = |message| Violation::message(RuleKind::Malformed, message);
    let (method, bytes) = match incoming.method.as_str() {
        "GET" => (Method::Get, incoming.message(Method::Get)),
        "POST" => (Method::Post, incoming.message(Method::Post)),
        _ => {
            around.push(malformed("neither GET nor POST: no hand-back"));
            return (&[], around);
        }
    };
    if !methods.contains(&method) {
        around.push(malformed(match method {
            Method::Get => "it came by GET, which the document does not name",
            _ => "it came by POST, which the document does not name",
        }));
    }
    if method == Method::Post && !is_form(incoming) {
        around.push(malformed("the body is no `application/x-www-form-urlencoded`"));
    }
    (bytes, around)
}

/// A body without a content type is taken for a form.
fn is_form(incoming: &Incoming) -> bool {
    let Some(content_type) = incoming.headers.get("content-type") else { return true };
    let media = content_type.split(';').next().unwrap_or_default().trim();
    media.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

fn read<H: HandBack>(bytes: &[u8], charset: Charset, mut violations: Violations) -> HandedBack<H> {
    let raw = Body::new(bytes.to_vec());
    match message::decode_as::<H>(bytes, charset) {
        Ok(Decoded { message, violations: found, unknown }) => {
            violations.extend(found);
            HandedBack { content: Ok(Unverified::new(message)), violations, unknown, raw, charset }
        }
        Err(error) => {
            violations.extend(error.violations);
            unreadable(violations, error.unknown, raw, charset)
        }
    }
}

fn too_long<H>(length: usize, mut violations: Violations) -> HandedBack<H> {
    let message = format!("{length} bytes, at most {MAX_BYTES} are read");
    violations.push(Violation::message(RuleKind::Malformed, message));
    unreadable(violations, Rest::new(), Body::default(), Charset::Utf8)
}

fn unreadable<H>(violations: Violations, unknown: Rest, raw: Body, charset: Charset) -> HandedBack<H> {
    let content = Err(DecodeError { violations: violations.clone(), unknown: unknown.clone() });
    HandedBack { content, violations, unknown, raw, charset }
}
