//! Signs what the provider sends: notifications, and what the shopper's browser brings back.

use std::collections::HashMap;
use std::time::SystemTime;

use denbun::Charset;
use denbun::page::pairs;
use denbun_codegen::model::{
    CarriedIn, Made, MadePart, MadeValue, Message, Now, Piece, Random, Signature, SignedBy, Spec, Wire,
};
use denbun_codegen::signing::{self, Input, sign};

use crate::codec;

/// A message with its signature in its fields, and the headers that it covers or that carry it; the message as it is if a
/// credential is not configured.
pub(crate) fn signed(
    spec: &Spec,
    by: SignedBy,
    message: &Message,
    bytes: Vec<u8>,
    credentials: &HashMap<String, String>,
) -> (Vec<u8>, Vec<(String, String)>) {
    let signature = &spec.signatures[by.signature];
    let Some(carried) = &signature.carried else { return (bytes, Vec::new()) };
    let charset = codec::charset(message);
    let mut fields = match message.wire {
        Wire::Form | Wire::Query => pairs(&bytes, charset).collect(),
        Wire::PlainForm => plain_pairs(&bytes, charset),
        _ => Vec::new(),
    };
    let covered = list(signature, &mut fields);
    moments(signature, &mut fields);
    let input = Input {
        credentials: credentials.clone().into_iter().collect(),
        body: Some(bytes.clone()),
        fields: fields.clone(),
        captured: captured(signature),
        headers: headers(signature),
        ..Input::default()
    };
    let Some(text) = sign(signature, &input).ok().and_then(|made| made.carried) else {
        return (bytes, Vec::new());
    };
    let mut headers = input.headers;
    match &carried.place {
        CarriedIn::Header(name) => {
            headers.push((name.clone(), text));
            (bytes, headers)
        }
        CarriedIn::Field(name) => {
            fields.retain(|(known, _)| known != name);
            fields.push((name.clone(), text));
            (written(&fields, message.wire, charset).filter(|_| covered).unwrap_or(bytes), headers)
        }
    }
}

/// Says in their fields which fields are covered, and gives those that are covered and absent an empty value.
fn list(signature: &Signature, fields: &mut Vec<(String, String)>) -> bool {
    for piece in &signature.of {
        let Piece::NamedIn(named) = piece else { continue };
        let Some(order) = named.orders.first() else { return false };
        fields.retain(|(known, _)| *known != named.list);
        for name in order {
            if !fields.iter().any(|(known, _)| known == name) {
                fields.push((name.clone(), String::new()));
            }
        }
        fields.push((named.list.clone(), signing::listed(named, order)));
    }
    true
}

/// What headers hold that are covered, also through digests that go in.
fn headers(signature: &Signature) -> Vec<(String, String)> {
    let mut names = Vec::new();
    covered_headers(signature, &mut names);
    names
        .into_iter()
        .map(|name| (name.clone(), value(signature, &MadePart::Header(name), Now::Seconds)))
        .collect()
}

fn covered_headers(signature: &Signature, names: &mut Vec<String>) {
    for piece in &signature.of {
        match (piece, piece.itself()) {
            (Piece::Header(name), _) if !names.contains(name) => names.push(name.clone()),
            (_, Piece::Digest(inner)) => covered_headers(&inner.signature, names),
            _ => {}
        }
    }
}

/// What a template captures.
fn captured(signature: &Signature) -> Vec<(String, String)> {
    let names = signature.of.iter().filter_map(|piece| match piece {
        Piece::Captured(name) => Some(name.clone()),
        _ => None,
    });
    names.map(|name| (name.clone(), value(signature, &MadePart::Captured(name), Now::Milliseconds))).collect()
}

/// A part as the spec says that it is made; one of which it says nothing is a moment, as far as anybody can know.
fn value(signature: &Signature, part: &MadePart, unsaid: Now) -> String {
    match signature.made(part) {
        Some(Made { value: MadeValue::Now(now), .. }) => now.write(SystemTime::now()),
        Some(Made { value: MadeValue::Random(Random::Uuid), .. }) => uuid::Uuid::new_v4().to_string(),
        Some(Made { value: MadeValue::Random(Random::Hex), .. }) => uuid::Uuid::new_v4().simple().to_string(),
        None => unsaid.write(SystemTime::now()),
    }
}

/// Gives the moments among the fields their value of today, so that what is sent is as fresh as it has to be.
fn moments(signature: &Signature, fields: &mut [(String, String)]) {
    for made in &signature.made {
        let (MadePart::Field(name), MadeValue::Now(now)) = (&made.part, made.value) else { continue };
        for (_, value) in fields.iter_mut().filter(|(known, _)| known == name) {
            *value = now.write(SystemTime::now());
        }
    }
}

/// The pairs of a message in which nothing is escaped.
fn plain_pairs(bytes: &[u8], charset: Charset) -> Vec<(String, String)> {
    let pairs = bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty());
    let text = |bytes: &[u8]| charset.decode(bytes).unwrap_or_default().into_owned();
    let split = pairs.map(|pair| {
        let end = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        (text(&pair[..end]), text(pair.get(end + 1..).unwrap_or_default()))
    });
    split.collect()
}

fn written(fields: &[(String, String)], wire: Wire, charset: Charset) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for (name, value) in fields {
        if !out.is_empty() {
            out.push(b'&');
        }
        escape(name, wire, charset, &mut out)?;
        out.push(b'=');
        escape(value, wire, charset, &mut out)?;
    }
    Some(out)
}

fn escape(text: &str, wire: Wire, charset: Charset, out: &mut Vec<u8>) -> Option<()> {
    if wire == Wire::PlainForm {
        return charset.encode(text, out).ok();
    }
    let mut bytes = Vec::new();
    charset.encode(text, &mut bytes).ok()?;
    for byte in bytes {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' => out.push(byte),
            b' ' => out.push(b'+'),
            byte => out.extend_from_slice(format!("%{byte:02X}").as_bytes()),
        }
    }
    Some(())
}
