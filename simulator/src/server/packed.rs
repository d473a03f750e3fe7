//! Envelopes around requests: opened, and held against what the spec says of them.

use std::borrow::Cow;
use std::collections::HashMap;

use denbun::Json;
use denbun::wire::is_path_of;
use denbun_codegen::model::{Envelope, EnvelopeRow, EnvelopeValue, Mode, Operation, Spec};
use denbun_codegen::signing::{Input, sign};

/// The message in an envelope, byte for byte; what is no envelope stays as it is.
pub(super) fn opened<'b>(spec: &Spec, operation: &Operation, body: &'b [u8]) -> Cow<'b, [u8]> {
    let Some(envelope) = spec.envelope.as_ref().filter(|_| operation.enveloped) else { return body.into() };
    match text(envelope, body) {
        Some(text) => {
            member(&text, &envelope.member).map_or(body.into(), |inside| inside.as_bytes().to_vec().into())
        }
        None => body.into(),
    }
}

/// Whether everything around the message is as the spec says, in the mode of the path. Credentials that are not
/// configured may be any, and so may what is signed with them.
pub(super) fn is_right(
    spec: &Spec,
    operation: &Operation,
    path: &str,
    body: &[u8],
    credentials: &HashMap<String, String>,
) -> bool {
    let Some(envelope) = spec.envelope.as_ref().filter(|_| operation.enveloped) else { return true };
    let mode = spec.paths(&operation.path).into_iter().find(|(_, template)| is_path_of(template, path));
    let mode = mode.and_then(|(mode, _)| mode);
    let Some(text) = text(envelope, body) else { return false };
    let (Ok(whole), Some(sent)) = (text.parse::<Json>(), member(&text, &envelope.member)) else {
        return false;
    };
    let Ok(inside) = sent.parse::<Json>() else { return false };
    let opened = Opened { spec, mode, sent, credentials };
    let (add, beside) = (envelope.add.iter(), envelope.beside.iter());
    add.map(|row| (row, &inside))
        .chain(beside.map(|row| (row, &whole)))
        .all(|(row, object)| opened.fits(row, object))
}

/// The JSON text of a body.
fn text(envelope: &Envelope, body: &[u8]) -> Option<String> {
    let bytes = if envelope.url_escaped { unescaped(body)? } else { body.to_vec() };
    String::from_utf8(bytes).ok()
}

fn unescaped(body: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(body.len());
    let mut left = body;
    while let [first, rest @ ..] = left {
        left = rest;
        bytes.push(match first {
            b'+' => b' ',
            b'%' => {
                let (pair, rest) = rest.split_at_checked(2)?;
                left = rest;
                u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?
            }
            byte => *byte,
        });
    }
    Some(bytes)
}

/// The text of a member of a JSON object that is an object itself, byte for byte.
fn member<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    text.parse::<Json>().ok()?;
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    let mut begun: Option<usize> = None;
    let key = Json::from(name).to_string();
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if in_text => {
                (in_text, escaped) = (escaped || byte != b'"', !escaped && byte == b'\\');
            }
            b'"' => in_text = true,
            b'{' => {
                depth += 1;
                let is_member = depth == 2
                    && text[..at]
                        .trim_end()
                        .strip_suffix(':')
                        .is_some_and(|it| it.trim_end().ends_with(&key));
                begun = begun.or(is_member.then_some(at));
            }
            b'}' => {
                depth = depth.saturating_sub(1);
                if let Some(start) = begun.filter(|_| depth == 1) {
                    return text.get(start..=at);
                }
            }
            _ => {}
        }
    }
    None
}

struct Opened<'o> {
    spec: &'o Spec,
    mode: Option<&'o Mode>,
    sent: &'o str,
    credentials: &'o HashMap<String, String>,
}

impl Opened<'_> {
    fn fits(&self, row: &EnvelopeRow, object: &Json) -> bool {
        let Some(given) = object.get(&row.name).and_then(Json::as_str) else { return false };
        match &row.value {
            EnvelopeValue::Fixed(text) => given == text,
            EnvelopeValue::Mode(name) => {
                let value = self.mode.and_then(|mode| mode.values.iter().find(|(known, _)| known == name));
                value.is_some_and(|(_, value)| given == value)
            }
            EnvelopeValue::Credential(name) => self.credentials.get(name).is_none_or(|known| given == known),
            EnvelopeValue::Signature(at) => {
                let signature = &self.spec.signatures[*at];
                let is_known = signature.credentials().all(|name| self.credentials.contains_key(name));
                let input = Input {
                    credentials: self.credentials.clone().into_iter().collect(),
                    sent: Some(self.sent.as_bytes().to_vec()),
                    ..Input::default()
                };
                !is_known || sign(signature, &input).is_ok_and(|made| made.digest == given)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_found_byte_for_byte() {
        let text =
            r#"{ "a" : {"params":{}}, "b":"\"params\":{", "params" : {"x":"}","y":{ "z":1 }} ,"h":"1"}"#;
        assert_eq!(member(text, "params"), Some(r#"{"x":"}","y":{ "z":1 }}"#));
        assert_eq!(member(r#"{"params":1}"#, "params"), None);
        assert_eq!(member(r#"{"params":{}"#, "params"), None);
        assert_eq!(unescaped(b"%7B%22a%22%3A+1%7D").as_deref(), Some(&br#"{"a": 1}"#[..]));
        assert_eq!((unescaped(b"%7"), unescaped(b"%zz")), (None, None));
    }
}
